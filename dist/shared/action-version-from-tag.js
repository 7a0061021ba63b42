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
;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/plan-next.js


/**
 * The label by the branch. Without channels there is nothing to choose. A branch that is not one of this repository, as that of a pull
 * request, may be called `main`: for it, and for one that is not known, only channels of pre-releases count, and a pull request that none
 * fits is labelled by its number.
 */
function labelOf(inputs, { branch, pullRequest }) {
    const channels = (0,external_version_js_namespaceObject.distinctChannels)(inputs.channels);
    if (channels.length === 0)
        return { kind: 'label', label: '' };
    const labels = [...new Set(namesOf(branch).map((name) => labelBy(channels, name, branch.releases)))];
    const [label] = labels;
    if (label !== undefined && labels.length === 1)
        return { kind: 'label', label };
    if (pullRequest !== undefined)
        return { kind: 'label', label: `pr.${pullRequest}` };
    // A release is asked for by a line with an empty label, not by forgetting the branch.
    return { kind: branch.releases && labels.length === 1 ? 'unnamed' : 'unknown' };
}
/** A name that only a glob for anything fits stands for a branch that is not known. */
const ANY = '\u0000/\u0000';
function namesOf({ names }) {
    return names.length === 0 ? [ANY] : names;
}
function labelBy(channels, name, releases) {
    const counting = releases ? channels : channels.filter(({ label }) => label !== '');
    return (0,external_version_js_namespaceObject.channelFor)(counting, name)?.label;
}
/** The branch decides between release and pre-release, and it is not known. */
function branchUnknown({ names, releases }, commit) {
    const quoted = (0,external_core_js_namespaceObject.listed)(names.slice(0, 10).map((name) => `'${(0,external_core_js_namespaceObject.printable)(name)}'`));
    const known = releases ? `it is on ${quoted}` : `${quoted} is a branch of another repository`;
    const why = names.length === 0 ? 'it is not known which branch that is' : known;
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'branch-unknown',
        message: `The channels name the next version of ${commit.slice(0, 12)} by its branch, and ${why}.`,
        hint: 'Check the branch out (actions/checkout with fetch-depth: 0 fetches all), give its name as the input ref, or end channels with "**=LABEL" for all other commits.',
    });
}
/** The branch is known, and no channel says what its next version is. */
function noChannel({ names }, commit) {
    const quoted = (0,external_core_js_namespaceObject.listed)(names.slice(0, 10).map((name) => `'${(0,external_core_js_namespaceObject.printable)(name)}'`));
    return new external_core_js_namespaceObject.RefusedError({
        code: 'no-channel',
        message: `The channels name the next version of ${commit.slice(0, 12)} by its branch, and no line of them fits ${quoted}.`,
        hint: 'Add a line for the branch, "BRANCH=" for full releases or "BRANCH=LABEL" for pre-releases, or end channels with "**=dev" for all other branches.',
    });
}
/** Why channels give no label; undefined when they give one. */
function withoutLabel({ kind }, { branch, commit }) {
    switch (kind) {
        case 'label':
            return undefined;
        case 'unknown':
            return branchUnknown(branch, commit);
        case 'unnamed':
            return noChannel(branch, commit);
    }
}
/** What the input `next` asks for. */
function requestOf(next) {
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
/** A snapshot takes the number of the next version and the label of its channel. */
function isSnapshot(inputs, module) {
    return inputs.untagged === 'snapshot' && module.lineage.exact === undefined;
}
const NO_NEXT = { version: '', tag: '', bump: 'none', reasons: [] };
const CUT_OFF = { ...NO_NEXT, reasons: ['the history is cut off, so the next version is not known'] };
/** Whether the request gives a version that channels label. */
function labels({ kind }) {
    return kind !== 'exact' && kind !== 'release';
}
/** The next version of a module, and what to tell of it: its problems. Throws `RefusedError` for them when the caller asked for it. */
function planNextVersion(inputs, module, repository, evidence) {
    if (repository.history === 'cut')
        return { next: CUT_OFF, warnings: [] };
    const label = labelOf(inputs, repository);
    const fault = labels(requestOf(inputs.next)) ? withoutLabel(label, repository) : undefined;
    if (fault !== undefined) {
        if (isAskedFor(inputs, module) || (label.kind === 'unnamed' && isSnapshot(inputs, module)))
            throw fault;
        return { next: { ...NO_NEXT, reasons: [fault.message] }, warnings: [] };
    }
    const planned = withinRange(inputs, repository, planLabelled(inputs, module, repository, { evidence, label }));
    const [problem, ...more] = planned.problems;
    if (problem !== undefined && isAskedFor(inputs, module))
        throw new external_core_js_namespaceObject.RefusedError(problem, more);
    const { version, tag, bump, reasons } = planned;
    return { next: { version: version ?? '', tag: tag ?? '', bump, reasons }, warnings: planned.problems };
}
/** The next version by the commits and the label, whatever its number. */
function planLabelled(inputs, module, repository, { evidence, label }) {
    return (0,external_version_js_namespaceObject.planNext)({
        module: module.identity,
        base: module.lineage.base?.version,
        lastRelease: releaseBefore(module)?.version,
        evidence,
        request: requestOf(inputs.next),
        label: label.kind === 'label' ? label.label : '',
        hasGoMod: module.goMod !== undefined,
        taken: takenIn(module, repository),
        ...(0,external_core_js_namespaceObject.optional)({
            initialVersion: inputs.initialVersion || undefined,
            buildNumber: inputs.buildNumber?.toString(),
            fallback: inputs.fallback === 'none' ? undefined : inputs.fallback,
        }),
    });
}
/** No version outside `tag-range`: its tag would not count for the line that it was made on. */
function withinRange(inputs, { inRange }, planned) {
    const { version, bump, problems, reasons } = planned;
    if (version === undefined || inRange === undefined || inRange(version))
        return planned;
    const outside = {
        code: 'next-outside-range',
        message: `The next version ${version} is outside the tag-range ${inputs.tagRange.trim()}.`,
        hint: `Set the input next to ${bump === 'patch' ? '' : 'patch or '}a version in the range, give another tag-range, or release from the branch of another line.`,
    };
    return {
        version: undefined,
        tag: undefined,
        bump,
        reasons: [...reasons, outside.message],
        problems: [outside, ...problems],
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/check-inputs.js



/**
 * Refuses values that no path of the decision could use. Whether a path uses them at all depends on the tags of the day: what is wrong is
 * told before.
 */
function checkInputs(inputs) {
    (0,external_core_js_namespaceObject.fromInput)('channels', () => (0,external_version_js_namespaceObject.distinctChannels)(inputs.channels));
    (0,external_core_js_namespaceObject.fromInput)('commit-types', () => (0,external_version_js_namespaceObject.commitTypes)(inputs.commitTypes));
    const request = requestOf(inputs.next);
    const faults = [
        request.kind === 'exact' ? (0,external_version_js_namespaceObject.exactFault)(request.version) : undefined,
        inputs.initialVersion === '' ? undefined : (0,external_version_js_namespaceObject.initialFault)(inputs.initialVersion),
    ].filter((fault) => fault !== undefined);
    const [first, ...more] = faults;
    if (first !== undefined)
        throw new external_core_js_namespaceObject.RefusedError(first, more);
}

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
        fallback: (0,external_core_js_namespaceObject.oneOf)(['none', 'patch', 'minor', 'major'], {
            default: 'none',
            docs: 'The step of `next: auto` when there are commits since the base and none of them asks for one; `none` makes no version then.',
        }),
        channels: (0,external_core_js_namespaceObject.lines)(CHANNELS, {
            example: 'release/*=rc',
            docs: 'Pre-release label of the next version by branch, as `BRANCH-GLOB=LABEL`; an empty label means a full release. `*` does not cross `/`, `**` does; the first match wins. The branch is that of the commit; one that no line names has no next version, and one that is not known, or is that of a pull request or a fork, never gets an empty label.',
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
            docs: 'Whether the commits that the body of a squashed commit lists count (`all`) or only its header. A `BREAKING CHANGE:` line counts either way.',
        }),
        'tag-range': (0,external_core_js_namespaceObject.string)({
            default: '',
            example: '>=1.4.0 <2',
            docs: 'Semver range of the versions whose tags count, for maintenance lines; the next version must be in it too. Empty: all.',
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
        'next-version': {
            docs: 'Version to release next; empty when no commit asks for a release, no channel names the branch, or it would be outside `tag-range`.',
            example: 'v1.5.0',
        },
        'next-tag': { docs: 'Tag of the next version.', example: 'v1.5.0' },
        bump: { docs: 'What the commits since the base force: `major`, `minor`, `patch` or `none`.', example: 'minor' },
        commit: { docs: 'Full hash of the commit.', example: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1' },
        'commit-time': { docs: 'Committer time in Unix seconds, ready as SOURCE_DATE_EPOCH.', example: '1700000000' },
        dirty: { docs: 'The work tree has changed or untracked files that Git does not ignore.', example: 'false' },
        'floating-tags': {
            docs: 'JSON array: which of the floating tags may move to this version and which must not, with the reason.',
            example: '[{"tag":"v1","move":true,"why":"v1.4.0 is the highest release of v1"}]',
        },
        install: {
            docs: 'Command that installs this version; empty when nobody can fetch it: a path without a dot or no go.mod, a next version or snapshot, a changed work tree, the merge commit of a pull request.',
            example: 'go get example.com/m/client@v1.4.0',
        },
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
;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/branch.js
const UNKNOWN = { names: [], releases: false };
/** `refs/heads/main` and `refs/remotes/origin/main` as `main`. */
function shortName(ref) {
    return ref.replace(/^refs\/heads\//, '').replace(/^refs\/remotes\/[^/]+\//, '');
}
/**
 * The branch by what the event and HEAD say of this very commit; undefined when they say nothing of it. `GITHUB_REF` speaks of `GITHUB_SHA`
 * alone: for workflow_run, pull_request_target, a dispatch or a step that checks out something else, that is another commit.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
function branchByEvent(github, { commit, ref, head }) {
    const heads = github === undefined ? [] : headsOf(github).filter(({ sha }) => sha === commit);
    const foreign = heads.find(({ own }) => !own);
    if (foreign !== undefined)
        return { names: [foreign.branch], releases: false };
    if (ref === '' && head !== undefined)
        return on(head);
    const [own] = heads;
    return (github?.sha === commit ? branchOfRef(github) : undefined) ?? (own === undefined ? undefined : on(own.branch));
}
function on(branch) {
    return { names: [shortName(branch)], releases: true };
}
/** What `GITHUB_REF` says of `GITHUB_SHA`. */
function branchOfRef(github) {
    if (github.ref.startsWith('refs/heads/'))
        return on(github.ref);
    if (github.ref.startsWith('refs/pull/'))
        return { names: github.headRef === '' ? [] : [github.headRef], releases: false };
    // The push of a tag says which branch is at its commit, when one is.
    const base = textAt(github.event, 'base_ref');
    return base.startsWith('refs/heads/') ? on(base) : undefined;
}
/** Commits that the payload puts on a branch: the head of a pull request or of a run, and what a pull request was merged as. */
function headsOf({ event, repository }) {
    const pull = valueAt(event, 'pull_request');
    const run = valueAt(event, 'workflow_run');
    const heads = [
        {
            sha: textAt(pull, 'head', 'sha'),
            branch: textAt(pull, 'head', 'ref'),
            own: textAt(pull, 'head', 'repo', 'full_name') === repository,
        },
        {
            sha: textAt(run, 'head_sha'),
            branch: textAt(run, 'head_branch'),
            own: textAt(run, 'head_repository', 'full_name') === repository,
        },
        {
            sha: valueAt(pull, 'merged') === true ? textAt(pull, 'merge_commit_sha') : '',
            branch: textAt(pull, 'base', 'ref'),
            own: true,
        },
    ];
    return heads.filter(({ sha, branch }) => sha !== '' && branch !== '');
}
function valueAt(value, ...keys) {
    return keys.reduce((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
}
function textAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === 'string' ? found : '';
}
/** The branch that the input `ref` names, when it is at the commit: a tag of that name would have been taken first. */
function branchNamed(branches, { commit, ref }) {
    const named = branches.find(({ ref: name, tip }) => tip === commit &&
        [name, shortName(name), name.slice('refs/remotes/'.length), name.slice('refs/'.length)].includes(ref));
    return named === undefined ? undefined : on(named.ref);
}
/**
 * The branch by Git: the one that is at the commit, else the one that holds it. Several names stay several: who asks may not need to
 * tell them apart.
 */
function branchByGit(branches, { commit }) {
    const known = branches.filter(({ ref }) => !/^refs\/remotes\/[^/]+\/HEAD$/.test(ref));
    const here = known.filter(({ tip }) => tip === commit);
    const found = here.length > 0 ? here : known.filter(({ holds }) => holds);
    const names = [...new Set(found.map(({ ref }) => shortName(ref)))];
    return { names, releases: names.length > 0 };
}
/** The number of the pull request whose merge commit this is. */
function pullRequest(github, commit) {
    const number = github?.sha === commit ? /^refs\/pull\/(\d+)\//.exec(github.ref)?.[1] : undefined;
    return number === undefined ? undefined : Number(number);
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
/** What a directory is as a module. Throws `RefusedError` for one that Go gives no version. */
function identityOf(directory, goMod, { root, github }) {
    const location = goMod?.module ?? { path: pathWithoutGoMod(github) };
    return (0,external_version_js_namespaceObject.identifyModule)({ directory, ...location, ...(0,external_core_js_namespaceObject.optional)({ root }) });
}
/** The module path of a go.mod file; undefined when it cannot be read. */
function pathOf({ path, text }) {
    return unlessRefused(() => (0,external_version_js_namespaceObject.parseGoModFile)(text, path).module.path);
}
/** What the go.mod of a version retracts: nothing, when the go command cannot read it. */
function retractionsOf(text) {
    return text === undefined ? [] : (unlessRefused(() => (0,external_version_js_namespaceObject.parseRetractions)(text)) ?? []);
}
/**
 * The identity of another module of the commit by the text of its go.mod, for telling whose a file is: one that Go could not fetch does
 * not count.
 */
function siblingOf(directory, file, root) {
    const identity = unlessRefused(() => (0,external_version_js_namespaceObject.identifyModule)({ directory, ...(0,external_version_js_namespaceObject.parseGoModFile)(file.text, file.path).module, ...(0,external_core_js_namespaceObject.optional)({ root }) }));
    return identity === undefined ? [] : [identity];
}
function unlessRefused(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof external_core_js_namespaceObject.RefusedError)
            return undefined;
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
function countingTags(published, retractions, { commit, eventTag, inRange }) {
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
/** Hashes that reverts of the range name and that it does not hold: only the history below can tell what they are. */
function namedElsewhere(commits) {
    return (0,external_version_js_namespaceObject.hashesOfReverts)(commits).filter((named) => !commits.some(({ hash }) => hash.startsWith(named)));
}
/** A tag above the base that is an ancestor all the same: the range lists every ancestor that the base has not. */
function overlooked({ candidates }, { base }, { hashes }) {
    const end = candidates.findIndex(({ tag }) => tag === base?.tag);
    const above = end < 0 ? candidates : candidates.slice(0, end);
    return above.find(({ commit }) => hashes.has(commit));
}
/** What is known of a module once its history was asked. */
function moduleFacts({ exact: _, ...module }, lineage, range) {
    return { ...module, lineage, range: range.commits, released: range.released, distance: range.hashes.size };
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
            : `Modules of this commit: ${(0,external_core_js_namespaceObject.listed)(known.slice(0, 20), { quote: true })}.`,
    });
}
/**
 * The modules that the lines of the input name, in their order, each once. `...` at the end stands for every
 * module at or below. The root counts without a go.mod too: old repositories have none.
 * `prefix` is where the workspace lies in the repository (`sub/`, or empty). Throws `RefusedError`.
 */
function selectModules(patterns, directories, prefix) {
    const chosen = new Map();
    for (const pattern of patterns) {
        const wild = /^(.*?)\/?\.\.\.$/.exec(pattern);
        const base = inRepository(wild?.[1] ?? pattern, prefix);
        const below = directories.filter((directory) => base === '' || directory === base || directory.startsWith(`${base}/`));
        const found = wild === null ? directories.filter((directory) => directory === base) : below;
        if (found.length === 0 && base !== '')
            throw noModule(base, directories);
        for (const directory of found.length === 0 ? [''] : found)
            chosen.set(directory, wild === null || found.length === 0 || chosen.get(directory) === true);
    }
    return [...chosen].map(([directory, named]) => ({ directory, named }));
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __lazy_require__("node:fs");
;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/branches.js



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

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/host/branch.js





/** Throws `CouldNotCheckError` when the runner names a file with the event that is not there: the event may say that this is a fork. */
function requireEvent({ github, env }) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (github === undefined || path === '' || (0,external_node_fs_namespaceObject.existsSync)(path))
        return;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'event-file',
        message: `The event file '${(0,external_core_js_namespaceObject.printable)(path)}' is not there.`,
        hint: "Mount the file of GITHUB_EVENT_PATH into the job's container, or see which step removed it.",
    });
}
/** The branches of the clone; where `allowed-branches` means none of them, those of the remote that it means too. */
async function knownBranches({ repository, question, access }, commit) {
    const { allowedBranches: allowed } = question;
    const here = await (0,external_git_js_namespaceObject.readBranches)(repository, commit);
    const enough = allowed.length === 0 || here.some(({ ref }) => fitsBranch(allowed, ref));
    if (question.deepen === 'never' || enough)
        return here;
    const unanswered = (why) => branchesMissing(allowed, `, and the clone ${why}`);
    await (0,external_git_js_namespaceObject.fetchBranches)(repository, (name) => fitsBranch(allowed, name), { access, unanswered });
    return await (0,external_git_js_namespaceObject.readBranches)(repository, commit);
}
/** The branch of the commit, and all branches where they were asked for. */
async function readBranch(sources, checkout) {
    const { question, host } = sources;
    requireEvent(host);
    const told = branchByEvent(host.github, checkout);
    // A name that the input gives says more than the event, if it is that of a branch.
    const byGit = question.channels.length > 0 && (told === undefined || checkout.ref !== '');
    if (!byGit && question.allowedBranches.length === 0)
        return { branch: told ?? UNKNOWN, branches: undefined };
    const branches = await knownBranches(sources, checkout.commit);
    return { branch: branchNamed(branches, checkout) ?? told ?? branchByGit(branches, checkout), branches };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/left-out.js


/**
 * The modules that are answered for, and those that `...` found and that are left out. Throws `RefusedError` when a module that was named
 * claims the tags of another one of the commit, or when nothing is left.
 */
function answerable(read, siblings) {
    const modules = [];
    const leftOut = [];
    for (const entry of read) {
        const fault = entry.kind === 'module' ? rivalry(entry.module.identity, siblings) : entry.fault;
        if (entry.kind === 'left-out')
            leftOut.push(entry);
        else if (fault === undefined)
            modules.push(entry.module);
        else if (entry.named)
            throw new external_core_js_namespaceObject.RefusedError(fault);
        else
            leftOut.push({ goMod: entry.module.identity.goMod, fault });
    }
    const [first, ...more] = leftOut.map(({ fault }) => fault);
    if (modules.length === 0 && first !== undefined)
        throw new external_core_js_namespaceObject.RefusedError(first, more);
    return { modules, leftOut };
}
function rivalry(identity, siblings) {
    return (0,external_version_js_namespaceObject.duplicateFault)(identity, siblings.filter(({ directory }) => directory !== identity.directory));
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
    return retractionsOf(text);
}
async function readModuleTags(at, directory) {
    const { facts, files, root, github } = at;
    const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
    const text = await at.readAt(facts.commit, file);
    const goMod = text === undefined ? undefined : (0,external_version_js_namespaceObject.parseGoModFile)(text, file);
    const identity = identityOf(directory, goMod, { root, github });
    const context = { hasGoMod: goMod !== undefined, majorDirectories: majorDirectories(files, directory) };
    const published = (0,external_version_js_namespaceObject.candidates)(facts.tags, identity, context);
    const retractions = await readRetractions(at, identity, published);
    return {
        identity,
        goMod,
        programs: await findPrograms(at, identity),
        published,
        retractions,
        ...countingTags(published, retractions, facts),
        ignored: ignoredHere(facts, identity, context),
    };
}
/** One of the chosen modules; one that `...` found may be left out. */
async function readChosen(at, { directory, named }) {
    try {
        return { kind: 'module', named, module: await readModuleTags(at, directory) };
    }
    catch (error) {
        if (named || !(error instanceof external_core_js_namespaceObject.RefusedError))
            throw error;
        return { kind: 'left-out', goMod: directory === '' ? 'go.mod' : `${directory}/go.mod`, fault: error.fault };
    }
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
const EMPTY = { commits: [], hashes: new Set(), released: new Set() };
/** Which of the hashes are commits below the base. All its history is listed, where a revert names what is not in the range. */
async function readReleased(at, base, named) {
    if (named.length === 0)
        return new Set();
    const below = await (0,external_git_js_namespaceObject.listCommits)(at.repository, base);
    return new Set(named.filter((text) => below.some((hash) => hash.startsWith(text))));
}
async function readRange(at, base, files) {
    const { repository, facts } = at;
    if (base === undefined)
        return { ...EMPTY, hashes: new Set(await (0,external_git_js_namespaceObject.listCommits)(repository, facts.commit)) };
    if (files)
        await at.fetchTrees(base);
    const logged = await (0,external_git_js_namespaceObject.readLog)(repository, facts.commit, { base, files });
    const released = await readReleased(at, base, namedElsewhere(logged));
    return { commits: logged, hashes: new Set(logged.map(({ hash }) => hash)), released };
}
/** Reads each range once, though many modules share it. */
function rangeReader(at) {
    const files = at.facts.siblings.length > 1 || at.chosen.some(({ directory }) => directory !== '');
    const ranges = new Map();
    return async ({ exact, base }) => {
        if (exact !== undefined || at.facts.history === 'cut')
            return EMPTY;
        const range = ranges.get(base?.commit) ?? readRange(at, base?.commit, files);
        ranges.set(base?.commit, range);
        return range;
    };
}
/** What is known of each of the modules. Throws `RefusedError` for one that was named and that Go gives no version. */
async function gatherModules(at) {
    const read = await Promise.all(at.chosen.map((chosen) => readChosen(at, chosen)));
    const { modules, leftOut } = answerable(read, at.facts.siblings);
    return { modules: await gatherHistories(at, modules), leftOut };
}
async function gatherHistories(at, modules) {
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
async function readSiblings(readAt, commit, directories) {
    const files = await Promise.all(directories.map(async (directory) => {
        const path = directory === '' ? 'go.mod' : `${directory}/go.mod`;
        const text = await readAt(commit, path);
        return text === undefined ? [] : [{ directory, path, text }];
    }));
    const root = files.flat().find(({ directory }) => directory === '');
    const rootPath = root === undefined ? undefined : pathOf(root);
    return { root: rootPath, siblings: files.flat().flatMap((file) => siblingOf(file.directory, file, rootPath)) };
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
    const { branch, branches } = await readBranch(sources, { commit, ref: question.ref, head: layout.branch });
    const { root, siblings } = await readSiblings(readAt, commit, directories);
    const facts = {
        commit,
        commitTime: header.time,
        changes: layout.bare ? [] : await asked.changes,
        branch,
        pullRequest: pullRequest(github, commit),
        eventTag: pushed,
        tags: unitedTags(history.refs.tags, [...history.remoteTags, ...others]),
        history: history.cut ? 'cut' : 'whole',
        lack: history.lack,
        deepened: history.deepened,
        branches,
        siblings,
        leftOut: [],
        inRange: await rangeOf(question.tagRange),
    };
    const chosen = selectModules(question.module, directories, layout.prefix);
    const found = await gatherModules({
        repository,
        facts,
        files,
        chosen,
        root,
        github,
        readAt,
        recent: new Set(await recent),
        fetchTrees: (base) => (0,external_git_js_namespaceObject.fetchTrees)(repository, commit, base, sources.access),
    });
    return { repository: { ...facts, leftOut: found.leftOut }, modules: found.modules };
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
    if (question.githubToken !== undefined)
        host.log.mask((0,external_git_js_namespaceObject.basicToken)(question.githubToken));
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

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/reasons.js
/** Every reason of the answer for a module, each once: those of the next version, which may be the answer itself, are marked where they are not. */
function reasonsOf({ reasons, next, whyNot }) {
    const beside = next.reasons.filter((reason) => !reasons.includes(reason)).map((reason) => `next: ${reason}`);
    return [...new Set([...reasons, ...beside, ...whyNot.map(({ why }) => why)])];
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
        reasons: reasonsOf(answer),
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
/** The outputs: those of one module, and all of them as JSON. */
function planOutputs(plan) {
    return {
        ...moduleOutputs(plan.main),
        commit: plan.repository.commit,
        commitTime: plan.repository.commitTime,
        dirty: plan.repository.changes.length > 0,
        modules: plan.modules.map(entry),
    };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/no-version.js


/** What stands before the last `/` of a tag, with it, and what behind. */
function split(tag) {
    const at = tag.lastIndexOf('/') + 1;
    return { folder: tag.slice(0, at), text: tag.slice(at) };
}
function belongsTo({ tagPrefix, directory }, folder) {
    return folder === tagPrefix || folder === `${directory}/`;
}
const contextOf = ({ goMod }) => ({ hasGoMod: goMod !== undefined });
function isVersionOf(tag, module) {
    return (0,external_version_js_namespaceObject.readTag)(tag, module, { hasGoMod: true }).kind === 'version';
}
/** The tag as a failed version of one of the modules: of the one whose tags begin as it does, or of the first when it begins as nobody's. */
function noVersion(tag, modules, siblings) {
    const { folder, text } = split(tag);
    if (!(0,external_version_js_namespaceObject.looksLikeVersion)(text))
        return undefined;
    if (siblings.some((sibling) => isVersionOf(tag, sibling)))
        return undefined;
    if (modules.some((module) => (0,external_version_js_namespaceObject.readTag)(tag, module.identity, contextOf(module)).kind === 'version'))
        return undefined;
    const owner = modules.find(({ identity }) => belongsTo(identity, folder));
    const isStray = folder === '' && !siblings.some((sibling) => belongsTo(sibling, folder));
    const module = owner ?? (isStray ? modules[0] : undefined);
    return module === undefined ? undefined : { tag, module, ...fault(tag, module, text) };
}
function fault(tag, module, text) {
    const { identity } = module;
    const version = (0,external_version_js_namespaceObject.versionMeant)(text);
    const meant = version === undefined ? undefined : `${identity.tagPrefix}${version}`;
    const reading = (0,external_version_js_namespaceObject.readTag)(tag, identity, contextOf(module));
    const right = meant === undefined ? undefined : (0,external_version_js_namespaceObject.readTag)(meant, identity, contextOf(module));
    const mismatch = right !== undefined && right.kind === 'ignored';
    return {
        why: reading.kind === 'ignored' ? reading.why : `${tag} has build metadata: Go takes no tag with it as a version`,
        meant: meant === tag || mismatch ? undefined : meant,
        mismatch,
        floating: /^v[0-9]+(?:\.[0-9]+)?$/.test(text),
    };
}
/** The module of the commit that a tag is meant for, when that is none of those that are answered for. */
function otherOwner(tag, modules, siblings) {
    const { folder, text } = split(tag);
    if (!(0,external_version_js_namespaceObject.looksLikeVersion)(text))
        return undefined;
    if (modules.some((module) => (0,external_version_js_namespaceObject.readTag)(tag, module.identity, contextOf(module)).kind !== 'ignored'))
        return undefined;
    const asked = new Set(modules.map(({ identity }) => identity.directory));
    const others = siblings.filter(({ directory }) => !asked.has(directory));
    const version = others.find((sibling) => isVersionOf(tag, sibling));
    if (version !== undefined || modules.some(({ identity }) => belongsTo(identity, folder)))
        return version;
    return others.find((sibling) => belongsTo(sibling, folder));
}
/**
 * Refuses the tag that the event pushed when it is of a module that nobody asks for: the versions of the others are no answer to it, and
 * a release of them is not what was pushed.
 */
function refuseOther(tag, modules, siblings) {
    const owner = otherOwner(tag, modules, siblings);
    if (owner === undefined)
        return;
    const directory = (0,external_core_js_namespaceObject.printable)(owner.directory || '.');
    const asked = (0,external_core_js_namespaceObject.listed)(modules.slice(0, 10).map(({ identity }) => `'${(0,external_core_js_namespaceObject.printable)(identity.directory || '.')}'`));
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'tag-of-other-module',
        message: `The event pushed the tag '${(0,external_core_js_namespaceObject.printable)(tag)}', which is of the module in '${directory}' (${owner.path}), and the input module names ${asked}.`,
        hint: `Give "module: ${directory}", or name that module beside the others ("module: ..." stands for all of the repository); or start the workflow for the tags of this module alone.`,
        docs: 'https://go.dev/ref/mod#vcs-version',
    });
}
/** Refuses the tag that the event pushed when it is a version that does not count: another version would be the answer to it. */
function refuseOutside(tag, modules, { inRange }) {
    if (inRange === undefined)
        return;
    const readings = modules.map((module) => (0,external_version_js_namespaceObject.readTag)(tag, module.identity, contextOf(module)));
    const [version] = readings.flatMap((reading) => (reading.kind === 'version' ? [reading.version] : []));
    if (version === undefined || inRange(version))
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'tag-outside-range',
        message: `The event pushed the tag '${(0,external_core_js_namespaceObject.printable)(tag)}', and the input tag-range does not hold ${version}.`,
        hint: 'Give another tag-range or none, or start the workflow for the tags of this range alone.',
    });
}
/**
 * Refuses the tag that the event pushed when it is outside `tag-range` or of a module that nobody asks for, or was no doubt meant as a version and is none of any module. One that follows releases (`v1`)
 * is no fault where a release is on the commit. Source of the rules: https://go.dev/ref/mod#vcs-version.
 */
function refusePushed(modules, repository) {
    const { eventTag, siblings } = repository;
    if (eventTag === undefined)
        return;
    refuseOutside(eventTag, modules, repository);
    refuseOther(eventTag, modules, siblings);
    const found = noVersion(eventTag, modules, siblings);
    if (found === undefined || (found.floating && modules.some(({ lineage }) => lineage.exact !== undefined)))
        return;
    const { tag, module, why, meant, mismatch } = found;
    const { identity, goMod } = module;
    throw new external_core_js_namespaceObject.RefusedError({
        code: mismatch ? 'major-mismatch' : 'tag-not-version',
        message: `The event pushed the tag '${(0,external_core_js_namespaceObject.printable)(tag)}', which is no version of ${identity.path}: ${why}.`,
        hint: mismatch
            ? `Tag a version that fits the module path, or change the path in ${identity.goMod} and every import of it, then tag again.`
            : meantHint(tag, meant),
        docs: mismatch ? 'https://go.dev/ref/mod#major-version-suffixes' : 'https://go.dev/ref/mod#vcs-version',
        ...(mismatch && goMod !== undefined ? { file: identity.goMod, line: goMod.module.line } : {}),
    });
}
function meantHint(tag, meant) {
    const remove = `Delete the tag (git push --delete origin ${(0,external_core_js_namespaceObject.printable)(tag)}) and push`;
    return meant === undefined
        ? `${remove} one like v1.4.0.`
        : `${remove} ${meant}, if that is the version that was meant.`;
}
/** Tags that merely stand on the commit, look like a version of the module and are none: Go goes on without them, and so does the answer. */
function standingTags(module, { tags, commit, siblings }) {
    const { exact } = module.lineage;
    return tags.flatMap(({ name, commit: at }) => {
        const found = at === commit && name !== exact?.tag ? noVersion(name, [module], siblings) : undefined;
        // A floating tag and another spelling of the very version are no surprise.
        if (found === undefined || found.floating || (exact !== undefined && found.meant === exact.tag))
            return [];
        return [
            {
                code: 'tag-ignored',
                message: `The tag '${(0,external_core_js_namespaceObject.printable)(name)}' is on this commit and is no version of ${module.identity.path}: ${found.why}.`,
                hint: found.meant === undefined
                    ? 'Go answers without it.'
                    : `Go answers without it. If a version was meant, tag ${found.meant}.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/notes.js


/** What to tell of a module that `...` found and that Go gives no version. */
function leftOutNote({ goMod, fault }) {
    return {
        code: 'module-left-out',
        message: `${goMod} is left out, for Go gives it no version. ${fault.message}`,
        hint: fault.hint,
        file: goMod,
        ...(fault.line === undefined ? {} : { line: fault.line }),
    };
}
/** What to tell of a module although its answer stands. */
function notes(named, module, repository, evidence) {
    const found = [...standingTags(module, repository)];
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
                hint: 'Mend the message before it is merged; of what is merged, give the input next the step that is right.',
            });
    }
    return found;
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
    const found = labelOf(inputs, repository);
    const own = found.kind === 'label' ? found.label : '';
    const label = repository.pullRequest === undefined ? own : `pr.${repository.pullRequest}`;
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
/** A module that is not released beside one that is: the commit is tagged, so that `untagged: fail` has what it asks for. */
function besides(released, module, repository) {
    const named = pseudo(module, repository);
    return { ...named, reasons: [`the event pushed ${released}, which releases another module`, ...named.reasons] };
}
/** What an untagged commit is called. */
function nameUntagged({ inputs, repository, released }, module, next) {
    switch (inputs.untagged) {
        case 'fail':
            if (released === undefined)
                throw untaggedFault(module, repository.commit);
            return besides(released, module, repository);
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
/** What the commits of a range say. Modules that share a base share the range, and it is read once. */
function evidenceReader(inputs) {
    const types = (0,external_core_js_namespaceObject.fromInput)('commit-types', () => (0,external_version_js_namespaceObject.commitTypes)(inputs.commitTypes));
    const known = new Map();
    return ({ range, released }) => {
        const isReleased = (hash) => released.has(hash);
        const evidence = known.get(range) ?? (0,external_version_js_namespaceObject.commitEvidence)(range, { types, squashBodies: inputs.squashBodies, isReleased });
        known.set(range, evidence);
        return evidence;
    };
}
/** Of all that the range says, what its commits that touch the module say: a revert may name a commit that does not. */
function ownEvidence(all, module, repository) {
    const several = repository.siblings.length > 1 || module.identity.directory !== '';
    if (!several)
        return all;
    const own = module.range.map(({ files }) => (0,external_version_js_namespaceObject.touchesModule)(files, module.identity, repository.siblings));
    return all.filter((_, index) => own[index]);
}
/** What decides the version is missing, and nobody may fetch it. */
function cutOff({ lack }) {
    const why = "the input 'deepen' is 'never'";
    return lack === undefined ? (0,external_git_js_namespaceObject.shallowClone)(why) : (0,external_git_js_namespaceObject.tagsMissing)(lack, why);
}
/** What is answered for a module, and what to tell of it. */
function planModule(question, module, all) {
    const { inputs, repository } = question;
    const { identity, lineage } = module;
    if (repository.history === 'cut' && lineage.exact === undefined)
        throw cutOff(repository);
    const evidence = ownEvidence(all, module, repository);
    const { next, warnings } = planNextVersion(inputs, module, repository, evidence);
    const named = nameExact(module, repository) ?? nameUntagged(question, module, next);
    const dirty = repository.changes.length > 0;
    const published = publishedOf(module);
    const plan = {
        directory: identity.directory === '' ? '.' : identity.directory,
        modulePath: module.goMod === undefined ? '' : identity.path,
        tagPrefix: identity.tagPrefix,
        ...named,
        version: dirty ? dirtied(named.version) : named.version,
        isRelease: named.kind === 'release' && !dirty,
        isHighest: !dirty && isHighest(named, published),
        baseVersion: lineage.base === undefined ? '' : (0,external_version_js_namespaceObject.canonicalModuleVersion)(lineage.base.version),
        baseTag: lineage.base?.tag ?? '',
        distance: module.distance,
        previousVersion: lineage.previous?.version ?? '',
        previousTag: lineage.previous?.tag ?? '',
        next,
        floatingTags: (0,external_version_js_namespaceObject.floatingTags)(identity, named.version, published, repository.tags.map(({ name }) => name)).map((tag) => (dirty && tag.move ? { ...tag, move: false, why: DIRTY, rule: DIRTY } : tag)),
        install: isServed(named, module, repository) ? installOf(named, module) : '',
        evidence,
        whyNot: surprises(module),
        reasons: [...named.reasons, ...furtherReasons(inputs, named, module, repository)],
    };
    return { plan, warnings: [...warnings, ...notes(named, module, repository, evidence)] };
}
/**
 * Whether Go can fetch the version: no tag leads to a snapshot, to a next version or to a changed work tree, no branch to the merge commit
 * of a pull request, and without a go.mod the path is a guess.
 */
function isServed({ kind }, { goMod }, { changes, pullRequest }) {
    if (goMod === undefined || changes.length > 0)
        return false;
    switch (kind) {
        case 'release':
        case 'prerelease':
            return true;
        case 'pseudo':
            return pullRequest === undefined;
        case 'next':
        case 'snapshot':
            return false;
    }
}
function installOf({ version }, { identity, programs }) {
    return (0,external_version_js_namespaceObject.installLine)({ module: identity, version, isMain: programs.length > 0, packages: programs });
}
const DIRTY = 'the work tree has changes, so this is no version that a tag could lead to';
function furtherReasons(inputs, { kind }, { identity }, { changes }) {
    return [
        changes.length === 0 ? undefined : `the work tree has changes: ${(0,external_core_js_namespaceObject.listed)(changes.slice(0, 5))}`,
        identity.fetchable
            ? undefined
            : `nobody can require ${identity.path}: go build stamps its version, and that is all`,
        inputs.allowedBranches.length === 0 || kind === 'release'
            ? undefined
            : 'allowed-branches was not asked: it speaks of the tags of releases',
    ].filter((reason) => reason !== undefined);
}
/** Decides the version of every module, and what comes next. Throws `RefusedError` when the answer is a refusal. */
function planVersion(inputs, repository, modules) {
    refusePushed(modules, repository);
    const evidenceOf = evidenceReader(inputs);
    const pushed = modules.findIndex(({ lineage }) => lineage.exact !== undefined && lineage.exact.tag === repository.eventTag);
    const question = { inputs, repository, released: modules[pushed]?.lineage.exact?.tag };
    const planned = modules.map((module) => planModule(question, module, evidenceOf(module)));
    const plans = planned.map(({ plan }) => plan);
    const warnings = [...repository.leftOut.map(leftOutNote), ...planned.flatMap((module) => module.warnings)];
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
    const answered = [(0,external_core_js_namespaceObject.invariant)(first, 'a module was selected'), ...others];
    return { repository, modules: answered, main: plans[pushed] ?? answered[0], warnings };
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/render.js


/** Rows of the commit table; the rest is counted. */
const MOST_COMMITS = 100;
function orNone(text) {
    return text === '' ? 'none' : (0,external_core_js_namespaceObject.code)(text);
}
/** The tags that stay, those of one rule together. */
function heldTags(held) {
    const sentences = held.map(({ rule, why }) => {
        const alike = held.filter((other) => other.rule === rule).map(({ tag }) => tag);
        return `${(0,external_core_js_namespaceObject.listed)(alike)}: ${alike.length === 1 ? why : rule}`;
    });
    return [...new Set(sentences)].join('; ');
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
        ['next', answer.next.tag === '' ? 'none' : [(0,external_core_js_namespaceObject.code)(answer.next.tag), ` (${answer.next.bump})`]],
    ];
    if (answer.tag !== '')
        rows.push(['floating tags', moving.length === 0 ? 'none may move' : `${(0,external_core_js_namespaceObject.listed)(moving)} may move`]);
    if (answer.tag !== '' && held.length > 0)
        rows.push(['held', heldTags(held)]);
    rows.push(['install', orNone(answer.install)]);
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
    return [facts(answer), { list: reasonsOf(answer) }, ...commits(answer)];
}
/** The plan as a report: what was decided for every module, and why. */
function renderPlan(plan) {
    const [first] = plan.modules;
    const title = plan.modules.length === 1 ? `Version ${first.version}` : `Versions of ${plan.modules.length} modules`;
    return [{ heading: title }, ...plan.modules.flatMap(moduleBlocks)];
}

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/main.js







async function main(inputs, host) {
    checkInputs(inputs);
    const facts = await gather(inputs, host);
    const plan = planVersion(inputs, facts.repository, facts.modules);
    for (const { message, hint, ...note } of plan.warnings)
        host.log.warning(`${message}\n${hint}`, note);
    host.report(renderPlan(plan));
    const { main: answer } = plan;
    for (const reason of answer.reasons)
        host.log.info(reason);
    host.log.info(plan.modules.length === 1
        ? `Version: ${answer.version}`
        : `Versions of ${(0,external_core_js_namespaceObject.counted)(plan.modules.length, 'module')}; that of '${answer.directory}': ${answer.version}`);
    return planOutputs(plan);
}
const definition = (0,external_core_js_namespaceObject.action)(contract, main);

;// CONCATENATED MODULE: ./build/bundle/actions/version-from-tag/action-version-from-tag.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;