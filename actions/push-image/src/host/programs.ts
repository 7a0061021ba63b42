import { fileOfArchive } from '@slipway/archive';
import { CouldNotCheckError, type Host, printable, RefusedError } from '@slipway/core';
import { digestOf, hexOf, type Platform } from '@slipway/oci';
import type { ReleaseManifest } from '@slipway/release';
import type { BuildInputs } from '../inputs.ts';
import type { ProgramFact } from '../plan.ts';
import { type ProgramOrigin, programOrigin } from '../program-sources.ts';
import { type ProgramSource, planSources, readRelease } from '../sources.ts';
import { readNamed, readReleaseFile, underWorkspace } from './files.ts';

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
  readonly release: { readonly folder: string; readonly shown: string; readonly manifest: ReleaseManifest } | undefined;
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
  const found = unpack(archive, program, shown);
  if (found !== undefined) return found;
  throw new CouldNotCheckError({
    code: 'program-file',
    message: `${printable(shown)} holds no '${printable(program, 80)}'.`,
    hint: 'Build the release with formats: binary as well.',
  });
}

/** Undefined: the archive holds no such file. Throws `CouldNotCheckError` for one that is no archive. */
function unpack(archive: Uint8Array, program: string, shown: string): Uint8Array | undefined {
  try {
    return fileOfArchive(archive, program);
  } catch (error) {
    throw new CouldNotCheckError({
      code: 'program-file',
      message: `${printable(shown)} cannot be unpacked.`,
      hint: 'Build the release with formats: binary as well.',
      cause: error,
    });
  }
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

async function ofRelease(shown: string, inputs: BuildInputs, host: Host): Promise<FoundPrograms> {
  const folder = underWorkspace(host.workspace, shown, 'release', 'directory');
  const file = `${shown}/release.json`;
  const manifest = readRelease((await readReleaseFile(folder, 'release.json', file)).toString('utf8'), file);
  const sources = planSources(manifest, { programs: inputs.program, platforms: inputs.platforms });
  const release = { folder, shown, manifest };
  const platforms = await Promise.all(
    sources.map(async ({ platform, target, programs }) => ({
      platform,
      target,
      programs: await Promise.all(programs.map((program) => readProgram(release, program))),
    })),
  );
  return { platforms, release };
}

async function ofBinaries(
  { name, files }: ProgramOrigin & { readonly kind: 'binaries' },
  { workspace }: Host,
): Promise<FoundPrograms> {
  const platforms = await Promise.all(
    files.map(async ({ platform, path }): Promise<PlatformPrograms> => {
      const content = await readNamed(workspace, path, 'binaries');
      return { platform, target: '', programs: [{ name, content, sha256: sha256(content), origin: path }] };
    }),
  );
  return { platforms, release: undefined };
}

/** Reads the programs that the image is made of. Throws `RefusedError` and `CouldNotCheckError`. */
export async function findPrograms(inputs: BuildInputs, host: Host): Promise<FoundPrograms> {
  const origin = programOrigin(inputs);
  return origin.kind === 'release' ? await ofRelease(origin.folder, inputs, host) : await ofBinaries(origin, host);
}
