import { compare } from './semver.ts';

/** The version that was chosen and those that somebody may have expected. */
export interface Surprises {
  /** The base or exact version; `undefined` if no tag is an ancestor. */
  readonly chosen: string | undefined;
  /** The version tag with the fewest commits to HEAD, what `git describe` answers. */
  readonly nearest?: { readonly version: string; readonly distance: number };
  /** The highest version tag that is not an ancestor of HEAD. */
  readonly elsewhere?: { readonly version: string };
}

/** Why a version was not chosen. */
export interface WhyNot {
  readonly version: string;
  /** One sentence. */
  readonly why: string;
}

/**
 * One sentence for each version that somebody may have expected instead of the chosen one.
 * Source of the rule: cmd/go/internal/modfetch codehost git.go RecentTag (highest among the ancestors, not the nearest).
 */
export function whyNot(surprises: Surprises): readonly WhyNot[] {
  const { chosen, nearest, elsewhere } = surprises;
  const answers: WhyNot[] = [];
  if (nearest !== undefined && chosen !== undefined && compare(chosen, nearest.version) > 0) {
    const commits = nearest.distance === 1 ? '1 commit' : `${nearest.distance} commits`;
    answers.push({
      version: nearest.version,
      why: `Why not ${nearest.version}? It is only ${commits} back, but ${chosen} is an ancestor too and higher, and Go takes the highest, not the nearest.`,
    });
  }
  if (elsewhere !== undefined && compare(elsewhere.version, chosen ?? '') > 0) {
    const taken = chosen === undefined ? 'no version tag is' : `${chosen} is the highest that is`;
    answers.push({
      version: elsewhere.version,
      why: `Why not ${elsewhere.version}? Its tag is not an ancestor of this commit; ${taken}.`,
    });
  }
  return answers;
}
