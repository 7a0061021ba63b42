import { describe, expect, test } from '@jest/globals';
import { candidates, identifyModule } from '@slipway/version';
import { findLineage } from '../src/lineage.ts';

const module = identifyModule({ directory: '', path: 'example.com/m' });
const NAMES = ['v1.3.0', 'v1.3.0-rc.1', 'v1.2.0', 'v1.1.0+meta', 'v1.1.0'];
const list = candidates(
  NAMES.map((name) => ({ name, commit: name })),
  module,
  { hasGoMod: true },
);
const named = (name: string) => list.find(({ tag }) => tag === name);

/** Who is an ancestor; of all others nothing is known. */
const known = (answers: Readonly<Record<string, boolean>>) => (tag: string) => answers[tag];

const none = Object.fromEntries(NAMES.map((name) => [name, false]));

describe('the lineage', () => {
  test.each<[string, string | undefined, Readonly<Record<string, boolean>>, string | undefined, string | undefined]>([
    ['of an untagged commit is the highest ancestor', undefined, { ...none, 'v1.2.0': true }, 'v1.2.0', 'v1.2.0'],
    ['of an untagged commit may be nothing', undefined, none, undefined, undefined],
    [
      'of a release is the release before it',
      'v1.3.0',
      { ...none, 'v1.3.0-rc.1': true, 'v1.1.0': true },
      'v1.3.0',
      'v1.1.0',
    ],
    [
      'of a pre-release is whatever comes before it',
      'v1.3.0-rc.1',
      { ...none, 'v1.1.0+meta': true },
      'v1.3.0-rc.1',
      'v1.1.0+meta',
    ],
  ])('%s', (_, exact, answers, base, previous) => {
    const { lineage, open } = findLineage(list, exact === undefined ? undefined : named(exact), known(answers));
    expect([lineage.base?.tag, lineage.previous?.tag, open]).toEqual([base, previous, []]);
  });

  test('asks about the tags above the first that is known to be an ancestor', () => {
    expect(findLineage(list, undefined, known({ 'v1.3.0': false, 'v1.2.0': true }))).toMatchObject({
      open: ['v1.3.0-rc.1'],
      bounded: true,
    });
    expect(findLineage(list, undefined, known({}))).toMatchObject({ open: list.map(({ tag }) => tag), bounded: false });
  });
});
