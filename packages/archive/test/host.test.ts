import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sha256File } from '@slipway/core/host';
import { folderUnder, readFolderState, replaceFolder, writeChecksums } from '@slipway/release/host';
import { refused, temporaryDirectory } from '@slipway/testkit';
import { parseGlob } from '../src/glob.ts';
import { findFiles, readEntry } from '../src/host/collect.ts';
import { writeArchive, writeFileAtomically } from '../src/host/write.ts';
import { writeZip } from '../src/write.ts';

function fill(root: string, ...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}

describe('files for an archive', () => {
  test.each([
    ['LICENSE*', ['LICENSE', 'LICENSE.md']],
    ['./LICENSE', ['LICENSE']],
    ['LICENS?', ['LICENSE']],
    ['docs/*.md', ['docs/a.md']],
    ['docs/**/*.md', ['docs/a.md', 'docs/deep/er/b.md']],
    ['**/*.md', ['LICENSE.md', 'docs/a.md', 'docs/deep/er/b.md']],
    ['docs/**', []],
    ['*', ['LICENSE', 'LICENSE.md', 'a[b].txt']],
    ['.*', ['.hidden']],
    ['a[b].txt', ['a[b].txt']],
    ['nothing', []],
    ['nothing/*', []],
    ['LICENSE/*', []],
  ])('%s finds %j', async (pattern, found) => {
    await using directory = temporaryDirectory();
    fill(
      directory.path,
      'LICENSE',
      'LICENSE.md',
      '.hidden',
      'docs/a.md',
      'docs/deep/er/b.md',
      'docs/.git/c.md',
      'a[b].txt',
    );
    const files = await findFiles(directory.path, parseGlob(pattern));
    expect(files).toEqual(found.map((path) => ({ path, kind: 'file' })));
  });

  test.each(['../x', '/etc/*', 'a\\b', 'a//b', ''])('the pattern %j is refused', (pattern) => {
    expect(refused(() => parseGlob(pattern))).toMatchObject({ code: 'file-pattern' });
  });

  test('keep the bit of their owner, whatever the umask was', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, 'script', 'text');
    chmodSync(join(directory.path, 'script'), 0o700);
    chmodSync(join(directory.path, 'text'), 0o666);
    const read = (path: string) => readEntry(directory.path, path);
    expect(await read('script')).toMatchObject({ path: 'script', mode: 0o755 });
    expect(await read('text')).toMatchObject({ path: 'text', mode: 0o644, content: Buffer.from('text') });
  });

  test('are told from links and special files, wherever those lead, and no link is entered', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, 'docs/a.md', '.git/config');
    for (const [to, at] of [
      ['docs', 'link'],
      ['nowhere', 'dangling'],
      ['a.md', 'docs/b.md'],
      ['.git/config', 'README'],
    ] as const)
      symlinkSync(to, join(directory.path, at));
    execFileSync('mkfifo', [join(directory.path, 'pipe')]);
    const found = async (pattern: string) =>
      (await findFiles(directory.path, parseGlob(pattern))).map(({ path, kind }) => `${path}: ${kind}`);
    expect(await found('*')).toEqual([
      'README: symbolic link',
      'dangling: symbolic link',
      'link: symbolic link',
      'pipe: special file',
    ]);
    expect(await found('docs/**')).toEqual([]);
    expect(await found('**/*.md')).toEqual(['docs/a.md: file', 'docs/b.md: symbolic link']);
    expect(await found('link/a.md')).toEqual(['link: symbolic link']);
    expect(await found('l*/a.md')).toEqual([]);
  });

  test('never come from the store of Git, but where it is named', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, '.git/config', 'sub/.git/config', 'sub/.github/x');
    const found = async (pattern: string) =>
      (await findFiles(directory.path, parseGlob(pattern))).map(({ path }) => path);
    expect(await found('.*/config')).toEqual([]);
    expect(await found('**/.*/*')).toEqual(['sub/.github/x']);
    expect(await found('.git/config')).toEqual(['.git/config']);
  });

  test('that is gone when it is read is none, and one that became a link is refused', async () => {
    await using directory = temporaryDirectory();
    expect(await readEntry(directory.path, 'gone')).toBeUndefined();
    symlinkSync('/etc/hostname', join(directory.path, 'a'));
    expect((await refused(readEntry(directory.path, 'a'))).code).toBe('not-a-file');
  });
});

