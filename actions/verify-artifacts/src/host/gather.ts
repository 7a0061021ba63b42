import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Host } from '@slipway/core';
import { slashed } from '@slipway/core/host';
import { MINISIGN_SUFFIX } from '@slipway/release';
import { hashFiles, readEntries, readSmallFile } from '@slipway/release/host';
import type { Facts, Inputs } from '../facts.ts';

/** Some 100,000 lines. */
const LARGEST_CHECKSUMS = 16 * 1024 * 1024;
/** The longest comments and two lines of base64 fit in less. */
const LARGEST_SIGNATURE = 16 * 1024;

export async function gather(inputs: Inputs, host: Host): Promise<Facts> {
  const { artifacts, checksums } = inputs;
  const folder = slashed(relative(await realpath(host.workspace), artifacts));
  const shown = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const signature = `${checksums}${MINISIGN_SUFFIX}`;
  const entries = await readEntries(artifacts);
  const names = entries
    .filter(({ name, kind }) => kind === 'file' && name !== checksums && name !== signature)
    .map(({ name }) => name);
  return {
    folder,
    entries,
    checksums: await readSmallFile(artifacts, checksums, shown(checksums), LARGEST_CHECKSUMS),
    signature: await readSmallFile(artifacts, signature, shown(signature), LARGEST_SIGNATURE),
    digests: await host.log.group('Hash the files', () => hashFiles(artifacts, names, host.signal)),
  };
}
