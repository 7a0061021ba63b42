import { expect, test } from '@jest/globals';
import { causeOf } from '../src/cause.ts';

const ADVICE = 'Please make sure you have the correct access rights\nand the repository exists.';

test.each([
  [
    `fatal: '/nope' does not appear to be a git repository\nfatal: Could not read from remote repository.\n\n${ADVICE}\n`,
    "fatal: '/nope' does not appear to be a git repository; fatal: Could not read from remote repository.",
  ],
  [
    `git@h: Permission denied (publickey).\nfatal: Could not read from remote repository.\n\n${ADVICE}\n`,
    'git@h: Permission denied (publickey).; fatal: Could not read from remote repository.',
  ],
  [
    'remote: Invalid username or token.\nremote: \nfatal: Authentication failed for https://h/r/\n',
    'remote: Invalid username or token.; fatal: Authentication failed for https://h/r/',
  ],
  ['warning: redirecting\nerror: a\nerror: a\n', 'error: a'],
  ['something\nelse\n', 'something; else'],
  ['', ''],
])('of %j the cause is %j', (stderr, cause) => {
  expect(causeOf(stderr)).toBe(cause);
});
