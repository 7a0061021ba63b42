const __lazy_require__ = (name) => {
  let loaded;
  const load = () => (loaded ??= require(name));
  const get = (_, key) => (key === '__esModule' ? undefined : load()[key]);
  return new Proxy({}, { get, ownKeys: () => Reflect.ownKeys(load()) });
};
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 444:
/***/ ((module) => {


const array = [];
const charCodeCache = [];

const leven = (left, right) => {
	if (left === right) {
		return 0;
	}

	const swap = left;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (left.length > right.length) {
		left = right;
		right = swap;
	}

	let leftLength = left.length;
	let rightLength = right.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (leftLength > 0 && (left.charCodeAt(~-leftLength) === right.charCodeAt(~-rightLength))) {
		leftLength--;
		rightLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < leftLength && (left.charCodeAt(start) === right.charCodeAt(start))) {
		start++;
	}

	leftLength -= start;
	rightLength -= start;

	if (leftLength === 0) {
		return rightLength;
	}

	let bCharCode;
	let result;
	let temp;
	let temp2;
	let i = 0;
	let j = 0;

	while (i < leftLength) {
		charCodeCache[i] = left.charCodeAt(start + i);
		array[i] = ++i;
	}

	while (j < rightLength) {
		bCharCode = right.charCodeAt(start + j);
		temp = j++;
		result = j;

		for (i = 0; i < leftLength; i++) {
			temp2 = bCharCode === charCodeCache[i] ? temp : temp + 1;
			temp = array[i];
			// eslint-disable-next-line no-multi-assign
			result = array[i] = temp > result ? temp2 > result ? result + 1 : temp2 : temp2 > temp ? temp + 1 : temp2;
		}
	}

	return result;
};

module.exports = leven;
// TODO: Remove this for the next major release
module.exports["default"] = leven;


/***/ }),

/***/ 637:
/***/ ((module) => {

module.exports = __lazy_require__("./core-codes.js");

/***/ }),

/***/ 698:
/***/ ((module) => {

module.exports = require("./third-party-actions-cache.js");

/***/ }),

/***/ 3:
/***/ ((module) => {

module.exports = require("./third-party-actions-github.js");

/***/ }),

/***/ 513:
/***/ ((module) => {

module.exports = require("./third-party-actions-tool-cache.js");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __lazy_require__("node:crypto");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = __lazy_require__("node:stream/promises");

/***/ }),

/***/ 74:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ mapText),
/* harmony export */   Y4: () => (/* binding */ boundedList),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   b1: () => (/* binding */ inlines),
/* harmony export */   c8: () => (/* binding */ boundedTable),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);

function andMore(rest, noun) {
    return rest > 0 ? [{ text: `and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest, `more ${noun}`)}` }] : [];
}
/** A table of the first rows, and a line that counts the others. */
function boundedTable(head, rows, { most = 20, noun = 'row' } = {}) {
    return [{ table: { head, rows: rows.slice(0, most) } }, ...andMore(rows.length - most, noun)];
}
/** A list of the first items, and a line that counts the others. */
function boundedList(items, { most = 20, noun = 'item' } = {}) {
    return [{ list: items.slice(0, most) }, ...andMore(items.length - most, noun)];
}
function mapLine(line, change) {
    return inlines(line).map((part) => {
        if (typeof part === 'string')
            return change(part);
        if ('code' in part)
            return { code: change(part.code) };
        if ('strong' in part)
            return { strong: change(part.strong) };
        return { link: change(part.link), to: change(part.to) };
    });
}
function mapBlock(block, change) {
    const lines = (items) => items.map((item) => mapLine(item, change));
    if ('heading' in block)
        return { heading: change(block.heading) };
    if ('text' in block)
        return { text: mapLine(block.text, change) };
    if ('list' in block)
        return { list: lines(block.list) };
    if ('preformatted' in block)
        return { preformatted: block.preformatted.map(change) };
    if ('table' in block)
        return { table: { head: block.table.head.map(change), rows: block.table.rows.map(lines) } };
    return { details: change(block.details), blocks: mapText(block.blocks, change) };
}
/** The document with every text in it changed: before it is rendered, which may write a text otherwise. */
function mapText(document, change) {
    return document.map((block) => mapBlock(block, change));
}
/** Text of the machine: a name, a path, a command. */
const code = (text) => ({ code: text });
/** Text that stands out. */
const strong = (text) => ({ strong: text });
/** The parts of a line. */
function inlines(line) {
    return Array.isArray(line) ? line : [line];
}


/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ CouldNotCheckError),
/* harmony export */   Rz: () => (/* binding */ OutcomeError),
/* harmony export */   Wj: () => (/* binding */ BUG_EXIT_CODE),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   fk: () => (/* binding */ RefusedError)
/* harmony export */ });
/** Exit code of the process for each outcome. A fault of ours (a bug) ends with `BUG_EXIT_CODE`. */
const EXIT_CODES = { passed: 0, refused: 1, 'could-not-check': 2 };
/** `EX_SOFTWARE` of sysexits.h: an internal error, not one of the three outcomes. */
const BUG_EXIT_CODE = 70;
/** A run that did not pass: what all its faults have in common is the outcome. Thrown as one of the two below, never by itself. */
class OutcomeError extends Error {
    fault;
    /** Further faults found in the same look, so that the user fixes all of them in one go. */
    more;
    constructor(fault, more = []) {
        super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause });
        this.fault = fault;
        this.more = more;
    }
}
/** A fault that is the user's to fix: the input, the repository or the artifact is wrong. Outcome: refused. */
class RefusedError extends OutcomeError {
    name = 'RefusedError';
    outcome = 'refused';
}
/** The question could not be answered: no network, no history, a tool that is missing. Outcome: could-not-check. */
class CouldNotCheckError extends OutcomeError {
    name = 'CouldNotCheckError';
    outcome = 'could-not-check';
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  explanationDocument: () => (/* binding */ explanationDocument),
  explanationTable: () => (/* binding */ explanationTable)
});

;// CONCATENATED MODULE: ./build/bundle/packages/core/codes/row.js
/** What a fault with the code of this row may mean to a run. */
function outcomesOf({ outcome }) {
    return typeof outcome === 'string' ? [outcome] : outcome;
}

// EXTERNAL MODULE: ./build/bundle/packages/core/document.js
var core_document = __nccwpck_require__(74);
// EXTERNAL MODULE: ./build/bundle/packages/core/error.js
var error = __nccwpck_require__(833);
// EXTERNAL MODULE: ./build/bundle/packages/core/markdown.js
var markdown = __nccwpck_require__(578);
// EXTERNAL MODULE: ./build/bundle/packages/core/suggest.js
var suggest = __nccwpck_require__(277);
// EXTERNAL MODULE: ./build/bundle/packages/core/text.js
var core_text = __nccwpck_require__(516);
;// CONCATENATED MODULE: ./build/bundle/packages/core/explain.js






const OUTCOMES = {
    refused: 'refused (exit code 1)',
    'could-not-check': 'could not check (exit code 2)',
    notice: 'told, and the run goes on',
};
function explanation(name, row) {
    const { means, fix, actions } = row;
    return { code: name, outcomes: outcomesOf(row), means, fix, actions };
}
/** Explains all rows, or the one of the code that is named. Throws `RefusedError` for a code that is none. */
function explain(rows, name) {
    if (name === undefined)
        return rows.map(([key, row]) => explanation(key, row));
    // As it stands on a terminal: error[dirty-tree].
    const bare = /^\w+\[(.+)\]:?$/.exec(name)?.[1] ?? name;
    const found = rows.filter(([key]) => key === bare);
    if (found.length > 0)
        return found.map(([key, row]) => explanation(key, row));
    throw new error/* RefusedError */.fk({
        code: 'usage',
        message: `There is no code '${(0,core_text/* printable */.g$)(bare, 80)}'.${(0,suggest/* didYouMean */.a)(bare, rows.map(([key]) => key))}`,
        hint: "'slipway explain' lists all of them.",
    });
}
/** One code for a terminal. */
function explanationDocument({ code: name, outcomes, means, fix, actions }) {
    return [
        { heading: name },
        { text: (0,markdown/* plainWords */.c5)(means) },
        { text: [(0,core_document/* strong */.ko)('Fix:'), ` ${(0,markdown/* plainWords */.c5)(fix)}`] },
        {
            text: `Outcome: ${(0,core_text/* listed */.KE)(outcomes.map((outcome) => OUTCOMES[outcome]), { or: true })}.`,
        },
        { text: `Shown by: ${actions === 'every' ? 'every action' : (0,core_text/* listed */.KE)(actions)}.` },
    ];
}
/** All codes for a terminal. */
function explanationTable(explanations) {
    const rows = explanations.map(({ code: name, means }) => [(0,core_document/* code */.aY)(name), (0,markdown/* plainWords */.c5)(means)]);
    return [{ table: { head: ['code', 'what it means'], rows } }];
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   K1: () => (/* binding */ boundedSummary),
/* harmony export */   c5: () => (/* binding */ plainWords)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, escapeMarkdown */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);


/** GitHub drops a step summary of more than this many bytes with an error (actions/runner, FileCommandManager.cs). */
const SUMMARY_LIMIT = 1024 * 1024;
const LONGEST_TEXT = 500;
/** Text from outside as Markdown that shows it literally: no markup, HTML, mention, autolink or new line survives. */
function escapeMarkdown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LONGEST_TEXT)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
        .replace(LINKING, '$&<!-- -->');
}
/**
 * Where GitHub would begin a link of its own accord: behind `@` (mentions, e-mail), `www`, the colon of an address, and behind `#` or
 * `GH-` before a number. A comment stands in the way, for an entity is read before links are looked for.
 * Source: https://github.github.com/gfm/#autolinks-extension-
 */
const LINKING = /@(?=[\w-])|(?<![a-z0-9])(?:www(?=\.)|(?:mailto|xmpp)(?=:)|gh(?=-\d))|:(?=\/\/)|#(?=\d)/gi;
/** A line of `<pre>`, where nothing but HTML has a meaning. */
function preformatted(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LONGEST_TEXT).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
}
/** A code span that holds any text: a table cell has no escape for a backtick or a bar inside a span, HTML has. */
function codeSpan(text) {
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LONGEST_TEXT).replace(/[&<>|`\\*_~[\]]/g, (c) => `&\u0000${c.charCodeAt(0)};`);
    // Entities are made last: their number is no number of an issue.
    return `<code>${shown.replace(LINKING, '$&<!-- -->').replaceAll('\u0000', '#')}</code>`;
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
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .inlines */ .b1)(content).map(inline).join('');
}
/** Markdown of our own docs as plain words: back-quotes dropped, links reduced to their text. */
function plainWords(markdown) {
    return markdown.replace(/`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
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
    if ('preformatted' in content)
        return `<pre>\n${content.preformatted.map(preformatted).join('\n')}\n</pre>`;
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


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(444);

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
        distance: leven__WEBPACK_IMPORTED_MODULE_0__(folded, name.toLowerCase()),
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

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   zG: () => (/* binding */ withoutUnseen)
/* harmony export */ });
/**
 * Characters that nobody sees, or that change how others are seen: controls, direction marks, separators of lines, halves of surrogate
 * pairs, and whatever comparison of texts leaves out (Unicode: Default_Ignorable_Code_Point).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const SHORT = new Map([
    ['\n', '\\n'],
    ['\t', '\\t'],
    ['\r', '\\r'],
]);
/** Text with every character that is not seen replaced. */
function withoutUnseen(text, replacement) {
    return text.replace(UNSEEN, replacement);
}
/**
 * Text from outside made fit to be shown on one line: characters that are not seen as `\u{..}`,
 * cut to `limit` characters with an ellipsis.
 */
