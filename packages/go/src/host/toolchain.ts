import { copyFile, mkdir, mkdtemp, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openEnvironment, optional, printable, RefusedError, toolEnvironment } from '@slipway/core';
import { type ExecResult, exec, execOk, type Killed, tryExec, unlessAbsent } from '@slipway/core/host';
import { buildEnvironment, downloadEnvironment, type Environment } from '../environment.ts';
import { goFailed } from '../go-failure.ts';
import { exactToolchain, type GoModJson, parseGoModJson, toolchainOfGoMod, usesVendor } from '../go-mod-json.ts';
import { isRecord } from '../json.ts';
import { type Port, parsePorts } from '../port.ts';
import { minorOf } from '../stamp.ts';
import type { Target } from '../target.ts';
import { type BusyClock, busyClock } from './busy.ts';
import { downloadInTime } from './download-in-time.ts';

export interface ToolchainOptions {
  readonly env: Environment;
  /** An empty directory of ours outside of any repository, for the build's own files. */
  readonly scratch: string;
  /** Variables for the Git behind the version stamp: which repository it sees, and under which configuration. */
  readonly git: Environment;
  /** `1.26.3`, or `go.mod` for exactly what its toolchain or go line says; empty for what `go` in PATH chooses. */
  readonly goVersion?: string;
  /** Measures the time of all commands, where several modules are built at once. Default: one of its own. */
  readonly clock?: BusyClock;
  /** Variables that every command gets, over the neutral ones: for building again under other conditions. */
  readonly conditions?: Environment;
  readonly signal?: AbortSignal;
}

export interface RunOptions {
  readonly target?: Target;
  /** Variables that the user wants for the builds. */
  readonly env?: Environment;
  readonly onStderr?: (text: string) => void;
}

/** The Go toolchain that a module asks for, in the module's directory. */
export interface Toolchain {
  /** `go1.26.8`. */
  readonly version: string;
  /** The number behind `go1.`; undefined for one that does not say. */
  readonly minor: number | undefined;
  /** Real path of the module's directory. */
  readonly module: string;
  readonly scratch: string;
  /** Folder of the module cache. */
  readonly moduleCache: string;
  /** Folder of the build cache. */
  readonly buildCache: string;
  /** Runs a command that computes: scrubbed environment, no network. Answers whatever its exit code is. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<ExecResult>;
  /** The same for a build, which the system may end for its memory. */
  readonly tryRun: (args: readonly string[], options?: RunOptions) => Promise<ExecResult | Killed>;
  /** Runs a command that downloads, with the machine's own settings. */
  readonly download: (args: readonly string[]) => Promise<ExecResult>;
  /** Seconds in which at least one go command ran. */
  readonly busySeconds: () => number;
}

/** What is asked of `go env`: for all that it knows it starts the C compiler, with an environment that is not for one. */
const ASKED: readonly string[] = [
  ...['GOROOT', 'GOMOD', 'GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOTMPDIR', 'GOCACHEPROG'],
  ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GOAUTH'],
];

