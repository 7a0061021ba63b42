import { printable, RefusedError } from '@slipway/core';
import { type DescribedVersion, tagOfAnother, versionFault } from '@slipway/oci';

/** The input `version`: one that can be compared with others, and that a tag can hold. Empty: none is given. Throws `RefusedError`. */
export function askedVersion(asked: string): string {
  const fault = asked === '' ? undefined : versionFault(asked);
  if (fault === undefined) return asked;
  throw new RefusedError({
    code: 'image-version',
    message: `Input 'version': '${printable(asked, 60)}' ${fault}.`,
    hint: 'Give a version such as v1.4.0; what is written otherwise can be a tag.',
  });
}

/**
 * Refuses tags that are another version than the one that is asked for, else than the one that the image's annotation names: a label may be that of a
 * base. Throws `RefusedError`.
 */
export function refuseOtherVersion(asked: string, described: DescribedVersion, tags: readonly string[]): void {
  const own = asked === '' && described.by === 'annotation' ? described.version : asked;
  const other = tagOfAnother(own, tags);
  if (other === undefined) return;
  const [version, release] = [own, other].map((text) => printable(text.replace(/^v/, ''), 60));
  throw new RefusedError({
    code: 'image-version',
    message: `The tag ${printable(other, 60)} is that of another version: ${asked === '' ? `the image says that it is ${version}` : `input 'version' is ${version}`}.`,
    hint: `Give the image of ${release}, or the tags of ${version}. Is this image ${release} whatever it says, set version: ${release}.`,
  });
}
