export const id = 877;
export const ids = [877];
export const modules = {

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yn: () => (/* binding */ platformParts),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   iF: () => (/* binding */ layersSize),
/* harmony export */   yM: () => (/* binding */ partsOutput)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6215);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1805);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7171);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9150);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7711);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);




const isImage = (platform) => platform?.os !== 'unknown';
async function platformOfConfig(source, { config }) {
    const { os, architecture, variant } = (await (0,_image_config_js__WEBPACK_IMPORTED_MODULE_0__/* .imageConfig */ .g)(source, config)) ?? {};
    if (os === undefined || architecture === undefined)
        return 'unknown';
    return (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)({ os, architecture, ...(variant === undefined ? {} : { variant }) });
}
async function partsBelow(source, found, said, depth) {
    (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_2__/* .refuseDepth */ .k)(depth, source.name);
    const document = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(found.bytes, found.descriptor.mediaType, source.name);
    if (document.kind === 'manifest') {
        const platform = said === undefined ? await platformOfConfig(source, document) : (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(said);
        return [{ platform, descriptor: found.descriptor, manifest: document }];
    }
    const images = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .d)(document.manifests.filter(({ platform }) => isImage(platform)));
    const parts = await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(4, images, async (descriptor) => partsBelow(source, await source.manifest(descriptor), descriptor.platform, depth + 1));
    return parts.flat();
}
/** The images of all platforms; attestations of BuildKit, which call themselves a platform, are left out. Throws `CouldNotCheckError`. */
async function platformParts(source, root) {
    return await partsBelow(source, root, undefined, 0);
}
/** The output `platforms`. */
function partsOutput(parts) {
    return parts.map(({ platform, descriptor, manifest }) => ({
        platform,
        digest: descriptor.digest,
        size: layersSize(manifest),
    }));
}
/** Bytes of the compressed layers of an image. */
function layersSize({ layers }) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}
/** The image and the images of its platforms: what something can be attached to. */
function subjectsOf(root, parts) {
    return [root.descriptor, ...parts.map(({ descriptor }) => descriptor)];
}


/***/ }),

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ versionSaid),
/* harmony export */   Q: () => (/* binding */ whatImageSays)
/* harmony export */ });
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7402);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7711);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2234);



/** Annotations of an image and labels of its first platform; none for what has no config of an image. Throws `CouldNotCheckError`. */
async function whatImageSays(source, root, depth = 0) {
    (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_0__/* .refuseDepth */ .k)(depth, source.name);
    const document = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(root.bytes, root.descriptor.mediaType, source.name);
    const { annotations = {} } = document;
    if (document.kind === 'manifest') {
        const config = await (0,_image_config_js__WEBPACK_IMPORTED_MODULE_2__/* .imageConfig */ .g)(source, document.config);
        return { annotations, labels: config?.labels ?? {} };
    }
    const first = document.manifests.find(({ platform }) => platform?.os !== 'unknown');
    if (first === undefined)
        return { annotations, labels: {} };
    const below = await whatImageSays(source, await source.manifest(first), depth + 1);
    return { annotations: { ...below.annotations, ...annotations }, labels: below.labels };
}
/** A version that no tag could hold is none: it would only fill logs. */
const bounded = (version) => (version.length > _slipway_oci__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_TAG */ .a$ ? '' : version);
/** The version that an image says it is, or empty. Annotations of the index cost nothing; the others are asked for only without them. */
async function versionSaid(source, root) {
    const key = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_4__/* .annotationKey */ .ro)('version');
    const { annotations = {} } = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(root.bytes, root.descriptor.mediaType, source.name);
    const { [key]: own } = annotations;
    if (own !== undefined)
        return bounded(own);
    const said = await whatImageSays(source, root);
    return bounded(said.annotations[key] ?? said.labels[key] ?? '');
}


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree),
/* harmony export */   k: () => (/* binding */ refuseDepth)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7171);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9150);



