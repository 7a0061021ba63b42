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
  /** Variables for the Git behind the version stamp: which repository it sees, and under which configuration. */
  readonly git: Environment;
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
    ...place.git,
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
