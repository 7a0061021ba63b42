import { ARCHIVE_FORMATS, refusePath } from '@slipway/archive';
import { didYouMean, InvalidValue, listed, printable } from '@slipway/core';
import { programName, type Target } from '@slipway/go';
import { PACKAGING_FORMATS, type PackagingFormat } from './packaging.ts';
import { inSetting } from './setting.ts';
import type { SourcePlan } from './source.ts';
import { fillTemplate } from './template.ts';

export const FORMATS = [...ARCHIVE_FORMATS, 'binary', ...PACKAGING_FORMATS] as const;
export type Format = (typeof FORMATS)[number];

export function isPackaging(format: Format): format is PackagingFormat {
  return PACKAGING_FORMATS.some((known) => known === format);
}

function format(text: string, line: string): Format {
  const found = FORMATS.find((known) => known === text);
  if (found !== undefined) return found;
  throw new InvalidValue(
    `'${printable(line, 60)}' names no format.${didYouMean(text, FORMATS)}`,
    `Write ${listed(FORMATS, { or: true })}, or GOOS=FORMAT such as windows=zip.`,
    { code: 'format' },
  );
}

/** What to ship for one system, or for all. */
export interface FormatRule {
  /** GOOS, or empty for all systems. */
  readonly os: string;
  readonly format: Format;
}

/** Reads `FORMAT` or `GOOS=FORMAT`. Throws `InvalidValue`. */
export function parseFormat(line: string): FormatRule {
  const equals = line.indexOf('=');
  return { os: line.slice(0, Math.max(equals, 0)).trim(), format: format(line.slice(equals + 1).trim(), line) };
}

/** Packages are for the system that has their manager. */
function fits(chosen: Format, os: string): boolean {
  if (chosen === 'msi') return os === 'windows';
  return !isPackaging(chosen) || os === 'linux';
}

/**
 * The formats of a target: those of its system, else those for all, without packages that are for another system.
 * Throws `InvalidValue` when there is none.
 */
export function formatsOf(rules: readonly FormatRule[], target: Target): readonly Format[] {
  const own = rules.filter(({ os }) => os === target.os);
  const wrong = own.find((rule) => !fits(rule.format, target.os));
  if (wrong !== undefined) {
    const hint = `Remove the line ${target.os}=${wrong.format}.`;
    throw new InvalidValue(`${wrong.format} packages are not for ${target.os}`, hint, { code: 'format' });
  }
  const usual = rules.filter(({ os, format: usualFormat }) => os === '' && fits(usualFormat, target.os));
  const chosen = own.length > 0 ? own : usual;
  if (chosen.length > 0) return [...new Set(chosen.map((rule) => rule.format))];
  throw new InvalidValue(
    `there is no format for ${target.text}`,
    `Add a line for all targets, such as tar.gz, or ${target.os}=tar.gz.`,
    { code: 'no-format' },
  );
}

/** Name that files of the module begin with: the last part of its path that is not a major version. */
export function moduleName(modulePath: string): string {
  return programName(modulePath).replace(/\.v\d+$/, '');
}

/** What a file is called after. */
export interface Named {
  /** Name of the program, or of the release. */
  readonly name: string;
  readonly target: Target;
  readonly version: SourcePlan['version'];
}

/** The name of a file by the template, with its ending. Throws `InvalidSetting` for a name that is no plain file name. */
export function fileName(template: string, { name, target, version }: Named, ending: string): string {
  const values = new Map([
    ['name', name],
    ['version', version],
    ['bare-version', version.replace(/^v/, '')],
    ['os', target.os],
    ['arch', target.arch],
    ['variant', target.suffix],
  ]);
  return inSetting('nameTemplate', () => {
    const file = fillTemplate(template, values) + ending;
    refusePath(file);
    if (/^[\w][\w.+~-]*$/.test(file)) return file;
    throw new InvalidValue(
      `'${printable(file)}' is not a name for a release file`,
      'Use letters, digits and . _ - + ~ only: GitHub changes other letters when a file is uploaded.',
      { code: 'file-name' },
    );
  });
}

/** Files that are written beside the artifacts. */
const RESERVED: readonly string[] = [
  ...['SHA256SUMS', 'SHA512SUMS', 'release.json', 'dependencies.json', 'plan.json', 'shard.json'],
];

/** Throws `InvalidValue` when two files would have the same name, on any file system. */
export function refuseSameNames(files: readonly { readonly name: string; readonly target: string }[]): void {
  const seen = new Map(RESERVED.map((name) => [name.toLowerCase(), 'a file of the release itself']));
  for (const { name, target } of files) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) {
      throw new InvalidValue(
        `${other} and ${target} would both be the file '${printable(name)}'`,
        'Let the template tell them apart with {name}, {os}, {arch} and {variant}.',
        { code: 'same-name' },
      );
    }
    seen.set(name.toLowerCase(), target);
  }
}
