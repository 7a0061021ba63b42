import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Host } from '@slipway/core';
import { isUnder, unlessAbsent } from '@slipway/core/host';
import { type BuildInfo, firstDifference, readBuildInfoOf } from '@slipway/executable';
import { cloneAt, openRepository } from '@slipway/git/host';
import type { Environment } from '@slipway/go';
import { type BusyClock, readMachine } from '@slipway/go/host';
import type { MadeArtifact, PlannedTarget, ReleasePlan } from '@slipway/release';
import { explainDifference } from '@slipway/reproduce';
import { type Difference, differences } from '../prove.ts';
import { planSchedule, requirementsOf } from '../schedule.ts';
import { openBuildCaches } from './build-cache.ts';
import { type Checkout, foldersOf, openPlannedCheckout, programsFolder } from './checkout.ts';
import { openLicenses } from './licenses.ts';
import { type Made, makeTargets } from './make.ts';
import type { Signers } from './signers.ts';

/** What is different from the first build, and must not matter. The clock is: the second build is a later one. */
const CONDITIONS: Environment = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
const UMASK = 0o077;

/** What is built a second time, and with what. */
export interface Proof {
  readonly plan: ReleasePlan;
  readonly checkout: Checkout;
  readonly host: Host;
  readonly signers: Signers;
  readonly clock: BusyClock;
}

/** A clone of the repository at the commit, seen as the workspace that the first one is. */
async function cleanCheckout({ plan, checkout, host, clock }: Proof): Promise<Checkout> {
  const { env, signal } = host;
  const scratch = join(checkout.scratch, 'proof');
  const folder = join(scratch, 'a clone of another name');
  const inside = isUnder(checkout.workspace, checkout.top);
  const clone = inside ? join(folder, relative(checkout.workspace, checkout.top)) : folder;
  const workspace = inside ? folder : join(folder, relative(checkout.top, checkout.workspace));
  const repository = await openRepository(checkout.top, { env, signal, trusted: true });
  await cloneAt(repository, plan.commit, clone);
  const output = relative(checkout.workspace, checkout.output);
  const options = { env, signal, trusted: true, scratch, clock, conditions: CONDITIONS };
  return await openPlannedCheckout(plan, workspace, output, options);
}

/** Why a program is another one, by the two files; empty where they are the same. */
async function explain(before: string, after: string): Promise<string> {
  const [a, b] = await Promise.all([before, after].map((path) => unlessAbsent(path, readFile(path), undefined)));
  if (a === undefined || b === undefined) return 'One of the two builds did not leave it.';
  const difference = firstDifference(a, b);
  if (difference.identical) return '';
  const [infoA, infoB]: readonly (BuildInfo | undefined)[] = [readBuildInfoOf(a), readBuildInfoOf(b)];
  return infoA === undefined || infoB === undefined ? difference.what : explainDifference(infoA, infoB, difference);
}

/** A second build: what it made, and where. */
export interface SecondBuild {
  readonly made: Made;
  readonly programs: string;
  readonly results: string;
}

/** Builds targets from a clean clone under other conditions. */
export async function buildAgain(targets: readonly PlannedTarget[], proof: Proof): Promise<SecondBuild> {
  const { plan, host, signers } = proof;
  const checkout = await cleanCheckout(proof);
  const machine = await readMachine(proof.checkout.scratch);
  const usual = planSchedule(undefined, machine, targets.length, requirementsOf(plan));
  const schedule = { ...usual, processes: usual.processes + 1, ownCaches: true };
  const caches = await openBuildCaches('off', schedule, { plan, checkout, host });
  const before = process.umask(UMASK);
  try {
    const made = await makeTargets(targets, {
      ...{ plan, checkout, host, signers },
      conditions: { schedule, caches },
      licenses: openLicenses(checkout, plan),
      failFast: true,
      keep: targets,
    });
    return { made, ...foldersOf(checkout) };
  } finally {
    process.umask(before);
  }
}

/** Programs of a target that two builds made differently, with the first thing that differs. */
async function whyOf(target: PlannedTarget, before: string, after: string): Promise<string> {
  // What is put together of parts has no build of its own.
  const built = target.parts.length === 0 ? [target.target] : target.parts.map((text) => ({ text }));
  for (const place of built) {
    for (const [index, group] of target.groups.entries()) {
      for (const { file } of group.programs) {
        const path = (programs: string): string => join(programsFolder(programs, place), String(index), file);
        const why = await explain(path(before), path(after));
        if (why !== '') return `${file}: ${why}`;
      }
    }
  }
  return 'The programs in it are the same; the packing is not.';
}

/** Builds targets a second time and compares every file with the first, whose programs are still there. Answers what differs. */
export async function proveTargets(
  targets: readonly PlannedTarget[],
  first: readonly MadeArtifact[],
  proof: Proof,
): Promise<readonly Difference[]> {
  const { made, programs } = await buildAgain(targets, proof);
  const found = differences(new Map(first.map(({ name, sha256 }) => [name, sha256])), made.artifacts);
  return await Promise.all(
    found.map(async (difference) => {
      const target = targets.find((candidate) => candidate.target.text === difference.target);
      if (target === undefined) return difference;
      return { ...difference, why: await whyOf(target, foldersOf(proof.checkout).programs, programs) };
    }),
  );
}
