import type { ModuleIdentity } from './module.ts';
import { checkPathMajor, matchPathMajor, pathForMajor } from './module-path.ts';
import { isPseudoVersion } from './pseudo.ts';
import { compareParsed, formatParsed, type Parsed, parse } from './semver.ts';

/** A tag of the repository. */
export interface TagFact {
  /** Relative to `refs/tags/`. */
  readonly name: string;
  /** Hash of the commit it leads to, tag objects peeled. */
  readonly commit: string;
}

/** What is known of the repository beside the tags. */
export interface TagContext {
  /** Whether the commit in question has a go.mod at the module's directory. Without one, v2 and up are `+incompatible`. */
  readonly hasGoMod: boolean;
  /** Majors (`v2`) that have a directory with a go.mod of their own, which claims their tags. */
  readonly majorDirectories?: ReadonlySet<string>;
}

/** A tag that says something about the module's version. */
export interface VersionTag {
  /**
   * `version`: the tag is the version. `base`: the tag has build metadata, so it is no version of its own, but commits above
   * it get pseudo-versions that build on it.
   */
  readonly kind: 'version' | 'base';
  readonly tag: string;
  /** As Go writes it, with `+incompatible` where it belongs. */
  readonly version: string;
  readonly parsed: Parsed;
}

/** What a tag means for a module; `why` is a sentence for people. */
export type TagReading = VersionTag | { readonly kind: 'ignored'; readonly tag: string; readonly why: string };

/**
 * What a tag means for a module.
 *
 * Source: cmd/go/internal/modfetch coderepo.go (Versions, convert: tagToVersion, canUseIncompatible). One difference: a tag
 * of a module below the root that looks like a pseudo-version is ignored too; cmd/go looks at the tag with its prefix there
 * and misses it.
 */
export function readTag(tag: string, module: ModuleIdentity, context: TagContext): TagReading {
  const ignored = (why: string): TagReading => ({ kind: 'ignored', tag, why });
  if (!tag.startsWith(module.tagPrefix))
    return ignored(`does not start with ${module.tagPrefix}: it belongs to another module`);
  const text = tag.slice(module.tagPrefix.length);
  const parsed = parse(text);
  if (parsed === undefined) return ignored(whyNoVersion(tag, text, module));
  if (parsed.short !== '') return ignored(`${tag} is a floating tag: not a canonical version`);
  if (parsed.prerelease !== '' && isPseudoVersion(text)) {
    return ignored(`${tag} looks like a pseudo-version: Go takes those from commits, never from tags`);
  }
  const plain = parsed.build === '';
  const kind = plain ? 'version' : 'base';
  const canonical = plain ? text : formatParsed(parsed);
  if (fits(parsed, canonical, module)) {
    return { kind, tag, version: canonical, parsed: plain ? parsed : { ...parsed, build: '' } };
  }
  const why = whyNotIncompatible(canonical, parsed, module, context);
  if (why !== undefined) return ignored(why);
  return { kind, tag, version: `${canonical}+incompatible`, parsed: { ...parsed, build: '+incompatible' } };
}

/** `matchPathMajor`, without parsing again in the common case. */
function fits(parsed: Parsed, version: string, module: ModuleIdentity): boolean {
  if (module.pathMajor === '') return parsed.major === '0' || parsed.major === '1';
  return matchPathMajor(version, module.pathMajor);
}

function whyNoVersion(tag: string, text: string, module: ModuleIdentity): string {
  const slash = text.lastIndexOf('/');
  if (slash >= 0 && parse(text.slice(slash + 1)) !== undefined) {
    return `belongs to another module: the tags of ${module.path} start with ${module.tagPrefix === '' ? 'the version itself' : module.tagPrefix}`;
  }
  return `${tag} ${brokenRule(text)}`;
}

