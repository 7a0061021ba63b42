export const id = 381;
export const ids = [381];
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

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRollback: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./packages/core/build/in-parallel.js
var in_parallel = __webpack_require__(6215);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/oci/build/reference.js
var reference = __webpack_require__(4437);
// EXTERNAL MODULE: ./packages/oci/build/moves.js
var build_moves = __webpack_require__(3102);
// EXTERNAL MODULE: ./packages/oci/build/host/referrers.js
var referrers = __webpack_require__(6471);
// EXTERNAL MODULE: ./packages/oci/build/host/push.js
var push = __webpack_require__(67);
// EXTERNAL MODULE: ./actions/push-image/build/answer.js
var answer = __webpack_require__(773);
// EXTERNAL MODULE: ./actions/push-image/build/destinations.js
var destinations = __webpack_require__(2922);
// EXTERNAL MODULE: ./actions/push-image/build/render-moves.js
var render_moves = __webpack_require__(1804);
// EXTERNAL MODULE: ./packages/core/build/suggest.js + 1 modules
var suggest = __webpack_require__(891);
// EXTERNAL MODULE: ./packages/oci/build/tag-name.js
var tag_name = __webpack_require__(4010);
// EXTERNAL MODULE: ./packages/oci/build/overtaken.js
var overtaken = __webpack_require__(3417);
;// CONCATENATED MODULE: ./actions/push-image/build/rollback.js


/** The tag of the version that is gone back to: as it is given, else with or without `v`. Throws `UserError`. */
function rollbackTag(to, names) {
    const wanted = [to, (0,tag_name/* versionTag */.Vm)(to), `v${(0,tag_name/* versionTag */.Vm)(to)}`];
    const found = wanted.find((tag) => names.includes(tag));
    if (found !== undefined)
        return found;
    const close = (0,suggest/* nearest */.p)(to, names);
    throw new error/* UserError */.yo({
        code: 'rollback-to',
        message: `Input 'to': the repository has no tag ${(0,build_text/* printable */.g$)(to, 128)}.`,
        hint: close === undefined
            ? 'Give a version that is published, such as 1.2.8.'
            : `Give a version that is published. Is ${(0,build_text/* printable */.g$)(close, 128)} meant?`,
    });
}
/** The version of a tag: what its image says, where the tag holds it (`1.2.8` of `1.2.8-alpine`), else the tag itself. */
function versionIn(tag, said) {
    const affixes = (0,overtaken/* isFullVersion */.kj)(said) ? (0,build_moves/* affixesOf */.cn)(tag, said) : undefined;
    if (affixes !== undefined)
        return { version: said.replace(/^v/, ''), affixes };
    const version = (0,build_moves/* versionOf */.E4)(tag);
    if ((0,overtaken/* isFullVersion */.kj)(version))
        return { version, affixes: { prefix: '', suffix: '' } };
    throw new error/* UserError */.yo({
        code: 'rollback-to',
        message: `Input 'to': ${(0,build_text/* printable */.g$)(tag, 128)} is the tag of no version.`,
        hint: 'Give the full version to go back to, such as 1.2.8: it decides which of X.Y, X and latest go back.',
    });
}
const line = (version, count) => version.split('.').slice(0, count).join('.');
function withdrawnTags(excluded, version, affixes, names) {
    const published = names.flatMap((name) => {
        const rest = (0,build_moves/* inner */.vW)(name, affixes);
        const found = rest === undefined ? '' : (0,build_moves/* versionOf */.E4)(rest);
        return (0,overtaken/* isFullVersion */.kj)(found) ? [{ name, found }] : [];
    });
    if (excluded.length === 0)
        return (published
            // Pre-releases have no wide tags to lose, and 1.2.9-alpine is a flavour that looks like one.
            .filter(({ found }) => !(0,overtaken/* isPrerelease */.V1)(found))
            .filter(({ found }) => (0,overtaken/* compareVersions */.Zy)(found, version) > 0 && line(found, 2) === line(version, 2))
            .map(({ name }) => name));
    const bad = excluded.flatMap((text) => {
        const named = published.filter(({ name, found }) => name === text || found === (0,build_moves/* versionOf */.E4)(text));
        if (named.length > 0)
            return named.map(({ name }) => name);
        throw new error/* UserError */.yo({
            code: 'rollback-exclude',
            message: `Input 'exclude': the repository has no tag of the version ${(0,build_text/* printable */.g$)(text, 128)}.`,
            hint: `Its versions are ${(0,build_text/* printable */.g$)((0,build_text/* listed */.KE)(published.map(({ name }) => name)), 300)}.`,
        });
    });
    return [...new Set(bad)];
}
/**
 * Decides what a rollback takes back and which tags it looks at: those that are asked for, else `X.Y`, `X` and `latest` of the same flavour, as
 * far as they exist. Whether each of them goes back is decided like any other move, with the bad versions left out.
 *
 * @param tag tag of the version that is gone back to
 * @param said version that its image says, or empty
 * Throws `UserError`.
 */
