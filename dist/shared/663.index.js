export const id = 663;
export const ids = [663];
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
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8129);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4839);



const CHECKSUMS_FILE = 'SHA256SUMS';
function twice(name, place = {}) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'checksums-duplicate',
        message: `'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)}' is listed twice.`,
        hint: 'A checksum file names every file once; write it again.',
        ...place,
    });
}
/**
 * The text of a checksum file as `sha256sum` writes it, sorted by the bytes of the names. A name that `sha256sum` would
 * escape (line feed, backslash) is refused, so that there is one way to read a line. Throws `UserError`.
 */
function formatChecksums(checksums) {
    const sorted = [...checksums].sort((a, b) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a.name, b.name));
    for (const [index, { name }] of sorted.entries()) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePath */ .kK)(name);
        if (sorted[index - 1]?.name === name)
            throw twice(name);
    }
    return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
/** Column of the name: behind 64 digits and two more characters. */
const NAME_AT = 66;
function lineFault(text) {
    if (text.endsWith('\r'))
        return 'ends with a carriage return';
    if (!/^[0-9a-f]{64} [ *]./s.test(text))
        return 'is not a SHA-256 in lower-case hex, two spaces and a name';
    const fault = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(text.slice(NAME_AT));
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
            message: `The last line of ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file)} has no line feed.`,
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
                message: `Line ${index + 1} of ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file)} ${fault}: '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(content, 100)}'.`,
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
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8129);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);


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
    throw refused(`The path '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}' ${fault}.`, 'Give a relative path with / between its parts, without control characters, backslashes or `..`.');
}
/** What a file system that ignores case and Unicode form takes for the same name. */
const folded = (path) => path.normalize('NFC').toLowerCase();
function refuseClashes(paths) {
    const seen = new Map();
    const rename = 'Rename one of them: they would overwrite each other where the archive is unpacked.';
    for (const path of paths) {
        const other = seen.get(folded(path));
        if (other === path)
            throw refused(`The path '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}' stands twice in the archive.`, rename);
        if (other !== undefined)
            throw refused(`The paths '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(other)}' and '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}' differ only in case.`, rename);
        seen.set(folded(path), path);
    }
    for (const path of paths) {
        for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            const file = seen.get(folded(path.slice(0, slash)));
            if (file !== undefined)
                throw refused(`'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file)}' is a file and also the directory of '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}'.`, rename);
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
    const sorted = [...entries].sort((a, b) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a.path, b.path));
    refuseClashes(sorted.map(({ path }) => path));
    return sorted;
}
/** Throws `UserError` when a file or an archive is too large for the format. */
function refuseSize(what, size, limit, format) {
    if (size <= limit)
        return;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'archive-too-large',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} has ${size} bytes; ${format} as it is written here holds at most ${limit}.`,
        hint: format === 'zip' ? 'Use the format tar.gz for this target.' : 'Make the file smaller, or ship it by itself.',
    });
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ judgeFolder)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8129);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6795);


function listedNames(checksums) {
    try {
        return (0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChecksums */ .yk)(checksums, _checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS_FILE */ .aP).map(({ name }) => name);
    }
    catch {
        return undefined;
    }
}
/** SHA256SUMS itself and its signatures, such as SHA256SUMS.minisig, which it cannot list. */
function isOfList(name) {
    return name === _checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS_FILE */ .aP || name.startsWith(`${_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS_FILE */ .aP}.`);
}
/** Tells a release folder from one that somebody else filled, by the names in it and the text of its SHA256SUMS. */
function judgeFolder(names, checksums) {
    if (names.length === 0)
        return { kind: 'absent' };
    if (checksums === undefined)
        return { kind: 'foreign', why: `it holds no ${_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS_FILE */ .aP}` };
    const listed = listedNames(checksums);
    if (listed === undefined)
        return { kind: 'foreign', why: `its ${_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS_FILE */ .aP} is damaged` };
    const [strange, ...more] = names.filter((name) => !isOfList(name) && !listed.includes(name)).sort();
    if (strange === undefined)
        return { kind: 'ours' };
    const others = more.length === 0 ? '' : ` and ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more.length, 'more file')}`;
    return { kind: 'foreign', why: `its ${_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS_FILE */ .aP} does not list '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(strange, 80)}'${others}` };
}


/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8129);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);


function nameMatcher(text) {
    const source = text.replace(/[\\^$.*+?()[\]{}|]/g, (c) => ({ '*': '[^/]*', '?': '[^/]' })[c] ?? `\\${c}`);
    return new RegExp(`^${source}$`, 'u');
}
/**
 * A pattern of files: `*` and `?` stay within one part of a path, the part `**` stands for any number of directories;
 * nothing else is special. A name that begins with a dot matches only a part that begins with one. Throws `UserError`
 * for a pattern that leaves its directory.
 */
function parseGlob(pattern, input) {
    const fault = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFault */ .a9)(pattern.replace(/^\.\//, ''));
    if (fault !== undefined) {
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'file-pattern',
            message: `Input '${input}': the pattern '${pattern}' ${fault}.`,
            hint: 'Give a pattern relative to the directory of the module, such as LICENSE* or docs/**/*.md.',
        });
    }
    return pattern
        .replace(/^\.\//, '')
        .split('/')
        .map((part) => (part === '**' ? { kind: 'directories' } : { kind: 'name', matches: nameMatcher(part) }));
}
/** Whether a name matches; what is hidden has to be asked for. */
function matchesName(part, name) {
    return part.matches.test(name) && (!name.startsWith('.') || part.matches.source.startsWith('^\\.'));
}


/***/ }),

/***/ 7663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gs: () => (/* reexport safe */ _entry_js__WEBPACK_IMPORTED_MODULE_1__.gs),
/* harmony export */   kK: () => (/* reexport safe */ _entry_js__WEBPACK_IMPORTED_MODULE_1__.kK),
/* harmony export */   qF: () => (/* reexport safe */ _glob_js__WEBPACK_IMPORTED_MODULE_3__.q),
/* harmony export */   ss: () => (/* reexport safe */ _checksums_js__WEBPACK_IMPORTED_MODULE_0__.ss),
/* harmony export */   yk: () => (/* reexport safe */ _checksums_js__WEBPACK_IMPORTED_MODULE_0__.yk)
/* harmony export */ });
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6795);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4391);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2473);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6992);







/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E0: () => (/* binding */ archivePieces)
});

// UNUSED EXPORTS: ARCHIVE_FORMATS, gzip, writeTar, writeZip

// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var build_bytes = __webpack_require__(6924);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./packages/archive/build/deflate.js


/**
 * Bytes handed to the compressor at a time. Its output depends on where the pieces end, so the number is part of the
 * format: changing it changes every archive.
 */
const PIECE = 1024 * 1024;
/** The level that zlib calls its default: beyond it the files hardly shrink and the time doubles. */
const LEVEL = 6;
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
function* deflate(pieces) {
    const out = [];
    const stream = new esm/* Deflate */.Gy({ level: LEVEL }, (chunk) => out.push(chunk));
    for (const piece of pieces) {
        stream.push(piece, false);
        yield out.length === 0 ? NOTHING : Buffer.concat(out.splice(0));
    }
    stream.push(NOTHING, true);
    yield Buffer.concat(out);
}
/** RFC 1952: no name, no time, compression flags 0, unknown operating system (255). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
function* deflate_gzipPieces(pieces) {
    yield GZIP_HEADER;
    let checksum = 0;
    let size = 0;
    const counted = function* () {
        for (const piece of pieces) {
            checksum = (0,external_node_zlib_.crc32)(piece, checksum);
            size += piece.length;
            yield piece;
        }
    };
    yield* deflate(even(counted()));
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(checksum, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield trailer;
}

// EXTERNAL MODULE: ./packages/archive/build/entry.js
var entry = __webpack_require__(4839);
;// CONCATENATED MODULE: ./packages/archive/build/tar.js


/**
 * POSIX.1-1988 ustar, with a pax header (POSIX.1-2001) only for a path that ustar cannot hold.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
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
    const bytes = (0,build_bytes/* utf8 */.As)(path);
    if (bytes.length !== path.length)
        return undefined;
    if (bytes.length <= LONGEST_NAME)
        return { name: bytes, prefix: NONE };
    const slash = path.indexOf('/', path.length - LONGEST_NAME - 1);
    if (slash < 1 || slash > LONGEST_PREFIX)
        return undefined;
    return { name: bytes.subarray(slash + 1), prefix: bytes.subarray(0, slash) };
}
/** `LENGTH KEY=VALUE\n`, where the length counts itself. */
function paxRecord(key, value) {
    const rest = (0,build_bytes/* utf8 */.As)(` ${key}=${value}\n`).length;
    let length = rest;
    while (length !== rest + String(length).length)
        length = rest + String(length).length;
    return (0,build_bytes/* utf8 */.As)(`${length} ${key}=${value}\n`);
}
function padding(size) {
    return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}
function* entryPieces({ path, mode, content }, index, mtime) {
    const size = content.length;
    const fits = split(path);
    if (fits === undefined) {
        const record = paxRecord('path', path);
        const name = (0,build_bytes/* utf8 */.As)(`PaxHeaders/${index}`);
        yield header({ name, prefix: NONE, mode: 0o644, size: record.length, mtime, type: 'x' });
        yield record;
        yield padding(record.length);
    }
    // What a reader without pax would call the file.
    const names = fits ?? { name: (0,build_bytes/* utf8 */.As)(`entry-${index}`), prefix: NONE };
    yield header({ ...names, mode, size, mtime, type: '0' });
    yield content;
    yield padding(size);
}
/** The bytes of the archive in pieces. Ends with the two zero blocks that the format asks for, and no more. */
function* tar_tarPieces(entries, { epoch }) {
    const mtime = (0,build_bytes/* clamp */.qE)(epoch, 0, LARGEST);
    const ordered = (0,entry/* orderedEntries */.gs)(entries);
    for (const { path, content } of ordered)
        (0,entry/* refuseSize */.aU)(`The file '${path}'`, content.length, LARGEST, 'tar');
    for (const [index, entry] of ordered.entries())
        yield* entryPieces(entry, index, mtime);
    yield new Uint8Array(2 * BLOCK);
}

;// CONCATENATED MODULE: ./packages/archive/build/zip.js




/** PKWARE's APPNOTE 6.3.10, without zip64: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const zip_LARGEST = 2 ** 32 - 2;
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
    const at = new Date((0,build_bytes/* clamp */.qE)(epoch, DOS_FIRST, DOS_LAST) * 1000);
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
    return (0,build_bytes/* concat */.xW)([Buffer.from('PK\x03\x04'), shared(packed, epoch), packed.name]);
}
function centralHeader(packed, epoch, offset) {
    const start = Buffer.from('PK\x01\x02\0\0');
    start.writeUInt16LE(MADE_BY, 4);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(((REGULAR_FILE | packed.mode) << 16) >>> 0, 6);
    end.writeUInt32LE(offset, 10);
    return (0,build_bytes/* concat */.xW)([start, shared(packed, epoch), end, packed.name]);
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
    for (const piece of deflate(slices(content))) {
        pieces.push(piece);
        yield new Uint8Array(0);
    }
    const deflated = (0,build_bytes/* concat */.xW)(pieces);
    const smaller = deflated.length < content.length;
    return {
        name: (0,build_bytes/* utf8 */.As)(path),
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
    (0,entry/* refuseSize */.aU)('The content of the archive', total, zip_LARGEST, 'zip');
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
    const directory = (0,build_bytes/* concat */.xW)(central);
    yield directory;
    yield endRecord(ordered.length, directory.length, offset);
}

;// CONCATENATED MODULE: ./packages/archive/build/write.js




const ARCHIVE_FORMATS = (/* unused pure expression or super */ null && (['tar.gz', 'zip']));
/** A ustar archive. The same entries give the same bytes, in whatever order they come. Throws `UserError`. */
function writeTar(entries, options) {
    return concat(tarPieces(entries, options));
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
    return format === 'zip' ? zip_zipPieces(entries, options) : deflate_gzipPieces(tar_tarPieces(entries, options));
}


/***/ })

};
