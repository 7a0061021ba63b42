import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '@slipway/core';
import {
  formatProtectedSecretKey,
  formatSecretKey,
  generateKeyPair,
  LEAST_LIMITS,
  publicKeyBase64,
  SALT_BYTES,
} from '@slipway/signing';
import { releaseWorkspace, runInProcess } from '@slipway/testkit';
import { definition } from '../src/main.ts';

const key = generateKeyPair(Buffer.alloc(40, 1));
const secret = formatSecretKey(key);
const inputs = { 'minisign-key': secret };
const files = { 'b.zip': 'bbb', 'a.tar.gz': 'aaa', 'a b': 'blank' };
const A = '9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0';

describe('a release without a list', () => {
  test('gets SHA256SUMS and its signature, which minisign and sha256sum verify', async () => {
    await using place = releaseWorkspace(files);
    const result = await runInProcess(definition, place, inputs);
    expect(result).toMatchObject({ exitCode: 0, artifacts: ['release/SHA256SUMS', 'release/SHA256SUMS.minisig'] });
    expect(result.outputs).toEqual({
      signatures: ['release/SHA256SUMS.minisig'],
      checksumsFile: 'release/SHA256SUMS',
      publicKey: publicKeyBase64(key.publicKey),
      keyId: '101010101010101',
      signed: 3,
    });
    const cwd = join(place.path, 'release');
    expect(place.names()).toEqual(['SHA256SUMS', 'SHA256SUMS.minisig', 'a b', 'a.tar.gz', 'b.zip']);
    expect(execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd, encoding: 'utf8' })).toBe(
      'a b: OK\na.tar.gz: OK\nb.zip: OK\n',
    );
    const said = execFileSync('minisign', ['-Vm', 'SHA256SUMS', '-P', publicKeyBase64(key.publicKey)], {
      cwd,
      encoding: 'utf8',
    });
    expect(said).toContain('Trusted comment: file:SHA256SUMS');
  });

  test('gets the same bytes in a second run', async () => {
    await using place = releaseWorkspace(files);
    await runInProcess(definition, place, inputs);
    const before = [place.read('SHA256SUMS'), place.read('SHA256SUMS.minisig')];
    const again = await runInProcess(definition, place, inputs);
    expect(again.exitCode).toBe(0);
    expect([place.read('SHA256SUMS'), place.read('SHA256SUMS.minisig')]).toEqual(before);
  });

  test('in a dry run: the same outputs, and nothing is written', async () => {
    await using place = releaseWorkspace(files);
    const dry = await runInProcess(definition, place, { ...inputs, 'dry-run': 'true' });
    expect(place.names()).toEqual(['a b', 'a.tar.gz', 'b.zip']);
    expect(dry.artifacts).toEqual([]);
    expect(renderMarkdown(dry.report)).toContain('Would sign 3 files \\(dry run: nothing was written\\)');
    expect(dry.outputs).toEqual((await runInProcess(definition, place, inputs)).outputs);
  });

  test('under another name, in the workspace itself', async () => {
    await using place = releaseWorkspace(files);
    const nested = { ...place, path: join(place.path, 'release') };
    const result = await runInProcess(definition, nested, { ...inputs, artifacts: '.', checksums: 'sums.txt' });
    expect(result.outputs).toMatchObject({ checksumsFile: 'sums.txt', signatures: ['sums.txt.minisig'] });
    expect(place.read('sums.txt.minisig')).toContain('trusted comment: file:sums.txt\n');
  });

  test('over what a killed run left behind', async () => {
    await using place = releaseWorkspace({ ...files, '.slipway-0123456789abcdef.tmp': 'half' });
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 0, outputs: { signed: 3 } });
    expect(place.names()).not.toContain('.slipway-0123456789abcdef.tmp');
  });
});

