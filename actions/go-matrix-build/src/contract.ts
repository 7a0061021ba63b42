import { boolean, defineAction, file, integer, json, lines, list, map, oneOf, secret, string } from '@slipway/core';
import { BUILD_MODES } from '@slipway/go';
import { USUAL_FORMATS, USUAL_NAME } from '@slipway/release';
import { CHECKSUMS, ENV, FILES, FORMATS, MAX_SIZE, NAMES, RUNNERS, SBOM } from './line-grammars.ts';

/** Modes that decide what a release is; `prove` only without a plan. */
const PLANNED = ['all', 'plan', 'prove'] as const;

export const contract = defineAction({
  name: 'go-matrix-build',
  description:
    'Builds the programs of Go modules for every target, reproducibly, packs them, and proves it: on one runner or fanned out.',
  branding: { icon: 'package', color: 'blue' },
  // The OpenPGP key of packages, in a keyring of its own.
  sweepsAfterwards: true,
  permissions: [
    { scope: 'contents', access: 'read', why: 'Only for actions/checkout; the action itself asks GitHub nothing.' },
  ],
  defaultMode: 'all',
  modes: {
    all: 'Everything on this runner.',
    plan: 'Decide everything, build nothing, answer the matrix of a fan-out.',
    build: 'One shard of a plan.',
    merge: 'Check the shards and put them together.',
    prove: 'Build again under other conditions and compare.',
  },
  inputs: {
    module: list({
      modes: PLANNED,
      default: '.',
      example: 'client',
      docs: 'Directory of the module (the one that holds `go.mod`), relative to the workspace; several lines make one release of several modules.',
    }),
    version: string({
      modes: PLANNED,
      default: '',
      example: 'v1.4.0',
      docs: 'Version that the programs must say they are, such as the output `version` of version-from-tag. Anything else in the stamp that Go writes is refused. Empty: what Go stamps is taken. A toolchain that stamps no version (before Go 1.24) needs it.',
    }),
    main: list({
      modes: PLANNED,
      default: './...',
      example: './cmd/hello',
      docs: 'Package patterns, relative to the module (to the workspace where there are several modules); every main package among them is built. `NAME=DIRECTORY` gives the program of one directory another name than its directory has, such as `etcd=.`.',
    }),
    targets: list({
      modes: PLANNED,
      default: 'linux/amd64\nlinux/arm64\ndarwin/amd64\ndarwin/arm64\nwindows/amd64\nwindows/arm64',
      example: 'linux/arm/v7',
      docs: 'What to build for: `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT` for any port that `go tool dist list` names, patterns (`linux/*`, `linux/arm/*`), the sets `first-class`, `common` and `all`, and `darwin/universal` for one file with both Mac programs.',
    }),
    exclude: list({
      modes: PLANNED,
      example: 'windows/arm64',
      docs: 'Targets to leave out again, as `GOOS/GOARCH`, `GOOS/GOARCH/VARIANT` or patterns. One that matches nothing is refused.',
    }),
    'go-version': string({
      modes: PLANNED,
      default: '',
      example: '1.26.3',
      docs: 'Exact toolchain, fetched by the go command and checked against the checksum database when it is not installed. `go.mod`: the one that the `toolchain` line names, else the `go` line. Empty: what `go` in PATH chooses for the module.',
    }),
    tags: list({
      modes: PLANNED,
      example: 'netgo',
      docs: 'Build tags; their order does not matter. `PROGRAM=TAG` lines replace the others for that program.',
    }),
    ldflags: string({
      modes: PLANNED,
      default: '-s -w',
      example: '-s -w -X main.version={version}',
      docs: 'Flags of the linker, as `go build -ldflags` takes them, and nothing is added. `{version}`, `{bare-version}` (without its v), `{commit}`, `{commit-time}` (Unix seconds) and `{commit-date}` (RFC 3339) are replaced. A variable of `-X` that does not exist is refused. A line `PROGRAM=FLAGS` replaces the others for that program.',
    }),
    flags: string({
      modes: PLANNED,
      default: '',
      example: '-trimpath=false',
      docs: 'Further flags of `go build`, after `-trimpath -buildvcs=true -mod=readonly` (or `vendor`), so that `-trimpath=false` or `-buildvcs=false` builds as an earlier release was built.',
    }),
    'build-mode': oneOf(BUILD_MODES, {
      modes: PLANNED,
      default: 'exe',
      docs: 'What to make of a main package: `exe` (what Go makes by itself), `pie`, or a C library with its header.',
    }),
    env: lines(ENV, {
      modes: PLANNED,
      example: 'linux/arm64:CC=aarch64-linux-gnu-gcc',
      docs: 'Variables for the builds: `NAME=VALUE`, or `SELECTOR:NAME=VALUE` for some targets (`windows`, `linux/arm64`, `linux/amd64/v3`); one that is for no target is refused. Nothing else of the environment reaches a build but what finds tools and caches. Without `CGO_ENABLED=1` there is no cgo.',
    }),
    formats: lines(FORMATS, {
      modes: PLANNED,
      default: USUAL_FORMATS.join('\n'),
      example: 'deb',
      docs: 'What to ship for every target: `tar.gz`, `zip`, `tar`, `binary` (each program by itself), and for Linux `deb`, `rpm`, `apk`, for Windows `msi`. `SELECTOR=FORMAT` lines (`windows=zip`, `linux/arm64=deb`, `linux/amd64/v3=tar.gz`) replace the others for those targets; of several selectors the one that says most counts. One that is for no target is refused.',
    }),
    'name-template': lines(NAMES, {
      modes: PLANNED,
      default: USUAL_NAME,
      example: 'linux/amd64/v3={name}-{version}-fast',
      docs: 'File name without its ending. Fields: `{name}` (the program for `binary` and for a module of one program that `main` names, else the last part of the module path), `{version}`, `{bare-version}` (without its v), `{os}`, `{arch}`, `{variant}` (empty for the default variant of an architecture, `_v3`, and `v7` for arm). `SELECTOR=TEMPLATE` is for some targets.',
    }),
    'wrap-in-directory': boolean({
      modes: PLANNED,
      default: false,
      docs: 'Put everything in an archive below one directory that is called as the archive is.',
    }),
    files: lines(FILES, {
      modes: PLANNED,
      default: 'LICENSE*\nREADME*',
      example: 'docs/*.md => doc/',
      docs: 'Further files, as globs relative to the module. `GLOB => PATH` gives a name, or with a slash at its end a directory; a path that begins with `/` goes into packages instead of archives, such as `init/hello.service => /usr/lib/systemd/system/`. Behind it `mode=0755`, and `config` for a file that the administrator may change. The default takes what there is, in the module or else at the top of the repository; a pattern of your own must match. A file that Git ignores needs a line without a wildcard; symbolic links and the store of Git are refused.',
    }),
    package: map({
      modes: PLANNED,
      example: 'maintainer=Jo Doe <jo@example.com>',
      docs: 'What packages say: `maintainer` and `summary` (both needed), `license` (SPDX; an rpm needs it where no licence file is recognised), `name`, `description`, `homepage`, `release`, `epoch`; `depends`, `recommends`, `suggests`, `conflicts`, `provides`, `replaces` (comma-separated); `pre-install`, `post-install`, `pre-remove`, `post-remove` (files with scripts). `deb.depends=` and the like say it for one format only.',
    }),
    'apk-key': secret({
      modes: ['all', 'build', 'prove'],
      docs: 'RSA private key (PEM) that signs apk packages. Users need its public half in `/etc/apk/keys`.',
    }),
    'apk-key-name': string({
      modes: ['all', 'build', 'prove'],
      default: '',
      example: 'release@example.com-1700000000.rsa.pub',
      docs: 'File name of the public key in `/etc/apk/keys`; needed with `apk-key`.',
    }),
    'rpm-key': secret({
      modes: ['all', 'build', 'prove'],
      docs: 'OpenPGP private key (armored) that signs rpm packages.',
    }),
    'rpm-key-passphrase': secret({ modes: ['all', 'build', 'prove'], docs: 'Passphrase of `rpm-key`.' }),
    sbom: lines(SBOM, {
      modes: PLANNED,
      default: 'spdx',
      example: 'cyclonedx',
      docs: 'Software bill of materials for every program of every target: `spdx` (2.3, JSON), `cyclonedx` (1.6, JSON), or `none`. From the modules that are linked into the program.',
    }),
    checksums: lines(CHECKSUMS, {
      modes: PLANNED,
      default: 'sha256',
      example: 'sha512',
      docs: 'Checksum files: `sha256` (always written), and `sha512` for a second one.',
    }),
    'max-size': lines(MAX_SIZE, {
      modes: PLANNED,
      example: '*.deb=20MB',
      docs: 'Most that a file may have: `20MB`, or `GLOB=20MB` for some. More is refused; with `warn` behind it, told. A limit that is for no file is refused.',
    }),
    output: string({
      modes: [...PLANNED, 'build', 'merge'],
      default: 'release',
      docs: 'Folder for the results, relative to the workspace. It is replaced as a whole when an earlier run made it, and left as it was when anything fails.',
    }),
    parallelism: integer({
      modes: ['all', 'build'],
      min: 1,
      example: '1',
      docs: 'Targets built at once. Default: from cores, free memory and free disk; the log says why.',
    }),
    'fail-fast': boolean({
      modes: ['all', 'build'],
      default: false,
      docs: 'Begin no further target when one has failed. Otherwise all are tried, so that one run shows everything that is wrong.',
    }),
    'go-cache': oneOf(['restore', 'save', 'off'], {
      modes: ['all', 'build'],
      default: 'off',
      docs: 'Compiled packages of earlier runs, one cache for each target: `restore` takes them, `save` takes them and keeps new ones. For releases `restore` at most: what a build finds in a cache it believes.',
    }),
    prove: oneOf(['none', 'sample', 'all'], {
      modes: ['all', 'prove'],
      default: 'none',
      docs: 'Build a second time from a clean clone elsewhere, with another umask, time zone, locale, number of processes and an empty cache, and refuse the release when one byte differs: of one target (`sample`; another one for each commit), or of `all`.',
    }),
    against: string({
      modes: ['all', 'prove'],
      default: '',
      example: 'https://github.com/OWNER/REPO/releases/download/v1.4.0',
      docs: 'Folder of the workspace, or address, with a `SHA256SUMS` that was published before: every file of the same name must have the digest that stands there (and in a folder the same bytes).',
    }),
    shards: integer({
      modes: ['plan'],
      min: 1,
      max: 256,
      example: '4',
      docs: 'Number of jobs to spread the targets over. Default: one a target, at most eight.',
    }),
    weights: json({
      modes: ['plan'],
      example: '{"linux/amd64": 41.2}',
      docs: 'Seconds that targets took earlier, as the field `targets` of the output `timings`. Targets without are taken for the average.',
    }),
    runners: lines(RUNNERS, {
      modes: ['plan'],
      default: 'ubuntu-latest',
      example: 'darwin/*=macos-latest',
      docs: 'Label of the runner, or `SELECTOR=LABEL` for some targets, such as those that need cgo. One that is for no target is refused.',
    }),
    'plan-file': file({
      modes: ['build', 'merge', 'prove'],
      example: 'plan/plan.json',
      docs: 'The plan. What it says counts, and not the inputs above.',
    }),
    'plan-hash': string({
      modes: ['build', 'merge', 'prove'],
      default: '',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      docs: 'The output `plan-hash` of the plan: a plan file with another SHA-256 is refused.',
    }),
    shard: integer({ modes: ['build'], min: 1, max: 256, example: '1', docs: 'Number of the shard, from the matrix.' }),
    'shards-from': string({
      modes: ['merge'],
      default: 'shards',
      docs: 'Folder with one folder for each shard, as actions/download-artifact leaves them.',
    }),
    'dry-run': boolean({
      modes: ['all', 'plan'],
      default: false,
      docs: 'Checks everything that can be checked without building, and answers with what would be made.',
    }),
  },
  environment: {
    SOURCE_DATE_EPOCH: "Time of every file in the archives in seconds since 1970. Not set: the commit's time.",
    GOPROXY:
      'Where modules are downloaded from; `GOPRIVATE`, `GONOPROXY`, `GOSUMDB`, `GONOSUMDB`, `GOINSECURE`, `GOVCS` and `GOAUTH` hold beside it, for downloads alone.',
    GOMAXPROCS:
      'Threads of the go command; `GOGC` and `GOMEMLIMIT` are handed on too, and no other variable of Go: none of them changes a byte.',
  },
  outputs: {
    artifacts: {
      docs: 'JSON array of the files for users, sorted by name: `name`, `path` (relative to the workspace), `kind` (`archive`, `binary`, `header`, `package`, `sbom`), `format`, `target`, `sha256`, `size` in bytes, and `seconds` that the target took; the last three are missing when nothing was built.',
      example:
        '[{"name":"hello_v1.4.0_linux_amd64.tar.gz","path":"release/hello_v1.4.0_linux_amd64.tar.gz","kind":"archive","format":"tar.gz","target":"linux/amd64","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":812345,"seconds":4.2}]',
    },
    'checksums-file': {
      docs: 'Path of the SHA256SUMS file, relative to the workspace.',
      example: 'release/SHA256SUMS',
    },
    'manifest-file': {
      docs: 'Path of release.json, the description of everything in the folder; empty when none was written.',
      example: 'release/release.json',
    },
    matrix: {
      docs: 'For `plan`: the matrix for `strategy`, with `shard`, `name`, `targets` and `runner` for each job. Else empty.',
      example: '{"include":[{"shard":1,"name":"linux/amd64","targets":["linux/amd64"],"runner":"ubuntu-latest"}]}',
    },
    'plan-file': { docs: 'For `plan`: path of plan.json. Else empty.', example: 'plan/plan.json' },
    'plan-hash': {
      docs: 'SHA-256 of the plan; empty for `all`.',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    output: { docs: 'Folder with the results, relative to the workspace.', example: 'release' },
    version: { docs: 'Version that the programs say they are.', example: 'v1.4.0' },
    commit: { docs: 'Full hash of the commit.', example: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1' },
    'source-date-epoch': {
      docs: 'Time of every file in the archives, in Unix seconds: SOURCE_DATE_EPOCH, else the time of the commit.',
      example: '1700000000',
    },
    'go-version': { docs: 'Toolchain that built.', example: 'go1.26.8' },
    verdict: {
      docs: '`identical` when a proof found the same bytes, `differs` when not; empty when none was asked for.',
      example: 'identical',
    },
    timings: {
      docs: 'JSON: seconds of the whole run, those in which at least one go command ran, and those of each target.',
      example: '{"seconds":61.42,"go-seconds":60.81,"targets":{"linux/amd64":41.2}}',
    },
  },
  rules: [
    (inputs) =>
      (inputs.mode === 'build' || inputs.mode === 'merge') && inputs.planFile === undefined
        ? {
            code: 'no-plan',
            message: `Input 'plan-file' is missing, and the mode ${inputs.mode} needs it.`,
            hint: 'Download the artifact of the plan job, and give the path of its plan.json.',
          }
        : undefined,
    (inputs) =>
      inputs.mode === 'build' && inputs.shard === undefined
        ? {
            code: 'no-shard',
            message: "Input 'shard' is missing, and the mode build needs it.",
            hint: 'Write shard: ${{ matrix.shard }}, with the matrix of the plan job.',
          }
        : undefined,
    (inputs) =>
      inputs.mode === 'prove' && inputs.against === ''
        ? {
            code: 'no-against',
            message: "Input 'against' is missing, and the mode prove needs it.",
            hint: 'Give the folder or address of the release to compare with.',
          }
        : undefined,
    (inputs) =>
      'apkKey' in inputs && inputs.apkKey !== undefined && inputs.apkKeyName === ''
        ? {
            code: 'no-key-name',
            message: "Input 'apk-key-name' is missing, and apk-key needs it.",
            hint: 'Give the name that the public key has in /etc/apk/keys, such as release@example.com-1700000000.rsa.pub.',
          }
        : undefined,
  ],
});
