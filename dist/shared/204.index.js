export const id = 204;
export const ids = [204];
export const modules = {

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyMoves)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3102);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3286);
/* harmony import */ var _repository_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);




/** Rounds of looking whether another run was faster: as many as there are runs at the same time, at most. */
const ROUNDS = 8;
/** Sets a tag. What it was is said at once: a run that is killed later sets no output that one could go back by. */
async function put(repository, { tag, from }, image, { log }, state) {
    await repository.putManifest(tag, image, [], state);
    const before = from === '' ? '' : `, before it was ${from}`;
    log.info(`${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository.name)}:${tag} is ${image.descriptor.digest}${before}`);
}
/** The tags are set, and the second look at what is published failed. */
function unsettled(repository, why) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheckError */ .Rq({
        code: 'tags-unsettled',
        message: `The tags of ${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository.name)} are set; whether a higher version came meanwhile could not be read: ${why}.`,
        hint: 'Run the step again: it looks again, and gives the tags to the highest version.',
    });
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
            await put(repository, move, image, host, now?.etag);
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
        if (facts.tags.kind === 'unknown')
            throw unsettled(repository, facts.tags.why);
        const held = (await (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(repository, request, { ...facts, current: new Map() })).filter(({ tag, heldBy }) => heldBy !== undefined && !known.includes(heldBy) && written.some((move) => move.tag === tag));
        let changed = false;
        for (const { tag, heldBy = '', why } of held) {
            const higher = await repository.getManifest(heldBy);
            if (higher === undefined)
                throw (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .vanished */ .J)(`${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository.name)}:${heldBy}`);
            moves = moves.map((move) => (move.tag === tag ? { ...move, action: 'hold', why, heldBy } : move));
            const { digest: from = '' } = facts.current.get(tag) ?? {};
            if (from === higher.descriptor.digest)
                continue;
            await put(repository, { tag, from }, higher, host);
            changed = true;
        }
        if (!changed)
            return moves;
    }
    return moves;
}
/** A version is published once: another run may have been faster since the tags were read. Throws `UserError`. */
async function putVersion(repository, image, { overwrite }, planned, host) {
    const now = overwrite ? undefined : await repository.headManifest(planned.tag);
    if (now !== undefined && now.digest !== planned.to)
        (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_4__/* .refuseOverwrite */ .q5)([{ ...planned, from: now.digest }], overwrite);
    await put(repository, planned, image, host);
}
/** Sets the tags that are to be set, one after another from narrow to wide, each after a last look. Answers what was done. */
async function applyMoves(repository, image, request, moves, known, host) {
    const done = [];
    for (const planned of moves) {
        if (planned.kind === 'line' && planned.action === 'set' && !request.force) {
            done.push(await putCarefully(repository, image, request, planned, host));
            continue;
        }
        if (planned.action === 'set' && planned.kind === 'version')
            await putVersion(repository, image, request, planned, host);
        else if (planned.action === 'set')
            await put(repository, planned, image, host);
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

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6215);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9155);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7171);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4437);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3102);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6471);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7711);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(773);
/* harmony import */ var _render_build_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8606);
/* harmony import */ var _render_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1804);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6226);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2746);
/* harmony import */ var _repository_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2994);









