import { expect, test } from '@jest/globals';
import { causeOf } from '../src/cause.ts';
import { gitFailed } from '../src/faults.ts';

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

test.each([
  ['fatal: could not fetch 0123 from promisor remote', 'objects-missing', 'fatal: could not fetch 0123'],
  [
    "fatal: '/nope' does not appear to be a git repository\nfatal: Could not read from remote repository.",
    'objects-missing',
    '/nope',
  ],
  ['hint: advice\nfatal: bad object HEAD', 'git-failed', 'failed with exit code 128: fatal: bad object HEAD.'],
])('of a command that failed, %j is %s', (stderr, code, message) => {
  const { fault, outcome } = gitFailed(['ls-tree', 'HEAD'], 128, stderr);
  expect([outcome, fault.code]).toEqual(['could-not-check', code]);
  expect(fault.message).toContain(message);
  expect(fault.message).not.toContain('\\n');
});
