import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An entry of the cache service. */
export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  readonly content: Buffer;
}

export interface CacheServer extends AsyncDisposable {
  /** Variables that a job would have. */
  readonly env: Readonly<Record<string, string>>;
  /** What was saved and finalized, oldest first. */
  readonly entries: readonly CacheEntry[];
  /** Methods of the service that were called, in order. */
  readonly calls: readonly string[];
  /** From here on every request is answered with this status. */
  readonly fail: (status: number) => void;
}

interface Upload {
  readonly key: string;
  readonly version: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer;
}

type Body = Readonly<Record<string, unknown>>;

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The entry that GitHub would answer: the key itself, else the newest that begins with a restore key, in their order. */
function find(entries: readonly CacheEntry[], body: Body): CacheEntry | undefined {
  const same = entries.filter(({ version }) => version === body['version']);
  const exact = same.find(({ key }) => key === body['key']);
  const prefixes: readonly unknown[] = Array.isArray(body['restore_keys']) ? body['restore_keys'] : [];
  const near = prefixes.flatMap((prefix) => same.findLast(({ key }) => key.startsWith(text(prefix))) ?? []);
  return exact ?? near[0];
}

/** https://learn.microsoft.com/rest/api/storageservices/put-block, put-block-list and put-blob, as far as uploads use them. */
function putBlob(upload: Upload, url: URL, body: Buffer): void {
  const part = url.searchParams.get('comp');
  if (part === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
  else if (part === 'blocklist') {
    const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
    upload.content = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
  } else upload.content = body;
}

function sendBlob(content: Buffer, request: IncomingMessage, response: ServerResponse): void {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? text(request.headers['x-ms-range']));
  const from = Number(range?.[1] ?? 0);
  const to = range?.[2] ? Math.min(Number(range[2]), content.length - 1) : content.length - 1;
  const part = content.subarray(from, to + 1);
  response.writeHead(range === null ? 200 : 206, {
    'content-length': part.length,
    'content-range': `bytes ${from}-${to}/${content.length}`,
    'accept-ranges': 'bytes',
    etag: '"1"',
    'x-ms-blob-type': 'BlockBlob',
  });
  response.end(request.method === 'HEAD' ? undefined : part);
}

/**
 * The cache service of GitHub Actions on loopback, version 2: three methods of `github.actions.results.api.v1.CacheService` and
 * the blob storage that they point to. Entries are immutable, as GitHub's are.
 */
export async function startCacheServer(): Promise<CacheServer> {
  const entries: CacheEntry[] = [];
  const calls: string[] = [];
  const uploads = new Map<string, Upload>();
  let failing = 0;
  const methods: Readonly<Record<string, (body: Body, base: string) => unknown>> = {
    CreateCacheEntry: (body, base) => {
      const [key, version] = [text(body['key']), text(body['version'])];
      if (entries.some((entry) => entry.key === key && entry.version === version)) return { ok: false };
      const id = randomUUID();
      uploads.set(id, { key, version, blocks: new Map(), content: Buffer.alloc(0) });
      return { ok: true, signed_upload_url: `${base}/blob/${id}?sig=upload` };
    },
    FinalizeCacheEntryUpload: (body) => {
      const upload = [...uploads.values()].find(
        ({ key, version }) => key === body['key'] && version === body['version'],
      );
      if (upload === undefined) return { ok: false };
      entries.push(upload);
      return { ok: true, entry_id: String(entries.length) };
    },
    GetCacheEntryDownloadURL: (body, base) => {
      const entry = find(entries, body);
      if (entry === undefined) return { ok: false };
      const place = `${base}/entry/${entries.indexOf(entry)}?sig=download`;
      return { ok: true, signed_download_url: place, matched_key: entry.key };
    },
  };
  const server = createServer((request, response) => {
    void (async () => {
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const url = new URL(request.url ?? '/', base);
      const body = await read(request);
      const [, kind = '', id = '', method = ''] = url.pathname.split('/');
      if (kind === 'twirp') calls.push(method);
      if (failing > 0) return void response.writeHead(failing).end('{}');
      const call = kind === 'twirp' ? methods[method] : undefined;
      const upload = uploads.get(id);
      const entry = entries[Number(id)];
      if (call !== undefined) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(call(JSON.parse(body.toString('utf8')), base)));
      } else if (kind === 'blob' && request.method === 'PUT' && upload !== undefined) {
        putBlob(upload, url, body);
        response.writeHead(201, { etag: '"1"', 'x-ms-request-id': id }).end();
      } else if (kind === 'entry' && entry !== undefined) sendBlob(entry.content, request, response);
      else response.writeHead(404).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    // A token of the runner says what it may do; the service looks at it, its client only hands it on.
    env: { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_CACHE_SERVICE_V2: 'true' },
    entries,
    calls,
    fail: (status) => {
      failing = status;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