describe('the trusted comment', () => {
  const commentOf = async (
    given: Record<string, string>,
    env: Record<string, string> = {},
  ): Promise<string | undefined> => {
    await using place = releaseWorkspace(files);
    await runInProcess(definition, place, { ...inputs, ...given }, { env });
    return place.read('SHA256SUMS.minisig').split('\n')[2];
  };

  test('has a time only when the build has one', async () => {
    expect(await commentOf({})).toBe('trusted comment: file:SHA256SUMS');
    expect(await commentOf({}, { SOURCE_DATE_EPOCH: '1700000000' })).toBe(
      'trusted comment: timestamp:1700000000\tfile:SHA256SUMS',
    );
  });

  test('is what the input says', async () => {
    expect(await commentOf({ 'trusted-comment': 'version:v1.4.0' }, { SOURCE_DATE_EPOCH: '1' })).toBe(
      'trusted comment: version:v1.4.0',
    );
  });

  test.each([
    ['two lines', { 'trusted-comment': 'a\nb' }, {}, 'trusted-comment'],
    ['no number of seconds', {}, { SOURCE_DATE_EPOCH: 'today' }, 'source-date-epoch'],
  ])('is refused: %s', async (_, given, env, code) => {
    await using place = releaseWorkspace(files);
    const result = await runInProcess(definition, place, { ...inputs, ...given }, { env });
    expect(result).toMatchObject({ exitCode: 1, codes: [code] });
    expect(place.names()).not.toContain('SHA256SUMS.minisig');
  });
});

describe('a list that is there', () => {
  const listed = (lines: string): Record<string, string> => ({ 'a.tar.gz': 'aaa', SHA256SUMS: lines });

  test('is signed as it is when every line holds', async () => {
    await using place = releaseWorkspace(listed(`${A} *a.tar.gz\n`));
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 0, outputs: { signed: 1 } });
    expect(place.read('SHA256SUMS')).toBe(`${A} *a.tar.gz\n`);
  });

  test('with signatures of it by others beside it', async () => {
    await using place = releaseWorkspace({ ...listed(`${A}  a.tar.gz\n`), 'SHA256SUMS.asc': 'x' });
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 0, outputs: { signed: 1 } });
  });

  test.each([
    ['another digest', `${'0'.repeat(64)}  a.tar.gz\n`, ['file-changed']],
    ['a file that is not there', `${A}  a.tar.gz\n${A}  b\n`, ['file-missing']],
    ['a file it does not list', '', ['file-unlisted']],
    ['other case', `${A}  A.tar.gz\n`, ['file-renamed']],
    ['all that is wrong at once', `${A}  b\n`, ['file-missing', 'file-unlisted']],
    ['a path out of the folder', `${A}  ../a.tar.gz\n`, ['checksums-line']],
    ['carriage returns', `${A}  a.tar.gz\r\n`, ['checksums-line']],
    ['a name twice', `${A}  a.tar.gz\n${A}  a.tar.gz\n`, ['checksums-duplicate']],
  ])('is refused and not signed: %s', async (_, lines, codes) => {
    await using place = releaseWorkspace(listed(lines));
    const result = await runInProcess(definition, place, inputs);
    expect(result).toMatchObject({ exitCode: 1, codes, outputs: undefined, artifacts: [] });
    expect(place.names()).toEqual(['SHA256SUMS', 'a.tar.gz']);
  });

  test('is refused when it is not text', async () => {
    await using place = releaseWorkspace({ a: 'x' });
    place.write('SHA256SUMS', Buffer.from([0xff, 0xfe]));
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 1, codes: ['not-text'] });
  });
});

describe('a folder is refused:', () => {
  test.each([
    ['empty', {}],
    ['only an empty list', { SHA256SUMS: '' }],
    ['only signatures', { 'SHA256SUMS.asc': 'x' }],
  ])('%s', async (_, given) => {
    await using place = releaseWorkspace(given);
    const result = await runInProcess(definition, place, inputs);
    expect(result).toMatchObject({ exitCode: 1, codes: ['nothing-to-sign'] });
    expect(result.faults[0]?.message).toContain('nothing was signed');
  });

  test('sub-folders and links, also to files of the folder', async () => {
    await using place = releaseWorkspace(files);
    mkdirSync(join(place.path, 'release', 'sub'));
    symlinkSync('/etc/hostname', join(place.path, 'release', 'out'));
    symlinkSync('b.zip', join(place.path, 'release', 'in'));
    const result = await runInProcess(definition, place, inputs);
    expect(result).toMatchObject({ exitCode: 1, codes: ['file-unlisted', 'file-unlisted', 'file-unlisted'] });
    expect(result.log).toContain('out (a symbolic link)');
    expect(result.log).toContain('sub (a directory)');
  });

  test('a list that is a link', async () => {
    await using place = releaseWorkspace(files);
    symlinkSync('/etc/hostname', join(place.path, 'release', 'SHA256SUMS'));
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 1, codes: ['not-a-file'] });
  });

  test('names that differ only in case', async () => {
    await using place = releaseWorkspace({ App: 'x', app: 'y' });
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 1, codes: ['names-clash'] });
  });

  test('a name that sha256sum would escape', async () => {
    await using place = releaseWorkspace({ 'a\nb': 'x' });
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 1, codes: ['archive-path'] });
    expect(place.names()).toEqual(['a\nb']);
  });
});

