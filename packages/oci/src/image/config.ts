import { CouldNotCheckError, type JsonValue, printable } from '@slipway/core';
import { type Digest, isDigest } from '../digest.ts';
import { IMAGE_PREFIX } from './annotations.ts';
import { type Content, jsonContent } from './document.ts';
import type { MediaTypes } from './media-type.ts';
import type { Platform } from './platform.ts';

/** How a container is started. What is left out is the base's, or nothing. */
export interface RunSettings {
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  /** `65532:65532`. */
  readonly user?: string;
  readonly workingDirectory?: string;
  /** `8080/tcp`. */
  readonly ports: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  readonly labels: Readonly<Record<string, string>>;
}

/** A layer with what the config says of it. */
export interface HistoryLayer {
  /** Digest of the tar archive before it was compressed. */
  readonly diffId: Digest;
  /** Sentence for `docker history`. */
  readonly createdBy: string;
}

type JsonObject = { readonly [key: string]: JsonValue };

/** What a config says, as far as it is built upon. */
export interface ImageConfig {
  readonly config: JsonObject;
  readonly diffIds: readonly Digest[];
  readonly history: readonly JsonValue[];
  readonly labels: Readonly<Record<string, string>>;
  readonly created: string | undefined;
  readonly os: string | undefined;
  readonly architecture: string | undefined;
  readonly variant: string | undefined;
  readonly osVersion: string | undefined;
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectOf = (value: JsonValue | undefined): JsonObject => (isObject(value) ? value : {});
const listOf = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);
const textOf = (value: JsonValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

function damaged(where: string, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'image-config',
    message: `The config of ${printable(where, 300)} ${why}.`,
    hint: 'Check the image that is built upon; another tag or digest of it may be whole.',
  });
}

function parseObject(bytes: Uint8Array, where: string): JsonObject {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue;
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw damaged(where, 'is no JSON object');
}

/**
 * Reads the config of an image. Throws `CouldNotCheckError`.
 * Source: https://github.com/opencontainers/image-spec/blob/main/config.md
 */
export function parseConfig(bytes: Uint8Array, where: string): ImageConfig {
  const json = parseObject(bytes, where);
  const diffIds = listOf(objectOf(json['rootfs'])['diff_ids']).map((id) => {
    if (typeof id === 'string' && isDigest(id)) return id;
    throw damaged(where, 'lists a layer without sha256 digest');
  });
  const config = objectOf(json['config']);
  const labels = Object.entries(objectOf(config['Labels'])).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return {
    config,
    diffIds,
    history: listOf(json['history']),
    labels: Object.fromEntries(labels),
    created: textOf(json['created']),
    os: textOf(json['os']),
    architecture: textOf(json['architecture']),
    variant: textOf(json['variant']),
    osVersion: textOf(json['os.version']),
  };
}

/** What shells and programs look for when nobody says otherwise; Docker's own default for Linux. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const sorted = <V extends JsonValue>(object: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The base's variables, those of the caller over them in the place where they stand, new ones behind. */
function envList(base: readonly JsonValue[], given: ReadonlyMap<string, string>): readonly string[] {
  const env = new Map<string, string>();
  for (const line of base) {
    const text = String(line);
    const at = text.includes('=') ? text.indexOf('=') : text.length;
    env.set(text.slice(0, at), text.slice(at + 1));
  }
  if (!env.has('PATH')) env.set('PATH', DEFAULT_PATH);
  for (const [name, value] of given) env.set(name, value);
  return [...env].map(([name, value]) => `${name}=${value}`);
}

/** Labels of the base that are not about the base alone: version, title, revision and their like are what it is, not what is built upon it. */
function inheritedLabels(labels: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => !key.startsWith(IMAGE_PREFIX)));
}

function runConfig(base: JsonObject, settings: RunSettings): JsonObject {
  const { entrypoint, cmd, user, workingDirectory, ports, env, labels } = settings;
  const exposed = Object.fromEntries(ports.map((port) => [port, {}]));
  // A base's command is an argument of the base's entrypoint: with another entrypoint it makes no sense.
  const { Cmd: baseCmd, Labels: baseLabels, ...rest } = base;
  const command = cmd ?? (entrypoint === undefined ? baseCmd : undefined);
  const allPorts: JsonObject = sorted({ ...objectOf(base['ExposedPorts']), ...exposed });
  const allLabels: JsonObject = sorted({ ...inheritedLabels(objectOf(baseLabels)), ...labels });
  return sorted({
    ...rest,
    ...(command === undefined ? {} : { Cmd: command }),
    ...(entrypoint === undefined ? {} : { Entrypoint: entrypoint }),
    Env: envList(listOf(base['Env']), env),
    ...(Object.keys(allPorts).length === 0 ? {} : { ExposedPorts: allPorts }),
    ...(Object.keys(allLabels).length === 0 ? {} : { Labels: allLabels }),
    ...(user === undefined ? {} : { User: user }),
    ...(workingDirectory === undefined ? {} : { WorkingDir: workingDirectory }),
  });
}

const NO_BASE: ImageConfig = {
  config: {},
  diffIds: [],
  history: [],
  labels: {},
  created: undefined,
  os: undefined,
  architecture: undefined,
  variant: undefined,
  osVersion: undefined,
};

/** What an image of one platform is made of. */
export interface ConfigParts {
  readonly platform: Platform;
  readonly settings: RunSettings;
  /** Ours, lowest first; those of the base lie below them. */
  readonly layers: readonly HistoryLayer[];
  readonly base?: ImageConfig;
  /** RFC 3339, in UTC. */
  readonly created: string;
  readonly mediaTypes: MediaTypes;
}

/**
 * The config of an image: the same bytes for the same parts, keys in the order of the specification.
 * Source: https://github.com/opencontainers/image-spec/blob/main/config.md
 */
export function configContent(parts: ConfigParts): Content {
  const { platform, settings, layers, created, mediaTypes } = parts;
  const base = parts.base ?? NO_BASE;
  const { os, architecture, variant } = platform;
  const osVersion = platform.osVersion ?? base.osVersion;
  return jsonContent(
    {
      created,
      architecture,
      os,
      ...(osVersion === undefined ? {} : { 'os.version': osVersion }),
      ...(variant === undefined ? {} : { variant }),
      config: runConfig(base.config, settings),
      rootfs: { type: 'layers', diff_ids: [...base.diffIds, ...layers.map(({ diffId }) => diffId)] },
      history: [...base.history, ...layers.map(({ createdBy }) => ({ created, created_by: createdBy }))],
    },
    mediaTypes.config,
  );
}
