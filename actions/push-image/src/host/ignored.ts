import { findRepository, openRepository, readIgnored } from '@slipway/git/host';
import { checkIgnored, type NamedFolder } from '../ignored-files.ts';

/** Throws `RefusedError` for a file of the folder that Git ignores while it does not ignore the folder. */
export async function refuseIgnored(
  { root, ...named }: NamedFolder & { readonly root: string },
  options: Parameters<typeof openRepository>[1],
): Promise<void> {
  // An image can be made without a checkout.
  if (findRepository(root) === undefined) return;
  const repository = await openRepository(root, options);
  checkIgnored(named, await readIgnored(repository, [named.folder, ...named.files]));
}
