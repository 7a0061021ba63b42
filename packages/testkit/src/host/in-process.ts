import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, GitHubContext, Log } from '@slipway/core';
import { type Ending, perform } from '@slipway/core/host';
import { temporaryDirectory } from './temporary-directory.ts';

export interface ReleaseWorkspace extends AsyncDisposable {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  readonly names: () => readonly string[];
}

/** A workspace with a folder `release` that holds the given files. */
export function releaseWorkspace(files: Readonly<Record<string, string | Uint8Array>> = {}): ReleaseWorkspace {
  const directory = temporaryDirectory();
  const release = join(directory.path, 'release');
  mkdirSync(release);
  const write: ReleaseWorkspace['write'] = (name, content) => writeFileSync(join(release, name), content);
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path: directory.path,
    write,
    read: (name) => readFileSync(join(release, name), 'utf8'),
    names: () => readdirSync(release).sort(),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}

export interface InProcessOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly github?: GitHubContext;
}

export interface InProcessRun extends Ending {
  /** Everything that was said, a line each. */
  readonly log: string;
  readonly warnings: readonly string[];
  readonly artifacts: readonly string[];
  /** What was set for later steps. */
  readonly variables: Readonly<Record<string, string>>;
  /** Codes of the faults. */
  readonly codes: readonly string[];
}

/** One run of an action in this process: its sources, not its bundle. */
export async function runInProcess(
  action: Action,
  { path }: { readonly path: string },
  inputs: Readonly<Record<string, string>>,
  { env = {}, github }: InProcessOptions = {},
): Promise<InProcessRun> {
  const said: string[] = [];
  const warnings: string[] = [];
  const artifacts: string[] = [];
  const say = (text: string): void => void said.push(text);
  const log: Log = {
    info: say,
    debug: say,
    notice: say,
    error: say,
    warning: (text) => {
      warnings.push(text);
      say(text);
    },
    group: (name, phase) => {
      say(name);
      return phase();
    },
    mask: () => undefined,
    progress: () => undefined,
  };
  const variables: Record<string, string> = {};
  const exportVariable = (name: string, value: string): void => {
    variables[name] = value;
  };
  const artifact = (file: string): void => void artifacts.push(file);
  const ending = await perform(action, inputs, {
    workspace: path,
    env,
    github,
    log,
    artifact,
    exportVariable,
    repository: '',
  });
  return {
    ...ending,
    log: said.join('\n'),
    warnings,
    artifacts,
    variables,
    codes: ending.faults.map(({ code }) => code),
  };
}
