import { CouldNotCheckError, type Fault, type OutcomeError, printable, RefusedError } from '@slipway/core';

/** One name of a folder, symbolic links not followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'symbolic link' | 'special file';
}

/** One line of a checksum file. */
export interface ListedFile {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly line: number;
}

/** What came of reading a file. */
export type Digest = { readonly sha256: string } | { readonly unreadable: string };

/** What is known of one name: of the list, of the folder, or of both. */
export type Finding =
  | { readonly status: 'ok'; readonly name: string; readonly sha256: string }
  | { readonly status: 'changed'; readonly name: string; readonly sha256: string; readonly line: number }
  | { readonly status: 'missing'; readonly name: string; readonly line: number }
  | { readonly status: 'renamed'; readonly name: string; readonly line: number; readonly onDisk: string }
  | { readonly status: 'not-a-file'; readonly name: string; readonly kind: FolderEntry['kind'] }
  | { readonly status: 'unlisted'; readonly name: string; readonly kind: FolderEntry['kind'] }
  | { readonly status: 'unreadable'; readonly name: string; readonly why: string };

export interface Release {
  readonly listed: readonly ListedFile[];
  readonly folder: readonly FolderEntry[];
  /** Of every listed regular file of the folder. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** Whether a name may be there without being listed. */
  readonly mayBeExtra: (name: string) => boolean;
}

/** What a file system that ignores case and Unicode form takes for the same name. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase();

interface Index {
  readonly kinds: ReadonlyMap<string, FolderEntry['kind']>;
  readonly digests: Release['digests'];
  /** Names that are not listed, by their folded form. */
  readonly spare: ReadonlyMap<string, string>;
}

function judgeListed({ name, sha256, line }: ListedFile, { kinds, digests, spare }: Index): Finding {
  const kind = kinds.get(name);
  if (kind === undefined) {
    const onDisk = spare.get(folded(name));
    return onDisk === undefined ? { status: 'missing', name, line } : { status: 'renamed', name, line, onDisk };
  }
  if (kind !== 'file') return { status: 'not-a-file', name, kind };
  const digest = digests.get(name) ?? { unreadable: 'it was not read' };
  if ('unreadable' in digest) return { status: 'unreadable', name, why: digest.unreadable };
  return digest.sha256 === sha256
    ? { status: 'ok', name, sha256 }
    : { status: 'changed', name, sha256: digest.sha256, line };
}

/**
 * Every name of the list and of the folder, judged: each listed file is there with its digest, and nothing else is
 * there. In the order of the list, then what is not listed.
 */
export function accountFor(release: Release): readonly Finding[] {
  const names = new Set(release.listed.map(({ name }) => name));
  const extra = release.folder.filter(({ name }) => !names.has(name) && !release.mayBeExtra(name));
  const spare = new Map(extra.map(({ name }) => [folded(name), name]));
  const kinds = new Map(release.folder.map(({ name, kind }) => [name, kind]));
  const judged = release.listed.map((file) => judgeListed(file, { kinds, digests: release.digests, spare }));
  const renamed = new Set(judged.map((finding) => (finding.status === 'renamed' ? finding.onDisk : '')));
  const unlisted = extra
    .filter(({ name }) => !renamed.has(name))
    .map(({ name, kind }): Finding => ({ status: 'unlisted', name, kind }));
  return [...judged, ...unlisted];
}

export interface Names {
  /** The checksum file, relative to the workspace. */
  readonly file: string;
  /** Its name in the folder. */
  readonly checksums: string;
  /** Who reads it: who makes the release can make files and list again, who fetched it cannot. */
  readonly reader: 'maker' | 'user';
}

const DO_NOT_USE = 'Do not use this file: fetch the release again, and report it when it stays.';

/** A finding in a few words, for a table. */
export function describe(finding: Finding): string {
  switch (finding.status) {
    case 'ok':
      return 'as listed';
    case 'changed':
      return 'other content than listed';
    case 'missing':
      return 'listed, not there';
    case 'renamed':
      return `on disk as ${printable(finding.onDisk)}`;
    case 'not-a-file':
      return `a ${finding.kind}, not a file`;
    case 'unlisted':
      return finding.kind === 'file' ? 'not listed' : `a ${finding.kind}, not listed`;
    case 'unreadable':
      return `could not be read: ${finding.why}`;
  }
}

