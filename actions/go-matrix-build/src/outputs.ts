import type { OutputsOf } from '@slipway/core';
import type { contract } from './contract.ts';
import type { MadeArtifact, Timings } from './facts.ts';
import type { BuildPlan } from './plan.ts';

/** The artifacts of a plan as they will be called, when nothing is made. */
export function plannedArtifacts(plan: BuildPlan): readonly Pick<MadeArtifact, 'name' | 'kind' | 'target'>[] {
  return plan.targets
    .flatMap(({ target, artifacts }) => artifacts.map(({ name, kind }) => ({ name, kind, target: target.text })))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** The outputs; `output` is the folder relative to the workspace. */
export function planOutputs(
  plan: BuildPlan,
  output: string,
  made: readonly (Pick<MadeArtifact, 'name' | 'kind' | 'target'> & Partial<MadeArtifact>)[],
  timings: Timings,
): OutputsOf<typeof contract> {
  const { version, commit, epoch, goVersion } = plan.source;
  return {
    artifacts: made.map(({ name, kind, target, sha256, size }) => ({
      name,
      path: `${output}/${name}`,
      kind,
      target,
      ...(sha256 === undefined || size === undefined ? {} : { sha256, size }),
    })),
    checksumsFile: `${output}/SHA256SUMS`,
    output,
    version,
    commit,
    sourceDateEpoch: epoch,
    goVersion,
    timings: { seconds: rounded(timings.total), 'go-seconds': rounded(timings.go) },
  };
}
