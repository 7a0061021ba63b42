import { readFileSync } from 'node:fs';
import type { Action } from '../action.ts';
import { camel } from '../contract.ts';
import type { Document } from '../document.ts';
import { BUG_EXIT_CODE, CouldNotCheckError, EXIT_CODES, type Fault, OutcomeError, RefusedError } from '../error.ts';
import { type CommandLine, parseFlags, type SecretSource } from '../flags.ts';
import { actionHelp, commandHelp } from '../help.ts';
import { outputText } from '../parse.ts';
import { didYouMean } from '../suggest.ts';
import { COLOUR, PLAIN, renderTerminal, type Style } from '../terminal.ts';
import { listed, printable } from '../text.ts';
import { harmless, harmlessJson, logLines } from '../workflow-command.ts';
import { errorCode, isAbsent } from './errno.ts';
import { readGitHubContext } from './github-context.ts';
import { type Bundle, type Ending, perform } from './session.ts';
import { terminalLog } from './terminal-log.ts';
import { STANDARD_ERROR, STANDARD_OUTPUT, writeLog, writeWhole } from './whole-text.ts';
import { unreadablePath } from './workspace.ts';
import { systemRefusal } from './write-file.ts';

type Env = Readonly<Record<string, string | undefined>>;
export type Registry = Readonly<Record<string, () => Promise<Action>>>;

function styleFor(stream: { readonly isTTY?: boolean }, env: Env, wanted = true): Style {
  return wanted && stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? COLOUR : PLAIN;
}

/** What the command was asked for. Throws `CouldNotCheckError` when it cannot be written, as to a full disk. */
function writeAnswer(text: string): void {
  try {
    writeWhole(STANDARD_OUTPUT, text);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined) throw cause;
    throw new CouldNotCheckError({
      code: 'file-not-written',
      message: `The answer could not be written to standard output: ${code}.`,
      hint: 'Make room where it goes, and run again.',
      cause,
    });
  }
}

function print(document: Document, style: Style): void {
  // What is printed may be the log of a step: `run: slipway …`.
  writeAnswer(renderTerminal(document, style).split('\n').map(harmless).join('\n'));
}

function writeJson(value: unknown, hide = (text: string): string => text): void {
  const replace = (_: string, item: unknown): unknown => (typeof item === 'string' ? hide(item) : item);
  writeAnswer(`${harmlessJson(JSON.stringify(value, replace, 2))}\n`);
}

const withoutCauses = (faults: readonly Fault[]) => faults.map(({ cause: _, ...fault }) => fault);

/** Outputs under their names in action.yml. */
function namedOutputs(action: Action, ending: Ending): Record<string, unknown> | undefined {
  if (ending.outputs === undefined) return undefined;
  return Object.fromEntries(Object.keys(action.contract.outputs).map((name) => [name, ending.outputs?.[camel(name)]]));
}

function answer(action: Action, ending: Ending, line: CommandLine, env: Env): void {
  const outputs = namedOutputs(action, ending);
  if (line.json) {
    const shown = { outcome: ending.outcome, outputs: outputs ?? {}, faults: withoutCauses(ending.faults) };
    writeJson(shown, ending.hide);
  } else if (line.print !== undefined) {
    if (outputs !== undefined) writeAnswer(`${outputText(outputs[line.print])}\n`);
  } else if (outputs !== undefined) {
    print(ending.report, styleFor(process.stdout, env, line.color));
  }
}

/** Reads the secrets that the command line only points at. Throws `RefusedError` naming the place, never what it holds. */
function readSecrets(line: CommandLine, env: Env): Record<string, string> {
  const read = ([name, source]: [string, SecretSource]): [string, string] => {
    if ('env' in source) {
      const value = env[source.env];
      if (value !== undefined && value !== '') return [name, value];
      throw noSecret(name, `the variable ${printable(source.env)} is not set`);
    }
    try {
      return [name, readFileSync(source.file, 'utf8').trim()];
    } catch (cause) {
      if (!isAbsent(cause)) throw unreadablePath(source.file, cause);
      throw noSecret(name, `there is no file '${printable(source.file)}'`);
    }
  };
  return Object.fromEntries(Object.entries(line.secrets).map(read));
}

function noSecret(name: string, why: string): RefusedError {
  return new RefusedError({
    code: 'usage',
    message: `'--${name}': ${why}.`,
    hint: `Write --${name} env:VARIABLE or --${name} file:PATH.`,
  });
}

