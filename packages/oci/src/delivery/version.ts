import { SEMVER, schemeOf } from '@slipway/version';
import type { DescribedVersion } from '../image/description.ts';
import { tagFault, versionOfTag, versionTag } from '../tag-name.ts';

/** Why a text is not taken for the version of an image, or undefined when it is. */
export function versionFault(text: string): string | undefined {
  const fault = tagFault(versionTag(text));
  if (fault !== undefined) return fault;
  return schemeOf(text) === undefined ? 'is no version, so nothing says which others are higher' : undefined;
}

/**
 * The version of an image: what is asked for, else its annotation, else the one wanted tag that is a full version, else its label. A label may
 * be that of the base, which builders hand on; an annotation is the image's own.
 */
export function imageVersion(asked: string, described: DescribedVersion, tags: readonly string[]): string {
  if (asked !== '') return asked;
  const said = SEMVER.isVersion(described.version) ? described.version : '';
  if (said !== '' && described.by === 'annotation') return said;
  const found = [...new Set(tags.map(versionOfTag).filter(SEMVER.isVersion))];
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : said;
}
