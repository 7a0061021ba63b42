import type { Fault } from '@slipway/core';
import { type Evidence, warnNoDot } from '@slipway/version';
import type { LeftOut, ModuleFacts, RepositoryFacts } from './facts.ts';
import type { ModulePlan } from './module-plan.ts';
import { standingTags } from './no-version.ts';

/** What to tell of a module that `...` found and that Go gives no version. */
export function leftOutNote({ goMod, fault }: LeftOut): Fault {
  return {
    code: 'module-left-out',
    message: `${goMod} is left out, for Go gives it no version. ${fault.message}`,
    hint: fault.hint,
    file: goMod,
    ...(fault.line === undefined ? {} : { line: fault.line }),
  };
}

/** What to tell of a module although its answer stands. */
export function notes(
  named: Pick<ModulePlan, 'version' | 'tag'>,
  module: ModuleFacts,
  repository: RepositoryFacts,
  evidence: readonly Evidence[],
): readonly Fault[] {
  const found: Fault[] = [...standingTags(module, repository)];
  const undotted = warnNoDot(named.version);
  if (undotted !== undefined) {
    found.push({ code: 'no-dot', message: undotted, hint: 'See https://semver.org/#spec-item-11.' });
  }
  const higher = module.candidates.find(({ commit, kind }) => kind === 'version' && commit === repository.commit);
  if (named.tag === repository.eventTag && higher !== undefined && higher.tag !== named.tag && named.tag !== '') {
    found.push({
      code: 'other-tag-on-commit',
      message: `The event pushed ${named.tag}, and the same commit carries ${higher.tag}, which is higher.`,
      hint: `The pushed tag is taken. Give the input ref ${higher.tag} when that one is meant.`,
    });
  }
  for (const { notice, hash } of evidence) {
    if (notice !== undefined)
      found.push({
        code: 'commit-notice',
        message: `${hash.slice(0, 12)}: ${notice}`,
        hint: 'Mend the message before it is merged; of what is merged, give the input next the step that is right.',
      });
  }
  return found;
}
