import { didYouMean, listed, printable } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { attributeOf, fieldsOf, invalidAt, type Line, type Source, shown } from '@slipway/expression';
import { givenValue } from './images.ts';

/** What holds for all tags. */
export interface Flavor {
  readonly latest: 'auto' | 'true' | 'false';
  readonly prefix: Source;
  readonly suffix: Source;
  /** Whether `latest` has the prefix or the suffix too. */
  readonly prefixLatest: boolean;
  readonly suffixLatest: boolean;
}

/** The same, while its lines are read. */
type OpenFlavor = { -readonly [K in keyof Flavor]: Flavor[K] };

const NOWHERE: Source = { line: { text: '', line: 1, column: 1 }, text: '', offset: 0 };
const KEYS = ['latest', 'prefix', 'suffix', 'onlatest'];
const LATEST = ['auto', 'true', 'false'] as const;

function fault(line: Line, offset: number, message: string) {
  return invalidAt(line, offset, {
    code: 'flavor',
    message,
    hint: 'Write latest=auto|true|false, prefix=TEXT or suffix=TEXT, and onlatest=true|false behind one of the two.',
  });
}

function readLine(flavor: OpenFlavor, line: Line, compat: Compat): void {
  let before: 'prefix' | 'suffix' | undefined;
  for (const field of fieldsOf(line)) {
    const { key, value: whole, keyOffset, valueOffset } = attributeOf(field);
    const value = givenValue(whole, compat);
    if (key === 'prefix' || key === 'suffix') {
      flavor[key] = { line, text: value, offset: valueOffset };
      before = key;
    } else if (key === 'latest') {
      const latest = LATEST.find((word) => word === value);
      if (latest === undefined) throw fault(line, valueOffset, `latest is ${shown(value)}.`);
      flavor.latest = latest;
    } else if (key === 'onlatest') {
      if (value !== 'true' && value !== 'false') throw fault(line, valueOffset, `onlatest is ${shown(value)}.`);
      if (before !== undefined) flavor[`${before}Latest`] = value === 'true';
      else if (compat === 'strict') throw fault(line, keyOffset, 'onlatest stands behind neither prefix nor suffix.');
    } else if (key === undefined) throw fault(line, keyOffset, `${shown(whole)} has no key.`);
    else throw fault(line, keyOffset, `'${printable(key, 60)}' is none of ${listed(KEYS)}.${didYouMean(key, KEYS)}`);
  }
}

/** Reads the input `flavor`. Throws `InvalidValue`. */
export function readFlavor(lines: readonly Line[], compat: Compat): Flavor {
  const flavor: OpenFlavor = {
    latest: 'auto',
    prefix: NOWHERE,
    suffix: NOWHERE,
    prefixLatest: false,
    suffixLatest: false,
  };
  for (const line of lines) readLine(flavor, line, compat);
  return flavor;
}
