export const id = 412;
export const ids = [412,363];
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
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9363);
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
 * The text of a checksum file as `sha256sum` and its like write it, sorted by the bytes of the names. A name that they would
 * escape (line feed, backslash) is refused, so that there is one way to read a line. Throws `UserError`.
 */
function formatDigests(digests) {
    const sorted = [...digests].sort((a, b) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(a.name, b.name));
    for (const [index, { name }] of sorted.entries()) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePath */ .kK)(name);
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

/***/ 8220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ deflate),
/* harmony export */   kA: () => (/* binding */ gzipPieces),
/* harmony export */   qo: () => (/* binding */ COMPRESSOR),
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
    const stream = new fflate__WEBPACK_IMPORTED_MODULE_1__/* .Deflate */ .Gy({ level: LEVEL }, (chunk) => out.push(chunk));
    for (const piece of pieces) {
        stream.push(piece, false);
        yield out.length === 0 ? NOTHING : Buffer.concat(out.splice(0));
    }
    stream.push(NOTHING, true);
    yield Buffer.concat(out);
}
/** RFC 1952: no name, no time, compression flags 0, unknown operating system (255). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
function* gzipPieces(pieces) {
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
    yield* deflate(even(counted()));
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
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9363);
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
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9363);
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
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9363);
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
/** Whether a file name matches a pattern of one part. */
function matchesPattern(pattern, name) {
    return nameMatcher(pattern).test(name);
}


/***/ }),

/***/ 2482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  my: () => (/* binding */ agreedLicense),
  E0: () => (/* binding */ isLicenseFile)
});

// UNUSED EXPORTS: licenseOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/archive/build/license-digests.js
/**
 * SHA-256 of the texts of licences, in the form that they are compared in, and their SPDX identifiers
 * (https://spdx.org/licenses/). Digests, because the texts would be many times the size of all other code here. Tests
 * recompute each from a text that others published.
 */
const LICENSE_DIGESTS = new Map([
    ['b200bf1585b19943c4d355291977a48a29335c3e0abdcbf13b9f1272098997d1', '0BSD'],
    ['f86c45fc72b043272de5d765793567a95363a0016be29aaee3c6a6d8b0ca5532', 'Apache-2.0'],
    ['9666d051921bc497595d01b3c5b73b1f06842a6aa072b0221619c1e6d78d99e7', 'Apache-2.0'], // without its last line and what follows
    ['95ebafaabf80c10ce0c02d6506b3c942348da0561e2d2af910f930ef055bc343', 'Apache-2.0'], // without the appendix
    ['94c521d5210d4b1c2956396231ea833c03909a1ed64e82ebbd2d749a3da9f360', 'Apache-2.0'], // the notice in the place of the appendix
    ['7a46cf4a5d56898d746584f4fe57bdf571d600a8f39d21063431d88929f803c7', 'Apache-2.0'], // the notice of the appendix alone
    ['d26429e72c6fe971b712cc19e3a8bc32ee0a10b81041a1259a2ba4178e74bb34', 'BSD-2-Clause'],
    ['adb01f0821a0340c44a647f5447f34de43aa371b8bd82265576af9bd2d9e2976', 'BSD-3-Clause'],
    ['4de70847bfe308fdc717d57483040e1f267e86005ebee953a519a51970ca5cd1', 'BSL-1.0'],
    ['31ba36e2e04bc3675634e1102b3e48aa9fae433602d94bde1101ae8db6613636', 'CC0-1.0'],
    ['375b998174c6f9deefcff4fba3e8bc6e1afcf54020942acc12de7979bd9b05cb', 'ISC'],
    ['c3fdf181c6b6022ca6787a2ea25c4acd12c31064159012cf53f25ef8665618d1', 'MIT'],
    ['3fa87ab92abe91e8456ccb07a51d2d7f7b515ed0752c41261ea984e0bb1b5bbe', 'MIT-0'],
    ['8dce888cb942d93cebeb8e0fea8afac43e084f54254ac4d9b99cfde68a62468b', 'MPL-2.0'],
    ['3f21e0888f1fb1d33f123e48fe4b25be54a6bd0a54bc4e317b9851a291246e75', 'Unlicense'],
    ['9ddc78a5797b5008d488969fd959f4281a97821e07ddc5d19ca9c163fdbeeb73', 'Zlib'],
]);

;// CONCATENATED MODULE: ./packages/archive/build/license.js


/**
 * What may stand above the text of a licence beside notices of copyright: its name, and nothing that limits it. By the
 * identifiers that have the words.
 */
const TITLE_WORDS = 'the a license licensed agreement open source software terms under this is authors all rights reserved'.split(' ');
const OTHER_NAMES = {
    MIT: ['expat', 'x11'],
    'BSD-2-Clause': ['simplified', 'freebsd', 'two', 'style'],
    'BSD-3-Clause': ['new', 'revised', 'modified', 'three', 'style'],
    '0BSD': ['zero', '0', 'clause', 'bsd', 'free'],
    'MIT-0': ['no', 'attribution', 'mit'],
    'CC0-1.0': 'creative commons legal code 1 0 universal work released into public domain with'.split(' '),
    'BSL-1.0': ['boost', 'version', '1', '0', 'august', '17th', '2003'],
    Unlicense: ['unlicense'],
};
/** Where the text itself begins. What comes before is title and copyright. */
const BEGINNING = new RegExp([
    'permission is hereby granted',
    'permission to use copy modify',
    'redistribution and use in source and binary forms',
    'this software is provided as is without any express',
    'this is free and unencumbered software',
    'apache license version 2 0 january 2004',
    'mozilla public license version 2 0',
    'creative commons corporation is not a law firm',
    'statement of purpose',
].join('|'));
/**
 * A line that says whose the work is: not a sentence of a licence that was wrapped before this word, and nothing about what
 * may be done with the work.
 */
const COPYRIGHT = new RegExp([
    '^(?:portions |some )?(?:copyright(?:ed)?|©|\\(c\\)(?= copyright| \\d{4}))',
    '(?!,? (?:notices?|holders?|owners?|law|and|or|on|in|interest|statement|protection|disclaimer|doctrines|treaty)\\b)',
    '(?!.*\\b(?:unlicensed|licen[cs]e[ds]?|permission|permitted|granted|use[ds]?|must|not|only|except|commercial)\\b)',
].join(''));
const RESERVED = /^all rights reserved\.?$/;
/**
 * The words of a text, without what the guidelines for matching leave out: case, blanks, punctuation, bullets, notices of
 * copyright, signs of comments, other spellings. https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/
 */
function words(text) {
    const lines = text
        .toLowerCase()
        .split(/\r?\n/)
        .map((line) => line.replace(/^[\s/*#>;|•–—-]+/, '').trim())
        .filter((line) => !COPYRIGHT.test(line) && !RESERVED.test(line))
        .map((line) => line.replace(/^\(?(?:\d{1,2}|[a-z]|i{2,3}|iv)[.)](?:\s+|$)/, ''));
    return [...lines.join('\n').matchAll(/[\p{L}\p{N}]+/gu)]
        .map(([word]) => word)
        .join(' ')
        .replace(/\blicenc(e|es|ed|ing)\b/g, 'licens$1')
        .replace(/\bhttps\b/g, 'http');
}
/** Names that a licence leaves to its user, as the templates of SPDX mark them; and words that they mark as optional. */
const VARIABLE = [
    [/\bneither the names? of .{1,150}? nor the names of .{1,60}? may be used\b/, 'neither name may be used'],
    [/\bsoftware is provided by .{1,150}? as is\b/, 'software is provided by them as is'],
    [/\bin no event shall .{1,150}? be (?:held )?liable\b/, 'in no event shall they be liable'],
    [/\bas is and .{1,60}? disclaims? all warranties\b/, 'as is and they disclaim all warranties'],
    [/\bmodify and distribute this software for any purpose\b/, 'modify and or distribute this software for any purpose'],
    [/ including the next paragraph /, ' '],
    [/ http www opensource org licenses mit license php$/, ''],
];
const wordsOf = (id) => id.toLowerCase().split(/[-.]/);
/** What stands above the text is nothing but the name of this licence. */
function isTitle(title, id) {
    const { [id]: others = [] } = OTHER_NAMES;
    const allowed = new Set([...TITLE_WORDS, ...wordsOf(id), ...others]);
    return title.split(' ').every((word) => word === '' || allowed.has(word));
}
/** Digest of a licence's text as it is compared, and what stands above it. */
function split(text) {
    const all = words(text);
    const start = Math.max(all.search(BEGINNING), 0);
    const body = VARIABLE.reduce((found, [pattern, constant]) => found.replace(pattern, constant), all.slice(start));
    return { title: all.slice(0, start).trim(), digest: (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex') };
}
/**
 * SPDX identifier of a licence's text, or empty where it is not certain: the whole file is the text of one licence, its
 * title and notices of copyright, and nothing else. The GNU licences are not among them: their text is the same whether the
 * authors grant one version (`-only`) or later ones too (`-or-later`), which stands in the source files.
 */
function licenseOf(text) {
    const { title, digest } = split(text);
    const id = LICENSE_DIGESTS.get(digest);
    return id !== undefined && isTitle(title, id) ? id : '';
}
/** Names of files that hold a licence of the code: not programs about licences, nor licences of the documents. */
function isLicenseFile(name) {
    return (/^(?:(?:un)?licen[cs]e|copying)(?:[-._ ].*)?$/i.test(name) &&
        !/[._-]docs?$|\.(?:bash|c|cc|cpp|go|h|js|json|py|s|sh|tmpl|toml|tpl|ts|xml|ya?ml)$/i.test(name));
}
/**
 * The licence that all files of a directory agree on. Two licences may mean a choice, or parts of the code each: which one
 * is not certain. `undefined` stands for a file that is no text.
 */
function agreedLicense(texts) {
    const [first = '', ...others] = new Set(texts.map((text) => (text === undefined ? '' : licenseOf(text))));
    return others.length === 0 ? first : '';
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signatureName),
/* harmony export */   p: () => (/* binding */ rsaSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9363);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2666);



/** Name of the entry that holds a signature: apk-v2(5). Throws `UserError` for what is no name of a key. */
function signatureName({ keyName, digest }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9@._+-]*\.rsa\.pub$/.test(keyName)) {
        const hint = 'Give the name that the public key has in /etc/apk/keys, such as release@example.com-5f3e1a2b.rsa.pub.';
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('key', keyName, 'is no name of a public key', hint);
    }
    return `.SIGN.${digest === 'sha1' ? 'RSA' : 'RSA256'}.${keyName}`;
}
function rsaKey(privateKeyPem) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateKeyPem);
        return key.asymmetricKeyType === 'rsa' ? key : undefined;
    }
    catch {
        return undefined; // what OpenSSL says may quote the key
    }
}
/**
 * A signer from an RSA private key in PEM, without password. The same key and bytes give the same signature. Throws
 * `UserError` for another key and for a wrong name; no message holds the key.
 */
function rsaSigner(privateKeyPem, keyName, digest = 'sha256') {
    signatureName({ keyName, digest });
    const key = rsaKey(privateKeyPem);
    if (key === undefined) {
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'package-key',
            message: 'The key that is to sign an apk is no RSA private key in PEM without password.',
            hint: "Make one with 'openssl genrsa -out release.rsa 4096', and give the content of the file.",
        });
    }
    return { keyName, digest, sign: (control) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(digest, control, key) };
}


