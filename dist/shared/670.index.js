export const id = 670;
export const ids = [670];
export const modules = {

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

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ blake2b256),
/* harmony export */   Q: () => (/* binding */ blake2b512)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(904);


/** BLAKE2b with 64 bytes of output (RFC 7693). */
function blake2b512(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('blake2b512').update(content).digest();
}
/**
 * BLAKE2b with 32 bytes of output. The length is part of the parameters that start the hash, so it is not a prefix of the
 * longer one, and Node's OpenSSL offers 64 bytes only: https://www.rfc-editor.org/rfc/rfc7693#section-2.5
 */
function blake2b256(...parts) {
    const hash = _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_1__/* .blake2b */ .Sx.create({ dkLen: 32 });
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ accountFor),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   W0: () => (/* binding */ releaseError),
/* harmony export */   hp: () => (/* binding */ findingFaults),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony export findingFault */
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);

/** What a file system that ignores case and Unicode form takes for the same name. */
const folded = (name) => name.normalize('NFC').toLowerCase();
function judgeListed({ name, sha256, line }, { kinds, digests, spare }) {
    const kind = kinds.get(name);
    if (kind === undefined) {
        const onDisk = spare.get(folded(name));
        return onDisk === undefined ? { status: 'missing', name, line } : { status: 'renamed', name, line, onDisk };
    }
    if (kind !== 'file')
        return { status: 'not-a-file', name, kind };
    const digest = digests.get(name) ?? { unreadable: 'it was not read' };
    if ('unreadable' in digest)
        return { status: 'unreadable', name, why: digest.unreadable };
    return digest.sha256 === sha256
        ? { status: 'ok', name, sha256 }
        : { status: 'changed', name, sha256: digest.sha256, line };
}
/**
 * Every name of the list and of the folder, judged: each listed file is there with its digest, and nothing else is
 * there. In the order of the list, then what is not listed.
 */
function accountFor(release) {
    const names = new Set(release.listed.map(({ name }) => name));
    const extra = release.folder.filter(({ name }) => !names.has(name) && !release.mayBeExtra(name));
    const spare = new Map(extra.map(({ name }) => [folded(name), name]));
    const kinds = new Map(release.folder.map(({ name, kind }) => [name, kind]));
    const judged = release.listed.map((file) => judgeListed(file, { kinds, digests: release.digests, spare }));
    const renamed = new Set(judged.map((finding) => (finding.status === 'renamed' ? finding.onDisk : '')));
    const unlisted = extra
        .filter(({ name }) => !renamed.has(name))
        .map(({ name, kind }) => ({ status: 'unlisted', name, kind }));
    return [...judged, ...unlisted];
}
const DO_NOT_USE = 'Do not use this file: fetch the release again, and report it when it stays.';
/** A finding in a few words, for a table. */
function describe(finding) {
    switch (finding.status) {
        case 'ok':
            return 'as listed';
        case 'changed':
            return 'other content than listed';
        case 'missing':
            return 'listed, not there';
        case 'renamed':
            return `on disk as ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.onDisk)}`;
        case 'not-a-file':
            return `a ${finding.kind}, not a file`;
        case 'unlisted':
            return finding.kind === 'file' ? 'not listed' : `a ${finding.kind}, not listed`;
        case 'unreadable':
            return `could not be read: ${finding.why}`;
    }
}
/** What is wrong with a finding, or undefined. Outcome: refused, but for `unreadable`, which could not be checked. */
function findingFault(finding, { file, checksums }) {
    const name = (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.name);
    switch (finding.status) {
        case 'ok':
            return undefined;
        case 'changed': {
            const message = `${name} has the SHA-256 ${finding.sha256}, which is not the one in ${checksums}.`;
            return { code: 'file-changed', message, hint: DO_NOT_USE, file, line: finding.line };
        }
        case 'missing': {
            const message = `${name} is listed in ${checksums} and is not there.`;
            const hint = name.includes('/')
                ? 'A release is one folder without sub-folders: list bare names.'
                : 'Fetch the file, or the whole release again: a part of a release is not accepted.';
            return { code: 'file-missing', message, hint, file, line: finding.line };
        }
        case 'renamed': {
            const message = `${name} is listed in ${checksums}, and the file is called ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.onDisk)}.`;
            const hint = 'The names differ in case or Unicode form: rename the file to what is listed.';
            return { code: 'file-renamed', message, hint, file, line: finding.line };
        }
        case 'not-a-file':
            return { code: 'not-a-file', message: `${name} is a ${finding.kind}.`, hint: 'Put the file itself there.' };
        case 'unlisted': {
            const message = `${name}${finding.kind === 'file' ? '' : ` (a ${finding.kind})`} is not listed in ${checksums}.`;
            const hint = 'Nobody vouches for it: remove it, or move it out of the folder.';
            return { code: 'file-unlisted', message, hint };
        }
        case 'unreadable':
            return {
                code: 'file-unreadable',
                message: `${name} could not be read: ${finding.why}.`,
                hint: 'Nothing is known of its content. Make it readable and run again.',
            };
    }
}
/** Everything that is wrong with a release, what is certain before what could not be read. */
function findingFaults(findings, names) {
    const certain = findings.filter(({ status }) => status !== 'unreadable');
    const doubtful = findings.filter(({ status }) => status === 'unreadable');
    return [...certain, ...doubtful].flatMap((finding) => findingFault(finding, names) ?? []);
}
/**
 * The error that tells everything that is wrong, or undefined. What is certainly wrong makes it a refusal, whatever else
 * could not be read; only when nothing is, an unreadable file makes it "could not check".
 */
