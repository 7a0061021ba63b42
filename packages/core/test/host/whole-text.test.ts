import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';

const MODULE = new URL('../../src/host/whole-text.ts', import.meta.url).href;

/** A process that writes with what is tested, and what its reader got of it, taking 64 KiB now and then. */
async function written(script: string) {
  const source = `import { writeWhole } from '${MODULE}';\n${script}`;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', source]);
  const ended = once(child, 'close');
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    text += chunk;
    if (text.length < 2e6) await sleep(5);
  }
  const [code] = await ended;
  return { code, lines: text.split('\n') };
}

const LINES = `for (const name of ['a', 'b', 'c']) writeWhole(1, name.repeat(1e6) + 'ü\\n');`;
const EXPECTED = ['a', 'b', 'c'].map((name) => `${name.repeat(1e6)}ü`);

describe('text to a pipe', () => {
  test('lines of 1 MB reach a slow reader whole and in their order', async () => {
    expect(await written(LINES)).toEqual({ code: 0, lines: [...EXPECTED, ''] });
  });

  test('also when the pipe does not block, and takes nothing while it is full', async () => {
    // Node's own stream of standard output makes the pipe non-blocking for everybody who has it.
    expect(await written(`process.stdout;\n${LINES}`)).toEqual({ code: 0, lines: [...EXPECTED, ''] });
  });

  test('what is written before the process is ended at once is not lost', async () => {
    expect(await written(`${LINES}\nprocess.exit(3);`)).toEqual({ code: 3, lines: [...EXPECTED, ''] });
  });

  test('a reader that has gone wants no more, and that is no fault of the run', async () => {
    const source = `import { writeWhole } from '${MODULE}';\nprocess.stdin.once('end', () => {\n${LINES}\nprocess.exit(7);\n}).resume();`;
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', source]);
    const ended = once(child, 'exit');
    child.stdout.destroy();
    await once(child.stdout, 'close');
    child.stdin.end();
    expect((await ended)[0]).toBe(7);
  });

  test('what is no pipe any more is an error of the system, which is not held back', async () => {
    const { code, lines } = await written(
      `import { closeSync } from 'node:fs';\ncloseSync(1);\ntry { writeWhole(1, 'x'); } catch (error) { writeWhole(2, error.code); process.exit(9); }`,
    );
    expect([code, lines]).toEqual([9, ['']]);
  });
});
