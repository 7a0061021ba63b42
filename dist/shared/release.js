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
  CHECKSUMS_FILE: () => (/* reexport */ CHECKSUMS_FILE),
  DEPENDENCIES: () => (/* reexport */ DEPENDENCIES),
  InvalidSetting: () => (/* reexport */ InvalidSetting),
  MINISIGN_SUFFIX: () => (/* reexport */ MINISIGN_SUFFIX),
  RELEASE: () => (/* reexport */ RELEASE),
  USUAL_FILES: () => (/* reexport */ USUAL_FILES),
  USUAL_FORMATS: () => (/* reexport */ USUAL_FORMATS),
  USUAL_NAME: () => (/* reexport */ USUAL_NAME),
  accountFor: () => (/* reexport */ accountFor),
  checkPackageKeys: () => (/* reexport */ checkPackageKeys),
  checkPackages: () => (/* reexport */ checkPackages),
  dependenciesOf: () => (/* reexport */ dependenciesOf),
  dependenciesText: () => (/* reexport */ dependenciesText),
  describe: () => (/* reexport */ describe),
  describePackage: () => (/* reexport */ describePackage),
  fileNameFault: () => (/* reexport */ fileNameFault),
  filledFlags: () => (/* reexport */ filledFlags),
  findingFaults: () => (/* reexport */ findingFaults),
  flagsByProgram: () => (/* reexport */ flagsByProgram),
  folded: () => (/* reexport */ folded),
  folderUnder: () => (/* reexport */ folderUnder),
  formatChecksums: () => (/* reexport */ formatChecksums),
  formatDigests: () => (/* reexport */ formatDigests),
  hashFiles: () => (/* reexport */ hashFiles),
  hashOf: () => (/* reexport */ hashOf),
  linkedOf: () => (/* reexport */ linkedOf),
  mainsOfModules: () => (/* reexport */ mainsOfModules),
  matrixOf: () => (/* reexport */ matrixOf),
  mergeDependencies: () => (/* reexport */ mergeDependencies),
  namePattern: () => (/* reexport */ namePattern),
  parseBudget: () => (/* reexport */ parseBudget),
  parseChecksums: () => (/* reexport */ parseChecksums),
  parseFileLine: () => (/* reexport */ parseFileLine),
  parseFormat: () => (/* reexport */ parseFormat),
  parseManifest: () => (/* reexport */ parseManifest),
  parseNameTemplate: () => (/* reexport */ parseNameTemplate),
  parseRunner: () => (/* reexport */ parseRunner),
  parseShard: () => (/* reexport */ parseShard),
  planMerge: () => (/* reexport */ planMerge),
  planRelease: () => (/* reexport */ planRelease),
  planSource: () => (/* reexport */ planSource),
  planText: () => (/* reexport */ planText),
  plannedArtifacts: () => (/* reexport */ plannedArtifacts),
  readEntries: () => (/* reexport */ readEntries),
  readFolderState: () => (/* reexport */ readFolderState),
  readPlan: () => (/* reexport */ readPlan),
  readSmallFile: () => (/* reexport */ readSmallFile),
  readWeights: () => (/* reexport */ readWeights),
  refuseTooLarge: () => (/* reexport */ refuseTooLarge),
  releaseError: () => (/* reexport */ releaseError),
  releaseText: () => (/* reexport */ releaseText),
  replaceFolder: () => (/* reexport */ replaceFolder),
  sbomText: () => (/* reexport */ sbomText),
  scriptPaths: () => (/* reexport */ scriptPaths),
  shardOf: () => (/* reexport */ shardOf),
  shardText: () => (/* reexport */ shardText),
  standsBesideList: () => (/* reexport */ standsBesideList),
  tagsByProgram: () => (/* reexport */ tagsByProgram),
  writeChecksums: () => (/* reexport */ writeChecksums)
});

;// CONCATENATED MODULE: external "./archive.js"
const external_archive_js_namespaceObject = __lazy_require__("./archive.js");
;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: ./build/bundle/packages/release/folder/checksums.js


const CHECKSUMS_FILE = 'SHA256SUMS';
function twice(name, place = {}) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'checksums-duplicate',
        message: `'${(0,external_core_js_namespaceObject.printable)(name)}' is listed twice.`,
        hint: 'A checksum file names every file once; write it again.',
        ...place,
    });
}
/**
 * The text of a checksum file as `sha256sum` and its like write it, sorted by the bytes of the names. A name that they would
 * escape (line feed, backslash) is refused, so that there is one way to read a line. Throws `RefusedError`.
 */
function formatDigests(digests) {
    const sorted = [...digests].sort((a, b) => (0,external_archive_js_namespaceObject.compareBytes)(a.name, b.name));
    for (const [index, { name }] of sorted.entries()) {
        (0,external_archive_js_namespaceObject.refusePath)(name);
        if (sorted[index - 1]?.name === name)
            throw twice(name);
    }
    return sorted.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
}
/** The text of SHA256SUMS. Throws `RefusedError` as `formatDigests` does. */
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
    const fault = (0,external_archive_js_namespaceObject.pathFault)(text.slice(NAME_AT));
    return fault === undefined ? undefined : `names a path that ${fault}`;
}
/**
 * Reads a checksum file strictly: every line ends with a line feed and holds 64 hex digits, two spaces (or a space and
 * the `*` of `sha256sum --binary`) and a relative path, each path once. Throws `RefusedError` with file and line.
 */
