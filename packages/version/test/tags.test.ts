import { describe, expect, test } from '@jest/globals';
import { refused as fault } from '@slipway/testkit';
import fc from 'fast-check';
import { candidates, compare, identifyModule, readTag, type TagFact, warnNoDot } from '../src/index.ts';
import { rangeTest } from '../src/range.ts';
import { compareTags } from '../src/tags.ts';

const root = identifyModule({ directory: '', path: 'example.com/m' });
const rootV2 = identifyModule({ directory: '', path: 'example.com/m/v2' });
const api = identifyModule({ directory: 'api', path: 'example.com/m/api' });
const nest = identifyModule({ directory: 'nest/v2', path: 'example.com/m/nest/v2' });
const subV2 = identifyModule({ directory: 'sub', path: 'example.com/m/sub/v2' });
const yaml = identifyModule({ directory: '', path: 'gopkg.in/yaml.v2' });
const check = identifyModule({ directory: '', path: 'gopkg.in/check.v1' });
const goMod = { hasGoMod: true };
const noGoMod = { hasGoMod: false };

function facts(...names: readonly string[]): readonly TagFact[] {
  return names.map((name) => ({ name, commit: `commit of ${name}` }));
}

describe('a tag', () => {
  test.each([
    ['v1.2.3', root, 'v1.2.3'],
    ['v0.1.0-rc.1', root, 'v0.1.0-rc.1'],
    ['v1.2.99999999999999999', root, 'v1.2.99999999999999999'],
    ['v2.0.0', rootV2, 'v2.0.0'],
    ['api/v1.0.0', api, 'v1.0.0'],
    ['nest/v2.0.1', nest, 'v2.0.1'],
    ['sub/v2.0.0', subV2, 'v2.0.0'],
    ['v2.2.2', yaml, 'v2.2.2'],
    ['v1.0.0', check, 'v1.0.0'],
  ])('%s is for %o the version %s', (tag, module, version) => {
    expect(readTag(tag, module, goMod)).toMatchObject({ kind: 'version', tag, version });
  });

  test.each([
    ['v1', root, 'v1 is a floating tag: not a canonical version'],
    ['v1.2', root, 'v1.2 is a floating tag: not a canonical version'],
    ['1.0.1', root, 'lacks the v'],
    ['V1.2.3', root, 'capital V'],
    ['v01.2.3', root, 'leading zero'],
    ['v1.04.0', root, 'leading zero'],
    ['1.04.0', root, 'leading zero'],
    ['v1.0.0-rc.01', root, 'leading zero'],
    ['v1.x', root, 'not a version'],
    ['v1.2.3.4', root, 'not a version'],
    ['v3.3.9_plus_git', root, 'not a version'],
    ['nightly', root, 'not a version'],
    ['client/pkg/v3.5.0', root, 'belongs to another module: the tags of example.com/m start with the version itself'],
    ['api/sub/v1.0.0', api, 'belongs to another module: the tags of example.com/m/api start with api/'],
    ['v9.9.9', api, 'does not start with api/'],
    ['apix/v1.0.0', api, 'does not start with api/'],
    ['feature/x', root, 'not a version'],
    ['v1.2.4-0.20200101000000-abcdefabcdef', root, 'pseudo-version'],
    ['api/v1.2.4-0.20200101000000-abcdefabcdef', api, 'pseudo-version'],
    ['v2.0.0', root, 'major v2 does not fit module path example.com/m: path must end in /v2'],
    ['api/v10.0.0', api, 'path must end in /v10'],
    ['v1.0.0', rootV2, 'v1.0.0 does not fit module path example.com/m/v2: it should be v2, not v1'],
    ['nest/v2/v2.0.1', nest, 'belongs to another module'],
    ['v3.0.0', yaml, 'it should be v2, not v3'],
    ['v0.0.0', check, 'it should be v1, not v0'],
  ])('%s is ignored for %o: %s', (tag, module, why) => {
    const reading = readTag(tag, module, goMod);
    expect(reading).toMatchObject({ kind: 'ignored', tag });
    expect(reading.kind === 'ignored' && reading.why).toContain(why);
  });

  test('with build metadata is no version, but a base', () => {
    expect(readTag('v1.2.0+meta', root, goMod)).toMatchObject({ kind: 'base', version: 'v1.2.0' });
    expect(readTag('v2.0.0+incompatible', root, goMod)).toMatchObject({ kind: 'ignored' });
    expect(readTag('v2.0.0+incompatible', root, noGoMod)).toMatchObject({
      kind: 'base',
      version: 'v2.0.0+incompatible',
    });
  });

  test('from v2 on is +incompatible for a module without go.mod', () => {
    expect(readTag('v2.0.0', root, noGoMod)).toMatchObject({ kind: 'version', version: 'v2.0.0+incompatible' });
    expect(readTag('v1.0.0', root, noGoMod)).toMatchObject({ version: 'v1.0.0' });
    expect(readTag('v3.0.0', rootV2, noGoMod)).toMatchObject({ kind: 'ignored' });
    expect(readTag('api/v2.0.0', api, noGoMod)).toMatchObject({ kind: 'ignored' });
  });

  test('belongs to the module in the directory of its major, if there is one', () => {
    const context = { hasGoMod: false, majorDirectories: new Set(['v2']) };
    expect(readTag('v2.0.0', root, context)).toMatchObject({
      kind: 'ignored',
      why: 'belongs to the module in the directory v2',
    });
    expect(readTag('v3.0.0', root, context)).toMatchObject({ kind: 'version' });
  });

  test('never makes reading fail', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(root, api, nest, yaml),
        fc.boolean(),
        (tag, module, hasGoMod) => {
          expect(['version', 'base', 'ignored']).toContain(readTag(tag, module, { hasGoMod }).kind);
        },
      ),
    );
  });
});

