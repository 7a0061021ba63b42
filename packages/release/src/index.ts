export { CHECKSUMS_FILE, formatChecksums, formatDigests, parseChecksums } from './folder/checksums.ts';
export {
  accountFor,
  type Digest,
  describe,
  type Finding,
  type FolderEntry,
  findingFaults,
  folded,
  type ListedFile,
  releaseError,
} from './folder/coverage.ts';
export { fileNameFault } from './folder/file-name.ts';
export { namePattern } from './folder/name-pattern.ts';
export { MINISIGN_SUFFIX, standsBesideList } from './folder/signatures.ts';
export type { FolderState } from './folder/state.ts';
export { type LicenseOf, sbomText } from './manifest/bom.ts';
export {
  DEPENDENCIES,
  type Dependency,
  type MadeArtifact,
  RELEASE,
  type ReleaseManifest,
} from './manifest/definition.ts';
export { parseManifest } from './manifest/read.ts';
export { dependenciesOf, dependenciesText, mergeDependencies, releaseText } from './manifest/write.ts';
export { type Budget, parseBudget, refuseTooLarge } from './plan/budget.ts';
export type {
  CheckoutFacts,
  FoundFile,
  FoundFiles,
  ModuleFacts,
  ModuleStamp,
  ReleaseFacts,
  Timings,
  WorkspaceFact,
} from './plan/facts.ts';
export { type FileLine, type PlannedFile, parseFileLine, USUAL_FILES } from './plan/files.ts';
export { mainsOfModules } from './plan/mains.ts';
export { type FoundShard, parseShard, planMerge, type ShardReport, shardText } from './plan/merge.ts';
export {
  type FormatRule,
  parseFormat,
  parseNameTemplate,
  type TemplateRule,
  USUAL_FORMATS,
  USUAL_NAME,
} from './plan/names.ts';
export {
  filledFlags,
  flagsByProgram,
  linkedOf,
  tagsByProgram,
} from './plan/override.ts';
export { checkPackages } from './plan/package-check.ts';
export { describePackage, type Loaded, type LoadedFile } from './plan/package-files.ts';
export { checkPackageKeys, scriptPaths } from './plan/packaging.ts';
export {
  type PlannedArtifact,
  type PlannedGroup,
  type PlannedProgram,
  type PlannedTarget,
  plannedArtifacts,
  type ReleasePlan,
  type SbomFormat,
} from './plan/plan.ts';
export { hashOf, planText, readPlan, shardOf } from './plan/plan-file.ts';
export { type DecidedRelease, planRelease } from './plan/release.ts';
export { InvalidSetting, type Setting } from './plan/setting.ts';
export type { ReleaseSettings } from './plan/settings.ts';
export { matrixOf, parseRunner, type RunnerRule, readWeights } from './plan/shards.ts';
export { planSource, type SourcePlan } from './plan/source.ts';
