import { matchesPattern } from '@slipway/archive';
import {
  didYouMean,
  type Fault,
  InvalidValue,
  invariant,
  listed,
  printable,
  RefusedError,
  sizeOf,
} from '@slipway/core';
import type { MadeArtifact } from '../manifest/definition.ts';

/** The most that files may have. */
export interface Budget {
  /** Names of files, as a glob. */
  readonly pattern: string;
  readonly bytes: number;
  /** Tell, and go on. */
  readonly warn: boolean;
  readonly line: string;
}

/** Reads `[GLOB=]SIZE [warn]`. Throws `InvalidValue`. */
export function parseBudget(line: string): Budget {
  const match = /^(?:([^=\s]+)=)?([^=\s]+)(\s+warn)?$/.exec(line);
  const bytes = match === null ? undefined : sizeOf(invariant(match[2], 'a limit has a size'));
  if (match !== null && bytes !== undefined)
    return { pattern: match[1] ?? '*', bytes, warn: match[3] !== undefined, line };
  throw new InvalidValue(
    `'${printable(line, 80)}' is no limit`,
    'Write a size such as 20MB, for some files *.deb=20MB, and warn behind it to be told only.',
    { code: 'max-size' },
  );
}

/** Throws `InvalidValue` for a limit that is for none of the files: what it meant would not be looked at. */
export function refuseUnusedBudgets(
  budgets: readonly Budget[],
  artifacts: readonly Pick<MadeArtifact, 'name' | 'format'>[],
): void {
  const names = artifacts.map(({ name }) => name);
  const unused = budgets.find(({ pattern }) => !names.some((name) => matchesPattern(pattern, name)));
  if (unused === undefined) return;
  const endings = [...new Set(artifacts.map(({ format }) => `*.${format}`))].filter((pattern) =>
    names.some((name) => matchesPattern(pattern, name)),
  );
  throw new InvalidValue(
    `'${printable(unused.line, 80)}' is for none of the files.${didYouMean(unused.pattern, [...endings, ...names])}`,
    `The files are ${listed(names.slice(0, 8))}${names.length > 8 ? ' and more' : ''}. Correct the line, or remove it.`,
    { code: 'max-size' },
  );
}

export interface TooLarge {
  readonly message: string;
  readonly warn: boolean;
}

/** Files that are larger than a budget allows; of several lines for a file the last counts. */
export function tooLarge(
  budgets: readonly Budget[],
  artifacts: readonly Pick<MadeArtifact, 'name' | 'size'>[],
): readonly TooLarge[] {
  return artifacts.flatMap(({ name, size }) => {
    const budget = budgets.findLast(({ pattern }) => matchesPattern(pattern, name));
    if (budget === undefined || size <= budget.bytes) return [];
    const message = `${name} has ${size} bytes, ${size - budget.bytes} more than '${budget.line}' allows`;
    return [{ message, warn: budget.warn }];
  });
}

/** Throws `RefusedError` with every file that is too large; answers what is only told. */
export function refuseTooLarge(
  budgets: readonly Budget[],
  artifacts: readonly Pick<MadeArtifact, 'name' | 'size'>[],
): readonly string[] {
  const found = tooLarge(budgets, artifacts);
  const [first, ...more] = found
    .filter(({ warn }) => !warn)
    .map(
      ({ message }): Fault => ({
        code: 'too-large',
        message: `${message}.`,
        hint: 'Find out what grew (go version -m, go tool nm -size), or raise the limit in max-size.',
      }),
    );
  if (first !== undefined) throw new RefusedError(first, more);
  return found.map(({ message }) => message);
}
