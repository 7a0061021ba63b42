import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { parseDiagnostics } from '../src/compile-error.ts';
import { givenNames, type Package, parseMain, parsePackages, programName, selectPrograms } from '../src/package.ts';
import { minorOf, parsePlannedBuild } from '../src/stamp.ts';
import { parseBuildInfo, parseBuildInfoText } from '../src/version-output.ts';

const JSON_TEXT = `{
	"GoVersion": "go1.26.8",
	"Path": "example.com/m/cmd/a",
	"Main": {
		"Path": "example.com/m",
		"Version": "v1.2.3"
	},
	"Deps": [
		{ "Path": "example.com/d", "Version": "v1.0.0", "Sum": "h1:x=" },
		{ "Path": "example.com/r", "Version": "v1.0.0", "Replace": { "Path": "example.com/fork", "Version": "v2.0.0", "Sum": "h1:y=" } }
	],
	"Settings": [
		{ "Key": "GOOS", "Value": "linux" },
		{ "Key": "-ldflags", "Value": "-X 'a=b c'" }
	]
}
{
	"GoVersion": "go1.26.8",
	"Path": "example.com/m/cmd/b"
}
`;
const TEXT = [
  '/out/a: go1.26.8',
  '\tpath\texample.com/m/cmd/a',
  '\tmod\texample.com/m\tv1.2.3\t',
  '\tdep\texample.com/d\tv1.0.0\th1:x=',
  '\tdep\texample.com/r\tv1.0.0',
  '\t=>\texample.com/fork\tv2.0.0\th1:y=',
  '\tbuild\tGOOS=linux',
  `\tbuild\t-ldflags="-X 'a=b c'"`,
  '/out/b: go1.26.8',
  '\tpath\texample.com/m/cmd/b',
  '',
].join('\n');

describe('build information', () => {
  test('is the same from both forms of go version -m', () => {
    const [a, b] = parseBuildInfo(JSON_TEXT);
    expect(parseBuildInfoText(TEXT)).toEqual([a, b]);
    expect(a).toEqual({
      goVersion: 'go1.26.8',
      path: 'example.com/m/cmd/a',
      main: { path: 'example.com/m', version: 'v1.2.3', sum: '' },
      dependencies: [
        { path: 'example.com/d', version: 'v1.0.0', sum: 'h1:x=' },
        {
          path: 'example.com/fork',
          version: 'v2.0.0',
          sum: 'h1:y=',
          replaced: { path: 'example.com/r', version: 'v1.0.0' },
        },
      ],
      settings: new Map([
        ['GOOS', 'linux'],
        ['-ldflags', "-X 'a=b c'"],
      ]),
    });
  });

  test('of a main module that is replaced keeps both names', () => {
    const text = ['x: go1.26', '\tmod\tm\tv1.0.0', '\t=>\tfork\tv1.0.1\th1:z=', ''].join('\n');
    const replaced = { path: 'fork', version: 'v1.0.1', sum: 'h1:z=', replaced: { path: 'm', version: 'v1.0.0' } };
    expect(parseBuildInfoText(text)[0]).toMatchObject({ main: replaced, dependencies: [] });
    const fork = '{"Path": "fork", "Version": "v1.0.1", "Sum": "h1:z="}';
    const json = `{\n"Main": {"Path": "m", "Version": "v1.0.0", "Replace": ${fork}}\n}\n`;
    expect(parseBuildInfo(json)[0]?.main).toEqual(replaced);
  });

  test('of the text form may be quoted in any of the ways of Go', () => {
    const lines = ['x: go1.20', '\tbuild\ta=`b "c"`', '\tbuild\td="\\x"', '\tother\tz', '\tbuild\t"k"=v'].join('\r\n');
    expect(parseBuildInfoText(`\tstray\n${lines}`)[0]?.settings).toEqual(
      new Map([
        ['a', 'b "c"'],
        ['d', '"\\x"'],
        ['k', 'v'],
      ]),
    );
  });

  test('without settings is empty', () => {
    expect(parseBuildInfo('{\n"Settings": 1,\n"Main": 2\n}\n{\n}\n')[0]).toMatchObject({
      path: '',
      settings: new Map(),
    });
    expect(parseBuildInfo('')).toEqual([]);
  });
});

describe('a planned build', () => {
  test('is read from what go build -n prints', () => {
    const marker = '0w\\xaf\\f\\x92t\\b\\x02A\\xe1\\xc1\\a\\xe6\\xd6\\x18\\xe6';
    const text =
      'path\\tm/x\\nmod\\tm\\tv1.2.3\\t\\nbuild\\tvcs.modified=false\\nbuild\\tq=\\"\\u00e9\\U0001f600\\"\\n';
    const end = '\\xf92C1\\x86\\x18 r\\x00\\x82B\\x10A\\x16\\xd8\\xf2';
    const info = parsePlannedBuild(`mkdir x\nmodinfo "${marker}${text}${end}"\nEOF\n`, 'go1.26');
    expect(info).toMatchObject({ path: 'm/x', main: { path: 'm', version: 'v1.2.3' }, goVersion: 'go1.26' });
    expect(info?.settings.get('vcs.modified')).toBe('false');
    expect(info?.settings.get('q')).toBe('\u00e9\u{1f600}');
  });

  test('is unknown when nothing of the kind is printed', () => {
    expect(parsePlannedBuild('mkdir x\n', 'go1.26')).toBeUndefined();
  });

  test.each([
    ['go1.26.8', 26],
    ['go1.9', 9],
    ['devel go1.27-abc', 27],
    ['go2.0', undefined],
  ])('%s is Go 1.%s', (version, minor) => {
    expect(minorOf(version)).toBe(minor);
  });
});

