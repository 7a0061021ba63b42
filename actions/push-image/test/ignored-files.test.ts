import { describe, expect, test } from '@jest/globals';
import { refused, runGit } from '@slipway/testkit';
import { checkIgnored } from '../src/ignored-files.ts';
import { PROGRAMS, workspace } from './workspace.ts';

describe('a folder that a line names', () => {
  const look = (folder: string, files: readonly string[], ignored: readonly string[]) =>
    checkIgnored({ folder, files }, new Set(ignored));

  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['nothing is ignored', 'conf', ['conf/a'], []],
    ['the folder itself is', 'dist', ['dist/a', 'dist/b'], ['dist', 'dist/a']],
    ['all of it is', 'dist', ['dist/a', 'dist/b'], ['dist/a', 'dist/b']],
    ['all is but what keeps the folder', 'dist', ['dist/.gitkeep', 'dist/a'], ['dist/a']],
    ['it is empty', 'dist', [], []],
  ])('is taken when %s', (_, folder, files, ignored) => {
    expect(() => look(folder, files, ignored)).not.toThrow();
  });

  test('is refused when it takes an ignored file along', () => {
    const fault = refused(() => look('conf', ['conf/a', 'conf/.env'], ['conf/.env']));
    expect(fault).toMatchObject({ code: 'file-ignored', message: expect.stringContaining("'conf/.env'") });
  });
});

test('what Git ignores goes into an image where it is named, and not with its folder', async () => {
  await using place = workspace({
    ...PROGRAMS,
    'conf/a.conf': 'a',
    'conf/.env': 'TOKEN=x',
    'web/dist/app.js': 'x',
    'web/index.html': 'x',
    '.gitignore': '.env\ndist/\n/image/\n',
  });
  const codes = async (files: string) => (await place.build({ files })).codes;
  expect(await codes('conf=/etc/app')).toEqual([]);
  await runGit(['init', '-q'], { cwd: place.path });
  expect(await codes('conf=/etc/app')).toEqual(['file-ignored']);
  expect(await codes('web=/srv')).toEqual(['file-ignored']);
  expect(await codes('web/dist=/srv')).toEqual([]);
  expect(await codes('conf/.env=/etc/app/env')).toEqual([]);
});
