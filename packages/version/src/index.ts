export type { Bump } from './bump.ts';
export { type Channel, channelFor, distinctChannels, parseChannel } from './channels.ts';
export { type CommitType, commitTypes, parseCommitType } from './commit-types.ts';
export { commitEvidence, type Evidence, hashesOfReverts } from './commits.ts';
export { type FloatingTag, floatingTags } from './floating.ts';
export {
  type GoModFile,
  parseGoModFile,
  parseRetractions,
  type Retraction,
} from './go-mod-file.ts';
export { installLine } from './install.ts';
export { sanitiseLabel } from './label.ts';
export { looksLikeVersion, versionMeant } from './meant.ts';
export {
  duplicateFault,
  identifyModule,
  type ModuleIdentity,
  touchesModule,
} from './module.ts';
export { checkPathMajor } from './module-path.ts';
export { planNext } from './next.ts';
export { exactFault, initialFault } from './next-exact.ts';
export type {
  NextVersion,
  Request,
  TakenReason,
} from './next-inputs.ts';
export {
  isPseudoVersion,
  pseudoVersion,
  pseudoVersionBase,
} from './pseudo.ts';
export { retractedBy, retractionSource } from './retract.ts';
export {
  comparedNames,
  describeObstacle,
  type Obstacle,
  obstacleOf,
  type Published,
  type RollingQuestion,
} from './rolling.ts';
export { GO } from './scheme/go.ts';
export { formatPep440, isFinalPep440, PEP440, type Pep440, parsePep440 } from './scheme/pep440.ts';
export { schemeOf } from './scheme/read.ts';
export type { Scheme } from './scheme/scheme.ts';
export { SEMVER } from './scheme/semver.ts';
export {
  canonical,
  canonicalModuleVersion,
  compare,
  isCanonicalVersion,
  major,
  majorMinor,
  prerelease,
} from './semver.ts';
export { snapshotVersion } from './snapshot.ts';
export {
  type Candidate,
  candidates,
  readTag,
  type TagContext,
  type TagFact,
  warnNoDot,
} from './tags.ts';
export { type WhyNot, whyNot } from './why-not.ts';
