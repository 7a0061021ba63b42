import { openEnvironment, PLACES } from '@slipway/core';
import type { Target } from './target.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a build takes over from the machine: where tools and temporary files are, and settings of the Go runtime that
 * change no byte of the result. Everything else is left out, GOFLAGS and CGO_* foremost.
 */
const KEPT: ReadonlySet<string> = new Set([...PLACES, 'GOGC', 'GOMEMLIMIT', 'GOMAXPROCS']);

/** Folders that the go command names in `go env`; read from there, since the user may have set them with `go env -w`. */
const FOLDERS: readonly string[] = ['GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOTMPDIR', 'GOCACHEPROG'];

/** Set by `go env -w` or the machine, and never meant for a release. */
const NEUTRAL: Environment = {
  GO111MODULE: 'on',
  GOENV: 'off',
  GOEXPERIMENT: '',
  GOFIPS140: 'off',
  GOFLAGS: '',
  GOWORK: 'off',
  LC_ALL: 'C',
  TZ: 'UTC',
};

export interface BuildPlace {
  /** Answer of `go env -json` in the module's directory. */
  readonly goEnv: Environment;
  /** An empty folder: what builds see as the module proxy. */
  readonly emptyProxy: string;
  /** A file of patterns that Git ignores, or empty. */
  readonly excludesFile: string;
  /** Take the repository whoever owns its files, as on a runner. */
  readonly trusted: boolean;
}

/** Settings of Git as variables: they win over the repository's own configuration. */
function gitSettings(settings: readonly (readonly [string, string])[]): Environment {
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}

/** What `go build` hands on to the `git status` and `git log` behind its version stamp. */
function gitEnvironment({ excludesFile, trusted }: BuildPlace): Environment {
  return {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...gitSettings([
      ['core.excludesFile', excludesFile],
      ['core.fsmonitor', 'false'],
      ['status.showUntrackedFiles', 'normal'],
      ...(trusted ? [['safe.directory', '*'] as const] : []),
    ]),
  };
}

/**
 * The environment of everything that computes: a function of the target and of where things are, and of nothing else.
 *
 * It has no network. The module proxy is an empty folder, so a build can use nothing that was not downloaded and verified
 * before. It is not `GOPROXY=off`, because with that the go command names the main module's commit by any pseudo-version it
 * finds in the module cache: a build from before the tag was made, whose cache is restored, then decides the version stamp
 * (cmd/go/internal/modfetch, `readDiskStatByHash`).
 *
 * `wanted` is what the user asked for: it wins over everything but the target.
 */
export function buildEnvironment(
  host: Environment,
  place: BuildPlace,
  target: Target | undefined,
  wanted: Environment = {},
): Environment {
  const kept = Object.entries(host).filter(([name]) => KEPT.has(name.toUpperCase()));
  const folders = FOLDERS.flatMap((name) => (place.goEnv[name] ? [[name, place.goEnv[name]] as const] : []));
  const port: Environment = target === undefined ? {} : { GOOS: target.os, GOARCH: target.arch };
  const variant: Environment = target?.variable ? { [target.variable]: target.variant } : {};
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(folders),
    ...NEUTRAL,
    ...gitEnvironment(place),
    GOPROXY: fileUrl(place.emptyProxy),
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
    ...wanted,
    ...port,
    ...variant,
  };
}

/** A path as a `file:` URL; by hand, since Node's own function depends on the system it runs on. */
function fileUrl(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map((part) => encodeURIComponent(part).replace('%3A', ':'));
  return `file://${slashed.startsWith('/') ? '' : '/'}${encoded.join('/')}`;
}

/**
 * The environment of `go mod download`: the machine's own, since proxies, certificates, credentials and private modules are
 * configured there, but for what would change the command itself, and for the secrets of the step.
 */
export function downloadEnvironment(host: Environment): Environment {
  return { ...openEnvironment(host), GO111MODULE: 'on', GOWORK: 'off', GOTOOLCHAIN: 'local', LC_ALL: 'C' };
}
