import { expect, test } from '@jest/globals';
import { annotationKey, orderedAnnotations, spdxLicense, tidyValue } from '../src/image/annotations.ts';

test('the keys of the specification have its prefix', () => {
  expect(annotationKey('base.digest')).toBe('org.opencontainers.image.base.digest');
});

test.each([
  ['one line is one line', 'title', 'hello', 'hello'],
  ['lines become one', 'description', ' a\nb\t c ', 'a b c'],
  ['a description is cut where GitHub cuts it', 'description', 'x'.repeat(600), `${'x'.repeat(511)}…`],
  ['characters are counted, not bytes', 'description', '日'.repeat(512), '日'.repeat(512)],
  ['licences are never cut: half an expression is another licence', 'licenses', 'MIT AND '.repeat(60), ''],
] as const)('%s', (_, key, value, expected) => {
  expect(tidyValue(key, value)).toBe(expected);
});

test('annotations are sorted, and empty ones left out', () => {
  expect(Object.entries(orderedAnnotations({ b: '2', a: '1', c: '' }))).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

test.each([
  ['MIT', 'MIT'],
  ['NOASSERTION', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])("GitHub's %s is the licence %s", (identifier, expected) => {
  expect(spdxLicense(identifier)).toBe(expected);
});
