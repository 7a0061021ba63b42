import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { couldNotCheck, createRepository, type Repository as Fixture, temporaryDirectory } from '@slipway/testkit';
import { cloneAt, openRepository, readRefs } from '../src/host/index.ts';

const open = (path: string) => openRepository(path, { env: { PATH: process.env['PATH'] }, trusted: false });
const FILES = { a: 'one\n', crlf: 'x\r\n', '.gitignore': '/made\n', '.gitattributes': '' };

async function clone(fixture: Fixture, commit: string, folder: string) {
  await cloneAt(await open(fixture.path), commit, folder);
  return open(folder);
}

test('a clone holds what is committed at the commit, with the tags, and nothing else', async () => {
  await using fixture = createRepository({ files: FILES, name: 'a b ü' });
  await using target = temporaryDirectory();
  fixture.tag('v1.0.0');
  fixture.tag('v1.0.1', { annotated: true });
  const commit = fixture.git('rev-parse', 'HEAD');
  fixture.commit('Later', { files: { a: 'two\n' } });
  fixture.write('made', 'by somebody');
  fixture.write('untracked', 'too');
  fixture.git('config', 'core.autocrlf', 'true');
  const folder = join(target.path, 'a clone');
  const refs = await readRefs(await clone(fixture, commit, folder));
  expect(refs).toMatchObject({ head: commit, tags: [{ name: 'v1.0.0' }, { name: 'v1.0.1' }] });
  expect([readFileSync(join(folder, 'a'), 'utf8'), readFileSync(join(folder, 'crlf'), 'utf8')]).toEqual([
    'one\n',
    'x\r\n',
  ]);
  expect(['made', 'untracked'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
});

test('a clone of a checkout at no branch has its commit', async () => {
  await using fixture = createRepository({ files: FILES });
  await using target = temporaryDirectory();
  fixture.git('checkout', '-q', '--detach');
  const commit = fixture.commit('On no branch', { files: { a: 'three\n' } });
  const folder = join(target.path, 'clone');
  expect(await readRefs(await clone(fixture, commit, folder))).toMatchObject({ head: commit });
});

test('a clone of a shallow checkout, as on a runner, has its commit', async () => {
  await using fixture = createRepository({ files: FILES });
  await using target = temporaryDirectory();
  const commit = fixture.commit('Second');
  const shallow = join(target.path, 'shallow');
  fixture.git('clone', '-q', '--depth=1', `file://${fixture.path}`, shallow);
  await cloneAt(await open(shallow), commit, join(target.path, 'clone'));
  expect(readFileSync(join(target.path, 'clone/a'), 'utf8')).toBe('one\n');
});

test('hooks of the user do not run', async () => {
  await using fixture = createRepository({ files: FILES });
  await using target = temporaryDirectory();
  const hook = join(target.path, 'templates/hooks/post-checkout');
  mkdirSync(join(hook, '..'), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\ntouch ${target.path}/ran\n`, { mode: 0o755 });
  const env = { PATH: process.env['PATH'], GIT_TEMPLATE_DIR: join(target.path, 'templates') };
  const source = await openRepository(fixture.path, { env, trusted: false });
  await cloneAt(source, fixture.git('rev-parse', 'HEAD'), join(target.path, 'clone'));
  expect(existsSync(join(target.path, 'ran'))).toBe(false);
});

test('what cannot be cloned or checked out is no verdict', async () => {
  await using fixture = createRepository({ files: FILES });
  await using target = temporaryDirectory();
  const gone = 'f'.repeat(40);
  expect(await couldNotCheck(cloneAt(await open(fixture.path), gone, join(target.path, 'clone')))).toMatchObject({
    code: 'clone-failed',
    message: expect.stringContaining(`git checkout ${gone}`),
  });
  const source = await open(fixture.path);
  fixture.write('.git/HEAD', 'ref: nowhere');
  expect(await couldNotCheck(cloneAt(source, gone, join(target.path, 'other')))).toMatchObject({
    code: 'clone-failed',
  });
});
