import type { Row } from './row.ts';

/** What can be wrong with a build: the source, the toolchain, the flags, the targets. */
export const BUILD = {
  'dirty-tree': {
    outcome: 'refused',
    means:
      'The work tree has changes or files that Git does not ignore, so what is built is no commit. The message names them.',
    fix: 'Commit the files, ignore them, or make them after this step.',
    actions: ['go-matrix-build'],
  },
  'dirty-version': {
    outcome: 'refused',
    means: 'The version was made from a changed work tree (`+dirty`).',
    fix: 'See the step that made it: it names the changed files.',
    actions: ['go-matrix-build'],
  },
  'version-mismatch': {
    outcome: 'refused',
    means:
      'The version that is wanted is not the one that Go stamps: its tag is not in the clone or not on this commit.',
    fix: 'Check out with `fetch-depth: 0`, or check out the tag.',
    actions: ['go-matrix-build'],
  },
  'no-version': {
    outcome: 'refused',
    means: 'Go stamps no version: it is older than 1.24, or there is no `go.mod` at the top of the repository.',
    fix: 'Give `version`, such as the output of version-from-tag.',
    actions: ['go-matrix-build'],
  },
  'no-commit': {
    outcome: 'could-not-check',
    means:
      'Go finds no Git commit here, or the repository that was given does not have the commit that a program names.',
    fix: 'Use a checkout in which `git log` works, or give a clone that has the commit.',
    actions: ['go-matrix-build', 'reproduce'],
  },
  'stamp-mismatch': {
    outcome: 'refused',
    means: 'A program says something else of itself than the plan: tags, files or toolchain changed during the build.',
    fix: 'Run the step again on a fresh checkout.',
    actions: ['go-matrix-build'],
  },
  'stamp-unreadable': {
    outcome: 'could-not-check',
    means: 'The toolchain does not say what it would stamp into a program: it is no release.',
    fix: 'Use a released Go toolchain.',
    actions: ['go-matrix-build'],
  },
  'toolchains-differ': {
    outcome: 'refused',
    means: 'The modules of one release choose different toolchains.',
    fix: 'Give `go-version`, so that one builds all of them.',
    actions: ['go-matrix-build'],
  },
  'no-go-mod': {
    outcome: 'refused',
    means: 'There is no `go.mod` in the directory `module`.',
    fix: 'Give the directory of `go.mod` as `module`, and the programs as `main`.',
    actions: ['go-matrix-build'],
  },
  'bad-go-mod': {
    outcome: 'refused',
    means: 'The go command cannot read `go.mod`.',
    fix: 'Correct the line; `go mod edit -fmt` shows what Go makes of the file.',
    actions: ['go-matrix-build'],
  },
  'go-too-old': {
    outcome: 'refused',
    means: 'The module asks for a newer Go than there is.',
    fix: 'Install it: `actions/setup-go` with `go-version-file: go.mod`.',
    actions: ['go-matrix-build'],
  },
  'no-toolchain': {
    outcome: 'could-not-check',
    means: 'The toolchain cannot be fetched through the module proxy, or fails its checksum.',
    fix: 'Check `go-version`, GOPROXY and GOSUMDB, or install it with `actions/setup-go`.',
    actions: ['go-matrix-build'],
  },
  'go-version': {
    outcome: 'refused',
    means: '`go-version` is no exact version, or `go.mod` names none.',
    fix: 'Write a version such as `1.26.3`, or add a line with `go mod edit -go=1.26.3`.',
    actions: ['go-matrix-build'],
  },
  'go-failed': {
    outcome: 'could-not-check',
    means: 'The go command failed; what it said is in the message.',
    fix: 'Run the command in the directory of the module to see what it needs.',
    actions: ['go-matrix-build'],
  },
  'modules-changed': {
    outcome: 'refused',
    means: 'The module cache is not what was downloaded.',
    fix: 'Run `go clean -modcache`, and look at who writes or restores the cache.',
    actions: ['go-matrix-build'],
  },
  'replace-outside': {
    outcome: 'refused',
    means:
      '`go.mod` replaces a module by a directory outside the repository, so the result would depend on this machine.',
    fix: 'Require a version of the module, or move it into the repository.',
    actions: ['go-matrix-build'],
  },
  'no-program': {
    outcome: 'refused',
    means: 'No main package matches `main`.',
    fix: 'Correct the patterns; the message lists the packages that there are.',
    actions: ['go-matrix-build'],
  },
  'package-error': {
    outcome: 'refused',
    means: "A package cannot be loaded; the message has the compiler's words and place.",
    fix: 'Correct `main` or the package.',
    actions: ['go-matrix-build'],
  },
  'package-pattern': {
    outcome: 'refused',
    means: 'A line of `main` is no pattern of packages.',
    fix: 'Write `./cmd/hello`, `./cmd/...`, or `NAME=DIRECTORY` such as `etcd=.`.',
    actions: ['go-matrix-build'],
  },
  'main-outside': {
    outcome: 'refused',
    means: 'A line of `main` lies in none of the modules. With several, patterns are relative to the workspace.',
    fix: 'Correct the line, or add its module to `module`.',
    actions: ['go-matrix-build'],
  },
  'module-unused': {
    outcome: 'refused',
    means: '`main` names no package of one of the modules.',
    fix: 'Add a line for it, such as `./DIRECTORY/...`, or leave the module out.',
    actions: ['go-matrix-build'],
  },
  'program-name': {
    outcome: 'refused',
    means: 'Two programs have one name, so one would overwrite the other.',
    fix: 'Rename the directory of one, or give a name with `NAME=DIRECTORY` in `main`.',
    actions: ['go-matrix-build'],
  },
  'unknown-program': {
    outcome: 'refused',
    means: 'Flags or tags are for a program that is not built.',
    fix: 'Correct the name: the message lists the programs.',
    actions: ['go-matrix-build'],
  },
  'no-target': {
    outcome: 'refused',
    means: '`targets` names nothing, or `exclude` takes all of it away.',
    fix: 'Give one target a line, such as `linux/amd64`.',
    actions: ['go-matrix-build'],
  },
  'unknown-target': {
    outcome: 'refused',
    means: 'The toolchain has no such port or variant; the message lists what it has.',
    fix: 'Correct the target, or use a Go that has it.',
    actions: ['go-matrix-build'],
  },
  'needs-c-toolchain': {
    outcome: 'refused',
    means: 'Go cannot link this target or build mode without a C toolchain for that system.',
    fix: 'Leave it out, or give `CGO_ENABLED=1` and `CC=…` in `env`, on a runner that has the toolchain.',
    actions: ['go-matrix-build'],
  },
  'build-mode': {
    outcome: ['refused', 'could-not-check'],
    means: 'Go has no such build mode for the target; or a program to be rebuilt is of a mode that is no program.',
    fix: 'Leave the target out, or choose another `build-mode`.',
    actions: ['go-matrix-build', 'reproduce'],
  },
  'build-tag': {
    outcome: 'refused',
    means: 'A line of `tags` is not a build tag.',
    fix: 'Write letters, digits, underscores and dots, such as `netgo`.',
    actions: ['go-matrix-build'],
  },
  'build-flag': {
    outcome: 'refused',
    means: 'A flag of `flags` is unknown, or is said by an input of its own.',
    fix: 'Use the input that the hint names, or leave the flag out.',
    actions: ['go-matrix-build'],
  },
  flags: {
    outcome: 'refused',
    means: '`flags` cannot be read: a quote is not closed.',
    fix: 'Close the quotes, or leave them out.',
    actions: ['go-matrix-build'],
  },
  'build-env': {
    outcome: 'refused',
    means:
      'A line of `env` is not `NAME=VALUE` or `SELECTOR:NAME=VALUE`, is for none of the targets, or its variable is said elsewhere.',
    fix: 'Write it as the hint says.',
    actions: ['go-matrix-build'],
  },
  ldflags: {
    outcome: 'refused',
    means: '`ldflags` cannot be read, or has a flag that the build decides itself.',
    fix: 'Close the quotes, and leave out what the hint names.',
    actions: ['go-matrix-build'],
  },
  'ldflags-variable': {
    outcome: 'refused',
    means: '`-X` names no string variable of a package that is linked, so it would have no effect.',
    fix: 'For the program itself write `main.NAME`, whatever its import path is; else correct path and name.',
    actions: ['go-matrix-build'],
  },
  'unknown-placeholder': {
    outcome: 'refused',
    means: '`{…}` is no placeholder here. `{{.Version}}` of other tools is `{version}`.',
    fix: 'Use one of the placeholders that the hint lists.',
    actions: ['go-matrix-build'],
  },
  'build-failed': {
    outcome: ['refused', 'could-not-check'],
    means: 'The compiler refuses the source; its errors are at their lines. The output folder is as it was.',
    fix: 'Correct the source. For a program that is rebuilt: it may need C libraries or generated files that the commit does not hold.',
    actions: ['go-matrix-build', 'reproduce'],
  },
  'cgo-needed': {
    outcome: 'refused',
    means: 'A package has nothing but cgo files, and cgo is off.',
    fix: 'Give `CGO_ENABLED=1` in `env` on a runner with a C compiler for the target, or use a package without cgo.',
    actions: ['go-matrix-build'],
  },
  'out-of-memory': {
    outcome: 'could-not-check',
    means: 'The build was ended by the system, also when it ran alone: most likely memory ran out.',
    fix: 'Use a larger runner, `parallelism: 1`, `GOMEMLIMIT`, or fan out.',
    actions: ['go-matrix-build'],
  },
  'disk-full': {
    outcome: 'could-not-check',
    means: 'The disk is full.',
    fix: 'Free space before this step, set `parallelism: 1`, or spread the targets over jobs.',
    actions: ['go-matrix-build'],
  },
  'not-reproducible': {
    outcome: 'refused',
    means: 'A second build, or the published release, has other bytes; the message says where the first difference is.',
    fix: 'Find what else than the commit decided over the bytes; the output folder is as it was.',
    actions: ['go-matrix-build'],
  },
  'nothing-compared': {
    outcome: 'could-not-check',
    means: 'No file that was built is listed in the checksums of `against`.',
    fix: 'Build with the version, formats and `name-template` of that release.',
    actions: ['go-matrix-build'],
  },
  'published-missing': {
    outcome: ['refused', 'could-not-check'],
    means: '`against` holds no `SHA256SUMS`, or its address does not answer with one.',
    fix: 'Give the folder or address that holds the files of the release and their checksums.',
    actions: ['go-matrix-build'],
  },
  'published-changed': {
    outcome: 'refused',
    means: 'A file of the folder `against` is not what its own checksums list.',
    fix: 'Download the release again and verify its signature.',
    actions: ['go-matrix-build'],
  },
  'no-against': {
    outcome: 'refused',
    means: 'The mode `prove` needs `against`.',
    fix: 'Give the folder or address of the release to compare with.',
    actions: ['go-matrix-build'],
  },
} as const satisfies Record<string, Row>;
