import { CouldNotCheckError, type JsonValue, printable } from '@slipway/core';
import { type Digest, digestOf, isDigest } from '../digest.ts';
import { isObject, type Json } from '../json.ts';
import { isFirstSchema, isIndexType, isManifestType } from './media-type.ts';
import type { Platform } from './platform.ts';

/** Keys and values of an annotation set. */
export type Annotations = Readonly<Record<string, string>>;

/** What points at content. https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly platform?: Platform;
  readonly artifactType?: string;
  readonly annotations?: Annotations;
}

/** An image of one platform, or an artifact. https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export interface Manifest {
  readonly kind: 'manifest';
  readonly mediaType: string;
  readonly artifactType?: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations?: Annotations;
}

/** Manifests of several platforms. https://github.com/opencontainers/image-spec/blob/main/image-index.md */
export interface Index {
  readonly kind: 'index';
  readonly mediaType: string;
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations?: Annotations;
}

/** Bytes with what describes them. They are never written anew: another space is another digest. */
export interface Content {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
}

/** Bytes of a media type as content. */
export function content(bytes: Uint8Array, mediaType: string): Content {
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes };
}

/** JSON in the one form of this suite: keys in the order they come, no spaces. */
export function jsonContent(value: JsonValue, mediaType: string): Content {
  return content(Buffer.from(JSON.stringify(value), 'utf8'), mediaType);
}

/** A descriptor as JSON, keys in the order of the specification. */
export function descriptorJson(descriptor: Descriptor): { readonly [key: string]: JsonValue } {
  const { mediaType, digest, size, platform, artifactType, annotations } = descriptor;
  return {
    mediaType,
    digest,
    size,
    ...(annotations === undefined ? {} : { annotations }),
    ...(platform === undefined ? {} : { platform: platformJson(platform) }),
    ...(artifactType === undefined ? {} : { artifactType }),
  };
}

function platformJson({ os, architecture, variant, osVersion }: Platform): { readonly [key: string]: JsonValue } {
  return {
    architecture,
    os,
    ...(osVersion === undefined ? {} : { 'os.version': osVersion }),
    ...(variant === undefined ? {} : { variant }),
  };
}

const optional = <K extends string>(key: K, value: JsonValue | undefined) =>
  value === undefined ? {} : { [key]: value };

/** The manifest as content. */
export function manifestContent(manifest: Manifest): Content {
  return jsonContent(
    {
      schemaVersion: 2,
      mediaType: manifest.mediaType,
      ...optional('artifactType', manifest.artifactType),
      config: descriptorJson(manifest.config),
      layers: manifest.layers.map(descriptorJson),
      ...optional('subject', manifest.subject && descriptorJson(manifest.subject)),
      ...optional('annotations', manifest.annotations),
    },
    manifest.mediaType,
  );
}

/** The index as content. */
export function indexContent(index: Index): Content {
  return jsonContent(
    {
      schemaVersion: 2,
      mediaType: index.mediaType,
      manifests: index.manifests.map(descriptorJson),
      ...optional('subject', index.subject && descriptorJson(index.subject)),
      ...optional('annotations', index.annotations),
    },
    index.mediaType,
  );
}

/** A document that is not what it says; `where` names it. */
function damaged(where: string, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'image-document',
    message: `${printable(where, 300)} ${why}.`,
    hint: 'Build or push the image again; if it comes from a registry, tell who runs it.',
  });
}

function texts(value: unknown, where: string): Annotations | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw damaged(where, 'has annotations that are no object');
  const entries = Object.entries(value).map(([key, text]) => {
    if (typeof text !== 'string') throw damaged(where, `has an annotation '${printable(key, 80)}' that is no text`);
    return [key, text] as const;
  });
  return Object.fromEntries(entries);
}

function platformOf(value: unknown): Platform | undefined {
  if (!isObject(value)) return undefined;
  const { os, architecture, variant, 'os.version': osVersion } = value;
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined;
  return {
    os,
    architecture,
    ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
    ...(typeof osVersion === 'string' ? { osVersion } : {}),
  };
}

