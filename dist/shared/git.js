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
  allAncestorTags: () => (/* reexport */ allAncestorTags),
  ancestorTags: () => (/* reexport */ ancestorTags),
  basicToken: () => (/* reexport */ basicToken),
  cloneAt: () => (/* reexport */ cloneAt),
  completeTags: () => (/* reexport */ completeTags),
  deepen: () => (/* reexport */ deepen),
  fetchBranches: () => (/* reexport */ fetchBranches),
  fetchFiles: () => (/* reexport */ fetchFiles),
  fetchTrees: () => (/* reexport */ fetchTrees),
  fetchingEnvironment: () => (/* reexport */ fetchingEnvironment),
  findRepository: () => (/* reexport */ findRepository),
  inIndex: () => (/* reexport */ inIndex),
  isCutOff: () => (/* reexport */ isCutOff),
  isPartial: () => (/* reexport */ isPartial),
  listCommits: () => (/* reexport */ listCommits),
  listFiles: () => (/* reexport */ listFiles),
  openObjects: () => (/* reexport */ openObjects),
  openRepository: () => (/* reexport */ openRepository),
  parseCommit: () => (/* reexport */ parseCommit),
  readAbsentFile: () => (/* reexport */ readAbsentFile),
  readBranches: () => (/* reexport */ readBranches),
  readChanges: () => (/* reexport */ readChanges),
  readGit: () => (/* reexport */ readGit),
  readIgnored: () => (/* reexport */ readIgnored),
  readLayout: () => (/* reexport */ readLayout),
  readLog: () => (/* reexport */ readLog),
  readObject: () => (/* reexport */ readObject),
  readRefs: () => (/* reexport */ readRefs),
  readTagNames: () => (/* reexport */ readTagNames),
  refuseOption: () => (/* reexport */ refuseOption),
  shallowClone: () => (/* reexport */ shallowClone),
  stampVariables: () => (/* reexport */ stampVariables),
  tagsMissing: () => (/* reexport */ tagsMissing),
  whyTagsMayLack: () => (/* reexport */ whyTagsMayLack)
});

;// CONCATENATED MODULE: ./build/bundle/packages/git/commit.js
/** Reads a commit object as `git cat-file` prints it. Undefined when it is none. */
function parseCommit(text) {
    const header = text.slice(0, text.indexOf('\n\n') + 1 || undefined);
    const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
    const time = /^committer .*> (-?\d+) [+-]\d+$/m.exec(header)?.[1];
    if (tree === undefined || time === undefined)
        return undefined;
    return {
        tree,
        parents: header.match(/(?<=^parent )[0-9a-f]+$/gm) ?? [],
        time: Number(time),
    };
}

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: ./build/bundle/packages/git/environment.js

/** Settings that change what Git prints or does, pinned whatever any configuration says. */
const PINNED = [
    'advice.graftFileDeprecated=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'safe.bareRepository=explicit',
    'core.quotePath=false',
    'core.pager=cat',
    'color.ui=false',
    'diff.relative=false',
    'diff.renames=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.follow=false',
    'i18n.logOutputEncoding=UTF-8',
];
function pinnedSettings() {
    return PINNED.flatMap((setting) => ['-c', setting]);
}
/** Settings as variables, behind those that are there: they win over every file, and stand in no list of processes. */
function withSettings(env, pairs) {
    if (pairs.length === 0)
        return env;
    const before = Number(env['GIT_CONFIG_COUNT'] ?? '0') || 0;
    const added = pairs.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${before + index}`, key],
        [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]);
    return { ...env, GIT_CONFIG_COUNT: String(before + pairs.length), ...Object.fromEntries(added) };
}
/** No replace refs, no grafts, no lock, no prompt, nothing fetched behind our back, one locale. */
const QUIET = {
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
/**
 * The environment of every command that reads what was committed: no configuration of the machine or the user, and no variable that
 * points Git elsewhere.
 */
function readingEnvironment(env) {
    return { ...(0,external_core_js_namespaceObject.toolEnvironment)(env), ...QUIET, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
}
/** The same with the user's and the system's configuration: for the work tree, whose line ends and filters they choose. */
function userEnvironment(env) {
    return { ...(0,external_core_js_namespaceObject.toolEnvironment)(env), ...userConfiguration(env), ...QUIET };
}
/** The variables by which a user configures Git. */
function userConfiguration(env) {
    const named = Object.entries(env).filter(([name]) => /^(?:GIT_CONFIG_.*|XDG_CONFIG_HOME)$/.test(name));
    return Object.fromEntries(named);
}
/** A server that sends less than this many bytes a second for this many seconds is none that anybody waits for. */
const PATIENCE = [
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
];
/**
 * The environment of commands that talk to a remote: the user's configuration stays, since proxies, certificates and
 * credentials live there. A token goes in as a header through variables, never through an argument or an address.
 */
function fetchingEnvironment(env, token, serverUrl = '') {
    const kept = Object.entries((0,external_core_js_namespaceObject.openEnvironment)(env)).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE.*|REPLACE.*|GRAFT.*)$/.test(name));
    const base = {
        ...Object.fromEntries(kept),
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    if (token === undefined)
        return withSettings(base, PATIENCE);
    return withSettings(base, [
        ...PATIENCE,
        // Git chooses a header by the first address, and sends it along to wherever that redirects.
        ['http.followRedirects', 'false'],
        [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basicToken(token)}`],
    ]);
}
/** A token as Git sends it to GitHub: what must be masked beside the token itself. */
function basicToken(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/cause.js
/**
 * What Git says went wrong, in one line: all that it and the remote call an error, for the last line is often only advice ("and the
 * repository exists."). Everything where nothing is called so.
 *
 * @param stderr what a Git command wrote before it failed
 */
function causeOf(stderr) {
    const lines = stderr.split('\n').flatMap((line) => line.trim() || []);
    const causes = lines.filter((line) => /^(?:fatal|error|remote|ssh): ?\S/.test(line) || /Permission denied|Host key verification failed/.test(line));
    return [...new Set(causes.length === 0 ? lines : causes)].join('; ');
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/faults.js


const FIX = 'Check out the whole history:\n  - uses: actions/checkout@v7\n    with: { fetch-depth: 0 }';
/** The history that the answer depends on was cut off; `why` completes "the clone is shallow and ...". */
function shallowClone(why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'shallow-clone',
        message: `The clone is shallow and ${why}: tags and commits that decide the version are missing.`,
        hint: FIX,
    });
}
/** Tags that the answer depends on may be missing: `lack` is what `lackOfTags` says, `why` is why they were not fetched. */
function tagsMissing(lack, why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'tags-missing',
        message: `Tags may be missing: ${lack}, and ${why}.`,
        hint: FIX,
    });
}
/** What Git says when the remote of a partial clone does not give an object (fetch-object.c, promisor-remote.c). */
const FROM_PROMISOR = /promisor remote|could not fetch|Could not read from remote/i;
/** A command of Git ended with an error. The cause of the message is what Git said, and what is known of the clone. */
function gitFailed(args, code, stderr) {
    const said = (0,external_core_js_namespaceObject.printable)(causeOf(stderr), 300);
    if (FROM_PROMISOR.test(stderr))
        return objectsMissing('what Git asked for', `${said}.`);
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'git-failed',
        message: `'git ${(0,external_core_js_namespaceObject.printable)(args.join(' '), 120)}' failed with exit code ${code}: ${said}.`,
        hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
    });
}
/** Objects that a partial clone left to the remote cannot be had. */
function objectsMissing(what, said) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'objects-missing',
        message: `The clone lacks ${what}, and the remote did not give it: ${said}`,
        hint: 'Give a token that may read the repository, or check out without a filter and with fetch-depth: 0.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/index.js




