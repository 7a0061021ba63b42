import { type Fault, printable, RefusedError, sourceDateEpoch } from '@slipway/core';
import {
  accountFor,
  folded,
  formatChecksums,
  type ListedFile,
  MINISIGN_SUFFIX,
  parseChecksums,
  releaseError,
  standsBesideList,
} from '@slipway/release';
import { checkTrustedComment, formatSignature, type PublicKey, publicKeyBase64, signContent } from '@slipway/signing';
import { type Facts, type FolderFacts, type Inputs, shownPath } from './facts.ts';

/** A file to be in the folder when the run is over. */
export interface Written {
  readonly name: string;
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
  /** False when it is there already with this text. */
  readonly write: boolean;
  readonly why: string;
}

export interface SigningPlan {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly checksums: Written;
  readonly signature: Written;
  readonly trustedComment: string;
  readonly key: PublicKey;
  readonly publicKey: string;
  readonly warnings: readonly Fault[];
}

/** Names that a file system which ignores case would take for one. */
function clashFaults(names: readonly string[]): readonly Fault[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const other = seen.get(folded(name));
    seen.set(folded(name), name);
    if (other === undefined) return [];
    const message = `'${printable(other)}' and '${printable(name)}' differ only in case or Unicode form.`;
    return [{ code: 'names-clash', message, hint: 'Rename one: they overwrite each other where case does not count.' }];
  });
}

function nothing(facts: FolderFacts, inputs: Inputs): RefusedError {
  return new RefusedError({
    code: 'nothing-to-sign',
    message: `There is no file to sign in '${facts.folder || '.'}': nothing was signed.`,
    hint: `Build into the folder first, or give another one as input artifacts; ${inputs.checksums} itself does not count.`,
  });
}

/** The list as it is on disk, or as it will be: every regular file of the folder. */
function listOf(inputs: Inputs, facts: FolderFacts): readonly ListedFile[] {
  if (facts.checksums !== undefined) {
    const parsed = parseChecksums(facts.checksums, shownPath(facts.folder, inputs.checksums));
    return parsed.map(({ name, sha256 }, index) => ({ name, sha256, line: index + 1 }));
  }
  return [...facts.digests].map(([name, digest], index) => ({
    name,
    sha256: 'sha256' in digest ? digest.sha256 : '',
    line: index + 1,
  }));
}

/** The list, once it and the folder agree. Throws `RefusedError` with everything that does not. */
export function accountedList(inputs: Inputs, facts: FolderFacts): readonly ListedFile[] {
  const { checksums } = inputs;
  const listed = listOf(inputs, facts);
  const findings = accountFor({
    listed,
    folder: facts.entries,
    digests: facts.digests,
    mayBeExtra: (name) => standsBesideList(name, checksums),
  });
  const names = { file: shownPath(facts.folder, checksums), checksums, reader: 'maker' } as const;
  const error = releaseError(findings, names, clashFaults(listed.map(({ name }) => name)));
  if (error !== undefined) throw error;
  if (listed.length === 0) throw nothing(facts, inputs);
  return listed;
}

/** Deterministic: a time only when the build has one (https://reproducible-builds.org/specs/source-date-epoch/). */
function trustedCommentOf(inputs: Inputs, epoch: string | undefined): string {
  if (inputs.trustedComment !== '') return checkTrustedComment(inputs.trustedComment);
  const file = `file:${inputs.checksums}`;
  const seconds = sourceDateEpoch(epoch);
  return seconds === undefined ? file : `timestamp:${seconds}\t${file}`;
}

function needlessPassword(facts: Facts): readonly Fault[] {
  if (!facts.needlessPassword) return [];
  const message = 'A password is given, but the secret key has none: whoever reads the secret can sign.';
  return [
    { code: 'minisign-password-needless', message, hint: "Remove the input, or protect the key with 'minisign -C'." },
  ];
}

/** Decides what is signed and what is written. Throws `RefusedError` when the folder is not what its list says. */
export function planSigning(inputs: Inputs, facts: Facts): SigningPlan {
  const files = accountedList(inputs, facts);
  const text = facts.checksums ?? formatChecksums(files);
  const trustedComment = trustedCommentOf(inputs, facts.epoch);
  const name = `${inputs.checksums}${MINISIGN_SUFFIX}`;
  const made = facts.checksums === undefined;
  return {
    files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    checksums: {
      name: inputs.checksums,
      path: shownPath(facts.folder, inputs.checksums),
      text,
      write: made,
      why: made
        ? 'it was missing: made from every file of the folder'
        : 'it was there: every line holds, nothing is unlisted',
    },
    signature: {
      name,
      path: shownPath(facts.folder, name),
      text: formatSignature(signContent(facts.key, Buffer.from(text), trustedComment)),
      write: true,
      why: `signs ${inputs.checksums}, which covers every file`,
    },
    trustedComment,
    key: facts.key.publicKey,
    publicKey: publicKeyBase64(facts.key.publicKey),
    warnings: needlessPassword(facts),
  };
}
