import type { Host } from '@slipway/core';
import { subjectsOf } from '@slipway/oci';
import { attachedInLayout, readImageVersion, readPlatforms } from '@slipway/oci/host';
import { destinations } from '../destinations.ts';
import type { PushInputs, PushOutputs } from '../inputs.ts';
import { layoutOf } from '../layout-folder.ts';
import { deliverImage } from './deliver.ts';
import { openImages, openLayoutImage } from './images.ts';

/** Pushes a layout with what is attached to it. */
export async function runPush(inputs: PushInputs, host: Host): Promise<PushOutputs> {
  const wanted = destinations(inputs.tags, inputs.images);
  const { folder, layout, root } = await openLayoutImage(layoutOf(inputs), 'layout', host);
  const platforms = await readPlatforms(layout, root);
  const attached = await attachedInLayout(layout, subjectsOf(root, platforms));
  const delivery = {
    verb: ['Pushed', 'Would push'],
    image: { source: layout, root, attached: attached.map(({ descriptor }) => descriptor) },
    destinations: wanted,
    platforms,
    attached,
    described: await readImageVersion(layout, root),
  } as const;
  const outputs = await deliverImage(inputs, delivery, await openImages(inputs, host), host);
  return { ...outputs, layout: folder };
}
