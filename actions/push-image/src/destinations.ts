import { printable, RefusedError } from '@slipway/core';
import { formatRepository, parseReference, parseRepository, type RepositoryName, tagFault } from '@slipway/oci';

/** A repository with the tags that are to be set in it. */
export interface Destination {
  readonly name: RepositoryName;
  readonly tags: readonly string[];
}

function refused(line: string, why: string, hint: string): RefusedError {
  return new RefusedError({ code: 'image-tags', message: `Input 'tags': '${printable(line, 200)}' ${why}.`, hint });
}

/** A line without `/` and `:` is the name of a tag alone. */
const isBare = (line: string): boolean => !/[/:@]/.test(line);

function full(line: string): { readonly name: RepositoryName; readonly tag: string } {
  const { registry, repository, tag, digest } = parseReference(line);
  if (tag !== undefined && digest === undefined) return { name: { registry, repository }, tag };
  throw refused(line, digest === undefined ? 'has no tag' : 'has a digest', 'Write HOST/OWNER/NAME:TAG.');
}

function bare(
  line: string,
  images: readonly RepositoryName[],
): readonly { readonly name: RepositoryName; readonly tag: string }[] {
  const fault = tagFault(line);
  if (fault !== undefined)
    throw refused(line, `is no tag: it ${fault}`, 'Write letters, digits, ., _ and -, such as 1.2.3.');
  if (images.length === 0)
    throw refused(line, 'does not say which repository it is for', "Name repositories with the input 'images'.");
  return images.map((name) => ({ name, tag: line }));
}

/**
 * The repositories and tags that the inputs name: full references, and bare tags for every repository of `images`. Repositories without a
 * tag are there too: the image goes into them by its digest. Throws `RefusedError`.
 */
export function destinations(tags: readonly string[], images: readonly string[]): readonly Destination[] {
  const names = images.map(parseRepository);
  const found = new Map<string, { readonly name: RepositoryName; readonly tags: string[] }>();
  for (const name of names) found.set(formatRepository(name), { name, tags: [] });
  for (const { name, tag } of tags.flatMap((line) => (isBare(line) ? bare(line, names) : [full(line)]))) {
    const place = found.get(formatRepository(name)) ?? { name, tags: [] };
    if (!place.tags.includes(tag)) place.tags.push(tag);
    found.set(formatRepository(name), place);
  }
  if (found.size > 0) return [...found.values()];
  throw new RefusedError({
    code: 'image-tags',
    message: 'Nobody says where the image goes: neither tags nor images are given.',
    hint: 'Give tags such as ghcr.io/acme/hello:1.4.0, or images and tags apart.',
  });
}

/** The one repository that an input names. Throws `RefusedError`. */
export function onlyRepository(images: readonly string[]): RepositoryName {
  const [first, ...more] = images;
  if (first !== undefined && more.length === 0) return parseRepository(first);
  throw new RefusedError({
    code: 'image-repository',
    message: `Input 'images' names ${images.length} repositories, and one is rolled back at a time.`,
    hint: 'Give one repository, such as ghcr.io/acme/hello.',
  });
}
