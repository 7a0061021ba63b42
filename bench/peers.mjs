// Other tools that find a version, as far as they are there.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { gitEnvironment, gitSync } from '../packages/testkit/src/host/git.ts';

/** @typedef {import('./measure.mjs').Entry} Entry */

export const SEMANTIC_RELEASE = '25.0.9';

/** What git alone can be asked. @returns {readonly Entry[]} */
export function gitPeers(repository, home) {
  const commands = [
    ['describe', '--tags'],
    ['for-each-ref', '--merged=HEAD', 'refs/tags'],
  ];
  return commands.map((args) => ({
    name: `\`git ${args.join(' ')}\``,
    prepare: () => ({ file: 'git', args, cwd: repository, env: gitEnvironment(home) }),
  }));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a program: the one that is given, or the one in PATH; undefined when there is none. */
export function findProgram(name, given) {
  if (given !== undefined) return resolve(given);
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find(isExecutable);
}

/** https://github.com/caarlos0/svu @returns {readonly Entry[]} */
export function svuPeers(svu, repository, home) {
  return ['current', 'next'].map((command) => ({
    name: `\`svu ${command}\``,
    prepare: () => ({ file: svu, args: [command], cwd: repository, env: gitEnvironment(home) }),
  }));
}

/** Installs semantic-release below a folder, once, and answers the program. */
function installSemanticRelease(folder) {
  const place = join(folder, `semantic-release-${SEMANTIC_RELEASE}`);
  const program = join(place, 'node_modules/semantic-release/bin/semantic-release.js');
  if (existsSync(program)) return program;
  mkdirSync(place, { recursive: true });
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', place, ...flags, `semantic-release@${SEMANTIC_RELEASE}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return program;
}

/**
 * A dry run in a clone, with the one plugin that reads commits: the others publish. It takes seconds and asks the remote
 * whether it may push, here a path of this machine.
 * @returns {Entry}
 */
export function semanticReleasePeer(repository, folder, home, clone) {
  const program = installSemanticRelease(folder);
  const url = `file://${repository}`;
  gitSync(['clone', '--quiet', url, clone], { cwd: home });
  const plugins = ['--plugins', '@semantic-release/commit-analyzer'];
  const args = ['--dry-run', '--no-ci', '--branches', 'main', '--repository-url', url, ...plugins];
  return {
    name: `\`semantic-release --dry-run\` ${SEMANTIC_RELEASE}`,
    most: 3,
    prepare: () => ({ file: process.execPath, args: [program, ...args], cwd: clone, env: gitEnvironment(home) }),
  };
}