/***/ }),

/***/ 5691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ apkPieces)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var bytes = __webpack_require__(6924);
// EXTERNAL MODULE: ./packages/archive/build/package/architecture.js
var architecture = __webpack_require__(4089);
// EXTERNAL MODULE: ./packages/archive/build/package/refuse.js
var refuse = __webpack_require__(2666);
// EXTERNAL MODULE: ./packages/archive/build/package/relations.js
var package_relations = __webpack_require__(4885);
// EXTERNAL MODULE: ./packages/archive/build/package/scripts.js
var package_scripts = __webpack_require__(1732);
// EXTERNAL MODULE: ./packages/archive/build/package/version.js
var version = __webpack_require__(4792);
;// CONCATENATED MODULE: ./packages/archive/build/package/apk-info.js





/**
 * When a package takes the place of an older one, apk runs other scripts than for a new one, and none of removal. Those of
 * installation get both names, because deb and rpm run them for both. apk-package(5).
 */
const SCRIPTS = [
    ['preInstall', ['.pre-install', '.pre-upgrade']],
    ['postInstall', ['.post-install', '.post-upgrade']],
    ['preRemove', ['.pre-deinstall']],
    ['postRemove', ['.post-deinstall']],
];
/** The scripts that there are, under the names that apk has for them. */
function apkScripts({ scripts }) {
    return SCRIPTS.flatMap(([key, names]) => {
        const script = (0,package_scripts/* scriptOf */.F)(scripts[key]);
        if (script === undefined)
            return [];
        const { text, interpreter } = script;
        const [program = ''] = interpreter;
        return names.map((name) => ({ name, text, interpreter: program }));
    });
}
/** apk has no weak dependencies that a package could name itself (`install_if` is the other way round). */
function checkRelations({ relations }) {
    const [weak] = [...relations.recommends, ...relations.suggests];
    if (weak === undefined)
        return;
    throw (0,refuse/* refused */.J)('relation', weak, 'has no counterpart in apk', 'Leave recommends and suggests empty for apk.');
}
/** apk keeps what was changed below /etc (`protected_paths`), and nothing else, whatever the package says. */
function checkConfig({ files }) {
    const file = files.find(({ path, config }) => config && !path.startsWith('etc/'));
    if (file === undefined)
        return;
    throw (0,refuse/* refused */.J)('config', `/${file.path}`, 'is not below /etc', 'apk keeps changed files below /etc only: put it there.');
}
/** The file `.PKGINFO`, apk-package(5), without the digest of the data. Throws `UserError`. */
function packageInfo(description, layout) {
    checkRelations(description);
    checkConfig(layout);
    const { name, summary, homepage, maintainer, license, relations, time } = description;
    const list = (relation) => (0,package_relations/* relationsOf */.n)('apk', relation);
    const interpreters = new Set(apkScripts(description).map(({ interpreter }) => interpreter));
    const fields = [
        ['pkgname', [name]],
        ['pkgver', [(0,version/* apkVersion */.Zp)(description)]],
        ['pkgdesc', [summary]],
        ['url', [homepage]],
        ['builddate', [String(time)]],
        ['packager', [maintainer]],
        ['size', [String(layout.files.reduce((sum, { content }) => sum + content.length, 0))]],
        ['arch', [(0,architecture/* architectureName */.l)('apk', description)]],
        ['origin', [name]],
        ['maintainer', [maintainer]],
        ['license', [license]],
        ['replaces', list(relations.replaces)],
        [
            'depend',
            [...list([...relations.depends, ...interpreters]), ...list(relations.conflicts).map((each) => `!${each}`)],
        ],
        ['provides', list(relations.provides)],
    ];
    return fields
        .flatMap(([key, values]) => values.flatMap((value) => (value === '' ? [] : [`${key} = ${value}\n`])))
        .join('');
}

// EXTERNAL MODULE: ./packages/archive/build/package/apk-signer.js
var apk_signer = __webpack_require__(673);
// EXTERNAL MODULE: ./packages/archive/build/package/check.js
var check = __webpack_require__(5608);
// EXTERNAL MODULE: ./packages/archive/build/package/gather.js
var gather = __webpack_require__(8417);
// EXTERNAL MODULE: ./packages/archive/build/package/layout.js
var package_layout = __webpack_require__(8208);
// EXTERNAL MODULE: ./packages/archive/build/package/members.js
var members = __webpack_require__(9315);
;// CONCATENATED MODULE: ./packages/archive/build/package/apk.js








/** apk compares what is installed by the SHA-1 of each file. */
function checksum({ content }) {
    return [['APK-TOOLS.checksum.SHA1', (0,external_node_crypto_.createHash)('sha1').update(content).digest('hex')]];
}
function controlMembers(description, info) {
    const scripts = apkScripts(description).map(({ name, text }) => (0,members/* fileMember */.l0)(name, 0o755, (0,bytes/* utf8 */.As)(text)));
    return [(0,members/* fileMember */.l0)('.PKGINFO', 0o644, (0,bytes/* utf8 */.As)(info)), ...(0,members/* sortedMembers */.j0)(scripts)];
}
/**
 * A package of Alpine Linux, format 2, in pieces, some of them empty: three gzip streams for the signature (when there is a
 * signer), for what the package says of itself, and for its files. The same description and key give the same bytes,
 * whatever the order of the files. Throws `UserError`. Source: apk-v2(5) and apk-package(5) of apk-tools.
 */
async function* apkPieces(description, { signer } = {}) {
    (0,check/* checkDescription */.b)('apk', description);
    const { time } = description;
    const layout = (0,package_layout/* layoutOf */.a)(description.files);
    const info = packageInfo(description, layout);
    const name = signer === undefined ? '' : (0,apk_signer/* signatureName */.S)(signer);
    const data = yield* (0,gather/* gathered */.P)((0,members/* compressedArchive */.kM)((0,members/* treeMembers */.Ut)(layout, '', checksum), time));
    const datahash = (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
    const control = yield* (0,gather/* gathered */.P)((0,members/* compressedStart */.E3)(controlMembers(description, `${info}datahash = ${datahash}\n`), time));
    if (signer !== undefined)
        yield* (0,members/* compressedStart */.E3)([(0,members/* fileMember */.l0)(name, 0o644, await signer.sign(control))], time);
    yield control;
    yield data;
}


/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ architectureName)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9363);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2666);


/**
 * What each system calls the machines that Go builds for, by GOARCH and the variant that needs more than the baseline.
 * deb: https://wiki.debian.org/SupportedArchitectures. rpm: its rpmrc; x86_64_v2 and above are known from rpm 4.19 on,
 * which refuses them on lesser machines, as older versions do everywhere. apk: apk_arch.h and Alpine's ports.
 * Debian's armhf means ARMv7 and Raspbian's ARMv6: both of Go's go under that name, as nfpm writes it too.
 */
const NAMES = new Map([
    ['386', { deb: 'i386', rpm: 'i386', apk: 'x86' }],
    ['amd64', { deb: 'amd64', rpm: 'x86_64', apk: 'x86_64' }],
    ['amd64/v2', { rpm: 'x86_64_v2' }],
    ['amd64/v3', { rpm: 'x86_64_v3' }],
    ['amd64/v4', { rpm: 'x86_64_v4' }],
    ['arm/5', { deb: 'armel', rpm: 'armv5tel' }],
    ['arm/6', { deb: 'armhf', rpm: 'armv6hl', apk: 'armhf' }],
    ['arm/7', { deb: 'armhf', rpm: 'armv7hl', apk: 'armv7' }],
    ['arm64', { deb: 'arm64', rpm: 'aarch64', apk: 'aarch64' }],
    ['loong64', { deb: 'loong64', rpm: 'loongarch64', apk: 'loongarch64' }],
    ['mips', { deb: 'mips', rpm: 'mips' }],
    ['mips64', { deb: 'mips64', rpm: 'mips64' }],
    ['mips64le', { deb: 'mips64el', rpm: 'mips64el' }],
    ['mipsle', { deb: 'mipsel', rpm: 'mipsel' }],
    ['ppc64', { deb: 'ppc64', rpm: 'ppc64' }],
    ['ppc64le', { deb: 'ppc64el', rpm: 'ppc64le', apk: 'ppc64le' }],
    ['riscv64', { deb: 'riscv64', rpm: 'riscv64', apk: 'riscv64' }],
    ['s390x', { deb: 's390x', rpm: 's390x', apk: 's390x' }],
]);
/** Variants that every machine of the architecture's name runs: the least that Go knows, and other floating point. */
const BASELINE = new Set([
    '386/sse2',
    '386/softfloat',
    'amd64/v1',
    'arm64/v8.0',
    'mips/hardfloat',
    'mips/softfloat',
    'mips64/hardfloat',
    'mips64/softfloat',
    'mips64le/hardfloat',
    'mips64le/softfloat',
    'mipsle/hardfloat',
    'mipsle/softfloat',
    'ppc64/power8',
    'ppc64le/power8',
    'riscv64/rva20u64',
]);
function keyOf({ arch, variant }) {
    if (variant === '' || BASELINE.has(`${arch}/${variant}`))
        return arch;
    // GOARM=7,softfloat: how a program without cgo passes floating-point numbers is its own affair.
    return `${arch}/${arch === 'arm' ? variant.replace(/,(?:soft|hard)float$/, '') : variant}`;
}
/**
 * The name that a format has for a machine. Throws `UserError` when it has none: a program for amd64 v3 under the name
 * amd64 would be installed on machines that cannot run it.
 */
function architectureName(format, machine) {
    const key = keyOf(machine);
    const name = NAMES.get(key)?.[format];
    if (name !== undefined)
        return name;
    const known = [...NAMES].filter(([, names]) => names[format] !== undefined).map(([each]) => each);
    throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('architecture', key, `has no name in ${format}`, `${format} is written for ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(known)}: leave out this format for the target, or build a variant that it knows.`);
}


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkDescription)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2666);

