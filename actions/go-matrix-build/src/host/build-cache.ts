import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '@slipway/core';
import { openRunnerCache } from '@slipway/core/host';
import type { Target } from '@slipway/go';
import type { PlannedTarget, ReleasePlan } from '@slipway/release';
import { cacheKey } from '../cache-key.ts';
import type { Schedule } from '../schedule.ts';
import { type Checkout, folderName } from './checkout.ts';

/** The build caches of a run. */
export interface BuildCaches {
  /** Folder of a target's own build cache; undefined for the machine's. */
  readonly folder: (target: Target) => string | undefined;
  /** Makes the cache of a target ready, before its first build. */
  readonly open: (planned: PlannedTarget) => Promise<void>;
  /** Keeps what the build of a target left, as far as it is to be kept, and frees the disk of the rest. */
  readonly close: (planned: PlannedTarget, built: boolean) => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** Caches that begin empty and end with the build of their target, where the disk is short; else the machine's own. */
function ownCaches(scratch: string, wanted: boolean): BuildCaches {
  const folder = (target: Target): string | undefined =>
    wanted ? join(scratch, 'caches', folderName(target)) : undefined;
  const close = async ({ target }: PlannedTarget): Promise<void> => {
    const own = folder(target);
    if (own !== undefined) await rm(own, { recursive: true, force: true });
  };
  return { folder, open: nothing, close };
}

/**
 * Opens the caches that the input `go-cache` asks for. The folders have the same path in every run: the service keeps it with
 * the cache, and finds none of another path.
 */
export async function openBuildCaches(
  wanted: 'restore' | 'save' | 'off',
  schedule: Schedule,
  { plan, checkout, host }: { readonly plan: ReleasePlan; readonly checkout: Checkout; readonly host: Host },
): Promise<BuildCaches> {
  const cache = wanted === 'off' ? undefined : await openRunnerCache(host.log.warning);
  if (wanted !== 'off' && cache === undefined)
    host.log.notice('There is no cache service here, so the input go-cache has no effect.');
  if (cache === undefined) return ownCaches(checkout.scratch, schedule.ownCaches);
  const base = join(host.env['RUNNER_TEMP'] || tmpdir(), 'slipway-go-build');
  host.onExit(() => rm(base, { recursive: true, force: true }));
  const folder = (target: Target): string => join(base, folderName(target));
  const keyOf = (planned: PlannedTarget) => cacheKey(plan, planned, `${process.platform}-${process.arch}`);
  const found = new Map<string, string | undefined>();
  return {
    folder,
    open: async (planned) => {
      const { text } = planned.target;
      const { key, prefixes } = keyOf(planned);
      await mkdir(folder(planned.target), { recursive: true });
      found.set(text, await cache.restore(folder(planned.target), key, prefixes));
      host.log.info(
        `${text}: ${found.get(text) === undefined ? 'no build cache found' : `build cache ${found.get(text)}`}`,
      );
    },
    close: async (planned, built) => {
      const { key } = keyOf(planned);
      if (built && wanted === 'save' && found.get(planned.target.text) !== key)
        await cache.save(folder(planned.target), key);
      await rm(folder(planned.target), { recursive: true, force: true });
    },
  };
}
