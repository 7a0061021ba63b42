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

// EXTERNAL MODULE: ./packages/core/build/index.js + 3 modules
var build = __webpack_require__(9363);
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
// EXTERNAL MODULE: ./packages/core/build/host/index.js + 17 modules
var build_host = __webpack_require__(4253);
// EXTERNAL MODULE: ./packages/signing/build/host/index.js + 5 modules
var signing_build_host = __webpack_require__(2455);
;// CONCATENATED MODULE: ./actions/verify-artifacts/build/host/gather.js





/** Some 100,000 lines. */
const LARGEST_CHECKSUMS = 16 * 1024 * 1024;
/** The longest comments and two lines of base64 fit in less. */
const LARGEST_SIGNATURE = 16 * 1024;
async function gather(inputs, host) {
    const { artifacts, checksums } = inputs;
    const folder = (0,build_host/* slashed */.df)((0,external_node_path_.relative)(await (0,promises_.realpath)(host.workspace), artifacts));
    const shown = (name) => (folder === '' ? name : `${folder}/${name}`);
    const signature = `${checksums}${signing_build/* MINISIGN_SUFFIX */.VE}`;
    const entries = await (0,signing_build_host/* readFolder */.j1)(artifacts);
    const names = entries
        .filter(({ name, kind }) => kind === 'file' && name !== checksums && name !== signature)
        .map(({ name }) => name);
    return {
        folder,
        entries,
        checksums: await (0,signing_build_host/* readSmallFile */.EW)(artifacts, checksums, shown(checksums), LARGEST_CHECKSUMS),
        signature: await (0,signing_build_host/* readSmallFile */.EW)(artifacts, signature, shown(signature), LARGEST_SIGNATURE),
        digests: await host.log.group('Hash the files', () => (0,signing_build_host/* hashFiles */.yQ)(artifacts, names, host.signal)),
    };
}

// EXTERNAL MODULE: ./packages/archive/build/index.js + 5 modules
var archive_build = __webpack_require__(3718);
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

/***/ 3718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* reexport */ build_write/* ARCHIVE_FORMATS */.Oz),
  aP: () => (/* reexport */ checksums/* CHECKSUMS_FILE */.aP),
  qo: () => (/* reexport */ deflate/* COMPRESSOR */.qo),
  _C: () => (/* reexport */ PACKAGE_FORMATS),
  ss: () => (/* reexport */ checksums/* formatChecksums */.ss),
  x7: () => (/* reexport */ checksums/* formatDigests */.x7),
  MT: () => (/* reexport */ glob/* matchesPattern */.MT),
  r5: () => (/* reexport */ msi/* msiSource */.r),
  gs: () => (/* reexport */ entry/* orderedEntries */.gs),
  eo: () => (/* reexport */ write/* packagePieces */.e),
  yk: () => (/* reexport */ checksums/* parseChecksums */.yk),
  qF: () => (/* reexport */ glob/* parseGlob */.qF),
  kK: () => (/* reexport */ entry/* refusePath */.kK),
  pD: () => (/* reexport */ apk_signer/* rsaSigner */.p),
  DJ: () => (/* reexport */ writeCycloneDx),
  Nt: () => (/* reexport */ writeSpdx)
});

// UNUSED EXPORTS: agreedLicense, apkPieces, apkVersion, architectureName, archivePieces, debPieces, debVersion, gzip, isLicenseFile, judgeFolder, licenseOf, packageFileName, rpmPieces, rpmVersion, writeTar, writeZip

