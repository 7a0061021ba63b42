import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import { temporaryDirectory } from '@slipway/testkit';
import fc from 'fast-check';
import {
  compare,
  comparedNames,
  describeObstacle,
  floatingTags,
  GO,
  identifyModule,
  major,
  majorMinor,
  obstacleOf,
  PEP440,
  type Published,
  parseGoModFile,
  prerelease,
  type RollingQuestion,
  readTag,
  retractedBy,
  retractionSource,
  SEMVER,
  schemeOf,
} from '../src/index.ts';
import { build } from '../src/semver.ts';

/** Versions that are out, each with the lines of its go.mod that retract others. */
type History = Readonly<Record<string, string>>;

const ROOT = identifyModule({ directory: '', path: 'example.com/m' });

function publishedOf(history: History): Published {
  const versions = Object.keys(history);
  const readings = versions.map((version) => readTag(version, ROOT, { hasGoMod: false }));
  const source = retractionSource(readings.flatMap((reading) => (reading.kind === 'version' ? [reading] : [])));
  const text = source === undefined ? '' : history[source.version];
  const { retract } = parseGoModFile(`module example.com/m\n${text}`);
  return { kind: 'known', versions, isRetracted: retractedBy(retract) };
}

const none: Published = { kind: 'known', versions: [], isRetracted: () => false };
const EVERYTHING = () => 'latest';
const PREFIXES = { latest: EVERYTHING, major, minor: majorMinor, version: (version: string) => version };

interface Case {
  readonly version: string;
  readonly line?: keyof typeof PREFIXES;
  readonly published?: Published;
  readonly prereleases?: 'stay' | 'unclaimed' | 'ranked';
  readonly mark?: RollingQuestion['mark'];
  readonly scheme?: typeof GO;
  readonly isCompared?: boolean;
}

/** Why the tag of the line stays, or that it moves. */
function told({
  version,
  line = 'latest',
  published = none,
  prereleases = 'stay',
  mark,
  scheme = GO,
  isCompared = true,
}: Case): string {
  const render = PREFIXES[line];
  const obstacle = obstacleOf({ scheme, version, published, render, prereleases, mark, isCompared });
  return obstacle === undefined ? 'moves' : describeObstacle(obstacle, version, render(version));
}

const out = (...versions: readonly string[]): Published =>
  publishedOf(Object.fromEntries(versions.map((v) => [v, ''])));

/** v1.5.1 takes both 1.5s back, itself included. */
const RETRACTING: History = { 'v1.4.0': '', 'v1.5.0': '', 'v1.5.1': 'retract [v1.5.0, v1.5.1]', 'v1.4.1': '' };

test.each([
  [[], 'anything', true],
  [['v*'], 'v1.2.3', true],
  [['v*'], '2023.12.1', false],
  [['v*', '?.*'], '2.1.0', true],
])('of %j the name %s is compared: %j', (globs, name, expected) => {
  expect(comparedNames(globs)(name)).toBe(expected);
});

test.each([
  ['v1.2.3', SEMVER],
  ['1.2.3-rc.1', SEMVER],
  ['2.0', PEP440],
  ['2024.01.15', PEP440],
  ['foo', undefined],
  ['', undefined],
])('%j is a version of a scheme', (text, scheme) => {
  expect(schemeOf(text)).toBe(scheme);
});

