import { join, relative, resolve } from 'node:path';
import { type Fault, fromInput, fromInputAsync, type Host, RefusedError } from '@slipway/core';
import { isUnder, slashed, workspacePaths } from '@slipway/core/host';
import type { Tag } from '@slipway/git';
import { readChanges, readIgnored, readRefs, stampVariables, whyTagsMayLack } from '@slipway/git/host';
import { type Environment, type GoModJson, releasedToolchain, type Target } from '@slipway/go';
import { type BusyClock, isVendored, openToolchain, readGoModJson, type Toolchain } from '@slipway/go/host';
import type { ReleasePlan } from '@slipway/release';
import { folderUnder } from '@slipway/release/host';
import { imageLayouts } from './image-layouts.ts';
import { openSource } from './source-repository.ts';

/** Where results go; what needs no repository needs no more. */
export interface Workspace {
  /** Real path of the workspace. */
  readonly workspace: string;
  /** Absolute path of the folder for the results. */
  readonly output: string;
  /** Private folder outside the workspace. */
  readonly scratch: string;
}

/** Folders below the private one of a run: where programs are built, and where the files for users are written. */
export const foldersOf = ({ scratch }: Workspace) => ({
  programs: join(scratch, 'programs'),
  results: join(scratch, 'results'),
});

/** A target as a name of a folder. */
export const folderName = ({ text }: Pick<Target, 'text'>): string => text.replaceAll('/', '_');

/** Where the programs of a target are built. */
export const programsFolder = (programs: string, target: Pick<Target, 'text'>): string =>
  join(programs, folderName(target));

export interface CheckoutModule {
  /** Relative to the workspace, `.` for the workspace itself. */
  readonly directory: string;
  readonly toolchain: Toolchain;
  readonly vendored: boolean;
  readonly goMod: GoModJson;
}

/** The checkout that is built: its modules, and where its results go. */
export interface Checkout extends Workspace {
  readonly modules: readonly [CheckoutModule, ...CheckoutModule[]];
  /** Absolute path of the top of the work tree. */
  readonly top: string;
  /** Changed files, without those in the output folder. */
  readonly changes: () => Promise<readonly string[]>;
  /** Why tags of the remote may be missing; undefined when they are all here. */
  readonly lack: () => Promise<string | undefined>;
  /** Tags of the clone. */
  readonly tags: () => Promise<readonly Tag[]>;
  /** Which of these absolute paths below `top` Git ignores. */
  readonly ignored: (paths: readonly string[]) => Promise<ReadonlySet<string>>;
}

export interface CheckoutOptions {
  readonly env: Environment;
  readonly signal: AbortSignal;
  /** Take the repository whoever owns its files, as on a runner. */
  readonly trusted: boolean;
  readonly scratch: string;
  readonly clock: BusyClock;
  /** See the input `go-version`. */
  readonly goVersion: string;
  /** Files of ours in the work tree beside the results; absolute. */
  readonly ours?: readonly string[];
  readonly conditions?: Environment;
}

/** The options that depend on nothing but the host. */
export function checkoutOptions(host: Host, scratch: string, clock: BusyClock): Omit<CheckoutOptions, 'goVersion'> {
  const { env, signal } = host;
  return { env, signal, trusted: host.github !== undefined, scratch, clock };
}

/** A line of .gitignore that means exactly this file or folder. */
function ignorePattern(path: string): string {
  return `/${path.replace(/[\\*?[\]#! ]/g, '\\$&')}`;
}

function refuseModuleInside(output: string, directories: readonly string[], name: string): void {
  if (!directories.some((directory) => isUnder(output, directory))) return;
  throw new RefusedError({
    code: 'output-outside',
    message: `Input 'output': '${name}' holds the module itself.`,
    hint: 'Give a folder of its own, such as release.',
  });
}

