import { type Fault, fromInput, OutcomeError, RefusedError } from '@slipway/core';
import {
  accountFor,
  type Finding,
  type FolderEntry,
  findingFaults,
  type ListedFile,
  MINISIGN_SUFFIX,
  namePattern,
  parseChecksums,
  releaseError,
} from '@slipway/release';
import {
  decodeText,
  type PublicKey,
  parsePublicKeys,
  parseSignature,
  type Verification,
  verifySignature,
} from '@slipway/signing';
import type { Facts, Inputs } from './facts.ts';

export interface Accepted {
  readonly accepted: true;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly key: PublicKey;
  readonly trustedComment: string;
  /** What `allow-extra` let be there: nobody vouches for it. */
  readonly extra: readonly FolderEntry[];
}

export interface NotAccepted {
  readonly accepted: false;
  readonly findings: readonly Finding[];
  /** What the signature says, or why it does not count. */
  readonly signature: string;
  /** Everything that is wrong. */
  readonly error: OutcomeError;
}

export type Verdict = Accepted | NotAccepted;

interface Paths {
  readonly checksums: string;
  readonly signature: string;
}

/** The answer of a reader, or the faults it found. */
function attempt<T>(read: () => T): { readonly value: T } | { readonly faults: readonly [Fault, ...Fault[]] } {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof OutcomeError)) throw error;
    return { faults: [error.fault, ...error.more] };
  }
}

function missing(file: string, hint: string): Fault {
  return { code: 'release-incomplete', message: `There is no ${file}.`, hint };
}

function textOf(bytes: Uint8Array | undefined, file: string, hint: string): string {
  const text = bytes === undefined ? undefined : decodeText(bytes);
  if (text !== undefined) return text;
  if (bytes === undefined) throw new RefusedError(missing(file, hint));
  throw new RefusedError({ code: 'not-text', message: `${file} is not UTF-8 text.`, hint: 'Fetch it again.', file });
}

function readList(facts: Facts, file: string): readonly ListedFile[] {
  const listed = parseChecksums(textOf(facts.checksums, file, FETCH_LIST), file);
  if (listed.length > 0) return listed.map(({ name, sha256 }, index) => ({ name, sha256, line: index + 1 }));
  throw new RefusedError({
    code: 'nothing-listed',
    message: `${file} lists no file: nothing was verified.`,
    hint: 'Fetch it again, or ask the maker of the release.',
    file,
  });
}

const FETCH_LIST = 'Fetch the checksum file of the release, or give its name as input checksums.';

function judgeSignature(facts: Facts, keys: readonly PublicKey[], paths: Paths): Verification {
  const hint = `Fetch it beside ${paths.checksums}: without a signature nobody vouches for the list.`;
  const parsed = attempt(() =>
    parseSignature(textOf(facts.signature, paths.signature, hint), { file: paths.signature }),
  );
  if ('faults' in parsed) return { verified: false, fault: parsed.faults[0] };
  if (facts.checksums === undefined) return { verified: false, fault: missing(paths.checksums, FETCH_LIST) };
  return verifySignature(parsed.value, keys, {
    content: facts.checksums,
    file: paths.checksums,
    signatureFile: paths.signature,
  });
}

/** Every name of the list and of the folder, and the faults of a list that cannot be read. */
function judgeFiles(inputs: Inputs, facts: Facts, paths: Paths) {
  const patterns = fromInput('allow-extra', () => inputs.allowExtra.map(namePattern));
  const isAllowed = (name: string): boolean => patterns.some((matches) => matches(name));
  const own = [inputs.checksums, `${inputs.checksums}${MINISIGN_SUFFIX}`];
  const list = attempt(() => readList(facts, paths.checksums));
  if ('faults' in list) return { listed: [], findings: [], extra: [], faults: list.faults };
  const listed = list.value;
  const findings = accountFor({
    listed,
    folder: facts.entries,
    digests: facts.digests,
    mayBeExtra: (name) => own.includes(name) || isAllowed(name),
  });
  const known = new Set([...own, ...listed.map(({ name }) => name)]);
  const extra = facts.entries.filter(({ name }) => !known.has(name) && isAllowed(name));
  return { listed, findings, extra, faults: [] };
}

/**
 * Judges the release: the signature of the list, then every name of the list and of the folder. Everything is looked at
 * whatever fails. Throws `RefusedError` only for inputs that cannot be read.
 */
export function judgeRelease(inputs: Inputs, facts: Facts): Verdict {
  const keys = parsePublicKeys(inputs.minisignPublicKey, { input: 'minisign-public-key' });
  const shown = (name: string): string => (facts.folder === '' ? name : `${facts.folder}/${name}`);
  const paths = { checksums: shown(inputs.checksums), signature: shown(`${inputs.checksums}${MINISIGN_SUFFIX}`) };
  const { listed, findings, extra, faults } = judgeFiles(inputs, facts, paths);
  const signature = judgeSignature(facts, keys, paths);
  const names = { file: paths.checksums, checksums: inputs.checksums, reader: 'user' } as const;
  if (!signature.verified) {
    const { fault } = signature;
    const others = faults.filter(({ message }) => message !== fault.message);
    const error = new RefusedError(fault, [...others, ...findingFaults(findings, names)]);
    return { accepted: false, findings, signature: fault.message, error };
  }
  const { key, trustedComment } = signature;
  const error = releaseError(findings, names, faults);
  if (error === undefined) {
    const files = listed.map(({ name, sha256 }) => ({ name, sha256 }));
    return { accepted: true, files, key, trustedComment, extra };
  }
  return { accepted: false, findings, signature: `${paths.checksums} is signed by ${key.id}.`, error };
}
