const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 816:
/***/ ((module) => {

module.exports = __lazy_require__("./core.js");

/***/ }),

/***/ 326:
/***/ ((module) => {

module.exports = __lazy_require__("./oci.js");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __lazy_require__("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __lazy_require__("node:path");

/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ askedVersion),
/* harmony export */   z: () => (/* binding */ refuseOtherVersion)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(816);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(326);


/** The input `version`: one that can be compared with others, and that a tag can hold. Empty: none is given. Throws `RefusedError`. */
function askedVersion(asked) {
    const fault = asked === '' ? undefined : (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.versionFault)(asked);
    if (fault === undefined)
        return asked;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.RefusedError({
        code: 'image-version',
        message: `Input 'version': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(asked, 60)}' ${fault}.`,
        hint: 'Give a version such as v1.4.0; what is written otherwise can be a tag.',
    });
}
/**
 * Refuses tags that are another version than the one that is asked for, else than the one that the image's annotation names: a label may be that of a
 * base. Throws `RefusedError`.
 */
function refuseOtherVersion(asked, described, tags) {
    const own = asked === '' && described.by === 'annotation' ? described.version : asked;
    const other = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.tagOfAnother)(own, tags);
    if (other === undefined)
        return;
    const [version, release] = [own, other].map((text) => (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(text.replace(/^v/, ''), 60));
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.RefusedError({
        code: 'image-version',
        message: `The tag ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(other, 60)} is that of another version: ${asked === '' ? `the image says that it is ${version}` : `input 'version' is ${version}`}.`,
        hint: `Give the image of ${release}, or the tags of ${version}. Is this image ${release} whatever it says, set version: ${release}.`,
    });
}


/***/ }),

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ destinations),
/* harmony export */   v: () => (/* binding */ onlyRepository)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(816);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(326);


function refused(line, why, hint) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.RefusedError({ code: 'image-tags', message: `Input 'tags': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(line, 200)}' ${why}.`, hint });
}
/** A line without `/` and `:` is the name of a tag alone. */
const isBare = (line) => !/[/:@]/.test(line);
function full(line) {
    const { registry, repository, tag, digest } = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.parseReference)(line);
    if (tag !== undefined && digest === undefined)
        return { name: { registry, repository }, tag };
    throw refused(line, digest === undefined ? 'has no tag' : 'has a digest', 'Write HOST/OWNER/NAME:TAG.');
}
function bare(line, images) {
    const fault = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.tagFault)(line);
    if (fault !== undefined)
        throw refused(line, `is no tag: it ${fault}`, 'Write letters, digits, ., _ and -, such as 1.2.3.');
    if (images.length === 0)
        throw refused(line, 'does not say which repository it is for', "Name repositories with the input 'images'.");
    return images.map((name) => ({ name, tag: line }));
}
/**
 * The repositories and tags that the inputs name: full references, and bare tags for every repository of `images`. Repositories without a
 * tag are there too: the image goes into them by its digest. Throws `RefusedError`.
 */
function destinations(tags, images) {
    const names = images.map(_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.parseRepository);
    const found = new Map();
    for (const name of names)
        found.set((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.formatRepository)(name), { name, tags: [] });
    for (const { name, tag } of tags.flatMap((line) => (isBare(line) ? bare(line, names) : [full(line)]))) {
        const place = found.get((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.formatRepository)(name)) ?? { name, tags: [] };
        if (!place.tags.includes(tag))
            place.tags.push(tag);
        found.set((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.formatRepository)(name), place);
    }
    if (found.size > 0)
        return [...found.values()];
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.RefusedError({
        code: 'image-tags',
        message: 'Nobody says where the image goes: neither tags nor images are given.',
        hint: 'Give tags such as ghcr.io/acme/hello:1.4.0, or images and tags apart.',
    });
}
/** The one repository that an input names. Throws `RefusedError`. */
function onlyRepository(images) {
    const [first, ...more] = images;
    if (first !== undefined && more.length === 0)
        return (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.parseRepository)(first);
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.RefusedError({
        code: 'image-repository',
        message: `Input 'images' names ${images.length} repositories, and one is rolled back at a time.`,
        hint: 'Give one repository, such as ghcr.io/acme/hello.',
    });
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deliverImage)
/* harmony export */ });
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(326);
/* harmony import */ var _asked_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(835);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52);
/* harmony import */ var _render_build_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(281);
/* harmony import */ var _render_moves_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(727);
/* harmony import */ var _what_moved_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(725);







/** Brings an image to its destinations, reports it, and answers what was done. What was done before a failure is an output too. */
async function deliverImage(inputs, delivery, images, host) {
    const { image, destinations } = delivery;
    const tags = destinations.flatMap((destination) => destination.tags);
    const asked = (0,_asked_version_js__WEBPACK_IMPORTED_MODULE_1__/* .askedVersion */ .h)(inputs.version);
    (0,_asked_version_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOtherVersion */ .z)(asked, delivery.described, tags);
    const version = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__.imageVersion)(asked, delivery.described, tags);
    const { publishedPattern, overwrite, force, dryRun } = inputs;
    const request = { destinations, version, publishedPattern, overwrite, force, dryRun };
    const outputs = (moves) => ({
        ...(0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveredOutputs */ .Z)({ ...delivery, root: image.root, version, moves }),
        attached: (0,_render_build_js__WEBPACK_IMPORTED_MODULE_3__/* .attachedOutput */ .gz)(delivery.attached),
    });
    const open = (name) => images.repository(name, 'push');
    const listener = (0,_what_moved_js__WEBPACK_IMPORTED_MODULE_4__/* .whatMoved */ .Y)(host, image.root.descriptor.digest, outputs);
    const moves = await listener.during(() => (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__.deliver)(request, image, open, listener));
    const [done, planned] = delivery.verb;
    host.report((0,_render_moves_js__WEBPACK_IMPORTED_MODULE_5__/* .renderMoves */ .rP)(dryRun ? planned : done, image.root.descriptor.digest, moves));
    (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_5__/* .warnHeld */ ._7)(moves, host.log.notice);
    return outputs(moves);
}


/***/ }),

/***/ 446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gj: () => (/* binding */ readExtraFiles),
  qC: () => (/* binding */ readIfThere),
  Mk: () => (/* binding */ readNamed),
  OO: () => (/* binding */ readReleaseFile),
  iB: () => (/* binding */ underWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "./core.js"
var external_core_js_ = __nccwpck_require__(816);
// EXTERNAL MODULE: external "./oci.js"
var external_oci_js_ = __nccwpck_require__(326);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/lines.js
var lines = __nccwpck_require__(9);
;// CONCATENATED MODULE: external "./git.js"
const external_git_js_namespaceObject = __lazy_require__("./git.js");
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/ignored-files.js

/** What Git keeps in a folder that it otherwise ignores. */
const KEPT = /(?:^|\/)\.git[a-z]+$/;
/**
 * Throws `RefusedError` for a file that Git ignores in a folder that it does not: nobody named it. A folder of which Git ignores
 * everything is one that a step before has made.
 */
function checkIgnored({ folder, files }, ignored) {
    if (ignored.has(folder) || files.every((path) => ignored.has(path) || KEPT.test(path)))
        return;
    const found = files.find((path) => ignored.has(path));
    if (found === undefined)
        return;
    throw new external_core_js_.RefusedError({
        code: 'file-ignored',
        message: `Input 'files': '${(0,external_core_js_.printable)(folder)}' takes '${(0,external_core_js_.printable)(found)}' along, which Git ignores.`,
        hint: 'It is no part of the commit, and may hold a secret. Name the file by itself if it is meant, or the folders that are.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/ignored.js


/** Throws `RefusedError` for a file of the folder that Git ignores while it does not ignore the folder. */
async function refuseIgnored({ root, ...named }, options) {
    // An image can be made without a checkout.
    if ((0,external_git_js_namespaceObject.findRepository)(root) === undefined)
        return;
    const repository = await (0,external_git_js_namespaceObject.openRepository)(root, options);
    checkIgnored(named, await (0,external_git_js_namespaceObject.readIgnored)(repository, [named.folder, ...named.files]));
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/files.js







/** The real path of something in the workspace. Throws `RefusedError` that names the input. */
function underWorkspace(workspace, path, input, target) {
    try {
        return (0,external_core_js_.workspacePaths)(workspace).resolvePath(path, target);
    }
    catch (error) {
        if (!(error instanceof external_core_js_.InvalidValue))
            throw error;
        throw new external_core_js_.RefusedError({
            code: 'image-file',
            message: `Input '${input}': ${error.message}${error.message.endsWith('?') ? '' : '.'}`,
            hint: error.hint,
        });
    }
}
/** A path of an input, relative to the workspace, which is a real path. */
function ofWorkspace(workspace, path) {
    const root = (0,external_core_js_.workspacePaths)(workspace).resolvePath('.', 'directory');
    return { root, way: (0,external_core_js_.slashed)((0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path))) };
}
/** The bytes of a file of the workspace that an input names. Throws `RefusedError`, also for a link and for the store of Git. */
async function readNamed(workspace, path, input) {
    return (await readFileOf(workspace, path, input)).content;
}
async function readFileOf(workspace, path, input) {
    const named = { workspace, path, input };
    const { root, way } = ofWorkspace(workspace, path);
    const file = await reading(named, () => (0,external_core_js_.readWorkspaceFile)(root, way, path));
    if (file !== undefined)
        return file;
    throw absent(named);
}
/** What is not there, with the name beside it that may be meant. */
function absent({ workspace, path, input }) {
    const { root, way } = ofWorkspace(workspace, path);
    const near = (0,external_core_js_.isUnder)(root, (0,external_node_path_.join)(root, way)) ? (0,external_core_js_.namesNear)((0,external_node_path_.join)(root, way)) : '';
    return new external_core_js_.RefusedError({
        code: 'image-file',
        message: `Input '${input}': there is no file '${(0,external_core_js_.printable)(path)}'.${near}`,
        hint: 'Give a path that exists, relative to the workspace. Is a step missing that makes it, or does it come later?',
    });
}
/** Reads something that an input names. Throws `RefusedError` where the system says that it is not there, or cannot be read. */
async function reading(named, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof external_core_js_.OutcomeError)
            throw error;
        if ((0,external_core_js_.isAbsent)(error))
            throw absent(named);
        throw new external_core_js_.RefusedError({
            code: 'image-file',
            message: `Input '${named.input}': '${(0,external_core_js_.printable)(named.path)}' cannot be read (${(0,external_core_js_.errorCode)(error) ?? 'unknown'}).`,
            hint: 'Give a file that this user may read, of less than 2 GiB.',
            cause: error,
        });
    }
}
async function* filesBelow(root, folder, at) {
    const listed = await reading({ workspace: root, path: folder, input: 'files' }, () => (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }));
    const items = listed.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (items.length === 0)
        yield { kind: 'folder', path: folder, inside: at };
    for (const item of items) {
        const [path, inside] = [external_node_path_.posix.join(folder, item.name), external_node_path_.posix.join(at, item.name)];
        (0,external_core_js_.refuseGitFolder)(path);
        if (item.isDirectory())
            yield* filesBelow(root, path, inside);
        else if (item.isFile())
            yield { kind: 'file', path, inside };
        else
            throw (0,external_core_js_.notAFile)(path, item.isSymbolicLink() ? 'symbolic link' : 'special file');
    }
}
/** A folder with all it holds. Throws `RefusedError`. */
async function entriesOfFolder({ source, target }, host) {
    const { workspace, env, signal, github } = host;
    const { root, way } = ofWorkspace(workspace, source);
    underWorkspace(workspace, source, 'files', 'directory');
    (0,external_core_js_.refuseGitFolder)(way);
    const found = [];
    for await (const each of filesBelow(root, way, target.path))
        found.push(each);
    const files = found.map(({ path }) => path);
    await refuseIgnored({ root, folder: way, files }, { env, signal, trusted: github !== undefined });
    const entries = [];
    for (const { kind, path, inside } of found) {
        const bare = inside.replace(/\/+$/, '');
        if (kind === 'file')
            entries.push(await entryOf(path, inside, target, host));
        else if (bare !== '')
            entries.push((0,external_oci_js_.layerDirectory)(bare, 0o755));
    }
    return entries;
}
async function entryOf(path, inside, target, { workspace }) {
    const { mode, content } = await readFileOf(workspace, path, 'files');
    return { path: inside, mode: (0,lines/* fileMode */.IB)(target, mode), content };
}
/** The files that `files` names, folders with all they hold. Throws `RefusedError`. */
async function readExtraFiles(files, host) {
    const entries = [];
    for (const file of files) {
        const { source, target } = file;
        const { root, way } = ofWorkspace(host.workspace, source);
        const named = { workspace: host.workspace, path: source, input: 'files' };
        const kind = await reading(named, () => (0,promises_.lstat)((0,external_node_path_.join)(root, way)));
        const { path } = target;
        const inside = path.endsWith('/') ? external_node_path_.posix.join(path, external_node_path_.posix.basename(source)) : path;
        if (kind.isDirectory())
            entries.push(...(await entriesOfFolder(file, host)));
        else
            entries.push(await entryOf(source, inside, target, host));
    }
    return entries;
}
/** A file that may be absent: undefined for that alone. Throws `CouldNotCheckError` for one that cannot be read. */
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const code = (0,external_core_js_.errorCode)(error);
        if (code === 'ENOENT')
            return undefined;
        throw new external_core_js_.CouldNotCheckError({
            code: 'image-file',
            message: `${(0,external_core_js_.printable)(path)} cannot be read (${code ?? 'unknown'}).`,
            hint: 'See to it that this user may read it, or that it is not there.',
            cause: error,
        });
    }
}
/** A file of a release. Throws `CouldNotCheckError` when it is not there or cannot be read. */
async function readReleaseFile(folder, name, shown) {
    const unreadable = (why, cause) => new external_core_js_.CouldNotCheckError({
        code: 'release-file',
        message: `${(0,external_core_js_.printable)(shown)} ${why}.`,
        hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
        cause,
    });
    try {
        const bytes = await (0,external_core_js_.readRegularFile)((0,external_node_path_.join)(folder, name));
        if (typeof bytes !== 'string')
            return bytes;
    }
    catch (error) {
        const code = (0,external_core_js_.errorCode)(error);
        throw unreadable(code === 'ENOENT' ? 'is not there' : `cannot be read (${code ?? 'unknown'})`, error);
    }
    throw unreadable('is no regular file');
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x9: () => (/* binding */ openImages),
  w7: () => (/* binding */ openLayoutImage),
  hq: () => (/* binding */ readTagged)
});

