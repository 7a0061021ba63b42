import { describe, expect, test } from '@jest/globals';
import type { GitHubContext } from '@slipway/core';
import { candidates, identifyModule, parseGoModFile } from '@slipway/version';
import {
  countingTags,
  identityOf,
  ignoredHere,
  importPath,
  majorDirectories,
  moduleFacts,
  namedElsewhere,
  overlooked,
  pathOf,
  retractingCommit,
  retractionsOf,
  siblingOf,
} from '../src/module-tags.ts';
import { hash, ROOT, repositoryOf, SUB } from './plan.ts';

const ROOT_MODULE = identifyModule(ROOT);
const SUB_MODULE = identifyModule(SUB);
const CONTEXT = { hasGoMod: true };
const NONE = { exact: undefined, base: undefined, previous: undefined };
const repository = repositoryOf({
  commits: [{ tags: ['v1.0.0'] }, { tags: ['v1.1.0'] }, { tags: ['v1.2.0', 'v1.2.0-rc.1', 'v2.0.0', 'sub/v0.1.0'] }],
  elsewhere: ['v1.3.0'],
});
const published = candidates(repository.tags, ROOT_MODULE, CONTEXT);
const github: GitHubContext = {
  eventName: 'push',
  ref: '',
  baseRef: '',
  headRef: '',
  sha: '',
  repository: 'acme/widget',
  serverUrl: 'https://git.example.com',
  apiUrl: '',
  runId: '',
  runNumber: '',
  runAttempt: '',
  event: {},
};

describe('a module', () => {
  test.each([
    ['go.mod', parseGoModFile('module example.com/m\n'), github, 'example.com/m'],
    ['where it lives', undefined, github, 'git.example.com/acme/widget'],
    ['a name of its own where nobody knows', undefined, { ...github, repository: '' }, 'example.com/unnamed'],
    ['a name of its own outside a runner', undefined, undefined, 'example.com/unnamed'],
  ])('is called by %s', (_, goMod, event, path) => {
    expect(identityOf('', goMod, { root: undefined, github: event }).path).toBe(path);
  });

  test('beside another counts unless Go could not fetch it', () => {
    const file = (text: string) => ({ path: 'sub/go.mod', text });
    expect(siblingOf('sub', file('module example.com/m/sub\n'), undefined)).toMatchObject([SUB_MODULE]);
    expect(siblingOf('sub', file('module ('), undefined)).toEqual([]);
    expect(siblingOf('sub', file('module tools\n'), 'example.com/m')).toEqual([]);
    expect(siblingOf('sub', file('module myapp/sub\n'), 'myapp')).toMatchObject([{ tagPrefix: 'sub/' }]);
    expect(() => Reflect.apply(siblingOf, undefined, ['sub', { path: 'sub/go.mod' }])).toThrow(TypeError);
    expect([pathOf(file('module myapp\n')), pathOf(file('module ('))]).toEqual(['myapp', undefined]);
  });

  test('retracts nothing by a file that is not there or that Go cannot read', () => {
    expect(retractionsOf('module m.x\ngo 1.14.x\nretract v1.0.0\n')).toMatchObject([{ low: 'v1.0.0' }]);
    expect([retractionsOf('module ('), retractionsOf(undefined)]).toEqual([[], []]);
  });

  test('has a version from go build below a module without a dot', () => {
    const goMod = parseGoModFile('module myapp/sub\n');
    expect(identityOf('sub', goMod, { root: 'myapp', github: undefined })).toMatchObject({ fetchable: false });
  });

  test('leaves the tags of a major to the directory that has it', () => {
    const files = ['go.mod', 'v2/go.mod', 'v1/go.mod', 'v12/go.mod', 'sub/v3/go.mod', 'v4/x.go'];
    expect([...majorDirectories(files, '')]).toEqual(['v2', 'v12']);
    expect([...majorDirectories(files, 'sub')]).toEqual(['v3']);
  });

  test.each([
    [ROOT_MODULE, 'main.go', 'example.com/m'],
    [ROOT_MODULE, 'cmd/x/main.go', 'example.com/m/cmd/x'],
    [SUB_MODULE, 'sub/main.go', 'example.com/m/sub'],
    [SUB_MODULE, 'sub/cmd/x/main.go', 'example.com/m/sub/cmd/x'],
  ])('has the program of a file: %#', (module, file, path) => {
    expect(importPath(module, file)).toBe(path);
  });

  test('has reverts that name what is not in the range', () => {
    const revert = (named: string) => ({
      message: `Revert "x"\n\nThis reverts commit ${named}.`,
      hash: hash(3),
      parents: [],
      files: [],
    });
    const commits = [revert(hash(1)), { ...revert(hash(2).slice(0, 12)), hash: hash(1) }];
    expect(namedElsewhere(commits)).toEqual([hash(2).slice(0, 12)]);
  });
});

