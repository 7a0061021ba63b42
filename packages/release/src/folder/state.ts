import { counted, printable } from '@slipway/core';
import { CHECKSUMS_FILE, parseChecksums } from './checksums.ts';

/** What stands where a release folder is to go. */
export type FolderState =
  | { readonly kind: 'absent' }
  /** A folder with a SHA256SUMS that lists every other file in it but its own signatures: made by an earlier run. */
  | { readonly kind: 'ours' }
  | { readonly kind: 'foreign'; readonly why: string };

function listedNames(checksums: string): readonly string[] | undefined {
  try {
    return parseChecksums(checksums, CHECKSUMS_FILE).map(({ name }) => name);
  } catch {
    return undefined;
  }
}

/** SHA256SUMS itself and its signatures, such as SHA256SUMS.minisig, which it cannot list. */
function isOfList(name: string): boolean {
  return name === CHECKSUMS_FILE || name.startsWith(`${CHECKSUMS_FILE}.`);
}

/** Tells a release folder from one that somebody else filled, by the names in it and the text of its SHA256SUMS. */
export function judgeFolder(names: readonly string[], checksums: string | undefined): FolderState {
  if (names.length === 0) return { kind: 'absent' };
  if (checksums === undefined) return { kind: 'foreign', why: `it holds no ${CHECKSUMS_FILE}` };
  const listed = listedNames(checksums);
  if (listed === undefined) return { kind: 'foreign', why: `its ${CHECKSUMS_FILE} is damaged` };
  const [strange, ...more] = names.filter((name) => !isOfList(name) && !listed.includes(name)).sort();
  if (strange === undefined) return { kind: 'ours' };
  const others = more.length === 0 ? '' : ` and ${counted(more.length, 'more file')}`;
  return { kind: 'foreign', why: `its ${CHECKSUMS_FILE} does not list '${printable(strange, 80)}'${others}` };
}
