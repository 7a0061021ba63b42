// What stands in the chunks of `dist/shared`: nothing of ours twice, no large library twice, and whose licences go with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

/** A library below this size may stand in several chunks: a file of its own would cost more than it saves. */
const LARGE = 200_000;

/** The folder of the library that a module is of; undefined for a module of ours. */
const libraryOf = (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

/** Names by the chunks that they stand in, where there are two or more. */
function inSeveral(chunks, nameOf) {
  const places = new Map();
  for (const { name, modules } of chunks)
    for (const key of new Set(modules.map(nameOf).filter((found) => found !== undefined)))
      places.set(key, [...(places.get(key) ?? []), name]);
  return [...places].filter(([, names]) => names.length > 1);
}

function sizeOf(library, chunks) {
  const modules = new Set(chunks.flatMap(({ modules }) => modules).filter((path) => libraryOf(path) === library));
  return [...modules].reduce((sum, path) => sum + readFileSync(join(root, path)).length, 0);
}

/** What is wrong with how modules are spread over chunks. @param {readonly { name: string, modules: readonly string[] }[]} chunks */
export function doubles(chunks) {
  const own = inSeveral(chunks, (path) => (libraryOf(path) === undefined ? path : undefined)).map(
    ([path, names]) =>
      `${path} stands in ${names.join(' and ')}: import it by the name of its package, and export it there`,
  );
  const large = inSeveral(chunks, libraryOf)
    .filter(([library]) => sizeOf(library, chunks) > LARGE)
    .map(([library, names]) => `${library} stands in ${names.join(' and ')}: add it to SHARED of scripts/chunks.mjs`);
  return [...own, ...large];
}

export function refuseDoubles(chunks) {
  const found = doubles(chunks);
  if (found.length > 0) throw new Error(`no module stands in two chunks, but:\n${found.join('\n')}`);
}

function license(library) {
  const folder = join(root, library);
  const { name, version, license: named } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version}\n${named}\n${text}`;
}

/** Names, versions and licences of the libraries that the modules are of. @param {readonly string[]} modules */
export function licenses(modules) {
  const libraries = [...new Set(modules.map(libraryOf).filter((library) => library !== undefined))];
  return [...new Set(libraries.map(license))].sort().join('\n');
}
