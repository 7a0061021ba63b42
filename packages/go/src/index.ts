export { type BuildArguments, buildArguments, type Loading, loadArguments, orderedTags } from './arguments.ts';
export { type EnvLine, envOf, parseEnvLine } from './build-env.ts';
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
export { type BuildPlace, buildEnvironment, downloadEnvironment, type Environment, PLACES } from './environment.ts';

export { buildMismatches, type ExpectedBuild, type Mismatch } from './expected-build.ts';
export { type BuildFlags, DEFAULT_FLAGS, parseBuildFlags } from './flags.ts';
export { type GoMod, type LocalReplace, parseGoMod, toolchainName, toolchainOfGoMod } from './go-mod.ts';
export { type LinkedValue, linkedValues, splitFlags } from './ldflags.ts';
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

export { type ReleasedToolchain, releasedToolchain } from './released-toolchain.ts';

export { minorOf, NO_VERSION, parsePlannedBuild } from './stamp.ts';
export {
  parseTarget,
  type Target,
  UNIVERSAL,
  UNIVERSAL_PARTS,
  VARIANT_VARIABLES,
  type VariantVariable,
  variantsOf,
} from './target.ts';
export { selectTargets, type TargetList, type TargetWish, targetMatches } from './target-list.ts';
export { parseBuildInfo, parseBuildInfoText } from './version-output.ts';
