export const id = 604;
export const ids = [604];
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

/***/ 1604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newKeyPair: () => (/* reexport */ newKeyPair)
});

// UNUSED EXPORTS: gpgSigner, hashFiles, isLeftover, readFolder, readSmallFile, writeWhole

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/signing/build/minisign.js
var minisign = __webpack_require__(2890);
;// CONCATENATED MODULE: ./packages/signing/build/host/key-pair.js


/** A new minisign key pair, from the system's randomness. */
function newKeyPair() {
    return (0,minisign/* generateKeyPair */.TZ)((0,external_node_crypto_.randomBytes)(minisign/* KEY_PAIR_BYTES */.tk));
}

;// CONCATENATED MODULE: ./packages/signing/build/host/index.js







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
