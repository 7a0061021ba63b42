import { printable, RefusedError } from '@slipway/core';
import { type Platform, parsePlatform } from '@slipway/oci';

function malformed(input: string, line: string, form: string): RefusedError {
  return new RefusedError({
    code: 'image-line',
    message: `Input '${input}': '${printable(line, 120)}' is not ${form}.`,
    hint: `Write one ${form} a line.`,
  });
}

/** Left and right of the last `=` of a line; a file name may hold others. Throws `RefusedError`. */
function splitLine(input: string, line: string, form: string): readonly [string, string] {
  const at = line.lastIndexOf('=');
  if (at > 0 && at < line.length - 1) return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  throw malformed(input, line, form);
}

/** Where a file goes in the image. */
export interface FileTarget {
  readonly path: string;
  /** Permission bits; undefined where the file's own decide. */
  readonly mode: number | undefined;
}

function targetOf(text: string): FileTarget {
  if (!/:\d+$/.test(text)) return { path: text, mode: undefined };
  const at = text.lastIndexOf(':');
  const [path, mode] = [text.slice(0, at), text.slice(at + 1)];
  if (/^0?[0-7]{3}$/.test(mode)) return { path, mode: Number.parseInt(mode, 8) };
  throw new RefusedError({
    code: 'image-line',
    message: `Input 'files': '${printable(mode, 40)}' is no mode.`,
    hint: 'Write three octal digits, such as 0755. No file of an image gets the rights of its owner (setuid).',
  });
}

/** A line `SOURCE=/DESTINATION[:MODE]` of `files`. Throws `RefusedError`. */
export function fileLine(line: string): { readonly source: string; readonly target: FileTarget } {
  const [source, text] = splitLine('files', line, 'SOURCE=/DESTINATION');
  return { source, target: targetOf(text) };
}

/** The permission bits of a file in the image: those that are asked for, else what the machine says of running it. */
export function fileMode({ mode }: FileTarget, machine: number): number {
  return mode ?? ((machine & 0o111) === 0 ? 0o644 : 0o755);
}

/** A line `PLATFORM=PATH` of `binaries`. The first `=` divides: a platform has none, a path may. Throws `RefusedError`. */
export function binaryLine(line: string): { readonly platform: Platform; readonly path: string } {
  const at = line.indexOf('=');
  if (at < 0 || at === line.length - 1) throw malformed('binaries', line, 'PLATFORM=PATH');
  return { platform: parsePlatform(line.slice(0, at).trim()), path: line.slice(at + 1).trim() };
}

/** https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

/** A line `PATH=MEDIA-TYPE` of `attach`. Throws `RefusedError`. */
export function attachLine(line: string): { readonly path: string; readonly name: string; readonly type: string } {
  const [path, type] = splitLine('attach', line, 'PATH=MEDIA-TYPE');
  if (MEDIA_TYPE.test(type)) return { path, name: path.slice(path.lastIndexOf('/') + 1), type };
  throw new RefusedError({
    code: 'image-attach',
    message: `Input 'attach': '${printable(type, 100)}' is no media type.`,
    hint: 'Write what the file is, such as sbom.json=application/spdx+json.',
  });
}
