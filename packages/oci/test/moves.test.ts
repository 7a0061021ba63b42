import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { SEMVER } from '@slipway/version';
import fc from 'fast-check';
import {
  type MoveRequest,
  planMoves,
  type RepositoryFacts,
  refuseOverwrite,
  type TagFact,
} from '../src/delivery/moves.ts';
import { imageVersion, versionFault } from '../src/delivery/version.ts';
import type { Digest } from '../src/digest.ts';

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`;
const OURS = digest('a');
const THEIRS = digest('b');

const REPOSITORY = 'ghcr.io/acme/hello';

interface World {
  readonly version: string;
  readonly tags: readonly string[];
  readonly published?: readonly string[];
  readonly unknown?: string;
  readonly current?: Readonly<Record<string, Partial<TagFact>>>;
  readonly withdrawn?: readonly string[];
  readonly force?: boolean;
  readonly publishedPattern?: readonly string[];
}

function decide(world: World) {
  const { version, tags, published = [], unknown, current = {}, withdrawn = [] } = world;
  const { force = false, publishedPattern = [] } = world;
  const request: MoveRequest = { digest: OURS, version, tags, publishedPattern, overwrite: false, force };
  const facts: RepositoryFacts = {
    repository: REPOSITORY,
    tags: unknown === undefined ? { kind: 'known', names: published } : { kind: 'unknown', why: unknown },
    current: new Map(Object.entries(current).map(([tag, fact]) => [tag, { digest: THEIRS, version: '', ...fact }])),
    withdrawn,
  };
  return planMoves(request, facts);
}

/** `set 1.2.3`, `hold latest`: what is done, in order. */
const told = (world: World): readonly string[] => decide(world).map(({ action, tag }) => `${action} ${tag}`);

const FAMILY = (version: string): readonly string[] => [
  version,
  version.split('.').slice(0, 2).join('.'),
  version.split('.')[0] ?? '',
  'latest',
];

describe('the tags of a release', () => {
  const cases: readonly (readonly [string, World, readonly string[]])[] = [
    [
      'the first release sets all',
      { version: '1.2.3', tags: FAMILY('1.2.3') },
      ['set 1.2.3', 'set 1.2', 'set 1', 'set latest'],
    ],
    [
      'whatever order they are asked in, narrow comes before wide',
      { version: '1.2.3', tags: ['latest', 'stable', '1', '1.2', '1.2.3'] },
      ['set 1.2.3', 'set 1.2', 'set 1', 'set stable', 'set latest'],
    ],
    [
      'a backport moves its own line only',
      { version: '1.2.9', tags: FAMILY('1.2.9'), published: ['1.2.8', '1.3.0', '2.0.0'] },
      ['set 1.2.9', 'set 1.2', 'hold 1', 'hold latest'],
    ],
    [
      'an older patch moves nothing',
      { version: '1.2.7', tags: FAMILY('1.2.7'), published: ['1.2.8'] },
      ['set 1.2.7', 'hold 1.2', 'hold 1', 'hold latest'],
    ],
    [
      'numbers are compared as numbers',
      { version: '1.10.0', tags: FAMILY('1.10.0'), published: ['1.9.0', '1.2.0'] },
      ['set 1.10.0', 'set 1.10', 'set 1', 'set latest'],
    ],
    [
      'a pre-release has only its own tag',
      { version: '2.0.0-rc.1', tags: ['2.0.0-rc.1', '2.0', '2', 'latest'] },
      ['set 2.0.0-rc.1', 'hold 2.0', 'hold 2', 'hold latest'],
    ],
    [
      'a pre-release that is published holds nothing back',
      { version: '1.2.3', tags: ['1.2.3', 'latest'], published: ['2.0.0-rc.1'] },
      ['set 1.2.3', 'set latest'],
    ],
    [
      'below 1.0.0 there is no tag 0',
      { version: '0.3.1', tags: ['0.3.1', '0.3', '0', 'latest'] },
      ['set 0.3.1', 'set 0.3', 'hold 0', 'set latest'],
    ],
    [
      'build metadata does not count: the last one wins',
      { version: '1.2.3+b2', tags: ['1.2.3_b2', '1.2'], published: ['1.2.3_b1'] },
      ['set 1.2.3_b2', 'set 1.2'],
    ],
    [
      'with v as without it',
      { version: 'v1.2.9', tags: ['v1.2.9', 'v1.2', 'v1', 'latest'], published: ['v1.3.0'] },
      ['set v1.2.9', 'set v1.2', 'hold v1', 'hold latest'],
    ],
    [
      'a flavour has its own line',
      {
        version: '1.2.9',
        tags: ['1.2.9-alpine', '1.2-alpine', '1-alpine', 'latest-alpine', 'latest'],
        published: ['1.2.8-alpine', '1.3.0'],
      },
      ['set 1.2.9-alpine', 'set 1.2-alpine', 'set 1-alpine', 'set latest-alpine', 'hold latest'],
    ],
    [
      'a component has its own line',
      { version: '1.2.9', tags: ['api-v1.2.9', 'api-v1', 'api-latest'], published: ['web-v2.0.0', 'api-v1.3.0'] },
      ['set api-v1.2.9', 'hold api-v1', 'hold api-latest'],
    ],
    [
      'what cannot be read holds everything that is wider than the version',
      { version: '1.2.3', tags: FAMILY('1.2.3'), unknown: 'the registry answered 500' },
      ['set 1.2.3', 'hold 1.2', 'hold 1', 'hold latest'],
    ],
    [
      'also what may be the line of other releases, and no word',
      { version: '2.0.0', tags: ['2.0.0', '1', '20261121', 'edge'], unknown: 'the registry answered 500' },
      ['set 2.0.0', 'hold 1', 'hold 20261121', 'set edge'],
    ],
    [
      'an image that says it is higher holds its tag where the tags of versions are gone',
      { version: '1.2.3', tags: ['1.2.3', 'latest'], current: { latest: { version: '2.0.1' } } },
      ['set 1.2.3', 'hold latest'],
    ],
    [
      'a tag that is this image already is kept',
      { version: '1.2.3', tags: ['1.2.3', 'latest'], current: { '1.2.3': { digest: OURS }, latest: { digest: OURS } } },
      ['keep 1.2.3', 'keep latest'],
    ],
    [
      'what was withdrawn holds nothing back',
      {
        version: '1.9.10',
        tags: ['1.9.10', 'latest'],
        published: ['1.9.9', '2.0.0'],
        withdrawn: ['2.0.0'],
        current: { latest: { version: '2.0.0' } },
      },
      ['set 1.9.10', 'set latest'],
    ],
    [
      'and gets no tag but its own',
      {
        version: '1.2.9',
        tags: FAMILY('1.2.9'),
        published: ['1.2.8', '1.2.9'],
        withdrawn: ['1.2.9'],
        current: { '1.2.9': { digest: OURS } },
      },
      ['keep 1.2.9', 'hold 1.2', 'hold 1', 'hold latest'],
    ],
    [
      'also where it is another flavour that was withdrawn',
      {
        version: '1.2.9',
        tags: ['1.2.9-alpine', '1.2-alpine'],
        published: ['1.2.8-alpine', '1.2.9-alpine'],
        withdrawn: ['1.2.9-alpine'],
        current: { '1.2.9-alpine': { digest: OURS } },
      },
      ['keep 1.2.9-alpine', 'hold 1.2-alpine'],
    ],
    [
      'force moves everything',
      { version: '1.2.9-rc.1', tags: FAMILY('1.2.9-rc.1'), published: ['2.0.0'], force: true },
      ['set 1.2.9-rc.1', 'set 1.2', 'set 1', 'set latest'],
    ],
    [
      'a line of other releases is not ours',
      { version: '2.0.0', tags: ['2.0.0', '1', '1.3'], published: ['1.3.0'] },
      ['set 2.0.0', 'hold 1.3', 'hold 1'],
    ],
    [
      'a date is no line',
      { version: '1.2.3', tags: ['20261121', '1.2.3'], published: ['1.2.2'] },
      ['set 1.2.3', 'set 20261121'],
    ],
    [
      'a word follows what its image says',
      {
        version: '1.2.3',
        tags: ['stable', 'edge', 'sha-abcdef0'],
        current: { stable: { version: '1.3.0' }, edge: { version: 'main' }, 'sha-abcdef0': { version: '1.2.3' } },
      },
      ['hold stable', 'set edge', 'set sha-abcdef0'],
    ],
    [
      'without a version words are set, and what follows releases is not',
      { version: '', tags: ['main', 'latest', '1', '1.3', '2'], published: ['1.3.0'] },
      ['hold 1.3', 'hold 1', 'set 2', 'set main', 'hold latest'],
    ],
    [
      'nor in a flavour or a component',
      {
        version: '',
        tags: ['latest-alpine', 'api-latest', 'api-1', 'web-latest', 'sha-1234567'],
        published: ['1.3.0-alpine', 'api-v1.3.0', '2.0.0-rc.1'],
      },
      ['hold api-1', 'set sha-1234567', 'hold latest-alpine', 'hold api-latest', 'set web-latest'],
    ],
    [
      'nor where it cannot be read which are out',
      { version: '', tags: ['main', 'latest'], unknown: 'the registry answered 500' },
      ['set main', 'hold latest'],
    ],
    [
      'without a release it is',
      { version: '', tags: ['latest', '1'], published: ['main', '2.0.0-rc.1'] },
      ['set 1', 'set latest'],
    ],
    [
      'what follows a branch goes on to do so',
      { version: 'main', tags: ['latest'], published: ['1.3.0'], current: { latest: { version: 'main' } } },
      ['set latest'],
    ],
    [
      'what says nothing of itself may be a release',
      { version: '', tags: ['latest'], published: ['1.3.0'], current: { latest: { version: '' } } },
      ['hold latest'],
    ],
    [
      'a version of other numbers is a version, and has lines',
      { version: '2024.01.15', tags: ['2024.01.15', '2024.01', 'latest'], published: ['2024.02.01'] },
      ['set 2024.01.15', 'set 2024.01', 'hold latest'],
    ],
    [
      'of two numbers too',
      { version: '1.4', tags: ['1.4', '1', 'latest'], published: ['1.4.1', '2.0'] },
      ['set 1.4', 'hold 1', 'hold latest'],
    ],
    [
      'a year holds back what came after it',
      { version: '2.1.0', tags: ['2.1.0', '2', 'latest'], published: ['2023.12.1'] },
      ['set 2.1.0', 'set 2', 'hold latest'],
    ],
    [
      'unless it is said which versions count',
      { version: '2.1.0', tags: ['2.1.0', 'latest'], published: ['2023.12.1', '2.0.0'], publishedPattern: ['?.*'] },
      ['set 2.1.0', 'set latest'],
    ],
    [
      'also where the tag is at one that does not',
      {
        version: '2.1.0',
        tags: ['latest'],
        published: ['2023.12.1'],
        publishedPattern: ['?.*'],
        current: { latest: { version: '2023.12.1' } },
      },
      ['set latest'],
    ],
    [
      'one that does not count takes nothing',
      { version: '2023.12.2', tags: ['2023.12.2', 'latest'], published: ['2.1.0'], publishedPattern: ['?.*'] },
      ['set 2023.12.2', 'hold latest'],
    ],
    [
      'and in a flavour',
      {
        version: '2.1.0',
        tags: ['2.1.0-alpine', 'latest-alpine'],
        published: ['2023.12.1-alpine'],
        publishedPattern: ['?.*-alpine'],
      },
      ['set 2.1.0-alpine', 'set latest-alpine'],
    ],
    [
      'but what follows releases is not taken from one by an image that says no version',
      {
        version: 'main',
        tags: ['edge', 'latest', '1', '1.3'],
        current: Object.fromEntries(['edge', 'latest', '1', '1.3'].map((tag) => [tag, { version: '1.3.0' }])),
      },
      ['hold 1.3', 'hold 1', 'set edge', 'hold latest'],
    ],
    [
      'unless that is asked for',
      { version: '', tags: ['latest'], current: { latest: { version: '1.3.0' } }, force: true },
      ['set latest'],
    ],
    ['a tag twice is one tag', { version: '1.2.3', tags: ['latest', 'latest'] }, ['set latest']],
  ];
  test.each(cases)('%s', (_, world, expected) => {
    expect(told(world)).toEqual(expected);
  });
});

test('every decision has its reason, and a held tag the version that holds it', () => {
  const moves = decide({ version: '1.2.9', tags: FAMILY('1.2.9'), published: ['v1.3.0', '2.0.0'] });
  expect(moves.map(({ why, heldBy }) => [why, heldBy])).toEqual([
    ['the version itself', undefined],
    ['1.2.9 is the highest release of 1.2', undefined],
    ['1.3.0 is higher, and 1 never goes back', 'v1.3.0'],
    ['2.0.0 is higher, and latest never goes back', '2.0.0'],
  ]);
});

describe('a version that exists with other content', () => {
  const moves = decide({ version: '1.2.3', tags: ['1.2.3', 'latest'], current: { '1.2.3': {} } });

  test('is refused, and both digests are named', () => {
    const fault = refused(() => refuseOverwrite(moves, false));
    expect(fault).toMatchObject({ code: 'tag-exists' });
    expect(fault.message).toContain(OURS);
    expect(fault.message).toContain(THEIRS);
  });

  test('may be overwritten on purpose', () => {
    expect(() => refuseOverwrite(moves, true)).not.toThrow();
  });

  test('is no reason to refuse a tag that moves anyway', () => {
    expect(() =>
      refuseOverwrite(decide({ version: '1.2.3', tags: ['latest'], current: { latest: {} } }), false),
    ).not.toThrow();
  });
});

test.each([
  ['what is asked for', 'v2.0.0', 'annotation', '1.0.0', ['3.0.0'], 'v2.0.0'],
  ['what the image says of itself', '', 'annotation', '1.0.0', ['3.0.0'], '1.0.0'],
  ['the one tag rather than a label, which may be the base’s', '', 'label', '1.0.0', ['3.0.0', 'latest'], '3.0.0'],
  ['the label where no tag says it', '', 'label', '1.0.0', ['latest'], '1.0.0'],
  ['the label where several tags are versions', '', 'label', '1.0.0', ['3.0.0', '3.0.1'], '1.0.0'],
  ['the one tag that is a version', '', 'annotation', 'main', ['v3.0.0', 'latest'], '3.0.0'],
  ['its build metadata', '', 'label', '', ['3.0.0_b1'], '3.0.0+b1'],
  ['nothing, where two tags are versions', '', 'label', '', ['3.0.0', '3.0.1'], ''],
  ['nothing, where none is', '', 'label', 'main', ['main'], ''],
] as const)('the version of an image is %s', (_, asked, by, version, tags, expected) => {
  expect(imageVersion(asked, { version, by }, tags)).toBe(expected);
});

test.each([
  ['v1.4.0', undefined],
  ['1.4.0+b1', undefined],
  ['2024.01.15', undefined],
  ['1.4', undefined],
  ['foo', 'is no version, so nothing says which others are higher'],
  ['release-1.4', 'is no version, so nothing says which others are higher'],
  ['1/2', 'holds something other than letters, digits, ., _ and -'],
])('the version %s: %s', (text, fault) => {
  expect(versionFault(text)).toBe(fault);
});

test('tags only ever move up, in whatever order versions are released', () => {
  const number = fc.integer({ min: 0, max: 3 });
  const version = fc.tuple(number, number, number).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(fc.uniqueArray(version, { minLength: 1, maxLength: 12 }), (versions) => {
      const at = new Map<string, string>();
      const published: string[] = [];
      for (const next of versions) {
        for (const { tag, action } of decide({ version: next, tags: FAMILY(next), published })) {
          const before = at.get(tag);
          if (action === 'set' && before !== undefined) expect(SEMVER.compare(before, next)).toBeLessThanOrEqual(0);
          if (action === 'set') at.set(tag, next);
        }
        published.push(next);
      }
      expect(at.get('latest')).toBe([...versions].sort(SEMVER.compare).at(-1));
    }),
  );
});
