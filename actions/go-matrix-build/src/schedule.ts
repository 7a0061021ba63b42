import { pool } from '@slipway/core';
import type { Machine } from '@slipway/go';
import type { ReleasePlan } from '@slipway/release';

const GIB = 1024 ** 3;

/** What one build is taken to need: compiling and linking some 1,400 packages took 1 GiB of memory and 0.8 GiB of cache. */
const NEED = { memory: 1.5 * GIB, disk: 1 * GIB };

export interface Schedule {
  /** Targets built at once, and packages that each compiles at once. */
  readonly atOnce: number;
  readonly processes: number;
  /** Each target has a build cache of its own, which goes away when its last program is linked. */
  readonly ownCaches: boolean;
  readonly reasons: readonly string[];
}

const size = (bytes: number): string => `${(bytes / GIB).toFixed(1)} GiB`;
const times = (count: number, of: string): string => `${count} ${of}${count === 1 ? '' : 's'}`;

/** A module that requires so many others makes programs whose build keeps two cores busy by itself, all the way. */
const LARGE = 40;

/**
 * Half as many targets as cores. Of small programs at least two where there are two cores, and some processes more than cores:
 * one build alone leaves cores idle at its beginning and end. Of large ones each more costs the memory of a compiler and of a
 * linker, and gains nothing. Fewer where memory or disk are short. `requirements` are those of the largest module.
 */
export function planSchedule(
  wanted: number | undefined,
  machine: Machine,
  targets: number,
  requirements: number,
): Schedule {
  const { cores, freeMemory, freeDisk } = machine;
  const large = requirements >= LARGE;
  const byCores = large ? Math.max(1, Math.floor(cores / 2)) : Math.max(Math.ceil(cores / 2), Math.min(cores, 2));
  const byMemory = Math.max(1, Math.floor(freeMemory / NEED.memory));
  const short = freeDisk !== undefined && freeDisk < (targets + 1) * NEED.disk;
  const byDisk = short ? Math.max(1, Math.floor(freeDisk / NEED.disk) - 1) : targets;
  const atOnce = Math.max(1, Math.min(targets, wanted ?? Math.min(byCores, byMemory, byDisk)));
  const limits = [
    [large ? `${times(cores, 'core')} and large programs` : times(cores, 'core'), byCores],
    [`${size(freeMemory)} of free memory`, byMemory],
    ...(short ? [[`${size(freeDisk)} of free disk`, byDisk] as const] : []),
    [times(targets, 'target'), targets],
  ] as const;
  const why = limits.filter(([, most]) => Number(most) === atOnce).map(([what]) => what);
  const because = wanted === undefined ? (why[0] ?? 'the targets') : 'the input parallelism';
  const processes = Math.max(1, Math.ceil((cores * (large ? 1 : 1.5)) / atOnce));
  return {
    atOnce,
    processes,
    ownCaches: short,
    reasons: [
      `${times(atOnce, 'target')} at once, each compiling ${times(processes, 'package')}, because of ${because}`,
      ...(short ? ['each target has its own build cache, removed when it is linked: the disk is short'] : []),
    ],
  };
}

/** Requirements of the largest module of a plan. */
export function requirementsOf({ modules }: Pick<ReleasePlan, 'modules'>): number {
  return Math.max(...modules.map(({ requirements }) => requirements));
}

/** Whether one more build may begin: always when none runs, so that the work goes on. */
export function mayStart(running: number, { atOnce }: Schedule, machine: Machine): boolean {
  if (running === 0) return true;
  const { freeMemory, freeDisk } = machine;
  return running < atOnce && freeMemory >= NEED.memory && (freeDisk === undefined || freeDisk >= NEED.disk);
}

/** How a piece of work ended. `killed`: the system took it away, most likely for memory. */
export type Ending = 'done' | 'failed' | 'killed';

export interface Work<T> {
  readonly items: readonly T[];
  readonly schedule: Schedule;
  /** Begin nothing more when something has failed. */
  readonly failFast: boolean;
  readonly machine: () => Promise<Machine>;
  /** `alone` is said at the second try of what was killed. */
  readonly run: (item: T, alone: boolean) => Promise<Ending>;
}

/**
 * Works on all items in their order, as many at once as the schedule and the machine allow at that moment. What was killed is
 * tried once more, alone, after everything else. Rejects with the first error that was thrown, when nothing runs any more.
 */
export async function workOff<T>({ items, schedule, failFast, machine, run }: Work<T>): Promise<void> {
  const waiting = [...items];
  const running = new Set<Promise<void>>();
  const again: T[] = [];
  const thrown: unknown[] = [];
  let stopped = false;
  const begin = (item: T): void => {
    const task = run(item, false)
      .then((ending) => {
        if (ending === 'killed') again.push(item);
        if (ending === 'failed' && failFast) stopped = true;
      })
      .catch((error: unknown) => {
        thrown.push(error);
        stopped = true;
      })
      .finally(() => running.delete(task));
    running.add(task);
  };
  while ((waiting.length > 0 && !stopped) || running.size > 0) {
    const now = !stopped && waiting.length > 0 ? await machine() : undefined;
    // While the machine was looked at, what ran may have ended: it is counted after that.
    const item = now !== undefined && !stopped && mayStart(running.size, schedule, now) ? waiting.shift() : undefined;
    if (item !== undefined) begin(item);
    else if (running.size > 0) await Promise.race(running);
  }
  for (const item of again) {
    if (stopped) break;
    await run(item, true);
  }
  if (thrown.length > 0) throw thrown[0];
}

/** Work that goes on beside the one who begins it. */
export interface Tasks {
  readonly add: (task: () => Promise<void>) => void;
  /** When nothing is under way any more. Rejects with the first failure. */
  readonly done: () => Promise<void>;
}

/** At most `limit` tasks are under way, so that what they hold in memory is bounded. */
export function tasks(limit: number): Tasks {
  const all: Promise<void>[] = [];
  const turns = pool(Array.from({ length: limit }, (_, turn) => turn));
  return {
    add: (task) => {
      const running = turns.use(task);
      running.catch(() => undefined); // told by done
      all.push(running);
    },
    done: async () => {
      const ended = await Promise.allSettled(all);
      for (const result of ended) if (result.status === 'rejected') throw result.reason;
    },
  };
}
