import { readFile } from 'node:fs/promises';
import { invariant } from '@slipway/core';
import { type Attempt, isWorthTrying } from '../attempt.ts';
import { compareBuilds } from '../comparison.ts';
import { planReproduction, type Reproduction, type ReproductionOptions } from '../plan.ts';
import { inspectProgram } from '../subject.ts';
import type { Differs, Verdict } from '../verdict.ts';
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

async function attempted(bytes: Buffer, plan: Reproduction, room: OpenRoom): Promise<Verdict> {
  let first: Differs | undefined;
  let last: Differs | undefined;
  for (const attempt of plan.attempts) {
    const os = plan.environment['GOOS'] ?? '';
    if (last !== undefined && !isWorthTrying(attempt, last, last.difference.kind, os)) continue;
    const result = await room.build(attempt);
    if (!result.built) return { verdict: 'could-not-rebuild', reasons: [result.reason] };
    const verdict = compareBuilds(bytes, await readFile(result.file), { ...attempt, plan, file: result.file });
    if (verdict.verdict !== 'differs') return verdict;
    first ??= verdict;
    last = verdict;
  }
  return invariant(first, 'a plan has an attempt');
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
