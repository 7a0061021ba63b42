const lazyNode = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 444:
/***/ ((module) => {


const array = [];
const charCodeCache = [];

const leven = (left, right) => {
	if (left === right) {
		return 0;
	}

	const swap = left;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (left.length > right.length) {
		left = right;
		right = swap;
	}

	let leftLength = left.length;
	let rightLength = right.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (leftLength > 0 && (left.charCodeAt(~-leftLength) === right.charCodeAt(~-rightLength))) {
		leftLength--;
		rightLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < leftLength && (left.charCodeAt(start) === right.charCodeAt(start))) {
		start++;
	}

	leftLength -= start;
	rightLength -= start;

	if (leftLength === 0) {
		return rightLength;
	}

	let bCharCode;
	let result;
	let temp;
	let temp2;
	let i = 0;
	let j = 0;

	while (i < leftLength) {
		charCodeCache[i] = left.charCodeAt(start + i);
		array[i] = ++i;
	}

	while (j < rightLength) {
		bCharCode = right.charCodeAt(start + j);
		temp = j++;
		result = j;

		for (i = 0; i < leftLength; i++) {
			temp2 = bCharCode === charCodeCache[i] ? temp : temp + 1;
			temp = array[i];
			// eslint-disable-next-line no-multi-assign
			result = array[i] = temp > result ? temp2 > result ? result + 1 : temp2 : temp2 > temp ? temp + 1 : temp2;
		}
	}

	return result;
};

module.exports = leven;
// TODO: Remove this for the next major release
module.exports["default"] = leven;


/***/ }),

/***/ 698:
/***/ ((module) => {

module.exports = require("./third-party-actions-cache.js");

/***/ }),

/***/ 3:
/***/ ((module) => {

module.exports = require("./third-party-actions-github.js");

/***/ }),

/***/ 513:
/***/ ((module) => {

module.exports = require("./third-party-actions-tool-cache.js");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = lazyNode("node:crypto");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = lazyNode("node:stream/promises");

/***/ }),

/***/ 74:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ boundedList),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   b1: () => (/* binding */ inlines),
/* harmony export */   c8: () => (/* binding */ boundedTable),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);

function andMore(rest, noun) {
    return rest > 0 ? [{ text: `and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest, `more ${noun}`)}` }] : [];
}
/** A table of the first rows, and a line that counts the others. */
function boundedTable(head, rows, { most = 20, noun = 'row' } = {}) {
    return [{ table: { head, rows: rows.slice(0, most) } }, ...andMore(rows.length - most, noun)];
}
/** A list of the first items, and a line that counts the others. */
function boundedList(items, { most = 20, noun = 'item' } = {}) {
    return [{ list: items.slice(0, most) }, ...andMore(items.length - most, noun)];
}
/** Text of the machine: a name, a path, a command. */
const code = (text) => ({ code: text });
/** Text that stands out. */
const strong = (text) => ({ strong: text });
/** The parts of a line. */
function inlines(line) {
    return Array.isArray(line) ? line : [line];
}


