export const id = 703;
export const ids = [703];
export const modules = {

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/** Joins a contract and its main. A missing or misspelt output is a compile error. */
function action(contract, main) {
    return { contract, main };
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ execOk),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3802);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9155);



const LONGEST_STDERR = 64 * 1024;
function missingTool(tool, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq({
        code: 'tool-missing',
        message: `The command '${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(tool)}' could not be started: it is not installed or not in PATH.`,
        hint: `Install ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(tool)} before this step.`,
        cause,
    });
}
/**
 * Runs a program without a shell and answers with its exit code and output, whatever the code is.
 * Throws `CouldNotCheckError` when it cannot be started or is killed by a signal.
 *
 * `@actions/exec` is not used here: it splits the tool's name at spaces, has neither bytes nor an abort signal, prints
 * every command it runs, and waits ten seconds for streams that a grandchild holds open.
 */
function exec(tool, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(tool, [...args], {
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.env === undefined ? {} : { env: options.env }),
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
        const chunks = [];
        let bytes = 0;
        let stderr = '';
        child.stdout?.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > (options.maxBytes ?? 1024 ** 3))
                child.kill();
            else
                chunks.push(chunk);
        });
        child.stderr?.on('data', (chunk) => {
            const text = chunk.toString('utf8');
            options.onStderr?.(text);
            if (stderr.length < LONGEST_STDERR)
                stderr += text;
        });
        child.stdin?.on('error', () => {
            // The child may stop reading early; its exit code says whether that matters.
        });
        child.stdin?.end(options.input);
        child.on('error', (error) => reject(options.signal?.aborted === true ? error : missingTool(tool, error)));
        child.on('close', (code, signal) => {
            if (code !== null)
                return resolve({ code, stdout: Buffer.concat(chunks), stderr });
            const command = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)([tool, ...args].join(' '));
            reject(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq({
                code: 'tool-killed',
                message: `'${command}' was ended by ${signal ?? 'a signal'}.`,
                hint: signal === 'SIGKILL' ? 'The machine may have run out of memory.' : 'Run the step again.',
            }));
        });
    });
}
/** Runs a program that must succeed. Throws `CouldNotCheckError` with its last lines of standard error otherwise. */
async function execOk(tool, args, options = {}) {
    const result = await exec(tool, args, options);
    if (result.code === 0)
        return result;
    const said = result.stderr.trim().split('\n').slice(-5);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq({
        code: 'tool-failed',
        message: `'${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)([tool, ...args].join(' '), 300)}' failed with exit code ${result.code}.`,
        hint: said[0] === '' ? 'It gave no reason.' : `It said: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(said.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line, 400)))}`,
    });
}


/***/ }),

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ readingEnvironment),
/* harmony export */   o: () => (/* binding */ fetchingEnvironment),
/* harmony export */   wW: () => (/* binding */ pinnedSettings)
/* harmony export */ });
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


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mt: () => (/* binding */ allAncestorTags),
  tm: () => (/* binding */ ancestorTags),
  VE: () => (/* binding */ listCommits),
  CS: () => (/* binding */ listFiles),
  Lr: () => (/* binding */ readBranches),
  St: () => (/* binding */ readChanges),
  x6: () => (/* binding */ readLog),
  n6: () => (/* binding */ readRefs)
});

;// CONCATENATED MODULE: ./packages/git/build/log.js
/** Fields between NUL bytes, which no message and no path can hold; the leading one keeps paths and hashes apart. */
const LOG_FORMAT = '%x00%H%x00%P%x00%B%x00';
/** Reads what `git log -z --format=LOG_FORMAT [--name-only]` prints. */
function parseLog(text) {
    const fields = text.split('\0');
    const commits = [];
    for (let at = 0; at + 4 < fields.length;) {
        const [, hash = '', parents = '', message = ''] = fields.slice(at, at + 4);
        const empty = fields.indexOf('', at + 5);
        const end = empty < 0 ? fields.length : empty;
        const files = fields.slice(at + 5, end).map((path) => path.replace(/^\n/, ''));
        commits.push({ hash, parents: parents === '' ? [] : parents.split(' '), message, files });
        at = end;
    }
    return commits;
}

// EXTERNAL MODULE: ./packages/git/build/refs.js
var refs = __webpack_require__(9683);
// EXTERNAL MODULE: ./packages/git/build/host/repository.js
var host_repository = __webpack_require__(2766);
;// CONCATENATED MODULE: ./packages/git/build/host/history.js



