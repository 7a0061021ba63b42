import { type Fault, listed, printable, RefusedError } from '@slipway/core';
import { looksLikeVersion, type ModuleIdentity, readTag, versionMeant } from '@slipway/version';
import type { ModuleFacts, RepositoryFacts } from './facts.ts';

/** A tag that looks like a version of a module and is none. */
interface NoVersion {
  readonly tag: string;
  readonly module: ModuleFacts;
  /** The rule that it breaks, as a sentence without its full stop. */
  readonly why: string;
  /** The tag that was meant, as far as that can be told. */
  readonly meant: string | undefined;
  /** Why: the major of the tag is not that of the module path. */
  readonly mismatch: boolean;
  /** `v1` and `v1.2`: a tag that follows releases. */
  readonly floating: boolean;
}

/** What stands before the last `/` of a tag, with it, and what behind. */
function split(tag: string): { readonly folder: string; readonly text: string } {
  const at = tag.lastIndexOf('/') + 1;
  return { folder: tag.slice(0, at), text: tag.slice(at) };
}

function belongsTo({ tagPrefix, directory }: ModuleIdentity, folder: string): boolean {
  return folder === tagPrefix || folder === `${directory}/`;
}

const contextOf = ({ goMod }: ModuleFacts) => ({ hasGoMod: goMod !== undefined });

function isVersionOf(tag: string, module: ModuleIdentity): boolean {
  return readTag(tag, module, { hasGoMod: true }).kind === 'version';
}

/** The tag as a failed version of one of the modules: of the one whose tags begin as it does, or of the first when it begins as nobody's. */
function noVersion(
  tag: string,
  modules: readonly ModuleFacts[],
  siblings: readonly ModuleIdentity[],
): NoVersion | undefined {
  const { folder, text } = split(tag);
  if (!looksLikeVersion(text)) return undefined;
  if (siblings.some((sibling) => isVersionOf(tag, sibling))) return undefined;
  if (modules.some((module) => readTag(tag, module.identity, contextOf(module)).kind === 'version')) return undefined;
  const owner = modules.find(({ identity }) => belongsTo(identity, folder));
  const isStray = folder === '' && !siblings.some((sibling) => belongsTo(sibling, folder));
  const module = owner ?? (isStray ? modules[0] : undefined);
  return module === undefined ? undefined : { tag, module, ...fault(tag, module, text) };
}

function fault(tag: string, module: ModuleFacts, text: string): Omit<NoVersion, 'tag' | 'module'> {
  const { identity } = module;
  const version = versionMeant(text);
  const meant = version === undefined ? undefined : `${identity.tagPrefix}${version}`;
  const reading = readTag(tag, identity, contextOf(module));
  const right = meant === undefined ? undefined : readTag(meant, identity, contextOf(module));
  const mismatch = right !== undefined && right.kind === 'ignored';
  return {
    why: reading.kind === 'ignored' ? reading.why : `${tag} has build metadata: Go takes no tag with it as a version`,
    meant: meant === tag || mismatch ? undefined : meant,
    mismatch,
    floating: /^v[0-9]+(?:\.[0-9]+)?$/.test(text),
  };
}

/** The module of the commit that a tag is meant for, when that is none of those that are answered for. */
function otherOwner(
  tag: string,
  modules: readonly ModuleFacts[],
  siblings: readonly ModuleIdentity[],
): ModuleIdentity | undefined {
  const { folder, text } = split(tag);
  if (!looksLikeVersion(text)) return undefined;
  if (modules.some((module) => readTag(tag, module.identity, contextOf(module)).kind !== 'ignored')) return undefined;
  const asked = new Set(modules.map(({ identity }) => identity.directory));
  const others = siblings.filter(({ directory }) => !asked.has(directory));
  const version = others.find((sibling) => isVersionOf(tag, sibling));
  if (version !== undefined || modules.some(({ identity }) => belongsTo(identity, folder))) return version;
  return others.find((sibling) => belongsTo(sibling, folder));
}

/**
 * Refuses the tag that the event pushed when it is of a module that nobody asks for: the versions of the others are no answer to it, and
 * a release of them is not what was pushed.
 */
