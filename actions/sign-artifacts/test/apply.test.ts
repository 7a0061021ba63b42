import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Host } from '@slipway/core';
import { formatSecretKey, generateKeyPair } from '@slipway/signing';
import { type ReleaseWorkspace, releaseWorkspace } from '@slipway/testkit';
import type { Inputs } from '../src/facts.ts';
import { apply } from '../src/host/apply.ts';
import { gather } from '../src/host/gather.ts';
import { planSigning } from '../src/plan.ts';

function inputsOf({ path }: ReleaseWorkspace): Inputs {
  return {
    artifacts: join(path, 'release'),
    checksums: 'SHA256SUMS',
    minisignKey: formatSecretKey(generateKeyPair(Buffer.alloc(40, 1))),
    minisignPassword: undefined,
    trustedComment: '',
    dryRun: false,
  };
}

/** A host in memory; `onExit` is told when a file is about to be written. */
function hostOf({ path }: ReleaseWorkspace, onExit: Host['onExit'] = () => undefined): Host {
  const silent = (): void => undefined;
  const log: Host['log'] = {
    info: silent,
    debug: silent,
    progress: silent,
    notice: silent,
    warning: silent,
    error: silent,
    group: (_, phase) => phase(),
    mask: silent,
  };
  return {
    workspace: path,
    env: {},
    github: undefined,
    log,
    report: silent,
    known: silent,
    temporaryDirectory: () => Promise.reject(new Error('not needed')),
    onExit,
    artifact: silent,
    signal: new AbortController().signal,
  };
}

test('a file that is changed while it is signed leaves neither list nor signature behind', async () => {
  await using place = releaseWorkspace({ a: 'x' });
  const inputs = inputsOf(place);
  const plan = planSigning(inputs, await gather(inputs, hostOf(place)));
  const host = hostOf(place, () => place.write('a', 'y'));
  await expect(apply(inputs, plan, host)).rejects.toThrow('a has the SHA-256');
  expect(place.names()).toEqual(['a']);
});

test('a list that was there stays when the signature is taken away', async () => {
  await using place = releaseWorkspace({ a: 'x' });
  const inputs = inputsOf(place);
  const first = planSigning(inputs, await gather(inputs, hostOf(place)));
  await apply(inputs, first, hostOf(place));
  const again = planSigning(inputs, await gather(inputs, hostOf(place)));
  await expect(
    apply(
      inputs,
      again,
      hostOf(place, () => place.write('b', 'new')),
    ),
  ).rejects.toThrow('b is not listed');
  expect(place.names()).toEqual(['SHA256SUMS', 'a', 'b']);
});
