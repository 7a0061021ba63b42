import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { envOf, parseEnvLine } from '../src/build-env.ts';
import { parseTarget } from '../src/target.ts';

describe('a variable for builds', () => {
  test.each([
    ['CGO_ENABLED=1', { selector: '', name: 'CGO_ENABLED', value: '1' }],
    ['CC=gcc -m32', { selector: '', name: 'CC', value: 'gcc -m32' }],
    ['CGO_CFLAGS=', { selector: '', name: 'CGO_CFLAGS', value: '' }],
    ['GOEXPERIMENT=a=b', { selector: '', name: 'GOEXPERIMENT', value: 'a=b' }],
    ['linux/arm64:CC=aarch64-linux-gnu-gcc', { selector: 'linux/arm64', name: 'CC', value: 'aarch64-linux-gnu-gcc' }],
    ['linux/arm/v7:CC=x:y', { selector: 'linux/arm/v7', name: 'CC', value: 'x:y' }],
    ['windows:CC=c', { selector: 'windows', name: 'CC', value: 'c' }],
    ['*/amd64:CC=c', { selector: '*/amd64', name: 'CC', value: 'c' }],
  ])('%s is read', (line, expected) => {
    expect(parseEnvLine(line)).toEqual(expected);
  });

  test.each([
    ['CC', 'is not NAME=VALUE', 'Write CGO_ENABLED=1'],
    ['1A=x', 'is not NAME=VALUE', 'Write CGO_ENABLED=1'],
    ['a b:CC=x', 'is not NAME=VALUE', 'Write CGO_ENABLED=1'],
    ['CGO_ENABLED=yes', 'is neither 0 nor 1', 'CGO_ENABLED=1'],
    ['GOFLAGS=-mod=mod', 'is not taken here', 'flags, ldflags and tags'],
    ['GOARCH=arm', 'is not taken here', 'input targets'],
    ['GOAMD64=v3', 'is not taken here', 'input targets'],
    ['GOPROXY=off', 'is not taken here', 'Set it for the step'],
    ['GOTOOLCHAIN=auto', 'is not taken here', 'go-version'],
    ['GOWORK=x', 'is not taken here', 'from their own go.mod'],
    ['PATH=/evil', 'cannot be set for a build', 'Set it for the step'],
    ['LD_PRELOAD=x', 'cannot be set for a build', 'Set it for the step'],
    ['GIT_DIR=x', 'cannot be set for a build', 'Set it for the step'],
    ['linux/*:GOROOT=x', 'cannot be set for a build', 'Set it for the step'],
  ])('%s is refused: it %s', (line, message, hint) => {
    const fault = refused(() => parseEnvLine(line));
    expect(fault).toMatchObject({ code: 'build-env', message: expect.stringContaining(message) });
    expect(fault.hint).toContain(hint);
  });

  test('is for all targets or for those of its pattern, and the last one wins', () => {
    const lines = ['CC=a', 'linux/*:CC=b', 'linux/arm/v6:CC=c', 'X=1'].map(parseEnvLine);
    const of = (text: string) => envOf(lines, parseTarget(text));
    expect(of('darwin/arm64')).toEqual({ CC: 'a', X: '1' });
    expect(of('linux/arm/v7')).toEqual({ CC: 'b', X: '1' });
    expect(of('linux/arm/v6')).toEqual({ CC: 'c', X: '1' });
  });
});
