import { compareBytes, pathFault, refusePath } from '@slipway/archive';
import { printable, RefusedError } from '@slipway/core';

export interface Checksum {
  /** Path relative to the folder of the checksum file. */
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export const CHECKSUMS_FILE = 'SHA256SUMS';

function twice(name: string, place: { file?: string; line?: number } = {}): RefusedError {
  return new RefusedError({
    code: 'checksums-duplicate',
    message: `'${printable(name)}' is listed twice.`,
    hint: 'A checksum file names every file once; write it again.',
    ...place,
  });
}

/**
 * The text of a checksum file as `sha256sum` and its like write it, sorted by the bytes of the names. A name that they would
 * escape (line feed, backslash) is refused, so that there is one way to read a line. Throws `RefusedError`.
 */
export function formatDigests(digests: readonly { readonly name: string; readonly digest: string }[]): string {
  const sorted = [...digests].sort((a, b) => compareBytes(a.name, b.name));
  for (const [index, { name }] of sorted.entries()) {
    refusePath(name);
    if (sorted[index - 1]?.name === name) throw twice(name);
  }
  return sorted.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
}

/** The text of SHA256SUMS. Throws `RefusedError` as `formatDigests` does. */
export function formatChecksums(checksums: readonly Checksum[]): string {
  return formatDigests(checksums.map(({ name, sha256: digest }) => ({ name, digest })));
}

/** Column of the name: behind 64 digits and two more characters. */
const NAME_AT = 66;

function lineFault(text: string): string | undefined {
  if (text.endsWith('\r')) return 'ends with a carriage return';
  if (!/^[0-9a-f]{64} [ *]./s.test(text)) return 'is not a SHA-256 in lower-case hex, two spaces and a name';
  const fault = pathFault(text.slice(NAME_AT));
  return fault === undefined ? undefined : `names a path that ${fault}`;
}

/**
 * Reads a checksum file strictly: every line ends with a line feed and holds 64 hex digits, two spaces (or a space and
 * the `*` of `sha256sum --binary`) and a relative path, each path once. Throws `RefusedError` with file and line.
 */
export function parseChecksums(text: string, file: string): readonly Checksum[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') {
    throw new RefusedError({
      code: 'checksums-truncated',
      message: `The last line of ${printable(file)} has no line feed.`,
      hint: 'The file may have been cut off on its way; write or fetch it again.',
      file,
      line: lines.length + 1,
    });
  }
  const seen = new Set<string>();
  return lines.map((content, index) => {
    const fault = lineFault(content);
    if (fault !== undefined) {
      throw new RefusedError({
        code: 'checksums-line',
        message: `Line ${index + 1} of ${printable(file)} ${fault}: '${printable(content, 100)}'.`,
        hint: "Write it as sha256sum does: '<64 hex digits>  <name>'.",
        file,
        line: index + 1,
      });
    }
    const name = content.slice(NAME_AT);
    if (seen.has(name)) throw twice(name, { file, line: index + 1 });
    seen.add(name);
    return { name, sha256: content.slice(0, 64) };
  });
}
