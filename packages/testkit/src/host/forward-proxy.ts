import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy as companies have them. */
export interface ForwardProxy extends AsyncDisposable {
  readonly host: string;
  /** What was asked of it: `CONNECT registry.example:443`, `GET http://registry.example/v2/`. */
  readonly seen: readonly string[];
}

export interface ForwardProxyOptions {
  /** Ports of loopback that names stand for, by `HOST:PORT`. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** `USER:PASSWORD` that it wants. Default: none. */
  readonly login?: string;
}

/** A real proxy on a free port of loopback: it tunnels by CONNECT, and hands requests without TLS on. */
export async function startForwardProxy({ hosts = {}, login }: ForwardProxyOptions = {}): Promise<ForwardProxy> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
  const allowed = (header: string | undefined): boolean => wanted === undefined || header === wanted;
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    seen.push(`${method} ${url}`);
    const { hostname, port: given, pathname, search } = new URL(url, 'http://nowhere');
    const port = hosts[`${hostname}:${given || '80'}`];
    if (!allowed(headers['proxy-authorization']) || port === undefined) {
      outgoing.writeHead(port === undefined ? 502 : 407).end();
      return;
    }
    const onward = request({ host: '127.0.0.1', port, method, path: `${pathname}${search}`, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url = '', headers }, client: Socket) => {
    seen.push(`CONNECT ${url}`);
    const port = hosts[url];
    if (!allowed(headers['proxy-authorization']) || port === undefined) {
      client.end(`HTTP/1.1 ${port === undefined ? '502 Bad Gateway' : '407 Proxy Authentication Required'}\r\n\r\n`);
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(target).pipe(client);
    });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
