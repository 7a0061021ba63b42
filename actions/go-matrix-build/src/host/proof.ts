import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Host } from '@slipway/core';
import { isUnder } from '@slipway/core/host';
import { type BuildInfo, firstDifference, readBuildInfoOf } from '@slipway/executable';
import { cloneAt, openRepository } from '@slipway/git/host';
import type { Environment } from '@slipway/go';
import { type BusyClock, readMachine } from '@slipway/go/host';
import type { MadeArtifact, PlannedTarget, ReleasePlan } from '@slipway/release';
import { explainDifference } from '@slipway/reproduce';
import { type Difference, differences } from '../prove.ts';
import { planSchedule, requirementsOf } from '../schedule.ts';
import { openBuildCaches } from './build-cache.ts';
import { openLicenses } from './licenses.ts';
import { type Made, makeTargets } from './make.ts';
import type { Signers } from './signers.ts';
import { foldersOf, openPlannedSite, programsFolder, type Site } from './site.ts';

/** What is different from the first build, and must not matter. The clock is: the second build is a later one. */
const CONDITIONS: Environment = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
const UMASK = 0o077;

/** A clone of the repository at the commit, seen as the workspace that the first one is. */
async function cleanSite(plan: ReleasePlan, site: Site, host: Host, clock: BusyClock): Promise<Site> {
  const { env, signal } = host;
  const scratch = join(site.scratch, 'proof');
  const folder = join(scratch, 'a clone of another name');
  const inside = isUnder(site.workspace, site.top);
  const clone = inside ? join(folder, relative(site.workspace, site.top)) : folder;
  const workspace = inside ? folder : join(folder, relative(site.top, site.workspace));
  const repository = openRepository(site.top, { env, signal, trusted: true });
  await cloneAt(repository, plan.commit, clone);
  const output = relative(site.workspace, site.output);
  const options = { env, signal, trusted: true, scratch, clock, conditions: CONDITIONS };
  return await openPlannedSite(plan, workspace, output, options);
}

/** Why a program is another one, by the two files. */
async function explain(before: string, after: string): Promise<string> {
  const [a, b] = await Promise.all([readFile(before), readFile(after)]);
  const difference = firstDifference(a, b);
  if (difference.identical) return '';
  const [infoA, infoB]: readonly (BuildInfo | undefined)[] = [readBuildInfoOf(a), readBuildInfoOf(b)];
  return infoA === undefined || infoB === undefined ? difference.what : explainDifference(infoA, infoB, difference);
}

export interface ProofOptions {
  readonly signers: Signers;
  readonly clock: BusyClock;
}

/** Builds targets from a clean clone under other conditions. Answers what was made. */
export async function buildAgain(
  plan: ReleasePlan,
  targets: readonly PlannedTarget[],
  site: Site,
  host: Host,
  { signers, clock }: ProofOptions,
): Promise<{ readonly made: Made; readonly programs: string; readonly results: string }> {
  const clean = await cleanSite(plan, site, host, clock);
  const usual = planSchedule(undefined, await readMachine(site.scratch), targets.length, requirementsOf(plan));
  const schedule = { ...usual, processes: usual.processes + 1, ownCaches: true };
  const caches = await openBuildCaches('off', schedule, plan, clean, host);
  const folders = foldersOf(clean);
  const before = process.umask(UMASK);
  try {
    const made = await makeTargets(plan, targets, clean, host, {
      conditions: { schedule, caches },
      signers,
      licenses: openLicenses(clean, plan),
      failFast: true,
      keep: targets,
      ...folders,
    });
    return { made, ...folders };
  } finally {
    process.umask(before);
  }
}

/** Programs of a target that two builds made differently, with the first thing that differs. */
async function whyOf(target: PlannedTarget, before: string, after: string): Promise<string> {
  for (const [index, group] of target.groups.entries()) {
    for (const { file } of group.programs) {
      const path = (programs: string): string => join(programsFolder(programs, target.target), String(index), file);
      const why = await explain(path(before), path(after)).catch(() => '');
      if (why !== '') return `${file}: ${why}`;
    }
  }
  return 'The programs in it are the same; the packing is not.';
}

/** Builds targets a second time and compares every file with the first, whose programs are still there. Answers what differs. */
export async function proveTargets(
  plan: ReleasePlan,
  targets: readonly PlannedTarget[],
  first: readonly MadeArtifact[],
  site: Site,
  host: Host,
  options: ProofOptions,
): Promise<readonly Difference[]> {
  const { made, programs } = await buildAgain(plan, targets, site, host, options);
  const found = differences(new Map(first.map(({ name, sha256 }) => [name, sha256])), made.artifacts);
  return await Promise.all(
    found.map(async (difference) => {
      const target = targets.find((candidate) => candidate.target.text === difference.target);
      if (target === undefined) return difference;
      return { ...difference, why: await whyOf(target, foldersOf(site).programs, programs) };
    }),
  );
}
