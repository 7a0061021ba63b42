import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError } from '@slipway/core';
import { DEFAULT_FLAGS, NO_VERSION, parseBuildFlags } from '@slipway/go';
import { couldNotCheck, refused } from '@slipway/testkit';
import type { CheckoutFacts, ModuleStamp } from '../src/plan/facts.ts';
import { planSource } from '../src/plan/source.ts';
import { CHECKOUT, COMMIT, MODULE } from './planning.ts';

type Change = Partial<CheckoutFacts> & { readonly module?: Partial<ModuleStamp> };
const facts = ({ module = {}, ...rest }: Change = {}): CheckoutFacts => {
  return { ...CHECKOUT, modules: [{ ...MODULE, ...module }], ...rest };
};
const plan = (wanted: string, change: Change = {}) => planSource(wanted, facts(change), DEFAULT_FLAGS);
const other: ModuleStamp = { ...MODULE, directory: 'client', inRepository: 'client', path: 'example.com/hello/client' };

describe('version and time', () => {
  test('are those that Go stamps', () => {
    expect(plan('')).toMatchObject({
      ...{ version: 'v2.1.0', commit: COMMIT, epoch: 1_700_000_000, goVersion: 'go1.26.8' },
      modules: [{ directory: '.', path: 'example.com/hello/v2', stamp: 'v2.1.0', mod: 'readonly', requirements: 3 }],
    });
    expect(plan('v2.1.0').version).toBe('v2.1.0');
    expect(Object.fromEntries(plan('').values)).toEqual({
      version: 'v2.1.0',
      'bare-version': '2.1.0',
      commit: COMMIT,
      'commit-time': '1700000000',
      'commit-date': '2023-11-14T22:13:20Z',
    });
  });

  test('of the input count where Go stamps none', () => {
    const source = plan('v2.2.0', { module: { stamped: NO_VERSION } });
    expect(source).toMatchObject({ version: 'v2.2.0', modules: [{ stamp: NO_VERSION }] });
    expect(source.reasons[0]).toContain('stamps none');
  });

  test.each<[string, Change, string, string, typeof refused]>([
    ['v2.1.1', {}, 'version-mismatch', 'fetch-depth: 0', refused],
    ['', { module: { stamped: NO_VERSION } }, 'no-version', 'input version', refused],
    ['v2.1.0+dirty', {}, 'dirty-version', 'Release a commit', refused],
    ['', { modified: true, changes: ['a b', 'c\nd'] }, 'dirty-tree', '.gitignore', refused],
    ['', { modified: true }, 'dirty-tree', '.gitignore', refused],
    ['', { commit: '', modified: true }, 'no-commit', 'git log', couldNotCheck],
    ['', { commitTime: Number.NaN }, 'no-commit', 'git log', couldNotCheck],
    ['', { sourceDateEpoch: 'now' }, 'source-date-epoch', 'Unix seconds', refused],
    ['', { sourceDateEpoch: '-1' }, 'source-date-epoch', 'Unix seconds', refused],
  ])('%j with %j is refused: %s', (wanted, change, code, hint, told) => {
    expect(told(() => plan(wanted, change))).toMatchObject({ code, hint: expect.stringContaining(hint) });
  });

  test('of a checkout without commit cannot be checked, which is no refusal', () => {
    expect(() => plan('', { commit: '' })).toThrow(CouldNotCheckError);
  });

  test('of a changed work tree: the files are named, ten at most', () => {
    const changes = Array.from({ length: 12 }, (_, index) => `f${index}`);
    expect(refused(() => plan('', { modified: true, changes })).message).toContain('f9 and 2 more files');
    const one = refused(() => plan('', { modified: true, changes: ['c\nd'] }));
    expect(one.message).toBe('The work tree is not the commit: c\\nd.');
  });

  test.each([
    ['1600000000', 1_600_000_000, 'SOURCE_DATE_EPOCH, 1600000000'],
    ['', 1_700_000_000, 'the commit, 1700000000'],
    ['0', 0, 'SOURCE_DATE_EPOCH, 0'],
  ])('SOURCE_DATE_EPOCH=%j dates files at %d', (sourceDateEpoch, epoch, dated) => {
    const source = plan('', { sourceDateEpoch });
    expect(source.epoch).toBe(epoch);
    expect(source.reasons.join('\n')).toContain(`files are dated by ${dated}`);
  });
});

describe('several modules', () => {
  test('are of one version', () => {
    const source = plan('', { modules: [MODULE, other] });
    expect(source.modules.map(({ path, stamp }) => [path, stamp])).toEqual([
      ['example.com/hello/v2', 'v2.1.0'],
      ['example.com/hello/client', 'v2.1.0'],
    ]);
    const unknown = plan('', { modules: [MODULE, { ...other, stamped: NO_VERSION }] });
    expect(unknown.modules[1]?.stamp).toBe(NO_VERSION);
    const fault = refused(() => plan('', { modules: [MODULE, { ...other, stamped: 'v0.9.0' }] }));
    expect(fault).toMatchObject({ code: 'version-mismatch', message: expect.stringContaining('v0.9.0') });
    expect(fault.message).toContain('example.com/hello/client in client is v0.9.0 (by no tag of this commit)');
  });

  test('are built by one toolchain', () => {
    const fault = refused(() => plan('', { modules: [MODULE, { ...other, goVersion: 'go1.25.1' }] }));
    expect(fault).toMatchObject({ code: 'toolchains-differ', hint: expect.stringContaining('go-version') });
    expect(fault.message).toContain('client go1.25.1');
  });
});

describe('flags', () => {
  const flagged = (text: string, vendored = false) =>
    planSource('', facts({ module: { vendored } }), parseBuildFlags(text));

  test('without a stamp: programs say nothing, and that is told', () => {
    const source = flagged('-buildvcs=false');
    expect(source).toMatchObject({ version: 'v2.1.0', modules: [{ stamp: NO_VERSION }] });
    expect(source.reasons).toContain('the programs say neither version nor commit, since flags has -buildvcs=false');
  });

  test('with paths of the machine are told', () => {
    expect(flagged('-trimpath=false').reasons).toContain(
      'the programs hold paths of this machine, since flags has -trimpath=false',
    );
  });

  test.each([
    ['', false, 'readonly'],
    ['', true, 'vendor'],
    ['-mod=readonly', true, 'readonly'],
    ['-mod=vendor', false, 'vendor'],
  ])('%j with a vendor folder (%s) read go.mod as %s', (text, vendored, mod) => {
    expect(flagged(text, vendored).modules[0].mod).toBe(mod);
  });
});
