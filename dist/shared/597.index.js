export const id = 597;
export const ids = [597];
export const modules = {

/***/ 6597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1767);
/* harmony import */ var _package_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7165);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2243);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6377);




/** Writes the file of a task, on this thread. Throws `UserError`. */
async function pack(task, options = {}, signers = {}) {
    switch (task.kind) {
        case 'archive':
            return await (0,_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeArchive */ ._)(task.path, task.format, task.entries, { epoch: task.epoch, ...options });
        case 'layer':
            return await (0,_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomically */ .l)(task.path, (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .gzipPieces */ .kA)((0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .memberArchive */ .Pm)(task.members, task)), options);
        case 'package':
            return await (0,_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomically */ .l)(task.path, (0,_package_write_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePieces */ .e)(task.format, task.description, signers), options);
    }
}


/***/ }),

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeArchive),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2243);





/**
 * Writes a file whole or not at all: under another name in the same directory first, then renamed. The digest is taken of
 * what is written, so the file is not read again.
 */
async function writeFileAtomically(path, pieces, { mode = 0o644, signal } = {}) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            for await (const piece of pieces) {
                signal?.throwIfAborted();
                hash.update(piece);
                size += piece.length;
                if (piece.length === 0)
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
                else
                    await file.appendFile(piece);
            }
            await file.chmod(mode); // the umask had its say when the file was made
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
    return { path, size, sha256: hash.digest('hex') };
}
/** Writes an archive piece by piece; others have their turn in between. */
function writeArchive(path, format, entries, options) {
    return writeFileAtomically(path, (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .archivePieces */ .E0)(format, entries, options), options);
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signatureName),
/* harmony export */   p: () => (/* binding */ rsaSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2666);



/** Name of the entry that holds a signature: apk-v2(5). Throws `UserError` for what is no name of a key. */
function signatureName({ keyName, digest }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9@._+-]*\.rsa\.pub$/.test(keyName)) {
        const hint = 'Give the name that the public key has in /etc/apk/keys, such as release@example.com-5f3e1a2b.rsa.pub.';
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('key', keyName, 'is no name of a public key', hint);
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
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'package-key',
            message: 'The key that is to sign an apk is no RSA private key in PEM without password.',
            hint: "Make one with 'openssl genrsa -out release.rsa 4096', and give the content of the file.",
        });
    }
    return { keyName, digest, sign: (control) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(digest, control, key) };
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

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ layoutOf)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6924);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2666);



function checkFile({ path, mode }) {
    const hint = 'Give the place on the system, such as /usr/bin/hello.';
    if (!path.startsWith('/'))
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('path', path, 'is not absolute', hint);
    const fault = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFault */ .a9)(path.slice(1));
    if (fault !== undefined)
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('path', path, fault, hint);
    // apk takes what begins with a dot in the root for a part of the package itself.
    if (path.startsWith('/.'))
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('path', path, 'is hidden in the root of the system', hint);
    if (!Number.isInteger(mode) || mode < 0 || mode > 0o7777) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('mode', String(mode), `is no mode of '${path}'`, 'Give permission bits, such as 0o755 or 0o644.');
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
    return { directories: [...directories].sort(_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo), files: ordered };
}


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);

/** The error for a value that cannot stand in a package: what it is, why, and what is allowed. */
function refused(field, value, why, hint) {
    const message = `The ${field} '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value, 80)}' of a package ${why}.`;
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: `package-${field}`, message, hint });
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

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ packagePieces)
});

// UNUSED EXPORTS: packageFileName

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var build_bytes = __webpack_require__(6924);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/archive/build/package/refuse.js
var refuse = __webpack_require__(2666);
;// CONCATENATED MODULE: ./packages/archive/build/package/architecture.js


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
function architecture_architectureName(format, machine) {
    const key = keyOf(machine);
    const name = NAMES.get(key)?.[format];
    if (name !== undefined)
        return name;
    const known = [...NAMES].filter(([, names]) => names[format] !== undefined).map(([each]) => each);
    throw (0,refuse/* refused */.J)('architecture', key, `has no name in ${format}`, `${format} is written for ${(0,build_text/* listed */.KE)(known)}: leave out this format for the target, or build a variant that it knows.`);
}