function printable(text, limit = 200) {
    // No character gets shorter: what is beyond the limit is not looked at.
    const near = text.slice(0, 2 * (limit + 1));
    const shown = withoutUnseen(near, (c) => SHORT.get(c) ?? `\\u{${c.codePointAt(0)?.toString(16)}}`);
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
  CouldNotCheckError: () => (/* reexport */ core_error/* CouldNotCheckError */.Rq),
  InvalidValue: () => (/* reexport */ InvalidValue),
  LAST_SECOND: () => (/* reexport */ LAST_SECOND),
  LEAST_RATE: () => (/* reexport */ LEAST_RATE),
  OutcomeError: () => (/* reexport */ core_error/* OutcomeError */.Rz),
  PLACES: () => (/* reexport */ PLACES),
  PLAIN: () => (/* reexport */ PLAIN),
  RETRY: () => (/* reexport */ RETRY),
  RefusedError: () => (/* reexport */ core_error/* RefusedError */.fk),
  action: () => (/* reexport */ action),
  boolean: () => (/* reexport */ contract_boolean),
  boundedList: () => (/* reexport */ core_document/* boundedList */.Y4),
  boundedTable: () => (/* reexport */ core_document/* boundedTable */.c8),
  camel: () => (/* reexport */ camel),
  code: () => (/* reexport */ core_document/* code */.aY),
  counted: () => (/* reexport */ core_text/* counted */.hS),
  defineAction: () => (/* reexport */ defineAction),
  didYouMean: () => (/* reexport */ suggest/* didYouMean */.a),
  digestFile: () => (/* reexport */ digestFile),
  directory: () => (/* reexport */ directory),
  duration: () => (/* reexport */ duration),
  errorCode: () => (/* reexport */ errorCode),
  exec: () => (/* reexport */ exec),
  execOk: () => (/* reexport */ execOk),
  file: () => (/* reexport */ file),
  flushFolder: () => (/* reexport */ flushFolder),
  fromInput: () => (/* reexport */ fromInput),
  fromInputAsync: () => (/* reexport */ fromInputAsync),
  githubClient: () => (/* reexport */ githubClient),
  globMatcher: () => (/* reexport */ globMatcher),
  inParallel: () => (/* reexport */ inParallel),
  inTime: () => (/* reexport */ inTime),
  integer: () => (/* reexport */ integer),
  interruptible: () => (/* reexport */ interruptible),
  invariant: () => (/* reexport */ invariant),
  isAbsent: () => (/* reexport */ isAbsent),
  isLeftover: () => (/* reexport */ isLeftover),
  isUnder: () => (/* reexport */ isUnder),
  json: () => (/* reexport */ json),
  lines: () => (/* reexport */ lines),
  list: () => (/* reexport */ list),
  listed: () => (/* reexport */ core_text/* listed */.KE),
  map: () => (/* reexport */ map),
  namesNear: () => (/* reexport */ namesNear),
  nearest: () => (/* reexport */ suggest/* nearest */.p),
  notAFile: () => (/* reexport */ notAFile),
  oneOf: () => (/* reexport */ oneOf),
  openEnvironment: () => (/* reexport */ openEnvironment),
  openRegularFile: () => (/* reexport */ openRegularFile),
  openRunnerCache: () => (/* reexport */ openRunnerCache),
  optional: () => (/* reexport */ optional),
  orphans: () => (/* reexport */ orphans),
  ownedName: () => (/* reexport */ ownedName),
  parseInputs: () => (/* reexport */ parseInputs),
  pauseAfter: () => (/* reexport */ pauseAfter),
  perform: () => (/* reexport */ perform),
  pool: () => (/* reexport */ pool),
  printable: () => (/* reexport */ core_text/* printable */.g$),
  readRegularFile: () => (/* reexport */ readRegularFile),
  readText: () => (/* reexport */ readText),
  readWorkspaceFile: () => (/* reexport */ readWorkspaceFile),
  realPathToBe: () => (/* reexport */ realPathToBe),
  refuseGitFolder: () => (/* reexport */ refuseGitFolder),
  refusedInput: () => (/* reexport */ refusedInput),
  renderMarkdown: () => (/* reexport */ markdown/* renderMarkdown */.Gc),
  renderTerminal: () => (/* reexport */ renderTerminal),
  request: () => (/* reexport */ request),
  retry: () => (/* reexport */ retry),
  runBundledCommand: () => (/* reexport */ runBundledCommand),
  runBundledStep: () => (/* reexport */ runBundledStep),
  runBundledSweep: () => (/* reexport */ runBundledSweep),
  runStep: () => (/* reexport */ runStep),
  secret: () => (/* reexport */ secret),
  sha256File: () => (/* reexport */ sha256File),
  size: () => (/* reexport */ size),
  sizeOf: () => (/* reexport */ sizeOf),
  slashed: () => (/* reexport */ slashed),
  sourceDateEpoch: () => (/* reexport */ sourceDateEpoch),
  startDeadline: () => (/* reexport */ startDeadline),
  string: () => (/* reexport */ string),
  strong: () => (/* reexport */ core_document/* strong */.ko),
  text: () => (/* reexport */ contract_text),
  toolEnvironment: () => (/* reexport */ toolEnvironment),
  tryExec: () => (/* reexport */ tryExec),
  unlessAbsent: () => (/* reexport */ unlessAbsent),
  unreadablePath: () => (/* reexport */ unreadablePath),
  unwritable: () => (/* reexport */ unwritable),
  verbatim: () => (/* reexport */ verbatim),
  withinTime: () => (/* reexport */ withinTime),
  workspacePaths: () => (/* reexport */ workspacePaths),
  writeWholeFile: () => (/* reexport */ writeWholeFile)
});

;// CONCATENATED MODULE: ./build/bundle/packages/core/action.js
function action(contract, main) {
    if (typeof main === 'function')
        return { contract, main };
    return {
        contract,
        main: async (inputs, host) => {
            const chosen = main[inputs.mode];
            if (chosen === undefined)
                throw new Error(`there is no main for the mode ${inputs.mode}`);
            // The overloads above checked that the inputs of a mode are those of its main.
            return await chosen(inputs, host);
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/child-environment.js
/** Where tools and temporary files of a machine are. */
const PLACES = [
    ...['PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TMPDIR', 'TEMP', 'TMP'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC'],
];
/** What every tool may see beside: who the user is, where the user's settings and libraries are, and the language. */
const HARMLESS = new Set([
    ...PLACES,
    ...['USER', 'LOGNAME', 'USERNAME', 'SUDO_UID', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'],
    ...['LANG', 'LANGUAGE', 'TZ', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'],
]);
/**
 * Names that no child gets: inputs and states of the step, the runner's own services and their tokens, and the token that is set for
 * the step itself.
 */
const WITHHELD = /^(?:(?:INPUT|STATE|ACTIONS)_.*|GITHUB_TOKEN)$/i;
/** A shorter secret may stand in a value by chance. */
const SHORTEST_PART = 8;
function only(env, keep) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => keep(name)));
}
/**
 * The environment of a tool that needs no network: an allow-list. What else the tool needs is added where it is started, by its
 * name.
 */
function toolEnvironment(env) {
    return only(env, (name) => HARMLESS.has(name.toUpperCase()) || /^LC_/i.test(name));
}
/**
 * The environment of a child that uses the network, and of commands of the user: all of it, since proxies, certificates,
 * credentials and private settings stand anywhere, but for `INPUT_*`, `STATE_*`, `ACTIONS_*` and `GITHUB_TOKEN`.
 */
function openEnvironment(env) {
    return only(env, (name) => !WITHHELD.test(name));
}
/**
 * Names of variables that hold one of the secrets, and of all `INPUT_*`. Git's own settings (`GIT_CONFIG_*`) are named for Git
 * by whoever set them, and a place is no secret.
 */
function secretVariables(env, secrets) {
    const known = secrets.map((secret) => secret.trim()).filter((secret) => secret !== '');
    const holds = (value) => known.some((secret) => value.trim() === secret || (secret.length >= SHORTEST_PART && value.includes(secret)));
    return Object.entries(env).flatMap(([name, value]) => {
        if (/^INPUT_/i.test(name))
            return [name];
        const exempt = /^GIT_CONFIG_/i.test(name) || PLACES.includes(name.toUpperCase());
        return !exempt && holds(value ?? '') ? [name] : [];
    });
}
/** The environment without these variables. */
function withoutVariables(env, names) {
    const gone = new Set(names);
    return only(env, (name) => !gone.has(name));
}

// EXTERNAL MODULE: ./build/bundle/packages/core/error.js
var core_error = __nccwpck_require__(833);
;// CONCATENATED MODULE: ./build/bundle/packages/core/optional.js
/**
 * The properties that have a value: `{ a: 1, ...optional({ file, line }) }` has no `file` where there is none. With
 * `exactOptionalPropertyTypes` a property that is left out and one that is undefined are not the same.
 */
function optional(properties) {
    // The mapped type cannot be built key by key; nothing but what is undefined is left out.
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/invalid-value.js


/**
 * A value that cannot be read: what was seen, without a full stop, and what is allowed. Thrown by what knows a notation and
 * not the name of the input that it came from; `fromInput` adds that.
 */
class InvalidValue extends Error {
    name = 'InvalidValue';
    hint;
    line;
    column;
    code;
    more;
    constructor(message, hint, { line, column, code = 'invalid-input', cause, more = [] } = {}) {
        super(message, optional({ cause }));
        this.hint = hint;
        this.line = line;
        this.column = column;
        this.code = code;
        this.more = more;
    }
    /** The same of a line. */
    at(line) {
        const { column, code, cause, more } = this;
        return new InvalidValue(this.message, this.hint, { line, column, code, cause, more });
    }
}
function inputFault(input, { message, hint, line, column, code, cause }) {
    const place = `${line === undefined ? '' : `, line ${line}`}${column === undefined ? '' : `, column ${column}`}`;
    const end = /[.?!]$/.test(message) ? '' : '.';
    return { code, message: `Input '${input}'${place}: ${message}${end}`, hint, ...optional({ cause }) };
}
/** The refusal of an input: its name, line and column before what was seen, for everything that is wrong with it. */
function refusedInput(input, error) {
    return new core_error/* RefusedError */.fk(inputFault(input, error), error.more.map((other) => inputFault(input, other)));
}
/**
 * The border between an action, which knows its inputs, and packages, which know notations: an `InvalidValue` that `read`
 * throws becomes a `RefusedError` that names the input. Any other error passes as it is.
 */
function fromInput(input, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof InvalidValue ? refusedInput(input, error) : error;
    }
}
/** `fromInput` for what takes its time. */
async function fromInputAsync(input, read) {
    try {
        return await read();
    }
    catch (error) {
        throw error instanceof InvalidValue ? refusedInput(input, error) : error;
    }
}

// EXTERNAL MODULE: ./build/bundle/packages/core/text.js
var core_text = __nccwpck_require__(516);
;// CONCATENATED MODULE: ./build/bundle/packages/core/kind.js


function invalid(text, what, hint) {
    return new InvalidValue(`'${(0,core_text/* printable */.g$)(text)}' is not ${what}`, hint);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/line-grammar.js


/** Lines without surrounding blanks; empty lines and those that start with `#` are left out. */
function contentLines(text) {
    return text
        .split(/\r?\n/)
        .map((line, index) => ({ number: index + 1, text: line.trim() }))
        .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}
/** Bad lines that are shown: whoever mends these sees the others in the next run. */
const MOST_FAULTS = 10;
/** One error for all bad lines. Their number ends it where not all are shown. */
function joined(first, others) {
    const rest = others.length + 1 - MOST_FAULTS;
    const { message, hint, line, code, cause } = first;
    const end = new InvalidValue(`${(0,core_text/* counted */.hS)(rest, 'more line')} cannot be read`, hint, { code });
    const more = rest > 0 ? [...others.slice(0, MOST_FAULTS - 1), end] : others;
    return new InvalidValue(message, hint, { line, code, cause, more });
}
/** The value of each line. Throws one `InvalidValue` that has every line that cannot be read, at most ten. */
function readLines(text, parse) {
    const values = [];
    const faults = [];
    for (const line of contentLines(text)) {
        try {
            values.push(parse(line.text));
        }
        catch (error) {
            if (!(error instanceof InvalidValue))
                throw error;
            faults.push(error.at(line.number));
        }
    }
    const [first, ...others] = faults;
    if (first !== undefined)
        throw joined(first, others);
    return values;
}
/** A list whose lines are read one by one. */
function linesKind({ expects, parse }) {
    const description = `one ${expects} a line; # starts a comment line`;
    return {
        name: 'lines',
        expects: description,
        placeholder: expects,
        schema: { type: 'string', description },
        secret: false,
        arity: 'many',
        verbatim: false,
        parse: (text) => readLines(text, parse),
    };
}

// EXTERNAL MODULE: ./build/bundle/packages/core/suggest.js
var suggest = __nccwpck_require__(277);
;// CONCATENATED MODULE: ./build/bundle/packages/core/kinds.js





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
    placeholder: 'env:NAME|file:PATH',
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
            throw invalid(text, 'true or false', 'Write true or false.');
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
            // A zero in front is a slip or another number base: what is read must be what is written.
            const value = /^(?:0|-?[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
            const inside = value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
            if (!Number.isSafeInteger(value) || !inside)
                throw invalid(text, expects, `Write ${expects}, such as ${range.min ?? 1}.`);
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
        if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text))
            throw invalid(text, 'a duration', 'Write a number with its unit: ms, s, m, h or d, such as 90s or 1h30m.');
        const parts = [...text.matchAll(/\d+[a-z]+/g)].map(([part]) => part);
        return parts.reduce((sum, part) => sum + Number.parseInt(part, 10) * millisecondsOf(part.replace(/\d+/, '')), 0);
    },
});
const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'KiB', 'MiB', 'GiB'];
function bytesOf(unit) {
    const power = 'BKMG'.indexOf(unit.charAt(0).toUpperCase());
    return (unit.includes('i') ? 1024 : 1000) ** power;
}
/** Bytes of a size such as `10MB` or `1.5 GiB`; undefined for what is none. */
function sizeOf(text) {
    if (!/^\d+(?:\.\d+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$/.test(text))
        return undefined;
    return Math.round(Number.parseFloat(text) * bytesOf(text.replace(/[\d. ]/g, '')));
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
        throw invalid(text, 'a size', `Write a number with its unit: ${(0,core_text/* listed */.KE)(SIZE_UNITS, { or: true })}.`);
    },
});
function oneOfKind(values) {
    const expects = (0,core_text/* listed */.KE)(values, { or: true });
    return kind({
        name: 'oneOf',
        expects,
        schema: { enum: values },
        parse: (text) => {
            const value = values.find((candidate) => candidate === text);
            if (value === undefined)
                throw invalid(text, `one of ${expects}`, `Write ${expects}.${(0,suggest/* didYouMean */.a)(text, values)}`);
            return value;
        },
    });
}
const listKind = kind({
    name: 'list',
    expects: 'one item a line; # starts a comment line',
    arity: 'many',
    parse: (text) => contentLines(text).map((line) => line.text),
});
/** The name and value of one line. A name that came before is refused. */
function pairOf(line, before) {
    const equals = line.indexOf('=');
    if (equals < 1)
        throw invalid(line, 'NAME=VALUE', 'Write one NAME=VALUE a line.');
    const name = line.slice(0, equals).trim();
    if (before.has(name))
        throw new InvalidValue(`'${(0,core_text/* printable */.g$)(name)}' is given twice`, 'Keep one line for each name.');
    return [name, line.slice(equals + 1).trim()];
}
const mapKind = kind({
    name: 'map',
    expects: 'one NAME=VALUE a line; # starts a comment line',
    placeholder: 'NAME=VALUE',
    arity: 'many',
    parse: (text) => {
        const map = new Map();
        readLines(text, (line) => map.set(...pairOf(line, map)));
        return map;
    },
});
/** `JSON.parse` with its answer named: what comes out is JSON and nothing else. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new InvalidValue(`'${(0,core_text/* printable */.g$)(text, 60)}' is not JSON: ${(0,core_text/* printable */.g$)(String(cause))}`, 'Write valid JSON, such as {"a": 1}.');
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