/** HEAD and all tags with what they finally point at. One Git process, whatever their number. */
async function readRefs(repository) {
    // Exit code 1 says that there is no ref at all: an unborn HEAD without tags.
    const { stdout } = await repository.run(['show-ref', '--head', '--dereference', '--tags']);
    return (0,refs/* parseRefs */.Y)(stdout.toString('utf8'));
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
    const output = await (0,host_repository/* readGit */.lX)(repository, ['for-each-ref', `--merged=${commit}`, '--format=%(refname)', ...patterns]);
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
    return parseLog(await (0,host_repository/* readGit */.lX)(repository, ['log', '-z', `--format=${LOG_FORMAT}`, ...names, ...revisions, '--']));
}
/** Hashes of the commits in the history of a commit, itself included: all, or the first ones in Git's order. */
async function listCommits(repository, commit, most) {
    const limit = most === undefined ? [] : [`--max-count=${most}`];
    return (await (0,host_repository/* readGit */.lX)(repository, ['rev-list', ...limit, commit, '--'])).split('\n').slice(0, -1);
}
/** Paths of all files of a commit. */
async function listFiles(repository, commit) {
    const output = await (0,host_repository/* readGit */.lX)(repository, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit]);
    return output.split('\0').slice(0, -1);
}
/** Changed and untracked paths of the work tree, as `git status --porcelain` (what cmd/go asks) counts them. */
async function readChanges(repository) {
    const output = await (0,host_repository/* readGit */.lX)(repository, [
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
    const list = (filter) => (0,host_repository/* readGit */.lX)(repository, ['for-each-ref', ...filter, '--format=%(refname)', 'refs/heads/', 'refs/remotes/']);
    const [all, holding] = await Promise.all([list([]), list([`--contains=${commit}`])]);
    const holders = new Set(holding.split('\n'));
    return all.split('\n').flatMap((ref) => (ref === '' ? [] : [{ ref, holds: holders.has(ref) }]));
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   gX: () => (/* binding */ refuseOption),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   lX: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5288);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9160);



/** A refs or path argument from outside that Git would take for an option. Throws `UserError`. */
function refuseOption(text, input) {
    if (!text.startsWith('-'))
        return;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'looks-like-option',
        message: `Input '${input}': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}' begins with a hyphen.`,
        hint: 'Give a tag, branch or commit; a name that begins with a hyphen can be written as refs/tags/NAME.',
    });
}
function notARepository(cwd, stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'dubious-ownership',
            message: `The repository at '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(cwd)}' belongs to another user, and Git refuses to read it.`,
            hint: 'Run the command as the owner of the repository.',
        });
    }
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'not-a-repository',
        message: `There is no Git repository at '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(cwd)}'.`,
        hint: 'Run actions/checkout before this step, without `path:`, or give the directory of the checkout.',
    });
}
/** The repository that holds `cwd`. Nothing is asked yet: `readLayout` tells whether there is one. */
function openRepository(cwd, options) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readingEnvironment */ .Oo)(options.env);
    const trust = options.trusted ? ['-c', 'safe.directory=*'] : [];
    const command = (args) => ({
        args: ['--no-pager', ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedSettings */ .wW)(), ...trust, ...args],
        env,
    });
    const run = (args, input) => (0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)('git', command(args).args, {
        cwd,
        env,
        ...(input === undefined ? {} : { input }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return { cwd, env: options.env, run, command };
}
/**
 * What sort of repository it is: a work tree, a linked work tree, a submodule or a bare repository.
 * Throws `UserError` when there is none. One Git process.
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
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheckError */ .Rq({
        code: 'git-failed',
        message: `'git ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(args.join(' '), 120)}' failed with exit code ${code}: ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(stderr.trim(), 300)}.`,
        hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
    });
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseRefs)
/* harmony export */ });
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


/***/ }),

/***/ 4666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ compareDecimal),
/* harmony export */   wI: () => (/* binding */ incDecimal)
/* harmony export */ });
/* unused harmony export decDecimal */
/**
 * Arithmetic on decimal strings: the numbers of a Go version have no upper limit, so `Number` would lose digits above
 * 2^53. All functions expect digits without leading zeros, as the grammar of a version guarantees.
 */
