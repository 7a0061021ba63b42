import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import type { FoundFile } from '../src/plan/facts.ts';
import { filesOfLine, parseFileLine } from '../src/plan/files.ts';

describe('a line of files', () => {
  test.each([
    ['LICENSE*', { pattern: 'LICENSE*', to: undefined, mode: undefined, config: false }],
    ['docs/*.md => doc/', { pattern: 'docs/*.md', to: 'doc/', mode: undefined, config: false }],
    ['a b.txt=>x', { pattern: 'a b.txt', to: 'x', mode: undefined, config: false }],
    ['run.sh => bin/run mode=0755', { pattern: 'run.sh', to: 'bin/run', mode: 0o755, config: false }],
    ['x => /etc/x mode=640 config', { pattern: 'x', to: '/etc/x', mode: 0o640, config: true }],
    ['x => /usr/x config mode=0600', { pattern: 'x', to: '/usr/x', mode: 0o600, config: true }],
  ])('%j is read', (line, expected) => {
    expect(parseFileLine(line)).toEqual(expected);
  });

  test.each([
    ['=> x', 'is not a line of files'],
    ['a => b => c', 'is not a line of files'],
    ['a =>', 'names no place'],
    ['a => b mode=755x', "has the mode '755x'"],
    ['a => b mode=4755', "has the mode '4755'"],
    ['a => b mode=0888', "has the mode '0888'"],
    ['a => b owner=root', "has the attribute 'owner=root'"],
    ['a => b config', 'marks a file of archives as config'],
    ['a => b mode=0700', 'gives a mode that archives do not hold'],
  ])('%j is refused: it %s', (line, fault) => {
    expect(refused(() => parseFileLine(line))).toMatchObject({
      code: 'file-line',
      message: expect.stringContaining(fault),
    });
  });
});

describe('the files of a line', () => {
  const found = (paths: readonly string[], rest: Partial<FoundFile> = {}) =>
    paths.map((path): FoundFile => ({ path, kind: 'file', ignored: false, ...rest }));
  const files = (line: string, paths: readonly string[], base = '.') =>
    filesOfLine(parseFileLine(line), { base, files: found(paths) }).map(({ from, to }) => [from, to]);

  test.each([
    ['docs/*.md', ['docs/a.md'], '.', [['docs/a.md', 'docs/a.md']]],
    ['*.md', ['a.md'], 'sub', [['sub/a.md', 'a.md']]],
    [
      'docs/*.md => doc/',
      ['docs/a.md', 'docs/b.md'],
      '.',
      [
        ['docs/a.md', 'doc/a.md'],
        ['docs/b.md', 'doc/b.md'],
      ],
    ],
    ['./docs/*.md => doc/', ['docs/a.md'], '.', [['docs/a.md', 'doc/a.md']]],
    ['docs/**/*.md => doc/', ['docs/x/a.md'], '.', [['docs/x/a.md', 'doc/x/a.md']]],
    ['**/*.md => doc/', ['docs/x/a.md'], '.', [['docs/x/a.md', 'doc/docs/x/a.md']]],
    ['docs/a.md => ./', ['docs/a.md'], '.', [['docs/a.md', 'a.md']]],
    ['docs/a.md => MANUAL.md', ['docs/a.md'], 'm', [['m/docs/a.md', 'MANUAL.md']]],
    [
      'init/x.service => /usr/lib/systemd/system/',
      ['init/x.service'],
      '.',
      [['init/x.service', '/usr/lib/systemd/system/x.service']],
    ],
    ['LICENSE*', [], '.', []],
    ['README*', [], '.', []],
  ])('%j that found %j in %s go to their places', (line, paths, base, expected) => {
    expect(files(line, paths, base)).toEqual(expected);
  });

  test('keep mode and config', () => {
    const [file] = filesOfLine(parseFileLine('x => /etc/x mode=0600 config'), { base: '.', files: found(['x']) });
    expect(file).toEqual({ from: 'x', to: '/etc/x', mode: 0o600, config: true });
    const [plain] = filesOfLine(parseFileLine('x'), { base: '.', files: found(['x']) });
    expect(plain).toEqual({ from: 'x', to: 'x', config: false });
  });

  test.each([
    ['CHANGES*', [], 'no-such-file'],
    ['LICENSE', [], 'no-such-file'],
    ['*.md => x', ['a.md', 'b.md'], 'file-line'],
    ['a => ../x', ['a'], 'archive-path'],
    ['a => /etc/../x', ['a'], 'archive-path'],
    ['a => x//y', ['a'], 'archive-path'],
  ])('%j that found %j are refused: %s', (line, paths, code) => {
    expect(refused(() => files(line, paths)).code).toBe(code);
  });

  const judged = (line: string, base: string, ...looked: readonly (readonly [string, Partial<FoundFile>])[]) => {
    const all = looked.flatMap(([path, rest]) => found([path], rest));
    return filesOfLine(parseFileLine(line), { base, files: all }).map(({ from }) => from);
  };

  test.each<readonly [string, string, Partial<FoundFile>, string]>([
    ['README*', 'README.md', { kind: 'symbolic link' }, 'not-a-file'],
    ['LICENSE', 'LICENSE', { kind: 'symbolic link' }, 'not-a-file'],
    ['conf/x.conf', 'conf', { kind: 'symbolic link' }, 'not-a-file'],
    ['*', 'pipe', { kind: 'special file' }, 'not-a-file'],
    ['secret', 'secret', { kind: 'symbolic link', ignored: true }, 'not-a-file'],
    ['docs/**', 'docs/.env', { ignored: true }, 'file-ignored'],
    ['.en?', '.env', { ignored: true }, 'file-ignored'],
    ['*/key => keys/', 'a/key', { ignored: true }, 'file-ignored'],
    ['.git/config', '.git/config', {}, 'file-in-git'],
    ['.*', '.git', {}, 'file-in-git'],
    ['x/.GIT/config', 'x/.GIT/config', {}, 'file-in-git'],
  ])('%j does not take %s along when it is %j: %s', (line, path, what, code) => {
    expect(refused(() => judged(line, '.', [path, what])).code).toBe(code);
  });

  test('takes an ignored file along that a line names by itself', () => {
    expect(judged('dist/app.js => share/', '.', ['dist/app.js', { ignored: true }])).toEqual(['dist/app.js']);
  });

  test('leaves out what is ignored where nobody asked for it', () => {
    const both = [['README.html', { ignored: true }] as const, ['README.md', {}] as const];
    expect(judged('README*', 'm', ...both)).toEqual(['m/README.md']);
    expect(judged('LICENSE*', '.', ['LICENSE.local', { ignored: true, kind: 'symbolic link' }])).toEqual([]);
  });

  test('is told with the place of the file in the workspace', () => {
    expect(refused(() => judged('README*', 'cmd', ['README', { kind: 'symbolic link' }])).message).toContain(
      "'cmd/README'",
    );
  });
});
