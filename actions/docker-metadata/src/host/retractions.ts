import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, OutcomeError } from '@slipway/core';
import { type GoModFile, parseGoModFile, parseRetractions, type Retraction } from '@slipway/version';
import { retractionTag } from '../retractions.ts';
import type { Checkout } from './checkout.ts';
import type { Api } from './repository.ts';

/** Largest go.mod that is read. */
const LARGEST = 4 * 1024 * 1024;

/** The go.mod of a directory of the workspace. */
function goModOfWorkspace(workspace: string, directory: string): GoModFile | undefined {
  const path = join(workspace, directory, 'go.mod');
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile() || stat.size > LARGEST) return undefined;
  return parseGoModFile(readFileSync(path, 'utf8'), join(directory, 'go.mod'));
}

export interface Sources {
  readonly host: Host;
  readonly checkout: Checkout;
  readonly api: Api;
}

/** Read as laxly as the go command reads the file of a version that is not the one at hand. */
async function readSource({ checkout, api }: Sources, tag: string, file: string): Promise<readonly Retraction[]> {
  const text = (await checkout.fileOfTag(tag, file)) ?? (await api.fileOfTag(tag, file));
  return text === undefined ? [] : parseRetractions(text, file);
}

export interface Retracted {
  readonly retractions: readonly Retraction[];
  /** Why they could not be read, or empty. */
  readonly unknown: string;
}

/**
 * What the Go module of a directory of the workspace takes back, by the go.mod of its highest version: that of the workspace when this is
 * the tag of the run, else by the checkout, else by GitHub. Nothing where there is no module or it cannot be read: then versions that
 * were retracted hold tags back all the same.
 */
export async function readRetractions(
  sources: Sources,
  directory: string,
  tags: readonly string[],
  ownTag: string | undefined,
): Promise<Retracted> {
  const { workspace } = sources.host;
  try {
    const own = goModOfWorkspace(workspace, directory);
    const tag = own === undefined ? undefined : retractionTag(tags, directory, own);
    if (tag === undefined) return { retractions: [], unknown: '' };
    const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
    const ofOwn = tag === ownTag ? own?.retract : undefined;
    return { retractions: ofOwn ?? (await readSource(sources, tag, file)), unknown: '' };
  } catch (error) {
    if (!(error instanceof OutcomeError)) throw error;
    return { retractions: [], unknown: error.fault.message };
  }
}
