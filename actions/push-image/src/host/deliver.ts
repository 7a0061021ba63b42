import type { Host } from '@slipway/core';
import {
  type AttachedArtifact,
  type DescribedVersion,
  imageVersion,
  type Move,
  type RepositoryName,
} from '@slipway/oci';
import { type DeliveredImage, deliver } from '@slipway/oci/host';
import { askedVersion, refuseOtherVersion } from '../asked-version.ts';
import type { Destination } from '../destinations.ts';
import type { PromoteInputs, PromoteOutputs, PushInputs } from '../inputs.ts';
import { type Delivered, deliveredOutputs } from '../outputs.ts';
import { attachedOutput } from '../render-build.ts';
import { renderMoves, warnHeld } from '../render-moves.ts';
import type { Images } from './images.ts';
import { whatMoved } from './what-moved.ts';

/** What a push and a promotion differ in. */
export interface Delivery extends Pick<Delivered, 'platforms'> {
  readonly attached: readonly AttachedArtifact[];
  /** What was done, for people, and what would be. */
  readonly verb: readonly [done: string, planned: string];
  readonly image: DeliveredImage;
  readonly destinations: readonly Destination[];
  /** Version that the image says it is. */
  readonly described: DescribedVersion;
}

/** Brings an image to its destinations, reports it, and answers what was done. What was done before a failure is an output too. */
export async function deliverImage(
  inputs: Pick<PushInputs | PromoteInputs, 'version' | 'publishedPattern' | 'overwrite' | 'force' | 'dryRun'>,
  delivery: Delivery,
  images: Images,
  host: Pick<Host, 'log' | 'report' | 'known'>,
): Promise<PromoteOutputs> {
  const { image, destinations } = delivery;
  const tags = destinations.flatMap((destination) => destination.tags);
  const asked = askedVersion(inputs.version);
  refuseOtherVersion(asked, delivery.described, tags);
  const version = imageVersion(asked, delivery.described, tags);
  const { publishedPattern, overwrite, force, dryRun } = inputs;
  const request = { destinations, version, publishedPattern, overwrite, force, dryRun };
  const outputs = (moves: readonly Move[]): PromoteOutputs => ({
    ...deliveredOutputs({ ...delivery, root: image.root, version, moves }),
    attached: attachedOutput(delivery.attached),
  });
  const open = (name: RepositoryName) => images.repository(name, 'push');
  const listener = whatMoved(host, image.root.descriptor.digest, outputs);
  const moves = await listener.during(() => deliver(request, image, open, listener));
  const [done, planned] = delivery.verb;
  host.report(renderMoves(dryRun ? planned : done, image.root.descriptor.digest, moves));
  warnHeld(moves, host.log.notice);
  return outputs(moves);
}
