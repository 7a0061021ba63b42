import { gzipPieces } from '../deflate.ts';
import type { Entry } from '../entry.ts';
import type { PackageDescription } from '../package/description.ts';
import type { PackageFormat } from '../package/format.ts';
import { type PackageSigners, packagePieces } from '../package/write.ts';
import type { Member } from '../tar.ts';
import { type ArchiveFormat, memberArchive } from '../write.ts';
import { type WriteOptions, type WrittenFile, writeArchive, writeFileAtomically } from './write.ts';

/** A file to be compressed: plain data, so that another thread can do it. */
export type PackingTask = { readonly path: string } & (
  | {
      readonly kind: 'archive';
      readonly format: ArchiveFormat;
      readonly entries: readonly Entry[];
      readonly epoch: number;
    }
  | { readonly kind: 'layer'; readonly members: readonly Member[]; readonly epoch: number }
  | { readonly kind: 'package'; readonly format: PackageFormat; readonly description: PackageDescription }
);

/** Writes the file of a task, on this thread. Throws `RefusedError`. */
export async function pack(
  task: PackingTask,
  options: Pick<WriteOptions, 'signal'> = {},
  signers: PackageSigners = {},
): Promise<WrittenFile> {
  switch (task.kind) {
    case 'archive':
      return await writeArchive(task.path, task.format, task.entries, { epoch: task.epoch, ...options });
    case 'layer':
      return await writeFileAtomically(task.path, gzipPieces(memberArchive(task.members, task)), options);
    case 'package':
      return await writeFileAtomically(task.path, packagePieces(task.format, task.description, signers), options);
  }
}