/** What the maker of a release does, or who fetched it, about what is wrong with the content of a folder. */
function wayOut(finding: Finding & { readonly status: 'changed' | 'missing' | 'unlisted' }, names: Names): string {
  const { checksums, reader } = names;
  const anew = `remove ${checksums} to have it made`;
  switch (finding.status) {
    case 'changed':
      return reader === 'user'
        ? DO_NOT_USE
        : `The file or the list was changed: build both again, or ${anew} where the file is as it should be.`;
    case 'missing':
      if (finding.name.includes('/')) return 'A release is one folder without sub-folders: list bare names.';
      return reader === 'user'
        ? 'Fetch the file, or the whole release again: a part of a release is not accepted.'
        : `Build the file, or fetch it where others built it; or ${anew} of what is there.`;
    case 'unlisted':
      if (reader === 'user') return 'Nobody vouches for it: remove it, or move it out of the folder.';
      return finding.kind === 'file'
        ? `Move it out of the folder, or ${anew}, with this file in it.`
        : 'Move it out: a release is one folder of files, without sub-folders and symbolic links.';
  }
}

/** What is wrong with a finding, or undefined. Outcome: refused, but for `unreadable`, which could not be checked. */
export function findingFault(finding: Finding, names: Names): Fault | undefined {
  const { file, checksums } = names;
  const name = printable(finding.name);
  switch (finding.status) {
    case 'ok':
      return undefined;
    case 'changed': {
      const message = `${name} has the SHA-256 ${finding.sha256}, which is not the one in ${checksums}.`;
      return { code: 'file-changed', message, hint: wayOut(finding, names), file, line: finding.line };
    }
    case 'missing': {
      const message = `${name} is listed in ${checksums} and is not there.`;
      return { code: 'file-missing', message, hint: wayOut(finding, names), file, line: finding.line };
    }
    case 'renamed': {
      const message = `${name} is listed in ${checksums}, and the file is called ${printable(finding.onDisk)}.`;
      const hint = 'The names differ in case or Unicode form: rename the file to what is listed.';
      return { code: 'file-renamed', message, hint, file, line: finding.line };
    }
    case 'not-a-file':
      return { code: 'not-a-file', message: `${name} is a ${finding.kind}.`, hint: 'Put the file itself there.' };
    case 'unlisted': {
      const message = `${name}${finding.kind === 'file' ? '' : ` (a ${finding.kind})`} is not listed in ${checksums}.`;
      return { code: 'file-unlisted', message, hint: wayOut(finding, names) };
    }
    case 'unreadable':
      return {
        code: 'file-unreadable',
        message: `${name} could not be read: ${finding.why}.`,
        hint: 'Nothing is known of its content. Make it readable and run again.',
      };
  }
}

/** Everything that is wrong with a release, what is certain before what could not be read. */
export function findingFaults(findings: readonly Finding[], names: Names): readonly Fault[] {
  const certain = findings.filter(({ status }) => status !== 'unreadable');
  const doubtful = findings.filter(({ status }) => status === 'unreadable');
  return [...certain, ...doubtful].flatMap((finding) => findingFault(finding, names) ?? []);
}

/**
 * The error that tells everything that is wrong, or undefined. What is certainly wrong makes it a refusal, whatever else
 * could not be read; only when nothing is, an unreadable file makes it "could not check".
 */
export function releaseError(
  findings: readonly Finding[],
  names: Names,
  others: readonly Fault[] = [],
): OutcomeError | undefined {
  const [first, ...more] = [...others, ...findingFaults(findings, names)];
  if (first === undefined) return undefined;
  const refused = others.length > 0 || findings.some(({ status }) => status !== 'ok' && status !== 'unreadable');
  return refused ? new RefusedError(first, more) : new CouldNotCheckError(first, more);
}
