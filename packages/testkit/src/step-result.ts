import { readArtifactLines, readKeyValues, readPathFile, readSummary } from './file-commands.ts';
import { hide } from './masks.ts';
import type { StepLog, StepLogReader } from './step-log.ts';

/** Contents of the step's file commands when its process has ended. */
export interface FileCommandTexts {
  readonly output: string;
  readonly env: string;
  readonly path: string;
  readonly state: string;
  readonly summary: string;
  readonly artifacts: string;
}

export interface StepResult extends Omit<StepLog, 'outputs' | 'state'> {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** Masked. Empty when it was larger than 1 MiB. */
  readonly summary: string;
  readonly artifacts: readonly string[];
}

/** What the runner does when the step's process has ended: reads the file commands, then closes the log. */
export function settleStep(reader: StepLogReader, files: FileCommandTexts): StepResult {
  const path = readPathFile(files.path);
  const env = keyValues(reader, 'env', files.env);
  const allowed = env.filter(([key]) => key.toUpperCase() !== 'NODE_OPTIONS');
  if (allowed.length < env.length)
    reader.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  const { summary, fault } = readSummary(files.summary);
  if (fault !== undefined) reader.error(fault);
  const outputs = keyValues(reader, 'output', files.output);
  const state = keyValues(reader, 'state', files.state);
  const { artifacts, fault: artifactFault } = readArtifactLines(files.artifacts);
  if (artifactFault !== undefined) failFile(reader, 'artifacts', artifactFault);
  const log = reader.end();
  return {
    ...log,
    outputs: Object.fromEntries([...log.outputs, ...outputs]),
    env: Object.fromEntries(allowed),
    path,
    state: Object.fromEntries([...log.state, ...state]),
    summary: hide(summary, log.masks),
    artifacts,
  };
}

function keyValues(reader: StepLogReader, file: string, text: string): readonly (readonly [string, string])[] {
  const { pairs, fault } = readKeyValues(text);
  if (fault !== undefined) failFile(reader, file, fault);
  return pairs;
}

function failFile(reader: StepLogReader, file: string, fault: string): void {
  reader.fail(`Unable to process file command '${file}' successfully.`);
  reader.fail(fault);
}
