export const id = 317;
export const ids = [317];
export const modules = {

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attachedInRepository),
/* harmony export */   i: () => (/* binding */ attachedInLayout)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6215);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9150);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7171);


/** What is attached in a repository: signatures, bills of materials, provenance. */
async function attachedInRepository(repository, subjects) {
    const found = await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(6, (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)(subjects), async (subject) => {
        const { descriptors } = await repository.referrers(subject.digest);
        return descriptors.map((descriptor) => ({ descriptor, subject }));
    });
    return found.flat();
}
/** What a layout holds for the image and its platforms; what it holds for other images stays there. */
async function attachedInLayout(layout, subjects) {
    const digests = subjects.map(({ digest }) => digest);
    const artifacts = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)(layout.index.manifests.filter(({ artifactType }) => artifactType !== undefined));
    const found = await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(6, artifacts, async (descriptor) => {
        const { bytes } = await layout.manifest(descriptor);
        const { subject } = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, descriptor.mediaType, layout.name);
        return subject !== undefined && digests.includes(subject.digest) ? [{ descriptor, subject }] : [];
    });
    return found.flat();
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

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/oci/build/layout.js
var build_layout = __webpack_require__(4444);
// EXTERNAL MODULE: ./packages/oci/build/reference.js
var build_reference = __webpack_require__(4437);
// EXTERNAL MODULE: ./packages/oci/build/moves.js
var moves = __webpack_require__(3102);
// EXTERNAL MODULE: ./packages/oci/build/host/layout.js
var host_layout = __webpack_require__(1249);
// EXTERNAL MODULE: ./actions/push-image/build/answer.js
var answer = __webpack_require__(773);
// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __webpack_require__(4585);
// EXTERNAL MODULE: ./actions/push-image/build/render-build.js
var render_build = __webpack_require__(8606);
;// CONCATENATED MODULE: ./actions/push-image/build/inspection.js


/** Types of signatures: Sigstore's bundles, cosign's older form, Notary's. */
const SIGNATURES = [
    /^application\/vnd\.dev\.sigstore\.bundle(\.v[\d.]+)?\+json/,
    /^application\/vnd\.dev\.cosign\./,
    /^application\/vnd\.cncf\.notary\.signature$/,
];
/** Whether the type of an artifact is one of a signature. That one is there does not say that it is good: verification is another step. */
function isSignatureType(type) {
    return SIGNATURES.some((pattern) => pattern.test(type));
}
/** Tag under which cosign kept signatures before registries had referrers. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
function cosignTag(digest) {
    return `${digest.replace(':', '-')}.sig`;
}
/** The output `inspection`. */
function inspectionOutput(inspection) {
    const { platforms, attached, ...rest } = inspection;
    return { ...rest, platforms: platforms.map((one) => ({ ...one })), attached: attached.map((one) => ({ ...one })) };
}
const pairs = (heading, values) => {
    const rows = Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [(0,build_document/* code */.aY)(key), value]);
    return rows.length === 0 ? [] : [{ table: { head: [heading, 'value'], rows } }];
};
/** Everything as tables. */
function renderInspection(inspection) {
    const { name, digest, mediaType, version, platforms, attached, signed, labels, annotations } = inspection;
    return [
        { heading: version === '' ? name : `${name}, ${version}` },
        { text: ['Digest ', (0,build_document/* code */.aY)(digest), ', ', (0,build_document/* code */.aY)(mediaType)] },
        {
            table: {
                head: ['platform', 'digest', 'layers', 'size'],
                rows: platforms.map((one) => [one.platform, (0,build_document/* code */.aY)(one.digest), String(one.layers), (0,render_build/* sizeText */.lP)(one.size)]),
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
                        rows: attached.map(({ type, digest: own, subject }) => [type, (0,build_document/* code */.aY)(own), (0,build_document/* code */.aY)(subject)]),
                    },
                },
            ]),
    ];
}

// EXTERNAL MODULE: ./actions/push-image/build/host/attached.js
var host_attached = __webpack_require__(2184);
// EXTERNAL MODULE: ./actions/push-image/build/host/files.js
var files = __webpack_require__(8121);
// EXTERNAL MODULE: ./actions/push-image/build/host/images.js
var host_images = __webpack_require__(3286);
// EXTERNAL MODULE: ./actions/push-image/build/host/platforms.js
var platforms = __webpack_require__(2746);
// EXTERNAL MODULE: ./actions/push-image/build/host/said.js
var host_said = __webpack_require__(3989);
;// CONCATENATED MODULE: ./actions/push-image/build/host/run-inspect.js











async function ofLayout(inputs, host) {
    const { folder, name } = (0,build_layout/* splitLayout */.VI)(inputs.layout);
    const layout = await (0,host_layout/* openLayout */.B)((0,files/* underWorkspace */.iB)(host.workspace, folder, 'layout', 'directory'));
    const root = await layout.manifest((0,build_layout/* imageOfLayout */.rR)(layout.index, name, folder));
    const parts = await (0,platforms/* platformParts */.Yn)(layout, root);
    const attached = await (0,host_attached/* attachedInLayout */.i)(layout, (0,platforms/* subjectsOf */.Z6)(root, parts));
    return { name: folder, source: layout, root, parts, attached, signedByTag: false };
}
async function ofRegistry(inputs, host) {
    const reference = (0,build_reference/* parseReference */.F2)(inputs.source);
    const { repository, source, root } = await (0,host_images/* openImages */.x)(inputs, host).find(reference, 'source');
    const parts = await (0,platforms/* platformParts */.Yn)(source, root);
    const [attached, signature] = await Promise.all([
        (0,host_attached/* attachedInRepository */.O)(repository, (0,platforms/* subjectsOf */.Z6)(root, parts)),
        repository.headManifest(cosignTag(root.descriptor.digest)),
    ]);
    return {
        name: (0,build_reference/* formatReference */.FH)(reference),
        source,
        root,
        parts,
        attached,
        signedByTag: signature !== undefined,
    };
}
/** Says what an image says of itself, and what is attached to it. */
async function runInspect(inputs, host) {
    const subject = inputs.source === '' ? await ofLayout(inputs, host) : await ofRegistry(inputs, host);
    const { name, source, root, parts, attached, signedByTag } = subject;
    const { descriptor } = root;
    const said = await (0,host_said/* whatImageSays */.Q)(source, root);
    const inspection = {
        name,
        digest: descriptor.digest,
        mediaType: descriptor.mediaType,
        version: (0,moves/* imageVersion */.K9)('', await (0,host_said/* versionSaid */.C)(source, root), []),
        ...said,
        platforms: parts.map(({ platform, descriptor: { digest }, manifest }) => ({
            platform,
            digest,
            size: (0,platforms/* layersSize */.iF)(manifest),
            layers: manifest.layers.length,
        })),
        attached: attached.map((one) => ({
            type: one.descriptor.artifactType ?? '',
            digest: one.descriptor.digest,
            subject: one.subject.digest,
        })),
        signed: signedByTag || attached.some((one) => isSignatureType(one.descriptor.artifactType ?? '')),
    };
    host.report(renderInspection(inspection));
    host.log.info(`${(0,build_text/* printable */.g$)(name, 300)}: ${descriptor.digest}`);
    return {
        ...answer/* NOTHING */.K,
        digest: descriptor.digest,
        version: inspection.version,
        platforms: (0,platforms/* partsOutput */.yM)(parts),
        attached: (0,render_build/* attachedOutput */.gz)(attached),
        inspection: inspectionOutput(inspection),
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
