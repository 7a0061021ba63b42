export const id = 385;
export const ids = [385];
export const modules = {

/***/ 5385:
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
;// CONCATENATED MODULE: ./actions/verify-artifacts/build/contract.js


const contract_contract = (0,contract/* defineAction */.QP)({
    name: 'verify-artifacts',
    description: 'Verifies a release: the checksum file is signed by the pinned key, every file is listed and as listed, and nothing else is there.',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs: {
        artifacts: (0,contract/* directory */.yy)({ default: 'release', docs: 'Folder with the release.' }),
        checksums: (0,contract/* string */.Yj)({
            default: 'SHA256SUMS',
            docs: 'Name of the checksum file in the folder; its signature has the same name with `.minisig`.',
        }),
        'minisign-public-key': (0,contract/* string */.Yj)({
            required: true,
            example: 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3',
            docs: 'Public key of the maker of the release, as base64 or as the text of `minisign.pub`. Several lines: any of the keys, for the time when keys change.',
        }),
        'allow-extra': (0,contract/* list */.p_)({
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
    rules: [({ checksums }) => (0,file_name/* fileNameFault */.K)(checksums, 'checksums')],
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/host/workspace.js
var workspace = __webpack_require__(1060);
// EXTERNAL MODULE: ./packages/signing/build/signature-names.js
var signature_names = __webpack_require__(8465);
// EXTERNAL MODULE: ./packages/signing/build/host/folder.js
var host_folder = __webpack_require__(5941);
// EXTERNAL MODULE: ./packages/signing/build/host/hash.js
var hash = __webpack_require__(7537);
;// CONCATENATED MODULE: ./actions/verify-artifacts/build/host/gather.js





/** Some 100,000 lines. */
const LARGEST_CHECKSUMS = 16 * 1024 * 1024;
/** The longest comments and two lines of base64 fit in less. */
const LARGEST_SIGNATURE = 16 * 1024;
async function gather(inputs, host) {
    const { artifacts, checksums } = inputs;
    const folder = (0,workspace/* slashed */.df)((0,external_node_path_.relative)(await (0,promises_.realpath)(host.workspace), artifacts));
    const shown = (name) => (folder === '' ? name : `${folder}/${name}`);
    const signature = `${checksums}${signature_names/* MINISIGN_SUFFIX */.V}`;
    const entries = await (0,host_folder/* readFolder */.j1)(artifacts);
    const names = entries
        .filter(({ name, kind }) => kind === 'file' && name !== checksums && name !== signature)
        .map(({ name }) => name);
    return {
        folder,
        entries,
        checksums: await (0,host_folder/* readSmallFile */.EW)(artifacts, checksums, shown(checksums), LARGEST_CHECKSUMS),
        signature: await (0,host_folder/* readSmallFile */.EW)(artifacts, signature, shown(signature), LARGEST_SIGNATURE),
        digests: await host.log.group('Hash the files', () => (0,hash/* hashFiles */.y)(artifacts, names, host.signal)),
    };
}

// EXTERNAL MODULE: ./packages/archive/build/checksums.js
var checksums = __webpack_require__(6795);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/signing/build/text.js
var signing_build_text = __webpack_require__(6607);
// EXTERNAL MODULE: ./packages/signing/build/minisign/signature.js
var signature = __webpack_require__(9407);
// EXTERNAL MODULE: ./packages/signing/build/minisign.js
var minisign = __webpack_require__(2890);
;// CONCATENATED MODULE: ./packages/signing/build/name-pattern.js

const LONGEST = 255;
/**
 * A test of bare names: `*` stands for any characters, `?` for one, nothing else is special. Throws `UserError` for a
 * pattern that no name in a folder can match.
 */
function namePattern(pattern, input) {
    if (pattern.includes('/') || pattern.length > LONGEST) {
        throw new build_error/* UserError */.yo({
            code: 'name-pattern',
            message: `Input '${input}': no name in a folder matches '${(0,build_text/* printable */.g$)(pattern, 80)}'.`,
            hint: 'Give the name of a file of the folder, with * for any characters and ? for one.',
        });
    }
    const source = pattern
        .replace(/\*+/g, '*')
        .replace(/[\\^$.*+?()[\]{}|]/g, (c) => ({ '*': '.*', '?': '.' })[c] ?? `\\${c}`);
    const expression = new RegExp(`^${source}$`, 'su');
    return (name) => expression.test(name);
}

// EXTERNAL MODULE: ./packages/signing/build/coverage.js
var coverage = __webpack_require__(5994);
// EXTERNAL MODULE: ./packages/signing/build/minisign/public-key.js
var public_key = __webpack_require__(3178);
;// CONCATENATED MODULE: ./actions/verify-artifacts/build/plan.js



/** The answer of a reader, or the faults it found. */
function attempt(read) {
    try {
        return { value: read() };
    }
    catch (error) {
        if (!(error instanceof build_error/* UserError */.yo))
            throw error;
        return { faults: [error.fault, ...error.more] };
    }
}
function missing(file, hint) {
    return { code: 'release-incomplete', message: `There is no ${file}.`, hint };
}
function textOf(bytes, file, hint) {
    const text = bytes === undefined ? undefined : (0,signing_build_text/* decodeText */.g7)(bytes);
    if (text !== undefined)
        return text;
    if (bytes === undefined)
        throw new build_error/* UserError */.yo(missing(file, hint));
    throw new build_error/* UserError */.yo({ code: 'not-text', message: `${file} is not UTF-8 text.`, hint: 'Fetch it again.', file });
}
function readList(facts, file) {
    const listed = (0,checksums/* parseChecksums */.yk)(textOf(facts.checksums, file, FETCH_LIST), file);
    if (listed.length > 0)
        return listed.map(({ name, sha256 }, index) => ({ name, sha256, line: index + 1 }));
    throw new build_error/* UserError */.yo({
        code: 'nothing-listed',
        message: `${file} lists no file: nothing was verified.`,
        hint: 'Fetch it again, or ask the maker of the release.',
        file,
    });
}
const FETCH_LIST = 'Fetch the checksum file of the release, or give its name as input checksums.';
function judgeSignature(facts, keys, paths) {
    const hint = `Fetch it beside ${paths.checksums}: without a signature nobody vouches for the list.`;
    const parsed = attempt(() => (0,signature/* parseSignature */.uT)(textOf(facts.signature, paths.signature, hint), { file: paths.signature }));
    if ('faults' in parsed)
        return { verified: false, fault: parsed.faults[0] };
    if (facts.checksums === undefined)
        return { verified: false, fault: missing(paths.checksums, FETCH_LIST) };
    return (0,minisign/* verifySignature */.Od)(parsed.value, keys, {
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
    const extra = inputs.allowExtra.map((pattern) => namePattern(pattern, 'allow-extra'));
    const own = [inputs.checksums, `${inputs.checksums}${signature_names/* MINISIGN_SUFFIX */.V}`];
    const list = attempt(() => readList(facts, paths.checksums));
    if ('faults' in list)
        return { findings: [], faults: list.faults };
    const findings = (0,coverage/* accountFor */.NR)({
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
    const keys = (0,public_key/* parsePublicKeys */.V4)(inputs.minisignPublicKey, { input: 'minisign-public-key' });
    const shown = (name) => (facts.folder === '' ? name : `${facts.folder}/${name}`);
    const paths = { checksums: shown(inputs.checksums), signature: shown(`${inputs.checksums}${signature_names/* MINISIGN_SUFFIX */.V}`) };
    const { findings, faults } = judgeFiles(inputs, facts, paths);
    const signature = judgeSignature(facts, keys, paths);
    const names = { file: paths.checksums, checksums: inputs.checksums };
    if (!signature.verified) {
        const { fault } = signature;
        const others = faults.filter(({ message }) => message !== fault.message);
        const error = new build_error/* UserError */.yo(fault, [...others, ...(0,coverage/* findingFaults */.hp)(findings, names)]);
        return { accepted: false, findings, signature: fault.message, error };
    }
    const { key, trustedComment } = signature;
    const error = (0,coverage/* releaseError */.W0)(findings, names, faults);
    if (error === undefined)
        return { accepted: true, files: okFiles(findings), key, trustedComment };
    return { accepted: false, findings, signature: `${paths.checksums} is signed by ${key.id}.`, error };
}

// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __webpack_require__(4585);
;// CONCATENATED MODULE: ./actions/verify-artifacts/build/render.js


/** Rows of a table; the rest is counted. */
const MOST_FILES = 100;
function table(head, items, row) {
    const rest = items.length - MOST_FILES;
    const blocks = [{ table: { head, rows: items.slice(0, MOST_FILES).map(row) } }];
    return rest <= 0 ? blocks : [...blocks, { text: `and ${(0,build_text/* counted */.hS)(rest, 'file')} more` }];
}
function renderAccepted({ files, key, trustedComment }) {
    const count = (0,build_text/* counted */.hS)(files.length, 'file');
    const rows = table(['file', 'SHA-256'], files, ({ name, sha256 }) => [(0,build_document/* code */.aY)(name), (0,build_document/* code */.aY)(sha256)]);
    return [
        { heading: `Verified ${count}` },
        { text: ['Signed by ', (0,build_document/* strong */.ko)(key.id), ', trusted comment ', (0,build_document/* code */.aY)(trustedComment), '. Nothing else is there.'] },
        { details: `${count} as listed`, blocks: rows },
    ];
}
function renderNotAccepted({ findings, signature, error }) {
    const wrong = findings.filter(({ status }) => status !== 'ok');
    const right = findings.length - wrong.length;
    const rows = table(['file', 'verdict', 'SHA-256 on disk'], wrong, (finding) => [
        (0,build_document/* code */.aY)(finding.name),
        (0,coverage/* describe */.q0)(finding),
        'sha256' in finding ? (0,build_document/* code */.aY)(finding.sha256) : '',
    ]);
    const title = error.outcome === 'refused' ? 'The release was refused' : 'The release could not be checked';
    return [
        { heading: title },
        { text: signature },
        ...(wrong.length === 0 ? [] : rows),
        ...(right === 0 ? [] : [{ text: `${(0,build_text/* counted */.hS)(right, 'file')} as listed` }]),
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
    host.log.info(`Verified ${(0,build_text/* counted */.hS)(files.length, 'file')}, signed by ${key.id}`);
    return { verified: files, count: files.length, keyId: key.id, trustedComment };
}
const definition = (0,action/* action */.X)(contract_contract, main);


/***/ })

};
