import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError } from '@slipway/core';
import { refused, temporaryDirectory } from '@slipway/testkit';
import { readEntries, readSmallFile } from '../src/host/entries.ts';
import { folderUnder } from '../src/host/folder.ts';
import { hashFiles } from '../src/host/hash.ts';

const never = new AbortController().signal;

describe('a folder whose replacement was killed', () => {
  const machine = hostname()
    .replace(/[^A-Za-z0-9]/g, '_')
    .slice(0, 32);
  const killed = spawnSync(process.execPath, ['-e', '0']).pid;
  const beside = (what: string, pid: number = killed) => `.release.${what}.${machine}-${pid}-0badcafe`;
  const fill = (workspace: string, ...folders: readonly string[]): void => {
    for (const folder of folders) {
      mkdirSync(join(workspace, folder));
      writeFileSync(join(workspace, folder, 'f'), folder);
    }
  };

  test('between the two renames is put back, whole', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, beside('old'), beside('new'));
    await folderUnder(directory.path, 'release');
    expect(readdirSync(directory.path)).toEqual(['release']);
    expect(readFileSync(join(directory.path, 'release/f'), 'utf8')).toBe(beside('old'));
  });

  test('before or after them stays, and what is beside it goes', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, 'release', beside('old'), beside('new'));
    await folderUnder(directory.path, 'release');
    expect(readdirSync(directory.path)).toEqual(['release']);
    expect(readFileSync(join(directory.path, 'release/f'), 'utf8')).toBe('release');
  });

  test('by a run that lives is left to it', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, beside('old', process.pid), beside('new', process.pid));
    await folderUnder(directory.path, 'release');
    expect(readdirSync(directory.path)).toHaveLength(2);
  });
});

describe('hashing', () => {
  test('says what sha256sum says, for files smaller and larger than the buffer', async () => {
    await using directory = temporaryDirectory();
    const names = ['empty', 'one', 'chunk', 'more', 'a b', '-dash'];
    for (const [index, size] of [0, 1, 1_048_576, 3_000_001, 10, 11].entries()) {
      writeFileSync(join(directory.path, names[index] ?? ''), Buffer.alloc(size, index));
    }
    const said = execFileSync('sha256sum', ['--', ...names], { cwd: directory.path, encoding: 'utf8' });
    const digests = await hashFiles(directory.path, names, never);
    const ours = names.map((name) => ({ name, digest: digests.get(name) }));
    expect(
      ours
        .map(({ name, digest }) => `${digest !== undefined && 'sha256' in digest ? digest.sha256 : ''}  ${name}\n`)
        .join(''),
    ).toBe(said);
  });

  test('tells what could not be read instead of leaving it out', async () => {
    await using directory = temporaryDirectory();
    mkdirSync(join(directory.path, 'folder'));
    symlinkSync('/etc/hostname', join(directory.path, 'link'));
    execFileSync('mkfifo', [join(directory.path, 'pipe')]);
    const digests = await hashFiles(directory.path, ['gone', 'folder', 'link', 'pipe'], never);
    expect(Object.fromEntries(digests)).toEqual({
      gone: { unreadable: 'ENOENT' },
      link: { unreadable: 'it is no regular file any more' },
      folder: { unreadable: 'it is no regular file any more' },
      pipe: { unreadable: 'it is no regular file any more' },
    });
  });

  test('a file that grows while it is read has no digest', async () => {
    await using directory = temporaryDirectory();
    const path = join(directory.path, 'f');
    writeFileSync(path, Buffer.alloc(20_000_000));
    const hashing = hashFiles(directory.path, ['f'], never);
    const growing = setInterval(() => appendFileSync(path, 'x'), 1);
    const digests = await hashing;
    clearInterval(growing);
    expect(digests.get('f')).toEqual({ unreadable: 'it was changed while it was read' });
  });

  test.each([
    [
      'is written and its time put back',
      (path: string) => {
        const { atime, mtime } = statSync(path);
        const handle = openSync(path, 'r+');
        writeSync(handle, 'tampered');
        closeSync(handle);
        utimesSync(path, atime, mtime);
      },
    ],
    [
      'is replaced by another of the same size and time',
      (path: string) => {
        const { atime, mtime, size } = statSync(path);
        writeFileSync(`${path}.new`, Buffer.alloc(size, 1));
        utimesSync(`${path}.new`, atime, mtime);
        renameSync(`${path}.new`, path);
      },
    ],
  ])('a file that %s while it is read has no digest', async (_, tamper) => {
    await using directory = temporaryDirectory();
    const path = join(directory.path, 'f');
    writeFileSync(path, Buffer.alloc(20));
    // Times of files have steps of some milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { signal } = new AbortController();
    // Asked before each read: the file is open then.
    Object.defineProperty(signal, 'throwIfAborted', { value: () => tamper(path) });
    expect((await hashFiles(directory.path, ['f'], signal)).get('f')).toEqual({
      unreadable: 'it was changed while it was read',
    });
  });

  test('ends when the run is cancelled', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'f'), 'x');
    await expect(hashFiles(directory.path, ['f'], AbortSignal.abort())).rejects.toThrow('aborted');
  });

  test('memory does not depend on the size of the file', async () => {
    await using directory = temporaryDirectory();
    execFileSync('truncate', ['-s', '1G', join(directory.path, 'big')]);
    const before = process.memoryUsage.rss();
    await hashFiles(directory.path, ['big'], never);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });
});

