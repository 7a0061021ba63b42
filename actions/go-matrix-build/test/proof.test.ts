import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Repository } from '@slipway/testkit';
import { passing, project, refusal, run, sums } from './release.ts';

const INPUTS = { formats: 'tar.gz\nbinary\ndeb', package: 'maintainer=Jo <jo@example.com>\nsummary=x', sbom: 'spdx' };

describe('a second build', () => {
  test('from a clean clone under other conditions makes the same, and that is said', async () => {
    await using repository = project();
    const before = process.umask();
    const result = await passing(repository.path, { ...INPUTS, prove: 'all' });
    expect(result.outputs).toMatchObject({ verdict: 'identical' });
    const report = JSON.stringify(result.report);
    expect(report).toContain('4 files are byte for byte what a second build from a clean clone made');
    expect(report).toContain('"yes"');
    expect(process.umask()).toBe(before);
  });

  test('of a sample proves one target', async () => {
    await using repository = project();
    const result = await passing(repository.path, {
      prove: 'sample',
      targets: 'linux/amd64\nwindows/amd64',
      formats: 'binary',
    });
    expect(result.outputs).toMatchObject({ verdict: 'identical' });
    expect(JSON.stringify(result.report)).toContain('1 file is byte for byte');
  });

  test('finds out a file that only the work tree has', async () => {
    const files = {
      '.gitignore': '/generated.txt\n',
      'main.go':
        'package main\n\nimport _ "embed"\n\n//go:embed generated.txt\nvar text string\n\nfunc main() { println(text) }\n',
    };
    await using repository = project(files);
    repository.write('generated.txt', 'made by somebody');
    const fault = await refusal(repository.path, { prove: 'all' });
    expect(fault).toMatchObject({ code: 'source-ignored', message: expect.stringContaining('generated.txt') });
    expect(readdirSync(repository.path)).not.toContain('release');
  });

  test('finds out a program that another one at the same place changes, and says what differs', async () => {
    const files = {
      '.gitignore': '/extra.go\n',
      'main.go': 'package main\n\nvar name = "committed"\n\nfunc main() { println(name) }\n',
    };
    await using repository = project(files);
    // What is there when the build is planned is refused by then.
    const before = (phase: string): void => {
      if (phase === 'Build') repository.write('extra.go', 'package main\n\nfunc init() { name = "not committed" }\n');
    };
    const fault = await refusal(repository.path, { ...INPUTS, prove: 'all' }, { before });
    expect(fault).toMatchObject({
      code: 'not-reproducible',
      hint: expect.stringContaining('The output folder is as it was'),
    });
    expect(fault.message).toMatch(
      /^hello_v1\.2\.3_linux_amd64.* is not what a second build from a clean clone made: .*…\. hello: ./,
    );
    expect(readdirSync(repository.path)).not.toContain('release');
  });

  test('finds out that only the packing differs', async () => {
    const files = { '.gitignore': '/NOTES.txt\n', 'NOTES.txt': null };
    await using repository = project(files);
    repository.write('README.md', 'not what is committed');
    repository.git('update-index', '--assume-unchanged', 'README.md');
    const fault = await refusal(repository.path, { prove: 'all' });
    expect(fault).toMatchObject({
      code: 'not-reproducible',
      message: expect.stringContaining('The programs in it are the same'),
    });
  });
});

describe('a release that was published', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = project({ '.gitignore': '/old/\n/other/\n/release/\n' });
    await passing(repository.path, { ...INPUTS, output: 'old' });
    await passing(repository.path, { ...INPUTS, output: 'other', ldflags: '-s' });
  });
  afterAll(async () => {
    await repository[Symbol.asyncDispose]();
  });

  test('is what is built again', async () => {
    const result = await passing(repository.path, { ...INPUTS, against: 'old' });
    expect(result.outputs).toMatchObject({ verdict: 'identical' });
    expect(JSON.stringify(result.report)).toContain('4 files are byte for byte what was published in old');
  });

  test('with other bytes refuses the new one, and says what differs in the program', async () => {
    const result = await run(repository.path, { ...INPUTS, against: 'other', output: 'new' });
    expect(new Set(result.codes)).toEqual(new Set(['not-reproducible']));
    expect(result.faults).toHaveLength(4);
    const binary = result.faults.find(({ message }) => message.startsWith('hello_v1.2.3_linux_amd64 '));
    expect(binary?.message).toMatch(/was published in other: SHA-256 [0-9a-f]{16}… instead of [0-9a-f]{16}…\. ./);
    expect(readdirSync(repository.path)).not.toContain('new');
  });

  test('that lists none of the files proves nothing', async () => {
    const result = await run(repository.path, { ...INPUTS, against: 'old', 'name-template': '{name}-{os}' });
    expect(result).toMatchObject({ exitCode: 2, codes: ['nothing-compared'] });
  });

  test.each([
    ['none', 'invalid-input'],
    ['.git', 'published-missing'],
  ])('is no folder of a release: %s', async (against, code) => {
    expect((await refusal(repository.path, { ...INPUTS, against })).code).toBe(code);
  });

  test('is proved by itself, and nothing is written', async () => {
    const before = sums(repository.path, 'old');
    const inputs = { ...INPUTS, mode: 'prove', against: 'old', output: 'unused' };
    const result = await passing(repository.path, inputs);
    expect(result.outputs).toMatchObject({ verdict: 'identical' });
    expect(result.artifacts).toEqual([]);
    expect(readdirSync(repository.path)).not.toContain('unused');
    expect(sums(repository.path, 'old')).toBe(before);
    expect((await refusal(repository.path, { ...inputs, against: 'other' })).code).toBe('not-reproducible');
  });

  test.each<[string, string, (text: Buffer) => Buffer]>([
    [
      'the list',
      'SHA256SUMS',
      (text) => Buffer.from(text.toString().replace(/^.(?=.*amd64$)/m, (digit) => (digit === '0' ? '1' : '0'))),
    ],
    ['a file', 'hello_v1.2.3_linux_amd64', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ])('that was tampered with is found out by its own digests: %s', async (_, name, change) => {
    const file = join(repository.path, 'old', name);
    const good = readFileSync(file);
    writeFileSync(file, change(good));
    const { code } = await refusal(repository.path, { ...INPUTS, mode: 'prove', against: 'old' });
    writeFileSync(file, good);
    expect(code).toBe('published-changed');
  });
});
