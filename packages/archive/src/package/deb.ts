import { utf8 } from '../bytes.ts';
import { gzipPieces } from '../deflate.ts';
import { fitsUstar, type Member } from '../tar.ts';
import { checkDescription } from './check.ts';
import { conffilesFile, controlFile, maintainerScripts, md5sumsFile } from './deb-control.ts';
import type { PackageDescription, PackageFile } from './description.ts';
import { gathered } from './gather.ts';
import { type Layout, layoutOf } from './layout.ts';
import { compressedArchive, directoryMember, fileMember, sortedMembers, treeMembers } from './members.ts';
import { refused } from './refuse.ts';
import { debVersion } from './version.ts';

/** Date as RFC 5322 has it and dpkg-parsechangelog reads it, in UTC. */
function mailDate(time: number): string {
  return new Date(time * 1000).toUTCString().replace('GMT', '+0000');
}

/** https://www.debian.org/doc/debian-policy/ch-docs.html#changelog-files-and-release-notes: every package has one. */
function* withChangelog(description: PackageDescription): Generator<Uint8Array, readonly PackageFile[]> {
  const { name, version, maintainer, time, files } = description;
  const folder = `/usr/share/doc/${name}`;
  if (files.some(({ path }) => path === `${folder}/changelog.Debian.gz` || path === `${folder}/changelog.gz`)) {
    return files;
  }
  const text = [
    `${name} (${debVersion(description)}) unstable; urgency=medium`,
    `  * Release ${version}.`,
    ` -- ${maintainer}  ${mailDate(time)}\n`,
  ].join('\n\n');
  const content = yield* gathered(gzipPieces([utf8(text)]));
  return [...files, { path: `${folder}/changelog.Debian.gz`, mode: 0o644, content, config: false }];
}

/** dpkg takes a pax header for an error (deb(5)), so there is no way to write what ustar cannot hold. */
function checkPaths({ files, directories }: Layout): void {
  for (const path of [...files.map((file) => file.path), ...directories.map((each) => `${each}/`)]) {
    if (fitsUstar(`./${path}`)) continue;
    const hint = 'Give a path of ASCII characters, no part longer than 99 and the whole not longer than about 250.';
    throw refused('path', `/${path}`, 'cannot be written for deb', hint);
  }
}

function controlMembers(description: PackageDescription, layout: Layout): readonly Member[] {
  const texts = [
    ['control', controlFile(description, layout)],
    ['md5sums', md5sumsFile(layout)],
    ['conffiles', conffilesFile(layout)],
  ] as const;
  return [
    directoryMember('./'),
    ...sortedMembers([
      ...texts.flatMap(([name, text]) => (text === '' ? [] : [fileMember(`./${name}`, 0o644, utf8(text))])),
      ...maintainerScripts(description, layout).map(([name, text]) => fileMember(`./${name}`, 0o755, utf8(text))),
    ]),
  ];
}

/** A file of an `ar` archive, padded to an even length: deb(5), ar(5). */
function* arMember(name: string, content: Uint8Array, time: number): Generator<Uint8Array> {
  const fields: readonly (readonly [string, number])[] = [
    [name, 16],
    [String(time), 12],
    ['0', 6],
    ['0', 6],
    ['100644', 8],
    [String(content.length), 10],
  ];
  yield utf8(`${fields.map(([text, width]) => text.padEnd(width)).join('')}\`\n`);
  yield content;
  if (content.length % 2 === 1) yield utf8('\n');
}

/**
 * A Debian package in pieces, some of them empty. The same description gives the same bytes, whatever the order of its
 * files. Throws `RefusedError`. Source: deb(5), https://www.debian.org/doc/debian-policy/.
 */
export function* debPieces(description: PackageDescription): Generator<Uint8Array> {
  checkDescription('deb', description);
  const { time } = description;
  const layout = layoutOf(yield* withChangelog(description));
  checkPaths(layout);
  const control = yield* gathered(compressedArchive(controlMembers(description, layout), time));
  const members = [directoryMember('./'), ...treeMembers(layout, './')];
  const data = yield* gathered(compressedArchive(members, time));
  yield utf8('!<arch>\n');
  yield* arMember('debian-binary', utf8('2.0\n'), time);
  yield* arMember('control.tar.gz', control, time);
  yield* arMember('data.tar.gz', data, time);
}
