export { fetchFiles, fetchTrees, readAbsentFile } from './absent.ts';
export { cloneAt } from './clone.ts';
export { deepen, isCutOff } from './deepen.ts';
export {
  allAncestorTags,
  ancestorTags,
  listCommits,
  listFiles,
  readBranches,
  readLog,
  readRefs,
} from './history.ts';
export { readIgnored } from './ignored.ts';
export { type ObjectReader, openObjects, readObject } from './objects.ts';
export { findRepository } from './place.ts';
export { completeTags, fetchBranches, isPartial, type RemoteAccess, whyTagsMayLack } from './remote.ts';
export {
  openRepository,
  type Repository,
  readGit,
  readLayout,
  refuseOption,
} from './repository.ts';
export { readTagNames } from './tag-names.ts';
export { inIndex, readChanges, stampVariables } from './work-tree.ts';
