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
  cloneAt: () => (/* reexport */ cloneAt),
  deepen: () => (/* reexport */ deepen),
  fetchTrees: () => (/* reexport */ fetchTrees),
  isCutOff: () => (/* reexport */ isCutOff),
  isInRepository: () => (/* reexport */ isInRepository),
  listCommits: () => (/* reexport */ listCommits),
  listFiles: () => (/* reexport */ listFiles),
  openObjects: () => (/* reexport */ openObjects),
  openRepository: () => (/* reexport */ openRepository),
  parseCommit: () => (/* reexport */ parseCommit),
  readBranches: () => (/* reexport */ readBranches),
  readChanges: () => (/* reexport */ readChanges),
  readGit: () => (/* reexport */ readGit),
  readLayout: () => (/* reexport */ readLayout),
  readLog: () => (/* reexport */ readLog),
  readObject: () => (/* reexport */ readObject),
  readRefs: () => (/* reexport */ readRefs),
  readRemoteFile: () => (/* reexport */ readRemoteFile),
  readTagNames: () => (/* reexport */ readTagNames),
  refuseOption: () => (/* reexport */ refuseOption),
  shallowClone: () => (/* reexport */ shallowClone)
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
;// CONCATENATED MODULE: ./build/bundle/packages/git/shallow.js

