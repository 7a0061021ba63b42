import { relative, resolve, sep } from 'node:path';
import { parseGlob } from '@slipway/archive';
import { findFiles, folderUnder, readFolder } from '@slipway/archive/host';
import { type Host, UserError } from '@slipway/core';
import { isUnder, workspacePaths } from '@slipway/core/host';
import { openRepository, readChanges, readLayout } from '@slipway/git/host';
import {
  type BuildInfo,
  type DeclaredPackage,
  linkedValues,
  type Package,
  parseMain,
  substitute,
  type Target,
} from '@slipway/go';
import {
  cores,
  downloadModules,
  isVendored,
  listPackages,
  openToolchain,
  readDeclarations,
  readStamp,
  type Toolchain,
} from '@slipway/go/host';
import type { CheckoutFacts, FoundFiles, ModuleFacts } from '../facts.ts';
import { type Inputs, USUAL_FILES } from '../plan.ts';
import type { SourcePlan } from '../source.ts';

/** Where everything is. */
export interface Site {
  /** Real path of the workspace. */
  readonly workspace: string;
  readonly toolchain: Toolchain;
  readonly vendored: boolean;
  /** Absolute path of the top of the work tree. */
  readonly top: string;
  /** Absolute path of the folder for the results. */
  readonly output: string;
  /** Private folder outside the workspace. */
  readonly scratch: string;
  /** Changed files, without those in the output folder. */
  readonly changes: () => Promise<readonly string[]>;
}

const slashed = (path: string): string => path.split(sep).join('/');

/** A line of .gitignore that means exactly this folder. */
function ignorePattern(folder: string): string {
  return `/${folder.replace(/[\\*?[\]#! ]/g, '\\$&')}/`;
}

/** Finds repository, toolchain and output folder. The results of an earlier run do not count as changes. */
export async function openSite(inputs: Inputs, host: Host): Promise<Site> {
  const { env, signal } = host;
  const workspace = workspacePaths(host.workspace).resolvePath('.', 'directory');
  const trusted = host.github !== undefined;
  const repository = openRepository(inputs.module, { env, signal, trusted });
  const { prefix } = await readLayout(repository);
  const top = resolve(inputs.module, ...prefix.split('/').map((part) => (part === '' ? '.' : '..')));
  const output = await folderUnder(workspace, inputs.output, 'output');
  if (isUnder(output, inputs.module)) {
    throw new UserError({
      code: 'output-outside',
      message: `Input 'output': '${inputs.output}' holds the module itself.`,
      hint: 'Give a folder of its own, such as release.',
    });
  }
  const results = isUnder(top, output) ? slashed(relative(top, output)) : undefined;
  const scratch = await host.temporaryDirectory();
  const ignored = results === undefined ? [] : [ignorePattern(results)];
  const toolchain = await openToolchain(inputs.module, { env, scratch, ignored, trusted, signal });
  const changes = async () =>
    (await readChanges(repository)).filter((path) => results === undefined || !`${path}/`.startsWith(`${results}/`));
  return { workspace, toolchain, vendored: await isVendored(toolchain), top, output, scratch, changes };
}

function commitTime(info: BuildInfo): number {
  return Math.floor(Date.parse(info.settings.get('vcs.time') ?? '') / 1000);
}

/** Asks Go what it would stamp. */
export async function gatherCheckout(
  site: Site,
  target: Target,
  tags: readonly string[],
  host: Host,
): Promise<CheckoutFacts> {
  const info = await readStamp(site.toolchain, target, { tags, vendored: site.vendored });
  const modified = info.settings.get('vcs.modified') !== 'false';
  return {
    goVersion: site.toolchain.version,
    modulePath: info.main.path,
    stamped: info.main.version,
    commit: info.settings.get('vcs.revision') ?? '',
    commitTime: commitTime(info),
    modified,
    changes: modified ? await site.changes() : [],
    sourceDateEpoch: host.env['SOURCE_DATE_EPOCH'],
  };
}

async function gatherFiles(inputs: Inputs, site: Site): Promise<readonly FoundFiles[]> {
  const { module } = site.toolchain;
  return await Promise.all(
    inputs.files.map(async (pattern): Promise<FoundFiles> => {
      const glob = parseGlob(pattern, 'files');
      const paths = await findFiles(module, glob);
      // A module in a subdirectory takes the licence of its repository, as module archives do (go.dev/ref/mod#vcs-license).
      const outer = paths.length === 0 && USUAL_FILES.includes(pattern) && isUnder(site.workspace, site.top);
      return outer
        ? { pattern, base: site.top, paths: await findFiles(site.top, glob) }
        : { pattern, base: module, paths };
    }),
  );
}

/** Packages that `-X` names; for `main` every program, whatever target it is for. */
async function gatherDeclared(
  inputs: Inputs,
  site: Site,
  source: SourcePlan,
  target: Target,
  packages: ModuleFacts['packages'],
): Promise<ModuleFacts['declared']> {
  const named = new Set(
    linkedValues(substitute(inputs.ldflags, source.values, 'ldflags')).map((value) => value.package),
  );
  const loading = { tags: inputs.tags, vendored: site.vendored };
  const declared = new Map<string, readonly DeclaredPackage[]>();
  for (const name of named) {
    const found =
      name === 'main'
        ? [...packages.values()].flat().filter((item) => item.name === 'main' && item.own)
        : (await listPackages(site.toolchain, target, [name], loading)).filter(({ error }) => error === '');
    const byPath = new Map(found.map((item) => [item.importPath, item]));
    const read = async (item: (typeof found)[number]): Promise<DeclaredPackage> => ({
      importPath: item.importPath,
      name: item.name,
      declarations: await readDeclarations(item),
    });
    declared.set(name, await Promise.all([...byPath.values()].map(read)));
  }
  return declared;
}

/** Everything that the plan depends on, for the targets that are asked for. Downloads the module's dependencies. */
export async function gatherModule(
  inputs: Inputs,
  site: Site,
  source: SourcePlan,
  targets: readonly [Target, ...Target[]],
  host: Host,
): Promise<ModuleFacts> {
  const { toolchain, vendored } = site;
  const patterns = inputs.main.map((line) => parseMain(line).pattern);
  if (!vendored) await host.log.group('Download modules', () => downloadModules(toolchain));
  const loading = { tags: inputs.tags, vendored };
  const list = async (target: Target): Promise<readonly [string, readonly Package[]]> => [
    target.text,
    await listPackages(toolchain, target, patterns, loading),
  ];
  const packages = new Map(await Promise.all(targets.map(list)));
  return {
    packages,
    declared: await gatherDeclared(inputs, site, source, targets[0], packages),
    files: await gatherFiles(inputs, site),
    output: await readFolder(site.output),
    vendored,
    cores: cores(),
  };
}

/** The output folder as outputs and messages name it: relative to the workspace. */
export function outputName({ workspace, output }: Site): string {
  return slashed(relative(workspace, output));
}
