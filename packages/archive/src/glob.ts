import { globMatcher, InvalidValue } from '@slipway/core';
import { pathFault } from './entry.ts';

/** One part of a pattern: any number of directories, or a name to match. */
export type GlobPart =
  | { readonly kind: 'directories' }
  | {
      readonly kind: 'name';
      readonly matches: (name: string) => boolean;
      /** Whether it begins with a dot, and so asks for what is hidden. */
      readonly hidden: boolean;
      /** It has no wildcard. */
      readonly literal: boolean;
    };

/** A pattern or a part of one that stands for more than one name. */
export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/**
 * A pattern of files: `*` and `?` stay within one part of a path, the part `**` stands for any number of directories;
 * nothing else is special. A name that begins with a dot matches only a part that begins with one. Throws `InvalidValue`
 * for a pattern that leaves its directory.
 */
export function parseGlob(pattern: string): readonly GlobPart[] {
  const fault = pathFault(pattern.replace(/^\.\//, ''));
  if (fault !== undefined) {
    throw new InvalidValue(
      `the pattern '${pattern}' ${fault}`,
      'Give a pattern relative to the directory of the module, such as LICENSE* or docs/**/*.md.',
      { code: 'file-pattern' },
    );
  }
  return pattern
    .replace(/^\.\//, '')
    .split('/')
    .map((part) =>
      part === '**'
        ? { kind: 'directories' }
        : { kind: 'name', matches: globMatcher(part), hidden: part.startsWith('.'), literal: !hasWildcard(part) },
    );
}

/** Whether a name matches; what is hidden has to be asked for. */
export function matchesName(part: GlobPart & { readonly kind: 'name' }, name: string): boolean {
  return (part.hidden || !name.startsWith('.')) && part.matches(name);
}

/** Whether a file name matches a pattern of one part. */
export function matchesPattern(pattern: string, name: string): boolean {
  return globMatcher(pattern)(name);
}