// EXTERNAL MODULE: external "./core.js"
var external_core_js_ = __nccwpck_require__(816);
// EXTERNAL MODULE: external "./oci.js"
var external_oci_js_ = __nccwpck_require__(326);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/destinations.js
var destinations = __nccwpck_require__(689);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/logins.js



/** The registries that username and password are for: those that are written to, and that of the image that is inspected. */
function ownRegistries(inputs) {
    if (inputs.mode === 'inspect')
        return inputs.source === '' ? [] : [(0,external_oci_js_.parseReference)(inputs.source).registry];
    const { mode, tags, images } = inputs;
    const written = tags.length + images.length === 0 ? [] : (0,destinations/* destinations */.u)(mode === 'rollback' ? [] : tags, images);
    return [...new Set(written.map(({ name }) => name.registry))];
}
/** The logins that the inputs give; none where Docker's configuration has to say. Throws `RefusedError` for half of one. */
function loginsOf(inputs) {
    if (inputs.mode === 'build')
        return [];
    const { username } = inputs;
    const password = inputs.password ?? '';
    if ((username === '') !== (password === ''))
        throw new external_core_js_.RefusedError({
            code: 'login',
            message: `Input '${username === '' ? 'password' : 'username'}' is given, and '${username === '' ? 'username' : 'password'}' is not.`,
            hint: 'Give both, or neither and log in before (docker/login-action, docker login).',
        });
    if (username === '')
        return [];
    return ownRegistries(inputs).map((registry) => ({ registry, username, password }));
}
/** Whether a registry is spoken to without TLS: one that is named, and this machine itself. */
function insecureRegistries(named) {
    const hosts = named.map((host) => host.toLowerCase());
    return (registry) => hosts.includes(registry) || (0,external_oci_js_.isLoopback)(registry);
}

// EXTERNAL MODULE: ./build/bundle/actions/push-image/host/files.js + 3 modules
var files = __nccwpck_require__(446);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/images.js





function absent(text, input) {
    return new external_core_js_.RefusedError({
        code: 'image-absent',
        message: `Input '${input}': there is no image ${(0,external_core_js_.printable)(text, 300)}.`,
        hint: 'Look at the tags of the repository; registries answer the same for images that the login may not see.',
    });
}
/** The registries that the inputs name, with their logins. Connections end with the run. */
async function openImages(inputs, host) {
    const { env, log, signal } = host;
    const { caFile } = inputs;
    const authorities = caFile === '' ? [] : [(await (0,files/* readNamed */.Mk)(host.workspace, caFile, 'ca-file')).toString('utf8')];
    const registries = (0,external_oci_js_.openRegistries)({
        authorities,
        credentials: (0,external_oci_js_.credentialLookup)({ given: loginsOf(inputs), env, mask: log.mask, signal }),
        mask: log.mask,
        signal,
        env,
        log: log.info,
        insecure: insecureRegistries(inputs.insecure),
    });
    host.onExit(() => registries[Symbol.dispose]());
    const { repository } = registries;
    return {
        repository,
        find: async (reference, input) => {
            const found = repository(reference);
            const { digest, tag = 'latest' } = reference;
            const root = await found.getManifest(digest ?? tag);
            if (root === undefined)
                throw absent((0,external_oci_js_.formatReference)(reference), input);
            return { repository: found, source: (0,external_oci_js_.repositorySource)(found, (0,external_oci_js_.formatRepository)(reference)), root };
        },
    };
}
/** The image under a tag that was listed. Throws `CouldNotCheckError` when it is gone. */
async function readTagged(repository, tag) {
    const shown = (0,external_oci_js_.formatRepository)(repository.name);
    const root = await repository.getManifest(tag);
    if (root === undefined)
        throw (0,external_oci_js_.vanished)(`${shown}:${tag}`);
    return { source: (0,external_oci_js_.repositorySource)(repository, shown), root };
}
/** The image that `FOLDER` or `FOLDER:NAME` names. Throws `RefusedError` and `CouldNotCheckError`. */
async function openLayoutImage(text, input, { workspace }) {
    const { folder, name } = (0,external_oci_js_.splitLayout)(text);
    const layout = await (0,external_oci_js_.openLayout)((0,files/* underWorkspace */.iB)(workspace, folder, input, 'directory'));
    return { folder, layout, root: await layout.manifest((0,external_oci_js_.imageOfLayout)(layout.index, name, folder)) };
}


/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "./core.js"
var external_core_js_ = __nccwpck_require__(816);
// EXTERNAL MODULE: external "./oci.js"
var external_oci_js_ = __nccwpck_require__(326);
;// CONCATENATED MODULE: external "./release.js"
const external_release_js_namespaceObject = __lazy_require__("./release.js");
// EXTERNAL MODULE: ./build/bundle/actions/push-image/layout-folder.js
var layout_folder = __nccwpck_require__(615);
;// CONCATENATED MODULE: external "./executable.js"
const external_executable_js_namespaceObject = __lazy_require__("./executable.js");
// EXTERNAL MODULE: ./build/bundle/actions/push-image/asked-version.js
var asked_version = __nccwpck_require__(835);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/program-fault.js

/**
 * Why a program would not start in an image of a platform, or undefined when nothing speaks against it.
 *
 * @param head undefined for what is no ELF file
 */
