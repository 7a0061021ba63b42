export const id = 376;
export const ids = [376];
export const modules = {

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyMoves)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3286);
/* harmony import */ var _repository_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);




/** Rounds of looking whether another run was faster: as many as there are runs at the same time, at most. */
const ROUNDS = 8;
async function put(repository, tag, image, { log }, state) {
    await repository.putManifest(tag, image, [], state);
    log.info(`${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository.name)}:${tag} is ${image.descriptor.digest}`);
}
/** The registry says that the tag is in another state than it was read in: somebody was faster. */
const wasOvertaken = (error) => error instanceof _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo && error.fault.code === 'registry-changed';
/**
 * Sets a tag that follows releases, after a last look: when it is no longer where it was, it is decided about anew. Registries that know
 * conditions (`If-Match`) set it only in the state in which it was looked at.
 */
async function putCarefully(repository, image, request, planned, host) {
    let move = planned;
    for (let round = 1;; round += 1) {
        const now = await repository.getTagged(move.tag);
        if ((now?.manifest.descriptor.digest ?? '') !== move.from)
            move = (await (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(repository, request)).find(({ tag }) => tag === planned.tag) ?? move;
        if (move.action !== 'set')
            return move;
        try {
            await put(repository, move.tag, image, host, now?.etag);
            return move;
        }
        catch (error) {
            if (!wasOvertaken(error) || round === ROUNDS)
                throw error;
        }
    }
}
/**
 * Another run may have published a higher version between our look and our write, and a registry has no lock. Whoever writes a tag looks
 * again afterwards: when a higher version has come, the tag is given to it. Its own run does the same, so that whatever the order of
 * their requests the highest version has the tag in the end: its tag `X.Y.Z` is there before any wide tag is written, by anybody.
 */
async function settle(repository, request, written, known, host) {
    let moves = written;
    for (let round = 0; round < ROUNDS; round += 1) {
        const facts = await (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(repository, { ...request, tags: written.map(({ tag }) => tag) });
        const held = (await (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(repository, request, { ...facts, current: new Map() })).filter(({ tag, heldBy }) => heldBy !== undefined && !known.includes(heldBy) && written.some((move) => move.tag === tag));
        let changed = false;
        for (const { tag, heldBy = '', why } of held) {
            const higher = await repository.getManifest(heldBy);
            if (higher === undefined)
                throw (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .vanished */ .J)(`${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository.name)}:${heldBy}`);
            moves = moves.map((move) => (move.tag === tag ? { ...move, action: 'hold', why, heldBy } : move));
            if (facts.current.get(tag)?.digest === higher.descriptor.digest)
                continue;
            await put(repository, tag, higher, host);
            changed = true;
        }
        if (!changed)
            return moves;
    }
    return moves;
}
/** Sets the tags that are to be set, one after another from narrow to wide, each after a last look. Answers what was done. */
async function applyMoves(repository, image, request, moves, known, host) {
    const done = [];
    for (const planned of moves) {
        if (planned.kind === 'line' && planned.action === 'set' && !request.force) {
            done.push(await putCarefully(repository, image, request, planned, host));
            continue;
        }
        if (planned.action === 'set')
            await put(repository, planned.tag, image, host);
        done.push(planned);
    }
    const lines = done.filter(({ kind, action }) => kind === 'line' && action === 'set');
    if (lines.length === 0 || request.force)
        return done;
    const settled = await settle(repository, request, lines, known, host);
    return done.map((move) => settled.find(({ tag }) => tag === move.tag) ?? move);
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ attachedInRepository),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   ii: () => (/* binding */ attachedInLayout)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6215);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9150);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7171);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);



/** The image and the images of its platforms: what something can be attached to. */
async function subjectsOf({ source, root }) {
    return [root.descriptor, ...(await (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .platformParts */ .Y)(source, root)).map(({ descriptor }) => descriptor)];
}
/** What is attached in a repository: signatures, bills of materials, provenance. */
async function attachedInRepository(repository, subjects) {
    const found = await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(6, (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)(subjects), async (subject) => {
        const { descriptors } = await repository.referrers(subject.digest);
        return descriptors.map((descriptor) => ({ descriptor, subject }));
    });
    return found.flat();
}
/** What a layout holds for the image and its platforms; what it holds for other images stays there. */
async function attachedInLayout(layout, root) {
    const parts = await (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .platformParts */ .Y)(layout, root);
    const subjects = [root.descriptor, ...parts.map(({ descriptor }) => descriptor)].map(({ digest }) => digest);
    const artifacts = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)(layout.index.manifests.filter(({ artifactType }) => artifactType !== undefined));
    const found = await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(6, artifacts, async (descriptor) => {
        const { bytes } = await layout.manifest(descriptor);
        const { subject } = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, descriptor.mediaType, layout.name);
        return subject !== undefined && subjects.includes(subject.digest) ? [{ descriptor, subject }] : [];
    });
    return found.flat();
}


/***/ }),

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6215);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7171);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4437);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3102);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6471);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7711);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);
/* harmony import */ var _repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2994);





