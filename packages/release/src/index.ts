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
  type ArtifactKind,
  DEPENDENCIES,
  type Dependency,
  type MadeArtifact,
  RELEASE,
  type ReleaseManifest,
} from './manifest/definition.ts';
export { parseManifest } from './manifest/read.ts';
export { dependenciesOf, dependenciesText, mergeDependencies, releaseText } from './manifest/write.ts';
export { artifactsOf, releaseName } from './plan/artifacts.ts';
export { parseBudget, refuseTooLarge } from './plan/budget.ts';
export type {
  CheckoutFacts,
  FoundFiles,
  ModuleFacts,
  ModuleStamp,
  ReleaseFacts,
  Timings,
} from './plan/facts.ts';
export { type FileLine, filesOfLine, type PlannedFile, parseFileLine, USUAL_FILES } from './plan/files.ts';
export { mainsOfModules } from './plan/mains.ts';
export { type FoundShard, parseShard, planMerge, type ShardReport, shardText } from './plan/merge.ts';
export { fileName, formatsOf, isPackaging, moduleName, parseFormats, refuseSameNames } from './plan/names.ts';
export {
  flagsByProgram,
  linkedOf,
  linkedPackagesNamed,
  type Override,
  refuseUnknownPrograms,
  tagsByProgram,
} from './plan/override.ts';
export { checkPackages } from './plan/package-check.ts';
export { describePackage, type Loaded, type LoadedFile, packageFiles } from './plan/package-files.ts';
export {
  checkPackageKeys,
  metadataOf,
  PACKAGING_FORMATS,
  type PackageMetadata,
  type PackagingFormat,
  scriptPaths,
  type UsualMetadata,
} from './plan/packaging.ts';
export {
  type PlannedArtifact,
  type PlannedGroup,
  type PlannedProgram,
  type PlannedTarget,
  plannedArtifacts,
  type ReleasePlan,
  type SbomFormat,
} from './plan/plan.ts';
export { type HashedPlan, hashOf, planText, readPlan, shardOf } from './plan/plan-file.ts';
export { groupsOf, missingPrograms, type ProgramSettings } from './plan/programs.ts';
export { matrixOf, planShards, readWeights, runnerOf } from './plan/shards.ts';
export { planSource, type SourcePlan } from './plan/source.ts';
