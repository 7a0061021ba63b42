import { type Content, formatRepository, type Move, type PlatformManifest } from '@slipway/oci';
import type { Destination } from './destinations.ts';
import type { RollbackOutputs } from './inputs.ts';
import { platformsOutput } from './render-build.ts';
import { movesOutput, previousOutput } from './render-moves.ts';

/** What was delivered where: by a push, a promotion or a rollback. */
export interface Delivered {
  readonly destinations: readonly Destination[];
  readonly root: Content;
  readonly platforms: readonly PlatformManifest[];
  /** With or without `v`. */
  readonly version: string;
  readonly moves: readonly Move[];
}

/** What a push, a promotion and a rollback answer alike. */
export function deliveredOutputs(delivered: Delivered): RollbackOutputs {
  const { destinations, root, platforms, version, moves } = delivered;
  const { digest } = root.descriptor;
  const [first] = destinations;
  return {
    digest,
    image: first === undefined ? '' : `${formatRepository(first.name)}@${digest}`,
    version: version.replace(/^v/, ''),
    platforms: platformsOutput(platforms),
    tags: movesOutput(moves),
    previous: previousOutput(moves),
  };
}
