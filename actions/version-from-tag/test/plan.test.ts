import { describe, expect, test } from '@jest/globals';
import { camel } from '@slipway/core';
import { refused } from '@slipway/testkit';
import { identifyModule } from '@slipway/version';
import { rangeTest } from '@slipway/version/range';
import { type Branch, UNKNOWN } from '../src/branch.ts';
import { contract } from '../src/contract.ts';
import type { RepositoryFacts } from '../src/facts.ts';
import type { Inputs } from '../src/inputs.ts';
import { planOutputs } from '../src/outputs.ts';
import { planVersion } from '../src/plan.ts';
import {
  answerOf,
  faultFrom,
  type History,
  hash,
  INPUTS,
  moduleOf,
  plan,
  ROOT,
  repositoryOf,
  SUB,
  since,
  stamp,
  TIME,
  unknownFrom,
  warned,
} from './plan.ts';

/** Releases of main, and pre-releases of all other branches. */
const CHANNELS = [
  { glob: 'main', label: '' },
  { glob: '**', label: 'dev' },
];

describe('an untagged commit is', () => {
  const fixed = since('v1.2.3', 'feat: a', 'fix: b');
  const fresh: History = { commits: [{}, { message: 'feat: a' }] };

  test.each<[string, History, Partial<Inputs>, string, string, string]>([
    ['a pseudo-version above the base', fixed, {}, 'pseudo', `v1.2.4-0.${stamp(3)}`, ''],
    ['a pseudo-version without a base', fresh, {}, 'pseudo', `v0.0.0-${stamp(2)}`, ''],
    ['the next version', fixed, { untagged: 'next' }, 'next', 'v1.3.0', 'v1.3.0'],
    ['the first version', fresh, { untagged: 'next' }, 'next', 'v0.1.0', 'v0.1.0'],
    [
      'the first version that was asked for',
      fresh,
      { untagged: 'next', initialVersion: 'v1.0.0' },
      'next',
      'v1.0.0',
      'v1.0.0',
    ],
    [
      'a pseudo-version when nothing is to be released',
      since('v1.2.3', 'docs: a'),
      { untagged: 'next' },
      'pseudo',
      `v1.2.4-0.${stamp(2)}`,
      '',
    ],
    ['a snapshot', fixed, { untagged: 'snapshot' }, 'snapshot', `v1.3.0-snapshot.2.g${hash(3).slice(0, 12)}`, ''],
    [
      'a snapshot of the next patch when nothing is to be released',
      since('v1.2.3', 'docs: a'),
      { untagged: 'snapshot' },
      'snapshot',
      `v1.2.4-snapshot.1.g${hash(2).slice(0, 12)}`,
      '',
    ],
    ['a numbered snapshot', fixed, { untagged: 'snapshot', buildNumber: 7 }, 'snapshot', 'v1.3.0-snapshot.7', ''],
    [
      'a snapshot of its channel',
      fixed,
      { untagged: 'snapshot', channels: [{ glob: 'main', label: 'dev' }], buildNumber: 7 },
      'snapshot',
      'v1.3.0-dev.7',
      '',
    ],
    [
      'a snapshot of its pull request',
      { ...fixed, repository: { pullRequest: 5 } },
      { untagged: 'snapshot', buildNumber: 7 },
      'snapshot',
      'v1.3.0-pr.5.7',
      '',
    ],
  ])('%s', (_, history, inputs, kind, version, tag) => {
    expect(answerOf(history, inputs)).toMatchObject({ kind, version, tag, isRelease: false, isHighest: false });
  });

  test.each<[string, History, string]>([
    ['with the highest tagged ancestor', fixed, 'The highest tagged ancestor is v1.2.3.'],
    ['with no tagged ancestor', fresh, 'No ancestor is tagged either.'],
  ])('refused with untagged: fail, %s', (_, history, message) => {
    expect(faultFrom(history, { untagged: 'fail' })).toMatchObject({
      code: 'untagged',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('git tag vX.Y.Z'),
    });
  });

  test('refused where its history is cut off', () => {
    expect(unknownFrom({ ...fixed, repository: { history: 'cut' } })).toMatchObject({ code: 'shallow-clone' });
  });
});

