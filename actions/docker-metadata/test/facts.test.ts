import { describe, expect, test } from '@jest/globals';
import { PLAIN, renderTerminal } from '@slipway/core';
import { refused } from '@slipway/testkit';
import { parseGoModFile } from '@slipway/version';
import { eventCommitTime, pullRequestTime, releaseTime } from '../src/commit-time.ts';
import { contract } from '../src/contract.ts';
import type { RepositoryFacts } from '../src/facts.ts';
import { followedPush, isTagged } from '../src/followed.ts';
import { commitOf } from '../src/head-ref.ts';
import { needsOf } from '../src/needs.ts';
import { exportsVariables, planOutputs, planVariables } from '../src/outputs.ts';
import { needsTemplates, readRequest, runsExpressions } from '../src/plan.ts';
import { imageToAsk, publishedHere, publishedThere, TOO_LATE, unreadRegistry } from '../src/published.ts';
import { contextOfRemote, fetchUrl } from '../src/remote.ts';
import { renderPlan } from '../src/render.ts';
import { isWhole, knownRepository, ownerAndName, payloadRepository } from '../src/repository.ts';
import { retractionTag } from '../src/retractions.ts';
import { INPUTS, names, plan, REPOSITORY, SHA, tag } from './plan.ts';

const TIME = '2024-02-29T23:05:06Z';
const MS = Date.parse(TIME);
const head = { id: SHA, timestamp: TIME };

describe('the time of the commit by the event', () => {
  test.each([
    ['a pushed commit', { commits: [{ id: 'x' }, head], head_commit: { id: 'x', timestamp: '2020-01-01' } }, MS],
    ['the head commit', { commits: [], head_commit: head }, MS],
    [
      'the head commit when the pushed one has no time',
      { commits: [{ id: SHA, timestamp: '' }], head_commit: head },
      MS,
    ],
    ['the run that it follows', { workflow_run: { head_commit: head } }, MS],
    ['a merge group', { merge_group: { head_commit: head } }, MS],
    ['another commit', { head_commit: { ...head, id: 'x' } }, undefined],
    ['a commit without a time', { head_commit: { id: SHA } }, undefined],
    ['nothing', {}, undefined],
  ])('is that of %s', (_, event, expected) => {
    expect(eventCommitTime(event, SHA)).toBe(expected);
  });

  test.each([
    [releaseTime, { release: { created_at: TIME } }, MS],
    [releaseTime, { release: { created_at: 'soon' } }, undefined],
    [releaseTime, {}, undefined],
    [pullRequestTime, { pull_request: { updated_at: TIME } }, MS],
    [pullRequestTime, {}, undefined],
  ])('%p of %j is %p', (timeOf, event, expected) => {
    expect(timeOf(event)).toBe(expected);
  });
});

test.each<[Partial<typeof INPUTS>, boolean, boolean]>([
  [{ tags: 'type=semver,pattern={{version}}' }, false, false],
  [{ tags: 'type=semver,pattern={{version}},match=v(.*)' }, true, false],
  [{ tags: 'type=match,pattern=v(.*)' }, true, false],
  [{ tags: 'type=semver,pattern={{version}}', compat: 'peer' }, false, false],
  [{ tags: 'type=raw,value={{tag.length}}' }, false, false],
  [{ tags: 'type=raw,value={{tag.length}}', compat: 'peer' }, false, true],
  [{ flavor: 'prefix={{#if tag}}x{{/if}}', compat: 'peer' }, false, true],
  [{ flavor: 'suffix={{! x }}', compat: 'peer' }, false, true],
  [{ labels: 'a={{date YYYY}}', compat: 'peer' }, false, true],
  [{ annotations: 'a={{date YYYY}}', compat: 'peer' }, false, true],
])('of %j regular expressions run: %j, whole templates are needed: %j', (inputs, expressions, templates) => {
  const request = readRequest({ ...INPUTS, ...inputs });
  expect([runsExpressions(request), needsTemplates(request)]).toEqual([expressions, templates]);
});