function programFault(head, platform, scratch) {
    // Programs of other systems have this format too, and images of other systems another one.
    if (platform.os !== 'linux')
        return `is for ${platform.os}, and images run nothing but Linux here`;
    if (head === undefined)
        return 'is no program for Linux (no ELF file)';
    const { architecture, interpreter } = head;
    if (architecture !== platform.architecture)
        return `is a program for ${architecture === '' ? 'a machine that is not known here' : architecture}, not for ${platform.architecture}`;
    if (scratch && interpreter !== undefined)
        return `needs the loader ${(0,external_core_js_.printable)(interpreter, 80)} and a C library, and scratch has neither`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/scratch-layer.js

/** Where Go looks for certificates first, on Linux. https://go.dev/src/crypto/x509/root_linux.go */
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';
/** Named by `ZONEINFO`. https://pkg.go.dev/time#LoadLocation */
const TIME_ZONES = '/usr/share/zoneinfo.zip';
const file = (path, content) => ({ path, mode: 0o644, content });
/** Names for the user that the image runs as by default, so that programs that ask who they are get an answer. */
const PASSWD = `root:x:0:0:root:/root:/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin
nonroot:x:65532:65532:nonroot:/tmp:/sbin/nologin
`;
const GROUP = `root:x:0:
nobody:x:65534:
nonroot:x:65532:
`;
/** The lowest layer of an image on scratch: users, `/tmp`, certificates and time zones. */
function scratchEntries({ certificates, timeZones }) {
    return [
        file('/etc/passwd', Buffer.from(PASSWD)),
        file('/etc/group', Buffer.from(GROUP)),
        (0,external_oci_js_.layerDirectory)('/tmp', 0o1777),
        ...(certificates === undefined ? [] : [file(CERTIFICATES, certificates)]),
        ...(timeZones === undefined ? [] : [file(TIME_ZONES, timeZones)]),
    ];
}

// EXTERNAL MODULE: ./build/bundle/actions/push-image/lines.js
var lines = __nccwpck_require__(9);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/settings.js


function refused(input, line, why, hint) {
    return new external_core_js_.RefusedError({
        code: `image-${input}`,
        message: `Input '${input}': '${(0,external_core_js_.printable)(line, 120)}' ${why}.`,
        hint,
    });
}
const USER = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/;
function userOf({ user }) {
    if (user === 'base')
        return undefined;
    if (USER.test(user))
        return user;
    throw refused('user', user, 'is no user', 'Write UID:GID, such as 65532:65532, or base.');
}
/** https://github.com/opencontainers/image-spec/blob/main/config.md#properties has no rule for it; runtimes take absolute paths only. */
function directoryOf({ workingDirectory }) {
    if (workingDirectory === '')
        return undefined;
    if (workingDirectory.startsWith('/') && !lines/* CONTROL */.W3.test(workingDirectory))
        return workingDirectory;
    throw refused('working-directory', workingDirectory, 'is no absolute path', 'Write where the program starts, such as /var/lib/app.');
}
/** The annotations of each level; a key that stands twice has its last value. */
function annotationsOf(annotations) {
    // `fromEntries` makes own properties, since `constructor` and `__proto__` are keys like any other in what people write.
    const on = (level) => Object.fromEntries(annotations.filter(({ levels }) => levels.includes(level)).map(({ key, value }) => [key, value]));
    return { index: on('index'), manifest: on('manifest') };
}
/** How the container is started. Throws `RefusedError`. */
function runSettings(inputs, program, labels) {
    const user = userOf(inputs);
    const workingDirectory = directoryOf(inputs);
    return {
        entrypoint: inputs.entrypoint.length > 0 ? inputs.entrypoint : [program],
        ...(inputs.cmd.length > 0 ? { cmd: inputs.cmd } : {}),
        ...(user === undefined ? {} : { user }),
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ports: inputs.ports,
        env: new Map(inputs.env),
        labels,
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/start.js

/** Highest user and group that runtimes take. https://github.com/moby/sys/blob/main/user/user.go */
const HIGHEST_ID = 2_147_483_647;
/** Where a name without a slash is looked up: what push-image itself gives an image without PATH. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const bare = (path) => path.replace(/\/+$/, '');
/** Whether one of two paths is the other, or lies below it. */
function collide(file, program) {
    const [path, other] = [bare(file.path), bare(program.path)];
    const isFolder = file.path.endsWith('/');
    return path === other || path.startsWith(`${other}/`) || (!isFolder && other.startsWith(`${path}/`));
}
/** A file in the place of a program would be lost below it, and one in the place of its folder would take it away. Throws `RefusedError`. */
function refuseCovered({ files, programs }) {
    for (const program of programs) {
        const file = files.find((one) => collide(one, program));
        if (file === undefined)
            continue;
        throw new external_core_js_.RefusedError({
            code: 'image-path',
            message: `Input 'files' puts '${(0,external_core_js_.printable)(file.path)}' where the program ${(0,external_core_js_.printable)(program.path)} stands.`,
            hint: 'Choose another place for the file; another name for the program is given with the input program.',
        });
    }
}
function refusedUser(user, why, hint) {
    return new external_core_js_.RefusedError({
        code: 'image-user',
        message: `Input 'user': '${(0,external_core_js_.printable)(user, 120)}' ${why}.`,
        hint,
    });
}
/** The names of a file of users or groups, undefined where the image's own files hold none. */
function namesIn(facts, path) {
    const found = [...facts.scratch, ...facts.files].findLast((entry) => entry.path === path);
    if (found === undefined)
        return undefined;
    const lines = Buffer.from(found.content).toString('utf8').split('\n');
    return lines.map((line) => line.replace(/:.*$/, '')).filter((name) => name !== '');
}
/** Why a runtime would not find a user or a group; undefined where it would, or the base may have it. Throws `RefusedError`. */
function checkAccount({ what, name, file }, user, facts) {
    if (/^\d+$/.test(name)) {
        if (Number(name) <= HIGHEST_ID)
            return undefined;
        throw refusedUser(user, `names the ${what} ${name}, and the highest is ${HIGHEST_ID}`, 'Write UID:GID.');
    }
    const found = namesIn(facts, file);
    if (facts.hasBase && found === undefined)
        return `the ${what} ${name}`;
    const known = (0,external_core_js_.invariant)(found, 'scratch has users and groups');
    if (known.includes(name))
        return undefined;
    throw refusedUser(user, `names the ${what} ${(0,external_core_js_.printable)(name, 60)}, which ${file} of the image does not have`, `It has ${(0,external_core_js_.printable)((0,external_core_js_.listed)(known), 200)}. Write one of them or a number, or bring ${file} with the input files.`);
}
/** The names of `user` that only the base could have. Throws `RefusedError`. */
function checkUser(facts) {
    const { user } = facts.settings;
    if (user === undefined) {
        if (facts.hasBase)
            return [];
        throw refusedUser('base', 'asks for the user of the base, and scratch has none: the program would run as root', 'Write UID:GID, such as 65532:65532; 0:0 is root on purpose.');
    }
    const colon = user.indexOf(':');
    const name = colon < 0 ? user : user.slice(0, colon);
    const group = colon < 0 ? undefined : user.slice(colon + 1);
    const accounts = [
        { what: 'user', name, file: '/etc/passwd' },
        ...(group === undefined ? [] : [{ what: 'group', name: group, file: '/etc/group' }]),
    ];
    return accounts.flatMap((account) => checkAccount(account, user, facts) ?? []);
}
function refusedEntrypoint(command, why) {
    return new external_core_js_.RefusedError({
        code: 'image-entrypoint',
        message: `Input 'entrypoint': '${(0,external_core_js_.printable)(command, 200)}' ${why}.`,
        hint: 'Name a program of the image by its path, such as /usr/bin/hello, or bring it with the input files as PATH=/DESTINATION:0755.',
    });
}
/** Where a command is looked for. https://pubs.opengroup.org/onlinepubs/9799919799/functions/exec.html */
function placesOf(command, { env, workingDirectory = '/' }) {
    if (command.startsWith('/'))
        return [command];
    if (command.includes('/'))
        return [`${bare(workingDirectory)}/${command.replace(/^(?:\.\/)+/, '')}`];
    return (env.get('PATH') ?? PATH).split(':').map((folder) => `${bare(folder)}/${command}`);
}
const own = (facts) => [...facts.scratch, ...facts.files, ...facts.programs];
/** A script is started by another program, which has to be there. */
function interpreterOf({ content }) {
    const head = Buffer.from(content.subarray(0, 256)).toString('latin1');
    return /^#![ \t]*(\S+)/.exec(head)?.[1];
}
/** What the entrypoint needs that only the base could have. Throws `RefusedError`. */
function checkEntrypoint(facts) {
    const command = (0,external_core_js_.invariant)(facts.settings.entrypoint?.[0], 'an image has an entrypoint');
    const places = placesOf(command, facts.settings);
    const found = own(facts).findLast(({ path }) => places.includes(path));
    if (found === undefined) {
        if (facts.hasBase)
            return [`the entrypoint ${command}`];
        throw refusedEntrypoint(command, 'is not in the image');
    }
    if ((found.mode & 0o111) === 0)
        throw refusedEntrypoint(command, 'is a file that nobody may execute');
    const interpreter = interpreterOf(found);
    if (interpreter === undefined || own(facts).some(({ path }) => path === interpreter))
        return [];
    if (facts.hasBase)
        return [`${interpreter} for ${command}`];
    throw refusedEntrypoint(command, `is a script for ${(0,external_core_js_.printable)(interpreter, 100)}, which is not in the image`);
}
const isRoot = (user) => /^(?:root|0+)(?::|$)/.test(user);
/** Says that the program runs as root since the base says so, or says nothing. @param users of the bases, empty where one names none */
function baseRootNotice({ user }, users) {
    const root = user === undefined && users.some((one) => one === '' || isRoot(one));
    return root ? ["The program runs as root: input 'user' is 'base', and the base names no other user."] : [];
}
/** Says that the program runs as root, whatever the group. Of `base` only the base knows. */
function rootNotice({ settings: { user = '' } }) {
    if (!isRoot(user))
        return [];
    return [
        `The program runs as root: input 'user' is '${(0,external_core_js_.printable)(user, 60)}'. The default, 65532:65532, has no rights.`,
    ];
}
/** A container is not started in a file. Throws `RefusedError`. */
function refuseWorkingDirectory(facts) {
    const { workingDirectory } = facts.settings;
    if (workingDirectory === undefined || !own(facts).some(({ path }) => path === bare(workingDirectory)))
        return;
    throw new external_core_js_.RefusedError({
        code: 'image-working-directory',
        message: `Input 'working-directory': '${(0,external_core_js_.printable)(workingDirectory, 120)}' is a file of the image.`,
        hint: 'Write a folder, such as /var/lib/app; it need not be there.',
    });
}
/**
 * Refuses an image that no runtime could start: a user, an entrypoint or a folder that is not there, a file in the place of the program. What
 * the files of a base might have is not looked up: it is answered as sentences for people. Throws `RefusedError`.
 */
function checkStart(facts) {
    refuseCovered(facts);
    refuseWorkingDirectory(facts);
    const root = rootNotice(facts);
    const unseen = [...checkUser(facts), ...checkEntrypoint(facts)];
    if (unseen.length === 0)
        return root;
    const what = (0,external_core_js_.listed)(unseen.map((one) => (0,external_core_js_.printable)(one, 120)));
    return [
        ...root,
        `${(0,external_core_js_.counted)(unseen.length, 'thing')} must come from the base, whose files are not looked through: ${what}.`,
    ];
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/plan.js








/** Where programs stand in the image. */
const FOLDER = '/usr/bin';
/** `2026-11-21T12:00:00Z` of Unix seconds. */
function timestamp(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}
/** The head of a program, or undefined for what is no ELF file. Throws `RefusedError` that names the program for a damaged one. */
function headOf(content, shown) {
    try {
        return (0,external_executable_js_namespaceObject.readElfHead)(content);
    }
    catch (error) {
        if (!(error instanceof external_core_js_.RefusedError))
            throw error;
        throw new external_core_js_.RefusedError({ ...error.fault, message: `${shown}: ${error.fault.message}`, cause: error });
    }
}
function refuseProgram({ name, origin, content }, platform, scratch) {
    const shown = `${(0,external_core_js_.printable)(name, 80)} for ${(0,external_oci_js_.formatPlatform)(platform)} (${(0,external_core_js_.printable)(origin, 200)})`;
    const fault = programFault(headOf(content, shown), platform, scratch);
    if (fault === undefined)
        return;
    throw new external_core_js_.RefusedError({
        code: 'program-platform',
        message: `${shown} ${fault}.`,
        hint: 'Build it with CGO_ENABLED=0 GOOS=linux and the GOARCH of the platform, or choose a base that has what it needs.',
    });
}
/** A name in the image is a name alone: with a slash it would be another place, or a directory. */
function refuseName(name) {
    if (name !== '' && !name.includes('/'))
        return;
    throw new external_core_js_.RefusedError({
        code: 'program',
        message: `The program '${(0,external_core_js_.printable)(name, 80)}' has no name that a file can have.`,
        hint: `Give with the input 'program' a name without /; it stands in ${FOLDER}.`,
    });
}
/** Two programs for one platform: targets of Go that differ in what a platform cannot say, or a line too many. */
function refuseSame(platforms) {
    const seen = new Map();
    for (const { platform, programs } of platforms) {
        const name = (0,external_oci_js_.formatPlatform)(platform);
        const origin = programs.map((program) => program.origin).join(', ');
        const other = seen.get(name);
        if (other !== undefined)
            throw new external_core_js_.RefusedError({
                code: 'platform-twice',
                message: `${(0,external_core_js_.printable)(other, 200)} and ${(0,external_core_js_.printable)(origin, 200)} are both for the platform ${name}.`,
                hint: "Keep one of them: choose with the input 'platforms', or leave a line of 'binaries' out.",
            });
        seen.set(name, origin);
    }
}
/** What the image says of itself when nobody says anything else. */
function defaultLabels({ version, commit, epoch, source }, title) {
    return {
        [(0,external_oci_js_.annotationKey)('title')]: title,
        [(0,external_oci_js_.annotationKey)('version')]: version.replace(/^v/, ''),
        [(0,external_oci_js_.annotationKey)('revision')]: commit,
        [(0,external_oci_js_.annotationKey)('source')]: source,
        [(0,external_oci_js_.annotationKey)('created')]: timestamp(epoch),
    };
}
const present = (labels) => Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== ''));
const VERSION = (0,external_oci_js_.annotationKey)('version');
/**
 * What an image says of itself with the version that it is built as: what is asked for stands there whatever else is given, and what is known
 * stands where nothing is said. Of a base nothing of the sort is taken over.
 */
function withVersion(given, asked, known) {
    const version = (asked === '' ? (given[VERSION] ?? known) : asked).replace(/^v(?=\d)/, '');
    return version === '' ? given : { ...given, [VERSION]: version };
}
function annotationsOfImage(inputs, labels) {
    if (inputs.annotations.length === 0)
        return { index: labels, manifest: labels };
    const { index, manifest } = annotationsOf(inputs.annotations);
    const complete = (given) => withVersion(given, inputs.version, labels[VERSION] ?? '');
    return { index: complete(index), manifest: complete(manifest) };
}
/** Says that a label names another version than the one that is asked for. */
function otherVersion(inputs, labels) {
    const given = new Map(inputs.labels).get(VERSION);
    if (given === undefined || given === labels[VERSION])
        return [];
    const version = (0,external_core_js_.invariant)(labels[VERSION], 'a label is overruled by another');
    return [`The label ${VERSION} is ${(0,external_core_js_.printable)(version, 80)}, as asked for, not ${(0,external_core_js_.printable)(given, 80)}.`];
}
function sharedLayers({ scratch, files }) {
    return [
        ...(scratch === undefined
            ? []
            : [{ entries: scratchEntries(scratch), createdBy: 'slipway: users, /tmp, certificates, time zones' }]),
        ...(files.length === 0 ? [] : [{ entries: files, createdBy: `slipway: ${(0,external_core_js_.counted)(files.length, 'file')}` }]),
    ];
}
/** Settings of the container; on scratch with time zones Go has to be told where they are. */
function settingsOf(inputs, facts, program, labels) {
    const settings = runSettings(inputs, `${FOLDER}/${program}`, labels);
    if (facts.scratch?.timeZones === undefined || settings.env.has('ZONEINFO'))
        return settings;
    return { ...settings, env: new Map([...settings.env, ['ZONEINFO', TIME_ZONES]]) };
}
/**
 * The version that a build is of: what is asked for, else what the release says. Throws `RefusedError` when they differ, and for what could not be
 * compared with other versions or be a tag.
 */
function buildVersion(asked, released) {
    if (asked !== '' && released !== '' && (0,external_oci_js_.versionTag)(asked) === (0,external_oci_js_.versionTag)(released))
        return asked;
    const version = (0,asked_version/* askedVersion */.h)(asked);
    if (version === '' || released === '')
        return version || released;
    throw new external_core_js_.RefusedError({
        code: 'image-version',
        message: `Input 'version' is ${(0,external_core_js_.printable)(asked, 60)}, and the release is ${(0,external_core_js_.printable)(released, 60)}.`,
        hint: 'Leave the input out, or give the release of that version.',
    });
}
/** The date of an image in Unix seconds: SOURCE_DATE_EPOCH, else the time of the release, else 1970. Throws `RefusedError`. */
function imageEpoch(given, released) {
    return (0,external_core_js_.sourceDateEpoch)(given) ?? released ?? 0;
}
/**
 * Decides what the image is made of: shared layers lowest, the programs of each platform above them, so that a new version brings one new
 * layer for each platform. Throws `RefusedError`.
 */
function planImage(inputs, facts) {
    const { platforms, version, epoch } = facts;
    const onScratch = facts.scratch !== undefined;
    refuseSame(platforms);
    const shared = sharedLayers(facts);
    const own = platforms.map(({ platform, programs }) => {
        for (const program of programs) {
            refuseName(program.name);
            refuseProgram(program, platform, onScratch);
        }
        return {
            entries: programs.map(({ name, content }) => ({ path: `${FOLDER}/${name}`, mode: 0o755, content })),
            createdBy: `slipway: ${programs.map(({ name }) => name).join(', ')} for ${(0,external_oci_js_.formatPlatform)(platform)}`,
        };
    });
    const title = platforms.flatMap(({ programs }) => programs.map(({ name }) => name))[0] ?? '';
    // Of a key that stands twice the last value counts, as in Docker.
    const given = inputs.labels.length > 0 ? Object.fromEntries(inputs.labels) : present(defaultLabels(facts, title));
    const labels = withVersion(given, inputs.version, version);
    const settings = settingsOf(inputs, facts, title, labels);
    const start = own.flatMap(({ entries }) => checkStart({
        scratch: facts.scratch === undefined ? [] : scratchEntries(facts.scratch),
        files: facts.files,
        programs: entries,
        settings,
        hasBase: !onScratch,
    }));
    return {
        version,
        epoch,
        created: timestamp(epoch),
        layers: [...shared, ...own],
        shared: shared.flatMap(({ entries }) => entries.filter(({ path }) => !path.endsWith('/'))),
        images: platforms.map(({ platform }, at) => ({
            platform,
            layers: [...shared.keys(), shared.length + at],
        })),
        settings,
        annotations: annotationsOfImage(inputs, labels),
        mediaTypes: inputs.mediaTypes === 'docker' ? external_oci_js_.DOCKER : external_oci_js_.OCI,
        index: platforms.length > 1 || inputs.singlePlatform === 'index',
        notices: [...otherVersion(inputs, labels), ...new Set(start)],
    };
}
/** Refuses an image whose compressed layers are larger than asked for. Throws `RefusedError`. */
function refuseLargeImage(platform, size, limit) {
    if (limit === undefined || size <= limit)
        return;
    throw new external_core_js_.RefusedError({
        code: 'image-too-large',
        message: `The layers of ${(0,external_oci_js_.formatPlatform)(platform)} have ${size} bytes, and max-size allows ${limit}.`,
        hint: 'Look for what has grown (go version -m, files), or raise max-size on purpose.',
    });
}

// EXTERNAL MODULE: ./build/bundle/actions/push-image/render-build.js
var render_build = __nccwpck_require__(281);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/attachments.js

/** An artifact of one file. Dated like the image, so that attaching it again changes nothing. */
function fileArtifact(type, bytes, name, created) {
    return {
        artifactType: type,
        blobs: [{ bytes, mediaType: type, annotations: { [(0,external_oci_js_.annotationKey)('title')]: name } }],
        annotations: { [(0,external_oci_js_.annotationKey)('created')]: created },
    };
}
/** Media types of the bills of materials, by their format in release.json. https://www.iana.org/assignments/media-types */
const SBOM_TYPES = new Map([
    ['spdx', 'application/spdx+json'],
    ['cyclonedx', 'application/vnd.cyclonedx+json'],
]);
/** Whether a file of the release is a bill of materials of a program of the platform. */
function isSbomOf({ target, programs }, file) {
    if (file.kind !== 'sbom' || file.target !== target)
        return false;
    return programs.some(({ name }) => file.programs.includes(name));
}
/** The bills of materials of a release that belong to the images, those of a platform to its image. */
function sbomFiles(platforms, files, images) {
    const subjects = new Map(images.map(({ platform, manifest }) => [(0,external_oci_js_.formatPlatform)(platform), manifest.descriptor]));
    return platforms.flatMap((platform) => {
        const subject = subjects.get((0,external_oci_js_.formatPlatform)(platform.platform));
        if (subject === undefined)
            return [];
        return files.flatMap((file) => {
            const type = SBOM_TYPES.get(file.format);
            return type !== undefined && isSbomOf(platform, file) ? [{ subject, type, file }] : [];
        });
    });
}
/** The programs of an image by the platform that they are for. */
function programDigests(platforms) {
    return platforms.flatMap(({ platform, programs }) => programs.map(({ name, sha256 }) => ({ platform: (0,external_oci_js_.formatPlatform)(platform), name, sha256 })));
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/provenance.js

/** Source and run, as GitHub names them. @param commit what was built */
function runFacts(run, commit) {
    if (run === undefined)
        return { source: undefined, run: undefined };
    const { serverUrl, repository: name, ref, runId, runAttempt } = run.context;
    const repository = `${serverUrl}/${name}`;
    return {
        source: { repository, ref, commit },
        run: {
            workflow: `${serverUrl}/${run.workflow ?? name}`,
            invocation: `${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
        },
    };
}
/** Media type of an in-toto statement that nobody has signed. https://github.com/in-toto/attestation/blob/main/spec/v1/bundle.md */
const STATEMENT = 'application/vnd.in-toto+json';
const BUILD_TYPE = 'https://github.com/slipway-actions/slipway/blob/main/actions/push-image/README.md#provenance';
const LOCAL_BUILDER = 'https://github.com/slipway-actions/slipway/blob/main/actions/push-image/README.md#local-builder';
/** A base of a layout has no name by which somebody else could fetch it. */
function baseDependency({ name, digest }) {
    const named = name === '' ? { name: 'base' } : { uri: `docker://${name}` };
    return { ...named, digest: { sha256: (0,external_oci_js_.hexOf)(digest) } };
}
function dependencies({ source, base, programs, files }) {
    return [
        ...(source === undefined
            ? []
            : [{ uri: `git+${source.repository}@${source.ref}`, digest: { gitCommit: source.commit } }]),
        ...(base === undefined ? [] : [baseDependency(base)]),
        ...programs.map(({ platform, name, sha256 }) => ({ name: `${platform}/${name}`, digest: { sha256 } })),
        ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    ];
}
/**
 * An in-toto statement with SLSA provenance about an image: what it was made of, and by which run. Unsigned: it says, and does not prove.
 * Source: https://slsa.dev/spec/v1.1/provenance
 */
function provenanceStatement(facts) {
    const { name, digest, version, programs, run } = facts;
    const platforms = [...new Set(programs.map(({ platform }) => platform))];
    return JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256: (0,external_oci_js_.hexOf)(digest) } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {
            buildDefinition: {
                buildType: BUILD_TYPE,
                externalParameters: { version, platforms },
                resolvedDependencies: dependencies(facts),
            },
            runDetails: {
                builder: { id: run?.workflow ?? LOCAL_BUILDER },
                ...(run === undefined ? {} : { metadata: { invocationId: run.invocation } }),
            },
        },
    });
}

// EXTERNAL MODULE: ./build/bundle/actions/push-image/host/files.js + 3 modules
var host_files = __nccwpck_require__(446);
;// CONCATENATED MODULE: external "./archive.js"
const external_archive_js_namespaceObject = __lazy_require__("./archive.js");
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/program-sources.js


/** Name of the program that files of several platforms are: what is given, or the one that all have. */
function nameOf([given, ...more], paths) {
    if (more.length > 0)
        throw unnamed("Input 'program' names several programs, and 'binaries' gives one for each platform.");
    if (given !== undefined)
        return given;
    const [only, ...others] = new Set(paths.map((path) => (0,external_node_path_.basename)(path)));
    if (others.length === 0)
        return (0,external_core_js_.invariant)(only, 'there are binaries');
    throw unnamed(`The files of 'binaries' have ${(0,external_core_js_.counted)(others.length + 1, 'name')}, so the program has none.`);
}
function unnamed(message) {
    return new external_core_js_.RefusedError({
        code: 'program',
        message,
        hint: "Say with the input 'program' what the program is called in the image, such as hello.",
    });
}
/** Where the inputs say that the programs come from. Throws `RefusedError`. */
function programOrigin({ release, binaries, program, platforms }) {
    if (binaries.length === 0)
        return { kind: 'release', folder: release === '' ? 'release' : release };
    if (release !== '')
        throw new external_core_js_.RefusedError({
            code: 'program-sources',
            message: "Both 'release' and 'binaries' are given.",
            hint: 'Keep one of them: the programs come from one place.',
        });
    if (platforms.length > 0)
        throw new external_core_js_.RefusedError({
            code: 'platforms',
            message: "Input 'platforms' chooses from a release, and 'binaries' are given.",
            hint: "Leave 'platforms' out: the lines of 'binaries' say which platforms there are.",
        });
    return {
        kind: 'binaries',
        name: nameOf(program, binaries.map(({ path }) => path)),
        files: binaries,
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/sources.js



/**
 * Reads release.json of a release whose version an image can have as its tag. Throws `CouldNotCheckError`. `file` is what to
 * call it.
 */
function readRelease(text, file) {
    const manifest = (0,external_release_js_namespaceObject.parseManifest)(text, file);
    const fault = (0,external_oci_js_.tagFault)((0,external_oci_js_.versionTag)(manifest.version));
    if (fault === undefined)
        return manifest;
    throw new external_core_js_.CouldNotCheckError({
        code: 'release-file',
        message: `${(0,external_core_js_.printable)(file)} has the version '${(0,external_core_js_.printable)(manifest.version, 80)}', which ${fault} as a tag.`,
        hint: 'Give the folder that go-matrix-build wrote, whole and unchanged, of a version that a tag can have.',
        file,
    });
}
function chosenPrograms(release, wanted) {
    const all = [...new Set(release.targets.flatMap(({ programs }) => programs.map(({ name }) => name)))].sort();
    const missing = wanted.find((name) => !all.includes(name));
    if (missing !== undefined)
        throw new external_core_js_.RefusedError({
            code: 'program',
            message: `Input 'program': the release has no program '${(0,external_core_js_.printable)(missing, 80)}'.`,
            hint: `Its programs are ${(0,external_core_js_.printable)((0,external_core_js_.listed)(all), 300)}.`,
        });
    if (wanted.length > 0)
        return wanted;
    if (all.length === 1)
        return all;
    throw new external_core_js_.RefusedError({
        code: 'program',
        message: `The release has ${(0,external_core_js_.counted)(all.length, 'program')}, and an image starts one.`,
        hint: `Say with the input 'program' which: ${(0,external_core_js_.printable)((0,external_core_js_.listed)(all), 300)}.`,
    });
}
/** The program by itself where there is such a file, else the archive that it is in. */
function sourceOf(release, target, program) {
    const of = (kind, format) => release.artifacts.find((artifact) => artifact.target === target &&
        artifact.kind === kind &&
        artifact.format === format &&
        artifact.programs.includes(program));
    const found = of('binary', 'binary') ?? of('archive', 'tar.gz');
    if (found !== undefined)
        return found;
    throw new external_core_js_.RefusedError({
        code: 'program-file',
        message: `The release has no file with '${(0,external_core_js_.printable)(program, 80)}' for ${(0,external_core_js_.printable)(target, 80)} that an image can be made of.`,
        hint: 'Build it with formats: binary or tar.gz for Linux.',
    });
}
/**
 * What of a release goes into an image: the chosen programs of all targets that run Linux, or of the platforms that are asked for.
 * Throws `RefusedError`.
 */
function planSources(release, { programs, platforms }) {
    const chosen = chosenPrograms(release, programs);
    const wanted = platforms.map(external_oci_js_.formatPlatform);
    const sources = release.targets.flatMap((target) => {
        const platform = target.os === 'linux' ? (0,external_oci_js_.platformOfTarget)(target) : undefined;
        if (platform === undefined || (wanted.length > 0 && !wanted.includes((0,external_oci_js_.formatPlatform)(platform))))
            return [];
        const files = chosen.map((program) => ({ program, artifact: sourceOf(release, target.target, program) }));
        return [{ platform, target: target.target, programs: files }];
    });
    const found = sources.map(({ platform }) => (0,external_oci_js_.formatPlatform)(platform));
    const missing = wanted.filter((name) => !found.includes(name));
    if (missing.length > 0 || sources.length === 0)
        throw new external_core_js_.RefusedError({
            code: 'platforms',
            message: missing.length > 0
                ? `The release has nothing for ${(0,external_core_js_.printable)((0,external_core_js_.listed)(missing), 300)}.`
                : 'The release has no program for Linux, and images run nothing else here.',
            hint: `It was built for ${(0,external_core_js_.printable)((0,external_core_js_.listed)(release.targets.map(({ target }) => target)), 300)}.`,
        });
    return sources;
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/programs.js






const sha256 = (bytes) => (0,external_oci_js_.hexOf)((0,external_oci_js_.digestOf)(bytes));
/** A file of the release, unchanged. Throws `RefusedError` for one that was changed, `CouldNotCheckError` for one that is gone. */
async function readChecked({ folder, shown }, { name, sha256: expected }) {
    const bytes = await (0,host_files/* readReleaseFile */.OO)(folder, name, `${shown}/${name}`);
    if (sha256(bytes) === expected)
        return bytes;
    throw new external_core_js_.RefusedError({
        code: 'release-changed',
        message: `${(0,external_core_js_.printable)(`${shown}/${name}`)} is not the file that release.json describes: its SHA-256 is another.`,
        hint: 'Download or build the release again.',
    });
}
function unpacked(archive, program, shown) {
    const found = unpack(archive, program, shown);
    if (found !== undefined)
        return found;
    throw new external_core_js_.CouldNotCheckError({
        code: 'program-file',
        message: `${(0,external_core_js_.printable)(shown)} holds no '${(0,external_core_js_.printable)(program, 80)}'.`,
        hint: 'Build the release with formats: binary as well.',
    });
}
/** Undefined: the archive holds no such file. Throws `CouldNotCheckError` for one that is no archive. */
function unpack(archive, program, shown) {
    try {
        return (0,external_archive_js_namespaceObject.fileOfArchive)(archive, program);
    }
    catch (error) {
        throw new external_core_js_.CouldNotCheckError({
            code: 'program-file',
            message: `${(0,external_core_js_.printable)(shown)} cannot be unpacked.`,
            hint: 'Build the release with formats: binary as well.',
            cause: error,
        });
    }
}
async function readProgram(release, { program, artifact }) {
    const bytes = await readChecked(release, artifact);
    const origin = `${release.shown}/${artifact.name}`;
    const content = artifact.kind === 'binary' ? bytes : unpacked(bytes, program, origin);
    return { name: program, content, sha256: sha256(content), origin };
}
async function ofRelease(shown, inputs, host) {
    const folder = (0,host_files/* underWorkspace */.iB)(host.workspace, shown, 'release', 'directory');
    const file = `${shown}/release.json`;
    const manifest = readRelease((await (0,host_files/* readReleaseFile */.OO)(folder, 'release.json', file)).toString('utf8'), file);
    const sources = planSources(manifest, { programs: inputs.program, platforms: inputs.platforms });
    const release = { folder, shown, manifest };
    const platforms = await Promise.all(sources.map(async ({ platform, target, programs }) => ({
        platform,
        target,
        programs: await Promise.all(programs.map((program) => readProgram(release, program))),
    })));
    return { platforms, release };
}
async function ofBinaries({ name, files }, { workspace }) {
    const platforms = await Promise.all(files.map(async ({ platform, path }) => {
        const content = await (0,host_files/* readNamed */.Mk)(workspace, path, 'binaries');
        return { platform, target: '', programs: [{ name, content, sha256: sha256(content), origin: path }] };
    }));
    return { platforms, release: undefined };
}
/** Reads the programs that the image is made of. Throws `RefusedError` and `CouldNotCheckError`. */
async function findPrograms(inputs, host) {
    const origin = programOrigin(inputs);
    return origin.kind === 'release' ? await ofRelease(origin.folder, inputs, host) : await ofBinaries(origin, host);
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/attachments.js





async function sboms({ found: { platforms, release }, plan }, { images }) {
    if (release === undefined)
        return [];
    const files = sbomFiles(platforms, release.manifest.artifacts, images);
    return await Promise.all(files.map(async ({ subject, type, file }) => ({
        subject,
        artifact: fileArtifact(type, await readChecked(release, file), file.name, plan.created),
    })));
}
function provenance({ found, base, plan }, { descriptor }, host) {
    const { github, env } = host;
    const programs = programDigests(found.platforms);
    const run = github && { context: github, workflow: env['GITHUB_WORKFLOW_REF'] };
    const statement = provenanceStatement({
        name: programs[0]?.name ?? '',
        digest: descriptor.digest,
        version: plan.version,
        programs,
        files: plan.shared.map(({ path, content: bytes }) => ({ path, sha256: (0,external_oci_js_.hexOf)((0,external_oci_js_.digestOf)(bytes)) })),
        base,
        ...runFacts(run, found.release?.manifest.commit ?? github?.sha ?? ''),
    });
    const bytes = Buffer.from(statement);
    return { subject: descriptor, artifact: fileArtifact(STATEMENT, bytes, 'provenance.intoto.json', plan.created) };
}
async function files({ attach }, { plan }, { descriptor }, { workspace }) {
    return await Promise.all(attach.map(async ({ path, name, type }) => {
        const bytes = await (0,host_files/* readNamed */.Mk)(workspace, path, 'attach');
        return { subject: descriptor, artifact: fileArtifact(type, bytes, name, plan.created) };
    }));
}
/** Reads and makes what belongs to the image: bills of materials, provenance, files that are asked for. */
async function readAttachments(inputs, parts, written, host) {
    return [
        ...(inputs.sbom ? await sboms(parts, written) : []),
        ...(inputs.provenance ? [provenance(parts, written.root, host)] : []),
        ...(await files(inputs, parts, written.root, host)),
    ];
}
/** Stores what belongs to the image beside it. */
async function writeAttachments(attachments, writer) {
    const attached = [];
    for (const { subject, artifact } of attachments) {
        const manifest = (0,external_oci_js_.artifactManifest)(subject, artifact);
        const blobs = artifact.blobs.map(({ bytes, mediaType }) => (0,external_oci_js_.content)(bytes, mediaType));
        for (const stored of [external_oci_js_.EMPTY_CONFIG, ...blobs, manifest])
            await writer.add(stored);
        attached.push({ descriptor: { ...manifest.descriptor, artifactType: artifact.artifactType }, subject });
    }
    return attached;
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/base-source.js


/** What the input `base` names. Throws `RefusedError`, also for a reference without digest. */
function baseSource(base) {
    if (base === 'scratch')
        return { kind: 'scratch' };
    if (base.startsWith('oci:'))
        return { kind: 'layout', layout: base.slice('oci:'.length) };
    const reference = (0,external_oci_js_.parseReference)(base);
    const { digest, ...named } = reference;
    if (digest !== undefined)
        return { kind: 'registry', reference, name: (0,external_oci_js_.formatReference)(named) };
    throw new external_core_js_.RefusedError({
        code: 'base-digest',
        message: `The base '${(0,external_core_js_.printable)(base, 200)}' has no digest, so it may be another image tomorrow.`,
        hint: 'Pin it: crane digest NAME:TAG, docker buildx imagetools inspect NAME:TAG or slipway push-image --mode inspect --source NAME:TAG name it; write NAME:TAG@sha256:….',
    });
}

// EXTERNAL MODULE: ./build/bundle/actions/push-image/host/images.js + 1 modules
var host_images = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/base.js



/** Opens the base that the input names; undefined for `scratch`. Throws `RefusedError` and `CouldNotCheckError`. */
async function readBase(inputs, host) {
    const found = baseSource(inputs.base);
    switch (found.kind) {
        case 'scratch':
            return undefined;
        case 'layout': {
            const { layout, root } = await (0,host_images/* openLayoutImage */.w7)(found.layout, 'base', host);
            return (0,external_oci_js_.openBase)(layout, root, '');
        }
        case 'registry': {
            const { source, root } = await (await (0,host_images/* openImages */.x9)(inputs, host)).find(found.reference, 'base');
            return (0,external_oci_js_.openBase)(source, root, found.name);
        }
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/layout-folder.js




/** What a system says of something that is not there. */
const ABSENT = new Set([undefined, 'ENOENT', 'ENOTDIR']);
/** Whether a folder holds a layout. Throws `CouldNotCheckError` for one whose files cannot be read: it may be one. */
async function isLayout(folder) {
    try {
        await (0,external_oci_js_.openLayout)(folder);
        return true;
    }
    catch (error) {
        if (error instanceof external_core_js_.CouldNotCheckError && ABSENT.has((0,external_core_js_.errorCode)(error.fault.cause)))
            return false;
        throw error;
    }
}
/** Looks at what is where the layout is to be written. Throws `CouldNotCheckError` where that cannot be read. */
async function readLayoutFolder(folder, shown) {
    let names;
    try {
        names = await (0,promises_.readdir)(folder);
    }
    catch (error) {
        const code = (0,external_core_js_.errorCode)(error);
        if (code === 'ENOENT')
            return { kind: 'absent' };
        if (code === 'ENOTDIR')
            return { kind: 'file' };
        throw new external_core_js_.CouldNotCheckError({
            code: 'layout',
            message: `The layout '${(0,external_core_js_.printable)(shown)}' cannot be read (${code ?? 'unknown'}), so it is not replaced.`,
            hint: 'See to it that this user may read the folder, or choose another.',
            cause: error,
        });
    }
    return { kind: 'folder', names, isLayout: await isLayout(folder) };
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/scratch-files.js




/** Where Linux systems and macOS keep certificates. https://go.dev/src/crypto/x509/root_linux.go */
const scratch_files_CERTIFICATES = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem'];
/** What a shell passes over on its way through PATH. https://pubs.opengroup.org/onlinepubs/9799919799/functions/exec.html */
const PASSED_OVER = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG']);
/** The Go of a folder of PATH, its links followed; undefined where there is none that could be started. */
async function programIn(folder) {
    try {
        return await (0,promises_.realpath)((0,external_node_path_.join)(folder, 'go'));
    }
    catch (error) {
        if (PASSED_OVER.has((0,external_core_js_.errorCode)(error)))
            return undefined;
        throw error;
    }
}
/** Where the Go toolchains of GOROOT and PATH lie. */
async function goRoots({ env }) {
    const roots = env['GOROOT'] === undefined || env['GOROOT'] === '' ? [] : [env['GOROOT']];
    for (const folder of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        const program = await programIn(folder);
        if (program !== undefined)
            roots.push((0,external_node_path_.dirname)((0,external_node_path_.dirname)(program)));
    }
    return roots;
}
async function firstOf(paths) {
    for (const path of paths) {
        const bytes = await (0,host_files/* readIfThere */.qC)(path);
        if (bytes !== undefined)
            return { path, bytes };
    }
    return undefined;
}
/** The bytes of one of them: of the workspace, of this machine, or none. Says where what depends on the machine is from. */
async function bytesOf({ input, what, value, places }, { workspace, log }) {
    if (value === 'none')
        return undefined;
    if (value !== 'auto')
        return await (0,host_files/* readNamed */.Mk)(workspace, value, input);
    const found = await firstOf(await places());
    if (found === undefined)
        log.notice(`This machine has no ${what}, so the image has none. Give a file with ${input}.`);
    else
        log.info(`${what}: ${found.path} of this machine; give a file with ${input} for the same image everywhere`);
    return found?.bytes;
}
/** What scratch lacks, as the inputs ask for it. Throws `RefusedError`. */
async function readScratchFiles(inputs, host) {
    const { caCertificates, timeZones } = inputs;
    return {
        certificates: await bytesOf({ input: 'ca-certificates', what: 'certificates', value: caCertificates, places: async () => scratch_files_CERTIFICATES }, host),
        timeZones: await bytesOf({
            input: 'time-zones',
            what: 'time zones',
            value: timeZones,
            places: async () => (await goRoots(host)).map((root) => (0,external_node_path_.join)(root, 'lib/time/zoneinfo.zip')),
        }, host),
    };
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __lazy_require__("node:os");
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/write-image.js






/**
 * What compresses the layers: this thread, which has nothing else to do meanwhile, and others beside it where there are processors for them.
 * A thread takes a tenth of a second to begin: open them before anything is read.
 */
function openLayerPackers({ worker, signal, onExit }) {
    const beside = worker === undefined ? 0 : (0,external_node_os_namespaceObject.availableParallelism)() - 1;
    if (beside < 1)
        return (0,external_archive_js_namespaceObject.openPackers)(undefined, 0, signal);
    const threads = (0,external_archive_js_namespaceObject.openPackers)(worker, beside, signal);
    onExit(threads.close);
    const here = (task) => (0,external_archive_js_namespaceObject.pack)(task, { signal });
    const all = (0,external_core_js_.pool)([here, ...Array.from({ length: beside }, () => threads.pack)]);
    return { pack: (task) => all.use((one) => one(task)), close: threads.close };
}
async function writeLayer(packers, file, { entries, createdBy }, { epoch, mediaTypes }) {
    const members = (0,external_oci_js_.layerMembers)(entries);
    const packed = packers.pack({ kind: 'layer', path: file, members, epoch });
    const diffId = (0,external_oci_js_.diffIdOf)(members, epoch);
    const { sha256, size } = await packed;
    return {
        layer: { descriptor: { mediaType: mediaTypes.layer, digest: `sha256:${sha256}`, size }, diffId, createdBy },
        file,
    };
}
/** Compresses the layers, and stores each once. */
async function writeLayers(plan, writer, packers) {
    const written = await Promise.all(plan.layers.map((layer, at) => writeLayer(packers, (0,external_node_path_.join)(writer.folder, `layer-${at}`), layer, plan)));
    for (const { file, layer } of written)
        await writer.adopt(file, layer.descriptor);
    return written.map(({ layer }) => layer);
}
async function basesOf(plan, base) {
    if (base === undefined)
        return plan.images.map(() => undefined);
    return await (0,external_core_js_.inParallel)(4, plan.images, ({ platform }) => base.of(platform));
}
function assemble(plan, layers, bases) {
    return plan.images.map((image, at) => {
        const base = bases[at];
        const made = (0,external_oci_js_.assembleImage)({
            platform: image.platform,
            settings: plan.settings,
            layers: image.layers.flatMap((number) => layers[number] ?? []),
            created: plan.created,
            annotations: plan.annotations.manifest,
            mediaTypes: plan.mediaTypes,
            ...(base === undefined ? {} : { base }),
        });
        return { ...made, size: made.layers.reduce((sum, { size }) => sum + size, 0) };
    });
}
/**
 * Writes layers, configs, manifests and index. Throws `RefusedError` for an image that is too large.
 *
 * @param limit most bytes of the layers of one platform
 */
async function writeImage({ plan, base, packers }, writer, limit) {
    const [layers, bases] = await Promise.all([writeLayers(plan, writer, packers), basesOf(plan, base)]);
    const images = assemble(plan, layers, bases);
    for (const { platform, size } of images)
        refuseLargeImage(platform, size, limit);
    if (base !== undefined) {
        const lower = (0,external_oci_js_.distinct)(bases.flatMap((image) => image?.layers ?? []));
        await (0,external_core_js_.inParallel)(4, lower, (descriptor) => writer.copy(descriptor, base.source));
    }
    for (const { config, manifest } of images) {
        await writer.add(config);
        await writer.add(manifest);
    }
    const [first] = images;
    const baseUsers = bases.flatMap((image) => (image === undefined ? [] : String(image.config.config['User'] ?? '')));
    if (first !== undefined && !plan.index)
        return { root: first.manifest, images, baseUsers };
    const index = (0,external_oci_js_.assembleIndex)({
        images,
        annotations: plan.annotations.index,
        mediaTypes: plan.mediaTypes,
        ...(base === undefined ? {} : { base }),
    });
    await writer.add(index);
    return { root: index, images, baseUsers };
}

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/run-build.js

















/** Writes, and says of a disk that is full or read-only that it is. Throws `CouldNotCheckError`. */
async function writing(shown, write) {
    try {
        return await write();
    }
    catch (error) {
        const why = (0,external_core_js_.unwritable)(error);
        if (why === undefined)
            throw error;
        throw new external_core_js_.CouldNotCheckError({
            code: 'layout-write',
            message: `The layout '${(0,external_core_js_.printable)(shown)}' could not be written: ${why}. An earlier one is as it was.`,
            hint: 'Look for room on the disk, also where RUNNER_TEMP lies, and at the name and the rights of the folder.',
            cause: error,
        });
    }
}
/** Writes the layout elsewhere, then puts it in its place. */
async function writeAll(inputs, job, host) {
    const { plan } = job;
    const writer = await (0,external_oci_js_.writeLayout)((0,external_node_path_.join)(await host.temporaryDirectory(), 'layout'));
    const written = await host.log.group('Write layers and manifests', () => writeImage(job, writer, inputs.maxSize));
    const attached = await writeAttachments(await readAttachments(inputs, job, written, host), writer);
    const name = plan.version === '' ? 'latest' : (0,external_oci_js_.versionTag)(plan.version);
    await writer.finish([(0,external_oci_js_.named)(written.root.descriptor, name), ...attached.map((one) => one.descriptor)]);
    await (0,external_release_js_namespaceObject.replaceFolder)(writer.folder, job.folder);
    return { written, attached };
}
/** Builds the image into a layout that takes its place as a whole. */
async function runBuild(given, host) {
    const inputs = { ...given, layout: (0,layout_folder/* layoutOf */.aH)(given) };
    const { github, log } = host;
    const packers = openLayerPackers(host);
    const folder = await (0,external_core_js_.fromInputAsync)('layout', () => writing(inputs.layout, () => (0,external_release_js_namespaceObject.folderUnder)(host.workspace, inputs.layout)));
    (0,layout_folder/* refuseLayoutName */.gf)(inputs.layout);
    (0,layout_folder/* refuseForeign */.re)(await readLayoutFolder(folder, inputs.layout), inputs.layout);
    const found = await findPrograms(inputs, host);
    const base = await readBase(inputs, host);
    const plan = planImage(inputs, {
        version: buildVersion(inputs.version, found.release?.manifest.version ?? ''),
        commit: found.release?.manifest.commit ?? github?.sha ?? '',
        epoch: imageEpoch(host.env['SOURCE_DATE_EPOCH'], found.release?.manifest['source-date-epoch']),
        source: github === undefined ? '' : `${github.serverUrl}/${github.repository}`,
        platforms: found.platforms,
        scratch: base === undefined ? await readScratchFiles(inputs, host) : undefined,
        files: await (0,host_files/* readExtraFiles */.gj)(inputs.files, host),
    });
    for (const notice of plan.notices)
        log.notice(notice);
    const { written, attached } = await writing(inputs.layout, () => writeAll(inputs, { found, base, plan, packers, folder }, host));
    for (const notice of baseRootNotice(plan.settings, written.baseUsers))
        log.notice(notice);
    host.report((0,render_build/* renderBuild */.N$)({ layout: inputs.layout, plan, ...written, attached, base }));
    const { descriptor } = written.root;
    log.info(`${descriptor.digest} in ${(0,external_core_js_.printable)(inputs.layout)}`);
    return {
        digest: descriptor.digest,
        version: plan.version.replace(/^v/, ''),
        layout: inputs.layout,
        platforms: (0,render_build/* builtOutput */.k4)(written.images),
        attached: (0,render_build/* attachedOutput */.gz)(attached),
    };
}


/***/ }),

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: external "./core.js"
var external_core_js_ = __nccwpck_require__(816);
// EXTERNAL MODULE: external "./oci.js"
var external_oci_js_ = __nccwpck_require__(326);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/render-build.js
var render_build = __nccwpck_require__(281);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/inspection.js



/** What was found out about an image, from what it says and what is attached to it. */
function inspectionOf(facts) {
    const { name, root, description, platforms, attached, signedByTag } = facts;
    const types = attached.map(({ descriptor }) => descriptor.artifactType ?? '');
    return {
        name,
        digest: root.digest,
        mediaType: root.mediaType,
        version: (0,external_oci_js_.imageVersion)('', (0,external_oci_js_.describedVersion)(description), []),
        ...description,
        platforms: platforms.map(({ platform, descriptor, manifest }) => ({
            platform,
            digest: descriptor.digest,
            size: (0,external_oci_js_.layersSize)(manifest),
            layers: manifest.layers.length,
        })),
        attached: attached.map(({ descriptor, subject }) => ({
            type: descriptor.artifactType ?? '',
            digest: descriptor.digest,
            subject: subject.digest,
        })),
        signed: signedByTag || types.some(external_oci_js_.isSignatureType),
    };
}
/** The output `inspection`. */
function inspectionOutput(inspection) {
    const { platforms, attached, ...rest } = inspection;
    return { ...rest, platforms: platforms.map((one) => ({ ...one })), attached: attached.map((one) => ({ ...one })) };
}
const pairs = (heading, values) => {
    const rows = Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [(0,external_core_js_.code)(key), value]);
    return rows.length === 0 ? [] : [{ table: { head: [heading, 'value'], rows } }];
};
/** Everything as tables. */
function renderInspection(inspection) {
    const { name, digest, mediaType, version, platforms, attached, signed, labels, annotations } = inspection;
    return [
        { heading: version === '' ? name : `${name}, ${version}` },
        { text: ['Digest ', (0,external_core_js_.code)(digest), ', ', (0,external_core_js_.code)(mediaType)] },
        {
            table: {
                head: ['platform', 'digest', 'layers', 'size'],
                rows: platforms.map((one) => [one.platform, (0,external_core_js_.code)(one.digest), String(one.layers), (0,render_build/* sizeText */.lP)(one.size)]),
            },
        },
        ...pairs('annotation', annotations),
        ...pairs('label', labels),
        { text: signed ? 'A signature is attached (not verified here).' : 'No signature is attached.' },
        ...(attached.length === 0
            ? []
            : [
                {
                    table: {
                        head: ['attached', 'digest', 'to'],
                        rows: attached.map(({ type, digest: own, subject }) => [type, (0,external_core_js_.code)(own), (0,external_core_js_.code)(subject)]),
                    },
                },
            ]),
    ];
}

// EXTERNAL MODULE: ./build/bundle/actions/push-image/layout-folder.js
var layout_folder = __nccwpck_require__(615);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/host/images.js + 1 modules
var host_images = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/run-inspect.js







async function ofLayout(inputs, host) {
    const { folder, layout, root } = await (0,host_images/* openLayoutImage */.w7)((0,layout_folder/* layoutOf */.aH)(inputs), 'layout', host);
    const platforms = await (0,external_oci_js_.readPlatforms)(layout, root);
    const attached = await (0,external_oci_js_.attachedInLayout)(layout, (0,external_oci_js_.subjectsOf)(root, platforms));
    const description = await (0,external_oci_js_.readDescription)(layout, root);
    return { name: folder, root: root.descriptor, description, platforms, attached, signedByTag: false };
}
async function ofRegistry(inputs, host) {
    const reference = (0,external_oci_js_.parseReference)(inputs.source);
    const { repository, source, root } = await (await (0,host_images/* openImages */.x9)(inputs, host)).find(reference, 'source');
    const platforms = await (0,external_oci_js_.readPlatforms)(source, root);
    const [attached, signature, description] = await Promise.all([
        (0,external_oci_js_.attachedInRepository)(repository, (0,external_oci_js_.subjectsOf)(root, platforms)),
        repository.headManifest((0,external_oci_js_.cosignTag)(root.descriptor.digest)),
        (0,external_oci_js_.readDescription)(source, root),
    ]);
    const name = (0,external_oci_js_.formatReference)(reference);
    return { name, root: root.descriptor, description, platforms, attached, signedByTag: signature !== undefined };
}
/** Says what an image says of itself, and what is attached to it. */
async function runInspect(inputs, host) {
    const facts = inputs.source === '' ? await ofLayout(inputs, host) : await ofRegistry(inputs, host);
    const inspection = inspectionOf(facts);
    host.report(renderInspection(inspection));
    host.log.info(`${(0,external_core_js_.printable)(facts.name, 300)}: ${inspection.digest}`);
    return {
        digest: inspection.digest,
        version: inspection.version,
        platforms: (0,render_build/* platformsOutput */.EQ)(facts.platforms),
        attached: (0,render_build/* attachedOutput */.gz)(facts.attached),
        inspection: inspectionOutput(inspection),
    };
}


/***/ }),

/***/ 165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runPromote: () => (/* binding */ runPromote)
});

// EXTERNAL MODULE: external "./oci.js"
var external_oci_js_ = __nccwpck_require__(326);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/destinations.js
var destinations = __nccwpck_require__(689);
// EXTERNAL MODULE: external "./core.js"
var external_core_js_ = __nccwpck_require__(816);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/promote.js


/** The image that the input `source` names. Throws `RefusedError`. */
function promotedReference(source) {
    if (source !== '')
        return (0,external_oci_js_.parseReference)(source);
    throw new external_core_js_.RefusedError({
        code: 'source',
        message: "Mode promote needs the input 'source'.",
        hint: 'Name the image by its tag or, better, by its digest, such as ghcr.io/acme/hello@sha256:….',
    });
}

// EXTERNAL MODULE: ./build/bundle/actions/push-image/host/deliver.js
var deliver = __nccwpck_require__(744);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/host/images.js + 1 modules
var host_images = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/run-promote.js






/** Gives the exact bytes of an image other tags, in its own repository or in others, with everything that is attached to it. */
async function runPromote(inputs, host) {
    const reference = promotedReference(inputs.source);
    const wanted = (0,destinations/* destinations */.u)(inputs.tags, inputs.images);
    const images = await (0,host_images/* openImages */.x9)(inputs, host);
    const { repository, source, root } = await images.find(reference, 'source');
    const [described, platforms] = await Promise.all([(0,external_oci_js_.readImageVersion)(source, root), (0,external_oci_js_.readPlatforms)(source, root)]);
    const attached = await (0,external_oci_js_.attachedInRepository)(repository, (0,external_oci_js_.subjectsOf)(root, platforms));
    const manifests = (0,external_oci_js_.distinct)(attached.map(({ descriptor }) => descriptor));
    (0,external_oci_js_.refuseWithdrawn)(root.descriptor.digest, manifests, inputs.force);
    const delivery = {
        verb: ['Promoted', 'Would promote'],
        image: { source, root, attached: manifests, from: reference },
        destinations: wanted,
        platforms,
        attached,
        described,
    };
    return await (0,deliver/* deliverImage */.$)(inputs, delivery, images, host);
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   runPush: () => (/* binding */ runPush)
/* harmony export */ });
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(326);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(689);
/* harmony import */ var _layout_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(615);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(744);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(522);






/** Pushes a layout with what is attached to it. */
async function runPush(inputs, host) {
    const wanted = (0,_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .destinations */ .u)(inputs.tags, inputs.images);
    const { folder, layout, root } = await (0,_images_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayoutImage */ .w7)((0,_layout_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .layoutOf */ .aH)(inputs), 'layout', host);
    const platforms = await (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__.readPlatforms)(layout, root);
    const attached = await (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__.attachedInLayout)(layout, (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__.subjectsOf)(root, platforms));
    const delivery = {
        verb: ['Pushed', 'Would push'],
        image: { source: layout, root, attached: attached.map(({ descriptor }) => descriptor) },
        destinations: wanted,
        platforms,
        attached,
        described: await (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__.readImageVersion)(layout, root),
    };
    const outputs = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliverImage */ .$)(inputs, delivery, await (0,_images_js__WEBPACK_IMPORTED_MODULE_2__/* .openImages */ .x9)(inputs, host), host);
    return { ...outputs, layout: folder };
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runRollback: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: external "./core.js"
var external_core_js_ = __nccwpck_require__(816);
// EXTERNAL MODULE: external "./oci.js"
var external_oci_js_ = __nccwpck_require__(326);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/outputs.js
var push_image_outputs = __nccwpck_require__(52);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/render-moves.js
var render_moves = __nccwpck_require__(727);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/destinations.js
var destinations = __nccwpck_require__(689);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/rollback.js



/** Tags of the one repository. Throws `RefusedError` for those of another. */
function ownTags({ tags, images }) {
    const [own, ...others] = tags.length === 0 ? [] : (0,destinations/* destinations */.u)(tags, images);
    const [other] = others;
    if (other === undefined)
        return own?.tags ?? [];
    throw new external_core_js_.RefusedError({
        code: 'image-repository',
        message: `Input 'tags' names ${(0,external_oci_js_.formatRepository)(other.name)}, and one repository is rolled back at a time.`,
        hint: "Write the tags without a repository: they are those of 'images'.",
    });
}
/** What the inputs ask for. Throws `RefusedError`. */
function rollbackRequest(inputs) {
    const repository = (0,destinations/* onlyRepository */.v)(inputs.images);
    if (inputs.to === '')
        throw new external_core_js_.RefusedError({
            code: 'rollback-to',
            message: "Mode rollback needs the input 'to'.",
            hint: 'Give the version to go back to, such as 1.2.8.',
        });
    return { repository, to: inputs.to, tags: ownTags(inputs), exclude: inputs.exclude };
}
/** What the user is told of a rollback that cannot be. */
function refusal(fault, to, image) {
    switch (fault.kind) {
        case 'tag-absent':
            return new external_core_js_.RefusedError({
                code: 'rollback-to',
                message: `Input 'to': the repository has no tag ${(0,external_core_js_.printable)(to, 128)}.`,
                hint: fault.nearest === undefined
                    ? 'Give a version that is published, such as 1.2.8.'
                    : `Give a version that is published. Is ${(0,external_core_js_.printable)(fault.nearest, 128)} meant?`,
            });
        case 'no-version':
            return new external_core_js_.RefusedError({
                code: 'rollback-to',
                message: `Input 'to': ${(0,external_core_js_.printable)(fault.tag, 128)} is the tag of no version.`,
                hint: 'Give the full version to go back to, such as 1.2.8: it decides which of X.Y, X and latest go back.',
            });
        case 'excluded-absent':
            return new external_core_js_.RefusedError({
                code: 'rollback-exclude',
                message: `Input 'exclude': the repository has no tag of the version ${(0,external_core_js_.printable)(fault.version, 128)}.`,
                hint: `Its versions are ${(0,external_core_js_.printable)((0,external_core_js_.listed)(fault.published), 300)}.`,
            });
        case 'target-excluded':
            return new external_core_js_.RefusedError({
                code: 'rollback-exclude',
                message: `Input 'exclude' names ${(0,external_core_js_.printable)(fault.tag, 128)}, which is what is gone back to.`,
                hint: 'Give in `to` a good version, and in `exclude` the bad ones.',
            });
        case 'same-image':
            return new external_core_js_.RefusedError({
                code: 'rollback-exclude',
                message: `${fault.tag} and ${to} are the same image, ${image}.`,
                hint: 'Give in `to` a version with other content: there is nothing to go back to.',
            });
    }
}
/** The tag that is gone back to, with all tags of its repository. Throws `RefusedError`. @param names undefined: there is no repository */
function targetTag({ repository, to }, names) {
    if (names === undefined)
        throw new external_core_js_.RefusedError({
            code: 'image-repository',
            message: `There is no repository ${(0,external_oci_js_.formatRepository)(repository)}.`,
            hint: 'Give the repository that the image was pushed to.',
        });
    const found = (0,external_oci_js_.rollbackTag)(to, names);
    if (found.kind === 'tag')
        return { tag: found.tag, published: names };
    throw refusal(found, to, '');
}
/** What is taken back, and which tags go back. Throws `RefusedError`. */
function rollbackPlan(request, target, names) {
    const plan = (0,external_oci_js_.planRollback)(request, target, names);
    if (plan.kind === 'plan')
        return plan;
    throw refusal(plan, request.to, '');
}
/** Refuses to take back the image that is gone back to, under another tag. Throws `RefusedError`. */
function refuseSameImage({ version }, bad, good) {
    const same = (0,external_oci_js_.sameImage)(bad, good);
    if (same !== undefined)
        throw refusal(same, version, good);
}
/** Refuses to go back to what was taken back itself. Throws `RefusedError`. */
function refuseWithdrawnTarget(tag, withdrawn) {
    if (!withdrawn)
        return;
    throw new external_core_js_.RefusedError({
        code: 'rollback-to',
        message: `Input 'to': ${tag} was withdrawn itself by an earlier rollback.`,
        hint: 'Go back to another version; force: true takes this one all the same.',
    });
}

// EXTERNAL MODULE: ./build/bundle/actions/push-image/host/images.js + 1 modules
var host_images = __nccwpck_require__(522);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/host/what-moved.js
var what_moved = __nccwpck_require__(725);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/host/run-rollback.js








/** Gives tags back to an earlier version, byte for byte, as far as nothing higher is left that is good. */
async function runRollback(inputs, host) {
    const { publishedPattern, overwrite, force, dryRun } = inputs;
    const { log } = host;
    const request = rollbackRequest(inputs);
    const repository = (await (0,host_images/* openImages */.x9)(inputs, host)).repository(request.repository, 'push');
    const names = await (0,external_oci_js_.readTags)(repository);
    const { tag, published } = targetTag(request, names);
    const { source, root } = await (0,host_images/* readTagged */.hq)(repository, tag);
    const { digest } = root.descriptor;
    const plan = rollbackPlan(request, { tag, described: (await (0,external_oci_js_.readImageVersion)(source, root)).version }, published);
    const platforms = await (0,external_oci_js_.readPlatforms)(source, root);
    const bad = await (0,external_oci_js_.imagesUnder)(repository, plan.withdrawn);
    refuseSameImage(plan, bad, digest);
    refuseWithdrawnTarget(tag, !force && (await (0,external_oci_js_.isWithdrawn)(repository, tag)));
    const planned = await (0,external_oci_js_.planRepository)(repository, plan.tags, root, { ...plan, publishedPattern, overwrite, force });
    (0,external_oci_js_.refuseOverwrite)(planned.moves, overwrite);
    if (!dryRun)
        await (0,external_oci_js_.withdraw)(repository, bad, plan.version, log);
    const destinations = [{ name: request.repository, tags: plan.tags }];
    const outputs = (moves) => (0,push_image_outputs/* deliveredOutputs */.Z)({ destinations, root, platforms, version: plan.version, moves });
    const listener = (0,what_moved/* whatMoved */.Y)(host, digest, outputs);
    const apply = () => listener.during(() => (0,external_oci_js_.applyMoves)({ ...planned, published }, root, listener));
    const moves = dryRun ? planned.moves : await apply();
    const withdrawn = `${(0,external_core_js_.counted)(plan.withdrawn.length, 'version')} withdrawn: ${plan.withdrawn.join(', ') || 'none'}`;
    const did = `${dryRun ? 'Would go' : 'Went'} back to ${plan.version}:`;
    host.report((0,render_moves/* renderMoves */.rP)(did, digest, moves, [{ text: withdrawn }]));
    (0,render_moves/* warnHeld */._7)(moves, log.notice);
    return outputs(moves);
}


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ whatMoved)
/* harmony export */ });
/* harmony import */ var _render_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(727);

