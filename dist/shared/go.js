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
  BUILD_MODES: () => (/* reexport */ BUILD_MODES),
  DEFAULT_FLAGS: () => (/* reexport */ DEFAULT_FLAGS),
  NO_VERSION: () => (/* reexport */ NO_VERSION),
  UNIVERSAL: () => (/* reexport */ UNIVERSAL),
  UNIVERSAL_PARTS: () => (/* reexport */ UNIVERSAL_PARTS),
  VARIANT_VARIABLES: () => (/* reexport */ VARIANT_VARIABLES),
  buildMismatches: () => (/* reexport */ buildMismatches),
  buildTarget: () => (/* reexport */ buildTarget),
  busyClock: () => (/* reexport */ busyClock),
  checkBuildMode: () => (/* reexport */ checkBuildMode),
  checkLinkedValue: () => (/* reexport */ checkLinkedValue),
  downloadModules: () => (/* reexport */ downloadModules),
  envOf: () => (/* reexport */ envOf),
  escapePath: () => (/* reexport */ escapePath),
  givenNames: () => (/* reexport */ givenNames),
  isVendored: () => (/* reexport */ isVendored),
  keepPrograms: () => (/* reexport */ keepPrograms),
  linkedValues: () => (/* reexport */ linkedValues),
  listLinked: () => (/* reexport */ listLinked),
  listPackages: () => (/* reexport */ listPackages),
  makesHeader: () => (/* reexport */ makesHeader),
  needsC: () => (/* reexport */ needsC),
  openToolchain: () => (/* reexport */ openToolchain),
  orderedTags: () => (/* reexport */ orderedTags),
  parseBuildFlags: () => (/* reexport */ parseBuildFlags),
  parseBuildInfo: () => (/* reexport */ parseBuildInfo),
  parseDeclarations: () => (/* reexport */ parseDeclarations),
  parseEnvLine: () => (/* reexport */ parseEnvLine),
  parseMain: () => (/* reexport */ parseMain),
  parseTarget: () => (/* reexport */ parseTarget),
  programExtension: () => (/* reexport */ programExtension),
  programName: () => (/* reexport */ programName),
  readBuildInfo: () => (/* reexport */ readBuildInfo),
  readDeclarations: () => (/* reexport */ readDeclarations),
  readGoEnv: () => (/* reexport */ readGoEnv),
  readGoModJson: () => (/* reexport */ readGoModJson),
  readMachine: () => (/* reexport */ readMachine),
  readPorts: () => (/* reexport */ readPorts),
  readStamp: () => (/* reexport */ readStamp),
  readWorkspace: () => (/* reexport */ readWorkspace),
  refuseUnselecting: () => (/* reexport */ refuseUnselecting),
  releasedToolchain: () => (/* reexport */ releasedToolchain),
  rulesFor: () => (/* reexport */ rulesFor),
  seedPrograms: () => (/* reexport */ seedPrograms),
  selectPrograms: () => (/* reexport */ selectPrograms),
  selectTargets: () => (/* reexport */ selectTargets),
  splitFlags: () => (/* reexport */ splitFlags),
  verifyModules: () => (/* reexport */ verifyModules)
});

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: ./build/bundle/packages/go/arguments.js

/** Build tags in the one order that gives the same bytes. Throws `InvalidValue` for what is not a tag. */
function orderedTags(tags) {
    const wrong = tags.find((tag) => !/^[\p{L}\p{Nd}_.]+$/u.test(tag));
    if (wrong !== undefined) {
        throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(wrong)}' is not a build tag`, 'Give one tag a line, made of letters, digits, underscores and dots, such as netgo.', { code: 'build-tag' });
    }
    return [...new Set(tags)].sort();
}
/** The arguments that decide which files `go list` and `go build` see: where modules come from, and the build tags. */
function loadArguments({ mod, tags }) {
    const ordered = orderedTags(tags);
    return [`-mod=${mod}`, ...(ordered.length === 0 ? [] : [`-tags=${ordered.join(',')}`])];
}
/**
 * The arguments of one `go build` of all programs for one target: what they share is compiled once. A library has a name
 * of its own, since `-o DIR/` gives it none.
 */
