import { mkdir, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname } from 'node:path';
import { listed, printable } from '@slipway/core';
import { errorCode, exec, isAbsent } from '@slipway/core/host';
import type { Environment } from '@slipway/go';
import { trustedFolders } from '../clean-room.ts';
import { isWithin, misplaced, outerFirst, type Placement, refusalOf } from '../placement.ts';
import type { Reason } from '../reason.ts';
import { linkDirectories } from './link.ts';
import { type Mount, mountNamespace, type Run } from './mount.ts';

/** Where folders of ours have the names that a program gives to them. */
export interface Occupied {
  readonly run: Run;
  /** Removes everything that was made outside of our own folder. */
  readonly release: () => Promise<void>;
}

export interface Surroundings {
  readonly env: Environment;
  readonly scratch: string;
  /** Folders that a placement must not cover. */
  readonly needed: readonly string[];
  readonly signal?: AbortSignal;
}

const plainly =
  ({ signal }: Surroundings): Run =>
  async ({ tool, args, cwd, env }) =>
    await exec(tool, args, { cwd, env, ...(signal === undefined ? {} : { signal }) });

/** The path without symbolic links, as far as it can be seen to exist; undefined where something that is no directory is in the way. */
async function physical(path: string): Promise<string | undefined> {
  let existing = path;
  for (let parent = dirname(existing); parent !== existing; parent = dirname(existing)) {
    const found = await stat(existing).catch((error: unknown) => {
      if (isAbsent(error) || errorCode(error) === 'EACCES') return undefined;
      throw error;
    });
    if (found !== undefined && !found.isDirectory()) return undefined;
    if (found !== undefined) break;
    existing = parent;
  }
  const real = await realpath(existing);
  return `${real === '/' ? '' : real}${existing === '/' ? path : path.slice(existing.length)}`;
}

/** Where each of our folders is to be mounted; one inside of another gets a place to be mounted at there. */
async function mountsOf(placements: readonly Placement[]): Promise<readonly Mount[] | Placement> {
  const mounts: Mount[] = [];
  for (const [index, placement] of placements.entries()) {
    const { recorded, ours } = placement;
    const outer = placements.slice(0, index).findLastIndex((other) => isWithin(recorded, other.recorded));
    const { [outer]: around } = placements;
    if (around === undefined) {
      const at = await physical(recorded);
      if (at === undefined) return placement;
      mounts.push({ at, ours });
      continue;
    }
    const below = recorded.slice(around.recorded.length);
    await mkdir(`${around.ours}${below}`, { recursive: true });
    mounts.push({ at: `${mounts[outer]?.at ?? ''}${below}`, ours });
  }
  return mounts;
}

function reasonOf(placements: readonly Placement[], about: Placement, why: string): Reason {
  const all = listed(placements.map(({ what, recorded }) => `${what} ${printable(recorded, 200)}`));
  return {
    code: 'directories-unusable',
    message: `It was built without -trimpath, so directories are part of it (${all}), and ${printable(about.recorded, 200)} cannot be used here: ${why}.`,
  };
}

async function refused(
  placements: readonly Placement[],
  mounts: readonly Mount[],
  { env, needed }: Surroundings,
): Promise<Reason | undefined> {
  const named = [...trustedFolders(env, delimiter), ...needed];
  const real = await Promise.all(named.map((folder) => realpath(folder).catch(() => folder)));
  const trusted = [...new Set([...named, ...real])];
  for (const [index, placement] of placements.entries()) {
    const { [index]: mount } = mounts;
    const names = [placement.recorded, ...(mount === undefined ? [] : [mount.at])];
    const why = names
      .map((recorded) => refusalOf({ ...placement, recorded }, trusted))
      .find((refusal) => refusal !== undefined);
    if (why !== undefined) return reasonOf(placements, placement, `it ${why}`);
  }
  return undefined;
}

/**
 * Lets folders of ours have the names that a program gives to them: in a mount namespace, which touches nothing of the machine,
 * and otherwise by symbolic links where nothing stands. What is there already is neither used nor written to.
 */
export async function occupy(given: readonly Placement[], surroundings: Surroundings): Promise<Occupied | Reason> {
  const placements = outerFirst(given);
  const [first] = placements;
  if (first === undefined) return { run: plainly(surroundings), release: () => Promise.resolve() };
  const inner = misplaced(placements);
  if (inner !== undefined) return reasonOf(placements, inner, 'it lies in another one of them');
  const foreign = await refused(placements, [], surroundings);
  if (foreign !== undefined) return foreign;
  const mounts = await mountsOf(placements);
  if ('recorded' in mounts) return reasonOf(placements, mounts, 'something that is no directory is in its place');
  const unsafe = await refused(placements, mounts, surroundings);
  if (unsafe !== undefined) return unsafe;
  const run = await mountNamespace(mounts, surroundings);
  if (typeof run !== 'string') return { run, release: () => Promise.resolve() };
  const links = await linkDirectories(placements);
  if (typeof links !== 'string') return { run: plainly(surroundings), release: links.release };
  return reasonOf(placements, first, `${links}, and ${run}`);
}