async function runLocally(action: Action, args: readonly string[], env: Env, bundle: Bundle): Promise<number> {
  const line = parseFlags(action.contract, args);
  if (line.help) {
    print(actionHelp(action.contract), styleFor(process.stdout, env, line.color));
    return EXIT_CODES.passed;
  }
  const log = terminalLog({
    write: (text) => writeLog(STANDARD_ERROR, text),
    style: styleFor(process.stderr, env, line.color),
    live: process.stderr.isTTY === true,
    verbose: line.verbose,
  });
  const github = readGitHubContext(env);
  const workspace = (github && env['GITHUB_WORKSPACE']) || process.cwd();
  const ending = await perform(
    action,
    { ...line.raw, ...readSecrets(line, env) },
    { workspace, env, log, github, artifact: () => undefined, ...bundle },
  );
  answer(action, ending, line, env);
  return ending.exitCode;
}

const EXPLAIN_FLAGS: ReadonlySet<string> = new Set(['--json', '--no-color', '--help']);

/** `slipway explain [CODE] [--json]`. The rows are loaded here: no other command needs them. */
async function explainCodes(args: readonly string[], env: Env): Promise<number> {
  const { codeRows } = await import('@slipway/core/codes');
  const { explain, explanationDocument, explanationTable } = await import('../explain.ts');
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [name, ...more] = args.filter((arg) => !arg.startsWith('-'));
  const strange = flags.find((flag) => !EXPLAIN_FLAGS.has(flag)) ?? more[0];
  if (strange !== undefined) {
    throw new RefusedError({
      code: 'usage',
      message: `'${printable(strange, 80)}' does not belong to explain.`,
      hint: 'Write slipway explain, or slipway explain CODE; --json prints JSON.',
    });
  }
  if (flags.includes('--help')) {
    print(
      [
        { heading: 'slipway explain [CODE] [--json]' },
        { text: 'What a code means and what to do; without CODE: all of them.' },
      ],
      styleFor(process.stdout, env),
    );
    return EXIT_CODES.passed;
  }
  const found = explain(codeRows(), name);
  const [only] = found;
  if (flags.includes('--json')) writeJson(name === undefined ? found : only);
  else {
    const document = name !== undefined && only !== undefined ? explanationDocument(only) : explanationTable(found);
    print(document, styleFor(process.stdout, env, !flags.includes('--no-color')));
  }
  return EXIT_CODES.passed;
}

async function dispatch(registry: Registry, args: readonly string[], env: Env, bundle: Bundle): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const actions = await Promise.all(Object.values(registry).map((load) => load()));
    print(commandHelp(actions.map((action) => action.contract)), styleFor(process.stdout, env));
    return EXIT_CODES.passed;
  }
  if (name === 'explain') return await explainCodes(rest, env);
  const load = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (load !== undefined) return runLocally(await load(), rest, env, bundle);
  const names = [...Object.keys(registry), 'explain'];
  throw new RefusedError({
    code: 'usage',
    message: `There is no action '${printable(name, 80)}'.${didYouMean(name, names)}`,
    hint: `The actions are ${listed(Object.keys(registry))}; 'slipway explain' tells of codes.`,
  });
}

/** The `slipway` command. Answers with the exit code; what is wrong with the command line goes to standard error. */
export async function runCommand(
  registry: Registry,
  args: readonly string[],
  env: Env,
  bundle: Bundle,
): Promise<number> {
  try {
    return await dispatch(registry, args, env, bundle);
  } catch (thrown) {
    const error = systemRefusal(thrown) ?? thrown;
    const style = styleFor(process.stderr, env);
    if (error instanceof OutcomeError) {
      const { code, message, hint } = error.fault;
      const lines = logLines(`${message}\n${hint}`).map(harmless).join('\n');
      writeLog(STANDARD_ERROR, `${style.red(`error[${code}]:`)} ${lines}\n`);
      if (args.includes('--json'))
        writeJson({ outcome: error.outcome, outputs: {}, faults: withoutCauses([error.fault, ...error.more]) });
      return EXIT_CODES[error.outcome];
    }
    writeLog(
      STANDARD_ERROR,
      `${style.red('internal error:')} ${String(error)}\nPlease report it: ${bundle.repository}/issues\n`,
    );
    return BUG_EXIT_CODE;
  }
}
