import { mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { couldNotCheck, refused, startFakeRegistry, temporaryDirectory } from '@slipway/testkit';
import { pushImage, repositorySource } from '../src/host/delivery/push.ts';
import { openLayout, writeLayout } from '../src/host/image/layout.ts';
import { readTree } from '../src/host/image/tree.ts';
import { credentialLookup } from '../src/host/registry/auth/credentials.ts';
import { openRegistries } from '../src/host/registry/registry.ts';
import { type Content, content, indexContent, manifestContent } from '../src/image/document.ts';
import { blobPath } from '../src/image/layout.ts';
import { OCI } from '../src/image/media-type.ts';

const CONFIG = content(Buffer.from('{}'), OCI.config);
const LAYER = content(Buffer.alloc(300_000, 'layer'), OCI.layer);
const MANIFEST = manifestContent({
  kind: 'manifest',
  mediaType: OCI.manifest,
  config: CONFIG.descriptor,
  layers: [LAYER.descriptor],
});
const index = (...children: readonly Content[]): Content =>
  indexContent({ kind: 'index', mediaType: OCI.index, manifests: children.map(({ descriptor }) => descriptor) });
const INDEX = index(MANIFEST);

async function write(folder: string, root: Content, ...more: readonly Content[]): Promise<void> {
  const writer = await writeLayout(folder);
  for (const one of [CONFIG, LAYER, MANIFEST, root, ...more]) await writer.add(one);
  await writer.finish([root.descriptor]);
}

const collect = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};

describe('a layout', () => {
  test('that is written is read, from any byte on', async () => {
    await using folder = temporaryDirectory();
    await write(folder.path, INDEX);
    const layout = await openLayout(folder.path);
    expect(layout.index.manifests).toEqual([INDEX.descriptor]);
    expect(await layout.manifest(INDEX.descriptor)).toEqual({ ...INDEX, bytes: Buffer.from(INDEX.bytes) });
    const { bytes, descriptor } = LAYER;
    for (const from of [0, 1, 262_144, 262_145, 300_000])
      expect(await collect(layout.blob(descriptor, from))).toEqual(Buffer.from(bytes).subarray(from));
  });

  test('takes blobs of another source, and finished files', async () => {
    await using one = temporaryDirectory();
    await using two = temporaryDirectory();
    await write(one.path, INDEX);
    const writer = await writeLayout(two.path);
    await writer.copy(LAYER.descriptor, await openLayout(one.path));
    writeFileSync(join(two.path, 'finished'), CONFIG.bytes);
    await writer.adopt(join(two.path, 'finished'), CONFIG.descriptor);
    await writer.finish([]);
    expect(await collect((await openLayout(two.path)).blob(LAYER.descriptor))).toEqual(Buffer.from(LAYER.bytes));
    expect(readdirSync(two.path).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });

  const faults: readonly (readonly [string, (folder: string) => void, string])[] = [
    ['is not there', (folder) => rmSync(folder, { recursive: true }), 'layout'],
    ['is a file', (folder) => replaceByFile(folder), 'layout'],
    ['has another version', (folder) => writeFileSync(join(folder, 'oci-layout'), '{}'), 'layout'],
    ['has no index', (folder) => rmSync(join(folder, 'index.json')), 'layout'],
    ['has a folder for an index', (folder) => replaceByFolder(join(folder, 'index.json')), 'layout'],
    ['has an index larger than any', (folder) => truncateSync(join(folder, 'index.json'), 2 ** 32), 'layout'],
    ['leads in a circle', (folder) => replaceByLoop(join(folder, 'oci-layout')), 'layout'],
    ['has an index that is none', (folder) => writeFileSync(join(folder, 'index.json'), '{'), 'image-document'],
  ];
  test.each(faults)('that %s is refused', async (_, damage, code) => {
    await using parent = temporaryDirectory();
    const folder = join(parent.path, 'layout');
    await write(folder, INDEX);
    damage(folder);
    expect((await couldNotCheck(openLayout(folder))).code).toBe(code);
  });

  test('whose bytes are others, fewer or none is told at the end of them', async () => {
    await using folder = temporaryDirectory();
    await write(folder.path, INDEX);
    const layout = await openLayout(folder.path);
    const { descriptor, bytes } = LAYER;
    const place = join(folder.path, blobPath(descriptor.digest));
    const read = () => collect(layout.blob(descriptor));
    writeFileSync(place, Buffer.alloc(bytes.length));
    expect((await refused(read())).code).toBe('layout-damaged');
    writeFileSync(place, '');
    expect((await refused(read())).code).toBe('layout-damaged');
    rmSync(place);
    expect(await couldNotCheck(read())).toMatchObject({
      code: 'layout',
      message: expect.stringContaining(`has no ${blobPath(descriptor.digest)}`),
    });
    mkdirSync(place);
    expect((await refused(read())).code).toBe('layout-damaged');
    const longer = { ...INDEX.descriptor, size: INDEX.descriptor.size + 1 };
    expect((await refused(layout.manifest(longer))).code).toBe('layout-damaged');
    writeFileSync(join(folder.path, blobPath(INDEX.descriptor.digest)), '{}');
    expect((await refused(layout.manifest(INDEX.descriptor))).code).toBe('layout-damaged');
  });
});

function replaceByFolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
}

