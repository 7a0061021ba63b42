import { type Digest, hexOf } from '../digest.ts';

/** Types of signatures: Sigstore's bundles, cosign's older form, Notary's. */
const SIGNATURES: readonly RegExp[] = [
  /^application\/vnd\.dev\.sigstore\.bundle(\.v[\d.]+)?\+json/,
  /^application\/vnd\.dev\.cosign\./,
  /^application\/vnd\.cncf\.notary\.signature$/,
];

/** Whether the type of an artifact is one of a signature. That one is there does not say that it is good: verification is another step. */
export function isSignatureType(type: string): boolean {
  return SIGNATURES.some((pattern) => pattern.test(type));
}

/** Tag under which cosign kept signatures before registries had referrers. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
export function cosignTag(digest: Digest): string {
  return `sha256-${hexOf(digest)}.sig`;
}