describe('a tagged commit is', () => {
  test.each<[string, History, object]>([
    [
      'a release',
      { commits: [{ tags: ['v1.2.3'] }, { tags: ['v1.3.0'] }] },
      {
        kind: 'release',
        version: 'v1.3.0',
        tag: 'v1.3.0',
        isRelease: true,
        isHighest: true,
        baseVersion: 'v1.3.0',
        previousVersion: 'v1.2.3',
        distance: 0,
        reasons: ['the tag v1.3.0 is on this commit'],
      },
    ],
    [
      'a pre-release',
      { commits: [{ tags: ['v1.2.3'] }, { tags: ['v1.3.0-rc.1'] }] },
      { kind: 'prerelease', version: 'v1.3.0-rc.1', isRelease: false, isHighest: true, previousVersion: 'v1.2.3' },
    ],
    [
      'a pre-release that others have passed',
      { commits: [{ tags: ['v1.3.0-rc.1'] }], elsewhere: ['v1.3.0-rc.2'] },
      { kind: 'prerelease', isHighest: false },
    ],
    [
      'a release that only a pre-release is above',
      { commits: [{ tags: ['v1.3.0'] }], elsewhere: ['v1.4.0-rc.1'] },
      { kind: 'release', isHighest: true },
    ],
    [
      'no release with changes in the work tree',
      { commits: [{ tags: ['v1.3.0'] }], repository: { changes: ['a', 'b', 'c', 'd', 'e', 'f'] } },
      {
        kind: 'release',
        version: 'v1.3.0+dirty',
        isRelease: false,
        reasons: ['the tag v1.3.0 is on this commit', 'the work tree has changes: a, b, c, d and e'],
      },
    ],
    [
      'dirty behind +incompatible',
      { commits: [{ tags: ['v2.0.0'] }], path: undefined, repository: { changes: ['a'] } },
      { kind: 'release', version: 'v2.0.0+incompatible.dirty', modulePath: '', isHighest: false },
    ],
    [
      'a release without its history',
      { commits: [{ tags: ['v1.3.0'] }], repository: { history: 'cut' } },
      {
        kind: 'release',
        version: 'v1.3.0',
        next: { version: '', bump: 'none', reasons: ['the history is cut off, so the next version is not known'] },
      },
    ],
    [
      'the version that the event pushed',
      { commits: [{ tags: ['v1.2.9', 'v1.3.0'] }], repository: { eventTag: 'v1.2.9' } },
      { version: 'v1.2.9', reasons: ['the tag v1.2.9 is on this commit, the tag that the event pushed'] },
    ],
    [
      'one of a module below the root',
      { commits: [{ tags: ['sub/v1.3.0', 'v9.0.0'] }], ...SUB },
      { directory: 'sub', tag: 'sub/v1.3.0', tagPrefix: 'sub/', install: 'go get example.com/m/sub@v1.3.0' },
    ],
    [
      'installed by its programs',
      { commits: [{ tags: ['v1.3.0'] }], programs: ['example.com/m/cmd/a'] },
      { install: 'go install example.com/m/cmd/a@v1.3.0' },
    ],
  ])('%s', (_, history, expected) => {
    expect(answerOf(history)).toMatchObject(expected);
  });

  test('refused when it was pushed and its major does not fit the module path', () => {
    expect(faultFrom({ commits: [{ tags: ['v2.0.0'] }], repository: { eventTag: 'v2.0.0' } })).toMatchObject({
      code: 'major-mismatch',
      message: expect.stringContaining('path must end in /v2'),
      file: 'go.mod',
      line: 1,
    });
  });

  test.each<[string, readonly string[], string]>([
    ['the commit has a tag that does', ['v1.0.0', 'v2.0.0'], 'v1.0.0'],
    ['no other tag is there', ['v2.0.0'], `v0.0.0-${stamp(1)}`],
    ['the tag is a floating one', ['v2'], `v0.0.0-${stamp(1)}`],
    ['the tag looks like a pseudo-version', [`v2.0.0-${stamp(1)}`], `v0.0.0-${stamp(1)}`],
  ])('what Go says when the tag merely stands there and %s', (_, tags, version) => {
    expect(answerOf({ commits: [{ tags }] }).version).toBe(version);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['a major that is not that of the path', ['v3.0.0'], ['v3.0.0']],
    ['one beside a version', ['v1.0.0', 'v2.0.0'], ['v2.0.0']],
    ['one without its v', ['1.4.0'], ['1.4.0']],
    ['a number with a zero in front', ['v1.04.0'], ['v1.04.0']],
    ['one with build metadata', ['v1.4.0+meta'], ['v1.4.0+meta']],
    ['none for another spelling of the version', ['v1.4.0', '1.4.0', 'v1.4.0+meta'], []],
    ['none for a floating tag', ['v1', 'v1.4'], []],
    ['none for a tag that is no version in any reading', ['nightly', 'stage'], []],
    ['none for a tag of another place', ['chart/v1.x', 'other/v1.0.0'], []],
  ])('with a notice of tags that look like versions: %s', (_, tags, expected) => {
    const told = warned({ commits: [{ tags }] }).filter((text) => text.startsWith('tag-ignored'));
    expect(told.map((text) => /'(.*)' is on/.exec(text)?.[1])).toEqual(expected);
  });
});