/** The settings of the go command in a directory, also those of `go env -w`. `chosen` wins over the machine's. */
export async function readGoEnv(
  directory: string,
  env: Environment,
  chosen: Environment,
  signal?: AbortSignal,
): Promise<Environment> {
  const result = await exec('go', ['env', '-json', ...ASKED], {
    cwd: directory,
    // An experiment that the toolchain does not know would end the command; builds see none but the input's.
    env: { ...openEnvironment(env), GO111MODULE: 'on', GOEXPERIMENT: '', GOWORK: 'off', LC_ALL: 'C', ...chosen },
    ...(signal === undefined ? {} : { signal }),
  });
  const value: unknown = result.code === 0 ? JSON.parse(result.stdout.toString('utf8')) : undefined;
  if (!isRecord(value)) throw goFailed('go env -json', result);
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

async function refuseNoModule(module: string, goEnv: Environment): Promise<void> {
  const goMod = goEnv['GOMOD'] ?? '';
  if (/go\.mod$/.test(goMod) && (await realpath(dirname(goMod))) === module) return;
  throw new RefusedError({
    code: 'no-go-mod',
    message: `There is no go.mod in '${printable(module)}'.`,
    hint: /go\.mod$/.test(goMod)
      ? `The module begins at ${printable(goMod)}: give its directory as the input module, and the programs as the input main.`
      : 'Give the directory that holds go.mod as the input module.',
  });
}

/** The environment that chooses a toolchain. */
async function chooseToolchain(
  module: string,
  { goVersion = '', env, signal }: ToolchainOptions,
): Promise<Environment> {
  if (goVersion === '') return {};
  if (goVersion !== 'go.mod') return { GOTOOLCHAIN: exactToolchain(goVersion) };
  const result = await exec('go', ['mod', 'edit', '-json'], {
    cwd: module,
    env: { ...toolEnvironment(env), GO111MODULE: 'on', GOWORK: 'off', LC_ALL: 'C', GOTOOLCHAIN: 'local' },
    ...(signal === undefined ? {} : { signal }),
  });
  if (result.code !== 0) throw goFailed('go mod edit -json', result);
  return { GOTOOLCHAIN: toolchainOfGoMod(parseGoModJson(result.stdout.toString('utf8'))) };
}

/**
 * Finds the toolchain that is asked for, or that `go` in PATH chooses for the module (its go and toolchain lines count, and
 * GOTOOLCHAIN), and stays with it: no later command chooses again. Throws `RefusedError` when the directory is no module's.
 */
export async function openToolchain(directory: string, options: ToolchainOptions): Promise<Toolchain> {
  const { env, scratch, git, conditions = {}, clock = busyClock(), signal } = options;
  const module = await realpath(directory);
  const goEnv = await clock.track(
    chooseToolchain(module, options).then((chosen) => readGoEnv(module, env, chosen, signal)),
  );
  await refuseNoModule(module, goEnv);
  const emptyProxy = join(scratch, 'proxy');
  await mkdir(emptyProxy, { recursive: true });
  const go = join(goEnv['GOROOT'] ?? '', 'bin', process.platform === 'win32' ? 'go.exe' : 'go');
  const place = { goEnv, emptyProxy, git };
  const running = { cwd: module, ...(signal === undefined ? {} : { signal }) };
  const quiet = { ...running, env: buildEnvironment(env, place, undefined, conditions) };
  const version = (await clock.track(execOk(go, ['env', 'GOVERSION'], quiet))).stdout.toString('utf8').trim();
  const optionsOf = ({ target, env: wanted, onStderr }: RunOptions) => ({
    ...running,
    env: buildEnvironment(env, place, target, { ...wanted, ...conditions }),
    ...optional({ onStderr }),
  });
  return {
    version,
    minor: minorOf(version),
    module,
    scratch,
    moduleCache: goEnv['GOMODCACHE'] ?? '',
    buildCache: goEnv['GOCACHE'] ?? '',
    run: (args, options = {}) => clock.track(exec(go, args, optionsOf(options))),
    tryRun: (args, options = {}) => clock.track(tryExec(go, args, optionsOf(options))),
    download: (args) =>
      clock.track(
        downloadInTime(args, signal, (until) =>
          exec(go, args, { ...running, env: downloadEnvironment(env), signal: until }),
        ),
      ),
    busySeconds: clock.seconds,
  };
}

/** What the module's go.mod says. */
export async function readGoModJson(toolchain: Toolchain): Promise<GoModJson> {
  const result = await toolchain.run(['mod', 'edit', '-json']);
  if (result.code !== 0) throw goFailed('go mod edit -json', result);
  return parseGoModJson(result.stdout.toString('utf8'));
}

/** Checks that nobody changed the modules since they were downloaded. Throws `RefusedError` with those that were. */
export async function verifyModules(toolchain: Toolchain): Promise<void> {
  const result = await toolchain.run(['mod', 'verify']);
  if (result.code === 0) return;
  const changed = `${result.stdout.toString('utf8')}\n${result.stderr}`.trim().split('\n').slice(0, 10);
  throw new RefusedError({
    code: 'modules-changed',
    message: `Modules in the module cache are not what was downloaded: ${printable(changed.join('; '), 600)}.`,
    hint: 'Something wrote into the cache. Run go clean -modcache, and do not restore it from a cache that other jobs write.',
  });
}

/** The pairs that the toolchain can build for. */
export async function readPorts(toolchain: Toolchain): Promise<readonly Port[]> {
  const result = await toolchain.run(['tool', 'dist', 'list', '-json']);
  const ports = result.code === 0 ? parsePorts(result.stdout.toString('utf8')) : undefined;
  if (ports === undefined) throw goFailed('go tool dist list -json', result);
  return ports;
}

/** `go mod download` with its own go.mod and go.sum, to the same place for the paths of replace lines. */
async function copyGoMod({ module, scratch }: Toolchain): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'modules-'));
  await copyFile(join(module, 'go.mod'), join(folder, 'go.mod'));
  const sums = join(module, 'go.sum');
  await unlessAbsent(sums, copyFile(sums, join(folder, 'go.sum')), undefined);
  return join(folder, 'go.mod');
}

/**
 * Downloads what go.mod names, once and before any build, so that builds running at once do not race for it. go.sum stays as it is:
 * the command would add what it lacks (https://go.dev/ref/mod#go-mod-download), so that the second run saw another commit than the first.
 */
export async function downloadModules(toolchain: Toolchain): Promise<void> {
  const copy = await copyGoMod(toolchain);
  const result = await toolchain.download(['mod', 'download', `-modfile=${copy}`]);
  if (result.code !== 0) throw goFailed('go mod download', result);
}

/** The text of `vendor/modules.txt`: undefined where there is no such folder, empty where it has no such file. */
async function readVendorList({ module }: Toolchain): Promise<string | undefined> {
  const vendor = join(module, 'vendor');
  const found = await unlessAbsent(vendor, stat(vendor), undefined);
  if (found?.isDirectory() !== true) return undefined;
  const list = join(vendor, 'modules.txt');
  return await unlessAbsent(list, readFile(list, 'utf8'), '');
}

/** The go command takes the module's dependencies from its own `vendor` folder. `goLine` is that of its go.mod. */
export async function isVendored(toolchain: Toolchain, goLine: string): Promise<boolean> {
  return usesVendor(goLine, await readVendorList(toolchain));
}

/** A workspace that the go command would build in, if it were not switched off. */
export interface Workspace {
  /** Absolute path of go.work. */
  readonly file: string;
  /** Paths of its modules; empty where the go command cannot read them. */
  readonly modules: readonly string[];
}

/** The workspace that holds the module: https://go.dev/ref/mod#workspaces. Undefined where there is none, or where the user has switched it off. */
export async function readWorkspace(toolchain: Toolchain, env: Environment): Promise<Workspace | undefined> {
  const wanted = { GOWORK: env['GOWORK'] ?? '' };
  const found = (await toolchain.run(['env', 'GOWORK'], { env: wanted })).stdout.toString('utf8').trim();
  if (found === '' || found === 'off') return undefined;
  const listed = await toolchain.run(['list', '-m', '-f', '{{.Path}}'], { env: wanted });
  const modules = listed.code === 0 ? listed.stdout.toString('utf8').split(/\r?\n/) : [];
  return { file: found, modules: modules.filter((path) => path !== '') };
}
