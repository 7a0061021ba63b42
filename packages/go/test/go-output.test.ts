import { expect, test } from '@jest/globals';
import { parseDiagnostics } from '../src/compile-error.ts';
import { minorOf, parsePlannedBuild } from '../src/stamp.ts';
import { parseBuildInfo, parseBuildInfoText } from '../src/version-output.ts';

test.each([
  ['# example.com/m\nmain.go:3:5: undefined: x', [{ message: 'undefined: x', file: 'main.go', line: 3, column: 5 }]],
  ['.\\a\\b.go:7: bad', [{ message: 'bad', file: 'a/b.go', line: 7 }]],
  ['a.go:1:2: have (int)\n\twant ()', [{ message: 'have (int) want ()', file: 'a.go', line: 1, column: 2 }]],
  ['\tnothing before', [{ message: '\tnothing before' }]],
  ['go: no module\r\ngo: downloading x\ntoo many errors', [{ message: 'go: no module' }]],
])('the go command says %j: %j', (text, expected) => {
  expect(parseDiagnostics(text)).toEqual(expected);
});

test('programs are read from either form of go version -m', () => {
  const json = `${JSON.stringify({ GoVersion: 'go1.26.8', Path: 'm', Main: { Path: 'm', Version: 'v1.0.0' }, Deps: [{ Path: 'd', Version: 'v1.0.0', Replace: { Path: 'r', Version: 'v1.1.0' } }], Settings: [{ Key: 'GOOS', Value: 'linux' }] }, null, 2)}\n`;
  const [program] = parseBuildInfo(json);
  expect(program).toMatchObject({ goVersion: 'go1.26.8', main: { version: 'v1.0.0' }, dependencies: [{ path: 'r' }] });
  expect(program?.settings.get('GOOS')).toBe('linux');
  expect(parseBuildInfo('{\n}\n')).toMatchObject([{ path: '', main: { path: '' }, dependencies: [] }]);
  const [text] = parseBuildInfoText('\tlost\na: go1.24.0\n\tpath\tm\n\tmod\tm\tv1.0.0\t\n');
  expect(text).toMatchObject({ goVersion: 'go1.24.0', path: 'm', main: { version: 'v1.0.0' } });
});

test.each([
  ['go1.26.8', 26],
  ['devel', undefined],
])('the toolchain %s is the minor release %s', (version, minor) => {
  expect(minorOf(version)).toBe(minor);
});

test('a planned build without module information is none; escapes of its text are read', () => {
  expect(parsePlannedBuild('x', 'go1.26.8')).toBeUndefined();
  const marks = '\\x30'.repeat(16);
  const planned = parsePlannedBuild(`modinfo "${marks}path\\tm\\n\\u0041\\"${marks}"`, 'go1.26.8');
  expect(planned?.path).toBe('m');
});
