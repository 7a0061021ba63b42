export const id = 845;
export const ids = [845];
export const modules = {

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

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   p6: () => (/* binding */ RETRY)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);



const RETRY = { attempts: 5, budget: 60_000, pause: 500, random: Math.random };
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** The pause that a response asks for, in milliseconds: `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === null)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** A response that may be different the next time: too many requests, or the server's own trouble. */
function isPassing(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
/** An address without what may be secret in it: user, password and query. */
function shown(url) {
    const { origin, pathname } = new URL(url);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(origin + pathname);
}
async function once(url, init, budget) {
    const signals = [AbortSignal.timeout(Math.max(1, budget)), ...(init.signal ? [init.signal] : [])];
    try {
        return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    }
    catch (error) {
        if (init.signal?.aborted === true)
            throw error;
        return error instanceof Error ? error : new Error(String(error));
    }
}
function unreachable(url, last, attempts) {
    const why = last instanceof Error ? reason(last) : `status ${last.status}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheckError */ .Rq({
        code: 'network',
        message: `${shown(url)} did not answer: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(why)} (${attempts} attempts).`,
        hint: 'Check the network and the status page of the service, then run the step again.',
        cause: last instanceof Error ? last : undefined,
    });
}
/** `fetch failed` hides what happened in its cause. */
function reason(error) {
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
/**
 * `fetch` that rides out passing trouble: 429 (waits as `retry-after` asks), 5xx and cut connections, within a total
 * budget of time. Only idempotent methods are sent again. Answers any other response as it is, also 404.
 * Throws `CouldNotCheckError` when attempts or budget are used up.
 */
async function request(url, init = {}, policy = {}) {
    const { attempts, budget, pause, random } = { ...RETRY, ...policy };
    const end = Date.now() + budget;
    const retried = IDEMPOTENT.has((init.method ?? 'GET').toUpperCase());
    for (let attempt = 1;; attempt += 1) {
        const answer = await once(url, init, end - Date.now());
        if (answer instanceof Response && !isPassing(answer.status))
            return answer;
        const asked = answer instanceof Response ? retryAfter(answer.headers.get('retry-after'), Date.now()) : undefined;
        const wait = asked ?? pause * 2 ** (attempt - 1) * (0.5 + random() / 2);
        if (!retried || attempt >= attempts || Date.now() + wait >= end)
            throw unreachable(url, answer, attempt);
        if (answer instanceof Response)
            await answer.body?.cancel();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, init.signal ? { signal: init.signal } : {});
    }
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   tG: () => (/* binding */ resolveAddress)
/* harmony export */ });
/* unused harmony export addressFault */
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);

/** https://www.iana.org/assignments/iana-ipv4-special-registry; what is neither listed nor unicast counts as private. */
function reachOfIpv4([a = 0, b = 0]) {
    if (a === 127)
        return 'loopback';
    if (a === 169 && b === 254)
        return 'link-local';
    const shared = a === 100 && b >= 64 && b < 128;
    const own = a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && (b === 168 || b === 0));
    return own || shared || a === 0 || a >= 224 ? 'private' : 'public';
}
/** The eight groups of an address as `URL` writes it: hexadecimal, at most one `::`. */
function groupsOf(address) {
    const [front = '', back] = address.split('::');
    const numbers = (text) => text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
    const left = numbers(front);
    if (back === undefined)
        return left;
    const right = numbers(back);
    return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}
/** https://www.iana.org/assignments/iana-ipv6-special-registry; addresses that carry one of version 4 are as far as that. */
function reachOfIpv6(address) {
    const groups = groupsOf(address);
    const [first = 0, second = 0, , , , sixth = 0, seventh = 0, last = 0] = groups;
    const start = groups.slice(0, 5).every((group) => group === 0);
    if (start && sixth === 0 && seventh === 0 && last <= 1)
        return last === 1 ? 'loopback' : 'private';
    const carries = (start && (sixth === 0xffff || sixth === 0)) || (first === 0x64 && second === 0xff9b);
    if (carries)
        return reachOfIpv4([seventh >> 8, seventh & 0xff]);
    if ((first & 0xffc0) === 0xfe80)
        return 'link-local';
    return (first & 0xfe00) === 0xfc00 || first >= 0xff00 ? 'private' : 'public';
}
/** `URL` has brought every spelling of an address (`0x7f.1`, `2130706433`) into one form. */
function reachOf({ hostname }) {
    if (hostname.startsWith('['))
        return reachOfIpv6(hostname.slice(1, -1));
    if (/^\d+(?:\.\d+){3}$/.test(hostname))
        return reachOfIpv4(hostname.split('.').map(Number));
    return /^(?:.*\.)?localhost\.?$/.test(hostname) ? 'loopback' : 'public';
}
/** Whether a registry is this machine itself, where plain http does no harm. */
function isLoopback(registry) {
    const address = `http://${registry}/`;
    return URL.canParse(address) && reachOf(new URL(address)) === 'loopback';
}
function reachFault(address, registry) {
    const [there, here] = [reachOf(address), reachOf(registry)];
    if (there === 'public' || address.host === registry.host)
        return undefined;
    // Clouds hand out a machine's own credentials at a link-local address: only a registry that is itself such may name one.
    const allowed = there === 'link-local' ? here === 'link-local' : here !== 'public';
    return allowed ? undefined : `leads into a private network (${address.hostname}), where the registry is not`;
}
/**
 * Why an address that a registry names (token service, redirect, upload) is not gone to, or undefined when it is. It must be https
 * unless the registry itself is not, hold no password, and must not be a literal private address unless the registry is in such a
 * network too: otherwise a registry could make a runner talk to what only the runner can reach.
 *
 * @param address absolute
 * @param registry origin of the registry
 * Source: own rule; go-containerregistry has the same since v0.20.
 */
function addressFault(address, registry) {
    if (address.protocol !== 'https:' && address.protocol !== 'http:')
        return `has the scheme ${address.protocol.slice(0, -1)}`;
    if (address.protocol === 'http:' && registry.protocol !== 'http:')
        return 'is not https, while the registry is';
    if (address.username !== '' || address.password !== '')
        return 'holds a user name or a password';
    return reachFault(address, registry);
}
/** Where an address that a registry named leads; it may be relative to `base`. Throws `UserError` for one that is not gone to. */
function resolveAddress(registry, origin, address, base) {
    const why = URL.canParse(address, base) ? addressFault(new URL(address, base), origin) : 'cannot be read';
    if (why === undefined)
        return new URL(address, base).href;
    const { host } = URL.canParse(address, base) ? new URL(address, base) : { host: '' };
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'registry-address',
        message: `${registry} names an address${host === '' ? '' : ` at ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(host, 100)}`} that ${why}.`,
        hint: 'It is not gone to. Tell who runs the registry, or name the registry by the address that it uses itself.',
    });
}


/***/ }),

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   m: () => (/* binding */ basicHeader)
/* harmony export */ });
/** The value of an `Authorization` header. https://www.rfc-editor.org/rfc/rfc7617#section-2 */
function basicHeader(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
/** Everything in credentials that a log must not show, the encoded forms included. */
function secretsOf(credentials) {
    switch (credentials.kind) {
        case 'anonymous':
            return [];
        case 'password': {
            const { username, password } = credentials;
            return [password, basicHeader(username, password).slice('Basic '.length)];
        }
        case 'identity-token': {
            const { username, token } = credentials;
            return [token, basicHeader(username, token).slice('Basic '.length)];
        }
        case 'registry-token':
            return [credentials.token];
    }
}


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ LARGEST_MANIFEST),
/* harmony export */   $T: () => (/* binding */ manifestContent),
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   GE: () => (/* binding */ indexContent),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   c3: () => (/* binding */ jsonContent),
/* harmony export */   mh: () => (/* binding */ descriptorJson)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9155);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2888);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7341);




