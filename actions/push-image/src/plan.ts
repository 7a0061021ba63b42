import { counted, invariant, printable, RefusedError, sourceDateEpoch } from '@slipway/core';
import { type ElfHead, readElfHead } from '@slipway/executable';
import {
  type Annotations,
  annotationKey,
  DOCKER,
  formatPlatform,
  type LayerEntry,
  type MediaTypes,
  OCI,
  type Platform,
  type RunSettings,
  versionTag,
} from '@slipway/oci';
import { askedVersion } from './asked-version.ts';
import type { BuildInputs } from './inputs.ts';
import { programFault } from './program-fault.ts';
import { type ScratchFiles, scratchEntries, TIME_ZONES } from './scratch-layer.ts';
import { annotationsOf, type LeveledAnnotations, runSettings } from './settings.ts';
import { checkStart } from './start.ts';

/** A program that goes into the image. */
export interface ProgramFact {
  readonly name: string;
  readonly content: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Where it was found, for people. */
  readonly origin: string;
}

/** What is known before anything is written. */
export interface BuildFacts {
  /** With or without `v`; empty where none is known. */
  readonly version: string;
  readonly commit: string;
  /** Unix seconds: the date of everything in the image. */
  readonly epoch: number;
  /** `https://github.com/acme/hello`, or empty. */
  readonly source: string;
  readonly platforms: readonly { readonly platform: Platform; readonly programs: readonly ProgramFact[] }[];
  /** Undefined where the image is built upon another. */
  readonly scratch: ScratchFiles | undefined;
  readonly files: readonly LayerEntry[];
}

/** A layer that is to be written. */
export interface PlannedLayer {
  readonly entries: readonly LayerEntry[];
  readonly createdBy: string;
}

/** The image of one platform, its layers by their place in the plan. */
export interface PlannedImage {
  readonly platform: Platform;
  readonly layers: readonly number[];
}

/** What is made, before anything is written. */
export interface ImagePlan {
  readonly version: string;
  readonly epoch: number;
  /** RFC 3339, in UTC. */
  readonly created: string;
  readonly layers: readonly PlannedLayer[];
  /** What all platforms have beside their programs. */
  readonly shared: readonly LayerEntry[];
  readonly images: readonly PlannedImage[];
  readonly settings: RunSettings;
  readonly annotations: LeveledAnnotations;
  readonly mediaTypes: MediaTypes;
  /** An index over the images, or the one manifest by itself. */
  readonly index: boolean;
  /** What is worth a word and no fault. */
  readonly notices: readonly string[];
}

/** Where programs stand in the image. */
const FOLDER = '/usr/bin';

/** `2026-11-21T12:00:00Z` of Unix seconds. */
export function timestamp(epoch: number): string {
  return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}

/** The head of a program, or undefined for what is no ELF file. Throws `RefusedError` that names the program for a damaged one. */
function headOf(content: Uint8Array, shown: string): ElfHead | undefined {
  try {
    return readElfHead(content);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    throw new RefusedError({ ...error.fault, message: `${shown}: ${error.fault.message}`, cause: error });
  }
}

function refuseProgram({ name, origin, content }: ProgramFact, platform: Platform, scratch: boolean): void {
  const shown = `${printable(name, 80)} for ${formatPlatform(platform)} (${printable(origin, 200)})`;
  const fault = programFault(headOf(content, shown), platform, scratch);
  if (fault === undefined) return;
  throw new RefusedError({
    code: 'program-platform',
    message: `${shown} ${fault}.`,
    hint: 'Build it with CGO_ENABLED=0 GOOS=linux and the GOARCH of the platform, or choose a base that has what it needs.',
  });
}

/** A name in the image is a name alone: with a slash it would be another place, or a directory. */
function refuseName(name: string): void {
  if (name !== '' && !name.includes('/')) return;
  throw new RefusedError({
    code: 'program',
    message: `The program '${printable(name, 80)}' has no name that a file can have.`,
    hint: `Give with the input 'program' a name without /; it stands in ${FOLDER}.`,
  });
}

/** Two programs for one platform: targets of Go that differ in what a platform cannot say, or a line too many. */
function refuseSame(platforms: BuildFacts['platforms']): void {
  const seen = new Map<string, string>();
  for (const { platform, programs } of platforms) {
    const name = formatPlatform(platform);
    const origin = programs.map((program) => program.origin).join(', ');
    const other = seen.get(name);
    if (other !== undefined)
      throw new RefusedError({
        code: 'platform-twice',
        message: `${printable(other, 200)} and ${printable(origin, 200)} are both for the platform ${name}.`,
        hint: "Keep one of them: choose with the input 'platforms', or leave a line of 'binaries' out.",
      });
    seen.set(name, origin);
  }
}

/** What the image says of itself when nobody says anything else. */
function defaultLabels({ version, commit, epoch, source }: BuildFacts, title: string): Annotations {
  return {
    [annotationKey('title')]: title,
    [annotationKey('version')]: version.replace(/^v/, ''),
    [annotationKey('revision')]: commit,
    [annotationKey('source')]: source,
    [annotationKey('created')]: timestamp(epoch),
  };
}

const present = (labels: Annotations): Annotations =>
  Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== ''));

const VERSION = annotationKey('version');

/**
 * What an image says of itself with the version that it is built as: what is asked for stands there whatever else is given, and what is known
 * stands where nothing is said. Of a base nothing of the sort is taken over.
 */
