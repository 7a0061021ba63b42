import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent } from '@slipway/core/host';
import { readGoEnv } from '@slipway/go/host';
import type { Attempt } from '../attempt.ts';
import { cleanRoom, rebuildArguments } from '../clean-room.ts';
import type { Reproduction } from '../plan.ts';
import type { Reason } from '../reason.ts';
import { goFailure, openSite, type RebuildOptions } from './site.ts';
import { checkOut } from './source.ts';

export type Rebuilt =
  /** Path of the program. */
  { readonly built: true; readonly file: string } | { readonly built: false; readonly reason: Reason };

/** The one file below `bin`; for another system it is in a folder of its own. */
async function installed(goPath: string): Promise<string> {
  const entries = await readdir(join(goPath, 'bin'), { recursive: true, withFileTypes: true });
  const { parentPath = '', name = '' } = { ...entries.find((entry) => entry.isFile()) };
  return join(parentPath, name);
}

/** Where to run the go command: an empty folder for a version, the module's directory for a commit. */
async function sourceFolder(plan: Reproduction, options: RebuildOptions): Promise<string | Reason> {
  const folder = join(options.scratch, 'source');
  await mkdir(options.scratch, { recursive: true });
  const { source } = plan;
  if (source.kind === 'commit') return await checkOut(source, folder, options);
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Makes folders of a downloaded toolchain writable, so that they can be removed: -modcacherw does not count for them
 * (cmd/go/internal/toolchain).
 */
async function makeRemovable(moduleCache: string): Promise<void> {
  const toolchains = join(moduleCache, 'golang.org');
  const entries = await readdir(toolchains, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  for (const entry of entries) if (entry.isDirectory()) await chmod(join(entry.parentPath, entry.name), 0o755);
}

/** A clean room whose folders have the names that the program gives to them. It has to be closed. */
export interface OpenRoom {
  readonly build: (attempt: Attempt) => Promise<Rebuilt>;
  readonly close: () => Promise<void>;
}

/** Prepares everything that all attempts have in common, or says why nothing can be built. */
export async function openRoom(plan: Reproduction, options: RebuildOptions): Promise<OpenRoom | Reason> {
  const { env, scratch } = options;
  const folder = await sourceFolder(plan, options);
  if (typeof folder !== 'string') return folder;
  // The machine's own settings, also those of `go env -w`.
  const settings = await readGoEnv(scratch, env, { GOTOOLCHAIN: 'local' }, options.signal);
  const site = await openSite(plan, { folder, settings }, options);
  if ('code' in site) return site;
  const { folders, cwd, occupied } = site;
  const tool = folders.goRoot === undefined ? 'go' : `${folders.goRoot}/bin/go`;
  const build = async (attempt: Attempt): Promise<Rebuilt> => {
    const folderOfAttempt = join(scratch, `attempt-${(await readdir(scratch)).length}`);
    await mkdir(folderOfAttempt);
    const output = join(folderOfAttempt, 'program');
    const goPath = join(folderOfAttempt, 'go');
    const result = await occupied.run({
      tool,
      args: rebuildArguments(plan, attempt, output),
      cwd,
      // The name of the directory that is recorded is that of the shell, also where it is a symbolic link.
      env: { ...cleanRoom(env, settings, { ...folders, goPath }, plan), PWD: cwd },
    });
    if (options.moduleCache === undefined) await makeRemovable(join(scratch, 'modules'));
    if (result.code !== 0) return { built: false, reason: goFailure('build-failed', result) };
    return { built: true, file: plan.source.kind === 'commit' ? output : await installed(goPath) };
  };
  return { build, close: occupied.release };
}
