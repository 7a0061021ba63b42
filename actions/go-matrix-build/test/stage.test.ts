import { expect, test } from '@jest/globals';
import { type Run, type Stage, stages } from '../src/stage.ts';

interface Start extends Run {
  readonly wanted: boolean;
}

function started(wanted: boolean): { readonly start: Start; readonly groups: readonly string[] } {
  const groups: string[] = [];
  const nothing = () => undefined;
  const log = {
    ...{ info: nothing, debug: nothing, progress: nothing, notice: nothing, warning: nothing, error: nothing },
    mask: nothing,
    group: <T>(name: string, run: () => Promise<T>) => {
      groups.push(name);
      return run();
    },
  };
  return { start: { wanted, host: { log } }, groups };
}

const build: Stage<Start, { readonly made: number }> = {
  name: 'Build',
  grouped: true,
  run: async () => ({ made: 3 }),
};
const compare: Stage<Start & { readonly made: number }, { readonly compared: number }> = {
  name: 'Compare',
  when: ({ wanted }) => wanted,
  otherwise: { compared: 0 },
  run: async ({ made }) => ({ compared: made }),
};
const list = stages<Start>('All').stage(build).stage(compare);

test('stages run in their order, and each finds what those before it added', async () => {
  const { start, groups } = started(true);
  expect(await list.run(start)).toEqual({ ...start, made: 3, compared: 3 });
  expect(groups).toEqual(['Build']);
});

test('a stage that does not apply adds what stands for its result', async () => {
  expect(await list.run(started(false).start)).toMatchObject({ made: 3, compared: 0 });
});

test('stages tell their names as a table of contents', () => {
  expect(list.contents).toEqual(['Build', 'Compare']);
});

test('stages can stand in others as one', async () => {
  const outer = stages<Start>('Outer').stage(list);
  expect(outer.contents).toEqual(['All']);
  expect(await outer.run(started(true).start)).toMatchObject({ compared: 3 });
});

test('a stage that throws ends the run', async () => {
  const failing: Stage<Start, object> = { name: 'Fail', run: () => Promise.reject(new Error('no')) };
  await expect(stages<Start>('All').stage(failing).stage(build).run(started(true).start)).rejects.toThrow('no');
});
