import { describe, expect, test } from '@jest/globals';
import { parseTarget } from '@slipway/go';
import { buildFailures, stampFailure } from '../src/failure.ts';
import { atMost, oneByOne } from '../src/schedule.ts';

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 2));

describe('so many at once', () => {
  test.each([1, 2, 5])('%d', async (limit) => {
    let running = 0;
    let most = 0;
    const order: number[] = [];
    await atMost(limit, [1, 2, 3, 4], async (item, index) => {
      order.push(item);
      expect(item).toBe(index + 1);
      most = Math.max(most, ++running);
      await later();
      running--;
    });
    expect(most).toBe(Math.min(limit, 4));
    expect(order).toEqual([1, 2, 3, 4]);
  });

  test('nothing new begins after a failure, and what runs is waited for', async () => {
    const ended: number[] = [];
    const work = async (item: number) => {
      if (item === 1) throw new Error('first');
      await later();
      ended.push(item);
    };
    await expect(atMost(2, [1, 2, 3, 4], work)).rejects.toThrow('first');
    expect(ended).toEqual([2]);
  });
});

describe('a queue', () => {
  test('runs one after another', async () => {
    const queue = oneByOne();
    const said: string[] = [];
    for (const name of ['a', 'b']) {
      queue.add(async () => {
        said.push(`${name} begins`);
        await later();
        said.push(`${name} ends`);
      });
    }
    await queue.done();
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('leaves out what comes after a failure', async () => {
    const queue = oneByOne();
    let ran = false;
    queue.add(() => Promise.reject(new Error('full')));
    queue.add(async () => {
      ran = true;
    });
    await expect(queue.done()).rejects.toThrow('full');
    expect(ran).toBe(false);
  });
});

describe('a build that fails', () => {
  const undefinedFoo = { file: 'cmd/a.go', line: 3, column: 5, message: 'undefined: foo' };

  test('is told once for all targets, at the place in the workspace', () => {
    const failed = ['linux/amd64', 'linux/arm64'].map((target) => ({ target, diagnostics: [undefinedFoo] }));
    const error = buildFailures(failed, '/w/sub', '/w');
    expect(error.fault).toMatchObject({
      code: 'build-failed',
      message: 'undefined: foo (linux/amd64 and linux/arm64)',
      file: 'sub/cmd/a.go',
      line: 3,
      column: 5,
    });
    expect(error.more).toEqual([]);
    const { column: _, ...unplaced } = undefinedFoo;
    const other = buildFailures([{ target: 'linux/arm', diagnostics: [unplaced] }], '/w', '/w').fault;
    expect(other).toMatchObject({ file: 'cmd/a.go', line: 3 });
    expect(other).not.toHaveProperty('column');
  });

  test('outside the workspace is told with its place in words', () => {
    const diagnostics = [
      { file: '/cache/x@v1/x.go', line: 9, message: 'bad' },
      { file: '../other/y.go', line: 2, message: 'worse' },
      { message: 'link: no' },
    ];
    const { fault, more } = buildFailures([{ target: 'linux/arm', diagnostics }], '/w', '/w');
    expect([fault, ...more].map(({ message, file }) => [message, file])).toEqual([
      ['/cache/x@v1/x.go:9: bad (linux/arm)', undefined],
      ['../other/y.go:2: worse (linux/arm)', undefined],
      ['link: no (linux/arm)', undefined],
    ]);
  });

  test('shows ten faults at most', () => {
    const diagnostics = Array.from({ length: 12 }, (_, line) => ({ file: 'a.go', line: line + 1, message: 'bad' }));
    expect(buildFailures([{ target: 'linux/arm', diagnostics }], '/w', '/w').more).toHaveLength(9);
  });
});

test('a program that says something else is told with both values', () => {
  const mismatches = [{ what: 'version', expected: 'v1', found: 'v1+dirty' }];
  expect(stampFailure('m/a', parseTarget('linux/amd64'), mismatches).message).toContain(
    "version is 'v1+dirty' and should be 'v1'",
  );
});
