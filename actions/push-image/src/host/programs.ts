import { basename } from 'node:path';
import { fileOfArchive } from '@slipway/archive';
import { CouldNotCheckError, counted, type Host, printable, RefusedError } from '@slipway/core';
import { digestOf, hexOf, type Platform, parsePlatform } from '@slipway/oci';
import type { BuildInputs } from '../inputs.ts';
import type { ProgramFact } from '../plan.ts';
import { type PlatformSource, type ProgramSource, parseRelease, planSources, type Release } from '../release.ts';
import { readNamed, readReleaseFile, splitLine, underWorkspace } from './files.ts';

/** The programs of one platform. */
export interface PlatformPrograms {
  readonly platform: Platform;
  /** Target of Go that they were built for; empty where none is known. */
  readonly target: string;
  readonly programs: readonly ProgramFact[];
}

/** What was found to make an image of. */
export interface FoundPrograms {
  readonly platforms: readonly PlatformPrograms[];
  /** The release that they are of, with its folder. */
  readonly release: { readonly folder: string; readonly shown: string; readonly content: Release } | undefined;
}

const sha256 = (bytes: Uint8Array): string => hexOf(digestOf(bytes));

/** A file of the release, unchanged. Throws `RefusedError` for one that was changed, `CouldNotCheckError` for one that is gone. */
export async function readChecked(
  { folder, shown }: { readonly folder: string; readonly shown: string },
  { name, sha256: expected }: { readonly name: string; readonly sha256: string },
): Promise<Buffer> {
  const bytes = await readReleaseFile(folder, name, `${shown}/${name}`);
  if (sha256(bytes) === expected) return bytes;
  throw new RefusedError({
    code: 'release-changed',
    message: `${printable(`${shown}/${name}`)} is not the file that release.json describes: its SHA-256 is another.`,
    hint: 'Download or build the release again.',
  });
}

function unpacked(archive: Uint8Array, program: string, shown: string): Uint8Array {
  let found: Uint8Array | undefined;
  try {
    found = fileOfArchive(archive, program);
  } catch {
    // Said below: what cannot be unpacked holds nothing.
  }
  if (found !== undefined) return found;
  throw new CouldNotCheckError({
    code: 'program-file',
    message: `${printable(shown)} holds no '${printable(program, 80)}'.`,
    hint: 'Build the release with formats: binary as well.',
  });
}

async function readProgram(
  release: { readonly folder: string; readonly shown: string },
  { program, artifact }: ProgramSource,
): Promise<ProgramFact> {
  const bytes = await readChecked(release, artifact);
  const origin = `${release.shown}/${artifact.name}`;
  const content = artifact.kind === 'binary' ? bytes : unpacked(bytes, program, origin);
  return { name: program, content, sha256: sha256(content), origin };
}

async function ofRelease(inputs: BuildInputs, host: Host): Promise<FoundPrograms> {
  const shown = inputs.release === '' ? 'release' : inputs.release;
  const folder = underWorkspace(host.workspace, shown, 'release', 'directory');
  const file = `${shown}/release.json`;
  const content = parseRelease((await readReleaseFile(folder, 'release.json', file)).toString('utf8'), file);
  const sources = planSources(content, { programs: inputs.program, platforms: inputs.platforms.map(parsePlatform) });
  const place = { folder, shown };
  const read = ({ platform, target, programs }: PlatformSource) =>
    Promise.all(programs.map((program) => readProgram(place, program))).then((facts) => ({
      platform,
      target,
      programs: facts,
    }));
  return { platforms: await Promise.all(sources.map(read)), release: { ...place, content } };
}

/** Name of the program that files of several platforms are: said, or the one that all have. */
function nameOf(inputs: BuildInputs, paths: readonly string[]): string {
  const [said, ...more] = inputs.program;
  const names = [...new Set(paths.map((path) => basename(path)))];
  const name = said ?? names[0];
  if (name !== undefined && more.length === 0 && (said !== undefined || names.length === 1)) return name;
  throw new RefusedError({
    code: 'program',
    message:
      more.length > 0
        ? "Input 'program' names several programs, and 'binaries' gives one for each platform."
        : `The files of 'binaries' have ${counted(names.length, 'name')}, so the program has none.`,
    hint: "Say with the input 'program' what the program is called in the image, such as hello.",
  });
}

async function ofBinaries(inputs: BuildInputs, host: Host): Promise<FoundPrograms> {
  if (inputs.platforms.length > 0)
    throw new RefusedError({
      code: 'platforms',
      message: "Input 'platforms' chooses from a release, and 'binaries' are given.",
      hint: "Leave 'platforms' out: the lines of 'binaries' say which platforms there are.",
    });
  const lines = inputs.binaries.map((line) => {
    const [text, path] = splitPlatform(line);
    return { platform: parsePlatform(text), path };
  });
  const name = nameOf(
    inputs,
    lines.map(({ path }) => path),
  );
  const platforms = await Promise.all(
    lines.map(async ({ platform, path }): Promise<PlatformPrograms> => {
      const content = await readNamed(host.workspace, path, 'binaries');
      return { platform, target: '', programs: [{ name, content, sha256: sha256(content), origin: path }] };
    }),
  );
  return { platforms, release: undefined };
}

/** The first `=` divides: a platform has none, a path may. */
function splitPlatform(line: string): readonly [string, string] {
  const [platform = '', ...path] = line.split('=');
  if (path.join('=') !== '') return [platform.trim(), path.join('=').trim()];
  return splitLine('binaries', line, 'PLATFORM=PATH');
}

/** Reads the programs that the image is made of. Throws `RefusedError` and `CouldNotCheckError`. */
export async function findPrograms(inputs: BuildInputs, host: Host): Promise<FoundPrograms> {
  if (inputs.binaries.length === 0) return await ofRelease(inputs, host);
  if (inputs.release === '') return await ofBinaries(inputs, host);
  throw new RefusedError({
    code: 'program-sources',
    message: "Both 'release' and 'binaries' are given.",
    hint: 'Keep one of them: the programs come from one place.',
  });
}
