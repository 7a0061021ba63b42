import { type GitHubContext, invariant, RefusedError } from '@slipway/core';
import { allAncestorTags, ancestorTags, listCommits, type Repository, readLog } from '@slipway/git/host';
import { type Candidate, candidates, type ModuleIdentity, parseGoModFile } from '@slipway/version';
import type { LeftOut, Lineage, ModuleFacts, RepositoryFacts } from '../facts.ts';
import { answerable, type ReadModule } from '../left-out.ts';
import { findLineage } from '../lineage.ts';
import {
  countingTags,
  identityOf,
  ignoredHere,
  importPath,
  type ModuleTags,
  majorDirectories,
  moduleFacts,
  namedElsewhere,
  overlooked,
  type Range,
  retractingCommit,
  retractionsOf,
} from '../module-tags.ts';
import { type Chosen, isProgram, programFiles } from '../modules.ts';

export interface Gathering {
  readonly repository: Repository;
  readonly facts: RepositoryFacts;
  readonly files: readonly string[];
  readonly chosen: readonly Chosen[];
  /** Path of the module at the root of the repository. */
  readonly root: string | undefined;
  readonly github: GitHubContext | undefined;
  /** Text of a file of a commit; undefined when there is none. */
  readonly readAt: (commit: string, path: string) => Promise<string | undefined>;
  /** Commits that are known to be ancestors. */
  readonly recent: ReadonlySet<string>;
  /** Brings the trees since a base into a clone that has none. */
  readonly fetchTrees: (base: string) => Promise<void>;
}

/** Tags asked about in one go: first the likely ones of every module, then more, then all of the repository. */
const BATCHES = [24, 96, 256, 1024];

async function findPrograms(at: Gathering, identity: ModuleIdentity): Promise<readonly string[]> {
  const found = await Promise.all(
    programFiles(at.files, identity.directory).map(async (file) => {
      const source = await at.readAt(at.facts.commit, file);
      return source !== undefined && isProgram(source) ? [importPath(identity, file)] : [];
    }),
  );
  return found.flat();
}

/** What is retracted, as the highest published version says it. */
async function readRetractions(at: Gathering, identity: ModuleIdentity, published: readonly Candidate[]) {
  const commit = retractingCommit(published, at.facts);
  const text = commit === undefined ? undefined : await at.readAt(commit, identity.goMod);
  return retractionsOf(text);
}

async function readModuleTags(at: Gathering, directory: string): Promise<ModuleTags> {
  const { facts, files, root, github } = at;
  const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
  const text = await at.readAt(facts.commit, file);
  const goMod = text === undefined ? undefined : parseGoModFile(text, file);
  const identity = identityOf(directory, goMod, { root, github });
  const context = { hasGoMod: goMod !== undefined, majorDirectories: majorDirectories(files, directory) };
  const published = candidates(facts.tags, identity, context);
  const retractions = await readRetractions(at, identity, published);
  return {
    identity,
    goMod,
    programs: await findPrograms(at, identity),
    published,
    retractions,
    ...countingTags(published, retractions, facts),
    ignored: ignoredHere(facts, identity, context),
  };
}

/** One of the chosen modules; one that `...` found may be left out. */
async function readChosen(at: Gathering, { directory, named }: Chosen): Promise<ReadModule> {
  try {
    return { kind: 'module', named, module: await readModuleTags(at, directory) };
  } catch (error) {
    if (named || !(error instanceof RefusedError)) throw error;
    return { kind: 'left-out', goMod: directory === '' ? 'go.mod' : `${directory}/go.mod`, fault: error.fault };
  }
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

const EMPTY: Range = { commits: [], hashes: new Set(), released: new Set() };

/** Which of the hashes are commits below the base. All its history is listed, where a revert names what is not in the range. */
async function readReleased(at: Gathering, base: string, named: readonly string[]): Promise<ReadonlySet<string>> {
  if (named.length === 0) return new Set();
  const below = await listCommits(at.repository, base);
  return new Set(named.filter((text) => below.some((hash) => hash.startsWith(text))));
}

async function readRange(at: Gathering, base: string | undefined, files: boolean): Promise<Range> {
  const { repository, facts } = at;
  if (base === undefined) return { ...EMPTY, hashes: new Set(await listCommits(repository, facts.commit)) };
  if (files) await at.fetchTrees(base);
  const logged = await readLog(repository, facts.commit, { base, files });
  const released = await readReleased(at, base, namedElsewhere(logged));
  return { commits: logged, hashes: new Set(logged.map(({ hash }) => hash)), released };
}

/** Reads each range once, though many modules share it. */
function rangeReader(at: Gathering): (lineage: Lineage) => Promise<Range> {
  const files = at.facts.siblings.length > 1 || at.chosen.some(({ directory }) => directory !== '');
  const ranges = new Map<string | undefined, Promise<Range>>();
  return async ({ exact, base }) => {
    if (exact !== undefined || at.facts.history === 'cut') return EMPTY;
    const range = ranges.get(base?.commit) ?? readRange(at, base?.commit, files);
    ranges.set(base?.commit, range);
    return range;
  };
}

export interface Gathered {
  readonly modules: readonly ModuleFacts[];
  readonly leftOut: readonly LeftOut[];
}

/** What is known of each of the modules. Throws `RefusedError` for one that was named and that Go gives no version. */
export async function gatherModules(at: Gathering): Promise<Gathered> {
  const read = await Promise.all(at.chosen.map((chosen) => readChosen(at, chosen)));
  const { modules, leftOut } = answerable(read, at.facts.siblings);
  return { modules: await gatherHistories(at, modules), leftOut };
}

async function gatherHistories(at: Gathering, modules: readonly ModuleTags[]): Promise<readonly ModuleFacts[]> {
  const rangeOf = rangeReader(at);
  const known: Known = new Map();
  for (const { candidates: tags } of modules) {
    for (const { tag, commit } of tags) if (at.recent.has(commit)) known.set(tag, true);
  }
  for (;;) {
    const lineages = await searchLineages(at, modules, known);
    const found = await Promise.all(
      modules.map(async (module, i) => {
        const lineage = invariant(lineages[i], 'every module has a lineage');
        const range = await rangeOf(lineage);
        return { module, lineage, range, missed: overlooked(module, lineage, range) };
      }),
    );
    const missed = found.flatMap((entry) => entry.missed ?? []);
    if (missed.length === 0) return found.map(({ module, lineage, range }) => moduleFacts(module, lineage, range));
    for (const { tag } of missed) known.set(tag, true);
  }
}
