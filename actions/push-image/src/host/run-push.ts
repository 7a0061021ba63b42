import type { Host } from '@slipway/core';
import { imageOfLayout, imageVersion, splitLayout } from '@slipway/oci';
import { openLayout } from '@slipway/oci/host';
import { destinations } from '../destinations.ts';
import type { PushInputs, PushOutputs } from '../inputs.ts';
import { attachedInLayout } from './attached.ts';
import { deliver, tell } from './deliver.ts';
import { underWorkspace } from './files.ts';
import { openImages } from './images.ts';
import { platformParts, subjectsOf } from './platforms.ts';
import { versionSaid } from './said.ts';

/** Pushes a layout with what is attached to it. */
export async function runPush(inputs: PushInputs, host: Host): Promise<PushOutputs> {
  const { folder, name } = splitLayout(inputs.layout);
  const places = destinations(inputs.tags, inputs.images);
  const layout = await openLayout(underWorkspace(host.workspace, folder, 'layout', 'directory'));
  const root = await layout.manifest(imageOfLayout(layout.index, name, folder));
  const parts = await platformParts(layout, root);
  const attached = await attachedInLayout(layout, subjectsOf(root, parts));
  const said = await versionSaid(layout, root);
  const version = imageVersion(
    inputs.version,
    said,
    places.flatMap(({ tags }) => tags),
  );
  const images = openImages(inputs, host);
  const moves = await deliver(
    inputs,
    places,
    { source: layout, root, attached: attached.map(({ descriptor }) => descriptor), version },
    images,
    host,
  );
  const told = tell(inputs.dryRun ? 'Would push' : 'Pushed', { places, root, parts, version, moves, attached }, host);
  return { ...told, layout: folder };
}
