import leven from 'leven';

/**
 * The known name nearest to a mistyped one, or undefined when none is near enough to be meant:
 * at most a third of the longer name may differ (and two letters always may).
 */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const folded = given.toLowerCase();
  const scored = known
    .map((name) => ({ name, distance: leven(folded, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
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