;// CONCATENATED MODULE: ./build/bundle/packages/core/contract.js



function input(kind, options, absent) {
    const { docs, default: fallback, deprecated, example, modes } = options;
    const required = options.required ?? false;
    const text = fallback === undefined ? undefined : String(fallback);
    // The modes are those of the options, whose type the caller took them from.
    return { kind, docs, required, absent, ...optional({ default: text, deprecated, example, modes: modes }) };
}
/** Text without the blanks around it. */
const string = (options) => input(stringKind, options);
/** Text with the blanks around it, such as a separator. */
const verbatim = (options) => input(verbatimKind, options);
/** Several lines as they are, for what has a syntax of its own. */
const contract_text = (options) => input(textKind, options);
/** Text that is masked in every log before anything is printed. */
const secret = (options) => ({
    ...input(secretKind, options),
    ...optional({ runnerDefault: options.runnerDefault }),
});
/** `true` or `false`, as YAML 1.2 writes them. */
const contract_boolean = (options) => input(booleanKind, options);
/** A whole number between its limits. */
const integer = (options) => input(integerKind(options), options);
/** A duration such as `1h30m`; the value is in milliseconds. */
const duration = (options) => input(durationKind, options);
/** A size such as `10MB` or `64MiB`; the value is in bytes. */
const size = (options) => input(sizeKind, options);
/** One of a few words, as a literal type. */
const oneOf = (values, options) => input(oneOfKind(values), options);
/** One item a line; `#` starts a comment line. */
const list = (options) => input(listKind, options, []);
/** One item a line, each read by the grammar; all lines that cannot be read are refused at once, each with its number. */
const lines = (grammar, options) => input(linesKind(grammar), options, []);
/** One `NAME=VALUE` a line, each name once. */
const map = (options) => input(mapKind, options, new Map());
/** Any JSON. */
const json = (options) => input(jsonKind, options);
/** An existing path under the workspace; the value is absolute, symbolic links followed. */
const path = (options) => input(kinds.pathKind('any'), options);
/** An existing directory under the workspace; the value is absolute, symbolic links followed. */
const directory = (options) => input(pathKind('directory'), options);
/** An existing file under the workspace; the value is absolute, symbolic links followed. */
const file = (options) => input(pathKind('file'), options);
function modeInput(modes, fallback) {
    const does = Object.entries(modes).map(([name, docs]) => `\`${name}\`: ${docs}`);
    const docs = `Which part of the work to do. ${does.join(' ')}`;
    return oneOf(Object.keys(modes), { docs, required: fallback === undefined, ...optional({ default: fallback }) });
}
/**
 * The one source of an action's inputs and outputs: from it come the types, the parser and its errors, action.yml,
 * the README's tables, the JSON Schema, and the flags of the local command. An action that does one of several things has
 * `modes`: what belongs to some of them alone names them, and the input `mode` is made here.
 */
