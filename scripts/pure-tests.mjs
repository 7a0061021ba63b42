// Which tests are pure, and so fast: those that start no process and touch no world. Nothing is listed by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf } from './architecture.mjs';
import { actions, packages, root } from './repository.mjs';

/** What a pure test imports nowhere: a host, the machinery of tests that need the world, processes, threads and networks. */
const WORLD =
  /(?:\/host(?:\/|$)|^@slipway\/testkit$|^packages\/testkit\/|^node:(?:child_process|net|http|https|http2|tls|dgram|worker_threads)$)/;

/** Files that a test may hide the world behind. What it imports of `src` is pure, or in `src/host`: the architecture's test sees to that. */
const LOOKED_INTO = /^(?:(?:packages|actions)\/[^/]+\/test\/.*\.ts|scripts\/.*\.(?:ts|mjs))$/;

/**
 * Whether a test is pure: neither it, nor a file of tests or scripts that it imports, imports the world.
 * @param {string} path Of the test, relative to the repository.
 * @param {(path: string) => string} read
 */
export function isPure(path, read, seen = new Set()) {
  if (seen.has(path)) return true;
  seen.add(path);
  const imported = importsOf(read(path)).map((specifier) =>
    specifier.startsWith('.') ? join(dirname(path), specifier).replaceAll('\\', '/') : specifier,
  );
  if (imported.some((specifier) => WORLD.test(specifier))) return false;
  return imported.filter((file) => LOOKED_INTO.test(file)).every((file) => isPure(file, read, seen));
}

/** Paths of all pure tests. */
export function pureTests() {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  return [...packages(), ...actions(), { folder: 'scripts' }]
    .map(({ folder }) => `${folder}/test`)
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((path) => path.endsWith('.test.ts') && isPure(path, read)),
    )
    .sort();
}
