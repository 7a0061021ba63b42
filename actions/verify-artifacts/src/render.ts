import { type Block, code, counted, type Document, type Line, strong } from '@slipway/core';
import { describe } from '@slipway/release';
import type { Accepted, NotAccepted, Verdict } from './plan.ts';

/** Rows of a table; the rest is counted. */
const MOST_FILES = 100;

function table<T>(head: readonly string[], items: readonly T[], row: (item: T) => readonly Line[]): readonly Block[] {
  const rest = items.length - MOST_FILES;
  const blocks: readonly Block[] = [{ table: { head, rows: items.slice(0, MOST_FILES).map(row) } }];
  return rest <= 0 ? blocks : [...blocks, { text: `and ${counted(rest, 'file')} more` }];
}

function renderAccepted({ files, key, trustedComment }: Accepted): Document {
  const count = counted(files.length, 'file');
  const rows = table(['file', 'SHA-256'], files, ({ name, sha256 }) => [code(name), code(sha256)]);
  return [
    { heading: `Verified ${count}` },
    { text: ['Signed by ', strong(key.id), ', trusted comment ', code(trustedComment), '. Nothing else is there.'] },
    { details: `${count} as listed`, blocks: rows },
  ];
}

function renderNotAccepted({ findings, signature, error }: NotAccepted): Document {
  const wrong = findings.filter(({ status }) => status !== 'ok');
  const right = findings.length - wrong.length;
  const rows = table(['file', 'verdict', 'SHA-256 on disk'], wrong, (finding) => [
    code(finding.name),
    describe(finding),
    'sha256' in finding ? code(finding.sha256) : '',
  ]);
  const title = error.outcome === 'refused' ? 'The release was refused' : 'The release could not be checked';
  return [
    { heading: title },
    { text: signature },
    ...(wrong.length === 0 ? [] : rows),
    ...(right === 0 ? [] : [{ text: `${counted(right, 'file')} as listed` }]),
  ];
}

/** The verdict as a report; of a release that is not accepted, every name that is wrong. */
export function renderVerdict(verdict: Verdict): Document {
  return verdict.accepted ? renderAccepted(verdict) : renderNotAccepted(verdict);
}