async function planOne({ name, tags }, { root, version }, { overwrite, force }, images) {
    const repository = images.repository(name, 'push');
    const request = { digest: root.descriptor.digest, version, tags, overwrite, force };
    const facts = await (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .Nu)(repository, request);
    const known = facts.tags.kind === 'known' ? facts.tags.names : [];
    return { repository, request, moves: await (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(repository, request, facts), known };
}
/**
 * Brings what is attached along: its files, then its manifest, listed with its subject. Lists say what they like: what does not name the
 * image or a part of it itself stays where it is, or it would be listed with something else there.
 */
async function attach(repository, { source }, descriptor, subjects, mountFrom, { log }) {
    const manifest = await source.manifest(descriptor);
    const document = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(manifest.bytes, manifest.descriptor.mediaType, source.name);
    const { kind, subject } = document;
    if (kind === 'index' || subject === undefined || !subjects.includes(subject.digest)) {
        log.warning(`${descriptor.digest} is listed as attached to the image, says nothing of it itself, and is left out.`);
        return;
    }
    for (const blob of [document.config, ...document.layers])
        await repository.putBlob(blob, (from) => source.blob(blob, from), mountFrom);
    await (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_3__/* .attachManifest */ .t)(repository, manifest);
}
async function deliverOne({ repository, request, moves, known }, delivery, tree, host) {
    const { source, root, attached, from } = delivery;
    const mountFrom = from?.registry === repository.name.registry ? [from.repository] : [];
    const { existed, mounted, uploaded } = await (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_4__/* .pushImage */ .G)(repository, source, tree, { mountFrom });
    const name = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(repository.name);
    host.log.info(`${name}: ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(uploaded, 'blob')} uploaded, ${mounted} mounted, ${existed} there already`);
    const subjects = [root, ...tree.children].map(({ descriptor }) => descriptor.digest);
    await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(4, attached, (descriptor) => attach(repository, delivery, descriptor, subjects, mountFrom, host));
    return await (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyMoves */ .V)(repository, root, request, moves, known, host);
}
/**
 * Brings an image into repositories and sets its tags. Everything is decided for all repositories before anything is written anywhere.
 * Answers what was done, or with `dry-run` what would be. Throws `UserError` when the tag of a version has other content.
 */
async function deliver(inputs, places, delivery, images, host) {
    const [tree, planned] = await Promise.all([
        (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_8__/* .readTree */ .Z)(delivery.source, delivery.root),
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(4, places, (place) => planOne(place, delivery, inputs, images)),
    ]);
    (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_9__/* .refuseOverwrite */ .q5)(planned.flatMap(({ moves }) => moves), inputs.overwrite);
    if (inputs.dryRun)
        return planned.flatMap(({ moves }) => moves);
    const done = [];
    for (const one of planned)
        done.push(...(await deliverOne(one, delivery, tree, host)));
    return done;
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   OO: () => (/* binding */ readReleaseFile),
/* harmony export */   gj: () => (/* binding */ readExtraFiles),
/* harmony export */   ho: () => (/* binding */ splitLine),
/* harmony export */   iB: () => (/* binding */ underWorkspace),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1060);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3305);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8361);





