import { describe, expect, test } from '@jest/globals';
import { planRollback, rollbackTag, sameImage } from '../src/delivery/rollback.ts';
import { digestOf } from '../src/digest.ts';

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
  expect(rollbackTag(to, NAMES)).toEqual({ kind: 'tag', tag });
});

test.each([
  ['1.2.7', '1.2.8'],
  ['x'.repeat(300), undefined],
])('a version that is not published is absent, with the nearest one', (to, nearest) => {
  expect(rollbackTag(to, NAMES)).toEqual({ kind: 'tag-absent', nearest });
});

const target = (tag: string, described = '') => ({ tag, described });

describe('a rollback', () => {
  test('takes back what is above in the minor line, and looks at the tags that exist', () => {
    expect(planRollback(NOTHING, target('1.2.8', '1.2.8'), NAMES)).toEqual({
      kind: 'plan',
      version: '1.2.8',
      withdrawn: ['1.2.9', '1.2.10'],
      tags: ['1.2.8', '1.2', '1', 'latest'],
    });
  });

  test('takes back what is named, with or without v', () => {
    expect(planRollback({ tags: [], exclude: ['v1.2.9', '2.0.0', '1.2.9'] }, target('1.2.8'), NAMES)).toMatchObject({
      withdrawn: ['1.2.9', 'v2.0.0'],
    });
  });

  test('stays in its flavour, which the version of the image tells from a pre-release', () => {
    expect(planRollback(NOTHING, target('1.2.8-alpine', '1.2.8'), NAMES)).toEqual({
      kind: 'plan',
      version: '1.2.8',
      withdrawn: ['1.2.9-alpine'],
      tags: ['1.2.8-alpine', '1.2-alpine'],
    });
  });

  test('looks at the tags that are asked for', () => {
    expect(planRollback({ tags: ['stable'], exclude: [] }, target('1.2.8', ''), NAMES)).toMatchObject({
      tags: ['1.2.8', 'stable'],
    });
  });

  test.each([
    ['to what is no version', NOTHING, 'main', { kind: 'no-version', tag: 'main' }],
    [
      'of a version that is not published',
      { tags: [], exclude: ['1.2.9', '1.2.99'] },
      '1.2.8-alpine',
      { kind: 'excluded-absent', version: '1.2.99' },
    ],
    [
      'to the version that is bad',
      { tags: [], exclude: ['1.2.8'] },
      '1.2.8',
      { kind: 'target-excluded', tag: '1.2.8' },
    ],
  ])('%s cannot be', (_, request, tag, fault) => {
    expect(planRollback(request, target(tag), NAMES)).toMatchObject(fault);
  });

  test('cannot take back the image that it goes back to, under another tag', () => {
    const digest = digestOf(Buffer.from('good'));
    const image = { mediaType: '', digest, size: 4 };
    const other = { ...image, digest: digestOf(Buffer.from('bad')) };
    expect(sameImage([{ tag: '1.2.9', image: other }], digest)).toBeUndefined();
    expect(
      sameImage(
        [
          { tag: '1.2.9', image: other },
          { tag: '1.2.10', image },
        ],
        digest,
      ),
    ).toEqual({ kind: 'same-image', tag: '1.2.10' });
  });
});