function withVersion(given: Annotations, asked: string, known: string): Annotations {
  const version = (asked === '' ? (given[VERSION] ?? known) : asked).replace(/^v(?=\d)/, '');
  return version === '' ? given : { ...given, [VERSION]: version };
}

function annotationsOfImage(inputs: BuildInputs, labels: Annotations): LeveledAnnotations {
  if (inputs.annotations.length === 0) return { index: labels, manifest: labels };
  const { index, manifest } = annotationsOf(inputs.annotations);
  const complete = (given: Annotations) => withVersion(given, inputs.version, labels[VERSION] ?? '');
  return { index: complete(index), manifest: complete(manifest) };
}

/** Says that a label names another version than the one that is asked for. */
function otherVersion(inputs: BuildInputs, labels: Annotations): readonly string[] {
  const given = new Map(inputs.labels).get(VERSION);
  if (given === undefined || given === labels[VERSION]) return [];
  const version = invariant(labels[VERSION], 'a label is overruled by another');
  return [`The label ${VERSION} is ${printable(version, 80)}, as asked for, not ${printable(given, 80)}.`];
}

function sharedLayers({ scratch, files }: BuildFacts): readonly PlannedLayer[] {
  return [
    ...(scratch === undefined
      ? []
      : [{ entries: scratchEntries(scratch), createdBy: 'slipway: users, /tmp, certificates, time zones' }]),
    ...(files.length === 0 ? [] : [{ entries: files, createdBy: `slipway: ${counted(files.length, 'file')}` }]),
  ];
}

/** Settings of the container; on scratch with time zones Go has to be told where they are. */
function settingsOf(inputs: BuildInputs, facts: BuildFacts, program: string, labels: Annotations): RunSettings {
  const settings = runSettings(inputs, `${FOLDER}/${program}`, labels);
  if (facts.scratch?.timeZones === undefined || settings.env.has('ZONEINFO')) return settings;
  return { ...settings, env: new Map([...settings.env, ['ZONEINFO', TIME_ZONES]]) };
}

/**
 * The version that a build is of: what is asked for, else what the release says. Throws `RefusedError` when they differ, and for what could not be
 * compared with other versions or be a tag.
 */
export function buildVersion(asked: string, released: string): string {
  if (asked !== '' && released !== '' && versionTag(asked) === versionTag(released)) return asked;
  const version = askedVersion(asked);
  if (version === '' || released === '') return version || released;
  throw new RefusedError({
    code: 'image-version',
    message: `Input 'version' is ${printable(asked, 60)}, and the release is ${printable(released, 60)}.`,
    hint: 'Leave the input out, or give the release of that version.',
  });
}

/** The date of an image in Unix seconds: SOURCE_DATE_EPOCH, else the time of the release, else 1970. Throws `RefusedError`. */
export function imageEpoch(given: string | undefined, released: number | undefined): number {
  return sourceDateEpoch(given) ?? released ?? 0;
}

/**
 * Decides what the image is made of: shared layers lowest, the programs of each platform above them, so that a new version brings one new
 * layer for each platform. Throws `RefusedError`.
 */
export function planImage(inputs: BuildInputs, facts: BuildFacts): ImagePlan {
  const { platforms, version, epoch } = facts;
  const onScratch = facts.scratch !== undefined;
  refuseSame(platforms);
  const shared = sharedLayers(facts);
  const own = platforms.map(({ platform, programs }): PlannedLayer => {
    for (const program of programs) {
      refuseName(program.name);
      refuseProgram(program, platform, onScratch);
    }
    return {
      entries: programs.map(({ name, content }) => ({ path: `${FOLDER}/${name}`, mode: 0o755, content })),
      createdBy: `slipway: ${programs.map(({ name }) => name).join(', ')} for ${formatPlatform(platform)}`,
    };
  });
  const title = platforms.flatMap(({ programs }) => programs.map(({ name }) => name))[0] ?? '';
  // Of a key that stands twice the last value counts, as in Docker.
  const given = inputs.labels.length > 0 ? Object.fromEntries(inputs.labels) : present(defaultLabels(facts, title));
  const labels = withVersion(given, inputs.version, version);
  const settings = settingsOf(inputs, facts, title, labels);
  const start = own.flatMap(({ entries }) =>
    checkStart({
      scratch: facts.scratch === undefined ? [] : scratchEntries(facts.scratch),
      files: facts.files,
      programs: entries,
      settings,
      hasBase: !onScratch,
    }),
  );
  return {
    version,
    epoch,
    created: timestamp(epoch),
    layers: [...shared, ...own],
    shared: shared.flatMap(({ entries }) => entries.filter(({ path }) => !path.endsWith('/'))),
    images: platforms.map(({ platform }, at) => ({
      platform,
      layers: [...shared.keys(), shared.length + at],
    })),
    settings,
    annotations: annotationsOfImage(inputs, labels),
    mediaTypes: inputs.mediaTypes === 'docker' ? DOCKER : OCI,
    index: platforms.length > 1 || inputs.singlePlatform === 'index',
    notices: [...otherVersion(inputs, labels), ...new Set(start)],
  };
}

/** Refuses an image whose compressed layers are larger than asked for. Throws `RefusedError`. */
export function refuseLargeImage(platform: Platform, size: number, limit: number | undefined): void {
  if (limit === undefined || size <= limit) return;
  throw new RefusedError({
    code: 'image-too-large',
    message: `The layers of ${formatPlatform(platform)} have ${size} bytes, and max-size allows ${limit}.`,
    hint: 'Look for what has grown (go version -m, files), or raise max-size on purpose.',
  });
}
