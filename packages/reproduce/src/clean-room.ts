import { PLACES } from '@slipway/core';
import type { Environment } from '@slipway/go';
import type { Attempt } from './attempt.ts';
import { isDirectoryName } from './directories.ts';
import type { Reproduction } from './plan.ts';

/** What a rebuild takes over from the machine: where tools are, and how it reaches the network. Nothing of Go's. */
const KEPT: ReadonlySet<string> = new Set([
  ...PLACES,
  ...['XDG_CONFIG_HOME', 'SSH_AUTH_SOCK', 'NETRC'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
]);

/** How modules are fetched and checked is the machine's to say: proxies, private modules, the checksum database. */
const FETCHING: readonly string[] = [
  ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GOAUTH'],
];

/** Folders of a rebuild. */
export interface Room {
  /** Empty: programs go to its `bin`. */
  readonly goPath: string;
  readonly moduleCache: string;
  readonly buildCache: string;
  /** A toolchain to use under this very name, instead of the one that GOTOOLCHAIN names. */
  readonly goRoot?: string;
  /** For temporary files, where the machine's folder may not be the one on the disk. */
  readonly temporary?: string;
}

/** Directories that what a rebuild runs is found in, and settings: nothing of a stranger may stand in their places. */
export function trustedFolders(host: Environment, separator: string): readonly string[] {
  return Object.entries(host)
    .filter(([name]) => KEPT.has(name.toUpperCase()) || name.startsWith('GIT_CONFIG'))
    .flatMap(([, value]) => (value ?? '').split(separator))
    .filter((folder) => isDirectoryName(folder));
}

/**
 * The environment of a rebuild: what the program says of its own, where things are, and how to reach the network. `goEnv` is
 * the answer of `go env -json`.
 */
export function cleanRoom(host: Environment, goEnv: Environment, room: Room, plan: Reproduction): Environment {
  const kept = Object.entries(host).filter(
    ([name]) => KEPT.has(name.toUpperCase()) || /^GIT_(?:CONFIG|SSH|ASKPASS|TERMINAL_PROMPT)/.test(name),
  );
  const fetching = FETCHING.flatMap((name) => (goEnv[name] ? [[name, goEnv[name]] as const] : []));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(fetching),
    GO111MODULE: 'on',
    GOENV: 'off',
    GOFLAGS: '-modcacherw',
    GOPATH: room.goPath,
    GOMODCACHE: room.moduleCache,
    GOCACHE: room.buildCache,
    LC_ALL: 'C',
    TZ: 'UTC',
    ...plan.environment,
    ...(room.temporary === undefined ? {} : { TMPDIR: room.temporary }),
    // This very toolchain and no other, whatever go.mod says; the go command checks it as it checks modules.
    ...(room.goRoot === undefined ? { GOTOOLCHAIN: plan.toolchain } : { GOTOOLCHAIN: 'local', GOROOT: room.goRoot }),
  };
}

/** The arguments of one rebuild. A version is installed into GOPATH, a checkout is built into `output`. */
export function rebuildArguments(plan: Reproduction, attempt: Attempt, output: string): readonly string[] {
  const { buildMode, ldflags } = attempt;
  const flags = [
    ...plan.flags,
    ...(buildMode === 'default' ? [] : [`-buildmode=${buildMode}`]),
    ...(ldflags === '' ? [] : [`-ldflags=${ldflags}`]),
  ];
  const { source } = plan;
  return source.kind === 'module'
    ? ['install', ...flags, '--', `${plan.package}@${source.version}`]
    : ['build', ...flags, '-o', output, '--', plan.package];
}
