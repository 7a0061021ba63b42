import { CouldNotCheckError, printable } from '@slipway/core';
import { causeOf } from './cause.ts';

const FIX = 'Check out the whole history:\n  - uses: actions/checkout@v7\n    with: { fetch-depth: 0 }';

/** The history that the answer depends on was cut off; `why` completes "the clone is shallow and ...". */
export function shallowClone(why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'shallow-clone',
    message: `The clone is shallow and ${why}: tags and commits that decide the version are missing.`,
    hint: FIX,
  });
}

/** Tags that the answer depends on may be missing: `lack` is what `lackOfTags` says, `why` is why they were not fetched. */
export function tagsMissing(lack: string, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'tags-missing',
    message: `Tags may be missing: ${lack}, and ${why}.`,
    hint: FIX,
  });
}

/** What Git says when the remote of a partial clone does not give an object (fetch-object.c, promisor-remote.c). */
const FROM_PROMISOR = /promisor remote|could not fetch|Could not read from remote/i;

/** A command of Git ended with an error. The cause of the message is what Git said, and what is known of the clone. */
export function gitFailed(args: readonly string[], code: number, stderr: string): CouldNotCheckError {
  const said = printable(causeOf(stderr), 300);
  if (FROM_PROMISOR.test(stderr)) return objectsMissing('what Git asked for', `${said}.`);
  return new CouldNotCheckError({
    code: 'git-failed',
    message: `'git ${printable(args.join(' '), 120)}' failed with exit code ${code}: ${said}.`,
    hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
  });
}

/** Objects that a partial clone left to the remote cannot be had. */
export function objectsMissing(what: string, said: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'objects-missing',
    message: `The clone lacks ${what}, and the remote did not give it: ${said}`,
    hint: 'Give a token that may read the repository, or check out without a filter and with fetch-depth: 0.',
  });
}
