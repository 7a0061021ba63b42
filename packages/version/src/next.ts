import type { Fault } from '@slipway/core';
import { type Bump, compareBump, coreOf, highestBump, increment, type Step, stepTo } from './bump.ts';
import { nextCounter, splitPrerelease } from './label.ts';
import type { ModuleIdentity } from './module.ts';
import { parseInitial, planExact } from './next-exact.ts';
import type { NextInputs, NextVersion, RequestKind } from './next-inputs.ts';
import { majorProblem } from './next-major.ts';
import { compare, type Parsed, parse } from './semver.ts';

/** A plan in the making. */
interface Planning {
  readonly inputs: NextInputs;
  readonly reasons: string[];
  /** Versions that were passed over because they are taken, in order. */
  readonly skipped: { readonly version: string; readonly why: string }[];
}

/** The versions passed over, in one sentence when they are many. */
function skippedReasons({ skipped }: Planning): readonly string[] {
  const [first, ...others] = skipped;
  const last = others.at(-1);
  if (first === undefined) return [];
  if (last === undefined) return [`${first.version} ${first.why}: skipped`];
  return [`${first.version} ${first.why}: skipped, and so are ${others.length} more up to ${last.version}`];
}

/** More versions than any repository has taken in a row. */
const mostTries = 1000;

/**
 * The next version of a module.
 *
 * Sources: https://semver.org (items 4, 7, 8, 9), https://go.dev/doc/modules/version-numbers,
 * https://go.dev/ref/mod#major-version-suffixes; first versions as gorelease suggests them.
 */
export function planNext(inputs: NextInputs): NextVersion {
  const planning: Planning = { inputs, reasons: [], skipped: [] };
  const { request } = inputs;
  const base = inputs.base === undefined ? undefined : parse(inputs.base);
  if (request.kind === 'exact') return planExact(inputs, request.version);
  if (base === undefined) return planFirst(planning, request.kind);
  if (request.kind === 'release') return planPromotion(planning, base);
  return planStep(planning, base, request.kind);
}

function planFirst(planning: Planning, kind: RequestKind): NextVersion {
  const { module, initialVersion, label } = planning.inputs;
  const version = initialVersion ?? firstVersion(module, kind);
  const first = parseInitial(version);
  if ('code' in first) return refuse(planning, first);
  planning.reasons.push(`no earlier version: the first of ${module.path} is ${version}`);
  return finish(planning, first, stepTo(first, undefined), kind === 'release' ? '' : label);
}

function firstVersion(module: ModuleIdentity, kind: RequestKind): string {
  if (module.major === '') return kind === 'major' ? 'v1.0.0' : 'v0.1.0';
  return module.major === 'v0' ? 'v0.1.0' : `${module.major}.0.0`;
}

function planPromotion(planning: Planning, base: Parsed): NextVersion {
  const { inputs, reasons } = planning;
  if (base.prerelease === '') {
    return refuse(planning, {
      code: 'nothing-to-promote',
      message: `${inputs.base} is a release already, so there is no pre-release to promote.`,
      hint: 'Ask for "auto", "patch", "minor", "major" or an exact version.',
    });
  }
  const step = stepTo(base, releaseBelow(inputs, base));
  const asked = bumpOfEvidence(planning, base);
  const core = coreOf(base);
  reasons.push(`${inputs.base} is promoted to ${core}`);
  if (compareBump(asked, step) > 0) {
    return refuse(planning, {
      code: 'promotion-outgrown',
      message: `${core} cannot release ${inputs.base}: the commits since then ask for a ${asked} step, ${core} is a ${step} step.`,
      hint: 'Make another pre-release first ("auto"), or promote a commit without these changes.',
    });
  }
  const taken = inputs.taken(core);
  if (taken === undefined) return settle(planning, core, step);
  return refuse(planning, {
    code: 'version-taken',
    message: `${core} ${taken.why}.`,
    hint: `Ask for "patch" to release under the next number.`,
  });
}

function planStep(planning: Planning, base: Parsed, kind: 'auto' | 'major' | 'minor' | 'patch'): NextVersion {
  const { inputs, reasons } = planning;
  const bump = kind === 'auto' ? bumpOrFallback(planning, base) : kind;
  if (kind !== 'auto') reasons.push(`a ${kind} step was asked for`);
  if (bump === 'none') {
    reasons.push(
      inputs.evidence.length === 0
        ? `no commits that touch the module since ${inputs.base}`
        : 'no commit asks for a release',
    );
    return { version: undefined, tag: undefined, bump, reasons, problems: [] };
  }
  if (base.prerelease === '') return finish(planning, increment(base, bump), bump, inputs.label);
  const reached = stepTo(base, releaseBelow(inputs, base));
  if (compareBump(bump, reached) > 0) {
    reasons.push(`${inputs.base} prepares a ${reached} step only, a ${bump} step is due`);
    return finish(planning, increment(base, bump), bump, inputs.label);
  }
  reasons.push(`${inputs.base} prepares ${coreOf(base)} already, which is enough for a ${bump} step`);
  return finish(planning, base, bump, inputs.label);
}