describe('retractions', () => {
  const retract = { 'v1.5.1': 'retract [v1.5.0, v1.5.1]' };
  const floating = (history: History) => answerOf(history).floatingTags.map(({ tag, move, why }) => (move ? tag : why));

  test.each<[string, History, boolean, readonly string[]]>([
    [
      'are gone past',
      { commits: [{ tags: ['v1.4.0'] }, { tags: ['v1.4.1'] }], elsewhere: ['v1.5.0', 'v1.5.1'], retract },
      true,
      ['v1', 'v1.4'],
    ],
    [
      'make a version none that others may follow, its own too',
      { commits: [{ tags: ['v1.4.0'] }, { tags: ['v1.5.0'] }, { tags: ['v1.5.1'] }], retract },
      false,
      [
        'v1.5.1 was withdrawn or retracted: only its own tag is set',
        'v1.5.1 was withdrawn or retracted: only its own tag is set',
      ],
    ],
    [
      'count from a release before any pre-release',
      {
        commits: [{ tags: ['v1.4.0'] }],
        elsewhere: ['v1.5.0-rc.1'],
        retract: { 'v1.5.0-rc.1': 'retract v1.4.0' },
      },
      true,
      ['v1', 'v1.4'],
    ],
  ])('%s', (_, history, isHighest, expected) => {
    expect(answerOf(history).isHighest).toBe(isHighest);
    expect(floating(history)).toEqual(expected);
  });
});

describe('a version has a line that installs it', () => {
  const tagged: History = { commits: [{ tags: ['v1.3.0'] }] };
  const untagged = since('v1.2.3', 'feat: a');

  test.each<[string, History, Partial<Inputs>, string]>([
    ['a release', tagged, {}, 'go get example.com/m@v1.3.0'],
    ['a pre-release', { commits: [{ tags: ['v1.3.0-rc.1'] }] }, {}, 'go get example.com/m@v1.3.0-rc.1'],
    ['a pseudo-version', untagged, {}, `go get example.com/m@v1.2.4-0.${stamp(2)}`],
    ['no next version, whose tag is not made', untagged, { untagged: 'next' }, ''],
    ['no snapshot', untagged, { untagged: 'snapshot' }, ''],
    ['none without go.mod', { ...tagged, path: undefined }, {}, ''],
    ['none of a changed work tree', { ...tagged, repository: { changes: ['a'] } }, {}, ''],
    ['no pseudo-version of the merge of a pull request', { ...untagged, repository: { pullRequest: 5 } }, {}, ''],
    [
      'a release that is the merge of a pull request',
      { ...tagged, repository: { pullRequest: 5 } },
      {},
      'go get example.com/m@v1.3.0',
    ],
  ])('or none: %s', (_, history, inputs, install) => {
    expect(answerOf(history, inputs).install).toBe(install);
  });
});

test('a module that nobody can fetch has its version, no line that gets it, and a word of that', () => {
  const found = answerOf({ commits: [{ tags: ['v1.3.0'] }], path: 'myapp' });
  expect(found).toMatchObject({ version: 'v1.3.0', install: '' });
  expect(found.reasons.join()).toContain('nobody can require myapp');
});

describe('a changed work tree', () => {
  test('is no version that a tag may follow', () => {
    const found = answerOf({ commits: [{ tags: ['v1.3.0'] }], repository: { changes: ['a'] } });
    expect(found.floatingTags.map(({ move, why }) => [move, why])).toEqual([
      [false, expect.stringContaining('work tree has changes')],
      [false, expect.stringContaining('work tree has changes')],
    ]);
    expect(found).toMatchObject({ isHighest: false, isRelease: false });
  });

  test('does not hide another reason for which a tag stays', () => {
    const found = answerOf({ commits: [{ tags: ['v1.3.0'] }], elsewhere: ['v1.4.0'], repository: { changes: ['a'] } });
    expect(found.floatingTags[0]?.why).toContain('v1.4.0');
  });
});

