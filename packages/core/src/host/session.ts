import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Action, GitHubContext, Host, Log, Outputs } from '../action.ts';
import { secretVariables, withoutVariables } from '../child-environment.ts';
import { type Document, mapText } from '../document.ts';
import { BUG_EXIT_CODE, EXIT_CODES, type Fault, OutcomeError } from '../error.ts';
import { type Failure, failureReport } from '../failure.ts';
import { type Masks, newMasks } from '../masks.ts';
import { optional } from '../optional.ts';
import { parseInputs, type RawInputs, secretNames } from '../parse.ts';
import { counted } from '../text.ts';
import { ownedName, removeOrphans } from './owned-name.ts';
import { workspacePaths } from './workspace.ts';
import { systemRefusal } from './write-file.ts';

/** What the names of temporary folders begin with. */
const SCRATCH = 'slipway';

const scratchParent = (env: Stage['env']): string => env['RUNNER_TEMP'] || tmpdir();

/** Removes the temporary folders of runs that were killed, keys among them: what a `post:` step does. */
export function sweep(env: Stage['env']): void {
  removeOrphans(scratchParent(env), SCRATCH);
}

/** Where a run takes place: a step on a runner, or the local command. */
export interface Stage {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly github: GitHubContext | undefined;
  readonly log: Log;
  readonly artifact: (path: string) => void;
  /** See `Host`. */
  readonly exportVariable?: ((name: string, value: string) => void) | undefined;
  /** Address of the repository that the bundle is made from: where bugs are reported and the READMEs stand. */
  readonly repository: string;
  /** See `Host`. */
  readonly worker?: URL | undefined;
}

/** What a bundle knows of itself. */
export type Bundle = Pick<Stage, 'repository' | 'worker'>;

/** How a run ended, and what it said on the way. */
export interface Ending {
  readonly outcome: 'passed' | Failure;
  /** Of the process, for this outcome. */
  readonly exitCode: number;
  readonly report: Document;
  /** Of a run that failed: those that were known by then. */
  readonly outputs: Outputs | undefined;
  readonly faults: readonly Fault[];
  /** Takes the secrets of the run out of a text. Report and faults hold none. */
  readonly hide: Masks['hide'];
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Clean-ups in reverse order, each once, whatever the others do. */
function cleanUps(): { add: Host['onExit']; run: () => Promise<void> } {
  const pending: (() => void | Promise<void>)[] = [];
  return {
    add: (cleanUp) => void pending.push(cleanUp),
    run: async () => {
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        try {
          await next();
        } catch {
          // A clean-up that fails must not keep the others from running, nor hide how the run itself ended.
        }
      }
    },
  };
}

function onSignals(cancel: (signal: keyof typeof SIGNALS) => void): () => void {
  const handlers = (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, () => cancel(signal)] as const);
  for (const [signal, handler] of handlers) process.once(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

/** Rejects when nothing is left that could end the wait of an action: otherwise Node ends with 13, and without a word. */
function onDry(): { readonly promise: Promise<never>; readonly unlisten: () => void } {
  let listener = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(new Error('The action waits for something that has ended.'));
  });
  process.once('beforeExit', listener);
  return { promise, unlisten: () => void process.off('beforeExit', listener) };
}

/** Faults that are annotated, with one more that counts the others: a runner shows ten of a step (actions/runner, ExecutionContext.cs). */
const MOST_ANNOTATED = 9;

const maskedFault = (fault: Fault, { hide }: Masks): Fault => ({
  ...fault,
  message: hide(fault.message),
  hint: hide(fault.hint),
  ...(fault.file === undefined ? {} : { file: hide(fault.file) }),
});

interface Reporting {
  readonly log: Log;
  readonly masks: Masks;
  /** Address of this repository. */
  readonly repository: string;
}

