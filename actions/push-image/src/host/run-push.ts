import type { Host } from '@slipway/core';
import { formatRepository, imageOfLayout, imageVersion, splitLayout } from '@slipway/oci';
import { openLayout } from '@slipway/oci/host';
import { NOTHING } from '../answer.ts';
import { destinations } from '../destinations.ts';
import type { Answer, Inputs } from '../inputs.ts';
import { attachedOutput } from '../render-build.ts';
import { movesOutput, previousOutput, renderMoves, warnHeld } from '../render-moves.ts';
import { attachedInLayout } from './attached.ts';
import { deliver } from './deliver.ts';
import { underWorkspace } from './files.ts';
import { openImages } from './images.ts';
import { platformsOf } from './platforms.ts';
import { versionSaid } from './said.ts';

/** Pushes a layout with what is attached to it. */
export async function runPush(inputs: Inputs, host: Host): Promise<Answer> {
  const { folder, name } = splitLayout(inputs.layout);
  const places = destinations(inputs.tags, inputs.images);
  const layout = await openLayout(underWorkspace(host.workspace, folder, 'layout', 'directory'));
  const root = await layout.manifest(imageOfLayout(layout.index, name, folder));
  const attached = await attachedInLayout(layout, root);
  const platforms = await platformsOf(layout, root);
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
  const { digest } = root.descriptor;
  const [first] = places;
  host.report(renderMoves(inputs.dryRun ? 'Would push' : 'Pushed', digest, moves));
  warnHeld(moves, host.log.notice);
  return {
    ...NOTHING,
    digest,
    image: first === undefined ? '' : `${formatRepository(first.name)}@${digest}`,
    version: version.replace(/^v/, ''),
    layout: folder,
    platforms,
    tags: movesOutput(moves),
    previous: previousOutput(moves),
    attached: attachedOutput(attached),
  };
}