const CONTROL = /[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u;
const CONTROL_IN_TEXT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;
const HINT_LINE = 'Give one line without tabs and other control characters.';
/** A line break in a field would begin another field, and with it whatever its author likes. */
function checkLine(field, value) {
    if (CONTROL.test(value))
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(field, value, 'holds a line break or another control character', HINT_LINE);
    if (value !== value.trim())
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(field, value, 'begins or ends with a blank', HINT_LINE);
}
function checkNumber(field, value, least, most) {
    if (Number.isInteger(value) && value >= least && value <= most)
        return;
    throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(field, String(value), 'is no number that fits', `Give a whole number from ${least} to ${most}.`);
}
/**
 * deb: https://www.debian.org/doc/debian-policy/ch-controlfields.html#source
 * apk: `validate_pkgname` of abuild. rpm: `ALLOWED_CHARS_NAME` of rpm's parsePreamble.c, without its macros.
 */
const NAMES = {
    deb: {
        allowed: /^[a-z0-9][a-z0-9+.-]+$/,
        hint: 'Give at least two of a-z, 0-9, +, - and ., the first a letter or digit, such as hello-tools.',
    },
    rpm: {
        allowed: /^[A-Za-z0-9][A-Za-z0-9._+-]*$/,
        hint: 'Give letters, digits and ._+- with a letter or digit first, such as hello-tools.',
    },
    apk: {
        allowed: /^[A-Za-z0-9][A-Za-z0-9._+-]*$/,
        hint: 'Give letters, digits and ._+- with a letter or digit first, such as hello-tools.',
    },
};
function checkScripts(scripts) {
    for (const text of [scripts.preInstall, scripts.postInstall, scripts.preRemove, scripts.postRemove]) {
        if (!/[\0\r]|\p{Surrogate}/u.test(text))
            continue;
        const hint = 'Write its lines with line feeds alone: a shell takes a carriage return for a part of the command.';
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('script', text, 'holds a carriage return or a zero byte', hint);
    }
}
function checkPeople({ maintainer, homepage }) {
    if (!/^[^<>]*[^<> ] <[^<>@ ]+@[^<>@ ]+>$/.test(maintainer)) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('maintainer', maintainer, 'is not a name and an address', 'Give it as `Name <mail@example.com>`.');
    }
    if (homepage !== '' && !/^https?:\/\/[^\s"<>]+$/.test(homepage)) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('homepage', homepage, 'is no web address', 'Give it as https://example.com/hello, or leave it empty.');
    }
}
/** Throws `UserError` for what no package may say of itself, whatever its format. Paths and relations are not looked at. */
function checkDescription(format, description) {
    const { name, summary, license, release, epoch, time } = description;
    const { allowed, hint } = NAMES[format];
    if (!allowed.test(name))
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('name', name, `is no name in ${format}`, hint);
    checkLine('summary', summary);
    if (summary === '')
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('summary', summary, 'is empty', 'Say in one line what the program is.');
    checkLine('maintainer', description.maintainer);
    checkLine('homepage', description.homepage);
    checkLine('license', license);
    checkPeople(description);
    if (CONTROL_IN_TEXT.test(description.description)) {
        const allowedText = 'Line feeds are allowed, tabs and other control characters are not.';
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('description', description.description, 'holds a control character', allowedText);
    }
    checkNumber('release', release, 1, 999_999);
    checkNumber('epoch', epoch, 0, 999_999);
    checkNumber('time', time, 0, 2 ** 32 - 1);
    checkScripts(description.scripts);
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ debPieces)
});

// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var bytes = __webpack_require__(6924);
// EXTERNAL MODULE: ./packages/archive/build/deflate.js
var deflate = __webpack_require__(8220);
// EXTERNAL MODULE: ./packages/archive/build/tar.js
var tar = __webpack_require__(3432);
// EXTERNAL MODULE: ./packages/archive/build/package/check.js
var check = __webpack_require__(5608);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/archive/build/package/architecture.js
var architecture = __webpack_require__(4089);
// EXTERNAL MODULE: ./packages/archive/build/package/paragraphs.js
var paragraphs = __webpack_require__(1933);
// EXTERNAL MODULE: ./packages/archive/build/package/relations.js
var package_relations = __webpack_require__(4885);
// EXTERNAL MODULE: ./packages/archive/build/package/scripts.js
var scripts = __webpack_require__(1732);
// EXTERNAL MODULE: ./packages/archive/build/package/version.js
var package_version = __webpack_require__(4792);
;// CONCATENATED MODULE: ./packages/archive/build/package/deb-control.js






/** Kibibytes on disk: each file rounded up, one for each directory. Policy 5.6.20. */
function installedSize({ files, directories }) {
    return files.reduce((sum, { content }) => sum + Math.ceil(content.length / 1024), directories.length);
}
/** A line of the long description. ` .` stands for an empty one, two blanks for one that is taken as it is. Policy 5.6.13. */
function descriptionLine(line) {
    if (line === '')
        return ' .';
    return line.startsWith('.') ? `  ${line}` : ` ${line}`;
}
/**
 * The file `control`: https://www.debian.org/doc/debian-policy/ch-controlfields.html#binary-package-control-files-debian-control
 */
function controlFile(description, layout) {
    const { name, summary, maintainer, homepage, relations } = description;
    const list = (relation) => (0,package_relations/* relationsOf */.n)('deb', relation).join(', ');
    const long = description.description.trim() === '' ? `${summary}.` : description.description;
    const fields = [
        ['Package', name],
        ['Version', (0,package_version/* debVersion */.Ah)(description)],
        ['Section', 'utils'],
        ['Priority', 'optional'],
        ['Architecture', (0,architecture/* architectureName */.l)('deb', description)],
        ['Maintainer', maintainer],
        ['Installed-Size', String(installedSize(layout))],
        ['Depends', list(relations.depends)],
        ['Recommends', list(relations.recommends)],
        ['Suggests', list(relations.suggests)],
        ['Conflicts', list(relations.conflicts)],
        ['Provides', list(relations.provides)],
        ['Replaces', list(relations.replaces)],
        ['Homepage', homepage],
        ['Description', [summary, ...(0,paragraphs/* foldText */.T)(long).map(descriptionLine)].join('\n')],
    ];
    return fields.flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}\n`])).join('');
}
/** What `dpkg --verify` and debsums compare; configuration may differ, and is left out as dh_md5sums does it. */
function md5sumsFile({ files }) {
    const line = ({ path, content }) => `${(0,external_node_crypto_.createHash)('md5').update(content).digest('hex')}  ${path}\n`;
    return files.flatMap((file) => (file.config ? [] : [line(file)])).join('');
}
function conffilesFile({ files }) {
    return files.flatMap(({ path, config }) => (config ? [`/${path}\n`] : [])).join('');
}
const UNIT = /^(?:usr\/)?lib\/systemd\/system\/[^/]+$/;
const RELOAD = 'if [ -d /run/systemd/system ]; then\n  systemctl --system daemon-reload\nfi\n';
/**
 * systemd has to be told of a new unit: on Debian by the package, while the rpm of systemd watches the folder itself
 * (`%transfiletriggerin`) and Alpine has none. Nothing is enabled or started. Scripts of the package's own stand alone.
 */
function scriptsOf({ scripts }, { files }) {
    const { preInstall, postInstall, preRemove, postRemove } = scripts;
    const own = [preInstall, postInstall, preRemove, postRemove].some((text) => text.trim() !== '');
    if (own || !files.some(({ path }) => UNIT.test(path)))
        return scripts;
    return { ...scripts, postInstall: RELOAD, postRemove: RELOAD };
}
/** The maintainer scripts that there are, by the names that dpkg gives them. Policy 6.1. */
function maintainerScripts(description, layout) {
    const { preInstall, postInstall, preRemove, postRemove } = scriptsOf(description, layout);
    const named = [
        ['preinst', preInstall],
        ['postinst', postInstall],
        ['prerm', preRemove],
        ['postrm', postRemove],
    ];
    return named.flatMap(([name, source]) => {
        const script = (0,scripts/* scriptOf */.F)(source);
        return script === undefined ? [] : [[name, script.text]];
    });
}

// EXTERNAL MODULE: ./packages/archive/build/package/gather.js
var gather = __webpack_require__(8417);
// EXTERNAL MODULE: ./packages/archive/build/package/layout.js
var package_layout = __webpack_require__(8208);
// EXTERNAL MODULE: ./packages/archive/build/package/members.js
var package_members = __webpack_require__(9315);
// EXTERNAL MODULE: ./packages/archive/build/package/refuse.js
var refuse = __webpack_require__(2666);
;// CONCATENATED MODULE: ./packages/archive/build/package/deb.js










/** Date as RFC 5322 has it and dpkg-parsechangelog reads it, in UTC. */
function mailDate(time) {
    return new Date(time * 1000).toUTCString().replace('GMT', '+0000');
}
/** https://www.debian.org/doc/debian-policy/ch-docs.html#changelog-files-and-release-notes: every package has one. */
function* withChangelog(description) {
    const { name, version, maintainer, time, files } = description;
    const folder = `/usr/share/doc/${name}`;
    if (files.some(({ path }) => path === `${folder}/changelog.Debian.gz` || path === `${folder}/changelog.gz`)) {
        return files;
    }
    const text = [
        `${name} (${(0,package_version/* debVersion */.Ah)(description)}) unstable; urgency=medium`,
        `  * Release ${version}.`,
        ` -- ${maintainer}  ${mailDate(time)}\n`,
    ].join('\n\n');
    const content = yield* (0,gather/* gathered */.P)((0,deflate/* gzipPieces */.kA)([(0,bytes/* utf8 */.As)(text)]));
    return [...files, { path: `${folder}/changelog.Debian.gz`, mode: 0o644, content, config: false }];
}
/** dpkg takes a pax header for an error (deb(5)), so there is no way to write what ustar cannot hold. */
function checkPaths({ files, directories }) {
    for (const path of [...files.map((file) => file.path), ...directories.map((each) => `${each}/`)]) {
        if ((0,tar/* fitsUstar */.uE)(`./${path}`))
            continue;
        const hint = 'Give a path of ASCII characters, no part longer than 99 and the whole not longer than about 250.';
        throw (0,refuse/* refused */.J)('path', `/${path}`, 'cannot be written for deb', hint);
    }
}
function controlMembers(description, layout) {
    const texts = [
        ['control', controlFile(description, layout)],
        ['md5sums', md5sumsFile(layout)],
        ['conffiles', conffilesFile(layout)],
    ];
    return [
        (0,package_members/* directoryMember */.qf)('./'),
        ...(0,package_members/* sortedMembers */.j0)([
            ...texts.flatMap(([name, text]) => (text === '' ? [] : [(0,package_members/* fileMember */.l0)(`./${name}`, 0o644, (0,bytes/* utf8 */.As)(text))])),
            ...maintainerScripts(description, layout).map(([name, text]) => (0,package_members/* fileMember */.l0)(`./${name}`, 0o755, (0,bytes/* utf8 */.As)(text))),
        ]),
    ];
}
/** A file of an `ar` archive, padded to an even length: deb(5), ar(5). */
function* arMember(name, content, time) {
    const fields = [
        [name, 16],
        [String(time), 12],
        ['0', 6],
        ['0', 6],
        ['100644', 8],
        [String(content.length), 10],
    ];
    yield (0,bytes/* utf8 */.As)(`${fields.map(([text, width]) => text.padEnd(width)).join('')}\`\n`);
    yield content;
    if (content.length % 2 === 1)
        yield (0,bytes/* utf8 */.As)('\n');
}
/**
 * A Debian package in pieces, some of them empty. The same description gives the same bytes, whatever the order of its
 * files. Throws `UserError`. Source: deb(5), https://www.debian.org/doc/debian-policy/.
 */
function* debPieces(description) {
    (0,check/* checkDescription */.b)('deb', description);
    const { time } = description;
    const layout = (0,package_layout/* layoutOf */.a)(yield* withChangelog(description));
    checkPaths(layout);
    const control = yield* (0,gather/* gathered */.P)((0,package_members/* compressedArchive */.kM)(controlMembers(description, layout), time));
    const members = [(0,package_members/* directoryMember */.qf)('./'), ...(0,package_members/* treeMembers */.Ut)(layout, './')];
    const data = yield* (0,gather/* gathered */.P)((0,package_members/* compressedArchive */.kM)(members, time));
    yield (0,bytes/* utf8 */.As)('!<arch>\n');
    yield* arMember('debian-binary', (0,bytes/* utf8 */.As)('2.0\n'), time);
    yield* arMember('control.tar.gz', control, time);
    yield* arMember('data.tar.gz', data, time);
}


/***/ }),

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gathered)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);

const NOTHING = new Uint8Array(0);
/** Collects pieces into one, with an empty piece for each: where others have their turn. */
function* gathered(pieces) {
    const all = [];
    for (const piece of pieces) {
        all.push(piece);
        yield NOTHING;
    }
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(all);
}


