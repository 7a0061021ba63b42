import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CouldNotCheckError } from '@slipway/core';
import type { BuildInfo } from '@slipway/executable';
import { type Loading, loadArguments } from '../arguments.ts';
import { type Declaration, parseDeclarations } from '../declaration.ts';
import type { Environment } from '../environment.ts';
import { goFailed } from '../go-failure.ts';
import { LINKED_FIELDS, PACKAGE_FIELDS, type Package, parsePackages } from '../package.ts';
import { parsePlannedBuild } from '../stamp.ts';
import type { Target } from '../target.ts';
import type { Toolchain } from './toolchain.ts';

/** How packages are loaded, and variables beside those of the toolchain. */
interface Listing {
  readonly loading: Loading;
  readonly env?: Environment;
}

/** The packages that patterns name for a target. One that cannot be loaded is answered with its error. */
export async function listPackages(
  toolchain: Toolchain,
  target: Target,
  patterns: readonly string[],
  { loading, env = {} }: Listing,
): Promise<readonly Package[]> {
  const fields = `-json=${PACKAGE_FIELDS}`;
  const result = await toolchain.run(['list', '-find', '-e', fields, ...loadArguments(loading), '--', ...patterns], {
    target,
    env,
  });
  if (result.code !== 0) throw goFailed(`go list ${patterns.join(' ')}`, result);
  return parsePackages(result.stdout.toString('utf8'));
}

/**
 * Everything that is linked into the programs, the standard library included. What cannot be loaded, or embeds what is not there,
 * is answered with its error.
 */
export async function listLinked(
  toolchain: Toolchain,
  target: Target,
  programs: readonly string[],
  { loading, env = {} }: Listing,
): Promise<readonly Package[]> {
  const args = ['list', '-deps', '-e', `-json=${LINKED_FIELDS}`, ...loadArguments(loading), '--', ...programs];
  const result = await toolchain.run(args, { target, env });
  if (result.code !== 0) throw goFailed(`go list -deps ${programs.join(' ')}`, result);
  return parsePackages(result.stdout.toString('utf8'));
}

/** What the files of a package declare outside of functions. */
export async function readDeclarations(item: Package): Promise<readonly Declaration[]> {
  const sources = await Promise.all(item.files.map((file) => readFile(join(item.directory, file), 'utf8')));
  return sources.flatMap(parseDeclarations);
}

/**
 * What Go would stamp into a program of this checkout, by the go command's own rules, without building one: an empty main
 * package that exists only in an overlay is planned (`go build -n`). Throws `CouldNotCheckError`.
 */
export async function readStamp(toolchain: Toolchain, target: Target, loading: Loading): Promise<BuildInfo> {
  const folder = await mkdtemp(join(toolchain.scratch, 'stamp-'));
  const source = join(folder, 'stamp.go');
  const overlay = join(folder, 'overlay.json');
  const name = 'slipway-stamp';
  await writeFile(source, 'package main\n\nfunc main() {}\n');
  await writeFile(overlay, JSON.stringify({ Replace: { [join(toolchain.module, name, 'main.go')]: source } }));
  const flags = ['-n', '-trimpath', '-buildvcs=true', `-overlay=${overlay}`, ...loadArguments(loading)];
  let said = '';
  const args = ['build', ...flags, `-o=${join(folder, 'stamp')}`, `./${name}`];
  const onStderr = (text: string): void => {
    said += text;
  };
  const result = await toolchain.run(args, { target, onStderr });
  if (result.code !== 0) throw goFailed('go build -n', result);
  const info = parsePlannedBuild(said, toolchain.version);
  if (info !== undefined) return info;
  throw new CouldNotCheckError({
    code: 'stamp-unreadable',
    message: `${toolchain.version} does not say what it would stamp into a program.`,
    hint: 'Use a released Go toolchain.',
  });
}
