import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { couldNotCheck, temporaryDirectory } from '@slipway/testkit';
import { exec, execOk, isUnder, unreadablePath, workspacePaths } from '../../src/host/index.ts';
import { InvalidValue } from '../../src/index.ts';

describe('a program', () => {
  test('gets its arguments as they are, without a shell', async () => {
    const hostile = ['$(touch pwned)', '; rm -rf /', "it's", '*', ''];
    const { stdout } = await execOk(process.execPath, [
      '-e',
      'console.log(JSON.stringify(process.argv.slice(1)))',
      '--',
      ...hostile,
    ]);
    expect(JSON.parse(stdout.toString())).toEqual(hostile);
  });

  test('answers its exit code, bytes and standard error', async () => {
    const seen: string[] = [];
    const script = 'process.stdout.write(Buffer.from([0,255])); process.stderr.write("why"); process.exitCode = 3';
    const result = await exec(process.execPath, ['-e', script], { onStderr: (text) => seen.push(text) });
    expect([result.code, [...result.stdout], result.stderr, seen.join('')]).toEqual([3, [0, 255], 'why', 'why']);
  });

  test('is given its input and environment', async () => {
    const script = 'process.stdin.pipe(process.stdout); process.stdout.write(process.env.A)';
    const { stdout } = await execOk(process.execPath, ['-e', script], { input: 'in', env: { A: 'env-' }, cwd: '/' });
    expect(stdout.toString()).toBe('env-in');
  });

  test('that is missing, fails or is killed could not answer, and says so', async () => {
    await expect(exec('no-such-tool', [])).rejects.toMatchObject({
      outcome: 'could-not-check',
      fault: { code: 'tool-missing', hint: expect.stringContaining('Install no-such-tool') },
    });
    await expect(execOk(process.execPath, ['-e', 'console.error("a reason"); process.exit(4)'])).rejects.toMatchObject({
      fault: { code: 'tool-failed', hint: expect.stringContaining('a reason') },
    });
    await expect(execOk(process.execPath, ['-e', 'process.exit(4)'])).rejects.toMatchObject({
      fault: { hint: 'It gave no reason.' },
    });
    await expect(exec(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])).rejects.toMatchObject({
      fault: { code: 'tool-killed', hint: expect.stringContaining('memory') },
    });
    await expect(
      exec(process.execPath, ['-e', 'process.stdout.write("x".repeat(1e6)); setInterval(() => {}, 1e3)'], {
        maxBytes: 10,
      }),
    ).rejects.toMatchObject({ fault: { code: 'tool-output', message: expect.stringContaining('more than 10 bytes') } });
  });

  test('ends when the run is cancelled', async () => {
    const controller = new AbortController();
    const running = exec(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { signal: controller.signal });
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('that ended is not waited for because of what it left behind', async () => {
    const { code, stdout } = await exec('sh', ['-c', 'echo said; sleep 600 & echo $!; exit 3'], { linger: 0 });
    const [said, left] = stdout.toString().split('\n');
    process.kill(Number(left));
    expect([code, said]).toEqual([3, 'said']);
  });

  test('may stop reading its input early', async () => {
    const { code } = await exec(process.execPath, ['-e', 'process.exit(0)'], { input: 'x'.repeat(1e7) });
    expect(code).toBe(0);
  });
});

describe('paths of inputs', () => {
  test('are resolved under the workspace, symbolic links followed; nothing leads out', async () => {
    await using outside = temporaryDirectory();
    await using workspace = temporaryDirectory('slipway mit Leerzeichen ü-');
    const { path } = workspace;
    mkdirSync(join(path, 'sub'));
    writeFileSync(join(path, 'sub/file'), '');
    symlinkSync(join(path, 'sub'), join(path, 'inside'));
    symlinkSync(outside.path, join(path, 'way-out'));
    const { resolvePath } = workspacePaths(path);
    expect(resolvePath('sub/file', 'file')).toMatch(/sub\/file$/);
    expect(resolvePath('inside', 'directory')).toMatch(/\/sub$/);
    expect(resolvePath('.', 'any')).toMatch(/ü-/);
    for (const [text, target, message] of [
      ['..', 'directory', 'outside the workspace'],
      ['way-out', 'any', 'outside the workspace'],
      ['/etc/passwd', 'file', 'outside the workspace'],
      ['gone', 'any', "there is no file or directory 'gone'"],
      ['gone', 'file', "there is no file 'gone'"],
      ['sub/fiel', 'file', "there is no file 'sub/fiel'. Did you mean 'file'?"],
      ['gone/below', 'any', "there is no file or directory 'gone/below'"],
      ['sub', 'file', 'is not a file'],
      ['sub/file', 'directory', 'is not a directory'],
      ['a\0b', 'any', 'NUL'],
    ] as const) {
      expect(() => resolvePath(text, target)).toThrow(message);
    }
    chmodSync(join(path, 'sub'), 0o755);
  });

  test('names nothing that lies outside of it', async () => {
    await using outside = temporaryDirectory();
    const [path, text] = [join(outside.path, 'work'), '../secrt'];
    mkdirSync(path);
    writeFileSync(join(outside.path, 'secret'), '');
    expect(() => workspacePaths(path).resolvePath(text, 'file')).toThrow(
      new InvalidValue(`there is no file '${text}'`, ''),
    );
  });

  test.each(['gone', 'file/below'])(
    'that is not there is said to be absent, and is no matter of rights: %s',
    async (name) => {
      await using folder = temporaryDirectory();
      writeFileSync(join(folder.path, 'file'), '');
      const fault = couldNotCheck(() => workspacePaths(join(folder.path, name)));
      expect(fault).toMatchObject({
        code: 'system-error',
        message: expect.stringMatching(/^The workspace '.*' is not there\.$/),
      });
      expect(fault.hint).toContain('GITHUB_WORKSPACE');
    },
  );

  test('a path is said to be a matter of rights only where it is one', () => {
    const hint = (code: string) =>
      unreadablePath('x', Object.assign(new Error(code), { code, syscall: 'open' })).fault.hint;
    expect(hint('EACCES')).toContain('rights');
    for (const code of ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']) expect(hint(code)).not.toContain('rights');
  });

  test.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a', '/ab', false],
    ['/a', '/', false],
    ['/a', '/a/..b', true],
  ])('%s holds %s: %s', (directory, path, expected) => {
    expect(isUnder(directory, path)).toBe(expected);
  });
});

test('a program that may not be started is not said to be missing', async () => {
  await using folder = temporaryDirectory();
  const path = join(folder.path, 'tool');
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o644 });
  await expect(exec(path, [])).rejects.toMatchObject({
    outcome: 'could-not-check',
    fault: { code: 'tool-failed', message: expect.stringContaining('could not be started: EACCES') },
  });
});