/***/ }),

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ layoutOf)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2666);



function checkFile({ path, mode }) {
    const hint = 'Give the place on the system, such as /usr/bin/hello.';
    if (!path.startsWith('/'))
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('path', path, 'is not absolute', hint);
    const fault = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFault */ .a9)(path.slice(1));
    if (fault !== undefined)
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('path', path, fault, hint);
    // apk takes what begins with a dot in the root for a part of the package itself.
    if (path.startsWith('/.'))
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('path', path, 'is hidden in the root of the system', hint);
    if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('mode', String(mode), `is no mode of '${path}'`, 'Give permission bits, such as 0o755 or 0o644.');
    }
}
function parents(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/**
 * Where the files stand and which directories they need, in one order, whatever order they come in. Throws `UserError` for a
 * path that is not absolute, climbs, stands twice or differs from another in case alone.
 */
function layoutOf(files) {
    for (const file of files)
        checkFile(file);
    const ordered = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedEntries */ .gs)(files.map((file) => ({ ...file, path: file.path.slice(1) })));
    const directories = new Set(ordered.flatMap(({ path }) => parents(path)));
    return { directories: [...directories].sort(_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo), files: ordered };
}


/***/ }),

/***/ 9315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ compressedStart),
/* harmony export */   Ut: () => (/* binding */ treeMembers),
/* harmony export */   j0: () => (/* binding */ sortedMembers),
/* harmony export */   kM: () => (/* binding */ compressedArchive),
/* harmony export */   l0: () => (/* binding */ fileMember),
/* harmony export */   qf: () => (/* binding */ directoryMember)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8220);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3432);



const NONE = new Uint8Array(0);
function fileMember(name, mode, content) {
    return { name, mode, content, records: [] };
}
function directoryMember(name) {
    return fileMember(name, 0o755, NONE);
}
function sortedMembers(members) {
    return [...members].sort((a, b) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.name, b.name));
}
/** Directories and files under a common prefix, parents first. `records` gives the pax records of a file. */
function treeMembers({ directories, files }, prefix, records = () => []) {
    return sortedMembers([
        ...directories.map((path) => directoryMember(`${prefix}${path}/`)),
        ...files.map((file) => ({
            ...fileMember(`${prefix}${file.path}`, file.mode, file.content),
            records: records(file),
        })),
    ]);
}
/** A tar.gz with its end. */
function compressedArchive(members, time) {
    const tar = function* () {
        yield* (0,_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .memberPieces */ .Oe)(members, time);
        yield _tar_js__WEBPACK_IMPORTED_MODULE_2__/* .END_OF_ARCHIVE */ .bM;
    };
    return (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .gzipPieces */ .kA)(tar());
}
/** A tar.gz without the two zero blocks at its end, to stand before another. */
function compressedStart(members, time) {
    return (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .gzipPieces */ .kA)((0,_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .memberPieces */ .Oe)(members, time));
}


/***/ }),

/***/ 5093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ msiSource)
});

// EXTERNAL MODULE: ./packages/archive/build/package/check.js
var check = __webpack_require__(5608);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/archive/build/uuid.js
var uuid = __webpack_require__(4404);
// EXTERNAL MODULE: ./packages/archive/build/package/refuse.js
var refuse = __webpack_require__(2666);
// EXTERNAL MODULE: ./packages/archive/build/package/version.js
var package_version = __webpack_require__(4792);
;// CONCATENATED MODULE: ./packages/archive/build/package/msi-identity.js




/** The machines of wixl, with the variants that every one of them runs. */
const ARCHITECTURES = new Map([
    ['386', 'x86'],
    ['386/sse2', 'x86'],
    ['386/softfloat', 'x86'],
    ['amd64', 'x64'],
    ['amd64/v1', 'x64'],
]);
/**
 * What wixl calls a machine. Throws `UserError` for one that it has no name for: arm64
 * (https://gitlab.gnome.org/GNOME/msitools/-/issues/61), and variants that would be installed where they cannot run.
 */
function msiArchitecture({ arch, variant }) {
    const key = variant === '' ? arch : `${arch}/${variant}`;
    const name = ARCHITECTURES.get(key);
    if (name !== undefined)
        return name;
    const hint = 'msi is written for 386 and amd64: leave out this format for the target, and ship a zip.';
    throw (0,refuse/* refused */.J)('architecture', key, 'has no name in msi', hint);
}
/**
 * The three numbers that Windows Installer compares: https://learn.microsoft.com/en-us/windows/win32/msi/productversion. A
 * pre-release has those of its release, for there is no fourth; installing one over another is allowed, in either direction.
 */
function msiVersion(version) {
    const [core = ''] = (0,package_version/* debUpstreamVersion */.P2)(version).split('~');
    const [major = 0, minor = 0, patch = 0] = core.split('.').map(Number);
    if (major > 255 || minor > 255 || patch > 65_535) {
        const hint = 'Windows Installer has numbers up to 255.255.65535: leave out msi for this version, and ship a zip.';
        throw (0,refuse/* refused */.J)('version', version, 'is too large for msi', hint);
    }
    return `${major}.${minor}.${patch}`;
}
const guid = (urn) => `{${(0,uuid/* uuidOf */.p)(urn).toUpperCase()}}`;
/** What stays the same in every version: Windows knows by it that one package takes the place of another. */
const upgradeCode = (name) => guid(`urn:slipway:msi:upgrade:${name}`);
/**
 * The same file at the same place is the same component:
 * https://learn.microsoft.com/en-us/windows/win32/msi/changing-the-component-code
 */
const componentCode = (name, architecture, path) => guid(`urn:slipway:msi:component:${JSON.stringify([name, architecture, path])}`);
const digestsOf = (files) => files.map(({ path, content }) => [path, (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')]);
/** Name of a product: another version or other files are another product. */
function productCode({ name, version, release, arch }, files) {
    return guid(`urn:slipway:msi:product:${JSON.stringify([name, version, release, arch, ...digestsOf(files)])}`);
}
/** Name of the bytes of a package: anything else in it gives another. */
function packageCode(text, time, files) {
    return guid(`urn:slipway:msi:package:${JSON.stringify([text, time, ...digestsOf(files)])}`);
}

// EXTERNAL MODULE: ./packages/archive/build/entry.js
var entry = __webpack_require__(4839);
// EXTERNAL MODULE: ./packages/archive/build/package/layout.js
var layout = __webpack_require__(8208);
;// CONCATENATED MODULE: ./packages/archive/build/package/msi-layout.js



const PROGRAMS = '/usr/bin/';
/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions */
const RESERVED = /[<>:"|?*]|[. ]$|^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Throws `UserError` for a name that Windows gives to devices or streams, or does not keep. */
function checkWindowsName(field, name) {
    if (!RESERVED.test(name))
        return;
    const hint = 'Avoid <>:"|?*, names of devices such as CON, and a dot or blank at the end.';
    throw (0,refuse/* refused */.J)(field, name, 'cannot stand on Windows', hint);
}
/** Where a file of a Linux system goes: programs and their documents side by side, as is usual on Windows. */
function placeOf(path, documents) {
    if (path.startsWith(PROGRAMS))
        return path.slice(PROGRAMS.length);
    return path.startsWith(documents) ? path.slice(documents.length) : undefined;
}
/**
 * The files of a package as they stand below the folder of the program, in one order. What belongs to other places of a
 * Linux system (units of systemd, configuration below /etc) is left out: no place on Windows means the same. Throws `UserError`.
 */
function installedFiles({ name, files }) {
    if (!files.some(({ path }) => path.startsWith(PROGRAMS))) {
        throw (0,refuse/* refused */.J)('path', PROGRAMS, 'holds no program', 'An msi is made of what stands in /usr/bin: add a program.');
    }
    // Paths here are relative and have been checked.
    const checked = (0,layout/* layoutOf */.a)(files).files;
    const placed = checked.flatMap(({ path, content }) => {
        const place = placeOf(`/${path}`, `/usr/share/doc/${name}/`);
        return place === undefined ? [] : [{ path: place, content }];
    });
    for (const { path } of placed)
        for (const part of path.split('/'))
            checkWindowsName('path', part);
    return (0,entry/* orderedEntries */.gs)(placed);
}

;// CONCATENATED MODULE: ./packages/archive/build/package/msi.js




/**
 * wixl replaces `$(env.HOME)` by what is in the environment, and drops other dollars, even those that are written as
 * references of XML. What a variable stands for is not looked at again.
 */
const DOLLAR = '$(var.DOLLAR)';
function escaped(text) {
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return xml.replaceAll('$', () => DOLLAR);
}
function msi_element(name, attributes, content = []) {
    const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
    if (content.length === 0)
        return `<${start}/>`;
    return `<${start}>${content.join('')}</${name}>`; // blanks would be part of a condition
}
/** A component for each file, in folders. Files come in the order of their paths, so those of a folder stand together. */
function folderContent(pieces, id, win64) {
    const folders = new Map();
    const own = [];
    for (const piece of pieces) {
        const [first = '', ...rest] = piece.path;
        if (rest.length === 0) {
            const file = msi_element('File', { Id: piece.id, Name: first, Source: piece.id, KeyPath: 'yes' });
            own.push(msi_element('Component', { Id: `c${piece.id}`, Guid: piece.code, Win64: win64 }, [file]));
        }
        else {
            folders.set(first, [...(folders.get(first) ?? []), { ...piece, path: rest }]);
        }
    }
    const nested = [...folders].map(([name, below], index) => msi_element('Directory', { Id: `${id}_${index}`, Name: name }, folderContent(below, `${id}_${index}`, win64)));
    return [...own, ...nested];
}
/** Windows Installer shows three numbers; the version of Go stands in the comments. */
function properties({ summary, version, homepage }) {
    const table = { ARPCOMMENTS: `${summary} (${version})`, ARPNOMODIFY: '1', ARPURLINFOABOUT: homepage };
    return Object.entries(table).flatMap(([Id, Value]) => (Value === '' ? [] : [msi_element('Property', { Id, Value })]));
}
/** The folder of the program, below that of all programs: 64-bit and 32-bit programs have one each. */
function folderOf({ name }, pieces, architecture) {
    const wide = architecture === 'x64';
    const content = folderContent(pieces, 'd', wide ? 'yes' : 'no');
    const folder = msi_element('Directory', { Id: 'INSTALLDIR', Name: name }, content);
    const base = msi_element('Directory', { Id: wide ? 'ProgramFiles64Folder' : 'ProgramFilesFolder' }, [folder]);
    return msi_element('Directory', { Id: 'TARGETDIR', Name: 'SourceDir' }, [base]);
}
function product(description, files, pieces) {
    const { name, version, summary, maintainer } = description;
    const Manufacturer = maintainer.replace(/ <[^<]*$/, '');
    const number = msiVersion(version);
    const identity = { Id: productCode(description, files), UpgradeCode: upgradeCode(name), Version: number };
    return msi_element('Product', { ...identity, Name: name, Manufacturer, Language: '1033', Codepage: '65001' }, [
        msi_element('Package', {
            ...{ InstallerVersion: '200', Compressed: 'yes', InstallScope: 'perMachine', Languages: '1033' },
            ...{ Description: `${name} ${version}`, Comments: summary, Manufacturer },
        }),
        msi_element('Media', { Id: '1', Cabinet: 'product.cab', EmbedCab: 'yes' }),
        msi_element('Upgrade', { Id: upgradeCode(name) }, [
            msi_element('UpgradeVersion', { Minimum: '0.0.0', Maximum: number, Property: 'OLDER' }),
            msi_element('UpgradeVersion', { Minimum: number, OnlyDetect: 'yes', Property: 'NEWER' }),
        ]),
        msi_element('Condition', { Message: `A newer version of ${name} is installed.` }, ['NOT NEWER']),
        ...properties(description),
        folderOf(description, pieces, msiArchitecture(description)),
        msi_element('Feature', { Id: 'Main', Title: name, Level: '1' }, pieces.map(({ id }) => msi_element('ComponentRef', { Id: `c${id}` }))),
        msi_element('InstallExecuteSequence', {}, [
            msi_element('RemoveExistingProducts', { After: 'InstallInitialize' }),
            msi_element('RemoveEnvironmentStrings', { Sequence: '3300' }),
            msi_element('WriteEnvironmentStrings', { Sequence: '5200' }),
        ]),
    ]);
}
/** The form of Microsoft's archive files: names of columns, their types, the key. */
const table = (...lines) => lines.map((line) => `${line.join('\t')}\r\n`).join('');
/**
 * https://learn.microsoft.com/en-us/windows/win32/msi/upgrade-table: wixl leaves out that the upper bound belongs to the range
 * (512), without which one pre-release would be installed beside the other. 1: features are kept, 2: only looked for,
 * 256: the lower bound belongs to the range.
 */
function upgradeTable({ name, version }) {
    const [code, number] = [upgradeCode(name), msiVersion(version)];
    return table(['UpgradeCode', 'VersionMin', 'VersionMax', 'Language', 'Attributes', 'Remove', 'ActionProperty'], ['s38', 'S20', 'S20', 'S255', 'i4', 'S255', 's72'], ['Upgrade', 'UpgradeCode', 'VersionMin', 'VersionMax', 'Language', 'Attributes'], [code, '0.0.0', number, '', String(1 + 256 + 512), '', 'OLDER'], [code, number, '', '', '2', '', 'NEWER']);
}
/**
 * https://learn.microsoft.com/en-us/windows/win32/msi/environment-table: `=` writes when the program is installed, `-` removes
 * with it, `*` is for all users; `[~]` is what was there before. wixl 0.101 does not know the element of WiX.
 */
function environmentTable(component) {
    return table(['Environment', 'Name', 'Value', 'Component_'], ['s72', 'l255', 'L255', 's72'], ['Environment', 'Environment'], ['Path', '=-*PATH', '[~];[INSTALLDIR]', component]);
}
function checkName(name) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(name)) {
        const hint = 'Give letters, digits and ._+- with a letter or digit first, such as hello-tools.';
        throw (0,refuse/* refused */.J)('name', name, 'is no name in msi', hint);
    }
    checkWindowsName('name', name);
}
/**
 * What an msi of a description is made of. Scripts and relations are for Linux and left out, like files that have no place
 * on Windows. Throws `UserError`.
 */
function msiSource(description) {
    const { name, time } = description;
    checkName(name);
    (0,check/* checkDescription */.b)('rpm', description); // the name is good for rpm when it is for msi
    const architecture = msiArchitecture(description);
    const files = installedFiles(description);
    const pieces = files.map(({ path }, index) => {
        return { id: `f${index + 1}`, code: componentCode(name, architecture, path), path: path.split('/') };
    });
    const root = msi_element('Wix', { xmlns: 'http://schemas.microsoft.com/wix/2006/wi' }, [
        product(description, files, pieces),
    ]);
    const wxs = `<?xml version="1.0" encoding="utf-8"?>\n<?define DOLLAR="$"?>\n${root}\n`;
    return {
        architecture,
        wxs,
        tables: [
            ['Upgrade', upgradeTable(description)],
            ['Environment', environmentTable('cf1')],
        ],
        files: files.map(({ content }, index) => [`f${index + 1}`, content]),
        packageCode: packageCode(wxs, time, files),
        time,
    };
}


/***/ }),

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldText)
/* harmony export */ });
/** Characters in a line of a description: what lintian and rpmlint allow, less the blank that deb puts first. */
const WIDTH = 78;
function wrapped(line) {
    const lines = [];
    let current = '';
    for (const word of line.split(/ +/)) {
        if (current !== '' && current.length + 1 + word.length > WIDTH) {
            lines.push(current);
            current = word;
        }
        else
            current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current];
}
/**
 * The lines of a text, broken between words where they are too long. A line that begins with a blank stays as it is, a line
 * without words is empty, and there are none of these before the first and behind the last word.
 */
