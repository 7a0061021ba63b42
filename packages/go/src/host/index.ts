export { type BuildResult, buildTarget, readBuildInfo } from './build.ts';
export { type BusyClock, busyClock } from './busy.ts';
export { listLinked, listPackages, readDeclarations, readStamp } from './list.ts';
export { readMachine } from './machine.ts';
export { keepPrograms, seedPrograms } from './program-cache.ts';
export {
  downloadModules,
  isVendored,
  openToolchain,
  readGoEnv,
  readGoModJson,
  readPorts,
  readWorkspace,
  type Toolchain,
  verifyModules,
} from './toolchain.ts';
