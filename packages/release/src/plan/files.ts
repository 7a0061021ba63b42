import { hasWildcard, refusePath } from '@slipway/archive';
import { InvalidValue, invariant, notAFile, printable, refuseGitFolder } from '@slipway/core';
import type { FoundFile, FoundFiles } from './facts.ts';

/** A line that says which files go along, and where. */
export interface FileLine {
  readonly pattern: string;
  /** Where it goes: a path of the archive, or with a leading slash of the system; undefined for the path it has. */
  readonly to: string | undefined;
  /** Permission bits; undefined for 0755 when the owner may execute the file, else 0644. */
  readonly mode: number | undefined;
  /** The administrator may change it. */
  readonly config: boolean;
}

/** A file that goes into archives or packages. */
export interface PlannedFile {
  /** Relative to the workspace. */
  readonly from: string;
  /** Path in the archive, or absolute path on the system. */
  readonly to: string;
  readonly mode?: number;
  readonly config: boolean;
}

/** What goes along where nothing else is said: nobody asked for these, so none has to be there. */
export const USUAL_FILES: readonly string[] = ['LICENSE*', 'README*'];

function invalid(line: string, fault: string, hint: string): InvalidValue {
  return new InvalidValue(`'${printable(line, 120)}' ${fault}`, hint, { code: 'file-line' });
}

const EXAMPLE =
  'Write GLOB, or GLOB => PATH with mode=0755 or config behind it, such as conf/hello.conf => /etc/hello.conf config.';

function readMode(line: string, text: string): number {
  if (/^0?[0-7]{3}$/.test(text)) return Number.parseInt(text, 8);
  throw invalid(line, `has the mode '${printable(text, 20)}'`, 'Write three octal digits, such as mode=0755.');
}

/** Reads `GLOB => PATH mode=0755 config`. Throws `InvalidValue`. */
export function parseFileLine(line: string): FileLine {
  const [first, behind, ...more] = line.split('=>').map((part) => part.trim());
  const pattern = invariant(first, 'a line has a first part');
  if (pattern === '' || more.length > 0) throw invalid(line, 'is not a line of files', EXAMPLE);
  if (behind === undefined) return { pattern, to: undefined, mode: undefined, config: false };
  const [place, ...attributes] = behind.split(/\s+/);
  const to = invariant(place, 'what is split has a first part');
  if (to === '') throw invalid(line, 'names no place', EXAMPLE);
  let mode: number | undefined;
  let config = false;
  for (const attribute of attributes) {
    if (attribute === 'config') config = true;
    else if (attribute.startsWith('mode=')) mode = readMode(line, attribute.slice('mode='.length));
    else throw invalid(line, `has the attribute '${printable(attribute, 40)}'`, EXAMPLE);
  }
  if (config && !to.startsWith('/')) throw invalid(line, 'marks a file of archives as config', EXAMPLE);
  if (mode !== undefined && !to.startsWith('/') && mode !== 0o755 && mode !== 0o644)
    throw invalid(line, 'gives a mode that archives do not hold', 'In archives a file has 0755 or 0644.');
  return { pattern, to, mode, config };
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '' && part !== '.').join('/');

/** The directories of a pattern in front of its first wildcard: what a directory as the place replaces. */
function fixed(pattern: string): string {
  const parts = pattern.replace(/^\.\//, '').split('/').slice(0, -1);
  const wild = parts.findIndex((part) => /[*?]/.test(part));
  return parts.slice(0, wild < 0 ? undefined : wild).join('/');
}

function placeOf({ pattern, to }: FileLine, path: string): string {
  if (to === undefined) return path;
  if (!to.endsWith('/')) return to;
  const above = fixed(pattern);
  return `${to === './' ? '' : to}${above === '' ? path : path.slice(above.length + 1)}`;
}

/**
 * What may be published of what a line found: files of the commit, and one that Git ignores where the line names it without a
 * wildcard. What nobody asked for is left out instead. Throws `RefusedError` for links, special files and the store of Git,
 * `InvalidValue` for an ignored file that a wildcard takes along.
 */
function publishable({ pattern }: FileLine, { base, files }: FoundFiles): readonly string[] {
  const usual = USUAL_FILES.includes(pattern);
  return files.flatMap(({ path, kind, ignored }: FoundFile): readonly string[] => {
    const from = join(base, path);
    refuseGitFolder(from);
    if (ignored && usual) return [];
    if (kind !== 'file') throw notAFile(from, kind);
    if (!ignored || !hasWildcard(pattern)) return [path];
    throw new InvalidValue(
      `'${printable(pattern)}' takes '${printable(from)}' along, which Git ignores`,
      'It is no part of the commit, and may hold a secret. Give it a line of its own without a wildcard if it is meant, or narrow the pattern.',
      { code: 'file-ignored' },
    );
  });
}

/** The files of one line. Throws `InvalidValue` when a pattern that somebody wrote finds nothing, and as `publishable` does. */
export function filesOfLine(line: FileLine, found: FoundFiles): readonly PlannedFile[] {
  const { pattern, to, mode, config } = line;
  const { base } = found;
  const paths = publishable(line, found);
  if (paths.length === 0 && !USUAL_FILES.includes(pattern)) {
    throw new InvalidValue(
      `nothing matches '${printable(pattern)}'`,
      'Patterns are relative to the directory of the module. Make the file before this step, or remove the line.',
      { code: 'no-such-file' },
    );
  }
  if (paths.length > 1 && to !== undefined && !to.endsWith('/'))
    throw invalid(
      `${pattern} => ${to}`,
      `gives one name to ${paths.length} files`,
      'End the place with a slash: it is a directory.',
    );
  return paths.map((path) => {
    const place = placeOf(line, path);
    refusePath(place.replace(/^\//, ''));
    return { from: join(base, path), to: place, ...(mode === undefined ? {} : { mode }), config };
  });
}

/** Each place once, as the last line that finds the file says. Throws `InvalidValue` where two files would have one place. */
export function eachOnce(files: readonly PlannedFile[]): readonly PlannedFile[] {
  const placed = new Map<string, PlannedFile>();
  for (const file of files) {
    const other = placed.get(file.to);
    if (other !== undefined && other.from !== file.from) {
      throw new InvalidValue(
        `'${printable(other.from)}' and '${printable(file.from)}' would both be '${printable(file.to)}'`,
        'Give one of them another place, or narrow the pattern that finds both.',
        { code: 'archive-path' },
      );
    }
    placed.set(file.to, file);
  }
  return [...placed.values()];
}
