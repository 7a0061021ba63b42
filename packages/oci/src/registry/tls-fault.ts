import { CouldNotCheckError, type OutcomeError, printable } from '@slipway/core';

/** What is wrong with a certificate, by the codes of OpenSSL. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const REASONS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed, and nobody here trusts it',
  SELF_SIGNED_CERT_IN_CHAIN: 'is by an authority of its own, which nobody here trusts',
  UNABLE_TO_GET_ISSUER_CERT: 'is by an authority that nobody here trusts',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is by an authority that nobody here trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'is by an authority that nobody here trusts, or comes without those between',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet (see the clock of this machine)',
  CERT_REVOKED: 'was revoked',
  CERT_UNTRUSTED: 'is not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
};

const TRUST =
  "Give the certificate of its authority with the input 'ca-file', with SSL_CERT_FILE, or as /etc/docker/certs.d/HOST/ca.crt; see that it is the registry that answers, and no proxy.";

/**
 * The fault of a connection that TLS did not come about on, or undefined for another error. No repetition changes it.
 *
 * @param host with its port
 * @param code of the error
 * @param reason what OpenSSL's library says
 */
export function tlsFault(host: string, code: string | undefined, reason: string | undefined): OutcomeError | undefined {
  const shown = printable(host, 100);
  const why = Object.entries(REASONS).find(([name]) => name === code)?.[1];
  if (why !== undefined)
    return new CouldNotCheckError({
      code: 'registry-tls',
      message: `The certificate of ${shown} ${why}.`,
      hint: TRUST,
    });
  const plain =
    code === 'ERR_SSL_WRONG_VERSION_NUMBER' ||
    code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG' ||
    reason?.includes('wrong version number') === true;
  if (!plain) return undefined;
  return new CouldNotCheckError({
    code: 'registry-tls',
    message: `${shown} speaks no TLS.`,
    hint: 'If it is a registry without TLS, and one that may be, name it in the input insecure; else see what answers there.',
  });
}
