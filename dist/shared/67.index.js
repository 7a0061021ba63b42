export const id = 67;
export const ids = [67];
export const modules = {

/***/ 67:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definition: () => (/* binding */ definition),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/core/build/index.js + 1 modules
var build = __webpack_require__(8129);
// EXTERNAL MODULE: ./packages/signing/build/index.js + 7 modules
var signing_build = __webpack_require__(2573);
;// CONCATENATED MODULE: ./actions/verify-artifacts/build/contract.js


const contract = (0,build/* defineAction */.QP)({
    name: 'verify-artifacts',
    description: 'Verifies a release: the checksum file is signed by the pinned key, every file is listed and as listed, and nothing else is there.',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs: {
        artifacts: (0,build/* directory */.yy)({ default: 'release', docs: 'Folder with the release.' }),
        checksums: (0,build/* string */.Yj)({
            default: 'SHA256SUMS',
            docs: 'Name of the checksum file in the folder; its signature has the same name with `.minisig`.',
        }),
        'minisign-public-key': (0,build/* string */.Yj)({
            required: true,
            example: 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3',
            docs: 'Public key of the maker of the release, as base64 or as the text of `minisign.pub`. Several lines: any of the keys, for the time when keys change.',
        }),
        'allow-extra': (0,build/* list */.p_)({
            example: '*.asc',
            docs: 'Names that may be in the folder without being listed, beside the checksum file and its signature: `*` stands for any characters, `?` for one. They are not verified.',
        }),
    },
    outputs: {
        verified: {
            docs: 'JSON array of the files that were verified, with their digests.',
            example: '[{"name":"hello_1.4.0_linux_amd64.tar.gz","sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}]',
        },
        count: { docs: 'Number of files that were verified.', example: '7' },
        'key-id': { docs: 'Id of the pinned key that made the signature.', example: 'E7620F1842B4E81F' },
        'trusted-comment': { docs: 'What was signed along with the checksum file.', example: 'file:SHA256SUMS' },
    },
    rules: [({ checksums }) => (0,signing_build/* fileNameFault */.KW)(checksums, 'checksums')],
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/signing/build/host/index.js + 5 modules
var build_host = __webpack_require__(2718);
;// CONCATENATED MODULE: ./actions/verify-artifacts/build/host/gather.js




/** Some 100,000 lines. */
const LARGEST_CHECKSUMS = 16 * 1024 * 1024;
/** The longest comments and two lines of base64 fit in less. */
const LARGEST_SIGNATURE = 16 * 1024;
async function gather(inputs, host) {
    const { artifacts, checksums } = inputs;
    const folder = (0,external_node_path_.relative)(await (0,promises_.realpath)(host.workspace), artifacts)
        .split(external_node_path_.sep)
        .join('/');
    const shown = (name) => (folder === '' ? name : `${folder}/${name}`);
    const signature = `${checksums}${signing_build/* MINISIGN_SUFFIX */.VE}`;
    const entries = await (0,build_host/* readFolder */.j1)(artifacts);
    const names = entries
        .filter(({ name, kind }) => kind === 'file' && name !== checksums && name !== signature)
        .map(({ name }) => name);
    return {
        folder,
        entries,
        checksums: await (0,build_host/* readSmallFile */.EW)(artifacts, checksums, shown(checksums), LARGEST_CHECKSUMS),
        signature: await (0,build_host/* readSmallFile */.EW)(artifacts, signature, shown(signature), LARGEST_SIGNATURE),
        digests: await host.log.group('Hash the files', () => (0,build_host/* hashFiles */.yQ)(artifacts, names, host.signal)),
    };
}

// EXTERNAL MODULE: ./packages/archive/build/index.js
var archive_build = __webpack_require__(7663);
;// CONCATENATED MODULE: ./actions/verify-artifacts/build/plan.js



/** The answer of a reader, or the faults it found. */
function attempt(read) {
    try {
        return { value: read() };
    }
    catch (error) {
        if (!(error instanceof build/* UserError */.yo))
            throw error;
        return { faults: [error.fault, ...error.more] };
    }
}
function missing(file, hint) {
    return { code: 'release-incomplete', message: `There is no ${file}.`, hint };
}
function textOf(bytes, file, hint) {
    const text = bytes === undefined ? undefined : (0,signing_build/* decodeText */.g7)(bytes);
    if (text !== undefined)
        return text;
    if (bytes === undefined)
        throw new build/* UserError */.yo(missing(file, hint));
    throw new build/* UserError */.yo({ code: 'not-text', message: `${file} is not UTF-8 text.`, hint: 'Fetch it again.', file });
}
function readList(facts, file) {
    const listed = (0,archive_build/* parseChecksums */.yk)(textOf(facts.checksums, file, FETCH_LIST), file);
    if (listed.length > 0)
        return listed.map(({ name, sha256 }, index) => ({ name, sha256, line: index + 1 }));
    throw new build/* UserError */.yo({
        code: 'nothing-listed',
        message: `${file} lists no file: nothing was verified.`,
        hint: 'Fetch it again, or ask the maker of the release.',
        file,
    });
}
const FETCH_LIST = 'Fetch the checksum file of the release, or give its name as input checksums.';
function judgeSignature(facts, keys, paths) {
    const hint = `Fetch it beside ${paths.checksums}: without a signature nobody vouches for the list.`;
    const parsed = attempt(() => (0,signing_build/* parseSignature */.uT)(textOf(facts.signature, paths.signature, hint), { file: paths.signature }));
    if ('faults' in parsed)
        return { verified: false, fault: parsed.faults[0] };
    if (facts.checksums === undefined)
        return { verified: false, fault: missing(paths.checksums, FETCH_LIST) };
    return (0,signing_build/* verifySignature */.Od)(parsed.value, keys, {
        content: facts.checksums,
        file: paths.checksums,
        signatureFile: paths.signature,
    });
}
function okFiles(findings) {
    return findings.flatMap((finding) => finding.status === 'ok' ? [{ name: finding.name, sha256: finding.sha256 }] : []);
}
/** Every name of the list and of the folder, and the faults of a list that cannot be read. */
function judgeFiles(inputs, facts, paths) {
    const extra = inputs.allowExtra.map((pattern) => (0,signing_build/* namePattern */._u)(pattern, 'allow-extra'));
    const own = [inputs.checksums, `${inputs.checksums}${signing_build/* MINISIGN_SUFFIX */.VE}`];
    const list = attempt(() => readList(facts, paths.checksums));
    if ('faults' in list)
        return { findings: [], faults: list.faults };
    const findings = (0,signing_build/* accountFor */.NR)({
        listed: list.value,
        folder: facts.entries,
        digests: facts.digests,
        mayBeExtra: (name) => own.includes(name) || extra.some((matches) => matches(name)),
    });
    return { findings, faults: [] };
}
/**
 * Judges the release: the signature of the list, then every name of the list and of the folder. Everything is looked at
 * whatever fails. Throws `UserError` only for inputs that cannot be read.
 */
function judgeRelease(inputs, facts) {
    const keys = (0,signing_build/* parsePublicKeys */.V4)(inputs.minisignPublicKey, { input: 'minisign-public-key' });
    const shown = (name) => (facts.folder === '' ? name : `${facts.folder}/${name}`);
    const paths = { checksums: shown(inputs.checksums), signature: shown(`${inputs.checksums}${signing_build/* MINISIGN_SUFFIX */.VE}`) };
    const { findings, faults } = judgeFiles(inputs, facts, paths);
    const signature = judgeSignature(facts, keys, paths);
    const names = { file: paths.checksums, checksums: inputs.checksums };
    if (!signature.verified) {
        const { fault } = signature;
        const others = faults.filter(({ message }) => message !== fault.message);
        const error = new build/* UserError */.yo(fault, [...others, ...(0,signing_build/* findingFaults */.hp)(findings, names)]);
        return { accepted: false, findings, signature: fault.message, error };
    }
    const { key, trustedComment } = signature;
    const error = (0,signing_build/* releaseError */.W0)(findings, names, faults);
    if (error === undefined)
        return { accepted: true, files: okFiles(findings), key, trustedComment };
    return { accepted: false, findings, signature: `${paths.checksums} is signed by ${key.id}.`, error };
}

;// CONCATENATED MODULE: ./actions/verify-artifacts/build/render.js


/** Rows of a table; the rest is counted. */
const MOST_FILES = 100;
function table(head, items, row) {
    const rest = items.length - MOST_FILES;
    const blocks = [{ table: { head, rows: items.slice(0, MOST_FILES).map(row) } }];
    return rest <= 0 ? blocks : [...blocks, { text: `and ${(0,build/* counted */.hS)(rest, 'file')} more` }];
}
function renderAccepted({ files, key, trustedComment }) {
    const count = (0,build/* counted */.hS)(files.length, 'file');
    const rows = table(['file', 'SHA-256'], files, ({ name, sha256 }) => [(0,build/* code */.aY)(name), (0,build/* code */.aY)(sha256)]);
    return [
        { heading: `Verified ${count}` },
        { text: ['Signed by ', (0,build/* strong */.ko)(key.id), ', trusted comment ', (0,build/* code */.aY)(trustedComment), '. Nothing else is there.'] },
        { details: `${count} as listed`, blocks: rows },
    ];
}
function renderNotAccepted({ findings, signature, error }) {
    const wrong = findings.filter(({ status }) => status !== 'ok');
    const right = findings.length - wrong.length;
    const rows = table(['file', 'verdict', 'SHA-256 on disk'], wrong, (finding) => [
        (0,build/* code */.aY)(finding.name),
        (0,signing_build/* describe */.q0)(finding),
        'sha256' in finding ? (0,build/* code */.aY)(finding.sha256) : '',
    ]);
    const title = error.outcome === 'refused' ? 'The release was refused' : 'The release could not be checked';
    return [
        { heading: title },
        { text: signature },
        ...(wrong.length === 0 ? [] : rows),
        ...(right === 0 ? [] : [{ text: `${(0,build/* counted */.hS)(right, 'file')} as listed` }]),
    ];
}
/** The verdict as a report; of a release that is not accepted, every name that is wrong. */
function renderVerdict(verdict) {
    return verdict.accepted ? renderAccepted(verdict) : renderNotAccepted(verdict);
}

;// CONCATENATED MODULE: ./actions/verify-artifacts/build/main.js





async function main(inputs, host) {
    const verdict = judgeRelease(inputs, await gather(inputs, host));
    host.report(renderVerdict(verdict));
    if (!verdict.accepted)
        throw verdict.error;
    const { files, key, trustedComment } = verdict;
    host.log.info(`Verified ${(0,build/* counted */.hS)(files.length, 'file')}, signed by ${key.id}`);
    return { verified: files, count: files.length, keyId: key.id, trustedComment };
}
const definition = (0,build/* action */.XI)(contract, main);


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* reexport */ hashFiles),
  ij: () => (/* reexport */ isLeftover),
  newKeyPair: () => (/* reexport */ newKeyPair),
  j1: () => (/* reexport */ readFolder),
  EW: () => (/* reexport */ readSmallFile),
  f8: () => (/* reexport */ writeWhole)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/index.js + 1 modules
var build = __webpack_require__(8129);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(3429);
;// CONCATENATED MODULE: ./packages/signing/build/host/errno.js

/** `EACCES` and the like, or undefined for an error that is not the system's. */
function errorCode(error) {
    const fromSystem = (0,types_.isNativeError)(error) && 'code' in error && 'syscall' in error;
    return fromSystem && typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: ./packages/signing/build/host/folder.js
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
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'symbolic link' : 'special file';
}
function unreadable(path, code, cause) {
    return new build/* CouldNotCheckError */.Rq({
        code: 'file-unreadable',
        message: `${(0,build/* printable */.g$)(path)} could not be read: ${code}.`,
        hint: 'Nothing is known of its content. Make it readable and run again.',
        cause,
    });
}
/** The names of a folder in code-unit order, sub-folders not entered. Throws `CouldNotCheckError` when it cannot be read. */
async function readFolder(path) {
    try {
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        return entries
            .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        const code = errorCode(error);
        throw code === undefined ? error : unreadable(path, code, error);
    }
}
function tooLarge(shown, limit) {
    return new build/* UserError */.yo({
        code: 'file-too-large',
        message: `${(0,build/* printable */.g$)(shown)} is larger than ${limit} bytes.`,
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
            const handle = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(directory, name), OPEN_FLAGS), true);
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
        const code = errorCode(error);
        if (code === 'ENOENT')
            return undefined;
        if (code === 'ELOOP')
            throw notAFile(shown);
        throw code === undefined ? error : unreadable(shown, code, error);
    }
}
function notAFile(shown) {
    return new build/* UserError */.yo({
        code: 'not-a-file',
        message: `${(0,build/* printable */.g$)(shown)} is a symbolic link or a special file.`,
        hint: 'Put the file itself there.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/signing/build/host/hash.js
var hash_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var hash_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
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
            const handle = hash_addDisposableResource(env_1, await (0,promises_.open)(path, OPEN_FLAGS), true);
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
            const result_1 = hash_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const code = errorCode(error);
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
            digests.set(name, await hashOne((0,external_node_path_.join)(directory, name), buffer, signal));
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, names.length) }, worker));
    return digests;
}

