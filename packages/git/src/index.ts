export { type CommitHeader, parseCommit } from './commit.ts';
export type { Refs, Tag } from './refs.ts';
export { shallowClone } from './shallow.ts';
