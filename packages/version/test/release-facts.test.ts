import { describe, expect, test } from '@jest/globals';
import { refused as fault } from '@slipway/testkit';
import fc from 'fast-check';
import {
  channelFor,
  compare,
  distinctChannels,
  floatingTags,
  identifyModule,
  installLine,
  isPseudoVersion,
  type ModuleIdentity,
  parseChannel,
  parseGoModFile,
  retractedBy,
  retractionSource,
  sanitiseLabel,
  snapshotVersion,
  whyNot,
} from '../src/index.ts';
import { retractionOf, retractionProblems } from '../src/retract.ts';
import { isValid, parse } from '../src/semver.ts';

const root = identifyModule({ directory: '', path: 'example.com/m' });
const v2 = identifyModule({ directory: '', path: 'example.com/m/v2' });
const sub = identifyModule({ directory: 'sub', path: 'example.com/m/sub' });
const commit = '0123456789abcdef0123456789abcdef01234567';

describe('a retraction', () => {
  const { retract } = parseGoModFile('module m.x\nretract v1.2.0\nretract [v1.0.0, v1.1.5]');

  test.each([
    ['v1.2.0', 2],
    ['v1.0.0', 3],
    ['v1.1.5', 3],
    ['v1.1.0-rc.1', 3],
    ['v1.0.0-rc.1', undefined],
    ['v1.1.6', undefined],
    ['v1.2.1', undefined],
  ])('covers %s by line %s', (version, line) => {
    expect(retractionOf(version, retract)?.line).toBe(line);
    expect(retractedBy(retract)(version)).toBe(line !== undefined);
  });

  test.each([
    [['v1.0.0', 'v1.2.0', 'v1.1.0', 'v1.3.0-rc.1'], 'v1.2.0'],
    [['v0.1.0-rc.1', 'v0.1.0-rc.2'], 'v0.1.0-rc.2'],
    [['v1.0.0', 'v2.0.0+incompatible'], 'v1.0.0'],
    [['v1.1.0-rc.1', 'v1.0.0'], 'v1.0.0'],
    [[], undefined],
  ])('is read from the highest release of %j: %s', (published, source) => {
    const versions = published.flatMap((version) => {
      const parsed = parse(version);
      return parsed === undefined ? [] : [{ version, parsed }];
    });
    expect(retractionSource(versions)?.version).toBe(source);
  });

  test('takes effect only from a version above what it covers, or its own', () => {
    const at = (release: string, published: readonly string[], text: string) =>
      retractionProblems(release, parseGoModFile(`module m.x\n${text}`).retract, published, 'go.mod').map(
        ({ message }) => message,
      );
    expect(at('v1.2.1', ['v1.2.0'], 'retract v1.2.0')).toEqual([]);
    expect(at('v1.2.1', ['v1.2.0'], 'retract [v1.2.0, v1.2.1]')).toEqual([]);
    expect(at('v1.2.1', ['v1.2.0', 'v1.3.0'], 'retract v1.2.0')).toEqual([]);
    expect(at('v1.2.1', ['nonsense'], 'retract v1.2.0')).toEqual([]);
    expect(at('v1.2.1', ['v1.3.0'], 'retract v1.3.0')).toEqual([
      expect.stringContaining('v1.3.0 has no effect in v1.2.1'),
    ]);
    expect(at('v1.2.1', ['v1.3.0'], 'retract [v1.0.0, v1.3.0]')).toEqual([
      expect.stringContaining('[v1.0.0, v1.3.0] has no effect'),
    ]);
    expect(at('v2.0.0+incompatible', [], 'retract v1.3.0')).toEqual([]);
  });
});

describe('a channel', () => {
  const of = (...lines: readonly string[]) => distinctChannels(lines.map(parseChannel));
  const channels = of('develop=dev', 'release/*=rc', 'hotfix/**=', 'v?.x=lts', 'main=', 'a=b=beta');

  test.each([
    ['develop', 'dev'],
    ['refs/heads/develop', 'dev'],
    ['release/1.4', 'rc'],
    ['release/1.4/x', undefined],
    ['hotfix/a/b', ''],
    ['v1.x', 'lts'],
    ['v1-x', undefined],
    ['v/.x', undefined],
    ['main', ''],
    ['maine', undefined],
    ['a=b', 'beta'],
  ])('of the branch %s is %j', (branch, label) => {
    expect(channelFor(channels, branch)?.label).toBe(label);
  });

  test('is the first that matches', () => {
    expect(channelFor(of('release/1=old', 'release/*=rc'), 'release/1')?.label).toBe('old');
  });

  test('may have a glob with characters that mean something elsewhere', () => {
    expect(channelFor(of('a.b+c(d)[e]{f}^$|\\=x'), 'a.b+c(d)[e]{f}^$|\\')?.label).toBe('x');
  });

  test.each([
    ['main', 'it has no "="'],
    ['=rc', 'it has no branch'],
    ['dev=rc_1', '"rc_1" cannot stand in a version'],
    ['dev=01', '"01" cannot stand in a version'],
    ['dev=a\ndev=b', 'earlier line'],
  ])('is refused as %j', (text, message) => {
    expect(fault(() => of(...text.split('\n')))).toMatchObject({
      code: 'channels',
      message: expect.stringContaining(message),
    });
    expect(fault(() => of(...text.split('\n'))).message).toContain(`"${text.split('\n').at(-1)}"`);
  });
});