describe('what is asked', () => {
  const needs = (inputs: Partial<typeof INPUTS>, ref = 'refs/tags/v1.2.3') => {
    const all = { ...INPUTS, ...inputs };
    return needsOf(all, readRequest(all), { ref, sha: SHA, eventName: 'push', baseRef: '' });
  };

  test.each<[string, Partial<typeof INPUTS>, string, ReturnType<typeof needs>]>([
    ['a release', {}, 'refs/tags/api/v1.2.3', { commitTime: false, created: true, published: { prefix: 'api/' } }],
    ['a tag that is no version', {}, 'refs/tags/x', { commitTime: false, created: true, published: { prefix: '' } }],
    ['a pre-release', {}, 'refs/tags/v1.2.3-rc.1', { commitTime: false, created: true, published: undefined }],
    [
      'a part of a pre-release',
      { tags: 'type=match,pattern=v(\\d)' },
      'refs/tags/v1.2.3-rc.1',
      { commitTime: false, created: true, published: { prefix: '' } },
    ],
    [
      'a match in a pre-release',
      { tags: 'type=semver,pattern={{major}},match=v(.*)' },
      'refs/tags/v1.2.3-rc.1',
      { commitTime: false, created: true, published: { prefix: '' } },
    ],
    ['a branch', {}, 'refs/heads/main', { commitTime: false, created: true, published: undefined }],
    [
      'a version that a rule brings',
      { tags: 'type=semver,pattern={{major}},value=v1.2.3' },
      'refs/heads/main',
      { commitTime: false, created: true, published: { prefix: '' } },
    ],
    [
      'published: none',
      { published: 'none' },
      'refs/tags/v1.2.3',
      { commitTime: false, created: true, published: undefined },
    ],
    [
      'the peer, and the time of the commit',
      { compat: 'peer', labels: "a={{commit_date 'YYYY'}}" },
      'refs/tags/v1.2.3',
      { commitTime: true, created: false, published: undefined },
    ],
  ])('for %s', (_, inputs, ref, expected) => {
    expect(needs(inputs, ref)).toEqual(expected);
  });

  test.each([
    [
      { head_branch: 'v1', event: 'push', head_sha: SHA },
      { name: 'v1', commit: SHA },
    ],
    [{ head_branch: 'v1' }, { name: 'v1', commit: undefined }],
    [{ head_branch: 'v1', event: 'pull_request_target' }, undefined],
    [{}, undefined],
  ])('of the run that is followed by %j: %j', (run, expected) => {
    expect(followedPush({ workflow_run: run })).toEqual(expected);
  });

  test.each([
    ['v1', SHA, true],
    ['v1', 'x', false],
    ['v2', SHA, false],
  ])('a push of %s at %s is of a tag: %p', (name, commit, expected) => {
    expect(isTagged({ name, commit }, [{ name: 'v1', commit: SHA }])).toBe(expected);
  });
});

