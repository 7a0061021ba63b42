import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryDirectory } from './temporary-directory.ts';

/** A server with TLS before another one without. */
export interface TlsFront extends AsyncDisposable {
  readonly port: number;
  /** PEM of the authority that signed its certificate; of the certificate itself where that is self-signed. */
  readonly authority: string;
}

export interface TlsFrontOptions {
  /** Names and addresses of the certificate, as OpenSSL writes them. Default: `DNS:registry.example,IP:127.0.0.1`. */
  readonly names?: string;
  /** Whether the certificate signs itself. Default: an authority of the test does. */
  readonly selfSigned?: boolean;
  /** Whether the certificate was valid yesterday. Default: it is today. */
  readonly expired?: boolean;
}

interface Pair {
  readonly key: string;
  readonly cert: string;
}

/** A key and a certificate, made by openssl, which has to be installed. */
function certificate(folder: string, { names, selfSigned, expired }: Required<TlsFrontOptions>): Pair & { ca: string } {
  const path = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { stdio: 'ignore' });
  const key = (name: string): void =>
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', path(name));
  writeFileSync(path('leaf.ext'), `subjectAltName=${names}\nbasicConstraints=CA:FALSE\n`);
  key('ca.key');
  openssl(
    'req',
    '-x509',
    '-new',
    '-key',
    path('ca.key'),
    '-subj',
    '/CN=Authority of the test',
    '-days',
    '2',
    '-out',
    path('ca.crt'),
  );
  key('leaf.key');
  openssl('req', '-new', '-key', path('leaf.key'), '-subj', '/CN=registry', '-out', path('leaf.csr'));
  const by = selfSigned
    ? ['-signkey', path('leaf.key')]
    : ['-CA', path('ca.crt'), '-CAkey', path('ca.key'), '-set_serial', '7'];
  const days = expired ? ['-days', '-1'] : ['-days', '2'];
  openssl(
    'x509',
    '-req',
    '-in',
    path('leaf.csr'),
    ...by,
    ...days,
    '-extfile',
    path('leaf.ext'),
    '-out',
    path('leaf.crt'),
  );
  const text = (name: string): string => readFileSync(path(name), 'utf8');
  return { key: text('leaf.key'), cert: text('leaf.crt'), ca: text(selfSigned ? 'leaf.crt' : 'ca.crt') };
}

/**
 * A real server with TLS on a free port of loopback that hands everything on.
 *
 * @param target `http://127.0.0.1:PORT`
 */
export async function startTlsFront(target: string, options: TlsFrontOptions = {}): Promise<TlsFront> {
  const folder = temporaryDirectory('slipway-tls-');
  const { names = 'DNS:registry.example,IP:127.0.0.1', selfSigned = false, expired = false } = options;
  const { key, cert, ca } = certificate(folder.path, { names, selfSigned, expired });
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const onward = request(`${target}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    authority: ca,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await folder[Symbol.asyncDispose]();
    },
  };
}