// EXTERNAL MODULE: ./packages/archive/build/checksums.js
var checksums = __webpack_require__(6795);
// EXTERNAL MODULE: ./packages/archive/build/deflate.js
var deflate = __webpack_require__(8220);
// EXTERNAL MODULE: ./packages/archive/build/entry.js
var entry = __webpack_require__(4839);
// EXTERNAL MODULE: ./packages/archive/build/folder.js
var folder = __webpack_require__(4391);
// EXTERNAL MODULE: ./packages/archive/build/glob.js
var glob = __webpack_require__(2473);
// EXTERNAL MODULE: ./packages/archive/build/license.js + 1 modules
var license = __webpack_require__(2482);
// EXTERNAL MODULE: ./packages/archive/build/package/apk.js + 1 modules
var apk = __webpack_require__(5691);
// EXTERNAL MODULE: ./packages/archive/build/package/apk-signer.js
var apk_signer = __webpack_require__(673);
// EXTERNAL MODULE: ./packages/archive/build/package/architecture.js
var architecture = __webpack_require__(4089);
// EXTERNAL MODULE: ./packages/archive/build/package/deb.js + 1 modules
var deb = __webpack_require__(7916);
;// CONCATENATED MODULE: ./packages/archive/build/package/format.js
/** Packages of Linux systems: Debian and its kin, Fedora and its kin, Alpine. */
const PACKAGE_FORMATS = ['deb', 'rpm', 'apk'];

// EXTERNAL MODULE: ./packages/archive/build/package/msi.js + 2 modules
var msi = __webpack_require__(5093);
// EXTERNAL MODULE: ./packages/archive/build/package/rpm.js + 7 modules
var rpm = __webpack_require__(6877);
// EXTERNAL MODULE: ./packages/archive/build/package/version.js
var version = __webpack_require__(4792);
// EXTERNAL MODULE: ./packages/archive/build/package/write.js
var write = __webpack_require__(8359);
// EXTERNAL MODULE: ./packages/archive/build/uuid.js
var uuid = __webpack_require__(4404);
// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var bytes = __webpack_require__(6924);
;// CONCATENATED MODULE: ./packages/archive/build/sbom/purl.js
/**
 * Letters, digits and `.-_~` stand for themselves, and so does a colon; everything else is encoded, `+` too.
 * https://github.com/package-url/purl-spec/blob/main/docs/standard/characters-and-encoding.md
 */
function encoded(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}
const encodedPath = (path) => path.split('/').map(encoded).join('/');
/**
 * Package URL of a module, or of a package in it. The version keeps its v, as Go has it.
 *
 * The case of the path is kept. The purl type golang says both that names are case-sensitive and that they are
 * lower-case (https://github.com/package-url/purl-spec/issues/308), and was written before modules. For Go
 * `github.com/Masterminds/semver` and `github.com/masterminds/semver` are two modules, and databases of
 * vulnerabilities know the first alone.
 */
function goPurl(path, version, subpath = '') {
    const at = version === '' ? '' : `@${encoded(version)}`;
    const below = subpath === '' ? '' : `#${encodedPath(subpath)}`;
    return `pkg:golang/${encodedPath(path)}${at}${below}`;
}

;// CONCATENATED MODULE: ./packages/archive/build/sbom/part.js


/** A replacement that is a directory, by the rule of https://go.dev/ref/mod#go-mod-file-replace */
const DIRECTORY = /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:)/;
/** What Go calls the version of a module that has none: https://pkg.go.dev/runtime/debug#Module */
const published = (version) => (version === '(devel)' ? '' : version);
/**
 * A module replaced by a directory goes by the name that the code imports it under, and without package URL: its files are
 * not those of the published version, whose weaknesses it may or may not have.
 */
