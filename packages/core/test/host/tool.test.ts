import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TemporaryDirectory, temporaryDirectory } from '@slipway/testkit';
import { execOk } from '../../src/host/index.ts';
import { pinnedTool } from '../../src/host/tool.ts';

const script = '#!/bin/sh\necho tool 1.2.3\n';
const sha256 = createHash('sha256').update(script).digest('hex');
let asked = 0;
const server = createServer((_, response) => {
  asked += 1;
  response.end(script);
});
let folder: TemporaryDirectory;
let url: string;

beforeAll(async () => {
  folder = temporaryDirectory();
  process.env['RUNNER_TEMP'] = `${folder.path}/temp`;
  process.env['RUNNER_TOOL_CACHE'] = `${folder.path}/cache`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tool`;
});

afterAll(async () => {
  delete process.env['RUNNER_TEMP'];
  delete process.env['RUNNER_TOOL_CACHE'];
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await folder[Symbol.asyncDispose]();
});

test('a tool with another digest is refused and not kept', async () => {
  const tool = { name: 'tool', version: '1.2.3', url, sha256: '0'.repeat(64) };
  await expect(pinnedTool(tool)).rejects.toMatchObject({
    outcome: 'refused',
    fault: { code: 'tool-digest', message: expect.stringContaining(sha256) },
  });
});

test('a pinned tool is downloaded once, checked, and can be run', async () => {
  const before = asked;
  const tool = { name: 'tool', version: '1.2.3', url, sha256 };
  const path = await pinnedTool(tool);
  expect((await execOk(path, [])).stdout.toString()).toBe('tool 1.2.3\n');
  expect(await pinnedTool(tool)).toBe(path);
  expect(asked - before).toBe(1);
  expect(statSync(path).mode & 0o111).not.toBe(0);
});
