import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface Loopback extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server on a free port of 127.0.0.1. An error of the handler cuts the connection and is given to `failed`. */
export async function listenOnLoopback(answer: Answer, failed: (error: unknown) => void): Promise<Loopback> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      failed(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, [Symbol.asyncDispose]: () => close(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Writes a body, or only its beginning and then cuts the connection. Gives the number of bytes written. */
export function endOrCut(response: ServerResponse, body: Buffer, cutAfter: number | undefined): number {
  if (cutAfter === undefined || cutAfter >= body.length) {
    response.end(body);
    return body.length;
  }
  response.write(body.subarray(0, cutAfter), () => response.destroy());
  return cutAfter;
}