function releaseError(findings, names, others = []) {
    const [first, ...more] = [...others, ...findingFaults(findings, names)];
    if (first === undefined)
        return undefined;
    const refused = others.length > 0 || findings.some(({ status }) => status !== 'ok' && status !== 'unreadable');
    return refused ? new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(first, more) : new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq(first, more);
}


/***/ }),

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ SEED_BYTES),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   b_: () => (/* binding */ signBytes),
/* harmony export */   db: () => (/* binding */ isWeakPublicKey),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   tM: () => (/* binding */ SIGNATURE_BYTES),
/* harmony export */   we: () => (/* binding */ privateKeyFromSeed)
/* harmony export */ });
/* unused harmony export PUBLIC_KEY_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What stands before the 32 bytes in PKCS #8 and in SubjectPublicKeyInfo: https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const SEED_BYTES = 32;
const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** The private key as an opaque object: nothing prints it by mistake. */
function privateKeyFromSeed(seed) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}
function seedOf(key) {
    return key.export({ format: 'der', type: 'pkcs8' }).subarray(-SEED_BYTES);
}
function publicKeyOf(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: 'der', type: 'spki' }).subarray(-PUBLIC_KEY_BYTES);
}
function signBytes(key, message) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, message, key);
}
function verifyBytes(publicKey, message, signature) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key, signature);
}
/**
 * Encodings of the points of small order, sign bit cleared. Under such a key anybody can make a signature that OpenSSL
 * 3.0 accepts; libsodium and OpenSSL 3.5 refuse them. Source: table 3 of "Taming the many EdDSAs", https://eprint.iacr.org/2020/1244
 */
const SMALL_ORDER = new Set([
    `00${'00'.repeat(31)}`,
    `01${'00'.repeat(31)}`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    `ec${'ff'.repeat(30)}7f`,
    `ed${'ff'.repeat(30)}7f`,
    `ee${'ff'.repeat(30)}7f`,
]);
/** The key is a point of small order: it belongs to nobody. */
function isWeakPublicKey(publicKey) {
    const bytes = Buffer.from(publicKey);
    bytes.writeUInt8(bytes.readUInt8(31) & 0x7f, 31);
    return SMALL_ORDER.has(bytes.toString('hex'));
}


/***/ }),

/***/ 7852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fileNameFault)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);