/** What the commits ask for; below v1 a breaking change is a minor step. Source: https://semver.org/#spec-item-4. */
function bumpOfEvidence(planning: Planning, base: Parsed): Bump {
  const { evidence, featureInV0 } = planning.inputs;
  const bump = highestBump(evidence.map((item) => item.bump));
  const decisive = evidence.find((item) => item.bump === bump);
  if (decisive !== undefined && bump !== 'none') {
    planning.reasons.push(
      `${decisive.hash.slice(0, 7)} "${decisive.subject}" asks for a ${bump} step: ${decisive.why}`,
    );
  }
  if (base.major !== '0') return bump;
  if (bump === 'major') {
    planning.reasons.push('below v1 a breaking change is a minor step; v1 comes only when "major" is asked for');
    return 'minor';
  }
  return bump === 'minor' ? (featureInV0 ?? 'minor') : bump;
}

/** What the commits ask for, or where there are some and none speaks, what the caller wants then. */
function bumpOrFallback(planning: Planning, base: Parsed): Bump {
  const { evidence, fallback } = planning.inputs;
  const bump = bumpOfEvidence(planning, base);
  if (bump !== 'none' || fallback === undefined || evidence.length === 0) return bump;
  planning.reasons.push(`no commit asks for a release: a ${fallback} step was asked for then`);
  return fallback;
}

function releaseBelow(inputs: NextInputs, base: Parsed): Parsed | undefined {
  const release = inputs.lastRelease === undefined ? undefined : parse(inputs.lastRelease);
  return release !== undefined && compare(coreOf(release), coreOf(base)) < 0 ? release : undefined;
}

/** Adds the label to a core, and goes on until the version is above the base and free. */
function finish(planning: Planning, core: Parsed, step: Step, label: string): NextVersion {
  const { inputs } = planning;
  let current = core;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const release = coreOf(current);
    const taken = inputs.taken(release);
    if (taken === undefined) {
      const found = label === '' ? release : withLabel(planning, release, label);
      if (typeof found === 'string') return settle(planning, found, step);
      if (found !== undefined) return refuse(planning, found);
    } else {
      planning.skipped.push({ version: release, why: taken.why });
    }
    // A taken major cannot be stepped over by the next major, which would need another module path.
    current = increment(current, step === 'major' ? 'minor' : step);
  }
  return refuse(planning, noFreeVersion(coreOf(core)));
}

function noFreeVersion(start: string): Fault {
  return {
    code: 'no-free-version',
    message: `No free version was found in ${mostTries} steps from ${start}.`,
    hint: 'Ask for an exact version.',
  };
}

/** The pre-release of a core; a fault if there can be none; `undefined` if the label needs a higher core. */
function withLabel(planning: Planning, release: string, label: string): string | Fault | undefined {
  const { inputs, reasons } = planning;
  const base = inputs.base === undefined ? undefined : parse(inputs.base);
  const ahead = base !== undefined && coreOf(base) === release ? base.prerelease : '';
  if (inputs.buildNumber !== undefined) return withBuildNumber(inputs, `${release}-${label}.${inputs.buildNumber}`);
  if (undotted(ahead, label)) return undottedProblem(inputs, release, label);
  let version = `${release}-${label}.${nextCounter(ahead, label)}`;
  if (ahead !== '' && compare(version, `${release}${ahead}`) <= 0) {
    reasons.push(`${version} would sort below ${inputs.base}: the label "${label}" starts on the next number`);
    return undefined;
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const taken = inputs.taken(version);
    if (taken === undefined) return version;
    planning.skipped.push({ version, why: taken.why });
    version = `${release}-${label}.${nextCounter(version.slice(release.length), label)}`;
  }
  return noFreeVersion(`${release}-${label}.1`);
}

function withBuildNumber(inputs: NextInputs, version: string): string | Fault {
  const fault = buildNumberFault(inputs, version);
  if (fault === undefined) return version;
  return {
    code: 'build-number',
    message: `The build number ${inputs.buildNumber} does not do: ${version} ${fault}.`,
    hint: 'Give a higher build number, a whole number without leading zeros, or none.',
  };
}

function buildNumberFault(inputs: NextInputs, version: string): string | undefined {
  if (parse(version) === undefined) return 'is not a version';
  if (inputs.base !== undefined && compare(version, inputs.base) <= 0) return `is not above ${inputs.base}`;
  return inputs.taken(version)?.why;
}

/** `rc9` cannot be followed by `rc.10`, which sorts below it. */
function undotted(prerelease: string, label: string): boolean {
  const last = splitPrerelease(prerelease).label;
  return last.startsWith(label) && /^[0-9]+$/.test(last.slice(label.length));
}

function undottedProblem(inputs: NextInputs, release: string, label: string): Fault {
  return {
    code: 'label-without-dot',
    message: `${release}-${label}.N would sort below ${inputs.base}, which has no dot before its number.`,
    hint: `Ask for "release", for the exact version ${inputs.base}.1, or use another label.`,
    docs: 'https://semver.org/#spec-item-11',
  };
}

function settle(planning: Planning, version: string, bump: Bump): NextVersion {
  const { inputs } = planning;
  const { version: named, problem } = majorProblem(version, inputs.module, inputs.hasGoMod ?? true);
  return {
    version: named,
    tag: `${inputs.module.tagPrefix}${version}`,
    bump,
    reasons: [...planning.reasons, ...skippedReasons(planning)],
    problems: problem === undefined ? [] : [problem],
  };
}

function refuse(planning: Planning, problem: Fault): NextVersion {
  return {
    version: undefined,
    tag: undefined,
    bump: 'none',
    reasons: [...planning.reasons, ...skippedReasons(planning)],
    problems: [problem],
  };
}