/** Indexes within indexes: more than any image has, less than what a hostile one could ask for. */
const DEEPEST = 4;
/** Refuses what lies below more indexes than any image has. Throws `CouldNotCheckError`. */
function refuseDepth(depth, where) {
    if (depth <= DEEPEST)
        return;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheckError */ .Rq({
        code: 'image-depth',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(where, 300)} lies below ${DEEPEST} other indexes.`,
        hint: 'Give an image whose index names its manifests directly.',
    });
}
/**
 * Reads all manifests of an image, each once and children before what names them: an index that names the same one ten thousand times on
 * each of its levels is read like any other. Throws `CouldNotCheckError`.
 */
async function readTree(source, root) {
    const children = new Map();
    const blobs = [];
    const visit = async (found, depth) => {
        const where = `${found.descriptor.digest} of ${source.name}`;
        const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(found.bytes, found.descriptor.mediaType, where);
        if (document.kind === 'manifest') {
            blobs.push(document.config, ...document.layers);
            return;
        }
        for (const child of document.manifests) {
            refuseDepth(depth + 1, where);
            if (children.has(child.digest))
                continue;
            const manifest = await source.manifest(child);
            await visit(manifest, depth + 1);
            children.set(child.digest, manifest);
        }
    };
    await visit(root, 0);
    return { root, children: [...children.values()], blobs: (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .d)(blobs) };
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   K9: () => (/* binding */ imageVersion),
/* harmony export */   YN: () => (/* binding */ planMoves),
/* harmony export */   cn: () => (/* binding */ affixesOf),
/* harmony export */   q5: () => (/* binding */ refuseOverwrite),
/* harmony export */   vW: () => (/* binding */ inner)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9155);
/* harmony import */ var _overtaken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3417);
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4010);



const NO_AFFIXES = { prefix: '', suffix: '' };
/** The version that the text of a tag says: `1.2.3+build.5` of `v1.2.3_build.5`. */
const versionOf = (text) => text.replace(/^v/, '').replaceAll('_', '+');
/** The rest of a tag between its affixes; undefined when it has others. */
function inner(tag, { prefix, suffix }) {
    if (tag.length < prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    return tag.slice(prefix.length, tag.length - suffix.length);
}
/** What stands around a version in a tag, without the `v` before it; undefined when the tag does not hold it whole. */
function affixesOf(tag, version) {
    const text = (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_0__/* .versionTag */ .Vm)(version);
    const at = tag.indexOf(text);
    const [prefix, suffix] = [tag.slice(0, at), tag.slice(at + text.length)];
    // 1.2.3 in 11.2.30 is not the version.
    const whole = at >= 0 && !/[0-9.]$/.test(prefix) && !/^[0-9.]/.test(suffix);
    return whole ? { prefix: prefix.replace(/(^|-)v$/, '$1'), suffix } : undefined;
}
const lengthOf = ({ prefix, suffix }) => prefix.length + suffix.length;
/** The flavours that the wanted tags have, the longest names first. */
function flavours({ version, tags }) {
    const found = version === '' ? [] : tags.flatMap((tag) => affixesOf(tag, version) ?? []);
    return [...found, NO_AFFIXES].sort((a, b) => lengthOf(b) - lengthOf(a));
}
const part = (version, count) => version.replace(/^v/, '').split('.').slice(0, count).join('.');
function readLine(rest, affixes) {
    if (rest === 'latest')
        return { kind: 'line', depth: 0, affixes, covers: () => true };
    const { 1: numbers } = /^v?(\d+(?:\.\d+)?)$/.exec(rest) ?? [];
    if (numbers === undefined)
        return undefined;
    const depth = numbers.split('.').length;
    return { kind: 'line', depth, affixes, covers: (other) => part(other, depth) === numbers };
}
function readTag(tag, request) {
    const { version } = request;
    const all = flavours(request);
    const rests = all.flatMap((affixes) => {
        const rest = inner(tag, affixes);
        return rest === undefined ? [] : [{ affixes, rest }];
    });
    if (rests.some(({ rest }) => (0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullVersion */ .kj)(versionOf(rest))))
        return { kind: 'version' };
    if (!(0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullVersion */ .kj)(version))
        return { kind: 'word' };
    for (const { affixes, rest } of rests) {
        const line = readLine(rest, affixes);
        if (line !== undefined)
            return line;
    }
    return { kind: 'word' };
}
/** The versions of a flavour that are published, by the tags that they have; what was withdrawn is left out. */
function publishedOf({ affixes }, names, withdrawn) {
    const published = new Map();
    for (const name of names) {
        const rest = withdrawn.includes(name) ? undefined : inner(name, affixes);
        if (rest !== undefined)
            published.set(versionOf(rest), name);
    }
    return published;
}
/** The highest release among the tags that the line follows, when it is above the version. */
function overtaken({ covers }, { version }, published) {
    const higher = (0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .overtakenBy */ .z2)(version, [...published.keys()], covers);
    const heldBy = higher === undefined ? undefined : published.get(higher);
    if (heldBy === undefined)
        return undefined;
    return { why: `${higher} is higher and published, and the tag never goes back`, heldBy };
}
/** A number that the version does not begin with: the line of other releases, or a date, a name, anything. */
function foreign({ covers }, { version }, published) {
    const member = [...published.keys()].find((other) => (0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullVersion */ .kj)(other) && covers(other));
    return member === undefined
        ? undefined
        : { why: `it is for releases like ${member}, and ${version} is none of them` };
}
function heldLine(reading, request, { tags, withdrawn }) {
    const { version } = request;
    const names = tags.kind === 'known' ? tags.names : [];
    const published = publishedOf(reading, names, withdrawn);
    const unread = tags.kind === 'known'
        ? undefined
        : { why: `the published versions could not be read (${tags.why}), so nothing wider than the version moves` };
    if (!reading.covers(version))
        return unread ?? foreign(reading, request, published);
    if ((0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version))
        return { why: `${version} is a pre-release: only its own tag is set` };
    if (reading.depth === 1 && part(version, 1) === '0')
        return { why: 'below 1.0.0 every minor version may break, so there is no tag 0' };
    if (unread !== undefined)
        return unread;
    if (names.some((name) => withdrawn.includes(name) && versionOf(name) === versionOf(version)))
        return { why: `${version} was withdrawn by a rollback` };
    return overtaken(reading, request, published);
}
/**
 * The image under the tag says that it is a higher version: guards where the tags of versions were deleted. An image that says none might be
 * anything, so a tag that follows releases is not given to it either.
 */
function heldByCurrent(tag, { version }, current, withdrawn) {
    const { version: now = '' } = current ?? {};
    if (!(0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullVersion */ .kj)(now) || withdrawn.some((name) => affixesOf(name, now) !== undefined))
        return undefined;
    if (!(0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullVersion */ .kj)(version))
        return readLine(tag, NO_AFFIXES) === undefined
            ? undefined
            : { why: `it is at the release ${now}, and this image is of no version that could be compared` };
    if ((0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(now, version) <= 0)
        return undefined;
    return { why: `it is at ${now}, which is higher, and never goes back` };
}
function whySet(reading, { version, force }, current) {
    if (reading.kind === 'version')
        return current === undefined ? 'the version itself' : 'overwritten, as asked for';
    if (reading.kind === 'word')
        return current === undefined ? 'a new tag' : 'asked for';
    if (force)
        return 'forced';
    if (!reading.covers(version))
        return 'asked for';
    return `${version} is the highest release${reading.depth === 0 ? '' : ` of ${part(version, reading.depth)}`}`;
}
function moveOf(tag, reading, request, facts) {
    const current = facts.current.get(tag);
    const move = {
        repository: facts.repository,
        tag,
        kind: reading.kind,
        from: current?.digest ?? '',
        to: request.digest,
    };
    if (current?.digest === request.digest)
        return { ...move, action: 'keep', why: 'it is this image already' };
    const held = request.force || reading.kind === 'version'
        ? undefined
        : ((reading.kind === 'line' ? heldLine(reading, request, facts) : undefined) ??
            heldByCurrent(tag, request, current, facts.withdrawn));
    return held === undefined
        ? { ...move, action: 'set', why: whySet(reading, request, current) }
        : { ...move, action: 'hold', ...held };
}
/** Narrow before wide: a crash leaves wide tags on the older, good image. */
function width(reading) {
    if (reading.kind === 'version')
        return 0;
    if (reading.kind === 'word')
        return 3;
    return reading.depth === 0 ? 4 : 3 - reading.depth;
}
/**
 * What is done with every wanted tag of a repository, in the order in which it is to be done: the version, `X.Y`, `X`, other words,
 * `latest`. A tag that follows releases never goes back to a lower version, whatever was asked for; `force` says otherwise.
 *
 * Source: own rule; `README.md` of the action, "Which tags move".
 */
function planMoves(request, facts) {
    return [...new Set(request.tags)]
        .map((tag) => ({ tag, reading: readTag(tag, request) }))
        .sort((a, b) => width(a.reading) - width(b.reading))
        .map(({ tag, reading }) => moveOf(tag, reading, request, facts));
}
/** A published version is what somebody has: other content under its tag is another version. Throws `UserError`. */
function refuseOverwrite(moves, overwrite) {
    const taken = moves.filter(({ kind, action, from }) => kind === 'version' && action === 'set' && from !== '');
    const [first] = taken;
    if (first === undefined || overwrite)
        return;
    const names = taken.map(({ repository, tag }) => `${repository}:${tag}`);
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'tag-exists',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names), 500)} exists with other content: ${first.from}, and this image is ${first.to}.`,
        hint: 'Release a new version. If the published one may be replaced, set overwrite: true.',
    });
}
/** The version of an image: what is asked for, else what it says itself, else the one wanted tag that is a full version. */
function imageVersion(asked, said, tags) {
    if (asked !== '')
        return asked;
    if ((0,_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullVersion */ .kj)(said))
        return said;
    const found = [...new Set(tags.map(versionOf).filter(_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullVersion */ .kj))];
    const [only, ...more] = found;
    return only !== undefined && more.length === 0 ? only : '';
}


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   kj: () => (/* binding */ isFullVersion),
/* harmony export */   z2: () => (/* binding */ overtakenBy)
/* harmony export */ });
/* harmony import */ var _slipway_version__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** A version with the `v` of Go. */
const withV = (version) => (version.startsWith('v') ? version : `v${version}`);
/** Whether a text is a full version, with or without `v`. */
function isFullVersion(version) {
    return (0,_slipway_version__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(withV(version))?.short === '';
}
/** Whether a text is a full version with a pre-release part. */
function isPrerelease(version) {
    return ((0,_slipway_version__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(withV(version))?.prerelease ?? '') !== '';
}
/**
 * Order of two versions, with or without `v`: below 0, 0 or above. Build metadata does not count, so of two that differ in nothing else
 * the one that comes last wins. https://semver.org/#spec-item-11
 */
function compareVersions(a, b) {
    return (0,_slipway_version__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(withV(a), withV(b));
}
/**
 * The highest release among those published that a tag would leave for a lower version, or undefined when the tag may move. Pre-releases
 * hold nothing back.
 *
 * @param same whether the tag that is to move is also a tag of the other version
 */
function overtakenBy(version, published, same) {
    return published
        .filter((other) => isFullVersion(other) && !isPrerelease(other))
        .filter((other) => compareVersions(other, version) > 0 && same(other))
        .sort((a, b) => compareVersions(b, a))[0];
}


/***/ }),

/***/ 4666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ compareDecimal),
/* harmony export */   wI: () => (/* binding */ incDecimal)
/* harmony export */ });
/* unused harmony export decDecimal */
/**
 * Arithmetic on decimal strings: the numbers of a Go version have no upper limit, so `Number` would lose digits above
 * 2^53. All functions expect digits without leading zeros, as the grammar of a version guarantees.
 */
