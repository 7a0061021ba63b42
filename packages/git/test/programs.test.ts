import { describe, expect, test } from '@jest/globals';
import { isPartialClone, lackOfTags } from '../src/lack.ts';
import { isPlainConfig, namesRoute, parseSettings, type Setting, withoutPrograms } from '../src/programs.ts';

const setting = (scope: string, key: string, value: string): Setting => ({ scope, key, value });
const local = (key: string, value = 'evil') => setting('local', key, value);
const global = (key: string, value: string) => setting('global', key, value);

test('settings are read with their scopes, a key without a value as true, and values of several lines', () => {
  expect(parseSettings('system\0a.b\nc\0local\0x.y\0worktree\0f.X Y.z\nline\nline\0')).toEqual([
    setting('system', 'a.b', 'c'),
    local('x.y', 'true'),
    setting('worktree', 'f.X Y.z', 'line\nline'),
  ]);
  expect(parseSettings('')).toEqual([]);
});

test.each([
  ['http.proxy', true],
  ['http.https://github.com/.proxy', true],
  ['http.sslverify', true],
  ['http.https://github.com/.sslcainfo', true],
  ['http.https://github.com/o/r.followredirects', true],
  ['http.curloptresolve', true],
  ['remote.origin.proxy', true],
  ['http.https://github.com/.extraheader', false],
  ['http.postbuffer', false],
])('%s of a repository says how a server is reached: %j', (key, routes) => {
  expect(namesRoute([local(key)])).toBe(routes);
  expect(namesRoute([global(key, 'x')])).toBe(false);
});

