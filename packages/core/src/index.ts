export {
  type Action,
  action,
  type GitHubContext,
  type Host,
  type Log,
} from './action.ts';
export { openEnvironment, PLACES, toolEnvironment } from './child-environment.ts';
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
  integer,
  json,
  lines,
  list,
  map,
  type OutputsOf,
  oneOf,
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
  CouldNotCheckError,
  type Fault,
  OutcomeError,
  RefusedError,
} from './error.ts';
export { globMatcher } from './glob.ts';
export { inParallel } from './in-parallel.ts';
export { fromInput, fromInputAsync, InvalidValue, refusedInput } from './invalid-value.ts';
export { invariant } from './invariant.ts';
export type { JsonValue } from './kind.ts';
export { sizeOf } from './kinds.ts';
export type { LineGrammar } from './line-grammar.ts';
export { renderMarkdown } from './markdown.ts';
export { optional } from './optional.ts';
export { parseInputs } from './parse.ts';
export { pool } from './pool.ts';
export { type NoFile, notAFile, refuseGitFolder } from './publishing.ts';
export { type Attempt, type Attempts, pauseAfter, type RetryPolicy, retry } from './retry.ts';
export { LAST_SECOND, sourceDateEpoch } from './source-date-epoch.ts';
export { didYouMean, nearest } from './suggest.ts';
export { PLAIN, renderTerminal } from './terminal.ts';
export { counted, listed, printable } from './text.ts';
