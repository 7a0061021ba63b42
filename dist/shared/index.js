import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 3802:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   nJ: () => (/* binding */ camel),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yy: () => (/* binding */ directory),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports duration, path */
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3041);

function input(kind, options, absent) {
    const { docs, default: fallback, required = false, deprecated, example } = options;
    return {
        kind,
        docs,
        required,
        absent,
        ...(fallback === undefined ? {} : { default: String(fallback) }),
        ...(deprecated === undefined ? {} : { deprecated }),
        ...(example === undefined ? {} : { example }),
    };
}
const string = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .stringKind */ .sk, options);
const verbatim = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .verbatimKind */ .vv, options);
const text = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textKind */ ._I, options);
const secret = (options) => ({
    ...input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secretKind */ .FL, options),
    ...(options.runnerDefault === undefined ? {} : { runnerDefault: options.runnerDefault }),
});
const boolean = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanKind */ .d6, options);
const integer = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .integerKind */ .jW(options), options);
const duration = (options) => input(kinds.durationKind, options);
const size = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeKind */ .uX, options);
const oneOf = (values, options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfKind */ .wP(values), options);
const list = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .listKind */ .zM, options, []);
const map = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapKind */ .Di, options, new Map());
const json = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonKind */ .ZC, options);
const path = (options) => input(kinds.pathKind('any'), options);
const directory = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKind */ .gl('directory'), options);
const file = (options) => input(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKind */ .gl('file'), options);
/**
 * The one source of an action's inputs and outputs: from it come the types, the parser and its errors, action.yml,
 * the README's tables, the JSON Schema, and the flags of the local command.
 */
function defineAction(definition) {
    return { rules: [], permissions: [], shortcuts: {}, ...definition };
}
/** `dry-run` as `dryRun`. */
function camel(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   b1: () => (/* binding */ inlines),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
const code = (text) => ({ code: text });
const strong = (text) => ({ strong: text });
/** The parts of a line. */
function inlines(line) {
    return Array.isArray(line) ? line : [line];
}


/***/ }),

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ CouldNotCheckError),
/* harmony export */   Wj: () => (/* binding */ BUG_EXIT_CODE),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Exit code of the process for each outcome. A fault of ours (a bug) ends with `BUG_EXIT_CODE`. */
const EXIT_CODES = { passed: 0, refused: 1, 'could-not-check': 2 };
/** `EX_SOFTWARE` of sysexits.h: an internal error, not one of the three outcomes. */
const BUG_EXIT_CODE = 70;
/** A fault that is the user's to fix: the input, the repository or the artifact is wrong. Outcome: refused. */
class UserError extends Error {
    outcome = 'refused';
    fault;
    /** Further faults found in the same look, so that the user fixes all of them in one go. */
    more;
    constructor(fault, more = []) {
        super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause });
        this.name = 'UserError';
        this.fault = fault;
        this.more = more;
    }
}
/** The question could not be answered: no network, no history, a tool that is missing. Outcome: could-not-check. */
class CouldNotCheckError extends UserError {
    outcome = 'could-not-check';
    constructor(fault, more = []) {
        super(fault, more);
        this.name = 'CouldNotCheckError';
    }
}


/***/ }),

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   s6: () => (/* binding */ workspacePaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9155);




/** `path` lies in `directory` or is it. Both absolute and real. */
function isUnder(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
/** A path of this system with `/` between its parts. */
const slashed = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
function realPath(text, absolute, target) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
    }
    catch {
        const what = target === 'any' ? 'file or directory' : target;
        throw new _kind_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`there is no ${what} '${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}'`, 'Give a path that exists, relative to the workspace. Is the checkout step missing, or does it come later?');
    }
}
/** Resolves the paths of inputs under a workspace, symbolic links followed. */
function workspacePaths(workspace) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    return {
        resolvePath: (text, target) => {
            if (text.includes('\0'))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h('the path holds a NUL byte', 'Give a path without control characters.');
            const real = realPath(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, text), target);
            if (!isUnder(root, real)) {
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`'${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}' lies outside the workspace`, 'Give a path inside the workspace; symbolic links are followed.');
            }
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
            const fits = target === 'any' || (target === 'directory' ? stat.isDirectory() : stat.isFile());
            if (!fits)
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`'${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}' is not a ${target}`, `Give the path of a ${target}.`);
            return real;
        },
    };
}


/***/ }),

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid),
/* harmony export */   h: () => (/* binding */ InvalidValue)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9155);

/** Thrown by a kind's parser: what is wrong with the value, and what is allowed. Becomes a `UserError` naming the input. */
class InvalidValue extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.name = 'InvalidValue';
        this.hint = hint;
    }
}
function invalid(text, what, hint) {
    return new InvalidValue(`'${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}' is not ${what}`, hint);
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Di: () => (/* binding */ mapKind),
/* harmony export */   FL: () => (/* binding */ secretKind),
/* harmony export */   ZC: () => (/* binding */ jsonKind),
/* harmony export */   _I: () => (/* binding */ textKind),
/* harmony export */   d6: () => (/* binding */ booleanKind),
/* harmony export */   gl: () => (/* binding */ pathKind),
/* harmony export */   jW: () => (/* binding */ integerKind),
/* harmony export */   sk: () => (/* binding */ stringKind),
/* harmony export */   uX: () => (/* binding */ sizeKind),
/* harmony export */   vv: () => (/* binding */ verbatimKind),
/* harmony export */   wP: () => (/* binding */ oneOfKind),
/* harmony export */   zM: () => (/* binding */ listKind)
/* harmony export */ });
/* unused harmony exports durationKind, lines */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(891);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9155);



