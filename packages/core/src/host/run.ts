import type { Action } from '../action.ts';
import { type Registry, runCommand } from './command.ts';
import { runStep } from './runner.ts';
import { type Bundle, sweep } from './session.ts';

/** Runs an action as a step of a job. Sets the exit code. */
export async function runBundledStep(load: () => Promise<Action>, bundle: Bundle): Promise<void> {
  await runStep(await load(), process.env, bundle);
}

/** Runs after the job: a step that was killed could remove nothing. */
export function runBundledSweep(): void {
  sweep(process.env);
}

/** Runs the command `slipway` on the arguments of this process. Sets the exit code. */
export async function runBundledCommand(registry: Registry, bundle: Bundle): Promise<void> {
  process.exitCode = await runCommand(registry, process.argv.slice(2), process.env, bundle);
}