/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ CouldNotCheckError),
/* harmony export */   Rz: () => (/* binding */ OutcomeError),
/* harmony export */   Wj: () => (/* binding */ BUG_EXIT_CODE),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   fk: () => (/* binding */ RefusedError)
/* harmony export */ });
/** Exit code of the process for each outcome. A fault of ours (a bug) ends with `BUG_EXIT_CODE`. */
const EXIT_CODES = { passed: 0, refused: 1, 'could-not-check': 2 };
/** `EX_SOFTWARE` of sysexits.h: an internal error, not one of the three outcomes. */
const BUG_EXIT_CODE = 70;
/** A run that did not pass: what all its faults have in common is the outcome. Thrown as one of the two below, never by itself. */
class OutcomeError extends Error {
    fault;
    /** Further faults found in the same look, so that the user fixes all of them in one go. */
    more;
    constructor(fault, more = []) {
        super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause });
        this.fault = fault;
        this.more = more;
    }
}
/** A fault that is the user's to fix: the input, the repository or the artifact is wrong. Outcome: refused. */
class RefusedError extends OutcomeError {
    name = 'RefusedError';
    outcome = 'refused';
}
/** The question could not be answered: no network, no history, a tool that is missing. Outcome: could-not-check. */
class CouldNotCheckError extends OutcomeError {
    name = 'CouldNotCheckError';
    outcome = 'could-not-check';
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  explanationDocument: () => (/* binding */ explanationDocument),
  explanationTable: () => (/* binding */ explanationTable)
});

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/build.js
/** What can be wrong with a build: the source, the toolchain, the flags, the targets. */
const BUILD = {
    'dirty-tree': {
        outcome: 'refused',
        means: 'The work tree has changes or files that Git does not ignore, so what is built is no commit. The message names them.',
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
        means: 'The version that is wanted is not the one that Go stamps: its tag is not in the clone or not on this commit.',
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
        means: 'Go finds no Git commit here, or the repository that was given does not have the commit that a program names.',
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
    'commits-differ': {
        outcome: 'refused',
        means: 'The modules of one release are of different commits.',
        fix: 'Release modules of one repository together, others in steps of their own.',
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
        means: '`go.mod` replaces a module by a directory outside the repository, so the result would depend on this machine.',
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
        means: 'A line of `env` is not `NAME=VALUE` or `PATTERN:NAME=VALUE`, or its variable is said elsewhere.',
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
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/fan-out.js
/** What can be wrong with a plan, its shards, and the settings of a fan-out. */
const FAN_OUT = {
    'plan-file': {
        outcome: 'refused',
        means: 'The plan file is not one, was changed, or is not the one that `plan-hash` names.',
        fix: 'Take the artifact that the plan job of this run uploaded, unchanged.',
        actions: ['go-matrix-build'],
    },
    'plan-of-other-source': {
        outcome: 'refused',
        means: 'The plan is for another commit or toolchain than this job has.',
        fix: 'Check out the commit of the plan, and set up the same Go.',
        actions: ['go-matrix-build'],
    },
    'no-plan': {
        outcome: 'refused',
        means: 'The mode needs `plan-file`.',
        fix: 'Download the artifact of the plan job and give the path of its `plan.json`.',
        actions: ['go-matrix-build'],
    },
    'no-shard': {
        outcome: 'refused',
        means: 'The mode `build` needs `shard`.',
        fix: 'Write `shard: ${{ matrix.shard }}`, with the matrix of the plan job.',
        actions: ['go-matrix-build'],
    },
    'no-such-shard': {
        outcome: 'refused',
        means: 'The plan has no shard of this number.',
        fix: 'Write `shard: ${{ matrix.shard }}`, with the matrix of the plan job.',
        actions: ['go-matrix-build'],
    },
    'no-shards': {
        outcome: 'refused',
        means: '`shards-from` holds no folders of shards.',
        fix: 'Download the artifacts of the build jobs there, with `path` and `pattern` and without `merge-multiple`.',
        actions: ['go-matrix-build'],
    },
    'shard-missing': {
        outcome: 'refused',
        means: 'A shard of the plan is not there.',
        fix: 'Run that job again, then merge.',
        actions: ['go-matrix-build'],
    },
    'shard-twice': {
        outcome: 'refused',
        means: 'A shard is there twice, with different files: the build is not reproducible, or one is of another run.',
        fix: 'Keep one, and find out why with `prove: all`.',
        actions: ['go-matrix-build'],
    },
    'shard-content': {
        outcome: 'refused',
        means: 'A shard lacks a file, holds one that it did not make, or a file was changed.',
        fix: 'Run that job again, then merge.',
        actions: ['go-matrix-build'],
    },
    'shard-unknown': {
        outcome: 'refused',
        means: 'The plan has no such shard.',
        fix: 'Download the artifacts of this run only.',
        actions: ['go-matrix-build'],
    },
    'shard-unreadable': {
        outcome: 'refused',
        means: 'A folder holds no `shard.json` that can be read.',
        fix: 'Download only what the build jobs uploaded, each into a folder of its own.',
        actions: ['go-matrix-build'],
    },
    'shard-of-other-plan': {
        outcome: 'refused',
        means: 'A shard belongs to another plan.',
        fix: 'Download the artifacts of this run only: a new plan needs new shards.',
        actions: ['go-matrix-build'],
    },
    weights: {
        outcome: 'refused',
        means: '`weights` is not a JSON object of targets and seconds.',
        fix: 'Give the field `targets` of the output `timings` of an earlier run.',
        actions: ['go-matrix-build'],
    },
    runners: {
        outcome: 'refused',
        means: '`runners` names no runner for a target.',
        fix: 'Write one label for all, such as `ubuntu-latest`, and `PATTERN=LABEL` for those that need another.',
        actions: ['go-matrix-build'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/image.js
/** What can be wrong with an image that is built, moved or looked at. */
const IMAGE = {
    login: {
        outcome: 'refused',
        means: 'One of `username` and `password` is given without the other.',
        fix: 'Give both, or neither and log in before.',
        actions: ['push-image'],
    },
    'program-sources': {
        outcome: 'refused',
        means: '`release` and `binaries` are both given.',
        fix: 'Keep one: the programs come from one place.',
        actions: ['push-image'],
    },
    program: {
        outcome: 'refused',
        means: 'The release has several programs or not the one that is named, or the program has no name a file can have.',
        fix: 'Choose with `program`; the message lists the programs.',
        actions: ['push-image'],
    },
    'program-file': {
        outcome: ['refused', 'could-not-check'],
        means: 'The release has no file with the program that an image can be made of.',
        fix: 'Build it with `formats: binary` or `tar.gz` for Linux, and download it whole.',
        actions: ['push-image'],
    },
    'program-platform': {
        outcome: 'refused',
        means: 'The program is for another machine, or needs a C library that the image does not have.',
        fix: 'Build with `CGO_ENABLED=0` and the right `GOARCH`, or give a base that has what it needs.',
        actions: ['push-image'],
    },
    platform: {
        outcome: 'refused',
        means: 'A platform is not `OS/ARCHITECTURE` or `OS/ARCHITECTURE/VARIANT`.',
        fix: 'Write it as Go and Docker do, such as `linux/arm64`.',
        actions: ['push-image'],
    },
    platforms: {
        outcome: 'refused',
        means: 'The release has nothing for a platform of `platforms`, or `platforms` stands beside `binaries`.',
        fix: 'Name platforms that the release has, or leave the input out.',
        actions: ['push-image'],
    },
    'platform-twice': {
        outcome: 'refused',
        means: 'Two programs are for one platform.',
        fix: 'Choose with `platforms`, or leave a line of `binaries` out.',
        actions: ['push-image'],
    },
    'release-file': {
        outcome: 'could-not-check',
        means: 'A file of the release is missing or cannot be read.',
        fix: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
        actions: ['push-image'],
    },
    'release-changed': {
        outcome: 'refused',
        means: 'A file is not what `release.json` says.',
        fix: 'Download or build the release again.',
        actions: ['push-image'],
    },
    'base-digest': {
        outcome: 'refused',
        means: 'The base has no digest, so it may be another image tomorrow.',
        fix: 'Pin it as `NAME:TAG@sha256:…`; `slipway push-image --mode inspect --source NAME:TAG` names the digest.',
        actions: ['push-image'],
    },
    'base-platform': {
        outcome: 'refused',
        means: 'The base has no image for a platform.',
        fix: 'Leave the platform out, or take another base.',
        actions: ['push-image'],
    },
    'base-layers': {
        outcome: 'could-not-check',
        means: 'The base describes another number of layers than it has.',
        fix: 'Take an image as a base, not an artifact; or tell who made it.',
        actions: ['push-image'],
    },
    'image-file': {
        outcome: ['refused', 'could-not-check'],
        means: 'A file for the image cannot be read, lies outside the workspace, or is not a file.',
        fix: 'Give a path of the workspace that this user may read.',
        actions: ['push-image'],
    },
    'image-line': {
        outcome: 'refused',
        means: 'A line of a list is not of its form.',
        fix: 'Write it as the hint says, such as `SOURCE=/DESTINATION:0755`.',
        actions: ['push-image'],
    },
    'image-path': {
        outcome: 'refused',
        means: 'A path in the image is not absolute, too long, or stands twice.',
        fix: 'Write an absolute path without `..`.',
        actions: ['push-image'],
    },
    'image-attach': {
        outcome: 'refused',
        means: 'A line of `attach` has no media type.',
        fix: 'Write what the file is: `sbom.json=application/spdx+json`.',
        actions: ['push-image'],
    },
    'image-working-directory': {
        outcome: 'refused',
        means: '`working-directory` is not an absolute path.',
        fix: 'Write one such as `/var/lib/app`.',
        actions: ['push-image'],
    },
    'image-user': {
        outcome: 'refused',
        means: '`user` is neither `UID:GID` nor `base`.',
        fix: 'Write `65532:65532`, or `base`.',
        actions: ['push-image'],
    },
    'image-ports': {
        outcome: 'refused',
        means: 'A line of `ports` is no port.',
        fix: 'Write a number from 1 to 65535, with `/udp` where it is not TCP.',
        actions: ['push-image'],
    },
    'image-env': {
        outcome: 'refused',
        means: 'A line of `env` is not `NAME=VALUE` with a name that variables can have.',
        fix: 'Write it as `LOG_LEVEL=info`.',
        actions: ['push-image'],
    },
    'image-labels': {
        outcome: 'refused',
        means: 'A line of `labels` is not `KEY=VALUE`.',
        fix: 'Write one label a line.',
        actions: ['push-image'],
    },
    'image-annotations': {
        outcome: 'refused',
        means: 'A line of `annotations` is not `KEY=VALUE` or `LEVELS:KEY=VALUE`.',
        fix: 'Write one a line; the levels are `index` and `manifest`.',
        actions: ['push-image'],
    },
    'image-too-large': {
        outcome: 'refused',
        means: 'The layers of a platform are larger than `max-size`.',
        fix: 'Look for what has grown, or raise the limit on purpose.',
        actions: ['push-image'],
    },
    'image-version': {
        outcome: 'refused',
        means: '`version` is no version, or another than that of the release.',
        fix: 'Correct it, or leave it out.',
        actions: ['push-image'],
    },
    'image-tags': {
        outcome: 'refused',
        means: 'A line of `tags` is no tag, has a digest, or does not say where it goes; or nothing says where the image goes.',
        fix: 'Write `HOST/OWNER/NAME:TAG`, or give `images`; tags have at most 128 letters, digits, `.`, `_`, `-`.',
        actions: ['push-image'],
    },
    'image-reference': {
        outcome: 'refused',
        means: 'The name of an image is one that no registry takes.',
        fix: 'Write `HOST/OWNER/NAME` in lower case, without empty parts.',
        actions: ['docker-metadata', 'push-image'],
    },
    'image-repository': {
        outcome: 'refused',
        means: 'The repository to roll back is not there, or several are named.',
        fix: 'Give one repository that the image was pushed to.',
        actions: ['push-image'],
    },
    'image-absent': {
        outcome: 'refused',
        means: 'There is no such image, or the login may not see it.',
        fix: 'Look at the tags of the repository, and at the login.',
        actions: ['push-image'],
    },
    'image-vanished': {
        outcome: 'could-not-check',
        means: 'An image was there a moment ago and is not any more: somebody else changes the repository.',
        fix: 'Run the step again.',
        actions: ['push-image'],
    },
    'image-withdrawn': {
        outcome: 'refused',
        means: 'The version was withdrawn by a rollback.',
        fix: 'Promote another one; `force: true` takes it all the same.',
        actions: ['push-image'],
    },
    'image-config': {
        outcome: 'could-not-check',
        means: 'The config of an image cannot be read, or is too large.',
        fix: 'Take another tag or digest, or build the image again.',
        actions: ['push-image'],
    },
    'image-document': {
        outcome: 'could-not-check',
        means: 'A manifest or index is not one.',
        fix: 'Build or push the image again; tell who runs the registry.',
        actions: ['docker-metadata', 'push-image'],
    },
    'image-depth': {
        outcome: 'could-not-check',
        means: 'An index lies below too many others.',
        fix: 'Give an image whose index names its manifests directly.',
        actions: ['push-image'],
    },
    'image-incomplete': {
        outcome: 'could-not-check',
        means: 'The registry lacks a manifest that the image names: somebody cleaned up there.',
        fix: 'Push the image again from where it was built.',
        actions: ['push-image'],
    },
    'layer-media-type': {
        outcome: 'could-not-check',
        means: "A layer of the base has no name among Docker's media types.",
        fix: 'Build with `media-types: oci`, or on a base whose layers are compressed by gzip.',
        actions: ['push-image'],
    },
    layout: {
        outcome: 'could-not-check',
        means: 'The folder is not an OCI image layout, or one of its files cannot be read.',
        fix: 'Give the folder that `build` or another tool wrote; it holds `oci-layout`, `index.json` and `blobs`.',
        actions: ['push-image'],
    },
    'layout-damaged': {
        outcome: 'refused',
        means: 'A file of the layout is not what its digest says.',
        fix: 'Build the layout again, or fetch it again.',
        actions: ['push-image'],
    },
    'layout-foreign': {
        outcome: 'refused',
        means: 'The folder holds something other than a layout, and is not replaced.',
        fix: 'Choose another folder with `layout`, or remove that one.',
        actions: ['push-image'],
    },
    'layout-image': {
        outcome: 'could-not-check',
        means: 'The layout holds several images, or not the one that is named.',
        fix: 'Write `layout: FOLDER:NAME`.',
        actions: ['push-image'],
    },
    'layout-name': {
        outcome: 'refused',
        means: 'The folder of the layout has a colon in its name, behind which `push` looks for an image.',
        fix: 'Give a folder without a colon.',
        actions: ['push-image'],
    },
    'layout-write': {
        outcome: 'could-not-check',
        means: 'The layout could not be written: the disk is full, or rights. The layout that was there is still there.',
        fix: 'Make room, also where `RUNNER_TEMP` lies, and look at the rights of the folder.',
        actions: ['push-image'],
    },
    source: {
        outcome: 'refused',
        means: 'The mode `promote` needs `source`.',
        fix: 'Name the image by its tag or, better, by its digest.',
        actions: ['push-image'],
    },
    'tag-exists': {
        outcome: 'refused',
        means: 'The version is published with other content.',
        fix: 'Release a new version, or set `overwrite` when the published one may be replaced.',
        actions: ['push-image'],
    },
    'tags-unsettled': {
        outcome: 'could-not-check',
        means: 'The tags were set, and could not be looked at again.',
        fix: 'Run the step once more: it gives the tags to the highest version.',
        actions: ['push-image'],
    },
    'rollback-to': {
        outcome: 'refused',
        means: '`to` is missing, is not published, is no full version, or was withdrawn itself.',
        fix: 'Give a full version that is published, such as `1.2.8`.',
        actions: ['push-image'],
    },
    'rollback-exclude': {
        outcome: 'refused',
        means: '`exclude` names a version that is not published, or the one to go back to.',
        fix: 'Give a good version in `to`, and the bad ones in `exclude`.',
        actions: ['push-image'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/image-names.js
/** What can be wrong with the tags, labels and annotations of an image. */
const IMAGE_NAMES = {
    'annotation-level': {
        outcome: 'refused',
        means: 'A level of annotations is unknown.',
        fix: 'Write `manifest`, `index`, `manifest-descriptor` or `index-descriptor`, with commas between.',
        actions: ['docker-metadata'],
    },
    'empty-line': {
        outcome: 'refused',
        means: 'A rule holds nothing but blanks.',
        fix: 'Remove the line.',
        actions: ['docker-metadata'],
    },
    expression: {
        outcome: 'refused',
        means: 'An expression in `{{…}}` cannot be read or computed; the message names line and column.',
        fix: "Write `{{name}}`, or `{{date 'YYYYMMDD' tz='Europe/Paris'}}` for a date.",
        actions: ['docker-metadata'],
    },
    flavor: {
        outcome: 'refused',
        means: 'A line of `flavor` cannot be read.',
        fix: 'Write `latest=auto|true|false`, `prefix=` or `suffix=`, with `onlatest=` behind one of the two.',
        actions: ['docker-metadata'],
    },
    'git-context': {
        outcome: 'refused',
        means: '`context: git` needs a checkout whose HEAD belongs to one branch or tag: it is missing, or HEAD is detached and more than one leads to it.',
        fix: "Run `actions/checkout`, check out by the tag's name, or use `context: workflow`.",
        actions: ['docker-metadata'],
    },
    image: {
        outcome: 'refused',
        means: 'A line of `images` cannot be read, or names what no registry takes.',
        fix: 'Write `ghcr.io/acme/app`, or `name=NAME,enable=true|false`.',
        actions: ['docker-metadata'],
    },
    'invalid-tag': {
        outcome: 'refused',
        means: 'A rule gives a tag that no registry takes.',
        fix: 'At most 128 letters, digits, `.`, `_` and `-`, and a letter, digit or `_` first.',
        actions: ['docker-metadata'],
    },
    'json-file': {
        outcome: 'refused',
        means: '`json-file` lies outside the workspace.',
        fix: 'Give a path inside it or below `RUNNER_TEMP`; symbolic links are followed.',
        actions: ['docker-metadata'],
    },
    payload: {
        outcome: 'refused',
        means: "The event of a pull request has no number: the job's container has no event file.",
        fix: 'Mount `GITHUB_EVENT_PATH` into the container.',
        actions: ['docker-metadata'],
    },
    quotes: {
        outcome: 'refused',
        means: 'A quote or comma stands where it cannot be read: inside a field, or behind an end of quotes.',
        fix: 'Quote the whole field, as in `"type=raw,value=a,b"`, or use single quotes in expressions.',
        actions: ['docker-metadata'],
    },
    'set-output-env': {
        outcome: 'refused',
        means: '`DOCKER_METADATA_SET_OUTPUT_ENV` is neither true nor false.',
        fix: 'Write `true` or `false`.',
        actions: ['docker-metadata'],
    },
    'short-sha-length': {
        outcome: 'refused',
        means: '`DOCKER_METADATA_SHORT_SHA_LENGTH` is no number.',
        fix: 'Set it to a number such as 12, or remove it: 7 is the default.',
        actions: ['docker-metadata'],
    },
    'tag-rule': {
        outcome: 'refused',
        means: 'A rule of `tags` cannot be read: an unknown type or attribute, or a value that it does not take.',
        fix: 'Write it as the hint says; the README lists all rules.',
        actions: ['docker-metadata'],
    },
    'rule-without-tag': {
        outcome: 'notice',
        means: 'A rule expected something of the run that is not so, such as a version in the Git tag: no tag comes from it.',
        fix: 'Correct the rule, or switch it off with `enable=` where it has nothing to say.',
        actions: ['docker-metadata'],
    },
    'default-branch-unknown': {
        outcome: 'notice',
        means: 'Neither the event nor GitHub says which branch is the default one, and a rule depends on it.',
        fix: 'Let GitHub be asked (`permissions: contents: read`), or mount `GITHUB_EVENT_PATH` into the container.',
        actions: ['docker-metadata'],
    },
    'published-unknown': {
        outcome: 'notice',
        means: 'It is not known which versions are out, so only tags of the exact version are set: others could go back.',
        fix: 'Let GitHub be asked, check out with `fetch-depth: 0`, or see to the login for `published: registry`.',
        actions: ['docker-metadata'],
    },
    'retractions-unread': {
        outcome: 'notice',
        means: 'The `go.mod` that says which versions are retracted cannot be read, so retracted versions still hold tags back.',
        fix: 'Correct the line that the message names.',
        actions: ['docker-metadata'],
    },
    'no-image-tag': {
        outcome: 'notice',
        means: 'No rule gave a tag.',
        fix: 'Check `tags`: the summary says why each line gave none.',
        actions: ['docker-metadata'],
    },
    'variable-too-long': {
        outcome: 'notice',
        means: 'An output is longer than a variable of a process may be, so it is not set as one.',
        fix: 'Read the output `json-file` instead.',
        actions: ['docker-metadata'],
    },
    'github-not-asked': {
        outcome: 'notice',
        means: 'GitHub did not answer a question: no token, no permission, or no connection. The step goes on without it.',
        fix: 'Give `permissions: contents: read`, and see the reason in the notice.',
        actions: ['docker-metadata'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/packing.js
/** What can be wrong with archives, packages and the files of a release. */
const PACKING = {
    'archive-path': {
        outcome: 'refused',
        means: 'The path of a file is not portable, or two files have the same name on some system.',
        fix: 'Rename the file: its name must be safe on every system.',
        actions: ['go-matrix-build', 'push-image', 'sign-artifacts'],
    },
    'archive-too-large': {
        outcome: 'refused',
        means: 'A file is larger than the format can hold as it is written here.',
        fix: 'Use `tar.gz` instead of zip, make it smaller, or ship it by itself.',
        actions: ['go-matrix-build', 'push-image'],
    },
    'checksums-duplicate': {
        outcome: 'refused',
        means: 'A checksum file names a file twice.',
        fix: 'Write it again, each name once; remove it to have it made.',
        actions: ['go-matrix-build', 'sign-artifacts', 'verify-artifacts'],
    },
    'checksums-line': {
        outcome: 'refused',
        means: 'A line of a checksum file is not in the strict form of `sha256sum`: `<64 hex digits>  <name>`, line feeds, no paths that leave the folder.',
        fix: 'Make the list with `sha256sum`, or remove it to have it made. Of a release that you fetched: fetch it again.',
        actions: ['go-matrix-build', 'sign-artifacts', 'verify-artifacts'],
    },
    'checksums-truncated': {
        outcome: 'refused',
        means: 'The last line of a checksum file has no line feed: it may have been cut off.',
        fix: 'Write or fetch it again.',
        actions: ['go-matrix-build', 'sign-artifacts', 'verify-artifacts'],
    },
    checksums: {
        outcome: 'refused',
        means: 'A word of `checksums` is neither `sha256` nor `sha512`.',
        fix: 'Write one of them a line.',
        actions: ['go-matrix-build'],
    },
    sbom: {
        outcome: 'refused',
        means: 'A word of `sbom` is unknown, or `none` stands beside others.',
        fix: 'Write `spdx`, `cyclonedx`, or `none` alone.',
        actions: ['go-matrix-build'],
    },
    'file-pattern': {
        outcome: 'refused',
        means: 'A pattern of `files` cannot be used: it is absolute or leaves the directory.',
        fix: 'Write it relative to the module, such as `LICENSE*` or `docs/**/*.md`.',
        actions: ['go-matrix-build'],
    },
    'file-line': {
        outcome: 'refused',
        means: 'A line of `files` cannot be read.',
        fix: 'Write `GLOB`, or `GLOB => PATH` with `mode=0755` or `config` behind it.',
        actions: ['go-matrix-build'],
    },
    'file-outside': {
        outcome: 'refused',
        means: 'A file is a symbolic link to a place outside the workspace.',
        fix: 'Replace the link by the file, or leave it out of `files`.',
        actions: ['go-matrix-build'],
    },
    'file-name': {
        outcome: 'refused',
        means: 'The name is not a bare name that every system and GitHub keep.',
        fix: 'Use letters, digits and `. _ - + ~`, and no folder.',
        actions: ['go-matrix-build', 'sign-artifacts', 'verify-artifacts'],
    },
    format: {
        outcome: 'refused',
        means: 'A line of `formats` names no format, or one that is not for that system.',
        fix: 'Write `tar.gz`, `zip`, `tar`, `binary`, `deb`, `rpm`, `apk`, `msi`, or `GOOS=FORMAT`.',
        actions: ['go-matrix-build'],
    },
    'no-format': {
        outcome: 'refused',
        means: '`formats` has no line for a target.',
        fix: 'Add one for all, such as `tar.gz`, or `GOOS=tar.gz`.',
        actions: ['go-matrix-build'],
    },
    'same-name': {
        outcome: 'refused',
        means: 'Two targets or programs would be one file.',
        fix: 'Let `name-template` tell them apart with `{name}`, `{os}`, `{arch}` and `{variant}`.',
        actions: ['go-matrix-build'],
    },
    'max-size': {
        outcome: 'refused',
        means: 'A line of `max-size` is no limit.',
        fix: 'Write `20MB`, or `*.deb=20MB`; `warn` behind it only tells.',
        actions: ['go-matrix-build'],
    },
    'too-large': {
        outcome: 'refused',
        means: 'A file is larger than `max-size` allows.',
        fix: 'Find what grew (`go version -m`, `go tool nm -size`), or raise the limit.',
        actions: ['go-matrix-build'],
    },
    'output-not-ours': {
        outcome: 'refused',
        means: 'The output folder is there, and this action did not make it. It would be replaced as a whole.',
        fix: 'Give another folder, or remove it before this step.',
        actions: ['go-matrix-build'],
    },
    'output-outside': {
        outcome: 'refused',
        means: 'The output folder is none of its own below the workspace, or holds the module.',
        fix: 'Give a folder of its own, such as `release`.',
        actions: ['go-matrix-build'],
    },
    'msi-tool-missing': {
        outcome: 'could-not-check',
        means: '`wixl` or `msitools`, which write packages for Windows, are not installed.',
        fix: 'Run `sudo apt-get install --yes wixl msitools` on a Linux runner, or leave out `msi`.',
        actions: ['go-matrix-build'],
    },
    'no-key-name': {
        outcome: 'refused',
        means: '`apk-key` is given without `apk-key-name`.',
        fix: 'Give the name that the public key has in `/etc/apk/keys`.',
        actions: ['go-matrix-build'],
    },
    'package-input': {
        outcome: 'refused',
        means: 'A line of `package` is unknown, or one that packages need is missing.',
        fix: "Give `maintainer` and `summary`; the other fields stand in the input's description.",
        actions: ['go-matrix-build'],
    },
    'package-architecture': {
        outcome: 'refused',
        means: 'The format has no name for the architecture.',
        fix: 'Leave the format out for that target.',
        actions: ['go-matrix-build'],
    },
    'package-config': {
        outcome: 'refused',
        means: 'A configuration file of a package cannot be marked as one.',
        fix: 'Give the path of a file of the package.',
        actions: ['go-matrix-build'],
    },
    'package-description': {
        outcome: 'refused',
        means: 'The description holds characters that packages cannot have.',
        fix: 'Use plain lines of text.',
        actions: ['go-matrix-build'],
    },
    'package-epoch': {
        outcome: 'refused',
        means: 'The epoch is out of range, or the format has none.',
        fix: 'Give 0, or leave out the format.',
        actions: ['go-matrix-build'],
    },
    'package-homepage': {
        outcome: 'refused',
        means: 'The homepage is no web address.',
        fix: 'Write `https://…`.',
        actions: ['go-matrix-build'],
    },
    'package-key': {
        outcome: 'refused',
        means: 'The key or its name cannot sign an apk.',
        fix: 'Give an RSA key in PEM without password, and a name such as `release@example.com-5f3e1a2b.rsa.pub`.',
        actions: ['go-matrix-build'],
    },
    'package-license': {
        outcome: 'refused',
        means: 'The licence is more than one line.',
        fix: 'Write an SPDX expression, such as `Apache-2.0`.',
        actions: ['go-matrix-build'],
    },
    'package-maintainer': {
        outcome: 'refused',
        means: 'The maintainer is not a name and an address.',
        fix: 'Write `Name <mail@example.com>`.',
        actions: ['go-matrix-build'],
    },
    'package-mode': {
        outcome: 'refused',
        means: 'The mode of a file is not one of permission bits.',
        fix: 'Write `0755` or `0644`.',
        actions: ['go-matrix-build'],
    },
    'package-name': {
        outcome: 'refused',
        means: 'The name is not one of that format.',
        fix: 'Use lower-case letters, digits and hyphens.',
        actions: ['go-matrix-build'],
    },
    'package-path': {
        outcome: 'refused',
        means: 'A path in a package is not absolute, hidden, too long, or not allowed by its format.',
        fix: 'Give the place on the system, such as `/usr/bin/hello`.',
        actions: ['go-matrix-build'],
    },
    'package-relation': {
        outcome: 'refused',
        means: 'A dependency or the like is not written as its format has it.',
        fix: 'Write it as the hint says, or for one format alone: `deb.depends=…`.',
        actions: ['go-matrix-build'],
    },
    'package-release': {
        outcome: 'refused',
        means: 'The release number is out of range.',
        fix: 'Give a whole number from 1.',
        actions: ['go-matrix-build'],
    },
    'package-script': {
        outcome: 'refused',
        means: 'A script holds carriage returns or zero bytes, which a shell takes for a part of the command.',
        fix: 'Save it with line feeds alone.',
        actions: ['go-matrix-build'],
    },
    'package-summary': {
        outcome: 'refused',
        means: 'The summary is empty or more than one line.',
        fix: 'Say in one line what the program is.',
        actions: ['go-matrix-build'],
    },
    'package-time': {
        outcome: 'refused',
        means: 'The time cannot be written in the format.',
        fix: 'Give a time after 1970.',
        actions: ['go-matrix-build'],
    },
    'package-version': {
        outcome: 'refused',
        means: 'The version cannot be written in the format.',
        fix: 'Leave the format out for this version, or use a version that it knows.',
        actions: ['go-matrix-build'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/rebuild.js
/** Why a program cannot be built again from what it says of itself, or what came out of it. */
const REBUILD = {
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
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/registry.js
/** What can be wrong between here and a registry. */
const REGISTRY = {
    'registry-unauthorized': {
        outcome: 'refused',
        means: 'The registry does not know the login. The hint says which credentials were used.',
        fix: 'Log in before, or give `username` and `password`.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-denied': {
        outcome: 'refused',
        means: 'The login may not do this.',
        fix: "GitHub's registry wants `packages: write`, and the package must grant the repository access.",
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-not-found': {
        outcome: 'refused',
        means: 'The repository is not there.',
        fix: 'Create it first: not every registry does so at the first push.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-refused': {
        outcome: 'refused',
        means: 'The registry refuses it by a rule of its own.',
        fix: 'See which rule it is, such as tags that never move.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-limit': {
        outcome: 'could-not-check',
        means: 'The registry limits how often it is asked.',
        fix: 'Wait, or sign in: most limits are higher then.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-unavailable': {
        outcome: 'could-not-check',
        means: 'The registry has trouble of its own.',
        fix: 'See its status page, then run the step again.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-unreachable': {
        outcome: 'could-not-check',
        means: "Network, proxy, or the registry's own trouble; after several attempts.",
        fix: 'Check the name of the registry, and whether a proxy is needed (`HTTPS_PROXY`).',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-absent': {
        outcome: 'could-not-check',
        means: 'The address does not answer as a registry does.',
        fix: 'Check the name of the registry.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-answer': {
        outcome: 'could-not-check',
        means: 'An answer is none that a registry gives.',
        fix: 'See what stands between the registry and this machine.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-challenge': {
        outcome: 'could-not-check',
        means: 'The registry asks for credentials in a way that cannot be read.',
        fix: 'See whether the address is that of a registry.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-token': {
        outcome: 'could-not-check',
        means: 'The service that gives tokens for the registry does not answer, or not with a token.',
        fix: 'See the status page of the registry, then run the step again.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-address': {
        outcome: 'refused',
        means: "The registry sends to an address that is not gone to, such as one without TLS or of this machine's network.",
        fix: 'Tell who runs the registry, or name it by the address that it uses itself.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-digest': {
        outcome: 'could-not-check',
        means: 'The bytes that came are not those of their digest.',
        fix: 'Do not use them; tell who runs the registry.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-changed': {
        outcome: 'could-not-check',
        means: 'A tag was set by somebody else in between.',
        fix: 'Let one run at a time publish to a repository, then run the step again.',
        actions: ['push-image'],
    },
    'registry-blob-unknown': {
        outcome: 'could-not-check',
        means: 'The registry does not have content that a manifest names.',
        fix: 'Push again.',
        actions: ['push-image'],
    },
    'registry-pages': {
        outcome: 'could-not-check',
        means: 'A list has too many pages, or they lead in a circle.',
        fix: 'Delete what is not needed, or tell who runs the registry.',
        actions: ['docker-metadata', 'push-image'],
    },
    'referrers-tag': {
        outcome: 'could-not-check',
        means: 'The tag that lists what refers to an image is something else.',
        fix: 'Delete it: it is kept for referrers.',
        actions: ['push-image'],
    },
    'referrers-race': {
        outcome: 'could-not-check',
        means: 'The list of what refers to an image was overwritten by others again and again.',
        fix: 'Attach from one place at a time, then run the step again.',
        actions: ['push-image'],
    },
    'blob-changed': {
        outcome: 'refused',
        means: 'A file was changed while it was pushed.',
        fix: 'Push when the files are complete.',
        actions: ['push-image'],
    },
    'docker-config': {
        outcome: 'refused',
        means: "Docker's configuration cannot be read.",
        fix: 'Mend the file, or set `DOCKER_CONFIG` to the folder of another `config.json`.',
        actions: ['docker-metadata', 'push-image'],
    },
    'credential-helper': {
        outcome: 'could-not-check',
        means: 'A credential helper gave no answer in time.',
        fix: 'Set it up so that it asks no person, or give `username` and `password`.',
        actions: ['docker-metadata', 'push-image'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/repository.js
/** What can be wrong with a checkout, its history and its tags. */
const REPOSITORY = {
    'not-a-repository': {
        outcome: 'refused',
        means: 'There is no Git repository where one is expected: the checkout is missing, or lies elsewhere.',
        fix: 'Run `actions/checkout` before this step, without `path:`, or give the directory of the checkout.',
        actions: ['docker-metadata', 'go-matrix-build', 'version-from-tag'],
    },
    'dubious-ownership': {
        outcome: 'refused',
        means: 'The checkout belongs to another user, and Git refuses to read it.',
        fix: 'Run the step as the owner of the repository.',
        actions: ['docker-metadata', 'go-matrix-build', 'version-from-tag'],
    },
    'looks-like-option': {
        outcome: 'refused',
        means: 'A ref begins with a hyphen, so Git would take it for an option.',
        fix: 'Give a tag, branch or commit; such a name can be written as `refs/tags/NAME`.',
        actions: ['version-from-tag'],
    },
    'shallow-clone': {
        outcome: 'could-not-check',
        means: 'The clone is shallow, and what is missing decides the version; it could not be fetched.',
        fix: 'Check out with `fetch-depth: 0`, or give `github-token` when the checkout kept no credentials.',
        actions: ['version-from-tag'],
    },
    'git-failed': {
        outcome: 'could-not-check',
        means: 'Git ended with an error, or stopped while its objects were read. The repository may be damaged or incomplete.',
        fix: 'Try a fresh checkout with `fetch-depth: 0`; `git fsck` shows damage.',
        actions: ['docker-metadata', 'version-from-tag'],
    },
    'clone-failed': {
        outcome: 'could-not-check',
        means: 'The repository could not be cloned for a second build.',
        fix: 'See whether `git fsck` finds a fault, and whether the disk is full.',
        actions: ['go-matrix-build'],
    },
    'unborn-head': {
        outcome: 'refused',
        means: 'The repository has no commit yet.',
        fix: 'Commit something first, or give the commit to answer for as `ref`.',
        actions: ['version-from-tag'],
    },
    'no-such-commit': {
        outcome: 'refused',
        means: '`ref` names nothing that this clone has.',
        fix: 'Give a tag, branch or commit that was fetched; `fetch-depth: 0` fetches all of them.',
        actions: ['version-from-tag'],
    },
    untagged: {
        outcome: 'refused',
        means: 'The commit has no version tag, and `untagged: fail` refuses that.',
        fix: 'Tag it, or choose another answer with `untagged`.',
        actions: ['version-from-tag'],
    },
    'tag-not-on-branch': {
        outcome: 'refused',
        means: 'The tagged commit is on none of the branches of `allowed-branches`.',
        fix: 'Tag a commit of an allowed branch, or add its branch to the input.',
        actions: ['version-from-tag'],
    },
    'branches-missing': {
        outcome: 'could-not-check',
        means: 'The clone has none of the allowed branches, so nothing can be said about them.',
        fix: 'Check out with `fetch-depth: 0`, or correct `allowed-branches`.',
        actions: ['version-from-tag'],
    },
    'tag-range': {
        outcome: 'refused',
        means: 'The range that chooses among tags is no version range.',
        fix: 'Write it like `^1.4.0`, `>=1.4 <2` or `1.x || 2.x`.',
        actions: ['version-from-tag'],
    },
    'major-mismatch': {
        outcome: 'refused',
        means: 'The tag says v2 (or higher) and `go.mod` does not, or the reverse. Go would not take the tag for this module.',
        fix: 'Change the module path to end in `/v2` and every import of it, or tag a version that fits; then tag again.',
        actions: ['version-from-tag'],
    },
    'other-tag-on-commit': {
        outcome: 'notice',
        means: 'The event pushed one tag, and the same commit carries a higher one. The pushed tag is taken.',
        fix: 'Give the other tag as `ref` when that one is meant.',
        actions: ['version-from-tag'],
    },
    'merge-commit': {
        outcome: 'notice',
        means: 'The commit is the merge commit of a pull request: it is on no branch, so nobody can fetch its pseudo-version.',
        fix: 'Set `ref` to the head commit of the pull request, or `untagged: snapshot`.',
        actions: ['version-from-tag'],
    },
    'commit-notice': {
        outcome: 'notice',
        means: 'The message of a commit could be read in two ways; the text says which was taken.',
        fix: 'See the input `squash-bodies`.',
        actions: ['version-from-tag'],
    },
    'no-dot': {
        outcome: 'notice',
        means: 'The pre-release has no dot before its number, so `rc10` sorts below `rc2`.',
        fix: 'Write `-rc.1`; see https://semver.org/#spec-item-11.',
        actions: ['version-from-tag'],
    },
    'module-outside': {
        outcome: 'refused',
        means: 'A line of `module` leads out of the repository.',
        fix: 'Give directories inside it, relative to it, such as `.` or `client/v3`.',
        actions: ['version-from-tag'],
    },
    'no-module': {
        outcome: ['refused', 'could-not-check'],
        means: 'There is no `go.mod` in the directory at this commit; or, when a program is rebuilt, its commit has no such module.',
        fix: 'Give the directory that holds `go.mod`; the message lists those that there are.',
        actions: ['version-from-tag', 'go-matrix-build', 'reproduce'],
    },
    'module-path': {
        outcome: 'refused',
        means: 'The module path of `go.mod` is not a valid one.',
        fix: 'Correct the `module` line: `example.com/name` or `example.com/name/v2`.',
        actions: ['version-from-tag'],
    },
    'module-directory': {
        outcome: 'refused',
        means: "The module path does not end in the module's directory, so Go cannot find the module.",
        fix: 'Rename the directory, or change the path.',
        actions: ['version-from-tag'],
    },
    'module-duplicate': {
        outcome: 'refused',
        means: 'Two `go.mod` files, such as `sub/go.mod` and `sub/v2/go.mod`, claim the same tags.',
        fix: 'Keep one, or give one of them another major version.',
        actions: ['version-from-tag'],
    },
    'module-gopkg': {
        outcome: 'refused',
        means: 'A module of gopkg.in lies below the root of its repository, which gopkg.in does not serve.',
        fix: 'Move its `go.mod` to the root, or give it another path.',
        actions: ['version-from-tag'],
    },
    'module-path-major': {
        outcome: 'refused',
        means: 'The next version is a new major, and the module path must end in it (`/v2`). The message names the line of `go.mod`.',
        fix: 'Change the path and every import of it, or release a lower version.',
        actions: ['version-from-tag'],
    },
    'go-mod-syntax': {
        outcome: 'refused',
        means: 'A line of `go.mod` cannot be read.',
        fix: 'Correct the line that the message names.',
        actions: ['version-from-tag'],
    },
    'go-mod-module': {
        outcome: 'refused',
        means: '`go.mod` has no `module` line.',
        fix: 'Add a first line like `module example.com/name`.',
        actions: ['version-from-tag'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/run.js
/** What any action can say of its inputs, its runner and itself. */
const RUN = {
    'unknown-input': {
        outcome: 'refused',
        means: 'The step gives an input that this action does not have; the message names the one that may be meant.',
        fix: 'Correct the name, or remove the line from `with:`.',
        actions: 'every',
    },
    'missing-input': {
        outcome: 'refused',
        means: 'A required input is empty. A secret is empty too when it is not set, and in workflows of forks.',
        fix: 'Give the value that the message describes.',
        actions: 'every',
    },
    'invalid-input': {
        outcome: 'refused',
        means: 'The value of an input is not of the form that it must have; the message names the input and, in a list, the line.',
        fix: 'Write it as the hint says.',
        actions: 'every',
    },
    'conflicting-inputs': {
        outcome: 'refused',
        means: 'An input and its older name are both given, with different values.',
        fix: 'Remove the old name.',
        actions: 'every',
    },
    'input-without-use': {
        outcome: 'refused',
        means: 'An input is given that the chosen `mode` does nothing with, so it would be ignored in silence.',
        fix: 'Remove the input, or choose one of the modes that the message names.',
        actions: ['go-matrix-build', 'push-image'],
    },
    usage: {
        outcome: 'refused',
        means: 'The command line cannot be read: an unknown action or flag, a missing value, or a secret in the arguments.',
        fix: 'See `slipway --help` or `slipway ACTION --help`.',
        actions: 'every',
    },
    'event-file': {
        outcome: 'could-not-check',
        means: 'The runner names an event file (`GITHUB_EVENT_PATH`) that cannot be read or is not JSON, so the event is not known.',
        fix: "Mount the file into the job's container, or see which step changed it.",
        actions: 'every',
    },
    'path-unreadable': {
        outcome: 'could-not-check',
        means: 'A path cannot be looked at, for rights or a disk that fails: it is not known what is there.',
        fix: 'Look at the rights of the path and of the directories above it, and at the disk.',
        actions: 'every',
    },
    'tool-output': {
        outcome: 'could-not-check',
        means: 'A program printed more than is read, and was stopped.',
        fix: 'See what it prints when it is run by itself.',
        actions: 'every',
    },
    'tool-missing': {
        outcome: 'could-not-check',
        means: 'A program that is needed is not installed or not in `PATH`.',
        fix: 'Install it before this step.',
        actions: 'every',
    },
    'tool-failed': {
        outcome: 'could-not-check',
        means: 'A program that had to succeed ended with an error; its last lines are in the hint.',
        fix: 'Mend what the program says, then run the step again.',
        actions: 'every',
    },
    'tool-killed': {
        outcome: 'could-not-check',
        means: 'A program was ended by a signal. With SIGKILL, the machine most likely ran out of memory.',
        fix: 'Use a larger runner, or run the step again.',
        actions: 'every',
    },
    'tool-digest': {
        outcome: 'refused',
        means: 'A downloaded program is not the one that is pinned here: its SHA-256 is another.',
        fix: 'Do not use it. Report it to those who publish the program.',
        actions: 'every',
    },
    network: {
        outcome: 'could-not-check',
        means: 'A server did not answer, or answered with its own trouble, after several attempts.',
        fix: 'Check the network and the status page of the service, then run the step again.',
        actions: ['go-matrix-build'],
    },
    'internal-error': {
        outcome: 'refused',
        means: 'A bug of Slipway; the exit code is 70.',
        fix: 'Report it at the address in the message, with the debug log (re-run the job with debug logging).',
        actions: 'every',
    },
    'source-date-epoch': {
        outcome: 'refused',
        means: '`SOURCE_DATE_EPOCH` is not a whole number of seconds since 1970, up to the year 9999.',
        fix: "Set it to the commit's time (`git log -1 --format=%ct`, the output `commit-time` of version-from-tag), or leave it out.",
        actions: ['docker-metadata', 'go-matrix-build', 'push-image', 'sign-artifacts'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/signing.js
/** What can be wrong with the files of a release, their list, its signature and the keys. */
const SIGNING = {
    'nothing-to-sign': {
        outcome: 'refused',
        means: 'The folder holds no file to sign.',
        fix: 'Build first, or give the right folder as `artifacts`.',
        actions: ['sign-artifacts'],
    },
    'names-clash': {
        outcome: 'refused',
        means: 'Two names differ only in case or Unicode form.',
        fix: 'Rename one: they overwrite each other where case does not count.',
        actions: ['sign-artifacts'],
    },
    'changed-while-signing': {
        outcome: 'refused',
        means: 'Another step writes into the folder at the same time.',
        fix: 'Sign when all files are there.',
        actions: ['sign-artifacts'],
    },
    'not-text': {
        outcome: 'refused',
        means: 'The file is not UTF-8 text: converted, cut off, or another file.',
        fix: 'Fetch it again as binary; `SHA256SUMS` to be signed: write it with `sha256sum`, or remove it.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'file-changed': {
        outcome: 'refused',
        means: 'The file is not what the list says. When verifying, it is not the one that was signed.',
        fix: 'Do not use it. When signing: make `SHA256SUMS` last, or remove it.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'file-missing': {
        outcome: 'refused',
        means: 'A listed file is not there. A part of a release is not accepted.',
        fix: 'Fetch the whole release. When signing: `SHA256SUMS` was made before the last change.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'file-renamed': {
        outcome: 'refused',
        means: 'The file is there under a name that differs in case or Unicode form.',
        fix: 'Rename it to what is listed.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'file-unlisted': {
        outcome: 'refused',
        means: 'Something is in the folder that the list does not name, or a sub-folder or symbolic link: nobody vouches for it.',
        fix: 'Remove it; when verifying, name it in `allow-extra`; when signing, remove `SHA256SUMS` to have it made.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'not-a-file': {
        outcome: 'refused',
        means: 'A symbolic link, a folder or a special file stands where a file should be.',
        fix: 'Put the file itself there.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'file-unreadable': {
        outcome: ['refused', 'could-not-check'],
        means: 'A file or the folder cannot be read, or changes while it is read: rights or disk.',
        fix: 'Make it readable and run again; nothing is known of its content.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'file-not-written': {
        outcome: 'could-not-check',
        means: 'A file could not be written: rights or disk space of its folder. Nothing is left half-written.',
        fix: 'Make room and the folder writable, then run again.',
        actions: ['docker-metadata', 'go-matrix-build', 'push-image', 'sign-artifacts'],
    },
    'file-too-large': {
        outcome: 'refused',
        means: 'The file is too large for a checksum file or a signature: it may be a page of an error.',
        fix: 'Fetch it again.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'release-incomplete': {
        outcome: 'refused',
        means: 'The list or its signature (`SHA256SUMS.minisig`) is missing.',
        fix: 'Fetch all files of the release.',
        actions: ['verify-artifacts'],
    },
    'nothing-listed': {
        outcome: 'refused',
        means: 'The list names no file, so nothing would be verified.',
        fix: 'Fetch it again, or ask the maker of the release.',
        actions: ['verify-artifacts'],
    },
    'signature-other-key': {
        outcome: 'refused',
        means: 'Signed by a key that is not pinned; both ids are named.',
        fix: 'Ask the maker by another way before you pin the new one. If the key did not change, do not use the files.',
        actions: ['verify-artifacts'],
    },
    'signature-wrong': {
        outcome: 'refused',
        means: 'The list or the signature was changed after signing.',
        fix: 'Do not use the files; fetch both again.',
        actions: ['verify-artifacts'],
    },
    'trusted-comment-wrong': {
        outcome: 'refused',
        means: 'The trusted comment is not the one that was signed.',
        fix: 'Do not trust it; fetch the signature again.',
        actions: ['verify-artifacts'],
    },
    'trusted-comment': {
        outcome: 'refused',
        means: '`trusted-comment` is not one line of text.',
        fix: 'Write one line, such as `version:v1.4.0`.',
        actions: ['sign-artifacts'],
    },
    'minisign-key-missing': {
        outcome: 'refused',
        means: 'There is no key in the input. A secret is empty when it is not set, and in workflows of forks.',
        fix: 'Signing: the text of `minisign.key`. Verifying: the second line of `minisign.pub`.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'minisign-key-malformed': {
        outcome: 'refused',
        means: 'The key cannot be read: the public key instead of the secret one or the reverse, PEM, or a part of it.',
        fix: 'Signing: the whole text of `minisign.key`. Verifying: the second line of `minisign.pub`; one line for each key.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'minisign-key-twice': {
        outcome: 'refused',
        means: 'The same key is given twice.',
        fix: 'Keep one line for each key.',
        actions: ['verify-artifacts'],
    },
    'minisign-weak-key': {
        outcome: 'refused',
        means: 'The public key is weak: anybody can sign for it.',
        fix: 'Make a key with `minisign -G`.',
        actions: ['verify-artifacts'],
    },
    'minisign-secret-key-shown': {
        outcome: 'refused',
        means: 'A secret key was given as public key. This input is not masked.',
        fix: 'If the log was readable, make a new key; give the public one, which begins with RW.',
        actions: ['verify-artifacts'],
    },
    'minisign-signature-malformed': {
        outcome: 'refused',
        means: 'The file is not a signature of minisign (a page of an error?), cut off, or converted (carriage returns).',
        fix: 'Fetch it again as binary.',
        actions: ['sign-artifacts', 'verify-artifacts'],
    },
    'minisign-password-missing': {
        outcome: 'refused',
        means: 'The secret key is protected by a password, and none is given.',
        fix: 'Set `minisign-password`, or use a key made without one (`minisign -G -W`).',
        actions: ['sign-artifacts'],
    },
    'minisign-password-wrong': {
        outcome: 'refused',
        means: 'The password does not open the secret key.',
        fix: 'Give the password that the key was made with; if it is right, the key is damaged.',
        actions: ['sign-artifacts'],
    },
    'minisign-password-needless': {
        outcome: 'notice',
        means: 'A password is given and the key has none: whoever reads the secret can sign.',
        fix: 'Add one with `minisign -C`, or drop the input.',
        actions: ['sign-artifacts'],
    },
    'minisign-kdf-limits': {
        outcome: 'refused',
        means: 'The key asks for more memory or work than is accepted.',
        fix: 'Make it again with `minisign -G`.',
        actions: ['sign-artifacts'],
    },
    'name-pattern': {
        outcome: 'refused',
        means: 'A line of `allow-extra` can match no name in a folder.',
        fix: 'Give a bare name, with `*` for any characters and `?` for one; no paths.',
        actions: ['verify-artifacts'],
    },
    'openpgp-key': {
        outcome: 'refused',
        means: 'gpg imports no private key from `rpm-key`.',
        fix: 'Give the whole output of `gpg --armor --export-secret-keys KEY`.',
        actions: ['go-matrix-build'],
    },
    'openpgp-sign': {
        outcome: 'could-not-check',
        means: 'gpg makes no signature with the key.',
        fix: 'Check the passphrase, and that the key may sign and is neither expired nor revoked.',
        actions: ['go-matrix-build'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/version.js
/** What can be wrong with a version that is asked for, or that comes next. */
const VERSION = {
    channels: {
        outcome: 'refused',
        means: 'A line of `channels` is not `BRANCH-GLOB=LABEL`.',
        fix: 'Write it as the hint says, such as `release/*=rc`.',
        actions: ['version-from-tag'],
    },
    'commit-types': {
        outcome: 'refused',
        means: 'A line of `commit-types` is not `TYPE=major|minor|patch|none`.',
        fix: 'Write it as the hint says, such as `docs=patch`.',
        actions: ['version-from-tag'],
    },
    label: {
        outcome: 'refused',
        means: 'docker-metadata: a line of `labels` or `annotations` is not one `KEY=VALUE`. version-from-tag: a branch gives no letter or digit to label a pre-release with.',
        fix: 'Write one `KEY=VALUE` a line; of pre-releases: letters, digits and `-`, such as `rc`, and nothing for releases.',
        actions: ['docker-metadata', 'version-from-tag'],
    },
    'label-without-dot': {
        outcome: 'refused',
        means: 'The next pre-release would sort below the one before it, which has no dot before its number.',
        fix: 'Ask for `release`, for the exact version with a dot, or use another label.',
        actions: ['version-from-tag'],
    },
    'build-number': {
        outcome: 'refused',
        means: 'The build number is no whole number without leading zeros, or gives no version that is free.',
        fix: 'Give a higher number, such as the run number, or none.',
        actions: ['version-from-tag'],
    },
    'commit-time': {
        outcome: 'refused',
        means: "The commit's time has no year between 1 and 9999, so it has no pseudo-version.",
        fix: 'Correct the committer date, or tag the commit with a version.',
        actions: ['version-from-tag'],
    },
    'pseudo-version': {
        outcome: 'refused',
        means: 'A pseudo-version has another form than Go gives it.',
        fix: 'Let `go list -m PATH@COMMIT` print the right one.',
        actions: ['version-from-tag'],
    },
    'initial-version': {
        outcome: 'refused',
        means: 'The first version that is asked for is a pre-release.',
        fix: "Write the release; the channel's label makes a pre-release of it.",
        actions: ['version-from-tag'],
    },
    'version-pseudo': {
        outcome: 'refused',
        means: 'A pseudo-version is asked for. Go makes those from commits and ignores a tag of that name.',
        fix: 'Ask for a version like `v1.2.3` or `v1.2.3-rc.1`.',
        actions: ['version-from-tag'],
    },
    'version-form': {
        outcome: 'refused',
        means: 'The version that is asked for is not canonical.',
        fix: 'Write all three numbers behind a `v`, without build metadata: `v1.2.3`.',
        actions: ['version-from-tag'],
    },
    'version-not-above-base': {
        outcome: 'refused',
        means: 'The version that is asked for is not above that of an ancestor of this commit.',
        fix: 'Ask for a higher one, or release from a commit before it.',
        actions: ['version-from-tag'],
    },
    'version-taken': {
        outcome: 'refused',
        means: 'The next version is published already, or was retracted.',
        fix: 'A published version never changes: ask for the next free one.',
        actions: ['version-from-tag'],
    },
    'no-free-version': {
        outcome: 'refused',
        means: 'No free version was found in many steps from the one that would be next.',
        fix: 'Ask for an exact version.',
        actions: ['version-from-tag'],
    },
    'nothing-to-promote': {
        outcome: 'refused',
        means: '`next: release` is asked for, and the last version is a release already.',
        fix: 'Ask for `auto`, `patch`, `minor`, `major` or an exact version.',
        actions: ['version-from-tag'],
    },
    'promotion-outgrown': {
        outcome: 'refused',
        means: 'The commits since the pre-release ask for a larger step than it has.',
        fix: 'Make another pre-release first (`auto`), or promote a commit without these changes.',
        actions: ['version-from-tag'],
    },
    'retract-too-low': {
        outcome: 'notice',
        means: 'A `retract` line has no effect: Go reads it only in a version above the retracted ones.',
        fix: 'Publish the retraction in a higher version; that one may retract itself.',
        actions: ['version-from-tag'],
    },
};

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes.js











/**
 * Every code that a fault can have, by subject. The type of a fault's code is taken from here, so a code without a row does not
 * compile. Loaded only by generators and by `slipway explain`: a step needs the type alone.
 */
const CODES = {
    ...REPOSITORY,
    ...VERSION,
    ...BUILD,
    ...FAN_OUT,
    ...REBUILD,
    ...PACKING,
    ...SIGNING,
    ...IMAGE,
    ...IMAGE_NAMES,
    ...REGISTRY,
    ...RUN,
};
/** Every code with its row, in the order of the list. */
function codeRows() {
    return Object.entries(CODES);
}
/** The codes that an action shows with their rows, its own before those of every action. */
function codesOf(action) {
    const own = codeRows().filter(([, { actions }]) => actions !== 'every' && actions.includes(action));
    return [...own, ...codeRows().filter(([, { actions }]) => actions === 'every')];
}
/** What a fault with the code of this row may mean to a run. */
function outcomesOf({ outcome }) {
    return typeof outcome === 'string' ? [outcome] : outcome;
}

// EXTERNAL MODULE: ./build/bundle/packages/core/document.js
var core_document = __nccwpck_require__(74);
// EXTERNAL MODULE: ./build/bundle/packages/core/error.js
var error = __nccwpck_require__(833);
// EXTERNAL MODULE: ./build/bundle/packages/core/markdown.js
var markdown = __nccwpck_require__(578);
// EXTERNAL MODULE: ./build/bundle/packages/core/suggest.js
var suggest = __nccwpck_require__(277);
// EXTERNAL MODULE: ./build/bundle/packages/core/text.js
var core_text = __nccwpck_require__(516);
;// CONCATENATED MODULE: ./build/bundle/packages/core/explain.js






const OUTCOMES = {
    refused: 'refused (exit code 1)',
    'could-not-check': 'could not check (exit code 2)',
    notice: 'told, and the run goes on',
};
function explanation(name, row) {
    const { means, fix, actions } = row;
    return { code: name, outcomes: outcomesOf(row), means, fix, actions };
}
/** The rows of all codes, or of the one that is named. Throws `RefusedError` for a code that is none. */
function explain(name) {
    const rows = codeRows();
    if (name === undefined)
        return rows.map(([key, row]) => explanation(key, row));
    // As it stands on a terminal: error[dirty-tree].
    const bare = /^\w+\[(.+)\]:?$/.exec(name)?.[1] ?? name;
    const found = rows.filter(([key]) => key === bare);
    if (found.length > 0)
        return found.map(([key, row]) => explanation(key, row));
    throw new error/* RefusedError */.fk({
        code: 'usage',
        message: `There is no code '${(0,core_text/* printable */.g$)(bare, 80)}'.${(0,suggest/* didYouMean */.a)(bare, Object.keys(CODES))}`,
        hint: "'slipway explain' lists all of them.",
    });
}
/** One code for a terminal. */
function explanationDocument({ code: name, outcomes, means, fix, actions }) {
    return [
        { heading: name },
        { text: (0,markdown/* plainWords */.c5)(means) },
        { text: [(0,core_document/* strong */.ko)('Fix:'), ` ${(0,markdown/* plainWords */.c5)(fix)}`] },
        {
            text: `Outcome: ${(0,core_text/* listed */.KE)(outcomes.map((outcome) => OUTCOMES[outcome]), { or: true })}.`,
        },
        { text: `Shown by: ${actions === 'every' ? 'every action' : (0,core_text/* listed */.KE)(actions)}.` },
    ];
}
/** All codes for a terminal. */
function explanationTable(explanations) {
    const rows = explanations.map(({ code: name, means }) => [(0,core_document/* code */.aY)(name), (0,markdown/* plainWords */.c5)(means)]);
    return [{ table: { head: ['code', 'what it means'], rows } }];
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   K1: () => (/* binding */ boundedSummary),
/* harmony export */   c5: () => (/* binding */ plainWords)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, escapeMarkdown */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);


/** GitHub drops a step summary of more than this many bytes with an error (actions/runner, FileCommandManager.cs). */
const SUMMARY_LIMIT = 1024 * 1024;
const LONGEST_TEXT = 500;
/** Text from outside as Markdown that shows it literally: no markup, HTML, mention, autolink or new line survives. */
function escapeMarkdown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LONGEST_TEXT)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
        .replace(/@(?=\w)/g, '@<!-- -->')
        .replace(/:\/\//g, ':<!-- -->//');
}
/** A line of `<pre>`, where nothing but HTML has a meaning. */
function preformatted(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LONGEST_TEXT).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
}
/** A code span that holds any text: a table cell has no escape for a backtick or a bar inside a span, HTML has. */
function codeSpan(text) {
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LONGEST_TEXT).replace(/[&<>|`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${shown.replace(/[\\*_~[\]@]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/:\/\//g, '&#58;//')}</code>`;
}
function inline(part) {
    if (typeof part === 'string')
        return escapeMarkdown(part);
    if ('code' in part)
        return codeSpan(part.code);
    if ('strong' in part)
        return `**${escapeMarkdown(part.strong)}**`;
    return `[${escapeMarkdown(part.link)}](${encodeURI(part.to).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`;
}
function line(content) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .inlines */ .b1)(content).map(inline).join('');
}
/** Markdown of our own docs as plain words: back-quotes dropped, links reduced to their text. */
function plainWords(markdown) {
    return markdown.replace(/`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function block(content) {
    if ('heading' in content)
        return `### ${escapeMarkdown(content.heading)}`;
    if ('text' in content)
        return line(content.text);
    if ('list' in content)
        return content.list.map((item) => `- ${line(item)}`).join('\n');
    if ('preformatted' in content)
        return `<pre>\n${content.preformatted.map(preformatted).join('\n')}\n</pre>`;
    if ('table' in content) {
        const { head, rows } = content.table;
        return [
            row(head.map(escapeMarkdown)),
            row(head.map(() => '---')),
            ...rows.map((cells) => row(cells.map(line))),
        ].join('\n');
    }
    return `<details><summary>${escapeMarkdown(content.details)}</summary>\n\n${renderMarkdown(content.blocks)}\n</details>`;
}
/** The document as GitHub-flavoured Markdown. */
function renderMarkdown(document) {
    return `${document.map(block).join('\n\n')}\n`;
}
/** Markdown cut at a line so that it stays under GitHub's limit, with a line that says so. */
function boundedSummary(markdown, limit = SUMMARY_LIMIT) {
    if (Buffer.byteLength(markdown) <= limit)
        return markdown;
    const note = '\n\n_The rest was left out: a step summary holds 1 MiB at most._\n';
    const room = Buffer.from(markdown).subarray(0, limit - Buffer.byteLength(note) - 1);
    return (room
        .toString('utf8')
        .replace(/\uFFFD?[^\n]*$/u, '')
        .trimEnd() + note);
}


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(444);

/** The letters of a word in one order: equal for words that differ by swapped letters only. */
function letters(word) {
    return [...word].sort().join('');
}
/**
 * The known name nearest to a mistyped one, or undefined when none is near enough to be meant:
 * at most a third of the longer name may differ (and two letters always may). Of equally near ones, the one with swapped
 * letters is meant.
 */
function nearest(given, known) {
    const folded = given.toLowerCase();
    const scored = known
        .map((name) => ({
        name,
        distance: leven__WEBPACK_IMPORTED_MODULE_0__(folded, name.toLowerCase()),
        swapped: letters(folded) === letters(name.toLowerCase()),
    }))
        .sort((a, b) => a.distance - b.distance || Number(b.swapped) - Number(a.swapped));
    const best = scored[0];
    if (best === undefined)
        return undefined;
    const allowed = Math.max(2, Math.floor(Math.max(given.length, best.name.length) / 3));
    return best.distance <= allowed ? best.name : undefined;
}
/** ` Did you mean 'dry-run'?`, or an empty string when nothing is near. */
function didYouMean(given, known) {
    const name = nearest(given, known);
    return name === undefined ? '' : ` Did you mean '${name}'?`;
}


/***/ }),

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/**
 * Text from outside made fit to be shown on one line: control characters and direction marks as `\u{..}`,
 * cut to `limit` characters with an ellipsis.
 */
function printable(text, limit = 200) {
    const shown = text.replace(CONTROL, (c) => {
        if (c === '\n')
            return '\\n';
        if (c === '\t')
            return '\\t';
        if (c === '\r')
            return '\\r';
        return `\\u{${c.charCodeAt(0).toString(16)}}`;
    });
    const letters = [...shown];
    return letters.length <= limit ? shown : `${letters.slice(0, limit - 1).join('')}…`;
}
/** `a, b and c`; quotes every item when asked. */
function listed(items, options = {}) {
    const shown = items.map((item) => (options.quote === true ? `'${item}'` : item));
    const last = shown.at(-1);
    if (last === undefined)
        return 'nothing';
    if (shown.length === 1)
        return last;
    return `${shown.slice(0, -1).join(', ')} ${options.or === true ? 'or' : 'and'} ${last}`;
}
/** `1 file`, `2 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
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
  CouldNotCheckError: () => (/* reexport */ core_error/* CouldNotCheckError */.Rq),
  InvalidValue: () => (/* reexport */ InvalidValue),
  LAST_SECOND: () => (/* reexport */ LAST_SECOND),
  OutcomeError: () => (/* reexport */ core_error/* OutcomeError */.Rz),
  PLAIN: () => (/* reexport */ PLAIN),
  RETRY: () => (/* reexport */ RETRY),
  RefusedError: () => (/* reexport */ core_error/* RefusedError */.fk),
  action: () => (/* reexport */ action),
  boolean: () => (/* reexport */ contract_boolean),
  boundedList: () => (/* reexport */ core_document/* boundedList */.Y4),
  boundedTable: () => (/* reexport */ core_document/* boundedTable */.c8),
  camel: () => (/* reexport */ camel),
  code: () => (/* reexport */ core_document/* code */.aY),
  counted: () => (/* reexport */ core_text/* counted */.hS),
  defineAction: () => (/* reexport */ defineAction),
  didYouMean: () => (/* reexport */ suggest/* didYouMean */.a),
  digestFile: () => (/* reexport */ digestFile),
  directory: () => (/* reexport */ directory),
  errorCode: () => (/* reexport */ errorCode),
  exec: () => (/* reexport */ exec),
  execOk: () => (/* reexport */ execOk),
  file: () => (/* reexport */ file),
  flushFolder: () => (/* reexport */ flushFolder),
  fromInput: () => (/* reexport */ fromInput),
  fromInputAsync: () => (/* reexport */ fromInputAsync),
  githubClient: () => (/* reexport */ githubClient),
  inParallel: () => (/* reexport */ inParallel),
  integer: () => (/* reexport */ integer),
  invariant: () => (/* reexport */ invariant),
  isAbsent: () => (/* reexport */ isAbsent),
  isLeftover: () => (/* reexport */ isLeftover),
  isUnder: () => (/* reexport */ isUnder),
  json: () => (/* reexport */ json),
  lines: () => (/* reexport */ lines),
  list: () => (/* reexport */ list),
  listed: () => (/* reexport */ core_text/* listed */.KE),
  map: () => (/* reexport */ map),
  nearest: () => (/* reexport */ suggest/* nearest */.p),
  oneOf: () => (/* reexport */ oneOf),
  openRunnerCache: () => (/* reexport */ openRunnerCache),
  optional: () => (/* reexport */ optional),
  parseInputs: () => (/* reexport */ parseInputs),
  pauseAfter: () => (/* reexport */ pauseAfter),
  perform: () => (/* reexport */ perform),
  pool: () => (/* reexport */ pool),
  printable: () => (/* reexport */ core_text/* printable */.g$),
  refusedInput: () => (/* reexport */ refusedInput),
  renderMarkdown: () => (/* reexport */ markdown/* renderMarkdown */.Gc),
  renderTerminal: () => (/* reexport */ renderTerminal),
  request: () => (/* reexport */ request),
  retry: () => (/* reexport */ retry),
  runBundledCommand: () => (/* reexport */ runBundledCommand),
  runBundledStep: () => (/* reexport */ runBundledStep),
  runStep: () => (/* reexport */ runStep),
  secret: () => (/* reexport */ secret),
  sha256File: () => (/* reexport */ sha256File),
  size: () => (/* reexport */ size),
  sizeOf: () => (/* reexport */ sizeOf),
  slashed: () => (/* reexport */ slashed),
  sourceDateEpoch: () => (/* reexport */ sourceDateEpoch),
  string: () => (/* reexport */ string),
  strong: () => (/* reexport */ core_document/* strong */.ko),
  text: () => (/* reexport */ contract_text),
  tryExec: () => (/* reexport */ tryExec),
  unlessAbsent: () => (/* reexport */ unlessAbsent),
  unreadablePath: () => (/* reexport */ unreadablePath),
  unwritable: () => (/* reexport */ unwritable),
  verbatim: () => (/* reexport */ verbatim),
  workspacePaths: () => (/* reexport */ workspacePaths),
  writeWholeFile: () => (/* reexport */ writeWholeFile)
});

;// CONCATENATED MODULE: ./build/bundle/packages/core/action.js
function action(contract, main) {
    if (typeof main === 'function')
        return { contract, main };
    return {
        contract,
        main: async (inputs, host) => {
            const chosen = main[inputs.mode];
            if (chosen === undefined)
                throw new Error(`there is no main for the mode ${inputs.mode}`);
            // The overloads above checked that the inputs of a mode are those of its main.
            return await chosen(inputs, host);
        },
    };
}

// EXTERNAL MODULE: ./build/bundle/packages/core/error.js
var core_error = __nccwpck_require__(833);
;// CONCATENATED MODULE: ./build/bundle/packages/core/optional.js
/**
 * The properties that have a value: `{ a: 1, ...optional({ file, line }) }` has no `file` where there is none. With
 * `exactOptionalPropertyTypes` a property that is left out and one that is undefined are not the same.
 */
function optional(properties) {
    // The mapped type cannot be built key by key; nothing but what is undefined is left out.
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/invalid-value.js


/**
 * A value that cannot be read: what was seen, without a full stop, and what is allowed. Thrown by what knows a notation and
 * not the name of the input that it came from; `fromInput` adds that.
 */
class InvalidValue extends Error {
    name = 'InvalidValue';
    hint;
    line;
    column;
    code;
    more;
    constructor(message, hint, { line, column, code = 'invalid-input', cause, more = [] } = {}) {
        super(message, optional({ cause }));
        this.hint = hint;
        this.line = line;
        this.column = column;
        this.code = code;
        this.more = more;
    }
    /** The same of a line. */
    at(line) {
        const { column, code, cause, more } = this;
        return new InvalidValue(this.message, this.hint, { line, column, code, cause, more });
    }
}
function inputFault(input, { message, hint, line, column, code, cause }) {
    const place = `${line === undefined ? '' : `, line ${line}`}${column === undefined ? '' : `, column ${column}`}`;
    const end = /[.?!]$/.test(message) ? '' : '.';
    return { code, message: `Input '${input}'${place}: ${message}${end}`, hint, ...optional({ cause }) };
}
/** The refusal of an input: its name, line and column before what was seen, for everything that is wrong with it. */
function refusedInput(input, error) {
    return new core_error/* RefusedError */.fk(inputFault(input, error), error.more.map((other) => inputFault(input, other)));
}
/**
 * The border between an action, which knows its inputs, and packages, which know notations: an `InvalidValue` that `read`
 * throws becomes a `RefusedError` that names the input. Any other error passes as it is.
 */
function fromInput(input, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof InvalidValue ? refusedInput(input, error) : error;
    }
}
/** `fromInput` for what takes its time. */
async function fromInputAsync(input, read) {
    try {
        return await read();
    }
    catch (error) {
        throw error instanceof InvalidValue ? refusedInput(input, error) : error;
    }
}

// EXTERNAL MODULE: ./build/bundle/packages/core/text.js
var core_text = __nccwpck_require__(516);
;// CONCATENATED MODULE: ./build/bundle/packages/core/kind.js


function invalid(text, what, hint) {
    return new InvalidValue(`'${(0,core_text/* printable */.g$)(text)}' is not ${what}`, hint);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/line-grammar.js


/** Lines without surrounding blanks; empty lines and those that start with `#` are left out. */
function contentLines(text) {
    return text
        .split(/\r?\n/)
        .map((line, index) => ({ number: index + 1, text: line.trim() }))
        .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}
/** Bad lines that are shown: whoever mends these sees the others in the next run. */
const MOST_FAULTS = 10;
/** One error for all bad lines. Their number ends it where not all are shown. */
function joined(first, others) {
    const rest = others.length + 1 - MOST_FAULTS;
    const { message, hint, line, code, cause } = first;
    const end = new InvalidValue(`${(0,core_text/* counted */.hS)(rest, 'more line')} cannot be read`, hint, { code });
    const more = rest > 0 ? [...others.slice(0, MOST_FAULTS - 1), end] : others;
    return new InvalidValue(message, hint, { line, code, cause, more });
}
/** The value of each line. Throws one `InvalidValue` that has every line that cannot be read, at most ten. */
function readLines(text, parse) {
    const values = [];
    const faults = [];
    for (const line of contentLines(text)) {
        try {
            values.push(parse(line.text));
        }
        catch (error) {
            if (!(error instanceof InvalidValue))
                throw error;
            faults.push(error.at(line.number));
        }
    }
    const [first, ...others] = faults;
    if (first !== undefined)
        throw joined(first, others);
    return values;
}
/** A list whose lines are read one by one. */
function linesKind({ expects, parse }) {
    const description = `one ${expects} a line; # starts a comment line`;
    return {
        name: 'lines',
        expects: description,
        placeholder: expects,
        schema: { type: 'string', description },
        secret: false,
        arity: 'many',
        verbatim: false,
        parse: (text) => readLines(text, parse),
    };
}

// EXTERNAL MODULE: ./build/bundle/packages/core/suggest.js
var suggest = __nccwpck_require__(277);
;// CONCATENATED MODULE: ./build/bundle/packages/core/kinds.js





function kind(part) {
    return { schema: { type: 'string' }, secret: false, arity: 'one', verbatim: false, ...part };
}
const stringKind = kind({ name: 'string', expects: 'text', parse: (text) => text });
/** Text with the blanks around it, such as a separator. */
const verbatimKind = kind({
    name: 'verbatim',
    expects: 'text, blanks included',
    verbatim: true,
    parse: (text) => text,
});
/** Several lines as they are, for what has a syntax of its own. */
const textKind = kind({
    name: 'text',
    expects: 'lines of text',
    arity: 'many',
    parse: (text) => text,
});
const secretKind = kind({
    name: 'secret',
    expects: 'a secret, masked in every log',
    placeholder: 'env:NAME|file:PATH',
    secret: true,
    parse: (text) => text,
});
const BOOLEANS = new Map([
    ['true', true],
    ['false', false],
]);
/** YAML 1.2 core schema: `true`, `True`, `TRUE` and their opposites, as the runner's own toolkit reads them. */
const booleanKind = kind({
    name: 'boolean',
    expects: 'true or false',
    schema: { type: 'boolean' },
    arity: 'flag',
    parse: (text) => {
        const value = /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? BOOLEANS.get(text.toLowerCase()) : undefined;
        if (value === undefined)
            throw invalid(text, 'true or false', 'Write true or false.');
        return value;
    },
});
function rangeText(range) {
    if (range.min !== undefined && range.max !== undefined)
        return `a whole number from ${range.min} to ${range.max}`;
    if (range.min !== undefined)
        return `a whole number of at least ${range.min}`;
    if (range.max !== undefined)
        return `a whole number of at most ${range.max}`;
    return 'a whole number';
}
function integerKind(range) {
    const expects = rangeText(range);
    return kind({
        name: 'integer',
        expects,
        schema: {
            type: 'integer',
            ...(range.min === undefined ? {} : { minimum: range.min }),
            ...(range.max === undefined ? {} : { maximum: range.max }),
        },
        parse: (text) => {
            const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
            const inside = value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
            if (!Number.isSafeInteger(value) || !inside)
                throw invalid(text, expects, `Write ${expects}, such as ${range.min ?? 1}.`);
            return value;
        },
    });
}
const MILLISECONDS = new Map([
    ['ms', 1],
    ['s', 1_000],
    ['m', 60_000],
    ['h', 3_600_000],
    ['d', 86_400_000],
]);
const millisecondsOf = (unit) => Number(MILLISECONDS.get(unit));
/** Go's notation for whole units: `90s`, `10m`, `1h30m`. The value is in milliseconds. */
const durationKind = kind({
    name: 'duration',
    expects: 'a duration such as 90s, 10m or 1h30m',
    schema: { type: 'string', pattern: '^(\\d+(ms|s|m|h|d))+$' },
    parse: (text) => {
        if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text))
            throw invalid(text, 'a duration', 'Write a number with its unit: ms, s, m, h or d, such as 90s or 1h30m.');
        const parts = [...text.matchAll(/\d+[a-z]+/g)].map(([part]) => part);
        return parts.reduce((sum, part) => sum + Number.parseInt(part, 10) * millisecondsOf(part.replace(/\d+/, '')), 0);
    },
});
const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'KiB', 'MiB', 'GiB'];
function bytesOf(unit) {
    const power = 'BKMG'.indexOf(unit.charAt(0).toUpperCase());
    return (unit.includes('i') ? 1024 : 1000) ** power;
}
/** Bytes of a size such as `10MB` or `1.5 GiB`; undefined for what is none. */
function sizeOf(text) {
    if (!/^\d+(?:\.\d+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$/.test(text))
        return undefined;
    return Math.round(Number.parseFloat(text) * bytesOf(text.replace(/[\d. ]/g, '')));
}
/** SI and IEC units: `10MB` is 10,000,000 bytes, `10MiB` is 10,485,760. The value is in bytes. */
const sizeKind = kind({
    name: 'size',
    expects: 'a size such as 500kB, 10MB or 64MiB',
    schema: { type: 'string', pattern: '^\\d+(\\.\\d+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$' },
    parse: (text) => {
        const bytes = sizeOf(text);
        if (bytes !== undefined)
            return bytes;
        throw invalid(text, 'a size', `Write a number with its unit: ${(0,core_text/* listed */.KE)(SIZE_UNITS, { or: true })}.`);
    },
});
function oneOfKind(values) {
    const expects = (0,core_text/* listed */.KE)(values, { or: true });
    return kind({
        name: 'oneOf',
        expects,
        schema: { enum: values },
        parse: (text) => {
            const value = values.find((candidate) => candidate === text);
            if (value === undefined)
                throw invalid(text, `one of ${expects}`, `Write ${expects}.${(0,suggest/* didYouMean */.a)(text, values)}`);
            return value;
        },
    });
}
const listKind = kind({
    name: 'list',
    expects: 'one item a line; # starts a comment line',
    arity: 'many',
    parse: (text) => contentLines(text).map((line) => line.text),
});
/** The name and value of one line. A name that came before is refused. */
function pairOf(line, before) {
    const equals = line.indexOf('=');
    if (equals < 1)
        throw invalid(line, 'NAME=VALUE', 'Write one NAME=VALUE a line.');
    const name = line.slice(0, equals).trim();
    if (before.has(name))
        throw new InvalidValue(`'${(0,core_text/* printable */.g$)(name)}' is given twice`, 'Keep one line for each name.');
    return [name, line.slice(equals + 1).trim()];
}
const mapKind = kind({
    name: 'map',
    expects: 'one NAME=VALUE a line; # starts a comment line',
    placeholder: 'NAME=VALUE',
    arity: 'many',
    parse: (text) => {
        const map = new Map();
        readLines(text, (line) => map.set(...pairOf(line, map)));
        return map;
    },
});
/** `JSON.parse` with its answer named: what comes out is JSON and nothing else. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new InvalidValue(`'${(0,core_text/* printable */.g$)(text, 60)}' is not JSON: ${(0,core_text/* printable */.g$)(String(cause))}`, 'Write valid JSON, such as {"a": 1}.');
    }
}
const jsonKind = kind({ name: 'json', expects: 'JSON', parse: parseJson });
function pathKind(target) {
    const name = target === 'any' ? 'path' : target;
    return kind({
        name,
        expects: `a ${name} under the workspace`,
        parse: (text, context) => context.resolvePath(text, target),
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/contract.js



function input(kind, options, absent) {
    const { docs, default: fallback, deprecated, example, modes } = options;
    const required = options.required ?? false;
    const text = fallback === undefined ? undefined : String(fallback);
    // The modes are those of the options, whose type the caller took them from.
    return { kind, docs, required, absent, ...optional({ default: text, deprecated, example, modes: modes }) };
}
/** Text without the blanks around it. */
const string = (options) => input(stringKind, options);
/** Text with the blanks around it, such as a separator. */
const verbatim = (options) => input(verbatimKind, options);
/** Several lines as they are, for what has a syntax of its own. */
const contract_text = (options) => input(textKind, options);
/** Text that is masked in every log before anything is printed. */
const secret = (options) => ({
    ...input(secretKind, options),
    ...optional({ runnerDefault: options.runnerDefault }),
});
/** `true` or `false`, as YAML 1.2 writes them. */
const contract_boolean = (options) => input(booleanKind, options);
/** A whole number between its limits. */
const integer = (options) => input(integerKind(options), options);
/** A duration such as `1h30m`; the value is in milliseconds. */
const duration = (options) => input(kinds.durationKind, options);
/** A size such as `10MB` or `64MiB`; the value is in bytes. */
const size = (options) => input(sizeKind, options);
/** One of a few words, as a literal type. */
const oneOf = (values, options) => input(oneOfKind(values), options);
/** One item a line; `#` starts a comment line. */
const list = (options) => input(listKind, options, []);
/** One item a line, each read by the grammar; all lines that cannot be read are refused at once, each with its number. */
const lines = (grammar, options) => input(linesKind(grammar), options, []);
/** One `NAME=VALUE` a line, each name once. */
const map = (options) => input(mapKind, options, new Map());
/** Any JSON. */
const json = (options) => input(jsonKind, options);
/** An existing path under the workspace; the value is absolute, symbolic links followed. */
const path = (options) => input(kinds.pathKind('any'), options);
/** An existing directory under the workspace; the value is absolute, symbolic links followed. */
const directory = (options) => input(pathKind('directory'), options);
/** An existing file under the workspace; the value is absolute, symbolic links followed. */
const file = (options) => input(pathKind('file'), options);
function modeInput(modes, fallback) {
    const does = Object.entries(modes).map(([name, docs]) => `\`${name}\`: ${docs}`);
    const docs = `Which part of the work to do. ${does.join(' ')}`;
    return oneOf(Object.keys(modes), { docs, required: fallback === undefined, ...optional({ default: fallback }) });
}
/**
 * The one source of an action's inputs and outputs: from it come the types, the parser and its errors, action.yml,
 * the README's tables, the JSON Schema, and the flags of the local command. An action that does one of several things has
 * `modes`: what belongs to some of them alone names them, and the input `mode` is made here.
 */
function defineAction(definition) {
    const { modes, defaultMode, ...rest } = definition;
    // Without modes there is no M, and the empty table has all of its keys.
    const base = { rules: [], permissions: [], environment: {}, ...rest, modes: modes ?? {} };
    return modes === undefined ? base : { ...base, inputs: { mode: modeInput(modes, defaultMode), ...rest.inputs } };
}
/** `dry-run` as `dryRun`. */
function camel(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./build/bundle/packages/core/document.js
var core_document = __nccwpck_require__(74);
;// CONCATENATED MODULE: ./build/bundle/packages/core/in-parallel.js
/**
 * Works on all items, so many at once, and answers in their order. Nothing new begins after one has failed; the first failure
 * is thrown when nothing runs any more.
 */
async function inParallel(limit, items, work) {
    if (items.length > 0 && !(limit >= 1))
        throw new Error('work without anybody to do it');
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

;// CONCATENATED MODULE: ./build/bundle/packages/core/invariant.js
/**
 * A value that cannot be missing, where only the types do not know. Throws an `Error`, which is a bug of ours and never a fault of
 * the user: what can be missing has a branch with a test instead. It is the only code that no caller has to reach.
 *
 * @param message what holds, for whoever reads the report of the bug: `a line has a first word`
 */
function invariant(value, message) {
    if (value === undefined)
        throw new Error(`This does not hold: ${message}.`);
    return value;
}

// EXTERNAL MODULE: ./build/bundle/packages/core/markdown.js
var markdown = __nccwpck_require__(578);
;// CONCATENATED MODULE: ./build/bundle/packages/core/modes.js

/** Whether an input or output belongs to a mode. What names no mode belongs to all, also where the mode is not known. */
function belongsTo({ modes }, mode) {
    return modes === undefined || (mode !== undefined && modes.includes(mode));
}
/** Entries of a table by the modes that they belong to: first those of every mode, then in the order of the modes. */
function byModes(table, modes) {
    const order = Object.keys(modes);
    const groups = new Map();
    for (const [name, value] of Object.entries(table)) {
        const own = value.modes === undefined ? undefined : order.filter((mode) => value.modes?.includes(mode));
        const key = own === undefined ? '' : own.map((mode) => String(order.indexOf(mode)).padStart(3, '0')).join(',');
        const group = groups.get(key) ?? { modes: own, entries: [] };
        group.entries.push([name, value]);
        groups.set(key, group);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
/** `mode build`, `modes build and merge`. */
function modesText(modes) {
    return `${modes.length === 1 ? 'mode' : 'modes'} ${(0,core_text/* listed */.KE)(modes)}`;
}
/**
 * The fault of an input that is given in a mode that does nothing with it. What is empty or equal to the default is not given: a
 * runner hands every default over. An input whose default only the runner can work out cannot be told apart, and passes.
 */
function withoutUse({ inputs }, name, mode, given) {
    const input = inputs[name];
    if (input === undefined || input.modes === undefined || input.runnerDefault !== undefined)
        return undefined;
    if (given === '' || given.trim() === input.default?.trim())
        return undefined;
    return {
        code: 'input-without-use',
        message: `Input '${name}' has no use in mode ${mode}: it belongs to ${modesText(input.modes)}.`,
        hint: `Remove the input, or choose ${modesText(input.modes)}.`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/parse.js






/** The names of a contract's inputs that hold secrets. Masked before anything else happens. */
function secretNames(inputs) {
    return Object.entries(inputs)
        .filter(([, input]) => input.kind.secret)
        .map(([name]) => name);
}
function unknownInput(name, known) {
    return {
        code: 'unknown-input',
        message: `Unknown input '${(0,core_text/* printable */.g$)(name, 80)}'.${(0,suggest/* didYouMean */.a)(name, known)}`,
        hint: known.length === 0 ? 'This action has no inputs.' : `The inputs are ${(0,core_text/* listed */.KE)(known)}.`,
    };
}
function parseOne(name, input, text, context) {
    try {
        return { value: input.kind.parse(text, context) };
    }
    catch (error) {
        if (!(error instanceof InvalidValue))
            throw error;
        // What is wrong with a secret may quote it.
        const { hint, code } = error;
        const shown = input.kind.secret ? new InvalidValue('the value is not acceptable', hint, { code }) : error;
        const { fault, more } = refusedInput(name, shown);
        return [fault, ...more];
    }
}
/** Moves the value of every deprecated input that was used to its successor. */
function withSuccessors(inputs, raw) {
    const moved = { ...raw };
    const warnings = [];
    const faults = [];
    for (const [name, input] of Object.entries(inputs)) {
        const text = raw[name] ?? '';
        const successor = input.deprecated?.successor;
        if (successor === undefined || text === '')
            continue;
        warnings.push(`Input '${name}' is deprecated: use '${successor}' instead.`);
        const chosen = raw[successor] ?? '';
        if (chosen !== '' && chosen !== text) {
            faults.push({
                code: 'conflicting-inputs',
                message: `Inputs '${name}' and '${successor}' are both given and differ.`,
                hint: `Remove '${name}': '${successor}' is its new name.`,
            });
        }
        moved[successor] = text;
    }
    return { raw: moved, warnings, faults };
}
function readInput(name, input, raw, context) {
    const given = raw[name] ?? '';
    const text = given === '' ? (input.default ?? '') : given;
    if (text !== '')
        return parseOne(name, input, text, context);
    if (input.required) {
        return [
            {
                code: 'missing-input',
                message: `Input '${name}' is required.`,
                hint: `Give ${input.kind.expects}${input.example === undefined ? '' : `, such as ${input.example}`}.`,
            },
        ];
    }
    // An empty default is a value: `string({ default: '' })` is never undefined.
    return input.default === undefined ? { value: input.absent } : parseOne(name, input, '', context);
}
/** The mode that is asked for; undefined for an action without modes, and for what is none: that is refused as any input is. */
function chosenMode({ inputs, modes }, raw) {
    const mode = raw['mode'] || inputs['mode']?.default;
    return mode !== undefined && Object.hasOwn(modes, mode) ? mode : undefined;
}
/** The values of the inputs that belong to the mode, and every fault. */
function readAll(contract, raw, context) {
    const values = {};
    const faults = [];
    const mode = chosenMode(contract, raw);
    for (const [name, input] of Object.entries(contract.inputs)) {
        if (!belongsTo(input, mode)) {
            const fault = mode === undefined ? undefined : withoutUse(contract, name, mode, raw[name] ?? '');
            if (fault !== undefined)
                faults.push(fault);
            continue;
        }
        const result = readInput(name, input, raw, context);
        if ('value' in result)
            values[camel(name)] = result.value;
        else
            faults.push(...result);
    }
    return { values, faults };
}
/**
 * The typed inputs of an action, of one with modes those of the mode that is asked for. Every fault is collected, so that one
 * run shows all of them. Throws `RefusedError` for an unknown, missing, invalid or conflicting input, and for one that the mode
 * has no use for.
 */
function parseInputs(contract, given, context) {
    const known = Object.keys(contract.inputs);
    const unknown = Object.keys(given)
        .filter((name) => !known.includes(name))
        .map((name) => unknownInput(name, known));
    const renamed = withSuccessors(contract.inputs, given);
    const { values, faults } = readAll(contract, renamed.raw, context);
    // The mapped type cannot be built key by key; every key of the contract's mode was set.
    const inputs = values;
    const all = [...unknown, ...renamed.faults, ...faults];
    const [first, ...more] = all.length > 0 ? all : contract.rules.flatMap((rule) => rule(inputs) ?? []);
    if (first !== undefined)
        throw new core_error/* RefusedError */.fk(first, more);
    return { inputs, warnings: renamed.warnings };
}
/** The text of an output as the next step sees it: text as it is, anything else as JSON. */
function outputText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/pool.js
/** A pool of these things. One of nothing would let all work wait for ever: it throws. */
function pool(items) {
    if (items.length === 0)
        throw new Error('a pool of nothing');
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

;// CONCATENATED MODULE: ./build/bundle/packages/core/retry.js
/** The pause that a response asks for, in milliseconds: `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/**
 * Milliseconds to wait before the next attempt, or undefined when there is none: the attempts or the budget are used up, or a longer pause
 * is asked for than is waited.
 *
 * @param attempt the one that failed, counted from 1
 * @param since when the first began, in milliseconds since 1970
 * @param header `Retry-After`
 */
function pauseAfter(policy, attempt, since, header) {
    const { attempts, budget, pause, longest, random } = policy;
    const now = policy.now();
    const asked = retryAfter(header, now);
    const wait = asked ?? Math.min(longest, pause * 2 ** (attempt - 1) * (0.5 + random() / 2));
    return attempt >= attempts || wait > longest || now - since + wait >= budget ? undefined : wait;
}
/**
 * Tries until something comes that is no passing trouble, or the policy ends. What an attempt throws is thrown.
 *
 * @param once is given the milliseconds that are left of the budget
 * @param told hears of every pause: why, and the milliseconds
 */
async function retry(policy, signal, once, told = () => undefined) {
    const since = policy.now();
    const from = async (attempts) => {
        const attempt = await once(since + policy.budget - policy.now());
        const wait = attempt.kind === 'done' ? undefined : pauseAfter(policy, attempts, since, attempt.retryAfter);
        if (attempt.kind === 'done' || wait === undefined)
            return { value: attempt.value, attempts };
        told(attempt.why, wait);
        await policy.sleep(wait, signal);
        return await from(attempts + 1);
    };
    return await from(1);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/source-date-epoch.js


/** Last second of the year 9999, the last that RFC 3339 can write. */
const LAST_SECOND = 253_402_300_799;
/**
 * SOURCE_DATE_EPOCH, seconds since 1970; undefined where it is not set or empty. Throws `RefusedError`.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
function sourceDateEpoch(text) {
    if (text === undefined || text === '')
        return undefined;
    if (/^\d+$/.test(text) && Number(text) <= LAST_SECOND)
        return Number(text);
    throw new core_error/* RefusedError */.fk({
        code: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is '${(0,core_text/* printable */.g$)(text, 60)}', which is not a number of seconds since 1970 up to the year 9999.`,
        hint: 'Set it to Unix seconds, such as the output commit-time of version-from-tag, or leave it out.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/terminal.js


const ansi = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
const COLOUR = {
    bold: ansi(1, 22),
    dim: ansi(2, 22),
    red: ansi(31, 39),
    yellow: ansi(33, 39),
    green: ansi(32, 39),
    cyan: ansi(36, 39),
};
const same = (text) => text;
const PLAIN = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
function inline(part, style) {
    if (typeof part === 'string')
        return (0,core_text/* printable */.g$)(part, 500);
    if ('code' in part)
        return style.cyan((0,core_text/* printable */.g$)(part.code, 500));
    if ('strong' in part)
        return style.bold((0,core_text/* printable */.g$)(part.strong, 500));
    return `${(0,core_text/* printable */.g$)(part.link)} (${(0,core_text/* printable */.g$)(part.to, 500)})`;
}
function line(content, style) {
    return (0,core_document/* inlines */.b1)(content)
        .map((part) => inline(part, style))
        .join('');
}
/** Columns on a terminal, escape sequences not counted; letters outside the BMP and marks are taken as one. */
function width(text) {
    return [...text.replace(/\u001b\[\d+m/g, '')].length;
}
function pad(text, to) {
    return text + ' '.repeat(Math.max(0, to - width(text)));
}
function table(head, rows, style) {
    const widths = head.map((title, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))));
    const out = (cells) => cells
        .map((cell, i) => pad(cell, widths[i] ?? 0))
        .join('  ')
        .trimEnd();
    return [style.dim(out(head)), ...rows.map(out)].map((text) => `  ${text}`).join('\n');
}
function block(content, style) {
    if ('heading' in content)
        return style.bold((0,core_text/* printable */.g$)(content.heading));
    if ('text' in content)
        return line(content.text, style);
    if ('list' in content)
        return content.list.map((item) => `  - ${line(item, style)}`).join('\n');
    if ('preformatted' in content)
        return content.preformatted.map((text) => `  ${(0,core_text/* printable */.g$)(text, 500)}`).join('\n');
    if ('table' in content) {
        const { head, rows } = content.table;
        return table(head, rows.map((cells) => cells.map((cell) => line(cell, style))), style);
    }
    return `${style.dim((0,core_text/* printable */.g$)(content.details))}\n${renderTerminal(content.blocks, style)}`.trimEnd();
}
/** The document as text for a terminal. */
function renderTerminal(document, style) {
    return `${document.map((content) => block(content, style)).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/index.js


















;// CONCATENATED MODULE: external "node:util/types"
const types_namespaceObject = lazyNode("node:util/types");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/errno.js

/** Errors that mean that nothing has that name: https://man7.org/linux/man-pages/man2/open.2.html#ERRORS */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
/** Whether the error says that there is no such file. Any other says nothing of whether there is one. */
function isAbsent(error) {
    return ABSENT.has(errorCode(error));
}
/** `EACCES` and the like, or undefined for an error that is not the system's. */
function errorCode(error) {
    const fromSystem = (0,types_namespaceObject.isNativeError)(error) && 'code' in error && 'syscall' in error;
    return fromSystem && typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = lazyNode("node:child_process");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/exec.js




const LONGEST_STDERR = 64 * 1024;
/** The program did not start. Only ENOENT says that it is not there. */
function notStarted(tool, cause) {
    const code = errorCode(cause);
    if (code !== 'ENOENT')
        return new core_error/* CouldNotCheckError */.Rq({
            code: 'tool-failed',
            message: `The command '${(0,core_text/* printable */.g$)(tool)}' could not be started: ${code ?? String(cause)}.`,
            hint: 'Look at the rights of the program, and at the memory and the open files of the machine.',
            cause,
        });
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'tool-missing',
        message: `The command '${(0,core_text/* printable */.g$)(tool)}' could not be started: it is not installed or not in PATH.`,
        hint: `Install ${(0,core_text/* printable */.g$)(tool)} before this step.`,
        cause,
    });
}
function tooMuch(command, maxBytes) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'tool-output',
        message: `'${command}' printed more than ${maxBytes} bytes and was ended.`,
        hint: 'See what it prints when it is run by hand.',
    });
}
function killed(command, signal) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'tool-killed',
        message: `'${command}' was ended by ${signal ?? 'a signal'}.`,
        hint: signal === 'SIGKILL' ? 'The machine may have run out of memory.' : 'Run the step again.',
    });
}
/**
 * Runs a program without a shell and answers with its exit code and output, whatever the code is, or that it was killed by a
 * signal. Throws `CouldNotCheckError` when it cannot be started.
 *
 * `@actions/exec` is not used here: it splits the tool's name at spaces, has neither bytes nor an abort signal, prints
 * every command it runs.
 */
function tryExec(tool, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(tool, [...args], {
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.env === undefined ? {} : { env: options.env }),
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
        const command = (0,core_text/* printable */.g$)([tool, ...args].join(' '), 300);
        const { maxBytes = 1024 ** 3, linger = 10_000 } = options;
        const chunks = [];
        let bytes = 0;
        let stderr = '';
        child.stdout?.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= maxBytes)
                return void chunks.push(chunk);
            reject(tooMuch(command, maxBytes));
            child.kill();
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
        child.on('error', (error) => {
            if (options.signal?.aborted === true)
                reject(error);
            else if (child.pid === undefined)
                reject(notStarted(tool, error));
        });
        child.on('exit', () => {
            const letGo = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream?.destroy()), linger);
            child.on('close', () => clearTimeout(letGo));
        });
        child.on('close', (code, signal) => {
            if (code !== null)
                return resolve({ code, stdout: Buffer.concat(chunks), stderr });
            resolve({ killed: killed(command, signal) });
        });
    });
}
/** The same for a program that nobody is expected to kill: throws `CouldNotCheckError` then too. */
async function exec(tool, args, options = {}) {
    const result = await tryExec(tool, args, options);
    if ('killed' in result)
        throw result.killed;
    return result;
}
/** Runs a program that must succeed. Throws `CouldNotCheckError` with its last lines of standard error otherwise. */
async function execOk(tool, args, options = {}) {
    const result = await exec(tool, args, options);
    if (result.code === 0)
        return result;
    const said = result.stderr.trim().split('\n').slice(-5);
    throw new core_error/* CouldNotCheckError */.Rq({
        code: 'tool-failed',
        message: `'${(0,core_text/* printable */.g$)([tool, ...args].join(' '), 300)}' failed with exit code ${result.code}.`,
        hint: said[0] === '' ? 'It gave no reason.' : `It said: ${(0,core_text/* listed */.KE)(said.map((line) => (0,core_text/* printable */.g$)(line, 400)))}`,
    });
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = lazyNode("node:timers/promises");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/http.js




/** A minute in all for five attempts. */
const RETRY = {
    attempts: 5,
    budget: 60_000,
    pause: 500,
    longest: Number.POSITIVE_INFINITY,
    random: Math.random,
    now: Date.now,
    sleep: async (milliseconds, signal) => {
        await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
};
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** A response that may be different the next time: too many requests, or the server's own trouble. */
function isPassing(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
/** An address without what may be secret in it: user, password and query. */
function shown(url) {
    const { origin, pathname } = new URL(url);
    return (0,core_text/* printable */.g$)(origin + pathname);
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
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'network',
        message: `${shown(url)} did not answer: ${(0,core_text/* printable */.g$)(why)} (${attempts} attempts).`,
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
    const again = IDEMPOTENT.has((init.method ?? 'GET').toUpperCase()) ? {} : { attempts: 1 };
    const { value, attempts } = await retry({ ...RETRY, ...policy, ...again }, init.signal ?? undefined, async (left) => {
        const answer = await once(url, init, left);
        if (answer instanceof Error)
            return { kind: 'passing', value: answer, why: reason(answer) };
        if (!isPassing(answer.status))
            return { kind: 'done', value: answer };
        await answer.body?.cancel();
        const header = answer.headers.get('retry-after') ?? undefined;
        return { kind: 'passing', value: answer, why: `status ${answer.status}`, retryAfter: header };
    });
    if (value instanceof Response && !isPassing(value.status))
        return value;
    throw unreachable(url, value, attempts);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/github-client.js

/**
 * GitHub's REST client with our retries beneath it. `@actions/github` (and undici with it) is loaded at the first call:
 * an action that asks GitHub nothing does not pay for it.
 */
async function githubClient(token, apiUrl) {
    const { getOctokit } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3, 19));
    return getOctokit(token, { baseUrl: apiUrl, request: { fetch: request } });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = lazyNode("node:fs");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = lazyNode("node:util");
;// CONCATENATED MODULE: ./build/bundle/packages/core/flags.js




/** Flags that every action of the local command has, beside its inputs. */
const COMMON_FLAGS = {
    help: 'Show this help.',
    json: 'Print one JSON object with the outcome and the outputs on standard output.',
    print: 'Print only this output, for use in scripts: --print version.',
    verbose: 'Print the log that a runner would show.',
    'no-color': 'No colour, also on a terminal (so does the variable NO_COLOR).',
};
/** `env:NAME` or `file:PATH`. Throws `RefusedError` for anything else, without repeating it. */
function secretSource(name, text) {
    const [scheme, ...rest] = text.split(':');
    const place = rest.join(':');
    if (scheme === 'env' && place !== '')
        return { env: place };
    if (scheme === 'file' && place !== '')
        return { file: place };
    throw usageError(`'--${name}' takes a secret, which must not stand in the arguments.`, `Write --${name} env:VARIABLE or --${name} file:PATH.`);
}
function usageError(message, hint) {
    return new core_error/* RefusedError */.fk({ code: 'usage', message, hint });
}
function unknownFlag(contract, name) {
    const known = [...Object.keys(contract.inputs), ...Object.keys(COMMON_FLAGS)];
    return usageError(`Unknown flag '--${name}'.${(0,suggest/* didYouMean */.a)(name, known)}`, `The flags are ${(0,core_text/* listed */.KE)(known.map((flag) => `--${flag}`))}; 'slipway ${contract.name} --help' explains them.`);
}
function options(contract) {
    const inputs = Object.entries(contract.inputs).map(([name, { kind }]) => {
        const type = kind.arity === 'flag' ? 'boolean' : 'string';
        return [name, { type, multiple: kind.arity === 'many' }];
    });
    const common = Object.keys(COMMON_FLAGS).map((name) => [name, { type: name === 'print' ? 'string' : 'boolean' }]);
    return Object.fromEntries([...inputs, ...common]);
}
/** Takes an argument that is no flag for the input that the contract names for it. */
function takeOperand({ inputs, operand }, raw, value) {
    if (operand === undefined) {
        throw usageError(`'${value}' is not a flag.`, `Every input is a flag, such as --${Object.keys(inputs)[0] ?? 'help'} VALUE.`);
    }
    if (raw[operand] !== undefined)
        throw usageError(`'${operand}' is given twice.`, 'Keep one of them.');
    raw[operand] = value;
}
/**
 * Reads the arguments behind `slipway ACTION`. A list may be given by repeating its flag; a boolean takes no value or
 * `=false`; the operand of the action needs no flag. Throws `RefusedError` for an unknown flag, a stray argument or a missing value.
 */
function parseFlags(contract, args) {
    const known = options(contract);
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: known,
        strict: false,
        tokens: true,
        allowPositionals: true,
    });
    const raw = {};
    const secrets = {};
    const common = new Map();
    for (const token of tokens) {
        if (token.kind === 'option-terminator')
            continue;
        if (token.kind === 'positional') {
            takeOperand(contract, raw, token.value);
            continue;
        }
        const option = known[token.name];
        if (option === undefined || !token.rawName.startsWith('--'))
            throw unknownFlag(contract, token.rawName.replace(/^-+/, ''));
        const value = option.type === 'boolean' ? (token.value ?? 'true') : token.value;
        if (value === undefined)
            throw usageError(`'--${token.name}' needs a value.`, `Write --${token.name} VALUE or --${token.name}=VALUE.`);
        const before = raw[token.name];
        if (token.name in COMMON_FLAGS)
            common.set(token.name, value);
        else if (contract.inputs[token.name]?.kind.secret === true)
            secrets[token.name] = secretSource(token.name, value);
        else if (before === undefined)
            raw[token.name] = value;
        else if (option.multiple === true)
            raw[token.name] = `${before}\n${value}`;
        else
            throw usageError(`'--${token.name}' is given twice.`, 'Keep one of them.');
    }
    const on = (name) => common.get(name) === 'true';
    const print = common.get('print');
    if (print !== undefined && !(print in contract.outputs)) {
        const outputs = Object.keys(contract.outputs);
        throw usageError(`There is no output '${print}'.${(0,suggest/* didYouMean */.a)(print, outputs)}`, `The outputs are ${(0,core_text/* listed */.KE)(outputs)}.`);
    }
    return { raw, secrets, help: on('help'), json: on('json'), verbose: on('verbose'), color: !on('no-color'), print };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/help.js




/** `flag`, or `flag of modes build and merge` in an action of several modes. */
function title(what, modes, contract) {
    if (Object.keys(contract.modes).length === 0)
        return what;
    return modes === undefined ? `${what} of every mode` : `${what} of ${modesText(modes)}`;
}
function flag(name, { kind: { placeholder } }) {
    return placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`;
}
function flagTables(contract) {
    return byModes(contract.inputs, contract.modes).map(({ modes, entries }) => ({
        table: {
            head: [title('flag', modes, contract), 'default', 'meaning'],
            rows: entries.map(([name, input]) => [
                (0,core_document/* code */.aY)(flag(name, input)),
                input.default ?? (input.required ? '(required)' : ''),
                (0,markdown/* plainWords */.c5)(input.docs),
            ]),
        },
    }));
}
function outputTables(contract) {
    return byModes(contract.outputs, contract.modes).map(({ modes, entries }) => ({
        table: {
            head: [title('output', modes, contract), 'meaning'],
            rows: entries.map(([name, { docs }]) => [(0,core_document/* code */.aY)(name), (0,markdown/* plainWords */.c5)(docs)]),
        },
    }));
}
function environmentTable({ environment }) {
    const rows = Object.entries(environment).map(([name, docs]) => [(0,core_document/* code */.aY)(name), (0,markdown/* plainWords */.c5)(docs)]);
    return rows.length === 0 ? [] : [{ table: { head: ['environment variable', 'meaning'], rows } }];
}
/** `slipway ACTION --help`. */
function actionHelp(contract) {
    return [
        {
            heading: `slipway ${contract.name}${contract.operand === undefined ? '' : ` ${contract.operand.toUpperCase()}`}`,
        },
        { text: (0,markdown/* plainWords */.c5)(contract.description) },
        ...flagTables(contract),
        {
            table: {
                head: ['common flag', 'meaning'],
                rows: Object.entries(COMMON_FLAGS).map(([name, docs]) => [(0,core_document/* code */.aY)(`--${name}`), docs]),
            },
        },
        ...environmentTable(contract),
        ...outputTables(contract),
        exitCodes(),
    ];
}
function exitCodes() {
    return {
        table: {
            head: ['exit code', 'meaning'],
            rows: [
                ['0', 'passed'],
                ['1', 'refused: an input, the repository or an artifact is wrong; the message says how to mend it'],
                ['2', 'could not check: the question stayed open (network, history, a missing tool)'],
                ['70', 'a bug of Slipway'],
                ['130, 143', 'cancelled by SIGINT, SIGTERM'],
            ],
        },
    };
}
/** `slipway --help`. */
function commandHelp(contracts) {
    return [
        { heading: 'slipway ACTION [--INPUT VALUE]... [--json]' },
        { text: 'Runs an action of the suite here, with the same engine as on a runner.' },
        {
            table: {
                head: ['action', 'what it does'],
                rows: contracts.map((c) => [(0,core_document/* code */.aY)(c.name), (0,markdown/* plainWords */.c5)(c.description)]),
            },
        },
        { text: ['Flags of an action: ', (0,core_document/* code */.aY)('slipway ACTION --help'), '.'] },
        { text: ['What the code of a fault means: ', (0,core_document/* code */.aY)('slipway explain CODE'), '; without CODE: all of them.'] },
        exitCodes(),
    ];
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/github-context.js




/** The webhook's payload. A runner without an event file (act, other CI systems) is a run without a payload, not a fault. */
function readEvent(path) {
    if (path === '')
        return {};
    const text = readIfThere(path);
    if (text === undefined)
        return {};
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(path, 'is not JSON', cause);
    }
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = errorCode(error);
        if (code === 'ENOENT')
            return undefined;
        throw unreadable(path, `cannot be read (${code ?? 'unknown'})`, error);
    }
}
function unreadable(path, why, cause) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'event-file',
        message: `The event file '${(0,core_text/* printable */.g$)(path)}' ${why}.`,
        hint: "Mount the file of GITHUB_EVENT_PATH into the job's container, or see which step changed it.",
        cause,
    });
}
/**
 * The event that started the run, from the runner's variables; undefined where `GITHUB_ACTIONS` is not `true`.
 * Own code instead of `@actions/github`'s `context`, which reads the environment when it is imported.
 */
function readGitHubContext(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const text = (name, fallback = '') => env[name] || fallback;
    let event;
    return {
        eventName: text('GITHUB_EVENT_NAME'),
        ref: text('GITHUB_REF'),
        baseRef: text('GITHUB_BASE_REF'),
        headRef: text('GITHUB_HEAD_REF'),
        sha: text('GITHUB_SHA'),
        repository: text('GITHUB_REPOSITORY'),
        serverUrl: text('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: text('GITHUB_API_URL', 'https://api.github.com'),
        runId: text('GITHUB_RUN_ID'),
        runNumber: text('GITHUB_RUN_NUMBER'),
        runAttempt: text('GITHUB_RUN_ATTEMPT'),
        // Read when it is asked for: most steps do not, and one that cannot be read ends those alone that do.
        get event() {
            event ??= { payload: readEvent(text('GITHUB_EVENT_PATH')) };
            return event.payload;
        },
    };
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = lazyNode("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = lazyNode("node:path");
;// CONCATENATED MODULE: ./build/bundle/packages/core/failure.js


const WORDS = {
    refused: 'refused',
    'could-not-check': 'could not check',
    'internal-error': 'internal error',
};
/** Faults that a summary shows in full: whoever mends these sees the others in the next run. */
const MOST_SHOWN = 20;
/** `go.mod:3:2`, as compilers write it; empty for a fault without a place. */
function placeText({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/** Address of the rows of an action's codes in its README. `repository` is the address of this one, without a slash at its end. */
function troubleshooting(repository, action) {
    return `${repository}/blob/HEAD/actions/${action}/README.md#troubleshooting`;
}
/** The first line of a text, and the others as they are. */
function textBlocks(before, text) {
    const end = text.indexOf('\n');
    const first = end < 0 ? text : text.slice(0, end);
    const block = { text: [...before, before.length === 0 ? first : ` ${first}`] };
    return end < 0 ? [block] : [block, { preformatted: text.slice(end + 1).split('\n') }];
}
function faultBlocks(fault) {
    const place = placeText(fault);
    const where = place === '' ? [] : [' ', (0,core_document/* code */.aY)(place)];
    return [
        { text: [(0,core_document/* code */.aY)(fault.code), ...where] },
        ...textBlocks([], fault.message),
        ...textBlocks([(0,core_document/* strong */.ko)('Fix:')], fault.hint),
        ...(fault.docs === undefined ? [] : [{ text: { link: 'The rule', to: fault.docs } }]),
    ];
}
/** What the job summary says of a run that failed: each fault with its code, its place, what was seen and the way out. */
function failureReport(action, failure, faults, repository) {
    const rest = faults.length - MOST_SHOWN;
    const link = { link: `Troubleshooting of ${action}`, to: troubleshooting(repository, action) };
    return [
        { heading: `${action}: ${WORDS[failure]}` },
        ...faults.slice(0, MOST_SHOWN).flatMap(faultBlocks),
        ...(rest > 0 ? [{ text: `And ${(0,core_text/* counted */.hS)(rest, 'more fault')}: see the log.` }] : []),
        { text: link },
    ];
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/workspace.js






/** `path` lies in `directory` or is it. Both absolute and real. */
function isUnder(directory, path) {
    const way = (0,external_node_path_namespaceObject.relative)(directory, path);
    return way === '' || (!(0,external_node_path_namespaceObject.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`));
}
/** A path of this system with `/` between its parts. */
const slashed = (path) => path.split(external_node_path_namespaceObject.sep).join('/');
/** A disk that fails, or that may not be read: it is not known whether there is something. */
function unreadablePath(path, cause) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'path-unreadable',
        message: `'${(0,core_text/* printable */.g$)(path)}' cannot be looked at: ${errorCode(cause) ?? String(cause)}.`,
        hint: 'Look at the rights of the path and of the directories above it, and at the disk.',
        cause,
    });
}
function realPath(text, absolute, target) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(absolute);
    }
    catch (cause) {
        if (!isAbsent(cause))
            throw unreadablePath(text, cause);
        const what = target === 'any' ? 'file or directory' : target;
        throw new InvalidValue(`there is no ${what} '${(0,core_text/* printable */.g$)(text)}'`, 'Give a path that exists, relative to the workspace. Is the checkout step missing, or does it come later?');
    }
}
/** Resolves the paths of inputs under a workspace, symbolic links followed. */
function workspacePaths(workspace) {
    const root = (0,external_node_fs_namespaceObject.realpathSync)(workspace);
    return {
        resolvePath: (text, target) => {
            if (text.includes('\0'))
                throw new InvalidValue('the path holds a NUL byte', 'Give a path without control characters.');
            const real = realPath(text, (0,external_node_path_namespaceObject.resolve)(root, text), target);
            if (!isUnder(root, real)) {
                throw new InvalidValue(`'${(0,core_text/* printable */.g$)(text)}' lies outside the workspace`, 'Give a path inside the workspace; symbolic links are followed.');
            }
            const stat = (0,external_node_fs_namespaceObject.statSync)(real);
            const fits = target === 'any' || (target === 'directory' ? stat.isDirectory() : stat.isFile());
            if (!fits)
                throw new InvalidValue(`'${(0,core_text/* printable */.g$)(text)}' is not a ${target}`, `Give the path of a ${target}.`);
            return real;
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/session.js








const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Clean-ups in reverse order, each once, whatever the others do. */
function cleanUps() {
    const pending = [];
    return {
        add: (cleanUp) => void pending.push(cleanUp),
        run: async () => {
            for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
                try {
                    await next();
                }
                catch {
                    // A clean-up that fails must not keep the others from running, nor hide how the run itself ended.
                }
            }
        },
    };
}
function onSignals(cancel) {
    const handlers = ['SIGINT', 'SIGTERM'].map((signal) => [signal, () => cancel(signal)]);
    for (const [signal, handler] of handlers)
        process.once(signal, handler);
    return () => {
        for (const [signal, handler] of handlers)
            process.off(signal, handler);
    };
}
/** Rejects when nothing is left that could end the wait of an action: otherwise Node ends with 13, and without a word. */
function onDry() {
    let listener = () => undefined;
    const promise = new Promise((_, reject) => {
        listener = () => reject(new Error('The action waits for something that has ended.'));
    });
    process.once('beforeExit', listener);
    return { promise, unlisten: () => void process.off('beforeExit', listener) };
}
/** Says what went wrong, and answers with what the run ends as. */
function report(log, stage, error) {
    if (error instanceof core_error/* OutcomeError */.Rz) {
        const faults = [error.fault, ...error.more];
        for (const { code, message, hint, docs, file, line, column } of faults) {
            const see = docs === undefined ? '' : `\nSee ${docs}`;
            log.error(`${message}\n${hint}${see}`, { code, ...optional({ file, line, column }) });
        }
        return { outcome: error.outcome, faults };
    }
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.stack !== undefined)
        log.debug(error.stack);
    const hint = `This is a bug of Slipway, not yours. Please report it, with the debug log: ${stage.repository}/issues`;
    const fault = { code: 'internal-error', message, hint };
    log.error(`${message}\n${hint}`, { code: fault.code });
    return { outcome: 'internal-error', faults: [fault] };
}
/**
 * Runs an action from its raw inputs to its ending: secrets are masked first, then the inputs are parsed, then `main`
 * runs; clean-ups run at the end and on SIGINT and SIGTERM, which end the process with 130 and 143.
 */
async function perform(action, raw, stage) {
    const { log } = stage;
    const { contract } = action;
    for (const name of secretNames(contract.inputs))
        if (raw[name])
            log.mask(raw[name]);
    const controller = new AbortController();
    const clean = cleanUps();
    const unlisten = onSignals((signal) => {
        process.exitCode = SIGNALS[signal];
        log.warning(`Cancelled by ${signal}: cleaning up.`);
        controller.abort();
        void clean.run().finally(() => process.exit(SIGNALS[signal]));
    });
    const dry = onDry();
    const document = [];
    const host = {
        ...stage,
        report: (blocks) => void document.push(...blocks),
        onExit: clean.add,
        signal: controller.signal,
        temporaryDirectory: async () => {
            const path = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(stage.env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(), 'slipway-'));
            clean.add(() => (0,external_node_fs_namespaceObject.rmSync)(path, { recursive: true, force: true }));
            return path;
        },
    };
    try {
        const { inputs, warnings } = parseInputs({ ...contract, rules: contract.rules }, raw, workspacePaths(stage.workspace));
        for (const warning of warnings)
            log.warning(warning);
        // `action` checked that these inputs are those of this main; the registry forgot the types.
        const outputs = await Promise.race([action.main(inputs, host), dry.promise]);
        return { outcome: 'passed', exitCode: core_error/* EXIT_CODES */.ai.passed, report: document, outputs, faults: [] };
    }
    catch (error) {
        if (controller.signal.aborted)
            return await new Promise(() => undefined);
        const { outcome, faults } = report(log, stage, error);
        const failure = failureReport(contract.name, outcome, faults, stage.repository);
        const exitCode = outcome === 'internal-error' ? core_error/* BUG_EXIT_CODE */.Wj : core_error/* EXIT_CODES */.ai[outcome];
        return { outcome, exitCode, faults, report: [...document, ...failure], outputs: undefined };
    }
    finally {
        if (!controller.signal.aborted) {
            await clean.run();
            unlisten();
            dry.unlisten();
        }
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/terminal-log.js

const MASKED = '***';
/** Back to the first column, and away with what stands there (ECMA-48: EL). */
const REWRITE = '\r\x1b[K';
/** A phase that takes longer than this says that it is going on. */
const PROGRESS_AFTER_MS = 1_000;
function place(note) {
    return note.file === undefined ? '' : `${placeText(note)}: `;
}
/** `error[dirty-tree]:`, as compilers write it. */
function label(word, note) {
    return note.code === undefined ? `${word}:` : `${word}[${note.code}]:`;
}
/** The log of the local command: quiet unless something takes long or is wrong; everything goes to standard error. */
function terminalLog(terminal) {
    const masks = new Set();
    const { style } = terminal;
    let progress = '';
    const masked = (text) => {
        let shown = text;
        for (const mask of masks)
            shown = shown.replaceAll(mask, MASKED);
        return shown;
    };
    const say = (text) => terminal.write(`${masked(text)}\n`);
    const labelled = (word, colour) => (text, note = {}) => say(`${colour(label(word, note))} ${place(note)}${text}`);
    return {
        info: (text) => (terminal.verbose ? say(text) : undefined),
        debug: (text) => (terminal.verbose ? say(style.dim(text)) : undefined),
        progress: (text) => {
            progress = masked(text);
        },
        notice: labelled('note', style.cyan),
        warning: labelled('warning', style.yellow),
        error: labelled('error', style.red),
        mask: (text) => {
            for (const line of [text, ...text.split(/\r?\n/)])
                if (line.trim() !== '')
                    masks.add(line);
        },
        group: async (name, phase) => {
            const started = performance.now();
            const timer = setInterval(() => {
                if (!terminal.live)
                    return;
                const so = progress === '' ? '' : `, ${progress}`;
                terminal.write(`${REWRITE}${style.dim(`${name} … ${Math.round((performance.now() - started) / 1000)} s${so}`)}`);
            }, PROGRESS_AFTER_MS);
            try {
                return await phase();
            }
            finally {
                clearInterval(timer);
                progress = '';
                const elapsed = performance.now() - started;
                if (elapsed > PROGRESS_AFTER_MS) {
                    terminal.write(`${terminal.live ? REWRITE : ''}${style.dim(`${name}: ${(elapsed / 1000).toFixed(1)} s`)}\n`);
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/whole-text.js


const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;
/** How long to wait for a reader whose pipe is full, in milliseconds. */
const FULL_PIPE_MS = 2;
function wait() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, FULL_PIPE_MS);
}
/**
 * Writes all of a text to a file descriptor before it answers: a line needs none of Node's streams, which take longer to load than
 * anything else at the start of a step. A pipe may take a part (write(2)), or none when whoever shares it made it non-blocking (EAGAIN):
 * its reader is waited for. A reader that has gone (EPIPE) wants no more, which is no fault of the run: `slipway explain | head`. Throws what
 * the system says otherwise.
 */
function writeWhole(descriptor, text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_namespaceObject.writeSync)(descriptor, rest));
        }
        catch (error) {
            const code = errorCode(error);
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            wait();
        }
    }
}
/** A line of a log. One that cannot be written is lost, whatever the system says of it: the run has another answer to give. */
function writeLog(descriptor, text) {
    try {
        writeWhole(descriptor, text);
    }
    catch (error) {
        if (errorCode(error) === undefined)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/command.js















function styleFor(stream, env, wanted = true) {
    return wanted && stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? COLOUR : PLAIN;
}
/** What the command was asked for. Throws `CouldNotCheckError` when it cannot be written, as to a full disk. */
function writeAnswer(text) {
    try {
        writeWhole(STANDARD_OUTPUT, text);
    }
    catch (cause) {
        const code = errorCode(cause);
        if (code === undefined)
            throw cause;
        throw new core_error/* CouldNotCheckError */.Rq({
            code: 'file-not-written',
            message: `The answer could not be written to standard output: ${code}.`,
            hint: 'Make room where it goes, and run again.',
            cause,
        });
    }
}
function print(document, style) {
    writeAnswer(renderTerminal(document, style));
}
function writeJson(value) {
    writeAnswer(`${JSON.stringify(value, null, 2)}\n`);
}
const withoutCauses = (faults) => faults.map(({ cause: _, ...fault }) => fault);
/** Outputs under their names in action.yml. */
function namedOutputs(action, ending) {
    if (ending.outputs === undefined)
        return undefined;
    return Object.fromEntries(Object.keys(action.contract.outputs).map((name) => [name, ending.outputs?.[camel(name)]]));
}
function answer(action, ending, line, env) {
    const outputs = namedOutputs(action, ending);
    if (line.json) {
        writeJson({ outcome: ending.outcome, outputs: outputs ?? {}, faults: withoutCauses(ending.faults) });
    }
    else if (line.print !== undefined) {
        if (outputs !== undefined)
            writeAnswer(`${outputText(outputs[line.print])}\n`);
    }
    else if (outputs !== undefined) {
        print(ending.report, styleFor(process.stdout, env, line.color));
    }
}
/** Reads the secrets that the command line only points at. Throws `RefusedError` naming the place, never what it holds. */
function readSecrets(line, env) {
    const read = ([name, source]) => {
        if ('env' in source) {
            const value = env[source.env];
            if (value !== undefined && value !== '')
                return [name, value];
            throw noSecret(name, `the variable ${(0,core_text/* printable */.g$)(source.env)} is not set`);
        }
        try {
            return [name, (0,external_node_fs_namespaceObject.readFileSync)(source.file, 'utf8').trim()];
        }
        catch (cause) {
            if (!isAbsent(cause))
                throw unreadablePath(source.file, cause);
            throw noSecret(name, `there is no file '${(0,core_text/* printable */.g$)(source.file)}'`);
        }
    };
    return Object.fromEntries(Object.entries(line.secrets).map(read));
}
function noSecret(name, why) {
    return new core_error/* RefusedError */.fk({
        code: 'usage',
        message: `'--${name}': ${why}.`,
        hint: `Write --${name} env:VARIABLE or --${name} file:PATH.`,
    });
}
async function runLocally(action, args, env, bundle) {
    const line = parseFlags(action.contract, args);
    if (line.help) {
        print(actionHelp(action.contract), styleFor(process.stdout, env, line.color));
        return core_error/* EXIT_CODES */.ai.passed;
    }
    const log = terminalLog({
        write: (text) => writeLog(STANDARD_ERROR, text),
        style: styleFor(process.stderr, env, line.color),
        live: process.stderr.isTTY === true,
        verbose: line.verbose,
    });
    const github = readGitHubContext(env);
    const workspace = (github && env['GITHUB_WORKSPACE']) || process.cwd();
    const ending = await perform(action, { ...line.raw, ...readSecrets(line, env) }, { workspace, env, log, github, artifact: () => undefined, ...bundle });
    answer(action, ending, line, env);
    return ending.exitCode;
}
const EXPLAIN_FLAGS = new Set(['--json', '--no-color', '--help']);
/** `slipway explain [CODE] [--json]`. The rows are loaded here: no other command needs them. */
async function explainCodes(args, env) {
    const { explain, explanationDocument, explanationTable } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 941));
    const flags = args.filter((arg) => arg.startsWith('-'));
    const [name, ...more] = args.filter((arg) => !arg.startsWith('-'));
    const strange = flags.find((flag) => !EXPLAIN_FLAGS.has(flag)) ?? more[0];
    if (strange !== undefined) {
        throw new core_error/* RefusedError */.fk({
            code: 'usage',
            message: `'${(0,core_text/* printable */.g$)(strange, 80)}' does not belong to explain.`,
            hint: 'Write slipway explain, or slipway explain CODE; --json prints JSON.',
        });
    }
    if (flags.includes('--help')) {
        print([
            { heading: 'slipway explain [CODE] [--json]' },
            { text: 'What a code means and what to do; without CODE: all of them.' },
        ], styleFor(process.stdout, env));
        return core_error/* EXIT_CODES */.ai.passed;
    }
    const found = explain(name);
    const [only] = found;
    if (flags.includes('--json'))
        writeJson(name === undefined ? found : only);
    else {
        const document = name !== undefined && only !== undefined ? explanationDocument(only) : explanationTable(found);
        print(document, styleFor(process.stdout, env, !flags.includes('--no-color')));
    }
    return core_error/* EXIT_CODES */.ai.passed;
}
async function dispatch(registry, args, env, bundle) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        const actions = await Promise.all(Object.values(registry).map((load) => load()));
        print(commandHelp(actions.map((action) => action.contract)), styleFor(process.stdout, env));
        return core_error/* EXIT_CODES */.ai.passed;
    }
    if (name === 'explain')
        return await explainCodes(rest, env);
    const load = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (load !== undefined)
        return runLocally(await load(), rest, env, bundle);
    const names = [...Object.keys(registry), 'explain'];
    throw new core_error/* RefusedError */.fk({
        code: 'usage',
        message: `There is no action '${(0,core_text/* printable */.g$)(name, 80)}'.${(0,suggest/* didYouMean */.a)(name, names)}`,
        hint: `The actions are ${(0,core_text/* listed */.KE)(Object.keys(registry))}; 'slipway explain' tells of codes.`,
    });
}
/** The `slipway` command. Answers with the exit code; what is wrong with the command line goes to standard error. */
async function runCommand(registry, args, env, bundle) {
    try {
        return await dispatch(registry, args, env, bundle);
    }
    catch (error) {
        const style = styleFor(process.stderr, env);
        if (error instanceof core_error/* OutcomeError */.Rz) {
            const { code, message, hint } = error.fault;
            writeLog(STANDARD_ERROR, `${style.red(`error[${code}]:`)} ${message}\n${hint}\n`);
            if (args.includes('--json'))
                writeJson({ outcome: error.outcome, outputs: {}, faults: withoutCauses([error.fault, ...error.more]) });
            return core_error/* EXIT_CODES */.ai[error.outcome];
        }
        writeLog(STANDARD_ERROR, `${style.red('internal error:')} ${String(error)}\nPlease report it: ${bundle.repository}/issues\n`);
        return core_error/* BUG_EXIT_CODE */.Wj;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/workflow-command.js
/**
 * The runner's workflow commands and file commands: what an action says to the runner.
 * The protocol is the one of @actions/core (a test compares byte for byte), which cannot be loaded here: it brings
 * undici along, and that alone doubles the start of every step.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** `::name key=value,key=value::message`. Empty properties are left out. */
function workflowCommand(name, message, properties = {}) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}
/** The properties of an annotation, in the order @actions/core writes them. */
function annotationProperties(note) {
    return { title: note.title ?? note.code, file: note.file, line: note.line, col: note.column };
}
/**
 * A line of text that the runner will not take for a command: a leading `::` or `##[` is broken by a zero-width joiner.
 * The runner looks at the start of a line after blanks (actions/runner, ActionCommand.cs).
 */
function harmless(text) {
    return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200d$2');
}
/**
 * `NAME<<DELIMITER` form of a file command. The delimiter occurs neither in the name nor in the value, so no text from outside
 * can end it: chosen by looking, not at random, which would cost the load of node:crypto at every end of a step.
 */
function fileCommand(name, value) {
    let count = 0;
    while (`${name}\n${value}`.includes(`ghadelimiter_${count}`))
        count += 1;
    const delimiter = `ghadelimiter_${count}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/runner-log.js

/** GitHub keeps this many characters of an annotation's message (actions/runner, ExecutionContext.cs). */
const LONGEST_ANNOTATION = 4096;
/** The log of a step on a GitHub runner: workflow commands on standard output. */
function runnerLog(write) {
    const annotate = (level) => (text, note = {}) => write(workflowCommand(level, text.slice(0, LONGEST_ANNOTATION), annotationProperties(note)));
    return {
        info: (text) => write(harmless(text)),
        debug: (text) => write(workflowCommand('debug', text)),
        progress: () => undefined,
        notice: annotate('notice'),
        warning: annotate('warning'),
        error: annotate('error'),
        mask: (text) => {
            for (const line of new Set([text, ...text.split(/\r?\n/)])) {
                if (line.trim() !== '')
                    write(workflowCommand('add-mask', line));
            }
        },
        group: async (name, phase) => {
            write(workflowCommand('group', name));
            try {
                return await phase();
            }
            finally {
                write(workflowCommand('endgroup', ''));
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/runner.js










/**
 * The `with:` of the step: the runner upper-cases the names and keeps their hyphens (actions/runner, ActionRunner.cs). Blanks around a
 * value are dropped, as @actions/core does it, but where the kind of the input keeps them.
 */
function readInputs(env, table = {}) {
    const inputs = {};
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith('INPUT_') || value === undefined)
            continue;
        const name = key.slice('INPUT_'.length).toLowerCase();
        inputs[name] = table[name]?.kind.verbatim === true ? value : value.trim();
    }
    return inputs;
}
/** Appends to one of the runner's files; a runner that does not offer it is left alone. */
function append(path, text) {
    if (path !== undefined && path !== '' && text !== '')
        (0,external_node_fs_namespaceObject.appendFileSync)(path, text);
}
/** The name in action.yml of every output, by its name in TypeScript. */
function outputLines(action, ending) {
    return Object.keys(action.contract.outputs)
        .map((name) => {
        const value = ending.outputs?.[camel(name)];
        return value === undefined ? '' : fileCommand(name, outputText(value));
    })
        .join('');
}
/** Runs an action as a step of a job: inputs from `INPUT_*`, answers through the runner's files. Sets the exit code. */
async function runStep(action, env, bundle) {
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
    const log = runnerLog((line) => writeLog(STANDARD_OUTPUT, `${line}\n`));
    const ending = await perform(action, readInputs(env, action.contract.inputs), {
        workspace,
        env,
        log,
        ...bundle,
        github: readGitHubContext(env),
        exportVariable: (name, value) => append(env['GITHUB_ENV'], fileCommand(name, value)),
        artifact: (path) => append(env['GITHUB_ARTIFACTS'], `${(0,external_node_path_namespaceObject.isAbsolute)(path) ? (0,external_node_path_namespaceObject.relative)(workspace, path) : path}\n`),
    });
    append(env['GITHUB_OUTPUT'], outputLines(action, ending));
    append(env['GITHUB_STEP_SUMMARY'], ending.report.length === 0 ? '' : (0,markdown/* boundedSummary */.K1)((0,markdown/* renderMarkdown */.Gc)(ending.report)));
    process.exitCode = ending.exitCode;
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/run.js


/** Runs an action as a step of a job. Sets the exit code. */
async function runBundledStep(load, bundle) {
    await runStep(await load(), process.env, bundle);
}
/** Runs the command `slipway` on the arguments of this process. Sets the exit code. */
async function runBundledCommand(registry, bundle) {
    process.exitCode = await runCommand(registry, process.argv.slice(2), process.env, bundle);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/runner-cache.js

/**
 * Opens the cache by `@actions/cache`, which is loaded at this call; undefined where there is no cache service, as outside of
 * a runner. A cache is a help and never a need: what goes wrong with it is told by `warn`, and the run goes on.
 */
async function openRunnerCache(warn) {
    const cache = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 698, 19));
    if (!cache.isFeatureAvailable())
        return undefined;
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            warn(`${what}: ${(0,core_text/* printable */.g$)(error instanceof Error ? error.message : String(error), 300)}`);
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

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/tool.js



/** The digest of a file in lower-case hex, read as a stream. What it needs is loaded at the first call. */
async function digestFile(algorithm, path) {
    const [{ createHash }, { pipeline }] = await Promise.all([Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 19)), Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 466, 19))]);
    const hash = createHash(algorithm);
    await pipeline((0,external_node_fs_namespaceObject.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** SHA-256 of a file in lower-case hex. */
const sha256File = (path) => digestFile('sha256', path);
/**
 * The path of an executable of one file, from the runner's tool cache or downloaded into it. The digest is checked before
 * the file is made executable. `@actions/tool-cache` is loaded at the first call. Throws `RefusedError` on another digest.
 */
async function pinnedTool(tool) {
    const cache = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 513, 19));
    const found = cache.find(tool.name, tool.version);
    if (found !== '')
        return join(found, tool.name);
    const file = await cache.downloadTool(tool.url);
    const digest = await sha256File(file);
    if (digest !== tool.sha256) {
        rmSync(file, { force: true });
        throw new RefusedError({
            code: 'tool-digest',
            message: `${tool.name} ${tool.version} has the SHA-256 ${digest}, expected ${tool.sha256}.`,
            hint: "The download was changed on its way or at its source. Do not use it; report it to the tool's maintainers.",
        });
    }
    chmodSync(file, 0o755);
    return join(await cache.cacheFile(file, tool.name, tool.name, tool.version), tool.name);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/unless-absent.js


/**
 * What is read, or `otherwise` where nothing has that name. Throws `CouldNotCheckError` with the path and the reason where the
 * disk or the rights do not let one know, and what is no error of the system as it is.
 *
 * @param path as messages show it
 */
async function unlessAbsent(path, reading, otherwise) {
    try {
        return await reading;
    }
    catch (error) {
        if (isAbsent(error))
            return otherwise;
        throw errorCode(error) === undefined ? error : unreadablePath(path, error);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = lazyNode("node:fs/promises");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/write-file.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Why a disk does not take a file, by the system's code. Any other code is a bug of ours: a descriptor, an argument. */
const REASONS = new Map([
    ['EACCES', 'the rights do not allow it'],
    ['EBUSY', 'something else uses that place'],
    ['EDQUOT', 'the quota is used up'],
    ['EEXIST', 'a file stands where a folder should be'],
    ['EFBIG', 'the file system takes no file of that size'],
    ['EIO', 'the disk fails'],
    ['EISDIR', 'a folder stands in its place'],
    ['ELOOP', 'the symbolic links on the way lead in a circle'],
    ['EMFILE', 'too many files are open'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['ENFILE', 'too many files are open'],
    ['ENOENT', 'the folder is missing'],
    ['ENOSPC', 'the disk is full'],
    ['ENOTDIR', 'a file stands where a folder should be'],
    ['EPERM', 'the rights do not allow it'],
    ['EROFS', 'the file system is read-only'],
]);
/** Why a disk did not take what was written, such as `the disk is full (ENOSPC)`; undefined for any other error. */
function unwritable(error) {
    const code = errorCode(error) ?? '';
    const reason = REASONS.get(code);
    return reason === undefined ? undefined : `${reason} (${code})`;
}
/** Files that are written before they get their names; only a run that was killed leaves one. */
const TEMPORARY = /^\.slipway-[0-9a-f]{16}\.tmp$/;
/** Whether a file of that name was left by a run that was killed while it wrote. */
function isLeftover(name) {
    return TEMPORARY.test(name);
}
/** Does something to the file that is written, and says of a disk that does not take it that it is so. */
async function onDisk(shown, work) {
    try {
        return await work();
    }
    catch (error) {
        const why = unwritable(error);
        if (why === undefined)
            throw error;
        throw new core_error/* CouldNotCheckError */.Rq({
            code: 'file-not-written',
            message: `${(0,core_text/* printable */.g$)(shown)} could not be written: ${why}.`,
            hint: 'Make room and the folder writable, then run again: nothing was left half-written.',
            cause: error,
        });
    }
}
function piecesOf(content) {
    if (typeof content === 'string')
        return [Buffer.from(content)];
    return content instanceof Uint8Array ? [content] : content;
}
async function fill(file, content, shown, options) {
    const { mode = 0o644, signal, flush = true } = options;
    // What the pieces come from may fail as well: that is not the disk's.
    for await (const piece of piecesOf(content)) {
        signal?.throwIfAborted();
        await onDisk(shown, () => file.appendFile(piece));
    }
    await onDisk(shown, async () => {
        await file.chmod(mode); // the umask had its say when the file was made
        if (flush)
            await file.sync();
    });
}
/** Not every system can flush a folder (Windows cannot); what its files hold is on the disk already. */
async function flushDirectory(folder) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,external_node_fs_promises_namespaceObject.open)(folder, 'r'), true);
            await handle.sync();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (errorCode(error) === undefined)
            throw error;
    }
}
/**
 * Writes a file whole or not at all: under another name in the same folder, flushed, then renamed. The folder is made where
 * it is missing. Throws `CouldNotCheckError` (`file-not-written`) when the disk does not take it; what the pieces throw
 * passes as it is.
 */
async function writeWholeFile(path, content, options = {}) {
    const { shown = (0,external_node_path_namespaceObject.basename)(path), flush = true, onExit } = options;
    const folder = (0,external_node_path_namespaceObject.dirname)(path);
    const temporary = (0,external_node_path_namespaceObject.join)(folder, `.slipway-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    // A clean-up that fails must not hide what failed before it.
    const remove = () => (0,external_node_fs_promises_namespaceObject.rm)(temporary, { force: true }).catch(() => undefined);
    onExit?.(remove);
    try {
        await onDisk(shown, () => (0,external_node_fs_promises_namespaceObject.mkdir)(folder, { recursive: true }));
        const file = await onDisk(shown, () => (0,external_node_fs_promises_namespaceObject.open)(temporary, 'wx'));
        try {
            await fill(file, content, shown, options);
        }
        finally {
            await file.close();
        }
        await onDisk(shown, () => (0,external_node_fs_promises_namespaceObject.rename)(temporary, path));
    }
    catch (error) {
        await remove();
        throw error;
    }
    if (flush)
        await flushDirectory(folder);
}
/** Flushes every file of a folder and the folder itself, before it gets its name. */
async function flushFolder(folder) {
    const entries = await (0,external_node_fs_promises_namespaceObject.readdir)(folder, { withFileTypes: true });
    await inParallel(8, entries, async (entry) => {
        const path = (0,external_node_path_namespaceObject.join)(folder, entry.name);
        if (entry.isDirectory())
            await flushFolder(path);
        else if (entry.isFile()) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_2, await (0,external_node_fs_promises_namespaceObject.open)(path, 'r'), true);
                await file.sync();
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        }
    });
    await flushDirectory(folder);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/index.js













;// CONCATENATED MODULE: ./build/bundle/packages/core/core.chunk.js



module.exports = __webpack_exports__;
/******/ })()
;