function foldText(text) {
    const lines = text
        .replace(/^(?: *\n)+/, '')
        .trimEnd()
        .split('\n');
    return lines.flatMap((line) => (line.startsWith(' ') ? [line.trimEnd()] : wrapped(line.trimEnd())));
}


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9363);

/** The error for a value that cannot stand in a package: what it is, why, and what is allowed. */
function refused(field, value, why, hint) {
    const message = `The ${field} '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value, 80)}' of a package ${why}.`;
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: `package-${field}`, message, hint });
}


/***/ }),

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ relationsOf)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2666);


const DEB_ONE = '[a-z0-9][a-z0-9+.-]+(?::[a-z0-9-]+)?(?: \\((?:<<|<=|=|>=|>>) (?:[0-9]+:)?[0-9][0-9A-Za-z.+~-]*\\))?';
/**
 * What a relation looks like in each format.
 * deb: https://www.debian.org/doc/debian-policy/ch-relationships.html. rpm: rpm-dependencies, without boolean expressions,
 * and without `rpmlib(…)`, which speaks of the package file itself. apk: apk-package(5), without `!`, which is a conflict.
 */
const GRAMMARS = {
    deb: {
        allowed: new RegExp(`^${DEB_ONE}(?: \\| ${DEB_ONE})*$`),
        hint: 'Write it as `libc6 (>= 2.36)`, `hello` or `hello | world`, one relation in each item.',
    },
    rpm: {
        allowed: /^(?!rpmlib\()[A-Za-z0-9_/][^\s<>=,\u0000-\u001f\u007f-\uffff]*(?: (?:<|<=|=|>=|>) (?:[0-9]+:)?[A-Za-z0-9._+~^-]+)?$/,
        hint: 'Write it as `glibc >= 2.34`, `hello` or `/usr/bin/env`, one relation in each item.',
    },
    apk: {
        allowed: /^[A-Za-z0-9/][A-Za-z0-9._+/:-]*(?:(?:<|<=|=|>=|>|~|>~|<~)[0-9][0-9A-Za-z._~-]*)?$/,
        hint: 'Write it as `musl>=1.2`, `hello` or `so:libc.musl-x86_64.so.1`, one relation in each item.',
    },
};
/** Relations of one kind, each once, in one order. Throws `UserError` for what is not a relation in the format. */
function relationsOf(format, relations) {
    const { allowed, hint } = GRAMMARS[format];
    for (const relation of relations) {
        if (!allowed.test(relation))
            throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('relation', relation, `is not written as ${format} has it`, hint);
    }
    return [...new Set(relations)].sort(_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo);
}


/***/ }),

/***/ 6877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ rpmPieces)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/archive/build/deflate.js
var deflate = __webpack_require__(8220);
// EXTERNAL MODULE: ./packages/archive/build/entry.js
var entry = __webpack_require__(4839);
// EXTERNAL MODULE: ./packages/archive/build/package/check.js
var check = __webpack_require__(5608);
// EXTERNAL MODULE: ./packages/archive/build/package/gather.js
var gather = __webpack_require__(8417);
// EXTERNAL MODULE: ./packages/archive/build/package/layout.js
var layout = __webpack_require__(8208);
// EXTERNAL MODULE: ./packages/archive/build/package/refuse.js
var refuse = __webpack_require__(2666);
// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var build_bytes = __webpack_require__(6924);
;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/cpio.js

/** The newc format, cpio(5): hexadecimal fields of eight digits. */
const MAGIC = '070701';
const hex = (value) => value.toString(16).padStart(8, '0');
function padding(size) {
    return new Uint8Array((4 - (size % 4)) % 4);
}
function* header({ name, inode, mode, time, size }) {
    const text = (0,build_bytes/* utf8 */.As)(`${name}\0`);
    // Inode, mode, owner, group, links, time, size, device (2), device it is (2), length of the name, checksum.
    const fields = [inode, mode, 0, 0, 1, time, size, 0, 0, 0, 0, text.length, 0];
    const bytes = (0,build_bytes/* utf8 */.As)(MAGIC + fields.map(hex).join(''));
    yield bytes;
    yield text;
    yield padding(bytes.length + text.length);
}
/** The payload of an rpm in pieces. Inode numbers are those of the header's `FILEINODES`: the place in the list, from 1. */
function* cpioPieces(files, time) {
    for (const [index, { path, mode, content }] of files.entries()) {
        yield* header({ name: `./${path}`, inode: index + 1, mode, time, size: content.length });
        yield content;
        yield padding(content.length);
    }
    yield* header({ name: 'TRAILER!!!', inode: 0, mode: 0, time: 0, size: 0 });
}

// EXTERNAL MODULE: ./packages/archive/build/package/rpm/header.js
var rpm_header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/archive/build/package/rpm/tags.js
var tags = __webpack_require__(6685);
;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/files.js




const REGULAR_FILE = 0o100000;
const DIRECTORY = 0o040000;
const NONE = new Uint8Array(0);
/**
 * Names of directories that every system has: a package of such a name owns none of them.
 * https://refspecs.linuxfoundation.org/FHS_3.0/fhs-3.0.html
 */
const COMMON = new Set([
    'bin boot cache dev doc etc games home include info lib lib64 libexec licenses local log man mnt opt root run sbin',
    'share spool src srv system systemd tmp user usr var',
].flatMap((names) => names.split(' ')));
/**
 * Files, and the directories that are the package's own: those at or below a part of a path that is its name, such as
 * `/etc/hello`. The others belong to the system's `filesystem`, with modes that a second owner would contradict.
 */
