import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '@slipway/core';
import {
  formatPublicKey,
  formatSignature,
  generateKeyPair,
  publicKeyBase64,
  type SecretKey,
  signContent,
} from '@slipway/signing';
import { type ReleaseWorkspace, releaseWorkspace, runInProcess } from '@slipway/testkit';
import fc from 'fast-check';
import { definition } from '../src/main.ts';

const key = generateKeyPair(Buffer.alloc(40, 1));
const other = generateKeyPair(Buffer.alloc(40, 2));
const pinned = { 'minisign-public-key': publicKeyBase64(key.publicKey) };
const files = { 'a.tar.gz': 'aaa', 'b.zip': 'bbb' };
const A = '9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0';
const B = '3e744b9dc39389baf0c5a0660589b8402f3dbb49b89b3e75f2c9355852a3c677';
const LIST = `${A}  a.tar.gz\n${B}  b.zip\n`;

/** A release whose list is signed, whatever the list says. */
function release(list = LIST, signer: SecretKey = key): ReleaseWorkspace {
  const signature = formatSignature(signContent(signer, Buffer.from(list), 'file:SHA256SUMS'));
  return releaseWorkspace({ ...files, SHA256SUMS: list, 'SHA256SUMS.minisig': signature });
}

const remove = (place: ReleaseWorkspace, name: string): void => rmSync(join(place.path, 'release', name));

describe('a release is accepted', () => {
  const outputs = {
    verified: [
      { name: 'a.tar.gz', sha256: A },
      { name: 'b.zip', sha256: B },
    ],
    count: 2,
    keyId: '101010101010101',
    trustedComment: 'file:SHA256SUMS',
  };

  test.each([
    ['under the pinned key', publicKeyBase64(key.publicKey)],
    ['under the file of the key', formatPublicKey(key.publicKey)],
    ['under one of several keys', `${publicKeyBase64(other.publicKey)}\n${publicKeyBase64(key.publicKey)}`],
  ])('%s', async (_, publicKey) => {
    await using place = release();
    const result = await runInProcess(definition, place, { 'minisign-public-key': publicKey });
    expect(result).toMatchObject({ exitCode: 0, outputs, faults: [] });
    expect(renderMarkdown(result.report)).toContain('Verified 2 files');
  });

  test.each([[[]], [['-l']]])('as sha256sum and minisign %j make it', async (options) => {
    await using place = releaseWorkspace(files);
    const cwd = join(place.path, 'release');
    execFileSync('sh', ['-c', 'sha256sum * > ../sums && mv ../sums SHA256SUMS'], { cwd });
    execFileSync('minisign', ['-G', '-W', '-p', '../k.pub', '-s', '../k.key'], { cwd });
    execFileSync('minisign', ['-S', ...options, '-s', '../k.key', '-m', 'SHA256SUMS', '-t', 'by hand'], { cwd });
    const publicKey = readFileSync(join(place.path, 'k.pub'), 'utf8');
    const result = await runInProcess(definition, place, { 'minisign-public-key': publicKey });
    expect(result).toMatchObject({ exitCode: 0, outputs: { count: 2, trustedComment: 'by hand' } });
  });

  test('with extra files that are allowed by name', async () => {
    await using place = release();
    place.write('SHA256SUMS.asc', 'x');
    place.write('notes.txt', 'x');
    mkdirSync(join(place.path, 'release', 'docs'));
    const result = await runInProcess(definition, place, { ...pinned, 'allow-extra': '*.asc\nnotes.*\ndocs' });
    expect(result).toMatchObject({ exitCode: 0, outputs });
  });

  test('with a list that has another name', async () => {
    await using place = release();
    const folder = join(place.path, 'release');
    renameSync(join(folder, 'SHA256SUMS'), join(folder, 'sums'));
    renameSync(join(folder, 'SHA256SUMS.minisig'), join(folder, 'sums.minisig'));
    const result = await runInProcess(
      definition,
      { ...place, path: folder },
      { ...pinned, artifacts: '.', checksums: 'sums' },
    );
    expect(result).toMatchObject({ exitCode: 0, outputs });
  });
});

