import { invariant, RefusedError } from '@slipway/core';
import { incDecimal } from './decimal.ts';

const longest = 64;

/**
 * Makes a pre-release label from any text, as a branch name: `feature/x_y` -> `feature-x-y`, `007` -> `7`. Characters that a
 * version cannot have become `-`, leading zeros of a number go, and the result has at most 64 characters.
 *
 * @throws RefusedError `label` if nothing is left
 *
 * Source: https://semver.org/#spec-item-9.
 */
export function sanitiseLabel(text: string): string {
  const label = text
    .replace(/[^0-9A-Za-z.-]+/g, '-')
    .slice(0, longest)
    .split('.')
    .map((identifier) => identifier.replace(/^-+|-+$/g, '').replace(/^0+(?=[0-9]+$)/, ''))
    .filter((identifier) => identifier !== '')
    .join('.');
  if (label !== '') return label;
  throw new RefusedError({
    code: 'label',
    message: `"${text}" has no letter or digit, so it cannot label a pre-release.`,
    hint: 'Use letters, digits and "-", like rc or beta; an empty label stands for releases.',
    docs: 'https://semver.org/#spec-item-9',
  });
}

/** A pre-release in label and counter: `-rc.9` -> `rc` and `9`, `-beta` -> `beta` and none. */
export interface PrereleaseParts {
  readonly label: string;
  readonly counter?: string;
}

/** Takes a pre-release (with its `-`) apart. The counter is the last identifier if it is a number. */
export function splitPrerelease(prerelease: string): PrereleaseParts {
  const match = /^-(.*)\.([0-9]+)$/.exec(prerelease);
  if (match === null) return { label: prerelease.slice(1) };
  return { label: invariant(match[1], 'there is a label'), counter: invariant(match[2], 'there is a counter') };
}

/** The counter that follows in a label: `rc.9` -> `10`; 1 for a label that starts or had no counter. */
export function nextCounter(prerelease: string, label: string): string {
  const parts = splitPrerelease(prerelease);
  return parts.label === label && parts.counter !== undefined ? incDecimal(parts.counter) : '1';
}