/** What keeps a text from being the bare name of a file in a folder, as the fault of the input that gave it. */
function fileNameFault(name, input) {
    const bare = name !== '' && name !== '.' && name !== '..' && !/[/\\\t]/.test(name) && !_text_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL */ .W3.test(name);
    if (bare)
        return undefined;
    return {
        code: 'file-name',
        message: `Input '${input}': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 80)}' is not the bare name of a file.`,
        hint: 'Give a name without a folder, such as SHA256SUMS.',
    };
}


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   tM: () => (/* binding */ OPEN_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
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





/** Symbolic links are not followed; opening a named pipe does not wait. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'symbolic link' : 'special file';
}
function unreadable(path, code, cause) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .CouldNotCheckError */ .Rq({
        code: 'file-unreadable',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} could not be read: ${code}.`,
        hint: 'Nothing is known of its content. Make it readable and run again.',
        cause,
    });
}
/** The names of a folder in code-unit order, sub-folders not entered. Throws `CouldNotCheckError` when it cannot be read. */
async function readFolder(path) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { withFileTypes: true });
        return entries
            .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        const code = (0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
        throw code === undefined ? error : unreadable(path, code, error);
    }
}
function tooLarge(shown, limit) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'file-too-large',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(shown)} is larger than ${limit} bytes.`,
        hint: 'A checksum file has one line for each file of the release, a signature four lines. Is it another file?',
        file: shown,
    });
}
/**
 * A small file of a folder as it is, or undefined when there is none of the name; `shown` is its name in messages.
 * Throws `UserError` when it is a link, no regular file or too large, `CouldNotCheckError` when it cannot be read.
 */
