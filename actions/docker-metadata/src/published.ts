import type { Fault } from '@slipway/core';
import type { PublishedTags } from './facts.ts';

/** The names of the tags of a checkout; undefined where there is none. */
type Local = { readonly names: readonly string[]; readonly lack: string | undefined } | undefined;

const HINT =
  'Let GitHub be asked (permissions: contents: read), or check out with fetch-depth: 0, or set published: registry.';

/**
 * Versions by the Git tags of the checkout; undefined when GitHub is to be asked: what actions/checkout makes by
 * itself has the tag of the event at most and says nothing of the others.
 */
export function publishedHere(local: Local): PublishedTags | undefined {
  return local !== undefined && local.lack === undefined ? { kind: 'git', tags: local.names } : undefined;
}

/** Versions by what GitHub says; undefined where it could not be asked. */
export function publishedThere(local: Local, asked: readonly string[] | undefined): PublishedTags {
  if (asked !== undefined) return { kind: 'git', tags: asked };
  const why =
    local?.lack === undefined
      ? 'there is no checkout to read the published versions from'
      : `the checkout may lack the tags of other versions: ${local.lack}`;
  return { kind: 'unknown', why, hint: HINT };
}

/** The image whose tags in its registry are the versions; or why there is nothing to look up. */
export function imageToAsk(images: readonly string[]): { readonly image: string } | PublishedTags {
  const [image] = images;
  if (image !== undefined && image !== '') return { image };
  return {
    kind: 'unknown',
    why: 'there is no image to look up in a registry',
    hint: 'Give the input images, or set published: git.',
  };
}

/** Why a question to a registry had no answer, and what helps. */
type Unanswered = Pick<Fault, 'message' | 'hint'>;

/** The registry has not answered when the time of the step for that was up. */
export const TOO_LATE: Unanswered = {
  message: 'it had not answered when the time of the input timeout was up.',
  hint: 'Give it more time with timeout.',
};

/** A registry that does not say which tags the image has, and what was seen of why. */
export function unreadRegistry(image: string, { message, hint }: Unanswered): PublishedTags {
  return {
    kind: 'unknown',
    why: `the tags of ${image} could not be read from its registry: ${message.replace(/\.$/, '')}`,
    hint: `${hint} Or set published: git.`,
  };
}

/** The same without the tags that are none of those that are compared. */
export function comparedTags(published: PublishedTags, compared: (name: string) => boolean): PublishedTags {
  switch (published.kind) {
    case 'git':
    case 'registry':
      return { ...published, tags: published.tags.filter(compared) };
    case 'unknown':
    case 'none':
      return published;
  }
}
