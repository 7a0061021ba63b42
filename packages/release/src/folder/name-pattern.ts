import { globMatcher, InvalidValue, printable } from '@slipway/core';

const LONGEST = 255;

/**
 * A test of bare names: `*` stands for any characters, `?` for one, nothing else is special. Throws `InvalidValue` for a
 * pattern that no name in a folder can match.
 */
export function namePattern(pattern: string): (name: string) => boolean {
  if (pattern.includes('/') || pattern.length > LONGEST) {
    throw new InvalidValue(
      `no name in a folder matches '${printable(pattern, 80)}'`,
      'Give the name of a file of the folder, with * for any characters and ? for one.',
      { code: 'name-pattern' },
    );
  }
  return globMatcher(pattern);
}