describe('the tags of a module', () => {
  test('are taken back by the commit of the highest, unless that may be missing', () => {
    expect(retractingCommit(published, repository)).toBe(hash(9000));
    expect(retractingCommit(published, { ...repository, history: 'cut' })).toBeUndefined();
    expect(retractingCommit(published, { ...repository, history: 'cut', commit: hash(9000) })).toBe(hash(9000));
    expect(retractingCommit([], repository)).toBeUndefined();
  });

  test.each<
    [string, string | undefined, ((version: string) => boolean) | undefined, readonly string[], string | undefined]
  >([
    ['all', undefined, undefined, ['v1.3.0', 'v1.2.0', 'v1.2.0-rc.1', 'v1.0.0'], 'v1.2.0'],
    ['the pushed one', 'v1.2.0-rc.1', undefined, ['v1.3.0', 'v1.2.0', 'v1.2.0-rc.1', 'v1.0.0'], 'v1.2.0-rc.1'],
    ['those in a range', undefined, (version) => version < 'v1.1', ['v1.0.0'], undefined],
  ])('count: %s', (_, eventTag, inRange, counting, exact) => {
    const [retraction] = parseGoModFile('module example.com/m\nretract v1.1.0').retract;
    const found = countingTags(published, retraction === undefined ? [] : [retraction], {
      ...repository,
      eventTag,
      inRange,
    });
    expect(found.candidates.map(({ tag }) => tag)).toEqual(counting);
    expect(found.exact?.tag).toBe(exact);
  });

  test('on the commit that do not count say why', () => {
    expect(ignoredHere(repository, ROOT_MODULE, CONTEXT)).toMatchObject([{ tag: 'v2.0.0' }, { tag: 'sub/v0.1.0' }]);
    expect(ignoredHere(repository, SUB_MODULE, CONTEXT)).toEqual([]);
  });

  test.each([
    ['a tag above the base', 'v1.0.0', [hash(2)], 'v1.1.0'],
    ['nothing above the base', 'v1.2.0', [hash(2)], undefined],
    ['a tag without a base', undefined, [hash(1)], 'v1.0.0'],
    ['nothing where no commit is listed', undefined, [], undefined],
  ])('were overlooked: %s', (_, base, hashes, expected) => {
    const found = published.find(({ tag }) => tag === base);
    expect(overlooked({ candidates: published }, { base: found }, { hashes: new Set(hashes) })?.tag).toBe(expected);
  });

  test('are facts of the module once its history was asked', () => {
    const tags = {
      identity: ROOT_MODULE,
      goMod: undefined,
      programs: [],
      published,
      retractions: [],
      candidates: published,
      ignored: [],
      exact: undefined,
    };
    const facts = moduleFacts(tags, NONE, { commits: [], hashes: new Set(['a', 'b']), released: new Set(['c']) });
    expect(facts).toMatchObject({ lineage: NONE, range: [], released: new Set(['c']), distance: 2 });
    expect(facts).not.toHaveProperty('exact');
  });
});
