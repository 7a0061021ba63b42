export const id = 731;
export const ids = [731];
export const modules = {

/***/ 4731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definition: () => (/* binding */ definition)
});

// EXTERNAL MODULE: ./packages/core/build/action.js
var action = __webpack_require__(5970);
// EXTERNAL MODULE: ./packages/core/build/contract.js
var contract = __webpack_require__(6926);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
;// CONCATENATED MODULE: ./packages/go/build/build-mode.js

/** What `go build -buildmode` makes of main packages: https://pkg.go.dev/cmd/go#hdr-Build_modes */
const BUILD_MODES = ['exe', 'pie', 'c-shared', 'c-archive'];
const PIE = {
    linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
    android: '386 amd64 arm arm64',
    freebsd: 'amd64',
    darwin: 'amd64 arm64',
    ios: 'amd64 arm64',
    aix: 'ppc64',
    openbsd: 'arm64',
    windows: '386 amd64 arm64',
};
const SHARED = {
    linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
    android: '386 amd64 arm arm64',
    freebsd: 'amd64',
    darwin: 'amd64 arm64',
    windows: '386 amd64 arm64',
    wasip1: 'wasm',
};
const ARCHIVE = {
    linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
    freebsd: 'amd64',
    darwin: 'amd64 arm64',
    ios: 'amd64 arm64',
    aix: 'ppc64',
    windows: '386 amd64 arm64',
};
/** Architectures of a system that a build mode exists for (internal/platform, `BuildModeSupported`). */
const SUPPORTED = {
    pie: PIE,
    'c-shared': SHARED,
    'c-archive': ARCHIVE,
};
/** Ports on which Go's own linker makes position-independent executables (internal/platform, `InternalLinkPIESupported`). */
const OWN_PIE = new Set([
    ...['android/arm64', 'darwin/amd64', 'darwin/arm64', 'linux/amd64', 'linux/arm64', 'linux/loong64'],
    ...['linux/ppc64le', 'windows/386', 'windows/amd64', 'windows/arm64'],
]);
/** Whether linking in this mode takes a C toolchain for the target. */
function needsC(mode, { os, arch }) {
    if (mode === 'exe')
        return false;
    if (mode === 'pie')
        return !OWN_PIE.has(`${os}/${arch}`);
    return os !== 'wasip1';
}
/** Throws `UserError` when the mode does not exist for the target. */
function checkBuildMode(mode, target) {
    if (mode === 'exe')
        return;
    const { [target.os]: architectures = '' } = SUPPORTED[mode];
    if (architectures.split(' ').includes(target.arch))
        return;
    throw new build_error/* UserError */.yo({
        code: 'build-mode',
        message: `Input 'build-mode': Go has no ${mode} for ${target.text}.`,
        hint: architectures === ''
            ? `It has it for ${(0,build_text/* listed */.KE)(Object.keys(SUPPORTED[mode]))}. Leave the target out, or use exe.`
            : `For ${target.os} it has it on ${(0,build_text/* listed */.KE)(architectures.split(' '))}. Leave the target out, or use exe.`,
    });
}
/** Ending of the file that a build mode makes for a target. */
function programExtension({ os, arch }, mode = 'exe') {
    if (mode === 'c-archive')
        return '.a';
    if (mode === 'c-shared' && arch !== 'wasm')
        return { windows: '.dll', darwin: '.dylib' }[os] ?? '.so';
    if (os === 'windows')
        return '.exe';
    return arch === 'wasm' ? '.wasm' : '';
}
/** The modes that make a C header beside the library. */
const makesHeader = (mode) => mode === 'c-shared' || mode === 'c-archive';

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/contract.js


const contract_contract = (0,contract/* defineAction */.QP)({
    name: 'go-matrix-build',
    description: 'Builds the programs of Go modules for every target, reproducibly, packs them, and proves it: on one runner or fanned out.',
    branding: { icon: 'package', color: 'blue' },
    permissions: [
        { scope: 'contents', access: 'read', why: 'Only for actions/checkout; the action itself asks GitHub nothing.' },
    ],
    inputs: {
        mode: (0,contract/* oneOf */.yL)(['all', 'plan', 'build', 'merge', 'prove', 'reproduce'], {
            default: 'all',
            docs: 'Which part of the work to do. `all`: everything on this runner. `plan`: decide everything, build nothing, answer the matrix of a fan-out. `build`: one shard of a plan. `merge`: check the shards and put them together. `prove`: build again under other conditions and compare. `reproduce`: rebuild any Go program from what it says of itself and compare.',
        }),
        module: (0,contract/* list */.p_)({
            default: '.',
            example: 'client',
            docs: 'Directory of the module (the one that holds `go.mod`), relative to the workspace; several lines make one release of several modules.',
        }),
        version: (0,contract/* string */.Yj)({
            default: '',
            example: 'v1.4.0',
            docs: 'Version that the programs must say they are, such as the output `version` of version-from-tag. Anything else in the stamp that Go writes is refused. Empty: what Go stamps is taken. A toolchain that stamps no version (before Go 1.24) needs it.',
        }),
        main: (0,contract/* list */.p_)({
            default: './...',
            example: './cmd/hello',
            docs: 'Package patterns, relative to the module (to the workspace where there are several modules); every main package among them is built. `NAME=DIRECTORY` gives the program of one directory another name than its directory has, such as `etcd=.`.',
        }),
        targets: (0,contract/* list */.p_)({
            default: 'linux/amd64\nlinux/arm64\ndarwin/amd64\ndarwin/arm64\nwindows/amd64\nwindows/arm64',
            example: 'linux/arm/v7',
            docs: 'What to build for: `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT` for any port that `go tool dist list` names, patterns (`linux/*`, `linux/arm/*`), the sets `first-class`, `common` and `all`, and `darwin/universal` for one file with both Mac programs.',
        }),
        exclude: (0,contract/* list */.p_)({
            example: 'windows/arm64',
            docs: 'Targets to leave out again, as `GOOS/GOARCH`, `GOOS/GOARCH/VARIANT` or patterns. One that matches nothing is refused.',
        }),
        'go-version': (0,contract/* string */.Yj)({
            default: '',
            example: '1.26.3',
            docs: 'Exact toolchain, fetched by the go command and checked against the checksum database when it is not installed. `go.mod`: the one that the `toolchain` line names, else the `go` line. Empty: what `go` in PATH chooses for the module.',
        }),
        tags: (0,contract/* list */.p_)({
            example: 'netgo',
            docs: 'Build tags; their order does not matter. `PROGRAM=TAG` lines replace the others for that program.',
        }),
        ldflags: (0,contract/* string */.Yj)({
            default: '-s -w',
            example: '-s -w -X main.version={version}',
            docs: 'Flags of the linker, as `go build -ldflags` takes them, and nothing is added. `{version}`, `{bare-version}` (without its v), `{commit}`, `{commit-time}` (Unix seconds) and `{commit-date}` (RFC 3339) are replaced. A variable of `-X` that does not exist is refused. A line `PROGRAM=FLAGS` replaces the others for that program.',
        }),
        flags: (0,contract/* string */.Yj)({
            default: '',
            example: '-trimpath=false',
            docs: 'Further flags of `go build`, after `-trimpath -buildvcs=true -mod=readonly` (or `vendor`), so that `-trimpath=false` or `-buildvcs=false` builds as an earlier release was built.',
        }),
        'build-mode': (0,contract/* oneOf */.yL)(BUILD_MODES, {
            default: 'exe',
            docs: 'What to make of a main package: `exe` (what Go makes by itself), `pie`, or a C library with its header.',
        }),
        env: (0,contract/* list */.p_)({
            example: 'linux/arm64:CC=aarch64-linux-gnu-gcc',
            docs: 'Variables for the builds: `NAME=VALUE`, or `PATTERN:NAME=VALUE` for some targets. Nothing else of the environment reaches a build but what finds tools and caches. Without `CGO_ENABLED=1` there is no cgo.',
        }),
        formats: (0,contract/* list */.p_)({
            default: 'tar.gz\nwindows=zip',
            example: 'deb',
            docs: 'What to ship for every target: `tar.gz`, `zip`, `tar`, `binary` (each program by itself), and for Linux `deb`, `rpm`, `apk`, for Windows `msi`. `GOOS=FORMAT` lines replace the others for that system.',
        }),
        'name-template': (0,contract/* string */.Yj)({
            default: '{name}_{version}_{os}_{arch}{variant}',
            docs: 'File name without its ending. Fields: `{name}` (the program for `binary` and for a module of one program that `main` names, else the last part of the module path), `{version}`, `{bare-version}` (without its v), `{os}`, `{arch}`, `{variant}` (empty for the default variant of an architecture, `_v3`, and `v7` for arm).',
        }),
        'wrap-in-directory': (0,contract/* boolean */.zM)({
            default: false,
            docs: 'Put everything in an archive below one directory that is called as the archive is.',
        }),
        files: (0,contract/* list */.p_)({
            default: 'LICENSE*\nREADME*',
            example: 'docs/*.md => doc/',
            docs: 'Further files, as globs relative to the module. `GLOB => PATH` gives a name, or with a slash at its end a directory; a path that begins with `/` goes into packages instead of archives, such as `init/hello.service => /usr/lib/systemd/system/`. Behind it `mode=0755`, and `config` for a file that the administrator may change. The default takes what there is, in the module or else at the top of the repository; a pattern of your own must match.',
        }),
        package: (0,contract/* map */.Tj)({
            example: 'maintainer=Jo Doe <jo@example.com>',
            docs: 'What packages say: `maintainer` and `summary` (both needed), `name`, `description`, `homepage`, `license` (SPDX), `release`, `epoch`; `depends`, `recommends`, `suggests`, `conflicts`, `provides`, `replaces` (comma-separated); `pre-install`, `post-install`, `pre-remove`, `post-remove` (files with scripts). `deb.depends=` and the like say it for one format only.',
        }),
        'apk-key': (0,contract/* secret */.rJ)({
            docs: 'RSA private key (PEM) that signs apk packages. Users need its public half in `/etc/apk/keys`.',
        }),
        'apk-key-name': (0,contract/* string */.Yj)({
            default: '',
            example: 'release@example.com-1700000000.rsa.pub',
            docs: 'File name of the public key in `/etc/apk/keys`; needed with `apk-key`.',
        }),
        'rpm-key': (0,contract/* secret */.rJ)({ docs: 'OpenPGP private key (armored) that signs rpm packages.' }),
        'rpm-key-passphrase': (0,contract/* secret */.rJ)({ docs: 'Passphrase of `rpm-key`.' }),
        sbom: (0,contract/* list */.p_)({
            default: 'spdx',
            example: 'cyclonedx',
            docs: 'Software bill of materials for every program of every target: `spdx` (2.3, JSON), `cyclonedx` (1.6, JSON), or `none`. From the modules that are linked into the program.',
        }),
        checksums: (0,contract/* list */.p_)({
            default: 'sha256',
            example: 'sha512',
            docs: 'Checksum files: `sha256` (always written), and `sha512` for a second one.',
        }),
        'max-size': (0,contract/* list */.p_)({
            example: '*.deb=20MB',
            docs: 'Most that a file may have: `20MB`, or `GLOB=20MB` for some. More is refused; with `warn` behind it, told.',
        }),
        output: (0,contract/* string */.Yj)({
            default: 'release',
            docs: 'Folder for the results, relative to the workspace. It is replaced as a whole when an earlier run made it, and left as it was when anything fails.',
        }),
        parallelism: (0,contract/* integer */.nd)({
            min: 1,
            example: '1',
            docs: 'Targets built at once. Default: from cores, free memory and free disk; the log says why.',
        }),
        'fail-fast': (0,contract/* boolean */.zM)({
            default: false,
            docs: 'Begin no further target when one has failed. Otherwise all are tried, so that one run shows everything that is wrong.',
        }),
        'go-cache': (0,contract/* oneOf */.yL)(['restore', 'save', 'off'], {
            default: 'off',
            docs: 'Compiled packages of earlier runs, one cache for each target: `restore` takes them, `save` takes them and keeps new ones. For releases `restore` at most: what a build finds in a cache it believes.',
        }),
        prove: (0,contract/* oneOf */.yL)(['none', 'sample', 'all'], {
            default: 'none',
            docs: 'Build a second time from a clean clone elsewhere, with another umask, time zone, locale, number of processes and an empty cache, and refuse the release when one byte differs: of one target (`sample`; another one for each commit), or of `all`.',
        }),
        against: (0,contract/* string */.Yj)({
            default: '',
            example: 'https://github.com/OWNER/REPO/releases/download/v1.4.0',
            docs: 'Folder of the workspace, or address, with a `SHA256SUMS` that was published before: every file of the same name must have the digest that stands there (and in a folder the same bytes).',
        }),
        shards: (0,contract/* integer */.nd)({
            min: 1,
            max: 256,
            example: '4',
            docs: 'For `plan`: number of jobs to spread the targets over. Default: one a target, at most eight.',
        }),
        weights: (0,contract/* json */.Pq)({
            example: '{"linux/amd64": 41.2}',
            docs: 'For `plan`: seconds that targets took earlier, as the field `targets` of the output `timings`. Targets without are taken for the average.',
        }),
        runners: (0,contract/* list */.p_)({
            default: 'ubuntu-latest',
            example: 'darwin/*=macos-latest',
            docs: 'For `plan`: label of the runner, or `PATTERN=LABEL` for some targets, such as those that need cgo.',
        }),
        'plan-file': (0,contract/* file */.NJ)({
            example: 'plan/plan.json',
            docs: 'For `build`, `merge` and `prove`: the plan. What it says counts, and not the inputs above.',
        }),
        'plan-hash': (0,contract/* string */.Yj)({
            default: '',
            example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            docs: 'The output `plan-hash` of the plan: a plan file with another SHA-256 is refused.',
        }),
        shard: (0,contract/* integer */.nd)({ min: 1, max: 256, example: '1', docs: 'For `build`: number of the shard, from the matrix.' }),
        'shards-from': (0,contract/* string */.Yj)({
            default: 'shards',
            docs: 'For `merge`: folder with one folder for each shard, as actions/download-artifact leaves them.',
        }),
        file: (0,contract/* string */.Yj)({ default: '', example: 'bin/age', docs: 'For `reproduce`: path of the program.' }),
        source: (0,contract/* string */.Yj)({
            default: '',
            example: 'checkout',
            docs: 'For `reproduce`: directory or address of a Git repository that has the commit, for a program that was built from a checkout. Empty: the module proxy, checked by the checksum database.',
        }),
        'dry-run': (0,contract/* boolean */.zM)({
            default: false,
            docs: 'Checks everything that can be checked without building, and answers with what would be made.',
        }),
    },
    outputs: {
        artifacts: {
            docs: 'JSON array of the files for users, sorted by name: `name`, `path` (relative to the workspace), `kind` (`archive`, `binary`, `header`, `package`, `sbom`), `format`, `target`, `sha256`, `size` in bytes, and `seconds` that the target took; the last three are missing when nothing was built.',
            example: '[{"name":"hello_v1.4.0_linux_amd64.tar.gz","path":"release/hello_v1.4.0_linux_amd64.tar.gz","kind":"archive","format":"tar.gz","target":"linux/amd64","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":812345,"seconds":4.2}]',
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
            docs: 'SHA-256 of the plan; empty for `all` and `reproduce`.',
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
            docs: '`identical` when a proof or a reproduction found the same bytes, `differs` when not; empty when none was asked for.',
            example: 'identical',
        },
        timings: {
            docs: 'JSON: seconds of the whole run, those in which at least one go command ran, and those of each target.',
            example: '{"seconds":61.42,"go-seconds":60.81,"targets":{"linux/amd64":41.2}}',
        },
    },
    shortcuts: {
        reproduce: {
            docs: 'Rebuilds any Go program from what it says of itself, and compares: `slipway reproduce /usr/local/bin/age`.',
            inputs: { mode: 'reproduce' },
            argument: 'file',
        },
    },
    rules: [
        ({ mode, planFile }) => (mode === 'build' || mode === 'merge') && planFile === undefined
            ? {
                code: 'no-plan',
                message: `Input 'plan-file' is missing, and the mode ${mode} needs it.`,
                hint: 'Download the artifact of the plan job, and give the path of its plan.json.',
            }
            : undefined,
        ({ mode, shard }) => mode === 'build' && shard === undefined
            ? {
                code: 'no-shard',
                message: "Input 'shard' is missing, and the mode build needs it.",
                hint: 'Write shard: ${{ matrix.shard }}, with the matrix of the plan job.',
            }
            : undefined,
        ({ mode, file: program }) => mode === 'reproduce' && program === ''
            ? {
                code: 'no-file',
                message: "Input 'file' is missing, and the mode reproduce needs it.",
                hint: 'Give the path of a Go program.',
            }
            : undefined,
        ({ mode, against }) => mode === 'prove' && against === ''
            ? {
                code: 'no-against',
                message: "Input 'against' is missing, and the mode prove needs it.",
                hint: 'Give the folder or address of the release to compare with.',
            }
            : undefined,
        ({ apkKey, apkKeyName }) => apkKey !== undefined && apkKeyName === ''
            ? {
                code: 'no-key-name',
                message: "Input 'apk-key-name' is missing, and apk-key needs it.",
                hint: 'Give the name that the public key has in /etc/apk/keys, such as release@example.com-1700000000.rsa.pub.',
            }
            : undefined,
    ],
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/go/build/machine.js
/** Memory that can be had without swapping, in bytes, from /proc/meminfo (proc_meminfo(5)); undefined elsewhere. */
function parseMemInfo(text) {
    const match = /^MemAvailable:\s+(\d+) kB$/m.exec(text);
    return match === null ? undefined : Number(match[1]) * 1024;
}
/** The control group of a process for memory, from /proc/self/cgroup (cgroups(7)). */
function parseCgroup(text) {
    const old = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(.*)$/m.exec(text);
    if (old?.[1] !== undefined)
        return { version: 1, path: old[1] };
    const { 1: path = '/' } = /^0::(.*)$/m.exec(text) ?? [];
    return { version: 2, path };
}

;// CONCATENATED MODULE: ./packages/go/build/host/machine.js




const machine_text = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => '');
const CGROUPS = '/sys/fs/cgroup';
/** What the control groups of this process (and those above) leave, in bytes; undefined where none has a limit. */
async function cgroupFree() {
    const { path, version } = parseCgroup(await machine_text('/proc/self/cgroup'));
    const [limit, used] = version === 2 ? ['memory.max', 'memory.current'] : ['memory.limit_in_bytes', 'memory.usage_in_bytes'];
    const root = version === 2 ? CGROUPS : (0,external_node_path_.join)(CGROUPS, 'memory');
    const left = [];
    for (let group = (0,external_node_path_.join)(root, path); group.startsWith(root); group = (0,external_node_path_.dirname)(group)) {
        const [most, now] = await Promise.all([machine_text((0,external_node_path_.join)(group, limit)), machine_text((0,external_node_path_.join)(group, used))]);
        if (/^\d+$/.test(most.trim()) && /^\d+$/.test(now.trim()))
            left.push(Number(most) - Number(now));
    }
    return left.length === 0 ? undefined : Math.max(0, Math.min(...left));
}
async function freeMemory() {
    const available = parseMemInfo(await machine_text('/proc/meminfo')) ?? (0,external_node_os_.freemem)();
    const { 0: limited = available } = [await cgroupFree()];
    return Math.min(available, limited);
}
/** What this machine has left for builds; `folder` is on the disk that caches and results go to. */
async function readMachine(folder) {
    const [memory, disk] = await Promise.all([freeMemory(), (0,promises_.statfs)(folder).catch(() => undefined)]);
    return {
        cores: (0,external_node_os_.availableParallelism)(),
        freeMemory: memory,
        freeDisk: disk === undefined ? undefined : disk.bavail * disk.bsize,
    };
}

// EXTERNAL MODULE: ./packages/archive/build/checksums.js
var checksums = __webpack_require__(6795);
;// CONCATENATED MODULE: ./actions/go-matrix-build/build/release-plan.js
/** All files that the plan says will be there, sorted by name. */
function plannedArtifacts(targets) {
    return targets
        .flatMap(({ target, artifacts }) => artifacts.map((artifact) => ({ ...artifact, target: target.text })))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/outputs.js


const rounded = (seconds) => Math.round(seconds * 1000) / 1000;
function timingsText({ total, go, targets }) {
    const each = Object.entries(targets).map(([target, seconds]) => [target, rounded(seconds)]);
    return { seconds: rounded(total), 'go-seconds': rounded(go), targets: Object.fromEntries(each) };
}
/** The artifacts of a plan as they will be called, when nothing is made. */
function planned(plan) {
    return plannedArtifacts(plan.targets).map(({ name, kind, format, target, programs }) => {
        return { name, kind, format, target, programs };
    });
}
function artifactJson(artifact, { output, timings }) {
    const { [artifact.target]: seconds } = timings.targets;
    const { name, ...rest } = artifact;
    return { name, path: `${output}/${name}`, ...rest, ...(seconds === undefined ? {} : { seconds: rounded(seconds) }) };
}
/** The outputs of a mode that works on a plan. */
function planOutputs(plan, answer) {
    const { version, commit, epoch, goVersion } = plan;
    const { output, made, manifest, matrix = '', planFile = '', planHash = '', verdict = '' } = answer;
    return {
        artifacts: (made ?? planned(plan)).map((artifact) => artifactJson(artifact, answer)),
        checksumsFile: `${output}/${checksums/* CHECKSUMS_FILE */.aP}`,
        manifestFile: manifest ? `${output}/release.json` : '',
        ...{ matrix, planFile, planHash, output, version, commit, verdict },
        sourceDateEpoch: epoch,
        goVersion,
        timings: timingsText(answer.timings),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/go-matrix-build/build/prove.js


/**
 * The targets that are built a second time. A sample is one target (with its parts), chosen by the commit: every release proves
 * another one, and the same commit always the same.
 */
function targetsToProve(wanted, plan, targets) {
    if (wanted === 'none')
        return [];
    if (wanted === 'all')
        return targets;
    const shipped = targets.filter(({ artifacts }) => artifacts.length > 0);
    const number = (0,external_node_crypto_.createHash)('sha256').update(plan.commit).digest().readUInt32BE(0);
    const { [number % Math.max(1, shipped.length)]: chosen } = shipped;
    if (chosen === undefined)
        return [];
    return targets.filter((planned) => planned === chosen || chosen.parts.includes(planned.target.text));
}
/** Files that both made and that are not the same. What only one of them has is not compared. */
function differences(expected, found) {
    return found.flatMap(({ name, target, sha256 }) => {
        const before = expected.get(name);
        return before === undefined || before === sha256
            ? []
            : [{ name, target, expected: before, found: sha256, why: '' }];
    });
}
/** Throws `UserError` for files that another build or release has with other bytes. `where` says where those are. */
function refuseDifferences(found, where) {
    const [first, ...more] = found.map(({ name, expected, found: now, why }) => ({
        code: 'not-reproducible',
        message: `${name} is not what ${where}: SHA-256 ${now.slice(0, 16)}… instead of ${expected.slice(0, 16)}….${why === '' ? '' : ` ${why}`}`,
        hint: 'Something else than the commit decided over the bytes. The output folder is as it was.',
    }));
    if (first !== undefined)
        throw new build_error/* UserError */.yo(first, more);
}
/** What was compared, for the summary. */
function comparedText(names, where) {
    return `${(0,build_text/* counted */.hS)(names.length, 'file')} ${names.length === 1 ? 'is' : 'are'} byte for byte what ${where}: ${(0,build_text/* listed */.KE)(names.slice(0, 6))}${names.length > 6 ? ' and more' : ''}`;
}
/** A proof that compared nothing proves nothing. Throws `CouldNotCheckError`. */
function refuseNothingCompared(names, against) {
    if (names.length > 0)
        return;
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'nothing-compared',
        message: `No file that was built is listed in the checksums of '${(0,build_text/* printable */.g$)(against)}'.`,
        hint: 'Build with the same version, formats and name-template as the release was.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __webpack_require__(4585);
;// CONCATENATED MODULE: ./packages/go/build/json.js
/** A JSON object whose properties are still to be checked. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const textOf = (value) => (typeof value === 'string' ? value : '');
/** The objects of a stream as the go command prints it: one after another, each closed by a brace in the first column. */
function parseStream(text) {
    return text
        .split(/^}$/m)
        .filter((part) => part.trim() !== '')
        .map((part) => JSON.parse(`${part}}`))
        .filter(isRecord);
}

;// CONCATENATED MODULE: ./packages/go/build/build-info.js

function linkedModule(value) {
    const module = isRecord(value) ? value : {};
    const found = { path: textOf(module['Path']), version: textOf(module['Version']), sum: textOf(module['Sum']) };
    return isRecord(module['Replace']) ? replacedBy(linkedModule(module['Replace']), found) : found;
}
function replacedBy(real, { path, version }) {
    return { ...real, replaced: { path, version } };
}
function settings(value) {
    const pairs = Array.isArray(value) ? value.filter(isRecord) : [];
    return new Map(pairs.map((pair) => [textOf(pair['Key']), textOf(pair['Value'])]));
}
/** Reads `go version -m -json` (Go 1.25 and newer), one program after another. */
function parseBuildInfo(text) {
    return parseStream(text).map((item) => ({
        goVersion: textOf(item['GoVersion']),
        path: textOf(item['Path']),
        main: linkedModule(item['Main']),
        dependencies: (Array.isArray(item['Deps']) ? item['Deps'] : []).map(linkedModule),
        settings: settings(item['Settings']),
    }));
}
/** A value of the text form is quoted as a Go string when it holds a blank or a quote. */
function unquoted(text) {
    if (!text.startsWith('"'))
        return text.startsWith('`') ? text.slice(1, -1) : text;
    try {
        return textOf(JSON.parse(text));
    }
    catch {
        return text;
    }
}
/** Lines `KIND\tFIELDS` without the tab in front, as they stand in the program itself. */
function parseModuleInfo(goVersion, lines) {
    const found = new Map();
    const modules = [];
    let main = { path: '', version: '', sum: '' };
    let path = '';
    for (const line of lines) {
        const [kind, first = '', version = '', sum = ''] = line.split('\t');
        const module = { path: first, version, sum };
        if (kind === 'path')
            path = first;
        else if (kind === 'mod')
            main = module;
        else if (kind === 'dep')
            modules.push(module);
        else if (kind === '=>') {
            const required = modules.pop();
            if (required === undefined)
                main = replacedBy(module, main);
            else
                modules.push(replacedBy(module, required));
        }
        else if (kind === 'build') {
            const equals = first.indexOf('=', 1);
            found.set(unquoted(first.slice(0, equals)), unquoted(first.slice(equals + 1)));
        }
    }
    return { goVersion, path, main, dependencies: modules, settings: found };
}
/** Reads `go version -m` as toolchains before Go 1.25 print it. */
function parseBuildInfoText(text) {
    const programs = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('\t'))
            programs.at(-1)?.lines.push(line.slice(1));
        else if (line !== '')
            programs.push({ goVersion: line.slice(line.lastIndexOf(': ') + 2), lines: [] });
    }
    return programs.map(({ goVersion, lines }) => parseModuleInfo(goVersion, lines));
}

;// CONCATENATED MODULE: ./packages/go/build/stamp.js

/** Version of a program that Go cannot name: https://go.dev/doc/go1.24#go-command */
const NO_VERSION = '(devel)';
/** The number behind `go1.`: 26 for go1.26.8; undefined for a toolchain that does not say. */
function minorOf(goVersion) {
    const match = /\bgo1\.(\d+)/.exec(goVersion);
    return match === null ? undefined : Number(match[1]);
}
const SENTINEL = 16;
/** The bytes of a Go string literal, as far as `%q` writes it (strconv.Quote). */
function readQuoted(literal) {
    const escapes = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
    return literal.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/g, (_, x, u, long, letter) => {
        const hex = x ?? u ?? long;
        return hex === undefined ? (escapes[letter] ?? letter) : String.fromCodePoint(Number.parseInt(hex, 16));
    });
}
/**
 * The build information that `go build -n` would link into a program: what Go stamps, without building anything.
 * Undefined when the output does not hold it.
 */
function parsePlannedBuild(output, goVersion) {
    const match = /^modinfo "((?:[^"\\]|\\.)*)"$/m.exec(output);
    if (match?.[1] === undefined)
        return undefined;
    // Sixteen marker bytes stand before and after the text (cmd/go/internal/modload, `ModInfoData`).
    const text = readQuoted(match[1]).slice(SENTINEL, -SENTINEL);
    return parseModuleInfo(goVersion, text.split('\n'));
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/render.js



function sizeText(bytes) {
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** What was checked of every program of the table: one that says something else is not kept. */
function stampText({ modules }) {
    const stamps = new Set(modules.map(({ stamp }) => (stamp === NO_VERSION ? 'commit only' : stamp)));
    return [...stamps].join(', ');
}
function table(plan, made, { timings, proven }) {
    const rows = made.map((item) => [
        item.target,
        (0,build_document/* code */.aY)(item.name),
        sizeText(item.size),
        timings.targets[item.target]?.toFixed(1) ?? '',
        stampText(plan),
        proven.includes(item.target) ? 'yes' : '',
        (0,build_document/* code */.aY)(item.sha256),
    ]);
    return { table: { head: ['target', 'file', 'size', 'build seconds', 'stamp', 'proven', 'SHA-256'], rows } };
}
/** Where the time went: the slowest target is what no machine can be faster than by building more at once. */
function timeText({ total, go, targets }) {
    const [slowest] = Object.entries(targets).sort(([, a], [, b]) => b - a);
    const shares = `${total.toFixed(1)} s in all, the go command ran in ${go.toFixed(1)} s of them`;
    return slowest === undefined
        ? shares
        : `${shares}; the slowest target, ${slowest[0]}, took ${slowest[1].toFixed(1)} s`;
}
/** What was made. */
function renderMade(plan, made, shown) {
    const targets = new Set(made.map(({ target }) => target));
    const heading = `Built ${plan.version} for ${(0,build_text/* counted */.hS)(targets.size, 'target')} with ${plan.goVersion}`;
    return [{ heading }, table(plan, made, shown), { list: [...shown.reasons, timeText(shown.timings)] }];
}
function plannedTable(targets) {
    const rows = plannedArtifacts(targets).map(({ target, name }) => [target, (0,build_document/* code */.aY)(name)]);
    return { table: { head: ['target', 'file'], rows } };
}
/** What would be made. */
function renderPlan(plan, reasons) {
    const heading = `Dry run: ${plan.version} for ${(0,build_text/* counted */.hS)(plan.targets.length, 'target')}, nothing built`;
    return [{ heading }, plannedTable(plan.targets), { list: reasons }];
}
/** How the work is spread over jobs. */
function renderShards(plan, reasons) {
    const rows = plan.shards.map(({ shard, targets, runner }) => [
        String(shard),
        targets.join(', '),
        runner,
    ]);
    const heading = `Planned ${plan.version}: ${(0,build_text/* counted */.hS)(plan.targets.length, 'target')} in ${(0,build_text/* counted */.hS)(plan.shards.length, 'job')}`;
    return [
        { heading },
        { table: { head: ['shard', 'targets', 'runner'], rows } },
        plannedTable(plan.targets),
        { list: reasons },
    ];
}

// EXTERNAL MODULE: ./packages/core/build/pool.js
var pool = __webpack_require__(9106);
;// CONCATENATED MODULE: ./actions/go-matrix-build/build/schedule.js

const GIB = 1024 ** 3;
/** What one build is taken to need: compiling and linking some 1,400 packages took 1 GiB of memory and 0.8 GiB of cache. */
const NEED = { memory: 1.5 * GIB, disk: 1 * GIB };
const size = (bytes) => `${(bytes / GIB).toFixed(1)} GiB`;
const times = (count, of) => `${count} ${of}${count === 1 ? '' : 's'}`;
/** A module that requires so many others makes programs whose build keeps two cores busy by itself, all the way. */
const LARGE = 40;
/**
 * Half as many targets as cores. Of small programs at least two where there are two cores, and some processes more than cores:
 * one build alone leaves cores idle at its beginning and end. Of large ones each more costs the memory of a compiler and of a
 * linker, and gains nothing. Fewer where memory or disk are short. `requirements` are those of the largest module.
 */
function planSchedule(wanted, machine, targets, requirements) {
    const { cores, freeMemory, freeDisk } = machine;
    const large = requirements >= LARGE;
    const byCores = large ? Math.max(1, Math.floor(cores / 2)) : Math.max(Math.ceil(cores / 2), Math.min(cores, 2));
    const byMemory = Math.max(1, Math.floor(freeMemory / NEED.memory));
    const short = freeDisk !== undefined && freeDisk < (targets + 1) * NEED.disk;
    const byDisk = short ? Math.max(1, Math.floor(freeDisk / NEED.disk) - 1) : targets;
    const atOnce = Math.max(1, Math.min(targets, wanted ?? Math.min(byCores, byMemory, byDisk)));
    const limits = [
        [large ? `${times(cores, 'core')} and large programs` : times(cores, 'core'), byCores],
        [`${size(freeMemory)} of free memory`, byMemory],
        ...(short ? [[`${size(freeDisk)} of free disk`, byDisk]] : []),
        [times(targets, 'target'), targets],
    ];
    const why = limits.filter(([, most]) => Number(most) === atOnce).map(([what]) => what);
    const because = wanted === undefined ? (why[0] ?? 'the targets') : 'the input parallelism';
    const processes = Math.max(1, Math.ceil((cores * (large ? 1 : 1.5)) / atOnce));
    return {
        atOnce,
        processes,
        ownCaches: short,
        reasons: [
            `${times(atOnce, 'target')} at once, each compiling ${times(processes, 'package')}, because of ${because}`,
            ...(short ? ['each target has its own build cache, removed when it is linked: the disk is short'] : []),
        ],
    };
}
/** Requirements of the largest module of a plan. */
function requirementsOf({ modules }) {
    return Math.max(...modules.map(({ requirements }) => requirements));
}
/** Whether one more build may begin: always when none runs, so that the work goes on. */
function mayStart(running, { atOnce }, machine) {
    if (running === 0)
        return true;
    const { freeMemory, freeDisk = Number.POSITIVE_INFINITY } = machine;
    return running < atOnce && freeMemory >= NEED.memory && freeDisk >= NEED.disk;
}
/**
 * Works on all items in their order, as many at once as the schedule and the machine allow at that moment. What was killed is
 * tried once more, alone, after everything else. Rejects with the first error that was thrown, when nothing runs any more.
 */
async function workOff({ items, schedule, failFast, machine, run }) {
    const waiting = [...items];
    const running = new Set();
    const again = [];
    const thrown = [];
    let stopped = false;
    const begin = (item) => {
        const task = run(item, false)
            .then((ending) => {
            if (ending === 'killed')
                again.push(item);
            if (ending === 'failed' && failFast)
                stopped = true;
        })
            .catch((error) => {
            thrown.push(error);
            stopped = true;
        })
            .finally(() => running.delete(task));
        running.add(task);
    };
    while ((waiting.length > 0 && !stopped) || running.size > 0) {
        const now = !stopped && waiting.length > 0 ? await machine() : undefined;
        // While the machine was looked at, what ran may have ended: it is counted after that.
        const item = now !== undefined && !stopped && mayStart(running.size, schedule, now) ? waiting.shift() : undefined;
        if (item !== undefined)
            begin(item);
        else if (running.size > 0)
            await Promise.race(running);
    }
    for (const item of again) {
        if (stopped)
            break;
        await run(item, true);
    }
    if (thrown.length > 0)
        throw thrown[0];
}
/** At most `limit` tasks are under way, so that what they hold in memory is bounded. */
function tasks(limit) {
    const all = [];
    const turns = (0,pool/* pool */.d)(Array.from({ length: limit }, (_, turn) => turn));
    return {
        add: (task) => {
            const running = turns.use(task);
            running.catch(() => undefined); // told by done
            all.push(running);
        },
        done: async () => {
            const ended = await Promise.allSettled(all);
            for (const result of ended)
                if (result.status === 'rejected')
                    throw result.reason;
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/build/host/runner-cache.js

/**
 * Opens the cache by `@actions/cache`, which is loaded at this call; undefined where there is no cache service, as outside of
 * a runner. A cache is a help and never a need: what goes wrong with it is told by `warn`, and the run goes on.
 */
async function openRunnerCache(warn) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(119), __webpack_require__.e(84), __webpack_require__.e(507), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 1691));
    if (!cache.isFeatureAvailable())
        return undefined;
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            warn(`${what}: ${(0,build_text/* printable */.g$)(error instanceof Error ? error.message : String(error), 300)}`);
            return undefined;
        }
    };
    return {
        restore: (folder, key, prefixes) => attempt('The cache could not be restored', () => cache.restoreCache([folder], key, [...prefixes])),
        save: async (folder, key) => {
            await attempt('The cache could not be saved', () => cache.saveCache([folder], key));
        },
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/cache-key.js

/**
 * The key of a target's build cache. Nothing compiled is shared between targets or toolchains, so each has its own; flags and
 * modules decide how much of an older one can be used. `runner` is the system of the machine that builds.
 */
function cacheKey(plan, { target, groups, env }, runner) {
    const wanted = [
        plan.flags,
        plan.mode,
        env,
        groups.map(({ tags, programs }) => [tags, programs.map(({ importPath }) => importPath)]),
    ];
    const flags = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 16);
    const ofTarget = `slipway-go-build-${runner}-${plan.goVersion.replaceAll(' ', '_')}-${target.text.replaceAll(/[/,]/g, '_')}-`;
    return { key: `${ofTarget}${flags}-${plan.commit}`, prefixes: [`${ofTarget}${flags}-`, ofTarget] };
}

// EXTERNAL MODULE: ./packages/archive/build/host/release-folder.js + 1 modules
var release_folder = __webpack_require__(7464);
// EXTERNAL MODULE: ./packages/core/build/kind.js
var kind = __webpack_require__(34);
// EXTERNAL MODULE: ./packages/core/build/host/workspace.js
var host_workspace = __webpack_require__(1060);
// EXTERNAL MODULE: ./packages/git/build/host/repository.js
var host_repository = __webpack_require__(2766);
// EXTERNAL MODULE: ./packages/git/build/host/history.js + 1 modules
var host_history = __webpack_require__(7947);
;// CONCATENATED MODULE: ./packages/go/build/reproduce/released-toolchain.js
/**
 * The toolchain of the version that a program names: `go1.26.8`, and `go1.26.8 X:jsonv2` for one with experiments
 * (internal/buildcfg). Undefined for what nobody else can fetch: a development version, or a distributor's own.
 */
function releasedToolchain(goVersion) {
    const match = /^(go1\.\d+(?:\.\d+)?(?:rc\d+|beta\d+)?)(?:[ -]X:([a-z0-9]+(?:,[a-z0-9]+)*))?$/.exec(goVersion);
    if (match === null)
        return undefined;
    const [, name = '', experiment = ''] = match;
    return { name, experiment };
}

// EXTERNAL MODULE: ./packages/core/build/host/exec.js
var exec = __webpack_require__(5288);
;// CONCATENATED MODULE: ./packages/go/build/environment.js
/** Where tools and temporary files of a machine are. */
const PLACES = [
    ...['PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TMPDIR', 'TEMP', 'TMP'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC'],
];
/**
 * What a build takes over from the machine: where tools and temporary files are, and settings of the Go runtime that
 * change no byte of the result. Everything else is left out, GOFLAGS and CGO_* foremost.
 */
const KEPT = new Set([...PLACES, 'GOGC', 'GOMEMLIMIT', 'GOMAXPROCS']);
/** Folders that the go command names in `go env`; read from there, since the user may have set them with `go env -w`. */
const FOLDERS = ['GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOTMPDIR', 'GOCACHEPROG'];
/** Set by `go env -w` or the machine, and never meant for a release. */
const NEUTRAL = {
    GO111MODULE: 'on',
    GOENV: 'off',
    GOEXPERIMENT: '',
    GOFIPS140: 'off',
    GOFLAGS: '',
    GOWORK: 'off',
    LC_ALL: 'C',
    TZ: 'UTC',
};
/** Settings of Git as variables: they win over the repository's own configuration. */
function gitSettings(settings) {
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}
/** What `go build` hands on to the `git status` and `git log` behind its version stamp. */
function gitEnvironment({ excludesFile, trusted }) {
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
            ...(trusted ? [['safe.directory', '*']] : []),
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
function buildEnvironment(host, place, target, wanted = {}) {
    const kept = Object.entries(host).filter(([name]) => KEPT.has(name.toUpperCase()));
    const folders = FOLDERS.flatMap((name) => (place.goEnv[name] ? [[name, place.goEnv[name]]] : []));
    const port = target === undefined ? {} : { GOOS: target.os, GOARCH: target.arch };
    const variant = target?.variable ? { [target.variable]: target.variant } : {};
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
function fileUrl(path) {
    const slashed = path.replaceAll('\\', '/');
    const encoded = slashed.split('/').map((part) => encodeURIComponent(part).replace('%3A', ':'));
    return `file://${slashed.startsWith('/') ? '' : '/'}${encoded.join('/')}`;
}
/**
 * The environment of `go mod download`: the machine's own, since proxies, certificates, credentials and private modules are
 * configured there, but for what would change the command itself.
 */
function downloadEnvironment(host) {
    return { ...host, GO111MODULE: 'on', GOWORK: 'off', GOTOOLCHAIN: 'local', LC_ALL: 'C' };
}

;// CONCATENATED MODULE: ./packages/go/build/go-mod.js


/** Reads `go mod edit -json` (https://go.dev/ref/mod#go-mod-edit). */
function parseGoMod(text) {
    const parsed = JSON.parse(text);
    const value = isRecord(parsed) ? parsed : {};
    const replaces = Array.isArray(value['Replace']) ? value['Replace'].filter(isRecord) : [];
    const localReplaces = replaces.flatMap(({ Old: before, New: after }) => {
        // A directory has no version (https://go.dev/ref/mod#go-mod-file-replace).
        if (!isRecord(before) || !isRecord(after) || textOf(after['Version']) !== '')
            return [];
        return [{ path: textOf(before['Path']), directory: textOf(after['Path']) }];
    });
    const requirements = Array.isArray(value['Require']) ? value['Require'].length : 0;
    return { go: textOf(value['Go']), toolchain: textOf(value['Toolchain']), localReplaces, requirements };
}
/**
 * The name of a toolchain: `go1.26.3`. Since 1.21 a first release is called `1.N.0`, and `1.N` is no release
 * (https://go.dev/doc/toolchain#version). Throws `UserError`.
 */
function toolchainName(version) {
    const match = /^(?:go)?(1\.(\d+)(?:\.\d+|(?:rc|beta)\d+)?)$/.exec(version);
    const { 1: number = '', 2: minor = '' } = match ?? [];
    if (match !== null)
        return `go${number}${number === `1.${minor}` && Number(minor) >= 21 ? '.0' : ''}`;
    throw new build_error/* UserError */.yo({
        code: 'go-version',
        message: `Input 'go-version': '${(0,build_text/* printable */.g$)(version, 40)}' is no Go version.`,
        hint: 'Write an exact version such as 1.26.3, or go.mod for the one that the module names.',
    });
}
/** The toolchain that a go.mod names: by its toolchain line, else by its go line. Throws `UserError`. */
function toolchainOfGoMod({ go, toolchain }) {
    if (toolchain !== '' && toolchain !== 'default')
        return toolchainName(toolchain);
    if (go !== '')
        return toolchainName(go);
    throw new build_error/* UserError */.yo({
        code: 'go-version',
        message: "Input 'go-version' is go.mod, and that has neither a toolchain nor a go line.",
        hint: 'Add one with go mod edit -go=1.26.3, or give the version itself.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/suggest.js + 1 modules
var suggest = __webpack_require__(891);
;// CONCATENATED MODULE: ./packages/go/build/port.js


/** Reads what `go tool dist list -json` says; undefined when it is something else. */
function parsePorts(text) {
    const value = JSON.parse(text);
    if (!Array.isArray(value))
        return undefined;
    return value.flatMap((item) => isRecord(item) && typeof item['GOOS'] === 'string' && typeof item['GOARCH'] === 'string'
        ? [{ os: item['GOOS'], arch: item['GOARCH'], firstClass: item['FirstClass'] === true }]
        : []);
}
/** Throws `UserError` when the toolchain has no such port, with the nearest and with what there is. */
function checkPort(target, ports, goVersion) {
    const { os, arch } = target;
    if (ports.some((port) => port.os === os && port.arch === arch))
        return;
    const names = ports.map((port) => `${port.os}/${port.arch}`);
    const ofSystem = ports.filter((port) => port.os === os).map((port) => port.arch);
    throw new build_error/* UserError */.yo({
        code: 'unknown-target',
        message: `${(0,build_text/* printable */.g$)(goVersion)} has no port '${os}/${arch}'.${(0,suggest/* didYouMean */.a)(`${os}/${arch}`, names)}`,
        hint: ofSystem.length > 0
            ? `For ${os} it has ${(0,build_text/* listed */.KE)(ofSystem)}.`
            : `The systems it knows are ${(0,build_text/* listed */.KE)([...new Set(ports.map((port) => port.os))])}.`,
    });
}
/**
 * A port that only a C toolchain can link for, even a program without cgo (internal/platform, `MustLinkExternal`).
 */
function needsExternalLinker({ os, arch }) {
    return (os === 'android' && arch !== 'arm64') || os === 'ios';
}

;// CONCATENATED MODULE: ./packages/go/build/host/busy.js
function busyClock() {
    let active = 0;
    let since = 0;
    let sum = 0;
    return {
        track: async (work) => {
            if (active === 0)
                since = performance.now();
            active += 1;
            try {
                return await work;
            }
            finally {
                active -= 1;
                if (active === 0)
                    sum += performance.now() - since;
            }
        },
        seconds: () => (sum + (active === 0 ? 0 : performance.now() - since)) / 1000,
    };
}

;// CONCATENATED MODULE: ./packages/go/build/host/toolchain.js










/** What a command that failed means: the module's fault where the command says so, else a question without answer. */
function goFailed(what, { code, stderr }) {
    const said = (0,build_text/* printable */.g$)(stderr.trim(), 600);
    if (/requires go >=/.test(stderr)) {
        return new build_error/* UserError */.yo({
            code: 'go-too-old',
            message: `The module asks for another Go: ${said}.`,
            hint: 'Install it before this step: actions/setup-go with go-version-file: go.mod.',
        });
    }
    if (/toolchain not available|no such tool|invalid toolchain|toolchain not verified|^go: download go1\./m.test(stderr)) {
        return new build_error/* CouldNotCheckError */.Rq({
            code: 'no-toolchain',
            message: `The toolchain cannot be had: ${said}.`,
            hint: 'Check the version (https://go.dev/dl), GOPROXY and GOSUMDB: toolchains come through the module proxy and are checked against the checksum database. Or install it before this step with actions/setup-go.',
        });
    }
    if (/no space left on device/.test(stderr)) {
        return new build_error/* CouldNotCheckError */.Rq({
            code: 'disk-full',
            message: `The disk is full: ${said}.`,
            hint: 'Free space before this step, build fewer targets at once with parallelism: 1, or spread them over several jobs (mode: plan).',
        });
    }
    if (/errors parsing .*go\.mod/.test(stderr)) {
        return new build_error/* UserError */.yo({
            code: 'bad-go-mod',
            message: `go.mod cannot be read: ${said}.`,
            hint: 'Correct the line; go mod edit -fmt shows what the go command makes of the file.',
        });
    }
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'go-failed',
        message: `'${(0,build_text/* printable */.g$)(what, 120)}' failed with exit code ${code}: ${said}`,
        hint: 'Run the command in the directory of the module to see what it needs.',
    });
}
/** The settings of the go command in a directory, also those of `go env -w`. `chosen` wins over the machine's. */
async function readGoEnv(directory, env, chosen, signal) {
    const result = await (0,exec/* exec */.m)('go', ['env', '-json'], {
        cwd: directory,
        // An experiment that the toolchain does not know would end the command; builds see none but the input's.
        env: { ...env, GO111MODULE: 'on', GOEXPERIMENT: '', GOWORK: 'off', LC_ALL: 'C', ...chosen },
        ...(signal === undefined ? {} : { signal }),
    });
    const value = result.code === 0 ? JSON.parse(result.stdout.toString('utf8')) : undefined;
    if (!isRecord(value))
        throw goFailed('go env -json', result);
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
async function refuseNoModule(module, goEnv) {
    const goMod = goEnv['GOMOD'] ?? '';
    if (/go\.mod$/.test(goMod) && (await (0,promises_.realpath)((0,external_node_path_.dirname)(goMod))) === module)
        return;
    throw new build_error/* UserError */.yo({
        code: 'no-go-mod',
        message: `There is no go.mod in '${(0,build_text/* printable */.g$)(module)}'.`,
        hint: /go\.mod$/.test(goMod)
            ? `The module begins at ${(0,build_text/* printable */.g$)(goMod)}: give its directory as the input module, and the programs as the input main.`
            : 'Give the directory that holds go.mod as the input module.',
    });
}
/** The environment that chooses a toolchain. */
async function chooseToolchain(module, { goVersion = '', env, signal }) {
    if (goVersion === '')
        return {};
    if (goVersion !== 'go.mod')
        return { GOTOOLCHAIN: toolchainName(goVersion) };
    const result = await (0,exec/* exec */.m)('go', ['mod', 'edit', '-json'], {
        cwd: module,
        env: { ...env, GO111MODULE: 'on', GOWORK: 'off', LC_ALL: 'C', GOTOOLCHAIN: 'local' },
        ...(signal === undefined ? {} : { signal }),
    });
    if (result.code !== 0)
        throw goFailed('go mod edit -json', result);
    return { GOTOOLCHAIN: toolchainOfGoMod(parseGoMod(result.stdout.toString('utf8'))) };
}
/**
 * Finds the toolchain that is asked for, or that `go` in PATH chooses for the module (its go and toolchain lines count, and
 * GOTOOLCHAIN), and stays with it: no later command chooses again. Throws `UserError` when the directory is no module's.
 */
async function openToolchain(directory, options) {
    const { env, scratch, ignored, trusted, conditions = {}, clock = busyClock(), signal } = options;
    const module = await (0,promises_.realpath)(directory);
    const goEnv = await clock.track(chooseToolchain(module, options).then((chosen) => readGoEnv(module, env, chosen, signal)));
    await refuseNoModule(module, goEnv);
    const emptyProxy = (0,external_node_path_.join)(scratch, 'proxy');
    const excludesFile = (0,external_node_path_.join)(scratch, 'ignored');
    await (0,promises_.mkdir)(emptyProxy, { recursive: true });
    await (0,promises_.writeFile)(excludesFile, ignored.map((pattern) => `${pattern}\n`).join(''));
    const go = (0,external_node_path_.join)(goEnv['GOROOT'] ?? '', 'bin', process.platform === 'win32' ? 'go.exe' : 'go');
    const place = { goEnv, emptyProxy, excludesFile, trusted };
    const running = { cwd: module, ...(signal === undefined ? {} : { signal }) };
    const quiet = { ...running, env: buildEnvironment(env, place, undefined, conditions) };
    const version = (await clock.track((0,exec/* execOk */.O)(go, ['env', 'GOVERSION'], quiet))).stdout.toString('utf8').trim();
    return {
        version,
        minor: minorOf(version),
        module,
        scratch,
        moduleCache: goEnv['GOMODCACHE'] ?? '',
        buildCache: goEnv['GOCACHE'] ?? '',
        run: (args, { target, env: wanted, onStderr } = {}) => {
            const options = { ...running, env: buildEnvironment(env, place, target, { ...wanted, ...conditions }) };
            return clock.track((0,exec/* exec */.m)(go, args, { ...options, ...(onStderr === undefined ? {} : { onStderr }) }));
        },
        download: (args) => clock.track((0,exec/* exec */.m)(go, args, { ...running, env: downloadEnvironment(env) })),
        busySeconds: clock.seconds,
    };
}
/** What the module's go.mod says. */
async function readGoMod(toolchain) {
    const result = await toolchain.run(['mod', 'edit', '-json']);
    if (result.code !== 0)
        throw goFailed('go mod edit -json', result);
    return parseGoMod(result.stdout.toString('utf8'));
}
/** Checks that nobody changed the modules since they were downloaded. Throws `UserError` with those that were. */
async function verifyModules(toolchain) {
    const result = await toolchain.run(['mod', 'verify']);
    if (result.code === 0)
        return;
    const changed = `${result.stdout.toString('utf8')}\n${result.stderr}`.trim().split('\n').slice(0, 10);
    throw new build_error/* UserError */.yo({
        code: 'modules-changed',
        message: `Modules in the module cache are not what was downloaded: ${(0,build_text/* printable */.g$)(changed.join('; '), 600)}.`,
        hint: 'Something wrote into the cache. Run go clean -modcache, and do not restore it from a cache that other jobs write.',
    });
}
/** The pairs that the toolchain can build for. */
async function readPorts(toolchain) {
    const result = await toolchain.run(['tool', 'dist', 'list', '-json']);
    const ports = result.code === 0 ? parsePorts(result.stdout.toString('utf8')) : undefined;
    if (ports === undefined)
        throw goFailed('go tool dist list -json', result);
    return ports;
}
/** Downloads what go.mod names, once and before any build, so that builds running at once do not race for it. */
async function downloadModules(toolchain) {
    const result = await toolchain.download(['mod', 'download']);
    if (result.code !== 0)
        throw goFailed('go mod download', result);
}
/** The module's dependencies stand in its own `vendor` folder (https://go.dev/ref/mod#vendoring). */
async function isVendored(toolchain) {
    return await (0,promises_.access)((0,external_node_path_.join)(toolchain.module, 'vendor', 'modules.txt')).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/site.js







/** Folders below the private one of a run: where programs are built, and where the files for users are written. */
const foldersOf = ({ scratch }) => ({
    programs: (0,external_node_path_.join)(scratch, 'programs'),
    results: (0,external_node_path_.join)(scratch, 'results'),
});
/** A target as a name of a folder. */
const folderName = ({ text }) => text.replaceAll('/', '_');
/** Where the programs of a target are built. */
const programsFolder = (programs, target) => (0,external_node_path_.join)(programs, folderName(target));
/** A line of .gitignore that means exactly this file or folder. */
function ignorePattern(path) {
    return `/${path.replace(/[\\*?[\]#! ]/g, '\\$&')}`;
}
function refuseModuleInside(output, directories, name) {
    if (!directories.some((directory) => (0,host_workspace/* isUnder */.Jo)(output, directory)))
        return;
    throw new build_error/* UserError */.yo({
        code: 'output-outside',
        message: `Input 'output': '${name}' holds the module itself.`,
        hint: 'Give a folder of its own, such as release.',
    });
}
/** The directories of the input `module`, relative to the workspace, each once. Throws `UserError` for one that is none. */
function moduleDirectories(lines, host) {
    const paths = (0,host_workspace/* workspacePaths */.s6)(host.workspace);
    const root = paths.resolvePath('.', 'directory');
    const resolved = lines.map((line) => {
        try {
            return (0,host_workspace/* slashed */.df)((0,external_node_path_.relative)(root, paths.resolvePath(line, 'directory'))) || '.';
        }
        catch (error) {
            if (!(error instanceof kind/* InvalidValue */.h))
                throw error;
            const { message, hint } = error;
            throw new build_error/* UserError */.yo({ code: 'invalid-input', message: `Input 'module': ${message}.`, hint });
        }
    });
    const [first = '.', ...others] = new Set(resolved);
    return [first, ...others];
}
/** Finds repository, toolchains and output folder. The results of an earlier run do not count as changes. */
async function openSite(workspace, directories, outputName, options) {
    const { env, signal, trusted, scratch, ours = [] } = options;
    const absolute = directories.map((directory) => (0,external_node_path_.resolve)(workspace, directory));
    const { 0: first = workspace } = absolute;
    const repository = (0,host_repository/* openRepository */.h_)(first, { env, signal, trusted });
    const { prefix } = await (0,host_repository/* readLayout */.T4)(repository);
    const top = (0,external_node_path_.resolve)(first, ...prefix.split('/').map((part) => (part === '' ? '.' : '..')));
    const output = await (0,release_folder/* folderUnder */.Jc)(workspace, outputName, 'output');
    refuseModuleInside(output, absolute, outputName);
    const own = [output, ...ours].filter((path) => (0,host_workspace/* isUnder */.Jo)(top, path)).map((path) => (0,host_workspace/* slashed */.df)((0,external_node_path_.relative)(top, path)));
    const ignored = own.map(ignorePattern);
    const open = async (directory) => {
        const toolchain = await openToolchain((0,external_node_path_.resolve)(workspace, directory), { ...options, ignored });
        const [vendored, goMod] = await Promise.all([isVendored(toolchain), readGoMod(toolchain)]);
        return { directory, toolchain, vendored, goMod };
    };
    const [one, ...more] = directories;
    const [opened, others] = await Promise.all([open(one), Promise.all(more.map(open))]);
    const changes = async () => (await (0,host_history/* readChanges */.St)(repository)).filter((path) => !own.some((mine) => `${path}/`.startsWith(`${mine}/`)));
    return { workspace, modules: [opened, ...others], top, output, scratch, changes };
}
/**
 * The same for the modules and the toolchain of a plan. A toolchain that nobody can fetch by its name has to be the one in PATH.
 */
async function openPlannedSite({ modules: [first, ...others], goVersion }, workspace, outputName, options) {
    const released = releasedToolchain(goVersion);
    const chosen = released?.experiment === '' ? released.name : '';
    const directories = [first.directory, ...others.map(({ directory }) => directory)];
    return await openSite(workspace, directories, outputName, { ...options, goVersion: chosen });
}
/** The output folder as outputs and messages name it: relative to the workspace. */
function outputName({ workspace, output }) {
    return (0,host_workspace/* slashed */.df)((0,external_node_path_.relative)(workspace, output));
}
/** The workspace and the folder for the results. */
async function openPlace(output, host) {
    const workspace = (0,host_workspace/* workspacePaths */.s6)(host.workspace).resolvePath('.', 'directory');
    return {
        workspace,
        output: await (0,release_folder/* folderUnder */.Jc)(workspace, output, 'output'),
        scratch: await host.temporaryDirectory(),
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/build-cache.js






const nothing = async () => undefined;
/** Caches that begin empty and end with the build of their target, where the disk is short; else the machine's own. */
function ownCaches(scratch, wanted) {
    const folder = (target) => wanted ? (0,external_node_path_.join)(scratch, 'caches', folderName(target)) : undefined;
    const close = async ({ target }) => {
        const own = folder(target);
        if (own !== undefined)
            await (0,promises_.rm)(own, { recursive: true, force: true });
    };
    return { folder, open: nothing, close };
}
/**
 * Opens the caches that the input `go-cache` asks for. The folders have the same path in every run: the service keeps it with
 * the cache, and finds none of another path.
 */
async function openBuildCaches(wanted, schedule, plan, site, host) {
    const cache = wanted === 'off' ? undefined : await openRunnerCache(host.log.warning);
    if (wanted !== 'off' && cache === undefined)
        host.log.notice('There is no cache service here, so the input go-cache has no effect.');
    if (cache === undefined)
        return ownCaches(site.scratch, schedule.ownCaches);
    const base = (0,external_node_path_.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'slipway-go-build');
    host.onExit(() => (0,promises_.rm)(base, { recursive: true, force: true }));
    const folder = (target) => (0,external_node_path_.join)(base, folderName(target));
    const keyOf = (planned) => cacheKey(plan, planned, `${process.platform}-${process.arch}`);
    const found = new Map();
    return {
        folder,
        open: async (planned) => {
            const { text } = planned.target;
            const { key, prefixes } = keyOf(planned);
            await (0,promises_.mkdir)(folder(planned.target), { recursive: true });
            found.set(text, await cache.restore(folder(planned.target), key, prefixes));
            host.log.info(`${text}: ${found.get(text) === undefined ? 'no build cache found' : `build cache ${found.get(text)}`}`);
        },
        close: async (planned, built) => {
            const { key } = keyOf(planned);
            if (built && wanted === 'save' && found.get(planned.target.text) !== key)
                await cache.save(folder(planned.target), key);
            await (0,promises_.rm)(folder(planned.target), { recursive: true, force: true });
        },
    };
}

// EXTERNAL MODULE: ./packages/archive/build/host/write.js
var write = __webpack_require__(6377);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/core/build/host/tool.js



/** The digest of a file in lower-case hex, read as a stream. What it needs is loaded at the first call. */
async function digestFile(algorithm, path) {
    const [{ createHash }, { pipeline }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6466, 19))]);
    const hash = createHash(algorithm);
    await pipeline((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** SHA-256 of a file in lower-case hex. */
const sha256File = (path) => digestFile('sha256', path);
/**
 * The path of an executable of one file, from the runner's tool cache or downloaded into it. The digest is checked before
 * the file is made executable. `@actions/tool-cache` is loaded at the first call. Throws `UserError` on another digest.
 */
async function pinnedTool(tool) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(119), __webpack_require__.e(84), __webpack_require__.e(507), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 9805));
    const found = cache.find(tool.name, tool.version);
    if (found !== '')
        return join(found, tool.name);
    const file = await cache.downloadTool(tool.url);
    const digest = await sha256File(file);
    if (digest !== tool.sha256) {
        rmSync(file, { force: true });
        throw new UserError({
            code: 'tool-digest',
            message: `${tool.name} ${tool.version} has the SHA-256 ${digest}, expected ${tool.sha256}.`,
            hint: "The download was changed on its way or at its source. Do not use it; report it to the tool's maintainers.",
        });
    }
    chmodSync(file, 0o755);
    return join(await cache.cacheFile(file, tool.name, tool.name, tool.version), tool.name);
}

// EXTERNAL MODULE: ./packages/archive/build/entry.js
var entry = __webpack_require__(4839);
;// CONCATENATED MODULE: ./packages/archive/build/glob.js


function nameMatcher(text) {
    const source = text.replace(/[\\^$.*+?()[\]{}|]/g, (c) => ({ '*': '[^/]*', '?': '[^/]' })[c] ?? `\\${c}`);
    return new RegExp(`^${source}$`, 'u');
}
/**
 * A pattern of files: `*` and `?` stay within one part of a path, the part `**` stands for any number of directories;
 * nothing else is special. A name that begins with a dot matches only a part that begins with one. Throws `UserError`
 * for a pattern that leaves its directory.
 */
function parseGlob(pattern, input) {
    const fault = (0,entry/* pathFault */.a9)(pattern.replace(/^\.\//, ''));
    if (fault !== undefined) {
        throw new build_error/* UserError */.yo({
            code: 'file-pattern',
            message: `Input '${input}': the pattern '${pattern}' ${fault}.`,
            hint: 'Give a pattern relative to the directory of the module, such as LICENSE* or docs/**/*.md.',
        });
    }
    return pattern
        .replace(/^\.\//, '')
        .split('/')
        .map((part) => (part === '**' ? { kind: 'directories' } : { kind: 'name', matches: nameMatcher(part) }));
}
/** Whether a name matches; what is hidden has to be asked for. */
function matchesName(part, name) {
    return part.matches.test(name) && (!name.startsWith('.') || part.matches.source.startsWith('^\\.'));
}
/** Whether a file name matches a pattern of one part. */
function matchesPattern(pattern, name) {
    return nameMatcher(pattern).test(name);
}

// EXTERNAL MODULE: ./packages/core/build/kinds.js
var kinds = __webpack_require__(3041);
;// CONCATENATED MODULE: ./actions/go-matrix-build/build/budget.js


/** Reads `[GLOB=]SIZE [warn]`. Throws `UserError`. */
function parseBudget(line) {
    const match = /^(?:([^=\s]+)=)?([^=\s]+)(\s+warn)?$/.exec(line);
    const { 1: pattern = '*', 2: size = '', 3: warn } = match ?? [];
    const bytes = (0,kinds/* sizeOf */.$d)(size);
    if (bytes !== undefined)
        return { pattern, bytes, warn: warn !== undefined, line };
    throw new build_error/* UserError */.yo({
        code: 'max-size',
        message: `Input 'max-size': '${(0,build_text/* printable */.g$)(line, 80)}' is no limit.`,
        hint: 'Write a size such as 20MB, for some files *.deb=20MB, and warn behind it to be told only.',
    });
}
/** Files that are larger than a budget allows; of several lines for a file the last counts. */
function tooLarge(budgets, artifacts) {
    return artifacts.flatMap(({ name, size }) => {
        const budget = budgets.findLast(({ pattern }) => matchesPattern(pattern, name));
        if (budget === undefined || size <= budget.bytes)
            return [];
        const message = `${name} has ${size} bytes, ${size - budget.bytes} more than '${budget.line}' allows`;
        return [{ message, warn: budget.warn }];
    });
}
/** Throws `UserError` with every file that is too large; answers what is only told. */
function refuseTooLarge(budgets, artifacts) {
    const found = tooLarge(budgets, artifacts);
    const [first, ...more] = found
        .filter(({ warn }) => !warn)
        .map(({ message }) => ({
        code: 'too-large',
        message: `${message}.`,
        hint: 'Find out what grew (go version -m, go tool nm -size), or raise the limit in max-size.',
    }));
    if (first !== undefined)
        throw new build_error/* UserError */.yo(first, more);
    return found.map(({ message }) => message);
}

// EXTERNAL MODULE: ./packages/archive/build/deflate.js + 1 modules
var deflate = __webpack_require__(1767);
;// CONCATENATED MODULE: ./actions/go-matrix-build/build/manifest.js

const keyOf = (dependency) => JSON.stringify([dependency.module, dependency.version, dependency.sum, dependency['replaced-by'] ?? '']);
const merged = (a, b) => [...new Set([...a, ...b])].sort();
/** One row for each module and version, sorted, with all programs that hold it. */
function mergeDependencies(rows) {
    const found = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        const { programs = [] } = found.get(key) ?? {};
        found.set(key, { ...row, programs: merged(programs, row.programs) });
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
/** The modules of a program as rows. */
function dependenciesOf(program, modules, licenseOf) {
    return modules.map((module) => {
        const { path, version, sum, replaced } = module;
        const row = { sum, license: licenseOf(module), programs: [program] };
        if (replaced === undefined)
            return { module: path, version, ...row };
        return { module: replaced.path, version: replaced.version, 'replaced-by': { module: path, version }, ...row };
    });
}
/** Name of the schema that release.json follows: release.schema.json beside this action's README. */
const RELEASE_SCHEMA = 'urn:slipway:release:1';
/** The same for dependencies.json. */
const DEPENDENCIES_SCHEMA = 'urn:slipway:dependencies:1';
const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** The text of dependencies.json. */
function dependenciesText(rows) {
    return pretty({ $schema: DEPENDENCIES_SCHEMA, schema: 1, dependencies: rows.map((row) => ({ ...row })) });
}
/**
 * The text of release.json: what the release holds and how it was built. It is the same on every machine, so it says nothing
 * of how long things took; that is in the output `timings`.
 */
function releaseText(plan, artifacts) {
    const { name, version, commit, epoch, goVersion, modules, flags, mode, targets } = plan;
    return pretty({
        $schema: RELEASE_SCHEMA,
        ...{ schema: 1, name, version, commit },
        'source-date-epoch': epoch,
        toolchain: { go: goVersion, compressor: deflate/* COMPRESSOR */.qo },
        modules: modules.map(({ directory, path, stamp }) => ({ directory, path, version: stamp })),
        build: { mode, trimpath: flags.trimpath, vcs: flags.vcs, flags: flags.others },
        targets: targets.map(({ target, groups, parts, env }) => ({
            ...{ target: target.text, os: target.os, arch: target.arch },
            ...(target.variable === '' ? {} : { variant: { [target.variable]: target.variant } }),
            ...(parts.length === 0 ? {} : { parts }),
            ...(Object.keys(env).length === 0 ? {} : { env }),
            programs: groups.flatMap(({ programs, ldflags, tags }) => programs.map((program) => ({ name: program.name, package: program.importPath, ldflags, tags }))),
        })),
        artifacts: artifacts.map((artifact) => ({ ...artifact })),
    });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/finish.js







const finish_write = (folder, name, text) => (0,write/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, name), [Buffer.from(text)]);
async function withSha512(plan, folder, artifacts) {
    if (!plan.checksums.includes('sha512'))
        return artifacts;
    return await Promise.all(artifacts.map(async (artifact) => ({
        ...artifact,
        sha512: await digestFile('sha512', (0,external_node_path_.join)(folder, artifact.name)),
    })));
}
/** SHA512SUMS of the artifacts and of what describes them, where it is asked for. */
async function writeSha512(plan, folder, artifacts, manifests) {
    if (!plan.checksums.includes('sha512'))
        return [];
    const described = manifests.map(async ({ path }) => ({
        name: (0,external_node_path_.basename)(path),
        digest: await digestFile('sha512', path),
    }));
    const known = artifacts.map(({ name, sha512: digest = '' }) => ({ name, digest }));
    return [await finish_write(folder, 'SHA512SUMS', (0,checksums/* formatDigests */.x7)([...known, ...(await Promise.all(described))]))];
}
/** Files that were written, as the checksum file lists them. */
function written(folder, artifacts) {
    return artifacts.map(({ name, size, sha256 }) => ({ path: (0,external_node_path_.join)(folder, name), size, sha256 }));
}
/** Puts a finished folder in place and tells of its files; names go to `$GITHUB_ARTIFACTS`. */
async function publish(folder, names, site, host) {
    await (0,release_folder/* replaceFolder */.xn)(folder, site.output);
    for (const name of names)
        host.artifact(`${outputName(site)}/${name}`);
}
/**
 * Completes a release beside its artifacts (release.json, dependencies.json, checksum files) and puts it in place. Refuses what
 * is too large before that. Answers the artifacts as release.json has them.
 */
async function finishRelease(plan, folder, artifacts, dependencies, site, host) {
    for (const warning of refuseTooLarge(plan.budgets, artifacts))
        host.log.warning(warning);
    const complete = await withSha512(plan, folder, artifacts);
    const manifests = [
        await finish_write(folder, 'release.json', releaseText(plan, complete)),
        await finish_write(folder, 'dependencies.json', dependenciesText(mergeDependencies(dependencies))),
    ];
    const files = [...written(folder, complete), ...manifests, ...(await writeSha512(plan, folder, complete, manifests))];
    await (0,release_folder/* writeChecksums */.gD)(folder, files);
    await publish(folder, [...files.map(({ path }) => (0,external_node_path_.basename)(path)), checksums/* CHECKSUMS_FILE */.aP], site, host);
    return complete;
}
/** Completes the folder of a shard or of a plan: one file that says what it is, and checksums of everything. */
async function finishPart(part, folder, artifacts, site, host) {
    const file = await finish_write(folder, part.name, part.text);
    await (0,release_folder/* writeChecksums */.gD)(folder, [...written(folder, artifacts), file]);
    await publish(folder, [...artifacts.map(({ name }) => name), part.name, checksums/* CHECKSUMS_FILE */.aP], site, host);
}

;// CONCATENATED MODULE: ./packages/archive/build/license-digests.js
/**
 * SHA-256 of the texts of licences, in the form that they are compared in, and their SPDX identifiers
 * (https://spdx.org/licenses/). Digests, because the texts would be many times the size of all other code here. Tests
 * recompute each from a text that others published.
 */
const LICENSE_DIGESTS = new Map([
    ['b200bf1585b19943c4d355291977a48a29335c3e0abdcbf13b9f1272098997d1', '0BSD'],
    ['f86c45fc72b043272de5d765793567a95363a0016be29aaee3c6a6d8b0ca5532', 'Apache-2.0'],
    ['9666d051921bc497595d01b3c5b73b1f06842a6aa072b0221619c1e6d78d99e7', 'Apache-2.0'], // without its last line and what follows
    ['95ebafaabf80c10ce0c02d6506b3c942348da0561e2d2af910f930ef055bc343', 'Apache-2.0'], // without the appendix
    ['94c521d5210d4b1c2956396231ea833c03909a1ed64e82ebbd2d749a3da9f360', 'Apache-2.0'], // the notice in the place of the appendix
    ['7a46cf4a5d56898d746584f4fe57bdf571d600a8f39d21063431d88929f803c7', 'Apache-2.0'], // the notice of the appendix alone
    ['d26429e72c6fe971b712cc19e3a8bc32ee0a10b81041a1259a2ba4178e74bb34', 'BSD-2-Clause'],
    ['adb01f0821a0340c44a647f5447f34de43aa371b8bd82265576af9bd2d9e2976', 'BSD-3-Clause'],
    ['4de70847bfe308fdc717d57483040e1f267e86005ebee953a519a51970ca5cd1', 'BSL-1.0'],
    ['31ba36e2e04bc3675634e1102b3e48aa9fae433602d94bde1101ae8db6613636', 'CC0-1.0'],
    ['375b998174c6f9deefcff4fba3e8bc6e1afcf54020942acc12de7979bd9b05cb', 'ISC'],
    ['c3fdf181c6b6022ca6787a2ea25c4acd12c31064159012cf53f25ef8665618d1', 'MIT'],
    ['3fa87ab92abe91e8456ccb07a51d2d7f7b515ed0752c41261ea984e0bb1b5bbe', 'MIT-0'],
    ['8dce888cb942d93cebeb8e0fea8afac43e084f54254ac4d9b99cfde68a62468b', 'MPL-2.0'],
    ['3f21e0888f1fb1d33f123e48fe4b25be54a6bd0a54bc4e317b9851a291246e75', 'Unlicense'],
    ['9ddc78a5797b5008d488969fd959f4281a97821e07ddc5d19ca9c163fdbeeb73', 'Zlib'],
]);

;// CONCATENATED MODULE: ./packages/archive/build/license.js


/**
 * What may stand above the text of a licence beside notices of copyright: its name, and nothing that limits it. By the
 * identifiers that have the words.
 */
const TITLE_WORDS = 'the a license licensed agreement open source software terms under this is authors all rights reserved'.split(' ');
const OTHER_NAMES = {
    MIT: ['expat', 'x11'],
    'BSD-2-Clause': ['simplified', 'freebsd', 'two', 'style'],
    'BSD-3-Clause': ['new', 'revised', 'modified', 'three', 'style'],
    '0BSD': ['zero', '0', 'clause', 'bsd', 'free'],
    'MIT-0': ['no', 'attribution', 'mit'],
    'CC0-1.0': 'creative commons legal code 1 0 universal work released into public domain with'.split(' '),
    'BSL-1.0': ['boost', 'version', '1', '0', 'august', '17th', '2003'],
    Unlicense: ['unlicense'],
};
/** Where the text itself begins. What comes before is title and copyright. */
const BEGINNING = new RegExp([
    'permission is hereby granted',
    'permission to use copy modify',
    'redistribution and use in source and binary forms',
    'this software is provided as is without any express',
    'this is free and unencumbered software',
    'apache license version 2 0 january 2004',
    'mozilla public license version 2 0',
    'creative commons corporation is not a law firm',
    'statement of purpose',
].join('|'));
/**
 * A line that says whose the work is: not a sentence of a licence that was wrapped before this word, and nothing about what
 * may be done with the work.
 */
const COPYRIGHT = new RegExp([
    '^(?:portions |some )?(?:copyright(?:ed)?|©|\\(c\\)(?= copyright| \\d{4}))',
    '(?!,? (?:notices?|holders?|owners?|law|and|or|on|in|interest|statement|protection|disclaimer|doctrines|treaty)\\b)',
    '(?!.*\\b(?:unlicensed|licen[cs]e[ds]?|permission|permitted|granted|use[ds]?|must|not|only|except|commercial)\\b)',
].join(''));
const RESERVED = /^all rights reserved\.?$/;
/**
 * The words of a text, without what the guidelines for matching leave out: case, blanks, punctuation, bullets, notices of
 * copyright, signs of comments, other spellings. https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/
 */
function words(text) {
    const lines = text
        .toLowerCase()
        .split(/\r?\n/)
        .map((line) => line.replace(/^[\s/*#>;|•–—-]+/, '').trim())
        .filter((line) => !COPYRIGHT.test(line) && !RESERVED.test(line))
        .map((line) => line.replace(/^\(?(?:\d{1,2}|[a-z]|i{2,3}|iv)[.)](?:\s+|$)/, ''));
    return [...lines.join('\n').matchAll(/[\p{L}\p{N}]+/gu)]
        .map(([word]) => word)
        .join(' ')
        .replace(/\blicenc(e|es|ed|ing)\b/g, 'licens$1')
        .replace(/\bhttps\b/g, 'http');
}
/** Names that a licence leaves to its user, as the templates of SPDX mark them; and words that they mark as optional. */
const VARIABLE = [
    [/\bneither the names? of .{1,150}? nor the names of .{1,60}? may be used\b/, 'neither name may be used'],
    [/\bsoftware is provided by .{1,150}? as is\b/, 'software is provided by them as is'],
    [/\bin no event shall .{1,150}? be (?:held )?liable\b/, 'in no event shall they be liable'],
    [/\bas is and .{1,60}? disclaims? all warranties\b/, 'as is and they disclaim all warranties'],
    [/\bmodify and distribute this software for any purpose\b/, 'modify and or distribute this software for any purpose'],
    [/ including the next paragraph /, ' '],
    [/ http www opensource org licenses mit license php$/, ''],
];
const wordsOf = (id) => id.toLowerCase().split(/[-.]/);
/** What stands above the text is nothing but the name of this licence. */
function isTitle(title, id) {
    const { [id]: others = [] } = OTHER_NAMES;
    const allowed = new Set([...TITLE_WORDS, ...wordsOf(id), ...others]);
    return title.split(' ').every((word) => word === '' || allowed.has(word));
}
/** Digest of a licence's text as it is compared, and what stands above it. */
function split(text) {
    const all = words(text);
    const start = Math.max(all.search(BEGINNING), 0);
    const body = VARIABLE.reduce((found, [pattern, constant]) => found.replace(pattern, constant), all.slice(start));
    return { title: all.slice(0, start).trim(), digest: (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex') };
}
/**
 * SPDX identifier of a licence's text, or empty where it is not certain: the whole file is the text of one licence, its
 * title and notices of copyright, and nothing else. The GNU licences are not among them: their text is the same whether the
 * authors grant one version (`-only`) or later ones too (`-or-later`), which stands in the source files.
 */
function licenseOf(text) {
    const { title, digest } = split(text);
    const id = LICENSE_DIGESTS.get(digest);
    return id !== undefined && isTitle(title, id) ? id : '';
}
/** Names of files that hold a licence of the code: not programs about licences, nor licences of the documents. */
function isLicenseFile(name) {
    return (/^(?:(?:un)?licen[cs]e|copying)(?:[-._ ].*)?$/i.test(name) &&
        !/[._-]docs?$|\.(?:bash|c|cc|cpp|go|h|js|json|py|s|sh|tmpl|toml|tpl|ts|xml|ya?ml)$/i.test(name));
}
/**
 * The licence that all files of a directory agree on. Two licences may mean a choice, or parts of the code each: which one
 * is not certain. `undefined` stands for a file that is no text.
 */
function agreedLicense(texts) {
    const [first = '', ...others] = new Set(texts.map((text) => (text === undefined ? '' : licenseOf(text))));
    return others.length === 0 ? first : '';
}

;// CONCATENATED MODULE: ./packages/archive/build/host/license.js



/** The longest text of a licence has a twentieth of it. */
const LARGEST = 2 ** 20;
const strict = new TextDecoder('utf-8', { fatal: true });
/** Paths of the licence files in a directory, symbolic links followed; none where there is no such directory. */
async function licenseFiles(directory) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const paths = names.filter(isLicenseFile).map((name) => (0,external_node_path_.join)(directory, name));
    const kinds = await Promise.all(paths.map((path) => (0,promises_.stat)(path).catch(() => undefined)));
    return paths.filter((_, index) => kinds[index]?.isFile() === true);
}
/** The text of a file, or undefined for what is none. */
async function license_textOf(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        return size > LARGEST ? undefined : strict.decode(await (0,promises_.readFile)(path));
    }
    catch {
        return undefined;
    }
}
/**
 * The licence of the first directory that has one, as an SPDX identifier; empty where it is not certain, which is also so
 * for a file that cannot be read. Never throws.
 */
async function findLicense(directories) {
    for (const directory of directories) {
        const files = await licenseFiles(directory);
        if (files.length > 0)
            return agreedLicense(await Promise.all(files.map(license_textOf)));
    }
    return '';
}

;// CONCATENATED MODULE: ./packages/go/build/module-path.js
/** A module path or version as it is written in folders and addresses: https://go.dev/ref/mod#module-cache */
function escapePath(path) {
    return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/licenses.js



/** Directories that may hold the source of a module: the vendor folder, the module cache, a module of this release. */
function directoriesOf({ path, version }, site) {
    const vendored = site.modules
        .filter((module) => module.vendored)
        .map(({ toolchain }) => (0,external_node_path_.join)(toolchain.module, 'vendor', path));
    const cached = (0,external_node_path_.join)(site.modules[0].toolchain.moduleCache, `${escapePath(path)}@${escapePath(version)}`);
    return [...vendored, cached];
}
/**
 * Looks up the licences of linked modules, each once. The modules of the release have the licence of their directory, or of the
 * repository.
 */
function openLicenses(site, plan) {
    const known = new Map();
    const own = new Map(plan.modules.map(({ path }, index) => [path, site.modules[index]?.toolchain.module]));
    const look = (module) => {
        const directory = own.get(module.path);
        return findLicense(directory === undefined ? directoriesOf(module, site) : [directory, site.top]);
    };
    return async (modules) => {
        const answers = await Promise.all(modules.map(async (module) => {
            const key = `${module.path}@${module.version}`;
            const answer = known.get(key) ?? look(module);
            known.set(key, answer);
            return [key, await answer];
        }));
        const found = new Map(answers);
        return ({ path, version }) => found.get(`${path}@${version}`) ?? '';
    };
}

// EXTERNAL MODULE: ./packages/archive/build/host/packers.js
var host_packers = __webpack_require__(5041);
;// CONCATENATED MODULE: ./actions/go-matrix-build/build/failure.js


/** GitHub shows ten annotations of a step. */
const MOST = 10;
function place(diagnostic, module, workspace) {
    const { file: named, line, column } = diagnostic;
    if (named === undefined || line === undefined)
        return {};
    const file = (0,external_node_path_.relative)(workspace, (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(module, named));
    if (file.startsWith('..') || (0,external_node_path_.isAbsolute)(file))
        return {};
    return { file: file.split(external_node_path_.sep).join('/'), line, ...(column === undefined ? {} : { column }) };
}
/** One fault for each thing that the compiler said, with all targets it said it for. */
function buildFailures(failed, module, workspace) {
    const targets = new Map();
    for (const { target, diagnostics } of failed) {
        for (const diagnostic of diagnostics) {
            const key = JSON.stringify(diagnostic);
            const known = targets.get(key) ?? { diagnostic, targets: [] };
            targets.set(key, { diagnostic, targets: [...known.targets, target] });
        }
    }
    const faults = [...targets.values()].slice(0, MOST).map((item) => {
        const { file, line, message } = item.diagnostic;
        const found = place(item.diagnostic, module, workspace);
        // What lies outside the workspace, such as a dependency, cannot be annotated, so its place is told.
        const where = file === undefined || found.file !== undefined ? '' : `${file}:${line}: `;
        return {
            code: 'build-failed',
            message: `${(0,build_text/* printable */.g$)(where + message, 500)} (${(0,build_text/* listed */.KE)(item.targets)})`,
            hint: 'The go command does not build this. The output folder is as it was.',
            ...found,
        };
    });
    const [first = { code: 'build-failed', message: 'The build failed.', hint: 'See the log.' }, ...more] = faults;
    return new build_error/* UserError */.yo(first, more);
}
/** A program that does not say what it should. It is thrown away. */
function stampFailure(program, target, mismatches) {
    const shown = mismatches.map(({ what, expected, found }) => `${what} is '${(0,build_text/* printable */.g$)(found, 80)}' and should be '${(0,build_text/* printable */.g$)(expected, 80)}'`);
    return new build_error/* UserError */.yo({
        code: 'stamp-mismatch',
        message: `The program ${(0,build_text/* printable */.g$)(program)} for ${target.text} says something else of itself: ${(0,build_text/* listed */.KE)(shown)}.`,
        hint: 'Something changed while it was built: the work tree, the tags or the toolchain. Run the step again on a fresh checkout.',
    });
}
/** Packages that have nothing but cgo, in a build without. */
function cgoFailure(directories, target, workspace) {
    const names = directories.map((directory) => {
        const inside = (0,external_node_path_.relative)(workspace, directory);
        return (0,build_text/* printable */.g$)(inside.startsWith('..') ? directory : inside, 120);
    });
    return new build_error/* UserError */.yo({
        code: 'cgo-needed',
        message: `${(0,build_text/* listed */.KE)(names)} ${names.length === 1 ? 'needs' : 'need'} cgo, which is off, for ${target.text}.`,
        hint: 'Give CGO_ENABLED=1 in the input env, on a runner with a C compiler for the target (CC), or use a package without cgo.',
    });
}
/** A build that the system ended even when it ran alone. */
function killedFailure(target) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'out-of-memory',
        message: `The build for ${target.text} was ended by the system, also when it ran alone: most likely memory ran out.`,
        hint: 'Use a runner with more memory, or set GOMEMLIMIT or GOGC=50 for the step (env:).',
    });
}

;// CONCATENATED MODULE: ./packages/go/build/expected-build.js
/** What Go records of the commit; nothing when the stamp is switched off. */
function commitChecks(expected) {
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
function settingChecks(expected) {
    const { target, flags, env, mode } = expected;
    const { CGO_ENABLED: cgo = '0', GOEXPERIMENT: experiment = '' } = env;
    return [
        ['GOOS', target.os],
        ['GOARCH', target.arch],
        ['CGO_ENABLED', cgo],
        ['GOEXPERIMENT', experiment],
        ['-buildmode', mode],
        ['-compiler', 'gc'],
        ['-trimpath', flags.trimpath ? 'true' : ''],
        ['-tags', expected.tags.join(',')],
        // With -trimpath the linker's flags are left out, since they may name paths (https://go.dev/issue/52372).
        ['-ldflags', flags.trimpath ? '' : expected.ldflags],
        ...['-race', '-msan', '-asan'].map((name) => [name, flags.others.includes(name) ? 'true' : '']),
        ...commitChecks(expected),
    ];
}
/** Where a program says something else than it should; empty when it is what was asked for. */
function buildMismatches(info, expected) {
    const { target } = expected;
    const setting = (name, value, absent = '') => ({
        what: name,
        expected: value,
        found: info.settings.get(name) ?? absent,
    });
    const checks = [
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

;// CONCATENATED MODULE: ./packages/go/build/arguments.js

/** Build tags in the one order that gives the same bytes. Throws `UserError` for what is not a tag. */
function orderedTags(tags) {
    const wrong = tags.find((tag) => !/^[\p{L}\p{Nd}_.]+$/u.test(tag));
    if (wrong !== undefined) {
        throw new build_error/* UserError */.yo({
            code: 'build-tag',
            message: `Input 'tags': '${(0,build_text/* printable */.g$)(wrong)}' is not a build tag.`,
            hint: 'Give one tag a line, made of letters, digits, underscores and dots, such as netgo.',
        });
    }
    return [...new Set(tags)].sort();
}
function loadArguments({ mod, tags }) {
    const ordered = orderedTags(tags);
    return [`-mod=${mod}`, ...(ordered.length === 0 ? [] : [`-tags=${ordered.join(',')}`])];
}
/**
 * The arguments of one `go build` of all programs for one target: what they share is compiled once. A library has a name
 * of its own, since `-o DIR/` gives it none.
 */
function buildArguments(options) {
    const { flags, mode } = options;
    return [
        'build',
        ...(flags.trimpath ? ['-trimpath'] : []),
        `-buildvcs=${flags.vcs}`,
        ...loadArguments(options),
        `-p=${options.processes}`,
        // Go's own choice is not the same as -buildmode=exe: it is another input of the build ID, and pie where the system wants it.
        ...(mode === 'exe' ? [] : [`-buildmode=${mode}`]),
        ...flags.others,
        ...(options.ldflags === '' ? [] : [`-ldflags=${options.ldflags}`]),
        `-o=${options.output}`,
        '--',
        ...options.packages,
    ];
}

;// CONCATENATED MODULE: ./packages/go/build/compile-error.js
/**
 * Reads the standard error of `go build`: `file:line:column: message`, where lines that begin with a tab belong to the one
 * before, and `# package` is a heading. What has no place stays as it is.
 */
function parseDiagnostics(stderr) {
    const found = [];
    for (const line of stderr.split(/\r?\n/)) {
        const last = found.at(-1);
        if (line.startsWith('\t') && last !== undefined) {
            found[found.length - 1] = { ...last, message: `${last.message} ${line.trim()}` };
            continue;
        }
        if (/^(?:$|# |go: downloading |too many errors$)/.test(line))
            continue;
        const match = /^(.+?\.\w+):(\d+)(?::(\d+))?: (.*)$/.exec(line);
        if (match === null) {
            found.push({ message: line });
            continue;
        }
        const [, file = '', at, column, message = ''] = match;
        found.push({
            message,
            file: file.replace(/^\.[\\/]/, '').replaceAll('\\', '/'),
            line: Number(at),
            ...(column === undefined ? {} : { column: Number(column) }),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/go/build/executable/view.js

/** The headers of a file contradict the file. */
function broken(what) {
    return new build_error/* UserError */.yo({
        code: 'broken-executable',
        message: `The executable is damaged: ${what}.`,
        hint: 'Download or build the file again; a copy that was cut off looks like this.',
    });
}
/** Throws `UserError` from any reading that leaves the file. */
function viewOf(bytes, littleEndian) {
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const inside = (at, size) => {
        if (at + size > bytes.length)
            throw broken(`its headers name byte ${at + size} of ${bytes.length}`);
        return at;
    };
    return {
        length: bytes.length,
        u8: (at) => data.getUint8(inside(at, 1)),
        u16: (at) => data.getUint16(inside(at, 2), littleEndian),
        u32: (at) => data.getUint32(inside(at, 4), littleEndian),
        u64: (at) => {
            const value = data.getBigUint64(inside(at, 8), littleEndian);
            // No file is that long, so it cannot be inside of this one.
            return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
        },
        text: (at, most) => {
            const part = buffer.subarray(inside(at, 0), Math.min(at + most, bytes.length));
            const end = part.indexOf(0);
            return part.toString('utf8', 0, end < 0 ? part.length : end);
        },
        bytes: (at, size) => buffer.subarray(inside(at, size), at + size),
    };
}

;// CONCATENATED MODULE: ./packages/go/build/executable/executable.js

/** More than any linker writes; keeps a hostile file from costing memory. */
const MOST_SECTIONS = 65_536;
const UNKNOWN = {
    format: 'unknown',
    architecture: '',
    sections: [],
    symbols: false,
    dwarf: false,
    slices: [],
};
/** The sections that have contents. Throws `UserError` when one lies outside of the file. */
function checkedSections(sections, length) {
    if (sections.length > MOST_SECTIONS)
        throw broken(`it has ${sections.length} sections`);
    const filled = sections.filter(({ size }) => size > 0);
    const outside = filled.find(({ offset, size }) => offset + size > length);
    if (outside !== undefined)
        throw broken(`a section ends at byte ${outside.offset + outside.size} of ${length}`);
    return filled;
}

;// CONCATENATED MODULE: ./packages/go/build/executable/elf.js


/** Numbers of https://www.sco.com/developers/gabi/latest/ch4.eheader.html#e_machine */
const MACHINES = new Map([
    [3, '386'],
    [40, 'arm'],
    [62, 'amd64'],
    [183, 'arm64'],
    [22, 's390x'],
    [243, 'riscv64'],
    [258, 'loong64'],
]);
/** Machines of both byte orders. MIPS needs the word size too. */
function architectureOf(machine, wide, little) {
    if (machine === 8)
        return `mips${wide ? '64' : ''}${little ? 'le' : ''}`;
    if (machine === 21)
        return little ? 'ppc64le' : 'ppc64';
    return MACHINES.get(machine) ?? '';
}
const SYMTAB = 2;
const NOBITS = 8;
function headerAt(view, at, wide) {
    const [offset, size] = wide ? [view.u64(at + 24), view.u64(at + 32)] : [view.u32(at + 16), view.u32(at + 20)];
    return { name: view.u32(at), type: view.u32(at + 4), offset, size };
}
function headersOf(view, wide) {
    const start = wide ? view.u64(40) : view.u32(32);
    if (start === 0)
        return [];
    const [entry, count] = wide ? [view.u16(58), view.u16(60)] : [view.u16(46), view.u16(48)];
    if (entry < (wide ? 64 : 40))
        throw broken('its section headers are too small');
    return Array.from({ length: count }, (_, index) => headerAt(view, start + index * entry, wide));
}
/** ELF, as Linux and the BSDs have it. Throws `UserError` when headers contradict the file. */
function readElf(bytes) {
    const { u8 } = viewOf(bytes, true);
    const wide = u8(4) === 2;
    const little = u8(5) === 1;
    const view = viewOf(bytes, little);
    const headers = headersOf(view, wide);
    const names = headers[view.u16(wide ? 62 : 50)];
    const sections = headers.map((header) => ({
        name: names === undefined ? '' : view.text(names.offset + header.name, 256),
        offset: header.offset,
        // The first header is empty (SHT_NULL, 0) and may hold a count in its size.
        size: header.type === NOBITS || header.type === 0 ? 0 : header.size,
    }));
    return {
        format: 'elf',
        architecture: architectureOf(view.u16(18), wide, little),
        sections: checkedSections(sections, bytes.length),
        symbols: headers.some(({ type }) => type === SYMTAB),
        dwarf: sections.some(({ name }) => /^\.z?debug_/.test(name)),
        slices: [],
    };
}

;// CONCATENATED MODULE: ./packages/go/build/executable/mach-o.js


/** Numbers of <mach/machine.h>; 64 bits are 0x01000000. */
const CPUS = new Map([
    [0x01000007, 'amd64'],
    [0x0100000c, 'arm64'],
]);
/** GOARCH of a CPU type; empty for one that Go does not build for. */
const architectureOfCpu = (type) => CPUS.get(type) ?? '';
/** Load commands of <mach-o/loader.h>. */
const mach_o_SYMTAB = 0x02;
const SEGMENT_64 = 0x19;
const UUID = 0x1b;
const CODE_SIGNATURE = 0x1d;
const HEADER = 32;
/** Programs have some twenty. */
const MOST_COMMANDS = 10_000;
function commandsOf(view) {
    const commands = [];
    const end = HEADER + view.u32(20);
    const count = view.u32(16);
    if (count > MOST_COMMANDS)
        throw broken(`it has ${count} load commands`);
    let at = HEADER;
    for (let left = count; left > 0; left--) {
        const size = view.u32(at + 4);
        if (size < 8 || at + size > end)
            throw broken('a load command is longer than all of them');
        commands.push({ type: view.u32(at), at, size });
        at += size;
    }
    return commands;
}
/** Sections whose contents are not in the file: S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL. */
const ZERO_FILLED = new Set([0x01, 0x0c, 0x12]);
function sectionsOfSegment(view, { at, size }) {
    const count = view.u32(at + 64);
    if (72 + count * 80 > size)
        throw broken('a segment has more sections than fit into it');
    return Array.from({ length: count }, (_, index) => {
        const section = at + 72 + index * 80;
        return {
            name: `${view.text(section + 16, 16)},${view.text(section, 16)}`,
            offset: view.u32(section + 48),
            size: ZERO_FILLED.has(view.u32(section + 64) & 0xff) ? 0 : view.u64(section + 40),
        };
    });
}
/** Sections of a command, and what the linker keeps without a section. */
function sectionsOf(view, command) {
    const { type, at } = command;
    if (type === SEGMENT_64)
        return sectionsOfSegment(view, command);
    if (type === UUID)
        return [{ name: '(UUID)', offset: at + 8, size: 16 }];
    if (type === CODE_SIGNATURE)
        return [{ name: '(signature)', offset: view.u32(at + 8), size: view.u32(at + 12) }];
    if (type !== mach_o_SYMTAB)
        return [];
    return [
        { name: '(symbols)', offset: view.u32(at + 8), size: view.u32(at + 12) * 16 },
        { name: '(strings)', offset: view.u32(at + 16), size: view.u32(at + 20) },
    ];
}
/**
 * Go's own symbols are local ones in a section (N_SECT without N_EXT). With -s they are left out, while the undefined ones,
 * by which the system's libraries are bound, have to stay (cmd/link/internal/ld, `machosymtab`).
 */
function hasLocalSymbols(view, command) {
    if (command === undefined)
        return false;
    const { at } = command;
    const start = view.u32(at + 8);
    const count = view.u32(at + 12);
    for (let index = 0; index < count; index++)
        if (view.u8(start + index * 16 + 4) === 0x0e)
            return true;
    return false;
}
/** Mach-O of 64 bits, as macOS has it. Throws `UserError` when headers contradict the file. */
function readMachO(bytes) {
    const view = viewOf(bytes, true);
    const commands = commandsOf(view);
    const sections = commands.flatMap((command) => sectionsOf(view, command));
    return {
        format: 'mach-o',
        architecture: architectureOfCpu(view.u32(4)),
        sections: checkedSections(sections, bytes.length),
        symbols: hasLocalSymbols(view, commands.find(({ type }) => type === mach_o_SYMTAB)),
        dwarf: sections.some(({ name }) => name.startsWith('__DWARF,')),
        slices: [],
    };
}

;// CONCATENATED MODULE: ./packages/go/build/executable/fat.js



/** <mach-o/fat.h>. The second one has 64 bits for places and sizes. */
const FAT_MAGIC = 0xcafebabe;
const FAT_MAGIC_64 = 0xcafebabf;
/** What a thin file of 64 bits begins with, read with its lowest byte first. */
const MACH_O_MAGIC = 0xfeedfacf;
/** The number that Java's class files have there instead, their version, begins at 45. */
const MOST_SLICES = 42;
function sliceAt(view, index, wide) {
    const at = 8 + index * (wide ? 32 : 20);
    return {
        architecture: architectureOfCpu(view.u32(at)),
        offset: wide ? view.u64(at + 8) : view.u32(at + 8),
        size: wide ? view.u64(at + 16) : view.u32(at + 12),
    };
}
function isMachO(bytes) {
    return bytes.length >= 32 && viewOf(bytes, true).u32(0) === MACH_O_MAGIC;
}
/** macOS's universal files: several programs, one for each architecture. Throws `UserError`. */
function readFat(bytes) {
    const view = viewOf(bytes, false);
    const count = view.u32(4);
    if (count === 0 || count > MOST_SLICES)
        return UNKNOWN;
    const slices = Array.from({ length: count }, (_, index) => sliceAt(view, index, view.u32(0) === FAT_MAGIC_64));
    const programs = slices.map(({ offset, size }) => {
        const program = view.bytes(offset, size);
        if (!isMachO(program))
            throw broken('a part of the universal file is no program for macOS');
        return readMachO(program);
    });
    const sections = programs.flatMap((program, index) => {
        const { architecture = '', offset = 0 } = { ...slices[index] };
        return program.sections.map((part) => ({
            name: `${architecture}:${part.name}`,
            offset: offset + part.offset,
            size: part.size,
        }));
    });
    return {
        format: 'fat',
        architecture: slices.map(({ architecture }) => architecture).join(','),
        sections: checkedSections(sections, bytes.length),
        symbols: programs.some(({ symbols }) => symbols),
        dwarf: programs.some(({ dwarf }) => dwarf),
        slices,
    };
}

;// CONCATENATED MODULE: ./packages/go/build/executable/pe.js


/** https://learn.microsoft.com/windows/win32/debug/pe-format#machine-types */
const pe_MACHINES = new Map([
    [0x14c, '386'],
    [0x8664, 'amd64'],
    [0x1c4, 'arm'],
    [0xaa64, 'arm64'],
]);
const SECTION = 40;
const SYMBOL = 18;
/** A name of more than eight bytes is `/` and its place in the table behind the symbols. */
function nameAt(view, at, strings) {
    const name = view.text(at, 8);
    return /^\/\d+$/.test(name) ? view.text(strings + Number(name.slice(1)), 256) : name;
}
/** The Authenticode signature stands behind everything else, named only by an entry of the optional header. */
function certificates(view, optional) {
    const directories = optional + (view.u16(optional) === 0x20b ? 112 : 96);
    if (view.u32(directories - 4) <= 4)
        return [];
    return [{ name: '(signature)', offset: view.u32(directories + 32), size: view.u32(directories + 36) }];
}
/** PE, as Windows has it. Throws `UserError` when headers contradict the file; a DOS program is unknown. */
function readPe(bytes) {
    const view = viewOf(bytes, true);
    const header = view.u32(0x3c);
    if (view.text(header, 4) !== 'PE')
        return UNKNOWN;
    const coff = header + 4;
    const [symbolTable, symbols, optionalSize] = [view.u32(coff + 8), view.u32(coff + 12), view.u16(coff + 16)];
    const table = coff + 20 + optionalSize;
    const strings = symbolTable + symbols * SYMBOL;
    const sections = Array.from({ length: view.u16(coff + 2) }, (_, index) => {
        const at = table + index * SECTION;
        return { name: nameAt(view, at, strings), offset: view.u32(at + 20), size: view.u32(at + 16) };
    });
    return {
        format: 'pe',
        architecture: pe_MACHINES.get(view.u16(coff)) ?? '',
        sections: checkedSections([...sections, ...(optionalSize === 0 ? [] : certificates(view, coff + 20))], bytes.length),
        symbols: symbols > 0,
        dwarf: sections.some(({ name }) => /^\.z?debug_/.test(name)),
        slices: [],
    };
}

;// CONCATENATED MODULE: ./packages/go/build/executable/wasm.js


/** https://webassembly.github.io/spec/core/binary/modules.html#sections */
const NAMES = [
    ...[
        'custom',
        'type',
        'import',
        'function',
        'table',
        'memory',
        'global',
        'export',
        'start',
        'element',
        'code',
        'data',
    ],
    ...['data count', 'tag'],
];
/** A number of up to 32 bits, seven to a byte, the lowest first (LEB128). Throws `UserError`. */
function readLeb128(view, at) {
    let value = 0;
    for (let index = 0; index < 5; index++) {
        const byte = view.u8(at + index);
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, end: at + index + 1 };
    }
    throw broken('a number has no end');
}
function sectionAt(view, at) {
    const { value: size, end: start } = readLeb128(view, at + 1);
    const id = view.u8(at);
    if (id !== 0)
        return { name: NAMES[id] ?? `section ${id}`, offset: start, size };
    const name = readLeb128(view, start);
    const contents = name.end + name.value;
    if (contents > start + size)
        throw broken('the name of a section is longer than the section');
    return {
        name: view.bytes(name.end, name.value).toString('utf8'),
        offset: contents,
        size: start + size - contents,
    };
}
/** WebAssembly modules. Throws `UserError` when a section lies outside of the file. */
function readWasm(bytes) {
    const view = viewOf(bytes, true);
    if (view.u32(4) !== 1)
        return UNKNOWN;
    const sections = [];
    for (let at = 8; at < bytes.length;) {
        const section = sectionAt(view, at);
        sections.push(section);
        at = section.offset + section.size;
        // Here and not at the end: a file of empty sections is to cost no memory.
        checkedSections([section], bytes.length);
        if (sections.length > 10_000)
            throw broken('it has too many sections');
    }
    return {
        format: 'wasm',
        architecture: 'wasm',
        sections: checkedSections(sections, bytes.length),
        symbols: sections.some(({ name }) => name === 'name'),
        dwarf: sections.some(({ name }) => name.startsWith('.debug_')),
        slices: [],
    };
}

;// CONCATENATED MODULE: ./packages/go/build/executable/read.js







/**
 * Reads the headers of an executable file. What has another format (Plan 9, AIX, an archive, a script) is `unknown`. Throws
 * `UserError` (`broken-executable`) for a file of a known format that is cut off or whose headers contradict it.
 */
function readExecutable(bytes) {
    if (bytes.length < 8)
        return UNKNOWN;
    const big = viewOf(bytes, false);
    const magic = big.u32(0);
    if (magic === 0x7f454c46)
        return readElf(bytes);
    if (magic === FAT_MAGIC || magic === FAT_MAGIC_64)
        return readFat(bytes);
    if (magic === 0x0061736d)
        return readWasm(bytes);
    if (viewOf(bytes, true).u32(0) === MACH_O_MAGIC)
        return readMachO(bytes);
    if (big.u16(0) === 0x4d5a)
        return readPe(bytes);
    return UNKNOWN;
}

;// CONCATENATED MODULE: ./packages/go/build/executable/embedded.js




/** Layout of https://go.dev/src/debug/buildinfo/buildinfo.go */
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const embedded_HEADER = 32;
const ALIGNMENT = 16;
const INLINE = 2;
/** A file may lie about the length. */
const LONGEST_VERSION = 256;
/** A file may be full of things that look like it. */
const MOST_PLACES = 1000;
/** Sixteen bytes before and after the modules (cmd/go/internal/modload, `infoStart` and `infoEnd`). */
const embedded_SENTINEL = 16;
const START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const END = Buffer.from('f932433186182072008242104116d8f2', 'hex');
/** Sections that the linker puts it into; Windows has none of its own for it. */
const SECTIONS = ['.go.buildinfo', '__DATA,__go_buildinfo', '.data'];
function textAt(bytes, at) {
    const view = viewOf(bytes, true);
    const { value, end } = readLeb128(view, at);
    return { text: view.bytes(end, value), end: end + value };
}
/** As Go does it: text without the frame is taken for none, as programs built without modules have it. */
function modulesOf(framed) {
    const isFramed = framed.length > 2 * embedded_SENTINEL && framed[framed.length - embedded_SENTINEL - 1] === 0x0a;
    return isFramed ? framed.toString('utf8', embedded_SENTINEL, framed.length - embedded_SENTINEL) : '';
}
function embeddedAt(bytes, at) {
    // Before Go 1.18 there were pointers instead, which lead anywhere into the memory of the program.
    const { [at + MAGIC.length + 1]: flags = 0 } = bytes;
    if ((flags & INLINE) === 0)
        return undefined;
    try {
        const version = textAt(bytes, at + embedded_HEADER);
        const name = version.text.toString('utf8', 0, LONGEST_VERSION);
        if (!/^(?:go|devel)/.test(name))
            return undefined;
        const modules = textAt(bytes, version.end);
        const info = parseModuleInfo(name, modulesOf(modules.text).split('\n'));
        return { range: { offset: at, size: modules.end - at }, info };
    }
    catch {
        return undefined;
    }
}
/** The first place that holds it; a program may hold the magic as data too, as the go command does. */
function searched(bytes, alignment) {
    let at = -1;
    for (let left = MOST_PLACES; left > 0; left--) {
        at = bytes.indexOf(MAGIC, at + 1);
        if (at < 0)
            return undefined;
        const found = at % alignment === 0 ? embeddedAt(bytes, at) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * For WebAssembly the linker leaves out the record that the others have. The text of the modules is there, as the program
 * itself needs it, and the toolchain stands in https://github.com/WebAssembly/tool-conventions/blob/main/ProducersSection.md
 */
function embeddedInWasm(bytes, { sections }) {
    const start = bytes.indexOf(START);
    const end = start < 0 ? -1 : bytes.indexOf(END, start);
    if (end < 0)
        return undefined;
    const { offset = 0, size = 0 } = { ...sections.find(({ name }) => name === 'producers') };
    const [, version = ''] = /\x02Go[\s\S](go1\.[\w.+-]*(?: X:[\w,]+)?|devel [ -~]*)/.exec(bytes.toString('latin1', offset, offset + size)) ??
        [];
    const text = bytes.toString('utf8', start + embedded_SENTINEL, end);
    const info = parseModuleInfo(version, text.split('\n'));
    return { range: { offset: start, size: end + embedded_SENTINEL - start }, info };
}
function moved({ range, info }, by) {
    return { range: { offset: range.offset + by, size: range.size }, info };
}
/** Go's build information with its place; undefined where there is none. Throws `UserError` as `readExecutable` does. */
function findBuildInfo(bytes, executable = readExecutable(bytes)) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [slice] = executable.slices;
    if (slice !== undefined) {
        const found = findBuildInfo(all.subarray(slice.offset, slice.offset + slice.size));
        return found === undefined ? undefined : moved(found, slice.offset);
    }
    if (executable.format === 'wasm')
        return embeddedInWasm(all, executable);
    // In this order: a C linker leaves a .data of its own in front of the section that Go made.
    const [section] = SECTIONS.flatMap((wanted) => executable.sections.filter(({ name }) => name === wanted));
    if (section === undefined)
        return searched(all, 1);
    const found = searched(all.subarray(section.offset, section.offset + section.size), ALIGNMENT);
    return found === undefined ? undefined : moved(found, section.offset);
}
/**
 * What a program says of itself, as `go version -m` reads it, without running anything; also for WebAssembly and AIX, which
 * the go command cannot read. Of a universal file it is the first program. Undefined for what Go did not build, and for Go
 * before 1.18. Throws `UserError` for a damaged file.
 */
function readBuildInfoOf(bytes) {
    return findBuildInfo(bytes)?.info;
}

;// CONCATENATED MODULE: ./packages/go/build/host/build.js








/** How the go command tells that a tool was ended from outside. */
const KILLED = /: signal: killed$/m;
async function run(toolchain, args, options) {
    try {
        return await toolchain.run(args, options);
    }
    catch (error) {
        if (error instanceof build_error/* UserError */.yo && error.fault.code === 'tool-killed')
            return undefined;
        throw error;
    }
}
/** Builds programs for a target. A build that fails is an answer, not an error. */
async function buildTarget(toolchain, target, options, env = {}) {
    const folder = options.output.endsWith('/') ? options.output : (0,external_node_path_.dirname)(options.output);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const started = performance.now();
    const result = await run(toolchain, buildArguments(options), { target, env });
    const seconds = (performance.now() - started) / 1000;
    if (result === undefined || (result.code !== 0 && KILLED.test(result.stderr)))
        return { kind: 'killed', seconds };
    if (result.code === 0)
        return { kind: 'built', files: (await (0,promises_.readdir)(folder)).sort(), seconds };
    if (/no space left on device/.test(result.stderr))
        throw goFailed(`go build for ${target.text}`, result);
    const diagnostics = parseDiagnostics(result.stderr);
    if (diagnostics.length === 0)
        throw goFailed(`go build for ${target.text}`, result);
    return { kind: 'failed', diagnostics, seconds };
}
/**
 * Directories of packages whose files are all left out because they need cgo, among those that the go command names as
 * having no files for the target.
 */
async function packagesThatNeedCgo(diagnostics) {
    const directories = diagnostics.flatMap(({ message }) => {
        const match = /build constraints exclude all Go files in (.+)$/.exec(message);
        return match?.[1] === undefined ? [] : [match[1]];
    });
    const needing = await Promise.all(directories.map(async (directory) => {
        const names = (await (0,promises_.readdir)(directory).catch(() => [])).filter((name) => /(?<!_test)\.go$/.test(name));
        const texts = await Promise.all(names.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8')));
        return texts.some((text) => /^\s*import\s+"C"/m.test(text)) ? [directory] : [];
    }));
    return needing.flat();
}
/** What programs say of themselves, in the order of the files. */
async function readBuildInfo(toolchain, directory, files) {
    const json = (toolchain.minor ?? Number.POSITIVE_INFINITY) >= 25;
    const paths = files.map((file) => (0,external_node_path_.join)(directory, file));
    const result = await toolchain.run(['version', '-m', ...(json ? ['-json'] : []), ...paths]);
    const text = result.stdout.toString('utf8');
    const programs = json ? parseBuildInfo(text) : parseBuildInfoText(text);
    if (result.code === 0 && programs.length === files.length)
        return programs;
    // The go command reads no build information from WebAssembly, although it is there.
    const read = await Promise.all(paths.map(async (path) => readBuildInfoOf(await (0,promises_.readFile)(path).catch(() => EMPTY))));
    const found = read.filter((info) => info !== undefined);
    if (found.length === files.length)
        return found;
    throw goFailed('go version -m', result);
}
const EMPTY = new Uint8Array(0);

;// CONCATENATED MODULE: ./packages/go/build/host/program-cache.js




/**
 * Programs of earlier builds, in the build cache that they were built with: the go command keeps what it compiles, but links
 * every program again unless the file is there already and names the same inputs in its build ID
 * (cmd/go/internal/work/buildid.go, `useCache`). They are as much to be believed as the rest of that cache.
 */
const FOLDER = 'slipway-programs';
const folderOf = (goCache, key) => (0,external_node_path_.join)(goCache, FOLDER, key);
/** The digest stands in front of the name, since a file that was cut off still has its build ID. */
function parse(entry) {
    return { digest: entry.slice(0, 64), name: entry.slice(65) };
}
/** Puts programs of an earlier build into the output folder, for the go command to take or to replace. */
async function seedPrograms(goCache, key, output) {
    const from = folderOf(goCache, key);
    const entries = await (0,promises_.readdir)(from).catch(() => []);
    await (0,promises_.mkdir)(output, { recursive: true });
    await Promise.all(entries.map(async (entry) => {
        const { digest, name } = parse(entry);
        const place = (0,external_node_path_.join)(output, name);
        await (0,promises_.copyFile)((0,external_node_path_.join)(from, entry), place).catch(() => undefined);
        // The copy is looked at, since another run may replace the original meanwhile.
        if ((await sha256File(place).catch(() => '')) !== digest)
            await (0,promises_.rm)(place, { force: true });
    }));
}
/** Keeps programs for the next build, in the place of those of the one before. What cannot be kept is not. */
async function keepPrograms(goCache, key, output) {
    const folder = folderOf(goCache, key);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const before = await (0,promises_.readdir)(folder);
        const names = await (0,promises_.readdir)(output);
        const kept = await Promise.all(names.map(async (name) => {
            const entry = `${await sha256File((0,external_node_path_.join)(output, name))}-${name}`;
            if (before.includes(entry))
                return entry;
            const temporary = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.tmp`);
            await (0,promises_.copyFile)((0,external_node_path_.join)(output, name), temporary);
            await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, entry));
            return entry;
        }));
        for (const entry of before)
            if (!kept.includes(entry))
                await (0,promises_.rm)((0,external_node_path_.join)(folder, entry), { force: true });
    }
    catch {
        // A full disk or a cache that is read-only: the next build links again.
    }
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/build.js






function checkStamp(plan, planned, group, program, info) {
    const { flags, mode, commit: revision, goVersion, modules } = plan;
    const { target, env } = planned;
    const mismatches = buildMismatches(info, {
        ...{ path: program.importPath, goVersion, version: modules[group.module]?.stamp, revision },
        ...{ target, tags: group.tags, flags, ldflags: group.ldflags, mode, env },
    });
    if (mismatches.length > 0)
        throw stampFailure(program.importPath, target, mismatches);
}
/** The file that the go command made of a program: it gives an ending to programs for Windows only. */
function madeFile(names, { file, built }) {
    return [`${built}.exe`, built, file].find((name) => names.includes(name)) ?? built;
}
/** Renames files, also where one takes the name that another one gives up. */
async function renameAll(folder, names) {
    const between = (to) => (0,external_node_path_.join)(folder, `.${to}`);
    for (const [from, to] of names)
        await (0,promises_.rename)((0,external_node_path_.join)(folder, from), between(to));
    for (const [, to] of names)
        await (0,promises_.rename)(between(to), (0,external_node_path_.join)(folder, to));
}
/** What was said of a module, with files that can be found from anywhere. */
function placed(diagnostics, { toolchain }) {
    return diagnostics.map((diagnostic) => {
        const { file } = diagnostic;
        return file === undefined || (0,external_node_path_.isAbsolute)(file) ? diagnostic : { ...diagnostic, file: (0,external_node_path_.join)(toolchain.module, file) };
    });
}
/** Where programs of earlier builds are kept; undefined for libraries, whose headers stand beside them. */
function keptPrograms(plan, { target }, { module, programs }) {
    if (makesHeader(plan.mode))
        return undefined;
    const packages = programs.map(({ importPath }) => importPath);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([target.text, plan.modules[module]?.path, packages]))
        .digest('hex')
        .slice(0, 32);
}
/** Checks what came out of a build, and calls the programs as they are shipped. */
async function programsOf(plan, planned, group, module, folder, keep) {
    const names = await (0,promises_.readdir)(folder);
    const made = group.programs.map((program) => madeFile(names, program));
    // A C archive holds objects, and no build information where the go command looks for it.
    const infos = plan.mode === 'c-archive' ? [] : await readBuildInfo(module.toolchain, folder, made);
    for (const [index, info] of infos.entries()) {
        const { [index]: program } = group.programs;
        if (program !== undefined)
            checkStamp(plan, planned, group, program, info);
    }
    await keep();
    await renameAll(folder, group.programs.map(({ file }, index) => [made[index] ?? file, file]));
    return group.programs.map((program, index) => {
        const { [index]: info = build_UNKNOWN } = infos;
        const header = names.includes(program.header) ? (0,external_node_path_.join)(folder, program.header) : '';
        return { program, path: (0,external_node_path_.join)(folder, program.file), header, info };
    });
}
const build_UNKNOWN = {
    goVersion: '',
    path: '',
    main: { path: '', version: '', sum: '' },
    dependencies: [],
    settings: new Map(),
};
/** One `go build`. Answers its result and the programs, if there are any. */
async function makeGroup(plan, planned, index, group, module, { conditions: { caches, schedule }, folder, alone }) {
    const { target } = planned;
    const own = caches.folder(target);
    const cache = own ?? module.toolchain.buildCache;
    const output = (0,external_node_path_.join)(folder, String(index));
    const key = keptPrograms(plan, planned, group);
    if (key !== undefined)
        await seedPrograms(cache, key, output);
    const { 0: first } = group.programs;
    const result = await buildTarget(module.toolchain, target, {
        ...{ flags: plan.flags, mode: plan.mode, ldflags: group.ldflags, tags: group.tags },
        mod: plan.modules[group.module]?.mod ?? 'readonly',
        packages: group.programs.map(({ importPath }) => importPath),
        output: key === undefined ? (0,external_node_path_.join)(output, first?.file ?? '') : `${output}/`,
        processes: alone ? 1 : schedule.processes,
    }, { ...planned.env, ...(own === undefined ? {} : { GOCACHE: own }) });
    if (result.kind !== 'built')
        return { result, programs: [] };
    const keep = async () => {
        if (key !== undefined)
            await keepPrograms(cache, key, output);
    };
    return { result, programs: await programsOf(plan, planned, group, module, output, keep) };
}
async function makeGroups(plan, site, planned, options) {
    const { target } = planned;
    const programs = [];
    let seconds = 0;
    for (const [index, group] of planned.groups.entries()) {
        const { [group.module]: module = site.modules[0] } = site.modules;
        const made = await makeGroup(plan, planned, index, group, module, options);
        seconds += made.result.seconds;
        if (made.result.kind === 'killed')
            return { ending: 'killed' };
        if (made.result.kind === 'failed') {
            const { diagnostics } = made.result;
            const cgo = await packagesThatNeedCgo(diagnostics);
            if (cgo.length > 0 && planned.env['CGO_ENABLED'] !== '1')
                throw cgoFailure(cgo, target, site.workspace);
            return { ending: 'failed', failed: { target: target.text, diagnostics: placed(diagnostics, module) } };
        }
        programs.push(...made.programs);
    }
    return { ending: 'done', built: { planned, programs, seconds } };
}
/** Builds one target, a group after the other: what they share is in the cache then. */
async function makeTarget(plan, site, planned, options) {
    const { caches } = options.conditions;
    await caches.open(planned);
    let built = false;
    try {
        const outcome = await makeGroups(plan, site, planned, options);
        built = outcome.ending === 'done';
        return outcome;
    }
    finally {
        await caches.close(planned, built);
    }
}

;// CONCATENATED MODULE: ./packages/archive/build/host/collect.js





const OWNER_MAY_EXECUTE = 0o100;
async function list(directory) {
    try {
        return await (0,promises_.readdir)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
async function* matching(base, way, parts) {
    const [part, ...rest] = parts;
    if (part === undefined)
        return;
    for (const item of await list((0,external_node_path_.join)(base, way))) {
        const path = way === '' ? item.name : `${way}/${item.name}`;
        if (part.kind === 'directories') {
            if (item.isDirectory() && !item.name.startsWith('.'))
                yield* matching(base, path, parts);
        }
        else if (matchesName(part, item.name)) {
            if (rest.length === 0)
                yield path;
            else if (item.isDirectory())
                yield* matching(base, path, rest);
        }
    }
    if (part.kind === 'directories')
        yield* matching(base, way, rest);
}
/**
 * Paths below `base` that match, sorted, with `/` between their parts. Directories that are symbolic links are not
 * entered; directories themselves are not answered.
 */
async function findFiles(base, pattern) {
    const found = new Set();
    for await (const path of matching(base, '', pattern)) {
        const kind = await (0,promises_.stat)((0,external_node_path_.join)(base, path)).catch(() => undefined);
        if (kind?.isFile() === true)
            found.add(path);
    }
    return [...found].sort();
}
/**
 * A file as an entry of an archive: 0755 when its owner may execute it, whatever the umask was, else 0644. A symbolic
 * link is followed. Throws `UserError` when the file lies outside `root` (a real path).
 */
async function readEntry(root, base, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(base, path));
    if (!(0,host_workspace/* isUnder */.Jo)(root, real)) {
        throw new build_error/* UserError */.yo({
            code: 'file-outside',
            message: `The file '${(0,build_text/* printable */.g$)(path)}' is a symbolic link to a place outside the workspace.`,
            hint: 'Replace the link by the file itself, or leave it out of the input files.',
        });
    }
    const [{ mode }, content] = await Promise.all([(0,promises_.stat)(real), (0,promises_.readFile)(real)]);
    return { path, mode: (mode & OWNER_MAY_EXECUTE) === 0 ? 0o644 : 0o755, content };
}

// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var build_bytes = __webpack_require__(6924);
// EXTERNAL MODULE: ./packages/archive/build/package/check.js
var check = __webpack_require__(5608);
;// CONCATENATED MODULE: ./packages/archive/build/uuid.js


/** The namespace of names that are URLs or URNs: https://www.rfc-editor.org/rfc/rfc9562#section-6.6 */
const uuid_NAMES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
/**
 * UUID of version 5 for a URN: the same name has the same UUID, whoever makes it and whenever. Lower case.
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
function uuidOf(urn) {
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(uuid_NAMES).update((0,build_bytes/* utf8 */.As)(urn)).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

// EXTERNAL MODULE: ./packages/archive/build/package/refuse.js
var refuse = __webpack_require__(2666);
// EXTERNAL MODULE: ./packages/archive/build/package/version.js
var package_version = __webpack_require__(4792);
;// CONCATENATED MODULE: ./packages/archive/build/package/msi-identity.js




/** The machines of wixl, with the variants that every one of them runs. */
const ARCHITECTURES = new Map([
    ['386', 'x86'],
    ['386/sse2', 'x86'],
    ['386/softfloat', 'x86'],
    ['amd64', 'x64'],
    ['amd64/v1', 'x64'],
]);
/**
 * What wixl calls a machine. Throws `UserError` for one that it has no name for: arm64
 * (https://gitlab.gnome.org/GNOME/msitools/-/issues/61), and variants that would be installed where they cannot run.
 */
function msiArchitecture({ arch, variant }) {
    const key = variant === '' ? arch : `${arch}/${variant}`;
    const name = ARCHITECTURES.get(key);
    if (name !== undefined)
        return name;
    const hint = 'msi is written for 386 and amd64: leave out this format for the target, and ship a zip.';
    throw (0,refuse/* refused */.J)('architecture', key, 'has no name in msi', hint);
}
/**
 * The three numbers that Windows Installer compares: https://learn.microsoft.com/en-us/windows/win32/msi/productversion. A
 * pre-release has those of its release, for there is no fourth; installing one over another is allowed, in either direction.
 */
function msiVersion(version) {
    const [core = ''] = (0,package_version/* debUpstreamVersion */.P2)(version).split('~');
    const [major = 0, minor = 0, patch = 0] = core.split('.').map(Number);
    if (major > 255 || minor > 255 || patch > 65_535) {
        const hint = 'Windows Installer has numbers up to 255.255.65535: leave out msi for this version, and ship a zip.';
        throw (0,refuse/* refused */.J)('version', version, 'is too large for msi', hint);
    }
    return `${major}.${minor}.${patch}`;
}
const guid = (urn) => `{${uuidOf(urn).toUpperCase()}}`;
/** What stays the same in every version: Windows knows by it that one package takes the place of another. */
const upgradeCode = (name) => guid(`urn:slipway:msi:upgrade:${name}`);
/**
 * The same file at the same place is the same component:
 * https://learn.microsoft.com/en-us/windows/win32/msi/changing-the-component-code
 */
const componentCode = (name, architecture, path) => guid(`urn:slipway:msi:component:${JSON.stringify([name, architecture, path])}`);
const digestsOf = (files) => files.map(({ path, content }) => [path, (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')]);
/** Name of a product: another version or other files are another product. */
function productCode({ name, version, release, arch }, files) {
    return guid(`urn:slipway:msi:product:${JSON.stringify([name, version, release, arch, ...digestsOf(files)])}`);
}
/** Name of the bytes of a package: anything else in it gives another. */
function packageCode(text, time, files) {
    return guid(`urn:slipway:msi:package:${JSON.stringify([text, time, ...digestsOf(files)])}`);
}

// EXTERNAL MODULE: ./packages/archive/build/package/layout.js
var layout = __webpack_require__(8208);
;// CONCATENATED MODULE: ./packages/archive/build/package/msi-layout.js



const PROGRAMS = '/usr/bin/';
/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions */
const msi_layout_RESERVED = /[<>:"|?*]|[. ]$|^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Throws `UserError` for a name that Windows gives to devices or streams, or does not keep. */
function checkWindowsName(field, name) {
    if (!msi_layout_RESERVED.test(name))
        return;
    const hint = 'Avoid <>:"|?*, names of devices such as CON, and a dot or blank at the end.';
    throw (0,refuse/* refused */.J)(field, name, 'cannot stand on Windows', hint);
}
/** Where a file of a Linux system goes: programs and their documents side by side, as is usual on Windows. */
function placeOf(path, documents) {
    if (path.startsWith(PROGRAMS))
        return path.slice(PROGRAMS.length);
    return path.startsWith(documents) ? path.slice(documents.length) : undefined;
}
/**
 * The files of a package as they stand below the folder of the program, in one order. What belongs to other places of a
 * Linux system (units of systemd, configuration below /etc) is left out: no place on Windows means the same. Throws `UserError`.
 */
function installedFiles({ name, files }) {
    if (!files.some(({ path }) => path.startsWith(PROGRAMS))) {
        throw (0,refuse/* refused */.J)('path', PROGRAMS, 'holds no program', 'An msi is made of what stands in /usr/bin: add a program.');
    }
    // Paths here are relative and have been checked.
    const checked = (0,layout/* layoutOf */.a)(files).files;
    const placed = checked.flatMap(({ path, content }) => {
        const place = placeOf(`/${path}`, `/usr/share/doc/${name}/`);
        return place === undefined ? [] : [{ path: place, content }];
    });
    for (const { path } of placed)
        for (const part of path.split('/'))
            checkWindowsName('path', part);
    return (0,entry/* orderedEntries */.gs)(placed);
}

;// CONCATENATED MODULE: ./packages/archive/build/package/msi.js




/**
 * wixl replaces `$(env.HOME)` by what is in the environment, and drops other dollars, even those that are written as
 * references of XML. What a variable stands for is not looked at again.
 */
const DOLLAR = '$(var.DOLLAR)';
function escaped(text) {
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return xml.replaceAll('$', () => DOLLAR);
}
function msi_element(name, attributes, content = []) {
    const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
    if (content.length === 0)
        return `<${start}/>`;
    return `<${start}>${content.join('')}</${name}>`; // blanks would be part of a condition
}
/** A component for each file, in folders. Files come in the order of their paths, so those of a folder stand together. */
function folderContent(pieces, id, win64) {
    const folders = new Map();
    const own = [];
    for (const piece of pieces) {
        const [first = '', ...rest] = piece.path;
        if (rest.length === 0) {
            const file = msi_element('File', { Id: piece.id, Name: first, Source: piece.id, KeyPath: 'yes' });
            own.push(msi_element('Component', { Id: `c${piece.id}`, Guid: piece.code, Win64: win64 }, [file]));
        }
        else {
            folders.set(first, [...(folders.get(first) ?? []), { ...piece, path: rest }]);
        }
    }
    const nested = [...folders].map(([name, below], index) => msi_element('Directory', { Id: `${id}_${index}`, Name: name }, folderContent(below, `${id}_${index}`, win64)));
    return [...own, ...nested];
}
/** Windows Installer shows three numbers; the version of Go stands in the comments. */
function properties({ summary, version, homepage }) {
    const table = { ARPCOMMENTS: `${summary} (${version})`, ARPNOMODIFY: '1', ARPURLINFOABOUT: homepage };
    return Object.entries(table).flatMap(([Id, Value]) => (Value === '' ? [] : [msi_element('Property', { Id, Value })]));
}
/** The folder of the program, below that of all programs: 64-bit and 32-bit programs have one each. */
function msi_folderOf({ name }, pieces, architecture) {
    const wide = architecture === 'x64';
    const content = folderContent(pieces, 'd', wide ? 'yes' : 'no');
    const folder = msi_element('Directory', { Id: 'INSTALLDIR', Name: name }, content);
    const base = msi_element('Directory', { Id: wide ? 'ProgramFiles64Folder' : 'ProgramFilesFolder' }, [folder]);
    return msi_element('Directory', { Id: 'TARGETDIR', Name: 'SourceDir' }, [base]);
}
function product(description, files, pieces) {
    const { name, version, summary, maintainer } = description;
    const Manufacturer = maintainer.replace(/ <[^<]*$/, '');
    const number = msiVersion(version);
    const identity = { Id: productCode(description, files), UpgradeCode: upgradeCode(name), Version: number };
    return msi_element('Product', { ...identity, Name: name, Manufacturer, Language: '1033', Codepage: '65001' }, [
        msi_element('Package', {
            ...{ InstallerVersion: '200', Compressed: 'yes', InstallScope: 'perMachine', Languages: '1033' },
            ...{ Description: `${name} ${version}`, Comments: summary, Manufacturer },
        }),
        msi_element('Media', { Id: '1', Cabinet: 'product.cab', EmbedCab: 'yes' }),
        msi_element('Upgrade', { Id: upgradeCode(name) }, [
            msi_element('UpgradeVersion', { Minimum: '0.0.0', Maximum: number, Property: 'OLDER' }),
            msi_element('UpgradeVersion', { Minimum: number, OnlyDetect: 'yes', Property: 'NEWER' }),
        ]),
        msi_element('Condition', { Message: `A newer version of ${name} is installed.` }, ['NOT NEWER']),
        ...properties(description),
        msi_folderOf(description, pieces, msiArchitecture(description)),
        msi_element('Feature', { Id: 'Main', Title: name, Level: '1' }, pieces.map(({ id }) => msi_element('ComponentRef', { Id: `c${id}` }))),
        msi_element('InstallExecuteSequence', {}, [
            msi_element('RemoveExistingProducts', { After: 'InstallInitialize' }),
            msi_element('RemoveEnvironmentStrings', { Sequence: '3300' }),
            msi_element('WriteEnvironmentStrings', { Sequence: '5200' }),
        ]),
    ]);
}
/** The form of Microsoft's archive files: names of columns, their types, the key. */
const msi_table = (...lines) => lines.map((line) => `${line.join('\t')}\r\n`).join('');
/**
 * https://learn.microsoft.com/en-us/windows/win32/msi/upgrade-table: wixl leaves out that the upper bound belongs to the range
 * (512), without which one pre-release would be installed beside the other. 1: features are kept, 2: only looked for,
 * 256: the lower bound belongs to the range.
 */
function upgradeTable({ name, version }) {
    const [code, number] = [upgradeCode(name), msiVersion(version)];
    return msi_table(['UpgradeCode', 'VersionMin', 'VersionMax', 'Language', 'Attributes', 'Remove', 'ActionProperty'], ['s38', 'S20', 'S20', 'S255', 'i4', 'S255', 's72'], ['Upgrade', 'UpgradeCode', 'VersionMin', 'VersionMax', 'Language', 'Attributes'], [code, '0.0.0', number, '', String(1 + 256 + 512), '', 'OLDER'], [code, number, '', '', '2', '', 'NEWER']);
}
/**
 * https://learn.microsoft.com/en-us/windows/win32/msi/environment-table: `=` writes when the program is installed, `-` removes
 * with it, `*` is for all users; `[~]` is what was there before. wixl 0.101 does not know the element of WiX.
 */
function environmentTable(component) {
    return msi_table(['Environment', 'Name', 'Value', 'Component_'], ['s72', 'l255', 'L255', 's72'], ['Environment', 'Environment'], ['Path', '=-*PATH', '[~];[INSTALLDIR]', component]);
}
function checkName(name) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(name)) {
        const hint = 'Give letters, digits and ._+- with a letter or digit first, such as hello-tools.';
        throw (0,refuse/* refused */.J)('name', name, 'is no name in msi', hint);
    }
    checkWindowsName('name', name);
}
/**
 * What an msi of a description is made of. Scripts and relations are for Linux and left out, like files that have no place
 * on Windows. Throws `UserError`.
 */
function msiSource(description) {
    const { name, time } = description;
    checkName(name);
    (0,check/* checkDescription */.b)('rpm', description); // the name is good for rpm when it is for msi
    const architecture = msiArchitecture(description);
    const files = installedFiles(description);
    const pieces = files.map(({ path }, index) => {
        return { id: `f${index + 1}`, code: componentCode(name, architecture, path), path: path.split('/') };
    });
    const root = msi_element('Wix', { xmlns: 'http://schemas.microsoft.com/wix/2006/wi' }, [
        product(description, files, pieces),
    ]);
    const wxs = `<?xml version="1.0" encoding="utf-8"?>\n<?define DOLLAR="$"?>\n${root}\n`;
    return {
        architecture,
        wxs,
        tables: [
            ['Upgrade', upgradeTable(description)],
            ['Environment', environmentTable('cf1')],
        ],
        files: files.map(({ content }, index) => [`f${index + 1}`, content]),
        packageCode: packageCode(wxs, time, files),
        time,
    };
}

;// CONCATENATED MODULE: ./packages/archive/build/package/msi-compound.js
/** Above this are marks: the end of a chain, a sector that is free or belongs to a table. */
const LAST_SECTOR = 0xffff_fff9;
const ENTRY = 128;
const ROOT = 5;
/** The sectors of a stream, from the first on. */
function chain(table, first) {
    const found = [];
    for (let sector = first; sector <= LAST_SECTOR;) {
        const { [sector]: next } = table;
        if (next === undefined || found.length > table.length)
            throw new Error('the compound file has a broken chain');
        found.push(sector);
        sector = next;
    }
    return found;
}
function numbers(file, { offset, length }) {
    return Array.from({ length: length / 4 }, (_, index) => file.readUInt32LE(offset + 4 * index));
}
/** Sectors that hold the table of sectors: 109 of them in the header, the others in a chain of their own. */
function tableSectors(file, extent) {
    const found = [...numbers(file, { offset: 76, length: 4 * 109 })];
    for (let sector = file.readUInt32LE(68); sector <= LAST_SECTOR;) {
        const part = [...numbers(file, extent(sector))];
        const [next = LAST_SECTOR + 1] = part.splice(-1);
        found.push(...part);
        sector = next;
    }
    return found.filter((sector) => sector <= LAST_SECTOR);
}
/**
 * Where the bytes of a short stream stand in a compound file. Throws for what is no such file or has no such stream.
 * https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-cfb/
 */
function streamExtents(file, name) {
    if (file.toString('latin1', 0, 8) !== '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
        throw new Error('not a compound file');
    const size = 1 << file.readUInt16LE(30);
    const small = 1 << file.readUInt16LE(32);
    const extent = (sector) => ({ offset: (sector + 1) * size, length: size });
    const table = tableSectors(file, extent).flatMap((sector) => numbers(file, extent(sector)));
    const extents = (first) => chain(table, first).map(extent);
    const entries = extents(file.readUInt32LE(48)).flatMap(({ offset, length }) => Array.from({ length: length / ENTRY }, (_, index) => file.subarray(offset + index * ENTRY, offset + (index + 1) * ENTRY)));
    const nameOf = (entry) => entry.toString('utf16le', 0, Math.max(entry.readUInt16LE(64) - 2, 0));
    const found = entries.find((entry) => nameOf(entry) === name);
    const root = entries.find((entry) => entry.readUInt8(66) === ROOT);
    if (found === undefined || root === undefined)
        throw new Error('the compound file lacks a stream');
    // Streams below 4096 bytes stand in a stream of their own, in small sectors.
    const container = extents(root.readUInt32LE(116));
    const smallTable = extents(file.readUInt32LE(60)).flatMap((each) => numbers(file, each));
    return chain(smallTable, found.readUInt32LE(116)).map((sector) => {
        const [{ offset } = extent(0)] = container.slice(Math.floor((sector * small) / size));
        return { offset: offset + ((sector * small) % size), length: small };
    });
}

;// CONCATENATED MODULE: ./packages/archive/build/package/msi-summary.js


/** https://learn.microsoft.com/en-us/windows/win32/msi/summary-property-descriptions */
const STREAM = '\x05SummaryInformation';
const REVISION = 9;
const CREATED = 12;
const SAVED = 13;
const TEXT = 0x1e;
const TIME = 0x40;
/** The time of Windows begins in 1601 and counts tenths of microseconds. */
const windowsTime = (time) => (BigInt(time) + 11644473600n) * 10000000n;
/** Where the value of each property of the one section begins, with its type: [MS-OLEPS] 2.20, 2.21. */
function msi_summary_properties(stream) {
    const section = stream.readUInt32LE(44);
    const count = stream.readUInt32LE(section + 4);
    return new Map(Array.from({ length: count }, (_, index) => {
        const row = section + 8 + 8 * index;
        return [stream.readUInt32LE(row), section + stream.readUInt32LE(row + 4)];
    }));
}
function msi_summary_placeOf(stream, table, property, type) {
    const at = table.get(property);
    if (at === undefined || stream.readUInt32LE(at) !== type)
        throw new Error(`the msi has no property ${property} as expected`);
    return at + 4;
}
/**
 * The package with its own code and time in the summary, where wixl writes a random number and the hour: nothing else in it
 * changes from run to run. Throws for what wixl does not write.
 */
function withSummary(file, code, time) {
    const changed = Buffer.from(file);
    const extents = streamExtents(changed, STREAM);
    const stream = Buffer.from((0,build_bytes/* concat */.xW)(extents.map(({ offset, length }) => changed.subarray(offset, offset + length))));
    const table = msi_summary_properties(stream);
    const text = msi_summary_placeOf(stream, table, REVISION, TEXT);
    if (stream.readUInt32LE(text) !== code.length + 1)
        throw new Error('the msi has a package code of another length');
    stream.write(code, text + 4, 'latin1');
    for (const property of [CREATED, SAVED]) {
        stream.writeBigUInt64LE(windowsTime(time), msi_summary_placeOf(stream, table, property, TIME));
    }
    let taken = 0;
    for (const { offset, length } of extents) {
        stream.copy(changed, offset, taken, taken + length);
        taken += length;
    }
    return changed;
}

;// CONCATENATED MODULE: ./packages/archive/build/host/msi.js









/** First and last moment of a date in a cabinet, in Unix seconds. */
const DOS_FIRST = Date.UTC(1980, 0, 1) / 1000;
const DOS_LAST = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;
const PACKAGES = { wixl: 'wixl', msibuild: 'msitools' };
async function msi_run(tool, args, folder, { signal }) {
    // Cabinets hold local time. The tools print with the locale, and read files by it.
    const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8', LANGUAGE: '' };
    try {
        await (0,exec/* execOk */.O)(tool, args, { cwd: folder, env, ...(signal === undefined ? {} : { signal }) });
    }
    catch (error) {
        if (!(error instanceof build_error/* CouldNotCheckError */.Rq) || error.fault.code !== 'tool-missing')
            throw error;
        throw new build_error/* CouldNotCheckError */.Rq({
            code: 'msi-tool-missing',
            message: `The command '${tool}', which writes packages for Windows, is not installed.`,
            hint: `Run \`sudo apt-get install --yes wixl msitools\` before this step, on a Linux runner, or leave out the format msi.`,
            cause: error,
        });
    }
}
async function writeSource({ wxs, tables, files, time }, folder) {
    const at = (0,build_bytes/* clamp */.qE)(time, DOS_FIRST, DOS_LAST);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.wxs'), wxs);
    for (const [name, text] of tables)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.idt`), text);
    for (const [name, content] of files) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content, { mode: 0o644 });
        await (0,promises_.utimes)((0,external_node_path_.join)(folder, name), at, at);
    }
}
/**
 * Writes a package for Windows with `wixl` and `msibuild` of msitools, whole or not at all. The same description gives the
 * same bytes with the same version of the tools. Throws `UserError` for a description that cannot be an msi, and
 * `CouldNotCheckError` when a tool is missing or fails.
 */
async function writeMsi(path, description, options = {}) {
    const source = msiSource(description);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'slipway-msi-'));
    try {
        await writeSource(source, folder);
        await msi_run('wixl', ['--arch', source.architecture, '--output', 'package.msi', 'package.wxs'], folder, options);
        const imports = source.tables.flatMap(([name]) => ['-i', `${name}.idt`]);
        await msi_run('msibuild', ['package.msi', ...imports], folder, options);
        const made = withSummary(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'package.msi')), source.packageCode, source.time);
        return await (0,write/* writeFileAtomically */.l)(path, [made], options);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./packages/archive/build/host/packing.js
var packing = __webpack_require__(6597);
// EXTERNAL MODULE: ./packages/core/build/in-parallel.js
var in_parallel = __webpack_require__(6215);
;// CONCATENATED MODULE: ./packages/go/build/executable/universal.js





/** Places in the header have 32 bits. */
const universal_LARGEST = 2 ** 32 - 1;
/** log2 of the page size, as lipo has it (llvm/lib/Object/MachOUniversalWriter.cpp, `calculateAlignment`). */
const alignmentOf = (cpu) => (architectureOfCpu(cpu) === 'amd64' ? 12 : 14);
function refused(message, hint) {
    return new build_error/* UserError */.yo({ code: 'universal-binary', message, hint });
}
function partOf(bytes, index) {
    const { format, architecture } = readExecutable(bytes);
    if (format !== 'mach-o' || architecture === '') {
        throw refused(`Program ${index + 1} of the universal binary is no program for one architecture of macOS, but ${(0,build_text/* printable */.g$)(format)}.`, 'Give programs built for darwin/amd64 and darwin/arm64.');
    }
    const view = viewOf(bytes, true);
    // The upper byte holds capabilities, not the model; lipo leaves it out of the header.
    return { bytes, cpu: view.u32(4), subtype: view.u32(8) & 0x00ffffff };
}
const roundedUp = (value, alignment) => Math.ceil(value / 2 ** alignment) * 2 ** alignment;
function refuseDuplicates(parts) {
    const names = parts.map(({ cpu, subtype }) => `${architectureOfCpu(cpu)} (${subtype})`);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice === undefined)
        return;
    throw refused(`Two programs of the universal binary are for ${twice}.`, `Give one for each of ${(0,build_text/* listed */.KE)([...new Set(names)])}.`);
}
/**
 * A universal binary for macOS of programs for one architecture each. The order in which they are given does not matter.
 * Throws `UserError` for anything but Mach-O, for two of one architecture, and for more than 4 GiB.
 */
function writeUniversal(programs) {
    const parts = programs.map(partOf).sort((a, b) => a.cpu - b.cpu || a.subtype - b.subtype);
    if (parts.length === 0)
        throw refused('A universal binary of no program was asked for.', 'Give at least one program.');
    refuseDuplicates(parts);
    let end = 8 + parts.length * 20;
    const offsets = parts.map(({ bytes, cpu }) => {
        const offset = roundedUp(end, alignmentOf(cpu));
        end = offset + bytes.length;
        return offset;
    });
    if (end > universal_LARGEST)
        throw refused('The universal binary would be larger than 4 GiB.', 'Ship one program for each architecture instead.');
    const file = new Uint8Array(end);
    const header = new DataView(file.buffer);
    header.setUint32(0, FAT_MAGIC);
    header.setUint32(4, parts.length);
    for (const [index, { bytes, cpu, subtype }] of parts.entries()) {
        const { [index]: offset = 0 } = offsets;
        const fields = [cpu, subtype, offset, bytes.length, alignmentOf(cpu)];
        for (const [field, value] of fields.entries())
            header.setUint32(8 + index * 20 + field * 4, value);
        file.set(bytes, offset);
    }
    return file;
}

;// CONCATENATED MODULE: ./packages/archive/build/sbom/purl.js
/**
 * Letters, digits and `.-_~` stand for themselves, and so does a colon; everything else is encoded, `+` too.
 * https://github.com/package-url/purl-spec/blob/main/docs/standard/characters-and-encoding.md
 */
function encoded(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}
const encodedPath = (path) => path.split('/').map(encoded).join('/');
/**
 * Package URL of a module, or of a package in it. The version keeps its v, as Go has it.
 *
 * The case of the path is kept. The purl type golang says both that names are case-sensitive and that they are
 * lower-case (https://github.com/package-url/purl-spec/issues/308), and was written before modules. For Go
 * `github.com/Masterminds/semver` and `github.com/masterminds/semver` are two modules, and databases of
 * vulnerabilities know the first alone.
 */
function goPurl(path, version, subpath = '') {
    const at = version === '' ? '' : `@${encoded(version)}`;
    const below = subpath === '' ? '' : `#${encodedPath(subpath)}`;
    return `pkg:golang/${encodedPath(path)}${at}${below}`;
}

;// CONCATENATED MODULE: ./packages/archive/build/sbom/part.js


/** A replacement that is a directory, by the rule of https://go.dev/ref/mod#go-mod-file-replace */
const DIRECTORY = /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:)/;
/** What Go calls the version of a module that has none: https://pkg.go.dev/runtime/debug#Module */
const published = (version) => (version === '(devel)' ? '' : version);
/**
 * A module replaced by a directory goes by the name that the code imports it under, and without package URL: its files are
 * not those of the published version, whose weaknesses it may or may not have.
 */
function modulePart({ path, version, sum, license, replaced }) {
    const known = { version: published(version), cpe: '', license, sum };
    if (replaced === undefined) {
        return { name: path, purl: goPurl(path, known.version), replaces: '', directory: '', ...known };
    }
    const replaces = [replaced.path, ...(replaced.version === '' ? [] : [replaced.version])].join('@');
    if (DIRECTORY.test(path))
        return { name: replaced.path, purl: '', replaces, directory: path, ...known };
    return { name: path, purl: goPurl(path, known.version), replaces, directory: '', ...known };
}
/** `1.26.8` of `go1.26.8`, `go1.26.8 X:jsonv2` and `devel go1.27-0123abc`; anything else as it is. */
function standardVersion(goVersion) {
    const [, version = goVersion] = /(?:^| )go(\d\S*)/.exec(goVersion) ?? [];
    return version;
}
/** Go's own packages. The CPE is the one under which its weaknesses are published. */
function standardLibrary(goVersion) {
    const version = standardVersion(goVersion);
    const released = /^\d+(?:\.\d+)+$/.test(version);
    return {
        name: 'std',
        version,
        purl: goPurl('std', version),
        cpe: released ? `cpe:2.3:a:golang:go:${version}:*:*:*:*:*:*:*` : '',
        license: 'BSD-3-Clause',
        sum: '',
        replaces: '',
        directory: '',
    };
}
/** What is linked into a program, the standard library with it, in the one order that a document has. */
function partsOf({ goVersion, modules }) {
    const parts = [standardLibrary(goVersion), ...modules.map(modulePart)];
    return parts.sort((a, b) => (0,build_bytes/* compareBytes */.Xo)(a.name, b.name) || (0,build_bytes/* compareBytes */.Xo)(a.version, b.version));
}
/** Package URL of the program: its module, and the package in it. */
function programPurl({ modulePath, packagePath, version }) {
    const below = packagePath.startsWith(`${modulePath}/`) ? packagePath.slice(modulePath.length + 1) : '';
    return goPurl(modulePath, published(version), below);
}
/** Time to the second, in UTC, as both formats want it. */
function timestamp(time) {
    return new Date(time * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./packages/archive/build/sbom/spdx.js




const DOCUMENT = 'SPDXRef-DOCUMENT';
const PROGRAM = 'SPDXRef-Program';
/** What nobody has looked into: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
const spdx_UNKNOWN = {
    supplier: 'NOASSERTION',
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
};
/** The licence as the authors state it; nobody concluded anything from the files themselves. */
const declared = (license) => ({ licenseDeclared: license === '' ? 'NOASSERTION' : license });
/** An identifier may hold letters, digits, dots and hyphens; the digest keeps apart what would look the same. */
function idOf({ name, version, directory }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,build_bytes/* utf8 */.As)(JSON.stringify([name, version, directory])));
    const words = [name, version].filter((word) => word !== '').join('-');
    return `SPDXRef-Module-${words.replace(/[^A-Za-z0-9.]+/g, '-')}-${digest.digest('hex').slice(0, 8)}`;
}
/** References to a package in other systems, without those that are empty. A locator holds no blank. */
function references(rows) {
    const found = rows.filter(([, , locator]) => locator !== '');
    if (found.length === 0)
        return {};
    return {
        externalRefs: found.map(([referenceCategory, referenceType, referenceLocator]) => ({
            referenceCategory,
            referenceType,
            referenceLocator,
        })),
    };
}
function comment({ replaces, directory }) {
    if (replaces === '')
        return {};
    const files = directory === '' ? '' : ` Its files are those of the directory ${directory}.`;
    return { comment: `Takes the place of ${replaces} by a replace directive.${files}` };
}
/** An `h1:` hash is one over a list of files, so it may not stand among the checksums, which are of one file. */
function library(part) {
    const { name, version, purl, cpe, license, sum } = part;
    return {
        SPDXID: idOf(part),
        name,
        ...(version === '' ? {} : { versionInfo: version }),
        primaryPackagePurpose: 'LIBRARY',
        ...spdx_UNKNOWN,
        ...declared(license),
        ...comment(part),
        ...references([
            ['PACKAGE-MANAGER', 'purl', purl],
            ['SECURITY', 'cpe23Type', cpe],
            ['OTHER', 'slipway-go-h1', sum],
        ]),
    };
}
function root(program) {
    const { name, version, fileName, sha256, license, commit, goVersion, packagePath, platform } = program;
    return {
        SPDXID: PROGRAM,
        name,
        versionInfo: version,
        packageFileName: fileName,
        primaryPackagePurpose: 'APPLICATION',
        ...spdx_UNKNOWN,
        checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }],
        ...declared(license),
        sourceInfo: `Package ${packagePath} of commit ${commit}, built by ${goVersion} for ${platform}.`,
        ...references([
            ['PACKAGE-MANAGER', 'purl', programPurl(program)],
            ['OTHER', 'slipway-git-commit', commit],
            ['OTHER', 'slipway-go-platform', platform],
        ]),
    };
}
const relation = (spdxElementId, relationshipType, relatedSpdxElement) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement,
});
/**
 * SPDX 2.3 as JSON: https://spdx.github.io/spdx-spec/v2.3/. The namespace is made of everything else, so the same program has
 * the same document, and another document another namespace. Slipway is named without its version, which would change
 * the bytes while the program is the same.
 */
function writeSpdx(program) {
    const parts = partsOf(program);
    const { name, version, platform, time } = program;
    const content = {
        name: `${name} ${version} ${platform}`,
        creationInfo: { created: timestamp(time), creators: ['Tool: Slipway'] },
        packages: [root(program), ...parts.map(library)],
        relationships: [
            relation(DOCUMENT, 'DESCRIBES', PROGRAM),
            ...parts.map((part) => relation(PROGRAM, 'CONTAINS', idOf(part))),
        ],
    };
    const documentNamespace = `urn:uuid:${uuidOf(`urn:slipway:spdx:${JSON.stringify(content)}`)}`;
    const head = { spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT, documentNamespace };
    return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./packages/archive/build/sbom/cyclonedx.js


/** Names and values, without those that are empty. */
function cyclonedx_properties(table) {
    const found = Object.entries(table).filter(([, value]) => value !== '');
    if (found.length === 0)
        return {};
    return { properties: found.map(([name, value]) => ({ name: `slipway:${name}`, value })) };
}
/** The licence as the authors state it in their files. */
function licenses(id) {
    return id === '' ? {} : { licenses: [{ license: { id, acknowledgement: 'declared' } }] };
}
const refOf = ({ purl, replaces, directory }) => (purl === '' ? `${replaces}=>${directory}` : purl);
/** An `h1:` hash is one over a list of files, so it may not stand among the hashes, which are of one file. */
function component(part) {
    const { name, version, purl, cpe, license, sum, replaces, directory } = part;
    return {
        type: 'library',
        'bom-ref': refOf(part),
        name,
        ...(version === '' ? {} : { version }),
        ...licenses(license),
        ...(cpe === '' ? {} : { cpe }),
        ...(purl === '' ? {} : { purl }),
        ...cyclonedx_properties({ 'go:h1': sum, 'go:replaces': replaces, 'go:directory': directory }),
    };
}
function cyclonedx_root(program) {
    const purl = programPurl(program);
    return {
        type: 'application',
        'bom-ref': purl,
        name: program.name,
        version: program.version,
        hashes: [{ alg: 'SHA-256', content: program.sha256 }],
        ...licenses(program.license),
        purl,
        ...cyclonedx_properties({
            file: program.fileName,
            'git:commit': program.commit,
            'go:package': program.packagePath,
            'go:platform': program.platform,
            'go:toolchain': program.goVersion,
        }),
    };
}
/**
 * CycloneDX 1.6 as JSON: https://cyclonedx.org/docs/1.6/json/. The serial number is made of everything else, so the same
 * program has the same document, and another document another number. Slipway is named without its version, which would
 * change the bytes while the program is the same. A program does not say which module needs which, and the format takes
 * a component that is missing among `dependencies` for one of which that is not known: so the program alone stands there.
 */
function writeCycloneDx(program) {
    const parts = partsOf(program);
    const content = {
        version: 1,
        metadata: {
            timestamp: timestamp(program.time),
            lifecycles: [{ phase: 'build' }],
            tools: { components: [{ type: 'application', name: 'Slipway' }] },
            component: cyclonedx_root(program),
        },
        components: parts.map(component),
        dependencies: [{ ref: programPurl(program), dependsOn: parts.map(refOf) }],
    };
    const serialNumber = `urn:uuid:${uuidOf(`urn:slipway:cyclonedx:${JSON.stringify(content)}`)}`;
    const head = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber,
    };
    return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/bom.js



/** The bill of materials of a program, from what the program says of itself. */
function sbomText(format, plan, target, { name, file, content, info }, licenseOf) {
    const program = {
        name,
        fileName: file,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'),
        version: info.main.version === NO_VERSION ? plan.version : info.main.version,
        commit: plan.commit,
        packagePath: info.path,
        modulePath: info.main.path,
        license: licenseOf(info.main),
        goVersion: info.goVersion,
        platform: target.text,
        time: plan.epoch,
        modules: info.dependencies.map((module) => ({ ...module, license: licenseOf(module) })),
    };
    return format === 'spdx' ? writeSpdx(program) : writeCycloneDx(program);
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/package-files.js
/**
 * What a system package of the programs holds: the programs in /usr/bin, licence and readme with the documentation
 * (https://refspecs.linuxfoundation.org/FHS_3.0/fhs-3.0.html), and what the user put somewhere. Debian wants the licence as
 * `copyright` (https://www.debian.org/doc/debian-policy/ch-docs.html#copyright-information).
 */
function packageFiles(format, name, programs, usual, own) {
    const documents = usual.filter(({ planned }) => /^(?:LICEN[CS]E|COPYING|README|NOTICE)[^/]*$/i.test(planned.to));
    const licence = documents.find(({ planned }) => /^(?:LICEN[CS]E|COPYING)/i.test(planned.to));
    const doc = (to) => `/usr/share/doc/${name}/${to}`;
    const files = [
        ...programs.map(({ file, content }) => ({ path: `/usr/bin/${file}`, mode: 0o755, content, config: false })),
        ...documents
            .filter((file) => format !== 'deb' || file !== licence)
            .map(({ planned, content }) => ({ path: doc(planned.to), mode: 0o644, content, config: false })),
        ...(format === 'deb' && licence !== undefined
            ? [{ path: doc('copyright'), mode: 0o644, content: licence.content, config: false }]
            : []),
        ...own.map(({ planned, mode, content }) => {
            return { path: planned.to, mode: planned.mode ?? mode, content, config: planned.config };
        }),
    ];
    // What the user puts at a place wins over what goes there by itself.
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
/** A package of a target, as every format can say it. */
function describePackage(plan, format, { arch, variant }, programs, files) {
    const { [format]: metadata } = plan.packages;
    if (metadata === undefined)
        throw new Error(`the plan has no metadata for ${format}`);
    return {
        ...metadata,
        ...{ version: plan.version, arch, variant, time: plan.epoch },
        files: packageFiles(format, metadata.name, programs, files.archive, files.package),
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/pack.js







/** Reads the further files, once for all targets. */
async function loadFiles(plan, workspace) {
    const load = async (planned) => {
        const { mode, content } = await readEntry(workspace, workspace, planned.from);
        return { planned, mode, content };
    };
    const [archive, own] = await Promise.all([
        Promise.all(plan.archiveFiles.map(load)),
        Promise.all(plan.packageFiles.map(load)),
    ]);
    return { archive, package: own };
}
async function loadPrograms({ programs }) {
    return await Promise.all(programs.map(async ({ program: { name, file, header: headerFile }, path, header, info }) => {
        const [content, headerContent] = await Promise.all([
            (0,promises_.readFile)(path),
            header === '' ? undefined : (0,promises_.readFile)(header),
        ]);
        return { name, file, content, headerFile, header: headerContent, info };
    }));
}
/** The programs of a universal target, put together from those of its parts. */
async function loadUniversal(planned, parts) {
    const loaded = await Promise.all(parts.map(loadPrograms));
    return planned.groups.flatMap((group) => group.programs.flatMap(({ name }) => {
        const same = loaded.flatMap((programs) => programs.filter((program) => program.name === name));
        const [first] = same;
        return first === undefined ? [] : [{ ...first, content: writeUniversal(same.map(({ content }) => content)) }];
    }));
}
function entriesOf(directory, programs, files) {
    const under = (path) => (directory === '' ? path : `${directory}/${path}`);
    return [
        ...programs.map(({ file, content }) => ({ path: under(file), mode: 0o755, content })),
        ...programs.flatMap(({ headerFile, header }) => header === undefined ? [] : [{ path: under(headerFile), mode: 0o644, content: header }]),
        ...files.map(({ planned, mode, content }) => {
            return { path: under(planned.to), mode: (planned.mode ?? mode) === 0o755 ? 0o755 : 0o644, content };
        }),
    ];
}
/** A package that is signed is written here, since keys go to no other thread. */
async function writePackage(artifact, target, programs, { plan, files, folder, signers, signal, packers }) {
    const { format } = artifact;
    const path = (0,external_node_path_.join)(folder, artifact.name);
    const description = describePackage(plan, format, target, programs, files);
    if (format === 'msi')
        return await writeMsi(path, description, { signal });
    const task = { path, kind: 'package', format, description };
    const signed = format !== 'deb' && signers[format] !== undefined;
    return signed ? await (0,packing/* pack */.q)(task, { signal }, signers) : await packers.pack(task);
}
/** The program that a file is about. That there is none would be a fault of the plan, and no reason for an empty file. */
function programOf({ name, programs: [wanted] }, programs) {
    const program = programs.find((candidate) => candidate.name === wanted);
    if (program === undefined)
        throw new Error(`no program was built for ${name}`);
    return program;
}
async function pack_write(artifact, planned, programs, context) {
    const { plan, folder, files, signal, licenseOf, packers } = context;
    const path = (0,external_node_path_.join)(folder, artifact.name);
    switch (artifact.kind) {
        case 'archive': {
            const entries = entriesOf(artifact.directory, programs, files.archive);
            return await packers.pack({ path, kind: 'archive', format: artifact.format, entries, epoch: plan.epoch });
        }
        case 'package':
            return await writePackage(artifact, planned.target, programs, context);
        case 'binary':
            return await (0,write/* writeFileAtomically */.l)(path, [programOf(artifact, programs).content], { mode: 0o755, signal });
        case 'header': {
            // Go writes a header only for a program that exports something to C.
            const { header } = programOf(artifact, programs);
            return await (0,write/* writeFileAtomically */.l)(path, header === undefined ? [] : [header], { signal });
        }
        case 'sbom': {
            const text = sbomText(artifact.format, plan, planned.target, programOf(artifact, programs), licenseOf);
            return await (0,write/* writeFileAtomically */.l)(path, [Buffer.from(text)], { signal });
        }
    }
}
/** Writes all files of a target. */
async function packTarget(planned, programs, context) {
    return await (0,in_parallel/* inParallel */.H)(planned.artifacts.length, planned.artifacts, async (artifact) => {
        const { sha256, size } = await pack_write(artifact, planned, programs, context);
        const { name, kind, format } = artifact;
        return { name, kind, format, target: planned.target.text, programs: artifact.programs, sha256, size };
    });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/make.js











/** Threads that compress: more would have nothing to do, since the builds take longer. */
const MOST_PACKERS = 4;
async function pack(planned, programs, context, licenses, { artifacts, dependencies }) {
    const licenseOf = await licenses(programs.flatMap(({ info }) => [info.main, ...info.dependencies]));
    artifacts.push(...(await packTarget(planned, programs, { ...context, licenseOf })));
    dependencies.push(...programs.flatMap(({ name, info }) => dependenciesOf(name, info.dependencies, licenseOf)));
}
/** Builds targets, a few at once; what is built is packed while the next ones build. Throws `UserError`. */
async function makeTargets(plan, targets, site, host, options) {
    const { conditions, signers, licenses, results: folder, keep } = options;
    const files = await loadFiles(plan, site.workspace);
    const packers = (0,host_packers/* openPackers */.C)(host.worker, Math.min((0,external_node_os_.availableParallelism)(), MOST_PACKERS), host.signal);
    const context = { plan, files, signers, folder, signal: host.signal, packers };
    const collected = { artifacts: [], dependencies: [], built: new Map(), failed: [] };
    const { built, failed } = collected;
    const packing = tasks((0,external_node_os_.availableParallelism)());
    const toBuild = targets.filter(({ parts }) => parts.length === 0);
    const needed = new Set(targets.flatMap(({ parts }) => parts));
    const run = async (planned, alone) => {
        const { text } = planned.target;
        const output = programsFolder(options.programs, planned.target);
        const outcome = await makeTarget(plan, site, planned, { conditions, folder: output, alone });
        if (outcome.ending === 'failed')
            failed.push(outcome.failed);
        if (outcome.ending === 'killed' && alone)
            throw killedFailure(planned.target);
        if (outcome.ending === 'killed')
            host.log.warning(`${text}: ended by the system, most likely for memory; it is tried again alone.`);
        if (outcome.ending !== 'done')
            return outcome.ending;
        built.set(text, outcome.built);
        host.log.info(`${text}: built in ${outcome.built.seconds.toFixed(1)} s`);
        host.log.progress(`${(0,build_text/* counted */.hS)(built.size, 'target')} of ${toBuild.length} built`);
        packing.add(async () => {
            if (failed.length > 0)
                return;
            await pack(planned, await loadPrograms(outcome.built), context, licenses, collected);
            if (!needed.has(text) && !keep.includes(planned))
                await (0,promises_.rm)(output, { recursive: true, force: true });
        });
        return 'done';
    };
    const machine = () => readMachine(site.scratch);
    const building = workOff({ items: toBuild, schedule: conditions.schedule, failFast: options.failFast, machine, run });
    try {
        // Nothing may still be writing when the folders are removed.
        await Promise.allSettled([building.finally(() => packing.done())]);
        await building;
        await packing.done();
        if (failed.length > 0)
            throw buildFailures(failed, site.modules[0].toolchain.module, site.workspace);
        for (const planned of targets.filter(({ parts }) => parts.length > 0)) {
            const parts = planned.parts.flatMap((part) => built.get(part) ?? []);
            await pack(planned, await loadUniversal(planned, parts), context, licenses, collected);
        }
    }
    finally {
        await packers.close();
    }
    return {
        artifacts: collected.artifacts.sort((a, b) => (a.name < b.name ? -1 : 1)),
        dependencies: mergeDependencies(collected.dependencies),
        seconds: Object.fromEntries([...built].map(([text, { seconds }]) => [text, seconds])),
    };
}

;// CONCATENATED MODULE: ./packages/go/build/target.js

function oneOf(variable, values) {
    return {
        variable,
        fallback: values[0],
        read: (text) => values.find((value) => value === text),
        allowed: (0,build_text/* listed */.KE)(values, { or: true }),
        plain: values,
    };
}
/** `7`, `v7`, `7,softfloat`; the float unit that a version has anyway is not said (internal/buildcfg, `goarm`). */
function readArm(text) {
    const match = /^v?([567])(?:,(softfloat|hardfloat))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, version = '', float] = match;
    const usual = version === '5' ? 'softfloat' : 'hardfloat';
    return float === undefined || float === usual ? version : `${version},${float}`;
}
/** `v8.2`, `v9.0,lse,crypto`, and `v8` as image platforms write it (internal/buildcfg, `ParseGoarm64`). */
function readArm64(text) {
    const [version = '', ...options] = text.split(',');
    const full = /^v[89]$/.test(version) ? `${version}.0` : version;
    const known = new Set(['lse', 'crypto']);
    const fits = /^v(8\.[0-9]|9\.[0-5])$/.test(full) && options.every((option) => known.delete(option));
    return fits ? [full, ...options.sort().reverse()].join(',') : undefined;
}
const AMD64 = oneOf('GOAMD64', ['v1', 'v2', 'v3', 'v4']);
const PPC64 = oneOf('GOPPC64', ['power8', 'power9', 'power10']);
const MIPS = oneOf('GOMIPS', ['hardfloat', 'softfloat']);
const MIPS64 = oneOf('GOMIPS64', ['hardfloat', 'softfloat']);
/**
 * The variable of every architecture that has variants, with the default of a cross build, so that neither the machine nor
 * how the toolchain was built decides. https://pkg.go.dev/internal/buildcfg
 */
const VARIANTS = new Map([
    ['amd64', AMD64],
    ['386', oneOf('GO386', ['sse2', 'softfloat'])],
    [
        'arm',
        {
            variable: 'GOARM',
            fallback: '7',
            read: readArm,
            allowed: 'v5, v6 or v7, each with ,softfloat or ,hardfloat',
            plain: ['5', '6', '7'],
        },
    ],
    [
        'arm64',
        {
            variable: 'GOARM64',
            fallback: 'v8.0',
            read: readArm64,
            allowed: 'v8.0 to v9.5, each with ,lse and ,crypto',
            plain: [...'0123456789'].map((minor) => `v8.${minor}`).concat([...'012345'].map((minor) => `v9.${minor}`)),
        },
    ],
    ['mips', MIPS],
    ['mipsle', MIPS],
    ['mips64', MIPS64],
    ['mips64le', MIPS64],
    ['ppc64', PPC64],
    ['ppc64le', PPC64],
    ['riscv64', oneOf('GORISCV64', ['rva20u64', 'rva22u64', 'rva23u64'])],
]);
function target_refused(text, message, hint) {
    return new build_error/* UserError */.yo({ code: 'unknown-target', message: `The target '${(0,build_text/* printable */.g$)(text)}' ${message}.`, hint });
}
function suffixOf(arch, variant, fallback) {
    if (arch === 'arm')
        return `v${variant.replace(',', '_')}`;
    return variant === fallback ? '' : `_${variant.replaceAll(',', '_')}`;
}
/**
 * `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT`. Whether the toolchain has such a port is `checkPort`'s question.
 * Throws `UserError`.
 */
function parseTarget(text) {
    const match = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
    if (match === null)
        throw target_refused(text, 'is not written as GOOS/GOARCH', 'Write it as linux/amd64, or with a variant as linux/arm/v7.');
    const [, os = '', arch = '', given] = match;
    const variants = VARIANTS.get(arch);
    if (variants === undefined) {
        if (given !== undefined)
            throw target_refused(text, `has a variant, and ${arch} has none`, `Write it as ${os}/${arch}.`);
        return { os, arch, variant: '', variable: '', text: `${os}/${arch}`, suffix: '' };
    }
    const { variable, fallback, read, allowed } = variants;
    const variant = given === undefined ? fallback : read(given);
    if (variant === undefined)
        throw target_refused(text, `has no variant of ${arch}`, `The variants of ${arch} (${variable}) are ${allowed}.`);
    const shown = arch === 'arm' ? `/v${variant}` : variant === fallback ? '' : `/${variant}`;
    return { os, arch, variant, variable, text: `${os}/${arch}${shown}`, suffix: suffixOf(arch, variant, fallback) };
}
/** The variants of an architecture without their options, the first of them the oldest; empty for one that has none. */
function variantsOf(arch) {
    return VARIANTS.get(arch)?.plain ?? [];
}
/** What a universal program is put together from. */
const UNIVERSAL_PARTS = ['darwin/amd64', 'darwin/arm64'];
/** The target of two Mach-O programs in one file. */
const UNIVERSAL = {
    os: 'darwin',
    arch: 'universal',
    variant: '',
    variable: '',
    text: 'darwin/universal',
    suffix: '',
};

;// CONCATENATED MODULE: ./packages/go/build/target-list.js



/** Targets that most programs are asked for: what is left when ports few people have are left out. */
const COMMON = [
    ...['linux/amd64', 'linux/arm64', 'linux/386', 'linux/arm/v6', 'linux/arm/v7', 'linux/ppc64le', 'linux/riscv64'],
    ...['linux/s390x', 'darwin/amd64', 'darwin/arm64', 'windows/amd64', 'windows/arm64', 'windows/386'],
    ...['freebsd/amd64', 'freebsd/arm64'],
];
const SETS = ['first-class', 'common', 'all'];
const pairOf = ({ os, arch }) => `${os}/${arch}`;
const isPattern = (line) => /[*?]/.test(line);
const isSet = (line) => SETS.some((name) => name === line);
function matcher(pattern) {
    const source = pattern.replace(/[.+^${}()|[\]\\*?]/g, (c) => ({ '*': '[^/]*', '?': '[^/]' })[c] ?? `\\${c}`);
    return new RegExp(`^${source}$`);
}
/** Whether a target is one of those that a pattern names, such as `linux/*` (in any variant) or `linux/arm/v7`. */
function targetMatches(pattern, target) {
    const expression = matcher(pattern);
    return expression.test(target.text) || expression.test(`${target.os}/${target.arch}`);
}
function target_list_refused(message, hint) {
    return new build_error/* UserError */.yo({ code: 'unknown-target', message, hint });
}
/** A pattern of two parts stands for pairs in their default variant, one of three parts for variants. */
function target_list_matching(pattern, ports, goVersion) {
    const parts = pattern.split('/').length;
    const expression = matcher(pattern);
    const texts = ports.flatMap((port) => {
        const pair = pairOf(port);
        if (parts === 2)
            return [pair];
        return variantsOf(port.arch).map((variant) => `${pair}/${port.arch === 'arm' ? `v${variant}` : variant}`);
    });
    const found = texts.filter((text) => expression.test(text));
    if (found.length > 0)
        return found.map(parseTarget);
    throw target_list_refused(`No target of ${(0,build_text/* printable */.g$)(goVersion)} matches '${(0,build_text/* printable */.g$)(pattern)}'.`, `Write patterns as GOOS/GOARCH or GOOS/GOARCH/VARIANT, such as linux/* or linux/arm/*. The systems are ${(0,build_text/* listed */.KE)([...new Set(ports.map(({ os }) => os))])}.`);
}
function inSet(set, ports) {
    const there = new Set(ports.map(pairOf));
    switch (set) {
        case 'first-class':
            return ports.filter(({ firstClass }) => firstClass).map((port) => parseTarget(pairOf(port)));
        case 'common':
            return COMMON.map(parseTarget).filter(({ os, arch }) => there.has(`${os}/${arch}`));
        case 'all':
            return ports.map((port) => parseTarget(pairOf(port)));
    }
}
/** One line of the input. `found` are ports nobody named by themselves. */
function read(line, { ports, goVersion }) {
    if (isSet(line))
        return { named: [], found: inSet(line, ports) };
    if (line === UNIVERSAL.text) {
        for (const part of UNIVERSAL_PARTS)
            checkPort(parseTarget(part), ports, goVersion);
        return { named: [UNIVERSAL], found: [] };
    }
    if (isPattern(line))
        return { named: [], found: target_list_matching(line, ports, goVersion) };
    if (!line.includes('/')) {
        const known = [...SETS, ...ports.map(pairOf)];
        throw target_list_refused(`There is no target and no set of targets '${(0,build_text/* printable */.g$)(line)}'.${(0,suggest/* didYouMean */.a)(line, known)}`, `Write a target such as linux/amd64, a pattern such as linux/*, or ${(0,build_text/* listed */.KE)(SETS, { or: true })}.`);
    }
    const target = parseTarget(line);
    checkPort(target, ports, goVersion);
    return { named: [target], found: [] };
}
function refuseExternal(target) {
    return new build_error/* UserError */.yo({
        code: 'needs-c-toolchain',
        message: `Go cannot link a program for ${target.text} by itself: it takes a C toolchain for that system.`,
        hint: 'Leave the target out, or give CGO_ENABLED=1 and CC=... in the input env, on a runner that has the toolchain.',
    });
}
/** A pattern that matches nothing is a mistake: what it meant would be built. */
function refuseUnmatched(targets, exclude) {
    for (const pattern of exclude) {
        if (targets.some((target) => targetMatches(pattern, target)))
            continue;
        const names = targets.map(({ text }) => text);
        throw target_list_refused(`Input 'exclude': '${(0,build_text/* printable */.g$)(pattern)}' matches none of the targets.${(0,suggest/* didYouMean */.a)(pattern, names)}`, `The targets are ${(0,build_text/* listed */.KE)(names.slice(0, 12))}${names.length > 12 ? ' and more' : ''}. Remove the line, or correct it.`);
    }
}
/**
 * The targets of the lines in their order, each once, without the excluded ones. Of sets and patterns only what Go can link
 * by itself is taken, unless a C toolchain is there. Throws `UserError` for what names no port, for a port named by itself
 * that needs a C toolchain, and when nothing is left.
 */
function selectTargets(wish) {
    const { lines, exclude, cgo } = wish;
    const wishes = lines.map((line) => read(line, wish));
    const external = (target) => !cgo(target) && needsExternalLinker(target);
    const wrong = wishes.flatMap(({ named }) => named).find(external);
    if (wrong !== undefined)
        throw refuseExternal(wrong);
    const all = new Map(wishes.flatMap(({ named, found }) => [...named, ...found]).map((target) => [target.text, target]));
    refuseUnmatched([...all.values()], exclude);
    const kept = [...all.values()].filter((target) => !exclude.some((pattern) => targetMatches(pattern, target)));
    const left = kept.filter(external).map(({ text }) => text);
    const targets = kept.filter((target) => !external(target));
    if (targets.length === 0) {
        throw new build_error/* UserError */.yo({
            code: 'no-target',
            message: lines.length === 0 ? "Input 'targets' names no target." : 'No target is left to build.',
            hint: "Give one target a line, such as linux/amd64; the input 'exclude' takes targets away again.",
        });
    }
    const skipped = left.length === 0
        ? []
        : [`left out ${(0,build_text/* listed */.KE)(left)}: ${(0,build_text/* counted */.hS)(left.length, 'port')} that only a C toolchain links`];
    return { targets, reasons: skipped };
}

;// CONCATENATED MODULE: ./packages/go/build/build-env.js


/** Variables that are said elsewhere, each with where. */
const ELSEWHERE = new Map([
    ['GOFLAGS', 'Use the inputs flags, ldflags and tags.'],
    ['GOTOOLCHAIN', 'Use the input go-version.'],
    [
        'GOWORK',
        'Programs are built from their own go.mod, as their users would. Commit a replace or a newer version there.',
    ],
    ['GOCACHE', 'Use the input go-cache.'],
    ['SOURCE_DATE_EPOCH', 'Set it for the step: env: SOURCE_DATE_EPOCH.'],
    ...['GOOS', 'GOARCH', 'GOAMD64', 'GO386', 'GOARM', 'GOARM64', 'GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64'].map((name) => [name, 'Use the input targets: GOOS/GOARCH/VARIANT.']),
    ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOAUTH', 'GOVCS', 'GOENV'].map((name) => [name, 'Set it for the step (env:): it counts when modules are downloaded, and never in a build.']),
]);
/** What a build takes from the machine, or what would take effect behind its back. */
const FORBIDDEN = /^(?:PATH|HOME|TMPDIR|LD_.*|DYLD_.*|GIT_.*|GO111MODULE|GOROOT|GOPATH|GOMODCACHE|GOTMPDIR|GOCACHEPROG)$/;
function build_env_refused(line, what, hint) {
    return new build_error/* UserError */.yo({ code: 'build-env', message: `Input 'env': '${(0,build_text/* printable */.g$)(line, 80)}' ${what}.`, hint });
}
/** Reads `NAME=VALUE` or `PATTERN:NAME=VALUE`. Throws `UserError` for a variable that is said elsewhere. */
function parseEnvLine(line) {
    const match = /^(?:([a-z0-9*?.,]+\/[a-z0-9*?.,/]+):)?([A-Za-z_]\w*)=(.*)$/s.exec(line);
    if (match === null)
        throw build_env_refused(line, 'is not NAME=VALUE', 'Write CGO_ENABLED=1, or for some targets linux/arm64:CC=aarch64-linux-gnu-gcc.');
    const { 1: pattern, 2: name = '', 3: value = '' } = match;
    const elsewhere = ELSEWHERE.get(name);
    if (elsewhere !== undefined)
        throw build_env_refused(name, 'is not taken here', elsewhere);
    if (FORBIDDEN.test(name))
        throw build_env_refused(name, 'cannot be set for a build', 'Set it for the step (env:) if tools are to be found by it.');
    if (name === 'CGO_ENABLED' && value !== '0' && value !== '1')
        throw build_env_refused(line, 'is neither 0 nor 1', 'Write CGO_ENABLED=1 to build with cgo.');
    return { pattern, name, value };
}
/** The variables of a target's builds; a later line wins. */
function envOf(lines, target) {
    const own = lines.filter(({ pattern }) => pattern === undefined || targetMatches(pattern, target));
    return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

;// CONCATENATED MODULE: ./packages/go/build/ldflags.js

function ldflags_refused(message, hint, input = 'ldflags') {
    return new build_error/* UserError */.yo({ code: input, message: `Input '${input}': ${message}.`, hint });
}
/**
 * The text with `{name}` replaced. Throws `UserError` for a name that is none; what is written in two braces is for another
 * tool's templates.
 */
function substitute(text, values, input) {
    return text.replace(/\{([^{}]*)\}/g, (whole, name) => {
        const value = values.get(name);
        if (value !== undefined)
            return value;
        const known = [...values.keys()];
        throw new build_error/* UserError */.yo({
            code: 'unknown-placeholder',
            message: `Input '${input}': there is no '${(0,build_text/* printable */.g$)(whole, 60)}'.${(0,suggest/* didYouMean */.a)(name, known)}`,
            hint: `The placeholders are ${(0,build_text/* listed */.KE)(known.map((key) => `{${key}}`))}.`,
        });
    });
}
/**
 * The fields of a flag list as the go command reads it: a field that begins with a quote ends at the next one; a quote
 * elsewhere is a letter, and nothing is escaped (cmd/internal/quoted, `Split`). Throws `UserError`.
 */
function splitFlags(text, input = 'ldflags') {
    const fields = [];
    let rest = text.trimStart();
    while (rest !== '') {
        const quote = rest.charAt(0);
        if (quote === '"' || quote === "'") {
            const end = rest.indexOf(quote, 1);
            if (end < 0)
                throw ldflags_refused(`the quote in '${(0,build_text/* printable */.g$)(rest, 60)}' is not closed`, 'Close it, or leave it out.', input);
            fields.push(rest.slice(1, end));
            rest = rest.slice(end + 1).trimStart();
        }
        else {
            const end = rest.search(/\s/);
            fields.push(end < 0 ? rest : rest.slice(0, end));
            rest = end < 0 ? '' : rest.slice(end).trimStart();
        }
    }
    return fields;
}
function linkedValue(text) {
    const equals = text.indexOf('=');
    const symbol = text.slice(0, Math.max(equals, 0));
    const dot = symbol.lastIndexOf('.');
    if (dot < 1 || dot === symbol.length - 1) {
        throw ldflags_refused(`'-X ${(0,build_text/* printable */.g$)(text, 80)}' names no variable`, "Write -X package.name=value, with quotes around all of it when the value holds blanks: -X 'main.title=Hello you'.");
    }
    return { package: symbol.slice(0, dot), name: symbol.slice(dot + 1), value: text.slice(equals + 1) };
}
/**
 * The variables that the flags set. The linker ignores one that does not exist without a word, so each is to be looked up.
 * Throws `UserError` when the flags cannot be read.
 */
function linkedValues(ldflags) {
    const fields = splitFlags(ldflags);
    const [first] = fields;
    if (first !== undefined && !first.startsWith('-'))
        throw ldflags_refused(`'${(0,build_text/* printable */.g$)(first, 60)}' is not a flag`, 'Begin with a flag, such as -s -w.');
    const found = [];
    let isValue = false;
    for (const field of fields) {
        const match = isValue ? null : /^--?X(?:=(.*))?$/s.exec(field);
        if (isValue)
            found.push(linkedValue(field));
        else if (match?.[1] !== undefined)
            found.push(linkedValue(match[1]));
        isValue = match !== null && match[1] === undefined;
    }
    if (isValue)
        throw ldflags_refused('the last -X has no value', 'Write -X package.name=value.');
    return found;
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/override.js


const PROGRAM_LINE = /^([A-Za-z0-9_][\w.+-]*)=(.*)$/s;
/** Linker flags: lines that begin with `PROGRAM=` are for that program, the others together for all. */
function flagsByProgram(text) {
    const usual = [];
    const own = new Map();
    for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
        const [, program, flags = ''] = PROGRAM_LINE.exec(line) ?? [];
        if (program === undefined)
            usual.push(line);
        else
            own.set(program, [own.get(program) ?? '', flags].join(' ').trim());
    }
    return { usual: usual.join(' ').trim(), own };
}
/** Build tags: `TAG`, or `PROGRAM=TAG` (several lines, or `PROGRAM=` for none). */
function tagsByProgram(lines) {
    const usual = [];
    const own = new Map();
    for (const line of lines) {
        const [, program, tag = ''] = PROGRAM_LINE.exec(line) ?? [];
        if (program === undefined)
            usual.push(line);
        else
            own.set(program, [...(own.get(program) ?? []), tag.trim()].filter((text) => text !== ''));
    }
    return { usual, own };
}
/** Throws `UserError` when a line is for a program that is not built. */
function refuseUnknownPrograms(input, { own }, programs) {
    const unknown = [...own.keys()].find((name) => !programs.includes(name));
    if (unknown === undefined)
        return;
    throw new build_error/* UserError */.yo({
        code: 'unknown-program',
        message: `Input '${input}': there is no program '${(0,build_text/* printable */.g$)(unknown)}'.${(0,suggest/* didYouMean */.a)(unknown, programs)}`,
        hint: `The programs are ${(0,build_text/* listed */.KE)(programs)}.`,
    });
}
/** Whether `-X` names another package than `main`: which variables that has stands in sources that may have to be downloaded. */
function linkedPackagesNamed({ usual, own }) {
    return [usual, ...own.values()].some((flags) => linkedValues(flags).some((value) => value.package !== 'main'));
}

// EXTERNAL MODULE: ./packages/archive/build/package/write.js + 21 modules
var package_write = __webpack_require__(7165);
// EXTERNAL MODULE: ./packages/archive/build/write.js + 1 modules
var build_write = __webpack_require__(2243);
;// CONCATENATED MODULE: ./packages/go/build/package.js


/** The fields that are asked for. */
const PACKAGE_FIELDS = 'ImportPath,Name,Dir,GoFiles,CgoFiles,Module,Error';
const names = (value) => (Array.isArray(value) ? value.map(textOf) : []);
function parsePackages(text) {
    return parseStream(text).map((item) => {
        const module = isRecord(item['Module']) ? item['Module'] : {};
        const error = isRecord(item['Error']) ? item['Error'] : {};
        return {
            importPath: textOf(item['ImportPath']),
            name: textOf(item['Name']),
            directory: textOf(item['Dir']),
            modulePath: textOf(module['Path']),
            own: module['Main'] === true,
            files: [...names(item['GoFiles']), ...names(item['CgoFiles'])],
            error: textOf(error['Err']),
            position: textOf(error['Pos']),
        };
    });
}
/** A major version at the end of a path is not the program's name (cmd/go/internal/load, `DefaultExecName`). */
function programName(importPath) {
    return importPath.replace(/(?<=.)\/v(?:[2-9]|[1-9]\d+)$/, '').replace(/^.*\//s, '');
}
function notFound(faulty, known) {
    const [file, line] = /^(.*?):(\d+)/.exec(faulty.position)?.slice(1) ?? [];
    return new build_error/* UserError */.yo({
        code: 'package-error',
        message: `The package '${(0,build_text/* printable */.g$)(faulty.importPath)}' cannot be loaded: ${(0,build_text/* printable */.g$)(faulty.error)}.`,
        hint: `Correct the input main or the package.${(0,suggest/* didYouMean */.a)(faulty.importPath, known)}`,
        ...(file === undefined ? {} : { file, line: Number(line) }),
    });
}
function noProgram(patterns, packages) {
    const own = packages.filter(({ own: mine }) => mine).map(({ importPath }) => importPath);
    return new build_error/* UserError */.yo({
        code: 'no-program',
        message: `${(0,build_text/* listed */.KE)(patterns.map((pattern) => (0,build_text/* printable */.g$)(pattern, 80)), { quote: true })} holds no main package.`,
        hint: own.length === 0
            ? 'No package of the module matches. Give the directories of the programs as input main, such as ./cmd/...'
            : `It holds ${(0,build_text/* listed */.KE)(own.slice(0, 10).map((path) => (0,build_text/* printable */.g$)(path, 80)))}${own.length > 10 ? ' and more' : ''}, none of them package main. Is the program in another directory or module?`,
    });
}
/**
 * The programs among the packages that the patterns name, sorted. Throws `UserError` when there is none, when a package
 * cannot be loaded, and when two would have the same file name.
 */
function selectPrograms(patterns, packages) {
    const faulty = packages.find(({ error }) => error !== '');
    const known = packages.filter(({ error }) => error === '').map(({ importPath }) => importPath);
    if (faulty !== undefined)
        throw notFound(faulty, known);
    const programs = packages
        .filter(({ name, own }) => name === 'main' && own)
        .map(({ importPath }) => ({ importPath, name: programName(importPath) }))
        .sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
    if (programs.length === 0)
        throw noProgram(patterns, packages);
    for (const [index, program] of programs.entries()) {
        const other = programs.slice(0, index).find(({ name }) => name.toLowerCase() === program.name.toLowerCase());
        if (other === undefined)
            continue;
        throw new build_error/* UserError */.yo({
            code: 'program-name',
            message: `The programs '${other.importPath}' and '${program.importPath}' have the same name, ${program.name}.`,
            hint: 'They would overwrite each other. Rename the directory of one, or build them in two steps with the input main.',
        });
    }
    return programs;
}
function badPattern(line, fault) {
    return new build_error/* UserError */.yo({
        code: 'package-pattern',
        message: `Input 'main': '${(0,build_text/* printable */.g$)(line)}' ${fault}.`,
        hint: 'Give package patterns such as ./cmd/hello or ./cmd/..., or NAME=DIRECTORY such as etcd=. to name a program.',
    });
}
/**
 * Reads a line of the input `main`: a package pattern, or `NAME=DIRECTORY`. Throws `UserError` for a pattern that the go
 * command would take for something else, and for a name that is no file name or is given to several packages.
 */
function parseMain(line) {
    const equals = line.indexOf('=');
    const name = equals < 0 ? undefined : line.slice(0, equals).trim();
    const pattern = line.slice(equals + 1).trim();
    if (pattern.startsWith('-'))
        throw badPattern(line, 'begins with a hyphen');
    if (pattern.includes('@'))
        throw badPattern(line, 'names a version; programs are built from the checkout');
    if (pattern.endsWith('.go'))
        throw badPattern(line, 'is a file');
    if (name === undefined)
        return { pattern, name };
    if (!/^[A-Za-z0-9_][\w.+-]*$/.test(name))
        throw badPattern(line, 'gives a name that is no file name');
    if (pattern === '' || pattern.includes('...'))
        throw badPattern(line, 'gives one name to several packages');
    return { pattern, name };
}
/** The names that the lines give, by import path. */
function givenNames(mains, modulePath) {
    const pairs = mains.flatMap(({ pattern, name }) => {
        const inside = pattern.replace(/^\.\/+|^\.$/, '').replace(/\/+$/, '');
        const path = pattern.startsWith('.') ? [modulePath, inside].filter((part) => part !== '').join('/') : pattern;
        return name === undefined ? [] : [[path, name]];
    });
    return new Map(pairs);
}

;// CONCATENATED MODULE: ./packages/archive/build/package/format.js
/** Packages of Linux systems: Debian and its kin, Fedora and its kin, Alpine. */
const PACKAGE_FORMATS = ['deb', 'rpm', 'apk'];

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/packaging.js


const RELATIONS = ['depends', 'recommends', 'suggests', 'conflicts', 'provides', 'replaces'];
const SCRIPTS = ['pre-install', 'post-install', 'pre-remove', 'post-remove'];
const TEXTS = ['name', 'maintainer', 'summary', 'description', 'homepage', 'license'];
const NUMBERS = ['release', 'epoch'];
const KEYS = [...TEXTS, ...NUMBERS, ...RELATIONS, ...SCRIPTS];
const PACKAGING_FORMATS = [...PACKAGE_FORMATS, 'msi'];
function packaging_refused(message, hint) {
    return new build_error/* UserError */.yo({ code: 'package-input', message: `Input 'package': ${message}.`, hint });
}
function packaging_split(key) {
    const dot = key.indexOf('.');
    return dot < 0 ? { format: undefined, name: key } : { format: key.slice(0, dot), name: key.slice(dot + 1) };
}
/** Throws `UserError` for a name that means nothing. */
function checkPackageKeys(input) {
    for (const key of input.keys()) {
        const { format, name } = packaging_split(key);
        if (!KEYS.includes(name))
            throw packaging_refused(`there is no '${(0,build_text/* printable */.g$)(name, 60)}'.${(0,suggest/* didYouMean */.a)(name, KEYS)}`.replace(/\.$/, ''), `The names are ${(0,build_text/* listed */.KE)(KEYS)}.`);
        if (format !== undefined && !PACKAGING_FORMATS.some((known) => known === format))
            throw packaging_refused(`'${(0,build_text/* printable */.g$)(key, 60)}' is for no format`, `The formats are ${(0,build_text/* listed */.KE)(PACKAGING_FORMATS)}.`);
    }
}
/** Paths of the scripts that are named, for any format. */
function scriptPaths(input) {
    const found = [...input].filter(([key, value]) => SCRIPTS.some((script) => script === packaging_split(key).name) && value !== '');
    return [...new Set(found.map(([, path]) => path))];
}
const items = (text) => text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
function numberOf(name, text, least) {
    if (/^\d{1,6}$/.test(text) && Number(text) >= least)
        return Number(text);
    throw packaging_refused(`${name} is '${(0,build_text/* printable */.g$)(text, 40)}'`, `Write a whole number of at least ${least}.`);
}
/** What a format's packages say. Throws `UserError` for what is missing. */
function metadataOf(format, input, usual, scripts) {
    const value = (name, fallback = '') => input.get(`${format}.${name}`) ?? input.get(name) ?? fallback;
    for (const needed of ['maintainer', 'summary']) {
        if (value(needed) !== '')
            continue;
        throw packaging_refused(`${needed} is missing, and the format ${format} needs it`, `Add a line ${needed}=...`);
    }
    const script = (name) => {
        const { [value(name)]: text = '' } = Object.fromEntries(scripts);
        return text;
    };
    const relation = (name) => items(value(name));
    return {
        name: value('name', usual.name),
        release: numberOf('release', value('release', '1'), 1),
        epoch: numberOf('epoch', value('epoch', '0'), 0),
        maintainer: value('maintainer'),
        summary: value('summary'),
        description: value('description', usual.description).replaceAll('\\n', '\n'),
        homepage: value('homepage'),
        license: value('license', usual.license),
        relations: {
            depends: relation('depends'),
            recommends: relation('recommends'),
            suggests: relation('suggests'),
            conflicts: relation('conflicts'),
            provides: relation('provides'),
            replaces: relation('replaces'),
        },
        scripts: {
            preInstall: script('pre-install'),
            postInstall: script('post-install'),
            preRemove: script('pre-remove'),
            postRemove: script('post-remove'),
        },
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/name.js




const FORMATS = [...build_write/* ARCHIVE_FORMATS */.Oz, 'binary', ...PACKAGING_FORMATS];
function isPackaging(format) {
    return PACKAGING_FORMATS.some((known) => known === format);
}
function format(text, line) {
    const found = FORMATS.find((known) => known === text);
    if (found !== undefined)
        return found;
    throw new build_error/* UserError */.yo({
        code: 'format',
        message: `Input 'formats': '${(0,build_text/* printable */.g$)(line, 60)}' names no format.${(0,suggest/* didYouMean */.a)(text, FORMATS)}`,
        hint: `Write ${(0,build_text/* listed */.KE)(FORMATS, { or: true })}, or GOOS=FORMAT such as windows=zip.`,
    });
}
/** The lines of the input `formats`. Throws `UserError`. */
function parseFormats(lines) {
    return lines.map((line) => {
        const equals = line.indexOf('=');
        return { os: line.slice(0, Math.max(equals, 0)).trim(), format: format(line.slice(equals + 1).trim(), line) };
    });
}
/** Packages are for the system that has their manager. */
function fits(chosen, os) {
    if (chosen === 'msi')
        return os === 'windows';
    return !isPackaging(chosen) || os === 'linux';
}
/**
 * The formats of a target: those of its system, else those for all, without packages that are for another system.
 * Throws `UserError` when there is none.
 */
function formatsOf(rules, target) {
    const own = rules.filter(({ os }) => os === target.os);
    const wrong = own.find((rule) => !fits(rule.format, target.os));
    if (wrong !== undefined) {
        throw new build_error/* UserError */.yo({
            code: 'format',
            message: `Input 'formats': ${wrong.format} packages are not for ${target.os}.`,
            hint: `Remove the line ${target.os}=${wrong.format}.`,
        });
    }
    const usual = rules.filter(({ os, format: usualFormat }) => os === '' && fits(usualFormat, target.os));
    const chosen = own.length > 0 ? own : usual;
    if (chosen.length > 0)
        return [...new Set(chosen.map((rule) => rule.format))];
    throw new build_error/* UserError */.yo({
        code: 'no-format',
        message: `Input 'formats' names no format for ${target.text}.`,
        hint: `Add a line for all targets, such as tar.gz, or ${target.os}=tar.gz.`,
    });
}
/** Name that files of the module begin with: the last part of its path that is not a major version. */
function moduleName(modulePath) {
    return programName(modulePath).replace(/\.v\d+$/, '');
}
/** The name of a file by the template, with its ending. Throws `UserError` for a name that is no plain file name. */
function fileName(template, name, target, source, ending) {
    const values = new Map([
        ['name', name],
        ['version', source.version],
        ['bare-version', source.version.replace(/^v/, '')],
        ['os', target.os],
        ['arch', target.arch],
        ['variant', target.suffix],
    ]);
    const file = substitute(template, values, 'name-template') + ending;
    (0,entry/* refusePath */.kK)(file);
    if (/^[\w][\w.+~-]*$/.test(file))
        return file;
    throw new build_error/* UserError */.yo({
        code: 'file-name',
        message: `Input 'name-template': '${(0,build_text/* printable */.g$)(file)}' is not a name for a release file.`,
        hint: 'Use letters, digits and . _ - + ~ only: GitHub changes other letters when a file is uploaded.',
    });
}
/** Files that are written beside the artifacts. */
const name_RESERVED = [
    ...['SHA256SUMS', 'SHA512SUMS', 'release.json', 'dependencies.json', 'plan.json', 'shard.json'],
];
/** Throws `UserError` when two files would have the same name, on any file system. */
function refuseSameNames(files) {
    const seen = new Map(name_RESERVED.map((name) => [name.toLowerCase(), 'a file of the release itself']));
    for (const { name, target } of files) {
        const other = seen.get(name.toLowerCase());
        if (other !== undefined) {
            throw new build_error/* UserError */.yo({
                code: 'same-name',
                message: `Input 'name-template': ${other} and ${target} would both be the file '${(0,build_text/* printable */.g$)(name)}'.`,
                hint: 'Let the template tell them apart with {name}, {os}, {arch} and {variant}.',
            });
        }
        seen.set(name.toLowerCase(), target);
    }
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/package-check.js



/** A package for one target of each kind, without contents. */
async function package_check_check(plan, format, target, programs) {
    const content = new Uint8Array(0);
    const empty = (files) => files.map((planned) => ({ planned, mode: 0o644, content }));
    const loaded = { archive: empty(plan.archiveFiles), package: empty(plan.packageFiles) };
    const description = describePackage(plan, format, target, programs.map((file) => ({ file, content })), loaded);
    if (format === 'msi')
        msiSource(description);
    else
        for await (const _piece of (0,package_write/* packagePieces */.e)(format, description))
            ;
}
/** Throws `UserError` for what a package cannot say, before anything is built: names, versions, relations, architectures. */
async function checkPackages(plan) {
    for (const { target, artifacts } of plan.targets) {
        for (const { kind, format, programs } of artifacts) {
            if (kind === 'package' && isPackaging(format))
                await package_check_check(plan, format, target, programs);
        }
    }
}

;// CONCATENATED MODULE: ./packages/go/build/flags.js


const DEFAULT_FLAGS = { trimpath: true, vcs: true, mod: undefined, others: [] };
/** Flags without value that change what is built. */
const SWITCHES = new Set(['a', 'asan', 'cover', 'linkshared', 'modcacherw', 'msan', 'race']);
/** Flags with a value that change what is built. */
const SETTINGS = new Set(['asmflags', 'covermode', 'coverpkg', 'gcflags', 'installsuffix', 'pgo']);
const OWN = ['trimpath', 'buildvcs', 'mod'];
/** Flags that are not taken, each with what to do instead. https://pkg.go.dev/cmd/go#hdr-Compile_packages_and_dependencies */
const REFUSED = new Map(Object.entries({
    ldflags: 'Use the input ldflags.',
    tags: 'Use the input tags.',
    buildmode: 'Use the input build-mode.',
    o: 'The input output names the folder, and name-template the files.',
    p: 'Use the input parallelism.',
    C: 'Use the input module.',
    n: 'Use the input dry-run.',
    x: 'Leave it out: it prints commands and changes nothing.',
    v: 'Leave it out: it prints names of packages and changes nothing.',
    work: 'Leave it out: it keeps temporary files and changes nothing.',
    json: 'Leave it out: it changes how messages are printed.',
    compiler: 'Programs are built by gc, the Go project\u2019s own compiler.',
    gccgoflags: 'Programs are built by gc, the Go project\u2019s own compiler.',
    modfile: 'It would build something else than the commit says. Commit the change to go.mod.',
    overlay: 'It would build something else than the commit says. Commit the change.',
    pkgdir: 'It would take packages that nobody checked.',
    toolexec: 'It would put another program between the go command and its tools, which no reader of the result can see.',
}));
function flags_refused(message, hint) {
    return new build_error/* UserError */.yo({ code: 'build-flag', message: `Input 'flags': ${message}.`, hint });
}
/** `-name`, `--name`, `-name=value`, and `-name value` for a flag that takes one. */
function readFlags(text) {
    const found = [];
    const fields = [...splitFlags(text, 'flags')];
    for (let field = fields.shift(); field !== undefined; field = fields.shift()) {
        const match = /^--?([A-Za-z]\w*)(?:=(.*))?$/s.exec(field);
        if (match === null)
            throw flags_refused(`'${(0,build_text/* printable */.g$)(field, 60)}' is not a flag`, 'Begin with a flag, such as -trimpath=false.');
        const { 1: name = '', 2: given } = match;
        const instead = REFUSED.get(name);
        if (instead !== undefined)
            throw flags_refused(`-${name} cannot be given`, instead);
        const takesNext = given === undefined && (SETTINGS.has(name) || name === 'mod');
        found.push({ name, value: takesNext ? fields.shift() : given });
    }
    return found;
}
function truth({ name, value = 'true' }) {
    if (/^(?:1|t|T|true|TRUE|True)$/.test(value))
        return true;
    if (/^(?:0|f|F|false|FALSE|False)$/.test(value))
        return false;
    throw flags_refused(`-${name} is '${(0,build_text/* printable */.g$)(value, 40)}'`, `Write -${name}=true or -${name}=false.`);
}
function modeOf({ value = '' }) {
    if (value === 'readonly' || value === 'vendor')
        return value;
    throw flags_refused(`-mod is '${(0,build_text/* printable */.g$)(value, 40)}'`, 'Write -mod=readonly or -mod=vendor: a release is built from what go.mod and go.sum say, and changes neither.');
}
function other(flag) {
    const { name, value } = flag;
    if (SWITCHES.has(name))
        return truth(flag) ? [`-${name}`] : [];
    if (SETTINGS.has(name)) {
        if (value !== undefined)
            return [`-${name}=${value}`];
        throw flags_refused(`-${name} has no value`, `Write -${name}=VALUE.`);
    }
    const known = [...OWN, ...SWITCHES, ...SETTINGS];
    const near = (0,suggest/* nearest */.p)(name, known);
    throw flags_refused(`there is no flag -${(0,build_text/* printable */.g$)(name, 40)}${near === undefined ? '' : `; did you mean '${near}'`}`, `The flags are ${(0,build_text/* listed */.KE)(known.sort().map((flagName) => `-${flagName}`))}.`);
}
/** Reads the input `flags`. The last of several wins, as for the go command. Throws `UserError` for what is not taken. */
function parseBuildFlags(text) {
    let flags = DEFAULT_FLAGS;
    for (const flag of readFlags(text)) {
        if (flag.name === 'trimpath')
            flags = { ...flags, trimpath: truth(flag) };
        else if (flag.name === 'buildvcs')
            flags = { ...flags, vcs: flag.value === 'auto' || truth(flag) };
        else if (flag.name === 'mod')
            flags = { ...flags, mod: modeOf(flag) };
        else
            flags = { ...flags, others: [...flags.others, ...other(flag)] };
    }
    return flags;
}

;// CONCATENATED MODULE: ./packages/go/build/declaration.js
const TOKEN = /(?<space>[ \t\r]+|\/\/[^\n]*)|(?<newline>\n|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*')|(?<word>[\p{L}_][\p{L}\p{Nd}_]*)|(?<number>\d[\p{L}\p{Nd}_.]*)|(?<other>[\s\S])/gu;
/** Tokens of Go source (https://go.dev/ref/spec#Lexical_elements), as far as finding declarations needs them. */
function tokens(source) {
    const found = [];
    for (const { groups, 0: text } of source.matchAll(TOKEN)) {
        if (groups?.['space'] !== undefined)
            continue;
        // A comment in between is a blank, or a line's end when it holds one.
        if (groups?.['newline'] === undefined)
            found.push(text);
        else if (text.includes('\n'))
            found.push('\n');
    }
    return found;
}
const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);
/** Splits at tokens outside of any brackets. */
function declaration_split(all, isSeparator) {
    const parts = [[]];
    let depth = 0;
    for (const token of all) {
        if (OPEN.has(token))
            depth++;
        if (CLOSE.has(token))
            depth--;
        if (depth === 0 && isSeparator(token))
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts.filter((part) => part.length > 0);
}
const statements = (all) => declaration_split(all, (token) => token === '\n' || token === ';');
const commas = (all) => declaration_split(all, (token) => token === ',');
const isWord = (token) => token !== undefined && /^[\p{L}_]/u.test(token);
/** `a, b T = x, y` of a var or const declaration. */
function specification(kind, all) {
    const names = [];
    let at = 0;
    for (let word = all[at]; isWord(word); word = all[at]) {
        names.push(word);
        at++;
        if (all[at] !== ',')
            break;
        at++;
    }
    const equals = all.indexOf('=', at);
    const type = all.slice(at, equals < 0 ? undefined : equals).filter((token) => token !== '\n');
    const values = equals < 0 ? [] : commas(all.slice(equals + 1));
    // One call that gives several values initializes every name.
    return names.map((name, index) => ({
        kind,
        name,
        type: type.join(''),
        value: (values.length < names.length ? values[0] : values[index]) ?? [],
    }));
}
function declarationsOf(all) {
    const [keyword, second, ...rest] = all;
    if (keyword === 'func' || keyword === 'type')
        return isWord(second) ? [{ kind: keyword, name: second, type: '', value: [] }] : [];
    if (keyword !== 'var' && keyword !== 'const')
        return [];
    if (second !== '(')
        return specification(keyword, all.slice(1));
    return statements(rest.slice(0, -1)).flatMap((part) => specification(keyword, part));
}
/** What a Go file declares outside of functions. Methods are left out. */
function parseDeclarations(source) {
    return statements(tokens(source)).flatMap(declarationsOf);
}
const isString = (token) => /^["`]/.test(token);
/** A constant string expression, as far as the text shows: literals, names of constants, `+`, conversions to string. */
function looksConstant(value) {
    return value.every((token, index) => {
        if (isString(token) || token === '+' || token === '.' || token === ')')
            return true;
        if (token === '(')
            return !isWord(value[index - 1]) || value[index - 1] === 'string';
        return isWord(token) && token !== 'func';
    });
}
/**
 * Why the linker's -X has no effect on what is declared, or undefined when it has: it sets a string variable that has no
 * initial value or a constant one (https://pkg.go.dev/cmd/link).
 */
function notSettable({ kind, type, value }) {
    if (kind !== 'var')
        return `is a ${{ const: 'constant', func: 'function', type: 'type' }[kind]}`;
    if (type !== '' && type !== 'string')
        return `is of type ${type}`;
    if (!looksConstant(value)) {
        return value.some(isWord)
            ? 'gets its value when the program starts, which overwrites what the linker set'
            : 'is not a string';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/go/build/linked-value.js


function linked_value_refused(value, what, hint) {
    return new build_error/* UserError */.yo({
        code: 'ldflags-variable',
        message: `Input 'ldflags': -X ${(0,build_text/* printable */.g$)(`${value.package}.${value.name}`, 120)} has no effect: ${what}`,
        hint,
    });
}
const SETTABLE = 'The linker sets a package variable of type string, declared without value or with a constant one.';
function withoutVariable(value, packages) {
    const all = packages.flatMap(({ declarations }) => declarations);
    const same = all.find(({ name }) => name === value.name);
    const fault = same === undefined ? undefined : notSettable(same);
    if (fault !== undefined)
        return linked_value_refused(value, `${value.name} ${fault}`, SETTABLE);
    const settable = all.filter((found) => notSettable(found) === undefined).map(({ name }) => name);
    const names = [...new Set(settable)].sort();
    const near = (0,suggest/* nearest */.p)(value.name, names);
    const what = `there is no such variable${near === undefined ? '' : `; did you mean ${near}?`}`;
    const where = (0,build_text/* listed */.KE)(packages.map(({ importPath }) => (0,build_text/* printable */.g$)(importPath, 80)));
    const there = names.length === 0 ? 'no string variable' : (0,build_text/* listed */.KE)(names.slice(0, 10));
    return linked_value_refused(value, what, `In ${where} there is ${there}. ${SETTABLE}`);
}
/**
 * Checks that a value of `-X` has a variable to go to, in at least one of the packages (all programs for `main`). Answers the
 * import paths of those without. Throws `UserError`.
 */
function checkLinkedValue(value, packages) {
    const without = packages.filter(({ declarations }) => !declarations.some((found) => found.name === value.name && notSettable(found) === undefined));
    const [first] = packages;
    if (first === undefined) {
        throw linked_value_refused(value, `there is no package '${(0,build_text/* printable */.g$)(value.package, 120)}'`, 'Write the import path of a package of this build, or main for the program itself.');
    }
    if (packages.every(({ linked }) => !linked)) {
        throw linked_value_refused(value, `'${(0,build_text/* printable */.g$)(value.package, 120)}' is not linked into any program`, 'Name a package that a program imports, directly or through others.');
    }
    if (value.package !== 'main' && first.name === 'main') {
        throw linked_value_refused(value, `'${(0,build_text/* printable */.g$)(value.package, 120)}' is a main package, which the linker knows as main`, `Write -X main.${value.name}=...`);
    }
    if (without.length === packages.length)
        throw withoutVariable(value, packages);
    return without.map(({ importPath }) => importPath);
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/artifacts.js


/** What the files of the release begin with: the program where one name was given to the only one, else the module. */
function releaseName(source, mains, programs) {
    const [only, ...others] = programs;
    const [{ path }] = source.modules;
    const { 0: lines = [] } = mains;
    const given = others.length === 0 && only !== undefined ? givenNames(lines, path).get(only.importPath) : undefined;
    return given ?? moduleName(path);
}
/** The files of a target. Throws `UserError` for a name that is no plain file name. */
function artifactsOf(formats, groups, target, source, settings) {
    const { template, mode, mains, sbom, wrap } = settings;
    const programs = groups.flatMap((group) => group.programs);
    const named = (name, ending) => fileName(template, name, target, source, ending);
    const release = releaseName(source, mains, programs);
    const all = programs.map(({ name }) => name);
    const files = formats.flatMap((format) => {
        if (isPackaging(format))
            return [{ kind: 'package', format, name: named(release, `.${format}`), programs: all }];
        if (format !== 'binary') {
            const directory = wrap ? named(release, '') : '';
            return [{ kind: 'archive', format, name: named(release, `.${format}`), programs: all, directory }];
        }
        return programs.flatMap(({ name }) => [
            { kind: 'binary', format: 'binary', name: named(name, programExtension(target, mode)), programs: [name] },
            ...(makesHeader(mode)
                ? [{ kind: 'header', format: 'header', name: named(name, '.h'), programs: [name] }]
                : []),
        ]);
    });
    // What is put together from programs that have one each needs none.
    const described = target.text === UNIVERSAL.text ? [] : programs;
    const boms = described.flatMap(({ name }) => sbom.map((format) => {
        const ending = format === 'spdx' ? '.spdx.json' : '.cdx.json';
        return { kind: 'sbom', format, name: named(name, ending), programs: [name] };
    }));
    return [...files, ...boms];
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/file-line.js


/** The default of the input `files`: nobody asked for these, so none has to be there. */
const USUAL_FILES = ['LICENSE*', 'README*'];
function file_line_refused(line, fault, hint) {
    return new build_error/* UserError */.yo({ code: 'file-line', message: `Input 'files': '${(0,build_text/* printable */.g$)(line, 120)}' ${fault}.`, hint });
}
const EXAMPLE = 'Write GLOB, or GLOB => PATH with mode=0755 or config behind it, such as conf/hello.conf => /etc/hello.conf config.';
function readMode(line, text) {
    if (/^0?[0-7]{3}$/.test(text))
        return Number.parseInt(text, 8);
    throw file_line_refused(line, `has the mode '${(0,build_text/* printable */.g$)(text, 20)}'`, 'Write three octal digits, such as mode=0755.');
}
/** Reads `GLOB => PATH mode=0755 config`. Throws `UserError`. */
function parseFileLine(line) {
    const [pattern = '', behind, ...more] = line.split('=>').map((part) => part.trim());
    if (pattern === '' || more.length > 0)
        throw file_line_refused(line, 'is not a line of files', EXAMPLE);
    if (behind === undefined)
        return { pattern, to: undefined, mode: undefined, config: false };
    const [to = '', ...attributes] = behind.split(/\s+/);
    if (to === '')
        throw file_line_refused(line, 'names no place', EXAMPLE);
    let mode;
    let config = false;
    for (const attribute of attributes) {
        if (attribute === 'config')
            config = true;
        else if (attribute.startsWith('mode='))
            mode = readMode(line, attribute.slice('mode='.length));
        else
            throw file_line_refused(line, `has the attribute '${(0,build_text/* printable */.g$)(attribute, 40)}'`, EXAMPLE);
    }
    if (config && !to.startsWith('/'))
        throw file_line_refused(line, 'marks a file of archives as config', EXAMPLE);
    if (mode !== undefined && !to.startsWith('/') && mode !== 0o755 && mode !== 0o644)
        throw file_line_refused(line, 'gives a mode that archives do not hold', 'In archives a file has 0755 or 0644.');
    return { pattern, to, mode, config };
}
const file_line_join = (...parts) => parts.filter((part) => part !== '' && part !== '.').join('/');
/** The directories of a pattern in front of its first wildcard: what a directory as the place replaces. */
function fixed(pattern) {
    const parts = pattern.replace(/^\.\//, '').split('/').slice(0, -1);
    const wild = parts.findIndex((part) => /[*?]/.test(part));
    return parts.slice(0, wild < 0 ? undefined : wild).join('/');
}
function file_line_placeOf({ pattern, to }, path) {
    if (to === undefined)
        return path;
    if (!to.endsWith('/'))
        return to;
    const above = fixed(pattern);
    return `${to === './' ? '' : to}${above === '' ? path : path.slice(above.length + 1)}`;
}
/** The files of one line. Throws `UserError` when a pattern that somebody wrote finds nothing. */
function filesOfLine(line, { base, paths }) {
    const { pattern, to, mode, config } = line;
    if (paths.length === 0 && !USUAL_FILES.includes(pattern)) {
        throw new build_error/* UserError */.yo({
            code: 'no-such-file',
            message: `Input 'files': nothing matches '${(0,build_text/* printable */.g$)(pattern)}'.`,
            hint: 'Patterns are relative to the directory of the module. Make the file before this step, or remove the line.',
        });
    }
    if (paths.length > 1 && to !== undefined && !to.endsWith('/'))
        throw file_line_refused(`${pattern} => ${to}`, `gives one name to ${paths.length} files`, 'End the place with a slash: it is a directory.');
    return paths.map((path) => {
        const place = file_line_placeOf(line, path);
        (0,entry/* refusePath */.kK)(place.replace(/^\//, ''));
        return { from: file_line_join(base, path), to: place, ...(mode === undefined ? {} : { mode }), config };
    });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/mains.js


const parts = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
/** `path` seen from `directory`, as a pattern of the go command; undefined when it lies outside. */
function seenFrom(directory, path) {
    const [above, below] = [parts(directory), parts(path)];
    if (above.some((part, index) => part !== below[index]))
        return undefined;
    return `./${below.slice(above.length).join('/')}`.replace(/^\.\/$/, '.');
}
/** What a line of the workspace means for one module; undefined when it means none of its packages. */
function forModule(line, directory, others) {
    const tree = /^(.*?)\/?\.\.\.$/.exec(line.pattern);
    if (tree !== null && seenFrom(parts(tree[1] ?? '').join('/'), directory) !== undefined)
        return { ...line, pattern: './...' };
    const pattern = seenFrom(directory, line.pattern);
    // The package belongs to the innermost module that it lies in (https://go.dev/ref/mod#modules-overview).
    const inner = others.some((other) => other !== '.' && other.length > directory.length && seenFrom(other, line.pattern) !== undefined);
    return pattern === undefined || inner ? undefined : { ...line, pattern };
}
/**
 * The patterns of each module. With one module they are relative to it; with several, to the workspace, and each means the
 * module that it lies in. Throws `UserError` for a line that lies in none, and for a module that no line means.
 */
function mainsOfModules(texts, directories) {
    const lines = texts.map(parseMain);
    if (directories.length === 1)
        return [lines];
    const found = directories.map((directory) => lines.map((line) => forModule(line, directory === '.' ? '' : directory, directories)));
    for (const [index, line] of lines.entries()) {
        if (found.some((of) => of[index] !== undefined))
            continue;
        throw new build_error/* UserError */.yo({
            code: 'main-outside',
            message: `Input 'main': '${(0,build_text/* printable */.g$)(line.pattern)}' lies in none of the modules.`,
            hint: `With several modules, patterns are relative to the workspace. The modules are ${(0,build_text/* listed */.KE)(directories.map((directory) => (0,build_text/* printable */.g$)(directory)))}.`,
        });
    }
    return found.map((of, index) => {
        const own = of.filter((line) => line !== undefined);
        if (own.length > 0)
            return own;
        throw new build_error/* UserError */.yo({
            code: 'module-unused',
            message: `Input 'main' names no package of the module '${(0,build_text/* printable */.g$)(directories[index] ?? '')}'.`,
            hint: 'Add a line for it, such as ./DIRECTORY/..., or leave the module out.',
        });
    });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/programs.js


function programs_programsOf(module, index, settings, facts, target) {
    const { mode, mains } = settings;
    const lines = mains[index] ?? [];
    const extension = programExtension(target, mode);
    const names = givenNames(lines, module.path);
    const patterns = lines.map(({ pattern }) => pattern);
    return selectPrograms(patterns, facts.packages.get(target.text) ?? []).map((program) => {
        const name = names.get(program.importPath) ?? program.name;
        const header = makesHeader(mode) ? `${name}.h` : '';
        return { module: index, importPath: program.importPath, built: program.name, name, file: name + extension, header };
    });
}
function refuseSamePrograms(programs) {
    for (const [index, { file, importPath }] of programs.entries()) {
        const other = programs.slice(0, index).find((before) => before.file.toLowerCase() === file.toLowerCase());
        if (other === undefined)
            continue;
        throw new build_error/* UserError */.yo({
            code: 'program-name',
            message: `The programs '${(0,build_text/* printable */.g$)(other.importPath)}' and '${(0,build_text/* printable */.g$)(importPath)}' have the same name, ${(0,build_text/* printable */.g$)(file)}.`,
            hint: 'They would overwrite each other. Give one of them another name with a line NAME=DIRECTORY in the input main.',
        });
    }
}
/** The builds of one target: as few as flags and modules allow, since what programs share is compiled once. */
function groupsOf(modules, facts, settings, target) {
    const { ldflags, tags, mode } = settings;
    const all = modules.flatMap((module, index) => {
        const { [index]: known = { packages: new Map(), declared: new Map() } } = facts;
        return programs_programsOf(module, index, settings, known, target);
    });
    refuseSamePrograms(all);
    const groups = new Map();
    for (const { module, ...program } of all) {
        const wanted = {
            ldflags: ldflags.own.get(program.name) ?? ldflags.usual,
            tags: orderedTags(tags.own.get(program.name) ?? tags.usual),
        };
        // A library is built by itself: the go command names several executables, but not several libraries.
        const key = JSON.stringify([module, wanted, makesHeader(mode) ? program.name : '']);
        const { programs = [] } = groups.get(key) ?? {};
        groups.set(key, { module, programs: [...programs, program], ...wanted });
    }
    return [...groups.values()];
}
/** Programs that some targets lack, because their files are for other systems. */
function missingPrograms(targets) {
    const built = targets.filter(({ groups }) => groups.length > 0);
    const pathsOf = (groups) => groups.flatMap(({ programs }) => programs.map(({ importPath }) => importPath));
    const all = [...new Set(built.flatMap(({ groups }) => pathsOf(groups)))].sort();
    return all.flatMap((path) => {
        const without = built.filter(({ groups }) => !pathsOf(groups).includes(path)).map(({ target }) => target.text);
        return without.length === 0 ? [] : [`${path} is not built for ${(0,build_text/* listed */.KE)(without)}: no file of it is for that`];
    });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/shards.js


/** Jobs of a plan that nobody gave a number for: more would wait for one another on small accounts. */
const USUAL_SHARDS = 8;
/** Reads the input `weights`: seconds by target. Throws `UserError`. */
function readWeights(value) {
    if (value === undefined)
        return new Map();
    const pairs = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
    const wrong = pairs?.find(([, seconds]) => typeof seconds !== 'number' || !(seconds >= 0));
    if (pairs !== undefined && wrong === undefined)
        return new Map(pairs.map(([target, seconds]) => [target, Number(seconds)]));
    throw new build_error/* UserError */.yo({
        code: 'weights',
        message: wrong === undefined
            ? "Input 'weights' is no JSON object."
            : `Input 'weights': ${(0,build_text/* printable */.g$)(wrong[0], 60)} has no number of seconds.`,
        hint: 'Write {"linux/amd64": 41.2}, such as the field targets of the output timings.',
    });
}
/** Label of the runner that builds a target: the last line that is for it. Throws `UserError` when none is. */
function runnerOf(lines, target) {
    const rules = lines.map((line) => {
        const equals = line.indexOf('=');
        return { pattern: line.slice(0, Math.max(equals, 0)).trim(), label: line.slice(equals + 1).trim() };
    });
    const rule = rules.findLast(({ pattern }) => pattern !== '' && targetMatches(pattern, target)) ??
        rules.findLast(({ pattern }) => pattern === '');
    if (rule !== undefined && /^[\w.,: -]+$/.test(rule.label))
        return rule.label;
    throw new build_error/* UserError */.yo({
        code: 'runners',
        message: `Input 'runners' names no runner for ${target.text}.`,
        hint: 'Write a label for all targets, such as ubuntu-latest, and PATTERN=LABEL for those that need another.',
    });
}
function unitsOf(targets, weights, runners) {
    const known = targets.flatMap(({ target }) => weights.get(target.text) ?? []);
    const average = known.length === 0 ? 1 : known.reduce((sum, seconds) => sum + seconds, 0) / known.length;
    const parts = new Set(targets.flatMap((target) => target.parts));
    return targets
        .filter(({ target }) => !parts.has(target.text))
        .map(({ target, parts: own }) => {
        const built = own.length === 0 ? [target.text] : own;
        const weight = built.reduce((sum, text) => sum + (weights.get(text) ?? average), 0);
        return { targets: [...own, target.text], weight, runner: runnerOf(runners, target) };
    });
}
const total = (units) => units.reduce((sum, { weight }) => sum + weight, 0);
/** The heaviest first, each to where least is so far: at most a third longer than the best there is (Graham, 1969). */
function spread(units, bins) {
    const shards = Array.from({ length: Math.min(bins, units.length) }, () => []);
    for (const unit of [...units].sort((a, b) => b.weight - a.weight)) {
        const [least] = [...shards].sort((a, b) => total(a) - total(b) || a.length - b.length);
        least?.push(unit);
    }
    return shards;
}
/** How many of the jobs each kind of runner gets: one, and each further one goes where a job has most to do. */
function jobsFor(kinds, jobs) {
    let counts = kinds.map(() => 1);
    for (let left = jobs - kinds.length; left > 0; left--) {
        const loads = kinds.map((units, index) => {
            const { [index]: count = 1 } = counts;
            return count < units.length ? total(units) / count : -1;
        });
        const most = loads.indexOf(Math.max(...loads));
        counts = counts.map((count, index) => (index === most ? count + 1 : count));
    }
    return counts;
}
/**
 * Spreads the targets over jobs of about the same length. The order of the plan decides between equals, so the same plan
 * comes out everywhere.
 */
function planShards(targets, wanted, weights, runners) {
    const units = unitsOf(targets, readWeights(weights), runners);
    const jobs = Math.min(wanted ?? USUAL_SHARDS, units.length);
    const labels = [...new Set(units.map(({ runner }) => runner))];
    const kinds = labels.map((label) => units.filter(({ runner }) => runner === label));
    const counts = jobsFor(kinds, jobs);
    const order = new Map(targets.map(({ target }, index) => [target.text, index]));
    const place = (text) => order.get(text) ?? 0;
    const bins = kinds.flatMap((kind, index) => spread(kind, counts[index] ?? 1));
    const shards = bins.map((bin, index) => {
        const texts = bin.flatMap((unit) => unit.targets).sort((a, b) => place(a) - place(b));
        return { shard: index + 1, targets: texts, runner: bin[0]?.runner ?? '' };
    });
    const fewer = wanted !== undefined && wanted > units.length;
    return {
        shards,
        reasons: fewer ? [`${units.length} shards instead of ${wanted}: a target is built in one piece`] : [],
    };
}
/** The matrix for `strategy.matrix` (https://docs.github.com/actions/reference/workflow-syntax#jobsjob_idstrategymatrixinclude). */
function matrixOf(shards) {
    return {
        include: shards.map(({ shard, targets, runner }) => {
            const [first = '', ...more] = targets;
            return { shard, name: more.length === 0 ? first : `${first} +${more.length}`, targets, runner };
        }),
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/plan.js












function plan_words(input, given, allowed) {
    return given.map((word) => {
        const found = allowed.find((known) => known === word);
        if (found !== undefined)
            return found;
        throw new build_error/* UserError */.yo({
            code: input,
            message: `Input '${input}': '${(0,build_text/* printable */.g$)(word, 40)}' is not ${(0,build_text/* listed */.KE)(allowed, { or: true })}.`,
            hint: `Write one of ${(0,build_text/* listed */.KE)(allowed)} a line.`,
        });
    });
}
function sbomFormats(given) {
    const chosen = plan_words('sbom', given, ['none', 'spdx', 'cyclonedx']);
    if (chosen.includes('none') && chosen.length > 1)
        throw new build_error/* UserError */.yo({ code: 'sbom', message: "Input 'sbom' says none and more.", hint: 'Keep one of them.' });
    return [...new Set(chosen)].flatMap((format) => (format === 'none' ? [] : [format]));
}
/** Reads the inputs that can be read without looking at the module. `directories` are those of the modules. */
function readSettings(inputs, directories) {
    return {
        mains: mainsOfModules(inputs.main, directories),
        ldflags: flagsByProgram(inputs.ldflags),
        tags: tagsByProgram(inputs.tags),
        mode: inputs.buildMode,
        flags: parseBuildFlags(inputs.flags),
        env: inputs.env.map(parseEnvLine),
        files: inputs.files.map(parseFileLine),
        sbom: sbomFormats(inputs.sbom),
        checksums: [...new Set(plan_words('checksums', ['sha256', ...inputs.checksums], ['sha256', 'sha512']))],
    };
}
function substituted(ldflags, values) {
    const replaced = (text) => substitute(text, values, 'ldflags').trim();
    return {
        usual: replaced(ldflags.usual),
        own: new Map([...ldflags.own].map(([name, text]) => [name, replaced(text)])),
    };
}
/** Mac programs for one architecture that a universal one needs, where nobody asked for them. */
function withParts(targets) {
    const shipped = targets.map((target) => ({ target, shipped: true }));
    if (!targets.some(({ text }) => text === UNIVERSAL.text))
        return shipped;
    const parts = UNIVERSAL_PARTS.filter((text) => !targets.some((target) => target.text === text));
    return [...shipped, ...parts.map((text) => ({ target: parseTarget(text), shipped: false }))];
}
function refuseWithoutC(target, settings, env) {
    checkBuildMode(settings.mode, target);
    if (!needsC(settings.mode, target) || env['CGO_ENABLED'] === '1')
        return;
    throw new build_error/* UserError */.yo({
        code: 'needs-c-toolchain',
        message: `Input 'build-mode': ${settings.mode} for ${target.text} takes a C toolchain.`,
        hint: 'Give CGO_ENABLED=1 and, for another system, CC=... in the input env, on a runner that has the toolchain.',
    });
}
/** The programs of the parts stand in for those of the universal target, which has no build of its own. */
function planTarget(target, shipped, inputs, settings, source, facts) {
    const universal = target.text === UNIVERSAL.text;
    const env = envOf(settings.env, target);
    if (!universal)
        refuseWithoutC(target, settings, env);
    const like = universal ? parseTarget(UNIVERSAL_PARTS[1]) : target;
    const groups = groupsOf(source.modules, facts.modules, settings, like);
    const formats = shipped ? formatsOf(parseFormats(inputs.formats), target) : [];
    const naming = { ...settings, template: inputs.nameTemplate, wrap: inputs.wrapInDirectory };
    const artifacts = artifactsOf(formats, groups, target, source, naming);
    return { target, groups, parts: universal ? UNIVERSAL_PARTS : [], env, artifacts };
}
/** A value of `-X` has to have an effect in one of the modules whose programs get the flags. */
function checkFlags(targets, facts) {
    const all = targets.flatMap(({ groups }) => groups);
    const flags = [...new Set(all.map(({ ldflags }) => ldflags))];
    return flags.flatMap((ldflags) => {
        const modules = [...new Set(all.filter((group) => group.ldflags === ldflags).map(({ module }) => module))];
        return linkedValues(ldflags).flatMap((value) => {
            const declared = modules.flatMap((module) => facts.modules[module]?.declared.get(value.package) ?? []);
            return checkLinkedValue(value, declared).map((path) => `${path} has no variable ${value.name}, so -X ${value.package}.${value.name} leaves it as it is`);
        });
    });
}
/** The archive would be refused when it is written; better before the first build. */
function checkEntries(targets, files) {
    const content = new Uint8Array(0);
    for (const { groups } of targets) {
        const programs = groups.flatMap((group) => group.programs.map(({ file }) => file));
        const paths = [...programs, ...files.map(({ to }) => to)];
        (0,entry/* orderedEntries */.gs)(paths.map((path) => ({ path, mode: 0o644, content })));
    }
}
/** Throws `UserError` when the folder for the results holds what somebody else put there. */
function refuseForeignOutput(output, folder) {
    if (output.kind !== 'foreign')
        return;
    throw new build_error/* UserError */.yo({
        code: 'output-not-ours',
        message: `Input 'output': '${(0,build_text/* printable */.g$)(folder)}' is there already and was not made by this action: ${output.why}.`,
        hint: 'It would be replaced as a whole. Give another folder, or remove it before this step.',
    });
}
/** Each file once: of two lines that name a place, the later one counts. */
function planFiles(settings, facts) {
    const files = settings.files.flatMap((line, index) => {
        const { [index]: found = { base: '.', paths: [] } } = facts.files;
        return filesOfLine(line, found);
    });
    return [...new Map(files.map((file) => [file.to, file])).values()];
}
function planPackages(targets, inputs, usual, scripts) {
    const used = new Set(targets.flatMap(({ artifacts }) => artifacts.map(({ format }) => format)));
    const pairs = PACKAGING_FORMATS.filter((format) => used.has(format)).map((format) => [
        format,
        metadataOf(format, inputs.package, usual, scripts),
    ]);
    return Object.fromEntries(pairs);
}
function usualMetadata(name, { modules: [{ path }] }, { license }) {
    return { name, license, description: `Built from the Go module ${path}.` };
}
/** Decides what is built and what it is called. Throws `UserError` for everything that can be known before building. */
function planRelease(inputs, settings, source, wanted, facts) {
    refuseForeignOutput(facts.output, inputs.output);
    const final = { ...settings, ldflags: substituted(settings.ldflags, source.values) };
    const targets = withParts(wanted).map(({ target, shipped }) => planTarget(target, shipped, inputs, final, source, facts));
    const programs = targets.flatMap(({ groups }) => groups.flatMap((group) => group.programs));
    const names = [...new Set(programs.map(({ name }) => name))];
    refuseUnknownPrograms('ldflags', settings.ldflags, names);
    refuseUnknownPrograms('tags', settings.tags, names);
    refuseSameNames(targets.flatMap(({ target, artifacts }) => artifacts.map(({ name }) => ({ name, target: target.text }))));
    const files = planFiles(settings, facts);
    const [archiveFiles, packageFiles] = [
        files.filter(({ to }) => !to.startsWith('/')),
        files.filter(({ to }) => to.startsWith('/')),
    ];
    checkEntries(targets, archiveFiles);
    const name = releaseName(source, settings.mains, programs.filter((program, index) => programs.findIndex((other) => other.importPath === program.importPath) === index));
    const shards = planShards(targets, inputs.shards, inputs.weights, inputs.runners);
    const { version, commit, epoch, goVersion, modules } = source;
    const plan = {
        schema: 1,
        ...{ name, version, commit, epoch, goVersion, modules },
        ...{ flags: settings.flags, mode: settings.mode, targets, archiveFiles, packageFiles },
        packages: planPackages(targets, inputs, usualMetadata(name, source, facts), facts.scripts),
        checksums: settings.checksums,
        budgets: inputs.maxSize.map(parseBudget),
        shards: shards.shards,
    };
    return {
        plan,
        reasons: [...source.reasons, ...checkFlags(targets, facts), ...missingPrograms(targets), ...shards.reasons],
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/plan-file.js


/** The text of plan.json. */
function planText(plan) {
    return `${JSON.stringify(plan, null, 2)}\n`;
}
/** SHA-256 of the text of a plan, which is what `sha256sum plan.json` says. */
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function plan_file_refused(message, hint) {
    return new build_error/* UserError */.yo({ code: 'plan-file', message: `Input 'plan-file': ${message}.`, hint });
}
const AGAIN = 'Take the artifact that the plan job of this run uploaded, unchanged.';
function isPlan(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { schema, targets, modules, shards } = value;
    return (schema === 1 && Array.isArray(targets) && Array.isArray(modules) && modules.length > 0 && Array.isArray(shards));
}
/**
 * Reads plan.json. What stands in it is believed because its hash is the one that the plan job answered, through GitHub's own
 * outputs; without a hash, because the workflow says where it comes from. Throws `UserError`.
 */
function readPlan(text, expected) {
    const hash = hashOf(text);
    if (expected !== '' && expected !== hash)
        throw plan_file_refused(`its SHA-256 is ${hash}, and the input plan-hash is ${(0,build_text/* printable */.g$)(expected, 80)}`, AGAIN);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw plan_file_refused('it is not JSON', AGAIN);
    }
    if (isPlan(value))
        return { plan: value, hash };
    throw plan_file_refused('it is not a plan that this version can read', 'Plan and build with the same version of the action.');
}
/** The shard of a number and its targets. Throws `UserError` when the plan has no such shard. */
function shardOf(plan, wanted) {
    const shard = plan.shards.find((candidate) => candidate.shard === wanted);
    if (shard === undefined) {
        throw new build_error/* UserError */.yo({
            code: 'no-such-shard',
            message: `Input 'shard': the plan has no shard ${wanted}.`,
            hint: `It has ${plan.shards.length}. Write shard: \${{ matrix.shard }}, with the matrix of the plan job.`,
        });
    }
    return { shard, targets: plan.targets.filter(({ target }) => shard.targets.includes(target.text)) };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/source.js


const FETCH = 'Fetch the tags: actions/checkout with fetch-depth: 0, or git fetch --tags.';
const MOST_FILES = 10;
function refuseChanges({ modified, changes }) {
    if (!modified)
        return;
    const shown = changes.slice(0, MOST_FILES).map((path) => (0,build_text/* printable */.g$)(path, 100));
    const rest = changes.length - shown.length;
    throw new build_error/* UserError */.yo({
        code: 'dirty-tree',
        message: changes.length === 0
            ? 'The work tree has changes in files of the output folder that Git tracks.'
            : `The work tree is not the commit: ${(0,build_text/* listed */.KE)(shown)}${rest > 0 ? ` and ${(0,build_text/* counted */.hS)(rest, 'more file')}` : ''}.`,
        hint: 'Go would stamp the programs +dirty. Commit the files, add them to .gitignore, or make them after this step.',
    });
}
function versionOf(wanted, { stamped, goVersion, directory }) {
    if (wanted.endsWith('+dirty')) {
        throw new build_error/* UserError */.yo({
            code: 'dirty-version',
            message: `Input 'version': ${(0,build_text/* printable */.g$)(wanted)} is the version of a changed work tree.`,
            hint: 'Release a commit: the step that gave the version names the changed files.',
        });
    }
    if (wanted === '' && stamped === NO_VERSION) {
        throw new build_error/* UserError */.yo({
            code: 'no-version',
            message: `${goVersion} has no version for this module.`,
            hint: 'Go stamps versions since 1.24, and only where go.mod stands at the top of the repository. Give the input version, such as the output version of version-from-tag.',
        });
    }
    if (wanted === '' || wanted === stamped)
        return stamped;
    if (stamped === NO_VERSION)
        return wanted;
    throw new build_error/* UserError */.yo({
        code: 'version-mismatch',
        message: `The version is ${(0,build_text/* printable */.g$)(wanted)}, and Go stamps ${(0,build_text/* printable */.g$)(stamped)} into the programs${directory === '.' ? '' : ` of ${(0,build_text/* printable */.g$)(directory)}`}.`,
        hint: `The tag of that version is not on this commit of this clone. ${FETCH}`,
    });
}
function epochOf({ sourceDateEpoch, commitTime }) {
    if (sourceDateEpoch === undefined || sourceDateEpoch === '')
        return commitTime;
    if (/^\d{1,12}$/.test(sourceDateEpoch))
        return Number(sourceDateEpoch);
    throw new build_error/* UserError */.yo({
        code: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is '${(0,build_text/* printable */.g$)(sourceDateEpoch, 60)}', not a number of seconds.`,
        hint: 'Set it to Unix seconds, such as the output commit-time of version-from-tag, or leave it out.',
    });
}
function reasonsOf(version, facts, flags) {
    const { modules, sourceDateEpoch, commit } = facts;
    const [{ stamped, goVersion }] = modules;
    const commitOnly = `${version} is the input version; ${goVersion} stamps none, so only the commit can be checked`;
    return [
        stamped === NO_VERSION ? commitOnly : `${version} is what Go stamps for commit ${commit.slice(0, 12)}`,
        ...(flags.vcs ? [] : ['the programs say neither version nor commit, since flags has -buildvcs=false']),
        ...(flags.trimpath ? [] : ['the programs hold paths of this machine, since flags has -trimpath=false']),
        sourceDateEpoch
            ? `files are dated by SOURCE_DATE_EPOCH, ${sourceDateEpoch}`
            : `files are dated by the commit, ${facts.commitTime}`,
    ];
}
/** Go stamps nothing of a repository that it does not find or cannot read. */
function refuseNoCommit({ commit, commitTime, modules: [{ goVersion }] }) {
    if (commit !== '' && Number.isSafeInteger(commitTime))
        return;
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'no-commit',
        message: `${goVersion} stamps no commit into programs of this checkout.`,
        hint: 'Use a checkout of a Git repository that git log works in, and Go 1.18 or newer.',
    });
}
/** One release is built by one toolchain. */
function refuseManyToolchains(modules) {
    const [first, ...others] = modules;
    const other = others.find(({ goVersion }) => goVersion !== first?.goVersion);
    if (first === undefined || other === undefined)
        return;
    throw new build_error/* UserError */.yo({
        code: 'toolchains-differ',
        message: `The modules choose different toolchains: ${(0,build_text/* printable */.g$)(first.directory)} ${first.goVersion}, ${(0,build_text/* printable */.g$)(other.directory)} ${other.goVersion}.`,
        hint: 'Give the input go-version, so that all of them are built by one.',
    });
}
function planModule({ directory, path, stamped, vendored, requirements }, flags) {
    const { mod = vendored ? 'vendor' : 'readonly' } = flags;
    return { directory, path, stamp: flags.vcs ? stamped : NO_VERSION, mod, requirements };
}
/** Decides version and time. Throws `UserError` for a changed work tree and for a version that is not the stamp. */
function planSource(wanted, facts, flags) {
    const [first, ...others] = facts.modules;
    refuseNoCommit(facts);
    refuseManyToolchains(facts.modules);
    refuseChanges(facts);
    const version = versionOf(wanted, first);
    for (const other of others)
        versionOf(version, other);
    const { commit, commitTime } = facts;
    const values = new Map([
        ['version', version],
        ['bare-version', version.replace(/^v/, '')],
        ['commit', commit],
        ['commit-time', String(commitTime)],
        ['commit-date', new Date(commitTime * 1000).toISOString().replace('.000', '')],
    ]);
    return {
        version,
        commit,
        epoch: epochOf(facts),
        goVersion: first.goVersion,
        modules: [planModule(first, flags), ...others.map((module) => planModule(module, flags))],
        values,
        reasons: reasonsOf(version, facts, flags),
    };
}

;// CONCATENATED MODULE: ./packages/go/build/host/list.js








/** The packages that patterns name for a target. One that cannot be loaded is answered with its error. */
async function listPackages(toolchain, target, patterns, loading, env = {}) {
    const fields = `-json=${PACKAGE_FIELDS}`;
    const result = await toolchain.run(['list', '-find', '-e', fields, ...loadArguments(loading), '--', ...patterns], {
        target,
        env,
    });
    if (result.code !== 0)
        throw goFailed(`go list ${patterns.join(' ')}`, result);
    return parsePackages(result.stdout.toString('utf8'));
}
/** Import paths of everything that is linked into the programs that the patterns name, the standard library included. */
async function listLinked(toolchain, target, patterns, loading, env = {}) {
    const args = ['list', '-deps', '-e', '-f', '{{.ImportPath}}', ...loadArguments(loading), '--', ...patterns];
    const result = await toolchain.run(args, { target, env });
    if (result.code !== 0)
        throw goFailed(`go list -deps ${patterns.join(' ')}`, result);
    return new Set(result.stdout.toString('utf8').split(/\r?\n/));
}
/** What the files of a package declare outside of functions. */
async function readDeclarations(item) {
    const sources = await Promise.all(item.files.map((file) => (0,promises_.readFile)((0,external_node_path_.join)(item.directory, file), 'utf8')));
    return sources.flatMap(parseDeclarations);
}
/**
 * What Go would stamp into a program of this checkout, by the go command's own rules, without building one: an empty main
 * package that exists only in an overlay is planned (`go build -n`). Throws `CouldNotCheckError`.
 */
async function readStamp(toolchain, target, loading) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(toolchain.scratch, 'stamp-'));
    const source = (0,external_node_path_.join)(folder, 'stamp.go');
    const overlay = (0,external_node_path_.join)(folder, 'overlay.json');
    const name = 'slipway-stamp';
    await (0,promises_.writeFile)(source, 'package main\n\nfunc main() {}\n');
    await (0,promises_.writeFile)(overlay, JSON.stringify({ Replace: { [(0,external_node_path_.join)(toolchain.module, name, 'main.go')]: source } }));
    const flags = ['-n', '-trimpath', '-buildvcs=true', `-overlay=${overlay}`, ...loadArguments(loading)];
    let said = '';
    const args = ['build', ...flags, `-o=${(0,external_node_path_.join)(folder, 'stamp')}`, `./${name}`];
    const onStderr = (text) => {
        said += text;
    };
    const result = await toolchain.run(args, { target, onStderr });
    if (result.code !== 0)
        throw goFailed('go build -n', result);
    const info = parsePlannedBuild(said, toolchain.version);
    if (info !== undefined)
        return info;
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'stamp-unreadable',
        message: `${toolchain.version} does not say what it would stamp into a program.`,
        hint: 'Use a released Go toolchain.',
    });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/gather.js











/** Any target does for what does not depend on one. */
const ANY = parseTarget('linux/amd64');
function commitTime(info) {
    return Math.floor(Date.parse(info.settings.get('vcs.time') ?? '') / 1000);
}
function refuseManyCommits(infos, site) {
    const [first, ...others] = infos.map(({ settings }) => settings.get('vcs.revision'));
    const other = others.findIndex((commit) => commit !== first);
    if (other < 0)
        return;
    throw new build_error/* UserError */.yo({
        code: 'commits-differ',
        message: `The modules are of different commits: ${(0,build_text/* printable */.g$)(String(first))} and, in ${(0,build_text/* printable */.g$)(site.modules[other + 1]?.directory ?? '')}, ${(0,build_text/* printable */.g$)(String(others[other]))}.`,
        hint: 'Release modules of one repository together, others in steps of their own.',
    });
}
async function readModule({ toolchain, vendored, directory, goMod: { requirements } }) {
    const info = await readStamp(toolchain, ANY, { tags: [], mod: vendored ? 'vendor' : 'readonly' });
    const { path, version: stamped } = info.main;
    const stamp = { directory, path, stamped, goVersion: toolchain.version, vendored, requirements };
    return { info, stamp };
}
/** Asks Go what it would stamp. */
async function gatherCheckout(site, host) {
    const [one, ...more] = site.modules;
    const [first, others] = await Promise.all([readModule(one), Promise.all(more.map(readModule))]);
    const infos = [first, ...others].map(({ info }) => info);
    refuseManyCommits(infos, site);
    const modified = infos.some(({ settings }) => settings.get('vcs.modified') !== 'false');
    return {
        modules: [first.stamp, ...others.map(({ stamp }) => stamp)],
        commit: first.info.settings.get('vcs.revision') ?? '',
        commitTime: commitTime(first.info),
        modified,
        changes: modified ? await site.changes() : [],
        sourceDateEpoch: host.env['SOURCE_DATE_EPOCH'],
    };
}
async function gatherFiles(lines, site) {
    const { module } = site.modules[0].toolchain;
    const named = (directory) => (0,host_workspace/* slashed */.df)((0,external_node_path_.relative)(site.workspace, directory)) || '.';
    return await Promise.all(lines.map(async ({ pattern }) => {
        const glob = parseGlob(pattern, 'files');
        const paths = await findFiles(module, glob);
        // A module in a subdirectory takes the licence of its repository, as module archives do (go.dev/ref/mod#vcs-license).
        const outer = paths.length === 0 && USUAL_FILES.includes(pattern) && (0,host_workspace/* isUnder */.Jo)(site.workspace, site.top);
        return outer ? { base: named(site.top), paths: await findFiles(site.top, glob) } : { base: named(module), paths };
    }));
}
/** Throws `UserError` for a replace line whose directory is no part of the commit. */
async function refuseOutsideReplaces({ directory, toolchain, goMod }, site) {
    const { localReplaces } = goMod;
    const outside = localReplaces.find(({ directory: to }) => !(0,host_workspace/* isUnder */.Jo)(site.top, (0,external_node_path_.resolve)(toolchain.module, to)));
    if (outside === undefined)
        return;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(toolchain.module, 'go.mod'), 'utf8');
    const line = text.split('\n').findIndex((content) => content.includes(`=> ${outside.directory}`)) + 1;
    throw new build_error/* UserError */.yo({
        code: 'replace-outside',
        message: `go.mod replaces ${(0,build_text/* printable */.g$)(outside.path)} by '${(0,build_text/* printable */.g$)(outside.directory)}', which is not in the repository.`,
        hint: 'What is released would depend on this machine. Require a version of the module, or move it into the repository.',
        file: directory === '.' ? 'go.mod' : `${directory}/go.mod`,
        ...(line > 0 ? { line } : {}),
    });
}
const gather_programsOf = (packages = []) => packages.filter(({ name, own }) => name === 'main' && own);
/** The first target some program of which holds a package, for each that is held at all. A package may be for one system only. */
async function holders({ toolchain }, { loading, targets, env }, names, packages) {
    const found = new Map();
    for (const target of targets) {
        const programs = gather_programsOf(packages.get(target.text)).map(({ importPath }) => importPath);
        const missing = names.filter((name) => !found.has(name));
        if (programs.length === 0 || missing.length === 0)
            continue;
        const linked = await listLinked(toolchain, target, programs, loading, env(target));
        for (const name of missing)
            if (linked.has(name))
                found.set(name, target);
    }
    return found;
}
/** Packages that `-X` names; for `main` every program, whatever target it is for. */
async function gatherDeclared(module, question, packages) {
    const { ldflags, loading, targets, env } = question;
    const named = new Set(ldflags.flatMap((flags) => linkedValues(flags).map((value) => value.package)));
    const others = [...named].filter((name) => name !== 'main');
    const holding = await holders(module, question, others, packages);
    const { 0: first = ANY } = targets;
    const look = async (name) => {
        if (name === 'main')
            return [...packages.values()].flatMap(gather_programsOf);
        const target = holding.get(name) ?? first;
        const found = await listPackages(module.toolchain, target, [name], loading, env(target));
        return found.filter(({ error }) => error === '');
    };
    const declared = new Map();
    for (const name of named) {
        const byPath = new Map((await look(name)).map((item) => [item.importPath, item]));
        const read = async (item) => ({
            importPath: item.importPath,
            name: item.name,
            linked: name === 'main' || holding.has(item.importPath),
            declarations: await readDeclarations(item),
        });
        declared.set(name, await Promise.all([...byPath.values()].map(read)));
    }
    return declared;
}
async function gatherModule(module, question) {
    const patterns = question.mains.map(({ pattern }) => pattern);
    const list = async (target) => {
        const found = await listPackages(module.toolchain, target, patterns, question.loading, question.env(target));
        return [target.text, found];
    };
    const packages = new Map(await (0,in_parallel/* inParallel */.H)((0,external_node_os_.availableParallelism)(), question.targets, list));
    return { packages, declared: await gatherDeclared(module, question, packages) };
}
/** Downloads what the module needs, once and before any build, and checks that nobody changed it since. */
async function prepareModules(site, host) {
    await host.log.group('Download and verify modules', async () => {
        for (const { toolchain, vendored } of site.modules) {
            if (vendored)
                continue;
            await downloadModules(toolchain);
            await verifyModules(toolchain);
        }
    });
}
/** The targets that are built: those of a universal program stand in for it. */
function builtTargets(targets) {
    const parts = targets.some(({ text }) => text === UNIVERSAL.text) ? UNIVERSAL_PARTS : [];
    const all = [...targets.filter(({ text }) => text !== UNIVERSAL.text), ...parts.map(parseTarget)];
    return [...new Map(all.map((target) => [target.text, target])).values()];
}
async function gatherScripts(inputs, site) {
    checkPackageKeys(inputs.package);
    const { module } = site.modules[0].toolchain;
    const read = async (path) => {
        const entry = await readEntry(site.workspace, module, path).catch((error) => {
            if (error instanceof build_error/* UserError */.yo)
                throw error;
            throw new build_error/* UserError */.yo({
                code: 'no-such-file',
                message: `Input 'package': there is no script '${(0,build_text/* printable */.g$)(path)}'.`,
                hint: 'Give a path relative to the directory of the module.',
            });
        });
        return [path, Buffer.from(entry.content).toString('utf8')];
    };
    return new Map(await Promise.all(scriptPaths(inputs.package).map(read)));
}
/** Everything that the plan depends on, for the targets that are asked for. */
async function gatherRelease(inputs, settings, site, source, targets) {
    const all = [settings.ldflags.usual, ...settings.ldflags.own.values()];
    const ldflags = all.map((flags) => substitute(flags, source.values, 'ldflags'));
    const tags = [...settings.tags.usual, ...[...settings.tags.own.values()].flat()];
    const built = builtTargets(targets);
    const ask = async (module, index) => {
        const [mains, planned] = [settings.mains[index] ?? [], source.modules[index] ?? source.modules[0]];
        const env = (target) => envOf(settings.env, target);
        await refuseOutsideReplaces(module, site);
        return await gatherModule(module, { mains, ldflags, loading: { tags, mod: planned.mod }, targets: built, env });
    };
    const [modules, files, output, scripts, license] = await Promise.all([
        Promise.all(site.modules.map(ask)),
        gatherFiles(settings.files, site),
        (0,release_folder/* readFolder */.j1)(site.output),
        gatherScripts(inputs, site),
        findLicense([site.modules[0].toolchain.module, site.top]),
    ]);
    return { modules, files, output, scripts, license };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/prepare.js














function siteOptions(host, scratch, clock) {
    const { env, signal } = host;
    return { env, signal, trusted: host.github !== undefined, scratch, clock };
}
/** Looks at the checkout and decides everything. With `modules` the modules are downloaded and verified on the way. */
async function prepare(inputs, host, modules) {
    const clock = busyClock();
    const directories = moduleDirectories(inputs.module, host);
    const settings = readSettings(inputs, directories);
    const workspace = (0,host_workspace/* workspacePaths */.s6)(host.workspace).resolvePath('.', 'directory');
    const scratch = await host.temporaryDirectory();
    const options = { ...siteOptions(host, scratch, clock), goVersion: inputs.goVersion };
    const site = await openSite(workspace, directories, inputs.output, options);
    const { toolchain } = site.modules[0];
    const download = modules || linkedPackagesNamed(settings.ldflags);
    const [ports, checkout] = await Promise.all([
        readPorts(toolchain),
        gatherCheckout(site, host),
        download ? prepareModules(site, host) : undefined,
    ]);
    const cgo = (target) => envOf(settings.env, target)['CGO_ENABLED'] === '1';
    const wish = { lines: inputs.targets, exclude: inputs.exclude, ports, goVersion: toolchain.version, cgo };
    const { targets, reasons } = selectTargets(wish);
    const source = planSource(inputs.version, checkout, settings.flags);
    const facts = await gatherRelease(inputs, settings, site, source, targets);
    const planned = planRelease(inputs, settings, source, targets, facts);
    await checkPackages(planned.plan);
    return { ...planned, reasons: [...planned.reasons, ...reasons], site, clock };
}
/** Reads the plan of the inputs. Throws `UserError`. */
async function readPlanFile(inputs) {
    const text = await (0,promises_.readFile)(inputs.planFile ?? '', 'utf8');
    return readPlan(text, inputs.planHash);
}
function refuseOther(what, plan, here, hint) {
    if (plan === here)
        return;
    throw new build_error/* UserError */.yo({
        code: 'plan-of-other-source',
        message: `The plan is for ${what} ${(0,build_text/* printable */.g$)(plan, 80)}, and here it is ${(0,build_text/* printable */.g$)(here, 80)}.`,
        hint,
    });
}
/** Opens the checkout that a plan is for. Throws `UserError` when this is another commit, toolchain or version. */
async function openPlanned(plan, inputs, host) {
    const clock = busyClock();
    const workspace = (0,host_workspace/* workspacePaths */.s6)(host.workspace).resolvePath('.', 'directory');
    const scratch = await host.temporaryDirectory();
    const { planFile = '' } = inputs;
    const ours = [planFile, (0,external_node_path_.join)((0,external_node_path_.dirname)(planFile), checksums/* CHECKSUMS_FILE */.aP)];
    const options = { ...siteOptions(host, scratch, clock), ours };
    const site = await openPlannedSite(plan, workspace, inputs.output, options);
    const [facts] = await Promise.all([gatherCheckout(site, host), prepareModules(site, host)]);
    refuseOther('commit', plan.commit, facts.commit, 'Check out the commit of the plan: ref: with the output commit of the plan job.');
    refuseOther('toolchain', plan.goVersion, facts.modules[0].goVersion, 'Set up the same toolchain as in the plan job.');
    planSource(plan.version, facts, plan.flags);
    return { site, clock };
}

;// CONCATENATED MODULE: ./packages/git/build/host/clone.js


function refuseFailure(what, { code, stderr }) {
    if (code === 0)
        return;
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'clone-failed',
        message: `'${what}' failed with exit code ${code}: ${(0,build_text/* printable */.g$)(stderr.trim(), 400)}`,
        hint: 'See whether git fsck finds a fault in the repository, and whether the disk is full.',
    });
}
/**
 * A clone of a local repository in a folder that does not exist yet, with its tags, at a commit. It holds what is committed
 * and nothing else. Throws `CouldNotCheckError`.
 */
async function cloneAt(source, commit, folder) {
    // Objects are copied: the clone may outlive a repack of its source. Line ends stay as they are committed.
    const settings = ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.file.allow=always'];
    const clone = [...settings, 'clone', '--quiet', '--no-checkout', '--no-hardlinks', '--', source.cwd, folder];
    refuseFailure('git clone', await source.run(clone));
    const copy = (0,host_repository/* openRepository */.h_)(folder, { env: source.env, trusted: true });
    refuseFailure(`git checkout ${commit}`, await copy.run([...settings, 'checkout', '--quiet', '--detach', commit]));
}

;// CONCATENATED MODULE: ./packages/go/build/executable/build-id.js

const MARK = Buffer.from('\xff Go build ID: "', 'latin1');
const build_id_END = Buffer.from('"\n \xff', 'latin1');
/** The go command itself looks no further (cmd/internal/buildid, `readSize`). */
const SEARCHED = 32 * 1024;
const bufferOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Where the text with the build ID stands in a file whose format has no section for it. */
function buildIdText(bytes) {
    const start = bufferOf(bytes).subarray(0, SEARCHED).indexOf(MARK);
    if (start < 0)
        return undefined;
    const end = bufferOf(bytes)
        .subarray(0, SEARCHED + 1024)
        .indexOf(build_id_END, start);
    return end < 0 ? undefined : { offset: start, size: end + build_id_END.length - start };
}
/** Length of name, length of contents, type (12 bytes), and the name `Go` (4 bytes). */
const NOTE_HEADER = 16;
/**
 * The build ID of the go command: `LINK/MAIN/MAIN CONTENT/CONTENT`, where each part is a hash: of what was linked with which
 * flags, of what the main package was compiled from with which flags, of the compiled main package, and of the program
 * (https://go.dev/src/cmd/go/internal/work/buildid.go). Undefined where there is none.
 */
function readBuildId(bytes, { sections } = UNKNOWN) {
    const note = sections.find(({ name }) => name === '.note.go.buildid');
    if (note !== undefined) {
        const text = bufferOf(bytes).toString('latin1', note.offset + NOTE_HEADER, note.offset + note.size);
        return text.replace(/\0+$/, '');
    }
    const range = buildIdText(bytes);
    if (range === undefined)
        return undefined;
    const { offset, size } = range;
    return bufferOf(bytes).toString('latin1', offset + MARK.length, offset + size - build_id_END.length);
}
/** Undefined for a build ID that was set by hand (`-buildid=`). */
function parseBuildId(text) {
    const [link = '', main = '', mainContent = '', content] = text.split('/');
    return content === undefined ? undefined : { link, main, mainContent };
}

;// CONCATENATED MODULE: ./packages/go/build/executable/meaning.js
const KINDS = new Map([
    ['.note.go.buildid', 'build-id'],
    ['.note.gnu.build-id', 'build-id'],
    ['go:buildid', 'build-id'],
    ['(build ID)', 'build-id'],
    // Made from the build ID by Go's linker, since Go 1.24.
    ['(UUID)', 'build-id'],
    ['(signature)', 'signature'],
    ['.go.buildinfo', 'record'],
    ['__DATA,__go_buildinfo', 'record'],
    ['(build information)', 'record'],
    ['.symtab', 'symbols'],
    ['.strtab', 'symbols'],
    ['.shstrtab', 'symbols'],
    ['(symbols)', 'symbols'],
    ['(strings)', 'symbols'],
    ['name', 'symbols'],
    ['.gopclntab', 'functions'],
    ['__TEXT,__gopclntab', 'functions'],
    ['(headers)', 'headers'],
]);
/** Of a universal file the architecture stands in front. */
function kindOf(name) {
    const plain = name.replace(/^\w+:(?=[_(])/, '');
    if (/^(?:\.z?debug_|__DWARF,)/.test(plain))
        return 'symbols';
    return KINDS.get(plain) ?? 'contents';
}
/** Addresses move with what is stripped, but not the code; Windows keeps these tables behind the debugging information. */
const MOVED = new Set(['.idata', '.reloc']);
const stripped = ({ symbols, dwarf }) => `${symbols ? 'symbols' : 'no symbols'} and ${dwarf ? 'debugging information' : 'no debugging information'}`;
/** From the least to the most; the first that holds is the answer. */
const RULES = [
    {
        kinds: ['build-id', 'signature'],
        says: 'Only the build ID differs, not the program: the linker flags were written differently (such as -s -w and -s), or the main package or a dependency was compiled from other files with the same result.',
    },
    {
        kinds: ['signature', 'headers'],
        says: 'Only the code signature differs: one of the files was signed after it was built. Compare the file from before the signature.',
    },
    {
        kinds: ['record', 'signature'],
        says: 'Only the record of the build information differs, while the copy in the program itself does not: one of the files was edited after it was built.',
    },
    {
        kinds: ['functions', 'build-id', 'signature'],
        says: 'Only the table of functions and file names differs: one was built in another directory without -trimpath, or lines of the source moved.',
    },
    {
        kinds: ['symbols', 'headers', 'build-id', 'signature'],
        says: 'Only symbols or debugging information differ, not the program: the linker flags -s and -w, or the directory of a build without -trimpath, were different.',
    },
];
function holds({ kinds: [first, ...others] }, found) {
    return found.some((kind) => kind === first) && found.every((kind) => kind === first || others.includes(kind));
}
/** What is different as a whole, before any section is looked at. */
function differentFiles(a, b) {
    if (a.format !== b.format)
        return { kind: 'format', what: `The files have different formats: ${a.format} and ${b.format}.` };
    if (a.architecture !== b.architecture) {
        const [first, second] = [a.architecture || 'unknown', b.architecture || 'unknown'];
        return { kind: 'format', what: `The files are for different architectures: ${first} and ${second}.` };
    }
    if (stripped(a) === stripped(b))
        return undefined;
    const what = `The linker flags differ: the first file has ${stripped(a)}, the second ${stripped(b)}.`;
    return { kind: 'stripped', what };
}
/** What the differences of two files mean; undefined stands for a file that is damaged. */
function whatDiffers(a, b, differences) {
    if (a === undefined || b === undefined) {
        const which = a === undefined ? 'first' : 'second';
        return {
            kind: 'damaged',
            what: `The ${which} file is damaged: its headers contradict it. It was cut off or edited.`,
        };
    }
    const whole = differentFiles(a, b);
    if (whole !== undefined)
        return whole;
    const telling = differences.filter(({ name }) => !MOVED.has(name));
    const kinds = telling.map(({ name }) => kindOf(name));
    const rule = RULES.find((candidate) => holds(candidate, kinds));
    if (rule !== undefined)
        return { kind: rule.kinds[0], what: rule.says };
    if (kinds.includes('record')) {
        const what = 'The build information differs, and with it what was built: compare the settings of both.';
        return { kind: 'build-info', what };
    }
    const { name, firstOffset } = telling.find((_, index) => kinds[index] === 'contents') ?? {
        name: 'the headers',
        firstOffset: 0,
        ...differences[0],
    };
    return {
        kind: 'program',
        what: `The program itself differs, first in ${name} at byte ${firstOffset}: other source, dependencies, flags or toolchain, or the file was edited.`,
    };
}

;// CONCATENATED MODULE: ./packages/go/build/executable/difference.js





/** What no section holds: headers, tables and filling; all of a file of unknown format. */
const REST = '(headers)';
const ALL = '(file)';
function readable(bytes) {
    try {
        return readExecutable(bytes);
    }
    catch {
        return undefined;
    }
}
/** What Go puts into a section where other things stand too. */
function embeddedParts(bytes, executable) {
    if (executable.slices.length > 0)
        return executable.slices.flatMap((slice) => partsOfSlice(bytes, slice));
    const named = (name, range) => range === undefined ? [] : [{ name, ...range }];
    const has = (name) => executable.sections.some((section) => section.name.endsWith(name));
    return [
        ...(has('buildid') ? [] : named('(build ID)', buildIdText(bytes))),
        ...(has('go.buildinfo') || has('__go_buildinfo')
            ? []
            : named('(build information)', findBuildInfo(bytes, executable)?.range)),
    ];
}
function partsOfSlice(bytes, { architecture, offset, size }) {
    const program = bytes.subarray(offset, offset + size);
    return embeddedParts(program, readExecutable(program)).map((part) => ({
        name: `${architecture}:${part.name}`,
        offset: offset + part.offset,
        size: part.size,
    }));
}
/** A section without the parts that have a name of their own. */
function without(section, parts) {
    const end = section.offset + section.size;
    const inside = parts
        .filter(({ offset, size }) => offset >= section.offset && offset + size <= end)
        .sort((a, b) => a.offset - b.offset);
    const starts = [section.offset, ...inside.map(({ offset, size }) => offset + size)];
    const ends = [...inside.map(({ offset }) => offset), end];
    return starts.map((start, index) => {
        const { [index]: stop = start } = ends;
        return { name: section.name, offset: start, size: stop - start };
    });
}
/** Every byte of the file under one name, also where sections overlap: the one that begins first has it. */
function regionsOf(bytes, executable) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const embedded = embeddedParts(bytes, executable);
    const parts = [...executable.sections.flatMap((section) => without(section, embedded)), ...embedded];
    const found = new Map();
    const add = (name, from, to) => {
        if (to <= from)
            return;
        const region = found.get(name) ?? { at: from, pieces: [] };
        region.pieces.push(all.subarray(from, to));
        found.set(name, region);
    };
    const rest = executable.sections.length === 0 ? ALL : REST;
    let done = 0;
    for (const { name, offset, size } of parts.sort((a, b) => a.offset - b.offset)) {
        add(rest, done, offset);
        add(name, Math.max(done, offset), offset + size);
        done = Math.max(done, offset + size);
    }
    add(rest, done, bytes.length);
    return new Map([...found].map(([name, { at, pieces }]) => [name, { at, bytes: Buffer.concat(pieces) }]));
}
function compared(a, b) {
    if (a.equals(b))
        return undefined;
    const common = Math.min(a.length, b.length);
    let differingBytes = Math.max(a.length, b.length) - common;
    let firstOffset = common;
    for (let index = common - 1; index >= 0; index--) {
        if (a[index] === b[index])
            continue;
        differingBytes++;
        firstOffset = index;
    }
    return { differingBytes, firstOffset };
}
const difference_EMPTY = Buffer.alloc(0);
function differencesOf(a, b) {
    const found = [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
        const { at: inA = Number.POSITIVE_INFINITY, bytes: left = difference_EMPTY } = { ...a.get(name) };
        const { at: inB = Number.POSITIVE_INFINITY, bytes: right = difference_EMPTY } = { ...b.get(name) };
        const result = compared(left, right);
        if (result === undefined)
            return [];
        const place = a.has(name) ? (b.has(name) ? {} : { onlyIn: 'a' }) : { onlyIn: 'b' };
        return [{ at: Math.min(inA, inB) + result.firstOffset, difference: { name, ...result, ...place } }];
    });
    return found.sort((x, y) => x.at - y.at).map(({ difference }) => difference);
}
/**
 * Where two executable files differ, section by section, and what that means. Files that are damaged or of an unknown format
 * are compared as a whole.
 */
function firstDifference(a, b) {
    if (Buffer.compare(a, b) === 0)
        return { identical: true };
    const [left, right] = [readable(a), readable(b)];
    const known = left !== undefined && right !== undefined && left.format === right.format;
    const sections = differencesOf(regionsOf(a, known ? left : UNKNOWN), regionsOf(b, known ? right : UNKNOWN));
    return {
        identical: false,
        sizes: { a: a.length, b: b.length },
        sections,
        buildIds: { a: readBuildId(a, left), b: readBuildId(b, right) },
        ...whatDiffers(left, right, sections),
    };
}

;// CONCATENATED MODULE: ./packages/go/build/reproduce/explanation.js


const moduleText = ({ version, sum, replaced }) => [version, sum, ...(replaced === undefined ? [] : [`for ${replaced.path}@${replaced.version}`])]
    .filter((part) => part !== '')
    .join(' ');
const explanation_modulesOf = ({ dependencies }) => new Map(dependencies.map((module) => [`module ${module.path}`, moduleText(module)]));
/** What a build says of itself, the most telling first. */
function explanation_statements(info) {
    return new Map([
        ['toolchain', info.goVersion],
        ['package', info.path],
        ['module', info.main.path],
        ['version', info.main.version],
        ['sum', info.main.sum],
        ...info.settings,
        ...explanation_modulesOf(info),
    ]);
}
/** Where two builds say something different of themselves, the most telling first. */
function disagreements(a, b) {
    const [left, right] = [explanation_statements(a), explanation_statements(b)];
    return [...new Set([...left.keys(), ...right.keys()])]
        .map((what) => ({ what, a: left.get(what) ?? '', b: right.get(what) ?? '' }))
        .filter((pair) => pair.a !== pair.b);
}
const quoted = (text) => (text === '' ? 'nothing' : `'${(0,build_text/* printable */.g$)(text, 120)}'`);
function disagreementText(found) {
    const said = found.slice(0, 3).map(({ what, a, b }) => `${(0,build_text/* printable */.g$)(what, 120)} (${quoted(a)} and ${quoted(b)})`);
    const more = found.length > 3 ? `, and ${found.length - 3} more` : '';
    return `The programs were built differently: ${(0,build_text/* listed */.KE)(said)}${more}.`;
}
/** What the parts of the build IDs tell: https://go.dev/src/cmd/go/internal/work/buildid.go */
function explanation_buildIdText(a, b) {
    if (a.main !== b.main)
        return 'The source of the main package, of a dependency, or the flags of the compiler were different.';
    if (a.link !== b.link)
        return 'The same source was compiled, but linked with other flags, such as another value of -X, or the same ones written differently.';
    return 'Both name the same build: one of the files was edited after it was built, or the C code in it came out differently.';
}
/**
 * Why two programs are not the same, in sentences for people: first what they say of themselves, then their build IDs, then
 * their sections. Empty for files that are the same.
 */
function explainDifference(a, b, difference) {
    if (difference.identical)
        return '';
    const { buildIds, what } = difference;
    const found = a === undefined || b === undefined ? [] : disagreements(a, b);
    if (found.length > 0)
        return `${disagreementText(found)} ${what}`;
    const [left, right] = [buildIds.a, buildIds.b].map((text = '') => parseBuildId(text));
    return left === undefined || right === undefined ? what : `${explanation_buildIdText(left, right)} ${what}`;
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/proof.js












/** What is different from the first build, and must not matter. The clock is: the second build is a later one. */
const CONDITIONS = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
const UMASK = 0o077;
/** A clone of the repository at the commit, seen as the workspace that the first one is. */
async function cleanSite(plan, site, host, clock) {
    const { env, signal } = host;
    const scratch = (0,external_node_path_.join)(site.scratch, 'proof');
    const folder = (0,external_node_path_.join)(scratch, 'a clone of another name');
    const inside = (0,host_workspace/* isUnder */.Jo)(site.workspace, site.top);
    const clone = inside ? (0,external_node_path_.join)(folder, (0,external_node_path_.relative)(site.workspace, site.top)) : folder;
    const workspace = inside ? folder : (0,external_node_path_.join)(folder, (0,external_node_path_.relative)(site.top, site.workspace));
    const repository = (0,host_repository/* openRepository */.h_)(site.top, { env, signal, trusted: true });
    await cloneAt(repository, plan.commit, clone);
    const output = (0,external_node_path_.relative)(site.workspace, site.output);
    const options = { env, signal, trusted: true, scratch, clock, conditions: CONDITIONS };
    return await openPlannedSite(plan, workspace, output, options);
}
/** Why a program is another one, by the two files. */
async function explain(before, after) {
    const [a, b] = await Promise.all([(0,promises_.readFile)(before), (0,promises_.readFile)(after)]);
    const difference = firstDifference(a, b);
    if (difference.identical)
        return '';
    const [infoA, infoB] = [readBuildInfoOf(a), readBuildInfoOf(b)];
    return infoA === undefined || infoB === undefined ? difference.what : explainDifference(infoA, infoB, difference);
}
/** Builds targets from a clean clone under other conditions. Answers what was made. */
async function buildAgain(plan, targets, site, host, { signers, clock }) {
    const clean = await cleanSite(plan, site, host, clock);
    const usual = planSchedule(undefined, await readMachine(site.scratch), targets.length, requirementsOf(plan));
    const schedule = { ...usual, processes: usual.processes + 1, ownCaches: true };
    const caches = await openBuildCaches('off', schedule, plan, clean, host);
    const folders = foldersOf(clean);
    const before = process.umask(UMASK);
    try {
        const made = await makeTargets(plan, targets, clean, host, {
            conditions: { schedule, caches },
            signers,
            licenses: openLicenses(clean, plan),
            failFast: true,
            keep: targets,
            ...folders,
        });
        return { made, ...folders };
    }
    finally {
        process.umask(before);
    }
}
/** Programs of a target that two builds made differently, with the first thing that differs. */
async function whyOf(target, before, after) {
    for (const [index, group] of target.groups.entries()) {
        for (const { file } of group.programs) {
            const path = (programs) => (0,external_node_path_.join)(programsFolder(programs, target.target), String(index), file);
            const why = await explain(path(before), path(after)).catch(() => '');
            if (why !== '')
                return `${file}: ${why}`;
        }
    }
    return 'The programs in it are the same; the packing is not.';
}
/** Builds targets a second time and compares every file with the first, whose programs are still there. Answers what differs. */
async function proveTargets(plan, targets, first, site, host, options) {
    const { made, programs } = await buildAgain(plan, targets, site, host, options);
    const found = differences(new Map(first.map(({ name, sha256 }) => [name, sha256])), made.artifacts);
    return await Promise.all(found.map(async (difference) => {
        const target = targets.find((candidate) => candidate.target.text === difference.target);
        if (target === undefined)
            return difference;
        return { ...difference, why: await whyOf(target, foldersOf(site).programs, programs) };
    }));
}

// EXTERNAL MODULE: ./packages/core/build/host/http.js
var http = __webpack_require__(3369);
;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/published.js







async function download(base, name, signal) {
    const url = `${base.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
    const response = await (0,http/* request */.Em)(url, { signal });
    if (response.ok)
        return new Uint8Array(await response.arrayBuffer());
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'published-missing',
        message: `${(0,build_text/* printable */.g$)(url)} answered with status ${response.status}.`,
        hint: `Input 'against' is the address of a folder that holds ${checksums/* CHECKSUMS_FILE */.aP} and the files of the release.`,
    });
}
function folder(against, host) {
    try {
        return (0,host_workspace/* workspacePaths */.s6)(host.workspace).resolvePath(against, 'directory');
    }
    catch (error) {
        throw new build_error/* UserError */.yo({
            code: 'invalid-input',
            message: `Input 'against': ${error instanceof Error ? error.message : String(error)}.`,
            hint: 'Give a folder of the workspace, or an address that begins with https://.',
        });
    }
}
/** Opens the release of the input `against`. Throws `UserError`, and `CouldNotCheckError` where it cannot be read. */
async function openPublished(against, host) {
    const remote = /^https?:\/\//.test(against);
    const read = remote
        ? (name) => download(against, name, host.signal)
        : (name) => (0,promises_.readFile)((0,external_node_path_.join)(folder(against, host), name));
    const text = await read(checksums/* CHECKSUMS_FILE */.aP).catch((error) => {
        if (error instanceof build_error/* UserError */.yo)
            throw error;
        throw new build_error/* UserError */.yo({
            code: 'published-missing',
            message: `Input 'against': '${(0,build_text/* printable */.g$)(against)}' holds no ${checksums/* CHECKSUMS_FILE */.aP}.`,
            hint: 'Give a folder with the files of a release and their checksums.',
        });
    });
    const lines = (0,checksums/* parseChecksums */.yk)(Buffer.from(text).toString('utf8'), remote ? checksums/* CHECKSUMS_FILE */.aP : (0,external_node_path_.join)(against, checksums/* CHECKSUMS_FILE */.aP));
    const digests = new Map(lines.map(({ name, sha256 }) => [name, sha256]));
    if (!remote)
        await refuseChanged(folder(against, host), digests, against);
    return { digests, read };
}
/** A list can be right beside a file that is not, and the other way round. Throws `UserError`. */
async function refuseChanged(directory, digests, against) {
    for (const [name, listed] of digests) {
        const found = await sha256File((0,external_node_path_.join)(directory, name)).catch(() => listed);
        if (found === listed)
            continue;
        throw new build_error/* UserError */.yo({
            code: 'published-changed',
            message: `Input 'against': ${(0,build_text/* printable */.g$)(name)} in '${(0,build_text/* printable */.g$)(against)}' is not what its own ${checksums/* CHECKSUMS_FILE */.aP} lists.`,
            hint: 'The folder was changed or damaged. Download the release again and verify its signature.',
        });
    }
}
/** What is not as it was published; of programs, with the first thing that differs. */
async function differing({ digests, read }, made, results) {
    return await Promise.all(differences(digests, made).map(async (difference) => {
        const binary = made.some(({ name, kind }) => name === difference.name && kind === 'binary');
        if (!binary)
            return difference;
        const [published, own] = await Promise.all([read(difference.name), (0,promises_.readFile)((0,external_node_path_.join)(results, difference.name))]);
        const compared = firstDifference(published, own);
        return compared.identical ? difference : { ...difference, why: compared.what };
    }));
}
/**
 * Refuses files that are not as they were published, and a comparison of nothing. Answers the names of those that were compared;
 * `where` says where they are published.
 */
async function compareWithPublished(published, made, results, against, where) {
    refuseDifferences(await differing(published, made, results), where);
    const names = made.map(({ name }) => name).filter((name) => published.digests.has(name));
    refuseNothingCompared(names, against);
    return names;
}

// EXTERNAL MODULE: ./packages/archive/build/package/apk-signer.js
var apk_signer = __webpack_require__(673);
;// CONCATENATED MODULE: ./packages/signing/build/host/gpg.js




function badKey() {
    return new build_error/* UserError */.yo({
        code: 'openpgp-key',
        message: 'The OpenPGP key cannot be read: gpg imports no private key from it.',
        hint: "Give the output of 'gpg --armor --export-secret-keys KEY', all of it.",
    });
}
function notSigned() {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'openpgp-sign',
        message: 'gpg makes no signature with the OpenPGP key.',
        hint: 'Is the passphrase right, and may the key sign (it is neither expired nor revoked)?',
    });
}
/** When the youngest key or subkey was made, in Unix seconds (doc/DETAILS of GnuPG, "Format of the colon listings"). */
async function keyTime(list, options) {
    const { stdout } = await (0,exec/* exec */.m)('gpg', list, options);
    const lines = stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split(':'));
    const times = lines.filter(([kind]) => kind === 'sec' || kind === 'ssb').map((fields) => Number(fields[5]));
    return Math.max(0, ...times.filter(Number.isSafeInteger));
}
/**
 * Makes detached OpenPGP signatures (RFC 4880, binary) by gpg, in a keyring of its own. Neither key nor passphrase is an
 * argument of a process. What gpg says is not repeated, since it may quote the key. Throws `UserError` for a key that is none.
 */
async function gpgSigner({ key, passphrase }, { env, scratch, time, onExit, signal }) {
    const home = (0,external_node_path_.join)(scratch, 'gnupg');
    await (0,promises_.mkdir)(home, { recursive: true, mode: 0o700 });
    const options = {
        env: { ...env, GNUPGHOME: home, LC_ALL: 'C' },
        cwd: home,
        ...(signal === undefined ? {} : { signal }),
    };
    onExit(async () => {
        await (0,exec/* exec */.m)('gpgconf', ['--kill', 'gpg-agent'], { env: { ...env, GNUPGHOME: home } }).catch(() => undefined);
    });
    const quiet = ['--batch', '--no-tty', '--quiet', '--pinentry-mode', 'loopback'];
    const imported = await (0,exec/* exec */.m)('gpg', [...quiet, '--import'], { ...options, input: key });
    if (imported.code !== 0)
        throw badKey();
    const moment = Math.max(time, await keyTime([...quiet, '--with-colons', '--list-secret-keys'], options));
    const sign = [
        ...quiet,
        '--faked-system-time',
        `${moment}!`,
        '--digest-algo',
        'SHA256',
        '--detach-sign',
        '--output',
        '-',
    ];
    const signed = async (bytes) => {
        // The passphrase is the first line, what is signed comes behind it.
        const input = Buffer.concat([Buffer.from(`${passphrase}\n`), bytes]);
        const { code, stdout } = await (0,exec/* exec */.m)('gpg', [...sign, '--passphrase-fd', '0', '--', '-'], { ...options, input });
        if (code !== 0)
            throw notSigned();
        return stdout;
    };
    // A wrong passphrase, or a key that may not sign, is told now and not after the work.
    await signed(new Uint8Array(0));
    return signed;
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/signers.js


/** Who signs the packages of a plan. Keys are opened before the first build, so that a wrong one costs nothing. */
async function openSigners(inputs, plan, scratch, host) {
    const { apkKey, apkKeyName, rpmKey, rpmKeyPassphrase: passphrase = '' } = inputs;
    const apk = apkKey === undefined ? {} : { apk: (0,apk_signer/* rsaSigner */.p)(apkKey, apkKeyName) };
    if (rpmKey === undefined)
        return apk;
    const { env, signal, onExit } = host;
    const sign = await gpgSigner({ key: rpmKey, passphrase }, { env, scratch, time: plan.epoch, signal, onExit });
    return { ...apk, rpm: { sign } };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/run-all.js















function timingsOf({ started, clock }, targets = {}) {
    return { total: (performance.now() - started) / 1000, go: clock.seconds(), targets };
}
/** Builds and packs targets on this machine. */
async function make(plan, targets, keep, site, inputs, host, signers) {
    const schedule = planSchedule(inputs.parallelism, await readMachine(site.scratch), targets.length, requirementsOf(plan));
    for (const reason of schedule.reasons)
        host.log.info(reason);
    const caches = await openBuildCaches(inputs.goCache, schedule, plan, site, host);
    return await host.log.group('Build', () => makeTargets(plan, targets, site, host, {
        conditions: { schedule, caches },
        signers,
        licenses: openLicenses(site, plan),
        failFast: inputs.failFast,
        keep,
        ...foldersOf(site),
    }));
}
/** Compares what was made with a second build and with what was published. Answers sentences; throws `UserError`. */
async function compare(plan, made, targets, site, inputs, host, proof) {
    const said = [];
    if (targets.length > 0) {
        const different = await host.log.group('Build again', () => proveTargets(plan, targets, made, site, host, proof));
        const where = 'a second build from a clean clone made';
        refuseDifferences(different, where);
        const texts = targets.map(({ target }) => target.text);
        said.push(comparedText(made.filter(({ target }) => texts.includes(target)).map(({ name }) => name), where));
    }
    if (inputs.against !== '') {
        const published = await openPublished(inputs.against, host);
        const where = `was published in ${inputs.against}`;
        const { results } = foldersOf(site);
        said.push(comparedText(await compareWithPublished(published, made, results, inputs.against, where), where));
    }
    return said;
}
/** Everything on this runner. */
async function runAll(inputs, host) {
    const started = performance.now();
    const { plan, reasons, site, clock } = await prepare(inputs, host, !inputs.dryRun);
    const watch = { started, clock };
    const output = outputName(site);
    for (const reason of reasons)
        host.log.info(reason);
    if (inputs.dryRun) {
        host.report(renderPlan(plan, reasons));
        return planOutputs(plan, { output, made: undefined, manifest: false, timings: timingsOf(watch) });
    }
    const signers = await openSigners(inputs, plan, site.scratch, host);
    const proven = targetsToProve(inputs.prove, plan, plan.targets);
    const { artifacts, dependencies, seconds } = await make(plan, plan.targets, proven, site, inputs, host, signers);
    const compared = await compare(plan, artifacts, proven, site, inputs, host, { signers, clock });
    const made = await finishRelease(plan, foldersOf(site).results, artifacts, dependencies, site, host);
    const timings = timingsOf(watch, seconds);
    const shown = { timings, proven: proven.map(({ target }) => target.text), reasons: [...reasons, ...compared] };
    host.report(renderMade(plan, made, shown));
    host.log.info(`Built ${plan.version}: ${(0,build_text/* counted */.hS)(made.length, 'file')} in ${output}`);
    const verdict = compared.length > 0 ? { verdict: 'identical' } : {};
    return planOutputs(plan, { output, made, manifest: true, timings, ...verdict });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/run-prove.js










async function run_prove_open(inputs, host) {
    if (inputs.planFile === undefined)
        return await prepare(inputs, host, true);
    const { plan } = await readPlanFile(inputs);
    return { plan, ...(await openPlanned(plan, inputs, host)) };
}
/** Builds from a clean clone and compares with a release that is there already. Writes nothing. */
async function runProve(inputs, host) {
    const started = performance.now();
    const published = await openPublished(inputs.against, host);
    const { plan, site, clock } = await run_prove_open(inputs, host);
    const signers = await openSigners(inputs, plan, site.scratch, host);
    const targets = targetsToProve(inputs.prove === 'none' ? 'all' : inputs.prove, plan, plan.targets);
    const { made, results } = await host.log.group('Build', () => buildAgain(plan, targets, site, host, { signers, clock }));
    const where = `is in ${inputs.against}`;
    const names = await compareWithPublished(published, made.artifacts, results, inputs.against, where);
    const timings = timingsOf({ started, clock }, made.seconds);
    const proven = targets.map(({ target }) => target.text);
    host.report(renderMade(plan, made.artifacts, { timings, proven, reasons: [comparedText(names, where)] }));
    host.log.info(`Proved ${plan.version}: ${(0,build_text/* counted */.hS)(names.length, 'file')} the same in ${inputs.against}`);
    const output = outputName(site);
    return planOutputs(plan, { output, made: made.artifacts, manifest: false, timings, verdict: 'identical' });
}

;// CONCATENATED MODULE: ./packages/go/build/reproduce/attempt.js
/**
 * Every way in which the build may have been asked for, the likeliest first. `exe` is recorded for -buildmode=exe and for no
 * -buildmode, which is another thing: on macOS and Windows it is `pie`, and elsewhere the build ID tells them apart.
 */
function attemptsOf(recordedMode, ldflags) {
    const modes = recordedMode === 'pie' ? ['pie'] : ['default', 'exe'];
    return modes.flatMap((buildMode) => ldflags.map((text) => ({ buildMode, ldflags: text })));
}
/** Systems where `exe` and the default are other programs (internal/platform, `DefaultPIE`). */
const DEFAULT_PIE = new Set(['android', 'darwin', 'ios', 'windows']);
/** Differences that no other way to ask for the build explains. */
const FINAL = new Set(['damaged', 'format', 'signature', 'record', 'build-info']);
/** Whether another attempt can bring the same bytes, after the last one differed in this way. */
function isWorthTrying(next, last, kind, os) {
    if (kind === 'build-id')
        return true;
    return next.buildMode !== last.buildMode && DEFAULT_PIE.has(os) && !FINAL.has(kind);
}

;// CONCATENATED MODULE: ./packages/go/build/executable/linker-flags.js
/**
 * Which of -s and -w a program was linked with. Since Go 1.22 -s implies -w, but for an explicit -w=0
 * (https://go.dev/doc/go1.22#linker). Nothing of -X, -extldflags and others can be seen.
 */
function inferLinkerFlags({ format, symbols, dwarf }) {
    if (format === 'unknown')
        return {
            flags: [],
            alternatives: [],
            why: 'The format of the file is not known, so neither -s nor -w can be seen.',
        };
    if (format === 'wasm' && symbols)
        return {
            flags: [],
            alternatives: [['-w']],
            why: 'It has names of functions, so it was linked without -s; for WebAssembly -w has no effect.',
        };
    if (symbols && dwarf)
        return { flags: [], alternatives: [], why: 'It has symbols and debugging information: neither -s nor -w.' };
    if (symbols)
        return { flags: ['-w'], alternatives: [], why: 'It has symbols, but no debugging information: -w without -s.' };
    if (dwarf)
        return {
            flags: ['-s', '-w=0'],
            alternatives: [['-s']],
            why: 'It has debugging information, but no symbols: -s with -w=0, or -s of a Go before 1.22 for macOS.',
        };
    return {
        flags: ['-s', '-w'],
        alternatives: [['-w', '-s'], ['-s']],
        why: 'It has neither symbols nor debugging information: -s, which implies -w since Go 1.22.',
    };
}

;// CONCATENATED MODULE: ./packages/go/build/reproduce/directories.js

/** Longer than any path that a system takes (PATH_MAX of Linux), and than a sensible directory. */
const LONGEST_PATH = 4096;
const LONGEST_DIRECTORY = 1024;
/** A file may be full of things that look like a path. */
const directories_MOST_PLACES = 1000;
const LONGEST_TABLE = 4 * 1024 * 1024;
const MOST_MODULES = 200;
const MOST_DIRECTORIES = 1000;
/** Control characters, and what is no UTF-8. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;
/** An absolute path of Unix or Windows, as the go command writes it: clean, and with nothing in it that is not for the eye. */
function isDirectoryName(text) {
    if (text.length > LONGEST_DIRECTORY || UNPRINTABLE.test(text))
        return false;
    const [root = '', ...names] = text.split(/[/\\]/);
    return /^(?:[A-Za-z]:)?$/.test(root) && names.length > 0 && names.every((name) => !['', '.', '..'].includes(name));
}
/** Whether a byte can be part of a path; in front of the first file of the table stands a number, often of ones only. */
const inPath = (byte) => byte >= 0x20 && byte !== 0x7f && byte !== 0xff;
/** What stands in front of `end` up to a byte that no path holds. */
function textBefore(bytes, end) {
    let start = end;
    while (start > 0 && end - start <= LONGEST_PATH && inPath(bytes.readUInt8(start - 1)))
        start--;
    return bytes.toString('utf8', start, end);
}
/** What stands at `start` up to a zero byte; undefined where none is near. */
function textFrom(bytes, start) {
    const size = bytes.subarray(start, start + LONGEST_PATH).indexOf(0);
    return size < 0 ? undefined : bytes.toString('utf8', start, start + size);
}
/** The first directory that has `below` in it, where that and what follows is the name of a source file. */
function directoryOf(bytes, below) {
    const wanted = Buffer.from(below);
    let at = -1;
    for (let left = directories_MOST_PLACES; left > 0; left--) {
        at = bytes.indexOf(wanted, at + 1);
        if (at < 0)
            return undefined;
        const directory = textBefore(bytes, at);
        if (isDirectoryName(directory) && /\.(?:go|s)$/.test(textFrom(bytes, at) ?? ''))
            return { directory, at };
    }
    return undefined;
}
/** The names of source files that stand around `at`, each with one zero byte behind it: runtime/symtab.go, `filetab`. */
function fileTable(bytes, at) {
    const isName = (index, next) => {
        const byte = bytes.readUInt8(index);
        return byte === 0 ? bytes[next] !== 0 : inPath(byte);
    };
    let [start, end] = [at, at];
    while (start > 0 && at - start < LONGEST_TABLE && isName(start - 1, start))
        start--;
    while (end < bytes.length && end - at < LONGEST_TABLE && isName(end, end - 1))
        end++;
    return bytes.subarray(start, end);
}
const isBelow = (path, directory) => path.startsWith(`${directory}/`);
/** Directories of packages that are neither of the toolchain nor of a version of a module. */
function localDirectories(files, goRoot) {
    const folders = files
        .filter((file) => file.endsWith('.go') && !file.includes('@v') && !isBelow(file, goRoot))
        .map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))))
        .filter(isDirectoryName);
    return [...new Set(folders)].slice(0, MOST_DIRECTORIES);
}
/** The main module's directory: the one that ends as the main package does and has the most packages below it. */
function moduleOf(files, goRoot, { path, main }) {
    const below = path === main.path ? '' : path.slice(main.path.length);
    const folders = localDirectories(files, goRoot);
    const ranked = folders
        .filter((folder) => folder.endsWith(below))
        .map((folder) => folder.slice(0, folder.length - below.length))
        .filter(isDirectoryName)
        .map((folder) => ({ folder, packages: folders.filter((other) => isBelow(`${other}/`, folder)).length }))
        .sort((a, b) => b.packages - a.packages || a.folder.length - b.folder.length);
    return ranked[0]?.folder;
}
/** `PATH@VERSION` of every module that comes from the module cache, the main one first. */
function cachedModules({ main, dependencies }, isCheckout) {
    return [...(isCheckout ? [] : [main]), ...dependencies]
        .filter(({ version }) => /^v\d/.test(version))
        .slice(0, MOST_MODULES)
        .map((module) => `/${escapePath(module.path)}@${escapePath(module.version)}/`);
}
/**
 * The directories that a program without -trimpath was built at, from its table of file names, which cannot be stripped. With
 * -trimpath there are none. Every one is a clean absolute path, but still a stranger's: `refusalOf` tells whether to use it.
 */
function recordedDirectories(bytes, info) {
    if (info.settings.get('-trimpath') === 'true')
        return {};
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const runtime = directoryOf(all, '/src/runtime/proc.go\0');
    if (runtime === undefined)
        return {};
    const goRoot = runtime.directory;
    const table = fileTable(all, runtime.at);
    const isCheckout = info.settings.has('vcs.revision');
    let moduleCache;
    for (const module of cachedModules(info, isCheckout))
        moduleCache ??= directoryOf(table, module)?.directory;
    const module = isCheckout ? moduleOf(table.toString('utf8').split('\0'), goRoot, info) : undefined;
    return {
        goRoot,
        ...(moduleCache === undefined ? {} : { moduleCache }),
        ...(module === undefined ? {} : { module }),
    };
}
/** What a build without -trimpath depends on and the program does not name, in words; empty when all is known. */
function unnamedDirectories(info, directories) {
    if (info.settings.get('-trimpath') === 'true')
        return [];
    const isCheckout = info.settings.has('vcs.revision');
    const needsCache = !isCheckout || info.dependencies.some(({ sum }) => sum !== '');
    return [
        ...(directories.goRoot === undefined ? ['GOROOT'] : []),
        ...(needsCache && directories.moduleCache === undefined ? ['the module cache'] : []),
        ...(isCheckout && directories.module === undefined ? ['the source'] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/go/build/reproduce/recorded-flags.js

/**
 * Flags of the compiler, the assembler and the linker that are taken from a file that nobody trusts yet. Others are not:
 * -extld, -extldflags and -toolexec name programs to be run, -cpuprofile and -o files to be written.
 */
const HARMLESS = {
    '-asmflags': /^-(?:spectre=[a-z,]+|trimpath=.*|D=?.*|debug)$/s,
    '-gcflags': /^-(?:[NlBCem]|[lm]=\d|dwarf(?:=\w+)?|dwarflocationlists(?:=\w+)?|spectre=[a-z,]+|trimpath=.*|lang=go1\.\d+)$/s,
    '-ldflags': /^-(?:[swd]|[sw]=\w+|X=?.*|B=?[\w.]*|H=?\w*|buildid=?.*|(?:compressdwarf|checklinkname)(?:=\w+)?|linkmode=internal)$/s,
};
/** Flags of the linker whose value may be the next field. */
const WITH_VALUE = new Set(['-X', '-B', '-H', '-buildid']);
/** `all=`, `std=` and others in front of the flags: which packages they are for. */
const PATTERN = /^[\w./~-]*=(?=-|$)/;
/** Undefined for what the go command would refuse too. */
function fieldsOf(text) {
    try {
        return splitFlags(text);
    }
    catch {
        return undefined;
    }
}
/** The first recorded flag that is not to be taken over; undefined when all can be. */
function riskyFlag(name, text) {
    const { [name]: harmless = /^$/ } = HARMLESS;
    // A pattern begins with a letter or a dot, never with a hyphen, which is a flag.
    const flags = text.startsWith('-') ? text : text.replace(PATTERN, '');
    const fields = fieldsOf(flags);
    if (fields === undefined)
        return text;
    let isValue = false;
    for (const field of fields) {
        const plain = field.replace(/^--/, '-');
        if (!isValue && !harmless.test(plain))
            return field;
        isValue = !isValue && name === '-ldflags' && WITH_VALUE.has(plain);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/go/build/reproduce/reason.js



const reason = (code, message) => ({ code, message });
/** Sanitizers and coverage: such a program is for tests, and C runtimes of the machine are linked into it. */
const INSTRUMENTED = ['-race', '-msan', '-asan'];
const C_FLAGS = ['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_LDFLAGS'];
/**
 * Import and module paths: https://go.dev/ref/mod#go-mod-file-ident. No hyphen in front, which would be a flag, no directory,
 * and neither `..` nor the pattern `...`.
 */
const PATH = /^(?!.*\.\.)\w[\w.~/+!-]*$/;
const TAGS = /^[\p{L}\p{Nd}_.,]+$/u;
/** The main module's version, as Go 1.24 and newer write it for a checkout too. */
const hasVersion = ({ main }) => /^v\d+\.[\w.+-]*$/.test(main.version);
const CHECKS = [
    ({ goVersion }) => releasedToolchain(goVersion) === undefined
        ? reason('toolchain', `It was built with '${(0,build_text/* printable */.g$)(goVersion, 80)}', which is no released Go toolchain.`)
        : undefined,
    ({ path }) => path === 'command-line-arguments'
        ? reason('package', 'It was built from files named on the command line, and does not say of which package.')
        : undefined,
    ({ path, main }) => path !== 'command-line-arguments' && !(PATH.test(path) && PATH.test(main.path))
        ? reason('package', `It names no package and module that could be built: '${(0,build_text/* printable */.g$)(path, 120)}'.`)
        : undefined,
    ({ settings, main }) => settings.get('vcs.modified') === 'true' || /\+(?:.*\.)?dirty$/.test(main.version)
        ? reason('modified', 'It was built from a checkout with changes that were not committed.')
        : undefined,
    (info) => hasVersion(info) || info.settings.has('vcs.revision')
        ? undefined
        : reason('no-source', 'It names neither a version nor a commit: it was built without -buildvcs, outside of a repository.'),
    ({ settings }) => {
        const revision = settings.get('vcs.revision');
        if (revision === undefined)
            return undefined;
        return settings.get('vcs') === 'git' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
            ? undefined
            : reason('no-source', `Its commit '${(0,build_text/* printable */.g$)(revision, 80)}' is not one of Git.`);
    },
    ({ settings }) => [...settings.values()].some((value) => value.includes('\0'))
        ? reason('setting', 'One of its settings holds a zero byte, which no build can have.')
        : undefined,
    ({ settings }) => {
        const compiler = settings.get('-compiler') ?? 'gc';
        return compiler === 'gc'
            ? undefined
            : reason('compiler', `It was built with the compiler ${(0,build_text/* printable */.g$)(compiler, 40)}.`);
    },
    ({ settings }) => {
        const mode = settings.get('-buildmode') ?? 'exe';
        return ['exe', 'pie'].includes(mode)
            ? undefined
            : reason('build-mode', `It was built with -buildmode=${(0,build_text/* printable */.g$)(mode, 40)}, which is no program.`);
    },
    ({ settings }) => {
        const flag = INSTRUMENTED.find((name) => settings.get(name) === 'true');
        return flag === undefined ? undefined : reason('instrumented', `It was built with ${flag}, for tests.`);
    },
    ({ settings }) => {
        const profile = settings.get('-pgo');
        return profile === undefined || /(?:^|[\\/])default\.pgo$/.test(profile)
            ? undefined
            : reason('profile', `It was built with the profile ${(0,build_text/* printable */.g$)(profile, 120)}, which is not part of the source.`);
    },
    ({ settings }) => {
        const tags = settings.get('-tags') ?? '';
        return tags === '' || TAGS.test(tags)
            ? undefined
            : reason('tags', `Its build tags cannot be read: ${(0,build_text/* printable */.g$)(tags, 80)}.`);
    },
    ({ settings }) => {
        const flags = ['-asmflags', '-gcflags', '-ldflags'].map((name) => [
            name,
            riskyFlag(name, settings.get(name) ?? ''),
        ]);
        const [name, flag] = flags.find(([, risky]) => risky !== undefined) ?? [];
        return flag === undefined
            ? undefined
            : reason('flag', `Its ${name} hold ${(0,build_text/* printable */.g$)(flag, 80)}; only flags that name no program and no file are taken from a file.`);
    },
    ({ settings }, { usesCgo }) => {
        const name = usesCgo ? C_FLAGS.find((key) => !['', '-O2 -g'].includes(settings.get(key) ?? '')) : undefined;
        return name === undefined ? undefined : reason('cgo', `Its C code was compiled with ${name} of its own.`);
    },
];
/** Everything that stands in the way of building a program again; empty when nothing does. */
function reasonsAgainst(info, subject) {
    return CHECKS.flatMap((check) => check(info, subject) ?? []);
}
/**
 * Why a difference proves nothing: a program without -trimpath is another one in other directories. `rebuilt` is what the
 * program names that was built again.
 */
function builtElsewhere({ unnamed, directories }, rebuilt) {
    if (unnamed.length > 0)
        return reason('directories', `It was built without -trimpath and does not name ${(0,build_text/* listed */.KE)(unnamed)}, which may be all that differs.`);
    const other = ['goRoot', 'moduleCache', 'module'].find((name) => directories[name] !== rebuilt[name]);
    if (other === undefined)
        return undefined;
    const [there = 'no directory', here = 'no directory'] = [directories[other], rebuilt[other]];
    return reason('directories', `It names ${(0,build_text/* printable */.g$)(there, 200)} where the program that was built again names ${(0,build_text/* printable */.g$)(here, 200)}.`);
}

;// CONCATENATED MODULE: ./packages/go/build/reproduce/plan.js






/** What the go command records of the environment: https://pkg.go.dev/runtime/debug#BuildSetting */
const VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOEXPERIMENT', 'GOFIPS140'],
    ...['GO386', 'GOAMD64', 'GOARM', 'GOARM64', 'GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64', 'GOWASM'],
];
function sourceOf(info) {
    const { path: module, version, sum } = info.main;
    const revision = info.settings.get('vcs.revision');
    return revision === undefined
        ? { kind: 'module', module, version, sum }
        : { kind: 'commit', module, version: hasVersion(info) ? version : '', revision };
}
/** Modules beside the main one without a version of their own, and not from a replace directive: from the same go.work. */
const inWorkspace = ({ dependencies }) => dependencies.some(({ version, replaced }) => version === '(devel)' && replaced === undefined);
function environmentOf(info, experiment) {
    const { settings } = info;
    const recorded = VARIABLES.flatMap((name) => {
        const value = settings.get(name);
        return value === undefined ? [] : [[name, value]];
    });
    return {
        GOWORK: inWorkspace(info) ? '' : 'off',
        ...(experiment === '' ? {} : { GOEXPERIMENT: experiment }),
        ...Object.fromEntries(recorded),
    };
}
function flagsOf({ settings }, source) {
    const valued = ['-asmflags', '-gcflags', '-tags'].flatMap((name) => {
        const value = settings.get(name) ?? '';
        return value === '' ? [] : [`${name}=${value}`];
    });
    return [
        ...(settings.get('-trimpath') === 'true' ? ['-trimpath'] : []),
        ...(settings.get('-cover') === 'true' ? ['-cover'] : []),
        ...valued,
        ...(source.kind === 'commit' ? ['-buildvcs=true'] : []),
    ];
}
/** The go command leaves linker flags out of the record of a build with -trimpath: https://go.dev/issue/52372 */
function linkerFlagsOf({ settings }, { executable }, given) {
    if (given !== undefined)
        return { attempts: [given], assumptions: [] };
    if (settings.get('-trimpath') !== 'true')
        return { attempts: [settings.get('-ldflags') ?? ''], assumptions: [] };
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
function directorySentences(directories, unnamed) {
    const named = Object.values(directories).map((directory) => (0,build_text/* printable */.g$)(directory, 300));
    return [
        ...(named.length === 0
            ? []
            : [`It was built without -trimpath: it is built again at the directories that it names, ${(0,build_text/* listed */.KE)(named)}.`]),
        ...(unnamed.length === 0
            ? []
            : [`It was built without -trimpath and does not name ${(0,build_text/* listed */.KE)(unnamed)}: other directories are used.`]),
    ];
}
function assumptionsOf(info, { usesCgo }, source) {
    const { dependencies } = info;
    const local = dependencies.find(({ version, path }) => version === '' || /^\.{0,2}\//.test(path));
    const all = [
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
        [source.kind === 'commit', 'The tags of the repository are those of the build: they name the version.'],
        [inWorkspace(info), 'It was built in a workspace: the go.work of the commit is used.'],
        [
            local !== undefined,
            `The module ${(0,build_text/* printable */.g$)(local?.path ?? '', 120)} comes from a directory: it has to be part of the same commit.`,
        ],
    ];
    return all.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
/**
 * How to build a program again from what it says of itself, or why that cannot be done. Everything in a plan comes from a
 * file that nobody trusts yet: only flags that name no program and no file are taken over.
 */
function planReproduction(subject, options = {}) {
    const { info } = subject;
    if (info === undefined) {
        const message = 'It holds no build information: it was not built by Go, or by a Go before 1.18, or it was removed.';
        return { possible: false, reasons: [{ code: 'no-build-info', message }] };
    }
    const reasons = reasonsAgainst(info, subject);
    const toolchain = releasedToolchain(info.goVersion);
    if (toolchain === undefined || reasons.length > 0)
        return { possible: false, reasons };
    const source = sourceOf(info);
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

;// CONCATENATED MODULE: ./packages/go/build/reproduce/subject.js



/** A file of the package that every program with C code has, in the table of file names, which cannot be stripped. */
const CGO = Buffer.from('runtime/cgo/callbacks.go');
/** Reads what `planReproduction` needs. Throws `UserError` for a damaged file. */
function inspectProgram(bytes) {
    const executable = readExecutable(bytes);
    const info = findBuildInfo(bytes, executable)?.info;
    return {
        executable,
        info,
        directories: info === undefined ? {} : recordedDirectories(bytes, info),
        usesCgo: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(CGO),
    };
}

;// CONCATENATED MODULE: ./packages/go/build/reproduce/clean-room.js


/** What a rebuild takes over from the machine: where tools are, and how it reaches the network. Nothing of Go's. */
const clean_room_KEPT = new Set([
    ...PLACES,
    ...['XDG_CONFIG_HOME', 'SSH_AUTH_SOCK', 'NETRC'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
]);
/** How modules are fetched and checked is the machine's to say: proxies, private modules, the checksum database. */
const FETCHING = [
    ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GOAUTH'],
];
/** Directories that what a rebuild runs is found in, and settings: nothing of a stranger may stand in their places. */
function trustedFolders(host, separator) {
    return Object.entries(host)
        .filter(([name]) => clean_room_KEPT.has(name.toUpperCase()) || name.startsWith('GIT_CONFIG'))
        .flatMap(([, value = '']) => value.split(separator))
        .filter((folder) => isDirectoryName(folder));
}
/**
 * The environment of a rebuild: what the program says of its own, where things are, and how to reach the network. `goEnv` is
 * the answer of `go env -json`.
 */
function cleanRoom(host, goEnv, room, plan) {
    const kept = Object.entries(host).filter(([name]) => clean_room_KEPT.has(name.toUpperCase()) || /^GIT_(?:CONFIG|SSH|ASKPASS|TERMINAL_PROMPT)/.test(name));
    const fetching = FETCHING.flatMap((name) => (goEnv[name] ? [[name, goEnv[name]]] : []));
    return {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(fetching),
        GO111MODULE: 'on',
        GOENV: 'off',
        GOFLAGS: '-modcacherw',
        GOPATH: room.goPath,
        GOMODCACHE: room.moduleCache,
        GOCACHE: room.buildCache,
        LC_ALL: 'C',
        TZ: 'UTC',
        ...plan.environment,
        ...(room.temporary === undefined ? {} : { TMPDIR: room.temporary }),
        // This very toolchain and no other, whatever go.mod says; the go command checks it as it checks modules.
        ...(room.goRoot === undefined ? { GOTOOLCHAIN: plan.toolchain } : { GOTOOLCHAIN: 'local', GOROOT: room.goRoot }),
    };
}
/** The arguments of one rebuild. A version is installed into GOPATH, a checkout is built into `output`. */
function rebuildArguments(plan, attempt, output) {
    const { buildMode, ldflags } = attempt;
    const flags = [
        ...plan.flags,
        ...(buildMode === 'default' ? [] : [`-buildmode=${buildMode}`]),
        ...(ldflags === '' ? [] : [`-ldflags=${ldflags}`]),
    ];
    const { source } = plan;
    return source.kind === 'module'
        ? ['install', ...flags, '--', `${plan.package}@${source.version}`]
        : ['build', ...flags, '-o', output, '--', plan.package];
}

;// CONCATENATED MODULE: ./packages/go/build/reproduce/place.js

/** The machine's own; what lies below is looked for by name (libraries, devices, settings), so nothing may be put there. */
const SYSTEM = [
    ...['/bin', '/boot', '/dev', '/etc', '/lib', '/lib32', '/lib64', '/libx32', '/proc', '/run', '/sbin', '/sys', '/usr'],
    ...['/var/run', '/System', '/Library', '/private/etc', '/nix', '/gnu', '/snap'],
];
/** Places below these that hold nothing but source or toolchains; everything else there is the system's. */
const FREE = ['/usr/src', '/usr/local/src'];
/** Settings of what the go command runs (Git, SSH), which a module could bring with it. */
const place_SETTINGS = /\/\.(?:config|ssh|gnupg|git[^/]*|netrc)(?:\/|$)/;
/** A toolchain that was checked may be put among the system's files, as distributors do it. */
const TOOLCHAINS = ['/usr/lib', '/usr/local', '/usr/share', '/usr/libexec', '/nix/store', '/snap'];
/** Whether a path is the directory or below it. */
const isWithin = (path, directory) => path === directory || path.startsWith(`${directory}/`);
/**
 * Why nothing is put at a directory that a stranger's program names: the part of a sentence that follows its name; undefined
 * when there is nothing against it. `trusted` are the directories that hold what is run, its settings and our own folders.
 */
function refusalOf({ what, recorded }, trusted) {
    if (!recorded.startsWith('/'))
        return 'is of another system';
    const holder = trusted.find((folder) => isWithin(folder, recorded));
    const isToolchain = what === 'GOROOT';
    if (holder !== undefined && !(isToolchain && isWithin(holder, `${recorded}/bin`)))
        return `holds ${(0,build_text/* printable */.g$)(holder, 200)}, which the build needs`;
    const isFree = FREE.some((directory) => isWithin(recorded, directory)) ||
        (isToolchain && TOOLCHAINS.some((directory) => recorded.startsWith(`${directory}/`)));
    const isSystem = SYSTEM.some((directory) => isWithin(recorded, directory));
    return (isSystem && !isFree) || place_SETTINGS.test(recorded) ? 'belongs to the system or its settings' : undefined;
}
/** The outer ones first, so that the inner ones are put into them. */
function outerFirst(placements) {
    return placements.toSorted((a, b) => a.recorded.length - b.recorded.length);
}
/**
 * The first directory that lies in another one and cannot be made there: only our checkout and our module cache, where Go keeps
 * toolchains too, may get something put into them.
 */
function misplaced(placements) {
    return placements.find((inner) => placements.some((outer) => {
        if (outer === inner || !isWithin(inner.recorded, outer.recorded))
            return false;
        const fits = outer.what === 'source' || (outer.what === 'module cache' && inner.what === 'GOROOT');
        return !fits || inner.recorded === outer.recorded;
    }));
}

// EXTERNAL MODULE: ./packages/core/build/host/errno.js
var errno = __webpack_require__(3305);
;// CONCATENATED MODULE: ./packages/go/build/host/reproduce-link.js




const DEEPEST = 512;
/** Parents that do not exist, the innermost first. */
async function missingParents(path) {
    const missing = [];
    for (let at = (0,external_node_path_.dirname)(path); missing.length < DEEPEST; at = (0,external_node_path_.dirname)(at)) {
        const exists = await (0,promises_.lstat)(at).then(() => true, () => false);
        if (exists)
            break;
        missing.push(at);
    }
    return missing;
}
/** Removes what was made, the last first. Somebody else's files in it keep a directory. */
async function removeAll(made) {
    for (const { path, target } of made.toReversed()) {
        if (target === undefined)
            await (0,promises_.rmdir)(path).catch(() => undefined);
        else if ((await (0,promises_.readlink)(path).catch(() => undefined)) === target)
            await (0,promises_.unlink)(path).catch(() => undefined);
    }
}
/**
 * Puts symbolic links where the directories do not exist, and remembers every directory that had to be made for that. Go keeps
 * the name of a directory as it is given, whatever it leads to. What exists is never touched, also when it appears meanwhile.
 */
async function linkDirectories(placements) {
    const made = [];
    for (const { recorded, ours } of placements) {
        try {
            for (const parent of (await missingParents(recorded)).toReversed()) {
                // One that somebody else made in this moment is as good, but not ours to remove.
                const isNew = await (0,promises_.mkdir)(parent).then(() => true, (error) => {
                    if ((0,errno/* errorCode */.C)(error) === 'EEXIST')
                        return false;
                    throw error;
                });
                if (isNew)
                    made.push({ path: parent });
            }
            // One inside of another of them: made in our own folder, to be mounted at.
            if (placements.some((other) => other.recorded !== recorded && isWithin(recorded, other.recorded)))
                await (0,promises_.rmdir)(recorded);
            await (0,promises_.symlink)(ours, recorded, 'junction');
            made.push({ path: recorded, target: ours });
        }
        catch (error) {
            await removeAll(made);
            return (0,errno/* errorCode */.C)(error) === 'EEXIST' ? 'it exists' : `it cannot be made (${String((0,errno/* errorCode */.C)(error))})`;
        }
    }
    return { release: () => removeAll(made) };
}

;// CONCATENATED MODULE: ./packages/go/build/host/reproduce-mount.js




/**
 * Makes a root directory for one command that has all of the machine and our folders in it, in a mount namespace, so that
 * nobody else sees any of it and it is gone with the command (https://man7.org/linux/man-pages/man7/mount_namespaces.7.html).
 * A directory that exists is covered. For one that does not exist nothing is made on the disk: its parent is covered with a
 * folder in memory that has the same entries and the new one. Directories with very many entries are left alone.
 * Arguments: ROOT DIRECTORY COUNT (AT OURS)... COMMAND...
 */
const SCRIPT = `set -eu
root=$1 directory=$2 left=$3 made=:
shift 3
mount -t tmpfs -o mode=755 tmpfs "$root"
mount --make-unbindable "$root"
mirror() {
  count=0
  for entry in "$1"/* "$1"/.[!.]* "$1"/..?*; do
    count=$((count + 1))
    if [ "$count" -gt 1000 ]; then echo "$1 has too many entries" >&2; exit 1; fi
    new=$root$1/\${entry##*/}
    if [ -L "$entry" ]; then cp -P -- "$entry" "$new"
    elif [ -d "$entry" ]; then mkdir -- "$new"; mount --rbind -- "$entry" "$new" || :
    elif [ -e "$entry" ]; then : >"$new"; mount --bind -- "$entry" "$new" || :
    fi
  done
}
mirror ''
while [ "$left" -gt 0 ]; do
  left=$((left - 1))
  at=$1
  while [ ! -e "$root$at" ]; do at=\${at%/*}; done
  if [ "$at" != "$1" ]; then
    case $made in *":$at:"*) known=yes ;; *) known= ;; esac
    if [ -n "$at" ] && [ -z "$known" ] && [ -d "$at" ]; then
      mount -t tmpfs -o mode=755 tmpfs "$root$at"
      made=$made$at:
      mirror "$at"
    fi
    mkdir -p -- "$root$1"
  fi
  mount --rbind -- "$2" "$root$1"
  shift 2
done
exec unshare --root="$root" --wd="$directory" -- "$@"
`;
/** As root, and as everybody where the system lets users have namespaces. */
const WAYS = [['--mount'], ['--user', '--map-root-user', '--mount']];
function runner(way, root, mounts, signal) {
    const pairs = mounts.flatMap(({ at, ours }) => [at, ours]);
    return async ({ tool, args, cwd, env }) => await (0,exec/* exec */.m)('unshare', [...way, '--', 'sh', '-c', SCRIPT, 'sh', root, cwd, String(mounts.length), ...pairs, tool, ...args], { cwd: root, env, ...(signal === undefined ? {} : { signal }) });
}
/** How to run a command where the folders have their names, or why that does not work here. It was tried before. */
async function mountNamespace(mounts, { scratch, env, signal }) {
    if (process.platform !== 'linux')
        return 'only Linux has mount namespaces';
    const root = (0,external_node_path_.join)(scratch, 'root');
    await (0,promises_.mkdir)(root, { recursive: true });
    let why = '';
    for (const way of WAYS) {
        const run = runner(way, root, mounts, signal);
        try {
            const { code, stderr } = await run({ tool: 'true', args: [], cwd: '/', env });
            if (code === 0)
                return run;
            why = `no mount namespace can be had (${(0,build_text/* printable */.g$)(stderr.trim(), 200)})`;
        }
        catch (error) {
            if (signal?.aborted === true)
                throw error;
            why = 'there is no unshare of util-linux';
        }
    }
    return why;
}

;// CONCATENATED MODULE: ./packages/go/build/host/reproduce-directories.js








const plainly = ({ signal }) => async ({ tool, args, cwd, env }) => await (0,exec/* exec */.m)(tool, args, { cwd, env, ...(signal === undefined ? {} : { signal }) });
/** The path without symbolic links, as far as it exists; undefined where something that is no directory is in the way. */
async function physical(path) {
    let existing = path;
    for (let parent = (0,external_node_path_.dirname)(existing); parent !== existing; parent = (0,external_node_path_.dirname)(existing)) {
        const found = await (0,promises_.stat)(existing).catch(() => undefined);
        if (found !== undefined && !found.isDirectory())
            return undefined;
        if (found !== undefined)
            break;
        existing = parent;
    }
    const real = await (0,promises_.realpath)(existing);
    return `${real === '/' ? '' : real}${existing === '/' ? path : path.slice(existing.length)}`;
}
/** Where each of our folders is to be mounted; one inside of another gets a place to be mounted at there. */
async function mountsOf(placements) {
    const mounts = [];
    for (const [index, placement] of placements.entries()) {
        const { recorded, ours } = placement;
        const outer = placements.slice(0, index).findLastIndex((other) => isWithin(recorded, other.recorded));
        const { [outer]: around } = placements;
        if (around === undefined) {
            const at = await physical(recorded);
            if (at === undefined)
                return placement;
            mounts.push({ at, ours });
            continue;
        }
        const below = recorded.slice(around.recorded.length);
        await (0,promises_.mkdir)(`${around.ours}${below}`, { recursive: true });
        mounts.push({ at: `${mounts[outer]?.at ?? ''}${below}`, ours });
    }
    return mounts;
}
function reasonOf(placements, about, why) {
    const all = (0,build_text/* listed */.KE)(placements.map(({ what, recorded }) => `${what} ${(0,build_text/* printable */.g$)(recorded, 200)}`));
    return {
        code: 'directories',
        message: `It was built without -trimpath, so directories are part of it (${all}), and ${(0,build_text/* printable */.g$)(about.recorded, 200)} cannot be used here: ${why}.`,
    };
}
async function reproduce_directories_refused(placements, mounts, { env, needed }) {
    const named = [...trustedFolders(env, external_node_path_.delimiter), ...needed];
    const real = await Promise.all(named.map((folder) => (0,promises_.realpath)(folder).catch(() => folder)));
    const trusted = [...new Set([...named, ...real])];
    for (const [index, placement] of placements.entries()) {
        const { [index]: mount } = mounts;
        const names = [placement.recorded, ...(mount === undefined ? [] : [mount.at])];
        const why = names
            .map((recorded) => refusalOf({ ...placement, recorded }, trusted))
            .find((said) => said !== undefined);
        if (why !== undefined)
            return reasonOf(placements, placement, `it ${why}`);
    }
    return undefined;
}
/**
 * Lets folders of ours have the names that a program gives to them: in a mount namespace, which touches nothing of the machine,
 * and otherwise by symbolic links where nothing stands. What is there already is neither used nor written to.
 */
async function occupy(given, place) {
    const placements = outerFirst(given);
    const [first] = placements;
    if (first === undefined)
        return { run: plainly(place), release: () => Promise.resolve() };
    const inner = misplaced(placements);
    if (inner !== undefined)
        return reasonOf(placements, inner, 'it lies in another one of them');
    const foreign = await reproduce_directories_refused(placements, [], place);
    if (foreign !== undefined)
        return foreign;
    const mounts = await mountsOf(placements);
    if ('recorded' in mounts)
        return reasonOf(placements, mounts, 'something that is no directory is in its place');
    const unsafe = await reproduce_directories_refused(placements, mounts, place);
    if (unsafe !== undefined)
        return unsafe;
    const run = await mountNamespace(mounts, place);
    if (typeof run !== 'string')
        return { run, release: () => Promise.resolve() };
    const links = await linkDirectories(placements);
    if (typeof links !== 'string')
        return { run: plainly(place), release: links.release };
    return reasonOf(placements, first, `${links}, and ${run}`);
}

;// CONCATENATED MODULE: ./packages/go/build/host/reproduce-site.js







/** Why the go command failed. */
function failed({ stderr }) {
    const said = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('go: downloading '));
    const code = /toolchain/.test(said[0] ?? '') ? 'toolchain' : 'build-failed';
    const message = `It could not be built again: ${(0,build_text/* printable */.g$)(said.slice(0, 8).join(' '), 600)}`;
    return { code, message };
}
/** The directory of the toolchain that the program names. The go command downloads and checks it where it is not the machine's. */
async function findToolchain(plan, folders, { settings }, options) {
    const { env, scratch, signal } = options;
    const result = await (0,exec/* exec */.m)('go', ['env', 'GOROOT'], {
        cwd: scratch,
        env: cleanRoom(env, settings, { ...folders, goPath: (0,external_node_path_.join)(scratch, 'go') }, plan),
        ...(signal === undefined ? {} : { signal }),
    });
    return result.code === 0 ? result.stdout.toString('utf8').trim() : failed(result);
}
/** The directory of the repository that gives the module its recorded one. */
function repositoryPlacement(module, folder, scratch) {
    const root = (0,external_node_path_.join)(scratch, 'source');
    const below = (0,external_node_path_.relative)(root, folder);
    const end = below === '' ? '' : `/${below}`;
    const recorded = module.slice(0, module.length - end.length);
    if (module.endsWith(end))
        return recorded === root ? [] : [{ what: 'source', recorded, ours: root }];
    const message = `Its source was in the directory ${(0,build_text/* printable */.g$)(module, 200)}, and the commit has the module in ${(0,build_text/* printable */.g$)(below, 200)}.`;
    return { code: 'directories', message };
}
/** What has to be put where, beside what is there already. */
function placementsOf({ directories }, toolchain, moduleCache) {
    const { goRoot = toolchain, moduleCache: recorded = moduleCache } = directories;
    // Toolchains that Go downloads are in the module cache, and come with it.
    const comesAlong = isWithin(toolchain, moduleCache) && goRoot === `${recorded}${toolchain.slice(moduleCache.length)}`;
    return [
        ...(recorded === moduleCache ? [] : [{ what: 'module cache', recorded, ours: moduleCache }]),
        ...(goRoot === toolchain || comesAlong ? [] : [{ what: 'GOROOT', recorded: goRoot, ours: toolchain }]),
    ];
}
/**
 * The module cache to use: the caller's, or an empty one. Where the toolchain is recorded inside of the module cache something
 * has to be made in there, and then it is always one of ours.
 */
function moduleCacheFor({ directories }, { scratch, moduleCache }) {
    const { goRoot = '', moduleCache: recorded } = directories;
    const isNested = recorded !== undefined && recorded !== moduleCache && isWithin(goRoot, recorded);
    return moduleCache === undefined || isNested ? (0,external_node_path_.join)(scratch, 'modules') : moduleCache;
}
/** Under the names that the program gives to its directories; under our own ones with -trimpath. */
async function reproduce_site_openSite(plan, prepared, options) {
    const { env, scratch, signal, buildCache = (0,external_node_path_.join)(scratch, 'cache') } = options;
    const { goRoot, moduleCache: recorded, module } = plan.directories;
    const place = { env, scratch, ...(signal === undefined ? {} : { signal }) };
    const folders = { moduleCache: moduleCacheFor(plan, options), buildCache };
    if (goRoot === undefined) {
        const occupied = await occupy([], { ...place, needed: [] });
        return 'code' in occupied ? occupied : { folders, cwd: prepared.folder, occupied };
    }
    const temporary = (0,external_node_path_.join)(scratch, 'tmp');
    for (const folder of [folders.moduleCache, buildCache, temporary])
        await (0,promises_.mkdir)(folder, { recursive: true });
    const toolchain = await findToolchain(plan, folders, prepared, options);
    if (typeof toolchain !== 'string')
        return toolchain;
    const source = module === undefined ? [] : repositoryPlacement(module, prepared.folder, scratch);
    if ('code' in source)
        return source;
    const placements = [...source, ...placementsOf(plan, toolchain, folders.moduleCache)];
    const isThere = goRoot === toolchain;
    const occupied = await occupy(placements, {
        ...place,
        needed: [scratch, buildCache, ...(isThere ? [toolchain] : [])],
    });
    if ('code' in occupied)
        return occupied;
    const named = { ...folders, temporary, moduleCache: recorded ?? folders.moduleCache };
    return { cwd: module ?? prepared.folder, folders: isThere ? named : { ...named, goRoot }, occupied };
}

;// CONCATENATED MODULE: ./packages/go/build/host/reproduce-source.js




/** Lets any commit be fetched, also one that no branch or tag leads to; the text goes to a shell, so it is constant. */
const UPLOAD_PACK = 'git -c uploadpack.allowAnySHA1InWant=true';
const TRUSTED = "-c 'safe.directory=*'";
/** Git without any configuration of the machine, so that files come out as they were committed. */
function reproduce_source_gitEnvironment({ env }) {
    const kept = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP'];
    return {
        ...Object.fromEntries(kept.map((name) => [name, env[name]])),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/** The directory of the module in a checkout, by the module line of its go.mod files. */
async function moduleFolder(folder, list, module) {
    const files = list.split('\0').filter((file) => file !== '');
    for (const file of files.sort((a, b) => a.length - b.length)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8').catch(() => '');
        const name = /^[ \t]*module[ \t]+["`]?([^\s"`]+)/m.exec(text)?.[1];
        if (name === module)
            return (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, file));
    }
    return undefined;
}
/**
 * A fresh checkout of the commit in `folder`, with every tag, since tags name the version that is stamped. Answers the
 * directory of the module. The repository that is read may have other files in its work tree; they do not count.
 */
async function checkOut(source, folder, place) {
    const { repository, trusted = false, signal } = place;
    const { revision, module } = source;
    if (repository === undefined) {
        const message = `It was built from the commit ${revision}: the repository of ${(0,build_text/* printable */.g$)(module, 120)} is needed.`;
        return { code: 'no-repository', message };
    }
    const git = async (...args) => await (0,exec/* exec */.m)('git', args, { env: reproduce_source_gitEnvironment(place), ...(signal === undefined ? {} : { signal }) });
    const inside = (...args) => git('-C', folder, ...args);
    const format = revision.length === 64 ? 'sha256' : 'sha1';
    const from = await (0,promises_.realpath)(repository);
    const uploadPack = `${UPLOAD_PACK} ${trusted ? TRUSTED : ''} upload-pack`;
    const steps = [
        () => git('init', '-q', '--template=', `--object-format=${format}`, '--', folder),
        () => inside(...['fetch', '-q', '--no-tags', '--update-shallow', `--upload-pack=${uploadPack}`, '--', from], ...[`${revision}:refs/slipway/source`, '+refs/tags/*:refs/tags/*']),
        () => inside('checkout', '-q', '--detach', 'refs/slipway/source'),
        () => inside('update-ref', '-d', 'refs/slipway/source'),
    ];
    for (const step of steps) {
        const { code, stderr } = await step();
        if (code !== 0)
            return {
                code: 'no-commit',
                message: `The commit ${revision} cannot be taken from the repository: ${(0,build_text/* printable */.g$)(stderr.trim(), 300)}`,
            };
    }
    const { stdout } = await inside('ls-files', '-z', '--', 'go.mod', '*/go.mod');
    const found = await moduleFolder(folder, stdout.toString('utf8'), module);
    return found ?? { code: 'no-module', message: `The commit ${revision} has no module ${(0,build_text/* printable */.g$)(module, 120)}.` };
}

;// CONCATENATED MODULE: ./packages/go/build/host/reproduce-room.js






/** The one file below `bin`; for another system it is in a folder of its own. */
async function installed(goPath) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(goPath, 'bin'), { recursive: true, withFileTypes: true });
    const { parentPath = '', name = '' } = { ...entries.find((entry) => entry.isFile()) };
    return (0,external_node_path_.join)(parentPath, name);
}
/** Where to run the go command: an empty folder for a version, the module's directory for a commit. */
async function sourceFolder(plan, options) {
    const folder = (0,external_node_path_.join)(options.scratch, 'source');
    await (0,promises_.mkdir)(options.scratch, { recursive: true });
    const { source } = plan;
    if (source.kind === 'commit')
        return await checkOut(source, folder, options);
    await (0,promises_.mkdir)(folder, { recursive: true });
    return folder;
}
/**
 * Makes folders of a downloaded toolchain writable, so that they can be removed: -modcacherw does not count for them
 * (cmd/go/internal/toolchain).
 */
async function makeRemovable(moduleCache) {
    const toolchains = (0,external_node_path_.join)(moduleCache, 'golang.org');
    const entries = await (0,promises_.readdir)(toolchains, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries)
        if (entry.isDirectory())
            await (0,promises_.chmod)((0,external_node_path_.join)(entry.parentPath, entry.name), 0o755);
}
/** Prepares everything that all attempts have in common, or says why nothing can be built. */
async function reproduce_room_openRoom(plan, options) {
    const { env, scratch } = options;
    const folder = await sourceFolder(plan, options);
    if (typeof folder !== 'string')
        return folder;
    // The machine's own settings, also those of `go env -w`.
    const settings = await readGoEnv(scratch, env, { GOTOOLCHAIN: 'local' }, options.signal);
    const site = await reproduce_site_openSite(plan, { folder, settings }, options);
    if ('code' in site)
        return site;
    const { folders, cwd, occupied } = site;
    const tool = folders.goRoot === undefined ? 'go' : `${folders.goRoot}/bin/go`;
    const build = async (attempt) => {
        const place = (0,external_node_path_.join)(scratch, `attempt-${(await (0,promises_.readdir)(scratch)).length}`);
        await (0,promises_.mkdir)(place);
        const output = (0,external_node_path_.join)(place, 'program');
        const goPath = (0,external_node_path_.join)(place, 'go');
        const result = await occupied.run({
            tool,
            args: rebuildArguments(plan, attempt, output),
            cwd,
            // The name of the directory that is recorded is that of the shell, also where it is a symbolic link.
            env: { ...cleanRoom(env, settings, { ...folders, goPath }, plan), PWD: cwd },
        });
        if (options.moduleCache === undefined)
            await makeRemovable((0,external_node_path_.join)(scratch, 'modules'));
        if (result.code !== 0)
            return { built: false, reason: failed(result) };
        return { built: true, file: plan.source.kind === 'commit' ? output : await installed(goPath) };
    };
    return { build, close: occupied.release };
}

;// CONCATENATED MODULE: ./packages/go/build/host/reproduce.js









/**
 * Builds a program again in a clean room: nothing of the machine reaches the build but the tools in PATH and how the network
 * is reached. Modules and the toolchain are checked against the checksum database by the go command. The program is not run;
 * but C code and old toolchains may do what their compilers let them, so build where nothing is to be lost.
 */
async function rebuild(plan, attempt, options) {
    const room = await openRoom(plan, options);
    if ('code' in room)
        return { built: false, reason: room };
    try {
        return await room.build(attempt);
    }
    finally {
        await room.close();
    }
}
/**
 * The version of a commit comes from the tags and the history of the repository. Where these are not all there, the program
 * cannot be the same, and nothing is proven; an edited record is another matter, as the rest of the program is the same.
 */
function namedOtherwise({ plan: { source }, difference, disagreements: found }) {
    const version = found.find(({ what }) => what === 'version');
    if (source.kind !== 'commit' || difference.kind !== 'build-info' || version === undefined)
        return undefined;
    const [there, here] = [(0,build_text/* printable */.g$)(version.a, 80), (0,build_text/* printable */.g$)(version.b, 80)];
    return {
        code: 'no-tag',
        message: `The program calls its commit ${there}, the repository calls it ${here}: it needs all tags and the whole history.`,
    };
}
async function reproduce_compared(bytes, built) {
    const rebuilt = await (0,promises_.readFile)(built.file);
    const difference = firstDifference(bytes, rebuilt);
    if (difference.identical)
        return { verdict: 'identical', ...built };
    const subject = inspectProgram(rebuilt);
    const [a, b] = [inspectProgram(bytes).info, subject.info];
    const found = a === undefined || b === undefined ? [] : disagreements(a, b);
    const explanation = explainDifference(a, b, difference);
    const differs = { verdict: 'differs', ...built, difference, disagreements: found, explanation };
    const doubt = namedOtherwise(differs) ?? builtElsewhere(built.plan, subject.directories);
    return doubt === undefined ? differs : { verdict: 'could-not-rebuild', reasons: [doubt] };
}
async function attempted(bytes, plan, room) {
    let first;
    let last;
    for (const attempt of plan.attempts) {
        const os = plan.environment['GOOS'] ?? '';
        if (last !== undefined && !isWorthTrying(attempt, last, last.difference.kind, os))
            continue;
        const result = await room.build(attempt);
        if (!result.built)
            return { verdict: 'could-not-rebuild', reasons: [result.reason] };
        const verdict = await reproduce_compared(bytes, { ...attempt, plan, file: result.file });
        if (verdict.verdict !== 'differs')
            return verdict;
        first ??= verdict;
        last = verdict;
    }
    return first ?? { verdict: 'could-not-rebuild', reasons: [] };
}
/**
 * Builds the program of a file again from what it says of itself, and compares byte for byte. Where linker flags are not
 * recorded, other ways to write them are tried as long as only the build ID differs; and -buildmode=exe, which is recorded as the
 * default is.
 * Throws `UserError` for a damaged file.
 */
async function reproduce(file, options) {
    const bytes = await (0,promises_.readFile)(file);
    const plan = planReproduction(inspectProgram(bytes), options);
    if (!plan.possible)
        return { verdict: 'could-not-rebuild', reasons: plan.reasons };
    const room = await reproduce_room_openRoom(plan, options);
    if ('code' in room)
        return { verdict: 'could-not-rebuild', reasons: [room] };
    try {
        return await attempted(bytes, plan, room);
    }
    finally {
        await room.close();
    }
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/reproduction.js

function sourceText({ source }) {
    if (source.kind === 'commit')
        return `commit ${source.revision} of ${source.module}`;
    return `${source.module}@${source.version} from the module proxy, checked by the checksum database`;
}
/** From what it was built, and what was taken for what the program does not say. */
function details({ plan, ldflags, buildMode }) {
    const linking = [
        buildMode === 'default' ? '' : `-buildmode=${buildMode}`,
        ldflags === '' ? '' : `-ldflags=${ldflags}`,
    ];
    const flags = [...plan.flags, ...linking.filter((flag) => flag !== '')].join(' ');
    const environment = Object.entries(plan.environment).map(([name, value]) => `${name}=${value}`);
    const rows = [
        ['source', sourceText(plan)],
        ['package', (0,build_document/* code */.aY)(plan.package)],
        ['toolchain', plan.toolchain],
        ['flags', (0,build_document/* code */.aY)(flags)],
        ['environment', (0,build_document/* code */.aY)(environment.join(' '))],
        ['modules in it', String(plan.dependencies.length)],
    ];
    return [
        { table: { head: ['built again from', ''], rows } },
        ...(plan.assumptions.length === 0 ? [] : [{ text: 'Assumed:' }, { list: plan.assumptions }]),
    ];
}
function renderIdentical(report) {
    return [
        { heading: `${(0,build_text/* printable */.g$)(report.file)} is identical: every byte was built again from source` },
        ...details(report),
    ];
}
function renderDifferent(report, explanation) {
    return [{ heading: `${(0,build_text/* printable */.g$)(report.file)} differs` }, { text: explanation }, ...details(report)];
}
/** A program that is not what its source gives. */
function differsFault(file, explanation) {
    return new build_error/* UserError */.yo({
        code: 'differs',
        message: `${(0,build_text/* printable */.g$)(file)} is not what was built again from its source: ${explanation}`,
        hint: 'If it was linked with other flags, such as -X, give them as ldflags. Otherwise do not trust the file.',
    });
}
const HINTS = {
    directories: 'Run where these directories are free, or on Linux where user namespaces are allowed (or as root); or build the program with -trimpath, which leaves directories out.',
    'no-repository': 'Give a clone of the repository, or its address, as the input source.',
    'no-commit': 'Give a clone that has the commit, with its tags, as the input source.',
    'no-tag': 'Give a clone with all tags and the whole history as the input source: git fetch --unshallow --tags.',
    'build-failed': 'It may need C libraries or generated files that the commit does not hold.',
};
/** A program that nothing can be said of. It is no verdict about the program. */
function couldNotRebuild(file, reasons) {
    const [first, ...more] = reasons.map((reason) => ({
        code: reason.code,
        message: `${(0,build_text/* printable */.g$)(file)} could not be rebuilt. ${reason.message}`,
        hint: HINTS[reason.code] ??
            'Nothing is said about the program by that; build it yourself from a release, with -trimpath.',
    }));
    return new build_error/* CouldNotCheckError */.Rq(first ?? { code: 'no-reason', message: `${(0,build_text/* printable */.g$)(file)} could not be rebuilt.`, hint: 'See the log.' }, more);
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/run-reproduce.js






/** The default of the input `ldflags`, which says nothing about a program of others. */
const USUAL_LDFLAGS = '-s -w';
function refuseMissing(input, name) {
    return new build_error/* UserError */.yo({
        code: 'no-such-file',
        message: `Input '${input}': there is no '${(0,build_text/* printable */.g$)(name)}'.`,
        hint: 'Give the path of a file or directory that exists, relative to the workspace or absolute.',
    });
}
async function existing(input, name, host) {
    const path = (0,external_node_path_.resolve)(host.workspace, name);
    return await (0,promises_.access)(path).then(() => path, () => {
        throw refuseMissing(input, name);
    });
}
/** A local repository of the input `source`; one with an address is cloned. Undefined when none is given. */
async function openSource(source, scratch, host) {
    if (source === '')
        return undefined;
    if (!/^(?:https?|ssh|git|file):\/\//.test(source))
        return await existing('source', source, host);
    const folder = (0,external_node_path_.join)(scratch, 'repository');
    const { env, signal } = host;
    await (0,exec/* execOk */.O)('git', ['clone', '--quiet', '--mirror', '--', source, folder], {
        env: { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        signal,
    });
    return folder;
}
/** Builds any Go program again from what it says of itself, and compares. Differing is a refusal, not knowing is not. */
async function runReproduce(inputs, host) {
    const started = performance.now();
    const file = await existing('file', inputs.file, host);
    const shown = (0,host_workspace/* slashed */.df)((0,external_node_path_.relative)(host.workspace, file)).startsWith('..')
        ? file
        : (0,host_workspace/* slashed */.df)((0,external_node_path_.relative)(host.workspace, file));
    const scratch = await host.temporaryDirectory();
    const repository = await openSource(inputs.source, scratch, host);
    const verdict = await host.log.group('Rebuild', () => reproduce(file, {
        env: host.env,
        scratch: (0,external_node_path_.join)(scratch, 'room'),
        signal: host.signal,
        trusted: host.github !== undefined,
        ...(repository === undefined ? {} : { repository }),
        ...(inputs.ldflags === USUAL_LDFLAGS ? {} : { ldflags: inputs.ldflags }),
    }));
    if (verdict.verdict === 'could-not-rebuild')
        throw couldNotRebuild(shown, verdict.reasons);
    const { plan, ldflags, buildMode } = verdict;
    const report = { file: shown, plan, ldflags, buildMode };
    if (verdict.verdict === 'differs') {
        host.report(renderDifferent(report, verdict.explanation));
        throw differsFault(shown, verdict.explanation);
    }
    host.report(renderIdentical(report));
    host.log.info(`${shown}: identical`);
    const { source } = plan;
    return {
        ...{ artifacts: [], checksumsFile: '', manifestFile: '', matrix: '', planFile: '', planHash: '', output: '' },
        ...{ version: source.version, commit: source.kind === 'commit' ? source.revision : '', sourceDateEpoch: '' },
        goVersion: plan.toolchain,
        verdict: 'identical',
        timings: { seconds: Math.round(performance.now() - started) / 1000, 'go-seconds': 0, targets: {} },
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/merge.js


function shardText(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/** Reads shard.json; undefined when it is none. */
function parseShard(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const report = value;
    const lists = Array.isArray(report.artifacts) && Array.isArray(report.dependencies);
    const fits = report.schema === 1 && typeof report['plan-hash'] === 'string' && Number.isInteger(report.shard);
    return fits && lists && typeof report.seconds === 'object' && report.seconds !== null
        ? report
        : undefined;
}
const fault = (code, message, hint) => ({ code, message, hint });
const RERUN = 'Run the job of that shard again; it needs no other one.';
function foreignFaults(shards, hash) {
    return shards.flatMap(({ folder, report }) => {
        const name = (0,build_text/* printable */.g$)(folder, 100);
        if (report === undefined)
            return [
                fault('shard-unreadable', `The folder '${name}' holds no shard.json that can be read.`, 'Download only what the build jobs uploaded, each into a folder of its own.'),
            ];
        if (report['plan-hash'] === hash)
            return [];
        const other = `The shard ${report.shard} in '${name}' is of another plan, ${(0,build_text/* printable */.g$)(report['plan-hash'], 64)}.`;
        return [
            fault('shard-of-other-plan', other, 'Download the artifacts of this run only. A new plan needs new shards.'),
        ];
    });
}
/** Files that are missing, changed or too many in one shard. */
function contentFaults({ report, digests }, plan) {
    if (report === undefined)
        return [];
    const { shard, artifacts } = report;
    const wanted = plan.shards.find((candidate) => candidate.shard === shard);
    if (wanted === undefined)
        return [fault('shard-unknown', `The plan has no shard ${shard}.`, 'Download the artifacts of this run only.')];
    const planned = plannedArtifacts(plan.targets.filter(({ target }) => wanted.targets.includes(target.text))).map(({ name }) => name);
    const reported = artifacts.map(({ name }) => name);
    const said = [
        ...planned.filter((name) => !reported.includes(name)).map((name) => `did not make ${name}`),
        ...reported
            .filter((name) => !planned.includes(name))
            .map((name) => `made ${(0,build_text/* printable */.g$)(name, 100)}, which is not planned`),
    ];
    const there = artifacts.flatMap(({ name, sha256 }) => {
        const found = digests.get(name);
        if (found === undefined)
            return [`lacks ${(0,build_text/* printable */.g$)(name, 100)}`];
        return found === sha256 ? [] : [`has another ${(0,build_text/* printable */.g$)(name, 100)} than it made`];
    });
    const extra = [...digests.keys()]
        .filter((name) => !reported.includes(name))
        .map((name) => `holds ${(0,build_text/* printable */.g$)(name, 100)}, which it did not make`);
    return [...said, ...there, ...extra].map((what) => fault('shard-content', `The shard ${shard} ${what}.`, RERUN));
}
/** The shards of each number. Two runs of one shard may both be there when they made the same. */
function duplicateFaults(shards) {
    const digestsOf = ({ report }) => JSON.stringify(report?.artifacts.map(({ name, sha256 }) => [name, sha256]));
    return shards.flatMap((found, index) => {
        const same = shards
            .slice(0, index)
            .find(({ report }) => report !== undefined && report.shard === found.report?.shard);
        if (same === undefined || digestsOf(same) === digestsOf(found))
            return [];
        const folders = (0,build_text/* listed */.KE)([same.folder, found.folder].map((folder) => (0,build_text/* printable */.g$)(folder, 80)), { quote: true });
        return [
            fault('shard-twice', `The shard ${found.report?.shard} is there twice with different files, in ${folders}.`, 'The build is not reproducible, or one of them is of another run. Keep one, and find out with prove: all.'),
        ];
    });
}
/**
 * The shards that make the release, one of each number in their order. Throws `UserError` with everything that is wrong:
 * shards of another plan, missing, doubled, changed or with other files than planned.
 */
function planMerge(plan, hash, shards) {
    const missing = plan.shards
        .filter(({ shard }) => !shards.some(({ report }) => report?.shard === shard))
        .map(({ shard, targets }) => fault('shard-missing', `The shard ${shard} is missing (${(0,build_text/* listed */.KE)(targets.slice(0, 5))}${targets.length > 5 ? ' and more' : ''}).`, RERUN));
    const foreign = foreignFaults(shards, hash);
    const own = shards.filter(({ report }) => report?.['plan-hash'] === hash);
    const [first, ...more] = [
        ...foreign,
        ...missing,
        ...duplicateFaults(own),
        ...own.flatMap((found) => contentFaults(found, plan)),
    ];
    if (first !== undefined)
        throw new build_error/* UserError */.yo(first, more);
    return plan.shards.flatMap(({ shard }) => {
        const found = own.find(({ report }) => report?.shard === shard);
        return found?.report === undefined ? [] : [{ ...found, report: found.report }];
    });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/run-shards.js

















/** Decides everything, writes it down, and answers the matrix of the jobs. */
async function runPlan(inputs, host) {
    const started = performance.now();
    const { plan, reasons, site, clock } = await prepare(inputs, host, false);
    const text = planText(plan);
    const { results } = foldersOf(site);
    const output = outputName(site);
    if (!inputs.dryRun) {
        await (0,promises_.mkdir)(results, { recursive: true });
        await finishPart({ name: 'plan.json', text }, results, [], site, host);
    }
    host.report(renderShards(plan, reasons));
    host.log.info(`Planned ${plan.version}: ${(0,build_text/* counted */.hS)(plan.targets.length, 'target')} in ${(0,build_text/* counted */.hS)(plan.shards.length, 'job')}`);
    return planOutputs(plan, {
        ...{ output, made: undefined, manifest: false, timings: timingsOf({ started, clock }) },
        ...{ matrix: matrixOf(plan.shards), planFile: inputs.dryRun ? '' : `${output}/plan.json`, planHash: hashOf(text) },
    });
}
/** Builds the targets of one shard. */
async function runShard(inputs, host) {
    const started = performance.now();
    const { plan, hash } = await readPlanFile(inputs);
    const { shard, targets } = shardOf(plan, inputs.shard ?? 0);
    const { site, clock } = await openPlanned(plan, inputs, host);
    refuseForeignOutput(await (0,release_folder/* readFolder */.j1)(site.output), inputs.output);
    const signers = await openSigners(inputs, plan, site.scratch, host);
    const { artifacts, dependencies, seconds } = await make(plan, targets, [], site, inputs, host, signers);
    const text = shardText({ schema: 1, 'plan-hash': hash, shard: shard.shard, artifacts, dependencies, seconds });
    await finishPart({ name: 'shard.json', text }, foldersOf(site).results, artifacts, site, host);
    const timings = timingsOf({ started, clock }, seconds);
    const output = outputName(site);
    const reasons = [`shard ${shard.shard} of ${plan.shards.length}, plan ${hash.slice(0, 12)}`];
    host.report(renderMade(plan, artifacts, { timings, proven: [], reasons }));
    host.log.info(`Built shard ${shard.shard} of ${plan.version}: ${(0,build_text/* counted */.hS)(artifacts.length, 'file')} in ${output}`);
    return planOutputs(plan, { output, made: artifacts, manifest: false, timings, planHash: hash });
}
async function readShard(parent, folder) {
    const directory = (0,external_node_path_.join)(parent, folder);
    const items = await (0,promises_.readdir)(directory, { withFileTypes: true });
    const others = items.filter(({ name }) => name !== 'shard.json' && name !== checksums/* CHECKSUMS_FILE */.aP);
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'shard.json'), 'utf8').catch(() => '');
    const digests = await Promise.all(others.map(async (item) => [item.name, item.isFile() ? await sha256File((0,external_node_path_.join)(directory, item.name)) : '']));
    return { folder, report: parseShard(text), digests: new Map(digests) };
}
/** The folders of the input `shards-from`. Throws `UserError` when there are none. */
async function readShards(inputs, host) {
    const { parent, folders } = await listShards(inputs.shardsFrom, host);
    if (folders.length > 0)
        return { parent, shards: await Promise.all(folders.map((folder) => readShard(parent, folder))) };
    throw new build_error/* UserError */.yo({
        code: 'no-shards',
        message: `Input 'shards-from': there are no folders of shards in '${(0,build_text/* printable */.g$)(inputs.shardsFrom)}'.`,
        hint: 'Download the artifacts of the build jobs there: actions/download-artifact with path and pattern, without merge-multiple.',
    });
}
async function listShards(from, host) {
    try {
        const parent = (0,host_workspace/* workspacePaths */.s6)(host.workspace).resolvePath(from, 'directory');
        const items = await (0,promises_.readdir)(parent, { withFileTypes: true });
        return {
            parent,
            folders: items
                .filter((item) => item.isDirectory())
                .map(({ name }) => name)
                .sort(),
        };
    }
    catch {
        return { parent: '', folders: [] };
    }
}
/** Checks the shards and puts the release together. Needs neither Go nor a checkout. */
async function runMerge(inputs, host) {
    const started = performance.now();
    const { plan, hash } = await readPlanFile(inputs);
    const { parent, shards } = await readShards(inputs, host);
    const merged = planMerge(plan, hash, shards);
    const site = await openPlace(inputs.output, host);
    refuseForeignOutput(await (0,release_folder/* readFolder */.j1)(site.output), inputs.output);
    const { results } = foldersOf(site);
    await (0,promises_.mkdir)(results, { recursive: true });
    for (const { folder, report } of merged)
        for (const { name } of report.artifacts)
            await (0,promises_.copyFile)((0,external_node_path_.join)(parent, folder, name), (0,external_node_path_.join)(results, name));
    const artifacts = merged.flatMap(({ report }) => report.artifacts).sort((a, b) => (a.name < b.name ? -1 : 1));
    const dependencies = merged.flatMap(({ report }) => report.dependencies);
    const made = await finishRelease(plan, results, artifacts, dependencies, site, host);
    const seconds = Object.assign({}, ...merged.map(({ report }) => report.seconds));
    const timings = { total: (performance.now() - started) / 1000, go: 0, targets: seconds };
    const reasons = [
        `put together from ${(0,build_text/* counted */.hS)(merged.length, 'shard')} of the plan ${hash.slice(0, 12)}; every digest is as its shard said`,
    ];
    host.report(renderMade(plan, made, { timings, proven: [], reasons }));
    const output = outputName(site);
    host.log.info(`Merged ${plan.version}: ${(0,build_text/* counted */.hS)(made.length, 'file')} in ${output}`);
    return planOutputs(plan, { output, made, manifest: true, timings, planHash: hash });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/main.js






const MODES = {
    all: runAll,
    plan: runPlan,
    build: runShard,
    merge: runMerge,
    prove: runProve,
    reproduce: runReproduce,
};
const definition = (0,action/* action */.X)(contract_contract, (inputs, host) => MODES[inputs.mode](inputs, host));


/***/ }),

/***/ 6795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aP: () => (/* binding */ CHECKSUMS_FILE),
/* harmony export */   ss: () => (/* binding */ formatChecksums),
/* harmony export */   x7: () => (/* binding */ formatDigests),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6924);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4839);



const CHECKSUMS_FILE = 'SHA256SUMS';
function twice(name, place = {}) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'checksums-duplicate',
        message: `'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name)}' is listed twice.`,
        hint: 'A checksum file names every file once; write it again.',
        ...place,
    });
}
/**
 * The text of a checksum file as `sha256sum` and its like write it, sorted by the bytes of the names. A name that they would
 * escape (line feed, backslash) is refused, so that there is one way to read a line. Throws `UserError`.
 */
function formatDigests(digests) {
    const sorted = [...digests].sort((a, b) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a.name, b.name));
    for (const [index, { name }] of sorted.entries()) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .refusePath */ .kK)(name);
        if (sorted[index - 1]?.name === name)
            throw twice(name);
    }
    return sorted.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
}
/** The text of SHA256SUMS. Throws `UserError` as `formatDigests` does. */
function formatChecksums(checksums) {
    return formatDigests(checksums.map(({ name, sha256: digest }) => ({ name, digest })));
}
/** Column of the name: behind 64 digits and two more characters. */
const NAME_AT = 66;
function lineFault(text) {
    if (text.endsWith('\r'))
        return 'ends with a carriage return';
    if (!/^[0-9a-f]{64} [ *]./s.test(text))
        return 'is not a SHA-256 in lower-case hex, two spaces and a name';
    const fault = (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFault */ .a9)(text.slice(NAME_AT));
    return fault === undefined ? undefined : `names a path that ${fault}`;
}
/**
 * Reads a checksum file strictly: every line ends with a line feed and holds 64 hex digits, two spaces (or a space and
 * the `*` of `sha256sum --binary`) and a relative path, each path once. Throws `UserError` with file and line.
 */
function parseChecksums(text, file) {
    const lines = text.split('\n');
    if (lines.pop() !== '') {
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'checksums-truncated',
            message: `The last line of ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)} has no line feed.`,
            hint: 'The file may have been cut off on its way; write or fetch it again.',
            file,
            line: lines.length + 1,
        });
    }
    const seen = new Set();
    return lines.map((content, index) => {
        const fault = lineFault(content);
        if (fault !== undefined) {
            throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'checksums-line',
                message: `Line ${index + 1} of ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)} ${fault}: '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(content, 100)}'.`,
                hint: "Write it as sha256sum does: '<64 hex digits>  <name>'.",
                file,
                line: index + 1,
            });
        }
        const name = content.slice(NAME_AT);
        if (seen.has(name))
            throw twice(name, { file, line: index + 1 });
        seen.add(name);
        return { name, sha256: content.slice(0, 64) };
    });
}


/***/ }),

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openPackers)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9106);
/* harmony import */ var _packing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6597);



function resultOf(answer) {
    if (answer.kind === 'written')
        return answer.file;
    if (answer.kind === 'broken')
        throw Object.assign(new Error(answer.message), answer.system);
    const { outcome, fault, more } = answer;
    throw outcome === 'refused' ? new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(fault, more) : new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq(fault, more);
}
/** A thread takes one task after another. One that ends without an answer is a fault of ours. */
function startPacker(module) {
    const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(module);
    let settle;
    let ended;
    const end = (error) => {
        ended ??= error;
        settle?.reject(ended);
    };
    thread.on('message', (answer) => {
        try {
            settle?.resolve(resultOf(answer));
        }
        catch (error) {
            settle?.reject(error);
        }
    });
    thread.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', (code) => end(new Error(`a packing thread ended with ${code}`)));
    return {
        ask: (task) => new Promise((resolve, reject) => {
            settle = { resolve, reject };
            if (ended === undefined)
                thread.postMessage(task);
            else
                reject(ended);
        }),
        close: () => thread.terminate(),
    };
}
/**
 * Opens packers: `count` threads that start from the module `worker`, at once, so that they are there when the first program
 * is. Without such a module everything is done on this thread.
 */
function openPackers(worker, count, signal) {
    if (worker === undefined)
        return { pack: (task) => (0,_packing_js__WEBPACK_IMPORTED_MODULE_2__/* .pack */ .q)(task, { signal }), close: async () => undefined };
    const all = Array.from({ length: count }, () => startPacker(worker));
    const packers = (0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .pool */ .d)(all);
    return {
        pack: (task) => packers.use((packer) => packer.ask(task)),
        close: async () => {
            await Promise.all(all.map((packer) => packer.close()));
        },
    };
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jc: () => (/* binding */ folderUnder),
  j1: () => (/* binding */ readFolder),
  xn: () => (/* binding */ replaceFolder),
  gD: () => (/* binding */ writeChecksums)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/core/build/host/errno.js
var errno = __webpack_require__(3305);
// EXTERNAL MODULE: ./packages/core/build/host/workspace.js
var host_workspace = __webpack_require__(1060);
// EXTERNAL MODULE: ./packages/archive/build/checksums.js
var build_checksums = __webpack_require__(6795);
;// CONCATENATED MODULE: ./packages/archive/build/folder.js


function listedNames(checksums) {
    try {
        return (0,build_checksums/* parseChecksums */.yk)(checksums, build_checksums/* CHECKSUMS_FILE */.aP).map(({ name }) => name);
    }
    catch {
        return undefined;
    }
}
/** SHA256SUMS itself and its signatures, such as SHA256SUMS.minisig, which it cannot list. */
function isOfList(name) {
    return name === build_checksums/* CHECKSUMS_FILE */.aP || name.startsWith(`${build_checksums/* CHECKSUMS_FILE */.aP}.`);
}
/** Tells a release folder from one that somebody else filled, by the names in it and the text of its SHA256SUMS. */
function judgeFolder(names, checksums) {
    if (names.length === 0)
        return { kind: 'absent' };
    if (checksums === undefined)
        return { kind: 'foreign', why: `it holds no ${build_checksums/* CHECKSUMS_FILE */.aP}` };
    const listed = listedNames(checksums);
    if (listed === undefined)
        return { kind: 'foreign', why: `its ${build_checksums/* CHECKSUMS_FILE */.aP} is damaged` };
    const [strange, ...more] = names.filter((name) => !isOfList(name) && !listed.includes(name)).sort();
    if (strange === undefined)
        return { kind: 'ours' };
    const others = more.length === 0 ? '' : ` and ${(0,build_text/* counted */.hS)(more.length, 'more file')}`;
    return { kind: 'foreign', why: `its ${build_checksums/* CHECKSUMS_FILE */.aP} does not list '${(0,build_text/* printable */.g$)(strange, 80)}'${others}` };
}

// EXTERNAL MODULE: ./packages/archive/build/host/write.js
var write = __webpack_require__(6377);
;// CONCATENATED MODULE: ./packages/archive/build/host/release-folder.js








async function nearestExisting(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if ((0,errno/* errorCode */.C)(error) !== 'ENOENT')
            throw error;
        return (0,external_node_path_.join)(await nearestExisting((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
/**
 * The absolute path of a folder that may not exist yet, symbolic links of its parents followed. Throws `UserError` when
 * it is not below the workspace.
 */
async function folderUnder(workspace, folder, input) {
    const root = await (0,promises_.realpath)(workspace);
    const path = folder.includes('\0') ? root : await nearestExisting((0,external_node_path_.resolve)(root, folder));
    if (path !== root && (0,host_workspace/* isUnder */.Jo)(root, path) && !(0,host_workspace/* isUnder */.Jo)((0,external_node_path_.join)(root, '.git'), path))
        return path;
    throw new error/* UserError */.yo({
        code: 'output-outside',
        message: `Input '${input}': '${(0,build_text/* printable */.g$)(folder)}' is no folder below the workspace.`,
        hint: 'Give a folder of its own inside the workspace, such as release.',
    });
}
/** Tells a release folder from one that somebody else filled. Reads names and SHA256SUMS, not the files. */
async function readFolder(folder) {
    let names;
    try {
        names = await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,errno/* errorCode */.C)(error) === 'ENOENT')
            return { kind: 'absent' };
        if ((0,errno/* errorCode */.C)(error) === 'ENOTDIR')
            return { kind: 'foreign', why: 'it is a file' };
        throw error;
    }
    const checksums = names.includes(build_checksums/* CHECKSUMS_FILE */.aP) ? await (0,promises_.readFile)((0,external_node_path_.join)(folder, build_checksums/* CHECKSUMS_FILE */.aP), 'utf8') : undefined;
    return judgeFolder(names, checksums);
}
/** Writes SHA256SUMS beside the files that it lists. */
function writeChecksums(folder, files) {
    const text = (0,build_checksums/* formatChecksums */.ss)(files.map(({ path, sha256 }) => ({ name: (0,external_node_path_.basename)(path), sha256 })));
    return (0,write/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, build_checksums/* CHECKSUMS_FILE */.aP), [Buffer.from(text)]);
}
/** Renames, or copies where the two are on different file systems. */
async function move(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if ((0,errno/* errorCode */.C)(error) !== 'EXDEV')
            throw error;
        await (0,promises_.cp)(from, to, { recursive: true, errorOnExist: true, force: false });
        await (0,promises_.rm)(from, { recursive: true, force: true });
    }
}
/**
 * Puts a finished folder in the place of another, which goes away. Until the last step the old one is there whole; what is
 * copied is copied beside it first. On a failure the old folder is put back.
 */
async function replaceFolder(finished, place) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    const beside = (what) => (0,external_node_path_.join)((0,external_node_path_.dirname)(place), `.${(0,external_node_path_.basename)(place)}.${what}-${(0,external_node_crypto_.randomUUID)()}`);
    const fresh = beside('new');
    const old = beside('old');
    try {
        await move(finished, fresh);
        try {
            await (0,promises_.rename)(place, old);
        }
        catch (error) {
            if ((0,errno/* errorCode */.C)(error) !== 'ENOENT')
                throw error;
        }
        try {
            await (0,promises_.rename)(fresh, place);
        }
        catch (error) {
            await (0,promises_.rename)(old, place).catch(() => undefined);
            throw error;
        }
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
        await (0,promises_.rm)(old, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/** Joins a contract and its main. A missing or misspelt output is a compile error. */
function action(contract, main) {
    return { contract, main };
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);

/** `EACCES` and the like, or undefined for an error that is not the system's. */
function errorCode(error) {
    const fromSystem = (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) && 'code' in error && 'syscall' in error;
    return fromSystem && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ execOk),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3802);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9155);



const LONGEST_STDERR = 64 * 1024;
function missingTool(tool, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq({
        code: 'tool-missing',
        message: `The command '${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(tool)}' could not be started: it is not installed or not in PATH.`,
        hint: `Install ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(tool)} before this step.`,
        cause,
    });
}
/**
 * Runs a program without a shell and answers with its exit code and output, whatever the code is.
 * Throws `CouldNotCheckError` when it cannot be started or is killed by a signal.
 *
 * `@actions/exec` is not used here: it splits the tool's name at spaces, has neither bytes nor an abort signal, prints
 * every command it runs, and waits ten seconds for streams that a grandchild holds open.
 */
function exec(tool, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(tool, [...args], {
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.env === undefined ? {} : { env: options.env }),
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
        const chunks = [];
        let bytes = 0;
        let stderr = '';
        child.stdout?.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > (options.maxBytes ?? 1024 ** 3))
                child.kill();
            else
                chunks.push(chunk);
        });
        child.stderr?.on('data', (chunk) => {
            const text = chunk.toString('utf8');
            options.onStderr?.(text);
            if (stderr.length < LONGEST_STDERR)
                stderr += text;
        });
        child.stdin?.on('error', () => {
            // The child may stop reading early; its exit code says whether that matters.
        });
        child.stdin?.end(options.input);
        child.on('error', (error) => reject(options.signal?.aborted === true ? error : missingTool(tool, error)));
        child.on('close', (code, signal) => {
            if (code !== null)
                return resolve({ code, stdout: Buffer.concat(chunks), stderr });
            const command = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)([tool, ...args].join(' '));
            reject(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq({
                code: 'tool-killed',
                message: `'${command}' was ended by ${signal ?? 'a signal'}.`,
                hint: signal === 'SIGKILL' ? 'The machine may have run out of memory.' : 'Run the step again.',
            }));
        });
    });
}
/** Runs a program that must succeed. Throws `CouldNotCheckError` with its last lines of standard error otherwise. */
async function execOk(tool, args, options = {}) {
    const result = await exec(tool, args, options);
    if (result.code === 0)
        return result;
    const said = result.stderr.trim().split('\n').slice(-5);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq({
        code: 'tool-failed',
        message: `'${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)([tool, ...args].join(' '), 300)}' failed with exit code ${result.code}.`,
        hint: said[0] === '' ? 'It gave no reason.' : `It said: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(said.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line, 400)))}`,
    });
}


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   p6: () => (/* binding */ RETRY)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);



const RETRY = { attempts: 5, budget: 60_000, pause: 500, random: Math.random };
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** The pause that a response asks for, in milliseconds: `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === null)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** A response that may be different the next time: too many requests, or the server's own trouble. */
function isPassing(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
/** An address without what may be secret in it: user, password and query. */
function shown(url) {
    const { origin, pathname } = new URL(url);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(origin + pathname);
}
async function once(url, init, budget) {
    const signals = [AbortSignal.timeout(Math.max(1, budget)), ...(init.signal ? [init.signal] : [])];
    try {
        return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    }
    catch (error) {
        if (init.signal?.aborted === true)
            throw error;
        return error instanceof Error ? error : new Error(String(error));
    }
}
function unreachable(url, last, attempts) {
    const why = last instanceof Error ? reason(last) : `status ${last.status}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheckError */ .Rq({
        code: 'network',
        message: `${shown(url)} did not answer: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(why)} (${attempts} attempts).`,
        hint: 'Check the network and the status page of the service, then run the step again.',
        cause: last instanceof Error ? last : undefined,
    });
}
/** `fetch failed` hides what happened in its cause. */
function reason(error) {
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
/**
 * `fetch` that rides out passing trouble: 429 (waits as `retry-after` asks), 5xx and cut connections, within a total
 * budget of time. Only idempotent methods are sent again. Answers any other response as it is, also 404.
 * Throws `CouldNotCheckError` when attempts or budget are used up.
 */
async function request(url, init = {}, policy = {}) {
    const { attempts, budget, pause, random } = { ...RETRY, ...policy };
    const end = Date.now() + budget;
    const retried = IDEMPOTENT.has((init.method ?? 'GET').toUpperCase());
    for (let attempt = 1;; attempt += 1) {
        const answer = await once(url, init, end - Date.now());
        if (answer instanceof Response && !isPassing(answer.status))
            return answer;
        const asked = answer instanceof Response ? retryAfter(answer.headers.get('retry-after'), Date.now()) : undefined;
        const wait = asked ?? pause * 2 ** (attempt - 1) * (0.5 + random() / 2);
        if (!retried || attempt >= attempts || Date.now() + wait >= end)
            throw unreachable(url, answer, attempt);
        if (answer instanceof Response)
            await answer.body?.cancel();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, init.signal ? { signal: init.signal } : {});
    }
}


/***/ }),

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Works on all items, so many at once, and answers in their order. Nothing new begins after one has failed; the first failure
 * is thrown when nothing runs any more.
 */
async function inParallel(limit, items, work) {
    const results = new Map();
    const waiting = [...items.entries()];
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, item] = next;
            try {
                results.set(index, await work(item, index));
            }
            catch (error) {
                waiting.length = 0;
                throw error;
            }
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
    for (const result of ended)
        if (result.status === 'rejected')
            throw result.reason;
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
function pool(items) {
    const free = [...items];
    const waiting = [];
    const take = async () => {
        const item = free.pop();
        return item ?? (await new Promise((resolve) => waiting.push(resolve)));
    };
    const give = (item) => {
        const next = waiting.shift();
        if (next === undefined)
            free.push(item);
        else
            next(item);
    };
    return {
        use: async (work) => {
            const item = await take();
            try {
                return await work(item);
            }
            finally {
                give(item);
            }
        },
    };
}


/***/ }),

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ readingEnvironment),
/* harmony export */   o: () => (/* binding */ fetchingEnvironment),
/* harmony export */   wW: () => (/* binding */ pinnedSettings)
/* harmony export */ });
/** Settings that change what Git prints or does, pinned whatever the repository's own configuration says. */
const PINNED = [
    'core.fsmonitor=false',
    'core.quotePath=false',
    'core.excludesFile=',
    'core.pager=cat',
    'color.ui=false',
    'diff.relative=false',
    'diff.renames=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.follow=false',
    'i18n.logOutputEncoding=UTF-8',
];
function pinnedSettings() {
    return PINNED.flatMap((setting) => ['-c', setting]);
}
function withoutGitVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
/**
 * The environment of every command that reads: no configuration of the machine or the user, no replace refs, no grafts,
 * no variable that points Git elsewhere, no lock, no prompt, one locale.
 */
function readingEnvironment(env) {
    return {
        ...withoutGitVariables(env),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: '/dev/null',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/**
 * The environment of commands that talk to a remote: the user's configuration stays, since proxies, certificates and
 * credentials live there. A token goes in as a header through variables, never through an argument or an address.
 */
function fetchingEnvironment(env, token, serverUrl) {
    const kept = Object.entries(env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE.*|REPLACE.*|GRAFT.*)$/.test(name));
    const base = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    if (token === undefined)
        return base;
    const count = Number(env['GIT_CONFIG_COUNT'] ?? '0') || 0;
    return {
        ...base,
        GIT_CONFIG_COUNT: String(count + 1),
        [`GIT_CONFIG_KEY_${count}`]: `http.${serverUrl}/.extraheader`,
        [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    };
}


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mt: () => (/* binding */ allAncestorTags),
  tm: () => (/* binding */ ancestorTags),
  VE: () => (/* binding */ listCommits),
  CS: () => (/* binding */ listFiles),
  Lr: () => (/* binding */ readBranches),
  St: () => (/* binding */ readChanges),
  x6: () => (/* binding */ readLog),
  n6: () => (/* binding */ readRefs)
});

;// CONCATENATED MODULE: ./packages/git/build/log.js
/** Fields between NUL bytes, which no message and no path can hold; the leading one keeps paths and hashes apart. */
const LOG_FORMAT = '%x00%H%x00%P%x00%B%x00';
/** Reads what `git log -z --format=LOG_FORMAT [--name-only]` prints. */
function parseLog(text) {
    const fields = text.split('\0');
    const commits = [];
    for (let at = 0; at + 4 < fields.length;) {
        const [, hash = '', parents = '', message = ''] = fields.slice(at, at + 4);
        const empty = fields.indexOf('', at + 5);
        const end = empty < 0 ? fields.length : empty;
        const files = fields.slice(at + 5, end).map((path) => path.replace(/^\n/, ''));
        commits.push({ hash, parents: parents === '' ? [] : parents.split(' '), message, files });
        at = end;
    }
    return commits;
}

// EXTERNAL MODULE: ./packages/git/build/refs.js
var refs = __webpack_require__(9683);
// EXTERNAL MODULE: ./packages/git/build/host/repository.js
var host_repository = __webpack_require__(2766);
;// CONCATENATED MODULE: ./packages/git/build/host/history.js



/** HEAD and all tags with what they finally point at. One Git process, whatever their number. */
async function readRefs(repository) {
    // Exit code 1 says that there is no ref at all: an unborn HEAD without tags.
    const { stdout } = await repository.run(['show-ref', '--head', '--dereference', '--tags']);
    return (0,refs/* parseRefs */.Y)(stdout.toString('utf8'));
}
/**
 * Which of the tags are ancestors of the commit, or on it. One Git process; cost grows with the distance of the
 * farthest tag, not with the number of tags of the repository. A tag that is named is an ancestor; Git before 2.41 may leave
 * one out when commit dates run backwards (it stops looking a few commits past what the dates promise).
 */
async function ancestorTags(repository, commit, tags) {
    if (tags.length === 0)
        return new Set();
    const patterns = tags.map((name) => `refs/tags/${name}`);
    const output = await (0,host_repository/* readGit */.lX)(repository, ['for-each-ref', `--merged=${commit}`, '--format=%(refname)', ...patterns]);
    return new Set(output.split('\n').flatMap((ref) => (ref === '' ? [] : [ref.slice('refs/tags/'.length)])));
}
/** All tags that are ancestors of the commit, or on it: for when the likely ones were not. */
function allAncestorTags(repository, commit) {
    return ancestorTags(repository, commit, ['']);
}
/** The commits of a range, newest first. One Git process. */
async function readLog(repository, commit, range) {
    const names = range.files ? ['--name-only', '--no-renames', '--no-ext-diff'] : [];
    const revisions = range.base === undefined ? [commit] : [commit, `^${range.base}`];
    return parseLog(await (0,host_repository/* readGit */.lX)(repository, ['log', '-z', `--format=${LOG_FORMAT}`, ...names, ...revisions, '--']));
}
/** Hashes of the commits in the history of a commit, itself included: all, or the first ones in Git's order. */
async function listCommits(repository, commit, most) {
    const limit = most === undefined ? [] : [`--max-count=${most}`];
    return (await (0,host_repository/* readGit */.lX)(repository, ['rev-list', ...limit, commit, '--'])).split('\n').slice(0, -1);
}
/** Paths of all files of a commit. */
async function listFiles(repository, commit) {
    const output = await (0,host_repository/* readGit */.lX)(repository, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit]);
    return output.split('\0').slice(0, -1);
}
/** Changed and untracked paths of the work tree, as `git status --porcelain` (what cmd/go asks) counts them. */
async function readChanges(repository) {
    const output = await (0,host_repository/* readGit */.lX)(repository, [
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=normal',
        '--no-renames',
    ]);
    return output.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
}
/** All branches of the clone, local and of remotes, and which of them hold the commit. */
async function readBranches(repository, commit) {
    const list = (filter) => (0,host_repository/* readGit */.lX)(repository, ['for-each-ref', ...filter, '--format=%(refname)', 'refs/heads/', 'refs/remotes/']);
    const [all, holding] = await Promise.all([list([]), list([`--contains=${commit}`])]);
    const holders = new Set(holding.split('\n'));
    return all.split('\n').flatMap((ref) => (ref === '' ? [] : [{ ref, holds: holders.has(ref) }]));
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   gX: () => (/* binding */ refuseOption),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   lX: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5288);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9160);



/** A refs or path argument from outside that Git would take for an option. Throws `UserError`. */
function refuseOption(text, input) {
    if (!text.startsWith('-'))
        return;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'looks-like-option',
        message: `Input '${input}': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}' begins with a hyphen.`,
        hint: 'Give a tag, branch or commit; a name that begins with a hyphen can be written as refs/tags/NAME.',
    });
}
function notARepository(cwd, stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'dubious-ownership',
            message: `The repository at '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(cwd)}' belongs to another user, and Git refuses to read it.`,
            hint: 'Run the command as the owner of the repository.',
        });
    }
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'not-a-repository',
        message: `There is no Git repository at '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(cwd)}'.`,
        hint: 'Run actions/checkout before this step, without `path:`, or give the directory of the checkout.',
    });
}
/** The repository that holds `cwd`. Nothing is asked yet: `readLayout` tells whether there is one. */
function openRepository(cwd, options) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readingEnvironment */ .Oo)(options.env);
    const trust = options.trusted ? ['-c', 'safe.directory=*'] : [];
    const command = (args) => ({
        args: ['--no-pager', ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedSettings */ .wW)(), ...trust, ...args],
        env,
    });
    const run = (args, input) => (0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)('git', command(args).args, {
        cwd,
        env,
        ...(input === undefined ? {} : { input }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return { cwd, env: options.env, run, command };
}
/**
 * What sort of repository it is: a work tree, a linked work tree, a submodule or a bare repository.
 * Throws `UserError` when there is none. One Git process.
 */
async function readLayout(repository) {
    const flags = ['--is-shallow-repository', '--is-bare-repository', '--show-prefix', '--symbolic-full-name', 'HEAD'];
    const { stdout, stderr } = await repository.run(['rev-parse', ...flags]);
    const [shallow, bare, prefix = '', branch = ''] = stdout.toString('utf8').split('\n');
    // An unborn HEAD makes the last flag fail, after the others were answered.
    if (bare === undefined)
        throw notARepository(repository.cwd, stderr);
    return {
        shallow: shallow === 'true',
        bare: bare === 'true',
        prefix,
        branch: branch.startsWith('refs/heads/') ? branch : undefined,
    };
}
/** Runs a reading command that must succeed and answers its standard output as text. Throws `CouldNotCheckError`. */
async function readGit(repository, args, input) {
    const { code, stdout, stderr } = await repository.run(args, input);
    if (code === 0)
        return stdout.toString('utf8');
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheckError */ .Rq({
        code: 'git-failed',
        message: `'git ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(args.join(' '), 120)}' failed with exit code ${code}: ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(stderr.trim(), 300)}.`,
        hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
    });
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseRefs)
/* harmony export */ });
const TAGS = 'refs/tags/';
const PEELED = '^{}';
/**
 * Reads `HASH REF` lines, as `git show-ref --dereference --head` and `git ls-remote` print them. A line `REF^{}` follows
 * an annotated tag and holds what it finally points at, through tags of tags. All hashes of a repository are equally long.
 * No line is cut out: there are thousands.
 */
function parseRefs(text) {
    let head;
    const tags = [];
    const width = text.search(/[ \t]/);
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline < 0 ? text.length : newline;
        const gap = from + width;
        const commit = text.slice(from, gap);
        if (text.startsWith(TAGS, gap + 1)) {
            const start = gap + 1 + TAGS.length;
            const last = tags.at(-1);
            // The peeled line comes right behind its tag.
            const peels = text.startsWith(PEELED, end - PEELED.length) && last?.name === text.slice(start, end - PEELED.length);
            if (last !== undefined && peels)
                last.commit = commit;
            else
                tags.push({ name: text.slice(start, end), commit });
        }
        else if (text.slice(gap + 1, end) === 'HEAD')
            head = commit;
        from = end + 1;
    }
    return { head, tags };
}


/***/ })

};
