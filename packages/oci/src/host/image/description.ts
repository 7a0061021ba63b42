import { annotationKey, type Content, LONGEST_TAG, parseDocument } from '@slipway/oci';
import { type ImageSource, refuseDepth } from '@slipway/oci/host';
import { imageConfig } from './image-config.ts';

/** What an image says of itself. */
export interface Said {
  readonly annotations: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** Annotations of an image and labels of its first platform; none for what has no config of an image. Throws `CouldNotCheckError`. */
export async function whatImageSays(source: ImageSource, root: Content, depth = 0): Promise<Said> {
  refuseDepth(depth, source.name);
  const document = parseDocument(root.bytes, root.descriptor.mediaType, source.name);
  const { annotations = {} } = document;
  if (document.kind === 'manifest') {
    const config = await imageConfig(source, document.config);
    return { annotations, labels: config?.labels ?? {} };
  }
  const first = document.manifests.find(({ platform }) => platform?.os !== 'unknown');
  if (first === undefined) return { annotations, labels: {} };
  const below = await whatImageSays(source, await source.manifest(first), depth + 1);
  return { annotations: { ...below.annotations, ...annotations }, labels: below.labels };
}

/** A version that no tag could hold is none: it would only fill logs. */
const bounded = (version: string): string => (version.length > LONGEST_TAG ? '' : version);

/** The version that an image says it is, or empty. Annotations of the index cost nothing; the others are asked for only without them. */
export async function versionSaid(source: ImageSource, root: Content): Promise<string> {
  const key = annotationKey('version');
  const { annotations = {} } = parseDocument(root.bytes, root.descriptor.mediaType, source.name);
  const { [key]: own } = annotations;
  if (own !== undefined) return bounded(own);
  const said = await whatImageSays(source, root);
  return bounded(said.annotations[key] ?? said.labels[key] ?? '');
}
