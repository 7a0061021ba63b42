import { describe, expect, test } from '@jest/globals';
import { goFailed, saidInOneLine } from '../src/go-failure.ts';
import { usesVendor } from '../src/go-mod-json.ts';

describe('what a go command that failed says', () => {
  test.each([
    ['go: downloading go1.27.0\ngo: module . requires go >= 1.99\n', 'go-too-old', 'refused'],
    [
      'go: inconsistent vendoring in /m:\n\tx@v1: is explicitly required\n\n\tTo ignore the vendor directory, use',
      'vendor-inconsistent',
      'refused',
    ],
    ['main.go:3:8: missing go.sum entry for module providing package x', 'go-mod-untidy', 'refused'],
    ['go: updates to go.mod needed; to update it:\n\tgo mod tidy\n', 'go-mod-untidy', 'refused'],
    ['verifying x@v1.0.0: checksum mismatch\n\tdownloaded: h1:a\n\tgo.sum: h1:b\n', 'modules-changed', 'refused'],
    ['go: x@v1.0.0: replacement directory ../x does not exist', 'replace-outside', 'refused'],
    [
      'go: x@v0 (replaced by ./x): reading x/go.mod: open /m/x/go.mod: no such file or directory',
      'replace-outside',
      'refused',
    ],
    ['go: errors parsing go.mod:\n/m/go.mod:3: unknown directive: nonsense\n', 'bad-go-mod', 'refused'],
    ['go: download go1.99.0: toolchain not available', 'no-toolchain', 'could-not-check'],
    ['write /tmp/x: no space left on device', 'disk-full', 'could-not-check'],
    ['dial tcp: lookup proxy.golang.org: no such host', 'go-failed', 'could-not-check'],
  ])('%j is %s: %s', (stderr, code, outcome) => {
    expect(goFailed('go x', { code: 1, stderr })).toMatchObject({
      outcome,
      fault: { code, hint: expect.stringMatching(/./) },
    });
  });

  test('is one line that people can read', () => {
    const said =
      'go: inconsistent vendoring in /m:\n\tx@v1: is explicitly\trequired\n\n\tTo sync the vendor directory, run:\n\t\tgo mod vendor\n';
    expect(saidInOneLine(said)).toBe('go: inconsistent vendoring in /m: x@v1: is explicitly required');
    expect(saidInOneLine('go: downloading x v1\r\nbroken.\r\n')).toBe('broken');
  });

  test('of go.mod has its place, each line its own', () => {
    const stderr =
      'go: errors parsing go.mod:\ngo.mod:3: unknown directive: a\nC:\\m\\go.mod:4:2: usage: require module/path v1.2.3\n';
    const { fault, more } = goFailed('go list', { code: 1, stderr });
    expect(fault).toMatchObject({ file: 'go.mod', line: 3, message: 'go.mod cannot be read: unknown directive: a.' });
    expect('column' in fault).toBe(false);
    expect(more).toMatchObject([{ file: 'go.mod', line: 4, column: 2 }]);
  });
});

test.each([
  ['1.24', undefined, false],
  ['1.24', '', true],
  ['1.14', '# x v1\n## explicit\n', true],
  ['1.13', '# x v1\n', false],
  ['1.9', '# x v1\n', false],
  ['', '# x v1\n', false],
  ['1.22', '## workspace\n# x v1\n', false],
  ['1.22', '## other; workspace\n', false],
  ['1.22', '# x v1\n## workspace\n', true],
])('with the go line %j and the list %j the vendor folder is used: %j', (goLine, list, expected) => {
  expect(usesVendor(goLine, list)).toBe(expected);
});
