import { createHash } from 'node:crypto';
import { LICENSE_DIGESTS } from './license-digests.ts';

/**
 * What may stand above the text of a licence beside notices of copyright: its name, and nothing that limits it. By the
 * identifiers that have the words.
 */
const TITLE_WORDS =
  'the a license licensed agreement open source software terms under this is authors all rights reserved'.split(' ');
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  MIT: ['expat', 'x11'],
  'BSD-2-Clause': ['simplified', 'freebsd', 'two', 'style'],
  'BSD-3-Clause': ['new', 'revised', 'modified', 'three', 'style'],
  '0BSD': ['zero', '0', 'clause', 'bsd', 'free'],
  'MIT-0': ['no', 'attribution', 'mit'],
  'CC0-1.0': 'creative commons legal code 1 0 universal work released into public domain with'.split(' '),
  'BSL-1.0': ['boost', 'version', '1', '0', 'august', '17th', '2003'],
  Unlicense: ['unlicense'],
};

/** Where the text itself begins. What comes before is title and copyright. */
const BEGINNING = new RegExp(
  [
    'permission is hereby granted',
    'permission to use copy modify',
    'redistribution and use in source and binary forms',
    'this software is provided as is without any express',
    'this is free and unencumbered software',
    'apache license version 2 0 january 2004',
    'mozilla public license version 2 0',
    'creative commons corporation is not a law firm',
    'statement of purpose',
  ].join('|'),
);

/**
 * A line that says whose the work is: not a sentence of a licence that was wrapped before this word, and nothing about what
 * may be done with the work.
 */
const COPYRIGHT = new RegExp(
  [
    '^(?:portions |some )?(?:copyright(?:ed)?|©|\\(c\\)(?= copyright| \\d{4}))',
    '(?!,? (?:notices?|holders?|owners?|law|and|or|on|in|interest|statement|protection|disclaimer|doctrines|treaty)\\b)',
    '(?!.*\\b(?:unlicensed|licen[cs]e[ds]?|permission|permitted|granted|use[ds]?|must|not|only|except|commercial)\\b)',
  ].join(''),
);
const RESERVED = /^all rights reserved\.?$/;

/**
 * The words of a text, without what the guidelines for matching leave out: case, blanks, punctuation, bullets, notices of
 * copyright, signs of comments, other spellings. https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/
 */
function words(text: string): string {
  const lines = text
    .toLowerCase()
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s/*#>;|•–—-]+/, '').trim())
    .filter((line) => !COPYRIGHT.test(line) && !RESERVED.test(line))
    .map((line) => line.replace(/^\(?(?:\d{1,2}|[a-z]|i{2,3}|iv)[.)](?:\s+|$)/, ''));
  return [...lines.join('\n').matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([word]) => word)
    .join(' ')
    .replace(/\blicenc(e|es|ed|ing)\b/g, 'licens$1')
    .replace(/\bhttps\b/g, 'http');
}

/** Names that a licence leaves to its user, as the templates of SPDX mark them; and words that they mark as optional. */
const VARIABLE: readonly (readonly [RegExp, string])[] = [
  [/\bneither the names? of .{1,150}? nor the names of .{1,60}? may be used\b/, 'neither name may be used'],
  [/\bsoftware is provided by .{1,150}? as is\b/, 'software is provided by them as is'],
  [/\bin no event shall .{1,150}? be (?:held )?liable\b/, 'in no event shall they be liable'],
  [/\bas is and .{1,60}? disclaims? all warranties\b/, 'as is and they disclaim all warranties'],
  [/\bmodify and distribute this software for any purpose\b/, 'modify and or distribute this software for any purpose'],
  [/ including the next paragraph /, ' '],
  [/ http www opensource org licenses mit license php$/, ''],
];

const wordsOf = (id: string): readonly string[] => id.toLowerCase().split(/[-.]/);

/** What stands above the text is nothing but the name of this licence. */
function isTitle(title: string, id: string): boolean {
  const allowed = new Set([...TITLE_WORDS, ...wordsOf(id), ...(OTHER_NAMES[id] ?? [])]);
  return title.split(' ').every((word) => word === '' || allowed.has(word));
}

/** Digest of a licence's text as it is compared, and what stands above it. */
function split(text: string): { readonly title: string; readonly digest: string } {
  const all = words(text);
  const start = Math.max(all.search(BEGINNING), 0);
  const body = VARIABLE.reduce((found, [pattern, constant]) => found.replace(pattern, constant), all.slice(start));
  return { title: all.slice(0, start).trim(), digest: createHash('sha256').update(body).digest('hex') };
}

/**
 * SPDX identifier of a licence's text, or empty where it is not certain: the whole file is the text of one licence, its
 * title and notices of copyright, and nothing else. The GNU licences are not among them: their text is the same whether the
 * authors grant one version (`-only`) or later ones too (`-or-later`), which stands in the source files.
 */
export function licenseOf(text: string): string {
  const { title, digest } = split(text);
  const id = LICENSE_DIGESTS.get(digest);
  return id !== undefined && isTitle(title, id) ? id : '';
}

/** Names of files that hold a licence of the code: not programs about licences, nor licences of the documents. */
export function isLicenseFile(name: string): boolean {
  return (
    /^(?:(?:un)?licen[cs]e|copying)(?:[-._ ].*)?$/i.test(name) &&
    !/[._-]docs?$|\.(?:bash|c|cc|cpp|go|h|js|json|py|s|sh|tmpl|toml|tpl|ts|xml|ya?ml)$/i.test(name)
  );
}

/**
 * The licence that all files of a directory agree on. Two licences may mean a choice, or parts of the code each: which one
 * is not certain. `undefined` stands for a file that is no text.
 */
export function agreedLicense(texts: readonly (string | undefined)[]): string {
  const [first, ...others] = new Set(texts.map((text) => (text === undefined ? '' : licenseOf(text))));
  return first === undefined || others.length > 0 ? '' : first;
}