function modulePart({ path, version, sum, license, replaced }) {
    const known = { version: published(version), cpe: '', license, sum };
    if (replaced === undefined) {
        return { name: path, purl: goPurl(path, known.version), replaces: '', directory: '', ...known };
    }
    const replaces = [replaced.path, ...(replaced.version === '' ? [] : [replaced.version])].join('@');
    if (DIRECTORY.test(path))
        return { name: replaced.path, purl: '', replaces, directory: path, ...known };
    return { name: path, purl: goPurl(path, known.version), replaces, directory: '', ...known };
}
/** `1.26.8` of `go1.26.8`, `go1.26.8 X:jsonv2` and `devel go1.27-0123abc`; anything else as it is. */
function standardVersion(goVersion) {
    const [, version = goVersion] = /(?:^| )go(\d\S*)/.exec(goVersion) ?? [];
    return version;
}
/** Go's own packages. The CPE is the one under which its weaknesses are published. */
function standardLibrary(goVersion) {
    const version = standardVersion(goVersion);
    const released = /^\d+(?:\.\d+)+$/.test(version);
    return {
        name: 'std',
        version,
        purl: goPurl('std', version),
        cpe: released ? `cpe:2.3:a:golang:go:${version}:*:*:*:*:*:*:*` : '',
        license: 'BSD-3-Clause',
        sum: '',
        replaces: '',
        directory: '',
    };
}
/** What is linked into a program, the standard library with it, in the one order that a document has. */
function partsOf({ goVersion, modules }) {
    const parts = [standardLibrary(goVersion), ...modules.map(modulePart)];
    return parts.sort((a, b) => (0,bytes/* compareBytes */.Xo)(a.name, b.name) || (0,bytes/* compareBytes */.Xo)(a.version, b.version));
}
/** Package URL of the program: its module, and the package in it. */
function programPurl({ modulePath, packagePath, version }) {
    const below = packagePath.startsWith(`${modulePath}/`) ? packagePath.slice(modulePath.length + 1) : '';
    return goPurl(modulePath, published(version), below);
}
/** Time to the second, in UTC, as both formats want it. */
function timestamp(time) {
    return new Date(time * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./packages/archive/build/sbom/cyclonedx.js


/** Names and values, without those that are empty. */
function properties(table) {
    const found = Object.entries(table).filter(([, value]) => value !== '');
    if (found.length === 0)
        return {};
    return { properties: found.map(([name, value]) => ({ name: `slipway:${name}`, value })) };
}
/** The licence as the authors state it in their files. */
function licenses(id) {
    return id === '' ? {} : { licenses: [{ license: { id, acknowledgement: 'declared' } }] };
}
const refOf = ({ purl, replaces, directory }) => (purl === '' ? `${replaces}=>${directory}` : purl);
/** An `h1:` hash is one over a list of files, so it may not stand among the hashes, which are of one file. */
function component(part) {
    const { name, version, purl, cpe, license, sum, replaces, directory } = part;
    return {
        type: 'library',
        'bom-ref': refOf(part),
        name,
        ...(version === '' ? {} : { version }),
        ...licenses(license),
        ...(cpe === '' ? {} : { cpe }),
        ...(purl === '' ? {} : { purl }),
        ...properties({ 'go:h1': sum, 'go:replaces': replaces, 'go:directory': directory }),
    };
}
function root(program) {
    const purl = programPurl(program);
    return {
        type: 'application',
        'bom-ref': purl,
        name: program.name,
        version: program.version,
        hashes: [{ alg: 'SHA-256', content: program.sha256 }],
        ...licenses(program.license),
        purl,
        ...properties({
            file: program.fileName,
            'git:commit': program.commit,
            'go:package': program.packagePath,
            'go:platform': program.platform,
            'go:toolchain': program.goVersion,
        }),
    };
}
/**
 * CycloneDX 1.6 as JSON: https://cyclonedx.org/docs/1.6/json/. The serial number is made of everything else, so the same
 * program has the same document, and another document another number. Slipway is named without its version, which would
 * change the bytes while the program is the same. A program does not say which module needs which, and the format takes
 * a component that is missing among `dependencies` for one of which that is not known: so the program alone stands there.
 */
function writeCycloneDx(program) {
    const parts = partsOf(program);
    const content = {
        version: 1,
        metadata: {
            timestamp: timestamp(program.time),
            lifecycles: [{ phase: 'build' }],
            tools: { components: [{ type: 'application', name: 'Slipway' }] },
            component: root(program),
        },
        components: parts.map(component),
        dependencies: [{ ref: programPurl(program), dependsOn: parts.map(refOf) }],
    };
    const serialNumber = `urn:uuid:${(0,uuid/* uuidOf */.p)(`urn:slipway:cyclonedx:${JSON.stringify(content)}`)}`;
    const head = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber,
    };
    return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/archive/build/sbom/spdx.js




const DOCUMENT = 'SPDXRef-DOCUMENT';
const PROGRAM = 'SPDXRef-Program';
/** What nobody has looked into: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
const UNKNOWN = {
    supplier: 'NOASSERTION',
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
};
/** The licence as the authors state it; nobody concluded anything from the files themselves. */
const declared = (license) => ({ licenseDeclared: license === '' ? 'NOASSERTION' : license });
/** An identifier may hold letters, digits, dots and hyphens; the digest keeps apart what would look the same. */
function idOf({ name, version, directory }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,bytes/* utf8 */.As)(JSON.stringify([name, version, directory])));
    const words = [name, version].filter((word) => word !== '').join('-');
    return `SPDXRef-Module-${words.replace(/[^A-Za-z0-9.]+/g, '-')}-${digest.digest('hex').slice(0, 8)}`;
}
/** References to a package in other systems, without those that are empty. A locator holds no blank. */
function references(rows) {
    const found = rows.filter(([, , locator]) => locator !== '');
    if (found.length === 0)
        return {};
    return {
        externalRefs: found.map(([referenceCategory, referenceType, referenceLocator]) => ({
            referenceCategory,
            referenceType,
            referenceLocator,
        })),
    };
}
function comment({ replaces, directory }) {
    if (replaces === '')
        return {};
    const files = directory === '' ? '' : ` Its files are those of the directory ${directory}.`;
    return { comment: `Takes the place of ${replaces} by a replace directive.${files}` };
}
/** An `h1:` hash is one over a list of files, so it may not stand among the checksums, which are of one file. */
function library(part) {
    const { name, version, purl, cpe, license, sum } = part;
    return {
        SPDXID: idOf(part),
        name,
        ...(version === '' ? {} : { versionInfo: version }),
        primaryPackagePurpose: 'LIBRARY',
        ...UNKNOWN,
        ...declared(license),
        ...comment(part),
        ...references([
            ['PACKAGE-MANAGER', 'purl', purl],
            ['SECURITY', 'cpe23Type', cpe],
            ['OTHER', 'slipway-go-h1', sum],
        ]),
    };
}
function spdx_root(program) {
    const { name, version, fileName, sha256, license, commit, goVersion, packagePath, platform } = program;
    return {
        SPDXID: PROGRAM,
        name,
        versionInfo: version,
        packageFileName: fileName,
        primaryPackagePurpose: 'APPLICATION',
        ...UNKNOWN,
        checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }],
        ...declared(license),
        sourceInfo: `Package ${packagePath} of commit ${commit}, built by ${goVersion} for ${platform}.`,
        ...references([
            ['PACKAGE-MANAGER', 'purl', programPurl(program)],
            ['OTHER', 'slipway-git-commit', commit],
            ['OTHER', 'slipway-go-platform', platform],
        ]),
    };
}
const relation = (spdxElementId, relationshipType, relatedSpdxElement) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement,
});
/**
 * SPDX 2.3 as JSON: https://spdx.github.io/spdx-spec/v2.3/. The namespace is made of everything else, so the same program has
 * the same document, and another document another namespace. Slipway is named without its version, which would change
 * the bytes while the program is the same.
 */
