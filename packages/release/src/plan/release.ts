import { orderedEntries } from '@slipway/archive';
import { InvalidValue, invariant, listed, printable } from '@slipway/core';
import {
  checkBuildMode,
  checkLinkedValue,
  envOf,
  needsC,
  parseTarget,
  refuseUnselecting,
  type Selecting,
  type Target,
  UNIVERSAL,
  UNIVERSAL_PARTS,
} from '@slipway/go';
import { artifactsOf, releaseName } from './artifacts.ts';
import { refuseUnusedBudgets } from './budget.ts';
import type { ReleaseFacts } from './facts.ts';
import { eachOnce, filesOfLine, type PlannedFile } from './files.ts';
import { type LinkedModule, linkedNotices, refuseBroken, refuseCgoPrograms, refuseIgnoredSources } from './linked.ts';
import { type Format, formatsOf, formatsWithoutTarget, refuseSameNames, refuseUnusedFormats } from './names.ts';
import { filledFlags, linkedOf, refuseUnknownPrograms } from './override.ts';
import { metadataOf, PACKAGING_FORMATS, type PackageMetadata, type UsualMetadata } from './packaging.ts';
import { type PlannedProgram, type PlannedTarget, plannedArtifacts, type ReleasePlan } from './plan.ts';
import { groupsOf, missingPrograms } from './programs.ts';
import { inSetting } from './setting.ts';
import type { ReleaseSettings } from './settings.ts';
import { planShards } from './shards.ts';
import type { SourcePlan } from './source.ts';

/** What a release is planned of, beside what is wanted. */
export interface ReleaseSource {
  readonly source: SourcePlan;
  /** The targets that are asked for. */
  readonly wanted: readonly Target[];
  readonly facts: ReleaseFacts;
}

export interface DecidedRelease {
  readonly plan: ReleasePlan;
  /** One for each decision that nobody asked for by name. */
  readonly reasons: readonly string[];
  /** What somebody may not expect of what is built, a sentence without its full stop each. */
  readonly notices: readonly string[];
}

/** Mac programs for one architecture that a universal one needs, where nobody asked for them. */
function withParts(targets: readonly Target[]): readonly { readonly target: Target; readonly shipped: boolean }[] {
  const shipped = targets.map((target) => ({ target, shipped: true }));
  if (!targets.some(({ text }) => text === UNIVERSAL.text)) return shipped;
  const parts = UNIVERSAL_PARTS.filter((text) => !targets.some((target) => target.text === text));
  return [...shipped, ...parts.map((text) => ({ target: parseTarget(text), shipped: false }))];
}

function refuseWithoutC(target: Target, { mode }: ReleaseSettings, env: Readonly<Record<string, string>>): void {
  checkBuildMode(mode, target);
  if (!needsC(mode, target) || env['CGO_ENABLED'] === '1') return;
  throw new InvalidValue(
    `${mode} for ${target.text} takes a C toolchain`,
    'Give CGO_ENABLED=1 and, for another system, CC=... in the input env, on a runner that has the toolchain.',
    { code: 'needs-c-toolchain' },
  );
}

/** The programs of the parts stand in for those of the universal target, which has no build of its own. */
function planTarget(
  { target, shipped }: { readonly target: Target; readonly shipped: boolean },
  settings: ReleaseSettings,
  { source, facts }: ReleaseSource,
): PlannedTarget {
  const universal = target.text === UNIVERSAL.text;
  const env = envOf(settings.env, target);
  if (!universal) inSetting('mode', () => refuseWithoutC(target, settings, env));
  const like = universal ? parseTarget(UNIVERSAL_PARTS[1]) : target;
  const groups = groupsOf(source.modules, facts.modules, settings, like);
  const formats = shipped ? inSetting('formats', () => formatsOf(settings.formats, target)).formats : [];
  const artifacts = artifactsOf(formats, { target, groups }, source, settings);
  return { target, groups, parts: universal ? UNIVERSAL_PARTS : [], env, artifacts };
}