describe('a branch that is not known', () => {
  const history: History = { ...since('v1.2.3', 'feat: a'), repository: { branch: UNKNOWN } };
  const channels = [{ glob: 'main', label: '' }];

  test('leaves the next version open, and the pseudo-version is answered', () => {
    expect(answerOf(history, { channels })).toMatchObject({ kind: 'pseudo', next: { version: '' } });
    expect(answerOf(history, { channels }).next.reasons[0]).toContain('not known which branch');
    expect(answerOf(history, { channels, untagged: 'snapshot' }).version).toBe(
      'v1.2.4-snapshot.1.g000200000000'.replace('000200000000', hash(2).slice(0, 12)),
    );
  });

  test.each<[string, Branch, string]>([
    ['none', UNKNOWN, 'not known which branch'],
    ['several that differ', { names: ['main', 'x'], releases: true }, "it is on 'main' and 'x'"],
    ['that of a fork', { names: ['main'], releases: false }, "'main' is a branch of another repository"],
  ])('could not be checked when the next version is asked for: %s', (_, branch, why) => {
    const open = { ...history, repository: { branch } };
    const given = branch.releases ? CHANNELS : channels;
    expect(unknownFrom(open, { channels: given, untagged: 'next' })).toMatchObject({
      code: 'branch-unknown',
      message: expect.stringContaining(why),
    });
    expect(unknownFrom(open, { channels: given, next: 'minor' }).code).toBe('branch-unknown');
  });
});

describe('a branch that no channel names', () => {
  const on = (...names: readonly string[]): History => ({
    ...since('v1.2.3', 'feat: a'),
    repository: { branch: { names, releases: true } },
  });
  const channels = [
    { glob: 'main', label: '' },
    { glob: 'release/*', label: 'rc' },
  ];

  test.each<[string, History, Partial<Inputs>]>([
    ['untagged: next', on('feature/x'), { untagged: 'next' }],
    ['untagged: snapshot', on('feature/x'), { untagged: 'snapshot' }],
    ['a step', on('feature/x'), { next: 'minor' }],
    ['several branches', on('x', 'y'), { untagged: 'next' }],
    ['a branch whose glob does not cross a slash', on('release/a/b'), { untagged: 'next' }],
    ['pre-releases alone', on('main'), { untagged: 'next', channels: [{ glob: 'dev', label: 'rc' }] }],
  ])('is refused where the next version is asked for: %s', (_, history, inputs) => {
    expect(faultFrom(history, { channels, ...inputs })).toMatchObject({
      code: 'no-channel',
      message: expect.stringContaining(`'${history.repository?.branch?.names[0]}'`),
      hint: expect.stringContaining('"**=dev"'),
    });
  });

  test('has no next version beside the answer, and a word of why', () => {
    for (const untagged of ['pseudo', 'fail'] as const) {
      const history = { ...on('feature/x'), commits: [{ tags: untagged === 'fail' ? ['v1.2.3'] : [] }] };
      expect(answerOf(history, { channels, untagged }).next).toMatchObject({
        version: '',
        tag: '',
        reasons: [expect.stringContaining("no line of them fits 'feature/x'")],
      });
    }
  });

  test('is no matter of a tagged commit, of an exact version or of a pull request', () => {
    const tagged = { ...on('feature/x'), commits: [{ tags: ['v1.2.3'] }] };
    expect(answerOf(tagged, { channels, untagged: 'snapshot' }).version).toBe('v1.2.3');
    expect(answerOf(on('feature/x'), { channels, next: 'v1.4.0' }).next.version).toBe('v1.4.0');
    const pull = { ...on(), repository: { branch: { names: ['x'], releases: false }, pullRequest: 12 } };
    expect(answerOf(pull, { channels, untagged: 'next' }).version).toBe('v1.3.0-pr.12.1');
  });
});