describe('writing', () => {
  test('answers with the digest and size of what is there, with its mode whatever the umask', async () => {
    await using directory = temporaryDirectory();
    const before = process.umask(0o077);
    try {
      const entries = [{ path: 'f', mode: 0o755 as const, content: Buffer.from('content') }];
      const path = join(directory.path, 'new/a.zip');
      const written = await writeArchive(path, 'zip', entries, { epoch: 0 });
      expect(written).toEqual({ path, size: statSync(path).size, sha256: await sha256File(path) });
      expect(readFileSync(path)).toEqual(Buffer.from(writeZip(entries, { epoch: 0 })));
      expect(statSync(path).mode & 0o777).toBe(0o644);
    } finally {
      process.umask(before);
    }
  });

  test('that fails leaves the old file and nothing else', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, 'file');
    function* broken(): Generator<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('disk full');
    }
    await expect(writeFileAtomically(join(directory.path, 'file'), broken())).rejects.toThrow('disk full');
    expect(readdirSync(directory.path)).toEqual(['file']);
    expect(readFileSync(join(directory.path, 'file'), 'utf8')).toBe('file');
  });

  test('stops when the run is cancelled', async () => {
    await using directory = temporaryDirectory();
    const controller = new AbortController();
    controller.abort();
    const options = { signal: controller.signal };
    await expect(writeFileAtomically(join(directory.path, 'f'), [Buffer.from('x')], options)).rejects.toThrow();
    expect(readdirSync(directory.path)).toEqual([]);
  });
});

describe('a release folder', () => {
  test('replaces an earlier one as a whole', async () => {
    await using directory = temporaryDirectory();
    const [made, place] = [join(directory.path, 'made'), join(directory.path, 'deep/release')];
    const file = await writeFileAtomically(join(made, 'a'), [Buffer.from('1')]);
    await writeChecksums(made, [file]);
    expect(await readFolderState(place)).toEqual({ kind: 'absent' });
    await replaceFolder(made, place);
    expect(await readFolderState(place)).toEqual({ kind: 'ours' });
    const again = await writeFileAtomically(join(made, 'b'), [Buffer.from('2')]);
    await writeChecksums(made, [again]);
    await replaceFolder(made, place);
    expect(readdirSync(place).sort()).toEqual(['SHA256SUMS', 'b']);
    expect(readdirSync(dirname(place))).toEqual(['release']);
    expect(existsSync(made)).toBe(false);
  });

  test('that cannot be put in place leaves the old one', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, 'release/old');
    await expect(replaceFolder(join(directory.path, 'missing'), join(directory.path, 'release'))).rejects.toThrow(
      'ENOENT',
    );
    expect(readdirSync(directory.path)).toEqual(['release']);
    expect(readdirSync(join(directory.path, 'release'))).toEqual(['old']);
  });

  test('crosses file systems', async () => {
    await using memory = temporaryDirectory();
    const other = '/dev/shm';
    if (!existsSync(other) || statSync(other).dev === statSync(memory.path).dev) return;
    fill(memory.path, 'made/a');
    const place = join(other, `slipway-test-${process.pid}`);
    try {
      await replaceFolder(join(memory.path, 'made'), place);
      expect(readdirSync(place)).toEqual(['a']);
      expect(existsSync(join(memory.path, 'made'))).toBe(false);
    } finally {
      await replaceFolder(place, join(memory.path, 'back'));
    }
    expect(readdirSync(join(memory.path, 'back'))).toEqual(['a']);
  });

  test('is not a file, nor what somebody else filled', async () => {
    await using directory = temporaryDirectory();
    fill(directory.path, 'file', 'src/main.go');
    expect(await readFolderState(join(directory.path, 'file'))).toEqual({ kind: 'foreign', why: 'it is a file' });
    expect(await readFolderState(join(directory.path, 'src'))).toMatchObject({ kind: 'foreign' });
  });

  test.each(['.', '..', '../x', '/tmp', 'link/x', '.git', '.git/x', 'a\0b'])('is refused at %j', async (folder) => {
    await using directory = temporaryDirectory();
    mkdirSync(join(directory.path, '.git'));
    symlinkSync('/', join(directory.path, 'link'));
    expect((await refused(folderUnder(directory.path, folder))).code).toBe('output-outside');
  });

  test('may lie deep in folders that are not there yet', async () => {
    await using directory = temporaryDirectory();
    expect(await folderUnder(directory.path, 'a/b/c')).toBe(join(directory.path, 'a/b/c'));
  });
});
