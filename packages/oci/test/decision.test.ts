import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError } from '@slipway/core';
import {
  decideMoves,
  isBrokenImage,
  linesSet,
  overtakenMeanwhile,
  stepsOf,
  tagChanged,
  unsettled,
  validTags,
  withOvertaken,
} from '../src/delivery/decision.ts';
import type { Move, MoveRequest, RepositoryFacts } from '../src/delivery/moves.ts';
import { vanished } from '../src/delivery/vanished.ts';
import { refuseWithdrawn, WITHDRAWN, withdrawal } from '../src/delivery/withdrawal.ts';
import { digestOf } from '../src/digest.ts';

const OURS = digestOf(Buffer.from('ours'));
const THEIRS = digestOf(Buffer.from('theirs'));

const request = (given: Partial<MoveRequest> = {}): MoveRequest => ({
  digest: OURS,
  version: '1.4.0',
  tags: ['1.4.0', '1.4', '1', 'latest'],
  publishedPattern: [],
  overwrite: false,
  force: false,
  ...given,
});

const facts = (given: Partial<RepositoryFacts> = {}): RepositoryFacts => ({
  repository: 'ghcr.io/acme/hello',
  tags: { kind: 'known', names: [] },
  current: new Map(),
  withdrawn: [],
  ...given,
});

const known = (...names: readonly string[]): RepositoryFacts['tags'] => ({ kind: 'known', names });
const held = (moves: readonly Move[]): readonly string[] => moves.map(({ action, tag }) => `${action} ${tag}`);

describe('a decision about the tags of a repository', () => {
  test.each<readonly [string, Partial<MoveRequest>, Partial<RepositoryFacts>, readonly string[], readonly string[]]>([
    ['needs no look at an empty repository', {}, {}, ['set 1.4.0', 'set 1.4', 'set 1', 'set latest'], []],
    [
      'looks at the higher version that holds a tag, once',
      {},
      { tags: known('1.5.0') },
      ['set 1.4.0', 'set 1.4', 'hold 1', 'hold latest'],
      ['1.5.0'],
    ],
    [
      'looks at the image itself, before it gets a tag that follows releases',
      {},
      { current: new Map([['1.4.0', { digest: OURS, version: '' }]]) },
      ['keep 1.4.0', 'set 1.4', 'set 1', 'set latest'],
      ['1.4.0'],
    ],
    [
      'looks at nothing where only the version is set',
      { tags: ['1.4.0'] },
      { current: new Map([['1.4.0', { digest: OURS, version: '' }]]) },
      ['keep 1.4.0'],
      [],
    ],
    [
      'moves nothing wider than the version where the tags could not be read',
      {},
      { tags: { kind: 'unknown', why: 'status 503' } },
      ['set 1.4.0', 'hold 1.4', 'hold 1', 'hold latest'],
      [],
    ],
    [
      'goes past a higher version that was withdrawn',
      {},
      { tags: known('1.5.0'), withdrawn: ['1.5.0'] },
      ['set 1.4.0', 'set 1.4', 'set 1', 'set latest'],
      [],
    ],
  ])('%s', (_, asked, found, moves, open) => {
    const decision = decideMoves(request(asked), facts(found), []);
    expect({ moves: held(decision.moves), open: decision.open }).toEqual({ moves, open });
  });

  test('does not look twice at the same version', () => {
    expect(decideMoves(request(), facts({ tags: known('1.5.0') }), [['1.5.0']]).open).toEqual([]);
  });

  test('comes to an end however many versions were withdrawn', () => {
    const rounds = Array.from({ length: 50 }, () => []);
    expect(decideMoves(request(), facts({ tags: known('1.5.0') }), rounds).open).toEqual([]);
  });
});

const move = (tag: string, given: Partial<Move> = {}): Move => ({
  repository: 'ghcr.io/acme/hello',
  tag,
  kind: 'line',
  from: '',
  to: OURS,
  action: 'set',
  why: '',
  ...given,
});

describe('tags are set', () => {
  const moves = [
    move('1.4.0', { kind: 'version' }),
    move('1.4'),
    move('1', { action: 'hold' }),
    move('edge', { kind: 'word' }),
    move('latest', { action: 'keep' }),
  ];

  test.each([
    [false, ['set-version', 'set-line', 'leave', 'set', 'leave'], ['1.4']],
    [true, ['set-version', 'set', 'leave', 'set', 'leave'], []],
  ])('each as its kind needs it, and lines without a last look where that is forced (%s)', (force, steps, lines) => {
    expect(stepsOf(moves, request({ force })).map(({ kind }) => kind)).toEqual(steps);
    expect(linesSet(moves, request({ force })).map(({ tag }) => tag)).toEqual(lines);
  });

  test('and given to the higher version that came meanwhile, not to one that was there before', () => {
    const written = [move('1'), move('latest')];
    const again = [
      move('1', { action: 'hold', why: '1.5.0 is higher', heldBy: '1.5.0' }),
      move('1.4', { action: 'hold', why: '1.4.9 is higher', heldBy: '1.4.9' }),
      move('latest', { action: 'hold', why: '2.0.0 is higher', heldBy: '2.0.0' }),
      move('edge'),
    ];
    const overtaken = overtakenMeanwhile(again, written, ['2.0.0']);
    expect(overtaken.map(({ tag, heldBy }) => [tag, heldBy])).toEqual([['1', '1.5.0']]);
    expect(withOvertaken(written, overtaken)).toEqual([
      move('1', { action: 'hold', why: '1.5.0 is higher', heldBy: '1.5.0' }),
      move('latest'),
    ]);
  });
});

describe('what a registry says', () => {
  test('is a tag only where it can be one', () => {
    expect(validTags(['1.4.0', '../1', '', 'latest'])).toEqual(['1.4.0', 'latest']);
  });

  test.each([
    ['image-document', true],
    ['registry-not-found', true],
    ['registry-unavailable', false],
  ] as const)('with the code %s is of an image that is broken: %s', (code, broken) => {
    expect(isBrokenImage(new CouldNotCheckError({ code, message: '', hint: '' }))).toBe(broken);
  });

  test.each([
    ['tags-unsettled', unsettled('ghcr.io/acme/hello', 'status 503')],
    ['registry-changed', tagChanged('ghcr.io/acme/hello:1')],
    ['image-vanished', vanished('ghcr.io/acme/hello:1')],
  ])('that cannot be gone by is %s', (code, error) => {
    expect([error.outcome, error.fault.code]).toEqual(['could-not-check', code]);
  });
});

describe('a version that was withdrawn', () => {
  const mark = { mediaType: '', digest: THEIRS, size: 2, artifactType: WITHDRAWN };
  const refused = (attached: readonly (typeof mark)[], force: boolean) => () => refuseWithdrawn(OURS, attached, force);

  test('has a mark of the same bytes however often it is set', () => {
    expect(withdrawal('1.4.1', '1.4.0')).toEqual(withdrawal('1.4.1', '1.4.0'));
    expect(withdrawal('1.4.1', '1.4.0').artifactType).toBe(WITHDRAWN);
  });

  test('is not promoted, unless that is forced', () => {
    expect(refused([mark], false)).toThrow(`${OURS} was withdrawn by a rollback.`);
    expect(refused([mark], true)).not.toThrow();
    expect(refused([{ ...mark, artifactType: 'application/spdx+json' }], false)).not.toThrow();
  });
});
