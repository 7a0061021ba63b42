import { createHash } from 'node:crypto';
import { compareBytes } from '../../bytes.ts';
import type { PackageDescription } from '../description.ts';
import type { Layout } from '../layout.ts';
import { int16, int32, strings, type Tags } from './header.ts';
import { SHA256_ALGORITHM, TAG } from './tags.ts';

/** What the package holds, in the order of the payload. */
export interface RpmFile {
  /** Relative. */
  readonly path: string;
  /** Kind and permission bits, as `st_mode` has them. */
  readonly mode: number;
  readonly content: Uint8Array;
  readonly config: boolean;
}

const REGULAR_FILE = 0o100000;
const DIRECTORY = 0o040000;
const NONE = new Uint8Array(0);

/**
 * Names of directories that every system has: a package of such a name owns none of them.
 * https://refspecs.linuxfoundation.org/FHS_3.0/fhs-3.0.html
 */
const COMMON: ReadonlySet<string> = new Set(
  [
    'bin boot cache dev doc etc games home include info lib lib64 libexec licenses local log man mnt opt root run sbin',
    'share spool src srv system systemd tmp user usr var',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Files, and the directories that are the package's own: those at or below a part of a path that is its name, such as
 * `/etc/hello`. The others belong to the system's `filesystem`, with modes that a second owner would contradict.
 */
export function rpmFiles({ name }: PackageDescription, { directories, files }: Layout): readonly RpmFile[] {
  const own = COMMON.has(name) ? [] : directories.filter((path) => path.split('/').includes(name));
  return [
    ...own.map((path) => ({ path, mode: DIRECTORY | 0o755, content: NONE, config: false })),
    ...files.map((file) => ({ ...file, mode: REGULAR_FILE | file.mode })),
  ].sort((a, b) => compareBytes(a.path, b.path));
}

/** Flags of `%config(noreplace)` and `%doc`; the latter go to the folders that rpmbuild takes for documentation too. */
const CONFIG_NOREPLACE = (1 << 0) | (1 << 4);
const DOCUMENTATION = 1 << 1;
const DOCUMENTATION_FOLDER = /^usr\/(?:share\/)?(?:doc|info|man)\//;

function flagsOf({ path, mode, config }: RpmFile): number {
  if (config) return CONFIG_NOREPLACE;
  return DOCUMENTATION_FOLDER.test(path) && (mode & DIRECTORY) === 0 ? DOCUMENTATION : 0;
}

function digestOf({ mode, content }: RpmFile): string {
  return (mode & DIRECTORY) === 0 ? createHash('sha256').update(content).digest('hex') : '';
}

/** What rpm knows of each file, in lists of the same length. Paths are cut into folders and names. */
export function fileTags(files: readonly RpmFile[], time: number): Tags {
  if (files.length === 0) return [];
  const folderOf = ({ path }: RpmFile) => `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
  const folders = [...new Set(files.map(folderOf))];
  const each = <T>(value: T): readonly T[] => files.map(() => value);
  return [
    [TAG.fileSizes, int32(files.map(({ content }) => content.length))],
    [TAG.fileModes, int16(files.map(({ mode }) => mode))],
    [TAG.fileRdevs, int16(each(0))],
    [TAG.fileMtimes, int32(each(time))],
    [TAG.fileDigests, strings(files.map(digestOf))],
    [TAG.fileLinkTos, strings(each(''))],
    [TAG.fileFlags, int32(files.map(flagsOf))],
    [TAG.fileUserName, strings(each('root'))],
    [TAG.fileGroupName, strings(each('root'))],
    [TAG.fileVerifyFlags, int32(each(0xffff_ffff))],
    [TAG.fileDevices, int32(each(1))],
    [TAG.fileInodes, int32(files.map((_, index) => index + 1))],
    [TAG.fileLangs, strings(each(''))],
    [TAG.dirIndexes, int32(files.map((file) => folders.indexOf(folderOf(file))))],
    [TAG.baseNames, strings(files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))],
    [TAG.dirNames, strings(folders)],
    [TAG.fileDigestAlgo, int32([SHA256_ALGORITHM])],
  ];
}
