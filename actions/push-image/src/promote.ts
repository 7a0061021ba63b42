import { RefusedError } from '@slipway/core';
import { parseReference, type Reference } from '@slipway/oci';

/** The image that the input `source` names. Throws `RefusedError`. */
export function promotedReference(source: string): Reference {
  if (source !== '') return parseReference(source);
  throw new RefusedError({
    code: 'source',
    message: "Mode promote needs the input 'source'.",
    hint: 'Name the image by its tag or, better, by its digest, such as ghcr.io/acme/hello@sha256:….',
  });
}
