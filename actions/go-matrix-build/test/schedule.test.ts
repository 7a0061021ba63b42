import { describe, expect, test } from '@jest/globals';
import type { Machine } from '@slipway/go';
import {
  type Ending,
  mayStart,
  planSchedule,
  requirementsOf,
  type Schedule,
  tasks,
  type Work,
  workOff,
} from '../src/schedule.ts';

const MODULE = { directory: '.', path: 'm', stamp: 'v1.0.0', mod: 'readonly' as const, requirements: 3 };

const GIB = 1024 ** 3;
const machine = (cores: number, memory: number, disk?: number): Machine => {
  return { cores, freeMemory: memory * GIB, freeDisk: disk === undefined ? undefined : disk * GIB };
};
const LARGE = machine(4, 64, 500);

describe('targets at once', () => {
  test.each<[number | undefined, Machine, number, number, number, boolean, string]>([
    [undefined, machine(1, 64, 500), 6, 1, 2, false, '1 core'],
    [undefined, machine(2, 64, 500), 6, 2, 2, false, '2 cores'],
    [undefined, machine(4, 64, 500), 6, 2, 3, false, '4 cores'],
    [undefined, machine(8, 64, 500), 6, 4, 3, false, '8 cores'],
    [undefined, machine(16, 64, 500), 6, 6, 4, false, '6 targets'],
    [undefined, machine(16, 4, 500), 6, 2, 12, false, '4.0 GiB of free memory'],
    [undefined, machine(8, 0.5, 500), 6, 1, 12, false, '0.5 GiB of free memory'],
    [undefined, machine(8, 64, 4), 6, 3, 4, true, '4.0 GiB of free disk'],
    [undefined, machine(8, 64, 0.2), 6, 1, 12, true, '0.2 GiB of free disk'],
    [undefined, machine(8, 64), 6, 4, 3, false, '8 cores'],
    [1, machine(16, 64, 500), 6, 1, 24, false, 'the input parallelism'],
    [9, machine(2, 1, 500), 6, 6, 1, false, 'the input parallelism'],
    [undefined, machine(4, 64, 500), 0, 1, 6, false, 'the targets'],
  ])(
    'asked %s on %j with %d: %d, each with %d processes',
    (wanted, now, targets, atOnce, processes, ownCaches, because) => {
      const planned = planSchedule(wanted, now, targets, 3);
      expect(planned).toMatchObject({ atOnce, processes, ownCaches });
      expect(planned.reasons[0]).toContain(`because of ${because}`);
      expect(planned.reasons).toHaveLength(ownCaches ? 2 : 1);
    },
  );
});

test.each([
  [1, 1, 1],
  [2, 1, 2],
  [4, 2, 2],
  [16, 6, 3],
])('large programs on %d cores: %d at once, each with %d processes', (cores, atOnce, processes) => {
  const planned = planSchedule(undefined, machine(cores, 64, 500), 6, 78);
  expect(planned).toMatchObject({ atOnce, processes });
  expect(planned.reasons[0]).toContain(cores === 16 ? '6 targets' : 'large programs');
  expect(requirementsOf({ modules: [MODULE, { ...MODULE, requirements: 78 }] })).toBe(78);
});

describe('one more build', () => {
  const schedule: Schedule = { atOnce: 3, processes: 1, ownCaches: false, reasons: [] };

  test.each<[number, Machine, boolean]>([
    [0, machine(1, 0, 0), true],
    [1, LARGE, true],
    [2, LARGE, true],
    [3, LARGE, false],
    [1, machine(4, 1, 500), false],
    [1, machine(4, 64, 0.5), false],
    [1, machine(4, 64), true],
  ])('beside %d on %j may begin: %s', (running, now, expected) => {
    expect(mayStart(running, schedule, now)).toBe(expected);
  });
});

/** Work that ends when it is told to. */
function workshop(more: Partial<Work<string>> = {}, atOnce = 2) {
  const ends = new Map<string, (ending: Ending | Error) => void>();
  const begun: string[] = [];
  const run = (item: string, alone: boolean): Promise<Ending> => {
    begun.push(alone ? `${item} alone` : item);
    return new Promise((resolve, reject) => {
      ends.set(item, (ending) => (ending instanceof Error ? reject(ending) : resolve(ending)));
    });
  };
  const schedule: Schedule = { atOnce, processes: 1, ownCaches: false, reasons: [] };
  const all = { items: ['a', 'b', 'c', 'd'], schedule, failFast: false, machine: async () => LARGE, run, ...more };
  let over = false;
  const done = workOff(all).finally(() => {
    over = true;
  });
  done.catch(() => undefined); // looked at by the test
  const turn = async (): Promise<void> => {
    for (let times = 0; times < 40; times++) await Promise.resolve();
  };
  const end = async (item: string, ending: Ending | Error = 'done'): Promise<void> => {
    ends.get(item)?.(ending);
    await turn();
  };
  return { begun, end, turn, done, over: () => over };
}

