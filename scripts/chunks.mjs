// Which chunks `dist/shared` is made of, and what each starts from. One package or action is one chunk, and so is each library that
// is loaded by `import()`: no module stands in two, and a name says what is in a file.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf } from './architecture.mjs';
import { actions, packages, repository, root } from './repository.mjs';

/** Libraries that several of the others bring along: a chunk of their own, so that they are in `dist` once. */
const SHARED = ['undici'];
/** Parts of a package that are loaded with it. Any other part in its `exports` is a chunk of its own. */
const WITH_PACKAGE = ['.', './host'];
const DYNAMIC = /\bimport\(\s*(['"])([^'"]+)\1/g;

/**
 * @typedef {object} Chunk
 * @property {string} name Of the file in dist/shared, without `.js`.
 * @property {string} entry
 * @property {readonly string[]} imported Specifiers that mean this chunk.
 */

const ours = (specifier) => specifier.startsWith('@slipway/');
const foreign = (specifier) => !ours(specifier) && !/^(?:\.|node:)/.test(specifier);

/** Compiled modules that have a source: tsc leaves the others behind. */
function compiled({ folder }) {
  const base = join(root, folder, 'src');
  return readdirSync(base, { recursive: true })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, '.js'));
}

/**
 * Copies the compiled modules of a member. An `import()` gets the mark by which its module stays in the chunk that it is in, and runs
 * when it is asked for.
 */
function copyCompiled(member, into) {
  return compiled(member).map((path) => {
    const text = readFileSync(join(root, member.folder, 'build', path), 'utf8');
    const copy = join(into, member.folder, path);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text.replace(DYNAMIC, 'import(/* webpackMode: "eager" */ $1$2$1'));
    return text;
  });
}

/** The chunks of a package, from its `exports`, or of an action, which has none. */
function memberChunks({ folder, manifest }, into, used) {
  const parts = Object.entries(manifest.exports ?? {}).map(([part, { default: path }]) => ({
    part,
    specifier: part.replace('.', manifest.name),
    module: path.replace('./build/', './'),
  }));
  if (parts.length === 0) parts.push({ part: '.', specifier: manifest.name, module: './main.js' });
  const name = manifest.name.replace('@slipway/', '');
  const wanted = parts.filter(({ specifier }) => used.has(specifier));
  const together = wanted.filter(({ part }) => WITH_PACKAGE.includes(part));
  const apart = wanted.filter(({ part }) => !WITH_PACKAGE.includes(part));
  const chunk = (chunkName, of) => {
    const entry = join(into, folder, `${chunkName}.chunk.js`);
    writeFileSync(entry, of.map(({ module }) => `export * from '${module}';\n`).join(''));
    return { name: chunkName, entry, imported: of.map(({ specifier }) => specifier) };
  };
  return [
    ...(together.length === 0 ? [] : [chunk(name, together)]),
    ...apart.map((part) => chunk(`${name}-${part.part.slice(2)}`, [part])),
  ];
}

/** A library as it is, whatever kind of module: `module.exports` of the chunk is the library's. */
function libraryChunk(specifier, into) {
  const { type } = JSON.parse(readFileSync(join(root, 'node_modules', specifier, 'package.json'), 'utf8'));
  const name = `third-party-${specifier.replace('@', '').replaceAll('/', '-')}`;
  const entry = join(into, 'libraries', `${name}.${type === 'module' ? 'mjs' : 'cjs'}`);
  mkdirSync(dirname(entry), { recursive: true });
  const source = type === 'module' ? `export * from '${specifier}';` : `module.exports = require('${specifier}');`;
  writeFileSync(entry, `${source}\n`);
  return { name, entry, imported: [specifier] };
}

/** What every stub calls. An action is loaded when it is asked for by name. */
function startSource() {
  const loads = actions().map(
    ({ name, manifest }) => `  '${name}': async () => (await import('${manifest.name}')).definition,`,
  );
  return `import { startQuickly } from './packages/core/host/start.js';

const here = import.meta.url;
const bundle = { repository: 'https://github.com/${repository()}', worker: new URL('./worker.js', here) };
const registry = {
${loads.join('\n')}
};

/** Runs the action of this name as a step of a job, or the command \`slipway\`. */
export async function start(name) {
  startQuickly(process.env);
  const { runBundledCommand, runBundledStep } = await import('@slipway/core/host');
  await (name === 'slipway' ? runBundledCommand(registry, bundle) : runBundledStep(registry[name], bundle));
}

/** Runs as the \`post:\` step of an action. */
export async function sweep() {
  startQuickly(process.env);
  const { runBundledSweep } = await import('@slipway/core/host');
  runBundledSweep();
}
`.replace(DYNAMIC, 'import(/* webpackMode: "eager" */ $1$2$1');
}

/**
 * Lays the compiled modules out in a folder and answers the chunks to build from them. A package that no action needs has none.
 * @param {string} into
 * @returns {readonly Chunk[]}
 */
export function layOutChunks(into) {
  rmSync(into, { recursive: true, force: true });
  const members = [...packages(), ...actions()].filter(({ name }) => name !== 'testkit');
  const texts = members.flatMap((member) => copyCompiled(member, into));
  const entry = join(into, 'start.js');
  writeFileSync(entry, startSource());
  writeFileSync(join(into, 'package.json'), '{ "type": "module", "sideEffects": false }\n');
  const used = new Set([...texts.flatMap(importsOf), ...actions().map(({ manifest }) => manifest.name)]);
  const loaded = texts.flatMap((text) => [...text.matchAll(DYNAMIC)].map(([, , specifier]) => specifier));
  const libraries = [...new Set([...loaded.filter(foreign), ...SHARED])].sort();
  return [
    { name: 'start', entry, imported: [] },
    ...members.flatMap((member) => memberChunks(member, into, used)),
    ...libraries.map((specifier) => libraryChunk(specifier, into)),
  ];
}
