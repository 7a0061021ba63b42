import { InvalidValue, listed, printable, RefusedError } from '@slipway/core';
import { NO_VERSION } from '@slipway/go';
import {
  candidates,
  identifyModule,
  isCanonicalVersion,
  isPseudoVersion,
  type ModuleIdentity,
  readTag,
  retractedBy,
  type TagFact,
} from '@slipway/version';
import type { CheckoutFacts, ModuleStamp } from './facts.ts';

const FETCH = 'Fetch the tags: actions/checkout with fetch-depth: 0, or git fetch --tags.';
const GO_MOD = { hasGoMod: true } as const;
/** What files can be called after; a slash would make a folder of it. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+~-]{0,127}$/;

const short = (commit: string): string => commit.slice(0, 12);
const placed = ({ directory }: ModuleStamp): string => (directory === '.' ? '' : ` of ${printable(directory)}`);

/** Why the version of a module is another one, as far as it can be told from the clone. */
interface Cause {
  readonly why: string;
  readonly hint: string;
}

const identityOf = ({ inRepository, path }: ModuleStamp): ModuleIdentity =>
  identifyModule({ directory: inRepository, path });

/** The tag is on the commit, and Go takes another one. */
function outranked(
  wanted: string,
  { stamped, retract }: ModuleStamp,
  here: readonly TagFact[],
  module: ModuleIdentity,
): Cause {
  if (retractedBy(retract.map((range) => ({ ...range, line: 0, rationale: '' })))(wanted))
    return {
      why: `go.mod retracts ${wanted}, and Go passes over the tags of retracted versions`,
      hint: 'Release a version that is not retracted, or take the retract line back.',
    };
  const higher = candidates(here, module, GO_MOD).find(({ version }) => version === stamped);
  if (higher !== undefined)
    return {
      why: `${printable(higher.tag)} is on the same commit and higher, and Go takes the highest`,
      hint: `Release ${stamped}; or let each version have a commit of its own, or delete the tag that is not meant.`,
    };
  return {
    why: 'its tag is on this commit, and Go takes it for no version of the module all the same',
    hint: 'A later version of the module may retract it: see go list -m -retracted -versions. And see what go version -m says of a program that is built here.',
  };
}

/** A tag of the commit that may be meant: the version without its v, without the prefix of the module, or behind something else. */
function alike(wanted: string, here: readonly TagFact[], module: ModuleIdentity): Cause | undefined {
  const bare = wanted.slice(1);
  const found = here.find(({ name }) => name.endsWith(bare) || name.startsWith(`${module.tagPrefix}${wanted}+`));
  if (found === undefined) return undefined;
  const reading = readTag(found.name, module, GO_MOD);
  const why =
    reading.kind === 'ignored'
      ? reading.why
      : `${printable(found.name)} has build metadata, which no version of Go has`;
  return {
    why: `the tag ${printable(found.name)} of this commit is not one of that version: ${why}`,
    hint: `Tag the commit as ${module.tagPrefix}${wanted}, or give the version ${printable(found.name.replace(/^.*\//, ''))} as the name of the release.`,
  };
}

function causeOf(wanted: string, stamp: ModuleStamp, { tags, commit }: CheckoutFacts): Cause {
  const module = identityOf(stamp);
  const tag = `${module.tagPrefix}${wanted}`;
  const reading = readTag(tag, module, GO_MOD);
  if (reading.kind === 'ignored')
    return {
      why: reading.why,
      hint: 'Correct the module line of go.mod, or release a version that the path can have.',
    };
  const here = tags.filter((each) => each.commit === commit);
  const elsewhere = tags.find(({ name }) => name === tag);
  if (here.some(({ name }) => name === tag)) return outranked(wanted, stamp, here, module);
  if (elsewhere !== undefined)
    return {
      why: `the tag ${printable(tag)} is on the commit ${short(elsewhere.commit)}, and this is ${short(commit)}`,
      hint: `Check out the tag (ref: ${tag}), or give the version of this commit.`,
    };
  const meant = alike(wanted, here, module);
  if (meant !== undefined) return meant;
  return tags.length === 0
    ? { why: 'this clone has no tags', hint: FETCH }
    : {
        why: `this clone has no tag ${printable(tag)}`,
        hint: `Set the tag on this commit. Or it was not fetched: ${FETCH}`,
      };
}

function mismatch(wanted: string, stamp: ModuleStamp, facts: CheckoutFacts): RefusedError {
  const { why, hint } = causeOf(wanted, stamp, facts);
  return new RefusedError({
    code: 'version-mismatch',
    message: `The version is ${printable(wanted)}, and Go stamps ${printable(stamp.stamped)} into the programs${placed(stamp)}: ${why}.`,
    hint,
  });
}

/** The tags of this commit that are versions of a module. */
function tagsOf(stamp: ModuleStamp, { tags, commit }: CheckoutFacts): readonly string[] {
  const module = identityOf(stamp);
  const here = tags.filter((each) => each.commit === commit);
  return candidates(here, module, GO_MOD).map(({ tag }) => printable(tag));
}