describe('floating tags', () => {
  test.each<[string, History, readonly string[]]>([
    ['move to the highest release', { commits: [{ tags: ['v1.4.0'] }] }, ['v1 true', 'v1.4 true']],
    ['never go back', { commits: [{ tags: ['v1.4.0'] }], elsewhere: ['v1.5.0'] }, ['v1 false', 'v1.4 true']],
    ['do not move to a pre-release', { commits: [{ tags: ['v1.4.0-rc.1'] }] }, ['v1 false', 'v1.4 false']],
    ['below v1 are of minor versions only', { commits: [{ tags: ['v0.4.0'] }] }, ['v0 false', 'v0.4 true']],
    ['do not move to a pseudo-version', since('v1.4.0', 'fix: a'), ['v1 false', 'v1.4 false']],
    [
      'go past tags with build metadata',
      { commits: [{ tags: ['v1.4.0'] }], elsewhere: ['v1.5.0+x'] },
      ['v1 true', 'v1.4 true'],
    ],
    [
      'cannot stand beside tags below them',
      { commits: [{ tags: ['v2.0.0'] }], path: 'example.com/m/v2', elsewhere: ['v2/sub/v1.0.0'] },
      ['v2 false', 'v2.0 true'],
    ],
  ])('%s', (_, history, expected) => {
    expect(answerOf(history).floatingTags.map(({ tag, move }) => `${tag} ${move}`)).toEqual(expected);
  });
});

