import { invariant } from '@slipway/core';
/** Something that the go command said about a build that failed. */
export interface Diagnostic {
  readonly message: string;
  /** As the go command names it: relative to the module's directory, or absolute. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Reads the standard error of `go build`: `file:line:column: message`, where lines that begin with a tab belong to the one
 * before, and `# package` is a heading. What has no place stays as it is.
 */
export function parseDiagnostics(stderr: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const line of stderr.split(/\r?\n/)) {
    const last = found.at(-1);
    if (line.startsWith('\t') && last !== undefined) {
      found[found.length - 1] = { ...last, message: `${last.message} ${line.trim()}` };
      continue;
    }
    if (/^(?:$|# |go: downloading |too many errors$)/.test(line)) continue;
    const match = /^(.+?\.\w+):(\d+)(?::(\d+))?: (.*)$/.exec(line);
    if (match === null) {
      found.push({ message: line });
      continue;
    }
    const [, file, at, column, message] = match;
    found.push({
      message: invariant(message, 'a diagnostic has a message'),
      file: invariant(file, 'a diagnostic has a file')
        .replace(/^\.[\\/]/, '')
        .replaceAll('\\', '/'),
      line: Number(at),
      ...(column === undefined ? {} : { column: Number(column) }),
    });
  }
  return found;
}
