/** One workflow command of a line of output. Grammar: actions/runner, `ActionCommand.cs`. */
export interface WorkflowCommand {
  /** As written; the runner compares names without regard to case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Every command the runner knows today. A line with any other name is plain output. */
export const KNOWN_COMMANDS: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const DATA = { '%0D': '\r', '%0A': '\n', '%25': '%' } as const;
const PROPERTY = { ...DATA, '%3A': ':', '%2C': ',' } as const;
const LEGACY = { ...DATA, '%3B': ';', '%5D': ']' } as const;

/**
 * Reads `::name key=value,...::data` at the start of a line (spaces may precede it) or the older
 * `##[name key=value;...]data`, which the runner finds anywhere in the line. `known` holds names in lower case.
 */
export function parseCommand(line: string, known: ReadonlySet<string> = KNOWN_COMMANDS): WorkflowCommand | undefined {
  return parseColons(line.trimStart(), known) ?? parseBrackets(line, known);
}

function parseColons(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const { name, rest } = splitName(line.slice(2, end));
  if (!known.has(name.toLowerCase())) return undefined;
  return { name, properties: readProperties(rest, ',', PROPERTY), data: unescapeText(line.slice(end + 2), DATA) };
}

function parseBrackets(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const { name, rest } = splitName(line.slice(start + 3, end));
  if (!known.has(name.toLowerCase())) return undefined;
  return { name, properties: readProperties(rest, ';', LEGACY), data: unescapeText(line.slice(end + 1), LEGACY) };
}

function splitName(head: string): { readonly name: string; readonly rest: string } {
  const space = head.indexOf(' ');
  return space < 0 ? { name: head, rest: '' } : { name: head.slice(0, space), rest: head.slice(space + 1).trim() };
}

function readProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=');
    if (equals <= 0 || equals === pair.length - 1) continue;
    properties[pair.slice(0, equals)] = unescapeText(pair.slice(equals + 1), escapes);
  }
  return properties;
}

type Escapes = Readonly<Record<string, string>>;

function unescapeText(text: string, escapes: Escapes): string {
  return text.replace(/%[0-9A-F]{2}/g, (code) => escapes[code] ?? code);
}
