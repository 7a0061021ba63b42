import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
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
