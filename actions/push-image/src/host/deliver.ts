import type { Host } from '@slipway/core';
import { imageVersion } from '@slipway/oci';
import { type DeliveredImage, deliver } from '@slipway/oci/host';
import type { Destination } from '../destinations.ts';
import type { Inputs, Outputs } from '../inputs.ts';
import { type Delivered, deliveredOutputs } from '../outputs.ts';
import { renderMoves, warnHeld } from '../render-moves.ts';
import type { Images } from './images.ts';

/** What a push and a promotion differ in. */
export interface Delivery extends Pick<Delivered, 'platforms' | 'attached' | 'layout'> {
  /** What was done, for people, and what would be. */
  readonly verb: readonly [done: string, planned: string];
  readonly image: DeliveredImage;
  readonly destinations: readonly Destination[];
  /** Version that the image says it is, or empty. */
  readonly described: string;
}

/** Brings an image to its destinations, reports it, and answers what was done. */
export async function deliverImage(
  inputs: Pick<Inputs, 'version' | 'overwrite' | 'force' | 'dryRun'>,
  delivery: Delivery,
  images: Images,
  host: Pick<Host, 'log' | 'report'>,
): Promise<Outputs> {
  const { image, destinations } = delivery;
  const tags = destinations.flatMap((destination) => destination.tags);
  const version = imageVersion(inputs.version, delivery.described, tags);
  const { overwrite, force, dryRun } = inputs;
  const request = { destinations, version, overwrite, force, dryRun };
  const moves = await deliver(request, image, (name) => images.repository(name, 'push'), host.log);
  const [done, planned] = delivery.verb;
  host.report(renderMoves(dryRun ? planned : done, image.root.descriptor.digest, moves));
  warnHeld(moves, host.log.notice);
  return deliveredOutputs({ ...delivery, root: image.root, version, moves });
}
