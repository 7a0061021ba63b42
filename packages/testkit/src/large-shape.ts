/** A Go module of a large repository. */
export interface LargeModule {
  /** Relative to the root; empty for the root module. */
  readonly dir: string;
  readonly path: string;
}

export type ShapeName = 'etcd' | 'kubernetes';

/** What a large repository looks like; every number may be replaced for a smaller one of the same shape. */
export interface LargeShape {
  readonly name: ShapeName;
  /** Commits reachable from main; those of release branches come on top. */
  readonly commits: number;
  readonly tags: number;
  readonly files: number;
  readonly annotated: boolean;
  readonly modules: readonly LargeModule[];
  /** `MAJOR.MINOR` of releases that carry the root module's tag only, oldest first. */
  readonly rootMinors: readonly string[];
  /** Releases that tag every module at one commit. */
  readonly moduleMinors: readonly string[];
  /** Tags that are no versions or not canonical, on the newest release branch. */
  readonly oddTags: readonly string[];
  /** `.0` is tagged on main (etcd) or on the release branch (kubernetes, which has only alphas on main). */
  readonly zeroOnMain: boolean;
  readonly commitsPerPatch: number;
}

const ETCD_DIRECTORIES = [
  'api',
  'client/pkg',
  'client/v2',
  'client/v3',
  'etcdctl',
  'etcdutl',
  'pkg',
  'raft',
  'server',
  'tests',
] as const;

/** A directory that is itself a major version (`client/v2`) is the end of its module's path; the others get `/v3`. */
const etcdPath = (dir: string): string => `go.etcd.io/etcd/${dir}${/\/v\d+$/.test(dir) ? '' : '/v3'}`;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** 935 tags with ten prefixes: `client/v2` and `client/v3` share `client/`, by Go's rule for major version directories. */
const ETCD: LargeShape = {
  name: 'etcd',
  commits: 25_000,
  tags: 935,
  files: 1_000,
  annotated: false,
  modules: [{ dir: '', path: 'go.etcd.io/etcd/v3' }, ...ETCD_DIRECTORIES.map((dir) => ({ dir, path: etcdPath(dir) }))],
  rootMinors: [
    ...range(1, 4).map((minor) => `0.${minor}`),
    ...range(0, 3).map((minor) => `2.${minor}`),
    ...range(0, 4).map((minor) => `3.${minor}`),
  ],
  moduleMinors: ['3.5', '3.6'],
  oddTags: ['v3.3.9_plus_git'],
  zeroOnMain: true,
  commitsPerPatch: 4,
};

const KUBERNETES: LargeShape = {
  name: 'kubernetes',
  commits: 141_665,
  tags: 12_500,
  files: 1_000,
  annotated: true,
  modules: [{ dir: '', path: 'k8s.io/kubernetes' }],
  rootMinors: range(0, 34).map((minor) => `1.${minor}`),
  moduleMinors: [],
  oddTags: [],
  zeroOnMain: false,
  commitsPerPatch: 1,
};

export const SHAPES: Readonly<Record<ShapeName, LargeShape>> = { etcd: ETCD, kubernetes: KUBERNETES };

/** One version, with the tags that name it. */
export interface Release {
  readonly version: string;
  readonly tags: readonly string[];
}

/** One `MAJOR.MINOR`: what is tagged on main before its branch is cut, and on the branch. */
export interface MinorRelease {
  readonly minor: string;
  readonly onMain: readonly Release[];
  readonly onBranch: readonly Release[];
}

/** The releases of a shape, oldest first; about a third of them on main. Together they have exactly `shape.tags` tags. */
export function releasesOf(shape: LargeShape): readonly MinorRelease[] {
  const perModuleRelease = shape.modules.length;
  const left = shape.tags - shape.oddTags.length;
  const moduleReleases = shape.moduleMinors.length === 0 ? 0 : Math.floor((left * 0.741) / perModuleRelease);
  const rootReleases = left - moduleReleases * perModuleRelease;
  return [
    ...minors(shape, shape.rootMinors, rootReleases, [{ dir: '', path: '' }]),
    ...minors(shape, shape.moduleMinors, moduleReleases, shape.modules),
  ];
}

function minors(
  shape: LargeShape,
  names: readonly string[],
  total: number,
  modules: readonly LargeModule[],
): readonly MinorRelease[] {
  return names.map((minor, index) => {
    const count = Math.floor(((index + 1) * total) / names.length) - Math.floor((index * total) / names.length);
    const main = Math.max(1, Math.round(count / 3));
    const onMain = shape.zeroOnMain ? [...alphas(minor, main - 1), `${minor}.0`] : alphas(minor, main);
    const patches = range(shape.zeroOnMain ? 1 : 0, count).map((patch) => `${minor}.${patch}`);
    const release = (version: string): Release => ({ version, tags: modules.map(({ dir }) => tagOf(dir, version)) });
    return {
      minor,
      onMain: onMain.slice(0, count).map(release),
      onBranch: patches.slice(0, Math.max(0, count - main)).map(release),
    };
  });
}

const alphas = (minor: string, count: number): readonly string[] =>
  range(1, count).map((number) => `${minor}.0-alpha.${number}`);

/** Go's tag of a module: its directory without a major version directory, as a prefix. etcd's client/v2 is v2.305.x. */
export function tagOf(dir: string, version: string): string {
  const prefix = dir.replace(/(?:^|\/)v\d+$/, '');
  const own = dir.endsWith('/v2') ? version.replace(/^3\.(\d)/, '2.30$1') : version;
  return `${prefix === '' ? '' : `${prefix}/`}v${own}`;
}
