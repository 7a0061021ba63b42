const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  definition: () => (/* reexport */ definition)
});

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: external "./go.js"
const external_go_js_namespaceObject = __lazy_require__("./go.js");
;// CONCATENATED MODULE: external "./release.js"
const external_release_js_namespaceObject = __lazy_require__("./release.js");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/line-grammars.js



/** Lines that have one of a few words each. `code` is that of the fault. */
function words(code, allowed) {
    return {
        expects: allowed.join('|'),
        parse: (line) => {
            const found = allowed.find((known) => known === line);
            if (found !== undefined)
                return found;
            const message = `'${(0,external_core_js_namespaceObject.printable)(line, 40)}' is not ${(0,external_core_js_namespaceObject.listed)(allowed, { or: true })}`;
            throw new external_core_js_namespaceObject.InvalidValue(message, `Write one of ${(0,external_core_js_namespaceObject.listed)(allowed)} a line.`, { code });
        },
    };
}
const ENV = { expects: '[SELECTOR:]NAME=VALUE', parse: external_go_js_namespaceObject.parseEnvLine };
const FORMATS = { expects: '[SELECTOR=]FORMAT', parse: external_release_js_namespaceObject.parseFormat };
const NAMES = { expects: '[SELECTOR=]TEMPLATE', parse: external_release_js_namespaceObject.parseNameTemplate };
const FILES = { expects: 'GLOB [=> PATH]', parse: external_release_js_namespaceObject.parseFileLine };
const SBOM = words('sbom', ['none', 'spdx', 'cyclonedx']);
const CHECKSUMS = words('checksums', ['sha256', 'sha512']);
const MAX_SIZE = { expects: '[GLOB=]SIZE [warn]', parse: external_release_js_namespaceObject.parseBudget };
const RUNNERS = { expects: '[SELECTOR=]LABEL', parse: external_release_js_namespaceObject.parseRunner };

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/contract.js




/** Modes that decide what a release is; `prove` only without a plan. */
const PLANNED = ['all', 'plan', 'prove'];
const contract = (0,external_core_js_namespaceObject.defineAction)({
    name: 'go-matrix-build',
    description: 'Builds the programs of Go modules for every target, reproducibly, packs them, and proves it: on one runner or fanned out.',
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
        module: (0,external_core_js_namespaceObject.list)({
            modes: PLANNED,
            default: '.',
            example: 'client',
            docs: 'Directory of the module (the one that holds `go.mod`), relative to the workspace; several lines make one release of several modules.',
        }),
        version: (0,external_core_js_namespaceObject.string)({
            modes: PLANNED,
            default: '',
            example: 'v1.4.0',
            docs: 'Version that the programs must say they are, such as the output `version` of version-from-tag. Anything else in the stamp that Go writes is refused. Empty: what Go stamps is taken. A toolchain that stamps no version (before Go 1.24) needs it.',
        }),
        main: (0,external_core_js_namespaceObject.list)({
            modes: PLANNED,
            default: './...',
            example: './cmd/hello',
            docs: 'Package patterns, relative to the module (to the workspace where there are several modules); every main package among them is built. `NAME=DIRECTORY` gives the program of one directory another name than its directory has, such as `etcd=.`.',
        }),
        targets: (0,external_core_js_namespaceObject.list)({
            modes: PLANNED,
            default: 'linux/amd64\nlinux/arm64\ndarwin/amd64\ndarwin/arm64\nwindows/amd64\nwindows/arm64',
            example: 'linux/arm/v7',
            docs: 'What to build for: `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT` for any port that `go tool dist list` names, patterns (`linux/*`, `linux/arm/*`), the sets `first-class`, `common` and `all`, and `darwin/universal` for one file with both Mac programs.',
        }),
        exclude: (0,external_core_js_namespaceObject.list)({
            modes: PLANNED,
            example: 'windows/arm64',
            docs: 'Targets to leave out again, as `GOOS/GOARCH`, `GOOS/GOARCH/VARIANT` or patterns. One that matches nothing is refused.',
        }),
        'go-version': (0,external_core_js_namespaceObject.string)({
            modes: PLANNED,
            default: '',
            example: '1.26.3',
            docs: 'Exact toolchain, fetched by the go command and checked against the checksum database when it is not installed. `go.mod`: the one that the `toolchain` line names, else the `go` line. Empty: what `go` in PATH chooses for the module.',
        }),
        tags: (0,external_core_js_namespaceObject.list)({
            modes: PLANNED,
            example: 'netgo',
            docs: 'Build tags; their order does not matter. `PROGRAM=TAG` lines replace the others for that program.',
        }),
        ldflags: (0,external_core_js_namespaceObject.string)({
            modes: PLANNED,
            default: '-s -w',
            example: '-s -w -X main.version={version}',
            docs: 'Flags of the linker, as `go build -ldflags` takes them, and nothing is added. `{version}`, `{bare-version}` (without its v), `{commit}`, `{commit-time}` (Unix seconds) and `{commit-date}` (RFC 3339) are replaced. A variable of `-X` that does not exist is refused. A line `PROGRAM=FLAGS` replaces the others for that program.',
        }),
        flags: (0,external_core_js_namespaceObject.string)({
            modes: PLANNED,
            default: '',
            example: '-trimpath=false',
            docs: 'Further flags of `go build`, after `-trimpath -buildvcs=true -mod=readonly` (or `vendor`), so that `-trimpath=false` or `-buildvcs=false` builds as an earlier release was built.',
        }),
        'build-mode': (0,external_core_js_namespaceObject.oneOf)(external_go_js_namespaceObject.BUILD_MODES, {
            modes: PLANNED,
            default: 'exe',
            docs: 'What to make of a main package: `exe` (what Go makes by itself), `pie`, or a C library with its header.',
        }),
        env: (0,external_core_js_namespaceObject.lines)(ENV, {
            modes: PLANNED,
            example: 'linux/arm64:CC=aarch64-linux-gnu-gcc',
            docs: 'Variables for the builds: `NAME=VALUE`, or `SELECTOR:NAME=VALUE` for some targets (`windows`, `linux/arm64`, `linux/amd64/v3`); one that is for no target is refused. Nothing else of the environment reaches a build but what finds tools and caches. Without `CGO_ENABLED=1` there is no cgo.',
        }),
        formats: (0,external_core_js_namespaceObject.lines)(FORMATS, {
            modes: PLANNED,
            default: external_release_js_namespaceObject.USUAL_FORMATS.join('\n'),
            example: 'deb',
            docs: 'What to ship for every target: `tar.gz`, `zip`, `tar`, `binary` (each program by itself), and for Linux `deb`, `rpm`, `apk`, for Windows `msi`. `SELECTOR=FORMAT` lines (`windows=zip`, `linux/arm64=deb`, `linux/amd64/v3=tar.gz`) replace the others for those targets; of several selectors the one that says most counts. One that is for no target is refused.',
        }),
        'name-template': (0,external_core_js_namespaceObject.lines)(NAMES, {
            modes: PLANNED,
            default: external_release_js_namespaceObject.USUAL_NAME,
            example: 'linux/amd64/v3={name}-{version}-fast',
            docs: 'File name without its ending. Fields: `{name}` (the program for `binary` and for a module of one program that `main` names, else the last part of the module path), `{version}`, `{bare-version}` (without its v), `{os}`, `{arch}`, `{variant}` (empty for the default variant of an architecture, `_v3`, and `v7` for arm). `SELECTOR=TEMPLATE` is for some targets.',
        }),
        'wrap-in-directory': (0,external_core_js_namespaceObject.boolean)({
            modes: PLANNED,
            default: false,
            docs: 'Put everything in an archive below one directory that is called as the archive is.',
        }),
        files: (0,external_core_js_namespaceObject.lines)(FILES, {
            modes: PLANNED,
            default: 'LICENSE*\nREADME*',
            example: 'docs/*.md => doc/',
            docs: 'Further files, as globs relative to the module. `GLOB => PATH` gives a name, or with a slash at its end a directory; a path that begins with `/` goes into packages instead of archives, such as `init/hello.service => /usr/lib/systemd/system/`. Behind it `mode=0755`, and `config` for a file that the administrator may change. The default takes what there is, in the module or else at the top of the repository; a pattern of your own must match. A file that Git ignores needs a line without a wildcard; symbolic links and the store of Git are refused.',
        }),
        package: (0,external_core_js_namespaceObject.map)({
            modes: PLANNED,
            example: 'maintainer=Jo Doe <jo@example.com>',
            docs: 'What packages say: `maintainer` and `summary` (both needed), `license` (SPDX; an rpm needs it where no licence file is recognised), `name`, `description`, `homepage`, `release`, `epoch`; `depends`, `recommends`, `suggests`, `conflicts`, `provides`, `replaces` (comma-separated); `pre-install`, `post-install`, `pre-remove`, `post-remove` (files with scripts). `deb.depends=` and the like say it for one format only.',
        }),
        'apk-key': (0,external_core_js_namespaceObject.secret)({
            modes: ['all', 'build', 'prove'],
            docs: 'RSA private key (PEM) that signs apk packages. Users need its public half in `/etc/apk/keys`.',
        }),
        'apk-key-name': (0,external_core_js_namespaceObject.string)({
            modes: ['all', 'build', 'prove'],
            default: '',
            example: 'release@example.com-1700000000.rsa.pub',
            docs: 'File name of the public key in `/etc/apk/keys`; needed with `apk-key`.',
        }),
        'rpm-key': (0,external_core_js_namespaceObject.secret)({
            modes: ['all', 'build', 'prove'],
            docs: 'OpenPGP private key (armored) that signs rpm packages.',
        }),
        'rpm-key-passphrase': (0,external_core_js_namespaceObject.secret)({ modes: ['all', 'build', 'prove'], docs: 'Passphrase of `rpm-key`.' }),
        sbom: (0,external_core_js_namespaceObject.lines)(SBOM, {
            modes: PLANNED,
            default: 'spdx',
            example: 'cyclonedx',
            docs: 'Software bill of materials for every program of every target: `spdx` (2.3, JSON), `cyclonedx` (1.6, JSON), or `none`. From the modules that are linked into the program.',
        }),
        checksums: (0,external_core_js_namespaceObject.lines)(CHECKSUMS, {
            modes: PLANNED,
            default: 'sha256',
            example: 'sha512',
            docs: 'Checksum files: `sha256` (always written), and `sha512` for a second one.',
        }),
        'max-size': (0,external_core_js_namespaceObject.lines)(MAX_SIZE, {
            modes: PLANNED,
            example: '*.deb=20MB',
            docs: 'Most that a file may have: `20MB`, or `GLOB=20MB` for some. More is refused; with `warn` behind it, told. A limit that is for no file is refused.',
        }),
        output: (0,external_core_js_namespaceObject.string)({
            modes: [...PLANNED, 'build', 'merge'],
            default: 'release',
            docs: 'Folder for the results, relative to the workspace. It is replaced as a whole when an earlier run made it, and left as it was when anything fails.',
        }),
        parallelism: (0,external_core_js_namespaceObject.integer)({
            modes: ['all', 'build'],
            min: 1,
            example: '1',
            docs: 'Targets built at once. Default: from cores, free memory and free disk; the log says why.',
        }),
        'fail-fast': (0,external_core_js_namespaceObject.boolean)({
            modes: ['all', 'build'],
            default: false,
            docs: 'Begin no further target when one has failed. Otherwise all are tried, so that one run shows everything that is wrong.',
        }),
        'go-cache': (0,external_core_js_namespaceObject.oneOf)(['restore', 'save', 'off'], {
            modes: ['all', 'build'],
            default: 'off',
            docs: 'Compiled packages of earlier runs, one cache for each target: `restore` takes them, `save` takes them and keeps new ones. For releases `restore` at most: what a build finds in a cache it believes.',
        }),
        prove: (0,external_core_js_namespaceObject.oneOf)(['none', 'sample', 'all'], {
            modes: ['all', 'prove'],
            default: 'none',
            docs: 'Build a second time from a clean clone elsewhere, with another umask, time zone, locale, number of processes and an empty cache, and refuse the release when one byte differs: of one target (`sample`; another one for each commit), or of `all`.',
        }),
        against: (0,external_core_js_namespaceObject.string)({
            modes: ['all', 'prove'],
            default: '',
            example: 'https://github.com/OWNER/REPO/releases/download/v1.4.0',
            docs: 'Folder of the workspace, or address, with a `SHA256SUMS` that was published before: every file of the same name must have the digest that stands there (and in a folder the same bytes).',
        }),
        shards: (0,external_core_js_namespaceObject.integer)({
            modes: ['plan'],
            min: 1,
            max: 256,
            example: '4',
            docs: 'Number of jobs to spread the targets over. Default: one a target, at most eight.',
        }),
        weights: (0,external_core_js_namespaceObject.json)({
            modes: ['plan'],
            example: '{"linux/amd64": 41.2}',
            docs: 'Seconds that targets took earlier, as the field `targets` of the output `timings`. Targets without are taken for the average.',
        }),
        runners: (0,external_core_js_namespaceObject.lines)(RUNNERS, {
            modes: ['plan'],
            default: 'ubuntu-latest',
            example: 'darwin/*=macos-latest',
            docs: 'Label of the runner, or `SELECTOR=LABEL` for some targets, such as those that need cgo. One that is for no target is refused.',
        }),
        'plan-file': (0,external_core_js_namespaceObject.file)({
            modes: ['build', 'merge', 'prove'],
            example: 'plan/plan.json',
            docs: 'The plan. What it says counts, and not the inputs above.',
        }),
        'plan-hash': (0,external_core_js_namespaceObject.string)({
            modes: ['build', 'merge', 'prove'],
            default: '',
            example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            docs: 'The output `plan-hash` of the plan: a plan file with another SHA-256 is refused.',
        }),
        shard: (0,external_core_js_namespaceObject.integer)({ modes: ['build'], min: 1, max: 256, example: '1', docs: 'Number of the shard, from the matrix.' }),
        'shards-from': (0,external_core_js_namespaceObject.string)({
            modes: ['merge'],
            default: 'shards',
            docs: 'Folder with one folder for each shard, as actions/download-artifact leaves them.',
        }),
        'dry-run': (0,external_core_js_namespaceObject.boolean)({
            modes: ['all', 'plan'],
            default: false,
            docs: 'Checks everything that can be checked without building, and answers with what would be made.',
        }),
    },
    environment: {
        SOURCE_DATE_EPOCH: "Time of every file in the archives in seconds since 1970. Not set: the commit's time.",
        GOPROXY: 'Where modules are downloaded from; `GOPRIVATE`, `GONOPROXY`, `GOSUMDB`, `GONOSUMDB`, `GOINSECURE`, `GOVCS` and `GOAUTH` hold beside it, for downloads alone.',
        GOMAXPROCS: 'Threads of the go command; `GOGC` and `GOMEMLIMIT` are handed on too, and no other variable of Go: none of them changes a byte.',
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
        (inputs) => (inputs.mode === 'build' || inputs.mode === 'merge') && inputs.planFile === undefined
            ? {
                code: 'no-plan',
                message: `Input 'plan-file' is missing, and the mode ${inputs.mode} needs it.`,
                hint: 'Download the artifact of the plan job, and give the path of its plan.json.',
            }
            : undefined,
        (inputs) => inputs.mode === 'build' && inputs.shard === undefined
            ? {
                code: 'no-shard',
                message: "Input 'shard' is missing, and the mode build needs it.",
                hint: 'Write shard: ${{ matrix.shard }}, with the matrix of the plan job.',
            }
            : undefined,
        (inputs) => inputs.mode === 'prove' && inputs.against === ''
            ? {
                code: 'no-against',
                message: "Input 'against' is missing, and the mode prove needs it.",
                hint: 'Give the folder or address of the release to compare with.',
            }
            : undefined,
        (inputs) => 'apkKey' in inputs && inputs.apkKey !== undefined && inputs.apkKeyName === ''
            ? {
                code: 'no-key-name',
                message: "Input 'apk-key-name' is missing, and apk-key needs it.",
                hint: 'Give the name that the public key has in /etc/apk/keys, such as release@example.com-1700000000.rsa.pub.',
            }
            : undefined,
    ],
});

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/stage.js
async function runStage(stage, state) {
    if ('when' in stage && !stage.when(state))
        return stage.otherwise;
    if (stage.grouped !== true)
        return await stage.run(state);
    return await state.host.log.group(stage.name, () => stage.run(state));
}
function chain(name, contents, run) {
    return {
        name,
        contents,
        run,
        stage: (next) => chain(name, [...contents, next.name], async (start) => {
            const state = await run(start);
            return { ...state, ...(await runStage(next, state)) };
        }),
    };
}
/** No stages yet: what a run begins with goes in, and comes out. */
function stages(name) {
    return chain(name, [], async (start) => start);
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/settings.js



/** What a plan says of shards where nobody asks for a fan-out. */
const ON_ONE_RUNNER = {
    shards: undefined,
    weights: undefined,
    runners: [{ selector: '', label: 'ubuntu-latest' }],
};
function sbomFormats(chosen) {
    if (chosen.includes('none') && chosen.length > 1)
        throw new external_core_js_namespaceObject.InvalidValue('this says none and more', 'Keep one of them.', { code: 'sbom' });
    return [...new Set(chosen)].flatMap((format) => (format === 'none' ? [] : [format]));
}
/** Reads the inputs that say what a release is. `directories` are those of the modules. Throws `RefusedError`. */
function readSettings(inputs, directories) {
    const { shards: jobs, weights, runners } = inputs.mode === 'plan' ? inputs : ON_ONE_RUNNER;
    return {
        version: inputs.version,
        mains: (0,external_core_js_namespaceObject.fromInput)('main', () => (0,external_release_js_namespaceObject.mainsOfModules)(inputs.main, directories)),
        ldflags: (0,external_release_js_namespaceObject.flagsByProgram)(inputs.ldflags),
        tags: (0,external_core_js_namespaceObject.fromInput)('tags', () => (0,external_release_js_namespaceObject.tagsByProgram)(inputs.tags)),
        flags: (0,external_core_js_namespaceObject.fromInput)('flags', () => (0,external_go_js_namespaceObject.parseBuildFlags)(inputs.flags)),
        mode: inputs.buildMode,
        env: inputs.env,
        formats: inputs.formats,
        nameTemplate: inputs.nameTemplate,
        wrap: inputs.wrapInDirectory,
        files: inputs.files,
        metadata: inputs.package,
        sbom: (0,external_core_js_namespaceObject.fromInput)('sbom', () => sbomFormats(inputs.sbom)),
        checksums: [...new Set(['sha256', ...inputs.checksums])],
        budgets: inputs.maxSize,
        proves: inputs.mode === 'prove' || (inputs.mode === 'all' && inputs.prove !== 'none'),
        jobs,
        weights: (0,external_core_js_namespaceObject.fromInput)('weights', () => (0,external_release_js_namespaceObject.readWeights)(weights)),
        runners,
    };
}
/** What the settings of a release are called here. */
const INPUT_OF = {
    version: 'version',
    ldflags: 'ldflags',
    tags: 'tags',
    mode: 'build-mode',
    env: 'env',
    budgets: 'max-size',
    formats: 'formats',
    nameTemplate: 'name-template',
    files: 'files',
    metadata: 'package',
    runners: 'runners',
};
/** The border of a decision: a setting that does not fit becomes a `RefusedError` that names its input. */
function fromSettings(decide) {
    try {
        return decide();
    }
    catch (error) {
        if (!(error instanceof external_release_js_namespaceObject.InvalidSetting))
            throw error;
        return (0,external_core_js_namespaceObject.fromInput)(INPUT_OF[error.setting], () => {
            throw error;
        });
    }
}
/** Throws `RefusedError` when the folder for the results holds what somebody else put there. */
function refuseForeignOutput(output, folder) {
    if (output.kind !== 'foreign')
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'output-not-ours',
        message: `Input 'output': '${(0,external_core_js_namespaceObject.printable)(folder)}' is there already and was not made by this action: ${output.why}.`,
        hint: 'It would be replaced as a whole. Give another folder, or remove it before this step.',
    });
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: external "./git.js"
const external_git_js_namespaceObject = __lazy_require__("./git.js");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/image-layouts.js