/** Bytes of a media type as content. */
function content(bytes, mediaType) {
    return { descriptor: { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), size: bytes.length }, bytes };
}
/** JSON in the one form of this suite: keys in the order they come, no spaces. */
function jsonContent(value, mediaType) {
    return content(Buffer.from(JSON.stringify(value), 'utf8'), mediaType);
}
/** A descriptor as JSON, keys in the order of the specification. */
function descriptorJson(descriptor) {
    const { mediaType, digest, size, platform, artifactType, annotations } = descriptor;
    return {
        mediaType,
        digest,
        size,
        ...(annotations === undefined ? {} : { annotations }),
        ...(platform === undefined ? {} : { platform: platformJson(platform) }),
        ...(artifactType === undefined ? {} : { artifactType }),
    };
}
function platformJson({ os, architecture, variant, osVersion }) {
    return {
        architecture,
        os,
        ...(osVersion === undefined ? {} : { 'os.version': osVersion }),
        ...(variant === undefined ? {} : { variant }),
    };
}
const optional = (key, value) => value === undefined ? {} : { [key]: value };
/** The manifest as content. */
function manifestContent(manifest) {
    return jsonContent({
        schemaVersion: 2,
        mediaType: manifest.mediaType,
        ...optional('artifactType', manifest.artifactType),
        config: descriptorJson(manifest.config),
        layers: manifest.layers.map(descriptorJson),
        ...optional('subject', manifest.subject && descriptorJson(manifest.subject)),
        ...optional('annotations', manifest.annotations),
    }, manifest.mediaType);
}
/** The index as content. */
function indexContent(index) {
    return jsonContent({
        schemaVersion: 2,
        mediaType: index.mediaType,
        manifests: index.manifests.map(descriptorJson),
        ...optional('subject', index.subject && descriptorJson(index.subject)),
        ...optional('annotations', index.annotations),
    }, index.mediaType);
}
/** A document that is not what it says; `where` names it. */
function damaged(where, why) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq({
        code: 'image-document',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(where, 300)} ${why}.`,
        hint: 'Build or push the image again; if it comes from a registry, tell who runs it.',
    });
}
function texts(value, where) {
    if (value === undefined || value === null)
        return undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw damaged(where, 'has annotations that are no object');
    const entries = Object.entries(value).map(([key, text]) => {
        if (typeof text !== 'string')
            throw damaged(where, `has an annotation '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(key, 80)}' that is no text`);
        return [key, text];
    });
    return Object.fromEntries(entries);
}
function platformOf(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return undefined;
    const { os, architecture, variant, 'os.version': osVersion } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    return {
        os,
        architecture,
        ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
        ...(typeof osVersion === 'string' ? { osVersion } : {}),
    };
}
function parseDescriptor(value, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw damaged(where, 'has a descriptor that is no object');
    const { mediaType, digest, size, artifactType } = value;
    if (typeof mediaType !== 'string')
        throw damaged(where, 'has a descriptor without mediaType');
    if (typeof digest !== 'string' || !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        throw damaged(where, 'has a descriptor without sha256 digest');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw damaged(where, 'has a descriptor without size');
    const platform = platformOf(value['platform']);
    const annotations = texts(value['annotations'], where);
    return {
        mediaType,
        digest,
        size,
        ...(platform === undefined ? {} : { platform }),
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
        ...(annotations === undefined ? {} : { annotations }),
    };
}
/** Most bytes of a manifest that registries take (distribution specification, Pushing Manifests). */
const LARGEST_MANIFEST = 4 * 1024 * 1024;
function parseJson(bytes, where) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
            return value;
    }
    catch {
        // Said below, with what it was.
    }
    throw damaged(where, 'is no JSON object');
}
/** What both kinds of document may have. */
function common(json, where) {
    const subject = json['subject'] === undefined ? undefined : parseDescriptor(json['subject'], where);
    const annotations = texts(json['annotations'], where);
    return { ...(subject === undefined ? {} : { subject }), ...(annotations === undefined ? {} : { annotations }) };
}
function descriptors(value, where) {
    if (!Array.isArray(value))
        throw damaged(where, 'lacks its list of descriptors');
    return value.map((item) => parseDescriptor(item, where));
}
/** A document whose own media type is the one by which it was found. */
function parseTyped(bytes, mediaType, where) {
    if (bytes.length > LARGEST_MANIFEST)
        throw damaged(where, `is larger than ${LARGEST_MANIFEST} bytes`);
    const json = parseJson(bytes, where);
    const { mediaType: own } = json;
    if (own === undefined || own === mediaType)
        return json;
    throw damaged(where, `says it is '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(String(own), 100)}', but was found as '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(mediaType, 100)}'`);
}
/** Reads an index. Throws `CouldNotCheckError`. */
function parseIndex(bytes, mediaType, where) {
    const json = parseTyped(bytes, mediaType, where);
    if ('config' in json || 'layers' in json)
        throw damaged(where, 'is an index with the parts of a manifest');
    return { kind: 'index', mediaType, manifests: descriptors(json['manifests'], where), ...common(json, where) };
}
/** Reads a manifest. Throws `CouldNotCheckError`. */
function parseManifest(bytes, mediaType, where) {
    const json = parseTyped(bytes, mediaType, where);
    if ('manifests' in json)
        throw damaged(where, 'is a manifest with the parts of an index');
    const { artifactType } = json;
    return {
        kind: 'manifest',
        mediaType,
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
        config: parseDescriptor(json['config'], where),
        layers: descriptors(json['layers'], where),
        ...common(json, where),
    };
}
/**
 * Reads a manifest or an index. `mediaType` is what the registry or the descriptor called it: an image is only what all say it is, or
 * the same bytes could be read as two different images (CVE-2021-41190).
 *
 * @param where what to call the document in an error
 * Throws `CouldNotCheckError`.
 */
function parseDocument(bytes, mediaType, where) {
    if ((0,_media_type_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(mediaType))
        return parseIndex(bytes, mediaType, where);
    if ((0,_media_type_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(mediaType))
        return parseManifest(bytes, mediaType, where);
    throw damaged(where, `has the type '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(mediaType, 100)}', which is no image`);
}


/***/ }),

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ credentialLookup)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/core/build/host/errno.js
var errno = __webpack_require__(3305);
// EXTERNAL MODULE: ./packages/core/build/host/exec.js
var exec = __webpack_require__(5288);
// EXTERNAL MODULE: ./packages/oci/build/auth/credentials.js
var credentials = __webpack_require__(4553);
// EXTERNAL MODULE: ./packages/oci/build/json.js
var build_json = __webpack_require__(2888);
// EXTERNAL MODULE: ./packages/oci/build/reference.js
var reference = __webpack_require__(4437);
;// CONCATENATED MODULE: ./packages/oci/build/auth/docker-config.js



/** The name under which Docker keeps its own registry. */
const HUB_SERVER = 'https://index.docker.io/v1/';
const HUB_HOSTS = new Set([reference/* DOCKER_HUB */.Xb, 'index.docker.io', 'registry-1.docker.io']);
/** A name becomes part of a program's: nothing that leads elsewhere. */
const HELPER = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const HINT = "Log in again with 'docker login', or give registry, user name and password as inputs; " +
    'a credentials file may hold auths, credHelpers and credsStore.';
/** What is wrong is named by its place: the file holds secrets, so nothing of what stands there is shown. */
function refused(source, why) {
    return new build_error/* UserError */.yo({ code: 'docker-config', message: `${(0,build_text/* printable */.g$)(source, 300)} ${why}.`, hint: HINT });
}
/** The host of a key: Docker writes the address of the old API for some. A path of another kind names no registry. */
function hostOf(key) {
    const host = key
        .replace(/^https?:\/\//, '')
        .replace(/\/(?:v[12]\/?)?$/, '')
        .toLowerCase();
    if (host.includes('/'))
        return undefined;
    return HUB_HOSTS.has(host) ? reference/* DOCKER_HUB */.Xb : host;
}
/** By host. A key that is the host itself comes before one that is an address of it. */
function byHost(json, name, source) {
    const { [name]: value = {} } = json;
    if (!(0,build_json/* isObject */.G)(value))
        throw refused(source, `has '${name}' that is no object`);
    const found = new Map();
    for (const [key, entry] of Object.entries(value)) {
        const host = hostOf(key);
        if (host !== undefined && (!found.has(host) || host === key))
            found.set(host, entry);
    }
    return found;
}
function helperName(value, source) {
    if (typeof value === 'string' && HELPER.test(value))
        return value;
    throw refused(source, 'names a credential helper that is no name of a program');
}
function parseJson(text, source) {
    try {
        const value = JSON.parse(text);
        if ((0,build_json/* isObject */.G)(value))
            return value;
    }
    catch {
        // The error of the parser quotes the file.
    }
    throw refused(source, 'is no JSON object');
}
/**
 * Reads Docker's `config.json`. Entries are looked at when they are asked for, so that a broken one does no harm to others.
 *
 * @param source path of the file, for errors
 * Throws `UserError`; no error shows anything of the file but names of keys.
 */
function parseDockerConfig(text, source) {
    const json = parseJson(text, source);
    const helpers = [...byHost(json, 'credHelpers', source)].map(([host, name]) => [host, helperName(name, source)]);
    const { credsStore } = json;
    const store = credsStore === undefined || credsStore === '' ? {} : { credsStore: helperName(credsStore, source) };
    return { source, auths: byHost(json, 'auths', source), credHelpers: new Map(helpers), ...store };
}
/** What a credential helper calls a registry. */
function helperServer(registry) {
    return registry === reference/* DOCKER_HUB */.Xb ? HUB_SERVER : registry;
}
/** The credential helper to ask for a registry: its own, else the one for all. */
function helperFor(config, registry) {
    return config.credHelpers.get(registry) ?? config.credsStore;
}
const docker_config_text = (value) => (typeof value === 'string' ? value : '');
/** User and password of `auth`: base64 of both with a colon between. Docker pads with zero bytes. */
function decoded(auth) {
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth))
        return undefined;
    const plain = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = plain.indexOf(':');
    return colon < 1 ? undefined : [plain.slice(0, colon), plain.slice(colon + 1)];
}
/** The credentials that the file itself holds for a registry, or undefined. The host must be the same. Throws `UserError`. */
function storedCredentials(config, registry) {
    const entry = config.auths.get(registry);
    if (entry === undefined)
        return undefined;
    const where = `has an entry for ${(0,build_text/* printable */.g$)(registry, 100)}`;
    if (!(0,build_json/* isObject */.G)(entry))
        throw refused(config.source, `${where} that is no object`);
    const [auth, token, bearer] = [docker_config_text(entry['auth']), docker_config_text(entry['identitytoken']), docker_config_text(entry['registrytoken'])];
    const pair = auth === '' ? [docker_config_text(entry['username']), docker_config_text(entry['password'])] : decoded(auth);
    if (pair === undefined)
        throw refused(config.source, `${where} whose auth is no base64 of USER:PASSWORD`);
    const [username, password] = pair;
    if (token !== '')
        return { kind: 'identity-token', username, token };
    if (bearer !== '')
        return { kind: 'registry-token', token: bearer };
    return username === '' || password === '' ? undefined : { kind: 'password', username, password };
}
/** What helpers say when they have nothing. https://github.com/docker/docker-credential-helpers/blob/master/credentials/error.go */
const NOT_FOUND = /credentials not found/i;
/** User name that says the secret is an identity token. https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol */
const TOKEN_USER = '<token>';
/**
 * Reads what a credential helper answered to `get`. undefined: it has none for this registry.
 * Throws `UserError` when it failed; its output is not shown, since it may hold the secret.
 */
function parseHelperAnswer(helper, code, output) {
    const program = `docker-credential-${helper}`;
    if (code !== 0 && NOT_FOUND.test(output))
        return undefined;
    if (code !== 0)
        throw refused(program, `failed with exit code ${code}`);
    const json = parseJson(output, `The answer of ${program}`);
    const [username, secret] = [docker_config_text(json['Username']), docker_config_text(json['Secret'])];
    if (secret === '')
        return undefined;
    return username === TOKEN_USER
        ? { kind: 'identity-token', username, token: secret }
        : { kind: 'password', username, password: secret };
}

;// CONCATENATED MODULE: ./packages/oci/build/host/credentials.js







/** Larger than any file of credentials. */
const LARGEST_CONFIG = 1024 * 1024;
const LARGEST_ANSWER = 64 * 1024;
const HELPER_TIME = 30_000;
const ANONYMOUS = { credentials: { kind: 'anonymous' }, source: 'nowhere' };
/** Docker's file of credentials, where there is one. Throws `UserError` when it cannot be read as such. */
async function readConfig({ env }) {
    const { DOCKER_CONFIG: given = '', HOME: home = (0,external_node_os_.homedir)() } = env;
    const path = (0,external_node_path_.join)(given === '' ? (0,external_node_path_.join)(home, '.docker') : given, 'config.json');
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= LARGEST_CONFIG)
            return parseDockerConfig(await (0,promises_.readFile)(path, 'utf8'), path);
    }
    catch (error) {
        const code = (0,errno/* errorCode */.C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code === undefined)
            throw error;
        throw unreadable(path, `cannot be read (${code})`);
    }
    throw unreadable(path, `is larger than ${LARGEST_CONFIG} bytes`);
}
function unreadable(path, why) {
    return new build_error/* UserError */.yo({
        code: 'docker-config',
        message: `${(0,build_text/* printable */.g$)(path, 300)} ${why}.`,
        hint: 'Make it readable, or set DOCKER_CONFIG to the folder of another config.json.',
    });
}
/** https://github.com/docker/docker-credential-helpers#development: the server on standard input, JSON on standard output. */
async function askHelper(helper, registry, options) {
    const { env, signal, helperTime = HELPER_TIME } = options;
    const limit = AbortSignal.timeout(helperTime);
    try {
        return await (0,exec/* exec */.m)(`docker-credential-${helper}`, ['get'], {
            input: helperServer(registry),
            env,
            maxBytes: LARGEST_ANSWER,
            signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
        });
    }
    catch (error) {
        if (!limit.aborted)
            throw error;
        throw new build_error/* CouldNotCheckError */.Rq({
            code: 'credential-helper',
            message: `docker-credential-${helper} gave no answer for ${(0,build_text/* printable */.g$)(registry, 100)} in ${helperTime} ms.`,
            hint: 'A helper must not ask a person. Set it up, or give user name and password as inputs.',
        });
    }
}
async function fromHelper(config, registry, options) {
    const helper = helperFor(config, registry);
    if (helper === undefined)
        return undefined;
    const { code, stdout } = await askHelper(helper, registry, options);
    const credentials = parseHelperAnswer(helper, code, stdout.toString('utf8'));
    return credentials && { credentials, source: `docker-credential-${helper}` };
}
async function find(registry, options) {
    const given = options.given.find((login) => login.registry === registry);
    if (given !== undefined) {
        const { username, password } = given;
        return { credentials: { kind: 'password', username, password }, source: 'the inputs' };
    }
    const config = await readConfig(options);
    if (config === undefined)
        return ANONYMOUS;
    const found = await fromHelper(config, registry, options);
    if (found !== undefined)
        return found;
    const credentials = storedCredentials(config, registry);
    return credentials === undefined ? ANONYMOUS : { credentials, source: config.source };
}
/**
 * Credentials as Docker itself looks for them, after those of the inputs: the credential helper of the registry, the one for all, what
 * the file holds. Without any the registry is asked anonymously. Each registry is looked up once.
 * The lookup throws `UserError` for a file or helper that is broken, `CouldNotCheckError` for a helper that does not answer.
 *
 * Source: https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
function credentialLookup(options) {
    const known = new Map();
    return (registry) => {
        const before = known.get(registry);
        if (before !== undefined)
            return before;
        const found = find(registry, options).then((value) => {
            for (const secret of (0,credentials/* secretsOf */.F)(value.credentials))
                options.mask(secret);
            return value;
        });
        known.set(registry, found);
        return found;
    };
}


/***/ }),

/***/ 6445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openRegistries)
});

// EXTERNAL MODULE: ./packages/oci/build/auth/address.js
var auth_address = __webpack_require__(4015);
// EXTERNAL MODULE: ./packages/oci/build/reference.js
var reference = __webpack_require__(4437);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
;// CONCATENATED MODULE: ./packages/oci/build/auth/challenge.js

/** Longest header that is looked at, in characters. */
const LONGEST = 8192;
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const ITEM = /(?:[^,"]|"(?:[^"\\]|\\.)*")+/y;
const PARAMETER = new RegExp(`^(${TOKEN})[ \\t]*=[ \\t]*(?:(${TOKEN})|"((?:[^"\\\\]|\\\\.)*)")$`, 's');
const SCHEME = new RegExp(`^(${TOKEN})(?:[ \\t]+(.*))?$`, 's');
/** What some schemes have in place of parameters. https://www.rfc-editor.org/rfc/rfc9110#section-11.2 */
const TOKEN68 = /^[A-Za-z0-9._~+/-]+=*$/;
function malformed(header) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-challenge',
        message: `The registry asks for credentials in a way that cannot be read: '${(0,build_text/* printable */.g$)(header, 200)}'.`,
        hint: 'See whether the address is that of a registry, and what stands between it and this machine.',
    });
}
/** The parts between commas that do not stand in quotes. */
function items(header) {
    const found = [];
    for (let at = 0; at < header.length; at += 1) {
        ITEM.lastIndex = at;
        const item = ITEM.exec(header)?.[0] ?? '';
        at += item.length;
        if (at < header.length && header[at] !== ',')
            throw malformed(header);
        if (item.trim() !== '')
            found.push(item.trim());
    }
    return found;
}
function addParameter(scheme, match, header) {
    const [, name = '', plain, quoted = ''] = match;
    const key = name.toLowerCase();
    if (scheme === undefined || scheme.parameters.has(key))
        throw malformed(header);
    scheme.parameters.set(key, plain ?? quoted.replace(/\\(.)/gs, '$1'));
}
function schemes(header) {
    const found = [];
    for (const item of items(header)) {
        const parameter = PARAMETER.exec(item);
        if (parameter !== null) {
            addParameter(found.at(-1), parameter, header);
            continue;
        }
        const scheme = SCHEME.exec(item);
        if (scheme === null)
            throw malformed(header);
        const [, name = '', rest = ''] = scheme;
        found.push({ name: name.toLowerCase(), parameters: new Map() });
        const first = PARAMETER.exec(rest);
        if (first !== null)
            addParameter(found.at(-1), first, header);
        else if (rest !== '' && !TOKEN68.test(rest))
            throw malformed(header);
    }
    return found;
}
function bearer(parameters, header) {
    const realm = parameters.get('realm');
    if (realm === undefined || realm === '')
        throw malformed(header);
    const service = parameters.get('service');
    const scopes = (parameters.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
    return { kind: 'bearer', realm, scopes, ...(service === undefined ? {} : { service }) };
}
/**
 * Reads the challenges of a `WWW-Authenticate` header, several of them too, in their order.
 * Throws `CouldNotCheckError` when the header does not keep to the grammar.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1, https://distribution.github.io/distribution/spec/auth/token/
 */
function parseChallenges(header) {
    if (header.length > LONGEST)
        throw malformed(header);
    return schemes(header).flatMap(({ name, parameters }) => {
        if (name === 'basic')
            return [{ kind: 'basic' }];
        return name === 'bearer' ? [bearer(parameters, header)] : [];
    });
}
/** The challenge to answer: a token where the registry has a token service, else a password. */
function preferred(challenges) {
    return challenges.find(({ kind }) => kind === 'bearer') ?? challenges[0];
}

// EXTERNAL MODULE: ./packages/oci/build/auth/credentials.js
var auth_credentials = __webpack_require__(4553);
// EXTERNAL MODULE: ./packages/oci/build/registry-fault.js
var registry_fault = __webpack_require__(96);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./packages/core/build/host/errno.js
var errno = __webpack_require__(3305);
;// CONCATENATED MODULE: ./packages/oci/build/host/connections.js




/** Most bytes of an answer, where nothing else is said. */
const LIMIT = 1024 * 1024;
function changed(length, seen) {
    return new build_error/* UserError */.yo({
        code: 'blob-changed',
        message: `Content that was said to have ${length} bytes has ${seen}.`,
        hint: 'Something writes to the files while they are pushed: push when they are complete.',
    });
}
/** The bytes of a source, which must be as many as were announced. */
async function* exactly(source, length) {
    let seen = 0;
    for await (const chunk of source) {
        seen += chunk.length;
        if (seen > length)
            throw changed(length, 'more');
        yield chunk;
    }
    if (seen < length)
        throw changed(length, `${seen}`);
}
function drained(request) {
    return new Promise((resolve) => {
        const done = () => {
            request.off('drain', done).off('close', done);
            resolve();
        };
        request.on('drain', done).on('close', done);
    });
}
/** Writes until all is sent, the connection is gone, or the server has answered without waiting for the rest. */
async function write(request, body, answered) {
    const source = body.open();
    if (source instanceof Uint8Array) {
        if (source.length !== body.length)
            throw changed(body.length, `${source.length}`);
        request.end(source);
        return;
    }
    for await (const chunk of exactly(source, body.length)) {
        if (request.destroyed || answered())
            return;
        if (!request.write(chunk))
            await drained(request);
    }
    request.end();
}
/** Of a host with several addresses the first error is told; the one over all has no message. */
function reasonOf(error) {
    if (error instanceof AggregateError && error.errors[0] instanceof Error)
        return reasonOf(error.errors[0]);
    return error.message === '' ? ((0,errno/* errorCode */.C)(error) ?? error.name) : error.message;
}
/**
 * Connections that are kept open between requests. `node:http` and not `fetch`: that cannot send a stream with `Content-Length`, which
 * registries want. Certificates of one's own come from NODE_EXTRA_CA_CERTS, which Node reads when it starts.
 */
function openConnections({ maxParallel, idle, env, signal }) {
    const settings = { keepAlive: true, maxSockets: maxParallel, proxyEnv: env };
    const agents = { 'http:': new external_node_http_.Agent(settings), 'https:': new external_node_https_.Agent(settings) };
    const start = (call, ending) => {
        const options = {
            ...(ending === undefined ? {} : { signal: ending }),
            method: call.method,
            // Given here it also ends a connection that is never made.
            timeout: idle,
            headers: {
                'user-agent': 'slipway',
                ...call.headers,
                ...(call.body === undefined ? {} : { 'content-length': `${call.body.length}` }),
            },
        };
        return call.url.protocol === 'https:'
            ? (0,external_node_https_.request)(call.url, { ...options, agent: agents['https:'] })
            : (0,external_node_http_.request)(call.url, { ...options, agent: agents['http:'] });
    };
    return {
        send: async (call) => {
            const ending = call.signal ?? signal;
            ending?.throwIfAborted();
            return answerOf(start(call, ending), call.body, idle, ending);
        },
        close: () => {
            agents['http:'].destroy();
            agents['https:'].destroy();
        },
    };
}
function answerOf(request, body, idle, signal) {
    return new Promise((resolve, reject) => {
        let answered = false;
        request.on('response', (stream) => {
            answered = true;
            // The rest of a body that the server did not want would stand before the next request on this connection.
            if (!request.writableEnded)
                stream.once('end', () => request.destroy());
            resolve({ kind: 'reply', status: stream.statusCode ?? 0, headers: stream.headers, stream });
        });
        request.on('error', (error) => {
            if (signal?.aborted === true)
                reject(signal.reason);
            else
                resolve({ kind: 'cut', why: reasonOf(error) });
        });
        request.on('timeout', () => request.destroy(new Error(`nothing came for ${idle} ms`)));
        if (body === undefined)
            request.end();
        else
            write(request, body, () => answered).catch((error) => {
                reject(error);
                request.destroy();
            });
    });
}
/** Most bytes of an answer that nobody wants which are read to keep the connection. */
const WORTH_READING = 64 * 1024;
/** The whole body; undefined when it has more bytes than that. Throws when the connection is cut. */
async function readBody(stream, limit) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        bytes += chunk.length;
        if (bytes > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Reads what is left of an answer that is not wanted, or gives its connection up when that is much. */
async function discard({ stream }) {
    await readBody(stream, WORTH_READING).catch(() => undefined);
}
/**
 * Reads an answer whole; one that breaks off is a cut.
 *
 * @param limit most bytes of the body
 * Throws `CouldNotCheckError` when it has more.
 */
async function readAnswer({ status, headers, stream }, limit = LIMIT) {
    let body;
    try {
        body = await readBody(stream, limit);
    }
    catch (error) {
        return { kind: 'cut', why: reasonOf(error instanceof Error ? error : new Error(String(error))) };
    }
    if (body !== undefined)
        return { kind: 'answer', status, headers, body };
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-answer',
        message: `An answer with status ${status} is larger than ${limit} bytes.`,
        hint: 'No registry answers so much to this. See what stands between it and this machine.',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/core/build/host/http.js
var http = __webpack_require__(3369);
;// CONCATENATED MODULE: ./packages/oci/build/host/retry.js



const PATIENCE = {
    attempts: 5,
    pause: 250,
    longest: 60_000,
    sleep: async (milliseconds, signal) => {
        await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
    random: http/* RETRY */.p6.random,
    now: () => Date.now(),
};
/**
 * Milliseconds to wait before the next attempt, or undefined when the registry asks for more than is waited.
 *
 * @param attempt counted from 1
 * @param header `Retry-After`
 */
function pauseBefore(patience, attempt, header) {
    const { pause, longest, random, now } = patience;
    const asked = (0,http/* retryAfter */.P9)(header ?? null, now());
    if (asked !== undefined)
        return asked <= longest ? asked : undefined;
    return Math.min(longest, pause * 2 ** (attempt - 1) * (0.5 + random() / 2));
}
/**
 * Asks until an answer comes that is no passing trouble, or patience ends: then the last one, whatever it is.
 *
 * @param told hears of every pause: what came, and the milliseconds
 */
async function persist(patience, signal, once, told = () => undefined) {
    for (let attempts = 1;; attempts += 1) {
        const answer = await once();
        if (answer.kind === 'answer' && !(0,registry_fault/* isPassing */.WG)(answer.status))
            return { answer, attempts };
        const wait = pauseBefore(patience, attempts, answer.kind === 'cut' ? undefined : answer.headers['retry-after']);
        if (attempts >= patience.attempts || wait === undefined)
            return { answer, attempts };
        told(answer.kind === 'cut' ? answer.why : `status ${answer.status}`, wait);
        await patience.sleep(wait, signal);
    }
}

;// CONCATENATED MODULE: ./packages/oci/build/auth/scope.js
/** The scope for reading a repository, or for reading and writing. */
function repositoryScope(repository, actions) {
    return `repository:${repository}:${actions}`;
}
/** Resource and actions of a scope; the actions are what stands behind the last colon, since a name may hold a port. */
function parts(scope) {
    const colon = scope.lastIndexOf(':');
    return { resource: scope.slice(0, Math.max(colon, 0)), actions: scope.slice(colon + 1).split(',') };
}
/** Whether a token for `given` may do what `wanted` names. */
function covers(given, wanted) {
    const { resource, actions } = parts(wanted);
    const allowed = given.map(parts).flatMap((scope) => (scope.resource === resource ? scope.actions : []));
    return actions.every((action) => allowed.includes(action));
}
/**
 * The scopes to ask a token for: first what the registry named in its challenge, since some token services look at the first only, then
 * what is wanted beyond that. Nothing is asked for twice.
 */
function orderScopes(challenged, wanted) {
    const ordered = [];
    for (const scope of [...challenged, ...wanted])
        if (!covers(ordered, scope))
            ordered.push(scope);
    return ordered;
}

;// CONCATENATED MODULE: ./packages/oci/build/auth/token-answer.js

/** What the specification assumes where nothing is said. https://distribution.github.io/distribution/spec/auth/token/ */
const SECONDS = 60;
/** A token goes into a header: nothing but what a bearer token may hold. https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const BEARER = /^[\x21-\x7e]{1,65536}$/;
function damaged(registry, why) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-token',
        message: `The token service of ${registry} ${why}.`,
        hint: 'See the status page of the registry, then run the step again.',
    });
}
function parseJson(body, registry) {
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        if (typeof value === 'object' && value !== null)
            return { ...value };
    }
    catch {
        // The error of the parser quotes the answer, which holds the token.
    }
    throw damaged(registry, 'gave an answer that is no JSON object');
}
/** Reads the answer of a token service. Throws `CouldNotCheckError` that shows nothing of it. */
function parseTokenAnswer(body, registry) {
    const { token, access_token: access, expires_in: seconds, refresh_token: refresh } = parseJson(body, registry);
    const value = typeof token === 'string' && token !== '' ? token : access;
    if (typeof value !== 'string' || !BEARER.test(value))
        throw damaged(registry, 'gave no token');
    return {
        token: value,
        // Some services write less than the specification's minimum; a minute it is then, and a 401 asks anew in any case.
        seconds: typeof seconds === 'number' && seconds > SECONDS ? seconds : SECONDS,
        ...(typeof refresh === 'string' && BEARER.test(refresh) ? { refresh } : {}),
    };
}

;// CONCATENATED MODULE: ./packages/oci/build/host/token.js







/** Most bytes of a token service's answer. */
const token_LIMIT = 64 * 1024;
/** Asks until there is an answer that is no passing trouble. */
async function ask({ connections, patience, registry, signal }, call) {
    const { answer, attempts } = await persist(patience, signal, async () => {
        const reply = await connections.send(call);
        return reply.kind === 'cut' ? reply : readAnswer(reply, token_LIMIT);
    });
    if (answer.kind === 'answer' && !(0,registry_fault/* isPassing */.WG)(answer.status))
        return answer;
    const why = answer.kind === 'cut' ? `did not answer: ${(0,build_text/* printable */.g$)(answer.why)}` : `answered ${answer.status}`;
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-token',
        message: `The token service ${(0,build_text/* printable */.g$)(call.url.host, 100)} of ${registry} ${why} (${attempts} attempts).`,
        hint: 'See the status page of the registry, then run the step again.',
    });
}
/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function byRefreshToken(realm, wish, token) {
    const { challenge, scopes } = wish;
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token, client_id: 'slipway' });
    if (challenge.service !== undefined)
        form.set('service', challenge.service);
    form.set('scope', scopes.join(' '));
    const bytes = Buffer.from(form.toString(), 'utf8');
    return {
        method: 'POST',
        url: realm,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: { length: bytes.length, open: () => bytes },
    };
}
/** https://distribution.github.io/distribution/spec/auth/token/; every scope is a parameter of its own. */
function byPassword(realm, { challenge, scopes, known }) {
    const url = new URL(realm);
    if (challenge.service !== undefined)
        url.searchParams.set('service', challenge.service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const { credentials } = known;
    const authorization = credentials.kind === 'password'
        ? (0,auth_credentials/* basicHeader */.m)(credentials.username, credentials.password)
        : credentials.kind === 'identity-token'
            ? (0,auth_credentials/* basicHeader */.m)(credentials.username, credentials.token)
            : undefined;
    return { method: 'GET', url, headers: authorization === undefined ? {} : { authorization } };
}
/** The service does not know the way of refresh tokens. */
const OTHER_WAY = new Set([404, 405]);
function refused({ registry, who }, { scopes }, { status, body }) {
    return (0,registry_fault/* registryFault */.eZ)({
        doing: `The request for a token of ${registry} for ${(0,build_text/* printable */.g$)(scopes.join(' '), 200)}`,
        registry,
        status,
        errors: (0,registry_fault/* parseRegistryErrors */.kb)(body),
        credentials: who(),
    });
}
/**
 * A token of the registry's token service: by refresh token where there is one, else by password, or anonymously.
 * Throws `UserError` when the service refuses, `CouldNotCheckError` when it does not answer or its answer is none.
 */
async function requestToken(parts, wish) {
    const { patience, registry, origin, mask } = parts;
    const { credentials } = wish.known;
    const realm = new URL((0,auth_address/* resolveAddress */.tG)(registry, origin, wish.challenge.realm, origin.href));
    const refresh = wish.refresh ?? (credentials.kind === 'identity-token' ? credentials.token : undefined);
    const asked = patience.now();
    let answer = refresh === undefined ? undefined : await ask(parts, byRefreshToken(realm, wish, refresh));
    // A refresh token that the service gave by itself may end before the password does.
    const again = answer === undefined || OTHER_WAY.has(answer.status) || (wish.refresh !== undefined && answer.status !== 200);
    if (answer === undefined || again)
        answer = await ask(parts, byPassword(realm, wish));
    if (answer.status !== 200)
        throw refused(parts, wish, answer);
    const given = parseTokenAnswer(answer.body, registry);
    mask(given.token);
    if (given.refresh !== undefined)
        mask(given.refresh);
    return {
        value: given.token,
        scopes: wish.scopes,
        until: asked + given.seconds * 1000,
        ...(given.refresh === undefined ? {} : { refresh: given.refresh }),
    };
}

;// CONCATENATED MODULE: ./packages/oci/build/host/token-store.js


/** Milliseconds that a token must still be good for to be sent. */
const MARGIN = 10_000;
/** Tokens that are remembered: a run knows few repositories. */
const MOST = 100;
const headerOf = ({ value }) => `Bearer ${value}`;
function tokenStore(parts, credentials) {
    const underWay = new Map();
    let tokens = [];
    const usable = (scopes) => tokens.find((token) => token.until - MARGIN > parts.patience.now() && scopes.every((scope) => covers(token.scopes, scope)));
    const request = async (challenge, scopes) => {
        const refresh = tokens.find((token) => token.refresh !== undefined)?.refresh;
        const token = await requestToken(parts, { challenge, scopes, known: await credentials(), refresh });
        tokens = [token, ...tokens].slice(0, MOST);
        return token;
    };
    const shared = (challenge, scopes) => {
        const key = scopes.join(' ');
        const running = underWay.get(key) ?? request(challenge, scopes).finally(() => underWay.delete(key));
        underWay.set(key, running);
        return running;
    };
    return {
        header: async (challenge, scopes, named) => headerOf(usable(scopes) ?? (await shared(challenge, orderScopes(named, scopes)))),
        forget: (header) => {
            tokens = tokens.filter((token) => headerOf(token) !== header);
        },
    };
}

;// CONCATENATED MODULE: ./packages/oci/build/host/authorization.js







/** The answer of the registry's root, which says how it wants to be asked. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#determining-support */
async function ping({ registry, origin, connections, patience, signal }) {
    const { answer, attempts } = await persist(patience, signal, async () => {
        const reply = await connections.send({ method: 'GET', url: new URL('/v2/', origin), headers: {} });
        return reply.kind === 'cut' ? reply : readAnswer(reply);
    });
    if (answer.kind === 'answer' && answer.status === 200)
        return undefined;
    if (answer.kind === 'answer' && answer.status === 401)
        return preferred(parseChallenges(answer.headers['www-authenticate'] ?? ''));
    const passing = answer.kind === 'cut' || (0,registry_fault/* isPassing */.WG)(answer.status);
    const seen = answer.kind === 'cut' ? `did not answer: ${(0,build_text/* printable */.g$)(answer.why, 200)}` : `answered ${answer.status}`;
    throw new build_error/* CouldNotCheckError */.Rq({
        code: passing ? 'registry-unreachable' : 'registry-absent',
        message: `${registry} ${seen} when asked for /v2/ (${attempts} attempts).`,
        hint: 'Check the name of the registry, the network, and whether a proxy is needed (HTTPS_PROXY); then run the step again.',
    });
}
/** Who is at work, for people. */
function nameOf({ credentials, source }) {
    switch (credentials.kind) {
        case 'anonymous':
            return undefined;
        case 'registry-token':
            return `a token from ${source}`;
        default:
            return `the credentials of '${(0,build_text/* printable */.g$)(credentials.username, 80)}' from ${source}`;
    }
}
/** Authorization for one registry of one run. */
function authorizationFor(parts) {
    let scheme;
    let found;
    let who;
    const credentials = async () => {
        found ??= parts.credentials();
        who = nameOf(await found);
        return found;
    };
    const tokens = tokenStore({ ...parts, who: () => who }, credentials);
    const answer = async (challenge, scopes, named) => {
        if (challenge === undefined)
            return undefined;
        const { credentials: known } = await credentials();
        if (known.kind === 'registry-token')
            return `Bearer ${known.token}`;
        if (challenge.kind === 'bearer')
            return await tokens.header(challenge, scopes, named);
        return known.kind === 'password' ? (0,auth_credentials/* basicHeader */.m)(known.username, known.password) : undefined;
    };
    return {
        header: async (scopes) => {
            scheme ??= ping(parts);
            return answer(await scheme, scopes, []);
        },
        challenged: async (header, scopes, sent) => {
            const challenge = preferred(parseChallenges(header ?? ''));
            if (challenge === undefined)
                return undefined;
            scheme = Promise.resolve(challenge);
            tokens.forget(sent);
            const other = await answer(challenge, scopes, challenge.kind === 'bearer' ? challenge.scopes : []);
            return other === sent ? undefined : other;
        },
        used: () => who,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/oci/build/host/blobs.js





function call(place, method, digest) {
    return {
        method,
        address: `${place.path}/blobs/${digest}`,
        scopes: place.pull,
        doing: `The request for ${place.shown}@${digest}`,
    };
}
/** Whether the repository has a blob. */
async function hasBlob(place, digest) {
    const asked = call(place, 'HEAD', digest);
    const answer = await place.session.ask(asked);
    if (answer.status === 200 || answer.status === 404)
        return answer.status === 200;
    throw place.session.fault(asked, answer);
}
function blobs_damaged(place, { digest, size }, why) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-digest',
        message: `${place.shown}@${digest} (${size} bytes) ${why}.`,
        hint: 'The bytes were changed on their way or in the registry. Do not use them; tell who runs the registry.',
    });
}
/** Bytes that make an attempt a success even though it broke off. */
const PROGRESS = 1024 * 1024;
/** Bytes at the start of an answer that are there already: a server may send all, whatever was asked for. */
function overlap({ status, headers }, received) {
    if (status === 200)
        return received;
    const from = /^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1];
    return status === 206 && from !== undefined && Number(from) <= received ? received - Number(from) : undefined;
}
/** The bytes of one answer that are new. Answers why it broke off, or undefined at its end. */
async function* newBytes(place, blob, progress, { stream }, skip) {
    let left = skip;
    try {
        for await (const chunk of stream) {
            const bytes = chunk.subarray(Math.min(left, chunk.length));
            left -= chunk.length - bytes.length;
            if (bytes.length === 0)
                continue;
            progress.received += bytes.length;
            if (progress.received > blob.size)
                throw blobs_damaged(place, blob, 'has more bytes than that');
            progress.hash.update(bytes);
            yield bytes;
        }
    }
    catch (error) {
        if (error instanceof build_error/* CouldNotCheckError */.Rq || place.session.signal?.aborted === true)
            throw error;
        return error instanceof Error ? error.message : String(error);
    }
    return undefined;
}
/** Throws for an answer that does not pass by itself. */
async function attempt(place, asked, progress) {
    const range = progress.received === 0 ? {} : { headers: { range: `bytes=${progress.received}-` } };
    const reply = await place.session.open({ ...asked, ...range });
    if (reply.kind === 'cut')
        return { kind: 'none', why: reply.why };
    const skip = overlap(reply, progress.received);
    if (skip !== undefined)
        return { kind: 'bytes', reply, skip };
    const answer = await readAnswer(reply);
    if (answer.kind === 'cut')
        return { kind: 'none', why: answer.why };
    if (!(0,registry_fault/* isPassing */.WG)(answer.status))
        throw place.session.fault(asked, answer);
    const { 'retry-after': retryAfter } = answer.headers;
    return { kind: 'none', why: `status ${answer.status}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
/** The bytes of a blob, checked by size and digest, resumed where the connection was cut. */
async function* readBlob(place, blob) {
    const { session } = place;
    const { patience } = session;
    const progress = { received: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
    const asked = call(place, 'GET', blob.digest);
    for (let count = 1; progress.received < blob.size || count === 1; count += 1) {
        const before = progress.received;
        const tried = await attempt(place, asked, progress);
        const broke = tried.kind === 'none' ? tried.why : yield* newBytes(place, blob, progress, tried.reply, tried.skip);
        if (progress.received === blob.size)
            break;
        if (progress.received - before >= PROGRESS)
            count = 1;
        const why = (0,build_text/* printable */.g$)(`${broke ?? 'the answer ended early'}, at byte ${progress.received} of ${blob.size}`);
        const wait = pauseBefore(patience, count, tried.kind === 'none' ? tried.retryAfter : undefined);
        if (count >= patience.attempts || wait === undefined)
            throw session.unreachable(asked.doing, why, count);
        session.log(`${asked.doing}: ${why}, again in ${Math.ceil(wait)} ms`);
        await patience.sleep(wait, session.signal);
    }
    const digest = `sha256:${progress.hash.digest('hex')}`;
    if (digest !== blob.digest)
        throw blobs_damaged(place, blob, `has the digest ${digest}`);
}

// EXTERNAL MODULE: ./packages/oci/build/document.js
var build_document = __webpack_require__(7171);
;// CONCATENATED MODULE: ./packages/oci/build/link.js
/**
 * The address of the next page in a `Link` header, as it stands there (it may be relative), or undefined on the last page.
 * Source: https://www.rfc-editor.org/rfc/rfc8288#section-3, https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags
 */
function nextPage(header) {
    for (const [, target, parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*(?:"next"|next)\s*(?:[;,]|$)/i.test(parameters))
            return target;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/oci/build/media-type.js
var media_type = __webpack_require__(7341);
// EXTERNAL MODULE: ./packages/oci/build/referrers.js
var referrers = __webpack_require__(2452);
// EXTERNAL MODULE: ./packages/oci/build/digest.js
var build_digest = __webpack_require__(1566);
;// CONCATENATED MODULE: ./packages/oci/build/host/manifests.js




/** Some registries answer 404 for a manifest whose type is not named. https://github.com/opencontainers/distribution-spec/blob/main/content-negotiation.md */
const ACCEPT = media_type/* MANIFEST_TYPES */._P.join(', ');
/** `ghcr.io/acme/app:1.2.3` or `...@sha256:...`. */
function called(place, reference) {
    return `${place.shown}${(0,build_digest/* isDigest */.Bc)(reference) ? '@' : ':'}${(0,build_text/* printable */.g$)(reference, 150)}`;
}
function reading(place, method, reference) {
    return {
        method,
        address: `${place.path}/manifests/${encodeURIComponent(reference).replace('%3A', ':')}`,
        scopes: place.pull,
        doing: `The request for ${called(place, reference)}`,
        headers: { accept: ACCEPT },
        limit: build_document/* LARGEST_MANIFEST */.$D,
    };
}
/** Media type without parameters. */
function typeOf({ headers }) {
    return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
function digestHeader({ headers }) {
    const value = headers['docker-content-digest'];
    return typeof value === 'string' && (0,build_digest/* isDigest */.Bc)(value) ? value : undefined;
}
function otherDigest(what, wanted, seen) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-digest',
        message: `${what} has the digest ${seen}, not ${wanted}.`,
        hint: 'The bytes were changed on their way or in the registry. Do not use them; tell who runs the registry.',
    });
}
/**
 * What a tag or digest names, without its bytes. They are fetched where the registry does not say all of it, and where it does not take
 * HEAD: Artifactory answers 403 to some (RTFACT-13797).
 */
async function headManifest(place, reference) {
    const answer = await place.session.ask(reading(place, 'HEAD', reference));
    if (answer.status === 404)
        return undefined;
    const digest = digestHeader(answer);
    const size = Number(answer.headers['content-length'] ?? '0');
    const whole = answer.status === 200 && digest !== undefined && Number.isSafeInteger(size) && size > 0;
    if (!whole || typeOf(answer) === '')
        return (await getManifest(place, reference))?.descriptor;
    if ((0,build_digest/* isDigest */.Bc)(reference) && digest !== reference)
        throw otherDigest(called(place, reference), reference, digest);
    return { mediaType: typeOf(answer), digest, size };
}
/** The bytes that a tag or digest names, checked against the digest that was asked for, else the one that the registry gives. */
async function getTagged(place, reference) {
    const call = reading(place, 'GET', reference);
    const answer = await place.session.ask(call);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw place.session.fault(call, answer);
    const wanted = (0,build_digest/* isDigest */.Bc)(reference) ? reference : digestHeader(answer);
    const seen = (0,build_digest/* digestOf */.ol)(answer.body);
    if (wanted !== undefined && wanted !== seen)
        throw otherDigest(called(place, reference), wanted, seen);
    return { manifest: (0,build_document/* content */.Qs)(answer.body, typeOf(answer)), etag: answer.headers.etag };
}
/** The same without the state of the tag. */
async function getManifest(place, reference) {
    return (await getTagged(place, reference))?.manifest;
}
/** Values of a header that may be there several times, which Node joins by commas. */
function list(header) {
    const whole = typeof header === 'string' ? header : (header ?? []).join(',');
    return whole
        .split(',')
        .map((value) => value.trim())
        .filter((value) => value !== '');
}
function moved(what) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-changed',
        message: `${what} was set by somebody else in between.`,
        hint: 'Let one run at a time publish to a repository, then run the step again.',
    });
}
/** Puts a manifest under a tag or its digest; with a digest also under tags, where the registry can. */
async function putManifest(place, reference, { bytes, descriptor }, tags = [], ifMatch) {
    const query = tags.map((tag) => `tag=${encodeURIComponent(tag)}`).join('&');
    const call = {
        method: 'PUT',
        address: `${place.path}/manifests/${encodeURIComponent(reference).replace('%3A', ':')}${query === '' ? '' : `?${query}`}`,
        scopes: place.push,
        doing: `The push of ${called(place, reference)}`,
        headers: { 'content-type': descriptor.mediaType, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) },
        body: { length: bytes.length, open: () => bytes },
    };
    const answer = await place.session.ask(call);
    if (answer.status === 412 && ifMatch !== undefined)
        throw moved(called(place, reference));
    // Artifactory and some others answer 200 or 202 where 201 is right.
    if (answer.status < 200 || answer.status > 202)
        throw place.session.fault(call, answer);
    const digest = digestHeader(answer);
    if (digest !== undefined && digest !== descriptor.digest)
        throw otherDigest(called(place, reference), descriptor.digest, digest);
    const set = list(answer.headers['oci-tag']);
    return {
        digest: descriptor.digest,
        subject: answer.headers['oci-subject'] !== undefined,
        tags: tags.filter((tag) => set.includes(tag)),
    };
}

;// CONCATENATED MODULE: ./packages/oci/build/host/referrers-index.js





/** How often the index is written again because another writer was faster. */
const ROUNDS = 5;
/** The index under the referrers tag, with the state of the tag. Throws `CouldNotCheckError` when the tag is something else. */
async function readReferrersIndex(place, subject) {
    const tag = (0,referrers/* referrersTag */.LN)(subject);
    const found = await getTagged(place, tag);
    if (found === undefined)
        return { index: undefined, etag: undefined };
    const { bytes, descriptor } = found.manifest;
    const where = `${place.shown}:${tag}`;
    if ((0,media_type/* isIndexType */.$U)(descriptor.mediaType))
        return { index: (0,build_document/* parseIndex */.A1)(bytes, descriptor.mediaType, where), etag: found.etag };
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'referrers-tag',
        message: `${where} is no index, so it does not list what refers to the image.`,
        hint: 'Something else uses this tag, which is kept for referrers. Delete it.',
    });
}
/** Writes the index with one more referrer. Answers whether it held it before already. */
async function addOnce(place, subject, referrer) {
    const { index, etag } = await readReferrersIndex(place, subject);
    const next = (0,referrers/* withReferrer */.Me)(index, referrer);
    if (next === undefined)
        return true;
    try {
        await putManifest(place, (0,referrers/* referrersTag */.LN)(subject), (0,build_document/* indexContent */.GE)(next), [], etag);
    }
    catch (error) {
        if (!(error instanceof build_error/* CouldNotCheckError */.Rq) || error.fault.code !== 'registry-changed')
            throw error;
    }
    return false;
}
async function add(place, subject, referrer) {
    for (let round = 0; round <= ROUNDS; round += 1)
        if (await addOnce(place, subject, referrer))
            return;
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'referrers-race',
        message: `${place.shown}:${(0,referrers/* referrersTag */.LN)(subject)} was overwritten by others ${ROUNDS} times.`,
        hint: 'Attach to one image from one place at a time, then run the step again.',
    });
}
/**
 * Adds a referrer to the index under the referrers tag. Most registries have no lock and no conditions: the index is read again after it
 * was written, and written again when another writer's came over it. Within a run one waits for the other.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests-with-subject
 */
function addReferrer(place, subject, referrer) {
    return place.session.inTurn(`${place.shown}@${subject}`, () => add(place, subject, referrer));
}

;// CONCATENATED MODULE: ./packages/oci/build/host/listing.js






/** Elastic Container Registry refuses to give more at once. */
const PAGE = 1000;
/** Far more than any repository has, so that a registry that links in a circle comes to an end. */
const MOST_PAGES = 1000;
/** A registry that does not know pages gives all tags in one. */
const LARGEST_PAGE = 64 * 1024 * 1024;
function endless(doing) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-pages',
        message: `${doing} has more than ${MOST_PAGES} pages, or its pages lead in a circle.`,
        hint: 'Delete what is not needed, or tell who runs the registry.',
    });
}
/** The answers of all pages of a list; undefined when the first is a 404. */
async function pages(place, first) {
    const { session } = place;
    const found = [];
    for (let address = first.address; address !== undefined;) {
        if (found.length === MOST_PAGES)
            throw endless(first.doing);
        const answer = await session.ask({ ...first, address });
        if (answer.status === 404 && found.length === 0)
            return undefined;
        if (answer.status !== 200)
            throw session.fault(first, answer);
        found.push(answer);
        const { link } = answer.headers;
        const next = nextPage(typeof link === 'string' ? link : undefined);
        // Behind some proxies the link is relative to the page, not to the host.
        address = next === undefined ? undefined : session.resolve(next, session.resolve(address));
    }
    return found;
}
function noList(doing, answer) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-answer',
        message: `${doing} was answered with what is no list of tags: ${(0,build_text/* printable */.g$)(answer.body.toString('utf8'), 100)}`,
        hint: 'See what stands between the registry and this machine.',
    });
}
function tagsIn(answer, doing) {
    let json;
    try {
        json = JSON.parse(answer.body.toString('utf8'));
    }
    catch {
        throw noList(doing, answer);
    }
    if (typeof json !== 'object' || json === null || !('tags' in json))
        throw noList(doing, answer);
    // A repository without tags has null with some.
    const tags = json.tags ?? [];
    if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string'))
        throw noList(doing, answer);
    return tags;
}
/** All tags of a repository; undefined when there is no such repository. */
async function listTags(place) {
    const doing = `The list of tags of ${place.shown}`;
    const answers = await pages(place, {
        method: 'GET',
        address: `${place.path}/tags/list?n=${PAGE}`,
        scopes: place.pull,
        doing,
        limit: LARGEST_PAGE,
    });
    return answers && [...new Set(answers.flatMap((answer) => tagsIn(answer, doing)))];
}
/** Registries without the API: 404 by the specification, and what some have for a path that they do not know. */
const NO_API = new Set([400, 404, 405, 406, 501]);
/**
 * What refers to a manifest, from the registry's own list, else from the index under the referrers tag.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
async function listReferrers(place, subject, artifactType) {
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const doing = `The list of what refers to ${place.shown}@${subject}`;
    const call = {
        method: 'GET',
        address: `${place.path}/referrers/${subject}${filter}`,
        scopes: place.pull,
        doing,
        headers: { accept: media_type/* OCI */.s6.index },
    };
    const first = await place.session.ask(call);
    if (NO_API.has(first.status)) {
        const { index } = await readReferrersIndex(place, subject);
        return { descriptors: (0,referrers/* ofType */.gp)(index?.manifests ?? [], artifactType), via: 'tag' };
    }
    if (first.status !== 200)
        throw place.session.fault(call, first);
    const descriptors = await restOf(place, call, first);
    return { descriptors: (0,referrers/* ofType */.gp)(descriptors, artifactType), via: 'api' };
}
async function restOf(place, call, first) {
    const { session } = place;
    const { link } = first.headers;
    const next = nextPage(typeof link === 'string' ? link : undefined);
    const address = next === undefined ? undefined : session.resolve(next, session.resolve(call.address));
    const rest = address === undefined ? [] : ((await pages(place, { ...call, address })) ?? []);
    return [first, ...rest].flatMap(({ body }) => {
        const document = (0,build_document/* parseDocument */.Tp)(body, media_type/* OCI */.s6.index, call.doing);
        return document.kind === 'index' ? document.manifests : [];
    });
}

;// CONCATENATED MODULE: ./packages/oci/build/host/place.js


/** @param access what the first token is asked for; a place that is going to be written to needs only one then */
function placeOf(session, name, access) {
    const push = [repositoryScope(name.repository, 'pull,push')];
    return {
        session,
        name,
        shown: (0,reference/* formatRepository */.Sh)(name),
        path: `/v2/${name.repository}`,
        pull: access === 'push' ? push : [repositoryScope(name.repository, 'pull')],
        push,
    };
}

;// CONCATENATED MODULE: ./packages/oci/build/host/piece.js
/** The first bytes of a source, and no more of it than is needed. */
function pieceOf(source, length) {
    return source instanceof Uint8Array ? source.subarray(0, length) : firstOf(source, length);
}
async function* firstOf(source, length) {
    let left = length;
    for await (const chunk of source) {
        yield chunk.subarray(0, left);
        left -= chunk.length;
        if (left <= 0)
            return;
    }
}

;// CONCATENATED MODULE: ./packages/oci/build/host/upload.js





/** Bytes of a piece for registries that do not take a blob in one: below the limits of proxies that are known (100 MB). */
const PIECE = 32 * 1024 * 1024;
/** Bytes that make an attempt a success even though it broke off. */
const upload_PROGRESS = 1024 * 1024;
/** Milliseconds that taking an upload back may hold up the end of a run. */
const PARTING = 5_000;
const OCTETS = { 'content-type': 'application/octet-stream' };
function upload_call(job, method, address) {
    const { place, blob } = job;
    return { method, address, scopes: place.push, doing: `The upload of ${blob.digest} to ${place.shown}` };
}
/** The query of a location is the registry's: it is added to, never written anew. */
function closing(location, { digest }) {
    return `${location}${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`;
}
/** The upload as it stands after an answer, where the answer names a location; else as it was. */
function following(job, { headers }, before) {
    const { session } = job.place;
    const { location = before.address } = headers;
    const least = Number(headers['oci-chunk-min-length'] ?? before.upload?.least ?? 0);
    const [address = ''] = session.resolve(location, session.resolve(before.address)).split('#', 1);
    return { location: address, least: Number.isSafeInteger(least) ? least : 0, offset: 0 };
}
async function begin(job) {
    const { path, session } = job.place;
    const asked = { ...upload_call(job, 'POST', `${path}/blobs/uploads/`), body: { length: 0, open: () => new Uint8Array() } };
    const answer = await session.ask(asked);
    if (answer.status !== 202 || answer.headers.location === undefined)
        throw session.fault(asked, answer);
    return following(job, answer, asked);
}
/** Bytes that the registry has by its own word (`Range: 0-N`), or undefined. Older ones write `0-0` for nothing. */
function received({ headers }) {
    const last = /^(?:bytes=)?0-(\d+)$/.exec(headers.range ?? '')?.[1];
    return last === undefined || last === '0' ? undefined : Number(last) + 1;
}
/** What an answer to a piece or to the closing request means. */
function endOf(job, upload, asked, answer) {
    const { session } = job.place;
    if (answer.kind === 'cut')
        return { kind: 'broken', why: answer.why, upload };
    const { status } = answer;
    const why = `status ${status}`;
    if ((0,registry_fault/* isPassing */.WG)(status) || status === 416)
        return { kind: 'broken', why, upload, answer };
    if (status === 413)
        return { kind: 'too-large', why, answer };
    const unknown = status === 404 && (0,registry_fault/* parseRegistryErrors */.kb)(answer.body).every(({ code }) => code !== 'NAME_UNKNOWN');
    // A part that was resumed may not have been the part the registry said it had.
    if (unknown || (status === 400 && upload.offset > 0))
        return { kind: 'lost', why };
    throw session.fault(asked, answer);
}
async function upload_close(job, upload, from) {
    const { blob, place } = job;
    const asked = {
        ...upload_call(job, 'PUT', closing(upload.location, blob)),
        headers: OCTETS,
        body: { length: blob.size - from, open: () => (from < blob.size ? job.open(from) : new Uint8Array()) },
    };
    const answer = await place.session.once(asked);
    const stored = answer.kind === 'answer' && [200, 201, 204].includes(answer.status);
    return stored ? { kind: 'stored' } : endOf(job, upload, asked, answer);
}
/** Sends from an offset on in pieces, then closes the upload. */
async function sendPieces(job, start, piece) {
    const { blob, place } = job;
    let upload = start;
    while (upload.offset < blob.size) {
        const { offset } = upload;
        const length = Math.min(Math.max(piece, upload.least), blob.size - offset);
        const asked = {
            ...upload_call(job, 'PATCH', upload.location),
            headers: { ...OCTETS, 'content-range': `${offset}-${offset + length - 1}` },
            body: { length, open: () => pieceOf(job.open(offset), length) },
        };
        const answer = await place.session.once(asked);
        if (answer.kind === 'cut' || ![201, 202, 204].includes(answer.status))
            return endOf(job, upload, asked, answer);
        const next = following(job, answer, { address: upload.location, upload });
        const there = received(answer) ?? offset + length;
        if (there <= offset || there > offset + length)
            return { kind: 'lost', why: 'a wrong Range' };
        upload = { ...next, offset: there };
    }
    return upload_close(job, upload, blob.size);
}
/** Where the registry says that an upload stands, or undefined when it has to be begun anew. */
async function standing(job, upload) {
    const asked = upload_call(job, 'GET', upload.location);
    const answer = await job.place.session.ask(asked);
    if (answer.status !== 204 && answer.status !== 202 && answer.status !== 200)
        return undefined;
    const offset = received(answer);
    if (offset === undefined || offset > job.blob.size)
        return undefined;
    return { ...following(job, answer, { address: upload.location, upload }), offset };
}
/** Best effort: what is not taken back, the registry throws away by itself some day. */
async function takeBack(job, { location }) {
    const signal = AbortSignal.timeout(PARTING);
    await job.place.session.once({ ...upload_call(job, 'DELETE', location), signal }).catch(() => undefined);
}
/** Why an upload is given up: what the registry answered last, or that it did not. */
function gaveUp(job, end, count) {
    const { session } = job.place;
    const asked = upload_call(job, 'PUT', '');
    const answer = 'answer' in end ? end.answer : undefined;
    return answer === undefined ? session.unreachable(asked.doing, end.why, count) : session.fault(asked, answer);
}
async function pause(job, attempts, end) {
    const { session } = job.place;
    const header = end.kind === 'broken' ? end.answer?.headers['retry-after'] : undefined;
    const wait = pauseBefore(session.patience, attempts.count, header);
    if (attempts.count >= session.patience.attempts || wait === undefined)
        throw gaveUp(job, end, attempts.count);
    session.log(`${upload_call(job, 'PUT', '').doing}: ${(0,build_text/* printable */.g$)(end.why, 100)}, again in ${Math.ceil(wait)} ms`);
    await session.patience.sleep(wait, session.signal);
}
/** One attempt; answers whether the blob is stored. Leaves in `attempts` where the next one begins. */
async function upload_attempt(job, attempts) {
    const upload = attempts.upload ?? (await begin(job));
    attempts.upload = upload;
    const whole = upload.offset === 0 && attempts.piece === undefined;
    const end = whole ? await upload_close(job, upload, 0) : await sendPieces(job, upload, attempts.piece ?? job.blob.size);
    if (end.kind === 'stored')
        return true;
    if (end.kind === 'too-large') {
        if (attempts.piece !== undefined)
            throw gaveUp(job, end, attempts.count);
        attempts.piece = PIECE;
        await takeBack(job, upload);
        attempts.upload = undefined;
        return false;
    }
    await pause(job, attempts, end);
    attempts.upload = end.kind === 'broken' ? await standing(job, end.upload) : undefined;
    if ((attempts.upload?.offset ?? 0) - upload.offset >= upload_PROGRESS)
        attempts.count = 0;
    // The answer that was lost may have been the one that said it is stored.
    return attempts.upload === undefined && (await isThere(job));
}
/**
 * Uploads a blob: whole, where that breaks off from where the registry says it has got to, else from the beginning; in pieces where the
 * registry takes no body of its size.
 *
 * @param begun an upload that the registry has begun already
 */
async function upload(job, begun) {
    const attempts = { upload: begun, piece: undefined, count: 1 };
    try {
        while (!(await upload_attempt(job, attempts)))
            attempts.count += 1;
    }
    catch (error) {
        if (attempts.upload !== undefined)
            await takeBack(job, attempts.upload);
        throw error;
    }
}
/** Whether the blob is there. A registry that does not let this be asked gets it again. */
async function isThere({ place, blob }) {
    try {
        // Asked with the token that the upload needs anyway.
        return await hasBlob({ ...place, pull: place.push }, blob.digest);
    }
    catch (error) {
        if (error instanceof build_error/* UserError */.yo && error.fault.code === 'registry-denied')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/oci/build/host/put-blob.js



/** Repositories that are tried as the source of a mount. */
const MOST_MOUNTS = 3;
/**
 * Mounts a blob from another repository. Registries answer 202 with an upload where they cannot, and some refuse it altogether:
 * then it is uploaded.
 */
async function mount(job, from) {
    const { place, blob } = job;
    const query = `mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(from)}`;
    const asked = {
        ...upload_call(job, 'POST', `${place.path}/blobs/uploads/?${query}`),
        scopes: [...place.push, repositoryScope(from, 'pull')],
        body: { length: 0, open: () => new Uint8Array() },
    };
    try {
        const answer = await place.session.once(asked);
        if (answer.kind === 'cut')
            return undefined;
        const { 'docker-content-digest': digest = blob.digest, location } = answer.headers;
        if (answer.status === 201)
            return digest === blob.digest ? 'mounted' : undefined;
        return answer.status === 202 && location !== undefined ? following(job, answer, asked) : undefined;
    }
    catch (error) {
        if (error instanceof build_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** Makes sure that a repository has a blob: looks, mounts it, uploads it. */
async function putBlob(place, blob, open, mountFrom) {
    const job = { place, blob, open };
    if (await isThere(job))
        return 'existed';
    let begun;
    for (const from of mountFrom.filter((other) => other !== place.name.repository).slice(0, MOST_MOUNTS)) {
        const mounted = await mount(job, from);
        if (mounted === 'mounted') {
            if (begun !== undefined)
                await takeBack(job, begun);
            return 'mounted';
        }
        if (begun !== undefined && mounted !== undefined)
            await takeBack(job, begun);
        begun = mounted ?? begun;
    }
    await upload(job, begun);
    return 'uploaded';
}

;// CONCATENATED MODULE: ./packages/oci/build/host/session.js





const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What did not answer, after all attempts. */
function unreachable(registry, doing, why, attempts) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'registry-unreachable',
        message: `${(0,build_text/* printable */.g$)(doing, 400)} did not succeed at ${registry}: ${(0,build_text/* printable */.g$)(why, 200)} (${attempts} attempts).`,
        hint: 'Check the name of the registry, the network, and whether a proxy is needed (HTTPS_PROXY); then run the step again.',
    });
}
async function follow(parts, call, url, redirects) {
    const { connections, authorization, registry, origin } = parts;
    const send = (header) => connections.send({
        method: call.method,
        url,
        headers: { ...call.headers, ...(header === undefined ? {} : { authorization: header }) },
        ...(call.body === undefined ? {} : { body: call.body }),
        ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
    // Credentials are for the registry; whoever else it sends us to has his own in the address.
    const own = url.origin === origin.origin;
    const header = own ? await authorization.header(call.scopes) : undefined;
    let reply = await send(header);
    if (own && reply.kind === 'reply' && reply.status === 401) {
        const other = await authorization.challenged(reply.headers['www-authenticate'], call.scopes, header);
        if (other !== undefined) {
            await discard(reply);
            reply = await send(other);
        }
    }
    const reads = call.method === 'GET' || call.method === 'HEAD';
    if (reply.kind === 'cut' || !reads || !REDIRECTS.has(reply.status))
        return reply;
    const { location } = reply.headers;
    if (location === undefined || redirects === 0)
        return reply;
    await discard(reply);
    return follow(parts, call, new URL((0,auth_address/* resolveAddress */.tG)(registry, origin, location, url.href)), redirects - 1);
}
async function session_ask(session, call) {
    const { patience, signal, log } = session;
    const told = (what, wait) => log(`${(0,build_text/* printable */.g$)(call.doing, 400)}: ${(0,build_text/* printable */.g$)(what, 100)}, again in ${Math.ceil(wait)} ms`);
    const { answer, attempts } = await persist(patience, signal, () => session.once(call), told);
    if (answer.kind === 'cut')
        throw session.unreachable(call.doing, answer.why, attempts);
    if ((0,registry_fault/* isPassing */.WG)(answer.status))
        throw session.fault(call, answer);
    return answer;
}
/** Work of the same key is done in the order in which it came, whatever becomes of what was before. */
function turns() {
    const last = new Map();
    return (key, work) => {
        const before = last.get(key) ?? Promise.resolve();
        const run = before.then(work);
        last.set(key, run.catch(() => undefined));
        return run;
    };
}
/** A session with a registry. Nothing is sent yet. */
function openSession(parts) {
    const { registry, origin, authorization } = parts;
    const session = {
        registry,
        patience: parts.patience,
        signal: parts.signal,
        log: parts.log,
        resolve: (address, base = origin.href) => (0,auth_address/* resolveAddress */.tG)(registry, origin, address, base),
        open: (call) => follow(parts, call, new URL(session.resolve(call.address)), MOST_REDIRECTS),
        once: async (call) => {
            const reply = await session.open(call);
            return reply.kind === 'cut' ? reply : readAnswer(reply, call.limit);
        },
        ask: (call) => session_ask(session, call),
        inTurn: turns(),
        unreachable: (doing, why, attempts) => unreachable(registry, doing, why, attempts),
        fault: ({ doing }, { status, body }) => (0,registry_fault/* registryFault */.eZ)({
            doing: (0,build_text/* printable */.g$)(doing, 400),
            registry,
            status,
            errors: (0,registry_fault/* parseRegistryErrors */.kb)(body),
            credentials: authorization.used(),
        }),
    };
    return session;
}

;// CONCATENATED MODULE: ./packages/oci/build/host/registry.js












const MAX_PARALLEL = 8;
const IDLE = 120_000;
/** Docker Hub's registry is not at its own name. */
const HUB_HOST = 'registry-1.docker.io';
function originOf(registry, insecure) {
    return new URL(`${insecure ? 'http' : 'https'}://${registry === reference/* DOCKER_HUB */.Xb ? HUB_HOST : registry}`);
}
function repositoryAt(place) {
    return {
        name: place.name,
        headManifest: (reference) => headManifest(place, reference),
        getManifest: (reference) => getManifest(place, reference),
        getTagged: (tag) => getTagged(place, tag),
        putManifest: (reference, manifest, tags, ifMatch) => putManifest(place, reference, manifest, tags, ifMatch),
        hasBlob: (digest) => hasBlob(place, digest),
        readBlob: (blob) => readBlob(place, blob),
        putBlob: (blob, open, mountFrom = []) => putBlob(place, blob, open, mountFrom),
        tags: () => listTags(place),
        referrers: (subject, artifactType) => listReferrers(place, subject, artifactType),
        addReferrer: (subject, referrer) => addReferrer(place, subject, referrer),
    };
}
/**
 * Opens nothing yet: connections are made when a repository is asked for something, and end when this is disposed of. So do requests that
 * nobody waits for any more, since another of the same run failed: they would be sent again and again after the run's end.
 */
function openRegistries(options) {
    const { insecure = auth_address/* isLoopback */.U9, maxParallel = MAX_PARALLEL, idle = IDLE, env = {} } = options;
    const { credentials, mask, log = () => undefined } = options;
    const ended = new AbortController();
    const signal = options.signal === undefined ? ended.signal : AbortSignal.any([options.signal, ended.signal]);
    const connections = openConnections({ maxParallel, idle, env, signal });
    const patience = { ...PATIENCE, ...options.patience };
    const sessions = new Map();
    const sessionFor = (registry) => {
        const before = sessions.get(registry);
        if (before !== undefined)
            return before;
        const base = { registry, origin: originOf(registry, insecure(registry)), connections, patience, signal };
        const authorization = authorizationFor({ ...base, mask, credentials: () => credentials(registry) });
        const session = openSession({ ...base, authorization, log });
        sessions.set(registry, session);
        return session;
    };
    return {
        repository: (name, access = 'pull') => repositoryAt(placeOf(sessionFor(name.registry), name, access)),
        [Symbol.dispose]: () => {
            ended.abort();
            connections.close();
        },
    };
}


/***/ }),

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   F8: () => (/* binding */ DOCKER),
/* harmony export */   JO: () => (/* binding */ EMPTY_JSON),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   s6: () => (/* binding */ OCI)
/* harmony export */ });
/** https://github.com/opencontainers/image-spec/blob/main/media-types.md, and what Docker called them before. */
const OCI = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};
const DOCKER = {
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};
/** The empty config of an artifact: `{}`. https://github.com/opencontainers/image-spec/blob/main/manifest.md#guidance-for-an-empty-descriptor */
const EMPTY_JSON = 'application/vnd.oci.empty.v1+json';
/** Everything a manifest may be: registries answer 404 for a type that is not named in `Accept`. */
const MANIFEST_TYPES = [OCI.index, OCI.manifest, DOCKER.index, DOCKER.manifest];
function isIndexType(mediaType) {
    return mediaType === OCI.index || mediaType === DOCKER.index;
}
function isManifestType(mediaType) {
    return mediaType === OCI.manifest || mediaType === DOCKER.manifest;
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   LN: () => (/* binding */ referrersTag),
/* harmony export */   Me: () => (/* binding */ withReferrer),
/* harmony export */   gp: () => (/* binding */ ofType),
/* harmony export */   si: () => (/* binding */ artifactManifest),
/* harmony export */   xh: () => (/* binding */ referrerDescriptor)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7341);