function writeSpdx(program) {
    const parts = partsOf(program);
    const { name, version, platform, time } = program;
    const content = {
        name: `${name} ${version} ${platform}`,
        creationInfo: { created: timestamp(time), creators: ['Tool: Slipway'] },
        packages: [spdx_root(program), ...parts.map(library)],
        relationships: [
            relation(DOCUMENT, 'DESCRIBES', PROGRAM),
            ...parts.map((part) => relation(PROGRAM, 'CONTAINS', idOf(part))),
        ],
    };
    const documentNamespace = `urn:uuid:${(0,uuid/* uuidOf */.p)(`urn:slipway:spdx:${JSON.stringify(content)}`)}`;
    const head = { spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT, documentNamespace };
    return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./packages/archive/build/write.js + 1 modules
var build_write = __webpack_require__(2243);
;// CONCATENATED MODULE: ./packages/archive/build/index.js




















/***/ }),

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VE: () => (/* reexport */ MINISIGN_SUFFIX),
  NR: () => (/* reexport */ accountFor),
  DC: () => (/* reexport */ signature/* checkTrustedComment */.DC),
  g7: () => (/* reexport */ build_text/* decodeText */.g7),
  q0: () => (/* reexport */ describe),
  KW: () => (/* reexport */ fileNameFault),
  hp: () => (/* reexport */ findingFaults),
  TM: () => (/* reexport */ folded),
  formatSecretKey: () => (/* reexport */ formatSecretKey),
  i4: () => (/* reexport */ signature/* formatSignature */.i4),
  _u: () => (/* reexport */ namePattern),
  At: () => (/* reexport */ openSecretKey),
  V4: () => (/* reexport */ parsePublicKeys),
  NP: () => (/* reexport */ parseSecretKey),
  uT: () => (/* reexport */ signature/* parseSignature */.uT),
  publicKeyBase64: () => (/* reexport */ publicKeyBase64),
  W0: () => (/* reexport */ releaseError),
  fv: () => (/* reexport */ minisign/* signContent */.fv),
  ub: () => (/* reexport */ standsBesideList),
  Od: () => (/* reexport */ minisign/* verifySignature */.Od)
});

