import { RefusedError } from '@slipway/core';
import { parseSignature, verifySignature } from '@slipway/signing';
import type { FolderFacts, Inputs } from './facts.ts';
import { accountedList, type SigningPlan } from './plan.ts';

/**
 * Whether what lies on disk after writing is what was decided: the checksum file with the planned text, a signature of
 * it that the public key verifies, and every file as listed. Throws `RefusedError`.
 */
export function recheck(inputs: Inputs, plan: SigningPlan, after: FolderFacts, signature: string | undefined): void {
  const { checksums } = after;
  if (checksums !== plan.checksums.text || signature === undefined) {
    throw new RefusedError({
      code: 'changed-while-signing',
      message: `${signature === undefined ? plan.signature.path : plan.checksums.path} is not what was just written.`,
      hint: 'Something else writes into the folder: sign when all files are there.',
    });
  }
  const parsed = parseSignature(signature, { file: plan.signature.path });
  const answer = verifySignature(parsed, [plan.key], {
    content: Buffer.from(checksums),
    file: plan.checksums.path,
    signatureFile: plan.signature.path,
  });
  if (!answer.verified) throw new RefusedError(answer.fault);
  accountedList(inputs, after);
}