describe('the next version', () => {
  test.each<[string, History, Partial<Inputs>, string]>([
    ['follows the commits', since('v1.2.3', 'fix: a'), {}, 'v1.2.4'],
    ['is one that was asked for', since('v1.2.3', 'fix: a'), { next: 'minor' }, 'v1.3.0'],
    ['is exactly the one that was asked for', since('v1.2.3', 'fix: a'), { next: 'v1.9.0' }, 'v1.9.0'],
    ['promotes a pre-release', since('v1.3.0-rc.1', 'fix: a'), { next: 'release' }, 'v1.3.0'],
    [
      'has the label of its channel',
      since('v1.2.3', 'feat: a'),
      { channels: [{ glob: 'main', label: 'rc' }] },
      'v1.3.0-rc.1',
    ],
    [
      'has its build number',
      since('v1.2.3', 'feat: a'),
      { channels: [{ glob: 'main', label: 'rc' }], buildNumber: 42 },
      'v1.3.0-rc.42',
    ],
    [
      'needs no branch without channels',
      { ...since('v1.2.3', 'feat: a'), repository: { branch: UNKNOWN } },
      {},
      'v1.3.0',
    ],
    [
      'has the label of the channel for all branches where the branch is not known',
      { ...since('v1.2.3', 'feat: a'), repository: { branch: UNKNOWN } },
      { channels: CHANNELS },
      'v1.3.0-dev.1',
    ],
    [
      'has the label that all of several branches have',
      { ...since('v1.2.3', 'feat: a'), repository: { branch: { names: ['x', 'y'], releases: true } } },
      { channels: CHANNELS },
      'v1.3.0-dev.1',
    ],
    [
      'is no release on a branch of a fork, whatever it is called',
      { ...since('v1.2.3', 'feat: a'), repository: { branch: { names: ['main'], releases: false } } },
      { channels: CHANNELS },
      'v1.3.0-dev.1',
    ],
    [
      'is no release of a pull request, which has its number where no channel fits',
      {
        ...since('v1.2.3', 'feat: a'),
        repository: { branch: { names: ['main'], releases: false }, pullRequest: 12 },
      },
      { channels: [{ glob: 'main', label: '' }] },
      'v1.3.0-pr.12.1',
    ],
    [
      'is none where a revert from before a rebase names the commit by its subject',
      since('v1.2.3', 'feat: a', `Revert "feat: a"\n\nThis reverts commit ${hash(77)}.`),
      {},
      '',
    ],
    ['is a step that is wanted where no commit speaks', since('v1.2.3', 'docs: a'), { fallback: 'patch' }, 'v1.2.4'],
    [
      'that is exact needs no branch',
      { ...since('v1.2.3', 'feat: a'), repository: { branch: UNKNOWN } },
      { channels: [{ glob: 'main', label: '' }], next: 'v1.4.0' },
      'v1.4.0',
    ],
    ['goes past versions that are taken', { ...since('v1.2.3', 'fix: a'), elsewhere: ['v1.2.4'] }, {}, 'v1.2.5'],
    [
      'goes by the types that are given',
      since('v1.2.3', 'docs: a'),
      { commitTypes: [{ type: 'docs', bump: 'minor' }] },
      'v1.3.0',
    ],
    [
      'is +incompatible where there is no go.mod',
      { ...since('v2.0.0', 'fix: a'), path: undefined },
      {},
      'v2.0.1+incompatible',
    ],
    [
      'goes by the commits of its own module',
      {
        commits: [
          { tags: ['sub/v1.2.3'] },
          { message: 'feat: a', files: ['other.go'] },
          { message: 'fix: b', files: ['sub/b.go'] },
        ],
        ...SUB,
        repository: { siblings: [identifyModule(ROOT), identifyModule(SUB)] },
      },
      {},
      'v1.2.4',
    ],
  ])('%s', (_, history, inputs, expected) => {
    expect(answerOf(history, inputs).next.version).toBe(expected);
  });

  test.each<[string, string, History, string]>([
    [
      'on this commit',
      'v1.3.0',
      { commits: [{ tags: ['v1.2.9', 'v1.3.0'] }], repository: { eventTag: 'v1.2.9' } },
      'the tag v1.3.0 is on this commit',
    ],
    [
      'elsewhere',
      'v1.2.4',
      { ...since('v1.2.3', 'fix: a'), elsewhere: ['v1.2.4'] },
      `the tag v1.2.4 is on the commit ${hash(9000).slice(0, 12)}`,
    ],
  ])('that was asked for and is taken %s is refused', (_, next, history, message) => {
    expect(faultFrom(history, { next }).message).toContain(message);
  });

  describe('outside the range of tags', () => {
    const inRange = rangeTest('>=1.2 <1.3');
    const on = (history: History): History => ({ ...history, repository: { inRange } });
    const tagRange = '>=1.2 <1.3';

    test.each<[string, History, Partial<Inputs>, string]>([
      ['by a commit', on(since('v1.2.3', 'feat: a')), { untagged: 'next' }, 'v1.3.0'],
      ['by a step', on(since('v1.2.3', 'fix: a')), { next: 'minor' }, 'v1.3.0'],
      ['by its name', on(since('v1.2.3', 'fix: a')), { next: 'v1.9.0' }, 'v1.9.0'],
      ['as the first one', on({ commits: [{}] }), { untagged: 'next' }, 'v0.1.0'],
      [
        'as a pre-release of what is outside',
        on(since('v1.2.3', 'feat: a')),
        { untagged: 'next', channels: [{ glob: 'main', label: 'rc' }] },
        'v1.3.0-rc.1',
      ],
    ])('is refused where it is asked for: %s', (_, history, inputs, version) => {
      expect(faultFrom(history, { tagRange, ...inputs })).toMatchObject({
        code: 'next-outside-range',
        message: `The next version ${version} is outside the tag-range >=1.2 <1.3.`,
        hint: expect.stringContaining('Set the input next to patch or a version in the range'),
      });
    });

    test('has no step that is smaller than a patch as its way out', () => {
      const none = { ...since('v1.2.3', 'fix: a'), repository: { inRange: () => false } };
      expect(faultFrom(none, { untagged: 'next' }).hint).toContain('Set the input next to a version in the range');
    });

    test('is none beside another answer, which has a word of it', () => {
      const { modules, warnings } = plan(on(since('v1.2.3', 'feat: a')), { tagRange });
      expect(modules[0]).toMatchObject({ kind: 'pseudo', next: { version: '', tag: '', bump: 'minor' } });
      expect(warnings).toMatchObject([{ code: 'next-outside-range' }]);
    });

    test('is not what is in it', () => {
      expect(answerOf(on(since('v1.2.3', 'fix: a')), { tagRange, untagged: 'next' }).version).toBe('v1.2.4');
      expect(answerOf(on(since('v1.2.3', 'feat: a')), { tagRange, next: 'patch' }).next.version).toBe('v1.2.4');
    });
  });

  test('that nobody asked for and that does not fit the module path is a warning', () => {
    const history = since('v1.2.3', 'feat!: a');
    const { modules, warnings } = plan(history);
    expect(modules[0].next.version).toBe('v2.0.0');
    expect(warnings).toHaveLength(1);
    expect(faultFrom(history, { untagged: 'next' }).code).toBe(warnings[0]?.code);
  });
});

