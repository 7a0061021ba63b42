export { type Bump, bumps, compareBump, highestBump, type Step } from './bump.ts';
export { type Channel, channelFor, parseChannels } from './channels.ts';
export { type Footer, type Header, type Message, parseHeader, parseMessage } from './commit-message.ts';
export { type CommitTypes, defaultCommitTypes, parseCommitTypes } from './commit-types.ts';
export { type Commit, type CommitRules, commitEvidence, type Evidence } from './commits.ts';
export { compareDecimal, decDecimal, incDecimal } from './decimal.ts';
export { type FloatingTag, floatingTags } from './floating.ts';
export {
  type GoModFile,
  isDirectoryPath,
  parseGoModFile,
  type Replacement,
  type Requirement,
  type Retraction,
} from './go-mod-file.ts';
export { type InstallRequest, installLine } from './install.ts';
export { sanitiseLabel } from './label.ts';
export {
  checkModules,
  identifyModule,
  type ModuleIdentity,
  type ModuleLocation,
  moduleOfFile,
  touchesModule,
} from './module.ts';
export {
  checkModulePath,
  checkPathMajor,
  matchPathMajor,
  pathForMajor,
  pathMajorPrefix,
  type SplitPath,
  splitPathVersion,
} from './module-path.ts';
export { planNext } from './next.ts';
export {
  type NextInputs,
  type NextVersion,
  type Request,
  type RequestKind,
  requestKinds,
  type TakenReason,
} from './next-inputs.ts';
export {
  isPseudoVersion,
  pseudoVersion,
  pseudoVersionBase,
  pseudoVersionRevision,
  pseudoVersionTime,
  shortRevision,
  zeroPseudoVersion,
} from './pseudo.ts';
export { retractedBy, retractionOf, retractionProblems, retractionSource } from './retract.ts';
export { describeObstacle, type Obstacle, obstacleOf, type Published, type RollingQuestion } from './rolling.ts';
export { GO } from './scheme/go.ts';
export { formatPep440, isFinalPep440, PEP440, type Pep440, parsePep440 } from './scheme/pep440.ts';
export type { Scheme } from './scheme/scheme.ts';
export { SEMVER } from './scheme/semver.ts';
export {
  build,
  canonical,
  canonicalModuleVersion,
  compare,
  isCanonicalVersion,
  isValid,
  major,
  majorMinor,
  type Parsed,
  parse,
  prerelease,
} from './semver.ts';
export { type SnapshotInputs, snapshotVersion } from './snapshot.ts';
export {
  type Candidate,
  type CandidateOptions,
  candidates,
  compareTags,
  readTag,
  type TagContext,
  type TagFact,
  type TagReading,
  type VersionTag,
  warnNoDot,
} from './tags.ts';
export { type Surprises, type WhyNot, whyNot } from './why-not.ts';
