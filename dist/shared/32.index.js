export const id = 32;
export const ids = [32];
export const modules = {

/***/ 3032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definition: () => (/* binding */ definition),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/core/build/action.js
var action = __webpack_require__(5970);
// EXTERNAL MODULE: ./packages/core/build/contract.js
var contract = __webpack_require__(6926);
// EXTERNAL MODULE: ./packages/signing/build/file-name.js
var file_name = __webpack_require__(7852);
;// CONCATENATED MODULE: ./actions/sign-artifacts/build/contract.js


const contract_contract = (0,contract/* defineAction */.QP)({
    name: 'sign-artifacts',
    description: 'Lists the files of a release in SHA256SUMS, signs the list, and checks from disk that both hold for every file.',
    branding: { icon: 'edit-3', color: 'blue' },
    inputs: {
        artifacts: (0,contract/* directory */.yy)({
            default: 'release',
            docs: 'Folder with the files of the release, and nothing else: no sub-folders, no symbolic links.',
        }),
        checksums: (0,contract/* string */.Yj)({
            default: 'SHA256SUMS',
            docs: 'Name of the checksum file in the folder. It is made when it is missing; otherwise each of its lines is checked against the file on disk first, and a file that it does not list is refused.',
        }),
        'minisign-key': (0,contract/* secret */.rJ)({
            required: true,
            docs: 'Text of the secret key file, as `minisign -G` writes it (`-W` for one without password).',
        }),
        'minisign-password': (0,contract/* secret */.rJ)({
            docs: 'Password of the secret key. Opening a key takes five seconds and 1.1 GB of memory: that is how minisign protects it.',
        }),
        'trusted-comment': (0,contract/* string */.Yj)({
            default: '',
            example: 'version:v1.4.0',
            docs: 'Text that is signed along with the checksum file. Empty: `file:` and the name of the checksum file, after `timestamp:` when `SOURCE_DATE_EPOCH` is set.',
        }),
        'dry-run': (0,contract/* boolean */.zM)({ default: false, docs: 'Check everything and write nothing.' }),
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
    rules: [({ checksums }) => (0,file_name/* fileNameFault */.K)(checksums, 'checksums')],
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/signing/build/host/folder.js
var host_folder = __webpack_require__(5941);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/host/errno.js
var errno = __webpack_require__(3305);
;// CONCATENATED MODULE: ./packages/signing/build/host/write.js
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





/** Names of files that a run writes before it renames them; only a run that was killed leaves one. */
const TEMPORARY = /^\.slipway-[0-9a-f]{16}\.tmp$/;
const isLeftover = (name) => TEMPORARY.test(name);
async function writeFlushed(path, content) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(path, 'wx', 0o644), true);
        await handle.writeFile(content);
        await handle.sync();
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
function notWritten(name, code, cause) {
    return new error/* CouldNotCheckError */.Rq({
        code: 'file-not-written',
        message: `${(0,build_text/* printable */.g$)(name)} could not be written: ${code}.`,
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
        const code = (0,errno/* errorCode */.C)(error);
        throw code === undefined ? error : notWritten(name, code, error);
    }
}

// EXTERNAL MODULE: ./packages/signing/build/minisign/signature.js
var minisign_signature = __webpack_require__(9407);
// EXTERNAL MODULE: ./packages/signing/build/minisign.js
var minisign = __webpack_require__(2890);
// EXTERNAL MODULE: ./packages/archive/build/checksums.js
var checksums = __webpack_require__(6795);
// EXTERNAL MODULE: ./packages/signing/build/coverage.js
var coverage = __webpack_require__(5994);
// EXTERNAL MODULE: ./packages/signing/build/signature-names.js
var signature_names = __webpack_require__(8465);
// EXTERNAL MODULE: ./packages/signing/build/minisign/public-key.js
var public_key = __webpack_require__(3178);
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
        const other = seen.get((0,coverage/* folded */.TM)(name));
        seen.set((0,coverage/* folded */.TM)(name), name);
        if (other === undefined)
            return [];
        const message = `'${(0,build_text/* printable */.g$)(other)}' and '${(0,build_text/* printable */.g$)(name)}' differ only in case or Unicode form.`;
        return [{ code: 'names-clash', message, hint: 'Rename one: they overwrite each other where case does not count.' }];
    });
}
function nothing(facts, inputs) {
    return new error/* UserError */.yo({
        code: 'nothing-to-sign',
        message: `There is no file to sign in '${facts.folder || '.'}': nothing was signed.`,
        hint: `Build into the folder first, or give another one as input artifacts; ${inputs.checksums} itself does not count.`,
    });
}
/** The list as it is on disk, or as it will be: every regular file of the folder. */
function listOf(inputs, facts) {
    if (facts.checksums !== undefined) {
        const parsed = (0,checksums/* parseChecksums */.yk)(facts.checksums, shownPath(facts.folder, inputs.checksums));
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
    const findings = (0,coverage/* accountFor */.NR)({
        listed,
        folder: facts.entries,
        digests: facts.digests,
        mayBeExtra: (name) => (0,signature_names/* standsBesideList */.u)(name, inputs.checksums),
    });
    const names = { file: shownPath(facts.folder, inputs.checksums), checksums: inputs.checksums };
    const error = (0,coverage/* releaseError */.W0)(findings, names, clashFaults(listed.map(({ name }) => name)));
    if (error !== undefined)
        throw error;
    if (listed.length === 0)
        throw nothing(facts, inputs);
    return listed;
}
/** Deterministic: a time only when the build has one (https://reproducible-builds.org/specs/source-date-epoch/). */
function trustedCommentOf(inputs, epoch) {
    if (inputs.trustedComment !== '')
        return (0,minisign_signature/* checkTrustedComment */.DC)(inputs.trustedComment);
    const file = `file:${inputs.checksums}`;
    if (epoch === undefined)
        return file;
    if (/^\d{1,15}$/.test(epoch))
        return `timestamp:${epoch}\t${file}`;
    throw new error/* UserError */.yo({
        code: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is '${(0,build_text/* printable */.g$)(epoch, 60)}', which is not a number of seconds.`,
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
    const text = facts.checksums ?? (0,checksums/* formatChecksums */.ss)(files);
    const trustedComment = trustedCommentOf(inputs, facts.epoch);
    const name = `${inputs.checksums}${signature_names/* MINISIGN_SUFFIX */.V}`;
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
            text: (0,minisign_signature/* formatSignature */.i4)((0,minisign/* signContent */.fv)(facts.key, Buffer.from(text), trustedComment)),
            write: true,
            why: `signs ${inputs.checksums}, which covers every file`,
        },
        trustedComment,
        key: facts.key.publicKey,
        publicKey: (0,public_key/* publicKeyBase64 */.IX)(facts.key.publicKey),
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
        throw new error/* UserError */.yo({
            code: 'changed-while-signing',
            message: `${signature === undefined ? plan.signature.path : plan.checksums.path} is not what was just written.`,
            hint: 'Something else writes into the folder: sign when all files are there.',
        });
    }
    const parsed = (0,minisign_signature/* parseSignature */.uT)(signature, { file: plan.signature.path });
    const answer = (0,minisign/* verifySignature */.Od)(parsed, [plan.key], {
        content: Buffer.from(checksums),
        file: plan.checksums.path,
        signatureFile: plan.signature.path,
    });
    if (!answer.verified)
        throw new error/* UserError */.yo(answer.fault);
    accountedList(inputs, after);
}

// EXTERNAL MODULE: ./packages/core/build/host/workspace.js
var workspace = __webpack_require__(1060);
// EXTERNAL MODULE: ./packages/signing/build/text.js
var signing_build_text = __webpack_require__(6607);
// EXTERNAL MODULE: ./packages/signing/build/minisign/secret-key.js + 1 modules
var secret_key = __webpack_require__(5710);
// EXTERNAL MODULE: ./packages/signing/build/host/hash.js
var hash = __webpack_require__(7537);
;// CONCATENATED MODULE: ./actions/sign-artifacts/build/host/gather.js







/** Some 100,000 lines. */
const LARGEST_FILE = 16 * 1024 * 1024;
/** A text file of the folder, or undefined when there is none of the name. Throws `UserError` when it is not UTF-8. */
async function readText(inputs, folder, name) {
    const file = shownPath(folder, name);
    const bytes = await (0,host_folder/* readSmallFile */.EW)(inputs.artifacts, name, file, LARGEST_FILE);
    if (bytes === undefined)
        return undefined;
    const text = (0,signing_build_text/* decodeText */.g7)(bytes);
    if (text !== undefined)
        return text;
    throw new error/* UserError */.yo({
        code: 'not-text',
        message: `${file} is not UTF-8 text.`,
        hint: 'Write it with sha256sum, or remove it and it is made.',
        file,
    });
}
async function gatherFolder(inputs, host) {
    const folder = (0,workspace/* slashed */.df)((0,external_node_path_.relative)(await (0,promises_.realpath)(host.workspace), inputs.artifacts));
    const entries = (await (0,host_folder/* readFolder */.j1)(inputs.artifacts)).filter(({ name }) => !isLeftover(name));
    const checksums = await readText(inputs, folder, inputs.checksums);
    const names = entries
        .filter(({ name, kind }) => kind === 'file' && !(0,signature_names/* standsBesideList */.u)(name, inputs.checksums))
        .map(({ name }) => name);
    return { folder, entries, checksums, digests: await (0,hash/* hashFiles */.y)(inputs.artifacts, names, host.signal) };
}
async function gather(inputs, host) {
    const file = (0,secret_key/* parseSecretKey */.NP)(inputs.minisignKey, { input: 'minisign-key' });
    const facts = await host.log.group('Hash the files', () => gatherFolder(inputs, host));
    const key = await host.log.group('Open the key', () => (0,secret_key/* openSecretKey */.At)(file, inputs.minisignPassword));
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
    for (const { name } of await (0,host_folder/* readFolder */.j1)(directory)) {
        if (isLeftover(name))
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
            await writeWhole(inputs.artifacts, name, text, host.onExit);
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

// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __webpack_require__(4585);
;// CONCATENATED MODULE: ./actions/sign-artifacts/build/render.js

/** Rows of the table of files; the rest is counted. */
const MOST_FILES = 100;
function files(plan) {
    const shown = plan.files.slice(0, MOST_FILES);
    const rest = plan.files.length - shown.length;
    const rows = shown.map(({ name, sha256 }) => [(0,build_document/* code */.aY)(name), (0,build_document/* code */.aY)(sha256)]);
    return {
        details: (0,build_text/* counted */.hS)(plan.files.length, 'file'),
        blocks: [
            { table: { head: ['file', 'SHA-256'], rows } },
            ...(rest === 0 ? [] : [{ text: `and ${(0,build_text/* counted */.hS)(rest, 'file')} more` }]),
        ],
    };
}
/** How somebody without Slipway checks the release. */
function verifyCommand(plan) {
    return `minisign -Vm ${plan.checksums.name} -P ${plan.publicKey} && sha256sum -c ${plan.checksums.name}`;
}
/** What was decided, and how others verify it. */
function renderPlan(plan, dryRun) {
    const title = `${dryRun ? 'Would sign' : 'Signed'} ${(0,build_text/* counted */.hS)(plan.files.length, 'file')}`;
    return [
        { heading: dryRun ? `${title} (dry run: nothing was written)` : title },
        {
            table: {
                head: ['file', 'why'],
                rows: [plan.checksums, plan.signature].map(({ path, why }) => [(0,build_document/* code */.aY)(path), why]),
            },
        },
        { text: ['Key ', (0,build_document/* strong */.ko)(plan.key.id), ', trusted comment ', (0,build_document/* code */.aY)(plan.trustedComment), '. To verify:'] },
        { text: (0,build_document/* code */.aY)(verifyCommand(plan)) },
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
    host.log.info(`${inputs.dryRun ? 'Would sign' : 'Signed'} ${(0,build_text/* counted */.hS)(plan.files.length, 'file')}: ${plan.signature.path}`);
    return {
        signatures: [plan.signature.path],
        checksumsFile: plan.checksums.path,
        publicKey: plan.publicKey,
        keyId: plan.key.id,
        signed: plan.files.length,
    };
}
const definition = (0,action/* action */.X)(contract_contract, main);


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


/***/ })

};
