import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ask, goMod, outputsOf, rootModule, stamp } from './answer.ts';

/** A module whose HEAD carries the tags. */
function tagged(...tags: string[]) {
  const repository = rootModule();
  for (const tag of tags) repository.tag(tag);
  return repository;
}

describe('choosing among tags', () => {
  test('1: v1.0.0-rc.9, v1.0.0-rc.10 and v1.0.0 on HEAD are v1.0.0', async () => {
    await using repository = tagged('v1.0.0-rc.9', 'v1.0.0-rc.10', 'v1.0.0');
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.0.0', kind: 'release', isRelease: true });
  });

  test('2: an annotated v1.1.0-rc.1 that was made after v1.1.0 on the same commit does not win', async () => {
    await using repository = rootModule();
    repository.tag('v1.1.0', { annotated: true, date: '2024-02-01T00:00:00Z' });
    repository.tag('v1.1.0-rc.1', { annotated: true, date: '2024-03-01T00:00:00Z' });
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.1.0' });
  });

  test('3: an annotated v1.1.0 does not win over a lightweight v1.2.0', async () => {
    await using repository = rootModule();
    repository.tag('v1.1.0', { annotated: true });
    repository.tag('v1.2.0');
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.2.0' });
  });

  test('4: the pushed tag v1.2.0-rc.1 wins over v1.2.0 on the same commit, with a warning', async () => {
    await using repository = tagged('v1.2.0-rc.1', 'v1.2.0');
    const sha = repository.git('rev-parse', 'HEAD');
    const answer = await ask(repository.path, {}, { github: { ref: 'refs/tags/v1.2.0-rc.1', sha } });
    expect(answer.outputs).toMatchObject({ version: 'v1.2.0-rc.1', kind: 'prerelease' });
    expect(answer.warnings.join()).toContain('carries v1.2.0, which is higher');
  });

  test('5: v1, v1.2 and v1.2.3 on HEAD are v1.2.3; v1 alone is no release', async () => {
    await using repository = tagged('v1', 'v1.2', 'v1.2.3');
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.2.3' });
    await using floating = tagged('v1');
    expect(await outputsOf(floating.path)).toMatchObject({ kind: 'pseudo', version: `v0.0.0-${stamp(floating)}` });
  });

  test('6: the tag 1.0.1 of a Go module is ignored', async () => {
    await using repository = tagged('1.0.1');
    expect(await outputsOf(repository.path)).toMatchObject({ version: `v0.0.0-${stamp(repository)}` });
  });

  test.each(['V1.2.3', 'v01.2.3', 'v1.02.3', 'v1.2.3-01', 'v1.2.3-', 'v1.2.3-a-', 'v1-pre', 'v1.2+meta'])(
    '7: %s is no release',
    async (tag) => {
      await using repository = tagged(tag);
      const { version, kind } = await outputsOf(repository.path);
      // `v1.2.3-a-` is valid, in contrast to the others.
      expect({ version, kind }).toEqual(
        tag === 'v1.2.3-a-'
          ? { version: tag, kind: 'prerelease' }
          : { version: `v0.0.0-${stamp(repository)}`, kind: 'pseudo' },
      );
    },
  );

  test('8: v1.2.99999999999999999 is valid, and the next patch counts on', async () => {
    await using repository = tagged('v1.2.99999999999999999');
    expect(await outputsOf(repository.path, { next: 'patch' })).toMatchObject({
      version: 'v1.2.99999999999999999',
      nextVersion: 'v1.2.100000000000000000',
    });
  });

  test('9: nightly, stage, v3.3.9_plus_git and zz are skipped', async () => {
    await using repository = tagged('nightly', 'stage', 'v3.3.9_plus_git', 'zz', 'v1.2.3');
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.2.3' });
  });

  test('10: a tag that looks like a pseudo-version is ignored', async () => {
    await using repository = tagged('v1.2.4-0.20200101000000-abcdefabcdef');
    expect(await outputsOf(repository.path)).toMatchObject({ version: `v0.0.0-${stamp(repository)}` });
  });

  test('11: v1.2.0+meta alone on HEAD is the base of a pseudo-version', async () => {
    await using repository = tagged('v1.2.0+meta');
    expect(await outputsOf(repository.path)).toMatchObject({
      version: `v1.2.1-0.${stamp(repository)}`,
      kind: 'pseudo',
    });
  });

  test('12: a tag of a tag leads to its commit; a tag of a tree or of a file is skipped', async () => {
    await using repository = rootModule();
    repository.tag('inner', { annotated: true });
    repository.tag('v1.0.0', { annotated: true, at: 'inner' });
    repository.tag('v2.0.0', { at: 'HEAD^{tree}' });
    repository.tag('v1.9.0', { annotated: true, at: 'HEAD:go.mod' });
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.0.0' });
  });

  test('13: a branch named v1.2.3 beside the tag changes nothing', async () => {
    await using repository = tagged('v1.2.3');
    repository.commit('feat: more');
    repository.branch('v1.2.3');
    const tag = repository.git('rev-parse', 'refs/tags/v1.2.3');
    expect(await outputsOf(repository.path, { ref: 'v1.2.3' })).toMatchObject({ version: 'v1.2.3', commit: tag });
    expect(await outputsOf(repository.path)).toMatchObject({ baseTag: 'v1.2.3', distance: 1 });
  });

  test('14: of rc9 and rc10 the base is rc9, with a note on the missing dot', async () => {
    await using repository = tagged('v1.0.0-rc9', 'v1.0.0-rc10');
    const answer = await ask(repository.path);
    expect(answer.outputs).toMatchObject({ version: 'v1.0.0-rc9' });
    expect(answer.warnings.join()).toContain('no dot');
    await using caddy = tagged('v2.0.0-beta9', 'v2.0.0-beta.20');
    writeFileSync(join(caddy.path, 'go.mod'), goMod('example.com/m/v2'));
    caddy.commit('chore: v2', { files: {}, allowEmpty: true });
    expect(await outputsOf(caddy.path)).toMatchObject({ baseVersion: 'v2.0.0-beta9' });
  });

  test("15: v1.1.0-rc.1 is below v1.1.0, whatever Git's version sort says", async () => {
    await using repository = rootModule();
    repository.tag('v1.1.0');
    repository.commit('docs: a');
    repository.tag('v1.1.0-rc.1');
    repository.commit('docs: b');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.1.0' });
  });

  test('16: tags are never sorted by Git: rc10 on a later commit is still below rc9', async () => {
    await using repository = tagged('v1.0.0-rc9');
    repository.commit('fix: a');
    repository.tag('v1.0.0-rc10');
    repository.commit('fix: b');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.0.0-rc9', distance: 2 });
  });
});

