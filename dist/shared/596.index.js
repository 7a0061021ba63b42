export const id = 596;
export const ids = [596];
export const modules = {

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definition: () => (/* binding */ definition),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/core/build/index.js + 1 modules
var build = __webpack_require__(8129);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/go/build/arguments.js

/** Build tags in the one order that gives the same bytes. Throws `UserError` for what is not a tag. */
function orderedTags(tags) {
    const wrong = tags.find((tag) => !/^[\p{L}\p{Nd}_.]+$/u.test(tag));
    if (wrong !== undefined) {
        throw new build/* UserError */.yo({
            code: 'build-tag',
            message: `Input 'tags': '${(0,build/* printable */.g$)(wrong)}' is not a build tag.`,
            hint: 'Give one tag a line, made of letters, digits, underscores and dots, such as netgo.',
        });
    }
    return [...new Set(tags)].sort();
}
/** What decides how packages are loaded; the same for listing and building. */
function loadArguments(options) {
    const tags = orderedTags(options.tags);
    return [
        `-mod=${options.vendored ? 'vendor' : 'readonly'}`,
        ...(tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]),
    ];
}
/** The arguments of one `go build` of all programs for one target: what they share is compiled once. */
function buildArguments(options) {
    return [
        'build',
        '-trimpath',
        '-buildvcs=true',
        ...loadArguments(options),
        `-p=${options.processes}`,
        ...(options.ldflags === '' ? [] : [`-ldflags=${options.ldflags}`]),
        `-o=${options.output.replace(/[\\/]?$/, '/')}`,
        '--',
        ...options.packages,
    ];
}

;// CONCATENATED MODULE: ./packages/go/build/json.js
/** A JSON object whose properties are still to be checked. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const textOf = (value) => (typeof value === 'string' ? value : '');
/** The objects of a stream as the go command prints it: one after another, each closed by a brace in the first column. */
function parseStream(text) {
    return text
        .split(/^}$/m)
        .filter((part) => part.trim() !== '')
        .map((part) => JSON.parse(`${part}}`))
        .filter(isRecord);
}

;// CONCATENATED MODULE: ./packages/go/build/build-info.js

function linkedModule(value) {
    const module = isRecord(value) ? value : {};
    const real = isRecord(module['Replace']) ? module['Replace'] : module;
    return { path: textOf(real['Path']), version: textOf(real['Version']), sum: textOf(real['Sum']) };
}
function settings(value) {
    const pairs = Array.isArray(value) ? value.filter(isRecord) : [];
    return new Map(pairs.map((pair) => [textOf(pair['Key']), textOf(pair['Value'])]));
}
/** Reads `go version -m -json` (Go 1.25 and newer), one program after another. */
function parseBuildInfo(text) {
    return parseStream(text).map((item) => ({
        goVersion: textOf(item['GoVersion']),
        path: textOf(item['Path']),
        main: linkedModule(item['Main']),
        dependencies: (Array.isArray(item['Deps']) ? item['Deps'] : []).map(linkedModule),
        settings: settings(item['Settings']),
    }));
}
/** A value of the text form is quoted as a Go string when it holds a blank or a quote. */
function unquoted(text) {
    if (!text.startsWith('"'))
        return text.startsWith('`') ? text.slice(1, -1) : text;
    try {
        return textOf(JSON.parse(text));
    }
    catch {
        return text;
    }
}
/** Lines `KIND\tFIELDS` without the tab in front, as they stand in the program itself. */
function parseModuleInfo(goVersion, lines) {
    const found = new Map();
    const modules = [];
    let main = { path: '', version: '', sum: '' };
    let path = '';
    for (const line of lines) {
        const [kind, first = '', version = '', sum = ''] = line.split('\t');
        if (kind === 'path')
            path = first;
        else if (kind === 'mod')
            main = { path: first, version, sum };
        else if (kind === 'dep')
            modules.push({ path: first, version, sum });
        else if (kind === '=>')
            modules.splice(-1, 1, { path: first, version, sum });
        else if (kind === 'build') {
            const equals = first.indexOf('=', 1);
            found.set(unquoted(first.slice(0, equals)), unquoted(first.slice(equals + 1)));
        }
    }
    return { goVersion, path, main, dependencies: modules, settings: found };
}
/** Reads `go version -m` as toolchains before Go 1.25 print it. */
function parseBuildInfoText(text) {
    const programs = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('\t'))
            programs.at(-1)?.lines.push(line.slice(1));
        else if (line !== '')
            programs.push({ goVersion: line.slice(line.lastIndexOf(': ') + 2), lines: [] });
    }
    return programs.map(({ goVersion, lines }) => parseModuleInfo(goVersion, lines));
}
/** Where a program says something else than it should; empty when it is what was asked for. */
function buildMismatches(info, expected) {
    const { target } = expected;
    const setting = (name, value, absent = '') => ({
        what: name,
        expected: value,
        found: info.settings.get(name) ?? absent,
    });
    const checks = [
        { what: 'package', expected: expected.path, found: info.path },
        { what: 'version', expected: expected.version, found: info.main.version },
        { what: 'toolchain', expected: expected.goVersion, found: info.goVersion },
        setting('GOOS', target.os),
        setting('GOARCH', target.arch),
        // A variable that the toolchain does not know yet (GOARM64 before Go 1.23) is not recorded: there is only the default.
        ...(target.variable === ''
            ? []
            : [setting(target.variable, target.variant, target.suffix === '' ? target.variant : '')]),
        setting('CGO_ENABLED', '0'),
        setting('-trimpath', 'true'),
        setting('-tags', expected.tags.join(',')),
        setting('vcs.revision', expected.revision),
        setting('vcs.modified', 'false'),
    ];
    return checks.filter((check) => check.expected !== check.found);
}

;// CONCATENATED MODULE: ./packages/go/build/compile-error.js
/**
 * Reads the standard error of `go build`: `file:line:column: message`, where lines that begin with a tab belong to the one
 * before, and `# package` is a heading. What has no place stays as it is.
 */
function parseDiagnostics(stderr) {
    const found = [];
    for (const line of stderr.split(/\r?\n/)) {
        const last = found.at(-1);
        if (line.startsWith('\t') && last !== undefined) {
            found[found.length - 1] = { ...last, message: `${last.message} ${line.trim()}` };
            continue;
        }
        if (/^(?:$|# |go: downloading |too many errors$)/.test(line))
            continue;
        const match = /^(.+?\.\w+):(\d+)(?::(\d+))?: (.*)$/.exec(line);
        if (match === null) {
            found.push({ message: line });
            continue;
        }
        const [, file = '', at, column, message = ''] = match;
        found.push({
            message,
            file: file.replace(/^\.[\\/]/, '').replaceAll('\\', '/'),
            line: Number(at),
            ...(column === undefined ? {} : { column: Number(column) }),
        });
    }
    return found;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/core/build/host/index.js + 15 modules
var build_host = __webpack_require__(8492);
;// CONCATENATED MODULE: ./packages/go/build/environment.js
/**
 * What a build takes over from the machine: where tools and temporary files are, and settings of the Go runtime that
 * change no byte of the result. Everything else is left out, GOFLAGS and CGO_* foremost.
 */
const KEPT = new Set([
    ...['PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TMPDIR', 'TEMP', 'TMP'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'GOGC', 'GOMEMLIMIT', 'GOMAXPROCS'],
]);
/** Folders that the go command names in `go env`; read from there, since the user may have set them with `go env -w`. */
const FOLDERS = ['GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOTMPDIR', 'GOCACHEPROG'];
/** Set by `go env -w` or the machine, and never meant for a release. */
const NEUTRAL = {
    GO111MODULE: 'on',
    GOENV: 'off',
    GOEXPERIMENT: '',
    GOFIPS140: 'off',
    GOFLAGS: '',
    GOWORK: 'off',
    LC_ALL: 'C',
    TZ: 'UTC',
};
/** Settings of Git as variables: they win over the repository's own configuration. */
function gitSettings(settings) {
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}
/** What `go build` hands on to the `git status` and `git log` behind its version stamp. */
function gitEnvironment({ excludesFile, trusted }) {
    return {
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        ...gitSettings([
            ['core.excludesFile', excludesFile],
            ['core.fsmonitor', 'false'],
            ['status.showUntrackedFiles', 'normal'],
            ...(trusted ? [['safe.directory', '*']] : []),
        ]),
    };
}
/**
 * The environment of everything that computes: a function of the target and of where things are, and of nothing else.
 *
 * It has no network. The module proxy is an empty folder, so a build can use nothing that was not downloaded and verified
 * before. It is not `GOPROXY=off`, because with that the go command names the main module's commit by any pseudo-version it
 * finds in the module cache: a build from before the tag was made, whose cache is restored, then decides the version stamp
 * (cmd/go/internal/modfetch, `readDiskStatByHash`).
 */
function buildEnvironment(host, place, target) {
    const kept = Object.entries(host).filter(([name]) => KEPT.has(name.toUpperCase()));
    const folders = FOLDERS.flatMap((name) => (place.goEnv[name] ? [[name, place.goEnv[name]]] : []));
    const port = target === undefined ? {} : { GOOS: target.os, GOARCH: target.arch };
    const variant = target?.variable ? { [target.variable]: target.variant } : {};
    return {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(folders),
        ...NEUTRAL,
        ...gitEnvironment(place),
        GOPROXY: fileUrl(place.emptyProxy),
        GOSUMDB: 'off',
        GOTOOLCHAIN: 'local',
        CGO_ENABLED: '0',
        ...port,
        ...variant,
    };
}
/** A path as a `file:` URL; by hand, since Node's own function depends on the system it runs on. */
function fileUrl(path) {
    const slashed = path.replaceAll('\\', '/');
    const encoded = slashed.split('/').map((part) => encodeURIComponent(part).replace('%3A', ':'));
    return `file://${slashed.startsWith('/') ? '' : '/'}${encoded.join('/')}`;
}
/**
 * The environment of `go mod download`: the machine's own, since proxies, certificates, credentials and private modules are
 * configured there, but for what would change the command itself.
 */
function downloadEnvironment(host) {
    return { ...host, GO111MODULE: 'on', GOWORK: 'off', GOTOOLCHAIN: 'local', LC_ALL: 'C' };
}

;// CONCATENATED MODULE: ./packages/go/build/port.js


/** Reads what `go tool dist list -json` says; undefined when it is something else. */
function parsePorts(text) {
    const value = JSON.parse(text);
    if (!Array.isArray(value))
        return undefined;
    return value.flatMap((item) => isRecord(item) && typeof item['GOOS'] === 'string' && typeof item['GOARCH'] === 'string'
        ? [{ os: item['GOOS'], arch: item['GOARCH'] }]
        : []);
}
/** Throws `UserError` when the toolchain has no such port, with the nearest and with what there is. */
function checkPort(target, ports, goVersion) {
    const { os, arch } = target;
    if (ports.some((port) => port.os === os && port.arch === arch))
        return;
    const names = ports.map((port) => `${port.os}/${port.arch}`);
    const ofSystem = ports.filter((port) => port.os === os).map((port) => port.arch);
    throw new build/* UserError */.yo({
        code: 'unknown-target',
        message: `${(0,build/* printable */.g$)(goVersion)} has no port '${os}/${arch}'.${(0,build/* didYouMean */.au)(`${os}/${arch}`, names)}`,
        hint: ofSystem.length > 0
            ? `For ${os} it has ${(0,build/* listed */.KE)(ofSystem)}.`
            : `The systems it knows are ${(0,build/* listed */.KE)([...new Set(ports.map((port) => port.os))])}.`,
    });
}

;// CONCATENATED MODULE: ./packages/go/build/stamp.js

/** Version of a program that Go cannot name: https://go.dev/doc/go1.24#go-command */
const NO_VERSION = '(devel)';
/** The number behind `go1.`: 26 for go1.26.8; undefined for a toolchain that does not say. */
function minorOf(goVersion) {
    const match = /\bgo1\.(\d+)/.exec(goVersion);
    return match === null ? undefined : Number(match[1]);
}
const SENTINEL = 16;
/** The bytes of a Go string literal, as far as `%q` writes it (strconv.Quote). */
function readQuoted(literal) {
    const escapes = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
    return literal.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/g, (_, x, u, long, letter) => {
        const hex = x ?? u ?? long;
        return hex === undefined ? (escapes[letter] ?? letter) : String.fromCodePoint(Number.parseInt(hex, 16));
    });
}
/**
 * The build information that `go build -n` would link into a program: what Go stamps, without building anything.
 * Undefined when the output does not hold it.
 */
function parsePlannedBuild(output, goVersion) {
    const match = /^modinfo "((?:[^"\\]|\\.)*)"$/m.exec(output);
    if (match?.[1] === undefined)
        return undefined;
    // Sixteen marker bytes stand before and after the text (cmd/go/internal/modload, `ModInfoData`).
    const text = readQuoted(match[1]).slice(SENTINEL, -SENTINEL);
    return parseModuleInfo(goVersion, text.split('\n'));
}

