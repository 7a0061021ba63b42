import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { couldNotCheck, temporaryDirectory } from '@slipway/testkit';
import { flushFolder, isLeftover, unwritable, writeWholeFile } from '../../src/host/index.ts';

const system = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe('a file', () => {
  test.each([
    ['text', 'ab'],
    ['bytes', Buffer.from('ab')],
    ['pieces', [Buffer.from('a'), Buffer.from('b')]],
    ['pieces that come later', pieces('a', 'b')],
  ])('is written from %s in one step, in a folder that is made, and nothing is left beside it', async (_, content) => {
    await using directory = temporaryDirectory();
    const folder = join(directory.path, 'new/folder');
    await writeWholeFile(join(folder, 'f'), content);
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe('ab');
    expect(readdirSync(folder)).toEqual(['f']);
  });

  test.each([
    [undefined, 0o644],
    [0o755, 0o755],
  ])('has its mode whatever the umask: %j', async (mode, expected) => {
    await using directory = temporaryDirectory();
    const before = process.umask(0o077);
    try {
      await writeWholeFile(join(directory.path, 'f'), 'x', mode === undefined ? { flush: false } : { mode });
    } finally {
      process.umask(before);
    }
    expect(statSync(join(directory.path, 'f')).mode & 0o777).toBe(expected);
  });

  test('stays as it was when what it is made of breaks, whose error passes as it is', async () => {
    await using directory = temporaryDirectory();
    const path = join(directory.path, 'f');
    writeFileSync(path, 'old');
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      throw system('ENOSPC');
    }
    await expect(writeWholeFile(path, broken())).rejects.toThrow('ENOSPC');
    expect(readdirSync(directory.path)).toEqual(['f']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('is not written once the run is cancelled', async () => {
    await using directory = temporaryDirectory();
    const signal = AbortSignal.abort();
    await expect(writeWholeFile(join(directory.path, 'f'), 'x', { signal })).rejects.toThrow('aborted');
    expect(readdirSync(directory.path)).toEqual([]);
  });

  test('that a folder stands in the place of could not be written, and leaves nothing', async () => {
    await using directory = temporaryDirectory();
    mkdirSync(join(directory.path, 'f'));
    const cleanUps: (() => Promise<void>)[] = [];
    const onExit = (cleanUp: () => Promise<void>) => void cleanUps.push(cleanUp);
    expect(await couldNotCheck(writeWholeFile(join(directory.path, 'f'), 'new', { onExit }))).toMatchObject({
      code: 'file-not-written',
      message: 'f could not be written: a folder stands in its place (EISDIR).',
    });
    for (const cleanUp of cleanUps) await cleanUp();
    expect(readdirSync(directory.path)).toEqual(['f']);
  });

  test('below a file could not be written', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'f'), '');
    expect(await couldNotCheck(writeWholeFile(join(directory.path, 'f', 'g'), 'x'))).toMatchObject({
      code: 'file-not-written',
      message: 'g could not be written: a file stands where a folder should be (EEXIST).',
    });
  });

  test('where no file can be made could not be written, not even by root', async () => {
    const fault = await couldNotCheck(writeWholeFile('/sys/slipway/f', 'x', { shown: 'a/f' }));
    expect(fault.code).toBe('file-not-written');
    expect(fault.message).toMatch(/^a\/f could not be written: .* \(E[A-Z]+\)\.$/);
  });
});

test('why a disk takes nothing is told from a bug', () => {
  expect(unwritable(system('ENOSPC'))).toBe('the disk is full (ENOSPC)');
  expect(unwritable(system('EROFS'))).toBe('the file system is read-only (EROFS)');
  expect(unwritable(system('EBADF'))).toBeUndefined();
  expect(unwritable(new Error('ENOSPC'))).toBeUndefined();
  expect(unwritable(undefined)).toBeUndefined();
});

test('what a killed run left is told by its name', () => {
  expect(isLeftover('.slipway-0123456789abcdef.tmp')).toBe(true);
  expect(isLeftover('slipway-0123456789abcdef.tmp')).toBe(false);
  expect(isLeftover('.slipway-x.tmp')).toBe(false);
});

test('a folder is flushed with all that is in it, and stays as it was', async () => {
  await using directory = temporaryDirectory();
  await writeWholeFile(join(directory.path, 'a/b/f'), 'x', { flush: false });
  symlinkSync('gone', join(directory.path, 'a/link'));
  await flushFolder(directory.path);
  expect(readdirSync(directory.path, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/f', 'a/link']);
});
