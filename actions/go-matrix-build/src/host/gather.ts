import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type GlobPart, parseGlob } from '@slipway/archive';
import { findFiles, findLicense, readEntry } from '@slipway/archive/host';
import { fromInput, type Host, inParallel, printable, RefusedError } from '@slipway/core';
import { isUnder, slashed } from '@slipway/core/host';
import {
  type BuildFlags,
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
  readWorkspace,
  verifyModules,
} from '@slipway/go/host';
import {
  checkPackageKeys,
  type FileLine,
  type FoundFiles,
  filledFlags,
  linkedOf,
  type ModuleFacts,
  type ReleaseFacts,
  type ReleaseSettings,
  type SourcePlan,
  scriptPaths,
  USUAL_FILES,
  type WorkspaceFact,
} from '@slipway/release';
import { readFolderState } from '@slipway/release/host';
import { fromSettings } from '../settings.ts';
import { builtTargets, refuseOutsideReplace } from '../source.ts';
import { type Checkout, type CheckoutModule, inDirectory } from './checkout.ts';

/** Any target does for what does not depend on one. */
const ANY = parseTarget('linux/amd64');

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
function holders(
  { targets }: Question,
  names: readonly string[],
  linked: ModuleFacts['linked'],
): ReadonlyMap<string, Target> {
  const holding = (name: string): readonly (readonly [string, Target])[] => {
    const target = targets.find(({ text }) => linked.get(text)?.some(({ importPath }) => importPath === name));
    return target === undefined ? [] : [[name, target]];
  };
  return new Map(names.flatMap(holding));
}

/** Packages that `-X` names; for `main` every program, whatever target it is for. */
async function gatherDeclared(
  module: CheckoutModule,
  question: Question,
  { packages, linked }: Pick<ModuleFacts, 'packages' | 'linked'>,
): Promise<ModuleFacts['declared']> {
  const { ldflags, loading, targets, env } = question;
  const named = new Set(ldflags.flatMap((flags) => fromSettings(() => linkedOf(flags)).map((value) => value.package)));
  const others = [...named].filter((name) => name !== 'main');
  const holding = holders(question, others, linked);
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

/** What is linked into the programs of each target. */
async function gatherLinked(
  { toolchain, directory }: CheckoutModule,
  { loading, env, targets }: Question,
  packages: ModuleFacts['packages'],
): Promise<ModuleFacts['linked']> {
  const look = async (target: Target) => {
    const programs = programsOf(packages.get(target.text)).map(({ importPath }) => importPath);
    if (programs.length === 0) return [target.text, []] as const;
    const found = await inDirectory(directory, () =>
      listLinked(toolchain, target, programs, { loading, env: env(target) }),
    );
    return [target.text, found] as const;
  };
  return new Map(await inParallel(availableParallelism(), targets, look));
}

/** What the packages have when cgo is on, once for each system that is built without. */
async function gatherWithCgo(
  { toolchain }: CheckoutModule,
  { mains, loading, env, targets }: Question,
  linked: ModuleFacts['linked'],
): Promise<ModuleFacts['withCgo']> {
  const without = targets.filter((target) => env(target)['CGO_ENABLED'] !== '1');
  const first = [...new Map(without.map((target) => [target.os, target] as const).reverse()).values()];
  const look = async (target: Target) => {
    const partly = linked.get(target.text)?.filter(({ modulePath, ignoredFiles, error }) => {
      return modulePath !== '' && (ignoredFiles.length > 0 || error !== '');
    });
    const names = [...mains.map(({ pattern }) => pattern), ...(partly ?? []).map(({ importPath }) => importPath)];
    const found = await listPackages(toolchain, target, names, {
      loading,
      env: { ...env(target), CGO_ENABLED: '1' },
    });
    return [target.os, found.filter(({ error }) => error === '')] as const;
  };
  return new Map(await inParallel(availableParallelism(), first, look));
}

async function gatherModule(module: CheckoutModule, question: Question): Promise<ModuleFacts> {
  const { toolchain, directory } = module;
  const patterns = question.mains.map(({ pattern }) => pattern);
  const list = async (target: Target) => {
    const { loading, env } = question;
    const found = await inDirectory(directory, () =>
      listPackages(toolchain, target, patterns, { loading, env: env(target) }),
    );
    return [target.text, found] as const;
  };
  const packages = new Map(await inParallel(availableParallelism(), question.targets, list));
  const linked = await gatherLinked(module, question, packages);
  const [withCgo, declared] = await Promise.all([
    gatherWithCgo(module, question, linked),
    gatherDeclared(module, question, { packages, linked }),
  ]);
  return { packages, linked, withCgo, declared };
}

/** Files of the checkout that are compiled or embedded and that Git ignores. */
async function gatherIgnored(modules: readonly ModuleFacts[], checkout: Checkout): Promise<readonly string[]> {
  const inside = modules
    .flatMap(({ linked }) => [...linked.values()].flat())
    .filter(({ directory }) => directory !== '' && isUnder(checkout.top, directory));
  const files = inside.flatMap(({ directory, files: compiled, embedded }) =>
    [...compiled, ...embedded].map((file) => join(directory, file)),
  );
  const ignored = await checkout.ignored([...new Set(files)]);
  return [...ignored].map((path) => slashed(relative(checkout.workspace, path))).sort();
}

/** The workspace of Go around the first module, with the name that it has here. */
async function gatherWorkspace(
  { modules: [{ toolchain }], workspace }: Checkout,
  { env }: Host,
): Promise<WorkspaceFact | undefined> {
  const found = await readWorkspace(toolchain, env);
  if (found === undefined) return undefined;
  const file = isUnder(workspace, found.file) ? slashed(relative(workspace, found.file)) : found.file;
  return { file, modules: found.modules };
}

/**
 * Downloads what the modules need, once and before any build, and checks that nobody changed it since. `mod` is what the user says of
 * where packages come from, undefined for what the go command chooses.
 */
export async function prepareModules(checkout: Checkout, mod: BuildFlags['mod'], host: Host): Promise<void> {
  await host.log.group('Download and verify modules', async () => {
    for (const { toolchain, vendored, directory } of checkout.modules) {
      if ((mod ?? (vendored ? 'vendor' : 'readonly')) === 'vendor') continue;
      await inDirectory(directory, async () => {
        await downloadModules(toolchain);
        await verifyModules(toolchain);
      });
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
  { source, targets, host }: { readonly source: SourcePlan; readonly targets: readonly Target[]; readonly host: Host },
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
  const [modules, files, output, scripts, license, workspace] = await Promise.all([
    Promise.all(checkout.modules.map(ask)),
    gatherFiles(settings.files, checkout),
    readFolderState(checkout.output),
    gatherScripts(settings.metadata, checkout),
    findLicense([checkout.modules[0].toolchain.module, checkout.top]),
    gatherWorkspace(checkout, host),
  ]);
  const ignoredSources = await gatherIgnored(modules, checkout);
  return { modules, files, output, scripts, license, workspace, ignoredSources };
}
