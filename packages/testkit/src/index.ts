export { type ApkEntry, type ApkPackage, readApk } from './apk.ts';
export { parseCommand, type WorkflowCommand } from './commands.ts';
export { faultOf, faultOfPromise } from './fault.ts';
export type { CutFault, ServerFault, StatusFault } from './faults.ts';
export { readArtifactLines, readKeyValues, readPathFile, readSummary } from './file-commands.ts';
export { type ApiRequest, answer, type Handlers } from './github/answer.ts';
export type { ApiCall, ApiResponse, Handler, Json } from './github/message.ts';
export { type GitHubState, gitHubState, type RepositoryState } from './github/state.ts';
export { type CacheEntry, type CacheServer, startCacheServer } from './host/cache-server.ts';
export {
  DOCKER_REGISTRY_LOGIN,
  type DockerRegistry,
  type DockerRegistryOptions,
  startDockerRegistry,
} from './host/docker-registry.ts';
export {
  type FakeRegistry,
  type FakeRegistryOptions,
  type SeenRequest,
  startFakeRegistry,
} from './host/fake-registry.ts';
export { type GitResult, type GitRun, gitEnvironment, gitSync, IDENTITY, runGit } from './host/git.ts';
export { type GitRequest, type GitServer, type GitServerOptions, startGitServer } from './host/git-server.ts';
export { emptyGitHubRepository, type GitHubRepositoryOptions, gitHubRepository } from './host/github-repository.ts';
export {
  type GitHubRequest,
  type GitHubServer,
  type GitHubServerOptions,
  startGitHubServer,
} from './host/github-server.ts';
export {
  type InProcessOptions,
  type InProcessRun,
  type ReleaseWorkspace,
  releaseWorkspace,
  runInProcess,
} from './host/in-process.ts';
export { createLargeRepository, type LargeRepository, type LargeRepositoryOptions } from './host/large-repository.ts';
export type { SignalAfter } from './host/process-lines.ts';
export {
  type CommitOptions,
  createRepository,
  type Files,
  type Repository,
  type RepositoryOptions,
  type TagOptions,
} from './host/repository.ts';
export { type ActionResult, type ActionRun, type RunOptions, runAction } from './host/runner.ts';
export { type TemporaryDirectory, temporaryDirectory } from './host/temporary-directory.ts';
export type { LargeModule, LargeShape, ShapeName } from './large-shape.ts';
export type { RegistryFault, RegistryFaultKind } from './registry/faults.ts';
export {
  type BearerAuth,
  type RegistryAuth,
  type RegistryRules,
  type RegistryState,
  withBlob,
} from './registry/state.ts';
export { inputVariable, type RunContext } from './runner-variables.ts';
export { type Annotation, type AnnotationLevel, type LogGroup, readStepLog, type StepLog } from './step-log.ts';
export type { StepResult } from './step-result.ts';
