// Rebuilds Git repositories from what the Go module proxy has: one module with its history of versions, or a repository of
// many modules. The demo, the tests and the benchmarks share it. Plain Node; needs Git and Go.
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './repository.mjs';

/** Dates of the commits: the same repository has the same hashes everywhere. */
const FIRST_COMMIT = Date.UTC(2024, 0, 1) / 1000;
const BETWEEN_COMMITS = 86_400;

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Slipway',
  GIT_AUTHOR_EMAIL: 'slipway@example.com',
  GIT_COMMITTER_NAME: 'Slipway',
  GIT_COMMITTER_EMAIL: 'slipway@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export function git(cwd, args, env = {}) {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...IDENTITY, ...env },
  }).trim();
}

/** The go command away from any module, without the flags of the machine. */
function go(args) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-go-'));
  try {
    const env = { ...process.env, GOFLAGS: '-mod=mod', GO111MODULE: 'on', GOWORK: 'off' };
    return JSON.parse(
      execFileSync('go', args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env,
        maxBuffer: 64e6,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Downloads a module version, checked against the checksum database; its folder in the module cache. */
export function download(path, version) {
  return go(['mod', 'download', '-json', `${path}@${version}`]).Dir;
}

/** The release that came before a version of a module; undefined for the first. */
export function versionBefore(path, version) {
  const versions = (go(['list', '-m', '-versions', '-json', path]).Versions ?? []).filter(
    (known) => !known.includes('-'),
  );
  return versions[versions.indexOf(version) - 1];
}

/** Copies a folder of the module cache, which is read-only. */
function copy(from, to) {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath ?? entry.path, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
  chmodSync(to, 0o755);
}

/** Commits everything in the work tree and tags the commit. */
export function commitAll(repository, message, tags, number) {
  const date = `${FIRST_COMMIT + number * BETWEEN_COMMITS} +0000`;
  const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  git(repository, ['add', '--all', '--force'], env);
  git(repository, ['commit', '--quiet', '--allow-empty', '--message', message], env);
  for (const tag of tags) git(repository, ['tag', '--annotate', '--message', tag, tag], env);
}

function emptyWorkTree(repository) {
  for (const name of readdirSync(repository))
    if (name !== '.git') rmSync(join(repository, name), { recursive: true, force: true });
}

function create(repository) {
  mkdirSync(repository, { recursive: true });
  git(repository, ['init', '--quiet', '--initial-branch=main']);
}

/** A repository with one commit and tag for each folder of sources. */
function layOut(repository, versions) {
  create(repository);
  versions.forEach(({ version, folder }, number) => {
    emptyWorkTree(repository);
    copy(folder, repository);
    const message = number === 0 ? `feat: ${version}` : `fix: what led to ${version}`;
    commitAll(repository, message, [version], number);
  });
}

/** A repository of one module: a commit and a tag for the version and the one before it. Answers the version before. */
export function rebuildModule(repository, path, version) {
  const before = versionBefore(path, version);
  const versions = before === undefined ? [version] : [before, version];
  layOut(
    repository,
    versions.map((known) => ({ version: known, folder: download(path, known) })),
  );
  return before;
}

/** The example module of this repository, as two versions. */
export function rebuildHello(repository) {
  const folder = join(root, 'examples/hello');
  layOut(repository, [
    { version: 'v1.0.0', folder },
    { version: 'v1.0.1', folder },
  ]);
}

/** `v3.5.17` for a module of major 2 in etcd's scheme: `v2.305.17`. */
function versionFor({ major = 3 }, version) {
  const [, own, minor, patch] = /^v(\d+)\.(\d+)\.(.+)$/.exec(version);
  return Number(own) === major ? version : `v${major}.${own}${minor.padStart(2, '0')}.${patch}`;
}

/** The prefix of a module's tags: its directory, without a last element that is its major version. */
function tagPrefix(directory) {
  const prefix = directory.replace(/(^|\/)v[0-9]+$/, '');
  return prefix === '' || prefix === '.' ? '' : `${prefix}/`;
}

/** What is known of a repository of many modules, from examples/repositories.json. */
export function knownRepository(name) {
  return JSON.parse(readFileSync(join(root, 'examples/repositories.json'), 'utf8'))[name];
}

/** A repository of many modules at one version, every module tagged as its maintainers do. */
export function rebuildMany(repository, name, version) {
  const { modules } = knownRepository(name);
  create(repository);
  const tags = modules.map((module) => {
    const own = versionFor(module, version);
    copy(download(module.path, own), join(repository, module.directory));
    return `${tagPrefix(module.directory)}${own}`;
  });
  appendFileSync(join(repository, '.gitignore'), '\n/release*/\n');
  commitAll(repository, `feat: ${version}`, tags, 0);
  return tags;
}
