import type { JsonValue, OutputsOf } from '@slipway/core';
import { parse } from '@slipway/version';
import type { ModuleAnswer } from './answer.ts';
import type { contract } from './contract.ts';
import type { VersionPlan } from './plan.ts';

function moduleOutputs(answer: ModuleAnswer) {
  const parsed = parse(answer.version);
  return {
    version: answer.version,
    tag: answer.tag,
    kind: answer.kind,
    modulePath: answer.modulePath,
    tagPrefix: answer.tagPrefix,
    major: parsed?.major ?? '',
    minor: parsed?.minor ?? '',
    patch: parsed?.patch ?? '',
    prerelease: parsed?.prerelease.slice(1) ?? '',
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
    reasons: [
      ...answer.reasons,
      ...answer.next.reasons.map((reason) => `next: ${reason}`),
      ...answer.whyNot.map(({ why }) => why),
    ],
  };
}

/** Names of the JSON entry are those of the outputs, hyphens included. */
function entry(answer: ModuleAnswer): JsonValue {
  const named = Object.entries(moduleOutputs(answer)).map(([name, value]) => [
    name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
    value,
  ]);
  return { directory: answer.directory, ...Object.fromEntries(named) };
}

/** The outputs: those of the first module, and all of them as JSON. */
export function planOutputs(plan: VersionPlan): OutputsOf<typeof contract> {
  const [first] = plan.modules;
  return {
    ...moduleOutputs(first),
    commit: plan.repository.commit,
    commitTime: plan.repository.commitTime,
    dirty: plan.repository.changes.length > 0,
    modules: plan.modules.map(entry),
  };
}
