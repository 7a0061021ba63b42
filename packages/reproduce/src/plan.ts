import { invariant, listed, printable } from '@slipway/core';
import type { BuildInfo, LinkedModule } from '@slipway/executable';
import { inferLinkerFlags } from '@slipway/executable';
import { releasedToolchain } from '@slipway/go';
import { type Attempt, attemptsOf } from './attempt.ts';
import { type RecordedDirectories, unnamedDirectories } from './directories.ts';
import { hasVersion, type Reasons, reasonsAgainst } from './reason.ts';
import type { Subject } from './subject.ts';

/** Where the source of a program is. */
export type Source =
  /** A version of a module, as the module proxy has it: what `go install PACKAGE@VERSION` builds. */
  | { readonly kind: 'module'; readonly module: string; readonly version: string; readonly sum: string }
  /** A commit of the repository that holds the module. */
  | { readonly kind: 'commit'; readonly module: string; readonly version: string; readonly revision: string };

/** How to build a program again. */
export interface Reproduction {
  readonly possible: true;
  readonly source: Source;
  /** Import path of the main package. */
  readonly package: string;
  /** For GOTOOLCHAIN. */
  readonly toolchain: string;
  /** What the program says of the environment of its build: GOOS, GOARCH, GOAMD64, CGO_ENABLED, ... */
  readonly environment: Readonly<Record<string, string>>;
  /** Arguments of the go command, without build mode and linker flags. */
  readonly flags: readonly string[];
  /** Build modes and linker flags to try one after another until the bytes are the same. */
  readonly attempts: readonly Attempt[];
  /** Where to build: it is not the same elsewhere. Empty with -trimpath. */
  readonly directories: RecordedDirectories;
  /** What is not known of where it was built, in words: with them a program that differs may be an innocent one. */
  readonly unnamed: readonly string[];
  /** What the program does not say, and what was taken for it, in sentences. */
  readonly assumptions: readonly string[];
  /** Every module in it, for a comparison with go.sum. */
  readonly dependencies: readonly LinkedModule[];
}

export type ReproductionPlan = Reproduction | { readonly possible: false; readonly reasons: Reasons };

export interface ReproductionOptions {
  /** Linker flags, where the user knows them: with -trimpath a program does not record them. */
  readonly ldflags?: string;
  /** Hash of the commit, where the program names neither version nor commit and the user knows. */
  readonly revision?: string;
}

/** What the go command records of the environment: https://pkg.go.dev/runtime/debug#BuildSetting */
const VARIABLES: readonly string[] = [
  ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOEXPERIMENT', 'GOFIPS140'],
  ...['GO386', 'GOAMD64', 'GOARM', 'GOARM64', 'GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64', 'GOWASM'],
];

function sourceOf(info: BuildInfo, { revision: known }: ReproductionOptions): Source {
  const { path: module, version, sum } = info.main;
  const revision = info.settings.get('vcs.revision') ?? (hasVersion(info) ? undefined : known);
  return revision === undefined
    ? { kind: 'module', module, version, sum }
    : { kind: 'commit', module, version: hasVersion(info) ? version : '', revision };
}

/** Modules beside the main one without a version of their own, and not from a replace directive: from the same go.work. */
const inWorkspace = ({ dependencies }: BuildInfo): boolean =>
  dependencies.some(({ version, replaced }) => version === '(devel)' && replaced === undefined);

