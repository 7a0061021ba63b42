import { isAbsolute, join, relative, sep } from 'node:path';
import { CouldNotCheckError, type Fault, listed, optional, printable, RefusedError } from '@slipway/core';
import type { Diagnostic, Mismatch, Target } from '@slipway/go';

export interface FailedBuild {
  readonly target: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The go command failed and named no place. */
const UNEXPLAINED: Fault = { code: 'build-failed', message: 'The build failed.', hint: 'See the log.' };

/** GitHub shows ten annotations of a step. */
const MOST = 10;

function place(diagnostic: Diagnostic, module: string, workspace: string): Pick<Fault, 'file' | 'line' | 'column'> {
  const { file: named, line, column } = diagnostic;
  if (named === undefined || line === undefined) return {};
  const file = relative(workspace, isAbsolute(named) ? named : join(module, named));
  if (file.startsWith('..') || isAbsolute(file)) return {};
  return { file: file.split(sep).join('/'), line, ...optional({ column }) };
}

/** One fault for each thing that the compiler said, with all targets it said it for. */
export function buildFailures(failed: readonly FailedBuild[], module: string, workspace: string): RefusedError {
  const targets = new Map<string, { diagnostic: Diagnostic; targets: string[] }>();
  for (const { target, diagnostics } of failed) {
    for (const diagnostic of diagnostics) {
      const key = JSON.stringify(diagnostic);
      const known = targets.get(key) ?? { diagnostic, targets: [] };
      targets.set(key, { diagnostic, targets: [...known.targets, target] });
    }
  }
  const [first, ...more] = [...targets.values()].slice(0, MOST).map((item): Fault => {
    const { file, line, message } = item.diagnostic;
    const found = place(item.diagnostic, module, workspace);
    // What lies outside the workspace, such as a dependency, cannot be annotated, so its place is told.
    const where = file === undefined || found.file !== undefined ? '' : `${file}:${line}: `;
    return {
      code: 'build-failed',
      message: `${printable(where + message, 500)} (${listed(item.targets)})`,
      hint: 'The go command does not build this. The output folder is as it was.',
      ...found,
    };
  });
  return new RefusedError(first ?? UNEXPLAINED, more);
}

/** A program that does not say what it should. It is thrown away. */
export function stampFailure(program: string, target: Target, mismatches: readonly Mismatch[]): RefusedError {
  const shown = mismatches.map(
    ({ what, expected, found }) => `${what} is '${printable(found, 80)}' and should be '${printable(expected, 80)}'`,
  );
  return new RefusedError({
    code: 'stamp-mismatch',
    message: `The program ${printable(program)} for ${target.text} says something else of itself: ${listed(shown)}.`,
    hint: 'Something changed while it was built: the work tree, the tags or the toolchain. Run the step again on a fresh checkout.',
  });
}

/** A build that the system ended even when it ran alone. */
export function killedFailure(target: Target): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'out-of-memory',
    message: `The build for ${target.text} was ended by the system, also when it ran alone: most likely memory ran out.`,
    hint: 'Use a runner with more memory, or set GOMEMLIMIT or GOGC=50 for the step (env:).',
  });
}

/** A file that the plan packs and that is not where it is packed. */
export function missingFile(path: string): RefusedError {
  return new RefusedError({
    code: 'no-such-file',
    message: `There is no '${printable(path)}', which the plan packs.`,
    hint: 'In another job, and in the clean clone of a proof, there is what the commit holds and nothing else: commit the file, or make it in each job and leave out the proof.',
  });
}
