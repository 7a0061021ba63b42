import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseGlob } from '@slipway/archive';
import { findFiles, findLicense, readEntry } from '@slipway/archive/host';
import { fromInput, type Host, inParallel, OutcomeError, printable, RefusedError } from '@slipway/core';
import { isUnder, slashed } from '@slipway/core/host';
import type { BuildInfo } from '@slipway/executable';
import {
  type DeclaredPackage,
  type Environment,
  envOf,
  type Loading,
  type MainLine,
  type Package,
  parseTarget,
  substitute,
  type Target,
  UNIVERSAL,
  UNIVERSAL_PARTS,
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
  linkedOf,
  type ModuleFacts,
  type ModuleStamp,
  type ReleaseFacts,
  type SourcePlan,
  scriptPaths,
  USUAL_FILES,
} from '@slipway/release';
import { readFolderState } from '@slipway/release/host';
import type { Inputs } from '../inputs.ts';
import type { Settings } from '../plan.ts';
import type { Site, SiteModule } from './site.ts';

/** Any target does for what does not depend on one. */
const ANY = parseTarget('linux/amd64');

function commitTime(info: BuildInfo): number {
  return Math.floor(Date.parse(info.settings.get('vcs.time') ?? '') / 1000);
}

function refuseManyCommits(infos: readonly BuildInfo[], site: Site): void {
  const [first, ...others] = infos.map(({ settings }) => settings.get('vcs.revision'));
  const other = others.findIndex((commit) => commit !== first);
  if (other < 0) return;
  throw new RefusedError({
    code: 'commits-differ',
    message: `The modules are of different commits: ${printable(String(first))} and, in ${printable(site.modules[other + 1]?.directory ?? '')}, ${printable(String(others[other]))}.`,
    hint: 'Release modules of one repository together, others in steps of their own.',
  });
}

async function readModule({ toolchain, vendored, directory, goMod: { requirements } }: SiteModule) {
  const info = await readStamp(toolchain, ANY, { tags: [], mod: vendored ? 'vendor' : 'readonly' });
  const { path, version: stamped } = info.main;
  const stamp: ModuleStamp = { directory, path, stamped, goVersion: toolchain.version, vendored, requirements };
  return { info, stamp };
}

/** Asks Go what it would stamp. */
export async function gatherCheckout(site: Site, host: Host): Promise<CheckoutFacts> {
  const [one, ...more] = site.modules;
  const [first, others] = await Promise.all([readModule(one), Promise.all(more.map(readModule))]);
  const infos = [first, ...others].map(({ info }) => info);
  refuseManyCommits(infos, site);
  const modified = infos.some(({ settings }) => settings.get('vcs.modified') !== 'false');
  return {
    modules: [first.stamp, ...others.map(({ stamp }) => stamp)],
    commit: first.info.settings.get('vcs.revision') ?? '',
    commitTime: commitTime(first.info),
    modified,
    changes: modified ? await site.changes() : [],
    sourceDateEpoch: host.env['SOURCE_DATE_EPOCH'],
  };
}

async function gatherFiles(lines: readonly FileLine[], site: Site): Promise<readonly FoundFiles[]> {
  const { module } = site.modules[0].toolchain;
  const named = (directory: string): string => slashed(relative(site.workspace, directory)) || '.';
  return await Promise.all(
    lines.map(async ({ pattern }): Promise<FoundFiles> => {
      const glob = fromInput('files', () => parseGlob(pattern));
      const paths = await findFiles(module, glob);
      // A module in a subdirectory takes the licence of its repository, as module archives do (go.dev/ref/mod#vcs-license).
      const outer = paths.length === 0 && USUAL_FILES.includes(pattern) && isUnder(site.workspace, site.top);
      return outer ? { base: named(site.top), paths: await findFiles(site.top, glob) } : { base: named(module), paths };
    }),
  );
}

/** Throws `RefusedError` for a replace line whose directory is no part of the commit. */
async function refuseOutsideReplaces({ directory, toolchain, goMod }: SiteModule, site: Site): Promise<void> {
  const { localReplaces } = goMod;
  const outside = localReplaces.find(({ directory: to }) => !isUnder(site.top, resolve(toolchain.module, to)));
  if (outside === undefined) return;
  const text = await readFile(join(toolchain.module, 'go.mod'), 'utf8');
  const line = text.split('\n').findIndex((content) => content.includes(`=> ${outside.directory}`)) + 1;
  throw new RefusedError({
    code: 'replace-outside',
    message: `go.mod replaces ${printable(outside.path)} by '${printable(outside.directory)}', which is not in the repository.`,
    hint: 'What is released would depend on this machine. Require a version of the module, or move it into the repository.',
    file: directory === '.' ? 'go.mod' : `${directory}/go.mod`,
    ...(line > 0 ? { line } : {}),
  });
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
  { toolchain }: SiteModule,
  { loading, targets, env }: Question,
  names: readonly string[],
  packages: ModuleFacts['packages'],
): Promise<ReadonlyMap<string, Target>> {
  const found = new Map<string, Target>();
  for (const target of targets) {
    const programs = programsOf(packages.get(target.text)).map(({ importPath }) => importPath);
    const missing = names.filter((name) => !found.has(name));
    if (programs.length === 0 || missing.length === 0) continue;
    const linked = await listLinked(toolchain, target, programs, loading, env(target));
    for (const name of missing) if (linked.has(name)) found.set(name, target);
  }
  return found;
}