/** The directories of the input `module`, relative to the workspace, each once. Throws `RefusedError` for one that is none. */
export function moduleDirectories(lines: readonly string[], host: Host): readonly [string, ...string[]] {
  const paths = workspacePaths(host.workspace);
  const root = paths.resolvePath('.', 'directory');
  const resolved = lines.map((line) => {
    const path = fromInput('module', () => paths.resolvePath(line, 'directory'));
    return slashed(relative(root, path)) || '.';
  });
  const [first = '.', ...others] = new Set(resolved);
  return [first, ...others];
}

/** The go command names files of the module relative to its directory; everybody else sees the workspace. */
export async function inDirectory<T>(directory: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RefusedError) || directory === '.') throw error;
    const placed = (fault: Fault): Fault =>
      fault.file === undefined ? fault : { ...fault, file: `${directory}/${fault.file}` };
    throw new RefusedError(placed(error.fault), error.more.map(placed));
  }
}

/** Finds repository, toolchains and output folder. The results of earlier runs, and images made of them, do not count as changes. */
export async function openCheckout(
  workspace: string,
  directories: readonly [string, ...string[]],
  outputName: string,
  options: CheckoutOptions,
): Promise<Checkout> {
  const { scratch, ours = [] } = options;
  const absolute = directories.map((directory) => resolve(workspace, directory));
  const { repository, top } = await openSource(workspace, absolute, options);
  const output = await fromInputAsync('output', () => folderUnder(workspace, outputName));
  refuseModuleInside(output, absolute, outputName);
  const results = [output, ...ours, ...(await imageLayouts(workspace))];
  const own = results.filter((path) => isUnder(top, path)).map((path) => slashed(relative(top, path)));
  const excludes = join(scratch, 'ignored');
  const git = await stampVariables(repository, own.map(ignorePattern), excludes);
  const open = (directory: string): Promise<CheckoutModule> => inDirectory(directory, () => openModule(directory));
  const openModule = async (directory: string): Promise<CheckoutModule> => {
    const toolchain = await fromInputAsync('go-version', () =>
      openToolchain(resolve(workspace, directory), { ...options, git }),
    );
    const goMod = await readGoModJson(toolchain);
    const vendored = await isVendored(toolchain, goMod.go);
    return { directory, toolchain, vendored, goMod };
  };
  const [one, ...more] = directories;
  const [opened, others] = await Promise.all([open(one), Promise.all(more.map(open))]);
  const changes = async () =>
    (await readChanges(repository, excludes)).filter((path) => !own.some((mine) => `${path}/`.startsWith(`${mine}/`)));
  const tags = async () => (await readRefs(repository)).tags;
  const lack = async () => whyTagsMayLack(repository.place, (await tags()).length);
  const ignored = (paths: readonly string[]) => readIgnored(repository, paths);
  return { workspace, modules: [opened, ...others], top, output, scratch, changes, tags, lack, ignored };
}

/**
 * The same for the modules and the toolchain of a plan. A toolchain that nobody can fetch by its name has to be the one in PATH.
 */
export async function openPlannedCheckout(
  { modules: [first, ...others], goVersion }: ReleasePlan,
  workspace: string,
  outputName: string,
  options: Omit<CheckoutOptions, 'goVersion'>,
): Promise<Checkout> {
  const released = releasedToolchain(goVersion);
  const chosen = released?.experiment === '' ? released.name : '';
  const directories = [first.directory, ...others.map(({ directory }) => directory)] as const;
  return await openCheckout(workspace, directories, outputName, { ...options, goVersion: chosen });
}

/** The output folder as outputs and messages name it: relative to the workspace. */
export function outputName({ workspace, output }: Workspace): string {
  return slashed(relative(workspace, output));
}

/** The folder of the workspace that a build is compared with; an address has none. */
export function publishedFolder(against: string, workspace: string): readonly string[] {
  return against === '' || /^https?:\/\//.test(against) ? [] : [resolve(workspace, against)];
}

/** The workspace and the folder for the results. */
export async function openWorkspace(output: string, host: Host): Promise<Workspace> {
  const workspace = workspacePaths(host.workspace).resolvePath('.', 'directory');
  return {
    workspace,
    output: await fromInputAsync('output', () => folderUnder(workspace, output)),
    scratch: await host.temporaryDirectory(),
  };
}
