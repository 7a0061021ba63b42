import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a layout consists of, as push-image writes and replaces it: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
const LAYOUT: ReadonlySet<string> = new Set(['blobs', 'index.json', 'ingest', 'oci-layout']);

/** Folders directly below the workspace that are image layouts and nothing else: what push-image made of an earlier build. Absolute paths. */
export async function imageLayouts(workspace: string): Promise<readonly string[]> {
  const items = await readdir(workspace, { withFileTypes: true });
  const folders = items.filter((item) => item.isDirectory()).map(({ name }) => join(workspace, name));
  // One that cannot be read is nobody's layout here.
  const list = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);
  const looked = await Promise.all(folders.map(async (folder) => ({ folder, names: await list(folder) })));
  return looked
    .filter(({ names }) => names.includes('oci-layout') && names.every((name) => LAYOUT.has(name)))
    .map(({ folder }) => folder);
}
