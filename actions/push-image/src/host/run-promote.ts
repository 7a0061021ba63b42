import { type Host, RefusedError } from '@slipway/core';
import { type Content, distinct, imageVersion, parseReference } from '@slipway/oci';
import { destinations } from '../destinations.ts';
import type { PromoteInputs, PromoteOutputs } from '../inputs.ts';
import { WITHDRAWN } from '../withdrawal.ts';
import { type AttachedTo, attachedInRepository } from './attached.ts';
import { deliver, tell } from './deliver.ts';
import { openImages } from './images.ts';
import { platformParts, subjectsOf } from './platforms.ts';
import { versionSaid } from './said.ts';

/** A promotion takes what is there: an image that was taken back does not go on. */
function refuseWithdrawn(attached: readonly AttachedTo[], root: Content, force: boolean): void {
  if (force || !attached.some(({ descriptor }) => descriptor.artifactType === WITHDRAWN)) return;
  throw new RefusedError({
    code: 'image-withdrawn',
    message: `${root.descriptor.digest} was withdrawn by a rollback.`,
    hint: 'Promote another version; force: true takes this one all the same.',
  });
}

/** Gives the exact bytes of an image other tags, in its own repository or in others, with everything that is attached to it. */
export async function runPromote(inputs: PromoteInputs, host: Host): Promise<PromoteOutputs> {
  if (inputs.source === '')
    throw new RefusedError({
      code: 'source',
      message: "Mode promote needs the input 'source'.",
      hint: 'Name the image by its tag or, better, by its digest, such as ghcr.io/acme/hello@sha256:….',
    });
  const reference = parseReference(inputs.source);
  const places = destinations(inputs.tags, inputs.images);
  const images = openImages(inputs, host);
  const { repository, source, root } = await images.find(reference, 'source');
  const [said, parts] = await Promise.all([versionSaid(source, root), platformParts(source, root)]);
  const attached = await attachedInRepository(repository, subjectsOf(root, parts));
  refuseWithdrawn(attached, root, inputs.force);
  const version = imageVersion(
    inputs.version,
    said,
    places.flatMap(({ tags }) => tags),
  );
  const manifests = distinct(attached.map(({ descriptor }) => descriptor));
  const delivery = { source, root, attached: manifests, version, from: reference };
  const moves = await deliver(inputs, places, delivery, images, host);
  return tell(inputs.dryRun ? 'Would promote' : 'Promoted', { places, root, parts, version, moves, attached }, host);
}
