import { describe, expect, test } from '@jest/globals';
import type { Repository } from '@slipway/testkit';
import { sanitiseLabel } from '@slipway/version';
import { ask, goMod, outputsOf, rootModule } from './answer.ts';

/** A module tagged with the base, and the commits since. */
function since(base: string, ...messages: string[]): Repository {
  const path = /^v[01]\./.test(base) ? 'example.com/m' : `example.com/m/${base.slice(0, base.indexOf('.'))}`;
  const repository = rootModule(path);
  repository.tag(base);
  for (const message of messages) repository.commit(message);
  return repository;
}

/** Next version and bump of a module at v1.2.3 after one commit. */
async function after(message: string, inputs: Record<string, string> = {}) {
  await using repository = since('v1.2.3', message);
  const { bump, nextVersion } = await outputsOf(repository.path, inputs);
  return { bump, nextVersion };
}

const MAJOR = { bump: 'major', nextVersion: 'v2.0.0' };
const MINOR = { bump: 'minor', nextVersion: 'v1.3.0' };
const PATCH = { bump: 'patch', nextVersion: 'v1.2.4' };
const NONE = { bump: 'none', nextVersion: '' };

describe('next version from commits', () => {
  test.each([
    ['57', 'feat!: x', MAJOR],
    ['57', 'feat(a)!: x', MAJOR],
    ['57', 'chore!: x', MAJOR],
    ['57', 'feat(a): x', MINOR],
    ['57', 'Fix: x', PATCH],
    ['57', 'fix: x', PATCH],
    ['58', 'docs: x\n\nBREAKING CHANGE: gone', MAJOR],
    ['58', 'fix: x\n\nBREAKING-CHANGE: gone', MAJOR],
    ['58', 'fix: x\n\nBreaking change: gone', PATCH],
    ['58', 'fix: x\n\nBREAKING CHANGE gone', PATCH],
    ['58', 'fix: x\n\nBREAKING_CHANGE: gone', PATCH],
    ['59', 'fix: x\n\nIt surfaces in a BREAKING CHANGES section of the notes.\n\nMore prose.', PATCH],
    ['59', 'docs: x\n\nWrite `BREAKING CHANGE: y` into the footer.', NONE],
    ['60', 'fix: say hello!: world', PATCH],
    ['60', 'docs: why feat: matters', NONE],
    ['61', 'feat: x\n\nSELECT MIN(COALESCE(a)) FROM b', MINOR],
    ['64', 'Merge pull request #1 from a/b', NONE],
    ['64', 'Merge pull request #1 from a/b\n\nAdd x', NONE],
    ['64', "Merge branch 'main'", NONE],
    ['64', 'fixup! feat: x', NONE],
    ['64', 'squash! feat!: x', NONE],
    ['65', 'chore: x', NONE],
    ['65', 'docs: x', NONE],
    ['65', 'ci: x', NONE],
    ['65', 'feat: x\r\n\r\nbody\r\n', MINOR],
    ['65', '\uFEFFfeat: x', MINOR],
    ['65', '✨ feat: x', MINOR],
    ['65', 'whatever', NONE],
  ])('%s: %j', async (_, message, expected) => {
    expect(await after(message)).toEqual(expected);
  });

  test('62: the list in the body of a squashed commit counts where that is asked for; else there is a notice', async () => {
    const squashed = 'chore: release (#7)\n\n* feat: a\n\n* fix!: b';
    expect(await after(squashed, { 'squash-bodies': 'all' })).toEqual(MAJOR);
    await using repository = since('v1.2.3', squashed);
    const answer = await ask(repository.path);
    expect(answer.outputs).toMatchObject({ bump: 'none' });
    expect(answer.warnings.join()).toContain('squash-bodies');
  });

  test('63: a revert and its target in the range vanish; a revert of something released is a patch', async () => {
    await using repository = since('v1.2.3');
    const feature = repository.commit('feat: x');
    repository.commit(`revert: feat: x\n\nThis reverts commit ${feature}.`);
    expect(await outputsOf(repository.path)).toMatchObject(NONE);
    const other = repository.commit('feat!: y');
    repository.commit(`Revert "feat!: y"\n\nThis reverts commit ${other}.`);
    expect(await outputsOf(repository.path)).toMatchObject(NONE);
    const released = repository.git('rev-parse', 'v1.2.3').trim();
    repository.commit(`Revert "Initial commit"\n\nThis reverts commit ${released}.`);
    expect(await outputsOf(repository.path)).toMatchObject(PATCH);
  });

  test('65: an empty message is no evidence and no error', async () => {
    await using repository = since('v1.2.3');
    repository.git('commit', '-q', '--allow-empty', '--allow-empty-message', '-m', '');
    expect(await outputsOf(repository.path)).toMatchObject(NONE);
  });

  test('66: below v1 a breaking change and a feature are a minor step, and v1 comes on request', async () => {
    await using repository = since('v0.4.5', 'feat!: x');
    expect(await outputsOf(repository.path)).toMatchObject({ bump: 'minor', nextVersion: 'v0.5.0' });
    expect(await outputsOf(repository.path, { next: 'major' })).toMatchObject({ nextVersion: 'v1.0.0' });
    await using feature = since('v0.4.5', 'feat: x');
    expect(await outputsOf(feature.path)).toMatchObject({ nextVersion: 'v0.5.0' });
    expect(await outputsOf(feature.path, { 'commit-types': 'feat=patch' })).toMatchObject({ nextVersion: 'v0.4.6' });
  });

  test('67: a breaking change of a module without /v2 is v2.0.0, and what must change is named', async () => {
    await using repository = since('v1.2.3', 'feat!: x');
    const warned = await ask(repository.path);
    expect(warned.outputs).toMatchObject({ nextVersion: 'v2.0.0' });
    expect(warned.warnings.join()).toMatch(/go\.mod|\/v2/);
    const refused = await ask(repository.path, { untagged: 'next' });
    expect(refused).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'module-path-major', file: 'go.mod', line: 1, hint: expect.stringContaining('/v2') }],
    });
  });

  test.each([
    ['v1.3.0-rc.1', 'fix: x', 'auto', 'v1.3.0-rc.2'],
    ['v1.3.0-rc.1', 'feat: x', 'auto', 'v1.3.0-rc.2'],
    ['v1.3.0-rc.1', 'fix: x', 'release', 'v1.3.0'],
    ['v1.2.4-rc.1', 'feat: x', 'auto', 'v1.3.0-rc.1'],
    ['v1.3.0-rc.9', 'fix: x', 'auto', 'v1.3.0-rc.10'],
  ])('68, 69: %s and %s, next %s, is %s', async (base, message, next, expected) => {
    await using repository = rootModule();
    repository.tag('v1.2.3');
    repository.commit('feat: before');
    repository.tag(base);
    repository.commit(message);
    expect(await outputsOf(repository.path, { next, channels: 'main=rc' })).toMatchObject({ nextVersion: expected });
  });

  test('68: a breaking change of a release candidate starts the next major', async () => {
    await using repository = rootModule();
    repository.tag('v1.2.3');
    repository.commit('feat: before');
    repository.tag('v1.3.0-rc.1');
    repository.commit('feat!: x');
    expect((await ask(repository.path, { channels: 'main=rc' })).outputs).toMatchObject({ nextVersion: 'v2.0.0-rc.1' });
  });

  test('69: another label keeps the number; a label is made fit', async () => {
    await using repository = rootModule();
    repository.tag('v1.2.3');
    repository.commit('feat: before');
    repository.tag('v1.3.0-alpha.4');
    repository.commit('fix: x');
    expect(await outputsOf(repository.path, { channels: 'main=beta' })).toMatchObject({ nextVersion: 'v1.3.0-beta.1' });
    expect(sanitiseLabel('feature/x_y')).toBe('feature-x-y');
    expect(sanitiseLabel('007')).toBe('7');
    expect(await ask(repository.path, { channels: 'main=feature/x_y' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'channels', hint: expect.stringContaining('feature-x-y') }],
    });
    expect(await outputsOf(repository.path, { channels: 'main=beta', 'build-number': '7' })).toMatchObject({
      nextVersion: 'v1.3.0-beta.7',
    });
  });

  test('70: a module below the root counts only the commits of its own directory, nested modules left out', async () => {
    await using repository = rootModule();
    repository.commit('feat: modules', {
      files: { 'sub/go.mod': goMod('example.com/m/sub'), 'sub/deep/go.mod': goMod('example.com/m/sub/deep') },
    });
    for (const tag of ['v1.0.0', 'sub/v1.0.0', 'sub/deep/v1.0.0']) repository.tag(tag);
    repository.commit('feat: root', { files: { 'a.go': 'package m\n' } });
    repository.commit('fix: sub', { files: { 'sub/a.go': 'package sub\n' } });
    repository.commit('feat!: deep', { files: { 'sub/deep/a.go': 'package deep\n' } });
    const modules = (await outputsOf(repository.path, { module: '...' }))['modules'] as {
      'next-version': string;
      bump: string;
    }[];
    expect(modules.map((module) => module['next-version'])).toEqual(['v1.1.0', 'v1.0.1', 'v2.0.0']);
  });
});