/** Throws `InvalidSetting` for a line of a setting that is for none of the targets. */
function refuseUnused({ formats, env, runners, nameTemplate }: ReleaseSettings, wanted: readonly Target[]): void {
  const selectors = (rules: readonly Selecting[]) => rules.map(({ selector }) => selector);
  const built = withParts(wanted).map(({ target }) => target);
  inSetting('formats', () => refuseUnusedFormats(formats, wanted));
  inSetting('env', () => refuseUnselecting(selectors(env), built, 'build-env'));
  inSetting('runners', () => refuseUnselecting(selectors(runners), wanted, 'runners'));
  inSetting('nameTemplate', () => refuseUnselecting(selectors(nameTemplate), built, 'same-name'));
}

/** Formats for all targets that a target is made without. */
function leftOutFormats({ formats }: ReleaseSettings, wanted: readonly Target[]): readonly string[] {
  const by = new Map<Format, string[]>();
  for (const target of wanted)
    for (const format of formatsOf(formats, target).leftOut) by.set(format, [...(by.get(format) ?? []), target.text]);
  return [...by].map(([format, texts]) => `no ${format} for ${listed(texts)}: the format has no name for that variant`);
}

/** What was asked for and comes to nothing with these targets: the next run may have others, so it is told and not refused. */
function withoutEffect(settings: ReleaseSettings, wanted: readonly Target[], plan: ReleasePlan): readonly string[] {
  const systems = formatsWithoutTarget(settings.formats, wanted).map(
    (format) => `No ${format} is made: none of the targets is for a system that installs it`,
  );
  const files = plan.packageFiles.map(({ to }) => printable(to));
  const unpacked = files.length === 0 || Object.keys(plan.packages).length > 0 ? [] : [listed(files.slice(0, 5))];
  return [...systems, ...unpacked.map((names) => `${names} would stand in packages, and no package is made`)];
}

/** A value of `-X` has to have an effect in one of the modules whose programs get the flags. */
function checkFlags(targets: readonly PlannedTarget[], facts: ReleaseFacts): readonly string[] {
  const all = targets.flatMap(({ groups }) => groups);
  const flags = [...new Set(all.map(({ ldflags }) => ldflags))];
  return flags.flatMap((ldflags) => {
    const modules = [...new Set(all.filter((group) => group.ldflags === ldflags).map(({ module }) => module))];
    return linkedOf(ldflags).flatMap((value) => {
      const declared = modules.flatMap((module) => facts.modules[module]?.declared.get(value.package) ?? []);
      return inSetting('ldflags', () => checkLinkedValue(value, declared)).map(
        (path) => `${path} has no variable ${value.name}, so -X ${value.package}.${value.name} leaves it as it is`,
      );
    });
  });
}

/** The archive would be refused when it is written; better before the first build. */
function checkEntries(targets: readonly PlannedTarget[], files: readonly PlannedFile[]): void {
  const content = new Uint8Array(0);
  for (const { groups } of targets) {
    const programs = groups.flatMap((group) => group.programs.map(({ file }) => file));
    const paths = [...programs, ...files.map(({ to }) => to)];
    orderedEntries(paths.map((path) => ({ path, mode: 0o644, content })));
  }
}

/** Each file once, as the last line that finds it says. Throws `InvalidSetting` where two files would have one place. */
function planFiles({ files: lines }: ReleaseSettings, facts: ReleaseFacts): readonly PlannedFile[] {
  const found = lines.flatMap((line, index) => {
    const looked = invariant(facts.files[index], 'each line was looked for');
    return inSetting('files', () => filesOfLine(line, looked));
  });
  return inSetting('files', () => eachOnce(found));
}

/** Throws `InvalidValue` for a line of one format that no target is made in. */
function refuseUnusedMetadata(metadata: ReadonlyMap<string, string>, used: ReadonlySet<string>): void {
  const unused = [...metadata.keys()].find((key) => key.includes('.') && !used.has(key.replace(/\..*$/s, '')));
  if (unused === undefined) return;
  throw new InvalidValue(
    `'${printable(unused, 60)}' is for a format that is not made`,
    `The formats are ${listed([...used])}. Add it to the input formats, or remove the line.`,
    { code: 'package-input' },
  );
}