describe('topology', () => {
  test('17: v1.5.1 on an unmerged branch is not the base, and is not given again', async () => {
    await using repository = tagged('v1.5.0');
    repository.git('checkout', '-q', '-b', 'release-1.5');
    repository.commit('fix: on the branch');
    repository.tag('v1.5.1');
    repository.checkout('main');
    for (let i = 0; i < 10; i += 1) repository.commit(`fix: ${i}`);
    const outputs = await outputsOf(repository.path);
    expect(outputs).toMatchObject({
      version: `v1.5.1-0.${stamp(repository)}`,
      baseVersion: 'v1.5.0',
      distance: 10,
      nextVersion: 'v1.5.2',
    });
    expect(String(outputs['reasons'])).toContain('v1.5.1 is taken');
    expect(String(outputs['reasons'])).toContain('Why not v1.5.1?');
  });

  test('18: the highest ancestor wins, not the nearest', async () => {
    await using repository = rootModule('example.com/m/v2');
    repository.tag('v2.0.0-alpha.1');
    repository.git('checkout', '-q', '-b', 'old', 'HEAD');
    repository.commit('fix: old line');
    repository.tag('v1.2.1');
    repository.checkout('main');
    repository.commit('feat: new');
    repository.merge('old', 'Merge branch old');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v2.0.0-alpha.1' });
    await using one = rootModule();
    one.tag('v1.3.0');
    one.commit('fix: a');
    one.tag('v1.2.9');
    one.commit('fix: b');
    const outputs = await outputsOf(one.path);
    expect(outputs).toMatchObject({ baseVersion: 'v1.3.0', distance: 2 });
    expect(String(outputs['reasons'])).toContain('Why not v1.2.9? It is only 1 commit back');
  });

  test('19: a tag that is added later to an ancestor changes the base, and base and distance say so', async () => {
    await using repository = rootModule();
    const first = repository.git('rev-parse', 'HEAD');
    repository.commit('fix: a');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: '', distance: 2 });
    repository.tag('v1.0.0', { at: first });
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.0.0', baseTag: 'v1.0.0', distance: 1 });
  });

  test('20: tags of the future are invisible from an older commit', async () => {
    await using repository = rootModule();
    repository.commit('three');
    repository.tag('v1.0.2');
    repository.commit('four');
    repository.commit('five');
    repository.tag('v1.0.4');
    repository.checkout('HEAD~1');
    expect(await outputsOf(repository.path)).toMatchObject({ version: `v1.0.3-0.${stamp(repository)}` });
    expect(await outputsOf(repository.path, { ref: 'v1.0.4' })).toMatchObject({
      version: 'v1.0.4',
      previousVersion: 'v1.0.2',
    });
  });

  test('21: a detached HEAD needs no branch, and is on the one that is at its commit', async () => {
    await using repository = tagged('v1.0.0');
    repository.commit('feat: a');
    repository.checkout('--detach');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.0.0', nextVersion: 'v1.1.0' });
    expect(await outputsOf(repository.path, { channels: 'main=rc' })).toMatchObject({ nextVersion: 'v1.1.0-rc.1' });
  });

  test('22: the merge commit of a pull request is labelled, and its pseudo-version comes with a warning', async () => {
    await using repository = tagged('v1.0.0');
    const head = repository.commit('feat: a');
    const github = { ref: 'refs/pull/2/merge', headRef: 'feature', baseRef: 'main', sha: head };
    const pseudo = await ask(repository.path, {}, { github });
    expect(pseudo.outputs).toMatchObject({ kind: 'pseudo', commit: head });
    expect(pseudo.warnings.join()).toContain('merge commit of pull request 2');
    expect(await outputsOf(repository.path, { untagged: 'snapshot' }, { github })).toMatchObject({
      version: `v1.1.0-pr.2.1.g${head.slice(0, 12)}`,
    });
  });

  test('23: an unborn HEAD is refused; bare repositories, work trees and submodules work', async () => {
    await using repository = tagged('v1.0.0');
    repository.git('worktree', 'add', '-q', join(repository.path, '../tree'), 'HEAD');
    repository.git('clone', '-q', '--bare', '.', join(repository.path, '../bare.git'));
    repository.git('init', '-q', join(repository.path, '../unborn'));
    for (const place of ['../tree', '../bare.git'])
      expect(await outputsOf(join(repository.path, place))).toMatchObject({ version: 'v1.0.0' });
    expect(await ask(join(repository.path, '../unborn'))).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'unborn-head' }],
    });
    await using outer = rootModule('example.com/outer');
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.path, 'inner');
    outer.commit('chore: submodule', { files: {} });
    expect(await outputsOf(join(outer.path, 'inner'))).toMatchObject({
      version: 'v1.0.0',
      modulePath: 'example.com/m',
    });
  });

  test('24: octopus merges, several roots and grafts make no difference', async () => {
    await using repository = tagged('v1.0.0');
    for (const name of ['a', 'b']) {
      repository.git('checkout', '-q', '-b', name, 'main');
      repository.commit(`feat: ${name}`);
    }
    repository.tag('v1.1.0', { at: 'b' });
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.commit('feat: another root', { files: { other: '' } });
    repository.tag('v1.0.5');
    repository.checkout('main');
    repository.commit('chore: c');
    repository.merge(['a', 'b'], 'Merge a and b');
    repository.git('merge', '-q', '--allow-unrelated-histories', '-m', 'Merge other', 'other');
    const before = await outputsOf(repository.path);
    expect(before).toMatchObject({ baseVersion: 'v1.1.0' });
    repository.git('replace', '--graft', 'HEAD', repository.git('rev-parse', 'v1.0.0'));
    expect(await outputsOf(repository.path)).toEqual(before);
  });

  test('25: a child that is older than its parent changes nothing', async () => {
    await using repository = rootModule();
    repository.commit('fix: late', { date: '2030-01-01T00:00:00Z' });
    repository.tag('v1.0.0');
    for (let i = 0; i < 8; i += 1) repository.commit(`fix: ${i}`, { date: `200${i}-01-01T00:00:00Z` });
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.0.0', distance: 8 });
  });
});
