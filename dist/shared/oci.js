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
  DOCKER: () => (/* reexport */ DOCKER),
  EMPTY_CONFIG: () => (/* reexport */ EMPTY_CONFIG),
  LEVELS: () => (/* reexport */ LEVELS),
  OCI: () => (/* reexport */ OCI),
  annotationKey: () => (/* reexport */ annotationKey),
  applyMoves: () => (/* reexport */ applyMoves),
  artifactManifest: () => (/* reexport */ artifactManifest),
  assembleImage: () => (/* reexport */ assembleImage),
  assembleIndex: () => (/* reexport */ assembleIndex),
  attachedInLayout: () => (/* reexport */ attachedInLayout),
  attachedInRepository: () => (/* reexport */ attachedInRepository),
  content: () => (/* reexport */ content),
  cosignTag: () => (/* reexport */ cosignTag),
  credentialLookup: () => (/* reexport */ credentialLookup),
  deliver: () => (/* reexport */ deliver),
  describedVersion: () => (/* reexport */ describedVersion),
  diffIdOf: () => (/* reexport */ diffIdOf),
  digestOf: () => (/* reexport */ digestOf),
  distinct: () => (/* reexport */ distinct),
  formatPlatform: () => (/* reexport */ formatPlatform),
  formatReference: () => (/* reexport */ formatReference),
  formatRepository: () => (/* reexport */ formatRepository),
  hexOf: () => (/* reexport */ hexOf),
  imageOfLayout: () => (/* reexport */ imageOfLayout),
  imageVersion: () => (/* reexport */ imageVersion),
  imagesUnder: () => (/* reexport */ imagesUnder),
  indexContent: () => (/* reexport */ indexContent),
  isLoopback: () => (/* reexport */ isLoopback),
  isSignatureType: () => (/* reexport */ isSignatureType),
  isWithdrawn: () => (/* reexport */ isWithdrawn),
  jsonContent: () => (/* reexport */ jsonContent),
  layerDirectory: () => (/* reexport */ layerDirectory),
  layerMembers: () => (/* reexport */ layerMembers),
  layersSize: () => (/* reexport */ layersSize),
  manifestContent: () => (/* reexport */ manifestContent),
  named: () => (/* reexport */ named),
  openBase: () => (/* reexport */ openBase),
  openLayout: () => (/* reexport */ openLayout),
  openRegistries: () => (/* reexport */ openRegistries),
  parsePlatform: () => (/* reexport */ parsePlatform),
  parseReference: () => (/* reexport */ parseReference),
  parseRepository: () => (/* reexport */ parseRepository),
  planMoves: () => (/* reexport */ planMoves),
  planRepository: () => (/* reexport */ planRepository),
  planRollback: () => (/* reexport */ planRollback),
  platformOfTarget: () => (/* reexport */ platformOfTarget),
  readDescription: () => (/* reexport */ readDescription),
  readImageVersion: () => (/* reexport */ readImageVersion),
  readPlatforms: () => (/* reexport */ readPlatforms),
  readTags: () => (/* reexport */ readTags),
  refuseOverwrite: () => (/* reexport */ refuseOverwrite),
  refuseWithdrawn: () => (/* reexport */ refuseWithdrawn),
  repositoryFault: () => (/* reexport */ repositoryFault),
  repositorySource: () => (/* reexport */ repositorySource),
  rollbackTag: () => (/* reexport */ rollbackTag),
  sameImage: () => (/* reexport */ sameImage),
  shortenTag: () => (/* reexport */ shortenTag),
  spdxLicense: () => (/* reexport */ spdxLicense),
  splitLayout: () => (/* reexport */ splitLayout),
  subjectsOf: () => (/* reexport */ subjectsOf),
  tagFault: () => (/* reexport */ tagFault),
  tagOfAnother: () => (/* reexport */ tagOfAnother),
  tidyValue: () => (/* reexport */ tidyValue),
  vanished: () => (/* reexport */ vanished),
  versionFault: () => (/* reexport */ versionFault),
  versionTag: () => (/* reexport */ versionTag),
  withdraw: () => (/* reexport */ withdraw),
  writeLayout: () => (/* reexport */ writeLayout)
});

;// CONCATENATED MODULE: ./build/bundle/packages/oci/delivery/attached.js
/** The image and the images of its platforms: what something can be attached to. */
function subjectsOf(root, platforms) {
    return [root.descriptor, ...platforms.map(({ descriptor }) => descriptor)];
}
/**
 * The manifest of an artifact that itself names one of the subjects; undefined for everything else. Lists say what they like: what is only
 * listed as attached would be listed with something else at the destination.
 */
function attachedManifest(document, subjects) {
    if (document.kind === 'index' || document.subject === undefined)
        return undefined;
    const { subject } = document;
    return subjects.includes(subject.digest) ? { ...document, subject } : undefined;
}
/**
 * The repository of the destination's registry that has the blobs already, so that they are mounted from there; none on another registry.
 *
 * @param holders repositories that have the image, the first the most likely
 */
function mountSources(destination, holders) {
    return holders
        .filter(({ registry }) => registry === destination.registry)
        .map(({ repository }) => repository)
        .slice(0, 1);
}

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: external "./version.js"
const external_version_js_namespaceObject = __lazy_require__("./version.js");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __lazy_require__("node:crypto");
;// CONCATENATED MODULE: ./build/bundle/packages/oci/tag-name.js

/** Longest tag that a registry takes. */
const LONGEST_TAG = 128;
const SUFFIX = 8;
const FIRST = /^[A-Za-z0-9_]/;
const OTHERS = /^[A-Za-z0-9._-]*$/;
/**
 * Why a text is no tag, or undefined when it is one.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
function tagFault(tag) {
    if (tag === '')
        return 'is empty';
    if (!FIRST.test(tag))
        return 'does not begin with a letter, a digit or _';
    if (!OTHERS.test(tag))
        return 'holds something other than letters, digits, ., _ and -';
    return tag.length > LONGEST_TAG ? `has ${tag.length} characters; a registry takes ${LONGEST_TAG}` : undefined;
}
/**
 * A tag that is too long, cut and ended with `-` and eight hexadecimal digits of the SHA-256 of the whole: two long names that begin
 * alike stay two tags. One that fits is left as it is.
 */
function shortenTag(tag) {
    if (tag.length <= LONGEST_TAG)
        return tag;
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(tag).digest('hex').slice(0, SUFFIX);
    return `${tag.slice(0, LONGEST_TAG - SUFFIX - 1)}-${hash}`;
}
/**
 * A version as a tag: without its `v`, and `+` as `_`, since a tag has no `+`. Reversible, since semver has no `_`; `-` would make a
 * pre-release of it. Helm's convention: https://helm.sh/docs/topics/registries/#oci-feature-deprecation-and-behavior-changes-with-v380
 */
function versionTag(version) {
    return version.replace(/^v/, '').replaceAll('+', '_');
}
/** The version that the text of a tag says: `1.2.3+build.5` of `v1.2.3_build.5`. */
const versionOfTag = (text) => text.replace(/^v/, '').replaceAll('_', '+');

;// CONCATENATED MODULE: ./build/bundle/packages/oci/delivery/reading.js


const NO_AFFIXES = { prefix: '', suffix: '' };
/** The rest of a tag between its affixes; undefined when it has others. */
function inner(tag, { prefix, suffix }) {
    if (tag.length < prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    return tag.slice(prefix.length, tag.length - suffix.length);
}
/** What stands around a version in a tag, without the `v` before it; undefined when the tag does not hold it whole. */
function affixesOf(tag, version) {
    const text = versionTag(version);
    const at = tag.indexOf(text);
    const [prefix, suffix] = [tag.slice(0, at), tag.slice(at + text.length)];
    // 1.2.3 in 11.2.30 is not the version.
    const whole = at >= 0 && !/[0-9.]$/.test(prefix) && !/^[0-9.]/.test(suffix);
    return whole ? { prefix: prefix.replace(/(^|-)v$/, '$1'), suffix } : undefined;
}
const lengthOf = ({ prefix, suffix }) => prefix.length + suffix.length;
/** The flavours that the wanted tags have, the longest names first. */
function flavours({ version, tags }) {
    const found = version === '' ? [] : tags.flatMap((tag) => affixesOf(tag, version) ?? []);
    return [...found, NO_AFFIXES].sort((a, b) => lengthOf(b) - lengthOf(a));
}
/** The first numbers of a version: `1.4` of `v1.4.2`. */
const part = (version, count) => version.replace(/^v/, '').split('.').slice(0, count).join('.');
function readLine(rest, affixes) {
    if (rest === 'latest')
        return { kind: 'line', depth: 0, affixes, covers: () => true };
    const { 1: numbers } = /^v?(\d+(?:\.\d+)?)$/.exec(rest) ?? [];
    if (numbers === undefined)
        return undefined;
    const depth = numbers.split('.').length;
    return { kind: 'line', depth, affixes, covers: (other) => part(other, depth) === numbers };
}
/** `latest`, `1`, `1.4`, with what stands around them in a flavour. Numbers that no release begins with are a date, a hash, anything. */
const LOOKS_LIKE_LINE = /^(|.*[-_.])(latest|v?\d+(?:\.\d+)?)(|[-_].*)$/;
/** A tag that looks as if it followed releases, for an image of no version. */
function unreadLine(tag) {
    const { 1: prefix, 2: rest, 3: suffix } = LOOKS_LIKE_LINE.exec(tag) ?? [];
    if (prefix === undefined || rest === undefined || suffix === undefined)
        return undefined;
    const line = readLine(rest, { prefix, suffix });
    return line && { ...line, kind: 'unread' };
}
/** Reads a wanted tag by the version of the image. */
function readTag(tag, wanted) {
    const { version } = wanted;
    const all = flavours(wanted);
    const rests = all.flatMap((affixes) => {
        const rest = inner(tag, affixes);
        return rest === undefined ? [] : [{ affixes, rest }];
    });
    const own = version === '' ? undefined : versionTag(version);
    const isVersion = (rest) => external_version_js_namespaceObject.SEMVER.isVersion(versionOfTag(rest)) || versionTag(rest) === own;
    if (rests.some(({ rest }) => isVersion(rest)))
        return { kind: 'version' };
    if ((0,external_version_js_namespaceObject.schemeOf)(version) === undefined)
        return unreadLine(tag) ?? { kind: 'word' };
    for (const { affixes, rest } of rests) {
        const line = readLine(rest, affixes);
        if (line !== undefined)
            return line;
    }
    return { kind: 'word' };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/delivery/moves.js




/** The versions of a flavour by the tags that they have. */
function versionsOf({ affixes }, names) {
    return new Map(names.flatMap((name) => {
        const rest = inner(name, affixes);
        return rest === undefined ? [] : [[versionOfTag(rest), name]];
    }));
}
/** The published versions of a flavour; what was withdrawn is left out, and the version itself may be. */
function publishedOf(line, request, { tags, withdrawn }) {
    if (tags.kind === 'unknown')
        return { kind: 'unknown', why: `the published versions could not be read (${tags.why})`, tagOf: new Map() };
    const compared = (0,external_version_js_namespaceObject.comparedNames)(request.publishedPattern);
    const tagOf = versionsOf(line, tags.names.filter((name) => !withdrawn.includes(name) && compared(name)));
    const { version } = request;
    const taken = new Set([...withdrawn.map(versionOfTag), ...versionsOf(line, withdrawn).keys()]);
    const isRetracted = (other) => other === version && taken.has(versionOfTag(version));
    return { kind: 'known', versions: [...tagOf.keys()], isRetracted, tagOf };
}
/** Whether the tag that a version has in a flavour, with `v` or without, is one of those that are compared. */
function isCompared({ publishedPattern }, version, { prefix, suffix }) {
    const compared = (0,external_version_js_namespaceObject.comparedNames)(publishedPattern);
    return ['', 'v'].some((v) => compared(`${prefix}${v}${versionTag(version)}${suffix}`));
}
/** A number that the version does not begin with: the line of other releases, or a date, a name, anything. */
function foreign({ covers }, version, published) {
    const member = published.find((other) => external_version_js_namespaceObject.SEMVER.isVersion(other) && covers(other));
    return member === undefined
        ? undefined
        : { why: `it is for releases like ${member}, and ${version} is none of them` };
}
function heldLine(tag, line, request, facts) {
    const { version } = request;
    const { depth, covers, affixes } = line;
    const published = publishedOf(line, request, facts);
    if (published.kind === 'known' && !covers(version))
        return foreign(line, version, published.versions);
    const render = (other) => (covers(version) ? part(other, depth) : tag);
    const scheme = (0,external_core_js_namespaceObject.invariant)((0,external_version_js_namespaceObject.schemeOf)(version), 'a line is read of a version');
    const compared = isCompared(request, version, affixes);
    const obstacle = (0,external_version_js_namespaceObject.obstacleOf)({ scheme, version, published, render, prereleases: 'stay', isCompared: compared });
    if (obstacle === undefined)
        return undefined;
    const heldBy = obstacle.kind === 'overtaken' ? published.tagOf.get(obstacle.by) : undefined;
    // A registry knows no go.mod: what does not count there was taken back by a rollback.
    const why = obstacle.kind === 'retracted' ? `${version} was withdrawn by a rollback` : (0,external_version_js_namespaceObject.describeObstacle)(obstacle, version, tag);
    return { why, ...(heldBy === undefined ? {} : { heldBy }) };
}
/**
 * Without a version that could be compared nothing says whether a tag would go back. It is held where releases are published that have it, and
 * where that cannot be read; not where the image under it says that it follows something else, as a branch.
 */
function heldUnread(line, request, current, facts) {
    const follows = current?.version ?? '';
    if (follows !== '' && (0,external_version_js_namespaceObject.schemeOf)(follows) === undefined)
        return undefined;
    const published = publishedOf(line, request, facts);
    if (published.kind === 'unknown')
        return { why: `${published.why}, and this image is of no version` };
    const release = published.versions.find((other) => external_version_js_namespaceObject.SEMVER.isRelease(other) && line.covers(other));
    return release === undefined
        ? undefined
        : { why: `it is for releases like ${release}, and this image is of no version that could be compared` };
}
/**
 * The image under the tag says that it is a higher version: guards where the tags of versions were deleted. An image that says none might be
 * anything, so a tag that follows releases is not given to it either.
 */
function heldByCurrent(tag, request, current, withdrawn) {
    const { version } = request;
    const now = current?.version ?? '';
    const scheme = (0,external_version_js_namespaceObject.schemeOf)(version) ?? external_version_js_namespaceObject.SEMVER;
    if (!scheme.isVersion(now) || withdrawn.some((name) => affixesOf(name, now) !== undefined))
        return undefined;
    if (!flavours(request).some((affixes) => isCompared(request, now, affixes)))
        return undefined;
    if (!scheme.isVersion(version))
        return unreadLine(tag) === undefined
            ? undefined
            : { why: `it is at the release ${now}, and this image is of no version that could be compared` };
    if (scheme.compare(now, version) <= 0)
        return undefined;
    return { why: `it is at ${now}, which is higher, and never goes back` };
}
function whySet(reading, { version, force }, current) {
    if (reading.kind === 'version')
        return current === undefined ? 'the version itself' : 'overwritten, as asked for';
    if (reading.kind === 'word')
        return current === undefined ? 'a new tag' : 'asked for';
    if (force)
        return 'forced';
    if (reading.kind === 'unread')
        return current === undefined ? 'a new tag' : 'asked for';
    if (!reading.covers(version))
        return 'asked for';
    return `${version} is the highest release${reading.depth === 0 ? '' : ` of ${part(version, reading.depth)}`}`;
}
/** What keeps a tag where it is, or undefined when it may be set. */
function heldOf(tag, reading, request, facts) {
    const current = facts.current.get(tag);
    if (request.force || reading.kind === 'version')
        return undefined;
    const byCurrent = () => heldByCurrent(tag, request, current, facts.withdrawn);
    switch (reading.kind) {
        case 'line':
            return heldLine(tag, reading, request, facts) ?? byCurrent();
        case 'unread':
            return byCurrent() ?? heldUnread(reading, request, current, facts);
        case 'word':
            return byCurrent();
    }
}
function moveOf(tag, reading, request, facts) {
    const current = facts.current.get(tag);
    const move = {
        repository: facts.repository,
        tag,
        kind: reading.kind === 'unread' ? 'word' : reading.kind,
        from: current?.digest ?? '',
        to: request.digest,
    };
    if (current?.digest === request.digest)
        return { ...move, action: 'keep', why: 'it is this image already' };
    const held = heldOf(tag, reading, request, facts);
    return held === undefined
        ? { ...move, action: 'set', why: whySet(reading, request, current) }
        : { ...move, action: 'hold', ...held };
}
/** Narrow before wide: a crash leaves wide tags on the older, good image. */
function width(reading) {
    if (reading.kind === 'version')
        return 0;
    if (reading.kind === 'word')
        return 3;
    return reading.depth === 0 ? 4 : 3 - reading.depth;
}
/**
 * What is done with every wanted tag of a repository, in the order in which it is to be done: the version, `X.Y`, `X`, other words,
 * `latest`. A tag that follows releases never goes back to a lower version, whatever was asked for; `force` says otherwise.
 *
 * Source: own rule; `README.md` of the action, "Which tags move".
 */
function planMoves(request, facts) {
    return [...new Set(request.tags)]
        .map((tag) => ({ tag, reading: readTag(tag, request) }))
        .sort((a, b) => width(a.reading) - width(b.reading))
        .map(({ tag, reading }) => moveOf(tag, reading, request, facts));
}
/** A published version is what somebody has: other content under its tag is another version. Throws `RefusedError`. */
function refuseOverwrite(moves, overwrite) {
    const taken = moves.filter(({ kind, action, from }) => kind === 'version' && action === 'set' && from !== '');
    const [first] = taken;
    if (first === undefined || overwrite)
        return;
    const names = taken.map(({ repository, tag }) => `${repository}:${tag}`);
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'tag-exists',
        message: `${(0,external_core_js_namespaceObject.printable)((0,external_core_js_namespaceObject.listed)(names), 500)} exists with other content: ${first.from}, and this image is ${first.to}.`,
        hint: 'Release a new version. If the published one may be replaced, set overwrite: true.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/delivery/rollback.js




/** The tag of the version that is gone back to: as it is given, else with or without `v`. */
function rollbackTag(to, names) {
    const wanted = [to, versionTag(to), `v${versionTag(to)}`];
    const tag = wanted.find((name) => names.includes(name));
    return tag === undefined ? { kind: 'tag-absent', nearest: (0,external_core_js_namespaceObject.nearest)(to, names) } : { kind: 'tag', tag };
}
/** The version of a tag: what its image says, where the tag holds it (`1.2.8` of `1.2.8-alpine`), else the tag itself. */
function versionIn({ tag, described, }) {
    const affixes = external_version_js_namespaceObject.SEMVER.isVersion(described) ? affixesOf(tag, described) : undefined;
    if (affixes !== undefined)
        return { version: described.replace(/^v/, ''), affixes };
    const version = versionOfTag(tag);
    return external_version_js_namespaceObject.SEMVER.isVersion(version) ? { version, affixes: { prefix: '', suffix: '' } } : undefined;
}
const line = (version, count) => version.split('.').slice(0, count).join('.');
function publishedIn(names, affixes) {
    return names.flatMap((name) => {
        const rest = inner(name, affixes);
        const version = rest === undefined ? '' : versionOfTag(rest);
        return external_version_js_namespaceObject.SEMVER.isVersion(version) ? [{ name, version }] : [];
    });
}
/** All above a version in its minor line. Pre-releases have no wide tags to lose, and 1.2.9-alpine is a flavour that looks like one. */
function above(version, published) {
    return published
        .filter((other) => !external_version_js_namespaceObject.SEMVER.isPrerelease(other.version))
        .filter((other) => external_version_js_namespaceObject.SEMVER.compare(other.version, version) > 0 && line(other.version, 2) === line(version, 2))
        .map(({ name }) => name);
}
const isNamed = (text, { name, version }) => name === text || version === versionOfTag(text);
/**
 * Decides what a rollback takes back and which tags it looks at: those that are asked for, else `X.Y`, `X` and `latest` of the same flavour, as
 * far as they exist. Whether each of them goes back is decided like any other move, with the bad versions left out.
 *
 * @param request tags to look at, and versions to take back; without versions all above in the minor line
 * @param names all tags of the repository
 */
function planRollback(request, target, names) {
    const { tag } = target;
    const found = versionIn(target);
    if (found === undefined)
        return { kind: 'no-version', tag };
    const { version, affixes } = found;
    const published = publishedIn(names, affixes);
    const absent = request.exclude.find((text) => !published.some((one) => isNamed(text, one)));
    if (absent !== undefined)
        return { kind: 'excluded-absent', version: absent, published: published.map(({ name }) => name) };
    const excluded = request.exclude.flatMap((text) => published.filter((one) => isNamed(text, one)));
    const withdrawn = request.exclude.length === 0 ? above(version, published) : excluded.map(({ name }) => name);
    if (withdrawn.includes(tag))
        return { kind: 'target-excluded', tag };
    const lines = [line(version, 2), `v${line(version, 2)}`, line(version, 1), `v${line(version, 1)}`, 'latest'];
    const existing = lines
        .map((text) => `${affixes.prefix}${text}${affixes.suffix}`)
        .filter((name) => names.includes(name));
    const tags = request.tags.length > 0 ? request.tags : existing;
    return { kind: 'plan', version, withdrawn: [...new Set(withdrawn)], tags: [tag, ...tags] };
}
/** The bad version that is the image that is gone back to, under another tag; undefined where there is none. */
function sameImage(bad, good) {
    const found = bad.find(({ image }) => image.digest === good);
    return found && { kind: 'same-image', tag: found.tag };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/delivery/vanished.js

/** What a registry was expected to have and does not. */
function vanished(what) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'image-vanished',
        message: `${(0,external_core_js_namespaceObject.printable)(what, 300)} was there a moment ago and is not any more.`,
        hint: 'Somebody else changes the repository at the same time. Run the step again.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/delivery/version.js


/** Why a text is not taken for the version of an image, or undefined when it is. */
function versionFault(text) {
    const fault = tagFault(versionTag(text));
    if (fault !== undefined)
        return fault;
    return (0,external_version_js_namespaceObject.schemeOf)(text) === undefined ? 'is no version, so nothing says which others are higher' : undefined;
}
/**
 * The version of an image: what is asked for, else its annotation, else the one wanted tag that is a full version, else its label. A label may
 * be that of the base, which builders hand on; an annotation is the image's own.
 */
function imageVersion(asked, described, tags) {
    if (asked !== '')
        return asked;
    const said = external_version_js_namespaceObject.SEMVER.isVersion(described.version) ? described.version : '';
    if (said !== '' && described.by === 'annotation')
        return said;
    const found = [...new Set(tags.map(versionOfTag).filter(external_version_js_namespaceObject.SEMVER.isVersion))];
    const [only, ...more] = found;
    return only !== undefined && more.length === 0 ? only : said;
}
const RELEASE = /^v?(\d+\.\d+\.\d+)$/;
/**
 * The first of the tags that is the full version of another release than the one that is given, which is a version or empty; undefined where there is
 * none. What an image says stands over its tag: the tag of another version would later be refused to the image that is that version.
 * A tag with something behind the version is a pre-release or a flavour of an image (`1.1.0-alpine`), and says nothing here.
 */
function tagOfAnother(version, tags) {
    const { 1: own } = /^v?(\d+\.\d+\.\d+(?:-[^+_]*)?)(?:[+_].*)?$/.exec(version) ?? [];
    if (own === undefined)
        return undefined;
    return tags.find((tag) => {
        const { 1: release } = RELEASE.exec(tag) ?? [];
        return release !== undefined && release !== own;
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/delivery/withdrawal.js

/** Type of the artifact that marks an image as taken back: nothing moves a tag to it any more, and it holds no tag back. */
const WITHDRAWN = 'application/vnd.slipway.withdrawn.v1+json';
/** The mark of a version that was rolled back: the same bytes however often it is set. */
function withdrawal(version, to) {
    const statement = JSON.stringify({ withdrawn: version, instead: to });
    return { artifactType: WITHDRAWN, blobs: [{ bytes: Buffer.from(statement), mediaType: 'application/json' }] };
}
/** A promotion takes what is there: an image that was taken back does not go on, unless that is forced. Throws `RefusedError`. */
function refuseWithdrawn(image, attached, force) {
    if (force || !attached.some(({ artifactType }) => artifactType === WITHDRAWN))
        return;
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'image-withdrawn',
        message: `${image} was withdrawn by a rollback.`,
        hint: 'Promote another version; force: true takes this one all the same.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/digest.js

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Whether a text is a digest of the one algorithm that every registry knows. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** The digest of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The 64 digits of a digest, as they name its file in a layout. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/annotations.js
/** The keys that the specification reserves, without `org.opencontainers.image.`. https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const IMAGE_KEYS = (/* unused pure expression or super */ null && ([
    'authors',
    'base.digest',
    'base.name',
    'created',
    'description',
    'documentation',
    'licenses',
    'ref.name',
    'revision',
    'source',
    'title',
    'url',
    'vendor',
    'version',
]));
/** What is an image's own to say. */
const IMAGE_PREFIX = 'org.opencontainers.image.';
/** `org.opencontainers.image.version` of `version`. */
function annotationKey(key) {
    return `${IMAGE_PREFIX}${key}`;
}
/** Where an annotation may stand: what buildx calls its levels. https://docs.docker.com/build/metadata/annotations/ */
const LEVELS = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];
/** Longest values that GitHub's container registry takes, in characters. https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry#labelling-container-images */
const LONGEST = { description: 512, licenses: 256 };
/** A value as it can be written: one line, no longer than registries take. Only what people read is cut, never an SPDX expression. */
function tidyValue(key, value) {
    const line = value.replace(/\s+/g, ' ').trim();
    const longest = LONGEST[key] ?? Number.POSITIVE_INFINITY;
    const characters = [...line];
    if (characters.length <= longest)
        return line;
    return key === 'licenses'
        ? ''
        : `${characters
            .slice(0, longest - 1)
            .join('')
            .trimEnd()}…`;
}
/** Annotations in the order of their keys, without those that are empty. */
function orderedAnnotations(annotations) {
    return Object.fromEntries(Object.entries(annotations)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** SPDX identifier of GitHub's answer about a licence; undefined where GitHub could not tell (`NOASSERTION`) or there is none. */
function spdxLicense(identifier) {
    return identifier === null || identifier === undefined || identifier === '' || identifier === 'NOASSERTION'
        ? undefined
        : identifier;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/json.js
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/media-type.js
/** https://github.com/opencontainers/image-spec/blob/main/media-types.md */
const OCI = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};
/** What Docker called them before, for registries that know no others. */
const DOCKER = {
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};
/** The empty config of an artifact: `{}`. https://github.com/opencontainers/image-spec/blob/main/manifest.md#guidance-for-an-empty-descriptor */
const EMPTY_JSON = 'application/vnd.oci.empty.v1+json';
/** Everything a manifest may be: registries answer 404 for a type that is not named in `Accept`. */
const MANIFEST_TYPES = [OCI.index, OCI.manifest, DOCKER.index, DOCKER.manifest];
/** Whether a media type is that of an index, as OCI or Docker calls it. */
function isIndexType(mediaType) {
    return mediaType === OCI.index || mediaType === DOCKER.index;
}
/** Whether a media type is that of the manifest of one image, as OCI or Docker calls it. */
function isManifestType(mediaType) {
    return mediaType === OCI.manifest || mediaType === DOCKER.manifest;
}
/**
 * Whether a layer is kept at an address of its own and pushed to no registry, as those of Windows were.
 * Source: https://github.com/opencontainers/image-spec/blob/main/layer.md#non-distributable-layers
 */
function isForeignLayer(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/.test(mediaType);
}
/** Whether a media type is that of Docker's first schema, which names its layers and has no config. https://docs.docker.com/engine/deprecated/ */
function isFirstSchema(mediaType) {
    return /^application\/vnd\.docker\.distribution\.manifest\.v1\+/.test(mediaType);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/document.js




/** Bytes of a media type as content. */
function content(bytes, mediaType) {
    return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes };
}
/** JSON in the one form of this suite: keys in the order they come, no spaces. */
function jsonContent(value, mediaType) {
    return content(Buffer.from(JSON.stringify(value), 'utf8'), mediaType);
}
/** A descriptor as JSON, keys in the order of the specification. */
function descriptorJson(descriptor) {
    const { mediaType, digest, size, platform, artifactType, annotations } = descriptor;
    return {
        mediaType,
        digest,
        size,
        ...(annotations === undefined ? {} : { annotations }),
        ...(platform === undefined ? {} : { platform: platformJson(platform) }),
        ...(artifactType === undefined ? {} : { artifactType }),
    };
}
function platformJson({ os, architecture, variant, osVersion }) {
    return {
        architecture,
        os,
        ...(osVersion === undefined ? {} : { 'os.version': osVersion }),
        ...(variant === undefined ? {} : { variant }),
    };
}
const optional = (key, value) => value === undefined ? {} : { [key]: value };
/** The manifest as content. */
function manifestContent(manifest) {
    return jsonContent({
        schemaVersion: 2,
        mediaType: manifest.mediaType,
        ...optional('artifactType', manifest.artifactType),
        config: descriptorJson(manifest.config),
        layers: manifest.layers.map(descriptorJson),
        ...optional('subject', manifest.subject && descriptorJson(manifest.subject)),
        ...optional('annotations', manifest.annotations),
    }, manifest.mediaType);
}
/** The index as content. */
function indexContent(index) {
    return jsonContent({
        schemaVersion: 2,
        mediaType: index.mediaType,
        manifests: index.manifests.map(descriptorJson),
        ...optional('subject', index.subject && descriptorJson(index.subject)),
        ...optional('annotations', index.annotations),
    }, index.mediaType);
}
/** A document that is not what it says; `where` names it. */
function damaged(where, why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'image-document',
        message: `${(0,external_core_js_namespaceObject.printable)(where, 300)} ${why}.`,
        hint: 'Build or push the image again; if it comes from a registry, tell who runs it.',
    });
}
function texts(value, where) {
    if (value === undefined || value === null)
        return undefined;
    if (!isObject(value))
        throw damaged(where, 'has annotations that are no object');
    const entries = Object.entries(value).map(([key, text]) => {
        if (typeof text !== 'string')
            throw damaged(where, `has an annotation '${(0,external_core_js_namespaceObject.printable)(key, 80)}' that is no text`);
        return [key, text];
    });
    return Object.fromEntries(entries);
}
function platformOf(value) {
    if (!isObject(value))
        return undefined;
    const { os, architecture, variant, 'os.version': osVersion } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    return {
        os,
        architecture,
        ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
        ...(typeof osVersion === 'string' ? { osVersion } : {}),
    };
}
function parseDescriptor(value, where) {
    if (!isObject(value))
        throw damaged(where, 'has a descriptor that is no object');
    const { mediaType, digest, size, artifactType } = value;
    if (typeof mediaType !== 'string')
        throw damaged(where, 'has a descriptor without mediaType');
    if (typeof digest !== 'string' || !isDigest(digest))
        throw damaged(where, 'has a descriptor without sha256 digest');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw damaged(where, 'has a descriptor without size');
    const platform = platformOf(value['platform']);
    const annotations = texts(value['annotations'], where);
    return {
        mediaType,
        digest,
        size,
        ...(platform === undefined ? {} : { platform }),
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
        ...(annotations === undefined ? {} : { annotations }),
    };
}
/** Most bytes of a manifest that registries take (distribution specification, Pushing Manifests). */
const LARGEST_MANIFEST = 4 * 1024 * 1024;
function parseJson(bytes, where) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (isObject(value))
            return value;
    }
    catch {
        // Said below, with what it was.
    }
    throw damaged(where, 'is no JSON object');
}
/** What both kinds of document may have. */
function common(json, where) {
    const subject = json['subject'] === undefined ? undefined : parseDescriptor(json['subject'], where);
    const annotations = texts(json['annotations'], where);
    return { ...(subject === undefined ? {} : { subject }), ...(annotations === undefined ? {} : { annotations }) };
}
function descriptors(value, where) {
    if (!Array.isArray(value))
        throw damaged(where, 'lacks its list of descriptors');
    return value.map((item) => parseDescriptor(item, where));
}
/** A document whose own media type is the one by which it was found. */
function parseTyped(bytes, mediaType, where) {
    if (bytes.length > LARGEST_MANIFEST)
        throw damaged(where, `is larger than ${LARGEST_MANIFEST} bytes`);
    const json = parseJson(bytes, where);
    const { mediaType: own } = json;
    if (own === undefined || own === mediaType)
        return json;
    throw damaged(where, `says it is '${(0,external_core_js_namespaceObject.printable)(String(own), 100)}', but was found as '${(0,external_core_js_namespaceObject.printable)(mediaType, 100)}'`);
}
/** Reads an index. Throws `CouldNotCheckError`. */
function parseIndex(bytes, mediaType, where) {
    const json = parseTyped(bytes, mediaType, where);
    if ('config' in json || 'layers' in json)
        throw damaged(where, 'is an index with the parts of a manifest');
    return { kind: 'index', mediaType, manifests: descriptors(json['manifests'], where), ...common(json, where) };
}
/** Reads a manifest. Throws `CouldNotCheckError`. */
function parseManifest(bytes, mediaType, where) {
    const json = parseTyped(bytes, mediaType, where);
    if ('manifests' in json)
        throw damaged(where, 'is a manifest with the parts of an index');
    const { artifactType } = json;
    return {
        kind: 'manifest',
        mediaType,
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
        config: parseDescriptor(json['config'], where),
        layers: descriptors(json['layers'], where),
        ...common(json, where),
    };
}
function firstSchema(where) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'image-document',
        message: `${(0,external_core_js_namespaceObject.printable)(where, 300)} is an image of Docker's first schema, which has no config and no digest of its layers.`,
        hint: 'Pull it with a Docker that still knows it and push it again, or take another tag: it is from before 2017.',
    });
}
/**
 * Reads a manifest or an index. `mediaType` is what the registry or the descriptor called it: an image is only what all say it is, or
 * the same bytes could be read as two different images (CVE-2021-41190).
 *
 * @param where what to call the document in an error
 * Throws `CouldNotCheckError`.
 */
function parseDocument(bytes, mediaType, where) {
    if (isIndexType(mediaType))
        return parseIndex(bytes, mediaType, where);
    if (isManifestType(mediaType))
        return parseManifest(bytes, mediaType, where);
    if (isFirstSchema(mediaType))
        throw firstSchema(where);
    throw damaged(where, `has the type '${(0,external_core_js_namespaceObject.printable)(mediaType, 100)}', which is no image`);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/artifact.js



/** Where clients look for referrers in registries without the API. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#referrers-tag-schema */
function referrersTag(subject) {
    return `sha256-${hexOf(subject)}`;
}
/** The config of an artifact that has none. https://github.com/opencontainers/image-spec/blob/main/manifest.md#guidance-for-an-empty-descriptor */
const EMPTY_CONFIG = {
    descriptor: {
        mediaType: EMPTY_JSON,
        digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        size: 2,
    },
    bytes: Buffer.from('{}', 'utf8'),
};
/** The manifest that attaches an artifact to its subject. An artifact without a file has the empty one. */
function artifactManifest(subject, artifact) {
    const { mediaType, digest, size } = subject;
    const layers = artifact.blobs.map(({ bytes, mediaType: type, annotations }) => ({
        mediaType: type,
        digest: digestOf(bytes),
        size: bytes.length,
        ...(annotations === undefined ? {} : { annotations }),
    }));
    const manifest = {
        kind: 'manifest',
        mediaType: OCI.manifest,
        artifactType: artifact.artifactType,
        config: EMPTY_CONFIG.descriptor,
        layers: layers.length === 0 ? [EMPTY_CONFIG.descriptor] : layers,
        subject: { mediaType, digest, size },
        ...(artifact.annotations === undefined ? {} : { annotations: artifact.annotations }),
    };
    return manifestContent(manifest);
}
/** A manifest as a list of referrers names it: with its annotations and its type, which is that of its config where it has none. */
function referrerDescriptor(manifest, { artifactType, config, annotations }) {
    return {
        ...manifest.descriptor,
        artifactType: artifactType ?? config.mediaType,
        ...(annotations === undefined ? {} : { annotations }),
    };
}
/**
 * The index under the referrers tag with further referrers, or undefined when it holds them already. What others wrote stays as it is, in
 * its order.
 */
function withReferrers(index, referrers) {
    const { manifests, ...rest } = index ?? { kind: 'index', mediaType: OCI.index, manifests: [] };
    const more = referrers.filter(({ digest }) => !manifests.some((known) => known.digest === digest));
    return more.length === 0 ? undefined : { ...rest, manifests: [...manifests, ...more] };
}
/** Those of a type; all without one. Not every registry filters. */
function ofType(referrers, artifactType) {
    return artifactType === undefined
        ? referrers
        : referrers.filter((referrer) => referrer.artifactType === artifactType);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/config.js




const config_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value) => (config_isObject(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
function config_damaged(where, why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'image-config',
        message: `The config of ${(0,external_core_js_namespaceObject.printable)(where, 300)} ${why}.`,
        hint: 'Check the image that is built upon; another tag or digest of it may be whole.',
    });
}
function parseObject(bytes, where) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (config_isObject(value))
            return value;
    }
    catch {
        // Said below.
    }
    throw config_damaged(where, 'is no JSON object');
}
/**
 * Reads the config of an image. Throws `CouldNotCheckError`.
 * Source: https://github.com/opencontainers/image-spec/blob/main/config.md
 */
