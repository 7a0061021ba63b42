import { KNOWN_COMMANDS, parseCommand, type WorkflowCommand } from './commands.ts';
import { hide, masksOf } from './masks.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

export interface LogGroup {
  readonly name: string;
  readonly lines: readonly string[];
  /** No `::endgroup::` came before the next group or the end. */
  readonly unclosed: boolean;
}

/** What the runner makes of a step's output. */
export interface StepLog {
  /** Commands that were carried out, in order; the lines between stop-commands and its token are not among them. */
  readonly commands: readonly WorkflowCommand[];
  /** At most ten of each level; the messages cut at 4,096 characters. */
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly groups: readonly LogGroup[];
  /** What a reader of the job's log sees, masked with the masks known when each line came. */
  readonly log: string;
  /** Why the runner fails the step whatever its exit code. */
  readonly failures: readonly string[];
  /** Set by the deprecated commands `::set-output::` and `::save-state::`. */
  readonly outputs: readonly (readonly [string, string])[];
  readonly state: readonly (readonly [string, string])[];
}

/** Rules of actions/runner: `ActionCommandManager.cs`, `ExecutionContext.cs`. A step reads lines one by one. */
export interface StepLogReader {
  line(text: string): void;
  /** An error of the runner itself. */
  error(message: string): void;
  /** An error of the runner that fails the step. */
  fail(message: string): void;
  end(): StepLog;
}

const MOST_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 4096;

interface State {
  readonly commands: WorkflowCommand[];
  readonly annotations: Annotation[];
  readonly masks: string[];
  readonly groups: { name: string; lines: string[]; unclosed: boolean }[];
  readonly log: string[];
  readonly failures: string[];
  readonly outputs: (readonly [string, string])[];
  readonly state: (readonly [string, string])[];
  readonly debug: boolean;
  echo: boolean;
  stopToken: string | undefined;
}

export function readStepLog(lines: readonly string[], debug = false): StepLog {
  const reader = stepLogReader(debug);
  for (const line of lines) reader.line(line);
  return reader.end();
}

export function stepLogReader(debug = false): StepLogReader {
  const state: State = {
    commands: [],
    annotations: [],
    masks: [],
    groups: [],
    log: [],
    failures: [],
    outputs: [],
    state: [],
    debug,
    echo: debug,
    stopToken: undefined,
  };
  return {
    line: (text) => readLine(state, text),
    error: (message) => annotate(state, 'error', message, {}),
    fail: (message) => fail(state, message),
    end: () => settle(state),
  };
}

function settle({ commands, annotations, masks, groups, log, failures, outputs, state }: State): StepLog {
  const text = log.map((line) => `${line}\n`).join('');
  return { commands, annotations, masks, groups, log: text, failures, outputs, state };
}

function write(state: State, line: string): void {
  const hidden = hide(line, state.masks);
  const group = state.groups.at(-1);
  if (group?.unclosed) group.lines.push(hidden);
  state.log.push(hidden);
}

function readLine(state: State, line: string): void {
  const token = state.stopToken;
  if (token !== undefined) {
    if (parseCommand(line, new Set([token.toLowerCase()])) !== undefined) state.stopToken = undefined;
    write(state, line);
    return;
  }
  const command = parseCommand(line);
  if (command === undefined) write(state, line);
  else obey(state, command, line);
}

type Obey = (state: State, command: WorkflowCommand, line: string) => void;

