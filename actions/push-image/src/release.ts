import { CouldNotCheckError, counted, LAST_SECOND, listed, printable, RefusedError } from '@slipway/core';
import { formatPlatform, type GoTarget, type Platform, platformOfTarget, tagFault, versionTag } from '@slipway/oci';

/** A file of a release that an image can be made of. */
export interface ReleaseArtifact {
  readonly name: string;
  readonly kind: string;
  readonly format: string;
  readonly target: string;
  readonly programs: readonly string[];
  /** Lower-case hex. */
  readonly sha256: string;
}

/** What release.json says, as far as an image needs it. */
export interface Release {
  readonly version: string;
  readonly commit: string;
  /** Unix seconds. */
  readonly epoch: number;
  readonly targets: readonly (GoTarget & { readonly target: string; readonly programs: readonly string[] })[];
  readonly artifacts: readonly ReleaseArtifact[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : []);

function damaged(file: string, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'release-file',
    message: `${printable(file)} ${why}.`,
    hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
    file,
  });
}

function parseJson(content: string, file: string): Json {
  try {
    const json: unknown = JSON.parse(content);
    if (isObject(json)) return json;
  } catch {
    // Said below.
  }
  throw damaged(file, 'is no JSON object');
}

function targetOf(json: Json): Release['targets'][number] {
  const { target, os, arch, variant, programs } = json;
  const values = isObject(variant) ? Object.entries(variant).map(([name, value]) => [name, text(value)]) : [];
  return {
    target: text(target),
    os: text(os),
    arch: text(arch),
    ...(values.length === 0 ? {} : { variant: Object.fromEntries(values) }),
    programs: objects(programs).map(({ name }) => text(name)),
  };
}

/** Files lie in the folder itself: a path could lead out of it. */
const isFileName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);

function artifactOf(json: Json, file: string): ReleaseArtifact {
  const name = text(json['name']);
  if (!isFileName(name)) throw damaged(file, `names the file '${printable(name, 80)}', which is none of its folder`);
  const { kind, format, target, programs, sha256 } = json;
  return {
    name,
    kind: text(kind),
    format: text(format),
    target: text(target),
    programs: texts(programs),
    sha256: text(sha256),
  };
}

/** Reads release.json. Throws `CouldNotCheckError`. `file` is what to call it. */
export function parseRelease(content: string, file: string): Release {
  const json = parseJson(content, file);
  if (json['schema'] !== 1) throw damaged(file, `has the schema '${printable(String(json['schema']), 20)}', not 1`);
  const { version, commit, 'source-date-epoch': epoch } = json;
  if (typeof version !== 'string' || typeof commit !== 'string' || !Number.isSafeInteger(epoch))
    throw damaged(file, 'lacks version, commit or source-date-epoch');
  const seconds = Number(epoch);
  if (tagFault(versionTag(version)) !== undefined)
    throw damaged(file, `has the version '${printable(version, 80)}', which is none`);
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/.test(commit))
    throw damaged(file, `has the commit '${printable(commit, 80)}', which is none`);
  if (seconds < 0 || seconds > LAST_SECOND) throw damaged(file, 'has a source-date-epoch that is no date');
  return {
    version,
    commit,
    epoch: seconds,
    targets: objects(json['targets']).map(targetOf),
    artifacts: objects(json['artifacts']).map((artifact) => artifactOf(artifact, file)),
  };
}

/** A program of one platform, and the file that it comes in. */
export interface ProgramSource {
  readonly program: string;
  readonly artifact: ReleaseArtifact;
}

/** What goes into the image of one platform. */
export interface PlatformSource {
  readonly platform: Platform;
  readonly target: string;
  readonly programs: readonly ProgramSource[];
}

function chosenPrograms(release: Release, wanted: readonly string[]): readonly string[] {
  const all = [...new Set(release.targets.flatMap(({ programs }) => programs))].sort();
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
function sourceOf(release: Release, target: string, program: string): ReleaseArtifact {
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
  release: Release,
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