function planRollback({ tags, exclude }, tag, said, names) {
    const { version, affixes } = versionIn(tag, said);
    const withdrawn = withdrawnTags(exclude, version, affixes, names);
    if (withdrawn.includes(tag))
        throw new error/* UserError */.yo({
            code: 'rollback-exclude',
            message: `Input 'exclude' names ${(0,build_text/* printable */.g$)(tag, 128)}, which is what is gone back to.`,
            hint: 'Give in `to` a good version, and in `exclude` the bad ones.',
        });
    const lines = [line(version, 2), `v${line(version, 2)}`, line(version, 1), `v${line(version, 1)}`, 'latest'];
    const existing = lines
        .map((text) => `${affixes.prefix}${text}${affixes.suffix}`)
        .filter((name) => names.includes(name));
    return { version, withdrawn, tags: [tag, ...(tags.length > 0 ? tags : existing)] };
}

// EXTERNAL MODULE: ./actions/push-image/build/withdrawal.js
var withdrawal = __webpack_require__(1740);
// EXTERNAL MODULE: ./actions/push-image/build/host/apply.js
var apply = __webpack_require__(6226);
// EXTERNAL MODULE: ./actions/push-image/build/host/images.js
var host_images = __webpack_require__(3286);
// EXTERNAL MODULE: ./actions/push-image/build/host/platforms.js
var host_platforms = __webpack_require__(2746);
// EXTERNAL MODULE: ./actions/push-image/build/host/repository-facts.js
var repository_facts = __webpack_require__(2994);
// EXTERNAL MODULE: ./actions/push-image/build/host/said.js
var said = __webpack_require__(3989);
;// CONCATENATED MODULE: ./actions/push-image/build/host/run-rollback.js