async function planOne({ name, tags }, { root, version }, { overwrite, force }, images) {
    const repository = images.repository(name, 'push');
    const request = { digest: root.descriptor.digest, version, tags, overwrite, force };
    const facts = await (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .Nu)(repository, request);
    const known = facts.tags.kind === 'known' ? facts.tags.names : [];
    return { repository, request, moves: await (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(repository, request, facts), known };
}
/** Whether an artifact is there and listed with its subject. */
async function isAttached(repository, digest, subject) {
    if ((await repository.headManifest(digest)) === undefined)
        return false;
    return (await repository.referrers(subject)).descriptors.some((listed) => listed.digest === digest);
}
/**
 * Brings what is attached along: its files, then its manifest, listed with its subject. Lists say what they like: what does not name the
 * image or a part of it itself stays where it is, or it would be listed with something else there.
 */
async function attach(repository, { source }, descriptor, subjects, mountFrom, { log }) {
    const manifest = await source.manifest(descriptor);
    const document = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(manifest.bytes, manifest.descriptor.mediaType, source.name);
    const { kind, subject } = document;
    if (kind === 'index' || subject === undefined || !subjects.includes(subject.digest)) {
        log.warning(`${descriptor.digest} is listed as attached to the image, says nothing of it itself, and is left out.`);
        return;
    }
    if (await isAttached(repository, descriptor.digest, subject.digest))
        return;
    for (const blob of [document.config, ...document.layers])
        await repository.putBlob(blob, (from) => source.blob(blob, from), mountFrom);
    await (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_5__/* .attachManifest */ .t)(repository, manifest);
}
async function deliverOne({ repository, request, moves, known }, delivery, tree, before, host) {
    const { source, root, attached } = delivery;
    const mountFrom = before
        .filter(({ registry }) => registry === repository.name.registry)
        .map(({ repository: name }) => name)
        .slice(0, 1);
    const subjects = [root, ...tree.children].map(({ descriptor }) => descriptor.digest);
    // A subject need not be there yet: what is attached goes along with the image, and tags come after both.
    const [{ existed, mounted, uploaded }] = await Promise.all([
        (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_6__/* .pushImage */ .G)(repository, source, tree, { mountFrom }),
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(4, attached, (descriptor) => attach(repository, delivery, descriptor, subjects, mountFrom, host)),
    ]);
    const name = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_8__/* .formatRepository */ .Sh)(repository.name);
    host.log.info(`${name}: ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(uploaded, 'blob')} uploaded, ${mounted} mounted, ${existed} there already`);
    return await (0,_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyMoves */ .V)(repository, root, request, moves, known, host);
}
/**
 * Brings an image into repositories and sets its tags. Everything is decided for all repositories before anything is written anywhere.
 * Answers what was done, or with `dry-run` what would be. Throws `UserError` when the tag of a version has other content.
 */
async function deliver(inputs, places, delivery, images, host) {
    const [tree, planned] = await Promise.all([
        (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_10__/* .readTree */ .Z)(delivery.source, delivery.root),
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(4, places, (place) => planOne(place, delivery, inputs, images)),
    ]);
    (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_11__/* .refuseOverwrite */ .q5)(planned.flatMap(({ moves }) => moves), inputs.overwrite);
    if (inputs.dryRun)
        return planned.flatMap(({ moves }) => moves);
    const done = [];
    const before = delivery.from === undefined ? [] : [delivery.from];
    for (const one of planned) {
        done.push(...(await deliverOne(one, delivery, tree, before, host)));
        before.push(one.repository.name);
    }
    return done;
}
/** Reports what was done, and answers it. `layout` is the folder that it came from, or empty. */
function tell(did, delivered, layout, { report, log }) {
    const { places, root, parts, version, moves, attached } = delivered;
    const { digest } = root.descriptor;
    const [first] = places;
    report((0,_render_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMoves */ .rP)(did, digest, moves));
    (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .warnHeld */ ._7)(moves, log.notice);
    return {
        ..._answer_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K,
        digest,
        image: first === undefined ? '' : `${(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_8__/* .formatRepository */ .Sh)(first.name)}@${digest}`,
        version: version.replace(/^v/, ''),
        layout,
        platforms: (0,_platforms_js__WEBPACK_IMPORTED_MODULE_12__/* .partsOutput */ .yM)(parts),
        tags: (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .movesOutput */ .c3)(moves),
        previous: (0,_render_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOutput */ .R2)(moves),
        attached: (0,_render_build_js__WEBPACK_IMPORTED_MODULE_13__/* .attachedOutput */ .gz)(attached),
    };
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


/***/ })

};