describe('a release is refused:', () => {
  const changes: readonly (readonly [string, (place: ReleaseWorkspace) => void, readonly string[]])[] = [
    ['a changed file', (place) => place.write('a.tar.gz', 'aab'), ['file-changed']],
    ['a truncated file', (place) => place.write('a.tar.gz', 'aa'), ['file-changed']],
    ['a missing file', (place) => remove(place, 'a.tar.gz'), ['file-missing']],
    ['an extra file', (place) => place.write('c', 'x'), ['file-unlisted']],
    ['another signature as an extra file', (place) => place.write('SHA256SUMS.asc', 'x'), ['file-unlisted']],
    ['a hidden file', (place) => place.write('.c', 'x'), ['file-unlisted']],
    ['no list', (place) => remove(place, 'SHA256SUMS'), ['release-incomplete']],
    ['no signature', (place) => remove(place, 'SHA256SUMS.minisig'), ['release-incomplete']],
    ['a changed list', (place) => place.write('SHA256SUMS', LIST.replace(A, B)), ['signature-wrong', 'file-changed']],
    ['an empty list', (place) => place.write('SHA256SUMS', ''), ['signature-wrong', 'nothing-listed']],
    ['a binary list', (place) => place.write('SHA256SUMS', Buffer.from([0xff])), ['signature-wrong', 'not-text']],
    ['an empty signature', (place) => place.write('SHA256SUMS.minisig', ''), ['minisign-signature-malformed']],
    ['a binary signature', (place) => place.write('SHA256SUMS.minisig', Buffer.from([0xff])), ['not-text']],
    ['a huge signature', (place) => place.write('SHA256SUMS.minisig', Buffer.alloc(20_000)), ['file-too-large']],
    [
      'nothing but files',
      (place) => {
        remove(place, 'SHA256SUMS');
        remove(place, 'SHA256SUMS.minisig');
      },
      ['release-incomplete', 'release-incomplete'],
    ],
  ];

  test.each(changes)('%s', async (_, change, codes) => {
    await using place = release();
    change(place);
    expect(await runInProcess(definition, place, pinned)).toMatchObject({ exitCode: 1, codes, outputs: undefined });
  });

  test('a link in the place of a file, even to the same content', async () => {
    await using place = release();
    const folder = join(place.path, 'release');
    renameSync(join(folder, 'a.tar.gz'), join(place.path, 'a'));
    symlinkSync('../a', join(folder, 'a.tar.gz'));
    expect(await runInProcess(definition, place, pinned)).toMatchObject({ exitCode: 1, codes: ['not-a-file'] });
  });

  test('a name in other case', async () => {
    await using place = release();
    renameSync(join(place.path, 'release', 'a.tar.gz'), join(place.path, 'release', 'A.tar.gz'));
    const result = await runInProcess(definition, place, pinned);
    expect(result).toMatchObject({ exitCode: 1, codes: ['file-renamed'] });
    expect(result.log).toContain('a.tar.gz is listed in SHA256SUMS, and the file is called A.tar.gz.');
  });

  test('a signature by another key, and both ids are named', async () => {
    await using place = release(LIST, other);
    const result = await runInProcess(definition, place, pinned);
    expect(result).toMatchObject({ exitCode: 1, codes: ['signature-other-key'] });
    expect(result.log).toContain('was made with the key 202020202020202; pinned is 101010101010101.');
  });

  test('everything at once, as a table', async () => {
    await using place = release();
    place.write('a.tar.gz', 'x');
    remove(place, 'b.zip');
    place.write('evil|name', 'x');
    place.write('SHA256SUMS.minisig', formatSignature(signContent(other, Buffer.from(LIST), '')));
    const result = await runInProcess(definition, place, pinned);
    expect(result.codes).toEqual(['signature-other-key', 'file-changed', 'file-missing', 'file-unlisted']);
    const report = renderMarkdown(result.report);
    expect(report).toContain('The release was refused');
    expect(report.split('\n').filter((line) => line.startsWith('| <code>'))).toHaveLength(3);
    expect(report).toContain('evil&#124;name');
  });

  test('a file that cannot be read does not turn a refusal into doubt', async () => {
    await using place = release();
    place.write('c', 'x');
    expect(await unreadable(place)).toMatchObject({ exitCode: 1, codes: ['file-unlisted', 'file-unreadable'] });
  });
});

/** A run in which nobody may read `a.tar.gz`; root asks as another user. */
async function unreadable(place: ReleaseWorkspace) {
  const user = process.geteuid?.();
  chmodSync(place.path, 0o755);
  chmodSync(join(place.path, 'release', 'a.tar.gz'), 0);
  if (user === 0) process.seteuid?.(65_534);
  try {
    return await runInProcess(definition, place, pinned);
  } finally {
    if (user === 0) process.seteuid?.(0);
  }
}