async function readSmallFile(directory, name, shown, limit) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), OPEN_FLAGS), true);
            if (!(await handle.stat()).isFile())
                throw notAFile(shown);
            const buffer = Buffer.alloc(limit + 1);
            let length = 0;
            for (let bytesRead = -1; bytesRead !== 0 && length <= limit; length += bytesRead) {
                ({ bytesRead } = await handle.read(buffer, length, buffer.length - length, length));
            }
            if (length > limit)
                throw tooLarge(shown, limit);
            return Buffer.from(buffer.subarray(0, length));
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
        const code = (0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
        if (code === 'ENOENT')
            return undefined;
        if (code === 'ELOOP')
            throw notAFile(shown);
        throw code === undefined ? error : unreadable(shown, code, error);
    }
}
function notAFile(shown) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'not-a-file',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(shown)} is a symbolic link or a special file.`,
        hint: 'Put the file itself there.',
    });
}


/***/ }),

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5941);
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





/** One buffer of this size for each file in work: memory does not depend on the size of files. */
const CHUNK = 1_048_576;
/** Reading one file overlaps with hashing another; more at once gains nothing. */
const AT_ONCE = 4;
async function digestOf(handle, buffer, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (;;) {
        signal.throwIfAborted();
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return hash.digest('hex');
        hash.update(buffer.subarray(0, bytesRead));
    }
}
async function hashOne(path, buffer, signal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, _folder_js__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_FLAGS */ .tM), true);
            const before = await handle.stat({ bigint: true });
            if (!before.isFile())
                return { unreadable: 'it is no regular file any more' };
            const sha256 = await digestOf(handle, buffer, signal);
            const after = await handle.stat({ bigint: true });
            const same = before.size === after.size && before.mtimeNs === after.mtimeNs;
            return same ? { sha256 } : { unreadable: 'it was changed while it was read' };
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
        const code = (0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        if (code === undefined)
            throw error;
        return { unreadable: code };
    }
}
/** SHA-256 of files of a folder, a few at a time, in constant memory. A file that cannot be read says so in its digest. */
async function hashFiles(directory, names, signal) {
    const digests = new Map();
    const queue = names.values();
    const worker = async () => {
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (const name of queue)
            digests.set(name, await hashOne((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), buffer, signal));
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, names.length) }, worker));
    return digests;
}


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ verifySignature),
/* harmony export */   TZ: () => (/* binding */ generateKeyPair),
/* harmony export */   fv: () => (/* binding */ signContent),
/* harmony export */   tk: () => (/* binding */ KEY_PAIR_BYTES)
/* harmony export */ });
/* unused harmony export signDigest */
/* harmony import */ var _blake2b_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3951);
/* harmony import */ var _ed25519_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7575);
/* harmony import */ var _minisign_key_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _minisign_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9407);




/** Bytes of randomness that a key pair is made of. */
const KEY_PAIR_BYTES = _minisign_key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_NUMBER_BYTES */ .aS + _ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .SEED_BYTES */ .ER;
/** A key pair out of 40 random bytes: the key number, then the seed. */
function generateKeyPair(random) {
    if (random.length !== KEY_PAIR_BYTES)
        throw new Error(`a key pair is made of ${KEY_PAIR_BYTES} random bytes`);
    const privateKey = (0,_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .privateKeyFromSeed */ .we)(random.subarray(_minisign_key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_NUMBER_BYTES */ .aS));
    return {
        publicKey: { id: (0,_minisign_key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdOf */ .yg)(random.subarray(0, _minisign_key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_NUMBER_BYTES */ .aS)), bytes: (0,_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyOf */ .kc)(privateKey) },
        privateKey,
    };
}
/**
 * Signs content by its BLAKE2b-512, as `minisign -S` does. The same key, digest and comment give the same bytes. Throws
 * `UserError` for a comment that cannot be written.
 */
function signDigest(key, blake2b512, trustedComment) {
    const signature = (0,_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .signBytes */ .b_)(key.privateKey, blake2b512);
    const comment = (0,_minisign_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTrustedComment */ .DC)(trustedComment);
    return {
        form: 'prehashed',
        keyId: key.publicKey.id,
        signature,
        trustedComment: comment,
        globalSignature: (0,_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .signBytes */ .b_)(key.privateKey, (0,_minisign_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .globalMessage */ .DF)(signature, comment)),
    };
}
function signContent(key, content, trustedComment) {
    return signDigest(key, (0,_blake2b_js__WEBPACK_IMPORTED_MODULE_3__/* .blake2b512 */ .Q)(content), trustedComment);
}
function refused(code, message, hint, file) {
    return { verified: false, fault: { code, message, hint, file } };
}
function otherKey(signature, keys, { file, signatureFile }) {
    const pinned = keys.map(({ id }) => id).join(', ');
    return refused('signature-other-key', `${signatureFile} was made with the key ${signature.keyId}; pinned is ${pinned}.`, `If the maker of ${file} changed the key, pin the new one after checking it another way; if not, do not use these files.`, signatureFile);
}
/**
 * Whether one of the pinned keys signed the content and the trusted comment. The key is chosen by its id, then both
 * signatures must hold under it. Signatures of the legacy form (`minisign -S -l`, before 0.6) are accepted.
 */
function verifySignature(signature, keys, signed) {
    const key = keys.find(({ id }) => id === signature.keyId);
    if (key === undefined)
        return otherKey(signature, keys, signed);
    const message = signature.form === 'legacy' ? signed.content : (0,_blake2b_js__WEBPACK_IMPORTED_MODULE_3__/* .blake2b512 */ .Q)(signed.content);
    if (!(0,_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBytes */ .RV)(key.bytes, message, signature.signature)) {
        return refused('signature-wrong', `${signed.signatureFile} is not a signature of ${signed.file} by the key ${key.id}.`, `${signed.file} or its signature was changed after signing: fetch both again, and do not use these files until it holds.`, signed.signatureFile);
    }
    const global = (0,_minisign_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .globalMessage */ .DF)(signature.signature, signature.trustedComment);
    if (!(0,_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBytes */ .RV)(key.bytes, global, signature.globalSignature)) {
        return refused('trusted-comment-wrong', `The trusted comment of ${signed.signatureFile} is not what the key ${key.id} signed.`, 'The comment was changed after signing: fetch the signature again.', signed.signatureFile);
    }
    return { verified: true, key, trustedComment: signature.trustedComment };
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ readKeyLines),
/* harmony export */   I7: () => (/* binding */ PUBLIC_BYTES),
/* harmony export */   U7: () => (/* binding */ SIGNATURE_LINE_BYTES),
/* harmony export */   aS: () => (/* binding */ KEY_NUMBER_BYTES),
/* harmony export */   mE: () => (/* binding */ keyNumberOf),
/* harmony export */   nT: () => (/* binding */ UNTRUSTED),
/* harmony export */   oG: () => (/* binding */ ALGORITHM),
/* harmony export */   tS: () => (/* binding */ SECRET_BYTES),
/* harmony export */   yg: () => (/* binding */ keyIdOf)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6607);


const UNTRUSTED = 'untrusted comment: ';
/** Bytes of a public key: `Ed`, key number, Ed25519 key. */
const PUBLIC_BYTES = 42;
/** Bytes of a secret key; see secret-key.ts. */
const SECRET_BYTES = 158;
/** Bytes of the first line of a signature: algorithm, key number, Ed25519 signature. */
const SIGNATURE_LINE_BYTES = 74;
const ALGORITHM = 'Ed';
const KEY_NUMBER_BYTES = 8;
/** The key number as minisign prints it: 64 bits, little-endian, in upper-case hex without leading zeros. */
function keyIdOf(keyNumber) {
    return Buffer.from(keyNumber).readBigUInt64LE().toString(16).toUpperCase();
}
function keyNumberOf(id) {
    const bytes = Buffer.alloc(KEY_NUMBER_BYTES);
    bytes.writeBigUInt64LE(BigInt(`0x${id}`));
    return bytes;
}
const SHAPES = new Map([
    [PUBLIC_BYTES, 'is a public key'],
    [SECRET_BYTES, 'is a secret key'],
    [SIGNATURE_LINE_BYTES, 'is a signature'],
]);
function wrongShape(bytes, length) {
    const shape = bytes === undefined ? undefined : SHAPES.get(bytes.length);
    if (shape !== undefined)
        return `${shape}, not a ${length === PUBLIC_BYTES ? 'public' : 'secret'} key of minisign`;
    return bytes === undefined ? 'is not base64' : `holds ${bytes.length} bytes; a key of this sort has ${length}`;
}
function wrongLine(origin, line, bytes, length) {
    const secret = length === PUBLIC_BYTES && bytes?.length === SECRET_BYTES;
    return (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .lineError */ .V)(origin, line, {
        code: secret ? 'minisign-secret-key-shown' : 'minisign-key-malformed',
        message: wrongShape(bytes, length),
        hint: secret
            ? 'Give the public key (the second line of minisign.pub, RW…). This input is not masked: if the log was readable, make a new key.'
            : "Give the file that 'minisign -G' wrote, whole: an 'untrusted comment:' line and one line of base64.",
    });
}
/**
 * The keys of a key file: lines of base64, each with or without its `untrusted comment:` line before it. Blanks around a
 * line and carriage returns do not count: keys are pasted. The text of a key never appears in a message.
 */
function readKeyLines(text, length, origin) {
    const keys = [];
    for (const [index, raw] of text.split('\n').entries()) {
        const content = raw.trim();
        if (content === '' || content.startsWith(UNTRUSTED.trimEnd()))
            continue;
        const bytes = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(content);
        if (bytes === undefined || bytes.length !== length)
            throw wrongLine(origin, index + 1, bytes, length);
        keys.push({ bytes, line: index + 1 });
    }
    return keys;
}


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ publicKeyBase64),
/* harmony export */   V4: () => (/* binding */ parsePublicKeys)
/* harmony export */ });
/* unused harmony export formatPublicKey */
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7448);
/* harmony import */ var _ed25519_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7575);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3874);
/* harmony import */ var _key_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);




function readOne({ bytes, line }, origin) {
    if (bytes.toString('latin1', 0, 2) !== _key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .ALGORITHM */ .oG) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .lineError */ .V)(origin, line, {
            code: 'minisign-key-malformed',
            message: 'does not begin as a public key of minisign does',
            hint: 'A public key of minisign is base64 that begins with RW.',
        });
    }
    const key = { id: (0,_key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdOf */ .yg)(bytes.subarray(2, 10)), bytes: bytes.subarray(10) };
    if ((0,_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .isWeakPublicKey */ .db)(key.bytes)) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .lineError */ .V)(origin, line, {
            code: 'minisign-weak-key',
            message: 'is a weak key: anybody can sign for it',
            hint: "Make a key with 'minisign -G' and give its public key.",
        });
    }
    return key;
}
/**
 * Public keys: one or several, each as base64 or as the file `minisign.pub`. Throws `UserError` when there is none, for
 * a malformed or weak key, and for two keys with the same id, which a signature could not tell apart.
 */
function parsePublicKeys(text, origin) {
    const seen = new Set();
    const [first, ...others] = (0,_key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readKeyLines */ .DK)(text, _key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_BYTES */ .I7, origin).map((entry) => {
        const key = readOne(entry, origin);
        if (seen.has(key.id)) {
            throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .lineError */ .V)(origin, entry.line, {
                code: 'minisign-key-twice',
                message: `repeats the key id ${key.id}`,
                hint: 'Keep one line for each key.',
            });
        }
        seen.add(key.id);
        return key;
    });
    if (first === undefined) {
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'minisign-key-missing',
            message: `There is no key in ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(origin)}.`,
            hint: 'Give the second line of minisign.pub: base64 that begins with RW.',
        });
    }
    return [first, ...others];
}
/** The key as one line of base64: what `minisign -P` takes. */
function publicKeyBase64(key) {
    return Buffer.concat([Buffer.from(_key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .ALGORITHM */ .oG), (0,_key_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .keyNumberOf */ .mE)(key.id), key.bytes]).toString('base64');
}
/** The file `minisign.pub`. */
function formatPublicKey(key) {
    return `${UNTRUSTED}minisign public key ${key.id}\n${publicKeyBase64(key)}\n`;
}


/***/ }),

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ checkTrustedComment),
/* harmony export */   DF: () => (/* binding */ globalMessage),
/* harmony export */   i4: () => (/* binding */ formatSignature),
/* harmony export */   uT: () => (/* binding */ parseSignature)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7448);
/* harmony import */ var _ed25519_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7575);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6607);
/* harmony import */ var _key_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(988);





const TRUSTED = 'trusted comment: ';
const PREHASHED = 'ED';
const LEGACY = 'Ed';
/** minisign reads lines of at most this many bytes (COMMENTMAXBYTES, TRUSTEDCOMMENTMAXBYTES). */
const LONGEST_COMMENT = 1024;
const LONGEST_TRUSTED_COMMENT = 8192;
const FETCH_AGAIN = 'Fetch the signature again from where it was published, or sign again.';
function malformed(origin, line, message, hint = FETCH_AGAIN) {
    return (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .lineError */ .V)(origin, line, { code: 'minisign-signature-malformed', message, hint });
}
function fourLines(text, origin) {
    const carriageReturn = text.split('\n').findIndex((line) => line.includes('\r'));
    if (carriageReturn >= 0) {
        const hint = 'The file was converted on its way: publish and fetch it as binary, or set -text in .gitattributes.';
        throw malformed(origin, carriageReturn + 1, 'holds a carriage return', hint);
    }
    const [comment, signature, trusted, global, ...rest] = text.split('\n');
    if (comment === undefined || signature === undefined || trusted === undefined || global === undefined) {
        throw malformed(origin, text.split('\n').length, `is the last of ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(origin)}, which has four`);
    }
    if (rest.join('\n') !== '')
        throw malformed(origin, 5, 'is one too many: a signature has four');
    return [comment, signature, trusted, global];
}
function readComment(line, number, prefix, longest, origin) {
    if (!line.startsWith(prefix))
        throw malformed(origin, number, `does not begin with '${prefix}'`);
    if (Buffer.byteLength(line) >= longest)
        throw malformed(origin, number, `is longer than ${longest - 1} bytes`);
    if (_text_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROL */ .W3.test(line))
        throw malformed(origin, number, 'holds a control character');
    return line.slice(prefix.length);
}
function readBytes(line, number, length, origin) {
    const bytes = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(line);
    if (bytes === undefined)
        throw malformed(origin, number, 'is not base64');
    if (bytes.length !== length)
        throw malformed(origin, number, `holds ${bytes.length} bytes instead of ${length}`);
    return bytes;
}
function readForm(bytes, origin) {
    const algorithm = bytes.toString('latin1', 0, 2);
    if (algorithm === PREHASHED)
        return 'prehashed';
    if (algorithm === LEGACY)
        return 'legacy';
    throw malformed(origin, 2, 'names an algorithm that minisign does not have');
}
/** Reads a signature strictly: four lines of UTF-8, canonical base64. Throws `UserError` with file and line. */
function parseSignature(text, origin) {
    const [comment, signature, trusted, global] = fourLines(text, origin);
    readComment(comment, 1, _key_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTRUSTED */ .nT, LONGEST_COMMENT, origin);
    const bytes = readBytes(signature, 2, _key_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_LINE_BYTES */ .U7, origin);
    return {
        form: readForm(bytes, origin),
        keyId: (0,_key_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .keyIdOf */ .yg)(bytes.subarray(2, 10)),
        signature: bytes.subarray(10),
        trustedComment: readComment(trusted, 3, TRUSTED, LONGEST_TRUSTED_COMMENT, origin),
        globalSignature: readBytes(global, 4, _ed25519_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_BYTES */ .tM, origin),
    };
}
/** What the global signature covers. */
function globalMessage(signature, trustedComment) {
    return Buffer.concat([signature, Buffer.from(trustedComment)]);
}
/** The signature file. The untrusted comment is the one minisign writes, so that the same input gives the same bytes. */
function formatSignature(signature) {
    const algorithm = Buffer.from(signature.form === 'legacy' ? LEGACY : PREHASHED);
    const line = Buffer.concat([algorithm, (0,_key_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .keyNumberOf */ .mE)(signature.keyId), signature.signature]);
    return [
        `${_key_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTRUSTED */ .nT}signature from minisign secret key`,
        line.toString('base64'),
        `${TRUSTED}${signature.trustedComment}`,
        Buffer.from(signature.globalSignature).toString('base64'),
        '',
    ].join('\n');
}
/** A trusted comment that can be written: one line without control characters. Throws `UserError`. */
function checkTrustedComment(comment) {
    const line = `${TRUSTED}${comment}`;
    const why = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROL */ .W3.test(comment)
        ? 'holds a line feed or another control character'
        : Buffer.byteLength(line) >= LONGEST_TRUSTED_COMMENT
            ? `is longer than ${LONGEST_TRUSTED_COMMENT - 1 - TRUSTED.length} bytes`
            : /\p{Surrogate}/u.test(comment)
                ? 'is not valid Unicode'
                : undefined;
    if (why === undefined)
        return comment;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'trusted-comment',
        message: `The trusted comment ${why}.`,
        hint: 'Give one line of text, such as file:SHA256SUMS.',
    });
}


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   V: () => (/* binding */ lineError)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);

/** `release/SHA256SUMS.minisig` or `the input 'minisign-key'`. */
function named(origin) {
    return 'file' in origin ? origin.file : `the input '${origin.input}'`;
}
/** `Line 2 of …` with its place: a file can be annotated, an input cannot. */
function lineError(origin, line, fault) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        ...fault,
        message: `Line ${line} of ${named(origin)} ${fault.message}.`,
        ...('file' in origin ? { file: origin.file, line } : {}),
    });
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MINISIGN_SUFFIX),
/* harmony export */   u: () => (/* binding */ standsBesideList)
/* harmony export */ });
const MINISIGN_SUFFIX = '.minisig';
/** Endings of detached signatures and bundles. A signature of the checksum file cannot be listed in it. */
const SUFFIXES = ['.asc', '.bundle', '.cert', '.intoto.jsonl', MINISIGN_SUFFIX, '.pem', '.sig', '.sigstore.json'];
/** The name is the checksum file or a signature of it: made after the list, so never in it. */
function standsBesideList(name, checksums) {
    return name === checksums || SUFFIXES.some((suffix) => name === checksums + suffix);
}


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** The bytes as UTF-8, byte order mark kept, or undefined when they are not UTF-8. */
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The bytes of canonical base64 with its padding, or undefined: there is one text for the same bytes. */
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
/** Control characters but the tab: C0, DEL and C1. */
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/u;


/***/ })

};