;// CONCATENATED MODULE: ./packages/archive/build/package/relations.js


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
            throw (0,refuse/* refused */.J)('relation', relation, `is not written as ${format} has it`, hint);
    }
    return [...new Set(relations)].sort(build_bytes/* compareBytes */.Xo);
}

;// CONCATENATED MODULE: ./packages/archive/build/package/scripts.js
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

// EXTERNAL MODULE: ./packages/archive/build/package/version.js
var package_version = __webpack_require__(4792);
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
        const script = scriptOf(scripts[key]);
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
    const list = (relation) => relationsOf('apk', relation);
    const interpreters = new Set(apkScripts(description).map(({ interpreter }) => interpreter));
    const fields = [
        ['pkgname', [name]],
        ['pkgver', [(0,package_version/* apkVersion */.Zp)(description)]],
        ['pkgdesc', [summary]],
        ['url', [homepage]],
        ['builddate', [String(time)]],
        ['packager', [maintainer]],
        ['size', [String(layout.files.reduce((sum, { content }) => sum + content.length, 0))]],
        ['arch', [architecture_architectureName('apk', description)]],
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
;// CONCATENATED MODULE: ./packages/archive/build/package/gather.js

const NOTHING = new Uint8Array(0);
/** Collects pieces into one, with an empty piece for each: where others have their turn. */
function* gathered(pieces) {
    const all = [];
    for (const piece of pieces) {
        all.push(piece);
        yield NOTHING;
    }
    return (0,build_bytes/* concat */.xW)(all);
}

// EXTERNAL MODULE: ./packages/archive/build/package/layout.js
var package_layout = __webpack_require__(8208);
// EXTERNAL MODULE: ./packages/archive/build/deflate.js + 1 modules
var deflate = __webpack_require__(1767);
// EXTERNAL MODULE: ./packages/archive/build/tar.js
var build_tar = __webpack_require__(3432);
;// CONCATENATED MODULE: ./packages/archive/build/package/members.js



const NONE = new Uint8Array(0);
function fileMember(name, mode, content) {
    return { name, mode, content, records: [] };
}
function directoryMember(name) {
    return fileMember(name, 0o755, NONE);
}
function sortedMembers(members) {
    return [...members].sort((a, b) => (0,build_bytes/* compareBytes */.Xo)(a.name, b.name));
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
        yield* (0,build_tar/* memberPieces */.Oe)(members, time);
        yield build_tar/* END_OF_ARCHIVE */.bM;
    };
    return (0,deflate/* gzipPieces */.kA)(tar());
}
/** A tar.gz without the two zero blocks at its end, to stand before another. */
function compressedStart(members, time) {
    return (0,deflate/* gzipPieces */.kA)((0,build_tar/* memberPieces */.Oe)(members, time));
}

;// CONCATENATED MODULE: ./packages/archive/build/package/apk.js








