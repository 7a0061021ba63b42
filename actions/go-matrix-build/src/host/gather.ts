import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type GlobPart, parseGlob } from '@slipway/archive';
import { findFiles, findLicense, readEntry } from '@slipway/archive/host';
import { fromInput, type Host, inParallel, printable, RefusedError } from '@slipway/core';
import { isUnder, slashed } from '@slipway/core/host';
import type { BuildInfo } from '@slipway/executable';
import { tagsMissing } from '@slipway/git';
import {
  type DeclaredPackage,
  type Environment,
  envOf,
  type Loading,
  type MainLine,
  type Package,
  parseTarget,
  type Target,
} from '@slipway/go';
import {
  downloadModules,
  listLinked,
  listPackages,
  readDeclarations,
  readStamp,
  verifyModules,
} from '@slipway/go/host';
import {
  type CheckoutFacts,
  checkPackageKeys,
  type FileLine,
  type FoundFiles,
  filledFlags,
  linkedOf,
  type ModuleFacts,
  type ModuleStamp,
  type ReleaseFacts,
  type ReleaseSettings,
  type SourcePlan,
  scriptPaths,
  USUAL_FILES,
} from '@slipway/release';
import { readFolderState } from '@slipway/release/host';
import { isPseudoVersion } from '@slipway/version';
import { fromSettings } from '../settings.ts';
import { builtTargets, refuseOutsideReplace } from '../source.ts';
import type { Checkout, CheckoutModule } from './checkout.ts';

/** Any target does for what does not depend on one. */
const ANY = parseTarget('linux/amd64');

function commitTime(info: BuildInfo): number {
  return Math.floor(Date.parse(info.settings.get('vcs.time') ?? '') / 1000);
}

async function readModule({ toolchain, vendored, directory, goMod: { requirements } }: CheckoutModule) {
  const info = await readStamp(toolchain, ANY, { tags: [], mod: vendored ? 'vendor' : 'readonly' });
  const { path, version: stamped } = info.main;
  const stamp: ModuleStamp = { directory, path, stamped, goVersion: toolchain.version, vendored, requirements };
  return { info, stamp };
}

/** Throws `CouldNotCheckError` when Go names a commit by the tags that are here, and others may be missing. */
async function refuseLackOfTags(infos: readonly BuildInfo[], checkout: Checkout): Promise<void> {
  const untagged = infos.some(({ main }) => isPseudoVersion(main.version.replace(/\+.*$/, '')));
  const lack = untagged ? await checkout.lack() : undefined;
  if (lack !== undefined) throw tagsMissing(lack, 'the version that Go stamps would be made of those that are here');
}

/** Asks Go what it would stamp. */
export async function gatherCheckout(checkout: Checkout, host: Host): Promise<CheckoutFacts> {
  const [one, ...more] = checkout.modules;
  const [first, others] = await Promise.all([readModule(one), Promise.all(more.map(readModule))]);
  const infos = [first, ...others].map(({ info }) => info);
  await refuseLackOfTags(infos, checkout);
  // Changes inside of submodules are not in the stamp: the Git behind it looks into none.
  const changes = await checkout.changes();
  const modified = changes.length > 0 || infos.some(({ settings }) => settings.get('vcs.modified') !== 'false');
  return {
    modules: [first.stamp, ...others.map(({ stamp }) => stamp)],
    commit: first.info.settings.get('vcs.revision') ?? '',
    commitTime: commitTime(first.info),
    modified,
    changes,
    sourceDateEpoch: host.env['SOURCE_DATE_EPOCH'],
  };
}

/** What a glob finds below a directory of the work tree, with what Git says of it. */
async function lookFor(directory: string, glob: readonly GlobPart[], checkout: Checkout): Promise<FoundFiles> {
  const found = await findFiles(directory, glob);
  const ignored = await checkout.ignored(found.map(({ path }) => join(directory, path)));
  return {
    base: slashed(relative(checkout.workspace, directory)) || '.',
    files: found.map((file) => ({ ...file, ignored: ignored.has(join(directory, file.path)) })),
  };
}

async function gatherFiles(lines: readonly FileLine[], checkout: Checkout): Promise<readonly FoundFiles[]> {
  const { module } = checkout.modules[0].toolchain;
  return await Promise.all(
    lines.map(async ({ pattern }): Promise<FoundFiles> => {
      const glob = fromInput('files', () => parseGlob(pattern));
      const found = await lookFor(module, glob, checkout);
      // A module in a subdirectory takes the licence of its repository, as module archives do (go.dev/ref/mod#vcs-license).
      const none = found.files.every(({ ignored }) => ignored);
      const outer = none && USUAL_FILES.includes(pattern) && isUnder(checkout.workspace, checkout.top);
      return outer ? await lookFor(checkout.top, glob, checkout) : found;
    }),
  );
}

/** Throws `RefusedError` for a replace line whose directory is no part of the commit. */
async function checkReplaces({ directory, toolchain, goMod }: CheckoutModule, checkout: Checkout): Promise<void> {
  const outside = goMod.localReplaces.find(
    ({ directory: to }) => !isUnder(checkout.top, resolve(toolchain.module, to)),
  );
  if (outside === undefined) return;
  refuseOutsideReplace(outside, directory, await readFile(join(toolchain.module, 'go.mod'), 'utf8'));
}

/** What one module is asked for. */
interface Question {
  readonly mains: readonly MainLine[];
  /** Linker flags with their placeholders replaced. */
  readonly ldflags: readonly string[];
  readonly loading: Loading;
  readonly targets: readonly Target[];
  readonly env: (target: Target) => Environment;
}