test('a file that cannot be read: could not check, which is neither passed nor refused', async () => {
  await using place = release();
  const result = await unreadable(place);
  expect(result).toMatchObject({ exitCode: 2, codes: ['file-unreadable'], outputs: undefined });
  expect(renderMarkdown(result.report)).toContain('The release could not be checked');
});

describe('a signed list is refused at its line:', () => {
  test.each([
    ['a path out of the folder', `${A}  a.tar.gz\n${B}  ../b.zip\n`, 2],
    ['an absolute path', `${A}  /etc/passwd\n`, 1],
    ['a name twice', `${LIST}${A}  a.tar.gz\n`, 3],
    ['a line escaped by sha256sum', `${LIST}\\${A}  a\\nb\n`, 3],
    ['carriage returns', LIST.replaceAll('\n', '\r\n'), 1],
    ['a BSD line', `SHA256 (a.tar.gz) = ${A}\n`, 1],
    ['an empty line', `${A}  a.tar.gz\n\n${B}  b.zip\n`, 2],
    ['upper-case hex', LIST.toUpperCase(), 1],
    ['a cut last line', LIST.trimEnd(), 2],
    ['a comment', `# SHA-256\n${LIST}`, 1],
    ['a byte order mark', `\ufeff${LIST}`, 1],
  ])('%s', async (_, list, line) => {
    await using place = release(list);
    const result = await runInProcess(definition, place, pinned);
    expect(result.exitCode).toBe(1);
    expect(result.faults).toMatchObject([{ file: 'release/SHA256SUMS', line }]);
  });

  test('a file in a sub-folder, with what to do about it', async () => {
    await using place = release(`${LIST}${A}  sub/a.tar.gz\n`);
    const result = await runInProcess(definition, place, pinned);
    expect(result).toMatchObject({ exitCode: 1, codes: ['file-missing'] });
    expect(result.log).toContain('one folder without sub-folders');
  });
});

describe('inputs are refused:', () => {
  test.each([
    ['no key', {}, 'missing-input'],
    ['no key in the text', { 'minisign-public-key': 'untrusted comment: x' }, 'minisign-key-missing'],
    ['a broken key', { 'minisign-public-key': 'RWQ' }, 'minisign-key-malformed'],
    ['a list in another folder', { ...pinned, checksums: 'a/b' }, 'file-name'],
    ['a pattern of paths', { ...pinned, 'allow-extra': 'docs/*' }, 'name-pattern'],
  ])('%s', async (_, inputs, code) => {
    await using place = release();
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 1, codes: [code] });
  });
});

test('no single flipped bit of a file, of the list or of the signed part of the signature is accepted', async () => {
  await using place = release();
  const names = ['a.tar.gz', 'b.zip', 'SHA256SUMS', 'SHA256SUMS.minisig'];
  const originals = new Map(names.map((name) => [name, readFileSync(join(place.path, 'release', name))]));
  // The untrusted comment is signed by nobody: the format says so.
  const signed = originals.get('SHA256SUMS.minisig')?.indexOf('\n') ?? -1;
  const bits = fc.constantFrom(...names).chain((name) => {
    const length = originals.get(name)?.length ?? 0;
    const from = name === 'SHA256SUMS.minisig' ? signed : 0;
    return fc.record({ name: fc.constant(name), bit: fc.integer({ min: from * 8, max: length * 8 - 1 }) });
  });
  await fc.assert(
    fc.asyncProperty(bits, async ({ name, bit }) => {
      const original = originals.get(name) ?? Buffer.alloc(0);
      const flipped = Buffer.from(original);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      place.write(name, flipped);
      const result = await runInProcess(definition, place, pinned);
      place.write(name, original);
      expect(result.exitCode).toBe(1);
    }),
    { numRuns: 300 },
  );
  expect((await runInProcess(definition, place, pinned)).exitCode).toBe(0);
});

test('more than a hundred files are all verified; the report counts what it leaves out', async () => {
  const names = Array.from({ length: 101 }, (_, n) => `f${n}`);
  const list = `${LIST}${names.map((name) => `${A}  ${name}\n`).join('')}`;
  await using place = release(list);
  for (const name of names) place.write(name, 'aaa');
  const result = await runInProcess(definition, place, pinned);
  expect(result.outputs).toMatchObject({ count: 103 });
  expect(renderMarkdown(result.report)).toContain('and 3 more files');
});
