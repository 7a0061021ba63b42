import type { Host } from '@slipway/core';
import { distinct, refuseWithdrawn, subjectsOf } from '@slipway/oci';
import { attachedInRepository, readImageVersion, readPlatforms } from '@slipway/oci/host';
import { destinations } from '../destinations.ts';
import type { PromoteInputs, PromoteOutputs } from '../inputs.ts';
import { promotedReference } from '../promote.ts';
import { deliverImage } from './deliver.ts';
import { openImages } from './images.ts';

/** Gives the exact bytes of an image other tags, in its own repository or in others, with everything that is attached to it. */
export async function runPromote(inputs: PromoteInputs, host: Host): Promise<PromoteOutputs> {
  const reference = promotedReference(inputs.source);
  const wanted = destinations(inputs.tags, inputs.images);
  const images = await openImages(inputs, host);
  const { repository, source, root } = await images.find(reference, 'source');
  const [described, platforms] = await Promise.all([readImageVersion(source, root), readPlatforms(source, root)]);
  const attached = await attachedInRepository(repository, subjectsOf(root, platforms));
  const manifests = distinct(attached.map(({ descriptor }) => descriptor));
  refuseWithdrawn(root.descriptor.digest, manifests, inputs.force);
  const delivery = {
    verb: ['Promoted', 'Would promote'],
    image: { source, root, attached: manifests, from: reference },
    destinations: wanted,
    platforms,
    attached,
    described,
  } as const;
  return await deliverImage(inputs, delivery, images, host);
}
