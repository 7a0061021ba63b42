// Wall times of whole processes, in interleaved rounds: A B C A B C …
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * A process to time.
 * @typedef {object} Command
 * @property {string} file
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Readonly<Record<string, string>>} env The whole environment.
 * @property {string} [stdin] Path of a file to read standard input from.
 * @property {number} [exitCode] What it must end with. Default: 0.
 * @property {() => unknown} [after] Clean-up, not timed; an object that it answers is kept with the time.
 */

/**
 * What one row of a table times.
 * @typedef {object} Entry
 * @property {string} name
 * @property {() => Command | Promise<Command>} prepare Called before each run, not timed.
 * @property {number} [most] Rounds that it takes part in. Default: all.
 */

/** @typedef {{ readonly ms: number, readonly extra: Record<string, number> }} Sample */
/** @typedef {ReadonlyMap<string, readonly Sample[]>} Samples */

/**
 * Milliseconds from the call of `spawn` to the end of the process. It does not block: its server may live in this process.
 * @param {Command} command
 * @returns {Promise<number>}
 */
export async function timed(command) {
  const { file, args, cwd, env, stdin, exitCode = 0 } = command;
  const input = stdin === undefined ? undefined : openSync(stdin, 'r');
  try {
    const begun = performance.now();
    const child = spawn(file, args, { cwd, env, stdio: [input ?? 'ignore', 'ignore', 'ignore'] });
    const { code, ended } = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve({ code, ended: performance.now() }));
    });
    if (code !== exitCode)
      throw new Error(`'${[file, ...args].join(' ')}' ended with ${code}, expected ${exitCode}, in ${cwd}`);
    return ended - begun;
  } finally {
    if (input !== undefined) closeSync(input);
  }
}

/** @param {Entry} entry @returns {Promise<Sample>} */
async function sample(entry) {
  const command = await entry.prepare();
  const ms = await timed(command);
  return { ms, extra: (await command.after?.()) ?? {} };
}

/**
 * Every entry once in each round, one after the other, after a round that does not count.
 * @param {readonly Entry[]} entries
 * @param {number} rounds
 * @returns {Promise<Samples>}
 */
export async function interleave(entries, rounds) {
  /** @type {Map<string, Sample[]>} */
  const samples = new Map(entries.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const entry of entries) {
      if (round > (entry.most ?? rounds)) continue;
      const measured = await sample(entry);
      if (round > 0) samples.get(entry.name)?.push(measured);
    }
  }
  return samples;
}

/**
 * Several entries taken as one: the sum of their times of the same round.
 * @param {Samples} samples
 * @param {readonly string[]} names
 * @returns {readonly Sample[]}
 */
export function summed(samples, names) {
  const [first = [], ...others] = names.map((name) => samples.get(name) ?? []);
  return first.map(({ ms, extra }, round) => ({
    ms: others.reduce((sum, other) => sum + (other[round]?.ms ?? 0), ms),
    extra,
  }));
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