const programsOf = (packages: readonly Package[] = []): readonly Package[] =>
  packages.filter(({ name, own }) => name === 'main' && own);

/** The first target some program of which holds a package, for each that is held at all. A package may be for one system only. */
async function holders(
  { toolchain }: CheckoutModule,
  { loading, targets, env }: Question,
  names: readonly string[],
  packages: ModuleFacts['packages'],
): Promise<ReadonlyMap<string, Target>> {
  const found = new Map<string, Target>();
  for (const target of targets) {
    const programs = programsOf(packages.get(target.text)).map(({ importPath }) => importPath);
    const missing = names.filter((name) => !found.has(name));
    if (programs.length === 0 || missing.length === 0) continue;
    const linked = await listLinked(toolchain, target, programs, { loading, env: env(target) });
    for (const name of missing) if (linked.has(name)) found.set(name, target);
  }
  return found;
}

/** Packages that `-X` names; for `main` every program, whatever target it is for. */
async function gatherDeclared(
  module: CheckoutModule,
  question: Question,
  packages: ModuleFacts['packages'],
): Promise<ModuleFacts['declared']> {
  const { ldflags, loading, targets, env } = question;
  const named = new Set(ldflags.flatMap((flags) => fromSettings(() => linkedOf(flags)).map((value) => value.package)));
  const others = [...named].filter((name) => name !== 'main');
  const holding = await holders(module, question, others, packages);
  const { 0: first = ANY } = targets;
  const look = async (name: string): Promise<readonly Package[]> => {
    if (name === 'main') return [...packages.values()].flatMap(programsOf);
    const target = holding.get(name) ?? first;
    const found = await listPackages(module.toolchain, target, [name], { loading, env: env(target) });
    return found.filter(({ error }) => error === '');
  };
  const declared = new Map<string, readonly DeclaredPackage[]>();
  for (const name of named) {
    const byPath = new Map((await look(name)).map((item) => [item.importPath, item]));
    const read = async (item: Package): Promise<DeclaredPackage> => ({
      importPath: item.importPath,
      name: item.name,
      linked: name === 'main' || holding.has(item.importPath),
      declarations: await readDeclarations(item),
    });
    declared.set(name, await Promise.all([...byPath.values()].map(read)));
  }
  return declared;
}

async function gatherModule(module: CheckoutModule, question: Question): Promise<ModuleFacts> {
  const patterns = question.mains.map(({ pattern }) => pattern);
  const list = async (target: Target) => {
    const found = await listPackages(module.toolchain, target, patterns, {
      loading: question.loading,
      env: question.env(target),
    });
    return [target.text, found] as const;
  };
  const packages = new Map(await inParallel(availableParallelism(), question.targets, list));
  return { packages, declared: await gatherDeclared(module, question, packages) };
}

/** Downloads what the module needs, once and before any build, and checks that nobody changed it since. */
export async function prepareModules(checkout: Checkout, host: Host): Promise<void> {
  await host.log.group('Download and verify modules', async () => {
    for (const { toolchain, vendored } of checkout.modules) {
      if (vendored) continue;
      await downloadModules(toolchain);
      await verifyModules(toolchain);
    }
  });
}

async function gatherScripts(
  metadata: ReleaseSettings['metadata'],
  checkout: Checkout,
): Promise<ReadonlyMap<string, string>> {
  fromInput('package', () => checkPackageKeys(metadata));
  const { module } = checkout.modules[0].toolchain;
  const read = async (path: string) => {
    const entry = await readEntry(
      checkout.workspace,
      slashed(relative(checkout.workspace, resolve(module, path))),
      path,
    );
    if (entry === undefined)
      throw new RefusedError({
        code: 'no-such-file',
        message: `Input 'package': there is no script '${printable(path)}'.`,
        hint: 'Give a path relative to the directory of the module.',
      });
    return [path, Buffer.from(entry.content).toString('utf8')] as const;
  };
  return new Map(await Promise.all(scriptPaths(metadata).map(read)));
}

/** Everything that the plan depends on, for the targets that are asked for. */
export async function gatherRelease(
  settings: ReleaseSettings,
  checkout: Checkout,
  { source, targets }: { readonly source: SourcePlan; readonly targets: readonly Target[] },
): Promise<ReleaseFacts> {
  const filled = fromSettings(() => filledFlags(settings.ldflags, source.values));
  const ldflags = [filled.usual, ...filled.own.values()];
  const tags = [...settings.tags.usual, ...[...settings.tags.own.values()].flat()];
  const built = builtTargets(targets);
  const ask = async (module: CheckoutModule, index: number): Promise<ModuleFacts> => {
    const mains = settings.mains[index] ?? [];
    const planned = source.modules[index] ?? source.modules[0];
    const env = (target: Target): Environment => envOf(settings.env, target);
    await checkReplaces(module, checkout);
    return await gatherModule(module, { mains, ldflags, loading: { tags, mod: planned.mod }, targets: built, env });
  };
  const [modules, files, output, scripts, license] = await Promise.all([
    Promise.all(checkout.modules.map(ask)),
    gatherFiles(settings.files, checkout),
    readFolderState(checkout.output),
    gatherScripts(settings.metadata, checkout),
    findLicense([checkout.modules[0].toolchain.module, checkout.top]),
  ]);
  return { modules, files, output, scripts, license };
}
