import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RunPaths } from '../runner-variables.ts';
import type { FileCommandTexts } from '../step-result.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export interface RunPlaces {
  readonly workspace: string;
  readonly runnerTemp?: string;
  readonly toolCache?: string;
}

export interface RunFolders extends AsyncDisposable {
  readonly paths: RunPaths;
  readFileCommands(): FileCommandTexts;
  leftovers(): readonly string[];
}

/** What the runner keeps in RUNNER_TEMP itself, and what Node does. */
const NOT_LEFT_BY_STEPS: ReadonlySet<string> = new Set([
  '_runner_file_commands',
  '_github_workflow',
  'node-compile-cache',
]);

let steps = 0;

/** Makes the folders and the empty file commands of one step. */
export function prepareRunFolders(places: RunPlaces, event: unknown): RunFolders {
  const own = temporaryDirectory('slipway-run-');
  const temp = places.runnerTemp ?? join(own.path, '_temp');
  const commands = join(temp, '_runner_file_commands');
  const workflow = join(temp, '_github_workflow');
  const home = join(own.path, 'home');
  const toolCache = places.toolCache ?? join(own.path, '_tool');
  for (const folder of [temp, commands, workflow, home, toolCache]) mkdirSync(folder, { recursive: true });
  const before = new Set(filesOf(temp));
  const id = `${process.pid}-${++steps}`;
  const emptyFile = (prefix: string): string => {
    const path = join(commands, `${prefix}_${id}`);
    writeFileSync(path, '');
    return path;
  };
  const paths: RunPaths = {
    workspace: places.workspace,
    temp,
    toolCache,
    home,
    event: join(workflow, 'event.json'),
    output: emptyFile('set_output'),
    env: emptyFile('set_env'),
    path: emptyFile('add_path'),
    state: emptyFile('save_state'),
    summary: emptyFile('step_summary'),
    artifacts: emptyFile('artifacts'),
  };
  writeFileSync(paths.event, JSON.stringify(event, null, 2));
  return {
    paths,
    readFileCommands: () => readTexts(paths),
    leftovers: () => filesOf(temp).filter((file) => !before.has(file)),
    [Symbol.asyncDispose]: () => own[Symbol.asyncDispose](),
  };
}

function readTexts(paths: RunPaths): FileCommandTexts {
  const read = (path: string): string => readFileSync(path, 'utf8');
  return {
    output: read(paths.output),
    env: read(paths.env),
    path: read(paths.path),
    state: read(paths.state),
    summary: read(paths.summary),
    artifacts: read(paths.artifacts),
  };
}

function filesOf(temp: string): readonly string[] {
  return readdirSync(temp, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(temp, join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_LEFT_BY_STEPS.has(file.split('/')[0] ?? ''))
    .sort();
}
