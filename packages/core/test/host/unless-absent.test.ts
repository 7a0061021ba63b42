import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { couldNotCheck, temporaryDirectory } from '@slipway/testkit';
import { unlessAbsent } from '../../src/host/unless-absent.ts';

describe('a read answers', () => {
  test('what is there', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'a'), 'text');
    expect(await unlessAbsent('a', readFile(join(directory.path, 'a'), 'utf8'), '')).toBe('text');
  });

  test('the other value only where nothing has that name', async () => {
    await using directory = temporaryDirectory();
    symlinkSync('nowhere', join(directory.path, 'link'));
    writeFileSync(join(directory.path, 'file'), '');
    for (const name of ['none', 'link', 'file/below'])
      expect(await unlessAbsent(name, readFile(join(directory.path, name), 'utf8'), 'no')).toBe('no');
  });

  test('that it could not be checked, with path and reason, where the system says anything else', async () => {
    await using directory = temporaryDirectory();
    mkdirSync(join(directory.path, 'folder'));
    expect(
      await couldNotCheck(unlessAbsent('folder', readFile(join(directory.path, 'folder')), undefined)),
    ).toMatchObject({
      code: 'path-unreadable',
      message: "'folder' cannot be looked at: EISDIR.",
    });
  });

  test('the error itself where it is none of the system', async () => {
    await expect(unlessAbsent('x', Promise.reject(new RangeError('a bug')), [])).rejects.toThrow(RangeError);
  });
});
