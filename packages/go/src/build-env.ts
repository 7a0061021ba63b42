import { InvalidValue, invariant, printable } from '@slipway/core';
import { targetMatches } from './selector.ts';
import type { Target } from './target.ts';

/** A variable for the builds of all targets, or of those that a pattern names. */
export interface EnvLine {
  /** `windows`, `linux/arm64`, `linux/amd64/v3`; empty for all targets. */
  readonly selector: string;
  readonly name: string;
  readonly value: string;
}

/** Variables that are said elsewhere, each with where. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['GOFLAGS', 'Use the inputs flags, ldflags and tags.'],
  ['GOTOOLCHAIN', 'Use the input go-version.'],
  [
    'GOWORK',
    'Programs are built from their own go.mod, as their users would. Commit a replace or a newer version there.',
  ],
  ['GOCACHE', 'Use the input go-cache.'],
  ['SOURCE_DATE_EPOCH', 'Set it for the step: env: SOURCE_DATE_EPOCH.'],
  ...['GOOS', 'GOARCH', 'GOAMD64', 'GO386', 'GOARM', 'GOARM64', 'GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64'].map(
    (name) => [name, 'Use the input targets: GOOS/GOARCH/VARIANT.'] as const,
  ),
  ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOAUTH', 'GOVCS', 'GOENV'].map(
    (name) =>
      [name, 'Set it for the step (env:): it counts when modules are downloaded, and never in a build.'] as const,
  ),
]);

/** What a build takes from the machine, or what would take effect behind its back. */
const FORBIDDEN =
  /^(?:PATH|HOME|TMPDIR|LD_.*|DYLD_.*|GIT_.*|GO111MODULE|GOROOT|GOPATH|GOMODCACHE|GOTMPDIR|GOCACHEPROG)$/;

function invalid(line: string, what: string, hint: string): InvalidValue {
  return new InvalidValue(`'${printable(line, 80)}' ${what}`, hint, { code: 'build-env' });
}

/** Reads `NAME=VALUE` or `SELECTOR:NAME=VALUE`. Throws `InvalidValue` for a variable that is said elsewhere. */
export function parseEnvLine(line: string): EnvLine {
  const match = /^(?:([a-z0-9*?.,/]+):)?([A-Za-z_]\w*)=(.*)$/s.exec(line);
  if (match === null)
    throw invalid(
      line,
      'is not NAME=VALUE',
      'Write CGO_ENABLED=1, or for some targets linux/arm64:CC=aarch64-linux-gnu-gcc.',
    );
  const selector = match[1] ?? '';
  const name = invariant(match[2], 'a line has a name');
  const value = invariant(match[3], 'a line has a value');
  const elsewhere = ELSEWHERE.get(name);
  if (elsewhere !== undefined) throw invalid(name, 'is not taken here', elsewhere);
  if (FORBIDDEN.test(name))
    throw invalid(name, 'cannot be set for a build', 'Set it for the step (env:) if tools are to be found by it.');
  if (name === 'CGO_ENABLED' && value !== '0' && value !== '1')
    throw invalid(line, 'is neither 0 nor 1', 'Write CGO_ENABLED=1 to build with cgo.');
  return { selector, name, value };
}

/** The variables of a target's builds; a later line wins. */
export function envOf(lines: readonly EnvLine[], target: Target): Readonly<Record<string, string>> {
  const own = lines.filter(({ selector }) => selector === '' || targetMatches(selector, target));
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}
