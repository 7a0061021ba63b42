import { describe, expect, test } from '@jest/globals';
import { names, plan, type Situation, tag, why } from './plan.ts';

const FAMILY =
  'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}';
const PYTHON = FAMILY.replaceAll('semver', 'pep440');
const UNKNOWN = { kind: 'unknown', why: 'there is no checkout', hint: 'Check out.' } as const;

const on = (name: string, published: Situation['published']): Situation => ({
  ref: tag(name),
  published: published ?? [],
});

describe('no tag goes back', () => {
  test.each<[string, string, readonly string[], string]>([
    ['the first release has all', 'v1.0.0', [], '1.0.0 1.0 1 latest'],
    ['the highest has all', 'v2.0.1', ['v2.0.0', 'v1.9.9'], '2.0.1 2.0 2 latest'],
    ['a patch of an older minor version', 'v1.2.9', ['v1.2.8', 'v1.3.0'], '1.2.9 1.2'],
    ['a patch of the older major version', 'v1.3.1', ['v1.3.0', 'v2.0.0'], '1.3.1 1.3 1'],
    ['a patch behind a later patch', 'v1.2.3', ['v1.2.4'], '1.2.3'],
    ['pre-releases hold nothing back', 'v1.2.3', ['v1.3.0-rc.1', 'v2.0.0-beta'], '1.2.3 1.2 1 latest'],
    ['floating tags are no versions', 'v1.2.3', ['v2', 'v1.9', 'latest'], '1.2.3 1.2 1 latest'],
    ['other modules are no concern', 'v1.2.3', ['api/v9.0.0'], '1.2.3 1.2 1 latest'],
    ['a module has versions of its own', 'api/v1.2.3', ['v9.0.0', 'api/v1.2.2', 'api/v2/v2.0.0'], '1.2.3 1.2 1 latest'],
    ['a module goes not back either', 'api/v1.2.3', ['api/v1.3.0'], '1.2.3 1.2'],
    ['versions without v are versions', '1.2.3', ['v1.3.0', '2.0.0'], '1.2.3 1.2'],
    ['the same version with other build metadata takes over', 'v1.2.3+b2', ['v1.2.3+b1'], '1.2.3_b2 1.2 1 latest'],
    ['a pre-release has its own tag', 'v1.3.0-rc.1', ['v1.2.0'], '1.3.0-rc.1'],
    ['below 1.0.0 there is no tag 0', 'v0.4.0', ['v0.3.0'], '0.4.0 0.4 latest'],
  ])('%s: %s beside %j', (_, name, published, expected) => {
    expect(names(FAMILY, on(name, published))).toBe(expected);
  });

  test.each<[string, string, readonly string[], string]>([
    ['the highest has all', '1.2', ['1.1', '1.2rc1'], '1.2 1 latest'],
    ['an older one', '1.2.1', ['1.3', '2.0'], '1.2.1 1.2'],
    ['an epoch is higher than any number', '2.0', ['1!1.0'], '2.0 2'],
    ['post-releases hold nothing back', '1.2', ['1.2.post1'], '1.2 1 latest'],
    ['a post-release has its own tag', '1.2.post1', ['1.2'], '1.2.post1'],
  ])('by PEP 440, %s: %s beside %j', (_, name, published, expected) => {
    expect(names(PYTHON, on(name, published))).toBe(expected);
  });

  test.each<[string, string, string, readonly string[], string]>([
    ['a Git tag', 'type=ref,event=tag', 'v1.2.3', ['v2.0.0'], 'v1.2.3'],
    ['a Git tag of a module', 'type=ref,event=tag', 'api/v1.2.3', ['v2.0.0'], 'api-v1.2.3 latest'],
    ['a calendar version', 'type=ref,event=tag', '20240101', ['20250101'], '20240101'],
    ['a match', 'type=match,pattern=p1-v(.*),group=1', 'p1-v1.0.0', ['p1-v2.0.0', 'v9.0.0'], '1.0.0'],
    ['a part of the version by match', 'type=match,pattern=v(\\d.\\d),group=1', 'v1.2.3', ['v1.2.9'], ''],
    ['the highest of a part', 'type=match,pattern=v(\\d.\\d),group=1', 'v1.2.9', ['v1.2.3', 'v2.0.0'], '1.2'],
    ['a part of a module', 'type=match,pattern=/v(\\d)/,group=1', 'api/v1.2.3', ['api/v1.3.0', 'v9.0.0'], ''],
    ['below 1.0.0 by match', 'type=match,pattern=v(\\d),group=1', 'v0.3.1', [], ''],
    ['a part of a pre-release', 'type=match,pattern=v(\\d.\\d),group=1', 'v2.0.8-beta.67', ['v1.9.0'], '2.0'],
    ['a part that a release has', 'type=match,pattern=v(\\d.\\d),group=1', 'v2.0.8-beta.67', ['v2.0.7'], ''],
    ['the release of a pre-release', 'type=match,pattern=\\d.\\d.\\d', 'v2.0.8-beta.67', [], '2.0.8'],
    ['the date of a candidate', 'type=match,pattern=\\d+', '20200110-RC2', ['20200109'], '20200110'],
    ['a tag of a component', 'type=ref,event=tag', 'p1-v1.0.0', ['p1-v2.0.0'], 'p1-v1.0.0'],
    ['a tag of another component', 'type=ref,event=tag', 'p1-v1.0.0', ['p1-ui-v2.0.0', 'v3.0.0'], 'p1-v1.0.0 latest'],
    ['a pre-release of a component', 'type=ref,event=tag', '@acme/p1@1.0.0-rc.1', [], 'acme-p1-1.0.0-rc.1'],
    [
      'the release of a pre-release of a component',
      'type=match,pattern=v(\\d.\\d.\\d),group=1',
      'p1-v2.0.8-rc.1',
      [],
      '2.0.8',
    ],
    ['a part of a component’s', 'type=match,pattern=p1-v(\\d.\\d),group=1', 'p1-v1.2.3', ['p1-v1.2.9'], ''],
    ['a match of another part', 'type=match,pattern=p1-v(.*),group=1', 'p1-v1.0.0', ['p2-v2.0.0'], '1.0.0 latest'],
    ['a match in semver', 'type=semver,pattern={{major}},match=^p1-v(.*)$', 'p1-v1.0.0', ['p1-v1.1.0'], ''],
    [
      'a match that says nothing of the module',
      'type=semver,pattern={{major}},match=v(\\d.\\d.\\d)$',
      'p1/v1.2.3',
      ['p1/v1.2.3', 'p2/v3.0.0', 'v4.0.0'],
      '1 latest',
    ],
    ['the same within the module', 'type=semver,pattern={{major}},match=v(.*)$', 'p1/v1.2.3', ['p1/v1.3.0'], ''],
    [
      'a match in a value',
      'type=match,pattern=p1/x(.*),group=1',
      'p1/x1.2.3',
      ['p1/x1.2.3', 'p1/x1.2.4', 'p2/x3.0.0'],
      '1.2.3',
    ],
    [
      'the last of two versions',
      'type=ref,event=tag',
      'node-18.2.0-v1.2.3',
      ['node-18.2.0-v1.1.0'],
      'node-18.2.0-v1.2.3 latest',
    ],
    [
      'a match behind another version',
      'type=match,pattern=v(.*)$,group=1',
      'node-18.2.0-v1.2.3',
      ['node-20.0.0-v1.3.0'],
      '1.2.3',
    ],
    ['another number of the name', 'type=match,pattern=-(\\d+),group=1', 'node-18-v1.2.3', ['node-18-v1.3.0'], ''],
    ['latest as a raw value', 'type=raw,value=latest\ntype=ref,event=tag', 'v1.2.3', ['v2.0.0'], 'v1.2.3'],
    ['latest as the first value', 'type=raw,value=latest,priority=2000\ntype=sha', 'v1.2.3', ['v2.0.0'], 'sha-90dd603'],
    ['a constant pattern', 'type=semver,pattern=stable\ntype=sha', 'v1.2.3', ['v2.0.0'], 'sha-90dd603'],
    [
      'a pattern with all numbers',
      'type=semver,pattern=r{{major}}-{{minor}}-{{patch}}',
      'v1.2.3',
      ['v2.0.0'],
      'r1-2-3',
    ],
  ])('%s', (_, tags, name, published, expected) => {
    expect(names(tags, on(name, published))).toBe(expected);
  });

  test.each<[string, string, string, readonly string[], string]>([
    ['a place to deploy to', 'type=ref,event=tag', 'deploy-prod', ['v2.0.0'], 'deploy-prod'],
    ['the same in a repository without versions', 'type=ref,event=tag', 'deploy-prod', [], 'deploy-prod'],
    ['a number that counts anything', 'type=ref,event=tag', 'release1', ['v2.0.0'], 'release1'],
    ['a name behind a slash', 'type=ref,event=tag', 'env/prod', ['v2.0.0'], 'env-prod'],
    ['a part of a name', 'type=match,pattern=deploy-(.*),group=1', 'deploy-prod', ['v2.0.0'], 'prod'],
    ['latest as a raw value', 'type=raw,value=latest\ntype=sha', 'deploy-prod', ['v2.0.0'], 'sha-90dd603'],
    ['a shorthand with an appendix', 'type=ref,event=tag', 'v1.4-hotfix', ['v2.0.0'], 'v1.4-hotfix'],
    ['a component’s older numbers', 'type=ref,event=tag', 'release-1.4', ['release-2.0'], 'release-1.4'],
    ['a component’s highest numbers', 'type=ref,event=tag', 'release-2.0', ['release-1.4'], 'release-2.0 latest'],
    ['numbers beside a full version', 'type=ref,event=tag', 'release-1.4', ['release-1.4.1'], 'release-1.4'],
    ['four numbers', 'type=ref,event=tag', 'app_1.2.3.4', ['app_1.2.3.10'], 'app_1.2.3.4'],
    ['numbers of another component', 'type=ref,event=tag', 'web-1.4', ['api-2.0'], 'web-1.4 latest'],
  ])('what cannot be read does not take latest: %s', (_, tags, name, published, expected) => {
    expect(names(tags, on(name, published))).toBe(expected);
    expect(names(tags, { ...on(name, published), flavor: 'latest=true' })).toBe(expected);
  });

  test('a value of which no version can be read sets no latest by itself either', () => {
    const tags = 'type=match,pattern=(\\w+)-x,group=1,value=abc-x';
    expect(names(tags)).toBe('abc');
    expect(names(tags, { flavor: 'latest=true' })).toBe('abc latest');
    expect(names('type=ref,event=tag', on('deploy-prod', { kind: 'none' }))).toBe('deploy-prod latest');
  });

  describe('who changed the scheme says which versions count', () => {
    const CALENDAR = ['2023.12.1', '2024.1.0'];

    test.each<[string, string, readonly string[], readonly string[], string]>([
      ['without a word the year is higher', 'v2.1.0', CALENDAR, [], '2.1.0 2.1 2'],
      ['by the v', 'v2.1.0', CALENDAR, ['v*'], '2.1.0 2.1 2 latest'],
      ['by one digit', '2.1.0', CALENDAR, ['?.*'], '2.1.0 2.1 2 latest'],
      ['by several globs', 'v2.1.0', ['v2.2.0', ...CALENDAR], ['v1.*', 'v2.*'], '2.1.0 2.1'],
      ['an old one takes nothing back', '2023.12.2', ['2023.12.1', 'v2.1.0'], ['v*'], '2023.12.2'],
      ['a module by its own tags', 'api/v2.1.0', ['api/v2023.1.0'], ['api/v?.*'], '2.1.0 2.1 2 latest'],
    ])('%s', (_, name, published, publishedPattern, expected) => {
      expect(names(FAMILY, { ...on(name, published), publishedPattern })).toBe(expected);
    });

    test('in a registry by the tags that are there', () => {
      const tags = ['2023.12.1', '2.0.0', '2023.12.1-alpine'];
      const situation = on('v2.1.0', { kind: 'registry', tags });
      expect(names(FAMILY, situation)).toBe('2.1.0 2.1 2');
      expect(names(FAMILY, { ...situation, publishedPattern: ['?.*.*'] })).toBe('2.1.0 2.1 2 latest');
      const flavor = 'suffix=-alpine';
      expect(names(FAMILY, { ...situation, flavor, publishedPattern: ['?.*-alpine'] })).toBe(
        '2.1.0-alpine 2.1-alpine 2-alpine latest',
      );
    });

    test('the reason names the way out', () => {
      expect(why(FAMILY, 'latest', on('v2.1.0', CALENDAR))).toBe(
        '2024.1.0 is higher, and latest never goes back (published-pattern says which versions count)',
      );
      const old = plan({ tags: FAMILY, publishedPattern: ['v*'] }, on('2023.12.2', ['v2.1.0']));
      expect(old.decisions.find(({ tag: name }) => name === 'latest')?.why).toBe(
        '2023.12.2 is none of the versions that published-pattern names, and latest follows those',
      );
    });

    test('which no one else is asked about', () => {
      expect(names(FAMILY, { ...on('v1.2.3', UNKNOWN), publishedPattern: ['v*'] })).toBe('1.2.3');
      expect(names(FAMILY, { ...on('v1.2.3', { kind: 'none' }), publishedPattern: ['x*'] })).toBe('1.2.3 1.2 1 latest');
    });
  });

  test('latest=true does not bring latest back', () => {
    expect(names(FAMILY, { ...on('v1.2.3', ['v2.0.0']), flavor: 'latest=true' })).toBe('1.2.3 1.2 1');
    expect(names('type=sha', { flavor: 'latest=true' })).toBe('sha-90dd603 latest');
  });

  test('a version that go.mod takes back is not out', () => {
    const low = { low: 'v2.0.0', high: 'v2.1.0', rationale: '', line: 1 };
    const situation = on('v1.2.3', ['v2.0.0', 'v2.1.0']);
    expect(names(FAMILY, situation)).toBe('1.2.3 1.2 1');
    expect(names(FAMILY, { ...situation, retractions: new Map([['', [low]]]) })).toBe('1.2.3 1.2 1 latest');
    expect(names(FAMILY, { ...situation, retractions: new Map([['api', [low]]]) })).toBe('1.2.3 1.2 1');
  });

  test('nothing wider than the version moves when nothing is known of the others', () => {
    const answer = plan({ tags: FAMILY }, on('v1.2.3', UNKNOWN));
    expect(answer.names).toEqual(['1.2.3']);
    expect(answer.warnings).toEqual([
      {
        code: 'published-unknown',
        message: 'Only tags of the exact version are set: there is no checkout.',
        hint: 'Check out.',
      },
    ]);
    expect(plan({ tags: 'x' }, on('v1.2.3', UNKNOWN)).warnings).toEqual([]);
  });

  test('nobody is asked with published: none, and a pre-release still has its own tag only', () => {
    expect(names(FAMILY, on('v1.2.3', { kind: 'none' }))).toBe('1.2.3 1.2 1 latest');
    expect(names(FAMILY, on('v1.2.3-rc.1', { kind: 'none' }))).toBe('1.2.3-rc.1');
  });

  test.each([
    [['1.2.3', '1.3.0', '1.3', 'latest', 'sha-1234567'], '', '1.2.9 1.2'],
    [['1.2.8_b.1', '1.2'], '', '1.2.9 1.2 1 latest'],
    [['1.3.0', '1.2.8-alpine'], 'suffix=-alpine', '1.2.9-alpine 1.2-alpine 1-alpine latest'],
    [['1.3.0-alpine'], 'suffix=-alpine', '1.2.9-alpine 1.2-alpine'],
    [[], '', '1.2.9 1.2 1 latest'],
  ])('the registry has %j, flavor %j', (tags, flavor, expected) => {
    expect(names(FAMILY, { ...on('v1.2.9', { kind: 'registry', tags }), flavor })).toBe(expected);
  });
});