describe('a tag that follows the releases of a line', () => {
  test.each<[string, Case, string]>([
    ['goes to the first', { version: 'v1.0.0' }, 'moves'],
    [
      'is not for a version of another scheme',
      { version: 'v1.0.0', isCompared: false },
      'v1.0.0 is none of the versions that published-pattern names, and latest follows those',
    ],
    ['its own is free for it', { version: 'v1.0.0', line: 'version', isCompared: false }, 'moves'],
    ['goes to the highest', { version: 'v1.4.1', published: out('v1.4.0', 'v1.4.1') }, 'moves'],
    [
      'never goes back, and names the highest',
      { version: 'v1.4.1', published: out('v1.5.0', 'v1.6.0', 'v1.5.9') },
      'v1.6.0 is higher, and latest never goes back',
    ],
    ['of a minor version knows only that', { version: 'v1.4.1', line: 'minor', published: out('v1.5.0') }, 'moves'],
    [
      'of a minor version goes not back either',
      { version: 'v1.4.1', line: 'minor', published: out('v1.5.0', 'v1.4.2') },
      'v1.4.2 is higher, and v1.4 never goes back',
    ],
    ['of a major version knows only that', { version: 'v1.4.1', line: 'major', published: out('v2.0.0') }, 'moves'],
    [
      'of a major version goes not back',
      { version: 'v1.4.1', line: 'major', published: out('v1.5.0') },
      'v1.5.0 is higher, and v1 never goes back',
    ],
    ['of one version is free', { version: 'v1.4.1', line: 'version', published: out('v1.5.0') }, 'moves'],
    ['goes past pre-releases', { version: 'v1.4.1', published: out('v1.5.0-rc.1', 'v2.0.0-beta') }, 'moves'],
    ['goes past what is no version', { version: 'v1.4.1', published: out('v2', 'nightly') }, 'moves'],
    [
      'does not go to a pre-release',
      { version: 'v1.5.0-rc.1', published: out('v1.4.0') },
      'v1.5.0-rc.1 is a pre-release, which never takes latest',
    ],
    ['goes to a version below v1', { version: 'v0.4.0' }, 'moves'],
    ['of a minor version below v1 exists', { version: 'v0.4.0', line: 'minor' }, 'moves'],
    [
      'of all below v1 does not exist',
      { version: 'v0.4.0', line: 'major' },
      'below 1.0.0 every minor version may break, so there is no tag v0',
    ],
    [
      'stays when nobody knows what is out',
      { version: 'v1.0.0', published: { kind: 'unknown', why: 'there is no checkout' } },
      'there is no checkout, so nothing wider than the version moves',
    ],
    [
      'of one version is set all the same',
      { version: 'v1.0.0', line: 'version', published: { kind: 'unknown', why: 'there is no checkout' } },
      'moves',
    ],
    [
      'does not go to a draft',
      { version: 'v1.0.0', mark: 'draft' },
      'the release is marked as draft: only its own tag is set',
    ],
    [
      'does not go to what is not the latest',
      { version: 'v1.0.0', mark: 'not the latest' },
      'the release is marked as not the latest',
    ],
    ['goes past retracted versions', { version: 'v1.4.1', published: publishedOf(RETRACTING) }, 'moves'],
    ['of a major version too', { version: 'v1.4.1', line: 'major', published: publishedOf(RETRACTING) }, 'moves'],
    [
      'does not go to the version that retracts itself',
      { version: 'v1.5.1', published: publishedOf(RETRACTING) },
      'v1.5.1 was withdrawn or retracted: only its own tag is set',
    ],
    [
      'does not go to a retracted version of a line with no other',
      { version: 'v1.5.0', line: 'minor', published: publishedOf(RETRACTING) },
      'v1.5.0 was withdrawn or retracted: only its own tag is set',
    ],
    [
      'of a retracted version itself is set',
      { version: 'v1.5.1', line: 'version', published: publishedOf(RETRACTING) },
      'moves',
    ],
    [
      'is not moved by what a pre-release retracts while there is a release',
      { version: 'v1.0.0', published: publishedOf({ 'v1.0.0': '', 'v1.1.0-rc.1': 'retract v1.0.0' }) },
      'moves',
    ],
    [
      'is not moved by what a lower version retracts',
      { version: 'v1.0.0', published: publishedOf({ 'v1.0.0': '', 'v1.1.0': 'retract v1.1.0', 'v1.2.0': '' }) },
      'v1.2.0 is higher, and latest never goes back',
    ],
    [
      'of versions of a path without /v2 goes to the highest',
      { version: 'v2.0.0+incompatible', published: out('v1.0.0', 'v2.0.0+incompatible') },
      'moves',
    ],
    [
      'goes not back from them',
      { version: 'v1.0.0', published: out('v1.0.0', 'v2.0.0+incompatible') },
      'v2.0.0+incompatible is higher, and latest never goes back',
    ],
  ])('%s', (_, question, expected) => {
    expect(told(question)).toBe(expected);
  });

  test.each<[string, Case, string]>([
    ['takes the tag that no release has', { version: 'v1.5.0-rc.1', line: 'minor', published: out('v1.4.0') }, 'moves'],
    [
      'takes no tag that a release has',
      { version: 'v1.5.1-rc.1', line: 'minor', published: out('v1.5.1-rc.0', 'v1.5.0') },
      'v1.5.0 is a release, and no pre-release takes its tag v1.5',
    ],
    [
      'takes the tag that a retracted release had',
      { version: 'v1.5.2-rc.1', line: 'minor', published: publishedOf(RETRACTING) },
      'moves',
    ],
  ])('and may be had by a pre-release: it %s', (_, question, expected) => {
    expect(told({ ...question, prereleases: 'unclaimed' })).toBe(expected);
  });

  test.each<[string, Case, string]>([
    ['above all releases', { version: 'v1.5.0-rc.1', published: out('v1.4.0', 'v1.5.0-rc.0') }, 'moves'],
    [
      'below another one',
      { version: 'v1.5.0-rc.1', published: out('v1.5.0-rc.2') },
      'v1.5.0-rc.2 is higher, and latest never goes back',
    ],
    ['never in the way of a release', { version: 'v1.4.0', published: out('v1.5.0-rc.2') }, 'moves'],
    [
      'retracted by itself',
      { version: 'v0.1.0-rc.1', published: publishedOf({ 'v0.1.0-rc.1': 'retract v0.1.0-rc.1' }) },
      'v0.1.0-rc.1 was withdrawn or retracted: only its own tag is set',
    ],
  ])('and may rank pre-releases: one that is %s', (_, question, expected) => {
    expect(told({ ...question, prereleases: 'ranked' })).toBe(expected);
  });

  test.each<[typeof GO, string, readonly string[], string]>([
    [SEMVER, '1.2.9', ['1.2.8', 'v1.10.0', '1.9.0'], 'v1.10.0 is higher, and latest never goes back'],
    [SEMVER, '1.2.3+b2', ['1.2.3+b1'], 'moves'],
    [PEP440, '2.0', ['1!1.0', '1.9'], '1!1.0 is higher, and latest never goes back'],
    [PEP440, '1.2', ['1.2.0', '1.2.post1', '1.3rc1', 'nonsense'], 'moves'],
    [PEP440, '1.2rc1', [], '1.2rc1 is a pre-release, which never takes latest'],
  ])('knows other orders than that of Go', (scheme, version, versions, expected) => {
    expect(told({ scheme, version, published: { kind: 'known', versions, isRetracted: () => false } })).toBe(expected);
  });

  test('of Git never goes to a pseudo-version, nor to build metadata', () => {
    const module = identifyModule({ directory: 'sub', path: 'example.com/m/sub' });
    const why = (version: string) => floatingTags(module, version, none).map((tag) => tag.why);
    expect(why('v0.0.0-20191109021931-daa7c04131f5')).toEqual([
      'v0.0.0-20191109021931-daa7c04131f5 is a pseudo-version, which never takes sub/v0',
      'v0.0.0-20191109021931-daa7c04131f5 is a pseudo-version, which never takes sub/v0.0',
    ]);
    for (const version of ['v1.2.3+meta', 'v2.0.0+incompatible'])
      expect(why(version)).toEqual(Array(2).fill(`${version} is not a canonical version`));
  });
});

