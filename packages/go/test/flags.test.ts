import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { type BuildFlags, DEFAULT_FLAGS, parseBuildFlags } from '../src/flags.ts';

describe('further flags of a build', () => {
  test.each<[string, Partial<BuildFlags>]>([
    ['', {}],
    ['-trimpath=false', { trimpath: false }],
    ['--trimpath=F', { trimpath: false }],
    ['-trimpath=false -trimpath', {}],
    ['-buildvcs=0', { vcs: false }],
    ['-buildvcs=auto', {}],
    ['-buildvcs=false\n-buildvcs=true', {}],
    ['-mod=vendor', { mod: 'vendor' }],
    ['-mod readonly', { mod: 'readonly' }],
    ['-race', { others: ['-race'] }],
    ['-race=false', {}],
    ['-a=t -cover=1', { others: ['-a', '-cover'] }],
    ['-gcflags all=-l', { others: ['-gcflags=all=-l'] }],
    [`'-gcflags=all=-N -l' -pgo=off`, { others: ['-gcflags=all=-N -l', '-pgo=off'] }],
    ['-asmflags=', { others: ['-asmflags='] }],
  ])('%j are read', (text, expected) => {
    expect(parseBuildFlags(text)).toEqual({ ...DEFAULT_FLAGS, ...expected });
  });

  test.each([
    ['trimpath', "'trimpath' is not a flag", 'Begin with a flag'],
    ['-trimpath false', "'false' is not a flag", 'Begin with a flag'],
    ['-trimpath=no', "-trimpath is 'no'", '-trimpath=true or -trimpath=false'],
    ['-race=maybe', "-race is 'maybe'", '-race=false'],
    ['-mod=mod', "-mod is 'mod'", '-mod=readonly or -mod=vendor'],
    ['-mod', "-mod is ''", '-mod=readonly'],
    ['-gcflags', '-gcflags has no value', '-gcflags=VALUE'],
    ['-ldflags=-s', '-ldflags cannot be given', 'input ldflags'],
    ['-tags x', '-tags cannot be given', 'input tags'],
    ['-toolexec=time', '-toolexec cannot be given', 'no reader of the result'],
    ['-overlay=x.json', '-overlay cannot be given', 'Commit the change'],
    ['-C sub', '-C cannot be given', 'input module'],
    ['-rase', 'there is no flag -rase; did you mean', 'The flags are -a,'],
    ['-zzzzzzzz', 'there is no flag -zzzzzzzz', 'The flags are -a,'],
    [`'-pgo=off`, 'is not closed', 'Close it'],
  ])('%j are refused', (text, message, hint) => {
    const fault = refused(() => parseBuildFlags(text));
    expect(fault.message).toContain(message);
    expect(fault.hint).toContain(hint);
  });

  test.each(['toString', 'constructor', 'hasOwnProperty'])('-%s is no flag', (name) => {
    expect(refused(() => parseBuildFlags(`-${name}`)).message).toContain('there is no flag');
  });
});
