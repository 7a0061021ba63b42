import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { keepPrograms, seedPrograms } from '../src/host/program-cache.ts';

describe('programs of earlier builds', () => {
  test('are there for the next build, the last ones only', async () => {
    await using directory = temporaryDirectory();
    const [cache, first, second] = ['cache', 'first', 'second'].map((name) => join(directory.path, name));
    for (const text of ['old', 'new']) {
      mkdirSync(first ?? '', { recursive: true });
      writeFileSync(join(first ?? '', 'hello'), text);
      await keepPrograms(cache ?? '', 'key', first ?? '');
    }
    await seedPrograms(cache ?? '', 'key', second ?? '');
    expect(readFileSync(join(second ?? '', 'hello'), 'utf8')).toBe('new');
    expect(readdirSync(join(cache ?? '', 'slipway-programs/key'))).toHaveLength(1);
  });

  test('of another key are not taken, and none is no error', async () => {
    await using directory = temporaryDirectory();
    const output = join(directory.path, 'output');
    await seedPrograms(join(directory.path, 'cache'), 'other', output);
    expect(readdirSync(output)).toEqual([]);
  });

  test('that were damaged are not taken', async () => {
    await using directory = temporaryDirectory();
    const [cache, built, output] = [join(directory.path, 'c'), join(directory.path, 'b'), join(directory.path, 'o')];
    mkdirSync(built);
    writeFileSync(join(built, 'hello'), 'a whole program');
    await keepPrograms(cache, 'key', built);
    const [entry = ''] = readdirSync(join(cache, 'slipway-programs/key'));
    truncateSync(join(cache, 'slipway-programs/key', entry), 3);
    await seedPrograms(cache, 'key', output);
    expect(readdirSync(output)).toEqual([]);
  });

  test('that cannot be kept hold nothing up', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'file'), '');
    await expect(keepPrograms(join(directory.path, 'file'), 'key', directory.path)).resolves.toBeUndefined();
  });
});
