import { createPrivateKey, sign as signBytes } from 'node:crypto';
import { RefusedError } from '@slipway/core';
import { refused } from './refuse.ts';

/** Makes the signature of an apk: RSA with PKCS #1 v1.5 over the control segment, as it stands in the file. */
export interface ApkSigner {
  /** Name of the public key's file in `/etc/apk/keys`, such as `release@example.com-5f3e1a2b.rsa.pub`. */
  readonly keyName: string;
  /** apk-tools know SHA-256 since 2.7 (2017); abuild itself signs with SHA-1, which policies of OpenSSL may forbid. */
  readonly digest: 'sha1' | 'sha256';
  sign(control: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Name of the entry that holds a signature: apk-v2(5). Throws `RefusedError` for what is no name of a key. */
export function signatureName({ keyName, digest }: Pick<ApkSigner, 'keyName' | 'digest'>): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9@._+-]*\.rsa\.pub$/.test(keyName)) {
    const hint =
      'Give the name that the public key has in /etc/apk/keys, such as release@example.com-5f3e1a2b.rsa.pub.';
    throw refused('key', keyName, 'is no name of a public key', hint);
  }
  return `.SIGN.${digest === 'sha1' ? 'RSA' : 'RSA256'}.${keyName}`;
}

function rsaKey(privateKeyPem: string) {
  try {
    const key = createPrivateKey(privateKeyPem);
    return key.asymmetricKeyType === 'rsa' ? key : undefined;
  } catch {
    return undefined; // what OpenSSL says may quote the key
  }
}

/**
 * A signer from an RSA private key in PEM, without password. The same key and bytes give the same signature. Throws
 * `RefusedError` for another key and for a wrong name; no message holds the key.
 */
export function rsaSigner(privateKeyPem: string, keyName: string, digest: 'sha1' | 'sha256' = 'sha256'): ApkSigner {
  signatureName({ keyName, digest });
  const key = rsaKey(privateKeyPem);
  if (key === undefined) {
    throw new RefusedError({
      code: 'package-key',
      message: 'The key that is to sign an apk is no RSA private key in PEM without password.',
      hint: "Make one with 'openssl genrsa -out release.rsa 4096', and give the content of the file.",
    });
  }
  return { keyName, digest, sign: (control) => signBytes(digest, control, key) };
}