/** Order of two decimals: the longer one is larger, equal lengths compare digit by digit. */
function compareDecimal(a, b) {
    if (a === b)
        return 0;
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return a < b ? -1 : 1;
}
/** The decimal plus one: `9` -> `10`. Source: golang.org/x/mod/module pseudo.go. */
function incDecimal(decimal) {
    const head = decimal.replace(/9+$/, '');
    const lifted = head === '' ? '1' : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
    return lifted + '0'.repeat(decimal.length - head.length);
}
/** The decimal minus one: `100` -> `99`; `undefined` below zero. Source: golang.org/x/mod/module pseudo.go. */
function decDecimal(decimal) {
    const head = decimal.replace(/0+$/, '');
    if (head === '')
        return undefined;
    const trailing = decimal.length - head.length;
    const lowered = head.slice(0, -1) + String(Number(head.slice(-1)) - 1);
    return (lowered === '0' && trailing > 0 ? '' : lowered) + '9'.repeat(trailing);
}


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   BL: () => (/* binding */ formatParsed),
/* harmony export */   Bh: () => (/* binding */ isCanonicalVersion),
/* harmony export */   Rt: () => (/* binding */ prerelease),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   dQ: () => (/* binding */ compareParsed),
/* harmony export */   eR: () => (/* binding */ major),
/* harmony export */   fn: () => (/* binding */ isValid),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   jw: () => (/* binding */ canonicalModuleVersion),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* unused harmony export majorMinor */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4666);

