import { createHash } from 'node:crypto';
import { uuidOf } from '../uuid.ts';
import type { Machine } from './architecture.ts';
import type { PackageDescription } from './description.ts';
import type { InstalledFile } from './msi-layout.ts';
import { refused } from './refuse.ts';

export type MsiArchitecture = 'x64' | 'x86';

/** The machines of wixl, with the variants that every one of them runs. */
const ARCHITECTURES: ReadonlyMap<string, MsiArchitecture> = new Map([
  ['386', 'x86'],
  ['386/sse2', 'x86'],
  ['386/softfloat', 'x86'],
  ['amd64', 'x64'],
  ['amd64/v1', 'x64'],
]);

/**
 * What wixl calls a machine. Throws `RefusedError` for one that it has no name for: arm64
 * (https://gitlab.gnome.org/GNOME/msitools/-/issues/61), and variants that would be installed where they cannot run.
 */
export function msiArchitecture({ arch, variant }: Machine): MsiArchitecture {
  const key = variant === '' ? arch : `${arch}/${variant}`;
  const name = ARCHITECTURES.get(key);
  if (name !== undefined) return name;
  const hint = 'msi is written for 386 and amd64: leave out this format for the target, and ship a zip.';
  throw refused('architecture', key, 'has no name in msi', hint);
}

const guid = (urn: string): string => `{${uuidOf(urn).toUpperCase()}}`;

/** What stays the same in every version: Windows knows by it that one package takes the place of another. */
export const upgradeCode = (name: string): string => guid(`urn:slipway:msi:upgrade:${name}`);

/**
 * The same file at the same place is the same component:
 * https://learn.microsoft.com/en-us/windows/win32/msi/changing-the-component-code
 */
export const componentCode = (name: string, architecture: MsiArchitecture, path: string): string =>
  guid(`urn:slipway:msi:component:${JSON.stringify([name, architecture, path])}`);

const digestsOf = (files: readonly InstalledFile[]): readonly (readonly [string, string])[] =>
  files.map(({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]);

/** Name of a product: another version or other files are another product. */
export function productCode(
  { name, version, release, arch }: PackageDescription,
  files: readonly InstalledFile[],
): string {
  return guid(`urn:slipway:msi:product:${JSON.stringify([name, version, release, arch, ...digestsOf(files)])}`);
}

/** Name of the bytes of a package: anything else in it gives another. */
export function packageCode(text: string, time: number, files: readonly InstalledFile[]): string {
  return guid(`urn:slipway:msi:package:${JSON.stringify([text, time, ...digestsOf(files)])}`);
}