describe('a pre-release label', () => {
  test.each([
    ['rc', 'rc'],
    ['feature/x_y', 'feature-x-y'],
    ['007', '7'],
    ['0', '0'],
    ['000', '0'],
    ['0a', '0a'],
    ['a..b', 'a.b'],
    ['-a-', 'a'],
    ['über', 'ber'],
    ['x'.repeat(100), 'x'.repeat(64)],
  ])('made of %j is %j', (text, label) => {
    expect(sanitiseLabel(text)).toBe(label);
  });

  test('cannot be made of nothing', () => {
    expect(fault(() => sanitiseLabel('/_/'))).toMatchObject({ code: 'label' });
  });

  test('can stand in a version, whatever it was made of', () => {
    fc.assert(fc.property(fc.string(), (text) => isValid(`v1.0.0-${sanitiseLabel(`x${text}`)}.1`)));
  });
});

describe('a floating tag', () => {
  const known = (versions: readonly string[]) => ({ kind: 'known', versions, isRetracted: () => false }) as const;
  const moves = (module: ModuleIdentity, version: string, published: readonly string[]) =>
    floatingTags(module, version, known(published)).map(({ tag, move }) => `${tag} ${move}`);

  test.each([
    ['v1.2.3', ['v1.2.2'], ['v1 true', 'v1.2 true']],
    ['v1.2.3', ['v1.2.3'], ['v1 true', 'v1.2 true']],
    ['v1.4.9', ['v1.5.2'], ['v1 false', 'v1.4 true']],
    ['v1.4.9', ['v1.4.10', 'v1.5.0-rc.1'], ['v1 false', 'v1.4 false']],
    ['v1.4.9', ['v2.0.0', 'v1.5.0-rc.1', 'bad'], ['v1 true', 'v1.4 true']],
    ['v0.4.0', [], ['v0 false', 'v0.4 true']],
    ['v1.2.3-rc.1', [], ['v1 false', 'v1.2 false']],
    ['v0.0.0-20191109021931-daa7c04131f5', [], ['v0 false', 'v0.0 false']],
    ['v1.2.3+meta', [], ['v1 false', 'v1.2 false']],
    ['v10.0.0', ['v9.9.9'], ['v10 true', 'v10.0 true']],
    ['nightly', [], []],
  ])('of %s beside %j: %j', (version, published, expected) => {
    expect(moves(root, version, published)).toEqual(expected);
  });

  test('has the prefix of the module', () => {
    expect(moves(sub, 'v1.2.3', [])).toEqual(['sub/v1 true', 'sub/v1.2 true']);
  });

  test('cannot stand beside tags below it', () => {
    expect(floatingTags(v2, 'v2.0.0', known([]), ['v2/sub/v1.0.0', 'v1.0.0'])).toMatchObject([
      { tag: 'v2', move: false, why: 'Git cannot keep a tag v2 beside the tag v2/sub/v1.0.0' },
      { tag: 'v2.0', move: true, why: 'v2.0.0 is the highest release of v2.0' },
    ]);
  });
});

test('floating tags that one rule holds say so in the same words', () => {
  const rules = (version: string) =>
    floatingTags(root, version, { kind: 'known', versions: ['v1.4.9'], isRetracted: () => false }).map(
      ({ rule }) => rule,
    );
  expect(rules('v1.4.0-rc.1')).toEqual(Array(2).fill('v1.4.0-rc.1 is a pre-release, which never takes a floating tag'));
  expect(rules('v1.4.0')).toEqual(Array(2).fill('v1.4.9 is higher, and a floating tag never goes back'));
  expect(new Set(rules('v1.3.0')).size).toBe(2);
});

