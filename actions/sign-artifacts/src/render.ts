import { type Block, boundedTable, code, counted, type Document, strong } from '@slipway/core';
import type { SigningPlan } from './plan.ts';

/** Rows of the table of files; the rest is counted. */
const MOST_FILES = 100;

function files(plan: SigningPlan): Block {
  const rows = plan.files.map(({ name, sha256 }) => [code(name), code(sha256)]);
  return {
    details: counted(plan.files.length, 'file'),
    blocks: boundedTable(['file', 'SHA-256'], rows, { most: MOST_FILES, noun: 'file' }),
  };
}

/** How somebody without Slipway checks the release. */
export function verifyCommand(plan: SigningPlan): string {
  return `minisign -Vm ${plan.checksums.name} -P ${plan.publicKey} && sha256sum -c ${plan.checksums.name}`;
}

/** What was decided, and how others verify it. */
export function renderPlan(plan: SigningPlan, dryRun: boolean): Document {
  const title = `${dryRun ? 'Would sign' : 'Signed'} ${counted(plan.files.length, 'file')}`;
  return [
    { heading: dryRun ? `${title} (dry run: nothing was written)` : title },
    {
      table: {
        head: ['file', 'why'],
        rows: [plan.checksums, plan.signature].map(({ path, why }) => [code(path), why]),
      },
    },
    { text: ['Key ', strong(plan.key.id), ', trusted comment ', code(plan.trustedComment), '. To verify:'] },
    { text: code(verifyCommand(plan)) },
    files(plan),
  ];
}
