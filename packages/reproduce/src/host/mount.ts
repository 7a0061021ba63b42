import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { printable, toolEnvironment } from '@slipway/core';
import { type ExecResult, exec } from '@slipway/core/host';
import type { Environment } from '@slipway/go';

/** A folder of ours, and the name that it is to have, without symbolic links in it. */
export interface Mount {
  readonly at: string;
  readonly ours: string;
}

export interface Command {
  readonly tool: string;
  readonly args: readonly string[];
  /** The directory to run in, by its name in the namespace. */
  readonly cwd: string;
  readonly env: Environment;
}

/** Runs a command where the folders have their names. */
export type Run = (command: Command) => Promise<ExecResult>;

/**
 * Makes a root directory for one command that has all of the machine and our folders in it, in a mount namespace, so that
 * nobody else sees any of it and it is gone with the command (https://man7.org/linux/man-pages/man7/mount_namespaces.7.html).
 * A directory that exists is covered. For one that does not exist nothing is made on the disk: its parent is covered with a
 * folder in memory that has the same entries and the new one. Directories with very many entries are left alone.
 * Arguments: ROOT DIRECTORY COUNT (AT OURS)... COMMAND...
 */
const SCRIPT = `set -eu
root=$1 directory=$2 left=$3 made=:
shift 3
mount -t tmpfs -o mode=755 tmpfs "$root"
mount --make-unbindable "$root"
mirror() {
  count=0
  for entry in "$1"/* "$1"/.[!.]* "$1"/..?*; do
    count=$((count + 1))
    if [ "$count" -gt 1000 ]; then echo "$1 has too many entries" >&2; exit 1; fi
    new=$root$1/\${entry##*/}
    if [ -L "$entry" ]; then cp -P -- "$entry" "$new"
    elif [ -d "$entry" ]; then mkdir -- "$new"; mount --rbind -- "$entry" "$new" || :
    elif [ -e "$entry" ]; then : >"$new"; mount --bind -- "$entry" "$new" || :
    fi
  done
}
mirror ''
while [ "$left" -gt 0 ]; do
  left=$((left - 1))
  at=$1
  while [ ! -e "$root$at" ]; do at=\${at%/*}; done
  if [ "$at" != "$1" ]; then
    case $made in *":$at:"*) known=yes ;; *) known= ;; esac
    if [ -n "$at" ] && [ -z "$known" ] && [ -d "$at" ]; then
      mount -t tmpfs -o mode=755 tmpfs "$root$at"
      made=$made$at:
      mirror "$at"
    fi
    mkdir -p -- "$root$1"
  fi
  mount --rbind -- "$2" "$root$1"
  shift 2
done
exec unshare --root="$root" --wd="$directory" -- "$@"
`;

/** As root, and as everybody where the system lets users have namespaces. */
const WAYS: readonly (readonly string[])[] = [['--mount'], ['--user', '--map-root-user', '--mount']];

function runner(way: readonly string[], root: string, mounts: readonly Mount[], signal?: AbortSignal): Run {
  const pairs = mounts.flatMap(({ at, ours }) => [at, ours]);
  return async ({ tool, args, cwd, env }) =>
    await exec(
      'unshare',
      [...way, '--', 'sh', '-c', SCRIPT, 'sh', root, cwd, String(mounts.length), ...pairs, tool, ...args],
      { cwd: root, env, ...(signal === undefined ? {} : { signal }) },
    );
}

/** How to run a command where the folders have their names, or why that does not work here. It was tried before. */
export async function mountNamespace(
  mounts: readonly Mount[],
  { scratch, env, signal }: { readonly scratch: string; readonly env: Environment; readonly signal?: AbortSignal },
): Promise<Run | string> {
  if (process.platform !== 'linux') return 'only Linux has mount namespaces';
  const root = join(scratch, 'root');
  await mkdir(root, { recursive: true });
  let why = '';
  for (const way of WAYS) {
    const run = runner(way, root, mounts, signal);
    try {
      const { code, stderr } = await run({ tool: 'true', args: [], cwd: '/', env: toolEnvironment(env) });
      if (code === 0) return run;
      why = `no mount namespace can be had (${printable(stderr.trim(), 200)})`;
    } catch (error) {
      if (signal?.aborted === true) throw error;
      why = 'there is no unshare of util-linux';
    }
  }
  return why;
}
