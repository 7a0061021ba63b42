import type { Action } from '../action.ts';
import { BUG_EXIT_CODE } from '../error.ts';
import { type Registry, runCommand } from './command.ts';
import { runStep } from './runner.ts';
import { runnerLog } from './runner-log.ts';
import type { Bundle } from './session.ts';
import { STANDARD_ERROR, STANDARD_OUTPUT, writeWhole } from './whole-text.ts';

/** What is said of a run whose last promise nobody settles. */
const UNFINISHED = 'The run ended before it had an answer: what it waited for never came.';

/**
 * Runs to the end, or says that it did not: Node ends with 0, as if all were well, when nothing is left that could settle a promise.
 * @param say Tells of the fault while the process ends: it must write at once.
 */
export async function toItsEnd(run: () => Promise<void>, say: (message: string) => void): Promise<void> {
  const unfinished = (code: number): void => {
    if (code !== 0) return;
    process.exitCode = BUG_EXIT_CODE;
    say(UNFINISHED);
  };
  process.once('exit', unfinished);
  try {
    await run();
  } finally {
    process.off('exit', unfinished);
  }
}

/** Runs an action as a step of a job. Sets the exit code. */
export async function runBundledStep(load: () => Promise<Action>, bundle: Bundle): Promise<void> {
  const log = runnerLog((line) => writeWhole(STANDARD_OUTPUT, `${line}\n`));
  await toItsEnd(
    async () => runStep(await load(), process.env, bundle),
    (message) => log.error(`${message}\nPlease report it: ${bundle.issues}`, { title: 'Internal error' }),
  );
}

/** Runs the command `slipway` on the arguments of this process. Sets the exit code. */
export async function runBundledCommand(registry: Registry, bundle: Bundle): Promise<void> {
  const run = async () => {
    process.exitCode = await runCommand(registry, process.argv.slice(2), process.env, bundle);
  };
  await toItsEnd(run, (message) =>
    writeWhole(STANDARD_ERROR, `internal error: ${message}\nPlease report it: ${bundle.issues}\n`),
  );
}
