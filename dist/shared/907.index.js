export const id = 907;
export const ids = [907];
export const modules = {

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 6907:
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
;// CONCATENATED MODULE: ./actions/docker-metadata/build/contract.js

const contract_contract = (0,contract/* defineAction */.QP)({
    name: 'docker-metadata',
    description: 'Derives tags, labels and annotations of a container image from the event and its repository. Takes the inputs of docker/metadata-action, and never moves a tag back.',
    branding: { icon: 'anchor', color: 'blue' },
    permissions: [
        {
            scope: 'contents',
            access: 'read',
            why: 'To ask for the tags of other versions when the checkout is shallow, and for what the event of a private repository leaves out.',
        },
    ],
    inputs: {
        context: (0,contract/* oneOf */.yL)(['workflow', 'git'], {
            default: 'workflow',
            docs: 'Where ref and commit come from: the event that started the workflow, or the checkout.',
        }),
        images: (0,contract/* text */.Qq)({
            default: '',
            example: 'ghcr.io/acme/app',
            docs: 'Names of the image, one a line, or `name=NAME,enable=true|false`. Empty: the tags have no name.',
        }),
        tags: (0,contract/* text */.Qq)({
            default: '',
            example: 'type=semver,pattern={{version}}',
            docs: 'Rules for tags, one a line, as `type=TYPE,key=value`. Empty: schedule, branch, tag and pull request.',
        }),
        flavor: (0,contract/* text */.Qq)({
            default: '',
            example: 'suffix=-alpine,onlatest=true',
            docs: 'What holds for all tags: `latest=auto|true|false`, `prefix=`, `suffix=`, each with `onlatest=true|false` behind it.',
        }),
        labels: (0,contract/* text */.Qq)({
            default: '',
            example: 'org.opencontainers.image.vendor=Acme',
            docs: 'Labels beside those that are found, or instead of them, one `KEY=VALUE` a line.',
        }),
        annotations: (0,contract/* text */.Qq)({
            default: '',
            example: 'index:org.opencontainers.image.vendor=Acme',
            docs: 'Annotations beside those that are found, or instead of them, one `KEY=VALUE` a line; levels may stand before the key.',
        }),
        'sep-tags': (0,contract/* verbatim */.Bj)({ default: '', docs: 'What stands between tags in the output. Empty: a new line.' }),
        'sep-labels': (0,contract/* verbatim */.Bj)({ default: '', docs: 'What stands between labels in the output. Empty: a new line.' }),
        'sep-annotations': (0,contract/* verbatim */.Bj)({
            default: '',
            docs: 'What stands between annotations in the output. Empty: a new line.',
        }),
        'bake-target': (0,contract/* string */.Yj)({ default: 'docker-metadata-action', docs: 'Name of the target in the bake files.' }),
        'github-token': (0,contract/* secret */.rJ)({
            runnerDefault: '${{ github.token }}',
            docs: 'Token for what is asked of GitHub when the event and the checkout lack a fact: the tags of other versions, in a shallow checkout.',
        }),
        compat: (0,contract/* oneOf */.yL)(['strict', 'peer'], {
            default: 'strict',
            docs: 'Whose answer: the right one, or that of docker/metadata-action with its faults, bit for bit.',
        }),
        published: (0,contract/* oneOf */.yL)(['git', 'registry', 'none'], {
            default: 'git',
            docs: 'Where it is read which versions are out, so that no tag goes back: the Git tags (of the checkout, or of GitHub when that is shallow), or the tags of the first image in its registry. `none`: nothing is held back for a higher version.',
        }),
        'annotation-levels': (0,contract/* string */.Yj)({
            default: '',
            example: 'index,manifest',
            docs: 'Levels of the annotations: `manifest`, `index`, `manifest-descriptor`, `index-descriptor`, with commas between. Empty: `DOCKER_METADATA_ANNOTATIONS_LEVELS`, else `manifest`.',
        }),
        'plain-labels': (0,contract/* boolean */.zM)({
            default: false,
            docs: 'Adds the labels `version`, `build_time` and `git_commit`.',
        }),
        'json-file': (0,contract/* string */.Yj)({
            default: '',
            example: 'metadata.json',
            docs: 'File for the JSON, below the workspace. Empty: one in the temporary folder of the job.',
        }),
    },
    outputs: {
        version: { docs: 'The version: the first of the tags.', example: '1.4.0' },
        tags: { docs: 'Tags with the names of the images, one a line.', example: 'ghcr.io/acme/app:1.4.0' },
        'tag-names': { docs: 'Tags without names, one a line.', example: '1.4.0' },
        labels: { docs: 'Labels, one a line.', example: 'org.opencontainers.image.version=1.4.0' },
        annotations: {
            docs: 'Annotations with their levels, one a line.',
            example: 'manifest:org.opencontainers.image.version=1.4.0',
        },
        json: {
            docs: 'JSON object: `tags`, `tag-names`, `labels` and `annotations`.',
            example: '{"tags":["ghcr.io/acme/app:1.4.0"]}',
        },
        'bake-file-tags': { docs: 'Bake file with the tags.', example: '/tmp/x/docker-metadata-action-bake-tags.json' },
        'bake-file-labels': {
            docs: 'Bake file with the labels.',
            example: '/tmp/x/docker-metadata-action-bake-labels.json',
        },
        'bake-file-annotations': {
            docs: 'Bake file with the annotations.',
            example: '/tmp/x/docker-metadata-action-bake-annotations.json',
        },
        'bake-file': { docs: 'Bake file with tags and labels.', example: '/tmp/x/docker-metadata-action-bake.json' },
        'json-file': {
            docs: 'File with the same JSON as `json`, for a step that takes no long text.',
            example: '/tmp/x/metadata.json',
        },
        reasons: {
            docs: 'JSON array: every tag that was considered, whether it is set, and why.',
            example: '[{"tag":"latest","set":false,"why":"2.0.1 is higher, and latest never goes back"}]',
        },
    },
});

;// CONCATENATED MODULE: ./actions/docker-metadata/build/payload.js
/** What is found at a path of an event's payload; undefined where there is nothing of the sort. */
function at(payload, path) {
    let found = payload;
    for (const key of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
/** The text at a path of an event's payload. */
function textAt(payload, ...path) {
    const found = at(payload, path);
    return typeof found === 'string' ? found : undefined;
}
/** The list at a path of an event's payload. */
function listAt(payload, ...path) {
    const found = at(payload, path);
    return Array.isArray(found) ? found : undefined;
}
/** A text or a number as text. */
function wordAt(payload, ...path) {
    const found = at(payload, path);
    return typeof found === 'number' ? String(found) : textAt(payload, ...path);
}
/** Whether the payload says `true` (or the text) at a path. */
function saysAt(payload, value, ...path) {
    return at(payload, path) === value;
}
/** Whether the payload says anything at a path, `null` included. */
function hasAt(payload, ...path) {
    return at(payload, path) !== undefined;
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/commit-time.js

/** Milliseconds since 1970; NaN for what is no time. */
const msOf = (text) => Date.parse(text);
/** Time of a commit by the payload: among the pushed commits, or the head one. */
function eventCommitTime(event, sha) {
    const pushed = listAt(event, 'commits')?.find((commit) => textAt(commit, 'id') === sha);
    const timestamp = textAt(pushed, 'timestamp');
    if (timestamp !== undefined && timestamp !== '')
        return msOf(timestamp);
    for (const path of [['head_commit'], ['workflow_run', 'head_commit'], ['merge_group', 'head_commit']]) {
        const head = textAt(event, ...path, 'timestamp');
        if (head !== undefined && textAt(event, ...path, 'id') === sha)
            return msOf(head);
    }
    return undefined;
}
function timeAt(event, ...path) {
    const ms = msOf(textAt(event, ...path) ?? '');
    return Number.isNaN(ms) ? undefined : ms;
}
/**
 * Time of the commit of a release: what GitHub gives as the time when it was made.
 * https://docs.github.com/rest/releases/releases#get-a-release
 */
function releaseTime(event) {
    return timeAt(event, 'release', 'created_at');
}
/**
 * A time for what is made of a pull request when the commit's own is not to be had without the network: the same however often the run is
 * repeated.
 */
function pullRequestTime(event) {
    return timeAt(event, 'pull_request', 'updated_at');
}

// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/oci/build/overtaken.js
var overtaken = __webpack_require__(3417);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/pep440.js
/** https://packaging.python.org/en/latest/specifications/version-specifiers/#parsing-version-strings-with-regular-expressions */
const VERSION = new RegExp([
    '^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)',
    '(?<pre>[-_.]?(?<label>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d+)?)?',
    '(?<post>-(?<bare>\\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\\d+)?)?',
    '(?<dev>[-_.]?dev[-_.]?(?<devNumber>\\d+)?)?',
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$',
].join(''), 'i');
/** The number as it is written by JavaScript, as the peer's reader does it: large ones lose digits there and here. */
const plain = (digits = '0') => String(Number(digits));
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
    const { epoch, release = '', label, preNumber, post, bare, postNumber, dev, devNumber, local = '' } = groups;
    return {
        epoch: plain(epoch),
        release: release.split('.').map((digits) => plain(digits)),
        pre: label === undefined ? undefined : { label: labelOf(label), number: plain(preNumber) },
        post: post === undefined ? undefined : plain(bare ?? postNumber),
        dev: dev === undefined ? undefined : plain(devNumber),
        local: local === '' ? [] : local.split(/[-_.]/),
    };
}
const localText = (parts) => parts.map((part) => (/^\d+$/.test(part) ? plain(part) : part.toLowerCase())).join('.');
/** The local version as the peer's library writes it: joined with commas, and whatever JavaScript reads as a number as that number. */
const peerLocalText = (parts) => parts.map((part) => (Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part))).join(',');
/**
 * The version in its normal form.
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
function isFinal({ pre, post, dev }) {
    return pre === undefined && post === undefined && dev === undefined;
}
/** A pre-release or a development release. */
function isPep440Prerelease({ pre, dev }) {
    return pre !== undefined || dev !== undefined;
}
/**
 * Order of two final releases by epoch and release numbers: `1.0` and `1.0.0` are equal. Local parts do not count, as build metadata of
 * semantic versions does not.
 */
function compareFinal(a, b) {
    const pairs = Array.from({ length: Math.max(a.release.length, b.release.length) }, (_, i) => {
        const [left = '0', right = '0'] = [a.release[i], b.release[i]];
        return Number(left) - Number(right);
    });
    return [Number(a.epoch) - Number(b.epoch), ...pairs].find((difference) => difference !== 0) ?? 0;
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/scheme.js


/** A version with one of its first three numbers raised, and what stands before them (`v`, an epoch) kept. */
function raised(text) {
    const [numbers = '', before = ''] = /^(v?(?:\d+!)?)\d+(?:\.\d+)*/i.exec(text) ?? [];
    const parts = numbers.slice(before.length).split('.').map(Number);
    const { 0: major = 0, 1: minor = 0, 2: patch = 0 } = parts;
    const version = (...release) => `${before}${release.join('.')}`;
    return {
        patch: version(major, minor, patch + 1),
        minor: version(major, minor + 1, 0),
        major: version(major + 1, 0, 0),
    };
}
const isBelowOne = (text) => /^v?0(?:\D|$)/i.test(text);
/** https://semver.org/ */
const SEMVER = {
    isVersion: overtaken/* isFullVersion */.kj,
    isRelease: (text) => (0,overtaken/* isFullVersion */.kj)(text) && !(0,overtaken/* isPrerelease */.V1)(text),
    isPrerelease: overtaken/* isPrerelease */.V1,
    overtakenBy: overtaken/* overtakenBy */.z2,
    isBelowOne,
    neighbours: raised,
};
function pep440Releases(a, b) {
    const [left, right] = [parsePep440(a), parsePep440(b)];
    return left === undefined || right === undefined ? 0 : compareFinal(left, right);
}
/** https://packaging.python.org/en/latest/specifications/version-specifiers/ */
const PEP440 = {
    isVersion: (text) => parsePep440(text) !== undefined,
    isRelease: (text) => {
        const version = parsePep440(text);
        return version !== undefined && isFinal(version);
    },
    isPrerelease: (text) => {
        const version = parsePep440(text);
        return version !== undefined && isPep440Prerelease(version);
    },
    overtakenBy: (version, releases, same) => releases
        .filter((other) => pep440Releases(other, version) > 0 && same(other))
        .sort((a, b) => pep440Releases(b, a))[0],
    isBelowOne,
    neighbours: raised,
};

;// CONCATENATED MODULE: ./actions/docker-metadata/build/version-use.js

/** Path of a module below the root, in characters that module paths may have. https://go.dev/ref/mod#go-mod-file-ident */
const DIRECTORY = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/;
/**
 * A Git tag as prefix and version: Go's tags of a module below the root begin with its directory.
 * https://go.dev/ref/mod#vcs-version
 */
function splitTag(tag) {
    const slash = tag.lastIndexOf('/');
    const directory = tag.slice(0, Math.max(slash, 0));
    return DIRECTORY.test(directory)
        ? { prefix: tag.slice(0, slash + 1), version: tag.slice(slash + 1) }
        : { prefix: '', version: tag };
}
/** `app-v1.2.3`, `@scope/app@1.2.3`: a component's name before a full version, as release tools write it; of two versions the last. */
const COMPONENT = /^(.+?[-_@])(v?\d+\.\d+\.\d+(?:[-+](?!.*\d\.\d+\.\d).*)?)$/;
/** Reads the version of tags with the same prefix. */
function sameModule(prefix, scheme) {
    return (tag) => {
        const split = splitTag(tag);
        return split.prefix === prefix && scheme.isVersion(split.version) ? split.version : undefined;
    };
}
/** The version that a Git tag names, where it names one: a semantic version, else one of PEP 440. */
function usedTag(tag) {
    const { prefix, version } = splitTag(tag);
    const scheme = [SEMVER, PEP440].find(({ isVersion }) => isVersion(version));
    if (scheme === undefined)
        return undefined;
    return { scheme, version, read: sameModule(prefix, scheme), directory: prefix.slice(0, -1), prefix };
}
/** The same, and the version behind the name of a component: for what a tag must be compared with, whatever its rule makes of it. */
function namedVersion(tag) {
    const used = usedTag(tag);
    if (used !== undefined)
        return used;
    const { 1: prefix = '', 2: version = '' } = COMPONENT.exec(tag) ?? [];
    if (!SEMVER.isVersion(version))
        return undefined;
    const read = (other) => {
        const rest = other.startsWith(prefix) ? other.slice(prefix.length) : '';
        return SEMVER.isVersion(rest) ? rest : undefined;
    };
    return { scheme: SEMVER, version, read, directory: '', prefix };
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/context.js




const isPullRequest = ({ eventName }) => eventName.includes('pull_request');
/** `base_ref` of a tag's push, or of a pull request. */
function baseOf(ref, event) {
    if (ref.startsWith('refs/tags/'))
        return (textAt(event, 'base_ref') ?? '').replace(/^refs\/heads\//, '');
    return ref.startsWith('refs/pull/') ? (textAt(event, 'pull_request', 'base', 'ref') ?? '') : '';
}
/** The ref of `pull_request_target` is that of the base: the pull request's own is made from its number. */
function targetRef({ event }, compat) {
    const number = wordAt(event, 'number');
    if (number === undefined && compat === 'strict') {
        throw new build_error/* UserError */.yo({
            code: 'payload',
            message: 'The payload of the event pull_request_target has no number, so the pull request is not known.',
            hint: 'Run the step in a job that has the event file, or mount GITHUB_EVENT_PATH into its container.',
        });
    }
    return `refs/pull/${number}/merge`;
}
/** https://docs.github.com/actions/reference/events-that-trigger-workflows#merge_group: the queue's branch is of no use to anybody. */
function mergeGroup({ github: { event, ref, sha, eventName } }) {
    const head = textAt(event, 'merge_group', 'head_ref') ?? ref;
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(head)?.[1];
    const baseRef = (textAt(event, 'merge_group', 'base_ref') ?? '').replace(/^refs\/heads\//, '');
    return { eventName, ref: number === undefined ? '' : `refs/pull/${number}/merge`, sha, baseRef };
}
/**
 * Ref of the run that a `workflow_run` follows. What a fork pushed is nobody's branch or tag here, and its name says nothing: a branch
 * may be called like a version. Where nobody can say what is a tag, it is what reads like a full version: branches are called `3.11`.
 */
function followedRef(event, followsTag) {
    const run = (...path) => textAt(event, 'workflow_run', ...path);
    const [pull] = listAt(event, 'workflow_run', 'pull_requests') ?? [];
    if (run('event')?.startsWith('pull_request') === true) {
        const number = wordAt(pull, 'number');
        return number === undefined ? '' : `refs/pull/${number}/merge`;
    }
    const name = run('head_branch') ?? '';
    const own = run('head_repository', 'full_name') === textAt(event, 'repository', 'full_name');
    if (name === '' || !own)
        return '';
    const isTag = followsTag ?? SEMVER.isVersion(splitTag(name).version);
    return isTag ? `refs/tags/${name}` : `refs/heads/${name}`;
}
function workflowRun({ github: { event, eventName, sha }, followsTag }) {
    const head = textAt(event, 'workflow_run', 'head_sha') ?? sha;
    const ref = followedRef(event, followsTag);
    return { eventName, ref, sha: head, baseRef: baseOf(ref, event) };
}
const isFalse = (setting) => /^(?:0|f|false)$/i.test(setting);
/** The merge commit is what is built then, and it is in no history. On `pull_request_target` and once it is merged the base is built. */
function headByDefault({ eventName, ref }) {
    return !eventName.includes('pull_request_target') && ref.startsWith('refs/pull/');
}
/**
 * Ref and commit of the run, from its event. With `strict`, a pull request is about its head commit (`DOCKER_METADATA_PR_HEAD_SHA: false`
 * for the merge commit), a merge group about its pull request, and a `workflow_run` about the run that it follows.
 *
 * Throws `UserError`.
 */
function contextOf(question) {
    const { github, compat, headSha } = question;
    const { eventName, event } = github;
    if (compat === 'strict' && eventName === 'merge_group')
        return mergeGroup(question);
    if (compat === 'strict' && eventName === 'workflow_run')
        return workflowRun(question);
    const ref = eventName.includes('pull_request_target') ? targetRef(github, compat) : github.ref;
    const wanted = /true/i.test(headSha) || (compat === 'strict' && headByDefault(github) && !isFalse(headSha));
    const head = wanted && isPullRequest(github) ? textAt(event, 'pull_request', 'head', 'sha') : undefined;
    return { eventName, ref, sha: head ?? github.sha, baseRef: baseOf(ref, event) };
}
/** Events that always run on the last commit of the default branch. The peer takes `create` for one, which is about any branch or tag. */
const ON_DEFAULT_BRANCH = { strict: /discussion|issues|schedule/, peer: /create|discussion|issues|schedule/ };
/** Whether a run is for the default branch, as the expression `is_default_branch` has it. */
function isDefaultBranch({ ref, eventName }, defaultBranch, compat) {
    const branch = ref.replace(/^refs\/heads\//, '');
    return branch !== '' && (branch === defaultBranch || ON_DEFAULT_BRANCH[compat].test(eventName));
}
/** https://docs.github.com/webhooks/webhook-events-and-payloads#release */
function releaseFlags(event) {
    const draft = saysAt(event, true, 'release', 'draft');
    const prerelease = saysAt(event, true, 'release', 'prerelease');
    return {
        unfinished: draft ? 'draft' : prerelease ? 'pre-release' : undefined,
        notLatest: saysAt(event, 'false', 'release', 'make_latest') || saysAt(event, false, 'release', 'make_latest'),
    };
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/needs.js

const isGiven = ({ attributes }, name) => (attributes.get(name)?.text ?? '') !== '';
/** A pre-release has its own tags whatever else is out, but where a rule takes a part of its name. */
function publishedNeeds(rules, ref) {
    if (rules.some((rule) => rule.type !== 'raw' && isGiven(rule, 'value')))
        return { prefix: '' };
    if (!ref.startsWith('refs/tags/'))
        return undefined;
    const tag = ref.slice('refs/tags/'.length);
    const use = namedVersion(tag);
    const partial = rules.some((rule) => rule.type === 'match' || isGiven(rule, 'match'));
    if (use?.scheme.isPrerelease(use.version) === true && !partial)
        return undefined;
    return { prefix: splitTag(tag).prefix };
}
/** Looks through the inputs for what they need to know. */
function needsOf(inputs, { compat, rules }, { ref }) {
    const texts = [inputs.tags, inputs.flavor, inputs.labels, inputs.annotations];
    const holds = compat === 'strict' && inputs.published !== 'none';
    return {
        commitTime: texts.some((text) => text.includes('commit_date')),
        created: compat === 'strict',
        published: holds ? publishedNeeds(rules, ref) : undefined,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/git/build/host/repository.js
var host_repository = __webpack_require__(2766);
// EXTERNAL MODULE: ./packages/git/build/host/history.js + 1 modules
var host_history = __webpack_require__(7947);
;// CONCATENATED MODULE: ./packages/git/build/host/tag-names.js


/** The folder that `.git` is or points at: a linked work tree and a submodule have a file there. */
function gitFolder(top) {
    const place = (0,external_node_path_.join)(top, '.git');
    const stat = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
    if (stat === undefined || stat.isDirectory())
        return stat === undefined ? undefined : place;
    const target = /^gitdir: (.+?)\r?\n?$/.exec((0,external_node_fs_.readFileSync)(place, 'utf8'))?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(top, target);
}
/** What all work trees share. */
function commonFolder(folder) {
    const pointer = (0,external_node_path_.join)(folder, 'commondir');
    return (0,external_node_fs_.existsSync)(pointer) ? (0,external_node_path_.resolve)(folder, (0,external_node_fs_.readFileSync)(pointer, 'utf8').trim()) : folder;
}
function packedNames(common) {
    const path = (0,external_node_path_.join)(common, 'packed-refs');
    const text = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    return [...text.matchAll(/^[0-9a-f]+ refs\/tags\/(.+)$/gm)].map(([, name = '']) => name);
}
function looseNames(common) {
    const tags = (0,external_node_path_.join)(common, 'refs/tags');
    if (!(0,external_node_fs_.existsSync)(tags))
        return [];
    return (0,external_node_fs_.readdirSync)(tags, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
        .map((entry) => (0,external_node_path_.relative)(tags, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'));
}
/**
 * Names of the tags, read from the files of the repository that a folder lies in: the start of Git alone takes as long as all the rest of
 * a run. Undefined when there is no work tree or its refs are kept in another way: then Git is to be asked.
 * https://git-scm.com/docs/gitrepository-layout
 */
function readTagNames(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const git = gitFolder(at);
        if (git !== undefined) {
            const common = commonFolder(git);
            const known = ['objects', 'refs', 'HEAD'].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(common, name)));
            if (!known || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(common, 'reftable')))
                return undefined;
            const names = [...new Set([...packedNames(common), ...looseNames(common)])];
            return { names, shallow: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(common, 'shallow')) };
        }
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}

// EXTERNAL MODULE: ./packages/version/build/go-mod.js + 1 modules
var go_mod = __webpack_require__(3643);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/host/checkout.js





function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function commitTime(repository, commit) {
    if (!COMMIT.test(commit))
        return undefined;
    const { code, stdout } = await repository.run(['show', '--no-patch', '--format=%ct', `${commit}^{commit}`, '--']);
    const seconds = stdout.toString('utf8').trim();
    return code === 0 && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}
/** The first fault of Git that only says that there is nothing to read. */
async function orNothing(question) {
    try {
        return await question;
    }
    catch (error) {
        if (error instanceof build_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** Git is started only where a repository may begin, at the workspace or above. */
function mayBeRepository({ workspace }) {
    for (let at = workspace;; at = (0,external_node_path_.join)(at, '..')) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(at, '.git'), { throwIfNoEntry: false }) !== undefined)
            return true;
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(at, 'HEAD'), { throwIfNoEntry: false }) !== undefined)
            return true;
        if (at === (0,external_node_path_.join)(at, '..'))
            return false;
    }
}
async function askGit(repository) {
    const layout = await orNothing((0,host_repository/* readLayout */.T4)(repository));
    return layout && { tags: (await (0,host_history/* readRefs */.n6)(repository)).tags, shallow: layout.shallow };
}
function openCheckout(host) {
    const repository = (0,host_repository/* openRepository */.h_)(host.workspace, {
        env: host.env,
        signal: host.signal,
        trusted: host.github !== undefined,
    });
    const here = mayBeRepository(host);
    return {
        repository,
        tags: once(async () => (here ? (await askGit(repository))?.tags : undefined)),
        tagNames: once(async () => {
            const read = readTagNames(host.workspace);
            if (read !== undefined || !here)
                return read;
            const asked = await askGit(repository);
            return asked && { names: asked.tags.map(({ name }) => name), shallow: asked.shallow };
        }),
        commitTime: async (commit) => (here ? commitTime(repository, commit) : undefined),
    };
}
/** Largest go.mod that is read. */
const LARGEST = 4 * 1024 * 1024;
/** What the go.mod of a directory of the workspace takes back; nothing where there is none or it cannot be read. */
function readRetractions({ workspace, log }, directory) {
    const path = (0,external_node_path_.join)(workspace, directory, 'go.mod');
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile() || stat.size > LARGEST)
        return [];
    try {
        return (0,go_mod/* parseGoMod */.k)((0,external_node_fs_.readFileSync)(path, 'utf8'), (0,external_node_path_.join)(directory, 'go.mod')).retract;
    }
    catch (error) {
        if (!(error instanceof build_error/* UserError */.yo))
            throw error;
        log.warning(`Retractions are not read: ${error.fault.message}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/lines.js
const LINE_ENDS = ['\r\n', '\n', '\r'];
/** Whether a record ends here. The first line end that is met says what ends all the others. */
function endsRecord(state, at) {
    if (state.lineEnd === '')
        state.lineEnd = LINE_ENDS.find((end) => state.text.startsWith(end, at)) ?? '';
    return state.lineEnd !== '' && state.text.startsWith(state.lineEnd, at);
}
const nothingRead = (state) => state.fields.length === 0 && state.field === '';
function endField(state, next) {
    state.fields.push({ text: state.field, offset: state.fieldStart });
    Object.assign(state, { field: '', fieldStart: next, closed: false });
}
function endRecord(state, next) {
    if (!nothingRead(state) || state.closed) {
        endField(state, next);
        state.records.push({ fields: state.fields, offset: state.recordStart, verbatim: state.verbatim });
    }
    Object.assign(state, { fields: [], fieldStart: next, recordStart: next, commenting: false, verbatim: true });
}
/** A quote: how many characters it takes, or 0 when it is to be read as an ordinary character. */
function readQuote(state, at) {
    const { text, rules } = state;
    if (!state.quoting) {
        if (state.field === '') {
            Object.assign(state, { quoting: true, verbatim: false });
            return 1;
        }
        return rules.relaxedQuotes ? 0 : rules.refuse('a quote stands inside a field that does not begin with one', at);
    }
    const next = text[at + 1];
    const ends = next === undefined || next === ',' || endsRecord(state, at + 1) || (rules.comments && next === '#');
    if (!ends && !rules.relaxedQuotes)
        rules.refuse('something other than a comma follows a closing quote', at + 1);
    Object.assign(state, { quoting: false, closed: true });
    if (ends)
        return 1;
    state.field = `"${state.field}`;
    return 0;
}
/** Reads what stands at a place and answers how long it is. */
function step(state, at) {
    const { text, rules } = state;
    const { [at]: character = '' } = text;
    if (!state.quoting)
        endsRecord(state, at);
    if (state.quoting && text.startsWith('""', at)) {
        state.field += '"';
        return 2;
    }
    if (character === '"' && !state.commenting) {
        const taken = readQuote(state, at);
        if (taken > 0)
            return taken;
    }
    if (!state.quoting) {
        if (endsRecord(state, at)) {
            endRecord(state, at + state.lineEnd.length);
            return state.lineEnd.length;
        }
        if (state.commenting)
            return 1;
        if (rules.comments && character === '#' && nothingRead(state)) {
            state.commenting = true;
            return 1;
        }
        if (character === ',') {
            endField(state, at + 1);
            return 1;
        }
    }
    state.field += character;
    return 1;
}
/**
 * Reads comma-separated text as csv-parse does with `relax_column_count`, `skip_empty_lines` and, for comments, `comment_no_infix`: the
 * reader that the lists of docker/metadata-action go through. Blanks stay as they are. https://csv.js.org/parse/options/
 */
function readRecords(text, rules) {
    const state = {
        text,
        rules,
        records: [],
        fields: [],
        field: '',
        fieldStart: 0,
        recordStart: 0,
        lineEnd: '',
        quoting: false,
        closed: false,
        commenting: false,
        verbatim: true,
    };
    for (let at = 0; at < text.length;)
        at += step(state, at);
    if (state.quoting)
        rules.refuse('a quote is not closed', state.fieldStart);
    endRecord(state, text.length);
    return state.records;
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/source.js


/** `Input 'tags', line 2, column 13`. */
function whereIs({ input, line, column }, offset) {
    return `Input '${input}', line ${line}${column === undefined ? '' : `, column ${column + offset}`}`;
}
/** A fault in a line, with its place. `message` goes on from the place: `the type 'semvr' is unknown.` */
function refusal(line, offset, fault) {
    return new build_error/* UserError */.yo({ ...fault, message: `${whereIs(line, offset)}: ${fault.message}` });
}
const QUOTES = 'Quote a whole field ("a, b") and write a quote inside it twice.';
/** Line and column, counted from 1. */
function placeOf(text, offset) {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: `${before.at(-1)}`.length + 1 };
}
/**
 * The lines of a list input: one record of comma-separated text each, joined again. `#` starts a comment at the beginning of a line only,
 * empty lines do not count, and blanks around a line are dropped. Throws `UserError`.
 */
function readList(input, text) {
    const refuse = (why, offset) => {
        const { line, column } = placeOf(text, offset);
        throw refusal({ input, text, line, column }, 0, { code: 'quotes', message: `${why}.`, hint: QUOTES });
    };
    return readRecords(text, { relaxedQuotes: true, comments: true, refuse }).flatMap(({ fields, offset, verbatim }) => {
        const joined = fields.map((field) => field.text).join(',');
        if (joined.trim() === '')
            return [];
        const place = placeOf(text, offset);
        const blanks = joined.length - joined.trimStart().length;
        return [{ input, text: joined.trim(), line: place.line, column: verbatim ? place.column + blanks : undefined }];
    });
}
/** The comma-separated fields of a line; a quote encloses a field with a comma. Throws `UserError`. */
function fieldsOf(line) {
    const refuse = (why, offset) => {
        throw refusal(line, offset, { code: 'quotes', message: `${why}.`, hint: QUOTES });
    };
    const [first] = readRecords(line.text, { relaxedQuotes: false, comments: false, refuse });
    if (first !== undefined)
        return first.fields;
    throw refusal(line, 0, {
        code: 'empty-line',
        message: 'the line holds nothing but blanks.',
        hint: 'Remove the line.',
    });
}
/** Splits `key = value` at its first `=`; a field that begins with `=` is bare. */
function attributeOf({ text, offset }) {
    const equals = text.indexOf('=');
    const start = equals < 1 ? 0 : equals + 1;
    const value = text.slice(start);
    const valueOffset = offset + start + (value.length - value.trimStart().length);
    const keyOffset = offset + (text.length - text.trimStart().length);
    const key = equals < 1 ? undefined : text.slice(0, equals).trim().toLowerCase();
    return { key, value: value.trim(), keyOffset, valueOffset };
}
/** A value as it can be shown in a message. */
const shown = (text) => `'${(0,build_text/* printable */.g$)(text, 100)}'`;

;// CONCATENATED MODULE: ./actions/docker-metadata/build/host/clock.js


/** https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970; in milliseconds. Throws `UserError`. */
function sourceDateEpoch(env) {
    const { SOURCE_DATE_EPOCH: text = '' } = env;
    if (text === '')
        return undefined;
    const ms = Number(text) * 1000;
    if (/^\d+$/.test(text) && ms <= 8.64e15)
        return ms;
    throw new build_error/* UserError */.yo({
        code: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is ${shown(text)}, which is no number of seconds.`,
        hint: 'Set it to the seconds since 1970 of the commit: `git log -1 --format=%ct`.',
    });
}
/** What `date` shows: the time that a reproducible build is given, else the clock's. */
function nowOf(env, compat) {
    return (compat === 'strict' ? sourceDateEpoch(env) : undefined) ?? Date.now();
}
/** Minutes that this machine's zone is east of UTC. */
const localOffset = (ms) => -new Date(ms).getTimezoneOffset();

;// CONCATENATED MODULE: ./actions/docker-metadata/build/head-ref.js



const HINT = 'Check out a branch or a tag by its name (the input ref of actions/checkout), or set context: workflow.';
function fault(message) {
    return new build_error/* UserError */.yo({ code: 'git-context', message, hint: HINT });
}
/** `refs/remotes/origin/feature/x` as `refs/heads/feature/x`. */
const asBranch = (ref) => ref.replace(/^refs\/remotes\/[^/]+\//, 'refs/heads/');
/** A branch or tag that HEAD is in the history of: the first that Git names. */
async function inferred(facts) {
    const [local] = await facts.branchesAround('refs/heads/');
    if (local !== undefined)
        return local;
    const [remote] = await facts.branchesAround('refs/remotes/');
    if (remote !== undefined)
        return asBranch(remote);
    const [tag] = [...(await facts.tagsAround())].sort();
    if (tag !== undefined)
        return tag;
    throw fault('HEAD is detached, and no branch or tag leads to it.');
}
/** The tag that a decoration begins with. A tag may have a comma in its name, so the tags themselves are asked. */
async function decoratedTag(decoration, facts) {
    const here = await facts.tagsHere();
    const longest = [...here].sort((a, b) => b.length - a.length);
    const found = longest.find((ref) => `${decoration}, `.startsWith(`tag: ${ref.slice('refs/tags/'.length)}, `));
    const [only, ...more] = here;
    if (found !== undefined)
        return found;
    if (only !== undefined && more.length === 0)
        return only;
    throw fault(`The tag of '${(0,build_text/* printable */.g$)(decoration, 100)}' is not to be found.`);
}
/**
 * Ref of HEAD as docker/metadata-action finds it, its guesses included: of several tags on the commit, the one that Git names first.
 * Throws `UserError`.
 */
async function peerHeadRef(facts) {
    const branch = await facts.branch();
    if (branch !== '')
        return `refs/heads/${branch}`;
    const decoration = (await facts.decoration()).replace(/^grafted, /, '');
    if (decoration === 'HEAD')
        return inferred(facts);
    const first = /^HEAD, (.*)$/.exec(decoration)?.[1]?.trim() ?? '';
    if (first.startsWith('tag: '))
        return decoratedTag(first, facts);
    if (/^pull\/\d+\/(?:head|merge)$/.test(first))
        return `refs/${first}`;
    const name = /^[^/]+\/[^/]+, (.+)$/.exec(first)?.[1] ?? /^[^/]+\/(.+)$/.exec(first)?.[1];
    if (name !== undefined)
        return `refs/heads/${name.trim()}`;
    throw fault(`HEAD is detached at '${(0,build_text/* printable */.g$)(decoration, 100)}', which names neither branch nor tag.`);
}
/** The one of several refs that is meant: only one, or the only one that is a full version. */
function settled(refs, what) {
    const [first, ...more] = refs;
    if (first === undefined || more.length === 0)
        return first;
    const versions = refs.filter((ref) => SEMVER.isVersion(splitTag(ref.replace(/^refs\/tags\//, '')).version));
    const [version, ...others] = versions;
    if (version !== undefined && others.length === 0)
        return version;
    const names = refs.slice(0, 5).map((ref) => (0,build_text/* printable */.g$)(ref, 80));
    throw fault(`HEAD is detached, and more than one ${what} leads to it: ${(0,build_text/* listed */.KE)(names)}.`);
}
/**
 * Ref of HEAD: the event's when it is about this commit, else the branch that is checked out, else the one tag or branch that leads to
 * it. Throws `UserError` when there are several.
 */
async function strictHeadRef(facts, { ref, sha }, head) {
    if (ref !== '' && sha === head)
        return ref;
    const branch = await facts.branch();
    if (branch !== '')
        return `refs/heads/${branch}`;
    if (ref.startsWith('refs/tags/') && (await facts.tagsHere()).includes(ref))
        return ref;
    const found = settled(await facts.tagsHere(), 'tag') ??
        settled([...new Set((await facts.branchesHere('refs/remotes/')).map(asBranch))], 'branch') ??
        settled([...new Set((await facts.branchesAround('refs/remotes/')).map(asBranch))], 'branch');
    if (found !== undefined)
        return found;
    throw fault('HEAD is detached, and no branch or tag leads to it.');
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/host/git-context.js



async function git({ repository }, args) {
    const { code, stdout, stderr } = await repository.run(args);
    if (code === 0)
        return stdout.toString('utf8').trim();
    throw new build_error/* UserError */.yo({
        code: 'git-context',
        message: `context: git needs a checkout, and 'git ${args[0]}' says: ${(0,build_text/* printable */.g$)(stderr.trim(), 200)}.`,
        hint: 'Run actions/checkout before this step.',
    });
}
async function refsOf(checkout, question, scope) {
    const format = ['--format=%(refname)', '--sort=-committerdate'];
    const refs = await git(checkout, ['for-each-ref', ...format, question, 'HEAD', scope]);
    return refs.split('\n').filter((ref) => ref !== '' && !ref.endsWith('/HEAD'));
}
/** What Git says of HEAD; what is not needed for the answer is asked only when it comes to that. */
function headFacts(checkout) {
    return {
        branch: () => git(checkout, ['branch', '--show-current']),
        decoration: () => git(checkout, ['show', '-s', '--pretty=%D', 'HEAD', '--']),
        tagsHere: () => refsOf(checkout, '--points-at', 'refs/tags/'),
        branchesHere: (scope) => refsOf(checkout, '--points-at', scope),
        branchesAround: (scope) => refsOf(checkout, '--contains', scope),
        tagsAround: () => refsOf(checkout, '--contains', 'refs/tags/'),
    };
}
/** Ref and commit of the checkout: the event's ref when it is about the commit that is checked out. Throws `UserError`. */
async function gitContext(github, checkout, compat) {
    const sha = await git(checkout, ['show', '--format=%H', 'HEAD', '--quiet', '--']);
    const facts = headFacts(checkout);
    const ref = compat === 'peer' ? await peerHeadRef(facts) : await strictHeadRef(facts, github, sha);
    return { eventName: github.eventName, ref, sha, baseRef: baseOf(ref, github.event) };
}
/** `https://host/owner/name.git`, `git@host:owner/name.git`: where a clone comes from, without a user or password. */
const REMOTE = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/?$/;
/** A run from a terminal has no event: what is checked out says what it is about, and its remote which repository it is. */
async function localContext({ repository }) {
    const { code, stdout } = await repository.run(['remote', 'get-url', 'origin']);
    const { 1: host = '', 2: name = '' } = (code === 0 && REMOTE.exec(stdout.toString('utf8').trim())) || [];
    const nothing = { baseRef: '', headRef: '', runId: '', runNumber: '', runAttempt: '', apiUrl: '', event: {} };
    return { ...nothing, eventName: 'push', ref: '', sha: '', repository: name, serverUrl: `https://${host}` };
}

// EXTERNAL MODULE: ./packages/oci/build/reference.js
var reference = __webpack_require__(4437);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/host/published.js
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

/** Tags of a repository of a registry, by Docker's logins; none for a repository that does not exist yet. Loaded at the first question. */
async function listTags(image, { env, log, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { credentialLookup, openRegistries } = await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 7715));
        const credentials = credentialLookup({ given: [], env, mask: log.mask, signal });
        const registries = __addDisposableResource(env_1, openRegistries({ credentials, mask: log.mask, env, signal, log: log.info }), false);
        return (await registries.repository((0,reference/* parseRepository */.SU)(image)).tags()) ?? [];
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const published_HINT = 'Let GitHub be asked (permissions: contents: read), or check out with fetch-depth: 0, or set published: registry.';
/**
 * Versions by the Git tags of the checkout. A shallow clone, which is what actions/checkout makes by itself, has the tags of the commits
 * that were fetched and says nothing of the others: then GitHub is asked, once, for those with the prefix.
 */
async function publishedByGit(checkout, prefix, api) {
    const read = await checkout.tagNames();
    if (read?.shallow === false)
        return { kind: 'git', tags: read.names };
    const asked = await api.tags(prefix);
    if (asked !== undefined)
        return { kind: 'git', tags: asked };
    const why = read === undefined
        ? 'there is no checkout to read the published versions from'
        : 'the checkout is shallow, and may lack the tags of other versions';
    return { kind: 'unknown', why, hint: published_HINT };
}
/** Versions by the tags of the first image in its registry. */
async function publishedByRegistry(images, host) {
    const [image] = images;
    if (image === undefined || image === '') {
        return {
            kind: 'unknown',
            why: 'there is no image to look up in a registry',
            hint: 'Give the input images, or set published: git.',
        };
    }
    try {
        return { kind: 'registry', tags: await listTags(image, host) };
    }
    catch (error) {
        host.log.debug(error instanceof Error ? `${error.stack}` : String(error));
        return {
            kind: 'unknown',
            why: `the tags of ${image} could not be read from its registry`,
            hint: 'Log in to the registry before this step (docker/login-action), or set published: git.',
        };
    }
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/host/repository.js

/** Nobody is asked: a run from a terminal. */
const NO_API = {
    repository: async () => undefined,
    commitTime: async () => undefined,
    tags: async () => undefined,
};
/** The name, split; undefined when it is none. */
function ownerAndName({ repository }) {
    const [owner = '', repo = '', ...more] = repository.split('/');
    return owner === '' || repo === '' || more.length > 0 ? undefined : { owner, repo };
}
/** The client is loaded at the first question. A question that fails is answered with nothing, and a notice says so. */
function githubApi(host, github, token) {
    const ask = async (what, question) => {
        const place = ownerAndName(github);
        const secret = token ?? host.env['GITHUB_TOKEN'] ?? '';
        try {
            if (place === undefined)
                throw new Error('GITHUB_REPOSITORY is not set');
            if (secret === '')
                throw new Error('there is no token');
            const { githubClient } = await __webpack_require__.e(/* import() */ 3).then(__webpack_require__.bind(__webpack_require__, 8003));
            return await question(await githubClient(secret, github.apiUrl), place);
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            host.log.notice(`GitHub could not be asked for ${what} (${why}); the step goes on without it.`);
            return undefined;
        }
    };
    return {
        repository: () => ask('the repository', async ({ rest }, place) => (await rest.repos.get(place)).data),
        commitTime: (commit) => ask('the time of the commit', async ({ rest }, place) => {
            const { data } = await rest.repos.getCommit({ ...place, ref: commit });
            return Date.parse(data.commit.committer?.date ?? '');
        }),
        tags: (prefix) => ask('the published versions', async ({ rest }, place) => {
            const { data } = await rest.git.listMatchingRefs({ ...place, ref: `tags/${prefix}` });
            return data.map(({ ref }) => ref.slice('refs/tags/'.length));
        }),
    };
}
/** What the answer needs of the repository. `null` is an answer: the repository has no description. */
const WANTED = ['name', 'description', 'html_url', 'license', 'default_branch'];
function factsOf(repository, event) {
    const text = (...path) => textAt(repository, ...path) ?? '';
    return {
        name: text('name'),
        description: text('description'),
        htmlUrl: text('html_url'),
        license: text('license', 'spdx_id'),
        defaultBranch: text('default_branch'),
        eventDefaultBranch: textAt(event, 'repository', 'default_branch'),
    };
}
/** The repository by the payload of the event, else by the API, else by what the runner's variables say. */
async function repositoryFacts(github, api) {
    const { event } = github;
    if (WANTED.every((key) => hasAt(event, 'repository', key))) {
        return factsOf(Reflect.get(Object(event), 'repository'), event);
    }
    const found = factsOf(await api.repository(), event);
    const known = factsOf(Reflect.get(Object(event), 'repository'), event);
    const place = ownerAndName(github);
    const url = place === undefined ? '' : `${github.serverUrl}/${place.owner}/${place.repo}`;
    return {
        name: found.name || known.name || (place?.repo ?? ''),
        description: found.description || known.description,
        htmlUrl: found.htmlUrl || known.htmlUrl || url,
        license: found.license || known.license,
        defaultBranch: found.defaultBranch || known.defaultBranch,
        eventDefaultBranch: known.eventDefaultBranch,
    };
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/host/gather.js










async function readContext({ inputs, host, github, checkout, api }) {
    if (host.github === undefined || inputs.context === 'git')
        return gitContext(github, checkout, inputs.compat);
    const follows = inputs.compat === 'strict' && github.eventName === 'workflow_run';
    const followsTag = follows ? await readFollowed(github.event, checkout, api) : undefined;
    const headSha = host.env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '';
    return contextOf({ github, compat: inputs.compat, headSha, followsTag });
}
/**
 * Whether the run that a `workflow_run` follows was for a tag, which its payload does not say: by the checkout, where that has all tags,
 * else by GitHub.
 */
async function readFollowed(event, checkout, api) {
    const [name, commit] = [textAt(event, 'workflow_run', 'head_branch'), textAt(event, 'workflow_run', 'head_sha')];
    if (name === undefined || textAt(event, 'workflow_run', 'event')?.startsWith('pull_request') === true)
        return false;
    const known = await checkout.tags();
    if (known?.some((tag) => tag.name === name && tag.commit === commit) === true)
        return true;
    if ((await checkout.tagNames())?.shallow === false)
        return false;
    return (await api.tags(name))?.includes(name);
}
/** Time of the commit: by the event, the checkout, and last the API. */
async function readCommitTime({ github, checkout, api, inputs }, sha) {
    const known = inputs.context === 'git' ? undefined : eventCommitTime(github.event, sha);
    return known ?? (await checkout.commitTime(sha)) ?? (await api.commitTime(sha));
}
async function readMoments(world, context) {
    const { inputs, request, host, github, checkout } = world;
    const now = nowOf(host.env, inputs.compat);
    const needs = needsOf(inputs, request, context);
    const commit = needs.commitTime ? await readCommitTime(world, context.sha) : undefined;
    const fixed = needs.created ? sourceDateEpoch(host.env) : now;
    const created = fixed ??
        commit ??
        eventCommitTime(github.event, context.sha) ??
        releaseTime(github.event) ??
        (await checkout.commitTime(context.sha)) ??
        pullRequestTime(github.event) ??
        (await readCommitTime(world, context.sha)) ??
        now;
    return { now, commit: commit ?? now, created: Number.isNaN(created) ? now : created };
}
async function readPublished({ inputs, request, host, checkout, api }, context) {
    const { published } = needsOf(inputs, request, context);
    if (published === undefined)
        return { kind: 'none' };
    if (inputs.published === 'registry')
        return publishedByRegistry(request.images, host);
    return publishedByGit(checkout, published.prefix, api);
}
/** Everything that the answer depends on. The network is used only for what neither the event nor the checkout says. */
async function gather(inputs, request, host) {
    const { env } = host;
    const checkout = openCheckout(host);
    const github = host.github ?? (await localContext(checkout));
    const api = host.github === undefined ? NO_API : githubApi(host, github, inputs.githubToken);
    const world = { inputs, request, host, github, checkout, api };
    const context = await readContext(world);
    const [repository, { now, commit, created }, published] = await Promise.all([
        repositoryFacts(github, api),
        readMoments(world, context),
        readPublished(world, context),
    ]);
    const directory = context.ref.startsWith('refs/tags/')
        ? splitTag(context.ref.slice('refs/tags/'.length)).prefix.slice(0, -1)
        : '';
    const retractions = published.kind === 'git' ? new Map([[directory, readRetractions(host, directory)]]) : new Map();
    return {
        context,
        repository,
        times: { now, commit, localOffset: localOffset },
        created,
        published,
        retractions,
        release: releaseFlags(github.event),
        settings: {
            shortShaLength: env['DOCKER_METADATA_SHORT_SHA_LENGTH'] ?? '',
            annotationLevels: env['DOCKER_METADATA_ANNOTATIONS_LEVELS'] ?? '',
            setOutputEnv: env['DOCKER_METADATA_SET_OUTPUT_ENV'] ?? '',
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/core/build/host/workspace.js
var workspace = __webpack_require__(1060);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/host/write.js






/** A file is written beside its place first, so that nobody reads half of one. */
function writeWhole(path, text) {
    const draft = `${path}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, text, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}
/** Where the JSON goes: below the workspace or the runner's temporary folder. Throws `UserError` for a place outside. */
function jsonPlace(host, folder, wanted) {
    if (wanted === '')
        return (0,external_node_path_.join)(folder, 'metadata.json');
    const path = (0,external_node_path_.resolve)(host.workspace, wanted);
    const roots = [host.workspace, host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()].map((root) => (0,external_node_fs_.realpathSync)(root));
    if (!wanted.includes('\0') && roots.some((root) => (0,workspace/* isUnder */.Jo)(root, (0,external_node_path_.dirname)(path)) || (0,workspace/* isUnder */.Jo)(root, path))) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
        if (roots.some((root) => (0,workspace/* isUnder */.Jo)(root, (0,external_node_path_.dirname)(real))))
            return real;
    }
    throw new build_error/* UserError */.yo({
        code: 'json-file',
        message: `Input 'json-file': ${shown(wanted)} lies outside the workspace.`,
        hint: 'Give a path inside the workspace or below RUNNER_TEMP; symbolic links are followed.',
    });
}
/** Writes the bake files and the JSON into a new folder that later steps of the job find. */
function writeDocuments({ bake, json }, jsonFile, host) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'slipway-docker-metadata-'));
    const place = jsonPlace(host, folder, jsonFile);
    const write = (kind) => {
        const path = (0,external_node_path_.join)(folder, `docker-metadata-action-bake${kind === 'all' ? '' : `-${kind}`}.json`);
        writeWhole(path, bake[kind]);
        return path;
    };
    writeWhole(place, json);
    return {
        json: place,
        bake: { tags: write('tags'), labels: write('labels'), annotations: write('annotations'), all: write('all') },
    };
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/outputs.js


/** The outputs as later steps see them. */
function planOutputs(inputs, plan, paths) {
    const { sepTags, sepLabels, sepAnnotations } = inputs;
    return {
        version: plan.version,
        tags: plan.tags.join(sepTags || '\n'),
        tagNames: plan.names.join(sepTags || '\n'),
        labels: plan.labels.join(sepLabels || '\n'),
        annotations: plan.annotations.join(sepAnnotations || '\n'),
        json: plan.json,
        bakeFileTags: paths.bake.tags,
        bakeFileLabels: paths.bake.labels,
        bakeFileAnnotations: paths.bake.annotations,
        bakeFile: paths.bake.all,
        jsonFile: paths.json,
        reasons: plan.decisions.map(({ tag, set, why, rule }) => ({ tag, set, why, rule })),
    };
}
const YES = ['1', 't', 'T', 'true', 'TRUE', 'True'];
const NO = ['0', 'f', 'F', 'false', 'FALSE', 'False'];
/** Whether the outputs are set as variables too: `DOCKER_METADATA_SET_OUTPUT_ENV`. Throws `UserError`. */
function exportsVariables(setting) {
    if (setting === '' || YES.includes(setting))
        return true;
    if (NO.includes(setting))
        return false;
    throw new build_error/* UserError */.yo({
        code: 'set-output-env',
        message: `DOCKER_METADATA_SET_OUTPUT_ENV is ${shown(setting)}, which is neither true nor false.`,
        hint: 'Write true or false.',
    });
}
/** Longest variable of a process on Linux, name and all (MAX_ARG_STRLEN): with a longer one no later step can start. */
const LONGEST_VARIABLE = 131_072;
/** The outputs as variables, and the names of those that are too long to be any. */
function planVariables(outputs, compat) {
    const named = [
        ['VERSION', outputs.version],
        ['TAGS', outputs.tags],
        ['TAG_NAMES', outputs.tagNames],
        ['LABELS', outputs.labels],
        ['ANNOTATIONS', outputs.annotations],
        ['JSON', outputs.json],
        ['BAKE_FILE_TAGS', outputs.bakeFileTags],
        ['BAKE_FILE_LABELS', outputs.bakeFileLabels],
        ['BAKE_FILE_ANNOTATIONS', outputs.bakeFileAnnotations],
        ['BAKE_FILE', outputs.bakeFile],
    ];
    const all = named.map(([name, value]) => ({ name: `DOCKER_METADATA_OUTPUT_${name}`, value: String(value) }));
    const fits = ({ name, value }) => Buffer.byteLength(`${name}=${value}`) < LONGEST_VARIABLE;
    return {
        variables: compat === 'peer' ? all : all.filter(fits),
        tooLong: compat === 'peer' ? [] : all.filter((variable) => !fits(variable)).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/documents.js
/** Labels as an object. The peer reads them back from their text, which ends a value at a line break. */
function labelObject({ labels, compat }) {
    const pairs = labels.map(({ key, value }) => {
        if (compat === 'strict')
            return [key, value];
        const { 1: name = key, 2: first = value } = /([^=]*)=(.*)/.exec(`${key}=${value}`) ?? [];
        return [name, first];
    });
    return Object.fromEntries(pairs.filter(([key]) => key !== '__proto__'));
}
/** https://docs.docker.com/build/bake/reference/: one target with what the image is to be given. */
function bakeFile(target, definition) {
    return JSON.stringify({ target: { [target]: definition } }, null, 2);
}
/** The documents of one run, as text. */
function documentsOf(metadata) {
    const { images, version, tags, names, annotations, bakeAnnotations, target } = metadata;
    const labels = labelObject(metadata);
    const args = { DOCKER_META_IMAGES: images.join(','), ...(version === '' ? {} : { DOCKER_META_VERSION: version }) };
    return {
        json: JSON.stringify({ tags, 'tag-names': names, labels, annotations }),
        bake: {
            tags: bakeFile(target, { tags, args }),
            labels: bakeFile(target, { labels }),
            annotations: bakeFile(target, { annotations: bakeAnnotations }),
            all: bakeFile(target, { tags, labels, args }),
        },
    };
}

// EXTERNAL MODULE: ./packages/core/build/suggest.js + 1 modules
var suggest = __webpack_require__(891);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/images.js



const images_HINT = 'Write HOST/OWNER/NAME, or name=HOST/OWNER/NAME,enable=true.';
/** The value of `key=value`. The peer cuts a value at a second `=`. */
function givenValue(value, compat) {
    return compat === 'peer' ? `${value.split('=')[0]}`.trim() : value;
}
function readImage(line, compat) {
    let [name, enabled] = ['', true];
    for (const field of fieldsOf(line)) {
        const { key, value: whole, keyOffset, valueOffset } = attributeOf(field);
        const value = givenValue(whole, compat);
        if (key === undefined || key === 'name')
            name = value;
        else if (key !== 'enable') {
            const message = `an image has no '${(0,build_text/* printable */.g$)(key, 60)}'.${(0,suggest/* didYouMean */.a)(key, ['name', 'enable'])}`;
            throw refusal(line, keyOffset, { code: 'image', message, hint: images_HINT });
        }
        else if (value !== 'true' && value !== 'false') {
            const message = `enable is ${shown(value)}; it must be true or false.`;
            throw refusal(line, valueOffset, { code: 'image', message, hint: images_HINT });
        }
        else
            enabled = value === 'true';
    }
    if (name !== '')
        return { name, enabled };
    throw refusal(line, 0, { code: 'image', message: 'the image has no name.', hint: images_HINT });
}
/** One line of names with commas between: the form before lines. Undefined when one of the fields has a key. */
function oldForm(line) {
    const fields = fieldsOf(line);
    if (fields.some(({ text }) => text.includes('=')))
        return undefined;
    return fields.map(({ text }) => ({ name: text.trim(), enabled: true }));
}
function checkName(line, name) {
    const fault = (0,reference/* repositoryFault */.Lm)(name.toLowerCase());
    if (fault === undefined)
        return;
    throw refusal(line, 0, { code: 'image', message: `the image ${shown(name)} ${fault}.`, hint: images_HINT });
}
/** Names of the images that are switched on, in lower case. Throws `UserError`. */
function readImages(lines, compat) {
    const [first, ...more] = lines;
    const old = first !== undefined && more.length === 0 ? oldForm(first) : undefined;
    const images = first !== undefined && old !== undefined
        ? old.map((image) => ({ line: first, ...image }))
        : lines.map((line) => ({ line, ...readImage(line, compat) }));
    if (compat === 'strict')
        for (const { line, name } of images)
            checkName(line, name);
    return images.flatMap(({ name, enabled }) => (enabled ? [name.toLowerCase()] : []));
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/flavor.js



const NOWHERE = { line: { input: 'flavor', text: '', line: 1, column: 1 }, text: '', offset: 0 };
const KEYS = ['latest', 'prefix', 'suffix', 'onlatest'];
const LATEST = ['auto', 'true', 'false'];
function flavor_fault(line, offset, message) {
    return refusal(line, offset, {
        code: 'flavor',
        message,
        hint: 'Write latest=auto|true|false, prefix=TEXT or suffix=TEXT, and onlatest=true|false behind one of the two.',
    });
}
function readLine(flavor, line, compat) {
    let before;
    for (const field of fieldsOf(line)) {
        const { key, value: whole, keyOffset, valueOffset } = attributeOf(field);
        const value = givenValue(whole, compat);
        if (key === 'prefix' || key === 'suffix') {
            flavor[key] = { line, text: value, offset: valueOffset };
            before = key;
        }
        else if (key === 'latest') {
            const latest = LATEST.find((word) => word === value);
            if (latest === undefined)
                throw flavor_fault(line, valueOffset, `latest is ${shown(value)}.`);
            flavor.latest = latest;
        }
        else if (key === 'onlatest') {
            if (value !== 'true' && value !== 'false')
                throw flavor_fault(line, valueOffset, `onlatest is ${shown(value)}.`);
            if (before !== undefined)
                flavor[`${before}Latest`] = value === 'true';
            else if (compat === 'strict')
                throw flavor_fault(line, keyOffset, 'onlatest stands behind neither prefix nor suffix.');
        }
        else if (key === undefined)
            throw flavor_fault(line, keyOffset, `${shown(whole)} has no key.`);
        else
            throw flavor_fault(line, keyOffset, `'${(0,build_text/* printable */.g$)(key, 60)}' is none of ${(0,build_text/* listed */.KE)(KEYS)}.${(0,suggest/* didYouMean */.a)(key, KEYS)}`);
    }
}
/** Reads the input `flavor`. Throws `UserError`. */
function readFlavor(lines, compat) {
    const flavor = {
        latest: 'auto',
        prefix: NOWHERE,
        suffix: NOWHERE,
        prefixLatest: false,
        suffixLatest: false,
    };
    for (const line of lines)
        readLine(flavor, line, compat);
    return flavor;
}

// EXTERNAL MODULE: ./packages/oci/build/annotations.js
var annotations = __webpack_require__(7402);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/labels.js



/** A moment as RFC 3339, to the millisecond. */
const timeOf = (ms) => new Date(ms).toISOString();
/** https://github.com/docker/metadata-action#labels; with `strict` one line each, and no licence that is none. */
function foundEntries({ facts, compat, version }) {
    const { repository, created, context } = facts;
    const { name, description, htmlUrl } = repository;
    const license = compat === 'peer' ? repository.license : (0,annotations/* spdxLicense */.Dt)(repository.license);
    const tidy = (key, value) => (compat === 'peer' ? value : (0,annotations/* tidyValue */.w8)(key, value));
    return [
        { key: (0,annotations/* annotationKey */.ro)('title'), value: tidy('title', name) },
        { key: (0,annotations/* annotationKey */.ro)('description'), value: tidy('description', description) },
        { key: (0,annotations/* annotationKey */.ro)('url'), value: htmlUrl },
        { key: (0,annotations/* annotationKey */.ro)('source'), value: htmlUrl },
        { key: (0,annotations/* annotationKey */.ro)('version'), value: version },
        { key: (0,annotations/* annotationKey */.ro)('created'), value: timeOf(created) },
        { key: (0,annotations/* annotationKey */.ro)('revision'), value: context.sha },
        ...(license === undefined ? [] : [{ key: (0,annotations/* annotationKey */.ro)('licenses'), value: license }]),
    ];
}
/** The labels that articles about Dockerfiles use. */
function plainEntries({ facts, version }) {
    return [
        { key: 'version', value: version },
        { key: 'build_time', value: timeOf(facts.created) },
        { key: 'git_commit', value: facts.context.sha },
    ];
}
function labels_fault(line, message, hint) {
    return refusal(line, 0, { code: 'label', message, hint });
}
const ONE_LINE = 'Labels and annotations are one line each: write \\n, or keep long text in a file of the image.';
/** `index,manifest:key=value`: levels before the key. https://docs.docker.com/build/metadata/annotations/ */
const SCOPED = new RegExp(`^((?:${annotations/* LEVELS */.A_.join('|')})(?:,(?:${annotations/* LEVELS */.A_.join('|')}))*):`);
/** Reads a line of the inputs `labels` and `annotations`. The peer drops one without `=` and lets a new line through. */
function givenEntry(line, scoped, { compat, expand }) {
    const text = expand({ line, text: line.text, offset: 0 });
    const scope = scoped && compat === 'strict' ? SCOPED.exec(text)?.[0] : undefined;
    const pair = text.slice(scope?.length ?? 0);
    const equals = pair.indexOf('=');
    const [key, value] = [pair.slice(0, Math.max(equals, 0)), pair.slice(equals + 1)];
    if (compat === 'strict') {
        if (equals < 1)
            throw labels_fault(line, `${shown(text)} has no KEY before an '='.`, 'Write KEY=VALUE, one a line.');
        if (/[\r\n]/.test(text))
            throw labels_fault(line, `${shown(text)} holds a line break.`, ONE_LINE);
    }
    if (equals < 0)
        return [];
    return [{ key, value, ...(scope === undefined ? {} : { levels: scope.slice(0, -1).split(',') }) }];
}
/** Characters of ordinary keys in the order of the root collation (https://unicode.org/charts/collation/). */
const RANKS = '_-.0123456789abcdefghijklmnopqrstuvwxyz';
const ORDINARY = /^[a-z0-9._-]*$/;
/** `localeCompare`, without the milliseconds that loading a collation takes where keys are ordinary, as nearly all are. */
function compareKeys(a, b) {
    if (!ORDINARY.test(a) || !ORDINARY.test(b))
        return a.localeCompare(b);
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at += 1) {
        const difference = RANKS.indexOf(a.charAt(at)) - RANKS.indexOf(b.charAt(at));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** The last of those that say the same wins; in the order of the keys. */
function ordered(entries) {
    const byKey = new Map(entries.map((entry) => [`${entry.levels?.join(',') ?? ''}:${entry.key}`, entry]));
    return [...byKey.values()].sort((a, b) => compareKeys(a.key, b.key));
}
/** Labels by their keys: those that are found, and those that are given, which win. Throws `UserError`. */
function planLabels(lines, plain, question) {
    const extra = plain ? plainEntries(question) : [];
    return ordered([...foundEntries(question), ...extra, ...lines.flatMap((line) => givenEntry(line, false, question))]);
}
/** An annotation may be for one platform only: `manifest[linux/amd64]`. */
const LEVEL = new RegExp(`^(?:${annotations/* LEVELS */.A_.join('|')})(?:\\[[A-Za-z0-9/._-]+\\])?$`);
/** The levels of the annotations, as they are given. Throws `UserError` for one that no builder knows. */
function annotationLevels(text, compat) {
    const levels = (text || 'manifest').split(',');
    const wanted = compat === 'peer' ? levels : levels.map((level) => level.trim());
    const wrong = compat === 'peer' ? undefined : wanted.find((level) => !LEVEL.test(level));
    if (wrong === undefined)
        return wanted;
    throw refusal({ input: 'annotation-levels', text, line: 1, column: 1 }, text.indexOf(wrong), {
        code: 'annotation-level',
        message: `the level '${(0,build_text/* printable */.g$)(wrong, 60)}' is unknown.${(0,suggest/* didYouMean */.a)(wrong, annotations/* LEVELS */.A_)}`,
        hint: `Write one or more of ${annotations/* LEVELS */.A_.join(', ')}, with commas between.`,
    });
}
/** Annotations with their levels: `manifest:key=value`. Throws `UserError`. */
function planAnnotations(lines, levels, question) {
    const entries = ordered([...foundEntries(question), ...lines.flatMap((line) => givenEntry(line, true, question))]);
    const further = new Set(entries.flatMap((entry) => entry.levels ?? []).filter((level) => !levels.includes(level)));
    const text = (level) => (entry) => `${level}:${entry.key}=${entry.value}`;
    return [
        ...levels.flatMap((level) => entries.filter((entry) => entry.levels === undefined || entry.levels.includes(level)).map(text(level))),
        ...[...further].flatMap((level) => entries.filter((entry) => entry.levels?.includes(level)).map(text(level))),
    ];
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/language/template.js


/** https://handlebarsjs.com/guide/expressions.html#literal-segments: every character that may stand in a name. */
const NAME = /[^\s!"#%-,./;->@[-^`{-~]+(?=[=~}\s/.)\]|]|$)/y;
const SEGMENT = /\[(?:\\\]|[^\]])*\]/y;
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?(?=[~}\s)\]]|$)/y;
const WORD = /(?:true|false|undefined|null)(?=[~}\s)]|$)/y;
const STRING = /"(?:\\["]|[^"])*"|'(?:\\[']|[^'])*'/y;
const BLANKS = /\s*/y;
const CLOSE = /(~?)\}\}/y;
const CLOSE_RAW = /\}(~?)\}\}/y;
const DOTS = /\.\.?(?=[=~}\s/.)\]|]|$)/y;
/** What begins something that a pattern does not need, and its name. */
const OTHERS = [
    [/^\{\{\{\{/, 'a raw block'],
    [/^\{\{~?!/, 'a comment'],
    [/^\{\{~?#>/, 'a partial block'],
    [/^\{\{~?(?:#\*?|\^|\/|\s*else\b)/, 'a block helper'],
    [/^\{\{~?>/, 'a partial'],
    [/^\{\{~?\*/, 'a decorator'],
];
function template_fault({ source }, offset, message, hint) {
    return refusal(source.line, source.offset + offset, { code: 'expression', message, hint });
}
const template_HINT = "Write {{name}}, or {{date 'YYYYMMDD' tz='Europe/Paris'}} for a date.";
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const match = pattern.exec(reader.source.text);
    if (match === null)
        return undefined;
    reader.at += match[0].length;
    return match;
}
function segment(reader) {
    const name = take(reader, NAME)?.[0];
    if (name !== undefined)
        return name;
    const literal = take(reader, SEGMENT)?.[0];
    return literal?.replace(/\\([\\\]])/g, '$1').slice(1, -1);
}
/** `a`, `a.b`, `this.a`, `a.[0]`; undefined where no name stands. */
function path(reader) {
    const start = reader.at;
    const dots = take(reader, DOTS)?.[0];
    if (dots === '..')
        throw template_fault(reader, start, "'..' leads out of the expressions.", template_HINT);
    const first = dots ?? segment(reader);
    if (first === undefined)
        return undefined;
    const parts = first === 'this' || first === '.' ? [] : [first];
    while (/[./]/.test(reader.source.text.charAt(reader.at))) {
        reader.at += 1;
        const next = segment(reader);
        if (next === undefined)
            throw template_fault(reader, reader.at, 'a name is missing behind the dot.', template_HINT);
        parts.push(next);
    }
    return parts;
}
function unquoted(text) {
    const quote = text.charAt(0);
    return text.slice(1, -1).replaceAll(`\\${quote}`, quote);
}
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['undefined', null],
    ['null', null],
]);
function argument(reader) {
    const string = take(reader, STRING)?.[0];
    if (string !== undefined)
        return { kind: 'literal', value: unquoted(string) };
    const number = take(reader, NUMBER)?.[0];
    if (number !== undefined)
        return { kind: 'literal', value: Number(number) };
    const word = take(reader, WORD)?.[0];
    if (word !== undefined)
        return { kind: 'literal', value: WORDS.get(word) ?? null };
    const parts = path(reader);
    return parts === undefined ? undefined : { kind: 'path', parts };
}
/** The name of an expression: a literal in its place is a name too. */
function head(reader) {
    const start = reader.at;
    const first = argument(reader);
    if (first === undefined)
        throw unreadable(reader, start);
    return first.kind === 'path' ? first.parts : [String(first.value)];
}
function unreadable(reader, offset) {
    const rest = reader.source.text.slice(offset, offset + 20);
    return template_fault(reader, offset, rest === '' ? "the expression is not closed with '}}'." : `'${(0,build_text/* printable */.g$)(rest)}' does not belong in an expression.`, template_HINT);
}
/** Everything between the name and the closing braces. */
function given(reader) {
    const positional = [];
    const named = [];
    for (;;) {
        take(reader, BLANKS);
        const start = reader.at;
        if (/^[~}]/.test(reader.source.text.slice(start)))
            return { positional, named };
        const name = take(reader, NAME)?.[0];
        take(reader, BLANKS);
        if (name !== undefined && reader.source.text.charAt(reader.at) === '=') {
            reader.at += 1;
            take(reader, BLANKS);
            const value = argument(reader);
            if (value === undefined)
                throw unreadable(reader, reader.at);
            named.push([name, value]);
            continue;
        }
        reader.at = start;
        const value = argument(reader);
        if (value === undefined || named.length > 0)
            throw unreadable(reader, start);
        positional.push(value);
    }
}
/** Reads the expression whose braces begin here. */
function expression(reader) {
    const rest = reader.source.text.slice(reader.at);
    const other = OTHERS.find(([pattern]) => pattern.test(rest))?.[1];
    if (other !== undefined) {
        throw template_fault(reader, reader.at, `'${(0,build_text/* printable */.g$)(rest.slice(0, 20))}' begins ${other}, and only expressions are known.`, 'Use enable= with an expression for a condition, and one line for each tag.');
    }
    const { 0: opening = '', 1: trim = '', 2: sign = '' } = /^\{\{(~?)([{&]?)/.exec(rest) ?? [];
    reader.at += opening.length;
    take(reader, BLANKS);
    const offset = reader.at;
    const parts = head(reader);
    const { positional, named } = given(reader);
    const end = reader.at;
    // Three closing braces belong to three opening ones, with the sign behind the first.
    const raw = sign === '{';
    const [braces = ''] = /^\}*/.exec(reader.source.text.slice(end)) ?? [];
    const close = braces.length > (raw ? 3 : 2) ? undefined : take(reader, raw ? CLOSE_RAW : CLOSE);
    if (close === undefined)
        throw unreadable(reader, end);
    return {
        expression: { kind: 'expression', offset, parts, positional, named, escaped: sign === '' },
        trimBefore: trim === '~',
        trimAfter: close[1] === '~',
    };
}
/** Text up to the next expression. `\{{` stands for the braces themselves, `\\{{` for a backslash and an expression. */
function template_text(reader) {
    const all = reader.source.text;
    const next = all.indexOf('{{', reader.at);
    if (next < 0) {
        const literal = all.slice(reader.at);
        reader.at = all.length;
        return { literal, more: false };
    }
    const literal = all.slice(reader.at, next);
    reader.at = next;
    if (literal.endsWith('\\\\'))
        return { literal: literal.slice(0, -1), more: true };
    if (!literal.endsWith('\\'))
        return { literal, more: true };
    const plain = /^[\s\S]{2}[\s\S]*?(?=\\{0,2}\{\{|$)/.exec(all.slice(next))?.[0] ?? '';
    reader.at = next + plain.length;
    return { literal: literal.slice(0, -1) + plain, more: false };
}
/**
 * Reads a template: text with `{{name}}`, `{{name 'argument' key='value'}}`, `{{{name}}}`, `{{&name}}` and the blanks control of `~`, by the
 * rules of https://handlebarsjs.com/guide/expressions.html. Blocks, partials, comments and decorators are refused by name.
 *
 * Throws `UserError` with line and column.
 */
function parseTemplate(source) {
    const reader = { source, at: 0 };
    const nodes = [];
    let trim = false;
    while (reader.at < source.text.length) {
        const { literal, more } = template_text(reader);
        const opened = more ? expression(reader) : undefined;
        // Escaped braces end a piece of text, so the piece before an expression may be there already.
        const before = literal === '' ? nodes.at(-1) : undefined;
        const joined = before?.kind === 'text' ? before.text : trim ? literal.trimStart() : literal;
        if (before?.kind === 'text')
            nodes.pop();
        const kept = opened?.trimBefore === true ? joined.trimEnd() : joined;
        if (kept !== '')
            nodes.push({ kind: 'text', text: kept });
        if (opened !== undefined)
            nodes.push(opened.expression);
        trim = opened?.trimAfter ?? (trim && literal === '');
    }
    return nodes;
}
/** Whether a template is the one expression `raw` and nothing else. */
function isRawAlone(template) {
    const [only, ...more] = template;
    return only?.kind === 'expression' && more.length === 0 && only.parts.length === 1 && only.parts[0] === 'raw';
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/language/evaluate.js



/** Helpers that come with Handlebars: they take a block or print to its log. */
const BUILT_IN = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log', 'helperMissing', 'blockHelperMissing']);
/** https://github.com/handlebars-lang/handlebars.js/blob/master/lib/handlebars/utils.js: what `{{ }}` makes of these characters. */
const ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#x27;'],
    ['`', '&#x60;'],
    ['=', '&#x3D;'],
]);
function escapeHtml(text) {
    return text.replace(/[&<>"'`=]/g, (character) => ESCAPES.get(character) ?? character);
}
/** A value as text, as JavaScript writes it; nothing for what is not there. */
function textOf(value) {
    return value === null || value === undefined ? '' : String(value);
}
/** A member of a value: an element of a list, a character or the length of a text. */
function member(value, name) {
    if (typeof value !== 'string' && !Array.isArray(value))
        return undefined;
    if (name === 'length')
        return value.length;
    return /^(?:0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
}
function evaluate_fault({ source }, { offset }, message, hint) {
    return refusal(source.line, source.offset + offset, { code: 'expression', message, hint });
}
function unknown(at, expression) {
    const name = expression.parts.join('.');
    const known = [...at.scope.keys()];
    return evaluate_fault(at, expression, `the expression '${(0,build_text/* printable */.g$)(name, 60)}' is unknown.${(0,suggest/* didYouMean */.a)(name, known)}`, `The expressions are ${(0,build_text/* listed */.KE)(known)}.`);
}
function argumentValue({ scope }, argument) {
    if (argument.kind === 'literal')
        return argument.value;
    const [name = '', ...members] = argument.parts;
    const entry = scope.get(name);
    const start = entry !== undefined && 'value' in entry ? entry.value : undefined;
    return members.reduce(member, start);
}
function evaluateExpression(at, expression) {
    const [name, ...members] = expression.parts;
    const plain = expression.positional.length === 0 && expression.named.length === 0;
    const entry = name === undefined ? undefined : at.scope.get(name);
    if (entry === undefined) {
        const lenient = at.compat === 'peer' && plain && !BUILT_IN.has(name ?? '');
        if (!lenient)
            throw unknown(at, expression);
        return name === undefined ? '[object Object]' : '';
    }
    if ('call' in entry) {
        const positional = expression.positional.map((argument) => argumentValue(at, argument));
        const named = new Map(expression.named.map(([key, argument]) => [key, argumentValue(at, argument)]));
        const refuse = (message, hint) => evaluate_fault(at, expression, message, hint);
        return members.length === 0 ? entry.call({ positional, named, refuse }) : undefined;
    }
    if (plain)
        return members.reduce(member, entry.value);
    throw evaluate_fault(at, expression, `'${name}' takes nothing.`, `Write {{${name}}}.`);
}
/**
 * The text of a template. A name that is unknown is refused with its place and the name that may be meant; with `peer` it is empty, and
 * `{{ }}` escapes for HTML as Handlebars does.
 *
 * Throws `UserError`.
 */
function evaluateTemplate(template, source, scope, compat) {
    const at = { source, scope, compat };
    return template
        .map((node) => {
        if (node.kind === 'text')
            return node.text;
        const text = textOf(evaluateExpression(at, node));
        return node.escaped && compat === 'peer' ? escapeHtml(text) : text;
    })
        .join('');
}
/** Reads a text and evaluates its expressions; one without braces is itself. Throws `UserError`. */
function expand(source, scope, compat) {
    return source.text.includes('{{') ? evaluateTemplate(parseTemplate(source), source, scope, compat) : source.text;
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/language/moment.js
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 86_400_000;
function padded(value, width, signed = false) {
    const sign = value < 0 ? '-' : signed ? '+' : '';
    return `${sign}${String(Math.abs(value)).padStart(width, '0')}`;
}
/** `1st`, `22nd`, `113th`. */
function ordinal(value) {
    const teens = Math.floor((value % 100) / 10) === 1;
    return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}
/** The parts of a moment in its own zone. */
function partsOf({ ms, offset }) {
    const date = new Date(ms + offset * 60_000);
    const year = date.getUTCFullYear();
    const midnight = Date.UTC(year, date.getUTCMonth(), date.getUTCDate());
    const day = date.getUTCDay();
    /** Year and number of the week, told by the one of its days that settles them. */
    const week = (decisive) => {
        const settled = new Date(midnight + decisive * DAY_MS);
        const of = settled.getUTCFullYear();
        return { year: of, week: Math.floor((settled.getTime() - Date.UTC(of, 0, 1)) / DAY_MS / 7) + 1 };
    };
    return {
        year,
        month: date.getUTCMonth(),
        date: date.getUTCDate(),
        day,
        isoDay: day === 0 ? 7 : day,
        hours: date.getUTCHours(),
        minutes: date.getUTCMinutes(),
        seconds: date.getUTCSeconds(),
        milliseconds: date.getUTCMilliseconds(),
        dayOfYear: (midnight - Date.UTC(year, 0, 1)) / DAY_MS + 1,
        // In the United States the week with the first of January is the first; by ISO 8601 the one with the first Thursday.
        week: week(6 - day),
        isoWeek: week(4 - (day === 0 ? 7 : day)),
    };
}
function zoneOffset({ offset }, separator) {
    const minutes = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}
const hour12 = ({ hours }) => hours % 12 || 12;
const clock = (...parts) => parts.map((part) => padded(part, 2)).join('');
/** `SSS` and longer: milliseconds with zeros behind; shorter: cut. */
const fraction = (digits) => ({ milliseconds }) => padded(milliseconds, 3).padEnd(9, '0').slice(0, digits);
/** A token of one, two or more letters that pads a number. */
function widths(letter, from, value) {
    return from.map((width) => [letter.repeat(width), (parts) => padded(value(parts), width)]);
}
/** A number, its padded form and its ordinal: `M`, `MM`, `Mo`. */
function number(letter, value) {
    return [...widths(letter, [1, 2], value), [`${letter}o`, (parts) => ordinal(value(parts))]];
}
/** Every token of Moment's English locale. https://momentjs.com/docs/#/displaying/format/ */
const TOKENS = new Map([
    ...number('M', ({ month }) => month + 1),
    ['MMM', ({ month }) => `${MONTHS[month]}`.slice(0, 3)],
    ['MMMM', ({ month }) => `${MONTHS[month]}`],
    ['Q', ({ month }) => Math.floor(month / 3) + 1],
    ['Qo', ({ month }) => ordinal(Math.floor(month / 3) + 1)],
    ...number('D', ({ date }) => date),
    ['DDD', ({ dayOfYear }) => dayOfYear],
    ['DDDo', ({ dayOfYear }) => ordinal(dayOfYear)],
    ['DDDD', ({ dayOfYear }) => padded(dayOfYear, 3)],
    ['d', ({ day }) => day],
    ['do', ({ day }) => ordinal(day)],
    ['dd', ({ day }) => `${DAYS[day]}`.slice(0, 2)],
    ['ddd', ({ day }) => `${DAYS[day]}`.slice(0, 3)],
    ['dddd', ({ day }) => `${DAYS[day]}`],
    ['e', ({ day }) => day],
    ['E', ({ isoDay }) => isoDay],
    ...number('w', ({ week }) => week.week),
    ...number('W', ({ isoWeek }) => isoWeek.week),
    ['Y', ({ year }) => (year <= 9999 ? padded(year, 4) : `+${year}`)],
    ['YY', ({ year }) => padded(year % 100, 2)],
    ...widths('Y', [4, 5], ({ year }) => year),
    ['YYYYYY', ({ year }) => padded(year, 6, true)],
    ...widths('y', [1, 2, 3, 4], ({ year }) => year),
    ['yo', ({ year }) => ordinal(year)],
    ['N', () => 'AD'],
    ['NN', () => 'AD'],
    ['NNN', () => 'AD'],
    ['NNNN', () => 'Anno Domini'],
    ['NNNNN', () => 'AD'],
    ['gg', ({ week }) => padded(week.year % 100, 2)],
    ...widths('g', [4, 5], ({ week }) => week.year),
    ['GG', ({ isoWeek }) => padded(isoWeek.year % 100, 2)],
    ...widths('G', [4, 5], ({ isoWeek }) => isoWeek.year),
    ['A', ({ hours }) => (hours > 11 ? 'PM' : 'AM')],
    ['a', ({ hours }) => (hours > 11 ? 'pm' : 'am')],
    ...widths('H', [1, 2], ({ hours }) => hours),
    ...widths('h', [1, 2], hour12),
    ...widths('k', [1, 2], ({ hours }) => hours || 24),
    ...widths('m', [1, 2], ({ minutes }) => minutes),
    ...widths('s', [1, 2], ({ seconds }) => seconds),
    ['hmm', (parts) => `${hour12(parts)}${clock(parts.minutes)}`],
    ['hmmss', (parts) => `${hour12(parts)}${clock(parts.minutes, parts.seconds)}`],
    ['Hmm', ({ hours, minutes }) => `${hours}${clock(minutes)}`],
    ['Hmmss', ({ hours, minutes, seconds }) => `${hours}${clock(minutes, seconds)}`],
    ['eHHmm', ({ day, hours, minutes }) => `${day}${clock(hours, minutes)}`],
    ...Array.from({ length: 9 }, (_, i) => ['S'.repeat(i + 1), fraction(i + 1)]),
    ['z', (_, { abbreviation }) => abbreviation()],
    ['zz', (_, { abbreviation }) => abbreviation()],
    ['Z', (_, time) => zoneOffset(time, ':')],
    ['ZZ', (_, time) => zoneOffset(time, '')],
    ['X', (_, { ms }) => Math.floor(ms / 1000)],
    ['x', (_, { ms }) => ms],
]);
/** Formats by name. https://momentjs.com/docs/#/displaying/format/ (Localized formats) */
const NAMED = new Map([
    ['LTS', 'h:mm:ss A'],
    ['LT', 'h:mm A'],
    ['L', 'MM/DD/YYYY'],
    ['LL', 'MMMM D, YYYY'],
    ['LLL', 'MMMM D, YYYY h:mm A'],
    ['LLLL', 'dddd, MMMM D, YYYY h:mm A'],
    ['l', 'M/D/YYYY'],
    ['ll', 'MMM D, YYYY'],
    ['lll', 'MMM D, YYYY h:mm A'],
    ['llll', 'ddd, MMM D, YYYY h:mm A'],
]);
const longestFirst = (names) => [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const LITERAL = '\\[[^\\[]*\\]';
const NAMES = new RegExp(`(${LITERAL})|(\\\\)?(${longestFirst(NAMED.keys())})`, 'g');
/** A piece of a format: literal text, a token, an escaped one, or any character. Moment takes `w|` for one, a slip of its own. */
const PIECES = new RegExp(`${LITERAL}|\\\\e|\\\\?(?:${longestFirst([...TOKENS.keys(), 'w\\|', 'W\\|'])}|.)`, 'g');
function literal(piece) {
    return /\[[\s\S]/.test(piece) ? piece.replace(/^\[|\]$/g, '') : piece.replaceAll('\\', '');
}
const UTC_FORMAT = 'YYYY-MM-DDTHH:mm:ss[Z]';
const OFFSET_FORMAT = 'YYYY-MM-DDTHH:mm:ssZ';
/**
 * A moment by Moment's format, in English: all its tokens, `[literal]` and `\` for what is none. An empty format is ISO 8601.
 * `Invalid date` for what is no time.
 *
 * Source: https://momentjs.com/docs/#/displaying/format/
 */
function formatMoment(time, format) {
    if (Number.isNaN(time.ms))
        return 'Invalid date';
    const parts = partsOf(time);
    const wanted = format === '' ? (time.offset === 0 ? UTC_FORMAT : OFFSET_FORMAT) : format;
    const long = wanted.replace(NAMES, (piece) => NAMED.get(piece) ?? piece);
    return [...long.matchAll(PIECES)]
        .map(([piece]) => {
        const token = TOKENS.get(piece);
        return token === undefined ? literal(piece) : String(token(parts, time));
    })
        .join('');
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/language/zone.js

/**
 * Abbreviations that Intl does not say or says otherwise than the tz database, in standard and in summer time; empty: the offset in digits.
 * Source: https://data.iana.org/time-zones/tzdb/ (the format column of each zone).
 */
const ABBREVIATIONS = [
    [['America/Adak', 'America/Atka', 'US/Aleutian'], 'HST', 'HDT'],
    [['America/Dawson', 'America/Hermosillo', 'America/Mazatlan', 'America/Whitehorse', 'Canada/Yukon'], 'MST'],
    [['Mexico/BajaSur'], 'MST'],
    [['America/Havana', 'Cuba'], 'CST', 'CDT'],
    [['America/Miquelon', 'Antarctica/Casey', 'Antarctica/Troll', 'Asia/Colombo', 'Asia/Dubai', 'Asia/Muscat'], ''],
    [['Australia/Eucla', 'Australia/LHI', 'Australia/Lord_Howe', 'NZ-CHAT', 'Pacific/Chatham'], ''],
    [['Asia/Chongqing', 'Asia/Chungking', 'Asia/Harbin', 'Asia/Macao', 'Asia/Macau', 'Asia/Shanghai'], 'CST'],
    [['Asia/Taipei', 'PRC', 'ROC'], 'CST'],
    [['Asia/Hong_Kong', 'Hongkong'], 'HKT'],
    [['Asia/Jakarta', 'Asia/Pontianak'], 'WIB'],
    [['Asia/Jayapura'], 'WIT'],
    [['Asia/Jerusalem', 'Asia/Tel_Aviv', 'Israel'], 'IST', 'IDT'],
    [['Asia/Karachi'], 'PKT'],
    [['Asia/Makassar', 'Asia/Ujung_Pandang'], 'WITA'],
    [['Asia/Manila'], 'PST'],
    [['Asia/Pyongyang', 'Asia/Seoul', 'ROK'], 'KST'],
    [['Asia/Tokyo', 'Japan'], 'JST'],
    [['Eire', 'Europe/Dublin'], 'GMT', 'IST'],
    [['Etc/GMT', 'Etc/GMT+0', 'Etc/GMT-0', 'Etc/GMT0', 'Etc/Greenwich', 'GMT', 'GMT+0', 'GMT-0', 'GMT0'], 'GMT'],
    [['Greenwich'], 'GMT'],
    [['Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/Jersey'], 'GMT', 'BST'],
    [['Europe/Kirov', 'Europe/Moscow', 'Europe/Simferopol', 'W-SU'], 'MSK'],
    [['Pacific/Guam', 'Pacific/Saipan'], 'ChST'],
    [['Pacific/Midway', 'Pacific/Pago_Pago', 'Pacific/Samoa', 'US/Samoa'], 'SST'],
];
/** Each knows the abbreviations of its own part of the world. */
const LOCALES = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-ZA', 'en-IN'];
function zoneName(zone, ms, locale, style) {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: style }).formatToParts(ms);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
function offsetOf(zone, ms) {
    const match = /([+-])(\d\d):(\d\d)/.exec(zoneName(zone, ms, 'en-US', 'longOffset'));
    if (match === null)
        return 0;
    const minutes = Number(match[2]) * 60 + Number(match[3]);
    return match[1] === '-' ? -minutes : minutes;
}
/** `+03`, `+0530`. */
function digits(offset) {
    const minutes = Math.abs(offset);
    const two = (value) => String(value).padStart(2, '0');
    return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${minutes % 60 === 0 ? '' : two(minutes % 60)}`;
}
/** Whether clocks are put forward: the offset is not that of the season with the smaller one. */
function isSummer(zone, ms, offset) {
    const year = new Date(ms).getUTCFullYear();
    return offset > Math.min(offsetOf(zone, Date.UTC(year, 0, 1)), offsetOf(zone, Date.UTC(year, 6, 1)));
}
function abbreviationOf(zone, ms, offset) {
    const known = ABBREVIATIONS.find(([zones]) => zones.some((name) => name.toLowerCase() === zone.toLowerCase()));
    if (known !== undefined) {
        const [, standard, summer = standard] = known;
        if (standard === '')
            return digits(offset);
        return isSummer(zone, ms, offset) ? summer : standard;
    }
    const said = LOCALES.map((locale) => zoneName(zone, ms, locale, 'short'));
    return said.find((name) => !/^(?:GMT|UTC)[+-]/.test(name)) ?? digits(offset);
}
/** The name of a zone as Intl takes it, upper and lower case aside; undefined when there is no such zone. */
function canonical(zone) {
    if (!/^[A-Za-z]/.test(zone))
        return undefined;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone === '' ? undefined : zone;
    }
    catch {
        return undefined;
    }
}
/** A moment in a zone of the tz database, or undefined when there is no such zone. */
function inZone(ms, zone) {
    if (zone.toUpperCase() === 'UTC' || Number.isNaN(ms))
        return { ms, offset: 0, abbreviation: () => 'UTC' };
    const name = canonical(zone);
    if (name === undefined)
        return undefined;
    const offset = offsetOf(name, ms);
    return { ms, offset, abbreviation: () => abbreviationOf(name, ms, offset) };
}
/** What to say of a zone that does not exist. */
function noSuchZone(zone) {
    return `there is no time zone '${(0,build_text/* printable */.g$)(zone, 60)}'.${(0,suggest/* didYouMean */.a)(zone, Intl.supportedValuesOf('timeZone'))}`;
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/language/scope.js


const scope_HINT = "Write {{date 'YYYYMMDD'}} or {{date 'YYYYMMDD' tz='Europe/Paris'}}.";
/** `date` and `commit_date`: a format and, if wanted, `tz`. */
function dateHelper(ms, times, compat) {
    return {
        call: ({ positional, named, refuse }) => {
            const [format, ...more] = positional;
            if (typeof format !== 'string' || more.length > 0)
                throw refuse('a date takes one format in quotes.', scope_HINT);
            const other = [...named.keys()].find((key) => key !== 'tz');
            if (other !== undefined)
                throw refuse(`a date has no '${other}'; it has 'tz'.`, scope_HINT);
            const zone = named.has('tz') ? named.get('tz') : 'UTC';
            if (typeof zone !== 'string' || zone === '')
                throw refuse('tz is a time zone in quotes.', scope_HINT);
            const time = inZone(ms, zone);
            if (time === undefined && compat === 'strict')
                throw refuse(noSuchZone(zone), scope_HINT);
            return formatMoment(time ?? { ms, offset: times.localOffset(ms), abbreviation: () => '' }, format);
        },
    };
}
/** The helpers of `type=schedule`. */
function dateScope(times, compat) {
    return new Map([
        ['date', dateHelper(times.now, times, compat)],
        ['commit_date', dateHelper(times.commit, times, compat)],
    ]);
}
/** The expressions that every value, label and condition may hold. They take arguments and do not look at them, as the peer's do. */
function globalScope(names, times, compat) {
    const say = (text) => ({ call: text });
    return new Map([
        ['branch', say(() => names.branch)],
        ['tag', say(() => names.tag)],
        ['sha', say(names.sha)],
        ['base_ref', say(() => names.base_ref)],
        ['is_default_branch', say(() => String(names.is_default_branch))],
        ['is_not_default_branch', say(() => String(!names.is_default_branch))],
        ...dateScope(times, compat),
    ]);
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/rule.js
const TYPES = ['schedule', 'semver', 'pep440', 'match', 'edge', 'ref', 'raw', 'sha'];
const nothing = (why) => ({ kind: 'nothing', why, warn: false });
const unexpected = (why) => ({ kind: 'nothing', why, warn: true });
/** An attribute of a rule; the reader has seen to it that every attribute of the type is there. */
function attribute({ attributes, line }, name) {
    return attributes.get(name) ?? { line, text: '', offset: 0 };
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/edge.js

/** https://github.com/docker/metadata-action#typeedge */
const edge = {
    priority: '700',
    attributes: { branch: '' },
    answer: (rule, { ref, defaultBranch }) => {
        if (!ref.startsWith('refs/heads/'))
            return nothing('the run is not for a branch');
        const branch = ref.slice('refs/heads/'.length);
        const wanted = attribute(rule, 'branch').text || defaultBranch;
        if (branch !== wanted)
            return nothing(`the branch is ${branch}, not ${wanted}`);
        return { kind: 'value', value: 'edge', why: `the head of ${branch}`, latest: false, derived: false };
    },
};

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/version-text.js



/** The value that a rule looks at: the one it is given, else the Git tag; undefined when there is neither. */
function givenText(rule, { ref, expand }) {
    const value = attribute(rule, 'value');
    if (value.text !== '')
        return expand(value);
    return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
}
/** A regular expression of the user's. Throws `UserError`. */
function pattern(rule, name, text, flags = '') {
    try {
        return new RegExp(text, flags);
    }
    catch (cause) {
        const { line, offset } = attribute(rule, name);
        const message = `${shown(text)} is not a regular expression: ${cause instanceof Error ? cause.message : ''}.`;
        throw refusal(line, offset, { code: 'tag-rule', message, hint: 'Write a regular expression of JavaScript.' });
    }
}
function matched(rule, given, scheme) {
    const { text, line, offset } = attribute(rule, 'match');
    const expression = pattern(rule, 'match', text);
    const match = expression.exec(given);
    if (match === null)
        return undefined;
    const { 1: version } = match;
    if (version === undefined) {
        throw refusal(line, offset, {
            code: 'tag-rule',
            message: `${shown(text)} matches and has no group 1 that says what the version is.`,
            hint: 'Put the version in parentheses, such as match=^api/v(.*)$.',
        });
    }
    const { prefix } = splitTag(given);
    const read = (tag) => {
        const found = splitTag(tag).prefix === prefix ? expression.exec(tag)?.[1] : undefined;
        return found !== undefined && scheme.isVersion(found) ? found : undefined;
    };
    return { text: version, read, directory: prefix.slice(0, -1) };
}
/** By the peer's rules, its faults included: a `match` that does not match is warned of and passed over. */
function peersText(rule, given, scheme) {
    const found = attribute(rule, 'match').text === '' ? undefined : matched(rule, given, scheme)?.text;
    return { text: (found ?? given).replaceAll('/', '-'), read: () => undefined, directory: '' };
}
function strictText(rule, given, scheme) {
    if (attribute(rule, 'match').text !== '')
        return matched(rule, given, scheme);
    const { prefix, version } = splitTag(given);
    return { text: version, read: sameModule(prefix, scheme), directory: prefix.slice(0, -1) };
}
/** The version that a rule of type `semver` or `pep440` is about, or the answer that there is none. */
function versionText(rule, world, scheme, isValid) {
    const given = givenText(rule, world);
    if (given === undefined)
        return nothing('the run is not for a Git tag');
    const found = world.compat === 'peer' ? peersText(rule, given, scheme) : strictText(rule, given, scheme);
    if (found === undefined)
        return unexpected(`${attribute(rule, 'match').text} does not match ${given}`);
    if (isValid(found.text))
        return found;
    return unexpected(`${found.text} is no version of type ${rule.type}`);
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/match.js





/** `/expression/flags`, or an expression without slashes around it. */
function expressionOf(rule) {
    const { text } = attribute(rule, 'pattern');
    const { 1: body = text, 2: flags = '' } = /^\/(.+)\/(.*)$/.exec(text) ?? [];
    return pattern(rule, 'pattern', body, flags);
}
/** What a group of the expression finds in a text. Flag `g` makes groups of the matches, as `String.match` does. */
function group(rule, text) {
    const match = text.match(expressionOf(rule));
    const { text: number } = attribute(rule, 'group');
    if (match === null)
        return { matches: false, found: undefined };
    return { matches: true, found: /^(?:0|[1-9]\d*)$/.test(number) ? match[Number(number)] : undefined };
}
const bare = (version) => version.replace(/^v/i, '');
/** What is matched, as a version of which the group holds a part, such as `1.2` of `v1.2.3`; undefined where it holds one of its own. */
function wholeOf(given, found) {
    const whole = namedVersion(given);
    if (whole === undefined || usedTag(given) !== undefined || !SEMVER.isVersion(found))
        return whole;
    const rest = bare(whole.version).slice(bare(found).length);
    return rest !== '' && bare(whole.version) === `${bare(found)}${rest}` ? whole : undefined;
}
/**
 * The version that the tag is made of. Of a part it is the whole, since other versions have the part too. Else it is what the group holds,
 * read from other Git tags of the module by the same expression.
 */
function useOf(rule, given, found) {
    const whole = wholeOf(given, found);
    if (whole !== undefined) {
        return { ...whole, render: (version) => group(rule, `${whole.prefix}${version}`).found ?? '' };
    }
    const part = usedTag(found);
    const { prefix } = splitTag(given);
    const read = (tag) => splitTag(tag).prefix === prefix ? part?.read(group(rule, tag).found ?? '') : undefined;
    return part && { ...part, read };
}
/** https://github.com/docker/metadata-action#typematch */
const match = {
    priority: '800',
    attributes: { pattern: undefined, group: '0', value: '' },
    check: (rule) => {
        const { text, line, offset } = attribute(rule, 'group');
        if (Number.isNaN(Number(text)))
            throw refusal(line, offset, {
                code: 'tag-rule',
                message: `the group ${shown(text)} is no number.`,
                hint: 'Write the number of a group in parentheses, such as group=1; group=0 is the whole match.',
            });
    },
    answer: (rule, world) => {
        const given = givenText(rule, world);
        const { text } = attribute(rule, 'pattern');
        if (given === undefined)
            return nothing('the run is not for a Git tag');
        const { matches, found } = group(rule, given);
        if (!matches)
            return unexpected(`${text} does not match ${given}`);
        if (found === undefined)
            return unexpected(`${text} has no group ${attribute(rule, 'group').text} in ${given}`);
        const version = world.compat === 'strict' ? useOf(rule, given, found) : undefined;
        const value = { kind: 'value', value: found, why: `${text} in ${given}`, latest: true, derived: true };
        return version === undefined ? value : { ...value, version };
    },
};

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/pep440.js






function clean(version, compat) {
    return compat === 'peer' ? formatPep440(version, peerLocalText) : formatPep440(version);
}
function scopeOf(text, version, compat) {
    const { 0: major = '0', 1: minor = '0', 2: patch = '0' } = version.release;
    const said = [
        ['raw', text],
        ['version', clean(version, compat)],
        ['major', major],
        ['minor', minor],
        ['patch', patch],
    ];
    return new Map(said.map(([name, value]) => [name, { call: () => value }]));
}
/** The tag of a version by the pattern. */
function renderer(rule, compat) {
    const source = attribute(rule, 'pattern');
    const template = parseTemplate(source);
    return (text) => {
        const version = parsePep440(text);
        return version === undefined ? text : evaluateTemplate(template, source, scopeOf(text, version, compat), compat);
    };
}
function answer(rule, world) {
    const found = versionText(rule, world, PEP440, PEP440.isVersion);
    if ('kind' in found)
        return found;
    const version = parsePep440(found.text);
    if (version === undefined)
        return { kind: 'nothing', why: `${found.text} is no version`, warn: true };
    const use = { scheme: PEP440, version: found.text, read: found.read, directory: found.directory };
    if (!isFinal(version)) {
        const raw = isRawAlone(parseTemplate(attribute(rule, 'pattern')));
        const value = raw ? found.text : clean(version, world.compat);
        return {
            kind: 'value',
            value,
            why: `${found.text}, no final release`,
            latest: false,
            version: use,
            derived: false,
        };
    }
    const render = renderer(rule, world.compat);
    return {
        kind: 'value',
        value: render(found.text),
        why: `the version ${found.text}`,
        latest: true,
        version: { ...use, render },
        derived: false,
    };
}
/** https://github.com/docker/metadata-action#typepep440 */
const pep440 = {
    priority: '900',
    attributes: { pattern: undefined, value: '', match: '' },
    check: (rule, compat) => {
        if (compat === 'strict')
            renderer(rule, compat)('1.2.3');
    },
    answer,
};

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/raw.js

/** https://github.com/docker/metadata-action#typeraw */
const raw = {
    priority: '200',
    attributes: { value: undefined },
    answer: (rule, { expand }) => {
        const source = attribute(rule, 'value');
        const derived = source.text.includes('{{');
        return { kind: 'value', value: expand(source), why: 'asked for', latest: false, derived };
    },
};

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/ref.js




const EVENTS = ['branch', 'tag', 'pr'];
/** What follows a prefix of the ref; undefined when the ref has another. */
function below(ref, prefix) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
function branchTag({ ref }) {
    const branch = below(ref, 'refs/heads/');
    if (branch === undefined)
        return nothing('the run is not for a branch');
    return { kind: 'value', value: branch, why: `the branch ${branch}`, latest: false, derived: true };
}
function gitTag({ ref, compat }) {
    const tag = below(ref, 'refs/tags/');
    if (tag === undefined)
        return nothing('the run is not for a Git tag');
    const version = compat === 'strict' ? namedVersion(tag) : undefined;
    const value = { kind: 'value', value: tag, why: `the Git tag ${tag}`, latest: true, derived: true };
    return version === undefined ? value : { ...value, version };
}
function pullRequestTag({ ref }) {
    const pull = below(ref, 'refs/pull/')?.replace(/\/merge$/, '');
    if (pull === undefined)
        return nothing('the run is not for a pull request');
    return { kind: 'value', value: pull, why: `the pull request ${pull}`, latest: false, derived: true };
}
/** https://github.com/docker/metadata-action#typeref */
const ref = {
    priority: '600',
    attributes: { event: undefined },
    check: (rule) => {
        const { text, line, offset } = attribute(rule, 'event');
        if (EVENTS.includes(text))
            return;
        throw refusal(line, offset, {
            code: 'tag-rule',
            message: `the event ${shown(text)} is unknown.${(0,suggest/* didYouMean */.a)(text, EVENTS)}`,
            hint: 'Write event=branch, event=tag or event=pr.',
        });
    },
    answer: (rule, world) => {
        const { text } = attribute(rule, 'event');
        if (text === 'branch')
            return branchTag(world);
        return text === 'tag' ? gitTag(world) : pullRequestTag(world);
    },
};

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/schedule.js



/** https://github.com/docker/metadata-action#typeschedule */
const schedule = {
    priority: '1000',
    attributes: { pattern: 'nightly' },
    check: (rule, compat) => {
        const times = { now: 0, commit: 0, localOffset: () => 0 };
        if (compat === 'strict')
            expand(attribute(rule, 'pattern'), dateScope(times, compat), compat);
    },
    answer: (rule, { eventName, scopes, compat }) => {
        if (!eventName.includes('schedule'))
            return nothing('the run was not started by a schedule');
        const value = expand(attribute(rule, 'pattern'), scopes.dates, compat);
        return { kind: 'value', value, why: 'the run was started by a schedule', latest: false, derived: false };
    },
};

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(8780);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/semver.js







/** What a pattern can say: with `peer` every field of node-semver's object, which drops build metadata from `version`. */
function semver_scopeOf(version, compat) {
    const { raw, major, minor, patch, prerelease, build } = version;
    const metadata = build.length === 0 ? '' : `+${build.join('.')}`;
    const full = compat === 'peer' ? version.version : `${version.version}${metadata}`;
    const fields = [
        ['version', full],
        ['raw', raw],
        ['major', major],
        ['minor', minor],
        ['patch', patch],
        ['prerelease', prerelease],
        ['build', build],
        ...(compat === 'peer'
            ? [
                ['loose', true],
                ['includePrerelease', false],
                ['options', '[object Object]'],
            ]
            : []),
    ];
    return new Map(fields.map(([name, value]) => [name, { value }]));
}
/** Node-semver reads loosely what it found valid: `raw` keeps the text as it was. */
const read = (text) => parse(text, { loose: true });
function semver_renderer(rule, compat) {
    const source = attribute(rule, 'pattern');
    const template = parseTemplate(source);
    const evaluate = (version) => evaluateTemplate(template, source, semver_scopeOf(version, compat), compat);
    return {
        render: (text) => {
            const version = read(text);
            return version === null ? text : evaluate(version);
        },
        // A pre-release never takes a tag that a release has: its own version is all that it gets.
        prerelease: (version) => isRawAlone(template)
            ? evaluate(version)
            : evaluateTemplate(parseTemplate({ ...source, text: '{{version}}' }), source, semver_scopeOf(version, compat), compat),
    };
}
function semver_answer(rule, world) {
    const found = versionText(rule, world, SEMVER, (text) => valid(text) !== null);
    if ('kind' in found)
        return found;
    const version = read(found.text);
    const { render, prerelease } = semver_renderer(rule, world.compat);
    if (version === null)
        return { kind: 'nothing', why: `${found.text} is no semantic version`, warn: true };
    const isPre = version.prerelease.length > 0;
    const use = { scheme: SEMVER, version: found.text, read: found.read, directory: found.directory };
    return {
        kind: 'value',
        value: isPre ? prerelease(version) : render(found.text),
        why: isPre ? `the pre-release ${found.text}` : `the version ${found.text}`,
        latest: !isPre,
        version: isPre ? use : { ...use, render },
        derived: false,
    };
}
/** https://github.com/docker/metadata-action#typesemver */
const semver = {
    priority: '900',
    attributes: { pattern: undefined, value: '', match: '' },
    check: (rule, compat) => {
        if (compat === 'strict')
            semver_renderer(rule, compat).render('1.2.3');
    },
    answer: semver_answer,
};

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/sha.js


/** https://github.com/docker/metadata-action#typesha */
const sha = {
    priority: '100',
    attributes: { prefix: 'sha-', format: 'short' },
    check: (rule) => {
        const { text, line, offset } = attribute(rule, 'format');
        if (text === 'short' || text === 'long')
            return;
        throw refusal(line, offset, {
            code: 'tag-rule',
            message: `the format ${shown(text)} is unknown.`,
            hint: 'Write format=short or format=long.',
        });
    },
    answer: (rule, world) => {
        if (world.sha === '')
            return nothing('the commit is not known');
        const value = attribute(rule, 'format').text === 'short' ? world.shortSha() : world.sha;
        return { kind: 'value', value, why: 'the commit', latest: false, derived: false };
    },
};

;// CONCATENATED MODULE: ./actions/docker-metadata/build/rules/read.js











const RULES = { schedule: schedule, semver: semver, pep440: pep440, match: match, edge: edge, ref: ref, raw: raw, sha: sha };
/** What every type takes. */
const SHARED = ['type', 'enable', 'priority', 'prefix', 'suffix'];
/** What holds when the input `tags` is empty. */
const DEFAULT_LINES = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];
const read_fault = (line, offset, message, hint) => refusal(line, offset, { code: 'tag-rule', message, hint });
function typeOf(line, attributes) {
    const types = attributes.filter(({ key }) => key === 'type');
    for (const { value, valueOffset } of types) {
        if (TYPES.some((known) => known === value))
            continue;
        const message = `the type ${shown(value)} is unknown.${(0,suggest/* didYouMean */.a)(value, TYPES)}`;
        throw read_fault(line, valueOffset, message, `The types are ${(0,build_text/* listed */.KE)(TYPES)}.`);
    }
    return TYPES.find((known) => known === types.at(-1)?.value) ?? 'raw';
}
/** What the peer lets pass without a word: attributes that do nothing, and values that are lost. */
function checkAttributes(line, type, attributes) {
    const own = Object.keys(RULES[type].attributes);
    const known = [...new Set([...SHARED, ...own])];
    const seen = new Set();
    for (const { key: written, value, keyOffset } of attributes) {
        const bare = written === undefined;
        const key = written ?? 'value';
        if (!known.includes(key)) {
            const what = bare ? `${shown(value)} has no key` : `type ${type} has no attribute '${(0,build_text/* printable */.g$)(key, 60)}'`;
            const hint = `The attributes of type ${type} are ${(0,build_text/* listed */.KE)(known)}.`;
            throw read_fault(line, keyOffset, `${what}.${bare ? '' : (0,suggest/* didYouMean */.a)(key, known)}`, hint);
        }
        if (seen.has(key)) {
            const message = bare
                ? `${shown(value)} stands behind a comma, so it would take the place of the value before it.`
                : `the attribute '${key}' is given twice.`;
            throw read_fault(line, keyOffset, message, 'Quote a field with a comma ("value=a,b"), or remove what is too much.');
        }
        seen.add(key);
    }
}
/** The attributes of a line with the defaults of its type. */
function withDefaults(line, type, given) {
    const attributes = new Map(given.flatMap(({ key = 'value', value, valueOffset }) => key === 'type' ? [] : [[key, { line, text: value, offset: valueOffset }]]));
    for (const [name, fallback] of Object.entries(RULES[type].attributes)) {
        if (attributes.has(name))
            continue;
        if (fallback === undefined) {
            const message = `type ${type} needs the attribute '${name}'.`;
            throw read_fault(line, 0, message, `Add ${name}=, such as ${EXAMPLES[type]}.`);
        }
        attributes.set(name, { line, text: fallback, offset: 0 });
    }
    const pullRequest = type === 'ref' && attributes.get('event')?.text === 'pr';
    if (pullRequest && !attributes.has('prefix'))
        attributes.set('prefix', { line, text: 'pr-', offset: 0 });
    return attributes;
}
const EXAMPLES = {
    schedule: 'type=schedule,pattern=nightly',
    semver: 'type=semver,pattern={{version}}',
    pep440: 'type=pep440,pattern={{version}}',
    match: 'type=match,pattern=v(.*),group=1',
    edge: 'type=edge',
    ref: 'type=ref,event=branch',
    raw: 'type=raw,value=stable',
    sha: 'type=sha',
};
function priorityOf(line, type, source, compat) {
    const { text, offset } = source ?? { text: RULES[type].priority, offset: 0 };
    if (compat === 'strict' && !/^-?\d+(?:\.\d+)?$/.test(text))
        throw read_fault(line, offset, `the priority ${shown(text)} is no number.`, 'Write a number, such as priority=1000.');
    return Number(text);
}
/** Reads one line of the input `tags`. Throws `UserError`. */
function readRule(line, compat) {
    const given = fieldsOf(line).map(attributeOf);
    const type = typeOf(line, given);
    if (compat === 'strict')
        checkAttributes(line, type, given);
    const attributes = withDefaults(line, type, given);
    const rule = {
        type,
        line,
        attributes,
        priority: priorityOf(line, type, attributes.get('priority'), compat),
    };
    RULES[type].check?.(rule, compat);
    return rule;
}
/** The higher priority comes first. A priority that is no number equals all others: where that leads is the peer's to know. */
function byPriority(a, b) {
    if (a.priority < b.priority)
        return 1;
    return a.priority > b.priority ? -1 : 0;
}
/** The rules of the input `tags` in the order of their priority. Throws `UserError`. */
function readRules(lines, compat) {
    const wanted = lines.length > 0 ? lines : DEFAULT_LINES.map((text, i) => ({ input: 'tags', text, line: i + 1, column: 1 }));
    return wanted.map((line) => readRule(line, compat)).sort(byPriority);
}

// EXTERNAL MODULE: ./packages/oci/build/digest.js
var digest = __webpack_require__(1566);
// EXTERNAL MODULE: ./packages/oci/build/tag-name.js
var tag_name = __webpack_require__(4010);
// EXTERNAL MODULE: ./packages/version/build/retract.js
var retract = __webpack_require__(8732);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/hold.js

/** What a tag of the registry may be the version of. */
function registryVersions(tag, affixes) {
    return affixes
        .filter(({ prefix, suffix }) => tag.startsWith(prefix) && tag.endsWith(suffix))
        .map(({ prefix, suffix }) => tag.slice(prefix.length, Math.max(tag.length - suffix.length, prefix.length)))
        .map((version) => version.replaceAll('_', '+'));
}
/** The releases that are out, as they are written. */
function releasesOf({ scheme, read, directory }, facts) {
    const { published, retractions, affixes } = facts;
    switch (published.kind) {
        case 'none':
            return { known: [] };
        case 'unknown':
            return { why: `${published.why}, so nothing wider than the version moves` };
        case 'registry':
            return { known: published.tags.flatMap((tag) => registryVersions(tag, affixes)).filter(scheme.isRelease) };
        case 'git': {
            const isRetracted = (0,retract/* retractedBy */.Y2)(retractions.get(directory) ?? []);
            const withV = (version) => (version.startsWith('v') ? version : `v${version}`);
            const versions = published.tags.flatMap((tag) => read(tag) ?? []);
            return { known: versions.filter((version) => scheme.isRelease(version) && !isRetracted(withV(version))) };
        }
    }
}
/** How many versions a rule gives the same tag. */
function widthOf({ scheme, version, render }) {
    if (render === undefined)
        return 'version';
    const own = render(version);
    const { patch, minor, major } = scheme.neighbours(version);
    if (render(major) === own)
        return 'all';
    if (render(minor) === own)
        return 'major';
    return render(patch) === own ? 'minor' : 'version';
}
/**
 * Why a tag that a rule makes of a version must not be set, or undefined when it may. A tag for the one version is always set; one that
 * other versions have too only when none of those that are out is higher.
 *
 * Source: own rule; `packages/oci/README.md` gives the reasons.
 */
function whyHeld(use, tag, facts) {
    const { scheme, version, render } = use;
    const width = widthOf(use);
    if (width === 'version' || render === undefined)
        return undefined;
    if (width === 'major' && scheme.isBelowOne(version))
        return `below 1.0.0 every minor version may break, so there is no tag ${tag}`;
    const { unfinished } = facts.release;
    if (unfinished !== undefined)
        return `the release is marked as ${unfinished}: only its own tag is set`;
    const releases = releasesOf(use, facts);
    if ('why' in releases)
        return releases.why;
    const own = render(version);
    if (scheme.isPrerelease(version)) {
        const release = releases.known.find((other) => render(other) === own);
        return release === undefined ? undefined : `${release} is a release, and no pre-release takes its tag ${tag}`;
    }
    const higher = scheme.overtakenBy(version, releases.known, (other) => render(other) === own);
    return higher === undefined ? undefined : `${higher} is higher, and ${tag} never goes back`;
}
/** Why `latest` must not be set for a version, or undefined when it may. */
function whyNotLatest(use, tag, facts) {
    const { scheme, version } = use;
    if (scheme.isPrerelease(version))
        return `${version} is a pre-release, which never takes ${tag}`;
    const { unfinished, notLatest } = facts.release;
    if (unfinished !== undefined)
        return `the release is marked as ${unfinished}`;
    if (notLatest)
        return 'the release is marked as not the latest';
    const releases = releasesOf(use, facts);
    if ('why' in releases)
        return releases.why;
    const higher = scheme.overtakenBy(version, releases.known, () => true);
    return higher === undefined ? undefined : `${higher} is higher, and ${tag} never goes back`;
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/tags.js





const sanitise = (text) => text.replace(/[^a-zA-Z0-9._-]+/g, '-');
/** A name that somebody gave a branch, as a tag: what may not stand in front is dropped, what is too long is shortened. */
function derivedTag(text) {
    const tag = sanitise(text).replace(/^[.-]+/, '');
    return tag === '' ? `ref-${(0,digest/* hexOf */.ZD)((0,digest/* digestOf */.ol)(Buffer.from(text))).slice(0, 8)}` : (0,tag_name/* shortenTag */.Eu)(tag);
}
/** An expression may hold a name that nobody chose as a tag. */
const hasExpression = ({ text }) => text.includes('{{');
function tagOf(text, rule, answer, { world, flavor }) {
    if (world.compat === 'peer')
        return sanitise(text);
    const known = answer.version === undefined ? text : text.replaceAll('+', '_');
    if (answer.derived || affixesOf(rule, flavor).some(hasExpression))
        return derivedTag(known);
    return checked(sanitise(known), rule.line);
}
/** A tag that was asked for must be one that a registry takes. Throws `UserError`. */
function checked(tag, line) {
    const fault = (0,tag_name/* tagFault */.nJ)(tag);
    if (fault === undefined)
        return tag;
    const hint = 'Write a tag of at most 128 letters, digits, ., _ and -, that begins with a letter, a digit or _.';
    throw refusal(line, 0, { code: 'invalid-tag', message: `the tag ${shown(tag)} ${fault}.`, hint });
}
/** Prefix and suffix of the rule, else of the flavor. */
function affixesOf({ attributes }, flavor) {
    return [attributes.get('prefix') ?? flavor.prefix, attributes.get('suffix') ?? flavor.suffix];
}
function dressed(rule, value, { world, flavor }) {
    const [prefix, suffix] = affixesOf(rule, flavor);
    return `${world.expand(prefix)}${value}${world.expand(suffix)}`;
}
function isEnabled(rule, { expand }) {
    const source = rule.attributes.get('enable');
    const enabled = source === undefined ? 'true' : expand(source);
    if (enabled === 'true' || enabled === 'false')
        return enabled === 'true';
    throw refusal(rule.line, source?.offset ?? 0, {
        code: 'tag-rule',
        message: `enable is ${shown(enabled)}; it must be true or false.`,
        hint: 'Write enable=true, enable=false or an expression such as enable={{is_default_branch}}.',
    });
}
/** Looks through every expression of a rule, so that a slip is found on the first run and not on the first release. */
function checkExpressions({ attributes }, { expand }) {
    for (const name of ['enable', 'prefix', 'suffix', 'value']) {
        const source = attributes.get(name);
        if (source !== undefined)
            expand(source);
    }
}
/** What a rule writes before and after a version, by the tag that it makes of this one: `app-` and `-alpine` of `app-1.2.3-alpine`. */
function affixesAround(rule, desk) {
    if (!isEnabled(rule, desk.world))
        return [];
    const answer = RULES[rule.type].answer(rule, desk.world);
    if (answer.kind === 'nothing' || answer.version === undefined)
        return [];
    const tag = tagOf(dressed(rule, answer.value, desk), rule, answer, desk);
    const version = answer.version.version.replace(/^v/i, '').replaceAll('+', '_');
    const at = tag.indexOf(version);
    return at < 0 ? [] : [{ prefix: tag.slice(0, at), suffix: tag.slice(at + version.length) }];
}
/** The facts, with what stands around versions in the tags of the registry. */
function releasedOf(desk) {
    const { rules, world, flavor, facts } = desk;
    if (facts.published.kind !== 'registry')
        return { ...facts, affixes: [] };
    const around = rules.flatMap((rule) => affixesAround(rule, desk));
    const shared = { prefix: sanitise(world.expand(flavor.prefix)), suffix: sanitise(world.expand(flavor.suffix)) };
    return { ...facts, affixes: around.length === 0 ? [shared] : around };
}
const noTag = (why, warn = false) => ({ tag: '', set: false, why, warn });
/** Asks one rule, and keeps its tag where it may be set. */
function decide(rule, desk, draft) {
    const { world, flavor } = desk;
    const strict = world.compat === 'strict';
    if (strict)
        checkExpressions(rule, world);
    if (!isEnabled(rule, world))
        return noTag('it is switched off');
    const answer = RULES[rule.type].answer(rule, world);
    if (answer.kind === 'nothing')
        return noTag(answer.why, answer.warn);
    const text = dressed(rule, answer.value, desk);
    if (text === '')
        return noTag('the value is empty');
    const tag = tagOf(text, rule, answer, desk);
    const held = strict && answer.version !== undefined ? whyHeld(answer.version, tag, releasedOf(desk)) : undefined;
    draft.use ??= answer.version;
    draft.latest ??= flavor.latest === 'auto' ? answer.latest : flavor.latest === 'true';
    if (held !== undefined)
        return { tag, set: false, why: held };
    if (draft.main === undefined)
        draft.main = { tag, label: tags_labelOf(tag, text, answer, world.compat) };
    else if (tag !== draft.main.tag && !draft.partials.includes(tag))
        draft.partials.push(tag);
    return { tag, set: true, why: answer.why };
}
/** Build metadata is kept in labels, which may hold a `+`. */
function tags_labelOf(tag, text, { version }, compat) {
    return compat === 'peer' || version === undefined ? tag : text.replace(/[^a-zA-Z0-9._+-]+/g, '-');
}
function latestName({ world, flavor }) {
    const affix = (wanted, source) => {
        if (!wanted)
            return '';
        return world.compat === 'peer' ? source.text : world.expand(source);
    };
    const prefix = affix(flavor.prefixLatest, flavor.prefix);
    const name = sanitise(`${prefix}latest${affix(flavor.suffixLatest, flavor.suffix)}`);
    if (world.compat === 'peer')
        return name;
    return [flavor.prefix, flavor.suffix].some(hasExpression) ? derivedTag(name) : checked(name, flavor.prefix.line);
}
/** The version that the run is about: of the first rule that has one, else of the Git tag. */
function subject({ use }, ref) {
    return use ?? (ref.startsWith('refs/tags/') ? namedVersion(ref.slice('refs/tags/'.length)) : undefined);
}
function peersNames({ main, partials, latest }, name) {
    return main === undefined ? [] : [main.tag, ...partials, ...(latest === true ? [name] : [])];
}
function whyLatest({ flavor, facts }, use) {
    if (use !== undefined && facts.published.kind !== 'none')
        return `${use.version} is the highest release`;
    return flavor.latest === 'true' ? 'the flavor asks for it' : 'the rule of the first tag sets it';
}
/** Takes `latest` back where it must not move, wherever it comes from, and adds it once where it may. */
function withLatest(draft, desk) {
    const { main } = draft;
    const name = latestName(desk);
    const use = subject(draft, desk.world.ref);
    const held = use === undefined ? undefined : whyNotLatest(use, name, releasedOf(desk));
    const all = main === undefined ? [] : [main.tag, ...draft.partials];
    const kept = held === undefined ? all : all.filter((tag) => tag !== name);
    const asked = all.includes(name);
    const wanted = draft.latest === true && main !== undefined && !asked;
    const names = [...kept, ...(wanted && held === undefined ? [name] : [])];
    const decisions = draft.decisions.map((decision) => held !== undefined && decision.set && decision.tag === name ? { ...decision, set: false, why: held } : decision);
    const why = held ?? whyLatest(desk, use);
    const missed = draft.use?.scheme.isPrerelease(draft.use.version) === true && desk.flavor.latest !== 'false';
    const row = wanted || (missed && !asked) ? [{ tag: name, set: held === undefined, why, rule: 'flavor', warn: false }] : [];
    const version = names[0] ?? '';
    const labelVersion = main?.tag === version ? main.label : version;
    return { version, labelVersion, names, decisions: [...decisions, ...row] };
}
/**
 * Decides the tags: every rule in its order, the first tag being the version, `latest` last. With `strict` no tag goes back, none is
 * invalid, and `latest` stands there once.
 *
 * Throws `UserError`.
 */
function planTags(desk) {
    const draft = { main: undefined, partials: [], latest: undefined, use: undefined, decisions: [] };
    for (const rule of desk.rules) {
        const verdict = decide(rule, desk, draft);
        draft.decisions.push({ warn: false, ...verdict, rule: rule.line.text });
    }
    if (desk.world.compat === 'strict')
        return withLatest(draft, desk);
    const names = peersNames(draft, latestName(desk));
    const version = names[0] ?? '';
    return { version, labelVersion: version, names, decisions: draft.decisions };
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/plan.js











/** Reads the inputs. Throws `UserError` with line and column of what is wrong. */
function readRequest(inputs) {
    const { compat } = inputs;
    return {
        compat,
        images: readImages(readList('images', inputs.images), compat),
        rules: readRules(readList('tags', inputs.tags), compat),
        flavor: readFlavor(readList('flavor', inputs.flavor), compat),
        labels: readList('labels', inputs.labels),
        annotations: readList('annotations', inputs.annotations),
    };
}
/** The first characters of a commit. Throws `UserError` when the length that the environment asks for is no number. */
function shortSha(sha, length) {
    const wanted = length === '' ? 7 : Number(length);
    if (!Number.isNaN(wanted))
        return sha.substring(0, wanted);
    throw new build_error/* UserError */.yo({
        code: 'short-sha-length',
        message: `DOCKER_METADATA_SHORT_SHA_LENGTH is ${shown(length)}, which is no number.`,
        hint: 'Set it to a number such as 12, or remove it: 7 is the default.',
    });
}
function worldOf(request, facts) {
    const { compat } = request;
    const { context, repository, times, settings } = facts;
    const { ref, sha, eventName } = context;
    const below = (prefix) => (ref.startsWith(prefix) ? ref.slice(prefix.length) : '');
    const known = compat === 'peer' ? repository.eventDefaultBranch : repository.defaultBranch;
    const short = () => shortSha(sha, settings.shortShaLength);
    const names = {
        branch: below('refs/heads/'),
        tag: below('refs/tags/'),
        sha: short,
        base_ref: context.baseRef,
        is_default_branch: isDefaultBranch(context, known, compat),
    };
    const scopes = { global: globalScope(names, times, compat), dates: dateScope(times, compat) };
    return {
        compat,
        ref,
        sha,
        eventName,
        defaultBranch: repository.defaultBranch,
        scopes,
        shortSha: short,
        expand: (source) => expand(source, scopes.global, compat),
    };
}
/** Whether the answer depends on which branch is the default one: a wrong guess there sets `latest`, or leaves it out. */
function asksDefaultBranch({ rules, labels, annotations }) {
    const lines = [...rules.map(({ line }) => line), ...labels, ...annotations];
    const edge = rules.some(({ type, attributes }) => type === 'edge' && attributes.get('branch')?.text === '');
    return edge || lines.some(({ text }) => text.includes('_default_branch'));
}
const NO_DEFAULT_BRANCH = {
    message: 'It is not known which branch is the default one, so no branch is taken for it.',
    hint: 'Let GitHub be asked (permissions: contents: read), or mount the file of GITHUB_EVENT_PATH into the container of the job.',
};
function warningsOf(request, facts, plan) {
    const { published, repository, context } = facts;
    const lost = request.compat === 'strict' && repository.defaultBranch === '' && context.ref.startsWith('refs/heads/');
    const unexpected = plan.decisions.filter(({ warn }) => warn);
    const held = published.kind === 'unknown' && plan.decisions.some(({ set, why }) => !set && why.startsWith(published.why));
    return [
        ...unexpected.map(({ rule, why }) => ({
            message: `${shown(rule)}: ${(0,build_text/* printable */.g$)(why, 300)}.`,
            hint: 'No tag comes from this line.',
        })),
        ...(lost && asksDefaultBranch(request) ? [NO_DEFAULT_BRANCH] : []),
        ...(published.kind === 'unknown' && held
            ? [{ message: `Only tags of the exact version are set: ${published.why}.`, hint: published.hint }]
            : []),
        ...(plan.names.length === 0
            ? [
                {
                    message: 'No tag has been generated.',
                    hint: 'Check the input tags: the summary says why each line gave none.',
                },
            ]
            : []),
    ];
}
/**
 * Decides everything that the action answers.
 *
 * Throws `UserError`.
 */
function planMetadata(inputs, request, facts) {
    const { compat, images, flavor, rules } = request;
    const world = worldOf(request, facts);
    const { version, labelVersion, names, decisions } = planTags({ rules, world, flavor, facts });
    const question = { facts, compat, version: labelVersion, expand: world.expand };
    const labels = planLabels(request.labels, inputs.plainLabels, question);
    const levelText = inputs.annotationLevels || facts.settings.annotationLevels;
    const annotationsAt = (text) => planAnnotations(request.annotations, annotationLevels(text, compat), question);
    const annotations = annotationsAt(levelText);
    const bakeAnnotations = compat === 'peer' ? annotationsAt(`${(levelText || 'manifest').split(':')[0]}`) : annotations;
    const tags = images.length === 0
        ? names
        : images.flatMap((image) => names.map((name) => (image === '' ? name : `${image}:${name}`)));
    const target = inputs.bakeTarget;
    const metadata = { compat, images, version, tags, names, labels, annotations, bakeAnnotations, target };
    const documents = documentsOf(metadata);
    return {
        version,
        tags,
        names,
        labels: labels.map(({ key, value }) => `${key}=${value}`),
        annotations,
        ...documents,
        decisions,
        warnings: warningsOf(request, facts, { decisions, names }),
    };
}

// EXTERNAL MODULE: ./packages/core/build/document.js
var build_document = __webpack_require__(4585);
;// CONCATENATED MODULE: ./actions/docker-metadata/build/render.js

/** Most rows of a table: a summary of many images is no list of all of them. */
const MOST = 100;
/** The report: every tag that was considered and why it is there or not, and what the image says of itself. */
function renderPlan(plan) {
    const { version, names, tags, labels, decisions } = plan;
    const title = version === '' ? 'No image version' : `Image version ${version}`;
    const rows = decisions
        .slice(0, MOST)
        .map(({ tag, set, why, rule }) => [
        tag === '' ? '' : (0,build_document/* code */.aY)(tag),
        set ? 'set' : 'not set',
        why,
        (0,build_document/* code */.aY)(rule),
    ]);
    return [
        { heading: title },
        ...(rows.length === 0 ? [] : [{ table: { head: ['tag', '', 'why', 'rule'], rows } }]),
        ...(tags.length === names.length && tags.every((tag, i) => tag === names[i])
            ? []
            : [{ details: 'Images', blocks: [{ list: tags.slice(0, MOST).map((tag) => (0,build_document/* code */.aY)(tag)) }] }]),
        { details: 'Labels', blocks: [{ list: labels.slice(0, MOST).map((label) => (0,build_document/* code */.aY)(label)) }] },
    ];
}

;// CONCATENATED MODULE: ./actions/docker-metadata/build/main.js







async function say({ log }, name, lines) {
    await log.group(name, async () => {
        for (const line of lines)
            log.info(line);
    });
}
async function main(inputs, host) {
    const request = readRequest(inputs);
    const facts = await gather(inputs, request, host);
    const plan = planMetadata(inputs, request, facts);
    const exported = exportsVariables(facts.settings.setOutputEnv);
    const outputs = planOutputs(inputs, plan, writeDocuments(plan, inputs.jsonFile, host));
    const { variables, tooLong } = planVariables(outputs, inputs.compat);
    if (exported)
        for (const { name, value } of variables)
            host.exportVariable?.(name, value);
    for (const { message, hint } of plan.warnings)
        host.log.warning(`${message}\n${hint}`);
    if (exported && tooLong.length > 0) {
        host.log.warning(`${(0,build_text/* listed */.KE)(tooLong)}: too long for a variable, so not set.\nRead the output json-file instead.`);
    }
    const { eventName, ref, sha } = facts.context;
    await say(host, 'Context', [`event: ${eventName}`, `ref: ${ref}`, `commit: ${sha}`]);
    await say(host, 'Docker tags', plan.tags);
    await say(host, 'Docker labels', plan.labels);
    await say(host, 'Annotations', plan.annotations);
    host.report(renderPlan(plan));
    host.log.info(`Version: ${plan.version || 'none'} (${(0,build_text/* counted */.hS)(plan.tags.length, 'tag')})`);
    return outputs;
}
const definition = (0,action/* action */.X)(contract_contract, main);


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Dt: () => (/* binding */ spdxLicense),
/* harmony export */   Wg: () => (/* binding */ orderedAnnotations),
/* harmony export */   ro: () => (/* binding */ annotationKey),
/* harmony export */   w8: () => (/* binding */ tidyValue)
/* harmony export */ });
/* unused harmony export IMAGE_KEYS */
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
const PREFIX = 'org.opencontainers.image.';
/** `org.opencontainers.image.version` of `version`. */
function annotationKey(key) {
    return `${PREFIX}${key}`;
}
/** Where an annotation may stand: what buildx calls its levels. https://docs.docker.com/build/metadata/annotations/ */
const LEVELS = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];
/** Longest values that GitHub's container registry takes, in characters. https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry#labelling-container-images */
const LONGEST = { description: 512, licenses: 256 };
/** A value as it can be written: one line, no longer than registries take. Only what people read is cut, never an SPDX expression. */
function tidyValue(key, value) {
    const line = value.replace(/\s+/g, ' ').trim();
    const { [key]: longest = Number.POSITIVE_INFINITY } = LONGEST;
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


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Whether a text is a digest of the one algorithm that every registry knows. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** The digest of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The 64 digits of a digest, as they name its file in a layout. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   kj: () => (/* binding */ isFullVersion),
/* harmony export */   z2: () => (/* binding */ overtakenBy)
/* harmony export */ });
/* harmony import */ var _slipway_version__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** A version with the `v` of Go. */
const withV = (version) => (version.startsWith('v') ? version : `v${version}`);
/** Whether a text is a full version, with or without `v`. */
function isFullVersion(version) {
    return (0,_slipway_version__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(withV(version))?.short === '';
}
/** Whether a text is a full version with a pre-release part. */
function isPrerelease(version) {
    return ((0,_slipway_version__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(withV(version))?.prerelease ?? '') !== '';
}
/**
 * Order of two versions, with or without `v`: below 0, 0 or above. Build metadata does not count, so of two that differ in nothing else
 * the one that comes last wins. https://semver.org/#spec-item-11
 */
function compareVersions(a, b) {
    return (0,_slipway_version__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(withV(a), withV(b));
}
/**
 * The highest release among those published that a tag would leave for a lower version, or undefined when the tag may move. Pre-releases
 * hold nothing back.
 *
 * @param same whether the tag that is to move is also a tag of the other version
 */
function overtakenBy(version, published, same) {
    return published
        .filter((other) => isFullVersion(other) && !isPrerelease(other))
        .filter((other) => compareVersions(other, version) > 0 && same(other))
        .sort((a, b) => compareVersions(b, a))[0];
}


/***/ }),

/***/ 4437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Lm: () => (/* binding */ repositoryFault),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1566);
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);



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
        return `names the host '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(registry, 60)}', which is none`;
    if (/[A-Z]/.test(repository))
        return 'holds upper-case letters, which no registry takes';
    if (!REPOSITORY.test(repository))
        return 'is no name of a repository: lower-case letters and digits, with ., _, __ or - between them, in parts divided by /';
    return registry.length + repository.length + 1 > LONGEST_NAME
        ? `is longer than the ${LONGEST_NAME} characters that clients take`
        : undefined;
}
function refused(text, why, hint) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: 'image-reference', message: `The image '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, 200)}' ${why}.`, hint });
}
const NAME_HINT = 'Write HOST/OWNER/NAME in lower case, such as ghcr.io/acme/app.';
/** The repository that a text names. Throws `UserError`. */
function parseRepository(text) {
    const fault = repositoryFault(text);
    if (fault !== undefined)
        throw refused(text, fault, NAME_HINT);
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
 * Throws `UserError`. Source: https://github.com/distribution/reference
 */
function parseReference(text) {
    const { name, tag, digest } = pieces(text);
    const repository = parseRepository(name);
    if (tag !== undefined) {
        const fault = (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_2__/* .tagFault */ .nJ)(tag);
        if (fault !== undefined)
            throw refused(text, `has a tag that ${fault}`, 'Write a tag of at most 128 letters, digits, ., _ and -, such as 1.2.3.');
    }
    if (digest === undefined)
        return { ...repository, ...(tag === undefined ? {} : { tag }) };
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(digest))
        throw refused(text, 'has a digest that is none', 'Write sha256: and 64 lower-case hexadecimal digits after @.');
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


/***/ }),

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ shortenTag),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   a$: () => (/* binding */ LONGEST_TAG),
/* harmony export */   nJ: () => (/* binding */ tagFault)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(tag).digest('hex').slice(0, SUFFIX);
    return `${tag.slice(0, LONGEST_TAG - SUFFIX - 1)}-${hash}`;
}
/**
 * A version as a tag: without its `v`, and `+` as `_`, since a tag has no `+`. Reversible, since semver has no `_`; `-` would make a
 * pre-release of it. Helm's convention: https://helm.sh/docs/topics/registries/#oci-feature-deprecation-and-behavior-changes-with-v380
 */
function versionTag(version) {
    return version.replace(/^v/, '').replaceAll('+', '_');
}


/***/ })

};