/** The real path of something in the workspace. Throws `UserError` that names the input. */
function underWorkspace(workspace, path, input, target) {
    try {
        return (0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_2__/* .workspacePaths */ .s6)(workspace).resolvePath(path, target);
    }
    catch (error) {
        if (!(error instanceof _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .InvalidValue */ .h))
            throw error;
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            code: 'image-file',
            message: `Input '${input}': ${error.message}.`,
            hint: error.hint,
        });
    }
}
/** The bytes of a file of the workspace that an input names. Throws `UserError`. */
async function readNamed(workspace, path, input) {
    return await readReal(underWorkspace(workspace, path, input, 'file'), path, input);
}
async function readReal(real, shown, input) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real);
    }
    catch (error) {
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            code: 'image-file',
            message: `Input '${input}': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(shown)}' cannot be read (${(0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) ?? 'unknown'}).`,
            hint: 'Give a file that this user may read, of less than 2 GiB.',
            cause: error,
        });
    }
}
/** Left and right of the last `=` of a line; a file name may hold others. */
function splitLine(input, line, form) {
    const at = line.lastIndexOf('=');
    if (at > 0 && at < line.length - 1)
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'image-line',
        message: `Input '${input}': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(line, 120)}' is not ${form}.`,
        hint: `Write one ${form} a line.`,
    });
}
function destinationOf(text) {
    const { 1: path, 2: mode = '' } = /^(.*):(\d+)$/s.exec(text) ?? [];
    if (path === undefined)
        return { path: text, mode: undefined };
    if (/^0?[0-7]{3}$/.test(mode))
        return { path, mode: Number.parseInt(mode, 8) };
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'image-line',
        message: `Input 'files': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(mode, 40)}' is no mode.`,
        hint: 'Write three octal digits, such as 0755. No file of an image gets the rights of its owner (setuid).',
    });
}
function refusedItem(place, why, hint) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ code: 'image-file', message: `'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(place)}' ${why}.`, hint });
}
async function* filesBelow(folder, at) {
    const items = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (items.length === 0)
        yield { kind: 'folder', path: folder, place: at };
    for (const item of items) {
        const [path, place] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, item.name), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(at, item.name)];
        // actions/checkout keeps the token of the job there, and an image is for everybody.
        if (item.name === '.git')
            throw refusedItem(place, 'is the store of Git, which may hold a token', 'Name the folders that are meant.');
        if (item.isDirectory())
            yield* filesBelow(path, place);
        else if (item.isFile())
            yield { kind: 'file', path, place };
        else
            throw refusedItem(place, 'is neither file nor folder; links of folders are not followed into images', 'Name the file that the link leads to by itself.');
    }
}
async function entry(path, place, mode) {
    const executable = ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mode & 0o111) !== 0;
    return { path: place, mode: mode ?? (executable ? 0o755 : 0o644), content: await readReal(path, place, 'files') };
}
async function entriesOf(real, source, { path: place, mode }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
    if (found.isFile())
        return [await entry(real, place.endsWith('/') ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(source)) : place, mode)];
    if (!found.isDirectory())
        throw refusedItem(source, 'is neither file nor folder', 'Give a file or a folder.');
    const entries = [];
    for await (const { kind, path, place: inside } of filesBelow(real, place)) {
        const bare = inside.replace(/\/+$/, '');
        if (kind === 'file')
            entries.push(await entry(path, inside, mode));
        else if (bare !== '')
            entries.push((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_7__/* .layerDirectory */ .xW)(bare, 0o755));
    }
    return entries;
}
/** The files that the lines `SOURCE=/DESTINATION[:MODE]` name, folders with all they hold. Throws `UserError`. */
async function readExtraFiles(workspace, lines) {
    const entries = [];
    for (const line of lines) {
        const [source, text] = splitLine('files', line, 'SOURCE=/DESTINATION');
        const real = underWorkspace(workspace, source, 'files', 'any');
        entries.push(...(await entriesOf(real, source, destinationOf(text))));
    }
    return entries;
}
/** A file that may be absent. */
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch {
        return undefined;
    }
}
/** A file of a release. Throws `CouldNotCheckError` when it is not there. */
async function readReleaseFile(folder, name, shown) {
    const bytes = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (bytes !== undefined)
        return bytes;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheckError */ .Rq({
        code: 'release-file',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(shown)} cannot be read.`,
        hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
    });
}


/***/ }),

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   nP: () => (/* binding */ tagNames),
/* harmony export */   r4: () => (/* binding */ isWithdrawn)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6215);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4437);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4010);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3102);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67);
/* harmony import */ var _withdrawal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1740);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3286);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);






const AT_ONCE = 6;
/** Withdrawn versions above the one that is released: more than anybody has taken back. */
const MOST_WITHDRAWN = 50;
/** What is wrong with an image that is there in part, or is no image. */
const BROKEN = new Set([
    'image-config',
    'image-depth',
    'image-document',
    'image-incomplete',
    'registry-blob-unknown',
    'registry-not-found',
]);
/**
 * The version that the image under a tag says it is. One that is broken says none: clean-ups of registries delete parts of images, and the
 * next release is what mends the tag. What the registry did not answer is no such case, and throws.
 */
async function versionUnder(repository, root) {
    try {
        return await (0,_said_js__WEBPACK_IMPORTED_MODULE_0__/* .versionSaid */ .C)((0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_1__/* .repositorySource */ .O)(repository, (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository.name)), root);
    }
    catch (error) {
        if (error instanceof _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && BROKEN.has(error.fault.code))
            return '';
        throw error;
    }
}
/** What a tag points at now; its version only when it is not `ours`. */
async function tagFact(repository, tag, ours) {
    const head = await repository.headManifest(tag);
    if (head === undefined)
        return undefined;
    if (head.digest === ours)
        return { digest: ours, version: '' };
    const root = await repository.getManifest(head.digest);
    if (root === undefined)
        throw (0,_images_js__WEBPACK_IMPORTED_MODULE_4__/* .vanished */ .J)(`${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository.name)}@${head.digest}`);
    return { digest: head.digest, version: await versionUnder(repository, root) };
}
/** All tags of a repository that are tags; undefined when there is no such repository. What is none could only lead elsewhere. */
async function tagNames(repository) {
    return (await repository.tags())?.filter((name) => (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_5__/* .tagFault */ .nJ)(name) === undefined);
}
/** All tags, or why they could not be read: then nothing wider than a version moves. */
async function allTags(repository) {
    try {
        return { kind: 'known', names: (await tagNames(repository)) ?? [] };
    }
    catch (error) {
        if (error instanceof _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return { kind: 'unknown', why: error.message.replace(/\.$/, '') };
        throw error;
    }
}
/** Whether the image under a tag was taken back. */
async function isWithdrawn(repository, tag) {
    const head = await repository.headManifest(tag);
    return head !== undefined && (await repository.referrers(head.digest, _withdrawal_js__WEBPACK_IMPORTED_MODULE_6__/* .WITHDRAWN */ .X)).descriptors.length > 0;
}
/** Reads what the decision about the tags of a repository needs. */
async function readRepository(repository, request) {
    const [tags, facts] = await Promise.all([
        allTags(repository),
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(AT_ONCE, request.tags, async (tag) => [tag, await tagFact(repository, tag, request.digest)]),
    ]);
    const current = facts.flatMap(([tag, fact]) => (fact === undefined ? [] : [[tag, fact]]));
    return { repository: (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository.name), tags, current: new Map(current), withdrawn: [] };
}
/**
 * Decides about the tags of a repository. A version that holds one back is looked at: one that was withdrawn holds nothing back. And so is
 * the image itself, before any tag that follows releases is set to it.
 */
async function decide(repository, request, known) {
    let facts = known ?? (await readRepository(repository, request));
    const asked = new Set();
    for (let round = 0; round < MOST_WITHDRAWN; round += 1) {
        const moves = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_8__/* .planMoves */ .YN)(request, facts);
        const follows = moves.some(({ kind, action }) => kind === 'line' && action === 'set');
        const own = follows ? moves.filter(({ kind, action }) => kind === 'version' && action === 'keep') : [];
        const questions = [...moves.flatMap(({ heldBy }) => heldBy ?? []), ...own.map(({ tag }) => tag)];
        const open = [...new Set(questions)].filter((tag) => !asked.has(tag));
        if (open.length === 0)
            return moves;
        for (const tag of open)
            asked.add(tag);
        const answers = await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(AT_ONCE, open, async (tag) => ((await isWithdrawn(repository, tag)) ? [tag] : []));
        facts = { ...facts, withdrawn: [...facts.withdrawn, ...answers.flat()] };
    }
    return (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_8__/* .planMoves */ .YN)(request, facts);
}


/***/ }),

/***/ 4376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPush: () => (/* binding */ runPush)
/* harmony export */ });
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4444);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3102);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4437);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1249);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(773);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2922);
/* harmony import */ var _render_build_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8606);
/* harmony import */ var _render_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1804);
/* harmony import */ var _attached_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2184);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7275);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8121);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3286);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2746);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3989);












/** Pushes a layout with what is attached to it. */
async function runPush(inputs, host) {
    const { folder, name } = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_4__/* .splitLayout */ .VI)(inputs.layout);
    const places = (0,_destinations_js__WEBPACK_IMPORTED_MODULE_5__/* .destinations */ .u)(inputs.tags, inputs.images);
    const layout = await (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_6__/* .openLayout */ .B)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .underWorkspace */ .iB)(host.workspace, folder, 'layout', 'directory'));
    const root = await layout.manifest((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_4__/* .imageOfLayout */ .rR)(layout.index, name, folder));
    const attached = await (0,_attached_js__WEBPACK_IMPORTED_MODULE_7__/* .attachedInLayout */ .ii)(layout, root);
    const platforms = await (0,_platforms_js__WEBPACK_IMPORTED_MODULE_8__/* .platformsOf */ .W)(layout, root);
    const said = await (0,_said_js__WEBPACK_IMPORTED_MODULE_9__/* .versionSaid */ .C)(layout, root);
    const version = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_10__/* .imageVersion */ .K9)(inputs.version, said, places.flatMap(({ tags }) => tags));
    const images = (0,_images_js__WEBPACK_IMPORTED_MODULE_11__/* .openImages */ .x)(inputs, host);
    const moves = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .c)(inputs, places, { source: layout, root, attached: attached.map(({ descriptor }) => descriptor), version }, images, host);
    const { digest } = root.descriptor;
    const [first] = places;
    host.report((0,_render_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMoves */ .rP)(inputs.dryRun ? 'Would push' : 'Pushed', digest, moves));
    (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .warnHeld */ ._7)(moves, host.log.notice);
    return {
        ..._answer_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K,
        digest,
        image: first === undefined ? '' : `${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_12__/* .formatRepository */ .Sh)(first.name)}@${digest}`,
        version: version.replace(/^v/, ''),
        layout: folder,
        platforms,
        tags: (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .movesOutput */ .c3)(moves),
        previous: (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOutput */ .R2)(moves),
        attached: (0,_render_build_js__WEBPACK_IMPORTED_MODULE_13__/* .attachedOutput */ .gz)(attached),
    };
}


/***/ }),

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ platformsOutput),
/* harmony export */   N$: () => (/* binding */ renderBuild),
/* harmony export */   gz: () => (/* binding */ attachedOutput),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4585);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9155);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1805);


/** Bytes for people. */
function sizeText(bytes) {
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** The output `platforms`. */
function platformsOutput(images) {
    return images.map(({ platform, manifest, size }) => ({
        platform: (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform),
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
function renderBuild(layout, plan, { root, images }, attached, base) {
    const rows = images.map(({ platform, manifest, size }) => [
        (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform),
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.descriptor.digest),
        sizeText(size),
    ]);
    const { entrypoint = [], user = 'the base says' } = plan.settings;
    return [
        { heading: `Image for ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(images.length, 'platform')}${plan.version === '' ? '' : `, ${plan.version}`}` },
        { text: ['Digest ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(root.descriptor.digest), ' in ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(layout)] },
        { table: { head: ['platform', 'digest', 'layers'], rows } },
        {
            list: [
                base === undefined ? 'on scratch' : ['on ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${base.name}@${base.digest}`)],
                ['starts ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entrypoint.join(' ')), ' as ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(user)],
                `dated ${plan.created}`,
                `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(attached.length, 'artifact')} attached: ${[...new Set(attached.map(({ descriptor }) => descriptor.artifactType))].join(', ') || 'none'}`,
            ],
        },
    ];
}


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ previousOutput),
/* harmony export */   _7: () => (/* binding */ warnHeld),
/* harmony export */   c3: () => (/* binding */ movesOutput),
/* harmony export */   rP: () => (/* binding */ renderMoves)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);

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
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(nameOf(move)),
        DONE[move.action],
        move.from === '' ? '' : (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(short(move.from)),
        move.why,
    ]);
    return [
        {
            heading: `${did} ${short(digest)}, ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(moves.filter(({ action }) => action === 'set').length, 'tag')} set`,
        },
        { text: ['Digest ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)] },
        ...(rows.length === 0 ? [] : [{ table: { head: ['tag', '', 'before', 'why'], rows } }]),
        ...more,
    ];
}


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ WITHDRAWN),
/* harmony export */   s: () => (/* binding */ withdrawal)
/* harmony export */ });
/** Type of the artifact that marks an image as taken back: nothing moves a tag to it any more, and it holds no tag back. */
const WITHDRAWN = 'application/vnd.slipway.withdrawn.v1+json';
/** The mark of a version that was rolled back: the same bytes however often it is set. */
function withdrawal(version, to) {
    const statement = JSON.stringify({ withdrawn: version, instead: to });
    return { artifactType: WITHDRAWN, blobs: [{ bytes: Buffer.from(statement), mediaType: 'application/json' }] };
}