function parseDescriptor(value: unknown, where: string): Descriptor {
  if (!isObject(value)) throw damaged(where, 'has a descriptor that is no object');
  const { mediaType, digest, size, artifactType } = value;
  if (typeof mediaType !== 'string') throw damaged(where, 'has a descriptor without mediaType');
  if (typeof digest !== 'string' || !isDigest(digest)) throw damaged(where, 'has a descriptor without sha256 digest');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw damaged(where, 'has a descriptor without size');
  const platform = platformOf(value['platform']);
  const annotations = texts(value['annotations'], where);
  return {
    mediaType,
    digest,
    size,
    ...(platform === undefined ? {} : { platform }),
    ...(typeof artifactType === 'string' ? { artifactType } : {}),
    ...(annotations === undefined ? {} : { annotations }),
  };
}

/** Most bytes of a manifest that registries take (distribution specification, Pushing Manifests). */
export const LARGEST_MANIFEST = 4 * 1024 * 1024;

function parseJson(bytes: Uint8Array, where: string): Json {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isObject(value)) return value;
  } catch {
    // Said below, with what it was.
  }
  throw damaged(where, 'is no JSON object');
}

/** What both kinds of document may have. */
function common(json: Json, where: string) {
  const subject = json['subject'] === undefined ? undefined : parseDescriptor(json['subject'], where);
  const annotations = texts(json['annotations'], where);
  return { ...(subject === undefined ? {} : { subject }), ...(annotations === undefined ? {} : { annotations }) };
}

function descriptors(value: unknown, where: string): readonly Descriptor[] {
  if (!Array.isArray(value)) throw damaged(where, 'lacks its list of descriptors');
  return value.map((item) => parseDescriptor(item, where));
}

/** A document whose own media type is the one by which it was found. */
function parseTyped(bytes: Uint8Array, mediaType: string, where: string): Json {
  if (bytes.length > LARGEST_MANIFEST) throw damaged(where, `is larger than ${LARGEST_MANIFEST} bytes`);
  const json = parseJson(bytes, where);
  const { mediaType: own } = json;
  if (own === undefined || own === mediaType) return json;
  throw damaged(where, `says it is '${printable(String(own), 100)}', but was found as '${printable(mediaType, 100)}'`);
}

/** Reads an index. Throws `CouldNotCheckError`. */
export function parseIndex(bytes: Uint8Array, mediaType: string, where: string): Index {
  const json = parseTyped(bytes, mediaType, where);
  if ('config' in json || 'layers' in json) throw damaged(where, 'is an index with the parts of a manifest');
  return { kind: 'index', mediaType, manifests: descriptors(json['manifests'], where), ...common(json, where) };
}

/** Reads a manifest. Throws `CouldNotCheckError`. */
export function parseManifest(bytes: Uint8Array, mediaType: string, where: string): Manifest {
  const json = parseTyped(bytes, mediaType, where);
  if ('manifests' in json) throw damaged(where, 'is a manifest with the parts of an index');
  const { artifactType } = json;
  return {
    kind: 'manifest',
    mediaType,
    ...(typeof artifactType === 'string' ? { artifactType } : {}),
    config: parseDescriptor(json['config'], where),
    layers: descriptors(json['layers'], where),
    ...common(json, where),
  };
}

function firstSchema(where: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'image-document',
    message: `${printable(where, 300)} is an image of Docker's first schema, which has no config and no digest of its layers.`,
    hint: 'Pull it with a Docker that still knows it and push it again, or take another tag: it is from before 2017.',
  });
}

/**
 * Reads a manifest or an index. `mediaType` is what the registry or the descriptor called it: an image is only what all say it is, or
 * the same bytes could be read as two different images (CVE-2021-41190).
 *
 * @param where what to call the document in an error
 * Throws `CouldNotCheckError`.
 */
export function parseDocument(bytes: Uint8Array, mediaType: string, where: string): Manifest | Index {
  if (isIndexType(mediaType)) return parseIndex(bytes, mediaType, where);
  if (isManifestType(mediaType)) return parseManifest(bytes, mediaType, where);
  if (isFirstSchema(mediaType)) throw firstSchema(where);
  throw damaged(where, `has the type '${printable(mediaType, 100)}', which is no image`);
}