/** The version that everything moves to: a release, else a pre-release. */
function latest(history: History): string | undefined {
  const published = publishedOf(history);
  const takes = (prereleases: 'stay' | 'ranked') => (version: string) =>
    obstacleOf({ scheme: GO, version, published, render: EVERYTHING, prereleases }) === undefined;
  const versions = Object.keys(history);
  return versions.find(takes('stay')) ?? versions.find(takes('ranked'));
}

/** What the go command says of modules, in their order, by a proxy of files. */
async function latestOfGo(histories: readonly History[]): Promise<readonly string[]> {
  await using folder = temporaryDirectory();
  const paths = histories.map((history, at) => {
    const path = `example.com/m${at}`;
    const versions = join(folder.path, 'proxy', path, '@v');
    // Go makes this go.mod up for versions that have none, and +incompatible ones count only beside those.
    const legacy = Object.keys(history).some((version) => build(version) !== '');
    mkdirSync(versions, { recursive: true });
    writeFileSync(join(versions, 'list'), Object.keys(history).join('\n'));
    for (const [version, retract] of Object.entries(history)) {
      writeFileSync(
        join(versions, `${version}.info`),
        JSON.stringify({ Version: version, Time: '2024-01-01T00:00:00Z' }),
      );
      const goMod = `module ${path}\n${legacy ? '' : `\ngo 1.24\n\n${retract}\n`}`;
      writeFileSync(join(versions, `${version}.mod`), goMod);
    }
    return path;
  });
  const env = {
    ...process.env,
    ...{ GOENV: 'off', GOSUMDB: 'off', GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local' },
    GOPROXY: `file://${join(folder.path, 'proxy')}`,
    GOMODCACHE: join(folder.path, 'modules'),
  };
  const queries = paths.map((path) => `${path}@latest`);
  const args = ['list', '-m', '-e', '-f', '{{if .Error}}none{{else}}{{.Version}}{{end}}', ...queries];
  const { stdout } = await execOk('go', args, { cwd: folder.path, env });
  return stdout.toString('utf8').trim().split('\n');
}

describe('the highest version is what the go command takes for @latest', () => {
  test('in tables', async () => {
    const histories: readonly History[] = [
      RETRACTING,
      { 'v1.0.0': '' },
      { 'v0.1.0': '', 'v0.2.0': '' },
      { 'v1.0.0': '', 'v1.1.0-rc.1': '' },
      { 'v0.1.0-rc.1': '', 'v0.1.0-rc.2': '' },
      { 'v1.0.0': '', 'v1.1.0-rc.1': 'retract v1.0.0' },
      { 'v0.1.0-rc.1': '', 'v0.1.0-rc.2': 'retract v0.1.0-rc.2' },
      { 'v1.0.0': '', 'v1.1.0': 'retract [v1.0.0, v1.1.0]' },
      { 'v1.0.0': '', 'v1.1.0': 'retract [v1.0.0, v1.1.0]', 'v1.2.0-rc.1': '' },
      { 'v1.0.0': '', 'v1.1.0': 'retract v1.1.0', 'v1.2.0': '' },
      { 'v1.0.0': '', 'v1.1.0': 'retract v1.1.0', 'v1.2.0': 'retract v1.2.0' },
      { 'v1.0.0': 'retract v1.2.0', 'v1.2.0': '' },
      { 'v1.0.0': '', 'v2.0.0+incompatible': '', 'v3.0.0-rc.1+incompatible': '' },
    ];
    const expected = histories.map((history) => latest(history) ?? 'none');
    expect(expected.slice(0, 2)).toEqual(['v1.4.1', 'v1.0.0']);
    expect(expected).toContain('none');
    expect(await latestOfGo(histories)).toEqual(expected);
  });

  test('whatever is retracted', async () => {
    const versions = ['v0.9.0', 'v1.0.0-rc.1', 'v1.0.0', 'v1.0.1', 'v1.1.0-rc.1', 'v1.1.0', 'v1.2.0-rc.1', 'v1.2.0'];
    const version = fc.constantFrom(...versions);
    const interval = fc.tuple(version, version).map(([a, b]) => {
      const [low, high] = [a, b].sort(compare);
      return `retract [${low}, ${high}]`;
    });
    const history = fc.dictionary(
      version,
      fc.array(interval, { maxLength: 2 }).map((lines) => lines.join('\n')),
      { minKeys: 1 },
    );
    const histories = fc.sample(history, { numRuns: 150, seed: 7 });
    expect(await latestOfGo(histories)).toEqual(histories.map((each) => latest(each) ?? 'none'));
  });
});

test('tags only ever move up, in whatever order versions are released', () => {
  const number = fc.integer({ min: 0, max: 3 });
  const version = fc.tuple(number, number, number).map((parts) => `v${parts.join('.')}`);
  fc.assert(
    fc.property(fc.uniqueArray(version, { minLength: 1, maxLength: 12 }), (versions) => {
      const at = new Map<string, string>();
      versions.forEach((next, index) => {
        for (const render of Object.values(PREFIXES)) {
          const published = out(...versions.slice(0, index));
          if (obstacleOf({ scheme: GO, version: next, published, render, prereleases: 'stay' }) !== undefined) continue;
          const before = at.get(render(next)) ?? next;
          expect(compare(before, next)).toBeLessThanOrEqual(0);
          at.set(render(next), next);
        }
      });
      expect(prerelease(at.get('latest') ?? '')).toBe('');
      expect(at.get('latest')).toBe(versions.toSorted(compare).at(-1));
    }),
  );
});