/***/ }),

/***/ 6924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   qE: () => (/* binding */ clamp),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
const encoder = new TextEncoder();
const utf8 = (text) => encoder.encode(text);
/** Order of UTF-8 bytes, the same on every machine and in every locale. */
function compareBytes(a, b) {
    return Buffer.compare(utf8(a), utf8(b));
}
/** A number inside its bounds, whole. */
function clamp(value, low, high) {
    return Math.min(Math.max(Math.floor(value), low), high);
}
function concat(pieces) {
    return Buffer.concat([...pieces]);
}


/***/ }),

/***/ 8220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ deflate),
/* harmony export */   kA: () => (/* binding */ gzipPieces),
/* harmony export */   qo: () => (/* binding */ COMPRESSOR),
/* harmony export */   vI: () => (/* binding */ LAYER_LEVEL),
/* harmony export */   wc: () => (/* binding */ slices)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1306);


/**
 * Bytes handed to the compressor at a time. Its output depends on where the pieces end, so the number is part of the
 * format: changing it changes every archive.
 */
const PIECE = 1024 * 1024;
/** Between speed and size: zlib's default, 6, takes a third as long again and saves a hundredth (`npm run bench -- --only archive`). */
const LEVEL = 4;
/** What made the compressed bytes: they are another's with another compressor. A test holds it to the installed version. */
const COMPRESSOR = `fflate 0.8.3, level ${LEVEL}`;
/**
 * For layers of images, which are compressed anew for every version and pulled once: a third faster than `LEVEL` and two hundredths larger.
 * `crane` and `ko` choose the fastest level too.
 */
const LAYER_LEVEL = 2;
const NOTHING = new Uint8Array(0);
/** The bytes in pieces of `PIECE`. */
function* slices(bytes) {
    for (let from = 0; from < bytes.length; from += PIECE)
        yield bytes.subarray(from, from + PIECE);
}
/** The same bytes in pieces of `PIECE`, whatever pieces they come in. */
function* even(pieces) {
    let buffer = new Uint8Array(PIECE);
    let filled = 0;
    for (const piece of pieces) {
        for (let from = 0; from < piece.length;) {
            const part = piece.subarray(from, from + PIECE - filled);
            buffer.set(part, filled);
            filled += part.length;
            from += part.length;
            if (filled === PIECE) {
                yield buffer;
                buffer = new Uint8Array(PIECE);
                filled = 0;
            }
        }
    }
    yield buffer.subarray(0, filled);
}
/**
 * A raw DEFLATE stream (RFC 1951) of bytes in pieces of `PIECE`. Comes piece by piece, so that the caller can do other
 * things in between; a piece may be empty.
 * By fflate and not by node:zlib: zlib's output differs between versions of Node and between machines.
 */
