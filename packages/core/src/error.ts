/** What a run can end as. The three never mix: what could not be checked is never a pass and never a refusal. */
export type Outcome = 'passed' | 'refused' | 'could-not-check';

/** Where in the user's files the fault is; `file` relative to the workspace, `line` and `column` counted from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Fault extends Place {
  /** Stable, kebab-case name of the fault, for machines and for the troubleshooting table of a README. */
  readonly code: string;
  /** What was seen, with the value. One sentence. */
  readonly message: string;
  /** What is allowed and what to do next. Mandatory: an error without a way out is not finished. */
  readonly hint: string;
  /** Address of the rule or of the README's section. */
  readonly docs?: string;
  readonly cause?: unknown;
}

/** A fault that is the user's to fix: the input, the repository or the artifact is wrong. Outcome: refused. */
export class UserError extends Error {
  readonly outcome: Exclude<Outcome, 'passed'> = 'refused';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause });
    this.name = 'UserError';
    this.fault = fault;
  }
}

/** The question could not be answered: no network, no history, a tool that is missing. Outcome: could-not-check. */
export class CouldNotCheckError extends UserError {
  override readonly outcome = 'could-not-check';

  constructor(fault: Fault) {
    super(fault);
    this.name = 'CouldNotCheckError';
  }
}
