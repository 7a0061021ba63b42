import { chmodSync, createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RefusedError } from '../error.ts';

export interface PinnedTool {
  readonly name: string;
  readonly version: string;
  readonly url: string;
  /** Lower-case hex SHA-256 of what the address serves. */
  readonly sha256: string;
}

/** The digest of a file in lower-case hex, read as a stream. What it needs is loaded at the first call. */
export async function digestFile(algorithm: 'sha256' | 'sha512', path: string): Promise<string> {
  const [{ createHash }, { pipeline }] = await Promise.all([import('node:crypto'), import('node:stream/promises')]);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** SHA-256 of a file in lower-case hex. */
export const sha256File = (path: string): Promise<string> => digestFile('sha256', path);

/**
 * The path of an executable of one file, from the runner's tool cache or downloaded into it. The digest is checked before
 * the file is made executable. `@actions/tool-cache` is loaded at the first call. Throws `RefusedError` on another digest.
 */
export async function pinnedTool(tool: PinnedTool): Promise<string> {
  const cache = await import('@actions/tool-cache');
  const found = cache.find(tool.name, tool.version);
  if (found !== '') return join(found, tool.name);
  const file = await cache.downloadTool(tool.url);
  const digest = await sha256File(file);
  if (digest !== tool.sha256) {
    rmSync(file, { force: true });
    throw new RefusedError({
      code: 'tool-digest',
      message: `${tool.name} ${tool.version} has the SHA-256 ${digest}, expected ${tool.sha256}.`,
      hint: "The download was changed on its way or at its source. Do not use it; report it to the tool's maintainers.",
    });
  }
  chmodSync(file, 0o755);
  return join(await cache.cacheFile(file, tool.name, tool.name, tool.version), tool.name);
}
