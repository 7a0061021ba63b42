export { readApk } from './apk.ts';
export { couldNotCheck, refused } from './fault.ts';
export { readKeyValues } from './file-commands.ts';
export { startCacheServer } from './host/cache-server.ts';
export {
  DOCKER_REGISTRY_LOGIN,
  type DockerRegistry,
  startDockerRegistry,
} from './host/docker-registry.ts';
export {
  type FakeRegistry,
  type FakeRegistryOptions,
  startFakeRegistry,
} from './host/fake-registry.ts';
export { startForwardProxy } from './host/forward-proxy.ts';
export { runGit } from './host/git.ts';
export { type GitServer, startGitServer } from './host/git-server.ts';
export { gitHubRepository } from './host/github-repository.ts';
export { startGitHubServer } from './host/github-server.ts';
export {
  type InProcessOptions,
  type InProcessRun,
  type ReleaseWorkspace,
  releaseWorkspace,
  runInProcess,
} from './host/in-process.ts';
export {
  createRepository,
  type Files,
  type Repository,
} from './host/repository.ts';
export { runAction } from './host/runner.ts';
export { type TemporaryDirectory, temporaryDirectory } from './host/temporary-directory.ts';
export { startTlsFront } from './host/tls-front.ts';
export type { RegistryFault, RegistryFaultKind } from './registry/faults.ts';
export type {
  BearerAuth,
  RegistryState,
} from './registry/state.ts';
