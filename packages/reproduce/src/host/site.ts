import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { printable } from '@slipway/core';
import { type ExecResult, exec } from '@slipway/core/host';
import type { Environment } from '@slipway/go';
import { cleanRoom, type Room } from '../clean-room.ts';
import { isWithin, type Placement } from '../placement.ts';
import type { Reproduction } from '../plan.ts';
import type { Reason } from '../reason.ts';
import { type Occupied, occupy } from './directories.ts';

export interface RebuildOptions {
  readonly env: Environment;
  /** An empty or new folder of ours outside of any repository; everything that is downloaded and built goes there. */
  readonly scratch: string;
  /** A work tree or bare repository that has the commit, for a program that was built from a checkout. It is only read. */
  readonly repository?: string;
  /** Take the repository whoever owns its files, as on a runner. */
  readonly trusted?: boolean;
  /** A build cache to use. Default: an empty one, so that nothing of the machine can be in the result. */
  readonly buildCache?: string;
  /** A module cache to use. Default: an empty one. */
  readonly moduleCache?: string;
  readonly signal?: AbortSignal;
}

/** What the go command could not do, with its own words. */
export function goFailure(code: 'build-failed' | 'toolchain-unavailable', { stderr }: ExecResult): Reason {
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('go: downloading '));
  return { code, message: `It could not be built again: ${printable(lines.slice(0, 8).join(' '), 600)}` };
}

type Folders = Omit<Room, 'goPath'>;

interface Prepared {
  /** The directory of the module, or an empty one for a version. */
  readonly folder: string;
  /** The machine's settings of the go command. */
  readonly settings: Environment;
}

/** Where a rebuild finds and puts everything, by the names that the program has for it. */
export interface Site {
  readonly folders: Folders;
  /** The directory to run in. */
  readonly cwd: string;
  readonly occupied: Occupied;
}

/** The directory of the toolchain that the program names. The go command downloads and checks it where it is not the machine's. */
async function findToolchain(
  plan: Reproduction,
  folders: Folders,
  { settings }: Prepared,
  options: RebuildOptions,
): Promise<string | Reason> {
  const { env, scratch, signal } = options;
  const result = await exec('go', ['env', 'GOROOT'], {
    cwd: scratch,
    env: cleanRoom(env, settings, { ...folders, goPath: join(scratch, 'go') }, plan),
    ...(signal === undefined ? {} : { signal }),
  });
  return result.code === 0 ? result.stdout.toString('utf8').trim() : goFailure('toolchain-unavailable', result);
}

/** The directory of the repository that gives the module its recorded one. */
function repositoryPlacement(module: string, folder: string, scratch: string): readonly Placement[] | Reason {
  const root = join(scratch, 'source');
  const below = relative(root, folder);
  const end = below === '' ? '' : `/${below}`;
  const recorded = module.slice(0, module.length - end.length);
  if (module.endsWith(end)) return recorded === root ? [] : [{ what: 'source', recorded, ours: root }];
  const message = `Its source was in the directory ${printable(module, 200)}, and the commit has the module in ${printable(below, 200)}.`;
  return { code: 'directories-unusable', message };
}

/** What has to be put where, beside what is there already. */
function placementsOf({ directories }: Reproduction, toolchain: string, moduleCache: string): readonly Placement[] {
  const { goRoot = toolchain, moduleCache: recorded = moduleCache } = directories;
  // Toolchains that Go downloads are in the module cache, and come with it.
  const comesAlong = isWithin(toolchain, moduleCache) && goRoot === `${recorded}${toolchain.slice(moduleCache.length)}`;
  return [
    ...(recorded === moduleCache ? [] : [{ what: 'module cache', recorded, ours: moduleCache } as const]),
    ...(goRoot === toolchain || comesAlong ? [] : [{ what: 'GOROOT', recorded: goRoot, ours: toolchain } as const]),
  ];
}

/**
 * The module cache to use: the caller's, or an empty one. Where the toolchain is recorded inside of the module cache something
 * has to be made in there, and then it is always one of ours.
 */
function moduleCacheFor({ directories }: Reproduction, { scratch, moduleCache }: RebuildOptions): string {
  const { goRoot = '', moduleCache: recorded } = directories;
  const isNested = recorded !== undefined && recorded !== moduleCache && isWithin(goRoot, recorded);
  return moduleCache === undefined || isNested ? join(scratch, 'modules') : moduleCache;
}

/** Under the names that the program gives to its directories; under our own ones with -trimpath. */
export async function openSite(
  plan: Reproduction,
  prepared: Prepared,
  options: RebuildOptions,
): Promise<Site | Reason> {
  const { env, scratch, signal, buildCache = join(scratch, 'cache') } = options;
  const { goRoot, moduleCache: recorded, module } = plan.directories;
  const surroundings = { env, scratch, ...(signal === undefined ? {} : { signal }) };
  const folders: Folders = { moduleCache: moduleCacheFor(plan, options), buildCache };
  const temporary = join(scratch, 'tmp');
  for (const folder of [folders.moduleCache, buildCache, temporary]) await mkdir(folder, { recursive: true });
  const toolchain = await findToolchain(plan, folders, prepared, options);
  if (typeof toolchain !== 'string') return toolchain;
  if (goRoot === undefined) {
    const occupied = await occupy([], { ...surroundings, needed: [] });
    return 'code' in occupied ? occupied : { folders, cwd: prepared.folder, occupied };
  }
  const source = module === undefined ? [] : repositoryPlacement(module, prepared.folder, scratch);
  if ('code' in source) return source;
  const placements = [...source, ...placementsOf(plan, toolchain, folders.moduleCache)];
  const isThere = goRoot === toolchain;
  const occupied = await occupy(placements, {
    ...surroundings,
    needed: [scratch, buildCache, ...(isThere ? [toolchain] : [])],
  });
  if ('code' in occupied) return occupied;
  const named = { ...folders, temporary, moduleCache: recorded ?? folders.moduleCache };
  return { cwd: module ?? prepared.folder, folders: isThere ? named : { ...named, goRoot }, occupied };
}