function rpmFiles({ name }, { directories, files }) {
    const own = COMMON.has(name) ? [] : directories.filter((path) => path.split('/').includes(name));
    return [
        ...own.map((path) => ({ path, mode: DIRECTORY | 0o755, content: NONE, config: false })),
        ...files.map((file) => ({ ...file, mode: REGULAR_FILE | file.mode })),
    ].sort((a, b) => (0,build_bytes/* compareBytes */.Xo)(a.path, b.path));
}
/** Flags of `%config(noreplace)` and `%doc`; the latter go to the folders that rpmbuild takes for documentation too. */
const CONFIG_NOREPLACE = (1 << 0) | (1 << 4);
const DOCUMENTATION = 1 << 1;
const DOCUMENTATION_FOLDER = /^usr\/(?:share\/)?(?:doc|info|man)\//;
function flagsOf({ path, mode, config }) {
    if (config)
        return CONFIG_NOREPLACE;
    return DOCUMENTATION_FOLDER.test(path) && (mode & DIRECTORY) === 0 ? DOCUMENTATION : 0;
}
function digestOf({ mode, content }) {
    return (mode & DIRECTORY) === 0 ? (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') : '';
}
/** What rpm knows of each file, in lists of the same length. Paths are cut into folders and names. */
function fileTags(files, time) {
    if (files.length === 0)
        return [];
    const folderOf = ({ path }) => `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
    const folders = [...new Set(files.map(folderOf))];
    const each = (value) => files.map(() => value);
    return [
        [tags/* TAG */.Dk.fileSizes, (0,rpm_header/* int32 */.HA)(files.map(({ content }) => content.length))],
        [tags/* TAG */.Dk.fileModes, (0,rpm_header/* int16 */.l8)(files.map(({ mode }) => mode))],
        [tags/* TAG */.Dk.fileRdevs, (0,rpm_header/* int16 */.l8)(each(0))],
        [tags/* TAG */.Dk.fileMtimes, (0,rpm_header/* int32 */.HA)(each(time))],
        [tags/* TAG */.Dk.fileDigests, (0,rpm_header/* strings */.P$)(files.map(digestOf))],
        [tags/* TAG */.Dk.fileLinkTos, (0,rpm_header/* strings */.P$)(each(''))],
        [tags/* TAG */.Dk.fileFlags, (0,rpm_header/* int32 */.HA)(files.map(flagsOf))],
        [tags/* TAG */.Dk.fileUserName, (0,rpm_header/* strings */.P$)(each('root'))],
        [tags/* TAG */.Dk.fileGroupName, (0,rpm_header/* strings */.P$)(each('root'))],
        [tags/* TAG */.Dk.fileVerifyFlags, (0,rpm_header/* int32 */.HA)(each(0xffff_ffff))],
        [tags/* TAG */.Dk.fileDevices, (0,rpm_header/* int32 */.HA)(each(1))],
        [tags/* TAG */.Dk.fileInodes, (0,rpm_header/* int32 */.HA)(files.map((_, index) => index + 1))],
        [tags/* TAG */.Dk.fileLangs, (0,rpm_header/* strings */.P$)(each(''))],
        [tags/* TAG */.Dk.dirIndexes, (0,rpm_header/* int32 */.HA)(files.map((file) => folders.indexOf(folderOf(file))))],
        [tags/* TAG */.Dk.baseNames, (0,rpm_header/* strings */.P$)(files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))],
        [tags/* TAG */.Dk.dirNames, (0,rpm_header/* strings */.P$)(folders)],
        [tags/* TAG */.Dk.fileDigestAlgo, (0,rpm_header/* int32 */.HA)([tags/* SHA256_ALGORITHM */.gD])],
    ];
}

// EXTERNAL MODULE: ./packages/archive/build/package/rpm/identity.js
var identity = __webpack_require__(6314);
;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/signature.js

/** Public-key algorithms of OpenPGP: https://www.rfc-editor.org/rfc/rfc4880#section-9.1 */
const RSA = [1, 3];
/** https://www.rfc-editor.org/rfc/rfc4880#section-4.3 */
const SIGNATURE_PACKET = 2;
const VERSION = 4;
/** Of the bytes as they are: https://www.rfc-editor.org/rfc/rfc4880#section-5.2.1 */
const BINARY_DOCUMENT = 0;
/** https://www.rfc-editor.org/rfc/rfc4880#section-4.2: the old form of a packet's length has 1, 2 or 4 bytes. */
function oldExtent(packet) {
    const width = 2 ** (packet.readUInt8(0) & 3);
    return width === 8
        ? { from: 1, length: packet.length - 1 }
        : { from: 1 + width, length: packet.readUIntBE(1, width) };
}
function newExtent(packet) {
    const first = packet.readUInt8(1);
    if (first < 192)
        return { from: 2, length: first };
    if (first < 224)
        return { from: 3, length: ((first - 192) << 8) + packet.readUInt8(2) + 192 };
    return { from: 6, length: packet.readUInt32BE(2) };
}
/** The body of the one signature packet that the bytes are, or undefined. */
function signatureBody(packet) {
    if (packet.length < 10)
        return undefined;
    const first = packet.readUInt8(0);
    const old = (first & 0xc0) === 0x80;
    if ((old ? (first >> 2) & 15 : first ^ 0xc0) !== SIGNATURE_PACKET)
        return undefined;
    const { from, length } = old ? oldExtent(packet) : newExtent(packet);
    return from + length === packet.length ? packet.subarray(from) : undefined;
}
/**
 * The tag that a signature of the header goes under: there is one for RSA and one for the others. A signature of another
 * kind is a fault of the signer, and no package is made of it.
 */
function signatureTag(signature) {
    const body = signatureBody(Buffer.from(signature));
    if (body === undefined || body.readUInt8(0) !== VERSION || body.readUInt8(1) !== BINARY_DOCUMENT) {
        throw new Error('what the signer made is not one binary OpenPGP signature of version 4');
    }
    return RSA.includes(body.readUInt8(2)) ? tags/* SIGNATURE_TAG */.MQ.rsaHeader : tags/* SIGNATURE_TAG */.MQ.dsaHeader;
}

;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/lead.js





/** The first 96 bytes, obsolete but for their magic: https://rpm-software-management.github.io/rpm/manual/format_lead.html */
function leadBytes(label, machine) {
    const block = Buffer.alloc(96);
    block.set([0xed, 0xab, 0xee, 0xdb, 3, 0, 0, 0]);
    block.writeUInt16BE(machine.number, 8);
    block.write(label.slice(0, 65), 10, 'latin1');
    block.writeUInt16BE(1, 76); // Linux
    block.writeUInt16BE(5, 78); // a signature header follows
    return block;
}
function hexDigest(algorithm, content) {
    return (0,external_node_crypto_.createHash)(algorithm).update(content).digest('hex');
}
/** The signature header, padded to a multiple of eight. MD5 of header and payload is for rpm before 4.14, and left out. */
function signatureHeader(header, { compressed, size }, signature) {
    const written = (0,rpm_header/* headerBytes */.RH)(tags/* SIGNATURE_TAG */.MQ.headerSignatures, [
        ...(signature === undefined ? [] : [[signatureTag(signature), (0,rpm_header/* bytes */.ee)(signature)]]),
        [tags/* SIGNATURE_TAG */.MQ.sha1Header, (0,rpm_header/* string */.Yj)(hexDigest('sha1', header))],
        [tags/* SIGNATURE_TAG */.MQ.sha256Header, (0,rpm_header/* string */.Yj)(hexDigest('sha256', header))],
        [tags/* SIGNATURE_TAG */.MQ.size, (0,rpm_header/* int32 */.HA)([header.length + compressed.length])],
        [tags/* SIGNATURE_TAG */.MQ.payloadSize, (0,rpm_header/* int32 */.HA)([size])],
    ]);
    return (0,build_bytes/* concat */.xW)([written, new Uint8Array((8 - (written.length % 8)) % 8)]);
}

// EXTERNAL MODULE: ./packages/archive/build/package/architecture.js
var architecture = __webpack_require__(4089);
;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/machine.js

const NUMBERS = [
    [/^x86_64/, 1, 'x86-64'],
    [/^i386$/, 1, 'x86-32'],
    [/^aarch64$/, 19, 'aarch-64'],
    [/^armv5tel$/, 12, 'armv5tel-32'],
    [/^armv6hl$/, 12, 'armv6hl-32'],
    [/^armv7hl$/, 12, 'armv7hl-32'],
    [/^loongarch64$/, 23, 'loongarch64-64'],
    [/^mips(?:el)?$/, 4, 'mips-32'],
    [/^mips64/, 11, 'mips-64'],
    [/^ppc64/, 16, 'ppc-64'],
    [/^riscv64$/, 22, 'riscv-64'],
    [/^s390x$/, 15, 's390-64'],
];
/** Throws `UserError` for a machine that rpm has no name for. */
function rpmMachine(machine) {
    const name = (0,architecture/* architectureName */.l)('rpm', machine);
    const [[, number, isa] = [/$/, 0, '']] = NUMBERS.filter(([family]) => family.test(name));
    return { name, number, isa };
}

// EXTERNAL MODULE: ./packages/archive/build/package/relations.js
var package_relations = __webpack_require__(4885);
;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/relations.js



/** https://rpm-software-management.github.io/rpm/manual/tags.html#dependency-information; rpmds.h of rpm */
const LESS = 1 << 1;
const GREATER = 1 << 2;
const EQUAL = 1 << 3;
const INTERPRETER = 1 << 8;
const RPMLIB = 1 << 24;
const CONFIG = 1 << 28;
const COMPARISONS = new Map([
    ['<', LESS],
    ['<=', LESS | EQUAL],
    ['=', EQUAL],
    ['>=', GREATER | EQUAL],
    ['>', GREATER],
]);
/** `glibc >= 2.34`, which was checked already, or a name alone. */
function parsed(text) {
    const [name = '', comparison = '', version = ''] = text.split(' ');
    return { name, flags: COMPARISONS.get(comparison) ?? 0, version };
}
/** What of rpm the package needs to be read: since which version of rpm it is there. */
function rpmlib(name, version) {
    return { name: `rpmlib(${name})`, flags: RPMLIB | LESS | EQUAL, version };
}
function requirements({ description, evr, config, interpreters }) {
    const { name, relations } = description;
    return [
        ...(0,package_relations/* relationsOf */.n)('rpm', relations.depends).map(parsed),
        ...interpreters.map(({ interpreter: [program = ''], flag }) => ({
            name: program,
            flags: INTERPRETER | flag,
            version: '',
        })),
        ...(config ? [{ name: `config(${name})`, flags: CONFIG | EQUAL, version: evr }] : []),
        ...(interpreters.some(({ interpreter }) => interpreter.length > 1)
            ? [rpmlib('ScriptletInterpreterArgs', '4.0.3-1')]
            : []),
        ...(evr.includes('~') ? [rpmlib('TildeInVersions', '4.10.0-1')] : []),
        rpmlib('CompressedFileNames', '3.0.4-1'),
        rpmlib('FileDigests', '4.6.0-1'),
        rpmlib('PayloadFilesHavePrefix', '4.0-1'),
    ];
}
function provisions({ description, machine, evr, config }) {
    const { name, relations } = description;
    return [
        ...(0,package_relations/* relationsOf */.n)('rpm', relations.provides).map(parsed),
        { name, flags: EQUAL, version: evr },
        { name: `${name}(${machine.isa})`, flags: EQUAL, version: evr },
        ...(config ? [{ name: `config(${name})`, flags: CONFIG | EQUAL, version: evr }] : []),
    ];
}
const PROVIDE = { name: 1047, version: 1113, flags: 1112 };
const REQUIRE = { name: 1049, version: 1050, flags: 1048 };
const CONFLICT = { name: 1054, version: 1055, flags: 1053 };
const OBSOLETE = { name: 1090, version: 1115, flags: 1114 };
const RECOMMEND = { name: 5046, version: 5047, flags: 5048 };
const SUGGEST = { name: 5049, version: 5050, flags: 5051 };
function tagsOf(tags, relations) {
    if (relations.length === 0)
        return [];
    const sorted = [...relations].sort((a, b) => (0,build_bytes/* compareBytes */.Xo)(a.name, b.name) || (0,build_bytes/* compareBytes */.Xo)(a.version, b.version) || a.flags - b.flags);
    return [
        [tags.name, (0,rpm_header/* strings */.P$)(sorted.map(({ name }) => name))],
        [tags.version, (0,rpm_header/* strings */.P$)(sorted.map(({ version }) => version))],
        [tags.flags, (0,rpm_header/* int32 */.HA)(sorted.map(({ flags }) => flags))],
    ];
}
/** Everything that the package has to do with others, with rpm itself and with its own name. Throws `UserError`. */
function relationTags(facts) {
    const { conflicts, replaces, recommends, suggests } = facts.description.relations;
    const list = (relations) => (0,package_relations/* relationsOf */.n)('rpm', relations).map(parsed);
    return [
        ...tagsOf(PROVIDE, provisions(facts)),
        ...tagsOf(REQUIRE, requirements(facts)),
        ...tagsOf(CONFLICT, list(conflicts)),
        ...tagsOf(OBSOLETE, list(replaces)),
        ...tagsOf(RECOMMEND, list(recommends)),
        ...tagsOf(SUGGEST, list(suggests)),
    ];
}

// EXTERNAL MODULE: ./packages/archive/build/package/scripts.js
var package_scripts = __webpack_require__(1732);
;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/scripts.js


const SLOTS = [
    { of: 'preInstall', text: 1023, interpreter: 1085, flag: 1 << 9 },
    { of: 'postInstall', text: 1024, interpreter: 1086, flag: 1 << 10 },
    { of: 'preRemove', text: 1025, interpreter: 1087, flag: 1 << 11 },
    { of: 'postRemove', text: 1026, interpreter: 1088, flag: 1 << 12 },
];
/** The scripts that there are. */
function rpmScripts({ scripts }) {
    return SLOTS.flatMap((slot) => {
        const script = (0,package_scripts/* scriptOf */.F)(scripts[slot.of]);
        return script === undefined ? [] : [{ ...script, slot }];
    });
}
function scriptTags(scripts) {
    return scripts.flatMap(({ slot, text, interpreter }) => [
        [slot.text, (0,rpm_header/* string */.Yj)(text)],
        [slot.interpreter, interpreter.length > 1 ? (0,rpm_header/* strings */.P$)(interpreter) : (0,rpm_header/* string */.Yj)(interpreter.join())],
    ]);
}
/** What the scripts are run by, which has to be there first. */
function interpreterNeeds(scripts) {
    return scripts.map(({ interpreter, slot }) => ({ interpreter, flag: slot.flag }));
}

;// CONCATENATED MODULE: ./packages/archive/build/package/rpm.js
















/** Sizes are numbers of 32 bits; 16 MiB of that are for the names of the files. */
const LARGEST = 2 ** 32 - 2 ** 24;
function mainHeader(description, machine, files, compressed) {
    const scripts = rpmScripts(description);
    const size = files.reduce((sum, { content }) => sum + content.length, 0);
    const evr = (0,identity/* evrOf */.xQ)(description);
    const config = files.some((file) => file.config);
    return (0,rpm_header/* headerBytes */.RH)(tags/* TAG */.Dk.headerImmutable, [
        ...(0,identity/* identityTags */._z)(description, machine, size),
        ...scriptTags(scripts),
        ...relationTags({ description, machine, evr, config, interpreters: interpreterNeeds(scripts) }),
        ...(0,identity/* changelogTags */.m4)(description),
        ...fileTags(files, description.time),
        [tags/* TAG */.Dk.payloadDigest, (0,rpm_header/* strings */.P$)([(0,external_node_crypto_.createHash)('sha256').update(compressed).digest('hex')])],
        [tags/* TAG */.Dk.payloadDigestAlgo, (0,rpm_header/* int32 */.HA)([tags/* SHA256_ALGORITHM */.gD])],
    ]);
}
/**
 * An rpm of version 4 in pieces, some of them empty. The same description gives the same bytes, whatever the order of its
 * files; so does a signature that does not hold its time. Signed is the header, which holds the digest of the payload.
 * Throws `UserError`. Source: https://rpm-software-management.github.io/rpm/manual/format_v4.html.
 */
async function* rpmPieces(description, { signer } = {}) {
    (0,check/* checkDescription */.b)('rpm', description);
    if (description.license === '') {
        throw (0,refuse/* refused */.J)('license', '', 'cannot be empty in an rpm', 'Give the SPDX expression of the licence, such as Apache-2.0.');
    }
    const machine = rpmMachine(description);
    const files = rpmFiles(description, (0,layout/* layoutOf */.a)(description.files));
    const total = files.reduce((sum, { content }) => sum + content.length, 0);
    (0,entry/* refuseSize */.aU)('The content of the package', total, LARGEST, 'rpm');
    let size = 0;
    const counted = function* () {
        for (const piece of cpioPieces(files, description.time)) {
            size += piece.length;
            yield piece;
        }
    };
    const compressed = yield* (0,gather/* gathered */.P)((0,deflate/* gzipPieces */.kA)(counted()));
    const header = mainHeader(description, machine, files, compressed);
    const signature = signer === undefined ? undefined : await signer.sign(header);
    yield leadBytes((0,identity/* labelOf */.Wy)(description), machine);
    yield signatureHeader(header, { compressed, size }, signature);
    yield header;
    yield compressed;
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ int32),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   RH: () => (/* binding */ headerBytes),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   l8: () => (/* binding */ int16),
/* harmony export */   vE: () => (/* binding */ translated)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);

/**
 * The header structure of rpm: an index of tags and the store of their values.
 * https://rpm-software-management.github.io/rpm/manual/format_header.html
 */
const MAGIC = Uint8Array.of(0x8e, 0xad, 0xe8, 0x01, 0, 0, 0, 0);
const INDEX_ENTRY = 16;
const int16 = (values) => ({ type: 'int16', values });
const int32 = (values) => ({ type: 'int32', values });
const string = (value) => ({ type: 'string', value });
const translated = (value) => ({ type: 'i18n', value });
const strings = (values) => ({ type: 'strings', values });
const bytes = (value) => ({ type: 'bytes', value });
function numbers(values, width) {
    const data = Buffer.alloc(values.length * width);
    for (const [index, value] of values.entries())
        data.writeUIntBE(value, index * width, width);
    return data;
}
const terminated = (values) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(values.map((value) => `${value}\0`).join(''));
function encode(value) {
    switch (value.type) {
        case 'int16':
            return { type: 3, count: value.values.length, align: 2, data: numbers(value.values, 2) };
        case 'int32':
            return { type: 4, count: value.values.length, align: 4, data: numbers(value.values, 4) };
        case 'string':
            return { type: 6, count: 1, align: 1, data: terminated([value.value]) };
        case 'bytes':
            return { type: 7, count: value.value.length, align: 1, data: value.value };
        case 'strings':
            return { type: 8, count: value.values.length, align: 1, data: terminated(value.values) };
        case 'i18n':
            return { type: 9, count: 1, align: 1, data: terminated([value.value]) };
    }
}
function indexEntry(tag, type, offset, count) {
    const entry = Buffer.alloc(INDEX_ENTRY);
    entry.writeUInt32BE(tag, 0);
    entry.writeUInt32BE(type, 4);
    entry.writeInt32BE(offset, 8);
    entry.writeUInt32BE(count, 12);
    return entry;
}
/**
 * A header with its region: the first entry points to a trailer at the end of the store, which says how many entries
 * belong together and must not change. Tags come sorted, whatever their order here.
 */
function headerBytes(region, tags) {
    const index = [];
    const store = [];
    let size = 0;
    for (const [tag, value] of [...tags].sort(([a], [b]) => a - b)) {
        const { type, count, align, data } = encode(value);
        const gap = (align - (size % align)) % align;
        index.push(indexEntry(tag, type, size + gap, count));
        store.push(new Uint8Array(gap), data);
        size += gap + data.length;
    }
    const first = indexEntry(region, 7, size, INDEX_ENTRY);
    const trailer = indexEntry(region, 7, -INDEX_ENTRY * (index.length + 1), INDEX_ENTRY);
    const counts = numbers([index.length + 1, size + INDEX_ENTRY], 4);
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)([MAGIC, counts, first, ...index, ...store, trailer]);
}


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   _z: () => (/* binding */ identityTags),
/* harmony export */   m4: () => (/* binding */ changelogTags),
/* harmony export */   xQ: () => (/* binding */ evrOf)
/* harmony export */ });
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1933);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3217);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6685);




/** Stands for the machine and the rpm that built the package: the bytes must not depend on either. */
const BUILDER = 'slipway';
/** Epoch, version and release, as relations name them: `1:1.2.3-1`. */
const evrOf = ({ version, release, epoch }) => `${epoch === 0 ? '' : `${epoch}:`}${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .rpmVersion */ .Aw)(version)}-${release}`;
/** Name, version and release, without the epoch: what files are named by. */
const labelOf = ({ name, version, release }) => `${name}-${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .rpmVersion */ .Aw)(version)}-${release}`;
/** rpmlint and the distributions want a change log, and rpm shows it by `-q --changelog`. */
function changelogTags(description) {
    return [
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.changelogTime, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .int32 */ .HA)([description.time])],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.changelogName, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)([`${description.maintainer} - ${evrOf(description)}`])],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.changelogText, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)([`- Release ${description.version}.`])],
    ];
}
function optional(tag, value) {
    return value === '' ? [] : [[tag, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(value)]];
}
/** Who and what the package is. */
function identityTags(description, machine, size) {
    const { name, release, epoch, summary, license, maintainer, time } = description;
    const long = description.description.trim() === '' ? `${summary}.` : description.description;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .rpmVersion */ .Aw)(description.version);
    return [
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.i18nTable, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)(['C'])],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.name, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(name)],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.version, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(version)],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.release, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(String(release))],
        ...(epoch === 0 ? [] : [[_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.epoch, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .int32 */ .HA)([epoch])]]),
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.summary, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .translated */ .vE)(summary)],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.description, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .translated */ .vE)((0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .T)(long).join('\n'))],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.buildTime, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .int32 */ .HA)([time])],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.buildHost, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(BUILDER)],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.size, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .int32 */ .HA)([size])],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.license, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(license)],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.packager, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(maintainer)],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.group, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .translated */ .vE)('Applications/System')],
        ...optional(_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.url, description.homepage),
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.os, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)('linux')],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.arch, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(machine.name)],
        // Without the name of a source package rpm takes this one for a source package.
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sourceRpm, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(`${labelOf(description)}.src.rpm`)],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.rpmVersion, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(BUILDER)],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.encoding, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)('utf-8')],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.payloadFormat, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)('cpio')],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.payloadCompressor, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)('gzip')],
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.payloadFlags, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)('6')],
    ];
}


/***/ }),

/***/ 6685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   MQ: () => (/* binding */ SIGNATURE_TAG),
/* harmony export */   gD: () => (/* binding */ SHA256_ALGORITHM)
/* harmony export */ });
/** Numbers of the tags that are written here: https://rpm-software-management.github.io/rpm/manual/tags.html */
const TAG = {
    headerImmutable: 63,
    i18nTable: 100,
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    summary: 1004,
    description: 1005,
    buildTime: 1006,
    buildHost: 1007,
    size: 1009,
    license: 1014,
    packager: 1015,
    group: 1016,
    url: 1020,
    os: 1021,
    arch: 1022,
    fileSizes: 1028,
    fileModes: 1030,
    fileRdevs: 1033,
    fileMtimes: 1034,
    fileDigests: 1035,
    fileLinkTos: 1036,
    fileFlags: 1037,
    fileUserName: 1039,
    fileGroupName: 1040,
    sourceRpm: 1044,
    fileVerifyFlags: 1045,
    rpmVersion: 1064,
    changelogTime: 1080,
    changelogName: 1081,
    changelogText: 1082,
    fileDevices: 1095,
    fileInodes: 1096,
    fileLangs: 1097,
    dirIndexes: 1116,
    baseNames: 1117,
    dirNames: 1118,
    payloadFormat: 1124,
    payloadCompressor: 1125,
    payloadFlags: 1126,
    fileDigestAlgo: 5011,
    encoding: 5062,
    payloadDigest: 5092,
    payloadDigestAlgo: 5093,
};
/** Tags of the signature header. */
const SIGNATURE_TAG = {
    headerSignatures: 62,
    /** OpenPGP signature of the header by DSA, ECDSA or EdDSA. */
    dsaHeader: 267,
    /** OpenPGP signature of the header by RSA. */
    rsaHeader: 268,
    sha1Header: 269,
    sha256Header: 273,
    size: 1000,
    payloadSize: 1007,
};
/** The number of SHA-256 in OpenPGP: https://www.rfc-editor.org/rfc/rfc4880#section-9.4 */
const SHA256_ALGORITHM = 8;


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scriptOf)
/* harmony export */ });
const SHELL = '#!/bin/sh\nset -e\n';
/** A script as it is executed, or undefined for an empty one. Without `#!` it is for `/bin/sh`, which stops at a failure. */
function scriptOf(source) {
    if (source.trim() === '')
        return undefined;
    const whole = source.startsWith('#!') ? source : `${SHELL}${source}`;
    const text = whole.endsWith('\n') ? whole : `${whole}\n`;
    const interpreter = text.slice(2, text.indexOf('\n')).trim().split(/ +/);
    return { text, interpreter };
}


