import { createHash } from 'node:crypto';
import { utf8 } from '../bytes.ts';
import type { Member } from '../tar.ts';
import { apkScripts, packageInfo } from './apk-info.ts';
import { type ApkSigner, signatureName } from './apk-signer.ts';
import { checkDescription } from './check.ts';
import type { PackageDescription, PackageFile } from './description.ts';
import { gathered } from './gather.ts';
import { layoutOf } from './layout.ts';
import { compressedArchive, compressedStart, fileMember, sortedMembers, treeMembers } from './members.ts';

/** apk compares what is installed by the SHA-1 of each file. */
function checksum({ content }: PackageFile): Member['records'] {
  return [['APK-TOOLS.checksum.SHA1', createHash('sha1').update(content).digest('hex')]];
}

function controlMembers(description: PackageDescription, info: string): readonly Member[] {
  const scripts = apkScripts(description).map(({ name, text }) => fileMember(name, 0o755, utf8(text)));
  return [fileMember('.PKGINFO', 0o644, utf8(info)), ...sortedMembers(scripts)];
}

/**
 * A package of Alpine Linux, format 2, in pieces, some of them empty: three gzip streams for the signature (when there is a
 * signer), for what the package says of itself, and for its files. The same description and key give the same bytes,
 * whatever the order of the files. Throws `RefusedError`. Source: apk-v2(5) and apk-package(5) of apk-tools.
 */
export async function* apkPieces(
  description: PackageDescription,
  { signer }: { readonly signer?: ApkSigner | undefined } = {},
): AsyncGenerator<Uint8Array> {
  checkDescription('apk', description);
  const { time } = description;
  const layout = layoutOf(description.files);
  const info = packageInfo(description, layout);
  const name = signer === undefined ? '' : signatureName(signer);
  const data = yield* gathered(compressedArchive(treeMembers(layout, '', checksum), time));
  const datahash = createHash('sha256').update(data).digest('hex');
  const control = yield* gathered(
    compressedStart(controlMembers(description, `${info}datahash = ${datahash}\n`), time),
  );
  if (signer !== undefined) yield* compressedStart([fileMember(name, 0o644, await signer.sign(control))], time);
  yield control;
  yield data;
}
