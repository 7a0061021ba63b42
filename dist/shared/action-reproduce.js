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
  definition: () => (/* reexport */ definition)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: external "./reproduce.js"
const external_reproduce_js_namespaceObject = __lazy_require__("./reproduce.js");
;// CONCATENATED MODULE: ./build/bundle/actions/reproduce/contract.js

const contract = (0,external_core_js_namespaceObject.defineAction)({
    name: 'reproduce',
    description: 'Rebuilds any Go program from what it says of itself, and tells whether every byte comes from that source.',
    branding: { icon: 'repeat', color: 'blue' },
    permissions: [
        { scope: 'contents', access: 'read', why: 'Only for actions/checkout; the action itself asks GitHub nothing.' },
    ],
    inputs: {
        file: (0,external_core_js_namespaceObject.string)({
            required: true,
            example: 'bin/age',
            docs: 'Path of the program, relative to the workspace or absolute.',
        }),
        source: (0,external_core_js_namespaceObject.string)({
            default: '',
            example: '.',
            docs: 'Directory or address of a Git repository that has the commit, for a program that was built from a checkout. Empty: the module proxy, checked by the checksum database; for a program of a checkout the repository that the module path names (github.com, gitlab.com, bitbucket.org, codeberg.org).',
        }),
        version: (0,external_core_js_namespaceObject.string)({
            default: '',
            example: 'v1.4.0',
            docs: 'Tag or commit that it was built from, for a program that names neither version nor commit (`-buildvcs=false`). What a program says itself counts more.',
        }),
        ldflags: (0,external_core_js_namespaceObject.string)({
            default: '',
            example: '-s -w -X main.version=v1.4.0',
            docs: 'Flags of the linker that it was built with, where it does not say them: with `-trimpath` a program keeps no `-X`. Empty: what the file itself shows.',
        }),
    },
    environment: {
        GOPROXY: 'Where modules are downloaded from; `GOPRIVATE`, `GONOPROXY`, `GOSUMDB`, `GONOSUMDB`, `GOINSECURE`, `GOVCS` and `GOAUTH` hold beside it.',
        HTTPS_PROXY: 'Proxy of downloads; `HTTP_PROXY`, `NO_PROXY`, `ALL_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR` hold beside it.',
    },
    outputs: {
        verdict: {
            docs: '`identical`: every byte was built again from source. Anything else ends the step.',
            example: 'identical',
        },
        version: { docs: 'Version that the program was built from.', example: 'v1.4.0' },
        commit: {
            docs: 'Full hash of the commit, for a program that was built from a checkout; empty for one that came from the module proxy.',
            example: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1',
        },
        'go-version': { docs: 'Toolchain that built it, both times.', example: 'go1.26.8' },
    },
    operand: 'file',
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __lazy_require__("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: external "./executable.js"
const external_executable_js_namespaceObject = __lazy_require__("./executable.js");
;// CONCATENATED MODULE: external "./git.js"
const external_git_js_namespaceObject = __lazy_require__("./git.js");
;// CONCATENATED MODULE: ./build/bundle/actions/reproduce/repository-address.js
/** Hosts whose addresses of repositories are the first three parts of a module path: https://go.dev/ref/mod#vcs-find */
const HOSTS = ['github.com', 'bitbucket.org', 'gitlab.com', 'codeberg.org'];
/** Address of the repository that a module path names by itself; undefined where only the host of the path knows it. */
function repositoryAddress(module) {
    const [host, owner, name] = module.split('/');
    const named = [owner, name].every((part) => part !== undefined && /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part));
    return host !== undefined && named && HOSTS.includes(host) ? `https://${host}/${owner}/${name}` : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/actions/reproduce/host/source.js









function refuseMissing(input, why) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'no-such-file',
        message: `Input '${input}': ${why}.`,
        hint: 'Give the path of a file or directory that exists, relative to the workspace or absolute.',
    });
}
/**
 * The absolute path of what an input names, outside of the workspace too. Throws `RefusedError` when it is not there,
 * `CouldNotCheckError` when it cannot be read.
 */
