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
export { readIgnored } from './ignored.ts';
export { type ObjectReader, openObjects, readObject } from './objects.ts';
export {
  openRepository,
  type Repository,
  readGit,
  readLayout,
  refuseOption,
} from './repository.ts';
export { isInRepository, readTagNames, type TagNames } from './tag-names.ts';
