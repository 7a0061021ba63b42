export const id = 230;
export const ids = [230];
export const modules = {

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

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatSecretKey: () => (/* reexport safe */ _minisign_secret_key_js__WEBPACK_IMPORTED_MODULE_1__.$5),
/* harmony export */   publicKeyBase64: () => (/* reexport safe */ _minisign_public_key_js__WEBPACK_IMPORTED_MODULE_0__.IX)
/* harmony export */ });
/* harmony import */ var _minisign_public_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3178);
/* harmony import */ var _minisign_secret_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5710);












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

/***/ 5710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $5: () => (/* binding */ formatSecretKey),
  At: () => (/* binding */ openSecretKey),
  NP: () => (/* binding */ parseSecretKey)
});

// UNUSED EXPORTS: SALT_BYTES, formatProtectedSecretKey

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/signing/build/blake2b.js
var blake2b = __webpack_require__(3951);
// EXTERNAL MODULE: ./packages/signing/build/ed25519.js
var ed25519 = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/signing/build/origin.js
var build_origin = __webpack_require__(3874);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/signing/build/minisign/kdf.js


/** What `minisign -G` writes: about 1.1 GB of memory and five seconds. */
const DEFAULT_LIMITS = { operations: 33_554_432, memory: 1_073_741_824 };
/**
 * What is accepted. Below: libsodium's smallest. Above: the memory of minisign's default, four times its work. The
 * numbers come from the key file, and a wrong one would take the machine's memory before any check of the password.
 */
const LEAST_LIMITS = { operations: 32_768, memory: 16_777_216 };
const MOST_LIMITS = { operations: 134_217_728, memory: 1_073_741_824 };
function largestPowerOfTwo(limit) {
    return 2 ** Math.floor(Math.log2(limit));
}
/** How libsodium chooses N, r and p (`pickparams` in crypto_pwhash_scryptsalsa208sha256). */
function scryptParameters({ operations, memory }) {
    const r = 8;
    if (operations < memory / 32)
        return { N: largestPowerOfTwo(operations / (r * 4)), r, p: 1 };
    const N = largestPowerOfTwo(memory / (r * 128));
    return { N, r, p: Math.floor(Math.floor(operations / 4 / N) / r) };
}
const derive = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
/** The key stream of a secret key. The caller has checked the limits. */
function kdf_deriveKey(password, salt, limits, length) {
    const { N, r, p } = scryptParameters(limits);
    // OpenSSL counts the table, the blocks and some working space; see EVP_PBE_scrypt.
    const maxmem = 128 * r * (N + p + 4) + 1_048_576;
    return derive(password, salt, length, { N, r, p, maxmem });
}

// EXTERNAL MODULE: ./packages/signing/build/minisign/key-lines.js
var key_lines = __webpack_require__(988);
;// CONCATENATED MODULE: ./packages/signing/build/minisign/secret-key.js






/*
 * The 158 bytes: `Ed` | key derivation `Sc` or two zeros | checksum `B2` | salt 32 | operations u64 | memory u64 |
 * key number 8 | seed 32 | public key 32 | BLAKE2b-256 of `Ed`, key number, seed and public key. The last 104 are
 * xored with the stream of scrypt. Source: https://jedisct1.github.io/minisign/#secret-key-format
 */
