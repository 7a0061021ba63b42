import { CouldNotCheckError } from '@slipway/core';

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

/** Objects that a partial clone left to the remote cannot be had. */
export function objectsMissing(what: string, said: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'objects-missing',
    message: `The clone lacks ${what}, and the remote did not give it: ${said}`,
    hint: 'Give a token that may read the repository, or check out without a filter and with fetch-depth: 0.',
  });
}