describe('of the configuration of a repository', () => {
  test.each([
    ['core.fsmonitor', 'false'],
    ['core.hookspath', '/dev/null'],
    ['core.sshcommand', 'ssh'],
    ['core.alternaterefscommand', 'true'],
    ['core.askpass', ''],
    ['core.pager', ''],
    ['filter.x.y.clean', ''],
    ['filter.lfs.process', ''],
    ['filter.lfs.required', 'false'],
    ['hook.x.command', 'true'],
    ['hook.x.enabled', 'false'],
    ['diff.external', ''],
    ['diff.x.textconv', ''],
    ['merge.x.driver', 'false'],
    ['gpg.program', 'false'],
    ['gpg.ssh.program', 'false'],
    ['gpg.ssh.defaultkeycommand', 'false'],
    ['gc.recentobjectshook', 'true'],
    ['pager.status', 'false'],
    ['remote.origin.vcs', ''],
    ['protocol.ext.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['lfs.extension.x.clean', ''],
    ['lfs.customtransfer.x.path', ''],
  ])('%s names a program, and has another value', (key, value) => {
    expect(withoutPrograms([local(key)])).toEqual([[key, value]]);
    expect(withoutPrograms([setting('worktree', key, 'evil')])).toEqual([[key, value]]);
    expect(withoutPrograms([global(key, 'mine')])).toEqual([]);
    expect(withoutPrograms([global(key, 'first'), global(key, 'mine'), local(key)])).toEqual([[key, 'mine']]);
  });

  test.each([
    'core.autocrlf',
    'core.excludesfile',
    'remote.origin.url',
    'branch.main.merge',
    'http.proxy',
    'user.name',
  ])('%s names none, and stays', (key) => {
    expect(withoutPrograms([local(key)])).toEqual([]);
  });

  test('a key that is there twice is answered once', () => {
    expect(withoutPrograms([local('core.fsmonitor'), local('core.fsmonitor', 'x')])).toHaveLength(1);
  });

  test('what Git takes from the first place shuts the protocols that it is for', () => {
    const shut = ['file', 'git', 'ssh'].map((protocol) => [`protocol.${protocol}.allow`, 'never']);
    expect(withoutPrograms([local('core.gitproxy')])).toEqual([['protocol.git.allow', 'never']]);
    expect(withoutPrograms([local('remote.origin.uploadpack')])).toEqual(shut);
    expect(withoutPrograms([local('remote.a.uploadpack'), local('core.gitproxy')]).toSorted()).toEqual(shut);
    expect(withoutPrograms([global('remote.origin.uploadpack', 'mine')])).toEqual([]);
  });

  test('credential helpers are left out, and those of the user stay in their order', () => {
    const theirs = [global('credential.helper', 'store'), global('credential.https://a.helper', '!x')];
    expect(withoutPrograms([...theirs, local('credential.helper')])).toEqual([
      ['credential.helper', ''],
      ['credential.helper', 'store'],
      ['credential.https://a.helper', '!x'],
    ]);
    expect(withoutPrograms([local('credential.https://a.helper')])).toEqual([['credential.helper', '']]);
    expect(withoutPrograms(theirs)).toEqual([]);
  });

  test('a repository that allows every protocol does not allow the one that names a program', () => {
    expect(withoutPrograms([local('protocol.allow')])).toEqual([
      ['protocol.allow', 'user'],
      ['protocol.ext.allow', 'never'],
    ]);
    expect(withoutPrograms([global('protocol.ext.allow', 'user'), local('protocol.allow')])).toContainEqual([
      'protocol.ext.allow',
      'user',
    ]);
  });
});

describe('a configuration is plain', () => {
  const CLONE =
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/o/r\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[branch "main"]\n\tremote = origin\n\tmerge = refs/heads/main\n';
  test.each([
    ['as git clone writes it', CLONE],
    [
      'as actions/checkout does',
      `${CLONE}[gc]\n\tauto = 0\n[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic x=\n`,
    ],
    ['as Windows has it', CLONE.replaceAll('\n', '\r\n')],
    ['when it is empty', ''],
  ])('%s', (_, text) => {
    expect(isPlainConfig(text)).toBe(true);
  });

  test.each([
    ['a filter', '[filter "x"]\n\tclean = evil\n'],
    ['an include', '[include]\n\tpath = ../evil\n'],
    ['an include on a condition', '[includeIf "gitdir:/"]\n\tpath = ../evil\n'],
    ['a key of a plain section that names a program', '[core]\n\tfsmonitor = evil\n'],
    ['a setting beside its section', '[core] fsmonitor = evil\n'],
    ['a section in the old form', '[filter.x]\n\tclean = evil\n'],
    ['a line that goes on', '[core]\n\tbare = false\\\n\tfsmonitor = evil\n'],
    ['a value in quotes', '[core]\n\tbare = "false"\n'],
    ['a comment', '# hello\n'],
    ['a key without a value', '[core]\n\tbare\n'],
    ['a remote helper', '[remote "origin"]\n\turl = ext::evil\n'],
    ['a section with an escape in its name', '[remote "a\\"]"]\n\turl = x\n'],
  ])('not with %s', (_, text) => {
    expect(isPlainConfig(CLONE + text)).toBe(false);
  });

  test('not with a key before any section', () => {
    expect(isPlainConfig('bare = false\n')).toBe(false);
  });
});

describe('tags may be missing', () => {
  const REMOTE = '[remote "origin"]\n\turl = x\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n';
  const CLONED = { config: REMOTE, shallow: false, cloned: true, fetched: false, tags: 0 };
  const FETCHED = { config: REMOTE, shallow: false, cloned: false, fetched: true, tags: 0 };
  test.each([
    ['in a shallow clone', { ...CLONED, shallow: true, tags: 9 }, 'the clone is shallow'],
    ['in a shallow one that lost its remote', { ...CLONED, config: '', shallow: true }, 'the clone is shallow'],
    ['where none are to be fetched', { ...CLONED, config: `${REMOTE}\ttagOpt = --no-tags\n` }, 'tagOpt'],
    ['in a clone of one branch', { ...CLONED, config: REMOTE.replaceAll('/*', '/main') }, 'one branch alone'],
    ['where a commit was fetched with none', FETCHED, 'with no tag'],
    ['where a commit was fetched with the tag of the event', { ...FETCHED, tags: 1 }, 'with one tag alone'],
  ])('%s', (_, facts, why) => {
    expect(lackOfTags(facts)).toContain(why);
  });

  test.each([
    ['in a clone', CLONED],
    ['where several came along', { ...FETCHED, tags: 2 }],
    ['in a repository that was made here and pushed', { ...CLONED, cloned: false }],
    ['without a remote', { ...FETCHED, config: '[core]\n\tbare = false\n' }],
    ['in a mirror', { ...CLONED, config: '[remote "origin"]\n\turl = x\n\tfetch = +refs/*:refs/*\n' }],
    ['with a remote without refspecs that never was fetched from', { ...CLONED, config: '[remote "o"]\n\turl = x\n' }],
  ])('not %s', (_, facts) => {
    expect(lackOfTags(facts)).toBeUndefined();
  });
});

test.each([
  ['[remote "origin"]\n\tpromisor = true\n', true],
  ['[remote "origin"]\n\tpartialclonefilter = blob:none\n', true],
  ['[extensions]\n\tpartialClone = origin\n', true],
  ['[remote "promisor"]\n\turl = promisor\n', false],
])('the configuration %j is of a partial clone: %p', (config, expected) => {
  expect(isPartialClone(config)).toBe(expected);
});
