import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitSync } from '../src/host/git.ts';
import { createLargeRepository, type LargeRepositoryOptions } from '../src/host/large-repository.ts';
import { temporaryDirectory } from '../src/index.ts';
import { largeHistory } from '../src/large-history.ts';
import { type LargeShape, releasesOf, SHAPES, tagOf } from '../src/large-shape.ts';

/** git puts v1.0.0-alpha.1 after v1.0.0 unless it is told that -alpha comes before. */
const SORTED = ['-c', 'versionsort.suffix=-alpha', 'tag', '--sort=v:refname'] as const;

const SMALL = { shape: 'etcd', commits: 601, tags: 90, files: 60 } as const;

async function inspect<T>(
  options: Omit<LargeRepositoryOptions, 'directory'>,
  look: (git: (...args: string[]) => string, tags: Tags) => T,
): Promise<T> {
  await using directory = temporaryDirectory();
  const { path, mainTag, highestTag } = await createLargeRepository({ ...options, directory: directory.path });
  return look((...args) => gitSync(args, { cwd: path }).trim(), { mainTag, highestTag });
}

interface Tags {
  readonly mainTag: string;
  readonly highestTag: string;
}

describe('a large repository', () => {
  test('has the commits, tags, files and modules asked for, a third of the commits being merges', async () => {
    const seen = await inspect(SMALL, (git) => ({
      commits: git('rev-list', '--count', 'HEAD'),
      merges: git('rev-list', '--count', '--merges', 'HEAD'),
      tags: git('tag').split('\n').length,
      files: git('ls-files', '*.go').split('\n').length,
      modules: git('ls-files', '*go.mod').split('\n').length,
      clean: git('status', '--porcelain'),
      broken: git('fsck', '--strict'),
    }));
    expect(seen).toEqual({ commits: '601', merges: '200', tags: 90, files: 60, modules: 11, clean: '', broken: '' });
  });

  test('has its highest tag of main 120 commits back, and higher ones on release branches only', async () => {
    await inspect({ ...SMALL, checkout: false }, (git, { mainTag, highestTag }) => {
      expect(git('rev-list', '--count', `${mainTag}..HEAD`)).toBe('120');
      const merged = git(...SORTED, '--merged', 'HEAD', 'v*').split('\n');
      expect(merged.at(-1)).toBe(mainTag);
      expect(
        git(...SORTED, '--list', 'v*')
          .split('\n')
          .at(-1),
      ).toBe(highestTag);
      expect(merged).not.toContain(highestTag);
    });
  });

  test('tags every module by the rule of Go, client/v2 and client/v3 under one prefix', async () => {
    await inspect({ ...SMALL, checkout: false }, (git) => {
      const commit = git('rev-parse', 'server/v3.6.0');
      const tags = git('tag', '--points-at', commit).split('\n');
      expect(tags).toEqual(
        expect.arrayContaining(['v3.6.0', 'api/v3.6.0', 'client/v2.306.0', 'client/v3.6.0', 'client/pkg/v3.6.0']),
      );
      expect(git('show', `${commit}:client/v2/go.mod`)).toContain('module go.etcd.io/etcd/client/v2\n');
    });
  });

  test('has annotated tags and only alphas on main in the shape of kubernetes', async () => {
    await inspect(
      { shape: 'kubernetes', commits: 400, tags: 105, files: 20, checkout: false },
      (git, { mainTag, highestTag }) => {
        expect(git('for-each-ref', '--format=%(objecttype)', 'refs/tags').split('\n')).toEqual(Array(105).fill('tag'));
        expect(git('tag', '--merged', 'HEAD').split('\n')).toHaveLength(35);
        expect([mainTag, highestTag]).toEqual(['v1.34.0-alpha.1', 'v1.34.1']);
      },
    );
  });

  test('is packed in one pack and one file of references, with a commit-graph when asked', async () => {
    await inspect({ ...SMALL, commitGraph: true }, (git) => {
      const folder = git('rev-parse', '--absolute-git-dir');
      expect(readdirSync(join(folder, 'refs/tags'))).toEqual([]);
      expect(git('count-objects', '-v')).toMatch(/^count: 0\n(.|\n)*packs: 1\n/);
      expect(readdirSync(join(folder, 'objects/info'))).toContain('commit-graph');
    });
    await inspect({ ...SMALL, packRefs: false, checkout: false }, (git) => {
      expect(readdirSync(join(git('rev-parse', '--absolute-git-dir'), 'refs/tags')).length).toBeGreaterThan(10);
    });
  });

  test('is the same whenever it is made, and found again in its directory', async () => {
    await using directory = temporaryDirectory();
    await using other = temporaryDirectory();
    const first = await createLargeRepository({ ...SMALL, directory: directory.path });
    const again = await createLargeRepository({ ...SMALL, directory: directory.path });
    const elsewhere = await createLargeRepository({ ...SMALL, directory: other.path });
    expect([first.created, again.created]).toEqual([true, false]);
    expect(again).toEqual({ ...first, created: false });
    expect(elsewhere.head).toBe(first.head);
    expect(readdirSync(directory.path)).toHaveLength(1);
  });

  test('is not left half made when its history is refused', async () => {
    await using directory = temporaryDirectory();
    const modules = [{ dir: 'bad\nname', path: 'x' }];
    await expect(createLargeRepository({ ...SMALL, modules, directory: directory.path })).rejects.toThrow(
      'fast-import',
    );
    expect(readdirSync(directory.path)).toEqual([]);
  });
});

describe('the shapes', () => {
  const count = (shape: LargeShape): number =>
    releasesOf(shape).flatMap(({ onMain, onBranch }) => [...onMain, ...onBranch].flatMap(({ tags }) => tags)).length +
    shape.oddTags.length;

  test('have the sizes that were measured: etcd 25,000 commits and 935 tags, kubernetes 141,665 and 12,500', () => {
    expect([SHAPES.etcd.commits, count(SHAPES.etcd)]).toEqual([25_000, 935]);
    expect([SHAPES.kubernetes.commits, count(SHAPES.kubernetes)]).toEqual([141_665, 12_500]);
  });

  test('have ten prefixes of tags in etcd', () => {
    const tags = releasesOf(SHAPES.etcd).flatMap(({ onBranch }) => onBranch.flatMap((release) => release.tags));
    expect(new Set(tags.map((tag) => tag.replace(/v\d.*$/, ''))).size).toBe(10);
  });

  test('name tags by directory', () => {
    expect(tagOf('', '1.2.3')).toBe('v1.2.3');
    expect(tagOf('client/v3', '3.5.1')).toBe('client/v3.5.1');
    expect(tagOf('v2', '2.0.0')).toBe('v2.0.0');
  });

  test('are one stream that ends with done', () => {
    const text = [...largeHistory({ ...SHAPES.etcd, commits: 200, tags: 40, files: 10 })];
    expect(text.at(-1)).toBe('done\n');
  });
});