describe('reading', () => {
  test('a folder gives its names and what they are', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'b'), '');
    writeFileSync(join(directory.path, 'B'), '');
    mkdirSync(join(directory.path, 'a'));
    symlinkSync('b', join(directory.path, 'c'));
    execFileSync('mkfifo', [join(directory.path, 'd')]);
    expect((await readEntries(directory.path)).map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'B: file',
      'a: directory',
      'b: file',
      'c: symbolic link',
      'd: special file',
    ]);
  });

  test('a folder that is gone could not be checked', async () => {
    await expect(readEntries('/no/such/folder')).rejects.toThrow(CouldNotCheckError);
  });

  test('a small file is read whole, and its limit is exact', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'f'), '12345');
    expect(await readSmallFile(directory.path, 'f', 'x/f', 5)).toEqual(Buffer.from('12345'));
    expect(await readSmallFile(directory.path, 'g', 'x/g', 5)).toBeUndefined();
    expect(await refused(readSmallFile(directory.path, 'f', 'x/f', 4))).toMatchObject({
      code: 'file-too-large',
      file: 'x/f',
    });
  });

  test('links, folders and pipes are not taken for small files', async () => {
    await using directory = temporaryDirectory();
    symlinkSync('/etc/hostname', join(directory.path, 'link'));
    mkdirSync(join(directory.path, 'folder'));
    execFileSync('mkfifo', [join(directory.path, 'pipe')]);
    for (const name of ['link', 'folder', 'pipe']) {
      expect(await refused(readSmallFile(directory.path, name, name, 5))).toMatchObject({ code: 'not-a-file' });
    }
  });

  test('a file without permission could not be checked', async () => {
    await using directory = temporaryDirectory();
    chmodSync(directory.path, 0o755);
    writeFileSync(join(directory.path, 'f'), 'x', { mode: 0 });
    const [digest, error] = await asNobody(async () => [
      (await hashFiles(directory.path, ['f'], never)).get('f'),
      await readSmallFile(directory.path, 'f', 'f', 5).catch((reason: unknown) => reason),
    ]);
    expect(digest).toEqual({ unreadable: 'EACCES' });
    expect(error).toBeInstanceOf(CouldNotCheckError);
  });
});

/** Root reads everything: as root, the question is asked as another user. */
async function asNobody<T>(ask: () => Promise<T>): Promise<T> {
  const user = process.geteuid?.();
  if (user !== 0) return ask();
  process.seteuid?.(65_534);
  try {
    return await ask();
  } finally {
    process.seteuid?.(user);
  }
}