function* deflate(pieces, level = LEVEL) {
    const out = [];
    const stream = new fflate__WEBPACK_IMPORTED_MODULE_1__/* .Deflate */ .Gy({ level }, (chunk) => out.push(chunk));
    for (const piece of pieces) {
        stream.push(piece, false);
        yield out.length === 0 ? NOTHING : Buffer.concat(out.splice(0));
    }
    stream.push(NOTHING, true);
    yield Buffer.concat(out);
}
/** RFC 1952: no name, no time, compression flags 0, unknown operating system (255). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
function* gzipPieces(pieces, level = LEVEL) {
    yield GZIP_HEADER;
    let checksum = 0;
    let size = 0;
    const counted = function* () {
        for (const piece of pieces) {
            checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(piece, checksum);
            size += piece.length;
            yield piece;
        }
    };
    yield* deflate(even(counted()), level);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(checksum, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield trailer;
}


/***/ }),

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   aU: () => (/* binding */ refuseSize),
/* harmony export */   gs: () => (/* binding */ orderedEntries),
/* harmony export */   kK: () => (/* binding */ refusePath)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6924);


const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Why a path may not stand in an archive or a checksum file, or undefined when it may. */
function pathFault(path) {
    if (path === '')
        return 'is empty';
    if (CONTROL.test(path))
        return 'holds a control character';
    if (LONE_SURROGATE.test(path))
        return 'is not valid Unicode';
    if (path.includes('\\'))
        return 'holds a backslash';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'is absolute';
    const parts = path.split('/');
    if (parts.includes('..'))
        return "climbs with '..'";
    if (parts.includes('') || parts.includes('.'))
        return "holds an empty part or '.'";
    return undefined;
}
function refused(message, hint) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'archive-path', message, hint });
}
/** A path that would land outside, or mean different things on different systems. Throws `UserError`. */
function refusePath(path) {
    const fault = pathFault(path);
    if (fault === undefined)
        return;
    throw refused(`The path '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}' ${fault}.`, 'Give a relative path with / between its parts, without control characters, backslashes or `..`.');
}
/** What a file system that ignores case and Unicode form takes for the same name. */
const folded = (path) => path.normalize('NFC').toLowerCase();
function refuseClashes(paths) {
    const seen = new Map();
    const rename = 'Rename one of them: they would overwrite each other where the archive is unpacked.';
    for (const path of paths) {
        const other = seen.get(folded(path));
        if (other === path)
            throw refused(`The path '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}' stands twice in the archive.`, rename);
        if (other !== undefined)
            throw refused(`The paths '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(other)}' and '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}' differ only in case.`, rename);
        seen.set(folded(path), path);
    }
    for (const path of paths) {
        for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            const file = seen.get(folded(path.slice(0, slash)));
            if (file !== undefined)
                throw refused(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)}' is a file and also the directory of '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}'.`, rename);
        }
    }
}
/**
 * The entries in the one order that an archive has: by the bytes of their paths. Throws `UserError` for a hostile path,
 * a duplicate, and two paths that only a case-sensitive file system tells apart.
 */
function orderedEntries(entries) {
    for (const { path } of entries)
        refusePath(path);
    const sorted = [...entries].sort((a, b) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a.path, b.path));
    refuseClashes(sorted.map(({ path }) => path));
    return sorted;
}
/** Throws `UserError` when a file or an archive is too large for the format. */
function refuseSize(what, size, limit, format) {
    if (size <= limit)
        return;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'archive-too-large',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} has ${size} bytes; ${format} as it is written here holds at most ${limit}.`,
        hint: format === 'zip' ? 'Use the format tar.gz for this target.' : 'Make the file smaller, or ship it by itself.',
    });
}


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ tarPieces),
/* harmony export */   Oe: () => (/* binding */ memberPieces),
/* harmony export */   bM: () => (/* binding */ END_OF_ARCHIVE),
/* harmony export */   uE: () => (/* binding */ fitsUstar)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);


/**
 * POSIX.1-1988 ustar, with a pax header (POSIX.1-2001) only for a path that ustar cannot hold and for the records that a
 * member asks for. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
const BLOCK = 512;
const LONGEST_NAME = 100;
const LONGEST_PREFIX = 155;
const LARGEST = 8 ** 11 - 1;
function octal(value, digits) {
    return `${value.toString(8).padStart(digits, '0')}\0`;
}
function header({ name, prefix, mode, size, mtime, type }) {
    const block = Buffer.alloc(BLOCK);
    block.set(name, 0);
    block.write(octal(mode, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(mtime, 11), 100);
    block.write(`        ${type}`, 148);
    block.write('ustar\x0000', 257);
    block.write(octal(0, 7) + octal(0, 7), 329);
    block.set(prefix, 345);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)} `, 148);
    return block;
}
const NONE = new Uint8Array(0);
/** The path as ustar's name and prefix, or undefined when it does not fit: too long, or not ASCII. */
function split(path) {
    const bytes = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(path);
    if (bytes.length !== path.length)
        return undefined;
    if (bytes.length <= LONGEST_NAME)
        return { name: bytes, prefix: NONE };
    const slash = path.indexOf('/', path.length - LONGEST_NAME - 1);
    if (slash < 1 || slash > LONGEST_PREFIX || slash === path.length - 1)
        return undefined;
    return { name: bytes.subarray(slash + 1), prefix: bytes.subarray(0, slash) };
}
/** `LENGTH KEY=VALUE\n`, where the length counts itself. */
function paxRecord(key, value) {
    const rest = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(` ${key}=${value}\n`).length;
    let length = rest;
    while (length !== rest + String(length).length)
        length = rest + String(length).length;
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(`${length} ${key}=${value}\n`);
}
function padding(size) {
    return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}