describe('the key', () => {
  test('opens with its password', async () => {
    await using place = releaseWorkspace(files);
    const text = await formatProtectedSecretKey(key, 'correct horse', Buffer.alloc(SALT_BYTES), LEAST_LIMITS);
    const given = { 'minisign-key': text, 'minisign-password': 'correct horse' };
    expect(await runInProcess(definition, place, given)).toMatchObject({
      exitCode: 0,
      outputs: { keyId: '101010101010101' },
    });
    const wrong = await runInProcess(definition, place, { ...given, 'minisign-password': 'wrong' });
    expect(wrong).toMatchObject({ exitCode: 1, codes: ['minisign-password-wrong'] });
    expect(wrong.log).not.toContain('correct horse');
  });

  test('that is not given is refused', async () => {
    await using place = releaseWorkspace(files);
    expect(await runInProcess(definition, place, {})).toMatchObject({ exitCode: 1, codes: ['missing-input'] });
  });

  test('without password and a password: a warning', async () => {
    await using place = releaseWorkspace(files);
    const result = await runInProcess(definition, place, { ...inputs, 'minisign-password': 'x' });
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('whoever reads the secret can sign');
  });

  test('appears nowhere: log, report, outputs, files', async () => {
    await using place = releaseWorkspace(files);
    const result = await runInProcess(definition, place, inputs);
    const everything = [result.log, JSON.stringify(result), ...place.names().map((name) => place.read(name))].join();
    expect(everything).toContain(publicKeyBase64(key.publicKey));
    expect(everything).not.toContain(Buffer.alloc(32, 1).toString('base64').slice(0, 30));
    expect(everything).not.toContain(secret.split('\n')[1]);
  });
});

test('an empty workspace has nothing to sign', async () => {
  await using place = releaseWorkspace();
  const empty = { ...place, path: join(place.path, 'release') };
  const result = await runInProcess(definition, empty, { ...inputs, artifacts: '.' });
  expect(result.log).toContain("There is no file to sign in '.': nothing was signed.");
});

test('a checksum file in another folder is refused', async () => {
  await using place = releaseWorkspace(files);
  expect(await runInProcess(definition, place, { ...inputs, checksums: '../SHA256SUMS' })).toMatchObject({
    exitCode: 1,
    codes: ['file-name'],
  });
});

test('a folder that cannot be written: could not, and the files are as they were', async () => {
  await using place = releaseWorkspace(files);
  const folder = join(place.path, 'release');
  chmodSync(place.path, 0o755);
  const user = process.geteuid?.() ?? -1;
  if (user === 0) process.seteuid?.(65_534);
  else chmodSync(folder, 0o555);
  try {
    expect(await runInProcess(definition, place, inputs)).toMatchObject({ exitCode: 2, codes: ['file-not-written'] });
  } finally {
    if (user === 0) process.seteuid?.(0);
    else chmodSync(folder, 0o755);
  }
  expect(place.names()).toEqual(['a b', 'a.tar.gz', 'b.zip']);
});

test('more than a hundred files are all signed; the report counts what it leaves out', async () => {
  await using place = releaseWorkspace(Object.fromEntries(Array.from({ length: 103 }, (_, n) => [`f${n}`, `${n}`])));
  const result = await runInProcess(definition, place, inputs);
  expect(result.outputs).toMatchObject({ signed: 103 });
  expect(renderMarkdown(result.report)).toContain('and 3 more files');
});
