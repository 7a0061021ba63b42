import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Repository, temporaryDirectory } from '@slipway/testkit';
import { passing, project, refusal, run } from './release.ts';

const folder = temporaryDirectory();
const file = join(folder.path, 'hello');
let repository: Repository;

beforeAll(async () => {
  repository = project();
  await passing(repository.path, { formats: 'binary' });
  writeFileSync(file, readFileSync(join(repository.path, 'release/hello_v1.2.3_linux_amd64')));
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const inputs = (name: string) => ({ mode: 'reproduce', file: join(folder.path, name), source: repository.path });

describe('a program of a release', () => {
  test('is built again from its commit, anywhere', async () => {
    const result = await passing(folder.path, inputs('hello'));
    expect(result.outputs).toMatchObject({
      ...{ verdict: 'identical', version: 'v1.2.3', commit: repository.git('rev-parse', 'HEAD') },
      ...{ artifacts: [], goVersion: expect.stringMatching(/^go1\./) },
    });
    expect(JSON.stringify(result.report)).toContain('every byte was built again from source');
  });

  test('is found by the address of its repository', async () => {
    const source = `file://${repository.path}`;
    expect((await passing(folder.path, { ...inputs('hello'), source })).outputs).toMatchObject({
      verdict: 'identical',
    });
  });

  test('of which one byte was changed is refused', async () => {
    const bytes = readFileSync(file);
    const at = bytes.indexOf('hello');
    bytes[at] = bytes.readUInt8(at) ^ 1;
    writeFileSync(join(folder.path, 'tampered'), bytes);
    const fault = await refusal(folder.path, inputs('tampered'));
    expect(fault).toMatchObject({
      code: 'differs',
      exitCode: 1,
      hint: expect.stringContaining('do not trust the file'),
    });
  });

  test('that is none, or not there, is told apart', async () => {
    writeFileSync(join(folder.path, 'text'), 'no program');
    expect((await run(folder.path, inputs('text'))).exitCode).toBe(2);
    expect(await refusal(folder.path, inputs('gone'))).toMatchObject({ code: 'no-such-file', exitCode: 1 });
    expect((await refusal(folder.path, { ...inputs('hello'), source: 'gone' })).code).toBe('no-such-file');
  });
});
