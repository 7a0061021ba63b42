import type { BuildInfo, Executable } from '@slipway/executable';
import { findBuildInfo, readExecutable } from '@slipway/executable';
import { type RecordedDirectories, recordedDirectories } from './directories.ts';

/** What a program tells of how it was built. */
export interface Subject {
  readonly executable: Executable;
  /** Undefined where there is none: not built by Go, or by one before 1.18. */
  readonly info: BuildInfo | undefined;
  /** C code is linked into it. */
  readonly usesCgo: boolean;
  /** Where it was built, without -trimpath. */
  readonly directories: RecordedDirectories;
}

/** A file of the package that every program with C code has, in the table of file names, which cannot be stripped. */
const CGO = Buffer.from('runtime/cgo/callbacks.go');

/** Reads what `planReproduction` needs. Throws `RefusedError` for a damaged file. */
export function inspectProgram(bytes: Uint8Array): Subject {
  const executable = readExecutable(bytes);
  const info = findBuildInfo(bytes, executable)?.info;
  return {
    executable,
    info,
    directories: info === undefined ? {} : recordedDirectories(bytes, info),
    usesCgo: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(CGO),
  };
}