describe('a snapshot', () => {
  test.each([
    [{ base: 'v1.2.3' }, 'v1.2.4-snapshot.7.g0123456789ab'],
    [{ base: 'v1.3.0-rc.1' }, 'v1.3.0-rc.1.snapshot.7.g0123456789ab'],
    [{ base: undefined }, 'v0.0.0-snapshot.7.g0123456789ab'],
    [{ base: undefined, module: v2 }, 'v2.0.0-snapshot.7.g0123456789ab'],
    [{ base: 'v1.2.3', next: 'v1.3.0' }, 'v1.3.0-snapshot.7.g0123456789ab'],
    [{ base: 'v1.3.0-rc.1', next: 'v1.3.0' }, 'v1.3.0-snapshot.7.g0123456789ab'],
    [{ base: 'v1.2.3', next: 'v1.3.0', label: 'dev', buildNumber: '42' }, 'v1.3.0-dev.42'],
    [{ base: 'v1.2.3', buildNumber: '42' }, 'v1.2.4-snapshot.42'],
    [{ base: 'v1.2.3', label: 'dev' }, 'v1.2.4-dev.7.g0123456789ab'],
    [{ base: 'v1.3.0-rc.1', label: 'dev' }, 'v1.3.0-dev.7.g0123456789ab'],
    [{ base: 'v2.0.0+incompatible' }, 'v2.0.1-snapshot.7.g0123456789ab'],
  ])('of %o is %s', (inputs, expected) => {
    const version = snapshotVersion({ module: root, distance: 7, commit, ...inputs });
    expect(version).toBe(expected);
    expect([isValid(version), isPseudoVersion(version)]).toEqual([true, false]);
  });

  test('sorts above its base and below the release that follows', () => {
    const of = (base: string) => snapshotVersion({ module: root, base, distance: 7, commit });
    for (const [base, following] of [
      ['v1.2.3', 'v1.2.4'],
      ['v1.3.0-rc.1', 'v1.3.0-rc.2'],
      ['v1.3.0-rc.9', 'v1.3.0'],
    ] as const) {
      expect([compare(of(base), base), compare(of(base), following)]).toEqual([1, -1]);
    }
  });

  test('refuses a build number that is none', () => {
    const act = () => snapshotVersion({ module: root, base: 'v1.0.0', distance: 1, commit, buildNumber: '007' });
    expect(fault(act)).toMatchObject({ code: 'build-number' });
  });
});

test.each([
  [
    { isMain: true, packages: ['example.com/m/cmd/b', 'example.com/m/cmd/a'] },
    'go install example.com/m/cmd/a@v1.2.3 example.com/m/cmd/b@v1.2.3',
  ],
  [{ isMain: true, packages: [] }, 'go install example.com/m@v1.2.3'],
  [{ isMain: false, packages: [] }, 'go get example.com/m@v1.2.3'],
])('a version is got, with %o, by %s', (request, line) => {
  expect(installLine({ module: root, version: 'v1.2.3', ...request })).toBe(line);
});

test('a module that nobody can fetch is got by no line', () => {
  const local = identifyModule({ directory: '', path: 'myapp' });
  expect(installLine({ module: local, version: 'v1.2.3', isMain: true, packages: ['myapp'] })).toBe('');
});

describe('why not', () => {
  test('the nearest tag? It is lower than another ancestor', () => {
    expect(whyNot({ chosen: 'v2.0.0-alpha.1', nearest: { version: 'v1.2.1', distance: 3 } })).toEqual([
      { version: 'v1.2.1', why: expect.stringContaining('only 3 commits back') },
    ]);
    expect(whyNot({ chosen: 'v1.3.0', nearest: { version: 'v1.2.1', distance: 1 } })[0]?.why).toContain(
      'only 1 commit back',
    );
  });

  test('the highest tag? It is no ancestor', () => {
    expect(whyNot({ chosen: 'v1.5.0', elsewhere: { version: 'v1.5.1' } })).toEqual([
      {
        version: 'v1.5.1',
        why: 'Why not v1.5.1? Its tag is not an ancestor of this commit; v1.5.0 is the highest that is.',
      },
    ]);
    expect(whyNot({ chosen: undefined, elsewhere: { version: 'v1.5.1' } })[0]?.why).toContain('no version tag is');
  });

  test('is not asked when nothing surprises', () => {
    expect(
      whyNot({ chosen: 'v1.5.0', nearest: { version: 'v1.5.0', distance: 2 }, elsewhere: { version: 'v1.4.9' } }),
    ).toEqual([]);
    expect(whyNot({ chosen: undefined, nearest: { version: 'v1.5.0', distance: 2 } })).toEqual([]);
    expect(whyNot({ chosen: 'v1.5.0' })).toEqual([]);
  });
});
