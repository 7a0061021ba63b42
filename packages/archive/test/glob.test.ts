import { expect, test } from '@jest/globals';
import { matchesPattern } from '../src/glob.ts';

test.each([
  ['*.zip', 'hello.zip', true],
  ['*.zip', 'hello.zip.sig', false],
  ['hello?zip', 'hello.zip', true],
  ['hello.zip', 'hello-zip', false],
  ['a+(b)[c]', 'a+(b)[c]', true],
  ['*', 'a/b', false],
])('the pattern %s means the name %s: %s', (pattern, name, expected) => {
  expect(matchesPattern(pattern, name)).toBe(expected);
});
