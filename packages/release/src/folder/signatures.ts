export const MINISIGN_SUFFIX = '.minisig';

/** Endings of detached signatures and bundles. A signature of the checksum file cannot be listed in it. */
const SUFFIXES = ['.asc', '.bundle', '.cert', '.intoto.jsonl', MINISIGN_SUFFIX, '.pem', '.sig', '.sigstore.json'];

/** The name is the checksum file or a signature of it: made after the list, so never in it. */
export function standsBesideList(name: string, checksums: string): boolean {
  return name === checksums || SUFFIXES.some((suffix) => name === checksums + suffix);
}