function replaceByLoop(path: string): void {
  rmSync(path);
  symlinkSync(path, path);
}

/** What a careless `mv` leaves. */
function replaceByFile(folder: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, '..'), { recursive: true });
  writeFileSync(folder, 'text');
}

describe('the tree of an image', () => {
  test('has children before what names them, and every blob once', async () => {
    await using folder = temporaryDirectory();
    const outer = index(INDEX, MANIFEST);
    await write(folder.path, INDEX, outer);
    const tree = await readTree(await openLayout(folder.path), outer);
    expect(tree.children.map(({ descriptor }) => descriptor.digest)).toEqual(
      [MANIFEST, INDEX].map(({ descriptor }) => descriptor.digest),
    );
    expect(tree.blobs).toEqual([CONFIG.descriptor, LAYER.descriptor]);
  });

  test('is read once where every level names the next a hundred times', async () => {
    await using folder = temporaryDirectory();
    const many = (child: Content): Content => index(...Array.from({ length: 100 }, () => child));
    const levels = [many(MANIFEST)];
    for (let depth = 0; depth < 3; depth += 1) levels.push(many(levels.at(-1) ?? INDEX));
    const root = levels.at(-1) ?? INDEX;
    await write(folder.path, root, ...levels);
    expect((await readTree(await openLayout(folder.path), root)).children).toHaveLength(4);
  });

  test('is not followed deeper than any image goes', async () => {
    await using folder = temporaryDirectory();
    const levels = [INDEX];
    for (let depth = 0; depth < 6; depth += 1) levels.push(index(levels.at(-1) ?? INDEX));
    const deepest = levels.at(-1) ?? INDEX;
    await write(folder.path, INDEX, ...levels);
    expect((await couldNotCheck(readTree(await openLayout(folder.path), deepest))).code).toBe('image-depth');
  });
});

test('an image comes back from a repository as it was pushed, and what is missing there is said', async () => {
  await using registry = await startFakeRegistry();
  await using folder = temporaryDirectory();
  await write(folder.path, INDEX);
  const env = { HOME: folder.path };
  const credentials = credentialLookup({ given: [], env, mask: () => undefined });
  using registries = openRegistries({ credentials, mask: () => undefined });
  const repository = registries.repository({ registry: registry.host, repository: 'acme/hello' }, 'push');
  const layout = await openLayout(folder.path);
  const tree = await readTree(layout, INDEX);
  expect(await pushImage(repository, layout, tree)).toEqual({ existed: 0, mounted: 0, uploaded: 2 });
  expect(await pushImage(repository, layout, tree)).toEqual({ existed: 2, mounted: 0, uploaded: 0 });
  registry.change((state) => {
    const [[name, found] = ['', undefined]] = state.repositories;
    if (found === undefined) throw new Error('nothing was pushed');
    const manifests = new Map([...found.manifests].filter(([digest]) => digest !== MANIFEST.descriptor.digest));
    return { ...state, repositories: new Map([[name, { ...found, manifests }]]) };
  });
  await pushImage(repository, layout, tree);
  expect(await repository.headManifest(MANIFEST.descriptor.digest)).toBeDefined();
  const source = repositorySource(repository, 'the repository');
  expect(await readTree(source, await source.manifest(INDEX.descriptor))).toMatchObject({ blobs: tree.blobs });
  expect(await collect(source.blob(LAYER.descriptor, 299_999))).toEqual(Buffer.from(LAYER.bytes).subarray(299_999));
  const other = index(MANIFEST, INDEX).descriptor;
  expect((await couldNotCheck(source.manifest(other))).code).toBe('image-incomplete');
});
