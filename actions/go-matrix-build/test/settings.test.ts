import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { fromSettings, readSettings, refuseForeignOutput } from '../src/settings.ts';
import { type Change, inputsOf, planOf } from './planning.ts';

describe('a refusal names the input that is at fault', () => {
  test.each<[Change, string]>([
    [{ raw: { formats: 'rar' } }, "Input 'formats', line 1: 'rar' names no format. Did you mean 'tar'?"],
    [{ raw: { files: 'LICENSE*\n\na=>b=>c' } }, "Input 'files', line 3: 'a=>b=>c' is not a line of files."],
    [{ raw: { env: 'A=1\nB' } }, "Input 'env', line 2: 'B' is not NAME=VALUE."],
    [{ raw: { formats: 'windows=zip' } }, "Input 'formats': there is no format for linux/amd64."],
    [{ raw: { 'name-template': '{nmae}' } }, "Input 'name-template': there is no '{nmae}'. Did you mean 'name'?"],
    [{ raw: { ldflags: '-X main.v={tag}' } }, "Input 'ldflags': there is no '{tag}'."],
    [{ raw: { tags: 'hallo=x' } }, "Input 'tags': there is no program 'hallo'. Did you mean 'hello'?"],
    [{ raw: { files: 'CHANGES' } }, "Input 'files': nothing matches 'CHANGES'."],
    [{ raw: { 'max-size': 'large' } }, "Input 'max-size', line 1: 'large' is no limit."],
    [{ raw: { sbom: 'none\nspdx' } }, "Input 'sbom': this says none and more."],
    [{ raw: { sbom: 'spdx\nspdxx' } }, "Input 'sbom', line 2: 'spdxx' is not none, spdx or cyclonedx."],
    [{ raw: { checksums: 'md5' } }, "Input 'checksums', line 1: 'md5' is not sha256 or sha512."],
    [{ raw: { weights: '[]' } }, "Input 'weights': this is no JSON object."],
    [{ raw: { runners: 'darwin/*=mac' } }, "Input 'runners': 'darwin/*' is for none of the targets."],
    [{ raw: { version: 'v2.1.0+dirty' } }, "Input 'version': v2.1.0+dirty is the version of a changed work tree."],
    [{ raw: { formats: 'zip\nlinux=deb' } }, "Input 'package': maintainer is missing, and the format deb needs it."],
    [
      { raw: { 'build-mode': 'c-shared', targets: 'linux/amd64' } },
      "Input 'build-mode': c-shared for linux/amd64 takes a C toolchain.",
    ],
  ])('%j', (change, message) => {
    expect(refused(() => planOf(change)).message).toBe(message);
  });

  test('and what is no setting passes as it is', () => {
    expect(() =>
      fromSettings(() => {
        throw new RangeError('another');
      }),
    ).toThrow(RangeError);
  });
});

test('a folder that somebody else filled is refused, any other is taken', () => {
  expect(refused(() => refuseForeignOutput({ kind: 'foreign', why: 'it is a file' }, 'out'))).toMatchObject({
    code: 'output-not-ours',
    message: "Input 'output': 'out' is there already and was not made by this action: it is a file.",
  });
  expect(() => refuseForeignOutput({ kind: 'ours' }, 'out')).not.toThrow();
});

test.each([
  [{ mode: 'all' }, false],
  [{ mode: 'all', prove: 'sample' }, true],
  [{ mode: 'prove', against: 'old' }, true],
  [{ mode: 'plan' }, false],
])('with %j something is built a second time: %j', (raw, expected) => {
  expect(readSettings(inputsOf(raw), ['.']).proves).toBe(expected);
});
