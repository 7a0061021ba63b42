import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Log } from '@slipway/core';
import { type Ending, perform } from '@slipway/core/host';
import { createRepository, type Files, type Repository, temporaryDirectory } from '@slipway/testkit';
import { definition } from '../src/main.ts';

/** A module of one tiny program, with a licence and a readme. */
export const FILES: Files = {
  'go.mod': 'module example.com/hello\n\ngo 1.24\n',
  'main.go': 'package main\n\nvar version string\n\nfunc main() { println("hello", version) }\n',
  LICENSE: 'Do what you like.\n',
  'README.md': '# Hello\n',
};

type Env = Readonly<Record<string, string | undefined>>;

export interface Run extends Ending {
  readonly artifacts: readonly string[];
  /** Everything that was said, a line each. */
  readonly log: string;
  readonly warnings: readonly string[];
  /** Codes of the faults. */
  readonly codes: readonly string[];
}

export interface RunOptions {
  readonly env?: Env;
  /** Called before a phase of the run, with its name. */
  readonly before?: (phase: string) => void;
}

function logOf(said: string[], warnings: string[], before: RunOptions['before']): Log {
  const say = (text: string): void => void said.push(text);
  const nothing = () => undefined;
  return {
    ...{ info: say, debug: nothing, progress: nothing, notice: say, error: say, mask: nothing },
    warning: (text) => {
      warnings.push(text);
      say(text);
    },
    group: (name, phase) => {
      before?.(name);
      return phase();
    },
  };
}

/** Inputs that a test need not say; only the modes that decide what a release is have them. */
function usual({ mode = 'all' }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return ['all', 'plan', 'prove'].includes(mode) ? { targets: 'linux/amd64', sbom: 'none' } : {};
}

/** One run in the directory, as on a terminal, for linux/amd64; what it leaves in its temporary folder is a failure. */
export async function run(
  workspace: string,
  raw: Readonly<Record<string, string>> = {},
  { env = {}, before }: RunOptions = {},
): Promise<Run> {
  await using temporary = temporaryDirectory();
  const [artifacts, said, warnings]: [string[], string[], string[]] = [[], [], []];
  const ending = await perform(
    definition,
    { ...usual(raw), ...raw },
    {
      workspace,
      env: { ...process.env, SOURCE_DATE_EPOCH: undefined, RUNNER_TEMP: temporary.path, ...env },
      github: undefined,
      log: logOf(said, warnings, before),
      artifact: (path) => void artifacts.push(path),
      repository: 'https://example.com',
    },
  );
  expect(readdirSync(temporary.path)).toEqual([]);
  return { ...ending, artifacts, log: said.join('\n'), warnings, codes: ending.faults.map(({ code }) => code) };
}

/** A run that must pass. */
export async function passing(...args: Parameters<typeof run>): Promise<Run> {
  const result = await run(...args);
  expect(result.faults).toEqual([]);
  expect(result.exitCode).toBe(0);
  return result;
}

/** The first thing that a run refuses. */
export async function refusal(...args: Parameters<typeof run>) {
  const { faults, exitCode } = await run(...args);
  const [fault] = faults;
  if (fault === undefined) throw new Error('nothing was refused');
  return { ...fault, exitCode };
}

/** A tagged checkout of the usual module and further files. */
export function project(files: Files = {}, tag = 'v1.2.3'): Repository {
  const repository = createRepository({ files: { ...FILES, ...files } });
  if (tag !== '') repository.tag(tag);
  return repository;
}

export const sums = (workspace: string, output = 'release'): string =>
  readFileSync(join(workspace, output, 'SHA256SUMS'), 'utf8');

/** Names of the files of a release but for its own lists. */
export function releaseNames(workspace: string, output = 'release'): readonly string[] {
  const own = ['SHA256SUMS', 'SHA512SUMS', 'release.json', 'dependencies.json'];
  return readdirSync(join(workspace, output))
    .filter((name) => !own.includes(name))
    .sort();
}

export function unpack(archive: string, directory: string): readonly string[] {
  mkdirSync(directory, { recursive: true });
  if (archive.endsWith('.zip')) execFileSync('unzip', ['-q', archive, '-d', directory]);
  else execFileSync('tar', ['-xf', archive, '-C', directory]);
  return readdirSync(directory).sort();
}

/** A clone with its tags, as another machine has it. */
export function cloned(repository: Repository, folder: string): string {
  execFileSync('git', ['clone', '-q', repository.path, folder]);
  return folder;
}

/** What `go version -m` says of a program, without its first line. */
export function buildSettings(file: string): string {
  const env = { ...process.env, GOFLAGS: '' };
  return execFileSync('go', ['version', '-m', file], { encoding: 'utf8', env }).replaceAll('\t', ' ');
}
