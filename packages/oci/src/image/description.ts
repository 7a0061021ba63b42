import { LONGEST_TAG } from '../tag-name.ts';
import { annotationKey } from './annotations.ts';
import type { Annotations, Index, Manifest } from './document.ts';

/** What an image says of itself. */
export interface ImageDescription {
  readonly annotations: Annotations;
  readonly labels: Annotations;
}

/** The image of an index whose labels stand for all; undefined where it has none but attestations. */
export function describedImage({ manifests }: Index): Index['manifests'][number] | undefined {
  return manifests.find(({ platform }) => platform?.os !== 'unknown');
}

/** What an index says with what its image says; the index comes first. */
export function withAnnotations(below: ImageDescription, { annotations = {} }: Index | Manifest): ImageDescription {
  return { annotations: { ...below.annotations, ...annotations }, labels: below.labels };
}

const VERSION = annotationKey('version');

/** A version that no tag could hold is none: it would only fill logs. */
const bounded = (version: string): string => (version.length > LONGEST_TAG ? '' : version);

/** The version that the document of an image names; undefined where it names none. */
export function annotatedVersion({ annotations = {} }: Index | Manifest): string | undefined {
  const { [VERSION]: version } = annotations;
  return version === undefined ? undefined : bounded(version);
}

/** The version that an image says it is, and where it says so; an empty one where it says none. */
export interface DescribedVersion {
  readonly version: string;
  readonly by: 'annotation' | 'label';
}

const BASES = [annotationKey('base.name'), annotationKey('base.digest')];

/**
 * The version that an image says it is: by its annotation, else by its label. Labels are inherited: one beside annotations that name a base and no
 * version is the base's, and says nothing of the image.
 */
export function describedVersion({ annotations, labels }: ImageDescription): DescribedVersion {
  const { [VERSION]: annotated } = annotations;
  if (annotated !== undefined) return { version: bounded(annotated), by: 'annotation' };
  const inherited = BASES.some((key) => annotations[key] !== undefined);
  return { version: inherited ? '' : bounded(labels[VERSION] ?? ''), by: 'label' };
}
