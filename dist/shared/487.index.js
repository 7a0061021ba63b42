export const id = 487;
export const ids = [487];
export const modules = {

/***/ 4487:
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
;// CONCATENATED MODULE: ./actions/sign-artifacts/build/contract.js


const contract = (0,build/* defineAction */.QP)({
    name: 'sign-artifacts',
    description: 'Lists the files of a release in SHA256SUMS, signs the list, and checks from disk that both hold for every file.',
    branding: { icon: 'edit-3', color: 'blue' },
    inputs: {
        artifacts: (0,build/* directory */.yy)({
            default: 'release',
            docs: 'Folder with the files of the release, and nothing else: no sub-folders, no symbolic links.',
        }),
        checksums: (0,build/* string */.Yj)({
            default: 'SHA256SUMS',
            docs: 'Name of the checksum file in the folder. It is made when it is missing; otherwise each of its lines is checked against the file on disk first, and a file that it does not list is refused.',
        }),
        'minisign-key': (0,build/* secret */.rJ)({
            required: true,
            docs: 'Text of the secret key file, as `minisign -G` writes it (`-W` for one without password).',
        }),
        'minisign-password': (0,build/* secret */.rJ)({
            docs: 'Password of the secret key. Opening a key takes five seconds and 1.1 GB of memory: that is how minisign protects it.',
        }),
        'trusted-comment': (0,build/* string */.Yj)({
            default: '',
            example: 'version:v1.4.0',
            docs: 'Text that is signed along with the checksum file. Empty: `file:` and the name of the checksum file, after `timestamp:` when `SOURCE_DATE_EPOCH` is set.',
        }),
        'dry-run': (0,build/* boolean */.zM)({ default: false, docs: 'Check everything and write nothing.' }),
    },
    outputs: {
        signatures: {
            docs: 'JSON array of the signature files, relative to the workspace.',
            example: '["release/SHA256SUMS.minisig"]',
        },
        'checksums-file': { docs: 'The checksum file, relative to the workspace.', example: 'release/SHA256SUMS' },
        'public-key': {
            docs: 'Public key that verifies the signature.',
            example: 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3',
        },
        'key-id': { docs: 'Id of the key, as minisign prints it.', example: 'E7620F1842B4E81F' },
        signed: { docs: 'Number of files that the signature covers.', example: '7' },
    },
    rules: [({ checksums }) => (0,signing_build/* fileNameFault */.KW)(checksums, 'checksums')],
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/signing/build/host/index.js + 5 modules
var build_host = __webpack_require__(2718);
// EXTERNAL MODULE: ./packages/archive/build/index.js
var archive_build = __webpack_require__(7663);
;// CONCATENATED MODULE: ./actions/sign-artifacts/build/facts.js
/** The name of a file of the folder as messages and outputs show it. */
function shownPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./actions/sign-artifacts/build/plan.js




/** Names that a file system which ignores case would take for one. */
function clashFaults(names) {
    const seen = new Map();
    return names.flatMap((name) => {
        const other = seen.get((0,signing_build/* folded */.TM)(name));
        seen.set((0,signing_build/* folded */.TM)(name), name);
        if (other === undefined)
            return [];
        const message = `'${(0,build/* printable */.g$)(other)}' and '${(0,build/* printable */.g$)(name)}' differ only in case or Unicode form.`;
        return [{ code: 'names-clash', message, hint: 'Rename one: they overwrite each other where case does not count.' }];
    });
}
function nothing(facts, inputs) {
    return new build/* UserError */.yo({
        code: 'nothing-to-sign',
        message: `There is no file to sign in '${facts.folder || '.'}': nothing was signed.`,
        hint: `Build into the folder first, or give another one as input artifacts; ${inputs.checksums} itself does not count.`,
    });
}
/** The list as it is on disk, or as it will be: every regular file of the folder. */
function listOf(inputs, facts) {
    if (facts.checksums !== undefined) {
        const parsed = (0,archive_build/* parseChecksums */.yk)(facts.checksums, shownPath(facts.folder, inputs.checksums));
        return parsed.map(({ name, sha256 }, index) => ({ name, sha256, line: index + 1 }));
    }
    return [...facts.digests].map(([name, digest], index) => ({
        name,
        sha256: 'sha256' in digest ? digest.sha256 : '',
        line: index + 1,
    }));
}
/** The list, once it and the folder agree. Throws `UserError` with everything that does not. */
function accountedList(inputs, facts) {
    const listed = listOf(inputs, facts);
    const findings = (0,signing_build/* accountFor */.NR)({
        listed,
        folder: facts.entries,
        digests: facts.digests,
        mayBeExtra: (name) => (0,signing_build/* standsBesideList */.ub)(name, inputs.checksums),
    });
    const names = { file: shownPath(facts.folder, inputs.checksums), checksums: inputs.checksums };
    const error = (0,signing_build/* releaseError */.W0)(findings, names, clashFaults(listed.map(({ name }) => name)));
    if (error !== undefined)
        throw error;
    if (listed.length === 0)
        throw nothing(facts, inputs);
    return listed;
}
/** Deterministic: a time only when the build has one (https://reproducible-builds.org/specs/source-date-epoch/). */
function trustedCommentOf(inputs, epoch) {
    if (inputs.trustedComment !== '')
        return (0,signing_build/* checkTrustedComment */.DC)(inputs.trustedComment);
    const file = `file:${inputs.checksums}`;
    if (epoch === undefined)
        return file;
    if (/^\d{1,15}$/.test(epoch))
        return `timestamp:${epoch}\t${file}`;
    throw new build/* UserError */.yo({
        code: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is '${(0,build/* printable */.g$)(epoch, 60)}', which is not a number of seconds.`,
        hint: 'Set it to Unix seconds, such as the output commit-time of version-from-tag, or not at all.',
    });
}
function needlessPassword(facts) {
    if (!facts.needlessPassword)
        return [];
    const message = 'A password is given, but the secret key has none: whoever reads the secret can sign.';
    return [
        { code: 'minisign-password-needless', message, hint: "Remove the input, or protect the key with 'minisign -C'." },
    ];
}
/** Decides what is signed and what is written. Throws `UserError` when the folder is not what its list says. */
function planSigning(inputs, facts) {
    const files = accountedList(inputs, facts);
    const text = facts.checksums ?? (0,archive_build/* formatChecksums */.ss)(files);
    const trustedComment = trustedCommentOf(inputs, facts.epoch);
    const name = `${inputs.checksums}${signing_build/* MINISIGN_SUFFIX */.VE}`;
    const made = facts.checksums === undefined;
    return {
        files: files.map(({ name, sha256 }) => ({ name, sha256 })),
        checksums: {
            name: inputs.checksums,
            path: shownPath(facts.folder, inputs.checksums),
            text,
            write: made,
            why: made
                ? 'it was missing: made from every file of the folder'
                : 'it was there: every line holds, nothing is unlisted',
        },
        signature: {
            name,
            path: shownPath(facts.folder, name),
            text: (0,signing_build/* formatSignature */.i4)((0,signing_build/* signContent */.fv)(facts.key, Buffer.from(text), trustedComment)),
            write: true,
            why: `signs ${inputs.checksums}, which covers every file`,
        },
        trustedComment,
        key: facts.key.publicKey,
        publicKey: (0,signing_build.publicKeyBase64)(facts.key.publicKey),
        warnings: needlessPassword(facts),
    };
}

;// CONCATENATED MODULE: ./actions/sign-artifacts/build/recheck.js



/**
 * Whether what lies on disk after writing is what was decided: the checksum file with the planned text, a signature of
 * it that the public key verifies, and every file as listed. Throws `UserError`.
 */
function recheck(inputs, plan, after, signature) {
    const { checksums } = after;
    if (checksums !== plan.checksums.text || signature === undefined) {
        throw new build/* UserError */.yo({
            code: 'changed-while-signing',
            message: `${signature === undefined ? plan.signature.path : plan.checksums.path} is not what was just written.`,
            hint: 'Something else writes into the folder: sign when all files are there.',
        });
    }
    const parsed = (0,signing_build/* parseSignature */.uT)(signature, { file: plan.signature.path });
    const answer = (0,signing_build/* verifySignature */.Od)(parsed, [plan.key], {
        content: Buffer.from(checksums),
        file: plan.checksums.path,
        signatureFile: plan.signature.path,
    });
    if (!answer.verified)
        throw new build/* UserError */.yo(answer.fault);
    accountedList(inputs, after);
}

;// CONCATENATED MODULE: ./actions/sign-artifacts/build/host/gather.js






/** Some 100,000 lines. */
const LARGEST_FILE = 16 * 1024 * 1024;
/** A text file of the folder, or undefined when there is none of the name. Throws `UserError` when it is not UTF-8. */
async function readText(inputs, folder, name) {
    const file = shownPath(folder, name);
    const bytes = await (0,build_host/* readSmallFile */.EW)(inputs.artifacts, name, file, LARGEST_FILE);
    if (bytes === undefined)
        return undefined;
    const text = (0,signing_build/* decodeText */.g7)(bytes);
    if (text !== undefined)
        return text;
    throw new build/* UserError */.yo({
        code: 'not-text',
        message: `${file} is not UTF-8 text.`,
        hint: 'Write it with sha256sum, or remove it and it is made.',
        file,
    });
}
async function gatherFolder(inputs, host) {
    const folder = (0,external_node_path_.relative)(await (0,promises_.realpath)(host.workspace), inputs.artifacts)
        .split(external_node_path_.sep)
        .join('/');
    const entries = (await (0,build_host/* readFolder */.j1)(inputs.artifacts)).filter(({ name }) => !(0,build_host/* isLeftover */.ij)(name));
    const checksums = await readText(inputs, folder, inputs.checksums);
    const names = entries
        .filter(({ name, kind }) => kind === 'file' && !(0,signing_build/* standsBesideList */.ub)(name, inputs.checksums))
        .map(({ name }) => name);
    return { folder, entries, checksums, digests: await (0,build_host/* hashFiles */.yQ)(inputs.artifacts, names, host.signal) };
}
async function gather(inputs, host) {
    const file = (0,signing_build/* parseSecretKey */.NP)(inputs.minisignKey, { input: 'minisign-key' });
    const facts = await host.log.group('Hash the files', () => gatherFolder(inputs, host));
    const key = await host.log.group('Open the key', () => (0,signing_build/* openSecretKey */.At)(file, inputs.minisignPassword));
    return {
        ...facts,
        key,
        needlessPassword: file.protection === 'none' && inputs.minisignPassword !== undefined,
        epoch: host.env['SOURCE_DATE_EPOCH'] || undefined,
    };
}

;// CONCATENATED MODULE: ./actions/sign-artifacts/build/host/apply.js





/** Files that an earlier run was killed over. */
async function removeLeftovers(directory) {
    for (const { name } of await (0,build_host/* readFolder */.j1)(directory)) {
        if ((0,build_host/* isLeftover */.ij)(name))
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
    }
}
/**
 * Writes what the plan lists and reads everything again from disk. What does not hold is taken away again: no signature
 * is left that nobody can verify. Throws `UserError`.
 */
async function apply(inputs, plan, host) {
    const files = [plan.checksums, plan.signature].filter(({ write }) => write);
    const written = [];
    await removeLeftovers(inputs.artifacts);
    try {
        for (const { name, text } of files) {
            await (0,build_host/* writeWhole */.f8)(inputs.artifacts, name, text, host.onExit);
            written.push(name);
        }
        const after = await gatherFolder(inputs, host);
        recheck(inputs, plan, after, await readText(inputs, after.folder, plan.signature.name));
    }
    catch (error) {
        for (const name of written)
            await (0,promises_.rm)((0,external_node_path_.join)(inputs.artifacts, name), { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/sign-artifacts/build/render.js

/** Rows of the table of files; the rest is counted. */
const MOST_FILES = 100;
function files(plan) {
    const shown = plan.files.slice(0, MOST_FILES);
    const rest = plan.files.length - shown.length;
    const rows = shown.map(({ name, sha256 }) => [(0,build/* code */.aY)(name), (0,build/* code */.aY)(sha256)]);
    return {
        details: (0,build/* counted */.hS)(plan.files.length, 'file'),
        blocks: [
            { table: { head: ['file', 'SHA-256'], rows } },
            ...(rest === 0 ? [] : [{ text: `and ${(0,build/* counted */.hS)(rest, 'file')} more` }]),
        ],
    };
}
/** How somebody without Slipway checks the release. */
function verifyCommand(plan) {
    return `minisign -Vm ${plan.checksums.name} -P ${plan.publicKey} && sha256sum -c ${plan.checksums.name}`;
}
/** What was decided, and how others verify it. */
function renderPlan(plan, dryRun) {
    const title = `${dryRun ? 'Would sign' : 'Signed'} ${(0,build/* counted */.hS)(plan.files.length, 'file')}`;
    return [
        { heading: dryRun ? `${title} (dry run: nothing was written)` : title },
        {
            table: {
                head: ['file', 'why'],
                rows: [plan.checksums, plan.signature].map(({ path, why }) => [(0,build/* code */.aY)(path), why]),
            },
        },
        { text: ['Key ', (0,build/* strong */.ko)(plan.key.id), ', trusted comment ', (0,build/* code */.aY)(plan.trustedComment), '. To verify:'] },
        { text: (0,build/* code */.aY)(verifyCommand(plan)) },
        files(plan),
    ];
}

;// CONCATENATED MODULE: ./actions/sign-artifacts/build/main.js






async function main(inputs, host) {
    const plan = planSigning(inputs, await gather(inputs, host));
    for (const { message, hint } of plan.warnings)
        host.log.warning(`${message}\n${hint}`);
    if (!inputs.dryRun) {
        await host.log.group('Write and check again', () => apply(inputs, plan, host));
        for (const { path } of [plan.checksums, plan.signature])
            host.artifact(path);
    }
    host.report(renderPlan(plan, inputs.dryRun));
    host.log.info(`${plan.checksums.path}: ${plan.checksums.why}`);
    host.log.info(`Public key: ${plan.publicKey} (${plan.key.id})`);
    host.log.info(`${inputs.dryRun ? 'Would sign' : 'Signed'} ${(0,build/* counted */.hS)(plan.files.length, 'file')}: ${plan.signature.path}`);
    return {
        signatures: [plan.signature.path],
        checksumsFile: plan.checksums.path,
        publicKey: plan.publicKey,
        keyId: plan.key.id,
        signed: plan.files.length,
    };
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
