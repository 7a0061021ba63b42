import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildArguments, buildArguments } from '../arguments.ts';
import { type BuildInfo, parseBuildInfo, parseBuildInfoText } from '../build-info.ts';
import { type Diagnostic, parseDiagnostics } from '../compile-error.ts';
import type { Target } from '../target.ts';
import { goFailed, type Toolchain } from './toolchain.ts';

export type BuildResult =
  /** File names of the programs in the output folder. */
  | { readonly built: true; readonly files: readonly string[]; readonly seconds: number }
  | { readonly built: false; readonly diagnostics: readonly Diagnostic[]; readonly seconds: number };

/** Builds programs for a target. A build that fails is an answer, not an error. */
export async function buildTarget(toolchain: Toolchain, target: Target, options: BuildArguments): Promise<BuildResult> {
  await mkdir(options.output, { recursive: true });
  const started = performance.now();
  const result = await toolchain.run(buildArguments(options), target);
  const seconds = (performance.now() - started) / 1000;
  if (result.code === 0) return { built: true, files: (await readdir(options.output)).sort(), seconds };
  const diagnostics = parseDiagnostics(result.stderr);
  if (diagnostics.length === 0) throw goFailed(`go build for ${target.text}`, result);
  return { built: false, diagnostics, seconds };
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
  if (result.code !== 0 || programs.length !== files.length) throw goFailed('go version -m', result);
  return programs;
}
