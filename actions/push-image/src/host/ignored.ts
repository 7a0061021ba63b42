import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unlessAbsent } from '@slipway/core/host';
import { openRepository, readIgnored } from '@slipway/git/host';
import { checkIgnored, type NamedFolder } from '../ignored-files.ts';

/** An image can be made without a checkout: there is a repository where a folder above has one. */
async function isInRepository(directory: string): Promise<boolean> {
  const store = join(directory, '.git');
  if ((await unlessAbsent(store, lstat(store), undefined)) !== undefined) return true;
  return dirname(directory) !== directory && (await isInRepository(dirname(directory)));
}

/** Throws `RefusedError` for a file of the folder that Git ignores while it does not ignore the folder. */
export async function refuseIgnored(
  { root, ...named }: NamedFolder & { readonly root: string },
  options: Parameters<typeof openRepository>[1],
): Promise<void> {
  if (!(await isInRepository(root))) return;
  const repository = openRepository(root, options);
  checkIgnored(named, await readIgnored(repository, [named.folder, ...named.files]));
}
