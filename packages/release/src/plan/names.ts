import { ARCHIVE_FORMATS, knowsMachine, refusePath } from '@slipway/archive';
import { didYouMean, InvalidValue, listed, printable } from '@slipway/core';
import { programName, refuseUnselecting, rulesFor, type Selecting, type Target } from '@slipway/go';
import { PACKAGING_FORMATS, type PackagingFormat } from './packaging.ts';
import { InvalidSetting, inSetting } from './setting.ts';
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
    `Write ${listed(FORMATS, { or: true })}, or for some targets SELECTOR=FORMAT such as windows=zip or linux/amd64/v3=tar.gz.`,
    { code: 'format' },
  );
}

/** What to ship for some targets, or for all. */
export interface FormatRule extends Selecting {
  readonly format: Format;
}

/** What is shipped where nothing else is said, a line each. These need not be for any of the targets. */
export const USUAL_FORMATS: readonly string[] = ['tar.gz', 'windows=zip'];

/** Reads `FORMAT` or `SELECTOR=FORMAT`. Throws `InvalidValue`. */
export function parseFormat(line: string): FormatRule {
  const equals = line.indexOf('=');
  return { selector: line.slice(0, Math.max(equals, 0)).trim(), format: format(line.slice(equals + 1).trim(), line) };
}

/** Throws `InvalidValue` for a line that is for none of the targets. */
export function refuseUnusedFormats(rules: readonly FormatRule[], targets: readonly Target[]): void {
  const asked = rules.filter((rule) => !USUAL_FORMATS.includes(`${rule.selector}=${rule.format}`));
  const selectors = asked.map(({ selector }) => selector);
  refuseUnselecting(selectors, targets, 'format');
}

/** Packages are for the system that has their manager. */
function fits(chosen: Format, os: string): boolean {
  if (chosen === 'msi') return os === 'windows';
  return !isPackaging(chosen) || os === 'linux';
}

/** Whether a format has a name for what a target runs on; archives are for any. */
function knows(chosen: Format, { arch, variant }: Target): boolean {
  if (chosen === 'msi' || !isPackaging(chosen)) return true;
  return knowsMachine(chosen, { arch, variant });
}

const firstPart = (selector: string): string => selector.replace(/\/.*$/, '');

/** The formats of a target, and those for all targets that have no name for this one. */
export interface TargetFormats {
  readonly formats: readonly Format[];
  readonly leftOut: readonly Format[];
}

/**
 * The formats of a target: those that the most telling lines name for it, else those for all, without packages that are for another
 * system or have no name for its variant. Throws `InvalidValue` when there is none.
 */
export function formatsOf(rules: readonly FormatRule[], target: Target): TargetFormats {
  const chosen = rulesFor(rules, target);
  const wrong = chosen.find((rule) => /^[^*?]+$/.test(firstPart(rule.selector)) && !fits(rule.format, target.os));
  if (wrong !== undefined) {
    const hint = `Remove the line ${wrong.selector}=${wrong.format}.`;
    throw new InvalidValue(`${wrong.format} packages are not for ${target.os}`, hint, { code: 'format' });
  }
  const formats = [...new Set(chosen.map((rule) => rule.format))].filter((each) => fits(each, target.os));
  if (formats.length === 0) {
    throw new InvalidValue(
      `there is no format for ${target.text}`,
      `Add a line for all targets, such as tar.gz, or ${target.os}=tar.gz.`,
      { code: 'no-format' },
    );
  }
  // Of what was asked for this very machine, or is the only format, the package itself says why it cannot be.
  const known = formats.filter((each) => knows(each, target));
  const meant = chosen.some(({ selector }) => /^[^*?]+\/[^*?]+$/.test(selector));
  if (known.length === 0 || meant) return { formats, leftOut: [] };
  return { formats: known, leftOut: formats.filter((each) => !known.includes(each)) };
}

/** Formats for all targets that none of the targets has a system for, such as msi where none is Windows. */
export function formatsWithoutTarget(rules: readonly FormatRule[], targets: readonly Target[]): readonly Format[] {
  const general = rules.filter(({ selector }) => selector === '').map((rule) => rule.format);
  return [...new Set(general)].filter((each) => !targets.some(({ os }) => fits(each, os)));
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

/** What files are called, for some targets or for all. */
export interface TemplateRule extends Selecting {
  readonly template: string;
}

/** Reads `TEMPLATE` or `SELECTOR=TEMPLATE`: no name of a file holds a `=`. Placeholders are looked at when they are filled. */
export function parseNameTemplate(line: string): TemplateRule {
  const equals = line.indexOf('=');
  return { selector: line.slice(0, Math.max(equals, 0)).trim(), template: line.slice(equals + 1).trim() };
}

/** Where nothing else is said. */
export const USUAL_NAME = '{name}_{version}_{os}_{arch}{variant}';

/** The template of a target. Throws `InvalidSetting` for several. */
function templateOf(rules: readonly TemplateRule[], target: Target): string {
  const [first, ...others] = [...new Set(rulesFor(rules, target).map(({ template }) => template))];
  if (others.length === 0) return first ?? USUAL_NAME;
  throw new InvalidSetting(
    'nameTemplate',
    new InvalidValue(
      `there are ${others.length + 1} templates for ${target.text}`,
      'Give one for all targets, and SELECTOR=TEMPLATE such as linux/amd64/v3={name}-fast for those that need another.',
      { code: 'same-name' },
    ),
  );
}

/** The name of a file by the template of its target, with its ending. Throws `InvalidSetting` for a name that is no plain file name. */
export function fileName(rules: readonly TemplateRule[], { name, target, version }: Named, ending: string): string {
  const template = templateOf(rules, target);
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
    if (/^[\w][\w.+~-]{0,199}$/.test(file)) return file;
    throw new InvalidValue(
      `'${printable(file)}' is not a name for a release file`,
      'Use letters, digits and . _ - + ~ only, 200 at most: GitHub changes other letters when a file is uploaded.',
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
