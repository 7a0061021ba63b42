import { type Code, type Fault, invariant, listed, printable, RefusedError } from '@slipway/core';
import type { Dependency, MadeArtifact } from '../manifest/definition.ts';
import { plannedArtifacts, type ReleasePlan } from './plan.ts';

/** What shard.json says. */
export interface ShardReport {
  readonly schema: 1;
  readonly 'plan-hash': string;
  readonly shard: number;
  readonly artifacts: readonly MadeArtifact[];
  readonly dependencies: readonly Dependency[];
  readonly seconds: Readonly<Record<string, number>>;
}

/** The folder of a shard, as it was found. */
export interface FoundShard {
  /** Name of the folder. */
  readonly folder: string;
  /** Undefined when there is no shard.json that can be read. */
  readonly report: ShardReport | undefined;
  /** SHA-256 of the files that are there, by name; shard.json and SHA256SUMS left out. */
  readonly digests: ReadonlyMap<string, string>;
}

/** A shard that says what it made. */
type ReadShard = FoundShard & { readonly report: ShardReport };

/** The text of shard.json. */
export function shardText(report: ShardReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Reads shard.json; undefined when it is none. */
export function parseShard(text: string): ShardReport | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const report = value as Partial<ShardReport>;
  const lists = Array.isArray(report.artifacts) && Array.isArray(report.dependencies);
  const fits = report.schema === 1 && typeof report['plan-hash'] === 'string' && Number.isInteger(report.shard);
  return fits && lists && typeof report.seconds === 'object' && report.seconds !== null
    ? (report as ShardReport)
    : undefined;
}

const fault = (code: Code, message: string, hint: string): Fault => ({ code, message, hint });

const RERUN = 'Run the job of that shard again; it needs no other one.';

function foreignFaults(shards: readonly FoundShard[], hash: string): readonly Fault[] {
  return shards.flatMap(({ folder, report }) => {
    const name = printable(folder, 100);
    if (report === undefined)
      return [
        fault(
          'shard-unreadable',
          `The folder '${name}' holds no shard.json that can be read.`,
          'Download only what the build jobs uploaded, each into a folder of its own.',
        ),
      ];
    if (report['plan-hash'] === hash) return [];
    const other = `The shard ${report.shard} in '${name}' is of another plan, ${printable(report['plan-hash'], 64)}.`;
    return [
      fault('shard-of-other-plan', other, 'Download the artifacts of this run only. A new plan needs new shards.'),
    ];
  });
}

/** Files that are missing, changed or too many in one shard. */
function contentFaults({ report, digests }: ReadShard, plan: ReleasePlan): readonly Fault[] {
  const { shard, artifacts } = report;
  const wanted = plan.shards.find((candidate) => candidate.shard === shard);
  if (wanted === undefined)
    return [fault('shard-unknown', `The plan has no shard ${shard}.`, 'Download the artifacts of this run only.')];
  const planned = plannedArtifacts(plan.targets.filter(({ target }) => wanted.targets.includes(target.text))).map(
    ({ name }) => name,
  );
  const reported = artifacts.map(({ name }) => name);
  const reports = [
    ...planned.filter((name) => !reported.includes(name)).map((name) => `did not make ${name}`),
    ...reported
      .filter((name) => !planned.includes(name))
      .map((name) => `made ${printable(name, 100)}, which is not planned`),
  ];
  const there = artifacts.flatMap(({ name, sha256 }) => {
    const found = digests.get(name);
    if (found === undefined) return [`lacks ${printable(name, 100)}`];
    return found === sha256 ? [] : [`has another ${printable(name, 100)} than it made`];
  });
  const extra = [...digests.keys()]
    .filter((name) => !reported.includes(name))
    .map((name) => `holds ${printable(name, 100)}, which it did not make`);
  return [...reports, ...there, ...extra].map((what) => fault('shard-content', `The shard ${shard} ${what}.`, RERUN));
}

/** The shards of each number. Two runs of one shard may both be there when they made the same. */
function duplicateFaults(shards: readonly ReadShard[]): readonly Fault[] {
  const digestsOf = ({ report }: ReadShard): string =>
    JSON.stringify(report.artifacts.map(({ name, sha256 }) => [name, sha256]));
  return shards.flatMap((found, index) => {
    const same = shards.slice(0, index).find(({ report }) => report.shard === found.report.shard);
    if (same === undefined || digestsOf(same) === digestsOf(found)) return [];
    const folders = listed(
      [same.folder, found.folder].map((folder) => printable(folder, 80)),
      { quote: true },
    );
    return [
      fault(
        'shard-twice',
        `The shard ${found.report.shard} is there twice with different files, in ${folders}.`,
        'The build is not reproducible, or one of them is of another run. Keep one, and find out with prove: all.',
      ),
    ];
  });
}

/**
 * The shards that make the release, one of each number in their order. Throws `RefusedError` with everything that is wrong:
 * shards of another plan, missing, doubled, changed or with other files than planned.
 */
export function planMerge(plan: ReleasePlan, hash: string, shards: readonly FoundShard[]): readonly ReadShard[] {
  const missing = plan.shards
    .filter(({ shard }) => !shards.some(({ report }) => report?.shard === shard))
    .map(({ shard, targets }) =>
      fault(
        'shard-missing',
        `The shard ${shard} is missing (${listed(targets.slice(0, 5))}${targets.length > 5 ? ' and more' : ''}).`,
        RERUN,
      ),
    );
  const foreign = foreignFaults(shards, hash);
  const own = shards.flatMap(({ report, ...found }) => (report?.['plan-hash'] === hash ? [{ ...found, report }] : []));
  const [first, ...more] = [
    ...foreign,
    ...missing,
    ...duplicateFaults(own),
    ...own.flatMap((found) => contentFaults(found, plan)),
  ];
  if (first !== undefined) throw new RefusedError(first, more);
  return plan.shards.map(({ shard }) =>
    invariant(
      own.find(({ report }) => report.shard === shard),
      'a shard that is missing was refused',
    ),
  );
}