function defineAction(definition) {
    const { modes, defaultMode, ...rest } = definition;
    // Without modes there is no M, and the empty table has all of its keys.
    const base = {
        sweepsAfterwards: false,
        rules: [],
        permissions: [],
        environment: {},
        ...rest,
        modes: modes ?? {},
    };
    return modes === undefined ? base : { ...base, inputs: { mode: modeInput(modes, defaultMode), ...rest.inputs } };
}
/** `dry-run` as `dryRun`. */
function camel(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./build/bundle/packages/core/document.js
var core_document = __nccwpck_require__(74);
;// CONCATENATED MODULE: ./build/bundle/packages/core/glob.js
function stepsOf(pattern) {
    return [...pattern.matchAll(/\*+|[\s\S]/gu)].map(([found]) => {
        if (found.startsWith('*'))
            return { kind: 'run', slash: found.length > 1 };
        return found === '?' ? { kind: 'one' } : { kind: 'character', character: found };
    });
}
/** The places of a glob that are reached without another character: a run may be empty. */
function withEmptyRuns(steps, places) {
    const reached = new Set(places);
    for (const place of reached)
        if (steps[place]?.kind === 'run')
            reached.add(place + 1);
    return reached;
}
function next(steps, places, character) {
    const reached = new Set();
    for (const place of places) {
        const step = steps[place];
        if (step?.kind === 'run' && (step.slash || character !== '/'))
            reached.add(place);
        if (step?.kind === 'one' && character !== '/')
            reached.add(place + 1);
        if (step?.kind === 'character' && step.character === character)
            reached.add(place + 1);
    }
    return withEmptyRuns(steps, reached);
}
/**
 * A test of whole names: `*` stands for any characters but `/`, `**` for any, `?` for one but `/`; nothing else is special.
 *
 * All ways through the pattern are followed at once, so that a name takes time in proportion to its length and the pattern's, whatever the two
 * are: a regular expression of many `*` takes years for some names, and no signal ends it.
 */
function globMatcher(pattern) {
    const steps = stepsOf(pattern);
    const start = withEmptyRuns(steps, new Set([0]));
    return (name) => {
        let places = start;
        for (const character of name) {
            places = next(steps, places, character);
            if (places.size === 0)
                return false;
        }
        return places.has(steps.length);
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/in-parallel.js
/**
 * Works on all items, so many at once, and answers in their order. Nothing new begins after one has failed; the first failure
 * is thrown when nothing runs any more.
 */
async function inParallel(limit, items, work) {
    if (items.length > 0 && !(limit >= 1))
        throw new Error('work without anybody to do it');
    const results = new Map();
    const waiting = [...items.entries()];
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, item] = next;
            try {
                results.set(index, await work(item, index));
            }
            catch (error) {
                waiting.length = 0;
                throw error;
            }
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
    for (const result of ended)
        if (result.status === 'rejected')
            throw result.reason;
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/invariant.js
/**
 * A value that cannot be missing, where only the types do not know. Throws an `Error`, which is a bug of ours and never a fault of
 * the user: what can be missing has a branch with a test instead. It is the only code that no caller has to reach.
 *
 * @param message what holds, for whoever reads the report of the bug: `a line has a first word`
 */
function invariant(value, message) {
    if (value === undefined)
        throw new Error(`This does not hold: ${message}.`);
    return value;
}

// EXTERNAL MODULE: ./build/bundle/packages/core/markdown.js
var markdown = __nccwpck_require__(578);
;// CONCATENATED MODULE: ./build/bundle/packages/core/modes.js

/** Whether an input or output belongs to a mode. What names no mode belongs to all, also where the mode is not known. */
function belongsTo({ modes }, mode) {
    return modes === undefined || (mode !== undefined && modes.includes(mode));
}
/** Entries of a table by the modes that they belong to: first those of every mode, then in the order of the modes. */
function byModes(table, modes) {
    const order = Object.keys(modes);
    const groups = new Map();
    for (const [name, value] of Object.entries(table)) {
        const own = value.modes === undefined ? undefined : order.filter((mode) => value.modes?.includes(mode));
        const key = own === undefined ? '' : own.map((mode) => String(order.indexOf(mode)).padStart(3, '0')).join(',');
        const group = groups.get(key) ?? { modes: own, entries: [] };
        group.entries.push([name, value]);
        groups.set(key, group);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
/** `mode build`, `modes build and merge`. */
function modesText(modes) {
    return `${modes.length === 1 ? 'mode' : 'modes'} ${(0,core_text/* listed */.KE)(modes)}`;
}
/**
 * The fault of an input that is given in a mode that does nothing with it. What is empty or equal to the default is not given: a
 * runner hands every default over. An input whose default only the runner can work out cannot be told apart, and passes.
 */
function withoutUse({ inputs }, name, mode, given) {
    const input = inputs[name];
    if (input === undefined || input.modes === undefined || input.runnerDefault !== undefined)
        return undefined;
    if (given === '' || given.trim() === input.default?.trim())
        return undefined;
    return {
        code: 'input-without-use',
        message: `Input '${name}' has no use in mode ${mode}: it belongs to ${modesText(input.modes)}.`,
        hint: `Remove the input, or choose ${input.modes.length === 1 ? 'mode' : 'one of the modes'} ${(0,core_text/* listed */.KE)(input.modes, { or: true })}.`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/parse.js






/** The names of a contract's inputs that hold secrets. Masked before anything else happens. */
function secretNames(inputs) {
    return Object.entries(inputs)
        .filter(([, input]) => input.kind.secret)
        .map(([name]) => name);
}
function unknownInput(name, known) {
    return {
        code: 'unknown-input',
        message: `Unknown input '${(0,core_text/* printable */.g$)(name, 80)}'.${(0,suggest/* didYouMean */.a)(name, known)}`,
        hint: known.length === 0 ? 'This action has no inputs.' : `The inputs are ${(0,core_text/* listed */.KE)(known)}.`,
    };
}
function parseOne(name, input, text, context) {
    try {
        return { value: input.kind.parse(text, context) };
    }
    catch (error) {
        if (!(error instanceof InvalidValue))
            throw error;
        // What is wrong with a secret may quote it.
        const { hint, code } = error;
        const shown = input.kind.secret ? new InvalidValue('the value is not acceptable', hint, { code }) : error;
        const { fault, more } = refusedInput(name, shown);
        return [fault, ...more];
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
/** https://docs.github.com/actions/concepts/security/secrets: what is not set is empty text, and runs of forks get none. */
const SECRET_ABSENT = 'The secret is not set under the name that the workflow reads, or the run is of a fork or of Dependabot, which get no secrets. Set it in the settings of the repository, or skip the step there; on a terminal give env:NAME or file:PATH.';
function readInput(name, input, raw, context) {
    const given = raw[name] ?? '';
    const text = given === '' ? (input.default ?? '') : given;
    if (text !== '')
        return parseOne(name, input, text, context);
    if (input.required) {
        return [
            {
                code: 'missing-input',
                message: `Input '${name}' is required.`,
                hint: input.kind.secret
                    ? SECRET_ABSENT
                    : `Give ${input.kind.expects}${input.example === undefined ? '' : `, such as ${input.example}`}.`,
            },
        ];
    }
    // An empty default is a value: `string({ default: '' })` is never undefined.
    return input.default === undefined ? { value: input.absent } : parseOne(name, input, '', context);
}
/** The mode that is asked for; undefined for an action without modes, and for what is none: that is refused as any input is. */
function chosenMode({ inputs, modes }, raw) {
    const mode = raw['mode'] || inputs['mode']?.default;
    return mode !== undefined && Object.hasOwn(modes, mode) ? mode : undefined;
}
/** The values of the inputs that belong to the mode, and every fault. */
function readAll(contract, raw, context) {
    const values = {};
    const faults = [];
    const mode = chosenMode(contract, raw);
    for (const [name, input] of Object.entries(contract.inputs)) {
        if (!belongsTo(input, mode)) {
            const fault = mode === undefined ? undefined : withoutUse(contract, name, mode, raw[name] ?? '');
            if (fault !== undefined)
                faults.push(fault);
            continue;
        }
        const result = readInput(name, input, raw, context);
        if ('value' in result)
            values[camel(name)] = result.value;
        else
            faults.push(...result);
    }
    return { values, faults };
}
/**
 * The typed inputs of an action, of one with modes those of the mode that is asked for. Every fault is collected, so that one
 * run shows all of them. Throws `RefusedError` for an unknown, missing, invalid or conflicting input, and for one that the mode
 * has no use for.
 */
function parseInputs(contract, given, context) {
    const known = Object.keys(contract.inputs);
    const unknown = Object.keys(given)
        .filter((name) => !known.includes(name))
        .map((name) => unknownInput(name, known));
    const renamed = withSuccessors(contract.inputs, given);
    const { values, faults } = readAll(contract, renamed.raw, context);
    // The mapped type cannot be built key by key; every key of the contract's mode was set.
    const inputs = values;
    const all = [...unknown, ...renamed.faults, ...faults];
    const [first, ...more] = all.length > 0 ? all : contract.rules.flatMap((rule) => rule(inputs) ?? []);
    if (first !== undefined)
        throw new core_error/* RefusedError */.fk(first, more);
    return { inputs, warnings: renamed.warnings };
}
/** The text of an output as the next step sees it: text as it is, anything else as JSON. */
function outputText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/pool.js
/** A pool of these things. One of nothing would let all work wait for ever: it throws. */
function pool(items) {
    if (items.length === 0)
        throw new Error('a pool of nothing');
    const free = [...items];
    const waiting = [];
    const take = async () => {
        const item = free.pop();
        return item ?? (await new Promise((resolve) => waiting.push(resolve)));
    };
    const give = (item) => {
        const next = waiting.shift();
        if (next === undefined)
            free.push(item);
        else
            next(item);
    };
    return {
        use: async (work) => {
            const item = await take();
            try {
                return await work(item);
            }
            finally {
                give(item);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/publishing.js


/** The refusal of what is no regular file. `shown` is its name in messages. */
function notAFile(shown, kind) {
    return new core_error/* RefusedError */.fk({
        code: 'not-a-file',
        message: `'${(0,core_text/* printable */.g$)(shown)}' is a ${kind}, where a file should be.`,
        hint: kind === 'symbolic link'
            ? 'What a link leads to need not be a part of the commit. Name the file itself, or put it there.'
            : 'Put the file itself there.',
    });
}
/** The refusal of a path that leads out of the workspace. */
function fileOutside(shown) {
    return new core_error/* RefusedError */.fk({
        code: 'file-outside',
        message: `'${(0,core_text/* printable */.g$)(shown)}' lies outside the workspace.`,
        hint: 'Give a file inside of it.',
    });
}
/** The store of Git in any spelling that a file system takes for it: https://git-scm.com/docs/git-config, `core.protectNTFS`. */
const GIT_FOLDER = /^(?:\.git|git~[0-9]+)[. ]*$/i;
/** Throws `RefusedError` for a path below the store of Git, where `actions/checkout` keeps the token of the job. */
function refuseGitFolder(path) {
    if (!path.split('/').some((part) => GIT_FOLDER.test(part)))
        return;
    throw new core_error/* RefusedError */.fk({
        code: 'file-in-git',
        message: `'${(0,core_text/* printable */.g$)(path)}' lies in the store of Git.`,
        hint: 'It may hold a token, and is no part of the commit. Name the files of the work tree that are meant.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/retry.js
/** The pause that a response asks for, in milliseconds: `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/**
 * Milliseconds to wait before the next attempt, or undefined when there is none: the attempts or the budget are used up, or a longer pause
 * is asked for than is waited.
 *
 * @param attempt the one that failed, counted from 1
 * @param since when the first began, in milliseconds since 1970
 * @param header `Retry-After`
 */
function pauseAfter(policy, attempt, since, header) {
    const { attempts, budget, pause, longest, random } = policy;
    const now = policy.now();
    const asked = retryAfter(header, now);
    const wait = asked ?? Math.min(longest, pause * 2 ** (attempt - 1) * (0.5 + random() / 2));
    return attempt >= attempts || wait > longest || now - since + wait >= budget ? undefined : wait;
}
/**
 * Tries until something comes that is no passing trouble, or the policy ends. What an attempt throws is thrown.
 *
 * @param once is given the milliseconds that are left of the budget
 * @param told hears of every pause: why, and the milliseconds
 */
async function retry(policy, signal, once, told = () => undefined) {
    const since = policy.now();
    const from = async (attempts) => {
        const attempt = await once(since + policy.budget - policy.now());
        const wait = attempt.kind === 'done' ? undefined : pauseAfter(policy, attempts, since, attempt.retryAfter);
        if (attempt.kind === 'done' || wait === undefined)
            return { value: attempt.value, attempts };
        told(attempt.why, wait);
        await policy.sleep(wait, signal);
        return await from(attempts + 1);
    };
    return await from(1);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/source-date-epoch.js


/** Last second of the year 9999, the last that RFC 3339 can write. */
const LAST_SECOND = 253_402_300_799;
/**
 * SOURCE_DATE_EPOCH, seconds since 1970; undefined where it is not set or empty. Throws `RefusedError`.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
function sourceDateEpoch(text) {
    if (text === undefined || text === '')
        return undefined;
    if (/^\d+$/.test(text) && Number(text) <= LAST_SECOND)
        return Number(text);
    throw new core_error/* RefusedError */.fk({
        code: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is '${(0,core_text/* printable */.g$)(text, 60)}', which is not a number of seconds since 1970 up to the year 9999.`,
        hint: 'Set it to Unix seconds, such as the output commit-time of version-from-tag, or leave it out.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/terminal.js


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
function inline(part, style) {
    if (typeof part === 'string')
        return (0,core_text/* printable */.g$)(part, 500);
    if ('code' in part)
        return style.cyan((0,core_text/* printable */.g$)(part.code, 500));
    if ('strong' in part)
        return style.bold((0,core_text/* printable */.g$)(part.strong, 500));
    return `${(0,core_text/* printable */.g$)(part.link)} (${(0,core_text/* printable */.g$)(part.to, 500)})`;
}
function line(content, style) {
    return (0,core_document/* inlines */.b1)(content)
        .map((part) => inline(part, style))
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
function block(content, style) {
    if ('heading' in content)
        return style.bold((0,core_text/* printable */.g$)(content.heading));
    if ('text' in content)
        return line(content.text, style);
    if ('list' in content)
        return content.list.map((item) => `  - ${line(item, style)}`).join('\n');
    if ('preformatted' in content)
        return content.preformatted.map((text) => `  ${(0,core_text/* printable */.g$)(text, 500)}`).join('\n');
    if ('table' in content) {
        const { head, rows } = content.table;
        return table(head, rows.map((cells) => cells.map((cell) => line(cell, style))), style);
    }
    return `${style.dim((0,core_text/* printable */.g$)(content.details))}\n${renderTerminal(content.blocks, style)}`.trimEnd();
}
/** The document as text for a terminal. */
function renderTerminal(document, style) {
    return `${document.map((content) => block(content, style)).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/index.js





















;// CONCATENATED MODULE: external "node:util/types"
const types_namespaceObject = __lazy_require__("node:util/types");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/errno.js

/** Errors that mean that nothing has that name: https://man7.org/linux/man-pages/man2/open.2.html#ERRORS */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
/** Whether the error says that there is no such file. Any other says nothing of whether there is one. */
function isAbsent(error) {
    return ABSENT.has(errorCode(error));
}
/** `EACCES` and the like, or undefined for an error that is not the system's. */
function errorCode(error) {
    const fromSystem = (0,types_namespaceObject.isNativeError)(error) && 'code' in error && 'syscall' in error;
    return fromSystem && typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __lazy_require__("node:child_process");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/exec.js





const LONGEST_STDERR = 64 * 1024;
/** The program did not start. Only ENOENT says that it is not there. */
function notStarted(tool, cause) {
    const code = errorCode(cause);
    if (code !== 'ENOENT')
        return new core_error/* CouldNotCheckError */.Rq({
            code: 'tool-failed',
            message: `The command '${(0,core_text/* printable */.g$)(tool)}' could not be started: ${code ?? String(cause)}.`,
            hint: 'Look at the rights of the program, and at the memory and the open files of the machine.',
            cause,
        });
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'tool-missing',
        message: `The command '${(0,core_text/* printable */.g$)(tool)}' could not be started: it is not installed or not in PATH.`,
        hint: `Install ${(0,core_text/* printable */.g$)(tool)} before this step.`,
        cause,
    });
}
function tooMuch(command, maxBytes) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'tool-output',
        message: `'${command}' printed more than ${maxBytes} bytes and was ended.`,
        hint: 'See what it prints when it is run by hand.',
    });
}
function killed(command, signal) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'tool-killed',
        message: `'${command}' was ended by ${signal ?? 'a signal'}.`,
        hint: signal === 'SIGKILL' ? 'The machine may have run out of memory.' : 'Run the step again.',
    });
}
/**
 * Runs a program without a shell and answers with its exit code and output, whatever the code is, or that it was killed by a
 * signal. Throws `CouldNotCheckError` when it cannot be started.
 *
 * `@actions/exec` is not used here: it splits the tool's name at spaces, has neither bytes nor an abort signal, prints
 * every command it runs.
 */
function tryExec(tool, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(tool, [...args], {
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            env: options.env ?? toolEnvironment(process.env),
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
        const command = (0,core_text/* printable */.g$)([tool, ...args].join(' '), 300);
        const { maxBytes = 1024 ** 3, linger = 10_000 } = options;
        const chunks = [];
        let bytes = 0;
        let stderr = '';
        child.stdout?.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= maxBytes)
                return void chunks.push(chunk);
            reject(tooMuch(command, maxBytes));
            child.kill();
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
        child.on('error', (error) => {
            if (options.signal?.aborted === true)
                reject(error);
            else if (child.pid === undefined)
                reject(notStarted(tool, error));
        });
        child.on('exit', () => {
            const letGo = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream?.destroy()), linger);
            child.on('close', () => clearTimeout(letGo));
        });
        child.on('close', (code, signal) => {
            if (code !== null)
                return resolve({ code, stdout: Buffer.concat(chunks), stderr });
            resolve({ killed: killed(command, signal) });
        });
    });
}
/** The same for a program that nobody is expected to kill: throws `CouldNotCheckError` then too. */
async function exec(tool, args, options = {}) {
    const result = await tryExec(tool, args, options);
    if ('killed' in result)
        throw result.killed;
    return result;
}
/** Runs a program that must succeed. Throws `CouldNotCheckError` with its last lines of standard error otherwise. */
async function execOk(tool, args, options = {}) {
    const result = await exec(tool, args, options);
    if (result.code === 0)
        return result;
    const said = result.stderr.trim().split('\n').slice(-5);
    throw new core_error/* CouldNotCheckError */.Rq({
        code: 'tool-failed',
        message: `'${(0,core_text/* printable */.g$)([tool, ...args].join(' '), 300)}' failed with exit code ${result.code}.`,
        hint: said[0] === '' ? 'It gave no reason.' : `It said: ${(0,core_text/* listed */.KE)(said.map((line) => (0,core_text/* printable */.g$)(line, 400)))}`,
    });
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __lazy_require__("node:timers/promises");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/pace.js
/** Bytes a second that every line has; a server that sends a byte a second is none that anybody waits for. */
const LEAST_RATE = 64 * 1024;
/** Milliseconds of the longest timer of Node. */
const LONGEST_TIMER = 2_147_483_647;
const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)} s`;
/**
 * Starts the clock of a question. It has its budget and, for what comes or goes, as long as that takes at the least rate.
 *
 * @param moved bytes that came or went since then
 */
function startDeadline({ budget, rate }, moved) {
    const controller = new AbortController();
    const since = performance.now();
    let timer;
    const look = () => {
        const bytes = moved();
        const allowed = budget + (bytes / rate) * 1000;
        const left = since + allowed - performance.now();
        if (left > 0)
            timer = setTimeout(look, Math.min(left, LONGEST_TIMER));
        else
            controller.abort(new Error(`${bytes} bytes in ${seconds(allowed)}, which is too slow`));
    };
    timer = setTimeout(look, Math.max(1, Math.min(budget, LONGEST_TIMER)));
    return { signal: controller.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/http.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** A minute in all for five attempts. */
const RETRY = {
    attempts: 5,
    budget: 60_000,
    pause: 500,
    longest: Number.POSITIVE_INFINITY,
    random: Math.random,
    now: Date.now,
    sleep: async (milliseconds, signal) => {
        await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
};
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** A response that may be different the next time: too many requests, or the server's own trouble. */
function isPassing(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
/** An address without what may be secret in it: user, password and query. */
function shown(url) {
    const { origin, pathname } = new URL(url);
    return (0,core_text/* printable */.g$)(origin + pathname);
}
/** Statuses that have no body, so that none can be made for them. https://fetch.spec.whatwg.org/#null-body-status */
const BODILESS = new Set([101, 103, 204, 205, 304]);
/** Bytes of a body where nobody says less: the largest file that is read in one piece. */
const LARGEST_BODY = 2 * 1024 ** 3 - 1;
function tooLarge(url, most) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'network',
        message: `${shown(url)} sent more than ${most} bytes, and was not heard to the end.`,
        hint: 'Is it the address of another file, or does something else answer there?',
    });
}
/** The response with its body, all of which has come. Throws `CouldNotCheckError` for one that is too large. */
async function whole(response, most, moved) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > most)
            throw tooLarge(response.url, most);
        chunks.push(chunk);
        moved(chunk.length);
    }
    const body = BODILESS.has(response.status) ? null : Buffer.concat(chunks);
    const { status, statusText, headers, url } = response;
    // A response that is made has no address, and callers look at it.
    return Object.defineProperty(new Response(body, { status, statusText, headers }), 'url', { value: url });
}
async function once(url, init, budget) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let bytes = 0;
        const deadline = __addDisposableResource(env_1, startDeadline({ budget, rate: LEAST_RATE }, () => bytes), false);
        const signals = [deadline.signal, ...(init.signal ? [init.signal] : [])];
        try {
            const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
            return await whole(response, init.most ?? LARGEST_BODY, (count) => {
                bytes += count;
            });
        }
        catch (error) {
            if (init.signal?.aborted === true || error instanceof core_error/* CouldNotCheckError */.Rq)
                throw error;
            return error instanceof Error ? error : new Error(String(error));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function unreachable(url, last, attempts) {
    const why = last instanceof Error ? reason(last) : `status ${last.status}`;
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'network',
        message: `${shown(url)} did not answer: ${(0,core_text/* printable */.g$)(why)} (${attempts} attempts).`,
        hint: 'Check the network and the status page of the service, then run the step again.',
        cause: last instanceof Error ? last : undefined,
    });
}
/** `fetch failed` hides what happened in its cause. */
function reason(error) {
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
/**
 * `fetch` that rides out passing trouble: 429 (waits as `retry-after` asks), 5xx and cut connections, within a total
 * budget of time. Only idempotent methods are sent again. Answers any other response as it is, also 404, when its body has come: a body has
 * the time that it takes at the least rate beside the budget, so that a server that sends a byte a second ends like one that sends none.
 * Throws `CouldNotCheckError` when attempts or budget are used up.
 */
async function request(url, init = {}, policy = {}) {
    const again = IDEMPOTENT.has((init.method ?? 'GET').toUpperCase()) ? {} : { attempts: 1 };
    const { value, attempts } = await retry({ ...RETRY, ...policy, ...again }, init.signal ?? undefined, async (left) => {
        const answer = await once(url, init, left);
        if (answer instanceof Error)
            return { kind: 'passing', value: answer, why: reason(answer) };
        if (!isPassing(answer.status))
            return { kind: 'done', value: answer };
        const header = answer.headers.get('retry-after') ?? undefined;
        return { kind: 'passing', value: answer, why: `status ${answer.status}`, retryAfter: header };
    });
    if (value instanceof Response && !isPassing(value.status))
        return value;
    throw unreachable(url, value, attempts);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/github-client.js

/**
 * GitHub's REST client with our retries and times beneath it; the signal ends whatever it asks. `@actions/github` (and undici with it) is loaded at the first call:
 * an action that asks GitHub nothing does not pay for it.
 */
async function githubClient(token, apiUrl, signal) {
    const { getOctokit } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3, 19));
    const ask = (url, init) => request(url, { ...init, signal });
    return getOctokit(token, { baseUrl: apiUrl, request: { fetch: ask } });
}

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __lazy_require__("node:vm");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/interruptible.js

/** What a terminated script throws. https://nodejs.org/api/errors.html#err_script_execution_timeout */
const isTimeout = (error) => typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
/**
 * Does work that runs expressions of users, which may take for ever: a regular expression cannot be stopped by a timer or a signal, since no
 * other code runs meanwhile. What is done must be pure, as it may end anywhere. It costs a thread for the time: not for every call.
 *
 * @param late the fault when it takes longer
 */
function interruptible(milliseconds, work, late) {
    let result;
    const run = () => {
        result = { value: work() };
    };
    try {
        new external_node_vm_namespaceObject.Script('run()').runInContext((0,external_node_vm_namespaceObject.createContext)({ run }), { timeout: milliseconds });
    }
    catch (error) {
        throw isTimeout(error) ? late() : error;
    }
    if (result === undefined)
        throw late();
    return result.value;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __lazy_require__("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __lazy_require__("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/owned-name.js




/** Eight hexadecimal digits by chance, for a name that nothing has. It need not be secret; `node:crypto` takes 10 ms to load. */
function chanceDigits() {
    return Math.floor(Math.random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0');
}
/**
 * Names of what a run removes when it ends, and which tell, when a run was killed, that nobody will: `PREFIX.MACHINE-PROCESS-DIGITS`. The
 * machine is part of it since containers may share a folder, and each counts its processes anew.
 */
const machine = () => (0,external_node_os_namespaceObject.hostname)()
    .replace(/[^A-Za-z0-9]/g, '_')
    .slice(0, 32);
/** A name of that kind that nothing has. */
function ownedName(prefix) {
    return `${prefix}.${machine()}-${process.pid}-${chanceDigits()}`;
}
function lives(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Only ESRCH says that there is no such process; EPERM is one of somebody else.
        return errorCode(error) !== 'ESRCH';
    }
}
/** Names in a folder that runs on this machine gave and did not live to remove. A folder that cannot be read has none to offer. */
function orphans(folder, prefix) {
    const start = `${prefix}.${machine()}-`;
    const ownedBy = (name) => Number(/^(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length))?.[1]);
    let names;
    try {
        names = (0,external_node_fs_namespaceObject.readdirSync)(folder);
    }
    catch (error) {
        if (errorCode(error) === undefined)
            throw error;
        return [];
    }
    return names.filter((name) => name.startsWith(start) && ownedBy(name) > 0 && !lives(ownedBy(name)));
}
/**
 * Removes what killed runs left in a folder. What cannot be removed stays: this run has other work, and the next one tries again. The agent
 * of gpg ends when its folder goes.
 */
function removeOrphans(folder, prefix) {
    for (const name of orphans(folder, prefix)) {
        try {
            (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.join)(folder, name), { recursive: true, force: true });
        }
        catch (error) {
            if (errorCode(error) === undefined)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: ./build/bundle/packages/core/host/workspace.js







/** The real path of what may not be there yet: that of the nearest folder above it which is, and the rest. Absolute. */
function realPathToBe(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch (cause) {
        const code = errorCode(cause);
        // Below a file nothing is there either: whoever writes says that a file is in the way.
        if (!(code === 'ENOENT' || code === 'ENOTDIR') || (0,external_node_path_namespaceObject.dirname)(path) === path)
            throw unreadablePath(path, cause);
        // A link that leads nowhere yet is followed by whoever writes.
        if (code === 'ENOENT' && (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) !== undefined)
            throw unreadablePath(path, cause);
        return (0,external_node_path_namespaceObject.join)(realPathToBe((0,external_node_path_namespaceObject.dirname)(path)), (0,external_node_path_namespaceObject.basename)(path));
    }
}
/** `path` lies in `directory` or is it. Both absolute and real. */
function isUnder(directory, path) {
    const way = (0,external_node_path_namespaceObject.relative)(directory, path);
    return way === '' || (!(0,external_node_path_namespaceObject.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`));
}
/** A path of this system with `/` between its parts. */
const slashed = (path) => path.split(external_node_path_namespaceObject.sep).join('/');
/** What helps where it is no matter of rights. https://man7.org/linux/man-pages/man2/open.2.html#ERRORS */
const HINTS = new Map([
    ['ENOENT', 'It, or what a symbolic link on the way leads to, is not there: make it, or give another path.'],
    ['ENOTDIR', 'A part of the path is a file and no directory: give another path.'],
    ['ELOOP', 'Symbolic links on the way lead in a circle: give another path.'],
    ['ENAMETOOLONG', 'A name of the path is longer than the disk allows: give a shorter one.'],
]);
/** A disk that fails, or that may not be read: it is not known whether there is something. */
function unreadablePath(path, cause) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'path-unreadable',
        message: `'${(0,core_text/* printable */.g$)(path)}' cannot be looked at: ${errorCode(cause) ?? String(cause)}.`,
        hint: HINTS.get(errorCode(cause)) ?? 'Look at the rights of the path and of the directories above it, and at the disk.',
        cause,
    });
}
/** ` Did you mean 'x'?` of what lies beside a path that is not there; empty where nothing is near, or the folder cannot be read. */
function namesNear(path) {
    try {
        return (0,suggest/* didYouMean */.a)((0,external_node_path_namespaceObject.basename)(path), (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.dirname)(path)));
    }
    catch {
        return '';
    }
}
function realPath(text, root, target) {
    const absolute = (0,external_node_path_namespaceObject.resolve)(root, text);
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(absolute);
    }
    catch (cause) {
        if (!isAbsent(cause))
            throw unreadablePath(text, cause);
        const near = isUnder(root, absolute) ? namesNear(absolute) : '';
        const what = target === 'any' ? 'file or directory' : target;
        throw new InvalidValue(`there is no ${what} '${(0,core_text/* printable */.g$)(text)}'${near === '' ? '' : `.${near}`}`, 'Give a path that exists, relative to the workspace. Is the checkout step missing, or does it come later?');
    }
}
function realWorkspace(workspace) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(workspace);
    }
    catch (cause) {
        if (!isAbsent(cause))
            throw unreadablePath(workspace, cause);
        throw new core_error/* CouldNotCheckError */.Rq({
            code: 'system-error',
            message: `The workspace '${(0,core_text/* printable */.g$)(workspace)}' is not there.`,
            hint: 'On a runner GITHUB_WORKSPACE names it: see which step removed or renamed it, or mount it into the container of the job.',
            cause,
        });
    }
}
/** Resolves the paths of inputs under a workspace, symbolic links followed. */
function workspacePaths(workspace) {
    const root = realWorkspace(workspace);
    return {
        resolvePath: (text, target) => {
            if (text.includes('\0'))
                throw new InvalidValue('the path holds a NUL byte', 'Give a path without control characters.');
            const real = realPath(text, root, target);
            if (!isUnder(root, real)) {
                throw new InvalidValue(`'${(0,core_text/* printable */.g$)(text)}' lies outside the workspace`, 'Give a path inside the workspace; symbolic links are followed.');
            }
            const stat = (0,external_node_fs_namespaceObject.statSync)(real);
            const fits = target === 'any' || (target === 'directory' ? stat.isDirectory() : stat.isFile());
            if (!fits)
                throw new InvalidValue(`'${(0,core_text/* printable */.g$)(text)}' is not a ${target}`, `Give the path of a ${target}.`);
            return real;
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/regular-file.js
var regular_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var regular_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** Symbolic links are not followed; opening a named pipe does not wait for whoever writes to it. */
const FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
/** https://man7.org/linux/man-pages/man2/open.2.html#ERRORS: ELOOP with O_NOFOLLOW is a link, ENXIO a socket. */
const BY_ERROR = new Map([
    ['ELOOP', 'symbolic link'],
    ['EMLINK', 'symbolic link'],
    ['ENXIO', 'special file'],
]);
/** Opens a regular file and nothing else. What is read from the handle is of the file that was looked at. Throws what the system says. */
async function openRegularFile(path) {
    let handle;
    try {
        handle = await (0,external_node_fs_promises_namespaceObject.open)(path, FLAGS);
    }
    catch (error) {
        const kind = BY_ERROR.get(errorCode(error));
        if (kind === undefined)
            throw error;
        return kind;
    }
    const stat = await handle.stat();
    if (stat.isFile())
        return handle;
    await handle.close();
    return stat.isDirectory() ? 'directory' : 'special file';
}
/** The bytes of a regular file, or what stands in its place. Throws what the system says. */
async function readRegularFile(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await openRegularFile(path);
        if (typeof opened === 'string')
            return opened;
        const handle = regular_file_addDisposableResource(env_1, opened, true);
        return await handle.readFile();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = regular_file_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The largest file that is read as text in one piece, in bytes: a list of a million refs. */
const LARGEST_TEXT = 256 * 1024 * 1024;
/**
 * The text of a regular file, links followed; undefined where nothing has that name. Nobody waits for a named pipe: a signal could not end
 * that wait. Throws `CouldNotCheckError` for anything else in its place, and for what cannot be read.
 */
function readText(path) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw unreadablePath(path, error);
    }
    try {
        const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (!stat.isFile())
            throw unreadablePath(path, 'it is no regular file');
        if (stat.size > LARGEST_TEXT)
            throw unreadablePath(path, `it is larger than ${LARGEST_TEXT} bytes`);
        return (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** The way to a file has no link in it, and leads to the file that is open. */
async function checkWay(root, path, handle, shown) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const way = (0,external_node_path_namespaceObject.join)(root, ...parts.slice(0, index + 1));
        const found = await (0,external_node_fs_promises_namespaceObject.lstat)(way, { bigint: true });
        if (found.isSymbolicLink())
            throw notAFile(parts.slice(0, index + 1).join('/'), 'symbolic link');
        if (index < parts.length - 1)
            continue;
        const { dev, ino } = await handle.stat({ bigint: true });
        if (found.dev === dev && found.ino === ino)
            return;
    }
    throw new core_error/* CouldNotCheckError */.Rq({
        code: 'file-unreadable',
        message: `'${(0,core_text/* printable */.g$)(shown)}' was exchanged while it was read.`,
        hint: 'Let nothing else write into the workspace meanwhile, and run the step again.',
    });
}
async function readOpen(root, path, handle, shown) {
    await checkWay(root, path, handle, shown);
    const { mode } = await handle.stat();
    return { mode, content: await handle.readFile() };
}
/**
 * A file of the workspace that is to be published, undefined where nothing has that name. It is opened once, and what was looked at
 * is what is read. Throws `RefusedError` for a link on the way to it, for what is no regular file, lies outside or in the store of
 * Git, and `CouldNotCheckError` when it cannot be read.
 *
 * @param root real path of the workspace
 * @param path relative to it, with `/` between its parts
 * @param shown its name in messages
 */
async function readWorkspaceFile(root, path, shown = path) {
    const place = (0,external_node_path_namespaceObject.join)(root, path);
    if (place === root || !isUnder(root, place))
        throw fileOutside(shown);
    const inside = slashed((0,external_node_path_namespaceObject.relative)(root, place));
    refuseGitFolder(inside);
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = await openRegularFile(place);
            if (typeof opened === 'string')
                throw notAFile(shown, opened);
            const handle = regular_file_addDisposableResource(env_2, opened, true);
            return await readOpen(root, inside, handle, shown);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = regular_file_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw errorCode(error) === undefined ? error : unreadablePath(shown, error);
    }
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __lazy_require__("node:util");
;// CONCATENATED MODULE: ./build/bundle/packages/core/flags.js




/** Flags that every action of the local command has, beside its inputs. */
const COMMON_FLAGS = {
    help: 'Show this help.',
    json: 'Print one JSON object with the outcome and the outputs on standard output.',
    print: 'Print only this output, for use in scripts: --print version.',
    verbose: 'Print the log that a runner would show.',
    'no-color': 'No colour, also on a terminal (so does the variable NO_COLOR).',
};
/** `env:NAME` or `file:PATH`. Throws `RefusedError` for anything else, without repeating it. */
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
    return new core_error/* RefusedError */.fk({ code: 'usage', message, hint });
}
function unknownFlag(contract, name) {
    const known = [...Object.keys(contract.inputs), ...Object.keys(COMMON_FLAGS)];
    return usageError(`Unknown flag '--${name}'.${(0,suggest/* didYouMean */.a)(name, known)}`, `The flags are ${(0,core_text/* listed */.KE)(known.map((flag) => `--${flag}`))}; 'slipway ${contract.name} --help' explains them.`);
}
function options(contract) {
    const inputs = Object.entries(contract.inputs).map(([name, { kind }]) => {
        const type = kind.arity === 'flag' ? 'boolean' : 'string';
        return [name, { type, multiple: kind.arity === 'many' }];
    });
    const common = Object.keys(COMMON_FLAGS).map((name) => [name, { type: name === 'print' ? 'string' : 'boolean' }]);
    return Object.fromEntries([...inputs, ...common]);
}
/** Takes an argument that is no flag for the input that the contract names for it. */
function takeOperand({ inputs, operand }, raw, value) {
    if (operand === undefined) {
        throw usageError(`'${value}' is not a flag.`, `Every input is a flag, such as --${Object.keys(inputs)[0] ?? 'help'} VALUE.`);
    }
    if (raw[operand] !== undefined)
        throw usageError(`'${operand}' is given twice.`, 'Keep one of them.');
    raw[operand] = value;
}
/**
 * Reads the arguments behind `slipway ACTION`. A list may be given by repeating its flag; a boolean takes no value or
 * `=false`; the operand of the action needs no flag. Throws `RefusedError` for an unknown flag, a stray argument or a missing value.
 */
function parseFlags(contract, args) {
    const known = options(contract);
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
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
            takeOperand(contract, raw, token.value);
            continue;
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
        throw usageError(`There is no output '${print}'.${(0,suggest/* didYouMean */.a)(print, outputs)}`, `The outputs are ${(0,core_text/* listed */.KE)(outputs)}.`);
    }
    return { raw, secrets, help: on('help'), json: on('json'), verbose: on('verbose'), color: !on('no-color'), print };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/help.js




/** `flag`, or `flag of modes build and merge` in an action of several modes. */
function title(what, modes, contract) {
    if (Object.keys(contract.modes).length === 0)
        return what;
    return modes === undefined ? `${what} of every mode` : `${what} of ${modesText(modes)}`;
}
function flag(name, { kind: { placeholder } }) {
    return placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`;
}
function flagTables(contract) {
    return byModes(contract.inputs, contract.modes).map(({ modes, entries }) => ({
        table: {
            head: [title('flag', modes, contract), 'default', 'meaning'],
            rows: entries.map(([name, input]) => [
                (0,core_document/* code */.aY)(flag(name, input)),
                input.default ?? (input.required ? '(required)' : ''),
                (0,markdown/* plainWords */.c5)(input.docs),
            ]),
        },
    }));
}
function outputTables(contract) {
    return byModes(contract.outputs, contract.modes).map(({ modes, entries }) => ({
        table: {
            head: [title('output', modes, contract), 'meaning'],
            rows: entries.map(([name, { docs }]) => [(0,core_document/* code */.aY)(name), (0,markdown/* plainWords */.c5)(docs)]),
        },
    }));
}
function environmentTable({ environment }) {
    const rows = Object.entries(environment).map(([name, docs]) => [(0,core_document/* code */.aY)(name), (0,markdown/* plainWords */.c5)(docs)]);
    return rows.length === 0 ? [] : [{ table: { head: ['environment variable', 'meaning'], rows } }];
}
/** `slipway ACTION --help`. */
function actionHelp(contract) {
    return [
        {
            heading: `slipway ${contract.name}${contract.operand === undefined ? '' : ` ${contract.operand.toUpperCase()}`}`,
        },
        { text: (0,markdown/* plainWords */.c5)(contract.description) },
        ...flagTables(contract),
        {
            table: {
                head: ['common flag', 'meaning'],
                rows: Object.entries(COMMON_FLAGS).map(([name, docs]) => [(0,core_document/* code */.aY)(`--${name}`), docs]),
            },
        },
        ...environmentTable(contract),
        ...outputTables(contract),
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
/** `slipway --help`. */
function commandHelp(contracts) {
    return [
        { heading: 'slipway ACTION [--INPUT VALUE]... [--json]' },
        { text: 'Runs an action of the suite here, with the same engine as on a runner.' },
        {
            table: {
                head: ['action', 'what it does'],
                rows: contracts.map((c) => [(0,core_document/* code */.aY)(c.name), (0,markdown/* plainWords */.c5)(c.description)]),
            },
        },
        { text: ['Flags of an action: ', (0,core_document/* code */.aY)('slipway ACTION --help'), '.'] },
        { text: ['What the code of a fault means: ', (0,core_document/* code */.aY)('slipway explain CODE'), '; without CODE: all of them.'] },
        exitCodes(),
    ];
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/workflow-command.js

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
    const file = note.file === undefined ? undefined : (0,core_text/* printable */.g$)(note.file, LONGEST_LINE);
    return { title: (0,core_text/* printable */.g$)(note.title ?? note.code ?? ''), file, line: note.line, col: note.column };
}
/** Of a line and of a text of the log, in characters and in lines. */
const LONGEST_LINE = 4096;
const MOST_LINES = 1000;
/** Text from outside for a log: its lines stay lines and tabs tabs; what else is not seen is shown, what is too long is cut. */
function logLines(text) {
    const lines = text.split(/\r?\n/);
    const shown = lines.slice(0, MOST_LINES).map((line) => line
        .split('\t')
        .map((part) => (0,core_text/* printable */.g$)(part, LONGEST_LINE))
        .join('\t')
        .slice(0, LONGEST_LINE));
    return lines.length > MOST_LINES ? [...shown, `… and ${lines.length - MOST_LINES} more lines`] : shown;
}
/**
 * A line that the runner will not take for a command: it looks for `::` at its start behind blanks, and for `##[` anywhere. It compares
 * as a reader does, leaving out what is not seen (.NET's IndexOf by culture), so a break is a blank, and nothing unseen may be in the line.
 * Source: actions/runner, ActionCommand.cs and OutputManager.cs.
 */
function harmless(line) {
    return line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## [');
}
/** JSON that is the same value and holds neither a command nor a character that is not seen. */
function harmlessJson(json) {
    const escaped = (character) => character === '\n'
        ? character
        : [...Array(character.length).keys()]
            .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
            .join('');
    return (0,core_text/* withoutUnseen */.zG)(json, escaped).replaceAll('##[', '#\\u0023[');
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

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/github-context.js




/** The webhook's payload. A runner without an event file (act, other CI systems) is a run without a payload, not a fault. */
function readEvent(path) {
    if (path === '')
        return {};
    const text = readIfThere(path);
    if (text === undefined)
        return {};
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(path, 'is not JSON', cause);
    }
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = errorCode(error);
        if (code === 'ENOENT')
            return undefined;
        throw unreadable(path, `cannot be read (${code ?? 'unknown'})`, error);
    }
}
function unreadable(path, why, cause) {
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'event-file',
        message: `The event file '${(0,core_text/* printable */.g$)(path)}' ${why}.`,
        hint: "Mount the file of GITHUB_EVENT_PATH into the job's container, or see which step changed it.",
        cause,
    });
}
/**
 * The event that started the run, from the runner's variables; undefined where `GITHUB_ACTIONS` is not `true`.
 * Own code instead of `@actions/github`'s `context`, which reads the environment when it is imported.
 */
function readGitHubContext(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const text = (name, fallback = '') => env[name] || fallback;
    let event;
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
        // Read when it is asked for: most steps do not, and one that cannot be read ends those alone that do.
        get event() {
            event ??= { payload: readEvent(text('GITHUB_EVENT_PATH')) };
            return event.payload;
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/failure.js


const WORDS = {
    refused: 'refused',
    'could-not-check': 'could not check',
    'internal-error': 'internal error',
};
/** Faults that a summary shows in full: whoever mends these sees the others in the next run. */
const MOST_SHOWN = 20;
/** `go.mod:3:2`, as compilers write it; empty for a fault without a place. */
function placeText({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/** Whether the text names the file, and not another whose name holds this one's. */
function names(text, file) {
    const at = text.indexOf(file);
    return at >= 0 && !/[\w./-]$/.test(text.slice(0, at)) && !/^(?:[\w/-]|\.\w)/.test(text.slice(at + file.length));
}
/** The place of a fault where its message does not say it already: what is read twice is read as two things. Empty where it does. */
function placeBeside(place, message) {
    const { file, line } = place;
    if (file === undefined)
        return placeText(place);
    const said = line === undefined ? names(message, file) : message.startsWith(`Line ${line} of ${file} `);
    return said ? '' : placeText(place);
}
/** Address of the rows of an action's codes in its README. `repository` is the address of this one, without a slash at its end. */
function troubleshooting(repository, action) {
    return `${repository}/blob/HEAD/actions/${action}/README.md#troubleshooting`;
}
/** The first line of a text, and the others as they are. */
function textBlocks(before, text) {
    const end = text.indexOf('\n');
    const first = end < 0 ? text : text.slice(0, end);
    const block = { text: [...before, before.length === 0 ? first : ` ${first}`] };
    return end < 0 ? [block] : [block, { preformatted: text.slice(end + 1).split('\n') }];
}
function faultBlocks(fault) {
    const place = placeBeside(fault, fault.message);
    const where = place === '' ? [] : [' ', (0,core_document/* code */.aY)(place)];
    return [
        { text: [(0,core_document/* code */.aY)(fault.code), ...where] },
        ...textBlocks([], fault.message),
        ...textBlocks([(0,core_document/* strong */.ko)('Fix:')], fault.hint),
        ...(fault.docs === undefined ? [] : [{ text: { link: 'The rule', to: fault.docs } }]),
    ];
}
/** What the job summary says of a run that failed: each fault with its code, its place, what was seen and the way out. */
function failureReport(action, failure, faults, repository) {
    const rest = faults.length - MOST_SHOWN;
    const link = { link: `Troubleshooting of ${action}`, to: troubleshooting(repository, action) };
    return [
        { heading: `${action}: ${WORDS[failure]}` },
        ...faults.slice(0, MOST_SHOWN).flatMap(faultBlocks),
        ...(rest > 0 ? [{ text: `And ${(0,core_text/* counted */.hS)(rest, 'more fault')}: see the log.` }] : []),
        { text: link },
    ];
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/masks.js
const MASKED = '***';
/** The lines of a secret, each of which is one: runners read a log line by line. */
function secretLines(secret) {
    return [...new Set([secret, ...secret.split(/\r?\n/)])].filter((line) => line.trim() !== '');
}
/** No secrets yet. */
function newMasks() {
    // The longest first: a secret that begins with another must not leave its rest.
    let known = [];
    return {
        add: (secret) => {
            known = [...new Set([...known, ...secretLines(secret)])].sort((a, b) => b.length - a.length);
        },
        hide: (text) => known.reduce((shown, secret) => shown.replaceAll(secret, MASKED), text),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/write-file.js
var write_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var write_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Why a disk does not take a file, by the system's code. Any other code is a bug of ours: a descriptor, an argument. */
const REASONS = new Map([
    ['EACCES', 'the rights do not allow it'],
    ['EBUSY', 'something else uses that place'],
    ['EDQUOT', 'the quota is used up'],
    ['EEXIST', 'a file stands where a folder should be'],
    ['EFBIG', 'the file system takes no file of that size'],
    ['EIO', 'the disk fails'],
    ['EISDIR', 'a folder stands in its place'],
    ['ELOOP', 'the symbolic links on the way lead in a circle'],
    ['EMFILE', 'too many files are open'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['ENFILE', 'too many files are open'],
    ['ENOENT', 'the folder is missing'],
    ['ENOSPC', 'the disk is full'],
    ['ENOTDIR', 'a file stands where a folder should be'],
    ['EPERM', 'the rights do not allow it'],
    ['EROFS', 'the file system is read-only'],
]);
/** Why a disk did not take what was written, such as `the disk is full (ENOSPC)`; undefined for any other error. */
function unwritable(error) {
    const code = errorCode(error) ?? '';
    const reason = REASONS.get(code);
    return reason === undefined ? undefined : `${reason} (${code})`;
}
/** What of the system's refusal a user can mend, with the place; undefined for any other error, which is a bug of ours. */
function systemRefusal(error) {
    const why = unwritable(error);
    if (why === undefined)
        return undefined;
    const { syscall, path } = error; // `unwritable` looked that it is the system's
    const where = path === undefined ? '' : ` '${(0,core_text/* printable */.g$)(path, 300)}'`;
    return new core_error/* CouldNotCheckError */.Rq({
        code: 'system-error',
        message: `The system refused '${syscall}${where}': ${why}.`,
        hint: 'Look at that place, its rights and the room on its disk, and run the step again.',
        cause: error,
    });
}
/** Files that are written before they get their names; only a run that was killed leaves one. */
const TEMPORARY = /^\.slipway-[0-9a-f]{16}\.tmp$/;
/** Such a name: a file or link that is there already is refused by `wx`. */
const unusedName = () => `.slipway-${chanceDigits()}${chanceDigits()}.tmp`;
/** Whether a file of that name was left by a run that was killed while it wrote. */
function isLeftover(name) {
    return TEMPORARY.test(name);
}
/** Does something to the file that is written, and says of a disk that does not take it that it is so. */
async function onDisk(shown, work) {
    try {
        return await work();
    }
    catch (error) {
        const why = unwritable(error);
        if (why === undefined)
            throw error;
        throw new core_error/* CouldNotCheckError */.Rq({
            code: 'file-not-written',
            message: `${(0,core_text/* printable */.g$)(shown)} could not be written: ${why}.`,
            hint: 'Make room and the folder writable, then run again: nothing was left half-written.',
            cause: error,
        });
    }
}
function piecesOf(content) {
    if (typeof content === 'string')
        return [Buffer.from(content)];
    return content instanceof Uint8Array ? [content] : content;
}
async function fill(file, content, shown, options) {
    const { mode = 0o644, signal, flush = true } = options;
    // What the pieces come from may fail as well: that is not the disk's.
    for await (const piece of piecesOf(content)) {
        signal?.throwIfAborted();
        await onDisk(shown, () => file.appendFile(piece));
    }
    await onDisk(shown, async () => {
        await file.chmod(mode); // the umask had its say when the file was made
        if (flush)
            await file.sync();
    });
}
/** Not every system can flush a folder (Windows cannot); what its files hold is on the disk already. */
async function flushDirectory(folder) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = write_file_addDisposableResource(env_1, await (0,external_node_fs_promises_namespaceObject.open)(folder, 'r'), true);
            await handle.sync();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = write_file_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (errorCode(error) === undefined)
            throw error;
    }
}
/**
 * Writes a file whole or not at all: under another name in the same folder, flushed, then renamed. The folder is made where
 * it is missing. Throws `CouldNotCheckError` (`file-not-written`) when the disk does not take it; what the pieces throw
 * passes as it is.
 */
async function writeWholeFile(path, content, options = {}) {
    const { shown = (0,external_node_path_namespaceObject.basename)(path), flush = true, onExit } = options;
    const folder = (0,external_node_path_namespaceObject.dirname)(path);
    const temporary = (0,external_node_path_namespaceObject.join)(folder, unusedName());
    // A clean-up that fails must not hide what failed before it.
    const remove = () => (0,external_node_fs_promises_namespaceObject.rm)(temporary, { force: true }).catch(() => undefined);
    onExit?.(remove);
    try {
        await onDisk(shown, () => (0,external_node_fs_promises_namespaceObject.mkdir)(folder, { recursive: true }));
        const file = await onDisk(shown, () => (0,external_node_fs_promises_namespaceObject.open)(temporary, 'wx'));
        try {
            await fill(file, content, shown, options);
        }
        finally {
            await file.close();
        }
        await onDisk(shown, () => (0,external_node_fs_promises_namespaceObject.rename)(temporary, path));
    }
    catch (error) {
        await remove();
        throw error;
    }
    if (flush)
        await flushDirectory(folder);
}
/** Flushes every file of a folder and the folder itself, before it gets its name. */
async function flushFolder(folder) {
    const entries = await (0,external_node_fs_promises_namespaceObject.readdir)(folder, { withFileTypes: true });
    await inParallel(8, entries, async (entry) => {
        const path = (0,external_node_path_namespaceObject.join)(folder, entry.name);
        if (entry.isDirectory())
            await flushFolder(path);
        else if (entry.isFile()) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = write_file_addDisposableResource(env_2, await (0,external_node_fs_promises_namespaceObject.open)(path, 'r'), true);
                await file.sync();
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = write_file_disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        }
    });
    await flushDirectory(folder);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/session.js














/** What the names of temporary folders begin with. */
const SCRATCH = 'slipway';
const scratchParent = (env) => env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)();
/** Removes the temporary folders of runs that were killed, keys among them: what a `post:` step does. */
function sweep(env) {
    removeOrphans(scratchParent(env), SCRATCH);
}
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
/** Rejects when nothing is left that could end the wait of an action: otherwise Node ends with 13, and without a word. */
function onDry() {
    let listener = () => undefined;
    const promise = new Promise((_, reject) => {
        listener = () => reject(new Error('The action waits for something that has ended.'));
    });
    process.once('beforeExit', listener);
    return { promise, unlisten: () => void process.off('beforeExit', listener) };
}
/** Faults that are annotated, with one more that counts the others: a runner shows ten of a step (actions/runner, ExecutionContext.cs). */
const MOST_ANNOTATED = 9;
const maskedFault = (fault, { hide }) => ({
    ...fault,
    message: hide(fault.message),
    hint: hide(fault.hint),
    ...(fault.file === undefined ? {} : { file: hide(fault.file) }),
});
/** Says what went wrong, and answers with what the run ends as. */
function report({ log, masks, repository }, thrown) {
    // A disk that is full is not a bug, wherever it was met.
    const refusal = systemRefusal(thrown);
    if (refusal !== undefined && thrown instanceof Error)
        log.debug(`${thrown.stack}`);
    const error = refusal ?? thrown;
    if (error instanceof core_error/* OutcomeError */.Rz) {
        const faults = [error.fault, ...error.more].map((fault) => maskedFault(fault, masks));
        for (const { code, message, hint, docs, file, line, column } of faults.slice(0, MOST_ANNOTATED)) {
            const see = docs === undefined ? '' : `\nSee ${docs}`;
            log.error(`${message}\n${hint}${see}`, { code, ...optional({ file, line, column }) });
        }
        const rest = faults.length - MOST_ANNOTATED;
        if (rest > 0)
            log.error(`And ${(0,core_text/* counted */.hS)(rest, 'more fault')} of this kind.`);
        return { outcome: error.outcome, faults };
    }
    const message = masks.hide(error instanceof Error ? error.message : String(error));
    if (error instanceof Error && error.stack !== undefined)
        log.debug(error.stack);
    const hint = `This is a bug of Slipway, not yours. Please report it, with the debug log: ${repository}/issues`;
    const bug = { code: 'internal-error', message, hint };
    log.error(`${message}\n${hint}`, { code: bug.code });
    return { outcome: 'internal-error', faults: [bug] };
}
/**
 * Runs an action from its raw inputs to its ending: secrets are masked and leave the environment first, then the inputs are
 * parsed, then `main` runs; clean-ups run at the end and on SIGINT and SIGTERM, which end the process with 130 and 143.
 */
async function perform(action, raw, stage) {
    const masks = newMasks();
    const { hide } = masks;
    const log = {
        ...stage.log,
        mask: (text) => {
            masks.add(text);
            stage.log.mask(text);
        },
    };
    const { contract } = action;
    const secrets = secretNames(contract.inputs).flatMap((name) => raw[name] || []);
    for (const secret of secrets)
        log.mask(secret);
    // Libraries start children with the environment of this process, whatever the action does.
    for (const name of secretVariables(process.env, secrets))
        delete process.env[name];
    const env = withoutVariables(stage.env, secretVariables(stage.env, secrets));
    const controller = new AbortController();
    const clean = cleanUps();
    const unlisten = onSignals((signal) => {
        process.exitCode = SIGNALS[signal];
        log.warning(`Cancelled by ${signal}: cleaning up.`);
        controller.abort();
        void clean.run().finally(() => process.exit(SIGNALS[signal]));
    });
    const dry = onDry();
    const document = [];
    let known;
    const host = {
        ...stage,
        log,
        env,
        report: (blocks) => void document.push(...blocks),
        known: (outputs) => {
            known = { ...known, ...outputs };
        },
        onExit: clean.add,
        signal: controller.signal,
        temporaryDirectory: async () => {
            sweep(stage.env);
            const path = (0,external_node_path_namespaceObject.join)(scratchParent(stage.env), ownedName(SCRATCH));
            (0,external_node_fs_namespaceObject.mkdirSync)(path, { mode: 0o700 });
            clean.add(() => (0,external_node_fs_namespaceObject.rmSync)(path, { recursive: true, force: true }));
            return path;
        },
    };
    try {
        const { inputs, warnings } = parseInputs({ ...contract, rules: contract.rules }, raw, workspacePaths(stage.workspace));
        for (const warning of warnings)
            log.warning(warning);
        // `action` checked that these inputs are those of this main; the registry forgot the types.
        const outputs = await Promise.race([action.main(inputs, host), dry.promise]);
        return {
            outcome: 'passed',
            exitCode: core_error/* EXIT_CODES */.ai.passed,
            report: (0,core_document/* mapText */.E0)(document, hide),
            hide,
            outputs,
            faults: [],
        };
    }
    catch (error) {
        if (controller.signal.aborted)
            return await new Promise(() => undefined);
        const { outcome, faults } = report({ log, masks, repository: stage.repository }, error);
        const failure = failureReport(contract.name, outcome, faults, stage.repository);
        const exitCode = outcome === 'internal-error' ? core_error/* BUG_EXIT_CODE */.Wj : core_error/* EXIT_CODES */.ai[outcome];
        return { outcome, exitCode, faults, report: (0,core_document/* mapText */.E0)([...document, ...failure], hide), outputs: known, hide };
    }
    finally {
        if (!controller.signal.aborted) {
            await clean.run();
            unlisten();
            dry.unlisten();
        }
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/terminal-log.js




/** Back to the first column, and away with what stands there (ECMA-48: EL). */
const REWRITE = '\r\x1b[K';
/** A phase that takes longer than this says that it is going on. */
const PROGRESS_AFTER_MS = 1_000;
function place(note, text) {
    const beside = note.file === undefined ? '' : placeBeside(note, text);
    return beside === '' ? '' : `${beside}: `;
}
/** `error[dirty-tree]:`, as compilers write it. */
function label(word, note) {
    return note.code === undefined ? `${word}:` : `${word}[${note.code}]:`;
}
/** The log of the local command: quiet unless something takes long or is wrong; everything goes to standard error. */
function terminalLog(terminal) {
    const { style } = terminal;
    const masks = newMasks();
    let progress = '';
    // A terminal may be the log of a step too: `run: slipway …`.
    const shown = (text) => logLines(masks.hide(text)).map(harmless).join('\n');
    const labelled = (word, colour) => (text, note = {}) => terminal.write(`${colour(label(word, note))} ${shown(`${place(note, text)}${text}`)}\n`);
    return {
        info: (text) => (terminal.verbose ? terminal.write(`${shown(text)}\n`) : undefined),
        debug: (text) => (terminal.verbose ? terminal.write(`${style.dim(shown(text))}\n`) : undefined),
        progress: (text) => {
            progress = (0,core_text/* printable */.g$)(masks.hide(text));
        },
        notice: labelled('note', style.cyan),
        warning: labelled('warning', style.yellow),
        error: labelled('error', style.red),
        mask: masks.add,
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

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/whole-text.js


const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;
/** How long to wait for a reader whose pipe is full, in milliseconds. */
const FULL_PIPE_MS = 2;
function wait() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, FULL_PIPE_MS);
}
/**
 * Writes all of a text to a file descriptor before it answers: a line needs none of Node's streams, which take longer to load than
 * anything else at the start of a step. A pipe may take a part (write(2)), or none when whoever shares it made it non-blocking (EAGAIN):
 * its reader is waited for. A reader that has gone (EPIPE) wants no more, which is no fault of the run: `slipway explain | head`. Throws what
 * the system says otherwise.
 */
function writeWhole(descriptor, text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_namespaceObject.writeSync)(descriptor, rest));
        }
        catch (error) {
            const code = errorCode(error);
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            wait();
        }
    }
}
/** A line of a log. One that cannot be written is lost, whatever the system says of it: the run has another answer to give. */
function writeLog(descriptor, text) {
    try {
        writeWhole(descriptor, text);
    }
    catch (error) {
        if (errorCode(error) === undefined)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/command.js

















function styleFor(stream, env, wanted = true) {
    return wanted && stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? COLOUR : PLAIN;
}
/** What the command was asked for. Throws `CouldNotCheckError` when it cannot be written, as to a full disk. */
function writeAnswer(text) {
    try {
        writeWhole(STANDARD_OUTPUT, text);
    }
    catch (cause) {
        const code = errorCode(cause);
        if (code === undefined)
            throw cause;
        throw new core_error/* CouldNotCheckError */.Rq({
            code: 'file-not-written',
            message: `The answer could not be written to standard output: ${code}.`,
            hint: 'Make room where it goes, and run again.',
            cause,
        });
    }
}
function print(document, style) {
    // What is printed may be the log of a step: `run: slipway …`.
    writeAnswer(renderTerminal(document, style).split('\n').map(harmless).join('\n'));
}
function writeJson(value, hide = (text) => text) {
    const replace = (_, item) => (typeof item === 'string' ? hide(item) : item);
    writeAnswer(`${harmlessJson(JSON.stringify(value, replace, 2))}\n`);
}
const withoutCauses = (faults) => faults.map(({ cause: _, ...fault }) => fault);
/** Outputs under their names in action.yml. */
function namedOutputs(action, ending) {
    if (ending.outputs === undefined)
        return undefined;
    return Object.fromEntries(Object.keys(action.contract.outputs).map((name) => [name, ending.outputs?.[camel(name)]]));
}
function answer(action, ending, line, env) {
    const outputs = namedOutputs(action, ending);
    if (line.json) {
        const shown = { outcome: ending.outcome, outputs: outputs ?? {}, faults: withoutCauses(ending.faults) };
        writeJson(shown, ending.hide);
    }
    else if (line.print !== undefined) {
        if (outputs !== undefined)
            writeAnswer(`${outputText(outputs[line.print])}\n`);
    }
    else if (outputs !== undefined) {
        print(ending.report, styleFor(process.stdout, env, line.color));
    }
}
/** Reads the secrets that the command line only points at. Throws `RefusedError` naming the place, never what it holds. */
function readSecrets(line, env) {
    const read = ([name, source]) => {
        if ('env' in source) {
            const value = env[source.env];
            if (value !== undefined && value !== '')
                return [name, value];
            throw noSecret(name, `the variable ${(0,core_text/* printable */.g$)(source.env)} is not set`);
        }
        try {
            return [name, (0,external_node_fs_namespaceObject.readFileSync)(source.file, 'utf8').trim()];
        }
        catch (cause) {
            if (!isAbsent(cause))
                throw unreadablePath(source.file, cause);
            throw noSecret(name, `there is no file '${(0,core_text/* printable */.g$)(source.file)}'`);
        }
    };
    return Object.fromEntries(Object.entries(line.secrets).map(read));
}
function noSecret(name, why) {
    return new core_error/* RefusedError */.fk({
        code: 'usage',
        message: `'--${name}': ${why}.`,
        hint: `Write --${name} env:VARIABLE or --${name} file:PATH.`,
    });
}
async function runLocally(action, args, env, bundle) {
    const line = parseFlags(action.contract, args);
    if (line.help) {
        print(actionHelp(action.contract), styleFor(process.stdout, env, line.color));
        return core_error/* EXIT_CODES */.ai.passed;
    }
    const log = terminalLog({
        write: (text) => writeLog(STANDARD_ERROR, text),
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
const EXPLAIN_FLAGS = new Set(['--json', '--no-color', '--help']);
/** `slipway explain [CODE] [--json]`. The rows are loaded here: no other command needs them. */
async function explainCodes(args, env) {
    const { codeRows } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 637, 19));
    const { explain, explanationDocument, explanationTable } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 216));
    const flags = args.filter((arg) => arg.startsWith('-'));
    const [name, ...more] = args.filter((arg) => !arg.startsWith('-'));
    const strange = flags.find((flag) => !EXPLAIN_FLAGS.has(flag)) ?? more[0];
    if (strange !== undefined) {
        throw new core_error/* RefusedError */.fk({
            code: 'usage',
            message: `'${(0,core_text/* printable */.g$)(strange, 80)}' does not belong to explain.`,
            hint: 'Write slipway explain, or slipway explain CODE; --json prints JSON.',
        });
    }
    if (flags.includes('--help')) {
        print([
            { heading: 'slipway explain [CODE] [--json]' },
            { text: 'What a code means and what to do; without CODE: all of them.' },
        ], styleFor(process.stdout, env));
        return core_error/* EXIT_CODES */.ai.passed;
    }
    const found = explain(codeRows(), name);
    const [only] = found;
    if (flags.includes('--json'))
        writeJson(name === undefined ? found : only);
    else {
        const document = name !== undefined && only !== undefined ? explanationDocument(only) : explanationTable(found);
        print(document, styleFor(process.stdout, env, !flags.includes('--no-color')));
    }
    return core_error/* EXIT_CODES */.ai.passed;
}
async function dispatch(registry, args, env, bundle) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        const actions = await Promise.all(Object.values(registry).map((load) => load()));
        print(commandHelp(actions.map((action) => action.contract)), styleFor(process.stdout, env));
        return core_error/* EXIT_CODES */.ai.passed;
    }
    if (name === 'explain')
        return await explainCodes(rest, env);
    const load = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (load !== undefined)
        return runLocally(await load(), rest, env, bundle);
    const names = [...Object.keys(registry), 'explain'];
    throw new core_error/* RefusedError */.fk({
        code: 'usage',
        message: `There is no action '${(0,core_text/* printable */.g$)(name, 80)}'.${(0,suggest/* didYouMean */.a)(name, names)}`,
        hint: `The actions are ${(0,core_text/* listed */.KE)(Object.keys(registry))}; 'slipway explain' tells of codes.`,
    });
}
/** The `slipway` command. Answers with the exit code; what is wrong with the command line goes to standard error. */
async function runCommand(registry, args, env, bundle) {
    try {
        return await dispatch(registry, args, env, bundle);
    }
    catch (thrown) {
        const error = systemRefusal(thrown) ?? thrown;
        const style = styleFor(process.stderr, env);
        if (error instanceof core_error/* OutcomeError */.Rz) {
            const { code, message, hint } = error.fault;
            const lines = logLines(`${message}\n${hint}`).map(harmless).join('\n');
            writeLog(STANDARD_ERROR, `${style.red(`error[${code}]:`)} ${lines}\n`);
            if (args.includes('--json'))
                writeJson({ outcome: error.outcome, outputs: {}, faults: withoutCauses([error.fault, ...error.more]) });
            return core_error/* EXIT_CODES */.ai[error.outcome];
        }
        writeLog(STANDARD_ERROR, `${style.red('internal error:')} ${String(error)}\nPlease report it: ${bundle.repository}/issues\n`);
        return core_error/* BUG_EXIT_CODE */.Wj;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/runner-log.js



/** GitHub keeps this many characters of an annotation's message (actions/runner, ExecutionContext.cs). */
const LONGEST_ANNOTATION = 4096;
/** The log of a step on a GitHub runner: workflow commands on standard output. */
function runnerLog(write) {
    const annotate = (level) => (text, note = {}) => write(workflowCommand(level, logLines(text).join('\n').slice(0, LONGEST_ANNOTATION), annotationProperties(note)));
    return {
        info: (text) => write(logLines(text).map(harmless).join('\n')),
        debug: (text) => write(workflowCommand('debug', logLines(text).join('\n'))),
        progress: () => undefined,
        notice: annotate('notice'),
        warning: annotate('warning'),
        error: annotate('error'),
        mask: (text) => {
            for (const line of secretLines(text))
                write(workflowCommand('add-mask', line));
        },
        group: async (name, phase) => {
            write(workflowCommand('group', (0,core_text/* printable */.g$)(name)));
            try {
                return await phase();
            }
            finally {
                write(workflowCommand('endgroup', ''));
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/runner.js












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
        (0,external_node_fs_namespaceObject.appendFileSync)(path, text);
}
/** Whether the runner took it. A step whose answer did not arrive has not passed. */
function tellRunner(log, tell) {
    try {
        tell();
        return true;
    }
    catch (error) {
        const refusal = systemRefusal(error);
        if (refusal === undefined)
            throw error;
        const { message, hint, code } = refusal.fault;
        log.error(`${message}\n${hint}`, { code });
        return false;
    }
}
/** The name in action.yml of every output, by its name in TypeScript. */
function outputLines(action, ending) {
    return Object.keys(action.contract.outputs)
        .map((name) => {
        const value = ending.outputs?.[camel(name)];
        return value === undefined ? '' : fileCommand(name, outputText(value));
    })
        .join('');
}
/** Runs an action as a step of a job: inputs from `INPUT_*`, answers through the runner's files. Sets the exit code. */
async function runStep(action, env, bundle) {
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
    const log = runnerLog((line) => writeLog(STANDARD_OUTPUT, `${line}\n`));
    const ending = await perform(action, readInputs(env, action.contract.inputs), {
        workspace,
        env,
        log,
        ...bundle,
        github: readGitHubContext(env),
        exportVariable: (name, value) => append(env['GITHUB_ENV'], fileCommand(name, value)),
        artifact: (path) => append(env['GITHUB_ARTIFACTS'], `${(0,external_node_path_namespaceObject.isAbsolute)(path) ? (0,external_node_path_namespaceObject.relative)(workspace, path) : path}\n`),
    });
    const written = [
        tellRunner(log, () => append(env['GITHUB_OUTPUT'], outputLines(action, ending))),
        tellRunner(log, () => {
            const summary = ending.report.length === 0 ? '' : (0,markdown/* boundedSummary */.K1)((0,markdown/* renderMarkdown */.Gc)(ending.report));
            append(env['GITHUB_STEP_SUMMARY'], summary);
        }),
    ];
    const unsaid = written.includes(false) && ending.outcome === 'passed';
    process.exitCode = unsaid ? core_error/* EXIT_CODES */.ai['could-not-check'] : ending.exitCode;
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/run.js



/** Runs an action as a step of a job. Sets the exit code. */
async function runBundledStep(load, bundle) {
    await runStep(await load(), process.env, bundle);
}
/** Runs after the job: a step that was killed could remove nothing. */
function runBundledSweep() {
    sweep(process.env);
}
/** Runs the command `slipway` on the arguments of this process. Sets the exit code. */
async function runBundledCommand(registry, bundle) {
    process.exitCode = await runCommand(registry, process.argv.slice(2), process.env, bundle);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/runner-cache.js

/**
 * Opens the cache by `@actions/cache`, which is loaded at this call; undefined where there is no cache service, as outside of
 * a runner. A cache is a help and never a need: what goes wrong with it is told by `warn`, and the run goes on.
 */
async function openRunnerCache(warn) {
    const cache = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 698, 19));
    if (!cache.isFeatureAvailable())
        return undefined;
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            warn(`${what}: ${(0,core_text/* printable */.g$)(error instanceof Error ? error.message : String(error), 300)}`);
            return undefined;
        }
    };
    return {
        restore: (folder, key, prefixes) => attempt('The cache could not be restored', () => cache.restoreCache([folder], key, [...prefixes])),
        save: async (folder, key) => {
            await attempt('The cache could not be saved', () => cache.saveCache([folder], key));
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/step-time.js

/** `1h30m`, `45s`. */
function step_time_shown(milliseconds) {
    const whole = Math.round(milliseconds / 1000);
    const parts = [
        [Math.floor(whole / 3600), 'h'],
        [Math.floor((whole % 3600) / 60), 'm'],
        [whole % 60, 's'],
    ];
    return (parts
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count}${unit}`)
        .join('') || `${milliseconds}ms`);
}
/**
 * Does work that may take so long, whatever it waits for. Its signal is aborted then, which ends requests and processes; what does not listen is
 * not waited for. Throws `late` then, and what the work throws otherwise, also when the run is cancelled.
 */
async function inTime(signal, milliseconds, late, work) {
    const controller = new AbortController();
    const ended = new Promise((_, reject) => {
        controller.signal.addEventListener('abort', () => reject(late), { once: true });
    });
    const timer = setTimeout(() => controller.abort(late), milliseconds);
    try {
        return await Promise.race([work(AbortSignal.any([controller.signal, ...(signal ? [signal] : [])])), ended]);
    }
    catch (error) {
        throw controller.signal.aborted && signal?.aborted !== true ? late : error;
    }
    finally {
        clearTimeout(timer);
    }
}
/** The same for a step, whose host has that signal. Throws `CouldNotCheckError` `time-limit`, and what the work throws. */
async function withinTime(host, milliseconds, work) {
    const late = new core_error/* CouldNotCheckError */.Rq({
        code: 'time-limit',
        message: `The step was not done after ${step_time_shown(milliseconds)}.`,
        hint: "The log says what it waited for. Give it more time with the input 'timeout', and run it again: what is done already is not done twice.",
    });
    return await inTime(host.signal, milliseconds, late, (signal) => work({ ...host, signal }));
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/tool.js



/** The digest of a file in lower-case hex, read as a stream. What it needs is loaded at the first call. */
async function digestFile(algorithm, path) {
    const [{ createHash }, { pipeline }] = await Promise.all([Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 19)), Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 466, 19))]);
    const hash = createHash(algorithm);
    await pipeline((0,external_node_fs_namespaceObject.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** SHA-256 of a file in lower-case hex. */
const sha256File = (path) => digestFile('sha256', path);
/**
 * The path of an executable of one file, from the runner's tool cache or downloaded into it. The digest is checked before
 * the file is made executable. `@actions/tool-cache` is loaded at the first call. Throws `RefusedError` on another digest.
 */
async function pinnedTool(tool) {
    const cache = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 513, 19));
    const found = cache.find(tool.name, tool.version);
    if (found !== '')
        return join(found, tool.name);
    const file = await cache.downloadTool(tool.url);
    const digest = await sha256File(file);
    if (digest !== tool.sha256) {
        rmSync(file, { force: true });
        throw new RefusedError({
            code: 'tool-digest',
            message: `${tool.name} ${tool.version} has the SHA-256 ${digest}, expected ${tool.sha256}.`,
            hint: "The download was changed on its way or at its source. Do not use it; report it to the tool's maintainers.",
        });
    }
    chmodSync(file, 0o755);
    return join(await cache.cacheFile(file, tool.name, tool.name, tool.version), tool.name);
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/unless-absent.js


/**
 * What is read, or `otherwise` where nothing has that name. Throws `CouldNotCheckError` with the path and the reason where the
 * disk or the rights do not let one know, and what is no error of the system as it is.
 *
 * @param path as messages show it
 */
async function unlessAbsent(path, reading, otherwise) {
    try {
        return await reading;
    }
    catch (error) {
        if (isAbsent(error))
            return otherwise;
        throw errorCode(error) === undefined ? error : unreadablePath(path, error);
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/core/host/index.js


















;// CONCATENATED MODULE: ./build/bundle/packages/core/core.chunk.js



module.exports = __webpack_exports__;
/******/ })()
;