const FIX = 'Check out the whole history:\n  - uses: actions/checkout@v7\n    with: { fetch-depth: 0 }';
/** The history that the answer depends on was cut off; `why` completes "the clone is shallow and ...". */
function shallowClone(why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'shallow-clone',
        message: `The clone is shallow and ${why}: tags and commits that decide the version are missing.`,
        hint: FIX,
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/index.js



;// CONCATENATED MODULE: ./build/bundle/packages/git/environment.js
/** Settings that change what Git prints or does, pinned whatever the repository's own configuration says. */
const PINNED = [
    'core.fsmonitor=false',
    'core.quotePath=false',
    'core.excludesFile=',
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
function withoutGitVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
/**
 * The environment of every command that reads: no configuration of the machine or the user, no replace refs, no grafts,
 * no variable that points Git elsewhere, no lock, no prompt, one locale.
 */
function readingEnvironment(env) {
    return {
        ...withoutGitVariables(env),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: '/dev/null',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/**
 * The environment of commands that talk to a remote: the user's configuration stays, since proxies, certificates and
 * credentials live there. A token goes in as a header through variables, never through an argument or an address.
 */
function fetchingEnvironment(env, token, serverUrl) {
    const kept = Object.entries(env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE.*|REPLACE.*|GRAFT.*)$/.test(name));
    const base = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    if (token === undefined)
        return base;
    const count = Number(env['GIT_CONFIG_COUNT'] ?? '0') || 0;
    return {
        ...base,
        GIT_CONFIG_COUNT: String(count + 1),
        [`GIT_CONFIG_KEY_${count}`]: `http.${serverUrl}/.extraheader`,
        [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/repository.js



/** A refs or path argument from outside that Git would take for an option. Throws `InvalidValue`. */
function refuseOption(text) {
    if (!text.startsWith('-'))
        return;
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(text)}' begins with a hyphen`, 'Give a tag, branch or commit; a name that begins with a hyphen can be written as refs/tags/NAME.', { code: 'looks-like-option' });
}
function notARepository(cwd, stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new external_core_js_namespaceObject.RefusedError({
            code: 'dubious-ownership',
            message: `The repository at '${(0,external_core_js_namespaceObject.printable)(cwd)}' belongs to another user, and Git refuses to read it.`,
            hint: 'Run the command as the owner of the repository.',
        });
    }
    return new external_core_js_namespaceObject.RefusedError({
        code: 'not-a-repository',
        message: `There is no Git repository at '${(0,external_core_js_namespaceObject.printable)(cwd)}'.`,
        hint: 'Run actions/checkout before this step, without `path:`, or give the directory of the checkout.',
    });
}
/** The repository that holds `cwd`. Nothing is asked yet: `readLayout` tells whether there is one. */
function openRepository(cwd, options) {
    const env = readingEnvironment(options.env);
    const trust = options.trusted ? ['-c', 'safe.directory=*'] : [];
    const command = (args) => ({
        args: ['--no-pager', ...pinnedSettings(), ...trust, ...args],
        env,
    });
    const run = (args, input) => (0,external_core_js_namespaceObject.exec)('git', command(args).args, {
        cwd,
        env,
        ...(input === undefined ? {} : { input }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return { cwd, env: options.env, run, command };
}
/**
 * What sort of repository it is: a work tree, a linked work tree, a submodule or a bare repository.
 * Throws `RefusedError` when there is none. One Git process.
 */
async function readLayout(repository) {
    const flags = ['--is-shallow-repository', '--is-bare-repository', '--show-prefix', '--symbolic-full-name', 'HEAD'];
    const { stdout, stderr } = await repository.run(['rev-parse', ...flags]);
    const [shallow, bare, prefix = '', branch = ''] = stdout.toString('utf8').split('\n');
    // An unborn HEAD makes the last flag fail, after the others were answered.
    if (bare === undefined)
        throw notARepository(repository.cwd, stderr);
    return {
        shallow: shallow === 'true',
        bare: bare === 'true',
        prefix,
        branch: branch.startsWith('refs/heads/') ? branch : undefined,
    };
}
/** Runs a reading command that must succeed and answers its standard output as text. Throws `CouldNotCheckError`. */
async function readGit(repository, args, input) {
    const { code, stdout, stderr } = await repository.run(args, input);
    if (code === 0)
        return stdout.toString('utf8');
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'git-failed',
        message: `'git ${(0,external_core_js_namespaceObject.printable)(args.join(' '), 120)}' failed with exit code ${code}: ${(0,external_core_js_namespaceObject.printable)(stderr.trim(), 300)}.`,
        hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
    });
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
/**
 * A clone of a local repository in a folder that does not exist yet, with its tags, at a commit. It holds what is committed
 * and nothing else. Throws `CouldNotCheckError`.
 */
async function cloneAt(source, commit, folder) {
    // Objects are copied: the clone may outlive a repack of its source. Line ends stay as they are committed.
    const settings = ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.file.allow=always'];
    const clone = [...settings, 'clone', '--quiet', '--no-checkout', '--no-hardlinks', '--', source.cwd, folder];
    refuseFailure('git clone', await source.run(clone));
    const copy = openRepository(folder, { env: source.env, trusted: true });
    refuseFailure(`git checkout ${commit}`, await copy.run([...settings, 'checkout', '--quiet', '--detach', commit]));
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __lazy_require__("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
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

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/deepen.js








/** A ref of ours that lives while the history is fetched: Git follows tags only when some ref is updated. */
const SCRATCH = 'refs/slipway/deepened';
const QUIET = ['--quiet', '--no-recurse-submodules', '--no-auto-maintenance', '--no-write-fetch-head'];
/** Commits at which the history of `commit` was cut off. */
async function boundary(repository, commit) {
    const common = (await readGit(repository, ['rev-parse', '--git-common-dir'])).trim();
    const file = (0,external_node_path_namespaceObject.resolve)(repository.cwd, common, 'shallow');
    if (!(0,external_node_fs_namespaceObject.existsSync)(file))
        return [];
    const cut = new Set((0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8').split('\n'));
    const roots = await readGit(repository, ['rev-list', '--max-parents=0', commit, '--']);
    return roots.split('\n').filter((root) => cut.has(root));
}
/** The remote to ask: `origin`, or the only one there is. */
async function remoteOf(repository) {
    const remotes = (await readGit(repository, ['remote'])).split('\n').filter((name) => name !== '');
    const remote = remotes.includes('origin') ? 'origin' : remotes[0];
    if (remote === undefined)
        throw shallowClone('has no remote to fetch the rest from');
    if (!remotes.includes('origin') && remotes.length > 1)
        throw shallowClone("has several remotes, none of them called 'origin'");
    return remote;
}
/** Runs a Git command that may talk to the remote, with the user's own configuration and the token. */
function talk(repository, access, args, input) {
    return (0,external_core_js_namespaceObject.exec)('git', ['--no-pager', '-c', 'safe.directory=*', ...args], {
        cwd: repository.cwd,
        env: fetchingEnvironment(repository.env, access.token, access.serverUrl),
        ...(input === undefined ? {} : { input }),
        ...(access.signal === undefined ? {} : { signal: access.signal }),
    });
}
/** Whether the history of the commit was cut off by a shallow clone. */
async function isCutOff(repository, commit) {
    return (await boundary(repository, commit)).length > 0;
}
/**
 * Makes the history of a commit whole in a shallow clone and answers the tags of the remote, so that versions taken
 * elsewhere are known too. Commits and tags are fetched, no trees and no files (`--filter=tree:0`), and only the history of
 * this commit: tags that point into it come along by themselves. The clone is a partial one from then on; what is missing
 * comes by itself when a later step asks Git for it.
 * Throws `CouldNotCheckError` when it is not possible or did not help.
 */
async function deepen(repository, commit, access) {
    const missing = await boundary(repository, commit);
    const remote = await remoteOf(repository);
    const ask = async (args) => {
        const { code, stdout, stderr } = await talk(repository, access, args);
        if (code === 0)
            return stdout.toString('utf8');
        throw shallowClone(`the rest could not be fetched from '${(0,external_core_js_namespaceObject.printable)(remote)}' (${(0,external_core_js_namespaceObject.printable)(lastLine(stderr), 300)})`);
    };
    const refspecs = missing.map((hash, i) => (i === 0 ? `+${hash}:${SCRATCH}` : hash));
    const [listed] = await Promise.all([
        ask(['ls-remote', '--quiet', '--tags', '--', remote]),
        ask(['fetch', ...QUIET, '--unshallow', '--filter=tree:0', '--', remote, ...refspecs]),
    ]);
    await repository.run(['update-ref', '-d', SCRATCH]);
    if (await isCutOff(repository, commit))
        throw shallowClone('stayed so after fetching');
    return parseRefs(listed).tags;
}
/**
 * Fetches the trees of a range of commits in one go, for a clone that `deepen` made: the changed paths of its commits need
 * them, and Git would ask for them one by one. Does its best: what is still missing comes by itself, only slower.
 */
async function fetchTrees(repository, commit, base, access) {
    const listed = await readGit(repository, ['log', '--format=%T', '--boundary', commit, `^${base}`, '--']);
    const trees = [...new Set(listed.split('\n'))].filter((hash) => hash !== '');
    const options = [...QUIET, '--no-tags', '--filter=blob:none', '--stdin', '--', await remoteOf(repository)];
    await talk(repository, access, ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...options], trees.join('\n'));
}
/** A file of a commit that only the remote has; undefined when there is none. Fetches that commit's trees and the file. */
async function readRemoteFile(repository, commit, path, access) {
    const remote = await remoteOf(repository);
    await talk(repository, access, [
        'fetch',
        ...QUIET,
        '--no-tags',
        '--depth=1',
        '--filter=blob:none',
        '--',
        remote,
        commit,
    ]);
    const { code, stdout } = await talk(repository, access, ['cat-file', 'blob', `${commit}:${path}`]);
    return code === 0 ? stdout.toString('utf8') : undefined;
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
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
    const names = range.files ? ['--name-only', '--no-renames', '--no-ext-diff'] : [];
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
/** Changed and untracked paths of the work tree, as `git status --porcelain` (what cmd/go asks) counts them. */
async function readChanges(repository) {
    const output = await readGit(repository, [
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=normal',
        '--no-renames',
    ]);
    return output.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
}
/** All branches of the clone, local and of remotes, and which of them hold the commit. */
async function readBranches(repository, commit) {
    const list = (filter) => readGit(repository, ['for-each-ref', ...filter, '--format=%(refname)', 'refs/heads/', 'refs/remotes/']);
    const [all, holding] = await Promise.all([list([]), list([`--contains=${commit}`])]);
    const holders = new Set(holding.split('\n'));
    return all.split('\n').flatMap((ref) => (ref === '' ? [] : [{ ref, holds: holders.has(ref) }]));
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
 * `CouldNotCheckError` with what Git said.
 */
function openObjects(repository) {
    const { args, env } = repository.command(['cat-file', '--batch']);
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


/** The folder that `.git` is or points at: a linked work tree and a submodule have a file there. */
function gitFolder(top) {
    const place = (0,external_node_path_namespaceObject.join)(top, '.git');
    const stat = (0,external_node_fs_namespaceObject.statSync)(place, { throwIfNoEntry: false });
    if (stat === undefined || stat.isDirectory())
        return stat === undefined ? undefined : place;
    const target = /^gitdir: (.+?)\r?\n?$/.exec((0,external_node_fs_namespaceObject.readFileSync)(place, 'utf8'))?.[1];
    return target === undefined ? undefined : (0,external_node_path_namespaceObject.resolve)(top, target);
}
/** What Git takes for the folder of a repository (setup.c, `is_git_directory`). */
const isGitFolder = (folder) => ['objects', 'refs', 'HEAD'].every((name) => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(folder, name)));
/** Whether a folder lies in a repository, a bare one too: elsewhere Git is not to be asked. */
function isInRepository(folder) {
    for (let at = folder;; at = (0,external_node_path_namespaceObject.dirname)(at)) {
        const git = gitFolder(at);
        if (isGitFolder(at) || (git !== undefined && (git !== (0,external_node_path_namespaceObject.join)(at, '.git') || isGitFolder(git))))
            return true;
        if (at === (0,external_node_path_namespaceObject.dirname)(at))
            return false;
    }
}
/** What all work trees share. */
function commonFolder(folder) {
    const pointer = (0,external_node_path_namespaceObject.join)(folder, 'commondir');
    return (0,external_node_fs_namespaceObject.existsSync)(pointer) ? (0,external_node_path_namespaceObject.resolve)(folder, (0,external_node_fs_namespaceObject.readFileSync)(pointer, 'utf8').trim()) : folder;
}
function packedNames(common) {
    const path = (0,external_node_path_namespaceObject.join)(common, 'packed-refs');
    const text = (0,external_node_fs_namespaceObject.existsSync)(path) ? (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8') : '';
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
 * Names of the tags, read from the files of the repository that a folder lies in: the start of Git alone takes as long as all the rest of
 * a run. Undefined when there is no work tree or its refs are kept in another way: then Git is to be asked.
 * https://git-scm.com/docs/gitrepository-layout
 */
function readTagNames(folder) {
    for (let at = folder;; at = (0,external_node_path_namespaceObject.dirname)(at)) {
        const git = gitFolder(at);
        if (git !== undefined) {
            const common = commonFolder(git);
            if (!isGitFolder(common) || (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(common, 'reftable')))
                return undefined;
            const names = [...new Set([...packedNames(common), ...looseNames(common)])];
            return { names, shallow: (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(common, 'shallow')) };
        }
        if (at === (0,external_node_path_namespaceObject.dirname)(at))
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/git/host/index.js







;// CONCATENATED MODULE: ./build/bundle/packages/git/git.chunk.js



module.exports = __webpack_exports__;
/******/ })()
;