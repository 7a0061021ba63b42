/** The `github` context of the run, as far as an action sees it in its environment. */
export interface RunContext {
  readonly ref: string;
  readonly sha: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryOwnerId: string;
  readonly eventName: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  readonly workflow: string;
  readonly workflowRef: string;
  readonly workflowSha: string;
  readonly job: string;
  readonly action: string;
  readonly actionRef: string;
  readonly actionRepository: string;
  readonly actor: string;
  readonly actorId: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly runnerOs: 'Linux' | 'macOS' | 'Windows';
  readonly runnerArch: 'X64' | 'ARM64' | 'X86' | 'ARM';
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted';
}

const DEFAULTS: RunContext = {
  ref: 'refs/heads/main',
  sha: '0000000000000000000000000000000000000000',
  repository: 'octo-org/hello',
  repositoryId: '1296269',
  repositoryOwnerId: '6811672',
  eventName: 'push',
  headRef: '',
  baseRef: '',
  runId: '1000000001',
  runNumber: '7',
  runAttempt: '1',
  workflow: 'release',
  workflowRef: 'octo-org/hello/.github/workflows/release.yml@refs/heads/main',
  workflowSha: '0000000000000000000000000000000000000000',
  job: 'release',
  action: '__run',
  actionRef: '',
  actionRepository: '',
  actor: 'octocat',
  actorId: '583231',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  runnerOs: 'Linux',
  runnerArch: 'X64',
  runnerEnvironment: 'github-hosted',
};

export function runContext(given: Partial<RunContext>): RunContext {
  return { ...DEFAULTS, ...given };
}

/** Folders and files of one run, absolute. */
export interface RunPaths {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  readonly event: string;
  readonly output: string;
  readonly env: string;
  readonly path: string;
  readonly state: string;
  readonly summary: string;
  readonly artifacts: string;
}

/** The name of an input's variable: only spaces change, hyphens stay (actions/runner, `Handler.cs`). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]));
}

/** Everything the runner itself sets, by name. */
export function runnerVariables(context: RunContext, paths: RunPaths): Readonly<Record<string, string>> {
  return { ...githubVariables(context), ...pathVariables(paths), ...machineVariables(context, paths) };
}

function githubVariables(context: RunContext): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REF: context.ref,
    GITHUB_REF_NAME: context.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: context.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_SHA: context.sha,
    GITHUB_HEAD_REF: context.headRef,
    GITHUB_BASE_REF: context.baseRef,
    GITHUB_REPOSITORY: context.repository,
    GITHUB_REPOSITORY_ID: context.repositoryId,
    GITHUB_REPOSITORY_OWNER: context.repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: context.repositoryOwnerId,
    GITHUB_EVENT_NAME: context.eventName,
    GITHUB_RUN_ID: context.runId,
    GITHUB_RUN_NUMBER: context.runNumber,
    GITHUB_RUN_ATTEMPT: context.runAttempt,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKFLOW: context.workflow,
    GITHUB_WORKFLOW_REF: context.workflowRef,
    GITHUB_WORKFLOW_SHA: context.workflowSha,
    GITHUB_JOB: context.job,
    GITHUB_ACTION: context.action,
    GITHUB_ACTION_REF: context.actionRef,
    GITHUB_ACTION_REPOSITORY: context.actionRepository,
    GITHUB_ACTOR: context.actor,
    GITHUB_ACTOR_ID: context.actorId,
    GITHUB_TRIGGERING_ACTOR: context.actor,
    GITHUB_SERVER_URL: context.serverUrl,
    GITHUB_API_URL: context.apiUrl,
    GITHUB_GRAPHQL_URL: context.graphqlUrl,
  };
}

function pathVariables(paths: RunPaths): Record<string, string> {
  return {
    GITHUB_WORKSPACE: paths.workspace,
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_OUTPUT: paths.output,
    GITHUB_ENV: paths.env,
    GITHUB_PATH: paths.path,
    GITHUB_STATE: paths.state,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_ARTIFACTS: paths.artifacts,
  };
}

function machineVariables(context: RunContext, paths: RunPaths): Record<string, string> {
  return {
    HOME: paths.home,
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: context.runnerOs,
    RUNNER_ARCH: context.runnerArch,
    RUNNER_ENVIRONMENT: context.runnerEnvironment,
    RUNNER_TEMP: paths.temp,
    RUNNER_TOOL_CACHE: paths.toolCache,
    RUNNER_WORKSPACE: paths.workspace.replace(/\/[^/]*$/, ''),
  };
}