/** What a layout consists of, as push-image writes and replaces it: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
const LAYOUT = new Set(['blobs', 'index.json', 'ingest', 'oci-layout']);
/** Folders directly below the workspace that are image layouts and nothing else: what push-image made of an earlier build. Absolute paths. */
async function imageLayouts(workspace) {
    const items = await (0,promises_namespaceObject.readdir)(workspace, { withFileTypes: true });
    const folders = items.filter((item) => item.isDirectory()).map(({ name }) => (0,external_node_path_namespaceObject.join)(workspace, name));
    // One that cannot be read is nobody's layout here.
    const list = (folder) => (0,promises_namespaceObject.readdir)(folder).catch(() => []);
    const looked = await Promise.all(folders.map(async (folder) => ({ folder, names: await list(folder) })));
    return looked
        .filter(({ names }) => names.includes('oci-layout') && names.every((name) => LAYOUT.has(name)))
        .map(({ folder }) => folder);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __lazy_require__("node:fs");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/source-repository.js





/** What the go command takes for the root of a repository, beside Git's (cmd/go/internal/vcs, `vcsList`). */
const FOREIGN = ['.hg', '.svn', '.bzr', '.fslckout', '_FOSSIL_'];
/** Throws `RefusedError` when Go would take something in the commit for the repository, and run its tools there. */
function refuseNested(directory, top) {
    for (let at = directory; (0,external_core_js_namespaceObject.isUnder)(top, at); at = (0,external_node_path_namespaceObject.dirname)(at)) {
        const names = at === top ? FOREIGN : ['.git', ...FOREIGN];
        const found = names.find((name) => (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(at, name), { throwIfNoEntry: false }) !== undefined);
        if (found === undefined)
            continue;
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'nested-repository',
            message: `'${(0,external_core_js_namespaceObject.printable)((0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(top, (0,external_node_path_namespaceObject.join)(at, found))))}' makes a directory of the repository a repository of its own.`,
            hint: 'Remove it: the go command would run the tools of that repository, under its configuration.',
        });
    }
}
/** Throws `RefusedError` for a module that is no part of the repository. */
async function refuseOutside(repository, top, directories) {
    const files = directories.map((directory) => (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(top, (0,external_node_path_namespaceObject.join)(directory, 'go.mod'))));
    const tracked = await (0,external_git_js_namespaceObject.inIndex)(repository, files.filter((file) => !file.startsWith('../')));
    const outside = files.find((file, index) => !tracked.has(file) && (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(directories[index] ?? '', 'go.mod')));
    if (outside === undefined)
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'module-not-in-repository',
        message: `'${(0,external_core_js_namespaceObject.printable)(outside)}' is not in the repository at '${(0,external_core_js_namespaceObject.printable)(top)}': it is not in its index.`,
        hint: 'Commit it. A repository inside of the workspace is no part of the one that is checked out there: check it out as the workspace.',
    });
}
/**
 * The repository of the workspace; where the workspace is in none, that of the first module, as actions/checkout with `path:` makes it.
 * Every module has to be part of it.
 */
async function openSource(workspace, directories, options) {
    const { 0: first = workspace } = directories;
    const from = (0,external_git_js_namespaceObject.findRepository)(workspace) === undefined ? first : workspace;
    const repository = await (0,external_git_js_namespaceObject.openRepository)(from, options);
    const { workTree: top } = repository.place;
    if (top === undefined)
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'not-a-repository',
            message: `The repository at '${(0,external_core_js_namespaceObject.printable)(from)}' is a bare one: there are no files to build.`,
            hint: 'Give a checkout.',
        });
    for (const directory of directories)
        refuseNested(directory, top);
    await refuseOutside(repository, top, directories);
    return { repository, top };
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/checkout.js









