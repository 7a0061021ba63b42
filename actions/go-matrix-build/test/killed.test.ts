import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAction, temporaryDirectory } from '@slipway/testkit';
import { makeOpenPgpKey } from './openpgp-key.ts';
import { passing, project, run, sums } from './release.ts';

const INPUTS = { targets: 'linux/amd64\nlinux/386', formats: 'binary', parallelism: '2' };

/** The real go command, but builds are told to a shell line first, which may end them. */
function goWith(line: string, folder: string) {
  const go = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  const script = (path: string, text: string): void => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  };
  const root = join(folder, 'root');
  script(join(root, 'bin/go'), `if [ "$1" = build ] && [ "$2" != -n ]; then ${line}; fi\nexec '${go}/bin/go' "$@"`);
  script(join(folder, 'bin/go'), `'${go}/bin/go' "$@" | sed 's#"GOROOT": ".*"#"GOROOT": "${root}"#'`);
  return { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` };
}

describe('a build that the system ends', () => {
  test('is tried again alone, after the others, one package at a time, and makes the same', async () => {
    await using repository = project();
    await using folder = temporaryDirectory();
    await passing(repository.path, INPUTS);
    const usual = sums(repository.path);
    const log = join(folder.path, 'log');
    const once = `echo "$GOARCH $*" >> ${log}; if [ $GOARCH = amd64 ] && mkdir ${folder.path}/killed 2>/dev/null; then kill -9 $$; fi`;
    const result = await passing(repository.path, INPUTS, { env: goWith(once, folder.path) });
    expect(sums(repository.path)).toBe(usual);
    expect(result.warnings).toEqual([
      expect.stringMatching(/^linux\/amd64: ended by the system.*tried again alone\.$/),
    ]);
    const builds = readFileSync(log, 'utf8').trim().split('\n');
    expect(builds.map((line) => line.split(' ')[0]).sort()).toEqual(['386', 'amd64', 'amd64']);
    expect(builds.at(-1)).toMatch(/^amd64 .* -p=1 /);
  });

  test('also alone is no verdict about the code, and leaves nothing', async () => {
    await using repository = project();
    await using folder = temporaryDirectory();
    const result = await run(repository.path, INPUTS, { env: goWith('kill -9 $$', folder.path) });
    expect(result).toMatchObject({ exitCode: 2, codes: ['out-of-memory'] });
    expect(result.faults[0]?.hint).toContain('GOMEMLIMIT');
    expect(readdirSync(repository.path)).not.toContain('release');
  });

  test('because the disk is full says what to do', async () => {
    await using repository = project();
    await using folder = temporaryDirectory();
    const full = `echo 'write: no space left on device' >&2; exit 1`;
    const result = await run(repository.path, INPUTS, { env: goWith(full, folder.path) });
    expect(result).toMatchObject({ exitCode: 2, codes: ['disk-full'] });
    expect(readdirSync(repository.path)).not.toContain('release');
  });
});

describe('a step that is killed', () => {
  /** Processes whose command line names the folder: the agents of gpg that were started for it. */
  const agents = (folder: string) => spawnSync('pgrep', ['-f', folder], { encoding: 'utf8' }).stdout.trim();

  test('leaves its OpenPGP key to the post step, which removes it, and its agent ends', async () => {
    await using repository = project();
    await using folder = temporaryDirectory();
    await using temporary = temporaryDirectory();
    const inputs = {
      ...INPUTS,
      formats: 'rpm',
      package: 'maintainer=Jo <jo@example.com>\nsummary=Says hello\nlicense=MIT',
      'rpm-key': makeOpenPgpKey(folder.path, 'open sesame'),
      'rpm-key-passphrase': 'open sesame',
    };
    const ended = await runAction({
      name: 'go-matrix-build',
      inputs,
      workspace: repository.path,
      runnerTemp: temporary.path,
      env: goWith('kill -9 $PPID; sleep 1', folder.path),
    });
    expect(ended.signal).toBe('SIGKILL');
    const left = readdirSync(temporary.path).filter((name) => name.startsWith('slipway.'));
    expect(left).toHaveLength(1);
    const home = join(temporary.path, left[0] ?? '', 'gnupg');
    expect(readdirSync(join(home, 'private-keys-v1.d'))).not.toEqual([]);
    expect(agents(home)).not.toBe('');

    const post = join(import.meta.dirname, '../../../dist/go-matrix-build/post.js');
    execFileSync(process.execPath, [post], { env: { RUNNER_TEMP: temporary.path } });
    expect(readdirSync(temporary.path).filter((name) => name.startsWith('slipway.'))).toEqual([]);
    for (let tries = 0; tries < 100 && agents(home) !== ''; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(agents(home)).toBe('');
  });
});
