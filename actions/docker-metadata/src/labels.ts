import { didYouMean, printable } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { invalidAt, type Line, type Source, shown } from '@slipway/expression';
import { annotationKey, LEVELS, spdxLicense, tidyValue } from '@slipway/oci';
import type { Facts } from './facts.ts';

/** A label or an annotation. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  /** Levels that it is for; undefined: all that there are. */
  readonly levels?: readonly string[];
}

export interface LabelQuestion {
  readonly facts: Facts;
  readonly compat: Compat;
  readonly version: string;
  readonly expand: (source: Source) => string;
}

/** A moment as RFC 3339, to the millisecond. */
const timeOf = (ms: number): string => new Date(ms).toISOString();

/** https://github.com/docker/metadata-action#labels; with `strict` one line each, and no licence that is none. */
function foundEntries({ facts, compat, version }: LabelQuestion): readonly Entry[] {
  const { repository, created, context } = facts;
  const { name, description, htmlUrl } = repository;
  const license = compat === 'peer' ? repository.license : spdxLicense(repository.license);
  const tidy = (key: 'title' | 'description', value: string) => (compat === 'peer' ? value : tidyValue(key, value));
  return [
    { key: annotationKey('title'), value: tidy('title', name) },
    { key: annotationKey('description'), value: tidy('description', description) },
    { key: annotationKey('url'), value: htmlUrl },
    { key: annotationKey('source'), value: htmlUrl },
    { key: annotationKey('version'), value: version },
    { key: annotationKey('created'), value: timeOf(created) },
    { key: annotationKey('revision'), value: context.sha },
    ...(license === undefined ? [] : [{ key: annotationKey('licenses'), value: license }]),
  ];
}

/** The labels that articles about Dockerfiles use. */
function plainEntries({ facts, version }: LabelQuestion): readonly Entry[] {
  return [
    { key: 'version', value: version },
    { key: 'build_time', value: timeOf(facts.created) },
    { key: 'git_commit', value: facts.context.sha },
  ];
}

function fault(line: Line, message: string, hint: string) {
  return invalidAt(line, 0, { code: 'label', message, hint });
}

const ONE_LINE = 'Labels and annotations are one line each: write \\n, or keep long text in a file of the image.';

/** `index,manifest:key=value`: levels before the key. https://docs.docker.com/build/metadata/annotations/ */
const SCOPED = new RegExp(`^((?:${LEVELS.join('|')})(?:,(?:${LEVELS.join('|')}))*):`);

/** Reads a line of the inputs `labels` and `annotations`. The peer drops one without `=` and lets a new line through. */
function givenEntry(line: Line, scoped: boolean, { compat, expand }: LabelQuestion): readonly Entry[] {
  const text = expand({ line, text: line.text, offset: 0 });
  const scope = scoped && compat === 'strict' ? SCOPED.exec(text)?.[0] : undefined;
  const pair = text.slice(scope?.length ?? 0);
  const equals = pair.indexOf('=');
  const [key, value] = [pair.slice(0, Math.max(equals, 0)), pair.slice(equals + 1)];
  if (compat === 'strict') {
    if (equals < 1) throw fault(line, `${shown(text)} has no KEY before an '='.`, 'Write KEY=VALUE, one a line.');
    if (/[\r\n]/.test(text)) throw fault(line, `${shown(text)} holds a line break.`, ONE_LINE);
  }
  if (equals < 0) return [];
  return [{ key, value, ...(scope === undefined ? {} : { levels: scope.slice(0, -1).split(',') }) }];
}

/** Characters of ordinary keys in the order of the root collation (https://unicode.org/charts/collation/). */
const RANKS = '_-.0123456789abcdefghijklmnopqrstuvwxyz';
const ORDINARY = /^[a-z0-9._-]*$/;

/** `localeCompare`, without the milliseconds that loading a collation takes where keys are ordinary, as nearly all are. */
export function compareKeys(a: string, b: string): number {
  if (!ORDINARY.test(a) || !ORDINARY.test(b)) return a.localeCompare(b);
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = RANKS.indexOf(a.charAt(at)) - RANKS.indexOf(b.charAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The last of those that say the same wins; in the order of the keys. */
function ordered(entries: readonly Entry[]): readonly Entry[] {
  const byKey = new Map(entries.map((entry) => [`${entry.levels?.join(',') ?? ''}:${entry.key}`, entry]));
  return [...byKey.values()].sort((a, b) => compareKeys(a.key, b.key));
}

/** Labels by their keys: those that are found, and those that are given, which win. Throws `InvalidValue`. */
export function planLabels(lines: readonly Line[], plain: boolean, question: LabelQuestion): readonly Entry[] {
  const extra = plain ? plainEntries(question) : [];
  return ordered([...foundEntries(question), ...extra, ...lines.flatMap((line) => givenEntry(line, false, question))]);
}

/** An annotation may be for one platform only: `manifest[linux/amd64]`. */
const LEVEL = new RegExp(`^(?:${LEVELS.join('|')})(?:\\[[A-Za-z0-9/._-]+\\])?$`);

/** The levels of the annotations, as they are given. Throws `InvalidValue` for one that no builder knows. */
export function annotationLevels(text: string, compat: Compat): readonly string[] {
  const levels = (text || 'manifest').split(',');
  const wanted = compat === 'peer' ? levels : levels.map((level) => level.trim());
  const wrong = compat === 'peer' ? undefined : wanted.find((level) => !LEVEL.test(level));
  if (wrong === undefined) return wanted;
  throw invalidAt({ text, line: 1, column: 1 }, text.indexOf(wrong), {
    code: 'annotation-level',
    message: `the level '${printable(wrong, 60)}' is unknown.${didYouMean(wrong, LEVELS)}`,
    hint: `Write one or more of ${LEVELS.join(', ')}, with commas between.`,
  });
}

/** Annotations with their levels: `manifest:key=value`. Throws `InvalidValue`. */
export function planAnnotations(
  lines: readonly Line[],
  levels: readonly string[],
  question: LabelQuestion,
): readonly string[] {
  const entries = ordered([...foundEntries(question), ...lines.flatMap((line) => givenEntry(line, true, question))]);
  const further = new Set(entries.flatMap((entry) => entry.levels ?? []).filter((level) => !levels.includes(level)));
  const text = (level: string) => (entry: Entry) => `${level}:${entry.key}=${entry.value}`;
  return [
    ...levels.flatMap((level) =>
      entries.filter((entry) => entry.levels === undefined || entry.levels.includes(level)).map(text(level)),
    ),
    ...[...further].flatMap((level) => entries.filter((entry) => entry.levels?.includes(level)).map(text(level))),
  ];
}
