import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { openConnections } from '../src/host/registry/connections.ts';

test.each([
  ['an upgrade that nobody asked for', 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'],
  ['half of a header', 'HTTP/1.1 200 O'],
  ['nothing', ''],
])('a connection that ends with %s is cut, and nobody waits for it', async (_, answer) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const connections = openConnections({ maxParallel: 1, idle: 60_000, env: {} });
  const reply = await connections.send({ method: 'GET', url: new URL(`http://127.0.0.1:${port}/`), headers: {} });
  connections.close();
  server.close();
  expect(reply).toMatchObject({ kind: 'cut' });
});
