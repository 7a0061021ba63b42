// The rules of the house about imports: who may depend on whom, and where the world may be touched.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { actions, packages, root } from './repository.mjs';

/** Modules of Node that only compute. Everything else of Node is the world. */
const COMPUTING = new Set([
  'node:path',
  'node:path/posix',
  'node:url',
  'node:util',
  'node:buffer',
  'node:crypto',
  'node:assert',
  'node:string_decoder',
  'node:zlib',
]);
/** Globals that are the world: clock, randomness, environment, network. */
const WORLDLY = /\b(process\.(env|cwd|argv|exit|stdout|stderr|hrtime)|Date\.now|new Date\(\)|Math\.random|fetch\()/;

const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** Source text without comments and without string contents, for looking at code only. */
const codeOnly = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/[^\n]*/g, '$1');

export function importsOf(text) {
  return [...codeOnly(text).matchAll(SPECIFIER)].map((match) => match[1] ?? match[2] ?? match[3]);
}

/** The arrows between subject packages that packages/README.md allows, as `from -> to`. */
export function allowedArrows(readme) {
  return new Set(
    [...readme.matchAll(/^\|\s*`([a-z]+)`\s*\|\s*`([a-z]+)`\s*\|/gm)].map((match) => `${match[1]} -> ${match[2]}`),
  );
}

/** Code whose every line and branch a test runs: outside src/host, outside the thin shell of an action, outside testkit. */
export const isPure = (path) =>
  /^(?:packages|actions)\/[^/]+\/src\/(?!host\/)/.test(path) &&
  !path.startsWith('packages/testkit/') &&
  !/^actions\/[^/]+\/src\/main\.ts$/.test(path);

/** Comments that take lines out of the count, for whichever counter. */
const IGNORING = /\b(?:istanbul|c8|v8)\s+ignore\b/;
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
/**
 * A default in a pattern: of an array, of an object with numbers for keys, of a variable. V8 counts no branch there, so that
 * nothing tells a default that is tested from one that never happens. Options of a function may have one.
 */
const HIDDEN_DEFAULT =
  /\[[^[\](){};]*?\b\w+ = [^\]]*\]|\{[^{}]*?\b\d+: \w+ = [^}]*\}|\b(?:const|let|var) \{[^{}]*?\b\w+ = [^}]*\} =/g;

/** What keeps the counter of coverage from seeing what it should. */
export function hidden({ path, text }) {
  const found = [];
  const ignoring = IGNORING.exec(text);
  if (ignoring !== null) found.push(`${path}: '${ignoring[0]}': no code is left out of the count`);
  if (!isPure(path)) return found;
  for (const [pattern] of codeOnly(text).replace(STRING, "''").matchAll(HIDDEN_DEFAULT))
    found.push(
      `${path}: '${pattern}' hides a branch from the counter: write ??, or invariant() for what cannot be missing`,
    );
  return found;
}

const packageOf = (specifier) => /^@slipway\/([a-z-]+)/.exec(specifier)?.[1];
const isHostPart = (specifier) => specifier.endsWith('/host');
const isHost = (path) => /\/src\/host\//.test(path);
/** The thin shell of an action, and the generators' tests: the places that may use a host. */
const mayTouch = (path) => isHost(path) || /^actions\/[^/]+\/src\/main\.ts$/.test(path);

/** What is wrong with one source file: sentences that name the file and the rule. */
export function violations({ path, text, allowed, dependencies }) {
  const [kind, owner] = path.split('/');
  const found = [];
  for (const specifier of importsOf(text)) {
    const target = packageOf(specifier);
    // A part of its own, which is bundled apart and loaded when it is needed.
    if (target !== undefined && target === owner && specifier.split('/').length === 3 && !isHostPart(specifier))
      continue;
    if (target !== undefined) {
      if (!dependencies.includes(`@slipway/${target}`))
        found.push(`${path}: imports @slipway/${target}, which its package.json does not list`);
      if (target === 'testkit') found.push(`${path}: imports testkit, which is for tests only`);
      if (kind === 'packages' && target !== 'core' && !allowed.has(`${owner} -> ${target}`)) {
        found.push(`${path}: the arrow ${owner} -> ${target} is not in packages/README.md`);
      }
      if (owner === 'core') found.push(`${path}: core depends on no other package`);
      if (isHostPart(specifier) && !mayTouch(path)) found.push(`${path}: uses ${specifier} outside src/host`);
    } else if (specifier.startsWith('.')) {
      const inside = relative('', join(dirname(path), specifier)).replaceAll('\\', '/');
      if (!inside.startsWith(`${kind}/${owner}/src/`))
        found.push(`${path}: reaches into another package by ${specifier}`);
      if (isHost(inside) && !mayTouch(path)) found.push(`${path}: imports ${specifier} outside src/host`);
    } else if (specifier.startsWith('node:')) {
      if (!COMPUTING.has(specifier) && !mayTouch(path)) found.push(`${path}: imports ${specifier} outside src/host`);
    } else {
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      if (!dependencies.includes(name)) found.push(`${path}: imports ${name}, which its package.json does not list`);
    }
  }
  const worldly = WORLDLY.exec(codeOnly(text));
  if (worldly !== null && !mayTouch(path)) found.push(`${path}: uses ${worldly[0]} outside src/host`);
  return found;
}

/** Cycles among the imports of files, each as the list of its files. */
export function cycles(graph) {
  const done = new Set();
  const found = [];
  const visit = (file, trail) => {
    const at = trail.indexOf(file);
    if (at >= 0) return void found.push(trail.slice(at));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Every source file of the packages and actions, with what the rules need to know of it. */
export function sources() {
  const allowed = allowedArrows(readFileSync(join(root, 'packages/README.md'), 'utf8'));
  return [...packages(), ...actions()].flatMap(({ folder, manifest }) => {
    const dependencies = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
    });
    const base = join(root, folder, 'src');
    if (!existsSync(base)) return [];
    return readdirSync(base, { recursive: true })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({
        path: `${folder}/src/${name}`,
        text: readFileSync(join(base, name), 'utf8'),
        allowed,
        dependencies,
      }));
  });
}

/** Which file imports which, types too: two files that need each other's types cannot be read one after the other. */
export function importGraph(files) {
  return new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => join(dirname(path), specifier).replaceAll('\\', '/')),
    ]),
  );
}

/** Which package or action imports which. */
export function memberGraph(files) {
  const graph = new Map();
  for (const { path, text } of files) {
    const [kind, name] = path.split('/');
    const member = `${kind}/${name}`;
    const others = importsOf(text)
      .flatMap((specifier) => packageOf(specifier) ?? [])
      .filter((other) => other !== name);
    graph.set(member, [...(graph.get(member) ?? []), ...others.map((other) => `packages/${other}`)]);
  }
  return graph;
}