describe('notes', () => {
  test.each<[string, History, Partial<Inputs>, readonly unknown[]]>([
    ['nothing where all is well', { commits: [{ tags: ['v1.2.3'] }] }, {}, []],
    [
      'a pre-release without a dot before its number',
      { commits: [{ tags: ['v1.2.3-rc1'] }] },
      {},
      [expect.stringMatching(/^no-dot: v1\.2\.3-rc1 has no dot/)],
    ],
    [
      'that the commit carries a higher tag than the pushed one',
      { commits: [{ tags: ['v1.2.9', 'v1.3.0'] }], repository: { eventTag: 'v1.2.9' } },
      {},
      ['other-tag-on-commit: The event pushed v1.2.9, and the same commit carries v1.3.0, which is higher.'],
    ],
    [
      'not that it carries a lower one',
      { commits: [{ tags: ['v1.2.9', 'v1.3.0'] }], repository: { eventTag: 'v1.3.0' } },
      {},
      [],
    ],
    [
      'a commit that says something that may not count',
      since('v1.2.3', 'fix: a\n\nBREAKING CHANGES: b\n\nmore text'),
      {},
      [expect.stringMatching(/^commit-notice: 0002a{8}: /)],
    ],
    [
      'that nobody can fetch the merge commit of a pull request',
      { ...since('v1.2.3', 'fix: a'), repository: { pullRequest: 5 } },
      {},
      [expect.stringMatching(/^merge-commit: This is the merge commit of pull request 5/)],
    ],
    [
      'not that of its snapshot',
      { ...since('v1.2.3', 'fix: a'), repository: { pullRequest: 5 } },
      { untagged: 'snapshot' },
      [],
    ],
  ])('say %s', (_, history, inputs, expected) => {
    expect(warned(history, inputs)).toEqual(expected);
  });

  test('say why not another version', () => {
    const history: History = {
      commits: [{ tags: ['v2.0.0-alpha.1'] }, { tags: ['v1.2.1'] }, { tags: ['v1.2.0'] }, {}],
      elsewhere: ['v2.1.0'],
      path: undefined,
    };
    const { whyNot } = answerOf({ ...history, commits: [{ tags: ['v1.3.0'] }, ...history.commits.slice(1)] });
    expect(whyNot.map(({ version }) => version)).toEqual(['v1.2.0', 'v2.1.0+incompatible']);
    expect(answerOf({ commits: [{}], elsewhere: ['v1.0.0'] }).whyNot.map(({ version }) => version)).toEqual(['v1.0.0']);
    expect(answerOf({ commits: [{ tags: ['v1.0.0'] }], elsewhere: ['v1.1.0'] }).whyNot).toEqual([]);
  });
});

describe('a release tag', () => {
  const tagged = (branches: RepositoryFacts['branches']): History => ({
    commits: [{ tags: ['v1.2.3'] }],
    repository: { branches },
  });
  const branch = (ref: string, holds: boolean) => ({ ref, holds, tip: hash(1) });

  test.each<[string, RepositoryFacts['branches'], readonly string[]]>([
    ['is on an allowed branch', [branch('refs/heads/main', true)], ['main']],
    ['is on an allowed branch of the remote', [branch('refs/remotes/origin/release-1', true)], ['main', 'release-*']],
    ['is asked about only with allowed branches', [branch('refs/heads/dev', true)], []],
    ['is not asked about where nobody read the branches', undefined, ['main']],
  ])('%s', (_, branches, allowedBranches) => {
    expect(() => plan(tagged(branches), { allowedBranches })).not.toThrow();
  });

  test('is refused elsewhere, and what may be elsewhere is not', () => {
    const branches = [branch('refs/heads/main', false), branch('refs/heads/dev', true)];
    expect(faultFrom(tagged(branches), { allowedBranches: ['main'] })).toMatchObject({
      code: 'tag-not-on-branch',
      message: expect.stringContaining('not reachable from main'),
    });
    const prerelease: History = { commits: [{ tags: ['v1.2.3-rc.1'] }], repository: { branches } };
    expect(() => plan(prerelease, { allowedBranches: ['main'] })).not.toThrow();
  });

  test('says that the branches were not asked where there is none', () => {
    const reasons = (history: History, allowedBranches: readonly string[]) =>
      answerOf(history, { allowedBranches }).reasons;
    expect(reasons({ commits: [{}] }, ['nope'])).toContainEqual(
      expect.stringContaining('allowed-branches was not asked'),
    );
    expect(reasons({ commits: [{}] }, [])).toHaveLength(1);
  });

  test('cannot be checked where the clone has none of the branches', () => {
    expect(unknownFrom(tagged([branch('refs/heads/dev', true)]), { allowedBranches: ['main'] })).toMatchObject({
      code: 'branches-missing',
    });
  });
});