function kind(part) {
    return { schema: { type: 'string' }, secret: false, arity: 'one', verbatim: false, ...part };
}
const stringKind = kind({ name: 'string', expects: 'text', parse: (text) => text });
/** Text with the blanks around it, such as a separator. */
const verbatimKind = kind({
    name: 'verbatim',
    expects: 'text, blanks included',
    verbatim: true,
    parse: (text) => text,
});
/** Several lines as they are, for what has a syntax of its own. */
const textKind = kind({
    name: 'text',
    expects: 'lines of text',
    arity: 'many',
    parse: (text) => text,
});
const secretKind = kind({
    name: 'secret',
    expects: 'a secret, masked in every log',
    secret: true,
    parse: (text) => text,
});
const BOOLEANS = new Map([
    ['true', true],
    ['false', false],
]);
/** YAML 1.2 core schema: `true`, `True`, `TRUE` and their opposites, as the runner's own toolkit reads them. */
const booleanKind = kind({
    name: 'boolean',
    expects: 'true or false',
    schema: { type: 'boolean' },
    arity: 'flag',
    parse: (text) => {
        const value = /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? BOOLEANS.get(text.toLowerCase()) : undefined;
        if (value === undefined)
            throw (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)(text, 'true or false', 'Write true or false.');
        return value;
    },
});
function rangeText(range) {
    if (range.min !== undefined && range.max !== undefined)
        return `a whole number from ${range.min} to ${range.max}`;
    if (range.min !== undefined)
        return `a whole number of at least ${range.min}`;
    if (range.max !== undefined)
        return `a whole number of at most ${range.max}`;
    return 'a whole number';
}
function integerKind(range) {
    const expects = rangeText(range);
    return kind({
        name: 'integer',
        expects,
        schema: {
            type: 'integer',
            ...(range.min === undefined ? {} : { minimum: range.min }),
            ...(range.max === undefined ? {} : { maximum: range.max }),
        },
        parse: (text) => {
            const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
            const { min = -Infinity, max = Infinity } = range;
            const inside = value >= min && value <= max;
            if (!Number.isSafeInteger(value) || !inside)
                throw (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)(text, expects, `Write ${expects}, such as ${range.min ?? 1}.`);
            return value;
        },
    });
}
const MILLISECONDS = new Map([
    ['ms', 1],
    ['s', 1_000],
    ['m', 60_000],
    ['h', 3_600_000],
    ['d', 86_400_000],
]);
const millisecondsOf = (unit) => Number(MILLISECONDS.get(unit));
/** Go's notation for whole units: `90s`, `10m`, `1h30m`. The value is in milliseconds. */
const durationKind = kind({
    name: 'duration',
    expects: 'a duration such as 90s, 10m or 1h30m',
    schema: { type: 'string', pattern: '^(\\d+(ms|s|m|h|d))+$' },
    parse: (text) => {
        const parts = /^(?:\d+(?:ms|s|m|h|d))+$/.test(text) ? text.matchAll(/(\d+)(ms|s|m|h|d)/g) : undefined;
        if (parts === undefined)
            throw (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)(text, 'a duration', 'Write a number with its unit: ms, s, m, h or d, such as 90s or 1h30m.');
        return [...parts].reduce((sum, [, count, unit = '']) => sum + Number(count) * millisecondsOf(unit), 0);
    },
});
const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'KiB', 'MiB', 'GiB'];
function bytesOf(unit) {
    const power = 'BKMG'.indexOf(unit.charAt(0).toUpperCase());
    return (unit.includes('i') ? 1024 : 1000) ** power;
}
/** Bytes of a size such as `10MB` or `1.5 GiB`; undefined for what is none. */
function sizeOf(text) {
    const match = /^(\d+(?:\.\d+)?) ?(B|kB|MB|GB|KiB|MiB|GiB)$/.exec(text);
    const { 1: count, 2: unit = '' } = match ?? [];
    return count === undefined ? undefined : Math.round(Number(count) * bytesOf(unit));
}
/** SI and IEC units: `10MB` is 10,000,000 bytes, `10MiB` is 10,485,760. The value is in bytes. */
const sizeKind = kind({
    name: 'size',
    expects: 'a size such as 500kB, 10MB or 64MiB',
    schema: { type: 'string', pattern: '^\\d+(\\.\\d+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$' },
    parse: (text) => {
        const bytes = sizeOf(text);
        if (bytes !== undefined)
            return bytes;
        throw (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)(text, 'a size', `Write a number with its unit: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(SIZE_UNITS, { or: true })}.`);
    },
});
function oneOfKind(values) {
    const expects = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(values, { or: true });
    return kind({
        name: 'oneOf',
        expects,
        schema: { enum: values },
        parse: (text) => {
            const value = values.find((candidate) => candidate === text);
            if (value === undefined)
                throw (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)(text, `one of ${expects}`, `Write ${expects}.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text, values)}`);
            return value;
        },
    });
}
/** Lines without surrounding blanks; empty lines and those that start with `#` are left out. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
const listKind = kind({
    name: 'list',
    expects: 'one item a line; # starts a comment line',
    arity: 'many',
    parse: (text) => lines(text),
});
const mapKind = kind({
    name: 'map',
    expects: 'one NAME=VALUE a line; # starts a comment line',
    arity: 'many',
    parse: (text) => {
        const map = new Map();
        for (const line of lines(text)) {
            const equals = line.indexOf('=');
            if (equals < 1)
                throw (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)(line, 'NAME=VALUE', 'Write one NAME=VALUE a line.');
            const name = line.slice(0, equals).trim();
            if (map.has(name))
                throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`'${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name)}' is given twice`, 'Keep one line for each name.');
            map.set(name, line.slice(equals + 1).trim());
        }
        return map;
    },
});
/** `JSON.parse` with its answer named: what comes out is JSON and nothing else. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`'${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}' is not JSON: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(String(cause))}`, 'Write valid JSON, such as {"a": 1}.');
    }
}
const jsonKind = kind({ name: 'json', expects: 'JSON', parse: parseJson });
function pathKind(target) {
    const name = target === 'any' ? 'path' : target;
    return kind({
        name,
        expects: `a ${name} under the workspace`,
        parse: (text, context) => context.resolvePath(text, target),
    });
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ didYouMean),
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./packages/core/node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./packages/core/build/suggest.js

/** The letters of a word in one order: equal for words that differ by swapped letters only. */
function letters(word) {
    return [...word].sort().join('');
}
/**
 * The known name nearest to a mistyped one, or undefined when none is near enough to be meant:
 * at most a third of the longer name may differ (and two letters always may). Of equally near ones, the one with swapped
 * letters is meant.
 */