/** Order of two decimals: the longer one is larger, equal lengths compare digit by digit. */
function compareDecimal(a, b) {
    if (a === b)
        return 0;
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return a < b ? -1 : 1;
}
/** The decimal plus one: `9` -> `10`. Source: golang.org/x/mod/module pseudo.go. */
function incDecimal(decimal) {
    const head = decimal.replace(/9+$/, '');
    const lifted = head === '' ? '1' : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
    return lifted + '0'.repeat(decimal.length - head.length);
}
/** The decimal minus one: `100` -> `99`; `undefined` below zero. Source: golang.org/x/mod/module pseudo.go. */
function decDecimal(decimal) {
    const head = decimal.replace(/0+$/, '');
    if (head === '')
        return undefined;
    const trailing = decimal.length - head.length;
    const lowered = head.slice(0, -1) + String(Number(head.slice(-1)) - 1);
    return (lowered === '0' && trailing > 0 ? '' : lowered) + '9'.repeat(trailing);
}


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ parseGoMod)
});

// UNUSED EXPORTS: isDirectoryPath

// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
;// CONCATENATED MODULE: ./packages/version/build/go-mod-syntax.js

const space = /[ \t\r]+/y;
const comment = /\/\/.*/sy;
const punctuationOrString = /[()[\]{},]|"(?:[^"\\]|\\.)*"|`[^`]*`/sy;
const word = /(?!\/[/*])[^\s()[\]{},"`\p{C}](?:(?!\/[/*])[^\s()[\]{},\p{C}])*/uy;
/**
 * Reads the directives of a go.mod file in order, blocks taken apart.
 *
 * @throws UserError `go-mod-syntax` with file and line
 */
function readDirectives(text, file) {
    const directives = [];
    let block;
    let comments = [];
    for (const [index, source] of text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .entries()) {
        const line = readLine(source, index + 1, file);
        if (line.tokens.length === 0) {
            if (line.comment !== undefined)
                comments.push(line.comment);
            else if (block === undefined)
                comments = [];
            continue;
        }
        if (block === undefined) {
            block = openedBlock(line, comments);
            if (block === undefined && !isEmptyBlock(line))
                directives.push(topLevel(line, comments));
        }
        else if (line.tokens[0] === ')') {
            checkBlockEnd(line, file);
            block = undefined;
        }
        else {
            directives.push(inBlock(block, line, comments));
        }
        comments = [];
    }
    if (block !== undefined)
        throw syntaxError(file, block.line, `The block "${block.verb} (" is not closed.`, 'Add the missing ")".');
    return directives;
}
function readLine(source, number, file) {
    const tokens = [];
    for (let at = 0; at < source.length;) {
        const blank = matchAt(space, source, at);
        const remark = blank ?? matchAt(comment, source, at);
        if (blank === undefined && remark !== undefined)
            return { number, tokens, comment: remark.slice(2).trim() };
        const token = remark ?? matchAt(punctuationOrString, source, at) ?? matchAt(word, source, at);
        if (token === undefined)
            throw unexpected(source.slice(at), number, file);
        if (blank === undefined)
            tokens.push(token);
        at += token.length;
    }
    return { number, tokens };
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
}
/** `require (` opens a block; a `(` elsewhere in a line does not. */
function openedBlock(line, comments) {
    if (line.tokens.length < 2 || line.tokens.at(-1) !== '(')
        return undefined;
    return { verb: line.tokens.slice(0, -1).join(' '), line: line.number, comments };
}
function isEmptyBlock(line) {
    return line.tokens.length > 2 && line.tokens.at(-2) === '(' && line.tokens.at(-1) === ')';
}
function topLevel(line, before) {
    const [verb = '', ...args] = line.tokens;
    return directive(verb, args, line, before);
}
/** A line without comments of its own has those of its block. Source: modfile rule.go parseDirectiveComment. */
function inBlock(block, line, before) {
    const own = before.length > 0 || line.comment !== undefined;
    return directive(block.verb, line.tokens, line, own ? before : block.comments);
}
function directive(verb, args, line, before) {
    const { number, comment } = line;
    if (comment === undefined)
        return { verb, args, line: number, comments: before };
    return { verb, args, line: number, comments: [...before, comment], suffix: comment };
}
function checkBlockEnd(line, file) {
    if (line.tokens.length === 1)
        return;
    throw syntaxError(file, line.number, 'The line goes on behind the ")" that closes a block.', 'Start a new line behind ")".');
}
function unexpected(rest, number, file) {
    if (rest.startsWith('/*')) {
        return syntaxError(file, number, 'A go.mod file cannot have /* */ comments.', 'Write the comment with //.');
    }
    if (rest.startsWith('"') || rest.startsWith('`')) {
        return syntaxError(file, number, 'A quoted string does not end on its line.', 'Close the quote.');
    }
    const character = JSON.stringify(rest.slice(0, 1));
    return syntaxError(file, number, `The character ${character} is not allowed here.`, 'Remove it.');
}
/** The one shape of a fault in a go.mod file. */
function syntaxError(file, line, message, hint) {
    return new error/* UserError */.yo({
        code: 'go-mod-syntax',
        message: `${file}:${line}: ${message}`,
        hint,
        docs: 'https://go.dev/ref/mod#go-mod-file',
        file,
        line,
    });
}
/**
 * The text of a token: interpreted (`"..."`) and raw (backquoted) strings are unquoted.
 *
 * @throws UserError `go-mod-syntax` for a bad escape or a quote inside an unquoted word
 */
function unquote(text, file, line) {
    if (text.startsWith('`'))
        return text.slice(1, -1);
    if (!text.startsWith('"')) {
        if (!/["'`]/.test(text))
            return text;
        throw syntaxError(file, line, `The word ${text} contains a quote.`, 'Quote the whole word with " or remove the quote.');
    }
    return text.slice(1, -1).replace(/\\(?:([abfnrtv\\"])|x([0-7][0-9a-fA-F])|u([0-9a-fA-F]{4})|([\s\S]))/g, unescaped);
    function unescaped(all, simple, hex, unicode) {
        if (simple !== undefined)
            return simpleEscapes.get(simple) ?? simple;
        const digits = hex ?? unicode;
        if (digits !== undefined)
            return String.fromCharCode(Number.parseInt(digits, 16));
        throw syntaxError(file, line, `The string ${text} has the escape ${all}, which is not allowed.`, 'Write the character itself.');
    }
}
const simpleEscapes = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
]);

// EXTERNAL MODULE: ./packages/version/build/module-path.js
var module_path = __webpack_require__(1773);
// EXTERNAL MODULE: ./packages/version/build/semver.js
var semver = __webpack_require__(1421);
;// CONCATENATED MODULE: ./packages/version/build/go-mod.js




const ignored = new Set(['exclude', 'godebug', 'tool', 'ignore']);
const readers = {
    module: readModule,
    go: readGo,
    toolchain: readToolchain,
    require: readRequire,
    replace: readReplace,
    retract: readRetract,
};
/**
 * Reads the text of a go.mod file.
 *
 * @param file its name for messages, relative to the workspace
 * @throws UserError `go-mod-syntax` with file and line; `go-mod-module` if there is no module directive
 *
 * Source: https://go.dev/ref/mod#go-mod-file, golang.org/x/mod/modfile. Wider in two points: a directive that is not known
 * is listed, not refused, because a newer Go may know it; raw strings are read, as the reference allows.
 */
function parseGoMod(text, file = 'go.mod') {
    const draft = { require: [], replace: [], retract: [], unknown: [] };
    for (const directive of readDirectives(text, file)) {
        if (isKnown(directive.verb))
            readers[directive.verb](draft, directive, file);
        else if (!ignored.has(directive.verb))
            draft.unknown.push(readUnknown(directive, file));
    }
    const { module } = draft;
    if (module !== undefined)
        return { ...draft, module };
    throw new error/* UserError */.yo({
        code: 'go-mod-module',
        message: `${file} has no module directive.`,
        hint: 'Add a first line like "module example.com/name".',
        docs: 'https://go.dev/ref/mod#go-mod-file-module',
        file,
    });
}
/** A word may be a directive of a newer Go; a version, a path or a bracket at the start of a line is a slip. */
function readUnknown({ verb, line }, file) {
    if (/^[a-z][a-z0-9_-]*$/.test(verb))
        return { verb, line };
    throw syntaxError(file, line, `"${verb}" is not a directive.`, 'Start the line with module, go, require, replace, retract, ...');
}
function isKnown(verb) {
    return Object.hasOwn(readers, verb);
}
function readModule(draft, directive, file) {
    once(draft.module, directive, file);
    const [path] = expectWords(directive, file, 1, 'module example.com/name');
    draft.module = { path: unquote(path, file, directive.line), line: directive.line };
}
function readGo(draft, directive, file) {
    once(draft.go, directive, file);
    const [version] = expectWords(directive, file, 1, 'go 1.23.0');
    if (!/^[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?$/.test(version)) {
        throw syntaxError(file, directive.line, `"${version}" is not a Go version.`, 'Write it like 1.23 or 1.23.0.');
    }
    draft.go = { version, line: directive.line };
}
function readToolchain(draft, directive, file) {
    once(draft.toolchain, directive, file);
    const [name] = expectWords(directive, file, 1, 'toolchain go1.23.0');
    if (!/^default$|^go1(?:$|\.)/.test(name)) {
        throw syntaxError(file, directive.line, `"${name}" is not a toolchain.`, 'Write it like go1.23.0, or default.');
    }
    draft.toolchain = { name, line: directive.line };
}
function readRequire(draft, directive, file) {
    const { line, suffix = '' } = directive;
    const [path, version] = expectWords(directive, file, 2, 'require example.com/name v1.2.3');
    draft.require.push({
        path: modulePath(path, file, line),
        version: canonicalOf(version, file, line),
        indirect: /^indirect(?:$|;\s*\S)/.test(suffix),
        line,
    });
}
function readReplace(draft, directive, file) {
    const { args, line } = directive;
    const arrow = args[1] === '=>' ? 1 : 2;
    const [oldPath, oldVersion] = args.slice(0, arrow);
    const [newPath, newVersion, ...rest] = args.slice(arrow + 1);
    if (args[arrow] !== '=>' || oldPath === undefined || newPath === undefined || rest.length > 0) {
        throw usage(directive, file, 'replace example.com/name [v1.2.3] => other.example/name v1.4.0 or ../directory');
    }
    const target = unquote(newPath, file, line);
    const local = isDirectoryPath(target);
    if (local !== (newVersion === undefined)) {
        throw syntaxError(file, line, local ? `The directory "${target}" cannot have a version.` : `The replacement "${target}" has no version.`, 'Write "=> other.example/name v1.4.0" for a module, "=> ../directory" for a directory.');
    }
    draft.replace.push({
        oldPath: modulePath(oldPath, file, line),
        ...(oldVersion === undefined ? {} : { oldVersion: canonicalOf(oldVersion, file, line) }),
        newPath: target,
        ...(newVersion === undefined ? {} : { newVersion: canonicalOf(newVersion, file, line) }),
        local,
        line,
    });
}
function readRetract(draft, directive, file) {
    const { args, line, comments } = directive;
    const [open = '', from = '', comma, to = '', close] = args;
    const range = args.length === 5 && open === '[' && comma === ',' && close === ']';
    const single = args.length === 1 && open !== '[';
    if (!range && !single)
        throw usage(directive, file, 'retract v1.2.3 or retract [v1.0.0, v1.1.5]');
    const low = canonicalOf(range ? from : open, file, line);
    const high = range ? canonicalOf(to, file, line) : low;
    if ((0,semver/* compare */.UD)(low, high) > 0) {
        throw syntaxError(file, line, `The range [${low}, ${high}] is empty.`, `Write it as [${high}, ${low}].`);
    }
    draft.retract.push({ low, high, rationale: comments.join('\n'), line });
}
/**
 * Whether the right side of a replace directive is a directory, on any system.
 * Source: golang.org/x/mod/modfile IsDirectoryPath.
 */
function isDirectoryPath(path) {
    return /^(?:\.\.?(?:$|[/\\])|[/\\]|[A-Za-z]:)/.test(path);
}
function once(earlier, directive, file) {
    if (earlier === undefined)
        return;
    const message = `The directive "${directive.verb}" is repeated; the first is in line ${earlier.line}.`;
    throw syntaxError(file, directive.line, message, 'Remove one of them.');
}
function expectWords(directive, file, count, example) {
    const [first = '', second = ''] = directive.args;
    if (directive.args.length === count)
        return [first, second];
    throw usage(directive, file, example);
}
function usage(directive, file, example) {
    return syntaxError(file, directive.line, `The directive "${directive.verb}" is not complete or has too much.`, `Write it like "${example}".`);
}
function modulePath(token, file, line) {
    const path = unquote(token, file, line);
    if ((0,module_path/* splitPathVersion */.W8)(path) !== undefined)
        return path;
    throw syntaxError(file, line, `"${path}" is not a module path.`, 'Major versions from 2 on end in /v2; v0 and v1 have no suffix.');
}
function canonicalOf(token, file, line) {
    const version = unquote(token, file, line);
    const canonical = (0,semver/* canonicalModuleVersion */.jw)(version);
    if (canonical !== '')
        return canonical;
    throw syntaxError(file, line, `"${version}" is not a version.`, 'Write it in full, like v1.2.3.');
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ pathForMajor),
/* harmony export */   W8: () => (/* binding */ splitPathVersion),
/* harmony export */   eN: () => (/* binding */ matchPathMajor),
/* harmony export */   he: () => (/* binding */ checkPathMajor),
/* harmony export */   hn: () => (/* binding */ pathMajorPrefix),
/* harmony export */   iU: () => (/* binding */ checkModulePath)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const windowsNames = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
/**
 * Takes the major version suffix off a module path. `undefined` if the path ends in something that looks like such a
 * suffix but is not allowed: `/v0`, `/v1`, `/v01`, `/v2.1`, or a gopkg.in path without `.vN`.
 *
 * Source: golang.org/x/mod/module SplitPathVersion, https://go.dev/ref/mod#major-version-suffixes.
 */
function splitPathVersion(path) {
    if (path.startsWith('gopkg.in/')) {
        const match = /^(.*)(\.v(?:0|[1-9][0-9]*(?:-unstable)?))$/s.exec(path);
        return match === null ? undefined : split(path, match[2]);
    }
    const match = /\/v[0-9.]+$/.exec(path);
    if (match === null)
        return { prefix: path, pathMajor: '' };
    return /^\/v[1-9][0-9]*$/.test(match[0]) && match[0] !== '/v1' ? split(path, match[0]) : undefined;
}
function split(path, pathMajor = '') {
    return { prefix: path.slice(0, path.length - pathMajor.length), pathMajor };
}
/**
 * Why a version does not fit a path suffix, `undefined` if it fits: `should be v2, not v1`. An empty suffix takes v0, v1 and
 * every `+incompatible` version. `.v1` also takes `v0.0.0-` versions, which an early Go wrote by mistake.
 *
 * Source: golang.org/x/mod/module CheckPathMajor.
 */
function checkPathMajor(version, pathMajor) {
    if (version.startsWith('v0.0.0-') && /^\.v1(?:-unstable)?$/.test(pathMajor))
        return undefined;
    const actual = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .major */ .eR)(version);
    if (pathMajor === '') {
        if (actual === 'v0' || actual === 'v1' || (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .jq)(version) === '+incompatible')
            return undefined;
        return `should be v0 or v1, not ${actual}`;
    }
    const expected = pathMajorPrefix(pathMajor);
    return actual === expected ? undefined : `should be ${expected}, not ${actual}`;
}
/** Whether a version fits a path suffix. Source: golang.org/x/mod/module MatchPathMajor. */
function matchPathMajor(version, pathMajor) {
    return checkPathMajor(version, pathMajor) === undefined;
}
/**
 * The major version a path suffix demands: `/v2` -> `v2`, `.v2-unstable` -> `v2`, empty (v0 or v1) -> empty.
 * Source: golang.org/x/mod/module PathMajorPrefix.
 */
function pathMajorPrefix(pathMajor) {
    return pathMajor.slice(1).replace(/-unstable$/, '');
}
/**
 * The path a module must have to carry versions of a major: `example.com/m` and `v2` -> `example.com/m/v2`.
 * Source: https://go.dev/ref/mod#major-version-suffixes.
 */
function pathForMajor(path, majorVersion) {
    const prefix = splitPathVersion(path)?.prefix ?? path;
    if (path.startsWith('gopkg.in/'))
        return `${prefix}.${majorVersion}`;
    return majorVersion === 'v0' || majorVersion === 'v1' ? prefix : `${prefix}/${majorVersion}`;
}
/**
 * What is wrong with a module path that others shall be able to require, `undefined` if nothing is.
 * Source: golang.org/x/mod/module CheckPath, https://go.dev/ref/mod#go-mod-file-ident.
 */
function checkModulePath(path) {
    const first = path.replace(/\/.*$/s, '');
    return (checkShape(path) ??
        firstFault(path.split('/'), checkElement) ??
        checkFirstElement(first) ??
        (splitPathVersion(path) === undefined ? invalidSuffix(path) : undefined));
}
function checkShape(path) {
    if (path === '')
        return 'it is empty';
    if (path.startsWith('-'))
        return 'it starts with a dash';
    if (path.startsWith('/'))
        return 'it starts with a slash';
    if (path.endsWith('/'))
        return 'it ends in a slash';
    return path.includes('//') ? 'it contains a double slash' : undefined;
}
function checkFirstElement(first) {
    if (!first.includes('.'))
        return `its first element "${first}" has no dot, so it cannot be downloaded`;
    const bad = /[^-.0-9a-z]/.exec(first);
    return bad === null
        ? undefined
        : `its first element "${first}" contains "${bad[0]}": only a-z, 0-9, "-" and "." are allowed`;
}
function checkElement(element) {
    if (element.startsWith('.'))
        return `its element "${element}" starts with a dot`;
    if (element.endsWith('.'))
        return `its element "${element}" ends in a dot`;
    const bad = /[^-._~0-9A-Za-z]/u.exec(element);
    if (bad !== null)
        return `it contains "${bad[0]}": only letters, digits and - . _ ~ are allowed`;
    const short = element.replace(/\..*$/s, '');
    if (windowsNames.test(short))
        return `its element "${short}" is a reserved name on Windows`;
    return /~[0-9]+$/.test(short) ? `its element "${element}" looks like a short name of Windows` : undefined;
}
function invalidSuffix(path) {
    if (path.startsWith('gopkg.in/'))
        return 'a gopkg.in path must end in .vN';
    return `its suffix "${path.slice(path.lastIndexOf('/') + 1)}" is not a major version: v0 and v1 have none, from v2 on it is /v2`;
}
function firstFault(items, check) {
    for (const item of items) {
        const fault = check(item);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ retractedBy)
/* harmony export */ });
/* unused harmony exports retractionOf, retractionSource, retractionProblems */
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/**
 * The retraction that covers a version, `undefined` if none does. Ends are inside.
 * Source: https://go.dev/ref/mod#go-mod-file-retract.
 */
function retractionOf(version, retractions) {
    return retractions.find(({ low, high }) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(low, version) <= 0 && (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(version, high) <= 0);
}
/** The same as a test, as `candidates` takes it. */
function retractedBy(retractions) {
    return (version) => retractionOf(version, retractions) !== undefined;
}
/**
 * The published version whose go.mod says what is retracted: the highest release, or the highest pre-release if there is no
 * release; `+incompatible` versions have no go.mod of their own and do not count. It may retract itself. `undefined` if
 * nothing is published, so nothing is retracted.
 *
 * Source: cmd/go/internal/modfetch coderepo.go retractedVersions, https://go.dev/ref/mod#go-mod-file-retract.
 */
function retractionSource(published) {
    const own = published.filter((version) => build(version) === '');
    const releases = own.filter((version) => prerelease(version) === '');
    return highest(releases.length > 0 ? releases : own);
}
function highest(versions) {
    let top;
    for (const version of versions) {
        if (top === undefined || compare(version, top) > 0)
            top = version;
    }
    return top;
}
/**
 * Retractions that publishing `release` cannot put into effect: a retraction counts only in the highest version, so it must
 * be published above everything it covers, or cover its own version.
 *
 * @param file path of the go.mod
 *
 * Source: https://go.dev/ref/mod#go-mod-file-retract.
 */
function retractionProblems(release, retractions, published, file) {
    const source = retractionSource([...published, release]);
    if (source === undefined || compare(source, release) <= 0)
        return [];
    return retractions
        .filter(({ low, high }) => compare(low, release) > 0 || compare(high, release) > 0)
        .map(({ low, high, line }) => ({
        code: 'retract-too-low',
        message: `The retraction of ${low === high ? low : `[${low}, ${high}]`} has no effect in ${release}: Go reads it from ${source} only.`,
        hint: `Publish the retraction in a version above ${source}; that version may retract itself.`,
        docs: 'https://go.dev/ref/mod#go-mod-file-retract',
        file,
        line,
    }));
}


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   BL: () => (/* binding */ formatParsed),
/* harmony export */   Bh: () => (/* binding */ isCanonicalVersion),
/* harmony export */   Rt: () => (/* binding */ prerelease),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   dQ: () => (/* binding */ compareParsed),
/* harmony export */   eR: () => (/* binding */ major),
/* harmony export */   fn: () => (/* binding */ isValid),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   jw: () => (/* binding */ canonicalModuleVersion),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* unused harmony export majorMinor */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4666);

const number = '(0|[1-9][0-9]*)';
const prereleaseIdentifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const buildIdentifier = '[0-9A-Za-z-]+';
const grammar = new RegExp(`^v${number}(?:\\.${number}(?:\\.${number}` +
    `(-${prereleaseIdentifier}(?:\\.${prereleaseIdentifier})*)?` +
    `(\\+${buildIdentifier}(?:\\.${buildIdentifier})*)?)?)?$`);
/** The parts of a version, `undefined` if it is none. `v1` and `v1.2` are shorthands; without pre-release or build. */
function parse(version) {
    const match = grammar.exec(version);
    if (match === null)
        return undefined;
    const [, major = '', minor, patch, prerelease = '', build = ''] = match;
    if (minor === undefined)
        return { major, minor: '0', patch: '0', short: '.0.0', prerelease, build };
    if (patch === undefined)
        return { major, minor, patch: '0', short: '.0', prerelease, build };
    return { major, minor, patch, short: '', prerelease, build };
}
/** Whether the text is a version, shorthands included. Source: golang.org/x/mod/semver IsValid. */
function isValid(version) {
    return grammar.test(version);
}
/**
 * The full form without build metadata: `v1.2` -> `v1.2.0`, `v1.2.3+meta` -> `v1.2.3`; empty if it is no version.
 * Source: golang.org/x/mod/semver Canonical.
 */
function canonical(version) {
    const parsed = parse(version);
    return parsed === undefined ? '' : formatParsed(parsed);
}
/** Canonical text of parsed parts, without build metadata. */
function formatParsed(parsed) {
    return `v${parsed.major}.${parsed.minor}.${parsed.patch}${parsed.prerelease}`;
}
/**
 * The canonical form that keeps the one build suffix Go gives a meaning, `+incompatible`; empty if it is no version.
 * Source: golang.org/x/mod/module CanonicalVersion.
 */
function canonicalModuleVersion(version) {
    return canonical(version) + (build(version) === '+incompatible' ? '+incompatible' : '');
}
/** Whether the text is a version in exactly the form Go publishes: `vX.Y.Z`, pre-release allowed, no build metadata. */
function isCanonicalVersion(version) {
    return version !== '' && canonical(version) === version;
}
/** `v2` of `v2.1.0`; empty if it is no version. Source: golang.org/x/mod/semver Major. */
function major(version) {
    const parsed = parse(version);
    return parsed === undefined ? '' : `v${parsed.major}`;
}
/** `v2.1` of `v2.1.0`; empty if it is no version. Source: golang.org/x/mod/semver MajorMinor. */
function majorMinor(version) {
    const parsed = parse(version);
    return parsed === undefined ? '' : `v${parsed.major}.${parsed.minor}`;
}
/** `-rc.1` of `v2.1.0-rc.1+meta`; empty if there is none. Source: golang.org/x/mod/semver Prerelease. */
function prerelease(version) {
    return parse(version)?.prerelease ?? '';
}
/** `+meta` of `v2.1.0-rc.1+meta`; empty if there is none. Source: golang.org/x/mod/semver Build. */
function build(version) {
    return parse(version)?.build ?? '';
}
/**
 * Semantic precedence. What is no version sorts below every version and equals its like; build metadata has no weight.
 * Source: golang.org/x/mod/semver Compare, https://semver.org/#spec-item-11.
 */
function compare(v, w) {
    const a = parse(v);
    const b = parse(w);
    if (a === undefined)
        return b === undefined ? 0 : -1;
    if (b === undefined)
        return 1;
    return compareParsed(a, b);
}
/** Semantic precedence of parsed versions. */
function compareParsed(a, b) {
    return ((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(a.major, b.major) ||
        (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(a.minor, b.minor) ||
        (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(a.patch, b.patch) ||
        comparePrerelease(a.prerelease, b.prerelease));
}
/**
 * A pre-release sorts below the release of the same number; a longer list of equal identifiers sorts above. Only the
 * identifiers at the first difference are looked at: thousands of tags are sorted by this.
 */
function comparePrerelease(a, b) {
    if (a === b)
        return 0;
    if (a === '')
        return 1;
    if (b === '')
        return -1;
    let at = 1;
    while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at))
        at += 1;
    const from = a.lastIndexOf('.', at - 1) + 1 || 1;
    const order = compareIdentifier(identifierAt(a, from), identifierAt(b, from));
    if (order !== 0)
        return order;
    return at === a.length ? -1 : 1;
}
/** The identifier of a pre-release that begins at a position. */
function identifierAt(prerelease, from) {
    const dot = prerelease.indexOf('.', from);
    return dot < 0 ? prerelease.slice(from) : prerelease.slice(from, dot);
}
/** Numbers compare as numbers and sort below words; words compare in ASCII order, so `rc10` sorts below `rc9`. */
function compareIdentifier(x, y) {
    if (x === y)
        return 0;
    const numeric = isNumeric(x);
    if (numeric !== isNumeric(y))
        return numeric ? -1 : 1;
    if (numeric)
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(x, y);
    return x < y ? -1 : 1;
}
function isNumeric(identifier) {
    return /^[0-9]+$/.test(identifier);
}


/***/ })

};
