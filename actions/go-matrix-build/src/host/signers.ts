import { type PackageSigners, rsaSigner } from '@slipway/archive';
import type { Host } from '@slipway/core';
import type { ReleasePlan } from '@slipway/release';
import { gpgSigner } from '@slipway/signing/host';
import type { SigningInputs } from '../inputs.ts';

export type Signers = PackageSigners;

/** Who signs the packages of a plan. Keys are opened before the first build, so that a wrong one costs nothing. */
export async function openSigners(
  inputs: SigningInputs,
  plan: ReleasePlan,
  scratch: string,
  host: Host,
): Promise<Signers> {
  const { apkKey, apkKeyName, rpmKey, rpmKeyPassphrase: passphrase = '' } = inputs;
  const apk = apkKey === undefined ? {} : { apk: rsaSigner(apkKey, apkKeyName) };
  if (rpmKey === undefined) return apk;
  const { env, signal, onExit } = host;
  const sign = await gpgSigner({ key: rpmKey, passphrase }, { env, scratch, time: plan.epoch, signal, onExit });
  return { ...apk, rpm: { sign } };
}
