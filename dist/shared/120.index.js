export const id = 120;
export const ids = [120];
export const modules = {

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING)
/* harmony export */ });
/** What a mode answers that has nothing to say. */
const NOTHING = {
    digest: '',
    image: '',
    version: '',
    layout: '',
    platforms: [],
    tags: [],
    previous: {},
    attached: [],
    inspection: {},
};


/***/ }),

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ destinations),
/* harmony export */   v: () => (/* binding */ onlyRepository)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4437);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);


function refused(line, why, hint) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'image-tags', message: `Input 'tags': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line, 200)}' ${why}.`, hint });
}
/** A line without `/` and `:` is the name of a tag alone. */
const isBare = (line) => !/[/:@]/.test(line);
function full(line) {
    const { registry, repository, tag, digest } = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(line);
    if (tag !== undefined && digest === undefined)
        return { name: { registry, repository }, tag };
    throw refused(line, digest === undefined ? 'has no tag' : 'has a digest', 'Write HOST/OWNER/NAME:TAG.');
}
function bare(line, images) {
    const fault = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_3__/* .tagFault */ .nJ)(line);
    if (fault !== undefined)
        throw refused(line, `is no tag: it ${fault}`, 'Write letters, digits, ., _ and -, such as 1.2.3.');
    if (images.length === 0)
        throw refused(line, 'does not say which repository it is for', "Name repositories with the input 'images'.");
    return images.map((name) => ({ name, tag: line }));
}
/**
 * The repositories and tags that the inputs name: full references, and bare tags for every repository of `images`. Repositories without a
 * tag are there too: the image goes into them by its digest. Throws `UserError`.
 */
function destinations(tags, images) {
    const names = images.map(_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU);
    const found = new Map();
    for (const name of names)
        found.set((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(name), { name, tags: [] });
    for (const { name, tag } of tags.flatMap((line) => (isBare(line) ? bare(line, names) : [full(line)]))) {
        const place = found.get((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(name)) ?? { name, tags: [] };
        if (!place.tags.includes(tag))
            place.tags.push(tag);
        found.set((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(name), place);
    }
    if (found.size > 0)
        return [...found.values()];
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'image-tags',
        message: 'Nobody says where the image goes: neither tags nor images are given.',
        hint: 'Give tags such as ghcr.io/acme/hello:1.4.0, or images and tags apart.',
    });
}
/** The one repository that an input names. Throws `UserError`. */
function onlyRepository(images) {
    const [first, ...more] = images;
    if (first !== undefined && more.length === 0)
        return (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU)(first);
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'image-repository',
        message: `Input 'images' names ${images.length} repositories, and one is rolled back at a time.`,
        hint: 'Give one repository, such as ghcr.io/acme/hello.',
    });
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig),
/* harmony export */   g: () => (/* binding */ imageConfig)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(516);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7341);


/** More than any config has (it holds no files), and little enough to be read at once. */
const LARGEST_CONFIG = 8 * 1024 * 1024;
/** Reads the config of an image. Throws `CouldNotCheckError`, also for one that is larger than any. */
async function readConfig(source, config, where) {
    if (config.size > LARGEST_CONFIG)
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheckError */ .Rq({
            code: 'image-config',
            message: `The config of ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(where, 300)} has ${config.size} bytes, and ${LARGEST_CONFIG} are read at most.`,
            hint: 'Look at the image: a config says how a container is started and holds no data.',
        });
    const pieces = [];
    for await (const piece of source.blob(config))
        pieces.push(piece);
    return (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o)(Buffer.concat(pieces), where);
}
/** The config of an image; undefined for what is something else, such as a chart or a signature. Throws `CouldNotCheckError`. */
async function imageConfig(source, config) {
    const known = config.mediaType === _slipway_oci__WEBPACK_IMPORTED_MODULE_3__/* .OCI */ .s6.config || config.mediaType === _slipway_oci__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER */ .F8.config;
    return known ? await readConfig(source, config, source.name) : undefined;
}


/***/ }),

