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
  GO: () => (/* reexport */ GO),
  PEP440: () => (/* reexport */ PEP440),
  SEMVER: () => (/* reexport */ SEMVER),
  candidates: () => (/* reexport */ candidates),
  canonical: () => (/* reexport */ canonical),
  canonicalModuleVersion: () => (/* reexport */ canonicalModuleVersion),
  channelFor: () => (/* reexport */ channelFor),
  checkPathMajor: () => (/* reexport */ checkPathMajor),
  commitEvidence: () => (/* reexport */ commitEvidence),
  commitTypes: () => (/* reexport */ commitTypes),
  compare: () => (/* reexport */ semver_compare),
  comparedNames: () => (/* reexport */ comparedNames),
  describeObstacle: () => (/* reexport */ describeObstacle),
  distinctChannels: () => (/* reexport */ distinctChannels),
  duplicateFault: () => (/* reexport */ duplicateFault),
  exactFault: () => (/* reexport */ exactFault),
  floatingTags: () => (/* reexport */ floatingTags),
  formatPep440: () => (/* reexport */ formatPep440),
  hashesOfReverts: () => (/* reexport */ hashesOfReverts),
  identifyModule: () => (/* reexport */ identifyModule),
  initialFault: () => (/* reexport */ initialFault),
  installLine: () => (/* reexport */ installLine),
  isCanonicalVersion: () => (/* reexport */ isCanonicalVersion),
  isFinalPep440: () => (/* reexport */ isFinalPep440),
  isPseudoVersion: () => (/* reexport */ isPseudoVersion),
  looksLikeVersion: () => (/* reexport */ looksLikeVersion),
  major: () => (/* reexport */ major),
  majorMinor: () => (/* reexport */ majorMinor),
  obstacleOf: () => (/* reexport */ obstacleOf),
  parseChannel: () => (/* reexport */ parseChannel),
  parseCommitType: () => (/* reexport */ parseCommitType),
  parseGoModFile: () => (/* reexport */ parseGoModFile),
  parsePep440: () => (/* reexport */ parsePep440),
  parseRetractions: () => (/* reexport */ parseRetractions),
  planNext: () => (/* reexport */ planNext),
  prerelease: () => (/* reexport */ prerelease),
  pseudoVersion: () => (/* reexport */ pseudoVersion),
  pseudoVersionBase: () => (/* reexport */ pseudoVersionBase),
  readTag: () => (/* reexport */ readTag),
  retractedBy: () => (/* reexport */ retractedBy),
  retractionSource: () => (/* reexport */ retractionSource),
  sanitiseLabel: () => (/* reexport */ sanitiseLabel),
  schemeOf: () => (/* reexport */ schemeOf),
  snapshotVersion: () => (/* reexport */ snapshotVersion),
  touchesModule: () => (/* reexport */ touchesModule),
  versionMeant: () => (/* reexport */ versionMeant),
  warnNoDot: () => (/* reexport */ warnNoDot),
  whyNot: () => (/* reexport */ whyNot)
});

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: ./build/bundle/packages/version/decimal.js
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

;// CONCATENATED MODULE: ./build/bundle/packages/version/label.js


