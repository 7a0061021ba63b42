import { describe, expect, test } from '@jest/globals';
import { names, plan, refusal, type Situation, tag } from './plan.ts';

const release: Situation = { ref: tag('v1.2.3'), published: ['v1.2.3'] };
const pull: Situation = {
  ref: 'refs/pull/7/merge',
  eventName: 'pull_request',
  event: { number: 7, pull_request: { head: { sha: 'a'.repeat(40) }, base: { ref: 'main' } } },
};
const schedule: Situation = { eventName: 'schedule' };

/** What both answer, with compat: peer and without. */
function both(tags: string, situation: Situation): string {
  const [peer, strict] = [names(tags, { ...situation, compat: 'peer' }), names(tags, situation)];
  expect(strict).toBe(peer);
  return peer;
}

describe('types of tags, answered as docker/metadata-action does', () => {
  test.each<[string, Situation, string]>([
    ['type=schedule', schedule, 'nightly'],
    ['type=schedule', {}, ''],
    ["type=schedule,pattern={{date 'YYYYMMDD'}}", schedule, '20250714'],
    ["type=schedule,pattern=n-{{commit_date 'YYYYMMDD' tz='Asia/Tokyo'}}", schedule, 'n-20240301'],
    ['type=semver,pattern={{version}}', release, '1.2.3 latest'],
    ['type=semver,pattern=v{{major}}.{{minor}}', release, 'v1.2 latest'],
    ['type=semver,pattern={{raw}}', release, 'v1.2.3 latest'],
    ['type=semver,pattern={{version}}', {}, ''],
    ['type=semver,pattern={{version}},value=v2.0.0', {}, '2.0.0 latest'],
    ['type=semver,pattern={{major}},value=v2.0.0-rc.1', {}, '2.0.0-rc.1'],
    ['type=semver,pattern={{raw}},value=v2.0.0-rc.1', {}, 'v2.0.0-rc.1'],
    ['type=semver,pattern={{prerelease}},value=v2.0.0', release, ''],
    ['type=semver,pattern={{version}},match=v(.*)', release, '1.2.3 latest'],
    ['type=semver,pattern={{version}}', { ref: tag('release1') }, ''],
    ['type=pep440,pattern={{version}}', { ref: tag('1.2.3rc2') }, '1.2.3rc2'],
    ['type=pep440,pattern={{raw}}', { ref: tag('1.2.3-RC.2') }, '1.2.3-RC.2'],
    ['type=pep440,pattern={{major}}.{{minor}}.{{patch}}', { ref: tag('v1.2') }, '1.2.0 latest'],
    ['type=pep440,pattern={{raw}}', { ref: tag('v1.2') }, 'v1.2 latest'],
    ['type=pep440,pattern={{version}}', { ref: tag('1.2.post1') }, '1.2.post1'],
    ['type=pep440,pattern={{version}}', { ref: tag('sometag') }, ''],
    ['type=pep440,pattern={{version}}', {}, ''],
    ['type=match,pattern=v(.*),group=1', release, '1.2.3 latest'],
    ['type=match,pattern=\\d.\\d', release, '1.2 latest'],
    ['type=match,pattern=/V(\\d)/i,group=1', release, '1 latest'],
    ['type=match,pattern=/\\d/g,group=2', release, '3 latest'],
    ['type=match,pattern=v(.*),group=5', release, ''],
    ['type=match,pattern=^x', release, ''],
    ['type=match,pattern=v(.*)', {}, ''],
    ['type=edge', {}, 'edge'],
    ['type=edge', { ref: 'refs/heads/dev' }, ''],
    ['type=edge,branch=dev', { ref: 'refs/heads/dev' }, 'edge'],
    ['type=edge', release, ''],
    ['type=ref,event=branch', { ref: 'refs/heads/feature/x' }, 'feature-x'],
    ['type=ref,event=branch', release, ''],
    ['type=ref,event=tag', release, 'v1.2.3 latest'],
    ['type=ref,event=tag', {}, ''],
    ['type=ref,event=pr', pull, 'pr-7'],
    ['type=ref,event=pr,prefix=', pull, '7'],
    ['type=ref,event=pr', {}, ''],
    ['type=raw,value=stable', {}, 'stable'],
    ['stable', {}, 'stable'],
    ['a b/c', {}, 'a-b-c'],
    ["value={{date 'YYYYMM'}}-x", {}, '202507-x'],
    ['type=sha', {}, 'sha-90dd603'],
    ['type=sha,format=long', {}, 'sha-90dd6032fac8bda1b6c4436a2e65de27961ed071'],
    ['type=sha,prefix=', {}, '90dd603'],
    ['', release, 'v1.2.3 latest'],
    ['', pull, 'pr-7'],
    ['', schedule, 'nightly main'],
    ['type=sha\ntype=semver,pattern={{version}}', release, '1.2.3 sha-90dd603 latest'],
    ['type=sha,priority=950\ntype=semver,pattern={{version}}', release, 'sha-90dd603 1.2.3'],
    ['type=sha,enable=false\nx', {}, 'x'],
    ['type=sha,enable={{is_default_branch}}', {}, 'sha-90dd603'],
    ['type=sha,enable={{is_not_default_branch}}', {}, ''],
    ['a\nb\na\nb', {}, 'a b'],
    ['type=raw,value=a,prefix=p-,suffix=-{{branch}}', {}, 'p-a-main'],
    ['"type=raw","value=a,b"', {}, ''],
  ])('%j', (tags, situation, expected) => {
    if (expected === '' && tags.startsWith('"')) expect(refusal({ tags })).toContain("'b' stands behind a comma");
    else expect(both(tags, situation)).toBe(expected);
  });

  test.each([
    ['latest=true', {}, 'x latest'],
    ['latest=false', release, 'x'],
    ['prefix=p-\nsuffix=-s', {}, 'p-x-s'],
    ['latest=true,prefix=p-,onlatest=true,suffix=-s,onlatest=false', {}, 'p-x-s p-latest'],
    ['suffix=-s,onlatest=true\nlatest=true', {}, 'x-s latest-s'],
    ['latest=auto', {}, 'x'],
  ])('flavor %j', (flavor, situation, expected) => {
    const answer = (compat: 'peer' | 'strict') => names('type=raw,value=x', { ...situation, flavor, compat });
    expect([answer('peer'), answer('strict')]).toEqual([expected, expected]);
  });

  test('a prefix of its own takes the place of that of the flavor', () => {
    expect(names('type=raw,value=x,prefix=\ny', { flavor: 'prefix=p-' })).toBe('x p-y');
  });
});