/** Folders below the private one of a run: where programs are built, and where the files for users are written. */
const foldersOf = ({ scratch }) => ({
    programs: (0,external_node_path_namespaceObject.join)(scratch, 'programs'),
    results: (0,external_node_path_namespaceObject.join)(scratch, 'results'),
});
/** A target as a name of a folder. */
const folderName = ({ text }) => text.replaceAll('/', '_');
/** Where the programs of a target are built. */
const programsFolder = (programs, target) => (0,external_node_path_namespaceObject.join)(programs, folderName(target));
/** The options that depend on nothing but the host. */
function checkoutOptions(host, scratch, clock) {
    const { env, signal } = host;
    return { env, signal, trusted: host.github !== undefined, scratch, clock };
}
/** A line of .gitignore that means exactly this file or folder. */
function ignorePattern(path) {
    return `/${path.replace(/[\\*?[\]#! ]/g, '\\$&')}`;
}
function refuseModuleInside(output, directories, name) {
    if (!directories.some((directory) => (0,external_core_js_namespaceObject.isUnder)(output, directory)))
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'output-outside',
        message: `Input 'output': '${name}' holds the module itself.`,
        hint: 'Give a folder of its own, such as release.',
    });
}
/** The directories of the input `module`, relative to the workspace, each once. Throws `RefusedError` for one that is none. */
function moduleDirectories(lines, host) {
    const paths = (0,external_core_js_namespaceObject.workspacePaths)(host.workspace);
    const root = paths.resolvePath('.', 'directory');
    const resolved = lines.map((line) => {
        const path = (0,external_core_js_namespaceObject.fromInput)('module', () => paths.resolvePath(line, 'directory'));
        return (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(root, path)) || '.';
    });
    const [first = '.', ...others] = new Set(resolved);
    return [first, ...others];
}
/** The go command names files of the module relative to its directory; everybody else sees the workspace. */
async function inDirectory(directory, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof external_core_js_namespaceObject.RefusedError) || directory === '.')
            throw error;
        const placed = (fault) => fault.file === undefined ? fault : { ...fault, file: `${directory}/${fault.file}` };
        throw new external_core_js_namespaceObject.RefusedError(placed(error.fault), error.more.map(placed));
    }
}
/** Finds repository, toolchains and output folder. The results of earlier runs, and images made of them, do not count as changes. */
async function openCheckout(workspace, directories, outputName, options) {
    const { scratch, ours = [] } = options;
    const absolute = directories.map((directory) => (0,external_node_path_namespaceObject.resolve)(workspace, directory));
    const { repository, top } = await openSource(workspace, absolute, options);
    const output = await (0,external_core_js_namespaceObject.fromInputAsync)('output', () => (0,external_release_js_namespaceObject.folderUnder)(workspace, outputName));
    refuseModuleInside(output, absolute, outputName);
    const results = [output, ...ours, ...(await imageLayouts(workspace))];
    const own = results.filter((path) => (0,external_core_js_namespaceObject.isUnder)(top, path)).map((path) => (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(top, path)));
    const excludes = (0,external_node_path_namespaceObject.join)(scratch, 'ignored');
    const git = await (0,external_git_js_namespaceObject.stampVariables)(repository, own.map(ignorePattern), excludes);
    const open = (directory) => inDirectory(directory, () => openModule(directory));
    const openModule = async (directory) => {
        const toolchain = await (0,external_core_js_namespaceObject.fromInputAsync)('go-version', () => (0,external_go_js_namespaceObject.openToolchain)((0,external_node_path_namespaceObject.resolve)(workspace, directory), { ...options, git }));
        const goMod = await (0,external_go_js_namespaceObject.readGoModJson)(toolchain);
        const vendored = await (0,external_go_js_namespaceObject.isVendored)(toolchain, goMod.go);
        return { directory, toolchain, vendored, goMod };
    };
    const [one, ...more] = directories;
    const [opened, others] = await Promise.all([open(one), Promise.all(more.map(open))]);
    const changes = async () => (await (0,external_git_js_namespaceObject.readChanges)(repository, excludes)).filter((path) => !own.some((mine) => `${path}/`.startsWith(`${mine}/`)));
    const tags = async () => (await (0,external_git_js_namespaceObject.readRefs)(repository)).tags;
    const lack = async () => (0,external_git_js_namespaceObject.whyTagsMayLack)(repository.place, (await tags()).length);
    const ignored = (paths) => (0,external_git_js_namespaceObject.readIgnored)(repository, paths);
    return { workspace, modules: [opened, ...others], top, output, scratch, changes, tags, lack, ignored };
}
/**
 * The same for the modules and the toolchain of a plan. A toolchain that nobody can fetch by its name has to be the one in PATH.
 */
async function openPlannedCheckout({ modules: [first, ...others], goVersion }, workspace, outputName, options) {
    const released = (0,external_go_js_namespaceObject.releasedToolchain)(goVersion);
    const chosen = released?.experiment === '' ? released.name : '';
    const directories = [first.directory, ...others.map(({ directory }) => directory)];
    return await openCheckout(workspace, directories, outputName, { ...options, goVersion: chosen });
}
/** The output folder as outputs and messages name it: relative to the workspace. */
function outputName({ workspace, output }) {
    return (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(workspace, output));
}
/** The folder of the workspace that a build is compared with; an address has none. */
function publishedFolder(against, workspace) {
    return against === '' || /^https?:\/\//.test(against) ? [] : [(0,external_node_path_namespaceObject.resolve)(workspace, against)];
}
/** The workspace and the folder for the results. */
async function openWorkspace(output, host) {
    const workspace = (0,external_core_js_namespaceObject.workspacePaths)(host.workspace).resolvePath('.', 'directory');
    return {
        workspace,
        output: await (0,external_core_js_namespaceObject.fromInputAsync)('output', () => (0,external_release_js_namespaceObject.folderUnder)(workspace, output)),
        scratch: await host.temporaryDirectory(),
    };
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __lazy_require__("node:os");
;// CONCATENATED MODULE: external "./archive.js"
const external_archive_js_namespaceObject = __lazy_require__("./archive.js");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/source.js


function refuseOther(what, plan, here, hint) {
    if (plan === here)
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'plan-of-other-source',
        message: `The plan is for ${what} ${(0,external_core_js_namespaceObject.printable)(plan, 80)}, and here it is ${(0,external_core_js_namespaceObject.printable)(here, 80)}.`,
        hint,
    });
}
/** Throws `RefusedError` when this is another commit or toolchain than the plan is for. */
function refuseOtherSource({ commit, goVersion }, facts) {
    const checkOut = 'Check out the commit of the plan: ref: with the output commit of the plan job.';
    refuseOther('commit', commit, facts.commit, checkOut);
    const setUp = 'Set up the same toolchain as in the plan job.';
    refuseOther('toolchain', goVersion, facts.modules[0].goVersion, setUp);
}
/** Throws `RefusedError` for a replace line that leads out of the repository, with its place in the text of go.mod. */
function refuseOutsideReplace(outside, directory, goMod) {
    const at = goMod.split('\n').findIndex((content) => content.includes(`=> ${outside.directory}`));
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'replace-outside',
        message: `go.mod replaces ${(0,external_core_js_namespaceObject.printable)(outside.path)} by '${(0,external_core_js_namespaceObject.printable)(outside.directory)}', which is not in the repository.`,
        hint: 'What is released would depend on this machine. Require a version of the module, or move it into the repository.',
        file: directory === '.' ? 'go.mod' : `${directory}/go.mod`,
        ...(0,external_core_js_namespaceObject.optional)({ line: at < 0 ? undefined : at + 1 }),
    });
}
/** The targets that are built: those of a universal program stand in for it. */
function builtTargets(targets) {
    const parts = targets.some(({ text }) => text === external_go_js_namespaceObject.UNIVERSAL.text) ? external_go_js_namespaceObject.UNIVERSAL_PARTS : [];
    const all = [...targets.filter(({ text }) => text !== external_go_js_namespaceObject.UNIVERSAL.text), ...parts.map(external_go_js_namespaceObject.parseTarget)];
    return [...new Map(all.map((target) => [target.text, target])).values()];
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/gather.js














/** Any target does for what does not depend on one. */
const ANY = (0,external_go_js_namespaceObject.parseTarget)('linux/amd64');
/** What a glob finds below a directory of the work tree, with what Git says of it. */
async function lookFor(directory, glob, checkout) {
    const found = await (0,external_archive_js_namespaceObject.findFiles)(directory, glob);
    const ignored = await checkout.ignored(found.map(({ path }) => (0,external_node_path_namespaceObject.join)(directory, path)));
    return {
        base: (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(checkout.workspace, directory)) || '.',
        files: found.map((file) => ({ ...file, ignored: ignored.has((0,external_node_path_namespaceObject.join)(directory, file.path)) })),
    };
}
async function gatherFiles(lines, checkout) {
    const { module } = checkout.modules[0].toolchain;
    return await Promise.all(lines.map(async ({ pattern }) => {
        const glob = (0,external_core_js_namespaceObject.fromInput)('files', () => (0,external_archive_js_namespaceObject.parseGlob)(pattern));
        const found = await lookFor(module, glob, checkout);
        // A module in a subdirectory takes the licence of its repository, as module archives do (go.dev/ref/mod#vcs-license).
        const none = found.files.every(({ ignored }) => ignored);
        const outer = none && external_release_js_namespaceObject.USUAL_FILES.includes(pattern) && (0,external_core_js_namespaceObject.isUnder)(checkout.workspace, checkout.top);
        return outer ? await lookFor(checkout.top, glob, checkout) : found;
    }));
}
/** Throws `RefusedError` for a replace line whose directory is no part of the commit. */
async function checkReplaces({ directory, toolchain, goMod }, checkout) {
    const outside = goMod.localReplaces.find(({ directory: to }) => !(0,external_core_js_namespaceObject.isUnder)(checkout.top, (0,external_node_path_namespaceObject.resolve)(toolchain.module, to)));
    if (outside === undefined)
        return;
    refuseOutsideReplace(outside, directory, await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(toolchain.module, 'go.mod'), 'utf8'));
}
const programsOf = (packages = []) => packages.filter(({ name, own }) => name === 'main' && own);
/** The first target some program of which holds a package, for each that is held at all. A package may be for one system only. */
function holders({ targets }, names, linked) {
    const holding = (name) => {
        const target = targets.find(({ text }) => linked.get(text)?.some(({ importPath }) => importPath === name));
        return target === undefined ? [] : [[name, target]];
    };
    return new Map(names.flatMap(holding));
}
/** Packages that `-X` names; for `main` every program, whatever target it is for. */
async function gatherDeclared(module, question, { packages, linked }) {
    const { ldflags, loading, targets, env } = question;
    const named = new Set(ldflags.flatMap((flags) => fromSettings(() => (0,external_release_js_namespaceObject.linkedOf)(flags)).map((value) => value.package)));
    const others = [...named].filter((name) => name !== 'main');
    const holding = holders(question, others, linked);
    const { 0: first = ANY } = targets;
    const look = async (name) => {
        if (name === 'main')
            return [...packages.values()].flatMap(programsOf);
        const target = holding.get(name) ?? first;
        const found = await (0,external_go_js_namespaceObject.listPackages)(module.toolchain, target, [name], { loading, env: env(target) });
        return found.filter(({ error }) => error === '');
    };
    const declared = new Map();
    for (const name of named) {
        const byPath = new Map((await look(name)).map((item) => [item.importPath, item]));
        const read = async (item) => ({
            importPath: item.importPath,
            name: item.name,
            linked: name === 'main' || holding.has(item.importPath),
            declarations: await (0,external_go_js_namespaceObject.readDeclarations)(item),
        });
        declared.set(name, await Promise.all([...byPath.values()].map(read)));
    }
    return declared;
}
/** What is linked into the programs of each target. */
async function gatherLinked({ toolchain, directory }, { loading, env, targets }, packages) {
    const look = async (target) => {
        const programs = programsOf(packages.get(target.text)).map(({ importPath }) => importPath);
        if (programs.length === 0)
            return [target.text, []];
        const found = await inDirectory(directory, () => (0,external_go_js_namespaceObject.listLinked)(toolchain, target, programs, { loading, env: env(target) }));
        return [target.text, found];
    };
    return new Map(await (0,external_core_js_namespaceObject.inParallel)((0,external_node_os_namespaceObject.availableParallelism)(), targets, look));
}
/** What the packages have when cgo is on, once for each system that is built without. */
async function gatherWithCgo({ toolchain }, { mains, loading, env, targets }, linked) {
    const without = targets.filter((target) => env(target)['CGO_ENABLED'] !== '1');
    const first = [...new Map(without.map((target) => [target.os, target]).reverse()).values()];
    const look = async (target) => {
        const partly = linked.get(target.text)?.filter(({ modulePath, ignoredFiles, error }) => {
            return modulePath !== '' && (ignoredFiles.length > 0 || error !== '');
        });
        const names = [...mains.map(({ pattern }) => pattern), ...(partly ?? []).map(({ importPath }) => importPath)];
        const found = await (0,external_go_js_namespaceObject.listPackages)(toolchain, target, names, {
            loading,
            env: { ...env(target), CGO_ENABLED: '1' },
        });
        return [target.os, found.filter(({ error }) => error === '')];
    };
    return new Map(await (0,external_core_js_namespaceObject.inParallel)((0,external_node_os_namespaceObject.availableParallelism)(), first, look));
}
async function gatherModule(module, question) {
    const { toolchain, directory } = module;
    const patterns = question.mains.map(({ pattern }) => pattern);
    const list = async (target) => {
        const { loading, env } = question;
        const found = await inDirectory(directory, () => (0,external_go_js_namespaceObject.listPackages)(toolchain, target, patterns, { loading, env: env(target) }));
        return [target.text, found];
    };
    const packages = new Map(await (0,external_core_js_namespaceObject.inParallel)((0,external_node_os_namespaceObject.availableParallelism)(), question.targets, list));
    const linked = await gatherLinked(module, question, packages);
    const [withCgo, declared] = await Promise.all([
        gatherWithCgo(module, question, linked),
        gatherDeclared(module, question, { packages, linked }),
    ]);
    return { packages, linked, withCgo, declared };
}
/** Files of the checkout that are compiled or embedded and that Git ignores. */
async function gatherIgnored(modules, checkout) {
    const inside = modules
        .flatMap(({ linked }) => [...linked.values()].flat())
        .filter(({ directory }) => directory !== '' && (0,external_core_js_namespaceObject.isUnder)(checkout.top, directory));
    const files = inside.flatMap(({ directory, files: compiled, embedded }) => [...compiled, ...embedded].map((file) => (0,external_node_path_namespaceObject.join)(directory, file)));
    const ignored = await checkout.ignored([...new Set(files)]);
    return [...ignored].map((path) => (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(checkout.workspace, path))).sort();
}
/** The workspace of Go around the first module, with the name that it has here. */
async function gatherWorkspace({ modules: [{ toolchain }], workspace }, { env }) {
    const found = await (0,external_go_js_namespaceObject.readWorkspace)(toolchain, env);
    if (found === undefined)
        return undefined;
    const file = (0,external_core_js_namespaceObject.isUnder)(workspace, found.file) ? (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(workspace, found.file)) : found.file;
    return { file, modules: found.modules };
}
/**
 * Downloads what the modules need, once and before any build, and checks that nobody changed it since. `mod` is what the user says of
 * where packages come from, undefined for what the go command chooses.
 */
