import { type AttachedArtifact, type Content, formatRepository, type Move, type PlatformManifest } from '@slipway/oci';
import type { Destination } from './destinations.ts';
import type { Outputs } from './inputs.ts';
import { attachedOutput, platformsOutput } from './render-build.ts';
import { movesOutput, previousOutput } from './render-moves.ts';

/** The outputs of a mode that has nothing to say. */
export const NO_OUTPUTS: Outputs = {
  digest: '',
  image: '',
  version: '',
  layout: '',
  platforms: [],
  tags: [],
  previous: {},
  attached: [],
  inspection: {},
};

/** What was delivered where: by a push, a promotion or a rollback. */
export interface Delivered {
  readonly destinations: readonly Destination[];
  readonly root: Content;
  readonly platforms: readonly PlatformManifest[];
  /** With or without `v`. */
  readonly version: string;
  readonly moves: readonly Move[];
  readonly attached: readonly AttachedArtifact[];
  /** Folder that it came from, or empty. */
  readonly layout: string;
}

/** The outputs of a push, a promotion or a rollback. */
export function deliveredOutputs(delivered: Delivered): Outputs {
  const { destinations, root, platforms, version, moves, attached, layout } = delivered;
  const { digest } = root.descriptor;
  const [first] = destinations;
  return {
    ...NO_OUTPUTS,
    digest,
    image: first === undefined ? '' : `${formatRepository(first.name)}@${digest}`,
    version: version.replace(/^v/, ''),
    layout,
    platforms: platformsOutput(platforms),
    tags: movesOutput(moves),
    previous: previousOutput(moves),
    attached: attachedOutput(attached),
  };
}
