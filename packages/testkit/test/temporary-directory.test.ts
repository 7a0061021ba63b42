import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../src/index.ts';

describe('a temporary directory', () => {
  test('exists until it is disposed, and then is gone with everything in it', async () => {
    let path = '';
    {
      await using directory = temporaryDirectory();
      path = directory.path;
      mkdirSync(join(path, 'a/b'), { recursive: true });
      writeFileSync(join(path, 'a/b/file'), 'text');
      expect(existsSync(path)).toBe(true);
    }
    expect(existsSync(path)).toBe(false);
  });
});
