import { describe, expect, test } from '@jest/globals';
import { DEFAULT_FLAGS, NO_VERSION } from '@slipway/go';
import { refused } from '@slipway/testkit';
import type { CheckoutFacts, ModuleStamp } from '../src/plan/facts.ts';
import { planSource } from '../src/plan/source.ts';
import { CHECKOUT, COMMIT, MODULE } from './planning.ts';

const OTHER = 'b'.repeat(40);
const PSEUDO = 'v0.0.0-20231114221320-8c0dbd22e6a9';

/** The only module, called `example.com/prog`, with these tags on the commit or, behind `@`, on another. */
function facts(tags: readonly string[], rest: Partial<ModuleStamp> = {}): CheckoutFacts {
  const module = { ...MODULE, path: 'example.com/prog', stamped: PSEUDO, ...rest };
  const all = tags.map((tag) => ({ name: tag.replace(/@$/, ''), commit: tag.endsWith('@') ? OTHER : COMMIT }));
  return { ...CHECKOUT, modules: [module], tags: all };
}

const plan = (wanted: string, checkout: CheckoutFacts) => planSource(wanted, checkout, DEFAULT_FLAGS);
const sub = { path: 'example.com/prog/sub', directory: 'sub', inRepository: 'sub' };

describe('a version of Go that is not what Go stamps is refused with the cause that was found', () => {
  test.each<readonly [string, string, readonly string[], Partial<ModuleStamp>, string]>([
    ['the path has another major', 'v3.1.0', ['v3.1.0'], {}, 'path must end in /v3'],
    [
      'the path has a major, and the version none',
      'v1.0.0',
      ['v1.0.0'],
      { path: 'example.com/prog/v2' },
      'does not fit module path',
    ],
    [
      'a higher one is on the same commit',
      'v1.0.0-rc.1',
      ['v1.0.0-rc.1', 'v1.0.0'],
      { stamped: 'v1.0.0' },
      'v1.0.0 is on the same commit and higher',
    ],
    [
      'a higher one of a module below is on it',
      'v0.1.0',
      ['sub/v0.1.0', 'sub/v0.2.0'],
      { ...sub, stamped: 'v0.2.0' },
      'sub/v0.2.0 is on the same commit and higher',
    ],
    [
      'it is retracted',
      'v1.0.0',
      ['v1.0.0'],
      { retract: [{ low: 'v1.0.0', high: 'v1.0.0' }] },
      'go.mod retracts v1.0.0',
    ],
    ['Go does not say why', 'v1.0.0', ['v1.0.0'], {}, 'Go takes it for no version of the module all the same'],
    [
      'its tag is on another commit',
      'v1.0.0',
      ['v1.0.0@', 'v0.9.0'],
      {},
      'the tag v1.0.0 is on the commit bbbbbbbbbbbb',
    ],
    ['its tag has no v', 'v1.0.0', ['1.0.0'], {}, '1.0.0 lacks the v'],
    ['its tag has a prefix', 'v1.0.0', ['release-1.0.0'], {}, 'release-1.0.0 is not a version'],
    ['its tag has build metadata', 'v1.0.0', ['v1.0.0+7'], {}, 'v1.0.0+7 has build metadata'],
    ['its tag is of the module above', 'v1.0.0', ['v1.0.0'], sub, 'belongs to another module'],
    ['its tag is of a module below', 'v1.0.0', ['sub/v1.0.0'], {}, 'belongs to another module'],
    ['the clone has no tags', 'v1.0.0', [], {}, 'this clone has no tags'],
    ['the clone has others', 'v1.0.0', ['v0.9.0', 'v0.8.0@'], {}, 'this clone has no tag v1.0.0'],
    ['the clone has none of the module', 'v1.0.0', ['v0.9.0'], sub, 'this clone has no tag sub/v1.0.0'],
  ])('%s', (_, wanted, tags, module, said) => {
    const fault = refused(() => plan(wanted, facts(tags, module)));
    expect(fault).toMatchObject({ code: 'version-mismatch', message: expect.stringContaining(said) });
    expect(fault.hint).not.toBe('');
  });

  test('several modules are named with their tags', () => {
    const checkout = facts(['v1.0.0', 'sub/v0.2.0', 'sub/v0.1.0'], { stamped: 'v1.0.0' });
    const modules = [checkout.modules[0], { ...checkout.modules[0], ...sub, stamped: 'v0.2.0' }] as const;
    for (const wanted of ['v1.0.0', 'v0.2.0', '']) {
      expect(refused(() => plan(wanted, { ...checkout, modules })).message).toContain(
        'example.com/prog in . is v1.0.0 (by the tag v1.0.0) and example.com/prog/sub in sub is v0.2.0 (by the tag sub/v0.2.0 and sub/v0.1.0)',
      );
    }
    const odd = [checkout.modules[0], { ...checkout.modules[0], ...sub, stamped: 'v9.0.0' }] as const;
    expect(refused(() => plan('v1.0.0', { ...checkout, modules: odd, tags: [] })).message).toContain(
      'v9.0.0 (by no tag of this commit)',
    );
    const elsewhere = facts(['v1.0.0'], { inRepository: 'elsewhere' });
    expect(refused(() => plan('v1.0.0', elsewhere)).code).toBe('module-directory');
  });
});

