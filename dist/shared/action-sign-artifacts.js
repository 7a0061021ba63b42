const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  definition: () => (/* reexport */ definition),
  main: () => (/* reexport */ main)
});

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: external "./release.js"
const external_release_js_namespaceObject = __lazy_require__("./release.js");
;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/contract.js


const contract = (0,external_core_js_namespaceObject.defineAction)({
    name: 'sign-artifacts',
    description: 'Lists the files of a release in SHA256SUMS, signs the list, and checks from disk that both hold for every file.',
    branding: { icon: 'edit-3', color: 'blue' },
    inputs: {
        artifacts: (0,external_core_js_namespaceObject.directory)({
            default: 'release',
            docs: 'Folder with the files of the release, and nothing else: no sub-folders, no symbolic links.',
        }),
        checksums: (0,external_core_js_namespaceObject.string)({
            default: 'SHA256SUMS',
            docs: 'Name of the checksum file in the folder. It is made when it is missing; otherwise each of its lines is checked against the file on disk first, and a file that it does not list is refused.',
        }),
        'minisign-key': (0,external_core_js_namespaceObject.secret)({
            required: true,
            docs: 'Text of the secret key file, as `minisign -G` writes it (`-W` for one without password).',
        }),
        'minisign-password': (0,external_core_js_namespaceObject.secret)({
            docs: 'Password of the secret key. Opening a key takes five seconds and 1.1 GB of memory: that is how minisign protects it.',
        }),
        'trusted-comment': (0,external_core_js_namespaceObject.string)({
            default: '',
            example: 'version:v1.4.0',
            docs: 'Text that is signed along with the checksum file. Empty: `file:` and the name of the checksum file, after `timestamp:` when `SOURCE_DATE_EPOCH` is set.',
        }),
        'dry-run': (0,external_core_js_namespaceObject.boolean)({ default: false, docs: 'Check everything and write nothing.' }),
    },
    environment: {
        SOURCE_DATE_EPOCH: 'Seconds since 1970 that the trusted comment names, where none is given. Not set: it names no time.',
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
    rules: [
        ({ checksums }) => {
            const wrong = (0,external_release_js_namespaceObject.fileNameFault)(checksums);
            return wrong === undefined ? undefined : (0,external_core_js_namespaceObject.refusedInput)('checksums', wrong).fault;
        },
    ],
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: external "./signing.js"
const external_signing_js_namespaceObject = __lazy_require__("./signing.js");
;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/facts.js
/** The name of a file of the folder as messages and outputs show it. */
function shownPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/plan.js




/** Names that a file system which ignores case would take for one. */
function clashFaults(names) {
    const seen = new Map();
    return names.flatMap((name) => {
        const other = seen.get((0,external_release_js_namespaceObject.folded)(name));
        seen.set((0,external_release_js_namespaceObject.folded)(name), name);
        if (other === undefined)
            return [];
        const message = `'${(0,external_core_js_namespaceObject.printable)(other)}' and '${(0,external_core_js_namespaceObject.printable)(name)}' differ only in case or Unicode form.`;
        return [{ code: 'names-clash', message, hint: 'Rename one: they overwrite each other where case does not count.' }];
    });
}
function nothing(facts, inputs) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'nothing-to-sign',
        message: `There is no file to sign in '${facts.folder || '.'}': nothing was signed.`,
        hint: `Build into the folder first, or give another one as input artifacts; ${inputs.checksums} itself does not count.`,
    });
}
/** The list as it is on disk, or as it will be: every regular file of the folder. */
function listOf(inputs, facts) {
    if (facts.checksums !== undefined) {
        const parsed = (0,external_release_js_namespaceObject.parseChecksums)(facts.checksums, shownPath(facts.folder, inputs.checksums));
        return parsed.map(({ name, sha256 }, index) => ({ name, sha256, line: index + 1 }));
    }
    return [...facts.digests].map(([name, digest], index) => ({
        name,
        sha256: 'sha256' in digest ? digest.sha256 : '',
        line: index + 1,
    }));
}
/** The list, once it and the folder agree. Throws `RefusedError` with everything that does not. */
function accountedList(inputs, facts) {
    const { checksums } = inputs;
    const listed = listOf(inputs, facts);
    const findings = (0,external_release_js_namespaceObject.accountFor)({
        listed,
        folder: facts.entries,
        digests: facts.digests,
        mayBeExtra: (name) => (0,external_release_js_namespaceObject.standsBesideList)(name, checksums),
    });
    const names = { file: shownPath(facts.folder, checksums), checksums, reader: 'maker' };
    const error = (0,external_release_js_namespaceObject.releaseError)(findings, names, clashFaults(listed.map(({ name }) => name)));
    if (error !== undefined)
        throw error;
    if (listed.length === 0)
        throw nothing(facts, inputs);
    return listed;
}
/** Deterministic: a time only when the build has one (https://reproducible-builds.org/specs/source-date-epoch/). */
function trustedCommentOf(inputs, epoch) {
    if (inputs.trustedComment !== '')
        return (0,external_signing_js_namespaceObject.checkTrustedComment)(inputs.trustedComment);
    const file = `file:${inputs.checksums}`;
    const seconds = (0,external_core_js_namespaceObject.sourceDateEpoch)(epoch);
    return seconds === undefined ? file : `timestamp:${seconds}\t${file}`;
}
function needlessPassword(facts) {
    if (!facts.needlessPassword)
        return [];
    const message = 'A password is given, but the secret key has none: whoever reads the secret can sign.';
    return [
        { code: 'minisign-password-needless', message, hint: "Remove the input, or protect the key with 'minisign -C'." },
    ];
}
/** Decides what is signed and what is written. Throws `RefusedError` when the folder is not what its list says. */
function planSigning(inputs, facts) {
    const files = accountedList(inputs, facts);
    const text = facts.checksums ?? (0,external_release_js_namespaceObject.formatChecksums)(files);
    const trustedComment = trustedCommentOf(inputs, facts.epoch);
    const name = `${inputs.checksums}${external_release_js_namespaceObject.MINISIGN_SUFFIX}`;
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
            text: (0,external_signing_js_namespaceObject.formatSignature)((0,external_signing_js_namespaceObject.signContent)(facts.key, Buffer.from(text), trustedComment)),
            write: true,
            why: `signs ${inputs.checksums}, which covers every file`,
        },
        trustedComment,
        key: facts.key.publicKey,
        publicKey: (0,external_signing_js_namespaceObject.publicKeyBase64)(facts.key.publicKey),
        warnings: needlessPassword(facts),
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/recheck.js



