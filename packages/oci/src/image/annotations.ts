import type { Annotations } from './document.ts';

/** The keys that the specification reserves, without `org.opencontainers.image.`. https://github.com/opencontainers/image-spec/blob/main/annotations.md */
export const IMAGE_KEYS = [
  'authors',
  'base.digest',
  'base.name',
  'created',
  'description',
  'documentation',
  'licenses',
  'ref.name',
  'revision',
  'source',
  'title',
  'url',
  'vendor',
  'version',
] as const;
export type ImageKey = (typeof IMAGE_KEYS)[number];

/** What is an image's own to say. */
export const IMAGE_PREFIX = 'org.opencontainers.image.';

/** `org.opencontainers.image.version` of `version`. */
export function annotationKey(key: ImageKey): string {
  return `${IMAGE_PREFIX}${key}`;
}

/** Where an annotation may stand: what buildx calls its levels. https://docs.docker.com/build/metadata/annotations/ */
export const LEVELS = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'] as const;
export type Level = (typeof LEVELS)[number];

/** Longest values that GitHub's container registry takes, in characters. https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry#labelling-container-images */
const LONGEST: Readonly<Partial<Record<ImageKey, number>>> = { description: 512, licenses: 256 };

/** A value as it can be written: one line, no longer than registries take. Only what people read is cut, never an SPDX expression. */
export function tidyValue(key: ImageKey, value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  const longest = LONGEST[key] ?? Number.POSITIVE_INFINITY;
  const characters = [...line];
  if (characters.length <= longest) return line;
  return key === 'licenses'
    ? ''
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Annotations in the order of their keys, without those that are empty. */
export function orderedAnnotations(annotations: Annotations): Annotations {
  return Object.fromEntries(
    Object.entries(annotations)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** SPDX identifier of GitHub's answer about a licence; undefined where GitHub could not tell (`NOASSERTION`) or there is none. */
export function spdxLicense(identifier: string | null | undefined): string | undefined {
  return identifier === null || identifier === undefined || identifier === '' || identifier === 'NOASSERTION'
    ? undefined
    : identifier;
}
