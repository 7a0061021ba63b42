import { printable } from '@slipway/core';

/** A directory under the name that a program gives to it. */
export interface Placement {
  readonly what: 'GOROOT' | 'module cache' | 'source';
  readonly recorded: string;
  /** A folder of ours that is to appear there. */
  readonly ours: string;
}

/** The machine's own; what lies below is looked for by name (libraries, devices, settings), so nothing may be put there. */
const SYSTEM: readonly string[] = [
  ...['/bin', '/boot', '/dev', '/etc', '/lib', '/lib32', '/lib64', '/libx32', '/proc', '/run', '/sbin', '/sys', '/usr'],
  ...['/var/run', '/System', '/Library', '/private/etc', '/nix', '/gnu', '/snap'],
];

/** Places below these that hold nothing but source or toolchains; everything else there is the system's. */
const FREE: readonly string[] = ['/usr/src', '/usr/local/src'];

/** Settings of what the go command runs (Git, SSH), which a module could bring with it. */
const SETTINGS = /\/\.(?:config|ssh|gnupg|git[^/]*|netrc)(?:\/|$)/;

/** A toolchain that was checked may be put among the system's files, as distributors do it. */
const TOOLCHAINS: readonly string[] = ['/usr/lib', '/usr/local', '/usr/share', '/usr/libexec', '/nix/store', '/snap'];

/** Whether a path is the directory or below it. */
export const isWithin = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(`${directory}/`);

/**
 * Why nothing is put at a directory that a stranger's program names: the part of a sentence that follows its name; undefined
 * when there is nothing against it. `trusted` are the directories that hold what is run, its settings and our own folders.
 */
export function refusalOf({ what, recorded }: Placement, trusted: readonly string[]): string | undefined {
  if (!recorded.startsWith('/')) return 'is of another system';
  const holder = trusted.find((folder) => isWithin(folder, recorded));
  const isToolchain = what === 'GOROOT';
  if (holder !== undefined && !(isToolchain && isWithin(holder, `${recorded}/bin`)))
    return `holds ${printable(holder, 200)}, which the build needs`;
  const isFree =
    FREE.some((directory) => isWithin(recorded, directory)) ||
    (isToolchain && TOOLCHAINS.some((directory) => recorded.startsWith(`${directory}/`)));
  const isSystem = SYSTEM.some((directory) => isWithin(recorded, directory));
  return (isSystem && !isFree) || SETTINGS.test(recorded) ? 'belongs to the system or its settings' : undefined;
}

/** The outer ones first, so that the inner ones are put into them. */
export function outerFirst(placements: readonly Placement[]): readonly Placement[] {
  return placements.toSorted((a, b) => a.recorded.length - b.recorded.length);
}

/**
 * The first directory that lies in another one and cannot be made there: only our checkout and our module cache, where Go keeps
 * toolchains too, may get something put into them.
 */
export function misplaced(placements: readonly Placement[]): Placement | undefined {
  return placements.find((inner) =>
    placements.some((outer) => {
      if (outer === inner || !isWithin(inner.recorded, outer.recorded)) return false;
      const fits = outer.what === 'source' || (outer.what === 'module cache' && inner.what === 'GOROOT');
      return !fits || inner.recorded === outer.recorded;
    }),
  );
}
