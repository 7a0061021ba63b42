import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { couldNotCheck, refused, temporaryDirectory } from '@slipway/testkit';
import { openPackers } from '../src/host/packers.ts';
import { type PackingTask, pack } from '../src/host/packing.ts';

const NEVER = new AbortController().signal;
const BUILT = new URL('../build/host/index.js', import.meta.url);

/** A thread as the bundle starts it, from the compiled package. */
function workerIn(folder: string): URL {
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, `import { servePacking } from '${BUILT.href}';\nservePacking();\n`);
  return pathToFileURL(file);
}

const task = (path: string, text: string): PackingTask => ({
  ...{ path, kind: 'archive', format: 'tar.gz', epoch: 0 },
  entries: [{ path: 'file', mode: 0o644, content: Buffer.from(text.repeat(1000)) }],
});

describe('packing threads', () => {
  test('write what one thread writes, several files at once and more files than threads', async () => {
    await using directory = temporaryDirectory();
    const packers = openPackers(workerIn(directory.path), 2, NEVER);
    const names = ['a', 'b', 'c', 'd', 'e'];
    const written = await Promise.all(names.map((name) => packers.pack(task(join(directory.path, name), name))));
    await packers.close();
    for (const [index, name] of names.entries()) {
      const alone = await pack(task(join(directory.path, `${name}-alone`), name));
      expect(written[index]).toEqual({ ...alone, path: join(directory.path, name) });
      expect(readFileSync(join(directory.path, name))).toEqual(readFileSync(alone.path));
    }
  });

  test('refuse what one thread refuses, with the same words, and go on', async () => {
    await using directory = temporaryDirectory();
    const hostile: PackingTask = {
      ...{ path: join(directory.path, 'x'), kind: 'archive', format: 'zip', epoch: 0 },
      entries: [{ path: '../climbs', mode: 0o644, content: Buffer.alloc(0) }],
    };
    const expected = await refused(pack(hostile));
    const packers = openPackers(workerIn(directory.path), 1, NEVER);
    expect(await refused(packers.pack(hostile))).toEqual(expected);
    expect((await packers.pack(task(join(directory.path, 'good'), 'x'))).size).toBeGreaterThan(0);
    await packers.close();
    expect(readdirSync(directory.path).sort()).toEqual(['good', 'worker.mjs']);
  });

  test('tell of a disk that takes nothing, as one thread does', async () => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'file'), '');
    const below = task(join(directory.path, 'file', 'below'), 'x');
    const { cause: _, ...here } = await couldNotCheck(pack(below));
    const packers = openPackers(workerIn(directory.path), 1, NEVER);
    const there = await couldNotCheck(packers.pack(below));
    await packers.close();
    expect(here.code).toBe('file-not-written');
    expect(there).toEqual(here);
  });

  test('that end in the middle of a task are an error for it and for all that wait', async () => {
    await using directory = temporaryDirectory();
    const file = join(directory.path, 'ends.mjs');
    writeFileSync(
      file,
      "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => process.exit(7));\n",
    );
    const packers = openPackers(pathToFileURL(file), 1, NEVER);
    const ends = await Promise.allSettled(
      ['a', 'b'].map((name) => packers.pack(task(join(directory.path, name), 'x'))),
    );
    await packers.close();
    expect(ends.map((end) => end.status === 'rejected' && String(end.reason))).toEqual([
      'Error: a packing thread ended with 7',
      'Error: a packing thread ended with 7',
    ]);
  });

  test('that were closed are an error for what still waits', async () => {
    await using directory = temporaryDirectory();
    const packers = openPackers(workerIn(directory.path), 1, NEVER);
    const asked = Promise.allSettled(['a', 'b'].map((name) => packers.pack(task(join(directory.path, name), 'x'))));
    await packers.close();
    expect((await asked).at(-1)).toMatchObject({ status: 'rejected' });
  });

  test('that cannot be started are an error and no endless wait', async () => {
    await using directory = temporaryDirectory();
    const packers = openPackers(pathToFileURL(join(directory.path, 'none.mjs')), 1, NEVER);
    await expect(packers.pack(task(join(directory.path, 'a'), 'a'))).rejects.toThrow();
    await packers.close();
  });

  test('are not needed: without a module all is done on this thread', async () => {
    await using directory = temporaryDirectory();
    const packers = openPackers(undefined, 4, NEVER);
    const { sha256 } = await packers.pack(task(join(directory.path, 'a'), 'a'));
    await packers.close();
    expect(sha256).toBe((await pack(task(join(directory.path, 'b'), 'a'))).sha256);
  });
});