async function prepareModules(checkout, mod, host) {
    await host.log.group('Download and verify modules', async () => {
        for (const { toolchain, vendored, directory } of checkout.modules) {
            if ((mod ?? (vendored ? 'vendor' : 'readonly')) === 'vendor')
                continue;
            await inDirectory(directory, async () => {
                await (0,external_go_js_namespaceObject.downloadModules)(toolchain);
                await (0,external_go_js_namespaceObject.verifyModules)(toolchain);
            });
        }
    });
}
async function gatherScripts(metadata, checkout) {
    (0,external_core_js_namespaceObject.fromInput)('package', () => (0,external_release_js_namespaceObject.checkPackageKeys)(metadata));
    const { module } = checkout.modules[0].toolchain;
    const read = async (path) => {
        const entry = await (0,external_archive_js_namespaceObject.readEntry)(checkout.workspace, (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(checkout.workspace, (0,external_node_path_namespaceObject.resolve)(module, path))), path);
        if (entry === undefined)
            throw new external_core_js_namespaceObject.RefusedError({
                code: 'no-such-file',
                message: `Input 'package': there is no script '${(0,external_core_js_namespaceObject.printable)(path)}'.`,
                hint: 'Give a path relative to the directory of the module.',
            });
        return [path, Buffer.from(entry.content).toString('utf8')];
    };
    return new Map(await Promise.all((0,external_release_js_namespaceObject.scriptPaths)(metadata).map(read)));
}
/** Everything that the plan depends on, for the targets that are asked for. */
async function gatherRelease(settings, checkout, { source, targets, host }) {
    const filled = fromSettings(() => (0,external_release_js_namespaceObject.filledFlags)(settings.ldflags, source.values));
    const ldflags = [filled.usual, ...filled.own.values()];
    const tags = [...settings.tags.usual, ...[...settings.tags.own.values()].flat()];
    const built = builtTargets(targets);
    const ask = async (module, index) => {
        const mains = settings.mains[index] ?? [];
        const planned = source.modules[index] ?? source.modules[0];
        const env = (target) => (0,external_go_js_namespaceObject.envOf)(settings.env, target);
        await checkReplaces(module, checkout);
        return await gatherModule(module, { mains, ldflags, loading: { tags, mod: planned.mod }, targets: built, env });
    };
    const [modules, files, output, scripts, license, workspace] = await Promise.all([
        Promise.all(checkout.modules.map(ask)),
        gatherFiles(settings.files, checkout),
        (0,external_release_js_namespaceObject.readFolderState)(checkout.output),
        gatherScripts(settings.metadata, checkout),
        (0,external_archive_js_namespaceObject.findLicense)([checkout.modules[0].toolchain.module, checkout.top]),
        gatherWorkspace(checkout, host),
    ]);
    const ignoredSources = await gatherIgnored(modules, checkout);
    return { modules, files, output, scripts, license, workspace, ignoredSources };
}

;// CONCATENATED MODULE: external "./version.js"
const external_version_js_namespaceObject = __lazy_require__("./version.js");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/gather-checkout.js







