import type { Compat } from '@slipway/expression';
import type { Entry } from './labels.ts';

/** The four bake files by what their names end in, and the JSON. */
export interface Documents {
  readonly json: string;
  readonly bake: Readonly<Record<BakeKind, string>>;
}

export type BakeKind = 'tags' | 'labels' | 'annotations' | 'all';

export interface Metadata {
  readonly compat: Compat;
  readonly images: readonly string[];
  readonly version: string;
  readonly tags: readonly string[];
  readonly names: readonly string[];
  readonly labels: readonly Entry[];
  readonly annotations: readonly string[];
  /** Annotations of the bake file: the peer loses levels behind a colon there. */
  readonly bakeAnnotations: readonly string[];
  readonly target: string;
}

/** Labels as an object. The peer reads them back from their text, which ends a value at a line break. */
function labelObject({ labels, compat }: Metadata): Readonly<Record<string, string>> {
  const pairs = labels.map(({ key, value }): readonly [string, string] => {
    if (compat === 'strict') return [key, value];
    const pair = `${key}=${value}`;
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), pair.slice(equals + 1).replace(/[\n\r\u2028\u2029][\s\S]*$/, '')];
  });
  return Object.fromEntries(pairs.filter(([key]) => key !== '__proto__'));
}

/** https://docs.docker.com/build/bake/reference/: one target with what the image is to be given. */
function bakeFile(target: string, definition: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ target: { [target]: definition } }, null, 2);
}

/** The documents of one run, as text. */
export function documentsOf(metadata: Metadata): Documents {
  const { images, version, tags, names, annotations, bakeAnnotations, target } = metadata;
  const labels = labelObject(metadata);
  const args = { DOCKER_META_IMAGES: images.join(','), ...(version === '' ? {} : { DOCKER_META_VERSION: version }) };
  return {
    json: JSON.stringify({ tags, 'tag-names': names, labels, annotations }),
    bake: {
      tags: bakeFile(target, { tags, args }),
      labels: bakeFile(target, { labels }),
      annotations: bakeFile(target, { annotations: bakeAnnotations }),
      all: bakeFile(target, { tags, labels, args }),
    },
  };
}