function buildArguments(options) {
    const { flags, mode } = options;
    return [
        'build',
        ...(flags.trimpath ? ['-trimpath'] : []),
        `-buildvcs=${flags.vcs}`,
        ...loadArguments(options),
        `-p=${options.processes}`,
        // Go's own choice is not the same as -buildmode=exe: it is another input of the build ID, and pie where the system wants it.
        ...(mode === 'exe' ? [] : [`-buildmode=${mode}`]),
        ...flags.others,
        ...(options.ldflags === '' ? [] : [`-ldflags=${options.ldflags}`]),
        `-o=${options.output}`,
        '--',
        ...options.packages,
    ];
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/selector.js

/** What a target can be called: by its system, its pair, its canonical text, and its variant also where that is the default. */
function namesOf({ os, arch, variant, text }) {
    const pair = `${os}/${arch}`;
    if (variant === '')
        return [os, pair, text];
    return [os, pair, text, `${pair}/${variant}`, ...(arch === 'arm' ? [`${pair}/v${variant}`] : [])];
}
/** Whether a line is for a target: `linux`, `linux/*` and `linux/arm64` in any variant, or `linux/amd64/v3`. */
function targetMatches(selector, target) {
    return namesOf(target).some((0,external_core_js_namespaceObject.globMatcher)(selector));
}
/** Of two lines that are for a target, the one that says more of it counts: parts before wildcards. */
function weightOf(selector) {
    return 2 * selector.split('/').length + (/[*?]/.test(selector) ? 0 : 1);
}
/** The lines that count for a target: those of the most telling selector that is for it, else those for all. */
function rulesFor(rules, target) {
    const own = rules.filter(({ selector }) => selector !== '' && targetMatches(selector, target));
    const most = Math.max(...own.map(({ selector }) => weightOf(selector)));
    return own.length === 0
        ? rules.filter(({ selector }) => selector === '')
        : own.filter(({ selector }) => weightOf(selector) === most);
}
/** Throws `InvalidValue` for a selector that is for none of the targets: what it meant would not happen. */
function refuseUnselecting(selectors, targets, code) {
    const unused = selectors.find((selector) => selector !== '' && !targets.some((target) => targetMatches(selector, target)));
    if (unused === undefined)
        return;
    const texts = targets.map(({ text }) => text);
    const known = [...new Set(targets.flatMap(({ os, arch }) => [os, `${os}/*`, `${os}/${arch}`]).concat(texts))];
    // A mistake in one part is nearer than one in all.
    const alike = known.filter((name) => name.split('/').length === unused.split('/').length);
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(unused, 80)}' is for none of the targets.${(0,external_core_js_namespaceObject.didYouMean)(unused, alike) || (0,external_core_js_namespaceObject.didYouMean)(unused, known)}`, `The targets are ${(0,external_core_js_namespaceObject.listed)(texts.slice(0, 12))}${texts.length > 12 ? ' and more' : ''}. Correct the line, or remove it.`, { code });
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/build-env.js


/** Variables that are said elsewhere, each with where. */
const ELSEWHERE = new Map([
    ['GOFLAGS', 'Use the inputs flags, ldflags and tags.'],
    ['GOTOOLCHAIN', 'Use the input go-version.'],
    [
        'GOWORK',
        'Programs are built from their own go.mod, as their users would. Commit a replace or a newer version there.',
    ],
    ['GOCACHE', 'Use the input go-cache.'],
    ['SOURCE_DATE_EPOCH', 'Set it for the step: env: SOURCE_DATE_EPOCH.'],
    ...['GOOS', 'GOARCH', 'GOAMD64', 'GO386', 'GOARM', 'GOARM64', 'GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64'].map((name) => [name, 'Use the input targets: GOOS/GOARCH/VARIANT.']),
    ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOAUTH', 'GOVCS', 'GOENV'].map((name) => [name, 'Set it for the step (env:): it counts when modules are downloaded, and never in a build.']),
]);
/** What a build takes from the machine, or what would take effect behind its back. */
const FORBIDDEN = /^(?:PATH|HOME|TMPDIR|LD_.*|DYLD_.*|GIT_.*|GO111MODULE|GOROOT|GOPATH|GOMODCACHE|GOTMPDIR|GOCACHEPROG)$/;
function invalid(line, what, hint) {
    return new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(line, 80)}' ${what}`, hint, { code: 'build-env' });
}
/** Reads `NAME=VALUE` or `SELECTOR:NAME=VALUE`. Throws `InvalidValue` for a variable that is said elsewhere. */
function parseEnvLine(line) {
    const match = /^(?:([a-z0-9*?.,/]+):)?([A-Za-z_]\w*)=(.*)$/s.exec(line);
    if (match === null)
        throw invalid(line, 'is not NAME=VALUE', 'Write CGO_ENABLED=1, or for some targets linux/arm64:CC=aarch64-linux-gnu-gcc.');
    const selector = match[1] ?? '';
    const name = (0,external_core_js_namespaceObject.invariant)(match[2], 'a line has a name');
    const value = (0,external_core_js_namespaceObject.invariant)(match[3], 'a line has a value');
    const elsewhere = ELSEWHERE.get(name);
    if (elsewhere !== undefined)
        throw invalid(name, 'is not taken here', elsewhere);
    if (FORBIDDEN.test(name))
        throw invalid(name, 'cannot be set for a build', 'Set it for the step (env:) if tools are to be found by it.');
    if (name === 'CGO_ENABLED' && value !== '0' && value !== '1')
        throw invalid(line, 'is neither 0 nor 1', 'Write CGO_ENABLED=1 to build with cgo.');
    return { selector, name, value };
}
/** The variables of a target's builds; a later line wins. */
function envOf(lines, target) {
    const own = lines.filter(({ selector }) => selector === '' || targetMatches(selector, target));
    return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/build-mode.js

/** What `go build -buildmode` makes of main packages: https://pkg.go.dev/cmd/go#hdr-Build_modes */
const BUILD_MODES = ['exe', 'pie', 'c-shared', 'c-archive'];
const PIE = {
    linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
    android: '386 amd64 arm arm64',
    freebsd: 'amd64',
    darwin: 'amd64 arm64',
    ios: 'amd64 arm64',
    aix: 'ppc64',
    openbsd: 'arm64',
    windows: '386 amd64 arm64',
};
const SHARED = {
    linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
    android: '386 amd64 arm arm64',
    freebsd: 'amd64',
    darwin: 'amd64 arm64',
    windows: '386 amd64 arm64',
    wasip1: 'wasm',
};
const ARCHIVE = {
    linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
    freebsd: 'amd64',
    darwin: 'amd64 arm64',
    ios: 'amd64 arm64',
    aix: 'ppc64',
    windows: '386 amd64 arm64',
};
/** Architectures of a system that a build mode exists for (internal/platform, `BuildModeSupported`). */
const SUPPORTED = {
    pie: PIE,
    'c-shared': SHARED,
    'c-archive': ARCHIVE,
};
/** Ports on which Go's own linker makes position-independent executables (internal/platform, `InternalLinkPIESupported`). */
const OWN_PIE = new Set([
    ...['android/arm64', 'darwin/amd64', 'darwin/arm64', 'linux/amd64', 'linux/arm64', 'linux/loong64'],
    ...['linux/ppc64le', 'windows/386', 'windows/amd64', 'windows/arm64'],
]);
/** Whether linking in this mode takes a C toolchain for the target. */
function needsC(mode, { os, arch }) {
    if (mode === 'exe')
        return false;
    if (mode === 'pie')
        return !OWN_PIE.has(`${os}/${arch}`);
    return os !== 'wasip1';
}
/** Throws `InvalidValue` when the mode does not exist for the target. */
function checkBuildMode(mode, target) {
    if (mode === 'exe')
        return;
    const architectures = SUPPORTED[mode][target.os] ?? '';
    if (architectures.split(' ').includes(target.arch))
        return;
    const hint = architectures === ''
        ? `It has it for ${(0,external_core_js_namespaceObject.listed)(Object.keys(SUPPORTED[mode]))}. Leave the target out, or use exe.`
        : `For ${target.os} it has it on ${(0,external_core_js_namespaceObject.listed)(architectures.split(' '))}. Leave the target out, or use exe.`;
    throw new external_core_js_namespaceObject.InvalidValue(`Go has no ${mode} for ${target.text}`, hint, { code: 'build-mode' });
}
/** Ending of the file that a build mode makes for a target. */
function programExtension({ os, arch }, mode = 'exe') {
    if (mode === 'c-archive')
        return '.a';
    if (mode === 'c-shared' && arch !== 'wasm')
        return { windows: '.dll', darwin: '.dylib' }[os] ?? '.so';
    if (os === 'windows')
        return '.exe';
    return arch === 'wasm' ? '.wasm' : '';
}
/** The modes that make a C header beside the library. */
const makesHeader = (mode) => mode === 'c-shared' || mode === 'c-archive';

;// CONCATENATED MODULE: ./build/bundle/packages/go/declaration.js
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

;// CONCATENATED MODULE: ./build/bundle/packages/go/expected-build.js
/** What Go records of the commit; nothing when the stamp is switched off. */
function commitChecks(expected) {
    if (!expected.flags.vcs)
        return [
            ['vcs.revision', ''],
            ['vcs.modified', ''],
        ];
    return [
        ['vcs.revision', expected.revision],
        ['vcs.modified', 'false'],
    ];
}
/** Settings that a build records (https://pkg.go.dev/runtime/debug#BuildSetting); an empty one is left out of the record. */
function settingChecks(expected) {
    const { target, flags, env, mode } = expected;
    return [
        ['GOOS', target.os],
        ['GOARCH', target.arch],
        ['CGO_ENABLED', env['CGO_ENABLED'] ?? '0'],
        ['GOEXPERIMENT', env['GOEXPERIMENT'] ?? ''],
        ['-buildmode', mode],
        ['-compiler', 'gc'],
        ['-trimpath', flags.trimpath ? 'true' : ''],
        ['-tags', expected.tags.join(',')],
        // With -trimpath the linker's flags are left out, since they may name paths (https://go.dev/issue/52372).
        ['-ldflags', flags.trimpath ? '' : expected.ldflags],
        ...['-race', '-msan', '-asan'].map((name) => [name, flags.others.includes(name) ? 'true' : '']),
        ...commitChecks(expected),
    ];
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
        { what: 'toolchain', expected: expected.goVersion, found: info.goVersion },
        ...(expected.version === undefined
            ? []
            : [{ what: 'version', expected: expected.version, found: info.main.version }]),
        ...settingChecks(expected).map(([name, value]) => setting(name, value)),
        // A variable that the toolchain does not know yet (GOARM64 before Go 1.23) is not recorded: there is only the default.
        ...(target.variable === ''
            ? []
            : [setting(target.variable, target.variant, target.suffix === '' ? target.variant : '')]),
    ];
    return checks.filter((check) => check.expected !== check.found);
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/ldflags.js

function ldflags_invalid(message, hint, code = 'ldflags') {
    return new external_core_js_namespaceObject.InvalidValue(message, hint, { code });
}
/**
 * The fields of a flag list as the go command reads it: a field that begins with a quote ends at the next one; a quote
 * elsewhere is a letter, and nothing is escaped (cmd/internal/quoted, `Split`). Throws `InvalidValue`.
 */
function splitFlags(text, code = 'ldflags') {
    const fields = [];
    let rest = text.trimStart();
    while (rest !== '') {
        const quote = rest.charAt(0);
        if (quote === '"' || quote === "'") {
            const end = rest.indexOf(quote, 1);
            if (end < 0)
                throw ldflags_invalid(`the quote in '${(0,external_core_js_namespaceObject.printable)(rest, 60)}' is not closed`, 'Close it, or leave it out.', code);
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
        throw ldflags_invalid(`'-X ${(0,external_core_js_namespaceObject.printable)(text, 80)}' names no variable`, "Write -X package.name=value, with quotes around all of it when the value holds blanks: -X 'main.title=Hello you'.");
    }
    return { package: symbol.slice(0, dot), name: symbol.slice(dot + 1), value: text.slice(equals + 1) };
}
/**
 * The variables that the flags set. The linker ignores one that does not exist without a word, so each is to be looked up.
 * Throws `InvalidValue` when the flags cannot be read.
 */
function linkedValues(ldflags) {
    const fields = splitFlags(ldflags);
    const [first] = fields;
    if (first !== undefined && !first.startsWith('-'))
        throw ldflags_invalid(`'${(0,external_core_js_namespaceObject.printable)(first, 60)}' is not a flag`, 'Begin with a flag, such as -s -w.');
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
        throw ldflags_invalid('the last -X has no value', 'Write -X package.name=value.');
    return found;
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/flags.js


const DEFAULT_FLAGS = { trimpath: true, vcs: true, mod: undefined, others: [] };
/** Flags without value that change what is built. */
const SWITCHES = new Set(['a', 'asan', 'cover', 'linkshared', 'modcacherw', 'msan', 'race']);
/** Flags with a value that change what is built. */
const SETTINGS = new Set(['asmflags', 'covermode', 'coverpkg', 'gcflags', 'installsuffix', 'pgo']);
const OWN = ['trimpath', 'buildvcs', 'mod'];
/** Flags that are not taken, each with what to do instead. https://pkg.go.dev/cmd/go#hdr-Compile_packages_and_dependencies */
const REFUSED = new Map(Object.entries({
    ldflags: 'Use the input ldflags.',
    tags: 'Use the input tags.',
    buildmode: 'Use the input build-mode.',
    o: 'The input output names the folder, and name-template the files.',
    p: 'Use the input parallelism.',
    C: 'Use the input module.',
    n: 'Use the input dry-run.',
    x: 'Leave it out: it prints commands and changes nothing.',
    v: 'Leave it out: it prints names of packages and changes nothing.',
    work: 'Leave it out: it keeps temporary files and changes nothing.',
    json: 'Leave it out: it changes how messages are printed.',
    compiler: 'Programs are built by gc, the Go project\u2019s own compiler.',
    gccgoflags: 'Programs are built by gc, the Go project\u2019s own compiler.',
    modfile: 'It would build something else than the commit says. Commit the change to go.mod.',
    overlay: 'It would build something else than the commit says. Commit the change.',
    pkgdir: 'It would take packages that nobody checked.',
    toolexec: 'It would put another program between the go command and its tools, which no reader of the result can see.',
}));
function flags_invalid(message, hint) {
    return new external_core_js_namespaceObject.InvalidValue(message, hint, { code: 'build-flag' });
}
/** `-name`, `--name`, `-name=value`, and `-name value` for a flag that takes one. */
function readFlags(text) {
    const found = [];
    const fields = [...splitFlags(text, 'flags')];
    for (let field = fields.shift(); field !== undefined; field = fields.shift()) {
        const match = /^--?([A-Za-z]\w*)(?:=(.*))?$/s.exec(field);
        if (match === null)
            throw flags_invalid(`'${(0,external_core_js_namespaceObject.printable)(field, 60)}' is not a flag`, 'Begin with a flag, such as -trimpath=false.');
        const name = (0,external_core_js_namespaceObject.invariant)(match[1], 'a flag has a name');
        const given = match[2];
        const instead = REFUSED.get(name);
        if (instead !== undefined)
            throw flags_invalid(`-${name} cannot be given`, instead);
        const takesNext = given === undefined && (SETTINGS.has(name) || name === 'mod');
        found.push({ name, value: takesNext ? fields.shift() : given });
    }
    return found;
}
function truth({ name, value: given }) {
    const value = given ?? 'true';
    if (/^(?:1|t|T|true|TRUE|True)$/.test(value))
        return true;
    if (/^(?:0|f|F|false|FALSE|False)$/.test(value))
        return false;
    throw flags_invalid(`-${name} is '${(0,external_core_js_namespaceObject.printable)(value, 40)}'`, `Write -${name}=true or -${name}=false.`);
}
function modeOf({ value }) {
    if (value === 'readonly' || value === 'vendor')
        return value;
    throw flags_invalid(`-mod is '${(0,external_core_js_namespaceObject.printable)(value ?? '', 40)}'`, 'Write -mod=readonly or -mod=vendor: a release is built from what go.mod and go.sum say, and changes neither.');
}
function other(flag) {
    const { name, value } = flag;
    if (SWITCHES.has(name))
        return truth(flag) ? [`-${name}`] : [];
    if (SETTINGS.has(name)) {
        if (value !== undefined)
            return [`-${name}=${value}`];
        throw flags_invalid(`-${name} has no value`, `Write -${name}=VALUE.`);
    }
    const known = [...OWN, ...SWITCHES, ...SETTINGS];
    const near = (0,external_core_js_namespaceObject.nearest)(name, known);
    throw flags_invalid(`there is no flag -${(0,external_core_js_namespaceObject.printable)(name, 40)}${near === undefined ? '' : `; did you mean '${near}'`}`, `The flags are ${(0,external_core_js_namespaceObject.listed)(known.sort().map((flagName) => `-${flagName}`))}.`);
}
/** Reads flags of `go build`. The last of several wins, as for the go command. Throws `InvalidValue` for what is not taken. */
function parseBuildFlags(text) {
    let flags = DEFAULT_FLAGS;
    for (const flag of readFlags(text)) {
        if (flag.name === 'trimpath')
            flags = { ...flags, trimpath: truth(flag) };
        else if (flag.name === 'buildvcs')
            flags = { ...flags, vcs: flag.value === 'auto' || truth(flag) };
        else if (flag.name === 'mod')
            flags = { ...flags, mod: modeOf(flag) };
        else
            flags = { ...flags, others: [...flags.others, ...other(flag)] };
    }
    return flags;
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/linked-value.js


function linked_value_invalid(value, what, hint) {
    const name = (0,external_core_js_namespaceObject.printable)(`${value.package}.${value.name}`, 120);
    return new external_core_js_namespaceObject.InvalidValue(`-X ${name} has no effect: ${what}`, hint, { code: 'ldflags-variable' });
}
const SETTABLE = 'The linker sets a package variable of type string, declared without value or with a constant one.';
function withoutVariable(value, packages) {
    const all = packages.flatMap(({ declarations }) => declarations);
    const same = all.find(({ name }) => name === value.name);
    const fault = same === undefined ? undefined : notSettable(same);
    if (fault !== undefined)
        return linked_value_invalid(value, `${value.name} ${fault}`, SETTABLE);
    const settable = all.filter((found) => notSettable(found) === undefined).map(({ name }) => name);
    const names = [...new Set(settable)].sort();
    const near = (0,external_core_js_namespaceObject.nearest)(value.name, names);
    const what = `there is no such variable${near === undefined ? '' : `; did you mean ${near}?`}`;
    const where = (0,external_core_js_namespaceObject.listed)(packages.map(({ importPath }) => (0,external_core_js_namespaceObject.printable)(importPath, 80)));
    const there = names.length === 0 ? 'no string variable' : (0,external_core_js_namespaceObject.listed)(names.slice(0, 10));
    return linked_value_invalid(value, what, `In ${where} there is ${there}. ${SETTABLE}`);
}
/**
 * Checks that a value of `-X` has a variable to go to, in at least one of the packages (all programs for `main`). Answers the
 * import paths of those without. Throws `InvalidValue`.
 */
function checkLinkedValue(value, packages) {
    const without = packages.filter(({ declarations }) => !declarations.some((found) => found.name === value.name && notSettable(found) === undefined));
    const [first] = packages;
    if (first === undefined) {
        throw linked_value_invalid(value, `there is no package '${(0,external_core_js_namespaceObject.printable)(value.package, 120)}'`, 'Write the import path of a package of this build, or main for the program itself.');
    }
    if (packages.every(({ linked }) => !linked)) {
        throw linked_value_invalid(value, `'${(0,external_core_js_namespaceObject.printable)(value.package, 120)}' is not linked into any program`, 'Name a package that a program imports, directly or through others.');
    }
    if (value.package !== 'main' && first.name === 'main') {
        throw linked_value_invalid(value, `'${(0,external_core_js_namespaceObject.printable)(value.package, 120)}' is a main package, which the linker knows as main`, `Write -X main.${value.name}=...`);
    }
    if (without.length === packages.length)
        throw withoutVariable(value, packages);
    return without.map(({ importPath }) => importPath);
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/module-path.js
/** A module path or version as it is written in folders and addresses: https://go.dev/ref/mod#module-cache */
function escapePath(path) {
    return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/json.js
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

;// CONCATENATED MODULE: ./build/bundle/packages/go/package.js


/** The fields that are asked for. */
const PACKAGE_FIELDS = 'ImportPath,Name,Dir,GoFiles,CgoFiles,IgnoredGoFiles,Module,Error';
/** The same with what is embedded: the go command looks for the files only when it is asked for them. */
const LINKED_FIELDS = `${PACKAGE_FIELDS},EmbedFiles`;
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
            ignoredFiles: names(item['IgnoredGoFiles']),
            cgoFiles: names(item['CgoFiles']),
            embedded: names(item['EmbedFiles']),
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
    return new external_core_js_namespaceObject.RefusedError({
        code: 'package-error',
        message: `The package '${(0,external_core_js_namespaceObject.printable)(faulty.importPath)}' cannot be loaded: ${(0,external_core_js_namespaceObject.printable)(faulty.error)}.`,
        hint: `Correct the input main or the package.${(0,external_core_js_namespaceObject.didYouMean)(faulty.importPath, known)}`,
        ...(file === undefined ? {} : { file, line: Number(line) }),
    });
}
function noProgram(patterns, packages) {
    const own = packages.filter(({ own: mine }) => mine).map(({ importPath }) => importPath);
    return new external_core_js_namespaceObject.RefusedError({
        code: 'no-program',
        message: `${(0,external_core_js_namespaceObject.listed)(patterns.map((pattern) => (0,external_core_js_namespaceObject.printable)(pattern, 80)), { quote: true })} holds no main package.`,
        hint: own.length === 0
            ? 'No package of the module matches. Give the directories of the programs as input main, such as ./cmd/...'
            : `It holds ${(0,external_core_js_namespaceObject.listed)(own.slice(0, 10).map((path) => (0,external_core_js_namespaceObject.printable)(path, 80)))}${own.length > 10 ? ' and more' : ''}, none of them package main. Is the program in another directory or module?`,
    });
}
/**
 * The programs among the packages that the patterns name, sorted. Throws `RefusedError` when there is none, when a package
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
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'program-name',
            message: `The programs '${other.importPath}' and '${program.importPath}' have the same name, ${program.name}.`,
            hint: 'They would overwrite each other. Rename the directory of one, or build them in two steps with the input main.',
        });
    }
    return programs;
}
function badPattern(line, fault) {
    const hint = 'Give package patterns such as ./cmd/hello or ./cmd/..., or NAME=DIRECTORY such as etcd=. to name a program.';
    return new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(line)}' ${fault}`, hint, { code: 'package-pattern' });
}
/**
 * Reads a package pattern, or `NAME=DIRECTORY`. Throws `InvalidValue` for a pattern that the go
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
    if (!/^[A-Za-z0-9_][\w.+-]{0,99}$/.test(name))
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

;// CONCATENATED MODULE: ./build/bundle/packages/go/released-toolchain.js

/**
 * The toolchain of the version that a program names: `go1.26.8`, and `go1.26.8 X:jsonv2` for one with experiments
 * (internal/buildcfg). Undefined for what nobody else can fetch: a development version, or a distributor's own.
 */
function releasedToolchain(goVersion) {
    const match = /^(go1\.\d+(?:\.\d+)?(?:rc\d+|beta\d+)?)(?:[ -]X:([a-z0-9]+(?:,[a-z0-9]+)*))?$/.exec(goVersion);
    if (match === null)
        return undefined;
    const [, name, experiment] = match;
    return { name: (0,external_core_js_namespaceObject.invariant)(name, 'the expression has the name'), experiment: experiment ?? '' };
}

;// CONCATENATED MODULE: external "./executable.js"
const external_executable_js_namespaceObject = __lazy_require__("./executable.js");
;// CONCATENATED MODULE: ./build/bundle/packages/go/stamp.js

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
    return literal.replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)/g, (_, digits) => digits.length > 1 ? String.fromCodePoint(Number.parseInt(digits.slice(1), 16)) : (escapes[digits] ?? digits));
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
    return (0,external_executable_js_namespaceObject.parseModuleInfo)(goVersion, text.split('\n'));
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/target.js

/** The variables that choose the variant of an architecture. https://pkg.go.dev/internal/buildcfg */
const VARIANT_VARIABLES = [
    'GO386',
    'GOAMD64',
    'GOARM',
    'GOARM64',
    'GOMIPS',
    'GOMIPS64',
    'GOPPC64',
    'GORISCV64',
];
function oneOf(variable, values) {
    return {
        variable,
        fallback: values[0],
        read: (text) => values.find((value) => value === text),
        allowed: (0,external_core_js_namespaceObject.listed)(values, { or: true }),
        plain: values,
    };
}
/** `7`, `v7`, `7,softfloat`; the float unit that a version has anyway is not said (internal/buildcfg, `goarm`). */
function readArm(text) {
    const match = /^v?([567])(?:,(softfloat|hardfloat))?$/.exec(text);
    if (match === null)
        return undefined;
    const version = (0,external_core_js_namespaceObject.invariant)(match[1], 'a variant has a version');
    const float = match[2];
    const usual = version === '5' ? 'softfloat' : 'hardfloat';
    return float === undefined || float === usual ? version : `${version},${float}`;
}
/** `v8.2`, `v9.0,lse,crypto`, and `v8` as image platforms write it (internal/buildcfg, `ParseGoarm64`). */
function readArm64(text) {
    const [first, ...options] = text.split(',');
    const version = (0,external_core_js_namespaceObject.invariant)(first, 'a list has a first part');
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
        {
            variable: 'GOARM',
            fallback: '7',
            read: readArm,
            allowed: 'v5, v6 or v7, each with ,softfloat or ,hardfloat',
            plain: ['5', '6', '7'],
        },
    ],
    [
        'arm64',
        {
            variable: 'GOARM64',
            fallback: 'v8.0',
            read: readArm64,
            allowed: 'v8.0 to v9.5, each with ,lse and ,crypto',
            plain: [...'0123456789'].map((minor) => `v8.${minor}`).concat([...'012345'].map((minor) => `v9.${minor}`)),
        },
    ],
    ['mips', MIPS],
    ['mipsle', MIPS],
    ['mips64', MIPS64],
    ['mips64le', MIPS64],
    ['ppc64', PPC64],
    ['ppc64le', PPC64],
    ['riscv64', oneOf('GORISCV64', ['rva20u64', 'rva22u64', 'rva23u64'])],
]);
function refused(text, message, hint) {
    return new external_core_js_namespaceObject.RefusedError({ code: 'unknown-target', message: `The target '${(0,external_core_js_namespaceObject.printable)(text)}' ${message}.`, hint });
}
function suffixOf(arch, variant, fallback) {
    if (arch === 'arm')
        return `v${variant.replace(',', '_')}`;
    return variant === fallback ? '' : `_${variant.replaceAll(',', '_')}`;
}
/**
 * `GOOS/GOARCH` or `GOOS/GOARCH/VARIANT`. Whether the toolchain has such a port is `checkPort`'s question.
 * Throws `RefusedError`.
 */
function parseTarget(text) {
    const match = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
    if (match === null)
        throw refused(text, 'is not written as GOOS/GOARCH', /[,;\s]/.test(text)
            ? 'Write one target a line, such as linux/amd64.'
            : 'Write it as linux/amd64, or with a variant as linux/arm/v7.');
    const os = (0,external_core_js_namespaceObject.invariant)(match[1], 'a target has a system');
    const arch = (0,external_core_js_namespaceObject.invariant)(match[2], 'a target has an architecture');
    const given = match[3];
    const variants = VARIANTS.get(arch);
    if (variants === undefined) {
        if (given !== undefined)
            throw refused(text, `has a variant, and ${arch} has none`, `Write it as ${os}/${arch}.`);
        return { os, arch, variant: '', variable: '', text: `${os}/${arch}`, suffix: '' };
    }
    const { variable, fallback, read, allowed } = variants;
    const variant = given === undefined ? fallback : read(given);
    if (variant === undefined)
        throw refused(text, `has no variant of ${arch}`, `The variants of ${arch} (${variable}) are ${allowed}.`);
    const shown = arch === 'arm' ? `/v${variant}` : variant === fallback ? '' : `/${variant}`;
    return { os, arch, variant, variable, text: `${os}/${arch}${shown}`, suffix: suffixOf(arch, variant, fallback) };
}
/** The variants of an architecture without their options, the first of them the oldest; empty for one that has none. */
function variantsOf(arch) {
    return VARIANTS.get(arch)?.plain ?? [];
}
/** What a universal program is put together from. */
const UNIVERSAL_PARTS = ['darwin/amd64', 'darwin/arm64'];
/** The target of two Mach-O programs in one file. */
const UNIVERSAL = {
    os: 'darwin',
    arch: 'universal',
    variant: '',
    variable: '',
    text: 'darwin/universal',
    suffix: '',
};

;// CONCATENATED MODULE: ./build/bundle/packages/go/port.js


/** Reads what `go tool dist list -json` says; undefined when it is something else. */
function parsePorts(text) {
    const value = JSON.parse(text);
    if (!Array.isArray(value))
        return undefined;
    return value.flatMap((item) => isRecord(item) && typeof item['GOOS'] === 'string' && typeof item['GOARCH'] === 'string'
        ? [{ os: item['GOOS'], arch: item['GOARCH'], firstClass: item['FirstClass'] === true }]
        : []);
}
/** Throws `RefusedError` when the toolchain has no such port, with the nearest and with what there is. */
function checkPort(target, ports, goVersion) {
    const { os, arch } = target;
    if (ports.some((port) => port.os === os && port.arch === arch))
        return;
    const names = ports.map((port) => `${port.os}/${port.arch}`);
    const ofSystem = ports.filter((port) => port.os === os).map((port) => port.arch);
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'unknown-target',
        message: `${(0,external_core_js_namespaceObject.printable)(goVersion)} has no port '${os}/${arch}'.${(0,external_core_js_namespaceObject.didYouMean)(`${os}/${arch}`, names)}`,
        hint: ofSystem.length > 0
            ? `For ${os} it has ${(0,external_core_js_namespaceObject.listed)(ofSystem)}.`
            : `The systems it knows are ${(0,external_core_js_namespaceObject.listed)([...new Set(ports.map((port) => port.os))])}.`,
    });
}
/**
 * A port that only a C toolchain can link for, even a program without cgo (internal/platform, `MustLinkExternal`).
 */
