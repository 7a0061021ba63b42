import { describe, expect, test } from '@jest/globals';
import { names, plan, REPOSITORY, refusal, type Situation, tag } from './plan.ts';

const FAMILY =
  'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}';

interface Difference {
  readonly name: string;
  readonly tags: string;
  readonly situation: Situation;
  readonly peer: string;
  readonly strict: string;
}

const onTag = (name: string, published: readonly string[] = [name]): Situation => ({ ref: tag(name), published });
const onBranch = (name: string): Situation => ({ ref: `refs/heads/${name}` });

describe('where docker/metadata-action is wrong, its answer is given with compat: peer and the right one without', () => {
  const table: readonly Difference[] = [
    {
      name: 'an older line never takes back what a higher release has',
      tags: FAMILY,
      situation: onTag('v1.2.9', ['v1.2.8', 'v1.2.9', 'v1.3.0', 'v2.0.0']),
      peer: '1.2.9 1.2 1 latest',
      strict: '1.2.9 1.2',
    },
    {
      name: 'the branch before a commit may be called anything',
      tags: 'type=sha,prefix={{branch}}-',
      situation: onBranch('@scope/pkg'),
      peer: '-scope-pkg-90dd603',
      strict: 'scope-pkg-90dd603',
    },
    {
      name: 'the branch before a commit may be missing',
      tags: 'type=sha,prefix={{branch}}-',
      situation: { eventName: 'pull_request', ref: 'refs/pull/2/merge' },
      peer: '-90dd603',
      strict: '90dd603',
    },
    {
      name: 'the creation of a branch is not about the default one',
      tags: 'type=raw,value=latest,enable={{is_default_branch}}\ntype=sha',
      situation: { ...onBranch('feature'), eventName: 'create' },
      peer: 'latest sha-90dd603',
      strict: 'sha-90dd603',
    },
    {
      name: 'a part of a pre-release does not bring latest',
      tags: 'type=match,pattern=\\d.\\d.\\d',
      situation: onTag('v2.0.8-beta.1'),
      peer: '2.0.8 latest',
      strict: '2.0.8',
    },
    {
      name: 'a tag of a component does not go back',
      tags: '',
      situation: onTag('app-v1.2.9', ['app-v1.2.9', 'app-v2.0.0']),
      peer: 'app-v1.2.9 latest',
      strict: 'app-v1.2.9',
    },
    {
      name: 'a match that does not match gives no tag',
      tags: 'type=semver,pattern={{version}},match=^api/v(.*)$',
      situation: onTag('v9.9.9'),
      peer: '9.9.9 latest',
      strict: '',
    },
    {
      name: 'a tag of a module below the root gives the tags of its version',
      tags: FAMILY,
      situation: onTag('api/v1.2.3', ['v2.0.0', 'api/v1.2.3', 'api/v1.1.0']),
      peer: '',
      strict: '1.2.3 1.2 1 latest',
    },
    {
      name: 'build metadata stays, with _ for +',
      tags: 'type=semver,pattern={{version}}\ntype=semver,pattern={{raw}}',
      situation: onTag('v1.2.3+build.5'),
      peer: '1.2.3 v1.2.3-build.5 latest',
      strict: '1.2.3_build.5 v1.2.3_build.5 latest',
    },
    {
      name: 'a pre-release does not take latest by the default rules',
      tags: '',
      situation: onTag('v2.0.8-beta.1'),
      peer: 'v2.0.8-beta.1 latest',
      strict: 'v2.0.8-beta.1',
    },
    {
      name: 'a pre-release does not take latest by type=match',
      tags: 'type=match,pattern=v(.*),group=1',
      situation: onTag('v2.0.8-beta.1'),
      peer: '2.0.8-beta.1 latest',
      strict: '2.0.8-beta.1',
    },
    {
      name: 'the name of a long branch is shortened, and its hash keeps it apart',
      tags: 'type=ref,event=branch',
      situation: onBranch('x'.repeat(200)),
      peer: 'x'.repeat(200),
      strict: `${'x'.repeat(119)}-aa20c23e`,
    },
    {
      name: 'a branch with a scope gives a tag that registries take',
      tags: '',
      situation: onBranch('@scope/pkg'),
      peer: '-scope-pkg',
      strict: 'scope-pkg',
    },
    {
      name: 'a branch that begins with a dot gives a tag that registries take',
      tags: '',
      situation: onBranch('.foo'),
      peer: '.foo',
      strict: 'foo',
    },
    {
      name: 'a branch without any letter that registries take gives a tag of its own',
      tags: '',
      situation: onBranch('日本'),
      peer: '-',
      strict: 'ref-cf2abf0c',
    },
    {
      name: 'expressions are not escaped for HTML',
      tags: 'type=raw,value={{branch}}',
      situation: onBranch("feat'x&y"),
      peer: 'feat-x27-x-amp-y',
      strict: 'feat-x-y',
    },
    {
      name: 'latest is there once',
      tags: 'type=semver,pattern={{version}}\ntype=raw,value=latest',
      situation: onTag('v1.2.3'),
      peer: '1.2.3 latest latest',
      strict: '1.2.3 latest',
    },
    {
      name: 'there is no tag 0',
      tags: FAMILY,
      situation: onTag('v0.3.1'),
      peer: '0.3.1 0.3 0 latest',
      strict: '0.3.1 0.3 latest',
    },
    {
      name: 'a local version of PEP 440 keeps its dots, with _ for +',
      tags: 'type=pep440,pattern={{version}}',
      situation: onTag('1.0+abc.1'),
      peer: '1.0-abc-1 latest',
      strict: '1.0_abc.1 latest',
    },
  ];

  test.each(table)('$name', ({ tags, situation, peer, strict }) => {
    expect({
      peer: names(tags, { ...situation, compat: 'peer' }),
      strict: names(tags, { ...situation, compat: 'strict' }),
    }).toEqual({ peer, strict });
  });

  test.each<Omit<Difference, 'name' | 'situation'> & { readonly name: string; readonly flavor: string }>([
    {
      name: 'the prefix of latest is expanded',
      tags: 'type=raw,value=a',
      flavor: 'latest=true,prefix={{branch}}x-,onlatest=true',
      peer: 'mainx-a -branch-x-latest',
      strict: 'mainx-a mainx-latest',
    },
    {
      name: 'a suffix keeps what stands behind its =',
      tags: 'type=raw,value=1',
      flavor: 'suffix=-a=b',
      peer: '1-a',
      strict: '1-a-b',
    },
    {
      name: 'an expression around latest makes a tag that registries take',
      tags: 'type=raw,value=a',
      flavor: 'latest=true,prefix={{tag}}-,onlatest=true',
      peer: '-a -tag--latest',
      strict: 'a latest',
    },
  ])('$name', ({ tags, flavor, peer, strict }) => {
    expect({ peer: names(tags, { flavor, compat: 'peer' }), strict: names(tags, { flavor }) }).toEqual({
      peer,
      strict,
    });
  });
});

