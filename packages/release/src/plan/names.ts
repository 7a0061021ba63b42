import { ARCHIVE_FORMATS, refusePath } from '@slipway/archive';
import { didYouMean, fromInput, listed, printable, RefusedError } from '@slipway/core';
import { programName, substitute, type Target } from '@slipway/go';
import { PACKAGING_FORMATS, type PackagingFormat } from './packaging.ts';
import type { SourcePlan } from './source.ts';

export const FORMATS = [...ARCHIVE_FORMATS, 'binary', ...PACKAGING_FORMATS] as const;
export type Format = (typeof FORMATS)[number];

export function isPackaging(format: Format): format is PackagingFormat {
  return PACKAGING_FORMATS.some((known) => known === format);
}

function format(text: string, line: string): Format {
  const found = FORMATS.find((known) => known === text);
  if (found !== undefined) return found;
  throw new RefusedError({
    code: 'format',
    message: `Input 'formats': '${printable(line, 60)}' names no format.${didYouMean(text, FORMATS)}`,
    hint: `Write ${listed(FORMATS, { or: true })}, or GOOS=FORMAT such as windows=zip.`,
  });
}

interface FormatRule {
  /** GOOS, or empty for all systems. */
  readonly os: string;
  readonly format: Format;
}

/** The lines of the input `formats`. Throws `RefusedError`. */
export function parseFormats(lines: readonly string[]): readonly FormatRule[] {
  return lines.map((line) => {
    const equals = line.indexOf('=');
    return { os: line.slice(0, Math.max(equals, 0)).trim(), format: format(line.slice(equals + 1).trim(), line) };
  });
}

/** Packages are for the system that has their manager. */
function fits(chosen: Format, os: string): boolean {
  if (chosen === 'msi') return os === 'windows';
  return !isPackaging(chosen) || os === 'linux';
}

/**
 * The formats of a target: those of its system, else those for all, without packages that are for another system.
 * Throws `RefusedError` when there is none.
 */
export function formatsOf(rules: readonly FormatRule[], target: Target): readonly Format[] {
  const own = rules.filter(({ os }) => os === target.os);
  const wrong = own.find((rule) => !fits(rule.format, target.os));
  if (wrong !== undefined) {
    throw new RefusedError({
      code: 'format',
      message: `Input 'formats': ${wrong.format} packages are not for ${target.os}.`,
      hint: `Remove the line ${target.os}=${wrong.format}.`,
    });
  }
  const usual = rules.filter(({ os, format: usualFormat }) => os === '' && fits(usualFormat, target.os));
  const chosen = own.length > 0 ? own : usual;
  if (chosen.length > 0) return [...new Set(chosen.map((rule) => rule.format))];
  throw new RefusedError({
    code: 'no-format',
    message: `Input 'formats' names no format for ${target.text}.`,
    hint: `Add a line for all targets, such as tar.gz, or ${target.os}=tar.gz.`,
  });
}

/** Name that files of the module begin with: the last part of its path that is not a major version. */
export function moduleName(modulePath: string): string {
  return programName(modulePath).replace(/\.v\d+$/, '');
}

/** The name of a file by the template, with its ending. Throws `RefusedError` for a name that is no plain file name. */
export function fileName(template: string, name: string, target: Target, source: SourcePlan, ending: string): string {
  const values = new Map([
    ['name', name],
    ['version', source.version],
    ['bare-version', source.version.replace(/^v/, '')],
    ['os', target.os],
    ['arch', target.arch],
    ['variant', target.suffix],
  ]);
  const file = fromInput('name-template', () => substitute(template, values)) + ending;
  refusePath(file);
  if (/^[\w][\w.+~-]*$/.test(file)) return file;
  throw new RefusedError({
    code: 'file-name',
    message: `Input 'name-template': '${printable(file)}' is not a name for a release file.`,
    hint: 'Use letters, digits and . _ - + ~ only: GitHub changes other letters when a file is uploaded.',
  });
}

/** Files that are written beside the artifacts. */
const RESERVED: readonly string[] = [
  ...['SHA256SUMS', 'SHA512SUMS', 'release.json', 'dependencies.json', 'plan.json', 'shard.json'],
];

/** Throws `RefusedError` when two files would have the same name, on any file system. */
export function refuseSameNames(files: readonly { readonly name: string; readonly target: string }[]): void {
  const seen = new Map(RESERVED.map((name) => [name.toLowerCase(), 'a file of the release itself']));
  for (const { name, target } of files) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) {
      throw new RefusedError({
        code: 'same-name',
        message: `Input 'name-template': ${other} and ${target} would both be the file '${printable(name)}'.`,
        hint: 'Let the template tell them apart with {name}, {os}, {arch} and {variant}.',
      });
    }
    seen.set(name.toLowerCase(), target);
  }
}
