import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runAction, temporaryDirectory } from '@slipway/testkit';
import { git, knownRepository, rebuildHello, rebuildMany, rebuildModule } from '../rebuild.mjs';

const versions = async (workspace: string, module: string): Promise<readonly Record<string, string>[]> => {
  const result = await runAction({ name: 'version-from-tag', workspace, inputs: { module, untagged: 'fail' } });
  expect(result.annotations).toEqual([]);
  return JSON.parse(result.outputs['modules'] ?? '[]');
};

test('a module of the proxy becomes a repository with the version and the one before', async () => {
  await using folder = temporaryDirectory();
  const repository = join(folder.path, 'age');
  expect(rebuildModule(repository, 'filippo.io/age', 'v1.2.1')).toBe('v1.2.0');
  expect(await versions(repository, '.')).toMatchObject([
    { version: 'v1.2.1', kind: 'release', 'previous-version': 'v1.2.0', 'module-path': 'filippo.io/age' },
  ]);
});

test("etcd's repository becomes one with every module tagged as etcd does, and each has its own version", async () => {
  await using folder = temporaryDirectory();
  const repository = join(folder.path, 'etcd');
  const tags = rebuildMany(repository, 'etcd', 'v3.5.17');
  expect(tags).toContain('client/v2.305.17');
  const modules = await versions(repository, '...');
  expect(modules).toHaveLength(knownRepository('etcd').modules.length);
  expect(modules.map(({ tag }) => tag).toSorted()).toEqual(tags.toSorted());
  expect(git(repository, ['status', '--porcelain'])).toBe('');
});

test('the same module gives the same repository everywhere', async () => {
  await using folder = temporaryDirectory();
  const heads = ['a', 'b'].map((name) => {
    rebuildHello(join(folder.path, name));
    return git(join(folder.path, name), ['rev-parse', 'HEAD', 'v1.0.0', 'v1.0.1']);
  });
  expect(heads[0]).toBe(heads[1]);
});
