import { describe, expect, test } from '@jest/globals';
import { parseTarget } from '@slipway/go';
import { refused } from '@slipway/testkit';
import { builtTargets, refuseOtherSource, refuseOutsideReplace } from '../src/source.ts';
import { CHECKOUT, COMMIT, MODULE } from './planning.ts';

describe('a plan', () => {
  const plan = { commit: COMMIT, goVersion: MODULE.goVersion };

  test('is for its commit and its toolchain', () => {
    expect(() => refuseOtherSource(plan, CHECKOUT)).not.toThrow();
  });

  test.each([
    [{ ...plan, commit: 'f'.repeat(40) }, `The plan is for commit ${'f'.repeat(40)}, and here it is ${COMMIT}.`],
    [{ ...plan, goVersion: 'go1.25.0' }, 'The plan is for toolchain go1.25.0, and here it is go1.26.8.'],
  ])('for another one is refused', (other, message) => {
    expect(refused(() => refuseOtherSource(other, CHECKOUT))).toMatchObject({ code: 'plan-of-other-source', message });
  });
});

test.each([
  ['.', 'module m\n\nreplace x => ../x\n', { file: 'go.mod', line: 3 }],
  ['sub', 'module m\n', { file: 'sub/go.mod' }],
])('a replace line of %s that leads out of the repository is refused at its place', (directory, goMod, place) => {
  const fault = refused(() => refuseOutsideReplace({ path: 'x', directory: '../x' }, directory, goMod));
  expect(fault).toMatchObject({ code: 'replace-outside', ...place });
  expect('line' in fault).toBe('line' in place);
});

test('the parts of a universal program are built in its place, each once', () => {
  const universal = { ...parseTarget('darwin/arm64'), text: 'darwin/universal' };
  const texts = (...targets: Parameters<typeof builtTargets>[0]) => builtTargets(targets).map(({ text }) => text);
  expect(texts(parseTarget('linux/amd64'))).toEqual(['linux/amd64']);
  expect(texts(parseTarget('darwin/arm64'), universal)).toEqual(['darwin/arm64', 'darwin/amd64']);
});
