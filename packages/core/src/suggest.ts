import leven from 'leven';

/** The letters of a word in one order: equal for words that differ by swapped letters only. */
function letters(word: string): string {
  return [...word].sort().join('');
}

/**
 * The known name nearest to a mistyped one, or undefined when none is near enough to be meant:
 * at most a third of the longer name may differ (and two letters always may). Of equally near ones, the one with swapped
 * letters is meant.
 */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const folded = given.toLowerCase();
  const scored = known
    .map((name) => ({
      name,
      distance: leven(folded, name.toLowerCase()),
      swapped: letters(folded) === letters(name.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance || Number(b.swapped) - Number(a.swapped));
  const best = scored[0];
  if (best === undefined) return undefined;
  const allowed = Math.max(2, Math.floor(Math.max(given.length, best.name.length) / 3));
  return best.distance <= allowed ? best.name : undefined;
}

/** ` Did you mean 'dry-run'?`, or an empty string when nothing is near. */
export function didYouMean(given: string, known: readonly string[]): string {
  const name = nearest(given, known);
  return name === undefined ? '' : ` Did you mean '${name}'?`;
}
