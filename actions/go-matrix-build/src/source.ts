import { optional, printable, RefusedError } from '@slipway/core';
import { type LocalReplace, parseTarget, type Target, UNIVERSAL, UNIVERSAL_PARTS } from '@slipway/go';
import type { CheckoutFacts, ReleasePlan } from '@slipway/release';

function refuseOther(what: string, plan: string, here: string, hint: string): void {
  if (plan === here) return;
  throw new RefusedError({
    code: 'plan-of-other-source',
    message: `The plan is for ${what} ${printable(plan, 80)}, and here it is ${printable(here, 80)}.`,
    hint,
  });
}

/** Throws `RefusedError` when this is another commit or toolchain than the plan is for. */
export function refuseOtherSource(
  { commit, goVersion }: Pick<ReleasePlan, 'commit' | 'goVersion'>,
  facts: Pick<CheckoutFacts, 'commit' | 'modules'>,
): void {
  const checkOut = 'Check out the commit of the plan: ref: with the output commit of the plan job.';
  refuseOther('commit', commit, facts.commit, checkOut);
  const setUp = 'Set up the same toolchain as in the plan job.';
  refuseOther('toolchain', goVersion, facts.modules[0].goVersion, setUp);
}

/** Throws `RefusedError` for a replace line that leads out of the repository, with its place in the text of go.mod. */
export function refuseOutsideReplace(outside: LocalReplace, directory: string, goMod: string): never {
  const at = goMod.split('\n').findIndex((content) => content.includes(`=> ${outside.directory}`));
  throw new RefusedError({
    code: 'replace-outside',
    message: `go.mod replaces ${printable(outside.path)} by '${printable(outside.directory)}', which is not in the repository.`,
    hint: 'What is released would depend on this machine. Require a version of the module, or move it into the repository.',
    file: directory === '.' ? 'go.mod' : `${directory}/go.mod`,
    ...optional({ line: at < 0 ? undefined : at + 1 }),
  });
}

/** The targets that are built: those of a universal program stand in for it. */
export function builtTargets(targets: readonly Target[]): readonly Target[] {
  const parts = targets.some(({ text }) => text === UNIVERSAL.text) ? UNIVERSAL_PARTS : [];
  const all = [...targets.filter(({ text }) => text !== UNIVERSAL.text), ...parts.map(parseTarget)];
  return [...new Map(all.map((target) => [target.text, target])).values()];
}
