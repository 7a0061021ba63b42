import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import fc from 'fast-check';
import type { Entry } from '../src/entry.ts';
import { type ArchiveFormat, archivePieces, gzip, writeTar, writeZip } from '../src/write.ts';

const text = (value: string) => new TextEncoder().encode(value);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const EPOCH = 1_700_000_000; // 2023-11-14T22:13:20Z

/** Bytes that a compressor can do little with, the same in every run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

const LONG = `${'directory/'.repeat(12)}file.txt`;
const LONGEST = `${'d'.repeat(60)}/${'n'.repeat(140)}`;
const ENTRIES: readonly Entry[] = [
  { path: 'hello', mode: 0o755, content: noise(5000) },
  { path: 'README.md', mode: 0o644, content: text('# Hello\n'.repeat(100)) },
  { path: 'docs/empty', mode: 0o644, content: new Uint8Array(0) },
  { path: 'docs/ünïcode ☃.txt', mode: 0o644, content: text('snow') },
  { path: LONG, mode: 0o644, content: text('long') },
  { path: LONGEST, mode: 0o755, content: text('longest') },
  { path: 'big', mode: 0o644, content: noise(2_500_000) },
];
const EXPECTED = ENTRIES.map(({ path, mode, content }) => [path, mode, EPOCH, sha256(content)]).sort();

const TAR_READER = `
import sys, tarfile, hashlib, json
with tarfile.open(sys.argv[1]) as t:
  print(json.dumps([[m.name, m.mode, m.mtime, hashlib.sha256(t.extractfile(m).read()).hexdigest(), m.uid, m.gid, m.uname, m.gname, m.isreg()] for m in t]))`;
const ZIP_READER = `
import sys, zipfile, hashlib, json
with zipfile.ZipFile(sys.argv[1]) as z:
  assert z.testzip() is None
  print(json.dumps([[i.filename, i.external_attr >> 16, list(i.date_time), hashlib.sha256(z.read(i)).hexdigest(), i.create_system, len(i.extra), i.flag_bits] for i in z.infolist()]))`;

function python(script: string, file: string): unknown[][] {
  return JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }));
}

async function withFile<T>(bytes: Uint8Array, read: (path: string, directory: string) => T): Promise<T> {
  await using directory = temporaryDirectory();
  const path = join(directory.path, 'archive');
  writeFileSync(path, bytes);
  return await read(path, directory.path);
}

const shell = (tool: string, ...args: string[]) =>
  execFileSync(tool, args, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' } });

describe('a tar.gz', () => {
  const bytes = gzip(writeTar(ENTRIES, { epoch: EPOCH }));

  test("holds what went in, by Python's tarfile: names, modes, times, contents, no owner", async () => {
    const found = await withFile(bytes, (path) => python(TAR_READER, path));
    expect(found.map((row) => row.slice(0, 4)).sort()).toEqual(EXPECTED);
    for (const row of found) expect(row.slice(4)).toEqual([0, 0, '', '', true]);
  });

  test.each(['tar', 'bsdtar'])('is unpacked by %s', async (tool) => {
    await withFile(bytes, (path, directory) => {
      shell(tool, '-xzf', path, '-C', directory);
      const sums = shell('sha256sum', ...ENTRIES.map((entry) => join(directory, entry.path)));
      expect(
        sums
          .split('\n')
          .map((line) => line.slice(0, 64))
          .filter(Boolean),
      ).toEqual(ENTRIES.map(({ content }) => sha256(content)));
      expect(shell(tool, '-tvzf', path)).toMatch(/-rwxr-xr-x.*hello\n/);
    });
  });

  test('has a gzip header that says nothing of time, name or system, and ends with two zero blocks', () => {
    expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    const tar = gunzipSync(bytes);
    expect(tar.length % 512).toBe(0);
    expect(tar.subarray(-1024).every((byte) => byte === 0)).toBe(true);
    expect(tar.subarray(-1536, -1024).every((byte) => byte === 0)).toBe(false);
  });

  test('uses a pax header only where ustar cannot hold the path', () => {
    const types = (path: string) =>
      [...writeTar([{ path, mode: 0o644, content: text('x') }], { epoch: 0 })]
        .filter((_, index) => index % 512 === 156)
        .map((byte) => String.fromCharCode(byte));
    expect(types('short')[0]).toBe('0');
    expect(types(LONG)[0]).toBe('0');
    expect(types('n'.repeat(100))[0]).toBe('0');
    expect(types('n'.repeat(101))[0]).toBe('x');
    expect(types(LONGEST)[0]).toBe('x');
    expect(types(`${'p'.repeat(155)}/${'n'.repeat(100)}`)[0]).toBe('0');
    expect(types(`${'p'.repeat(156)}/${'n'.repeat(100)}`)[0]).toBe('x');
    expect(types('é')[0]).toBe('x');
  });

  test('without entries is an empty archive', async () => {
    expect(await withFile(gzip(writeTar([], { epoch: 0 })), (path) => python(TAR_READER, path))).toEqual([]);
  });
});

describe('a zip', () => {
  const bytes = writeZip(ENTRIES, { epoch: EPOCH });

  test("holds what went in, by Python's zipfile: names, modes, UTC times, contents", async () => {
    const found = await withFile(bytes, (path) => python(ZIP_READER, path));
    const expected = ENTRIES.map(({ path, mode, content }) => [
      path,
      0o100000 | mode,
      [2023, 11, 14, 22, 13, 20],
      sha256(content),
      3,
      0,
      0x800,
    ]);
    expect(found.sort()).toEqual(expected.sort());
  });

  test('is unpacked by unzip with its modes, and passes its test', async () => {
    await withFile(bytes, (path, directory) => {
      expect(shell('unzip', '-t', path)).toContain('No errors detected');
      shell('unzip', '-q', path, '-d', join(directory, 'out'));
      expect(shell('stat', '-c', '%a', join(directory, 'out/hello'), join(directory, 'out/README.md'))).toBe(
        '755\n644\n',
      );
    });
  });

  test('is listed by zipinfo and bsdtar', async () => {
    await withFile(bytes, (path) => {
      expect(shell('zipinfo', path)).toMatch(/-rwxr-xr-x {2}2\.0 unx\s+5000 b- stor .*hello/);
      expect(shell('bsdtar', '-tf', path).trimEnd().split('\n')).toHaveLength(ENTRIES.length);
    });
  });

  test('stores what does not get smaller, and deflates the rest', () => {
    const method = (content: Uint8Array) =>
      Buffer.from(writeZip([{ path: 'f', mode: 0o644, content }], { epoch: 0 })).readUInt16LE(8);
    expect(method(new Uint8Array(0))).toBe(0);
    expect(method(noise(100))).toBe(0);
    expect(method(new Uint8Array(100))).toBe(8);
  });

  test.each([
    [0, [1980, 1, 1, 0, 0, 0]],
    [1_700_000_001, [2023, 11, 14, 22, 13, 20]],
    [2 ** 40, [2107, 12, 31, 23, 59, 58]],
  ])('epoch %d is the DOS time %j', async (epoch, time) => {
    const zip = writeZip([{ path: 'f', mode: 0o644, content: text('x') }], { epoch });
    expect((await withFile(zip, (path) => python(ZIP_READER, path)))[0]?.[2]).toEqual(time);
  });

  test('without entries is an empty archive', async () => {
    expect(await withFile(writeZip([], { epoch: 0 }), (path) => python(ZIP_READER, path))).toEqual([]);
  });
});

describe('the bytes', () => {
  const LETTERS = fc.constantFrom('a', 'b', 'ü', '/', '.', '-');
  const entries = fc.uniqueArray(
    fc.record({
      path: fc
        .array(LETTERS, { minLength: 1, maxLength: 8 })
        .map((all) => `f${all.join('').replace(/\/\/+|\/$|\/(?=\.)/g, '_')}x`),
      mode: fc.constantFrom<0o755 | 0o644>(0o755, 0o644),
      content: fc.uint8Array({ maxLength: 3000 }),
    }),
    { selector: ({ path }) => path.split('/')[0], maxLength: 6 },
  );

  test('do not depend on the order that the entries come in', () => {
    fc.assert(
      fc.property(entries, fc.nat(2 ** 32), (all, epoch) => {
        const turned = [...all].reverse();
        expect(sha256(writeZip(turned, { epoch }))).toBe(sha256(writeZip(all, { epoch })));
        expect(sha256(writeTar(turned, { epoch }))).toBe(sha256(writeTar(all, { epoch })));
      }),
      { numRuns: 50 },
    );
  });

  test('inflate to what went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100_000, size: 'max' }), (content) => {
        expect(gunzipSync(gzip(content)).equals(content)).toBe(true);
      }),
      { numRuns: 30 },
    );
    const big = noise(3_000_000);
    expect(gunzipSync(gzip(big)).equals(big)).toBe(true);
    expect(inflateRawSync(gzip(big).subarray(10, -8)).equals(big)).toBe(true);
  });

  test('are these, on every machine and version of Node', () => {
    expect(sha256(gzip(writeTar(ENTRIES, { epoch: EPOCH })))).toMatchInlineSnapshot(
      `"f1529ddbff6d12611d312db99361525d6a7a2bf1932b18ffd229d798ecf721cf"`,
    );
    expect(sha256(writeZip(ENTRIES, { epoch: EPOCH }))).toMatchInlineSnapshot(
      `"449850b7859b55d99f45f61749b90c337e70457ee0ed4203733de8cf6e153fa9"`,
    );
  });

  test('in pieces are the same as in one', () => {
    const whole = (format: ArchiveFormat) => sha256(Buffer.concat([...archivePieces(format, ENTRIES, { epoch: 5 })]));
    expect(whole('zip')).toBe(sha256(writeZip(ENTRIES, { epoch: 5 })));
    expect(whole('tar')).toBe(sha256(writeTar(ENTRIES, { epoch: 5 })));
    expect(whole('tar.gz')).toBe(sha256(gzip(writeTar(ENTRIES, { epoch: 5 }))));
  });
});
