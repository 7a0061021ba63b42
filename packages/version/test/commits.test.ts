import { describe, expect, test } from '@jest/globals';
import { InvalidValue } from '@slipway/core';
import { refused as fault } from '@slipway/testkit';
import fc from 'fast-check';
import { highestBump } from '../src/bump.ts';
import { parseMessage } from '../src/commit-message.ts';
import { defaultCommitTypes } from '../src/commit-types.ts';
import type { Commit } from '../src/commits.ts';
import { commitEvidence, commitTypes, parseCommitType } from '../src/index.ts';

function hash(n: number): string {
  return n.toString(16).padStart(2, '0').repeat(20);
}

function evidence(message: string, rules: Parameters<typeof commitEvidence>[1] = {}, parents: readonly string[] = []) {
  const [found] = commitEvidence([{ hash: hash(1), message, parents }], rules);
  if (found === undefined) throw new Error('no evidence');
  return found;
}

/** Bumps of commits listed oldest first, in that order. */
function bumpsOf(messages: readonly string[]): readonly string[] {
  const commits: readonly Commit[] = messages.map((message, i) => ({ hash: hash(i + 1), message }));
  return commitEvidence(commits.toReversed())
    .map(({ bump }) => bump)
    .toReversed();
}

describe('a commit asks for', () => {
  test.each([
    ['feat!: x', 'major'],
    ['feat(a)!: x', 'major'],
    ['chore!: x', 'major'],
    ['unknown!: x', 'major'],
    ['feat(a): x', 'minor'],
    ['feat: x', 'minor'],
    ['Fix: x', 'patch'],
    ['fix: x', 'patch'],
    ['PERF(core): x', 'patch'],
    ['fix: say hello!: world', 'patch'],
    ['docs: why feat: matters', 'none'],
    ['docs: x', 'none'],
    ['ci: x', 'none'],
    ['wip: x', 'none'],
    ['chore: x\n\nBREAKING CHANGE: y', 'major'],
    ['chore: x\n\nBREAKING-CHANGE: y', 'major'],
    ['Drop it\n\nBREAKING CHANGE: y', 'major'],
    ['fix: x\n\nBreaking change: y', 'patch'],
    ['fix: x\n\nbreaking-change: y', 'patch'],
    ['fix: x\n\nBREAKING CHANGE y', 'patch'],
    ['fix: x\n\nBREAKING CHANGE:y', 'major'],
    ['fix: x\n\nBREAKING_CHANGE: y', 'patch'],
    ['fix: x\n\nBREAKING CHANGES: y', 'patch'],
    ['fix: x\n\nBREAKING CHANGE #12', 'patch'],
    ['fix: x\n\nIt surfaces in a BREAKING CHANGES section.', 'patch'],
    ['fix: x\n\n`BREAKING CHANGE: y` is how it is written.', 'patch'],
    ['fix: x\n\n```\nBREAKING CHANGE: y\n```', 'patch'],
    ['fix: x\n\n~~~~\nBREAKING CHANGE: y\n~~~\n\nBREAKING CHANGE: z\n~~~~', 'patch'],
    ['fix: x\n\n```\ncode\n```\n\nBREAKING CHANGE: y', 'major'],
    ['fix: x\n\n  BREAKING CHANGE: y', 'major'],
    ['fix: x\n\nProse\nBREAKING CHANGE: y\nand more of it.', 'major'],
    ['fix: x\n\nBREAKING CHANGE: y\n\nAnd more prose.', 'major'],
    ['fix: x\nBREAKING CHANGE: y', 'major'],
    ['fix: x\n\nBody.\n\nBREAKING CHANGE: y\nover two lines\nSigned-off-by: A <a@x.y>', 'major'],
    ['fix: x\n\nBREAKING CHANGE: y\n\nRefs: #1', 'major'],
    ['fix: x\n\nRefs #1\nBREAKING CHANGE: y', 'major'],
    ['fix: x\n\nBREAKING CHANGE: y\n\n- one\n- two\n\nReviewed-by: Z', 'major'],
    ['fix: x\n\nBREAKING CHANGE:\n- one', 'major'],
    ['fix: x\n\nBREAKING CHANGE:', 'major'],
    ['fix: x\n\nBREAKING CHANGE:\n\nfoo', 'major'],
    ['feat: x\n\nBREAKING CHANGE: y\n\n---------\n\nCo-authored-by: B <b@x.y>', 'major'],
    ['feat: x\n\n* fix: a\n\nBREAKING CHANGE: y\n\n* docs: b', 'major'],
    ['fix: x\n\nBREAKING CHANGE: y\n\n(cherry picked from commit 0123456789abcdef0123456789abcdef01234567)', 'major'],
    ['fix: x\n\nCo-authored-by: B <b@x.y>\nBREAKING CHANGE: y\nChange-Id: I1', 'major'],
    ['fix: x\n\nBREAKING CHANGE: y\n\n```\nnever closed', 'major'],
    ['fix: x\n\n```\nnever closed\n\nBREAKING CHANGE: y', 'major'],
    ['fixup! x\n\nBREAKING CHANGE: y', 'major'],
    ['feat: drop prose\n\nselect MIN(COALESCE(a)) from b', 'minor'],
    ['feat(scope with (parens)): x', 'none'],
    ['feat(): x', 'none'],
    ['feat : x', 'none'],
    ['feat:x', 'none'],
    ['feat: ', 'none'],
    ['a feat: x', 'none'],
    ['Update readme', 'none'],
    ['', 'none'],
    ['\n\n', 'none'],
    ['\uFEFFfeat: x', 'minor'],
    ['feat: x\r\n\r\nBREAKING CHANGE: y\r\n', 'major'],
    ['✨ feat: x', 'minor'],
    [':sparkles: feat: x', 'minor'],
    ['⚡️perf: x', 'patch'],
    ['🏳️‍🌈 🇩🇪 feat: x', 'minor'],
    ["Merge branch 'main' into x", 'none'],
    ["Merge remote-tracking branch 'origin/main'", 'none'],
    ['Merge 0123456789abcdef0123456789abcdef01234567 into 1123456789abcdef0123456789abcdef01234567', 'none'],
    ['fixup! feat!: x', 'none'],
    ['squash! feat: x', 'none'],
    ['amend! feat: x', 'none'],
  ])('%j: %s', (message, bump) => {
    const found = evidence(message);
    expect(found.bump).toBe(bump);
    expect(found.why).not.toBe('');
  });

  test('nothing for being a merge; a merge with a header asks for what the header says', () => {
    expect(evidence('Bring it in', {}, [hash(2), hash(3)])).toMatchObject({
      bump: 'none',
      why: expect.stringContaining('merge'),
    });
    expect(evidence('feat: x (#12)', {}, [hash(2), hash(3)])).toMatchObject({ bump: 'minor' });
  });

  test('with one reason', () => {
    const why = (message: string) => evidence(message).why;
    expect(why('feat!: x')).toBe('"feat!" marks a breaking change');
    expect(why('feat: x\n\nBREAKING CHANGE: y')).toBe('a BREAKING CHANGE footer');
    expect(why('feat: x')).toBe('type "feat"');
    expect(why('docs: x')).toBe('type "docs" asks for no release');
    expect(why('fixup! x')).toBe('fixup! commits belong to the commit they amend');
    expect(why('')).toBe('the message is empty');
    expect(why('x')).toBe('not a Conventional Commits header (type: description)');
  });

  test.each([
    ['fix: x\n\nBREAKING-CHANGE: y', 'semantic-release does not read'],
    ['Drop it\n\nBREAKING CHANGE: y', 'release-please does not read a commit'],
    ['fix: x\n\n* BREAKING CHANGE: y', 'release-please reads BREAKING CHANGE: only at the very start'],
    ['fix: x\n\nBREAKING CHANGE : y', 'release-please reads BREAKING CHANGE: only at the very start'],
    ['fix: x\n\nBREAKING CHANGE:', 'without a text behind the colon'],
    ['fix: x\n\nBREAKING CHANGE:\nSigned-off-by: A <a@x.y>', 'without a text behind the colon'],
    ['Merge pull request #1 from a/b\n\nfeat: x\n\nBREAKING CHANGE: y', 'release-please does not read merges'],
  ])('major for %j, with a notice of the parser that reads it otherwise', (message, notice) => {
    expect(evidence(message)).toMatchObject({ bump: 'major', notice: expect.stringContaining(notice) });
  });

  test.each([
    'Breaking change: y',
    'BREAKING CHANGES: y',
    'BREAKING CHANGE y',
    'BREAKING_CHANGE: y',
    'breaking-change: y',
    'BREAKING: y',
    '- BREAKING CHANGE: y',
    '**BREAKING CHANGE**: y',
    '## Breaking changes:',
    'As said, BREAKING-CHANGE: y',
    '```\nBREAKING CHANGE: y\n```',
  ])('no major for %j, with a notice that it marks nothing', (line) => {
    expect(evidence(`fix: x\n\n${line}`)).toMatchObject({
      bump: 'patch',
      notice: expect.stringContaining('marks no breaking change'),
    });
    expect(evidence(`fix!: x\n\n${line}`)).toMatchObject({ bump: 'major' });
    expect(evidence(`fix!: x\n\n${line}`)).not.toHaveProperty('notice');
  });

  test.each(['BREAKING CHANGE: x', 'fix: x [BREAKING]', 'fix: a breaking change: x', 'BREAKING: x'])(
    'no major for the subject %j, with a notice',
    (subject) => {
      expect(evidence(subject).bump).not.toBe('major');
      expect(evidence(subject).notice).toContain('marks no breaking change');
    },
  );

  test.each([
    ['feat:x', 'a space behind the colon'],
    ['Feat(a)!:x', 'a space behind the colon'],
    ['feat(): x', '"feat():" is no header'],
    ['feat (api): x', 'is no header'],
    ['feat (api)!: x', 'is no header'],
    ['feat!(api): x', 'is no header'],
    ['feat(api(v2)): x', 'is no header'],
    ['feat(a)(b)!: x', 'is no header'],
    ['feat(api: x', 'is no header'],
    ['feat!!: x', 'is no header'],
    ['feat : x', 'is no header'],
    ['feat[api]: x', 'is no header'],
    ['✨ feat (api): x', 'is no header'],
    ['feat\uFF1Ax', 'is no header'],
    ['chore: x\n\n* feat: a\n* fix: b', 'lists 2 commits'],
    ['chore: x\n\n- feat: a', 'lists a commit'],
    ['chore: x\n\nfeat: a\n\nfix: b', 'lists 2 commits'],
    ['chore: x\n\nProse\nfeat!: a', 'lists a commit'],
    ['feat (a): x\n\nBREAKING CHANGES: y', '; '],
  ])('with a notice for %j', (message, notice) => {
    expect(evidence(message).notice).toContain(notice);
  });

  test.each([
    'feat: x',
    'http://x.y',
    'note:x',
    'fix the parser: y',
    'Merge branch x\n\n* feat: a',
    'fixup! x\n\n* feat: a',
    'docs: x\n\n* an item: with colon',
    'fix: x\n\nbreaking changes are listed elsewhere',
    'fix: x\n\nFix: #12\nRefs: #1',
  ])('without a notice for %j', (message) => {
    expect(evidence(message)).not.toHaveProperty('notice');
  });

  test('something for any text, and reading never fails', () => {
    const piece = fc.constantFrom(
      'feat',
      'fix',
      '!',
      ': ',
      '\n',
      '\n\n',
      'BREAKING CHANGE: ',
      '* ',
      '```',
      'Revert "',
      '"',
      'This reverts commit ',
      hash(1),
      '(',
      ')',
      ' #',
      'x',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('header' as const, 'all' as const), (message, squashBodies) => {
        expect(['major', 'minor', 'patch', 'none']).toContain(evidence(message, { squashBodies }).bump);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a message has header, body and footers', () => {
  expect(parseMessage('feat(api)!: add x\n\nWhy.\n\nCloses #12\nRefs: a\n and b\nBREAKING CHANGE: y')).toEqual({
    subject: 'feat(api)!: add x',
    header: { type: 'feat', scope: 'api', exclamation: true, description: 'add x' },
    breaking: { text: 'y' },
    footers: [
      { token: 'closes', value: '12' },
      { token: 'refs', value: 'a\n and b' },
    ],
    body: ['', 'Why.', '', 'Closes #12', 'Refs: a', ' and b', 'BREAKING CHANGE: y'],
  });
});

describe('a squashed commit', () => {
  const body = 'chore: a lot (#7)\n\n* feat: a\n\ntext of a\n\n- fix!: b\n\n* docs: c\n* an item';

  test('counts by its header, with a notice of what it lists', () => {
    expect(evidence(body)).toMatchObject({ bump: 'none', notice: expect.stringContaining('lists 3 commits') });
  });

  test('counts by its bullets if that is asked for', () => {
    const found = evidence(body, { squashBodies: 'all' });
    expect(found).toMatchObject({ bump: 'major', why: '"fix!" marks a breaking change, in the bullet "fix!: b"' });
    expect(found).not.toHaveProperty('notice');
  });

  test('counts by the footers of its bullets', () => {
    const message = 'chore: a\n\n* fix: b\n\nBREAKING CHANGE: z\n\n* docs: c\n\nfine';
    expect(evidence(message, { squashBodies: 'all' })).toMatchObject({ bump: 'major' });
    expect(evidence(message, { squashBodies: 'all' })).not.toHaveProperty('notice');
    expect(evidence(message).bump).toBe('major');
  });

  test('counts by its paragraphs that are headers, but by no footer', () => {
    const all = (message: string) => evidence(message, { squashBodies: 'all' }).bump;
    expect(all('chore: a\n\nfeat: b\n\ntext\n\nfix: c')).toBe('minor');
    expect(all('chore: a\n\nFix: #12')).toBe('none');
    expect(all('chore: a\n\ntext\nfeat: b')).toBe('none');
  });

  test('keeps what its header asks for', () => {
    expect(evidence('feat: x\n\n* fix: b', { squashBodies: 'all' })).toMatchObject({
      bump: 'minor',
      why: 'type "feat"',
    });
  });
});

describe('a revert', () => {
  const reverts = (n: number, length = 40) => `This reverts commit ${hash(n).slice(0, length)}.`;

  test.each([
    ['by the full hash', ['feat: x', `Revert "feat: x"\n\n${reverts(1)}`], ['none', 'none']],
    ['by seven digits', ['feat: x', `revert: feat: x\n\n${reverts(1, 7)}`], ['none', 'none']],
    ['by its subject', ['feat: x (#1)', 'Revert "feat: x" (#2)'], ['none', 'none']],
    ['by the very subject', ['feat: x (#1)', 'Revert "feat: x (#1)" (#2)\n\nReverts a/b#1'], ['none', 'none']],
    ['by Refs', ['feat: x', 'fix: y', `revert: both\n\nRefs: ${hash(1)}, ${hash(2)}`], ['none', 'none', 'none']],
    ['several at once', ['feat: x', 'fix: y', `Revert "a"\n\n${reverts(1)}\n${reverts(2)}`], ['none', 'none', 'none']],
    [
      'several in a sentence',
      ['feat: x', 'fix: y', `Revert "a"\n\nThis reverts commits ${hash(1)} and ${hash(2)}.`],
      ['none', 'none', 'none'],
    ],
    [
      'the revert, which restores',
      ['feat: x', `Revert "feat: x"\n\n${reverts(1)}`, `Revert "Revert "feat: x""\n\n${reverts(2)}`],
      ['minor', 'none', 'none'],
    ],
    ['the revert, by subject', ['feat: x', 'Revert "feat: x"', 'Revert "Revert "feat: x""'], ['minor', 'none', 'none']],
    ['the revert, as Git says it', ['feat: x', 'Revert "feat: x"', 'Reapply "feat: x"'], ['minor', 'none', 'none']],
    [
      'the revert of a revert',
      ['feat: x', `Revert "a"\n\n${reverts(1)}`, `Revert "b"\n\n${reverts(2)}`, `Revert "c"\n\n${reverts(3)}`],
      ['none', 'none', 'none', 'none'],
    ],
    ['one of two with a subject', ['feat: x', 'feat: x', 'Revert "feat: x"'], ['minor', 'none', 'none']],
    ['both of two', ['feat: x', 'feat: x', 'Revert "feat: x"', 'Revert "feat: x"'], ['none', 'none', 'none', 'none']],
    ['only what is older', ['Revert "feat: x"', 'feat: x'], ['patch', 'minor']],
    ['something released', [`Revert "feat: x"\n\n${reverts(99)}`], ['patch']],
    ['something released, with a mark', [`revert!: feat: x\n\n${reverts(99)}`], ['major']],
    [
      'something in the range and something released',
      ['feat: x', `Revert "a"\n\n${reverts(1)}\n${reverts(99)}`],
      ['none', 'patch'],
    ],
    ['what was reverted before the range', [`Reapply "feat: x" (#9)\n\n${reverts(99)}`], ['minor']],
    ['with numbers, not hashes, only', ['revert: x\n\nRefs: #1234567'], ['patch']],
    [
      'a merge, not what it was merged into',
      [
        'feat: x',
        'Bring in y',
        `Revert "Bring in y"\n\nThis reverts commit ${hash(2)}, reversing\nchanges made to ${hash(1)}.`,
      ],
      ['minor', 'none', 'none'],
    ],
  ])('undoes %s', (_, messages, expected) => {
    expect(bumpsOf(messages)).toEqual(expected);
  });

  /** Commits of a history with a merge: their number, message and the numbers of their parents, oldest first. */
  function bumpsOfGraph(
    commits: readonly (readonly [number, string, ...number[]])[],
    rules: Parameters<typeof commitEvidence>[1] = {},
  ) {
    const newest = commits
      .toReversed()
      .map(([n, message, ...parents]) => ({ hash: hash(n), message, parents: parents.map(hash) }));
    return commitEvidence(newest, rules)
      .map(({ bump }) => bump)
      .toReversed();
  }
  const undo = (n: number, ...to: readonly number[]) =>
    `Revert "x"\n\nThis reverts commit ${hash(n)}${to.map((kept) => `, reversing\nchanges made to ${hash(kept)}`).join('')}.`;
  const merged = [
    [1, 'fix: on main', 99],
    [2, 'feat: a', 99],
    [3, 'feat!: b', 2],
    [4, 'Merge pull request #1 from a/b\n\nfeat!: b', 1, 3],
  ] as const;

  test('of a merge undoes all that the merge brought in, and nothing else', () => {
    expect(bumpsOfGraph([...merged, [5, undo(4, 1), 4]])).toEqual(['patch', 'none', 'none', 'none', 'none']);
    expect(bumpsOfGraph([...merged, [5, undo(4), 4]])).toEqual(['patch', 'none', 'none', 'none', 'none']);
    expect(bumpsOfGraph([...merged, [5, undo(4, 3), 4]])).toEqual(['none', 'minor', 'major', 'none', 'none']);
  });

  test('of the revert of a merge brings all of it back', () => {
    expect(bumpsOfGraph([...merged, [5, undo(4, 1), 4], [6, undo(5), 5]])).toEqual([
      'patch',
      'minor',
      'major',
      'major',
      'none',
      'none',
    ]);
  });

  test('of a merge takes the reverts with it that the merge brought in', () => {
    const inBranch = [
      [1, 'feat: on main', 99],
      [2, undo(1), 1],
      [3, 'Merge branch x', 1, 2],
      [4, undo(3, 1), 3],
    ] as const;
    expect(bumpsOfGraph(inBranch)).toEqual(['minor', 'none', 'none', 'none']);
  });

  test('of a merge by the title of its pull request', () => {
    const titled = `Revert "feat!: b" (#2)\n\nReverts a/b#1`;
    expect(bumpsOfGraph([...merged.filter(([n]) => n !== 3), [5, titled, 4]]).at(-1)).toBe('none');
  });

  test('by a hash from before a rebase undoes the commit of the same subject, unless that hash is released', () => {
    const rebased = ['feat: x', `Revert "feat: x"\n\n${reverts(77)}`].map((message, i) => [i + 1, message, i] as const);
    expect(bumpsOfGraph(rebased)).toEqual(['none', 'none']);
    expect(bumpsOfGraph(rebased, { isReleased: (found) => hash(77).startsWith(found) })).toEqual(['minor', 'patch']);
  });

  test('by the hash that a commit was picked from undoes that commit', () => {
    const picked = `fix: x\n\n(cherry picked from commit ${hash(77)})`;
    expect(bumpsOf([picked, `Revert "other words"\n\n${reverts(77)}`])).toEqual(['none', 'none']);
  });

  test.each([
    ['Revert "Revert "feat: x""', 'minor'],
    ['Reapply "feat!: x"', 'major'],
    ['Revert "Reapply "feat: x""', 'patch'],
    ['Revert "Revert "Revert "feat: x"""', 'patch'],
    ['Revert "revert: feat: x"', 'minor'],
    ['revert: feat: x', 'patch'],
    ['\u23EA revert: feat: x', 'patch'],
  ])('of something before the range, %j, asks for what it brings back: %s', (subject, bump) => {
    expect(evidence(`${subject}\n\n${reverts(99)}`, { isReleased: () => true }).bump).toBe(bump);
  });

  test('says which commit undid which', () => {
    const [second, first] = commitEvidence([
      { hash: hash(2), message: `Revert "feat: x"\n\n${reverts(1)}` },
      { hash: hash(1), message: 'feat: x' },
    ]);
    expect(first?.why).toBe('undone by 0202020, which is in the range too');
    expect(second?.why).toBe('undoes 0101010, in the range too: they cancel');
  });

  test('of something released asks for what the types say', () => {
    expect(evidence('Revert "x"', { types: new Map() }).bump).toBe('none');
  });
});

describe('a merge', () => {
  test.each([
    ['Merge pull request #1 from a/b\n\nfeat: x', 'minor'],
    ['Merge pull request #1 from a/b\n\nfeat!: x\n\nBREAKING CHANGE: y', 'major'],
    ["Merge branch 'f' into 'main'\n\nfix: x\n\nSee merge request a/b!12", 'patch'],
    ["Merge pull request 'feat: x' (#12) from f into main", 'minor'],
    ['Merged in f (pull request #3)\n\nfeat: x', 'minor'],
    ['Merged PR 12: feat: x', 'minor'],
    ['feat: x (#12)', 'minor'],
  ])('counts by the title of the pull request that it carries: %j is %s', (message, bump) => {
    expect(evidence(message, {}, [hash(2), hash(3)]).bump).toBe(bump);
  });

  test.each([
    'Merge pull request #1 from a/b',
    'Merge pull request #1 from a/b\n\nAdd x',
    "Merge branch 'f' into 'main'\n\nRefs: #1",
    "Merge branch 'main' into f\n\n# Conflicts:\n#\tgo.mod",
    'Merged PR 12: Add x',
  ])('says nothing without one: %j', (message) => {
    expect(evidence(message, {}, [hash(2), hash(3)])).toMatchObject({
      bump: 'none',
      why: expect.stringContaining('a merge'),
    });
  });

  test('counts by a BREAKING CHANGE line whatever its title is', () => {
    expect(evidence('Merge pull request #1 from a/b\n\nDrop x\n\nBREAKING CHANGE: y').bump).toBe('major');
  });

  test('names itself by its own subject, and the pull request as the reason', () => {
    expect(evidence('Merge pull request #1 from a/b\n\nfeat: x')).toMatchObject({
      subject: 'Merge pull request #1 from a/b',
      why: 'type "feat", in the pull request that it merges',
    });
  });
});

describe('the types of commits', () => {
  const of = (...lines: readonly string[]) => commitTypes(lines.map(parseCommitType));

  test('can be set, on top of the defaults', () => {
    const types = of('Deps = Patch', 'feat=patch', 'docs=none');
    expect(Object.fromEntries(types)).toEqual({
      feat: 'patch',
      fix: 'patch',
      perf: 'patch',
      revert: 'patch',
      deps: 'patch',
      docs: 'none',
    });
    expect(evidence('deps: x', { types }).bump).toBe('patch');
    expect(of()).toEqual(defaultCommitTypes);
  });

  test.each([
    ['feat', 'not of the form', 'feat=minor'],
    ['feat=a b', 'not of the form', 'feat=minor'],
    ['feat: minor', 'has ":" instead of "="', 'Did you mean "feat=minor"?'],
    ['feat:xyzxyz', 'has ":" instead of "="', 'one of major, minor, patch, none'],
    ['feat=mnior', '"mnior" is not a bump', 'Did you mean "feat=minor"?'],
    ['feat=breaking', '"breaking" is not a bump', 'Did you mean "feat=major"?'],
    ['feat=something', '"something" is not a bump', 'one of major, minor, patch, none'],
    ['feat=', '"" is not a bump', 'one of'],
    ['f*=minor', '"f*" is not a commit type', 'one word'],
    ['feat=minor\nFEAT=patch', 'earlier line', 'Remove one'],
  ])('are refused as %j', (text, message, hint) => {
    expect(() => of(...text.split('\n'))).toThrow(InvalidValue);
    const found = fault(() => of(...text.split('\n')));
    expect(found).toMatchObject({
      code: 'commit-types',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});

test('the largest bump wins', () => {
  expect(highestBump([])).toBe('none');
  expect(highestBump(['patch', 'major', 'minor', 'none'])).toBe('major');
});
