import { describe, expect, test } from '@jest/globals';
import { entriesOf, keptPrograms, madeFile } from '../src/program-files.ts';
import { planOf } from './planning.ts';

describe('the file that the go command made of a program', () => {
  const program = { importPath: 'm/a', built: 'a', name: 'tool', file: 'tool.wasm', header: '' };

  test.each([
    [['a.exe', 'a'], 'a.exe'],
    [['a'], 'a'],
    [['tool.wasm'], 'tool.wasm'],
    [['b'], 'a'],
  ])('among %j is %s', (names, expected) => {
    expect(madeFile(names, program)).toBe(expected);
  });
});

describe('programs of earlier builds', () => {
  const keyOf = (raw: Readonly<Record<string, string>>) => {
    const plan = planOf({ raw: { targets: 'linux/amd64', ...raw } });
    return plan.targets.flatMap((planned) => planned.groups.map((group) => keptPrograms(plan, planned, group)));
  };

  test('are kept by target, module and packages', () => {
    const [usual] = keyOf({});
    expect(usual).toMatch(/^[0-9a-f]{32}$/);
    expect(keyOf({ ldflags: '-w' })).toEqual([usual]);
    expect(keyOf({ targets: 'linux/arm64' })).not.toEqual([usual]);
  });

  test('are not kept where a header stands beside them', () => {
    expect(keyOf({ 'build-mode': 'c-shared', env: 'CGO_ENABLED=1' })).toEqual([undefined]);
  });
});

describe('what an archive holds', () => {
  const content = Buffer.from('x');
  const program = { file: 'hello', content, headerFile: '', header: undefined };
  const file = (to: string, mode: 0o755 | 0o644, own?: number) => {
    const planned = { from: to, to, config: false, ...(own === undefined ? {} : { mode: own }) };
    return { planned, mode, content };
  };
  const shown = (...args: Parameters<typeof entriesOf>) =>
    entriesOf(...args).map(({ path, mode }) => `${path} ${mode.toString(8)}`);

  test('are the programs and the further files, with the mode that is asked for or that they have', () => {
    const files = [file('run.sh', 0o755), file('a.txt', 0o644), file('b.txt', 0o755, 0o644), file('c', 0o644, 0o755)];
    expect(shown('', [program], files)).toEqual(['hello 755', 'run.sh 755', 'a.txt 644', 'b.txt 644', 'c 755']);
  });

  test('are headers beside their libraries, all below one directory where that is asked for', () => {
    const library = { ...program, file: 'hello.so', headerFile: 'hello.h', header: content };
    expect(shown('hello_v1', [library], [])).toEqual(['hello_v1/hello.so 755', 'hello_v1/hello.h 644']);
  });
});