function commitTime(info) {
    return Math.floor(Date.parse(info.settings.get('vcs.time') ?? '') / 1000);
}
/** What Go would stamp into the programs of a module: the same for every target. */
async function readModule({ toolchain, vendored, directory, goMod: { requirements, retract } }, { top }) {
    const info = await inDirectory(directory, () => (0,external_go_js_namespaceObject.readStamp)(toolchain, (0,external_go_js_namespaceObject.parseTarget)('linux/amd64'), { tags: [], mod: vendored ? 'vendor' : 'readonly' }));
    const { path, version: stamped } = info.main;
    const inRepository = (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(top, toolchain.module)) || '.';
    const said = { directory, inRepository, path, stamped, goVersion: toolchain.version };
    const stamp = { ...said, vendored, requirements, retract };
    return { info, stamp };
}
/** Throws `CouldNotCheckError` when Go names a commit by the tags that are here, and others may be missing. */
async function refuseLackOfTags(infos, checkout) {
    const untagged = infos.some(({ main }) => (0,external_version_js_namespaceObject.isPseudoVersion)(main.version.replace(/\+.*$/, '')));
    const lack = untagged ? await checkout.lack() : undefined;
    if (lack !== undefined)
        throw (0,external_git_js_namespaceObject.tagsMissing)(lack, 'the version that Go stamps would be made of those that are here');
}
/** Asks Go what it would stamp. */
async function gatherCheckout(checkout, host) {
    const [one, ...more] = checkout.modules;
    const [first, others, tags] = await Promise.all([
        readModule(one, checkout),
        Promise.all(more.map((module) => readModule(module, checkout))),
        checkout.tags(),
    ]);
    const infos = [first, ...others].map(({ info }) => info);
    await refuseLackOfTags(infos, checkout);
    // Changes inside of submodules are not in the stamp: the Git behind it looks into none.
    const changes = await checkout.changes();
    const modified = changes.length > 0 || infos.some(({ settings }) => settings.get('vcs.modified') !== 'false');
    return {
        modules: [first.stamp, ...others.map(({ stamp }) => stamp)],
        commit: first.info.settings.get('vcs.revision') ?? '',
        commitTime: commitTime(first.info),
        tags,
        modified,
        changes,
        sourceDateEpoch: host.env['SOURCE_DATE_EPOCH'],
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/decide.js










const readInputs = {
    name: 'Read the inputs',
    run: async ({ inputs, host }) => {
        const directories = moduleDirectories(inputs.module, host);
        return { directories, settings: readSettings(inputs, directories) };
    },
};
const openModules = {
    name: 'Open the modules',
    run: async ({ inputs, host, directories }) => {
        const clock = (0,external_go_js_namespaceObject.busyClock)();
        const workspace = (0,external_core_js_namespaceObject.workspacePaths)(host.workspace).resolvePath('.', 'directory');
        const ours = 'against' in inputs ? publishedFolder(inputs.against, workspace) : [];
        const options = {
            ...checkoutOptions(host, await host.temporaryDirectory(), clock),
            goVersion: inputs.goVersion,
            ours,
        };
        return { checkout: await openCheckout(workspace, directories, inputs.output, options), clock };
    },
};
const lookAround = {
    name: 'Ask Go and Git',
    run: async ({ host, settings, checkout }) => {
        const [ports, facts] = await Promise.all([
            (0,external_go_js_namespaceObject.readPorts)(checkout.modules[0].toolchain),
            gatherCheckout(checkout, host),
            prepareModules(checkout, settings.flags.mod, host),
        ]);
        return { ports, facts };
    },
};
const chooseTargets = {
    name: 'Choose the targets',
    run: async ({ inputs, settings, ports, facts, checkout }) => {
        const cgo = (target) => (0,external_go_js_namespaceObject.envOf)(settings.env, target)['CGO_ENABLED'] === '1';
        const goVersion = checkout.modules[0].toolchain.version;
        const wish = { lines: inputs.targets, exclude: inputs.exclude, ports, goVersion, cgo };
        const { targets, reasons: leftOut } = (0,external_core_js_namespaceObject.fromInput)('exclude', () => (0,external_go_js_namespaceObject.selectTargets)(wish));
        return { targets, leftOut, source: fromSettings(() => (0,external_release_js_namespaceObject.planSource)(inputs.version, facts, settings.flags)) };
    },
};
const plan = {
    name: 'Plan the release',
    run: async ({ inputs, host, settings, checkout, source, targets, leftOut }) => {
        const facts = await gatherRelease(settings, checkout, { source, targets, host });
        refuseForeignOutput(facts.output, inputs.output);
        const decided = fromSettings(() => (0,external_release_js_namespaceObject.planRelease)(settings, { source, wanted: targets, facts }));
        await (0,external_release_js_namespaceObject.checkPackages)(decided.plan);
        for (const notice of decided.notices)
            host.log.notice(`${notice}.`);
        return { plan: decided.plan, reasons: [...decided.reasons, ...leftOut, ...decided.notices] };
    },
};
/** Looks at the checkout and decides everything. */
const decide = stages('Decide the release')
    .stage(readInputs)
    .stage(openModules)
    .stage(lookAround)
    .stage(chooseTargets)
    .stage(plan);

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/outputs.js

const rounded = (seconds) => Math.round(seconds * 1000) / 1000;
function timingsText({ total, go, targets }) {
    const each = Object.entries(targets).map(([target, seconds]) => [target, rounded(seconds)]);
    return { seconds: rounded(total), 'go-seconds': rounded(go), targets: Object.fromEntries(each) };
}
/** The artifacts of a plan as they will be called, when nothing is made. */
function planned(plan) {
    return (0,external_release_js_namespaceObject.plannedArtifacts)(plan.targets).map(({ name, kind, format, target, programs }) => {
        return { name, kind, format, target, programs };
    });
}
function artifactJson(artifact, { output, timings }) {
    const seconds = timings.targets[artifact.target];
    const { name, ...rest } = artifact;
    return { name, path: `${output}/${name}`, ...rest, ...(seconds === undefined ? {} : { seconds: rounded(seconds) }) };
}
/** The outputs of a mode that works on a plan. */
function planOutputs(plan, results) {
    const { version, commit, epoch, goVersion } = plan;
    const { output, made, manifest } = results;
    return {
        artifacts: (made ?? planned(plan)).map((artifact) => artifactJson(artifact, results)),
        checksumsFile: `${output}/${external_release_js_namespaceObject.CHECKSUMS_FILE}`,
        manifestFile: manifest ? `${output}/release.json` : '',
        matrix: results.matrix ?? '',
        planFile: results.planFile ?? '',
        planHash: results.planHash ?? '',
        verdict: results.verdict ?? '',
        ...{ output, version, commit },
        sourceDateEpoch: epoch,
        goVersion,
        timings: timingsText(results.timings),
    };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __lazy_require__("node:crypto");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/prove.js


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
    const number = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(plan.commit).digest().readUInt32BE(0);
    const chosen = shipped[number % Math.max(1, shipped.length)];
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
/** Throws `RefusedError` for files that another build or release has with other bytes. `where` says where those are. */
function refuseDifferences(found, where) {
    const [first, ...more] = found.map(({ name, expected, found: now, why }) => ({
        code: 'not-reproducible',
        message: `${name} is not what ${where}: SHA-256 ${now.slice(0, 16)}… instead of ${expected.slice(0, 16)}….${why === '' ? '' : ` ${why}`}`,
        hint: 'Something else than the commit decided over the bytes. The output folder is as it was.',
    }));
    if (first !== undefined)
        throw new external_core_js_namespaceObject.RefusedError(first, more);
}
/** What was compared, for the summary. */
function comparedText(names, where) {
    return `${(0,external_core_js_namespaceObject.counted)(names.length, 'file')} ${names.length === 1 ? 'is' : 'are'} byte for byte what ${where}: ${(0,external_core_js_namespaceObject.listed)(names.slice(0, 6))}${names.length > 6 ? ' and more' : ''}`;
}
/** A proof that compared nothing proves nothing. Throws `CouldNotCheckError`. */
function refuseNothingCompared(names, against) {
    if (names.length > 0)
        return;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'nothing-compared',
        message: `No file that was built is listed in the checksums of '${(0,external_core_js_namespaceObject.printable)(against)}'.`,
        hint: 'Build with the same version, formats and name-template as the release was.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/render.js



function sizeText(bytes) {
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** What was checked of every program of the table: one that says something else is not kept. */
function stampText({ modules }) {
    const stamps = new Set(modules.map(({ stamp }) => (stamp === external_go_js_namespaceObject.NO_VERSION ? 'commit only' : stamp)));
    return [...stamps].join(', ');
}
function table(plan, made, { timings, proven }) {
    const rows = made.map((item) => [
        item.target,
        (0,external_core_js_namespaceObject.code)(item.name),
        sizeText(item.size),
        timings.targets[item.target]?.toFixed(1) ?? '',
        stampText(plan),
        proven.includes(item.target) ? 'yes' : '',
        (0,external_core_js_namespaceObject.code)(item.sha256),
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
    const heading = `Built ${plan.version} for ${(0,external_core_js_namespaceObject.counted)(targets.size, 'target')} with ${plan.goVersion}`;
    return [{ heading }, table(plan, made, shown), { list: [...shown.reasons, timeText(shown.timings)] }];
}
function plannedTable(targets) {
    const rows = (0,external_release_js_namespaceObject.plannedArtifacts)(targets).map(({ target, name }) => [target, (0,external_core_js_namespaceObject.code)(name)]);
    return { table: { head: ['target', 'file'], rows } };
}
/** What would be made. */
function renderPlan(plan, reasons) {
    const heading = `Dry run: ${plan.version} for ${(0,external_core_js_namespaceObject.counted)(plan.targets.length, 'target')}, nothing built`;
    return [{ heading }, plannedTable(plan.targets), { list: reasons }];
}
/** How the work is spread over jobs. */
function renderShards(plan, reasons) {
    const rows = plan.shards.map(({ shard, targets, runner }) => [
        String(shard),
        targets.join(', '),
        runner,
    ]);
    const heading = `Planned ${plan.version}: ${(0,external_core_js_namespaceObject.counted)(plan.targets.length, 'target')} in ${(0,external_core_js_namespaceObject.counted)(plan.shards.length, 'job')}`;
    return [
        { heading },
        { table: { head: ['shard', 'targets', 'runner'], rows } },
        plannedTable(plan.targets),
        { list: reasons },
    ];
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/finish.js







const write = (folder, name, text) => (0,external_archive_js_namespaceObject.writeFileAtomically)((0,external_node_path_namespaceObject.join)(folder, name), [Buffer.from(text)]);
async function withSha512(plan, folder, artifacts) {
    if (!plan.checksums.includes('sha512'))
        return artifacts;
    return await Promise.all(artifacts.map(async (artifact) => ({
        ...artifact,
        sha512: await (0,external_core_js_namespaceObject.digestFile)('sha512', (0,external_node_path_namespaceObject.join)(folder, artifact.name)),
    })));
}
/** SHA512SUMS of the artifacts and of what describes them, where it is asked for. */
async function writeSha512(plan, folder, artifacts, manifests) {
    if (!plan.checksums.includes('sha512'))
        return [];
    const described = manifests.map(async ({ path }) => ({
        name: (0,external_node_path_namespaceObject.basename)(path),
        digest: await (0,external_core_js_namespaceObject.digestFile)('sha512', path),
    }));
    const known = artifacts.map(({ name, sha512 }) => ({ name, digest: sha512 ?? '' }));
    return [await write(folder, 'SHA512SUMS', (0,external_release_js_namespaceObject.formatDigests)([...known, ...(await Promise.all(described))]))];
}
/** Files that were written, as the checksum file lists them. */
function written(folder, artifacts) {
    return artifacts.map(({ name, size, sha256 }) => ({ path: (0,external_node_path_namespaceObject.join)(folder, name), size, sha256 }));
}
/** Puts a finished folder in place and tells of its files; names go to `$GITHUB_ARTIFACTS`. */
async function publish(names, { workspace, host }) {
    await (0,external_release_js_namespaceObject.replaceFolder)(foldersOf(workspace).results, workspace.output);
    for (const name of names)
        host.artifact(`${outputName(workspace)}/${name}`);
}
/**
 * Completes a release beside its artifacts (release.json, dependencies.json, checksum files) and puts it in place. Refuses what
 * is too large before that. Answers the artifacts as release.json has them.
 */
async function finishRelease(plan, { artifacts, dependencies }, finishing) {
    const { results: folder } = foldersOf(finishing.workspace);
    for (const warning of (0,external_release_js_namespaceObject.refuseTooLarge)(plan.budgets, artifacts))
        finishing.host.log.warning(warning);
    const complete = await withSha512(plan, folder, artifacts);
    const manifests = [
        await write(folder, 'release.json', (0,external_release_js_namespaceObject.releaseText)(plan, complete)),
        await write(folder, 'dependencies.json', (0,external_release_js_namespaceObject.dependenciesText)((0,external_release_js_namespaceObject.mergeDependencies)(dependencies))),
    ];
    const files = [...written(folder, complete), ...manifests, ...(await writeSha512(plan, folder, complete, manifests))];
    await (0,external_release_js_namespaceObject.writeChecksums)(folder, files);
    await publish([...files.map(({ path }) => (0,external_node_path_namespaceObject.basename)(path)), external_release_js_namespaceObject.CHECKSUMS_FILE], finishing);
    return complete;
}
/** Completes the folder of a shard or of a plan: one file that says what it is, and checksums of everything. */
async function finishPart(part, artifacts, finishing) {
    const { results: folder } = foldersOf(finishing.workspace);
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    const file = await write(folder, part.name, part.text);
    await (0,external_release_js_namespaceObject.writeChecksums)(folder, [...written(folder, artifacts), file]);
    await publish([...artifacts.map(({ name }) => name), part.name, external_release_js_namespaceObject.CHECKSUMS_FILE], finishing);
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/finish-stages.js







/** Of a run without go command the clock is missing. */
function timingsOf({ started, clock }, targets = {}) {
    return { total: (performance.now() - started) / 1000, go: clock?.seconds() ?? 0, targets };
}
/** Nothing is made, so nothing is written. */
const tellDryRun = {
    name: 'Tell what would be made',
    run: async (state) => {
        const { host, plan, reasons, checkout } = state;
        host.report(renderPlan(plan, reasons));
        const timings = timingsOf(state);
        return { outputs: planOutputs(plan, { output: outputName(checkout), made: undefined, manifest: false, timings }) };
    },
};
const tellReasons = {
    name: 'Tell the decisions',
    run: async ({ host, reasons }) => {
        for (const reason of reasons)
            host.log.info(reason);
        return {};
    },
};
/** Checks sizes, describes the release, lists its checksums and puts it in place. */
const finish = {
    name: 'Finish the release',
    run: async ({ plan, made, checkout: workspace, host }) => ({
        artifacts: await finishRelease(plan, made, { workspace, host }),
    }),
};
const tellRelease = {
    name: 'Tell what was made',
    run: async (state) => {
        const { host, plan, reasons, checkout, made, proven, same, asPublished, artifacts } = state;
        const timings = timingsOf(state, made.seconds);
        const compared = [...same, ...asPublished];
        const shown = { timings, proven: proven.map(({ target }) => target.text), reasons: [...reasons, ...compared] };
        host.report(renderMade(plan, artifacts, shown));
        const output = outputName(checkout);
        host.log.info(`Built ${plan.version}: ${(0,external_core_js_namespaceObject.counted)(artifacts.length, 'file')} in ${output}`);
        const verdict = compared.length > 0 ? { verdict: 'identical' } : {};
        return { outputs: planOutputs(plan, { output, made: artifacts, manifest: true, timings, ...verdict }) };
    },
};
/** plan.json and its checksum. */
const writePlan = {
    name: 'Write the plan',
    run: async ({ inputs, host, plan, checkout: workspace }) => {
        const text = (0,external_release_js_namespaceObject.planText)(plan);
        if (!inputs.dryRun)
            await finishPart({ name: 'plan.json', text }, [], { workspace, host });
        return { text };
    },
};
const tellPlan = {
    name: 'Tell the jobs',
    run: async (state) => {
        const { inputs, host, plan, reasons, checkout, text } = state;
        host.report(renderShards(plan, reasons));
        const jobs = (0,external_core_js_namespaceObject.counted)(plan.shards.length, 'job');
        host.log.info(`Planned ${plan.version}: ${(0,external_core_js_namespaceObject.counted)(plan.targets.length, 'target')} in ${jobs}`);
        const output = outputName(checkout);
        const outputs = planOutputs(plan, {
            ...{ output, made: undefined, manifest: false, timings: timingsOf(state) },
            ...{
                matrix: (0,external_release_js_namespaceObject.matrixOf)(plan.shards),
                planFile: inputs.dryRun ? '' : `${output}/plan.json`,
                planHash: (0,external_release_js_namespaceObject.hashOf)(text),
            },
        });
        return { outputs };
    },
};
/** shard.json and the checksums of the shard. */
const finishShard = {
    name: 'Finish the shard',
    run: async ({ host, hash, shard, checkout: workspace, made: { artifacts, dependencies, seconds } }) => {
        const text = (0,external_release_js_namespaceObject.shardText)({ schema: 1, 'plan-hash': hash, shard, artifacts, dependencies, seconds });
        await finishPart({ name: 'shard.json', text }, artifacts, { workspace, host });
        return {};
    },
};
const tellShard = {
    name: 'Tell what was made',
    run: async (state) => {
        const { host, plan, hash, shard, checkout, made } = state;
        const timings = timingsOf(state, made.seconds);
        const reasons = [`shard ${shard} of ${plan.shards.length}, plan ${hash.slice(0, 12)}`];
        host.report(renderMade(plan, made.artifacts, { timings, proven: [], reasons }));
        const output = outputName(checkout);
        host.log.info(`Built shard ${shard} of ${plan.version}: ${(0,external_core_js_namespaceObject.counted)(made.artifacts.length, 'file')} in ${output}`);
        return { outputs: planOutputs(plan, { output, made: made.artifacts, manifest: false, timings, planHash: hash }) };
    },
};
const tellMerge = {
    name: 'Tell what was put together',
    run: async (state) => {
        const { host, plan, hash, shards, checkout, made, artifacts } = state;
        const { started } = state;
        const timings = timingsOf({ started }, made.seconds);
        const count = (0,external_core_js_namespaceObject.counted)(shards.length, 'shard');
        const reasons = [`put together from ${count} of the plan ${hash.slice(0, 12)}; every digest is as its shard said`];
        host.report(renderMade(plan, artifacts, { timings, proven: [], reasons }));
        const output = outputName(checkout);
        host.log.info(`Merged ${plan.version}: ${(0,external_core_js_namespaceObject.counted)(artifacts.length, 'file')} in ${output}`);
        return { outputs: planOutputs(plan, { output, made: artifacts, manifest: true, timings, planHash: hash }) };
    },
};
const tellProof = {
    name: 'Tell what is the same',
    run: async (state) => {
        const { inputs, host, plan, checkout, targets, second, names, where } = state;
        const { made } = second;
        const timings = timingsOf(state, made.seconds);
        const proven = targets.map(({ target }) => target.text);
        host.report(renderMade(plan, made.artifacts, { timings, proven, reasons: [comparedText(names, where)] }));
        host.log.info(`Proved ${plan.version}: ${(0,external_core_js_namespaceObject.counted)(names.length, 'file')} the same in ${inputs.against}`);
        const output = outputName(checkout);
        const answer = { output, made: made.artifacts, manifest: false, timings, verdict: 'identical' };
        return { outputs: planOutputs(plan, answer) };
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/schedule.js

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
    const { freeMemory, freeDisk } = machine;
    return running < atOnce && freeMemory >= NEED.memory && (freeDisk === undefined || freeDisk >= NEED.disk);
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
    const turns = (0,external_core_js_namespaceObject.pool)(Array.from({ length: limit }, (_, turn) => turn));
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

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/cache-key.js

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
    const flags = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 16);
    const ofTarget = `slipway-go-build-${runner}-${plan.goVersion.replaceAll(' ', '_')}-${target.text.replaceAll(/[/,]/g, '_')}-`;
    return { key: `${ofTarget}${flags}-${plan.commit}`, prefixes: [`${ofTarget}${flags}-`, ofTarget] };
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/build-cache.js






const nothing = async () => undefined;
/** Caches that begin empty and end with the build of their target, where the disk is short; else the machine's own. */
function ownCaches(scratch, wanted) {
    const folder = (target) => wanted ? (0,external_node_path_namespaceObject.join)(scratch, 'caches', folderName(target)) : undefined;
    const close = async ({ target }) => {
        const own = folder(target);
        if (own !== undefined)
            await (0,promises_namespaceObject.rm)(own, { recursive: true, force: true });
    };
    return { folder, open: nothing, close };
}
/**
 * Opens the caches that the input `go-cache` asks for. The folders have the same path in every run: the service keeps it with
 * the cache, and finds none of another path.
 */
async function openBuildCaches(wanted, schedule, { plan, checkout, host }) {
    const cache = wanted === 'off' ? undefined : await (0,external_core_js_namespaceObject.openRunnerCache)(host.log.warning);
    if (wanted !== 'off' && cache === undefined)
        host.log.notice('There is no cache service here, so the input go-cache has no effect.');
    if (cache === undefined)
        return ownCaches(checkout.scratch, schedule.ownCaches);
    const base = (0,external_node_path_namespaceObject.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(), 'slipway-go-build');
    host.onExit(() => (0,promises_namespaceObject.rm)(base, { recursive: true, force: true }));
    const folder = (target) => (0,external_node_path_namespaceObject.join)(base, folderName(target));
    const keyOf = (planned) => cacheKey(plan, planned, `${process.platform}-${process.arch}`);
    const found = new Map();
    return {
        folder,
        open: async (planned) => {
            const { text } = planned.target;
            const { key, prefixes } = keyOf(planned);
            await (0,promises_namespaceObject.mkdir)(folder(planned.target), { recursive: true });
            found.set(text, await cache.restore(folder(planned.target), key, prefixes));
            host.log.info(`${text}: ${found.get(text) === undefined ? 'no build cache found' : `build cache ${found.get(text)}`}`);
        },
        close: async (planned, built) => {
            const { key } = keyOf(planned);
            if (built && wanted === 'save' && found.get(planned.target.text) !== key)
                await cache.save(folder(planned.target), key);
            await (0,promises_namespaceObject.rm)(folder(planned.target), { recursive: true, force: true });
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/licenses.js



/** Directories that may hold the source of a module: the vendor folder, the module cache, a module of this release. */
function directoriesOf({ path, version }, checkout) {
    const vendored = checkout.modules
        .filter((module) => module.vendored)
        .map(({ toolchain }) => (0,external_node_path_namespaceObject.join)(toolchain.module, 'vendor', path));
    const cached = (0,external_node_path_namespaceObject.join)(checkout.modules[0].toolchain.moduleCache, `${(0,external_go_js_namespaceObject.escapePath)(path)}@${(0,external_go_js_namespaceObject.escapePath)(version)}`);
    return [...vendored, cached];
}
/**
 * Looks up the licences of linked modules, each once. The modules of the release have the licence of their directory, or of the
 * repository.
 */
function openLicenses(checkout, plan) {
    const known = new Map();
    const own = new Map(plan.modules.map(({ path }, index) => [path, checkout.modules[index]?.toolchain.module]));
    const look = (module) => {
        const directory = own.get(module.path);
        return (0,external_archive_js_namespaceObject.findLicense)(directory === undefined ? directoriesOf(module, checkout) : [directory, checkout.top]);
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

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/failure.js


/** The go command failed and named no place. */
const UNEXPLAINED = { code: 'build-failed', message: 'The build failed.', hint: 'See the log.' };
/** GitHub shows ten annotations of a step. */
const MOST = 10;
function place(diagnostic, module, workspace) {
    const { file: named, line, column } = diagnostic;
    if (named === undefined || line === undefined)
        return {};
    const file = (0,external_node_path_namespaceObject.relative)(workspace, (0,external_node_path_namespaceObject.isAbsolute)(named) ? named : (0,external_node_path_namespaceObject.join)(module, named));
    if (file.startsWith('..') || (0,external_node_path_namespaceObject.isAbsolute)(file))
        return {};
    return { file: file.split(external_node_path_namespaceObject.sep).join('/'), line, ...(0,external_core_js_namespaceObject.optional)({ column }) };
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
    const [first, ...more] = [...targets.values()].slice(0, MOST).map((item) => {
        const { file, line, message } = item.diagnostic;
        const found = place(item.diagnostic, module, workspace);
        // What lies outside the workspace, such as a dependency, cannot be annotated, so its place is told.
        const where = file === undefined || found.file !== undefined ? '' : `${file}:${line}: `;
        return {
            code: 'build-failed',
            message: `${(0,external_core_js_namespaceObject.printable)(where + message, 500)} (${(0,external_core_js_namespaceObject.listed)(item.targets)})`,
            hint: 'The go command does not build this. The output folder is as it was.',
            ...found,
        };
    });
    return new external_core_js_namespaceObject.RefusedError(first ?? UNEXPLAINED, more);
}
/** A program that does not say what it should. It is thrown away. */
function stampFailure(program, target, mismatches) {
    const shown = mismatches.map(({ what, expected, found }) => `${what} is '${(0,external_core_js_namespaceObject.printable)(found, 80)}' and should be '${(0,external_core_js_namespaceObject.printable)(expected, 80)}'`);
    return new external_core_js_namespaceObject.RefusedError({
        code: 'stamp-mismatch',
        message: `The program ${(0,external_core_js_namespaceObject.printable)(program)} for ${target.text} says something else of itself: ${(0,external_core_js_namespaceObject.listed)(shown)}.`,
        hint: 'Something changed while it was built: the work tree, the tags or the toolchain. Run the step again on a fresh checkout.',
    });
}
/** A build that the system ended even when it ran alone. */
function killedFailure(target) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'out-of-memory',
        message: `The build for ${target.text} was ended by the system, also when it ran alone: most likely memory ran out.`,
        hint: 'Use a runner with more memory, or set GOMEMLIMIT or GOGC=50 for the step (env:).',
    });
}
/** A file that the plan packs and that is not where it is packed. */
function missingFile(path) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'no-such-file',
        message: `There is no '${(0,external_core_js_namespaceObject.printable)(path)}', which the plan packs.`,
        hint: 'In another job, and in the clean clone of a proof, there is what the commit holds and nothing else: commit the file, or make it in each job and leave out the proof.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/program-files.js


/** The file that the go command made of a program: it gives an ending to programs for Windows only. */
function madeFile(names, { file, built }) {
    return [`${built}.exe`, built, file].find((name) => names.includes(name)) ?? built;
}
/** Where programs of earlier builds are kept; undefined for libraries, whose headers stand beside them. */
function keptPrograms(plan, { target }, { module, programs }) {
    if ((0,external_go_js_namespaceObject.makesHeader)(plan.mode))
        return undefined;
    const packages = programs.map(({ importPath }) => importPath);
    return (0,external_node_crypto_namespaceObject.createHash)('sha256')
        .update(JSON.stringify([target.text, plan.modules[module]?.path, packages]))
        .digest('hex')
        .slice(0, 32);
}
/** What an archive holds, below its directory where it has one. */
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

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/build.js






function checkStamp({ plan, planned }, group, program, info) {
    const { flags, mode, commit: revision, goVersion, modules } = plan;
    const { target, env } = planned;
    const mismatches = (0,external_go_js_namespaceObject.buildMismatches)(info, {
        ...{ path: program.importPath, goVersion, version: modules[group.module]?.stamp, revision },
        ...{ target, tags: group.tags, flags, ldflags: group.ldflags, mode, env },
    });
    if (mismatches.length > 0)
        throw stampFailure(program.importPath, target, mismatches);
}
/** Renames files, also where one takes the name that another one gives up. */
async function renameAll(folder, names) {
    const between = (to) => (0,external_node_path_namespaceObject.join)(folder, `.${to}`);
    for (const [from, to] of names)
        await (0,promises_namespaceObject.rename)((0,external_node_path_namespaceObject.join)(folder, from), between(to));
    for (const [, to] of names)
        await (0,promises_namespaceObject.rename)(between(to), (0,external_node_path_namespaceObject.join)(folder, to));
}
/** What was said of a module, with files that can be found from anywhere. */
function placed(diagnostics, { toolchain }) {
    return diagnostics.map((diagnostic) => {
        const { file } = diagnostic;
        return file === undefined || (0,external_node_path_namespaceObject.isAbsolute)(file) ? diagnostic : { ...diagnostic, file: (0,external_node_path_namespaceObject.join)(toolchain.module, file) };
    });
}
/** Checks what came out of a build, and calls the programs as they are shipped. */
async function build_programsOf(build, group, module, { folder, keep }) {
    const names = await (0,promises_namespaceObject.readdir)(folder);
    const made = group.programs.map((program) => madeFile(names, program));
    // A C archive holds objects, and no build information where the go command looks for it.
    const infos = build.plan.mode === 'c-archive' ? [] : await (0,external_go_js_namespaceObject.readBuildInfo)(module.toolchain, folder, made);
    for (const [index, info] of infos.entries()) {
        const program = group.programs[index];
        if (program !== undefined)
            checkStamp(build, group, program, info);
    }
    await keep();
    await renameAll(folder, group.programs.map(({ file }, index) => [made[index] ?? file, file]));
    return group.programs.map((program, index) => {
        const header = names.includes(program.header) ? (0,external_node_path_namespaceObject.join)(folder, program.header) : '';
        return { program, path: (0,external_node_path_namespaceObject.join)(folder, program.file), header, info: infos[index] ?? UNKNOWN };
    });
}
const UNKNOWN = {
    goVersion: '',
    path: '',
    main: { path: '', version: '', sum: '' },
    dependencies: [],
    settings: new Map(),
};
/** One `go build`. Answers its result and the programs, if there are any. */
async function makeGroup(build, index, group, module) {
    const { plan, planned, conditions, alone } = build;
    const own = conditions.caches.folder(planned.target);
    const cache = own ?? module.toolchain.buildCache;
    const output = (0,external_node_path_namespaceObject.join)(build.folder, String(index));
    const key = keptPrograms(plan, planned, group);
    if (key !== undefined)
        await (0,external_go_js_namespaceObject.seedPrograms)(cache, key, output);
    const [first] = group.programs;
    const result = await (0,external_go_js_namespaceObject.buildTarget)(module.toolchain, planned.target, {
        ...{ flags: plan.flags, mode: plan.mode, ldflags: group.ldflags, tags: group.tags },
        mod: plan.modules[group.module]?.mod ?? 'readonly',
        packages: group.programs.map(({ importPath }) => importPath),
        output: key === undefined ? (0,external_node_path_namespaceObject.join)(output, first?.file ?? '') : `${output}/`,
        processes: alone ? 1 : conditions.schedule.processes,
    }, { ...planned.env, ...(own === undefined ? {} : { GOCACHE: own }) });
    if (result.kind !== 'built')
        return { result, programs: [] };
    const keep = async () => {
        if (key !== undefined)
            await (0,external_go_js_namespaceObject.keepPrograms)(cache, key, output);
    };
    return { result, programs: await build_programsOf(build, group, module, { folder: output, keep }) };
}
async function makeGroups(build) {
    const { checkout, planned } = build;
    const { target } = planned;
    const programs = [];
    let seconds = 0;
    for (const [index, group] of planned.groups.entries()) {
        const module = checkout.modules[group.module] ?? checkout.modules[0];
        const made = await makeGroup(build, index, group, module);
        seconds += made.result.seconds;
        if (made.result.kind === 'killed')
            return { ending: 'killed' };
        if (made.result.kind === 'failed') {
            const { diagnostics } = made.result;
            return { ending: 'failed', failed: { target: target.text, diagnostics: placed(diagnostics, module) } };
        }
        programs.push(...made.programs);
    }
    return { ending: 'done', built: { planned, programs, seconds } };
}
/** Builds one target, a group after the other: what they share is in the cache then. */
async function makeTarget(build) {
    const { caches } = build.conditions;
    await caches.open(build.planned);
    let built = false;
    try {
        const outcome = await makeGroups(build);
        built = outcome.ending === 'done';
        return outcome;
    }
    finally {
        await caches.close(build.planned, built);
    }
}

;// CONCATENATED MODULE: external "./executable.js"
const external_executable_js_namespaceObject = __lazy_require__("./executable.js");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/pack.js








/** Reads the further files, once for all targets. Throws `RefusedError` as `readEntry` does, and for one that is not there. */
async function loadFiles(plan, workspace) {
    const load = async (planned) => {
        const entry = await (0,external_archive_js_namespaceObject.readEntry)(workspace, planned.from);
        if (entry === undefined)
            throw missingFile(planned.from);
        return { planned, mode: entry.mode, content: entry.content };
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
            (0,promises_namespaceObject.readFile)(path),
            header === '' ? undefined : (0,promises_namespaceObject.readFile)(header),
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
        return first === undefined ? [] : [{ ...first, content: (0,external_executable_js_namespaceObject.writeUniversal)(same.map(({ content }) => content)) }];
    }));
}
/** A package that is signed is written here, since keys go to no other thread. */
async function writePackage(artifact, target, programs, { plan, files, folder, signers, signal, packers }) {
    const { format } = artifact;
    const path = (0,external_node_path_namespaceObject.join)(folder, artifact.name);
    const description = (0,external_release_js_namespaceObject.describePackage)(plan, format, target, { ...files, programs });
    if (format === 'msi')
        return await (0,external_archive_js_namespaceObject.writeMsi)(path, description, { signal });
    const task = { path, kind: 'package', format, description };
    const signed = format !== 'deb' && signers[format] !== undefined;
    return signed ? await (0,external_archive_js_namespaceObject.pack)(task, { signal }, signers) : await packers.pack(task);
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
    const path = (0,external_node_path_namespaceObject.join)(folder, artifact.name);
    switch (artifact.kind) {
        case 'archive': {
            const entries = entriesOf(artifact.directory, programs, files.archive);
            return await packers.pack({ path, kind: 'archive', format: artifact.format, entries, epoch: plan.epoch });
        }
        case 'package':
            return await writePackage(artifact, planned.target, programs, context);
        case 'binary':
            return await (0,external_archive_js_namespaceObject.writeFileAtomically)(path, [programOf(artifact, programs).content], { mode: 0o755, signal });
        case 'header': {
            // Go writes a header only for a program that exports something to C.
            const { header } = programOf(artifact, programs);
            return await (0,external_archive_js_namespaceObject.writeFileAtomically)(path, header === undefined ? [] : [header], { signal });
        }
        case 'sbom': {
            const text = (0,external_release_js_namespaceObject.sbomText)(artifact.format, plan, { ...programOf(artifact, programs), target: planned.target }, licenseOf);
            return await (0,external_archive_js_namespaceObject.writeFileAtomically)(path, [Buffer.from(text)], { signal });
        }
    }
}
/** Writes all files of a target. */
async function packTarget(planned, programs, context) {
    return await (0,external_core_js_namespaceObject.inParallel)(planned.artifacts.length, planned.artifacts, async (artifact) => {
        const { sha256, size } = await pack_write(artifact, planned, programs, context);
        const { name, kind, format } = artifact;
        return { name, kind, format, target: planned.target.text, programs: artifact.programs, sha256, size };
    });
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/make.js











/** Threads that compress: more would have nothing to do, since the builds take longer. */
const MOST_PACKERS = 4;
async function pack(planned, programs, { licenses, ...context }, { artifacts, dependencies }) {
    const licenseOf = await licenses(programs.flatMap(({ info }) => [info.main, ...info.dependencies]));
    artifacts.push(...(await packTarget(planned, programs, { ...context, licenseOf })));
    dependencies.push(...programs.flatMap(({ name, info }) => (0,external_release_js_namespaceObject.dependenciesOf)(name, info.dependencies, licenseOf)));
}
/** Builds targets, a few at once; what is built is packed while the next ones build. Throws `RefusedError`. */
async function makeTargets(targets, making) {
    const { plan, checkout, host, conditions, signers, licenses, keep } = making;
    const folders = foldersOf(checkout);
    const files = await loadFiles(plan, checkout.workspace);
    const packers = (0,external_archive_js_namespaceObject.openPackers)(host.worker, Math.min((0,external_node_os_namespaceObject.availableParallelism)(), MOST_PACKERS), host.signal);
    const context = { plan, files, signers, licenses, folder: folders.results, signal: host.signal, packers };
    const collected = { artifacts: [], dependencies: [], built: new Map(), failed: [] };
    const { built, failed } = collected;
    const packing = tasks((0,external_node_os_namespaceObject.availableParallelism)());
    const toBuild = targets.filter(({ parts }) => parts.length === 0);
    const needed = new Set(targets.flatMap(({ parts }) => parts));
    const run = async (planned, alone) => {
        const { text } = planned.target;
        const output = programsFolder(folders.programs, planned.target);
        const outcome = await makeTarget({ plan, checkout, planned, conditions, folder: output, alone });
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
        host.log.progress(`${(0,external_core_js_namespaceObject.counted)(built.size, 'target')} of ${toBuild.length} built`);
        packing.add(async () => {
            if (failed.length > 0)
                return;
            await pack(planned, await loadPrograms(outcome.built), context, collected);
            if (!needed.has(text) && !keep.includes(planned))
                await (0,promises_namespaceObject.rm)(output, { recursive: true, force: true });
        });
        return 'done';
    };
    const machine = () => (0,external_go_js_namespaceObject.readMachine)(checkout.scratch);
    const building = workOff({ items: toBuild, schedule: conditions.schedule, failFast: making.failFast, machine, run });
    try {
        // Nothing may still be writing when the folders are removed.
        await Promise.allSettled([building.finally(() => packing.done())]);
        await building;
        await packing.done();
        if (failed.length > 0)
            throw buildFailures(failed, checkout.modules[0].toolchain.module, checkout.workspace);
        for (const planned of targets.filter(({ parts }) => parts.length > 0)) {
            const parts = planned.parts.flatMap((part) => built.get(part) ?? []);
            await pack(planned, await loadUniversal(planned, parts), context, collected);
        }
    }
    finally {
        await packers.close();
    }
    return {
        artifacts: collected.artifacts.sort((a, b) => (a.name < b.name ? -1 : 1)),
        dependencies: (0,external_release_js_namespaceObject.mergeDependencies)(collected.dependencies),
        seconds: Object.fromEntries([...built].map(([text, { seconds }]) => [text, seconds])),
    };
}

;// CONCATENATED MODULE: external "./reproduce.js"
const external_reproduce_js_namespaceObject = __lazy_require__("./reproduce.js");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/proof.js













/** What is different from the first build, and must not matter. The clock is: the second build is a later one. */
const CONDITIONS = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
const UMASK = 0o077;
/** A clone of the repository at the commit, seen as the workspace that the first one is. */
async function cleanCheckout({ plan, checkout, host, clock }) {
    const { env, signal } = host;
    const scratch = (0,external_node_path_namespaceObject.join)(checkout.scratch, 'proof');
    const folder = (0,external_node_path_namespaceObject.join)(scratch, 'a clone of another name');
    const inside = (0,external_core_js_namespaceObject.isUnder)(checkout.workspace, checkout.top);
    const clone = inside ? (0,external_node_path_namespaceObject.join)(folder, (0,external_node_path_namespaceObject.relative)(checkout.workspace, checkout.top)) : folder;
    const workspace = inside ? folder : (0,external_node_path_namespaceObject.join)(folder, (0,external_node_path_namespaceObject.relative)(checkout.top, checkout.workspace));
    const repository = await (0,external_git_js_namespaceObject.openRepository)(checkout.top, { env, signal, trusted: true });
    await (0,external_git_js_namespaceObject.cloneAt)(repository, plan.commit, clone);
    const output = (0,external_node_path_namespaceObject.relative)(checkout.workspace, checkout.output);
    const options = { env, signal, trusted: true, scratch, clock, conditions: CONDITIONS };
    return await openPlannedCheckout(plan, workspace, output, options);
}
/** Why a program is another one, by the two files; empty where they are the same. */
async function explain(before, after) {
    const [a, b] = await Promise.all([before, after].map((path) => (0,external_core_js_namespaceObject.unlessAbsent)(path, (0,promises_namespaceObject.readFile)(path), undefined)));
    if (a === undefined || b === undefined)
        return 'One of the two builds did not leave it.';
    const difference = (0,external_executable_js_namespaceObject.firstDifference)(a, b);
    if (difference.identical)
        return '';
    const [infoA, infoB] = [(0,external_executable_js_namespaceObject.readBuildInfoOf)(a), (0,external_executable_js_namespaceObject.readBuildInfoOf)(b)];
    return infoA === undefined || infoB === undefined ? difference.what : (0,external_reproduce_js_namespaceObject.explainDifference)(infoA, infoB, difference);
}
/** Builds targets from a clean clone under other conditions. */
async function buildAgain(targets, proof) {
    const { plan, host, signers } = proof;
    const checkout = await cleanCheckout(proof);
    const machine = await (0,external_go_js_namespaceObject.readMachine)(proof.checkout.scratch);
    const usual = planSchedule(undefined, machine, targets.length, requirementsOf(plan));
    const schedule = { ...usual, processes: usual.processes + 1, ownCaches: true };
    const caches = await openBuildCaches('off', schedule, { plan, checkout, host });
    const before = process.umask(UMASK);
    try {
        const made = await makeTargets(targets, {
            ...{ plan, checkout, host, signers },
            conditions: { schedule, caches },
            licenses: openLicenses(checkout, plan),
            failFast: true,
            keep: targets,
        });
        return { made, ...foldersOf(checkout) };
    }
    finally {
        process.umask(before);
    }
}
/** Programs of a target that two builds made differently, with the first thing that differs. */
async function whyOf(target, before, after) {
    // What is put together of parts has no build of its own.
    const built = target.parts.length === 0 ? [target.target] : target.parts.map((text) => ({ text }));
    for (const place of built) {
        for (const [index, group] of target.groups.entries()) {
            for (const { file } of group.programs) {
                const path = (programs) => (0,external_node_path_namespaceObject.join)(programsFolder(programs, place), String(index), file);
                const why = await explain(path(before), path(after));
                if (why !== '')
                    return `${file}: ${why}`;
            }
        }
    }
    return 'The programs in it are the same; the packing is not.';
}
/** Builds targets a second time and compares every file with the first, whose programs are still there. Answers what differs. */
async function proveTargets(targets, first, proof) {
    const { made, programs } = await buildAgain(targets, proof);
    const found = differences(new Map(first.map(({ name, sha256 }) => [name, sha256])), made.artifacts);
    return await Promise.all(found.map(async (difference) => {
        const target = targets.find((candidate) => candidate.target.text === difference.target);
        if (target === undefined)
            return difference;
        return { ...difference, why: await whyOf(target, foldersOf(proof.checkout).programs, programs) };
    }));
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/published.js








/** Bytes of a list of checksums: of a hundred thousand files. */
const LARGEST_LIST = 16 * 1024 * 1024;
async function download(base, name, signal) {
    const url = `${base.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
    const response = await (0,external_core_js_namespaceObject.request)(url, { signal, ...(name === external_release_js_namespaceObject.CHECKSUMS_FILE ? { most: LARGEST_LIST } : {}) });
    if (response.ok)
        return new Uint8Array(await response.arrayBuffer());
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'published-missing',
        message: `${(0,external_core_js_namespaceObject.printable)(url)} answered with status ${response.status}.`,
        hint: `Input 'against' is the address of a folder that holds ${external_release_js_namespaceObject.CHECKSUMS_FILE} and the files of the release.`,
    });
}
const folder = (against, host) => (0,external_core_js_namespaceObject.fromInput)('against', () => (0,external_core_js_namespaceObject.workspacePaths)(host.workspace).resolvePath(against, 'directory'));
/** Opens the release of the input `against`. Throws `RefusedError`, and `CouldNotCheckError` where it cannot be read. */
async function openPublished(against, host) {
    const remote = /^https?:\/\//.test(against);
    const read = remote
        ? (name) => download(against, name, host.signal)
        : async (name) => {
            const bytes = await (0,external_core_js_namespaceObject.readRegularFile)((0,external_node_path_namespaceObject.join)(folder(against, host), name));
            if (typeof bytes === 'string')
                throw (0,external_core_js_namespaceObject.notAFile)(`${against}/${name}`, bytes);
            return bytes;
        };
    const text = await (0,external_core_js_namespaceObject.unlessAbsent)(`${against}/${external_release_js_namespaceObject.CHECKSUMS_FILE}`, read(external_release_js_namespaceObject.CHECKSUMS_FILE), undefined);
    if (text === undefined)
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'published-missing',
            message: `Input 'against': '${(0,external_core_js_namespaceObject.printable)(against)}' holds no ${external_release_js_namespaceObject.CHECKSUMS_FILE}.`,
            hint: 'Give a folder with the files of a release and their checksums.',
        });
    const lines = (0,external_release_js_namespaceObject.parseChecksums)(Buffer.from(text).toString('utf8'), remote ? external_release_js_namespaceObject.CHECKSUMS_FILE : (0,external_node_path_namespaceObject.join)(against, external_release_js_namespaceObject.CHECKSUMS_FILE));
    const digests = new Map(lines.map(({ name, sha256 }) => [name, sha256]));
    if (!remote)
        await refuseChanged(folder(against, host), digests, { against, signal: host.signal });
    return { digests, read };
}
/** A list can be right beside a file that is not, and the other way round. Throws `RefusedError`. */
async function refuseChanged(directory, digests, { against, signal }) {
    const found = await (0,external_release_js_namespaceObject.hashFiles)(directory, [...digests.keys()], signal);
    for (const [name, digest] of found) {
        // A part of a release can be compared; what is there has to be what is listed.
        if ('unreadable' in digest ? digest.unreadable === 'ENOENT' : digest.sha256 === digests.get(name))
            continue;
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'published-changed',
            message: `Input 'against': ${(0,external_core_js_namespaceObject.printable)(name)} in '${(0,external_core_js_namespaceObject.printable)(against)}' is not what its own ${external_release_js_namespaceObject.CHECKSUMS_FILE} lists.`,
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
        const [published, own] = await Promise.all([read(difference.name), (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(results, difference.name))]);
        const compared = (0,external_executable_js_namespaceObject.firstDifference)(published, own);
        return compared.identical ? difference : { ...difference, why: compared.what };
    }));
}
/**
 * Refuses files that are not as they were published, and a comparison of nothing. Answers the names of those that were
 * compared.
 */
async function compareWithPublished(published, made, { results, against, where }) {
    refuseDifferences(await differing(published, made, results), where);
    const names = made.map(({ name }) => name).filter((name) => published.digests.has(name));
    refuseNothingCompared(names, against);
    return names;
}

;// CONCATENATED MODULE: external "./signing.js"
const external_signing_js_namespaceObject = __lazy_require__("./signing.js");
;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/signers.js


/** Who signs the packages of a plan. Keys are opened before the first build, so that a wrong one costs nothing. */
async function openSigners(inputs, plan, scratch, host) {
    const { apkKey, apkKeyName, rpmKey, rpmKeyPassphrase: passphrase = '' } = inputs;
    const apk = apkKey === undefined ? {} : { apk: (0,external_archive_js_namespaceObject.rsaSigner)(apkKey, apkKeyName) };
    if (rpmKey === undefined)
        return apk;
    const { env, signal, onExit } = host;
    const sign = await (0,external_signing_js_namespaceObject.gpgSigner)({ key: rpmKey, passphrase }, { env, scratch, time: plan.epoch, signal, onExit });
    return { ...apk, rpm: { sign } };
}

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/make-stages.js













/** Where results go, in a mode that needs no checkout. */
const openOutput = {
    name: 'Open the output folder',
    run: async ({ inputs, host }) => ({ checkout: await openWorkspace(inputs.output, host) }),
};
/** A folder that somebody else filled is never replaced. */
const guardOutput = {
    name: 'Look at the output folder',
    run: async ({ inputs, checkout }) => {
        refuseForeignOutput(await (0,external_release_js_namespaceObject.readFolderState)(checkout.output), inputs.output);
        return {};
    },
};
/** What is not installed is told before the first build, in a dry run too; of a shard only what it needs itself. */
const findTools = {
    name: 'Look for tools',
    run: async ({ host, plan, shard }) => {
        const own = plan.shards.find((candidate) => candidate.shard === shard)?.targets;
        const targets = plan.targets.filter(({ target }) => own?.includes(target.text) ?? true);
        const artifacts = targets.flatMap((target) => target.artifacts);
        if (artifacts.some(({ format }) => format === 'msi'))
            await (0,external_archive_js_namespaceObject.findMsiTools)(host.env);
        return {};
    },
};
const openKeys = {
    name: 'Open the keys',
    run: async ({ inputs, host, plan, checkout }) => ({
        signers: await openSigners(inputs, plan, checkout.scratch, host),
    }),
};
const wantAll = {
    name: 'Choose what is built twice',
    run: async ({ inputs, plan }) => {
        return { targets: plan.targets, proven: targetsToProve(inputs.prove, plan, plan.targets) };
    },
};
const wantProof = {
    name: 'Choose what is built again',
    run: async ({ inputs, plan }) => {
        return { targets: targetsToProve(inputs.prove === 'none' ? 'all' : inputs.prove, plan, plan.targets) };
    },
};
/** How many at once, and with which caches. */
const schedule = {
    name: 'Schedule the builds',
    run: async ({ inputs, host, plan, targets, checkout }) => {
        const machine = await (0,external_go_js_namespaceObject.readMachine)(checkout.scratch);
        const planned = planSchedule(inputs.parallelism, machine, targets.length, requirementsOf(plan));
        for (const reason of planned.reasons)
            host.log.info(reason);
        const caches = await openBuildCaches(inputs.goCache, planned, { plan, checkout, host });
        return { conditions: { schedule: planned, caches } };
    },
};
const build = {
    name: 'Build',
    grouped: true,
    run: async ({ inputs, host, plan, targets, proven, checkout, signers, conditions }) => {
        const licenses = openLicenses(checkout, plan);
        const { failFast } = inputs;
        const keep = proven ?? [];
        return {
            made: await makeTargets(targets, { plan, checkout, host, conditions, signers, licenses, failFast, keep }),
        };
    },
};
const FROM_A_CLONE = 'a second build from a clean clone made';
/** Throws `RefusedError` when a byte differs. */
const proveBuild = {
    name: 'Build again',
    grouped: true,
    when: ({ proven }) => proven.length > 0,
    otherwise: { same: [] },
    run: async ({ host, plan, proven, checkout, clock, signers, made }) => {
        const different = await proveTargets(proven, made.artifacts, { plan, checkout, host, signers, clock });
        refuseDifferences(different, FROM_A_CLONE);
        const texts = proven.map(({ target }) => target.text);
        const names = made.artifacts.filter(({ target }) => texts.includes(target)).map(({ name }) => name);
        return { same: [comparedText(names, FROM_A_CLONE)] };
    },
};
/** Throws `RefusedError` for a file that is not as it was published. */
const compareBuild = {
    name: 'Compare with what was published',
    when: ({ inputs }) => inputs.against !== '',
    otherwise: { asPublished: [] },
    run: async ({ inputs: { against }, host, checkout, made }) => {
        const published = await openPublished(against, host);
        const where = `was published in ${against}`;
        const { results } = foldersOf(checkout);
        const names = await compareWithPublished(published, made.artifacts, { results, against, where });
        return { asPublished: [comparedText(names, where)] };
    },
};
const openRelease = {
    name: 'Open what was published',
    run: async ({ inputs, host }) => ({ published: await openPublished(inputs.against, host) }),
};
/** The only build of a run that proves a release which is there already. */
const rebuild = {
    name: 'Build',
    grouped: true,
    run: async ({ host, plan, targets, checkout, clock, signers }) => ({
        second: await buildAgain(targets, { plan, checkout, host, signers, clock }),
    }),
};
const compareRelease = {
    name: 'Compare with what was published',
    run: async ({ inputs: { against }, published, second }) => {
        const where = `is in ${against}`;
        const { made, results } = second;
        return { names: await compareWithPublished(published, made.artifacts, { results, against, where }), where };
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/planned.js










/** Throws `RefusedError` for what is no plan, and for another one than the input `plan-hash` says. */
const takePlan = {
    name: 'Read the plan',
    run: async ({ inputs }) => {
        const file = inputs.planFile ?? '';
        const text = await (0,external_core_js_namespaceObject.readRegularFile)(file);
        if (typeof text === 'string')
            throw (0,external_core_js_namespaceObject.notAFile)(file, text);
        const { plan, hash } = (0,external_core_js_namespaceObject.fromInput)('plan-file', () => (0,external_release_js_namespaceObject.readPlan)(text.toString('utf8'), inputs.planHash));
        return { plan, hash };
    },
};
/** Opens the checkout that a plan is for. Throws `RefusedError` when this is another commit, toolchain or version. */
const openPlanned = {
    name: 'Open the checkout of the plan',
    run: async ({ inputs, host, plan }) => {
        const clock = (0,external_go_js_namespaceObject.busyClock)();
        const workspace = (0,external_core_js_namespaceObject.workspacePaths)(host.workspace).resolvePath('.', 'directory');
        const file = inputs.planFile ?? '';
        const compared = 'against' in inputs ? publishedFolder(inputs.against, workspace) : [];
        const ours = [file, (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(file), external_release_js_namespaceObject.CHECKSUMS_FILE), ...compared];
        const options = { ...checkoutOptions(host, await host.temporaryDirectory(), clock), ours };
        const checkout = await openPlannedCheckout(plan, workspace, inputs.output, options);
        const [facts] = await Promise.all([gatherCheckout(checkout, host), prepareModules(checkout, plan.flags.mod, host)]);
        refuseOtherSource(plan, facts);
        fromSettings(() => (0,external_release_js_namespaceObject.planSource)(plan.version, facts, plan.flags));
        return { checkout, clock };
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/shards.js






/** Throws `RefusedError` for a number that the plan does not have. */
const chooseShard = {
    name: 'Choose the shard',
    run: async ({ inputs, plan }) => {
        const { shard, targets } = (0,external_core_js_namespaceObject.fromInput)('shard', () => (0,external_release_js_namespaceObject.shardOf)(plan, inputs.shard ?? 0));
        return { shard: shard.shard, targets };
    },
};
async function readShard(parent, folder) {
    const directory = (0,external_node_path_namespaceObject.join)(parent, folder);
    const items = await (0,promises_namespaceObject.readdir)(directory, { withFileTypes: true });
    const others = items.filter(({ name }) => name !== 'shard.json' && name !== external_release_js_namespaceObject.CHECKSUMS_FILE);
    const report = (0,external_node_path_namespaceObject.join)(directory, 'shard.json');
    const found = await (0,external_core_js_namespaceObject.unlessAbsent)(`${folder}/shard.json`, (0,external_core_js_namespaceObject.readRegularFile)(report), 'absent');
    const text = typeof found === 'string' ? '' : found.toString('utf8');
    const digests = await Promise.all(others.map(async (item) => [item.name, item.isFile() ? await (0,external_core_js_namespaceObject.sha256File)((0,external_node_path_namespaceObject.join)(directory, item.name)) : '']));
    return { folder, report: (0,external_release_js_namespaceObject.parseShard)(text), digests: new Map(digests) };
}
/** The folder of the input `shards-from`; undefined for what is no folder of the workspace. */
function shardsFolder(from, workspace) {
    try {
        return (0,external_core_js_namespaceObject.workspacePaths)(workspace).resolvePath(from, 'directory');
    }
    catch (error) {
        if (error instanceof external_core_js_namespaceObject.InvalidValue)
            return undefined;
        throw error;
    }
}
async function listShards(from, workspace) {
    const parent = shardsFolder(from, workspace);
    if (parent === undefined)
        return { parent: '', folders: [] };
    const items = await (0,external_core_js_namespaceObject.unlessAbsent)(from, (0,promises_namespaceObject.readdir)(parent, { withFileTypes: true }), []);
    const folders = items.filter((item) => item.isDirectory()).map(({ name }) => name);
    return { parent, folders: folders.sort() };
}
/** Reads and checks the folders of the input `shards-from`. Throws `RefusedError` when there are none, or others than planned. */
const collectShards = {
    name: 'Check the shards',
    run: async ({ inputs, host, plan, hash }) => {
        const { parent, folders } = await listShards(inputs.shardsFrom, host.workspace);
        if (folders.length > 0) {
            const found = await Promise.all(folders.map((folder) => readShard(parent, folder)));
            return { parent, shards: (0,external_release_js_namespaceObject.planMerge)(plan, hash, found) };
        }
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'no-shards',
            message: `Input 'shards-from': there are no folders of shards in '${(0,external_core_js_namespaceObject.printable)(inputs.shardsFrom)}'.`,
            hint: 'Download the artifacts of the build jobs there: actions/download-artifact with path and pattern, without merge-multiple.',
        });
    },
};
/** Throws `RefusedError` for a file that is another one than it was when the shards were checked. */
async function copyChecked(from, { name, sha256 }, to) {
    await (0,promises_namespaceObject.copyFile)((0,external_node_path_namespaceObject.join)(from, name), (0,external_node_path_namespaceObject.join)(to, name));
    if ((await (0,external_core_js_namespaceObject.sha256File)((0,external_node_path_namespaceObject.join)(to, name))) === sha256)
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'shard-content',
        message: `The file ${(0,external_core_js_namespaceObject.printable)(name, 100)} of a shard was changed while the shards were put together.`,
        hint: 'Let nothing else write there meanwhile, and run the step again.',
    });
}
/** Copies the files of the shards beside one another. */
const copyShards = {
    name: 'Put the shards together',
    run: async ({ parent, shards, checkout }) => {
        const { results } = foldersOf(checkout);
        await (0,promises_namespaceObject.mkdir)(results, { recursive: true });
        for (const { folder, report } of shards)
            for (const artifact of report.artifacts)
                await copyChecked((0,external_node_path_namespaceObject.join)(parent, folder), artifact, results);
        const reports = shards.map(({ report }) => report);
        const artifacts = reports.flatMap((report) => report.artifacts).sort((a, b) => (a.name < b.name ? -1 : 1));
        const dependencies = reports.flatMap((report) => report.dependencies);
        return { made: { artifacts, dependencies, seconds: Object.assign({}, ...reports.map(({ seconds }) => seconds)) } };
    },
};

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/host/modes.js






/** Everything on this runner. */
const ALL = stages('all')
    .stage(decide)
    .stage(tellReasons)
    .stage(findTools)
    .stage(openKeys)
    .stage(wantAll)
    .stage(schedule)
    .stage(build)
    .stage(proveBuild)
    .stage(compareBuild)
    .stage(finish)
    .stage(tellRelease);
/** Decides everything, looks for everything that is needed, and makes nothing. */
const DRY_RUN = stages('all')
    .stage(decide)
    .stage(tellReasons)
    .stage(findTools)
    .stage(openKeys)
    .stage(tellDryRun);
/** Decides everything, writes it down, and answers the matrix of the jobs. */
const PLAN = stages('plan').stage(decide).stage(writePlan).stage(tellPlan);
/** Builds the targets of one shard. */
const SHARD = stages('build')
    .stage(takePlan)
    .stage(chooseShard)
    .stage(openPlanned)
    .stage(guardOutput)
    .stage(findTools)
    .stage(openKeys)
    .stage(schedule)
    .stage(build)
    .stage(finishShard)
    .stage(tellShard);
/** Checks the shards and puts the release together. Needs neither Go nor a checkout. */
const MERGE = stages('merge')
    .stage(takePlan)
    .stage(collectShards)
    .stage(openOutput)
    .stage(guardOutput)
    .stage(copyShards)
    .stage(finish)
    .stage(tellMerge);
const PLANNED_ELSEWHERE = stages('Take the plan').stage(takePlan).stage(openPlanned);
/** Builds from a clean clone and compares with a release that is there already. Writes nothing. */
const PROVE = stages('prove')
    .stage(openRelease)
    .stage({
    name: 'Take the plan, or decide the release',
    run: (state) => state.inputs.planFile === undefined ? decide.run(state) : PLANNED_ELSEWHERE.run(state),
})
    .stage(findTools)
    .stage(openKeys)
    .stage(wantProof)
    .stage(rebuild)
    .stage(compareRelease)
    .stage(tellProof);
async function outputsOf(list, inputs, host) {
    const { outputs } = await list.run({ inputs, host, started: performance.now() });
    return outputs;
}
const runAll = (inputs, host) => outputsOf(inputs.dryRun ? DRY_RUN : ALL, inputs, host);
const runPlan = (inputs, host) => outputsOf(PLAN, inputs, host);
const runShard = (inputs, host) => outputsOf(SHARD, inputs, host);
const runMerge = (inputs, host) => outputsOf(MERGE, inputs, host);
const runProve = (inputs, host) => outputsOf(PROVE, inputs, host);

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/main.js



const definition = (0,external_core_js_namespaceObject.action)(contract, {
    all: runAll,
    plan: runPlan,
    build: runShard,
    merge: runMerge,
    prove: runProve,
});

;// CONCATENATED MODULE: ./build/bundle/actions/go-matrix-build/action-go-matrix-build.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;