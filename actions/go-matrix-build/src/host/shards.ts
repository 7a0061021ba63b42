import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fromInput, InvalidValue, printable, RefusedError } from '@slipway/core';
import { readRegularFile, sha256File, unlessAbsent, workspacePaths } from '@slipway/core/host';
import {
  CHECKSUMS_FILE,
  type FoundShard,
  type MadeArtifact,
  type PlannedTarget,
  parseShard,
  planMerge,
  type ShardReport,
  shardOf,
} from '@slipway/release';
import type { MergeInputs, ShardInputs } from '../inputs.ts';
import type { Stage } from '../stage.ts';
import { foldersOf, type Workspace } from './checkout.ts';
import type { Start } from './decide.ts';
import type { Made } from './make.ts';
import type { Taken } from './planned.ts';

/** The targets of the shard that is built. */
export interface Chosen {
  readonly shard: number;
  readonly targets: readonly PlannedTarget[];
}

/** Throws `RefusedError` for a number that the plan does not have. */
export const chooseShard: Stage<Start<ShardInputs> & Taken, Chosen> = {
  name: 'Choose the shard',
  run: async ({ inputs, plan }) => {
    const { shard, targets } = fromInput('shard', () => shardOf(plan, inputs.shard ?? 0));
    return { shard: shard.shard, targets };
  },
};

/** The shards that make the release, in their order. */
export interface Collected {
  /** Absolute path of the folder that holds them. */
  readonly parent: string;
  readonly shards: readonly { readonly folder: string; readonly report: ShardReport }[];
}

async function readShard(parent: string, folder: string): Promise<FoundShard> {
  const directory = join(parent, folder);
  const items = await readdir(directory, { withFileTypes: true });
  const others = items.filter(({ name }) => name !== 'shard.json' && name !== CHECKSUMS_FILE);
  const report = join(directory, 'shard.json');
  const found = await unlessAbsent(`${folder}/shard.json`, readRegularFile(report), 'absent');
  const text = typeof found === 'string' ? '' : found.toString('utf8');
  const digests = await Promise.all(
    others.map(async (item) => [item.name, item.isFile() ? await sha256File(join(directory, item.name)) : ''] as const),
  );
  return { folder, report: parseShard(text), digests: new Map(digests) };
}

/** The folder of the input `shards-from`; undefined for what is no folder of the workspace. */
function shardsFolder(from: string, workspace: string): string | undefined {
  try {
    return workspacePaths(workspace).resolvePath(from, 'directory');
  } catch (error) {
    if (error instanceof InvalidValue) return undefined;
    throw error;
  }
}

async function listShards(from: string, workspace: string): Promise<{ parent: string; folders: readonly string[] }> {
  const parent = shardsFolder(from, workspace);
  if (parent === undefined) return { parent: '', folders: [] };
  const items = await unlessAbsent(from, readdir(parent, { withFileTypes: true }), []);
  const folders = items.filter((item) => item.isDirectory()).map(({ name }) => name);
  return { parent, folders: folders.sort() };
}

/** Reads and checks the folders of the input `shards-from`. Throws `RefusedError` when there are none, or others than planned. */
export const collectShards: Stage<Start<MergeInputs> & Taken, Collected> = {
  name: 'Check the shards',
  run: async ({ inputs, host, plan, hash }) => {
    const { parent, folders } = await listShards(inputs.shardsFrom, host.workspace);
    if (folders.length > 0) {
      const found = await Promise.all(folders.map((folder) => readShard(parent, folder)));
      return { parent, shards: planMerge(plan, hash, found) };
    }
    throw new RefusedError({
      code: 'no-shards',
      message: `Input 'shards-from': there are no folders of shards in '${printable(inputs.shardsFrom)}'.`,
      hint: 'Download the artifacts of the build jobs there: actions/download-artifact with path and pattern, without merge-multiple.',
    });
  },
};

/** What the shards made, as if it had been made here. */
interface Merged {
  readonly made: Made;
}

/** Throws `RefusedError` for a file that is another one than it was when the shards were checked. */
async function copyChecked(from: string, { name, sha256 }: MadeArtifact, to: string): Promise<void> {
  await copyFile(join(from, name), join(to, name));
  if ((await sha256File(join(to, name))) === sha256) return;
  throw new RefusedError({
    code: 'shard-content',
    message: `The file ${printable(name, 100)} of a shard was changed while the shards were put together.`,
    hint: 'Let nothing else write there meanwhile, and run the step again.',
  });
}

/** Copies the files of the shards beside one another. */
export const copyShards: Stage<Collected & { readonly checkout: Workspace }, Merged> = {
  name: 'Put the shards together',
  run: async ({ parent, shards, checkout }) => {
    const { results } = foldersOf(checkout);
    await mkdir(results, { recursive: true });
    for (const { folder, report } of shards)
      for (const artifact of report.artifacts) await copyChecked(join(parent, folder), artifact, results);
    const reports = shards.map(({ report }) => report);
    const artifacts = reports.flatMap((report) => report.artifacts).sort((a, b) => (a.name < b.name ? -1 : 1));
    const dependencies = reports.flatMap((report) => report.dependencies);
    return { made: { artifacts, dependencies, seconds: Object.assign({}, ...reports.map(({ seconds }) => seconds)) } };
  },
};