function nearest(given, known) {
    const folded = given.toLowerCase();
    const scored = known
        .map((name) => ({
        name,
        distance: leven(folded, name.toLowerCase()),
        swapped: letters(folded) === letters(name.toLowerCase()),
    }))
        .sort((a, b) => a.distance - b.distance || Number(b.swapped) - Number(a.swapped));
    const best = scored[0];
    if (best === undefined)
        return undefined;
    const allowed = Math.max(2, Math.floor(Math.max(given.length, best.name.length) / 3));
    return best.distance <= allowed ? best.name : undefined;
}
/** ` Did you mean 'dry-run'?`, or an empty string when nothing is near. */
function didYouMean(given, known) {
    const name = nearest(given, known);
    return name === undefined ? '' : ` Did you mean '${name}'?`;
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/**
 * Text from outside made fit to be shown on one line: control characters and direction marks as `\u{..}`,
 * cut to `limit` characters with an ellipsis.
 */
function printable(text, limit = 200) {
    const shown = text.replace(CONTROL, (c) => {
        if (c === '\n')
            return '\\n';
        if (c === '\t')
            return '\\t';
        if (c === '\r')
            return '\\r';
        return `\\u{${c.charCodeAt(0).toString(16)}}`;
    });
    const letters = [...shown];
    return letters.length <= limit ? shown : `${letters.slice(0, limit - 1).join('')}…`;
}
/** `a, b and c`; quotes every item when asked. */
function listed(items, options = {}) {
    const shown = items.map((item) => (options.quote === true ? `'${item}'` : item));
    const last = shown.at(-1);
    if (last === undefined)
        return 'nothing';
    if (shown.length === 1)
        return last;
    return `${shown.slice(0, -1).join(', ')} ${options.or === true ? 'or' : 'and'} ${last}`;
}
/** `1 file`, `2 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gm: () => (/* binding */ newMinisignKey),
  eF: () => (/* binding */ run),
  oJ: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/contract.js
var build_contract = __nccwpck_require__(6926);
// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __nccwpck_require__(4585);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __nccwpck_require__(9155);
;// CONCATENATED MODULE: ./packages/core/build/markdown.js


