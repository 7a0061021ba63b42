import { parentPort } from 'node:worker_threads';
import { OutcomeError } from '@slipway/core';
import { errorCode } from '@slipway/core/host';
import type { PackingAnswer, SystemError } from './packers.ts';
import { type PackingTask, pack } from './packing.ts';

function systemOf(error: unknown): SystemError | undefined {
  const code = errorCode(error);
  const named = code !== undefined && error instanceof Error && 'syscall' in error;
  return named ? { code, syscall: String(error.syscall) } : undefined;
}

async function answerTo(task: PackingTask): Promise<PackingAnswer> {
  try {
    return { kind: 'written', file: await pack(task) };
  } catch (error) {
    if (!(error instanceof OutcomeError)) return { kind: 'broken', message: String(error), system: systemOf(error) };
    const { outcome, more } = error;
    // A cause may hold what cannot be handed to another thread; the fault says all there is to say.
    const { cause: _, ...fault } = error.fault;
    return { kind: 'refused', outcome, fault, more };
  }
}

/** The life of a packing thread: one task after another, each with one answer. */
export function servePacking(): void {
  parentPort?.on('message', async (task: PackingTask) => parentPort?.postMessage(await answerTo(task)));
}
