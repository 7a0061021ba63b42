import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readText } from '@slipway/core/host';
import type { Place } from './place.ts';

function packedNames(common: string): readonly string[] {
  const text = readText(join(common, 'packed-refs')) ?? '';
  return [...text.matchAll(/^[0-9a-f]+ refs\/tags\/(.+)$/gm)].map(([, name = '']) => name);
}

function looseNames(common: string): readonly string[] {
  const tags = join(common, 'refs/tags');
  if (!existsSync(tags)) return [];
  return readdirSync(tags, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => relative(tags, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Names of the tags, read from the files of a repository: the start of Git alone takes as long as all the rest of a run. Undefined
 * when its refs are kept in another way: then Git is to be asked.
 * https://git-scm.com/docs/gitrepository-layout
 */
export function readTagNames({ common }: Place): readonly string[] | undefined {
  if (existsSync(join(common, 'reftable'))) return undefined;
  return [...new Set([...packedNames(common), ...looseNames(common)])];
}