function parseConfig(bytes, where) {
    const json = parseObject(bytes, where);
    const diffIds = listOf(objectOf(json['rootfs'])['diff_ids']).map((id) => {
        if (typeof id === 'string' && isDigest(id))
            return id;
        throw config_damaged(where, 'lists a layer without sha256 digest');
    });
    const config = objectOf(json['config']);
    const labels = Object.entries(objectOf(config['Labels'])).filter((pair) => typeof pair[1] === 'string');
    return {
        config,
        diffIds,
        history: listOf(json['history']),
        labels: Object.fromEntries(labels),
        created: textOf(json['created']),
        os: textOf(json['os']),
        architecture: textOf(json['architecture']),
        variant: textOf(json['variant']),
        osVersion: textOf(json['os.version']),
    };
}
/** What shells and programs look for when nobody says otherwise; Docker's own default for Linux. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
/** The base's variables, those of the caller over them in the place where they stand, new ones behind. */
function envList(base, given) {
    const env = new Map();
    for (const line of base) {
        const text = String(line);
        const at = text.includes('=') ? text.indexOf('=') : text.length;
        env.set(text.slice(0, at), text.slice(at + 1));
    }
    if (!env.has('PATH'))
        env.set('PATH', DEFAULT_PATH);
    for (const [name, value] of given)
        env.set(name, value);
    return [...env].map(([name, value]) => `${name}=${value}`);
}
/** Labels of the base that are not about the base alone: version, title, revision and their like are what it is, not what is built upon it. */
function inheritedLabels(labels) {
    return Object.fromEntries(Object.entries(labels).filter(([key]) => !key.startsWith(IMAGE_PREFIX)));
}
function runConfig(base, settings) {
    const { entrypoint, cmd, user, workingDirectory, ports, env, labels } = settings;
    const exposed = Object.fromEntries(ports.map((port) => [port, {}]));
    // A base's command is an argument of the base's entrypoint: with another entrypoint it makes no sense.
    const { Cmd: baseCmd, Labels: baseLabels, ...rest } = base;
    const command = cmd ?? (entrypoint === undefined ? baseCmd : undefined);
    const allPorts = sorted({ ...objectOf(base['ExposedPorts']), ...exposed });
    const allLabels = sorted({ ...inheritedLabels(objectOf(baseLabels)), ...labels });
    return sorted({
        ...rest,
        ...(command === undefined ? {} : { Cmd: command }),
        ...(entrypoint === undefined ? {} : { Entrypoint: entrypoint }),
        Env: envList(listOf(base['Env']), env),
        ...(Object.keys(allPorts).length === 0 ? {} : { ExposedPorts: allPorts }),
        ...(Object.keys(allLabels).length === 0 ? {} : { Labels: allLabels }),
        ...(user === undefined ? {} : { User: user }),
        ...(workingDirectory === undefined ? {} : { WorkingDir: workingDirectory }),
    });
}
const NO_BASE = {
    config: {},
    diffIds: [],
    history: [],
    labels: {},
    created: undefined,
    os: undefined,
    architecture: undefined,
    variant: undefined,
    osVersion: undefined,
};
/**
 * The config of an image: the same bytes for the same parts, keys in the order of the specification.
 * Source: https://github.com/opencontainers/image-spec/blob/main/config.md
 */
function configContent(parts) {
    const { platform, settings, layers, created, mediaTypes } = parts;
    const base = parts.base ?? NO_BASE;
    const { os, architecture, variant } = platform;
    const osVersion = platform.osVersion ?? base.osVersion;
    return jsonContent({
        created,
        architecture,
        os,
        ...(osVersion === undefined ? {} : { 'os.version': osVersion }),
        ...(variant === undefined ? {} : { variant }),
        config: runConfig(base.config, settings),
        rootfs: { type: 'layers', diff_ids: [...base.diffIds, ...layers.map(({ diffId }) => diffId)] },
        history: [...base.history, ...layers.map(({ createdBy }) => ({ created, created_by: createdBy }))],
    }, mediaTypes.config);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/platform.js

/** `linux/arm/v7`. */
function formatPlatform({ os, architecture, variant }) {
    return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
/** What an architecture has always had, so that nobody writes it: containerd takes `linux/arm64` and `linux/arm64/v8` for the same. */
const BASELINE = { amd64: 'v1', arm64: 'v8' };
/** Variants that are compared by number; `linux/arm` alone is v7, as Docker has it. */
function normalVariant(architecture, variant) {
    if (architecture === 'arm')
        return variant ?? 'v7';
    const { [architecture]: baseline } = BASELINE;
    return variant === baseline ? undefined : variant;
}
/**
 * The platform in one form: without a variant that is the baseline of its architecture, and `v7` for arm without one.
 * Source: https://github.com/containerd/platforms (normalisation), https://github.com/opencontainers/image-spec/blob/main/image-index.md#platform-variants
 */
function normalPlatform({ variant, ...platform }) {
    const normal = normalVariant(platform.architecture, variant);
    return normal === undefined ? platform : { ...platform, variant: normal };
}
const PLATFORM = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** Reads `linux/arm64` or `linux/arm/v7`, in normal form. Throws `InvalidValue`. */
function parsePlatform(text) {
    const { 1: os, 2: architecture, 3: variant } = PLATFORM.exec(text) ?? [];
    if (os !== undefined && architecture !== undefined)
        return normalPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
    throw new external_core_js_namespaceObject.InvalidValue(`'${(0,external_core_js_namespaceObject.printable)(text, 80)}' is no platform: it is OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT`, 'Write it as Go and Docker do, such as linux/arm64 or linux/arm/v7.', { code: 'platform' });
}
/** Variables of Go that choose a variant, with the value that is the baseline, and what the others are called. */
const GO_VARIANTS = {
    GOARM: (value) => `v${value.split(',', 1)[0]}`,
    GOAMD64: (value) => value,
    GOARM64: (value) => (value === 'v8.0' ? 'v8' : value.split(',', 1)[0]),
    GORISCV64: (value) => (value === 'rva20u64' ? undefined : value),
    GOPPC64: (value) => (value === 'power8' ? undefined : value),
};
/** Values that no platform can say: a machine that lacks what they need would pull the image all the same. */
const PLAIN = { GO386: 'sse2', GOMIPS: 'hardfloat', GOMIPS64: 'hardfloat' };
/**
 * The platform of a target of Go, or undefined when images have no name for it (`GO386=softfloat`, `darwin/universal`).
 * Source: https://go.dev/doc/install/source#environment, https://github.com/opencontainers/image-spec/blob/main/image-index.md#platform-variants
 */
function platformOfTarget({ os, arch, variant = {} }) {
    if (arch === 'universal')
        return undefined;
    const [pair] = Object.entries(variant);
    if (pair === undefined)
        return normalPlatform({ os, architecture: arch });
    const [name, value] = pair;
    const { [name]: plain } = PLAIN;
    if (plain !== undefined)
        return plain === value ? normalPlatform({ os, architecture: arch }) : undefined;
    const { [name]: variantOf } = GO_VARIANTS;
    const named = variantOf?.(value);
    return normalPlatform({ os, architecture: arch, ...(named === undefined ? {} : { variant: named }) });
}
/** Order of platforms in an index: the same wherever they came from. */
function comparePlatforms(a, b) {
    return formatPlatform(a) < formatPlatform(b) ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/assemble.js






/** A gzipped layer is the same bytes under Docker's name and OCI's; what has no name in a family cannot be in it. */
function asFamily(layer, mediaTypes) {
    const { mediaType, digest, size } = layer;
    if (isForeignLayer(mediaType))
        throw new external_core_js_namespaceObject.CouldNotCheckError({
            code: 'layer-media-type',
            message: `A layer of the base is '${(0,external_core_js_namespaceObject.printable)(mediaType, 100)}', which is kept at an address of its own and in no registry.`,
            hint: 'Build on another base: what is below foreign layers cannot be pushed as a whole.',
        });
    if (mediaType === OCI.layer || mediaType === DOCKER.layer)
        return { mediaType: mediaTypes.layer, digest, size };
    if (mediaTypes === OCI)
        return { mediaType, digest, size };
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'layer-media-type',
        message: `A layer of the base is '${(0,external_core_js_namespaceObject.printable)(mediaType, 100)}', for which Docker's media types have no name.`,
        hint: 'Build with media-types: oci, or on a base whose layers are compressed by gzip.',
    });
}
/** `base.name` and `base.digest`, by which tools find out that a base has a newer version. */
function baseAnnotations(base) {
    if (base === undefined)
        return {};
    return { [annotationKey('base.name')]: base.name, [annotationKey('base.digest')]: base.digest };
}
/** Docker's documents have no annotations; what stands in labels is found there too. */
function annotationsOf(annotations, mediaTypes) {
    const ordered = orderedAnnotations(annotations);
    return mediaTypes === DOCKER || Object.keys(ordered).length === 0 ? {} : { annotations: ordered };
}
/** Config and manifest of the image of one platform. The same parts give the same bytes. Throws `CouldNotCheckError`. */
function assembleImage(parts) {
    const { platform, settings, layers, base, created, annotations, mediaTypes } = parts;
    const lower = (base?.layers ?? []).map((layer) => asFamily(layer, mediaTypes));
    const all = [...lower, ...layers.map(({ descriptor }) => asFamily(descriptor, mediaTypes))];
    const config = configContent({
        platform,
        settings,
        layers,
        created,
        mediaTypes,
        ...(base === undefined ? {} : { base: base.config }),
    });
    const manifest = manifestContent({
        kind: 'manifest',
        mediaType: mediaTypes.manifest,
        config: config.descriptor,
        layers: all,
        ...annotationsOf({ ...annotations, ...baseAnnotations(base) }, mediaTypes),
    });
    return { platform, config, manifest, layers: all };
}
/** The index over the images of all platforms, in the order of their platforms' names. */
function assembleIndex({ images, annotations, base, mediaTypes }) {
    const sorted = [...images].sort((a, b) => comparePlatforms(a.platform, b.platform));
    return indexContent({
        kind: 'index',
        mediaType: mediaTypes.index,
        manifests: sorted.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform })),
        ...annotationsOf({ ...annotations, ...baseAnnotations(base) }, mediaTypes),
    });
}
/** From the highest; each runs what was built for those behind it. */
const ARM = ['v8', 'v7', 'v6', 'v5'];
/** Platforms whose programs run on the wanted one, the best first. */
function runnable(wanted) {
    const { os, architecture } = wanted;
    const variant = wanted.variant ?? '';
    const lower = architecture === 'arm' ? ARM.filter((other) => other < variant) : [];
    const others = lower.map((other) => ({ os, architecture, variant: other }));
    return [wanted, ...others, { os, architecture }].map(formatPlatform);
}
/**
 * The manifest of an index for a platform: the same one, else the next lower arm, else the one of the same system and architecture without
 * variant. Platforms are compared in normal form, so `linux/arm64/v8` is `linux/arm64` and `linux/arm` is `linux/arm/v7`. What has the
 * platform `unknown` is no image but an attestation of BuildKit.
 */
