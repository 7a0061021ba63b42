export { type BuildArguments, buildArguments, type Loading, loadArguments, orderedTags } from './arguments.ts';
export { type EnvLine, envOf, parseEnvLine } from './build-env.ts';
export {
  type BuildInfo,
  type LinkedModule,
  parseBuildInfo,
  parseBuildInfoText,
} from './build-info.ts';
export {
  BUILD_MODES,
  type BuildMode,
  checkBuildMode,
  makesHeader,
  needsC,
  programExtension,
} from './build-mode.ts';
export { type Diagnostic, parseDiagnostics } from './compile-error.ts';
export { type Declaration, notSettable, parseDeclarations } from './declaration.ts';
export { type BuildPlace, buildEnvironment, downloadEnvironment, type Environment } from './environment.ts';
export { parseBuildId, readBuildId } from './executable/build-id.ts';
export { type Difference, firstDifference, type SectionDifference } from './executable/difference.ts';
export { readBuildInfoOf } from './executable/embedded.ts';
export type { Executable, Section, Slice } from './executable/executable.ts';
export { type InferredFlags, inferLinkerFlags } from './executable/linker-flags.ts';
export type { DifferenceKind } from './executable/meaning.ts';
export { readExecutable } from './executable/read.ts';
export { writeUniversal } from './executable/universal.ts';
export { buildMismatches, type ExpectedBuild, type Mismatch } from './expected-build.ts';
export { type BuildFlags, DEFAULT_FLAGS, parseBuildFlags } from './flags.ts';
export { type GoMod, type LocalReplace, parseGoMod, toolchainName, toolchainOfGoMod } from './go-mod.ts';
export { type LinkedValue, linkedValues, splitFlags, substitute } from './ldflags.ts';
export { checkLinkedValue, type DeclaredPackage } from './linked-value.ts';
export { type Machine, parseCgroup, parseMemInfo } from './machine.ts';
export { escapePath } from './module-path.ts';
export {
  givenNames,
  type MainLine,
  type Package,
  type Program,
  parseMain,
  programName,
  selectPrograms,
} from './package.ts';
export { checkPort, needsExternalLinker, type Port, parsePorts } from './port.ts';
export type { Attempt } from './reproduce/attempt.ts';
export { cleanRoom, type Room, rebuildArguments } from './reproduce/clean-room.ts';
export { type RecordedDirectories, recordedDirectories } from './reproduce/directories.ts';
export { type Disagreement, disagreements, explainDifference } from './reproduce/explanation.ts';
export {
  planReproduction,
  type Reproduction,
  type ReproductionOptions,
  type ReproductionPlan,
  type Source,
} from './reproduce/plan.ts';
export type { Reason } from './reproduce/reason.ts';
export { type ReleasedToolchain, releasedToolchain } from './reproduce/released-toolchain.ts';
export { inspectProgram, type Subject } from './reproduce/subject.ts';
export { minorOf, NO_VERSION, parsePlannedBuild } from './stamp.ts';
export { parseTarget, type Target, UNIVERSAL, UNIVERSAL_PARTS, variantsOf } from './target.ts';
export { selectTargets, type TargetList, type TargetWish, targetMatches } from './target-list.ts';
