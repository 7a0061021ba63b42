import { createHash } from 'node:crypto';

/** `sha256:` and 64 lower-case hexadecimal digits. https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
export type Digest = `sha256:${string}`;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Whether a text is a digest of the one algorithm that every registry knows. */
export function isDigest(text: string): text is Digest {
  return DIGEST.test(text);
}

/** The digest of bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The 64 digits of a digest, as they name its file in a layout. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}