/** Packages that `-X` names; for `main` every program, whatever target it is for. */
async function gatherDeclared(
  module: SiteModule,
  question: Question,
  packages: ModuleFacts['packages'],
): Promise<ModuleFacts['declared']> {
  const { ldflags, loading, targets, env } = question;
  const named = new Set(ldflags.flatMap((flags) => linkedOf(flags).map((value) => value.package)));
  const others = [...named].filter((name) => name !== 'main');
  const holding = await holders(module, question, others, packages);
  const { 0: first = ANY } = targets;
  const look = async (name: string): Promise<readonly Package[]> => {
    if (name === 'main') return [...packages.values()].flatMap(programsOf);
    const target = holding.get(name) ?? first;
    const found = await listPackages(module.toolchain, target, [name], loading, env(target));
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

async function gatherModule(module: SiteModule, question: Question): Promise<ModuleFacts> {
  const patterns = question.mains.map(({ pattern }) => pattern);
  const list = async (target: Target) => {
    const found = await listPackages(module.toolchain, target, patterns, question.loading, question.env(target));
    return [target.text, found] as const;
  };
  const packages = new Map(await inParallel(availableParallelism(), question.targets, list));
  return { packages, declared: await gatherDeclared(module, question, packages) };
}

/** Downloads what the module needs, once and before any build, and checks that nobody changed it since. */
export async function prepareModules(site: Site, host: Host): Promise<void> {
  await host.log.group('Download and verify modules', async () => {
    for (const { toolchain, vendored } of site.modules) {
      if (vendored) continue;
      await downloadModules(toolchain);
      await verifyModules(toolchain);
    }
  });
}

/** The targets that are built: those of a universal program stand in for it. */
function builtTargets(targets: readonly Target[]): readonly Target[] {
  const parts = targets.some(({ text }) => text === UNIVERSAL.text) ? UNIVERSAL_PARTS : [];
  const all = [...targets.filter(({ text }) => text !== UNIVERSAL.text), ...parts.map(parseTarget)];
  return [...new Map(all.map((target) => [target.text, target])).values()];
}

async function gatherScripts(inputs: Inputs, site: Site): Promise<ReadonlyMap<string, string>> {
  checkPackageKeys(inputs.package);
  const { module } = site.modules[0].toolchain;
  const read = async (path: string) => {
    const entry = await readEntry(site.workspace, module, path).catch((error: unknown) => {
      if (error instanceof OutcomeError) throw error;
      throw new RefusedError({
        code: 'no-such-file',
        message: `Input 'package': there is no script '${printable(path)}'.`,
        hint: 'Give a path relative to the directory of the module.',
      });
    });
    return [path, Buffer.from(entry.content).toString('utf8')] as const;
  };
  return new Map(await Promise.all(scriptPaths(inputs.package).map(read)));
}

/** Everything that the plan depends on, for the targets that are asked for. */
export async function gatherRelease(
  inputs: Inputs,
  settings: Settings,
  site: Site,
  source: SourcePlan,
  targets: readonly Target[],
): Promise<ReleaseFacts> {
  const all = [settings.ldflags.usual, ...settings.ldflags.own.values()];
  const ldflags = all.map((flags) => fromInput('ldflags', () => substitute(flags, source.values)));
  const tags = [...settings.tags.usual, ...[...settings.tags.own.values()].flat()];
  const built = builtTargets(targets);
  const ask = async (module: SiteModule, index: number): Promise<ModuleFacts> => {
    const [mains, planned] = [settings.mains[index] ?? [], source.modules[index] ?? source.modules[0]];
    const env = (target: Target): Environment => envOf(settings.env, target);
    await refuseOutsideReplaces(module, site);
    return await gatherModule(module, { mains, ldflags, loading: { tags, mod: planned.mod }, targets: built, env });
  };
  const [modules, files, output, scripts, license] = await Promise.all([
    Promise.all(site.modules.map(ask)),
    gatherFiles(settings.files, site),
    readFolderState(site.output),
    gatherScripts(inputs, site),
    findLicense([site.modules[0].toolchain.module, site.top]),
  ]);
  return { modules, files, output, scripts, license };
}
