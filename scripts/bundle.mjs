// Bundles every action into dist: one shared bundle by ncc, with a chunk for each action, and a stub of two lines each.
// `--check` compares a fresh build, made elsewhere, with the committed dist.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { actions, repository, root } from './repository.mjs';

const ncc = createRequire(import.meta.url)('@vercel/ncc');

function compile() {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** The module that ncc starts from: every action behind a dynamic import, so that a step loads its own chunk only. */
function entrySource(names) {
  const loads = names.map(
    (name) => `  '${name}': async () => (await import('../actions/${name}/build/main.js')).definition,`,
  );
  return `import { runCommand, runStep } from '../packages/core/build/host/index.js';

const repository = 'https://github.com/${repository()}';
const registry = {
${loads.join('\n')}
};

/** A throw-away minisign key pair: what the demo signs with, since it installs nothing. */
export async function newMinisignKey() {
  const { newKeyPair } = await import('../packages/signing/build/host/index.js');
  const { formatSecretKey, publicKeyBase64 } = await import('../packages/signing/build/index.js');
  const key = newKeyPair();
  return { secretKey: formatSecretKey(key), publicKey: publicKeyBase64(key.publicKey) };
}

export async function run(name, worker) {
  if (name !== 'slipway') return runStep(await registry[name](), process.env, { repository, worker });
  process.exitCode = await runCommand(registry, process.argv.slice(2), process.env, { repository, worker });
}

/** What a worker thread does. */
export async function work() {
  const { servePacking } = await import('../packages/archive/build/host/index.js');
  servePacking();
}
`;
}

const stub = (name) => `import { start } from '../shared/start.js';\nawait start('${name}');\n`;
const WORKER = "import { work } from './index.js';\nawait work();\n";
const PACKAGE = '{\n  "type": "module"\n}\n';

/** Files of the bundle by their path in dist. */
async function build() {
  compile();
  const names = actions().map(({ name }) => name);
  const entry = join(root, 'build/entry.js');
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, entrySource(names));
  const { code, assets } = await ncc(entry, { cache: false, license: 'licenses.txt', quiet: true });
  const files = new Map([['shared/index.js', code]]);
  for (const [name, { source }] of Object.entries(assets))
    files.set(name === 'licenses.txt' ? name : `shared/${name}`, source);
  files.set('shared/package.json', PACKAGE);
  files.set('shared/worker.js', WORKER);
  files.set('shared/start.js', readFileSync(join(root, 'packages/core/build/host/start.js'), 'utf8'));
  for (const name of [...names, 'slipway']) {
    const shebang = name === 'slipway' ? '#!/usr/bin/env node\n' : '';
    files.set(`${name}/index.js`, shebang + stub(name));
    files.set(`${name}/package.json`, PACKAGE);
  }
  return files;
}

/** ncc exits 0 on an import that it cannot resolve and leaves this in the bundle. */
function refuseUnresolved(files) {
  for (const [path, content] of files) {
    const found = /eval\(["']require["']\)\(([^)]*)\)/.exec(String(content));
    if (found !== null) throw new Error(`dist/${path}: unresolved import of ${found[1]}`);
  }
}

/** ncc takes files along that a path in the code may mean, such as any go.mod below this folder for resolve(x, 'go.mod'). */
function refuseStrangers(files) {
  const strange = [...files.keys()].filter(
    (path) => !/^(?:[a-z-]+\/(?:\d+\.)?(?:index|start|worker)\.js|[a-z-]+\/package\.json|licenses\.txt)$/.test(path),
  );
  if (strange.length > 0) throw new Error(`the bundle would hold ${strange.slice(0, 3).join(', ')}: no code of ours`);
}

function writeAll(files, folder) {
  rmSync(folder, { recursive: true, force: true });
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
    return compare(join(root, 'dist'), join(copy, 'dist'));
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

if (process.argv.includes('--check')) {
  const differing = rebuildElsewhere();
  if (differing.length > 0) {
    console.error(`dist differs from a fresh build: ${differing.join(', ')}. Run 'npm run bundle' and commit dist.`);
    process.exitCode = 1;
  } else {
    startEach();
    console.log(
      `dist is byte for byte what a fresh build elsewhere gives (${walk(join(root, 'dist')).length} files), and every bundle starts.`,
    );
  }
} else {
  const files = await build();
  refuseUnresolved(files);
  refuseStrangers(files);
  writeAll(files, join(root, 'dist'));
  startEach();
  for (const [path, content] of files)
    if (content.length > 10_000) console.log(`${String(content.length).padStart(9)}  dist/${path}`);
}
