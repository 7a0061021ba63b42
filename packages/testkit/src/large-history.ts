import { type LargeModule, type LargeShape, type MinorRelease, releasesOf } from './large-shape.ts';

/** Commits between the newest tag of main and HEAD. */
export const COMMITS_AFTER_TAG = 120;

const COMMITS_PER_UNIT = 3;
const FIRST_DATE = 1_370_044_800; // 2013-06-01T00:00:00Z
const SPAN = 12 * 365 * 86_400;
const PATCH_INTERVAL = 20 * 86_400;

/**
 * The history as a stream of `git fast-import`: main is a line of merges, each of a topic of two commits that began
 * up to four merges earlier, so a third of the commits are merges. Release branches leave main at the last tag of
 * their minor release and are never merged back.
 */
export function* largeHistory(shape: LargeShape): Generator<string> {
  const history = new History(shape);
  yield history.root();
  const units = Math.floor((shape.commits - 1) / COMMITS_PER_UNIT);
  for (let rest = (shape.commits - 1) % COMMITS_PER_UNIT; rest > 0; rest--) yield history.plain();
  const events = eventsByUnit(releasesOf(shape), units - COMMITS_AFTER_TAG / COMMITS_PER_UNIT);
  for (let unit = 1; unit <= units; unit++) {
    yield history.unit();
    for (const event of events.get(unit) ?? []) {
      yield history.tags(event.tags);
      if (event.branch) yield* history.branch(event.branch);
    }
  }
  yield 'done\n';
}

interface UnitEvent {
  readonly tags: readonly string[];
  /** The release branch that is cut here. */
  readonly branch?: MinorRelease;
}

/** Spreads the tags of main evenly, the last of them at unit `last`. */
function eventsByUnit(releases: readonly MinorRelease[], last: number): ReadonlyMap<number, readonly UnitEvent[]> {
  const events = releases.flatMap((minor) =>
    minor.onMain.map(
      ({ tags }, index): UnitEvent => (index === minor.onMain.length - 1 ? { tags, branch: minor } : { tags }),
    ),
  );
  const byUnit = new Map<number, UnitEvent[]>();
  for (const [index, event] of events.entries()) {
    const unit = Math.max(1, Math.floor(((index + 1) * last) / events.length));
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), event]);
  }
  return byUnit;
}

interface Commit {
  readonly ref: string;
  readonly date: number;
  readonly message: string;
  readonly from?: number;
  readonly merge?: number;
  readonly changes: string;
}

/** The state of the stream: marks, dates, and a generator of numbers that is the same in every run. */
class History {
  readonly #shape: LargeShape;
  readonly #files: readonly GoFile[];
  readonly #mergesOfMain: number[] = [];
  readonly #step: number;
  #mark = 0;
  #date = FIRST_DATE;
  #seed = 1;
  #pull = 0;

  constructor(shape: LargeShape) {
    this.#shape = shape;
    this.#files = goFiles(shape);
    this.#step = Math.max(1, Math.floor(SPAN / shape.commits));
  }