describe('the registry is read by what this run writes around a version', () => {
  const versionAndMinor = (around: (pattern: string) => string) =>
    `${around('{{version}}')}\n${around('{{major}}.{{minor}}')}`;
  test.each([
    [
      'a prefix of the rules',
      (p: string) => `type=semver,pattern=${p},prefix=api-`,
      'api-1.3.0 api-1.2.9',
      'api-1.2.3',
    ],
    ['a text in the patterns', (p: string) => `type=semver,pattern=rel-${p}-x`, 'rel-1.2.9-x', 'rel-1.2.3-x'],
    ['the tags of another prefix', (p: string) => `type=semver,pattern=${p},prefix=api-`, '1.2.9 ui-2.0.0', undefined],
    ['the v of raw versions', () => 'type=semver,pattern={{raw}}', 'v1.3.0', 'v1.2.3'],
    ['a prefix that is made fit', (p: string) => `type=semver,pattern=${p},prefix=a/b-`, 'a-b-1.2.9', 'a-b-1.2.3'],
    ['a rule that is switched off', () => 'type=ref,event=tag\ntype=sha,enable=false', 'v2.0.0', 'v1.2.3'],
  ])('%s', (_, around, tags, held) => {
    const published = { kind: 'registry', tags: tags.split(' ') } as const;
    const expected = held ?? 'api-1.2.3 api-1.2 latest';
    expect(names(versionAndMinor(around), on('v1.2.3', published))).toBe(expected);
  });
});

