/** What a file command held: the pairs before the first fault, and the fault in the runner's words. */
export interface KeyValues {
  readonly pairs: readonly (readonly [key: string, value: string])[];
  readonly fault?: string;
}

/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: lines `key=value`, or `key<<DELIMITER`, lines, `DELIMITER`.
 * Rules and messages of actions/runner, `FileCommandManager.cs`. Only LF ends a line, as on Linux and macOS.
 */
export function readKeyValues(text: string): KeyValues {
  const lines = splitLines(text);
  const pairs: (readonly [string, string])[] = [];
  let next = 0;
  while (next < lines.length) {
    const line = lines[next++] ?? '';
    if (line === '') continue;
    const read = readPair(line, lines, next);
    if ('fault' in read) return { pairs, fault: read.fault };
    pairs.push(read.pair);
    next = read.next;
  }
  return { pairs };
}

type Pair = { readonly pair: readonly [string, string]; readonly next: number } | { readonly fault: string };

function readPair(line: string, lines: readonly string[], next: number): Pair {
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    if (equals === 0) return { fault: `Invalid format '${line}'. Name must not be empty` };
    return { pair: [line.slice(0, equals), line.slice(equals + 1)], next };
  }
  if (heredoc < 0) return { fault: `Invalid format '${line}'` };
  const key = line.slice(0, heredoc);
  const delimiter = line.slice(heredoc + 2);
  if (key === '' || delimiter === '')
    return { fault: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` };
  const end = lines.indexOf(delimiter, next);
  if (end < 0) return { fault: `Invalid value. Matching delimiter not found '${delimiter}'` };
  return { pair: [key, lines.slice(next, end).join('\n')], next: end + 1 };
}

/** Reads GITHUB_PATH: one folder a line. */
export function readPathFile(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

export interface ArtifactLines {
  readonly artifacts: readonly string[];
  readonly fault?: string;
}

const LARGEST_ARTIFACTS_FILE = 1024 * 1024;
const MOST_ARTIFACTS = 500;

/** Reads GITHUB_ARTIFACTS: one path or `oci://` reference a line, `#` comments, `=` reserved (`CreateArtifactsFileCommand.cs`). */
export function readArtifactLines(text: string): ArtifactLines {
  if (Buffer.byteLength(text) > LARGEST_ARTIFACTS_FILE)
    return { artifacts: [], fault: `artifacts file is larger than ${LARGEST_ARTIFACTS_FILE / 1024}k` };
  const artifacts: string[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const fault = artifactFault(line);
    if (fault !== undefined) return { artifacts: [], fault: `artifacts file, line ${index + 1}: ${fault}` };
    artifacts.push(line);
  }
  if (new Set(artifacts).size > MOST_ARTIFACTS)
    return { artifacts: [], fault: `more than ${MOST_ARTIFACTS} artifacts` };
  return { artifacts: [...new Set(artifacts)] };
}

function artifactFault(line: string): string | undefined {
  if (line.includes('=')) return "entries containing '=' are reserved and not permitted";
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(line)?.[0].toLowerCase();
  if (scheme === 'oci://') {
    const digest = /@sha(256|384|512):([0-9a-fA-F]+)$/.exec(line);
    if (!digest) return 'oci:// entries must include an @sha{256,384,512}:<hex> digest';
    if (Number(digest[1]) !== (digest[2] ?? '').length * 4) return `digest 'sha${digest[1]}' has the wrong length`;
  } else if (scheme !== undefined && scheme !== 'file://') return 'unsupported URI scheme';
  return undefined;
}

const LARGEST_SUMMARY = 1024 * 1024;

/** Reads GITHUB_STEP_SUMMARY: more than 1 MiB is dropped with an error that does not fail the step. */
export function readSummary(text: string): { readonly summary: string; readonly fault?: string } {
  const size = Buffer.byteLength(text);
  if (size <= LARGEST_SUMMARY) return { summary: text };
  const sizes = `supports content up to a size of ${LARGEST_SUMMARY / 1024}k, got ${Math.floor(size / 1024)}k`;
  return { summary: '', fault: `$GITHUB_STEP_SUMMARY upload aborted, ${sizes}.` };
}

/** Lines without their LF; a last line without LF counts, what follows the last LF does not. */
function splitLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