;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __lazy_require__("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: ./build/bundle/packages/git/lack.js
/**
 * Why tags of the remote may be missing in a clone; undefined where nothing says so. The sentence goes on after "Tags may be missing: ".
 * Without a remote, what is here is all there is. What actions/checkout fetches with any depth but 0 brings no tag but the one of the
 * event, also where the depth is larger than the history; `git clone` and `git fetch` bring tags along unless they are told not to.
 */
function lackOfTags({ config, shallow, cloned, fetched, tags }) {
    if (!/^\s*\[remote "/im.test(config))
        return shallow ? 'the clone is shallow' : undefined;
    if (shallow)
        return 'the clone is shallow';
    if (/^\s*tagopt\s*=\s*"?--no-tags/im.test(config))
        return 'the clone was told to fetch none (tagOpt = --no-tags)';
    const fetches = config.match(/^\s*fetch\s*=.*$/gim) ?? [];
    if (fetches.length > 0 && !fetches.some((line) => /refs\/(?:heads\/)?\*/.test(line)))
        return 'the clone has one branch alone';
    if (fetched && !cloned && tags <= 1)
        return `the clone was fetched with ${tags === 0 ? 'no tag' : 'one tag alone'}`;
    return undefined;
}
/** Whether a clone leaves objects to the remote until they are asked for. */
function isPartialClone(config) {
    return /^\s*(?:promisor|partialclone|partialclonefilter)\s*=/im.test(config);
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/refs.js
const TAGS = 'refs/tags/';
const PEELED = '^{}';
/**
 * Reads `HASH REF` lines, as `git show-ref --dereference --head` and `git ls-remote` print them. A line `REF^{}` follows
 * an annotated tag and holds what it finally points at, through tags of tags. All hashes of a repository are equally long.
 * No line is cut out: there are thousands.
 */
function parseRefs(text) {
    let head;
    const tags = [];
    const width = text.search(/[ \t]/);
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline < 0 ? text.length : newline;
        const gap = from + width;
        const commit = text.slice(from, gap);
        if (text.startsWith(TAGS, gap + 1)) {
            const start = gap + 1 + TAGS.length;
            const last = tags.at(-1);
            // The peeled line comes right behind its tag.
            const peels = text.startsWith(PEELED, end - PEELED.length) && last?.name === text.slice(start, end - PEELED.length);
            if (last !== undefined && peels)
                last.commit = commit;
            else
                tags.push({ name: text.slice(start, end), commit });
        }
        else if (text.slice(gap + 1, end) === 'HEAD')
            head = commit;
        from = end + 1;
    }
    return { head, tags };
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/programs.js

/** Reads what `git config --list --show-scope -z` prints. A key without a value is true. */
function parseSettings(text) {
    const fields = text.split('\0');
    return fields.flatMap((field, index) => {
        if (index % 2 === 0)
            return [];
        const newline = field.indexOf('\n');
        const [key, value] = newline < 0 ? [field, 'true'] : [field.slice(0, newline), field.slice(newline + 1)];
        return [{ scope: (0,external_core_js_namespaceObject.invariant)(fields[index - 1], 'a setting follows its scope'), key, value }];
    });
}
/**
 * Settings that name a program which some command of ours, or of the go command, would run, or that let one be named; each with a
 * value that names none. Source: git-config(1), and git-lfs-config(5) for a filter that users have.
 */
const PROGRAMS = [
    [/^core\.fsmonitor$/, 'false'],
    [/^core\.hookspath$/, '/dev/null'],
    [/^core\.sshcommand$/, 'ssh'],
    [/^core\.alternaterefscommand$/, 'true'],
    [/^core\.(?:askpass|editor|pager)$/, ''],
    [/^(?:filter|hook)\..+\.(?:required|enabled)$/, 'false'],
    [/^filter\..+\.(?:clean|smudge|process)$/, ''],
    [/^hook\..+\.command$/, 'true'],
    [/^diff\.(?:external|.+\.(?:command|textconv))$/, ''],
    [/^merge\..+\.driver$/, 'false'],
    [/^gpg\.(?:.+\.)?(?:program|defaultkeycommand)$/, 'false'],
    [/^gc\.recentobjectshook$/, 'true'],
    [/^pager\..+$/, 'false'],
    [/^remote\..+\.vcs$/, ''],
    [/^protocol\.allow$/, 'user'],
    [/^protocol\.(?:https?|git|ssh|file)\.allow$/, 'always'],
    [/^protocol\..+\.allow$/, 'never'],
    [/^lfs\.(?:extension\..+\.(?:clean|smudge)|customtransfer\..+\.path|standalonetransferagent)$/, ''],
];
const HELPER = /^credential\.(?:.+\.)?helper$/;
const isTrusted = ({ scope }) => scope !== 'local' && scope !== 'worktree';
/** Of these settings Git takes the first that it reads, so that a later one cannot win; the protocols that use them are shut instead. */
const FIRST_WINS = [
    [/^core\.gitproxy$/, ['git']],
    [/^remote\..+\.uploadpack$/, ['file', 'git', 'ssh']],
];
function shutProtocols(own) {
    const shut = FIRST_WINS.flatMap(([key, protocols]) => own.some((setting) => key.test(setting.key)) ? protocols : []);
    return [...new Set(shut)].map((protocol) => [`protocol.${protocol}.allow`, 'never']);
}
/** Credential helpers are a list: an empty one begins it anew. */
function helperPairs(own, trusted) {
    if (!own.some(({ key }) => HELPER.test(key)))
        return [];
    const theirs = trusted.filter(({ key }) => HELPER.test(key)).map(({ key, value }) => [key, value]);
    return [['credential.helper', ''], ...theirs];
}
/**
 * Settings that must win over the configuration of a repository so that no program runs because it says so: where it names one, what
 * the user's or the system's configuration says counts, or nothing does.
 */
function withoutPrograms(settings) {
    const own = settings.filter((setting) => !isTrusted(setting));
    const trusted = settings.filter(isTrusted);
    const replaced = [...new Set(own.map(({ key }) => key))].flatMap((key) => {
        const neutral = PROGRAMS.find(([pattern]) => pattern.test(key))?.[1];
        if (neutral === undefined)
            return [];
        return [[key, trusted.findLast((setting) => setting.key === key)?.value ?? neutral]];
    });
    // Any protocol may name a program (`ext::`), and allowing all of them allows that one.
    const open = own.some(({ key }) => key === 'protocol.allow');
    const ext = trusted.findLast(({ key }) => key === 'protocol.ext.allow')?.value ?? 'never';
    return [
        ...replaced,
        ...(open ? [['protocol.ext.allow', ext]] : []),
        ...shutProtocols(own),
        ...helperPairs(own, trusted),
    ];
}
/** Settings by which a server is reached: through whom, and who may answer for it (git-config(1), `http.*` and `remote.<name>.proxy`). */
const ROUTE = /^(?:http\.(?:.+\.)?(?:proxy.*|ssl.*|pinnedpubkey|followredirects|cookiefile|savecookies|curloptresolve)|remote\..+\.proxy.*)$/;
/** Whether the repository's own configuration says how servers are reached. */
function namesRoute(settings) {
    return settings.some((setting) => !isTrusted(setting) && ROUTE.test(setting.key));
}
/** What Git itself, actions/checkout and everyday commands write into a repository's configuration, and what names no program. */
const PLAIN = {
    core: /^(?:repositoryformatversion|filemode|bare|logallrefupdates|symlinks|ignorecase|precomposeunicode|autocrlf|eol|longpaths)$/,
    remote: /^(?:url|fetch|pushurl|tagopt|promisor|partialclonefilter|prune)$/,
    branch: /^[a-z-]+$/,
    user: /^(?:name|email)$/,
    extensions: /^(?:objectformat|partialclone|worktreeconfig)$/,
    gc: /^auto$/,
    http: /^extraheader$/,
    submodule: /^(?:active|url)$/,
};
/**
 * Whether the text of a configuration file names no program for sure, so that Git need not be asked. Only the plain form is read:
 * one setting a line, no escape, no comment, no include.
 */
function isPlainConfig(text) {
    let keys;
    return text.split(/\r?\n/).every((line) => {
        if (/^\s*$/.test(line))
            return true;
        const section = /^\[([A-Za-z]+)(?: "[^"\\]*")?\]\s*$/.exec(line);
        if (section !== null) {
            keys = PLAIN[(0,external_core_js_namespaceObject.invariant)(section[1], 'a section has a name').toLowerCase()];
            return keys !== undefined;
        }
        const setting = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=[^\\"#;]*$/.exec(line);
        if (setting === null || keys === undefined || line.includes('::'))
            return false;
        return keys.test((0,external_core_js_namespaceObject.invariant)(setting[1], 'a setting has a key').toLowerCase());
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/place.js



/** What Git takes for the folder of a repository (setup.c, `is_git_directory`). */
function isGitFolder(folder) {
    const common = commonFolder(folder);
    return (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(folder, 'HEAD')) && ['objects', 'refs'].every((name) => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(common, name)));
}
/** What all work trees share. */
function commonFolder(folder) {
    const pointer = (0,external_core_js_namespaceObject.readText)((0,external_node_path_namespaceObject.join)(folder, 'commondir'));
    return pointer === undefined ? folder : (0,external_node_path_namespaceObject.resolve)(folder, pointer.trim());
}
/** The folder that `.git` is or points at: a linked work tree and a submodule have a file there. */
function gitFolder(top) {
    const place = (0,external_node_path_namespaceObject.join)(top, '.git');
    const stat = (0,external_node_fs_namespaceObject.statSync)(place, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (stat.isDirectory())
        return isGitFolder(place) ? place : undefined;
    const target = /^gitdir: (.+?)\r?\n?$/.exec((0,external_core_js_namespaceObject.readText)(place) ?? '')?.[1];
    const folder = target === undefined ? undefined : (0,external_node_path_namespaceObject.resolve)(top, target);
    return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}
function placeOf(folder, git, workTree) {
    const below = workTree === undefined ? '' : (0,external_node_path_namespaceObject.relative)(workTree, folder).split(external_node_path_namespaceObject.sep).join('/');
    return { gitFolder: git, common: commonFolder(git), workTree, prefix: below === '' ? '' : `${below}/` };
}
/**
 * The repository that a folder lies in; undefined where there is none. The `.git` of the folder or of one above it says so, on
 * the same disk, as Git looks for it. A folder that looks like a bare repository is one only when no work tree is around it: in a
 * work tree it is content, and whoever wrote the content wrote its configuration (git-config(1), `safe.bareRepository`).
 */
function findRepository(folder) {
    const disk = (0,external_node_fs_namespaceObject.statSync)(folder, { throwIfNoEntry: false })?.dev;
    for (let at = folder;; at = (0,external_node_path_namespaceObject.dirname)(at)) {
        if ((0,external_node_fs_namespaceObject.statSync)(at, { throwIfNoEntry: false })?.dev !== disk)
            break;
        const git = gitFolder(at);
        if (git !== undefined)
            return placeOf(folder, git, at);
        if (at === (0,external_node_path_namespaceObject.dirname)(at))
            break;
    }
    return isGitFolder(folder) ? placeOf(folder, folder, undefined) : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/repository.js








/** A refs or path argument from outside that Git would take for an option. Throws `InvalidValue`. */
function refuseOption(text) {
    if (!text.startsWith('-'))
        return;
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(text)}' begins with a hyphen`, 'Give a tag, branch or commit; a name that begins with a hyphen can be written as refs/tags/NAME.', { code: 'looks-like-option' });
}
function notARepository(folder) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'not-a-repository',
        message: `There is no Git repository at '${(0,external_core_js_namespaceObject.printable)(folder)}'.`,
        hint: 'Run actions/checkout before this step; for a checkout with `path:`, give that directory: `working-directory` of version-from-tag, `module` of go-matrix-build.',
    });
}
function notTheOwner(folder) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'dubious-ownership',
        message: `The repository at '${(0,external_core_js_namespaceObject.printable)(folder)}' belongs to another user, and Git refuses to read it.`,
        hint: 'Run the command as the owner of the repository, or say that you trust it: git config --global --add safe.directory DIRECTORY.',
    });
}
/** Git's options for this repository and no other. */
function inPlace({ gitFolder, workTree }) {
    const tree = workTree === undefined ? [] : [`--work-tree=${workTree}`];
    return ['--no-pager', `--git-dir=${gitFolder}`, ...tree, ...pinnedSettings()];
}
/** The repository as variables, for a program that starts Git itself. */
function placeVariables({ gitFolder, workTree }) {
    return workTree === undefined
        ? { GIT_DIR: gitFolder, GIT_IMPLICIT_WORK_TREE: '0' }
        : { GIT_DIR: gitFolder, GIT_WORK_TREE: workTree };
}
const topOf = ({ gitFolder, workTree }) => workTree ?? gitFolder;
/** The folders whose owner Git asks for (setup.c, `ensure_valid_ownership`). */
function ownedByUs(place) {
    const user = process.geteuid?.();
    const asked = [
        place.gitFolder,
        ...(place.workTree === undefined ? [] : [place.workTree, (0,external_node_path_namespaceObject.join)(place.workTree, '.git')]),
    ];
    return user !== undefined && asked.every((path) => (0,external_node_fs_namespaceObject.statSync)(path).uid === user);
}
/** Whether Git itself would read it here, by the user's own configuration. Git is asked where the owner is not the user. */
async function isAllowed(place, { env, signal }) {
    if (ownedByUs(place))
        return true;
    // A bare repository has to be found where it is: then that alone is trusted here.
    const found = place.workTree === undefined ? 'all' : 'explicit';
    const args = ['-c', `safe.bareRepository=${found}`, 'rev-parse', '--git-dir'];
    const { code, stderr } = await (0,external_core_js_namespaceObject.exec)('git', args, {
        cwd: topOf(place),
        env: userEnvironment(env),
        ...(signal === undefined ? {} : { signal }),
    });
    return code === 0 || !/dubious ownership/.test(stderr);
}
/** All settings that hold in the repository, the user's and the system's too. */
async function readSettings(place, { env, signal }) {
    const list = ['config', '--list', '--show-scope', '--includes', '-z'];
    const result = await (0,external_core_js_namespaceObject.exec)('git', list, {
        cwd: topOf(place),
        env: { ...userEnvironment(env), ...placeVariables(place) },
        ...(signal === undefined ? {} : { signal }),
    });
    if (result.code !== 0)
        throw gitFailed(list, result.code, result.stderr);
    return parseSettings(result.stdout.toString('utf8'));
}
/** Git is asked only where the repository's own configuration holds more than usual. */
async function readOwn(place, options) {
    const files = [(0,external_node_path_namespaceObject.join)(place.common, 'config'), (0,external_node_path_namespaceObject.join)(place.gitFolder, 'config.worktree')];
    if (files.every((file) => isPlainConfig((0,external_core_js_namespaceObject.readText)(file) ?? '')))
        return { overrides: [], routed: false };
    const settings = await readSettings(place, options);
    return { overrides: withoutPrograms(settings), routed: namesRoute(settings) };
}
/**
 * Opens the repository that holds a folder: it is looked for once, from there. Throws `RefusedError` where there is none, or when
 * it belongs to somebody else.
 */
async function openRepository(folder, options) {
    const place = findRepository(folder);
    if (place === undefined)
        throw notARepository(folder);
    if (!options.trusted && !(await isAllowed(place, options)))
        throw notTheOwner(folder);
    const { overrides, routed } = await readOwn(place, options);
    const env = withSettings({ ...readingEnvironment(options.env), ...placeVariables(place) }, overrides);
    const cwd = topOf(place);
    const { signal } = options;
    const command = (args) => ({ args: [...inPlace(place), ...args], env });
    const run = (args, input) => (0,external_core_js_namespaceObject.exec)('git', command(args).args, {
        cwd,
        env,
        ...(input === undefined ? {} : { input }),
        ...(signal === undefined ? {} : { signal }),
    });
    return { place, cwd, env: options.env, signal, overrides, routed, run, command };
}
/** Runs a command on the work tree with the user's configuration, whose line ends and filters hold there. */
async function runAsUser(repository, args) {
    const { place, cwd, env, overrides, signal } = repository;
    const result = await (0,external_core_js_namespaceObject.exec)('git', [...inPlace(place), ...args], {
        cwd,
        env: withSettings({ ...userEnvironment(env), ...placeVariables(place) }, overrides),
        ...(signal === undefined ? {} : { signal }),
    });
    if (result.code === 0)
        return result.stdout.toString('utf8');
    throw gitFailed(args, result.code, result.stderr);
}
/** What sort of repository it is: a work tree, a linked work tree, a submodule or a bare repository. One Git process. */
async function readLayout(repository) {
    const { place } = repository;
    const { code, stdout } = await repository.run(['symbolic-ref', '--quiet', 'HEAD']);
    const branch = code === 0 ? stdout.toString('utf8').trim() : '';
    return {
        shallow: (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(place.common, 'shallow')),
        bare: place.workTree === undefined,
        prefix: place.prefix,
        branch: branch.startsWith('refs/heads/') ? branch : undefined,
    };
}
/** Runs a reading command that must succeed and answers its standard output as text. Throws `CouldNotCheckError`. */
async function readGit(repository, args, input) {
    const result = await repository.run(args, input);
    if (result.code === 0)
        return result.stdout.toString('utf8');
    throw gitFailed(args, result.code, result.stderr);
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/remote.js









const FETCH = [
    ...['fetch', '--quiet', '--no-recurse-submodules', '--no-auto-maintenance', '--no-write-fetch-head'],
];
const configOf = ({ common }) => (0,external_core_js_namespaceObject.readText)((0,external_node_path_namespaceObject.join)(common, 'config')) ?? '';
/** Whether the repository leaves objects to its remote until they are asked for. */
const isPartial = (place) => isPartialClone(configOf(place));
/**
 * Why tags of the remote may be missing here; undefined when they are all here, as far as the clone itself says. `tags` is the number
 * of those that are. No process is started.
 */
function whyTagsMayLack(place, tags) {
    const there = (name) => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(place.common, name));
    return lackOfTags({
        config: configOf(place),
        shallow: there('shallow'),
        cloned: there('refs/remotes/origin/HEAD'),
        fetched: there('FETCH_HEAD') || (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(place.gitFolder, 'FETCH_HEAD')),
        tags,
    });
}
/** The remote to ask: `origin`, or the only one there is. */
async function remoteOf(repository, unanswered) {
    const remotes = (await readGit(repository, ['remote'])).split('\n').filter((name) => name !== '');
    const remote = remotes.includes('origin') ? 'origin' : remotes[0];
    if (remote === undefined)
        throw unanswered('has no remote to fetch the rest from');
    if (!remotes.includes('origin') && remotes.length > 1)
        throw unanswered("has several remotes, none of them called 'origin'");
    return remote;
}
/**
 * Arguments and environment of a Git command that may talk to the remote, with the user's own configuration and the token: that of
 * the repository counts too, as far as it names no program.
 */
function talking({ place, env, overrides, routed }, { token, serverUrl }, args) {
    const base = { ...fetchingEnvironment(env, routed ? undefined : token, serverUrl), ...placeVariables(place) };
    return { args: [...inPlace(place), ...args], env: withSettings(base, overrides) };
}
/** Runs such a command; answers whatever its exit code is. */
function talk(repository, access, args, input) {
    const command = talking(repository, access, args);
    return (0,external_core_js_namespaceObject.exec)('git', command.args, {
        cwd: repository.cwd,
        env: command.env,
        ...(input === undefined ? {} : { input }),
        ...(access.signal === undefined ? {} : { signal: access.signal }),
    });
}
/** What Git says went wrong, for a message. */
const gitSaid = (stderr) => (0,external_core_js_namespaceObject.printable)(causeOf(stderr), 300);
/** The remote did not give what was asked for. */
function notFetched(remote, stderr, unanswered) {
    return unanswered(`the rest could not be fetched ('${(0,external_core_js_namespaceObject.printable)(remote)}': ${gitSaid(stderr)})`);
}
/** Tags of the remote, or its branches, by their full names below `refs/`. */
async function listRemote(repository, remote, what, { access, unanswered }) {
    const { code, stdout, stderr } = await talk(repository, access, ['ls-remote', '--quiet', what, '--', remote]);
    if (code === 0)
        return stdout.toString('utf8');
    throw notFetched(remote, stderr, unanswered);
}
/**
 * Fetches those tags of the remote that point into the history of a commit and are not here, so that Git and the go command see them
 * too. Nothing else is fetched: the commits are here.
 */
async function fetchTagsOfHistory(repository, commit, { here, there }, { access, remote, unanswered }) {
    const known = new Set(here.map(({ name }) => name));
    const missing = there.filter(({ name }) => !known.has(name));
    if (missing.length === 0)
        return;
    const history = new Set((await readGit(repository, ['rev-list', commit, '--'])).split('\n'));
    const refs = missing
        .filter((tag) => history.has(tag.commit))
        .map(({ name }) => `refs/tags/${name}:refs/tags/${name}`);
    if (refs.length === 0)
        return;
    const args = [...FETCH, '--no-tags', '--stdin', '--', remote];
    const { code, stderr } = await talk(repository, access, args, `${refs.join('\n')}\n`);
    if (code !== 0)
        throw notFetched(remote, stderr, unanswered);
}
/**
 * The tags of the remote, for a clone that may lack some; those of the history of the commit are here afterwards. Throws
 * `CouldNotCheckError` (made by `unanswered`) when the remote does not tell.
 */
async function completeTags(repository, commit, here, { access, unanswered }) {
    const remote = await remoteOf(repository, unanswered);
    const there = parseRefs(await listRemote(repository, remote, '--tags', { access, unanswered })).tags;
    await fetchTagsOfHistory(repository, commit, { here, there }, { access, remote, unanswered });
    return there;
}
const HEADS = 'refs/heads/';
/**
 * Fetches the branches of the remote whose short names are wanted, as `git fetch` would; nothing where there is no remote. Throws
 * as `completeTags` does.
 */
async function fetchBranches(repository, wanted, { access, unanswered }) {
    if ((await readGit(repository, ['remote'])) === '')
        return;
    const remote = await remoteOf(repository, unanswered);
    const listed = await listRemote(repository, remote, '--heads', { access, unanswered });
    const names = listed.split('\n').flatMap((line) => {
        const ref = line.split('\t')[1] ?? '';
        return ref.startsWith(HEADS) && wanted(ref.slice(HEADS.length)) ? [ref.slice(HEADS.length)] : [];
    });
    if (names.length === 0)
        return;
    const refs = names.map((name) => `+${HEADS}${name}:refs/remotes/${remote}/${name}`);
    const filter = isPartial(repository.place) ? ['--filter=tree:0'] : [];
    const args = [...FETCH, '--no-tags', ...filter, '--stdin', '--', remote];
    const { code, stderr } = await talk(repository, access, args, `${refs.join('\n')}\n`);
    if (code !== 0)
        throw notFetched(remote, stderr, unanswered);
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/absent.js




/** Objects of these commits that are not here: trees, and files too where they are wanted. Nothing is fetched. */
async function absentOf(repository, commits, kinds) {
    const filter = kinds === 'trees' ? ['--filter=blob:none'] : [];
    const args = ['rev-list', '--no-walk=unsorted', '--objects', '--missing=print', ...filter, '--stdin'];
    const output = await readGit(repository, args, `${commits.join('\n')}\n`);
    return output.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
}
/** Fetches objects by their hashes in one request. Does its best: what is still missing is noticed where it is read. */
async function fetchObjects(repository, absent, filter, access) {
    if (absent.length === 0)
        return;
    const remote = await remoteOf(repository, (why) => objectsMissing('objects', `it ${why}.`));
    const options = [...FETCH, '--no-tags', `--filter=${filter}`, '--stdin', '--', remote];
    await talk(repository, access, ['-c', 'fetch.negotiationAlgorithm=noop', ...options], `${absent.join('\n')}\n`);
}
/** Fetches the trees of a range of commits in one go, in a partial clone: the changed paths of the commits need them. */
async function fetchTrees(repository, commit, base, access) {
    if (!isPartial(repository.place))
        return;
    const listed = await readGit(repository, ['log', '--format=%H', '--boundary', commit, `^${base}`, '--']);
    const commits = listed.split('\n').filter((hash) => hash !== '');
    await fetchObjects(repository, await absentOf(repository, commits, 'trees'), 'blob:none', access);
}
/** What stands at paths of a commit. Trees that are not here are brought by Git itself, with the token. */
async function listEntries(repository, commit, paths, access) {
    const listed = await talk(repository, access, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
    if (listed.code !== 0)
        throw objectsMissing(`the trees of ${commit.slice(0, 12)}`, `${gitSaid(listed.stderr)}.`);
    return listed.stdout
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const entry = /^\d+ (\w+) ([0-9a-f]+)\t/.exec(line);
        return entry === null ? [] : [{ type: entry[1] ?? '', hash: entry[2] ?? '' }];
    });
}
/** The most paths that go to one command line. */
const MOST_PATHS = 1000;
/** Brings files of a commit into a partial clone in one request, where they are missing. */
async function fetchFiles(repository, commit, paths, access) {
    if (paths.length === 0 || !isPartial(repository.place))
        return;
    const entries = [];
    for (let at = 0; at < paths.length; at += MOST_PATHS)
        entries.push(...(await listEntries(repository, commit, paths.slice(at, at + MOST_PATHS), access)));
    const absent = new Set(await absentOf(repository, [commit], 'trees and files'));
    const files = entries.map(({ hash }) => hash).filter((hash) => absent.has(hash));
    await fetchObjects(repository, files, 'tree:0', access);
}
/** Brings a commit that only the remote has. The clone is made neither shallower nor partial by it. */
async function fetchCommit(repository, commit, access) {
    if ((await repository.run(['cat-file', '-e', commit])).code === 0)
        return;
    const remote = await remoteOf(repository, (why) => objectsMissing(`the commit ${commit.slice(0, 12)}`, `it ${why}.`));
    const filter = isPartial(repository.place) ? ['--filter=tree:0'] : [];
    const { code, stderr } = await talk(repository, access, [...FETCH, '--no-tags', ...filter, '--', remote, commit]);
    if (code !== 0)
        throw objectsMissing(`the commit ${commit.slice(0, 12)}`, `'${(0,external_core_js_namespaceObject.printable)(remote)}' says: ${gitSaid(stderr)}.`);
}
/**
 * A file of a commit that may be on the remote alone, whole or in part; undefined only when the commit has no such file. Throws
 * `CouldNotCheckError` when that cannot be told.
 */
async function readAbsentFile(repository, commit, path, access) {
    await fetchCommit(repository, commit, access);
    const [entry] = await listEntries(repository, commit, [path], access);
    if (entry?.type !== 'blob')
        return undefined;
    const { code, stdout, stderr } = await talk(repository, access, ['cat-file', 'blob', entry.hash]);
    if (code !== 0)
        throw objectsMissing(`${(0,external_core_js_namespaceObject.printable)(path)} of ${commit.slice(0, 12)}`, `${gitSaid(stderr)}.`);
    return stdout.toString('utf8');
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/clone.js




function refuseFailure(what, { code, stderr }) {
    if (code === 0)
        return;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'clone-failed',
        message: `'${what}' failed with exit code ${code}: ${(0,external_core_js_namespaceObject.printable)(stderr.trim(), 400)}`,
        hint: 'See whether git fsck finds a fault in the repository, and whether the disk is full.',
    });
}
/** Whose the source is was asked when it was opened. The text goes to a shell, so it is constant. */
const UPLOAD_PACK = "git -c 'safe.directory=*' upload-pack";
/**
 * A clone of a local repository in a folder that does not exist yet, with its tags, at a commit. It holds what is committed
 * and nothing else. Throws `CouldNotCheckError`.
 */
async function cloneAt(source, commit, folder) {
    // Objects are copied: the clone may outlive a repack of its source. Line ends stay as they are committed.
    const settings = [
        '-c',
        'core.autocrlf=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'protocol.file.allow=always',
        '-c',
        'safe.directory=*',
    ];
    const { env, signal } = source;
    const options = ['--quiet', '--no-checkout', '--no-hardlinks', `--upload-pack=${UPLOAD_PACK}`];
    const cloned = await (0,external_core_js_namespaceObject.exec)('git', [...pinnedSettings(), ...settings, 'clone', ...options, '--', source.cwd, folder], {
        env: readingEnvironment(env),
        ...(signal === undefined ? {} : { signal }),
    });
    refuseFailure('git clone', cloned);
    const copy = await openRepository(folder, { env, trusted: true });
    refuseFailure(`git checkout ${commit}`, await copy.run([...settings, 'checkout', '--quiet', '--detach', commit]));
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/log.js

/** Fields between NUL bytes, which no message and no path can hold; the leading one keeps paths and hashes apart. */
const LOG_FORMAT = '%x00%H%x00%P%x00%B%x00';
/** Reads what `git log -z --format=LOG_FORMAT [--name-only]` prints. */
function parseLog(text) {
    const fields = text.split('\0');
    const commits = [];
    for (let at = 0; at + 4 < fields.length;) {
        const field = (index) => (0,external_core_js_namespaceObject.invariant)(fields[at + index], 'a record has all its fields');
        const parents = field(2);
        const empty = fields.indexOf('', at + 5);
        const end = empty < 0 ? fields.length : empty;
        const files = fields.slice(at + 5, end).map((path) => path.replace(/^\n/, ''));
        commits.push({ hash: field(1), parents: parents === '' ? [] : parents.split(' '), message: field(3), files });
        at = end;
    }
    return commits;
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/history.js



/** HEAD and all tags with what they finally point at. One Git process, whatever their number. */
async function readRefs(repository) {
    // Exit code 1 says that there is no ref at all: an unborn HEAD without tags.
    const { stdout } = await repository.run(['show-ref', '--head', '--dereference', '--tags']);
    return parseRefs(stdout.toString('utf8'));
}
/**
 * Which of the tags are ancestors of the commit, or on it. One Git process; cost grows with the distance of the
 * farthest tag, not with the number of tags of the repository. A tag that is named is an ancestor; Git before 2.41 may leave
 * one out when commit dates run backwards (it stops looking a few commits past what the dates promise).
 */
async function ancestorTags(repository, commit, tags) {
    if (tags.length === 0)
        return new Set();
    const patterns = tags.map((name) => `refs/tags/${name}`);
    const output = await readGit(repository, ['for-each-ref', `--merged=${commit}`, '--format=%(refname)', ...patterns]);
    return new Set(output.split('\n').flatMap((ref) => (ref === '' ? [] : [ref.slice('refs/tags/'.length)])));
}
/** All tags that are ancestors of the commit, or on it: for when the likely ones were not. */
function allAncestorTags(repository, commit) {
    return ancestorTags(repository, commit, ['']);
}
/** The commits of a range, newest first. One Git process. */
async function readLog(repository, commit, range) {
    // A merge changed what it brought into its first parent.
    const paths = ['--name-only', '--diff-merges=first-parent', '--no-renames', '--no-ext-diff'];
    const names = range.files ? paths : [];
    const revisions = range.base === undefined ? [commit] : [commit, `^${range.base}`];
    return parseLog(await readGit(repository, ['log', '-z', `--format=${LOG_FORMAT}`, ...names, ...revisions, '--']));
}
/** Hashes of the commits in the history of a commit, itself included: all, or the first ones in Git's order. */
async function listCommits(repository, commit, most) {
    const limit = most === undefined ? [] : [`--max-count=${most}`];
    return (await readGit(repository, ['rev-list', ...limit, commit, '--'])).split('\n').slice(0, -1);
}
/** Paths of all files of a commit. */
async function listFiles(repository, commit) {
    const output = await readGit(repository, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit]);
    return output.split('\0').slice(0, -1);
}
/** All branches of the clone, local and of remotes, and which of them hold the commit. */
async function readBranches(repository, commit) {
    const list = (filter) => readGit(repository, [
        'for-each-ref',
        ...filter,
        '--format=%(objectname) %(refname)',
        'refs/heads/',
        'refs/remotes/',
    ]);
    const [all, holding] = await Promise.all([list([]), list([`--contains=${commit}`])]);
    const holders = new Set(holding.split('\n'));
    return all.split('\n').flatMap((line) => {
        const [tip = '', ref] = line.split(' ');
        return ref === undefined ? [] : [{ ref, tip, holds: holders.has(line) }];
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/deepen.js







/** A ref of ours that lives while the history is fetched: Git follows tags only when some ref is updated. */
const SCRATCH = 'refs/slipway/deepened';
/** Commits at which the history of `commit` was cut off. */
async function boundary(repository, commit) {
    const text = (0,external_core_js_namespaceObject.readText)((0,external_node_path_namespaceObject.join)(repository.place.common, 'shallow'));
    if (text === undefined)
        return [];
    const cut = new Set(text.split('\n'));
    const roots = await readGit(repository, ['rev-list', '--max-parents=0', commit, '--']);
    return roots.split('\n').filter((root) => cut.has(root));
}
/** Whether the history of the commit was cut off by a shallow clone. */
async function isCutOff(repository, commit) {
    return (await boundary(repository, commit)).length > 0;
}
/**
 * Makes the history of a commit whole in a shallow clone and answers the tags of the remote, so that versions taken
 * elsewhere are known too. Commits and tags are fetched, no trees and no files (`--filter=tree:0`), and only the history of
 * this commit, with the tags that point into it. The clone is a partial one from then on; what is missing comes by itself when a later
 * step asks Git for it.
 * Throws `CouldNotCheckError` when it is not possible or did not help.
 */
async function deepen(repository, commit, access) {
    const missing = await boundary(repository, commit);
    const remote = await remoteOf(repository, shallowClone);
    const fetchHistory = async () => {
        const refspecs = missing.map((hash, i) => (i === 0 ? `+${hash}:${SCRATCH}` : hash));
        const args = [...FETCH, '--unshallow', '--filter=tree:0', '--', remote, ...refspecs];
        const { code, stderr } = await talk(repository, access, args);
        if (code !== 0)
            throw notFetched(remote, stderr, shallowClone);
    };
    const unanswered = shallowClone;
    const [listed] = await Promise.all([
        listRemote(repository, remote, '--tags', { access, unanswered }),
        fetchHistory(),
    ]);
    await repository.run(['update-ref', '-d', SCRATCH]);
    if (await isCutOff(repository, commit))
        throw shallowClone('stayed so after fetching');
    const there = parseRefs(listed).tags;
    const { tags: here } = await readRefs(repository);
    await fetchTagsOfHistory(repository, commit, { here, there }, { access, remote, unanswered });
    return there;
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/ignored.js

/**
 * Which of the paths Git ignores: untracked, and excluded by a rule (https://git-scm.com/docs/git-check-ignore). Paths are absolute, or relative
 * to where Git runs, and lie in the work tree. One Git process.
 */
async function readIgnored(repository, paths) {
    if (paths.length === 0)
        return new Set();
    const { code, stdout, stderr } = await repository.run(['check-ignore', '-z', '--stdin'], paths.join('\0'));
    // Exit code 1 says that none is ignored.
    if (code === 0 || code === 1)
        return new Set(stdout.toString('utf8').split('\0').slice(0, -1));
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'git-failed',
        message: `'git check-ignore' failed with exit code ${code}: ${(0,external_core_js_namespaceObject.printable)(stderr.trim(), 300)}.`,
        hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
    });
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __lazy_require__("node:child_process");
;// CONCATENATED MODULE: ./build/bundle/packages/git/host/objects.js



/**
 * Takes one answer of `git cat-file --batch` off the front of the bytes: undefined when it is not whole yet, `unknown` when it is
 * none that the manual names (https://git-scm.com/docs/git-cat-file#_batch_output).
 */
function takeObject(bytes) {
    const end = bytes.indexOf(10);
    if (end < 0)
        return undefined;
    const header = bytes.subarray(0, end).toString('utf8');
    if (/ (?:missing|ambiguous|submodule)$/.test(header))
        return { object: undefined, rest: bytes.subarray(end + 1) };
    const found = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header);
    if (found === null)
        return 'unknown';
    const [, hash = '', type = '', size = ''] = found;
    const from = end + 1;
    const to = from + Number(size);
    if (bytes.length < to + 1)
        return undefined;
    return { object: { hash, type, content: bytes.subarray(from, to) }, rest: bytes.subarray(to + 1) };
}
const LONGEST_STDERR = 64 * 1024;
function stopped(why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'git-failed',
        message: `Git stopped while its objects were read: ${(0,external_core_js_namespaceObject.printable)(why, 300)}.`,
        hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
    });
}
/**
 * Reads any number of objects through one `git cat-file --batch`. An expression with a line break is no expression and
 * answers undefined: it would be read as two. When Git has ended, the reads that wait and all that come later throw
 * `CouldNotCheckError` with what Git said. In a partial clone Git fetches what is missing by itself, where `access` says that it may.
 */
function openObjects(repository, access) {
    const batch = ['cat-file', '--batch'];
    const fetches = access !== undefined && isPartial(repository.place);
    const { args, env } = fetches ? talking(repository, access, batch) : repository.command(batch);
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...args], { cwd: repository.cwd, env, stdio: 'pipe', windowsHide: true });
    const waiting = [];
    let bytes = Buffer.alloc(0);
    let stderr = '';
    let ended;
    const end = (why) => {
        ended ??= stopped(why);
        for (const { reject } of waiting.splice(0))
            reject(ended);
    };
    child.stdout.on('data', (chunk) => {
        bytes = Buffer.concat([bytes, chunk]);
        for (let taken = takeObject(bytes); taken !== undefined; taken = takeObject(bytes)) {
            if (taken === 'unknown') {
                end('it gave an answer that is not known');
                return void child.kill();
            }
            bytes = taken.rest;
            waiting.shift()?.resolve(taken.object);
        }
    });
    child.stderr.on('data', (chunk) => {
        if (stderr.length < LONGEST_STDERR)
            stderr += chunk.toString('utf8');
    });
    child.on('error', (error) => end(error.message));
    child.on('close', (code, signal) => end(stderr.trim() || (signal ?? `exit code ${code}`)));
    // A child that no longer listens never answers: its end, with what it said, is what the reads wait for.
    child.stdin.on('error', () => void child.kill());
    return {
        read: (expression) => new Promise((resolve, reject) => {
            if (/[\n\0]/.test(expression))
                return resolve(undefined);
            if (ended !== undefined)
                return reject(ended);
            waiting.push({ resolve, reject });
            child.stdin.write(`${expression}\n`);
        }),
        close: () => {
            ended ??= stopped('the reader was closed');
            child.stdin.end();
        },
    };
}
/** One object, by a Git process of its own. */
async function readObject(repository, expression) {
    const objects = openObjects(repository);
    try {
        return await objects.read(expression);
    }
    finally {
        objects.close();
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/tag-names.js



function packedNames(common) {
    const text = (0,external_core_js_namespaceObject.readText)((0,external_node_path_namespaceObject.join)(common, 'packed-refs')) ?? '';
    return [...text.matchAll(/^[0-9a-f]+ refs\/tags\/(.+)$/gm)].map(([, name = '']) => name);
}
function looseNames(common) {
    const tags = (0,external_node_path_namespaceObject.join)(common, 'refs/tags');
    if (!(0,external_node_fs_namespaceObject.existsSync)(tags))
        return [];
    return (0,external_node_fs_namespaceObject.readdirSync)(tags, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
        .map((entry) => (0,external_node_path_namespaceObject.relative)(tags, (0,external_node_path_namespaceObject.join)(entry.parentPath, entry.name)).split(external_node_path_namespaceObject.sep).join('/'));
}
/**
 * Names of the tags, read from the files of a repository: the start of Git alone takes as long as all the rest of a run. Undefined
 * when its refs are kept in another way: then Git is to be asked.
 * https://git-scm.com/docs/gitrepository-layout
 */
function readTagNames({ common }) {
    if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(common, 'reftable')))
        return undefined;
    return [...new Set([...packedNames(common), ...looseNames(common)])];
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: ./build/bundle/packages/git/host/work-tree.js






/** Version of an index whose names are written out (gitformat-index(5)); in later ones a name leaves out what it shares with the last. */
const PLAIN_INDEX = 3;
/**
 * Whether the index may hold a file of that name at the top: to know that it does not is worth the start of a Git. A split index has its
 * names elsewhere.
 */
async function mayBeInIndex({ place }, name) {
    const path = (0,external_node_path_namespaceObject.join)(place.gitFolder, 'index');
    const index = await (0,external_core_js_namespaceObject.unlessAbsent)(path, (0,promises_namespaceObject.readFile)(path), undefined);
    if (index === undefined || index.length < 8)
        return true;
    const split = index.includes('link\0') || index.readUInt32BE(4) > PLAIN_INDEX;
    return split || index.includes(`${name}\0`);
}
/** What .gitmodules says, that of the index where the work tree has none (submodule-config.c, `config_from_gitmodules`). */
async function readSubmodules(repository) {
    const { workTree } = repository.place;
    if (workTree === undefined)
        return [];
    const here = (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(workTree, '.gitmodules'), { throwIfNoEntry: false })?.isFile() === true;
    if (!here && !(await mayBeInIndex(repository, '.gitmodules')))
        return [];
    const from = here ? ['--file', (0,external_node_path_namespaceObject.join)(workTree, '.gitmodules')] : ['--blob', ':.gitmodules'];
    const asked = ['config', ...from, '--no-includes', '-z', '--get-regexp', '^submodule\\..*\\.path$'];
    const { stdout } = await repository.run(asked);
    return stdout
        .toString('utf8')
        .split('\0')
        .flatMap((entry) => {
        const newline = entry.indexOf('\n');
        return newline < 0
            ? []
            : [{ name: entry.slice('submodule.'.length, newline - '.path'.length), path: entry.slice(newline + 1) }];
    });
}
/** A submodule that is checked out where .gitmodules says, in the work tree and not behind a link. */
function checkedOut(workTree, { path }) {
    const folder = (0,external_node_path_namespaceObject.resolve)(workTree, path);
    if (folder === workTree || (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(folder, '.git'), { throwIfNoEntry: false }) === undefined)
        return undefined;
    const real = (0,external_node_fs_namespaceObject.realpathSync)(folder);
    return real === (0,external_node_path_namespaceObject.resolve)((0,external_node_fs_namespaceObject.realpathSync)(workTree), path) && (0,external_core_js_namespaceObject.isUnder)((0,external_node_fs_namespaceObject.realpathSync)(workTree), real) ? folder : undefined;
}
/**
 * Submodules with changes in their work trees. Git would look for them with a process in each, under the configuration of each:
 * each is opened as a repository of its own here, which names no programs.
 */
async function changedSubmodules(repository) {
    const { workTree } = repository.place;
    if (workTree === undefined)
        return [];
    const found = await Promise.all((await readSubmodules(repository)).map(async (submodule) => {
        const folder = checkedOut(workTree, submodule);
        if (folder === undefined)
            return [];
        const { env, signal } = repository;
        const inner = await openRepository(folder, { env, trusted: true, ...(signal === undefined ? {} : { signal }) });
        if (inner.place.workTree !== folder)
            return [];
        return (await readChanges(inner)).length === 0 ? [] : [submodule.path];
    }));
    return found.flat();
}
const STATUS = [
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=normal',
    '--no-renames',
    '--ignore-submodules=dirty',
];
/**
 * Changed and untracked paths of the work tree, as the user's own `git status --porcelain` (what cmd/go asks) counts them. With the file
 * of `stampVariables`, what it has Git ignore is left out too.
 */
async function readChanges(repository, excludes) {
    if (repository.place.workTree === undefined)
        return [];
    const status = excludes === undefined ? STATUS : ['-c', `core.excludesFile=${excludes}`, ...STATUS];
    const [output, submodules] = await Promise.all([runAsUser(repository, status), changedSubmodules(repository)]);
    const paths = output.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
    return [...new Set([...paths, ...submodules])];
}
/** Of these paths, relative to the top of the work tree, those that are in the index. */
async function inIndex(repository, paths) {
    const { stdout } = await repository.run(['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...paths]);
    return new Set(stdout.toString('utf8').split('\0'));
}
/** The file of patterns that the user has Git ignore everywhere, as text (git-config(1), `core.excludesFile`). */
async function readUserExcludes(repository) {
    const { env, cwd } = repository;
    const asked = await runAsUser(repository, ['config', '--type=path', '--default', '', '--get', 'core.excludesFile']);
    const usual = env['XDG_CONFIG_HOME'] || (0,external_node_path_namespaceObject.join)(env['HOME'] ?? env['USERPROFILE'] ?? cwd, '.config');
    const path = (0,external_node_path_namespaceObject.resolve)(cwd, asked.replace(/\n$/, '') || (0,external_node_path_namespaceObject.join)(usual, 'git/ignore'));
    return await (0,external_core_js_namespaceObject.unlessAbsent)(path, (0,promises_namespaceObject.readFile)(path, 'utf8'), '');
}
/**
 * Variables for a program that asks Git itself, as the go command does for its version stamp: it sees this repository and no other,
 * the user's configuration, no program that the repository names, and no change in what `ignored` matches (patterns as in a
 * .gitignore at the top). `file` is a path of ours that the patterns are written to.
 */
async function stampVariables(repository, ignored, file) {
    const { env, place, overrides } = repository;
    const [excludes, submodules] = await Promise.all([readUserExcludes(repository), readSubmodules(repository)]);
    (0,external_node_fs_namespaceObject.writeFileSync)(file, [excludes, ...ignored].map((text) => `${text}\n`).join(''));
    const pinned = [
        ['core.excludesFile', file],
        ['core.fsmonitor', 'false'],
        ['core.hooksPath', '/dev/null'],
        ['safe.bareRepository', 'explicit'],
        ['status.showUntrackedFiles', 'normal'],
        ['diff.ignoreSubmodules', 'dirty'],
        ...submodules.map(({ name }) => [`submodule.${name}.ignore`, 'dirty']),
    ];
    return {
        ...withSettings(userConfiguration(env), [...overrides, ...pinned]),
        ...placeVariables(place),
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/index.js












;// CONCATENATED MODULE: ./build/bundle/packages/git/git.chunk.js



module.exports = __webpack_exports__;
/******/ })()
;