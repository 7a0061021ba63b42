import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { LICENSE_DIGESTS } from '../../src/license-digests.ts';
import { writeCycloneDx } from '../../src/sbom/cyclonedx.ts';
import type { BomModule, BomProgram } from '../../src/sbom/program.ts';
import { writeSpdx } from '../../src/sbom/spdx.ts';
import { PROGRAM } from './sample.ts';

const module = (more: Partial<BomModule>): BomModule => ({
  path: 'example.com/a',
  version: 'v1.0.0',
  sum: '',
  license: '',
  ...more,
});

const replaced = (path: string, version: string): BomModule =>
  module({ path, version: '', replaced: { path: 'example.com/a', version } });

const licensed = [...new Set(LICENSE_DIGESTS.values())].map((license) => module({ path: `x.y/${license}`, license }));
const alike = ['a_b', 'a-b', 'a~b'].map((path) => module({ path: `x.y/${path}` }));
const versions = ['v1.0.1', 'v1.0.0'].map((version) => module({ version }));

/** Programs that a release may hold, each with what is odd about it. */
const PROGRAMS: readonly (readonly [what: string, program: BomProgram])[] = [
  ['with a module of each kind', PROGRAM],
  ['without modules', { ...PROGRAM, modules: [] }],
  ['in the root of its module', { ...PROGRAM, packagePath: PROGRAM.modulePath }],
  ['outside its module', { ...PROGRAM, packagePath: 'command-line-arguments' }],
  ['without a known licence', { ...PROGRAM, license: '' }],
  ['built by a release candidate', { ...PROGRAM, goVersion: 'go1.27rc1' }],
  ['built with an experiment', { ...PROGRAM, goVersion: 'go1.26.8 X:jsonv2' }],
  ['built by a toolchain between releases', { ...PROGRAM, goVersion: 'devel go1.27-0123abc Mon Jan 5' }],
  ['built by an unknown toolchain', { ...PROGRAM, goVersion: 'unknown' }],
  ['with a replacement of every version', { ...PROGRAM, modules: [replaced('../fork', '')] }],
  ['with a replacement on Windows', { ...PROGRAM, modules: [replaced('C:\\src\\fork', 'v1.0.0')] }],
  ['with names that look alike', { ...PROGRAM, modules: alike }],
  ['with two versions of a path', { ...PROGRAM, modules: versions }],
  ['with every licence that is recognised', { ...PROGRAM, modules: licensed }],
];

interface Judgement {
  readonly spdx: readonly { readonly faults: readonly string[]; readonly again: unknown }[];
  readonly cyclonedx: readonly {
    readonly faults: readonly string[];
    readonly purls: Readonly<Record<string, string>>;
  }[];
}

/** One start of Python for all documents: it takes seconds. */
function judge(programs: readonly BomProgram[]): Judgement {
  const script = fileURLToPath(new URL('judge.py', import.meta.url));
  const input = JSON.stringify({ spdx: programs.map(writeSpdx), cyclonedx: programs.map(writeCycloneDx) });
  const { status, stdout, stderr } = spawnSync('python3', [script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`the judge of bills of materials failed: ${stderr}`);
  return JSON.parse(stdout);
}

describe('a bill of materials', () => {
  let judgement: Judgement = { spdx: [], cyclonedx: [] };
  beforeAll(() => {
    judgement = judge(PROGRAMS.map(([, program]) => program));
  }, 120_000);

  test.each(PROGRAMS.map(([what], index) => [what, index] as const))(
    'of a program %s is valid SPDX 2.3',
    (_, index) => {
      expect(judgement.spdx[index]?.faults).toEqual([]);
    },
  );

  test.each(PROGRAMS.map(([what], index) => [what, index] as const))(
    'of a program %s is valid CycloneDX 1.6',
    (_, index) => {
      expect(judgement.cyclonedx[index]?.faults).toEqual([]);
    },
  );

  test('has package URLs that others write the same way', () => {
    for (const { purls } of judgement.cyclonedx) {
      expect(Object.keys(purls).length).toBeGreaterThan(0);
      for (const [ours, theirs] of Object.entries(purls)) expect(ours).toBe(theirs);
    }
  });

  test('in SPDX holds nothing that its readers pass over', () => {
    // The schema has both spellings of this word, the specification the one with the hyphen.
    const spelled = (value: unknown) => JSON.stringify(value).replaceAll('PACKAGE_MANAGER', 'PACKAGE-MANAGER');
    PROGRAMS.forEach(([, program], index) => {
      expect(JSON.parse(spelled(judgement.spdx[index]?.again))).toEqual(JSON.parse(writeSpdx(program)));
    });
  });
});
