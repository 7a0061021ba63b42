import { CouldNotCheckError, counted, listed, printable, RefusedError } from '@slipway/core';
import { formatPlatform, type Platform, platformOfTarget, tagFault, versionTag } from '@slipway/oci';
import { type MadeArtifact, parseManifest, type ReleaseManifest } from '@slipway/release';

/**
 * Reads release.json of a release whose version an image can have as its tag. Throws `CouldNotCheckError`. `file` is what to
 * call it.
 */
export function readRelease(text: string, file: string): ReleaseManifest {
  const manifest = parseManifest(text, file);
  const fault = tagFault(versionTag(manifest.version));
  if (fault === undefined) return manifest;
  throw new CouldNotCheckError({
    code: 'release-file',
    message: `${printable(file)} has the version '${printable(manifest.version, 80)}', which ${fault} as a tag.`,
    hint: 'Give the folder that go-matrix-build wrote, whole and unchanged, of a version that a tag can have.',
    file,
  });
}

/** A program of one platform, and the file that it comes in. */
export interface ProgramSource {
  readonly program: string;
  readonly artifact: MadeArtifact;
}

/** What goes into the image of one platform. */
export interface PlatformSource {
  readonly platform: Platform;
  readonly target: string;
  readonly programs: readonly ProgramSource[];
}

function chosenPrograms(release: ReleaseManifest, wanted: readonly string[]): readonly string[] {
  const all = [...new Set(release.targets.flatMap(({ programs }) => programs.map(({ name }) => name)))].sort();
  const missing = wanted.find((name) => !all.includes(name));
  if (missing !== undefined)
    throw new RefusedError({
      code: 'program',
      message: `Input 'program': the release has no program '${printable(missing, 80)}'.`,
      hint: `Its programs are ${printable(listed(all), 300)}.`,
    });
  if (wanted.length > 0) return wanted;
  if (all.length === 1) return all;
  throw new RefusedError({
    code: 'program',
    message: `The release has ${counted(all.length, 'program')}, and an image starts one.`,
    hint: `Say with the input 'program' which: ${printable(listed(all), 300)}.`,
  });
}

/** The program by itself where there is such a file, else the archive that it is in. */
function sourceOf(release: ReleaseManifest, target: string, program: string): MadeArtifact {
  const of = (kind: string, format: string) =>
    release.artifacts.find(
      (artifact) =>
        artifact.target === target &&
        artifact.kind === kind &&
        artifact.format === format &&
        artifact.programs.includes(program),
    );
  const found = of('binary', 'binary') ?? of('archive', 'tar.gz');
  if (found !== undefined) return found;
  throw new RefusedError({
    code: 'program-file',
    message: `The release has no file with '${printable(program, 80)}' for ${printable(target, 80)} that an image can be made of.`,
    hint: 'Build it with formats: binary or tar.gz for Linux.',
  });
}

/**
 * What of a release goes into an image: the chosen programs of all targets that run Linux, or of the platforms that are asked for.
 * Throws `RefusedError`.
 */
export function planSources(
  release: ReleaseManifest,
  { programs, platforms }: { readonly programs: readonly string[]; readonly platforms: readonly Platform[] },
): readonly PlatformSource[] {
  const chosen = chosenPrograms(release, programs);
  const wanted = platforms.map(formatPlatform);
  const sources = release.targets.flatMap((target): readonly PlatformSource[] => {
    const platform = target.os === 'linux' ? platformOfTarget(target) : undefined;
    if (platform === undefined || (wanted.length > 0 && !wanted.includes(formatPlatform(platform)))) return [];
    const files = chosen.map((program) => ({ program, artifact: sourceOf(release, target.target, program) }));
    return [{ platform, target: target.target, programs: files }];
  });
  const found = sources.map(({ platform }) => formatPlatform(platform));
  const missing = wanted.filter((name) => !found.includes(name));
  if (missing.length > 0 || sources.length === 0)
    throw new RefusedError({
      code: 'platforms',
      message:
        missing.length > 0
          ? `The release has nothing for ${printable(listed(missing), 300)}.`
          : 'The release has no program for Linux, and images run nothing else here.',
      hint: `It was built for ${printable(listed(release.targets.map(({ target }) => target)), 300)}.`,
    });
  return sources;
}
