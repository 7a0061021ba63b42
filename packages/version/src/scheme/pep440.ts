import { invariant } from '@slipway/core';
import { isBelowOne, neighbours, type Scheme } from './scheme.ts';

/** A version of Python's: `1!2.0rc1.post2.dev3+local.1`. Numbers are texts without leading zeros. */
export interface Pep440 {
  readonly epoch: string;
  readonly release: readonly string[];
  readonly pre: { readonly label: 'a' | 'b' | 'rc'; readonly number: string } | undefined;
  readonly post: string | undefined;
  readonly dev: string | undefined;
  readonly local: readonly string[];
}

/** https://packaging.python.org/en/latest/specifications/version-specifiers/#parsing-version-strings-with-regular-expressions */
const VERSION = new RegExp(
  [
    '^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)',
    '(?<pre>[-_.]?(?<label>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d+)?)?',
    '(?<post>-(?<bare>\\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\\d+)?)?',
    '(?<dev>[-_.]?dev[-_.]?(?<devNumber>\\d+)?)?',
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$',
  ].join(''),
  'i',
);

/** The number as JavaScript writes it, which is how pep440 of npm, the reader of docker/metadata-action, has it: large ones lose digits. */
const plain = (digits = '0'): string => String(Number(digits));

function labelOf(label: string): 'a' | 'b' | 'rc' {
  const first = label.toLowerCase();
  if (first === 'a' || first === 'alpha') return 'a';
  return first === 'b' || first === 'beta' ? 'b' : 'rc';
}

/** Reads a version by PEP 440, in any of its spellings; undefined for what is none. */
export function parsePep440(text: string): Pep440 | undefined {
  const { groups } = VERSION.exec(text) ?? {};
  if (groups === undefined) return undefined;
  const { epoch, release, label, preNumber, post, bare, postNumber, dev, devNumber, local } = groups;
  return {
    epoch: plain(epoch),
    release: invariant(release, 'a version has a release')
      .split('.')
      .map((digits) => plain(digits)),
    pre: label === undefined ? undefined : { label: labelOf(label), number: plain(preNumber) },
    post: post === undefined ? undefined : plain(bare ?? postNumber),
    dev: dev === undefined ? undefined : plain(devNumber),
    local: local === undefined ? [] : local.split(/[-_.]/),
  };
}

const localText = (parts: readonly string[]): string =>
  parts.map((part) => (/^\d+$/.test(part) ? plain(part) : part.toLowerCase())).join('.');

/**
 * The version in its normal form.
 *
 * @param localOf how the parts of a local version are written
 *
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization
 */
export function formatPep440(version: Pep440, localOf = localText): string {
  const { epoch, release, pre, post, dev, local } = version;
  return [
    epoch === '0' ? '' : `${epoch}!`,
    release.join('.'),
    pre === undefined ? '' : `${pre.label}${pre.number}`,
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local.length === 0 ? '' : `+${localOf(local)}`,
  ].join('');
}

/** A final release: neither pre-, post- nor development release. */
export function isFinalPep440({ pre, post, dev }: Pep440): boolean {
  return pre === undefined && post === undefined && dev === undefined;
}

/**
 * Order of two final releases by epoch and release numbers: `1.0` and `1.0.0` are equal. Local parts do not count, as build metadata of
 * semantic versions does not.
 */
function compareFinal(a: Pep440, b: Pep440): number {
  const pairs = Array.from({ length: Math.max(a.release.length, b.release.length) }, (_, i) => {
    return Number(a.release[i] ?? '0') - Number(b.release[i] ?? '0');
  });
  return [Number(a.epoch) - Number(b.epoch), ...pairs].find((difference) => difference !== 0) ?? 0;
}

const isReadAs =
  (test: (version: Pep440) => boolean) =>
  (text: string): boolean => {
    const version = parsePep440(text);
    return version !== undefined && test(version);
  };

function compare(a: string, b: string): number {
  const [left, right] = [parsePep440(a), parsePep440(b)];
  return left === undefined || right === undefined ? 0 : compareFinal(left, right);
}

/** Versions of Python packages. Only final releases are ordered. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export const PEP440: Scheme = {
  isVersion: isReadAs(() => true),
  isRelease: isReadAs(isFinalPep440),
  isPrerelease: isReadAs(({ pre, dev }) => pre !== undefined || dev !== undefined),
  compare,
  isBelowOne,
  neighbours,
};