/***/ }),

/***/ 4792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ debVersion),
/* harmony export */   Aw: () => (/* binding */ rpmVersion),
/* harmony export */   P2: () => (/* binding */ debUpstreamVersion),
/* harmony export */   Zp: () => (/* binding */ apkVersion)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2666);

const NUMBER = '(?:0|[1-9][0-9]*)';
const IDENTIFIER = `(?:${NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const GRAMMAR = new RegExp(`^v(${NUMBER}\\.${NUMBER}\\.${NUMBER})(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z.-]+)?$`);
/**
 * Build metadata is left out: it has no weight in the order of Go (https://semver.org/#spec-item-10), and every package
 * manager would give it some.
 */
function parse(version) {
    const match = GRAMMAR.exec(version);
    if (match === null) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('version', version, 'is not a version of Go', 'Give it whole and with its v, such as v1.4.0-rc.1.');
    }
    const [, core = '', prerelease = ''] = match;
    return { core, prerelease };
}
/**
 * `1.2.3~rc.1`: a tilde sorts before everything, even before the end. https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
 */
function debUpstreamVersion(version) {
    const { core, prerelease } = parse(version);
    return prerelease === '' ? core : `${core}~${prerelease}`;
}
/** The whole version of a deb with its epoch: `1:1.2.3~rc.1-1`. */
function debVersion({ version, release, epoch }) {
    return `${epoch === 0 ? '' : `${epoch}:`}${debUpstreamVersion(version)}-${release}`;
}
/**
 * `1.2.3~rc.1`, as for deb, with `_` where rpm allows no hyphen. Two tildes where the pre-release begins with a number: for
 * rpm numbers are newer than words, for Go they are older, so that `v1.2.4-0.2024…` comes before `v1.2.4-rc.1`.
 * https://rpm-software-management.github.io/rpm/manual/dependencies.html#versioning
 */
function rpmVersion(version) {
    const { core, prerelease } = parse(version);
    if (prerelease === '')
        return core;
    return `${core}${/^[0-9]/.test(prerelease) ? '~~' : '~'}${prerelease.replaceAll('-', '_')}`;
}
const APK_WORD = /^(alpha|beta|pre|rc)(?:[.-]?(0|[1-9][0-9]{0,8}))?$/;
/** https://go.dev/ref/mod#pseudo-versions: nothing, `0`, or a pre-release and `0`, then the time and the commit. */
const PSEUDO = /^(?:(?:(.+)\.)?0\.)?([0-9]{8})([0-9]{6})-[0-9A-Za-z]+$/;
const APK_HINT = 'apk knows pre-releases named alpha, beta, pre and rc, with or without one number (v1.4.0-rc.1), and pseudo-versions of Go.';
/** `_rc1` for `rc.1` and `rc1`, or undefined for what apk has no name for. */
function apkWord(prerelease) {
    const match = APK_WORD.exec(prerelease);
    if (match === null)
        return undefined;
    const [, word, number = ''] = match;
    return `_${word}${number}`;
}
/**
 * A pseudo-version is older than the first pre-release (`_alpha_pre`: before a bare alpha), or newer than the one that it
 * names (`_rc1_p`: `p` is newer than nothing). Day and time apart, because older apk-tools read numbers of 32 bits.
 */
function apkPseudo(prerelease) {
    const match = PSEUDO.exec(prerelease);
    if (match === null)
        return undefined;
    const [, base, day, time] = match;
    if (base === undefined)
        return `_alpha_pre${day}_p${time}`;
    // v1.0.0-rc.0.TIME comes after v1.0.0-rc.0 and before v1.0.0-rc.1, and so does what follows a bare rc.
    const word = apkWord(base.replace(/^[a-z]+$/, '$&.0'));
    return word === undefined ? undefined : `${word}_p${day}_p${time}`;
}
/** `1.2.3_rc1`. https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-package.5.scd */
function apkNumber(version) {
    const { core, prerelease } = parse(version);
    if (prerelease === '')
        return core;
    const suffix = apkPseudo(prerelease) ?? apkWord(prerelease);
    if (suffix === undefined)
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('version', version, 'cannot be written for apk', APK_HINT);
    return `${core}${suffix}`;
}
/** The whole version of an apk: `1.2.3_rc1-r1`. There are no epochs. */
function apkVersion({ version, release, epoch }) {
    if (epoch !== 0) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('epoch', String(epoch), 'cannot be written for apk', 'apk has no epochs: give 0, or leave out apk.');
    }
    return `${apkNumber(version)}-r${release}`;
}


/***/ }),

/***/ 8359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packagePieces)
/* harmony export */ });
/* unused harmony export packageFileName */
/* harmony import */ var _apk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);
/* harmony import */ var _architecture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4089);
/* harmony import */ var _deb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7916);
/* harmony import */ var _rpm_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6314);
/* harmony import */ var _rpm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6877);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4792);






/** A package in pieces, some of them empty, made as they are asked for. Throws `UserError`. */
async function* packagePieces(format, description, { apk, rpm } = {}) {
    switch (format) {
        case 'deb':
            return yield* (0,_deb_js__WEBPACK_IMPORTED_MODULE_2__/* .debPieces */ .X)(description);
        case 'rpm':
            return yield* (0,_rpm_js__WEBPACK_IMPORTED_MODULE_4__/* .rpmPieces */ .N)(description, { signer: rpm });
        case 'apk':
            return yield* (0,_apk_js__WEBPACK_IMPORTED_MODULE_0__/* .apkPieces */ .u)(description, { signer: apk });
    }
}
/** The name that the format's own tools give the file: the epoch is not in it. Throws `UserError`. */
function packageFileName(format, description) {
    const { name } = description;
    switch (format) {
        case 'deb':
            return `${name}_${debVersion({ ...description, epoch: 0 })}_${architectureName('deb', description)}.deb`;
        case 'rpm':
            return `${labelOf(description)}.${architectureName('rpm', description)}.rpm`;
        case 'apk':
            return `${name}-${apkVersion(description)}.apk`;
    }
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

/***/ 4404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ uuidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);


/** The namespace of names that are URLs or URNs: https://www.rfc-editor.org/rfc/rfc9562#section-6.6 */
const NAMES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
/**
 * UUID of version 5 for a URN: the same name has the same UUID, whoever makes it and whenever. Lower case.
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
function uuidOf(urn) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(NAMES).update((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(urn)).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* binding */ ARCHIVE_FORMATS),
  E0: () => (/* binding */ archivePieces)
});

// UNUSED EXPORTS: gzip, writeTar, writeZip

// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var bytes = __webpack_require__(6924);
// EXTERNAL MODULE: ./packages/archive/build/deflate.js
var deflate = __webpack_require__(8220);
// EXTERNAL MODULE: ./packages/archive/build/tar.js
var tar = __webpack_require__(3432);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rq: () => (/* reexport */ error/* CouldNotCheckError */.Rq),
  h6: () => (/* reexport */ kind/* InvalidValue */.h),
  yo: () => (/* reexport */ error/* UserError */.yo),
  XI: () => (/* reexport */ action),
  zM: () => (/* reexport */ contract/* boolean */.zM),
  aY: () => (/* reexport */ build_document/* code */.aY),
  hS: () => (/* reexport */ build_text/* counted */.hS),
  QP: () => (/* reexport */ contract/* defineAction */.QP),
  au: () => (/* reexport */ suggest/* didYouMean */.a),
  yy: () => (/* reexport */ contract/* directory */.yy),
  NJ: () => (/* reexport */ contract/* file */.NJ),
  HN: () => (/* reexport */ inParallel),
  nd: () => (/* reexport */ contract/* integer */.nd),
  Pq: () => (/* reexport */ contract/* json */.Pq),
  p_: () => (/* reexport */ contract/* list */.p_),
  KE: () => (/* reexport */ build_text/* listed */.KE),
  Tj: () => (/* reexport */ contract/* map */.Tj),
  pA: () => (/* reexport */ suggest/* nearest */.p),
  yL: () => (/* reexport */ contract/* oneOf */.yL),
  dz: () => (/* reexport */ pool),
  g$: () => (/* reexport */ build_text/* printable */.g$),
  rJ: () => (/* reexport */ contract/* secret */.rJ),
  $d: () => (/* reexport */ kinds/* sizeOf */.$d),
  Yj: () => (/* reexport */ contract/* string */.Yj),
  ko: () => (/* reexport */ build_document/* strong */.ko)
});

// UNUSED EXPORTS: BUG_EXIT_CODE, COLOUR, EXIT_CODES, PLAIN, boundedSummary, camel, duration, escapeMarkdown, lines, outputText, parseInputs, path, renderMarkdown, renderTerminal, secretNames, size

;// CONCATENATED MODULE: ./packages/core/build/action.js
/** Joins a contract and its main. A missing or misspelt output is a compile error. */
function action(contract, main) {
    return { contract, main };
}

// EXTERNAL MODULE: ./packages/core/build/contract.js
var contract = __webpack_require__(6926);
// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __webpack_require__(4585);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
;// CONCATENATED MODULE: ./packages/core/build/in-parallel.js
/**
 * Works on all items, so many at once, and answers in their order. Nothing new begins after one has failed; the first failure
 * is thrown when nothing runs any more.
 */
async function inParallel(limit, items, work) {
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

// EXTERNAL MODULE: ./packages/core/build/kind.js
var kind = __webpack_require__(34);
// EXTERNAL MODULE: ./packages/core/build/kinds.js
var kinds = __webpack_require__(3041);
// EXTERNAL MODULE: ./packages/core/build/parse.js
var parse = __webpack_require__(4577);
;// CONCATENATED MODULE: ./packages/core/build/pool.js
function pool(items) {
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

// EXTERNAL MODULE: ./packages/core/build/suggest.js
var suggest = __webpack_require__(4524);
// EXTERNAL MODULE: ./packages/core/build/terminal.js
var terminal = __webpack_require__(6084);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
;// CONCATENATED MODULE: ./packages/core/build/index.js















/***/ })

};
