export { type BuildId, parseBuildId, readBuildId } from './build-id.ts';
export { type BuildInfo, type LinkedModule, parseModuleInfo, replacedBy } from './build-info.ts';
export { type Difference, firstDifference, type SectionDifference } from './difference.ts';
export { findBuildInfo, readBuildInfoOf } from './embedded.ts';
export type { Executable, Section, Slice } from './executable.ts';
export { type InferredFlags, inferLinkerFlags } from './linker-flags.ts';
export type { DifferenceKind } from './meaning.ts';
export { readExecutable } from './read.ts';
export { writeUniversal } from './universal.ts';
