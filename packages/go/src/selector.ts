import { type Code, didYouMean, globMatcher, InvalidValue, listed, printable } from '@slipway/core';
import type { Target } from './target.ts';

/** What a target can be called: by its system, its pair, its canonical text, and its variant also where that is the default. */
function namesOf({ os, arch, variant, text }: Target): readonly string[] {
  const pair = `${os}/${arch}`;
  if (variant === '') return [os, pair, text];
  return [os, pair, text, `${pair}/${variant}`, ...(arch === 'arm' ? [`${pair}/v${variant}`] : [])];
}

/** Whether a line is for a target: `linux`, `linux/*` and `linux/arm64` in any variant, or `linux/amd64/v3`. */
export function targetMatches(selector: string, target: Target): boolean {
  return namesOf(target).some(globMatcher(selector));
}

/** Of two lines that are for a target, the one that says more of it counts: parts before wildcards. */
function weightOf(selector: string): number {
  return 2 * selector.split('/').length + (/[*?]/.test(selector) ? 0 : 1);
}

/** A line that is for some targets; an empty selector is for all. */
export interface Selecting {
  readonly selector: string;
}

/** The lines that count for a target: those of the most telling selector that is for it, else those for all. */
export function rulesFor<T extends Selecting>(rules: readonly T[], target: Target): readonly T[] {
  const own = rules.filter(({ selector }) => selector !== '' && targetMatches(selector, target));
  const most = Math.max(...own.map(({ selector }) => weightOf(selector)));
  return own.length === 0
    ? rules.filter(({ selector }) => selector === '')
    : own.filter(({ selector }) => weightOf(selector) === most);
}

/** Throws `InvalidValue` for a selector that is for none of the targets: what it meant would not happen. */
export function refuseUnselecting(selectors: readonly string[], targets: readonly Target[], code: Code): void {
  const unused = selectors.find(
    (selector) => selector !== '' && !targets.some((target) => targetMatches(selector, target)),
  );
  if (unused === undefined) return;
  const texts = targets.map(({ text }) => text);
  const known = [...new Set(targets.flatMap(({ os, arch }) => [os, `${os}/*`, `${os}/${arch}`]).concat(texts))];
  // A mistake in one part is nearer than one in all.
  const alike = known.filter((name) => name.split('/').length === unused.split('/').length);
  throw new InvalidValue(
    `'${printable(unused, 80)}' is for none of the targets.${didYouMean(unused, alike) || didYouMean(unused, known)}`,
    `The targets are ${listed(texts.slice(0, 12))}${texts.length > 12 ? ' and more' : ''}. Correct the line, or remove it.`,
    { code },
  );
}
