import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CouldNotCheckError, fromInput, type Host, notAFile, printable, RefusedError } from '@slipway/core';
import { readRegularFile, request, unlessAbsent, workspacePaths } from '@slipway/core/host';
import { firstDifference } from '@slipway/executable';
import type { MadeArtifact } from '@slipway/release';
import { CHECKSUMS_FILE, parseChecksums } from '@slipway/release';
import { hashFiles } from '@slipway/release/host';
import { type Difference, differences, refuseDifferences, refuseNothingCompared } from '../prove.ts';

/** A release that was published before: a folder of the workspace, or an address. */
export interface Published {
  readonly digests: ReadonlyMap<string, string>;
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** Bytes of a list of checksums: of a hundred thousand files. */
const LARGEST_LIST = 16 * 1024 * 1024;

async function download(base: string, name: string, signal: AbortSignal): Promise<Uint8Array> {
  const url = `${base.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
  const response = await request(url, { signal, ...(name === CHECKSUMS_FILE ? { most: LARGEST_LIST } : {}) });
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  throw new CouldNotCheckError({
    code: 'published-missing',
    message: `${printable(url)} answered with status ${response.status}.`,
    hint: `Input 'against' is the address of a folder that holds ${CHECKSUMS_FILE} and the files of the release.`,
  });
}

const folder = (against: string, host: Host): string =>
  fromInput('against', () => workspacePaths(host.workspace).resolvePath(against, 'directory'));

/** Opens the release of the input `against`. Throws `RefusedError`, and `CouldNotCheckError` where it cannot be read. */
export async function openPublished(against: string, host: Host): Promise<Published> {
  const remote = /^https?:\/\//.test(against);
  const read = remote
    ? (name: string) => download(against, name, host.signal)
    : async (name: string) => {
        const bytes = await readRegularFile(join(folder(against, host), name));
        if (typeof bytes === 'string') throw notAFile(`${against}/${name}`, bytes);
        return bytes;
      };
  const text = await unlessAbsent(`${against}/${CHECKSUMS_FILE}`, read(CHECKSUMS_FILE), undefined);
  if (text === undefined)
    throw new RefusedError({
      code: 'published-missing',
      message: `Input 'against': '${printable(against)}' holds no ${CHECKSUMS_FILE}.`,
      hint: 'Give a folder with the files of a release and their checksums.',
    });
  const lines = parseChecksums(
    Buffer.from(text).toString('utf8'),
    remote ? CHECKSUMS_FILE : join(against, CHECKSUMS_FILE),
  );
  const digests = new Map(lines.map(({ name, sha256 }) => [name, sha256]));
  if (!remote) await refuseChanged(folder(against, host), digests, { against, signal: host.signal });
  return { digests, read };
}

/** A list can be right beside a file that is not, and the other way round. Throws `RefusedError`. */
async function refuseChanged(
  directory: string,
  digests: ReadonlyMap<string, string>,
  { against, signal }: { readonly against: string; readonly signal: AbortSignal },
): Promise<void> {
  const found = await hashFiles(directory, [...digests.keys()], signal);
  for (const [name, digest] of found) {
    // A part of a release can be compared; what is there has to be what is listed.
    if ('unreadable' in digest ? digest.unreadable === 'ENOENT' : digest.sha256 === digests.get(name)) continue;
    throw new RefusedError({
      code: 'published-changed',
      message: `Input 'against': ${printable(name)} in '${printable(against)}' is not what its own ${CHECKSUMS_FILE} lists.`,
      hint: 'The folder was changed or damaged. Download the release again and verify its signature.',
    });
  }
}

/** What is not as it was published; of programs, with the first thing that differs. */
async function differing(
  { digests, read }: Published,
  made: readonly MadeArtifact[],
  results: string,
): Promise<readonly Difference[]> {
  return await Promise.all(
    differences(digests, made).map(async (difference) => {
      const binary = made.some(({ name, kind }) => name === difference.name && kind === 'binary');
      if (!binary) return difference;
      const [published, own] = await Promise.all([read(difference.name), readFile(join(results, difference.name))]);
      const compared = firstDifference(published, own);
      return compared.identical ? difference : { ...difference, why: compared.what };
    }),
  );
}

export interface Comparison {
  /** Folder of what was made. */
  readonly results: string;
  /** The input of that name. */
  readonly against: string;
  /** Says where the files are published. */
  readonly where: string;
}

/**
 * Refuses files that are not as they were published, and a comparison of nothing. Answers the names of those that were
 * compared.
 */
export async function compareWithPublished(
  published: Published,
  made: readonly MadeArtifact[],
  { results, against, where }: Comparison,
): Promise<readonly string[]> {
  refuseDifferences(await differing(published, made, results), where);
  const names = made.map(({ name }) => name).filter((name) => published.digests.has(name));
  refuseNothingCompared(names, against);
  return names;
}