function choosePlatform(manifests, wanted) {
    const of = (found) => found === undefined ? '' : formatPlatform(normalPlatform(found));
    return runnable(normalPlatform(wanted))
        .map((name) => manifests.find(({ platform }) => of(platform) === name))
        .find((found) => found !== undefined);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/description.js


/** The image of an index whose labels stand for all; undefined where it has none but attestations. */
function describedImage({ manifests }) {
    return manifests.find(({ platform }) => platform?.os !== 'unknown');
}
/** What an index says with what its image says; the index comes first. */
function withAnnotations(below, { annotations = {} }) {
    return { annotations: { ...below.annotations, ...annotations }, labels: below.labels };
}
const VERSION = annotationKey('version');
/** A version that no tag could hold is none: it would only fill logs. */
const bounded = (version) => (version.length > LONGEST_TAG ? '' : version);
/** The version that the document of an image names; undefined where it names none. */
function annotatedVersion({ annotations = {} }) {
    const { [VERSION]: version } = annotations;
    return version === undefined ? undefined : bounded(version);
}
const BASES = [annotationKey('base.name'), annotationKey('base.digest')];
/**
 * The version that an image says it is: by its annotation, else by its label. Labels are inherited: one beside annotations that name a base and no
 * version is the base's, and says nothing of the image.
 */
function describedVersion({ annotations, labels }) {
    const { [VERSION]: annotated } = annotations;
    if (annotated !== undefined)
        return { version: bounded(annotated), by: 'annotation' };
    const inherited = BASES.some((key) => annotations[key] !== undefined);
    return { version: inherited ? '' : bounded(labels[VERSION] ?? ''), by: 'label' };
}

;// CONCATENATED MODULE: external "./archive.js"
const external_archive_js_namespaceObject = __lazy_require__("./archive.js");
;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/layer.js



const NOTHING = new Uint8Array(0);
/** A directory of a layer. */
function layerDirectory(path, mode) {
    return { path: `${path}/`, mode, content: NOTHING };
}
/** Names that mean "remove this" in a layer. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
const WHITEOUT = /(?:^|\/)\.wh\./;
function refused(path, why, hint) {
    return new external_core_js_namespaceObject.RefusedError({ code: 'image-path', message: `The path '${(0,external_core_js_namespaceObject.printable)(path)}' of the image ${why}.`, hint });
}
/** The path as tar has it: without its leading `/`. Throws `RefusedError`. */
function memberName(path) {
    const name = path.startsWith('/') ? path.slice(1) : undefined;
    const hint = 'Write an absolute path, such as /etc/app/config.yaml.';
    if (name === undefined)
        throw refused(path, 'is not absolute', hint);
    const fault = (0,external_archive_js_namespaceObject.pathFault)(name.endsWith('/') ? name.slice(0, -1) : name);
    if (fault !== undefined)
        throw refused(path, fault, hint);
    if (WHITEOUT.test(name))
        throw refused(path, 'begins a name with .wh., which removes files', 'Choose another name.');
    return name;
}
/** Directories above a path, outermost first: `usr/`, `usr/bin/`. */
function parents(name) {
    const parts = name.split('/').slice(0, name.endsWith('/') ? -2 : -1);
    return parts.map((_, depth) => `${parts.slice(0, depth + 1).join('/')}/`);
}
const compareNames = (a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
/**
 * The members of a layer's tar archive: sorted by the bytes of their names, every directory once and before what it holds, owner 0.
 * Directories that are not given have mode 0755. Throws `RefusedError` for paths that are hostile or stand twice.
 */
function layerMembers(entries) {
    const members = new Map();
    for (const { path, mode, content } of entries) {
        const name = memberName(path);
        const other = name.endsWith('/') ? name.slice(0, -1) : `${name}/`;
        if (members.has(name) || members.has(other))
            throw refused(path, 'stands twice', 'Keep one file or directory for each path.');
        members.set(name, { name, mode, content, records: [] });
    }
    for (const name of [...members.keys()].flatMap(parents)) {
        if (members.has(name.slice(0, -1)))
            throw refused(`/${name.slice(0, -1)}`, 'is a file and also a directory', 'Rename one of them.');
        if (!members.has(name))
            members.set(name, { name, mode: 0o755, content: NOTHING, records: [] });
    }
    return [...members.values()].sort(compareNames);
}
/** Digest of the layer's tar archive before it is compressed, as the config lists it. */
function diffIdOf(members, epoch) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    for (const piece of (0,external_archive_js_namespaceObject.memberArchive)(members, { epoch }))
        hash.update(piece);
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/layout.js




/** https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
const LAYOUT_FILE = 'oci-layout';
const LAYOUT_INDEX = 'index.json';
const LAYOUT_VERSION = '1.0.0';
/** Text of the file that makes a folder a layout. */
function layoutFile() {
    return JSON.stringify({ imageLayoutVersion: LAYOUT_VERSION });
}
/** Text of `index.json` over what a layout holds. */
function layoutIndex(entries) {
    const json = { schemaVersion: 2, mediaType: OCI.index, manifests: entries.map(descriptorJson) };
    return Buffer.from(jsonContent(json, OCI.index).bytes).toString('utf8');
}
/** Where a layout keeps content, relative to its folder. */
function blobPath(digest) {
    return `blobs/sha256/${hexOf(digest)}`;
}
const REF_NAME = 'org.opencontainers.image.ref.name';
/** The descriptor with the name by which tools find it in a layout. */
function named(descriptor, name) {
    return { ...descriptor, annotations: { ...descriptor.annotations, [REF_NAME]: name } };
}
/** Reads the index of a layout. Throws `CouldNotCheckError`. */
function parseLayoutIndex(bytes, where) {
    return parseIndex(bytes, OCI.index, where);
}
/** Whether the text of `oci-layout` names the version that is known here. */
function isLayoutFile(text) {
    try {
        const value = JSON.parse(text);
        return (typeof value === 'object' &&
            value !== null &&
            'imageLayoutVersion' in value &&
            value.imageLayoutVersion === LAYOUT_VERSION);
    }
    catch {
        return false;
    }
}
/** Folder and name of `FOLDER:NAME`; an empty name where only the folder is given. Names of images hold colons themselves. */
function splitLayout(text) {
    const at = text.indexOf(':');
    return at < 0 ? { folder: text, name: '' } : { folder: text.slice(0, at), name: text.slice(at + 1) };
}
const nameOf = ({ annotations = {} }) => annotations[REF_NAME];
/**
 * The image of a layout, and what is attached to it. The image is the one entry that is no artifact; where there are several, `name` says which.
 * Throws `CouldNotCheckError` for none and for several.
 */
function imageOfLayout(index, name, where) {
    const images = index.manifests.filter(({ artifactType }) => artifactType === undefined);
    const chosen = name === '' ? images : images.filter((image) => nameOf(image) === name);
    const [first, ...more] = chosen;
    if (first !== undefined && more.every(({ digest }) => digest === first.digest))
        return first;
    const names = images.map((image) => nameOf(image) ?? 'one without name');
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'layout-image',
        message: `${(0,external_core_js_namespaceObject.printable)(where, 300)} holds ${chosen.length} images${name === '' ? '' : ` named '${(0,external_core_js_namespaceObject.printable)(name, 100)}'`}: ${(0,external_core_js_namespaceObject.printable)(names.join(', ') || 'none', 200)}.`,
        hint: 'Give the folder of a layout that holds one image, or FOLDER:NAME for one of several.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/tree.js
/** Descriptors without those that come again. */
function distinct(descriptors) {
    return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/platforms.js


/** The images of an index, each once; attestations of BuildKit, which call themselves a platform, are left out. */
function imagesOf({ manifests }) {
    return distinct(manifests.filter(({ platform }) => platform?.os !== 'unknown'));
}
/** The platform that the config of an image names; `unknown` for none. */
function platformOfConfig(config) {
    if (config?.os === undefined || config.architecture === undefined)
        return 'unknown';
    const { os, architecture, variant } = config;
    return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
}
/** Bytes of the compressed layers of an image. */
function layersSize({ layers }) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/signature.js

/** Types of signatures: Sigstore's bundles, cosign's older form, Notary's. */
const SIGNATURES = [
    /^application\/vnd\.dev\.sigstore\.bundle(\.v[\d.]+)?\+json/,
    /^application\/vnd\.dev\.cosign\./,
    /^application\/vnd\.cncf\.notary\.signature$/,
];
/** Whether the type of an artifact is one of a signature. That one is there does not say that it is good: verification is another step. */
function isSignatureType(type) {
    return SIGNATURES.some((pattern) => pattern.test(type));
}
/** Tag under which cosign kept signatures before registries had referrers. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
function cosignTag(digest) {
    return `sha256-${hexOf(digest)}.sig`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/reference/reference.js



const DOCKER_HUB = 'docker.io';
/** Names that Docker Hub goes by. */
const HUB_NAMES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]{1,5})?$/;
/** Longest host and repository together that clients take. */
const LONGEST_NAME = 255;
/** A first part is a host when it cannot be taken for the name of a Docker Hub user. https://github.com/distribution/reference */
function isHost(part) {
    return part === 'localhost' || part.includes('.') || part.includes(':') || part !== part.toLowerCase();
}
function split(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (!isHost(first))
        return { registry: DOCKER_HUB, repository: slash < 0 ? `library/${name}` : name };
    const registry = HUB_NAMES.has(first.toLowerCase()) ? DOCKER_HUB : first.toLowerCase();
    const repository = name.slice(slash + 1);
    const official = registry === DOCKER_HUB && !repository.includes('/');
    return { registry, repository: official ? `library/${repository}` : repository };
}
/** Why a text does not name a repository, or undefined when it does. */
function repositoryFault(name) {
    const { registry, repository } = split(name);
    if (name === '')
        return 'is empty';
    if (!HOST.test(registry))
        return `names the host '${(0,external_core_js_namespaceObject.printable)(registry, 60)}', which is none`;
    if (/[A-Z]/.test(repository))
        return 'holds upper-case letters, which no registry takes';
    if (!REPOSITORY.test(repository))
        return 'is no name of a repository: lower-case letters and digits, with ., _, __ or - between them, in parts divided by /';
    return registry.length + repository.length + 1 > LONGEST_NAME
        ? `is longer than the ${LONGEST_NAME} characters that clients take`
        : undefined;
}
function reference_refused(text, why, hint) {
    return new external_core_js_namespaceObject.RefusedError({ code: 'image-reference', message: `The image '${(0,external_core_js_namespaceObject.printable)(text, 200)}' ${why}.`, hint });
}
const NAME_HINT = 'Write HOST/OWNER/NAME in lower case, such as ghcr.io/acme/app.';
/** The repository that a text names. Throws `RefusedError`. */
function parseRepository(text) {
    const fault = repositoryFault(text);
    if (fault !== undefined)
        throw reference_refused(text, fault, NAME_HINT);
    return split(text);
}
/** Name, tag and digest of `NAME[:TAG][@DIGEST]`, as text. A colon before the last `/` belongs to the port. */
function pieces(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const front = at < 0 ? text : text.slice(0, at);
    const colon = front.lastIndexOf(':');
    if (colon <= front.lastIndexOf('/'))
        return { name: front, ...digest };
    return { name: front.slice(0, colon), tag: front.slice(colon + 1), ...digest };
}
/**
 * Reads `NAME[:TAG][@DIGEST]`. `alpine` is `docker.io/library/alpine`, as everywhere. Nothing is added: a reference without tag and digest
 * names a repository.
 *
 * Throws `RefusedError`. Source: https://github.com/distribution/reference
 */
function parseReference(text) {
    const { name, tag, digest } = pieces(text);
    const repository = parseRepository(name);
    if (tag !== undefined) {
        const fault = tagFault(tag);
        if (fault !== undefined)
            throw reference_refused(text, `has a tag that ${fault}`, 'Write a tag of at most 128 letters, digits, ., _ and -, such as 1.2.3.');
    }
    if (digest === undefined)
        return { ...repository, ...(tag === undefined ? {} : { tag }) };
    if (!isDigest(digest))
        throw reference_refused(text, 'has a digest that is none', 'Write sha256: and 64 lower-case hexadecimal digits after @.');
    return { ...repository, ...(tag === undefined ? {} : { tag }), digest };
}
/** `ghcr.io/acme/app`: host and repository in full. */
function formatRepository({ registry, repository }) {
    return `${registry}/${repository}`;
}
/** The reference in full, as `base.name` wants it: `docker.io/library/alpine:3.20@sha256:...`. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/auth/address.js

/** https://www.iana.org/assignments/iana-ipv4-special-registry; what is neither listed nor unicast counts as private. */
function reachOfIpv4(a, b) {
    if (a === 127)
        return 'loopback';
    if (a === 169 && b === 254)
        return 'link-local';
    const shared = a === 100 && b >= 64 && b < 128;
    const own = a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && (b === 168 || b === 0));
    return own || shared || a === 0 || a >= 224 ? 'private' : 'public';
}
/** The eight groups of an address as `URL` writes it: hexadecimal, at most one `::`. */
function groupsOf(address) {
    const [front, back] = address.split('::');
    const numbers = (text) => text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
    const left = numbers((0,external_core_js_namespaceObject.invariant)(front, 'a text has a first part'));
    if (back === undefined)
        return left;
    const right = numbers(back);
    return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}
/** https://www.iana.org/assignments/iana-ipv6-special-registry; addresses that carry one of version 4 are as far as that. */
function reachOfIpv6(address) {
    const groups = groupsOf(address);
    const group = (at) => (0,external_core_js_namespaceObject.invariant)(groups[at], 'an address of version 6 has eight groups');
    const [first, second, sixth, seventh, last] = [group(0), group(1), group(5), group(6), group(7)];
    const start = groups.slice(0, 5).every((part) => part === 0);
    if (start && sixth === 0 && seventh === 0 && last <= 1)
        return last === 1 ? 'loopback' : 'private';
    const carries = (start && (sixth === 0xffff || sixth === 0)) || (first === 0x64 && second === 0xff9b);
    if (carries)
        return reachOfIpv4(seventh >> 8, seventh & 0xff);
    if ((first & 0xffc0) === 0xfe80)
        return 'link-local';
    return (first & 0xfe00) === 0xfc00 || first >= 0xff00 ? 'private' : 'public';
}
/** `URL` has brought every spelling of an address (`0x7f.1`, `2130706433`) into one form. */
function reachOf({ hostname }) {
    if (hostname.startsWith('['))
        return reachOfIpv6(hostname.slice(1, -1));
    const { 1: first, 2: second } = /^(\d+)\.(\d+)(?:\.\d+){2}$/.exec(hostname) ?? [];
    if (first !== undefined)
        return reachOfIpv4(Number(first), Number(second));
    return /^(?:.*\.)?localhost\.?$/.test(hostname) ? 'loopback' : 'public';
}
const bits = (numbers, width) => numbers.map((number) => number.toString(2).padStart(width, '0')).join('');
/** An address of version 4 or 6 as 32 or 128 binary digits; undefined for a name. */
function addressBits(text) {
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) {
        const numbers = text.split('.').map(Number);
        return numbers.every((number) => number < 256) ? bits(numbers, 8) : undefined;
    }
    const url = `http://[${text}]/`;
    return text.includes(':') && URL.canParse(url) ? bits(groupsOf(new URL(url).hostname.slice(1, -1)), 16) : undefined;
}
/** Whether a registry is this machine itself, where plain http does no harm. */
function isLoopback(registry) {
    const address = `http://${registry}/`;
    return URL.canParse(address) && reachOf(new URL(address)) === 'loopback';
}
function reachFault(address, registry) {
    const [there, here] = [reachOf(address), reachOf(registry)];
    if (there === 'public' || address.host === registry.host)
        return undefined;
    // Clouds hand out a machine's own credentials at a link-local address: only a registry that is itself such may name one.
    const allowed = there === 'link-local' ? here === 'link-local' : here !== 'public';
    return allowed ? undefined : `leads into a private network (${address.hostname}), where the registry is not`;
}
/**
 * Why an address that a registry names (token service, redirect, upload) is not gone to, or undefined when it is. It must be https
 * unless the registry itself is not, hold no password, and must not be a literal private address unless the registry is in such a
 * network too: otherwise a registry could make a runner talk to what only the runner can reach.
 *
 * @param address absolute
 * @param registry origin of the registry
 * Source: own rule; go-containerregistry has the same since v0.20.
 */
function addressFault(address, registry) {
    if (address.protocol !== 'https:' && address.protocol !== 'http:')
        return `has the scheme ${address.protocol.slice(0, -1)}`;
    if (address.protocol === 'http:' && registry.protocol !== 'http:')
        return 'is not https, while the registry is';
    if (address.username !== '' || address.password !== '')
        return 'holds a user name or a password';
    return reachFault(address, registry);
}
/** Where an address that a registry named leads; it may be relative to `base`. Throws `RefusedError` for one that is not gone to. */
function resolveAddress(registry, origin, address, base) {
    const why = URL.canParse(address, base) ? addressFault(new URL(address, base), origin) : 'cannot be read';
    if (why === undefined)
        return new URL(address, base).href;
    const { host } = URL.canParse(address, base) ? new URL(address, base) : { host: '' };
    throw new external_core_js_namespaceObject.RefusedError({
        code: 'registry-address',
        message: `${registry} names an address${host === '' ? '' : ` at ${(0,external_core_js_namespaceObject.printable)(host, 100)}`} that ${why}.`,
        hint: 'It is not gone to. Tell who runs the registry, or name the registry by the address that it uses itself.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/index.js























;// CONCATENATED MODULE: ./build/bundle/packages/oci/delivery/decision.js



/** What is wrong with an image that is there in part, or is no image. */
const BROKEN = new Set([
    'image-config',
    'image-depth',
    'image-document',
    'image-incomplete',
    'registry-blob-unknown',
    'registry-not-found',
]);
/**
 * Whether an image could not be read because it is broken: clean-ups of registries delete parts of images, and the next release is what
 * mends the tag. What the registry did not answer is no such case.
 */
function isBrokenImage({ fault }) {
    return BROKEN.has(fault.code);
}
/** Those of the names that are tags. What is none could only lead elsewhere. */
function validTags(names) {
    return names.filter((name) => tagFault(name) === undefined);
}
/** Withdrawn versions above the one that is released: more than anybody has taken back. */
const MOST_WITHDRAWN = 50;
/**
 * Decides about the tags of a repository, with what is asked so far. A version that holds one back is looked at: one that was withdrawn
 * holds nothing back. And so is the image itself, before any tag that follows releases is set to it.
 *
 * @param asked tags of which it is known whether they were withdrawn, round by round
 */
function decideMoves(request, facts, asked) {
    const moves = planMoves(request, facts);
    if (asked.length >= MOST_WITHDRAWN)
        return { moves, open: [] };
    const follows = moves.some(({ kind, action }) => kind === 'line' && action === 'set');
    const own = follows ? moves.filter(({ kind, action }) => kind === 'version' && action === 'keep') : [];
    const questions = [...moves.flatMap(({ heldBy }) => heldBy ?? []), ...own.map(({ tag }) => tag)];
    const known = new Set(asked.flat());
    return { moves, open: [...new Set(questions)].filter((tag) => !known.has(tag)) };
}
/** How each tag is set, in the order of the moves. */
function stepsOf(moves, { force }) {
    return moves.map((move) => {
        if (move.action !== 'set')
            return { kind: 'leave', move };
        if (move.kind === 'version')
            return { kind: 'set-version', move };
        return { kind: move.kind === 'line' && !force ? 'set-line' : 'set', move };
    });
}
/** The tags that were set and follow releases: those that another run may have to be given. None where going back was forced. */
function linesSet(done, { force }) {
    return force ? [] : done.filter(({ kind, action }) => kind === 'line' && action === 'set');
}
/**
 * The tags that were set and belong to a version that came meanwhile.
 *
 * @param again what is decided now
 * @param published tags that were there when the first decision was made
 */
function overtakenMeanwhile(again, written, published) {
    return again.flatMap((move) => {
        const { heldBy } = move;
        const ours = written.some(({ tag }) => tag === move.tag);
        return heldBy === undefined || published.includes(heldBy) || !ours ? [] : [{ ...move, heldBy }];
    });
}
/** What was done with the tags, those that were given to a higher version among them. */
function withOvertaken(done, overtaken) {
    return done.map((move) => {
        const found = overtaken.find(({ tag }) => tag === move.tag);
        return found === undefined ? move : { ...move, action: 'hold', why: found.why, heldBy: found.heldBy };
    });
}
/** The second look at what is published failed after the tags were set. */
function unsettled(repository, why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'tags-unsettled',
        message: `The tags of ${repository} are set; whether a higher version came meanwhile could not be read: ${why}.`,
        hint: 'Run the step again: it looks again, and gives the tags to the highest version.',
    });
}
/** Others set the tag as often as we looked. */
function tagChanged(tag) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-changed',
        message: `${tag} was set by somebody else in between.`,
        hint: 'Let one run at a time publish to a repository, then run the step again.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/image/config.js



/** More than any config has (it holds no files), and little enough to be read at once. */
const LARGEST_CONFIG = 8 * 1024 * 1024;
/** Reads the config of an image. Throws `CouldNotCheckError`, also for one that is larger than any. */
async function readConfig(source, config, where) {
    if (config.size > LARGEST_CONFIG)
        throw new external_core_js_namespaceObject.CouldNotCheckError({
            code: 'image-config',
            message: `The config of ${(0,external_core_js_namespaceObject.printable)(where, 300)} has ${config.size} bytes, and ${LARGEST_CONFIG} are read at most.`,
            hint: 'Look at the image: a config says how a container is started and holds no data.',
        });
    const pieces = [];
    for await (const piece of source.blob(config))
        pieces.push(piece);
    return parseConfig(Buffer.concat(pieces), where);
}
/** The config of an image; undefined for what is something else, such as a chart or a signature. Throws `CouldNotCheckError`. */
async function readImageConfig(source, config) {
    const known = config.mediaType === OCI.config || config.mediaType === DOCKER.config;
    return known ? await readConfig(source, config, source.name) : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/image/tree.js




/** Indexes within indexes: more than any image has, less than what a hostile one could ask for. */
const DEEPEST = 4;
/** Refuses what lies below more indexes than any image has. Throws `CouldNotCheckError`. */
function refuseDepth(depth, where) {
    if (depth <= DEEPEST)
        return;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'image-depth',
        message: `${(0,external_core_js_namespaceObject.printable)(where, 300)} lies below ${DEEPEST} other indexes.`,
        hint: 'Give an image whose index names its manifests directly.',
    });
}
/**
 * Reads all manifests of an image, each once and children before what names them: an index that names the same one ten thousand times on
 * each of its levels is read like any other. Throws `CouldNotCheckError`.
 */