describe('the repository', () => {
  const github = contextOfRemote('https://git.example.com/octo/hello.git');
  const nothing: RepositoryFacts = {
    name: '',
    description: '',
    htmlUrl: '',
    license: '',
    defaultBranch: '',
    eventDefaultBranch: undefined,
  };
  const hello: RepositoryFacts = {
    name: 'hello',
    description: 'Says hello',
    htmlUrl: 'https://github.com/octo-org/hello',
    license: 'MIT',
    defaultBranch: 'main',
    eventDefaultBranch: undefined,
  };

  test.each([
    ['octo/hello', { owner: 'octo', repo: 'hello' }],
    ['octo', undefined],
    ['octo/', undefined],
    ['/hello', undefined],
    ['octo/hello/more', undefined],
  ])('%s is %j', (repository, expected) => {
    expect(ownerAndName({ repository })).toEqual(expected);
  });

  test('is whole in a payload that says everything, with nothing counting as an answer', () => {
    const event = { repository: { ...REPOSITORY, license: null } };
    expect([isWhole(event), isWhole({ repository: { name: 'x' } })]).toEqual([true, false]);
    expect(payloadRepository({ ...github, event })).toEqual({ ...hello, license: '', eventDefaultBranch: 'main' });
  });

  test('is what GitHub says, else the payload, else the variables of the runner', () => {
    expect(knownRepository(github, REPOSITORY)).toEqual(hello);
    const event = { repository: REPOSITORY };
    expect(knownRepository({ ...github, event }, undefined)).toEqual({ ...hello, eventDefaultBranch: 'main' });
    const url = 'https://git.example.com/octo/hello';
    expect(knownRepository(github, undefined)).toEqual({ ...nothing, name: 'hello', htmlUrl: url });
    expect(knownRepository({ ...github, repository: '' }, undefined)).toEqual(nothing);
  });

  test.each([
    ['git@github.com:octo/hello', 'octo/hello', 'https://github.com'],
    ['https://user:secret@github.com/octo/hello.git', 'octo/hello', 'https://github.com'],
    ['/some/folder', '', 'https://'],
  ])('of a clone of %s is %s', (url, repository, serverUrl) => {
    expect(contextOfRemote(url)).toMatchObject({ eventName: 'push', repository, serverUrl, event: {} });
  });

  test.each([
    ['origin\ta\t(push)\norigin\thttps://x/y (fetch)\n', 'https://x/y'],
    ['other\ta (fetch)\norigin\tb (fetch) [blob:none]\norigin\tc (push)', 'b'],
    ['origins\ta (fetch)', ''],
    ['', ''],
  ])('of the remotes %j is fetched from %s', (remotes, url) => {
    expect(fetchUrl(remotes, 'origin')).toBe(url);
  });
});