/** apk compares what is installed by the SHA-1 of each file. */
function checksum({ content }) {
    return [['APK-TOOLS.checksum.SHA1', (0,external_node_crypto_.createHash)('sha1').update(content).digest('hex')]];
}
function controlMembers(description, info) {
    const scripts = apkScripts(description).map(({ name, text }) => fileMember(name, 0o755, (0,build_bytes/* utf8 */.As)(text)));
    return [fileMember('.PKGINFO', 0o644, (0,build_bytes/* utf8 */.As)(info)), ...sortedMembers(scripts)];
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
    const data = yield* gathered(compressedArchive(treeMembers(layout, '', checksum), time));
    const datahash = (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
    const control = yield* gathered(compressedStart(controlMembers(description, `${info}datahash = ${datahash}\n`), time));
    if (signer !== undefined)
        yield* compressedStart([fileMember(name, 0o644, await signer.sign(control))], time);
    yield control;
    yield data;
}

;// CONCATENATED MODULE: ./packages/archive/build/package/paragraphs.js
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
    const list = (relation) => relationsOf('deb', relation).join(', ');
    const long = description.description.trim() === '' ? `${summary}.` : description.description;
    const fields = [
        ['Package', name],
        ['Version', (0,package_version/* debVersion */.Ah)(description)],
        ['Section', 'utils'],
        ['Priority', 'optional'],
        ['Architecture', architecture_architectureName('deb', description)],
        ['Maintainer', maintainer],
        ['Installed-Size', String(installedSize(layout))],
        ['Depends', list(relations.depends)],
        ['Recommends', list(relations.recommends)],
        ['Suggests', list(relations.suggests)],
        ['Conflicts', list(relations.conflicts)],
        ['Provides', list(relations.provides)],
        ['Replaces', list(relations.replaces)],
        ['Homepage', homepage],
        ['Description', [summary, ...foldText(long).map(descriptionLine)].join('\n')],
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
        const script = scriptOf(source);
        return script === undefined ? [] : [[name, script.text]];
    });
}

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
    const content = yield* gathered((0,deflate/* gzipPieces */.kA)([(0,build_bytes/* utf8 */.As)(text)]));
    return [...files, { path: `${folder}/changelog.Debian.gz`, mode: 0o644, content, config: false }];
}
/** dpkg takes a pax header for an error (deb(5)), so there is no way to write what ustar cannot hold. */
function checkPaths({ files, directories }) {
    for (const path of [...files.map((file) => file.path), ...directories.map((each) => `${each}/`)]) {
        if ((0,build_tar/* fitsUstar */.uE)(`./${path}`))
            continue;
        const hint = 'Give a path of ASCII characters, no part longer than 99 and the whole not longer than about 250.';
        throw (0,refuse/* refused */.J)('path', `/${path}`, 'cannot be written for deb', hint);
    }
}
function deb_controlMembers(description, layout) {
    const texts = [
        ['control', controlFile(description, layout)],
        ['md5sums', md5sumsFile(layout)],
        ['conffiles', conffilesFile(layout)],
    ];
    return [
        directoryMember('./'),
        ...sortedMembers([
            ...texts.flatMap(([name, text]) => (text === '' ? [] : [fileMember(`./${name}`, 0o644, (0,build_bytes/* utf8 */.As)(text))])),
            ...maintainerScripts(description, layout).map(([name, text]) => fileMember(`./${name}`, 0o755, (0,build_bytes/* utf8 */.As)(text))),
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
    yield (0,build_bytes/* utf8 */.As)(`${fields.map(([text, width]) => text.padEnd(width)).join('')}\`\n`);
    yield content;
    if (content.length % 2 === 1)
        yield (0,build_bytes/* utf8 */.As)('\n');
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
    const control = yield* gathered(compressedArchive(deb_controlMembers(description, layout), time));
    const members = [directoryMember('./'), ...treeMembers(layout, './')];
    const data = yield* gathered(compressedArchive(members, time));
    yield (0,build_bytes/* utf8 */.As)('!<arch>\n');
    yield* arMember('debian-binary', (0,build_bytes/* utf8 */.As)('2.0\n'), time);
    yield* arMember('control.tar.gz', control, time);
    yield* arMember('data.tar.gz', data, time);
}

// EXTERNAL MODULE: ./packages/archive/build/entry.js
var entry = __webpack_require__(4839);
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

;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/header.js

/**
 * The header structure of rpm: an index of tags and the store of their values.
 * https://rpm-software-management.github.io/rpm/manual/format_header.html
 */
const header_MAGIC = Uint8Array.of(0x8e, 0xad, 0xe8, 0x01, 0, 0, 0, 0);
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
const terminated = (values) => (0,build_bytes/* utf8 */.As)(values.map((value) => `${value}\0`).join(''));
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
    return (0,build_bytes/* concat */.xW)([header_MAGIC, counts, first, ...index, ...store, trailer]);
}

;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/tags.js
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

;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/files.js




const REGULAR_FILE = 0o100000;
const DIRECTORY = 0o040000;
const files_NONE = new Uint8Array(0);
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
        ...own.map((path) => ({ path, mode: DIRECTORY | 0o755, content: files_NONE, config: false })),
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
        [TAG.fileSizes, int32(files.map(({ content }) => content.length))],
        [TAG.fileModes, int16(files.map(({ mode }) => mode))],
        [TAG.fileRdevs, int16(each(0))],
        [TAG.fileMtimes, int32(each(time))],
        [TAG.fileDigests, strings(files.map(digestOf))],
        [TAG.fileLinkTos, strings(each(''))],
        [TAG.fileFlags, int32(files.map(flagsOf))],
        [TAG.fileUserName, strings(each('root'))],
        [TAG.fileGroupName, strings(each('root'))],
        [TAG.fileVerifyFlags, int32(each(0xffff_ffff))],
        [TAG.fileDevices, int32(each(1))],
        [TAG.fileInodes, int32(files.map((_, index) => index + 1))],
        [TAG.fileLangs, strings(each(''))],
        [TAG.dirIndexes, int32(files.map((file) => folders.indexOf(folderOf(file))))],
        [TAG.baseNames, strings(files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))],
        [TAG.dirNames, strings(folders)],
        [TAG.fileDigestAlgo, int32([SHA256_ALGORITHM])],
    ];
}