describe('the names of images', () => {
  test.each([
    ['ghcr.io/Acme/App', ['ghcr.io/acme/app:x']],
    ['a/b,c/d', ['a/b:x', 'c/d:x']],
    ['a/b\nc/d', ['a/b:x', 'c/d:x']],
    ['name=a/b,enable=true\nname=c/d,enable=false', ['a/b:x']],
    ['c/d,enable=false\ne', ['e:x']],
    ['name=a/b,enable=false', ['x']],
    ['', ['x']],
  ])('%j', (images, expected) => {
    for (const compat of ['peer', 'strict'] as const)
      expect(plan({ images, tags: 'x', compat }).tags).toEqual(expected);
  });

  test('with compat: peer an empty name is no name', () => {
    expect(plan({ images: 'a,,b', tags: 'x', compat: 'peer' }).tags).toEqual(['a:x', 'x', 'b:x']);
  });

  test.each([
    ['name=a,enabled=true', "column 8: an image has no 'enabled'. Did you mean 'enable'?"],
    ['name=a,enable=yes', "column 15: enable is 'yes'; it must be true or false."],
    ['enable=true', 'column 1: the image has no name.'],
    [
      'a b',
      "column 1: the image 'a b' is no name of a repository: lower-case letters and digits, with ., _, __ or - between them, in parts divided by /.",
    ],
  ])('%j is refused', (images, message) => {
    expect(refusal({ images, tags: 'x' })).toBe(`Input 'images', line 1, ${message}`);
  });
});