function parseChecksums(text, file) {
    const lines = text.split('\n');
    if (lines.pop() !== '') {
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'checksums-truncated',
            message: `The last line of ${(0,external_core_js_namespaceObject.printable)(file)} has no line feed.`,
            hint: 'The file may have been cut off on its way; write or fetch it again.',
            file,
            line: lines.length + 1,
        });
    }
    const seen = new Set();
    return lines.map((content, index) => {
        const fault = lineFault(content);
        if (fault !== undefined) {
            throw new external_core_js_namespaceObject.RefusedError({
                code: 'checksums-line',
                message: `Line ${index + 1} of ${(0,external_core_js_namespaceObject.printable)(file)} ${fault}: '${(0,external_core_js_namespaceObject.printable)(content, 100)}'.`,
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

;// CONCATENATED MODULE: ./build/bundle/packages/release/folder/coverage.js

/** What a file system that ignores case and Unicode form takes for the same name. */
const folded = (name) => name.normalize('NFC').toLowerCase();
function judgeListed({ name, sha256, line }, { kinds, digests, spare }) {
    const kind = kinds.get(name);
    if (kind === undefined) {
        const onDisk = spare.get(folded(name));
        return onDisk === undefined ? { status: 'missing', name, line } : { status: 'renamed', name, line, onDisk };
    }
    if (kind !== 'file')
        return { status: 'not-a-file', name, kind };
    const digest = digests.get(name) ?? { unreadable: 'it was not read' };
    if ('unreadable' in digest)
        return { status: 'unreadable', name, why: digest.unreadable };
    return digest.sha256 === sha256
        ? { status: 'ok', name, sha256 }
        : { status: 'changed', name, sha256: digest.sha256, line };
}
/**
 * Every name of the list and of the folder, judged: each listed file is there with its digest, and nothing else is
 * there. In the order of the list, then what is not listed.
 */
function accountFor(release) {
    const names = new Set(release.listed.map(({ name }) => name));
    const extra = release.folder.filter(({ name }) => !names.has(name) && !release.mayBeExtra(name));
    const spare = new Map(extra.map(({ name }) => [folded(name), name]));
    const kinds = new Map(release.folder.map(({ name, kind }) => [name, kind]));
    const judged = release.listed.map((file) => judgeListed(file, { kinds, digests: release.digests, spare }));
    const renamed = new Set(judged.map((finding) => (finding.status === 'renamed' ? finding.onDisk : '')));
    const unlisted = extra
        .filter(({ name }) => !renamed.has(name))
        .map(({ name, kind }) => ({ status: 'unlisted', name, kind }));
    return [...judged, ...unlisted];
}
const DO_NOT_USE = 'Do not use this file: fetch the release again, and report it when it stays.';
/** A finding in a few words, for a table. */
function describe(finding) {
    switch (finding.status) {
        case 'ok':
            return 'as listed';
        case 'changed':
            return 'other content than listed';
        case 'missing':
            return 'listed, not there';
        case 'renamed':
            return `on disk as ${(0,external_core_js_namespaceObject.printable)(finding.onDisk)}`;
        case 'not-a-file':
            return `a ${finding.kind}, not a file`;
        case 'unlisted':
            return finding.kind === 'file' ? 'not listed' : `a ${finding.kind}, not listed`;
        case 'unreadable':
            return `could not be read: ${finding.why}`;
    }
}
/** What the maker of a release does, or who fetched it, about what is wrong with the content of a folder. */
function wayOut(finding, names) {
    const { checksums, reader } = names;
    const anew = `remove ${checksums} to have it made`;
    switch (finding.status) {
        case 'changed':
            return reader === 'user'
                ? DO_NOT_USE
                : `The file or the list was changed: build both again, or ${anew} where the file is as it should be.`;
        case 'missing':
            if (finding.name.includes('/'))
                return 'A release is one folder without sub-folders: list bare names.';
            return reader === 'user'
                ? 'Fetch the file, or the whole release again: a part of a release is not accepted.'
                : `Build the file, or fetch it where others built it; or ${anew} of what is there.`;
        case 'unlisted':
            if (reader === 'user')
                return 'Nobody vouches for it: remove it, or move it out of the folder.';
            return finding.kind === 'file'
                ? `Move it out of the folder, or ${anew}, with this file in it.`
                : 'Move it out: a release is one folder of files, without sub-folders and symbolic links.';
    }
}
/** What is wrong with a finding, or undefined. Outcome: refused, but for `unreadable`, which could not be checked. */
function findingFault(finding, names) {
    const { file, checksums } = names;
    const name = (0,external_core_js_namespaceObject.printable)(finding.name);
    switch (finding.status) {
        case 'ok':
            return undefined;
        case 'changed': {
            const message = `${name} has the SHA-256 ${finding.sha256}, which is not the one in ${checksums}.`;
            return { code: 'file-changed', message, hint: wayOut(finding, names), file, line: finding.line };
        }
        case 'missing': {
            const message = `${name} is listed in ${checksums} and is not there.`;
            return { code: 'file-missing', message, hint: wayOut(finding, names), file, line: finding.line };
        }
        case 'renamed': {
            const message = `${name} is listed in ${checksums}, and the file is called ${(0,external_core_js_namespaceObject.printable)(finding.onDisk)}.`;
            const hint = 'The names differ in case or Unicode form: rename the file to what is listed.';
            return { code: 'file-renamed', message, hint, file, line: finding.line };
        }
        case 'not-a-file':
            return { code: 'not-a-file', message: `${name} is a ${finding.kind}.`, hint: 'Put the file itself there.' };
        case 'unlisted': {
            const message = `${name}${finding.kind === 'file' ? '' : ` (a ${finding.kind})`} is not listed in ${checksums}.`;
            return { code: 'file-unlisted', message, hint: wayOut(finding, names) };
        }
        case 'unreadable':
            return {
                code: 'file-unreadable',
                message: `${name} could not be read: ${finding.why}.`,
                hint: 'Nothing is known of its content. Make it readable and run again.',
            };
    }
}
/** Everything that is wrong with a release, what is certain before what could not be read. */
function findingFaults(findings, names) {
    const certain = findings.filter(({ status }) => status !== 'unreadable');
    const doubtful = findings.filter(({ status }) => status === 'unreadable');
    return [...certain, ...doubtful].flatMap((finding) => findingFault(finding, names) ?? []);
}
/**
 * The error that tells everything that is wrong, or undefined. What is certainly wrong makes it a refusal, whatever else
 * could not be read; only when nothing is, an unreadable file makes it "could not check".
 */
function releaseError(findings, names, others = []) {
    const [first, ...more] = [...others, ...findingFaults(findings, names)];
    if (first === undefined)
        return undefined;
    const refused = others.length > 0 || findings.some(({ status }) => status !== 'ok' && status !== 'unreadable');
    return refused ? new external_core_js_namespaceObject.RefusedError(first, more) : new external_core_js_namespaceObject.CouldNotCheckError(first, more);
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/folder/file-name.js

/** Control characters but the tab, which is named by itself below: C0, DEL and C1. */
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/u;
/** What keeps a text from being the bare name of a file in a folder. */
function fileNameFault(name) {
    const bare = name !== '' && name !== '.' && name !== '..' && !/[/\\\t]/.test(name) && !CONTROL.test(name);
    if (bare)
        return undefined;
    return new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(name, 80)}' is not the bare name of a file`, 'Give a name without a folder, such as SHA256SUMS.', { code: 'file-name' });
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/folder/name-pattern.js

const LONGEST = 255;
/**
 * A test of bare names: `*` stands for any characters, `?` for one, nothing else is special. Throws `InvalidValue` for a
 * pattern that no name in a folder can match.
 */
function namePattern(pattern) {
    if (pattern.includes('/') || pattern.length > LONGEST) {
        throw new external_core_js_namespaceObject.InvalidValue(`no name in a folder matches '${(0,external_core_js_namespaceObject.printable)(pattern, 80)}'`, 'Give the name of a file of the folder, with * for any characters and ? for one.', { code: 'name-pattern' });
    }
    return (0,external_core_js_namespaceObject.globMatcher)(pattern);
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/folder/signatures.js
const MINISIGN_SUFFIX = '.minisig';
/** Endings of detached signatures and bundles. A signature of the checksum file cannot be listed in it. */
const SUFFIXES = ['.asc', '.bundle', '.cert', '.intoto.jsonl', MINISIGN_SUFFIX, '.pem', '.sig', '.sigstore.json'];
/** The name is the checksum file or a signature of it: made after the list, so never in it. */
function standsBesideList(name, checksums) {
    return name === checksums || SUFFIXES.some((suffix) => name === checksums + suffix);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __lazy_require__("node:crypto");
;// CONCATENATED MODULE: external "./go.js"
const external_go_js_namespaceObject = __lazy_require__("./go.js");
;// CONCATENATED MODULE: ./build/bundle/packages/release/manifest/bom.js



/** The bill of materials of a program, from what the program says of itself. */
function sbomText(format, plan, { name, file, content, info, target }, licenseOf) {
    const program = {
        name,
        fileName: file,
        sha256: (0,external_node_crypto_namespaceObject.createHash)('sha256').update(content).digest('hex'),
        version: info.main.version === external_go_js_namespaceObject.NO_VERSION ? plan.version : info.main.version,
        commit: plan.commit,
        packagePath: info.path,
        modulePath: info.main.path,
        license: licenseOf(info.main),
        goVersion: info.goVersion,
        platform: target.text,
        time: plan.epoch,
        modules: info.dependencies.map((module) => ({ ...module, license: licenseOf(module) })),
    };
    return format === 'spdx' ? (0,external_archive_js_namespaceObject.writeSpdx)(program) : (0,external_archive_js_namespaceObject.writeCycloneDx)(program);
}

;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./build/bundle/packages/release/manifest/definition.js




/**
 * What release.json and dependencies.json say, once: the types, the reader and the JSON Schemas beside this package's README
 * come from it. A field that changes its meaning or goes away makes another form (`schema`), and a new one does not come without it.
 */
/** Name of the schema that release.json follows. */
const RELEASE_SCHEMA = 'urn:slipway:release:1';
/** The same for dependencies.json. */
const DEPENDENCIES_SCHEMA = 'urn:slipway:dependencies:1';
const FORM = 'Version of this form. A field that changes its meaning or goes away makes it another; a new one does not come without it.';
const VERSION = /^v(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
/** Formats of the files of a release, by the kind of the file. */
const FORMATS_OF = {
    archive: external_archive_js_namespaceObject.ARCHIVE_FORMATS,
    binary: ['binary'],
    header: ['header'],
    package: [...external_archive_js_namespaceObject.PACKAGE_FORMATS, 'msi'],
    sbom: ['spdx', 'cyclonedx'],
};
const KINDS = ['archive', 'binary', 'header', 'package', 'sbom'];
const isVariable = (text) => external_go_js_namespaceObject.VARIANT_VARIABLES.some((known) => known === text);
const TWICE = 'stands there twice';
const definition_name = pipe(string(), nonEmpty());
/** What a file of a release may begin with, as `fileName` allows it. */
const fileStart = pipe(string(), regex(/^[A-Za-z0-9_][A-Za-z0-9._+~-]{0,127}$/));
const hex = (digits) => pipe(string(), regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const targetText = pipe(string(), regex(/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.,]+)?$/), examples(['linux/amd64', 'linux/arm/v7', 'darwin/universal']));
const port = pipe(string(), regex(/^[a-z0-9]+$/));
const different = checkItems((item, index, items) => items.indexOf(item) === index, TWICE);
const names = pipe(array(definition_name), different, metadata({ uniqueItems: true }));
const program = strictObject({
    name: pipe(definition_name, description('Name without extension.')),
    package: pipe(definition_name, description('Import path of the main package.')),
    ldflags: pipe(string(), description('Flags of the linker (`-ldflags`); empty for none.')),
    tags: pipe(names, description('Build tags (`-tags`).')),
});
const target = pipe(strictObject({
    target: pipe(targetText, description('Canonical text of the target: GOOS/GOARCH, with the variant where it is not the default.')),
    os: pipe(port, description('GOOS.')),
    arch: pipe(port, description('GOARCH, or `universal` for a program put together from several.')),
    variant: pipe(optional(pipe(record(string(), definition_name), minEntries(1), maxEntries(1), check((variant) => Object.keys(variant).every(isVariable), 'is no variable of a variant'), metadata({ propertyNames: { enum: external_go_js_namespaceObject.VARIANT_VARIABLES } }))), description('The variable that chooses the variant of the architecture, with its value; missing for an architecture that has none.')),
    parts: pipe(optional(pipe(array(targetText), minLength(2), different, metadata({ uniqueItems: true }))), description('Targets that the programs were put together from; missing for a target that was built itself.')),
    env: pipe(optional(pipe(record(string(), string()), minEntries(1))), description('Variables that the builds had besides those of the target; missing where there are none.')),
    programs: pipe(array(program), minLength(1), description('The programs of the target.')),
}), description('A target with its programs.'));
const artifact = pipe(strictObject({
    name: pipe(string(), regex(/^(?!\.{1,2}$)[^/\\\0]+$/), description('File name, unique in the release.')),
    kind: pipe(picklist(KINDS), description('What it is: programs with other files, a program by itself, the C header of a library, a system package, a bill of materials.')),
    format: pipe(picklist(Object.values(FORMATS_OF).flat()), description('Format of the file.')),
    target: pipe(targetText, description('Text of the target that it is for.')),
    programs: pipe(names, description('Names of the programs that it holds or describes.')),
    sha256: pipe(hex(64), description('SHA-256 of the file in lower-case hex.')),
    sha512: pipe(optional(hex(128)), description('SHA-512 of the file in lower-case hex; missing unless it was asked for.')),
    size: pipe(number(), safeInteger(), minValue(0), description('Size in bytes.')),
}), check(({ kind, format }) => FORMATS_OF[kind].some((known) => known === format), 'is of a kind that has no such format'), metadata({
    oneOf: KINDS.map((kind) => ({ properties: { kind: { const: kind }, format: { enum: FORMATS_OF[kind] } } })),
}), description('A file for users.'));
const RELEASE = pipe(strictObject({
    $schema: pipe(literal(RELEASE_SCHEMA), description('Name of this schema.')),
    schema: pipe(literal(1), description(FORM)),
    name: pipe(fileStart, description('What the files of the release begin with.'), examples(['hello'])),
    version: pipe(fileStart, description('What the release is called: its version as Go has it, with its v, or a name that is no version of Go. What the programs say stands in `modules`.'), examples(['v1.4.0', '2026.11.0'])),
    commit: pipe(string(), regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/), description('Full hash of the commit that was built.')),
    'source-date-epoch': pipe(number(), safeInteger(), minValue(0), maxValue(external_core_js_namespaceObject.LAST_SECOND), description('Time of everything in the release, in Unix seconds (https://reproducible-builds.org/specs/source-date-epoch/).')),
    toolchain: pipe(strictObject({
        go: pipe(string(), regex(/^(go[1-9]|devel )/), description('Version of the Go toolchain.'), examples(['go1.26.8'])),
        compressor: pipe(definition_name, description('What archives and packages are compressed with.'), examples(['slipway deflate 1'])),
    }), description('What the bytes depend on besides the source.')),
    modules: pipe(array(strictObject({
        directory: pipe(definition_name, description('Directory relative to the workspace; `.` for the workspace itself.')),
        path: pipe(definition_name, description('Path of the module.'), examples(['example.com/hello'])),
        version: pipe(union([literal('(devel)'), pipe(string(), regex(VERSION))]), description('What Go stamps into the programs of the module; `(devel)` where it has no version.')),
    })), minLength(1), description('The modules that were built, in the order asked for.')),
    build: pipe(strictObject({
        mode: pipe(picklist(external_go_js_namespaceObject.BUILD_MODES), description('Build mode (`-buildmode`).')),
        trimpath: pipe(dist_boolean(), description('Paths of the machine were left out (`-trimpath`).')),
        vcs: pipe(dist_boolean(), description('Version and commit were stamped (`-buildvcs`).')),
        flags: pipe(array(pipe(string(), regex(/^-/))), description('Other flags in the order given, as `-name` or `-name=value`.')),
    }), description('How the go command was called, for all targets.')),
    targets: pipe(array(target), minLength(1), description('What was built, in the order asked for.')),
    artifacts: pipe(array(artifact), checkItems(({ name: own }, index, all) => all.findIndex((other) => other.name === own) === index, TWICE), description('The files for users, sorted by name. The checksums and this file are not among them.')),
}), title('Release of go-matrix-build'), description('What a release holds and how it was built: release.json. The same on every machine, so it says nothing of when and how long.'));
const dependency = pipe(strictObject({
    module: pipe(definition_name, description('Path that the code imports the module under.'), examples(['golang.org/x/crypto'])),
    version: pipe(string(), description('Version that go.mod requires; `(devel)` or empty where there is none.')),
    sum: pipe(string(), regex(/^(h1:[A-Za-z0-9+/]{43}=)?$/), description('Hash of the files that were used, as go.sum has it (https://go.dev/ref/mod#go-sum-files); empty for what has none.')),
    'replaced-by': pipe(optional(strictObject({
        module: pipe(definition_name, description('Path of the module, or a directory.')),
        version: pipe(string(), description('Its version; `(devel)` or empty for a directory.')),
    })), description('What a replace line put in its place; missing where there is none.')),
    license: pipe(string(), regex(/^([A-Za-z0-9][A-Za-z0-9.+-]*)?$/), description('SPDX identifier of the licence; empty where it is not certain.'), examples(['BSD-3-Clause'])),
    programs: pipe(names, minLength(1), description('The programs that hold it, sorted.')),
}), description('A module and the programs that hold it.'));
const DEPENDENCIES = pipe(strictObject({
    $schema: pipe(literal(DEPENDENCIES_SCHEMA), description('Name of this schema.')),
    schema: pipe(literal(1), description(FORM)),
    dependencies: pipe(array(dependency), metadata({ uniqueItems: true }), description('One row for each module, version and hash.')),
}), title('Dependencies of go-matrix-build'), description('The modules that are linked into the programs of a release: dependencies.json. Read from the programs themselves, not from go.mod.'));

;// CONCATENATED MODULE: ./build/bundle/packages/release/manifest/read.js



function damaged(file, why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'release-file',
        message: `${(0,external_core_js_namespaceObject.printable)(file)} ${why}.`,
        hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
        file,
    });
}
function read_parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw damaged(file, 'is no JSON');
    }
}
/** `artifacts.0.sha256 is '…'`: the first thing that is not as the definition says, and what is allowed there. */
function firstFault([issue]) {
    const place = getDotPath(issue);
    const where = place === null ? '' : `at ${(0,external_core_js_namespaceObject.printable)(place, 120)}: `;
    return `is not a manifest of this form: ${where}${(0,external_core_js_namespaceObject.printable)(issue.message, 200)}`;
}
/**
 * Reads release.json strictly: every field is there and of its form, and no other. Throws `CouldNotCheckError` with the place of
 * the first fault. `file` is what to call it.
 */
function parseManifest(text, file) {
    const json = read_parseJson(text, file);
    const read = safeParse(RELEASE, json, { abortEarly: true });
    if (read.success)
        return read.output;
    throw damaged(file, firstFault(read.issues));
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/manifest/write.js


const keyOf = (dependency) => JSON.stringify([dependency.module, dependency.version, dependency.sum, dependency['replaced-by'] ?? '']);
const merged = (a, b) => [...new Set([...a, ...b])].sort();
/** One row for each module and version, sorted, with all programs that hold it. */
function mergeDependencies(rows) {
    const found = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        found.set(key, { ...row, programs: merged(found.get(key)?.programs ?? [], row.programs) });
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
/** The modules of a program as rows. */
function dependenciesOf(program, modules, licenseOf) {
    return modules.map((module) => {
        const { path, version, sum, replaced } = module;
        const row = { sum, license: licenseOf(module), programs: [program] };
        if (replaced === undefined)
            return { module: path, version, ...row };
        return { module: replaced.path, version: replaced.version, 'replaced-by': { module: path, version }, ...row };
    });
}
const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** The text of dependencies.json. */
function dependenciesText(rows) {
    return pretty({ $schema: DEPENDENCIES_SCHEMA, schema: 1, dependencies: rows.map((row) => ({ ...row })) });
}
/**
 * The text of release.json: what the release holds and how it was built. It is the same on every machine, so it says nothing
 * of how long things took; that is in the output `timings`.
 */
function releaseText(plan, artifacts) {
    const { name, version, commit, epoch, goVersion, modules, flags, mode, targets } = plan;
    return pretty({
        $schema: RELEASE_SCHEMA,
        schema: 1,
        ...{ name, version, commit },
        'source-date-epoch': epoch,
        toolchain: { go: goVersion, compressor: external_archive_js_namespaceObject.COMPRESSOR },
        modules: modules.map(({ directory, path, stamp }) => ({ directory, path, version: stamp })),
        build: { mode, trimpath: flags.trimpath, vcs: flags.vcs, flags: flags.others },
        targets: targets.map(({ target, groups, parts, env }) => ({
            ...{ target: target.text, os: target.os, arch: target.arch },
            ...(target.variable === '' ? {} : { variant: { [target.variable]: target.variant } }),
            ...(parts.length === 0 ? {} : { parts }),
            ...(Object.keys(env).length === 0 ? {} : { env }),
            programs: groups.flatMap(({ programs, ldflags, tags }) => programs.map((program) => ({ name: program.name, package: program.importPath, ldflags, tags }))),
        })),
        artifacts: artifacts.map((artifact) => ({ ...artifact })),
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/budget.js


/** Reads `[GLOB=]SIZE [warn]`. Throws `InvalidValue`. */
function parseBudget(line) {
    const match = /^(?:([^=\s]+)=)?([^=\s]+)(\s+warn)?$/.exec(line);
    const bytes = match === null ? undefined : (0,external_core_js_namespaceObject.sizeOf)((0,external_core_js_namespaceObject.invariant)(match[2], 'a limit has a size'));
    if (match !== null && bytes !== undefined)
        return { pattern: match[1] ?? '*', bytes, warn: match[3] !== undefined, line };
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(line, 80)}' is no limit`, 'Write a size such as 20MB, for some files *.deb=20MB, and warn behind it to be told only.', { code: 'max-size' });
}
/** Throws `InvalidValue` for a limit that is for none of the files: what it meant would not be looked at. */
function refuseUnusedBudgets(budgets, artifacts) {
    const names = artifacts.map(({ name }) => name);
    const unused = budgets.find(({ pattern }) => !names.some((name) => (0,external_archive_js_namespaceObject.matchesPattern)(pattern, name)));
    if (unused === undefined)
        return;
    const endings = [...new Set(artifacts.map(({ format }) => `*.${format}`))].filter((pattern) => names.some((name) => (0,external_archive_js_namespaceObject.matchesPattern)(pattern, name)));
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(unused.line, 80)}' is for none of the files.${(0,external_core_js_namespaceObject.didYouMean)(unused.pattern, [...endings, ...names])}`, `The files are ${(0,external_core_js_namespaceObject.listed)(names.slice(0, 8))}${names.length > 8 ? ' and more' : ''}. Correct the line, or remove it.`, { code: 'max-size' });
}
/** Files that are larger than a budget allows; of several lines for a file the last counts. */
function tooLarge(budgets, artifacts) {
    return artifacts.flatMap(({ name, size }) => {
        const budget = budgets.findLast(({ pattern }) => (0,external_archive_js_namespaceObject.matchesPattern)(pattern, name));
        if (budget === undefined || size <= budget.bytes)
            return [];
        const message = `${name} has ${size} bytes, ${size - budget.bytes} more than '${budget.line}' allows`;
        return [{ message, warn: budget.warn }];
    });
}
/** Throws `RefusedError` with every file that is too large; answers what is only told. */
function refuseTooLarge(budgets, artifacts) {
    const found = tooLarge(budgets, artifacts);
    const [first, ...more] = found
        .filter(({ warn }) => !warn)
        .map(({ message }) => ({
        code: 'too-large',
        message: `${message}.`,
        hint: 'Find out what grew (go version -m, go tool nm -size), or raise the limit in max-size.',
    }));
    if (first !== undefined)
        throw new external_core_js_namespaceObject.RefusedError(first, more);
    return found.map(({ message }) => message);
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/files.js


/** What goes along where nothing else is said: nobody asked for these, so none has to be there. */
const USUAL_FILES = ['LICENSE*', 'README*'];
function invalid(line, fault, hint) {
    return new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(line, 120)}' ${fault}`, hint, { code: 'file-line' });
}
const EXAMPLE = 'Write GLOB, or GLOB => PATH with mode=0755 or config behind it, such as conf/hello.conf => /etc/hello.conf config.';
function readMode(line, text) {
    if (/^0?[0-7]{3}$/.test(text))
        return Number.parseInt(text, 8);
    throw invalid(line, `has the mode '${(0,external_core_js_namespaceObject.printable)(text, 20)}'`, 'Write three octal digits, such as mode=0755.');
}
/** Reads `GLOB => PATH mode=0755 config`. Throws `InvalidValue`. */
function parseFileLine(line) {
    const [first, behind, ...more] = line.split('=>').map((part) => part.trim());
    const pattern = (0,external_core_js_namespaceObject.invariant)(first, 'a line has a first part');
    if (pattern === '' || more.length > 0)
        throw invalid(line, 'is not a line of files', EXAMPLE);
    if (behind === undefined)
        return { pattern, to: undefined, mode: undefined, config: false };
    const [place, ...attributes] = behind.split(/\s+/);
    const to = (0,external_core_js_namespaceObject.invariant)(place, 'what is split has a first part');
    if (to === '')
        throw invalid(line, 'names no place', EXAMPLE);
    let mode;
    let config = false;
    for (const attribute of attributes) {
        if (attribute === 'config')
            config = true;
        else if (attribute.startsWith('mode='))
            mode = readMode(line, attribute.slice('mode='.length));
        else
            throw invalid(line, `has the attribute '${(0,external_core_js_namespaceObject.printable)(attribute, 40)}'`, EXAMPLE);
    }
    if (config && !to.startsWith('/'))
        throw invalid(line, 'marks a file of archives as config', EXAMPLE);
    if (mode !== undefined && !to.startsWith('/') && mode !== 0o755 && mode !== 0o644)
        throw invalid(line, 'gives a mode that archives do not hold', 'In archives a file has 0755 or 0644.');
    return { pattern, to, mode, config };
}
const join = (...parts) => parts.filter((part) => part !== '' && part !== '.').join('/');
/** The directories of a pattern in front of its first wildcard: what a directory as the place replaces. */
function fixed(pattern) {
    const parts = pattern.replace(/^\.\//, '').split('/').slice(0, -1);
    const wild = parts.findIndex((part) => /[*?]/.test(part));
    return parts.slice(0, wild < 0 ? undefined : wild).join('/');
}
function placeOf({ pattern, to }, path) {
    if (to === undefined)
        return path;
    if (!to.endsWith('/'))
        return to;
    const above = fixed(pattern);
    return `${to === './' ? '' : to}${above === '' ? path : path.slice(above.length + 1)}`;
}
/**
 * What may be published of what a line found: files of the commit, and one that Git ignores where the line names it without a
 * wildcard. What nobody asked for is left out instead. Throws `RefusedError` for links, special files and the store of Git,
 * `InvalidValue` for an ignored file that a wildcard takes along.
 */
function publishable({ pattern }, { base, files }) {
    const usual = USUAL_FILES.includes(pattern);
    return files.flatMap(({ path, kind, ignored }) => {
        const from = join(base, path);
        (0,external_core_js_namespaceObject.refuseGitFolder)(from);
        if (ignored && usual)
            return [];
        if (kind !== 'file')
            throw (0,external_core_js_namespaceObject.notAFile)(from, kind);
        if (!ignored || !(0,external_archive_js_namespaceObject.hasWildcard)(pattern))
            return [path];
        throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(pattern)}' takes '${(0,external_core_js_namespaceObject.printable)(from)}' along, which Git ignores`, 'It is no part of the commit, and may hold a secret. Give it a line of its own without a wildcard if it is meant, or narrow the pattern.', { code: 'file-ignored' });
    });
}
/** The files of one line. Throws `InvalidValue` when a pattern that somebody wrote finds nothing, and as `publishable` does. */
function filesOfLine(line, found) {
    const { pattern, to, mode, config } = line;
    const { base } = found;
    const paths = publishable(line, found);
    if (paths.length === 0 && !USUAL_FILES.includes(pattern)) {
        throw new external_core_js_namespaceObject.InvalidValue(`nothing matches '${(0,external_core_js_namespaceObject.printable)(pattern)}'`, 'Patterns are relative to the directory of the module. Make the file before this step, or remove the line.', { code: 'no-such-file' });
    }
    if (paths.length > 1 && to !== undefined && !to.endsWith('/'))
        throw invalid(`${pattern} => ${to}`, `gives one name to ${paths.length} files`, 'End the place with a slash: it is a directory.');
    return paths.map((path) => {
        const place = placeOf(line, path);
        (0,external_archive_js_namespaceObject.refusePath)(place.replace(/^\//, ''));
        return { from: join(base, path), to: place, ...(mode === undefined ? {} : { mode }), config };
    });
}
/** Each place once, as the last line that finds the file says. Throws `InvalidValue` where two files would have one place. */
function eachOnce(files) {
    const placed = new Map();
    for (const file of files) {
        const other = placed.get(file.to);
        if (other !== undefined && other.from !== file.from) {
            throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(other.from)}' and '${(0,external_core_js_namespaceObject.printable)(file.from)}' would both be '${(0,external_core_js_namespaceObject.printable)(file.to)}'`, 'Give one of them another place, or narrow the pattern that finds both.', { code: 'archive-path' });
        }
        placed.set(file.to, file);
    }
    return [...placed.values()];
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/mains.js


const parts = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
/** `path` seen from `directory`, as a pattern of the go command; undefined when it lies outside. */
function seenFrom(directory, path) {
    const [above, below] = [parts(directory), parts(path)];
    if (above.some((part, index) => part !== below[index]))
        return undefined;
    return `./${below.slice(above.length).join('/')}`.replace(/^\.\/$/, '.');
}
/** What a line of the workspace means for one module; undefined when it means none of its packages. */
function forModule(line, directory, others) {
    const tree = /^(.*?)\/?\.\.\.$/.exec(line.pattern)?.[1];
    if (tree !== undefined && seenFrom(parts(tree).join('/'), directory) !== undefined)
        return { ...line, pattern: './...' };
    const pattern = seenFrom(directory, line.pattern);
    // The package belongs to the innermost module that it lies in (https://go.dev/ref/mod#modules-overview).
    const inner = others.some((other) => other !== '.' && other.length > directory.length && seenFrom(other, line.pattern) !== undefined);
    return pattern === undefined || inner ? undefined : { ...line, pattern };
}
/**
 * The patterns of each module. With one module they are relative to it; with several, to the workspace, and each means the
 * module that it lies in. Throws `InvalidValue` for a line that lies in none, and for a module that no line means.
 */
function mainsOfModules(texts, directories) {
    const lines = texts.map(external_go_js_namespaceObject.parseMain);
    if (directories.length === 1)
        return [lines];
    const found = directories.map((directory) => lines.map((line) => forModule(line, directory === '.' ? '' : directory, directories)));
    for (const [index, line] of lines.entries()) {
        if (found.some((of) => of[index] !== undefined))
            continue;
        throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(line.pattern)}' lies in none of the modules`, `With several modules, patterns are relative to the workspace. The modules are ${(0,external_core_js_namespaceObject.listed)(directories.map((directory) => (0,external_core_js_namespaceObject.printable)(directory)))}.`, { code: 'main-outside' });
    }
    return found.map((of, index) => {
        const own = of.filter((line) => line !== undefined);
        if (own.length > 0)
            return own;
        throw new external_core_js_namespaceObject.InvalidValue(`no line names a package of the module '${(0,external_core_js_namespaceObject.printable)((0,external_core_js_namespaceObject.invariant)(directories[index], 'a module has a directory'))}'`, 'Add a line for it, such as ./DIRECTORY/..., or leave the module out.', { code: 'module-unused' });
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/plan.js
/** All files that the plan says will be there, sorted by name. */
function plannedArtifacts(targets) {
    return targets
        .flatMap(({ target, artifacts }) => artifacts.map((artifact) => ({ ...artifact, target: target.text })))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/merge.js


/** The text of shard.json. */
function shardText(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/** Reads shard.json; undefined when it is none. */
function parseShard(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const report = value;
    const lists = Array.isArray(report.artifacts) && Array.isArray(report.dependencies);
    const fits = report.schema === 1 && typeof report['plan-hash'] === 'string' && Number.isInteger(report.shard);
    return fits && lists && typeof report.seconds === 'object' && report.seconds !== null
        ? report
        : undefined;
}
const fault = (code, message, hint) => ({ code, message, hint });
const RERUN = 'Run the job of that shard again; it needs no other one.';
function foreignFaults(shards, hash) {
    return shards.flatMap(({ folder, report }) => {
        const name = (0,external_core_js_namespaceObject.printable)(folder, 100);
        if (report === undefined)
            return [
                fault('shard-unreadable', `The folder '${name}' holds no shard.json that can be read.`, 'Download only what the build jobs uploaded, each into a folder of its own.'),
            ];
        if (report['plan-hash'] === hash)
            return [];
        const other = `The shard ${report.shard} in '${name}' is of another plan, ${(0,external_core_js_namespaceObject.printable)(report['plan-hash'], 64)}.`;
        return [
            fault('shard-of-other-plan', other, 'Download the artifacts of this run only. A new plan needs new shards.'),
        ];
    });
}
/** Files that are missing, changed or too many in one shard. */
function contentFaults({ report, digests }, plan) {
    const { shard, artifacts } = report;
    const wanted = plan.shards.find((candidate) => candidate.shard === shard);
    if (wanted === undefined)
        return [fault('shard-unknown', `The plan has no shard ${shard}.`, 'Download the artifacts of this run only.')];
    const planned = plannedArtifacts(plan.targets.filter(({ target }) => wanted.targets.includes(target.text))).map(({ name }) => name);
    const reported = artifacts.map(({ name }) => name);
    const reports = [
        ...planned.filter((name) => !reported.includes(name)).map((name) => `did not make ${name}`),
        ...reported
            .filter((name) => !planned.includes(name))
            .map((name) => `made ${(0,external_core_js_namespaceObject.printable)(name, 100)}, which is not planned`),
    ];
    const there = artifacts.flatMap(({ name, sha256 }) => {
        const found = digests.get(name);
        if (found === undefined)
            return [`lacks ${(0,external_core_js_namespaceObject.printable)(name, 100)}`];
        return found === sha256 ? [] : [`has another ${(0,external_core_js_namespaceObject.printable)(name, 100)} than it made`];
    });
    const extra = [...digests.keys()]
        .filter((name) => !reported.includes(name))
        .map((name) => `holds ${(0,external_core_js_namespaceObject.printable)(name, 100)}, which it did not make`);
    return [...reports, ...there, ...extra].map((what) => fault('shard-content', `The shard ${shard} ${what}.`, RERUN));
}
/** The shards of each number. Two runs of one shard may both be there when they made the same. */
function duplicateFaults(shards) {
    const digestsOf = ({ report }) => JSON.stringify(report.artifacts.map(({ name, sha256 }) => [name, sha256]));
    return shards.flatMap((found, index) => {
        const same = shards.slice(0, index).find(({ report }) => report.shard === found.report.shard);
        if (same === undefined || digestsOf(same) === digestsOf(found))
            return [];
        const folders = (0,external_core_js_namespaceObject.listed)([same.folder, found.folder].map((folder) => (0,external_core_js_namespaceObject.printable)(folder, 80)), { quote: true });
        return [
            fault('shard-twice', `The shard ${found.report.shard} is there twice with different files, in ${folders}.`, 'The build is not reproducible, or one of them is of another run. Keep one, and find out with prove: all.'),
        ];
    });
}
/**
 * The shards that make the release, one of each number in their order. Throws `RefusedError` with everything that is wrong:
 * shards of another plan, missing, doubled, changed or with other files than planned.
 */
function planMerge(plan, hash, shards) {
    const missing = plan.shards
        .filter(({ shard }) => !shards.some(({ report }) => report?.shard === shard))
        .map(({ shard, targets }) => fault('shard-missing', `The shard ${shard} is missing (${(0,external_core_js_namespaceObject.listed)(targets.slice(0, 5))}${targets.length > 5 ? ' and more' : ''}).`, RERUN));
    const foreign = foreignFaults(shards, hash);
    const own = shards.flatMap(({ report, ...found }) => (report?.['plan-hash'] === hash ? [{ ...found, report }] : []));
    const [first, ...more] = [
        ...foreign,
        ...missing,
        ...duplicateFaults(own),
        ...own.flatMap((found) => contentFaults(found, plan)),
    ];
    if (first !== undefined)
        throw new external_core_js_namespaceObject.RefusedError(first, more);
    return plan.shards.map(({ shard }) => (0,external_core_js_namespaceObject.invariant)(own.find(({ report }) => report.shard === shard), 'a shard that is missing was refused'));
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/packaging.js


const RELATIONS = ['depends', 'recommends', 'suggests', 'conflicts', 'provides', 'replaces'];
const SCRIPTS = ['pre-install', 'post-install', 'pre-remove', 'post-remove'];
const TEXTS = ['name', 'maintainer', 'summary', 'description', 'homepage', 'license'];
const NUMBERS = ['release', 'epoch'];
const KEYS = [...TEXTS, ...NUMBERS, ...RELATIONS, ...SCRIPTS];
const PACKAGING_FORMATS = [...external_archive_js_namespaceObject.PACKAGE_FORMATS, 'msi'];
function packaging_invalid(message, hint) {
    return new external_core_js_namespaceObject.InvalidValue(message, hint, { code: 'package-input' });
}
function split(key) {
    const dot = key.indexOf('.');
    return dot < 0 ? { format: undefined, name: key } : { format: key.slice(0, dot), name: key.slice(dot + 1) };
}
/** Throws `InvalidValue` for a name that means nothing. */
function checkPackageKeys(input) {
    for (const key of input.keys()) {
        const { format, name } = split(key);
        if (!KEYS.includes(name))
            throw packaging_invalid(`there is no '${(0,external_core_js_namespaceObject.printable)(name, 60)}'.${(0,external_core_js_namespaceObject.didYouMean)(name, KEYS)}`, `The names are ${(0,external_core_js_namespaceObject.listed)(KEYS)}.`);
        if (format !== undefined && !PACKAGING_FORMATS.some((known) => known === format))
            throw packaging_invalid(`'${(0,external_core_js_namespaceObject.printable)(key, 60)}' is for no format`, `The formats are ${(0,external_core_js_namespaceObject.listed)(PACKAGING_FORMATS)}.`);
    }
}
/** Paths of the scripts that are named, for any format. */
function scriptPaths(input) {
    const found = [...input].filter(([key, value]) => SCRIPTS.some((script) => script === split(key).name) && value !== '');
    return [...new Set(found.map(([, path]) => path))];
}
const items = (text) => text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
function numberOf(name, text, least) {
    if (/^\d{1,6}$/.test(text) && Number(text) >= least)
        return Number(text);
    throw packaging_invalid(`${name} is '${(0,external_core_js_namespaceObject.printable)(text, 40)}'`, `Write a whole number of at least ${least}.`);
}
/** What a format's packages say. Throws `InvalidValue` for what is missing. */
function metadataOf(format, input, usual, scripts) {
    const given = (name) => input.get(`${format}.${name}`) ?? input.get(name);
    const value = (name, usually = '') => given(name) ?? usually;
    for (const needed of ['maintainer', 'summary']) {
        if (value(needed) !== '')
            continue;
        throw packaging_invalid(`${needed} is missing, and the format ${format} needs it`, `Add a line ${needed}=...`);
    }
    const script = (name) => scripts.get(value(name)) ?? '';
    const relation = (name) => items(value(name));
    return {
        name: value('name', usual.name),
        release: numberOf('release', value('release', '1'), 1),
        epoch: numberOf('epoch', value('epoch', '0'), 0),
        maintainer: value('maintainer'),
        summary: value('summary'),
        description: value('description', usual.description).replaceAll('\\n', '\n'),
        homepage: value('homepage'),
        license: value('license', usual.license),
        relations: {
            depends: relation('depends'),
            recommends: relation('recommends'),
            suggests: relation('suggests'),
            conflicts: relation('conflicts'),
            provides: relation('provides'),
            replaces: relation('replaces'),
        },
        scripts: {
            preInstall: script('pre-install'),
            postInstall: script('post-install'),
            preRemove: script('pre-remove'),
            postRemove: script('post-remove'),
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/setting.js

/** A setting that does not fit the checkout. Who asked for the release knows what the setting is called there. */
class InvalidSetting extends external_core_js_namespaceObject.InvalidValue {
    name = 'InvalidSetting';
    setting;
    constructor(setting, { message, hint, code, cause }) {
        super(message, hint, { code, cause });
        this.setting = setting;
    }
}
/** An `InvalidValue` that `decide` throws is about this setting. */
function inSetting(setting, decide) {
    try {
        return decide();
    }
    catch (error) {
        throw error instanceof external_core_js_namespaceObject.InvalidValue ? new InvalidSetting(setting, error) : error;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/template.js

/**
 * The text with every `{name}` replaced, in names of files and in linker flags alike. Throws `InvalidValue` for a name that is
 * none; what is written in two braces is for another tool's templates.
 */
function fillTemplate(template, values) {
    return template.replace(/\{([^{}]*)\}/g, (whole, name) => {
        const value = values.get(name);
        if (value !== undefined)
            return value;
        const known = [...values.keys()];
        throw new external_core_js_namespaceObject.InvalidValue(`there is no '${(0,external_core_js_namespaceObject.printable)(whole, 60)}'.${(0,external_core_js_namespaceObject.didYouMean)(name, known)}`, `The placeholders are ${(0,external_core_js_namespaceObject.listed)(known.map((key) => `{${key}}`))}.`, { code: 'unknown-placeholder' });
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/names.js






const FORMATS = [...external_archive_js_namespaceObject.ARCHIVE_FORMATS, 'binary', ...PACKAGING_FORMATS];
function isPackaging(format) {
    return PACKAGING_FORMATS.some((known) => known === format);
}
function format(text, line) {
    const found = FORMATS.find((known) => known === text);
    if (found !== undefined)
        return found;
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(line, 60)}' names no format.${(0,external_core_js_namespaceObject.didYouMean)(text, FORMATS)}`, `Write ${(0,external_core_js_namespaceObject.listed)(FORMATS, { or: true })}, or for some targets SELECTOR=FORMAT such as windows=zip or linux/amd64/v3=tar.gz.`, { code: 'format' });
}
/** What is shipped where nothing else is said, a line each. These need not be for any of the targets. */
const USUAL_FORMATS = ['tar.gz', 'windows=zip'];
/** Reads `FORMAT` or `SELECTOR=FORMAT`. Throws `InvalidValue`. */
function parseFormat(line) {
    const equals = line.indexOf('=');
    return { selector: line.slice(0, Math.max(equals, 0)).trim(), format: format(line.slice(equals + 1).trim(), line) };
}
/** Throws `InvalidValue` for a line that is for none of the targets. */
function refuseUnusedFormats(rules, targets) {
    const asked = rules.filter((rule) => !USUAL_FORMATS.includes(`${rule.selector}=${rule.format}`));
    const selectors = asked.map(({ selector }) => selector);
    (0,external_go_js_namespaceObject.refuseUnselecting)(selectors, targets, 'format');
}
/** Packages are for the system that has their manager. */
function fits(chosen, os) {
    if (chosen === 'msi')
        return os === 'windows';
    return !isPackaging(chosen) || os === 'linux';
}
/** Whether a format has a name for what a target runs on; archives are for any. */
function knows(chosen, { arch, variant }) {
    if (chosen === 'msi' || !isPackaging(chosen))
        return true;
    return (0,external_archive_js_namespaceObject.knowsMachine)(chosen, { arch, variant });
}
const firstPart = (selector) => selector.replace(/\/.*$/, '');
/**
 * The formats of a target: those that the most telling lines name for it, else those for all, without packages that are for another
 * system or have no name for its variant. Throws `InvalidValue` when there is none.
 */
function formatsOf(rules, target) {
    const chosen = (0,external_go_js_namespaceObject.rulesFor)(rules, target);
    const wrong = chosen.find((rule) => /^[^*?]+$/.test(firstPart(rule.selector)) && !fits(rule.format, target.os));
    if (wrong !== undefined) {
        const hint = `Remove the line ${wrong.selector}=${wrong.format}.`;
        throw new external_core_js_namespaceObject.InvalidValue(`${wrong.format} packages are not for ${target.os}`, hint, { code: 'format' });
    }
    const formats = [...new Set(chosen.map((rule) => rule.format))].filter((each) => fits(each, target.os));
    if (formats.length === 0) {
        throw new external_core_js_namespaceObject.InvalidValue(`there is no format for ${target.text}`, `Add a line for all targets, such as tar.gz, or ${target.os}=tar.gz.`, { code: 'no-format' });
    }
    // Of what was asked for this very machine, or is the only format, the package itself says why it cannot be.
    const known = formats.filter((each) => knows(each, target));
    const meant = chosen.some(({ selector }) => /^[^*?]+\/[^*?]+$/.test(selector));
    if (known.length === 0 || meant)
        return { formats, leftOut: [] };
    return { formats: known, leftOut: formats.filter((each) => !known.includes(each)) };
}
/** Formats for all targets that none of the targets has a system for, such as msi where none is Windows. */
function formatsWithoutTarget(rules, targets) {
    const general = rules.filter(({ selector }) => selector === '').map((rule) => rule.format);
    return [...new Set(general)].filter((each) => !targets.some(({ os }) => fits(each, os)));
}
/** Name that files of the module begin with: the last part of its path that is not a major version. */
function moduleName(modulePath) {
    return (0,external_go_js_namespaceObject.programName)(modulePath).replace(/\.v\d+$/, '');
}
/** Reads `TEMPLATE` or `SELECTOR=TEMPLATE`: no name of a file holds a `=`. Placeholders are looked at when they are filled. */
function parseNameTemplate(line) {
    const equals = line.indexOf('=');
    return { selector: line.slice(0, Math.max(equals, 0)).trim(), template: line.slice(equals + 1).trim() };
}
/** Where nothing else is said. */
const USUAL_NAME = '{name}_{version}_{os}_{arch}{variant}';
/** The template of a target. Throws `InvalidSetting` for several. */
function templateOf(rules, target) {
    const [first, ...others] = [...new Set((0,external_go_js_namespaceObject.rulesFor)(rules, target).map(({ template }) => template))];
    if (others.length === 0)
        return first ?? USUAL_NAME;
    throw new InvalidSetting('nameTemplate', new external_core_js_namespaceObject.InvalidValue(`there are ${others.length + 1} templates for ${target.text}`, 'Give one for all targets, and SELECTOR=TEMPLATE such as linux/amd64/v3={name}-fast for those that need another.', { code: 'same-name' }));
}
/** The name of a file by the template of its target, with its ending. Throws `InvalidSetting` for a name that is no plain file name. */
function fileName(rules, { name, target, version }, ending) {
    const template = templateOf(rules, target);
    const values = new Map([
        ['name', name],
        ['version', version],
        ['bare-version', version.replace(/^v/, '')],
        ['os', target.os],
        ['arch', target.arch],
        ['variant', target.suffix],
    ]);
    return inSetting('nameTemplate', () => {
        const file = fillTemplate(template, values) + ending;
        (0,external_archive_js_namespaceObject.refusePath)(file);
        if (/^[\w][\w.+~-]{0,199}$/.test(file))
            return file;
        throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(file)}' is not a name for a release file`, 'Use letters, digits and . _ - + ~ only, 200 at most: GitHub changes other letters when a file is uploaded.', { code: 'file-name' });
    });
}
/** Files that are written beside the artifacts. */
const RESERVED = [
    ...['SHA256SUMS', 'SHA512SUMS', 'release.json', 'dependencies.json', 'plan.json', 'shard.json'],
];
/** Throws `InvalidValue` when two files would have the same name, on any file system. */
function refuseSameNames(files) {
    const seen = new Map(RESERVED.map((name) => [name.toLowerCase(), 'a file of the release itself']));
    for (const { name, target } of files) {
        const other = seen.get(name.toLowerCase());
        if (other !== undefined) {
            throw new external_core_js_namespaceObject.InvalidValue(`${other} and ${target} would both be the file '${(0,external_core_js_namespaceObject.printable)(name)}'`, 'Let the template tell them apart with {name}, {os}, {arch} and {variant}.', { code: 'same-name' });
        }
        seen.set(name.toLowerCase(), target);
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/override.js




const PROGRAM_LINE = /^([A-Za-z0-9_][\w.+-]*)=(.*)$/s;
/** What a line says for one program; undefined for one that is for all. */
function programLine(line) {
    const match = PROGRAM_LINE.exec(line);
    if (match === null)
        return undefined;
    const [, program, text] = match;
    return { program: (0,external_core_js_namespaceObject.invariant)(program, 'a line of a program has its name'), text: (0,external_core_js_namespaceObject.invariant)(text, 'what it says') };
}
/** Linker flags: lines that begin with `PROGRAM=` are for that program, the others together for all. */
function flagsByProgram(text) {
    const usual = [];
    const own = new Map();
    for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
        const override = programLine(line);
        if (override === undefined)
            usual.push(line);
        else
            own.set(override.program, [own.get(override.program) ?? '', override.text].join(' ').trim());
    }
    return { usual: usual.join(' ').trim(), own };
}
/** Build tags: `TAG`, or `PROGRAM=TAG` (several lines, or `PROGRAM=` for none). Throws `InvalidValue`. */
function tagsByProgram(lines) {
    const usual = [];
    const own = new Map();
    for (const line of lines) {
        const override = programLine(line);
        if (override === undefined)
            usual.push(line);
        else {
            const { program, text } = override;
            own.set(program, [...(own.get(program) ?? []), text.trim()].filter((tag) => tag !== ''));
        }
    }
    // Looked at here, before the go command is asked anything with them.
    (0,external_go_js_namespaceObject.orderedTags)([...usual, ...[...own.values()].flat()]);
    return { usual, own };
}
/** Throws `InvalidValue` when a line is for a program that is not built. */
function refuseUnknownPrograms({ own }, programs) {
    const unknown = [...own.keys()].find((name) => !programs.includes(name));
    if (unknown === undefined)
        return;
    throw new external_core_js_namespaceObject.InvalidValue(`there is no program '${(0,external_core_js_namespaceObject.printable)(unknown)}'.${(0,external_core_js_namespaceObject.didYouMean)(unknown, programs)}`, `The programs are ${(0,external_core_js_namespaceObject.listed)(programs)}.`, { code: 'unknown-program' });
}
/** The variables that linker flags set. Throws `InvalidSetting`. */
function linkedOf(flags) {
    return inSetting('ldflags', () => (0,external_go_js_namespaceObject.linkedValues)(flags));
}
/** Linker flags with their placeholders replaced. Throws `InvalidSetting`. */
function filledFlags(ldflags, values) {
    const filled = (text) => inSetting('ldflags', () => fillTemplate(text, values)).trim();
    return {
        usual: filled(ldflags.usual),
        own: new Map([...ldflags.own].map(([program, text]) => [program, filled(text)])),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/package-files.js

/**
 * What a system package of the programs holds: the programs in /usr/bin, licence and readme with the documentation
 * (https://refspecs.linuxfoundation.org/FHS_3.0/fhs-3.0.html), and what the user put somewhere. Debian wants the licence as
 * `copyright` (https://www.debian.org/doc/debian-policy/ch-docs.html#copyright-information).
 */
function packageFiles(format, name, { programs, archive: usual, package: own }) {
    const documents = usual.filter(({ planned }) => /^(?:LICEN[CS]E|COPYING|README|NOTICE)[^/]*$/i.test(planned.to));
    const licence = documents.find(({ planned }) => /^(?:LICEN[CS]E|COPYING)/i.test(planned.to));
    const doc = (to) => `/usr/share/doc/${name}/${to}`;
    const usually = [
        ...documents
            .filter((file) => format !== 'deb' || file !== licence)
            .map(({ planned, content }) => ({ path: doc(planned.to), mode: 0o644, content, config: false })),
        ...(format === 'deb' && licence !== undefined
            ? [{ path: doc('copyright'), mode: 0o644, content: licence.content, config: false }]
            : []),
    ];
    const asked = own.map(({ planned, mode, content }) => {
        return { path: planned.to, mode: planned.mode ?? mode, content, config: planned.config };
    });
    const places = new Set(asked.map(({ path }) => path));
    return [
        ...programs.map(({ file, content }) => ({ path: `/usr/bin/${file}`, mode: 0o755, content, config: false })),
        // What the user puts at the place of a document wins over what goes there by itself; a program is never replaced.
        ...usually.filter(({ path }) => !places.has(path)),
        ...asked,
    ];
}
/** A package of a target, as every format can say it. */
function describePackage(plan, format, { arch, variant }, contents) {
    const metadata = (0,external_core_js_namespaceObject.invariant)(plan.packages[format], `the plan says what packages of the format ${format} say`);
    return {
        ...metadata,
        // A calendar version has no v, and packages write none.
        ...{ version: plan.version.replace(/^(?=\d)/, 'v'), arch, variant, time: plan.epoch },
        files: packageFiles(format, metadata.name, contents),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/package-check.js



/** A package for one target of each kind, without contents. */
async function package_check_check(plan, format, target, files) {
    const content = new Uint8Array(0);
    const empty = (files) => files.map((planned) => ({ planned, mode: 0o644, content }));
    const loaded = { archive: empty(plan.archiveFiles), package: empty(plan.packageFiles) };
    const contents = { ...loaded, programs: files.map((file) => ({ file, content })) };
    const description = describePackage(plan, format, target, contents);
    if (format === 'msi')
        (0,external_archive_js_namespaceObject.msiSource)(description);
    else
        for await (const _piece of (0,external_archive_js_namespaceObject.packagePieces)(format, description))
            ;
}
/** Throws `RefusedError` for what a package cannot say, before anything is built: names, versions, relations, architectures. */
async function checkPackages(plan) {
    for (const { target, artifacts, groups } of plan.targets) {
        const files = groups.flatMap(({ programs }) => programs.map(({ file }) => file));
        for (const { kind, format } of artifacts) {
            if (kind === 'package' && isPackaging(format))
                await package_check_check(plan, format, target, files);
        }
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/plan-file.js


/** The text of plan.json. */
function planText(plan) {
    return `${JSON.stringify(plan, null, 2)}\n`;
}
/** SHA-256 of the text of a plan, which is what `sha256sum plan.json` says. */
function hashOf(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
}
function plan_file_invalid(message, hint) {
    return new external_core_js_namespaceObject.InvalidValue(message, hint, { code: 'plan-file' });
}
const AGAIN = 'Take the artifact that the plan job of this run uploaded, unchanged.';
function isPlan(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { schema, targets, modules, shards } = value;
    return (schema === 1 && Array.isArray(targets) && Array.isArray(modules) && modules.length > 0 && Array.isArray(shards));
}
/**
 * Reads plan.json. What stands in it is believed because its hash is the one that the plan job answered, through GitHub's own
 * outputs; without a hash, because the workflow says where it comes from. Throws `InvalidValue`.
 */
function readPlan(text, expected) {
    const hash = hashOf(text);
    if (expected !== '' && expected !== hash)
        throw plan_file_invalid(`its SHA-256 is ${hash}, and ${(0,external_core_js_namespaceObject.printable)(expected, 80)} is expected`, AGAIN);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw plan_file_invalid('it is not JSON', AGAIN);
    }
    if (isPlan(value))
        return { plan: value, hash };
    throw plan_file_invalid('it is not a plan that this version can read', 'Plan and build with the same version of the action.');
}
/** The shard of a number and its targets. Throws `InvalidValue` when the plan has no such shard. */
function shardOf(plan, wanted) {
    const shard = plan.shards.find((candidate) => candidate.shard === wanted);
    if (shard === undefined) {
        throw new external_core_js_namespaceObject.InvalidValue(`the plan has no shard ${wanted}`, `It has ${plan.shards.length}. Write shard: \${{ matrix.shard }}, with the matrix of the plan job.`, { code: 'no-such-shard' });
    }
    return { shard, targets: plan.targets.filter(({ target }) => shard.targets.includes(target.text)) };
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/artifacts.js



/** What the files of the release begin with: the program where one name was given to the only one, else the module. */
function releaseName(source, mains, programs) {
    const [only, ...others] = programs;
    const [{ path }] = source.modules;
    const lines = (0,external_core_js_namespaceObject.invariant)(mains[0], 'each module has its lines');
    const given = others.length === 0 && only !== undefined ? (0,external_go_js_namespaceObject.givenNames)(lines, path).get(only.importPath) : undefined;
    return given ?? moduleName(path);
}
/** The files of a target. Throws `InvalidSetting` for a name that is no plain file name. */
function artifactsOf(formats, { target, groups }, source, settings) {
    const { nameTemplate, mode, mains, sbom, wrap } = settings;
    const { version } = source;
    const programs = groups.flatMap((group) => group.programs);
    const named = (name, ending) => fileName(nameTemplate, { name, target, version }, ending);
    const release = releaseName(source, mains, programs);
    const all = programs.map(({ name }) => name);
    const files = formats.flatMap((format) => {
        if (isPackaging(format))
            return [{ kind: 'package', format, name: named(release, `.${format}`), programs: all }];
        if (format !== 'binary') {
            const directory = wrap ? named(release, '') : '';
            return [{ kind: 'archive', format, name: named(release, `.${format}`), programs: all, directory }];
        }
        return programs.flatMap(({ name }) => [
            { kind: 'binary', format: 'binary', name: named(name, (0,external_go_js_namespaceObject.programExtension)(target, mode)), programs: [name] },
            ...((0,external_go_js_namespaceObject.makesHeader)(mode)
                ? [{ kind: 'header', format: 'header', name: named(name, '.h'), programs: [name] }]
                : []),
        ]);
    });
    // What is put together from programs that have one each needs none.
    const described = target.text === external_go_js_namespaceObject.UNIVERSAL.text ? [] : programs;
    const boms = described.flatMap(({ name }) => sbom.map((format) => {
        const ending = format === 'spdx' ? '.spdx.json' : '.cdx.json';
        return { kind: 'sbom', format, name: named(name, ending), programs: [name] };
    }));
    return [...files, ...boms];
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/linked.js

/** GitHub shows ten annotations of a step. */
const MOST = 10;
const NEED_CGO = 'Give CGO_ENABLED=1 in the input env, on a runner with a C compiler for the target (CC), or use a package without cgo.';
/** Where an error is, relative to the workspace; nothing for a place outside of it, such as the module cache. */
function linked_placeOf(position, directory) {
    const [, file, line, column] = /^(?!\/|\.\.|[A-Za-z]:)(.+?):(\d+)(?::(\d+))?/.exec(position) ?? [];
    if (file === undefined)
        return {};
    const inside = file.replaceAll('\\', '/').replace(/^\.\//, '');
    return {
        file: directory === '.' ? inside : `${directory}/${inside}`,
        line: Number(line),
        ...(0,external_core_js_namespaceObject.optional)({ column: column === undefined ? undefined : Number(column) }),
    };
}
const isOf = (importPath, module) => importPath === module || importPath.startsWith(`${module}/`);
/** The message of the go command without the place that it begins with, in one line. */
function wordsOf({ error, position }) {
    const said = error.startsWith(`${position}: `) ? error.slice(position.length + 2) : error;
    return (0,external_core_js_namespaceObject.printable)(said
        .split(/\r?\n/)
        .map((line) => line.trim())
        .join(' '), 400);
}
function excluded(item, { cgo }) {
    if (!item.error.includes('build constraints exclude all Go files') || !cgo.has(item.importPath))
        return undefined;
    const message = `${(0,external_core_js_namespaceObject.printable)(item.importPath, 120)} needs cgo, which is off`;
    return { code: 'cgo-needed', message, hint: NEED_CGO };
}
function missing({ importPath, error }, { module, workspace }) {
    const name = (0,external_core_js_namespaceObject.printable)(importPath, 120);
    const untidy = 'Run go mod tidy in the directory of the module, and commit go.mod and go.sum.';
    if (error.includes('missing go.sum entry'))
        return { code: 'go-mod-untidy', message: `go.sum has no entry for the module of ${name}`, hint: untidy };
    if (!/cannot find module providing package|no required module provides package/.test(error))
        return undefined;
    if (isOf(importPath, module.path))
        return undefined;
    const local = workspace?.modules.find((path) => isOf(importPath, path));
    if (workspace === undefined || local === undefined)
        return { code: 'go-mod-untidy', message: `go.mod requires no module with the package ${name}`, hint: untidy };
    return {
        code: 'workspace-off',
        message: `${name} is found only through ${(0,external_core_js_namespaceObject.printable)(workspace.file, 120)}, which is off for a release`,
        hint: `Users of ${(0,external_core_js_namespaceObject.printable)(module.path, 120)} do not have the workspace. Require a version of ${(0,external_core_js_namespaceObject.printable)(local, 120)} in go.mod, or replace it there by its directory.`,
    };
}
function faultOf(item, question) {
    const known = excluded(item, question) ?? missing(item, question);
    const place = linked_placeOf(item.position, question.module.directory);
    if (known !== undefined)
        return { ...known, ...place };
    return {
        code: 'package-error',
        message: `The package '${(0,external_core_js_namespaceObject.printable)(item.importPath, 120)}' cannot be built: ${wordsOf(item)}`,
        hint: item.error.includes('no matching files found')
            ? 'What is embedded has to be there: commit it, or make it in a step before this one.'
            : 'Correct the package; go vet in the directory of the module says the same.',
        ...place,
    };
}
const cgoOf = (packages = []) => new Set(packages.filter(({ cgoFiles }) => cgoFiles.length > 0).map(({ importPath }) => importPath));
const systemOf = (target) => target.replace(/\/.*$/, '');
/** Throws `RefusedError` with everything that is linked into programs and cannot be built, each once for all its targets. */
function refuseBroken(modules, workspace) {
    const found = new Map();
    for (const { module, facts } of modules) {
        for (const [target, packages] of facts.linked) {
            const question = { module, workspace, cgo: cgoOf(facts.withCgo.get(systemOf(target))) };
            for (const item of packages) {
                if (item.error === '')
                    continue;
                const fault = faultOf(item, question);
                const key = JSON.stringify(fault);
                found.set(key, { fault, targets: [...(found.get(key)?.targets ?? []), target] });
            }
        }
    }
    const [first, ...more] = [...found.values()]
        .slice(0, MOST)
        .map(({ fault, targets }) => ({ ...fault, message: `${fault.message} (${(0,external_core_js_namespaceObject.listed)(targets)}).` }));
    if (first !== undefined)
        throw new external_core_js_namespaceObject.RefusedError(first, more);
}
const programsOf = (packages = []) => packages.filter(({ name, own }) => name === 'main' && own).map(({ importPath }) => importPath);
/** Programs that have files only when cgo is on, by the system. */
function cgoPrograms({ facts }) {
    return [...facts.withCgo].flatMap(([system, packages]) => {
        const listedFor = [...facts.packages].filter(([target]) => systemOf(target) === system);
        const built = new Set(listedFor.flatMap(([, all]) => programsOf(all.filter(({ error }) => error === ''))));
        return programsOf(packages)
            .filter((program) => !built.has(program))
            .map((program) => [program, system]);
    });
}
/** Throws `RefusedError` when the only programs, or one that is named by itself, need cgo; answers what is left out for it. */
function refuseCgoPrograms(modules) {
    return modules.flatMap((each) => {
        const needing = cgoPrograms(each);
        const all = [...each.facts.packages.values()].flat();
        const faulty = new Set(all.filter(({ error }) => error !== '').map(({ importPath }) => importPath));
        const alone = programsOf(all).length === 0 || needing.some(([program]) => faulty.has(program));
        const [first] = needing;
        if (first !== undefined && alone) {
            const names = [...new Set(needing.map(([program]) => (0,external_core_js_namespaceObject.printable)(program, 120)))];
            throw new external_core_js_namespaceObject.RefusedError({
                code: 'cgo-needed',
                message: `${(0,external_core_js_namespaceObject.listed)(names)} ${names.length === 1 ? 'needs' : 'need'} cgo, which is off.`,
                hint: NEED_CGO,
            });
        }
        const systems = new Map();
        for (const [program, system] of needing)
            systems.set(program, [...(systems.get(program) ?? []), system]);
        return [...systems].map(([program, names]) => `${program} is not built for ${(0,external_core_js_namespaceObject.listed)(names)}: it needs cgo, which is off`);
    });
}
/** Packages that are compiled without their cgo files: many are stubs then, which say so only when they are called. */
function stubs({ facts }) {
    const found = new Set();
    for (const [target, packages] of facts.linked) {
        const cgo = cgoOf(facts.withCgo.get(systemOf(target)));
        for (const { importPath, error } of packages)
            if (cgo.has(importPath) && error === '')
                found.add(importPath);
    }
    return [...found].sort();
}
/** How many files are named. */
const MOST_FILES = 5;
/** What somebody may not expect of what is compiled. */
function linkedNotices(modules, { workspace, ignoredSources }) {
    const without = modules
        .flatMap(stubs)
        .map((path) => `${path} is compiled without its cgo files, since cgo is off: it may be a stub that fails when it is called`);
    const ignored = ignoredSources.slice(0, MOST_FILES).map((path) => (0,external_core_js_namespaceObject.printable)(path, 100));
    const rest = ignoredSources.length > MOST_FILES ? ' and more' : '';
    return [
        ...without,
        ...(workspace === undefined
            ? []
            : [
                `${(0,external_core_js_namespaceObject.printable)(workspace.file, 120)} is off: programs are built from their own go.mod, as their users would build them`,
            ]),
        ...(ignored.length === 0
            ? []
            : [
                `Git ignores ${(0,external_core_js_namespaceObject.listed)(ignored)}${rest}, which is compiled or embedded: nobody can build the same from the commit alone`,
            ]),
    ];
}
/** Throws `RefusedError` where a proof would lack files: it builds from a clean clone. */
function refuseIgnoredSources(ignoredSources) {
    if (ignoredSources.length === 0)
        return;
    const shown = ignoredSources.slice(0, MOST_FILES).map((path) => (0,external_core_js_namespaceObject.printable)(path, 100));
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'source-ignored',
        message: `Git ignores ${(0,external_core_js_namespaceObject.listed)(shown)}${ignoredSources.length > MOST_FILES ? ' and more' : ''}, which is compiled or embedded.`,
        hint: 'A proof builds from a clean clone, which has what the commit has and nothing that a step or hook made here. Commit them (git add --force), or leave out prove.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/programs.js


function programs_programsOf(module, index, { mode, mains }, { target, packages }) {
    const lines = (0,external_core_js_namespaceObject.invariant)(mains[index], 'each module has its lines');
    const extension = (0,external_go_js_namespaceObject.programExtension)(target, mode);
    const names = (0,external_go_js_namespaceObject.givenNames)(lines, module.path);
    const patterns = lines.map(({ pattern }) => pattern);
    return (0,external_go_js_namespaceObject.selectPrograms)(patterns, packages).map((program) => {
        const name = names.get(program.importPath) ?? program.name;
        const header = (0,external_go_js_namespaceObject.makesHeader)(mode) ? `${name}.h` : '';
        return { module: index, importPath: program.importPath, built: program.name, name, file: name + extension, header };
    });
}
function refuseSamePrograms(programs) {
    for (const [index, { file, importPath }] of programs.entries()) {
        const other = programs.slice(0, index).find((before) => before.file.toLowerCase() === file.toLowerCase());
        if (other === undefined)
            continue;
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'program-name',
            message: `The programs '${(0,external_core_js_namespaceObject.printable)(other.importPath)}' and '${(0,external_core_js_namespaceObject.printable)(importPath)}' have the same name, ${(0,external_core_js_namespaceObject.printable)(file)}.`,
            hint: 'They would overwrite each other. Give one of them another name with a line NAME=DIRECTORY in the input main.',
        });
    }
}
/** The builds of one target: as few as flags and modules allow, since what programs share is compiled once. */
function groupsOf(modules, facts, settings, target) {
    const { ldflags, tags, mode } = settings;
    const all = modules.flatMap((module, index) => {
        const known = (0,external_core_js_namespaceObject.invariant)(facts[index], 'each module was looked at').packages.get(target.text);
        const packages = (0,external_core_js_namespaceObject.invariant)(known, 'the packages of each target that is built were listed');
        return programs_programsOf(module, index, settings, { target, packages });
    });
    refuseSamePrograms(all);
    const groups = new Map();
    for (const { module, ...program } of all) {
        const wanted = {
            ldflags: ldflags.own.get(program.name) ?? ldflags.usual,
            tags: (0,external_go_js_namespaceObject.orderedTags)(tags.own.get(program.name) ?? tags.usual),
        };
        // A library is built by itself: the go command names several executables, but not several libraries.
        const key = JSON.stringify([module, wanted, (0,external_go_js_namespaceObject.makesHeader)(mode) ? program.name : '']);
        groups.set(key, { module, programs: [...(groups.get(key)?.programs ?? []), program], ...wanted });
    }
    return [...groups.values()];
}
/** Programs that some targets lack, because their files are for other systems. */
function missingPrograms(targets) {
    const built = targets.filter(({ groups }) => groups.length > 0);
    const pathsOf = (groups) => groups.flatMap(({ programs }) => programs.map(({ importPath }) => importPath));
    const all = [...new Set(built.flatMap(({ groups }) => pathsOf(groups)))].sort();
    return all.flatMap((path) => {
        const without = built.filter(({ groups }) => !pathsOf(groups).includes(path)).map(({ target }) => target.text);
        return without.length === 0 ? [] : [`${path} is not built for ${(0,external_core_js_namespaceObject.listed)(without)}: no file of it is for that`];
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/shards.js



/** Jobs of a plan that nobody gave a number for: more would wait for one another on small accounts. */
const USUAL_SHARDS = 8;
/** Reads seconds by target. Throws `InvalidValue`. */
function readWeights(value) {
    if (value === undefined)
        return new Map();
    const pairs = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
    const wrong = pairs?.find(([, seconds]) => typeof seconds !== 'number' || !(seconds >= 0));
    if (pairs !== undefined && wrong === undefined)
        return new Map(pairs.map(([target, seconds]) => [target, Number(seconds)]));
    throw new external_core_js_namespaceObject.InvalidValue(wrong === undefined ? 'this is no JSON object' : `${(0,external_core_js_namespaceObject.printable)(wrong[0], 60)} has no number of seconds`, 'Write {"linux/amd64": 41.2}, such as the field targets of the output timings.', { code: 'weights' });
}
/** Reads `LABEL` or `SELECTOR=LABEL`. A label that no runner can have is refused where a target would need it. */
function parseRunner(line) {
    const equals = line.indexOf('=');
    return { selector: line.slice(0, Math.max(equals, 0)).trim(), label: line.slice(equals + 1).trim() };
}
/** Label of the runner that builds a target: of the rules that say most of it the last. Throws `InvalidValue` when none is. */
function runnerOf(rules, target) {
    const rule = (0,external_go_js_namespaceObject.rulesFor)(rules, target).at(-1);
    if (rule !== undefined && /^[\w.,: -]+$/.test(rule.label))
        return rule.label;
    throw new external_core_js_namespaceObject.InvalidValue(`there is no runner for ${target.text}`, 'Write a label for all targets, such as ubuntu-latest, and SELECTOR=LABEL such as darwin=macos-latest for those that need another.', { code: 'runners' });
}
function unitsOf(targets, { weights, runners }) {
    const known = targets.flatMap(({ target }) => weights.get(target.text) ?? []);
    const average = known.length === 0 ? 1 : known.reduce((sum, seconds) => sum + seconds, 0) / known.length;
    const parts = new Set(targets.flatMap((target) => target.parts));
    return targets
        .filter(({ target }) => !parts.has(target.text))
        .map(({ target, parts: own }) => {
        const built = own.length === 0 ? [target.text] : own;
        const weight = built.reduce((sum, text) => sum + (weights.get(text) ?? average), 0);
        return { targets: [...own, target.text], weight, runner: inSetting('runners', () => runnerOf(runners, target)) };
    });
}
const total = (units) => units.reduce((sum, { weight }) => sum + weight, 0);
/** The heaviest first, each to where least is so far: at most a third longer than the best there is (Graham, 1969). */
function spread(units, bins) {
    const shards = Array.from({ length: Math.min(bins, units.length) }, () => []);
    for (const unit of [...units].sort((a, b) => b.weight - a.weight)) {
        const [least] = [...shards].sort((a, b) => total(a) - total(b) || a.length - b.length);
        (0,external_core_js_namespaceObject.invariant)(least, 'where there is a unit there is a shard').push(unit);
    }
    return shards;
}
/** How many of the jobs each kind of runner gets: one, and each further one goes where a job has most to do. */
function jobsFor(kinds, jobs) {
    let counts = kinds.map(() => 1);
    for (let left = jobs - kinds.length; left > 0; left--) {
        const loads = kinds.map((units, index) => {
            const count = (0,external_core_js_namespaceObject.invariant)(counts[index], 'each kind has a count');
            return count < units.length ? total(units) / count : -1;
        });
        const most = loads.indexOf(Math.max(...loads));
        counts = counts.map((count, index) => (index === most ? count + 1 : count));
    }
    return counts;
}
/**
 * Spreads the targets over jobs of about the same length. The order of the plan decides between equals, so the same plan
 * comes out everywhere.
 */
function planShards(targets, fanOut) {
    const { jobs: wanted } = fanOut;
    const units = unitsOf(targets, fanOut);
    const jobs = Math.min(wanted ?? USUAL_SHARDS, units.length);
    const labels = [...new Set(units.map(({ runner }) => runner))];
    const kinds = labels.map((label) => units.filter(({ runner }) => runner === label));
    const counts = jobsFor(kinds, jobs);
    const order = new Map(targets.map(({ target }, index) => [target.text, index]));
    const place = (text) => (0,external_core_js_namespaceObject.invariant)(order.get(text), 'a unit is of planned targets');
    const bins = kinds.flatMap((kind, index) => spread(kind, (0,external_core_js_namespaceObject.invariant)(counts[index], 'each kind has a count')));
    const shards = bins.map((bin, index) => {
        const texts = bin.flatMap((unit) => unit.targets).sort((a, b) => place(a) - place(b));
        return { shard: index + 1, targets: texts, runner: (0,external_core_js_namespaceObject.invariant)(bin[0], 'no shard is empty').runner };
    });
    const fewer = wanted !== undefined && wanted > units.length;
    return {
        shards,
        reasons: fewer ? [`${units.length} shards instead of ${wanted}: a target is built in one piece`] : [],
    };
}
/** The matrix for `strategy.matrix` (https://docs.github.com/actions/reference/workflow-syntax#jobsjob_idstrategymatrixinclude). */
function matrixOf(shards) {
    return {
        include: shards.map(({ shard, targets, runner }) => {
            const [first, ...more] = targets;
            const name = (0,external_core_js_namespaceObject.invariant)(first, 'a shard has a target');
            return { shard, name: more.length === 0 ? name : `${name} +${more.length}`, targets, runner };
        }),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/release.js














/** Mac programs for one architecture that a universal one needs, where nobody asked for them. */
function withParts(targets) {
    const shipped = targets.map((target) => ({ target, shipped: true }));
    if (!targets.some(({ text }) => text === external_go_js_namespaceObject.UNIVERSAL.text))
        return shipped;
    const parts = external_go_js_namespaceObject.UNIVERSAL_PARTS.filter((text) => !targets.some((target) => target.text === text));
    return [...shipped, ...parts.map((text) => ({ target: (0,external_go_js_namespaceObject.parseTarget)(text), shipped: false }))];
}
function refuseWithoutC(target, { mode }, env) {
    (0,external_go_js_namespaceObject.checkBuildMode)(mode, target);
    if (!(0,external_go_js_namespaceObject.needsC)(mode, target) || env['CGO_ENABLED'] === '1')
        return;
    throw new external_core_js_namespaceObject.InvalidValue(`${mode} for ${target.text} takes a C toolchain`, 'Give CGO_ENABLED=1 and, for another system, CC=... in the input env, on a runner that has the toolchain.', { code: 'needs-c-toolchain' });
}
/** The programs of the parts stand in for those of the universal target, which has no build of its own. */
function planTarget({ target, shipped }, settings, { source, facts }) {
    const universal = target.text === external_go_js_namespaceObject.UNIVERSAL.text;
    const env = (0,external_go_js_namespaceObject.envOf)(settings.env, target);
    if (!universal)
        inSetting('mode', () => refuseWithoutC(target, settings, env));
    const like = universal ? (0,external_go_js_namespaceObject.parseTarget)(external_go_js_namespaceObject.UNIVERSAL_PARTS[1]) : target;
    const groups = groupsOf(source.modules, facts.modules, settings, like);
    const formats = shipped ? inSetting('formats', () => formatsOf(settings.formats, target)).formats : [];
    const artifacts = artifactsOf(formats, { target, groups }, source, settings);
    return { target, groups, parts: universal ? external_go_js_namespaceObject.UNIVERSAL_PARTS : [], env, artifacts };
}
/** Throws `InvalidSetting` for a line of a setting that is for none of the targets. */
function refuseUnused({ formats, env, runners, nameTemplate }, wanted) {
    const selectors = (rules) => rules.map(({ selector }) => selector);
    const built = withParts(wanted).map(({ target }) => target);
    inSetting('formats', () => refuseUnusedFormats(formats, wanted));
    inSetting('env', () => (0,external_go_js_namespaceObject.refuseUnselecting)(selectors(env), built, 'build-env'));
    inSetting('runners', () => (0,external_go_js_namespaceObject.refuseUnselecting)(selectors(runners), wanted, 'runners'));
    inSetting('nameTemplate', () => (0,external_go_js_namespaceObject.refuseUnselecting)(selectors(nameTemplate), built, 'same-name'));
}
/** Formats for all targets that a target is made without. */
function leftOutFormats({ formats }, wanted) {
    const by = new Map();
    for (const target of wanted)
        for (const format of formatsOf(formats, target).leftOut)
            by.set(format, [...(by.get(format) ?? []), target.text]);
    return [...by].map(([format, texts]) => `no ${format} for ${(0,external_core_js_namespaceObject.listed)(texts)}: the format has no name for that variant`);
}
/** What was asked for and comes to nothing with these targets: the next run may have others, so it is told and not refused. */
function withoutEffect(settings, wanted, plan) {
    const systems = formatsWithoutTarget(settings.formats, wanted).map((format) => `No ${format} is made: none of the targets is for a system that installs it`);
    const files = plan.packageFiles.map(({ to }) => (0,external_core_js_namespaceObject.printable)(to));
    const unpacked = files.length === 0 || Object.keys(plan.packages).length > 0 ? [] : [(0,external_core_js_namespaceObject.listed)(files.slice(0, 5))];
    return [...systems, ...unpacked.map((names) => `${names} would stand in packages, and no package is made`)];
}
/** A value of `-X` has to have an effect in one of the modules whose programs get the flags. */
function checkFlags(targets, facts) {
    const all = targets.flatMap(({ groups }) => groups);
    const flags = [...new Set(all.map(({ ldflags }) => ldflags))];
    return flags.flatMap((ldflags) => {
        const modules = [...new Set(all.filter((group) => group.ldflags === ldflags).map(({ module }) => module))];
        return linkedOf(ldflags).flatMap((value) => {
            const declared = modules.flatMap((module) => facts.modules[module]?.declared.get(value.package) ?? []);
            return inSetting('ldflags', () => (0,external_go_js_namespaceObject.checkLinkedValue)(value, declared)).map((path) => `${path} has no variable ${value.name}, so -X ${value.package}.${value.name} leaves it as it is`);
        });
    });
}
/** The archive would be refused when it is written; better before the first build. */
function checkEntries(targets, files) {
    const content = new Uint8Array(0);
    for (const { groups } of targets) {
        const programs = groups.flatMap((group) => group.programs.map(({ file }) => file));
        const paths = [...programs, ...files.map(({ to }) => to)];
        (0,external_archive_js_namespaceObject.orderedEntries)(paths.map((path) => ({ path, mode: 0o644, content })));
    }
}
/** Each file once, as the last line that finds it says. Throws `InvalidSetting` where two files would have one place. */
function planFiles({ files: lines }, facts) {
    const found = lines.flatMap((line, index) => {
        const looked = (0,external_core_js_namespaceObject.invariant)(facts.files[index], 'each line was looked for');
        return inSetting('files', () => filesOfLine(line, looked));
    });
    return inSetting('files', () => eachOnce(found));
}
/** Throws `InvalidValue` for a line of one format that no target is made in. */
function refuseUnusedMetadata(metadata, used) {
    const unused = [...metadata.keys()].find((key) => key.includes('.') && !used.has(key.replace(/\..*$/s, '')));
    if (unused === undefined)
        return;
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(unused, 60)}' is for a format that is not made`, `The formats are ${(0,external_core_js_namespaceObject.listed)([...used])}. Add it to the input formats, or remove the line.`, { code: 'package-input' });
}
function planPackages(targets, { metadata }, usual, scripts) {
    const used = new Set(targets.flatMap(({ artifacts }) => artifacts.map(({ format }) => format)));
    inSetting('metadata', () => refuseUnusedMetadata(metadata, used));
    const pairs = PACKAGING_FORMATS.filter((format) => used.has(format)).map((format) => [
        format,
        inSetting('metadata', () => metadataOf(format, metadata, usual, scripts)),
    ]);
    return Object.fromEntries(pairs);
}
function usualMetadata(name, { modules: [{ path }] }, { license }) {
    return { name, license, description: `Built from the Go module ${path}.` };
}
/** Each program once, whatever it is built for. */
function release_programsOf(targets) {
    const all = targets.flatMap(({ groups }) => groups.flatMap(({ programs }) => programs));
    return [...new Map(all.map((program) => [program.importPath, program])).values()];
}
/** What is certain only when everything has its name. */
function checkNames(targets, settings) {
    const programs = release_programsOf(targets).map(({ name }) => name);
    inSetting('ldflags', () => refuseUnknownPrograms(settings.ldflags, programs));
    inSetting('tags', () => refuseUnknownPrograms(settings.tags, programs));
    const files = targets.flatMap(({ target, artifacts }) => artifacts.map(({ name }) => ({ name, target: target.text })));
    inSetting('nameTemplate', () => refuseSameNames(files));
}
/**
 * Decides what is built and what it is called. Throws `RefusedError` for everything that can be known before building, and
 * `InvalidSetting` where a setting is at fault.
 */
function planRelease(settings, from) {
    const { source, wanted, facts } = from;
    refuseUnused(settings, wanted);
    const looked = source.modules.map((module, index) => {
        return { module, facts: (0,external_core_js_namespaceObject.invariant)(facts.modules[index], 'each module was looked at') };
    });
    const withoutCgo = refuseCgoPrograms(looked);
    refuseBroken(looked, facts.workspace);
    if (settings.proves)
        refuseIgnoredSources(facts.ignoredSources);
    const final = { ...settings, ldflags: filledFlags(settings.ldflags, source.values) };
    const targets = withParts(wanted).map((target) => planTarget(target, final, from));
    checkNames(targets, settings);
    const files = planFiles(settings, facts);
    const archiveFiles = files.filter(({ to }) => !to.startsWith('/'));
    checkEntries(targets, archiveFiles);
    const name = releaseName(source, settings.mains, release_programsOf(targets));
    const { shards, reasons } = planShards(targets, settings);
    const { version, commit, epoch, goVersion, modules } = source;
    const plan = {
        schema: 1,
        ...{ name, version, commit, epoch, goVersion, modules },
        ...{ flags: settings.flags, mode: settings.mode, targets, archiveFiles },
        packageFiles: files.filter(({ to }) => to.startsWith('/')),
        packages: planPackages(targets, settings, usualMetadata(name, source, facts), facts.scripts),
        checksums: settings.checksums,
        budgets: settings.budgets,
        shards,
    };
    inSetting('budgets', () => refuseUnusedBudgets(settings.budgets, plannedArtifacts(targets)));
    const left = leftOutFormats(settings, wanted);
    return {
        plan,
        reasons: [...[...source.reasons, ...checkFlags(targets, facts), ...missingPrograms(targets), ...left, ...reasons]],
        notices: [...withoutCgo, ...linkedNotices(looked, facts), ...withoutEffect(settings, wanted, plan)],
    };
}

;// CONCATENATED MODULE: external "./version.js"
const external_version_js_namespaceObject = __lazy_require__("./version.js");
;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/version.js



const FETCH = 'Fetch the tags: actions/checkout with fetch-depth: 0, or git fetch --tags.';
const GO_MOD = { hasGoMod: true };
/** What files can be called after; a slash would make a folder of it. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+~-]{0,127}$/;
const version_short = (commit) => commit.slice(0, 12);
const placed = ({ directory }) => (directory === '.' ? '' : ` of ${(0,external_core_js_namespaceObject.printable)(directory)}`);
const identityOf = ({ inRepository, path }) => (0,external_version_js_namespaceObject.identifyModule)({ directory: inRepository, path });
/** The tag is on the commit, and Go takes another one. */
function outranked(wanted, { stamped, retract }, here, module) {
    if ((0,external_version_js_namespaceObject.retractedBy)(retract.map((range) => ({ ...range, line: 0, rationale: '' })))(wanted))
        return {
            why: `go.mod retracts ${wanted}, and Go passes over the tags of retracted versions`,
            hint: 'Release a version that is not retracted, or take the retract line back.',
        };
    const higher = (0,external_version_js_namespaceObject.candidates)(here, module, GO_MOD).find(({ version }) => version === stamped);
    if (higher !== undefined)
        return {
            why: `${(0,external_core_js_namespaceObject.printable)(higher.tag)} is on the same commit and higher, and Go takes the highest`,
            hint: `Release ${stamped}; or let each version have a commit of its own, or delete the tag that is not meant.`,
        };
    return {
        why: 'its tag is on this commit, and Go takes it for no version of the module all the same',
        hint: 'A later version of the module may retract it: see go list -m -retracted -versions. And see what go version -m says of a program that is built here.',
    };
}
/** A tag of the commit that may be meant: the version without its v, without the prefix of the module, or behind something else. */
function alike(wanted, here, module) {
    const bare = wanted.slice(1);
    const found = here.find(({ name }) => name.endsWith(bare) || name.startsWith(`${module.tagPrefix}${wanted}+`));
    if (found === undefined)
        return undefined;
    const reading = (0,external_version_js_namespaceObject.readTag)(found.name, module, GO_MOD);
    const why = reading.kind === 'ignored'
        ? reading.why
        : `${(0,external_core_js_namespaceObject.printable)(found.name)} has build metadata, which no version of Go has`;
    return {
        why: `the tag ${(0,external_core_js_namespaceObject.printable)(found.name)} of this commit is not one of that version: ${why}`,
        hint: `Tag the commit as ${module.tagPrefix}${wanted}, or give the version ${(0,external_core_js_namespaceObject.printable)(found.name.replace(/^.*\//, ''))} as the name of the release.`,
    };
}
function causeOf(wanted, stamp, { tags, commit }) {
    const module = identityOf(stamp);
    const tag = `${module.tagPrefix}${wanted}`;
    const reading = (0,external_version_js_namespaceObject.readTag)(tag, module, GO_MOD);
    if (reading.kind === 'ignored')
        return {
            why: reading.why,
            hint: 'Correct the module line of go.mod, or release a version that the path can have.',
        };
    const here = tags.filter((each) => each.commit === commit);
    const elsewhere = tags.find(({ name }) => name === tag);
    if (here.some(({ name }) => name === tag))
        return outranked(wanted, stamp, here, module);
    if (elsewhere !== undefined)
        return {
            why: `the tag ${(0,external_core_js_namespaceObject.printable)(tag)} is on the commit ${version_short(elsewhere.commit)}, and this is ${version_short(commit)}`,
            hint: `Check out the tag (ref: ${tag}), or give the version of this commit.`,
        };
    const meant = alike(wanted, here, module);
    if (meant !== undefined)
        return meant;
    return tags.length === 0
        ? { why: 'this clone has no tags', hint: FETCH }
        : {
            why: `this clone has no tag ${(0,external_core_js_namespaceObject.printable)(tag)}`,
            hint: `Set the tag on this commit. Or it was not fetched: ${FETCH}`,
        };
}
function mismatch(wanted, stamp, facts) {
    const { why, hint } = causeOf(wanted, stamp, facts);
    return new external_core_js_namespaceObject.RefusedError({
        code: 'version-mismatch',
        message: `The version is ${(0,external_core_js_namespaceObject.printable)(wanted)}, and Go stamps ${(0,external_core_js_namespaceObject.printable)(stamp.stamped)} into the programs${placed(stamp)}: ${why}.`,
        hint,
    });
}
/** The tags of this commit that are versions of a module. */
function tagsOf(stamp, { tags, commit }) {
    const module = identityOf(stamp);
    const here = tags.filter((each) => each.commit === commit);
    return (0,external_version_js_namespaceObject.candidates)(here, module, GO_MOD).map(({ tag }) => (0,external_core_js_namespaceObject.printable)(tag));
}
/** Modules whose programs would say different versions. */
function differing(wanted, facts) {
    const each = facts.modules.map((stamp) => {
        const tags = tagsOf(stamp, facts);
        const by = tags.length === 0 ? 'no tag of this commit' : `the tag ${(0,external_core_js_namespaceObject.listed)(tags)}`;
        return `${(0,external_core_js_namespaceObject.printable)(stamp.path)} in ${(0,external_core_js_namespaceObject.printable)(stamp.directory)} is ${(0,external_core_js_namespaceObject.printable)(stamp.stamped)} (by ${by})`;
    });
    return new external_core_js_namespaceObject.RefusedError({
        code: 'version-mismatch',
        message: `The modules of the release have different versions, and ${(0,external_core_js_namespaceObject.printable)(wanted)} is wanted of all: ${(0,external_core_js_namespaceObject.listed)(each)}.`,
        hint: 'One release has one version: tag the commit with it for each module (DIRECTORY/vX.Y.Z), or release the modules in steps of their own. A name that is no version of Go, such as 2026.11.0, can stand for all of them.',
    });
}
/** A tag of that very name says which commit is meant, whatever Go thinks of the name. */
function refuseElsewhere(wanted, { tags, commit }) {
    const named = tags.filter(({ name }) => name === wanted);
    const [first] = named;
    if (first === undefined || named.some((tag) => tag.commit === commit))
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'version-mismatch',
        message: `The tag ${(0,external_core_js_namespaceObject.printable)(wanted)} is on the commit ${version_short(first.commit)}, and this is ${version_short(commit)}.`,
        hint: `Check out the tag (ref: ${wanted}), or give another version.`,
    });
}
/** From this number on the first part of a name is a year: calendar versions are no versions of Go (https://calver.org). */
const FIRST_YEAR = 1000;
/** `1.4.0` is `v1.4.0` to whoever writes it: beside a release of Go it is that or a mistake. A year, or a commit without a release, is neither. */
function refuseOther(wanted, facts) {
    const meant = `v${wanted}`;
    if (!(0,external_version_js_namespaceObject.isCanonicalVersion)(meant) || Number(wanted.split('.')[0]) >= FIRST_YEAR)
        return;
    const released = ({ stamped }) => (0,external_version_js_namespaceObject.isCanonicalVersion)(stamped) && !(0,external_version_js_namespaceObject.isPseudoVersion)(stamped);
    const other = facts.modules.find((module) => released(module) && module.stamped !== meant);
    if (other !== undefined)
        throw mismatch(meant, other, facts);
}
function checkName(wanted) {
    if (wanted.endsWith('+dirty')) {
        throw new external_core_js_namespaceObject.InvalidValue(`${(0,external_core_js_namespaceObject.printable)(wanted)} is the version of a changed work tree`, 'Release a commit: the step that gave the version names the changed files.', { code: 'dirty-version' });
    }
    if (NAME.test(wanted))
        return;
    throw new external_core_js_namespaceObject.InvalidValue(`files cannot be called after '${(0,external_core_js_namespaceObject.printable)(wanted, 80)}'`, 'Give a version such as v1.4.0, of a module in a directory too (not client/v1.4.0), or a name of letters, digits and . _ - + ~.', { code: 'file-name' });
}
/**
 * The version of the release. What is a version of Go has to be what Go stamps into the programs of every module; any other name
 * is what the release and its files are called, and the programs say what Go stamps. Throws `RefusedError` with the cause where Go
 * stamps another version (also when no version can be of the module), and `InvalidValue` for what no release can be called.
 */
function chooseVersion(wanted, facts) {
    const { modules } = facts;
    const [{ stamped, goVersion }] = modules;
    if (wanted !== '')
        checkName(wanted);
    if (wanted === '' && stamped === external_go_js_namespaceObject.NO_VERSION) {
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'no-version',
            message: `${goVersion} has no version for this module.`,
            hint: 'Go stamps versions since 1.24, and only where go.mod stands at the top of the repository. Give the input version, such as the output version of version-from-tag.',
        });
    }
    const version = wanted === '' ? stamped : wanted;
    if (!(0,external_version_js_namespaceObject.isCanonicalVersion)(version)) {
        refuseElsewhere(version, facts);
        refuseOther(version, facts);
        return version;
    }
    const known = modules.filter((module) => module.stamped !== external_go_js_namespaceObject.NO_VERSION);
    const other = known.find((module) => module.stamped !== version);
    if (other === undefined)
        return version;
    throw new Set(known.map((module) => module.stamped)).size > 1
        ? differing(version, facts)
        : mismatch(version, other, facts);
}
/** Says who says which version, where that is not the same. */
function versionReasons(version, { modules, commit }) {
    const [{ stamped, goVersion }] = modules;
    if (stamped === external_go_js_namespaceObject.NO_VERSION)
        return [`${version} is the input version; ${goVersion} stamps none, so only the commit can be checked`];
    if ((0,external_version_js_namespaceObject.isCanonicalVersion)(version))
        return [`${version} is what Go stamps for commit ${version_short(commit)}`];
    return modules.map((module) => {
        return `the release and its files are called ${(0,external_core_js_namespaceObject.printable)(version)}, which is no version of Go; the programs${placed(module)} say ${(0,external_core_js_namespaceObject.printable)(module.stamped)}`;
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/plan/source.js




const source_MOST_FILES = 10;
function refuseChanges({ modified, changes }) {
    if (!modified)
        return;
    const shown = changes.slice(0, source_MOST_FILES).map((path) => (0,external_core_js_namespaceObject.printable)(path, 100));
    const rest = changes.length - shown.length;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'dirty-tree',
        message: changes.length === 0
            ? 'The work tree has changes in files of the output folder that Git tracks.'
            : `The work tree is not the commit: ${(0,external_core_js_namespaceObject.listed)(shown)}${rest > 0 ? ` and ${(0,external_core_js_namespaceObject.counted)(rest, 'more file')}` : ''}.`,
        hint: 'Go would stamp the programs +dirty. Commit the files, add them to .gitignore, or make them after this step.',
    });
}
function reasonsOf(version, facts, flags) {
    const { sourceDateEpoch: epoch } = facts;
    return [
        ...versionReasons(version, facts),
        ...(flags.vcs ? [] : ['the programs say neither version nor commit, since flags has -buildvcs=false']),
        ...(flags.trimpath ? [] : ['the programs hold paths of this machine, since flags has -trimpath=false']),
        epoch ? `files are dated by SOURCE_DATE_EPOCH, ${epoch}` : `files are dated by the commit, ${facts.commitTime}`,
    ];
}
/** Go stamps nothing of a repository that it does not find or cannot read. */
function refuseNoCommit({ commit, commitTime, modules: [{ goVersion }] }) {
    if (commit !== '' && Number.isSafeInteger(commitTime))
        return;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'no-commit',
        message: `${goVersion} stamps no commit into programs of this checkout.`,
        hint: 'Use a checkout of a Git repository that git log works in, and Go 1.18 or newer.',
    });
}
/** One release is built by one toolchain. */
function refuseManyToolchains(modules) {
    const [first, ...others] = modules;
    const other = others.find(({ goVersion }) => goVersion !== first?.goVersion);
    if (first === undefined || other === undefined)
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'toolchains-differ',
        message: `The modules choose different toolchains: ${(0,external_core_js_namespaceObject.printable)(first.directory)} ${first.goVersion}, ${(0,external_core_js_namespaceObject.printable)(other.directory)} ${other.goVersion}.`,
        hint: 'Give the input go-version, so that all of them are built by one.',
    });
}
function planModule({ directory, path, stamped, vendored, requirements }, flags) {
    const mod = flags.mod ?? (vendored ? 'vendor' : 'readonly');
    return { directory, path, stamp: flags.vcs ? stamped : external_go_js_namespaceObject.NO_VERSION, mod, requirements };
}
/**
 * Decides version and time. Throws `RefusedError` for a changed work tree and for a version that is not the
 * stamp, `InvalidSetting` for a version that no release can have.
 */
function planSource(wanted, facts, flags) {
    const [first, ...others] = facts.modules;
    refuseNoCommit(facts);
    refuseManyToolchains(facts.modules);
    refuseChanges(facts);
    const version = inSetting('version', () => chooseVersion(wanted, facts));
    const { commit, commitTime } = facts;
    const values = new Map([
        ['version', version],
        ['bare-version', version.replace(/^v/, '')],
        ['commit', commit],
        ['commit-time', String(commitTime)],
        ['commit-date', new Date(commitTime * 1000).toISOString().replace('.000', '')],
    ]);
    return {
        version,
        commit,
        epoch: (0,external_core_js_namespaceObject.sourceDateEpoch)(facts.sourceDateEpoch) ?? commitTime,
        goVersion: first.goVersion,
        modules: [planModule(first, flags), ...others.map((module) => planModule(module, flags))],
        values,
        reasons: reasonsOf(version, facts, flags),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/index.js

























;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: ./build/bundle/packages/release/host/entries.js
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




function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'symbolic link' : 'special file';
}
function unreadable(path, code, cause) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'file-unreadable',
        message: `${(0,external_core_js_namespaceObject.printable)(path)} could not be read: ${code}.`,
        hint: 'Nothing is known of its content. Make it readable and run again.',
        cause,
    });
}
/** The names of a folder in code-unit order, sub-folders not entered. Throws `CouldNotCheckError` when it cannot be read. */
async function readEntries(path) {
    try {
        const entries = await (0,promises_namespaceObject.readdir)(path, { withFileTypes: true });
        return entries
            .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        const code = (0,external_core_js_namespaceObject.errorCode)(error);
        throw code === undefined ? error : unreadable(path, code, error);
    }
}
function entries_tooLarge(shown, limit) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'file-too-large',
        message: `${(0,external_core_js_namespaceObject.printable)(shown)} is larger than ${limit} bytes.`,
        hint: 'A checksum file has one line for each file of the release, a signature four lines. Is it another file?',
        file: shown,
    });
}
/**
 * A small file of a folder as it is, or undefined when there is none of the name; `shown` is its name in messages.
 * Throws `RefusedError` when it is a link, no regular file or too large, `CouldNotCheckError` when it cannot be read.
 */
async function readSmallFile(directory, name, shown, limit) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = await (0,external_core_js_namespaceObject.openRegularFile)((0,external_node_path_namespaceObject.join)(directory, name));
            if (typeof opened === 'string')
                throw (0,external_core_js_namespaceObject.notAFile)(shown, opened);
            const handle = __addDisposableResource(env_1, opened, true);
            const buffer = Buffer.alloc(limit + 1);
            let length = 0;
            for (let bytesRead = -1; bytesRead !== 0 && length <= limit; length += bytesRead) {
                ({ bytesRead } = await handle.read(buffer, length, buffer.length - length, length));
            }
            if (length > limit)
                throw entries_tooLarge(shown, limit);
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
        const code = (0,external_core_js_namespaceObject.errorCode)(error);
        if (code === 'ENOENT')
            return undefined;
        throw code === undefined ? error : unreadable(shown, code, error);
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/folder/state.js


function listedNames(checksums) {
    try {
        return parseChecksums(checksums, CHECKSUMS_FILE).map(({ name }) => name);
    }
    catch {
        return undefined;
    }
}
/** SHA256SUMS itself and its signatures, such as SHA256SUMS.minisig, which it cannot list. */
function isOfList(name) {
    return name === CHECKSUMS_FILE || name.startsWith(`${CHECKSUMS_FILE}.`);
}
/** Tells a release folder from one that somebody else filled, by the names in it and the text of its SHA256SUMS. */
function judgeFolder(names, checksums) {
    if (names.length === 0)
        return { kind: 'absent' };
    if (checksums === undefined)
        return { kind: 'foreign', why: `it holds no ${CHECKSUMS_FILE}` };
    const listed = listedNames(checksums);
    if (listed === undefined)
        return { kind: 'foreign', why: `its ${CHECKSUMS_FILE} is damaged` };
    const [strange, ...more] = names.filter((name) => !isOfList(name) && !listed.includes(name)).sort();
    if (strange === undefined)
        return { kind: 'ours' };
    const others = more.length === 0 ? '' : ` and ${(0,external_core_js_namespaceObject.counted)(more.length, 'more file')}`;
    return { kind: 'foreign', why: `its ${CHECKSUMS_FILE} does not list '${(0,external_core_js_namespaceObject.printable)(strange, 80)}'${others}` };
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/host/folder.js







/** Folders beside the place while it is replaced: the one that is coming, and the one that goes. */
const besideNames = (place) => ({ fresh: `.${(0,external_node_path_namespaceObject.basename)(place)}.new`, old: `.${(0,external_node_path_namespaceObject.basename)(place)}.old` });
/**
 * Mends what a run left that was killed while it replaced a folder: between the two renames the place is empty and the old folder
 * stands beside it, whole. What else such a run left there is removed.
 */
async function mendReplacement(place) {
    const parent = (0,external_node_path_namespaceObject.dirname)(place);
    const { fresh, old } = besideNames(place);
    const [last] = (0,external_core_js_namespaceObject.orphans)(parent, old);
    const there = (await (0,external_core_js_namespaceObject.unlessAbsent)(place, (0,promises_namespaceObject.lstat)(place), undefined)) !== undefined;
    if (!there && last !== undefined)
        await (0,promises_namespaceObject.rename)((0,external_node_path_namespaceObject.join)(parent, last), place);
    for (const name of [...(0,external_core_js_namespaceObject.orphans)(parent, old), ...(0,external_core_js_namespaceObject.orphans)(parent, fresh)])
        await (0,promises_namespaceObject.rm)((0,external_node_path_namespaceObject.join)(parent, name), { recursive: true, force: true });
}
/**
 * The absolute path of the folder that a run will write, which may not exist yet, symbolic links of its parents followed. What a run left
 * that was killed while it replaced the folder is mended. Throws `InvalidValue` when it is not below the workspace.
 */
async function folderUnder(workspace, folder) {
    const root = await (0,promises_namespaceObject.realpath)(workspace);
    const path = folder.includes('\0') ? root : (0,external_core_js_namespaceObject.realPathToBe)((0,external_node_path_namespaceObject.resolve)(root, folder));
    if (path !== root && (0,external_core_js_namespaceObject.isUnder)(root, path) && !(0,external_core_js_namespaceObject.isUnder)((0,external_node_path_namespaceObject.join)(root, '.git'), path)) {
        await mendReplacement(path);
        return path;
    }
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(folder)}' is no folder below the workspace`, 'Give a folder of its own inside the workspace, such as release.', { code: 'output-outside' });
}
/** Tells a release folder from one that somebody else filled. Reads names and SHA256SUMS, not the files. */
async function readFolderState(folder) {
    const found = await (0,external_core_js_namespaceObject.unlessAbsent)(folder, (0,promises_namespaceObject.stat)(folder), undefined);
    if (found === undefined)
        return { kind: 'absent' };
    if (!found.isDirectory())
        return { kind: 'foreign', why: 'it is a file' };
    const names = await (0,external_core_js_namespaceObject.unlessAbsent)(folder, (0,promises_namespaceObject.readdir)(folder), []);
    const list = (0,external_node_path_namespaceObject.join)(folder, CHECKSUMS_FILE);
    const checksums = await (0,external_core_js_namespaceObject.unlessAbsent)(list, (0,external_core_js_namespaceObject.readRegularFile)(list), undefined);
    if (typeof checksums === 'string')
        return { kind: 'foreign', why: `its ${CHECKSUMS_FILE} is a ${checksums}` };
    return judgeFolder(names, checksums?.toString('utf8'));
}
/** Writes SHA256SUMS beside the files that it lists. */
function writeChecksums(folder, files) {
    const text = formatChecksums(files.map(({ path, sha256 }) => ({ name: (0,external_node_path_namespaceObject.basename)(path), sha256 })));
    return (0,external_archive_js_namespaceObject.writeFileAtomically)((0,external_node_path_namespaceObject.join)(folder, CHECKSUMS_FILE), [Buffer.from(text)]);
}
/** Renames, or copies where the two are on different file systems. */
async function move(from, to) {
    try {
        await (0,promises_namespaceObject.rename)(from, to);
    }
    catch (error) {
        if ((0,external_core_js_namespaceObject.errorCode)(error) !== 'EXDEV')
            throw error;
        await (0,promises_namespaceObject.cp)(from, to, { recursive: true, errorOnExist: true, force: false });
        await (0,promises_namespaceObject.rm)(from, { recursive: true, force: true });
    }
}
/**
 * Puts a finished folder in the place of another, which goes away. Until the last step the old one is there whole; what is
 * copied is copied beside it first, and everything is on the disk before it has its name. On a failure the old folder is put back.
 */
async function replaceFolder(finished, place) {
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(place), { recursive: true });
    const names = besideNames(place);
    const fresh = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(place), (0,external_core_js_namespaceObject.ownedName)(names.fresh));
    const old = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(place), (0,external_core_js_namespaceObject.ownedName)(names.old));
    try {
        await move(finished, fresh);
        await (0,external_core_js_namespaceObject.flushFolder)(fresh);
        try {
            await (0,promises_namespaceObject.rename)(place, old);
        }
        catch (error) {
            if ((0,external_core_js_namespaceObject.errorCode)(error) !== 'ENOENT')
                throw error;
        }
        try {
            await (0,promises_namespaceObject.rename)(fresh, place);
        }
        catch (error) {
            await (0,promises_namespaceObject.rename)(old, place).catch(() => undefined);
            throw error;
        }
    }
    finally {
        await (0,promises_namespaceObject.rm)(fresh, { recursive: true, force: true });
        await (0,promises_namespaceObject.rm)(old, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/host/hash.js
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
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    for (;;) {
        signal.throwIfAborted();
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return hash.digest('hex');
        hash.update(buffer.subarray(0, bytesRead));
    }
}
/** What nobody can put back: a write, and setting the times, changes ctime. A file of the same name that took its place has another number. */
function unchanged(before, after) {
    const fields = ['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'];
    return fields.every((field) => before[field] === after[field]);
}
async function hashOne(path, buffer, signal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = await (0,external_core_js_namespaceObject.openRegularFile)(path);
            if (typeof opened === 'string')
                return { unreadable: 'it is no regular file any more' };
            const handle = hash_addDisposableResource(env_1, opened, true);
            const before = await handle.stat({ bigint: true });
            const sha256 = await digestOf(handle, buffer, signal);
            return unchanged(before, await (0,promises_namespaceObject.lstat)(path, { bigint: true }))
                ? { sha256 }
                : { unreadable: 'it was changed while it was read' };
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
        const code = (0,external_core_js_namespaceObject.errorCode)(error);
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
            digests.set(name, await hashOne((0,external_node_path_namespaceObject.join)(directory, name), buffer, signal));
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, names.length) }, worker));
    return digests;
}

;// CONCATENATED MODULE: ./build/bundle/packages/release/host/index.js




;// CONCATENATED MODULE: ./build/bundle/packages/release/release.chunk.js



module.exports = __webpack_exports__;
/******/ })()
;