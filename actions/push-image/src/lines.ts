import { didYouMean, InvalidValue, printable } from '@slipway/core';
import { type Platform, parsePlatform } from '@slipway/oci';

function malformed(line: string, form: string): InvalidValue {
  return new InvalidValue(`'${printable(line, 120)}' is not ${form}`, `Write one ${form} a line.`, {
    code: 'image-line',
  });
}

/** Left and right of the last `=` of a line; a file name may hold others. Throws `InvalidValue`. */
function splitLine(line: string, form: string): readonly [string, string] {
  const at = line.lastIndexOf('=');
  if (at > 0 && at < line.length - 1) return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  throw malformed(line, form);
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
  throw new InvalidValue(
    `'${printable(mode, 40)}' is no mode`,
    'Write three octal digits, such as 0755. No file of an image gets the rights of its owner (setuid).',
    { code: 'image-line' },
  );
}

/** A file or folder of the workspace, and where it goes. */
export interface ExtraFile {
  readonly source: string;
  readonly target: FileTarget;
}

/** A line `SOURCE=/DESTINATION[:MODE]` of `files`. Throws `InvalidValue`. */
export function fileLine(line: string): ExtraFile {
  const [source, text] = splitLine(line, 'SOURCE=/DESTINATION');
  return { source, target: targetOf(text) };
}

/** The permission bits of a file in the image: those that are asked for, else what the machine says of running it. */
export function fileMode({ mode }: FileTarget, machine: number): number {
  return mode ?? ((machine & 0o111) === 0 ? 0o644 : 0o755);
}

/** A line `PLATFORM=PATH` of `binaries`. The first `=` divides: a platform has none, a path may. Throws `InvalidValue`. */
export function binaryLine(line: string): { readonly platform: Platform; readonly path: string } {
  const at = line.indexOf('=');
  if (at < 0 || at === line.length - 1) throw malformed(line, 'PLATFORM=PATH');
  return { platform: parsePlatform(line.slice(0, at).trim()), path: line.slice(at + 1).trim() };
}

/** https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

/** A line `PATH=MEDIA-TYPE` of `attach`. Throws `InvalidValue`. */
export function attachLine(line: string): { readonly path: string; readonly name: string; readonly type: string } {
  const [path, type] = splitLine(line, 'PATH=MEDIA-TYPE');
  if (MEDIA_TYPE.test(type)) return { path, name: path.slice(path.lastIndexOf('/') + 1), type };
  throw new InvalidValue(
    `'${printable(type, 100)}' is no media type`,
    'Write what the file is, such as sbom.json=application/spdx+json.',
    { code: 'image-attach' },
  );
}

/** A line `PORT[/PROTOCOL]` of `ports`: `8080/tcp` of `8080`. Throws `InvalidValue`. https://github.com/opencontainers/image-spec/blob/main/config.md#properties */
export function portLine(line: string): string {
  const { 1: port, 2: protocol } = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/.exec(line) ?? [];
  const number = Number(port ?? 0);
  if (number >= 1 && number <= 65_535) return `${number}/${protocol ?? 'tcp'}`;
  const hint = 'Write a number from 1 to 65535, with /udp or /sctp where it is not TCP.';
  throw new InvalidValue(`'${printable(line, 120)}' is no port`, hint, { code: 'image-ports' });
}

/** Characters that no line of text has. */
export const CONTROL = /[\u0000-\u001f\u007f]/u;

type Pair = readonly [string, string];

/** Key and value of `KEY=VALUE`. */
function pair(code: 'image-env' | 'image-labels' | 'image-annotations', line: string): Pair {
  const at = line.indexOf('=');
  if (at < 1)
    throw new InvalidValue(`'${printable(line, 120)}' has no KEY=VALUE`, 'Write one KEY=VALUE a line.', { code });
  const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1)];
  if (!CONTROL.test(key) && !CONTROL.test(value)) return [key, value];
  const hint = 'Write one line of text for each key.';
  throw new InvalidValue(`'${printable(key, 120)}' holds a control character`, hint, { code });
}

/** A line `KEY=VALUE` of `labels`. Throws `InvalidValue`. */
export function labelLine(line: string): Pair {
  return pair('image-labels', line);
}

/** A line `NAME=VALUE` of `env`. Throws `InvalidValue`. */
export function envLine(line: string): Pair {
  const [name, value] = pair('image-env', line);
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return [name, value];
  const hint = 'Write letters, digits and _, such as LOG_LEVEL=info.';
  throw new InvalidValue(`'${printable(name, 120)}' is no name of a variable`, hint, { code: 'image-env' });
}

const LEVELS = ['index', 'manifest'] as const;

/** An annotation, and where it stands. */
export interface LeveledAnnotation {
  readonly levels: readonly (typeof LEVELS)[number][];
  readonly key: string;
  readonly value: string;
}

/** A line `KEY=VALUE` of `annotations`, which stands on index and manifests, or `LEVELS:KEY=VALUE`. Throws `InvalidValue`. */
export function annotationLine(line: string): LeveledAnnotation {
  // Keys have dots and slashes, so a colon before the `=` ends the levels.
  const { 1: given, 2: rest } = /^([a-z-]+(?:,[a-z-]+)*):([^=]*=.*)$/s.exec(line) ?? [];
  const [key, value] = pair('image-annotations', rest ?? line);
  const levels = given?.split(',').map((level) => {
    const known = LEVELS.find((name) => name === level);
    if (known !== undefined) return known;
    throw new InvalidValue(
      `'${printable(line, 120)}' names the level '${printable(level, 40)}'`,
      `The levels are index and manifest.${didYouMean(level, LEVELS)}`,
      { code: 'image-annotations' },
    );
  });
  return { levels: levels ?? LEVELS, key, value };
}