/** Whether every reader of tar finds the name, those too that know nothing of pax headers. */
function fitsUstar(name) {
    return split(name) !== undefined;
}
function* onePiece({ name, mode, content, records }, index, mtime) {
    const size = content.length;
    const fits = split(name);
    const extended = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)((fits === undefined ? [['path', name], ...records] : records).map(([key, value]) => paxRecord(key, value)));
    if (extended.length > 0) {
        const names = { name: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(`PaxHeaders/${index}`), prefix: NONE };
        yield header({ ...names, mode: 0o644, size: extended.length, mtime, type: 'x' });
        yield extended;
        yield padding(extended.length);
    }
    // What a reader without pax would call the file.
    const names = fits ?? { name: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(`entry-${index}`), prefix: NONE };
    yield header({ ...names, mode, size, mtime, type: name.endsWith('/') ? '5' : '0' });
    yield content;
    yield padding(size);
}
/** Members without the end of an archive: what can stand before other members. Dated `epoch`, in Unix seconds. */
function* memberPieces(members, epoch) {
    const mtime = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .clamp */ .qE)(epoch, 0, LARGEST);
    for (const { name, content } of members)
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseSize */ .aU)(`The file '${name}'`, content.length, LARGEST, 'tar');
    for (const [index, member] of members.entries())
        yield* onePiece(member, index, mtime);
}
/** The two zero blocks that end an archive. */
const END_OF_ARCHIVE = new Uint8Array(2 * BLOCK);
/** The bytes of the archive in pieces. Ends with the two zero blocks that the format asks for, and no more. */
function* tarPieces(entries, { epoch }) {
    const members = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedEntries */ .gs)(entries).map(({ path, mode, content }) => ({
        name: path,
        mode,
        content,
        records: [],
    }));
    yield* memberPieces(members, epoch);
    yield END_OF_ARCHIVE;
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* binding */ ARCHIVE_FORMATS),
  E0: () => (/* binding */ archivePieces),
  Pm: () => (/* binding */ memberArchive)
});

// UNUSED EXPORTS: gzip, writeTar, writeZip

// EXTERNAL MODULE: ./packages/archive/build/deflate.js
var deflate = __webpack_require__(8220);
// EXTERNAL MODULE: ./packages/archive/build/tar.js
var tar = __webpack_require__(3432);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var bytes = __webpack_require__(6924);
// EXTERNAL MODULE: ./packages/archive/build/entry.js
var entry = __webpack_require__(4839);
;// CONCATENATED MODULE: ./packages/archive/build/zip.js




