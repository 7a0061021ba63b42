import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { refused, temporaryDirectory } from '@slipway/testkit';
import { openRegularFile, readRegularFile, readWorkspaceFile } from '../../src/host/regular-file.ts';

describe('a regular file', () => {
  test('is read as it is', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'f'), 'text');
    expect(await readRegularFile(join(directory.path, 'f'))).toEqual(Buffer.from('text'));
  });

  test('is told from everything else, and nobody waits for a pipe', async () => {
    await using directory = temporaryDirectory();
    const at = (name: string) => join(directory.path, name);
    writeFileSync(at('f'), '');
    mkdirSync(at('folder'));
    symlinkSync('f', at('link'));
    symlinkSync('nowhere', at('dangling'));
    execFileSync('mkfifo', [at('pipe')]);
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const kinds = await Promise.all(
        ['folder', 'link', 'dangling', 'pipe', 'socket'].map((name) => openRegularFile(at(name))),
      );
      expect(kinds).toEqual(['directory', 'symbolic link', 'symbolic link', 'special file', 'special file']);
      expect(await openRegularFile('/dev/zero')).toBe('special file');
    } finally {
      server.close();
    }
  });
});

describe('a file of the workspace', () => {
  test('is read with its mode', async () => {
    await using directory = temporaryDirectory();
    mkdirSync(join(directory.path, 'a/b'), { recursive: true });
    writeFileSync(join(directory.path, 'a/b/f'), 'text');
    chmodSync(join(directory.path, 'a/b/f'), 0o750);
    const file = await readWorkspaceFile(directory.path, 'a/b/f');
    expect(file?.content.toString()).toBe('text');
    expect((file?.mode ?? 0) & 0o777).toBe(0o750);
  });

  test('that is not there is none', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'f'), '');
    expect(await readWorkspaceFile(directory.path, 'none')).toBeUndefined();
    expect(await readWorkspaceFile(directory.path, 'f/below')).toBeUndefined();
  });

  test.each<readonly [string, string, string]>([
    ['a link to a file beside it', 'beside', 'not-a-file'],
    ['a link to the store of Git', 'token', 'not-a-file'],
    ['a link to nothing', 'dangling', 'not-a-file'],
    ['a link in a circle', 'circle', 'not-a-file'],
    ['a file in a folder that is a link', 'folder/f', 'not-a-file'],
    ['a file far below a folder that is a link', 'deep/a/b/f', 'not-a-file'],
    ['a folder', 'real', 'not-a-file'],
    ['a pipe', 'pipe', 'not-a-file'],
    ['the store of Git', '.git/config', 'file-in-git'],
    ['the store of Git in other letters', '.GIT/config', 'file-in-git'],
    ['what lies above', '../x', 'file-outside'],
    ['what climbs on its way', 'real/../../x', 'file-outside'],
    ['the workspace itself', '.', 'file-outside'],
  ])('is not %s', async (_, path, code) => {
    await using directory = temporaryDirectory();
    const root = join(directory.path, 'workspace');
    mkdirSync(join(root, 'real/a/b'), { recursive: true });
    mkdirSync(join(root, '.git'));
    for (const name of ['real/f', 'real/a/b/f', '.git/config', '../x']) writeFileSync(join(root, name), 'secret');
    const links = {
      beside: 'real/f',
      token: '.git/config',
      dangling: 'nowhere',
      circle: 'circle',
      folder: 'real',
      deep: 'real',
    };
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(root, name));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect((await refused(readWorkspaceFile(root, path))).code).toBe(code);
  });

  test('is called as it was asked for', async () => {
    await using directory = temporaryDirectory();
    symlinkSync('x', join(directory.path, 'link'));
    expect((await refused(readWorkspaceFile(directory.path, 'link', './link'))).message).toContain("'./link'");
  });
});