function planPackages(
  targets: readonly PlannedTarget[],
  { metadata }: ReleaseSettings,
  usual: UsualMetadata,
  scripts: ReadonlyMap<string, string>,
): ReleasePlan['packages'] {
  const used = new Set(targets.flatMap(({ artifacts }) => artifacts.map(({ format }) => format)));
  inSetting('metadata', () => refuseUnusedMetadata(metadata, used));
  const pairs = PACKAGING_FORMATS.filter((format) => used.has(format)).map((format): [string, PackageMetadata] => [
    format,
    inSetting('metadata', () => metadataOf(format, metadata, usual, scripts)),
  ]);
  return Object.fromEntries(pairs);
}

function usualMetadata(name: string, { modules: [{ path }] }: SourcePlan, { license }: ReleaseFacts): UsualMetadata {
  return { name, license, description: `Built from the Go module ${path}.` };
}

/** Each program once, whatever it is built for. */
function programsOf(targets: readonly PlannedTarget[]): readonly PlannedProgram[] {
  const all = targets.flatMap(({ groups }) => groups.flatMap(({ programs }) => programs));
  return [...new Map(all.map((program) => [program.importPath, program])).values()];
}

/** What is certain only when everything has its name. */
function checkNames(targets: readonly PlannedTarget[], settings: ReleaseSettings): void {
  const programs = programsOf(targets).map(({ name }) => name);
  inSetting('ldflags', () => refuseUnknownPrograms(settings.ldflags, programs));
  inSetting('tags', () => refuseUnknownPrograms(settings.tags, programs));
  const files = targets.flatMap(({ target, artifacts }) =>
    artifacts.map(({ name }) => ({ name, target: target.text })),
  );
  inSetting('nameTemplate', () => refuseSameNames(files));
}

/**
 * Decides what is built and what it is called. Throws `RefusedError` for everything that can be known before building, and
 * `InvalidSetting` where a setting is at fault.
 */
export function planRelease(settings: ReleaseSettings, from: ReleaseSource): DecidedRelease {
  const { source, wanted, facts } = from;
  refuseUnused(settings, wanted);
  const looked = source.modules.map((module, index): LinkedModule => {
    return { module, facts: invariant(facts.modules[index], 'each module was looked at') };
  });
  const withoutCgo = refuseCgoPrograms(looked);
  refuseBroken(looked, facts.workspace);
  if (settings.proves) refuseIgnoredSources(facts.ignoredSources);
  const final = { ...settings, ldflags: filledFlags(settings.ldflags, source.values) };
  const targets = withParts(wanted).map((target) => planTarget(target, final, from));
  checkNames(targets, settings);
  const files = planFiles(settings, facts);
  const archiveFiles = files.filter(({ to }) => !to.startsWith('/'));
  checkEntries(targets, archiveFiles);
  const name = releaseName(source, settings.mains, programsOf(targets));
  const { shards, reasons } = planShards(targets, settings);
  const { version, commit, epoch, goVersion, modules } = source;
  const plan: ReleasePlan = {
    schema: 1,
    ...{ name, version, commit, epoch, goVersion, modules },
    ...{ flags: settings.flags, mode: settings.mode, targets, archiveFiles },
    packageFiles: files.filter(({ to }) => to.startsWith('/')),
    packages: planPackages(targets, settings, usualMetadata(name, source, facts), facts.scripts),
    checksums: settings.checksums,
    budgets: settings.budgets,
    shards,
  };
  inSetting('budgets', () => refuseUnusedBudgets(settings.budgets, plannedArtifacts(targets)));
  const left = leftOutFormats(settings, wanted);
  return {
    plan,
    reasons: [...[...source.reasons, ...checkFlags(targets, facts), ...missingPrograms(targets), ...left, ...reasons]],
    notices: [...withoutCgo, ...linkedNotices(looked, facts), ...withoutEffect(settings, wanted, plan)],
  };
}
