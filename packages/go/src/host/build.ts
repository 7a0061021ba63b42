import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unlessAbsent } from '@slipway/core/host';
import { type BuildInfo, readBuildInfoOf } from '@slipway/executable';
import { type BuildArguments, buildArguments } from '../arguments.ts';
import { type Diagnostic, parseDiagnostics } from '../compile-error.ts';
import type { Environment } from '../environment.ts';
import { goFailed } from '../go-failure.ts';
import type { Target } from '../target.ts';
import { parseBuildInfo, parseBuildInfoText } from '../version-output.ts';
import type { Toolchain } from './toolchain.ts';

export type BuildResult =
  /** File names of the programs in the output folder. */
  | { readonly kind: 'built'; readonly files: readonly string[]; readonly seconds: number }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[]; readonly seconds: number }
  /** The system ended a compiler or the linker: for memory, as far as one can know. */
  | { readonly kind: 'killed'; readonly seconds: number };

/** How the go command tells that a tool was ended from outside. */
const KILLED = /: signal: killed$/m;

/** Builds programs for a target. A build that fails is an answer, not an error. */
export async function buildTarget(
  toolchain: Toolchain,
  target: Target,
  options: BuildArguments,
  env: Environment = {},
): Promise<BuildResult> {
  const folder = options.output.endsWith('/') ? options.output : dirname(options.output);
  await mkdir(folder, { recursive: true });
  const started = performance.now();
  const result = await toolchain.tryRun(buildArguments(options), { target, env });
  const seconds = (performance.now() - started) / 1000;
  if ('killed' in result || (result.code !== 0 && KILLED.test(result.stderr))) return { kind: 'killed', seconds };
  if (result.code === 0) return { kind: 'built', files: (await readdir(folder)).sort(), seconds };
  if (/no space left on device/.test(result.stderr)) throw goFailed(`go build for ${target.text}`, result);
  const diagnostics = parseDiagnostics(result.stderr);
  if (diagnostics.length === 0) throw goFailed(`go build for ${target.text}`, result);
  return { kind: 'failed', diagnostics, seconds };
}

/** What programs say of themselves, in the order of the files. */
export async function readBuildInfo(
  toolchain: Toolchain,
  directory: string,
  files: readonly string[],
): Promise<readonly BuildInfo[]> {
  const json = (toolchain.minor ?? Number.POSITIVE_INFINITY) >= 25;
  const paths = files.map((file) => join(directory, file));
  const result = await toolchain.run(['version', '-m', ...(json ? ['-json'] : []), ...paths]);
  const text = result.stdout.toString('utf8');
  const programs = json ? parseBuildInfo(text) : parseBuildInfoText(text);
  if (result.code === 0 && programs.length === files.length) return programs;
  // The go command reads no build information from WebAssembly, although it is there.
  const read = await Promise.all(
    paths.map(async (path) => readBuildInfoOf(await unlessAbsent(path, readFile(path), EMPTY))),
  );
  const found = read.filter((info) => info !== undefined);
  if (found.length === files.length) return found;
  throw goFailed('go version -m', result);
}

const EMPTY = new Uint8Array(0);
