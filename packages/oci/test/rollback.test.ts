import { describe, expect, test } from '@jest/globals';
import { faultOf } from '@slipway/testkit';
import { planRollback, rollbackTag } from '../src/rollback.ts';

const NAMES = [
  '1.2.8',
  '1.2.9',
  '1.2.10',
  '1.3.0',
  '1.2',
  '1',
  'latest',
  'v2.0.0',
  '1.2.8-alpine',
  '1.2.9-alpine',
  '1.2-alpine',
  'main',
];
const NOTHING = { tags: [], exclude: [] };

test.each([
  ['1.2.8', '1.2.8'],
  ['v1.2.8', '1.2.8'],
  ['2.0.0', 'v2.0.0'],
  ['1.2.8-alpine', '1.2.8-alpine'],
])('the version %s is under the tag %s', (to, tag) => {
  expect(rollbackTag(to, NAMES)).toBe(tag);
});

test.each([
  ['1.2.7', /Is 1\.2\.\d+ meant\?/],
  ['x'.repeat(300), /such as 1\.2\.8/],
])('a version that is not published is refused', (to, hint) => {
  const fault = faultOf(() => rollbackTag(to, NAMES));
  expect(fault.code).toBe('rollback-to');
  expect(fault.hint).toMatch(hint);
});

describe('a rollback', () => {
  test('takes back what is above in the minor line, and looks at the tags that exist', () => {
    expect(planRollback(NOTHING, '1.2.8', '1.2.8', NAMES)).toEqual({
      version: '1.2.8',
      withdrawn: ['1.2.9', '1.2.10'],
      tags: ['1.2.8', '1.2', '1', 'latest'],
    });
  });

  test('takes back what is named, with or without v', () => {
    const { withdrawn } = planRollback({ tags: [], exclude: ['v1.2.9', '2.0.0'] }, '1.2.8', '', NAMES);
    expect(withdrawn).toEqual(['1.2.9', 'v2.0.0']);
  });

  test('stays in its flavour, which the version of the image tells from a pre-release', () => {
    expect(planRollback(NOTHING, '1.2.8-alpine', '1.2.8', NAMES)).toEqual({
      version: '1.2.8',
      withdrawn: ['1.2.9-alpine'],
      tags: ['1.2.8-alpine', '1.2-alpine'],
    });
  });

  test('looks at the tags that are asked for', () => {
    expect(planRollback({ tags: ['stable'], exclude: [] }, '1.2.8', '', NAMES).tags).toEqual(['1.2.8', 'stable']);
  });

  test.each([
    ['to what is no version', NOTHING, 'main', 'rollback-to'],
    ['of a version that is not published', { tags: [], exclude: ['1.2.99'] }, '1.2.8', 'rollback-exclude'],
    ['to the version that is bad', { tags: [], exclude: ['1.2.8'] }, '1.2.8', 'rollback-exclude'],
  ])('%s is refused', (_, inputs, tag, code) => {
    expect(faultOf(() => planRollback(inputs, tag, '', NAMES)).code).toBe(code);
  });
});
