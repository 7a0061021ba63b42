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
;// CONCATENATED MODULE: ./build/bundle/actions/verify-artifacts/contract.js


const contract = (0,external_core_js_namespaceObject.defineAction)({
    name: 'verify-artifacts',
    description: 'Verifies a release: the checksum file is signed by the pinned key, every file is listed and as listed, and nothing else is there.',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs: {
        artifacts: (0,external_core_js_namespaceObject.directory)({ default: 'release', docs: 'Folder with the release.' }),
        checksums: (0,external_core_js_namespaceObject.string)({
            default: 'SHA256SUMS',
            docs: 'Name of the checksum file in the folder; its signature has the same name with `.minisig`.',
        }),
        'minisign-public-key': (0,external_core_js_namespaceObject.string)({
            required: true,
            example: 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3',
            docs: 'Public key of the maker of the release, as base64 or as the text of `minisign.pub`. Several lines: any of the keys, for the time when keys change.',
        }),
        'allow-extra': (0,external_core_js_namespaceObject.list)({
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
;// CONCATENATED MODULE: ./build/bundle/actions/verify-artifacts/host/gather.js





/** Some 100,000 lines. */
const LARGEST_CHECKSUMS = 16 * 1024 * 1024;
/** The longest comments and two lines of base64 fit in less. */
const LARGEST_SIGNATURE = 16 * 1024;
async function gather(inputs, host) {
    const { artifacts, checksums } = inputs;
    const folder = (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(await (0,promises_namespaceObject.realpath)(host.workspace), artifacts));
    const shown = (name) => (folder === '' ? name : `${folder}/${name}`);
    const signature = `${checksums}${external_release_js_namespaceObject.MINISIGN_SUFFIX}`;
    const entries = await (0,external_release_js_namespaceObject.readEntries)(artifacts);
    const names = entries
        .filter(({ name, kind }) => kind === 'file' && name !== checksums && name !== signature)
        .map(({ name }) => name);
    return {
        folder,
        entries,
        checksums: await (0,external_release_js_namespaceObject.readSmallFile)(artifacts, checksums, shown(checksums), LARGEST_CHECKSUMS),
        signature: await (0,external_release_js_namespaceObject.readSmallFile)(artifacts, signature, shown(signature), LARGEST_SIGNATURE),
        digests: await host.log.group('Hash the files', () => (0,external_release_js_namespaceObject.hashFiles)(artifacts, names, host.signal)),
    };
}

;// CONCATENATED MODULE: external "./signing.js"
const external_signing_js_namespaceObject = __lazy_require__("./signing.js");
;// CONCATENATED MODULE: ./build/bundle/actions/verify-artifacts/plan.js



/** The answer of a reader, or the faults it found. */
function attempt(read) {
    try {
        return { value: read() };
    }
    catch (error) {
        if (!(error instanceof external_core_js_namespaceObject.OutcomeError))
            throw error;
        return { faults: [error.fault, ...error.more] };
    }
}
function missing(file, hint) {
    return { code: 'release-incomplete', message: `There is no ${file}.`, hint };
}
function textOf(bytes, file, hint) {
    const text = bytes === undefined ? undefined : (0,external_signing_js_namespaceObject.decodeText)(bytes);
    if (text !== undefined)
        return text;
    if (bytes === undefined)
        throw new external_core_js_namespaceObject.RefusedError(missing(file, hint));
    throw new external_core_js_namespaceObject.RefusedError({ code: 'not-text', message: `${file} is not UTF-8 text.`, hint: 'Fetch it again.', file });
}
function readList(facts, file) {
    const listed = (0,external_release_js_namespaceObject.parseChecksums)(textOf(facts.checksums, file, FETCH_LIST), file);
    if (listed.length > 0)
        return listed.map(({ name, sha256 }, index) => ({ name, sha256, line: index + 1 }));
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'nothing-listed',
        message: `${file} lists no file: nothing was verified.`,
        hint: 'Fetch it again, or ask the maker of the release.',
        file,
    });
}
const FETCH_LIST = 'Fetch the checksum file of the release, or give its name as input checksums.';
function judgeSignature(facts, keys, paths) {
    const hint = `Fetch it beside ${paths.checksums}: without a signature nobody vouches for the list.`;
    const parsed = attempt(() => (0,external_signing_js_namespaceObject.parseSignature)(textOf(facts.signature, paths.signature, hint), { file: paths.signature }));
    if ('faults' in parsed)
        return { verified: false, fault: parsed.faults[0] };
    if (facts.checksums === undefined)
        return { verified: false, fault: missing(paths.checksums, FETCH_LIST) };
    return (0,external_signing_js_namespaceObject.verifySignature)(parsed.value, keys, {
        content: facts.checksums,
        file: paths.checksums,
        signatureFile: paths.signature,
    });
}
/** Every name of the list and of the folder, and the faults of a list that cannot be read. */
function judgeFiles(inputs, facts, paths) {
    const patterns = (0,external_core_js_namespaceObject.fromInput)('allow-extra', () => inputs.allowExtra.map(external_release_js_namespaceObject.namePattern));
    const isAllowed = (name) => patterns.some((matches) => matches(name));
    const own = [inputs.checksums, `${inputs.checksums}${external_release_js_namespaceObject.MINISIGN_SUFFIX}`];
    const list = attempt(() => readList(facts, paths.checksums));
    if ('faults' in list)
        return { listed: [], findings: [], extra: [], faults: list.faults };
    const listed = list.value;
    const findings = (0,external_release_js_namespaceObject.accountFor)({
        listed,
        folder: facts.entries,
        digests: facts.digests,
        mayBeExtra: (name) => own.includes(name) || isAllowed(name),
    });
    const known = new Set([...own, ...listed.map(({ name }) => name)]);
    const extra = facts.entries.filter(({ name }) => !known.has(name) && isAllowed(name));
    return { listed, findings, extra, faults: [] };
}
/**
 * Judges the release: the signature of the list, then every name of the list and of the folder. Everything is looked at
 * whatever fails. Throws `RefusedError` only for inputs that cannot be read.
 */
function judgeRelease(inputs, facts) {
    const keys = (0,external_signing_js_namespaceObject.parsePublicKeys)(inputs.minisignPublicKey, { input: 'minisign-public-key' });
    const shown = (name) => (facts.folder === '' ? name : `${facts.folder}/${name}`);
    const paths = { checksums: shown(inputs.checksums), signature: shown(`${inputs.checksums}${external_release_js_namespaceObject.MINISIGN_SUFFIX}`) };
    const { listed, findings, extra, faults } = judgeFiles(inputs, facts, paths);
    const signature = judgeSignature(facts, keys, paths);
    const names = { file: paths.checksums, checksums: inputs.checksums, reader: 'user' };
    if (!signature.verified) {
        const { fault } = signature;
        const others = faults.filter(({ message }) => message !== fault.message);
        const error = new external_core_js_namespaceObject.RefusedError(fault, [...others, ...(0,external_release_js_namespaceObject.findingFaults)(findings, names)]);
        return { accepted: false, findings, signature: fault.message, error };
    }
    const { key, trustedComment } = signature;
    const error = (0,external_release_js_namespaceObject.releaseError)(findings, names, faults);
    if (error === undefined) {
        const files = listed.map(({ name, sha256 }) => ({ name, sha256 }));
        return { accepted: true, files, key, trustedComment, extra };
    }
    return { accepted: false, findings, signature: `${paths.checksums} is signed by ${key.id}.`, error };
}

;// CONCATENATED MODULE: ./build/bundle/actions/verify-artifacts/render.js


/** Rows of a table; the rest is counted. */
const BOUNDS = { most: 100, noun: 'file' };
/** Names of one line; the rest is counted. */
const MOST_NAMES = 10;
/** What was let be there without being verified, in one line; undefined where nothing was. */
function notVerified({ extra }) {
    if (extra.length === 0)
        return undefined;
    const more = extra.length - MOST_NAMES;
    const names = extra
        .slice(0, MOST_NAMES)
        .map(({ name, kind }) => `${(0,external_core_js_namespaceObject.printable)(name, 120)}${kind === 'file' ? '' : ` (a ${kind})`}`);
    const shown = more > 0 ? [...names, `${more} more`] : names;
    const noun = extra.every(({ kind }) => kind === 'file') ? 'file' : 'name';
    return `${(0,external_core_js_namespaceObject.counted)(extra.length, noun)} not verified, allowed by allow-extra: ${(0,external_core_js_namespaceObject.listed)(shown)}`;
}
function renderAccepted(verdict) {
    const { files, key, trustedComment } = verdict;
    const count = (0,external_core_js_namespaceObject.counted)(files.length, 'file');
    const rows = files.map(({ name, sha256 }) => [(0,external_core_js_namespaceObject.code)(name), (0,external_core_js_namespaceObject.code)(sha256)]);
    return [
        { heading: `Verified ${count}` },
        { text: ['Signed by ', (0,external_core_js_namespaceObject.strong)(key.id), ', trusted comment ', (0,external_core_js_namespaceObject.code)(trustedComment), '.'] },
        { text: `${notVerified(verdict) ?? 'Nothing else is there'}.` },
        { details: `${count} as listed`, blocks: (0,external_core_js_namespaceObject.boundedTable)(['file', 'SHA-256'], rows, BOUNDS) },
    ];
}
function renderNotAccepted({ findings, signature, error }) {
    const wrong = findings.filter(({ status }) => status !== 'ok');
    const right = findings.length - wrong.length;
    const rows = wrong.map((finding) => [
        (0,external_core_js_namespaceObject.code)(finding.name),
        (0,external_release_js_namespaceObject.describe)(finding),
        'sha256' in finding ? (0,external_core_js_namespaceObject.code)(finding.sha256) : '',
    ]);
    const title = error.outcome === 'refused' ? 'The release was refused' : 'The release could not be checked';
    return [
        { heading: title },
        { text: signature },
        ...(wrong.length === 0 ? [] : (0,external_core_js_namespaceObject.boundedTable)(['file', 'verdict', 'SHA-256 on disk'], rows, BOUNDS)),
        ...(right === 0 ? [] : [{ text: `${(0,external_core_js_namespaceObject.counted)(right, 'file')} as listed` }]),
    ];
}
/** The verdict as a report; of a release that is not accepted, every name that is wrong. */
function renderVerdict(verdict) {
    return verdict.accepted ? renderAccepted(verdict) : renderNotAccepted(verdict);
}

;// CONCATENATED MODULE: ./build/bundle/actions/verify-artifacts/main.js





async function main(inputs, host) {
    const verdict = judgeRelease(inputs, await gather(inputs, host));
    host.report(renderVerdict(verdict));
    if (!verdict.accepted)
        throw verdict.error;
    const { files, key, trustedComment } = verdict;
    host.log.info(`Verified ${(0,external_core_js_namespaceObject.counted)(files.length, 'file')}, signed by ${key.id}`);
    const extra = notVerified(verdict);
    if (extra !== undefined)
        host.log.info(extra);
    return { verified: files, count: files.length, keyId: key.id, trustedComment };
}
const definition = (0,external_core_js_namespaceObject.action)(contract, main);

;// CONCATENATED MODULE: ./build/bundle/actions/verify-artifacts/action-verify-artifacts.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;