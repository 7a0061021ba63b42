import type { Fault } from '@slipway/core';
import { compareBump, coreOf, highestBump, stepTo } from './bump.ts';
import type { NextInputs, NextVersion } from './next-inputs.ts';
import { majorProblem } from './next-major.ts';
import { isPseudoVersion } from './pseudo.ts';
import { canonical, compare, type Parsed, parse } from './semver.ts';

/**
 * Checks a version that was asked for by name: canonical, no pseudo-version, fits the module path, above the base, free. All
 * problems are listed, not the first only.
 *
 * Source: https://go.dev/ref/mod#versions, gorelease (`-version`).
 */
export function planExact(inputs: NextInputs, version: string): NextVersion {
  const parsed = parseCanonical(version);
  if ('code' in parsed) return { version: undefined, tag: undefined, bump: 'none', reasons: [], problems: [parsed] };
  const fit = majorProblem(version, inputs.module, inputs.hasGoMod ?? true);
  const problems = [fit.problem, orderProblem(inputs, version), takenProblem(inputs, version)];
  const bump = stepTo(parsed, inputs.base === undefined ? undefined : parse(inputs.base));
  const asked = highestBump(inputs.evidence.map((item) => item.bump));
  const reasons = [`${version} was asked for`];
  if (compareBump(asked, bump) > 0) reasons.push(`the commits ask for a ${asked} step, ${version} is a ${bump} step`);
  return {
    version: fit.version,
    tag: `${inputs.module.tagPrefix}${version}`,
    bump,
    reasons,
    problems: problems.filter((problem) => problem !== undefined),
  };
}

/**
 * The version that `initial-version` asks for, or what is wrong with it: it is a release, the channel adds the label.
 */
export function parseInitial(version: string): Parsed | Fault {
  const parsed = parseCanonical(version);
  if ('code' in parsed || parsed.prerelease === '') return parsed;
  return {
    code: 'initial-version',
    message: `The first version ${version} is a pre-release.`,
    hint: `Write ${coreOf(parsed)}; the channel's label makes a pre-release of it.`,
  };
}

/** What is wrong with a first version that is asked for; undefined when nothing is. */
export function initialFault(version: string): Fault | undefined {
  const parsed = parseInitial(version);
  return 'code' in parsed ? parsed : undefined;
}

/** What is wrong with the form of a version that is asked for by name; undefined when nothing is. */
export function exactFault(version: string): Fault | undefined {
  const parsed = parseCanonical(version);
  return 'code' in parsed ? parsed : undefined;
}

/** The parts of a version in the form Go publishes, or what is wrong with it. */
function parseCanonical(version: string): Parsed | Fault {
  const docs = 'https://go.dev/ref/mod#versions';
  const parsed = parse(version);
  if (isPseudoVersion(version)) {
    return {
      code: 'version-pseudo',
      message: `"${version}" is a pseudo-version: Go makes those from commits, a tag with that name is ignored.`,
      hint: 'Ask for a version like v1.2.3 or v1.2.3-rc.1.',
      docs,
    };
  }
  if (parsed !== undefined && canonical(version) === version) return parsed;
  const meant = [version, `v${version}`, version.replace(/^V/, 'v')].map(canonical).find((text) => text !== '');
  return {
    code: 'version-form',
    message: `"${version}" is not a canonical version.`,
    hint: `Write all three numbers behind a "v", without build metadata${meant === undefined ? ', like v1.2.3' : `: ${meant}`}.`,
    docs,
  };
}

function orderProblem(inputs: NextInputs, version: string): Fault | undefined {
  const { base } = inputs;
  if (base === undefined || compare(version, base) > 0) return undefined;
  return {
    code: 'version-not-above-base',
    message: `${version} is not above ${base}, which is an ancestor of this commit.`,
    hint: `Ask for a version above ${base}, or release from a commit before it.`,
  };
}

function takenProblem(inputs: NextInputs, version: string): Fault | undefined {
  const taken = inputs.taken(version);
  if (taken === undefined) return undefined;
  return {
    code: 'version-taken',
    message: `${version} ${taken.why}.`,
    hint: 'A published version never changes; ask for the next free one.',
  };
}