function needsExternalLinker({ os, arch }) {
    return (os === 'android' && arch !== 'arm64') || os === 'ios';
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/target-list.js




/** Targets that most programs are asked for: what is left when ports few people have are left out. */
const COMMON = [
    ...['linux/amd64', 'linux/arm64', 'linux/386', 'linux/arm/v6', 'linux/arm/v7', 'linux/ppc64le', 'linux/riscv64'],
    ...['linux/s390x', 'darwin/amd64', 'darwin/arm64', 'windows/amd64', 'windows/arm64', 'windows/386'],
    ...['freebsd/amd64', 'freebsd/arm64'],
];
const SETS = ['first-class', 'common', 'all'];
const pairOf = ({ os, arch }) => `${os}/${arch}`;
const isPattern = (line) => /[*?]/.test(line);
const isSet = (line) => SETS.some((name) => name === line);
function target_list_refused(message, hint) {
    return new external_core_js_namespaceObject.RefusedError({ code: 'unknown-target', message, hint });
}
/** A pattern of two parts stands for pairs in their default variant, one of three parts for variants. */
function matching(pattern, ports, goVersion) {
    const parts = pattern.split('/').length;
    const matches = (0,external_core_js_namespaceObject.globMatcher)(pattern);
    const texts = ports.flatMap((port) => {
        const pair = pairOf(port);
        if (parts === 2)
            return [pair];
        return variantsOf(port.arch).map((variant) => `${pair}/${port.arch === 'arm' ? `v${variant}` : variant}`);
    });
    const found = texts.filter(matches);
    if (found.length > 0)
        return found.map(parseTarget);
    throw target_list_refused(`No target of ${(0,external_core_js_namespaceObject.printable)(goVersion)} matches '${(0,external_core_js_namespaceObject.printable)(pattern)}'.`, `Write patterns as GOOS/GOARCH or GOOS/GOARCH/VARIANT, such as linux/* or linux/arm/*. The systems are ${(0,external_core_js_namespaceObject.listed)([...new Set(ports.map(({ os }) => os))])}.`);
}
function inSet(set, ports) {
    const there = new Set(ports.map(pairOf));
    switch (set) {
        case 'first-class':
            return ports.filter(({ firstClass }) => firstClass).map((port) => parseTarget(pairOf(port)));
        case 'common':
            return COMMON.map(parseTarget).filter(({ os, arch }) => there.has(`${os}/${arch}`));
        case 'all':
            return ports.map((port) => parseTarget(pairOf(port)));
    }
}
/** One line of the input. `found` are ports nobody named by themselves. */
function read(line, { ports, goVersion }) {
    if (isSet(line))
        return { named: [], found: inSet(line, ports) };
    if (line === UNIVERSAL.text) {
        for (const part of UNIVERSAL_PARTS)
            checkPort(parseTarget(part), ports, goVersion);
        return { named: [UNIVERSAL], found: [] };
    }
    if (isPattern(line))
        return { named: [], found: matching(line, ports, goVersion) };
    if (!line.includes('/')) {
        const known = [...SETS, ...ports.map(pairOf)];
        throw target_list_refused(`There is no target and no set of targets '${(0,external_core_js_namespaceObject.printable)(line)}'.${(0,external_core_js_namespaceObject.didYouMean)(line, known)}`, `Write a target such as linux/amd64, a pattern such as linux/*, or ${(0,external_core_js_namespaceObject.listed)(SETS, { or: true })}.`);
    }
    const target = parseTarget(line);
    checkPort(target, ports, goVersion);
    return { named: [target], found: [] };
}
function refuseExternal(target) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'needs-c-toolchain',
        message: `Go cannot link a program for ${target.text} by itself: it takes a C toolchain for that system.`,
        hint: 'Leave the target out, or give CGO_ENABLED=1 and CC=... in the input env, on a runner that has the toolchain.',
    });
}
/**
 * The targets of the lines in their order, each once, without the excluded ones. Of sets and patterns only what Go can link
 * by itself is taken, unless a C toolchain is there. Throws `RefusedError` for what names no port, for a port named by itself
 * that needs a C toolchain, and when nothing is left; `InvalidValue` for a pattern of `exclude` that matches nothing.
 */