describe('the commit of HEAD', () => {
  test('is refused where there is none', () => {
    expect(commitOf({ kind: 'commit', sha: SHA }, 'step')).toBe(SHA);
    expect(refused(() => commitOf({ kind: 'unborn' }, 'step')).message).toContain('HEAD is unborn');
    expect(refused(() => commitOf({ kind: 'no-repository' }, 'step'))).toMatchObject({
      code: 'git-context',
      message: 'context: git needs a checkout, and there is no Git repository here.',
      hint: expect.stringContaining('actions/checkout'),
    });
  });

  test.each(['unborn', 'no-repository'] as const)('on a terminal is not said to be asked for: %s', (kind) => {
    const { message, hint } = refused(() => commitOf({ kind }, 'terminal'));
    expect(message).toMatch(/^On a terminal, what is checked out says which tags an image gets, and /);
    expect(`${message} ${hint}`).not.toMatch(/context:|actions\//);
  });
});

describe('the versions that are out', () => {
  test.each([
    [
      { names: ['v1'], lack: undefined },
      { kind: 'git', tags: ['v1'] },
    ],
    [{ names: ['v1'], lack: 'the clone is shallow' }, undefined],
    [undefined, undefined],
  ])('of the checkout %j are %j', (local, expected) => {
    expect(publishedHere(local)).toEqual(expected);
  });

  test.each([
    [undefined, ['v1'], { kind: 'git', tags: ['v1'] }],
    [undefined, undefined, { kind: 'unknown', why: expect.stringContaining('there is no checkout') }],
    [
      { names: [], lack: 'the clone is shallow' },
      undefined,
      { kind: 'unknown', why: expect.stringContaining('may lack the tags of other versions: the clone is shallow') },
    ],
  ])('of GitHub beside the checkout %j, which answers %j, are %j', (local, asked, expected) => {
    expect(publishedThere(local, asked)).toMatchObject(expected);
  });

  test.each([
    [['ghcr.io/a/b', 'x'], { image: 'ghcr.io/a/b' }],
    [[''], { kind: 'unknown', why: expect.stringContaining('no image') }],
    [[], { kind: 'unknown' }],
  ])('are asked of the registry of the first of %j', (images, expected) => {
    expect(imageToAsk(images)).toMatchObject(expected);
  });

  test('are unknown where the registry does not say', () => {
    expect(unreadRegistry('a/b', { message: 'connect ECONNREFUSED.', hint: 'Look at the name.' })).toEqual({
      kind: 'unknown',
      why: 'the tags of a/b could not be read from its registry: connect ECONNREFUSED',
      hint: 'Look at the name. Or set published: git.',
    });
    expect(unreadRegistry('a/b', TOO_LATE)).toMatchObject({
      why: expect.stringContaining('time of the input timeout'),
    });
  });

  test.each([
    [['v1.0.0', 'v1.2.0', 'x', 'api/v9.0.0'], 'v1.2.0'],
    [['x'], undefined],
    [[], undefined],
  ])('of %j retract by %s', (tags, expected) => {
    expect(retractionTag(tags, '', parseGoModFile('module example.com/m\n'))).toBe(expected);
  });

  test('are warned of when it is not known which were retracted', () => {
    const { warnings } = plan({ tags: 'x' }, { retractionsUnknown: 'go.mod is broken.' });
    expect(warnings).toMatchObject([
      { code: 'retractions-unread', message: 'Retractions are not read: go.mod is broken.' },
    ]);
  });
});

describe('the outputs', () => {
  const bake = { tags: 't', labels: 'l', annotations: 'a', all: 'b' };
  const outputs = (inputs: Partial<typeof INPUTS>) =>
    planOutputs({ ...INPUTS, ...inputs }, plan(inputs), { bake, json: 'j' });

  test('are joined as it is asked for', () => {
    const joined = outputs({ tags: 'x\ny', sepTags: ',', sepLabels: ';', sepAnnotations: '|' });
    expect(joined).toMatchObject({ tags: 'x,y', tagNames: 'x,y', bakeFile: 'b', jsonFile: 'j' });
    expect([joined.labels, joined.annotations]).toEqual([expect.stringContaining(';'), expect.stringContaining('|')]);
    expect(outputs({ tags: 'x\ny' }).tags).toBe('x\ny');
  });

  test.each([
    ['', true],
    ['true', true],
    ['F', false],
  ])('are variables by %j: %p', (setting, expected) => {
    expect(exportsVariables(setting)).toBe(expected);
  });

  test('are refused as variables by a word that is neither', () => {
    expect(refused(() => exportsVariables('maybe')).code).toBe('set-output-env');
  });

  test('that are too long are no variables, but for the peer', () => {
    const long = { ...outputs({ tags: 'x' }), labels: 'x'.repeat(200_000) };
    expect(planVariables(long, 'strict').tooLong).toEqual(['DOCKER_METADATA_OUTPUT_LABELS']);
    expect(planVariables(long, 'strict').variables).toHaveLength(9);
    expect(planVariables(long, 'peer')).toMatchObject({ tooLong: [], variables: { length: 10 } });
  });
});

describe('the report', () => {
  const report = (inputs: Partial<typeof INPUTS>) => renderTerminal(renderPlan(plan(inputs)), PLAIN);

  test('says what was decided, and the names of images where there are any', () => {
    expect(report({ tags: 'x', images: 'a/b' })).toMatch(/Image version x[\s\S]*a\/b:x/);
    expect(report({ tags: 'x' })).not.toContain('Images');
    expect(report({ tags: 'type=schedule' })).toContain('No image version');
  });

  test('leaves labels without a value out, which the output keeps', () => {
    const { labels } = plan({ tags: 'x', labels: 'org.opencontainers.image.description=\nempty=\nkept=a=' });
    const text = report({ tags: 'x', labels: 'org.opencontainers.image.description=\nempty=\nkept=a=' });
    expect(labels).toEqual(expect.arrayContaining(['org.opencontainers.image.description=', 'empty=']));
    expect(text).not.toContain('description=');
    expect(text).not.toContain('empty=');
    expect(text).toContain('kept=a=');
  });

  test('of no rule that said anything has no table', () => {
    const { decisions: _, ...rest } = plan({ tags: 'x' });
    expect(renderTerminal(renderPlan({ ...rest, decisions: [] }), PLAIN)).not.toContain('why');
  });
});

describe('labels', () => {
  test('have plain names too when that is asked for', () => {
    expect(plan({ tags: 'x', plainLabels: true }).labels).toEqual(
      expect.arrayContaining(['version=x', `git_commit=${SHA}`, expect.stringMatching(/^build_time=2024/)]),
    );
  });
});

describe('the default branch', () => {
  const codes = (inputs: Partial<typeof INPUTS>, defaultBranch: string) =>
    plan(inputs, { defaultBranch }).warnings.map(({ code }) => code);

  test.each([
    [{ tags: 'type=edge\nx' }, '', ['default-branch-unknown']],
    [{ tags: 'x', labels: 'a={{is_default_branch}}' }, '', ['default-branch-unknown']],
    [{ tags: 'x' }, '', []],
    [{ tags: 'type=edge,branch=dev\nx' }, '', []],
    [{ tags: 'type=edge\nx' }, 'main', []],
  ])('of %j, known as %j, is warned of as %j', (inputs, defaultBranch, expected) => {
    expect(codes(inputs, defaultBranch)).toEqual(expected);
  });
});

describe('tags of the registry', () => {
  const registry = (tags: readonly string[]) => ({
    ref: tag('v1.2.3'),
    published: { kind: 'registry', tags } as const,
  });

  test.each([
    [
      'beside rules that are switched off or stand for no version',
      'type=raw,value=x,enable=false\ntype=sha\n',
      '',
      ['1.3.0'],
    ],
    ['with the prefix of their rule', '', '', ['a-1.3.0']],
  ])('hold tags back %s', (_, more, flavor, tags) => {
    const prefix = tags[0]?.startsWith('a-') === true ? ',prefix=a-' : '';
    const rules = `${more}type=semver,pattern={{major}}${prefix}\ntype=semver,pattern={{version}}${prefix}`;
    expect(names(rules, { ...registry(tags), flavor }).split(' ')).toContain(prefix === '' ? '1.2.3' : 'a-1.2.3');
    expect(names(rules, { ...registry(tags), flavor }).split(' ')).not.toContain(prefix === '' ? '1' : 'a-1');
  });

  test('are read with the affixes of the flavor where no rule shows others', () => {
    const given = { flavor: 'latest=true\nsuffix=-alpine', ...registry(['1.3.0-alpine']) };
    expect(names('stable', given)).toBe('stable-alpine');
    expect(names('stable', { ...given, ...registry(['1.3.0']) })).toBe('stable-alpine latest');
  });

  test('that a rule cuts the version out of say nothing of what stands around it', () => {
    expect(names('type=semver,pattern={{major}}', registry(['1.3.0']))).toBe('');
  });
});

describe('rules at their edges', () => {
  const released = { ref: tag('v1.2.3'), published: ['v1.2.3'] };

  test('a group that is no whole number finds nothing', () => {
    expect(names('type=match,pattern=v(.*),group=1.0', released)).toBe('');
  });

  test('an expression that fits this version only is a tag of its own', () => {
    expect(
      names('type=match,pattern=^v(\\d.\\d).3$,group=1', { ...released, published: ['v1.2.4', 'v1.2.3'] }),
    ).toContain('1.2');
  });

  test('the highest number that there is has no neighbours', () => {
    expect(names('type=semver,pattern={{major}}', { ref: tag('v9007199254740991.0.0') })).toContain('9007199254740991');
  });
});

describe('what compat: peer has no use for is refused:', () => {
  const codes = (inputs: Partial<typeof INPUTS>) =>
    (contract.rules ?? []).flatMap((rule) => rule({ ...INPUTS, ...inputs })?.message.split("'")[1] ?? []);

  test.each([
    [{ compat: 'peer', published: 'registry' }, ['published']],
    [{ compat: 'peer', publishedPattern: ['v*'] }, ['published-pattern']],
    [{ compat: 'peer', published: 'registry', publishedPattern: ['v*'] }, ['published', 'published-pattern']],
    [{ compat: 'peer', published: 'none' }, []],
    [{ compat: 'peer' }, []],
    [{ compat: 'strict', published: 'registry', publishedPattern: ['v*'] }, []],
  ] as const)('%j', (inputs, expected) => {
    expect(codes(inputs)).toEqual(expected);
  });
});
