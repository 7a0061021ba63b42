import { type Executable, UNKNOWN } from './executable.ts';

const MARK = Buffer.from('\xff Go build ID: "', 'latin1');
const END = Buffer.from('"\n \xff', 'latin1');

/** The go command itself looks no further (cmd/internal/buildid, `readSize`). */
const SEARCHED = 32 * 1024;

export interface Range {
  readonly offset: number;
  readonly size: number;
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the text with the build ID stands in a file whose format has no section for it. */
export function buildIdText(bytes: Uint8Array): Range | undefined {
  const start = bufferOf(bytes).subarray(0, SEARCHED).indexOf(MARK);
  if (start < 0) return undefined;
  const end = bufferOf(bytes)
    .subarray(0, SEARCHED + 1024)
    .indexOf(END, start);
  return end < 0 ? undefined : { offset: start, size: end + END.length - start };
}

/** Length of name, length of contents, type (12 bytes), and the name `Go` (4 bytes). */
const NOTE_HEADER = 16;

/**
 * The build ID of the go command: `LINK/MAIN/MAIN CONTENT/CONTENT`, where each part is a hash: of what was linked with which
 * flags, of what the main package was compiled from with which flags, of the compiled main package, and of the program
 * (https://go.dev/src/cmd/go/internal/work/buildid.go). Undefined where there is none.
 */
export function readBuildId(
  bytes: Uint8Array,
  { sections }: Pick<Executable, 'sections'> = UNKNOWN,
): string | undefined {
  const note = sections.find(({ name }) => name === '.note.go.buildid');
  if (note !== undefined) {
    const text = bufferOf(bytes).toString('latin1', note.offset + NOTE_HEADER, note.offset + note.size);
    return text.replace(/\0+$/, '');
  }
  const range = buildIdText(bytes);
  if (range === undefined) return undefined;
  const { offset, size } = range;
  return bufferOf(bytes).toString('latin1', offset + MARK.length, offset + size - END.length);
}

/** The parts of a build ID by what they are hashes of. */
export interface BuildId {
  readonly link: string;
  readonly main: string;
  readonly mainContent: string;
}

/** Undefined for a build ID that was set by hand (`-buildid=`). */
export function parseBuildId(text: string): BuildId | undefined {
  const [link, main, mainContent, content] = text.split('/');
  if (link === undefined || main === undefined || mainContent === undefined || content === undefined) return undefined;
  return { link, main, mainContent };
}
