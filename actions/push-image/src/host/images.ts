import { type Host, printable, RefusedError } from '@slipway/core';
import {
  type Content,
  formatReference,
  formatRepository,
  imageOfLayout,
  type Reference,
  type RepositoryName,
  splitLayout,
  vanished,
} from '@slipway/oci';
import {
  credentialLookup,
  type ImageRepository,
  type ImageSource,
  type Layout,
  openLayout,
  openRegistries,
  repositorySource,
} from '@slipway/oci/host';
import type { Inputs } from '../inputs.ts';
import { insecureRegistries, loginsOf } from '../logins.ts';
import { readNamed, underWorkspace } from './files.ts';

/** An image of a registry. */
export interface FoundImage {
  readonly repository: ImageRepository;
  readonly source: ImageSource;
  readonly root: Content;
}

/** The registries of a run. */
export interface Images {
  readonly repository: (name: RepositoryName, access?: 'pull' | 'push') => ImageRepository;
  /** The image under a tag or digest. Throws `RefusedError` when there is none; `input` names what asked for it. */
  readonly find: (reference: Reference, input: string) => Promise<FoundImage>;
}

function absent(text: string, input: string): RefusedError {
  return new RefusedError({
    code: 'image-absent',
    message: `Input '${input}': there is no image ${printable(text, 300)}.`,
    hint: 'Look at the tags of the repository; registries answer the same for images that the login may not see.',
  });
}

/** The registries that the inputs name, with their logins. Connections end with the run. */
export async function openImages(inputs: Inputs, host: Host): Promise<Images> {
  const { env, log, signal } = host;
  const { caFile } = inputs;
  const authorities = caFile === '' ? [] : [(await readNamed(host.workspace, caFile, 'ca-file')).toString('utf8')];
  const registries = openRegistries({
    authorities,
    credentials: credentialLookup({ given: loginsOf(inputs), env, mask: log.mask, signal }),
    mask: log.mask,
    signal,
    env,
    log: log.info,
    insecure: insecureRegistries(inputs.insecure),
  });
  host.onExit(() => registries[Symbol.dispose]());
  const { repository } = registries;
  return {
    repository,
    find: async (reference, input) => {
      const found = repository(reference);
      const { digest, tag = 'latest' } = reference;
      const root = await found.getManifest(digest ?? tag);
      if (root === undefined) throw absent(formatReference(reference), input);
      return { repository: found, source: repositorySource(found, formatRepository(reference)), root };
    },
  };
}

/** The image under a tag that was listed. Throws `CouldNotCheckError` when it is gone. */
export async function readTagged(
  repository: ImageRepository,
  tag: string,
): Promise<Pick<FoundImage, 'source' | 'root'>> {
  const shown = formatRepository(repository.name);
  const root = await repository.getManifest(tag);
  if (root === undefined) throw vanished(`${shown}:${tag}`);
  return { source: repositorySource(repository, shown), root };
}

/** An image of a layout of the workspace. */
export interface LayoutImage {
  /** As the user names it. */
  readonly folder: string;
  readonly layout: Layout;
  readonly root: Content;
}

/** The image that `FOLDER` or `FOLDER:NAME` names. Throws `RefusedError` and `CouldNotCheckError`. */
export async function openLayoutImage(text: string, input: string, { workspace }: Host): Promise<LayoutImage> {
  const { folder, name } = splitLayout(text);
  const layout = await openLayout(underWorkspace(workspace, folder, input, 'directory'));
  return { folder, layout, root: await layout.manifest(imageOfLayout(layout.index, name, folder)) };
}
