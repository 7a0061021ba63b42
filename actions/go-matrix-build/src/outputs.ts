import type { JsonValue, OutputsOf } from '@slipway/core';
import type { MadeArtifact, Timings } from '@slipway/release';
import { CHECKSUMS_FILE, plannedArtifacts, type ReleasePlan } from '@slipway/release';
import type { contract } from './contract.ts';

/** What a run has beside what the plan says. */
export interface Results {
  /** Folder of the results, relative to the workspace. */
  readonly output: string;
  /** Undefined when nothing was made. */
  readonly made: readonly MadeArtifact[] | undefined;
  readonly manifest: boolean;
  readonly timings: Timings;
  readonly matrix?: JsonValue;
  readonly planFile?: string;
  readonly planHash?: string;
  readonly verdict?: 'identical' | 'differs';
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function timingsText({ total, go, targets }: Timings): JsonValue {
  const each = Object.entries(targets).map(([target, seconds]): [string, number] => [target, rounded(seconds)]);
  return { seconds: rounded(total), 'go-seconds': rounded(go), targets: Object.fromEntries(each) };
}

/** The artifacts of a plan as they will be called, when nothing is made. */
function planned(plan: ReleasePlan): readonly Pick<MadeArtifact, 'name' | 'kind' | 'format' | 'target' | 'programs'>[] {
  return plannedArtifacts(plan.targets).map(({ name, kind, format, target, programs }) => {
    return { name, kind, format, target, programs };
  });
}

function artifactJson(artifact: Pick<MadeArtifact, 'name' | 'target'>, { output, timings }: Results): JsonValue {
  const seconds = timings.targets[artifact.target];
  const { name, ...rest } = artifact;
  return { name, path: `${output}/${name}`, ...rest, ...(seconds === undefined ? {} : { seconds: rounded(seconds) }) };
}

/** The outputs of a mode that works on a plan. */
export function planOutputs(plan: ReleasePlan, results: Results): OutputsOf<typeof contract> {
  const { version, commit, epoch, goVersion } = plan;
  const { output, made, manifest } = results;
  return {
    artifacts: (made ?? planned(plan)).map((artifact) => artifactJson(artifact, results)),
    checksumsFile: `${output}/${CHECKSUMS_FILE}`,
    manifestFile: manifest ? `${output}/release.json` : '',
    matrix: results.matrix ?? '',
    planFile: results.planFile ?? '',
    planHash: results.planHash ?? '',
    verdict: results.verdict ?? '',
    ...{ output, version, commit },
    sourceDateEpoch: epoch,
    goVersion,
    timings: timingsText(results.timings),
  };
}
