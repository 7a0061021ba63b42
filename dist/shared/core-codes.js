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
  CODES: () => (/* reexport */ CODES),
  codeRows: () => (/* reexport */ codeRows),
  codesOf: () => (/* reexport */ codesOf)
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
        means: 'The version that is wanted is a version of Go and not the one that Go stamps, or its tag is on another commit. The message says why.',
        fix: 'See the message: the tag is missing, elsewhere, outranked or retracted, or the module path cannot have the version.',
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
    'go-mod-untidy': {
        outcome: 'refused',
        means: '`go.mod` or `go.sum` lack what the source needs. Neither is written here: what is released is the commit.',
        fix: 'Run `go mod tidy` and commit both files.',
        actions: ['go-matrix-build'],
    },
    'vendor-inconsistent': {
        outcome: 'refused',
        means: 'The `vendor` folder is not what `go.mod` asks for.',
        fix: 'Run `go mod vendor` and commit the folder, or give `-mod=readonly` in `flags`.',
        actions: ['go-matrix-build'],
    },
    'workspace-off': {
        outcome: 'refused',
        means: 'A package is found only through `go.work`, which is off for a release: users of the module do not have it.',
        fix: 'Require a version of its module in `go.mod`, or replace it by a directory of the repository.',
        actions: ['go-matrix-build'],
    },
    'source-ignored': {
        outcome: 'refused',
        means: 'Files that Git ignores are compiled or embedded, so a proof from a clean clone cannot build the same.',
        fix: 'Commit them, or leave out `prove`.',
        actions: ['go-matrix-build'],
    },
    'modules-changed': {
        outcome: 'refused',
        means: 'A module is not what was downloaded, or not what `go.sum` or the checksum database says.',
        fix: 'Run `go clean -modcache`, and look at who writes or restores the cache, or who moved a tag.',
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
        means: 'A line of `env` is not `NAME=VALUE` or `SELECTOR:NAME=VALUE`, is for none of the targets, or its variable is said elsewhere.',
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
        means: 'A program or a package that it imports has nothing but cgo files, and cgo is off.',
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
        means: '`runners` names no runner for a target, or has a line that is for none of them.',
        fix: 'Write one label for all, such as `ubuntu-latest`, and `SELECTOR=LABEL` such as `darwin=macos-latest` for those that need another.',
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
        means: 'A file for the image is not there, cannot be read, lies outside the workspace, or is not a file.',
        fix: 'Give the path of a file of the workspace that is there and that this user may read.',
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
        means: 'A path in the image is not absolute, too long, stands twice, or is in the place of the program.',
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
        means: '`working-directory` is not an absolute path, or is a file of the image.',
        fix: 'Write one such as `/var/lib/app`.',
        actions: ['push-image'],
    },
    'image-entrypoint': {
        outcome: 'refused',
        means: 'The entrypoint is not in the image, may not be executed, or is a script whose interpreter is not there.',
        fix: 'Name a program of the image, or bring it with `files` as `PATH=/DESTINATION:0755`.',
        actions: ['push-image'],
    },
    'image-user': {
        outcome: 'refused',
        means: '`user` is neither `UID:GID` nor `base`, is `base` on `scratch`, or names a user or group that the image does not have.',
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
        means: '`version` is no version, or another than that of the release; or a tag is that of another version than `version` or the image says.',
        fix: 'Correct it, or leave it out; give the tags of the version that the image is, or say with `version` which it is.',
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
        means: "A layer of the base has no name among Docker's media types, or is a foreign one that no registry has.",
        fix: 'Build with `media-types: oci`, or on a base whose layers are compressed by gzip and in a registry.',
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
        means: '`context: git`, and any run from a terminal, needs a checkout whose HEAD belongs to one branch or tag: it is missing, or HEAD is detached and more than one leads to it.',
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
    'event-absent': {
        outcome: 'notice',
        means: 'The job has no event file, or an empty one, so pull requests, releases and the default branch are not known.',
        fix: 'Mount the file of `GITHUB_EVENT_PATH` into the container of the job.',
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
        fix: 'Let GitHub be asked, check out with `fetch-depth: 0`; for `published: registry`, mend what the message names of the registry.',
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
        means: 'A path leads out of the workspace.',
        fix: 'Give a file inside of it.',
        actions: ['go-matrix-build', 'push-image'],
    },
    'file-in-git': {
        outcome: 'refused',
        means: 'A file that would be published lies in the store of Git (`.git`), which may hold a token.',
        fix: 'Name the files of the work tree that are meant.',
        actions: ['go-matrix-build', 'push-image'],
    },
    'file-ignored': {
        outcome: 'refused',
        means: 'A wildcard or a folder takes a file along that Git ignores, so it is no part of the commit.',
        fix: 'Name the file by itself, without a wildcard, if it is meant; else narrow the pattern.',
        actions: ['go-matrix-build', 'push-image'],
    },
    'file-name': {
        outcome: 'refused',
        means: 'The name is not a bare name that every system and GitHub keep.',
        fix: 'Use letters, digits and `. _ - + ~`, and no folder.',
        actions: ['go-matrix-build', 'sign-artifacts', 'verify-artifacts'],
    },
    format: {
        outcome: 'refused',
        means: 'A line of `formats` names no format, one that is not for that system, or is for none of the targets.',
        fix: 'Write `tar.gz`, `zip`, `tar`, `binary`, `deb`, `rpm`, `apk`, `msi`, or `SELECTOR=FORMAT` such as `windows=zip`.',
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
        means: 'Two targets or programs would be one file, or a line of `name-template` is for no target or not the only one for it.',
        fix: 'Let `name-template` tell them apart with `{name}`, `{os}`, `{arch}` and `{variant}`.',
        actions: ['go-matrix-build'],
    },
    'max-size': {
        outcome: 'refused',
        means: 'A line of `max-size` is no limit, or is for none of the files.',
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
        means: 'The version cannot be written in the format, or the format would order it otherwise than Go (rc10, in msi every pre-release).',
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
        fix: 'See what the registry says; the hint names the rule where it is known.',
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
    'registry-proxy': {
        outcome: 'refused',
        means: '`HTTPS_PROXY` or `HTTP_PROXY` is no address of a proxy.',
        fix: 'Write `http://HOST:PORT`, or take the variable away.',
        actions: ['docker-metadata', 'push-image'],
    },
    'registry-tls': {
        outcome: ['refused', 'could-not-check'],
        means: 'The certificate of the registry is not trusted (the message says why), or it speaks no TLS.',
        fix: 'Give its CA with `ca-file`, `SSL_CERT_FILE` or `/etc/docker/certs.d/HOST/ca.crt`; name a registry without TLS in `insecure`.',
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
        fix: 'Run `actions/checkout` before this step; for a checkout with `path:`, give that directory (`working-directory`).',
        actions: ['docker-metadata', 'go-matrix-build', 'version-from-tag'],
    },
    'dubious-ownership': {
        outcome: 'refused',
        means: 'The checkout belongs to another user, and Git refuses to read it.',
        fix: 'Run the step as the owner of the repository, or add it to `safe.directory` of your Git configuration.',
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
    'tags-missing': {
        outcome: 'could-not-check',
        means: 'The clone need not have the tags that decide the version, and the remote was not asked or did not answer.',
        fix: 'Check out with `fetch-depth: 0`, or give `github-token` when the checkout kept no credentials.',
        actions: ['go-matrix-build', 'version-from-tag'],
    },
    'objects-missing': {
        outcome: 'could-not-check',
        means: 'A partial clone left commits or files to the remote, and the remote did not give them.',
        fix: 'Give `github-token` when the checkout kept no credentials, or check out with `fetch-depth: 0` and without a filter.',
        actions: ['version-from-tag'],
    },
    'module-not-in-repository': {
        outcome: 'refused',
        means: 'The module is not part of the repository of the workspace: its go.mod lies outside the work tree, or is not in the index.',
        fix: 'Check the module out as a repository of its own, or commit it.',
        actions: ['go-matrix-build'],
    },
    'nested-repository': {
        outcome: 'refused',
        means: 'A directory between the module and the top of the repository is a repository of its own: Go would ask that one, or run the tools of another kind.',
        fix: 'Release modules of one repository together, others in steps of their own; remove what is of another kind from the commit.',
        actions: ['go-matrix-build'],
    },
    'git-failed': {
        outcome: 'could-not-check',
        means: 'Git ended with an error, or stopped while its objects were read. The repository may be damaged or incomplete.',
        fix: 'Try a fresh checkout with `fetch-depth: 0`; `git fsck` shows damage.',
        actions: ['docker-metadata', 'go-matrix-build', 'push-image', 'version-from-tag'],
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
        means: 'The pushed tag says v2 (or higher) and `go.mod` does not, or the reverse. Go would not take the tag for this module.',
        fix: 'Change the module path to end in `/v2` and every import of it, or tag a version that fits; then tag again.',
        actions: ['version-from-tag'],
    },
    'tag-not-version': {
        outcome: 'refused',
        means: 'The event pushed a tag that is meant as a version and is none that Go takes; the message names the rule.',
        fix: 'Delete the tag, and push the one that the hint names.',
        actions: ['version-from-tag'],
    },
    'tag-of-other-module': {
        outcome: 'refused',
        means: 'The event pushed a tag of a module of the repository that `module` does not name.',
        fix: 'Give `module` the directory that the hint names, or start the workflow for the tags of its own module alone.',
        actions: ['version-from-tag'],
    },
    'tag-outside-range': {
        outcome: 'refused',
        means: 'The event pushed a version that is outside `tag-range`, so that it does not count.',
        fix: 'Give another `tag-range` or none, or start the workflow for the tags of the range alone.',
        actions: ['version-from-tag'],
    },
    'tag-ignored': {
        outcome: 'notice',
        means: 'A tag on the commit looks like a version of the module and is none, so the answer is what Go says without it.',
        fix: 'Tag the version that was meant, if one was.',
        actions: ['version-from-tag'],
    },
    'branch-unknown': {
        outcome: 'could-not-check',
        means: '`channels` decides by the branch whether the next version is a release, and the branch of the commit is not known.',
        fix: 'Check the branch out, give it as `ref`, or end `channels` with `**=LABEL` for all other commits.',
        actions: ['version-from-tag'],
    },
    'no-channel': {
        outcome: 'refused',
        means: 'No line of `channels` fits the branch of the commit, so nothing says whether its next version is a release.',
        fix: 'Add a line for the branch, or end `channels` with `**=dev` for all others.',
        actions: ['version-from-tag'],
    },
    'module-left-out': {
        outcome: 'notice',
        means: '`...` found a `go.mod` of a module that Go gives no version; the others are answered for.',
        fix: 'See the message, or name the modules one by one.',
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
        fix: 'Mend the message before it is merged; of what is merged, give `next` the step that is right. See `squash-bodies` too.',
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
        actions: ['go-matrix-build', 'version-from-tag'],
    },
    'module-directory': {
        outcome: 'refused',
        means: "The module path does not end in the module's directory, so Go cannot find the module.",
        fix: 'Rename the directory, or change the path.',
        actions: ['go-matrix-build', 'version-from-tag'],
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
        actions: ['go-matrix-build', 'version-from-tag'],
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
        means: 'An input is given that the chosen `mode`, or another input, leaves nothing to do, so it would be ignored in silence.',
        fix: 'Remove the input, or the one that leaves it without use, or choose one of the modes that the message names.',
        actions: ['docker-metadata', 'go-matrix-build', 'push-image'],
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
    'system-error': {
        outcome: 'could-not-check',
        means: 'The system refused what the step needs: a disk that is full or read-only, a folder that is missing, too many open files. The message names the place.',
        fix: 'Make room, or look at the rights of the place; `RUNNER_TEMP` and the workspace must exist. Then run the step again.',
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
    'time-limit': {
        outcome: 'could-not-check',
        means: 'The step was not done in the time of the input `timeout`, modules were not there after half an hour, or an expression of yours took too long.',
        fix: 'The log says what was waited for. Give it more time, see whether the server answers, or make the expression simpler.',
        actions: ['docker-metadata', 'go-matrix-build', 'push-image'],
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
        fix: 'Fetch the whole release. When signing: build the file, or remove `SHA256SUMS` to have it made.',
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
        fix: 'Put the file itself there, or name the file that a link leads to.',
        actions: ['go-matrix-build', 'push-image', 'sign-artifacts', 'verify-artifacts'],
    },
    'file-unreadable': {
        outcome: ['refused', 'could-not-check'],
        means: 'A file or the folder cannot be read, or changes while it is read: rights or disk.',
        fix: 'Make it readable and run again; nothing is known of its content.',
        actions: ['go-matrix-build', 'push-image', 'sign-artifacts', 'verify-artifacts'],
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
        means: 'The key cannot be read: the path of its file, the public key instead of the secret one or the reverse, PEM, or a part of it.',
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
    'next-outside-range': {
        outcome: 'refused',
        means: 'The next version is outside `tag-range`, so its tag would not count for the line that it is made on.',
        fix: 'Set `next: patch` or a version in the range, give another `tag-range`, or release from the branch of another line.',
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
 * compile. A part of its own, which only generators and `slipway explain` load: a step needs the type alone.
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

;// CONCATENATED MODULE: ./build/bundle/packages/core/core-codes.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;