describe('what docker/metadata-action lets pass and should not is refused, with its place', () => {
  test.each([
    {
      name: 'a comma in a value',
      inputs: { tags: 'type=raw,value=a b,c' },
      peer: 'c',
      says: "Input 'tags', line 1, column 20: 'c' stands behind a comma, so it would take the place of the value before it.",
    },
    {
      name: 'an expression that is misspelt',
      inputs: { tags: 'type=sha\ntype=semver,pattern={{versoin}}' },
      peer: 'sha-90dd603',
      says: "Input 'tags', line 2, column 23: the expression 'versoin' is unknown. Did you mean 'version'?",
    },
    {
      name: 'an attribute that is misspelt',
      inputs: { tags: 'type=sha, enabel=false' },
      peer: 'sha-90dd603',
      says: "Input 'tags', line 1, column 11: type sha has no attribute 'enabel'. Did you mean 'enable'?",
    },
    {
      name: 'a priority that is no number',
      inputs: { tags: 'type=sha,priority=abc' },
      peer: 'sha-90dd603',
      says: "Input 'tags', line 1, column 19: the priority 'abc' is no number.",
    },
    {
      name: 'an image with an empty part and a tag',
      inputs: { images: 'foo//bar:tag', tags: 'type=sha' },
      peer: 'sha-90dd603',
      says: "Input 'images', line 1, column 1: the image 'foo//bar:tag' is no name of a repository: lower-case letters and digits, with ., _, __ or - between them, in parts divided by /.",
    },
    {
      name: 'a tag that was asked for and is too long',
      inputs: { tags: `type=raw,value=${'x'.repeat(129)}` },
      peer: 'x'.repeat(129),
      says: `Input 'tags', line 1, column 1: the tag '${'x'.repeat(99)}…' has 129 characters; a registry takes 128.`,
    },
    {
      name: 'a label without =',
      inputs: { tags: 'type=sha', labels: 'maintainer' },
      peer: 'sha-90dd603',
      says: "Input 'labels', line 1, column 1: 'maintainer' has no KEY before an '='.",
    },
    {
      name: 'a label with a line break',
      inputs: { tags: 'type=sha', labels: '"a=b\nc"' },
      peer: 'sha-90dd603',
      says: "Input 'labels', line 1: 'a=b\\nc' holds a line break.",
    },
    {
      name: 'a level of annotations that no builder knows',
      inputs: { tags: 'type=sha', annotationLevels: 'manifest,indexes' },
      peer: 'sha-90dd603',
      says: "Input 'annotation-levels', line 1, column 10: the level 'indexes' is unknown. Did you mean 'index'?",
    },
    {
      name: 'a time zone that does not exist',
      inputs: { tags: "type=raw,value={{date 'YYYY' tz='Europe/Pari'}}" },
      peer: '2025',
      says: "Input 'tags', line 1, column 18: there is no time zone 'Europe/Pari'. Did you mean 'Europe/Paris'?",
    },
    {
      name: 'onlatest behind neither prefix nor suffix',
      inputs: { tags: 'type=sha', flavor: 'onlatest=true' },
      peer: 'sha-90dd603',
      says: "Input 'flavor', line 1, column 1: onlatest stands behind neither prefix nor suffix.",
    },
  ])('$name', ({ inputs, peer, says }) => {
    expect(plan({ ...inputs, compat: 'peer' }).names.join(' ')).toBe(peer);
    expect(refusal(inputs)).toBe(says);
  });

  test('pull_request_target without a number', () => {
    const situation = { eventName: 'pull_request_target', event: {} };
    expect(names('', { ...situation, compat: 'peer' })).toBe('pr-undefined');
    expect(refusal({}, situation)).toContain('has no number');
  });
});