/** GitHub drops a step summary of more than this many bytes with an error (actions/runner, FileCommandManager.cs). */
const SUMMARY_LIMIT = 1024 * 1024;
const LONGEST_TEXT = 500;
/** Text from outside as Markdown that shows it literally: no markup, HTML, mention, autolink or new line survives. */
function escapeMarkdown(text) {
    return (0,build_text/* printable */.g$)(text, LONGEST_TEXT)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
        .replace(/@(?=\w)/g, '@<!-- -->')
        .replace(/:\/\//g, ':<!-- -->//');
}
/** A code span that holds any text: a table cell has no escape for a backtick or a bar inside a span, HTML has. */
function codeSpan(text) {
    const shown = (0,build_text/* printable */.g$)(text, LONGEST_TEXT).replace(/[&<>|`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${shown.replace(/[\\*_~[\]@]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/:\/\//g, '&#58;//')}</code>`;
}
function inline(part) {
    if (typeof part === 'string')
        return escapeMarkdown(part);
    if ('code' in part)
        return codeSpan(part.code);
    if ('strong' in part)
        return `**${escapeMarkdown(part.strong)}**`;
    return `[${escapeMarkdown(part.link)}](${encodeURI(part.to).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`;
}
function line(content) {
    return (0,build_document/* inlines */.b1)(content).map(inline).join('');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function block(content) {
    if ('heading' in content)
        return `### ${escapeMarkdown(content.heading)}`;
    if ('text' in content)
        return line(content.text);
    if ('list' in content)
        return content.list.map((item) => `- ${line(item)}`).join('\n');
    if ('table' in content) {
        const { head, rows } = content.table;
        return [
            row(head.map(escapeMarkdown)),
            row(head.map(() => '---')),
            ...rows.map((cells) => row(cells.map(line))),
        ].join('\n');
    }
    return `<details><summary>${escapeMarkdown(content.details)}</summary>\n\n${renderMarkdown(content.blocks)}\n</details>`;
}
/** The document as GitHub-flavoured Markdown. */
function renderMarkdown(document) {
    return `${document.map(block).join('\n\n')}\n`;
}
/** Markdown cut at a line so that it stays under GitHub's limit, with a line that says so. */
function boundedSummary(markdown, limit = SUMMARY_LIMIT) {
    if (Buffer.byteLength(markdown) <= limit)
        return markdown;
    const note = '\n\n_The rest was left out: a step summary holds 1 MiB at most._\n';
    const room = Buffer.from(markdown).subarray(0, limit - Buffer.byteLength(note) - 1);
    return (room
        .toString('utf8')
        .replace(/\uFFFD?[^\n]*$/u, '')
        .trimEnd() + note);
}

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __nccwpck_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/kind.js
var kind = __nccwpck_require__(34);
// EXTERNAL MODULE: ./packages/core/build/suggest.js + 1 modules
var suggest = __nccwpck_require__(891);
;// CONCATENATED MODULE: ./packages/core/build/parse.js





/** The names of a contract's inputs that hold secrets. Masked before anything else happens. */
function secretNames(inputs) {
    return Object.entries(inputs)
        .filter(([, input]) => input.kind.secret)
        .map(([name]) => name);
}
function unknownInput(name, known) {
    return {
        code: 'unknown-input',
        message: `Unknown input '${(0,build_text/* printable */.g$)(name, 80)}'.${(0,suggest/* didYouMean */.a)(name, known)}`,
        hint: known.length === 0 ? 'This action has no inputs.' : `The inputs are ${(0,build_text/* listed */.KE)(known)}.`,
    };
}
function parseOne(name, input, text, context) {
    try {
        return { value: input.kind.parse(text, context) };
    }
    catch (error) {
        if (!(error instanceof kind/* InvalidValue */.h))
            throw error;
        const message = input.kind.secret ? 'the value is not acceptable' : error.message;
        return { code: 'invalid-input', message: `Input '${name}': ${message}.`, hint: error.hint };
    }
}
/** Moves the value of every deprecated input that was used to its successor. */
function withSuccessors(inputs, raw) {
    const moved = { ...raw };
    const warnings = [];
    const faults = [];
    for (const [name, input] of Object.entries(inputs)) {
        const text = raw[name] ?? '';
        const successor = input.deprecated?.successor;
        if (successor === undefined || text === '')
            continue;
        warnings.push(`Input '${name}' is deprecated: use '${successor}' instead.`);
        const chosen = raw[successor] ?? '';
        if (chosen !== '' && chosen !== text) {
            faults.push({
                code: 'conflicting-inputs',
                message: `Inputs '${name}' and '${successor}' are both given and differ.`,
                hint: `Remove '${name}': '${successor}' is its new name.`,
            });
        }
        moved[successor] = text;
    }
    return { raw: moved, warnings, faults };
}
function readInput(name, input, raw, context) {
    const given = raw[name] ?? '';
    const text = given === '' ? (input.default ?? '') : given;
    if (text !== '')
        return parseOne(name, input, text, context);
    if (input.required) {
        return {
            code: 'missing-input',
            message: `Input '${name}' is required.`,
            hint: `Give ${input.kind.expects}${input.example === undefined ? '' : `, such as ${input.example}`}.`,
        };
    }
    // An empty default is a value: `string({ default: '' })` is never undefined.
    return input.default === undefined ? { value: input.absent } : parseOne(name, input, '', context);
}
/**
 * The typed inputs of an action. Every fault is collected, so that one run shows all of them.
 * Throws `UserError` for an unknown, missing, invalid or conflicting input.
 */
function parseInputs(contract, given, context) {
    const known = Object.keys(contract.inputs);
    const faults = Object.keys(given)
        .filter((name) => !known.includes(name))
        .map((name) => unknownInput(name, known));
    const renamed = withSuccessors(contract.inputs, given);
    faults.push(...renamed.faults);
    const values = {};
    for (const [name, input] of Object.entries(contract.inputs)) {
        const result = readInput(name, input, renamed.raw, context);
        if ('value' in result)
            values[(0,build_contract/* camel */.nJ)(name)] = result.value;
        else
            faults.push(result);
    }
    // The mapped type cannot be built key by key; the loop above set every key of the contract.
    const inputs = values;
    if (faults.length === 0)
        faults.push(...contract.rules.flatMap((rule) => rule(inputs) ?? []));
    const [first, ...more] = faults;
    if (first !== undefined)
        throw new build_error/* UserError */.yo(first, more);
    return { inputs, warnings: renamed.warnings };
}
/** The text of an output as the next step sees it: text as it is, anything else as JSON. */
function outputText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./packages/core/build/workflow-command.js
/**
 * The runner's workflow commands and file commands: what an action says to the runner.
 * The protocol is the one of @actions/core (a test compares byte for byte), which cannot be loaded here: it brings
 * undici along, and that alone doubles the start of every step.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** `::name key=value,key=value::message`. Empty properties are left out. */
function workflowCommand(name, message, properties = {}) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}
/** The properties of an annotation, in the order @actions/core writes them. */
function annotationProperties(note) {
    return { title: note.title, file: note.file, line: note.line, col: note.column };
}
/**
 * A line of text that the runner will not take for a command: a leading `::` or `##[` is broken by a zero-width joiner.
 * The runner looks at the start of a line after blanks (actions/runner, ActionCommand.cs).
 */
function harmless(text) {
    return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200d$2');
}
/**
 * `NAME<<DELIMITER` form of a file command. The delimiter occurs neither in the name nor in the value, so no text from outside
 * can end it: chosen by looking, not at random, which would cost the load of node:crypto at every end of a step.
 */
function fileCommand(name, value) {
    let count = 0;
    while (`${name}\n${value}`.includes(`ghadelimiter_${count}`))
        count += 1;
    const delimiter = `ghadelimiter_${count}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./packages/core/build/host/github-context.js

function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        // A runner without an event file (act, other CI systems) is a run without a payload, not a fault.
        return {};
    }
}
/**
 * The event that started the run, from the runner's variables; undefined where `GITHUB_ACTIONS` is not `true`.
 * Own code instead of `@actions/github`'s `context`, which reads the environment when it is imported.
 */
function readGitHubContext(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const text = (name, fallback = '') => env[name] || fallback;
    return {
        eventName: text('GITHUB_EVENT_NAME'),
        ref: text('GITHUB_REF'),
        baseRef: text('GITHUB_BASE_REF'),
        headRef: text('GITHUB_HEAD_REF'),
        sha: text('GITHUB_SHA'),
        repository: text('GITHUB_REPOSITORY'),
        serverUrl: text('GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl: text('GITHUB_API_URL', 'https://api.github.com'),
        runId: text('GITHUB_RUN_ID'),
        runNumber: text('GITHUB_RUN_NUMBER'),
        runAttempt: text('GITHUB_RUN_ATTEMPT'),
        event: readEvent(env['GITHUB_EVENT_PATH']),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/host/runner-log.js

/** GitHub keeps this many characters of an annotation's message (actions/runner, ExecutionContext.cs). */
const LONGEST_ANNOTATION = 4096;
/** The log of a step on a GitHub runner: workflow commands on standard output. */
function runnerLog(write) {
    const annotate = (level) => (text, note = {}) => write(workflowCommand(level, text.slice(0, LONGEST_ANNOTATION), annotationProperties(note)));
    return {
        info: (text) => write(harmless(text)),
        debug: (text) => write(workflowCommand('debug', text)),
        progress: () => undefined,
        notice: annotate('notice'),
        warning: annotate('warning'),
        error: annotate('error'),
        mask: (text) => {
            for (const line of new Set([text, ...text.split(/\r?\n/)])) {
                if (line.trim() !== '')
                    write(workflowCommand('add-mask', line));
            }
        },
        group: async (name, phase) => {
            write(workflowCommand('group', name));
            try {
                return await phase();
            }
            finally {
                write(workflowCommand('endgroup', ''));
            }
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./packages/core/build/host/workspace.js
var workspace = __nccwpck_require__(1060);
;// CONCATENATED MODULE: ./packages/core/build/host/session.js






const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Clean-ups in reverse order, each once, whatever the others do. */
function cleanUps() {
    const pending = [];
    return {
        add: (cleanUp) => void pending.push(cleanUp),
        run: async () => {
            for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
                try {
                    await next();
                }
                catch {
                    // A clean-up that fails must not keep the others from running, nor hide how the run itself ended.
                }
            }
        },
    };
}
function onSignals(cancel) {
    const handlers = ['SIGINT', 'SIGTERM'].map((signal) => [signal, () => cancel(signal)]);
    for (const [signal, handler] of handlers)
        process.once(signal, handler);
    return () => {
        for (const [signal, handler] of handlers)
            process.off(signal, handler);
    };
}
function report(log, stage, error) {
    if (error instanceof build_error/* UserError */.yo) {
        const title = error.outcome === 'refused' ? 'Refused' : 'Could not check';
        const faults = [error.fault, ...error.more];
        for (const fault of faults) {
            const see = fault.docs === undefined ? '' : `\nSee ${fault.docs}`;
            log.error(`${fault.message}\n${fault.hint}${see}`, { title, ...place(fault) });
        }
        return { exitCode: build_error/* EXIT_CODES */.ai[error.outcome], faults };
    }
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.stack !== undefined)
        log.debug(error.stack);
    const hint = `This is a bug of Slipway, not yours. Please report it, with the debug log: ${stage.issues}`;
    log.error(`${message}\n${hint}`, { title: 'Internal error' });
    return { exitCode: build_error/* BUG_EXIT_CODE */.Wj, faults: [{ code: 'internal-error', message, hint }] };
}
function place({ file, line, column }) {
    return {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function refusal(faults, exitCode) {
    const title = exitCode === build_error/* EXIT_CODES */.ai.refused ? 'Refused' : exitCode === build_error/* BUG_EXIT_CODE */.Wj ? 'Internal error' : 'Could not check';
    return [{ heading: title }, { list: faults.map((fault) => `${fault.message} ${fault.hint}`) }];
}
/**
 * Runs an action from its raw inputs to its ending: secrets are masked first, then the inputs are parsed, then `main`
 * runs; clean-ups run at the end and on SIGINT and SIGTERM, which end the process with 130 and 143.
 */
async function perform(action, raw, stage) {
    const { log } = stage;
    const { contract } = action;
    for (const name of secretNames(contract.inputs))
        if (raw[name])
            log.mask(raw[name]);
    const controller = new AbortController();
    const clean = cleanUps();
    const unlisten = onSignals((signal) => {
        log.warning(`Cancelled by ${signal}: cleaning up.`);
        controller.abort();
        void clean.run().finally(() => process.exit(SIGNALS[signal]));
    });
    const document = [];
    const host = {
        ...stage,
        report: (blocks) => void document.push(...blocks),
        onExit: clean.add,
        signal: controller.signal,
        temporaryDirectory: async () => {
            const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(stage.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'slipway-'));
            clean.add(() => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }));
            return path;
        },
    };
    try {
        const { inputs, warnings } = parseInputs({ ...contract, rules: contract.rules }, raw, (0,workspace/* workspacePaths */.s6)(stage.workspace));
        for (const warning of warnings)
            log.warning(warning);
        // `action` checked that these inputs are those of this main; the registry forgot the types.
        const outputs = await action.main(inputs, host);
        return { exitCode: build_error/* EXIT_CODES */.ai.passed, report: document, outputs, faults: [] };
    }
    catch (error) {
        if (controller.signal.aborted)
            return await new Promise(() => undefined);
        const ending = report(log, stage, error);
        return { ...ending, report: [...document, ...refusal(ending.faults, ending.exitCode)], outputs: undefined };
    }
    finally {
        if (!controller.signal.aborted) {
            await clean.run();
            unlisten();
        }
    }
}

;// CONCATENATED MODULE: ./packages/core/build/host/runner.js









/**
 * The `with:` of the step: the runner upper-cases the names and keeps their hyphens (actions/runner, ActionRunner.cs). Blanks around a
 * value are dropped, as @actions/core does it, but where the kind of the input keeps them.
 */
function readInputs(env, table = {}) {
    const inputs = {};
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith('INPUT_') || value === undefined)
            continue;
        const name = key.slice('INPUT_'.length).toLowerCase();
        inputs[name] = table[name]?.kind.verbatim === true ? value : value.trim();
    }
    return inputs;
}
/** Appends to one of the runner's files; a runner that does not offer it is left alone. */
function append(path, text) {
    if (path !== undefined && path !== '' && text !== '')
        (0,external_node_fs_.appendFileSync)(path, text);
}
/** The name in action.yml of every output, by its name in TypeScript. */
function outputLines(action, ending) {
    return Object.keys(action.contract.outputs)
        .map((name) => {
        const value = ending.outputs?.[(0,build_contract/* camel */.nJ)(name)];
        return value === undefined ? '' : fileCommand(name, outputText(value));
    })
        .join('');
}
/** Runs an action as a step of a job: inputs from `INPUT_*`, answers through the runner's files. Sets the exit code. */
async function runStep(action, env, bundle) {
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
    const log = runnerLog((line) => void process.stdout.write(`${line}\n`));
    const ending = await perform(action, readInputs(env, action.contract.inputs), {
        workspace,
        env,
        log,
        ...bundle,
        github: readGitHubContext(env),
        exportVariable: (name, value) => append(env['GITHUB_ENV'], fileCommand(name, value)),
        artifact: (path) => append(env['GITHUB_ARTIFACTS'], `${(0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(workspace, path) : path}\n`),
    });
    append(env['GITHUB_OUTPUT'], outputLines(action, ending));
    append(env['GITHUB_STEP_SUMMARY'], ending.report.length === 0 ? '' : boundedSummary(renderMarkdown(ending.report)));
    process.exitCode = ending.exitCode;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/core/build/flags.js




/** Flags that every action of the local command has, beside its inputs. */
const COMMON_FLAGS = {
    help: 'Show this help.',
    json: 'Print one JSON object with the outcome and the outputs on standard output.',
    print: 'Print only this output, for use in scripts: --print version.',
    verbose: 'Print the log that a runner would show.',
    'no-color': 'No colour, also on a terminal (so does the variable NO_COLOR).',
};
/** `env:NAME` or `file:PATH`. Throws `UserError` for anything else, without repeating it. */
function secretSource(name, text) {
    const [scheme, ...rest] = text.split(':');
    const place = rest.join(':');
    if (scheme === 'env' && place !== '')
        return { env: place };
    if (scheme === 'file' && place !== '')
        return { file: place };
    throw usageError(`'--${name}' takes a secret, which must not stand in the arguments.`, `Write --${name} env:VARIABLE or --${name} file:PATH.`);
}
function usageError(message, hint) {
    return new build_error/* UserError */.yo({ code: 'usage', message, hint });
}
function unknownFlag(contract, name) {
    const known = [...Object.keys(contract.inputs), ...Object.keys(COMMON_FLAGS)];
    return usageError(`Unknown flag '--${name}'.${(0,suggest/* didYouMean */.a)(name, known)}`, `The flags are ${(0,build_text/* listed */.KE)(known.map((flag) => `--${flag}`))}; 'slipway ${contract.name} --help' explains them.`);
}
function options(contract) {
    const inputs = Object.entries(contract.inputs).map(([name, { kind }]) => {
        const type = kind.arity === 'flag' ? 'boolean' : 'string';
        return [name, { type, multiple: kind.arity === 'many' }];
    });
    const common = Object.keys(COMMON_FLAGS).map((name) => [name, { type: name === 'print' ? 'string' : 'boolean' }]);
    return Object.fromEntries([...inputs, ...common]);
}
/**
 * Reads the arguments behind `slipway ACTION`. A list may be given by repeating its flag; a boolean takes no value or
 * `=false`. Throws `UserError` for an unknown flag, a stray argument or a missing value.
 */
function parseFlags(contract, args) {
    const known = options(contract);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: known,
        strict: false,
        tokens: true,
        allowPositionals: true,
    });
    const raw = {};
    const secrets = {};
    const common = new Map();
    for (const token of tokens) {
        if (token.kind === 'option-terminator')
            continue;
        if (token.kind === 'positional') {
            throw usageError(`'${token.value}' is not a flag.`, `Every input is a flag, such as --${Object.keys(contract.inputs)[0] ?? 'help'} VALUE.`);
        }
        const option = known[token.name];
        if (option === undefined || !token.rawName.startsWith('--'))
            throw unknownFlag(contract, token.rawName.replace(/^-+/, ''));
        const value = option.type === 'boolean' ? (token.value ?? 'true') : token.value;
        if (value === undefined)
            throw usageError(`'--${token.name}' needs a value.`, `Write --${token.name} VALUE or --${token.name}=VALUE.`);
        const before = raw[token.name];
        if (token.name in COMMON_FLAGS)
            common.set(token.name, value);
        else if (contract.inputs[token.name]?.kind.secret === true)
            secrets[token.name] = secretSource(token.name, value);
        else if (before === undefined)
            raw[token.name] = value;
        else if (option.multiple === true)
            raw[token.name] = `${before}\n${value}`;
        else
            throw usageError(`'--${token.name}' is given twice.`, 'Keep one of them.');
    }
    const on = (name) => common.get(name) === 'true';
    const print = common.get('print');
    if (print !== undefined && !(print in contract.outputs)) {
        const outputs = Object.keys(contract.outputs);
        throw usageError(`There is no output '${print}'.${(0,suggest/* didYouMean */.a)(print, outputs)}`, `The outputs are ${(0,build_text/* listed */.KE)(outputs)}.`);
    }
    return { raw, secrets, help: on('help'), json: on('json'), verbose: on('verbose'), color: !on('no-color'), print };
}
/** The arguments that a short form stands for. A value may come first, before any flag. */
function shortcutArguments({ inputs, argument }, args) {
    const fixed = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
    const [first = '', ...rest] = args;
    return first === '' || first.startsWith('-') ? [...fixed, ...args] : [...fixed, `--${argument}=${first}`, ...rest];
}

;// CONCATENATED MODULE: ./packages/core/build/help.js


/** Markdown of the contract's docs as plain words: back-quotes dropped, links reduced to their text. */
function plain(markdown) {
    return markdown.replace(/`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
function flagRows(contract) {
    return Object.entries(contract.inputs).map(([name, input]) => [
        (0,build_document/* code */.aY)(`--${name}${input.kind.secret ? ' env:NAME|file:PATH' : ''}`),
        input.default ?? (input.required ? '(required)' : ''),
        plain(input.docs),
    ]);
}
/** `slipway ACTION --help`. */
function actionHelp(contract) {
    return [
        { heading: `slipway ${contract.name}` },
        { text: plain(contract.description) },
        { table: { head: ['flag', 'default', 'meaning'], rows: flagRows(contract) } },
        {
            table: {
                head: ['common flag', 'meaning'],
                rows: Object.entries(COMMON_FLAGS).map(([name, docs]) => [(0,build_document/* code */.aY)(`--${name}`), docs]),
            },
        },
        {
            table: {
                head: ['output', 'meaning'],
                rows: Object.entries(contract.outputs).map(([name, { docs }]) => [(0,build_document/* code */.aY)(name), plain(docs)]),
            },
        },
        exitCodes(),
    ];
}
function exitCodes() {
    return {
        table: {
            head: ['exit code', 'meaning'],
            rows: [
                ['0', 'passed'],
                ['1', 'refused: an input, the repository or an artifact is wrong; the message says how to mend it'],
                ['2', 'could not check: the question stayed open (network, history, a missing tool)'],
                ['70', 'a bug of Slipway'],
                ['130, 143', 'cancelled by SIGINT, SIGTERM'],
            ],
        },
    };
}
function shortcutTable(contracts) {
    const rows = contracts.flatMap(({ shortcuts }) => Object.entries(shortcuts).map(([name, { argument, docs }]) => [
        (0,build_document/* code */.aY)(`${name} ${argument.toUpperCase()}`),
        plain(docs),
    ]));
    return rows.length === 0 ? [] : [{ table: { head: ['short form', 'what it does'], rows } }];
}
/** `slipway --help`. */
function commandHelp(contracts) {
    return [
        { heading: 'slipway ACTION [--INPUT VALUE]... [--json]' },
        { text: 'Runs an action of the suite here, with the same engine as on a runner.' },
        { table: { head: ['action', 'what it does'], rows: contracts.map((c) => [(0,build_document/* code */.aY)(c.name), plain(c.description)]) } },
        ...shortcutTable(contracts),
        { text: ['Flags of an action: ', (0,build_document/* code */.aY)('slipway ACTION --help'), '.'] },
        exitCodes(),
    ];
}

;// CONCATENATED MODULE: ./packages/core/build/terminal.js


const ansi = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
const COLOUR = {
    bold: ansi(1, 22),
    dim: ansi(2, 22),
    red: ansi(31, 39),
    yellow: ansi(33, 39),
    green: ansi(32, 39),
    cyan: ansi(36, 39),
};
const same = (text) => text;
const PLAIN = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
function terminal_inline(part, style) {
    if (typeof part === 'string')
        return (0,build_text/* printable */.g$)(part, 500);
    if ('code' in part)
        return style.cyan((0,build_text/* printable */.g$)(part.code, 500));
    if ('strong' in part)
        return style.bold((0,build_text/* printable */.g$)(part.strong, 500));
    return `${(0,build_text/* printable */.g$)(part.link)} (${(0,build_text/* printable */.g$)(part.to, 500)})`;
}
function terminal_line(content, style) {
    return (0,build_document/* inlines */.b1)(content)
        .map((part) => terminal_inline(part, style))
        .join('');
}
/** Columns on a terminal, escape sequences not counted; letters outside the BMP and marks are taken as one. */
function width(text) {
    return [...text.replace(/\u001b\[\d+m/g, '')].length;
}
function pad(text, to) {
    return text + ' '.repeat(Math.max(0, to - width(text)));
}
function table(head, rows, style) {
    const widths = head.map((title, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))));
    const out = (cells) => cells
        .map((cell, i) => pad(cell, widths[i] ?? 0))
        .join('  ')
        .trimEnd();
    return [style.dim(out(head)), ...rows.map(out)].map((text) => `  ${text}`).join('\n');
}
function terminal_block(content, style) {
    if ('heading' in content)
        return style.bold((0,build_text/* printable */.g$)(content.heading));
    if ('text' in content)
        return terminal_line(content.text, style);
    if ('list' in content)
        return content.list.map((item) => `  - ${terminal_line(item, style)}`).join('\n');
    if ('table' in content) {
        const { head, rows } = content.table;
        return table(head, rows.map((cells) => cells.map((cell) => terminal_line(cell, style))), style);
    }
    return `${style.dim((0,build_text/* printable */.g$)(content.details))}\n${renderTerminal(content.blocks, style)}`.trimEnd();
}
/** The document as text for a terminal. */
function renderTerminal(document, style) {
    return `${document.map((content) => terminal_block(content, style)).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./packages/core/build/host/terminal-log.js
const MASKED = '***';
/** Back to the first column, and away with what stands there (ECMA-48: EL). */
const REWRITE = '\r\x1b[K';
/** A phase that takes longer than this says that it is going on. */
const PROGRESS_AFTER_MS = 1_000;
function terminal_log_place(note) {
    if (note?.file === undefined)
        return '';
    return `${note.file}${note.line === undefined ? '' : `:${note.line}`}: `;
}
/** The log of the local command: quiet unless something takes long or is wrong; everything goes to standard error. */
function terminalLog(terminal) {
    const masks = new Set();
    const { style } = terminal;
    let progress = '';
    const masked = (text) => {
        let shown = text;
        for (const mask of masks)
            shown = shown.replaceAll(mask, MASKED);
        return shown;
    };
    const say = (text) => terminal.write(`${masked(text)}\n`);
    const labelled = (label) => (text, note) => say(`${label} ${terminal_log_place(note)}${text}`);
    return {
        info: (text) => (terminal.verbose ? say(text) : undefined),
        debug: (text) => (terminal.verbose ? say(style.dim(text)) : undefined),
        progress: (text) => {
            progress = masked(text);
        },
        notice: labelled(style.cyan('note:')),
        warning: labelled(style.yellow('warning:')),
        error: labelled(style.red('error:')),
        mask: (text) => {
            for (const line of [text, ...text.split(/\r?\n/)])
                if (line.trim() !== '')
                    masks.add(line);
        },
        group: async (name, phase) => {
            const started = performance.now();
            const timer = setInterval(() => {
                if (!terminal.live)
                    return;
                const so = progress === '' ? '' : `, ${progress}`;
                terminal.write(`${REWRITE}${style.dim(`${name} … ${Math.round((performance.now() - started) / 1000)} s${so}`)}`);
            }, PROGRESS_AFTER_MS);
            try {
                return await phase();
            }
            finally {
                clearInterval(timer);
                progress = '';
                const elapsed = performance.now() - started;
                if (elapsed > PROGRESS_AFTER_MS) {
                    terminal.write(`${terminal.live ? REWRITE : ''}${style.dim(`${name}: ${(elapsed / 1000).toFixed(1)} s`)}\n`);
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/build/host/command.js












function styleFor(stream, env, wanted = true) {
    return wanted && stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? COLOUR : PLAIN;
}
function print(document, style) {
    process.stdout.write(renderTerminal(document, style));
}
function outcomeName(exitCode) {
    const found = Object.entries(build_error/* EXIT_CODES */.ai).find(([, code]) => code === exitCode);
    return found?.[0] ?? 'internal-error';
}
/** Outputs under their names in action.yml. */
function namedOutputs(action, ending) {
    if (ending.outputs === undefined)
        return undefined;
    return Object.fromEntries(Object.keys(action.contract.outputs).map((name) => [name, ending.outputs?.[(0,build_contract/* camel */.nJ)(name)]]));
}
function answer(action, ending, line, env) {
    const outputs = namedOutputs(action, ending);
    if (line.json) {
        const faults = ending.faults.map(({ cause: _, ...fault }) => fault);
        process.stdout.write(`${JSON.stringify({ outcome: outcomeName(ending.exitCode), outputs: outputs ?? {}, faults }, null, 2)}\n`);
    }
    else if (line.print !== undefined) {
        if (outputs !== undefined)
            process.stdout.write(`${outputText(outputs[line.print])}\n`);
    }
    else if (outputs !== undefined) {
        print(ending.report, styleFor(process.stdout, env, line.color));
    }
}
/** Reads the secrets that the command line only points at. Throws `UserError` naming the place, never what it holds. */
function readSecrets(line, env) {
    const read = ([name, source]) => {
        if ('env' in source) {
            const value = env[source.env];
            if (value !== undefined && value !== '')
                return [name, value];
            throw noSecret(name, `the variable ${(0,build_text/* printable */.g$)(source.env)} is not set`);
        }
        try {
            return [name, (0,external_node_fs_.readFileSync)(source.file, 'utf8').trim()];
        }
        catch {
            throw noSecret(name, `the file '${(0,build_text/* printable */.g$)(source.file)}' cannot be read`);
        }
    };
    return Object.fromEntries(Object.entries(line.secrets).map(read));
}
function noSecret(name, why) {
    return new build_error/* UserError */.yo({
        code: 'usage',
        message: `'--${name}': ${why}.`,
        hint: `Write --${name} env:VARIABLE or --${name} file:PATH.`,
    });
}
async function runLocally(action, args, env, bundle) {
    const line = parseFlags(action.contract, args);
    if (line.help) {
        print(actionHelp(action.contract), styleFor(process.stdout, env, line.color));
        return build_error/* EXIT_CODES */.ai.passed;
    }
    const log = terminalLog({
        write: (text) => void process.stderr.write(text),
        style: styleFor(process.stderr, env, line.color),
        live: process.stderr.isTTY === true,
        verbose: line.verbose,
    });
    const github = readGitHubContext(env);
    const workspace = (github && env['GITHUB_WORKSPACE']) || process.cwd();
    const ending = await perform(action, { ...line.raw, ...readSecrets(line, env) }, { workspace, env, log, github, artifact: () => undefined, ...bundle });
    answer(action, ending, line, env);
    return ending.exitCode;
}
async function dispatch(registry, args, env, bundle) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        const actions = await Promise.all(Object.values(registry).map((load) => load()));
        print(commandHelp(actions.map((action) => action.contract)), styleFor(process.stdout, env));
        return build_error/* EXIT_CODES */.ai.passed;
    }
    const load = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (load !== undefined)
        return runLocally(await load(), rest, env, bundle);
    const actions = await Promise.all(Object.values(registry).map((each) => each()));
    const action = actions.find(({ contract }) => Object.hasOwn(contract.shortcuts, name));
    const shortcut = action?.contract.shortcuts[name];
    if (action !== undefined && shortcut !== undefined)
        return runLocally(action, shortcutArguments(shortcut, rest), env, bundle);
    const names = [...Object.keys(registry), ...actions.flatMap(({ contract }) => Object.keys(contract.shortcuts))];
    throw new build_error/* UserError */.yo({
        code: 'usage',
        message: `There is no action '${(0,build_text/* printable */.g$)(name, 80)}'.${(0,suggest/* didYouMean */.a)(name, names)}`,
        hint: `The actions are ${(0,build_text/* listed */.KE)(names)}.`,
    });
}
/** The `slipway` command. Answers with the exit code; what is wrong with the command line goes to standard error. */
async function runCommand(registry, args, env, bundle) {
    try {
        return await dispatch(registry, args, env, bundle);
    }
    catch (error) {
        const style = styleFor(process.stderr, env);
        if (error instanceof build_error/* UserError */.yo) {
            process.stderr.write(`${style.red('error:')} ${error.fault.message}\n${error.fault.hint}\n`);
            return build_error/* EXIT_CODES */.ai[error.outcome];
        }
        process.stderr.write(`${style.red('internal error:')} ${String(error)}\nPlease report it: ${bundle.issues}\n`);
        return build_error/* BUG_EXIT_CODE */.Wj;
    }
}

;// CONCATENATED MODULE: ./build/entry.js


const issues = 'https://github.com/slipway-actions/slipway/issues';
const registry = {
  'docker-metadata': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(703), __nccwpck_require__.e(907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6907))).definition,
  'go-matrix-build': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(597), __nccwpck_require__.e(731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4731))).definition,
  'push-image': async () => (await __nccwpck_require__.e(/* import() */ 221).then(__nccwpck_require__.bind(__nccwpck_require__, 4221))).definition,
  'sign-artifacts': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(904), __nccwpck_require__.e(670), __nccwpck_require__.e(32)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3032))).definition,
  'verify-artifacts': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(904), __nccwpck_require__.e(670), __nccwpck_require__.e(385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5385))).definition,
  'version-from-tag': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(703), __nccwpck_require__.e(167)]).then(__nccwpck_require__.bind(__nccwpck_require__, 167))).definition,
};

/** A throw-away minisign key pair: what the demo signs with, since it installs nothing. */
async function newMinisignKey() {
  const { newKeyPair } = await Promise.all(/* import() */[__nccwpck_require__.e(904), __nccwpck_require__.e(604)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1604));
  const { formatSecretKey, publicKeyBase64 } = await Promise.all(/* import() */[__nccwpck_require__.e(904), __nccwpck_require__.e(230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4230));
  const key = newKeyPair();
  return { secretKey: formatSecretKey(key), publicKey: publicKeyBase64(key.publicKey) };
}

async function run(name, worker) {
  if (name !== 'slipway') return runStep(await registry[name](), process.env, { issues, worker });
  process.exitCode = await runCommand(registry, process.argv.slice(2), process.env, { issues, worker });
}

/** What a worker thread does. */
async function work() {
  const { servePacking } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(597), __nccwpck_require__.e(658)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9658));
  servePacking();
}

var __webpack_exports__newMinisignKey = __webpack_exports__.gm;
var __webpack_exports__run = __webpack_exports__.eF;
var __webpack_exports__work = __webpack_exports__.oJ;
export { __webpack_exports__newMinisignKey as newMinisignKey, __webpack_exports__run as run, __webpack_exports__work as work };
