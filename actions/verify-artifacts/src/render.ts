import { boundedTable, code, counted, type Document, listed, printable, strong } from '@slipway/core';
import { describe } from '@slipway/release';
import type { Accepted, NotAccepted, Verdict } from './plan.ts';

/** Rows of a table; the rest is counted. */
const BOUNDS = { most: 100, noun: 'file' };

/** Names of one line; the rest is counted. */
const MOST_NAMES = 10;

/** What was let be there without being verified, in one line; undefined where nothing was. */
export function notVerified({ extra }: Accepted): string | undefined {
  if (extra.length === 0) return undefined;
  const more = extra.length - MOST_NAMES;
  const names = extra
    .slice(0, MOST_NAMES)
    .map(({ name, kind }) => `${printable(name, 120)}${kind === 'file' ? '' : ` (a ${kind})`}`);
  const shown = more > 0 ? [...names, `${more} more`] : names;
  const noun = extra.every(({ kind }) => kind === 'file') ? 'file' : 'name';
  return `${counted(extra.length, noun)} not verified, allowed by allow-extra: ${listed(shown)}`;
}

function renderAccepted(verdict: Accepted): Document {
  const { files, key, trustedComment } = verdict;
  const count = counted(files.length, 'file');
  const rows = files.map(({ name, sha256 }) => [code(name), code(sha256)]);
  return [
    { heading: `Verified ${count}` },
    { text: ['Signed by ', strong(key.id), ', trusted comment ', code(trustedComment), '.'] },
    { text: `${notVerified(verdict) ?? 'Nothing else is there'}.` },
    { details: `${count} as listed`, blocks: boundedTable(['file', 'SHA-256'], rows, BOUNDS) },
  ];
}

function renderNotAccepted({ findings, signature, error }: NotAccepted): Document {
  const wrong = findings.filter(({ status }) => status !== 'ok');
  const right = findings.length - wrong.length;
  const rows = wrong.map((finding) => [
    code(finding.name),
    describe(finding),
    'sha256' in finding ? code(finding.sha256) : '',
  ]);
  const title = error.outcome === 'refused' ? 'The release was refused' : 'The release could not be checked';
  return [
    { heading: title },
    { text: signature },
    ...(wrong.length === 0 ? [] : boundedTable(['file', 'verdict', 'SHA-256 on disk'], rows, BOUNDS)),
    ...(right === 0 ? [] : [{ text: `${counted(right, 'file')} as listed` }]),
  ];
}

/** The verdict as a report; of a release that is not accepted, every name that is wrong. */
export function renderVerdict(verdict: Verdict): Document {
  return verdict.accepted ? renderAccepted(verdict) : renderNotAccepted(verdict);
}
