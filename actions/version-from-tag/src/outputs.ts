import type { JsonValue, OutputsOf } from '@slipway/core';
import { canonical, major, majorMinor, prerelease } from '@slipway/version';
import type { contract } from './contract.ts';
import type { ModulePlan } from './module-plan.ts';
import type { VersionPlan } from './plan.ts';
import { reasonsOf } from './reasons.ts';

/** The parts of a version, without what stands before them. */
function partsOf(version: string) {
  const [first, line, whole, pre] = [major(version), majorMinor(version), canonical(version), prerelease(version)];
  return {
    major: first.slice(1),
    minor: line.slice(first.length + 1),
    patch: whole.slice(line.length + 1, whole.length - pre.length),
    prerelease: pre.slice(1),
  };
}

function moduleOutputs(answer: ModulePlan) {
  return {
    version: answer.version,
    tag: answer.tag,
    kind: answer.kind,
    modulePath: answer.modulePath,
    tagPrefix: answer.tagPrefix,
    ...partsOf(answer.version),
    isRelease: answer.isRelease,
    isHighest: answer.isHighest,
    baseVersion: answer.baseVersion,
    baseTag: answer.baseTag,
    distance: answer.distance,
    previousVersion: answer.previousVersion,
    previousTag: answer.previousTag,
    nextVersion: answer.next.version,
    nextTag: answer.next.tag,
    bump: answer.next.bump,
    floatingTags: answer.floatingTags.map(({ tag, move, why }) => ({ tag, move, why })),
    install: answer.install,
    reasons: reasonsOf(answer),
  };
}

/** Names of the JSON entry are those of the outputs, hyphens included. */
function entry(answer: ModulePlan): JsonValue {
  const named = Object.entries(moduleOutputs(answer)).map(([name, value]) => [
    name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
    value,
  ]);
  return { directory: answer.directory, ...Object.fromEntries(named) };
}

/** The outputs: those of one module, and all of them as JSON. */
export function planOutputs(plan: VersionPlan): OutputsOf<typeof contract> {
  return {
    ...moduleOutputs(plan.main),
    commit: plan.repository.commit,
    commitTime: plan.repository.commitTime,
    dirty: plan.repository.changes.length > 0,
    modules: plan.modules.map(entry),
  };
}
