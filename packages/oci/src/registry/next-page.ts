import { invariant } from '@slipway/core';

const NEXT = /;\s*rel\s*=\s*(?:"next"|next)\s*(?:[;,]|$)/i;

/**
 * The address of the next page in a `Link` header, as it stands there (it may be relative), or undefined on the last page.
 * Source: https://www.rfc-editor.org/rfc/rfc8288#section-3, https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags
 */
export function nextPage(header: string | undefined): string | undefined {
  for (const [, target, parameters] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (NEXT.test(invariant(parameters, 'a link has parameters, empty ones too'))) return target;
  }
  return undefined;
}
