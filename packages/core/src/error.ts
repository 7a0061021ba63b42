import type { Code } from './codes.ts';

/** What a run can end as. The three never mix: what could not be checked is never a pass and never a refusal. */
export type Outcome = 'passed' | 'refused' | 'could-not-check';

/** Exit code of the process for each outcome. A fault of ours (a bug) ends with `BUG_EXIT_CODE`. */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = { passed: 0, refused: 1, 'could-not-check': 2 };

/** `EX_SOFTWARE` of sysexits.h: an internal error, not one of the three outcomes. */
export const BUG_EXIT_CODE = 70;

/** Where in the user's files the fault is; `file` relative to the workspace, `line` and `column` counted from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Fault extends Place {
  /** Stable, kebab-case name of the fault, for machines and for the troubleshooting table of a README. */
  readonly code: Code;
  /** What was seen, with the value. One sentence. */
  readonly message: string;
  /** What is allowed and what to do next. Mandatory: an error without a way out is not finished. */
  readonly hint: string;
  /** Address of the rule or of the README's section. */
  readonly docs?: string;
  readonly cause?: unknown;
}

/** A run that did not pass: what all its faults have in common is the outcome. Thrown as one of the two below, never by itself. */
export abstract class OutcomeError extends Error {
  abstract readonly outcome: Exclude<Outcome, 'passed'>;
  readonly fault: Fault;
  /** Further faults found in the same look, so that the user fixes all of them in one go. */
  readonly more: readonly Fault[];

  constructor(fault: Fault, more: readonly Fault[] = []) {
    super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause });
    this.fault = fault;
    this.more = more;
  }
}

/** A fault that is the user's to fix: the input, the repository or the artifact is wrong. Outcome: refused. */
export class RefusedError extends OutcomeError {
  override readonly name: string = 'RefusedError';
  readonly outcome = 'refused';
}

/** The question could not be answered: no network, no history, a tool that is missing. Outcome: could-not-check. */
export class CouldNotCheckError extends OutcomeError {
  override readonly name: string = 'CouldNotCheckError';
  readonly outcome = 'could-not-check';
}
