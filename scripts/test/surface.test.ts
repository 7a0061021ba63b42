import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packages, root } from '../repository.mjs';
import { fillSurface, sentence, surfaceFaults, usesIn } from '../surface.mjs';

describe('the public surface of the packages', () => {
  test('is what somebody outside uses, and every function says what it does', () => {
    expect(surfaceFaults()).toEqual([]);
  });

  test.each(packages())('of $name stands in its README', (member) => {
    const readme = readFileSync(join(root, member.folder, 'README.md'), 'utf8');
    expect(fillSurface(readme, member)).toBe(readme);
  });

  test('a README without its marks is named', () => {
    const member = { name: 'git', folder: 'packages/git', manifest: { name: '@slipway/git' } };
    expect(() => fillSurface('# git\n', member)).toThrow('packages/git/README.md has no <!-- surface:start -->');
  });
});

describe('a use is seen', () => {
  test.each([
    ["import { a, type B, c as d } from '@slipway/x';", ['@slipway/x a', '@slipway/x B', '@slipway/x c']],
    ["import type {\n  A,\n} from '@slipway/x/host';", ['@slipway/x/host A']],
    ["const { a, b: c } = await import('@slipway/x');", ['@slipway/x a', '@slipway/x b']],
    ["let a: import('@slipway/x').A;", ['@slipway/x A']],
    ["export { a } from '@slipway/x';", ['@slipway/x a']],
  ])('in %s', (text, uses) => {
    expect(usesIn(text)).toEqual(uses);
  });

  test('in a script that loads what was compiled', () => {
    expect(usesIn("join(root, 'packages/core/build/host/index.js');\nrunStep(x);")).toContain(
      '@slipway/core/host runStep',
    );
  });

  test('of nothing in a text that imports nothing of ours', () => {
    expect(usesIn("import { a } from 'x';\n// @slipway/x a")).toEqual([]);
  });
});

test.each([
  ['/** One. Two. */', 'One.'],
  ['/**\n * Over\n * lines: `x`. More\n */', 'Over lines: `x`.'],
  ['/** Reads 1.2.3 and v1.4. Then more. */', 'Reads 1.2.3 and v1.4.'],
  ['/** No end */', 'No end'],
  ['/**\n * Says.\n *\n * @param x it\n */', 'Says.'],
  ['', ''],
])('the first sentence of %j is %j', (comment, expected) => {
  expect(sentence(comment)).toBe(expected);
});
