import { listed, printable } from '@slipway/core';
import type { BuildInfo } from '@slipway/executable';
import { releasedToolchain } from '@slipway/go';
import type { RecordedDirectories } from './directories.ts';
import { type FlagSetting, riskyFlag } from './recorded-flags.ts';
import type { Subject } from './subject.ts';

/** Names of the reasons, for machines; each is a code of core. */
export type ReasonCode =
  // What the program says of itself.
  | 'no-build-info'
  | 'no-source'
  | 'toolchain-unreleased'
  | 'package-unnamed'
  | 'source-modified'
  | 'setting-damaged'
  | 'compiler-not-gc'
  | 'build-mode'
  | 'build-instrumented'
  | 'profile-missing'
  | 'build-tags-unreadable'
  | 'flag-unsafe'
  | 'cgo-flags'
  // What is missing here, or does not work.
  | 'no-repository'
  | 'no-commit'
  | 'no-module'
  | 'no-tag'
  | 'toolchain-unavailable'
  | 'directories-unusable'
  | 'build-failed';

/** Why a program cannot be built again from what it says. */
export interface Reason {
  readonly code: ReasonCode;
  /** One sentence with what was seen. */
  readonly message: string;
}

/** At least one. */
export type Reasons = readonly [Reason, ...Reason[]];

type Check = (info: BuildInfo, subject: Subject, revision: string | undefined) => Reason | undefined;

const reason = (code: ReasonCode, message: string): Reason => ({ code, message });

/** Sanitizers and coverage: such a program is for tests, and C runtimes of the machine are linked into it. */
const INSTRUMENTED = ['-race', '-msan', '-asan'];

const FLAG_SETTINGS: readonly FlagSetting[] = ['-asmflags', '-gcflags', '-ldflags'];
const C_FLAGS = ['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_LDFLAGS'];

/**
 * Import and module paths: https://go.dev/ref/mod#go-mod-file-ident. No hyphen in front, which would be a flag, no directory,
 * and neither `..` nor the pattern `...`.
 */
const PATH = /^(?!.*\.\.)\w[\w.~/+!-]*$/;
const TAGS = /^[\p{L}\p{Nd}_.,]+$/u;

/** The main module's version, as Go 1.24 and newer write it for a checkout too. */
export const hasVersion = ({ main }: BuildInfo): boolean => /^v\d+\.[\w.+-]*$/.test(main.version);

const CHECKS: readonly Check[] = [
  ({ goVersion }) =>
    releasedToolchain(goVersion) === undefined
      ? reason(
          'toolchain-unreleased',
          `It was built with '${printable(goVersion, 80)}', which is no released Go toolchain.`,
        )
      : undefined,
  ({ path }) =>
    path === 'command-line-arguments'
      ? reason(
          'package-unnamed',
          'It was built from files named on the command line, and does not say of which package.',
        )
      : undefined,
  ({ path, main }) =>
    path !== 'command-line-arguments' && !(PATH.test(path) && PATH.test(main.path))
      ? reason('package-unnamed', `It names no package and module that could be built: '${printable(path, 120)}'.`)
      : undefined,
  ({ settings, main }) =>
    settings.get('vcs.modified') === 'true' || /\+(?:.*\.)?dirty$/.test(main.version)
      ? reason('source-modified', 'It was built from a checkout with changes that were not committed.')
      : undefined,
  (info, _, revision) =>
    hasVersion(info) || info.settings.has('vcs.revision') || revision !== undefined
      ? undefined
      : reason(
          'no-source',
          'It names neither a version nor a commit: it was built without -buildvcs, outside of a repository.',
        ),
  ({ settings }) => {
    const revision = settings.get('vcs.revision');
    if (revision === undefined) return undefined;
    return settings.get('vcs') === 'git' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
      ? undefined
      : reason('no-source', `Its commit '${printable(revision, 80)}' is not one of Git.`);
  },
  ({ settings }) =>
    [...settings.values()].some((value) => value.includes('\0'))
      ? reason('setting-damaged', 'One of its settings holds a zero byte, which no build can have.')
      : undefined,
  ({ settings }) => {
    const compiler = settings.get('-compiler') ?? 'gc';
    return compiler === 'gc'
      ? undefined
      : reason('compiler-not-gc', `It was built with the compiler ${printable(compiler, 40)}.`);
  },
  ({ settings }) => {
    const mode = settings.get('-buildmode') ?? 'exe';
    return ['exe', 'pie'].includes(mode)
      ? undefined
      : reason('build-mode', `It was built with -buildmode=${printable(mode, 40)}, which is no program.`);
  },
  ({ settings }) => {
    const flag = INSTRUMENTED.find((name) => settings.get(name) === 'true');
    return flag === undefined ? undefined : reason('build-instrumented', `It was built with ${flag}, for tests.`);
  },
  ({ settings }) => {
    const profile = settings.get('-pgo');
    return profile === undefined || /(?:^|[\\/])default\.pgo$/.test(profile)
      ? undefined
      : reason(
          'profile-missing',
          `It was built with the profile ${printable(profile, 120)}, which is not part of the source.`,
        );
  },
  ({ settings }) => {
    const tags = settings.get('-tags') ?? '';
    return tags === '' || TAGS.test(tags)
      ? undefined
      : reason('build-tags-unreadable', `Its build tags cannot be read: ${printable(tags, 80)}.`);
  },
  ({ settings }) => {
    const [found] = FLAG_SETTINGS.flatMap((name) => {
      const flag = riskyFlag(name, settings.get(name) ?? '');
      return flag === undefined ? [] : [`${name} hold ${printable(flag, 80)}`];
    });
    return found === undefined
      ? undefined
      : reason('flag-unsafe', `Its ${found}; only flags that name no program and no file are taken from a file.`);
  },
  ({ settings }, { usesCgo }) => {
    const name = usesCgo ? C_FLAGS.find((key) => !['', '-O2 -g'].includes(settings.get(key) ?? '')) : undefined;
    return name === undefined ? undefined : reason('cgo-flags', `Its C code was compiled with ${name} of its own.`);
  },
];

/** Everything that stands in the way of building a program again; empty when nothing does. `revision` is a commit that the user knows. */
export function reasonsAgainst(info: BuildInfo, subject: Subject, revision?: string): readonly Reason[] {
  return CHECKS.flatMap((check) => check(info, subject, revision) ?? []);
}

/**
 * Why a difference proves nothing: a program without -trimpath is another one in other directories. `rebuilt` is what the
 * program names that was built again.
 */
export function builtElsewhere(
  { unnamed, directories }: { readonly unnamed: readonly string[]; readonly directories: RecordedDirectories },
  rebuilt: RecordedDirectories,
): Reason | undefined {
  if (unnamed.length > 0)
    return reason(
      'directories-unusable',
      `It was built without -trimpath and does not name ${listed(unnamed)}, which may be all that differs.`,
    );
  const other = (['goRoot', 'moduleCache', 'module'] as const).find((name) => directories[name] !== rebuilt[name]);
  if (other === undefined) return undefined;
  const [there, here] = [directories, rebuilt].map((named) => printable(named[other] ?? 'no directory', 200));
  return reason('directories-unusable', `It names ${there} where the program that was built again names ${here}.`);
}
