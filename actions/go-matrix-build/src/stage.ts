import type { Host } from '@slipway/core';

/** What every stage has: where the lines go. */
export interface Run {
  readonly host: Pick<Host, 'log'>;
}

interface Always<Needs, Adds> {
  readonly name: string;
  /** Its lines stand in a group of the log under its name. */
  readonly grouped?: boolean;
  readonly run: (state: Needs) => Promise<Adds>;
}

interface Sometimes<Needs, Adds> extends Always<Needs, Adds> {
  readonly when: (state: Needs) => boolean;
  /** What stands for its result where it does not apply. */
  readonly otherwise: Adds;
}

/** A step of a run: a name, when it applies, and what it adds to what the stages before it found out. */
export type Stage<Needs, Adds> = Always<Needs, Adds> | Sometimes<Needs, Adds>;

/** Stages in their order. They are a stage themselves, so that two runs that begin alike say so. */
export interface Stages<Start extends Run, State extends Start> {
  readonly name: string;
  /** With one more stage, which may need everything that stands before it. */
  readonly stage: <Adds extends object>(next: Stage<State, Adds>) => Stages<Start, State & Adds>;
  /** The table of contents. */
  readonly contents: readonly string[];
  readonly run: (start: Start) => Promise<State>;
}

async function runStage<Needs extends Run, Adds>(stage: Stage<Needs, Adds>, state: Needs): Promise<Adds> {
  if ('when' in stage && !stage.when(state)) return stage.otherwise;
  if (stage.grouped !== true) return await stage.run(state);
  return await state.host.log.group(stage.name, () => stage.run(state));
}

function chain<Start extends Run, State extends Start>(
  name: string,
  contents: readonly string[],
  run: (start: Start) => Promise<State>,
): Stages<Start, State> {
  return {
    name,
    contents,
    run,
    stage: (next) =>
      chain(name, [...contents, next.name], async (start: Start) => {
        const state = await run(start);
        return { ...state, ...(await runStage(next, state)) };
      }),
  };
}

/** No stages yet: what a run begins with goes in, and comes out. */
export function stages<Start extends Run>(name: string): Stages<Start, Start> {
  return chain(name, [], async (start: Start) => start);
}
