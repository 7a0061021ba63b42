import { boolean, defineAction, directory, integer, list, oneOf, string } from '@slipway/core';

export const contract = defineAction({
  name: 'go-matrix-build',
  description:
    'Builds the programs of a Go module for every target, reproducibly, and packs them into archives with checksums.',
  branding: { icon: 'package', color: 'blue' },
  permissions: [
    { scope: 'contents', access: 'read', why: 'Only for actions/checkout; the action itself asks GitHub nothing.' },
  ],
  inputs: {
    mode: oneOf(['all'], {
      default: 'all',
      docs: 'Which part of the work to do: `all` builds every target on this runner.',
    }),
    module: directory({
      default: '.',
      example: 'client',
      docs: 'Directory of the module (the one that holds `go.mod`), relative to the workspace.',
    }),
    version: string({
      default: '',
      example: 'v1.4.0',
      docs: 'Version that the programs must say they are, such as the output `version` of version-from-tag. Anything else in the stamp that Go writes is refused. Empty: what Go stamps is taken. A toolchain that stamps no version (before Go 1.24) needs it.',
    }),
    main: list({
      default: './...',
      example: './cmd/hello',
      docs: 'Package patterns, relative to the module; every main package among them is built. `NAME=DIRECTORY` gives the program of one directory another name than its directory has, such as `etcd=.`.',
    }),
    targets: list({
      default: 'linux/amd64\nlinux/arm64\ndarwin/amd64\ndarwin/arm64\nwindows/amd64\nwindows/arm64',
      example: 'linux/arm/v7',
      docs: 'What to build for, as `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT`; any port that `go tool dist list` names.',
    }),
    ldflags: string({
      default: '-s -w',
      example: '-s -w -X main.version={version}',
      docs: 'Flags of the linker, as `go build -ldflags` takes them. `{version}`, `{bare-version}` (without its v), `{commit}`, `{commit-time}` (Unix seconds) and `{commit-date}` (RFC 3339) are replaced. A variable of `-X` that does not exist is refused.',
    }),
    tags: list({ example: 'netgo', docs: 'Build tags; their order does not matter.' }),
    formats: list({
      default: 'tar.gz\nwindows=zip',
      example: 'binary',
      docs: 'What to ship for every target: `tar.gz`, `zip` or `binary` (each program by itself). `GOOS=FORMAT` lines replace the others for that system.',
    }),
    'name-template': string({
      default: '{name}_{version}_{os}_{arch}{variant}',
      docs: 'File name without its ending. Fields: `{name}` (the program for `binary` and for a module of one program that `main` names, else the last part of the module path), `{version}`, `{bare-version}` (without its v), `{os}`, `{arch}`, `{variant}` (empty for the default variant of an architecture, `_v3`, and `v7` for arm).',
    }),
    files: list({
      default: 'LICENSE*\nREADME*',
      example: 'docs/*.md',
      docs: 'Further files for the archives, as globs relative to the module. The default takes what there is, in the module or else at the top of the repository; a pattern of your own must match.',
    }),
    output: string({
      default: 'release',
      docs: 'Folder for the results, relative to the workspace. It is replaced as a whole when an earlier run made it, and left as it was when anything fails.',
    }),
    parallelism: integer({
      min: 1,
      example: '1',
      docs: 'Targets built at once. Default: from the number of cores. Give 1 where memory is short.',
    }),
    'dry-run': boolean({
      default: false,
      docs: 'Checks everything that can be checked without building, and answers with what would be made.',
    }),
  },
  outputs: {
    artifacts: {
      docs: 'JSON array of the files for users, sorted by name: `name`, `path` (relative to the workspace), `kind` (`archive` or `binary`), `target`, `sha256` and `size` in bytes; the last two are missing in a dry run.',
      example:
        '[{"name":"hello_v1.4.0_linux_amd64.tar.gz","path":"release/hello_v1.4.0_linux_amd64.tar.gz","kind":"archive","target":"linux/amd64","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":812345}]',
    },
    'checksums-file': {
      docs: 'Path of the SHA256SUMS file, relative to the workspace.',
      example: 'release/SHA256SUMS',
    },
    output: { docs: 'Folder with the results, relative to the workspace.', example: 'release' },
    version: { docs: 'Version that the programs say they are.', example: 'v1.4.0' },
    commit: { docs: 'Full hash of the commit.', example: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1' },
    'source-date-epoch': {
      docs: 'Time of every file in the archives, in Unix seconds: SOURCE_DATE_EPOCH, else the time of the commit.',
      example: '1700000000',
    },
    'go-version': { docs: 'Toolchain that built.', example: 'go1.26.8' },
    timings: {
      docs: 'JSON: seconds of the whole run, and those in which at least one go command ran.',
      example: '{"seconds":61.42,"go-seconds":60.81}',
    },
  },
});