describe('the work on all targets', () => {
  test('is done in order, so many at once', async () => {
    const { begun, end, turn, done } = workshop();
    await turn();
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('c');
    await end('a');
    await end('d');
    await done;
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  test('goes on with one at a time while memory is short, and with more when there is some again', async () => {
    let now = machine(4, 0.5);
    const { begun, end, turn, done } = workshop({ machine: async () => now }, 3);
    await turn();
    expect(begun).toEqual(['a']);
    now = LARGE;
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    for (const item of ['b', 'c', 'd']) await end(item);
    await done;
  });

  test('goes on when everything ended while the machine was looked at', async () => {
    let asked = 0;
    let answer: (now: Machine) => void = () => undefined;
    const slow = (): Promise<Machine> => {
      asked += 1;
      return asked === 2 ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(LARGE);
    };
    const { begun, end, turn, done } = workshop({ items: ['a', 'b'], machine: slow }, 1);
    await turn();
    await end('a');
    answer(LARGE);
    await turn();
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    await done;
  });

  test('tries everything although something failed', async () => {
    const { begun, end, turn, done } = workshop();
    await turn();
    await end('a', 'failed');
    await end('b');
    await end('c');
    await end('d', 'failed');
    await done;
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  test('begins nothing more after a failure when it is to fail fast', async () => {
    const { begun, end, turn, done, over } = workshop({ failFast: true });
    await turn();
    await end('a', 'failed');
    expect([begun, over()]).toEqual([['a', 'b'], false]);
    await end('b');
    await done;
    expect(begun).toEqual(['a', 'b']);
  });

  test('tries what was killed once more, alone, after everything else', async () => {
    const { begun, end, turn, done } = workshop({ items: ['a', 'b', 'c'] });
    await turn();
    await end('a', 'killed');
    await end('b', 'killed');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('c');
    expect(begun).toEqual(['a', 'b', 'c', 'a alone']);
    await end('a');
    await end('b');
    await done;
    expect(begun).toEqual(['a', 'b', 'c', 'a alone', 'b alone']);
  });

  test('ends with the first error that was thrown, when nothing runs any more', async () => {
    const { begun, end, turn, done, over } = workshop();
    await turn();
    await end('a', new Error('first'));
    expect([begun, over()]).toEqual([['a', 'b'], false]);
    await end('b', new Error('second'));
    await expect(done).rejects.toThrow('first');
    expect(begun).toEqual(['a', 'b']);
  });

  test('tries nothing again after an error, and tells one of the second try', async () => {
    const first = workshop({ items: ['a', 'b'] });
    await first.turn();
    await first.end('a', 'killed');
    await first.end('b', new Error('broken'));
    await expect(first.done).rejects.toThrow('broken');
    expect(first.begun).toEqual(['a', 'b']);
    const second = workshop({ items: ['a'] });
    await second.turn();
    await second.end('a', 'killed');
    await second.end('a', new Error('again'));
    await expect(second.done).rejects.toThrow('again');
  });

  test('of none is done', async () => {
    await workshop({ items: [] }).done;
  });
});

describe('work beside the builds', () => {
  test('is done so many at once, and is waited for', async () => {
    const beside = tasks(2);
    const begun: string[] = [];
    let [under, most] = [0, 0];
    for (const name of ['a', 'b', 'c']) {
      beside.add(async () => {
        begun.push(name);
        most = Math.max(most, ++under);
        await new Promise(setImmediate);
        under--;
      });
    }
    await beside.done();
    expect([begun, most, under]).toEqual([['a', 'b', 'c'], 2, 0]);
    await tasks(1).done();
  });

  test('tells its first failure when nothing is under way any more', async () => {
    const beside = tasks(1);
    let ended = false;
    beside.add(() => Promise.reject(new Error('full')));
    beside.add(async () => {
      await new Promise(setImmediate);
      ended = true;
    });
    beside.add(() => Promise.reject(new Error('second')));
    await expect(beside.done()).rejects.toThrow('full');
    expect(ended).toBe(true);
  });
});
