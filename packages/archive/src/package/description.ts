/** A regular file that a package puts onto a system. */
export interface PackageFile {
  /** Absolute, `/` between its parts: `/usr/bin/hello`. */
  readonly path: string;
  /** Permission bits, such as 0o755. */
  readonly mode: number;
  readonly content: Uint8Array;
  /** The administrator may change it: an upgrade keeps what is there. */
  readonly config: boolean;
}

/** What a package has to do with others, in the words of its own format: `libc6 (>= 2.36)`, `glibc >= 2.36`. */
export interface PackageRelations {
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly suggests: readonly string[];
  readonly conflicts: readonly string[];
  readonly provides: readonly string[];
  readonly replaces: readonly string[];
}

/** Shell scripts that the package manager runs; empty for none. Without `#!` they are for `/bin/sh`. */
export interface PackageScripts {
  readonly preInstall: string;
  readonly postInstall: string;
  readonly preRemove: string;
  readonly postRemove: string;
}

/** A system package, as every format can say it. */
export interface PackageDescription {
  readonly name: string;
  /** The Go version with its v: `v1.4.0-rc.1`. Each format has its own way to write and to order it. */
  readonly version: string;
  /** Number of the packaging of this version, from 1. */
  readonly release: number;
  /** What orders versions before the version itself does, where numbering began anew; 0 for none. */
  readonly epoch: number;
  /** GOARCH, and the value of its variant variable (`7`, `v3`); empty for an architecture without variants. */
  readonly arch: string;
  readonly variant: string;
  /** `Name <mail@example.com>`. */
  readonly maintainer: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Further paragraphs, or empty. */
  readonly description: string;
  /** Address, or empty. */
  readonly homepage: string;
  /** SPDX expression, or empty. */
  readonly license: string;
  readonly relations: PackageRelations;
  readonly scripts: PackageScripts;
  readonly files: readonly PackageFile[];
  /** Time of everything in it, in Unix seconds. */
  readonly time: number;
}
