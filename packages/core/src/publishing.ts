import { RefusedError } from './error.ts';
import { printable } from './text.ts';

/** What stands where a file should be. */
export type NoFile = 'symbolic link' | 'directory' | 'special file';

/** The refusal of what is no regular file. `shown` is its name in messages. */
export function notAFile(shown: string, kind: NoFile): RefusedError {
  return new RefusedError({
    code: 'not-a-file',
    message: `'${printable(shown)}' is a ${kind}, where a file should be.`,
    hint:
      kind === 'symbolic link'
        ? 'What a link leads to need not be a part of the commit. Name the file itself, or put it there.'
        : 'Put the file itself there.',
  });
}

/** The refusal of a path that leads out of the workspace. */
export function fileOutside(shown: string): RefusedError {
  return new RefusedError({
    code: 'file-outside',
    message: `'${printable(shown)}' lies outside the workspace.`,
    hint: 'Give a file inside of it.',
  });
}

/** The store of Git in any spelling that a file system takes for it: https://git-scm.com/docs/git-config, `core.protectNTFS`. */
const GIT_FOLDER = /^(?:\.git|git~[0-9]+)[. ]*$/i;

/** Throws `RefusedError` for a path below the store of Git, where `actions/checkout` keeps the token of the job. */
export function refuseGitFolder(path: string): void {
  if (!path.split('/').some((part) => GIT_FOLDER.test(part))) return;
  throw new RefusedError({
    code: 'file-in-git',
    message: `'${printable(path)}' lies in the store of Git.`,
    hint: 'It may hold a token, and is no part of the commit. Name the files of the work tree that are meant.',
  });
}
