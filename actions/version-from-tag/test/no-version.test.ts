import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { identifyModule } from '@slipway/version';
import { refusePushed } from '../src/no-version.ts';
import { type History, moduleOf, ROOT, repositoryOf, SUB } from './plan.ts';

const V2 = { directory: 'v2', path: 'example.com/m/v2' };
const SUB_V2 = { directory: 'sub/v2', path: 'example.com/m/sub/v2' };

/** The push of a tag, in a repository with these modules, asked for those. */
function push(
  tag: string,
  siblings: readonly (typeof ROOT)[],
  asked: readonly (typeof ROOT)[],
  beside: readonly string[] = [],
) {
  const history: History = {
    commits: [{ tags: [tag, ...beside] }],
    repository: { eventTag: tag, siblings: siblings.map(identifyModule) },
  };
  const repository = repositoryOf(history);
  return () =>
    refusePushed(
      asked.map((module) => moduleOf({ ...history, ...module }, repository)),
      repository,
    );
}

describe('a pushed tag that is meant as a version and is none is refused with its rule and the tag that was meant', () => {
  test.each<[string, Parameters<typeof push>, string, string]>([
    ['numbers missing', ['v1.x', [ROOT], [ROOT]], 'is not a version', 'push v1.0.0,'],
    ['no v', ['1.4.0', [ROOT], [ROOT]], 'lacks the v', 'push v1.4.0,'],
    ['no v, beside the right one', ['1.4.0', [ROOT], [ROOT], ['v1.4.0']], 'lacks the v', 'push v1.4.0,'],
    ['a zero in front', ['v1.04.0', [ROOT], [ROOT]], 'leading zero', 'push v1.4.0,'],
    ['a capital', ['V1.4.0', [ROOT], [ROOT]], 'capital V', 'push v1.4.0,'],
    ['a word in front', ['release-1.4.0', [ROOT], [ROOT]], 'is not a version', 'push v1.4.0,'],
    ['build metadata', ['v1.4.0+meta', [ROOT], [ROOT]], 'build metadata', 'push v1.4.0,'],
    ['a floating tag without a release', ['v1.4', [ROOT], [ROOT]], 'floating tag', 'push v1.4.0,'],
    ['four numbers', ['v1.2.3.4', [ROOT], [ROOT]], 'is not a version', 'one like v1.4.0'],
    ['no v below the root', ['sub/1.4.0', [ROOT, SUB], [SUB]], 'lacks the v', 'push sub/v1.4.0,'],
    ['the prefix of the module missing', ['v1.4.0', [SUB], [SUB]], 'belongs to another module', 'push sub/v1.4.0,'],
    [
      'the major in the prefix',
      ['sub/v2/v2.1.0', [ROOT, SUB_V2], [SUB_V2]],
      'belongs to another module',
      'push sub/v2.1.0,',
    ],
  ])('%s', (_, given, why, meant) => {
    expect(refused(push(...given))).toMatchObject({
      code: 'tag-not-version',
      message: expect.stringContaining(why),
      hint: expect.stringContaining(meant),
    });
  });

  test.each<[string, Parameters<typeof push>]>([
    ['a higher one', ['v2.0.0', [ROOT], [ROOT]]],
    ['a lower one', ['v1.0.0', [V2], [V2]]],
    ['without its v', ['3.0.0', [ROOT], [ROOT]]],
    ['below the root', ['sub/v2.0.0', [ROOT, SUB], [SUB]]],
  ])('a major that is not that of the path: %s', (_, given) => {
    expect(refused(push(...given))).toMatchObject({
      code: 'major-mismatch',
      line: 1,
      hint: expect.stringContaining('change the path'),
    });
  });
});

describe('a pushed tag of a module that is not asked for is refused with the module to ask for', () => {
  test.each<[string, Parameters<typeof push>, string]>([
    ['below the root', ['sub/v1.4.0', [ROOT, SUB], [ROOT]], 'module: sub'],
    ['at the root', ['v1.4.0', [ROOT, SUB], [SUB]], 'module: .'],
    ['in the directory of its major', ['v2.0.0', [ROOT, V2], [ROOT]], 'module: v2'],
    ['at the root beside the directory of its major', ['v1.4.0', [ROOT, V2], [V2]], 'module: .'],
    ['one of several', ['sub/v2.1.0', [ROOT, SUB, SUB_V2], [ROOT, SUB]], 'module: sub/v2'],
    [
      'though a version of the one that is asked for is on the commit',
      ['sub/v1.4.0', [ROOT, SUB], [ROOT], ['v1.0.0']],
      'module: sub',
    ],
    ['a floating one', ['sub/v1', [ROOT, SUB], [ROOT], ['v1.0.0', 'sub/v1.4.0']], 'module: sub'],
    ['one that is no version', ['sub/1.4.0', [ROOT, SUB], [ROOT]], 'module: sub'],
  ])('%s', (_, given, hint) => {
    expect(refused(push(...given))).toMatchObject({
      code: 'tag-of-other-module',
      hint: expect.stringContaining(`Give "${hint}"`),
    });
  });
});

describe('a pushed tag outside tag-range is refused, one in it is not', () => {
  const pushed = (tag: string, module: typeof ROOT) => {
    const inRange = (version: string) => version.startsWith('v1.4.');
    const history: History = {
      commits: [{ tags: [tag, 'v1.4.9', 'sub/v1.4.9'] }],
      repository: { eventTag: tag, siblings: [ROOT, SUB].map(identifyModule), inRange },
    };
    const repository = repositoryOf(history);
    return () => refusePushed([moduleOf({ ...history, ...module }, repository)], repository);
  };

  test.each([
    ['v1.5.0', ROOT],
    ['v1.3.0', ROOT],
    ['v1.5.0-rc.1', ROOT],
    ['sub/v1.5.0', SUB],
  ])('%s', (tag, module) => {
    expect(refused(pushed(tag, module)).code).toBe('tag-outside-range');
    expect(pushed(tag.replace(/1\.[35]\.0/, '1.4.0'), module)).not.toThrow();
  });

  test('a tag that is meant as no version', () => {
    expect(pushed('nightly', ROOT)).not.toThrow();
  });
});

describe('a pushed tag is not refused that is', () => {
  test.each<[string, Parameters<typeof push>]>([
    ['a version of the module', ['v1.4.0', [ROOT], [ROOT]]],
    ['one of the second module of those that are asked for', ['sub/v1.4.0', [ROOT, SUB], [ROOT, SUB]]],
    ['one of the module in the directory of its major, asked for too', ['v2.0.0', [ROOT, V2], [ROOT, V2]]],
    ['a word behind the prefix of another module', ['sub/nightly', [ROOT, SUB], [ROOT]]],
    ['not meant as one', ['nightly', [ROOT], [ROOT]]],
    ['one of something else in the repository', ['chart/1.4.0', [ROOT], [ROOT]]],
    ['a floating tag beside its release', ['v1', [ROOT], [ROOT], ['v1.4.0']]],
  ])('%s', (_, given) => {
    expect(push(...given)).not.toThrow();
  });
});
