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
  explainDifference: () => (/* reexport */ explainDifference),
  reproduce: () => (/* reexport */ reproduce)
});

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: external "./executable.js"
const external_executable_js_namespaceObject = __lazy_require__("./executable.js");
;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/explanation.js


const moduleText = ({ version, sum, replaced }) => [version, sum, ...(replaced === undefined ? [] : [`for ${replaced.path}@${replaced.version}`])]
    .filter((part) => part !== '')
    .join(' ');
const modulesOf = ({ dependencies }) => new Map(dependencies.map((module) => [`module ${module.path}`, moduleText(module)]));
/** What a build says of itself, the most telling first. */
function statements(info) {
    return new Map([
        ['toolchain', info.goVersion],
        ['package', info.path],
        ['module', info.main.path],
        ['version', info.main.version],
        ['sum', info.main.sum],
        ...info.settings,
        ...modulesOf(info),
    ]);
}
/** Where two builds say something different of themselves, the most telling first. */
function disagreements(a, b) {
    const [left, right] = [statements(a), statements(b)];
    return [...new Set([...left.keys(), ...right.keys()])]
        .map((what) => ({ what, a: left.get(what) ?? '', b: right.get(what) ?? '' }))
        .filter((pair) => pair.a !== pair.b);
}
const quoted = (text) => (text === '' ? 'nothing' : `'${(0,external_core_js_namespaceObject.printable)(text, 120)}'`);
function disagreementText(found) {
    const shown = found.slice(0, 3).map(({ what, a, b }) => `${(0,external_core_js_namespaceObject.printable)(what, 120)} (${quoted(a)} and ${quoted(b)})`);
    const more = found.length > 3 ? `, and ${found.length - 3} more` : '';
    return `The programs were built differently: ${(0,external_core_js_namespaceObject.listed)(shown)}${more}.`;
}
/** What the parts of the build IDs tell: https://go.dev/src/cmd/go/internal/work/buildid.go */
function buildIdText(a, b) {
    if (a.main !== b.main)
        return 'The source of the main package, of a dependency, or the flags of the compiler were different.';
    if (a.link !== b.link)
        return 'The same source was compiled, but linked with other flags, such as another value of -X, or the same ones written differently.';
    return 'Both name the same build: one of the files was edited after it was built, or the C code in it came out differently.';
}
/**
 * Why two programs are not the same, in sentences for people: first what they say of themselves, then their build IDs, then
 * their sections. Empty for files that are the same.
 */