describe('programs', () => {
  const item = (importPath: string, rest: Partial<Package> = {}): Package => ({
    importPath,
    name: 'main',
    directory: '/d',
    modulePath: 'm',
    own: true,
    files: [],
    ignoredFiles: [],
    cgoFiles: [],
    embedded: [],
    error: '',
    position: '',
    ...rest,
  });

  test('are read from go list', () => {
    const text = `{\n"ImportPath": "m/a",\n"Name": "main",\n"Dir": "/d",\n"GoFiles": ["a.go"],\n"CgoFiles": ["c.go"],\n"IgnoredGoFiles": ["w.go"],\n"EmbedFiles": ["x"],\n"Module": {"Path": "m", "Main": true}\n}\n{\n"ImportPath": "./x",\n"Error": {"Pos": "a.go:1:2", "Err": "bad"}\n}\n`;
    expect(parsePackages(text)).toEqual([
      item('m/a', { files: ['a.go', 'c.go'], cgoFiles: ['c.go'], ignoredFiles: ['w.go'], embedded: ['x'] }),
      item('./x', { name: '', directory: '', modulePath: '', own: false, error: 'bad', position: 'a.go:1:2' }),
    ]);
  });

  test.each([
    ['example.com/hello', 'hello'],
    ['example.com/hello/v2', 'hello'],
    ['example.com/hello/v1', 'v1'],
    ['example.com/hello/v10', 'hello'],
    ['v2', 'v2'],
    ['gopkg.in/hello.v2', 'hello.v2'],
  ])('%s is called %s', (path, name) => {
    expect(programName(path)).toBe(name);
  });

  test('are the main packages of the module, sorted', () => {
    const all = [item('m/b'), item('m/a'), item('m/lib', { name: 'lib' }), item('other/c', { own: false })];
    expect(selectPrograms(['./...'], all)).toEqual([
      { importPath: 'm/a', name: 'a' },
      { importPath: 'm/b', name: 'b' },
    ]);
  });

  test('that are missing are refused with what there is', () => {
    const library = item('m/lib', { name: 'lib' });
    expect(refused(() => selectPrograms(['./...'], [library]))).toMatchObject({
      code: 'no-program',
      hint: expect.stringContaining('It holds m/lib'),
    });
    expect(refused(() => selectPrograms(['./...'], Array(11).fill(library))).hint).toContain('and more');
    expect(refused(() => selectPrograms(['./x'], [])).hint).toContain('No package of the module matches');
  });

  test('of the same name are refused', () => {
    expect(refused(() => selectPrograms(['./...'], [item('m/a/tool'), item('m/b/Tool')]))).toMatchObject({
      code: 'program-name',
      message: expect.stringContaining("'m/a/tool' and 'm/b/Tool'"),
    });
  });

  test('that cannot be loaded are refused with the place', () => {
    const broken = item('m/a', { error: 'bad', position: 'cmd/a/main.go:3:8' });
    expect(refused(() => selectPrograms(['./...'], [broken]))).toMatchObject({
      code: 'package-error',
      file: 'cmd/a/main.go',
      line: 3,
    });
    const missing = refused(() =>
      selectPrograms(['./hallo'], [item('./hallo', { error: 'not found' }), item('./hello')]),
    );
    expect(missing.hint).toContain("Did you mean './hello'?");
    expect(missing).not.toHaveProperty('file');
  });

  test.each(['-x', 'a@v1', 'main.go', './cmd/a.go', 'x=-y', '../x=.', '=.', 'x=', 'x=./...', '-x=.'])(
    'the line %s is refused',
    (line) => {
      expect(refused(() => parseMain(line)).code).toBe('package-pattern');
    },
  );

  test.each([
    ['./...', undefined],
    ['.', undefined],
    ['m/cmd/a', undefined],
  ])('the pattern %s is taken', (line, name) => {
    expect(parseMain(line)).toEqual({ pattern: line, name });
  });

  test('of one directory can be named, relative to the module or by import path', () => {
    const mains = ['etcd=.', 'ctl = ./cmd/ctl/', 'util=m/cmd/util', './...'].map(parseMain);
    expect(givenNames(mains, 'm/v3')).toEqual(
      new Map([
        ['m/v3', 'etcd'],
        ['m/v3/cmd/ctl', 'ctl'],
        ['m/cmd/util', 'util'],
      ]),
    );
  });
});

test('what the compiler says has its place', () => {
  const said = [
    'go: downloading example.com/x v1.0.0',
    '# example.com/m/cmd/b',
    'cmd/b/main.go:3:8: "os" imported and not used',
    './main.go:5:9: too many return values',
    '\thave (number)',
    '\twant ()',
    'cmd\\c\\main.go:7: syntax error',
    'too many errors',
    'link: cannot find it',
    '',
  ].join('\n');
  expect(parseDiagnostics(said)).toEqual([
    { file: 'cmd/b/main.go', line: 3, column: 8, message: '"os" imported and not used' },
    { file: 'main.go', line: 5, column: 9, message: 'too many return values have (number) want ()' },
    { file: 'cmd/c/main.go', line: 7, message: 'syntax error' },
    { message: 'link: cannot find it' },
  ]);
  expect(parseDiagnostics('\tstray')).toEqual([{ message: '\tstray' }]);
});
