import { InvalidValue, printable } from '@slipway/core';
import { isRecord, textOf } from './json.ts';

/** A replace line whose right side is a directory. */
export interface LocalReplace {
  readonly path: string;
  /** As it is written: relative to the module, or absolute. */
  readonly directory: string;
}

/** Versions from one to another. */
export interface VersionRange {
  readonly low: string;
  readonly high: string;
}

/** What counts of a go.mod for building, as the go command reads it. What its text says, line by line, is read by `version`. */
export interface GoModJson {
  /** `1.24.0`; empty when there is no line. */
  readonly go: string;
  /** `go1.24.3`; empty when there is no line. */
  readonly toolchain: string;
  readonly localReplaces: readonly LocalReplace[];
  /** Versions that the module takes back, both ends included. */
  readonly retract: readonly VersionRange[];
  /** Number of modules that are required, directly or through others. */
  readonly requirements: number;
}

/** Reads what `go mod edit -json` prints (https://go.dev/ref/mod#go-mod-edit): the go command has read the file, and says which line it cannot read. */
export function parseGoModJson(text: string): GoModJson {
  const parsed: unknown = JSON.parse(text);
  const value = isRecord(parsed) ? parsed : {};
  const replaces = Array.isArray(value['Replace']) ? value['Replace'].filter(isRecord) : [];
  const localReplaces = replaces.flatMap(({ Old: before, New: after }): readonly LocalReplace[] => {
    // A directory has no version (https://go.dev/ref/mod#go-mod-file-replace).
    if (!isRecord(before) || !isRecord(after) || textOf(after['Version']) !== '') return [];
    return [{ path: textOf(before['Path']), directory: textOf(after['Path']) }];
  });
  const requirements = Array.isArray(value['Require']) ? value['Require'].length : 0;
  const retracts = Array.isArray(value['Retract']) ? value['Retract'].filter(isRecord) : [];
  const retract = retracts.map(({ Low: low, High: high }) => ({ low: textOf(low), high: textOf(high) }));
  return { go: textOf(value['Go']), toolchain: textOf(value['Toolchain']), localReplaces, retract, requirements };
}

/**
 * The name of a toolchain: `go1.26.3`. Since 1.21 a first release is called `1.N.0`, and `1.N` is no release
 * (https://go.dev/doc/toolchain#version). Throws `InvalidValue`.
 */
export function toolchainName(version: string): string {
  const match = /^(?:go)?(1\.(\d+)(?:\.\d+|(?:rc|beta)\d+)?)$/.exec(version);
  if (match !== null) {
    const [, number, minor] = match;
    return `go${number}${number === `1.${minor}` && Number(minor) >= 21 ? '.0' : ''}`;
  }
  throw new InvalidValue(
    `'${printable(version, 40)}' is no Go version`,
    'Write an exact version such as 1.26.3, or go.mod for the one that the module names.',
    { code: 'go-version' },
  );
}

/**
 * The name of the toolchain that a user asks for. `1.26` is none: to some it is the newest of that line, to Go its first release.
 * Throws `InvalidValue`.
 */
export function exactToolchain(version: string): string {
  const name = toolchainName(version);
  if (!name.endsWith('.0') || version.replace(/^go/, '') === name.replace('go', '')) return name;
  throw new InvalidValue(
    `'${printable(version, 40)}' is no exact Go version: ${name} is the first of that line, which lacks every fix since`,
    `Write an exact version such as ${name.replace(/^go/, '').replace(/\.0$/, '.3')}, or go.mod for the one that the module names.`,
    { code: 'go-version' },
  );
}

/** The toolchain that a go.mod names: by its toolchain line, else by its go line. Throws `InvalidValue`. */
export function toolchainOfGoMod({ go, toolchain }: GoModJson): string {
  if (toolchain !== '' && toolchain !== 'default') return toolchainName(toolchain);
  if (go !== '') return toolchainName(go);
  throw new InvalidValue(
    'go.mod has neither a toolchain nor a go line',
    'Add one with go mod edit -go=1.26.3, or give the version itself.',
    { code: 'go-version' },
  );
}

/**
 * Whether the go command takes dependencies from the module's own `vendor` folder: from the go line 1.14 on, and not where the folder
 * is that of a workspace, which is off (cmd/go/internal/modload, `setDefaultBuildMod`). `modulesTxt` is undefined where there is no
 * folder, and empty where it has no such file.
 */
export function usesVendor(goLine: string, modulesTxt: string | undefined): boolean {
  const minor = /^1\.(\d+)/.exec(goLine)?.[1];
  if (modulesTxt === undefined || minor === undefined || Number(minor) < 14) return false;
  const [annotations] = /^## [^\n]*/.exec(modulesTxt) ?? [''];
  return !annotations.split(/[ ;]+/).includes('workspace');
}
