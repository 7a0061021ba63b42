import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CouldNotCheckError } from '../error.ts';
import { InvalidValue } from '../invalid-value.ts';
import type { ParseContext, PathTarget } from '../kind.ts';
import { printable } from '../text.ts';
import { errorCode, isAbsent } from './errno.ts';

/** The real path of what may not be there yet: that of the nearest folder above it which is, and the rest. Absolute. */
export function realPathToBe(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    // ENOTDIR: a file stands where a folder should be, which whoever writes there says.
    const code = errorCode(cause);
    if ((code !== 'ENOENT' && code !== 'ENOTDIR') || dirname(path) === path) throw unreadablePath(path, cause);
    // A link that leads nowhere yet is followed by whoever writes.
    const link = code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    if (link) throw unreadablePath(path, cause);
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

/** A disk that fails, or that may not be read: it is not known whether there is something. */
export function unreadablePath(path: string, cause: unknown): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'path-unreadable',
    message: `'${printable(path)}' cannot be looked at: ${errorCode(cause) ?? String(cause)}.`,
    hint: 'Look at the rights of the path and of the directories above it, and at the disk.',
    cause,
  });
}

function realPath(text: string, absolute: string, target: PathTarget): string {
  try {
    return realpathSync(absolute);
  } catch (cause) {
    if (!isAbsent(cause)) throw unreadablePath(text, cause);
    const what = target === 'any' ? 'file or directory' : target;
    throw new InvalidValue(
      `there is no ${what} '${printable(text)}'`,
      'Give a path that exists, relative to the workspace. Is the checkout step missing, or does it come later?',
    );
  }
}

function realWorkspace(workspace: string): string {
  try {
    return realpathSync(workspace);
  } catch (cause) {
    throw unreadablePath(workspace, cause);
  }
}

/** Resolves the paths of inputs under a workspace, symbolic links followed. */
export function workspacePaths(workspace: string): ParseContext {
  const root = realWorkspace(workspace);
  return {
    resolvePath: (text, target) => {
      if (text.includes('\0'))
        throw new InvalidValue('the path holds a NUL byte', 'Give a path without control characters.');
      const real = realPath(text, resolve(root, text), target);
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