describe('every tag says why', () => {
  test.each([
    ['1.2.3', 'the version v1.2.3'],
    ['1.2', 'v1.2.4 is higher, and 1.2 never goes back'],
    ['latest', 'v2.0.1 is higher, and latest never goes back'],
  ])('%s: %s', (name, expected) => {
    expect(why(FAMILY, name, on('v1.2.3', ['v1.2.4', 'v2.0.0', 'v2.0.1']))).toBe(expected);
  });

  test('a pre-release says which release has the tag', () => {
    const rule = 'type=match,pattern=v(\\d.\\d),group=1';
    const expected = 'v2.0.7 is a release, and no pre-release takes its tag 2.0';
    expect(why(rule, '2.0', on('v2.0.8-rc.1', ['v2.0.7']))).toBe(expected);
  });

  test.each<[string, string, Situation, string]>([
    ['latest', 'v1.2.3', {}, 'v1.2.3 is the highest release'],
    ['latest', 'v1.2.3-rc.1', {}, 'v1.2.3-rc.1 is a pre-release, which never takes latest'],
    ['0', 'v0.1.0', {}, 'below 1.0.0 every minor version may break, so there is no tag 0'],
    ['1.2.3-rc.1', 'v1.2.3-rc.1', {}, 'the pre-release v1.2.3-rc.1'],
    ['1', 'v1.2.3', { event: { release: { draft: true } } }, 'the release is marked as draft: only its own tag is set'],
    [
      'latest',
      'v1.2.3',
      { event: { release: { prerelease: true } } },
      'the release is marked as pre-release: only its own tag is set',
    ],
    ['latest', 'v1.2.3', { event: { release: { make_latest: false } } }, 'the release is marked as not the latest'],
    ['latest', 'v1.2.3', { published: UNKNOWN }, 'there is no checkout, so nothing wider than the version moves'],
  ])('%s of %s', (name, version, situation, expected) => {
    const rules = `${FAMILY}\ntype=raw,value=latest,enable={{is_default_branch}}`;
    const flavor = version.includes('-') ? `${rules}\ntype=raw,value=latest` : rules;
    expect(why(flavor, name, { ...on(version, []), ...situation })).toBe(expected);
  });

  test.each([
    ['a pre-release', FAMILY, on('v1.3.0-rc.1', []), '', 'v1.3.0-rc.1 is a pre-release, which never takes latest'],
    [
      'a name that is no version',
      'type=ref,event=tag',
      on('sometag', []),
      '',
      'sometag names no version that could be compared, and latest never goes back',
    ],
    ['what was asked for', 'type=sha', {}, 'latest=true', 'the flavor asks for it'],
    ['a version when nobody looks', FAMILY, on('v1.2.3', { kind: 'none' }), '', 'the rule of the first tag sets it'],
    ['a branch', 'type=ref,event=branch', {}, '', undefined],
    ['a version whose latest is switched off', FAMILY, on('v1.2.3', ['v2.0.0']), 'latest=false', undefined],
  ])('latest of %s', (_, tags, situation, flavor, expected) => {
    const { decisions } = plan({ tags, flavor }, situation);
    expect(decisions.find(({ tag: name }) => name === 'latest')?.why).toBe(expected);
  });

  test('a line that gives no tag says why', () => {
    const tags =
      'type=schedule\ntype=edge,branch=dev\ntype=sha,enable=false\ntype=raw,value={{tag}}\ntype=ref,event=pr';
    expect(plan({ tags }).decisions.map(({ rule, why: reason }) => `${rule}: ${reason}`)).toEqual([
      'type=schedule: the run was not started by a schedule',
      'type=edge,branch=dev: the branch is main, not dev',
      'type=ref,event=pr: the run is not for a pull request',
      'type=raw,value={{tag}}: the value is empty',
      'type=sha,enable=false: it is switched off',
    ]);
  });

  test('what was expected and is not there is warned of', () => {
    const warnings = plan({ tags: 'type=semver,pattern={{version}}' }, on('release1', [])).warnings;
    expect(warnings.map(({ message }) => message)).toEqual([
      "'type=semver,pattern={{version}}': release1 is no version of type semver.",
      'No tag has been generated.',
    ]);
  });
});
