import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Repository } from '@slipway/testkit';
import { passing, project, refusal, run, unpack } from './release.ts';

const PACKAGE = 'maintainer=Jo <jo@example.com>\nsummary=Says hello\nlicense=MIT';

/** A checkout with a link that is committed. */
function linked(name: string, to: string): Repository {
  const repository = project({ 'docs/a.md': 'a\n', [name]: null });
  mkdirSync(join(repository.path, name, '..'), { recursive: true });
  symlinkSync(to, join(repository.path, name));
  repository.commit('Link');
  repository.tag('v1.2.4');
  return repository;
}

describe('what is published', () => {
  test.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    ['the readme', 'README.md', '.git/config', {}],
    ['the licence', 'LICENSE', '.git/config', { formats: 'deb', package: PACKAGE }],
    [
      'a file of a package',
      'hello.conf',
      '.git/HEAD',
      { formats: 'rpm', package: PACKAGE, files: 'hello.conf => /etc/' },
    ],
    ['a folder', 'conf', '.git', { files: 'conf/config' }],
    ['what a wildcard finds', 'docs/b.md', '../.git/config', { files: 'docs/*.md' }],
    ['a script', 'post.sh', '.git/config', { formats: 'apk', package: `${PACKAGE}\npost-install=post.sh` }],
    ['a link to another file of the commit', 'README.md', 'docs/a.md', {}],
    ['a link to nothing', 'README.md', 'nowhere', {}],
    ['a link out of the workspace', 'notes', '/etc/hostname', { files: 'notes' }],
  ])('is never reached through a link: %s', async (_, name, to, inputs) => {
    await using repository = linked(name, to);
    for (const dry of ['true', 'false']) {
      const fault = await refusal(repository.path, { ...inputs, 'dry-run': dry });
      expect([fault.code, fault.exitCode]).toEqual(['not-a-file', 1]);
      expect(fault.message).toContain('symbolic link');
    }
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
  });

  test('is never of the store of Git, whoever names it', async () => {
    await using repository = project();
    for (const files of ['.git/config', './.git/HEAD => etc/']) {
      expect((await refusal(repository.path, { files, 'dry-run': 'true' })).code).toBe('file-in-git');
    }
    const scripts = { formats: 'deb', package: `${PACKAGE}\npost-install=.git/hooks/x`, 'dry-run': 'true' };
    expect((await refusal(repository.path, scripts)).code).toBe('file-in-git');
  });

  test('may be ignored by Git where a line names it by itself, and is not where a wildcard takes it along', async () => {
    await using repository = project({ '.gitignore': '/release/\n/dist/\n.env\n*.html\n' });
    mkdirSync(join(repository.path, 'dist'));
    for (const name of ['dist/app.js', '.env', 'README.html']) writeFileSync(join(repository.path, name), name);
    for (const files of ['dist/*', '**/*.js', '.e*']) {
      expect((await refusal(repository.path, { files, 'dry-run': 'true' })).code).toBe('file-ignored');
    }
    await passing(repository.path, { files: 'README*\ndist/app.js => share/' });
    const out = join(repository.path, 'dist/out');
    expect(unpack(join(repository.path, 'release/hello_v1.2.3_linux_amd64.tar.gz'), out)).toEqual([
      'README.md',
      'hello',
      'share',
    ]);
    const fault = await refusal(repository.path, { files: 'dist/app.js', prove: 'all' });
    expect(fault).toMatchObject({ code: 'no-such-file', hint: expect.stringContaining('the clean clone of a proof') });
  });

  test('is what was planned: a file that becomes a link before it is packed is refused', async () => {
    await using repository = project();
    const before = (phase: string): void => {
      if (phase !== 'Build') return;
      rmSync(join(repository.path, 'README.md'));
      symlinkSync('.git/config', join(repository.path, 'README.md'));
    };
    expect((await refusal(repository.path, {}, { before })).code).toBe('not-a-file');
    expect(existsSync(join(repository.path, 'release'))).toBe(false);
  });
});

describe('a pipe is no file, and nobody waits for it', () => {
  const pipe = (path: string): void => void execFileSync('mkfifo', [path]);

  test('as plan, as checksums of the output folder, of a published release, and as report of a shard', async () => {
    await using repository = project({ '.gitignore': '/release/\n/plan/\n/old/\n/shards/\n' });
    const at = (name: string) => join(repository.path, name);
    await passing(repository.path, { mode: 'plan', output: 'plan' });
    renameSync(at('plan/plan.json'), at('plan/real.json'));
    pipe(at('plan/plan.json'));
    const shard = { mode: 'build', 'plan-file': 'plan/plan.json', shard: '1' };
    expect((await run(repository.path, shard)).exitCode).toBe(1);

    mkdirSync(at('release'));
    pipe(at('release/SHA256SUMS'));
    expect((await refusal(repository.path)).code).toBe('output-not-ours');
    rmSync(at('release'), { recursive: true });

    mkdirSync(at('old'));
    pipe(at('old/SHA256SUMS'));
    expect((await refusal(repository.path, { against: 'old' })).code).toBe('not-a-file');
    rmSync(at('old/SHA256SUMS'));
    const name = 'hello_v1.2.3_linux_amd64.tar.gz';
    writeFileSync(at('old/SHA256SUMS'), `${'0'.repeat(64)}  ${name}\n`);
    pipe(at(`old/${name}`));
    expect((await refusal(repository.path, { against: 'old' })).code).toBe('published-changed');

    mkdirSync(at('shards/1'), { recursive: true });
    pipe(at('shards/1/shard.json'));
    const merge = { mode: 'merge', 'plan-file': 'plan/real.json' };
    expect((await run(repository.path, merge)).codes).toContain('shard-unreadable');
  });
});
