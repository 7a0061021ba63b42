import { readFile } from 'node:fs/promises';
import { printable } from '@slipway/core';
import { firstDifference } from '@slipway/executable';
import { type Attempt, isWorthTrying } from '../attempt.ts';
import { disagreements, explainDifference } from '../explanation.ts';
import { planReproduction, type Reproduction, type ReproductionOptions } from '../plan.ts';
import { builtElsewhere, type Reason } from '../reason.ts';
import { inspectProgram } from '../subject.ts';
import type { Built, Verdict } from '../verdict.ts';
import { type OpenRoom, openRoom, type Rebuilt } from './room.ts';
import type { RebuildOptions } from './site.ts';

/**
 * Builds a program again in a clean room: nothing of the machine reaches the build but the tools in PATH and how the network
 * is reached. Modules and the toolchain are checked against the checksum database by the go command. The program is not run;
 * but C code and old toolchains may do what their compilers let them, so build where nothing is to be lost.
 */
export async function rebuild(plan: Reproduction, attempt: Attempt, options: RebuildOptions): Promise<Rebuilt> {
  const room = await openRoom(plan, options);
  if ('code' in room) return { built: false, reason: room };
  try {
    return await room.build(attempt);
  } finally {
    await room.close();
  }
}

type Differs = Extract<Verdict, { readonly verdict: 'differs' }>;

/**
 * The version of a commit comes from the tags and the history of the repository. Where these are not all there, the program
 * cannot be the same, and nothing is proven; an edited record is another matter, as the rest of the program is the same.
 */
function namedOtherwise({ plan: { source }, difference, disagreements: found }: Differs): Reason | undefined {
  const version = found.find(({ what }) => what === 'version');
  if (source.kind !== 'commit' || difference.kind !== 'build-info' || version === undefined) return undefined;
  const [there, here] = [printable(version.a, 80), printable(version.b, 80)];
  return {
    code: 'no-tag',
    message: `The program calls its commit ${there}, the repository calls it ${here}: it needs all tags and the whole history.`,
  };
}

async function compared(bytes: Buffer, built: Built): Promise<Verdict> {
  const rebuilt = await readFile(built.file);
  const difference = firstDifference(bytes, rebuilt);
  if (difference.identical) return { verdict: 'identical', ...built };
  const subject = inspectProgram(rebuilt);
  const [a, b] = [inspectProgram(bytes).info, subject.info];
  const found = a === undefined || b === undefined ? [] : disagreements(a, b);
  const explanation = explainDifference(a, b, difference);
  const differs: Differs = { verdict: 'differs', ...built, difference, disagreements: found, explanation };
  const doubt = namedOtherwise(differs) ?? builtElsewhere(built.plan, subject.directories);
  return doubt === undefined ? differs : { verdict: 'could-not-rebuild', reasons: [doubt] };
}

async function attempted(bytes: Buffer, plan: Reproduction, room: OpenRoom): Promise<Verdict> {
  let first: Differs | undefined;
  let last: Differs | undefined;
  for (const attempt of plan.attempts) {
    const os = plan.environment['GOOS'] ?? '';
    if (last !== undefined && !isWorthTrying(attempt, last, last.difference.kind, os)) continue;
    const result = await room.build(attempt);
    if (!result.built) return { verdict: 'could-not-rebuild', reasons: [result.reason] };
    const verdict = await compared(bytes, { ...attempt, plan, file: result.file });
    if (verdict.verdict !== 'differs') return verdict;
    first ??= verdict;
    last = verdict;
  }
  return first ?? { verdict: 'could-not-rebuild', reasons: [] };
}

/**
 * Builds the program of a file again from what it says of itself, and compares byte for byte. Where linker flags are not
 * recorded, other ways to write them are tried as long as only the build ID differs; and -buildmode=exe, which is recorded as the
 * default is.
 * Throws `RefusedError` for a damaged file.
 */
export async function reproduce(file: string, options: RebuildOptions & ReproductionOptions): Promise<Verdict> {
  const bytes = await readFile(file);
  const plan = planReproduction(inspectProgram(bytes), options);
  if (!plan.possible) return { verdict: 'could-not-rebuild', reasons: plan.reasons };
  const room = await openRoom(plan, options);
  if ('code' in room) return { verdict: 'could-not-rebuild', reasons: [room] };
  try {
    return await attempted(bytes, plan, room);
  } finally {
    await room.close();
  }
}
