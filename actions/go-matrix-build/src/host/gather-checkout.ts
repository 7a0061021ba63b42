import { relative } from 'node:path';
import type { Host } from '@slipway/core';
import { slashed } from '@slipway/core/host';
import type { BuildInfo } from '@slipway/executable';
import { tagsMissing } from '@slipway/git';
import { parseTarget } from '@slipway/go';
import { readStamp } from '@slipway/go/host';
import type { CheckoutFacts, ModuleStamp } from '@slipway/release';
import { isPseudoVersion } from '@slipway/version';
import { type Checkout, type CheckoutModule, inDirectory } from './checkout.ts';

function commitTime(info: BuildInfo): number {
  return Math.floor(Date.parse(info.settings.get('vcs.time') ?? '') / 1000);
}

/** What Go would stamp into the programs of a module: the same for every target. */
async function readModule(
  { toolchain, vendored, directory, goMod: { requirements, retract } }: CheckoutModule,
  { top }: Checkout,
) {
  const info = await inDirectory(directory, () =>
    readStamp(toolchain, parseTarget('linux/amd64'), { tags: [], mod: vendored ? 'vendor' : 'readonly' }),
  );
  const { path, version: stamped } = info.main;
  const inRepository = slashed(relative(top, toolchain.module)) || '.';
  const said = { directory, inRepository, path, stamped, goVersion: toolchain.version };
  const stamp: ModuleStamp = { ...said, vendored, requirements, retract };
  return { info, stamp };
}

/** Throws `CouldNotCheckError` when Go names a commit by the tags that are here, and others may be missing. */
async function refuseLackOfTags(infos: readonly BuildInfo[], checkout: Checkout): Promise<void> {
  const untagged = infos.some(({ main }) => isPseudoVersion(main.version.replace(/\+.*$/, '')));
  const lack = untagged ? await checkout.lack() : undefined;
  if (lack !== undefined) throw tagsMissing(lack, 'the version that Go stamps would be made of those that are here');
}

/** Asks Go what it would stamp. */
export async function gatherCheckout(checkout: Checkout, host: Host): Promise<CheckoutFacts> {
  const [one, ...more] = checkout.modules;
  const [first, others, tags] = await Promise.all([
    readModule(one, checkout),
    Promise.all(more.map((module) => readModule(module, checkout))),
    checkout.tags(),
  ]);
  const infos = [first, ...others].map(({ info }) => info);
  await refuseLackOfTags(infos, checkout);
  // Changes inside of submodules are not in the stamp: the Git behind it looks into none.
  const changes = await checkout.changes();
  const modified = changes.length > 0 || infos.some(({ settings }) => settings.get('vcs.modified') !== 'false');
  return {
    modules: [first.stamp, ...others.map(({ stamp }) => stamp)],
    commit: first.info.settings.get('vcs.revision') ?? '',
    commitTime: commitTime(first.info),
    tags,
    modified,
    changes,
    sourceDateEpoch: host.env['SOURCE_DATE_EPOCH'],
  };
}
