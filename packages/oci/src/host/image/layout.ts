import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CouldNotCheckError, printable, RefusedError } from '@slipway/core';
import { errorCode, isAbsent, writeWholeFile } from '@slipway/core/host';
import { digestOf } from '../../digest.ts';
import { type Content, type Descriptor, type Index, LARGEST_MANIFEST } from '../../image/document.ts';
import {
  blobPath,
  isLayoutFile,
  LAYOUT_FILE,
  LAYOUT_INDEX,
  layoutFile,
  layoutIndex,
  parseLayoutIndex,
} from '../../image/layout.ts';

/** Where an image is read from: a layout, or a repository of a registry. */
export interface ImageSource {
  /** For people: the folder, or the repository. */
  readonly name: string;
  /** A manifest or index; its bytes are those of the descriptor. Throws `CouldNotCheckError` when it is not there, `RefusedError` when it is another. */
  readonly manifest: (descriptor: Descriptor) => Promise<Content>;
  /** A blob in pieces, from the byte `from` on. Throws at its end when the bytes are not those of the descriptor. */
  readonly blob: (descriptor: Descriptor, from?: number) => AsyncIterable<Uint8Array>;
}

/** A layout that is open for reading. */
export interface Layout extends ImageSource {
  readonly index: Index;
}

function broken(folder: string, why: string, cause?: unknown): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'layout',
    message: `The layout '${printable(folder)}' ${why}.`,
    hint: 'Give the folder that push-image or another tool wrote as an OCI image layout; it holds oci-layout, index.json and blobs.',
    cause,
  });
}

/** What is not there is lacking; whatever else the system says, nothing is known of it. */
function unreadable(folder: string, name: string, error: unknown): CouldNotCheckError {
  const code = errorCode(error);
  if (isAbsent(error)) return broken(folder, `has no ${name}`, error);
  return broken(folder, `has a ${name} that cannot be read (${code ?? 'unknown'})`, error);
}

/** A document of the layout: its index, a manifest. No larger one is read, and nothing that is no file. */
async function read(folder: string, name: string): Promise<Buffer> {
  const path = join(folder, name);
  try {
    const found = await stat(path);
    if (found.isFile() && found.size <= LARGEST_MANIFEST) return await readFile(path);
  } catch (error) {
    throw unreadable(folder, name, error);
  }
  throw broken(folder, `has a ${name} that is no file of at most ${LARGEST_MANIFEST} bytes`);
}

function damaged(folder: string, { digest }: Descriptor): RefusedError {
  return new RefusedError({
    code: 'layout-damaged',
    message: `The layout '${printable(folder)}' is damaged: the bytes of ${digest} are others.`,
    hint: 'Build the layout again, or fetch it again from where it was built.',
  });
}

/** The bytes of a file of the layout, a piece at a time. Throws `CouldNotCheckError` where the system cannot read it. */
async function* piecesOf(folder: string, name: string): AsyncIterable<Buffer> {
  try {
    for await (const piece of createReadStream(join(folder, name), { highWaterMark: 256 * 1024 }))
      yield piece as Buffer;
  } catch (error) {
    throw errorCode(error) === undefined ? error : unreadable(folder, name, error);
  }
}

async function* readBlob(folder: string, descriptor: Descriptor, from = 0): AsyncIterable<Uint8Array> {
  const name = blobPath(descriptor.digest);
  const path = join(folder, name);
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(folder, name, error);
  });
  if (!found.isFile() || found.size !== descriptor.size) throw damaged(folder, descriptor);
  const hash = createHash('sha256');
  let at = 0;
  for await (const bytes of piecesOf(folder, name)) {
    hash.update(bytes);
    const skip = Math.min(Math.max(from - at, 0), bytes.length);
    at += bytes.length;
    if (skip < bytes.length) yield bytes.subarray(skip);
  }
  if (`sha256:${hash.digest('hex')}` !== descriptor.digest) throw damaged(folder, descriptor);
}

/** Opens a layout. Throws `CouldNotCheckError` when the folder holds none or one of a version that is not known. */
export async function openLayout(folder: string): Promise<Layout> {
  if (!isLayoutFile((await read(folder, LAYOUT_FILE)).toString('utf8')))
    throw broken(folder, `has an ${LAYOUT_FILE} of a version that is not known here`);
  const index = parseLayoutIndex(await read(folder, LAYOUT_INDEX), join(folder, LAYOUT_INDEX));
  return {
    name: folder,
    index,
    manifest: async (descriptor) => {
      const bytes = await read(folder, blobPath(descriptor.digest));
      if (bytes.length !== descriptor.size || digestOf(bytes) !== descriptor.digest) throw damaged(folder, descriptor);
      return { descriptor, bytes };
    },
    blob: (descriptor, from) => readBlob(folder, descriptor, from),
  };
}

/** A layout that is being written, in a folder of its own. */
export interface LayoutWriter {
  readonly folder: string;
  /** Stores bytes; those that are there already are not written again. */
  readonly add: (content: Content) => Promise<void>;
  /** Stores a finished file of the same file system by renaming it. */
  readonly adopt: (file: string, descriptor: Descriptor) => Promise<void>;
  /** Stores a blob of another source. Throws `CouldNotCheckError` when its bytes are not what it says. */
  readonly copy: (descriptor: Descriptor, source: ImageSource) => Promise<void>;
  /** Writes `oci-layout` and `index.json`: what makes the folder a layout comes last. */
  readonly finish: (entries: readonly Descriptor[]) => Promise<void>;
}

/** The folder is flushed as a whole before it gets its name. */
const LATER = { flush: false } as const;

/** Begins a layout in a folder that does not exist yet or is empty. */
export async function writeLayout(folder: string): Promise<LayoutWriter> {
  await mkdir(join(folder, 'blobs/sha256'), { recursive: true });
  const place = ({ digest }: Descriptor): string => join(folder, blobPath(digest));
  return {
    folder,
    add: ({ descriptor, bytes }) => writeWholeFile(place(descriptor), bytes, LATER),
    adopt: (file, descriptor) => rename(file, place(descriptor)),
    copy: (descriptor, source) => writeWholeFile(place(descriptor), source.blob(descriptor), LATER),
    finish: async (entries) => {
      await writeWholeFile(join(folder, LAYOUT_INDEX), layoutIndex(entries), LATER);
      await writeWholeFile(join(folder, LAYOUT_FILE), layoutFile(), LATER);
    },
  };
}