// EXTERNAL MODULE: ./packages/signing/build/minisign.js
var minisign = __webpack_require__(2890);
;// CONCATENATED MODULE: ./packages/signing/build/host/key-pair.js


/** A new minisign key pair, from the system's randomness. */
function newKeyPair() {
    return (0,minisign/* generateKeyPair */.TZ)((0,external_node_crypto_.randomBytes)(minisign/* KEY_PAIR_BYTES */.tk));
}

;// CONCATENATED MODULE: ./packages/signing/build/host/write.js
var write_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var write_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Names of files that a run writes before it renames them; only a run that was killed leaves one. */
const TEMPORARY = /^\.slipway-[0-9a-f]{16}\.tmp$/;
const isLeftover = (name) => TEMPORARY.test(name);
async function writeFlushed(path, content) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = write_addDisposableResource(env_1, await (0,promises_.open)(path, 'wx', 0o644), true);
        await handle.writeFile(content);
        await handle.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = write_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function notWritten(name, code, cause) {
    return new build/* CouldNotCheckError */.Rq({
        code: 'file-not-written',
        message: `${(0,build/* printable */.g$)(name)} could not be written: ${code}.`,
        hint: 'Make room and the folder writable, then run again: nothing was left half-written.',
        cause,
    });
}
/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed, then renamed. `onExit` takes the
 * clean-up for a run that is cancelled in between. Throws `CouldNotCheckError` when the disk does not take it.
 */
async function writeWhole(directory, name, content, onExit) {
    const temporary = (0,external_node_path_.join)(directory, `.slipway-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    const remove = () => (0,promises_.rm)(temporary, { force: true });
    onExit(remove);
    try {
        await writeFlushed(temporary, content);
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(directory, name));
    }
    catch (error) {
        await remove();
        const code = errorCode(error);
        throw code === undefined ? error : notWritten(name, code, error);
    }
}

;// CONCATENATED MODULE: ./packages/signing/build/host/index.js






/***/ })

};
