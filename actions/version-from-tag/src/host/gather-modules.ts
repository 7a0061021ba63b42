import type { GitHubContext } from '@slipway/core';
import { allAncestorTags, ancestorTags, listCommits, type Repository, readLog } from '@slipway/git/host';
import {
  type Candidate,
  candidates,
  checkModules,
  type GoModFile,
  identifyModule,
  type ModuleIdentity,
  parseGoModFile,
  type Retraction,
  readTag,
  retractedBy,
  retractionSource,
  type TagFact,
} from '@slipway/version';
import type { Lineage, ModuleFacts, RangeCommit, RepositoryFacts } from '../facts.ts';
import { findLineage } from '../lineage.ts';
import { isProgram, programFiles } from '../modules.ts';

export interface Gathering {
  readonly repository: Repository;
  readonly facts: RepositoryFacts;
  readonly files: readonly string[];
  readonly directories: readonly string[];
  readonly github: GitHubContext | undefined;
  /** Text of a file of a commit; undefined when there is none. */
  readonly readAt: (commit: string, path: string) => Promise<string | undefined>;
  /** Commits that are known to be ancestors. */
  readonly recent: ReadonlySet<string>;
  /** Brings the trees since a base into a clone that has none. */
  readonly fetchTrees: (base: string) => Promise<void>;
  /** Test of the input `tag-range`; undefined when all tags count. */
  readonly inRange: ((version: string) => boolean) | undefined;
}

/** A module and its tags, before history was asked. */
interface ModuleTags {
  readonly identity: ModuleIdentity;
  readonly goMod: GoModFile | undefined;
  readonly programs: readonly string[];
  readonly published: readonly Candidate[];
  readonly retractions: readonly Retraction[];
  readonly candidates: readonly Candidate[];
  readonly ignored: ModuleFacts['ignored'];
  readonly exact: Candidate | undefined;
}

/** Tags asked about in one go: first the likely ones of every module, then more, then all of the repository. */
const BATCHES = [24, 96, 256, 1024];

/** The path of a repository without go.mod is where it lives; only its tags need it. */
function pathWithoutGoMod(github: GitHubContext | undefined): string {
  if (github === undefined || github.repository === '') return 'example.com/unnamed';
  return `${new URL(github.serverUrl).host}/${github.repository}`;
}

/** Majors with a directory of their own (`v2/go.mod`), which claims their tags. */
function majorDirectories(files: readonly string[], directory: string): ReadonlySet<string> {
  const prefix = directory === '' ? '' : `${directory}/`;
  const names = files.flatMap((file) =>
    file.startsWith(prefix) ? (/^(v[2-9]\d*|v1\d+)\/go\.mod$/.exec(file.slice(prefix.length))?.[1] ?? []) : [],
  );
  return new Set(names);
}

async function findPrograms(at: Gathering, identity: ModuleIdentity): Promise<readonly string[]> {
  const found = await Promise.all(
    programFiles(at.files, identity.directory).map(async (file) => {
      const source = await at.readAt(at.facts.commit, file);
      if (source === undefined || !isProgram(source)) return [];
      const folder = file.slice(identity.directory === '' ? 0 : identity.directory.length + 1).replace(/\/?[^/]*$/, '');
      return [folder === '' ? identity.path : `${identity.path}/${folder}`];
    }),
  );
  return found.flat();
}

/** What is retracted, as the highest published version says it. */
async function retractions(at: Gathering, identity: ModuleIdentity, published: readonly Candidate[]) {
  const versions = published.filter(({ kind }) => kind === 'version');
  const source = retractionSource(versions.map(({ version }) => version));
  const commit = versions.find(({ version }) => version === source)?.commit;
  if (commit === undefined) return [];
  // Other commits than this one may be missing, and nothing may be fetched.
  const missing = at.facts.history === 'cut' && commit !== at.facts.commit;
  const text = missing ? undefined : await at.readAt(commit, identity.goMod);
  return text === undefined ? [] : parseGoModFile(text, identity.goMod).retract;
}

function exactTag(facts: RepositoryFacts, tags: readonly Candidate[]): Candidate | undefined {
  const here = tags.filter(({ kind, commit }) => kind === 'version' && commit === facts.commit);
  return here.find(({ tag }) => tag === facts.eventTag) ?? here[0];
}

/** Tags on the commit that look like this module's and still do not count, with the reason. */
function ignoredHere(
  tags: readonly TagFact[],
  commit: string,
  identity: ModuleIdentity,
  context: Parameters<typeof readTag>[2],
) {
  return tags.flatMap(({ name, commit: at }) => {
    if (at !== commit || !name.startsWith(identity.tagPrefix)) return [];
    const reading = readTag(name, identity, context);
    return reading.kind === 'ignored' ? [{ tag: name, why: reading.why }] : [];
  });
}