describe('several modules', () => {
  const files: History = { commits: [{ tags: ['v1.0.0', 'sub/v0.2.0'] }, { message: 'feat: a', files: ['sub/a.go'] }] };
  const repository = repositoryOf({
    ...files,
    repository: { siblings: [identifyModule(ROOT), identifyModule(SUB)] },
  });
  const both = planVersion(INPUTS, repository, [
    moduleOf(files, repository),
    moduleOf({ ...files, ...SUB }, repository),
  ]);

  test('are answered each by its own commits, the first by the outputs', () => {
    expect(both.modules.map(({ directory, next }) => [directory, next.version])).toEqual([
      ['.', ''],
      ['sub', 'v0.3.0'],
    ]);
    const outputs = planOutputs(both);
    expect(outputs).toMatchObject({ modulePath: 'example.com/m', dirty: false, commit: hash(2), commitTime: TIME });
    expect(outputs.modules).toMatchObject([{ directory: '.' }, { directory: 'sub', 'next-version': 'v0.3.0' }]);
  });

  test.each([
    ['v1.2.3', { major: '1', minor: '2', patch: '3', prerelease: '' }],
    ['v1.20.3-rc.1', { major: '1', minor: '20', patch: '3', prerelease: 'rc.1' }],
  ])('have the parts of %s as outputs', (tag, parts) => {
    expect(planOutputs(plan({ commits: [{ tags: [tag] }], repository: { changes: ['a'] } }))).toMatchObject(parts);
  });

  describe('of which the event pushed the tag of one', () => {
    const asked = (tags: readonly string[], eventTag: string, inputs: Partial<Inputs>) => {
      const history: History = { commits: [{ tags: ['v1.0.0'] }, { tags }] };
      const siblings = [identifyModule(ROOT), identifyModule(SUB)];
      const pushed = repositoryOf({ ...history, repository: { siblings, eventTag } });
      return planVersion({ ...INPUTS, ...inputs }, pushed, [
        moduleOf(history, pushed),
        moduleOf({ ...history, ...SUB }, pushed),
      ]);
    };

    test.each<[string, readonly string[], string, string]>([
      ['the second', ['sub/v0.2.1'], 'sub/v0.2.1', 'sub/v0.2.1'],
      ['the first', ['v1.1.0'], 'v1.1.0', 'v1.1.0'],
      [
        'the second, with another version of the first on the commit',
        ['v1.1.0', 'sub/v0.2.1'],
        'sub/v0.2.1',
        'sub/v0.2.1',
      ],
      ['the first, with another version of the second on the commit', ['v1.1.0', 'sub/v0.2.1'], 'v1.1.0', 'v1.1.0'],
    ])('have that one as the outputs: %s', (_, tags, pushed, tag) => {
      const found = asked(tags, pushed, { untagged: 'fail' });
      expect(planOutputs(found)).toMatchObject({ tag, isRelease: true });
      expect(found.modules.map(({ directory }) => directory)).toEqual(['.', 'sub']);
    });

    test('are not refused by untagged: fail, and say why the others have a pseudo-version', () => {
      expect(asked(['sub/v0.2.1'], 'sub/v0.2.1', { untagged: 'fail' }).modules[0]).toMatchObject({
        kind: 'pseudo',
        reasons: ['the event pushed sub/v0.2.1, which releases another module', expect.anything()],
      });
      const nightly = refused(() => asked(['nightly'], 'nightly', { untagged: 'fail' }));
      expect(nightly.code).toBe('untagged');
    });
  });

  test('are at least one', () => {
    expect(() => planVersion(INPUTS, repository, [])).toThrow('a module was selected');
  });
});

describe('the reasons stand each once', () => {
  test.each<[string, History, Partial<Inputs>, readonly unknown[]]>([
    [
      'the next version is the answer',
      since('v1.2.3', 'feat: a'),
      { untagged: 'next' },
      [expect.stringMatching(/^0002aaa "feat: a" asks for/)],
    ],
    [
      'the next version is asked for, and there is none',
      since('v1.2.3', 'docs: a'),
      { untagged: 'next' },
      ['no commit asks for a release', expect.stringContaining('the pseudo-version Go makes')],
    ],
    [
      'the next version stands beside the answer',
      since('v1.2.3', 'feat: a'),
      {},
      [expect.stringContaining('the pseudo-version Go makes'), expect.stringMatching(/^next: 0002aaa "feat: a" asks/)],
    ],
  ])('%s', (_, history, inputs, expected) => {
    expect(planOutputs(plan(history, inputs)).reasons).toEqual(expected);
  });
});

test('every output of the contract is answered, and nothing else', () => {
  const answered = Object.keys(planOutputs(plan(since('v1.0.0'))));
  expect(answered.sort()).toEqual(Object.keys(contract.outputs).map(camel).sort());
});