/** PKWARE's APPNOTE 6.3.10, without zip64: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const LARGEST = 2 ** 32 - 2;
const MOST_ENTRIES = 2 ** 16 - 2;
const STORED = 0;
const DEFLATED = 8;
const VERSION_NEEDED = 20;
/** Unix, so that the upper half of the external attributes is a mode. */
const MADE_BY = (3 << 8) | VERSION_NEEDED;
const UTF8_NAMES = 1 << 11;
const REGULAR_FILE = 0o100000;
/** First and last moment of a DOS date, in Unix seconds. */
const DOS_FIRST = Date.UTC(1980, 0, 1) / 1000;
const DOS_LAST = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;
/** DOS date and time, in UTC: the format knows no time zone, and local time would make the bytes depend on the machine. */
function dosTime(epoch) {
    const at = new Date((0,bytes/* clamp */.qE)(epoch, DOS_FIRST, DOS_LAST) * 1000);
    return {
        date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
        time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    };
}
/** The fields that the local and the central header share, from "version needed" to "extra field length". */
function shared({ name, method, checksum, size, data }, epoch) {
    const { date, time } = dosTime(epoch);
    const bytes = Buffer.alloc(26);
    bytes.writeUInt16LE(VERSION_NEEDED, 0);
    bytes.writeUInt16LE(UTF8_NAMES, 2);
    bytes.writeUInt16LE(method, 4);
    bytes.writeUInt16LE(time, 6);
    bytes.writeUInt16LE(date, 8);
    bytes.writeUInt32LE(checksum, 10);
    bytes.writeUInt32LE(data.length, 14);
    bytes.writeUInt32LE(size, 18);
    bytes.writeUInt16LE(name.length, 22);
    return bytes;
}
function localHeader(packed, epoch) {
    return (0,bytes/* concat */.xW)([Buffer.from('PK\x03\x04'), shared(packed, epoch), packed.name]);
}
function centralHeader(packed, epoch, offset) {
    const start = Buffer.from('PK\x01\x02\0\0');
    start.writeUInt16LE(MADE_BY, 4);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(((REGULAR_FILE | packed.mode) << 16) >>> 0, 6);
    end.writeUInt32LE(offset, 10);
    return (0,bytes/* concat */.xW)([start, shared(packed, epoch), end, packed.name]);
}
function endRecord(count, size, offset) {
    const bytes = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`);
    bytes.writeUInt16LE(count, 8);
    bytes.writeUInt16LE(count, 10);
    bytes.writeUInt32LE(size, 12);
    bytes.writeUInt32LE(offset, 16);
    return bytes;
}
/** The sizes stand before the data, so the whole entry is packed first; every empty piece is a moment for the caller. */
function* pack({ path, mode, content }) {
    const pieces = [];
    for (const piece of (0,deflate/* deflate */.Kc)((0,deflate/* slices */.wc)(content))) {
        pieces.push(piece);
        yield new Uint8Array(0);
    }
    const deflated = (0,bytes/* concat */.xW)(pieces);
    const smaller = deflated.length < content.length;
    return {
        name: (0,bytes/* utf8 */.As)(path),
        mode,
        method: smaller ? DEFLATED : STORED,
        checksum: (0,external_node_zlib_.crc32)(content),
        size: content.length,
        data: smaller ? deflated : content,
    };
}
/** The bytes of the archive in pieces; some of them are empty. */
function* zip_zipPieces(entries, { epoch }) {
    const ordered = (0,entry/* orderedEntries */.gs)(entries);
    const total = ordered.reduce((sum, { content }) => sum + content.length, 0);
    (0,entry/* refuseSize */.aU)('The content of the archive', total, LARGEST, 'zip');
    (0,entry/* refuseSize */.aU)('The list of entries', ordered.length, MOST_ENTRIES, 'zip');
    const central = [];
    let offset = 0;
    for (const entry of ordered) {
        const packed = yield* pack(entry);
        central.push(centralHeader(packed, epoch, offset));
        const local = localHeader(packed, epoch);
        yield local;
        yield packed.data;
        offset += local.length + packed.data.length;
    }
    const directory = (0,bytes/* concat */.xW)(central);
    yield directory;
    yield endRecord(ordered.length, directory.length, offset);
}

;// CONCATENATED MODULE: ./packages/archive/build/write.js




const ARCHIVE_FORMATS = ['tar.gz', 'zip', 'tar'];
/** A ustar archive. The same entries give the same bytes, in whatever order they come. Throws `UserError`. */
function writeTar(entries, options) {
    return concat(tarPieces(entries, options));
}
/**
 * A ustar archive of members in the order of the caller, directories and any mode among them, as layers of images need: in pieces.
 * What the members are called is not looked at. Throws `UserError` for one that is too large.
 */
function* memberArchive(members, { epoch }) {
    yield* (0,tar/* memberPieces */.Oe)(members, epoch);
    yield tar/* END_OF_ARCHIVE */.bM;
}
/** A gzip file without name, time or operating system. */
function gzip(content) {
    return concat(gzipPieces([content]));
}
/** A zip archive. The same entries give the same bytes, in whatever order they come. Throws `UserError`. */
function writeZip(entries, options) {
    return concat(zipPieces(entries, options));
}
/** The archive in pieces, made as they are asked for, so that compressing a large file does not hold up everything else. */
function archivePieces(format, entries, options) {
    switch (format) {
        case 'zip':
            return zip_zipPieces(entries, options);
        case 'tar':
            return (0,tar/* tarPieces */.B$)(entries, options);
        case 'tar.gz':
            return (0,deflate/* gzipPieces */.kA)((0,tar/* tarPieces */.B$)(entries, options));
    }
}


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   w: () => (/* binding */ writeLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3305);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1566);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7171);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4444);









function broken(folder, why, cause) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheckError */ .Rq({
        code: 'layout',
        message: `The layout '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(folder)}' ${why}.`,
        hint: 'Give the folder that push-image or another tool wrote as an OCI image layout; it holds oci-layout, index.json and blobs.',
        cause,
    });
}
const ABSENT = ['ENOENT', 'ENOTDIR'];
/** A document of the layout: its index, a manifest. No larger one is read, and nothing that is no file. */
async function read(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        if (found.isFile() && found.size <= _document_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_MANIFEST */ .$D)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    }
    catch (error) {
        throw broken(folder, ABSENT.includes((0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error)) ? `has no ${name}` : `has a ${name} that cannot be read`, error);
    }
    throw broken(folder, `has a ${name} that is no file of at most ${_document_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_MANIFEST */ .$D} bytes`);
}
function damaged(folder, { digest }) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'layout-damaged',
        message: `The layout '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(folder)}' is damaged: the bytes of ${digest} are others.`,
        hint: 'Build the layout again, or fetch it again from where it was built.',
    });
}
async function* readBlob(folder, descriptor, from = 0) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(descriptor.digest));
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch((error) => {
        throw broken(folder, `lacks ${descriptor.digest}`, error);
    });
    if (!found.isFile() || found.size !== descriptor.size)
        throw damaged(folder, descriptor);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let at = 0;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 256 * 1024 })) {
        const bytes = piece;
        hash.update(bytes);
        const skip = Math.min(Math.max(from - at, 0), bytes.length);
        at += bytes.length;
        if (skip < bytes.length)
            yield bytes.subarray(skip);
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw damaged(folder, descriptor);
}
/** Opens a layout. Throws `CouldNotCheckError` when the folder holds none or one of a version that is not known. */
async function openLayout(folder) {
    if (!(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .isLayoutFile */ .Vo)((await read(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_FILE */ .gI)).toString('utf8')))
        throw broken(folder, `has an ${_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_FILE */ .gI} of a version that is not known here`);
    const index = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .parseLayoutIndex */ .SP)(await read(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_INDEX */ .gD), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_INDEX */ .gD));
    return {
        name: folder,
        index,
        manifest: async (descriptor) => {
            const bytes = await read(folder, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(descriptor.digest));
            if (bytes.length !== descriptor.size || (0,_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(bytes) !== descriptor.digest)
                throw damaged(folder, descriptor);
            return { descriptor, bytes };
        },
        blob: (descriptor, from) => readBlob(folder, descriptor, from),
    };
}
/** Begins a layout in a folder that does not exist yet or is empty. */
async function writeLayout(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'blobs/sha256'), { recursive: true });
    const place = ({ digest }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(digest));
    return {
        folder,
        add: ({ descriptor, bytes }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(place(descriptor), bytes, { mode: 0o644 }),
        adopt: (file, descriptor) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file, place(descriptor)),
        copy: async (descriptor, source) => {
            const temporary = `${place(descriptor)}.part`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, source.blob(descriptor), { mode: 0o644 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, place(descriptor));
        },
        finish: async (entries) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_INDEX */ .gD), (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .layoutIndex */ .vh)(entries));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_FILE */ .gI), (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .layoutFile */ .NI)());
        },
    };
}


/***/ }),

/***/ 6471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ attachArtifact),
/* harmony export */   t: () => (/* binding */ attachManifest)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7171);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);



async function push(repository, { descriptor, bytes }) {
    await repository.putBlob(descriptor, (from) => bytes.subarray(from));
}
/**
 * Puts a manifest that names a subject, and sees to it that clients find it: by the registry's list of referrers, else by the index
 * under the referrers tag. Its blobs must be there. One without a subject is only put.
 *
 * @returns the manifest as lists of referrers name it, with its type and annotations
 */
async function attachManifest(repository, manifest) {
    const { descriptor, bytes } = manifest;
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(bytes, descriptor.mediaType, `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository.name)}@${descriptor.digest}`);
    const referrer = (0,_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .referrerDescriptor */ .xh)(manifest, document);
    const { subject: listed } = await repository.putManifest(descriptor.digest, manifest);
    const { subject } = document;
    if (subject === undefined)
        return referrer;
    // Elastic Container Registry says that it lists the artifact, and has no list: so it is looked at.
    const kept = listed && (await repository.referrers(subject.digest)).via === 'api';
    if (!kept)
        await repository.addReferrer(subject.digest, referrer);
    return referrer;
}
/**
 * Attaches an artifact to an image: pushes its files and a manifest whose subject is the image, as `attachManifest` does. Done twice, it
 * leaves the same.
 *
 * @param subject the image, which need not be there yet
 * @returns the artifact's manifest, with type and annotations
 */
async function attachArtifact(repository, subject, artifact) {
    await push(repository, _referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_CONFIG */ .$v);
    for (const { bytes, mediaType } of artifact.blobs)
        await push(repository, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs)(bytes, mediaType));
    return await attachManifest(repository, (0,_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactManifest */ .si)(subject, artifact));
}


/***/ }),

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ diffIdOf),
/* harmony export */   h_: () => (/* binding */ layerMembers),
/* harmony export */   xW: () => (/* binding */ layerDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _slipway_archive__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4839);
/* harmony import */ var _slipway_archive__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2243);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9155);



const NOTHING = new Uint8Array(0);
/** A directory of a layer. */
function layerDirectory(path, mode) {
    return { path: `${path}/`, mode, content: NOTHING };
}
/** Names that mean "remove this" in a layer. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
const WHITEOUT = /(?:^|\/)\.wh\./;
function refused(path, why, hint) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: 'image-path', message: `The path '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)}' of the image ${why}.`, hint });
}
/** The path as tar has it: without its leading `/`. Throws `UserError`. */
function memberName(path) {
    const name = path.startsWith('/') ? path.slice(1) : undefined;
    const hint = 'Write an absolute path, such as /etc/app/config.yaml.';
    if (name === undefined)
        throw refused(path, 'is not absolute', hint);
    const fault = (0,_slipway_archive__WEBPACK_IMPORTED_MODULE_3__/* .pathFault */ .a9)(name.endsWith('/') ? name.slice(0, -1) : name);
    if (fault !== undefined)
        throw refused(path, fault, hint);
    if (WHITEOUT.test(name))
        throw refused(path, 'begins a name with .wh., which removes files', 'Choose another name.');
    return name;
}
/** Directories above a path, outermost first: `usr/`, `usr/bin/`. */
function parents(name) {
    const parts = name.split('/').slice(0, name.endsWith('/') ? -2 : -1);
    return parts.map((_, depth) => `${parts.slice(0, depth + 1).join('/')}/`);
}
const compareNames = (a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
/**
 * The members of a layer's tar archive: sorted by the bytes of their names, every directory once and before what it holds, owner 0.
 * Directories that are not given have mode 0755. Throws `UserError` for paths that are hostile or stand twice.
 */
function layerMembers(entries) {
    const members = new Map();
    for (const { path, mode, content } of entries) {
        const name = memberName(path);
        const other = name.endsWith('/') ? name.slice(0, -1) : `${name}/`;
        if (members.has(name) || members.has(other))
            throw refused(path, 'stands twice', 'Keep one file or directory for each path.');
        members.set(name, { name, mode, content, records: [] });
    }
    for (const name of [...members.keys()].flatMap(parents)) {
        if (members.has(name.slice(0, -1)))
            throw refused(`/${name.slice(0, -1)}`, 'is a file and also a directory', 'Rename one of them.');
        if (!members.has(name))
            members.set(name, { name, mode: 0o755, content: NOTHING, records: [] });
    }
    return [...members.values()].sort(compareNames);
}
/** Digest of the layer's tar archive before it is compressed, as the config lists it. */
function diffIdOf(members, epoch) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of (0,_slipway_archive__WEBPACK_IMPORTED_MODULE_4__/* .memberArchive */ .Pm)(members, { epoch }))
        hash.update(piece);
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 4444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   NI: () => (/* binding */ layoutFile),
/* harmony export */   SP: () => (/* binding */ parseLayoutIndex),
/* harmony export */   VI: () => (/* binding */ splitLayout),
/* harmony export */   Vo: () => (/* binding */ isLayoutFile),
/* harmony export */   gD: () => (/* binding */ LAYOUT_INDEX),
/* harmony export */   gI: () => (/* binding */ LAYOUT_FILE),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   rR: () => (/* binding */ imageOfLayout),
/* harmony export */   vh: () => (/* binding */ layoutIndex)
/* harmony export */ });
/* unused harmony export LAYOUT_VERSION */
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9155);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1566);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);




/** https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
const LAYOUT_FILE = 'oci-layout';
const LAYOUT_INDEX = 'index.json';
const LAYOUT_VERSION = '1.0.0';
/** Text of the file that makes a folder a layout. */
function layoutFile() {
    return JSON.stringify({ imageLayoutVersion: LAYOUT_VERSION });
}
/** Text of `index.json` over what a layout holds. */
function layoutIndex(entries) {
    const json = { schemaVersion: 2, mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .OCI */ .s6.index, manifests: entries.map(_document_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorJson */ .mh) };
    return Buffer.from((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonContent */ .c3)(json, _media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .OCI */ .s6.index).bytes).toString('utf8');
}
/** Where a layout keeps content, relative to its folder. */
function blobPath(digest) {
    return `blobs/sha256/${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(digest)}`;
}
const REF_NAME = 'org.opencontainers.image.ref.name';
/** The descriptor with the name by which tools find it in a layout. */
function named(descriptor, name) {
    return { ...descriptor, annotations: { ...descriptor.annotations, [REF_NAME]: name } };
}
/** Reads the index of a layout. Throws `CouldNotCheckError`. */
function parseLayoutIndex(bytes, where) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIndex */ .A1)(bytes, _media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .OCI */ .s6.index, where);
}
/** Whether the text of `oci-layout` names the version that is known here. */
function isLayoutFile(text) {
    try {
        const value = JSON.parse(text);
        return (typeof value === 'object' &&
            value !== null &&
            'imageLayoutVersion' in value &&
            value.imageLayoutVersion === LAYOUT_VERSION);
    }
    catch {
        return false;
    }
}
/** Folder and name of `FOLDER:NAME`; an empty name where only the folder is given. Names of images hold colons themselves. */
function splitLayout(text) {
    const at = text.indexOf(':');
    return at < 0 ? { folder: text, name: '' } : { folder: text.slice(0, at), name: text.slice(at + 1) };
}
const nameOf = ({ annotations = {} }) => annotations[REF_NAME];
/**
 * The image of a layout, and what is attached to it. The image is the one entry that is no artifact; where there are several, `name` says which.
 * Throws `CouldNotCheckError` for none and for several.
 */
function imageOfLayout(index, name, where) {
    const images = index.manifests.filter(({ artifactType }) => artifactType === undefined);
    const chosen = name === '' ? images : images.filter((image) => nameOf(image) === name);
    const [first, ...more] = chosen;
    if (first !== undefined && more.every(({ digest }) => digest === first.digest))
        return first;
    const names = images.map((image) => nameOf(image) ?? 'one without name');
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .CouldNotCheckError */ .Rq({
        code: 'layout-image',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(where, 300)} holds ${chosen.length} images${name === '' ? '' : ` named '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 100)}'`}: ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(names.join(', ') || 'none', 200)}.`,
        hint: 'Give the folder of a layout that holds one image, or FOLDER:NAME for one of several.',
    });
}


/***/ })

};