describe('what an image says of itself', () => {
  const label = (compat: 'peer' | 'strict', key: string, situation: Situation) =>
    plan({ compat, tags: 'type=sha\ntype=raw,value=x', labels: 'b={{branch}}' }, situation).labels.find((text) =>
      text.startsWith(key),
    );

  test.each([
    [
      'a licence that GitHub cannot tell is left out',
      'org.opencontainers.image.licenses',
      { license: 'NOASSERTION' },
      'org.opencontainers.image.licenses=NOASSERTION',
      undefined,
    ],
    [
      'a description is one line',
      'org.opencontainers.image.description',
      { description: 'a\nb' },
      'org.opencontainers.image.description=a\nb',
      'org.opencontainers.image.description=a b',
    ],
    ['a branch is said as it is', 'b=', { ref: "refs/heads/feat'x&y" }, 'b=feat&#x27;x&amp;y', "b=feat'x&y"],
  ])('%s', (_, key, situation, peer, strict) => {
    expect([label('peer', key, situation), label('strict', key, situation)]).toEqual([peer, strict]);
  });

  test('the version keeps the + of build metadata', () => {
    const { labels } = plan({ tags: 'type=semver,pattern={{version}}' }, onTag('v1.2.3+b.5'));
    expect(labels).toContain('org.opencontainers.image.version=1.2.3+b.5');
  });

  test('a pull request is about its head commit', () => {
    const head = 'a'.repeat(40);
    const situation = {
      ref: 'refs/pull/2/merge',
      eventName: 'pull_request',
      event: { number: 2, pull_request: { head: { sha: head }, base: { ref: 'main' } } },
    };
    const revision = (compat: 'peer' | 'strict', headSha: string) =>
      plan({ compat }, { ...situation, headSha }).labels.find((text) => text.includes('revision='));
    const [key, merge] = ['org.opencontainers.image.revision', '90dd6032fac8bda1b6c4436a2e65de27961ed071'];
    expect(revision('peer', '')).toBe(`${key}=${merge}`);
    expect(revision('peer', 'true')).toBe(`${key}=${head}`);
    expect(revision('strict', '')).toBe(`${key}=${head}`);
    expect(revision('strict', 'false')).toBe(`${key}=${merge}`);
  });
});

