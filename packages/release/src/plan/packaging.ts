import { PACKAGE_FORMATS, type PackageDescription } from '@slipway/archive';
import { didYouMean, InvalidValue, listed, printable } from '@slipway/core';

/** What packages of a format say, whatever the target. */
export type PackageMetadata = Omit<PackageDescription, 'version' | 'arch' | 'variant' | 'files' | 'time'>;

const RELATIONS = ['depends', 'recommends', 'suggests', 'conflicts', 'provides', 'replaces'] as const;
const SCRIPTS = ['pre-install', 'post-install', 'pre-remove', 'post-remove'] as const;
const TEXTS = ['name', 'maintainer', 'summary', 'description', 'homepage', 'license'] as const;
const NUMBERS = ['release', 'epoch'] as const;
const KEYS: readonly string[] = [...TEXTS, ...NUMBERS, ...RELATIONS, ...SCRIPTS];

export const PACKAGING_FORMATS = [...PACKAGE_FORMATS, 'msi'] as const;
export type PackagingFormat = (typeof PACKAGING_FORMATS)[number];

function invalid(message: string, hint: string): InvalidValue {
  return new InvalidValue(message, hint, { code: 'package-input' });
}

function split(key: string): { format: string | undefined; name: string } {
  const dot = key.indexOf('.');
  return dot < 0 ? { format: undefined, name: key } : { format: key.slice(0, dot), name: key.slice(dot + 1) };
}

/** Throws `InvalidValue` for a name that means nothing. */
export function checkPackageKeys(input: ReadonlyMap<string, string>): void {
  for (const key of input.keys()) {
    const { format, name } = split(key);
    if (!KEYS.includes(name))
      throw invalid(`there is no '${printable(name, 60)}'.${didYouMean(name, KEYS)}`, `The names are ${listed(KEYS)}.`);
    if (format !== undefined && !PACKAGING_FORMATS.some((known) => known === format))
      throw invalid(`'${printable(key, 60)}' is for no format`, `The formats are ${listed(PACKAGING_FORMATS)}.`);
  }
}

/** Paths of the scripts that are named, for any format. */
export function scriptPaths(input: ReadonlyMap<string, string>): readonly string[] {
  const found = [...input].filter(
    ([key, value]) => SCRIPTS.some((script) => script === split(key).name) && value !== '',
  );
  return [...new Set(found.map(([, path]) => path))];
}

const items = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function numberOf(name: string, text: string, least: number): number {
  if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
  throw invalid(`${name} is '${printable(text, 40)}'`, `Write a whole number of at least ${least}.`);
}

/** What a package says when nobody says it. */
export interface UsualMetadata {
  readonly name: string;
  /** SPDX identifier; empty where it is not certain. */
  readonly license: string;
  readonly description: string;
}

/** What a format's packages say. Throws `InvalidValue` for what is missing. */
export function metadataOf(
  format: PackagingFormat,
  input: ReadonlyMap<string, string>,
  usual: UsualMetadata,
  scripts: ReadonlyMap<string, string>,
): PackageMetadata {
  const given = (name: string): string | undefined => input.get(`${format}.${name}`) ?? input.get(name);
  const value = (name: string, usually = ''): string => given(name) ?? usually;
  for (const needed of ['maintainer', 'summary']) {
    if (value(needed) !== '') continue;
    throw invalid(`${needed} is missing, and the format ${format} needs it`, `Add a line ${needed}=...`);
  }
  const script = (name: string): string => scripts.get(value(name)) ?? '';
  const relation = (name: string): readonly string[] => items(value(name));
  return {
    name: value('name', usual.name),
    release: numberOf('release', value('release', '1'), 1),
    epoch: numberOf('epoch', value('epoch', '0'), 0),
    maintainer: value('maintainer'),
    summary: value('summary'),
    description: value('description', usual.description).replaceAll('\\n', '\n'),
    homepage: value('homepage'),
    license: value('license', usual.license),
    relations: {
      depends: relation('depends'),
      recommends: relation('recommends'),
      suggests: relation('suggests'),
      conflicts: relation('conflicts'),
      provides: relation('provides'),
      replaces: relation('replaces'),
    },
    scripts: {
      preInstall: script('pre-install'),
      postInstall: script('post-install'),
      preRemove: script('pre-remove'),
      postRemove: script('post-remove'),
    },
  };
}
