import type { Code } from './codes.ts';
import type {
  Contract,
  InputTable,
  ModeResults,
  ModeTable,
  ModeValues,
  OutputTable,
  OutputValue,
  ResultsOf,
  ValuesOf,
} from './contract.ts';
import type { Document } from './document.ts';
import type { Fault, Place } from './error.ts';

export interface Note extends Place {
  readonly title?: string;
  /** The code of the fault: stands in the label on a terminal, and as the title of an annotation that has no other. */
  readonly code?: Code;
}

/** Where a run speaks. On a runner: workflow commands; on a terminal: text. */
export interface Log {
  readonly info: (text: string) => void;
  readonly debug: (text: string) => void;
  /** How far the phase under way is: shown where a line can be rewritten, and nowhere else. */
  readonly progress: (text: string) => void;
  readonly notice: (text: string, note?: Note) => void;
  readonly warning: (text: string, note?: Note) => void;
  readonly error: (text: string, note?: Note) => void;
  /** Runs a phase under its name; the group is closed whatever happens. */
  readonly group: <T>(name: string, phase: () => Promise<T>) => Promise<T>;
  /** The text never appears in a log from here on. */
  readonly mask: (text: string) => void;
}

/** What is known of the GitHub event that started the run. Absent outside a runner. */
export interface GitHubContext {
  readonly eventName: string;
  /** `refs/tags/v1.2.3`, `refs/heads/main`, `refs/pull/2/merge`. */
  readonly ref: string;
  /** Base branch of a pull request, or empty. */
  readonly baseRef: string;
  /** Branch of a pull request, or empty. */
  readonly headRef: string;
  readonly sha: string;
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  /** The webhook's payload as it came: to be narrowed by its reader. */
  readonly event: unknown;
}

/** The world as an action sees it. Everything that is not a decision goes through it. */
export interface Host {
  /** Absolute path of the workspace; every path of the user lies under it. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly github: GitHubContext | undefined;
  readonly log: Log;
  /** Adds to the job summary; on a terminal it is the report. */
  readonly report: (document: Document) => void;
  /** Sets outputs that hold however the run ends: what was done before it failed. What `main` answers comes over them. */
  readonly known: (outputs: Outputs) => void;
  /** A new private directory outside the workspace, removed at the end, also when the run is cancelled. */
  readonly temporaryDirectory: () => Promise<string>;
  /** Runs at the end in reverse order, also on SIGINT and SIGTERM. */
  readonly onExit: (cleanUp: () => void | Promise<void>) => void;
  /** Declares a file of the workspace as an artifact of the job (`$GITHUB_ARTIFACTS`); nothing outside a runner. */
  readonly artifact: (path: string) => void;
  /** Sets a variable for the later steps of the job (`$GITHUB_ENV`); undefined outside a runner, where there are none. */
  readonly exportVariable?: ((name: string, value: string) => void) | undefined;
  /** Module that worker threads start from; undefined where there is none, and all is done on one thread. */
  readonly worker?: URL | undefined;
  /** Aborted when the run is cancelled; handed to every child process. */
  readonly signal: AbortSignal;
}

export type Outputs = Readonly<Record<string, OutputValue>>;

/** A contract of any inputs, outputs and modes, as generators and the runtime see it. */
export interface AnyContract extends Omit<Contract, 'rules' | 'modes'> {
  readonly modes: ModeTable;
  readonly rules: readonly ((inputs: never) => Fault | undefined)[];
}

/** An action as the runtime sees it: made by `action`, which checks the types before it forgets them. */
export interface Action {
  readonly contract: AnyContract;
  readonly main: (inputs: never, host: Host) => Promise<Outputs>;
}

/** The `main` of each mode, with the inputs and outputs of that mode. */
export type Mains<I extends InputTable, O extends OutputTable, M extends string> = {
  readonly [K in M]: (inputs: ModeValues<I, K>, host: Host) => Promise<ModeResults<O, K>>;
};

/** Joins a contract and its main, or the main of each of its modes. A missing or misspelt output is a compile error. */
export function action<I extends InputTable, O extends OutputTable>(
  contract: Contract<I, O>,
  main: (inputs: ValuesOf<I>, host: Host) => Promise<ResultsOf<O>>,
): Action;
export function action<I extends InputTable, O extends OutputTable, M extends string>(
  contract: Contract<I, O, M>,
  mains: Mains<I, O, M>,
): Action;
export function action(contract: AnyContract, main: Action['main'] | Readonly<Record<string, Action['main']>>): Action {
  if (typeof main === 'function') return { contract, main };
  return {
    contract,
    main: async (inputs: { readonly mode: string }, host) => {
      const chosen = main[inputs.mode];
      if (chosen === undefined) throw new Error(`there is no main for the mode ${inputs.mode}`);
      // The overloads above checked that the inputs of a mode are those of its main.
      return await chosen(inputs as never, host);
    },
  };
}