/** Says what went wrong, and answers with what the run ends as. */
function report(
  { log, masks, repository }: Reporting,
  thrown: unknown,
): { outcome: Failure; faults: readonly Fault[] } {
  // A disk that is full is not a bug, wherever it was met.
  const refusal = systemRefusal(thrown);
  if (refusal !== undefined && thrown instanceof Error) log.debug(`${thrown.stack}`);
  const error = refusal ?? thrown;
  if (error instanceof OutcomeError) {
    const faults = [error.fault, ...error.more].map((fault) => maskedFault(fault, masks));
    for (const { code, message, hint, docs, file, line, column } of faults.slice(0, MOST_ANNOTATED)) {
      const see = docs === undefined ? '' : `\nSee ${docs}`;
      log.error(`${message}\n${hint}${see}`, { code, ...optional({ file, line, column }) });
    }
    const rest = faults.length - MOST_ANNOTATED;
    if (rest > 0) log.error(`And ${counted(rest, 'more fault')} of this kind.`);
    return { outcome: error.outcome, faults };
  }
  const message = masks.hide(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.stack !== undefined) log.debug(error.stack);
  const hint = `This is a bug of Slipway, not yours. Please report it, with the debug log: ${repository}/issues`;
  const bug: Fault = { code: 'internal-error', message, hint };
  log.error(`${message}\n${hint}`, { code: bug.code });
  return { outcome: 'internal-error', faults: [bug] };
}

/**
 * Runs an action from its raw inputs to its ending: secrets are masked and leave the environment first, then the inputs are
 * parsed, then `main` runs; clean-ups run at the end and on SIGINT and SIGTERM, which end the process with 130 and 143.
 */
export async function perform(action: Action, raw: RawInputs, stage: Stage): Promise<Ending> {
  const masks = newMasks();
  const { hide } = masks;
  const log: Log = {
    ...stage.log,
    mask: (text) => {
      masks.add(text);
      stage.log.mask(text);
    },
  };
  const { contract } = action;
  const secrets = secretNames(contract.inputs).flatMap((name) => raw[name] || []);
  for (const secret of secrets) log.mask(secret);
  // Libraries start children with the environment of this process, whatever the action does.
  for (const name of secretVariables(process.env, secrets)) delete process.env[name];
  const env = withoutVariables(stage.env, secretVariables(stage.env, secrets));
  const controller = new AbortController();
  const clean = cleanUps();
  const unlisten = onSignals((signal) => {
    process.exitCode = SIGNALS[signal];
    log.warning(`Cancelled by ${signal}: cleaning up.`);
    controller.abort();
    void clean.run().finally(() => process.exit(SIGNALS[signal]));
  });
  const dry = onDry();
  const document: Document[number][] = [];
  let known: Outputs | undefined;
  const host: Host = {
    ...stage,
    log,
    env,
    report: (blocks) => void document.push(...blocks),
    known: (outputs) => {
      known = { ...known, ...outputs };
    },
    onExit: clean.add,
    signal: controller.signal,
    temporaryDirectory: async () => {
      sweep(stage.env);
      const path = join(scratchParent(stage.env), ownedName(SCRATCH));
      mkdirSync(path, { mode: 0o700 });
      clean.add(() => rmSync(path, { recursive: true, force: true }));
      return path;
    },
  };
  try {
    const { inputs, warnings } = parseInputs(
      { ...contract, rules: contract.rules as never },
      raw,
      workspacePaths(stage.workspace),
    );
    for (const warning of warnings) log.warning(warning);
    // `action` checked that these inputs are those of this main; the registry forgot the types.
    const outputs = await Promise.race([action.main(inputs as never, host), dry.promise]);
    return {
      outcome: 'passed',
      exitCode: EXIT_CODES.passed,
      report: mapText(document, hide),
      hide,
      outputs,
      faults: [],
    };
  } catch (error) {
    if (controller.signal.aborted) return await new Promise<never>(() => undefined);
    const { outcome, faults } = report({ log, masks, repository: stage.repository }, error);
    const failure = failureReport(contract.name, outcome, faults, stage.repository);
    const exitCode = outcome === 'internal-error' ? BUG_EXIT_CODE : EXIT_CODES[outcome];
    return { outcome, exitCode, faults, report: mapText([...document, ...failure], hide), outputs: known, hide };
  } finally {
    if (!controller.signal.aborted) {
      await clean.run();
      unlisten();
      dry.unlisten();
    }
  }
}
