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