describe('the candidates among the tags', () => {
  test.each([
    [
      ['v1.0.0-rc.9', 'v1.0.0-rc.10', 'v1.0.0'],
      ['v1.0.0', 'v1.0.0-rc.10', 'v1.0.0-rc.9'],
    ],
    [
      ['v1.1.0-rc.1', 'v1.1.0'],
      ['v1.1.0', 'v1.1.0-rc.1'],
    ],
    [['v1', 'v1.2', 'v1.2.3'], ['v1.2.3']],
    [['v1'], []],
    [
      ['v1.0.0-rc9', 'v1.0.0-rc10'],
      ['v1.0.0-rc9', 'v1.0.0-rc10'],
    ],
    [
      ['v2.0.0-beta.20', 'v1.0.0-beta.20', 'v1.0.0-beta9'],
      ['v1.0.0-beta9', 'v1.0.0-beta.20'],
    ],
    [
      ['nightly', 'zz', 'v3.3.9_plus_git', 'v1.9.0', 'v1.10.0', 'vendor'],
      ['v1.10.0', 'v1.9.0'],
    ],
    [
      ['v1.2.0+b', 'v1.2.0', 'v1.2.0+a', 'v1.2.1+x'],
      ['v1.2.1+x', 'v1.2.0', 'v1.2.0+a', 'v1.2.0+b'],
    ],
  ])('%j are %j, highest first', (names, expected) => {
    expect(candidates(facts(...names), root, goMod).map(({ tag }) => tag)).toEqual(expected);
  });

  test('carry their commit', () => {
    expect(candidates(facts('api/v1.0.0', 'v9.9.9'), api, goMod)).toMatchObject([
      { version: 'v1.0.0', commit: 'commit of api/v1.0.0' },
    ]);
  });

  test('leave out what is retracted', () => {
    const retracted = (version: string) => version === 'v1.2.0';
    expect(candidates(facts('v1.2.0', 'v1.1.0'), root, { ...goMod, retracted }).map(({ tag }) => tag)).toEqual([
      'v1.1.0',
    ]);
  });

  test('can be limited to a range, pre-releases included', () => {
    const tags = ['v0.9.0', 'v1.2.0', 'v1.3.0-rc.1', 'v1.99999999999999999.0'];
    expect(tags.filter(rangeTest('^1.2.0'))).toEqual(['v1.2.0', 'v1.3.0-rc.1']);
    expect(tags.filter(rangeTest(' '))).toHaveLength(4);
    expect(fault(() => rangeTest('newest please'))).toMatchObject({ code: 'tag-range' });
  });

  test('of the same precedence and name are equal', () => {
    const [a, b] = candidates(facts('v1.0.0', 'v1.0.0'), root, goMod);
    expect(a !== undefined && b !== undefined && compareTags(a, b)).toBe(0);
  });

  test('are in semantic order for any tags', () => {
    const names = fc.array(fc.stringMatching(/^v[0-9]{1,2}\.[0-9]\.[0-9](-[a-z0-9]{1,2}(\.[0-9]{1,2})?)?(\+x)?$/));
    fc.assert(
      fc.property(names, (list) => {
        const versions = candidates(facts(...list), root, noGoMod).map(({ version }) => version);
        for (const [i, version] of versions.entries())
          expect(compare(version, versions[i + 1] ?? '')).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('a version node-semver cannot read is outside every range', () => {
  expect(rangeTest('*')('v1.99999999999999999.0')).toBe(false);
  expect(rangeTest('')('v1.99999999999999999.0')).toBe(true);
});

describe('a pre-release with a number but no dot', () => {
  test.each(['v1.0.0-rc9', 'v1.0.0-rc10', 'v2.0.0-beta9'])('%s is warned of', (version) => {
    expect(warnNoDot(version)).toContain('no dot');
  });

  test.each(['v1.0.0', 'v1.0.0-rc.9', 'v1.0.0-9', 'v1.0.0-rc', 'v1.0.0-rc9.1', 'rc9'])('%s is not', (version) => {
    expect(warnNoDot(version)).toBeUndefined();
  });
});
