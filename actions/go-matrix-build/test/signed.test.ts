import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Repository, readApk, temporaryDirectory } from '@slipway/testkit';
import { makeOpenPgpKey } from './openpgp-key.ts';
import { passing, project, run, sums } from './release.ts';

const folder = temporaryDirectory();
const keys = { rpm: '', apk: '' };
let repository: Repository;
let inputs: Record<string, string> = {};

beforeAll(async () => {
  repository = project();
  keys.rpm = makeOpenPgpKey(folder.path, 'open sesame');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  keys.apk = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  inputs = {
    formats: 'rpm\napk\ndeb',
    package: 'maintainer=Jo <jo@example.com>\nsummary=Says hello\nlicense=MIT',
    'rpm-key': keys.rpm,
    'rpm-key-passphrase': 'open sesame',
    'apk-key': keys.apk,
    'apk-key-name': 'jo@example.com-1.rsa.pub',
  };
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

describe('signed packages', () => {
  test('are verified by their own tools, and are the same bytes twice', async () => {
    const result = await passing(repository.path, inputs);
    const first = sums(repository.path);
    const release = join(repository.path, 'release');
    const database = join(folder.path, 'rpm');
    mkdirSync(database);
    const rpmkeys = (...args: string[]) =>
      spawnSync('rpmkeys', ['--dbpath', database, ...args], { cwd: release, encoding: 'utf8' });
    expect(rpmkeys('--checksig', 'hello_v1.2.3_linux_amd64.rpm').status).not.toBe(0);
    rpmkeys('--import', join(folder.path, 'public.asc'));
    expect(rpmkeys('--checksig', 'hello_v1.2.3_linux_amd64.rpm')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('signatures OK'),
    });
    const { signatures, control } = readApk(readFileSync(join(release, 'hello_v1.2.3_linux_amd64.apk')));
    const signature = signatures.get('RSA256.jo@example.com-1.rsa.pub') ?? Buffer.alloc(0);
    expect(verify('sha256', control, createPublicKey(keys.apk), signature)).toBe(true);
    for (const secret of ['open sesame', keys.rpm.split('\n')[4] ?? 'x', keys.apk.split('\n')[2] ?? 'x'])
      expect(JSON.stringify([result.log, result.report, result.outputs])).not.toContain(secret);
    await passing(repository.path, inputs);
    expect(sums(repository.path)).toBe(first);
  });

  test.each<[string, Record<string, string>, number, string]>([
    ['another passphrase', { 'rpm-key-passphrase': 'wrong' }, 2, 'openpgp-sign'],
    ['no OpenPGP key', { 'rpm-key': 'hunter2' }, 1, 'openpgp-key'],
    ['no RSA key', { 'apk-key': 'hunter2' }, 1, 'package-key'],
    ['no name of a key', { 'apk-key-name': 'mykey' }, 1, 'package-key'],
  ])('with %s are refused before anything is built, and no key is told', async (name, raw, exitCode, code) => {
    const clone = join(folder.path, name);
    repository.git('clone', '-q', '.', clone);
    const phases: string[] = [];
    const before = (phase: string): void => void phases.push(phase);
    const result = await run(clone, { ...inputs, ...raw }, { before });
    expect(result).toMatchObject({ exitCode, codes: [code] });
    expect(JSON.stringify([result.faults, result.log])).not.toMatch(/hunter2|open sesame|BEGIN/);
    expect(phases).not.toContain('Build');
  });
});
