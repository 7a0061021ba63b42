import { printable } from '@slipway/core';
import { firstDifference } from '@slipway/executable';
import { disagreements, explainDifference } from './explanation.ts';
import { builtElsewhere, type Reason } from './reason.ts';
import { inspectProgram } from './subject.ts';
import type { Built, Differs, Verdict } from './verdict.ts';

/**
 * The version of a commit comes from the tags and the history of the repository. Where these are not all there, the program
 * cannot be the same, and nothing is proven; an edited record is another matter, as the rest of the program is the same.
 */
function namedOtherwise({ plan: { source }, difference, disagreements: found }: Differs): Reason | undefined {
  const version = found.find(({ what }) => what === 'version');
  if (source.kind !== 'commit' || difference.kind !== 'build-info' || version === undefined) return undefined;
  const [there, here] = [printable(version.a, 80), printable(version.b, 80)];
  return {
    code: 'no-tag',
    message: `The program calls its commit ${there}, the repository calls it ${here}: it needs all tags and the whole history.`,
  };
}

/**
 * What a program and the one that was built again from what it says come to. Throws `RefusedError` for a damaged file.
 *
 * @param rebuilt bytes of the program that was built again
 */
export function compareBuilds(bytes: Uint8Array, rebuilt: Uint8Array, built: Built): Verdict {
  const difference = firstDifference(bytes, rebuilt);
  if (difference.identical) return { verdict: 'identical', ...built };
  const subject = inspectProgram(rebuilt);
  const [a, b] = [inspectProgram(bytes).info, subject.info];
  const found = a === undefined || b === undefined ? [] : disagreements(a, b);
  const explanation = explainDifference(a, b, difference);
  const differs: Differs = { verdict: 'differs', ...built, difference, disagreements: found, explanation };
  const doubt = namedOtherwise(differs) ?? builtElsewhere(built.plan, subject.directories);
  return doubt === undefined ? differs : { verdict: 'could-not-rebuild', reasons: [doubt] };
}
