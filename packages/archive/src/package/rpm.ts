import { createHash } from 'node:crypto';
import { gzipPieces } from '../deflate.ts';
import { refuseSize } from '../entry.ts';
import { checkDescription } from './check.ts';
import type { PackageDescription } from './description.ts';
import { gathered } from './gather.ts';
import { layoutOf } from './layout.ts';
import { refused } from './refuse.ts';
import { cpioPieces } from './rpm/cpio.ts';
import { fileTags, type RpmFile, rpmFiles } from './rpm/files.ts';
import { headerBytes, int32, strings } from './rpm/header.ts';
import { changelogTags, evrOf, identityTags, labelOf } from './rpm/identity.ts';
import { leadBytes, signatureHeader } from './rpm/lead.ts';
import { type RpmMachine, rpmMachine } from './rpm/machine.ts';
import { relationTags } from './rpm/relations.ts';
import { interpreterNeeds, rpmScripts, scriptTags } from './rpm/scripts.ts';
import type { RpmSigner } from './rpm/signature.ts';
import { SHA256_ALGORITHM, TAG } from './rpm/tags.ts';

/** Sizes are numbers of 32 bits; 16 MiB of that are for the names of the files. */
const LARGEST = 2 ** 32 - 2 ** 24;
function mainHeader(
  description: PackageDescription,
  machine: RpmMachine,
  files: readonly RpmFile[],
  compressed: Uint8Array,
): Uint8Array {
  const scripts = rpmScripts(description);
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  const evr = evrOf(description);
  const config = files.some((file) => file.config);
  return headerBytes(TAG.headerImmutable, [
    ...identityTags(description, machine, size),
    ...scriptTags(scripts),
    ...relationTags({ description, machine, evr, config, interpreters: interpreterNeeds(scripts) }),
    ...changelogTags(description),
    ...fileTags(files, description.time),
    [TAG.payloadDigest, strings([createHash('sha256').update(compressed).digest('hex')])],
    [TAG.payloadDigestAlgo, int32([SHA256_ALGORITHM])],
  ]);
}

/**
 * An rpm of version 4 in pieces, some of them empty. The same description gives the same bytes, whatever the order of its
 * files; so does a signature that does not hold its time. Signed is the header, which holds the digest of the payload.
 * Throws `RefusedError`. Source: https://rpm-software-management.github.io/rpm/manual/format_v4.html.
 */
export async function* rpmPieces(
  description: PackageDescription,
  { signer }: { readonly signer?: RpmSigner | undefined } = {},
): AsyncGenerator<Uint8Array> {
  checkDescription('rpm', description);
  if (description.license === '') {
    throw refused(
      'license',
      '',
      'cannot be empty in an rpm',
      'Give the SPDX expression of the licence, such as Apache-2.0.',
    );
  }
  const machine = rpmMachine(description);
  const files = rpmFiles(description, layoutOf(description.files));
  const total = files.reduce((sum, { content }) => sum + content.length, 0);
  refuseSize('The content of the package', total, LARGEST, 'rpm');
  let size = 0;
  const counted = function* () {
    for (const piece of cpioPieces(files, description.time)) {
      size += piece.length;
      yield piece;
    }
  };
  const compressed = yield* gathered(gzipPieces(counted()));
  const header = mainHeader(description, machine, files, compressed);
  const signature = signer === undefined ? undefined : await signer.sign(header);
  yield leadBytes(labelOf(description), machine);
  yield signatureHeader(header, { compressed, size }, signature);
  yield header;
  yield compressed;
}
