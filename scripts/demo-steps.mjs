// How the demo runs a step and tells of it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from './repository.mjs';

export const seconds = (since) => (performance.now() - since) / 1000;
const shown = (number) => `${number.toFixed(1)} s`.padStart(8);

export const say = (stage, text, took) =>
  console.log(`${stage.padEnd(10)}${took === undefined ? ''.padStart(8) : shown(took)}  ${text}`);

/** Runs the local command and answers what it said as JSON, with its exit code and seconds. */
export function slipway(cwd, args, env = {}) {
  const started = performance.now();
  const command = [join(root, 'dist/slipway/index.js'), ...args, '--json'];
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    // On a terminal long phases show that they go on; faults come back in the JSON.
    stdio: ['ignore', 'pipe', process.stderr.isTTY ? 'inherit' : 'ignore'],
    maxBuffer: 64e6,
  });
  const answer = stdout.trim() === '' ? { outputs: {}, faults: [] } : JSON.parse(stdout);
  return { ...answer, exitCode: status, seconds: seconds(started) };
}

/** The same for a step that must pass. */
export function mustPass(cwd, args, env) {
  const answer = slipway(cwd, args, env);
  if (answer.exitCode === 0) return answer;
  throw new Error(
    `slipway ${args[0]} ended with ${answer.exitCode}: ${answer.faults.map(({ message }) => message).join(' ')}`,
  );
}

/** A flag for every line. */
export const lines = (flag, values) => values.flatMap((value) => [`--${flag}`, value]);