function selectTargets(wish) {
    const { lines, exclude, cgo } = wish;
    const wishes = lines.map((line) => read(line, wish));
    const external = (target) => !cgo(target) && needsExternalLinker(target);
    const wrong = wishes.flatMap(({ named }) => named).find(external);
    if (wrong !== undefined)
        throw refuseExternal(wrong);
    const all = new Map(wishes.flatMap(({ named, found }) => [...named, ...found]).map((target) => [target.text, target]));
    refuseUnselecting(exclude, [...all.values()], 'unknown-target');
    const kept = [...all.values()].filter((target) => !exclude.some((pattern) => targetMatches(pattern, target)));
    const left = kept.filter(external).map(({ text }) => text);
    const targets = kept.filter((target) => !external(target));
    if (targets.length === 0) {
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'no-target',
            message: lines.length === 0 ? 'No target is named.' : 'No target is left to build.',
            hint: "Give one target a line, such as linux/amd64; the input 'exclude' takes targets away again.",
        });
    }
    const skipped = left.length === 0
        ? []
        : [`left out ${(0,external_core_js_namespaceObject.listed)(left)}: ${(0,external_core_js_namespaceObject.counted)(left.length, 'port')} that only a C toolchain links`];
    return { targets, reasons: skipped };
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/version-output.js


