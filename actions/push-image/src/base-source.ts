import { printable, RefusedError } from '@slipway/core';
import { formatReference, parseReference, type Reference } from '@slipway/oci';

/** What the image is built upon. */
export type BaseSource =
  | { readonly kind: 'scratch' }
  /** `FOLDER` or `FOLDER:NAME`. */
  | { readonly kind: 'layout'; readonly layout: string }
  /** `name` is the reference without its digest, in full. */
  | { readonly kind: 'registry'; readonly reference: Reference; readonly name: string };

/** What the input `base` names. Throws `RefusedError`, also for a reference without digest. */
export function baseSource(base: string): BaseSource {
  if (base === 'scratch') return { kind: 'scratch' };
  if (base.startsWith('oci:')) return { kind: 'layout', layout: base.slice('oci:'.length) };
  const reference = parseReference(base);
  const { digest, ...named } = reference;
  if (digest !== undefined) return { kind: 'registry', reference, name: formatReference(named) };
  throw new RefusedError({
    code: 'base-digest',
    message: `The base '${printable(base, 200)}' has no digest, so it may be another image tomorrow.`,
    hint: 'Pin it: crane digest NAME:TAG, docker buildx imagetools inspect NAME:TAG or slipway push-image --mode inspect --source NAME:TAG name it; write NAME:TAG@sha256:….',
  });
}
