import type { FakeRegistry } from '@slipway/testkit';
import { openRegistries } from '../src/host/index.ts';
import type { Registries, RegistryOptions } from '../src/host/registry/registry.ts';
import {
  type Content,
  content,
  type Descriptor,
  digestOf,
  manifestContent,
  OCI,
  parseRepository,
} from '../src/index.ts';
import type { Credentials } from '../src/registry/auth/credentials.ts';

/** A client that does not wait between attempts. Its log and what it masked can be looked at. */
export interface Client extends Disposable {
  readonly registries: Registries;
  readonly log: string[];
  readonly masked: string[];
  readonly pauses: number[];
}

export interface ClientOptions extends Partial<RegistryOptions> {
  readonly as?: Credentials;
}

export function client({ as = { kind: 'anonymous' }, ...options }: ClientOptions = {}): Client {
  const log: string[] = [];
  const masked: string[] = [];
  const pauses: number[] = [];
  const registries = openRegistries({
    credentials: async () => ({ credentials: as, source: 'the test' }),
    mask: (secret) => masked.push(secret),
    log: (line) => log.push(line),
    ...options,
    retry: {
      random: () => 1,
      sleep: async (milliseconds) => {
        pauses.push(milliseconds);
      },
      ...options.retry,
    },
  });
  return { registries, log, masked, pauses, [Symbol.dispose]: () => registries[Symbol.dispose]() };
}

export const repositoryOf = (registry: Pick<FakeRegistry, 'host'>, name = 'acme/app') =>
  parseRepository(`${registry.host}/${name}`);

/** So many bytes that are not all the same. */
export function someBytes(length: number, seed = 1): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => ((at + seed) * 2_654_435_761) >>> 24);
}

export function blobOf(bytes: Uint8Array, mediaType: string = OCI.layer): Descriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

/** An image of one layer: its blobs and its manifest. */
export interface SmallImage {
  readonly blobs: readonly { readonly descriptor: Descriptor; readonly bytes: Uint8Array }[];
  readonly manifest: Content;
}

export function smallImage(seed = 1): SmallImage {
  const layer = someBytes(5_000, seed);
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
    }),
  );
  const blobs = [
    { descriptor: blobOf(config, OCI.config), bytes: config },
    { descriptor: blobOf(layer, 'application/vnd.oci.image.layer.v1.tar'), bytes: layer },
  ];
  const manifest = manifestContent({
    kind: 'manifest',
    mediaType: OCI.manifest,
    config: content(config, OCI.config).descriptor,
    layers: blobs.slice(1).map(({ descriptor }) => descriptor),
  });
  return { blobs, manifest };
}

/** A source of bytes in pieces of so many. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function readAll(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Method, status and what follows the repository, of every request after the first look at the registry. */
export function trail({ requests }: FakeRegistry): readonly string[] {
  return requests
    .filter(({ target }) => target !== '/v2/')
    .map(
      ({ method, target, status }) =>
        `${method} ${target.replace(/^\/v2\/acme\/app\//, '').replace(/\?.*/, '')} ${status}`,
    );
}
