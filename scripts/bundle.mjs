// Bundles every action into dist by ncc: a chunk for each package, action and large library, and a stub of one line each.
// `--only CHUNK` bundles that chunk again, and the start. `--check` compares a fresh build, made elsewhere, with the committed dist.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { licenses, refuseDoubles } from './chunk-contents.mjs';
import { layOutChunks } from './chunks.mjs';
import { actions, root } from './repository.mjs';

const dist = join(root, 'dist');
const ncc = createRequire(import.meta.url)('@vercel/ncc');

function compile() {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], {
    cwd: root,
    stdio: 'inherit',
  });
}

/**
 * Node's own modules and our other chunks are loaded when a bundle first uses them: of what `node:crypto`, the archive formats and the
 * like cost, a step pays only for what it needs.
 */
const LAZY = `const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
`;

const withLazyParts = (code) =>
  LAZY + code.replace(/\brequire\("(node:[a-z0-9_/]+|\.\/(?!third-party-)[a-z-]+\.js)"\)/g, '__lazy_require__("$1")');

const stub = (name) => `require('../shared/start.js').start('${name}');\n`;
const POST = "require('../shared/start.js').sweep();\n";
const WORKER = "require('./archive.js').servePacking();\n";
const PACKAGE = '{\n  "type": "commonjs"\n}\n';

/** Files of modules that a chunk holds, relative to the repository. */
function modulesOf(stats) {
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Number.POSITIVE_INFINITY,
    nestedModulesSpace: Number.POSITIVE_INFINITY,
  });
  const flat = (module) => module.modules?.flatMap(flat) ?? [module.nameForCondition];
  return modules
    .flatMap(flat)
    .filter((path) => typeof path === 'string')
    .map((path) => relative(root, path).replaceAll('\\', '/'));
}

async function bundleChunk({ name, entry }, externals) {
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    quiet: true,
    esm: false,
    filename: `${name}.js`,
    externals,
    // ncc takes files along that a path in the code may mean: no farther than this.
    filterAssetBase: dirname(entry),
  });
  const extra = Object.keys(assets);
  if (extra.length > 0) throw new Error(`dist/shared/${name}.js would need ${extra.slice(0, 3).join(', ')} beside it`);
  for (const { message } of stats.compilation.warnings) throw new Error(`dist/shared/${name}.js: ${message}`);
  return { name, modules: modulesOf(stats), code: name.startsWith('third-party-') ? code : withLazyParts(code) };
}

/** Every chunk, and the modules that it holds. */
async function bundleChunks(wanted = () => true) {
  const chunks = layOutChunks(join(root, 'build/bundle'));
  const built = [];
  for (const chunk of chunks.filter(wanted)) {
    // What a chunk itself is imported by is inside of it; everything else stands beside it.
    const externals = chunks
      .filter((other) => other !== chunk)
      .flatMap(({ name, imported }) => imported.map((specifier) => [specifier, `./${name}.js`]));
    built.push(await bundleChunk(chunk, Object.fromEntries(externals)));
  }
  return built;
}

/** Whether the generated action.yml names a `post:`. */
function hasPost(name) {
  const metadata = join(root, 'actions', name, 'action.yml');
  return existsSync(metadata) && readFileSync(metadata, 'utf8').includes(`dist/${name}/post.js`);
}

/** Files of the bundle by their path in dist. */
function laidOut(chunks) {
  const files = new Map(chunks.map(({ name, code }) => [`shared/${name}.js`, code]));
  files.set('licenses.txt', licenses(chunks.flatMap(({ modules }) => modules)));
  files.set('shared/package.json', PACKAGE);
  files.set('shared/worker.js', WORKER);
  for (const name of [...actions().map((action) => action.name), 'slipway']) {
    const shebang = name === 'slipway' ? '#!/usr/bin/env node\n' : '';
    files.set(`${name}/index.js`, shebang + stub(name));
    files.set(`${name}/package.json`, PACKAGE);
    if (hasPost(name)) files.set(`${name}/post.js`, POST);
  }
  return files;
}

