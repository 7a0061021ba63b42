export const id = 167;
export const ids = [167];
export const modules = {

/***/ 167:
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
;// CONCATENATED MODULE: ./actions/version-from-tag/build/contract.js

const contract_contract = (0,contract/* defineAction */.QP)({
    name: 'version-from-tag',
    description: 'Derives the version of a checkout from its Git tags, by the rules Go itself uses, and the next version from its commits.',
    branding: { icon: 'tag', color: 'blue' },
    permissions: [
        {
            scope: 'contents',
            access: 'read',
            why: 'Only for a shallow clone of a private repository: the missing history is fetched.',
        },
    ],
    inputs: {
        module: (0,contract/* list */.p_)({
            default: '.',
            example: 'client/v3',
            docs: 'Directories of the modules, relative to the repository; `...` (or `client/...`) stands for every go.mod below that is not vendored, in testdata or in a directory that starts with `_` or `.`.',
        }),
        ref: (0,contract/* string */.Yj)({
            default: '',
            example: 'v1.4.0',
            docs: 'Commit-ish to answer for. Empty: the pushed tag of the event when HEAD is its commit, else HEAD with its work tree.',
        }),
        untagged: (0,contract/* oneOf */.yL)(['pseudo', 'next', 'snapshot', 'fail'], {
            default: 'pseudo',
            docs: 'What to answer when the commit carries no version tag: the pseudo-version Go would use, the next version, a snapshot that sorts below the next version, or a refusal.',
        }),
        next: (0,contract/* string */.Yj)({
            default: 'auto',
            example: 'minor',
            docs: 'How the next version is found: `auto` (from the commits), `major`, `minor`, `patch`, `release` (promotes a pre-release), or an exact version.',
        }),
        channels: (0,contract/* list */.p_)({
            example: 'release/*=rc',
            docs: 'Pre-release label of the next version by branch, as `BRANCH-GLOB=LABEL`; an empty label means a full release. `*` does not cross `/`, `**` does; the first match wins.',
        }),
        'build-number': (0,contract/* integer */.nd)({
            min: 0,
            example: '42',
            docs: 'Number that a pre-release or snapshot ends with, instead of counting up from the tags.',
        }),
        'commit-types': (0,contract/* list */.p_)({
            example: 'docs=patch',
            docs: 'What a type of conventional commit forces, as `TYPE=major|minor|patch|none`, beside the defaults `feat=minor`, `fix=patch`, `perf=patch` and `revert=patch`.',
        }),
        'squash-bodies': (0,contract/* oneOf */.yL)(['header', 'all'], {
            default: 'header',
            docs: 'Whether the list in the body of a squashed commit counts (`all`) or only its header.',
        }),
        'tag-range': (0,contract/* string */.Yj)({
            default: '',
            example: '>=1.4.0 <2',
            docs: 'Semver range of the versions whose tags count, for maintenance lines. Empty: all.',
        }),
        'initial-version': (0,contract/* string */.Yj)({
            default: '',
            example: 'v0.1.0',
            docs: 'The next version when there is none yet. Empty: v0.1.0, or vN.0.0 when the module path ends in /vN.',
        }),
        deepen: (0,contract/* oneOf */.yL)(['auto', 'never'], {
            default: 'auto',
            docs: 'Whether the history that a shallow clone lacks is fetched (commits and tags only, no files) or refused.',
        }),
        'allowed-branches': (0,contract/* list */.p_)({
            example: 'release-*',
            docs: 'Branches that a release tag must be reachable from, as globs, local or of the remote. Empty: any.',
        }),
        'github-token': (0,contract/* secret */.rJ)({
            docs: 'Token for fetching the missing history when the checkout kept no credentials (`persist-credentials: false`) and the repository is private.',
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
            docs: 'No tag of the module, on any branch, carries a higher release (for a pre-release: a higher version).',
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

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
;// CONCATENATED MODULE: ./packages/git/build/commit.js
/** Reads a commit object as `git cat-file` prints it. Undefined when it is none. */
function parseCommit(text) {
    const header = text.slice(0, text.indexOf('\n\n') + 1 || undefined);
    const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
    const time = /^committer .*> (-?\d+) [+-]\d+$/m.exec(header)?.[1];
    if (tree === undefined || time === undefined)
        return undefined;
    return {
        tree,
        parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent),
        time: Number(time),
    };
}

// EXTERNAL MODULE: ./packages/git/build/host/repository.js
var host_repository = __webpack_require__(2766);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/host/exec.js
var exec = __webpack_require__(5288);
// EXTERNAL MODULE: ./packages/git/build/environment.js
var environment = __webpack_require__(9160);
// EXTERNAL MODULE: ./packages/git/build/refs.js
var refs = __webpack_require__(9683);
;// CONCATENATED MODULE: ./packages/git/build/shallow.js

const FIX = 'Check out the whole history:\n  - uses: actions/checkout@v7\n    with: { fetch-depth: 0 }';
/** The history that the answer depends on was cut off; `why` completes "the clone is shallow and ...". */
function shallowClone(why) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'shallow-clone',
        message: `The clone is shallow and ${why}: tags and commits that decide the version are missing.`,
        hint: FIX,
    });
}

;// CONCATENATED MODULE: ./packages/git/build/host/deepen.js








/** A ref of ours that lives while the history is fetched: Git follows tags only when some ref is updated. */
const SCRATCH = 'refs/slipway/deepened';
const QUIET = ['--quiet', '--no-recurse-submodules', '--no-auto-maintenance', '--no-write-fetch-head'];
/** Commits at which the history of `commit` was cut off. */
async function boundary(repository, commit) {
    const common = (await (0,host_repository/* readGit */.lX)(repository, ['rev-parse', '--git-common-dir'])).trim();
    const file = (0,external_node_path_.resolve)(repository.cwd, common, 'shallow');
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const cut = new Set((0,external_node_fs_.readFileSync)(file, 'utf8').split('\n'));
    const roots = await (0,host_repository/* readGit */.lX)(repository, ['rev-list', '--max-parents=0', commit, '--']);
    return roots.split('\n').filter((root) => cut.has(root));
}
/** The remote to ask: `origin`, or the only one there is. */
async function remoteOf(repository) {
    const remotes = (await (0,host_repository/* readGit */.lX)(repository, ['remote'])).split('\n').filter((name) => name !== '');
    const remote = remotes.includes('origin') ? 'origin' : remotes[0];
    if (remote === undefined)
        throw shallowClone('has no remote to fetch the rest from');
    if (!remotes.includes('origin') && remotes.length > 1)
        throw shallowClone("has several remotes, none of them called 'origin'");
    return remote;
}
/** Runs a Git command that may talk to the remote, with the user's own configuration and the token. */
function talk(repository, access, args, input) {
    return (0,exec/* exec */.m)('git', ['--no-pager', '-c', 'safe.directory=*', ...args], {
        cwd: repository.cwd,
        env: (0,environment/* fetchingEnvironment */.o)(repository.env, access.token, access.serverUrl),
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
        throw shallowClone(`the rest could not be fetched from '${(0,build_text/* printable */.g$)(remote)}' (${(0,build_text/* printable */.g$)(lastLine(stderr), 300)})`);
    };
    const refspecs = missing.map((hash, i) => (i === 0 ? `+${hash}:${SCRATCH}` : hash));
    const [listed] = await Promise.all([
        ask(['ls-remote', '--quiet', '--tags', '--', remote]),
        ask(['fetch', ...QUIET, '--unshallow', '--filter=tree:0', '--', remote, ...refspecs]),
    ]);
    await repository.run(['update-ref', '-d', SCRATCH]);
    if (await isCutOff(repository, commit))
        throw shallowClone('stayed so after fetching');
    return (0,refs/* parseRefs */.Y)(listed).tags;
}
/**
 * Fetches the trees of a range of commits in one go, for a clone that `deepen` made: the changed paths of its commits need
 * them, and Git would ask for them one by one. Does its best: what is still missing comes by itself, only slower.
 */
async function fetchTrees(repository, commit, base, access) {
    const listed = await (0,host_repository/* readGit */.lX)(repository, ['log', '--format=%T', '--boundary', commit, `^${base}`, '--']);
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

// EXTERNAL MODULE: ./packages/git/build/host/history.js + 1 modules
var host_history = __webpack_require__(7947);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(3802);
;// CONCATENATED MODULE: ./packages/git/build/host/objects.js


/** Takes one answer of `git cat-file --batch` off the front of the bytes: undefined when it is not whole yet. */
function takeAnswer(bytes) {
    const end = bytes.indexOf(10);
    if (end < 0)
        return undefined;
    const header = bytes.subarray(0, end).toString('utf8');
    const found = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header);
    if (found === null)
        return { object: undefined, rest: bytes.subarray(end + 1) };
    const [, hash = '', type = '', size = ''] = found;
    const from = end + 1;
    const to = from + Number(size);
    if (bytes.length < to + 1)
        return undefined;
    return { object: { hash, type, content: bytes.subarray(from, to) }, rest: bytes.subarray(to + 1) };
}
/**
 * Reads any number of objects through one `git cat-file --batch`. An expression with a line break is no expression and
 * answers undefined: it would be read as two.
 */
function openObjects(repository) {
    const { args, env } = repository.command(['cat-file', '--batch']);
    const child = (0,external_node_child_process_.spawn)('git', [...args], {
        cwd: repository.cwd,
        env,
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    const waiting = [];
    let bytes = Buffer.alloc(0);
    child.stdout.on('data', (chunk) => {
        bytes = Buffer.concat([bytes, chunk]);
        for (let answer = takeAnswer(bytes); answer !== undefined; answer = takeAnswer(bytes)) {
            bytes = answer.rest;
            waiting.shift()?.resolve(answer.object);
        }
    });
    const fail = () => {
        const error = new build_error/* CouldNotCheckError */.Rq({
            code: 'git-failed',
            message: 'Git stopped while its objects were read.',
            hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
        });
        for (const { reject } of waiting.splice(0))
            reject(error);
    };
    child.on('error', fail);
    child.on('close', fail);
    child.stdin.on('error', fail);
    return {
        read: (expression) => new Promise((resolve, reject) => {
            if (/[\n\0]/.test(expression))
                return resolve(undefined);
            waiting.push({ resolve, reject });
            child.stdin.write(`${expression}\n`);
        }),
        close: () => void child.stdin.end(),
    };
}

// EXTERNAL MODULE: ./packages/version/build/go-mod.js + 1 modules
var go_mod = __webpack_require__(3643);
// EXTERNAL MODULE: ./packages/version/build/module-path.js
var module_path = __webpack_require__(1773);
;// CONCATENATED MODULE: ./packages/version/build/module.js


const docs = 'https://go.dev/ref/mod#vcs-version';
/**
 * The identity of a module, from its directory and its path. A last directory element that is the path's major version
 * (`nest/v2` and `.../nest/v2`) is not part of the tag prefix.
 *
 * @throws UserError `module-path` for a path that cannot be published, `module-gopkg` for gopkg.in below the root,
 *   `module-directory` for a path that does not end in its directory
 *
 * Source: cmd/go/internal/modfetch coderepo.go newCodeRepo and findDir, https://go.dev/ref/mod#vcs-version.
 */
function identifyModule(location) {
    const { path } = location;
    const directory = location.directory === '.' ? '' : location.directory;
    const place = { file: directory === '' ? 'go.mod' : `${directory}/go.mod`, ...lineOf(location) };
    const fault = (0,module_path/* checkModulePath */.iU)(path);
    const split = (0,module_path/* splitPathVersion */.W8)(path);
    if (fault !== undefined || split === undefined) {
        throw new build_error/* UserError */.yo({
            code: 'module-path',
            message: `The module path "${path}" is not valid: ${fault}.`,
            hint: 'Correct the module line of go.mod; a path looks like example.com/name or example.com/name/v2.',
            docs: 'https://go.dev/ref/mod#go-mod-file-ident',
            ...place,
        });
    }
    const codeDirectory = directoryWithoutMajor(directory, split.pathMajor);
    checkDirectory(path, split.prefix, directory, codeDirectory, place);
    return {
        path,
        directory,
        pathPrefix: split.prefix,
        pathMajor: split.pathMajor,
        major: (0,module_path/* pathMajorPrefix */.hn)(split.pathMajor),
        tagPrefix: codeDirectory === '' ? '' : `${codeDirectory}/`,
        goMod: place.file,
        ...lineOf(location),
    };
}
function lineOf(location) {
    return location.line === undefined ? {} : { line: location.line };
}
function directoryWithoutMajor(directory, pathMajor) {
    if (!pathMajor.startsWith('/'))
        return directory;
    return `/${directory}`.endsWith(pathMajor) ? directory.slice(0, -pathMajor.length) : directory;
}
function checkDirectory(path, prefix, directory, codeDirectory, place) {
    if (directory !== '' && path.startsWith('gopkg.in/')) {
        throw new build_error/* UserError */.yo({
            code: 'module-gopkg',
            message: `The module "${path}" is in the directory "${directory}", but gopkg.in serves only the root of a repository.`,
            hint: 'Move its go.mod to the root, or give the module a path outside gopkg.in.',
            docs,
            ...place,
        });
    }
    if (codeDirectory === '' || prefix.endsWith(`/${codeDirectory}`))
        return;
    throw new build_error/* UserError */.yo({
        code: 'module-directory',
        message: `The module path "${path}" does not end in its directory "${codeDirectory}", so Go cannot find the module.`,
        hint: `Rename the directory, or write a module path that ends in "/${codeDirectory}" (before a suffix like /v2).`,
        docs,
        ...place,
    });
}
/**
 * Refuses modules of one repository that answer to the same tags, as `sub` and `sub/v2` do when both are `.../sub/v2`.
 *
 * @throws UserError `module-duplicate`
 *
 * Source: cmd/go/internal/modfetch coderepo.go findDir; gorelease calls it duplicate roots.
 */
function checkModules(modules) {
    const seen = new Map();
    for (const module of modules) {
        const key = `${module.tagPrefix} ${module.major}`;
        const other = seen.get(key);
        if (other !== undefined)
            throw duplicate(other, module);
        seen.set(key, module);
    }
}
function duplicate(first, second) {
    const tag = `${second.tagPrefix}${second.major === '' ? 'v1' : second.major}.x.y`;
    return new build_error/* UserError */.yo({
        code: 'module-duplicate',
        message: `${first.goMod} (${first.path}) and ${second.goMod} (${second.path}) both claim tags like ${tag}.`,
        hint: 'Keep one of the two go.mod files, or give one of the modules another major version.',
        docs,
        file: second.goMod,
        ...(second.line === undefined ? {} : { line: second.line }),
    });
}
/**
 * The module a file belongs to: the one with the deepest directory above it.
 *
 * @param file relative to the repository, posix
 *
 * Source: https://go.dev/ref/mod#modules-overview (a module does not contain directories with a go.mod of their own).
 */
function moduleOfFile(file, modules) {
    let owner;
    for (const module of modules) {
        const inside = module.directory === '' || file.startsWith(`${module.directory}/`);
        if (inside && (owner === undefined || module.directory.length > owner.directory.length))
            owner = module;
    }
    return owner;
}
/** Whether one of the files belongs to the module itself, nested modules left out. */
function touchesModule(files, module, modules) {
    return files.some((file) => moduleOfFile(file, modules)?.directory === module.directory);
}

;// CONCATENATED MODULE: ./actions/version-from-tag/build/event.js
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

// EXTERNAL MODULE: ./packages/core/build/suggest.js + 1 modules
var suggest = __webpack_require__(891);
;// CONCATENATED MODULE: ./actions/version-from-tag/build/modules.js

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
/** A directory of the input as its path in the repository: `./client/` as `client`. Throws `UserError` when it leaves it. */
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
    return new build_error/* UserError */.yo({
        code: 'module-outside',
        message: `Input 'module': '${(0,build_text/* printable */.g$)(text)}' lies outside the repository.`,
        hint: 'Give directories inside the repository, relative to it, such as . or client/v3.',
    });
}
function noModule(text, directories) {
    const near = (0,suggest/* nearest */.p)(text, directories.filter((directory) => directory !== ''));
    const known = directories.map((directory) => directory || '.');
    return new build_error/* UserError */.yo({
        code: 'no-module',
        message: `Input 'module': there is no go.mod in '${(0,build_text/* printable */.g$)(text)}' at this commit.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
        hint: known.length === 0
            ? 'The commit holds no go.mod at all: run go mod init and commit it.'
            : `Modules of this commit: ${(0,build_text/* listed */.KE)(known.slice(0, 20))}.`,
    });
}
/**
 * The module directories that the lines of the input name, in their order, each once. `...` at the end stands for every
 * module at or below. The root counts without a go.mod too: old repositories have none.
 * `prefix` is where the workspace lies in the repository (`sub/`, or empty). Throws `UserError`.
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

// EXTERNAL MODULE: ./packages/version/build/decimal.js
var decimal = __webpack_require__(4666);
// EXTERNAL MODULE: ./packages/version/build/semver.js
var semver = __webpack_require__(1421);
;// CONCATENATED MODULE: ./packages/version/build/pseudo.js



const pseudoGrammar = /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)[0-9]{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const pseudo_docs = 'https://go.dev/ref/mod#pseudo-versions';
/**
 * Whether the version has the form Go gives to commits without a version tag.
 * Source: golang.org/x/mod/module IsPseudoVersion, https://go.dev/ref/mod#pseudo-versions.
 */
function isPseudoVersion(version) {
    return version.split('-').length > 2 && (0,semver/* isValid */.fn)(version) && pseudoGrammar.test(version);
}
/**
 * The pseudo-version of a commit.
 *
 * @param major what to start with when there is no older version: `v2` for a module path that ends in `/v2`; empty is v0
 * @param older the base: the highest version among the ancestors, `+incompatible` kept; empty if there is none
 * @param unixSeconds committer time
 * @param revision commit hash; a full SHA-1 or SHA-256 hash is cut to the 12 digits Go uses
 * @throws UserError `commit-time` if the time has no four-digit year
 *
 * Source: golang.org/x/mod/module PseudoVersion, https://go.dev/ref/mod#pseudo-versions.
 */
function pseudoVersion(major, older, unixSeconds, revision) {
    return assemble(major, older, formatTimestamp(unixSeconds), shortRevision(revision));
}
/** The placeholder pseudo-version of a major version: `v0.0.0-00010101000000-000000000000`. Source: ZeroPseudoVersion. */
function zeroPseudoVersion(major) {
    return assemble(major, '', '00010101000000', '000000000000');
}
function assemble(major, older, timestamp, revision) {
    const commit = `${timestamp}-${revision}`;
    const base = (0,semver/* parse */.qg)(older);
    if (base === undefined)
        return `${major === '' ? 'v0' : major}.0.0-${commit}`;
    if (base.prerelease !== '')
        return `${(0,semver/* formatParsed */.BL)(base)}.0.${commit}${base.build}`;
    return `${(0,semver/* formatParsed */.BL)({ ...base, patch: (0,decimal/* incDecimal */.wI)(base.patch) })}-0.${commit}${base.build}`;
}
/** The first 12 digits of a full SHA-1 or SHA-256 hash; anything else unchanged. Source: codehost.ShortenSHA1. */
function shortRevision(revision) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision.slice(0, 12) : revision;
}
/**
 * The version a pseudo-version builds on, `undefined` if it builds on none (`vX.0.0-time-revision`).
 *
 * @throws UserError `pseudo-version` if it is none, lacks a base but has build metadata, or has a base below zero
 *
 * Source: golang.org/x/mod/module PseudoVersionBase.
 */
function pseudoVersionBase(version) {
    const parts = partsOf(version);
    const stem = parse(parts.stem);
    if (stem === undefined || stem.prerelease === '') {
        if (parts.build === '')
            return undefined;
        throw invalid(version, `lacks a base version, but has build metadata ${parts.build}`);
    }
    if (stem.prerelease !== '-0')
        return parts.stem.slice(0, -'.0'.length) + parts.build;
    const patch = decDecimal(stem.patch);
    if (patch === undefined)
        throw invalid(version, `would build on a version below ${parts.stem.slice(0, -'-0'.length)}`);
    return formatParsed({ ...stem, patch, prerelease: '' }) + parts.build;
}
/**
 * Committer time in the pseudo-version, in Unix seconds.
 *
 * @throws UserError `pseudo-version` if it is none or its time is not in the calendar
 *
 * Source: golang.org/x/mod/module PseudoVersionTime.
 */
function pseudoVersionTime(version) {
    const { timestamp } = partsOf(version);
    const iso = timestamp.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z');
    const milliseconds = Date.parse(iso);
    if (Number.isNaN(milliseconds) || isoSeconds(milliseconds) !== iso) {
        throw invalid(version, `has the time ${timestamp}, which does not exist`);
    }
    return milliseconds / 1000;
}
/**
 * Revision in the pseudo-version, as it is written.
 *
 * @throws UserError `pseudo-version` if it is none
 *
 * Source: golang.org/x/mod/module PseudoVersionRev.
 */
function pseudoVersionRevision(version) {
    return partsOf(version).revision;
}
function partsOf(version) {
    if (!isPseudoVersion(version))
        throw invalid(version, 'does not have the form of one');
    const suffix = build(version);
    const body = version.slice(0, version.length - suffix.length);
    const dash = body.lastIndexOf('-');
    const head = body.slice(0, dash);
    const timestamp = head.slice(-14);
    return { stem: head.slice(0, -15), timestamp, revision: body.slice(dash + 1), build: suffix };
}
function formatTimestamp(unixSeconds) {
    const milliseconds = Math.trunc(unixSeconds) * 1000;
    // Years 1 to 9999; Go's layout and the grammar have room for four digits only.
    if (!(milliseconds >= -62135596800000 && milliseconds <= 253402300799000)) {
        throw new build_error/* UserError */.yo({
            code: 'commit-time',
            message: `The commit time ${unixSeconds} has no year between 1 and 9999, so the commit cannot have a pseudo-version.`,
            hint: 'Correct the committer date of the commit, or tag the commit with a version.',
            docs: pseudo_docs,
        });
    }
    return isoSeconds(milliseconds).replace(/[-:TZ]/g, '');
}
function isoSeconds(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, -'.000Z'.length)}Z`;
}
function invalid(version, fault) {
    return new UserError({
        code: 'pseudo-version',
        message: `"${version}" is not a valid pseudo-version: it ${fault}.`,
        hint: 'A pseudo-version looks like v1.2.4-0.20191109021931-daa7c04131f5; `go list -m PATH@COMMIT` prints the right one.',
        docs: pseudo_docs,
    });
}

;// CONCATENATED MODULE: ./packages/version/build/tags.js



/**
 * What a tag means for a module.
 *
 * Source: cmd/go/internal/modfetch coderepo.go (Versions, convert: tagToVersion, canUseIncompatible). One difference: a tag
 * of a module below the root that looks like a pseudo-version is ignored too; cmd/go looks at the tag with its prefix there
 * and misses it.
 */
function readTag(tag, module, context) {
    const ignored = (why) => ({ kind: 'ignored', tag, why });
    if (!tag.startsWith(module.tagPrefix))
        return ignored(`does not start with ${module.tagPrefix}: it belongs to another module`);
    const text = tag.slice(module.tagPrefix.length);
    const parsed = (0,semver/* parse */.qg)(text);
    if (parsed === undefined)
        return ignored(whyNoVersion(tag, text, module));
    if (parsed.short !== '')
        return ignored(`${tag} is a floating tag: not a canonical version`);
    if (parsed.prerelease !== '' && isPseudoVersion(text)) {
        return ignored(`${tag} looks like a pseudo-version: Go takes those from commits, never from tags`);
    }
    const plain = parsed.build === '';
    const kind = plain ? 'version' : 'base';
    const canonical = plain ? text : (0,semver/* formatParsed */.BL)(parsed);
    if (fits(parsed, canonical, module)) {
        return { kind, tag, version: canonical, parsed: plain ? parsed : { ...parsed, build: '' } };
    }
    const why = whyNotIncompatible(canonical, parsed, module, context);
    if (why !== undefined)
        return ignored(why);
    return { kind, tag, version: `${canonical}+incompatible`, parsed: { ...parsed, build: '+incompatible' } };
}
/** `matchPathMajor`, without parsing again in the common case. */
function fits(parsed, version, module) {
    if (module.pathMajor === '')
        return parsed.major === '0' || parsed.major === '1';
    return (0,module_path/* matchPathMajor */.eN)(version, module.pathMajor);
}
function whyNoVersion(tag, text, module) {
    const slash = text.lastIndexOf('/');
    if (slash >= 0 && (0,semver/* parse */.qg)(text.slice(slash + 1)) !== undefined) {
        return `belongs to another module: the tags of ${module.path} start with ${module.tagPrefix === '' ? 'the version itself' : module.tagPrefix}`;
    }
    if ((0,semver/* parse */.qg)(`v${text}`) !== undefined)
        return `${tag} lacks the v that Go versions start with`;
    return `${tag} is not a version`;
}
function whyNotIncompatible(version, parsed, module, context) {
    const major = `v${parsed.major}`;
    if (module.pathMajor !== '')
        return `${version} does not fit module path ${module.path}: it ${(0,module_path/* checkPathMajor */.he)(version, module.pathMajor)}`;
    if (context.hasGoMod || module.tagPrefix !== '') {
        const path = (0,module_path/* pathForMajor */.KF)(module.path, major);
        return `major ${major} does not fit module path ${module.path}: path must end in ${path.slice(module.pathPrefix.length)}`;
    }
    if (context.majorDirectories?.has(major) === true)
        return `belongs to the module in the directory ${major}`;
    return undefined;
}
/** Order of two version tags, the higher first; of equal ones the real version before a base, then by name. */
function compareTags(a, b) {
    return ((0,semver/* compareParsed */.dQ)(b.parsed, a.parsed) ||
        Number(a.kind === 'base') - Number(b.kind === 'base') ||
        (a.tag < b.tag ? -1 : Number(a.tag > b.tag)));
}
/**
 * The tags that name a version of the module (or a base for one), highest first. Whether they are ancestors of a commit is
 * not known here.
 *
 * Source: cmd/go/internal/modfetch coderepo.go Versions and tagAllowed; semantic order, never git's.
 */
function candidates(tags, module, options) {
    const start = `${module.tagPrefix}v`;
    const lines = new Map();
    for (const { name, commit } of tags) {
        if (!name.startsWith(start))
            continue;
        const reading = readTag(name, module, options);
        if (reading.kind === 'ignored')
            continue;
        if (options.retracted?.(reading.version) === true)
            continue;
        const { kind, tag, version, parsed } = reading;
        const key = `${parsed.major}.${parsed.minor}`;
        const candidate = { kind, tag, version, parsed, commit };
        const line = lines.get(key);
        if (line === undefined)
            lines.set(key, { parsed, tags: [candidate] });
        else
            line.tags.push(candidate);
    }
    // Thousands of tags are sorted faster line by line than all at once.
    const ordered = [...lines.values()].sort((a, b) => (0,semver/* compareParsed */.dQ)(tags_lineOf(b), tags_lineOf(a)));
    return ordered.flatMap(({ tags: own }) => own.sort(compareTags));
}
const tags_lineOf = ({ parsed }) => ({ ...parsed, patch: '0', prerelease: '' });
/**
 * A note for pre-releases with a number but no dot before it, `undefined` for others. `rc10` and `rc9` are words, and words
 * sort by letter: `rc10` is below `rc9`. Source: https://semver.org/#spec-item-11.
 */
function warnNoDot(version) {
    const parsed = (0,semver/* parse */.qg)(version);
    const match = parsed === undefined ? null : /^-([A-Za-z][A-Za-z-]*)([0-9]+)$/.exec(parsed.prerelease);
    if (match === null)
        return undefined;
    const [, word = '', count = ''] = match;
    return `${version} has no dot between "${word}" and "${count}": ${word}10 sorts below ${word}9. Write ${word}.${count} in later tags.`;
}

// EXTERNAL MODULE: ./packages/version/build/retract.js
var retract = __webpack_require__(8732);
;// CONCATENATED MODULE: ./actions/version-from-tag/build/lineage.js

const isRelease = (candidate) => candidate.kind === 'version' && (0,semver/* prerelease */.Rt)(candidate.version) === '';
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

;// CONCATENATED MODULE: ./actions/version-from-tag/build/host/gather-modules.js




/** Tags asked about in one go: first the likely ones of every module, then more, then all of the repository. */
const BATCHES = [24, 96, 256, 1024];
/** The path of a repository without go.mod is where it lives; only its tags need it. */
function pathWithoutGoMod(github) {
    if (github === undefined || github.repository === '')
        return 'example.com/unnamed';
    return `${new URL(github.serverUrl).host}/${github.repository}`;
}
/** Majors with a directory of their own (`v2/go.mod`), which claims their tags. */
function majorDirectories(files, directory) {
    const prefix = directory === '' ? '' : `${directory}/`;
    const names = files.flatMap((file) => file.startsWith(prefix) ? (/^(v[2-9]\d*|v1\d+)\/go\.mod$/.exec(file.slice(prefix.length))?.[1] ?? []) : []);
    return new Set(names);
}
async function findPrograms(at, identity) {
    const found = await Promise.all(programFiles(at.files, identity.directory).map(async (file) => {
        const source = await at.readAt(at.facts.commit, file);
        if (source === undefined || !isProgram(source))
            return [];
        const folder = file.slice(identity.directory === '' ? 0 : identity.directory.length + 1).replace(/\/?[^/]*$/, '');
        return [folder === '' ? identity.path : `${identity.path}/${folder}`];
    }));
    return found.flat();
}
/** What is retracted, as the highest published version says it; the commit itself speaks while nothing is published. */
async function retractions(at, identity, published) {
    // Highest first: the first release, or else the first of all, is what the rule can choose.
    const own = published.filter(({ parsed }) => parsed.build === '');
    const source = own.find(({ parsed }) => parsed.prerelease === '') ?? own[0];
    const commit = source?.commit;
    if (commit === undefined)
        return [];
    const text = at.facts.history === 'cut' ? undefined : await at.readAt(commit, identity.goMod);
    return text === undefined ? [] : (0,go_mod/* parseGoMod */.k)(text, identity.goMod).retract;
}
function exactTag(facts, tags) {
    const here = tags.filter(({ kind, commit }) => kind === 'version' && commit === facts.commit);
    return here.find(({ tag }) => tag === facts.eventTag) ?? here[0];
}
/** Tags on the commit that look like this module's and still do not count, with the reason. */
function ignoredHere(tags, commit, identity, context) {
    return tags.flatMap(({ name, commit: at }) => {
        if (at !== commit || !name.startsWith(identity.tagPrefix))
            return [];
        const reading = readTag(name, identity, context);
        return reading.kind === 'ignored' ? [{ tag: name, why: reading.why }] : [];
    });
}
async function draft(at, directory) {
    const { facts } = at;
    const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
    const text = await at.readAt(facts.commit, file);
    const goMod = text === undefined ? undefined : (0,go_mod/* parseGoMod */.k)(text, file);
    const identity = identifyModule({ directory, ...(goMod?.module ?? { path: pathWithoutGoMod(at.github) }) });
    const context = { hasGoMod: goMod !== undefined, majorDirectories: majorDirectories(at.files, directory) };
    const published = candidates(facts.tags, identity, context);
    const retracted = (0,retract/* retractedBy */.Y2)(await retractions(at, identity, published));
    const inRange = at.inRange;
    const counting = inRange === undefined ? published : published.filter(({ version }) => inRange(version));
    return {
        identity,
        goMod,
        programs: await findPrograms(at, identity),
        published,
        candidates: counting.filter(({ version }) => !retracted(version)),
        ignored: ignoredHere(facts.tags, facts.commit, identity, context),
        exact: exactTag(facts, counting),
    };
}
/** The lineage of every module, with few questions to Git whatever the number of tags and modules. */
async function searchLineages(at, drafts, known) {
    if (at.facts.history === 'cut')
        return drafts.map(({ exact }) => ({ exact, base: exact, previous: undefined }));
    for (let round = 0;; round += 1) {
        const searches = drafts.map((module) => findLineage(module.candidates, module.exact, (tag) => known.get(tag)));
        if (searches.every(({ open }) => open.length === 0))
            return searches.map(({ lineage }) => lineage);
        const size = BATCHES[round];
        const asked = searches.flatMap(({ open, bounded }) => open.slice(0, bounded ? undefined : size));
        const found = size === undefined
            ? await (0,host_history/* allAncestorTags */.Mt)(at.repository, at.facts.commit)
            : await (0,host_history/* ancestorTags */.tm)(at.repository, at.facts.commit, asked);
        for (const tag of asked)
            known.set(tag, found.has(tag));
    }
}
const EMPTY = { commits: [], hashes: new Set() };
async function readRange(at, base, files) {
    const { repository, facts } = at;
    if (base === undefined)
        return { commits: [], hashes: new Set(await (0,host_history/* listCommits */.VE)(repository, facts.commit)) };
    if (files && facts.deepened)
        await at.fetchTrees(base);
    const logged = await (0,host_history/* readLog */.x6)(repository, facts.commit, { base, files });
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
/** A tag above the base that is an ancestor all the same: the range lists every ancestor that the base has not. */
function overlooked({ candidates }, { base }, { hashes }) {
    if (hashes.size === 0)
        return undefined;
    for (const candidate of candidates) {
        if (candidate.tag === base?.tag)
            return undefined;
        if (hashes.has(candidate.commit))
            return candidate;
    }
    return undefined;
}
/** The chosen modules, and every other one of the commit that claims the same tags. */
function withRivals(chosen, siblings) {
    const others = siblings.filter(({ directory }) => chosen.every((module) => module.directory !== directory));
    const rivals = others.filter(({ tagPrefix, major }) => chosen.some((module) => module.tagPrefix === tagPrefix && module.major === major));
    return [...chosen, ...rivals];
}
/** What is known of each of the modules. Throws `UserError` when two of them claim the same tags. */
async function gatherModules(at) {
    const drafts = await Promise.all(at.directories.map((directory) => draft(at, directory)));
    checkModules(withRivals(drafts.map(({ identity }) => identity), at.facts.siblings));
    const rangeOf = rangeReader(at);
    const known = new Map();
    for (const { candidates: tags } of drafts) {
        for (const { tag, commit } of tags)
            if (at.recent.has(commit))
                known.set(tag, true);
    }
    for (;;) {
        const lineages = await searchLineages(at, drafts, known);
        const found = await Promise.all(drafts.map(async (module, i) => {
            const lineage = lineages[i] ?? { exact: undefined, base: undefined, previous: undefined };
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
function moduleFacts({ exact: _, ...module }, lineage, { commits, hashes }) {
    return { ...module, lineage, range: commits, distance: hashes.size };
}

;// CONCATENATED MODULE: ./actions/version-from-tag/build/host/gather.js







function unborn() {
    return new build_error/* UserError */.yo({
        code: 'unborn-head',
        message: 'HEAD is unborn: the repository has no commit yet.',
        hint: 'Commit something first, or give the commit to answer for as the input ref.',
    });
}
function noSuchCommit(ref) {
    return new build_error/* UserError */.yo({
        code: 'no-such-commit',
        message: `Input 'ref': '${(0,build_text/* printable */.g$)(ref)}' names no commit of this clone.`,
        hint: 'Give a tag, branch or commit hash that was fetched; actions/checkout with fetch-depth: 0 fetches all branches and tags.',
    });
}
/** The commit that is asked for; a tag wins over a branch of the same name. */
async function resolveCommit(ref, refs, objects) {
    (0,host_repository/* refuseOption */.gX)(ref, 'ref');
    if (ref === '' && refs.head === undefined)
        throw unborn();
    const tagged = refs.tags.find(({ name }) => name === ref || `refs/tags/${name}` === ref)?.commit;
    const object = await objects.read(ref === '' ? 'HEAD^{commit}' : `${tagged ?? ref}^{commit}`);
    const header = object === undefined ? undefined : parseCommit(object.content.toString('utf8'));
    if (object === undefined || header === undefined)
        throw ref === '' ? unborn() : noSuchCommit(ref);
    return { hash: object.hash, header };
}
async function readModule(objects, commit, directory) {
    const file = directory === '' ? 'go.mod' : `${directory}/go.mod`;
    const object = await objects.read(`${commit}:${file}`);
    return object === undefined ? undefined : (0,go_mod/* parseGoMod */.k)(object.content.toString('utf8'), file);
}
/** Identities of all modules of the commit that Go could fetch; for telling whose a file is, a broken one does not count. */
async function readSiblings(objects, commit, directories) {
    const identities = await Promise.all(directories.map(async (directory) => {
        try {
            const goMod = await readModule(objects, commit, directory);
            return goMod === undefined ? [] : [identifyModule({ directory, ...goMod.module })];
        }
        catch (error) {
            if (error instanceof build_error/* UserError */.yo)
                return [];
            throw error;
        }
    }));
    return identities.flat();
}
/** Fetches what a shallow clone lacks, where that is allowed. */
async function wholeHistory(world, commit, shallow, refs) {
    const { repository, question, host, access } = world;
    const cut = shallow && (await isCutOff(repository, commit));
    if (!cut || question.deepen === 'never')
        return { cut, deepened: false, refs, remoteTags: [] };
    host.log.info('The clone is shallow: fetching the commits and tags that it lacks, no files.');
    const remoteTags = await deepen(repository, commit, access);
    return { cut: false, deepened: true, refs: await (0,host_history/* readRefs */.n6)(repository), remoteTags };
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
        files: atHead ? early((0,host_history/* listFiles */.CS)(repository, 'HEAD')) : undefined,
        layout: early((0,host_repository/* readLayout */.T4)(repository)),
        changes: early(atHead ? (0,host_history/* readChanges */.St)(repository) : Promise.resolve([])),
    };
}
/** node-semver is loaded only where a range is given. Throws `UserError` for text that is none. */
async function rangeOf(range) {
    return range.trim() === '' ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(84), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 9836))).rangeTest(range);
}
async function gatherAll(world) {
    const { question, host, repository, objects } = world;
    const { github } = host;
    const asked = firstQuestions(world);
    const layout = await asked.layout;
    const before = await world.refs;
    const { hash: commit, header } = await resolveCommit(question.ref, before, objects);
    const listing = asked.files ?? early((0,host_history/* listFiles */.CS)(repository, commit));
    const recent = before.tags.length > MANY_TAGS ? early((0,host_history/* listCommits */.VE)(repository, commit, RECENT)) : [];
    const history = await wholeHistory(world, commit, layout.shallow, before);
    const pushed = eventTag(github, question.ref, commit, history.refs.tags);
    const others = pushed === undefined ? [] : [{ name: pushed, commit }];
    const files = await listing;
    const directories = moduleDirectories(files);
    const facts = {
        commit,
        commitTime: header.time,
        changes: layout.bare ? [] : await asked.changes,
        branch: branchName(github, layout.branch, question.ref),
        pullRequest: pullRequest(github, question.ref),
        eventTag: pushed,
        tags: unitedTags(history.refs.tags, [...history.remoteTags, ...others]),
        history: history.cut ? 'cut' : 'whole',
        deepened: history.deepened,
        branches: question.allowedBranches.length === 0 ? undefined : await (0,host_history/* readBranches */.Lr)(repository, commit),
        siblings: await readSiblings(objects, commit, directories),
    };
    const chosen = selectModules(question.module, directories, layout.prefix);
    const readAt = fileReader(world, commit, history.refs);
    const modules = await gatherModules({
        repository,
        facts,
        files,
        directories: chosen,
        github,
        readAt,
        recent: new Set(await recent),
        fetchTrees: (base) => fetchTrees(repository, commit, base, world.access),
        inRange: await rangeOf(question.tagRange),
    });
    return { repository: facts, modules };
}
/** Reads files of commits; of one that only the remote has, with the help of the network. */
function fileReader({ repository, objects, access }, commit, refs) {
    return async (at, path) => {
        const local = at === commit || refs.tags.some((tag) => tag.commit === at);
        if (!local)
            return readRemoteFile(repository, at, path, access);
        return (await objects.read(`${at}:${path}`))?.content.toString('utf8');
    };
}
/** Everything that the answer depends on. A handful of Git processes, whatever the number of tags and commits. */
async function gather(question, host) {
    const { github, env, signal } = host;
    const repository = (0,host_repository/* openRepository */.h_)(host.workspace, { env, signal, trusted: github !== undefined });
    const refs = early((0,host_history/* readRefs */.n6)(repository));
    const objects = openObjects(repository);
    host.onExit(objects.close);
    const serverUrl = github?.serverUrl ?? 'https://github.com';
    const access = { token: question.githubToken, serverUrl, signal };
    try {
        return await host.log.group('Read the repository', () => gatherAll({ question, host, repository, objects, access, refs }));
    }
    finally {
        objects.close();
    }
}

;// CONCATENATED MODULE: ./actions/version-from-tag/build/outputs.js

function moduleOutputs(answer) {
    const parsed = (0,semver/* parse */.qg)(answer.version);
    return {
        version: answer.version,
        tag: answer.tag,
        kind: answer.kind,
        modulePath: answer.modulePath,
        tagPrefix: answer.tagPrefix,
        major: parsed?.major ?? '',
        minor: parsed?.minor ?? '',
        patch: parsed?.patch ?? '',
        prerelease: parsed?.prerelease.slice(1) ?? '',
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

;// CONCATENATED MODULE: ./packages/version/build/bump.js


/** What a change asks of the version, lowest first. */
const bumps = ['none', 'patch', 'minor', 'major'];
/** Order of two bumps: negative if `a` asks for less. */
function compareBump(a, b) {
    return bumps.indexOf(a) - bumps.indexOf(b);
}
/** The largest bump, `none` of none. */
function highestBump(list) {
    return list.reduce((top, bump) => (compareBump(bump, top) > 0 ? bump : top), 'none');
}
/** The version one step up, without pre-release and build. Source: https://semver.org/#spec-item-8. */
function increment(version, step) {
    const core = { ...version, short: '', prerelease: '', build: '' };
    switch (step) {
        case 'major':
            return { ...core, major: (0,decimal/* incDecimal */.wI)(core.major), minor: '0', patch: '0' };
        case 'minor':
            return { ...core, minor: (0,decimal/* incDecimal */.wI)(core.minor), patch: '0' };
        case 'patch':
            return { ...core, patch: (0,decimal/* incDecimal */.wI)(core.patch) };
    }
}
/** `vX.Y.Z` without pre-release and build. */
function coreOf(version) {
    return (0,semver/* formatParsed */.BL)({ ...version, prerelease: '' });
}
/**
 * The step from one version to a higher one, by the first number that differs. Without a version to start from, by the
 * zeros of the target: `v2.0.0` is a major step, `v1.3.0` a minor one.
 */
function stepTo(target, from) {
    if (from === undefined) {
        if (target.patch !== '0')
            return 'patch';
        return target.minor === '0' ? 'major' : 'minor';
    }
    if ((0,decimal/* compareDecimal */.FF)(target.major, from.major) !== 0)
        return 'major';
    if ((0,decimal/* compareDecimal */.FF)(target.minor, from.minor) !== 0)
        return 'minor';
    return 'patch';
}

;// CONCATENATED MODULE: ./packages/version/build/snapshot.js




/**
 * A version for a build that is not released: a pre-release that sorts above the base and below the next release.
 *
 * - `v1.2.4-snapshot.7.g0123456789ab` above v1.2.3: next patch, commits since the base, commit. The `g` keeps a hash of digits
 *   only from being a number.
 * - `v1.3.0-rc.1.snapshot.7.g0123456789ab` above v1.3.0-rc.1: longer, so above rc.1, and below rc.2.
 * - `v0.0.0-snapshot.7.g0123456789ab` (or `vN.0.0-` by the module path) without a base: below any first release.
 * - `v1.3.0-dev.42` with label and build number, `v1.2.4-dev.7.g0123456789ab` with a label only. They sort among other
 *   pre-releases of that number by the label.
 *
 * It is not a version Go would resolve; see `pseudoVersion` for that.
 *
 * @throws UserError `build-number` if it is not a number without leading zeros
 */
function snapshotVersion(inputs) {
    const { base, distance, commit, label, buildNumber } = inputs;
    const trail = `${distance}.g${shortRevision(commit)}`;
    const parsed = base === undefined ? undefined : (0,semver/* parse */.qg)(base);
    if (buildNumber !== undefined) {
        checkBuildNumber(buildNumber);
        return `${coreFor(inputs)}-${label ?? 'snapshot'}.${buildNumber}`;
    }
    if (label === undefined && parsed !== undefined && parsed.prerelease !== '' && inputs.next === undefined) {
        return `${coreOf(parsed)}${parsed.prerelease}.snapshot.${trail}`;
    }
    return `${coreFor(inputs)}-${label ?? 'snapshot'}.${trail}`;
}
/** The release the snapshot stays below. */
function coreFor(inputs) {
    const next = inputs.next === undefined ? undefined : (0,semver/* parse */.qg)(inputs.next);
    if (next !== undefined)
        return coreOf(next);
    const base = inputs.base === undefined ? undefined : (0,semver/* parse */.qg)(inputs.base);
    if (base === undefined)
        return `${inputs.module.major === '' ? 'v0' : inputs.module.major}.0.0`;
    return coreOf(base.prerelease === '' ? increment(base, 'patch') : base);
}
function checkBuildNumber(buildNumber) {
    if (/^(?:0|[1-9][0-9]*)$/.test(buildNumber))
        return;
    throw new build_error/* UserError */.yo({
        code: 'build-number',
        message: `"${buildNumber}" is not a build number.`,
        hint: 'Give a whole number without leading zeros, like the run number.',
    });
}

;// CONCATENATED MODULE: ./packages/version/build/commit-message.js
const headerGrammar = /^([A-Za-z][A-Za-z0-9_-]*)(?:\(([^()]+)\))?(!)?:[ \t]+(\S.*)$/s;
const decoration = /^(?::[a-z0-9_+-]+:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3\s])+/u;
const footerGrammar = /^(?:BREAKING CHANGE|[A-Za-z][A-Za-z0-9-]*)(?:: | #)/;
const breakingGrammar = /^BREAKING[ -]CHANGE:(?: |$)/;
/** Reads a commit message. Never fails: what is not understood is prose. */
function parseMessage(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .trim()
        .split('\n')
        .map((line) => line.trimEnd());
    const [subject = '', ...rest] = lines;
    const header = parseHeader(subject);
    const body = withoutCode(rest);
    const { prose, footerLines } = divide(body);
    const footers = readFooters(footerLines);
    const breaking = footers.find(({ token }) => token === 'BREAKING CHANGE');
    const misplaced = prose.find((line) => breakingGrammar.test(line));
    return {
        subject,
        ...(header === undefined ? {} : { header }),
        ...(breaking === undefined ? {} : { breaking: breaking.value }),
        ...(misplaced === undefined ? {} : { misplacedBreaking: misplaced }),
        footers: footers.filter((footer) => footer !== breaking),
        body,
    };
}
/**
 * A Conventional Commits header: `type(scope)!: description`. Types in any case; an emoji in front is skipped.
 * Source: https://www.conventionalcommits.org/en/v1.0.0/#specification items 1 to 5, 13 and 15.
 */
function parseHeader(line) {
    const match = headerGrammar.exec(line.replace(decoration, ''));
    if (match === null)
        return undefined;
    const [, type = '', scope, mark, description = ''] = match;
    return {
        type: type.toLowerCase(),
        ...(scope === undefined ? {} : { scope }),
        exclamation: mark !== undefined,
        description,
    };
}
/** Drops fenced code; what is quoted is not said. */
function withoutCode(lines) {
    let fence;
    return lines.filter((line) => {
        const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) === true)
                fence = undefined;
            return false;
        }
        fence = mark;
        return mark === undefined;
    });
}
/** Divides the body into prose and the paragraphs at the end that hold footers. */
function divide(lines) {
    let footerStart = lines.length;
    for (const { index, line } of paragraphs(lines).toReversed()) {
        if (footerGrammar.test(line) || (breakingGrammar.test(line) && hasText(lines[index + 1])))
            footerStart = index;
        else if (!/^(?:[ \t]|[-*+] )/.test(line) || parseHeader(line.slice(2)) !== undefined)
            break;
    }
    return { prose: lines.slice(0, footerStart), footerLines: lines.slice(footerStart) };
}
function hasText(line) {
    return line !== undefined && line !== '';
}
/** First lines of the paragraphs. The first line of all follows the subject, not an empty line, so it starts none. */
function paragraphs(lines) {
    const starts = [...lines.entries()].filter(([index, line]) => line !== '' && lines[index - 1] === '');
    return starts.map(([index, line]) => ({ index, line }));
}
function readFooters(lines) {
    const footers = [];
    for (const line of lines) {
        const footer = readFooter(line);
        const last = footers.at(-1);
        if (footer !== undefined)
            footers.push(footer);
        else if (last !== undefined)
            footers[footers.length - 1] = { token: last.token, value: `${last.value}\n${line}`.trim() };
    }
    return footers;
}
/** `BREAKING-CHANGE` is another spelling of `BREAKING CHANGE`, in upper case only; other tokens are in any case. */
function readFooter(line) {
    if (breakingGrammar.test(line)) {
        return { token: 'BREAKING CHANGE', value: line.slice('BREAKING CHANGE:'.length).trim() };
    }
    const token = footerGrammar.exec(line)?.[0];
    return token === undefined
        ? undefined
        : { token: token.slice(0, -2).toLowerCase(), value: line.slice(token.length).trim() };
}

;// CONCATENATED MODULE: ./packages/version/build/commit-types.js


/** Source: https://www.conventionalcommits.org/en/v1.0.0/#summary; `perf` and `revert` as semantic-release has them. */
const defaultCommitTypes = new Map([
    ['feat', 'minor'],
    ['fix', 'patch'],
    ['perf', 'patch'],
    ['revert', 'patch'],
]);
/** Types in common use that ask for nothing by default; they are recognised in the bullets of squashed commits. */
const quietTypes = new Set(['build', 'chore', 'ci', 'docs', 'refactor', 'style', 'test']);
const synonyms = new Map([
    ['breaking', 'major'],
    ['feature', 'minor'],
    ['bugfix', 'patch'],
    ['fix', 'patch'],
    ['no', 'none'],
    ['false', 'none'],
    ['skip', 'none'],
]);
/**
 * Reads the lines of the `commit-types` input, one `TYPE=BUMP` each, on top of the defaults. Empty lines and lines that start
 * with `#` are skipped.
 *
 * @throws UserError `commit-types` with the line, the allowed values and the likely meaning
 */
function parseCommitTypes(text) {
    const own = new Map();
    for (const source of text.split('\n')) {
        const line = source.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const { type, bump } = parseLine(line);
        if (own.has(type))
            throw badLine(line, `the type "${type}" stands in an earlier line`, 'Remove one of the two lines.');
        own.set(type, bump);
    }
    return new Map([...defaultCommitTypes, ...own]);
}
function parseLine(line) {
    const allowed = `Write TYPE=BUMP; BUMP is one of ${[...bumps].reverse().join(', ')}.`;
    const pair = /^([^\s=:]+)\s*([=:])\s*(\S*)$/.exec(line);
    if (pair === null)
        throw badLine(line, 'it is not of the form TYPE=BUMP', `${allowed} For example "feat=minor".`);
    const [, name = '', divider, value = ''] = pair;
    const type = name.toLowerCase();
    const bump = bumps.find((known) => known === value.toLowerCase());
    if (!/^[a-z][a-z0-9_-]*$/.test(type))
        throw badLine(line, `"${name}" is not a commit type`, `A type is one word like feat. ${allowed}`);
    const meant = bump ?? likelyBump(value.toLowerCase());
    const suggestion = meant === undefined ? '' : ` Did you mean "${type}=${meant}"?`;
    if (divider !== '=')
        throw badLine(line, 'it has ":" instead of "="', `${allowed}${suggestion}`);
    if (bump === undefined)
        throw badLine(line, `"${value}" is not a bump`, `${allowed}${suggestion}`);
    return { type, bump };
}
function likelyBump(value) {
    const near = (0,suggest/* nearest */.p)(value, bumps);
    return synonyms.get(value) ?? bumps.find((bump) => bump === near);
}
function badLine(line, fault, hint) {
    return new build_error/* UserError */.yo({
        code: 'commit-types',
        message: `The line "${line}" of commit-types is not valid: ${fault}.`,
        hint,
    });
}

;// CONCATENATED MODULE: ./packages/version/build/reverts.js
/**
 * What becomes of commits by reverts. A revert and its target in the range vanish both; a revert that is itself reverted does
 * nothing, so its target counts again.
 *
 * @param commits newest first, as `git log` lists them
 * @returns states by hash
 *
 * Source: https://git-scm.com/docs/git-revert (the text it writes), Conventional Commits 1.0.0 (`revert:` with `Refs:`),
 * semantic-release, which removes pairs too.
 */
function resolveReverts(commits) {
    const states = new Map();
    for (const [index, commit] of commits.entries()) {
        const wanted = states.has(commit.hash) ? undefined : targetsOf(commit.message);
        if (wanted === undefined)
            continue;
        const older = commits.slice(index + 1);
        const found = wanted.map((target) => find(target, older, states));
        const targets = found.filter((hash) => hash !== undefined);
        for (const hash of targets)
            states.set(hash, { kind: 'reverted', by: commit.hash });
        const complete = targets.length > 0 && targets.length === found.length;
        states.set(commit.hash, complete ? { kind: 'cancels', targets } : { kind: 'reverts-released' });
    }
    return states;
}
/** Commits a revert names: by hash, or if it names none, by the subject it quotes. `undefined` for what is no revert. */
function targetsOf(message) {
    const subject = undoneSubject(message);
    if (subject === undefined)
        return undefined;
    const hashes = [...hashesInBody(message), ...hashesInFooters(message)];
    if (hashes.length > 0)
        return [...new Set(hashes)].map((hash) => ({ kind: 'hash', hash }));
    return [{ kind: 'subject', subject }];
}
/** Subject of the commit that is undone. `Reapply "x"` is what Git calls the revert of `Revert "x"`. */
function undoneSubject(message) {
    const reapplied = reappliedSubject(message.subject);
    if (reapplied !== undefined)
        return `Revert "${reapplied}"`;
    const quoted = /^Revert "(.*)"(?: \(#[0-9]+\))?$/s.exec(message.subject)?.[1];
    if (quoted !== undefined)
        return quoted;
    return message.header?.type === 'revert' ? message.header.description : undefined;
}
/** The subject that `Reapply "subject"` brings back. Source: https://git-scm.com/docs/git-revert. */
function reappliedSubject(subject) {
    return /^Reapply "(.*)"(?: \(#[0-9]+\))?$/s.exec(subject)?.[1];
}
const sentence = /\bThis reverts commits?\s+((?:[0-9a-f]{7,64}\b(?:,\s+and\s+|,\s+|\s+and\s+|\s+(?=[0-9a-f]{7}))?)+)/gi;
function hashesInBody(message) {
    return [...message.body.join('\n').matchAll(sentence)].flatMap((match) => hashesIn(match[0]));
}
function hashesInFooters(message) {
    return message.footers.filter(({ token }) => token === 'refs').flatMap(({ value }) => hashesIn(value));
}
function hashesIn(text) {
    return [...text.matchAll(/(?<![#\w])[0-9a-f]{7,64}\b/gi)].map(([hash]) => hash.toLowerCase());
}
/** Hash of the newest older commit the target names and nothing has undone yet. */
function find(target, older, states) {
    const match = older.find(({ hash, message }) => target.kind === 'hash'
        ? hash.startsWith(target.hash)
        : sameSubject(message.subject, target.subject) && states.get(hash) === undefined);
    return match?.hash;
}
function sameSubject(actual, quoted) {
    return actual === quoted || actual.replace(/ \(#[0-9]+\)$/, '') === quoted;
}

;// CONCATENATED MODULE: ./packages/version/build/commits.js




/**
 * What each commit says about the next version, in the order given.
 *
 * @param commits newest first, as `git log` lists them
 *
 * Source: https://www.conventionalcommits.org/en/v1.0.0/. Merges and `fixup!` commits say nothing; a revert and its target inside
 * the range cancel. A merge commit with a Conventional Commits header counts: somebody wrote that header.
 */
function commitEvidence(commits, rules = {}) {
    const facts = commits.map((commit) => ({ ...commit, message: parseMessage(commit.message) }));
    const reverts = resolveReverts(facts.filter(({ message }) => silence(message.subject) === undefined));
    return facts.map(({ hash, message, parents }) => {
        const verdict = judge(message, reverts.get(hash), rules, parents ?? 1);
        const notice = noticeOf(message, rules);
        return { hash, subject: message.subject, ...verdict, ...(notice === undefined ? {} : { notice }) };
    });
}
function judge(message, revert, rules, parents) {
    const quiet = silence(message.subject);
    if (quiet !== undefined)
        return { bump: 'none', why: quiet };
    if (revert !== undefined && revert.kind !== 'reverts-released')
        return { bump: 'none', why: whyVanished(revert) };
    const types = rules.types ?? defaultCommitTypes;
    const own = revert === undefined ? judgeMessage(message, types, parents) : judgeRevert(message, types);
    if (rules.squashBodies !== 'all')
        return own;
    return segments(message, types)
        .map((segment) => judgeSegment(segment, types))
        .reduce(larger, own);
}
function larger(a, b) {
    return compareBump(b.bump, a.bump) > 0 ? b : a;
}
/** Why a commit says nothing by its subject alone. */
function silence(subject) {
    if (subject === '')
        return 'the message is empty';
    if (/^(?:fixup|squash|amend)! /.test(subject))
        return `${subject.replace(/!.*$/s, '!')} commits belong to the commit they amend`;
    if (/^Merge (?:pull request|branch|branches|tag|tags|commit|commits|remote-tracking branch|[0-9a-f]{7,64} into)\b/.test(subject)) {
        return 'a merge says nothing itself: the commits it brings in count';
    }
    return undefined;
}
function whyVanished(revert) {
    if (revert.kind === 'reverted')
        return `undone by ${commits_short(revert.by)}, which is in the range too`;
    return `undoes ${revert.targets.map(commits_short).join(', ')}, in the range too: they cancel`;
}
function commits_short(hash) {
    return hash.slice(0, 7);
}
function judgeMessage(message, types, parents) {
    const { header, breaking } = message;
    if (header?.exclamation === true)
        return { bump: 'major', why: `"${header.type}!" marks a breaking change` };
    if (breaking !== undefined)
        return { bump: 'major', why: 'a BREAKING CHANGE footer' };
    if (header !== undefined)
        return judgeType(header, types);
    if (parents > 1)
        return { bump: 'none', why: 'a merge says nothing itself: the commits it brings in count' };
    return { bump: 'none', why: 'not a Conventional Commits header (type: description)' };
}
function judgeType(header, types) {
    const bump = types.get(header.type) ?? 'none';
    return { bump, why: bump === 'none' ? `type "${header.type}" asks for no release` : `type "${header.type}"` };
}
function judgeRevert(message, types) {
    const breaking = judgeMessage(message, types, 1);
    if (breaking.bump === 'major')
        return breaking;
    const reapplied = reappliedSubject(message.subject);
    if (reapplied !== undefined)
        return judgeMessage(parseMessage(reapplied), types, 1);
    return { bump: types.get('revert') ?? 'none', why: 'undoes a commit outside the range, which may be released' };
}
function judgeSegment(segment, types) {
    const verdict = judgeMessage(segment, types, 1);
    return { bump: verdict.bump, why: `${verdict.why}, in the bullet "${segment.subject}"` };
}
/** The bullets of a squashed commit that are headers, each with the text below it. */
function segments(message, types) {
    const found = [];
    for (const line of message.body) {
        const text = /^[*-] +(.*)$/s.exec(line)?.[1];
        const type = text === undefined ? undefined : parseHeader(text)?.type;
        if (text !== undefined && type !== undefined && (types.has(type) || quietTypes.has(type)))
            found.push([text]);
        else
            found.at(-1)?.push(line);
    }
    return found.map((lines) => parseMessage(lines.join('\n')));
}
function noticeOf(message, rules) {
    if (silence(message.subject) !== undefined)
        return undefined;
    const all = rules.squashBodies === 'all';
    const bullets = segments(message, rules.types ?? defaultCommitTypes);
    if (!all && bullets.length > 0) {
        return `the body lists ${bullets.length === 1 ? 'a commit' : `${bullets.length} commits`} that only squash-bodies "all" counts`;
    }
    if (message.misplacedBreaking !== undefined && !bullets.some(({ breaking }) => breaking !== undefined)) {
        return 'a BREAKING CHANGE line counts only in the paragraphs at the end, behind an empty line';
    }
    return noSpace(message);
}
function noSpace(message) {
    const type = /^([A-Za-z]+)(?:\([^()]+\))?!?:\S/.exec(message.subject)?.[1]?.toLowerCase();
    const known = type !== undefined && (defaultCommitTypes.has(type) || quietTypes.has(type));
    return known ? `"${type}:" is a type only with a space behind the colon` : undefined;
}

;// CONCATENATED MODULE: ./packages/version/build/floating.js


/**
 * Which of the floating tags `vX` and `vX.Y` may move to a version. They follow releases only, never go back, and `v0` does
 * not exist: below v1 every minor version may break.
 *
 * @param published versions of the module that are out, in any order; leave out those that are retracted
 * @param tagNames names of all tags: Git cannot keep a tag `v2` beside tags `v2/...`
 *
 * Source: own rule; Go itself ignores such tags (https://go.dev/ref/mod#vcs-version).
 */
function floatingTags(module, version, published, tagNames = []) {
    const parsed = (0,semver/* parse */.qg)(version);
    if (parsed === undefined)
        return [];
    const why = neverMoves(version, parsed);
    const lines = [`v${parsed.major}`, `v${parsed.major}.${parsed.minor}`].map((line) => `${module.tagPrefix}${line}`);
    return lines.map((tag, depth) => {
        const reason = why ??
            (depth === 0 ? whyNotV0(parsed) : undefined) ??
            blocked(tag, tagNames) ??
            overtaken(tag, depth, parsed, published);
        return reason === undefined
            ? { tag, move: true, why: `${version} is the highest release of ${tag}` }
            : { tag, move: false, why: reason };
    });
}
function neverMoves(version, parsed) {
    if (isPseudoVersion(version))
        return `${version} is a pseudo-version: floating tags follow releases`;
    if (parsed.prerelease !== '')
        return `${version} is a pre-release: floating tags follow releases`;
    return (0,semver/* isCanonicalVersion */.Bh)(version) ? undefined : `${version} is not a canonical version`;
}
function whyNotV0(parsed) {
    return parsed.major === '0' ? 'below v1 every minor version may break, so there is no v0' : undefined;
}
function blocked(tag, tagNames) {
    const below = tagNames.find((name) => name.startsWith(`${tag}/`));
    return below === undefined ? undefined : `Git cannot keep a tag ${tag} beside the tag ${below}`;
}
function overtaken(tag, depth, version, published) {
    for (const other of published) {
        const parsed = (0,semver/* parse */.qg)(other);
        if (parsed === undefined || parsed.prerelease !== '' || parsed.major !== version.major)
            continue;
        if (depth === 1 && parsed.minor !== version.minor)
            continue;
        if ((0,semver/* compareParsed */.dQ)(parsed, version) > 0)
            return `${other} is higher, and ${tag} never goes back`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/version/build/install.js
/**
 * The command line that gets a version: `go install PATH@VERSION ...` for programs, `go get PATH@VERSION` for a library.
 * Source: https://go.dev/ref/mod#go-install (all arguments name packages of one module at one version).
 */
function installLine(request) {
    const { module, version, isMain, packages } = request;
    if (!isMain)
        return `go get ${module.path}@${version}`;
    const paths = packages.length === 0 ? [module.path] : [...packages].sort();
    return `go install ${paths.map((path) => `${path}@${version}`).join(' ')}`;
}

;// CONCATENATED MODULE: ./packages/version/build/label.js


const longest = 64;
/**
 * Makes a pre-release label from any text, as a branch name: `feature/x_y` -> `feature-x-y`, `007` -> `7`. Characters that a
 * version cannot have become `-`, leading zeros of a number go, and the result has at most 64 characters.
 *
 * @throws UserError `label` if nothing is left
 *
 * Source: https://semver.org/#spec-item-9.
 */
function sanitiseLabel(text) {
    const label = text
        .replace(/[^0-9A-Za-z.-]+/g, '-')
        .slice(0, longest)
        .split('.')
        .map((identifier) => identifier.replace(/^-+|-+$/g, '').replace(/^0+(?=[0-9]+$)/, ''))
        .filter((identifier) => identifier !== '')
        .join('.');
    if (label !== '')
        return label;
    throw new build_error/* UserError */.yo({
        code: 'label',
        message: `"${text}" has no letter or digit, so it cannot label a pre-release.`,
        hint: 'Use letters, digits and "-", like rc or beta; an empty label stands for releases.',
        docs: 'https://semver.org/#spec-item-9',
    });
}
/** Takes a pre-release (with its `-`) apart. The counter is the last identifier if it is a number. */
function splitPrerelease(prerelease) {
    const match = /^-(.*)\.([0-9]+)$/.exec(prerelease);
    if (match === null)
        return { label: prerelease.slice(1) };
    const [, label = '', counter = ''] = match;
    return { label, counter };
}
/** The counter that follows in a label: `rc.9` -> `10`; 1 for a label that starts or had no counter. */
function nextCounter(prerelease, label) {
    const parts = splitPrerelease(prerelease);
    return parts.label === label && parts.counter !== undefined ? (0,decimal/* incDecimal */.wI)(parts.counter) : '1';
}

;// CONCATENATED MODULE: ./packages/version/build/channels.js


/**
 * Reads the lines of the `channels` input, one `BRANCH-GLOB=LABEL` each (`develop=dev`, `release/*=rc`, `main=`). Empty lines and
 * lines that start with `#` are skipped. The last `=` divides, for a branch name may contain one.
 *
 * @throws UserError `channels` with the text of the line: no `=`, no glob, a label that is no pre-release, a repeated glob
 */
function parseChannels(text) {
    const channels = [];
    for (const source of text.split('\n')) {
        const line = source.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const channel = channels_parseLine(line);
        if (channels.some(({ glob }) => glob === channel.glob)) {
            throw channels_badLine(line, `the glob "${channel.glob}" stands in an earlier line`, 'The first match wins; remove one of the two.');
        }
        channels.push(channel);
    }
    return channels;
}
function channels_parseLine(line) {
    const equals = line.lastIndexOf('=');
    if (equals < 0)
        throw channels_badLine(line, 'it has no "="', `Write "${line}=" for releases or "${line}=rc" for pre-releases.`);
    const glob = line.slice(0, equals).trim();
    const label = line.slice(equals + 1).trim();
    if (glob === '')
        throw channels_badLine(line, 'it has no branch', 'Write it like "develop=dev" or "release/*=rc".');
    if (label === '')
        return { glob, label };
    const clean = sanitiseLabel(label);
    if (clean === label)
        return { glob, label };
    throw channels_badLine(line, `"${label}" cannot stand in a version`, `A label has letters, digits and "-", like "${clean}".`);
}
function channels_badLine(line, fault, hint) {
    return new build_error/* UserError */.yo({ code: 'channels', message: `The line "${line}" of channels is not valid: ${fault}.`, hint });
}
/** The channel of a branch: the first whose glob matches all of the name; `refs/heads/` is taken off. */
function channelFor(channels, branch) {
    const name = branch.replace(/^refs\/heads\//, '');
    return channels.find(({ glob }) => globPattern(glob).test(name));
}
function globPattern(glob) {
    const pattern = glob.replace(/\*{2,}|[*?]|[\\^$.+|()[\]{}/]/g, (found) => {
        if (found === '*')
            return '[^/]*';
        if (found === '?')
            return '[^/]';
        return found.startsWith('*') ? '.*' : `\\${found}`;
    });
    return new RegExp(`^${pattern}$`, 's');
}

;// CONCATENATED MODULE: ./actions/version-from-tag/build/branches.js


/** `refs/heads/main` and `refs/remotes/origin/main` as `main`. */
function shortName(ref) {
    return ref.replace(/^refs\/heads\//, '').replace(/^refs\/remotes\/[^/]+\//, '');
}
/**
 * Refuses a release tag that none of the allowed branches holds. Throws `CouldNotCheckError` when the clone has none of those
 * branches, since that says nothing about where the tag is.
 */
function checkBranches(allowed, repository) {
    if (allowed.length === 0 || repository.branches === undefined)
        return;
    const globs = allowed.map((glob) => ({ glob, label: '' }));
    const fitting = repository.branches.filter(({ ref }) => channelFor(globs, shortName(ref)) !== undefined);
    if (fitting.some(({ holds }) => holds))
        return;
    if (fitting.length === 0) {
        throw new build_error/* CouldNotCheckError */.Rq({
            code: 'branches-missing',
            message: `No branch of this clone matches ${(0,build_text/* listed */.KE)(allowed, { quote: true, or: true })}, so it cannot be told whether the tag is on one.`,
            hint: 'Check out with fetch-depth: 0, which fetches every branch, or correct the input allowed-branches.',
        });
    }
    const names = [...new Set(fitting.map(({ ref }) => shortName(ref)))];
    throw new build_error/* UserError */.yo({
        code: 'tag-not-on-branch',
        message: `The tagged commit ${repository.commit.slice(0, 12)} is not reachable from ${(0,build_text/* listed */.KE)(names.slice(0, 10), { or: true })}.`,
        hint: 'Tag a commit of an allowed branch, or add its branch to the input allowed-branches.',
    });
}

;// CONCATENATED MODULE: ./packages/version/build/next-major.js


/**
 * Checks that a version's major fits the module path. A module without go.mod gets `+incompatible`; for the others the problem
 * names what must change before the version can be released.
 *
 * @param version canonical
 *
 * Source: https://go.dev/ref/mod#major-version-suffixes, https://go.dev/ref/mod#incompatible-versions.
 */
function majorProblem(version, module, hasGoMod) {
    if ((0,module_path/* matchPathMajor */.eN)(version, module.pathMajor))
        return { version, problem: undefined };
    if (!hasGoMod && module.pathMajor === '' && module.tagPrefix === '') {
        return { version: `${version}+incompatible`, problem: undefined };
    }
    const path = (0,module_path/* pathForMajor */.KF)(module.path, (0,semver/* major */.eR)(version));
    return {
        version,
        problem: {
            code: 'module-path-major',
            message: `${version} needs the module path ${path}, but ${module.goMod} says ${module.path}.`,
            hint: `Write "module ${path}" in ${module.goMod}, and change every import of "${module.path}" and of its packages to "${path}", in this repository's own files too.`,
            docs: 'https://go.dev/doc/modules/major-version',
            file: module.goMod,
            ...(module.line === undefined ? {} : { line: module.line }),
        },
    };
}

;// CONCATENATED MODULE: ./packages/version/build/next-exact.js




/**
 * Checks a version that was asked for by name: canonical, no pseudo-version, fits the module path, above the base, free. All
 * problems are listed, not the first only.
 *
 * Source: https://go.dev/ref/mod#versions, gorelease (`-version`).
 */
function planExact(inputs, version) {
    const parsed = parseCanonical(version);
    if ('code' in parsed)
        return { version: undefined, tag: undefined, bump: 'none', reasons: [], problems: [parsed] };
    const fit = majorProblem(version, inputs.module, inputs.hasGoMod ?? true);
    const problems = [fit.problem, orderProblem(inputs, version), takenProblem(inputs, version)];
    const bump = stepTo(parsed, inputs.base === undefined ? undefined : (0,semver/* parse */.qg)(inputs.base));
    const asked = highestBump(inputs.evidence.map((item) => item.bump));
    const reasons = [`${version} was asked for`];
    if (compareBump(asked, bump) > 0)
        reasons.push(`the commits ask for a ${asked} step, ${version} is a ${bump} step`);
    return {
        version: fit.version,
        tag: `${inputs.module.tagPrefix}${version}`,
        bump,
        reasons,
        problems: problems.filter((problem) => problem !== undefined),
    };
}
/**
 * The version that `initial-version` asks for, or what is wrong with it: it is a release, the channel adds the label.
 */
function parseInitial(version) {
    const parsed = parseCanonical(version);
    if ('code' in parsed || parsed.prerelease === '')
        return parsed;
    return {
        code: 'initial-version',
        message: `The first version ${version} is a pre-release.`,
        hint: `Write ${coreOf(parsed)}; the channel's label makes a pre-release of it.`,
    };
}
/** The parts of a version in the form Go publishes, or what is wrong with it. */
function parseCanonical(version) {
    const docs = 'https://go.dev/ref/mod#versions';
    const parsed = (0,semver/* parse */.qg)(version);
    if (isPseudoVersion(version)) {
        return {
            code: 'version-pseudo',
            message: `"${version}" is a pseudo-version: Go makes those from commits, a tag with that name is ignored.`,
            hint: 'Ask for a version like v1.2.3 or v1.2.3-rc.1.',
            docs,
        };
    }
    if (parsed !== undefined && (0,semver/* canonical */.$N)(version) === version)
        return parsed;
    const meant = [version, `v${version}`, version.replace(/^V/, 'v')].map(semver/* canonical */.$N).find((text) => text !== '');
    return {
        code: 'version-form',
        message: `"${version}" is not a canonical version.`,
        hint: `Write all three numbers behind a "v", without build metadata${meant === undefined ? ', like v1.2.3' : `: ${meant}`}.`,
        docs,
    };
}
function orderProblem(inputs, version) {
    const { base } = inputs;
    if (base === undefined || (0,semver/* compare */.UD)(version, base) > 0)
        return undefined;
    return {
        code: 'version-not-above-base',
        message: `${version} is not above ${base}, which is an ancestor of this commit.`,
        hint: `Ask for a version above ${base}, or release from a commit before it.`,
    };
}
function takenProblem(inputs, version) {
    const taken = inputs.taken(version);
    if (taken === undefined)
        return undefined;
    return {
        code: 'version-taken',
        message: `${version} ${taken.why}.`,
        hint: 'A published version never changes; ask for the next free one.',
    };
}

;// CONCATENATED MODULE: ./packages/version/build/next.js





/** The versions passed over, in one sentence when they are many. */
function skippedReasons({ skipped }) {
    const [first, ...others] = skipped;
    const last = others.at(-1);
    if (first === undefined)
        return [];
    if (last === undefined)
        return [`${first.version} ${first.why}: skipped`];
    return [`${first.version} ${first.why}: skipped, and so are ${others.length} more up to ${last.version}`];
}
/** More versions than any repository has taken in a row. */
const mostTries = 1000;
/**
 * The next version of a module.
 *
 * Sources: https://semver.org (items 4, 7, 8, 9), https://go.dev/doc/modules/version-numbers,
 * https://go.dev/ref/mod#major-version-suffixes; first versions as gorelease suggests them.
 */
function planNext(inputs) {
    const draft = { inputs, reasons: [], skipped: [] };
    const { request } = inputs;
    const base = inputs.base === undefined ? undefined : (0,semver/* parse */.qg)(inputs.base);
    if (request.kind === 'exact')
        return planExact(inputs, request.version);
    if (base === undefined)
        return planFirst(draft, request.kind);
    if (request.kind === 'release')
        return planPromotion(draft, base);
    return planStep(draft, base, request.kind);
}
function planFirst(draft, kind) {
    const { module, initialVersion, label } = draft.inputs;
    const version = initialVersion ?? firstVersion(module, kind);
    const first = parseInitial(version);
    if ('code' in first)
        return refuse(draft, first);
    draft.reasons.push(`no earlier version: the first of ${module.path} is ${version}`);
    return finish(draft, first, stepTo(first, undefined), kind === 'release' ? '' : label);
}
function firstVersion(module, kind) {
    if (module.major === '')
        return kind === 'major' ? 'v1.0.0' : 'v0.1.0';
    return module.major === 'v0' ? 'v0.1.0' : `${module.major}.0.0`;
}
function planPromotion(draft, base) {
    const { inputs, reasons } = draft;
    if (base.prerelease === '') {
        return refuse(draft, {
            code: 'nothing-to-promote',
            message: `${inputs.base} is a release already, so there is no pre-release to promote.`,
            hint: 'Ask for "auto", "patch", "minor", "major" or an exact version.',
        });
    }
    const step = stepTo(base, releaseBelow(inputs, base));
    const asked = bumpOfEvidence(draft, base);
    const core = coreOf(base);
    reasons.push(`${inputs.base} is promoted to ${core}`);
    if (compareBump(asked, step) > 0) {
        return refuse(draft, {
            code: 'promotion-outgrown',
            message: `${core} cannot release ${inputs.base}: the commits since then ask for a ${asked} step, ${core} is a ${step} step.`,
            hint: 'Make another pre-release first ("auto"), or promote a commit without these changes.',
        });
    }
    const taken = inputs.taken(core);
    if (taken === undefined)
        return settle(draft, core, step);
    return refuse(draft, {
        code: 'version-taken',
        message: `${core} ${taken.why}.`,
        hint: `Ask for "patch" to release under the next number.`,
    });
}
function planStep(draft, base, kind) {
    const { inputs, reasons } = draft;
    const bump = kind === 'auto' ? bumpOfEvidence(draft, base) : kind;
    if (kind !== 'auto')
        reasons.push(`a ${kind} step was asked for`);
    if (bump === 'none') {
        reasons.push(inputs.evidence.length === 0 ? `no commits since ${inputs.base}` : 'no commit asks for a release');
        return { version: undefined, tag: undefined, bump, reasons, problems: [] };
    }
    if (base.prerelease === '')
        return finish(draft, increment(base, bump), bump, inputs.label);
    const reached = stepTo(base, releaseBelow(inputs, base));
    if (compareBump(bump, reached) > 0) {
        reasons.push(`${inputs.base} prepares a ${reached} step only, a ${bump} step is due`);
        return finish(draft, increment(base, bump), bump, inputs.label);
    }
    reasons.push(`${inputs.base} prepares ${coreOf(base)} already, which is enough for a ${bump} step`);
    return finish(draft, base, bump, inputs.label);
}
/** What the commits ask for; below v1 a breaking change is a minor step. Source: https://semver.org/#spec-item-4. */
function bumpOfEvidence(draft, base) {
    const { evidence, featureInV0 = 'minor' } = draft.inputs;
    const bump = highestBump(evidence.map((item) => item.bump));
    const decisive = evidence.find((item) => item.bump === bump);
    if (decisive !== undefined && bump !== 'none') {
        draft.reasons.push(`${decisive.hash.slice(0, 7)} "${decisive.subject}" asks for a ${bump} step: ${decisive.why}`);
    }
    if (base.major !== '0')
        return bump;
    if (bump === 'major') {
        draft.reasons.push('below v1 a breaking change is a minor step; v1 comes only when "major" is asked for');
        return 'minor';
    }
    return bump === 'minor' ? featureInV0 : bump;
}
function releaseBelow(inputs, base) {
    const release = inputs.lastRelease === undefined ? undefined : (0,semver/* parse */.qg)(inputs.lastRelease);
    return release !== undefined && (0,semver/* compare */.UD)(coreOf(release), coreOf(base)) < 0 ? release : undefined;
}
/** Adds the label to a core, and goes on until the version is above the base and free. */
function finish(draft, core, step, label) {
    const { inputs } = draft;
    let current = core;
    for (let tries = 0; tries < mostTries; tries += 1) {
        const release = coreOf(current);
        const taken = inputs.taken(release);
        if (taken === undefined) {
            const found = label === '' ? release : withLabel(draft, release, label);
            if (typeof found === 'string')
                return settle(draft, found, step);
            if (found !== undefined)
                return refuse(draft, found);
        }
        else {
            draft.skipped.push({ version: release, why: taken.why });
        }
        // A taken major cannot be stepped over by the next major, which would need another module path.
        current = increment(current, step === 'major' ? 'minor' : step);
    }
    return refuse(draft, noFreeVersion(coreOf(core)));
}
function noFreeVersion(start) {
    return {
        code: 'no-free-version',
        message: `No free version was found in ${mostTries} steps from ${start}.`,
        hint: 'Ask for an exact version.',
    };
}
/** The pre-release of a core; a fault if there can be none; `undefined` if the label needs a higher core. */
function withLabel(draft, release, label) {
    const { inputs, reasons } = draft;
    const base = inputs.base === undefined ? undefined : (0,semver/* parse */.qg)(inputs.base);
    const ahead = base !== undefined && coreOf(base) === release ? base.prerelease : '';
    if (inputs.buildNumber !== undefined)
        return withBuildNumber(inputs, `${release}-${label}.${inputs.buildNumber}`);
    if (undotted(ahead, label))
        return undottedProblem(inputs, release, label);
    let version = `${release}-${label}.${nextCounter(ahead, label)}`;
    if (ahead !== '' && (0,semver/* compare */.UD)(version, `${release}${ahead}`) <= 0) {
        reasons.push(`${version} would sort below ${inputs.base}: the label "${label}" starts on the next number`);
        return undefined;
    }
    for (let tries = 0; tries < mostTries; tries += 1) {
        const taken = inputs.taken(version);
        if (taken === undefined)
            return version;
        draft.skipped.push({ version, why: taken.why });
        version = `${release}-${label}.${nextCounter(version.slice(release.length), label)}`;
    }
    return noFreeVersion(`${release}-${label}.1`);
}
function withBuildNumber(inputs, version) {
    const fault = buildNumberFault(inputs, version);
    if (fault === undefined)
        return version;
    return {
        code: 'build-number',
        message: `The build number ${inputs.buildNumber} does not do: ${version} ${fault}.`,
        hint: 'Give a higher build number, a whole number without leading zeros, or none.',
    };
}
function buildNumberFault(inputs, version) {
    if ((0,semver/* parse */.qg)(version) === undefined)
        return 'is not a version';
    if (inputs.base !== undefined && (0,semver/* compare */.UD)(version, inputs.base) <= 0)
        return `is not above ${inputs.base}`;
    return inputs.taken(version)?.why;
}
/** `rc9` cannot be followed by `rc.10`, which sorts below it. */
function undotted(prerelease, label) {
    const last = splitPrerelease(prerelease).label;
    return last.startsWith(label) && /^[0-9]+$/.test(last.slice(label.length));
}
function undottedProblem(inputs, release, label) {
    return {
        code: 'label-without-dot',
        message: `${release}-${label}.N would sort below ${inputs.base}, which has no dot before its number.`,
        hint: `Ask for "release", for the exact version ${inputs.base}.1, or use another label.`,
        docs: 'https://semver.org/#spec-item-11',
    };
}
function settle(draft, version, bump) {
    const { inputs } = draft;
    const { version: named, problem } = majorProblem(version, inputs.module, inputs.hasGoMod ?? true);
    return {
        version: named,
        tag: `${inputs.module.tagPrefix}${version}`,
        bump,
        reasons: [...draft.reasons, ...skippedReasons(draft)],
        problems: problem === undefined ? [] : [problem],
    };
}
function refuse(draft, problem) {
    return {
        version: undefined,
        tag: undefined,
        bump: 'none',
        reasons: [...draft.reasons, ...skippedReasons(draft)],
        problems: [problem],
    };
}

;// CONCATENATED MODULE: ./actions/version-from-tag/build/plan-next.js


/** The pre-release label of the branch, empty for releases. */
function labelOf(inputs, branch) {
    if (branch === undefined)
        return '';
    return channelFor(parseChannels(inputs.channels.join('\n')), branch)?.label ?? '';
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
    return candidates.find(({ version, kind }) => kind === 'version' && (0,semver/* prerelease */.Rt)(version) === '' && (0,semver/* compare */.UD)(version, core) < 0);
}
/** The next version matters to the caller, so that a problem with it is a refusal and not a warning. */
function isAskedFor(inputs, module) {
    return inputs.next !== 'auto' || (inputs.untagged === 'next' && module.lineage.exact === undefined);
}
const NOTHING = { version: '', tag: '', bump: 'none', reasons: [] };
/** The next version of a module. Its problems go to `warnings`; a `UserError` when the caller asked for it. */
function planNextVersion(inputs, module, repository, evidence, warnings) {
    if (repository.history === 'cut') {
        return { ...NOTHING, reasons: ['the history is cut off, so the next version is not known'] };
    }
    const { base } = module.lineage;
    const planned = planNext({
        module: module.identity,
        base: base?.version,
        lastRelease: releaseBefore(module)?.version,
        evidence,
        request: request(inputs.next),
        label: labelOf(inputs, repository.branch),
        hasGoMod: module.goMod !== undefined,
        taken: takenIn(module, repository),
        ...(inputs.initialVersion === '' ? {} : { initialVersion: inputs.initialVersion }),
        ...(inputs.buildNumber === undefined ? {} : { buildNumber: String(inputs.buildNumber) }),
    });
    const [problem, ...more] = planned.problems;
    if (problem !== undefined && isAskedFor(inputs, module))
        throw new build_error/* UserError */.yo(problem, more);
    warnings.push(...planned.problems);
    return { version: planned.version ?? '', tag: planned.tag ?? '', bump: planned.bump, reasons: planned.reasons };
}

;// CONCATENATED MODULE: ./packages/version/build/why-not.js

/**
 * One sentence for each version that somebody may have expected instead of the chosen one.
 * Source of the rule: cmd/go/internal/modfetch codehost git.go RecentTag (highest among the ancestors, not the nearest).
 */
function whyNot(surprises) {
    const { chosen, nearest, elsewhere } = surprises;
    const answers = [];
    if (nearest !== undefined && chosen !== undefined && (0,semver/* compare */.UD)(chosen, nearest.version) > 0) {
        const commits = nearest.distance === 1 ? '1 commit' : `${nearest.distance} commits`;
        answers.push({
            version: nearest.version,
            why: `Why not ${nearest.version}? It is only ${commits} back, but ${chosen} is an ancestor too and higher, and Go takes the highest, not the nearest.`,
        });
    }
    if (elsewhere !== undefined && (0,semver/* compare */.UD)(elsewhere.version, chosen ?? '') > 0) {
        const taken = chosen === undefined ? 'no version tag is' : `${chosen} is the highest that is`;
        answers.push({
            version: elsewhere.version,
            why: `Why not ${elsewhere.version}? Its tag is not an ancestor of this commit; ${taken}.`,
        });
    }
    return answers;
}

;// CONCATENATED MODULE: ./actions/version-from-tag/build/surprises.js

/** Why not the versions that somebody may have expected: the nearest tag, and the highest one elsewhere. */
function surprises({ lineage, candidates, range }) {
    const { base } = lineage;
    if (lineage.exact !== undefined)
        return [];
    const distances = new Map(range.map(({ hash }, distance) => [hash, distance]));
    const near = candidates.filter(({ commit, tag }) => distances.has(commit) && tag !== base?.tag);
    const distanceOf = ({ commit }) => distances.get(commit) ?? 0;
    const [nearest] = near.toSorted((a, b) => distanceOf(a) - distanceOf(b));
    // Candidates come highest first: one above the base was asked about and is no ancestor.
    const elsewhere = candidates.find(({ version, kind }) => kind === 'version' && (0,semver/* compare */.UD)(version, base?.version ?? '') > 0);
    return whyNot({
        chosen: base?.version,
        ...(nearest === undefined ? {} : { nearest: { version: nearest.version, distance: distanceOf(nearest) } }),
        ...(elsewhere === undefined ? {} : { elsewhere: { version: elsewhere.version } }),
    });
}

;// CONCATENATED MODULE: ./actions/version-from-tag/build/plan.js






/** The tag on the commit that would be a version if the module path ended in its major. Source: https://go.dev/ref/mod#major-version-suffixes. */
function refuseMismatch({ identity, goMod, ignored, lineage }) {
    if (goMod === undefined || lineage.exact !== undefined)
        return;
    const found = ignored.find(({ tag }) => {
        const text = tag.slice(identity.tagPrefix.length);
        return (0,semver/* isCanonicalVersion */.Bh)(text) && !isPseudoVersion(text);
    });
    if (found === undefined)
        return;
    throw new build_error/* UserError */.yo({
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
    return new build_error/* UserError */.yo({
        code: 'untagged',
        message: `The commit ${commit.slice(0, 12)} carries no version tag of ${module.identity.path}. ${nearest}`,
        hint: `Tag it (git tag ${module.identity.tagPrefix}vX.Y.Z), or set the input untagged to pseudo, next or snapshot.`,
    });
}
function pseudo(module, repository) {
    const { identity, lineage } = module;
    const { base } = lineage;
    const version = pseudoVersion(identity.major, base?.version ?? '', repository.commitTime, repository.commit);
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
    const version = snapshotVersion({
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
        kind: (0,semver/* prerelease */.Rt)(exact.version) === '' ? 'release' : 'prerelease',
        version: exact.version,
        tag: exact.tag,
        reasons: [`the tag ${exact.tag} is on this commit${pushed}`],
    };
}
/** As cmd/go stamps it: `+dirty`, or `.dirty` behind build metadata (cmd/go/internal/load, setBuildInfo). */
function dirtied(version) {
    return `${version}${version.includes('+') ? '.' : '+'}dirty`;
}
function isHighest({ version, kind }, module) {
    if (kind !== 'release' && kind !== 'prerelease')
        return false;
    const top = module.published.find((other) => other.kind === 'version' && (kind === 'prerelease' || (0,semver/* prerelease */.Rt)(other.version) === ''));
    return top?.version === version;
}
function moduleEvidence(inputs, module, repository) {
    const several = repository.siblings.length > 1 || module.identity.directory !== '';
    const own = several
        ? module.range.filter(({ files }) => touchesModule(files, module.identity, repository.siblings))
        : module.range;
    return commitEvidence(own, {
        types: parseCommitTypes(inputs.commitTypes.join('\n')),
        squashBodies: inputs.squashBodies,
    });
}
function planModule(inputs, module, repository, warnings) {
    const { identity, lineage } = module;
    refuseMismatch(module);
    if (repository.history === 'cut' && lineage.exact === undefined)
        throw shallowClone("the input 'deepen' is 'never'");
    const evidence = moduleEvidence(inputs, module, repository);
    const next = planNextVersion(inputs, module, repository, evidence, warnings);
    const named = nameExact(module, repository) ?? nameUntagged(inputs, module, repository, next);
    warnings.push(...notes(named, module, repository, evidence));
    const dirty = repository.changes.length > 0;
    const counting = module.published.filter(({ kind }) => kind === 'version').map(({ version }) => version);
    return {
        directory: identity.directory === '' ? '.' : identity.directory,
        modulePath: module.goMod === undefined ? '' : identity.path,
        tagPrefix: identity.tagPrefix,
        ...named,
        version: dirty ? dirtied(named.version) : named.version,
        isRelease: named.kind === 'release' && !dirty,
        isHighest: isHighest(named, module),
        baseVersion: lineage.base === undefined ? '' : (0,semver/* canonicalModuleVersion */.jw)(lineage.base.version),
        baseTag: lineage.base?.tag ?? '',
        distance: module.distance,
        previousVersion: lineage.previous?.version ?? '',
        previousTag: lineage.previous?.tag ?? '',
        next,
        floatingTags: floatingTags(identity, named.version, counting, repository.tags.map(({ name }) => name)),
        install: installLine({
            module: identity,
            version: named.version,
            isMain: module.programs.length > 0,
            packages: module.programs,
        }),
        evidence,
        whyNot: surprises(module),
        reasons: dirty
            ? [...named.reasons, `the work tree has changes: ${(0,build_text/* listed */.KE)(repository.changes.slice(0, 5))}`]
            : named.reasons,
    };
}
function notes(named, module, repository, evidence) {
    const found = [];
    const undotted = warnNoDot(named.version);
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
/** Decides the version of every module, and what comes next. Throws `UserError` when the answer is a refusal. */
function planVersion(inputs, repository, modules) {
    const warnings = [];
    const answers = modules.map((module) => planModule(inputs, module, repository, warnings));
    const [first, ...others] = answers;
    if (first === undefined)
        throw new Error('no module was selected');
    if (answers.some(({ kind }) => kind === 'release'))
        checkBranches(inputs.allowedBranches, repository);
    if (repository.pullRequest !== undefined && answers.some(({ kind }) => kind === 'pseudo')) {
        warnings.push({
            code: 'merge-commit',
            message: `This is the merge commit of pull request ${repository.pullRequest}: it is on no branch, so nobody can fetch its pseudo-version.`,
            hint: "Set the input ref to the pull request's head commit, or untagged to snapshot.",
        });
    }
    return { repository, modules: [first, ...others], warnings };
}

// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __webpack_require__(4585);
;// CONCATENATED MODULE: ./actions/version-from-tag/build/render.js

/** Rows of the commit table; the rest is counted. */
const MOST_COMMITS = 100;
function orNone(text) {
    return text === '' ? 'none' : (0,build_document/* code */.aY)(text);
}
function facts(answer) {
    const base = answer.baseTag === '' ? 'none' : [(0,build_document/* code */.aY)(answer.baseTag), `, ${(0,build_text/* counted */.hS)(answer.distance, 'commit')} back`];
    const moving = answer.floatingTags.filter(({ move }) => move).map(({ tag }) => tag);
    const held = answer.floatingTags.filter(({ move }) => !move);
    const rows = [
        ['version', (0,build_document/* strong */.ko)(answer.version)],
        ['kind', answer.kind],
        ['base', base],
        ['previous', orNone(answer.previousTag)],
        ['next', answer.next.version === '' ? 'none' : [(0,build_document/* code */.aY)(answer.next.version), ` (${answer.next.bump})`]],
    ];
    if (answer.tag !== '')
        rows.push(['floating tags', moving.length === 0 ? 'none may move' : `${(0,build_text/* listed */.KE)(moving)} may move`]);
    if (answer.tag !== '' && held.length > 0)
        rows.push(['held', (0,build_text/* listed */.KE)(held.map(({ tag, why }) => `${tag}: ${why}`))]);
    rows.push(['install', (0,build_document/* code */.aY)(answer.install)]);
    return { table: { head: [answer.modulePath === '' ? 'no go.mod' : answer.modulePath, ''], rows } };
}
function commits(answer) {
    if (answer.evidence.length === 0)
        return [];
    const shown = answer.evidence.slice(0, MOST_COMMITS);
    const rows = shown.map(({ hash, subject, bump, why }) => [(0,build_document/* code */.aY)(hash.slice(0, 12)), subject, bump, why]);
    const rest = answer.evidence.length - shown.length;
    return [
        {
            details: `${(0,build_text/* counted */.hS)(answer.evidence.length, 'commit')} and what each contributed`,
            blocks: [
                { table: { head: ['commit', 'subject', 'bump', 'why'], rows } },
                ...(rest === 0 ? [] : [{ text: `and ${(0,build_text/* counted */.hS)(rest, 'commit')} more` }]),
            ],
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

;// CONCATENATED MODULE: ./actions/version-from-tag/build/main.js






async function main(inputs, host) {
    const facts = await gather(inputs, host);
    const plan = planVersion(inputs, facts.repository, facts.modules);
    for (const { message, hint, code: _, ...place } of plan.warnings)
        host.log.warning(`${message}\n${hint}`, place);
    host.report(renderPlan(plan));
    const [first] = plan.modules;
    for (const reason of first.reasons)
        host.log.info(reason);
    host.log.info(plan.modules.length === 1
        ? `Version: ${first.version}`
        : `Versions of ${(0,build_text/* counted */.hS)(plan.modules.length, 'module')}; the first: ${first.version}`);
    return planOutputs(plan);
}
const definition = (0,action/* action */.X)(contract_contract, main);


/***/ })

};
