import { createHash } from 'node:crypto';
import { type Member, memberArchive, pathFault } from '@slipway/archive';
import { printable, RefusedError } from '@slipway/core';
import type { Digest } from '../digest.ts';

/** A file or directory of a layer. */
export interface LayerEntry {
  /** Where it stands in the image: absolute, `/` between its parts; with `/` at the end it is a directory. */
  readonly path: string;
  /** Permission bits, such as 0o755; the sticky bit with them. */
  readonly mode: number;
  readonly content: Uint8Array;
}

const NOTHING = new Uint8Array(0);

/** A directory of a layer. */
export function layerDirectory(path: string, mode: number): LayerEntry {
  return { path: `${path}/`, mode, content: NOTHING };
}

/** Names that mean "remove this" in a layer. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
const WHITEOUT = /(?:^|\/)\.wh\./;

function refused(path: string, why: string, hint: string): RefusedError {
  return new RefusedError({ code: 'image-path', message: `The path '${printable(path)}' of the image ${why}.`, hint });
}

/** The path as tar has it: without its leading `/`. Throws `RefusedError`. */
function memberName(path: string): string {
  const name = path.startsWith('/') ? path.slice(1) : undefined;
  const hint = 'Write an absolute path, such as /etc/app/config.yaml.';
  if (name === undefined) throw refused(path, 'is not absolute', hint);
  const fault = pathFault(name.endsWith('/') ? name.slice(0, -1) : name);
  if (fault !== undefined) throw refused(path, fault, hint);
  if (WHITEOUT.test(name)) throw refused(path, 'begins a name with .wh., which removes files', 'Choose another name.');
  return name;
}

/** Directories above a path, outermost first: `usr/`, `usr/bin/`. */
function parents(name: string): readonly string[] {
  const parts = name.split('/').slice(0, name.endsWith('/') ? -2 : -1);
  return parts.map((_, depth) => `${parts.slice(0, depth + 1).join('/')}/`);
}

const compareNames = (a: Member, b: Member): number => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));

/**
 * The members of a layer's tar archive: sorted by the bytes of their names, every directory once and before what it holds, owner 0.
 * Directories that are not given have mode 0755. Throws `RefusedError` for paths that are hostile or stand twice.
 */
export function layerMembers(entries: readonly LayerEntry[]): readonly Member[] {
  const members = new Map<string, Member>();
  for (const { path, mode, content } of entries) {
    const name = memberName(path);
    const other = name.endsWith('/') ? name.slice(0, -1) : `${name}/`;
    if (members.has(name) || members.has(other))
      throw refused(path, 'stands twice', 'Keep one file or directory for each path.');
    members.set(name, { name, mode, content, records: [] });
  }
  for (const name of [...members.keys()].flatMap(parents)) {
    if (members.has(name.slice(0, -1)))
      throw refused(`/${name.slice(0, -1)}`, 'is a file and also a directory', 'Rename one of them.');
    if (!members.has(name)) members.set(name, { name, mode: 0o755, content: NOTHING, records: [] });
  }
  return [...members.values()].sort(compareNames);
}

/** Digest of the layer's tar archive before it is compressed, as the config lists it. */
export function diffIdOf(members: readonly Member[], epoch: number): Digest {
  const hash = createHash('sha256');
  for (const piece of memberArchive(members, { epoch })) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}