/** Keeps the outputs of a delivery true while it is under way: whoever goes back after a failure needs the digests from before. */
function whatMoved(host, digest, outputs) {
    let last = [];
    return {
        log: host.log,
        moved: (moves) => {
            last = [...moves];
            host.known(outputs(last));
        },
        during: async (work) => {
            try {
                return await work();
            }
            catch (error) {
                if (last.length > 0)
                    host.report((0,_render_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMoves */ .rP)('Stopped in the middle of', digest, last));
                throw error;
            }
        },
    };
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   gf: () => (/* binding */ refuseLayoutName),
/* harmony export */   re: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(816);

/** The folder of the layout: the one that is given, else `image`. */
const layoutOf = ({ layout }) => layout || 'image';
/** Behind a colon push looks for the name of an image. Throws `RefusedError`. */
function refuseLayoutName(shown) {
    if (!shown.includes(':'))
        return;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.RefusedError({
        code: 'layout-name',
        message: `Input 'layout': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(shown)}' holds a colon, behind which push looks for the name of an image.`,
        hint: 'Give a folder without a colon, such as image.',
    });
}
/** What a layout consists of, by this action and others: `ingest` is left by containerd and BuildKit. */
const LAYOUT = new Set(['blobs', 'index.json', 'ingest', 'oci-layout']);
/** Refuses to replace what is something other than an image layout. Throws `RefusedError`. */
function refuseForeign(found, shown) {
    if (found.kind === 'absent' || (found.kind === 'folder' && found.names.length === 0))
        return;
    if (found.kind === 'folder' && found.isLayout && found.names.every((name) => LAYOUT.has(name)))
        return;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.RefusedError({
        code: 'layout-foreign',
        message: `'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(shown)}' holds something other than an image layout, and is not replaced.`,
        hint: "Choose another folder with the input 'layout', or remove that one.",
    });
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ annotationLine),
/* harmony export */   D4: () => (/* binding */ labelLine),
/* harmony export */   IB: () => (/* binding */ fileMode),
/* harmony export */   K9: () => (/* binding */ envLine),
/* harmony export */   RO: () => (/* binding */ fileLine),
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   aR: () => (/* binding */ attachLine),
/* harmony export */   q3: () => (/* binding */ binaryLine),
/* harmony export */   yQ: () => (/* binding */ portLine)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(816);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(326);


function malformed(line, form) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.InvalidValue(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(line, 120)}' is not ${form}`, `Write one ${form} a line.`, {
        code: 'image-line',
    });
}
/** Left and right of the last `=` of a line; a file name may hold others. Throws `InvalidValue`. */
function splitLine(line, form) {
    const at = line.lastIndexOf('=');
    if (at > 0 && at < line.length - 1)
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    throw malformed(line, form);
}
function targetOf(text) {
    if (!/:\d+$/.test(text))
        return { path: text, mode: undefined };
    const at = text.lastIndexOf(':');
    const [path, mode] = [text.slice(0, at), text.slice(at + 1)];
    if (/^0?[0-7]{3}$/.test(mode))
        return { path, mode: Number.parseInt(mode, 8) };
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.InvalidValue(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(mode, 40)}' is no mode`, 'Write three octal digits, such as 0755. No file of an image gets the rights of its owner (setuid).', { code: 'image-line' });
}
/** A line `SOURCE=/DESTINATION[:MODE]` of `files`. Throws `InvalidValue`. */
function fileLine(line) {
    const [source, text] = splitLine(line, 'SOURCE=/DESTINATION');
    return { source, target: targetOf(text) };
}
/** The permission bits of a file in the image: those that are asked for, else what the machine says of running it. */
function fileMode({ mode }, machine) {
    return mode ?? ((machine & 0o111) === 0 ? 0o644 : 0o755);
}
/** A line `PLATFORM=PATH` of `binaries`. The first `=` divides: a platform has none, a path may. Throws `InvalidValue`. */
function binaryLine(line) {
    const at = line.indexOf('=');
    if (at < 0 || at === line.length - 1)
        throw malformed(line, 'PLATFORM=PATH');
    return { platform: (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.parsePlatform)(line.slice(0, at).trim()), path: line.slice(at + 1).trim() };
}
/** https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** A line `PATH=MEDIA-TYPE` of `attach`. Throws `InvalidValue`. */
function attachLine(line) {
    const [path, type] = splitLine(line, 'PATH=MEDIA-TYPE');
    if (MEDIA_TYPE.test(type))
        return { path, name: path.slice(path.lastIndexOf('/') + 1), type };
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.InvalidValue(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(type, 100)}' is no media type`, 'Write what the file is, such as sbom.json=application/spdx+json.', { code: 'image-attach' });
}
/** A line `PORT[/PROTOCOL]` of `ports`: `8080/tcp` of `8080`. Throws `InvalidValue`. https://github.com/opencontainers/image-spec/blob/main/config.md#properties */
function portLine(line) {
    const { 1: port, 2: protocol } = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/.exec(line) ?? [];
    const number = Number(port ?? 0);
    if (number >= 1 && number <= 65_535)
        return `${number}/${protocol ?? 'tcp'}`;
    const hint = 'Write a number from 1 to 65535, with /udp or /sctp where it is not TCP.';
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.InvalidValue(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(line, 120)}' is no port`, hint, { code: 'image-ports' });
}
/** Characters that no line of text has. */
const CONTROL = /[\u0000-\u001f\u007f]/u;
/** Key and value of `KEY=VALUE`. */
function pair(code, line) {
    const at = line.indexOf('=');
    if (at < 1)
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.InvalidValue(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(line, 120)}' has no KEY=VALUE`, 'Write one KEY=VALUE a line.', { code });
    const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1)];
    if (!CONTROL.test(key) && !CONTROL.test(value))
        return [key, value];
    const hint = 'Write one line of text for each key.';
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.InvalidValue(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(key, 120)}' holds a control character`, hint, { code });
}
/** A line `KEY=VALUE` of `labels`. Throws `InvalidValue`. */
function labelLine(line) {
    return pair('image-labels', line);
}
/** A line `NAME=VALUE` of `env`. Throws `InvalidValue`. */
function envLine(line) {
    const [name, value] = pair('image-env', line);
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return [name, value];
    const hint = 'Write letters, digits and _, such as LOG_LEVEL=info.';
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.InvalidValue(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(name, 120)}' is no name of a variable`, hint, { code: 'image-env' });
}
const LEVELS = ['index', 'manifest'];
/** A line `KEY=VALUE` of `annotations`, which stands on index and manifests, or `LEVELS:KEY=VALUE`. Throws `InvalidValue`. */
function annotationLine(line) {
    // Keys have dots and slashes, so a colon before the `=` ends the levels.
    const { 1: given, 2: rest } = /^([a-z-]+(?:,[a-z-]+)*):([^=]*=.*)$/s.exec(line) ?? [];
    const [key, value] = pair('image-annotations', rest ?? line);
    const levels = given?.split(',').map((level) => {
        const known = LEVELS.find((name) => name === level);
        if (known !== undefined)
            return known;
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__.InvalidValue(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(line, 120)}' names the level '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.printable)(level, 40)}'`, `The levels are index and manifest.${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.didYouMean)(level, LEVELS)}`, { code: 'image-annotations' });
    });
    return { levels: levels ?? LEVELS, key, value };
}


