export { type BuildResult, buildTarget, packagesThatNeedCgo, readBuildInfo } from './build.ts';
export { type BusyClock, busyClock } from './busy.ts';
export { listLinked, listPackages, readDeclarations, readStamp } from './list.ts';
export { readMachine } from './machine.ts';
export { keepPrograms, seedPrograms } from './program-cache.ts';
export { type Built, rebuild, reproduce, type Verdict } from './reproduce.ts';
export type { Rebuilt } from './reproduce-room.ts';
export type { RebuildOptions } from './reproduce-site.ts';
export {
  downloadModules,
  goFailed,
  isVendored,
  openToolchain,
  type RunOptions,
  readGoMod,
  readPorts,
  type Toolchain,
  type ToolchainOptions,
  verifyModules,
} from './toolchain.ts';
