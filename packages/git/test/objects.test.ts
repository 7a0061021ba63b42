import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { openObjects, type Repository } from '../src/host/index.ts';

const HASH = 'a'.repeat(40);

/** A repository whose Git is a shell script. */
function scripted(script: string) {
  const folder = temporaryDirectory();
  const git = join(folder.path, 'git');
  writeFileSync(git, `#!/bin/sh\n${script}\n`);
  chmodSync(git, 0o755);
  const env = { PATH: `${folder.path}:${process.env['PATH']}` };
  const repository: Repository = {
    place: { gitFolder: folder.path, common: folder.path, workTree: undefined, prefix: '' },
    cwd: folder.path,
    env,
    signal: undefined,
    overrides: [],
    routed: false,
    run: () => Promise.reject(new Error('not asked here')),
    command: (args) => ({ args, env }),
  };
  return { repository, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const stopped = (why: string) => ({
  outcome: 'could-not-check',
  fault: { code: 'git-failed', message: `Git stopped while its objects were read: ${why}.` },
});

describe('a Git that ended fails the read', () => {
  test.each([
    ['that waits, by itself', 'read line; echo "fatal: bad object" >&2; exit 128', 'fatal: bad object'],
    ['that waits, without a word', 'read line; exit 3', 'exit code 3'],
    ['that waits, by a signal', 'read line; kill -KILL $$', 'SIGKILL'],
    ['in the middle of an object', `read line; printf '${HASH} blob 100\\nhalf'; exit 1`, 'exit code 1'],
    ['in the middle of a header', `read line; printf '${HASH}'; exit 1`, 'exit code 1'],
    [
      'by an answer that is none',
      "read line; echo 'what is this'; exec sleep 60",
      'it gave an answer that is not known',
    ],
  ])('%s', async (_, script, why) => {
    await using git = scripted(script);
    const objects = openObjects(git.repository);
    await expect(objects.read('HEAD')).rejects.toMatchObject(stopped(why));
    await expect(objects.read('HEAD')).rejects.toMatchObject(stopped(why));
  });

  test('that comes after it', async () => {
    await using git = scripted("read line; echo 'HEAD missing'; echo 'fatal: gone' >&2; exit 128");
    const objects = openObjects(git.repository);
    expect(await objects.read('HEAD')).toBeUndefined();
    await expect(objects.read('HEAD')).rejects.toMatchObject(stopped('fatal: gone'));
  });

  test('that it no longer listens to', async () => {
    await using git = scripted("read line; exec <&-; echo 'fatal: deaf' >&2; echo 'HEAD missing'; exec sleep 60");
    const objects = openObjects(git.repository);
    expect(await objects.read('HEAD')).toBeUndefined();
    await expect(objects.read('HEAD')).rejects.toMatchObject(stopped('fatal: deaf'));
  });

  test('and every other that waits', async () => {
    await using git = scripted(`read line; printf '${HASH} blob 4\\ntext\\n'; read line; exit 9`);
    const objects = openObjects(git.repository);
    const reads = await Promise.allSettled(['a', 'b', 'c'].map((name) => objects.read(name)));
    expect(reads).toMatchObject([
      { status: 'fulfilled', value: { hash: HASH, type: 'blob' } },
      { status: 'rejected', reason: stopped('exit code 9') },
      { status: 'rejected', reason: stopped('exit code 9') },
    ]);
  });

  test('that never began', async () => {
    await using git = scripted('');
    const env = { PATH: '/nowhere' };
    const objects = openObjects({ ...git.repository, command: (args) => ({ args, env }) });
    await expect(objects.read('HEAD')).rejects.toMatchObject(stopped('spawn git ENOENT'));
  });
});

test('a reader that was closed answers what was asked before, and nothing after', async () => {
  await using git = scripted("while read line; do echo 'HEAD missing'; done");
  const objects = openObjects(git.repository);
  const asked = objects.read('HEAD');
  objects.close();
  await expect(objects.read('HEAD')).rejects.toMatchObject(stopped('the reader was closed'));
  expect(await asked).toBeUndefined();
});