// UNUSED EXPORTS: DEFAULT_LIMITS, KEY_PAIR_BYTES, LEAST_LIMITS, MOST_LIMITS, SALT_BYTES, findingFault, formatProtectedSecretKey, formatPublicKey, generateKeyPair, signDigest

// EXTERNAL MODULE: ./packages/core/build/index.js + 3 modules
var build = __webpack_require__(9363);
;// CONCATENATED MODULE: ./packages/signing/build/coverage.js

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
            return `on disk as ${(0,build/* printable */.g$)(finding.onDisk)}`;
        case 'not-a-file':
            return `a ${finding.kind}, not a file`;
        case 'unlisted':
            return finding.kind === 'file' ? 'not listed' : `a ${finding.kind}, not listed`;
        case 'unreadable':
            return `could not be read: ${finding.why}`;
    }
}
/** What is wrong with a finding, or undefined. Outcome: refused, but for `unreadable`, which could not be checked. */
function findingFault(finding, { file, checksums }) {
    const name = (0,build/* printable */.g$)(finding.name);
    switch (finding.status) {
        case 'ok':
            return undefined;
        case 'changed': {
            const message = `${name} has the SHA-256 ${finding.sha256}, which is not the one in ${checksums}.`;
            return { code: 'file-changed', message, hint: DO_NOT_USE, file, line: finding.line };
        }
        case 'missing': {
            const message = `${name} is listed in ${checksums} and is not there.`;
            const hint = name.includes('/')
                ? 'A release is one folder without sub-folders: list bare names.'
                : 'Fetch the file, or the whole release again: a part of a release is not accepted.';
            return { code: 'file-missing', message, hint, file, line: finding.line };
        }
        case 'renamed': {
            const message = `${name} is listed in ${checksums}, and the file is called ${(0,build/* printable */.g$)(finding.onDisk)}.`;
            const hint = 'The names differ in case or Unicode form: rename the file to what is listed.';
            return { code: 'file-renamed', message, hint, file, line: finding.line };
        }
        case 'not-a-file':
            return { code: 'not-a-file', message: `${name} is a ${finding.kind}.`, hint: 'Put the file itself there.' };
        case 'unlisted': {
            const message = `${name}${finding.kind === 'file' ? '' : ` (a ${finding.kind})`} is not listed in ${checksums}.`;
            const hint = 'Nobody vouches for it: remove it, or move it out of the folder.';
            return { code: 'file-unlisted', message, hint };
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
    return refused ? new build/* UserError */.yo(first, more) : new build/* CouldNotCheckError */.Rq(first, more);
}

// EXTERNAL MODULE: ./packages/signing/build/text.js
var build_text = __webpack_require__(6607);
;// CONCATENATED MODULE: ./packages/signing/build/file-name.js


/** What keeps a text from being the bare name of a file in a folder, as the fault of the input that gave it. */
function fileNameFault(name, input) {
    const bare = name !== '' && name !== '.' && name !== '..' && !/[/\\\t]/.test(name) && !build_text/* CONTROL */.W3.test(name);
    if (bare)
        return undefined;
    return {
        code: 'file-name',
        message: `Input '${input}': '${(0,build/* printable */.g$)(name, 80)}' is not the bare name of a file.`,
        hint: 'Give a name without a folder, such as SHA256SUMS.',
    };
}

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

// EXTERNAL MODULE: ./packages/signing/build/ed25519.js
var ed25519 = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/signing/build/origin.js
var build_origin = __webpack_require__(3874);
// EXTERNAL MODULE: ./packages/signing/build/minisign/key-lines.js
var key_lines = __webpack_require__(988);
;// CONCATENATED MODULE: ./packages/signing/build/minisign/public-key.js




function readOne({ bytes, line }, origin) {
    if (bytes.toString('latin1', 0, 2) !== key_lines/* ALGORITHM */.oG) {
        throw (0,build_origin/* lineError */.V)(origin, line, {
            code: 'minisign-key-malformed',
            message: 'does not begin as a public key of minisign does',
            hint: 'A public key of minisign is base64 that begins with RW.',
        });
    }
    const key = { id: (0,key_lines/* keyIdOf */.yg)(bytes.subarray(2, 10)), bytes: bytes.subarray(10) };
    if ((0,ed25519/* isWeakPublicKey */.db)(key.bytes)) {
        throw (0,build_origin/* lineError */.V)(origin, line, {
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
    const [first, ...others] = (0,key_lines/* readKeyLines */.DK)(text, key_lines/* PUBLIC_BYTES */.I7, origin).map((entry) => {
        const key = readOne(entry, origin);
        if (seen.has(key.id)) {
            throw (0,build_origin/* lineError */.V)(origin, entry.line, {
                code: 'minisign-key-twice',
                message: `repeats the key id ${key.id}`,
                hint: 'Keep one line for each key.',
            });
        }
        seen.add(key.id);
        return key;
    });
    if (first === undefined) {
        throw new build/* UserError */.yo({
            code: 'minisign-key-missing',
            message: `There is no key in ${(0,build_origin/* named */.K)(origin)}.`,
            hint: 'Give the second line of minisign.pub: base64 that begins with RW.',
        });
    }
    return [first, ...others];
}
/** The key as one line of base64: what `minisign -P` takes. */
function publicKeyBase64(key) {
    return Buffer.concat([Buffer.from(key_lines/* ALGORITHM */.oG), (0,key_lines/* keyNumberOf */.mE)(key.id), key.bytes]).toString('base64');
}
/** The file `minisign.pub`. */
function formatPublicKey(key) {
    return `${UNTRUSTED}minisign public key ${key.id}\n${publicKeyBase64(key)}\n`;
}

// EXTERNAL MODULE: ./packages/signing/build/blake2b.js
var blake2b = __webpack_require__(3951);
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
        throw new build/* UserError */.yo({
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
        throw new build/* UserError */.yo({
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
    throw new build/* UserError */.yo({
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
        throw new build/* UserError */.yo({
            code: 'name-pattern',
            message: `Input '${input}': no name in a folder matches '${(0,build/* printable */.g$)(pattern, 80)}'.`,
            hint: 'Give the name of a file of the folder, with * for any characters and ? for one.',
        });
    }
    const source = pattern
        .replace(/\*+/g, '*')
        .replace(/[\\^$.*+?()[\]{}|]/g, (c) => ({ '*': '.*', '?': '.' })[c] ?? `\\${c}`);
    const expression = new RegExp(`^${source}$`, 'su');
    return (name) => expression.test(name);
}

;// CONCATENATED MODULE: ./packages/signing/build/signature-names.js
const MINISIGN_SUFFIX = '.minisig';
/** Endings of detached signatures and bundles. A signature of the checksum file cannot be listed in it. */
const SUFFIXES = ['.asc', '.bundle', '.cert', '.intoto.jsonl', MINISIGN_SUFFIX, '.pem', '.sig', '.sigstore.json'];
/** The name is the checksum file or a signature of it: made after the list, so never in it. */
function standsBesideList(name, checksums) {
    return name === checksums || SUFFIXES.some((suffix) => name === checksums + suffix);
}

;// CONCATENATED MODULE: ./packages/signing/build/index.js












/***/ })

};
