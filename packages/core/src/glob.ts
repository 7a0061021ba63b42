/** What one step of a glob takes: a character, any but `/`, or a run of either kind. */
type Step =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'run'; readonly slash: boolean };

function stepsOf(pattern: string): readonly Step[] {
  return [...pattern.matchAll(/\*+|[\s\S]/gu)].map(([found]): Step => {
    if (found.startsWith('*')) return { kind: 'run', slash: found.length > 1 };
    return found === '?' ? { kind: 'one' } : { kind: 'character', character: found };
  });
}

/** The places of a glob that are reached without another character: a run may be empty. */
function withEmptyRuns(steps: readonly Step[], places: ReadonlySet<number>): ReadonlySet<number> {
  const reached = new Set(places);
  for (const place of reached) if (steps[place]?.kind === 'run') reached.add(place + 1);
  return reached;
}

function next(steps: readonly Step[], places: ReadonlySet<number>, character: string): ReadonlySet<number> {
  const reached = new Set<number>();
  for (const place of places) {
    const step = steps[place];
    if (step?.kind === 'run' && (step.slash || character !== '/')) reached.add(place);
    if (step?.kind === 'one' && character !== '/') reached.add(place + 1);
    if (step?.kind === 'character' && step.character === character) reached.add(place + 1);
  }
  return withEmptyRuns(steps, reached);
}

/**
 * A test of whole names: `*` stands for any characters but `/`, `**` for any, `?` for one but `/`; nothing else is special.
 *
 * All ways through the pattern are followed at once, so that a name takes time in proportion to its length and the pattern's, whatever the two
 * are: a regular expression of many `*` takes years for some names, and no signal ends it.
 */
export function globMatcher(pattern: string): (name: string) => boolean {
  const steps = stepsOf(pattern);
  const start = withEmptyRuns(steps, new Set([0]));
  return (name) => {
    let places = start;
    for (const character of name) {
      places = next(steps, places, character);
      if (places.size === 0) return false;
    }
    return places.has(steps.length);
  };
}