const KDF_NONE = '\0\0';
const KDF_SCRYPT = 'Sc';
const CHECKSUM = 'B2';
const SALT = { at: 6, bytes: 32 };
const OPERATIONS_AT = 38;
const MEMORY_AT = 46;
const BODY_AT = 54;
const CHECKSUM_AT = key_lines/* KEY_NUMBER_BYTES */.aS + 2 * ed25519/* SEED_BYTES */.ER;
const SALT_BYTES = SALT.bytes;
const WRITE_IT_AGAIN = "Give the file that 'minisign -G' wrote, whole and unchanged.";
function damaged(origin, line, message, hint = WRITE_IT_AGAIN) {
    return (0,build_origin/* lineError */.V)(origin, line, { code: 'minisign-key-malformed', message, hint });
}
function readLimits(bytes, origin, line) {
    const limits = {
        operations: Number(bytes.readBigUInt64LE(OPERATIONS_AT)),
        memory: Number(bytes.readBigUInt64LE(MEMORY_AT)),
    };
    const outside = ['operations', 'memory'].find((name) => limits[name] < LEAST_LIMITS[name] || limits[name] > MOST_LIMITS[name]);
    if (outside === undefined)
        return limits;
    throw (0,build_origin/* lineError */.V)(origin, line, {
        code: 'minisign-kdf-limits',
        message: `asks for a key derivation of ${limits[outside]} ${outside === 'memory' ? 'bytes of memory' : 'operations'}`,
        hint: `From ${LEAST_LIMITS[outside]} to ${MOST_LIMITS[outside]} is accepted; 'minisign -G' stays within.`,
    });
}
/** Reads a secret key file without opening it. Throws `UserError`, which never shows the key. */
function parseSecretKey(text, origin) {
    const [found, second] = (0,key_lines/* readKeyLines */.DK)(text, key_lines/* SECRET_BYTES */.tS, origin);
    if (found === undefined) {
        throw new error/* UserError */.yo({
            code: 'minisign-key-missing',
            message: `There is no key in ${(0,build_origin/* named */.K)(origin)}.`,
            hint: 'Give the text of minisign.key. A secret is empty when it is not set, and in workflows of forks.',
        });
    }
    const { bytes, line } = found;
    if (second !== undefined)
        throw damaged(origin, second.line, 'is a second key', 'Give one secret key.');
    if (bytes.toString('latin1', 0, 2) !== key_lines/* ALGORITHM */.oG || bytes.toString('latin1', 4, 6) !== CHECKSUM) {
        throw damaged(origin, line, 'does not begin as a secret key of minisign does');
    }
    const kdf = bytes.toString('latin1', 2, 4);
    const body = bytes.subarray(BODY_AT);
    if (kdf === KDF_NONE)
        return { protection: 'none', body, origin, line };
    if (kdf !== KDF_SCRYPT)
        throw damaged(origin, line, 'names a key derivation that minisign does not have');
    const limits = readLimits(bytes, origin, line);
    return { protection: 'password', body, salt: bytes.subarray(SALT.at, OPERATIONS_AT), limits, origin, line };
}
function xor(left, right) {
    return Buffer.from(left.map((byte, index) => byte ^ right.readUInt8(index)));
}
function checksumOf(body) {
    return (0,blake2b/* blake2b256 */.H)(Buffer.from(key_lines/* ALGORITHM */.oG), body.subarray(0, CHECKSUM_AT));
}
/** The key of an opened body, or undefined when its two halves do not belong together. */
function readBody(body) {
    const seedEnd = key_lines/* KEY_NUMBER_BYTES */.aS + ed25519/* SEED_BYTES */.ER;
    const privateKey = (0,ed25519/* privateKeyFromSeed */.we)(body.subarray(key_lines/* KEY_NUMBER_BYTES */.aS, seedEnd));
    const bytes = (0,ed25519/* publicKeyOf */.kc)(privateKey);
    if (!body.subarray(seedEnd, CHECKSUM_AT).equals(bytes))
        return undefined;
    return { publicKey: { id: (0,key_lines/* keyIdOf */.yg)(body.subarray(0, key_lines/* KEY_NUMBER_BYTES */.aS)), bytes }, privateKey };
}
/** `minisign -G -W` of 0.11 leaves the checksum of an unprotected key at zero; other writers fill it in. */
function checksumHolds(body, file) {
    const written = body.subarray(CHECKSUM_AT);
    return written.equals(checksumOf(body)) || (file.protection === 'none' && written.every((byte) => byte === 0));
}
async function openBody(file, password) {
    if (file.protection === 'none')
        return file.body;
    if (password === undefined) {
        throw new error/* UserError */.yo({
            code: 'minisign-password-missing',
            message: `The secret key in ${(0,build_origin/* named */.K)(file.origin)} is protected by a password, and none is given.`,
            hint: "Give the password, or a key made without one ('minisign -G -W').",
        });
    }
    return xor(file.body, await kdf_deriveKey(password, file.salt, file.limits, file.body.length));
}
/**
 * Opens a secret key; the checksum and the public half in it are checked. A protected key costs what its limits say:
 * minisign's default 1.1 GB of memory and five seconds. Throws `UserError` for a missing or wrong password.
 */
async function openSecretKey(file, password) {
    const body = await openBody(file, password);
    const key = checksumHolds(body, file) ? readBody(body) : undefined;
    if (key !== undefined)
        return key;
    if (file.protection === 'none')
        throw damaged(file.origin, file.line, 'is damaged: its parts do not belong together');
    throw new error/* UserError */.yo({
        code: 'minisign-password-wrong',
        message: `The password does not open the secret key in ${(0,build_origin/* named */.K)(file.origin)}.`,
        hint: 'Give the password that the key was made with; if it is right, the key is damaged.',
    });
}
function writeKey(kdf, salt, limits, body) {
    const numbers = Buffer.alloc(16);
    numbers.writeBigUInt64LE(BigInt(limits.operations), 0);
    numbers.writeBigUInt64LE(BigInt(limits.memory), 8);
    const bytes = Buffer.concat([Buffer.from(key_lines/* ALGORITHM */.oG + kdf + CHECKSUM, 'latin1'), salt, numbers, body]);
    return `${key_lines/* UNTRUSTED */.nT}minisign encrypted secret key\n${bytes.toString('base64')}\n`;
}
function plainBody({ publicKey, privateKey }) {
    const keys = Buffer.concat([(0,key_lines/* keyNumberOf */.mE)(publicKey.id), (0,ed25519/* seedOf */.n3)(privateKey), publicKey.bytes]);
    return Buffer.concat([keys, checksumOf(keys)]);
}
/** A secret key file without password, as `minisign -G -W` makes it (which calls it encrypted, too). */
function formatSecretKey(key) {
    return writeKey(KDF_NONE, Buffer.alloc(SALT_BYTES), { operations: 0, memory: 0 }, plainBody(key));
}
/** A secret key file under a password; the salt is 32 random bytes. */
async function formatProtectedSecretKey(key, password, salt, limits) {
    const body = plainBody(key);
    return writeKey(KDF_SCRYPT, salt, limits, xor(body, await deriveKey(password, salt, limits, body.length)));
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