  root(): string {
    const modules = this.#shape.modules.map((module) =>
      inline(inDir(module.dir, 'go.mod'), goMod(module, this.#shape.modules)),
    );
    const files = this.#files.map((file) => inline(file.path, goFile(file, 0)));
    return this.#main({ message: 'Initial commit', changes: [...modules, ...files].join('') });
  }

  plain(): string {
    return this.#main({ message: this.#subject(), changes: this.#change() });
  }

  /** A topic of two commits and its merge. */
  unit(): string {
    const start = this.#mergesOfMain.at(-1 - this.#random(5)) ?? this.#tip();
    const changes = [this.#change(), this.#change()];
    const topic = 'refs/heads/topic';
    const first = this.#commit({
      ref: topic,
      date: this.#tick(),
      message: this.#subject(),
      from: start,
      changes: changes[0] ?? '',
    });
    const second = this.#commit({
      ref: topic,
      date: this.#tick(),
      message: this.#subject(),
      changes: changes[1] ?? '',
    });
    const message = `Merge pull request #${++this.#pull} from user${this.#random(50)}/topic\n\n${this.#subject()}`;
    return first + second + this.#main({ message, merge: this.#mark, changes: changes.join('') });
  }

  tags(names: readonly string[], mark = this.#tip(), date = this.#date): string {
    return names.map((name) => tag(name, mark, this.#shape.annotated ? date : undefined)).join('');
  }

  *branch({ minor, onBranch }: MinorRelease): Generator<string> {
    const ref = `refs/heads/release-${minor}`;
    let date = this.#date;
    let from = this.#tip();
    const odd = this.#shape.oddTags.filter((name) => name.startsWith(`v${minor}.`));
    for (const { tags, version } of onBranch) {
      for (let rest = this.#shape.commitsPerPatch; rest > 0; rest--) {
        date += PATCH_INTERVAL / this.#shape.commitsPerPatch;
        const message = rest === 1 ? `version: bump up to ${version}` : this.#subject();
        yield this.#commit({ ref, date, message, from, changes: this.#change() });
        from = this.#mark;
      }
      yield this.tags(tags, from, date);
    }
    yield this.tags(odd, from, date);
  }

  #main(commit: Pick<Commit, 'message' | 'merge' | 'changes'>): string {
    const text = this.#commit({ ref: 'refs/heads/main', date: this.#tick(), ...commit });
    this.#mergesOfMain.push(this.#mark);
    if (this.#mergesOfMain.length > 5) this.#mergesOfMain.shift();
    return text;
  }

  #tip(): number {
    return this.#mergesOfMain.at(-1) ?? 0;
  }

  #commit({ ref, date, message, from, merge, changes }: Commit): string {
    const who = `Slipway Test <test@slipway.example> ${date} +0000`;
    const parents = `${from === undefined ? '' : `from :${from}\n`}${merge === undefined ? '' : `merge :${merge}\n`}`;
    return `commit ${ref}\nmark :${++this.#mark}\nauthor ${who}\ncommitter ${who}\n${data(message)}${parents}${changes}\n`;
  }

  #change(): string {
    const file = this.#files[this.#random(this.#files.length)];
    return file === undefined ? '' : inline(file.path, goFile(file, this.#mark + 1));
  }

  #tick(): number {
    this.#date += this.#step;
    return this.#date;
  }

  #subject(): string {
    const type = ['fix', 'fix(server)', 'chore', 'docs', 'test', 'feat', 'server', 'raft: fix', 'ci', 'refactor'][
      this.#random(10)
    ];
    return `${type}: change number ${this.#mark + 1}`;
  }

  /** Lehmer's generator: the same numbers everywhere. */
  #random(limit: number): number {
    this.#seed = (this.#seed * 48_271) % 2_147_483_647;
    return this.#seed % limit;
  }
}

function tag(name: string, mark: number, date: number | undefined): string {
  if (date === undefined) return `reset refs/tags/${name}\nfrom :${mark}\n\n`;
  return `tag ${name}\nfrom :${mark}\ntagger Slipway Test <test@slipway.example> ${date} +0000\n${data(`Release ${name}`)}`;
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

const inline = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`;

const inDir = (dir: string, name: string): string => (dir === '' ? name : `${dir}/${name}`);

interface GoFile {
  readonly path: string;
  readonly name: string;
  readonly index: number;
}

const FILES_PER_PACKAGE = 10;

function goFiles(shape: LargeShape): readonly GoFile[] {
  return Array.from({ length: shape.files }, (_, index) => {
    const module = shape.modules[index % shape.modules.length];
    const number = Math.floor(index / shape.modules.length);
    const name = `part${Math.floor(number / FILES_PER_PACKAGE)}`;
    return { path: inDir(module?.dir ?? '', `${name}/file${number % FILES_PER_PACKAGE}.go`), name, index };
  });
}

const goFile = ({ name, index }: GoFile, revision: number): string =>
  `package ${name}\n\n// Revision${index} is the commit that changed this file.\nconst Revision${index} = ${revision}\n`;

function goMod(module: LargeModule, all: readonly LargeModule[]): string {
  const others = module.dir === '' ? all.filter(({ dir }) => dir !== '') : [];
  const required = others.map(({ path }) => `require ${path} ${path.endsWith('/v2') ? 'v2.305.0' : 'v3.5.0'}\n`);
  const replaced = others.map(({ path, dir }) => `replace ${path} => ./${dir}\n`);
  return [`module ${module.path}\n\ngo 1.24\n\n`, ...required, ...replaced].join('');
}