/** Where clients look for referrers in registries without the API. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#referrers-tag-schema */
function referrersTag(subject) {
    return `sha256-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject)}`;
}
/** The config of an artifact that has none. https://github.com/opencontainers/image-spec/blob/main/manifest.md#guidance-for-an-empty-descriptor */
const EMPTY_CONFIG = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .content */ .Qs)(Buffer.from('{}', 'utf8'), _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_JSON */ .JO);
/** The manifest that attaches an artifact to its subject. An artifact without a file has the empty one. */
function artifactManifest(subject, artifact) {
    const { mediaType, digest, size } = subject;
    const layers = artifact.blobs.map(({ bytes, mediaType: type, annotations }) => ({
        mediaType: type,
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes),
        size: bytes.length,
        ...(annotations === undefined ? {} : { annotations }),
    }));
    const manifest = {
        kind: 'manifest',
        mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .OCI */ .s6.manifest,
        artifactType: artifact.artifactType,
        config: EMPTY_CONFIG.descriptor,
        layers: layers.length === 0 ? [EMPTY_CONFIG.descriptor] : layers,
        subject: { mediaType, digest, size },
        ...(artifact.annotations === undefined ? {} : { annotations: artifact.annotations }),
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestContent */ .$T)(manifest);
}
/** A manifest as a list of referrers names it: with its annotations and its type, which is that of its config where it has none. */
function referrerDescriptor(manifest, { artifactType, config, annotations }) {
    return {
        ...manifest.descriptor,
        artifactType: artifactType ?? config.mediaType,
        ...(annotations === undefined ? {} : { annotations }),
    };
}
/**
 * The index under the referrers tag with one more referrer, or undefined when it holds it already. What others wrote stays as it is, in
 * its order.
 */