function linkedModule(value) {
    const module = isRecord(value) ? value : {};
    const found = { path: textOf(module['Path']), version: textOf(module['Version']), sum: textOf(module['Sum']) };
    return isRecord(module['Replace']) ? (0,external_executable_js_namespaceObject.replacedBy)(linkedModule(module['Replace']), found) : found;
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
/** Reads `go version -m` as toolchains before Go 1.25 print it. */
function parseBuildInfoText(text) {
    const programs = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('\t'))
            programs.at(-1)?.lines.push(line.slice(1));
        else if (line !== '')
            programs.push({ goVersion: line.slice(line.lastIndexOf(': ') + 2), lines: [] });
    }
    return programs.map(({ goVersion, lines }) => (0,external_executable_js_namespaceObject.parseModuleInfo)(goVersion, lines));
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/index.js

















;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: ./build/bundle/packages/go/compile-error.js

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
        const [, file, at, column, message] = match;
        found.push({
            message: (0,external_core_js_namespaceObject.invariant)(message, 'a diagnostic has a message'),
            file: (0,external_core_js_namespaceObject.invariant)(file, 'a diagnostic has a file')
                .replace(/^\.[\\/]/, '')
                .replaceAll('\\', '/'),
            line: Number(at),
            ...(column === undefined ? {} : { column: Number(column) }),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/go-failure.js

/** What the command said, in one line that people can read; downloads are no part of it. */
function saidInOneLine(stderr) {
    const lines = stderr
        .split(/\r?\n/)
        .map((line) => line.trim().replaceAll('\t', ' '))
        .filter((line) => line !== '' && !/^(?:go: downloading |To (?:ignore|sync) the vendor)|^go mod vendor$/.test(line));
    return (0,external_core_js_namespaceObject.printable)(lines.join('; ').replaceAll(':; ', ': '), 600).replace(/\.$/, '');
}
const TIDY = 'Run go mod tidy in the directory of the module, and commit go.mod and go.sum.';
/** Definite faults of the module, by what the go command says of them (cmd/go/internal/modload, modfetch). */
const FAULTS = [
    {
        said: /requires go >=/,
        code: 'go-too-old',
        what: 'The module asks for another Go',
        hint: 'Install it before this step: actions/setup-go with go-version-file: go.mod.',
    },
    {
        said: /inconsistent vendoring/,
        code: 'vendor-inconsistent',
        what: 'The vendor folder is not what go.mod asks for',
        hint: 'Run go mod vendor in the directory of the module, and commit the folder; or build without it by flags: -mod=readonly.',
    },
    {
        said: /missing go\.sum entry|updates to go\.(?:mod|sum) needed|no required module provides package/,
        code: 'go-mod-untidy',
        what: 'go.mod or go.sum lack what the source needs',
        hint: TIDY,
    },
    {
        said: /checksum mismatch/,
        code: 'modules-changed',
        what: 'A module is not what go.sum or the checksum database says',
        hint: 'Somebody moved a tag, or the proxy is not to be trusted: https://go.dev/ref/mod#module-authentication. Do not release before you know which.',
    },
    {
        said: /replacement directory .* does not exist|\(replaced by [^)]*\): reading .*no such file/,
        code: 'replace-outside',
        what: 'go.mod replaces a module by a directory that is not there',
        hint: 'Commit the directory, or require a version of the module.',
    },
];
/** Each line of go.mod that cannot be read: `go.mod:3: unknown directive: x`. */
function goModFaults(stderr) {
    const found = stderr.matchAll(/^(?:.*[\\/])?go\.mod:(\d+)(?::(\d+))?: (.*)$/gm);
    return [...found].map(([, line, column, text]) => {
        return {
            code: 'bad-go-mod',
            message: `go.mod cannot be read: ${(0,external_core_js_namespaceObject.printable)((0,external_core_js_namespaceObject.invariant)(text, 'a line has a text').trim(), 300)}.`,
            hint: 'Correct the line; go mod edit -fmt shows what the go command makes of the file.',
            file: 'go.mod',
            line: Number(line),
            ...(0,external_core_js_namespaceObject.optional)({ column: column === undefined ? undefined : Number(column) }),
        };
    });
}
function unanswered(stderr, said) {
    if (/toolchain not available|no such tool|invalid toolchain|toolchain not verified|^go: download go1\./m.test(stderr)) {
        return new external_core_js_namespaceObject.CouldNotCheckError({
            code: 'no-toolchain',
            message: `The toolchain cannot be had: ${said}.`,
            hint: 'Check the version (https://go.dev/dl), GOPROXY and GOSUMDB: toolchains come through the module proxy and are checked against the checksum database. Or install it before this step with actions/setup-go.',
        });
    }
    if (!/no space left on device/.test(stderr))
        return undefined;
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'disk-full',
        message: `The disk is full: ${said}.`,
        hint: 'Free space before this step, build fewer targets at once with parallelism: 1, or spread them over several jobs (mode: plan).',
    });
}
/**
 * What a command that failed means: the module's fault where the command says so, else a question without answer. The file of a fault is
 * relative to the directory of the module.
 */
