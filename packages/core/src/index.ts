export {
  type Action,
  type AnyContract,
  action,
  type GitHubContext,
  type Host,
  type Log,
  type Note,
  type Outputs,
} from './action.ts';
export type { Code } from './codes.ts';
export {
  boolean,
  type Contract,
  camel,
  defineAction,
  directory,
  duration,
  file,
  type Input,
  type InputsOf,
  type InputTable,
  integer,
  json,
  lines,
  list,
  map,
  type Output,
  type OutputsOf,
  type OutputTable,
  type OutputValue,
  oneOf,
  path,
  secret,
  size,
  string,
  text,
  verbatim,
} from './contract.ts';
export {
  type Block,
  boundedList,
  boundedTable,
  code,
  type Document,
  type Inline,
  type Line,
  strong,
} from './document.ts';
export {
  BUG_EXIT_CODE,
  CouldNotCheckError,
  EXIT_CODES,
  type Fault,
  type Outcome,
  OutcomeError,
  type Place,
  RefusedError,
} from './error.ts';
export { type Failure, failureReport } from './failure.ts';
export { inParallel } from './in-parallel.ts';
export { fromInput, fromInputAsync, InvalidValue, refusedInput } from './invalid-value.ts';
export { invariant } from './invariant.ts';
export type { JsonSchema, JsonValue, ParseContext } from './kind.ts';
export { sizeOf } from './kinds.ts';
export type { LineGrammar } from './line-grammar.ts';
export { boundedSummary, escapeMarkdown, renderMarkdown } from './markdown.ts';
export { type Optional, optional } from './optional.ts';
export { outputText, type Parsed, parseInputs, type RawInputs, secretNames } from './parse.ts';
export { type Pool, pool } from './pool.ts';
export { type Attempt, type Attempts, pauseAfter, type RetryPolicy, retry } from './retry.ts';
export { LAST_SECOND, sourceDateEpoch } from './source-date-epoch.ts';
export { didYouMean, nearest } from './suggest.ts';
export { COLOUR, PLAIN, renderTerminal, type Style } from './terminal.ts';
export { counted, listed, printable } from './text.ts';