describe('what is asked for', () => {
  test.each([
    ['', 'v0.1.0'],
    ['v0.5.0', 'v0.5.0'],
  ])('the first version is, with initial-version %j, %s', async (initial, expected) => {
    await using repository = rootModule();
    expect(await outputsOf(repository.path, { 'initial-version': initial, untagged: 'next' })).toMatchObject({
      version: expected,
      kind: 'next',
      tag: expected,
    });
    await using two = rootModule('example.com/m/v2');
    expect(await outputsOf(two.path)).toMatchObject({ nextVersion: 'v2.0.0' });
  });

  test.each([
    ['v1.2.3', 'version-not-above-base'],
    ['1.3.0', 'version-form'],
    ['v1.3', 'version-form'],
    ['v3.0.0', 'module-path-major'],
    ['minro', 'version-form'],
  ])('next: %s is refused', async (next, code) => {
    await using repository = since('v1.2.3', 'fix: x');
    expect(await ask(repository.path, { next })).toMatchObject({
      exitCode: 1,
      faults: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });

  test('an untagged commit can be refused, named as a snapshot, or called its next version', async () => {
    await using repository = since('v1.2.3', 'feat: x');
    const commit = repository.git('rev-parse', 'HEAD').trim();
    expect(await ask(repository.path, { untagged: 'fail' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'untagged', message: expect.stringContaining('v1.2.3') }],
    });
    expect(await outputsOf(repository.path, { untagged: 'snapshot' })).toMatchObject({
      version: `v1.3.0-snapshot.1.g${commit.slice(0, 12)}`,
      kind: 'snapshot',
    });
    expect(
      await outputsOf(repository.path, { untagged: 'snapshot', channels: 'main=dev', 'build-number': '42' }),
    ).toMatchObject({ version: 'v1.3.0-dev.42' });
    expect(await outputsOf(repository.path, { untagged: 'next' })).toMatchObject({
      version: 'v1.3.0',
      kind: 'next',
      tag: 'v1.3.0',
    });
    await using quiet = since('v1.2.3', 'chore: x');
    expect(await outputsOf(quiet.path, { untagged: 'next' })).toMatchObject({ kind: 'pseudo' });
    await using none = rootModule();
    expect(await ask(none.path, { untagged: 'fail' })).toMatchObject({
      faults: [{ message: expect.stringContaining('No ancestor is tagged either') }],
    });
  });

  test('only tags in the range count', async () => {
    await using repository = rootModule();
    repository.tag('v1.4.0');
    repository.commit('fix: a');
    repository.tag('v1.5.0');
    repository.commit('fix: b');
    expect(await outputsOf(repository.path, { 'tag-range': '>=1.4 <1.5' })).toMatchObject({
      baseVersion: 'v1.4.0',
      distance: 2,
    });
    expect(await ask(repository.path, { 'tag-range': 'one' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'tag-range' }],
    });
  });

  test('a release tag must be reachable from an allowed branch', async () => {
    await using repository = since('v1.2.3', 'fix: a');
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit('fix: b');
    repository.tag('v1.2.4');
    expect(await ask(repository.path, { 'allowed-branches': 'main\nrelease-*' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'tag-not-on-branch', message: expect.stringContaining('main') }],
    });
    expect(await outputsOf(repository.path, { 'allowed-branches': 'feature' })).toMatchObject({ version: 'v1.2.4' });
    expect(await ask(repository.path, { 'allowed-branches': 'trunk' })).toMatchObject({
      exitCode: 2,
      faults: [{ code: 'branches-missing' }],
    });
    repository.checkout('main');
    expect(await outputsOf(repository.path, { 'allowed-branches': 'trunk' })).toMatchObject({ kind: 'pseudo' });
  });

  test('floating tags move forward only', async () => {
    await using repository = since('v1.4.9');
    repository.commit('feat: a');
    repository.tag('v1.5.0');
    const moves = async (ref: string) =>
      ((await outputsOf(repository.path, { ref }))['floatingTags'] as { tag: string; move: boolean }[]).map(
        ({ tag, move }) => `${tag} ${move}`,
      );
    expect(await moves('v1.5.0')).toEqual(['v1 true', 'v1.5 true']);
    expect(await moves('v1.4.9')).toEqual(['v1 false', 'v1.4 true']);
    expect(await outputsOf(repository.path, { ref: 'v1.4.9' })).toMatchObject({ isHighest: false });
    expect(await outputsOf(repository.path, { ref: 'v1.5.0' })).toMatchObject({
      isHighest: true,
      previousVersion: 'v1.4.9',
    });
  });

  test('the install line names the programs, or the library', async () => {
    await using repository = since('v1.0.0');
    expect(await outputsOf(repository.path)).toMatchObject({ install: 'go get example.com/m@v1.0.0' });
    repository.commit('feat: program', {
      files: {
        'cmd/a/main.go': '// Command a.\npackage main\n',
        'cmd/b/b.go': 'package main\n',
        'cmd/lib/x.go': 'package lib\n',
        'x_test.go': 'package main\n',
      },
    });
    repository.tag('v1.1.0');
    expect(await outputsOf(repository.path)).toMatchObject({
      install: 'go install example.com/m/cmd/a@v1.1.0 example.com/m/cmd/b@v1.1.0',
    });
  });

  test('what cannot be read is refused with what is allowed', async () => {
    await using repository = since('v1.0.0');
    for (const [inputs, code] of [
      [{ channels: 'main' }, 'channels'],
      [{ 'commit-types': 'feat=mnior' }, 'commit-types'],
      [{ 'build-number': '-1' }, 'invalid-input'],
      [{ ref: 'no-such-ref' }, 'no-such-commit'],
      [{ modul: '.' }, 'unknown-input'],
    ] as const) {
      repository.commit('fix: x');
      expect(await ask(repository.path, inputs)).toMatchObject({ exitCode: 1, faults: [{ code }] });
    }
  });
});