function explainDifference(a, b, difference) {
    if (difference.identical)
        return '';
    const { buildIds, what } = difference;
    const found = a === undefined || b === undefined ? [] : disagreements(a, b);
    if (found.length > 0)
        return `${disagreementText(found)} ${what}`;
    const [left, right] = [buildIds.a, buildIds.b].map((text = '') => (0,external_executable_js_namespaceObject.parseBuildId)(text));
    return left === undefined || right === undefined ? what : `${buildIdText(left, right)} ${what}`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/index.js


;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/attempt.js
/**
 * Every way in which the build may have been asked for, the likeliest first. `exe` is recorded for -buildmode=exe and for no
 * -buildmode, which is another thing: on macOS and Windows it is `pie`, and elsewhere the build ID tells them apart.
 */
function attemptsOf(recordedMode, ldflags) {
    const modes = recordedMode === 'pie' ? ['pie'] : ['default', 'exe'];
    return modes.flatMap((buildMode) => ldflags.map((text) => ({ buildMode, ldflags: text })));
}
/** Systems where `exe` and the default are other programs (internal/platform, `DefaultPIE`). */
const DEFAULT_PIE = new Set(['android', 'darwin', 'ios', 'windows']);
/** Differences that no other way to ask for the build explains. */
const FINAL = new Set(['damaged', 'format', 'signature', 'record', 'build-info']);
/** Whether another attempt can bring the same bytes, after the last one differed in this way. */
function isWorthTrying(next, last, kind, os) {
    if (kind === 'build-id')
        return true;
    return next.buildMode !== last.buildMode && DEFAULT_PIE.has(os) && !FINAL.has(kind);
}

;// CONCATENATED MODULE: external "./go.js"
const external_go_js_namespaceObject = __lazy_require__("./go.js");
;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/recorded-flags.js

/**
 * Flags of the compiler, the assembler and the linker that are taken from a file that nobody trusts yet. Others are not:
 * -extld, -extldflags and -toolexec name programs to be run, -cpuprofile and -o files to be written.
 */
const HARMLESS = {
    '-asmflags': /^-(?:spectre=[a-z,]+|trimpath=.*|D=?.*|debug)$/s,
    '-gcflags': /^-(?:[NlBCem]|[lm]=\d|dwarf(?:=\w+)?|dwarflocationlists(?:=\w+)?|spectre=[a-z,]+|trimpath=.*|lang=go1\.\d+)$/s,
    '-ldflags': /^-(?:[swd]|[sw]=\w+|X=?.*|B=?[\w.]*|H=?\w*|buildid=?.*|(?:compressdwarf|checklinkname)(?:=\w+)?|linkmode=internal)$/s,
};
/** Flags of the linker whose value may be the next field. */
const WITH_VALUE = new Set(['-X', '-B', '-H', '-buildid']);
/** `all=`, `std=` and others in front of the flags: which packages they are for. */
const PATTERN = /^[\w./~-]*=(?=-|$)/;
/** Undefined for what the go command would refuse too. */
function fieldsOf(text) {
    try {
        return (0,external_go_js_namespaceObject.splitFlags)(text);
    }
    catch {
        return undefined;
    }
}
/** The first recorded flag that is not to be taken over; undefined when all can be. */
function riskyFlag(name, text) {
    const { [name]: harmless } = HARMLESS;
    // A pattern begins with a letter or a dot, never with a hyphen, which is a flag.
    const flags = text.startsWith('-') ? text : text.replace(PATTERN, '');
    const fields = fieldsOf(flags);
    if (fields === undefined)
        return text;
    let isValue = false;
    for (const field of fields) {
        const plain = field.replace(/^--/, '-');
        if (!isValue && !harmless.test(plain))
            return field;
        isValue = !isValue && name === '-ldflags' && WITH_VALUE.has(plain);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/reason.js



const reason = (code, message) => ({ code, message });
/** Sanitizers and coverage: such a program is for tests, and C runtimes of the machine are linked into it. */
const INSTRUMENTED = ['-race', '-msan', '-asan'];
const FLAG_SETTINGS = ['-asmflags', '-gcflags', '-ldflags'];
const C_FLAGS = ['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_LDFLAGS'];
/**
 * Import and module paths: https://go.dev/ref/mod#go-mod-file-ident. No hyphen in front, which would be a flag, no directory,
 * and neither `..` nor the pattern `...`.
 */
const PATH = /^(?!.*\.\.)\w[\w.~/+!-]*$/;
const TAGS = /^[\p{L}\p{Nd}_.,]+$/u;
/** The main module's version, as Go 1.24 and newer write it for a checkout too. */
const hasVersion = ({ main }) => /^v\d+\.[\w.+-]*$/.test(main.version);
const CHECKS = [
    ({ goVersion }) => (0,external_go_js_namespaceObject.releasedToolchain)(goVersion) === undefined
        ? reason('toolchain-unreleased', `It was built with '${(0,external_core_js_namespaceObject.printable)(goVersion, 80)}', which is no released Go toolchain.`)
        : undefined,
    ({ path }) => path === 'command-line-arguments'
        ? reason('package-unnamed', 'It was built from files named on the command line, and does not say of which package.')
        : undefined,
    ({ path, main }) => path !== 'command-line-arguments' && !(PATH.test(path) && PATH.test(main.path))
        ? reason('package-unnamed', `It names no package and module that could be built: '${(0,external_core_js_namespaceObject.printable)(path, 120)}'.`)
        : undefined,
    ({ settings, main }) => settings.get('vcs.modified') === 'true' || /\+(?:.*\.)?dirty$/.test(main.version)
        ? reason('source-modified', 'It was built from a checkout with changes that were not committed.')
        : undefined,
    (info, _, revision) => hasVersion(info) || info.settings.has('vcs.revision') || revision !== undefined
        ? undefined
        : reason('no-source', 'It names neither a version nor a commit: it was built without -buildvcs, outside of a repository.'),
    ({ settings }) => {
        const revision = settings.get('vcs.revision');
        if (revision === undefined)
            return undefined;
        return settings.get('vcs') === 'git' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
            ? undefined
            : reason('no-source', `Its commit '${(0,external_core_js_namespaceObject.printable)(revision, 80)}' is not one of Git.`);
    },
    ({ settings }) => [...settings.values()].some((value) => value.includes('\0'))
        ? reason('setting-damaged', 'One of its settings holds a zero byte, which no build can have.')
        : undefined,
    ({ settings }) => {
        const compiler = settings.get('-compiler') ?? 'gc';
        return compiler === 'gc'
            ? undefined
            : reason('compiler-not-gc', `It was built with the compiler ${(0,external_core_js_namespaceObject.printable)(compiler, 40)}.`);
    },
    ({ settings }) => {
        const mode = settings.get('-buildmode') ?? 'exe';
        return ['exe', 'pie'].includes(mode)
            ? undefined
            : reason('build-mode', `It was built with -buildmode=${(0,external_core_js_namespaceObject.printable)(mode, 40)}, which is no program.`);
    },
    ({ settings }) => {
        const flag = INSTRUMENTED.find((name) => settings.get(name) === 'true');
        return flag === undefined ? undefined : reason('build-instrumented', `It was built with ${flag}, for tests.`);
    },
    ({ settings }) => {
        const profile = settings.get('-pgo');
        return profile === undefined || /(?:^|[\\/])default\.pgo$/.test(profile)
            ? undefined
            : reason('profile-missing', `It was built with the profile ${(0,external_core_js_namespaceObject.printable)(profile, 120)}, which is not part of the source.`);
    },
    ({ settings }) => {
        const tags = settings.get('-tags') ?? '';
        return tags === '' || TAGS.test(tags)
            ? undefined
            : reason('build-tags-unreadable', `Its build tags cannot be read: ${(0,external_core_js_namespaceObject.printable)(tags, 80)}.`);
    },
    ({ settings }) => {
        const [found] = FLAG_SETTINGS.flatMap((name) => {
            const flag = riskyFlag(name, settings.get(name) ?? '');
            return flag === undefined ? [] : [`${name} hold ${(0,external_core_js_namespaceObject.printable)(flag, 80)}`];
        });
        return found === undefined
            ? undefined
            : reason('flag-unsafe', `Its ${found}; only flags that name no program and no file are taken from a file.`);
    },
    ({ settings }, { usesCgo }) => {
        const name = usesCgo ? C_FLAGS.find((key) => !['', '-O2 -g'].includes(settings.get(key) ?? '')) : undefined;
        return name === undefined ? undefined : reason('cgo-flags', `Its C code was compiled with ${name} of its own.`);
    },
];
/** Everything that stands in the way of building a program again; empty when nothing does. `revision` is a commit that the user knows. */
function reasonsAgainst(info, subject, revision) {
    return CHECKS.flatMap((check) => check(info, subject, revision) ?? []);
}
/**
 * Why a difference proves nothing: a program without -trimpath is another one in other directories. `rebuilt` is what the
 * program names that was built again.
 */
function builtElsewhere({ unnamed, directories }, rebuilt) {
    if (unnamed.length > 0)
        return reason('directories-unusable', `It was built without -trimpath and does not name ${(0,external_core_js_namespaceObject.listed)(unnamed)}, which may be all that differs.`);
    const other = ['goRoot', 'moduleCache', 'module'].find((name) => directories[name] !== rebuilt[name]);
    if (other === undefined)
        return undefined;
    const [there, here] = [directories, rebuilt].map((named) => (0,external_core_js_namespaceObject.printable)(named[other] ?? 'no directory', 200));
    return reason('directories-unusable', `It names ${there} where the program that was built again names ${here}.`);
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/directories.js


/** Longer than any path that a system takes (PATH_MAX of Linux), and than a sensible directory. */
const LONGEST_PATH = 4096;
const LONGEST_DIRECTORY = 1024;
/** A file may be full of things that look like a path. */
const MOST_PLACES = 1000;
const LONGEST_TABLE = 4 * 1024 * 1024;
const MOST_MODULES = 200;
const MOST_DIRECTORIES = 1000;
/** Control characters, and what is no UTF-8. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;
/** An absolute path of Unix or Windows, as the go command writes it: clean, and with nothing in it that is not for the eye. */
function isDirectoryName(text) {
    if (text.length > LONGEST_DIRECTORY || UNPRINTABLE.test(text))
        return false;
    const [root, ...names] = text.split(/[/\\]/);
    return (/^(?:[A-Za-z]:)?$/.test((0,external_core_js_namespaceObject.invariant)(root, 'a text has a first part')) &&
        names.length > 0 &&
        names.every((name) => !['', '.', '..'].includes(name)));
}
/** Whether a byte can be part of a path; in front of the first file of the table stands a number, often of ones only. */
const inPath = (byte) => byte >= 0x20 && byte !== 0x7f && byte !== 0xff;
/** What stands in front of `end` up to a byte that no path holds. */
function textBefore(bytes, end) {
    let start = end;
    while (start > 0 && end - start <= LONGEST_PATH && inPath(bytes.readUInt8(start - 1)))
        start--;
    return bytes.toString('utf8', start, end);
}
/** What stands at `start` up to a zero byte; undefined where none is near. */
function textFrom(bytes, start) {
    const size = bytes.subarray(start, start + LONGEST_PATH).indexOf(0);
    return size < 0 ? undefined : bytes.toString('utf8', start, start + size);
}
/** The first directory that has `below` in it, where that and what follows is the name of a source file. */
function directoryOf(bytes, below) {
    const wanted = Buffer.from(below);
    let at = -1;
    for (let left = MOST_PLACES; left > 0; left--) {
        at = bytes.indexOf(wanted, at + 1);
        if (at < 0)
            return undefined;
        const directory = textBefore(bytes, at);
        if (isDirectoryName(directory) && /\.(?:go|s)$/.test(textFrom(bytes, at) ?? ''))
            return { directory, at };
    }
    return undefined;
}
/** The names of source files that stand around `at`, each with one zero byte behind it: runtime/symtab.go, `filetab`. */
function fileTable(bytes, at) {
    const isName = (index, next) => {
        const byte = bytes.readUInt8(index);
        return byte === 0 ? bytes[next] !== 0 : inPath(byte);
    };
    let [start, end] = [at, at];
    while (start > 0 && at - start < LONGEST_TABLE && isName(start - 1, start))
        start--;
    while (end < bytes.length && end - at < LONGEST_TABLE && isName(end, end - 1))
        end++;
    return bytes.subarray(start, end);
}
const isBelow = (path, directory) => path.startsWith(`${directory}/`);
/** Directories of packages that are neither of the toolchain nor of a version of a module. */
function localDirectories(files, goRoot) {
    const folders = files
        .filter((file) => file.endsWith('.go') && !file.includes('@v') && !isBelow(file, goRoot))
        .map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))))
        .filter(isDirectoryName);
    return [...new Set(folders)].slice(0, MOST_DIRECTORIES);
}
/** The main module's directory: the one that ends as the main package does and has the most packages below it. */
function moduleOf(files, goRoot, { path, main }) {
    const below = path === main.path ? '' : path.slice(main.path.length);
    const folders = localDirectories(files, goRoot);
    const ranked = folders
        .filter((folder) => folder.endsWith(below))
        .map((folder) => folder.slice(0, folder.length - below.length))
        .filter(isDirectoryName)
        .map((folder) => ({ folder, packages: folders.filter((other) => isBelow(`${other}/`, folder)).length }))
        .sort((a, b) => b.packages - a.packages || a.folder.length - b.folder.length);
    return ranked[0]?.folder;
}
/** `PATH@VERSION` of every module that comes from the module cache, the main one first. */
function cachedModules({ main, dependencies }, isCheckout) {
    return [...(isCheckout ? [] : [main]), ...dependencies]
        .filter(({ version }) => /^v\d/.test(version))
        .slice(0, MOST_MODULES)
        .map((module) => `/${(0,external_go_js_namespaceObject.escapePath)(module.path)}@${(0,external_go_js_namespaceObject.escapePath)(module.version)}/`);
}
/**
 * The directories that a program without -trimpath was built at, from its table of file names, which cannot be stripped. With
 * -trimpath there are none. Every one is a clean absolute path, but still a stranger's: `refusalOf` tells whether to use it.
 */
