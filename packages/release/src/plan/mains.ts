import { InvalidValue, invariant, listed, printable } from '@slipway/core';
import { type MainLine, parseMain } from '@slipway/go';

const parts = (path: string): readonly string[] => path.split('/').filter((part) => part !== '' && part !== '.');

/** `path` seen from `directory`, as a pattern of the go command; undefined when it lies outside. */
function seenFrom(directory: string, path: string): string | undefined {
  const [above, below] = [parts(directory), parts(path)];
  if (above.some((part, index) => part !== below[index])) return undefined;
  return `./${below.slice(above.length).join('/')}`.replace(/^\.\/$/, '.');
}

/** What a line of the workspace means for one module; undefined when it means none of its packages. */
function forModule(line: MainLine, directory: string, others: readonly string[]): MainLine | undefined {
  const tree = /^(.*?)\/?\.\.\.$/.exec(line.pattern)?.[1];
  if (tree !== undefined && seenFrom(parts(tree).join('/'), directory) !== undefined)
    return { ...line, pattern: './...' };
  const pattern = seenFrom(directory, line.pattern);
  // The package belongs to the innermost module that it lies in (https://go.dev/ref/mod#modules-overview).
  const inner = others.some(
    (other) => other !== '.' && other.length > directory.length && seenFrom(other, line.pattern) !== undefined,
  );
  return pattern === undefined || inner ? undefined : { ...line, pattern };
}

/**
 * The patterns of each module. With one module they are relative to it; with several, to the workspace, and each means the
 * module that it lies in. Throws `InvalidValue` for a line that lies in none, and for a module that no line means.
 */
export function mainsOfModules(
  texts: readonly string[],
  directories: readonly string[],
): readonly (readonly MainLine[])[] {
  const lines = texts.map(parseMain);
  if (directories.length === 1) return [lines];
  const found = directories.map((directory) =>
    lines.map((line) => forModule(line, directory === '.' ? '' : directory, directories)),
  );
  for (const [index, line] of lines.entries()) {
    if (found.some((of) => of[index] !== undefined)) continue;
    throw new InvalidValue(
      `'${printable(line.pattern)}' lies in none of the modules`,
      `With several modules, patterns are relative to the workspace. The modules are ${listed(directories.map((directory) => printable(directory)))}.`,
      { code: 'main-outside' },
    );
  }
  return found.map((of, index) => {
    const own = of.filter((line) => line !== undefined);
    if (own.length > 0) return own;
    throw new InvalidValue(
      `no line names a package of the module '${printable(invariant(directories[index], 'a module has a directory'))}'`,
      'Add a line for it, such as ./DIRECTORY/..., or leave the module out.',
      { code: 'module-unused' },
    );
  });
}
