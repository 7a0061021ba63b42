import { describe, expect, test } from '@jest/globals';
import { compareBuilds } from '../src/comparison.ts';
import type { Reproduction, Source } from '../src/plan.ts';

interface Program {
  readonly version: string;
  readonly tags: string;
  /** Directory of the toolchain that is named without -trimpath; empty for -trimpath. */
  readonly goRoot: string;
  readonly text: string;
}

const PROGRAM: Program = { version: 'v1.0.0', tags: 'a', goRoot: '', text: 'hello' };

/** The head of an ELF file without sections. */
const HEAD = Buffer.alloc(64);
HEAD.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);

/** A file with build information in it, as Go writes it. */
function program(more: Partial<Program> = {}): Buffer {
  const { version, tags, goRoot, text } = { ...PROGRAM, ...more };
  const settings = [`build\t-tags=${tags}`, ...(goRoot === '' ? ['build\t-trimpath=true'] : [])];
  const lines = ['path\texample.com/m', `mod\texample.com/m\t${version}\th1:x`, ...settings, ''].join('\n');
  const framed = `${'s'.repeat(16)}${lines}${'e'.repeat(16)}`;
  return Buffer.concat([
    HEAD,
    Buffer.from('\xff Go buildinf:', 'latin1'),
    Buffer.from([8, 2, ...Array<number>(16).fill(0)]),
    ...['go1.26.8', framed].map((part) =>
      Buffer.from([0x80 | (part.length & 0x7f), part.length >> 7, ...Buffer.from(part)]),
    ),
    Buffer.from(`\0${goRoot}/src/runtime/proc.go\0${text}`),
  ]);
}

const COMMIT: Source = { kind: 'commit', module: 'example.com/m', version: 'v1.0.0', revision: 'a'.repeat(40) };
const MODULE: Source = { kind: 'module', module: 'example.com/m', version: 'v1.0.0', sum: 'h1:x' };

function verdict(rebuilt: Uint8Array, plan: Partial<Reproduction> = {}, original: Uint8Array = program()) {
  const reproduction: Reproduction = {
    possible: true,
    source: COMMIT,
    package: 'example.com/m',
    toolchain: 'go1.26.8',
    environment: {},
    flags: [],
    attempts: [],
    directories: {},
    unnamed: [],
    assumptions: [],
    dependencies: [],
    ...plan,
  };
  return compareBuilds(original, rebuilt, { plan: reproduction, file: 'program', buildMode: 'default', ldflags: '' });
}

describe('a program that was built again', () => {
  test('of the same bytes is identical', () => {
    expect(verdict(program())).toMatchObject({ verdict: 'identical', file: 'program' });
  });

  test('of which a byte is another differs, and says nothing else of itself', () => {
    const found = verdict(program({ text: 'hellO' }));
    expect(found).toMatchObject({ verdict: 'differs', disagreements: [] });
  });

  test('with other settings differs in them', () => {
    expect(verdict(program({ tags: 'b' }))).toMatchObject({
      verdict: 'differs',
      disagreements: [{ what: '-tags', a: 'a', b: 'b' }],
      explanation: expect.stringContaining('-tags'),
    });
  });

  test('without build information differs, and nothing is said of its settings', () => {
    expect(verdict(Buffer.from('something else'))).toMatchObject({ verdict: 'differs', disagreements: [] });
    expect(verdict(program(), {}, Buffer.from('something else'))).toMatchObject({ disagreements: [] });
  });

  test('that calls its commit otherwise is no verdict: tags are missing', () => {
    const other = program({ version: 'v1.0.1', text: 'hello of v1.0.1' });
    expect(verdict(other)).toMatchObject({ verdict: 'could-not-rebuild', reasons: [{ code: 'no-tag' }] });
    expect(verdict(other, { source: MODULE })).toMatchObject({ verdict: 'differs' });
  });

  test('at other directories, or at such that are not known, is no verdict either', () => {
    const code = { verdict: 'could-not-rebuild', reasons: [{ code: 'directories-unusable' }] };
    const original = program({ goRoot: '/usr/go' });
    const plan = { directories: { goRoot: '/usr/go' } };
    expect(verdict(program({ goRoot: '/opt/go' }), plan, original)).toMatchObject(code);
    expect(verdict(program({ goRoot: '/usr/go', text: 'x' }), plan, original)).toMatchObject({ verdict: 'differs' });
    expect(verdict(program({ text: 'x' }), { unnamed: ['GOROOT'] })).toMatchObject(code);
  });
});
