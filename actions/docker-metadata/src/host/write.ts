import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Host, RefusedError } from '@slipway/core';
import { isUnder } from '@slipway/core/host';
import { shown } from '@slipway/expression';
import type { BakeKind } from '../documents.ts';
import type { Plan } from '../plan.ts';

export interface Written {
  readonly bake: Readonly<Record<BakeKind, string>>;
  readonly json: string;
}

/** A file is written beside its place first, so that nobody reads half of one. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Where the JSON goes: below the workspace or the runner's temporary folder. Throws `RefusedError` for a place outside. */
function jsonPlace(host: Host, folder: string, wanted: string): string {
  if (wanted === '') return join(folder, 'metadata.json');
  const path = resolve(host.workspace, wanted);
  const roots = [host.workspace, host.env['RUNNER_TEMP'] || tmpdir()].map((root) => realpathSync(root));
  if (!wanted.includes('\0') && roots.some((root) => isUnder(root, dirname(path)) || isUnder(root, path))) {
    mkdirSync(dirname(path), { recursive: true });
    const real = join(realpathSync(dirname(path)), basename(path));
    if (roots.some((root) => isUnder(root, dirname(real)))) return real;
  }
  throw new RefusedError({
    code: 'json-file',
    message: `Input 'json-file': ${shown(wanted)} lies outside the workspace.`,
    hint: 'Give a path inside the workspace or below RUNNER_TEMP; symbolic links are followed.',
  });
}

/** Writes the bake files and the JSON into a new folder that later steps of the job find. */
export function writeDocuments({ bake, json }: Plan, jsonFile: string, host: Host): Written {
  const folder = mkdtempSync(join(host.env['RUNNER_TEMP'] || tmpdir(), 'slipway-docker-metadata-'));
  const place = jsonPlace(host, folder, jsonFile);
  const write = (kind: BakeKind): string => {
    const path = join(folder, `docker-metadata-action-bake${kind === 'all' ? '' : `-${kind}`}.json`);
    writeWhole(path, bake[kind]);
    return path;
  };
  writeWhole(place, json);
  return {
    json: place,
    bake: { tags: write('tags'), labels: write('labels'), annotations: write('annotations'), all: write('all') },
  };
}