/** ncc exits 0 on an import that it cannot resolve, and leaves it in the bundle: as `eval("require")`, or as it is. */
function refuseUnresolved(files, known = new Set(files.keys())) {
  for (const [path, content] of files) {
    const [, unknown] = /eval\(["']require["']\)\(([^)]*)\)/.exec(content) ?? [];
    const required = [...content.matchAll(/(?<![\w.])(?:require|__lazy_require__)\((["'])([^"']+)\1\)/g)].map(
      ([, , name]) => name,
    );
    const missing = required.find((name) => !isBuiltin(name) && !known.has(posix.join(posix.dirname(path), name)));
    if ((unknown ?? missing) !== undefined) throw new Error(`dist/${path}: unresolved import of ${unknown ?? missing}`);
  }
}

function writeAll(files, folder) {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: path === 'slipway/index.js' ? 0o755 : 0o644 });
  }
}

const walk = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** Builds a copy of the sources in another folder, under another umask, time zone and locale; returns the differences. */
function rebuildElsewhere() {
  const elsewhere = mkdtempSync(join(tmpdir(), 'slipway elsewhere-'));
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
    const copy = join(elsewhere, 'a', 'slipway');
    for (const path of listed
      .toString()
      .split('\0')
      .filter((p) => p !== '' && !p.startsWith('dist/'))) {
      if (!statSync(join(root, path), { throwIfNoEntry: false })?.isFile()) continue;
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), readFileSync(join(root, path)));
    }
    const env = { ...process.env, TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['ci', '--prefer-offline', '--ignore-scripts'], {
      cwd: copy,
      env,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    process.umask(0o077);
    execFileSync(process.execPath, [join(copy, 'scripts/bundle.mjs')], { cwd: copy, env, stdio: 'inherit' });
    return compare(dist, join(copy, 'dist'));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function compare(committed, fresh) {
  const paths = [...new Set([...walk(committed), ...walk(fresh)])].sort();
  const read = (folder, path) => (walk(folder).includes(path) ? readFileSync(join(folder, path)) : undefined);
  return paths.filter((path) => {
    const [a, b] = [read(committed, path), read(fresh, path)];
    return a === undefined || b === undefined || !a.equals(b);
  });
}

/** Every bundle starts and says what it is: an import that fails only at run time would show here. */
function startEach() {
  for (const { name } of actions()) {
    const said = execFileSync(process.execPath, [join(root, 'dist/slipway/index.js'), name, '--help'], {
      encoding: 'utf8',
    });
    if (!said.includes(name)) throw new Error(`dist/slipway ${name} --help does not name the action`);
  }
}

async function bundleAll() {
  const chunks = await bundleChunks();
  refuseDoubles(chunks);
  const files = laidOut(chunks);
  refuseUnresolved(files);
  rmSync(dist, { recursive: true, force: true });
  writeAll(files, dist);
  for (const [path, content] of files)
    if (content.length > 10_000) console.log(`${String(content.length).padStart(9)}  dist/${path}`);
}

/** One chunk, and the stubs and the start, which name the actions. The others do not depend on what is in it. */
async function bundleAgain(name) {
  const chunks = await bundleChunks((chunk) => chunk.name === name || chunk.name === 'start');
  if (chunks.length < 2) throw new Error(`there is no chunk '${name}'`);
  const files = laidOut(chunks);
  files.delete('licenses.txt');
  refuseUnresolved(files, new Set([...walk(dist), ...files.keys()]));
  writeAll(files, dist);
}

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } });
if (options.check) {
  const differing = rebuildElsewhere();
  if (differing.length > 0) {
    console.error(`dist differs from a fresh build: ${differing.join(', ')}. Run 'npm run bundle' and commit dist.`);
    process.exitCode = 1;
  } else {
    startEach();
    console.log(
      `dist is byte for byte what a fresh build elsewhere gives (${walk(dist).length} files), and every bundle starts.`,
    );
  }
} else {
  compile();
  await (options.only === undefined ? bundleAll() : bundleAgain(options.only));
  startEach();
}