function goFailed(what, { code, stderr }) {
    const said = saidInOneLine(stderr);
    const open = unanswered(stderr, said);
    if (open !== undefined)
        return open;
    const fault = FAULTS.find((known) => known.said.test(stderr));
    if (fault !== undefined)
        return new external_core_js_namespaceObject.RefusedError({ code: fault.code, message: `${fault.what}: ${said}.`, hint: fault.hint });
    const [first, ...more] = goModFaults(stderr);
    if (first !== undefined)
        return new external_core_js_namespaceObject.RefusedError(first, more);
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'go-failed',
        message: `'${(0,external_core_js_namespaceObject.printable)(what, 120)}' failed with exit code ${code}: ${said}`,
        hint: 'Run the command in the directory of the module to see what it needs.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/host/build.js








/** How the go command tells that a tool was ended from outside. */
const KILLED = /: signal: killed$/m;
/** Builds programs for a target. A build that fails is an answer, not an error. */
async function buildTarget(toolchain, target, options, env = {}) {
    const folder = options.output.endsWith('/') ? options.output : (0,external_node_path_namespaceObject.dirname)(options.output);
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    const started = performance.now();
    const result = await toolchain.tryRun(buildArguments(options), { target, env });
    const seconds = (performance.now() - started) / 1000;
    if ('killed' in result || (result.code !== 0 && KILLED.test(result.stderr)))
        return { kind: 'killed', seconds };
    if (result.code === 0)
        return { kind: 'built', files: (await (0,promises_namespaceObject.readdir)(folder)).sort(), seconds };
    if (/no space left on device/.test(result.stderr))
        throw goFailed(`go build for ${target.text}`, result);
    const diagnostics = parseDiagnostics(result.stderr);
    if (diagnostics.length === 0)
        throw goFailed(`go build for ${target.text}`, result);
    return { kind: 'failed', diagnostics, seconds };
}
/** What programs say of themselves, in the order of the files. */
async function readBuildInfo(toolchain, directory, files) {
    const json = (toolchain.minor ?? Number.POSITIVE_INFINITY) >= 25;
    const paths = files.map((file) => (0,external_node_path_namespaceObject.join)(directory, file));
    const result = await toolchain.run(['version', '-m', ...(json ? ['-json'] : []), ...paths]);
    const text = result.stdout.toString('utf8');
    const programs = json ? parseBuildInfo(text) : parseBuildInfoText(text);
    if (result.code === 0 && programs.length === files.length)
        return programs;
    // The go command reads no build information from WebAssembly, although it is there.
    const read = await Promise.all(paths.map(async (path) => (0,external_executable_js_namespaceObject.readBuildInfoOf)(await (0,external_core_js_namespaceObject.unlessAbsent)(path, (0,promises_namespaceObject.readFile)(path), EMPTY))));
    const found = read.filter((info) => info !== undefined);
    if (found.length === files.length)
        return found;
    throw goFailed('go version -m', result);
}
const EMPTY = new Uint8Array(0);

;// CONCATENATED MODULE: ./build/bundle/packages/go/host/busy.js
/** A clock that runs while at least one of the tracked things is under way. */
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

;// CONCATENATED MODULE: ./build/bundle/packages/go/host/list.js








/** The packages that patterns name for a target. One that cannot be loaded is answered with its error. */
async function listPackages(toolchain, target, patterns, { loading, env = {} }) {
    const fields = `-json=${PACKAGE_FIELDS}`;
    const result = await toolchain.run(['list', '-find', '-e', fields, ...loadArguments(loading), '--', ...patterns], {
        target,
        env,
    });
    if (result.code !== 0)
        throw goFailed(`go list ${patterns.join(' ')}`, result);
    return parsePackages(result.stdout.toString('utf8'));
}
/**
 * Everything that is linked into the programs, the standard library included. What cannot be loaded, or embeds what is not there,
 * is answered with its error.
 */
async function listLinked(toolchain, target, programs, { loading, env = {} }) {
    const args = ['list', '-deps', '-e', `-json=${LINKED_FIELDS}`, ...loadArguments(loading), '--', ...programs];
    const result = await toolchain.run(args, { target, env });
    if (result.code !== 0)
        throw goFailed(`go list -deps ${programs.join(' ')}`, result);
    return parsePackages(result.stdout.toString('utf8'));
}
/** What the files of a package declare outside of functions. */
async function readDeclarations(item) {
    const sources = await Promise.all(item.files.map((file) => (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(item.directory, file), 'utf8')));
    return sources.flatMap(parseDeclarations);
}
/**
 * What Go would stamp into a program of this checkout, by the go command's own rules, without building one: an empty main
 * package that exists only in an overlay is planned (`go build -n`). Throws `CouldNotCheckError`.
 */
async function readStamp(toolchain, target, loading) {
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(toolchain.scratch, 'stamp-'));
    const source = (0,external_node_path_namespaceObject.join)(folder, 'stamp.go');
    const overlay = (0,external_node_path_namespaceObject.join)(folder, 'overlay.json');
    const name = 'slipway-stamp';
    await (0,promises_namespaceObject.writeFile)(source, 'package main\n\nfunc main() {}\n');
    await (0,promises_namespaceObject.writeFile)(overlay, JSON.stringify({ Replace: { [(0,external_node_path_namespaceObject.join)(toolchain.module, name, 'main.go')]: source } }));
    const flags = ['-n', '-trimpath', '-buildvcs=true', `-overlay=${overlay}`, ...loadArguments(loading)];
    let said = '';
    const args = ['build', ...flags, `-o=${(0,external_node_path_namespaceObject.join)(folder, 'stamp')}`, `./${name}`];
    const onStderr = (text) => {
        said += text;
    };
    const result = await toolchain.run(args, { target, onStderr });
    if (result.code !== 0)
        throw goFailed('go build -n', result);
    const info = parsePlannedBuild(said, toolchain.version);
    if (info !== undefined)
        return info;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'stamp-unreadable',
        message: `${toolchain.version} does not say what it would stamp into a program.`,
        hint: 'Use a released Go toolchain.',
    });
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __lazy_require__("node:os");
;// CONCATENATED MODULE: ./build/bundle/packages/go/machine.js
/** Memory that can be had without swapping, in bytes, from /proc/meminfo (proc_meminfo(5)); undefined elsewhere. */
function parseMemInfo(text) {
    const match = /^MemAvailable:\s+(\d+) kB$/m.exec(text);
    return match === null ? undefined : Number(match[1]) * 1024;
}
/** The control group of a process for memory, from /proc/self/cgroup (cgroups(7)). */
function parseCgroup(text) {
    const old = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(.*)$/m.exec(text);
    if (old?.[1] !== undefined)
        return { version: 1, path: old[1] };
    return { version: 2, path: /^0::(.*)$/m.exec(text)?.[1] ?? '/' };
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/host/machine.js




const machine_text = (path) => (0,promises_namespaceObject.readFile)(path, 'utf8').catch(() => '');
const CGROUPS = '/sys/fs/cgroup';
/** What the control groups of this process (and those above) leave, in bytes; undefined where none has a limit. */
async function cgroupFree() {
    const { path, version } = parseCgroup(await machine_text('/proc/self/cgroup'));
    const [limit, used] = version === 2 ? ['memory.max', 'memory.current'] : ['memory.limit_in_bytes', 'memory.usage_in_bytes'];
    const root = version === 2 ? CGROUPS : (0,external_node_path_namespaceObject.join)(CGROUPS, 'memory');
    const left = [];
    for (let group = (0,external_node_path_namespaceObject.join)(root, path); group.startsWith(root); group = (0,external_node_path_namespaceObject.dirname)(group)) {
        const [most, now] = await Promise.all([machine_text((0,external_node_path_namespaceObject.join)(group, limit)), machine_text((0,external_node_path_namespaceObject.join)(group, used))]);
        if (/^\d+$/.test(most.trim()) && /^\d+$/.test(now.trim()))
            left.push(Number(most) - Number(now));
    }
    return left.length === 0 ? undefined : Math.max(0, Math.min(...left));
}
async function freeMemory() {
    const available = parseMemInfo(await machine_text('/proc/meminfo')) ?? (0,external_node_os_namespaceObject.freemem)();
    const { 0: limited = available } = [await cgroupFree()];
    return Math.min(available, limited);
}
/** What this machine has left for builds; `folder` is on the disk that caches and results go to. */
async function readMachine(folder) {
    const [memory, disk] = await Promise.all([freeMemory(), (0,promises_namespaceObject.statfs)(folder).catch(() => undefined)]);
    return {
        cores: (0,external_node_os_namespaceObject.availableParallelism)(),
        freeMemory: memory,
        freeDisk: disk === undefined ? undefined : disk.bavail * disk.bsize,
    };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __lazy_require__("node:crypto");
;// CONCATENATED MODULE: ./build/bundle/packages/go/host/program-cache.js




/**
 * Programs of earlier builds, in the build cache that they were built with: the go command keeps what it compiles, but links
 * every program again unless the file is there already and names the same inputs in its build ID
 * (cmd/go/internal/work/buildid.go, `useCache`). They are as much to be believed as the rest of that cache.
 */
const FOLDER = 'slipway-programs';
const folderOf = (goCache, key) => (0,external_node_path_namespaceObject.join)(goCache, FOLDER, key);
/** The digest stands in front of the name, since a file that was cut off still has its build ID. */
function parse(entry) {
    return { digest: entry.slice(0, 64), name: entry.slice(65) };
}
/** Puts programs of an earlier build into the output folder, for the go command to take or to replace. */
async function seedPrograms(goCache, key, output) {
    const from = folderOf(goCache, key);
    const entries = await (0,external_core_js_namespaceObject.unlessAbsent)(from, (0,promises_namespaceObject.readdir)(from), []);
    await (0,promises_namespaceObject.mkdir)(output, { recursive: true });
    await Promise.all(entries.map(async (entry) => {
        const { digest, name } = parse(entry);
        const place = (0,external_node_path_namespaceObject.join)(output, name);
        // Another run may replace the original meanwhile: it may be gone, and the copy is looked at.
        await (0,external_core_js_namespaceObject.unlessAbsent)((0,external_node_path_namespaceObject.join)(from, entry), (0,promises_namespaceObject.copyFile)((0,external_node_path_namespaceObject.join)(from, entry), place), undefined);
        if ((await (0,external_core_js_namespaceObject.unlessAbsent)(place, (0,external_core_js_namespaceObject.sha256File)(place), '')) !== digest)
            await (0,promises_namespaceObject.rm)(place, { force: true });
    }));
}
/** Keeps programs for the next build, in the place of those of the one before. What cannot be kept is not. */
async function keepPrograms(goCache, key, output) {
    const folder = folderOf(goCache, key);
    try {
        await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
        const before = await (0,promises_namespaceObject.readdir)(folder);
        const names = await (0,promises_namespaceObject.readdir)(output);
        const kept = await Promise.all(names.map(async (name) => {
            const entry = `${await (0,external_core_js_namespaceObject.sha256File)((0,external_node_path_namespaceObject.join)(output, name))}-${name}`;
            if (before.includes(entry))
                return entry;
            const temporary = (0,external_node_path_namespaceObject.join)(folder, `${(0,external_node_crypto_namespaceObject.randomUUID)()}.tmp`);
            await (0,promises_namespaceObject.copyFile)((0,external_node_path_namespaceObject.join)(output, name), temporary);
            await (0,promises_namespaceObject.rename)(temporary, (0,external_node_path_namespaceObject.join)(folder, entry));
            return entry;
        }));
        for (const entry of before)
            if (!kept.includes(entry))
                await (0,promises_namespaceObject.rm)((0,external_node_path_namespaceObject.join)(folder, entry), { force: true });
    }
    catch (error) {
        // A full disk or a cache that is read-only: the next build links again.
        if ((0,external_core_js_namespaceObject.errorCode)(error) === undefined)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/environment.js

/**
 * What a build takes over from the machine: where tools and temporary files are, and settings of the Go runtime that
 * change no byte of the result. Everything else is left out, GOFLAGS and CGO_* foremost.
 */
const KEPT = new Set([...external_core_js_namespaceObject.PLACES, 'GOGC', 'GOMEMLIMIT', 'GOMAXPROCS']);
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
/**
 * The environment of everything that computes: a function of the target and of where things are, and of nothing else.
 *
 * It has no network. The module proxy is an empty folder, so a build can use nothing that was not downloaded and verified
 * before. It is not `GOPROXY=off`, because with that the go command names the main module's commit by any pseudo-version it
 * finds in the module cache: a build from before the tag was made, whose cache is restored, then decides the version stamp
 * (cmd/go/internal/modfetch, `readDiskStatByHash`).
 *
 * `wanted` is what the user asked for: it wins over everything but the target.
 */
function buildEnvironment(host, place, target, wanted = {}) {
    const kept = Object.entries(host).filter(([name]) => KEPT.has(name.toUpperCase()));
    const folders = FOLDERS.flatMap((name) => (place.goEnv[name] ? [[name, place.goEnv[name]]] : []));
    const port = target === undefined ? {} : { GOOS: target.os, GOARCH: target.arch };
    const variant = target?.variable ? { [target.variable]: target.variant } : {};
    return {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(folders),
        ...NEUTRAL,
        ...place.git,
        GOPROXY: fileUrl(place.emptyProxy),
        GOSUMDB: 'off',
        GOTOOLCHAIN: 'local',
        CGO_ENABLED: '0',
        ...wanted,
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
 * configured there, but for what would change the command itself, and for the secrets of the step.
 */
function downloadEnvironment(host) {
    return { ...(0,external_core_js_namespaceObject.openEnvironment)(host), GO111MODULE: 'on', GOWORK: 'off', GOTOOLCHAIN: 'local', LC_ALL: 'C' };
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/go-mod-json.js


/** Reads what `go mod edit -json` prints (https://go.dev/ref/mod#go-mod-edit): the go command has read the file, and says which line it cannot read. */
function parseGoModJson(text) {
    const parsed = JSON.parse(text);
    const value = isRecord(parsed) ? parsed : {};
    const replaces = Array.isArray(value['Replace']) ? value['Replace'].filter(isRecord) : [];
    const localReplaces = replaces.flatMap(({ Old: before, New: after }) => {
        // A directory has no version (https://go.dev/ref/mod#go-mod-file-replace).
        if (!isRecord(before) || !isRecord(after) || textOf(after['Version']) !== '')
            return [];
        return [{ path: textOf(before['Path']), directory: textOf(after['Path']) }];
    });
    const requirements = Array.isArray(value['Require']) ? value['Require'].length : 0;
    const retracts = Array.isArray(value['Retract']) ? value['Retract'].filter(isRecord) : [];
    const retract = retracts.map(({ Low: low, High: high }) => ({ low: textOf(low), high: textOf(high) }));
    return { go: textOf(value['Go']), toolchain: textOf(value['Toolchain']), localReplaces, retract, requirements };
}
/**
 * The name of a toolchain: `go1.26.3`. Since 1.21 a first release is called `1.N.0`, and `1.N` is no release
 * (https://go.dev/doc/toolchain#version). Throws `InvalidValue`.
 */
function toolchainName(version) {
    const match = /^(?:go)?(1\.(\d+)(?:\.\d+|(?:rc|beta)\d+)?)$/.exec(version);
    if (match !== null) {
        const [, number, minor] = match;
        return `go${number}${number === `1.${minor}` && Number(minor) >= 21 ? '.0' : ''}`;
    }
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(version, 40)}' is no Go version`, 'Write an exact version such as 1.26.3, or go.mod for the one that the module names.', { code: 'go-version' });
}
/**
 * The name of the toolchain that a user asks for. `1.26` is none: to some it is the newest of that line, to Go its first release.
 * Throws `InvalidValue`.
 */
function exactToolchain(version) {
    const name = toolchainName(version);
    if (!name.endsWith('.0') || version.replace(/^go/, '') === name.replace('go', ''))
        return name;
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(version, 40)}' is no exact Go version: ${name} is the first of that line, which lacks every fix since`, `Write an exact version such as ${name.replace(/^go/, '').replace(/\.0$/, '.3')}, or go.mod for the one that the module names.`, { code: 'go-version' });
}
/** The toolchain that a go.mod names: by its toolchain line, else by its go line. Throws `InvalidValue`. */
function toolchainOfGoMod({ go, toolchain }) {
    if (toolchain !== '' && toolchain !== 'default')
        return toolchainName(toolchain);
    if (go !== '')
        return toolchainName(go);
    throw new external_core_js_namespaceObject.InvalidValue('go.mod has neither a toolchain nor a go line', 'Add one with go mod edit -go=1.26.3, or give the version itself.', { code: 'go-version' });
}
/**
 * Whether the go command takes dependencies from the module's own `vendor` folder: from the go line 1.14 on, and not where the folder
 * is that of a workspace, which is off (cmd/go/internal/modload, `setDefaultBuildMod`). `modulesTxt` is undefined where there is no
 * folder, and empty where it has no such file.
 */
function usesVendor(goLine, modulesTxt) {
    const minor = /^1\.(\d+)/.exec(goLine)?.[1];
    if (modulesTxt === undefined || minor === undefined || Number(minor) < 14)
        return false;
    const [annotations] = /^## [^\n]*/.exec(modulesTxt) ?? [''];
    return !annotations.split(/[ ;]+/).includes('workspace');
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/host/download-in-time.js


/** Milliseconds in which a module proxy that answers at all has given everything: the go command itself waits for ever. */
const LONGEST_DOWNLOAD = 30 * 60_000;
/** Runs a download that is ended when it takes too long. Throws `CouldNotCheckError` `time-limit` then. */
async function downloadInTime(args, signal, run, longest = LONGEST_DOWNLOAD) {
    const late = new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'time-limit',
        message: `'go ${args.slice(0, 2).join(' ')}' was not done after ${longest / 60_000} minutes.`,
        hint: 'See whether the servers of GOPROXY and GOSUMDB answer, then run the step again: what is downloaded already is kept.',
    });
    return await (0,external_core_js_namespaceObject.inTime)(signal, longest, late, run);
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/host/toolchain.js












/** What is asked of `go env`: for all that it knows it starts the C compiler, with an environment that is not for one. */
const ASKED = [
    ...['GOROOT', 'GOMOD', 'GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOTMPDIR', 'GOCACHEPROG'],
    ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GOAUTH'],
];
/** The settings of the go command in a directory, also those of `go env -w`. `chosen` wins over the machine's. */
async function readGoEnv(directory, env, chosen, signal) {
    const result = await (0,external_core_js_namespaceObject.exec)('go', ['env', '-json', ...ASKED], {
        cwd: directory,
        // An experiment that the toolchain does not know would end the command; builds see none but the input's.
        env: { ...(0,external_core_js_namespaceObject.openEnvironment)(env), GO111MODULE: 'on', GOEXPERIMENT: '', GOWORK: 'off', LC_ALL: 'C', ...chosen },
        ...(signal === undefined ? {} : { signal }),
    });
    const value = result.code === 0 ? JSON.parse(result.stdout.toString('utf8')) : undefined;
    if (!isRecord(value))
        throw goFailed('go env -json', result);
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
async function refuseNoModule(module, goEnv) {
    const goMod = goEnv['GOMOD'] ?? '';
    if (/go\.mod$/.test(goMod) && (await (0,promises_namespaceObject.realpath)((0,external_node_path_namespaceObject.dirname)(goMod))) === module)
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'no-go-mod',
        message: `There is no go.mod in '${(0,external_core_js_namespaceObject.printable)(module)}'.`,
        hint: /go\.mod$/.test(goMod)
            ? `The module begins at ${(0,external_core_js_namespaceObject.printable)(goMod)}: give its directory as the input module, and the programs as the input main.`
            : 'Give the directory that holds go.mod as the input module.',
    });
}
/** The environment that chooses a toolchain. */
async function chooseToolchain(module, { goVersion = '', env, signal }) {
    if (goVersion === '')
        return {};
    if (goVersion !== 'go.mod')
        return { GOTOOLCHAIN: exactToolchain(goVersion) };
    const result = await (0,external_core_js_namespaceObject.exec)('go', ['mod', 'edit', '-json'], {
        cwd: module,
        env: { ...(0,external_core_js_namespaceObject.toolEnvironment)(env), GO111MODULE: 'on', GOWORK: 'off', LC_ALL: 'C', GOTOOLCHAIN: 'local' },
        ...(signal === undefined ? {} : { signal }),
    });
    if (result.code !== 0)
        throw goFailed('go mod edit -json', result);
    return { GOTOOLCHAIN: toolchainOfGoMod(parseGoModJson(result.stdout.toString('utf8'))) };
}
/**
 * Finds the toolchain that is asked for, or that `go` in PATH chooses for the module (its go and toolchain lines count, and
 * GOTOOLCHAIN), and stays with it: no later command chooses again. Throws `RefusedError` when the directory is no module's.
 */
async function openToolchain(directory, options) {
    const { env, scratch, git, conditions = {}, clock = busyClock(), signal } = options;
    const module = await (0,promises_namespaceObject.realpath)(directory);
    const goEnv = await clock.track(chooseToolchain(module, options).then((chosen) => readGoEnv(module, env, chosen, signal)));
    await refuseNoModule(module, goEnv);
    const emptyProxy = (0,external_node_path_namespaceObject.join)(scratch, 'proxy');
    await (0,promises_namespaceObject.mkdir)(emptyProxy, { recursive: true });
    const go = (0,external_node_path_namespaceObject.join)(goEnv['GOROOT'] ?? '', 'bin', process.platform === 'win32' ? 'go.exe' : 'go');
    const place = { goEnv, emptyProxy, git };
    const running = { cwd: module, ...(signal === undefined ? {} : { signal }) };
    const quiet = { ...running, env: buildEnvironment(env, place, undefined, conditions) };
    const version = (await clock.track((0,external_core_js_namespaceObject.execOk)(go, ['env', 'GOVERSION'], quiet))).stdout.toString('utf8').trim();
    const optionsOf = ({ target, env: wanted, onStderr }) => ({
        ...running,
        env: buildEnvironment(env, place, target, { ...wanted, ...conditions }),
        ...(0,external_core_js_namespaceObject.optional)({ onStderr }),
    });
    return {
        version,
        minor: minorOf(version),
        module,
        scratch,
        moduleCache: goEnv['GOMODCACHE'] ?? '',
        buildCache: goEnv['GOCACHE'] ?? '',
        run: (args, options = {}) => clock.track((0,external_core_js_namespaceObject.exec)(go, args, optionsOf(options))),
        tryRun: (args, options = {}) => clock.track((0,external_core_js_namespaceObject.tryExec)(go, args, optionsOf(options))),
        download: (args) => clock.track(downloadInTime(args, signal, (until) => (0,external_core_js_namespaceObject.exec)(go, args, { ...running, env: downloadEnvironment(env), signal: until }))),
        busySeconds: clock.seconds,
    };
}
/** What the module's go.mod says. */
async function readGoModJson(toolchain) {
    const result = await toolchain.run(['mod', 'edit', '-json']);
    if (result.code !== 0)
        throw goFailed('go mod edit -json', result);
    return parseGoModJson(result.stdout.toString('utf8'));
}
/** Checks that nobody changed the modules since they were downloaded. Throws `RefusedError` with those that were. */
async function verifyModules(toolchain) {
    const result = await toolchain.run(['mod', 'verify']);
    if (result.code === 0)
        return;
    const changed = `${result.stdout.toString('utf8')}\n${result.stderr}`.trim().split('\n').slice(0, 10);
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'modules-changed',
        message: `Modules in the module cache are not what was downloaded: ${(0,external_core_js_namespaceObject.printable)(changed.join('; '), 600)}.`,
        hint: 'Something wrote into the cache. Run go clean -modcache, and do not restore it from a cache that other jobs write.',
    });
}
/** The pairs that the toolchain can build for. */
async function readPorts(toolchain) {
    const result = await toolchain.run(['tool', 'dist', 'list', '-json']);
    const ports = result.code === 0 ? parsePorts(result.stdout.toString('utf8')) : undefined;
    if (ports === undefined)
        throw goFailed('go tool dist list -json', result);
    return ports;
}
/** `go mod download` with its own go.mod and go.sum, to the same place for the paths of replace lines. */
async function copyGoMod({ module, scratch }) {
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(scratch, 'modules-'));
    await (0,promises_namespaceObject.copyFile)((0,external_node_path_namespaceObject.join)(module, 'go.mod'), (0,external_node_path_namespaceObject.join)(folder, 'go.mod'));
    const sums = (0,external_node_path_namespaceObject.join)(module, 'go.sum');
    await (0,external_core_js_namespaceObject.unlessAbsent)(sums, (0,promises_namespaceObject.copyFile)(sums, (0,external_node_path_namespaceObject.join)(folder, 'go.sum')), undefined);
    return (0,external_node_path_namespaceObject.join)(folder, 'go.mod');
}
/**
 * Downloads what go.mod names, once and before any build, so that builds running at once do not race for it. go.sum stays as it is:
 * the command would add what it lacks (https://go.dev/ref/mod#go-mod-download), so that the second run saw another commit than the first.
 */
async function downloadModules(toolchain) {
    const copy = await copyGoMod(toolchain);
    const result = await toolchain.download(['mod', 'download', `-modfile=${copy}`]);
    if (result.code !== 0)
        throw goFailed('go mod download', result);
}
/** The text of `vendor/modules.txt`: undefined where there is no such folder, empty where it has no such file. */
async function readVendorList({ module }) {
    const vendor = (0,external_node_path_namespaceObject.join)(module, 'vendor');
    const found = await (0,external_core_js_namespaceObject.unlessAbsent)(vendor, (0,promises_namespaceObject.stat)(vendor), undefined);
    if (found?.isDirectory() !== true)
        return undefined;
    const list = (0,external_node_path_namespaceObject.join)(vendor, 'modules.txt');
    return await (0,external_core_js_namespaceObject.unlessAbsent)(list, (0,promises_namespaceObject.readFile)(list, 'utf8'), '');
}
/** The go command takes the module's dependencies from its own `vendor` folder. `goLine` is that of its go.mod. */
async function isVendored(toolchain, goLine) {
    return usesVendor(goLine, await readVendorList(toolchain));
}
/** The workspace that holds the module: https://go.dev/ref/mod#workspaces. Undefined where there is none, or where the user has switched it off. */
async function readWorkspace(toolchain, env) {
    const wanted = { GOWORK: env['GOWORK'] ?? '' };
    const found = (await toolchain.run(['env', 'GOWORK'], { env: wanted })).stdout.toString('utf8').trim();
    if (found === '' || found === 'off')
        return undefined;
    const listed = await toolchain.run(['list', '-m', '-f', '{{.Path}}'], { env: wanted });
    const modules = listed.code === 0 ? listed.stdout.toString('utf8').split(/\r?\n/) : [];
    return { file: found, modules: modules.filter((path) => path !== '') };
}

;// CONCATENATED MODULE: ./build/bundle/packages/go/host/index.js







;// CONCATENATED MODULE: ./build/bundle/packages/go/go.chunk.js



module.exports = __webpack_exports__;
/******/ })()
;