const number = '(0|[1-9][0-9]*)';
const prereleaseIdentifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const buildIdentifier = '[0-9A-Za-z-]+';
const grammar = new RegExp(`^v${number}(?:\\.${number}(?:\\.${number}` +
    `(-${prereleaseIdentifier}(?:\\.${prereleaseIdentifier})*)?` +
    `(\\+${buildIdentifier}(?:\\.${buildIdentifier})*)?)?)?$`);
/** The parts of a version, `undefined` if it is none. `v1` and `v1.2` are shorthands; without pre-release or build. */
function parse(version) {
    const match = grammar.exec(version);
    if (match === null)
        return undefined;
    const [, major = '', minor, patch, prerelease = '', build = ''] = match;
    if (minor === undefined)
        return { major, minor: '0', patch: '0', short: '.0.0', prerelease, build };
    if (patch === undefined)
        return { major, minor, patch: '0', short: '.0', prerelease, build };
    return { major, minor, patch, short: '', prerelease, build };
}
/** Whether the text is a version, shorthands included. Source: golang.org/x/mod/semver IsValid. */
function isValid(version) {
    return grammar.test(version);
}
/**
 * The full form without build metadata: `v1.2` -> `v1.2.0`, `v1.2.3+meta` -> `v1.2.3`; empty if it is no version.
 * Source: golang.org/x/mod/semver Canonical.
 */
