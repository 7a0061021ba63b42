import type { Note } from './action.ts';

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
  return { title: note.title ?? note.code, file: note.file, line: note.line, col: note.column };
}

/**
 * A line of text that the runner will not take for a command: a leading `::` or `##[` is broken by a zero-width joiner.
 * The runner looks at the start of a line after blanks (actions/runner, ActionCommand.cs).
 */
export function harmless(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200d$2');
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
