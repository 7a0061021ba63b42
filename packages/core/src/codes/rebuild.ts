import type { Row } from './row.ts';

/** Why a program cannot be built again from what it says of itself, or what came out of it. */
export const REBUILD = {
  differs: {
    outcome: 'refused',
    means: 'The program is not what its source gives.',
    fix: 'If it was linked with flags of its own, such as `-X`, give them as `ldflags`. Otherwise do not trust the file.',
    actions: ['reproduce'],
  },
  'no-build-info': {
    outcome: 'could-not-check',
    means: 'The program holds no build information: not built by Go, by a Go before 1.18, or it was removed.',
    fix: 'Give a program that `go version -m` can read.',
    actions: ['reproduce'],
  },
  'no-source': {
    outcome: 'could-not-check',
    means: 'The program names neither a version of its module nor a commit of Git.',
    fix: 'Build it from a tagged checkout, so that Go stamps where it comes from.',
    actions: ['reproduce'],
  },
  'no-repository': {
    outcome: 'could-not-check',
    means: 'The program was built from a commit, and its repository is needed.',
    fix: 'Give a clone of the repository, or its address, as `source`.',
    actions: ['reproduce'],
  },
  'no-tag': {
    outcome: 'could-not-check',
    means: 'The repository calls the commit by another version than the program does: tags or history are missing.',
    fix: 'Give a clone with all of it: `git fetch --unshallow --tags`.',
    actions: ['reproduce'],
  },
  'directories-unusable': {
    outcome: 'could-not-check',
    means: 'The program was built without `-trimpath`, so directories are part of it, and they cannot be used here.',
    fix: 'Run where they are free, or on Linux where user namespaces are allowed; or build with `-trimpath`.',
    actions: ['reproduce'],
  },
  'toolchain-unreleased': {
    outcome: 'could-not-check',
    means: 'The program was built by a Go that is no released toolchain.',
    fix: 'Nothing is said about it; a release of Go rebuilds the same bytes.',
    actions: ['reproduce'],
  },
  'toolchain-unavailable': {
    outcome: 'could-not-check',
    means: 'The toolchain that the program names could not be fetched, or does not run here.',
    fix: 'Look at the network and at `GOPROXY`; a toolchain for this machine has to exist.',
    actions: ['reproduce'],
  },
  'package-unnamed': {
    outcome: 'could-not-check',
    means: 'The program was built from files on the command line, or names no package that could be built.',
    fix: 'Build it from a package.',
    actions: ['reproduce'],
  },
  'source-modified': {
    outcome: 'could-not-check',
    means: 'The program was built from a checkout with changes that were not committed.',
    fix: 'Nothing is said about it; build from a commit.',
    actions: ['reproduce'],
  },
  'setting-damaged': {
    outcome: 'could-not-check',
    means: "One of the program's recorded settings holds a zero byte, which no build can have.",
    fix: 'Do not trust the file before you know where it comes from.',
    actions: ['reproduce'],
  },
  'compiler-not-gc': {
    outcome: 'could-not-check',
    means: 'The program was built with another compiler than gc.',
    fix: 'Nothing is said about it; gc alone is reproduced.',
    actions: ['reproduce'],
  },
  'build-instrumented': {
    outcome: 'could-not-check',
    means: 'The program was built with a sanitizer or for coverage: such a program is for tests.',
    fix: 'Build it without `-race`, `-msan`, `-asan` and `-cover`.',
    actions: ['reproduce'],
  },
  'profile-missing': {
    outcome: 'could-not-check',
    means: 'The program was built with a profile (`-pgo`) that is not part of the source.',
    fix: 'Keep the profile as `default.pgo` beside the main package.',
    actions: ['reproduce'],
  },
  'build-tags-unreadable': {
    outcome: 'could-not-check',
    means: 'The recorded build tags cannot be read.',
    fix: 'Do not trust the file before you know where it comes from.',
    actions: ['reproduce'],
  },
  'flag-unsafe': {
    outcome: 'could-not-check',
    means: 'The program was built with compiler or linker flags that cannot be repeated safely.',
    fix: 'Build it without them; only flags that name no program and no file are repeated.',
    actions: ['reproduce'],
  },
  'cgo-flags': {
    outcome: 'could-not-check',
    means: "The program's C code was compiled with flags of its own.",
    fix: 'Nothing is said about it; build it without cgo, or with the usual flags.',
    actions: ['reproduce'],
  },
  'no-such-file': {
    outcome: 'refused',
    means: 'A file that an input names is not there, or a pattern of `files` matches nothing.',
    fix: 'Give a path or pattern relative to the module, and make the file before this step.',
    actions: ['go-matrix-build', 'reproduce'],
  },
  'broken-executable': {
    outcome: 'refused',
    means: 'An executable is damaged or cut off.',
    fix: 'Download or build the file again.',
    actions: ['go-matrix-build', 'push-image', 'reproduce'],
  },
  'universal-binary': {
    outcome: 'refused',
    means: 'A universal program for Mac is damaged, or its parts do not fit.',
    fix: 'Build or download it again.',
    actions: ['reproduce'],
  },
} as const satisfies Record<string, Row>;