function recordedDirectories(bytes, info) {
    if (info.settings.get('-trimpath') === 'true')
        return {};
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const runtime = directoryOf(all, '/src/runtime/proc.go\0');
    if (runtime === undefined)
        return {};
    const goRoot = runtime.directory;
    const table = fileTable(all, runtime.at);
    const isCheckout = info.settings.has('vcs.revision');
    let moduleCache;
    for (const module of cachedModules(info, isCheckout))
        moduleCache ??= directoryOf(table, module)?.directory;
    const module = isCheckout ? moduleOf(table.toString('utf8').split('\0'), goRoot, info) : undefined;
    return {
        goRoot,
        ...(moduleCache === undefined ? {} : { moduleCache }),
        ...(module === undefined ? {} : { module }),
    };
}
/** What a build without -trimpath depends on and the program does not name, in words; empty when all is known. */
function unnamedDirectories(info, directories) {
    if (info.settings.get('-trimpath') === 'true')
        return [];
    const isCheckout = info.settings.has('vcs.revision');
    const needsCache = !isCheckout || info.dependencies.some(({ sum }) => sum !== '');
    return [
        ...(directories.goRoot === undefined ? ['GOROOT'] : []),
        ...(needsCache && directories.moduleCache === undefined ? ['the module cache'] : []),
        ...(isCheckout && directories.module === undefined ? ['the source'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/subject.js


/** A file of the package that every program with C code has, in the table of file names, which cannot be stripped. */
const CGO = Buffer.from('runtime/cgo/callbacks.go');
/** Reads what `planReproduction` needs. Throws `RefusedError` for a damaged file. */
function inspectProgram(bytes) {
    const executable = (0,external_executable_js_namespaceObject.readExecutable)(bytes);
    const info = (0,external_executable_js_namespaceObject.findBuildInfo)(bytes, executable)?.info;
    return {
        executable,
        info,
        directories: info === undefined ? {} : recordedDirectories(bytes, info),
        usesCgo: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(CGO),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/comparison.js





/**
 * The version of a commit comes from the tags and the history of the repository. Where these are not all there, the program
 * cannot be the same, and nothing is proven; an edited record is another matter, as the rest of the program is the same.
 */
function namedOtherwise({ plan: { source }, difference, disagreements: found }) {
    const version = found.find(({ what }) => what === 'version');
    if (source.kind !== 'commit' || difference.kind !== 'build-info' || version === undefined)
        return undefined;
    const [there, here] = [(0,external_core_js_namespaceObject.printable)(version.a, 80), (0,external_core_js_namespaceObject.printable)(version.b, 80)];
    return {
        code: 'no-tag',
        message: `The program calls its commit ${there}, the repository calls it ${here}: it needs all tags and the whole history.`,
    };
}
/**
 * What a program and the one that was built again from what it says come to. Throws `RefusedError` for a damaged file.
 *
 * @param rebuilt bytes of the program that was built again
 */
function compareBuilds(bytes, rebuilt, built) {
    const difference = (0,external_executable_js_namespaceObject.firstDifference)(bytes, rebuilt);
    if (difference.identical)
        return { verdict: 'identical', ...built };
    const subject = inspectProgram(rebuilt);
    const [a, b] = [inspectProgram(bytes).info, subject.info];
    const found = a === undefined || b === undefined ? [] : disagreements(a, b);
    const explanation = explainDifference(a, b, difference);
    const differs = { verdict: 'differs', ...built, difference, disagreements: found, explanation };
    const doubt = namedOtherwise(differs) ?? builtElsewhere(built.plan, subject.directories);
    return doubt === undefined ? differs : { verdict: 'could-not-rebuild', reasons: [doubt] };
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/plan.js






/** What the go command records of the environment: https://pkg.go.dev/runtime/debug#BuildSetting */
const VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOEXPERIMENT', 'GOFIPS140'],
    ...['GO386', 'GOAMD64', 'GOARM', 'GOARM64', 'GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64', 'GOWASM'],
];
function sourceOf(info, { revision: known }) {
    const { path: module, version, sum } = info.main;
    const revision = info.settings.get('vcs.revision') ?? (hasVersion(info) ? undefined : known);
    return revision === undefined
        ? { kind: 'module', module, version, sum }
        : { kind: 'commit', module, version: hasVersion(info) ? version : '', revision };
}
/** Modules beside the main one without a version of their own, and not from a replace directive: from the same go.work. */
const inWorkspace = ({ dependencies }) => dependencies.some(({ version, replaced }) => version === '(devel)' && replaced === undefined);
function environmentOf(info, experiment) {
    const { settings } = info;
    const recorded = VARIABLES.flatMap((name) => {
        const value = settings.get(name);
        return value === undefined ? [] : [[name, value]];
    });
    return {
        GOWORK: inWorkspace(info) ? '' : 'off',
        ...(experiment === '' ? {} : { GOEXPERIMENT: experiment }),
        ...Object.fromEntries(recorded),
    };
}
function flagsOf({ settings }, source) {
    const valued = ['-asmflags', '-gcflags', '-tags'].flatMap((name) => {
        const value = settings.get(name) ?? '';
        return value === '' ? [] : [`${name}=${value}`];
    });
    return [
        ...(settings.get('-trimpath') === 'true' ? ['-trimpath'] : []),
        ...(settings.get('-cover') === 'true' ? ['-cover'] : []),
        ...valued,
        ...(source.kind === 'commit' ? [`-buildvcs=${settings.has('vcs.revision')}`] : []),
    ];
}
/** The go command leaves linker flags out of the record of a build with -trimpath: https://go.dev/issue/52372 */
function linkerFlagsOf({ settings }, { executable }, given) {
    if (given !== undefined)
        return { attempts: [given], assumptions: [] };
    if (settings.get('-trimpath') !== 'true')
        return { attempts: [settings.get('-ldflags') ?? ''], assumptions: [] };
    const { flags, alternatives, why } = (0,external_executable_js_namespaceObject.inferLinkerFlags)(executable);
    const attempts = [flags, ...alternatives].map((words) => words.join(' '));
    const shown = attempts.map((text) => (text === '' ? 'none' : `'${text}'`)).join(', then ');
    return {
        attempts,
        assumptions: [
            `Linker flags are not recorded with -trimpath; these are tried: ${shown}. ${why} A value of -X cannot be seen: give the linker flags if there was one.`,
        ],
    };
}
/** What is done about the directories of a build without -trimpath, in sentences. */
function directorySentences(directories, unnamed) {
    const named = Object.values(directories).map((directory) => (0,external_core_js_namespaceObject.printable)(directory, 300));
    return [
        ...(named.length === 0
            ? []
            : [`It was built without -trimpath: it is built again at the directories that it names, ${(0,external_core_js_namespaceObject.listed)(named)}.`]),
        ...(unnamed.length === 0
            ? []
            : [`It was built without -trimpath and does not name ${(0,external_core_js_namespaceObject.listed)(unnamed)}: other directories are used.`]),
    ];
}
function assumptionsOf(info, { usesCgo }, source) {
    const { dependencies } = info;
    const local = dependencies.find(({ version, path }) => version === '' || /^\.{0,2}\//.test(path));
    const all = [
        [
            usesCgo,
            'It holds C code. The C compiler, its headers and libraries are not recorded: the result is only the same where they are.',
        ],
        [
            source.kind === 'module',
            'It was built by go install PACKAGE@VERSION, or as that does: not inside of another module, whose go.mod would choose other dependencies.',
        ],
        [
            source.kind === 'module' && source.sum === '',
            'No hash of the module is recorded: it was built with a vendor folder or without checksum.',
        ],
        [
            source.kind === 'commit' && info.settings.has('vcs.revision'),
            'The tags of the repository are those of the build: they name the version.',
        ],
        [
            source.kind === 'commit' && !info.settings.has('vcs.revision'),
            'It names no commit: it is built from the one that was given, without a stamp.',
        ],
        [inWorkspace(info), 'It was built in a workspace: the go.work of the commit is used.'],
        [
            local !== undefined,
            `The module ${(0,external_core_js_namespaceObject.printable)(local?.path ?? '', 120)} comes from a directory: it has to be part of the same commit.`,
        ],
    ];
    return all.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
/**
 * How to build a program again from what it says of itself, or why that cannot be done. Everything in a plan comes from a
 * file that nobody trusts yet: only flags that name no program and no file are taken over.
 */
function planReproduction(subject, options = {}) {
    const { info } = subject;
    if (info === undefined) {
        const message = 'It holds no build information: it was not built by Go, or by a Go before 1.18, or it was removed.';
        return { possible: false, reasons: [{ code: 'no-build-info', message }] };
    }
    const [reason, ...more] = reasonsAgainst(info, subject, options.revision);
    if (reason !== undefined)
        return { possible: false, reasons: [reason, ...more] };
    const toolchain = (0,external_core_js_namespaceObject.invariant)((0,external_go_js_namespaceObject.releasedToolchain)(info.goVersion), 'another one is a reason against');
    const source = sourceOf(info, options);
    const linking = linkerFlagsOf(info, subject, options.ldflags);
    const { directories } = subject;
    const unnamed = unnamedDirectories(info, directories);
    return {
        possible: true,
        source,
        package: info.path,
        toolchain: toolchain.name,
        environment: environmentOf(info, toolchain.experiment),
        flags: flagsOf(info, source),
        attempts: attemptsOf(info.settings.get('-buildmode') ?? '', linking.attempts),
        directories,
        unnamed,
        assumptions: [
            ...linking.assumptions,
            ...directorySentences(directories, unnamed),
            ...assumptionsOf(info, subject, source),
        ],
        dependencies: info.dependencies,
    };
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/clean-room.js


/** What a rebuild takes over from the machine: where tools are, and how it reaches the network. Nothing of Go's. */
const KEPT = new Set([
    ...external_core_js_namespaceObject.PLACES,
    ...['XDG_CONFIG_HOME', 'SSH_AUTH_SOCK', 'NETRC'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
]);
/** How modules are fetched and checked is the machine's to say: proxies, private modules, the checksum database. */
const FETCHING = [
    ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GOAUTH'],
];
/** Directories that what a rebuild runs is found in, and settings: nothing of a stranger may stand in their places. */
function trustedFolders(host, separator) {
    return Object.entries(host)
        .filter(([name]) => KEPT.has(name.toUpperCase()) || name.startsWith('GIT_CONFIG'))
        .flatMap(([, value]) => (value ?? '').split(separator))
        .filter((folder) => isDirectoryName(folder));
}
/**
 * The environment of a rebuild: what the program says of its own, where things are, and how to reach the network. `goEnv` is
 * the answer of `go env -json`.
 */
function cleanRoom(host, goEnv, room, plan) {
    const kept = Object.entries(host).filter(([name]) => KEPT.has(name.toUpperCase()) || /^GIT_(?:CONFIG|SSH|ASKPASS|TERMINAL_PROMPT)/.test(name));
    const fetching = FETCHING.flatMap((name) => (goEnv[name] ? [[name, goEnv[name]]] : []));
    return {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(fetching),
        GO111MODULE: 'on',
        GOENV: 'off',
        GOFLAGS: '-modcacherw',
        GOPATH: room.goPath,
        GOMODCACHE: room.moduleCache,
        GOCACHE: room.buildCache,
        LC_ALL: 'C',
        TZ: 'UTC',
        ...plan.environment,
        ...(room.temporary === undefined ? {} : { TMPDIR: room.temporary }),
        // This very toolchain and no other, whatever go.mod says; the go command checks it as it checks modules.
        ...(room.goRoot === undefined ? { GOTOOLCHAIN: plan.toolchain } : { GOTOOLCHAIN: 'local', GOROOT: room.goRoot }),
    };
}
/** The arguments of one rebuild. A version is installed into GOPATH, a checkout is built into `output`. */
function rebuildArguments(plan, attempt, output) {
    const { buildMode, ldflags } = attempt;
    const flags = [
        ...plan.flags,
        ...(buildMode === 'default' ? [] : [`-buildmode=${buildMode}`]),
        ...(ldflags === '' ? [] : [`-ldflags=${ldflags}`]),
    ];
    const { source } = plan;
    return source.kind === 'module'
        ? ['install', ...flags, '--', `${plan.package}@${source.version}`]
        : ['build', ...flags, '-o', output, '--', plan.package];
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/placement.js

/** The machine's own; what lies below is looked for by name (libraries, devices, settings), so nothing may be put there. */
const SYSTEM = [
    ...['/bin', '/boot', '/dev', '/etc', '/lib', '/lib32', '/lib64', '/libx32', '/proc', '/run', '/sbin', '/sys', '/usr'],
    ...['/var/run', '/System', '/Library', '/private/etc', '/nix', '/gnu', '/snap'],
];
/** Places below these that hold nothing but source or toolchains; everything else there is the system's. */
const FREE = ['/usr/src', '/usr/local/src'];
/** Settings of what the go command runs (Git, SSH), which a module could bring with it. */
const SETTINGS = /\/\.(?:config|ssh|gnupg|git[^/]*|netrc)(?:\/|$)/;
/** A toolchain that was checked may be put among the system's files, as distributors do it. */
const TOOLCHAINS = ['/usr/lib', '/usr/local', '/usr/share', '/usr/libexec', '/nix/store', '/snap'];
/** Whether a path is the directory or below it. */
const isWithin = (path, directory) => path === directory || path.startsWith(`${directory}/`);
/**
 * Why nothing is put at a directory that a stranger's program names: the part of a sentence that follows its name; undefined
 * when there is nothing against it. `trusted` are the directories that hold what is run, its settings and our own folders.
 */
function refusalOf({ what, recorded }, trusted) {
    if (!recorded.startsWith('/'))
        return 'is of another system';
    const holder = trusted.find((folder) => isWithin(folder, recorded));
    const isToolchain = what === 'GOROOT';
    if (holder !== undefined && !(isToolchain && isWithin(holder, `${recorded}/bin`)))
        return `holds ${(0,external_core_js_namespaceObject.printable)(holder, 200)}, which the build needs`;
    const isFree = FREE.some((directory) => isWithin(recorded, directory)) ||
        (isToolchain && TOOLCHAINS.some((directory) => recorded.startsWith(`${directory}/`)));
    const isSystem = SYSTEM.some((directory) => isWithin(recorded, directory));
    return (isSystem && !isFree) || SETTINGS.test(recorded) ? 'belongs to the system or its settings' : undefined;
}
/** The outer ones first, so that the inner ones are put into them. */
function outerFirst(placements) {
    return placements.toSorted((a, b) => a.recorded.length - b.recorded.length);
}
/**
 * The first directory that lies in another one and cannot be made there: only our checkout and our module cache, where Go keeps
 * toolchains too, may get something put into them.
 */
function misplaced(placements) {
    return placements.find((inner) => placements.some((outer) => {
        if (outer === inner || !isWithin(inner.recorded, outer.recorded))
            return false;
        const fits = outer.what === 'source' || (outer.what === 'module cache' && inner.what === 'GOROOT');
        return !fits || inner.recorded === outer.recorded;
    }));
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/host/link.js




const DEEPEST = 512;
/** Parents that do not exist, the innermost first. */
async function missingParents(path) {
    const missing = [];
    for (let at = (0,external_node_path_namespaceObject.dirname)(path); missing.length < DEEPEST; at = (0,external_node_path_namespaceObject.dirname)(at)) {
        const exists = await (0,promises_namespaceObject.lstat)(at).then(() => true, () => false);
        if (exists)
            break;
        missing.push(at);
    }
    return missing;
}
/** Removes what was made, the last first. Somebody else's files in it keep a directory. */
async function removeAll(made) {
    for (const { path, target } of made.toReversed()) {
        if (target === undefined)
            await (0,promises_namespaceObject.rmdir)(path).catch(() => undefined);
        else if ((await (0,promises_namespaceObject.readlink)(path).catch(() => undefined)) === target)
            await (0,promises_namespaceObject.unlink)(path).catch(() => undefined);
    }
}
/**
 * Puts symbolic links where the directories do not exist, and remembers every directory that had to be made for that. Go keeps
 * the name of a directory as it is given, whatever it leads to. What exists is never touched, also when it appears meanwhile.
 */
async function linkDirectories(placements) {
    const made = [];
    for (const { recorded, ours } of placements) {
        try {
            for (const parent of (await missingParents(recorded)).toReversed()) {
                // One that somebody else made in this moment is as good, but not ours to remove.
                const isNew = await (0,promises_namespaceObject.mkdir)(parent).then(() => true, (error) => {
                    if ((0,external_core_js_namespaceObject.errorCode)(error) === 'EEXIST')
                        return false;
                    throw error;
                });
                if (isNew)
                    made.push({ path: parent });
            }
            // One inside of another of them: made in our own folder, to be mounted at.
            if (placements.some((other) => other.recorded !== recorded && isWithin(recorded, other.recorded)))
                await (0,promises_namespaceObject.rmdir)(recorded);
            await (0,promises_namespaceObject.symlink)(ours, recorded, 'junction');
            made.push({ path: recorded, target: ours });
        }
        catch (error) {
            await removeAll(made);
            return (0,external_core_js_namespaceObject.errorCode)(error) === 'EEXIST' ? 'it exists' : `it cannot be made (${String((0,external_core_js_namespaceObject.errorCode)(error))})`;
        }
    }
    return { release: () => removeAll(made) };
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/host/mount.js




/**
 * Makes a root directory for one command that has all of the machine and our folders in it, in a mount namespace, so that
 * nobody else sees any of it and it is gone with the command (https://man7.org/linux/man-pages/man7/mount_namespaces.7.html).
 * A directory that exists is covered. For one that does not exist nothing is made on the disk: its parent is covered with a
 * folder in memory that has the same entries and the new one. Directories with very many entries are left alone.
 * Arguments: ROOT DIRECTORY COUNT (AT OURS)... COMMAND...
 */
const SCRIPT = `set -eu
root=$1 directory=$2 left=$3 made=:
shift 3
mount -t tmpfs -o mode=755 tmpfs "$root"
mount --make-unbindable "$root"
mirror() {
  count=0
  for entry in "$1"/* "$1"/.[!.]* "$1"/..?*; do
    count=$((count + 1))
    if [ "$count" -gt 1000 ]; then echo "$1 has too many entries" >&2; exit 1; fi
    new=$root$1/\${entry##*/}
    if [ -L "$entry" ]; then cp -P -- "$entry" "$new"
    elif [ -d "$entry" ]; then mkdir -- "$new"; mount --rbind -- "$entry" "$new" || :
    elif [ -e "$entry" ]; then : >"$new"; mount --bind -- "$entry" "$new" || :
    fi
  done
}
mirror ''
while [ "$left" -gt 0 ]; do
  left=$((left - 1))
  at=$1
  while [ ! -e "$root$at" ]; do at=\${at%/*}; done
  if [ "$at" != "$1" ]; then
    case $made in *":$at:"*) known=yes ;; *) known= ;; esac
    if [ -n "$at" ] && [ -z "$known" ] && [ -d "$at" ]; then
      mount -t tmpfs -o mode=755 tmpfs "$root$at"
      made=$made$at:
      mirror "$at"
    fi
    mkdir -p -- "$root$1"
  fi
  mount --rbind -- "$2" "$root$1"
  shift 2
done
exec unshare --root="$root" --wd="$directory" -- "$@"
`;
/** As root, and as everybody where the system lets users have namespaces. */
const WAYS = [['--mount'], ['--user', '--map-root-user', '--mount']];
function runner(way, root, mounts, signal) {
    const pairs = mounts.flatMap(({ at, ours }) => [at, ours]);
    return async ({ tool, args, cwd, env }) => await (0,external_core_js_namespaceObject.exec)('unshare', [...way, '--', 'sh', '-c', SCRIPT, 'sh', root, cwd, String(mounts.length), ...pairs, tool, ...args], { cwd: root, env, ...(signal === undefined ? {} : { signal }) });
}
/** How to run a command where the folders have their names, or why that does not work here. It was tried before. */
async function mountNamespace(mounts, { scratch, env, signal }) {
    if (process.platform !== 'linux')
        return 'only Linux has mount namespaces';
    const root = (0,external_node_path_namespaceObject.join)(scratch, 'root');
    await (0,promises_namespaceObject.mkdir)(root, { recursive: true });
    let why = '';
    for (const way of WAYS) {
        const run = runner(way, root, mounts, signal);
        try {
            const { code, stderr } = await run({ tool: 'true', args: [], cwd: '/', env: (0,external_core_js_namespaceObject.toolEnvironment)(env) });
            if (code === 0)
                return run;
            why = `no mount namespace can be had (${(0,external_core_js_namespaceObject.printable)(stderr.trim(), 200)})`;
        }
        catch (error) {
            if (signal?.aborted === true)
                throw error;
            why = 'there is no unshare of util-linux';
        }
    }
    return why;
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/host/directories.js








const plainly = ({ signal }) => async ({ tool, args, cwd, env }) => await (0,external_core_js_namespaceObject.exec)(tool, args, { cwd, env, ...(signal === undefined ? {} : { signal }) });
/** The path without symbolic links, as far as it can be seen to exist; undefined where something that is no directory is in the way. */
async function physical(path) {
    let existing = path;
    for (let parent = (0,external_node_path_namespaceObject.dirname)(existing); parent !== existing; parent = (0,external_node_path_namespaceObject.dirname)(existing)) {
        const found = await (0,promises_namespaceObject.stat)(existing).catch((error) => {
            if ((0,external_core_js_namespaceObject.isAbsent)(error) || (0,external_core_js_namespaceObject.errorCode)(error) === 'EACCES')
                return undefined;
            throw error;
        });
        if (found !== undefined && !found.isDirectory())
            return undefined;
        if (found !== undefined)
            break;
        existing = parent;
    }
    const real = await (0,promises_namespaceObject.realpath)(existing);
    return `${real === '/' ? '' : real}${existing === '/' ? path : path.slice(existing.length)}`;
}
/** Where each of our folders is to be mounted; one inside of another gets a place to be mounted at there. */
async function mountsOf(placements) {
    const mounts = [];
    for (const [index, placement] of placements.entries()) {
        const { recorded, ours } = placement;
        const outer = placements.slice(0, index).findLastIndex((other) => isWithin(recorded, other.recorded));
        const { [outer]: around } = placements;
        if (around === undefined) {
            const at = await physical(recorded);
            if (at === undefined)
                return placement;
            mounts.push({ at, ours });
            continue;
        }
        const below = recorded.slice(around.recorded.length);
        await (0,promises_namespaceObject.mkdir)(`${around.ours}${below}`, { recursive: true });
        mounts.push({ at: `${mounts[outer]?.at ?? ''}${below}`, ours });
    }
    return mounts;
}
function reasonOf(placements, about, why) {
    const all = (0,external_core_js_namespaceObject.listed)(placements.map(({ what, recorded }) => `${what} ${(0,external_core_js_namespaceObject.printable)(recorded, 200)}`));
    return {
        code: 'directories-unusable',
        message: `It was built without -trimpath, so directories are part of it (${all}), and ${(0,external_core_js_namespaceObject.printable)(about.recorded, 200)} cannot be used here: ${why}.`,
    };
}
async function refused(placements, mounts, { env, needed }) {
    const named = [...trustedFolders(env, external_node_path_namespaceObject.delimiter), ...needed];
    const real = await Promise.all(named.map((folder) => (0,promises_namespaceObject.realpath)(folder).catch(() => folder)));
    const trusted = [...new Set([...named, ...real])];
    for (const [index, placement] of placements.entries()) {
        const { [index]: mount } = mounts;
        const names = [placement.recorded, ...(mount === undefined ? [] : [mount.at])];
        const why = names
            .map((recorded) => refusalOf({ ...placement, recorded }, trusted))
            .find((refusal) => refusal !== undefined);
        if (why !== undefined)
            return reasonOf(placements, placement, `it ${why}`);
    }
    return undefined;
}
/**
 * Lets folders of ours have the names that a program gives to them: in a mount namespace, which touches nothing of the machine,
 * and otherwise by symbolic links where nothing stands. What is there already is neither used nor written to.
 */
async function occupy(given, surroundings) {
    const placements = outerFirst(given);
    const [first] = placements;
    if (first === undefined)
        return { run: plainly(surroundings), release: () => Promise.resolve() };
    const inner = misplaced(placements);
    if (inner !== undefined)
        return reasonOf(placements, inner, 'it lies in another one of them');
    const foreign = await refused(placements, [], surroundings);
    if (foreign !== undefined)
        return foreign;
    const mounts = await mountsOf(placements);
    if ('recorded' in mounts)
        return reasonOf(placements, mounts, 'something that is no directory is in its place');
    const unsafe = await refused(placements, mounts, surroundings);
    if (unsafe !== undefined)
        return unsafe;
    const run = await mountNamespace(mounts, surroundings);
    if (typeof run !== 'string')
        return { run, release: () => Promise.resolve() };
    const links = await linkDirectories(placements);
    if (typeof links !== 'string')
        return { run: plainly(surroundings), release: links.release };
    return reasonOf(placements, first, `${links}, and ${run}`);
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/host/site.js







/** What the go command could not do, with its own words. */
function goFailure(code, { stderr }) {
    const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('go: downloading '));
    return { code, message: `It could not be built again: ${(0,external_core_js_namespaceObject.printable)(lines.slice(0, 8).join(' '), 600)}` };
}
/** The directory of the toolchain that the program names. The go command downloads and checks it where it is not the machine's. */
async function findToolchain(plan, folders, { settings }, options) {
    const { env, scratch, signal } = options;
    const result = await (0,external_core_js_namespaceObject.exec)('go', ['env', 'GOROOT'], {
        cwd: scratch,
        env: cleanRoom(env, settings, { ...folders, goPath: (0,external_node_path_namespaceObject.join)(scratch, 'go') }, plan),
        ...(signal === undefined ? {} : { signal }),
    });
    return result.code === 0 ? result.stdout.toString('utf8').trim() : goFailure('toolchain-unavailable', result);
}
/** The directory of the repository that gives the module its recorded one. */
function repositoryPlacement(module, folder, scratch) {
    const root = (0,external_node_path_namespaceObject.join)(scratch, 'source');
    const below = (0,external_node_path_namespaceObject.relative)(root, folder);
    const end = below === '' ? '' : `/${below}`;
    const recorded = module.slice(0, module.length - end.length);
    if (module.endsWith(end))
        return recorded === root ? [] : [{ what: 'source', recorded, ours: root }];
    const message = `Its source was in the directory ${(0,external_core_js_namespaceObject.printable)(module, 200)}, and the commit has the module in ${(0,external_core_js_namespaceObject.printable)(below, 200)}.`;
    return { code: 'directories-unusable', message };
}
/** What has to be put where, beside what is there already. */
function placementsOf({ directories }, toolchain, moduleCache) {
    const { goRoot = toolchain, moduleCache: recorded = moduleCache } = directories;
    // Toolchains that Go downloads are in the module cache, and come with it.
    const comesAlong = isWithin(toolchain, moduleCache) && goRoot === `${recorded}${toolchain.slice(moduleCache.length)}`;
    return [
        ...(recorded === moduleCache ? [] : [{ what: 'module cache', recorded, ours: moduleCache }]),
        ...(goRoot === toolchain || comesAlong ? [] : [{ what: 'GOROOT', recorded: goRoot, ours: toolchain }]),
    ];
}
/**
 * The module cache to use: the caller's, or an empty one. Where the toolchain is recorded inside of the module cache something
 * has to be made in there, and then it is always one of ours.
 */
function moduleCacheFor({ directories }, { scratch, moduleCache }) {
    const { goRoot = '', moduleCache: recorded } = directories;
    const isNested = recorded !== undefined && recorded !== moduleCache && isWithin(goRoot, recorded);
    return moduleCache === undefined || isNested ? (0,external_node_path_namespaceObject.join)(scratch, 'modules') : moduleCache;
}
/** Under the names that the program gives to its directories; under our own ones with -trimpath. */
async function openSite(plan, prepared, options) {
    const { env, scratch, signal, buildCache = (0,external_node_path_namespaceObject.join)(scratch, 'cache') } = options;
    const { goRoot, moduleCache: recorded, module } = plan.directories;
    const surroundings = { env, scratch, ...(signal === undefined ? {} : { signal }) };
    const folders = { moduleCache: moduleCacheFor(plan, options), buildCache };
    const temporary = (0,external_node_path_namespaceObject.join)(scratch, 'tmp');
    for (const folder of [folders.moduleCache, buildCache, temporary])
        await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    const toolchain = await findToolchain(plan, folders, prepared, options);
    if (typeof toolchain !== 'string')
        return toolchain;
    if (goRoot === undefined) {
        const occupied = await occupy([], { ...surroundings, needed: [] });
        return 'code' in occupied ? occupied : { folders, cwd: prepared.folder, occupied };
    }
    const source = module === undefined ? [] : repositoryPlacement(module, prepared.folder, scratch);
    if ('code' in source)
        return source;
    const placements = [...source, ...placementsOf(plan, toolchain, folders.moduleCache)];
    const isThere = goRoot === toolchain;
    const occupied = await occupy(placements, {
        ...surroundings,
        needed: [scratch, buildCache, ...(isThere ? [toolchain] : [])],
    });
    if ('code' in occupied)
        return occupied;
    const named = { ...folders, temporary, moduleCache: recorded ?? folders.moduleCache };
    return { cwd: module ?? prepared.folder, folders: isThere ? named : { ...named, goRoot }, occupied };
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/host/source.js




/** Lets any commit be fetched, also one that no branch or tag leads to; the text goes to a shell, so it is constant. */
const UPLOAD_PACK = 'git -c uploadpack.allowAnySHA1InWant=true';
const TRUSTED = "-c 'safe.directory=*'";
/** Git without any configuration of the machine, so that files come out as they were committed; nothing is fetched for the repository. */
function gitEnvironment({ env }) {
    const kept = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP'];
    return {
        ...Object.fromEntries(kept.map((name) => [name, env[name]])),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/** The directory of the module in a checkout, by the module line of its go.mod files. */
async function moduleFolder(folder, list, module) {
    const files = list.split('\0').filter((file) => file !== '');
    for (const file of files.sort((a, b) => a.length - b.length)) {
        // A link of the source may lead anywhere: it is no go.mod to Go either.
        const read = await (0,external_core_js_namespaceObject.readRegularFile)((0,external_node_path_namespaceObject.join)(folder, file));
        const text = typeof read === 'string' ? '' : read.toString('utf8');
        const name = /^[ \t]*module[ \t]+["`]?([^\s"`]+)/m.exec(text)?.[1];
        if (name === module)
            return (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.join)(folder, file));
    }
    return undefined;
}
/**
 * A fresh checkout of the commit in `folder`, with every tag, since tags name the version that is stamped. Answers the
 * directory of the module. The repository that is read may have other files in its work tree; they do not count.
 */
async function checkOut(source, folder, access) {
    const { repository, trusted = false, signal } = access;
    const { revision, module } = source;
    if (repository === undefined) {
        const message = `It was built from the commit ${revision}: the repository of ${(0,external_core_js_namespaceObject.printable)(module, 120)} is needed.`;
        return { code: 'no-repository', message };
    }
    const git = async (...args) => await (0,external_core_js_namespaceObject.exec)('git', args, { env: gitEnvironment(access), ...(signal === undefined ? {} : { signal }) });
    const inside = (...args) => git('-C', folder, ...args);
    const format = revision.length === 64 ? 'sha256' : 'sha1';
    const from = await (0,promises_namespaceObject.realpath)(repository);
    const uploadPack = `${UPLOAD_PACK} ${trusted ? TRUSTED : ''} upload-pack`;
    const steps = [
        () => git('init', '-q', '--template=', `--object-format=${format}`, '--', folder),
        () => inside(...['fetch', '-q', '--no-tags', '--update-shallow', `--upload-pack=${uploadPack}`, '--', from], ...[`${revision}:refs/slipway/source`, '+refs/tags/*:refs/tags/*']),
        () => inside('checkout', '-q', '--detach', 'refs/slipway/source'),
        () => inside('update-ref', '-d', 'refs/slipway/source'),
    ];
    for (const step of steps) {
        const { code, stderr } = await step();
        if (code !== 0)
            return {
                code: 'no-commit',
                message: `The commit ${revision} cannot be taken from the repository: ${(0,external_core_js_namespaceObject.printable)(stderr.trim(), 300)}`,
            };
    }
    const { stdout } = await inside('ls-files', '-z', '--', 'go.mod', '*/go.mod');
    const found = await moduleFolder(folder, stdout.toString('utf8'), module);
    return found ?? { code: 'no-module', message: `The commit ${revision} has no module ${(0,external_core_js_namespaceObject.printable)(module, 120)}.` };
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/host/room.js







/** The one file below `bin`; for another system it is in a folder of its own. */
async function installed(goPath) {
    const entries = await (0,promises_namespaceObject.readdir)((0,external_node_path_namespaceObject.join)(goPath, 'bin'), { recursive: true, withFileTypes: true });
    const { parentPath = '', name = '' } = { ...entries.find((entry) => entry.isFile()) };
    return (0,external_node_path_namespaceObject.join)(parentPath, name);
}
/** Where to run the go command: an empty folder for a version, the module's directory for a commit. */
async function sourceFolder(plan, options) {
    const folder = (0,external_node_path_namespaceObject.join)(options.scratch, 'source');
    await (0,promises_namespaceObject.mkdir)(options.scratch, { recursive: true });
    const { source } = plan;
    if (source.kind === 'commit')
        return await checkOut(source, folder, options);
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    return folder;
}
/**
 * Makes folders of a downloaded toolchain writable, so that they can be removed: -modcacherw does not count for them
 * (cmd/go/internal/toolchain).
 */
async function makeRemovable(moduleCache) {
    const toolchains = (0,external_node_path_namespaceObject.join)(moduleCache, 'golang.org');
    const entries = await (0,promises_namespaceObject.readdir)(toolchains, { recursive: true, withFileTypes: true }).catch((error) => {
        if ((0,external_core_js_namespaceObject.isAbsent)(error))
            return [];
        throw error;
    });
    for (const entry of entries)
        if (entry.isDirectory())
            await (0,promises_namespaceObject.chmod)((0,external_node_path_namespaceObject.join)(entry.parentPath, entry.name), 0o755);
}
/** Prepares everything that all attempts have in common, or says why nothing can be built. */
async function room_openRoom(plan, options) {
    const { env, scratch } = options;
    const folder = await sourceFolder(plan, options);
    if (typeof folder !== 'string')
        return folder;
    // The machine's own settings, also those of `go env -w`.
    const settings = await (0,external_go_js_namespaceObject.readGoEnv)(scratch, env, { GOTOOLCHAIN: 'local' }, options.signal);
    const site = await openSite(plan, { folder, settings }, options);
    if ('code' in site)
        return site;
    const { folders, cwd, occupied } = site;
    const tool = folders.goRoot === undefined ? 'go' : `${folders.goRoot}/bin/go`;
    const build = async (attempt) => {
        const folderOfAttempt = (0,external_node_path_namespaceObject.join)(scratch, `attempt-${(await (0,promises_namespaceObject.readdir)(scratch)).length}`);
        await (0,promises_namespaceObject.mkdir)(folderOfAttempt);
        const output = (0,external_node_path_namespaceObject.join)(folderOfAttempt, 'program');
        const goPath = (0,external_node_path_namespaceObject.join)(folderOfAttempt, 'go');
        const result = await occupied.run({
            tool,
            args: rebuildArguments(plan, attempt, output),
            cwd,
            // The name of the directory that is recorded is that of the shell, also where it is a symbolic link.
            env: { ...cleanRoom(env, settings, { ...folders, goPath }, plan), PWD: cwd },
        });
        if (options.moduleCache === undefined)
            await makeRemovable((0,external_node_path_namespaceObject.join)(scratch, 'modules'));
        if (result.code !== 0)
            return { built: false, reason: goFailure('build-failed', result) };
        return { built: true, file: plan.source.kind === 'commit' ? output : await installed(goPath) };
    };
    return { build, close: occupied.release };
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/host/reproduce.js







/**
 * Builds a program again in a clean room: nothing of the machine reaches the build but the tools in PATH and how the network
 * is reached. Modules and the toolchain are checked against the checksum database by the go command. The program is not run;
 * but C code and old toolchains may do what their compilers let them, so build where nothing is to be lost.
 */
async function rebuild(plan, attempt, options) {
    const room = await openRoom(plan, options);
    if ('code' in room)
        return { built: false, reason: room };
    try {
        return await room.build(attempt);
    }
    finally {
        await room.close();
    }
}
async function attempted(bytes, plan, room) {
    let first;
    let last;
    for (const attempt of plan.attempts) {
        const os = plan.environment['GOOS'] ?? '';
        if (last !== undefined && !isWorthTrying(attempt, last, last.difference.kind, os))
            continue;
        const result = await room.build(attempt);
        if (!result.built)
            return { verdict: 'could-not-rebuild', reasons: [result.reason] };
        const verdict = compareBuilds(bytes, await (0,promises_namespaceObject.readFile)(result.file), { ...attempt, plan, file: result.file });
        if (verdict.verdict !== 'differs')
            return verdict;
        first ??= verdict;
        last = verdict;
    }
    return (0,external_core_js_namespaceObject.invariant)(first, 'a plan has an attempt');
}
/**
 * Builds the program of a file again from what it says of itself, and compares byte for byte. Where linker flags are not
 * recorded, other ways to write them are tried as long as only the build ID differs; and -buildmode=exe, which is recorded as the
 * default is.
 * Throws `RefusedError` for a damaged file.
 */
async function reproduce(file, options) {
    const bytes = await (0,promises_namespaceObject.readFile)(file);
    const plan = planReproduction(inspectProgram(bytes), options);
    if (!plan.possible)
        return { verdict: 'could-not-rebuild', reasons: plan.reasons };
    const room = await room_openRoom(plan, options);
    if ('code' in room)
        return { verdict: 'could-not-rebuild', reasons: [room] };
    try {
        return await attempted(bytes, plan, room);
    }
    finally {
        await room.close();
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/host/index.js


;// CONCATENATED MODULE: ./build/bundle/packages/reproduce/reproduce.chunk.js



module.exports = __webpack_exports__;
/******/ })()
;