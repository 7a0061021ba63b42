import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JsonValue } from '@slipway/core';
import { type InProcessOptions, type InProcessRun, runInProcess, temporaryDirectory } from '@slipway/testkit';
import { definition } from '../src/main.ts';
import { fakeProgram } from './programs.ts';

type Inputs = Readonly<Record<string, string>>;

/** A run with its outputs; none where it was refused. */
export type Run = Omit<InProcessRun, 'outputs'> & { readonly outputs: Readonly<Record<string, JsonValue>> };

/** A workspace with files, and the action run in it. */
export interface Workspace extends AsyncDisposable {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array, mode?: number) => void;
  readonly read: (name: string) => Buffer;
  readonly has: (name: string) => boolean;
  readonly run: (inputs: Inputs, options?: InProcessOptions) => Promise<Run>;
  /** Mode build without anything of this machine: the same image everywhere. */
  readonly build: (inputs?: Inputs, options?: InProcessOptions) => Promise<Run>;
}

export const LINES = 'linux/amd64=bin/amd64\nlinux/arm64=bin/arm64';

/** Programs of two platforms. */
export const PROGRAMS: Readonly<Record<string, Uint8Array>> = {
  'bin/amd64': fakeProgram('amd64', 'a program'),
  'bin/arm64': fakeProgram('arm64', 'the same program'),
};

/** A new workspace that holds the files. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = PROGRAMS): Workspace {
  const directory = temporaryDirectory();
  const place = (name: string): string => join(directory.path, name);
  const write: Workspace['write'] = (name, content, mode) => {
    mkdirSync(dirname(place(name)), { recursive: true });
    writeFileSync(place(name), content);
    if (mode !== undefined) chmodSync(place(name), mode);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  const run: Workspace['run'] = async (inputs, options) => {
    const { outputs = {}, ...ended } = await runInProcess(definition, directory, inputs, options);
    return { ...ended, outputs };
  };
  return {
    path: directory.path,
    write,
    read: (name) => readFileSync(place(name)),
    has: (name) => existsSync(place(name)),
    run,
    build: (inputs = {}, options = {}) =>
      run(
        {
          mode: 'build',
          program: 'hello',
          binaries: LINES,
          'ca-certificates': 'none',
          'time-zones': 'none',
          version: '1.4.0',
          ...inputs,
        },
        options,
      ),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}

type Json = Record<string, unknown>;

interface Named {
  readonly digest: string;
  readonly mediaType: string;
  readonly platform?: Json;
}

/** A layout as its documents say. */
export interface ReadLayout {
  readonly index: { readonly manifests: readonly Named[] };
  /** A blob that is JSON. */
  readonly json: (digest: string) => Json;
  /** Manifest and config of a platform, or of the only one. */
  readonly image: (platform?: string) => { readonly manifest: Json; readonly config: Json };
}

const listOf = (value: unknown): readonly Named[] => (Array.isArray(value) ? value : []);

export function readLayout({ read }: Workspace, folder = 'image'): ReadLayout {
  const json = (digest: string): Json =>
    JSON.parse(read(`${folder}/blobs/sha256/${digest.slice('sha256:'.length)}`).toString('utf8'));
  const index: ReadLayout['index'] = JSON.parse(read(`${folder}/index.json`).toString('utf8'));
  return {
    index,
    json,
    image: (platform) => {
      const [first] = index.manifests;
      const root = json(first?.digest ?? '');
      const child = listOf(root['manifests']).find(
        ({ platform: of = {} }) => [of['os'], of['architecture'], of['variant']].filter(Boolean).join('/') === platform,
      );
      const manifest = child === undefined ? root : json(child.digest);
      const [config] = listOf([manifest['config']]);
      return { manifest, config: json(config?.digest ?? '') };
    },
  };
}

interface MoveOutput {
  readonly tag: string;
  readonly action: string;
}

/** What was done with every tag, in order: `set 1.2.3`, `hold latest`. */
export function actions({ outputs }: { readonly outputs: Readonly<Record<string, unknown>> }): readonly string[] {
  return (outputs['tags'] as readonly MoveOutput[]).map(({ action, tag }) => `${action} ${tag.split(':').at(-1)}`);
}
