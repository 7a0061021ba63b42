import { listed, printable } from '@slipway/core';
import type { BuildInfo, Difference, LinkedModule } from '@slipway/executable';
import { type BuildId, parseBuildId } from '@slipway/executable';

/** Something that two programs say differently of themselves. */
export interface Disagreement {
  /** `toolchain`, `version`, `-tags`, `GOAMD64`, `module example.com/m`, ... */
  readonly what: string;
  /** Empty where it is not said. */
  readonly a: string;
  readonly b: string;
}

const moduleText = ({ version, sum, replaced }: LinkedModule): string =>
  [version, sum, ...(replaced === undefined ? [] : [`for ${replaced.path}@${replaced.version}`])]
    .filter((part) => part !== '')
    .join(' ');

const modulesOf = ({ dependencies }: BuildInfo): ReadonlyMap<string, string> =>
  new Map(dependencies.map((module) => [`module ${module.path}`, moduleText(module)]));

/** What a build says of itself, the most telling first. */
function statements(info: BuildInfo): ReadonlyMap<string, string> {
  return new Map([
    ['toolchain', info.goVersion],
    ['package', info.path],
    ['module', info.main.path],
    ['version', info.main.version],
    ['sum', info.main.sum],
    ...info.settings,
    ...modulesOf(info),
  ]);
}

/** Where two builds say something different of themselves, the most telling first. */
export function disagreements(a: BuildInfo, b: BuildInfo): readonly Disagreement[] {
  const [left, right] = [statements(a), statements(b)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((what) => ({ what, a: left.get(what) ?? '', b: right.get(what) ?? '' }))
    .filter((pair) => pair.a !== pair.b);
}

const quoted = (text: string): string => (text === '' ? 'nothing' : `'${printable(text, 120)}'`);

function disagreementText(found: readonly Disagreement[]): string {
  const shown = found.slice(0, 3).map(({ what, a, b }) => `${printable(what, 120)} (${quoted(a)} and ${quoted(b)})`);
  const more = found.length > 3 ? `, and ${found.length - 3} more` : '';
  return `The programs were built differently: ${listed(shown)}${more}.`;
}

/** What the parts of the build IDs tell: https://go.dev/src/cmd/go/internal/work/buildid.go */
function buildIdText(a: BuildId, b: BuildId): string {
  if (a.main !== b.main)
    return 'The source of the main package, of a dependency, or the flags of the compiler were different.';
  if (a.link !== b.link)
    return 'The same source was compiled, but linked with other flags, such as another value of -X, or the same ones written differently.';
  return 'Both name the same build: one of the files was edited after it was built, or the C code in it came out differently.';
}

/**
 * Why two programs are not the same, in sentences for people: first what they say of themselves, then their build IDs, then
 * their sections. Empty for files that are the same.
 */
export function explainDifference(a: BuildInfo | undefined, b: BuildInfo | undefined, difference: Difference): string {
  if (difference.identical) return '';
  const { buildIds, what } = difference;
  const found = a === undefined || b === undefined ? [] : disagreements(a, b);
  if (found.length > 0) return `${disagreementText(found)} ${what}`;
  const [left, right] = [buildIds.a, buildIds.b].map((text = '') => parseBuildId(text));
  return left === undefined || right === undefined ? what : `${buildIdText(left, right)} ${what}`;
}