describe('rules that are refused, by both', () => {
  test.each([
    ['type=semvr,pattern=x', "the type 'semvr' is unknown. Did you mean 'semver'?"],
    ['type=semver', "type semver needs the attribute 'pattern'."],
    ['type=match', "type match needs the attribute 'pattern'."],
    ['type=match,pattern=x,group=a', "the group 'a' is no number."],
    ['type=ref', "type ref needs the attribute 'event'."],
    ['type=ref,event=brnch', "the event 'brnch' is unknown. Did you mean 'branch'?"],
    ['type=raw', "type raw needs the attribute 'value'."],
    ['type=sha,format=medium', "the format 'medium' is unknown."],
    ['x,enable=True', "enable is 'True'; it must be true or false."],
    ['x,enable=', "enable is ''; it must be true or false."],
  ])('%j', (tags, message) => {
    for (const compat of ['peer', 'strict'] as const) expect(refusal({ tags, compat })).toContain(`: ${message}`);
  });

  test.each([
    ['type=match,pattern=(,value=x', "'(' is not a regular expression"],
    ['type=semver,pattern={{version}},value=v1.0.0,match=v.*', "'v.*' matches and has no group 1"],
  ])('%j', (tags, message) => {
    for (const compat of ['peer', 'strict'] as const) expect(refusal({ tags, compat })).toContain(message);
  });

  test.each([
    ['latest=maybe', "latest is 'maybe'."],
    ['prefix=a,onlatest=maybe', "onlatest is 'maybe'."],
    ['prefix', "'prefix' has no key."],
    ['prefx=a', "'prefx' is none of latest, prefix, suffix and onlatest. Did you mean 'prefix'?"],
  ])('flavor %j', (flavor, message) => {
    for (const compat of ['peer', 'strict'] as const) expect(refusal({ flavor, compat })).toContain(`: ${message}`);
  });

  test('a length of the short commit that is no number', () => {
    const situation = { settings: { shortShaLength: 'abc' } };
    expect(refusal({ tags: 'type=sha' }, situation)).toBe(
      "DOCKER_METADATA_SHORT_SHA_LENGTH is 'abc', which is no number.",
    );
    expect(names('x', situation)).toBe('x');
  });

  test('an attribute that is given twice', () => {
    expect(refusal({ tags: 'type=sha,format=long,format=short' })).toContain("the attribute 'format' is given twice.");
    expect(names('type=sha,format=long,format=short', { compat: 'peer' })).toBe('sha-90dd603');
  });

  test('the library of the peer joins a local version with commas and reads numbers in it', () => {
    const rule = 'type=pep440,pattern={{version}}';
    const situation = { ref: tag('2.0+1e5.X.007') };
    expect(names(rule, { ...situation, compat: 'peer' })).toBe('2.0-100000-x-7 latest');
    expect(names(rule, situation)).toBe('2.0_1e5.x.7 latest');
  });

  test('a bare field beside a type that has no value', () => {
    expect(refusal({ tags: 'type=sha,long' })).toContain("'long' has no key.");
  });

  test('a prefix that no tag can begin with', () => {
    expect(refusal({ tags: 'type=sha,prefix=-' })).toContain("the tag '-90dd603' does not begin with");
    expect(refusal({ tags: 'x', flavor: 'latest=true,prefix=.,onlatest=true' })).toContain("the tag '.x'");
  });

  test('a misspelt expression of a rule that is not for this event', () => {
    expect(refusal({ tags: "type=schedule,pattern={{dat 'YYYY'}}" })).toContain("Did you mean 'date'?");
    expect(refusal({ tags: 'type=pep440,pattern={{mayor}}' })).toContain("Did you mean 'major'?");
    expect(refusal({ tags: 'type=ref,event=tag,suffix={{brnch}}' })).toContain("Did you mean 'branch'?");
  });
});

describe('the commit in short', () => {
  test.each([
    ['12', '90dd6032fac8'],
    ['40', '90dd6032fac8bda1b6c4436a2e65de27961ed071'],
    ['99', '90dd6032fac8bda1b6c4436a2e65de27961ed071'],
    ['7.9', '90dd603'],
  ])('DOCKER_METADATA_SHORT_SHA_LENGTH=%s', (shortShaLength, expected) => {
    expect(names('type=sha,prefix=', { settings: { shortShaLength } })).toBe(expected);
    expect(names('{{sha}}', { settings: { shortShaLength } })).toBe(expected);
  });
});
