import { type GitHubContext, optional, RefusedError } from '@slipway/core';
import {
  type Candidate,
  type GoModFile,
  hashesOfReverts,
  identifyModule,
  type ModuleIdentity,
  parseGoModFile,
  parseRetractions,
  type Retraction,
  readTag,
  retractedBy,
  retractionSource,
  type TagContext,
} from '@slipway/version';
import type { Lineage, ModuleFacts, RangeCommit, RepositoryFacts } from './facts.ts';

/** A module and its tags, before history was asked. */
export interface ModuleTags extends Omit<ModuleFacts, 'lineage' | 'range' | 'released' | 'distance'> {
  /** The tag on the commit that names its version. */
  readonly exact: Candidate | undefined;
}

/** The path of a repository without go.mod is where it lives; only its tags need it. */
function pathWithoutGoMod(github: GitHubContext | undefined): string {
  if (github === undefined || github.repository === '') return 'example.com/unnamed';
  return `${new URL(github.serverUrl).host}/${github.repository}`;
}

/** What a directory is as a module. Throws `RefusedError` for one that Go gives no version. */
export function identityOf(
  directory: string,
  goMod: GoModFile | undefined,
  { root, github }: { readonly root: string | undefined; readonly github: GitHubContext | undefined },
): ModuleIdentity {
  const location = goMod?.module ?? { path: pathWithoutGoMod(github) };
  return identifyModule({ directory, ...location, ...optional({ root }) });
}

/** The module path of a go.mod file; undefined when it cannot be read. */
export function pathOf({ path, text }: GoModText): string | undefined {
  return unlessRefused(() => parseGoModFile(text, path).module.path);
}

/** What the go.mod of a version retracts: nothing, when the go command cannot read it. */
export function retractionsOf(text: string | undefined): readonly Retraction[] {
  return text === undefined ? [] : (unlessRefused(() => parseRetractions(text)) ?? []);
}

/**
 * The identity of another module of the commit by the text of its go.mod, for telling whose a file is: one that Go could not fetch does
 * not count.
 */
export function siblingOf(directory: string, file: GoModText, root: string | undefined): readonly ModuleIdentity[] {
  const identity = unlessRefused(() =>
    identifyModule({ directory, ...parseGoModFile(file.text, file.path).module, ...optional({ root }) }),
  );
  return identity === undefined ? [] : [identity];
}

/** A go.mod file of the commit. */
export interface GoModText {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}

/** Majors with a directory of their own (`v2/go.mod`), which claims their tags. */
export function majorDirectories(files: readonly string[], directory: string): ReadonlySet<string> {
  const prefix = directory === '' ? '' : `${directory}/`;
  const names = files.flatMap((file) =>
    file.startsWith(prefix) ? (/^(v[2-9]\d*|v1\d+)\/go\.mod$/.exec(file.slice(prefix.length))?.[1] ?? []) : [],
  );
  return new Set(names);
}

/** The import path of the program that a Go file belongs to. */
export function importPath({ directory, path }: ModuleIdentity, file: string): string {
  const folder = file.slice(directory === '' ? 0 : directory.length + 1).replace(/\/?[^/]*$/, '');
  return folder === '' ? path : `${path}/${folder}`;
}

/**
 * The commit whose go.mod says what is retracted: that of the highest version. Undefined when nothing is published, or when that commit
 * may be missing and nothing may be fetched.
 */
export function retractingCommit(published: readonly Candidate[], facts: RepositoryFacts): string | undefined {
  const versions = published.filter(({ kind }) => kind === 'version');
  const commit = retractionSource(versions)?.commit;
  return facts.history === 'cut' && commit !== facts.commit ? undefined : commit;
}

/** The tags that count, and the one of them that names the commit: the pushed one, else the highest. A retracted one names it all the same. */
export function countingTags(
  published: readonly Candidate[],
  retractions: readonly Retraction[],
  { commit, eventTag, inRange }: RepositoryFacts,
): Pick<ModuleTags, 'candidates' | 'exact'> {
  const counting = inRange === undefined ? published : published.filter(({ version }) => inRange(version));
  const isRetracted = retractedBy(retractions);
  const here = counting.filter((tag) => tag.kind === 'version' && tag.commit === commit);
  return {
    candidates: counting.filter(({ version }) => !isRetracted(version)),
    exact: here.find(({ tag }) => tag === eventTag) ?? here[0],
  };
}

/** Tags on the commit that look like this module's and still do not count, with the reason. */
export function ignoredHere(
  { tags, commit }: RepositoryFacts,
  identity: ModuleIdentity,
  context: TagContext,
): ModuleFacts['ignored'] {
  return tags.flatMap(({ name, commit: at }) => {
    if (at !== commit || !name.startsWith(identity.tagPrefix)) return [];
    const reading = readTag(name, identity, context);
    return reading.kind === 'ignored' ? [{ tag: name, why: reading.why }] : [];
  });
}

/** The commits since a base. */
export interface Range {
  readonly commits: readonly RangeCommit[];
  /** Hashes of those commits; of all history when there is no base. */
  readonly hashes: ReadonlySet<string>;
  /** Hashes that reverts name and that are below the range. */
  readonly released: ReadonlySet<string>;
}

/** Hashes that reverts of the range name and that it does not hold: only the history below can tell what they are. */
export function namedElsewhere(commits: readonly RangeCommit[]): readonly string[] {
  return hashesOfReverts(commits).filter((named) => !commits.some(({ hash }) => hash.startsWith(named)));
}

/** A tag above the base that is an ancestor all the same: the range lists every ancestor that the base has not. */
export function overlooked(
  { candidates }: Pick<ModuleTags, 'candidates'>,
  { base }: Pick<Lineage, 'base'>,
  { hashes }: Pick<Range, 'hashes'>,
): Candidate | undefined {
  const end = candidates.findIndex(({ tag }) => tag === base?.tag);
  const above = end < 0 ? candidates : candidates.slice(0, end);
  return above.find(({ commit }) => hashes.has(commit));
}

/** What is known of a module once its history was asked. */
export function moduleFacts({ exact: _, ...module }: ModuleTags, lineage: Lineage, range: Range): ModuleFacts {
  return { ...module, lineage, range: range.commits, released: range.released, distance: range.hashes.size };
}
