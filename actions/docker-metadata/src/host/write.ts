import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Host, RefusedError } from '@slipway/core';
import { isUnder, realPathToBe, writeWholeFile } from '@slipway/core/host';
import { shown } from '@slipway/expression';
import type { BakeKind } from '../documents.ts';
import type { Plan } from '../plan.ts';

export interface Written {
  readonly bake: Readonly<Record<BakeKind, string>>;
  readonly json: string;
}

/** Where the JSON goes: below the workspace or the runner's temporary folder. Throws `RefusedError` for a place outside. */
function jsonPlace(host: Host, folder: string, wanted: string): string {
  if (wanted === '') return join(folder, 'metadata.json');
  const path = resolve(host.workspace, wanted);
  const roots = [host.workspace, host.env['RUNNER_TEMP'] || tmpdir()].map((root) => realpathSync(root));
  if (!wanted.includes('\0')) {
    // Looked at before anything is made: a folder made through a link would lie where it leads.
    const real = join(realPathToBe(dirname(path)), basename(path));
    if (roots.some((root) => isUnder(root, dirname(real)))) return real;
  }
  throw new RefusedError({
    code: 'json-file',
    message: `Input 'json-file': ${shown(wanted)} lies outside the workspace.`,
    hint: 'Give a path inside the workspace or below RUNNER_TEMP; symbolic links are followed.',
  });
}

/** Writes the bake files and the JSON into a new folder that later steps of the job find. */
export async function writeDocuments({ bake, json }: Plan, jsonFile: string, host: Host): Promise<Written> {
  const folder = mkdtempSync(join(host.env['RUNNER_TEMP'] || tmpdir(), 'slipway-docker-metadata-'));
  const place = jsonPlace(host, folder, jsonFile);
  const write = async (kind: BakeKind): Promise<string> => {
    const path = join(folder, `docker-metadata-action-bake${kind === 'all' ? '' : `-${kind}`}.json`);
    // The folder does not outlive the job.
    await writeWholeFile(path, bake[kind], { flush: false });
    return path;
  };
  await writeWholeFile(place, json, { flush: jsonFile !== '', onExit: host.onExit });
  return {
    json: place,
    bake: {
      tags: await write('tags'),
      labels: await write('labels'),
      annotations: await write('annotations'),
      all: await write('all'),
    },
  };
}
