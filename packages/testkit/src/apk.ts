import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

/** What an apk holds, read by the letter of apk-v2(5) and apk-package(5): Debian has no tool that would. */
export interface ApkPackage {
  /** Names without `.SIGN.`, such as `RSA256.release@example.com.rsa.pub`. */
  readonly signatures: ReadonlyMap<string, Buffer>;
  /** The control segment as it stands in the file: what is signed. */
  readonly control: Buffer;
  /** `.PKGINFO`: keys in their order, with their values in theirs. */
  readonly info: ReadonlyMap<string, readonly string[]>;
  /** Text of the scripts, by names such as `.post-install`. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly files: readonly ApkEntry[];
}

export interface ApkEntry {
  /** Directories end with `/`. */
  readonly name: string;
  readonly mode: number;
  readonly time: number;
  readonly content: Buffer;
  readonly records: ReadonlyMap<string, string>;
}

const BLOCK = 512;
const GZIP = Buffer.of(0x1f, 0x8b, 8);

function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`not an apk: ${message}`);
}

function inflated(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

interface Segment {
  readonly compressed: Buffer;
  readonly tar: Buffer;
}

/** The gzip streams of a file: each is the shortest piece that inflates whole, with its checksum. */
function segments(bytes: Buffer): readonly Segment[] {
  const found: Segment[] = [];
  for (let from = 0; from < bytes.length; ) {
    let end = from;
    let tar: Buffer | undefined;
    while (tar === undefined) {
      demand(end < bytes.length, `what begins at byte ${from} is no whole gzip stream`);
      const next = bytes.indexOf(GZIP, end + 1);
      end = next < 0 ? bytes.length : next;
      tar = inflated(bytes.subarray(from, end));
    }
    found.push({ compressed: bytes.subarray(from, end), tar });
    from = end;
  }
  return found;
}

/** A field of octal digits that a zero byte ends. */
function octal(header: Buffer, at: number, length: number): number {
  const text = header.toString('latin1', at, at + length);
  demand(/^[0-7]+[\0 ]+$/.test(text), `'${text}' is not octal`);
  return Number.parseInt(text, 8);
}

function text(header: Buffer, at: number, length: number): string {
  const field = header.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}

/** `LENGTH KEY=VALUE\n`, where the length counts itself. */
function paxRecords(content: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const length = Number(content.toString('latin1', at, content.indexOf(' ', at)));
    demand(Number.isInteger(length) && length > 0, 'a pax record without length');
    const match = /^\d+ ([^=]+)=(.*)\n$/s.exec(content.toString('utf8', at, at + length));
    demand(match !== null, 'a pax record whose length is wrong');
    const [, key = '', value = ''] = match;
    demand(!records.has(key), `two pax records ${key}`);
    records.set(key, value);
    at += length;
  }
  return records;
}

function checkHeader(header: Buffer): void {
  const blanked = Buffer.from(header);
  blanked.fill(' ', 148, 156);
  const sum = blanked.reduce((total, byte) => total + byte, 0);
  demand(octal(header, 148, 8) === sum, 'a tar header with a wrong checksum');
  demand(header.toString('latin1', 257, 265) === 'ustar\x0000', 'a tar header that is not ustar');
  demand(octal(header, 108, 8) === 0 && octal(header, 116, 8) === 0, 'an owner that is not 0');
}

function nameOf(header: Buffer): string {
  const prefix = text(header, 345, 155);
  return `${prefix === '' ? '' : `${prefix}/`}${text(header, 0, 100)}`;
}

/** The entries of a tar archive. Only the last segment ends with the two zero blocks of an archive. */
function entries(tar: Buffer, ends: boolean): readonly ApkEntry[] {
  demand(tar.length % BLOCK === 0, 'a tar archive that is not made of blocks');
  const end = ends ? tar.length - 2 * BLOCK : tar.length;
  demand(!ends || tar.subarray(end).every((byte) => byte === 0), 'a last segment without its end');
  const found: ApkEntry[] = [];
  let records: ReadonlyMap<string, string> = new Map();
  for (let at = 0; at < end; ) {
    const header = tar.subarray(at, at + BLOCK);
    demand(
      header.some((byte) => byte !== 0),
      'a zero block before the end',
    );
    checkHeader(header);
    const size = octal(header, 124, 12);
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    const type = text(header, 156, 1);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    demand(at <= end, 'a file that goes beyond the end');
    if (type === 'x') {
      records = paxRecords(content);
      continue;
    }
    const name = records.get('path') ?? nameOf(header);
    demand(type === (name.endsWith('/') ? '5' : '0'), `the type '${type}' of ${name}`);
    found.push({ name, mode: octal(header, 100, 8), time: octal(header, 136, 12), content, records });
    records = new Map();
  }
  return found;
}

/** Lines `key = value`. */
function parseInfo(content: Buffer): ReadonlyMap<string, readonly string[]> {
  const info = new Map<string, string[]>();
  const lines = content.toString('utf8').split('\n');
  demand(lines.pop() === '', '.PKGINFO without a last line feed');
  for (const line of lines) {
    const match = /^([a-z_]+) = (\S.*)$/.exec(line);
    demand(match !== null, `the line '${line}' of .PKGINFO`);
    const [, key = '', value = ''] = match;
    info.set(key, [...(info.get(key) ?? []), value]);
  }
  return info;
}

function checkFiles(files: readonly ApkEntry[]): void {
  const seen = new Set<string>();
  for (const { name, content, records } of files) {
    demand(!name.startsWith('/') && !name.startsWith('.') && !name.split('/').includes('..'), `the path ${name}`);
    demand(!seen.has(name), `${name} stands twice`);
    seen.add(name);
    const parent = name.replace(/[^/]+\/?$/, '');
    demand(parent === '' || seen.has(parent), `${name} stands before its directory`);
    const sha1 = name.endsWith('/') ? undefined : createHash('sha1').update(content).digest('hex');
    demand(records.get('APK-TOOLS.checksum.SHA1') === sha1, `the checksum of ${name}`);
  }
}

/**
 * Reads an apk and checks everything in it that can be checked without a key: the segments, the digest of the data in
 * `.PKGINFO`, the SHA-1 of each file, parents before children. Throws an `Error` that says what is wrong.
 */
export function readApk(bytes: Uint8Array): ApkPackage {
  const all = segments(Buffer.from(bytes));
  demand(all.length === 2 || all.length === 3, `${all.length} gzip streams`);
  const [data, control, signature] = [...all].reverse();
  demand(data !== undefined && control !== undefined, 'too few segments');
  const signatures = signature === undefined ? [] : entries(signature.tar, false);
  for (const { name } of signatures)
    demand(/^\.SIGN\.(?:RSA|RSA256)\.[^/]+\.rsa\.pub$/.test(name), `the signature ${name}`);
  demand(signature === undefined || signatures.length > 0, 'a first segment without signature');
  const [first, ...scripts] = entries(control.tar, false);
  demand(first?.name === '.PKGINFO', 'a control segment that does not begin with .PKGINFO');
  const info = parseInfo(first.content);
  const datahash = createHash('sha256').update(data.compressed).digest('hex');
  demand(info.get('datahash')?.join() === datahash, 'the datahash is not that of the data');
  const files = entries(data.tar, true);
  checkFiles(files);
  return {
    signatures: new Map(signatures.map(({ name, content }) => [name.replace('.SIGN.', ''), content])),
    control: control.compressed,
    info,
    scripts: new Map(scripts.map(({ name, content }) => [name, content.toString('utf8')])),
    files,
  };
}
