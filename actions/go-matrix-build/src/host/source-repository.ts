import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { printable, RefusedError } from '@slipway/core';
import { isUnder, slashed } from '@slipway/core/host';
import { findRepository, inIndex, openRepository, type Repository } from '@slipway/git/host';

/** What the go command takes for the root of a repository, beside Git's (cmd/go/internal/vcs, `vcsList`). */
const FOREIGN = ['.hg', '.svn', '.bzr', '.fslckout', '_FOSSIL_'];

/** Throws `RefusedError` when Go would take something in the commit for the repository, and run its tools there. */
function refuseNested(directory: string, top: string): void {
  for (let at = directory; isUnder(top, at); at = dirname(at)) {
    const names = at === top ? FOREIGN : ['.git', ...FOREIGN];
    const found = names.find((name) => lstatSync(join(at, name), { throwIfNoEntry: false }) !== undefined);
    if (found === undefined) continue;
    throw new RefusedError({
      code: 'nested-repository',
      message: `'${printable(slashed(relative(top, join(at, found))))}' makes a directory of the repository a repository of its own.`,
      hint: 'Remove it: the go command would run the tools of that repository, under its configuration.',
    });
  }
}

/** Throws `RefusedError` for a module that is no part of the repository. */
async function refuseOutside(repository: Repository, top: string, directories: readonly string[]): Promise<void> {
  const files = directories.map((directory) => slashed(relative(top, join(directory, 'go.mod'))));
  const tracked = await inIndex(
    repository,
    files.filter((file) => !file.startsWith('../')),
  );
  const outside = files.find(
    (file, index) => !tracked.has(file) && existsSync(join(directories[index] ?? '', 'go.mod')),
  );
  if (outside === undefined) return;
  throw new RefusedError({
    code: 'module-not-in-repository',
    message: `'${printable(outside)}' is not in the repository at '${printable(top)}': it is not in its index.`,
    hint: 'Commit it. A repository inside of the workspace is no part of the one that is checked out there: check it out as the workspace.',
  });
}

/**
 * The repository of the workspace; where the workspace is in none, that of the first module, as actions/checkout with `path:` makes it.
 * Every module has to be part of it.
 */
export async function openSource(
  workspace: string,
  directories: readonly string[],
  options: Parameters<typeof openRepository>[1],
): Promise<{ readonly repository: Repository; readonly top: string }> {
  const { 0: first = workspace } = directories;
  const from = findRepository(workspace) === undefined ? first : workspace;
  const repository = await openRepository(from, options);
  const { workTree: top } = repository.place;
  if (top === undefined)
    throw new RefusedError({
      code: 'not-a-repository',
      message: `The repository at '${printable(from)}' is a bare one: there are no files to build.`,
      hint: 'Give a checkout.',
    });
  for (const directory of directories) refuseNested(directory, top);
  await refuseOutside(repository, top, directories);
  return { repository, top };
}