async function existing(input, name, host) {
    if (name.includes('\0'))
        throw refuseMissing(input, `'${(0,external_core_js_namespaceObject.printable)(name)}' holds a NUL byte, which no path can have`);
    const path = (0,external_node_path_namespaceObject.resolve)(host.workspace, name);
    try {
        await (0,promises_namespaceObject.access)(path, external_node_fs_namespaceObject.constants.R_OK);
        return path;
    }
    catch (error) {
        throw (0,external_core_js_namespaceObject.isAbsent)(error) ? refuseMissing(input, `there is no '${(0,external_core_js_namespaceObject.printable)(name)}'`) : (0,external_core_js_namespaceObject.unreadablePath)(name, error);
    }
}
/** The absolute path of the program. Throws as `existing` does, and `RefusedError` for what is no file. */
async function programFile(name, host) {
    const path = await existing('file', name, host);
    if ((await (0,promises_namespaceObject.stat)(path)).isFile())
        return path;
    throw refuseMissing('file', `'${(0,external_core_js_namespaceObject.printable)(name)}' is no file`);
}
async function clone(address, scratch, { env, signal }) {
    const folder = (0,external_node_path_namespaceObject.join)(scratch, 'repository');
    await (0,external_core_js_namespaceObject.execOk)('git', ['clone', '--quiet', '--mirror', '--', address, folder], {
        cwd: scratch,
        env: (0,external_git_js_namespaceObject.fetchingEnvironment)(env),
        signal,
    });
    return folder;
}
/** What a program says of its source. Undefined for what is no program of Go. */
async function infoOf(path) {
    return (0,external_executable_js_namespaceObject.readBuildInfoOf)(await (0,promises_namespaceObject.readFile)(path));
}
/** The repository that the module path of a program names, where the program comes from a checkout. One that cannot be had is told. */
async function namedRepository(path, version, scratch, host) {
    const info = await infoOf(path);
    const wanted = info !== undefined && (info.settings.has('vcs.revision') || version !== '');
    const address = wanted ? repositoryAddress(info.main.path) : undefined;
    if (address === undefined)
        return undefined;
    try {
        return await clone(address, scratch, host);
    }
    catch (error) {
        if (!(error instanceof external_core_js_namespaceObject.CouldNotCheckError))
            throw error;
        host.log.notice(`${address}, which the module path names, cannot be cloned: ${error.message}`);
        return undefined;
    }
}
/** The commit that a tag or a hash of the repository means. Throws `RefusedError` when it has none. */
async function revisionOf(version, place, { env, signal, github }) {
    const repository = await (0,external_git_js_namespaceObject.openRepository)(place, { env, signal, trusted: github !== undefined });
    for (const name of [`refs/tags/${version}`, ...(/^[0-9a-f]{7,64}$/.test(version) ? [version] : [])]) {
        const commit = await (0,external_git_js_namespaceObject.readObject)(repository, `${name}^{commit}`);
        if (commit !== undefined)
            return commit.hash;
    }
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'no-such-file',
        message: `Input 'version': the repository has neither a tag nor a commit '${(0,external_core_js_namespaceObject.printable)(version, 80)}'.`,
        hint: 'Give a tag such as v1.4.0 (of a module in a directory: client/v1.4.0) or a hash, of the repository that is given as source.',
    });
}
/** The repository of the inputs, else the one that the module path names, and the commit that is meant in it. */
async function findSource(path, { source, version }, scratch, host) {
    const repository = (await openSource(source, scratch, host)) ?? (await namedRepository(path, version, scratch, host));
    if (repository === undefined)
        return {};
    return version === '' ? { repository } : { repository, revision: await revisionOf(version, repository, host) };
}
/** A local repository of the input `source`; one with an address is cloned. Undefined when none is given. */
async function openSource(source, scratch, host) {
    if (source === '')
        return undefined;
    if (!/^(?:https?|ssh|git|file):\/\//.test(source))
        return await existing('source', source, host);
    return await clone(source, scratch, host);
}

;// CONCATENATED MODULE: ./build/bundle/actions/reproduce/plan.js

function sourceText({ source }) {
    if (source.kind === 'commit')
        return `commit ${source.revision} of ${source.module}`;
    return `${source.module}@${source.version} from the module proxy, checked by the checksum database`;
}
/** From what it was built, and what was taken for what the program does not say. */
function details({ plan, ldflags, buildMode }) {
    const linking = [
        buildMode === 'default' ? '' : `-buildmode=${buildMode}`,
        ldflags === '' ? '' : `-ldflags=${ldflags}`,
    ];
    const flags = [...plan.flags, ...linking.filter((flag) => flag !== '')].join(' ');
    const environment = Object.entries(plan.environment).map(([name, value]) => `${name}=${value}`);
    const rows = [
        ['source', sourceText(plan)],
        ['package', (0,external_core_js_namespaceObject.code)(plan.package)],
        ['toolchain', plan.toolchain],
        ['flags', (0,external_core_js_namespaceObject.code)(flags)],
        ['environment', (0,external_core_js_namespaceObject.code)(environment.join(' '))],
        ['modules in it', String(plan.dependencies.length)],
    ];
    return [
        { table: { head: ['built again from', ''], rows } },
        ...(plan.assumptions.length === 0 ? [] : [{ text: 'Assumed:' }, { list: plan.assumptions }]),
    ];
}
function renderIdentical(report) {
    return [
        { heading: `${(0,external_core_js_namespaceObject.printable)(report.file)} is identical: every byte was built again from source` },
        ...details(report),
    ];
}
function renderDifferent(report, explanation) {
    return [{ heading: `${(0,external_core_js_namespaceObject.printable)(report.file)} differs` }, { text: explanation }, ...details(report)];
}
/** A program that is not what its source gives. */
function differsFault(file, explanation) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'differs',
        message: `${(0,external_core_js_namespaceObject.printable)(file)} is not what was built again from its source: ${explanation}`,
        hint: 'If it was linked with other flags, such as -X, give them as ldflags. Otherwise do not trust the file.',
    });
}
/** What to do about a reason, beside its row in the README. */
const HINTS = {
    'directories-unusable': 'Run where these directories are free, or on Linux where user namespaces are allowed (or as root); or build the program with -trimpath, which leaves directories out.',
    'no-repository': 'Give a clone of the repository, or its address, as the input source.',
    'no-source': 'If you know what it was built from, give the tag or commit as the input version, and the repository as source.',
    'toolchain-unavailable': 'Toolchains from go1.9.2 on come through the module proxy (GOPROXY=https://proxy.golang.org, GOSUMDB not off) where there is one for this machine: an old Go has none for newer machines, so run on linux/amd64. Or install it (go install golang.org/dl/go1.20.14@latest, then go1.20.14 download) and put its folder first in PATH.',
    'no-commit': 'Give a clone that has the commit, with its tags, as the input source.',
    'no-tag': 'Give a clone with all tags and the whole history as the input source: git fetch --unshallow --tags.',
    'build-failed': 'It may need C libraries or generated files that the commit does not hold.',
};
/** A program that nothing can be said of. It is no verdict about the program. */
function couldNotRebuild(file, [first, ...more]) {
    const faultOf = ({ code: reason, message }) => ({
        code: reason,
        message: `${(0,external_core_js_namespaceObject.printable)(file)} could not be rebuilt. ${message}`,
        hint: HINTS[reason] ?? 'Nothing is said about the program by that; build it yourself from a release, with -trimpath.',
    });
    return new external_core_js_namespaceObject.CouldNotCheckError(faultOf(first), more.map(faultOf));
}
/** Judges what came of building a program again. */
function judge({ path, relative }, verdict) {
    const file = relative.startsWith('..') ? path : relative;
    if (verdict.verdict === 'could-not-rebuild')
        return { file, report: [], error: couldNotRebuild(file, verdict.reasons) };
    const { plan, ldflags, buildMode } = verdict;
    const report = { file, plan, ldflags, buildMode };
    if (verdict.verdict === 'differs')
        return {
            file,
            report: renderDifferent(report, verdict.explanation),
            error: differsFault(file, verdict.explanation),
        };
    const { source, toolchain } = plan;
    const commit = source.kind === 'commit' ? source.revision : '';
    return {
        file,
        report: renderIdentical(report),
        outputs: { verdict: 'identical', version: source.version, commit, goVersion: toolchain },
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/reproduce/main.js







/** Builds a Go program again from what it says of itself, and compares. Differing is a refusal, not knowing is not. */
async function main(inputs, host) {
    const path = await programFile(inputs.file, host);
    const scratch = await host.temporaryDirectory();
    const found = await findSource(path, inputs, scratch, host);
    const verdict = await host.log.group('Rebuild', () => (0,external_reproduce_js_namespaceObject.reproduce)(path, {
        env: host.env,
        scratch: (0,external_node_path_namespaceObject.join)(scratch, 'room'),
        signal: host.signal,
        trusted: host.github !== undefined,
        ...found,
        ...(inputs.ldflags === '' ? {} : { ldflags: inputs.ldflags }),
    }));
    const judgement = judge({ path, relative: (0,external_core_js_namespaceObject.slashed)((0,external_node_path_namespaceObject.relative)(host.workspace, path)) }, verdict);
    host.report(judgement.report);
    if ('error' in judgement)
        throw judgement.error;
    host.log.info(`${judgement.file}: identical`);
    return judgement.outputs;
}
const definition = (0,external_core_js_namespaceObject.action)(contract, main);

;// CONCATENATED MODULE: ./build/bundle/actions/reproduce/action-reproduce.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;