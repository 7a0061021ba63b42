/** A module that is linked into a program. */
export interface BomModule {
  readonly path: string;
  readonly version: string;
  /** `h1:` hash of its files (https://go.dev/ref/mod#go-sum-files); empty where none is known. No SHA-256 of a file. */
  readonly sum: string;
  /** SPDX identifier; empty where it is not certain. */
  readonly license: string;
  /** The module whose place it takes by a replace line. */
  readonly replaced?: { readonly path: string; readonly version: string };
}

/** A program as its bill of materials describes it. */
export interface BomProgram {
  readonly name: string;
  /** File name as it is shipped. */
  readonly fileName: string;
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string;
  /** Version of the release, with its v. */
  readonly version: string;
  /** Full hash of the commit. */
  readonly commit: string;
  /** Import path of the main package, and path of its module. */
  readonly packagePath: string;
  readonly modulePath: string;
  /** SPDX identifier; empty where it is not certain. */
  readonly license: string;
  /** Toolchain, `go1.26.8`. */
  readonly goVersion: string;
  /** `linux/amd64`, `linux/arm/v7`. */
  readonly platform: string;
  /** Time of the document, in Unix seconds. */
  readonly time: number;
  readonly modules: readonly BomModule[];
}