/** The images of the bad versions. Throws `UserError` when one of them is the image that is gone back to, under another tag. */
async function badImages(repository, { withdrawn, version }, good) {
    return await (0,in_parallel/* inParallel */.H)(4, withdrawn, async (tag) => {
        const image = await repository.headManifest(tag);
        if (image === undefined)
            throw (0,host_images/* vanished */.J)(`${(0,reference/* formatRepository */.Sh)(repository.name)}:${tag}`);
        if (image.digest !== good)
            return { tag, image };
        throw new error/* UserError */.yo({
            code: 'rollback-exclude',
            message: `${tag} and ${version} are the same image, ${good}.`,
            hint: 'Give in `to` a version with other content: there is nothing to go back to.',
        });
    });
}
/** What was bad once is not gone back to. */
async function refuseWithdrawn(repository, tag, force) {
    if (force || !(await (0,repository_facts/* isWithdrawn */.r4)(repository, tag)))
        return;
    throw new error/* UserError */.yo({
        code: 'rollback-to',
        message: `Input 'to': ${tag} was withdrawn itself by an earlier rollback.`,
        hint: 'Go back to another version; force: true takes this one all the same.',
    });
}
/** Tags of the one repository. Throws `UserError` for those of another. */
function wantedTags({ tags, images }) {
    const [place, ...others] = tags.length === 0 ? [] : (0,destinations/* destinations */.u)(tags, images);
    const [other] = others;
    if (other === undefined)
        return place?.tags ?? [];
    throw new error/* UserError */.yo({
        code: 'image-repository',
        message: `Input 'tags' names ${(0,reference/* formatRepository */.Sh)(other.name)}, and one repository is rolled back at a time.`,
        hint: "Write the tags without a repository: they are those of 'images'.",
    });
}
/** Marks the bad versions, so that no later run moves a tag to them. */
async function withdraw(repository, bad, version, host) {
    for (const { tag, image } of bad) {
        await (0,referrers/* attachArtifact */.K)(repository, image, (0,withdrawal/* withdrawal */.s)(tag, version));
        host.log.info(`${tag} is marked as withdrawn`);
    }
}
async function namesOf(repository) {
    const names = await (0,repository_facts/* tagNames */.nP)(repository);
    if (names !== undefined)
        return names;
    throw new error/* UserError */.yo({
        code: 'image-repository',
        message: `There is no repository ${(0,reference/* formatRepository */.Sh)(repository.name)}.`,
        hint: 'Give the repository that the image was pushed to.',
    });
}
/** Gives tags back to an earlier version, byte for byte, as far as nothing higher is left that is good. */
async function runRollback(inputs, host) {
    const name = (0,destinations/* onlyRepository */.v)(inputs.images);
    if (inputs.to === '')
        throw new error/* UserError */.yo({
            code: 'rollback-to',
            message: "Mode rollback needs the input 'to'.",
            hint: 'Give the version to go back to, such as 1.2.8.',
        });
    const wanted = wantedTags(inputs);
    const repository = (0,host_images/* openImages */.x)(inputs, host).repository(name, 'push');
    const shown = (0,reference/* formatRepository */.Sh)(name);
    const names = await namesOf(repository);
    const tag = rollbackTag(inputs.to, names);
    const root = await repository.getManifest(tag);
    if (root === undefined)
        throw (0,host_images/* vanished */.J)(`${shown}:${tag}`);
    const source = (0,push/* repositorySource */.O)(repository, shown);
    const plan = planRollback({ tags: wanted, exclude: inputs.exclude }, tag, await (0,said/* versionSaid */.C)(source, root), names);
    const request = {
        digest: root.descriptor.digest,
        version: plan.version,
        tags: plan.tags,
        overwrite: inputs.overwrite,
        force: inputs.force,
    };
    const platforms = (0,host_platforms/* partsOutput */.yM)(await (0,host_platforms/* platformParts */.Yn)(source, root));
    const bad = await badImages(repository, plan, root.descriptor.digest);
    await refuseWithdrawn(repository, tag, inputs.force);
    const facts = { ...(await (0,repository_facts/* readRepository */.Nu)(repository, request)), withdrawn: plan.withdrawn };
    const planned = await (0,repository_facts/* decide */.LD)(repository, request, facts);
    (0,build_moves/* refuseOverwrite */.q5)(planned, inputs.overwrite);
    if (!inputs.dryRun)
        await withdraw(repository, bad, plan.version, host);
    const moves = inputs.dryRun ? planned : await (0,apply/* applyMoves */.V)(repository, root, request, planned, names, host);
    const told = {
        text: `${(0,build_text/* counted */.hS)(plan.withdrawn.length, 'version')} withdrawn: ${plan.withdrawn.join(', ') || 'none'}`,
    };
    host.report((0,render_moves/* renderMoves */.rP)(`${inputs.dryRun ? 'Would go' : 'Went'} back to ${plan.version}:`, root.descriptor.digest, moves, [
        told,
    ]));
    (0,render_moves/* warnHeld */._7)(moves, host.log.notice);
    return {
        ...answer/* NOTHING */.K,
        digest: root.descriptor.digest,
        image: `${shown}@${root.descriptor.digest}`,
        version: plan.version,
        platforms,
        tags: (0,render_moves/* movesOutput */.c3)(moves),
        previous: (0,render_moves/* previousOutput */.R2)(moves),
    };
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