;// CONCATENATED MODULE: ./packages/archive/build/package/rpm/identity.js




/** Stands for the machine and the rpm that built the package: the bytes must not depend on either. */
const BUILDER = 'slipway';
/** Epoch, version and release, as relations name them: `1:1.2.3-1`. */
const evrOf = ({ version, release, epoch }) => `${epoch === 0 ? '' : `${epoch}:`}${(0,package_version/* rpmVersion */.Aw)(version)}-${release}`;
/** Name, version and release, without the epoch: what files are named by. */
const identity_labelOf = ({ name, version, release }) => `${name}-${(0,package_version/* rpmVersion */.Aw)(version)}-${release}`;
/** rpmlint and the distributions want a change log, and rpm shows it by `-q --changelog`. */
function changelogTags(description) {
    return [
        [TAG.changelogTime, int32([description.time])],
        [TAG.changelogName, strings([`${description.maintainer} - ${evrOf(description)}`])],
        [TAG.changelogText, strings([`- Release ${description.version}.`])],
    ];
}
function optional(tag, value) {
    return value === '' ? [] : [[tag, string(value)]];
}
/** Who and what the package is. */
function identityTags(description, machine, size) {
    const { name, release, epoch, summary, license, maintainer, time } = description;
    const long = description.description.trim() === '' ? `${summary}.` : description.description;
    const version = (0,package_version/* rpmVersion */.Aw)(description.version);
    return [
        [TAG.i18nTable, strings(['C'])],
        [TAG.name, string(name)],
        [TAG.version, string(version)],
        [TAG.release, string(String(release))],
        ...(epoch === 0 ? [] : [[TAG.epoch, int32([epoch])]]),
        [TAG.summary, translated(summary)],
        [TAG.description, translated(foldText(long).join('\n'))],
        [TAG.buildTime, int32([time])],
        [TAG.buildHost, string(BUILDER)],
        [TAG.size, int32([size])],
        [TAG.license, string(license)],
        [TAG.packager, string(maintainer)],
        [TAG.group, translated('Applications/System')],
        ...optional(TAG.url, description.homepage),
        [TAG.os, string('linux')],
        [TAG.arch, string(machine.name)],
        // Without the name of a source package rpm takes this one for a source package.
        [TAG.sourceRpm, string(`${identity_labelOf(description)}.src.rpm`)],
        [TAG.rpmVersion, string(BUILDER)],
        [TAG.encoding, string('utf-8')],
        [TAG.payloadFormat, string('cpio')],
        [TAG.payloadCompressor, string('gzip')],
        [TAG.payloadFlags, string('6')],
    ];
}

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
    return RSA.includes(body.readUInt8(2)) ? SIGNATURE_TAG.rsaHeader : SIGNATURE_TAG.dsaHeader;
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
    const written = headerBytes(SIGNATURE_TAG.headerSignatures, [
        ...(signature === undefined ? [] : [[signatureTag(signature), bytes(signature)]]),
        [SIGNATURE_TAG.sha1Header, string(hexDigest('sha1', header))],
        [SIGNATURE_TAG.sha256Header, string(hexDigest('sha256', header))],
        [SIGNATURE_TAG.size, int32([header.length + compressed.length])],
        [SIGNATURE_TAG.payloadSize, int32([size])],
    ]);
    return (0,build_bytes/* concat */.xW)([written, new Uint8Array((8 - (written.length % 8)) % 8)]);
}

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
    const name = architecture_architectureName('rpm', machine);
    const [[, number, isa] = [/$/, 0, '']] = NUMBERS.filter(([family]) => family.test(name));
    return { name, number, isa };
}

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
        ...relationsOf('rpm', relations.depends).map(parsed),
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
        ...relationsOf('rpm', relations.provides).map(parsed),
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
        [tags.name, strings(sorted.map(({ name }) => name))],
        [tags.version, strings(sorted.map(({ version }) => version))],
        [tags.flags, int32(sorted.map(({ flags }) => flags))],
    ];
}
/** Everything that the package has to do with others, with rpm itself and with its own name. Throws `UserError`. */
function relationTags(facts) {
    const { conflicts, replaces, recommends, suggests } = facts.description.relations;
    const list = (relations) => relationsOf('rpm', relations).map(parsed);
    return [
        ...tagsOf(PROVIDE, provisions(facts)),
        ...tagsOf(REQUIRE, requirements(facts)),
        ...tagsOf(CONFLICT, list(conflicts)),
        ...tagsOf(OBSOLETE, list(replaces)),
        ...tagsOf(RECOMMEND, list(recommends)),
        ...tagsOf(SUGGEST, list(suggests)),
    ];
}

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
        const script = scriptOf(scripts[slot.of]);
        return script === undefined ? [] : [{ ...script, slot }];
    });
}
function scriptTags(scripts) {
    return scripts.flatMap(({ slot, text, interpreter }) => [
        [slot.text, string(text)],
        [slot.interpreter, interpreter.length > 1 ? strings(interpreter) : string(interpreter.join())],
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
    const evr = evrOf(description);
    const config = files.some((file) => file.config);
    return headerBytes(TAG.headerImmutable, [
        ...identityTags(description, machine, size),
        ...scriptTags(scripts),
        ...relationTags({ description, machine, evr, config, interpreters: interpreterNeeds(scripts) }),
        ...changelogTags(description),
        ...fileTags(files, description.time),
        [TAG.payloadDigest, strings([(0,external_node_crypto_.createHash)('sha256').update(compressed).digest('hex')])],
        [TAG.payloadDigestAlgo, int32([SHA256_ALGORITHM])],
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
    const files = rpmFiles(description, (0,package_layout/* layoutOf */.a)(description.files));
    const total = files.reduce((sum, { content }) => sum + content.length, 0);
    (0,entry/* refuseSize */.aU)('The content of the package', total, LARGEST, 'rpm');
    let size = 0;
    const counted = function* () {
        for (const piece of cpioPieces(files, description.time)) {
            size += piece.length;
            yield piece;
        }
    };
    const compressed = yield* gathered((0,deflate/* gzipPieces */.kA)(counted()));
    const header = mainHeader(description, machine, files, compressed);
    const signature = signer === undefined ? undefined : await signer.sign(header);
    yield leadBytes(identity_labelOf(description), machine);
    yield signatureHeader(header, { compressed, size }, signature);
    yield header;
    yield compressed;
}

;// CONCATENATED MODULE: ./packages/archive/build/package/write.js






/** A package in pieces, some of them empty, made as they are asked for. Throws `UserError`. */
async function* packagePieces(format, description, { apk, rpm } = {}) {
    switch (format) {
        case 'deb':
            return yield* debPieces(description);
        case 'rpm':
            return yield* rpmPieces(description, { signer: rpm });
        case 'apk':
            return yield* apkPieces(description, { signer: apk });
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


/***/ })

};