/**
 * Whether what lies on disk after writing is what was decided: the checksum file with the planned text, a signature of
 * it that the public key verifies, and every file as listed. Throws `RefusedError`.
 */
function recheck(inputs, plan, after, signature) {
    const { checksums } = after;
    if (checksums !== plan.checksums.text || signature === undefined) {
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'changed-while-signing',
            message: `${signature === undefined ? plan.signature.path : plan.checksums.path} is not what was just written.`,
            hint: 'Something else writes into the folder: sign when all files are there.',
        });
    }
    const parsed = (0,external_signing_js_namespaceObject.parseSignature)(signature, { file: plan.signature.path });
    const answer = (0,external_signing_js_namespaceObject.verifySignature)(parsed, [plan.key], {
        content: Buffer.from(checksums),
        file: plan.checksums.path,
        signatureFile: plan.signature.path,
    });
    if (!answer.verified)
        throw new external_core_js_namespaceObject.RefusedError(answer.fault);
    accountedList(inputs, after);
}

;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/host/gather.js








/** Some 100,000 lines. */
const LARGEST_FILE = 16 * 1024 * 1024;
/** A text file of the folder, or undefined when there is none of the name. Throws `RefusedError` when it is not UTF-8. */
async function readText(inputs, folder, name) {
    const file = shownPath(folder, name);
    const bytes = await (0,external_release_js_namespaceObject.readSmallFile)(inputs.artifacts, name, file, LARGEST_FILE);
    if (bytes === undefined)
        return undefined;
    const text = (0,external_signing_js_namespaceObject.decodeText)(bytes);
    if (text !== undefined)
        return text;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'not-text',
        message: `${file} is not UTF-8 text.`,
        hint: 'Write it with sha256sum, or remove it and it is made.',
        file,
    });
}
async function gatherFolder(inputs, host) {
    const folder = (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(await (0,promises_namespaceObject.realpath)(host.workspace), inputs.artifacts));
    const entries = (await (0,external_release_js_namespaceObject.readEntries)(inputs.artifacts)).filter(({ name }) => !(0,external_core_js_namespaceObject.isLeftover)(name));
    const checksums = await readText(inputs, folder, inputs.checksums);
    const names = entries
        .filter(({ name, kind }) => kind === 'file' && !(0,external_release_js_namespaceObject.standsBesideList)(name, inputs.checksums))
        .map(({ name }) => name);
    return { folder, entries, checksums, digests: await (0,external_release_js_namespaceObject.hashFiles)(inputs.artifacts, names, host.signal) };
}
async function gather(inputs, host) {
    const file = (0,external_signing_js_namespaceObject.parseSecretKey)(inputs.minisignKey, { input: 'minisign-key' });
    const facts = await host.log.group('Hash the files', () => gatherFolder(inputs, host));
    const key = await host.log.group('Open the key', () => (0,external_signing_js_namespaceObject.openSecretKey)(file, inputs.minisignPassword));
    return {
        ...facts,
        key,
        needlessPassword: file.protection === 'none' && inputs.minisignPassword !== undefined,
        epoch: host.env['SOURCE_DATE_EPOCH'] || undefined,
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/host/apply.js






/** Files that an earlier run was killed over. */
async function removeLeftovers(directory) {
    for (const { name } of await (0,external_release_js_namespaceObject.readEntries)(directory)) {
        if ((0,external_core_js_namespaceObject.isLeftover)(name))
            await (0,promises_namespaceObject.rm)((0,external_node_path_namespaceObject.join)(directory, name), { force: true });
    }
}
/**
 * Writes what the plan lists and reads everything again from disk. What does not hold is taken away again: no signature
 * is left that nobody can verify. Throws `RefusedError`.
 */
async function apply(inputs, plan, host) {
    const files = [plan.checksums, plan.signature].filter(({ write }) => write);
    const written = [];
    await removeLeftovers(inputs.artifacts);
    try {
        for (const { name, text } of files) {
            await (0,external_core_js_namespaceObject.writeWholeFile)((0,external_node_path_namespaceObject.join)(inputs.artifacts, name), text, { onExit: host.onExit });
            written.push(name);
        }
        const after = await gatherFolder(inputs, host);
        recheck(inputs, plan, after, await readText(inputs, after.folder, plan.signature.name));
    }
    catch (error) {
        for (const name of written)
            await (0,promises_namespaceObject.rm)((0,external_node_path_namespaceObject.join)(inputs.artifacts, name), { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/render.js

/** Rows of the table of files; the rest is counted. */
const MOST_FILES = 100;
function files(plan) {
    const rows = plan.files.map(({ name, sha256 }) => [(0,external_core_js_namespaceObject.code)(name), (0,external_core_js_namespaceObject.code)(sha256)]);
    return {
        details: (0,external_core_js_namespaceObject.counted)(plan.files.length, 'file'),
        blocks: (0,external_core_js_namespaceObject.boundedTable)(['file', 'SHA-256'], rows, { most: MOST_FILES, noun: 'file' }),
    };
}
/** How somebody without Slipway checks the release. */
function verifyCommand(plan) {
    return `minisign -Vm ${plan.checksums.name} -P ${plan.publicKey} && sha256sum -c ${plan.checksums.name}`;
}
/** What was decided, and how others verify it. */
function renderPlan(plan, dryRun) {
    const title = `${dryRun ? 'Would sign' : 'Signed'} ${(0,external_core_js_namespaceObject.counted)(plan.files.length, 'file')}`;
    return [
        { heading: dryRun ? `${title} (dry run: nothing was written)` : title },
        {
            table: {
                head: ['file', 'why'],
                rows: [plan.checksums, plan.signature].map(({ path, why }) => [(0,external_core_js_namespaceObject.code)(path), why]),
            },
        },
        { text: ['Key ', (0,external_core_js_namespaceObject.strong)(plan.key.id), ', trusted comment ', (0,external_core_js_namespaceObject.code)(plan.trustedComment), '. To verify:'] },
        { text: (0,external_core_js_namespaceObject.code)(verifyCommand(plan)) },
        files(plan),
    ];
}

;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/main.js






async function main(inputs, host) {
    const plan = planSigning(inputs, await gather(inputs, host));
    for (const { message, hint, ...note } of plan.warnings)
        host.log.warning(`${message}\n${hint}`, note);
    if (!inputs.dryRun) {
        await host.log.group('Write and check again', () => apply(inputs, plan, host));
        for (const { path } of [plan.checksums, plan.signature])
            host.artifact(path);
    }
    host.report(renderPlan(plan, inputs.dryRun));
    host.log.info(`${plan.checksums.path}: ${plan.checksums.why}`);
    host.log.info(`Public key: ${plan.publicKey} (${plan.key.id})`);
    host.log.info(`${inputs.dryRun ? 'Would sign' : 'Signed'} ${(0,external_core_js_namespaceObject.counted)(plan.files.length, 'file')}: ${plan.signature.path}`);
    return {
        signatures: [plan.signature.path],
        checksumsFile: plan.checksums.path,
        publicKey: plan.publicKey,
        keyId: plan.key.id,
        signed: plan.files.length,
    };
}
const definition = (0,external_core_js_namespaceObject.action)(contract, main);

;// CONCATENATED MODULE: ./build/bundle/actions/sign-artifacts/action-sign-artifacts.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;