const OBEY: ReadonlyMap<string, Obey> = new Map<string, Obey>([
  ['error', (state, { data, properties }) => annotate(state, 'error', data, properties)],
  ['warning', (state, { data, properties }) => annotate(state, 'warning', data, properties)],
  ['notice', (state, { data, properties }) => annotate(state, 'notice', data, properties)],
  ['debug', (state, { data }) => state.debug && write(state, `##[debug]${data}`)],
  ['group', (state, { data }) => startGroup(state, data)],
  ['endgroup', (state) => endGroup(state)],
  ['add-mask', (state, { data }) => addMask(state, data)],
  ['stop-commands', (state, { data }, line) => stop(state, data, line)],
  ['echo', (state, { data }) => turnEcho(state, data)],
  ['set-output', (state, command) => setDeprecated(state, 'set-output', command)],
  ['save-state', (state, command) => setDeprecated(state, 'save-state', command)],
  ['set-env', (state, _command, line) => refuse(state, 'set-env', line)],
  ['add-path', (state, _command, line) => refuse(state, 'add-path', line)],
]);

function obey(state: State, command: WorkflowCommand, line: string): void {
  const name = command.name.toLowerCase();
  state.commands.push(command);
  if (state.echo && ECHOED.has(name)) write(state, line);
  OBEY.get(name)?.(state, command, line);
}

const ECHOED: ReadonlySet<string> = new Set([
  'set-output',
  'save-state',
  'add-matcher',
  'remove-matcher',
  'set-env',
  'add-path',
]);

function startGroup(state: State, name: string): void {
  const hidden = hide(name, state.masks);
  state.groups.push({ name: hidden, lines: [], unclosed: true });
  state.log.push(`##[group]${hidden}`);
}

function endGroup(state: State): void {
  const group = state.groups.at(-1);
  if (group) group.unclosed = false; // first, for the line is not one of the group's
  write(state, '##[endgroup]');
}

function addMask(state: State, value: string): void {
  const masks = masksOf(value);
  if (masks.length === 0)
    annotate(state, 'warning', "Can't add secret mask for empty string in ##[add-mask] command.", {});
  state.masks.push(...masks.filter((mask) => !state.masks.includes(mask)));
}

/** An empty token, or one that is itself a command, would let foreign text resume: the runner refuses it. */
function stop(state: State, token: string, line: string): void {
  if (token === '' || KNOWN_COMMANDS.has(token.toLowerCase()) || token.toLowerCase() === 'pause-logging') {
    fail(state, `Invalid stop-commands token '${token}'.`);
    return;
  }
  write(state, line);
  state.stopToken = token;
}

function turnEcho(state: State, data: string): void {
  state.echo = data.trim().toLowerCase() === 'on';
}

function refuse(state: State, name: string, line: string): void {
  fail(state, `Unable to process command '${line}' successfully.`);
  fail(state, `The \`${name}\` command is disabled.`);
}

function setDeprecated(state: State, name: 'set-output' | 'save-state', { properties, data }: WorkflowCommand): void {
  const key = properties['name'] ?? '';
  if (key === '') {
    fail(state, `Required field 'name' is missing in ##[${name}] command.`);
    return;
  }
  (name === 'set-output' ? state.outputs : state.state).push([key, data]);
  annotate(state, 'warning', `The \`${name}\` command is deprecated and will be disabled soon.`, {});
}

function fail(state: State, message: string): void {
  state.failures.push(message);
  annotate(state, 'error', message, {});
}

function annotate(state: State, level: AnnotationLevel, text: string, properties: WorkflowCommand['properties']): void {
  write(state, `##[${level}]${text}`);
  if (state.annotations.filter((annotation) => annotation.level === level).length >= MOST_ANNOTATIONS) return;
  const message = hide(text, state.masks).slice(0, LONGEST_MESSAGE);
  state.annotations.push({ level, message, ...placeOf(properties, state.masks) });
}

function placeOf(
  properties: WorkflowCommand['properties'],
  masks: readonly string[],
): Omit<Annotation, 'level' | 'message'> {
  const byName = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), hide(value, masks)]));
  const title = byName.get('title');
  const file = byName.get('file');
  const line = wholeNumber(byName.get('line'));
  const endLine = wholeNumber(byName.get('endline'));
  const col = wholeNumber(byName.get('col'));
  const endColumn = wholeNumber(byName.get('endcolumn'));
  return {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
    ...(col !== undefined && { col }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
