import { CouldNotCheckError, type JsonValue, printable } from '@slipway/core';
import { type Digest, hexOf } from '../digest.ts';
import { type Descriptor, descriptorJson, type Index, jsonContent, parseIndex } from './document.ts';
import { OCI } from './media-type.ts';

/** https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
export const LAYOUT_FILE = 'oci-layout';
export const LAYOUT_INDEX = 'index.json';
export const LAYOUT_VERSION = '1.0.0';

/** Text of the file that makes a folder a layout. */
export function layoutFile(): string {
  return JSON.stringify({ imageLayoutVersion: LAYOUT_VERSION });
}

/** Text of `index.json` over what a layout holds. */
export function layoutIndex(entries: readonly Descriptor[]): string {
  const json: JsonValue = { schemaVersion: 2, mediaType: OCI.index, manifests: entries.map(descriptorJson) };
  return Buffer.from(jsonContent(json, OCI.index).bytes).toString('utf8');
}

/** Where a layout keeps content, relative to its folder. */
export function blobPath(digest: Digest): string {
  return `blobs/sha256/${hexOf(digest)}`;
}

const REF_NAME = 'org.opencontainers.image.ref.name';

/** The descriptor with the name by which tools find it in a layout. */
export function named(descriptor: Descriptor, name: string): Descriptor {
  return { ...descriptor, annotations: { ...descriptor.annotations, [REF_NAME]: name } };
}

/** Reads the index of a layout. Throws `CouldNotCheckError`. */
export function parseLayoutIndex(bytes: Uint8Array, where: string): Index {
  return parseIndex(bytes, OCI.index, where);
}

/** Whether the text of `oci-layout` names the version that is known here. */
export function isLayoutFile(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === 'object' &&
      value !== null &&
      'imageLayoutVersion' in value &&
      value.imageLayoutVersion === LAYOUT_VERSION
    );
  } catch {
    return false;
  }
}

/** Folder and name of `FOLDER:NAME`; an empty name where only the folder is given. Names of images hold colons themselves. */
export function splitLayout(text: string): { readonly folder: string; readonly name: string } {
  const at = text.indexOf(':');
  return at < 0 ? { folder: text, name: '' } : { folder: text.slice(0, at), name: text.slice(at + 1) };
}

const nameOf = ({ annotations = {} }: Descriptor): string | undefined => annotations[REF_NAME];

/**
 * The image of a layout, and what is attached to it. The image is the one entry that is no artifact; where there are several, `name` says which.
 * Throws `CouldNotCheckError` for none and for several.
 */
export function imageOfLayout(index: Index, name: string, where: string): Descriptor {
  const images = index.manifests.filter(({ artifactType }) => artifactType === undefined);
  const chosen = name === '' ? images : images.filter((image) => nameOf(image) === name);
  const [first, ...more] = chosen;
  if (first !== undefined && more.every(({ digest }) => digest === first.digest)) return first;
  const names = images.map((image) => nameOf(image) ?? 'one without name');
  throw new CouldNotCheckError({
    code: 'layout-image',
    message: `${printable(where, 300)} holds ${chosen.length} images${name === '' ? '' : ` named '${printable(name, 100)}'`}: ${printable(names.join(', ') || 'none', 200)}.`,
    hint: 'Give the folder of a layout that holds one image, or FOLDER:NAME for one of several.',
  });
}
