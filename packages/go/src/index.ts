export { type BuildArguments, buildArguments, orderedTags } from './arguments.ts';
export {
  type BuildInfo,
  buildMismatches,
  type ExpectedBuild,
  type LinkedModule,
  type Mismatch,
  parseBuildInfo,
  parseBuildInfoText,
} from './build-info.ts';
export { type Diagnostic, parseDiagnostics } from './compile-error.ts';
export { type Declaration, notSettable, parseDeclarations } from './declaration.ts';
export { type BuildPlace, buildEnvironment, downloadEnvironment, type Environment } from './environment.ts';
export { type LinkedValue, linkedValues, splitFlags, substitute } from './ldflags.ts';
export { checkLinkedValue, type DeclaredPackage } from './linked-value.ts';
export {
  givenNames,
  type MainLine,
  type Package,
  type Program,
  parseMain,
  programName,
  selectPrograms,
} from './package.ts';
export { checkPort, type Port, parsePorts } from './port.ts';
export { minorOf, NO_VERSION, parsePlannedBuild } from './stamp.ts';
export { parseTarget, programExtension, type Target } from './target.ts';
