// The Git processes that a command starts: recorded through a wrapper in PATH, to be started again one by one.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { timed } from './measure.mjs';

/** @typedef {import('./measure.mjs').Command} Command */

const realGit = () => execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

/** Keeps arguments, environment, folder and, for `cat-file --batch`, standard input of each process in a folder of its own. */
const wrapper = (folder, git) => `#!/bin/sh
n=0
while ! mkdir "${folder}/$n" 2>/dev/null; do n=$((n + 1)); done
printf '%s\\0' "$@" > "${folder}/$n/args"
env -0 > "${folder}/$n/env"
pwd > "${folder}/$n/cwd"
case " $* " in
  *' cat-file --batch '*) tee "${folder}/$n/stdin" | "${git}" "$@" ;;
  *) exec "${git}" "$@" ;;
esac
`;

const strings = (path) => readFileSync(path, 'utf8').split('\0').slice(0, -1);

/** @returns {Command} */
function replay(folder, git, path) {
  const variables = strings(join(folder, 'env')).map((line) => [
    line.slice(0, line.indexOf('=')),
    line.slice(line.indexOf('=') + 1),
  ]);
  const stdin = join(folder, 'stdin');
  return {
    file: git,
    args: strings(join(folder, 'args')),
    cwd: readFileSync(join(folder, 'cwd'), 'utf8').trim(),
    env: { ...Object.fromEntries(variables), PATH: path },
    ...(existsSync(stdin) ? { stdin } : {}),
  };
}

/**
 * Runs a command once and answers the Git processes that it started, in the order of their starts. They must not change
 * the repository: they are started again.
 * @param {Command} command
 * @param {string} folder Where the recordings are kept while they are used.
 * @returns {Promise<readonly Command[]>}
 */
export async function recordGit(command, folder) {
  const [git, path] = [realGit(), command.env.PATH ?? ''];
  const [bin, recordings] = [join(folder, 'bin'), join(folder, 'recordings')];
  for (const made of [bin, recordings]) mkdirSync(made, { recursive: true });
  writeFileSync(join(bin, 'git'), wrapper(recordings, git));
  chmodSync(join(bin, 'git'), 0o755);
  await timed({ ...command, env: { ...command.env, PATH: bin + delimiter + path } });
  await command.after?.();
  const commands = [];
  for (let n = 0; existsSync(join(recordings, String(n))); n += 1)
    commands.push(replay(join(recordings, String(n)), git, path));
  return commands;
}

/** A Git command without the settings in front of it, in at most so many characters. */
export function shownGit(args, length = 72) {
  const rest = [...args];
  while (rest[0]?.startsWith('-')) rest.splice(0, rest[0] === '-c' ? 2 : 1);
  const text = `git ${rest.join(' ')}`.replaceAll('\0', '').replaceAll('|', '\\|').replaceAll('\n', ' ');
  return `\`${text.length > length ? `${text.slice(0, length)}…` : text}\``;
}
