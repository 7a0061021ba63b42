export { cloneAt } from './clone.ts';
export { deepen, fetchTrees, isCutOff, type RemoteAccess, readRemoteFile } from './deepen.ts';
export {
  allAncestorTags,
  ancestorTags,
  type Branch,
  listCommits,
  listFiles,
  type RangeOptions,
  readBranches,
  readChanges,
  readLog,
  readRefs,
} from './history.ts';
export { type GitObject, type ObjectReader, openObjects } from './objects.ts';
export {
  type Layout,
  type OpenOptions,
  openRepository,
  type Repository,
  readGit,
  readLayout,
  refuseOption,
} from './repository.ts';
export { readTagNames, type TagNames } from './tag-names.ts';