async function readTree(source, root) {
    const children = new Map();
    const blobs = [];
    const visit = async (found, depth) => {
        const where = `${found.descriptor.digest} of ${source.name}`;
        const document = parseDocument(found.bytes, found.descriptor.mediaType, where);
        if (document.kind === 'manifest') {
            // A foreign layer is fetched from where its descriptor says; neither layouts nor registries need to have it.
            blobs.push(document.config, ...document.layers.filter(({ mediaType }) => !isForeignLayer(mediaType)));
            return;
        }
        for (const child of document.manifests) {
            refuseDepth(depth + 1, where);
            if (children.has(child.digest))
                continue;
            const manifest = await source.manifest(child);
            await visit(manifest, depth + 1);
            children.set(child.digest, manifest);
        }
    };
    await visit(root, 0);
    return { root, children: [...children.values()], blobs: distinct(blobs) };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/image/description.js




/** Annotations of an image and labels of its first platform; none for what has no config of an image. Throws `CouldNotCheckError`. */
async function readDescription(source, root, depth = 0) {
    refuseDepth(depth, source.name);
    const document = parseDocument(root.bytes, root.descriptor.mediaType, source.name);
    if (document.kind === 'manifest') {
        const config = await readImageConfig(source, document.config);
        return withAnnotations({ annotations: {}, labels: config?.labels ?? {} }, document);
    }
    const first = describedImage(document);
    if (first === undefined)
        return withAnnotations({ annotations: {}, labels: {} }, document);
    return withAnnotations(await readDescription(source, await source.manifest(first), depth + 1), document);
}
/** The version that an image says it is. Annotations of the index cost nothing; the others are asked for only without them. */
async function readImageVersion(source, root) {
    const own = annotatedVersion(parseDocument(root.bytes, root.descriptor.mediaType, source.name));
    return own === undefined ? describedVersion(await readDescription(source, root)) : { version: own, by: 'annotation' };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/fault.js



/** The registry does not have content that a manifest names: it has to be uploaded again. */
class BlobUnknownError extends external_core_js_namespaceObject.CouldNotCheckError {
    name = 'BlobUnknownError';
    /** What the registry named; empty when it did not say. */
    digests;
    constructor(fault, digests) {
        super(fault);
        this.digests = digests;
    }
}
/** Most errors of one answer that are looked at. */
const MOST_ERRORS = 10;
/** Registries put a digest there, an object with one, or a list of either. */
function digestsIn(detail) {
    if (typeof detail === 'string')
        return isDigest(detail) ? [detail] : [];
    if (Array.isArray(detail))
        return detail.slice(0, MOST_ERRORS).flatMap(digestsIn);
    return isObject(detail) ? [detail['digest'], detail['Digest']].flatMap(digestsIn) : [];
}
/** The errors that a body names; none for what is no error document, as from a proxy. */
function parseRegistryErrors(body) {
    let json;
    try {
        json = JSON.parse(Buffer.from(body).toString('utf8'));
    }
    catch {
        return [];
    }
    const errors = isObject(json) && Array.isArray(json['errors']) ? json['errors'] : [];
    return errors
        .slice(0, MOST_ERRORS)
        .filter(isObject)
        .map(({ code, message, detail }) => ({
        code: typeof code === 'string' ? code : '',
        message: typeof message === 'string' ? message : '',
        digests: digestsIn(detail),
    }));
}
/** Answers that may be others the next time. 499 and 522 come from proxies in front of registries. */
const PASSING = new Set([408, 429, 499, 500, 502, 503, 504, 522]);
/** Whether a request is worth sending again after this status. */
function isPassing(status) {
    return PASSING.has(status);
}
const UNKNOWN_BLOB = new Set(['BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN']);
/** What the registry said, on one line. */
function quoted(errors) {
    const lines = errors.map(({ code, message }) => (0,external_core_js_namespaceObject.printable)([code, message].filter((part) => part !== '').join(': ')));
    return lines.length === 0 ? '' : ` (${(0,external_core_js_namespaceObject.printable)(lines.join('; '), 500)})`;
}
function deniedHint({ registry, credentials, unasked }) {
    if (credentials === undefined && unasked !== undefined)
        return `The registry did not ask for credentials, so ${unasked} were not sent. See whether the address is that of a registry, and what stands before it.`;
    const used = credentials === undefined ? 'No credentials were sent' : `Sent were ${credentials}`;
    const github = registry === 'ghcr.io' ? " On GitHub the job needs 'permissions: packages: write'." : '';
    return `${used}. Give credentials that may do this, or see whether the repository exists.${github}`;
}
function fault(response, code, hint) {
    const { doing, status, errors } = response;
    return { code, message: `${doing} was answered with status ${status}${quoted(errors)}.`, hint };
}
/** What stands behind a refusal, as far as status and words of the registry tell. */
const REASONS = [
    {
        statuses: [409, 412],
        codes: ['TAG_INVALID'],
        words: /immutable|already exists|cannot be overwritten/i,
        hint: 'The tags of this repository never move: give the image another tag, or see the rules of the repository.',
    },
    {
        statuses: [405],
        codes: ['UNSUPPORTED'],
        hint: 'The registry does not do this: it may be a mirror or a cache that can only be read. Push to the registry that it is a copy of.',
    },
    {
        statuses: [413],
        codes: ['SIZE_INVALID'],
        hint: 'It is too large for the registry or for a proxy before it: see the limits of both.',
    },
    {
        statuses: [415],
        codes: ['MANIFEST_INVALID'],
        hint: 'The registry does not take this kind of manifest: try media-types: docker, or single-platform: manifest.',
    },
    {
        statuses: [],
        codes: ['NAME_INVALID'],
        hint: 'The registry does not take the name of the repository: see how deep and how long its names may be.',
    },
];
function refusedHint({ status, errors }) {
    const said = ({ codes, words }) => errors.some(({ code, message }) => codes.includes(code) || words?.test(message) === true);
    const reason = REASONS.find(said) ?? REASONS.find(({ statuses }) => statuses.includes(status));
    return reason?.hint ?? 'See what the registry says, and the rules of the repository.';
}
/** What passes by itself, or what a server did wrong. */
function unavailable(response) {
    const limited = response.status === 429;
    return new external_core_js_namespaceObject.CouldNotCheckError(fault(response, limited ? 'registry-limit' : 'registry-unavailable', limited
        ? 'The registry limits how often it is asked: wait, or sign in, since most limits are higher then.'
        : 'See the status page of the registry, then run the step again.'));
}
/**
 * The error for an answer that a request cannot use. What the user can mend (credentials, permissions, names, rules of the registry) is a
 * `RefusedError`; what passes, and what no registry should answer, is a `CouldNotCheckError`; content that a manifest names and the registry
 * lacks is a `BlobUnknownError`.
 */
function registryFault(response) {
    const { status, errors } = response;
    const unknown = errors.filter(({ code }) => UNKNOWN_BLOB.has(code));
    if (unknown.length > 0) {
        const digests = [...new Set(unknown.flatMap((error) => error.digests))];
        const which = digests.length === 0 ? 'content' : (0,external_core_js_namespaceObject.listed)(digests);
        return new BlobUnknownError(fault(response, 'registry-blob-unknown', `The registry lost or never had ${which}: push again.`), digests);
    }
    if (status === 401)
        return new external_core_js_namespaceObject.RefusedError(fault(response, 'registry-unauthorized', deniedHint(response)));
    if (status === 403)
        return new external_core_js_namespaceObject.RefusedError(fault(response, 'registry-denied', deniedHint(response)));
    if (status === 404)
        return new external_core_js_namespaceObject.RefusedError(fault(response, 'registry-not-found', 'Create the repository first: not every registry does so at the first push.'));
    if (isPassing(status) || status < 400 || status >= 500)
        return unavailable(response);
    return new external_core_js_namespaceObject.RefusedError(fault(response, 'registry-refused', refusedHint(response)));
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/delivery/push.js



/** Uploads at a time: more does not make a line faster, and registries count them. */
const UPLOADS = 6;
/** A registry that loses blobs between the upload and the manifest is asked again, not for ever. */
const ROUNDS = 3;
async function pushBlobs(repository, source, blobs, { mountFrom = [] }) {
    const outcomes = await (0,external_core_js_namespaceObject.inParallel)(UPLOADS, blobs, (blob) => repository.putBlob(blob, (from) => source.blob(blob, from), mountFrom));
    const count = (outcome) => outcomes.filter((one) => one === outcome).length;
    return { existed: count('existed'), mounted: count('mounted'), uploaded: count('uploaded') };
}
/** Puts a manifest by its digest; what the registry has lost in between is uploaded again. */
async function pushManifest(repository, manifest, again) {
    for (let round = 1;; round += 1) {
        try {
            await repository.putManifest(manifest.descriptor.digest, manifest);
            return;
        }
        catch (error) {
            if (!(error instanceof BlobUnknownError) || round === ROUNDS)
                throw error;
            await again();
        }
    }
}
/** Whether a repository has the image with all its manifests. Clean-ups of registries take parts of an index for untagged images. */
async function isWhole(repository, { root, children }) {
    const all = [root, ...children];
    const found = await (0,external_core_js_namespaceObject.inParallel)(UPLOADS, all, ({ descriptor }) => repository.headManifest(descriptor.digest));
    return found.every((head) => head !== undefined);
}
/**
 * Brings an image into a repository, by its digest and under no tag: blobs, then manifests, then the index over them, so that whatever is
 * there is whole. One that is there already costs one request for each of its manifests.
 *
 * Throws `RefusedError` and `CouldNotCheckError`, as the registry's functions do.
 */
async function pushImage(repository, source, tree, options = {}) {
    const { root, children, blobs } = tree;
    if (await isWhole(repository, tree))
        return { existed: blobs.length, mounted: 0, uploaded: 0 };
    const push = () => pushBlobs(repository, source, blobs, options);
    const pushed = await push();
    const isIndex = ({ descriptor }) => isIndexType(descriptor.mediaType);
    const images = children.filter((child) => !isIndex(child));
    await (0,external_core_js_namespaceObject.inParallel)(UPLOADS, images, (manifest) => pushManifest(repository, manifest, push));
    for (const index of [...children.filter(isIndex), root])
        await pushManifest(repository, index, push);
    return pushed;
}
function missing(name, digest) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'image-incomplete',
        message: `${(0,external_core_js_namespaceObject.printable)(name, 300)} has no manifest ${digest}, which its image names.`,
        hint: 'Somebody cleaned up there. Push the image again from where it was built.',
    });
}
/** The bytes from an offset on. */
async function* skip(pieces, from) {
    let left = from;
    for await (const piece of pieces) {
        const over = Math.min(left, piece.length);
        left -= over;
        if (over < piece.length)
            yield piece.subarray(over);
    }
}
/** A repository as a source of images. A manifest is asked for once: several questions about an image read the same ones. */
function repositorySource(repository, name) {
    const asked = new Map();
    const ask = async (digest) => {
        const found = await repository.getManifest(digest);
        if (found !== undefined)
            return found;
        throw missing(name, digest);
    };
    return {
        name,
        manifest: ({ digest }) => {
            const answer = asked.get(digest) ?? ask(digest);
            asked.set(digest, answer);
            return answer;
        },
        blob: (descriptor, from = 0) => skip(repository.readBlob(descriptor), from),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/delivery/facts.js







const AT_ONCE = 6;
/** The version that the image under a tag says it is; empty for one that is broken. */
async function versionUnder(repository, root) {
    try {
        return (await readImageVersion(repositorySource(repository, formatRepository(repository.name)), root)).version;
    }
    catch (error) {
        if (error instanceof external_core_js_namespaceObject.OutcomeError && isBrokenImage(error))
            return '';
        throw error;
    }
}
/** What a tag points at now; its version only when it is not `ours`. */
async function tagFact(repository, tag, ours) {
    const head = await repository.headManifest(tag);
    if (head === undefined)
        return undefined;
    if (head.digest === ours)
        return { digest: ours, version: '' };
    const root = await repository.getManifest(head.digest);
    if (root === undefined)
        throw vanished(`${formatRepository(repository.name)}@${head.digest}`);
    return { digest: head.digest, version: await versionUnder(repository, root) };
}
/** All tags of a repository; undefined when there is no such repository. */
async function readTags(repository) {
    const names = await repository.tags();
    return names && validTags(names);
}
/** All tags, or why they could not be read: then nothing wider than a version moves. */
async function publishedTags(repository) {
    try {
        return { kind: 'known', names: (await readTags(repository)) ?? [] };
    }
    catch (error) {
        if (error instanceof external_core_js_namespaceObject.OutcomeError)
            return { kind: 'unknown', why: error.message.replace(/\.$/, '') };
        throw error;
    }
}
/** Whether the image under a tag was taken back. */
async function isWithdrawn(repository, tag) {
    const head = await repository.headManifest(tag);
    return head !== undefined && (await repository.referrers(head.digest, WITHDRAWN)).descriptors.length > 0;
}
/** Reads what the decision about the tags of a repository needs. */
async function readRepositoryFacts(repository, request) {
    const [tags, facts] = await Promise.all([
        publishedTags(repository),
        (0,external_core_js_namespaceObject.inParallel)(AT_ONCE, request.tags, async (tag) => [tag, await tagFact(repository, tag, request.digest)]),
    ]);
    const current = facts.flatMap(([tag, fact]) => (fact === undefined ? [] : [[tag, fact]]));
    return { repository: formatRepository(repository.name), tags, current: new Map(current), withdrawn: [] };
}
/** Decides about the tags of a repository, and asks it meanwhile which versions were withdrawn. */
async function decide(repository, request, known) {
    let facts = known;
    const asked = [];
    for (;;) {
        const { moves, open } = decideMoves(request, facts, asked);
        if (open.length === 0)
            return moves;
        asked.push(open);
        const found = await (0,external_core_js_namespaceObject.inParallel)(AT_ONCE, open, async (tag) => ((await isWithdrawn(repository, tag)) ? [tag] : []));
        facts = { ...facts, withdrawn: [...facts.withdrawn, ...found.flat()] };
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/delivery/apply.js





/** Rounds of looking whether another run was faster: as many as there are runs at the same time, at most. */
const apply_ROUNDS = 8;
const apply_nameOf = ({ name }, tag) => `${formatRepository(name)}:${tag}`;
/** Says what a tag was: a run that is killed later sets no output that one could go back by. */
function tell({ info }, tag, image, from) {
    info(`${tag} is ${image.descriptor.digest}${from === '' ? '' : `, before it was ${from}`}`);
}
async function put({ repository }, move, image, log) {
    await repository.putManifest(move.tag, image);
    tell(log, apply_nameOf(repository, move.tag), image, move.from);
    return move;
}
/** A version is published once: another run may have been faster since the tags were read. Throws `RefusedError`. */
async function putVersion(plan, move, image, log) {
    const { overwrite } = plan.request;
    const now = overwrite ? undefined : await plan.repository.headManifest(move.tag);
    if (now !== undefined && now.digest !== move.to)
        refuseOverwrite([{ ...move, from: now.digest }], overwrite);
    return await put(plan, move, image, log);
}
/**
 * Sets a tag that follows releases, after a last look: when it is no longer where it was, it is decided about anew. Registries that know
 * conditions (`If-Match`) set it only in the state in which it was looked at.
 */
async function putLine(plan, planned, image, log) {
    const { repository, request } = plan;
    let move = planned;
    for (let round = 0; round < apply_ROUNDS; round += 1) {
        const now = await repository.getTagged(move.tag);
        if ((now?.manifest.descriptor.digest ?? '') !== move.from) {
            const again = await decide(repository, request, await readRepositoryFacts(repository, request));
            move = again.find(({ tag }) => tag === planned.tag) ?? move;
        }
        if (move.action !== 'set')
            return move;
        if ((await repository.setTag(move.tag, image, now?.etag)) === 'set') {
            tell(log, apply_nameOf(repository, move.tag), image, move.from);
            return move;
        }
    }
    throw tagChanged(apply_nameOf(repository, planned.tag));
}
/** Gives a tag to the higher version that it belongs to. Answers whether anything was written. */
async function giveUp({ repository }, { tag, heldBy }, from, log) {
    const higher = await repository.getManifest(heldBy);
    if (higher === undefined)
        throw vanished(apply_nameOf(repository, heldBy));
    if (from === higher.descriptor.digest)
        return false;
    await repository.putManifest(tag, higher);
    tell(log, apply_nameOf(repository, tag), higher, from);
    return true;
}
/**
 * Another run may have published a higher version between our look and our write, and a registry has no lock. Whoever writes a tag looks
 * again afterwards: when a higher version has come, the tag is given to it. Its own run does the same, so that whatever the order of
 * their requests the highest version has the tag in the end: its tag `X.Y.Z` is there before any wide tag is written, by anybody.
 */
async function settle(plan, done, log) {
    const { repository, request, published } = plan;
    const written = linesSet(done, request);
    const looked = { ...request, tags: written.map(({ tag }) => tag) };
    let moves = done;
    let changed = written.length > 0;
    for (let round = 0; changed && round < apply_ROUNDS; round += 1) {
        const facts = await readRepositoryFacts(repository, looked);
        if (facts.tags.kind === 'unknown')
            throw unsettled(facts.repository, facts.tags.why);
        const again = await decide(repository, request, { ...facts, current: new Map() });
        const overtaken = overtakenMeanwhile(again, written, published);
        moves = withOvertaken(moves, overtaken);
        changed = false;
        for (const move of overtaken)
            changed = (await giveUp(plan, move, facts.current.get(move.tag)?.digest ?? '', log)) || changed;
    }
    return moves;
}
/** Sets the tags that are to be set, one after another from narrow to wide, each after a last look. Answers what was done. */
async function applyMoves(plan, image, { log, moved }) {
    const done = [];
    for (const { kind, move } of stepsOf(plan.moves, plan.request)) {
        if (kind === 'leave')
            done.push(move);
        else if (kind === 'set-line')
            done.push(await putLine(plan, move, image, log));
        else if (kind === 'set-version')
            done.push(await putVersion(plan, move, image, log));
        else
            done.push(await put(plan, move, image, log));
        moved(done);
    }
    return await settle(plan, done, log);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/delivery/attached.js




/** What is attached in a repository: signatures, bills of materials, provenance. */
async function attachedInRepository(repository, subjects) {
    const found = await (0,external_core_js_namespaceObject.inParallel)(6, distinct(subjects), async (subject) => {
        const { descriptors } = await repository.referrers(subject.digest);
        return descriptors.map((descriptor) => ({ descriptor, subject }));
    });
    return found.flat();
}
/** What a layout holds for the image and its platforms; what it holds for other images stays there. */
async function attachedInLayout(layout, subjects) {
    const digests = subjects.map(({ digest }) => digest);
    const artifacts = distinct(layout.index.manifests.filter(({ artifactType }) => artifactType !== undefined));
    const found = await (0,external_core_js_namespaceObject.inParallel)(6, artifacts, async (descriptor) => {
        const { bytes } = await layout.manifest(descriptor);
        const manifest = attachedManifest(parseManifest(bytes, descriptor.mediaType, layout.name), digests);
        return manifest === undefined ? [] : [{ descriptor, subject: manifest.subject }];
    });
    return found.flat();
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/delivery/attach.js



async function push(repository, { descriptor, bytes }) {
    await repository.putBlob(descriptor, (from) => bytes.subarray(from));
}
/** Puts a manifest that may name a subject. Its blobs must be there. */
async function putReferrer(repository, manifest) {
    const { descriptor, bytes } = manifest;
    const document = parseManifest(bytes, descriptor.mediaType, `${formatRepository(repository.name)}@${descriptor.digest}`);
    const referrer = referrerDescriptor(manifest, document);
    const { subject: listed } = await repository.putManifest(descriptor.digest, manifest);
    const { subject } = document;
    if (subject === undefined)
        return { referrer, unlisted: undefined };
    // Elastic Container Registry says that it lists the artifact, and has no list: so it is looked at.
    const kept = listed && (await isListed(repository, subject.digest, descriptor.digest));
    return { referrer, unlisted: kept ? undefined : subject.digest };
}
async function isListed(repository, subject, digest) {
    const { via, descriptors } = await repository.referrers(subject);
    return via === 'api' && descriptors.some((found) => found.digest === digest);
}
/**
 * Puts a manifest that names a subject, and sees to it that clients find it: by the registry's list of referrers, else by the index
 * under the referrers tag. Its blobs must be there. One without a subject is only put.
 *
 * @returns the manifest as lists of referrers name it, with its type and annotations
 */
async function attachManifest(repository, manifest) {
    const { referrer, unlisted } = await putReferrer(repository, manifest);
    if (unlisted !== undefined)
        await repository.addReferrers(unlisted, [referrer]);
    return referrer;
}
/**
 * Attaches an artifact to an image: pushes its files and a manifest whose subject is the image, as `attachManifest` does. Done twice, it
 * leaves the same.
 *
 * @param subject the image, which need not be there yet
 * @returns the artifact's manifest, with type and annotations
 */
async function attachArtifact(repository, subject, artifact) {
    await push(repository, EMPTY_CONFIG);
    for (const { bytes, mediaType } of artifact.blobs)
        await push(repository, content(bytes, mediaType));
    return await attachManifest(repository, artifactManifest(subject, artifact));
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/delivery/deliver.js










/** Reads a repository and decides about its tags. Writes nothing. */
async function planRepository(repository, tags, { descriptor }, { withdrawn = [], ...rules }) {
    const { version, publishedPattern, overwrite, force } = rules;
    const request = { digest: descriptor.digest, version, tags, publishedPattern, overwrite, force };
    const facts = { ...(await readRepositoryFacts(repository, request)), withdrawn };
    const published = facts.tags.kind === 'known' ? facts.tags.names : [];
    return { repository, request, moves: await decide(repository, request, facts), published };
}
/** Whether an artifact is there and listed with its subject. */
async function isAttached(repository, digest, subject) {
    if ((await repository.headManifest(digest)) === undefined)
        return false;
    return (await repository.referrers(subject)).descriptors.some((listed) => listed.digest === digest);
}
/** Brings one artifact along: its files, then its manifest. Answers what the registry does not list by itself. */
async function copyArtifact(repository, source, { content, manifest }, mountFrom) {
    if (await isAttached(repository, content.descriptor.digest, manifest.subject.digest))
        return undefined;
    for (const blob of [manifest.config, ...manifest.layers])
        await repository.putBlob(blob, (from) => source.blob(blob, from), mountFrom);
    return await putReferrer(repository, content);
}
/**
 * Lists artifacts under the tag of their subject, all of one subject in one write. A registry whose tags never move may refuse it: then they are
 * there, and found by nobody who does not know them, which is no reason not to publish the version.
 */
async function listUnderTag(repository, put, log) {
    for (const subject of new Set(put.flatMap(({ unlisted }) => unlisted ?? []))) {
        const referrers = put.filter(({ unlisted }) => unlisted === subject).map(({ referrer }) => referrer);
        try {
            await repository.addReferrers(subject, referrers);
        }
        catch (error) {
            if (!(error instanceof external_core_js_namespaceObject.RefusedError))
                throw error;
            log.warning(`${(0,external_core_js_namespaceObject.counted)(referrers.length, 'artifact')} of ${subject} cannot be listed: ${error.fault.message}\nThe registry has no list of referrers, and does not take the tag that stands for one.`);
        }
    }
}
/** Brings what is attached along, listed with its subject. */
async function copyAttached(repository, { source, root, attached }, { tree, mountFrom }, log) {
    const subjects = [root, ...tree.children].map(({ descriptor }) => descriptor.digest);
    const put = await (0,external_core_js_namespaceObject.inParallel)(4, attached, async (descriptor) => {
        const content = await source.manifest(descriptor);
        const manifest = attachedManifest(parseDocument(content.bytes, content.descriptor.mediaType, source.name), subjects);
        if (manifest !== undefined)
            return await copyArtifact(repository, source, { content, manifest }, mountFrom);
        log.warning(`${descriptor.digest} is listed as attached to the image, says nothing of it itself, and is left out.`);
        return undefined;
    });
    await listUnderTag(repository, put.filter((one) => one !== undefined), log);
}
/** Brings the image and what is attached to it into a repository, under no tag. */
async function upload({ repository }, image, { tree, holders }, log) {
    const mountFrom = mountSources(repository.name, holders);
    // A subject need not be there yet: what is attached goes along with the image, and tags come after both.
    const [{ existed, mounted, uploaded }] = await Promise.all([
        pushImage(repository, image.source, tree, { mountFrom }),
        copyAttached(repository, image, { tree, mountFrom }, log),
    ]);
    const name = formatRepository(repository.name);
    log.info(`${name}: ${(0,external_core_js_namespaceObject.counted)(uploaded, 'blob')} uploaded, ${mounted} mounted, ${existed} there already`);
}
/**
 * Brings an image into repositories and sets its tags. Everything is decided for all repositories before anything is written anywhere, and
 * everything is uploaded everywhere before the first tag moves: a registry that takes no uploads leaves all tags where they are.
 * Answers what was done, or for a dry run what would be. Throws `RefusedError` when the tag of a version has other content.
 *
 * @param open the repository of a name, to be written to
 */
async function deliver(request, image, open, { log, moved }) {
    const [tree, plans] = await Promise.all([
        readTree(image.source, image.root),
        (0,external_core_js_namespaceObject.inParallel)(4, request.destinations, ({ name, tags }) => planRepository(open(name), tags, image.root, request)),
    ]);
    const planned = plans.flatMap(({ moves }) => moves);
    refuseOverwrite(planned, request.overwrite);
    if (request.dryRun)
        return planned;
    const holders = image.from === undefined ? [] : [image.from];
    for (const plan of plans) {
        await upload(plan, image, { tree, holders }, log);
        holders.push(plan.repository.name);
    }
    const done = [];
    moved(done);
    for (const plan of plans) {
        const before = [...done];
        done.push(...(await applyMoves(plan, image.root, { log, moved: (own) => moved([...before, ...own]) })));
        moved(done);
    }
    return done;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/delivery/withdraw.js





/** The images under the tags of bad versions. Throws `CouldNotCheckError` for one that is gone. */
async function imagesUnder(repository, tags) {
    return await (0,external_core_js_namespaceObject.inParallel)(4, tags, async (tag) => {
        const image = await repository.headManifest(tag);
        if (image === undefined)
            throw vanished(`${formatRepository(repository.name)}:${tag}`);
        return { tag, image };
    });
}
/** Marks bad versions, so that no later run moves a tag to them. @param instead version that is gone back to */
async function withdraw(repository, bad, instead, log) {
    for (const { tag, image } of bad) {
        await attachArtifact(repository, image, withdrawal(tag, instead));
        log.info(`${tag} is marked as withdrawn`);
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/image/base.js



function noPlatform(base, platform, found) {
    const names = found.flatMap((one) => (one === undefined ? [] : [formatPlatform(one)]));
    return new external_core_js_namespaceObject.RefusedError({
        code: 'base-platform',
        message: `The base ${(0,external_core_js_namespaceObject.printable)(base, 200)} has no image for ${formatPlatform(platform)}.`,
        hint: `It has ${(0,external_core_js_namespaceObject.printable)(names.join(', ') || 'none', 300)}. Leave the platform out, or take another base.`,
    });
}
/** The manifest in a base's index that is built upon for a platform. Throws `RefusedError` when there is none. */
function baseManifest({ manifests }, platform, base) {
    const chosen = choosePlatform(manifests, platform);
    if (chosen !== undefined)
        return chosen;
    throw noPlatform(base, platform, manifests.map((manifest) => manifest.platform));
}
/**
 * The image that is built upon, of what its documents say.
 *
 * @param base what to call it in an error
 * Throws `RefusedError` when its config names another platform, `CouldNotCheckError` when it does not describe its layers.
 */
function baseImageOf(documents, platform, base) {
    const { root, config } = documents;
    const { layers } = documents.manifest;
    const { diffIds } = config;
    const os = config.os ?? 'unknown';
    const architecture = config.architecture ?? 'unknown';
    if (os !== platform.os || architecture !== platform.architecture)
        throw noPlatform(base, platform, [{ os, architecture }]);
    if (diffIds.length === layers.length)
        return { digest: root.descriptor.digest, config, layers };
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'base-layers',
        message: `The base ${(0,external_core_js_namespaceObject.printable)(base, 200)} has ${layers.length} layers and describes ${diffIds.length}.`,
        hint: 'Take an image as a base, not an artifact; or tell who made it.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/image/base.js



/** An image as a base. @param name reference in full; empty where it has none */
function openBase(source, root, name) {
    const shown = name === '' ? source.name : name;
    const where = `the base ${shown}`;
    const manifestFor = async (platform) => {
        const document = parseDocument(root.bytes, root.descriptor.mediaType, where);
        return document.kind === 'manifest' ? root : await source.manifest(baseManifest(document, platform, shown));
    };
    const of = async (platform) => {
        const found = await manifestFor(platform);
        const manifest = parseManifest(found.bytes, found.descriptor.mediaType, where);
        const config = await readConfig(source, manifest.config, shown);
        return { ...baseImageOf({ root: found, manifest, config }, platform, shown), name };
    };
    return { name, digest: root.descriptor.digest, source, of };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __lazy_require__("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __lazy_require__("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __lazy_require__("node:path");
;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/image/layout.js









function broken(folder, why, cause) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'layout',
        message: `The layout '${(0,external_core_js_namespaceObject.printable)(folder)}' ${why}.`,
        hint: 'Give the folder that push-image or another tool wrote as an OCI image layout; it holds oci-layout, index.json and blobs.',
        cause,
    });
}
/** What is not there is lacking; whatever else the system says, nothing is known of it. */
function unreadable(folder, name, error) {
    const code = (0,external_core_js_namespaceObject.errorCode)(error);
    if ((0,external_core_js_namespaceObject.isAbsent)(error))
        return broken(folder, `has no ${name}`, error);
    return broken(folder, `has a ${name} that cannot be read (${code ?? 'unknown'})`, error);
}
/** A document of the layout: its index, a manifest. No larger one is read, and nothing that is no file. */
async function read(folder, name) {
    const path = (0,external_node_path_namespaceObject.join)(folder, name);
    try {
        const found = await (0,promises_namespaceObject.stat)(path);
        if (found.isFile() && found.size <= LARGEST_MANIFEST)
            return await (0,promises_namespaceObject.readFile)(path);
    }
    catch (error) {
        throw unreadable(folder, name, error);
    }
    throw broken(folder, `has a ${name} that is no file of at most ${LARGEST_MANIFEST} bytes`);
}
function layout_damaged(folder, { digest }) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'layout-damaged',
        message: `The layout '${(0,external_core_js_namespaceObject.printable)(folder)}' is damaged: the bytes of ${digest} are others.`,
        hint: 'Build the layout again, or fetch it again from where it was built.',
    });
}
/** The bytes of a file of the layout, a piece at a time. Throws `CouldNotCheckError` where the system cannot read it. */
async function* piecesOf(folder, name) {
    try {
        for await (const piece of (0,external_node_fs_namespaceObject.createReadStream)((0,external_node_path_namespaceObject.join)(folder, name), { highWaterMark: 256 * 1024 }))
            yield piece;
    }
    catch (error) {
        throw (0,external_core_js_namespaceObject.errorCode)(error) === undefined ? error : unreadable(folder, name, error);
    }
}
async function* readBlob(folder, descriptor, from = 0) {
    const name = blobPath(descriptor.digest);
    const path = (0,external_node_path_namespaceObject.join)(folder, name);
    const found = await (0,promises_namespaceObject.stat)(path).catch((error) => {
        throw unreadable(folder, name, error);
    });
    if (!found.isFile() || found.size !== descriptor.size)
        throw layout_damaged(folder, descriptor);
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let at = 0;
    for await (const bytes of piecesOf(folder, name)) {
        hash.update(bytes);
        const skip = Math.min(Math.max(from - at, 0), bytes.length);
        at += bytes.length;
        if (skip < bytes.length)
            yield bytes.subarray(skip);
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw layout_damaged(folder, descriptor);
}
/** Opens a layout. Throws `CouldNotCheckError` when the folder holds none or one of a version that is not known. */
async function openLayout(folder) {
    if (!isLayoutFile((await read(folder, LAYOUT_FILE)).toString('utf8')))
        throw broken(folder, `has an ${LAYOUT_FILE} of a version that is not known here`);
    const index = parseLayoutIndex(await read(folder, LAYOUT_INDEX), (0,external_node_path_namespaceObject.join)(folder, LAYOUT_INDEX));
    return {
        name: folder,
        index,
        manifest: async (descriptor) => {
            const bytes = await read(folder, blobPath(descriptor.digest));
            if (bytes.length !== descriptor.size || digestOf(bytes) !== descriptor.digest)
                throw layout_damaged(folder, descriptor);
            return { descriptor, bytes };
        },
        blob: (descriptor, from) => readBlob(folder, descriptor, from),
    };
}
/** The folder is flushed as a whole before it gets its name. */
const LATER = { flush: false };
/** Begins a layout in a folder that does not exist yet or is empty. */
async function writeLayout(folder) {
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.join)(folder, 'blobs/sha256'), { recursive: true });
    const place = ({ digest }) => (0,external_node_path_namespaceObject.join)(folder, blobPath(digest));
    return {
        folder,
        add: ({ descriptor, bytes }) => (0,external_core_js_namespaceObject.writeWholeFile)(place(descriptor), bytes, LATER),
        adopt: (file, descriptor) => (0,promises_namespaceObject.rename)(file, place(descriptor)),
        copy: (descriptor, source) => (0,external_core_js_namespaceObject.writeWholeFile)(place(descriptor), source.blob(descriptor), LATER),
        finish: async (entries) => {
            await (0,external_core_js_namespaceObject.writeWholeFile)((0,external_node_path_namespaceObject.join)(folder, LAYOUT_INDEX), layoutIndex(entries), LATER);
            await (0,external_core_js_namespaceObject.writeWholeFile)((0,external_node_path_namespaceObject.join)(folder, LAYOUT_FILE), layoutFile(), LATER);
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/image/platforms.js






async function manifestsBelow(source, found, named, depth) {
    refuseDepth(depth, source.name);
    const document = parseDocument(found.bytes, found.descriptor.mediaType, source.name);
    if (document.kind === 'manifest') {
        const platform = named === undefined ? platformOfConfig(await readImageConfig(source, document.config)) : formatPlatform(named);
        return [{ platform, descriptor: found.descriptor, manifest: document }];
    }
    const below = await (0,external_core_js_namespaceObject.inParallel)(4, imagesOf(document), async (descriptor) => manifestsBelow(source, await source.manifest(descriptor), descriptor.platform, depth + 1));
    return below.flat();
}
/** The manifests of all platforms of an image. Throws `CouldNotCheckError`. */
async function readPlatforms(source, root) {
    return await manifestsBelow(source, root, undefined, 0);
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __lazy_require__("node:os");
;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/auth/credentials.js
/** The value of an `Authorization` header. https://www.rfc-editor.org/rfc/rfc7617#section-2 */
function basicHeader(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
/** Everything in credentials that a log must not show, the encoded forms included. */
function secretsOf(credentials) {
    switch (credentials.kind) {
        case 'anonymous':
            return [];
        case 'password': {
            const { username, password } = credentials;
            return [password, basicHeader(username, password).slice('Basic '.length)];
        }
        case 'identity-token': {
            const { username, token } = credentials;
            return [token, basicHeader(username, token).slice('Basic '.length)];
        }
        case 'registry-token':
            return [credentials.token];
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/auth/docker-config.js



/** The name under which Docker keeps its own registry. */
const HUB_SERVER = 'https://index.docker.io/v1/';
const HUB_HOSTS = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io']);
/** A name becomes part of a program's: nothing that leads elsewhere. */
const HELPER = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const HINT = "Log in again with 'docker login', or give registry, user name and password as inputs; " +
    'a credentials file may hold auths, credHelpers and credsStore.';
/** What is wrong is named by its place: the file holds secrets, so nothing of what stands there is shown. */
function docker_config_refused(source, why) {
    return new external_core_js_namespaceObject.RefusedError({ code: 'docker-config', message: `${(0,external_core_js_namespaceObject.printable)(source, 300)} ${why}.`, hint: HINT });
}
/** The host of a key: Docker writes the address of the old API for some. A path of another kind names no registry. */
function hostOf(key) {
    const host = key
        .replace(/^https?:\/\//, '')
        .replace(/\/(?:v[12]\/?)?$/, '')
        .toLowerCase();
    if (host.includes('/'))
        return undefined;
    return HUB_HOSTS.has(host) ? DOCKER_HUB : host;
}
/** By host. A key that is the host itself comes before one that is an address of it. */
function byHost(json, name, source) {
    const { [name]: value = {} } = json;
    if (!isObject(value))
        throw docker_config_refused(source, `has '${name}' that is no object`);
    const found = new Map();
    for (const [key, entry] of Object.entries(value)) {
        const host = hostOf(key);
        if (host !== undefined && (!found.has(host) || host === key))
            found.set(host, entry);
    }
    return found;
}
function helperName(value, source) {
    if (typeof value === 'string' && HELPER.test(value))
        return value;
    throw docker_config_refused(source, 'names a credential helper that is no name of a program');
}
function docker_config_parseJson(text, source) {
    try {
        const value = JSON.parse(text);
        if (isObject(value))
            return value;
    }
    catch {
        // The error of the parser quotes the file.
    }
    throw docker_config_refused(source, 'is no JSON object');
}
/**
 * Reads Docker's `config.json`. Entries are looked at when they are asked for, so that a broken one does no harm to others.
 *
 * @param source path of the file, for errors
 * Throws `RefusedError`; no error shows anything of the file but names of keys.
 */
function parseDockerConfig(text, source) {
    const json = docker_config_parseJson(text, source);
    const helpers = [...byHost(json, 'credHelpers', source)].map(([host, name]) => [host, helperName(name, source)]);
    const { credsStore } = json;
    const store = credsStore === undefined || credsStore === '' ? {} : { credsStore: helperName(credsStore, source) };
    return { source, auths: byHost(json, 'auths', source), credHelpers: new Map(helpers), ...store };
}
/** What a credential helper calls a registry. */
function helperServer(registry) {
    return registry === DOCKER_HUB ? HUB_SERVER : registry;
}
/** The credential helper to ask for a registry: its own, else the one for all. */
function helperFor(config, registry) {
    return config.credHelpers.get(registry) ?? config.credsStore;
}
const docker_config_text = (value) => (typeof value === 'string' ? value : '');
/** User and password of `auth`: base64 of both with a colon between. Docker pads with zero bytes. */
function decoded(auth) {
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth))
        return undefined;
    const plain = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = plain.indexOf(':');
    return colon < 1 ? undefined : [plain.slice(0, colon), plain.slice(colon + 1)];
}
/** The credentials that the file itself holds for a registry, or undefined. The host must be the same. Throws `RefusedError`. */
function storedCredentials(config, registry) {
    const entry = config.auths.get(registry);
    if (entry === undefined)
        return undefined;
    const where = `has an entry for ${(0,external_core_js_namespaceObject.printable)(registry, 100)}`;
    if (!isObject(entry))
        throw docker_config_refused(config.source, `${where} that is no object`);
    const [auth, token, bearer] = [docker_config_text(entry['auth']), docker_config_text(entry['identitytoken']), docker_config_text(entry['registrytoken'])];
    const pair = auth === '' ? [docker_config_text(entry['username']), docker_config_text(entry['password'])] : decoded(auth);
    if (pair === undefined)
        throw docker_config_refused(config.source, `${where} whose auth is no base64 of USER:PASSWORD`);
    const [username, password] = pair;
    if (token !== '')
        return { kind: 'identity-token', username, token };
    if (bearer !== '')
        return { kind: 'registry-token', token: bearer };
    return username === '' || password === '' ? undefined : { kind: 'password', username, password };
}
/** What helpers say when they have nothing. https://github.com/docker/docker-credential-helpers/blob/master/credentials/error.go */
const NOT_FOUND = /credentials not found/i;
/** User name that says the secret is an identity token. https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol */
const TOKEN_USER = '<token>';
/**
 * Reads what a credential helper answered to `get`. undefined: it has none for this registry.
 * Throws `RefusedError` when it failed; its output is not shown, since it may hold the secret.
 */
function parseHelperOutput(helper, code, output) {
    const program = `docker-credential-${helper}`;
    if (code !== 0 && NOT_FOUND.test(output))
        return undefined;
    if (code !== 0)
        throw docker_config_refused(program, `failed with exit code ${code}`);
    const json = docker_config_parseJson(output, `The answer of ${program}`);
    const [username, secret] = [docker_config_text(json['Username']), docker_config_text(json['Secret'])];
    if (secret === '')
        return undefined;
    return username === TOKEN_USER
        ? { kind: 'identity-token', username, token: secret }
        : { kind: 'password', username, password: secret };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/auth/credentials.js







/** Larger than any file of credentials. */
const credentials_LARGEST_CONFIG = 1024 * 1024;
const LARGEST_ANSWER = 64 * 1024;
const HELPER_TIME = 30_000;
const ANONYMOUS = { credentials: { kind: 'anonymous' }, source: 'nowhere' };
/** Docker's file of credentials, where there is one. Throws `RefusedError` when it cannot be read as such. */
async function credentials_readConfig({ env }) {
    const { DOCKER_CONFIG: given = '', HOME: home = (0,external_node_os_namespaceObject.homedir)() } = env;
    const path = (0,external_node_path_namespaceObject.join)(given === '' ? (0,external_node_path_namespaceObject.join)(home, '.docker') : given, 'config.json');
    try {
        const found = await (0,promises_namespaceObject.stat)(path);
        if (!found.isFile())
            throw credentials_unreadable(path, 'is no regular file');
        const { size } = found;
        if (size <= credentials_LARGEST_CONFIG)
            return parseDockerConfig(await (0,promises_namespaceObject.readFile)(path, 'utf8'), path);
    }
    catch (error) {
        const code = (0,external_core_js_namespaceObject.errorCode)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code === undefined)
            throw error;
        throw credentials_unreadable(path, `cannot be read (${code})`);
    }
    throw credentials_unreadable(path, `is larger than ${credentials_LARGEST_CONFIG} bytes`);
}
function credentials_unreadable(path, why) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'docker-config',
        message: `${(0,external_core_js_namespaceObject.printable)(path, 300)} ${why}.`,
        hint: 'Make it readable, or set DOCKER_CONFIG to the folder of another config.json.',
    });
}
/** https://github.com/docker/docker-credential-helpers#development: the server on standard input, JSON on standard output. */
async function askHelper(helper, registry, options) {
    const { env, signal, helperTime = HELPER_TIME } = options;
    const late = new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'credential-helper',
        message: `docker-credential-${helper} gave no answer for ${(0,external_core_js_namespaceObject.printable)(registry, 100)} in ${helperTime} ms.`,
        hint: 'A helper must not ask a person. Set it up, or give user name and password as inputs.',
    });
    return await (0,external_core_js_namespaceObject.inTime)(signal, helperTime, late, (until) => (0,external_core_js_namespaceObject.exec)(`docker-credential-${helper}`, ['get'], {
        input: helperServer(registry),
        env: (0,external_core_js_namespaceObject.openEnvironment)(env),
        maxBytes: LARGEST_ANSWER,
        signal: until,
    }));
}
async function fromHelper(config, registry, options) {
    const helper = helperFor(config, registry);
    if (helper === undefined)
        return undefined;
    const { code, stdout } = await askHelper(helper, registry, options);
    const credentials = parseHelperOutput(helper, code, stdout.toString('utf8'));
    return credentials && { credentials, source: `docker-credential-${helper}` };
}
async function find(registry, options) {
    const given = options.given.find((login) => login.registry === registry);
    if (given !== undefined) {
        const { username, password } = given;
        return { credentials: { kind: 'password', username, password }, source: 'the inputs' };
    }
    const config = await credentials_readConfig(options);
    if (config === undefined)
        return ANONYMOUS;
    const found = await fromHelper(config, registry, options);
    if (found !== undefined)
        return found;
    const credentials = storedCredentials(config, registry);
    return credentials === undefined ? ANONYMOUS : { credentials, source: config.source };
}
/**
 * Credentials as Docker itself looks for them, after those of the inputs: the credential helper of the registry, the one for all, what
 * the file holds. Without any the registry is asked anonymously. Each registry is looked up once.
 * The lookup throws `RefusedError` for a file or helper that is broken, `CouldNotCheckError` for a helper that does not answer.
 *
 * Source: https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
function credentialLookup(options) {
    const known = new Map();
    return (registry) => {
        const before = known.get(registry);
        if (before !== undefined)
            return before;
        const found = find(registry, options).then((value) => {
            for (const secret of secretsOf(value.credentials))
                options.mask(secret);
            return value;
        });
        known.set(registry, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/auth/challenge.js

/** Longest header that is looked at, in characters. */
const challenge_LONGEST = 8192;
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const ITEM = /(?:[^,"]|"(?:[^"\\]|\\.)*")+/y;
/** Registries write values without quotes that need them: `realm=Registry Realm`, `realm=/token`. */
const PARAMETER = new RegExp(`^(${TOKEN})[ \\t]*=[ \\t]*(?:([^",=\\s](?:[^",]*[^",\\s])?)|"((?:[^"\\\\]|\\\\.)*)")$`, 's');
const SCHEME = new RegExp(`^(${TOKEN})(?:[ \\t]+(.*))?$`, 's');
/** What some schemes have in place of parameters. https://www.rfc-editor.org/rfc/rfc9110#section-11.2 */
const TOKEN68 = /^[A-Za-z0-9._~+/-]+=*$/;
function malformed(header) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-challenge',
        message: `The registry asks for credentials in a way that cannot be read: '${(0,external_core_js_namespaceObject.printable)(header, 200)}'.`,
        hint: 'See whether the address is that of a registry, and what stands between it and this machine.',
    });
}
/** The parts between commas that do not stand in quotes. */
function items(header) {
    const found = [];
    for (let at = 0; at < header.length; at += 1) {
        ITEM.lastIndex = at;
        const item = ITEM.exec(header)?.[0] ?? '';
        at += item.length;
        if (at < header.length && header[at] !== ',')
            throw malformed(header);
        if (item.trim() !== '')
            found.push(item.trim());
    }
    return found;
}
function addParameter(scheme, match, header) {
    const [, name, plain, quoted] = match;
    const key = (0,external_core_js_namespaceObject.invariant)(name, 'a parameter has a name').toLowerCase();
    if (scheme === undefined)
        throw malformed(header);
    const value = plain ?? (0,external_core_js_namespaceObject.invariant)(quoted, 'a value is plain or quoted').replace(/\\(.)/gs, '$1');
    const before = scheme.parameters.get(key);
    // Of one that stands twice the last counts, as in Docker; scopes are a list in any case.
    scheme.parameters.set(key, key === 'scope' && before !== undefined ? `${before} ${value}` : value);
}
function schemes(header) {
    const found = [];
    for (const item of items(header)) {
        const parameter = PARAMETER.exec(item);
        if (parameter !== null) {
            addParameter(found.at(-1), parameter, header);
            continue;
        }
        const scheme = SCHEME.exec(item);
        if (scheme === null)
            throw malformed(header);
        const [, name] = scheme;
        const rest = scheme[2] ?? '';
        found.push({ name: (0,external_core_js_namespaceObject.invariant)(name, 'a scheme has a name').toLowerCase(), parameters: new Map() });
        const first = PARAMETER.exec(rest);
        if (first !== null)
            addParameter(found.at(-1), first, header);
        else if (rest !== '' && !TOKEN68.test(rest))
            throw malformed(header);
    }
    return found;
}
function bearer(parameters, header) {
    const realm = parameters.get('realm');
    if (realm === undefined || realm === '')
        throw malformed(header);
    const service = parameters.get('service');
    const scopes = (parameters.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
    return { kind: 'bearer', realm, scopes, ...(service === undefined ? {} : { service }) };
}
/**
 * Reads the challenges of a `WWW-Authenticate` header, several of them too, in their order.
 * Throws `CouldNotCheckError` when the header does not keep to the grammar.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1, https://distribution.github.io/distribution/spec/auth/token/
 */
function parseChallenges(header) {
    if (header.length > challenge_LONGEST)
        throw malformed(header);
    return schemes(header).flatMap(({ name, parameters }) => {
        if (name === 'basic')
            return [{ kind: 'basic' }];
        return name === 'bearer' ? [bearer(parameters, header)] : [];
    });
}
/** The challenge to answer: a token where the registry has a token service, else a password. */
function preferred(challenges) {
    return challenges.find(({ kind }) => kind === 'bearer') ?? challenges[0];
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __lazy_require__("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __lazy_require__("node:https");
;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/proxy.js


/** A variable in either case of letters, the upper one first, as Go looks for it. */
function variable(env, name) {
    return env[name] || env[name.toLowerCase()] || '';
}
function noProxy(name) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'registry-proxy',
        message: `The variable ${name} is no address of a proxy.`,
        hint: 'Write http://HOST:PORT or https://HOST:PORT; it is not shown here, since it may hold a password.',
    });
}
/** The address of a proxy; without a scheme it is http. Throws `RefusedError` that does not show it. */
function proxyAddress(name, text) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.hostname === '' || !/^https?:$/.test(url.protocol))
        throw noProxy(name);
    return url;
}
const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };
/** Whether an address lies in a range such as `10.0.0.0/8`. */
function inRange(host, range) {
    const at = range.indexOf('/');
    const [start, prefix] = [range.slice(0, at), range.slice(at + 1)];
    const [address, first] = [addressBits(host), addressBits(start)];
    if (address === undefined || first === undefined || address.length !== first.length || !/^\d+$/.test(prefix))
        return false;
    const fixed = Math.min(Number(prefix), address.length);
    return address.slice(0, fixed) === first.slice(0, fixed);
}
/** Whether an entry of NO_PROXY is about a host: a name and what lies below it, `.name` for the latter alone, an address, a range. */
function names(entry, { hostname, port, protocol }) {
    if (entry === '*')
        return true;
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (entry.includes('/'))
        return inRange(host, entry);
    const found = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry);
    // An address of version 6 without brackets is no name with a port.
    const name = found?.[1] ?? entry;
    const wanted = found?.[2];
    if (wanted !== undefined && wanted !== (port || DEFAULT_PORTS[protocol]))
        return false;
    const bare = name.replace(/^\[|\]$/g, '').replace(/^\*(?=\.)/, '');
    const bits = addressBits(bare);
    if (bits !== undefined)
        return bits === addressBits(host);
    return host.endsWith(bare.startsWith('.') ? bare : `.${bare}`) || host === bare;
}
/**
 * The proxy on the way to an address, as Docker and crane choose it; undefined: there is none. This machine itself is always reached directly.
 * Throws `RefusedError` for a variable that is no address.
 *
 * Source: https://pkg.go.dev/golang.org/x/net/http/httpproxy
 */
function proxyFor(url, env) {
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const text = variable(env, name);
    if (text === '' || isLoopback(url.host))
        return undefined;
    const entries = variable(env, 'NO_PROXY')
        .split(',')
        .map((entry) => entry.trim().toLowerCase());
    if (entries.some((entry) => entry !== '' && names(entry, url)))
        return undefined;
    return proxyAddress(name, text);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/tls-fault.js

/** What is wrong with a certificate, by the codes of OpenSSL. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const tls_fault_REASONS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed, and nobody here trusts it',
    SELF_SIGNED_CERT_IN_CHAIN: 'is by an authority of its own, which nobody here trusts',
    UNABLE_TO_GET_ISSUER_CERT: 'is by an authority that nobody here trusts',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is by an authority that nobody here trusts',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'is by an authority that nobody here trusts, or comes without those between',
    CERT_HAS_EXPIRED: 'has expired',
    CERT_NOT_YET_VALID: 'is not valid yet (see the clock of this machine)',
    CERT_REVOKED: 'was revoked',
    CERT_UNTRUSTED: 'is not trusted',
    ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
};
const TRUST = "Give the certificate of its authority with the input 'ca-file', with SSL_CERT_FILE, or as /etc/docker/certs.d/HOST/ca.crt; see that it is the registry that answers, and no proxy.";
/**
 * The fault of a connection that TLS did not come about on, or undefined for another error. No repetition changes it.
 *
 * @param host with its port
 * @param code of the error
 * @param reason what OpenSSL's library says
 */
function tlsFault(host, code, reason) {
    const shown = (0,external_core_js_namespaceObject.printable)(host, 100);
    const why = Object.entries(tls_fault_REASONS).find(([name]) => name === code)?.[1];
    if (why !== undefined)
        return new external_core_js_namespaceObject.CouldNotCheckError({
            code: 'registry-tls',
            message: `The certificate of ${shown} ${why}.`,
            hint: TRUST,
        });
    const plain = code === 'ERR_SSL_WRONG_VERSION_NUMBER' ||
        code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG' ||
        reason?.includes('wrong version number') === true;
    if (!plain)
        return undefined;
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-tls',
        message: `${shown} speaks no TLS.`,
        hint: 'If it is a registry without TLS, and one that may be, name it in the input insecure; else see what answers there.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/connections.js






const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Whether a status leads elsewhere. */
function isRedirect(status) {
    return REDIRECTS.has(status);
}
/** Whether it leads there with the same method and body. https://www.rfc-editor.org/rfc/rfc9110#section-15.4 */
function keepsMethod(status) {
    return status === 307 || status === 308;
}
/** Most bytes of an answer, where nothing else is said. */
const LIMIT = 1024 * 1024;
function changed(length, seen) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'blob-changed',
        message: `Content that was said to have ${length} bytes has ${seen}.`,
        hint: 'Something writes to the files while they are pushed: push when they are complete.',
    });
}
/** The bytes of a source, which must be as many as were announced. */
async function* exactly(source, length) {
    let seen = 0;
    for await (const chunk of source) {
        seen += chunk.length;
        if (seen > length)
            throw changed(length, 'more');
        yield chunk;
    }
    if (seen < length)
        throw changed(length, `${seen}`);
}
function drained(request) {
    return new Promise((resolve) => {
        const done = () => {
            request.off('drain', done).off('close', done);
            resolve();
        };
        request.on('drain', done).on('close', done);
    });
}
/** Writes until all is sent, the connection is gone, or the server has answered without waiting for the rest. */
async function write(request, body, answered) {
    const source = body.open();
    if (source instanceof Uint8Array) {
        if (source.length !== body.length)
            throw changed(body.length, `${source.length}`);
        request.end(source);
        return;
    }
    for await (const chunk of exactly(source, body.length)) {
        if (request.destroyed || answered())
            return;
        if (!request.write(chunk))
            await drained(request);
    }
    request.end();
}
/** Of a host with several addresses the first error is told; the one over all has no message. */
function reasonOf(error) {
    if (error instanceof AggregateError && error.errors[0] instanceof Error)
        return reasonOf(error.errors[0]);
    return error.message === '' ? ((0,external_core_js_namespaceObject.errorCode)(error) ?? error.name) : error.message;
}
/**
 * Agents by the proxy that is gone through. Which one that is, is not left to Node: its rules know neither the networks of NO_PROXY nor that
 * this machine is reached directly.
 */
function agentsBy(maxParallel) {
    const all = new Map();
    const make = (proxy) => {
        const proxyEnv = proxy === undefined ? {} : { HTTP_PROXY: proxy.href, HTTPS_PROXY: proxy.href };
        const settings = { keepAlive: true, maxSockets: maxParallel, proxyEnv };
        return { 'http:': new external_node_http_namespaceObject.Agent(settings), 'https:': new external_node_https_namespaceObject.Agent(settings) };
    };
    return {
        of: (proxy) => {
            const key = proxy?.href ?? '';
            const agents = all.get(key) ?? make(proxy);
            all.set(key, agents);
            return agents;
        },
        destroy: () => {
            for (const agents of all.values())
                for (const agent of Object.values(agents))
                    agent.destroy();
        },
    };
}
/** `node:http` and not `fetch`: that cannot send a stream with `Content-Length`, which registries want. */
function openConnections(options) {
    const { maxParallel, idle, env, signal, trust } = options;
    const agents = agentsBy(maxParallel);
    const start = (call, ending) => {
        const { url } = call;
        const own = agents.of(proxyFor(url, env));
        const settings = {
            ...(ending === undefined ? {} : { signal: ending }),
            method: call.method,
            // Given here it also ends a connection that is never made.
            timeout: idle,
            headers: {
                'user-agent': 'slipway',
                ...call.headers,
                ...(call.body === undefined ? {} : { 'content-length': `${call.body.length}` }),
            },
        };
        if (url.protocol !== 'https:')
            return (0,external_node_http_namespaceObject.request)(url, { ...settings, agent: own['http:'] });
        const secure = trust === undefined ? {} : { secureContext: trust(url.host) };
        return (0,external_node_https_namespaceObject.request)(url, { ...settings, ...secure, agent: own['https:'] });
    };
    return {
        send: async (call) => {
            const ending = call.signal ?? signal;
            ending?.throwIfAborted();
            return responseOf(start(call, ending), call, idle, ending);
        },
        close: agents.destroy,
    };
}
/** The fault of an error that says what is wrong with TLS. */
function tlsFaultOf(error, { url }) {
    if (url.protocol !== 'https:')
        return undefined;
    const text = (key) => {
        const value = Reflect.get(error, key);
        return typeof value === 'string' ? value : undefined;
    };
    return tlsFault(url.host, text('code'), text('reason') ?? error.message);
}
/** Ends a request, and an answer that is under way, when its time is up. */
function endInTime(request, time, answer) {
    let socket;
    let before = 0;
    const moved = () => (socket === undefined ? 0 : socket.bytesRead + socket.bytesWritten - before);
    const deadline = (0,external_core_js_namespaceObject.startDeadline)({ budget: time, rate: external_core_js_namespaceObject.LEAST_RATE }, moved);
    request.once('socket', (given) => {
        socket = given;
        before = given.bytesRead + given.bytesWritten;
    });
    request.once('close', () => deadline[Symbol.dispose]());
    deadline.signal.addEventListener('abort', () => {
        answer()?.destroy(deadline.signal.reason);
        request.destroy(deadline.signal.reason);
    });
}
function responseOf(request, call, idle, signal) {
    const { body, time } = call;
    return new Promise((resolve, reject) => {
        let answer;
        if (time !== undefined)
            endInTime(request, time, () => answer);
        request.on('response', (stream) => {
            answer = stream;
            // The rest of a body that the server did not want would stand before the next request on this connection.
            if (!request.writableEnded)
                stream.once('end', () => request.destroy());
            resolve({ kind: 'open', status: stream.statusCode ?? 0, headers: stream.headers, stream });
        });
        request.on('error', (error) => {
            const fault = tlsFaultOf(error, call);
            if (signal?.aborted === true)
                reject(signal.reason);
            else if (fault !== undefined)
                reject(fault);
            else
                resolve({ kind: 'cut', why: reasonOf(error) });
        });
        // An upgrade that nobody asked for ends without an error and without an answer.
        request.on('close', () => resolve({ kind: 'cut', why: 'the connection ended without an answer' }));
        request.on('timeout', () => request.destroy(new Error(`nothing came for ${idle} ms`)));
        if (body === undefined)
            request.end();
        else
            write(request, body, () => answer !== undefined).catch((error) => {
                reject(error);
                request.destroy();
            });
    });
}
/** Most bytes of an answer that nobody wants which are read to keep the connection. */
const WORTH_READING = 64 * 1024;
/** The whole body; undefined when it has more bytes than that. Throws when the connection is cut. */
async function readBody(stream, limit) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        bytes += chunk.length;
        if (bytes > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Reads what is left of an answer that is not wanted, or gives its connection up when that is much. */
async function discard({ stream }) {
    await readBody(stream, WORTH_READING).catch(() => undefined);
}
/**
 * Reads an answer whole; one that breaks off is a cut.
 *
 * @param limit most bytes of the body
 * Throws `CouldNotCheckError` when it has more.
 */
async function readResponse({ status, headers, stream }, limit = LIMIT) {
    let body;
    try {
        body = await readBody(stream, limit);
    }
    catch (error) {
        return { kind: 'cut', why: reasonOf(error instanceof Error ? error : new Error(String(error))) };
    }
    if (body !== undefined)
        return { kind: 'response', status, headers, body };
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-answer',
        message: `An answer with status ${status} is larger than ${limit} bytes.`,
        hint: 'No registry answers so much to this. See what stands between it and this machine.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/retry.js



/** How patiently registries are asked: no longer than a minute at once. An upload has no end but that of the run; a question has its own. */
const REGISTRY_RETRY = {
    ...external_core_js_namespaceObject.RETRY,
    pause: 250,
    longest: 60_000,
    budget: Number.POSITIVE_INFINITY,
};
/** Milliseconds of one question, with all its attempts and pauses: a registry that answers at all has answered by then. */
const QUESTION = 180_000;
/**
 * Asks until an answer comes that is no passing trouble, or the policy ends: then the last one, whatever it is.
 *
 * @param once is given the milliseconds that are left
 * @param told hears of every pause: what came, and the milliseconds
 */
async function persist(policy, signal, once, told) {
    return await (0,external_core_js_namespaceObject.retry)(policy, signal, async (left) => attemptOf(await once(left)), told);
}
function attemptOf(value) {
    if (value.kind === 'cut')
        return { kind: 'passing', value, why: value.why };
    if (!isPassing(value.status))
        return { kind: 'done', value };
    return { kind: 'passing', value, why: `status ${value.status}`, retryAfter: value.headers['retry-after'] };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/auth/scope.js
/** The scope for reading a repository, or for reading and writing. */
function repositoryScope(repository, actions) {
    return `repository:${repository}:${actions}`;
}
/** Resource and actions of a scope; the actions are what stands behind the last colon, since a name may hold a port. */
function parts(scope) {
    const colon = scope.lastIndexOf(':');
    return { resource: scope.slice(0, Math.max(colon, 0)), actions: scope.slice(colon + 1).split(',') };
}
/** Whether a token for `given` may do what `wanted` names. */
function covers(given, wanted) {
    const { resource, actions } = parts(wanted);
    const allowed = given.map(parts).flatMap((scope) => (scope.resource === resource ? scope.actions : []));
    return actions.every((action) => allowed.includes(action));
}
/**
 * The scopes to ask a token for: first what the registry named in its challenge, since some token services look at the first only, then
 * what is wanted beyond that. Nothing is asked for twice.
 */
function orderScopes(challenged, wanted) {
    const ordered = [];
    for (const scope of [...challenged, ...wanted])
        if (!covers(ordered, scope))
            ordered.push(scope);
    return ordered;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/auth/token-response.js

/** What the specification assumes where nothing is said. https://distribution.github.io/distribution/spec/auth/token/ */
const SECONDS = 60;
/** A token goes into a header: nothing but what a bearer token may hold. https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const BEARER = /^[\x21-\x7e]{1,65536}$/;
function token_response_damaged(registry, why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-token',
        message: `The token service of ${registry} ${why}.`,
        hint: 'See the status page of the registry, then run the step again.',
    });
}
function token_response_parseJson(body, registry) {
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        if (typeof value === 'object' && value !== null)
            return { ...value };
    }
    catch {
        // The error of the parser quotes the answer, which holds the token.
    }
    throw token_response_damaged(registry, 'gave an answer that is no JSON object');
}
/** Reads the answer of a token service. Throws `CouldNotCheckError` that shows nothing of it. */
function parseTokenResponse(body, registry) {
    const { token, access_token: access, expires_in: seconds, refresh_token: refresh } = token_response_parseJson(body, registry);
    const value = typeof token === 'string' && token !== '' ? token : access;
    if (typeof value !== 'string' || !BEARER.test(value))
        throw token_response_damaged(registry, 'gave no token');
    return {
        token: value,
        // Some services write less than the specification's minimum; a minute it is then, and a 401 asks anew in any case.
        seconds: typeof seconds === 'number' && seconds > SECONDS ? seconds : SECONDS,
        ...(typeof refresh === 'string' && BEARER.test(refresh) ? { refresh } : {}),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/auth/token.js







/** Most bytes of a token service's answer. */
const token_LIMIT = 64 * 1024;
/** Asks until there is an answer that is no passing trouble. */
async function ask(parts, call) {
    const { connections, registry, signal } = parts;
    const policy = { ...parts.retry, budget: Math.min(parts.retry.budget, parts.question) };
    const { value: response, attempts } = await persist(policy, signal, async (time) => {
        const opened = await connections.send({ ...call, time });
        return opened.kind === 'cut' ? opened : readResponse(opened, token_LIMIT);
    });
    if (response.kind === 'response' && !isPassing(response.status))
        return response;
    const why = response.kind === 'cut' ? `did not answer: ${(0,external_core_js_namespaceObject.printable)(response.why)}` : `answered ${response.status}`;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-token',
        message: `The token service ${(0,external_core_js_namespaceObject.printable)(call.url.host, 100)} of ${registry} ${why} (${attempts} attempts).`,
        hint: 'See the status page of the registry, then run the step again.',
    });
}
/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function byRefreshToken(realm, wish, token) {
    const { challenge, scopes } = wish;
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token, client_id: 'slipway' });
    if (challenge.service !== undefined)
        form.set('service', challenge.service);
    form.set('scope', scopes.join(' '));
    const bytes = Buffer.from(form.toString(), 'utf8');
    return {
        method: 'POST',
        url: realm,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: { length: bytes.length, open: () => bytes },
    };
}
/** https://distribution.github.io/distribution/spec/auth/token/; every scope is a parameter of its own. */
function byPassword(realm, { challenge, scopes, known }) {
    const url = new URL(realm);
    if (challenge.service !== undefined)
        url.searchParams.set('service', challenge.service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const { credentials } = known;
    const authorization = credentials.kind === 'password'
        ? basicHeader(credentials.username, credentials.password)
        : credentials.kind === 'identity-token'
            ? basicHeader(credentials.username, credentials.token)
            : undefined;
    return { method: 'GET', url, headers: authorization === undefined ? {} : { authorization } };
}
/** The service does not know the way of refresh tokens. */
const OTHER_WAY = new Set([404, 405]);
function token_refused({ registry, who }, { scopes }, { status, body }) {
    return registryFault({
        doing: `The request for a token of ${registry} for ${(0,external_core_js_namespaceObject.printable)(scopes.join(' '), 200)}`,
        registry,
        status,
        errors: parseRegistryErrors(body),
        credentials: who(),
        unasked: undefined,
    });
}
/**
 * A token of the registry's token service: by refresh token where there is one, else by password, or anonymously.
 * Throws `RefusedError` when the service refuses, `CouldNotCheckError` when it does not answer or its answer is none.
 */
async function requestToken(parts, wish) {
    const { retry, registry, origin, mask } = parts;
    const { credentials } = wish.known;
    const realm = new URL(resolveAddress(registry, origin, wish.challenge.realm, origin.href));
    const refresh = wish.refresh ?? (credentials.kind === 'identity-token' ? credentials.token : undefined);
    const asked = retry.now();
    let response = refresh === undefined ? undefined : await ask(parts, byRefreshToken(realm, wish, refresh));
    // A refresh token that the service gave by itself may end before the password does.
    const again = response === undefined || OTHER_WAY.has(response.status) || (wish.refresh !== undefined && response.status !== 200);
    if (response === undefined || again)
        response = await ask(parts, byPassword(realm, wish));
    if (response.status !== 200)
        throw token_refused(parts, wish, response);
    const given = parseTokenResponse(response.body, registry);
    mask(given.token);
    if (given.refresh !== undefined)
        mask(given.refresh);
    return {
        value: given.token,
        scopes: wish.scopes,
        until: asked + given.seconds * 1000,
        ...(given.refresh === undefined ? {} : { refresh: given.refresh }),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/auth/token-store.js


/** Milliseconds that a token must still be good for to be sent. */
const MARGIN = 10_000;
/** Tokens that are remembered: a run knows few repositories. */
const MOST = 100;
const headerOf = ({ value }) => `Bearer ${value}`;
function tokenStore(parts, credentials) {
    const underWay = new Map();
    let tokens = [];
    const usable = (scopes) => tokens.find((token) => token.until - MARGIN > parts.retry.now() && scopes.every((scope) => covers(token.scopes, scope)));
    const request = async (challenge, scopes) => {
        const refresh = tokens.find((token) => token.refresh !== undefined)?.refresh;
        const token = await requestToken(parts, { challenge, scopes, known: await credentials(), refresh });
        tokens = [token, ...tokens].slice(0, MOST);
        return token;
    };
    const shared = (challenge, scopes) => {
        const key = scopes.join(' ');
        const running = underWay.get(key) ?? request(challenge, scopes).finally(() => underWay.delete(key));
        underWay.set(key, running);
        return running;
    };
    return {
        header: async (challenge, scopes, named) => headerOf(usable(scopes) ?? (await shared(challenge, orderScopes(named, scopes)))),
        forget: (header) => {
            tokens = tokens.filter((token) => headerOf(token) !== header);
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/auth/authorization.js








/** A registry that has moved says so at its root; from there to anywhere else it is not followed for ever. */
const MOST_REDIRECTS = 5;
/** Asks an address once, without credentials, and follows where it leads. Throws `RefusedError` for an address that is not gone to. */
async function askRoot(parts, url, time, redirects = MOST_REDIRECTS) {
    const { registry, origin, connections } = parts;
    const opened = await connections.send({ method: 'GET', url, headers: {}, time });
    if (opened.kind === 'cut')
        return opened;
    const { location } = opened.headers;
    if (!isRedirect(opened.status) || location === undefined || redirects === 0)
        return readResponse(opened);
    await discard(opened);
    return askRoot(parts, new URL(resolveAddress(registry, origin, location, url.href)), time, redirects - 1);
}
/** The answer of the registry's root, which says how it wants to be asked. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#determining-support */
async function ping(parts) {
    const { registry, origin, retry, question, signal } = parts;
    const policy = { ...retry, budget: Math.min(retry.budget, question) };
    const { value: response, attempts } = await persist(policy, signal, (left) => askRoot(parts, new URL('/v2/', origin), left));
    if (response.kind === 'response' && response.status === 200)
        return undefined;
    if (response.kind === 'response' && response.status === 401)
        return preferred(parseChallenges(response.headers['www-authenticate'] ?? ''));
    const passing = response.kind === 'cut' || isPassing(response.status);
    const seen = response.kind === 'cut' ? `did not answer: ${(0,external_core_js_namespaceObject.printable)(response.why, 200)}` : `answered ${response.status}`;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: passing ? 'registry-unreachable' : 'registry-absent',
        message: `${registry} ${seen} when asked for /v2/ (${attempts} attempts).`,
        hint: 'Check the name of the registry, the network, and whether a proxy is needed (HTTPS_PROXY); then run the step again.',
    });
}
/** Who is at work, for people. */
function authorization_nameOf({ credentials, source }) {
    switch (credentials.kind) {
        case 'anonymous':
            return undefined;
        case 'registry-token':
            return `a token from ${source}`;
        default:
            return `the credentials of '${(0,external_core_js_namespaceObject.printable)(credentials.username, 80)}' from ${source}`;
    }
}
/** Authorization for one registry of one run. */
function authorizationFor(parts) {
    let scheme;
    let found;
    let who;
    let unasked;
    const credentials = async () => {
        found ??= parts.credentials();
        who = authorization_nameOf(await found);
        return found;
    };
    const tokens = tokenStore({ ...parts, who: () => who }, credentials);
    const headerFor = async (challenge, scopes, named) => {
        if (challenge === undefined)
            return undefined;
        const { credentials: known } = await credentials();
        if (known.kind === 'registry-token')
            return `Bearer ${known.token}`;
        if (challenge.kind === 'bearer')
            return await tokens.header(challenge, scopes, named);
        return known.kind === 'password' ? basicHeader(known.username, known.password) : undefined;
    };
    return {
        header: async (scopes) => {
            scheme ??= ping(parts);
            return headerFor(await scheme, scopes, []);
        },
        challenged: async (header, scopes, sent) => {
            const challenge = preferred(parseChallenges(header ?? ''));
            if (challenge === undefined) {
                if (sent === undefined)
                    unasked = authorization_nameOf(await parts.credentials());
                return undefined;
            }
            scheme = Promise.resolve(challenge);
            tokens.forget(sent);
            const other = await headerFor(challenge, scopes, challenge.kind === 'bearer' ? challenge.scopes : []);
            return other === sent ? undefined : other;
        },
        used: () => who,
        unasked: () => unasked,
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/blobs.js




function call(endpoint, method, digest) {
    return {
        method,
        address: `${endpoint.path}/blobs/${digest}`,
        scopes: endpoint.pull,
        doing: `The request for ${endpoint.shown}@${digest}`,
    };
}
/** Asks for a blob without its bytes. Throws for an answer that is none of these. */
async function headBlob(endpoint, digest) {
    const asked = call(endpoint, 'HEAD', digest);
    const response = await endpoint.session.ask(asked);
    if (response.status === 200)
        return { kind: 'there' };
    if (response.status === 404)
        return { kind: 'absent' };
    const fault = endpoint.session.fault(asked, response);
    if (response.status === 403)
        return { kind: 'denied', fault };
    throw fault;
}
/** Whether the repository has a blob. */
async function hasBlob(endpoint, digest) {
    const presence = await headBlob(endpoint, digest);
    if (presence.kind === 'denied')
        throw presence.fault;
    return presence.kind === 'there';
}
function blobs_damaged(endpoint, { digest, size }, why) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-digest',
        message: `${endpoint.shown}@${digest} (${size} bytes) ${why}.`,
        hint: 'The bytes were changed on their way or in the registry. Do not use them; tell who runs the registry.',
    });
}
/** Bytes that make an attempt a success even though it broke off. */
const PROGRESS = 1024 * 1024;
/** Bytes at the start of an answer that are there already: a server may send all, whatever was asked for. */
function overlap({ status, headers }, received) {
    if (status === 200)
        return received;
    const from = /^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1];
    return status === 206 && from !== undefined && Number(from) <= received ? received - Number(from) : undefined;
}
/** The bytes of one answer that are new. Answers why it broke off, or undefined at its end. */
async function* newBytes(download, { stream }, skip) {
    const { endpoint, blob, hash } = download;
    let left = skip;
    try {
        for await (const chunk of stream) {
            const bytes = chunk.subarray(Math.min(left, chunk.length));
            left -= chunk.length - bytes.length;
            if (bytes.length === 0)
                continue;
            download.received += bytes.length;
            if (download.received > blob.size)
                throw blobs_damaged(endpoint, blob, 'has more bytes than that');
            hash.update(bytes);
            yield bytes;
        }
    }
    catch (error) {
        if (error instanceof external_core_js_namespaceObject.CouldNotCheckError || endpoint.session.signal?.aborted === true)
            throw error;
        return error instanceof Error ? error.message : String(error);
    }
    return undefined;
}
/** Throws for an answer that does not pass by itself. */
async function attempt({ endpoint, received }, asked) {
    const range = received === 0 ? {} : { headers: { range: `bytes=${received}-` } };
    const opened = await endpoint.session.open({ ...asked, ...range });
    if (opened.kind === 'cut')
        return { kind: 'none', why: opened.why };
    const skip = overlap(opened, received);
    if (skip !== undefined)
        return { kind: 'bytes', opened, skip };
    const response = await readResponse(opened);
    if (response.kind === 'cut')
        return { kind: 'none', why: response.why };
    if (!isPassing(response.status))
        throw endpoint.session.fault(asked, response);
    const { 'retry-after': retryAfter } = response.headers;
    return { kind: 'none', why: `status ${response.status}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
/** The bytes of a blob, checked by size and digest, resumed where the connection was cut. */
async function* blobs_readBlob(endpoint, blob) {
    const { session } = endpoint;
    const { retry } = session;
    const since = retry.now();
    const download = { endpoint, blob, hash: (0,external_node_crypto_namespaceObject.createHash)('sha256'), received: 0 };
    const asked = call(endpoint, 'GET', blob.digest);
    for (let count = 1; download.received < blob.size || count === 1; count += 1) {
        const before = download.received;
        const tried = await attempt(download, asked);
        const broke = tried.kind === 'none' ? tried.why : yield* newBytes(download, tried.opened, tried.skip);
        if (download.received === blob.size)
            break;
        if (download.received - before >= PROGRESS)
            count = 1;
        const why = (0,external_core_js_namespaceObject.printable)(`${broke ?? 'the answer ended early'}, at byte ${download.received} of ${blob.size}`);
        const wait = (0,external_core_js_namespaceObject.pauseAfter)(retry, count, since, tried.kind === 'none' ? tried.retryAfter : undefined);
        if (wait === undefined)
            throw session.unreachable(asked.doing, why, count);
        session.log(`${asked.doing}: ${why}, again in ${Math.ceil(wait)} ms`);
        await retry.sleep(wait, session.signal);
    }
    const digest = `sha256:${download.hash.digest('hex')}`;
    if (digest !== blob.digest)
        throw blobs_damaged(endpoint, blob, `has the digest ${digest}`);
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/endpoint.js


/** @param access what the first token is asked for; a place that is going to be written to needs only one then */
function endpointOf(session, name, access) {
    const push = [repositoryScope(name.repository, 'pull,push')];
    return {
        session,
        name,
        shown: formatRepository(name),
        path: `/v2/${name.repository}`,
        pull: access === 'push' ? push : [repositoryScope(name.repository, 'pull')],
        push,
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/registry/next-page.js

const NEXT = /;\s*rel\s*=\s*(?:"next"|next)\s*(?:[;,]|$)/i;
/**
 * The address of the next page in a `Link` header, as it stands there (it may be relative), or undefined on the last page.
 * Source: https://www.rfc-editor.org/rfc/rfc8288#section-3, https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags
 */
function nextPage(header) {
    for (const [, target, parameters] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (NEXT.test((0,external_core_js_namespaceObject.invariant)(parameters, 'a link has parameters, empty ones too')))
            return target;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/manifests.js




/** Some registries answer 404 for a manifest whose type is not named. https://github.com/opencontainers/distribution-spec/blob/main/content-negotiation.md */
const ACCEPT = MANIFEST_TYPES.join(', ');
/** `ghcr.io/acme/app:1.2.3` or `...@sha256:...`. */
function called(endpoint, reference) {
    return `${endpoint.shown}${isDigest(reference) ? '@' : ':'}${(0,external_core_js_namespaceObject.printable)(reference, 150)}`;
}
function reading(endpoint, method, reference) {
    return {
        method,
        address: `${endpoint.path}/manifests/${encodeURIComponent(reference).replace('%3A', ':')}`,
        scopes: endpoint.pull,
        doing: `The request for ${called(endpoint, reference)}`,
        headers: { accept: ACCEPT },
        limit: LARGEST_MANIFEST,
    };
}
/** Media type without parameters. */
function typeOf({ headers }) {
    return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
function digestHeader({ headers }) {
    const value = headers['docker-content-digest'];
    return typeof value === 'string' && isDigest(value) ? value : undefined;
}
function otherDigest(what, wanted, seen) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-digest',
        message: `${what} has the digest ${seen}, not ${wanted}.`,
        hint: 'The bytes were changed on their way or in the registry. Do not use them; tell who runs the registry.',
    });
}
/**
 * What a tag or digest names, without its bytes. They are fetched where the registry does not say all of it, and where it does not take
 * HEAD: Artifactory answers 403 to some (RTFACT-13797).
 */
async function headManifest(endpoint, reference) {
    const response = await endpoint.session.ask(reading(endpoint, 'HEAD', reference));
    if (response.status === 404)
        return undefined;
    const digest = digestHeader(response);
    const size = Number(response.headers['content-length'] ?? '0');
    const whole = response.status === 200 && digest !== undefined && Number.isSafeInteger(size) && size > 0;
    if (!whole || typeOf(response) === '')
        return (await getManifest(endpoint, reference))?.descriptor;
    if (isDigest(reference) && digest !== reference)
        throw otherDigest(called(endpoint, reference), reference, digest);
    return { mediaType: typeOf(response), digest, size };
}
/** The bytes that a tag or digest names, checked against the digest that was asked for, else the one that the registry gives. */
async function getTagged(endpoint, reference) {
    const call = reading(endpoint, 'GET', reference);
    const response = await endpoint.session.ask(call);
    if (response.status === 404)
        return undefined;
    if (response.status !== 200)
        throw endpoint.session.fault(call, response);
    const wanted = isDigest(reference) ? reference : digestHeader(response);
    const seen = digestOf(response.body);
    if (wanted !== undefined && wanted !== seen)
        throw otherDigest(called(endpoint, reference), wanted, seen);
    return { manifest: content(response.body, typeOf(response)), etag: response.headers.etag };
}
/** The same without the state of the tag. */
async function getManifest(endpoint, reference) {
    return (await getTagged(endpoint, reference))?.manifest;
}
/** Values of a header that may be there several times, which Node joins by commas. */
function list(header) {
    const whole = typeof header === 'string' ? header : (header ?? []).join(',');
    return whole
        .split(',')
        .map((value) => value.trim())
        .filter((value) => value !== '');
}
/** Undefined: the registry says that the tag is in another state than `ifMatch`. */
async function manifests_put(endpoint, reference, { bytes, descriptor }, { tags = [], ifMatch }) {
    const query = tags.map((tag) => `tag=${encodeURIComponent(tag)}`).join('&');
    const call = {
        method: 'PUT',
        address: `${endpoint.path}/manifests/${encodeURIComponent(reference).replace('%3A', ':')}${query === '' ? '' : `?${query}`}`,
        scopes: endpoint.push,
        doing: `The push of ${called(endpoint, reference)}`,
        headers: { 'content-type': descriptor.mediaType, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) },
        body: { length: bytes.length, open: () => bytes },
    };
    const response = await endpoint.session.ask(call);
    if (response.status === 412 && ifMatch !== undefined)
        return undefined;
    // Artifactory and some others answer 200 or 202 where 201 is right.
    if (response.status < 200 || response.status > 202)
        throw endpoint.session.fault(call, response);
    const digest = digestHeader(response);
    if (digest !== undefined && digest !== descriptor.digest)
        throw otherDigest(called(endpoint, reference), descriptor.digest, digest);
    const set = list(response.headers['oci-tag']);
    return {
        digest: descriptor.digest,
        subject: response.headers['oci-subject'] !== undefined,
        tags: tags.filter((tag) => set.includes(tag)),
    };
}
/** Puts a manifest under a tag or its digest; with a digest also under tags, where the registry can. */
async function putManifest(endpoint, reference, manifest, tags = []) {
    return (0,external_core_js_namespaceObject.invariant)(await manifests_put(endpoint, reference, manifest, { tags }), 'only a request with a condition is overtaken');
}
/** Sets a tag in the state in which it was read: `ifMatch`, which most registries do not know. */
async function setTag(endpoint, tag, manifest, ifMatch) {
    return (await manifests_put(endpoint, tag, manifest, { ifMatch })) === undefined ? 'changed' : 'set';
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/referrers-index.js





/** How often the index is written again because another writer was faster. */
const referrers_index_ROUNDS = 5;
/** The index under the referrers tag, with the state of the tag. Throws `CouldNotCheckError` when the tag is something else. */
async function readReferrersIndex(endpoint, subject) {
    const tag = referrersTag(subject);
    const found = await getTagged(endpoint, tag);
    if (found === undefined)
        return { index: undefined, etag: undefined };
    const { bytes, descriptor } = found.manifest;
    const where = `${endpoint.shown}:${tag}`;
    if (isIndexType(descriptor.mediaType))
        return { index: parseIndex(bytes, descriptor.mediaType, where), etag: found.etag };
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'referrers-tag',
        message: `${where} is no index, so it does not list what refers to the image.`,
        hint: 'Something else uses this tag, which is kept for referrers. Delete it.',
    });
}
/** Writes the index with further referrers. Answers whether it held them before already. */
async function addOnce(endpoint, subject, referrers) {
    const { index, etag } = await readReferrersIndex(endpoint, subject);
    const next = withReferrers(index, referrers);
    if (next === undefined)
        return true;
    // Whether another writer was faster is seen when the index is read again, in registries without conditions too.
    await setTag(endpoint, referrersTag(subject), indexContent(next), etag);
    return false;
}
async function add(endpoint, subject, referrers) {
    for (let round = 0; round <= referrers_index_ROUNDS; round += 1)
        if (await addOnce(endpoint, subject, referrers))
            return;
    throw new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'referrers-race',
        message: `${endpoint.shown}:${referrersTag(subject)} was overwritten by others ${referrers_index_ROUNDS} times.`,
        hint: 'Attach to one image from one place at a time, then run the step again.',
    });
}
/**
 * Adds referrers of one subject to the index under the referrers tag, all in one write: where tags never move there is no second. Most
 * registries have no lock and no conditions: the index is read again after it was written, and written again when another writer's came over
 * it. Within a run one waits for the other.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests-with-subject
 */
function addReferrers(endpoint, subject, referrers) {
    return endpoint.session.inTurn(`${endpoint.shown}@${subject}`, () => add(endpoint, subject, referrers));
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/listing.js







/** Elastic Container Registry refuses to give more at once. */
const PAGE = 1000;
/** Far more than any repository has, so that a registry that links in a circle comes to an end. */
const MOST_PAGES = 1000;
/** A registry that does not know pages gives all tags in one. */
const LARGEST_PAGE = 64 * 1024 * 1024;
function endless(doing) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-pages',
        message: `${doing} has more than ${MOST_PAGES} pages, or its pages lead in a circle.`,
        hint: 'Delete what is not needed, or tell who runs the registry.',
    });
}
/** Whether a 404 is the registry's own word: a page of a proxy says nothing of whether there is such a repository. */
function saysAbsent({ body }) {
    return parseRegistryErrors(body).length > 0;
}
function wordless(doing) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-answer',
        message: `${doing} was answered with status 404 and no word of a registry, so it is not known whether there is one.`,
        hint: 'See what stands between the registry and this machine, and whether the registry lists tags at all.',
    });
}
/** The answers of all pages of a list; undefined when the first is a 404. */
async function pages(endpoint, first) {
    const { session } = endpoint;
    const found = [];
    for (let address = first.address; address !== undefined;) {
        if (found.length === MOST_PAGES)
            throw endless(first.doing);
        const response = await session.ask({ ...first, address });
        if (response.status === 404 && found.length === 0) {
            if (saysAbsent(response))
                return undefined;
            throw wordless(first.doing);
        }
        if (response.status !== 200)
            throw session.fault(first, response);
        found.push(response);
        const { link } = response.headers;
        const next = nextPage(typeof link === 'string' ? link : undefined);
        // Behind some proxies the link is relative to the page, not to the host.
        address = next === undefined ? undefined : session.resolve(next, session.resolve(address));
    }
    return found;
}
function notAList(doing, response) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-answer',
        message: `${doing} was answered with what is no list of tags: ${(0,external_core_js_namespaceObject.printable)(response.body.toString('utf8'), 100)}`,
        hint: 'See what stands between the registry and this machine.',
    });
}
function tagsIn(response, doing) {
    let json;
    try {
        json = JSON.parse(response.body.toString('utf8'));
    }
    catch {
        throw notAList(doing, response);
    }
    if (typeof json !== 'object' || json === null || !('tags' in json))
        throw notAList(doing, response);
    // A repository without tags has null with some.
    const tags = json.tags ?? [];
    if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string'))
        throw notAList(doing, response);
    return tags;
}
/** All tags of a repository; undefined when there is no such repository. */
async function listTags(endpoint) {
    const doing = `The list of tags of ${endpoint.shown}`;
    const responses = await pages(endpoint, {
        method: 'GET',
        address: `${endpoint.path}/tags/list?n=${PAGE}`,
        scopes: endpoint.pull,
        doing,
        limit: LARGEST_PAGE,
    });
    return responses && [...new Set(responses.flatMap((response) => tagsIn(response, doing)))];
}
/** Registries without the API: 404 by the specification, and what some have for a path that they do not know. */
const NO_API = new Set([400, 404, 405, 406, 501]);
/**
 * What refers to a manifest, from the registry's own list, else from the index under the referrers tag.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
async function listReferrers(endpoint, subject, artifactType) {
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const doing = `The list of what refers to ${endpoint.shown}@${subject}`;
    const call = {
        method: 'GET',
        address: `${endpoint.path}/referrers/${subject}${filter}`,
        scopes: endpoint.pull,
        doing,
        headers: { accept: OCI.index },
    };
    const first = await endpoint.session.ask(call);
    const byTag = async () => {
        const { index } = await readReferrersIndex(endpoint, subject);
        return ofType(index?.manifests ?? [], artifactType);
    };
    if (NO_API.has(first.status) || (first.status === 200 && !isList(first)))
        return { descriptors: await byTag(), via: 'tag' };
    if (first.status !== 200)
        throw endpoint.session.fault(call, first);
    const descriptors = ofType(await restOf(endpoint, call, first), artifactType);
    // A list that is kept since yesterday does not have what clients wrote under the tag before.
    return { descriptors: descriptors.length === 0 ? await byTag() : descriptors, via: 'api' };
}
/** Some registries answer every path that they do not know with a page for people, and 200. */
function isList({ headers }) {
    const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
    return type === OCI.index || type === 'application/json' || type === '';
}
async function restOf(endpoint, call, first) {
    const { session } = endpoint;
    const { link } = first.headers;
    const next = nextPage(typeof link === 'string' ? link : undefined);
    const address = next === undefined ? undefined : session.resolve(next, session.resolve(call.address));
    const rest = address === undefined ? [] : ((await pages(endpoint, { ...call, address })) ?? []);
    return [first, ...rest].flatMap(({ body }) => {
        const document = parseDocument(body, OCI.index, call.doing);
        return document.kind === 'index' ? document.manifests : [];
    });
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/piece.js
/** The first bytes of a source, and no more of it than is needed. */
function pieceOf(source, length) {
    return source instanceof Uint8Array ? source.subarray(0, length) : firstOf(source, length);
}
async function* firstOf(source, length) {
    let left = length;
    for await (const chunk of source) {
        yield chunk.subarray(0, left);
        left -= chunk.length;
        if (left <= 0)
            return;
    }
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/upload.js




/** Bytes of a piece for registries that do not take a blob in one: below the limits of proxies that are known (100 MB). */
const PIECE = 32 * 1024 * 1024;
/** Bytes that make an attempt a success even though it broke off. */
const upload_PROGRESS = 1024 * 1024;
/** Milliseconds that taking an upload back may hold up the end of a run. */
const PARTING = 5_000;
const OCTETS = { 'content-type': 'application/octet-stream' };
function upload_call(job, method, address) {
    const { endpoint, blob } = job;
    return { method, address, scopes: endpoint.push, doing: `The upload of ${blob.digest} to ${endpoint.shown}` };
}
/** The query of a location is the registry's: it is added to, never written anew. */
function closing(location, { digest }) {
    return `${location}${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`;
}
/** The upload as it stands after an answer, where the answer names a location; else as it was. */
function following(job, { headers }, before) {
    const { session } = job.endpoint;
    const { location = before.address } = headers;
    const least = Number(headers['oci-chunk-min-length'] ?? before.upload?.least ?? 0);
    const [address = ''] = session.resolve(location, session.resolve(before.address)).split('#', 1);
    return { location: address, least: Number.isSafeInteger(least) ? least : 0, offset: 0 };
}
async function begin(job) {
    const { path, session } = job.endpoint;
    const asked = { ...upload_call(job, 'POST', `${path}/blobs/uploads/`), body: { length: 0, open: () => new Uint8Array() } };
    const response = await session.ask(asked);
    if (response.status !== 202 || response.headers.location === undefined)
        throw session.fault(asked, response);
    return following(job, response, asked);
}
/** Bytes that the registry has by its own word (`Range: 0-N`), or undefined. Older ones write `0-0` for nothing. */
function received({ headers }) {
    const last = /^(?:bytes=)?0-(\d+)$/.exec(headers.range ?? '')?.[1];
    return last === undefined || last === '0' ? undefined : Number(last) + 1;
}
/** What an answer to a piece or to the closing request means. */
function endOf(job, upload, asked, response) {
    const { session } = job.endpoint;
    if (response.kind === 'cut')
        return { kind: 'broken', why: response.why, upload };
    const { status } = response;
    const why = `status ${status}`;
    if (isPassing(status) || status === 416)
        return { kind: 'broken', why, upload, response };
    if (status === 413)
        return { kind: 'too-large', why, response };
    const unknown = status === 404 && parseRegistryErrors(response.body).every(({ code }) => code !== 'NAME_UNKNOWN');
    // A part that was resumed may not have been the part the registry said it had.
    if (unknown || (status === 400 && upload.offset > 0))
        return { kind: 'lost', why };
    throw session.fault(asked, response);
}
async function upload_close(job, upload, from) {
    const { blob, endpoint } = job;
    const asked = {
        ...upload_call(job, 'PUT', closing(upload.location, blob)),
        headers: OCTETS,
        body: { length: blob.size - from, open: () => (from < blob.size ? job.open(from) : new Uint8Array()) },
    };
    const response = await endpoint.session.once(asked);
    const stored = response.kind === 'response' && [200, 201, 204].includes(response.status);
    return stored ? { kind: 'stored' } : endOf(job, upload, asked, response);
}
/** Sends from an offset on in pieces, then closes the upload. */
async function sendPieces(job, start, piece) {
    const { blob, endpoint } = job;
    let upload = start;
    while (upload.offset < blob.size) {
        const { offset } = upload;
        const length = Math.min(Math.max(piece, upload.least), blob.size - offset);
        const asked = {
            ...upload_call(job, 'PATCH', upload.location),
            headers: { ...OCTETS, 'content-range': `${offset}-${offset + length - 1}` },
            body: { length, open: () => pieceOf(job.open(offset), length) },
        };
        const response = await endpoint.session.once(asked);
        if (response.kind === 'cut' || ![201, 202, 204].includes(response.status))
            return endOf(job, upload, asked, response);
        const next = following(job, response, { address: upload.location, upload });
        const there = received(response) ?? offset + length;
        if (there <= offset || there > offset + length)
            return { kind: 'lost', why: 'a wrong Range' };
        upload = { ...next, offset: there };
    }
    return upload_close(job, upload, blob.size);
}
/** Where the registry says that an upload stands, or undefined when it has to be begun anew. */
async function standing(job, upload) {
    const asked = upload_call(job, 'GET', upload.location);
    const response = await job.endpoint.session.ask(asked);
    if (response.status !== 204 && response.status !== 202 && response.status !== 200)
        return undefined;
    const offset = received(response);
    if (offset === undefined || offset > job.blob.size)
        return undefined;
    return { ...following(job, response, { address: upload.location, upload }), offset };
}
/** Best effort: what is not taken back, the registry throws away by itself some day. */
async function takeBack(job, { location }) {
    const signal = AbortSignal.timeout(PARTING);
    await job.endpoint.session.once({ ...upload_call(job, 'DELETE', location), signal }).catch(() => undefined);
}
/** Why an upload is given up: what the registry answered last, or that it did not. */
function gaveUp(job, end, count) {
    const { session } = job.endpoint;
    const asked = upload_call(job, 'PUT', '');
    const response = 'response' in end ? end.response : undefined;
    return response === undefined ? session.unreachable(asked.doing, end.why, count) : session.fault(asked, response);
}
async function pause(job, attempts, end) {
    const { session } = job.endpoint;
    const header = end.kind === 'broken' ? end.response?.headers['retry-after'] : undefined;
    const wait = (0,external_core_js_namespaceObject.pauseAfter)(session.retry, attempts.count, attempts.since, header);
    if (wait === undefined)
        throw gaveUp(job, end, attempts.count);
    session.log(`${upload_call(job, 'PUT', '').doing}: ${(0,external_core_js_namespaceObject.printable)(end.why, 100)}, again in ${Math.ceil(wait)} ms`);
    await session.retry.sleep(wait, session.signal);
}
/** One attempt; answers whether the blob is stored. Leaves in `attempts` where the next one begins. */
async function upload_attempt(job, attempts) {
    const upload = attempts.upload ?? (await begin(job));
    attempts.upload = upload;
    const whole = upload.offset === 0 && attempts.piece === undefined;
    const end = whole ? await upload_close(job, upload, 0) : await sendPieces(job, upload, attempts.piece ?? job.blob.size);
    if (end.kind === 'stored')
        return true;
    if (end.kind === 'too-large') {
        if (attempts.piece !== undefined)
            throw gaveUp(job, end, attempts.count);
        attempts.piece = PIECE;
        await takeBack(job, upload);
        attempts.upload = undefined;
        return false;
    }
    await pause(job, attempts, end);
    attempts.upload = end.kind === 'broken' ? await standing(job, end.upload) : undefined;
    if ((attempts.upload?.offset ?? 0) - upload.offset >= upload_PROGRESS)
        attempts.count = 0;
    // The answer that was lost may have been the one that said it is stored.
    return attempts.upload === undefined && (await isThere(job));
}
/**
 * Uploads a blob: whole, where that breaks off from where the registry says it has got to, else from the beginning; in pieces where the
 * registry takes no body of its size.
 *
 * @param begun an upload that the registry has begun already
 */
async function upload_upload(job, begun) {
    const attempts = { upload: begun, piece: undefined, count: 1, since: job.endpoint.session.retry.now() };
    try {
        while (!(await upload_attempt(job, attempts)))
            attempts.count += 1;
    }
    catch (error) {
        if (attempts.upload !== undefined)
            await takeBack(job, attempts.upload);
        throw error;
    }
}
/** Whether the blob is there. A registry that does not let this be asked gets it again. */
async function isThere({ endpoint, blob }) {
    // Asked with the token that the upload needs anyway.
    const { kind } = await headBlob({ ...endpoint, pull: endpoint.push }, blob.digest);
    return kind === 'there';
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/put-blob.js



/** Repositories that are tried as the source of a mount. */
const MOST_MOUNTS = 3;
/**
 * Mounts a blob from another repository. Registries answer 202 with an upload where they cannot, and some refuse it altogether:
 * then it is uploaded.
 */
async function mount(job, from) {
    const { endpoint, blob } = job;
    const query = `mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(from)}`;
    const asked = {
        ...upload_call(job, 'POST', `${endpoint.path}/blobs/uploads/?${query}`),
        scopes: [...endpoint.push, repositoryScope(from, 'pull')],
        body: { length: 0, open: () => new Uint8Array() },
    };
    try {
        const response = await endpoint.session.once(asked);
        if (response.kind === 'cut')
            return undefined;
        const { 'docker-content-digest': digest = blob.digest, location } = response.headers;
        if (response.status === 201)
            return digest === blob.digest ? 'mounted' : undefined;
        return response.status === 202 && location !== undefined ? following(job, response, asked) : undefined;
    }
    catch (error) {
        if (error instanceof external_core_js_namespaceObject.OutcomeError)
            return undefined;
        throw error;
    }
}
/** Makes sure that a repository has a blob: looks, mounts it, uploads it. */
async function putBlob(endpoint, blob, open, mountFrom) {
    const job = { endpoint, blob, open };
    if (await isThere(job))
        return 'existed';
    let begun;
    for (const from of mountFrom.filter((other) => other !== endpoint.name.repository).slice(0, MOST_MOUNTS)) {
        const mounted = await mount(job, from);
        if (mounted === 'mounted') {
            if (begun !== undefined)
                await takeBack(job, begun);
            return 'mounted';
        }
        if (begun !== undefined && mounted !== undefined)
            await takeBack(job, begun);
        begun = mounted ?? begun;
    }
    await upload_upload(job, begun);
    return 'uploaded';
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/session.js





const session_MOST_REDIRECTS = 5;
/** What did not answer, after all attempts. */
function unreachable(registry, doing, why, attempts) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-unreachable',
        message: `${(0,external_core_js_namespaceObject.printable)(doing, 400)} did not succeed at ${registry}: ${(0,external_core_js_namespaceObject.printable)(why, 200)} (${attempts} attempts).`,
        hint: 'Check the name of the registry, the network, and whether a proxy is needed (HTTPS_PROXY); then run the step again.',
    });
}
async function follow(parts, call, url, redirects) {
    const { connections, authorization, registry, origin, question } = parts;
    const send = (header) => connections.send({
        method: call.method,
        url,
        time: call.time ?? question,
        headers: { ...call.headers, ...(header === undefined ? {} : { authorization: header }) },
        ...(call.body === undefined ? {} : { body: call.body }),
        ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
    // Credentials are for the registry; whoever else it sends us to has his own in the address.
    const own = url.origin === origin.origin;
    const header = own ? await authorization.header(call.scopes) : undefined;
    let opened = await send(header);
    if (own && opened.kind === 'open' && opened.status === 401) {
        const other = await authorization.challenged(opened.headers['www-authenticate'], call.scopes, header);
        if (other !== undefined) {
            await discard(opened);
            opened = await send(other);
        }
    }
    const reads = call.method === 'GET' || call.method === 'HEAD';
    if (opened.kind === 'cut' || !(reads ? isRedirect(opened.status) : keepsMethod(opened.status)))
        return opened;
    const { location } = opened.headers;
    if (location === undefined || redirects === 0)
        return opened;
    await discard(opened);
    return follow(parts, call, new URL(resolveAddress(registry, origin, location, url.href)), redirects - 1);
}
async function session_ask(session, question, call) {
    const { signal, log } = session;
    const retry = { ...session.retry, budget: Math.min(session.retry.budget, question) };
    const told = (what, wait) => log(`${(0,external_core_js_namespaceObject.printable)(call.doing, 400)}: ${(0,external_core_js_namespaceObject.printable)(what, 100)}, again in ${Math.ceil(wait)} ms`);
    const { value: response, attempts } = await persist(retry, signal, (left) => session.once({ ...call, time: left }), told);
    if (response.kind === 'cut')
        throw session.unreachable(call.doing, response.why, attempts);
    if (isPassing(response.status))
        throw session.fault(call, response);
    return response;
}
/** Work of the same key is done in the order in which it came, whatever becomes of what was before. */
function turns() {
    const last = new Map();
    return (key, work) => {
        const before = last.get(key) ?? Promise.resolve();
        const run = before.then(work);
        last.set(key, run.catch(() => undefined));
        return run;
    };
}
/** A session with a registry. Nothing is sent yet. */
function openSession(parts) {
    const { registry, origin, authorization } = parts;
    const session = {
        registry,
        retry: parts.retry,
        signal: parts.signal,
        log: parts.log,
        resolve: (address, base = origin.href) => resolveAddress(registry, origin, address, base),
        open: (call) => follow(parts, call, new URL(session.resolve(call.address)), session_MOST_REDIRECTS),
        once: async (call) => {
            const opened = await session.open(call);
            return opened.kind === 'cut' ? opened : readResponse(opened, call.limit);
        },
        ask: (call) => session_ask(session, parts.question, call),
        inTurn: turns(),
        unreachable: (doing, why, attempts) => unreachable(registry, doing, why, attempts),
        fault: ({ doing }, { status, body }) => registryFault({
            doing: (0,external_core_js_namespaceObject.printable)(doing, 400),
            registry,
            status,
            errors: parseRegistryErrors(body),
            credentials: authorization.used(),
            unasked: authorization.unasked(),
        }),
    };
    return session;
}

;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __lazy_require__("node:tls");
;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/trust.js






/** Where Docker and crane look for the certificates of one registry. https://docs.docker.com/engine/security/certificates/ */
const DOCKER_CERTIFICATES = '/etc/docker/certs.d';
function trust_unreadable(what, why, cause) {
    return new external_core_js_namespaceObject.CouldNotCheckError({
        code: 'registry-tls',
        message: `${(0,external_core_js_namespaceObject.printable)(what, 300)} ${why}.`,
        hint: 'Give a readable file with certificates as PEM, or take the setting away.',
        cause,
    });
}
function trust_read(path, name) {
    const what = `${name} (${path})`;
    let text;
    try {
        text = (0,external_core_js_namespaceObject.readText)(path);
    }
    catch (error) {
        throw trust_unreadable(what, 'cannot be read', error);
    }
    if (text === undefined)
        throw trust_unreadable(what, 'cannot be read (ENOENT)', undefined);
    return text;
}
/** OpenSSL passes over what it cannot read, and the registry would be the one that is not trusted. Throws `CouldNotCheckError`. */
function checked(pem, name) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    try {
        for (const block of blocks)
            new external_node_crypto_namespaceObject.X509Certificate(block);
    }
    catch (error) {
        throw trust_unreadable(name, 'holds a certificate that is none', error);
    }
    if (blocks.length > 0)
        return pem;
    throw trust_unreadable(name, 'holds no certificate', undefined);
}
/** Names in a folder that may not be there. */
function namesIn(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder).sort();
    }
    catch (error) {
        if ((0,external_core_js_namespaceObject.isAbsent)(error))
            return [];
        throw trust_unreadable(folder, `cannot be read (${(0,external_core_js_namespaceObject.errorCode)(error) ?? 'unknown'})`, error);
    }
}
/** What Go's programs take in place of the system's certificates; here they come beside them. https://pkg.go.dev/crypto/x509#SystemCertPool */
function fromEnvironment({ env }) {
    const { SSL_CERT_FILE: file = '', SSL_CERT_DIR: folders = '' } = env;
    const found = folders
        .split(':')
        .filter((folder) => folder !== '')
        .flatMap((folder) => namesIn(folder).map((name) => (0,external_node_path_namespaceObject.join)(folder, name)))
        .filter((path) => /\.(?:crt|pem|cer)$/.test(path));
    return [
        ...(file === '' ? [] : [checked(trust_read(file, 'SSL_CERT_FILE'), 'SSL_CERT_FILE')]),
        ...found.map((path) => trust_read(path, 'SSL_CERT_DIR')),
    ];
}
/** The certificates of one registry: `*.crt` are authorities, `NAME.cert` with `NAME.key` says who asks. */
function ofRegistry({ folder }, host) {
    const own = (0,external_node_path_namespaceObject.join)(folder, host);
    const all = namesIn(own);
    const pem = (name) => trust_read((0,external_node_path_namespaceObject.join)(own, name), name);
    const pairs = all.filter((name) => name.endsWith('.cert') && all.includes(`${(0,external_node_path_namespaceObject.basename)(name, '.cert')}.key`));
    return {
        authorities: all.filter((name) => name.endsWith('.crt')).map((name) => checked(pem(name), (0,external_node_path_namespaceObject.join)(own, name))),
        cert: pairs.map(pem),
        key: pairs.map((name) => pem(`${(0,external_node_path_namespaceObject.basename)(name, '.cert')}.key`)),
    };
}
/**
 * Whom to trust for a registry: Node's own authorities with NODE_EXTRA_CA_CERTS, those of this system, of SSL_CERT_FILE and SSL_CERT_DIR, of
 * Docker's folder for the registry, and those that are given. Read when a registry is spoken to with TLS for the first time.
 * Throws `CouldNotCheckError` for certificates that cannot be read.
 */
function trustOf(options) {
    const known = new Map();
    let shared;
    const make = (host) => {
        shared ??= [...(0,external_node_tls_namespaceObject.getCACertificates)('default'), ...(0,external_node_tls_namespaceObject.getCACertificates)('system'), ...fromEnvironment(options)];
        const { authorities, cert, key } = ofRegistry(options, host);
        const given = options.authorities.map((pem) => checked(pem, "The file of the input 'ca-file'"));
        try {
            return (0,external_node_tls_namespaceObject.createSecureContext)({
                ca: [...new Set([...shared, ...authorities, ...given])],
                ...(cert.length === 0 ? {} : { cert, key }),
            });
        }
        catch (error) {
            throw trust_unreadable(`The certificate in ${(0,external_node_path_namespaceObject.join)(options.folder, host)}`, 'does not go with its key', error);
        }
    };
    return (host) => {
        const context = known.get(host) ?? make(host);
        known.set(host, context);
        return context;
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/registry/registry.js













const MAX_PARALLEL = 8;
const IDLE = 120_000;
/** Docker Hub's registry is not at its own name. */
const HUB_HOST = 'registry-1.docker.io';
function originOf(registry, insecure) {
    return new URL(`${insecure ? 'http' : 'https'}://${registry === DOCKER_HUB ? HUB_HOST : registry}`);
}
function repositoryAt(endpoint) {
    return {
        name: endpoint.name,
        headManifest: (reference) => headManifest(endpoint, reference),
        getManifest: (reference) => getManifest(endpoint, reference),
        getTagged: (tag) => getTagged(endpoint, tag),
        putManifest: (reference, manifest, tags) => putManifest(endpoint, reference, manifest, tags),
        setTag: (tag, manifest, ifMatch) => setTag(endpoint, tag, manifest, ifMatch),
        hasBlob: (digest) => hasBlob(endpoint, digest),
        readBlob: (blob) => blobs_readBlob(endpoint, blob),
        putBlob: (blob, open, mountFrom = []) => putBlob(endpoint, blob, open, mountFrom),
        tags: () => listTags(endpoint),
        referrers: (subject, artifactType) => listReferrers(endpoint, subject, artifactType),
        addReferrers: (subject, referrers) => addReferrers(endpoint, subject, referrers),
    };
}
/**
 * Opens nothing yet: connections are made when a repository is asked for something, and end when this is disposed of. So do requests that
 * nobody waits for any more, since another of the same run failed: they would be sent again and again after the run's end.
 */
function openRegistries(options) {
    const { insecure = isLoopback, maxParallel = MAX_PARALLEL, idle = IDLE, question = QUESTION, env = {} } = options;
    const { credentials, mask, log = () => undefined, authorities = [], certificates = DOCKER_CERTIFICATES } = options;
    const ended = new AbortController();
    const signal = options.signal === undefined ? ended.signal : AbortSignal.any([options.signal, ended.signal]);
    const trust = trustOf({ env, authorities, folder: certificates });
    const connections = openConnections({ maxParallel, idle, env, signal, trust });
    const retry = { ...REGISTRY_RETRY, ...options.retry };
    const sessions = new Map();
    const sessionFor = (registry) => {
        const before = sessions.get(registry);
        if (before !== undefined)
            return before;
        const base = { registry, origin: originOf(registry, insecure(registry)), connections, retry, question, signal };
        const authorization = authorizationFor({ ...base, mask, credentials: () => credentials(registry) });
        const session = openSession({ ...base, authorization, log });
        sessions.set(registry, session);
        return session;
    };
    return {
        repository: (name, access = 'pull') => repositoryAt(endpointOf(sessionFor(name.registry), name, access)),
        [Symbol.dispose]: () => {
            ended.abort();
            connections.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/oci/host/index.js













;// CONCATENATED MODULE: ./build/bundle/packages/oci/oci.chunk.js



module.exports = __webpack_exports__;
/******/ })()
;