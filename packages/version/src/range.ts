import { RefusedError } from '@slipway/core';
import Range from 'semver/classes/range.js';

/**
 * A test for versions, from a range in the syntax of node-semver (`>=1.4 <2`, `^1.4.0`); pre-releases are included; empty
 * takes all. A version node-semver cannot read (a number above 2^53, more than 256 characters) is outside every range: it
 * cannot be shown to be inside. A module of its own: node-semver is loaded only where a range is given.
 *
 * @throws RefusedError `tag-range`
 */
export function rangeTest(range: string): (version: string) => boolean {
  if (range.trim() === '') return () => true;
  const parsed = parseRange(range);
  return (version) => parsed.test(version);
}

function parseRange(range: string): Range {
  try {
    return new Range(range, { includePrerelease: true });
  } catch (cause) {
    throw new RefusedError({
      code: 'tag-range',
      message: `"${range}" is not a version range.`,
      hint: 'Write it like "^1.4.0", ">=1.4 <2" or "1.x || 2.x".',
      docs: 'https://github.com/npm/node-semver#ranges',
      cause,
    });
  }
}