/***/ 3286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ vanished),
/* harmony export */   x: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9155);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4437);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4015);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6445);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1929);
/* harmony import */ var _slipway_oci_host__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2922);




/** The registries that username and password are for: those that are written to, and that of the image that is inspected. */
function ownRegistries({ mode, source, tags, images }) {
    if (mode === 'inspect')
        return source === '' ? [] : [(0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(source).registry];
    if (mode === 'build')
        return [];
    const written = tags.length + images.length === 0 ? [] : (0,_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .destinations */ .u)(mode === 'rollback' ? [] : tags, images);
    return [...new Set(written.map(({ name }) => name.registry))];
}
function logins(inputs) {
    const { username, password = '' } = inputs;
    if ((username === '') !== (password === ''))
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'login',
            message: `Input '${username === '' ? 'password' : 'username'}' is given, and '${username === '' ? 'username' : 'password'}' is not.`,
            hint: 'Give both, or neither and log in before (docker/login-action, docker login).',
        });
    if (username === '')
        return [];
    return ownRegistries(inputs).map((registry) => ({ registry, username, password }));
}
function absent(text, input) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'image-absent',
        message: `Input '${input}': there is no image ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text, 300)}.`,
        hint: 'Look at the tags of the repository; registries answer the same for images that the login may not see.',
    });
}
/** The registries that the inputs name, with their logins. Connections end with the run. */
function openImages(inputs, host) {
    const { env, log, signal } = host;
    const given = logins(inputs);
    const registries = (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_4__/* .openRegistries */ .c)({
        credentials: (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_5__/* .credentialLookup */ .o)({ given, env, mask: log.mask, signal }),
        mask: log.mask,
        signal,
        env,
        log: log.info,
        ...(inputs.insecure.length === 0 ? {} : { insecure: insecureOf(inputs.insecure) }),
    });
    host.onExit(() => registries[Symbol.dispose]());
    const { repository } = registries;
    return {
        repository,
        find: async (reference, input) => {
            const text = (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference);
            const place = repository(reference);
            const { digest, tag = 'latest' } = reference;
            const root = await place.getManifest(digest ?? tag);
            if (root === undefined)
                throw absent(text, input);
            return { repository: place, source: (0,_slipway_oci_host__WEBPACK_IMPORTED_MODULE_6__/* .repositorySource */ .O)(place, (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(reference)), root };
        },
    };
}
/** Registries that are named, and this machine itself. */
function insecureOf(named) {
    const hosts = named.map((host) => host.toLowerCase());
    return (registry) => hosts.includes(registry) || (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U9)(registry);
}
/** What a registry was expected to have and does not. */
function vanished(what) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheckError */ .Rq({
        code: 'image-vanished',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(what, 300)} was there a moment ago and is not any more.`,
        hint: 'Somebody else changes the repository at the same time. Run the step again.',
    });
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

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Works on all items, so many at once, and answers in their order. Nothing new begins after one has failed; the first failure
 * is thrown when nothing runs any more.
 */
async function inParallel(limit, items, work) {
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

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ configContent),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1566);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7171);



const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value) => (isObject(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
function damaged(where, why) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheckError */ .Rq({
        code: 'image-config',
        message: `The config of ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(where, 300)} ${why}.`,
        hint: 'Check the image that is built upon; another tag or digest of it may be whole.',
    });
}
function parseObject(bytes, where) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (isObject(value))
            return value;
    }
    catch {
        // Said below.
    }
    throw damaged(where, 'is no JSON object');
}
/**
 * Reads the config of an image. Throws `CouldNotCheckError`.
 * Source: https://github.com/opencontainers/image-spec/blob/main/config.md
 */
function parseConfig(bytes, where) {
    const json = parseObject(bytes, where);
    const diffIds = listOf(objectOf(json['rootfs'])['diff_ids']).map((id) => {
        if (typeof id === 'string' && (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(id))
            return id;
        throw damaged(where, 'lists a layer without sha256 digest');
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
        const [name = '', ...value] = String(line).split('=');
        env.set(name, value.join('='));
    }
    if (!env.has('PATH'))
        env.set('PATH', DEFAULT_PATH);
    for (const [name, value] of given)
        env.set(name, value);
    return [...env].map(([name, value]) => `${name}=${value}`);
}
function runConfig(base, settings) {
    const { entrypoint, cmd, user, workingDirectory, ports, env, labels } = settings;
    const exposed = Object.fromEntries(ports.map((port) => [port, {}]));
    // A base's command is an argument of the base's entrypoint: with another entrypoint it makes no sense.
    const { Cmd: baseCmd, ...rest } = base;
    const command = cmd ?? (entrypoint === undefined ? baseCmd : undefined);
    const allPorts = sorted({ ...objectOf(base['ExposedPorts']), ...exposed });
    const allLabels = sorted({ ...objectOf(base['Labels']), ...labels });
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
    const { platform, settings, layers, base = NO_BASE, created, mediaTypes } = parts;
    const { os, architecture, variant, osVersion = base.osVersion } = platform;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonContent */ .c3)({
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

/***/ 67:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pushImage),
/* harmony export */   O: () => (/* binding */ repositorySource)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6215);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9155);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7341);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);



/** Uploads at a time: more does not make a line faster, and registries count them. */
const UPLOADS = 6;
/** A registry that loses blobs between the upload and the manifest is asked again, not for ever. */
const ROUNDS = 3;
async function pushBlobs(repository, source, blobs, { mountFrom = [] }) {
    const outcomes = await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(UPLOADS, blobs, (blob) => repository.putBlob(blob, (from) => source.blob(blob, from), mountFrom));
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
            if (!(error instanceof _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .BlobUnknownError */ .wg) || round === ROUNDS)
                throw error;
            await again();
        }
    }
}
/** Whether a repository has the image with all its manifests. Clean-ups of registries take parts of an index for untagged images. */
async function isWhole(repository, { root, children }) {
    const all = [root, ...children];
    const found = await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(UPLOADS, all, ({ descriptor }) => repository.headManifest(descriptor.digest));
    return found.every((head) => head !== undefined);
}
/**
 * Brings an image into a repository, by its digest and under no tag: blobs, then manifests, then the index over them, so that whatever is
 * there is whole. One that is there already costs one request for each of its manifests.
 *
 * Throws `UserError` and `CouldNotCheckError`, as the registry's functions do.
 */
async function pushImage(repository, source, tree, options = {}) {
    const { root, children, blobs } = tree;
    if (await isWhole(repository, tree))
        return { existed: blobs.length, mounted: 0, uploaded: 0 };
    const push = () => pushBlobs(repository, source, blobs, options);
    const pushed = await push();
    const isIndex = ({ descriptor }) => (0,_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(descriptor.mediaType);
    const images = children.filter((child) => !isIndex(child));
    await (0,_slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(UPLOADS, images, (manifest) => pushManifest(repository, manifest, push));
    for (const index of [...children.filter(isIndex), root])
        await pushManifest(repository, index, push);
    return pushed;
}
function missing(name, digest) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .CouldNotCheckError */ .Rq({
        code: 'image-incomplete',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 300)} has no manifest ${digest}, which its image names.`,
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


/***/ }),

/***/ 1805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Iy: () => (/* binding */ platformOfTarget),
/* harmony export */   Je: () => (/* binding */ normalPlatform),
/* harmony export */   UX: () => (/* binding */ comparePlatforms)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);

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
/** Reads `linux/arm64` or `linux/arm/v7`, in normal form. Throws `UserError`. */
function parsePlatform(text) {
    const { 1: os, 2: architecture, 3: variant } = PLATFORM.exec(text) ?? [];
    if (os !== undefined && architecture !== undefined)
        return normalPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'platform',
        message: `'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 80)}' is no platform: it is OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT.`,
        hint: 'Write it as Go and Docker do, such as linux/arm64 or linux/arm/v7.',
    });
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


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Descriptors without those that come again. */
function distinct(descriptors) {
    return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}


/***/ })

};