function canonical(version) {
    const parsed = parse(version);
    return parsed === undefined ? '' : formatParsed(parsed);
}
/** Canonical text of parsed parts, without build metadata. */
function formatParsed(parsed) {
    return `v${parsed.major}.${parsed.minor}.${parsed.patch}${parsed.prerelease}`;
}
/**
 * The canonical form that keeps the one build suffix Go gives a meaning, `+incompatible`; empty if it is no version.
 * Source: golang.org/x/mod/module CanonicalVersion.
 */
function canonicalModuleVersion(version) {
    return canonical(version) + (build(version) === '+incompatible' ? '+incompatible' : '');
}
/** Whether the text is a version in exactly the form Go publishes: `vX.Y.Z`, pre-release allowed, no build metadata. */
function isCanonicalVersion(version) {
    return version !== '' && canonical(version) === version;
}
/** `v2` of `v2.1.0`; empty if it is no version. Source: golang.org/x/mod/semver Major. */
function major(version) {
    const parsed = parse(version);
    return parsed === undefined ? '' : `v${parsed.major}`;
}
/** `v2.1` of `v2.1.0`; empty if it is no version. Source: golang.org/x/mod/semver MajorMinor. */
function majorMinor(version) {
    const parsed = parse(version);
    return parsed === undefined ? '' : `v${parsed.major}.${parsed.minor}`;
}
/** `-rc.1` of `v2.1.0-rc.1+meta`; empty if there is none. Source: golang.org/x/mod/semver Prerelease. */
function prerelease(version) {
    return parse(version)?.prerelease ?? '';
}
/** `+meta` of `v2.1.0-rc.1+meta`; empty if there is none. Source: golang.org/x/mod/semver Build. */
function build(version) {
    return parse(version)?.build ?? '';
}
/**
 * Semantic precedence. What is no version sorts below every version and equals its like; build metadata has no weight.
 * Source: golang.org/x/mod/semver Compare, https://semver.org/#spec-item-11.
 */
function compare(v, w) {
    const a = parse(v);
    const b = parse(w);
    if (a === undefined)
        return b === undefined ? 0 : -1;
    if (b === undefined)
        return 1;
    return compareParsed(a, b);
}
/** Semantic precedence of parsed versions. */
function compareParsed(a, b) {
    return ((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(a.major, b.major) ||
        (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(a.minor, b.minor) ||
        (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(a.patch, b.patch) ||
        comparePrerelease(a.prerelease, b.prerelease));
}
/**
 * A pre-release sorts below the release of the same number; a longer list of equal identifiers sorts above. Only the
 * identifiers at the first difference are looked at: thousands of tags are sorted by this.
 */
function comparePrerelease(a, b) {
    if (a === b)
        return 0;
    if (a === '')
        return 1;
    if (b === '')
        return -1;
    let at = 1;
    while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at))
        at += 1;
    const from = a.lastIndexOf('.', at - 1) + 1 || 1;
    const order = compareIdentifier(identifierAt(a, from), identifierAt(b, from));
    if (order !== 0)
        return order;
    return at === a.length ? -1 : 1;
}
/** The identifier of a pre-release that begins at a position. */
function identifierAt(prerelease, from) {
    const dot = prerelease.indexOf('.', from);
    return dot < 0 ? prerelease.slice(from) : prerelease.slice(from, dot);
}
/** Numbers compare as numbers and sort below words; words compare in ASCII order, so `rc10` sorts below `rc9`. */
function compareIdentifier(x, y) {
    if (x === y)
        return 0;
    const numeric = isNumeric(x);
    if (numeric !== isNumeric(y))
        return numeric ? -1 : 1;
    if (numeric)
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(x, y);
    return x < y ? -1 : 1;
}
function isNumeric(identifier) {
    return /^[0-9]+$/.test(identifier);
}


/***/ })

};
