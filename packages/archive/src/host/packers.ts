import { Worker } from 'node:worker_threads';
import { CouldNotCheckError, type Fault, type OutcomeError, pool, RefusedError } from '@slipway/core';
import { type PackingTask, pack } from './packing.ts';
import type { WrittenFile } from './write.ts';

/** What makes an error one of the system's: lost when an error is handed to another thread. */
export interface SystemError {
  readonly code: string;
  readonly syscall: string;
}

/** What a thread answers to a task. */
export type PackingAnswer =
  | { readonly kind: 'written'; readonly file: WrittenFile }
  | {
      readonly kind: 'refused';
      readonly outcome: OutcomeError['outcome'];
      readonly fault: Fault;
      readonly more: readonly Fault[];
    }
  | { readonly kind: 'broken'; readonly message: string; readonly system: SystemError | undefined };

/** Threads that compress, so that several files are written at once while the main thread goes on. */
export interface Packers {
  /** Writes a file when a thread is free. Throws `RefusedError`. */
  readonly pack: (task: PackingTask) => Promise<WrittenFile>;
  /** Ends the threads; what they were at is left unfinished. */
  readonly close: () => Promise<void>;
}

function resultOf(answer: PackingAnswer): WrittenFile {
  if (answer.kind === 'written') return answer.file;
  if (answer.kind === 'broken') throw Object.assign(new Error(answer.message), answer.system);
  const { outcome, fault, more } = answer;
  throw outcome === 'refused' ? new RefusedError(fault, more) : new CouldNotCheckError(fault, more);
}

/** A thread and the task that it is at. */
interface Packer {
  readonly ask: (task: PackingTask) => Promise<WrittenFile>;
  readonly close: () => Promise<unknown>;
}

/** A thread takes one task after another. One that ends without an answer is a fault of ours. */
function startPacker(module: URL): Packer {
  const thread = new Worker(module);
  let settle: { readonly resolve: (file: WrittenFile) => void; readonly reject: (error: unknown) => void } | undefined;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    settle?.reject(ended);
  };
  thread.on('message', (answer: PackingAnswer) => {
    try {
      settle?.resolve(resultOf(answer));
    } catch (error) {
      settle?.reject(error);
    }
  });
  thread.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => end(new Error(`a packing thread ended with ${code}`)));
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        if (ended === undefined) thread.postMessage(task);
        else reject(ended);
      }),
    close: () => thread.terminate(),
  };
}

/**
 * Opens packers: `count` threads that start from the module `worker`, at once, so that they are there when the first program
 * is. Without such a module everything is done on this thread.
 */
export function openPackers(worker: URL | undefined, count: number, signal: AbortSignal): Packers {
  if (worker === undefined) return { pack: (task) => pack(task, { signal }), close: async () => undefined };
  const all = Array.from({ length: count }, () => startPacker(worker));
  const packers = pool(all);
  return {
    pack: (task) => packers.use((packer) => packer.ask(task)),
    close: async () => {
      await Promise.all(all.map((packer) => packer.close()));
    },
  };
}