const longest = 64;
/**
 * Makes a pre-release label from any text, as a branch name: `feature/x_y` -> `feature-x-y`, `007` -> `7`. Characters that a
 * version cannot have become `-`, leading zeros of a number go, and the result has at most 64 characters.
 *
 * @throws RefusedError `label` if nothing is left
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
    throw new external_core_js_namespaceObject.RefusedError({
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
    return { label: (0,external_core_js_namespaceObject.invariant)(match[1], 'there is a label'), counter: (0,external_core_js_namespaceObject.invariant)(match[2], 'there is a counter') };
}
/** The counter that follows in a label: `rc.9` -> `10`; 1 for a label that starts or had no counter. */
function nextCounter(prerelease, label) {
    const parts = splitPrerelease(prerelease);
    return parts.label === label && parts.counter !== undefined ? incDecimal(parts.counter) : '1';
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/channels.js


/**
 * Reads `BRANCH-GLOB=LABEL`: `develop=dev`, `release/*=rc`, `main=`. The last `=` divides, for a branch name may contain one.
 *
 * @throws InvalidValue `channels` with the text of the line: no `=`, no glob, a label that is no pre-release
 */
function parseChannel(line) {
    const equals = line.lastIndexOf('=');
    if (equals < 0)
        throw badLine(line, 'it has no "="', `Write "${line}=" for releases or "${line}=rc" for pre-releases.`);
    const glob = line.slice(0, equals).trim();
    const label = line.slice(equals + 1).trim();
    if (glob === '')
        throw badLine(line, 'it has no branch', 'Write it like "develop=dev" or "release/*=rc".');
    if (label === '')
        return { glob, label };
    const clean = sanitiseLabel(label);
    if (clean === label)
        return { glob, label };
    throw badLine(line, `"${label}" cannot stand in a version`, `A label has letters, digits and "-", like "${clean}".`);
}
/** The channels as they are. Throws `InvalidValue` (`channels`) when a glob stands twice: the second would never match. */
function distinctChannels(channels) {
    const again = channels.find(({ glob }, at) => channels.findIndex((earlier) => earlier.glob === glob) < at);
    if (again === undefined)
        return channels;
    throw badLine(`${again.glob}=${again.label}`, `the glob "${again.glob}" stands in an earlier line`, 'The first match wins; remove one of the two.');
}
function badLine(line, fault, hint) {
    return new external_core_js_namespaceObject.InvalidValue(`the line "${line}" is not valid: ${fault}`, hint, { code: 'channels' });
}
/** The channel of a branch: the first whose glob matches all of the name; `refs/heads/` is taken off. */
function channelFor(channels, branch) {
    const name = branch.replace(/^refs\/heads\//, '');
    return channels.find(({ glob }) => (0,external_core_js_namespaceObject.globMatcher)(glob)(name));
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/semver.js


const number = '(0|[1-9][0-9]*)';
const prereleaseIdentifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const buildIdentifier = '[0-9A-Za-z-]+';
const grammar = new RegExp(`^v${number}(?:\\.${number}(?:\\.${number}` +
    `(-${prereleaseIdentifier}(?:\\.${prereleaseIdentifier})*)?` +
    `(\\+${buildIdentifier}(?:\\.${buildIdentifier})*)?)?)?$`);
/** The parts of a version, `undefined` if it is none. `v1` and `v1.2` are shorthands; without pre-release or build. */
function semver_parse(version) {
    const match = grammar.exec(version);
    if (match === null)
        return undefined;
    const [, first, minor, patch] = match;
    const major = (0,external_core_js_namespaceObject.invariant)(first, 'a version has a first number');
    const prerelease = match[4] ?? '';
    const build = match[5] ?? '';
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
    const parsed = semver_parse(version);
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
    const parsed = semver_parse(version);
    return parsed === undefined ? '' : `v${parsed.major}`;
}
/** `v2.1` of `v2.1.0`; empty if it is no version. Source: golang.org/x/mod/semver MajorMinor. */
function majorMinor(version) {
    const parsed = semver_parse(version);
    return parsed === undefined ? '' : `v${parsed.major}.${parsed.minor}`;
}
/** `-rc.1` of `v2.1.0-rc.1+meta`; empty if there is none. Source: golang.org/x/mod/semver Prerelease. */
function prerelease(version) {
    return semver_parse(version)?.prerelease ?? '';
}
/** `+meta` of `v2.1.0-rc.1+meta`; empty if there is none. Source: golang.org/x/mod/semver Build. */
function build(version) {
    return semver_parse(version)?.build ?? '';
}
/**
 * Semantic precedence. What is no version sorts below every version and equals its like; build metadata has no weight.
 * Source: golang.org/x/mod/semver Compare, https://semver.org/#spec-item-11.
 */
function semver_compare(v, w) {
    const a = semver_parse(v);
    const b = semver_parse(w);
    if (a === undefined)
        return b === undefined ? 0 : -1;
    if (b === undefined)
        return 1;
    return compareParsed(a, b);
}
/** Semantic precedence of parsed versions. */
function compareParsed(a, b) {
    return (compareDecimal(a.major, b.major) ||
        compareDecimal(a.minor, b.minor) ||
        compareDecimal(a.patch, b.patch) ||
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
        return compareDecimal(x, y);
    return x < y ? -1 : 1;
}
function isNumeric(identifier) {
    return /^[0-9]+$/.test(identifier);
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/bump.js


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
            return { ...core, major: incDecimal(core.major), minor: '0', patch: '0' };
        case 'minor':
            return { ...core, minor: incDecimal(core.minor), patch: '0' };
        case 'patch':
            return { ...core, patch: incDecimal(core.patch) };
    }
}
/** `vX.Y.Z` without pre-release and build. */
function coreOf(version) {
    return formatParsed({ ...version, prerelease: '' });
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
    if (compareDecimal(target.major, from.major) !== 0)
        return 'major';
    if (compareDecimal(target.minor, from.minor) !== 0)
        return 'minor';
    return 'patch';
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/commit-types.js


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
 * Reads `TYPE=BUMP`.
 *
 * @throws InvalidValue `commit-types` with the line, the allowed values and the likely meaning
 */
function parseCommitType(line) {
    const allowed = `Write TYPE=BUMP; BUMP is one of ${[...bumps].reverse().join(', ')}.`;
    const pair = /^([^\s=:]+)\s*([=:])\s*(\S*)$/.exec(line);
    if (pair === null)
        throw commit_types_badLine(line, 'it is not of the form TYPE=BUMP', `${allowed} For example "feat=minor".`);
    const name = (0,external_core_js_namespaceObject.invariant)(pair[1], 'a pair has a name');
    const divider = pair[2];
    const value = (0,external_core_js_namespaceObject.invariant)(pair[3], 'a pair has a value');
    const type = name.toLowerCase();
    const bump = bumps.find((known) => known === value.toLowerCase());
    if (!/^[a-z][a-z0-9_-]*$/.test(type))
        throw commit_types_badLine(line, `"${name}" is not a commit type`, `A type is one word like feat. ${allowed}`);
    const meant = bump ?? likelyBump(value.toLowerCase());
    const suggestion = meant === undefined ? '' : ` Did you mean "${type}=${meant}"?`;
    if (divider !== '=')
        throw commit_types_badLine(line, 'it has ":" instead of "="', `${allowed}${suggestion}`);
    if (bump === undefined)
        throw commit_types_badLine(line, `"${value}" is not a bump`, `${allowed}${suggestion}`);
    return { type, bump };
}
/** The types that are given on top of the defaults. Throws `InvalidValue` (`commit-types`) when one is given twice. */
function commitTypes(given) {
    const own = new Map();
    for (const { type, bump } of given) {
        if (own.has(type))
            throw commit_types_badLine(`${type}=${bump}`, `the type "${type}" stands in an earlier line`, 'Remove one of the two lines.');
        own.set(type, bump);
    }
    return new Map([...defaultCommitTypes, ...own]);
}
function likelyBump(value) {
    const near = (0,external_core_js_namespaceObject.nearest)(value, bumps);
    return synonyms.get(value) ?? bumps.find((bump) => bump === near);
}
function commit_types_badLine(line, fault, hint) {
    return new external_core_js_namespaceObject.InvalidValue(`the line "${line}" is not valid: ${fault}`, hint, { code: 'commit-types' });
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/breaking.js

const trailer = /^[A-Za-z][A-Za-z0-9-]*(?:: | #)/;
/** semantic-release skips blanks, `*` and `|` in front, and takes blanks before the colon. */
const breaking_grammar = /^([\s|*]*)BREAKING([ -])CHANGE(\s*):\s*(.*)$/s;
/**
 * The first line of the body that marks a breaking change; one that all parsers read comes before one that they do not.
 *
 * @param body lines behind the subject, quoted code left out
 * @param conventional whether the subject is a Conventional Commits header
 */
function breakingMark(body, conventional) {
    const marks = body.flatMap((line, index) => {
        const match = breaking_grammar.exec(line);
        if (match === null)
            return [];
        const group = (at) => (0,external_core_js_namespaceObject.invariant)(match[at], 'every group of the grammar takes part');
        const [front, divider, blank, text] = [group(1), group(2), group(3), group(4)];
        const empty = text === '' && body.slice(index + 1).every((later) => later === '' || trailer.test(later));
        const doubt = doubtOf({ front, divider, blank, empty, conventional });
        return [{ text, ...(doubt === undefined ? {} : { doubt }) }];
    });
    return marks.find(({ doubt }) => doubt === undefined) ?? marks[0];
}
function doubtOf({ front, divider, blank, empty, conventional }) {
    if (divider === '-')
        return 'semantic-release does not read BREAKING-CHANGE with a hyphen';
    if (!conventional)
        return 'release-please does not read a commit whose subject is no Conventional Commits header';
    if (front !== '' || blank !== '')
        return 'release-please reads BREAKING CHANGE: only at the very start of a line';
    return empty ? 'release-please does not read it without a text behind the colon' : undefined;
}
const almost = [
    // In capitals at the start of a line, whatever follows; in any case when a colon follows.
    /^[\s>*|#_`~[({+-]*BREAKING[ _-]?CHANGES?\b/,
    /^[\s>*|#_`~[({+-]*breaking(?:[ _-]?changes?)?[\s*_`\])}]*:/i,
    /\bBREAKING-CHANGE:/,
];
/** A line that looks like a mark of a breaking change; for lines that are none. */
function breakingLookalike(lines) {
    return lines.find((line) => almost.some((pattern) => pattern.test(line)));
}
/** The same for the first line of a message, where people also write `[BREAKING]` and the token itself. */
function marksInSubject(subject) {
    return breakingLookalike([subject]) !== undefined || /\bBREAKING[ _-]CHANGES?\b|\[breaking\b[^\]]*\]/i.test(subject);
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/commit-message.js


const headerGrammar = /^([A-Za-z][A-Za-z0-9_-]*)(?:\(([^()]+)\))?(!)?:[ \t]+(\S.*)$/s;
const decoration = /^(?::[a-z0-9_+-]+:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3\s])+/u;
const footerGrammar = /^([A-Za-z][A-Za-z0-9-]*)(?:: | #)(.*)$/s;
/** Reads a commit message. Never fails: what is not understood is prose. */
function parseMessage(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .trim()
        .split('\n')
        .map((line) => line.trimEnd());
    const subject = (0,external_core_js_namespaceObject.invariant)(lines[0], 'a text has a first line');
    const header = parseHeader(subject);
    const { body, quoted } = withoutCode(lines.slice(1));
    const breaking = breakingMark(body, header !== undefined);
    const lookalike = breaking === undefined ? breakingLookalike([...body, ...quoted]) : undefined;
    return {
        subject,
        ...(header === undefined ? {} : { header }),
        ...(breaking === undefined ? {} : { breaking }),
        ...(lookalike === undefined ? {} : { lookalike }),
        footers: readFooters(body),
        body,
    };
}
/**
 * A Conventional Commits header: `type(scope)!: description`. Types in any case; an emoji in front is skipped.
 * Source: https://www.conventionalcommits.org/en/v1.0.0/#specification items 1 to 5, 13 and 15.
 */
function parseHeader(line) {
    const match = headerGrammar.exec(withoutDecoration(line));
    if (match === null)
        return undefined;
    const [, type, scope, mark, description] = match;
    return {
        type: (0,external_core_js_namespaceObject.invariant)(type, 'a header has a type').toLowerCase(),
        ...(scope === undefined ? {} : { scope }),
        exclamation: mark !== undefined,
        description: (0,external_core_js_namespaceObject.invariant)(description, 'a header has a description'),
    };
}
/** Takes the emoji in front of a line off. */
function withoutDecoration(line) {
    return line.replace(decoration, '');
}
/** Drops fenced code; what is quoted is not said. A fence that nothing closes is no fence: it would hide all that follows. */
function withoutCode(lines) {
    const body = [];
    const quoted = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = (0,external_core_js_namespaceObject.invariant)(lines[at], 'the line is there');
        const fence = fenceOf(line);
        const end = fence === undefined ? -1 : lines.findIndex((later, i) => i > at && fenceOf(later)?.startsWith(fence));
        if (end < 0) {
            body.push(line);
            continue;
        }
        quoted.push(...lines.slice(at, end + 1));
        at = end;
    }
    return { body, quoted };
}
function fenceOf(line) {
    return /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
}
function readFooters(lines) {
    const footers = [];
    for (const line of lines) {
        const [, token, value] = footerGrammar.exec(line) ?? [];
        const last = footers.at(-1);
        if (token !== undefined && value !== undefined)
            footers.push({ token: token.toLowerCase(), value: value.trim() });
        // A value goes on in lines that begin with a blank: https://git-scm.com/docs/git-interpret-trailers.
        else if (last !== undefined && /^[ \t]/.test(line))
            footers[footers.length - 1] = { token: last.token, value: `${last.value}\n${line}` };
    }
    return footers;
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/commit-notices.js



/** Something that may be meant and does not count, or that counts here and not elsewhere. Empty when there is nothing to say. */
function noticesOf({ message, isMerge, types, uncounted }) {
    const { breaking, lookalike, subject, header } = message;
    const marked = breaking !== undefined || header?.exclamation === true;
    const doubt = breaking?.doubt ?? (isMerge && breaking !== undefined ? 'release-please does not read merges' : undefined);
    return [
        doubt === undefined ? undefined : `the BREAKING CHANGE line counts, but ${doubt}`,
        marked || lookalike === undefined ? undefined : unmarked(lookalike),
        marked || !marksInSubject(subject) ? undefined : unmarked(subject),
        header === undefined ? almostHeader(subject, types) : undefined,
        uncounted === 0
            ? undefined
            : `the body lists ${uncounted === 1 ? 'a commit' : `${uncounted} commits`} that only squash-bodies "all" counts`,
    ].filter((notice) => notice !== undefined);
}
function unmarked(line) {
    return `"${line.trim()}" marks no breaking change: write "BREAKING CHANGE: " in capitals at the start of a line of the body, or "!" right before the colon of the subject`;
}
/** A known type, then only what may be meant as scope or mark, then a colon. */
function almostHeader(subject, types) {
    const match = /^([A-Za-z]+)((?:[\s!]|[([{<][^:：]*)*)[:：]/.exec(withoutDecoration(subject));
    const type = match?.[1]?.toLowerCase() ?? '';
    if (match === null || !(types.has(type) || quietTypes.has(type)))
        return undefined;
    return /^[A-Za-z]+(?:\([^()]+\))?!?:$/.test(match[0])
        ? `"${type}:" is a type only with a space behind the colon`
        : `"${match[0]}" is no header: write "${type}: ", "${type}(scope): " or "${type}(scope)!: ", with one pair of brackets and no blank inside`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/merge.js


/** What Git, GitHub, GitLab, Gitea, Bitbucket and Azure DevOps write as the subject of a merge. */
const subjects = [
    /^Merge (?:pull request|branch|branches|tag|tags|commit|commits|remote-tracking branch|[0-9a-f]{7,64} into)\b/,
    /^Merged in \S+ \(pull request #[0-9]+\)/,
    /^Merged PR [0-9]+: /,
];
/** Hosts that write the title of the pull request into the subject: Gitea and Azure DevOps. */
const titles = [/^Merge pull request '(.*)' \(#[0-9]+\) from .* into .*$/s, /^Merged PR [0-9]+: (.*)$/s];
/** Whether a subject is one that a tool wrote for a merge. */
function isMergeSubject(subject) {
    return subjects.some((pattern) => pattern.test(subject));
}
/**
 * The message that a merge carries for its pull request: its title, and the text behind it. `undefined` where the line that
 * would be the title is no Conventional Commits header of a known type (a trailer like `Refs: #1` is not).
 */
function pullRequestMessage({ subject, body, types }) {
    const quoted = titles.map((pattern) => pattern.exec(subject)?.[1]).find((title) => title !== undefined);
    const start = body.findIndex((line) => line !== '');
    const lines = quoted === undefined ? body.slice(Math.max(start, 0)) : [quoted, ...body];
    const header = parseHeader(lines[0] ?? '');
    const known = header !== undefined && (types.has(header.type) || quietTypes.has(header.type));
    return known ? lines.join('\n') : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/reverts.js
/**
 * What becomes of commits by reverts. A revert and its target in the range vanish both; a revert that is itself reverted does
 * nothing, so its target counts again. The revert of a merge undoes all that the merge brought in.
 *
 * @param commits newest first, as `git log` lists them
 * @param isReleased whether a hash, maybe abbreviated, is that of a commit below the range: a hash that is in neither is from before a
 *   rebase, and the quoted subject tells
 * @returns states by hash
 *
 * Source: https://git-scm.com/docs/git-revert (the text it writes), Conventional Commits 1.0.0 (`revert:` with `Refs:`),
 * semantic-release, which removes pairs too.
 */
function resolveReverts(commits, isReleased) {
    const states = new Map();
    const byHash = new Map(commits.map((commit) => [commit.hash, commit]));
    for (const [index, commit] of commits.entries()) {
        const wanted = states.has(commit.hash) ? undefined : targetsOf(commit.message);
        if (wanted === undefined)
            continue;
        const older = commits.slice(index + 1);
        const found = wanted.map((target) => find(target, older, { states, isReleased }));
        const targets = found.filter((target) => target !== undefined);
        for (const target of targets) {
            const undone = [target.hash, ...broughtIn(target, mainline(commit.message, target), byHash)];
            for (const hash of undone)
                if (!states.has(hash))
                    states.set(hash, { kind: 'reverted', by: commit.hash });
        }
        const complete = targets.length > 0 && targets.length === found.length;
        const hashes = targets.map(({ hash }) => hash);
        states.set(commit.hash, complete ? { kind: 'cancels', targets: hashes } : { kind: 'reverts-released' });
    }
    return states;
}
/** Commits a revert names: by hash, or if it names none, by the subject it quotes. `undefined` for what is no revert. */
function targetsOf(message) {
    const subject = undoneSubject(message);
    if (subject === undefined)
        return undefined;
    const hashes = revertedHashes(message);
    if (hashes.length === 0)
        return [{ kind: 'subject', subject }];
    return hashes.map((hash) => ({ kind: 'hash', hash, ...(hashes.length === 1 ? { subject } : {}) }));
}
/** Subject of the commit that is undone. `Reapply "x"` is what Git calls the revert of `Revert "x"`. */
function undoneSubject(message) {
    const reapplied = quotedBy('Reapply', message.subject);
    if (reapplied !== undefined)
        return `Revert "${reapplied}"`;
    const { header } = message;
    return quotedBy('Revert', message.subject) ?? (header?.type === 'revert' ? header.description : undefined);
}
function quotedBy(word, subject) {
    return new RegExp(`^${word} "(.*)"(?: \\(#[0-9]+\\))?$`, 's').exec(subject)?.[1];
}
/** What the outermost `Revert` or `Reapply` of a subject is about, and which of the two it is. */
function peel(text) {
    const reverted = quotedBy('Revert', text) ?? /^revert(?:\([^()]+\))?!?:[ \t]+(.*)$/is.exec(text)?.[1];
    const inner = reverted ?? quotedBy('Reapply', text);
    return inner === undefined ? undefined : { inner, reverts: reverted !== undefined };
}
/**
 * The subject that a chain of reverts brings back, as `Revert "Revert "x""` and `Reapply "x"` do; `undefined` when it undoes.
 * Source: https://git-scm.com/docs/git-revert.
 */
function reappliedSubject(subject) {
    let text = subject;
    let undone = false;
    for (let next = peel(text); next !== undefined; next = peel(text)) {
        undone = undone !== next.reverts;
        text = next.inner;
    }
    return undone || text === subject ? undefined : text;
}
const sentence = /\bThis reverts commits?\s+((?:[0-9a-f]{7,64}\b(?:,\s+and\s+|,\s+|\s+and\s+|\s+(?=[0-9a-f]{7}))?)+)/gi;
/** Hashes of the commits that a message says it reverts, as written, in lower case. */
function revertedHashes(message) {
    const said = [...message.body.join('\n').matchAll(sentence)].flatMap((match) => hashesIn(match[0]));
    const footers = message.footers.filter(({ token }) => token === 'refs').flatMap(({ value }) => hashesIn(value));
    return [...new Set([...said, ...footers])];
}
function hashesIn(text) {
    return [...text.matchAll(/(?<![#\w])[0-9a-f]{7,64}\b/gi)].map(([hash]) => hash.toLowerCase());
}
/** The newest older commit the target names; by its subject only what nothing has undone yet. */
function find(target, older, known) {
    if (target.kind === 'subject')
        return findSubject(target.subject, older, known);
    const { hash, subject } = target;
    const match = older.find((commit) => commit.hash.startsWith(hash)) ?? older.find((commit) => isPickOf(commit.message, hash));
    if (match !== undefined || subject === undefined || known.isReleased(hash))
        return match;
    return findSubject(subject, older, known);
}
function findSubject(subject, older, { states }) {
    return older.find(({ hash, names }) => states.get(hash) === undefined && names.some((name) => sameSubject(name, subject)));
}
/** Whether `git cherry-pick -x` made the commit from that one. */
function isPickOf({ body }, hash) {
    return body.some((line) => line.startsWith(`(cherry picked from commit ${hash}`));
}
function sameSubject(actual, quoted) {
    return actual === quoted || actual.replace(/ \(#[0-9]+\)$/, '') === quoted;
}
/** The parent that a reverted merge goes back to: the one that `git revert -m` names, else the first. */
function mainline({ body }, { parents }) {
    const named = /\breversing\s+changes made to ([0-9a-f]{7,64})\b/.exec(body.join('\n'))?.[1];
    return parents.find((parent) => named !== undefined && parent.startsWith(named)) ?? parents[0];
}
/** Commits of the range that a merge brought in. */
function broughtIn({ parents }, kept, byHash) {
    if (kept === undefined || parents.length < 2)
        return [];
    const before = reachable([kept], byHash);
    return [...reachable(parents, byHash)].filter((hash) => !before.has(hash));
}
function reachable(starts, byHash) {
    const seen = new Set();
    const open = [...starts];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
        const commit = byHash.get(hash);
        if (commit === undefined || seen.has(hash))
            continue;
        seen.add(hash);
        open.push(...commit.parents);
    }
    return seen;
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/commits.js






/**
 * What each commit says about the next version, in the order given.
 *
 * @param commits newest first, as `git log` lists them; with all commits of the range, whatever module they touch, for a revert may name any
 *
 * Source: https://www.conventionalcommits.org/en/v1.0.0/. Merges and `fixup!` commits say nothing by themselves, but somebody wrote the
 * title of a pull request or a BREAKING CHANGE line that they carry; a revert and its target inside the range cancel.
 */
function commitEvidence(commits, rules = {}) {
    const judged = commits.map((commit) => readCommit(commit, rules));
    const facts = judged.map(({ subject, message, ...rest }) => ({
        ...rest,
        message,
        names: [subject, message.subject],
    }));
    const reverts = resolveReverts(facts, rules.isReleased ?? (() => false));
    return judged.map((commit) => {
        const revert = reverts.get(commit.hash);
        const { hash, subject } = commit;
        if (revert !== undefined && revert.kind !== 'reverts-released')
            return { hash, subject, bump: 'none', why: whyVanished(revert) };
        const notices = noticesOf({
            message: commit.message,
            isMerge: commit.role !== 'commit',
            types: rules.types ?? defaultCommitTypes,
            uncounted: rules.squashBodies === 'all' ? 0 : segments(commit, rules).length,
        });
        const verdict = judge(commit, revert, rules);
        return { hash, subject, ...verdict, ...(notices.length === 0 ? {} : { notice: notices.join('; ') }) };
    });
}
/** Hashes, maybe abbreviated, that reverts among the commits name: whoever knows the history can tell which of them are below the range. */
function hashesOfReverts(commits) {
    return [...new Set(commits.flatMap(({ message }) => revertedHashes(parseMessage(message))))];
}
function readCommit({ hash, message: text, parents = [] }, { types = defaultCommitTypes }) {
    const message = parseMessage(text);
    const { subject } = message;
    const merge = isMergeSubject(subject) || parents.length > 1;
    if (!merge || message.header !== undefined)
        return { hash, subject, message, parents, role: 'commit' };
    const carried = pullRequestMessage({ subject, body: message.body, types });
    if (carried === undefined)
        return { hash, subject, message, parents, role: 'merge' };
    return { hash, subject, message: parseMessage(carried), parents, role: 'title' };
}
function judge(commit, revert, rules) {
    const types = rules.types ?? defaultCommitTypes;
    const own = revert === undefined ? judgeCommit(commit, types) : judgeRevert(commit.message, types);
    if (rules.squashBodies !== 'all')
        return own;
    return segments(commit, rules)
        .map((segment) => judgeSegment(segment, types))
        .reduce(larger, own);
}
function larger(a, b) {
    return compareBump(b.bump, a.bump) > 0 ? b : a;
}
/** Why a commit says nothing by its subject alone. */
function silence({ subject, role }) {
    if (subject === '')
        return 'the message is empty';
    if (/^(?:fixup|squash|amend)! /.test(subject))
        return `${subject.replace(/!.*$/s, '!')} commits belong to the commit they amend`;
    return role === 'merge' ? 'a merge says nothing itself: the commits it brings in count' : undefined;
}
function whyVanished(revert) {
    if (revert.kind === 'reverted')
        return `undone by ${commits_short(revert.by)}, which is in the range too`;
    return `undoes ${revert.targets.map(commits_short).join(', ')}, in the range too: they cancel`;
}
function commits_short(hash) {
    return hash.slice(0, 7);
}
function judgeCommit(commit, types) {
    const { message, role } = commit;
    const quiet = silence(commit);
    if (quiet !== undefined)
        return message.breaking === undefined ? { bump: 'none', why: quiet } : breakingVerdict;
    const verdict = judgeMessage(message, types);
    return role === 'title' ? { ...verdict, why: `${verdict.why}, in the pull request that it merges` } : verdict;
}
const breakingVerdict = { bump: 'major', why: 'a BREAKING CHANGE footer' };
function judgeMessage({ header, breaking }, types) {
    if (header?.exclamation === true)
        return { bump: 'major', why: `"${header.type}!" marks a breaking change` };
    if (breaking !== undefined)
        return breakingVerdict;
    if (header !== undefined)
        return judgeType(header, types);
    return { bump: 'none', why: 'not a Conventional Commits header (type: description)' };
}
function judgeType(header, types) {
    const bump = types.get(header.type) ?? 'none';
    return { bump, why: bump === 'none' ? `type "${header.type}" asks for no release` : `type "${header.type}"` };
}
function judgeRevert(message, types) {
    const breaking = judgeMessage(message, types);
    if (breaking.bump === 'major')
        return breaking;
    const reapplied = reappliedSubject(message.subject);
    if (reapplied !== undefined)
        return judgeMessage(parseMessage(reapplied), types);
    return { bump: types.get('revert') ?? 'none', why: 'undoes a commit outside the range, which may be released' };
}
function judgeSegment(segment, types) {
    const verdict = judgeMessage(segment, types);
    return { bump: verdict.bump, why: `${verdict.why}, in the bullet "${segment.subject}"` };
}
/** The headers in the body of a squashed commit, each with the text below it. What a merge lists was committed by itself. */
function segments(commit, { types = defaultCommitTypes }) {
    if (commit.role !== 'commit' || silence(commit) !== undefined)
        return [];
    const { body } = commit.message;
    const found = [];
    for (const [index, line] of body.entries()) {
        const bullet = /^[*-] +/.exec(line)?.[0];
        const text = line.slice(bullet?.length ?? 0);
        const header = parseHeader(text);
        const known = header !== undefined && (types.has(header.type) || quietTypes.has(header.type));
        // Without a bullet: a paragraph or a mark, as release-please divides them, in lower case, for `Fix: #12` is a footer.
        const starts = (body[index - 1] ?? '') === '' || header?.exclamation === true;
        if (known && (bullet !== undefined || (starts && text.startsWith(header.type))))
            found.push([text]);
        else
            found.at(-1)?.push(line);
    }
    return found.map((lines) => parseMessage(lines.join('\n')));
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/pseudo.js



const pseudoGrammar = /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)[0-9]{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const docs = 'https://go.dev/ref/mod#pseudo-versions';
/**
 * Whether the version has the form Go gives to commits without a version tag.
 * Source: golang.org/x/mod/module IsPseudoVersion, https://go.dev/ref/mod#pseudo-versions.
 */
function isPseudoVersion(version) {
    return version.split('-').length > 2 && isValid(version) && pseudoGrammar.test(version);
}
/**
 * The pseudo-version of a commit.
 *
 * @param major what to start with when there is no older version: `v2` for a module path that ends in `/v2`; empty is v0
 * @param older the base: the highest version among the ancestors, `+incompatible` kept; empty if there is none
 * @param unixSeconds committer time
 * @param revision commit hash; a full SHA-1 or SHA-256 hash is cut to the 12 digits Go uses
 * @throws RefusedError `commit-time` if the time has no four-digit year
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
    const base = semver_parse(older);
    if (base === undefined)
        return `${major === '' ? 'v0' : major}.0.0-${commit}`;
    if (base.prerelease !== '')
        return `${formatParsed(base)}.0.${commit}${base.build}`;
    return `${formatParsed({ ...base, patch: incDecimal(base.patch) })}-0.${commit}${base.build}`;
}
/** The first 12 digits of a full SHA-1 or SHA-256 hash; anything else unchanged. Source: codehost.ShortenSHA1. */
function shortRevision(revision) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision.slice(0, 12) : revision;
}
/**
 * The version a pseudo-version builds on, `undefined` if it builds on none (`vX.0.0-time-revision`).
 *
 * @throws RefusedError `pseudo-version` if it is none, lacks a base but has build metadata, or has a base below zero
 *
 * Source: golang.org/x/mod/module PseudoVersionBase.
 */
function pseudoVersionBase(version) {
    const parts = partsOf(version);
    const stem = semver_parse(parts.stem);
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
 * @throws RefusedError `pseudo-version` if it is none or its time is not in the calendar
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
 * @throws RefusedError `pseudo-version` if it is none
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
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'commit-time',
            message: `The commit time ${unixSeconds} has no year between 1 and 9999, so the commit cannot have a pseudo-version.`,
            hint: 'Correct the committer date of the commit, or tag the commit with a version.',
            docs,
        });
    }
    return isoSeconds(milliseconds).replace(/[-:TZ]/g, '');
}
function isoSeconds(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, -'.000Z'.length)}Z`;
}
function invalid(version, fault) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'pseudo-version',
        message: `"${version}" is not a valid pseudo-version: it ${fault}.`,
        hint: 'A pseudo-version looks like v1.2.4-0.20191109021931-daa7c04131f5; `go list -m PATH@COMMIT` prints the right one.',
        docs,
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/rolling.js

/** How many versions have the same tag: this one, all of `X.Y`, all of `X`, or all there are. */
function widthOf({ scheme, version, render }) {
    const own = render(version);
    const { patch, minor, major } = scheme.neighbours(version);
    if (render(major) === own)
        return 'all';
    if (render(minor) === own)
        return 'major';
    return render(patch) === own ? 'minor' : 'version';
}
/**
 * Why a tag that follows the releases of a line must not be set to a version; `undefined` when it may. It goes to the highest release of its
 * line, never back, and there is none for all of 0. The tag of the one version is always free to be set.
 *
 * What counts is what Go counts for `@latest`: retracted versions do not exist, and what is retracted is said by the highest version there
 * is (`retractionSource`), also when it retracts itself; its word holds for all below it.
 * Source: cmd/go/internal/modload query.go (`queryProxy`, `filterVersions`) and modfile.go (`CheckRetractions`,
 * `queryLatestVersionIgnoringRetractions`); that tags never go back is our own rule (docker/metadata-action#80, goreleaser/goreleaser#1723).
 *
 * What cannot be read is held, not let through: whoever finds no version at all answers `no-version` in place of asking here.
 */
function obstacleOf(question) {
    const { scheme, version, published, prereleases, mark } = question;
    const width = widthOf(question);
    if (width === 'version')
        return undefined;
    const isPrerelease = scheme.isPrerelease(version);
    if (isPrerelease && prereleases === 'stay')
        return { kind: 'pre-release' };
    if (width === 'major' && scheme.isBelowOne(version))
        return { kind: 'below-one' };
    if (mark !== undefined)
        return { kind: 'marked', as: mark };
    if (question.isCompared === false)
        return { kind: 'not-compared' };
    if (published.kind === 'unknown')
        return { kind: 'unknown', why: published.why };
    if (published.isRetracted(version))
        return { kind: 'retracted' };
    if (isPrerelease && prereleases === 'unclaimed')
        return released(question, published);
    return overtaken(question, published, isPrerelease ? () => true : scheme.isRelease);
}
function released({ scheme, version, render }, { versions, isRetracted }) {
    const own = render(version);
    const by = versions.find((other) => scheme.isRelease(other) && !isRetracted(other) && render(other) === own);
    return by === undefined ? undefined : { kind: 'released', by };
}
/**
 * Which of the published versions are compared: the names that one of the globs matches, all where there is none. Those who changed their
 * scheme say by it which one counts now: `v*` where `2023.12.1` would hold back `v2.1.0` for ever.
 */
function comparedNames(globs) {
    const matchers = globs.map(external_core_js_namespaceObject.globMatcher);
    return matchers.length === 0 ? () => true : (name) => matchers.some((matches) => matches(name));
}
/** The highest version of the line above this one. Most versions are not above it, so that is asked first. */
function overtaken({ scheme, version, render }, { versions, isRetracted }, counts) {
    const own = render(version);
    let by;
    for (const other of versions) {
        if (scheme.compare(other, by ?? version) <= 0)
            continue;
        if (counts(other) && !isRetracted(other) && render(other) === own)
            by = other;
    }
    return by === undefined ? undefined : { kind: 'overtaken', by };
}
/** Whether the first number is a year. */
const isCalendar = (version) => /^v?(?:19|20)\d\d(?:\D|$)/i.test(version);
/** A year is higher than any other number: whoever went over to other versions has to say so. */
function wayOut(by, version) {
    return isCalendar(by) && !isCalendar(version) ? ' (published-pattern says which versions count)' : '';
}
/** The reason in words, for people; it says nothing of where the tag is. */
function describeObstacle(obstacle, version, tag) {
    switch (obstacle.kind) {
        case 'pre-release':
            return `${version} is a pre-release, which never takes ${tag}`;
        case 'pseudo-version':
            return `${version} is a pseudo-version, which never takes ${tag}`;
        case 'not-canonical':
            return `${version} is not a canonical version`;
        case 'no-version':
            return `${version} names no version that could be compared, and ${tag} never goes back`;
        case 'not-compared':
            return `${version} is none of the versions that published-pattern names, and ${tag} follows those`;
        case 'below-one':
            return `below 1.0.0 every minor version may break, so there is no tag ${tag}`;
        case 'retracted':
            return `${version} was withdrawn or retracted: only its own tag is set`;
        case 'marked':
            return `the release is marked as ${obstacle.as}${obstacle.as === 'not the latest' ? '' : ': only its own tag is set'}`;
        case 'unknown':
            return `${obstacle.why}, so nothing wider than the version moves`;
        case 'released':
            return `${obstacle.by} is a release, and no pre-release takes its tag ${tag}`;
        case 'overtaken':
            return `${obstacle.by} is higher, and ${tag} never goes back${wayOut(obstacle.by, version)}`;
        case 'blocked':
            return `Git cannot keep a tag ${tag} beside the tag ${obstacle.by}`;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/scheme/scheme.js

/** With one of the first three numbers raised, and what stands before them (`v`, an epoch) kept. */
function neighbours(version) {
    const found = /^(v?(?:\d+!)?)(\d+(?:\.\d+)*)/i.exec(version);
    const before = found?.[1] ?? '';
    const parts = (found?.[2] ?? '0').split('.');
    const number = (at) => (parts[at] ?? '0').replace(/^0*(?=\d)/, '');
    const [major, minor, patch] = [number(0), number(1), number(2)];
    return {
        patch: `${before}${major}.${minor}.${incDecimal(patch)}`,
        minor: `${before}${major}.${incDecimal(minor)}.0`,
        major: `${before}${incDecimal(major)}.0.0`,
    };
}
const isBelowOne = (version) => /^v?0(?:\D|$)/i.test(version);

;// CONCATENATED MODULE: ./build/bundle/packages/version/scheme/go.js


const isVersion = (text) => text !== '' && canonicalModuleVersion(text) === text;
/** Versions of Go modules: with their `v`, in full, and no build metadata but `+incompatible`. https://go.dev/ref/mod#versions */
const GO = {
    isVersion,
    isRelease: (text) => isVersion(text) && prerelease(text) === '',
    isPrerelease: (text) => prerelease(text) !== '',
    compare: semver_compare,
    isBelowOne: isBelowOne,
    neighbours: neighbours,
};

;// CONCATENATED MODULE: ./build/bundle/packages/version/floating.js




/**
 * Which of the floating tags `vX` and `vX.Y` of a Go module may move to a version, by `obstacleOf`. Nothing for a text that is no version.
 *
 * @param tagNames names of all tags: Git cannot keep a tag `v2` beside tags `v2/...`
 *
 * Source: own rule; Go itself ignores such tags (https://go.dev/ref/mod#vcs-version).
 */
function floatingTags(module, version, published, tagNames = []) {
    if (!isValid(version))
        return [];
    return [major, majorMinor].map((render) => {
        const tag = `${module.tagPrefix}${render(version)}`;
        const obstacle = neverMoves(version) ??
            obstacleOf({ scheme: GO, version, published, render, prereleases: 'stay' }) ??
            blocked(tag, tagNames);
        const describe = (name) => obstacle === undefined
            ? `${version} is the highest release of ${name}`
            : describeObstacle(obstacle, version, name);
        return { tag, move: obstacle === undefined, why: describe(tag), rule: describe('a floating tag') };
    });
}
function neverMoves(version) {
    if (isPseudoVersion(version))
        return { kind: 'pseudo-version' };
    // With build metadata there is no tag that Go would take; a pre-release says so itself.
    return prerelease(version) === '' && !isCanonicalVersion(version) ? { kind: 'not-canonical' } : undefined;
}
function blocked(tag, tagNames) {
    const by = tagNames.find((name) => name.startsWith(`${tag}/`));
    return by === undefined ? undefined : { kind: 'blocked', by };
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/go-mod-syntax.js

const space = /[ \t\r]+/y;
const comment = /\/\/.*/sy;
const punctuationOrString = /[()[\]{},]|"(?:[^"\\]|\\.)*"|`[^`]*`/sy;
const word = /(?!\/[/*])[^\s()[\]{},"`\p{C}](?:(?!\/[/*])[^\s()[\]{},\p{C}])*/uy;
/**
 * Reads the directives of a go.mod file in order, blocks taken apart.
 *
 * @throws RefusedError `go-mod-syntax` with file and line
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
    const verb = (0,external_core_js_namespaceObject.invariant)(line.tokens[0], 'a line has a first word');
    return directive(verb, line.tokens.slice(1), line, before);
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
    return new external_core_js_namespaceObject.RefusedError({
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
 * @throws RefusedError `go-mod-syntax` for a bad escape or a quote inside an unquoted word
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

;// CONCATENATED MODULE: ./build/bundle/packages/version/module-path.js

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
    const actual = major(version);
    if (pathMajor === '') {
        if (actual === 'v0' || actual === 'v1' || build(version) === '+incompatible')
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
/**
 * What is wrong with a module path that the go command shall build under, `undefined` if nothing is. Wider than `checkModulePath`: it needs
 * no dot and takes capitals, for nobody has to fetch it.
 * Source: golang.org/x/mod/module CheckImportPath; a suffix that is no major version is built, but gets no version (cmd/go/internal/load).
 */
function checkBuildPath(path) {
    return (checkShape(path) ??
        firstFault(path.split('/'), (element) => checkElement(element.replace(/^\.+(?=[^.])/, '').replaceAll('+', '-'))) ??
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

;// CONCATENATED MODULE: ./build/bundle/packages/version/go-mod-file.js




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
 * Reads the text of a go.mod file, of any commit and without the go command; `go mod edit -json` is read by `parseGoModJson` of `go`.
 *
 * @param file its name for messages, relative to the workspace
 * @throws RefusedError `go-mod-syntax` with file and line; `go-mod-module` if there is no module directive
 *
 * Source: https://go.dev/ref/mod#go-mod-file, golang.org/x/mod/modfile. Wider in two points: a directive that is not known
 * is listed, not refused, because a newer Go may know it; raw strings are read, as the reference allows.
 */
function parseGoModFile(text, file = 'go.mod') {
    const lines = { require: [], replace: [], retract: [], unknown: [] };
    for (const directive of readDirectives(text, file)) {
        if (isKnown(directive.verb))
            readers[directive.verb](lines, directive, file);
        else if (!ignored.has(directive.verb))
            lines.unknown.push(readUnknown(directive, file));
    }
    const { module } = lines;
    if (module !== undefined)
        return { ...lines, module };
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'go-mod-module',
        message: `${file} has no module directive.`,
        hint: 'Add a first line like "module example.com/name".',
        docs: 'https://go.dev/ref/mod#go-mod-file-module',
        file,
    });
}
/**
 * What the go.mod file of a published version retracts. Read as laxly as cmd/go reads the files of other versions than the one at hand: a
 * directive that it does not know, or a retraction whose words it does not, is passed over.
 *
 * @param file its name for messages
 * @throws RefusedError `go-mod-syntax` for a file that even so cannot be read: for the go command, nothing is retracted then
 *
 * Source: golang.org/x/mod/modfile ParseLax; cmd/go/internal/modfetch coderepo.go retractedVersions and convert.
 */
function parseRetractions(text, file = 'go.mod') {
    const lines = { require: [], replace: [], retract: [], unknown: [] };
    for (const directive of readDirectives(text, file)) {
        if (directive.verb === 'retract')
            passOver(() => readRetract(lines, directive, file));
        else if (directive.verb === 'go')
            readGo(lines, laxGo(directive), file);
        else if (isLax(directive.verb))
            readers[directive.verb](lines, directive, file);
    }
    return lines.retract;
}
function isLax(verb) {
    return verb === 'module' || verb === 'require';
}
/** `1.14.x` and `v1.21` are read as the language version that they begin with. */
function laxGo(directive) {
    const args = directive.args.map((word) => /^v?([1-9][0-9]*\.(?:0|[1-9][0-9]*))[^0-9].*$/s.exec(word)?.[1] ?? word);
    return { ...directive, args };
}
function passOver(read) {
    try {
        read();
    }
    catch (error) {
        const refused = [error].find((thrown) => thrown instanceof external_core_js_namespaceObject.RefusedError);
        (0,external_core_js_namespaceObject.invariant)(refused, 'whoever reads a line refuses it, and throws nothing else');
    }
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
function readModule(lines, directive, file) {
    once(lines.module, directive, file);
    const [path] = expectWords(directive, file, 1, 'module example.com/name');
    lines.module = { path: unquote(path, file, directive.line), line: directive.line };
}
function readGo(lines, directive, file) {
    once(lines.go, directive, file);
    const [version] = expectWords(directive, file, 1, 'go 1.23.0');
    if (!/^[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?$/.test(version)) {
        throw syntaxError(file, directive.line, `"${version}" is not a Go version.`, 'Write it like 1.23 or 1.23.0.');
    }
    lines.go = { version, line: directive.line };
}
function readToolchain(lines, directive, file) {
    once(lines.toolchain, directive, file);
    const [name] = expectWords(directive, file, 1, 'toolchain go1.23.0');
    if (!/^default$|^go1(?:$|\.)/.test(name)) {
        throw syntaxError(file, directive.line, `"${name}" is not a toolchain.`, 'Write it like go1.23.0, or default.');
    }
    lines.toolchain = { name, line: directive.line };
}
function readRequire(lines, directive, file) {
    const { line, suffix } = directive;
    const [path, version] = expectWords(directive, file, 2, 'require example.com/name v1.2.3');
    lines.require.push({
        path: modulePath(path, file, line),
        version: canonicalOf(version, file, line),
        indirect: /^indirect(?:$|;\s*\S)/.test(suffix ?? ''),
        line,
    });
}
function readReplace(lines, directive, file) {
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
    lines.replace.push({
        oldPath: modulePath(oldPath, file, line),
        ...(oldVersion === undefined ? {} : { oldVersion: canonicalOf(oldVersion, file, line) }),
        newPath: target,
        ...(newVersion === undefined ? {} : { newVersion: canonicalOf(newVersion, file, line) }),
        local,
        line,
    });
}
function readRetract(lines, directive, file) {
    const { args, line, comments } = directive;
    const [open, from, comma, to, close] = args;
    const range = args.length === 5 && open === '[' && comma === ',' && close === ']';
    const single = args.length === 1 && open !== '[';
    if (!range && !single)
        throw usage(directive, file, 'retract v1.2.3 or retract [v1.0.0, v1.1.5]');
    const low = canonicalOf((0,external_core_js_namespaceObject.invariant)(range ? from : open, 'a retraction has a lower end'), file, line);
    const high = range ? canonicalOf((0,external_core_js_namespaceObject.invariant)(to, 'a range has an upper end'), file, line) : low;
    if (semver_compare(low, high) > 0) {
        throw syntaxError(file, line, `The range [${low}, ${high}] is empty.`, `Write it as [${high}, ${low}].`);
    }
    lines.retract.push({ low, high, rationale: comments.join('\n'), line });
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
    const [first, second] = directive.args;
    if (first === undefined || directive.args.length !== count)
        throw usage(directive, file, example);
    return [first, second ?? ''];
}
function usage(directive, file, example) {
    return syntaxError(file, directive.line, `The directive "${directive.verb}" is not complete or has too much.`, `Write it like "${example}".`);
}
function modulePath(token, file, line) {
    const path = unquote(token, file, line);
    if (splitPathVersion(path) !== undefined)
        return path;
    throw syntaxError(file, line, `"${path}" is not a module path.`, 'Major versions from 2 on end in /v2; v0 and v1 have no suffix.');
}
function canonicalOf(token, file, line) {
    const version = unquote(token, file, line);
    const canonical = canonicalModuleVersion(version);
    if (canonical !== '')
        return canonical;
    throw syntaxError(file, line, `"${version}" is not a version.`, 'Write it in full, like v1.2.3.');
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/install.js
/**
 * The command line that gets a version: `go install PATH@VERSION ...` for programs, `go get PATH@VERSION` for a library; empty for
 * a module that nobody can fetch.
 * Source: https://go.dev/ref/mod#go-install (all arguments name packages of one module at one version).
 */
function installLine(request) {
    const { module, version, isMain, packages } = request;
    if (!module.fetchable)
        return '';
    if (!isMain)
        return `go get ${module.path}@${version}`;
    const paths = packages.length === 0 ? [module.path] : [...packages].sort();
    return `go install ${paths.map((path) => `${path}@${version}`).join(' ')}`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/meant.js



/** Looks like a version that somebody meant to tag: `1.4.0`, `v1.x`, `v1`, `release-1.4.0`; not `nightly`, `20240101`. */
const versionLike = /^(?:(?:v|ver|version|rel|release)[._-]?[0-9]|[0-9]+\.[0-9xX*])/i;
/** Whether a text is no doubt meant as a version, be it one or not. */
function looksLikeVersion(text) {
    return versionLike.test(text);
}
const parts = /^(?:(?:v|ver|version|rel|release)[._-]?)?([0-9]+)(?:\.([0-9]+|[xX*]))?(?:\.([0-9]+|[xX*]))?(?:[-._]?([A-Za-z][0-9A-Za-z.-]*)|-([0-9][0-9A-Za-z.-]*))?(?:\+.*)?$/i;
/** The version that a text is meant as, in the form Go takes: `1.4` -> `v1.4.0`, `v1.04.0-rc1+x` -> `v1.4.0-rc1`; undefined when nobody can tell. */
function versionMeant(text) {
    const match = parts.exec(text);
    if (match === null)
        return undefined;
    const numbers = [(0,external_core_js_namespaceObject.invariant)(match[1], 'a version has a first number'), match[2] ?? '0', match[3] ?? '0'];
    const core = numbers.map((part) => plain(part.replace(/^[xX*]$/, '0'))).join('.');
    const label = (match[4] ?? match[5] ?? '').split('.').map(plain).join('.');
    const version = `v${core}${label === '' ? '' : `-${label}`}`;
    return isCanonicalVersion(version) && !isPseudoVersion(version) ? version : undefined;
}
function plain(part) {
    return /^[0-9]+$/.test(part) ? part.replace(/^0+(?=[0-9])/, '') : part;
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/module.js


const module_docs = 'https://go.dev/ref/mod#vcs-version';
/**
 * The identity of a module, from its directory and its path. A last directory element that is the path's major version
 * (`nest/v2` and `.../nest/v2`) is not part of the tag prefix.
 *
 * A path that nobody can fetch (`myapp`, without a dot) is one that `go build` stamps: at the root, and below it under the root's path.
 *
 * @throws RefusedError `module-path` for a path that Go gives no version, `module-gopkg` for gopkg.in below the root,
 *   `module-directory` for a path that does not end in its directory
 *
 * Source: cmd/go/internal/modfetch coderepo.go newCodeRepo and findDir, https://go.dev/ref/mod#vcs-version; for paths that cannot be fetched
 * cmd/go/internal/load pkg.go setBuildInfo.
 */
function identifyModule(location) {
    const { path } = location;
    const directory = location.directory === '.' ? '' : location.directory;
    const place = { file: directory === '' ? 'go.mod' : `${directory}/go.mod`, ...lineOf(location) };
    const unfetchable = checkModulePath(path);
    const split = splitPathVersion(path);
    const fault = unfetchable === undefined || isBuilt(location, directory) ? undefined : unfetchable;
    if (fault !== undefined || split === undefined) {
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'module-path',
            message: `The module path "${path}" is not valid: ${fault}.`,
            hint: 'Correct the module line of go.mod; a path looks like example.com/name or example.com/name/v2.',
            docs: 'https://go.dev/ref/mod#go-mod-file-ident',
            ...place,
        });
    }
    const codeDirectory = directoryWithoutMajor(directory, split.pathMajor);
    checkDirectory({ path, prefix: split.prefix, directory, codeDirectory }, place);
    return {
        path,
        directory,
        pathPrefix: split.prefix,
        pathMajor: split.pathMajor,
        major: pathMajorPrefix(split.pathMajor),
        fetchable: unfetchable === undefined,
        tagPrefix: codeDirectory === '' ? '' : `${codeDirectory}/`,
        goMod: place.file,
        ...lineOf(location),
    };
}
/** Whether `go build` gives the module a version although nobody can fetch it. */
function isBuilt({ path, root }, directory) {
    if (checkBuildPath(path) !== undefined)
        return false;
    const { prefix, pathMajor } = (0,external_core_js_namespaceObject.invariant)(splitPathVersion(path), 'a path that is built has a suffix that Go takes');
    const codeDirectory = directoryWithoutMajor(directory, pathMajor);
    if (codeDirectory === '')
        return true;
    const above = root === undefined ? undefined : splitPathVersion(root);
    return above !== undefined && prefix === `${above.prefix}/${codeDirectory}`;
}
function lineOf(location) {
    return location.line === undefined ? {} : { line: location.line };
}
function directoryWithoutMajor(directory, pathMajor) {
    if (!pathMajor.startsWith('/'))
        return directory;
    return `/${directory}`.endsWith(pathMajor) ? directory.slice(0, -pathMajor.length) : directory;
}
function checkDirectory({ path, prefix, directory, codeDirectory }, place) {
    if (directory !== '' && path.startsWith('gopkg.in/')) {
        throw new external_core_js_namespaceObject.RefusedError({
            code: 'module-gopkg',
            message: `The module "${path}" is in the directory "${directory}", but gopkg.in serves only the root of a repository.`,
            hint: 'Move its go.mod to the root, or give the module a path outside gopkg.in.',
            docs: module_docs,
            ...place,
        });
    }
    if (codeDirectory === '' || prefix.endsWith(`/${codeDirectory}`))
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'module-directory',
        message: `The module path "${path}" does not end in its directory "${codeDirectory}", so Go cannot find the module.`,
        hint: `Rename the directory, or write a module path that ends in "/${codeDirectory}" (before a suffix like /v2).`,
        docs: module_docs,
        ...place,
    });
}
/**
 * What is wrong with a module when another one of the repository answers to the same tags, as `sub` and `sub/v2` do when both are
 * `.../sub/v2`; undefined when none does.
 *
 * Source: cmd/go/internal/modfetch coderepo.go findDir; gorelease calls it duplicate roots.
 */
function duplicateFault(module, others) {
    const other = others.find(({ tagPrefix, major }) => tagPrefix === module.tagPrefix && major === module.major);
    if (other === undefined)
        return undefined;
    const tag = `${module.tagPrefix}${module.major === '' ? 'v1' : module.major}.x.y`;
    return {
        code: 'module-duplicate',
        message: `${other.goMod} (${other.path}) and ${module.goMod} (${module.path}) both claim tags like ${tag}.`,
        hint: 'Keep one of the two go.mod files, or give one of the modules another major version.',
        docs: module_docs,
        file: module.goMod,
        ...lineOf(module),
    };
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

;// CONCATENATED MODULE: ./build/bundle/packages/version/next-major.js


/**
 * Checks that a version's major fits the module path. A module without go.mod gets `+incompatible`; for the others the problem
 * names what must change before the version can be released.
 *
 * @param version canonical
 *
 * Source: https://go.dev/ref/mod#major-version-suffixes, https://go.dev/ref/mod#incompatible-versions.
 */
function majorProblem(version, module, hasGoMod) {
    if (matchPathMajor(version, module.pathMajor))
        return { version, problem: undefined };
    if (!hasGoMod && module.pathMajor === '' && module.tagPrefix === '') {
        return { version: `${version}+incompatible`, problem: undefined };
    }
    const path = pathForMajor(module.path, major(version));
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

;// CONCATENATED MODULE: ./build/bundle/packages/version/next-exact.js




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
    const bump = stepTo(parsed, inputs.base === undefined ? undefined : semver_parse(inputs.base));
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
/** What is wrong with a first version that is asked for; undefined when nothing is. */
function initialFault(version) {
    const parsed = parseInitial(version);
    return 'code' in parsed ? parsed : undefined;
}
/** What is wrong with the form of a version that is asked for by name; undefined when nothing is. */
function exactFault(version) {
    const parsed = parseCanonical(version);
    return 'code' in parsed ? parsed : undefined;
}
/** The parts of a version in the form Go publishes, or what is wrong with it. */
function parseCanonical(version) {
    const docs = 'https://go.dev/ref/mod#versions';
    const parsed = semver_parse(version);
    if (isPseudoVersion(version)) {
        return {
            code: 'version-pseudo',
            message: `"${version}" is a pseudo-version: Go makes those from commits, a tag with that name is ignored.`,
            hint: 'Ask for a version like v1.2.3 or v1.2.3-rc.1.',
            docs,
        };
    }
    if (parsed !== undefined && canonical(version) === version)
        return parsed;
    const meant = [version, `v${version}`, version.replace(/^V/, 'v')].map(canonical).find((text) => text !== '');
    return {
        code: 'version-form',
        message: `"${version}" is not a canonical version.`,
        hint: `Write all three numbers behind a "v", without build metadata${meant === undefined ? ', like v1.2.3' : `: ${meant}`}.`,
        docs,
    };
}
function orderProblem(inputs, version) {
    const { base } = inputs;
    if (base === undefined || semver_compare(version, base) > 0)
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

;// CONCATENATED MODULE: ./build/bundle/packages/version/next.js





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
    const planning = { inputs, reasons: [], skipped: [] };
    const { request } = inputs;
    const base = inputs.base === undefined ? undefined : semver_parse(inputs.base);
    if (request.kind === 'exact')
        return planExact(inputs, request.version);
    if (base === undefined)
        return planFirst(planning, request.kind);
    if (request.kind === 'release')
        return planPromotion(planning, base);
    return planStep(planning, base, request.kind);
}
function planFirst(planning, kind) {
    const { module, initialVersion, label } = planning.inputs;
    const version = initialVersion ?? firstVersion(module, kind);
    const first = parseInitial(version);
    if ('code' in first)
        return refuse(planning, first);
    planning.reasons.push(`no earlier version: the first of ${module.path} is ${version}`);
    return finish(planning, first, stepTo(first, undefined), kind === 'release' ? '' : label);
}
function firstVersion(module, kind) {
    if (module.major === '')
        return kind === 'major' ? 'v1.0.0' : 'v0.1.0';
    return module.major === 'v0' ? 'v0.1.0' : `${module.major}.0.0`;
}
function planPromotion(planning, base) {
    const { inputs, reasons } = planning;
    if (base.prerelease === '') {
        return refuse(planning, {
            code: 'nothing-to-promote',
            message: `${inputs.base} is a release already, so there is no pre-release to promote.`,
            hint: 'Ask for "auto", "patch", "minor", "major" or an exact version.',
        });
    }
    const step = stepTo(base, releaseBelow(inputs, base));
    const asked = bumpOfEvidence(planning, base);
    const core = coreOf(base);
    reasons.push(`${inputs.base} is promoted to ${core}`);
    if (compareBump(asked, step) > 0) {
        return refuse(planning, {
            code: 'promotion-outgrown',
            message: `${core} cannot release ${inputs.base}: the commits since then ask for a ${asked} step, ${core} is a ${step} step.`,
            hint: 'Make another pre-release first ("auto"), or promote a commit without these changes.',
        });
    }
    const taken = inputs.taken(core);
    if (taken === undefined)
        return settle(planning, core, step);
    return refuse(planning, {
        code: 'version-taken',
        message: `${core} ${taken.why}.`,
        hint: `Ask for "patch" to release under the next number.`,
    });
}
function planStep(planning, base, kind) {
    const { inputs, reasons } = planning;
    const bump = kind === 'auto' ? bumpOrFallback(planning, base) : kind;
    if (kind !== 'auto')
        reasons.push(`a ${kind} step was asked for`);
    if (bump === 'none') {
        reasons.push(inputs.evidence.length === 0
            ? `no commits that touch the module since ${inputs.base}`
            : 'no commit asks for a release');
        return { version: undefined, tag: undefined, bump, reasons, problems: [] };
    }
    if (base.prerelease === '')
        return finish(planning, increment(base, bump), bump, inputs.label);
    const reached = stepTo(base, releaseBelow(inputs, base));
    if (compareBump(bump, reached) > 0) {
        reasons.push(`${inputs.base} prepares a ${reached} step only, a ${bump} step is due`);
        return finish(planning, increment(base, bump), bump, inputs.label);
    }
    reasons.push(`${inputs.base} prepares ${coreOf(base)} already, which is enough for a ${bump} step`);
    return finish(planning, base, bump, inputs.label);
}
/** What the commits ask for; below v1 a breaking change is a minor step. Source: https://semver.org/#spec-item-4. */
function bumpOfEvidence(planning, base) {
    const { evidence, featureInV0 } = planning.inputs;
    const bump = highestBump(evidence.map((item) => item.bump));
    const decisive = evidence.find((item) => item.bump === bump);
    if (decisive !== undefined && bump !== 'none') {
        planning.reasons.push(`${decisive.hash.slice(0, 7)} "${decisive.subject}" asks for a ${bump} step: ${decisive.why}`);
    }
    if (base.major !== '0')
        return bump;
    if (bump === 'major') {
        planning.reasons.push('below v1 a breaking change is a minor step; v1 comes only when "major" is asked for');
        return 'minor';
    }
    return bump === 'minor' ? (featureInV0 ?? 'minor') : bump;
}
/** What the commits ask for, or where there are some and none speaks, what the caller wants then. */
function bumpOrFallback(planning, base) {
    const { evidence, fallback } = planning.inputs;
    const bump = bumpOfEvidence(planning, base);
    if (bump !== 'none' || fallback === undefined || evidence.length === 0)
        return bump;
    planning.reasons.push(`no commit asks for a release: a ${fallback} step was asked for then`);
    return fallback;
}
function releaseBelow(inputs, base) {
    const release = inputs.lastRelease === undefined ? undefined : semver_parse(inputs.lastRelease);
    return release !== undefined && semver_compare(coreOf(release), coreOf(base)) < 0 ? release : undefined;
}
/** Adds the label to a core, and goes on until the version is above the base and free. */
function finish(planning, core, step, label) {
    const { inputs } = planning;
    let current = core;
    for (let tries = 0; tries < mostTries; tries += 1) {
        const release = coreOf(current);
        const taken = inputs.taken(release);
        if (taken === undefined) {
            const found = label === '' ? release : withLabel(planning, release, label);
            if (typeof found === 'string')
                return settle(planning, found, step);
            if (found !== undefined)
                return refuse(planning, found);
        }
        else {
            planning.skipped.push({ version: release, why: taken.why });
        }
        // A taken major cannot be stepped over by the next major, which would need another module path.
        current = increment(current, step === 'major' ? 'minor' : step);
    }
    return refuse(planning, noFreeVersion(coreOf(core)));
}
function noFreeVersion(start) {
    return {
        code: 'no-free-version',
        message: `No free version was found in ${mostTries} steps from ${start}.`,
        hint: 'Ask for an exact version.',
    };
}
/** The pre-release of a core; a fault if there can be none; `undefined` if the label needs a higher core. */
function withLabel(planning, release, label) {
    const { inputs, reasons } = planning;
    const base = inputs.base === undefined ? undefined : semver_parse(inputs.base);
    const ahead = base !== undefined && coreOf(base) === release ? base.prerelease : '';
    if (inputs.buildNumber !== undefined)
        return withBuildNumber(inputs, `${release}-${label}.${inputs.buildNumber}`);
    if (undotted(ahead, label))
        return undottedProblem(inputs, release, label);
    let version = `${release}-${label}.${nextCounter(ahead, label)}`;
    if (ahead !== '' && semver_compare(version, `${release}${ahead}`) <= 0) {
        reasons.push(`${version} would sort below ${inputs.base}: the label "${label}" starts on the next number`);
        return undefined;
    }
    for (let tries = 0; tries < mostTries; tries += 1) {
        const taken = inputs.taken(version);
        if (taken === undefined)
            return version;
        planning.skipped.push({ version, why: taken.why });
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
    if (semver_parse(version) === undefined)
        return 'is not a version';
    if (inputs.base !== undefined && semver_compare(version, inputs.base) <= 0)
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
function settle(planning, version, bump) {
    const { inputs } = planning;
    const { version: named, problem } = majorProblem(version, inputs.module, inputs.hasGoMod ?? true);
    return {
        version: named,
        tag: `${inputs.module.tagPrefix}${version}`,
        bump,
        reasons: [...planning.reasons, ...skippedReasons(planning)],
        problems: problem === undefined ? [] : [problem],
    };
}
function refuse(planning, problem) {
    return {
        version: undefined,
        tag: undefined,
        bump: 'none',
        reasons: [...planning.reasons, ...skippedReasons(planning)],
        problems: [problem],
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/retract.js

/**
 * The retraction that covers a version, `undefined` if none does. Ends are inside.
 * Source: https://go.dev/ref/mod#go-mod-file-retract.
 */
function retractionOf(version, retractions) {
    return retractions.find(({ low, high }) => semver_compare(low, version) <= 0 && semver_compare(version, high) <= 0);
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
 * Source: cmd/go/internal/modfetch coderepo.go retractedVersions, modload modfile.go CheckRetractions, https://go.dev/ref/mod#go-mod-file-retract.
 */
function retractionSource(published) {
    let source;
    for (const version of published) {
        if (version.parsed.build !== '')
            continue;
        if (source === undefined || speaksBefore(version.parsed, source.parsed))
            source = version;
    }
    return source;
}
/** A release before every pre-release, then the higher one. */
function speaksBefore(a, b) {
    return (a.prerelease === '') === (b.prerelease === '') ? compareParsed(a, b) > 0 : a.prerelease === '';
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
    const versions = [...published, release].flatMap((version) => {
        const parsed = parse(version);
        return parsed === undefined ? [] : [{ version, parsed }];
    });
    const source = retractionSource(versions)?.version;
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

;// CONCATENATED MODULE: ./build/bundle/packages/version/scheme/pep440.js


/** https://packaging.python.org/en/latest/specifications/version-specifiers/#parsing-version-strings-with-regular-expressions */
const VERSION = new RegExp([
    '^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)',
    '(?<pre>[-_.]?(?<label>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d+)?)?',
    '(?<post>-(?<bare>\\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\\d+)?)?',
    '(?<dev>[-_.]?dev[-_.]?(?<devNumber>\\d+)?)?',
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$',
].join(''), 'i');
/** The number as JavaScript writes it, which is how pep440 of npm, the reader of docker/metadata-action, has it: large ones lose digits. */
const pep440_plain = (digits = '0') => String(Number(digits));
function labelOf(label) {
    const first = label.toLowerCase();
    if (first === 'a' || first === 'alpha')
        return 'a';
    return first === 'b' || first === 'beta' ? 'b' : 'rc';
}
/** Reads a version by PEP 440, in any of its spellings; undefined for what is none. */
function parsePep440(text) {
    const { groups } = VERSION.exec(text) ?? {};
    if (groups === undefined)
        return undefined;
    const { epoch, release, label, preNumber, post, bare, postNumber, dev, devNumber, local } = groups;
    return {
        epoch: pep440_plain(epoch),
        release: (0,external_core_js_namespaceObject.invariant)(release, 'a version has a release')
            .split('.')
            .map((digits) => pep440_plain(digits)),
        pre: label === undefined ? undefined : { label: labelOf(label), number: pep440_plain(preNumber) },
        post: post === undefined ? undefined : pep440_plain(bare ?? postNumber),
        dev: dev === undefined ? undefined : pep440_plain(devNumber),
        local: local === undefined ? [] : local.split(/[-_.]/),
    };
}
const localText = (parts) => parts.map((part) => (/^\d+$/.test(part) ? pep440_plain(part) : part.toLowerCase())).join('.');
/**
 * The version in its normal form.
 *
 * @param localOf how the parts of a local version are written
 *
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization
 */
function formatPep440(version, localOf = localText) {
    const { epoch, release, pre, post, dev, local } = version;
    return [
        epoch === '0' ? '' : `${epoch}!`,
        release.join('.'),
        pre === undefined ? '' : `${pre.label}${pre.number}`,
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
        local.length === 0 ? '' : `+${localOf(local)}`,
    ].join('');
}
/** A final release: neither pre-, post- nor development release. */
function isFinalPep440({ pre, post, dev }) {
    return pre === undefined && post === undefined && dev === undefined;
}
/**
 * Order of two final releases by epoch and release numbers: `1.0` and `1.0.0` are equal. Local parts do not count, as build metadata of
 * semantic versions does not.
 */
function compareFinal(a, b) {
    const pairs = Array.from({ length: Math.max(a.release.length, b.release.length) }, (_, i) => {
        return Number(a.release[i] ?? '0') - Number(b.release[i] ?? '0');
    });
    return [Number(a.epoch) - Number(b.epoch), ...pairs].find((difference) => difference !== 0) ?? 0;
}
const isReadAs = (test) => (text) => {
    const version = parsePep440(text);
    return version !== undefined && test(version);
};
function pep440_compare(a, b) {
    const [left, right] = [parsePep440(a), parsePep440(b)];
    return left === undefined || right === undefined ? 0 : compareFinal(left, right);
}
/** Versions of Python packages. Only final releases are ordered. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
const PEP440 = {
    isVersion: isReadAs(() => true),
    isRelease: isReadAs(isFinalPep440),
    isPrerelease: isReadAs(({ pre, dev }) => pre !== undefined || dev !== undefined),
    compare: pep440_compare,
    isBelowOne: isBelowOne,
    neighbours: neighbours,
};

;// CONCATENATED MODULE: ./build/bundle/packages/version/scheme/semver.js


/** As Go writes it. */
const withV = (version) => (version.startsWith('v') ? version : `v${version}`);
const semver_isVersion = (text) => semver_parse(withV(text))?.short === '';
const isPrerelease = (text) => (semver_parse(withV(text))?.prerelease ?? '') !== '';
/** Semantic versions, with or without `v`, as image tags and Git tags have them: in full, numbers of any length. https://semver.org/ */
const SEMVER = {
    isVersion: semver_isVersion,
    isRelease: (text) => semver_isVersion(text) && !isPrerelease(text),
    isPrerelease,
    compare: (a, b) => semver_compare(withV(a), withV(b)),
    isBelowOne: isBelowOne,
    neighbours: neighbours,
};

;// CONCATENATED MODULE: ./build/bundle/packages/version/scheme/read.js


/** The scheme that a text is a version of: Semantic Versioning, else PEP 440, whose numbers are as many as one likes (`2.0`, `2024.01.15`). */
function schemeOf(text) {
    return [SEMVER, PEP440].find(({ isVersion }) => isVersion(text));
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/snapshot.js




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
 * @throws RefusedError `build-number` if it is not a number without leading zeros
 */
function snapshotVersion(inputs) {
    const { base, distance, commit, label, buildNumber } = inputs;
    const trail = `${distance}.g${shortRevision(commit)}`;
    const parsed = base === undefined ? undefined : semver_parse(base);
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
    const next = inputs.next === undefined ? undefined : semver_parse(inputs.next);
    if (next !== undefined)
        return coreOf(next);
    const base = inputs.base === undefined ? undefined : semver_parse(inputs.base);
    if (base === undefined)
        return `${inputs.module.major === '' ? 'v0' : inputs.module.major}.0.0`;
    return coreOf(base.prerelease === '' ? increment(base, 'patch') : base);
}
function checkBuildNumber(buildNumber) {
    if (/^(?:0|[1-9][0-9]*)$/.test(buildNumber))
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'build-number',
        message: `"${buildNumber}" is not a build number.`,
        hint: 'Give a whole number without leading zeros, like the run number.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/tags.js



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
    const parsed = semver_parse(text);
    if (parsed === undefined)
        return ignored(whyNoVersion(tag, text, module));
    if (parsed.short !== '')
        return ignored(`${tag} is a floating tag: not a canonical version`);
    if (parsed.prerelease !== '' && isPseudoVersion(text)) {
        return ignored(`${tag} looks like a pseudo-version: Go takes those from commits, never from tags`);
    }
    const plain = parsed.build === '';
    const kind = plain ? 'version' : 'base';
    const canonical = plain ? text : formatParsed(parsed);
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
    return matchPathMajor(version, module.pathMajor);
}
function whyNoVersion(tag, text, module) {
    const slash = text.lastIndexOf('/');
    if (slash >= 0 && semver_parse(text.slice(slash + 1)) !== undefined) {
        return `belongs to another module: the tags of ${module.path} start with ${module.tagPrefix === '' ? 'the version itself' : module.tagPrefix}`;
    }
    return `${tag} ${brokenRule(text)}`;
}
/** What of https://go.dev/ref/mod#versions a text breaks that is no version. */
function brokenRule(text) {
    if (/^v?[0-9]/.test(text) && /(?:^v?|[.-])0[0-9]+(?:[.+-]|$)/.test(text))
        return 'has a number with a leading zero: Go takes none';
    if (semver_parse(`v${text}`) !== undefined)
        return 'lacks the v that Go versions start with';
    if (/^V[0-9]/.test(text))
        return 'starts with a capital V: Go versions start with a small one';
    return 'is not a version: those are vMAJOR.MINOR.PATCH in numbers, with or without a pre-release behind a hyphen';
}
function whyNotIncompatible(version, parsed, module, context) {
    const major = `v${parsed.major}`;
    if (module.pathMajor !== '')
        return `${version} does not fit module path ${module.path}: it ${checkPathMajor(version, module.pathMajor)}`;
    if (context.hasGoMod || module.tagPrefix !== '') {
        const path = pathForMajor(module.path, major);
        return `major ${major} does not fit module path ${module.path}: path must end in ${path.slice(module.pathPrefix.length)}`;
    }
    if (context.majorDirectories?.has(major) === true)
        return `belongs to the module in the directory ${major}`;
    return undefined;
}
/** Order of two version tags, the higher first; of equal ones the real version before a base, then by name. */
function compareTags(a, b) {
    return (compareParsed(b.parsed, a.parsed) ||
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
    const ordered = [...lines.values()].sort((a, b) => compareParsed(tags_lineOf(b), tags_lineOf(a)));
    return ordered.flatMap(({ tags: own }) => own.sort(compareTags));
}
const tags_lineOf = ({ parsed }) => ({ ...parsed, patch: '0', prerelease: '' });
/**
 * A note for pre-releases with a number but no dot before it, `undefined` for others. `rc10` and `rc9` are words, and words
 * sort by letter: `rc10` is below `rc9`. Source: https://semver.org/#spec-item-11.
 */
function warnNoDot(version) {
    const parsed = semver_parse(version);
    const match = parsed === undefined ? null : /^-([A-Za-z][A-Za-z-]*)([0-9]+)$/.exec(parsed.prerelease);
    if (match === null)
        return undefined;
    const [, word, count] = match;
    return `${version} has no dot between "${word}" and "${count}": ${word}10 sorts below ${word}9. Write ${word}.${count} in later tags.`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/why-not.js

/**
 * One sentence for each version that somebody may have expected instead of the chosen one.
 * Source of the rule: cmd/go/internal/modfetch codehost git.go RecentTag (highest among the ancestors, not the nearest).
 */
function whyNot(surprises) {
    const { chosen, nearest, elsewhere } = surprises;
    const answers = [];
    if (nearest !== undefined && chosen !== undefined && semver_compare(chosen, nearest.version) > 0) {
        const commits = nearest.distance === 1 ? '1 commit' : `${nearest.distance} commits`;
        answers.push({
            version: nearest.version,
            why: `Why not ${nearest.version}? It is only ${commits} back, but ${chosen} is an ancestor too and higher, and Go takes the highest, not the nearest.`,
        });
    }
    if (elsewhere !== undefined && semver_compare(elsewhere.version, chosen ?? '') > 0) {
        const taken = chosen === undefined ? 'no version tag is' : `${chosen} is the highest that is`;
        answers.push({
            version: elsewhere.version,
            why: `Why not ${elsewhere.version}? Its tag is not an ancestor of this commit; ${taken}.`,
        });
    }
    return answers;
}

;// CONCATENATED MODULE: ./build/bundle/packages/version/index.js
























;// CONCATENATED MODULE: ./build/bundle/packages/version/version.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;