import type { BuildInfo } from '@slipway/executable';
import type { BuildFlags } from './flags.ts';
import type { Target } from './target.ts';

/** What a program has to say of itself. */
export interface ExpectedBuild {
  /** Import path of the main package. */
  readonly path: string;
  readonly goVersion: string;
  /** Version of the main module as Go stamps it; undefined where the toolchain stamps none (before Go 1.24). */
  readonly version: string | undefined;
  /** Full hash of the commit. */
  readonly revision: string;
  readonly target: Target;
  readonly tags: readonly string[];
  readonly flags: BuildFlags;
  readonly ldflags: string;
  readonly mode: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Mismatch {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** What Go records of the commit; nothing when the stamp is switched off. */
function commitChecks(expected: ExpectedBuild): readonly (readonly [string, string])[] {
  if (!expected.flags.vcs)
    return [
      ['vcs.revision', ''],
      ['vcs.modified', ''],
    ];
  return [
    ['vcs.revision', expected.revision],
    ['vcs.modified', 'false'],
  ];
}

/** Settings that a build records (https://pkg.go.dev/runtime/debug#BuildSetting); an empty one is left out of the record. */
function settingChecks(expected: ExpectedBuild): readonly (readonly [string, string])[] {
  const { target, flags, env, mode } = expected;
  return [
    ['GOOS', target.os],
    ['GOARCH', target.arch],
    ['CGO_ENABLED', env['CGO_ENABLED'] ?? '0'],
    ['GOEXPERIMENT', env['GOEXPERIMENT'] ?? ''],
    ['-buildmode', mode],
    ['-compiler', 'gc'],
    ['-trimpath', flags.trimpath ? 'true' : ''],
    ['-tags', expected.tags.join(',')],
    // With -trimpath the linker's flags are left out, since they may name paths (https://go.dev/issue/52372).
    ['-ldflags', flags.trimpath ? '' : expected.ldflags],
    ...['-race', '-msan', '-asan'].map((name) => [name, flags.others.includes(name) ? 'true' : ''] as const),
    ...commitChecks(expected),
  ];
}

/** Where a program says something else than it should; empty when it is what was asked for. */
export function buildMismatches(info: BuildInfo, expected: ExpectedBuild): readonly Mismatch[] {
  const { target } = expected;
  const setting = (name: string, value: string, absent = ''): Mismatch => ({
    what: name,
    expected: value,
    found: info.settings.get(name) ?? absent,
  });
  const checks: readonly Mismatch[] = [
    { what: 'package', expected: expected.path, found: info.path },
    { what: 'toolchain', expected: expected.goVersion, found: info.goVersion },
    ...(expected.version === undefined
      ? []
      : [{ what: 'version', expected: expected.version, found: info.main.version }]),
    ...settingChecks(expected).map(([name, value]) => setting(name, value)),
    // A variable that the toolchain does not know yet (GOARM64 before Go 1.23) is not recorded: there is only the default.
    ...(target.variable === ''
      ? []
      : [setting(target.variable, target.variant, target.suffix === '' ? target.variant : '')]),
  ];
  return checks.filter((check) => check.expected !== check.found);
}