async function readModuleTags(at: Gathering, directory: string): Promise<ModuleTags> {
  const { facts } = at;
  const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
  const text = await at.readAt(facts.commit, file);
  const goMod = text === undefined ? undefined : parseGoModFile(text, file);
  const identity = identifyModule({ directory, ...(goMod?.module ?? { path: pathWithoutGoMod(at.github) }) });
  const context = { hasGoMod: goMod !== undefined, majorDirectories: majorDirectories(at.files, directory) };
  const published = candidates(facts.tags, identity, context);
  const retracted = await retractions(at, identity, published);
  const isRetracted = retractedBy(retracted);
  const inRange = at.inRange;
  const counting = inRange === undefined ? published : published.filter(({ version }) => inRange(version));
  return {
    identity,
    goMod,
    programs: await findPrograms(at, identity),
    published,
    retractions: retracted,
    candidates: counting.filter(({ version }) => !isRetracted(version)),
    ignored: ignoredHere(facts.tags, facts.commit, identity, context),
    exact: exactTag(facts, counting),
  };
}

/** What Git said of tags so far. */
type Known = Map<string, boolean>;

/** The lineage of every module, with few questions to Git whatever the number of tags and modules. */
async function searchLineages(
  at: Gathering,
  modules: readonly ModuleTags[],
  known: Known,
): Promise<readonly Lineage[]> {
  if (at.facts.history === 'cut') return modules.map(({ exact }) => ({ exact, base: exact, previous: undefined }));
  for (let round = 0; ; round += 1) {
    const searches = modules.map((module) => findLineage(module.candidates, module.exact, (tag) => known.get(tag)));
    if (searches.every(({ open }) => open.length === 0)) return searches.map(({ lineage }) => lineage);
    const size = BATCHES[round];
    const asked = searches.flatMap(({ open, bounded }) => open.slice(0, bounded ? undefined : size));
    const found =
      size === undefined
        ? await allAncestorTags(at.repository, at.facts.commit)
        : await ancestorTags(at.repository, at.facts.commit, asked);
    for (const tag of asked) known.set(tag, found.has(tag));
  }
}

interface Range {
  readonly commits: readonly RangeCommit[];
  /** Hashes of those commits; of all history when there is no base. */
  readonly hashes: ReadonlySet<string>;
}

const EMPTY: Range = { commits: [], hashes: new Set() };

async function readRange(at: Gathering, base: string | undefined, files: boolean): Promise<Range> {
  const { repository, facts } = at;
  if (base === undefined) return { commits: [], hashes: new Set(await listCommits(repository, facts.commit)) };
  if (files && facts.deepened) await at.fetchTrees(base);
  const logged = await readLog(repository, facts.commit, { base, files });
  const commits = logged.map(({ parents, ...rest }) => ({ ...rest, parents: parents.length }));
  return { commits, hashes: new Set(commits.map(({ hash }) => hash)) };
}

/** Reads each range once, though many modules share it. */
function rangeReader(at: Gathering): (lineage: Lineage) => Promise<Range> {
  const files = at.facts.siblings.length > 1 || at.directories.some((directory) => directory !== '');
  const ranges = new Map<string | undefined, Promise<Range>>();
  return async ({ exact, base }) => {
    if (exact !== undefined || at.facts.history === 'cut') return EMPTY;
    const range = ranges.get(base?.commit) ?? readRange(at, base?.commit, files);
    ranges.set(base?.commit, range);
    return range;
  };
}

/** A tag above the base that is an ancestor all the same: the range lists every ancestor that the base has not. */
function overlooked({ candidates }: ModuleTags, { base }: Lineage, { hashes }: Range): Candidate | undefined {
  if (hashes.size === 0) return undefined;
  for (const candidate of candidates) {
    if (candidate.tag === base?.tag) return undefined;
    if (hashes.has(candidate.commit)) return candidate;
  }
  return undefined;
}

/** The chosen modules, and every other one of the commit that claims the same tags. */
function withRivals(chosen: readonly ModuleIdentity[], siblings: readonly ModuleIdentity[]): readonly ModuleIdentity[] {
  const others = siblings.filter(({ directory }) => chosen.every((module) => module.directory !== directory));
  const rivals = others.filter(({ tagPrefix, major }) =>
    chosen.some((module) => module.tagPrefix === tagPrefix && module.major === major),
  );
  return [...chosen, ...rivals];
}

/** What is known of each of the modules. Throws `RefusedError` when two of them claim the same tags. */
export async function gatherModules(at: Gathering): Promise<readonly ModuleFacts[]> {
  const modules = await Promise.all(at.directories.map((directory) => readModuleTags(at, directory)));
  checkModules(
    withRivals(
      modules.map(({ identity }) => identity),
      at.facts.siblings,
    ),
  );
  const rangeOf = rangeReader(at);
  const known: Known = new Map();
  for (const { candidates: tags } of modules) {
    for (const { tag, commit } of tags) if (at.recent.has(commit)) known.set(tag, true);
  }
  for (;;) {
    const lineages = await searchLineages(at, modules, known);
    const found = await Promise.all(
      modules.map(async (module, i) => {
        const lineage = lineages[i] ?? { exact: undefined, base: undefined, previous: undefined };
        const range = await rangeOf(lineage);
        return { module, lineage, range, missed: overlooked(module, lineage, range) };
      }),
    );
    const missed = found.flatMap((entry) => entry.missed ?? []);
    if (missed.length === 0) return found.map(({ module, lineage, range }) => moduleFacts(module, lineage, range));
    for (const { tag } of missed) known.set(tag, true);
  }
}

function moduleFacts({ exact: _, ...module }: ModuleTags, lineage: Lineage, { commits, hashes }: Range): ModuleFacts {
  return { ...module, lineage, range: commits, distance: hashes.size };
}
