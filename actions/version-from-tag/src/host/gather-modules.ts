import type { GitHubContext } from '@slipway/core';
import {
  allAncestorTags,
  ancestorTags,
  countCommits,
  type RangeOptions,
  type Repository,
  readLog,
} from '@slipway/git/host';
import {
  type Candidate,
  candidates,
  checkModules,
  type GoMod,
  identifyModule,
  type ModuleIdentity,
  parseGoMod,
  readTag,
  retractedBy,
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
  readonly tagRange: string;
}

/** A module and its tags, before history was asked. */
interface Draft {
  readonly identity: ModuleIdentity;
  readonly goMod: GoMod | undefined;
  readonly programs: readonly string[];
  readonly published: readonly Candidate[];
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

/** What is retracted, as the highest published version says it; the commit itself speaks while nothing is published. */
async function retractions(at: Gathering, identity: ModuleIdentity, published: readonly Candidate[]) {
  // Highest first: the first release, or else the first of all, is what the rule can choose.
  const own = published.filter(({ parsed }) => parsed.build === '');
  const source = own.find(({ parsed }) => parsed.prerelease === '') ?? own[0];
  const commit = source?.commit;
  if (commit === undefined) return [];
  const text = at.facts.history === 'cut' ? undefined : await at.readAt(commit, identity.goMod);
  return text === undefined ? [] : parseGoMod(text, identity.goMod).retract;
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

async function draft(at: Gathering, directory: string): Promise<Draft> {
  const { facts } = at;
  const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
  const text = await at.readAt(facts.commit, file);
  const goMod = text === undefined ? undefined : parseGoMod(text, file);
  const identity = identifyModule({ directory, ...(goMod?.module ?? { path: pathWithoutGoMod(at.github) }) });
  const context = { hasGoMod: goMod !== undefined, majorDirectories: majorDirectories(at.files, directory) };
  const published = candidates(facts.tags, identity, context);
  const retracted = retractedBy(await retractions(at, identity, published));
  const counting =
    at.tagRange === '' ? published : candidates(facts.tags, identity, { ...context, range: at.tagRange });
  return {
    identity,
    goMod,
    programs: await findPrograms(at, identity),
    published,
    candidates: counting.filter(({ version }) => !retracted(version)),
    ignored: ignoredHere(facts.tags, facts.commit, identity, context),
    exact: exactTag(facts, counting),
  };
}

/** The lineage of every module, with few questions to Git whatever the number of tags and modules. */
async function searchLineages(at: Gathering, drafts: readonly Draft[]): Promise<readonly Lineage[]> {
  const known = new Map<string, boolean>();
  const search = () => drafts.map((module) => findLineage(module.candidates, module.exact, (tag) => known.get(tag)));
  const local = at.facts.history === 'whole';
  for (let round = 0; local; round += 1) {
    const searches = search();
    if (searches.every(({ open }) => open.length === 0)) return searches.map(({ lineage }) => lineage);
    const size = BATCHES[round];
    const asked = searches.flatMap(({ open }) => open.slice(0, size));
    const found =
      size === undefined
        ? await allAncestorTags(at.repository, at.facts.commit)
        : await ancestorTags(at.repository, at.facts.commit, asked);
    for (const tag of asked) known.set(tag, found.has(tag));
  }
  // Without history only the tag on the commit itself can be answered for.
  return drafts.map(({ exact }) => ({ exact, base: exact, previous: undefined }));
}

interface Range {
  readonly commits: readonly RangeCommit[];
  readonly distance: number;
}

async function readRange(repository: Repository, commit: string, range: RangeOptions): Promise<readonly RangeCommit[]> {
  const commits = await readLog(repository, commit, range);
  return commits.map(({ parents, ...rest }) => ({ ...rest, parents: parents.length }));
}

/** Reads each range once, though many modules share it. */
function rangeReader(at: Gathering): (lineage: Lineage) => Promise<Range> {
  const { repository, facts } = at;
  const files = facts.siblings.length > 1 || at.directories.some((directory) => directory !== '');
  const logs = new Map<string, Promise<readonly RangeCommit[]>>();
  let all: Promise<number> | undefined;
  return async ({ exact, base }) => {
    if (exact !== undefined || facts.history === 'cut') return { commits: [], distance: 0 };
    if (base === undefined) {
      all ??= countCommits(repository, facts.commit);
      return { commits: [], distance: await all };
    }
    const reading = logs.get(base.commit) ?? readRange(repository, facts.commit, { base: base.commit, files });
    logs.set(base.commit, reading);
    const commits = await reading;
    return { commits, distance: commits.length };
  };
}

/** What is known of each of the modules. Throws `UserError` when two of them claim the same tags. */
export async function gatherModules(at: Gathering): Promise<readonly ModuleFacts[]> {
  const drafts = await Promise.all(at.directories.map((directory) => draft(at, directory)));
  checkModules(drafts.map(({ identity }) => identity));
  const lineages = await searchLineages(at, drafts);
  const rangeOf = rangeReader(at);
  return Promise.all(
    drafts.map(async ({ exact: _, ...module }, i) => {
      const lineage = lineages[i] ?? { exact: undefined, base: undefined, previous: undefined };
      const { commits, distance } = await rangeOf(lineage);
      return { ...module, lineage, range: commits, distance };
    }),
  );
}