;// CONCATENATED MODULE: ./packages/go/build/host/busy.js
function busyClock() {
    let active = 0;
    let since = 0;
    let sum = 0;
    return {
        track: async (work) => {
            if (active === 0)
                since = performance.now();
            active += 1;
            try {
                return await work;
            }
            finally {
                active -= 1;
                if (active === 0)
                    sum += performance.now() - since;
            }
        },
        seconds: () => (sum + (active === 0 ? 0 : performance.now() - since)) / 1000,
    };
}

;// CONCATENATED MODULE: ./packages/go/build/host/toolchain.js










/** What a command that failed means: the module's fault where the command says so, else a question without answer. */
function goFailed(what, { code, stderr }) {
    const said = (0,build/* printable */.g$)(stderr.trim(), 600);
    if (/requires go >=/.test(stderr)) {
        return new build/* UserError */.yo({
            code: 'go-too-old',
            message: `The module asks for another Go: ${said}.`,
            hint: 'Install it before this step: actions/setup-go with go-version-file: go.mod.',
        });
    }
    if (/errors parsing .*go\.mod/.test(stderr)) {
        return new build/* UserError */.yo({
            code: 'bad-go-mod',
            message: `go.mod cannot be read: ${said}.`,
            hint: 'Correct the line; go mod edit -fmt shows what the go command makes of the file.',
        });
    }
    return new build/* CouldNotCheckError */.Rq({
        code: 'go-failed',
        message: `'${(0,build/* printable */.g$)(what, 120)}' failed with exit code ${code}: ${said}`,
        hint: 'Run the command in the directory of the module to see what it needs.',
    });
}
async function readGoEnv(module, env, signal) {
    const result = await (0,build_host/* exec */.m0)('go', ['env', '-json'], {
        cwd: module,
        env: { ...env, GO111MODULE: 'on', GOWORK: 'off', LC_ALL: 'C' },
        ...(signal === undefined ? {} : { signal }),
    });
    const value = result.code === 0 ? JSON.parse(result.stdout.toString('utf8')) : undefined;
    if (!isRecord(value))
        throw goFailed('go env -json', result);
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
async function refuseNoModule(module, goEnv) {
    const goMod = goEnv['GOMOD'] ?? '';
    if (/go\.mod$/.test(goMod) && (await (0,promises_.realpath)((0,external_node_path_.dirname)(goMod))) === module)
        return;
    throw new build/* UserError */.yo({
        code: 'no-go-mod',
        message: `There is no go.mod in '${(0,build/* printable */.g$)(module)}'.`,
        hint: /go\.mod$/.test(goMod)
            ? `The module begins at ${(0,build/* printable */.g$)(goMod)}: give its directory as the input module, and the programs as the input main.`
            : 'Give the directory that holds go.mod as the input module.',
    });
}
/**
 * Finds the toolchain that `go` in PATH chooses for the module (its go and toolchain lines count, and GOTOOLCHAIN), and
 * stays with it: no later command chooses again. Throws `UserError` when the directory is no module's.
 */
async function openToolchain(directory, options) {
    const { env, scratch, ignored, trusted, signal } = options;
    const module = await (0,promises_.realpath)(directory);
    const clock = busyClock();
    const goEnv = await clock.track(readGoEnv(module, env, signal));
    await refuseNoModule(module, goEnv);
    const emptyProxy = (0,external_node_path_.join)(scratch, 'proxy');
    const excludesFile = (0,external_node_path_.join)(scratch, 'ignored');
    await (0,promises_.mkdir)(emptyProxy, { recursive: true });
    await (0,promises_.writeFile)(excludesFile, ignored.map((pattern) => `${pattern}\n`).join(''));
    const go = (0,external_node_path_.join)(goEnv['GOROOT'] ?? '', 'bin', process.platform === 'win32' ? 'go.exe' : 'go');
    const place = { goEnv, emptyProxy, excludesFile, trusted };
    const running = { cwd: module, ...(signal === undefined ? {} : { signal }) };
    const quiet = { ...running, env: buildEnvironment(env, place, undefined) };
    const version = (await clock.track((0,build_host/* execOk */.Oh)(go, ['env', 'GOVERSION'], quiet))).stdout.toString('utf8').trim();
    return {
        version,
        minor: minorOf(version),
        module,
        scratch,
        run: (args, target, onStderr) => {
            const options = { ...running, env: buildEnvironment(env, place, target) };
            return clock.track((0,build_host/* exec */.m0)(go, args, { ...options, ...(onStderr === undefined ? {} : { onStderr }) }));
        },
        download: (args) => clock.track((0,build_host/* exec */.m0)(go, args, { ...running, env: downloadEnvironment(env) })),
        busySeconds: clock.seconds,
    };
}
/** The pairs that the toolchain can build for. */
async function readPorts(toolchain) {
    const result = await toolchain.run(['tool', 'dist', 'list', '-json']);
    const ports = result.code === 0 ? parsePorts(result.stdout.toString('utf8')) : undefined;
    if (ports === undefined)
        throw goFailed('go tool dist list -json', result);
    return ports;
}
/** Downloads what go.mod names, once and before any build, so that builds running at once do not race for it. */
async function downloadModules(toolchain) {
    const result = await toolchain.download(['mod', 'download']);
    if (result.code !== 0)
        throw goFailed('go mod download', result);
}
/** The module's dependencies stand in its own `vendor` folder (https://go.dev/ref/mod#vendoring). */
async function isVendored(toolchain) {
    return await (0,promises_.access)((0,external_node_path_.join)(toolchain.module, 'vendor', 'modules.txt')).then(() => true, () => false);
}
/** Processor cores that this process may use. */
const cores = () => (0,external_node_os_.availableParallelism)();

;// CONCATENATED MODULE: ./packages/go/build/host/build.js






/** Builds programs for a target. A build that fails is an answer, not an error. */
async function buildTarget(toolchain, target, options) {
    await (0,promises_.mkdir)(options.output, { recursive: true });
    const started = performance.now();
    const result = await toolchain.run(buildArguments(options), target);
    const seconds = (performance.now() - started) / 1000;
    if (result.code === 0)
        return { built: true, files: (await (0,promises_.readdir)(options.output)).sort(), seconds };
    const diagnostics = parseDiagnostics(result.stderr);
    if (diagnostics.length === 0)
        throw goFailed(`go build for ${target.text}`, result);
    return { built: false, diagnostics, seconds };
}
/** What programs say of themselves, in the order of the files. */
async function readBuildInfo(toolchain, directory, files) {
    const json = (toolchain.minor ?? Number.POSITIVE_INFINITY) >= 25;
    const paths = files.map((file) => (0,external_node_path_.join)(directory, file));
    const result = await toolchain.run(['version', '-m', ...(json ? ['-json'] : []), ...paths]);
    const text = result.stdout.toString('utf8');
    const programs = json ? parseBuildInfo(text) : parseBuildInfoText(text);
    if (result.code !== 0 || programs.length !== files.length)
        throw goFailed('go version -m', result);
    return programs;
}

;// CONCATENATED MODULE: ./packages/go/build/declaration.js
const TOKEN = /(?<space>[ \t\r]+|\/\/[^\n]*)|(?<newline>\n|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*')|(?<word>[\p{L}_][\p{L}\p{Nd}_]*)|(?<number>\d[\p{L}\p{Nd}_.]*)|(?<other>[\s\S])/gu;
/** Tokens of Go source (https://go.dev/ref/spec#Lexical_elements), as far as finding declarations needs them. */
function tokens(source) {
    const found = [];
    for (const { groups, 0: text } of source.matchAll(TOKEN)) {
        if (groups?.['space'] !== undefined)
            continue;
        // A comment in between is a blank, or a line's end when it holds one.
        if (groups?.['newline'] === undefined)
            found.push(text);
        else if (text.includes('\n'))
            found.push('\n');
    }
    return found;
}
const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);
/** Splits at tokens outside of any brackets. */
function split(all, isSeparator) {
    const parts = [[]];
    let depth = 0;
    for (const token of all) {
        if (OPEN.has(token))
            depth++;
        if (CLOSE.has(token))
            depth--;
        if (depth === 0 && isSeparator(token))
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts.filter((part) => part.length > 0);
}
const statements = (all) => split(all, (token) => token === '\n' || token === ';');
const commas = (all) => split(all, (token) => token === ',');
const isWord = (token) => token !== undefined && /^[\p{L}_]/u.test(token);
/** `a, b T = x, y` of a var or const declaration. */
function specification(kind, all) {
    const names = [];
    let at = 0;
    for (let word = all[at]; isWord(word); word = all[at]) {
        names.push(word);
        at++;
        if (all[at] !== ',')
            break;
        at++;
    }
    const equals = all.indexOf('=', at);
    const type = all.slice(at, equals < 0 ? undefined : equals).filter((token) => token !== '\n');
    const values = equals < 0 ? [] : commas(all.slice(equals + 1));
    // One call that gives several values initializes every name.
    return names.map((name, index) => ({
        kind,
        name,
        type: type.join(''),
        value: (values.length < names.length ? values[0] : values[index]) ?? [],
    }));
}
function declarationsOf(all) {
    const [keyword, second, ...rest] = all;
    if (keyword === 'func' || keyword === 'type')
        return isWord(second) ? [{ kind: keyword, name: second, type: '', value: [] }] : [];
    if (keyword !== 'var' && keyword !== 'const')
        return [];
    if (second !== '(')
        return specification(keyword, all.slice(1));
    return statements(rest.slice(0, -1)).flatMap((part) => specification(keyword, part));
}
/** What a Go file declares outside of functions. Methods are left out. */
function parseDeclarations(source) {
    return statements(tokens(source)).flatMap(declarationsOf);
}
const isString = (token) => /^["`]/.test(token);
/** A constant string expression, as far as the text shows: literals, names of constants, `+`, conversions to string. */
function looksConstant(value) {
    return value.every((token, index) => {
        if (isString(token) || token === '+' || token === '.' || token === ')')
            return true;
        if (token === '(')
            return !isWord(value[index - 1]) || value[index - 1] === 'string';
        return isWord(token) && token !== 'func';
    });
}
/**
 * Why the linker's -X has no effect on what is declared, or undefined when it has: it sets a string variable that has no
 * initial value or a constant one (https://pkg.go.dev/cmd/link).
 */
function notSettable({ kind, type, value }) {
    if (kind !== 'var')
        return `is a ${{ const: 'constant', func: 'function', type: 'type' }[kind]}`;
    if (type !== '' && type !== 'string')
        return `is of type ${type}`;
    if (!looksConstant(value)) {
        return value.some(isWord)
            ? 'gets its value when the program starts, which overwrites what the linker set'
            : 'is not a string';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/go/build/package.js


/** The fields that are asked for. */
const PACKAGE_FIELDS = 'ImportPath,Name,Dir,GoFiles,CgoFiles,Module,Error';
const names = (value) => (Array.isArray(value) ? value.map(textOf) : []);
function parsePackages(text) {
    return parseStream(text).map((item) => {
        const module = isRecord(item['Module']) ? item['Module'] : {};
        const error = isRecord(item['Error']) ? item['Error'] : {};
        return {
            importPath: textOf(item['ImportPath']),
            name: textOf(item['Name']),
            directory: textOf(item['Dir']),
            modulePath: textOf(module['Path']),
            own: module['Main'] === true,
            files: [...names(item['GoFiles']), ...names(item['CgoFiles'])],
            error: textOf(error['Err']),
            position: textOf(error['Pos']),
        };
    });
}
/** A major version at the end of a path is not the program's name (cmd/go/internal/load, `DefaultExecName`). */
function programName(importPath) {
    return importPath.replace(/(?<=.)\/v(?:[2-9]|[1-9]\d+)$/, '').replace(/^.*\//s, '');
}
function notFound(faulty, known) {
    const [file, line] = /^(.*?):(\d+)/.exec(faulty.position)?.slice(1) ?? [];
    return new build/* UserError */.yo({
        code: 'package-error',
        message: `The package '${(0,build/* printable */.g$)(faulty.importPath)}' cannot be loaded: ${(0,build/* printable */.g$)(faulty.error)}.`,
        hint: `Correct the input main or the package.${(0,build/* didYouMean */.au)(faulty.importPath, known)}`,
        ...(file === undefined ? {} : { file, line: Number(line) }),
    });
}
function noProgram(patterns, packages) {
    const own = packages.filter(({ own: mine }) => mine).map(({ importPath }) => importPath);
    return new build/* UserError */.yo({
        code: 'no-program',
        message: `${(0,build/* listed */.KE)(patterns.map((pattern) => (0,build/* printable */.g$)(pattern, 80)), { quote: true })} holds no main package.`,
        hint: own.length === 0
            ? 'No package of the module matches. Give the directories of the programs as input main, such as ./cmd/...'
            : `It holds ${(0,build/* listed */.KE)(own.slice(0, 10).map((path) => (0,build/* printable */.g$)(path, 80)))}${own.length > 10 ? ' and more' : ''}, none of them package main. Is the program in another directory or module?`,
    });
}
/**
 * The programs among the packages that the patterns name, sorted. Throws `UserError` when there is none, when a package
 * cannot be loaded, and when two would have the same file name.
 */
function selectPrograms(patterns, packages) {
    const faulty = packages.find(({ error }) => error !== '');
    const known = packages.filter(({ error }) => error === '').map(({ importPath }) => importPath);
    if (faulty !== undefined)
        throw notFound(faulty, known);
    const programs = packages
        .filter(({ name, own }) => name === 'main' && own)
        .map(({ importPath }) => ({ importPath, name: programName(importPath) }))
        .sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
    if (programs.length === 0)
        throw noProgram(patterns, packages);
    for (const [index, program] of programs.entries()) {
        const other = programs.slice(0, index).find(({ name }) => name.toLowerCase() === program.name.toLowerCase());
        if (other === undefined)
            continue;
        throw new build/* UserError */.yo({
            code: 'program-name',
            message: `The programs '${other.importPath}' and '${program.importPath}' have the same name, ${program.name}.`,
            hint: 'They would overwrite each other. Rename the directory of one, or build them in two steps with the input main.',
        });
    }
    return programs;
}
function badPattern(line, fault) {
    return new build/* UserError */.yo({
        code: 'package-pattern',
        message: `Input 'main': '${(0,build/* printable */.g$)(line)}' ${fault}.`,
        hint: 'Give package patterns such as ./cmd/hello or ./cmd/..., or NAME=DIRECTORY such as etcd=. to name a program.',
    });
}
/**
 * Reads a line of the input `main`: a package pattern, or `NAME=DIRECTORY`. Throws `UserError` for a pattern that the go
 * command would take for something else, and for a name that is no file name or is given to several packages.
 */
function parseMain(line) {
    const equals = line.indexOf('=');
    const name = equals < 0 ? undefined : line.slice(0, equals).trim();
    const pattern = line.slice(equals + 1).trim();
    if (pattern.startsWith('-'))
        throw badPattern(line, 'begins with a hyphen');
    if (pattern.includes('@'))
        throw badPattern(line, 'names a version; programs are built from the checkout');
    if (pattern.endsWith('.go'))
        throw badPattern(line, 'is a file');
    if (name === undefined)
        return { pattern, name };
    if (!/^[A-Za-z0-9_][\w.+-]*$/.test(name))
        throw badPattern(line, 'gives a name that is no file name');
    if (pattern === '' || pattern.includes('...'))
        throw badPattern(line, 'gives one name to several packages');
    return { pattern, name };
}
/** The names that the lines give, by import path. */
function givenNames(mains, modulePath) {
    const pairs = mains.flatMap(({ pattern, name }) => {
        const inside = pattern.replace(/^\.\/+|^\.$/, '').replace(/\/+$/, '');
        const path = pattern.startsWith('.') ? [modulePath, inside].filter((part) => part !== '').join('/') : pattern;
        return name === undefined ? [] : [[path, name]];
    });
    return new Map(pairs);
}

;// CONCATENATED MODULE: ./packages/go/build/host/list.js








/** The packages that patterns name for a target. One that cannot be loaded is answered with its error. */
async function listPackages(toolchain, target, patterns, loading) {
    const fields = `-json=${PACKAGE_FIELDS}`;
    const result = await toolchain.run(['list', '-find', '-e', fields, ...loadArguments(loading), '--', ...patterns], target);
    if (result.code !== 0)
        throw goFailed(`go list ${patterns.join(' ')}`, result);
    return parsePackages(result.stdout.toString('utf8'));
}
/** What the files of a package declare outside of functions. */
async function readDeclarations(item) {
    const sources = await Promise.all(item.files.map((file) => (0,promises_.readFile)((0,external_node_path_.join)(item.directory, file), 'utf8')));
    return sources.flatMap(parseDeclarations);
}
/**
 * What Go would stamp into a program of this checkout, by the go command's own rules, without building one: an empty main
 * package that exists only in an overlay is planned (`go build -n`). Throws `CouldNotCheckError`.
 */
async function readStamp(toolchain, target, loading) {
    const source = (0,external_node_path_.join)(toolchain.scratch, 'stamp.go');
    const overlay = (0,external_node_path_.join)(toolchain.scratch, 'overlay.json');
    const name = 'slipway-stamp';
    await (0,promises_.writeFile)(source, 'package main\n\nfunc main() {}\n');
    await (0,promises_.writeFile)(overlay, JSON.stringify({ Replace: { [(0,external_node_path_.join)(toolchain.module, name, 'main.go')]: source } }));
    const flags = ['-n', '-trimpath', '-buildvcs=true', `-overlay=${overlay}`, ...loadArguments(loading)];
    let said = '';
    const args = ['build', ...flags, `-o=${(0,external_node_path_.join)(toolchain.scratch, 'stamp')}`, `./${name}`];
    const result = await toolchain.run(args, target, (text) => {
        said += text;
    });
    if (result.code !== 0)
        throw goFailed('go build -n', result);
    const info = parsePlannedBuild(said, toolchain.version);
    if (info !== undefined)
        return info;
    throw new build/* CouldNotCheckError */.Rq({
        code: 'stamp-unreadable',
        message: `${toolchain.version} does not say what it would stamp into a program.`,
        hint: 'Use a released Go toolchain.',
    });
}

;// CONCATENATED MODULE: ./packages/go/build/host/index.js




;// CONCATENATED MODULE: ./actions/go-matrix-build/build/contract.js

const contract = (0,build/* defineAction */.QP)({
    name: 'go-matrix-build',
    description: 'Builds the programs of a Go module for every target, reproducibly, and packs them into archives with checksums.',
    branding: { icon: 'package', color: 'blue' },
    permissions: [
        { scope: 'contents', access: 'read', why: 'Only for actions/checkout; the action itself asks GitHub nothing.' },
    ],
    inputs: {
        mode: (0,build/* oneOf */.yL)(['all'], {
            default: 'all',
            docs: 'Which part of the work to do: `all` builds every target on this runner.',
        }),
        module: (0,build/* directory */.yy)({
            default: '.',
            example: 'client',
            docs: 'Directory of the module (the one that holds `go.mod`), relative to the workspace.',
        }),
        version: (0,build/* string */.Yj)({
            default: '',
            example: 'v1.4.0',
            docs: 'Version that the programs must say they are, such as the output `version` of version-from-tag. Anything else in the stamp that Go writes is refused. Empty: what Go stamps is taken. A toolchain that stamps no version (before Go 1.24) needs it.',
        }),
        main: (0,build/* list */.p_)({
            default: './...',
            example: './cmd/hello',
            docs: 'Package patterns, relative to the module; every main package among them is built. `NAME=DIRECTORY` gives the program of one directory another name than its directory has, such as `etcd=.`.',
        }),
        targets: (0,build/* list */.p_)({
            default: 'linux/amd64\nlinux/arm64\ndarwin/amd64\ndarwin/arm64\nwindows/amd64\nwindows/arm64',
            example: 'linux/arm/v7',
            docs: 'What to build for, as `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT`; any port that `go tool dist list` names.',
        }),
        ldflags: (0,build/* string */.Yj)({
            default: '-s -w',
            example: '-s -w -X main.version={version}',
            docs: 'Flags of the linker, as `go build -ldflags` takes them. `{version}`, `{bare-version}` (without its v), `{commit}`, `{commit-time}` (Unix seconds) and `{commit-date}` (RFC 3339) are replaced. A variable of `-X` that does not exist is refused.',
        }),
        tags: (0,build/* list */.p_)({ example: 'netgo', docs: 'Build tags; their order does not matter.' }),
        formats: (0,build/* list */.p_)({
            default: 'tar.gz\nwindows=zip',
            example: 'binary',
            docs: 'What to ship for every target: `tar.gz`, `zip` or `binary` (each program by itself). `GOOS=FORMAT` lines replace the others for that system.',
        }),
        'name-template': (0,build/* string */.Yj)({
            default: '{name}_{version}_{os}_{arch}{variant}',
            docs: 'File name without its ending. Fields: `{name}` (the program for `binary` and for a module of one program that `main` names, else the last part of the module path), `{version}`, `{bare-version}` (without its v), `{os}`, `{arch}`, `{variant}` (empty for the default variant of an architecture, `_v3`, and `v7` for arm).',
        }),
        files: (0,build/* list */.p_)({
            default: 'LICENSE*\nREADME*',
            example: 'docs/*.md',
            docs: 'Further files for the archives, as globs relative to the module. The default takes what there is, in the module or else at the top of the repository; a pattern of your own must match.',
        }),
        output: (0,build/* string */.Yj)({
            default: 'release',
            docs: 'Folder for the results, relative to the workspace. It is replaced as a whole when an earlier run made it, and left as it was when anything fails.',
        }),
        parallelism: (0,build/* integer */.nd)({
            min: 1,
            example: '1',
            docs: 'Targets built at once. Default: from the number of cores. Give 1 where memory is short.',
        }),
        'dry-run': (0,build/* boolean */.zM)({
            default: false,
            docs: 'Checks everything that can be checked without building, and answers with what would be made.',
        }),
    },
    outputs: {
        artifacts: {
            docs: 'JSON array of the files for users, sorted by name: `name`, `path` (relative to the workspace), `kind` (`archive` or `binary`), `target`, `sha256` and `size` in bytes; the last two are missing in a dry run.',
            example: '[{"name":"hello_v1.4.0_linux_amd64.tar.gz","path":"release/hello_v1.4.0_linux_amd64.tar.gz","kind":"archive","target":"linux/amd64","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","size":812345}]',
        },
        'checksums-file': {
            docs: 'Path of the SHA256SUMS file, relative to the workspace.',
            example: 'release/SHA256SUMS',
        },
        output: { docs: 'Folder with the results, relative to the workspace.', example: 'release' },
        version: { docs: 'Version that the programs say they are.', example: 'v1.4.0' },
        commit: { docs: 'Full hash of the commit.', example: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1' },
        'source-date-epoch': {
            docs: 'Time of every file in the archives, in Unix seconds: SOURCE_DATE_EPOCH, else the time of the commit.',
            example: '1700000000',
        },
        'go-version': { docs: 'Toolchain that built.', example: 'go1.26.8' },
        timings: {
            docs: 'JSON: seconds of the whole run, and those in which at least one go command ran.',
            example: '{"seconds":61.42,"go-seconds":60.81}',
        },
    },
});

// EXTERNAL MODULE: ./packages/archive/build/glob.js
var glob = __webpack_require__(2473);
;// CONCATENATED MODULE: ./packages/archive/build/host/collect.js





const OWNER_MAY_EXECUTE = 0o100;
async function list(directory) {
    try {
        return await (0,promises_.readdir)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
async function* matching(base, way, parts) {
    const [part, ...rest] = parts;
    if (part === undefined)
        return;
    for (const item of await list((0,external_node_path_.join)(base, way))) {
        const path = way === '' ? item.name : `${way}/${item.name}`;
        if (part.kind === 'directories') {
            if (item.isDirectory() && !item.name.startsWith('.'))
                yield* matching(base, path, parts);
        }
        else if ((0,glob/* matchesName */.H)(part, item.name)) {
            if (rest.length === 0)
                yield path;
            else if (item.isDirectory())
                yield* matching(base, path, rest);
        }
    }
    if (part.kind === 'directories')
        yield* matching(base, way, rest);
}
/**
 * Paths below `base` that match, sorted, with `/` between their parts. Directories that are symbolic links are not
 * entered; directories themselves are not answered.
 */
async function findFiles(base, pattern) {
    const found = new Set();
    for await (const path of matching(base, '', pattern)) {
        const kind = await (0,promises_.stat)((0,external_node_path_.join)(base, path)).catch(() => undefined);
        if (kind?.isFile() === true)
            found.add(path);
    }
    return [...found].sort();
}
/**
 * A file as an entry of an archive: 0755 when its owner may execute it, whatever the umask was, else 0644. A symbolic
 * link is followed. Throws `UserError` when the file lies outside `root` (a real path).
 */
async function readEntry(root, base, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(base, path));
    if (!(0,build_host/* isUnder */.Jo)(root, real)) {
        throw new build/* UserError */.yo({
            code: 'file-outside',
            message: `The file '${(0,build/* printable */.g$)(path)}' is a symbolic link to a place outside the workspace.`,
            hint: 'Replace the link by the file itself, or leave it out of the input files.',
        });
    }
    const [{ mode }, content] = await Promise.all([(0,promises_.stat)(real), (0,promises_.readFile)(real)]);
    return { path, mode: (mode & OWNER_MAY_EXECUTE) === 0 ? 0o644 : 0o755, content };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/archive/build/checksums.js
var build_checksums = __webpack_require__(6795);
// EXTERNAL MODULE: ./packages/archive/build/folder.js
var build_folder = __webpack_require__(4391);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/archive/build/write.js + 3 modules
var write = __webpack_require__(6992);
;// CONCATENATED MODULE: ./packages/archive/build/host/write.js





/**
 * Writes a file whole or not at all: under another name in the same directory first, then renamed. The digest is taken of
 * what is written, so the file is not read again.
 */
async function writeFileAtomically(path, pieces, { mode = 0o644, signal } = {}) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        const file = await (0,promises_.open)(temporary, 'wx', mode);
        try {
            for (const piece of pieces) {
                signal?.throwIfAborted();
                hash.update(piece);
                size += piece.length;
                if (piece.length === 0)
                    await (0,external_node_timers_promises_.setImmediate)();
                else
                    await file.appendFile(piece);
            }
            await file.chmod(mode); // the umask had its say when the file was made
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    return { path, size, sha256: hash.digest('hex') };
}
/** Writes an archive piece by piece; others have their turn in between. */
function writeArchive(path, format, entries, options) {
    return writeFileAtomically(path, (0,write/* archivePieces */.E0)(format, entries, options), options);
}

;// CONCATENATED MODULE: ./packages/archive/build/host/release-folder.js








function hasCode(error, ...codes) {
    return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
async function nearestExisting(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (!hasCode(error, 'ENOENT'))
            throw error;
        return (0,external_node_path_.join)(await nearestExisting((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
/**
 * The absolute path of a folder that may not exist yet, symbolic links of its parents followed. Throws `UserError` when
 * it is not below the workspace.
 */
async function folderUnder(workspace, folder, input) {
    const root = await (0,promises_.realpath)(workspace);
    const path = folder.includes('\0') ? root : await nearestExisting((0,external_node_path_.resolve)(root, folder));
    if (path !== root && (0,build_host/* isUnder */.Jo)(root, path) && !(0,build_host/* isUnder */.Jo)((0,external_node_path_.join)(root, '.git'), path))
        return path;
    throw new build/* UserError */.yo({
        code: 'output-outside',
        message: `Input '${input}': '${(0,build/* printable */.g$)(folder)}' is no folder below the workspace.`,
        hint: 'Give a folder of its own inside the workspace, such as release.',
    });
}
/** Tells a release folder from one that somebody else filled. Reads names and SHA256SUMS, not the files. */
async function readFolder(folder) {
    let names;
    try {
        names = await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (hasCode(error, 'ENOENT'))
            return { kind: 'absent' };
        if (hasCode(error, 'ENOTDIR'))
            return { kind: 'foreign', why: 'it is a file' };
        throw error;
    }
    const checksums = names.includes(build_checksums/* CHECKSUMS_FILE */.aP) ? await (0,promises_.readFile)((0,external_node_path_.join)(folder, build_checksums/* CHECKSUMS_FILE */.aP), 'utf8') : undefined;
    return (0,build_folder/* judgeFolder */._)(names, checksums);
}
/** Writes SHA256SUMS beside the files that it lists. */
function writeChecksums(folder, files) {
    const text = (0,build_checksums/* formatChecksums */.ss)(files.map(({ path, sha256 }) => ({ name: (0,external_node_path_.basename)(path), sha256 })));
    return writeFileAtomically((0,external_node_path_.join)(folder, build_checksums/* CHECKSUMS_FILE */.aP), [Buffer.from(text)]);
}
/** Renames, or copies where the two are on different file systems. */
async function move(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if (!hasCode(error, 'EXDEV'))
            throw error;
        await (0,promises_.cp)(from, to, { recursive: true, errorOnExist: true, force: false });
        await (0,promises_.rm)(from, { recursive: true, force: true });
    }
}
/**
 * Puts a finished folder in the place of another, which goes away. Until the last step the old one is there whole; what is
 * copied is copied beside it first. On a failure the old folder is put back.
 */
async function replaceFolder(finished, place) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    const beside = (what) => (0,external_node_path_.join)((0,external_node_path_.dirname)(place), `.${(0,external_node_path_.basename)(place)}.${what}-${(0,external_node_crypto_.randomUUID)()}`);
    const fresh = beside('new');
    const old = beside('old');
    try {
        await move(finished, fresh);
        try {
            await (0,promises_.rename)(place, old);
        }
        catch (error) {
            if (!hasCode(error, 'ENOENT'))
                throw error;
        }
        try {
            await (0,promises_.rename)(fresh, place);
        }
        catch (error) {
            await (0,promises_.rename)(old, place).catch(() => undefined);
            throw error;
        }
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
        await (0,promises_.rm)(old, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./packages/archive/build/host/index.js




;// CONCATENATED MODULE: ./packages/go/build/ldflags.js

function refused(message, hint) {
    return new build/* UserError */.yo({ code: 'ldflags', message: `Input 'ldflags': ${message}.`, hint });
}
/**
 * The text with `{name}` replaced. Throws `UserError` for a name that is none; what is written in two braces is for another
 * tool's templates.
 */
function substitute(text, values, input) {
    return text.replace(/\{([^{}]*)\}/g, (whole, name) => {
        const value = values.get(name);
        if (value !== undefined)
            return value;
        const known = [...values.keys()];
        throw new build/* UserError */.yo({
            code: 'unknown-placeholder',
            message: `Input '${input}': there is no '${(0,build/* printable */.g$)(whole, 60)}'.${(0,build/* didYouMean */.au)(name, known)}`,
            hint: `The placeholders are ${(0,build/* listed */.KE)(known.map((key) => `{${key}}`))}.`,
        });
    });
}
/**
 * The fields of a flag list as the go command reads it: a field that begins with a quote ends at the next one; a quote
 * elsewhere is a letter, and nothing is escaped (cmd/internal/quoted, `Split`). Throws `UserError`.
 */
function splitFlags(text) {
    const fields = [];
    let rest = text.trimStart();
    while (rest !== '') {
        const quote = rest.charAt(0);
        if (quote === '"' || quote === "'") {
            const end = rest.indexOf(quote, 1);
            if (end < 0)
                throw refused(`the quote in '${(0,build/* printable */.g$)(rest, 60)}' is not closed`, 'Close it, or leave it out.');
            fields.push(rest.slice(1, end));
            rest = rest.slice(end + 1).trimStart();
        }
        else {
            const end = rest.search(/\s/);
            fields.push(end < 0 ? rest : rest.slice(0, end));
            rest = end < 0 ? '' : rest.slice(end).trimStart();
        }
    }
    return fields;
}
function linkedValue(text) {
    const equals = text.indexOf('=');
    const symbol = text.slice(0, Math.max(equals, 0));
    const dot = symbol.lastIndexOf('.');
    if (dot < 1 || dot === symbol.length - 1) {
        throw refused(`'-X ${(0,build/* printable */.g$)(text, 80)}' names no variable`, "Write -X package.name=value, with quotes around all of it when the value holds blanks: -X 'main.title=Hello you'.");
    }
    return { package: symbol.slice(0, dot), name: symbol.slice(dot + 1), value: text.slice(equals + 1) };
}
/**
 * The variables that the flags set. The linker ignores one that does not exist without a word, so each is to be looked up.
 * Throws `UserError` when the flags cannot be read.
 */
function linkedValues(ldflags) {
    const fields = splitFlags(ldflags);
    const [first] = fields;
    if (first !== undefined && !first.startsWith('-'))
        throw refused(`'${(0,build/* printable */.g$)(first, 60)}' is not a flag`, 'Begin with a flag, such as -s -w.');
    const found = [];
    let isValue = false;
    for (const field of fields) {
        const match = isValue ? null : /^--?X(?:=(.*))?$/s.exec(field);
        if (isValue)
            found.push(linkedValue(field));
        else if (match?.[1] !== undefined)
            found.push(linkedValue(match[1]));
        isValue = match !== null && match[1] === undefined;
    }
    if (isValue)
        throw refused('the last -X has no value', 'Write -X package.name=value.');
    return found;
}

;// CONCATENATED MODULE: ./packages/go/build/linked-value.js


function linked_value_refused(value, what, hint) {
    return new build/* UserError */.yo({
        code: 'ldflags-variable',
        message: `Input 'ldflags': -X ${(0,build/* printable */.g$)(`${value.package}.${value.name}`, 120)} has no effect: ${what}`,
        hint,
    });
}
const SETTABLE = 'The linker sets a package variable of type string, declared without value or with a constant one.';
function withoutVariable(value, packages) {
    const all = packages.flatMap(({ declarations }) => declarations);
    const same = all.find(({ name }) => name === value.name);
    const fault = same === undefined ? undefined : notSettable(same);
    if (fault !== undefined)
        return linked_value_refused(value, `${value.name} ${fault}`, SETTABLE);
    const settable = all.filter((found) => notSettable(found) === undefined).map(({ name }) => name);
    const names = [...new Set(settable)].sort();
    const near = (0,build/* nearest */.pA)(value.name, names);
    const what = `there is no such variable${near === undefined ? '' : `; did you mean ${near}?`}`;
    const where = (0,build/* listed */.KE)(packages.map(({ importPath }) => (0,build/* printable */.g$)(importPath, 80)));
    const there = names.length === 0 ? 'no string variable' : (0,build/* listed */.KE)(names.slice(0, 10));
    return linked_value_refused(value, what, `In ${where} there is ${there}. ${SETTABLE}`);
}
/**
 * Checks that a value of `-X` has a variable to go to, in at least one of the packages (all programs for `main`). Answers the
 * import paths of those without. Throws `UserError`.
 */
function checkLinkedValue(value, packages) {
    const without = packages.filter(({ declarations }) => !declarations.some((found) => found.name === value.name && notSettable(found) === undefined));
    const [first] = packages;
    if (first === undefined) {
        throw linked_value_refused(value, `there is no package '${(0,build/* printable */.g$)(value.package, 120)}'`, 'Write the import path of a package of this build, or main for the program itself.');
    }
    if (value.package !== 'main' && first.name === 'main') {
        throw linked_value_refused(value, `'${(0,build/* printable */.g$)(value.package, 120)}' is a main package, which the linker knows as main`, `Write -X main.${value.name}=...`);
    }
    if (without.length === packages.length)
        throw withoutVariable(value, packages);
    return without.map(({ importPath }) => importPath);
}

;// CONCATENATED MODULE: ./packages/go/build/target.js

function oneOf(variable, values) {
    return {
        variable,
        fallback: values[0],
        read: (text) => values.find((value) => value === text),
        allowed: (0,build/* listed */.KE)(values, { or: true }),
    };
}
/** `7`, `v7`, `7,softfloat`; the float unit that a version has anyway is not said (internal/buildcfg, `goarm`). */
function readArm(text) {
    const match = /^v?([567])(?:,(softfloat|hardfloat))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, version = '', float] = match;
    const usual = version === '5' ? 'softfloat' : 'hardfloat';
    return float === undefined || float === usual ? version : `${version},${float}`;
}
/** `v8.2`, `v9.0,lse,crypto`, and `v8` as image platforms write it (internal/buildcfg, `ParseGoarm64`). */
function readArm64(text) {
    const [version = '', ...options] = text.split(',');
    const full = /^v[89]$/.test(version) ? `${version}.0` : version;
    const known = new Set(['lse', 'crypto']);
    const fits = /^v(8\.[0-9]|9\.[0-5])$/.test(full) && options.every((option) => known.delete(option));
    return fits ? [full, ...options.sort().reverse()].join(',') : undefined;
}
const AMD64 = oneOf('GOAMD64', ['v1', 'v2', 'v3', 'v4']);
const PPC64 = oneOf('GOPPC64', ['power8', 'power9', 'power10']);
const MIPS = oneOf('GOMIPS', ['hardfloat', 'softfloat']);
const MIPS64 = oneOf('GOMIPS64', ['hardfloat', 'softfloat']);
/**
 * The variable of every architecture that has variants, with the default of a cross build, so that neither the machine nor
 * how the toolchain was built decides. https://pkg.go.dev/internal/buildcfg
 */
const VARIANTS = new Map([
    ['amd64', AMD64],
    ['386', oneOf('GO386', ['sse2', 'softfloat'])],
    [
        'arm',
        { variable: 'GOARM', fallback: '7', read: readArm, allowed: 'v5, v6 or v7, each with ,softfloat or ,hardfloat' },
    ],
    [
        'arm64',
        { variable: 'GOARM64', fallback: 'v8.0', read: readArm64, allowed: 'v8.0 to v9.5, each with ,lse and ,crypto' },
    ],
    ['mips', MIPS],
    ['mipsle', MIPS],
    ['mips64', MIPS64],
    ['mips64le', MIPS64],
    ['ppc64', PPC64],
    ['ppc64le', PPC64],
    ['riscv64', oneOf('GORISCV64', ['rva20u64', 'rva22u64', 'rva23u64'])],
]);
function target_refused(text, message, hint) {
    return new build/* UserError */.yo({ code: 'unknown-target', message: `The target '${(0,build/* printable */.g$)(text)}' ${message}.`, hint });
}
function suffixOf(arch, variant, fallback) {
    if (arch === 'arm')
        return `v${variant.replace(',', '_')}`;
    return variant === fallback ? '' : `_${variant.replaceAll(',', '_')}`;
}
/**
 * `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT`. Whether the toolchain has such a port is `checkPort`'s question.
 * Throws `UserError`.
 */
function parseTarget(text) {
    const match = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
    if (match === null)
        throw target_refused(text, 'is not written as GOOS/GOARCH', 'Write it as linux/amd64, or with a variant as linux/arm/v7.');
    const [, os = '', arch = '', given] = match;
    const variants = VARIANTS.get(arch);
    if (variants === undefined) {
        if (given !== undefined)
            throw target_refused(text, `has a variant, and ${arch} has none`, `Write it as ${os}/${arch}.`);
        return { os, arch, variant: '', variable: '', text: `${os}/${arch}`, suffix: '' };
    }
    const { variable, fallback, read, allowed } = variants;
    const variant = given === undefined ? fallback : read(given);
    if (variant === undefined)
        throw target_refused(text, `has no variant of ${arch}`, `The variants of ${arch} (${variable}) are ${allowed}.`);
    const shown = arch === 'arm' ? `/v${variant}` : variant === fallback ? '' : `/${variant}`;
    return { os, arch, variant, variable, text: `${os}/${arch}${shown}`, suffix: suffixOf(arch, variant, fallback) };
}
/** Ending of a program's file name. */
function programExtension({ os, arch }) {
    if (os === 'windows')
        return '.exe';
    return arch === 'wasm' ? '.wasm' : '';
}

;// CONCATENATED MODULE: ./packages/go/build/index.js












;// CONCATENATED MODULE: ./actions/go-matrix-build/build/failure.js


/** GitHub shows ten annotations of a step. */
const MOST = 10;
function place(diagnostic, module, workspace) {
    const { file: named, line, column } = diagnostic;
    if (named === undefined || line === undefined)
        return {};
    const file = (0,external_node_path_.relative)(workspace, (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(module, named));
    if (file.startsWith('..') || (0,external_node_path_.isAbsolute)(file))
        return {};
    return { file: file.split(external_node_path_.sep).join('/'), line, ...(column === undefined ? {} : { column }) };
}
/** One fault for each thing that the compiler said, with all targets it said it for. */
function buildFailures(failed, module, workspace) {
    const targets = new Map();
    for (const { target, diagnostics } of failed) {
        for (const diagnostic of diagnostics) {
            const key = JSON.stringify(diagnostic);
            const known = targets.get(key) ?? { diagnostic, targets: [] };
            targets.set(key, { diagnostic, targets: [...known.targets, target] });
        }
    }
    const faults = [...targets.values()].slice(0, MOST).map((item) => {
        const { file, line, message } = item.diagnostic;
        const found = place(item.diagnostic, module, workspace);
        // What lies outside the workspace, such as a dependency, cannot be annotated, so its place is told.
        const where = file === undefined || found.file !== undefined ? '' : `${file}:${line}: `;
        return {
            code: 'build-failed',
            message: `${(0,build/* printable */.g$)(where + message, 500)} (${(0,build/* listed */.KE)(item.targets)})`,
            hint: 'The go command does not build this. The output folder is as it was.',
            ...found,
        };
    });
    const [first = { code: 'build-failed', message: 'The build failed.', hint: 'See the log.' }, ...more] = faults;
    return new build/* UserError */.yo(first, more);
}
/** A program that does not say what it should. It is thrown away. */
function stampFailure(program, target, mismatches) {
    const shown = mismatches.map(({ what, expected, found }) => `${what} is '${(0,build/* printable */.g$)(found, 80)}' and should be '${(0,build/* printable */.g$)(expected, 80)}'`);
    return new build/* UserError */.yo({
        code: 'stamp-mismatch',
        message: `The program ${(0,build/* printable */.g$)(program)} for ${target.text} says something else of itself: ${(0,build/* listed */.KE)(shown)}.`,
        hint: 'Something changed while it was built: the work tree, the tags or the toolchain. Run the step again on a fresh checkout.',
    });
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/schedule.js
/** Works on all items, so many at once and in their order. Nothing new begins after one has failed. */
async function atMost(limit, items, work) {
    let next = 0;
    let failed = false;
    const worker = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            const item = items[index];
            try {
                if (item !== undefined)
                    await work(item, index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: limit }, worker));
    for (const result of ended)
        if (result.status === 'rejected')
            throw result.reason;
}
/** A queue whose tasks run one after another, while the one who adds them goes on. */
function oneByOne() {
    let last = Promise.resolve();
    return {
        add: (task) => {
            last = last.then(task);
            last.catch(() => undefined); // told by done
        },
        done: () => last,
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/apply.js






function checkStamps(plan, { target, programs }, infos) {
    for (const program of programs) {
        const info = infos.find(({ path }) => path === program.importPath);
        const { stamp: version, commit: revision, goVersion } = plan.source;
        const path = program.importPath;
        const expected = { path, version, revision, goVersion, target, tags: plan.tags };
        const mismatches = info === undefined ? [{ what: 'package', expected: path, found: 'nothing' }] : buildMismatches(info, expected);
        if (mismatches.length > 0)
            throw stampFailure(program.importPath, target, mismatches);
    }
}
async function readFiles(files, workspace) {
    return await Promise.all(files.map(({ base, path }) => readEntry(workspace, base, path)));
}
async function readPrograms(planned, built, folder) {
    return await Promise.all(planned.programs.map(async ({ name, built: expected, file }) => {
        // The go command gives an ending to programs for Windows only.
        const made = built.includes(expected) ? expected : name;
        return { path: file, mode: 0o755, content: (await readEntry(folder, folder, made)).content };
    }));
}
function apply_write(artifact, programs, extra, folder, plan, signal) {
    const path = (0,external_node_path_.join)(folder, artifact.name);
    const { epoch } = plan.source;
    if (artifact.kind === 'archive')
        return writeArchive(path, artifact.format, [...programs, ...extra], { epoch, signal });
    const content = programs.filter((entry) => entry.path === artifact.program).map((entry) => entry.content);
    return writeFileAtomically(path, content, { mode: 0o755, signal });
}
/** Builds one target and checks what came out. */
async function makeTarget(plan, site, planned, output) {
    const packages = planned.programs.map(({ importPath }) => importPath);
    const result = await buildTarget(site.toolchain, planned.target, { ...plan, output, packages });
    if (result.built)
        checkStamps(plan, planned, await readBuildInfo(site.toolchain, output, result.files));
    return result;
}
/** Builds all targets, a few at once; what is built is packed while the next ones build. */
async function makeAll(plan, site, host, folders) {
    const extra = await readFiles(plan.files, site.workspace);
    const packing = oneByOne();
    const failed = [];
    const made = [];
    const building = atMost(plan.atOnce, plan.targets, async (planned, index) => {
        if (failed.length > 0)
            return;
        const output = (0,external_node_path_.join)(folders.programs, String(index));
        const { target } = planned;
        const result = await makeTarget(plan, site, planned, output);
        if (!result.built) {
            failed.push({ target: target.text, diagnostics: result.diagnostics });
            return;
        }
        host.log.info(`${target.text}: built in ${result.seconds.toFixed(1)} s`);
        packing.add(async () => {
            if (failed.length > 0)
                return;
            const programs = await readPrograms(planned, result.files, output);
            for (const artifact of planned.artifacts) {
                const file = await apply_write(artifact, programs, extra, folders.results, plan, host.signal);
                made.push({ artifact, target, seconds: result.seconds, file });
            }
        });
    });
    // Nothing may still be writing when the folders are removed.
    await Promise.allSettled([building.finally(() => packing.done())]);
    await building;
    await packing.done();
    if (failed.length > 0)
        throw buildFailures(failed, site.toolchain.module, site.workspace);
    return made;
}
/** Makes what the plan lists and puts it in place; the output folder is either complete or as it was. */
async function apply(plan, site, host) {
    const folders = { programs: (0,external_node_path_.join)(site.scratch, 'programs'), results: (0,external_node_path_.join)(site.scratch, 'results') };
    const made = await host.log.group('Build', () => makeAll(plan, site, host, folders));
    await writeChecksums(folders.results, made.map(({ file }) => file));
    await replaceFolder(folders.results, site.output);
    return made
        .map(({ artifact: { name, kind }, target, seconds, file: { sha256, size } }) => {
        return { name, kind, target: target.text, sha256, size, seconds };
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./packages/archive/build/index.js
var archive_build = __webpack_require__(7663);
// EXTERNAL MODULE: ./packages/git/build/host/index.js + 7 modules
var git_build_host = __webpack_require__(792);
;// CONCATENATED MODULE: ./actions/go-matrix-build/build/name.js



const FORMATS = ['tar.gz', 'zip', 'binary'];
function format(text, line) {
    const found = FORMATS.find((known) => known === text);
    if (found !== undefined)
        return found;
    throw new build/* UserError */.yo({
        code: 'format',
        message: `Input 'formats': '${(0,build/* printable */.g$)(line, 60)}' names no format.`,
        hint: `Write ${(0,build/* listed */.KE)(FORMATS, { or: true })}, or GOOS=FORMAT such as windows=zip.`,
    });
}
/** The formats of a target: those of its system, else those for all. Throws `UserError` when there is none. */
function formatsOf(lines, target) {
    const rules = lines.map((line) => {
        const equals = line.indexOf('=');
        return { os: line.slice(0, Math.max(equals, 0)).trim(), format: format(line.slice(equals + 1).trim(), line) };
    });
    const own = rules.filter(({ os }) => os === target.os);
    const chosen = own.length > 0 ? own : rules.filter(({ os }) => os === '');
    if (chosen.length > 0)
        return [...new Set(chosen.map((rule) => rule.format))];
    throw new build/* UserError */.yo({
        code: 'no-format',
        message: `Input 'formats' names no format for ${target.text}.`,
        hint: `Add a line for all targets, such as tar.gz, or ${target.os}=tar.gz.`,
    });
}
/** Name that files of the module begin with: the last part of its path that is not a major version. */
function moduleName(modulePath) {
    return programName(modulePath).replace(/\.v\d+$/, '');
}
/** The name of a file by the template, with its ending. Throws `UserError` for a name that is no plain file name. */
function fileName(template, name, target, source, ending) {
    const values = new Map([
        ['name', name],
        ['version', source.version],
        ['bare-version', source.version.replace(/^v/, '')],
        ['os', target.os],
        ['arch', target.arch],
        ['variant', target.suffix],
    ]);
    const file = substitute(template, values, 'name-template') + ending;
    (0,archive_build/* refusePath */.kK)(file);
    if (/^[\w][\w.+~-]*$/.test(file))
        return file;
    throw new build/* UserError */.yo({
        code: 'file-name',
        message: `Input 'name-template': '${(0,build/* printable */.g$)(file)}' is not a name for a release file.`,
        hint: 'Use letters, digits and . _ - + ~ only: GitHub changes other letters when a file is uploaded.',
    });
}
/** Throws `UserError` when two files would have the same name, on any file system. */
function refuseSameNames(files) {
    const seen = new Map([['sha256sums', 'the checksum file']]);
    for (const { name, target } of files) {
        const other = seen.get(name.toLowerCase());
        if (other !== undefined) {
            throw new build/* UserError */.yo({
                code: 'same-name',
                message: `Input 'name-template': ${other} and ${target} would both be the file '${(0,build/* printable */.g$)(name)}'.`,
                hint: 'Let the template tell them apart with {name}, {os}, {arch} and {variant}.',
            });
        }
        seen.set(name.toLowerCase(), target);
    }
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/plan.js




/** The default of the input `files`: nobody asked for these, so none has to be there. */
const USUAL_FILES = ['LICENSE*', 'README*'];
/** The targets of the input, in its order, each once. Throws `UserError` for one that the toolchain has no port for. */
function planTargets(texts, ports, goVersion) {
    const targets = texts.map((text) => parseTarget(text));
    for (const target of targets)
        checkPort(target, ports, goVersion);
    const [first, ...more] = new Map(targets.map((target) => [target.text, target])).values();
    if (first !== undefined)
        return [first, ...more];
    throw new build/* UserError */.yo({
        code: 'no-target',
        message: "Input 'targets' names no target.",
        hint: 'Give one target a line, such as linux/amd64, or leave the input out.',
    });
}
function planTarget(inputs, source, facts, target) {
    const extension = programExtension(target);
    const mains = inputs.main.map(parseMain);
    const patterns = mains.map(({ pattern }) => pattern);
    const names = givenNames(mains, source.modulePath);
    const programs = selectPrograms(patterns, facts.packages.get(target.text) ?? []).map((program) => ({
        ...program,
        built: program.name + extension,
        file: (names.get(program.importPath) ?? program.name) + extension,
    }));
    const [only, ...others] = programs;
    const given = others.length === 0 && only !== undefined ? names.get(only.importPath) : undefined;
    const artifacts = formatsOf(inputs.formats, target).flatMap((format) => {
        const named = (name, ending) => fileName(inputs.nameTemplate, name, target, source, ending);
        if (format !== 'binary')
            return [{ kind: 'archive', format, name: named(given ?? moduleName(source.modulePath), `.${format}`) }];
        return programs.map(({ importPath, name, file }) => {
            return { kind: 'binary', name: named(names.get(importPath) ?? name, extension), program: file };
        });
    });
    return { target, programs, artifacts };
}
/** A program that some targets lack, because its files are for other systems. */
function missingPrograms(targets) {
    const all = [...new Set(targets.flatMap(({ programs }) => programs.map(({ importPath }) => importPath)))].sort();
    return targets.flatMap(({ target, programs }) => all
        .filter((path) => !programs.some(({ importPath }) => importPath === path))
        .map((path) => `${path} is not built for ${target.text}: no file of it is for that target`));
}
function checkFlags(ldflags, facts) {
    return linkedValues(ldflags).flatMap((value) => checkLinkedValue(value, facts.declared.get(value.package) ?? []).map((path) => `${path} has no variable ${value.name}, so -X ${value.package}.${value.name} leaves it as it is`));
}
function planFiles(found) {
    for (const { pattern, paths } of found) {
        if (paths.length > 0 || USUAL_FILES.includes(pattern))
            continue;
        throw new build/* UserError */.yo({
            code: 'no-such-file',
            message: `Input 'files': nothing matches '${(0,build/* printable */.g$)(pattern)}'.`,
            hint: 'Patterns are relative to the directory of the module. Make the file before this step, or remove the line.',
        });
    }
    const files = found.flatMap(({ base, paths }) => paths.map((path) => ({ base, path })));
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
/** The archive would be refused when it is written; better before the first build. */
function checkEntries(targets, files) {
    const content = new Uint8Array(0);
    for (const { programs } of targets) {
        const paths = [...programs.map(({ file }) => file), ...files.map(({ path }) => path)];
        (0,archive_build/* orderedEntries */.gs)(paths.map((path) => ({ path, mode: 0o644, content })));
    }
}
function refuseForeignOutput({ output }, folder) {
    if (output.kind !== 'foreign')
        return;
    throw new build/* UserError */.yo({
        code: 'output-not-ours',
        message: `Input 'output': '${(0,build/* printable */.g$)(folder)}' is there already and was not made by this action: ${output.why}.`,
        hint: 'It would be replaced as a whole. Give another folder, or remove it before this step.',
    });
}
/**
 * Half as many targets as cores, at least two where there are two cores: one build alone leaves cores idle at its end, and
 * each one more costs the memory of a compiler for every process.
 */
function planParallelism(wanted, cores, targets) {
    const atOnce = Math.min(targets, wanted ?? Math.max(Math.ceil(cores / 2), Math.min(cores, 2)));
    return { atOnce, processes: Math.max(1, Math.ceil((cores * 1.5) / atOnce)) };
}
/** Decides what is built and what it is called. Throws `UserError` for everything that can be known before building. */
function planBuild(inputs, source, wanted, facts) {
    refuseForeignOutput(facts, inputs.output);
    const targets = wanted.map((target) => planTarget(inputs, source, facts, target));
    const named = targets.flatMap(({ target, artifacts }) => artifacts.map(({ name }) => ({ name, target: target.text })));
    refuseSameNames(named);
    const files = planFiles(facts.files);
    checkEntries(targets, files);
    const ldflags = substitute(inputs.ldflags, source.values, 'ldflags').trim();
    return {
        source,
        ldflags,
        tags: orderedTags(inputs.tags),
        vendored: facts.vendored,
        targets,
        files,
        ...planParallelism(inputs.parallelism, facts.cores, targets.length),
        reasons: [...source.reasons, ...checkFlags(ldflags, facts), ...missingPrograms(targets)],
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/host/gather.js









const slashed = (path) => path.split(external_node_path_.sep).join('/');
/** A line of .gitignore that means exactly this folder. */
function ignorePattern(folder) {
    return `/${folder.replace(/[\\*?[\]#! ]/g, '\\$&')}/`;
}
/** Finds repository, toolchain and output folder. The results of an earlier run do not count as changes. */
async function openSite(inputs, host) {
    const { env, signal } = host;
    const workspace = (0,build_host/* workspacePaths */.s6)(host.workspace).resolvePath('.', 'directory');
    const trusted = host.github !== undefined;
    const repository = (0,git_build_host/* openRepository */.h_)(inputs.module, { env, signal, trusted });
    const { prefix } = await (0,git_build_host/* readLayout */.T4)(repository);
    const top = (0,external_node_path_.resolve)(inputs.module, ...prefix.split('/').map((part) => (part === '' ? '.' : '..')));
    const output = await folderUnder(workspace, inputs.output, 'output');
    if ((0,build_host/* isUnder */.Jo)(output, inputs.module)) {
        throw new build/* UserError */.yo({
            code: 'output-outside',
            message: `Input 'output': '${inputs.output}' holds the module itself.`,
            hint: 'Give a folder of its own, such as release.',
        });
    }
    const results = (0,build_host/* isUnder */.Jo)(top, output) ? slashed((0,external_node_path_.relative)(top, output)) : undefined;
    const scratch = await host.temporaryDirectory();
    const ignored = results === undefined ? [] : [ignorePattern(results)];
    const toolchain = await openToolchain(inputs.module, { env, scratch, ignored, trusted, signal });
    const changes = async () => (await (0,git_build_host/* readChanges */.St)(repository)).filter((path) => results === undefined || !`${path}/`.startsWith(`${results}/`));
    return { workspace, toolchain, vendored: await isVendored(toolchain), top, output, scratch, changes };
}
function commitTime(info) {
    return Math.floor(Date.parse(info.settings.get('vcs.time') ?? '') / 1000);
}
/** Asks Go what it would stamp. */
async function gatherCheckout(site, target, tags, host) {
    const info = await readStamp(site.toolchain, target, { tags, vendored: site.vendored });
    const modified = info.settings.get('vcs.modified') !== 'false';
    return {
        goVersion: site.toolchain.version,
        modulePath: info.main.path,
        stamped: info.main.version,
        commit: info.settings.get('vcs.revision') ?? '',
        commitTime: commitTime(info),
        modified,
        changes: modified ? await site.changes() : [],
        sourceDateEpoch: host.env['SOURCE_DATE_EPOCH'],
    };
}
async function gatherFiles(inputs, site) {
    const { module } = site.toolchain;
    return await Promise.all(inputs.files.map(async (pattern) => {
        const glob = (0,archive_build/* parseGlob */.qF)(pattern, 'files');
        const paths = await findFiles(module, glob);
        // A module in a subdirectory takes the licence of its repository, as module archives do (go.dev/ref/mod#vcs-license).
        const outer = paths.length === 0 && USUAL_FILES.includes(pattern) && (0,build_host/* isUnder */.Jo)(site.workspace, site.top);
        return outer
            ? { pattern, base: site.top, paths: await findFiles(site.top, glob) }
            : { pattern, base: module, paths };
    }));
}
/** Packages that `-X` names; for `main` every program, whatever target it is for. */
async function gatherDeclared(inputs, site, source, target, packages) {
    const named = new Set(linkedValues(substitute(inputs.ldflags, source.values, 'ldflags')).map((value) => value.package));
    const loading = { tags: inputs.tags, vendored: site.vendored };
    const declared = new Map();
    for (const name of named) {
        const found = name === 'main'
            ? [...packages.values()].flat().filter((item) => item.name === 'main' && item.own)
            : (await listPackages(site.toolchain, target, [name], loading)).filter(({ error }) => error === '');
        const byPath = new Map(found.map((item) => [item.importPath, item]));
        const read = async (item) => ({
            importPath: item.importPath,
            name: item.name,
            declarations: await readDeclarations(item),
        });
        declared.set(name, await Promise.all([...byPath.values()].map(read)));
    }
    return declared;
}
/** Everything that the plan depends on, for the targets that are asked for. Downloads the module's dependencies. */
async function gatherModule(inputs, site, source, targets, host) {
    const { toolchain, vendored } = site;
    const patterns = inputs.main.map((line) => parseMain(line).pattern);
    if (!vendored)
        await host.log.group('Download modules', () => downloadModules(toolchain));
    const loading = { tags: inputs.tags, vendored };
    const list = async (target) => [
        target.text,
        await listPackages(toolchain, target, patterns, loading),
    ];
    const packages = new Map(await Promise.all(targets.map(list)));
    return {
        packages,
        declared: await gatherDeclared(inputs, site, source, targets[0], packages),
        files: await gatherFiles(inputs, site),
        output: await readFolder(site.output),
        vendored,
        cores: cores(),
    };
}
/** The output folder as outputs and messages name it: relative to the workspace. */
function outputName({ workspace, output }) {
    return slashed((0,external_node_path_.relative)(workspace, output));
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/outputs.js
/** The artifacts of a plan as they will be called, when nothing is made. */
function plannedArtifacts(plan) {
    return plan.targets
        .flatMap(({ target, artifacts }) => artifacts.map(({ name, kind }) => ({ name, kind, target: target.text })))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
const rounded = (seconds) => Math.round(seconds * 1000) / 1000;
/** The outputs; `output` is the folder relative to the workspace. */
function planOutputs(plan, output, made, timings) {
    const { version, commit, epoch, goVersion } = plan.source;
    return {
        artifacts: made.map(({ name, kind, target, sha256, size }) => ({
            name,
            path: `${output}/${name}`,
            kind,
            target,
            ...(sha256 === undefined || size === undefined ? {} : { sha256, size }),
        })),
        checksumsFile: `${output}/SHA256SUMS`,
        output,
        version,
        commit,
        sourceDateEpoch: epoch,
        goVersion,
        timings: { seconds: rounded(timings.total), 'go-seconds': rounded(timings.go) },
    };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/render.js



function sizeText(bytes) {
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** What was checked of every program of the table: one that says something else is not kept. */
function stampText({ source }) {
    return source.stamp === NO_VERSION ? 'commit only' : source.stamp;
}
function table(plan, made) {
    const rows = made.map((item) => [
        item.target,
        (0,build/* code */.aY)(item.name),
        sizeText(item.size),
        item.seconds.toFixed(1),
        stampText(plan),
        (0,build/* code */.aY)(item.sha256),
    ]);
    return { table: { head: ['target', 'file', 'size', 'build seconds', 'stamp', 'SHA-256'], rows } };
}
const why = (plan) => ({ list: plan.reasons });
/** What was made. */
function renderMade(plan, made, timings) {
    const heading = `Built ${plan.source.version} for ${(0,build/* counted */.hS)(plan.targets.length, 'target')} with ${plan.source.goVersion}`;
    const share = `${timings.total.toFixed(1)} s in all, the go command ran in ${timings.go.toFixed(1)} s of them`;
    return [{ heading }, table(plan, made), { list: [...plan.reasons, share] }];
}
/** What would be made. */
function renderPlan(plan) {
    const rows = plannedArtifacts(plan).map(({ target, name }) => [target, (0,build/* code */.aY)(name)]);
    const heading = `Dry run: ${plan.source.version} for ${(0,build/* counted */.hS)(plan.targets.length, 'target')}, nothing built`;
    return [{ heading }, { table: { head: ['target', 'file'], rows } }, why(plan)];
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/source.js


const FETCH = 'Fetch the tags: actions/checkout with fetch-depth: 0, or git fetch --tags.';
const MOST_FILES = 10;
function refuseChanges({ modified, changes }) {
    if (!modified)
        return;
    const shown = changes.slice(0, MOST_FILES).map((path) => (0,build/* printable */.g$)(path, 100));
    const rest = changes.length - shown.length;
    throw new build/* UserError */.yo({
        code: 'dirty-tree',
        message: changes.length === 0
            ? 'The work tree has changes in files of the output folder that Git tracks.'
            : `The work tree is not the commit: ${(0,build/* listed */.KE)(shown)}${rest > 0 ? ` and ${(0,build/* counted */.hS)(rest, 'more file')}` : ''}.`,
        hint: 'Go would stamp the programs +dirty. Commit the files, add them to .gitignore, or make them after this step.',
    });
}
function versionOf(wanted, { stamped, goVersion }) {
    if (wanted.endsWith('+dirty')) {
        throw new build/* UserError */.yo({
            code: 'dirty-version',
            message: `Input 'version': ${(0,build/* printable */.g$)(wanted)} is the version of a changed work tree.`,
            hint: 'Release a commit: the step that gave the version names the changed files.',
        });
    }
    if (wanted === '' && stamped === NO_VERSION) {
        throw new build/* UserError */.yo({
            code: 'no-version',
            message: `${goVersion} has no version for this module.`,
            hint: 'Go stamps versions since 1.24, and only where go.mod stands at the top of the repository. Give the input version, such as the output version of version-from-tag.',
        });
    }
    if (wanted === '' || wanted === stamped)
        return stamped;
    if (stamped === NO_VERSION)
        return wanted;
    throw new build/* UserError */.yo({
        code: 'version-mismatch',
        message: `The input version is ${(0,build/* printable */.g$)(wanted)}, and Go stamps ${(0,build/* printable */.g$)(stamped)} into the programs.`,
        hint: `The tag of that version is not on this commit of this clone. ${FETCH}`,
    });
}
function epochOf({ sourceDateEpoch, commitTime }) {
    if (sourceDateEpoch === undefined || sourceDateEpoch === '')
        return commitTime;
    if (/^\d{1,12}$/.test(sourceDateEpoch))
        return Number(sourceDateEpoch);
    throw new build/* UserError */.yo({
        code: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is '${(0,build/* printable */.g$)(sourceDateEpoch, 60)}', not a number of seconds.`,
        hint: 'Set it to Unix seconds, such as the output commit-time of version-from-tag, or leave it out.',
    });
}
function reasonsOf(version, facts) {
    const { stamped, sourceDateEpoch, commit } = facts;
    return [
        stamped === NO_VERSION
            ? `${version} is the input version; ${facts.goVersion} stamps none, so only the commit can be checked`
            : `${version} is what Go stamps for commit ${commit.slice(0, 12)}`,
        sourceDateEpoch
            ? `files are dated by SOURCE_DATE_EPOCH, ${sourceDateEpoch}`
            : `files are dated by the commit, ${facts.commitTime}`,
    ];
}
/** Go stamps nothing of a repository that it does not find or cannot read. */
function refuseNoCommit({ commit, commitTime, goVersion }) {
    if (commit !== '' && Number.isSafeInteger(commitTime))
        return;
    throw new build/* CouldNotCheckError */.Rq({
        code: 'no-commit',
        message: `${goVersion} stamps no commit into programs of this checkout.`,
        hint: 'Use a checkout of a Git repository that git log works in, and Go 1.18 or newer.',
    });
}
/** Decides version and time. Throws `UserError` for a changed work tree and for a version that is not the stamp. */
function planSource(wanted, facts) {
    refuseNoCommit(facts);
    refuseChanges(facts);
    const version = versionOf(wanted, facts);
    const { commit, commitTime, goVersion, modulePath, stamped } = facts;
    const values = new Map([
        ['version', version],
        ['bare-version', version.replace(/^v/, '')],
        ['commit', commit],
        ['commit-time', String(commitTime)],
        ['commit-date', new Date(commitTime * 1000).toISOString().replace('.000', '')],
    ]);
    const epoch = epochOf(facts);
    const reasons = reasonsOf(version, facts);
    return { version, stamp: stamped, commit, epoch, goVersion, modulePath, values, reasons };
}

;// CONCATENATED MODULE: ./actions/go-matrix-build/build/main.js









async function main(inputs, host) {
    const started = performance.now();
    const site = await openSite(inputs, host);
    const { toolchain } = site;
    const targets = planTargets(inputs.targets, await readPorts(toolchain), toolchain.version);
    const source = planSource(inputs.version, await gatherCheckout(site, targets[0], inputs.tags, host));
    const plan = planBuild(inputs, source, targets, await gatherModule(inputs, site, source, targets, host));
    const output = outputName(site);
    const timings = () => ({ total: (performance.now() - started) / 1000, go: toolchain.busySeconds() });
    for (const reason of plan.reasons)
        host.log.info(reason);
    if (inputs.dryRun) {
        host.report(renderPlan(plan));
        return planOutputs(plan, output, plannedArtifacts(plan), timings());
    }
    const made = await apply(plan, site, host);
    const outputs = planOutputs(plan, output, made, timings());
    for (const name of [...made.map((artifact) => artifact.name), 'SHA256SUMS'])
        host.artifact(`${output}/${name}`);
    host.report(renderMade(plan, made, timings()));
    host.log.info(`Built ${plan.source.version}: ${(0,build/* counted */.hS)(made.length, 'file')} in ${output}`);
    return outputs;
}
const definition = (0,build/* action */.XI)(contract, main);


/***/ })

};