describe('events', () => {
  test('a merge group is about its pull request', () => {
    const queue = `refs/heads/gh-readonly-queue/main/pr-7-${'b'.repeat(40)}`;
    const event = { merge_group: { head_ref: queue, base_ref: 'refs/heads/main' } };
    const situation = { eventName: 'merge_group', ref: queue, event };
    expect(names('', { ...situation, compat: 'peer' })).toBe(`gh-readonly-queue-main-pr-7-${'b'.repeat(40)}`);
    expect(names('', situation)).toBe('pr-7');
    expect(names('type=raw,value={{base_ref}}', situation)).toBe('main');
  });

  const followed = (run: object) => ({
    eventName: 'workflow_run',
    event: {
      repository: REPOSITORY,
      workflow_run: { head_sha: 'c'.repeat(40), head_repository: { full_name: 'octo-org/hello' }, ...run },
    },
    published: ['v1.2.3'],
  });
  const rules = 'type=semver,pattern={{version}}\ntype=ref,event=branch\ntype=ref,event=pr\ntype=sha';
  test.each([
    ['after the push of a tag, is about the tag', { event: 'push', head_branch: 'v1.2.3' }, '1.2.3 sha-ccccccc latest'],
    ['after the push of a branch, is about the branch', { event: 'push', head_branch: 'dev' }, 'dev sha-ccccccc'],
    ['after the push of a branch of numbers, too', { event: 'push', head_branch: '3.11' }, '3.11 sha-ccccccc'],
    ['after a release, is about its tag', { event: 'release', head_branch: 'v1.2.3' }, '1.2.3 sha-ccccccc latest'],
    [
      'after a pull request, is about that',
      { event: 'pull_request', head_branch: 'v9.9.9', pull_requests: [{ number: 5 }] },
      'pr-5 sha-ccccccc',
    ],
    [
      'after the pull request of a fork, has its commit only',
      { event: 'pull_request', head_branch: 'v9.9.9', pull_requests: [] },
      'sha-ccccccc',
    ],
    [
      'after something in a fork, has its commit only',
      { event: 'push', head_branch: 'v9.9.9', head_repository: { full_name: 'evil/hello' } },
      'sha-ccccccc',
    ],
  ])('a workflow_run %s', (_, run, expected) => {
    expect(names(rules, followed(run))).toBe(expected);
    expect(names(rules, { ...followed(run), compat: 'peer' })).toBe('main sha-90dd603');
  });

  test.each([
    ['a pre-release', { prerelease: true }, '1.2.3'],
    ['a draft', { draft: true }, '1.2.3'],
    ['not the latest', { make_latest: 'false' }, '1.2.3 1.2 1'],
    ['nothing of the sort', { prerelease: false, draft: false }, '1.2.3 1.2 1 latest'],
  ])('a release that is marked as %s', (_, release, expected) => {
    const situation = { ...onTag('v1.2.3'), eventName: 'release', event: { release } };
    expect(names(FAMILY, situation)).toBe(expected);
    expect(names(FAMILY, { ...situation, compat: 'peer' })).toBe('1.2.3 1.2 1 latest');
  });
});
