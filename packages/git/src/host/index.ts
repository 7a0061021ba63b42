export { cloneAt } from './clone.ts';
export { deepen, fetchTrees, isCutOff, type RemoteAccess, readRemoteFile } from './deepen.ts';
export {
  allAncestorTags,
  ancestorTags,
  listCommits,
  listFiles,
  readBranches,
  readChanges,
  readLog,
  readRefs,
} from './history.ts';
export { type ObjectReader, openObjects } from './objects.ts';
export {
  openRepository,
  type Repository,
  readLayout,
  refuseOption,
} from './repository.ts';
export { readTagNames, type TagNames } from './tag-names.ts';
