import { describe, expect, test } from '@jest/globals';
import { parseBuildId, readBuildId } from '../src/build-id.ts';
import { parseModuleInfo } from '../src/build-info.ts';
import { readBuildInfoOf } from '../src/embedded.ts';
import { type Executable, UNKNOWN } from '../src/executable.ts';
import { inferLinkerFlags } from '../src/linker-flags.ts';
import { readExecutable } from '../src/read.ts';
import { elf } from './headers.ts';

describe('build information', () => {
  const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
  const record = (flags: number, version: string, modules: string): Buffer =>
    Buffer.concat([
      MAGIC,
      Buffer.from([8, flags, ...Array<number>(16).fill(0)]),
      ...[version, modules].map((text) => Buffer.from([text.length, ...Buffer.from(text)])),
    ]);
  const framed = `${'s'.repeat(16)}path\tm/x\n${'e'.repeat(16)}`;

  test('is found in a file of any format, behind other things that look like it', () => {
    const bytes = Buffer.concat([
      Buffer.from('.'.repeat(20)),
      MAGIC,
      record(0, 'go1.17', ''),
      record(2, 'nonsense', ''),
      record(2, 'go1.26.8', framed),
    ]);
    expect(readBuildInfoOf(bytes)).toMatchObject({ goVersion: 'go1.26.8', path: 'm/x' });
  });

  test('counts in its section where it is aligned, and nowhere else', () => {
    const bytes = elf(
      [
        ...([
          [40, 8, 64],
          [58, 2, 64],
          [60, 2, 2],
          [62, 2, 0],
        ] as const),
        ...([
          [64, 4, 0],
          [88, 8, 200],
        ] as const),
        ...([
          [128, 4, 0],
          [132, 4, 1],
          [152, 8, 512],
          [160, 8, 400],
        ] as const),
      ],
      62,
    );
    bytes.write('.data', 200);
    record(2, 'go1.20', framed).copy(bytes, 513);
    expect(readBuildInfoOf(bytes)).toBeUndefined();
    record(2, 'go1.26.8', framed).copy(bytes, 512 + 160);
    expect(readBuildInfoOf(bytes)).toMatchObject({ goVersion: 'go1.26.8' });
  });

  test('is not searched for without end in a file full of what looks like it', () => {
    const flood = Array<Buffer>(1000).fill(record(2, 'nonsense', ''));
    expect(readBuildInfoOf(Buffer.concat([...flood, record(2, 'go1.26.8', framed)]))).toBeUndefined();
  });

  test('of a program without modules is its toolchain', () => {
    expect(readBuildInfoOf(record(2, 'go1.26.8', ''))).toMatchObject({ goVersion: 'go1.26.8', path: '' });
    expect(readBuildInfoOf(record(2, 'go1.26.8', 'x'.repeat(40)))).toMatchObject({ path: '' });
  });

  test('that is cut off, or from before Go 1.18, is none', () => {
    const whole = record(2, 'go1.26.8', framed);
    for (let length = 8; length < whole.length; length++)
      expect(readBuildInfoOf(whole.subarray(0, length))).toBeUndefined();
    expect(readBuildInfoOf(record(0, 'go1.17', framed))).toBeUndefined();
  });
});

describe('a build ID', () => {
  test('has four parts, unless it was set by hand', () => {
    expect(parseBuildId('a/b/c/d')).toEqual({ link: 'a', main: 'b', mainContent: 'c' });
    for (const text of ['release', 'a/b', 'a/b/c', '']) expect(parseBuildId(text)).toBeUndefined();
  });

  test('is read where it ends', () => {
    const text = Buffer.from('..\xff Go build ID: "a/b/c/d"\n \xff', 'latin1');
    expect(readBuildId(text)).toBe('a/b/c/d');
    expect(readBuildId(text.subarray(0, 20))).toBeUndefined();
    expect(readBuildId(Buffer.from('nothing'))).toBeUndefined();
  });

  test('stands in a note of its own in ELF, behind the head of the note', () => {
    const note = Buffer.from(`${'n'.repeat(16)}a/b/c/d\0\0`);
    const sections = [{ name: '.note.go.buildid', offset: 2, size: note.length }];
    expect(readBuildId(Buffer.concat([Buffer.from('..'), note]), { sections })).toBe('a/b/c/d');
  });
});

describe('the lines of a program', () => {
  const info = parseModuleInfo('go1.26.8', [
    'path\texample.com/m/cmd/a',
    'mod\texample.com/m\tv1.0.0\th1:m',
    'dep\texample.com/d\tv1.2.3',
    '=>\t./d\t(devel)',
    'dep\texample.com/e',
    'build\t-tags=a,b',
    'build\t"-ldflags"="-X \\"main.a=b\\""',
    'build\tCGO_CFLAGS=`-O2 "x"`',
    'build\t-gcflags="\\x00"',
    'other\tx',
    '',
  ]);

  test('name modules, and what stands in the place of one', () => {
    expect(info).toMatchObject({
      path: 'example.com/m/cmd/a',
      main: { path: 'example.com/m', version: 'v1.0.0', sum: 'h1:m' },
      dependencies: [
        { path: './d', version: '(devel)', sum: '', replaced: { path: 'example.com/d', version: 'v1.2.3' } },
        { path: 'example.com/e', version: '', sum: '' },
      ],
    });
  });

  test('name settings, quoted as Go quotes, or left as they are', () => {
    expect([...info.settings]).toEqual([
      ['-tags', 'a,b'],
      ['-ldflags', '-X "main.a=b"'],
      ['CGO_CFLAGS', '-O2 "x"'],
      ['-gcflags', '"\\x00"'],
    ]);
  });

  test('may put another module into the place of the main one', () => {
    expect(parseModuleInfo('go1.26.8', ['mod\ta\tv1.0.0', '=>\tb\tv2.0.0', '=>']).main).toMatchObject({
      path: '',
      replaced: { path: 'b' },
    });
  });
});

describe('linker flags', () => {
  const seen = (more: Partial<Executable>): readonly string[] =>
    inferLinkerFlags({ ...UNKNOWN, format: 'elf', ...more }).flags;

  test.each<readonly [Partial<Executable>, readonly string[]]>([
    [{ symbols: true, dwarf: true }, []],
    [{ symbols: true }, ['-w']],
    [{ dwarf: true }, ['-s', '-w=0']],
    [{}, ['-s', '-w']],
    [{ format: 'wasm', symbols: true }, []],
    [{ format: 'wasm' }, ['-s', '-w']],
  ])('of %j are %j', (shown, flags) => {
    expect(seen(shown)).toEqual(flags);
  });

  test('of an unknown format cannot be seen', () => {
    expect(inferLinkerFlags(readExecutable(Buffer.from('nothing at all')))).toMatchObject({
      flags: [],
      why: expect.stringContaining('not known'),
    });
  });
});
