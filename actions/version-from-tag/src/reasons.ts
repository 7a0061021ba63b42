import type { ModulePlan } from './module-plan.ts';

/** Every reason of the answer for a module, each once: those of the next version, which may be the answer itself, are marked where they are not. */
export function reasonsOf({ reasons, next, whyNot }: ModulePlan): readonly string[] {
  const beside = next.reasons.filter((reason) => !reasons.includes(reason)).map((reason) => `next: ${reason}`);
  return [...new Set([...reasons, ...beside, ...whyNot.map(({ why }) => why)])];
}
