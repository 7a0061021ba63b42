export { type CommitHeader, parseCommit } from './commit.ts';
export { basicToken, fetchingEnvironment } from './environment.ts';
export { shallowClone, tagsMissing } from './faults.ts';
export type { Refs, Tag } from './refs.ts';
