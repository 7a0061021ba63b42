import type { Note } from './action.ts';
import { printable, withoutUnseen } from './text.ts';

/**
 * The runner's workflow commands and file commands: what an action says to the runner.
 * The protocol is the one of @actions/core (a test compares byte for byte), which cannot be loaded here: it brings
 * undici along, and that alone doubles the start of every step.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** `::name key=value,key=value::message`. Empty properties are left out. */
export function workflowCommand(
  name: string,
  message: string,
  properties: Readonly<Record<string, unknown>> = {},
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}

/** The properties of an annotation, in the order @actions/core writes them. */
export function annotationProperties(note: Note): Readonly<Record<string, unknown>> {
  const file = note.file === undefined ? undefined : printable(note.file, LONGEST_LINE);
  return { title: printable(note.title ?? note.code ?? ''), file, line: note.line, col: note.column };
}

/** Of a line and of a text of the log, in characters and in lines. */
const LONGEST_LINE = 4096;
const MOST_LINES = 1000;

/** Text from outside for a log: its lines stay lines and tabs tabs; what else is not seen is shown, what is too long is cut. */
export function logLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const shown = lines.slice(0, MOST_LINES).map((line) =>
    line
      .split('\t')
      .map((part) => printable(part, LONGEST_LINE))
      .join('\t')
      .slice(0, LONGEST_LINE),
  );
  return lines.length > MOST_LINES ? [...shown, `… and ${lines.length - MOST_LINES} more lines`] : shown;
}

/**
 * A line that the runner will not take for a command: it looks for `::` at its start behind blanks, and for `##[` anywhere. It compares
 * as a reader does, leaving out what is not seen (.NET's IndexOf by culture), so a break is a blank, and nothing unseen may be in the line.
 * Source: actions/runner, ActionCommand.cs and OutputManager.cs.
 */
export function harmless(line: string): string {
  return line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## [');
}

/** JSON that is the same value and holds neither a command nor a character that is not seen. */
export function harmlessJson(json: string): string {
  const escaped = (character: string): string =>
    character === '\n'
      ? character
      : [...Array(character.length).keys()]
          .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
          .join('');
  return withoutUnseen(json, escaped).replaceAll('##[', '#\\u0023[');
}

/**
 * `NAME<<DELIMITER` form of a file command. The delimiter occurs neither in the name nor in the value, so no text from outside
 * can end it: chosen by looking, not at random, which would cost the load of node:crypto at every end of a step.
 */
export function fileCommand(name: string, value: string): string {
  let count = 0;
  while (`${name}\n${value}`.includes(`ghadelimiter_${count}`)) count += 1;
  const delimiter = `ghadelimiter_${count}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