function environmentOf(info: BuildInfo, experiment: string): Readonly<Record<string, string>> {
  const { settings } = info;
  const recorded = VARIABLES.flatMap((name) => {
    const value = settings.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    GOWORK: inWorkspace(info) ? '' : 'off',
    ...(experiment === '' ? {} : { GOEXPERIMENT: experiment }),
    ...Object.fromEntries(recorded),
  };
}

function flagsOf({ settings }: BuildInfo, source: Source): readonly string[] {
  const valued = ['-asmflags', '-gcflags', '-tags'].flatMap((name) => {
    const value = settings.get(name) ?? '';
    return value === '' ? [] : [`${name}=${value}`];
  });
  return [
    ...(settings.get('-trimpath') === 'true' ? ['-trimpath'] : []),
    ...(settings.get('-cover') === 'true' ? ['-cover'] : []),
    ...valued,
    ...(source.kind === 'commit' ? [`-buildvcs=${settings.has('vcs.revision')}`] : []),
  ];
}

interface LinkerFlags {
  readonly attempts: readonly string[];
  readonly assumptions: readonly string[];
}

/** The go command leaves linker flags out of the record of a build with -trimpath: https://go.dev/issue/52372 */
function linkerFlagsOf({ settings }: BuildInfo, { executable }: Subject, given: string | undefined): LinkerFlags {
  if (given !== undefined) return { attempts: [given], assumptions: [] };
  if (settings.get('-trimpath') !== 'true') return { attempts: [settings.get('-ldflags') ?? ''], assumptions: [] };
  const { flags, alternatives, why } = inferLinkerFlags(executable);
  const attempts = [flags, ...alternatives].map((words) => words.join(' '));
  const shown = attempts.map((text) => (text === '' ? 'none' : `'${text}'`)).join(', then ');
  return {
    attempts,
    assumptions: [
      `Linker flags are not recorded with -trimpath; these are tried: ${shown}. ${why} A value of -X cannot be seen: give the linker flags if there was one.`,
    ],
  };
}

/** What is done about the directories of a build without -trimpath, in sentences. */
function directorySentences(directories: RecordedDirectories, unnamed: readonly string[]): readonly string[] {
  const named = Object.values(directories).map((directory) => printable(directory, 300));
  return [
    ...(named.length === 0
      ? []
      : [`It was built without -trimpath: it is built again at the directories that it names, ${listed(named)}.`]),
    ...(unnamed.length === 0
      ? []
      : [`It was built without -trimpath and does not name ${listed(unnamed)}: other directories are used.`]),
  ];
}

function assumptionsOf(info: BuildInfo, { usesCgo }: Subject, source: Source): readonly string[] {
  const { dependencies } = info;
  const local = dependencies.find(({ version, path }) => version === '' || /^\.{0,2}\//.test(path));
  const all: readonly (readonly [boolean, string])[] = [
    [
      usesCgo,
      'It holds C code. The C compiler, its headers and libraries are not recorded: the result is only the same where they are.',
    ],
    [
      source.kind === 'module',
      'It was built by go install PACKAGE@VERSION, or as that does: not inside of another module, whose go.mod would choose other dependencies.',
    ],
    [
      source.kind === 'module' && source.sum === '',
      'No hash of the module is recorded: it was built with a vendor folder or without checksum.',
    ],
    [
      source.kind === 'commit' && info.settings.has('vcs.revision'),
      'The tags of the repository are those of the build: they name the version.',
    ],
    [
      source.kind === 'commit' && !info.settings.has('vcs.revision'),
      'It names no commit: it is built from the one that was given, without a stamp.',
    ],
    [inWorkspace(info), 'It was built in a workspace: the go.work of the commit is used.'],
    [
      local !== undefined,
      `The module ${printable(local?.path ?? '', 120)} comes from a directory: it has to be part of the same commit.`,
    ],
  ];
  return all.filter(([holds]) => holds).map(([, sentence]) => sentence);
}

/**
 * How to build a program again from what it says of itself, or why that cannot be done. Everything in a plan comes from a
 * file that nobody trusts yet: only flags that name no program and no file are taken over.
 */
export function planReproduction(subject: Subject, options: ReproductionOptions = {}): ReproductionPlan {
  const { info } = subject;
  if (info === undefined) {
    const message = 'It holds no build information: it was not built by Go, or by a Go before 1.18, or it was removed.';
    return { possible: false, reasons: [{ code: 'no-build-info', message }] };
  }
  const [reason, ...more] = reasonsAgainst(info, subject, options.revision);
  if (reason !== undefined) return { possible: false, reasons: [reason, ...more] };
  const toolchain = invariant(releasedToolchain(info.goVersion), 'another one is a reason against');
  const source = sourceOf(info, options);
  const linking = linkerFlagsOf(info, subject, options.ldflags);
  const { directories } = subject;
  const unnamed = unnamedDirectories(info, directories);
  return {
    possible: true,
    source,
    package: info.path,
    toolchain: toolchain.name,
    environment: environmentOf(info, toolchain.experiment),
    flags: flagsOf(info, source),
    attempts: attemptsOf(info.settings.get('-buildmode') ?? '', linking.attempts),
    directories,
    unnamed,
    assumptions: [
      ...linking.assumptions,
      ...directorySentences(directories, unnamed),
      ...assumptionsOf(info, subject, source),
    ],
    dependencies: info.dependencies,
  };
}
