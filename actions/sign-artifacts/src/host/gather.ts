import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { type Host, RefusedError } from '@slipway/core';
import { isLeftover, slashed } from '@slipway/core/host';
import { standsBesideList } from '@slipway/release';
import { hashFiles, readEntries, readSmallFile } from '@slipway/release/host';
import { decodeText, openSecretKey, parseSecretKey } from '@slipway/signing';
import { type Facts, type FolderFacts, type Inputs, shownPath } from '../facts.ts';

/** Some 100,000 lines. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** A text file of the folder, or undefined when there is none of the name. Throws `RefusedError` when it is not UTF-8. */
export async function readText(inputs: Inputs, folder: string, name: string): Promise<string | undefined> {
  const file = shownPath(folder, name);
  const bytes = await readSmallFile(inputs.artifacts, name, file, LARGEST_FILE);
  if (bytes === undefined) return undefined;
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  throw new RefusedError({
    code: 'not-text',
    message: `${file} is not UTF-8 text.`,
    hint: 'Write it with sha256sum, or remove it and it is made.',
    file,
  });
}

export async function gatherFolder(inputs: Inputs, host: Host): Promise<FolderFacts> {
  const folder = slashed(relative(await realpath(host.workspace), inputs.artifacts));
  const entries = (await readEntries(inputs.artifacts)).filter(({ name }) => !isLeftover(name));
  const checksums = await readText(inputs, folder, inputs.checksums);
  const names = entries
    .filter(({ name, kind }) => kind === 'file' && !standsBesideList(name, inputs.checksums))
    .map(({ name }) => name);
  return { folder, entries, checksums, digests: await hashFiles(inputs.artifacts, names, host.signal) };
}

export async function gather(inputs: Inputs, host: Host): Promise<Facts> {
  const file = parseSecretKey(inputs.minisignKey, { input: 'minisign-key' });
  const facts = await host.log.group('Hash the files', () => gatherFolder(inputs, host));
  const key = await host.log.group('Open the key', () => openSecretKey(file, inputs.minisignPassword));
  return {
    ...facts,
    key,
    needlessPassword: file.protection === 'none' && inputs.minisignPassword !== undefined,
    epoch: host.env['SOURCE_DATE_EPOCH'] || undefined,
  };
}
