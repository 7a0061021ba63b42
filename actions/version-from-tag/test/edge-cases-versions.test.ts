import { describe, expect, test } from '@jest/globals';
import { isPseudoVersion, pseudoVersion, pseudoVersionBase } from '@slipway/version';
import { ask, goMod, outputsOf, rootModule, stamp } from './answer.ts';

const TIME = Date.UTC(2018, 0, 2, 3, 4, 5) / 1000;
const HASH = '0123456789abcdef0123456789abcdef01234567';
const END = '20180102030405-0123456789ab';

describe('pseudo-versions', () => {
  test('35: without a tag the major comes from the module path', async () => {
    await using one = rootModule();
    expect(await outputsOf(one.path)).toMatchObject({ version: `v0.0.0-${stamp(one)}` });
    await using two = rootModule('example.com/m/v2');
    expect(await outputsOf(two.path)).toMatchObject({ version: `v2.0.0-${stamp(two)}` });
  });

  test.each([
    ['36', 'v1.2.3', `v1.2.4-0.${END}`],
    ['36', 'v1.2.3-pre', `v1.2.3-pre.0.${END}`],
    ['36', 'v0.0.0--', `v0.0.0--.0.${END}`],
    ['37', 'v2.0.0+incompatible', `v2.0.1-0.${END}+incompatible`],
    ['37', 'v2.3.0-pre+incompatible', `v2.3.0-pre.0.${END}+incompatible`],
    ['38', 'v1.2.9', `v1.2.10-0.${END}`],
    ['38', 'v1.2.99', `v1.2.100-0.${END}`],
  ])('%s: above %s it is %s', (_, base, expected) => {
    const major = base.slice(0, base.indexOf('.'));
    expect(pseudoVersion(major, base, TIME, HASH)).toBe(expected);
    expect(isPseudoVersion(expected)).toBe(true);
    expect(pseudoVersionBase(expected)).toBe(base);
  });

  test('39: the time is UTC, whatever the zone of the commit', async () => {
    await using repository = rootModule();
    repository.commit('fix: a', { date: '2023-11-15T07:13:33+09:00' });
    expect((await outputsOf(repository.path))['version']).toMatch(/^v0\.0\.0-20231114221333-/);
  });

  test("40: the committer's date counts, not the author's", async () => {
    await using repository = rootModule();
    repository.commit('fix: a', { date: '2023-11-14T22:13:33Z', authorDate: '2001-01-01T00:00:00Z' });
    const outputs = await outputsOf(repository.path);
    expect(outputs).toMatchObject({ commitTime: 1_700_000_013 });
    expect(outputs['version']).toMatch(/-20231114221333-/);
  });

  test('41: the hash has twelve digits, whatever core.abbrev says', async () => {
    await using repository = rootModule();
    repository.git('config', 'core.abbrev', '4');
    expect((await outputsOf(repository.path))['version']).toMatch(/-[0-9a-f]{12}$/);
  });

  test.each([`v0.1.0-0.${END}`, `v0.0.0-${END}+incompatible`])('42: %s has no base: it is wrong', (version) => {
    expect(() => pseudoVersionBase(version)).toThrow();
  });

  test('43: a changed or untracked file makes it dirty, an ignored one does not', async () => {
    await using repository = rootModule();
    repository.commit('chore: ignore', { files: { '.gitignore': '*.log\n' } });
    repository.tag('v1.0.1');
    repository.write('build.log', '');
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.0.1', dirty: false });
    repository.write('new.txt', '');
    expect(await outputsOf(repository.path)).toMatchObject({
      version: 'v1.0.1+dirty',
      dirty: true,
      isRelease: false,
      tag: 'v1.0.1',
    });
    repository.commit('feat: a', { files: { 'new.txt': 'x' } });
    repository.write('go.mod', goMod('example.com/m').replace('1.24', '1.25'));
    expect(await outputsOf(repository.path)).toMatchObject({ version: `v1.0.2-0.${stamp(repository)}+dirty` });
    expect(await outputsOf(repository.path, { ref: 'HEAD' })).toMatchObject({ dirty: false });
  });
});

