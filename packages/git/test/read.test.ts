import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { basicToken, fetchingEnvironment, pinnedSettings, readingEnvironment } from '../src/environment.ts';
import { parseCommit, shallowClone } from '../src/index.ts';
import { parseLog } from '../src/log.ts';
import { parseRefs } from '../src/refs.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

describe('refs', () => {
  test('an annotated tag is what it finally points at; other refs are left out', () => {
    const text = `${A} HEAD\n${A} refs/heads/main\n${A} refs/tags/light\n${A} refs/tags/v1\n${B} refs/tags/v1^{}\n`;
    expect(parseRefs(text)).toEqual({
      head: A,
      tags: [
        { name: 'light', commit: A },
        { name: 'v1', commit: B },
      ],
    });
  });

  test('are read from ls-remote too, and without a last line end', () => {
    expect(parseRefs(`${A}\trefs/tags/sub/v1.0.0\n${B}\trefs/tags/sub/v1.0.0^{}`)).toEqual({
      head: undefined,
      tags: [{ name: 'sub/v1.0.0', commit: B }],
    });
    expect(parseRefs('')).toEqual({ head: undefined, tags: [] });
  });

  test('a peeled line without its tag is a tag of its own, and no other is changed', () => {
    expect(parseRefs(`${A} refs/tags/a\n${B} refs/tags/b^{}\n`).tags).toEqual([
      { name: 'a', commit: A },
      { name: 'b^{}', commit: B },
    ]);
  });
});

describe('the log', () => {
  const record = (hash: string, parents: string, message: string, files: readonly string[] = []) =>
    `\0${hash}\0${parents}\0${message}\0\0${files.map((file, i) => `${i === 0 ? '\n' : ''}${file}\0`).join('')}`;

  test('keeps commits with and without paths apart', () => {
    const text =
      record(A, `${B} ${A}`, 'Merge\n\nbody\n') + record(B, '', 'feat: x\n', ['a b', 'ü/c']) + record(A, B, '');
    expect(parseLog(text)).toEqual([
      { hash: A, parents: [B, A], message: 'Merge\n\nbody\n', files: [] },
      { hash: B, parents: [], message: 'feat: x\n', files: ['a b', 'ü/c'] },
      { hash: A, parents: [B], message: '', files: [] },
    ]);
    expect(parseLog('')).toEqual([]);
    expect(parseLog(record(A, B, 'cut', ['a']).slice(0, -1))).toMatchObject([{ files: ['a'] }]);
  });

  test('no message and no path can break out of its field', () => {
    const text = fc.string().map((value) => value.replaceAll('\0', '').replace(/^\n+/, ''));
    const path = text.filter((value) => value !== '');
    fc.assert(
      fc.property(
        fc.array(fc.record({ message: text, files: fc.array(fc.oneof(path, fc.constant(A))) })),
        (commits) => {
          const read = parseLog(commits.map(({ message, files }) => record(A, B, message, files)).join(''));
          expect(read.map(({ message, files }) => ({ message, files }))).toEqual(commits);
        },
      ),
    );
  });
});

describe('a commit object', () => {
  test('says its tree, its parents and its committer time', () => {
    const header = `tree ${A}\nparent ${A}\nparent ${B}\nauthor X <x> 1 +0000\ncommitter X > <x> 1700000000 +0900\ngpgsig x\n`;
    expect(parseCommit(`${header}\ntree ${B}\ncommitter X <x> 5 +0000\n`)).toEqual({
      tree: A,
      parents: [A, B],
      time: 1_700_000_000,
    });
    expect(parseCommit(`tree ${A}\ncommitter X <x> -5 +0000`)).toEqual({ tree: A, parents: [], time: -5 });
  });

  test.each(['', 'blob', `tree ${A}\n\n`, 'committer X <x> 1 +0000\n\n'])('is not %j', (text) => {
    expect(parseCommit(text)).toBeUndefined();
  });
});

describe('environments', () => {
  test('of reading commands shut out configuration and every variable that points Git elsewhere', () => {
    const env = readingEnvironment({ PATH: '/bin', GIT_DIR: '/x', GIT_CONFIG_COUNT: '1', LC_ALL: 'de_DE' });
    expect(env).toMatchObject({ PATH: '/bin', GIT_CONFIG_NOSYSTEM: '1', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' });
    expect(env).not.toHaveProperty('GIT_DIR');
    expect(env).not.toHaveProperty('GIT_CONFIG_COUNT');
    expect(pinnedSettings().filter((part) => part === '-c').length * 2).toBe(pinnedSettings().length);
  });

  test('of fetching keep the configuration, and carry a token as a header for its server only', () => {
    const given = {
      GIT_SSH_COMMAND: 'ssh -x',
      GIT_DIR: '/x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'a.b',
      GIT_CONFIG_VALUE_0: 'c',
    };
    const pairs = (env: ReturnType<typeof fetchingEnvironment>) =>
      Array.from({ length: Number(env['GIT_CONFIG_COUNT']) }, (_, index) => [
        env[`GIT_CONFIG_KEY_${index}`],
        env[`GIT_CONFIG_VALUE_${index}`],
      ]);
    const patience = [
      ['http.lowSpeedLimit', '1000'],
      ['http.lowSpeedTime', '60'],
    ];
    const without = fetchingEnvironment(given, undefined, 'https://github.com');
    expect(without).toMatchObject({ GIT_SSH_COMMAND: 'ssh -x' });
    expect(without).not.toHaveProperty('GIT_DIR');
    expect(pairs(without)).toEqual([['a.b', 'c'], ...patience]);
    const token = [
      ['http.followRedirects', 'false'],
      ['http.https://github.com/.extraheader', `AUTHORIZATION: basic ${basicToken('t')}`],
    ];
    expect(pairs(fetchingEnvironment(given, 't', 'https://github.com'))).toEqual([['a.b', 'c'], ...patience, ...token]);
    expect(pairs(fetchingEnvironment({ GIT_CONFIG_COUNT: 'x' }, 't', 'https://github.com'))).toEqual([
      ...patience,
      ...token,
    ]);
  });
});

test('a shallow clone is told with the two lines that mend it', () => {
  expect(shallowClone('x')).toMatchObject({
    outcome: 'could-not-check',
    fault: { code: 'shallow-clone', hint: expect.stringMatching(/uses: actions\/checkout.*\n.*fetch-depth: 0/) },
  });
});
