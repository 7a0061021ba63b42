const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 873:
/***/ ((module) => {

module.exports = __lazy_require__("./version-range.js");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
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
;// CONCATENATED MODULE: external "./version.js"
const external_version_js_namespaceObject = __lazy_require__("./version.js");
;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/line-grammars.js

const CHANNELS = { expects: 'BRANCH-GLOB=LABEL', parse: external_version_js_namespaceObject.parseChannel };
const COMMIT_TYPES = { expects: 'TYPE=BUMP', parse: external_version_js_namespaceObject.parseCommitType };

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/contract.js


const contract = (0,external_core_js_namespaceObject.defineAction)({
    name: 'version-from-tag',
    description: 'Derives the version of a checkout from its Git tags, by the rules Go itself uses, and the next version from its commits.',
    branding: { icon: 'tag', color: 'blue' },
    permissions: [
        {
            scope: 'contents',
            access: 'read',
            why: 'Only for a clone of a private repository that lacks history, tags or files: they are fetched.',
        },
    ],
    inputs: {
        module: (0,external_core_js_namespaceObject.list)({
            default: '.',
            example: 'client/v3',
            docs: 'Directories of the modules, relative to the repository; `...` (or `client/...`) stands for every go.mod below that is not vendored, in testdata or in a directory that starts with `_` or `.`.',
        }),
        'working-directory': (0,external_core_js_namespaceObject.directory)({
            default: '.',
            example: 'repository',
            docs: 'Directory of the checkout, relative to the workspace: what actions/checkout was given as `path`. The input `module` counts from there.',
        }),
        ref: (0,external_core_js_namespaceObject.string)({
            default: '',
            example: 'v1.4.0',
            docs: 'Commit-ish to answer for: a tag, a branch (of the remote too) or a hash. Empty: the pushed tag of the event when HEAD is its commit, else HEAD with its work tree.',
        }),
        untagged: (0,external_core_js_namespaceObject.oneOf)(['pseudo', 'next', 'snapshot', 'fail'], {
            default: 'pseudo',
            docs: 'What to answer when the commit carries no version tag: the pseudo-version Go would use, the next version, a snapshot that sorts below the next version, or a refusal.',
        }),
        next: (0,external_core_js_namespaceObject.string)({
            default: 'auto',
            example: 'minor',
            docs: 'How the next version is found: `auto` (from the commits), `major`, `minor`, `patch`, `release` (promotes a pre-release), or an exact version.',
        }),
        channels: (0,external_core_js_namespaceObject.lines)(CHANNELS, {
            example: 'release/*=rc',
            docs: 'Pre-release label of the next version by branch, as `BRANCH-GLOB=LABEL`; an empty label means a full release. `*` does not cross `/`, `**` does; the first match wins.',
        }),
        'build-number': (0,external_core_js_namespaceObject.integer)({
            min: 0,
            example: '42',
            docs: 'Number that a pre-release or snapshot ends with, instead of counting up from the tags.',
        }),
        'commit-types': (0,external_core_js_namespaceObject.lines)(COMMIT_TYPES, {
            example: 'docs=patch',
            docs: 'What a type of conventional commit forces, as `TYPE=major|minor|patch|none`, beside the defaults `feat=minor`, `fix=patch`, `perf=patch` and `revert=patch`.',
        }),
        'squash-bodies': (0,external_core_js_namespaceObject.oneOf)(['header', 'all'], {
            default: 'header',
            docs: 'Whether the list in the body of a squashed commit counts (`all`) or only its header.',
        }),
        'tag-range': (0,external_core_js_namespaceObject.string)({
            default: '',
            example: '>=1.4.0 <2',
            docs: 'Semver range of the versions whose tags count, for maintenance lines. Empty: all.',
        }),
        'initial-version': (0,external_core_js_namespaceObject.string)({
            default: '',
            example: 'v0.1.0',
            docs: 'The next version when there is none yet. Empty: v0.1.0, or vN.0.0 when the module path ends in /vN.',
        }),
        deepen: (0,external_core_js_namespaceObject.oneOf)(['auto', 'never'], {
            default: 'auto',
            docs: 'Whether the history, tags and branches that the clone lacks are fetched (no files), or the step ends with "could not check" where they would decide.',
        }),
        'allowed-branches': (0,external_core_js_namespaceObject.list)({
            example: 'release-*',
            docs: 'Branches that a release tag must be reachable from, as globs, local or of the remote; one that the clone lacks is fetched. Empty: any.',
        }),
        'github-token': (0,external_core_js_namespaceObject.secret)({
            docs: 'Token for fetching what is missing when the checkout kept no credentials (`persist-credentials: false`) and the repository is private.',
        }),
    },
    outputs: {
        version: {
            docs: 'Version of the commit: of its tag, or what `untagged` asks for; `+dirty` when the work tree is changed.',
            example: 'v1.4.0',
        },
        tag: {
            docs: 'Tag that carries the version, with the prefix of its module; the tag to make for a version that has none; empty for a pseudo-version.',
            example: 'client/v1.4.0',
        },
        kind: { docs: '`release`, `prerelease`, `pseudo`, `next` or `snapshot`.', example: 'release' },
        'module-path': {
            docs: 'Module path of go.mod; empty for a repository without one.',
            example: 'example.com/m/client',
        },
        'tag-prefix': { docs: "What the module's tags begin with.", example: 'client/' },
        major: { docs: 'Major number of the version.', example: '1' },
        minor: { docs: 'Minor number of the version.', example: '4' },
        patch: { docs: 'Patch number of the version.', example: '0' },
        prerelease: { docs: 'Pre-release part without its hyphen, or empty.', example: 'rc.1' },
        'is-release': { docs: 'The version is a tagged release without pre-release part.', example: 'true' },
        'is-highest': {
            docs: 'No tag of the module, on any branch, carries a higher release (for a pre-release: a higher version). Retracted versions do not count, and none of them is the highest.',
            example: 'true',
        },
        'base-version': {
            docs: 'Highest version among the ancestors of the commit, itself included; empty when there is none.',
            example: 'v1.4.0',
        },
        'base-tag': { docs: 'Tag of the base version.', example: 'v1.4.0' },
        distance: { docs: 'Commits since the base tag (all commits when there is no base).', example: '3' },
        'previous-version': {
            docs: 'What release notes are written against: the release before a release, the version before a pre-release, the base of an untagged commit; empty for the first.',
            example: 'v1.3.2',
        },
        'previous-tag': { docs: 'Tag of the previous version.', example: 'v1.3.2' },
        'next-version': { docs: 'Version to release next; empty when no commit asks for a release.', example: 'v1.5.0' },
        'next-tag': { docs: 'Tag of the next version.', example: 'v1.5.0' },
        bump: { docs: 'What the commits since the base force: `major`, `minor`, `patch` or `none`.', example: 'minor' },
        commit: { docs: 'Full hash of the commit.', example: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1' },
        'commit-time': { docs: 'Committer time in Unix seconds, ready as SOURCE_DATE_EPOCH.', example: '1700000000' },
        dirty: { docs: 'The work tree has changed or untracked files that Git does not ignore.', example: 'false' },
        'floating-tags': {
            docs: 'JSON array: which of the floating tags may move to this version and which must not, with the reason.',
            example: '[{"tag":"v1","move":true,"why":"v1.4.0 is the highest release of v1"}]',
        },
        install: { docs: 'Command that installs this version.', example: 'go get example.com/m/client@v1.4.0' },
        modules: {
            docs: 'JSON array with all of this for every module.',
            example: '[{"directory":"client","version":"v1.4.0"}]',
        },
        reasons: {
            docs: 'JSON array of sentences: why the answer is what it is.',
            example: '["the tag v1.4.0 is on this commit"]',
        },
    },
});

;// CONCATENATED MODULE: external "./git.js"
const external_git_js_namespaceObject = __lazy_require__("./git.js");
;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/branches.js


/** `refs/heads/main` and `refs/remotes/origin/main` as `main`. */
function shortName(ref) {
    return ref.replace(/^refs\/heads\//, '').replace(/^refs\/remotes\/[^/]+\//, '');
}
/** Whether one of the globs means a branch, given by its short or full name. */
function fitsBranch(allowed, ref) {
    const globs = allowed.map((glob) => ({ glob, label: '' }));
    return (0,external_version_js_namespaceObject.channelFor)(globs, shortName(ref)) !== undefined;
}
/** Branches that decide are not here; `why` goes on after the sentence, or is empty. */
function branchesMissing(allowed, why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'branches-missing',
        message: `No branch of this clone matches ${(0,external_core_js_namespaceObject.listed)(allowed, { quote: true, or: true })}${why}, so it cannot be told whether the tag is on one.`,
        hint: 'Check out with fetch-depth: 0, which fetches every branch, or correct the input allowed-branches.',
    });
}
/**
 * Refuses a release tag that none of the allowed branches holds. Throws `CouldNotCheckError` when the clone has none of those
 * branches, since that says nothing about where the tag is.
 */
function checkBranches(allowed, repository) {
    if (allowed.length === 0 || repository.branches === undefined)
        return;
    const fitting = repository.branches.filter(({ ref }) => fitsBranch(allowed, ref));
    if (fitting.some(({ holds }) => holds))
        return;
    if (fitting.length === 0)
        throw branchesMissing(allowed, '');
    const names = [...new Set(fitting.map(({ ref }) => shortName(ref)))];
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'tag-not-on-branch',
        message: `The tagged commit ${repository.commit.slice(0, 12)} is not reachable from ${(0,external_core_js_namespaceObject.listed)(names.slice(0, 10), { or: true })}.`,
        hint: 'Tag a commit of an allowed branch, or add its branch to the input allowed-branches.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/event.js
/** The pushed tag of the event, when the commit is what it points at; the clone may not have the tag itself. */
function eventTag(github, ref, commit, tags) {
    if (ref !== '' || github?.ref.startsWith('refs/tags/') !== true)
        return undefined;
    const name = github.ref.slice('refs/tags/'.length);
    const known = tags.find((tag) => tag.name === name)?.commit;
    return (known ?? github.sha) === commit ? name : undefined;
}
/** The pull request whose merge commit the event checked out. */
function pullRequest(github, ref) {
    const number = ref === '' ? /^refs\/pull\/(\d+)\//.exec(github?.ref ?? '')?.[1] : undefined;
    return number === undefined ? undefined : Number(number);
}
/** Short name of the branch: the pull request's own, else the checked-out one, else the event's. */
function branchName(github, checkedOut, ref) {
    if (ref !== '')
        return undefined;
    if (github !== undefined && github.headRef !== '')
        return github.headRef;
    const full = checkedOut ?? (github?.ref.startsWith('refs/heads/') === true ? github.ref : undefined);
    return full?.slice('refs/heads/'.length);
}
/** Local tags, and those of others that the clone lacks. A local tag is what the user works with, so it wins. */
function unitedTags(local, others) {
    if (others.length === 0)
        return local;
    const known = new Set(local.map(({ name }) => name));
    return [...local, ...others.filter(({ name }) => !known.has(name))];
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/module-tags.js


/** The path of a repository without go.mod is where it lives; only its tags need it. */
function pathWithoutGoMod(github) {
    if (github === undefined || github.repository === '')
        return 'example.com/unnamed';
    return `${new URL(github.serverUrl).host}/${github.repository}`;
}
/** What a directory is as a module. Throws `RefusedError` for one that Go could not fetch. */
function identityOf(directory, goMod, github) {
    return (0,external_version_js_namespaceObject.identifyModule)({ directory, ...(goMod?.module ?? { path: pathWithoutGoMod(github) }) });
}
/**
 * The identity of another module of the commit by the text of its go.mod, for telling whose a file is: one that Go could not fetch does
 * not count.
 */
function siblingOf(directory, file, text) {
    try {
        return [(0,external_version_js_namespaceObject.identifyModule)({ directory, ...(0,external_version_js_namespaceObject.parseGoModFile)(text, file).module })];
    }
    catch (error) {
        if (error instanceof external_core_js_namespaceObject.RefusedError)
            return [];
        throw error;
    }
}
/** Majors with a directory of their own (`v2/go.mod`), which claims their tags. */
function majorDirectories(files, directory) {
    const prefix = directory === '' ? '' : `${directory}/`;
    const names = files.flatMap((file) => file.startsWith(prefix) ? (/^(v[2-9]\d*|v1\d+)\/go\.mod$/.exec(file.slice(prefix.length))?.[1] ?? []) : []);
    return new Set(names);
}
/** The import path of the program that a Go file belongs to. */
function importPath({ directory, path }, file) {
    const folder = file.slice(directory === '' ? 0 : directory.length + 1).replace(/\/?[^/]*$/, '');
    return folder === '' ? path : `${path}/${folder}`;
}
/**
 * The commit whose go.mod says what is retracted: that of the highest version. Undefined when nothing is published, or when that commit
 * may be missing and nothing may be fetched.
 */
function retractingCommit(published, facts) {
    const versions = published.filter(({ kind }) => kind === 'version');
    const commit = (0,external_version_js_namespaceObject.retractionSource)(versions)?.commit;
    return facts.history === 'cut' && commit !== facts.commit ? undefined : commit;
}
/** The tags that count, and the one of them that names the commit: the pushed one, else the highest. A retracted one names it all the same. */
function countingTags(published, retractions, { commit, eventTag }, inRange) {
    const counting = inRange === undefined ? published : published.filter(({ version }) => inRange(version));
    const isRetracted = (0,external_version_js_namespaceObject.retractedBy)(retractions);
    const here = counting.filter((tag) => tag.kind === 'version' && tag.commit === commit);
    return {
        candidates: counting.filter(({ version }) => !isRetracted(version)),
        exact: here.find(({ tag }) => tag === eventTag) ?? here[0],
    };
}
/** Tags on the commit that look like this module's and still do not count, with the reason. */
function ignoredHere({ tags, commit }, identity, context) {
    return tags.flatMap(({ name, commit: at }) => {
        if (at !== commit || !name.startsWith(identity.tagPrefix))
            return [];
        const reading = (0,external_version_js_namespaceObject.readTag)(name, identity, context);
        return reading.kind === 'ignored' ? [{ tag: name, why: reading.why }] : [];
    });
}
/** A tag above the base that is an ancestor all the same: the range lists every ancestor that the base has not. */
function overlooked({ candidates }, { base }, { hashes }) {
    const end = candidates.findIndex(({ tag }) => tag === base?.tag);
    const above = end < 0 ? candidates : candidates.slice(0, end);
    return above.find(({ commit }) => hashes.has(commit));
}
/** The chosen modules, and every other one of the commit that claims the same tags. */
function withRivals(chosen, siblings) {
    const others = siblings.filter(({ directory }) => chosen.every((module) => module.directory !== directory));
    const rivals = others.filter(({ tagPrefix, major }) => chosen.some((module) => module.tagPrefix === tagPrefix && module.major === major));
    return [...chosen, ...rivals];
}
/** What is known of a module once its history was asked. */
function moduleFacts({ exact: _, ...module }, lineage, range) {
    return { ...module, lineage, range: range.commits, distance: range.hashes.size };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/modules.js

/** Go's own rule for `...`: vendored code, test data and directories that begin with `_` or `.` are not walked. */
function isWalked(directory) {
    return directory.split('/').every((part) => part !== 'vendor' && part !== 'testdata' && !/^[_.]/.test(part));
}
/** Directories of the go.mod files among the paths, empty for the root, sorted. */
function moduleDirectories(files) {
    return files
        .filter((file) => file === 'go.mod' || file.endsWith('/go.mod'))
        .map((file) => file.slice(0, -'/go.mod'.length))
        .filter((directory) => directory === '' || isWalked(directory))
        .sort();
}
/** A directory of the input as its path in the repository: `./client/` as `client`. Throws `RefusedError` when it leaves it. */
function inRepository(text, prefix) {
    const parts = [];
    for (const part of `${prefix}${text}`.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            throw outside(text);
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
function outside(text) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'module-outside',
        message: `Input 'module': '${(0,external_core_js_namespaceObject.printable)(text)}' lies outside the repository.`,
        hint: 'Give directories inside the repository, relative to it, such as . or client/v3.',
    });
}
function noModule(text, directories) {
    const near = (0,external_core_js_namespaceObject.nearest)(text, directories.filter((directory) => directory !== ''));
    const known = directories.map((directory) => directory || '.');
    return new external_core_js_namespaceObject.RefusedError({
        code: 'no-module',
        message: `Input 'module': there is no go.mod in '${(0,external_core_js_namespaceObject.printable)(text)}' at this commit.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
        hint: known.length === 0
            ? 'The commit holds no go.mod at all: run go mod init and commit it.'
            : `Modules of this commit: ${(0,external_core_js_namespaceObject.listed)(known.slice(0, 20))}.`,
    });
}
/**
 * The module directories that the lines of the input name, in their order, each once. `...` at the end stands for every
 * module at or below. The root counts without a go.mod too: old repositories have none.
 * `prefix` is where the workspace lies in the repository (`sub/`, or empty). Throws `RefusedError`.
 */
function selectModules(patterns, directories, prefix) {
    const chosen = new Set();
    for (const pattern of patterns) {
        const wild = /^(.*?)\/?\.\.\.$/.exec(pattern);
        const base = inRepository(wild?.[1] ?? pattern, prefix);
        const below = directories.filter((directory) => base === '' || directory === base || directory.startsWith(`${base}/`));
        const found = wild === null ? directories.filter((directory) => directory === base) : below;
        if (found.length === 0 && (wild !== null || base !== ''))
            throw noModule(base, directories);
        for (const directory of found.length === 0 ? [''] : found)
            chosen.add(directory);
    }
    return [...chosen];
}
/**
 * One file for each directory that may hold a program of the module: its root, and the directories below `cmd`. The
 * package clause of that file tells.
 */
function programFiles(files, directory) {
    const prefix = directory === '' ? '' : `${directory}/`;
    const byDirectory = new Map();
    for (const file of files) {
        if (!file.startsWith(prefix) || !file.endsWith('.go') || file.endsWith('_test.go'))
            continue;
        const inside = file.slice(prefix.length);
        if (!/^(cmd\/[^/]+\/)?[^/]+$/.test(inside))
            continue;
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        if (!byDirectory.has(folder) || inside.endsWith('main.go'))
            byDirectory.set(folder, file);
    }
    return [...byDirectory.values()];
}
/** Whether the source text of a Go file begins a `package main`. */
function isProgram(source) {
    const code = source
        .replace(/^\uFEFF/, '')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/[^\n]*/g, '');
    return /^\s*package\s+main\b/.test(code) && !/^\/\/go:build\s+ignore\b/m.test(source);
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/lineage.js

const isRelease = (candidate) => candidate.kind === 'version' && (0,external_version_js_namespaceObject.prerelease)(candidate.version) === '';
/** No more tags are named at once. */
const MOST_OPEN = 1024;
/** The first ancestor of a list, or the tags to ask about until it is known. */
function first(list, isAncestor) {
    const at = list.findIndex(({ tag }) => isAncestor(tag) === true);
    const above = at < 0 ? list : list.slice(0, at);
    const unknown = above.filter(({ tag }) => isAncestor(tag) === undefined).slice(0, MOST_OPEN);
    if (unknown.length > 0)
        return { open: unknown.map(({ tag }) => tag), bounded: at >= 0 };
    const found = list[at];
    return { open: [], bounded: at >= 0, ...(found === undefined ? {} : { found }) };
}
/**
 * Finds the versions among the ancestors that matter: highest first, as cmd/go has it, not nearest. When a tag comes up that
 * nobody asked about, the search stops and names the tags to ask about.
 */
function findLineage(candidates, exact, isAncestor) {
    if (exact === undefined) {
        const { found, ...rest } = first(candidates, isAncestor);
        return { lineage: { exact, base: found, previous: found }, ...rest };
    }
    const below = candidates.slice(candidates.findIndex(({ tag }) => tag === exact.tag) + 1);
    // A release follows a release; a pre-release follows whatever came before it.
    const { found, ...rest } = first(isRelease(exact) ? below.filter(isRelease) : below, isAncestor);
    return { lineage: { exact, base: exact, previous: found }, ...rest };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/host/gather-modules.js






/** Tags asked about in one go: first the likely ones of every module, then more, then all of the repository. */
const BATCHES = [24, 96, 256, 1024];
async function findPrograms(at, identity) {
    const found = await Promise.all(programFiles(at.files, identity.directory).map(async (file) => {
        const source = await at.readAt(at.facts.commit, file);
        return source !== undefined && isProgram(source) ? [importPath(identity, file)] : [];
    }));
    return found.flat();
}
/** What is retracted, as the highest published version says it. */
async function readRetractions(at, identity, published) {
    const commit = retractingCommit(published, at.facts);
    const text = commit === undefined ? undefined : await at.readAt(commit, identity.goMod);
    return text === undefined ? [] : (0,external_version_js_namespaceObject.parseGoModFile)(text, identity.goMod).retract;
}
async function readModuleTags(at, directory) {
    const { facts, files, github } = at;
    const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
    const text = await at.readAt(facts.commit, file);
    const goMod = text === undefined ? undefined : (0,external_version_js_namespaceObject.parseGoModFile)(text, file);
    const identity = identityOf(directory, goMod, github);
    const context = { hasGoMod: goMod !== undefined, majorDirectories: majorDirectories(files, directory) };
    const published = (0,external_version_js_namespaceObject.candidates)(facts.tags, identity, context);
    const retractions = await readRetractions(at, identity, published);
    return {
        identity,
        goMod,
        programs: await findPrograms(at, identity),
        published,
        retractions,
        ...countingTags(published, retractions, facts, at.inRange),
        ignored: ignoredHere(facts, identity, context),
    };
}
/** The lineage of every module, with few questions to Git whatever the number of tags and modules. */
async function searchLineages(at, modules, known) {
    if (at.facts.history === 'cut')
        return modules.map(({ exact }) => ({ exact, base: exact, previous: undefined }));
    for (let round = 0;; round += 1) {
        const searches = modules.map((module) => findLineage(module.candidates, module.exact, (tag) => known.get(tag)));
        if (searches.every(({ open }) => open.length === 0))
            return searches.map(({ lineage }) => lineage);
        const size = BATCHES[round];
        const asked = searches.flatMap(({ open, bounded }) => open.slice(0, bounded ? undefined : size));
        const found = size === undefined
            ? await (0,external_git_js_namespaceObject.allAncestorTags)(at.repository, at.facts.commit)
            : await (0,external_git_js_namespaceObject.ancestorTags)(at.repository, at.facts.commit, asked);
        for (const tag of asked)
            known.set(tag, found.has(tag));
    }
}
const EMPTY = { commits: [], hashes: new Set() };
async function readRange(at, base, files) {
    const { repository, facts } = at;
    if (base === undefined)
        return { commits: [], hashes: new Set(await (0,external_git_js_namespaceObject.listCommits)(repository, facts.commit)) };
    if (files)
        await at.fetchTrees(base);
    const logged = await (0,external_git_js_namespaceObject.readLog)(repository, facts.commit, { base, files });
    const commits = logged.map(({ parents, ...rest }) => ({ ...rest, parents: parents.length }));
    return { commits, hashes: new Set(commits.map(({ hash }) => hash)) };
}
/** Reads each range once, though many modules share it. */
function rangeReader(at) {
    const files = at.facts.siblings.length > 1 || at.directories.some((directory) => directory !== '');
    const ranges = new Map();
    return async ({ exact, base }) => {
        if (exact !== undefined || at.facts.history === 'cut')
            return EMPTY;
        const range = ranges.get(base?.commit) ?? readRange(at, base?.commit, files);
        ranges.set(base?.commit, range);
        return range;
    };
}
/** What is known of each of the modules. Throws `RefusedError` when two of them claim the same tags. */
async function gatherModules(at) {
    const modules = await Promise.all(at.directories.map((directory) => readModuleTags(at, directory)));
    (0,external_version_js_namespaceObject.checkModules)(withRivals(modules.map(({ identity }) => identity), at.facts.siblings));
    const rangeOf = rangeReader(at);
    const known = new Map();
    for (const { candidates: tags } of modules) {
        for (const { tag, commit } of tags)
            if (at.recent.has(commit))
                known.set(tag, true);
    }
    for (;;) {
        const lineages = await searchLineages(at, modules, known);
        const found = await Promise.all(modules.map(async (module, i) => {
            const lineage = (0,external_core_js_namespaceObject.invariant)(lineages[i], 'every module has a lineage');
            const range = await rangeOf(lineage);
            return { module, lineage, range, missed: overlooked(module, lineage, range) };
        }));
        const missed = found.flatMap((entry) => entry.missed ?? []);
        if (missed.length === 0)
            return found.map(({ module, lineage, range }) => moduleFacts(module, lineage, range));
        for (const { tag } of missed)
            known.set(tag, true);
    }
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/host/gather.js








function unborn() {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'unborn-head',
        message: 'HEAD is unborn: the repository has no commit yet.',
        hint: 'Commit something first, or give the commit to answer for as the input ref.',
    });
}
function noSuchCommit(ref) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'no-such-commit',
        message: `Input 'ref': '${(0,external_core_js_namespaceObject.printable)(ref)}' names no commit of this clone.`,
        hint: 'Give a tag, branch or commit hash that was fetched; actions/checkout with fetch-depth: 0 fetches all branches and tags.',
    });
}
/** A whole hash names that commit, whatever tags and branches are called. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What a ref can mean, as Git reads it, and last a branch that only the remote has. */
function meanings(ref, tags) {
    if (HASH.test(ref))
        return [ref];
    const tagged = tags.find(({ name }) => name === ref || `refs/tags/${name}` === ref)?.commit;
    return [...(tagged === undefined ? [] : [tagged]), ref, `refs/remotes/origin/${ref.replace(/^refs\/heads\//, '')}`];
}
/** The commit that is asked for; a tag wins over a branch of the same name. */
async function resolveCommit(ref, refs, objects) {
    (0,external_core_js_namespaceObject.fromInput)('ref', () => (0,external_git_js_namespaceObject.refuseOption)(ref));
    if (ref === '' && refs.head === undefined)
        throw unborn();
    const names = ref === '' ? ['HEAD'] : meanings(ref, refs.tags);
    const read = await Promise.all(names.map((name) => objects.read(`${name}^{commit}`)));
    const object = read.find((found) => found !== undefined);
    const header = object === undefined ? undefined : (0,external_git_js_namespaceObject.parseCommit)(object.content.toString('utf8'));
    if (object === undefined || header === undefined)
        throw ref === '' ? unborn() : noSuchCommit(ref);
    return { hash: object.hash, header };
}
/** Identities of all modules of the commit that Go could fetch. */
async function readSiblings(readAt, commit, directories) {
    const identities = await Promise.all(directories.map(async (directory) => {
        const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
        const text = await readAt(commit, file);
        return text === undefined ? [] : siblingOf(directory, file, text);
    }));
    return identities.flat();
}
/** Fetches the tags that a clone may lack though its history is whole, where that is allowed. */
async function wholeTags(sources, commit, refs) {
    const { repository, question, host, access } = sources;
    const lack = (0,external_git_js_namespaceObject.whyTagsMayLack)(repository.place, refs.tags.length);
    const whole = { cut: false, lack: undefined, deepened: false };
    if (lack === undefined)
        return { ...whole, refs, remoteTags: [] };
    if (question.deepen === 'never')
        return { ...whole, cut: true, lack, refs, remoteTags: [] };
    host.log.info(`Tags may be missing: ${lack}. Asking the remote.`);
    const unanswered = (why) => (0,external_git_js_namespaceObject.tagsMissing)(lack, why);
    const remoteTags = await (0,external_git_js_namespaceObject.completeTags)(repository, commit, refs.tags, { access, unanswered });
    return { ...whole, refs: await (0,external_git_js_namespaceObject.readRefs)(repository), remoteTags };
}
/** Fetches what a clone lacks, where that is allowed. */
async function wholeHistory(sources, commit, shallow, refs) {
    const { repository, question, host, access } = sources;
    const cut = shallow && (await (0,external_git_js_namespaceObject.isCutOff)(repository, commit));
    if (!cut)
        return wholeTags(sources, commit, refs);
    if (question.deepen === 'never')
        return { cut, lack: undefined, deepened: false, refs, remoteTags: [] };
    host.log.info('The clone is shallow: fetching the commits and tags that it lacks, no files.');
    const remoteTags = await (0,external_git_js_namespaceObject.deepen)(repository, commit, access);
    return { cut: false, lack: undefined, deepened: true, refs: await (0,external_git_js_namespaceObject.readRefs)(repository), remoteTags };
}
/** Commits that are looked at for tags before Git is asked about any: most often the base is among them. */
const RECENT = 1000;
/** From this number of tags on that look pays: fewer are asked about in one or two questions. */
const MANY_TAGS = 1500;
/** A question asked early and awaited later: when another one fails first, nobody is left to hear of this one. */
function early(question) {
    question.catch(() => undefined);
    return question;
}
/** Asks Git at once whatever does not depend on another answer. */
function firstQuestions({ repository, question }) {
    const atHead = question.ref === '';
    return {
        files: atHead ? early((0,external_git_js_namespaceObject.listFiles)(repository, 'HEAD')) : undefined,
        layout: early((0,external_git_js_namespaceObject.readLayout)(repository)),
        changes: early(atHead ? (0,external_git_js_namespaceObject.readChanges)(repository) : Promise.resolve([])),
    };
}
/** node-semver is loaded only where a range is given. Throws `RefusedError` for text that is none. */
async function rangeOf(range) {
    return range.trim() === '' ? undefined : (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 873, 19))).rangeTest(range);
}
async function gatherAll(sources) {
    const { question, host, repository, objects } = sources;
    const { github } = host;
    const asked = firstQuestions(sources);
    const layout = await asked.layout;
    const before = await sources.refs;
    const { hash: commit, header } = await resolveCommit(question.ref, before, objects);
    // A commit that is not checked out has no trees in a partial clone: one file brings them.
    if (asked.files === undefined)
        await (0,external_git_js_namespaceObject.fetchFiles)(repository, commit, ['go.mod'], sources.access);
    const listing = asked.files ?? early((0,external_git_js_namespaceObject.listFiles)(repository, commit));
    const recent = before.tags.length > MANY_TAGS ? early((0,external_git_js_namespaceObject.listCommits)(repository, commit, RECENT)) : [];
    const history = await wholeHistory(sources, commit, layout.shallow, before);
    const pushed = eventTag(github, question.ref, commit, history.refs.tags);
    const others = pushed === undefined ? [] : [{ name: pushed, commit }];
    const files = await listing;
    const directories = moduleDirectories(files);
    const readAt = fileReader(sources, commit, history.refs);
    await prefetch(sources, commit, { files, directories });
    const facts = {
        commit,
        commitTime: header.time,
        changes: layout.bare ? [] : await asked.changes,
        branch: branchName(github, layout.branch, question.ref),
        pullRequest: pullRequest(github, question.ref),
        eventTag: pushed,
        tags: unitedTags(history.refs.tags, [...history.remoteTags, ...others]),
        history: history.cut ? 'cut' : 'whole',
        lack: history.lack,
        deepened: history.deepened,
        branches: await knownBranches(sources, commit),
        siblings: await readSiblings(readAt, commit, directories),
    };
    const chosen = selectModules(question.module, directories, layout.prefix);
    const modules = await gatherModules({
        repository,
        facts,
        files,
        directories: chosen,
        github,
        readAt,
        recent: new Set(await recent),
        fetchTrees: (base) => (0,external_git_js_namespaceObject.fetchTrees)(repository, commit, base, sources.access),
        inRange: await rangeOf(question.tagRange),
    });
    return { repository: facts, modules };
}
/** Brings the files that are read of the commit into a partial clone, all at once. */
async function prefetch({ repository, access }, commit, { files, directories }) {
    if (!(0,external_git_js_namespaceObject.isPartial)(repository.place))
        return;
    const goMods = directories.map((directory) => (directory === '' ? 'go.mod' : `${directory}/go.mod`));
    const programs = directories.flatMap((directory) => programFiles(files, directory));
    const there = new Set(files);
    await (0,external_git_js_namespaceObject.fetchFiles)(repository, commit, [...new Set([...goMods, ...programs])].filter((path) => there.has(path)), access);
}
/** The branches of the clone, for the input `allowed-branches`; where none of them is meant, those of the remote that are. */
async function knownBranches({ repository, question, access }, commit) {
    const { allowedBranches: allowed } = question;
    if (allowed.length === 0)
        return undefined;
    const here = await (0,external_git_js_namespaceObject.readBranches)(repository, commit);
    if (question.deepen === 'never' || here.some(({ ref }) => fitsBranch(allowed, ref)))
        return here;
    const unanswered = (why) => branchesMissing(allowed, `, and the clone ${why}`);
    await (0,external_git_js_namespaceObject.fetchBranches)(repository, (name) => fitsBranch(allowed, name), { access, unanswered });
    return (0,external_git_js_namespaceObject.readBranches)(repository, commit);
}
/** Reads files of commits. What a clone does not hold is absent only when it holds everything; else the remote is asked. */
function fileReader({ repository, objects, access }, commit, refs) {
    const tagged = new Set(refs.tags.map((tag) => tag.commit));
    return async (at, path) => {
        if (at !== commit && !tagged.has(at))
            return (0,external_git_js_namespaceObject.readAbsentFile)(repository, at, path, access);
        const here = await objects.read(`${at}:${path}`);
        if (here !== undefined)
            return here.type === 'blob' ? here.content.toString('utf8') : undefined;
        return (0,external_git_js_namespaceObject.isPartial)(repository.place) ? (0,external_git_js_namespaceObject.readAbsentFile)(repository, at, path, access) : undefined;
    };
}
/** Everything that the answer depends on. A handful of Git processes, whatever the number of tags and commits. */
async function gather(question, host) {
    const { github, env, signal } = host;
    const repository = await (0,external_git_js_namespaceObject.openRepository)(question.workingDirectory, { env, signal, trusted: github !== undefined });
    const refs = early((0,external_git_js_namespaceObject.readRefs)(repository));
    const serverUrl = github?.serverUrl ?? 'https://github.com';
    const access = { token: question.githubToken, serverUrl, signal };
    const objects = (0,external_git_js_namespaceObject.openObjects)(repository, access);
    host.onExit(objects.close);
    try {
        return await host.log.group('Read the repository', () => gatherAll({ question, host, repository, objects, access, refs }));
    }
    finally {
        objects.close();
    }
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/outputs.js

/** The parts of a version, without what stands before them. */
function partsOf(version) {
    const [first, line, whole, pre] = [(0,external_version_js_namespaceObject.major)(version), (0,external_version_js_namespaceObject.majorMinor)(version), (0,external_version_js_namespaceObject.canonical)(version), (0,external_version_js_namespaceObject.prerelease)(version)];
    return {
        major: first.slice(1),
        minor: line.slice(first.length + 1),
        patch: whole.slice(line.length + 1, whole.length - pre.length),
        prerelease: pre.slice(1),
    };
}
function moduleOutputs(answer) {
    return {
        version: answer.version,
        tag: answer.tag,
        kind: answer.kind,
        modulePath: answer.modulePath,
        tagPrefix: answer.tagPrefix,
        ...partsOf(answer.version),
        isRelease: answer.isRelease,
        isHighest: answer.isHighest,
        baseVersion: answer.baseVersion,
        baseTag: answer.baseTag,
        distance: answer.distance,
        previousVersion: answer.previousVersion,
        previousTag: answer.previousTag,
        nextVersion: answer.next.version,
        nextTag: answer.next.tag,
        bump: answer.next.bump,
        floatingTags: answer.floatingTags.map(({ tag, move, why }) => ({ tag, move, why })),
        install: answer.install,
        reasons: [
            ...answer.reasons,
            ...answer.next.reasons.map((reason) => `next: ${reason}`),
            ...answer.whyNot.map(({ why }) => why),
        ],
    };
}
/** Names of the JSON entry are those of the outputs, hyphens included. */
function entry(answer) {
    const named = Object.entries(moduleOutputs(answer)).map(([name, value]) => [
        name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
        value,
    ]);
    return { directory: answer.directory, ...Object.fromEntries(named) };
}
/** The outputs: those of the first module, and all of them as JSON. */
function planOutputs(plan) {
    const [first] = plan.modules;
    return {
        ...moduleOutputs(first),
        commit: plan.repository.commit,
        commitTime: plan.repository.commitTime,
        dirty: plan.repository.changes.length > 0,
        modules: plan.modules.map(entry),
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/plan-next.js


/** The pre-release label of the branch, empty for releases. */
function labelOf(inputs, branch) {
    if (branch === undefined)
        return '';
    const channels = (0,external_core_js_namespaceObject.fromInput)('channels', () => (0,external_version_js_namespaceObject.distinctChannels)(inputs.channels));
    return (0,external_version_js_namespaceObject.channelFor)(channels, branch)?.label ?? '';
}
function request(next) {
    switch (next) {
        case 'auto':
        case 'major':
        case 'minor':
        case 'patch':
        case 'release':
            return { kind: next };
        default:
            return { kind: 'exact', version: next };
    }
}
/** Whether a version exists already, on any branch of the repository. */
function takenIn(module, repository) {
    const { tagPrefix } = module.identity;
    return (version) => {
        const tag = `${tagPrefix}${version}`;
        const commit = repository.tags.find(({ name }) => name === tag)?.commit;
        if (commit === undefined)
            return undefined;
        return {
            why: `is taken: the tag ${tag} is on ${commit === repository.commit ? 'this commit' : `the commit ${commit.slice(0, 12)}`}`,
        };
    };
}
/** The highest release below the number that the base prepares, on any branch: what its next step is measured against. */
function releaseBefore({ lineage, candidates }) {
    const core = lineage.base?.version.replace(/[-+].*$/, '') ?? '';
    return candidates.find(({ version, kind }) => kind === 'version' && (0,external_version_js_namespaceObject.prerelease)(version) === '' && (0,external_version_js_namespaceObject.compare)(version, core) < 0);
}
/** The next version matters to the caller, so that a problem with it is a refusal and not a warning. */
function isAskedFor(inputs, module) {
    return inputs.next !== 'auto' || (inputs.untagged === 'next' && module.lineage.exact === undefined);
}
const CUT_OFF = {
    version: '',
    tag: '',
    bump: 'none',
    reasons: ['the history is cut off, so the next version is not known'],
};
/** The next version of a module, and what to tell of it: its problems. Throws `RefusedError` for them when the caller asked for it. */
function planNextVersion(inputs, module, repository, evidence) {
    if (repository.history === 'cut')
        return { next: CUT_OFF, warnings: [] };
    const { base } = module.lineage;
    const planned = (0,external_version_js_namespaceObject.planNext)({
        module: module.identity,
        base: base?.version,
        lastRelease: releaseBefore(module)?.version,
        evidence,
        request: request(inputs.next),
        label: labelOf(inputs, repository.branch),
        hasGoMod: module.goMod !== undefined,
        taken: takenIn(module, repository),
        ...(0,external_core_js_namespaceObject.optional)({ initialVersion: inputs.initialVersion || undefined, buildNumber: inputs.buildNumber?.toString() }),
    });
    const [problem, ...more] = planned.problems;
    if (problem !== undefined && isAskedFor(inputs, module))
        throw new external_core_js_namespaceObject.RefusedError(problem, more);
    const { version, tag, bump, reasons } = planned;
    return { next: { version: version ?? '', tag: tag ?? '', bump, reasons }, warnings: planned.problems };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/surprises.js

/** Why not the versions that somebody may have expected: the nearest tag, and the highest one elsewhere. */
function surprises({ lineage, candidates, range }) {
    const { base } = lineage;
    if (lineage.exact !== undefined)
        return [];
    const distances = new Map(range.map(({ hash }, distance) => [hash, distance]));
    const near = candidates.flatMap(({ commit, tag, version }) => {
        const distance = distances.get(commit);
        return distance === undefined || tag === base?.tag ? [] : [{ version, distance }];
    });
    const [nearest] = near.toSorted((a, b) => a.distance - b.distance);
    // Candidates come highest first: one above the base was asked about and is no ancestor.
    const elsewhere = candidates.find(({ version, kind }) => kind === 'version' && (0,external_version_js_namespaceObject.compare)(version, base?.version ?? '') > 0);
    return (0,external_version_js_namespaceObject.whyNot)({
        chosen: base?.version,
        ...(nearest === undefined ? {} : { nearest }),
        ...(elsewhere === undefined ? {} : { elsewhere: { version: elsewhere.version } }),
    });
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/plan.js






/** The tag on the commit that would be a version if the module path ended in its major. Source: https://go.dev/ref/mod#major-version-suffixes. */
function refuseMismatch({ identity, goMod, ignored, lineage }) {
    if (goMod === undefined || lineage.exact !== undefined)
        return;
    const found = ignored.find(({ tag }) => {
        const text = tag.slice(identity.tagPrefix.length);
        return (0,external_version_js_namespaceObject.isCanonicalVersion)(text) && !(0,external_version_js_namespaceObject.isPseudoVersion)(text);
    });
    if (found === undefined)
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'major-mismatch',
        message: `The tag ${found.tag} is on this commit, but Go will not take it for ${identity.path}: ${found.why}.`,
        hint: `Tag a version that fits the module path, or change the path in ${identity.goMod} and every import of it, then tag again.`,
        docs: 'https://go.dev/ref/mod#major-version-suffixes',
        file: identity.goMod,
        line: goMod.module.line,
    });
}
function untaggedFault(module, commit) {
    const { base } = module.lineage;
    const nearest = base === undefined ? 'No ancestor is tagged either.' : `The highest tagged ancestor is ${base.tag}.`;
    return new external_core_js_namespaceObject.RefusedError({
        code: 'untagged',
        message: `The commit ${commit.slice(0, 12)} carries no version tag of ${module.identity.path}. ${nearest}`,
        hint: `Tag it (git tag ${module.identity.tagPrefix}vX.Y.Z), or set the input untagged to pseudo, next or snapshot.`,
    });
}
function pseudo(module, repository) {
    const { identity, lineage } = module;
    const { base } = lineage;
    const version = (0,external_version_js_namespaceObject.pseudoVersion)(identity.major, base?.version ?? '', repository.commitTime, repository.commit);
    const from = base === undefined ? 'no tagged ancestor' : `the highest tagged ancestor ${base.tag}`;
    return {
        kind: 'pseudo',
        version,
        tag: '',
        reasons: [`no version tag on this commit: the pseudo-version Go makes from ${from}`],
    };
}
function snapshot(inputs, module, repository, next) {
    const { identity, lineage, distance } = module;
    const label = repository.pullRequest === undefined ? labelOf(inputs, repository.branch) : `pr.${repository.pullRequest}`;
    const version = (0,external_version_js_namespaceObject.snapshotVersion)({
        module: identity,
        base: lineage.base?.version,
        distance,
        commit: repository.commit,
        ...(next.version === '' ? {} : { next: next.version }),
        ...(label === '' ? {} : { label }),
        ...(inputs.buildNumber === undefined ? {} : { buildNumber: String(inputs.buildNumber) }),
    });
    return {
        kind: 'snapshot',
        version,
        tag: '',
        reasons: ['no version tag on this commit: a snapshot that sorts below the next version'],
    };
}
/** What an untagged commit is called. */
function nameUntagged(inputs, module, repository, next) {
    switch (inputs.untagged) {
        case 'fail':
            throw untaggedFault(module, repository.commit);
        case 'pseudo':
            return pseudo(module, repository);
        case 'snapshot':
            return snapshot(inputs, module, repository, next);
        case 'next': {
            if (next.version !== '')
                return { kind: 'next', version: next.version, tag: next.tag, reasons: next.reasons };
            const named = pseudo(module, repository);
            return { ...named, reasons: [...next.reasons, ...named.reasons] };
        }
    }
}
function nameExact(module, repository) {
    const { exact } = module.lineage;
    if (exact === undefined)
        return undefined;
    const pushed = exact.tag === repository.eventTag ? ', the tag that the event pushed' : '';
    return {
        kind: (0,external_version_js_namespaceObject.prerelease)(exact.version) === '' ? 'release' : 'prerelease',
        version: exact.version,
        tag: exact.tag,
        reasons: [`the tag ${exact.tag} is on this commit${pushed}`],
    };
}
/** As cmd/go stamps it: `+dirty`, or `.dirty` behind build metadata (cmd/go/internal/load, setBuildInfo). */
function dirtied(version) {
    return `${version}${version.includes('+') ? '.' : '+'}dirty`;
}
/** Highest first, so what comes after the tag of the commit itself is below it and in nobody's way: there may be thousands. */
function publishedOf({ published, retractions, lineage }) {
    const at = published.findIndex(({ tag }) => tag === lineage.exact?.tag);
    const above = at < 0 ? published : published.slice(0, at + 1);
    const versions = above.filter(({ kind }) => kind === 'version').map(({ version }) => version);
    return { kind: 'known', versions, isRetracted: (0,external_version_js_namespaceObject.retractedBy)(retractions) };
}
function isHighest({ version, kind }, published) {
    if (kind !== 'release' && kind !== 'prerelease')
        return false;
    return (0,external_version_js_namespaceObject.obstacleOf)({ scheme: external_version_js_namespaceObject.GO, version, published, render: () => '', prereleases: 'ranked' }) === undefined;
}
function moduleEvidence(inputs, module, repository) {
    const several = repository.siblings.length > 1 || module.identity.directory !== '';
    const own = several
        ? module.range.filter(({ files }) => (0,external_version_js_namespaceObject.touchesModule)(files, module.identity, repository.siblings))
        : module.range;
    return (0,external_version_js_namespaceObject.commitEvidence)(own, {
        types: (0,external_core_js_namespaceObject.fromInput)('commit-types', () => (0,external_version_js_namespaceObject.commitTypes)(inputs.commitTypes)),
        squashBodies: inputs.squashBodies,
    });
}
/** What decides the version is missing, and nobody may fetch it. */
function cutOff({ lack }) {
    const why = "the input 'deepen' is 'never'";
    return lack === undefined ? (0,external_git_js_namespaceObject.shallowClone)(why) : (0,external_git_js_namespaceObject.tagsMissing)(lack, why);
}
/** What is answered for a module, and what to tell of it. */
function planModule(inputs, module, repository) {
    const { identity, lineage } = module;
    refuseMismatch(module);
    if (repository.history === 'cut' && lineage.exact === undefined)
        throw cutOff(repository);
    const evidence = moduleEvidence(inputs, module, repository);
    const { next, warnings } = planNextVersion(inputs, module, repository, evidence);
    const named = nameExact(module, repository) ?? nameUntagged(inputs, module, repository, next);
    const dirty = repository.changes.length > 0;
    const published = publishedOf(module);
    const plan = {
        directory: identity.directory === '' ? '.' : identity.directory,
        modulePath: module.goMod === undefined ? '' : identity.path,
        tagPrefix: identity.tagPrefix,
        ...named,
        version: dirty ? dirtied(named.version) : named.version,
        isRelease: named.kind === 'release' && !dirty,
        isHighest: isHighest(named, published),
        baseVersion: lineage.base === undefined ? '' : (0,external_version_js_namespaceObject.canonicalModuleVersion)(lineage.base.version),
        baseTag: lineage.base?.tag ?? '',
        distance: module.distance,
        previousVersion: lineage.previous?.version ?? '',
        previousTag: lineage.previous?.tag ?? '',
        next,
        floatingTags: (0,external_version_js_namespaceObject.floatingTags)(identity, named.version, published, repository.tags.map(({ name }) => name)),
        install: (0,external_version_js_namespaceObject.installLine)({
            module: identity,
            version: named.version,
            isMain: module.programs.length > 0,
            packages: module.programs,
        }),
        evidence,
        whyNot: surprises(module),
        reasons: dirty
            ? [...named.reasons, `the work tree has changes: ${(0,external_core_js_namespaceObject.listed)(repository.changes.slice(0, 5))}`]
            : named.reasons,
    };
    return { plan, warnings: [...warnings, ...notes(named, module, repository, evidence)] };
}
function notes(named, module, repository, evidence) {
    const found = [];
    const undotted = (0,external_version_js_namespaceObject.warnNoDot)(named.version);
    if (undotted !== undefined) {
        found.push({ code: 'no-dot', message: undotted, hint: 'See https://semver.org/#spec-item-11.' });
    }
    const higher = module.candidates.find(({ commit, kind }) => kind === 'version' && commit === repository.commit);
    if (named.tag === repository.eventTag && higher !== undefined && higher.tag !== named.tag && named.tag !== '') {
        found.push({
            code: 'other-tag-on-commit',
            message: `The event pushed ${named.tag}, and the same commit carries ${higher.tag}, which is higher.`,
            hint: `The pushed tag is taken. Give the input ref ${higher.tag} when that one is meant.`,
        });
    }
    for (const { notice, hash } of evidence) {
        if (notice !== undefined)
            found.push({
                code: 'commit-notice',
                message: `${hash.slice(0, 12)}: ${notice}`,
                hint: 'See the input squash-bodies.',
            });
    }
    return found;
}
/** Decides the version of every module, and what comes next. Throws `RefusedError` when the answer is a refusal. */
function planVersion(inputs, repository, modules) {
    const planned = modules.map((module) => planModule(inputs, module, repository));
    const plans = planned.map(({ plan }) => plan);
    const warnings = planned.flatMap((module) => module.warnings);
    const [first, ...others] = plans;
    if (plans.some(({ kind }) => kind === 'release'))
        checkBranches(inputs.allowedBranches, repository);
    if (repository.pullRequest !== undefined && plans.some(({ kind }) => kind === 'pseudo')) {
        warnings.push({
            code: 'merge-commit',
            message: `This is the merge commit of pull request ${repository.pullRequest}: it is on no branch, so nobody can fetch its pseudo-version.`,
            hint: "Set the input ref to the pull request's head commit, or untagged to snapshot.",
        });
    }
    return { repository, modules: [(0,external_core_js_namespaceObject.invariant)(first, 'a module was selected'), ...others], warnings };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/render.js

/** Rows of the commit table; the rest is counted. */
const MOST_COMMITS = 100;
function orNone(text) {
    return text === '' ? 'none' : (0,external_core_js_namespaceObject.code)(text);
}
function facts(answer) {
    const base = answer.baseTag === '' ? 'none' : [(0,external_core_js_namespaceObject.code)(answer.baseTag), `, ${(0,external_core_js_namespaceObject.counted)(answer.distance, 'commit')} back`];
    const moving = answer.floatingTags.filter(({ move }) => move).map(({ tag }) => tag);
    const held = answer.floatingTags.filter(({ move }) => !move);
    const rows = [
        ['version', (0,external_core_js_namespaceObject.strong)(answer.version)],
        ['kind', answer.kind],
        ['base', base],
        ['previous', orNone(answer.previousTag)],
        ['next', answer.next.version === '' ? 'none' : [(0,external_core_js_namespaceObject.code)(answer.next.version), ` (${answer.next.bump})`]],
    ];
    if (answer.tag !== '')
        rows.push(['floating tags', moving.length === 0 ? 'none may move' : `${(0,external_core_js_namespaceObject.listed)(moving)} may move`]);
    if (answer.tag !== '' && held.length > 0)
        rows.push(['held', (0,external_core_js_namespaceObject.listed)(held.map(({ tag, why }) => `${tag}: ${why}`))]);
    rows.push(['install', (0,external_core_js_namespaceObject.code)(answer.install)]);
    return { table: { head: [answer.modulePath === '' ? 'no go.mod' : answer.modulePath, ''], rows } };
}
function commits(answer) {
    if (answer.evidence.length === 0)
        return [];
    const rows = answer.evidence.map(({ hash, subject, bump, why }) => [(0,external_core_js_namespaceObject.code)(hash.slice(0, 12)), subject, bump, why]);
    return [
        {
            details: `${(0,external_core_js_namespaceObject.counted)(answer.evidence.length, 'commit')} and what each contributed`,
            blocks: (0,external_core_js_namespaceObject.boundedTable)(['commit', 'subject', 'bump', 'why'], rows, { most: MOST_COMMITS, noun: 'commit' }),
        },
    ];
}
function moduleBlocks(answer) {
    const why = [
        ...answer.reasons,
        ...answer.next.reasons.map((reason) => `next: ${reason}`),
        ...answer.whyNot.map((item) => item.why),
    ];
    return [facts(answer), { list: [...new Set(why)] }, ...commits(answer)];
}
/** The plan as a report: what was decided for every module, and why. */
function renderPlan(plan) {
    const [first] = plan.modules;
    const title = plan.modules.length === 1 ? `Version ${first.version}` : `Versions of ${plan.modules.length} modules`;
    return [{ heading: title }, ...plan.modules.flatMap(moduleBlocks)];
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/main.js






async function main(inputs, host) {
    const facts = await gather(inputs, host);
    const plan = planVersion(inputs, facts.repository, facts.modules);
    for (const { message, hint, ...note } of plan.warnings)
        host.log.warning(`${message}\n${hint}`, note);
    host.report(renderPlan(plan));
    const [first] = plan.modules;
    for (const reason of first.reasons)
        host.log.info(reason);
    host.log.info(plan.modules.length === 1
        ? `Version: ${first.version}`
        : `Versions of ${(0,external_core_js_namespaceObject.counted)(plan.modules.length, 'module')}; the first: ${first.version}`);
    return planOutputs(plan);
}
const definition = (0,external_core_js_namespaceObject.action)(contract, main);

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/action-version-from-tag.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;