/** What of https://go.dev/ref/mod#versions a text breaks that is no version. */
function brokenRule(text: string): string {
  if (/^v?[0-9]/.test(text) && /(?:^v?|[.-])0[0-9]+(?:[.+-]|$)/.test(text))
    return 'has a number with a leading zero: Go takes none';
  if (parse(`v${text}`) !== undefined) return 'lacks the v that Go versions start with';
  if (/^V[0-9]/.test(text)) return 'starts with a capital V: Go versions start with a small one';
  return 'is not a version: those are vMAJOR.MINOR.PATCH in numbers, with or without a pre-release behind a hyphen';
}

function whyNotIncompatible(
  version: string,
  parsed: Parsed,
  module: ModuleIdentity,
  context: TagContext,
): string | undefined {
  const major = `v${parsed.major}`;
  if (module.pathMajor !== '')
    return `${version} does not fit module path ${module.path}: it ${checkPathMajor(version, module.pathMajor)}`;
  if (context.hasGoMod || module.tagPrefix !== '') {
    const path = pathForMajor(module.path, major);
    return `major ${major} does not fit module path ${module.path}: path must end in ${path.slice(module.pathPrefix.length)}`;
  }
  if (context.majorDirectories?.has(major) === true) return `belongs to the module in the directory ${major}`;
  return undefined;
}

/** Order of two version tags, the higher first; of equal ones the real version before a base, then by name. */
export function compareTags(a: VersionTag, b: VersionTag): number {
  return (
    compareParsed(b.parsed, a.parsed) ||
    Number(a.kind === 'base') - Number(b.kind === 'base') ||
    (a.tag < b.tag ? -1 : Number(a.tag > b.tag))
  );
}

export interface CandidateOptions extends TagContext {
  /** Whether a version is retracted: it is never a candidate. */
  readonly retracted?: (version: string) => boolean;
}

export interface Candidate extends VersionTag {
  readonly commit: string;
}

/**
 * The tags that name a version of the module (or a base for one), highest first. Whether they are ancestors of a commit is
 * not known here.
 *
 * Source: cmd/go/internal/modfetch coderepo.go Versions and tagAllowed; semantic order, never git's.
 */
export function candidates(
  tags: readonly TagFact[],
  module: ModuleIdentity,
  options: CandidateOptions,
): readonly Candidate[] {
  const start = `${module.tagPrefix}v`;
  const lines = new Map<string, ReleaseLine>();
  for (const { name, commit } of tags) {
    if (!name.startsWith(start)) continue;
    const reading = readTag(name, module, options);
    if (reading.kind === 'ignored') continue;
    if (options.retracted?.(reading.version) === true) continue;
    const { kind, tag, version, parsed } = reading;
    const key = `${parsed.major}.${parsed.minor}`;
    const candidate: Candidate = { kind, tag, version, parsed, commit };
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { parsed, tags: [candidate] });
    else line.tags.push(candidate);
  }
  // Thousands of tags are sorted faster line by line than all at once.
  const ordered = [...lines.values()].sort((a, b) => compareParsed(lineOf(b), lineOf(a)));
  return ordered.flatMap(({ tags: own }) => own.sort(compareTags));
}

/** The tags of one `vX.Y`. */
interface ReleaseLine {
  readonly parsed: Parsed;
  readonly tags: Candidate[];
}

const lineOf = ({ parsed }: ReleaseLine): Parsed => ({ ...parsed, patch: '0', prerelease: '' });

/**
 * A note for pre-releases with a number but no dot before it, `undefined` for others. `rc10` and `rc9` are words, and words
 * sort by letter: `rc10` is below `rc9`. Source: https://semver.org/#spec-item-11.
 */
export function warnNoDot(version: string): string | undefined {
  const parsed = parse(version);
  const match = parsed === undefined ? null : /^-([A-Za-z][A-Za-z-]*)([0-9]+)$/.exec(parsed.prerelease);
  if (match === null) return undefined;
  const [, word, count] = match;
  return `${version} has no dot between "${word}" and "${count}": ${word}10 sorts below ${word}9. Write ${word}.${count} in later tags.`;
}
