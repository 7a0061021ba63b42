import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Log } from '@slipway/core';
import { type Ending, perform } from '@slipway/core/host';
import { temporaryDirectory } from '@slipway/testkit';

export interface Workspace extends AsyncDisposable {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  readonly names: () => readonly string[];
}

/** A workspace with a folder `release` that holds the given files. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  const directory = temporaryDirectory();
  const release = join(directory.path, 'release');
  mkdirSync(release);
  const write: Workspace['write'] = (name, content) => writeFileSync(join(release, name), content);
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path: directory.path,
    write,
    read: (name) => readFileSync(join(release, name), 'utf8'),
    names: () => readdirSync(release).sort(),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}

export interface Run extends Ending {
  readonly log: string;
  readonly artifacts: readonly string[];
  readonly codes: readonly string[];
}

/** One run of an action in this process. */
export async function run(
  action: Action,
  { path }: Workspace,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const said: string[] = [];
  const artifacts: string[] = [];
  const say = (text: string): void => void said.push(text);
  const log: Log = {
    info: say,
    debug: say,
    notice: say,
    warning: say,
    error: say,
    group: (name, phase) => {
      say(name);
      return phase();
    },
    mask: () => undefined,
  };
  const artifact = (file: string): void => void artifacts.push(file);
  const ending = await perform(action, inputs, { workspace: path, env, github: undefined, log, artifact, issues: '' });
  return { ...ending, log: said.join('\n'), artifacts, codes: ending.faults.map(({ code }) => code) };
}
