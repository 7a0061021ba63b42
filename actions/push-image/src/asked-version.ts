import { printable, RefusedError } from '@slipway/core';
import { versionFault } from '@slipway/oci';

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