/***/ }),

/***/ 52:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ deliveredOutputs)
/* harmony export */ });
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(326);
/* harmony import */ var _render_build_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(281);
/* harmony import */ var _render_moves_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(727);



/** What a push, a promotion and a rollback answer alike. */
function deliveredOutputs(delivered) {
    const { destinations, root, platforms, version, moves } = delivered;
    const { digest } = root.descriptor;
    const [first] = destinations;
    return {
        digest,
        image: first === undefined ? '' : `${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__.formatRepository)(first.name)}@${digest}`,
        version: version.replace(/^v/, ''),
        platforms: (0,_render_build_js__WEBPACK_IMPORTED_MODULE_1__/* .platformsOutput */ .EQ)(platforms),
        tags: (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_2__/* .movesOutput */ .c3)(moves),
        previous: (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_2__/* .previousOutput */ .R2)(moves),
    };
}


/***/ }),

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ platformsOutput),
/* harmony export */   N$: () => (/* binding */ renderBuild),
/* harmony export */   gz: () => (/* binding */ attachedOutput),
/* harmony export */   k4: () => (/* binding */ builtOutput),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(816);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(326);


/** Bytes for people. */
function sizeText(bytes) {
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** The output `platforms` of images that were found. */
function platformsOutput(platforms) {
    return platforms.map(({ platform, descriptor, manifest }) => ({
        platform,
        digest: descriptor.digest,
        size: (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.layersSize)(manifest),
    }));
}
/** The output `platforms` of images that were built. */
function builtOutput(images) {
    return images.map(({ platform, manifest, size }) => ({
        platform: (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.formatPlatform)(platform),
        digest: manifest.descriptor.digest,
        size,
    }));
}
/** The output `attached`. */
function attachedOutput(attached) {
    return attached.map(({ descriptor, subject }) => ({
        type: descriptor.artifactType ?? '',
        digest: descriptor.digest,
        subject: subject.digest,
    }));
}
/** What was built, of what, and why it is that. */
function renderBuild({ layout, plan, root, images, attached, base }) {
    const { settings } = plan;
    const rows = images.map(({ platform, manifest, size }) => [
        (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__.formatPlatform)(platform),
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)(manifest.descriptor.digest),
        sizeText(size),
    ]);
    return [
        { heading: `Image for ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.counted)(images.length, 'platform')}${plan.version === '' ? '' : `, ${plan.version}`}` },
        { text: ['Digest ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)(root.descriptor.digest), ' in ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)(layout)] },
        { table: { head: ['platform', 'digest', 'layers'], rows } },
        {
            list: [
                base === undefined ? 'on scratch' : ['on ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)(`${base.name}@${base.digest}`)],
                ['starts ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)((settings.entrypoint ?? []).join(' ')), ' as ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)(settings.user ?? 'the base says')],
                `dated ${plan.created}`,
                `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.counted)(attached.length, 'artifact')} attached: ${[...new Set(attached.map(({ descriptor }) => descriptor.artifactType))].join(', ') || 'none'}`,
            ],
        },
    ];
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ previousOutput),
/* harmony export */   _7: () => (/* binding */ warnHeld),
/* harmony export */   c3: () => (/* binding */ movesOutput),
/* harmony export */   rP: () => (/* binding */ renderMoves)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(816);

