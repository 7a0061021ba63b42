export { type BuildResult, buildTarget, readBuildInfo } from './build.ts';
export { listPackages, readDeclarations, readStamp } from './list.ts';
export {
  cores,
  downloadModules,
  isVendored,
  openToolchain,
  readPorts,
  type Toolchain,
  type ToolchainOptions,
} from './toolchain.ts';
