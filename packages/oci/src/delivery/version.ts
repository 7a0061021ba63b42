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

const RELEASE = /^v?(\d+\.\d+\.\d+)$/;

/**
 * The first of the tags that is the full version of another release than the one that is given, which is a version or empty; undefined where there is
 * none. What an image says stands over its tag: the tag of another version would later be refused to the image that is that version.
 * A tag with something behind the version is a pre-release or a flavour of an image (`1.1.0-alpine`), and says nothing here.
 */
export function tagOfAnother(version: string, tags: readonly string[]): string | undefined {
  const { 1: own } = /^v?(\d+\.\d+\.\d+(?:-[^+_]*)?)(?:[+_].*)?$/.exec(version) ?? [];
  if (own === undefined) return undefined;
  return tags.find((tag) => {
    const { 1: release } = RELEASE.exec(tag) ?? [];
    return release !== undefined && release !== own;
  });
}
