import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { doubles, licenses } from '../chunk-contents.mjs';
import { layOutChunks } from '../chunks.mjs';
import { actions, packages, root } from '../repository.mjs';

describe('what stands in the chunks', () => {
  test('a module of ours in two chunks is a fault, named with both', () => {
    const modules = ['build/bundle/packages/core/text.js'];
    expect(
      doubles([
        { name: 'core', modules },
        { name: 'version', modules },
        { name: 'git', modules: ['build/bundle/packages/git/refs.js'] },
      ]),
    ).toEqual([expect.stringMatching(/^build\/bundle\/packages\/core\/text\.js stands in core and version: /)]);
  });

  test('a small library may stand in two chunks, a large one may not', () => {
    const small = ['node_modules/semver/index.js'];
    const undici = readdirSync(join(root, 'node_modules/undici/lib/web/fetch')).map(
      (name) => `node_modules/undici/lib/web/fetch/${name}`,
    );
    const modules = [...small, ...undici];
    expect(
      doubles([
        { name: 'a', modules },
        { name: 'b', modules },
      ]),
    ).toEqual([expect.stringMatching(/^node_modules\/undici stands in a and b: /)]);
  });

  test('each library is named once with its version and licence, wherever it stands', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/semver/package.json'), 'utf8'));
    const text = licenses([
      'node_modules/semver/index.js',
      'packages/core/x.js',
      'node_modules/semver/functions/valid.js',
    ]);
    expect(text.split('\n').slice(0, 3)).toEqual([`semver ${version}`, 'ISC', 'The ISC License']);
    expect(text.match(/The ISC License/g)).toHaveLength(1);
  });
});

test('a chunk is named after its package, action or library, and each package is in one', async () => {
  await using folder = temporaryDirectory();
  const chunks = layOutChunks(mkdtempSync(join(folder.path, 'bundle-')));
  const names = chunks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining(['start', 'core', ...actions().map(({ name }) => `action-${name}`), 'third-party-undici']),
  );
  const specifiers = chunks.flatMap(({ imported }) => imported);
  expect(new Set(specifiers).size).toBe(specifiers.length);
  expect(names).not.toContain('testkit');
  expect(packages().length).toBeGreaterThan(0);
});
