import { counted, type Host } from '@slipway/core';
import { type Move, refuseOverwrite } from '@slipway/oci';
import {
  applyMoves,
  imagesUnder,
  isWithdrawn,
  planRepository,
  readImageVersion,
  readPlatforms,
  readTags,
  withdraw,
} from '@slipway/oci/host';
import type { RollbackInputs, RollbackOutputs } from '../inputs.ts';
import { deliveredOutputs } from '../outputs.ts';
import { renderMoves, warnHeld } from '../render-moves.ts';
import { refuseSameImage, refuseWithdrawnTarget, rollbackPlan, rollbackRequest, targetTag } from '../rollback.ts';
import { openImages, readTagged } from './images.ts';
import { whatMoved } from './what-moved.ts';

/** Gives tags back to an earlier version, byte for byte, as far as nothing higher is left that is good. */
export async function runRollback(inputs: RollbackInputs, host: Host): Promise<RollbackOutputs> {
  const { publishedPattern, overwrite, force, dryRun } = inputs;
  const { log } = host;
  const request = rollbackRequest(inputs);
  const repository = (await openImages(inputs, host)).repository(request.repository, 'push');
  const names = await readTags(repository);
  const { tag, published } = targetTag(request, names);
  const { source, root } = await readTagged(repository, tag);
  const { digest } = root.descriptor;
  const plan = rollbackPlan(request, { tag, described: (await readImageVersion(source, root)).version }, published);
  const platforms = await readPlatforms(source, root);
  const bad = await imagesUnder(repository, plan.withdrawn);
  refuseSameImage(plan, bad, digest);
  refuseWithdrawnTarget(tag, !force && (await isWithdrawn(repository, tag)));
  const planned = await planRepository(repository, plan.tags, root, { ...plan, publishedPattern, overwrite, force });
  refuseOverwrite(planned.moves, overwrite);
  if (!dryRun) await withdraw(repository, bad, plan.version, log);
  const destinations = [{ name: request.repository, tags: plan.tags }];
  const outputs = (moves: readonly Move[]): RollbackOutputs =>
    deliveredOutputs({ destinations, root, platforms, version: plan.version, moves });
  const listener = whatMoved(host, digest, outputs);
  const apply = () => listener.during(() => applyMoves({ ...planned, published }, root, listener));
  const moves = dryRun ? planned.moves : await apply();
  const withdrawn = `${counted(plan.withdrawn.length, 'version')} withdrawn: ${plan.withdrawn.join(', ') || 'none'}`;
  const did = `${dryRun ? 'Would go' : 'Went'} back to ${plan.version}:`;
  host.report(renderMoves(did, digest, moves, [{ text: withdrawn }]));
  warnHeld(moves, log.notice);
  return outputs(moves);
}