function withReferrer(index, referrer) {
    if (index === undefined)
        return { kind: 'index', mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .OCI */ .s6.index, manifests: [referrer] };
    if (index.manifests.some(({ digest }) => digest === referrer.digest))
        return undefined;
    return { ...index, manifests: [...index.manifests, referrer] };
}
/** Those of a type; all without one. Not every registry filters. */
function ofType(referrers, artifactType) {
    return artifactType === undefined
        ? referrers
        : referrers.filter((referrer) => referrer.artifactType === artifactType);
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   eZ: () => (/* binding */ registryFault),
/* harmony export */   kb: () => (/* binding */ parseRegistryErrors),
/* harmony export */   wg: () => (/* binding */ BlobUnknownError)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9155);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1566);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);



/** The registry does not have content that a manifest names: it has to be uploaded again. */
class BlobUnknownError extends _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheckError */ .Rq {
    /** What the registry named; empty when it did not say. */
    digests;
    constructor(fault, digests) {
        super(fault);
        this.name = 'BlobUnknownError';
        this.digests = digests;
    }
}
/** Most errors of one answer that are looked at. */
const MOST_ERRORS = 10;
/** Registries put a digest there, an object with one, or a list of either. */
function digestsIn(detail) {
    if (typeof detail === 'string')
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(detail) ? [detail] : [];
    if (Array.isArray(detail))
        return detail.slice(0, MOST_ERRORS).flatMap(digestsIn);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(detail) ? [detail['digest'], detail['Digest']].flatMap(digestsIn) : [];
}
/** The errors that a body names; none for what is no error document, as from a proxy. */
function parseRegistryErrors(body) {
    let json;
    try {
        json = JSON.parse(Buffer.from(body).toString('utf8'));
    }
    catch {
        return [];
    }
    const errors = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(json) && Array.isArray(json['errors']) ? json['errors'] : [];
    return errors
        .slice(0, MOST_ERRORS)
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)
        .map(({ code, message, detail }) => ({
        code: typeof code === 'string' ? code : '',
        message: typeof message === 'string' ? message : '',
        digests: digestsIn(detail),
    }));
}
/** Answers that may be others the next time. 499 and 522 come from proxies in front of registries. */
const PASSING = new Set([408, 429, 499, 500, 502, 503, 504, 522]);
/** Whether a request is worth sending again after this status. */
function isPassing(status) {
    return PASSING.has(status);
}
const UNKNOWN_BLOB = new Set(['BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN']);
/** What the registry said, on one line. */
function said(errors) {
    const lines = errors.map(({ code, message }) => (0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)([code, message].filter((part) => part !== '').join(': ')));
    return lines.length === 0 ? '' : ` (${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(lines.join('; '), 500)})`;
}
function deniedHint({ registry, credentials }) {
    const used = credentials === undefined ? 'No credentials were sent' : `Sent were ${credentials}`;
    const github = registry === 'ghcr.io' ? " On GitHub the job needs 'permissions: packages: write'." : '';
    return `${used}. Give credentials that may do this, or see whether the repository exists.${github}`;
}
function fault(answer, code, hint) {
    const { doing, status, errors } = answer;
    return { code, message: `${doing} was answered with status ${status}${said(errors)}.`, hint };
}
/** What passes by itself, or what a server did wrong. */
function unavailable(answer) {
    const limited = answer.status === 429;
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheckError */ .Rq(fault(answer, limited ? 'registry-limit' : 'registry-unavailable', limited
        ? 'The registry limits how often it is asked: wait, or sign in, since most limits are higher then.'
        : 'See the status page of the registry, then run the step again.'));
}
/**
 * The error for an answer that a request cannot use. What the user can mend (credentials, permissions, names, rules of the registry) is a
 * `UserError`; what passes, and what no registry should answer, is a `CouldNotCheckError`; content that a manifest names and the registry
 * lacks is a `BlobUnknownError`.
 */
function registryFault(answer) {
    const { status, errors } = answer;
    const unknown = errors.filter(({ code }) => UNKNOWN_BLOB.has(code));
    if (unknown.length > 0) {
        const digests = [...new Set(unknown.flatMap((error) => error.digests))];
        const which = digests.length === 0 ? 'content' : (0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(digests);
        return new BlobUnknownError(fault(answer, 'registry-blob-unknown', `The registry lost or never had ${which}: push again.`), digests);
    }
    if (status === 401)
        return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault(answer, 'registry-unauthorized', deniedHint(answer)));
    if (status === 403)
        return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault(answer, 'registry-denied', deniedHint(answer)));
    if (status === 404)
        return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault(answer, 'registry-not-found', 'Create the repository first: not every registry does so at the first push.'));
    if (isPassing(status) || status < 400 || status >= 500)
        return unavailable(answer);
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault(answer, 'registry-refused', 'See which rule of the registry speaks against it, such as tags that never move.'));
}


/***/ })

};