/** Modules whose programs would say different versions. */
function differing(wanted: string, facts: CheckoutFacts): RefusedError {
  const each = facts.modules.map((stamp) => {
    const tags = tagsOf(stamp, facts);
    const by = tags.length === 0 ? 'no tag of this commit' : `the tag ${listed(tags)}`;
    return `${printable(stamp.path)} in ${printable(stamp.directory)} is ${printable(stamp.stamped)} (by ${by})`;
  });
  return new RefusedError({
    code: 'version-mismatch',
    message: `The modules of the release have different versions, and ${printable(wanted)} is wanted of all: ${listed(each)}.`,
    hint: 'One release has one version: tag the commit with it for each module (DIRECTORY/vX.Y.Z), or release the modules in steps of their own. A name that is no version of Go, such as 2026.11.0, can stand for all of them.',
  });
}

/** A tag of that very name says which commit is meant, whatever Go thinks of the name. */
function refuseElsewhere(wanted: string, { tags, commit }: CheckoutFacts): void {
  const named = tags.filter(({ name }) => name === wanted);
  const [first] = named;
  if (first === undefined || named.some((tag) => tag.commit === commit)) return;
  throw new RefusedError({
    code: 'version-mismatch',
    message: `The tag ${printable(wanted)} is on the commit ${short(first.commit)}, and this is ${short(commit)}.`,
    hint: `Check out the tag (ref: ${wanted}), or give another version.`,
  });
}

/** From this number on the first part of a name is a year: calendar versions are no versions of Go (https://calver.org). */
const FIRST_YEAR = 1000;

/** `1.4.0` is `v1.4.0` to whoever writes it: beside a release of Go it is that or a mistake. A year, or a commit without a release, is neither. */
function refuseOther(wanted: string, facts: CheckoutFacts): void {
  const meant = `v${wanted}`;
  if (!isCanonicalVersion(meant) || Number(wanted.split('.')[0]) >= FIRST_YEAR) return;
  const released = ({ stamped }: ModuleStamp): boolean => isCanonicalVersion(stamped) && !isPseudoVersion(stamped);
  const other = facts.modules.find((module) => released(module) && module.stamped !== meant);
  if (other !== undefined) throw mismatch(meant, other, facts);
}

function checkName(wanted: string): void {
  if (wanted.endsWith('+dirty')) {
    throw new InvalidValue(
      `${printable(wanted)} is the version of a changed work tree`,
      'Release a commit: the step that gave the version names the changed files.',
      { code: 'dirty-version' },
    );
  }
  if (NAME.test(wanted)) return;
  throw new InvalidValue(
    `files cannot be called after '${printable(wanted, 80)}'`,
    'Give a version such as v1.4.0, of a module in a directory too (not client/v1.4.0), or a name of letters, digits and . _ - + ~.',
    { code: 'file-name' },
  );
}

/**
 * The version of the release. What is a version of Go has to be what Go stamps into the programs of every module; any other name
 * is what the release and its files are called, and the programs say what Go stamps. Throws `RefusedError` with the cause where Go
 * stamps another version (also when no version can be of the module), and `InvalidValue` for what no release can be called.
 */
export function chooseVersion(wanted: string, facts: CheckoutFacts): string {
  const { modules } = facts;
  const [{ stamped, goVersion }] = modules;
  if (wanted !== '') checkName(wanted);
  if (wanted === '' && stamped === NO_VERSION) {
    throw new RefusedError({
      code: 'no-version',
      message: `${goVersion} has no version for this module.`,
      hint: 'Go stamps versions since 1.24, and only where go.mod stands at the top of the repository. Give the input version, such as the output version of version-from-tag.',
    });
  }
  const version = wanted === '' ? stamped : wanted;
  if (!isCanonicalVersion(version)) {
    refuseElsewhere(version, facts);
    refuseOther(version, facts);
    return version;
  }
  const known = modules.filter((module) => module.stamped !== NO_VERSION);
  const other = known.find((module) => module.stamped !== version);
  if (other === undefined) return version;
  throw new Set(known.map((module) => module.stamped)).size > 1
    ? differing(version, facts)
    : mismatch(version, other, facts);
}

/** Says who says which version, where that is not the same. */
export function versionReasons(version: string, { modules, commit }: CheckoutFacts): readonly string[] {
  const [{ stamped, goVersion }] = modules;
  if (stamped === NO_VERSION)
    return [`${version} is the input version; ${goVersion} stamps none, so only the commit can be checked`];
  if (isCanonicalVersion(version)) return [`${version} is what Go stamps for commit ${short(commit)}`];
  return modules.map((module) => {
    return `the release and its files are called ${printable(version)}, which is no version of Go; the programs${placed(module)} say ${printable(module.stamped)}`;
  });
}