describe('a name that is no version of Go', () => {
  test.each(['2026.11.0', '2026.01.30', 'release-1.4.0', 'v1.4.0+build.5', '1.4', 'v1', 'nightly'])(
    '%s is what the release is called, and the programs say what Go stamps',
    (name) => {
      const source = plan(name, facts([name]));
      expect(source.version).toBe(name);
      expect(source.modules[0].stamp).toBe(PSEUDO);
      expect(source.values.get('version')).toBe(name);
      expect(source.reasons[0]).toBe(
        `the release and its files are called ${name}, which is no version of Go; the programs say ${PSEUDO}`,
      );
      expect(plan(name, facts([])).version).toBe(name);
    },
  );

  test.each([
    ['1.9.9', 'v1.1.0', 'The version is v1.9.9, and Go stamps v1.1.0'],
    ['1.2.0-rc.1', 'v1.2.0', 'The version is v1.2.0-rc.1, and Go stamps v1.2.0'],
  ])('%s beside a release %s is that release or a mistake', (name, stamped, message) => {
    expect(refused(() => plan(name, facts([stamped], { stamped })))).toMatchObject({
      code: 'version-mismatch',
      message: expect.stringContaining(message),
    });
    expect(plan(stamped.slice(1), facts([stamped], { stamped })).version).toBe(stamped.slice(1));
    expect(plan(name, facts([])).version).toBe(name);
  });

  test('may stand for modules of different versions', () => {
    const checkout = facts([], { stamped: 'v1.0.0' });
    const modules = [checkout.modules[0], { ...checkout.modules[0], ...sub, stamped: 'v0.2.0' }] as const;
    const { reasons } = plan('2026.11.0', { ...checkout, modules });
    expect(reasons[0]).toContain('the programs say v1.0.0');
    expect(reasons[1]).toContain('the programs of sub say v0.2.0');
  });

  test('is refused when its tag is on another commit, not when one of two is here', () => {
    expect(refused(() => plan('2026.11.0', facts(['2026.11.0@'])))).toMatchObject({
      code: 'version-mismatch',
      hint: expect.stringContaining('ref: 2026.11.0'),
    });
    expect(plan('2026.11.0', facts(['2026.11.0@', '2026.11.0'])).version).toBe('2026.11.0');
  });

  test.each(['sub/v1.0.0', 'a b', '-x', '.', 'a:b', 'ä', 'x'.repeat(129), '1.0\n2'])('%j is none for files', (name) => {
    expect(refused(() => plan(name, facts([]))).code).toBe('file-name');
  });

  test('is taken where Go stamps none', () => {
    const source = plan('2026.11.0', facts([], { stamped: NO_VERSION }));
    expect(source.reasons[0]).toContain('stamps none');
  });
});