function refuseOther(tag: string, modules: readonly ModuleFacts[], siblings: readonly ModuleIdentity[]): void {
  const owner = otherOwner(tag, modules, siblings);
  if (owner === undefined) return;
  const directory = printable(owner.directory || '.');
  const asked = listed(modules.slice(0, 10).map(({ identity }) => `'${printable(identity.directory || '.')}'`));
  throw new RefusedError({
    code: 'tag-of-other-module',
    message: `The event pushed the tag '${printable(tag)}', which is of the module in '${directory}' (${owner.path}), and the input module names ${asked}.`,
    hint: `Give "module: ${directory}", or name that module beside the others ("module: ..." stands for all of the repository); or start the workflow for the tags of this module alone.`,
    docs: 'https://go.dev/ref/mod#vcs-version',
  });
}

/** Refuses the tag that the event pushed when it is a version that does not count: another version would be the answer to it. */
function refuseOutside(tag: string, modules: readonly ModuleFacts[], { inRange }: RepositoryFacts): void {
  if (inRange === undefined) return;
  const readings = modules.map((module) => readTag(tag, module.identity, contextOf(module)));
  const [version] = readings.flatMap((reading) => (reading.kind === 'version' ? [reading.version] : []));
  if (version === undefined || inRange(version)) return;
  throw new RefusedError({
    code: 'tag-outside-range',
    message: `The event pushed the tag '${printable(tag)}', and the input tag-range does not hold ${version}.`,
    hint: 'Give another tag-range or none, or start the workflow for the tags of this range alone.',
  });
}

/**
 * Refuses the tag that the event pushed when it is outside `tag-range` or of a module that nobody asks for, or was no doubt meant as a version and is none of any module. One that follows releases (`v1`)
 * is no fault where a release is on the commit. Source of the rules: https://go.dev/ref/mod#vcs-version.
 */
export function refusePushed(modules: readonly ModuleFacts[], repository: RepositoryFacts): void {
  const { eventTag, siblings } = repository;
  if (eventTag === undefined) return;
  refuseOutside(eventTag, modules, repository);
  refuseOther(eventTag, modules, siblings);
  const found = noVersion(eventTag, modules, siblings);
  if (found === undefined || (found.floating && modules.some(({ lineage }) => lineage.exact !== undefined))) return;
  const { tag, module, why, meant, mismatch } = found;
  const { identity, goMod } = module;
  throw new RefusedError({
    code: mismatch ? 'major-mismatch' : 'tag-not-version',
    message: `The event pushed the tag '${printable(tag)}', which is no version of ${identity.path}: ${why}.`,
    hint: mismatch
      ? `Tag a version that fits the module path, or change the path in ${identity.goMod} and every import of it, then tag again.`
      : meantHint(tag, meant),
    docs: mismatch ? 'https://go.dev/ref/mod#major-version-suffixes' : 'https://go.dev/ref/mod#vcs-version',
    ...(mismatch && goMod !== undefined ? { file: identity.goMod, line: goMod.module.line } : {}),
  });
}

function meantHint(tag: string, meant: string | undefined): string {
  const remove = `Delete the tag (git push --delete origin ${printable(tag)}) and push`;
  return meant === undefined
    ? `${remove} one like v1.4.0.`
    : `${remove} ${meant}, if that is the version that was meant.`;
}

/** Tags that merely stand on the commit, look like a version of the module and are none: Go goes on without them, and so does the answer. */
export function standingTags(module: ModuleFacts, { tags, commit, siblings }: RepositoryFacts): readonly Fault[] {
  const { exact } = module.lineage;
  return tags.flatMap(({ name, commit: at }) => {
    const found = at === commit && name !== exact?.tag ? noVersion(name, [module], siblings) : undefined;
    // A floating tag and another spelling of the very version are no surprise.
    if (found === undefined || found.floating || (exact !== undefined && found.meant === exact.tag)) return [];
    return [
      {
        code: 'tag-ignored',
        message: `The tag '${printable(name)}' is on this commit and is no version of ${module.identity.path}: ${found.why}.`,
        hint:
          found.meant === undefined
            ? 'Go answers without it.'
            : `Go answers without it. If a version was meant, tag ${found.meant}.`,
      },
    ];
  });
}
