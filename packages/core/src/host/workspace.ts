import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CouldNotCheckError } from '../error.ts';
import { InvalidValue } from '../invalid-value.ts';
import type { ParseContext, PathTarget } from '../kind.ts';
import { didYouMean } from '../suggest.ts';
import { printable } from '../text.ts';
import { errorCode, isAbsent } from './errno.ts';

/** The real path of what may not be there yet: that of the nearest folder above it which is, and the rest. Absolute. */
export function realPathToBe(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    const code = errorCode(cause);
    // Below a file nothing is there either: whoever writes says that a file is in the way.
    if (!(code === 'ENOENT' || code === 'ENOTDIR') || dirname(path) === path) throw unreadablePath(path, cause);
    // A link that leads nowhere yet is followed by whoever writes.
    if (code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false }) !== undefined)
      throw unreadablePath(path, cause);
    return join(realPathToBe(dirname(path)), basename(path));
  }
}

/** `path` lies in `directory` or is it. Both absolute and real. */
export function isUnder(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** A path of this system with `/` between its parts. */
export const slashed = (path: string): string => path.split(sep).join('/');

/** What helps where it is no matter of rights. https://man7.org/linux/man-pages/man2/open.2.html#ERRORS */
const HINTS: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOENT', 'It, or what a symbolic link on the way leads to, is not there: make it, or give another path.'],
  ['ENOTDIR', 'A part of the path is a file and no directory: give another path.'],
  ['ELOOP', 'Symbolic links on the way lead in a circle: give another path.'],
  ['ENAMETOOLONG', 'A name of the path is longer than the disk allows: give a shorter one.'],
]);

/** A disk that fails, or that may not be read: it is not known whether there is something. */
export function unreadablePath(path: string, cause: unknown): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'path-unreadable',
    message: `'${printable(path)}' cannot be looked at: ${errorCode(cause) ?? String(cause)}.`,
    hint:
      HINTS.get(errorCode(cause)) ?? 'Look at the rights of the path and of the directories above it, and at the disk.',
    cause,
  });
}

/** ` Did you mean 'x'?` of what lies beside a path that is not there; empty where nothing is near, or the folder cannot be read. */
export function namesNear(path: string): string {
  try {
    return didYouMean(basename(path), readdirSync(dirname(path)));
  } catch {
    return '';
  }
}

function realPath(text: string, root: string, target: PathTarget): string {
  const absolute = resolve(root, text);
  try {
    return realpathSync(absolute);
  } catch (cause) {
    if (!isAbsent(cause)) throw unreadablePath(text, cause);
    const near = isUnder(root, absolute) ? namesNear(absolute) : '';
    const what = target === 'any' ? 'file or directory' : target;
    throw new InvalidValue(
      `there is no ${what} '${printable(text)}'${near === '' ? '' : `.${near}`}`,
      'Give a path that exists, relative to the workspace. Is the checkout step missing, or does it come later?',
    );
  }
}

function realWorkspace(workspace: string): string {
  try {
    return realpathSync(workspace);
  } catch (cause) {
    if (!isAbsent(cause)) throw unreadablePath(workspace, cause);
    throw new CouldNotCheckError({
      code: 'system-error',
      message: `The workspace '${printable(workspace)}' is not there.`,
      hint: 'On a runner GITHUB_WORKSPACE names it: see which step removed or renamed it, or mount it into the container of the job.',
      cause,
    });
  }
}

/** Resolves the paths of inputs under a workspace, symbolic links followed. */
export function workspacePaths(workspace: string): ParseContext {
  const root = realWorkspace(workspace);
  return {
    resolvePath: (text, target) => {
      if (text.includes('\0'))
        throw new InvalidValue('the path holds a NUL byte', 'Give a path without control characters.');
      const real = realPath(text, root, target);
      if (!isUnder(root, real)) {
        throw new InvalidValue(
          `'${printable(text)}' lies outside the workspace`,
          'Give a path inside the workspace; symbolic links are followed.',
        );
      }
      const stat = statSync(real);
      const fits = target === 'any' || (target === 'directory' ? stat.isDirectory() : stat.isFile());
      if (!fits) throw new InvalidValue(`'${printable(text)}' is not a ${target}`, `Give the path of a ${target}.`);
      return real;
    },
  };
}
