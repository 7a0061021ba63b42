// What the scripts know of this repository's shape. Nothing is registered by hand: folders are found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Folders of `packages` or `actions` that hold a package.json, sorted by name. */
function members(folder) {
  const base = join(root, folder);
  return readdirSync(base)
    .filter((name) => existsSync(join(base, name, 'package.json')))
    .sort()
    .map((name) => ({ name, folder: `${folder}/${name}`, manifest: readJson(join(base, name, 'package.json')) }));
}

export const packages = () => members('packages');
export const actions = () => members('actions');

/** `OWNER/REPO`, from `repository` of the root package.json: the one line that a fork changes. */
export function repository() {
  const found = /^github:([\w.-]+\/[\w.-]+)$/.exec(readJson(join(root, 'package.json')).repository);
  if (found === null) throw new Error('package.json: "repository" must read "github:OWNER/REPO"');
  return found[1];
}

/** The contract of an action, from its compiled sources (`npm run build`). */
export async function contractOf(action) {
  const { contract } = await import(join(root, action.folder, 'build/contract.js'));
  return contract;
}
