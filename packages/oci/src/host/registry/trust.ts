import { X509Certificate } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { CouldNotCheckError, printable } from '@slipway/core';
import { errorCode, isAbsent, readText } from '@slipway/core/host';

/** Where Docker and crane look for the certificates of one registry. https://docs.docker.com/engine/security/certificates/ */
export const DOCKER_CERTIFICATES = '/etc/docker/certs.d';

export interface TrustOptions {
  /** SSL_CERT_FILE and SSL_CERT_DIR are looked up here. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM of further authorities. */
  readonly authorities: readonly string[];
  /** Folder with a folder for each registry. */
  readonly folder: string;
}

function unreadable(what: string, why: string, cause: unknown): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'registry-tls',
    message: `${printable(what, 300)} ${why}.`,
    hint: 'Give a readable file with certificates as PEM, or take the setting away.',
    cause,
  });
}

function read(path: string, name: string): string {
  const what = `${name} (${path})`;
  let text: string | undefined;
  try {
    text = readText(path);
  } catch (error) {
    throw unreadable(what, 'cannot be read', error);
  }
  if (text === undefined) throw unreadable(what, 'cannot be read (ENOENT)', undefined);
  return text;
}

/** OpenSSL passes over what it cannot read, and the registry would be the one that is not trusted. Throws `CouldNotCheckError`. */
function checked(pem: string, name: string): string {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  try {
    for (const block of blocks) new X509Certificate(block);
  } catch (error) {
    throw unreadable(name, 'holds a certificate that is none', error);
  }
  if (blocks.length > 0) return pem;
  throw unreadable(name, 'holds no certificate', undefined);
}

/** Names in a folder that may not be there. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unreadable(folder, `cannot be read (${errorCode(error) ?? 'unknown'})`, error);
  }
}

/** What Go's programs take in place of the system's certificates; here they come beside them. https://pkg.go.dev/crypto/x509#SystemCertPool */
function fromEnvironment({ env }: TrustOptions): readonly string[] {
  const { SSL_CERT_FILE: file = '', SSL_CERT_DIR: folders = '' } = env;
  const found = folders
    .split(':')
    .filter((folder) => folder !== '')
    .flatMap((folder) => namesIn(folder).map((name) => join(folder, name)))
    .filter((path) => /\.(?:crt|pem|cer)$/.test(path));
  return [
    ...(file === '' ? [] : [checked(read(file, 'SSL_CERT_FILE'), 'SSL_CERT_FILE')]),
    ...found.map((path) => read(path, 'SSL_CERT_DIR')),
  ];
}

/** The certificates of one registry: `*.crt` are authorities, `NAME.cert` with `NAME.key` says who asks. */
function ofRegistry({ folder }: TrustOptions, host: string) {
  const own = join(folder, host);
  const all = namesIn(own);
  const pem = (name: string): string => read(join(own, name), name);
  const pairs = all.filter((name) => name.endsWith('.cert') && all.includes(`${basename(name, '.cert')}.key`));
  return {
    authorities: all.filter((name) => name.endsWith('.crt')).map((name) => checked(pem(name), join(own, name))),
    cert: pairs.map(pem),
    key: pairs.map((name) => pem(`${basename(name, '.cert')}.key`)),
  };
}

/**
 * Whom to trust for a registry: Node's own authorities with NODE_EXTRA_CA_CERTS, those of this system, of SSL_CERT_FILE and SSL_CERT_DIR, of
 * Docker's folder for the registry, and those that are given. Read when a registry is spoken to with TLS for the first time.
 * Throws `CouldNotCheckError` for certificates that cannot be read.
 */
export function trustOf(options: TrustOptions): (host: string) => SecureContext {
  const known = new Map<string, SecureContext>();
  let shared: readonly string[] | undefined;
  const make = (host: string): SecureContext => {
    shared ??= [...getCACertificates('default'), ...getCACertificates('system'), ...fromEnvironment(options)];
    const { authorities, cert, key } = ofRegistry(options, host);
    const given = options.authorities.map((pem) => checked(pem, "The file of the input 'ca-file'"));
    try {
      return createSecureContext({
        ca: [...new Set([...shared, ...authorities, ...given])],
        ...(cert.length === 0 ? {} : { cert, key }),
      });
    } catch (error) {
      throw unreadable(`The certificate in ${join(options.folder, host)}`, 'does not go with its key', error);
    }
  };
  return (host) => {
    const context = known.get(host) ?? make(host);
    known.set(host, context);
    return context;
  };
}