const nameOf = ({ repository, tag }) => `${repository}:${tag}`;
/** The output `tags`. */
function movesOutput(moves) {
    return moves.map((move) => {
        const { from, to, action, why } = move;
        return { tag: nameOf(move), from, to, action, why };
    });
}
/** The output `previous`: what the moved tags pointed at, so that somebody can go back. */
function previousOutput(moves) {
    const moved = moves.filter(({ action, from }) => action === 'set' && from !== '');
    return Object.fromEntries(moved.map((move) => [nameOf(move), move.from]));
}
/** Says what was not moved although it was asked for. */
function warnHeld(moves, notice) {
    for (const move of moves)
        if (move.action === 'hold')
            notice(`${nameOf(move)} stays where it is: ${move.why}.`);
}
const DONE = { set: 'set', keep: 'unchanged', hold: 'held' };
const short = (digest) => digest.slice(0, 'sha256:'.length + 12);
/** The tags, what was done with each, and why. */
function renderMoves(did, digest, moves, more = []) {
    const rows = moves.map((move) => [
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)(nameOf(move)),
        DONE[move.action],
        move.from === '' ? '' : (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)(short(move.from)),
        move.why,
    ]);
    return [
        {
            heading: `${did} ${short(digest)}, ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.counted)(moves.filter(({ action }) => action === 'set').length, 'tag')} set`,
        },
        { text: ['Digest ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__.code)(digest)] },
        ...(rows.length === 0 ? [] : [{ table: { head: ['tag', '', 'before', 'why'], rows } }]),
        ...more,
    ];
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

// EXTERNAL MODULE: external "./core.js"
var external_core_js_ = __nccwpck_require__(816);
// EXTERNAL MODULE: external "./oci.js"
var external_oci_js_ = __nccwpck_require__(326);
// EXTERNAL MODULE: ./build/bundle/actions/push-image/lines.js
var lines = __nccwpck_require__(9);
;// CONCATENATED MODULE: ./build/bundle/actions/push-image/contract.js



/** Modes that set tags in registries. */
const MOVES = ['push', 'promote', 'rollback'];
const BUILD = ['build'];
const contract = (0,external_core_js_.defineAction)({
    name: 'push-image',
    description: 'Builds multi-platform images from programs that are already built, pushes, promotes and rolls them back by exact bytes: no daemon, no Dockerfile.',
    branding: { icon: 'upload-cloud', color: 'blue' },
    permissions: [
        { scope: 'contents', access: 'read', why: 'Only for actions/checkout.' },
        { scope: 'packages', access: 'write', why: "To push to GitHub's container registry with the job's token." },
    ],
    modes: {
        build: 'Programs into an OCI image layout.',
        push: 'A layout to registries.',
        promote: 'The exact bytes of a pushed image under other tags, in other repositories, on other registries.',
        rollback: 'Tags back to an earlier version.',
        inspect: 'What an image says of itself.',
    },
    inputs: {
        layout: (0,external_core_js_.string)({
            modes: ['build', 'push', 'inspect'],
            default: '',
            example: 'image',
            docs: 'Folder of the OCI image layout, relative to the workspace: `build` writes it, `push` reads it, `inspect` reads it in place of `source`. Empty: `image`.',
        }),
        release: (0,external_core_js_.string)({
            modes: BUILD,
            default: '',
            example: 'release',
            docs: 'Folder that go-matrix-build wrote. Its Linux programs go into the image, one platform for each target, by themselves (`formats: binary`) or from their tar.gz, each checked against release.json. Empty: `release`, where `binaries` is empty too.',
        }),
        binaries: (0,external_core_js_.lines)({ expects: 'PLATFORM=PATH', parse: lines/* binaryLine */.q3 }, {
            modes: BUILD,
            example: 'linux/arm64=dist/hello-arm64',
            docs: 'The program of each platform as `OS/ARCHITECTURE[/VARIANT]=PATH`, instead of a release.',
        }),
        program: (0,external_core_js_.list)({
            modes: BUILD,
            example: 'hello',
            docs: 'Programs of the release that go into the image; the first is the entrypoint. Empty: the only one. For `binaries` it is the name that the program gets.',
        }),
        platforms: (0,external_core_js_.lines)({ expects: 'OS/ARCHITECTURE[/VARIANT]', parse: external_oci_js_.parsePlatform }, {
            modes: BUILD,
            example: 'linux/arm64',
            docs: 'Which platforms of the release to take. Empty: all that run Linux.',
        }),
        base: (0,external_core_js_.string)({
            modes: BUILD,
            default: 'scratch',
            example: 'gcr.io/distroless/static@sha256:…',
            docs: 'What the image is built upon: `scratch`, the folder of an OCI layout as `oci:FOLDER`, or a reference with its digest. A tag alone is refused: it would be another base tomorrow.',
        }),
        'ca-certificates': (0,external_core_js_.string)({
            modes: BUILD,
            default: 'auto',
            example: 'deploy/ca-certificates.crt',
            docs: "On scratch: certificates that TLS needs, as `/etc/ssl/certs/ca-certificates.crt`. `auto`: this machine's, where it has them; the bytes of the image then depend on them. A path of the workspace: that file. `none`: none.",
        }),
        'time-zones': (0,external_core_js_.string)({
            modes: BUILD,
            default: 'auto',
            example: 'none',
            docs: "On scratch: Go's table of time zones, as `/usr/share/zoneinfo.zip`, with `ZONEINFO` set. `auto`: that of the Go toolchain, where there is one. A path of the workspace: that file. `none`: none.",
        }),
        files: (0,external_core_js_.lines)({ expects: 'SOURCE=/DESTINATION[:MODE]', parse: lines/* fileLine */.RO }, {
            modes: BUILD,
            example: 'config/app.yaml=/etc/app/app.yaml',
            docs: 'Further files and folders as `SOURCE=/DESTINATION` or `SOURCE=/DESTINATION:MODE`; without a mode 0755 for what may be executed, else 0644. No symbolic link is followed; a folder must not take along what Git ignores, unless Git ignores all of it.',
        }),
        entrypoint: (0,external_core_js_.list)({
            modes: BUILD,
            example: '/usr/bin/hello',
            docs: 'The entrypoint, one argument a line. Empty: `/usr/bin/PROGRAM`.',
        }),
        cmd: (0,external_core_js_.list)({ modes: BUILD, example: 'serve', docs: 'Arguments after the entrypoint, one a line.' }),
        user: (0,external_core_js_.string)({
            modes: BUILD,
            default: '65532:65532',
            docs: "Who runs the program, as `UID:GID`, or `base` for what the base says. The default is distroless' user without rights.",
        }),
        'working-directory': (0,external_core_js_.string)({
            modes: BUILD,
            default: '',
            example: '/var/lib/app',
            docs: 'Directory that the program starts in. Empty: the one of the base, else `/`.',
        }),
        ports: (0,external_core_js_.lines)({ expects: 'PORT[/PROTOCOL]', parse: lines/* portLine */.yQ }, {
            modes: BUILD,
            example: '8080/tcp',
            docs: 'Ports that the program listens on, as `PORT` or `PORT/udp`.',
        }),
        env: (0,external_core_js_.lines)({ expects: 'NAME=VALUE', parse: lines/* envLine */.K9 }, { modes: BUILD, example: 'GOMEMLIMIT=512MiB', docs: 'Environment of the program, as `NAME=VALUE`.' }),
        version: (0,external_core_js_.string)({
            modes: ['build', 'push', 'promote'],
            default: '',
            example: 'v1.4.0',
            docs: 'Version of the image, with or without `v`. Empty: of the release, or what the image says of itself, or the one tag that is a full version.',
        }),
        labels: (0,external_core_js_.lines)({ expects: 'KEY=VALUE', parse: lines/* labelLine */.D4 }, {
            modes: BUILD,
            example: 'org.opencontainers.image.vendor=Acme',
            docs: 'Labels of the config as `KEY=VALUE`, such as the output `labels` of docker-metadata. Empty: title, version, revision, source and created of the release.',
        }),
        annotations: (0,external_core_js_.lines)({ expects: '[LEVELS:]KEY=VALUE', parse: lines/* annotationLine */.As }, {
            modes: BUILD,
            example: 'index,manifest:org.opencontainers.image.vendor=Acme',
            docs: 'Annotations as `KEY=VALUE` (on index and manifests) or `LEVELS:KEY=VALUE`, with levels `index` and `manifest`. Empty: the labels.',
        }),
        'single-platform': (0,external_core_js_.oneOf)(['manifest', 'index'], {
            modes: BUILD,
            default: 'manifest',
            docs: 'For one platform: a manifest by itself, which every service takes, or an index of one.',
        }),
        'media-types': (0,external_core_js_.oneOf)(['oci', 'docker'], {
            modes: BUILD,
            default: 'oci',
            docs: "OCI's media types, or Docker's for registries and services that know no others (they have no annotations).",
        }),
        'max-size': (0,external_core_js_.size)({
            modes: BUILD,
            example: '20MB',
            docs: 'Most bytes that the compressed layers of one platform may have. More is refused.',
        }),
        sbom: (0,external_core_js_.boolean)({
            modes: BUILD,
            default: true,
            docs: 'Attach the bills of materials of the release to the images of their platforms.',
        }),
        provenance: (0,external_core_js_.boolean)({
            modes: BUILD,
            default: true,
            docs: 'Attach an unsigned SLSA provenance to the image: source, programs, base and run. It is no part of the image, whose digest does not depend on it.',
        }),
        attach: (0,external_core_js_.lines)({ expects: 'PATH=MEDIA-TYPE', parse: lines/* attachLine */.aR }, {
            modes: BUILD,
            example: 'provenance.intoto.jsonl=application/vnd.in-toto+json',
            docs: 'Further files to attach to the image, as `PATH=MEDIA-TYPE`.',
        }),
        images: (0,external_core_js_.list)({
            modes: MOVES,
            example: 'ghcr.io/acme/hello',
            docs: 'Repositories that `tags` without a repository are for. `rollback` takes one.',
        }),
        tags: (0,external_core_js_.list)({
            modes: MOVES,
            example: 'ghcr.io/acme/hello:1.4.0',
            docs: 'The tags to set, with their repository (the output `tags` of docker-metadata) or without (then `images` says where). `rollback`: the tags to take back; empty: `X.Y`, `X` and `latest` as far as they exist.',
        }),
        source: (0,external_core_js_.string)({
            modes: ['promote', 'inspect'],
            default: '',
            example: 'ghcr.io/acme/hello:1.4.0',
            docs: 'The image, by tag or digest.',
        }),
        to: (0,external_core_js_.string)({
            modes: ['rollback'],
            default: '',
            example: '1.2.8',
            docs: 'The version to go back to.',
        }),
        exclude: (0,external_core_js_.list)({
            modes: ['rollback'],
            example: '1.2.9',
            docs: 'The bad versions. Empty: all above `to` in its minor line. They are marked as withdrawn, so that no later run moves a tag to them.',
        }),
        'published-pattern': (0,external_core_js_.list)({
            modes: MOVES,
            example: 'v*',
            docs: 'Which tags of the repository are versions that are compared, as globs: for those who changed their scheme, so that `2023.12.1` does not hold back `2.1.0` for ever. Empty: all.',
        }),
        overwrite: (0,external_core_js_.boolean)({
            modes: MOVES,
            default: false,
            docs: 'Whether the tag of a version may be given other content than it has.',
        }),
        force: (0,external_core_js_.boolean)({
            modes: MOVES,
            default: false,
            docs: 'Whether `X.Y`, `X`, `latest` and the like may go back to a lower version, to a pre-release, or move where what is published cannot be read.',
        }),
        'dry-run': (0,external_core_js_.boolean)({
            modes: MOVES,
            default: false,
            docs: 'Read and decide everything, change nothing.',
        }),
        username: (0,external_core_js_.string)({
            modes: ['push', 'promote', 'rollback', 'inspect'],
            default: '',
            example: '${{ github.actor }}',
            docs: "Who logs in to the registries of the tags (of `source` for `inspect`). Empty: Docker's configuration and its credential helpers say.",
        }),
        password: (0,external_core_js_.secret)({ modes: ['push', 'promote', 'rollback', 'inspect'], docs: 'Password or token of `username`.' }),
        timeout: (0,external_core_js_.duration)({
            default: '30m',
            docs: 'Most time of the step in all, such as `90s` or `1h30m`, whatever it waits for. One question to a registry has three minutes of it with all its attempts, and a transfer a second more for each 64 KiB that come or go.',
        }),
        'ca-file': (0,external_core_js_.string)({
            default: '',
            example: 'deploy/registry-ca.crt',
            docs: 'File of the workspace with certificates (PEM) of authorities that registries are trusted by, beside those of this machine (`SSL_CERT_FILE`, `/etc/docker/certs.d`).',
        }),
        insecure: (0,external_core_js_.list)({
            example: 'registry.test:5000',
            docs: 'Registries to speak to without TLS. `localhost` and loopback addresses are spoken to without it anyway.',
        }),
    },
    environment: {
        SOURCE_DATE_EPOCH: 'Time of everything in the image in seconds since 1970. Not set: the time of the release, else 1970.',
        DOCKER_CONFIG: 'Folder of the `config.json` with the logins of registries. Not set: `.docker` in the home folder.',
        HTTPS_PROXY: 'Proxy on the way to registries; `HTTP_PROXY` and `NO_PROXY` (names, addresses, networks) hold beside it, in either case of letters. This machine is always reached directly.',
        SSL_CERT_FILE: 'Certificates of authorities to trust beside those of Node and of this system; `SSL_CERT_DIR` and `NODE_EXTRA_CA_CERTS` hold beside it.',
        GOROOT: 'Go toolchain that `time-zones: auto` takes the zones from, before those of `PATH`.',
    },
    rules: [
        (inputs) => inputs.mode === 'inspect' && inputs.source !== '' && inputs.layout !== ''
            ? {
                code: 'input-without-use',
                message: "Inputs 'layout' and 'source' both name the image to inspect, and one is inspected.",
                hint: 'Give the layout, or the source in a registry.',
            }
            : undefined,
    ],
    outputs: {
        digest: {
            docs: 'Digest of the image: of its index, or of its manifest where it is one.',
            example: 'sha256:0f4cbdc8c0a3…',
        },
        image: {
            modes: MOVES,
            docs: 'First repository with the digest: what to deploy.',
            example: 'ghcr.io/acme/hello@sha256:0f4cbdc8c0a3…',
        },
        version: { docs: 'Version of the image, without v; empty where none is known.', example: '1.4.0' },
        layout: {
            modes: ['build', 'push'],
            docs: 'Folder of the layout, relative to the workspace; empty where none was written or read.',
            example: 'image',
        },
        platforms: {
            docs: 'JSON array of the platforms, with the digest of each and its compressed size in bytes.',
            example: '[{"platform":"linux/amd64","digest":"sha256:9b7e…","size":2140032}]',
        },
        tags: {
            modes: MOVES,
            docs: 'JSON array of the tags: `tag`, `from` (digest before, or empty), `to`, `action` (`set`, `keep` or `hold`) and `why`. Also when the step fails: those that were dealt with before.',
            example: '[{"tag":"ghcr.io/acme/hello:1.4","from":"sha256:1c6…","to":"sha256:0f4…","action":"set","why":"1.4.0 is the highest release of 1.4"}]',
        },
        previous: {
            modes: MOVES,
            docs: 'JSON object: the digest that each tag had before it was moved, to go back to. Also when the step fails.',
            example: '{"ghcr.io/acme/hello:1.4":"sha256:1c6…"}',
        },
        attached: {
            modes: ['build', 'push', 'promote', 'inspect'],
            docs: 'JSON array of what is attached: `type`, `digest`, `subject`.',
            example: '[{"type":"application/spdx+json","digest":"sha256:77a…","subject":"sha256:9b7e…"}]',
        },
        inspection: {
            modes: ['inspect'],
            docs: 'JSON object with labels, annotations, platforms, attached artifacts and whether a signature is among them.',
            example: '{"digest":"sha256:0f4…","signed":true}',
        },
    },
});

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/main.js



/** Each mode is loaded when it is asked for: a push needs nothing of what makes layers, and starts sooner without it. */
function inTime(load) {
    return async (inputs, host) => {
        const run = await load();
        return await (0,external_core_js_.withinTime)(host, inputs.timeout, (timed) => run(inputs, timed));
    };
}
const definition = (0,external_core_js_.action)(contract, {
    build: inTime(async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 875))).runBuild),
    push: inTime(async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 390))).runPush),
    promote: inTime(async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 165))).runPromote),
    rollback: inTime(async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 903))).runRollback),
    inspect: inTime(async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 813))).runInspect),
});

;// CONCATENATED MODULE: ./build/bundle/actions/push-image/action-push-image.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;