describe('modules', () => {
  test('44: a module below the root sees its own tags only', async () => {
    await using repository = rootModule();
    repository.commit('feat: sub', { files: { 'sub/go.mod': goMod('example.com/m/sub') } });
    repository.tag('v1.9.9');
    expect(await outputsOf(repository.path, { module: 'sub' })).toMatchObject({
      version: `v0.0.0-${stamp(repository)}`,
      tagPrefix: 'sub/',
    });
    repository.tag('sub/v1.2.3');
    expect(await outputsOf(repository.path, { module: 'sub' })).toMatchObject({ version: 'v1.2.3', tag: 'sub/v1.2.3' });
  });

  test('45: a directory that is the major version is not part of the prefix', async () => {
    await using repository = rootModule();
    repository.commit('feat: nest', { files: { 'nest/v2/go.mod': goMod('example.com/m/nest/v2') } });
    repository.tag('nest/v2/v2.0.1');
    repository.tag('nest/v2.0.0');
    expect(await outputsOf(repository.path, { module: 'nest/v2' })).toMatchObject({
      version: 'v2.0.0',
      tag: 'nest/v2.0.0',
      tagPrefix: 'nest/',
    });
  });

  test('46: sub/go.mod for .../sub/v2 is tagged sub/v2.0.0; two modules for the same tags are refused', async () => {
    await using repository = rootModule();
    repository.commit('feat: sub', { files: { 'sub/go.mod': goMod('example.com/m/sub/v2') } });
    repository.tag('sub/v2.0.0');
    expect(await outputsOf(repository.path, { module: 'sub' })).toMatchObject({ version: 'v2.0.0' });
    repository.commit('feat: twice', { files: { 'sub/v2/go.mod': goMod('example.com/m/sub/v2') } });
    expect(await ask(repository.path, { module: 'sub\nsub/v2' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'module-duplicate', message: expect.stringContaining('sub/v2/go.mod') }],
    });
    expect(await ask(repository.path, { module: 'sub' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'module-duplicate' }],
    });
  });

  test('47: a major in the middle of the path is no suffix', async () => {
    await using repository = rootModule('example.com/m/v5');
    repository.commit('feat: osprom', { files: { 'osprom/go.mod': goMod('example.com/m/v5/osprom') } });
    repository.tag('osprom/v0.1.0');
    expect(await outputsOf(repository.path, { module: 'osprom' })).toMatchObject({ version: 'v0.1.0' });
  });

  test.each([
    ['48: a path that does not end in its directory', 'sub/go.mod', 'example.com/m/other', 'module-directory'],
    ['48: gopkg.in below the root', 'sub/go.mod', 'gopkg.in/m/sub.v1', 'module-gopkg'],
    ['50: the suffix /v1', 'go.mod', 'example.com/m/v1', 'module-path'],
    ['50: the suffix /v0', 'go.mod', 'example.com/m/v0', 'module-path'],
    ['50: the suffix /v01', 'go.mod', 'example.com/m/v01', 'module-path'],
    ['50: the suffix /v2.1', 'go.mod', 'example.com/m/v2.1', 'module-path'],
  ])('%s is refused at its line', async (_, file, path, code) => {
    await using repository = rootModule();
    repository.commit('feat: it', { files: { [file]: `// first line\n${goMod(path)}` } });
    const answer = await ask(repository.path, { module: file === 'go.mod' ? '.' : 'sub' });
    expect(answer).toMatchObject({ exitCode: 1, faults: [{ code, file, line: 2 }] });
  });

  test('49: prefixes that overlap are kept apart, and are no patterns', async () => {
    await using repository = rootModule();
    const files = {
      'client/go.mod': goMod('example.com/m/client'),
      'client/pkg/go.mod': goMod('example.com/m/client/pkg'),
      'a.b/go.mod': goMod('example.com/m/a.b'),
    };
    repository.commit('feat: all', { files });
    for (const tag of ['client/pkg/v3.5.0', 'client/v1.0.0', 'axb/v1.0.0', 'client/pkg/v1.1.0']) repository.tag(tag);
    expect(await outputsOf(repository.path, { module: 'client' })).toMatchObject({ version: 'v1.0.0' });
    expect(await outputsOf(repository.path, { module: 'client/pkg' })).toMatchObject({ version: 'v1.1.0' });
    expect(await outputsOf(repository.path, { module: 'a.b' })).toMatchObject({ kind: 'pseudo' });
  });

  test('50: gopkg.in/yaml.v0 is a path, and .v2-unstable loses its end', async () => {
    await using zero = rootModule('gopkg.in/yaml.v0');
    zero.tag('v0.1.0');
    expect(await outputsOf(zero.path)).toMatchObject({ version: 'v0.1.0' });
    await using unstable = rootModule('gopkg.in/yaml.v2-unstable');
    unstable.tag('v2.1.0');
    expect(await outputsOf(unstable.path)).toMatchObject({ version: 'v2.1.0' });
  });

  test('51: v2.0.0 on a module without /v2 is no version of it and never a base; pushed, it is refused at the module line', async () => {
    await using repository = rootModule();
    repository.tag('v1.4.0');
    const head = repository.commit('feat!: two');
    repository.tag('v2.0.0');
    const standing = await ask(repository.path);
    expect(standing.outputs).toMatchObject({ version: `v1.4.1-0.${stamp(repository)}` });
    expect(standing.warnings.join()).toContain("The tag 'v2.0.0' is on this commit and is no version");
    expect(await ask(repository.path, {}, { github: { ref: 'refs/tags/v2.0.0', sha: head } })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'major-mismatch', file: 'go.mod', line: 1, message: expect.stringContaining('/v2') }],
    });
    repository.commit('fix: a');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.4.0' });
  });

  test('52: without go.mod v2.0.0 is v2.0.0+incompatible; with one it is not allowed', async () => {
    await using repository = rootModule();
    repository.commit('chore: before modules', { files: { 'go.mod': null, 'a.go': 'package a\n' } });
    repository.tag('v2.0.0');
    expect(await outputsOf(repository.path)).toMatchObject({
      version: 'v2.0.0+incompatible',
      tag: 'v2.0.0',
      modulePath: '',
    });
    repository.commit('fix: a');
    expect(await outputsOf(repository.path)).toMatchObject({ version: `v2.0.1-0.${stamp(repository)}+incompatible` });
    repository.commit('feat: modules', { files: { 'go.mod': goMod('example.com/m') } });
    expect(await outputsOf(repository.path)).toMatchObject({ version: `v0.0.0-${stamp(repository)}` });
  });

  test.each([
    ['gopkg.in/check.v1', undefined, 'v1.0.0-'],
    ['gopkg.in/yaml.v2', 'v2.2.2', 'v2.2.3-0.'],
    ['golang.org/x/text', 'v0.3.0', 'v0.3.1-0.'],
    ['vcs-test.golang.org/git/v54321.git/v54321', undefined, 'v54321.0.0-'],
  ])('53: %s above %s starts with %s', async (path, tag, start) => {
    await using repository = rootModule(path);
    if (tag !== undefined) repository.tag(tag);
    repository.commit('fix: a');
    expect(await outputsOf(repository.path)).toMatchObject({ version: `${start}${stamp(repository)}` });
  });

  test('54: gopkg.in/check.v1 accepts v0.0.0-… of old times as a version, and not v0.0.0', async () => {
    const { checkPathMajor } = await import('@slipway/version');
    expect(checkPathMajor(`v0.0.0-${END}`, '.v1')).toBeUndefined();
    expect(checkPathMajor('v0.0.0', '.v1')).toBeDefined();
    await using repository = rootModule('gopkg.in/check.v1');
    repository.tag('v0.0.0');
    repository.commit('fix: a');
    expect(await outputsOf(repository.path)).toMatchObject({ version: `v1.0.0-${stamp(repository)}` });
  });

  test('55: a retracted version is never a base; the retraction counts from a higher published version only', async () => {
    await using repository = rootModule();
    repository.tag('v1.0.0');
    repository.commit('fix: a');
    repository.tag('v1.1.0');
    repository.commit('fix: b', {
      files: { 'go.mod': `${goMod('example.com/m')}\nretract [v1.1.0, v1.1.5] // broken\n` },
    });
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.1.0' });
    repository.git('checkout', '-q', '-b', 'side', 'v1.1.0');
    repository.commit('fix: c');
    repository.tag('v1.2.0', { at: 'main' });
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.0.0' });
  });

  test('55: a version that retracts itself is a version all the same', async () => {
    await using repository = rootModule();
    repository.tag('v1.0.0');
    repository.commit('fix: b', {
      files: { 'go.mod': `${goMod('example.com/m')}\nretract (\n\tv1.0.0\n\tv1.0.1\n)\n` },
    });
    repository.tag('v1.0.1');
    expect(await outputsOf(repository.path)).toMatchObject({ version: 'v1.0.1', kind: 'release' });
    repository.commit('fix: c');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: '' });
  });

  test('55: a tag with build metadata is no version, and retracts nothing', async () => {
    await using repository = rootModule();
    repository.tag('v1.0.0');
    repository.commit('fix: b', { files: { 'go.mod': `${goMod('example.com/m')}\nretract v1.0.0\n` } });
    repository.tag('v1.0.1+meta');
    repository.git('checkout', '-q', '-b', 'side', 'v1.0.0');
    repository.commit('fix: c');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v1.0.0' });
  });

  test('56: majors above 9 are numbers', async () => {
    await using repository = rootModule('example.com/m/v10');
    repository.tag('v9.0.0');
    repository.tag('v10.2.0');
    repository.commit('fix: a');
    expect(await outputsOf(repository.path)).toMatchObject({ baseVersion: 'v10.2.0', nextVersion: 'v10.2.1' });
  });

  test('... stands for every module that is not vendored, test data or hidden', async () => {
    await using repository = rootModule();
    const places = ['a', 'a/b', 'vendor/x', 'testdata/y', '_skip', '.hidden', 'c'];
    repository.commit('feat: all', {
      files: Object.fromEntries(places.map((place) => [`${place}/go.mod`, goMod(`example.com/m/${place}`)])),
    });
    const directories = async (module: string) =>
      ((await outputsOf(repository.path, { module }))['modules'] as { directory: string }[]).map(
        ({ directory }) => directory,
      );
    expect(await directories('...')).toEqual(['.', 'a', 'a/b', 'c']);
    expect(await directories('./...')).toEqual(['.', 'a', 'a/b', 'c']);
    expect(await directories('a/...\na')).toEqual(['a', 'a/b']);
    expect(await ask(repository.path, { module: 'aa' })).toMatchObject({
      exitCode: 1,
      faults: [
        {
          code: 'no-module',
          message: expect.stringContaining("Did you mean 'a'?"),
          hint: expect.stringContaining('a/b'),
        },
      ],
    });
    expect(await ask(repository.path, { module: '../x' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'module-outside' }],
    });
    expect(await ask(repository.path, { module: 'z/...' })).toMatchObject({
      exitCode: 1,
      faults: [{ code: 'no-module' }],
    });
  });
});
