export const id = 186;
export const ids = [186];
export const modules = {

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   OO: () => (/* binding */ readReleaseFile),
/* harmony export */   gj: () => (/* binding */ readExtraFiles),
/* harmony export */   ho: () => (/* binding */ splitLine),
/* harmony export */   iB: () => (/* binding */ underWorkspace),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1060);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3305);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8361);





/** The real path of something in the workspace. Throws `UserError` that names the input. */
function underWorkspace(workspace, path, input, target) {
    try {
        return (0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_2__/* .workspacePaths */ .s6)(workspace).resolvePath(path, target);
    }
    catch (error) {
        if (!(error instanceof _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .InvalidValue */ .h))
            throw error;
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            code: 'image-file',
            message: `Input '${input}': ${error.message}.`,
            hint: error.hint,
        });
    }
}
/** The bytes of a file of the workspace that an input names. Throws `UserError`. */
async function readNamed(workspace, path, input) {
    return await readReal(underWorkspace(workspace, path, input, 'file'), path, input);
}
async function readReal(real, shown, input) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real);
    }
    catch (error) {
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            code: 'image-file',
            message: `Input '${input}': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(shown)}' cannot be read (${(0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) ?? 'unknown'}).`,
            hint: 'Give a file that this user may read, of less than 2 GiB.',
            cause: error,
        });
    }
}
/** Left and right of the last `=` of a line; a file name may hold others. */
function splitLine(input, line, form) {
    const at = line.lastIndexOf('=');
    if (at > 0 && at < line.length - 1)
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'image-line',
        message: `Input '${input}': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(line, 120)}' is not ${form}.`,
        hint: `Write one ${form} a line.`,
    });
}
function destinationOf(text) {
    const { 1: path, 2: mode = '' } = /^(.*):(\d+)$/s.exec(text) ?? [];
    if (path === undefined)
        return { path: text, mode: undefined };
    if (/^0?[0-7]{3}$/.test(mode))
        return { path, mode: Number.parseInt(mode, 8) };
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'image-line',
        message: `Input 'files': '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(mode, 40)}' is no mode.`,
        hint: 'Write three octal digits, such as 0755. No file of an image gets the rights of its owner (setuid).',
    });
}
function refusedItem(place, why, hint) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ code: 'image-file', message: `'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(place)}' ${why}.`, hint });
}
async function* filesBelow(folder, at) {
    const items = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (items.length === 0)
        yield { kind: 'folder', path: folder, place: at };
    for (const item of items) {
        const [path, place] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, item.name), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(at, item.name)];
        // actions/checkout keeps the token of the job there, and an image is for everybody.
        if (item.name === '.git')
            throw refusedItem(place, 'is the store of Git, which may hold a token', 'Name the folders that are meant.');
        if (item.isDirectory())
            yield* filesBelow(path, place);
        else if (item.isFile())
            yield { kind: 'file', path, place };
        else
            throw refusedItem(place, 'is neither file nor folder; links of folders are not followed into images', 'Name the file that the link leads to by itself.');
    }
}
async function entry(path, place, mode) {
    const executable = ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mode & 0o111) !== 0;
    return { path: place, mode: mode ?? (executable ? 0o755 : 0o644), content: await readReal(path, place, 'files') };
}
async function entriesOf(real, source, { path: place, mode }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
    if (found.isFile())
        return [await entry(real, place.endsWith('/') ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(source)) : place, mode)];
    if (!found.isDirectory())
        throw refusedItem(source, 'is neither file nor folder', 'Give a file or a folder.');
    const entries = [];
    for await (const { kind, path, place: inside } of filesBelow(real, place)) {
        const bare = inside.replace(/\/+$/, '');
        if (kind === 'file')
            entries.push(await entry(path, inside, mode));
        else if (bare !== '')
            entries.push((0,_slipway_oci__WEBPACK_IMPORTED_MODULE_7__/* .layerDirectory */ .xW)(bare, 0o755));
    }
    return entries;
}
/** The files that the lines `SOURCE=/DESTINATION[:MODE]` name, folders with all they hold. Throws `UserError`. */
async function readExtraFiles(workspace, lines) {
    const entries = [];
    for (const line of lines) {
        const [source, text] = splitLine('files', line, 'SOURCE=/DESTINATION');
        const real = underWorkspace(workspace, source, 'files', 'any');
        entries.push(...(await entriesOf(real, source, destinationOf(text))));
    }
    return entries;
}
/** A file that may be absent. */
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch {
        return undefined;
    }
}
/** A file of a release. Throws `CouldNotCheckError` when it is not there. */
async function readReleaseFile(folder, name, shown) {
    const bytes = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (bytes !== undefined)
        return bytes;
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheckError */ .Rq({
        code: 'release-file',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(shown)} cannot be read.`,
        hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
    });
}


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/archive/build/host/release-folder.js + 1 modules
var release_folder = __webpack_require__(7464);
// EXTERNAL MODULE: ./packages/core/build/error.js
var build_error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/core/build/host/errno.js
var errno = __webpack_require__(3305);
// EXTERNAL MODULE: ./packages/oci/build/tag-name.js
var tag_name = __webpack_require__(4010);
// EXTERNAL MODULE: ./packages/oci/build/layout.js
var build_layout = __webpack_require__(4444);
// EXTERNAL MODULE: ./packages/oci/build/host/layout.js
var host_layout = __webpack_require__(1249);
// EXTERNAL MODULE: ./actions/push-image/build/answer.js
var answer = __webpack_require__(773);
// EXTERNAL MODULE: ./packages/oci/build/platform.js
var build_platform = __webpack_require__(1805);
// EXTERNAL MODULE: ./packages/oci/build/annotations.js
var build_annotations = __webpack_require__(7402);
// EXTERNAL MODULE: ./packages/oci/build/media-type.js
var media_type = __webpack_require__(7341);
;// CONCATENATED MODULE: ./actions/push-image/build/elf.js

/** e_machine with class and byte order, by the names of Go. https://www.sco.com/developers/gabi/latest/ch4.eheader.html */
const MACHINES = {
    '3/32/LE': '386',
    '62/64/LE': 'amd64',
    '40/32/LE': 'arm',
    '183/64/LE': 'arm64',
    '8/32/BE': 'mips',
    '8/32/LE': 'mipsle',
    '8/64/BE': 'mips64',
    '8/64/LE': 'mips64le',
    '21/64/BE': 'ppc64',
    '21/64/LE': 'ppc64le',
    '243/64/LE': 'riscv64',
    '22/64/BE': 's390x',
    '258/64/LE': 'loong64',
};
const PT_INTERP = 3;
const LONGEST_INTERPRETER = 4096;
/** Numbers of a file in its own byte order; undefined beyond its end. */
function reader(bytes, little) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const inside = (at, size) => at >= 0 && at + size <= bytes.length;
    return {
        u16: (at) => (inside(at, 2) ? view.getUint16(at, little) : 0),
        u32: (at) => (inside(at, 4) ? view.getUint32(at, little) : 0),
        u64: (at) => (inside(at, 8) ? Number(view.getBigUint64(at, little)) : 0),
    };
}
/** The text of the segment that names the loader. */
function interpreterOf(bytes, wide, little) {
    const { u16, u32, u64 } = reader(bytes, little);
    const table = wide ? u64(32) : u32(28);
    const size = u16(wide ? 54 : 42);
    const count = u16(wide ? 56 : 44);
    for (let row = 0; row < count; row += 1) {
        const at = table + row * size;
        if (u32(at) !== PT_INTERP)
            continue;
        const from = wide ? u64(at + 8) : u32(at + 4);
        const length = Math.min(wide ? u64(at + 32) : u32(at + 16), LONGEST_INTERPRETER);
        return Buffer.from(bytes.subarray(from, from + length))
            .toString('utf8')
            .replace(/\0.*$/s, '');
    }
    return undefined;
}
/** Reads the head of a program; undefined for what is no ELF file. Source: https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
function readElf(bytes) {
    const magic = bytes.length >= 52 && bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
    if (!magic)
        return undefined;
    const wide = bytes[4] === 2;
    const little = bytes[5] !== 2;
    const machine = reader(bytes, little).u16(18);
    const { [`${machine}/${wide ? 64 : 32}/${little ? 'LE' : 'BE'}`]: architecture } = MACHINES;
    return { architecture, interpreter: interpreterOf(bytes, wide, little) };
}
/** Why a program would not start in an image of a platform, or undefined when nothing speaks against it. */
function programFault(bytes, platform, scratch) {
    // Programs of other systems have this format too, and images of other systems another one.
    if (platform.os !== 'linux')
        return `is for ${platform.os}, and images run nothing but Linux here`;
    const elf = readElf(bytes);
    if (elf === undefined)
        return 'is no program for Linux (no ELF file)';
    if (elf.architecture !== platform.architecture)
        return `is a program for ${elf.architecture ?? 'a machine that is not known here'}, not for ${platform.architecture}`;
    if (scratch && elf.interpreter !== undefined)
        return `needs the loader ${(0,build_text/* printable */.g$)(elf.interpreter, 80)} and a C library, and scratch has neither`;
    return undefined;
}

// EXTERNAL MODULE: ./packages/oci/build/layer.js
var build_layer = __webpack_require__(8361);
;// CONCATENATED MODULE: ./actions/push-image/build/foundation.js

/** Where Go looks for certificates first, on Linux. https://go.dev/src/crypto/x509/root_linux.go */
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';
/** Named by `ZONEINFO`. https://pkg.go.dev/time#LoadLocation */
const TIME_ZONES = '/usr/share/zoneinfo.zip';
const file = (path, content) => ({ path, mode: 0o644, content });
/** Names for the user that the image runs as by default, so that programs that ask who they are get an answer. */
const PASSWD = `root:x:0:0:root:/root:/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin
nonroot:x:65532:65532:nonroot:/tmp:/sbin/nologin
`;
const GROUP = `root:x:0:
nobody:x:65534:
nonroot:x:65532:
`;
/** The lowest layer of an image on scratch: users, `/tmp`, certificates and time zones. */
function foundationEntries({ certificates, timeZones }) {
    return [
        file('/etc/passwd', Buffer.from(PASSWD)),
        file('/etc/group', Buffer.from(GROUP)),
        (0,build_layer/* layerDirectory */.xW)('/tmp', 0o1777),
        ...(certificates === undefined ? [] : [file(CERTIFICATES, certificates)]),
        ...(timeZones === undefined ? [] : [file(TIME_ZONES, timeZones)]),
    ];
}

// EXTERNAL MODULE: ./packages/core/build/suggest.js + 1 modules
var suggest = __webpack_require__(891);
;// CONCATENATED MODULE: ./actions/push-image/build/settings.js

function refused(input, line, why, hint) {
    return new build_error/* UserError */.yo({
        code: `image-${input}`,
        message: `Input '${input}': '${(0,build_text/* printable */.g$)(line, 120)}' ${why}.`,
        hint,
    });
}
const CONTROL = /[\u0000-\u001f\u007f]/u;
/** `8080/tcp` of `8080`. https://github.com/opencontainers/image-spec/blob/main/config.md#properties */
function portOf(line) {
    const { 1: port, 2: protocol = 'tcp' } = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/.exec(line) ?? [];
    if (port !== undefined && Number(port) >= 1 && Number(port) <= 65_535)
        return `${Number(port)}/${protocol}`;
    throw refused('ports', line, 'is no port', 'Write a number from 1 to 65535, with /udp or /sctp where it is not TCP.');
}
/** Key and value of `KEY=VALUE`. */
function pair(input, line) {
    const at = line.indexOf('=');
    if (at < 1)
        throw refused(input, line, 'has no KEY=VALUE', 'Write one KEY=VALUE a line.');
    const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1)];
    if (CONTROL.test(key) || CONTROL.test(value))
        throw refused(input, key, 'holds a control character', 'Write one line of text for each key.');
    return [key, value];
}
function envOf(lines) {
    return new Map(lines.map((line) => {
        const [name, value] = pair('env', line);
        if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            return [name, value];
        throw refused('env', name, 'is no name of a variable', 'Write letters, digits and _, such as LOG_LEVEL=info.');
    }));
}
const USER = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/;
function userOf({ user }) {
    if (user === 'base')
        return undefined;
    if (USER.test(user))
        return user;
    throw refused('user', user, 'is no user', 'Write UID:GID, such as 65532:65532, or base.');
}
/** https://github.com/opencontainers/image-spec/blob/main/config.md#properties has no rule for it; runtimes take absolute paths only. */
function directoryOf({ workingDirectory }) {
    if (workingDirectory === '')
        return undefined;
    if (workingDirectory.startsWith('/') && !CONTROL.test(workingDirectory))
        return workingDirectory;
    throw refused('working-directory', workingDirectory, 'is no absolute path', 'Write where the program starts, such as /var/lib/app.');
}
/** Keys and values of lines; a key that stands twice has its last value, as in Docker. */
function pairsOf(input, lines) {
    return Object.fromEntries(lines.map((line) => pair(input, line)));
}
const LEVELS = ['index', 'manifest'];
/** Levels of `index,manifest:KEY=VALUE`, and the rest. Keys have dots and slashes, so a colon before the `=` ends the levels. */
function leveled(line) {
    const { 1: levels, 2: rest } = /^([a-z-]+(?:,[a-z-]+)*):([^=]*=.*)$/s.exec(line) ?? [];
    return levels === undefined || rest === undefined
        ? { levels: LEVELS, rest: line }
        : { levels: levels.split(','), rest };
}
/** Reads annotations as `KEY=VALUE`, which stands on index and manifests, or `LEVELS:KEY=VALUE`. Throws `UserError`. */
function annotationsOf(lines) {
    // Maps, since `constructor` and `__proto__` are keys like any other in what people write.
    const index = new Map();
    const manifest = new Map();
    const places = new Map(Object.entries({ index, manifest }));
    for (const line of lines) {
        const { levels, rest } = leveled(line);
        const [key, value] = pair('annotations', rest);
        for (const level of levels) {
            const place = places.get(level);
            if (place === undefined)
                throw refused('annotations', line, `names the level '${(0,build_text/* printable */.g$)(level, 40)}'`, `The levels are index and manifest.${(0,suggest/* didYouMean */.a)(level, LEVELS)}`);
            place.set(key, value);
        }
    }
    return { index: Object.fromEntries(index), manifest: Object.fromEntries(manifest) };
}
/** How the container is started. Throws `UserError`. */
function runSettings(inputs, program, labels) {
    const user = userOf(inputs);
    const workingDirectory = directoryOf(inputs);
    return {
        entrypoint: inputs.entrypoint.length > 0 ? inputs.entrypoint : [program],
        ...(inputs.cmd.length > 0 ? { cmd: inputs.cmd } : {}),
        ...(user === undefined ? {} : { user }),
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ports: inputs.ports.map(portOf),
        env: envOf(inputs.env),
        labels,
    };
}

;// CONCATENATED MODULE: ./actions/push-image/build/plan.js





/** Where programs stand in the image. */
const FOLDER = '/usr/bin';
/** `2026-11-21T12:00:00Z` of Unix seconds. */
function timestamp(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}
function refuseProgram({ name, origin, content }, platform, scratch) {
    const fault = programFault(content, platform, scratch);
    if (fault === undefined)
        return;
    throw new build_error/* UserError */.yo({
        code: 'program-platform',
        message: `${(0,build_text/* printable */.g$)(name, 80)} for ${(0,build_platform/* formatPlatform */.Bq)(platform)} (${(0,build_text/* printable */.g$)(origin, 200)}) ${fault}.`,
        hint: 'Build it with CGO_ENABLED=0 GOOS=linux and the GOARCH of the platform, or choose a base that has what it needs.',
    });
}
/** A name in the image is a name alone: with a slash it would be another place, or a directory. */
function refuseName(name) {
    if (name !== '' && !name.includes('/'))
        return;
    throw new build_error/* UserError */.yo({
        code: 'program',
        message: `The program '${(0,build_text/* printable */.g$)(name, 80)}' has no name that a file can have.`,
        hint: `Give with the input 'program' a name without /; it stands in ${FOLDER}.`,
    });
}
/** Two programs for one platform: targets of Go that differ in what a platform cannot say, or a line too many. */
function refuseSame(platforms) {
    const seen = new Map();
    for (const { platform, programs } of platforms) {
        const name = (0,build_platform/* formatPlatform */.Bq)(platform);
        const origin = programs.map((program) => program.origin).join(', ');
        const other = seen.get(name);
        if (other !== undefined)
            throw new build_error/* UserError */.yo({
                code: 'platform-twice',
                message: `${(0,build_text/* printable */.g$)(other, 200)} and ${(0,build_text/* printable */.g$)(origin, 200)} are both for the platform ${name}.`,
                hint: "Keep one of them: choose with the input 'platforms', or leave a line of 'binaries' out.",
            });
        seen.set(name, origin);
    }
}
/** What the image says of itself when nobody says anything else. */
function defaultLabels({ version, commit, epoch, source }, title) {
    return {
        [(0,build_annotations/* annotationKey */.ro)('title')]: title,
        [(0,build_annotations/* annotationKey */.ro)('version')]: version.replace(/^v/, ''),
        [(0,build_annotations/* annotationKey */.ro)('revision')]: commit,
        [(0,build_annotations/* annotationKey */.ro)('source')]: source,
        [(0,build_annotations/* annotationKey */.ro)('created')]: timestamp(epoch),
    };
}
const present = (labels) => Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== ''));
function sharedLayers({ foundation, files }) {
    return [
        ...(foundation === undefined
            ? []
            : [{ entries: foundationEntries(foundation), createdBy: 'slipway: users, /tmp, certificates, time zones' }]),
        ...(files.length === 0 ? [] : [{ entries: files, createdBy: `slipway: ${(0,build_text/* counted */.hS)(files.length, 'file')}` }]),
    ];
}
/** Settings of the container; on scratch with time zones Go has to be told where they are. */
function settingsOf(inputs, facts, program, labels) {
    const settings = runSettings(inputs, `${FOLDER}/${program}`, labels);
    if (facts.foundation?.timeZones === undefined || settings.env.has('ZONEINFO'))
        return settings;
    return { ...settings, env: new Map([...settings.env, ['ZONEINFO', TIME_ZONES]]) };
}
/**
 * The version that a build is of: what is asked for, else what the release says. Throws `UserError` when they differ, and for what no tag and
 * so no name in a layout can be made of.
 */
function buildVersion(asked, released) {
    const fault = asked === '' ? undefined : (0,tag_name/* tagFault */.nJ)((0,tag_name/* versionTag */.Vm)(asked));
    if (fault !== undefined)
        throw new build_error/* UserError */.yo({
            code: 'image-version',
            message: `Input 'version': '${(0,build_text/* printable */.g$)(asked, 60)}' ${fault}.`,
            hint: 'Give a version such as v1.4.0.',
        });
    if (asked === '' || released === '' || (0,tag_name/* versionTag */.Vm)(asked) === (0,tag_name/* versionTag */.Vm)(released))
        return asked || released;
    throw new build_error/* UserError */.yo({
        code: 'image-version',
        message: `Input 'version' is ${(0,build_text/* printable */.g$)(asked, 60)}, and the release is ${(0,build_text/* printable */.g$)(released, 60)}.`,
        hint: 'Leave the input out, or give the release of that version.',
    });
}
/**
 * Decides what the image is made of: shared layers lowest, the programs of each platform above them, so that a new version brings one new
 * layer for each platform. Throws `UserError`.
 */
function planImage(inputs, facts) {
    const { platforms, foundation, version, epoch } = facts;
    const scratch = foundation !== undefined;
    refuseSame(platforms);
    const shared = sharedLayers(facts);
    const own = platforms.map(({ platform, programs }) => {
        for (const program of programs) {
            refuseName(program.name);
            refuseProgram(program, platform, scratch);
        }
        return {
            entries: programs.map(({ name, content }) => ({ path: `${FOLDER}/${name}`, mode: 0o755, content })),
            createdBy: `slipway: ${programs.map(({ name }) => name).join(', ')} for ${(0,build_platform/* formatPlatform */.Bq)(platform)}`,
        };
    });
    const [title = ''] = platforms.flatMap(({ programs }) => programs.map(({ name }) => name));
    const labels = inputs.labels.length > 0 ? pairsOf('labels', inputs.labels) : present(defaultLabels(facts, title));
    return {
        version,
        epoch,
        created: timestamp(epoch),
        layers: [...shared, ...own],
        shared: shared.flatMap(({ entries }) => entries.filter(({ path }) => !path.endsWith('/'))),
        images: platforms.map(({ platform }, at) => ({
            platform,
            layers: [...shared.keys(), shared.length + at],
        })),
        settings: settingsOf(inputs, facts, title, labels),
        annotations: inputs.annotations.length > 0 ? annotationsOf(inputs.annotations) : { index: labels, manifest: labels },
        mediaTypes: inputs.mediaTypes === 'docker' ? media_type/* DOCKER */.F8 : media_type/* OCI */.s6,
        index: platforms.length > 1 || inputs.singlePlatform === 'index',
    };
}
/** Refuses an image whose compressed layers are larger than asked for. Throws `UserError`. */
function refuseLargeImage(platform, size, limit) {
    if (limit === undefined || size <= limit)
        return;
    throw new build_error/* UserError */.yo({
        code: 'image-too-large',
        message: `The layers of ${(0,build_platform/* formatPlatform */.Bq)(platform)} have ${size} bytes, and max-size allows ${limit}.`,
        hint: 'Look for what has grown (go version -m, files), or raise max-size on purpose.',
    });
}

;// CONCATENATED MODULE: ./actions/push-image/build/release.js


const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const release_text = (value) => (typeof value === 'string' ? value : '');
const objects = (value) => (Array.isArray(value) ? value.filter(isObject) : []);
const texts = (value) => (Array.isArray(value) ? value.map(release_text) : []);
function damaged(file, why) {
    return new build_error/* CouldNotCheckError */.Rq({
        code: 'release-file',
        message: `${(0,build_text/* printable */.g$)(file)} ${why}.`,
        hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
        file,
    });
}
function parseJson(content, file) {
    try {
        const json = JSON.parse(content);
        if (isObject(json))
            return json;
    }
    catch {
        // Said below.
    }
    throw damaged(file, 'is no JSON object');
}
function targetOf(json) {
    const { target, os, arch, variant, programs } = json;
    const values = isObject(variant) ? Object.entries(variant).map(([name, value]) => [name, release_text(value)]) : [];
    return {
        target: release_text(target),
        os: release_text(os),
        arch: release_text(arch),
        ...(values.length === 0 ? {} : { variant: Object.fromEntries(values) }),
        programs: objects(programs).map(({ name }) => release_text(name)),
    };
}
/** Last second of the year 9999, the last that RFC 3339 can write. */
const LAST_SECOND = 253_402_300_799;
/** Files lie in the folder itself: a path could lead out of it. */
const isFileName = (name) => name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);
function artifactOf(json, file) {
    const name = release_text(json['name']);
    if (!isFileName(name))
        throw damaged(file, `names the file '${(0,build_text/* printable */.g$)(name, 80)}', which is none of its folder`);
    const { kind, format, target, programs, sha256 } = json;
    return {
        name,
        kind: release_text(kind),
        format: release_text(format),
        target: release_text(target),
        programs: texts(programs),
        sha256: release_text(sha256),
    };
}
/** Reads release.json. Throws `CouldNotCheckError`. `file` is what to call it. */
function parseRelease(content, file) {
    const json = parseJson(content, file);
    if (json['schema'] !== 1)
        throw damaged(file, `has the schema '${(0,build_text/* printable */.g$)(String(json['schema']), 20)}', not 1`);
    const { version, commit, 'source-date-epoch': epoch } = json;
    if (typeof version !== 'string' || typeof commit !== 'string' || !Number.isSafeInteger(epoch))
        throw damaged(file, 'lacks version, commit or source-date-epoch');
    const seconds = Number(epoch);
    if ((0,tag_name/* tagFault */.nJ)((0,tag_name/* versionTag */.Vm)(version)) !== undefined)
        throw damaged(file, `has the version '${(0,build_text/* printable */.g$)(version, 80)}', which is none`);
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/.test(commit))
        throw damaged(file, `has the commit '${(0,build_text/* printable */.g$)(commit, 80)}', which is none`);
    if (seconds < 0 || seconds > LAST_SECOND)
        throw damaged(file, 'has a source-date-epoch that is no date');
    return {
        version,
        commit,
        epoch: seconds,
        targets: objects(json['targets']).map(targetOf),
        artifacts: objects(json['artifacts']).map((artifact) => artifactOf(artifact, file)),
    };
}
function chosenPrograms(release, wanted) {
    const all = [...new Set(release.targets.flatMap(({ programs }) => programs))].sort();
    const missing = wanted.find((name) => !all.includes(name));
    if (missing !== undefined)
        throw new build_error/* UserError */.yo({
            code: 'program',
            message: `Input 'program': the release has no program '${(0,build_text/* printable */.g$)(missing, 80)}'.`,
            hint: `Its programs are ${(0,build_text/* printable */.g$)((0,build_text/* listed */.KE)(all), 300)}.`,
        });
    if (wanted.length > 0)
        return wanted;
    if (all.length === 1)
        return all;
    throw new build_error/* UserError */.yo({
        code: 'program',
        message: `The release has ${(0,build_text/* counted */.hS)(all.length, 'program')}, and an image starts one.`,
        hint: `Say with the input 'program' which: ${(0,build_text/* printable */.g$)((0,build_text/* listed */.KE)(all), 300)}.`,
    });
}
/** The program by itself where there is such a file, else the archive that it is in. */
function sourceOf(release, target, program) {
    const of = (kind, format) => release.artifacts.find((artifact) => artifact.target === target &&
        artifact.kind === kind &&
        artifact.format === format &&
        artifact.programs.includes(program));
    const found = of('binary', 'binary') ?? of('archive', 'tar.gz');
    if (found !== undefined)
        return found;
    throw new build_error/* UserError */.yo({
        code: 'program-file',
        message: `The release has no file with '${(0,build_text/* printable */.g$)(program, 80)}' for ${(0,build_text/* printable */.g$)(target, 80)} that an image can be made of.`,
        hint: 'Build it with formats: binary or tar.gz for Linux.',
    });
}
/**
 * What of a release goes into an image: the chosen programs of all targets that run Linux, or of the platforms that are asked for.
 * Throws `UserError`.
 */
function planSources(release, { programs, platforms }) {
    const chosen = chosenPrograms(release, programs);
    const wanted = platforms.map(build_platform/* formatPlatform */.Bq);
    const sources = release.targets.flatMap((target) => {
        const platform = target.os === 'linux' ? (0,build_platform/* platformOfTarget */.Iy)(target) : undefined;
        if (platform === undefined || (wanted.length > 0 && !wanted.includes((0,build_platform/* formatPlatform */.Bq)(platform))))
            return [];
        const files = chosen.map((program) => ({ program, artifact: sourceOf(release, target.target, program) }));
        return [{ platform, target: target.target, programs: files }];
    });
    const found = sources.map(({ platform }) => (0,build_platform/* formatPlatform */.Bq)(platform));
    const missing = wanted.filter((name) => !found.includes(name));
    if (missing.length > 0 || sources.length === 0)
        throw new build_error/* UserError */.yo({
            code: 'platforms',
            message: missing.length > 0
                ? `The release has nothing for ${(0,build_text/* printable */.g$)((0,build_text/* listed */.KE)(missing), 300)}.`
                : 'The release has no program for Linux, and images run nothing else here.',
            hint: `It was built for ${(0,build_text/* printable */.g$)((0,build_text/* listed */.KE)(release.targets.map(({ target }) => target)), 300)}.`,
        });
    return sources;
}

// EXTERNAL MODULE: ./actions/push-image/build/render-build.js
var render_build = __webpack_require__(8606);
// EXTERNAL MODULE: ./packages/oci/build/digest.js
var build_digest = __webpack_require__(1566);
// EXTERNAL MODULE: ./packages/oci/build/referrers.js
var referrers = __webpack_require__(2452);
// EXTERNAL MODULE: ./packages/oci/build/document.js
var build_document = __webpack_require__(7171);
;// CONCATENATED MODULE: ./actions/push-image/build/provenance.js

/** Media type of an in-toto statement that nobody has signed. https://github.com/in-toto/attestation/blob/main/spec/v1/bundle.md */
const STATEMENT = 'application/vnd.in-toto+json';
const BUILD_TYPE = 'https://github.com/slipway-actions/slipway/blob/main/actions/push-image/README.md#provenance';
const LOCAL_BUILDER = 'https://github.com/slipway-actions/slipway/blob/main/actions/push-image/README.md#local-builder';
/** A base of a layout has no name by which somebody else could fetch it. */
function baseDependency({ name, digest }) {
    const named = name === '' ? { name: 'base' } : { uri: `docker://${name}` };
    return { ...named, digest: { sha256: (0,build_digest/* hexOf */.ZD)(digest) } };
}
function dependencies({ source, base, programs, files }) {
    return [
        ...(source === undefined
            ? []
            : [{ uri: `git+${source.repository}@${source.ref}`, digest: { gitCommit: source.commit } }]),
        ...(base === undefined ? [] : [baseDependency(base)]),
        ...programs.map(({ platform, name, sha256 }) => ({ name: `${platform}/${name}`, digest: { sha256 } })),
        ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    ];
}
/**
 * An in-toto statement with SLSA provenance about an image: what it was made of, and by which run. Unsigned: it says, and does not prove.
 * Source: https://slsa.dev/spec/v1.1/provenance
 */
function provenanceStatement(facts) {
    const { name, digest, version, programs, run } = facts;
    const platforms = [...new Set(programs.map(({ platform }) => platform))];
    return JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256: (0,build_digest/* hexOf */.ZD)(digest) } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {
            buildDefinition: {
                buildType: BUILD_TYPE,
                externalParameters: { version, platforms },
                resolvedDependencies: dependencies(facts),
            },
            runDetails: {
                builder: { id: run?.workflow ?? LOCAL_BUILDER },
                ...(run === undefined ? {} : { metadata: { invocationId: run.invocation } }),
            },
        },
    });
}

// EXTERNAL MODULE: ./actions/push-image/build/host/files.js
var files = __webpack_require__(8121);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/archive/build/untar.js

const BLOCK = 512;
/** More than a program has; less than what an archive could be blown up to. */
const LARGEST = 2 ** 31;
const textAt = (block, from, length) => block
    .subarray(from, from + length)
    .toString('utf8')
    .replace(/\0.*$/s, '');
/** The size in a header; undefined for what is none. A sign would lead the reader backwards. */
function sizeAt(header) {
    const digits = textAt(header, 124, 12).trim();
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
/**
 * The one regular file of a tar.gz archive as it is written here whose name ends with `/NAME` or is it; undefined when there is none, or not all of it.
 * Such archives are ustar, without links; a long name stands in a pax header and is no program's.
 */
function fileOfArchive(archive, name) {
    const tar = (0,external_node_zlib_.gunzipSync)(archive, { maxOutputLength: LARGEST });
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        const path = textAt(header, 0, 100);
        if (path === '')
            return undefined;
        const size = sizeAt(header);
        if (size === undefined || at + BLOCK + size > tar.length)
            return undefined;
        const type = textAt(header, 156, 1);
        const found = type === '0' || type === '';
        if (found && path.split('/').at(-1) === name)
            return tar.subarray(at + BLOCK, at + BLOCK + size);
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/push-image/build/host/programs.js






const sha256 = (bytes) => (0,build_digest/* hexOf */.ZD)((0,build_digest/* digestOf */.ol)(bytes));
/** A file of the release, unchanged. Throws `UserError` for one that was changed, `CouldNotCheckError` for one that is gone. */
async function readChecked({ folder, shown }, { name, sha256: expected }) {
    const bytes = await (0,files/* readReleaseFile */.OO)(folder, name, `${shown}/${name}`);
    if (sha256(bytes) === expected)
        return bytes;
    throw new build_error/* UserError */.yo({
        code: 'release-changed',
        message: `${(0,build_text/* printable */.g$)(`${shown}/${name}`)} is not the file that release.json describes: its SHA-256 is another.`,
        hint: 'Download or build the release again.',
    });
}
function unpacked(archive, program, shown) {
    let found;
    try {
        found = fileOfArchive(archive, program);
    }
    catch {
        // Said below: what cannot be unpacked holds nothing.
    }
    if (found !== undefined)
        return found;
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'program-file',
        message: `${(0,build_text/* printable */.g$)(shown)} holds no '${(0,build_text/* printable */.g$)(program, 80)}'.`,
        hint: 'Build the release with formats: binary as well.',
    });
}
async function readProgram(release, { program, artifact }) {
    const bytes = await readChecked(release, artifact);
    const origin = `${release.shown}/${artifact.name}`;
    const content = artifact.kind === 'binary' ? bytes : unpacked(bytes, program, origin);
    return { name: program, content, sha256: sha256(content), origin };
}
async function ofRelease(inputs, host) {
    const shown = inputs.release === '' ? 'release' : inputs.release;
    const folder = (0,files/* underWorkspace */.iB)(host.workspace, shown, 'release', 'directory');
    const file = `${shown}/release.json`;
    const content = parseRelease((await (0,files/* readReleaseFile */.OO)(folder, 'release.json', file)).toString('utf8'), file);
    const sources = planSources(content, { programs: inputs.program, platforms: inputs.platforms.map(build_platform/* parsePlatform */.FL) });
    const place = { folder, shown };
    const read = ({ platform, target, programs }) => Promise.all(programs.map((program) => readProgram(place, program))).then((facts) => ({
        platform,
        target,
        programs: facts,
    }));
    return { platforms: await Promise.all(sources.map(read)), release: { ...place, content } };
}
/** Name of the program that files of several platforms are: said, or the one that all have. */
function nameOf(inputs, paths) {
    const [said, ...more] = inputs.program;
    const names = [...new Set(paths.map((path) => (0,external_node_path_.basename)(path)))];
    const name = said ?? names[0];
    if (name !== undefined && more.length === 0 && (said !== undefined || names.length === 1))
        return name;
    throw new build_error/* UserError */.yo({
        code: 'program',
        message: more.length > 0
            ? "Input 'program' names several programs, and 'binaries' gives one for each platform."
            : `The files of 'binaries' have ${(0,build_text/* counted */.hS)(names.length, 'name')}, so the program has none.`,
        hint: "Say with the input 'program' what the program is called in the image, such as hello.",
    });
}
async function ofBinaries(inputs, host) {
    if (inputs.platforms.length > 0)
        throw new build_error/* UserError */.yo({
            code: 'platforms',
            message: "Input 'platforms' chooses from a release, and 'binaries' are given.",
            hint: "Leave 'platforms' out: the lines of 'binaries' say which platforms there are.",
        });
    const lines = inputs.binaries.map((line) => {
        const [text, path] = splitPlatform(line);
        return { platform: (0,build_platform/* parsePlatform */.FL)(text), path };
    });
    const name = nameOf(inputs, lines.map(({ path }) => path));
    const platforms = await Promise.all(lines.map(async ({ platform, path }) => {
        const content = await (0,files/* readNamed */.Mk)(host.workspace, path, 'binaries');
        return { platform, target: '', programs: [{ name, content, sha256: sha256(content), origin: path }] };
    }));
    return { platforms, release: undefined };
}
/** The first `=` divides: a platform has none, a path may. */
function splitPlatform(line) {
    const [platform = '', ...path] = line.split('=');
    if (path.join('=') !== '')
        return [platform.trim(), path.join('=').trim()];
    return (0,files/* splitLine */.ho)('binaries', line, 'PLATFORM=PATH');
}
/** Reads the programs that the image is made of. Throws `UserError` and `CouldNotCheckError`. */
async function findPrograms(inputs, host) {
    if (inputs.binaries.length === 0)
        return await ofRelease(inputs, host);
    if (inputs.release === '')
        return await ofBinaries(inputs, host);
    throw new build_error/* UserError */.yo({
        code: 'program-sources',
        message: "Both 'release' and 'binaries' are given.",
        hint: 'Keep one of them: the programs come from one place.',
    });
}

;// CONCATENATED MODULE: ./actions/push-image/build/host/attachments.js





/** Media types of the bills of materials, by their format in release.json. https://www.iana.org/assignments/media-types */
const SBOM_TYPES = new Map([
    ['spdx', 'application/spdx+json'],
    ['cyclonedx', 'application/vnd.cyclonedx+json'],
]);
/** https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** An artifact of one file. Dated like the image, so that attaching it again changes nothing. */
function attachments_artifactOf(type, bytes, name, created) {
    return {
        artifactType: type,
        blobs: [{ bytes, mediaType: type, annotations: { [(0,build_annotations/* annotationKey */.ro)('title')]: name } }],
        annotations: { [(0,build_annotations/* annotationKey */.ro)('created')]: created },
    };
}
async function sbomsOf({ platforms, release }, { images }, created) {
    if (release === undefined)
        return [];
    const subjects = new Map(images.map(({ platform, manifest }) => [(0,build_platform/* formatPlatform */.Bq)(platform), manifest.descriptor]));
    const found = [];
    for (const { platform, target, programs } of platforms) {
        const subject = subjects.get((0,build_platform/* formatPlatform */.Bq)(platform));
        const names = programs.map(({ name }) => name);
        for (const artifact of release.content.artifacts) {
            const type = SBOM_TYPES.get(artifact.format);
            const ours = artifact.target === target && artifact.programs.some((name) => names.includes(name));
            if (artifact.kind !== 'sbom' || type === undefined || !ours || subject === undefined)
                continue;
            const bytes = await readChecked(release, artifact);
            found.push({ subject, artifact: attachments_artifactOf(type, bytes, artifact.name, created) });
        }
    }
    return found;
}
const programNames = ({ platforms }) => platforms.flatMap(({ platform, programs }) => programs.map(({ name, sha256 }) => ({ platform: (0,build_platform/* formatPlatform */.Bq)(platform), name, sha256 })));
function provenanceOf(found, base, { root }, { version, created, shared }, { github, env }) {
    const programs = programNames(found);
    const commit = found.release?.content.commit ?? github?.sha ?? '';
    const repository = github === undefined ? '' : `${github.serverUrl}/${github.repository}`;
    const statement = provenanceStatement({
        name: programs[0]?.name ?? '',
        digest: root.descriptor.digest,
        version,
        programs,
        files: shared.map(({ path, content: bytes }) => ({ path, sha256: (0,build_digest/* hexOf */.ZD)((0,build_digest/* digestOf */.ol)(bytes)) })),
        base,
        source: github === undefined ? undefined : { repository, ref: github.ref, commit },
        run: github === undefined
            ? undefined
            : {
                workflow: `${github.serverUrl}/${env['GITHUB_WORKFLOW_REF'] ?? github.repository}`,
                invocation: `${repository}/actions/runs/${github.runId}/attempts/${github.runAttempt}`,
            },
    });
    const bytes = Buffer.from(statement);
    return { subject: root.descriptor, artifact: attachments_artifactOf(STATEMENT, bytes, 'provenance.intoto.json', created) };
}
async function filesOf(inputs, host, { root }, created) {
    return await Promise.all(inputs.attach.map(async (line) => {
        const [path, type] = (0,files/* splitLine */.ho)('attach', line, 'PATH=MEDIA-TYPE');
        if (!MEDIA_TYPE.test(type))
            throw new build_error/* UserError */.yo({
                code: 'image-attach',
                message: `Input 'attach': '${(0,build_text/* printable */.g$)(type, 100)}' is no media type.`,
                hint: 'Write what the file is, such as sbom.json=application/spdx+json.',
            });
        const bytes = await (0,files/* readNamed */.Mk)(host.workspace, path, 'attach');
        const name = path.split('/').at(-1) ?? path;
        return { subject: root.descriptor, artifact: attachments_artifactOf(type, bytes, name, created) };
    }));
}
/** Stores what belongs to the image beside it: bills of materials, provenance, files that are asked for. */
async function writeAttachments(inputs, facts, written, writer, host) {
    const { found, base, plan } = facts;
    const attachments = [
        ...(inputs.sbom ? await sbomsOf(found, written, plan.created) : []),
        ...(inputs.provenance ? [provenanceOf(found, base, written, plan, host)] : []),
        ...(await filesOf(inputs, host, written, plan.created)),
    ];
    const attached = [];
    for (const { subject, artifact } of attachments) {
        const manifest = (0,referrers/* artifactManifest */.si)(subject, artifact);
        const files = artifact.blobs.map(({ bytes, mediaType }) => (0,build_document/* content */.Qs)(bytes, mediaType));
        for (const stored of [referrers/* EMPTY_CONFIG */.$v, ...files, manifest])
            await writer.add(stored);
        attached.push({ descriptor: { ...manifest.descriptor, artifactType: artifact.artifactType }, subject });
    }
    return attached;
}

// EXTERNAL MODULE: ./packages/oci/build/config.js
var build_config = __webpack_require__(516);
;// CONCATENATED MODULE: ./packages/oci/build/image.js






/** A gzipped layer is the same bytes under Docker's name and OCI's; what has no name in a family cannot be in it. */
function asFamily(layer, mediaTypes) {
    const { mediaType, digest, size } = layer;
    if (mediaType === media_type/* OCI */.s6.layer || mediaType === media_type/* DOCKER */.F8.layer)
        return { mediaType: mediaTypes.layer, digest, size };
    if (mediaTypes === media_type/* OCI */.s6)
        return { mediaType, digest, size };
    throw new build_error/* CouldNotCheckError */.Rq({
        code: 'layer-media-type',
        message: `A layer of the base is '${(0,build_text/* printable */.g$)(mediaType, 100)}', for which Docker's media types have no name.`,
        hint: 'Build with media-types: oci, or on a base whose layers are compressed by gzip.',
    });
}
/** `base.name` and `base.digest`, by which tools find out that a base has a newer version. */
function baseAnnotations(base) {
    if (base === undefined)
        return {};
    return { [(0,build_annotations/* annotationKey */.ro)('base.name')]: base.name, [(0,build_annotations/* annotationKey */.ro)('base.digest')]: base.digest };
}
/** Docker's documents have no annotations; what stands in labels is found there too. */
function image_annotationsOf(annotations, mediaTypes) {
    const ordered = (0,build_annotations/* orderedAnnotations */.Wg)(annotations);
    return mediaTypes === media_type/* DOCKER */.F8 || Object.keys(ordered).length === 0 ? {} : { annotations: ordered };
}
/** Config and manifest of the image of one platform. The same parts give the same bytes. Throws `CouldNotCheckError`. */
function assembleImage(parts) {
    const { platform, settings, layers, base, created, annotations, mediaTypes } = parts;
    const lower = (base?.layers ?? []).map((layer) => asFamily(layer, mediaTypes));
    const all = [...lower, ...layers.map(({ descriptor }) => asFamily(descriptor, mediaTypes))];
    const config = (0,build_config/* configContent */.k)({
        platform,
        settings,
        layers,
        created,
        mediaTypes,
        ...(base === undefined ? {} : { base: base.config }),
    });
    const manifest = (0,build_document/* manifestContent */.$T)({
        kind: 'manifest',
        mediaType: mediaTypes.manifest,
        config: config.descriptor,
        layers: all,
        ...image_annotationsOf({ ...annotations, ...baseAnnotations(base) }, mediaTypes),
    });
    return { platform, config, manifest, layers: all };
}
/** The index over the images of all platforms, in the order of their platforms' names. */
function assembleIndex({ images, annotations, base, mediaTypes }) {
    const sorted = [...images].sort((a, b) => (0,build_platform/* comparePlatforms */.UX)(a.platform, b.platform));
    return (0,build_document/* indexContent */.GE)({
        kind: 'index',
        mediaType: mediaTypes.index,
        manifests: sorted.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform })),
        ...image_annotationsOf({ ...annotations, ...baseAnnotations(base) }, mediaTypes),
    });
}
/** From the highest; each runs what was built for those behind it. */
const ARM = ['v8', 'v7', 'v6', 'v5'];
/** Platforms whose programs run on the wanted one, the best first. */
function runnable(wanted) {
    const { os, architecture, variant = '' } = wanted;
    const lower = architecture === 'arm' ? ARM.filter((other) => other < variant) : [];
    const others = lower.map((other) => ({ os, architecture, variant: other }));
    return [wanted, ...others, { os, architecture }].map(build_platform/* formatPlatform */.Bq);
}
/**
 * The manifest of an index for a platform: the same one, else the next lower arm, else the one of the same system and architecture without
 * variant. Platforms are compared in normal form, so `linux/arm64/v8` is `linux/arm64` and `linux/arm` is `linux/arm/v7`. What has the
 * platform `unknown` is no image but an attestation of BuildKit.
 */
function choosePlatform(manifests, wanted) {
    const of = (found) => found === undefined ? '' : (0,build_platform/* formatPlatform */.Bq)((0,build_platform/* normalPlatform */.Je)(found));
    return runnable((0,build_platform/* normalPlatform */.Je)(wanted))
        .map((name) => manifests.find(({ platform }) => of(platform) === name))
        .find((found) => found !== undefined);
}

// EXTERNAL MODULE: ./packages/oci/build/reference.js
var build_reference = __webpack_require__(4437);
// EXTERNAL MODULE: ./actions/push-image/build/host/image-config.js
var image_config = __webpack_require__(2234);
// EXTERNAL MODULE: ./actions/push-image/build/host/images.js
var host_images = __webpack_require__(3286);
;// CONCATENATED MODULE: ./actions/push-image/build/host/base.js






function noPlatform(base, platform, found) {
    const names = found.flatMap((manifest) => manifest.platform === undefined ? [] : [(0,build_platform/* formatPlatform */.Bq)(manifest.platform)]);
    return new build_error/* UserError */.yo({
        code: 'base-platform',
        message: `The base ${(0,build_text/* printable */.g$)(base, 200)} has no image for ${(0,build_platform/* formatPlatform */.Bq)(platform)}.`,
        hint: `It has ${(0,build_text/* printable */.g$)(names.join(', ') || 'none', 300)}. Leave the platform out, or take another base.`,
    });
}
async function manifestFor(source, root, platform, name) {
    const document = (0,build_document/* parseDocument */.Tp)(root.bytes, root.descriptor.mediaType, `the base ${name}`);
    if (document.kind === 'manifest')
        return root;
    const chosen = choosePlatform(document.manifests, platform);
    if (chosen === undefined)
        throw noPlatform(name, platform, document.manifests);
    return await source.manifest(chosen);
}
async function baseImage(source, root, platform, name) {
    const { descriptor, bytes } = await manifestFor(source, root, platform, name);
    const { config, layers } = (0,build_document/* parseManifest */.Ng)(bytes, descriptor.mediaType, `the base ${name}`);
    const read = await (0,image_config/* readConfig */.X)(source, config, name);
    if (read.os !== platform.os || read.architecture !== platform.architecture)
        throw noPlatform(name, platform, [
            { ...descriptor, platform: { os: read.os ?? 'unknown', architecture: read.architecture ?? 'unknown' } },
        ]);
    if (read.diffIds.length !== layers.length)
        throw new build_error/* CouldNotCheckError */.Rq({
            code: 'base-layers',
            message: `The base ${(0,build_text/* printable */.g$)(name, 200)} has ${layers.length} layers and describes ${read.diffIds.length}.`,
            hint: 'Take an image as a base, not an artifact; or tell who made it.',
        });
    return { name, digest: descriptor.digest, config: read, layers };
}
function baseOf(source, root, name) {
    const shown = name === '' ? source.name : name;
    const of = async (platform) => ({
        ...(await baseImage(source, root, platform, shown)),
        name,
    });
    return { name, digest: root.descriptor.digest, source, of };
}
async function ofLayout(text, host) {
    const { folder, name } = (0,build_layout/* splitLayout */.VI)(text);
    const layout = await (0,host_layout/* openLayout */.B)((0,files/* underWorkspace */.iB)(host.workspace, folder, 'base', 'directory'));
    const descriptor = (0,build_layout/* imageOfLayout */.rR)(layout.index, name, folder);
    return baseOf(layout, await layout.manifest(descriptor), '');
}
async function ofRegistry(inputs, host) {
    const reference = (0,build_reference/* parseReference */.F2)(inputs.base);
    if (reference.digest === undefined)
        throw new build_error/* UserError */.yo({
            code: 'base-digest',
            message: `The base '${(0,build_text/* printable */.g$)(inputs.base, 200)}' has no digest, so it may be another image tomorrow.`,
            hint: 'Pin it: crane digest NAME:TAG, docker buildx imagetools inspect NAME:TAG or slipway push-image --mode inspect --source NAME:TAG name it; write NAME:TAG@sha256:….',
        });
    const { source, root } = await (0,host_images/* openImages */.x)(inputs, host).find(reference, 'base');
    const { digest: _, ...named } = reference;
    return baseOf(source, root, (0,build_reference/* formatReference */.FH)(named));
}
/** Opens the base that the input names; undefined for `scratch`. Throws `UserError` and `CouldNotCheckError`. */
async function openBase(inputs, host) {
    if (inputs.base === 'scratch')
        return undefined;
    return inputs.base.startsWith('oci:')
        ? await ofLayout(inputs.base.slice('oci:'.length), host)
        : await ofRegistry(inputs, host);
}

;// CONCATENATED MODULE: ./actions/push-image/build/host/machine.js



/** Where Linux systems and macOS keep certificates. https://go.dev/src/crypto/x509/root_linux.go */
const machine_CERTIFICATES = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem'];
/** Where the Go toolchain of PATH lies, its links followed. */
async function goRoots({ env }) {
    const roots = env['GOROOT'] === undefined || env['GOROOT'] === '' ? [] : [env['GOROOT']];
    for (const folder of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        const program = await (0,promises_.realpath)((0,external_node_path_.join)(folder, 'go')).catch(() => undefined);
        if (program !== undefined)
            roots.push((0,external_node_path_.dirname)((0,external_node_path_.dirname)(program)));
    }
    return roots;
}
async function firstOf(paths) {
    for (const path of paths) {
        const bytes = await (0,files/* readIfThere */.qC)(path);
        if (bytes !== undefined)
            return { path, bytes };
    }
    return undefined;
}
/** The bytes of one of them: of the workspace, of this machine, or none. Says where what depends on the machine is from. */
async function bytesOf({ input, what, value, places }, { workspace, log }) {
    if (value === 'none')
        return undefined;
    if (value !== 'auto')
        return await (0,files/* readNamed */.Mk)(workspace, value, input);
    const found = await firstOf(await places());
    if (found === undefined)
        log.notice(`This machine has no ${what}, so the image has none. Give a file with ${input}.`);
    else
        log.info(`${what}: ${found.path} of this machine; give a file with ${input} for the same image everywhere`);
    return found?.bytes;
}
/** What scratch lacks, as the inputs ask for it. Throws `UserError`. */
async function readFoundation(inputs, host) {
    const { caCertificates, timeZones } = inputs;
    return {
        certificates: await bytesOf({ input: 'ca-certificates', what: 'certificates', value: caCertificates, places: async () => machine_CERTIFICATES }, host),
        timeZones: await bytesOf({
            input: 'time-zones',
            what: 'time zones',
            value: timeZones,
            places: async () => (await goRoots(host)).map((root) => (0,external_node_path_.join)(root, 'lib/time/zoneinfo.zip')),
        }, host),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/archive/build/host/packers.js
var packers = __webpack_require__(5041);
// EXTERNAL MODULE: ./packages/archive/build/host/packing.js
var packing = __webpack_require__(6597);
// EXTERNAL MODULE: ./packages/core/build/pool.js
var pool = __webpack_require__(9106);
// EXTERNAL MODULE: ./packages/core/build/in-parallel.js
var in_parallel = __webpack_require__(6215);
// EXTERNAL MODULE: ./packages/oci/build/tree.js
var tree = __webpack_require__(9150);
;// CONCATENATED MODULE: ./actions/push-image/build/host/write-image.js






/**
 * What compresses the layers: this thread, which has nothing else to do meanwhile, and others beside it where there are processors for them.
 * A thread takes a tenth of a second to begin: open them before anything is read.
 */
function openLayerPackers({ worker, signal, onExit }) {
    const beside = worker === undefined ? 0 : (0,external_node_os_.availableParallelism)() - 1;
    if (beside < 1)
        return (0,packers/* openPackers */.C)(undefined, 0, signal);
    const threads = (0,packers/* openPackers */.C)(worker, beside, signal);
    onExit(threads.close);
    const here = (task) => (0,packing/* pack */.q)(task, { signal });
    const all = (0,pool/* pool */.d)([here, ...Array.from({ length: beside }, () => threads.pack)]);
    return { pack: (task) => all.use((one) => one(task)), close: threads.close };
}
async function writeLayer(packers, file, { entries, createdBy }, { epoch, mediaTypes }) {
    const members = (0,build_layer/* layerMembers */.h_)(entries);
    const packed = packers.pack({ kind: 'layer', path: file, members, epoch });
    const diffId = (0,build_layer/* diffIdOf */.Ao)(members, epoch);
    const { sha256, size } = await packed;
    return {
        layer: { descriptor: { mediaType: mediaTypes.layer, digest: `sha256:${sha256}`, size }, diffId, createdBy },
        file,
    };
}
/** Compresses the layers, and stores each once. */
async function writeLayers(plan, writer, packers) {
    const written = await Promise.all(plan.layers.map((layer, at) => writeLayer(packers, (0,external_node_path_.join)(writer.folder, `layer-${at}`), layer, plan)));
    for (const { file, layer } of written)
        await writer.adopt(file, layer.descriptor);
    return written.map(({ layer }) => layer);
}
async function basesOf(plan, base) {
    if (base === undefined)
        return plan.images.map(() => undefined);
    return await (0,in_parallel/* inParallel */.H)(4, plan.images, ({ platform }) => base.of(platform));
}
function assemble(plan, layers, bases) {
    return plan.images.map((image, at) => {
        const base = bases[at];
        const made = assembleImage({
            platform: image.platform,
            settings: plan.settings,
            layers: image.layers.flatMap((number) => layers[number] ?? []),
            created: plan.created,
            annotations: plan.annotations.manifest,
            mediaTypes: plan.mediaTypes,
            ...(base === undefined ? {} : { base }),
        });
        return { ...made, size: made.layers.reduce((sum, { size }) => sum + size, 0) };
    });
}
/** Writes layers, configs, manifests and index. Throws `UserError` for an image that is too large. */
async function writeImage(plan, base, writer, limit, packers) {
    const [layers, bases] = await Promise.all([writeLayers(plan, writer, packers), basesOf(plan, base)]);
    const images = assemble(plan, layers, bases);
    for (const { platform, size } of images)
        refuseLargeImage(platform, size, limit);
    if (base !== undefined) {
        const lower = (0,tree/* distinct */.d)(bases.flatMap((image) => image?.layers ?? []));
        await (0,in_parallel/* inParallel */.H)(4, lower, (descriptor) => writer.copy(descriptor, base.source));
    }
    for (const { config, manifest } of images) {
        await writer.add(config);
        await writer.add(manifest);
    }
    const [first] = images;
    if (first !== undefined && !plan.index)
        return { root: first.manifest, images };
    const index = assembleIndex({
        images,
        annotations: plan.annotations.index,
        mediaTypes: plan.mediaTypes,
        ...(base === undefined ? {} : { base }),
    });
    await writer.add(index);
    return { root: index, images };
}

;// CONCATENATED MODULE: ./actions/push-image/build/host/run-build.js

















/** What a layout consists of, by this action and others: `ingest` is left by containerd and BuildKit. */
const LAYOUT = new Set(['blobs', 'index.json', 'ingest', 'oci-layout']);
async function isLayout(folder) {
    try {
        await (0,host_layout/* openLayout */.B)(folder);
        return (await (0,promises_.readdir)(folder)).every((name) => LAYOUT.has(name));
    }
    catch {
        return false;
    }
}
/** Refuses to replace a folder that holds something other than an image layout. */
async function refuseForeign(folder, shown) {
    if (shown.includes(':'))
        throw new build_error/* UserError */.yo({
            code: 'layout-name',
            message: `Input 'layout': '${(0,build_text/* printable */.g$)(shown)}' holds a colon, behind which push looks for the name of an image.`,
            hint: 'Give a folder without a colon, such as image.',
        });
    if ((await (0,release_folder/* readFolder */.j1)(folder)).kind === 'absent')
        return;
    if (!(await isLayout(folder)))
        throw new build_error/* UserError */.yo({
            code: 'layout-foreign',
            message: `'${(0,build_text/* printable */.g$)(shown)}' holds something other than an image layout, and is not replaced.`,
            hint: "Choose another folder with the input 'layout', or remove that one.",
        });
}
/** What a system says when a disk is full or may not be written to, or when a name cannot be one there. */
const UNWRITABLE = new Set([
    'EACCES',
    'EDQUOT',
    'ELOOP',
    'EMFILE',
    'ENAMETOOLONG',
    'ENOSPC',
    'ENOTDIR',
    'EPERM',
    'EROFS',
]);
/** Writes, and says of a disk that is full or read-only that it is. Throws `CouldNotCheckError`. */
async function writing(shown, write) {
    try {
        return await write();
    }
    catch (error) {
        const code = (0,errno/* errorCode */.C)(error);
        if (!UNWRITABLE.has(code))
            throw error;
        throw new build_error/* CouldNotCheckError */.Rq({
            code: 'layout-write',
            message: `The layout '${(0,build_text/* printable */.g$)(shown)}' could not be written (${code}). An earlier one is as it was.`,
            hint: 'Look for room on the disk, also where RUNNER_TEMP lies, and at the name and the rights of the folder.',
            cause: error,
        });
    }
}
/** SOURCE_DATE_EPOCH, else the time of the release, else 1970. https://reproducible-builds.org/specs/source-date-epoch/ */
function epochOf({ release }, { env }) {
    const { SOURCE_DATE_EPOCH: text = '' } = env;
    if (text === '')
        return release?.content.epoch ?? 0;
    if (/^\d{1,12}$/.test(text) && Number(text) <= LAST_SECOND)
        return Number(text);
    throw new build_error/* UserError */.yo({
        code: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is '${(0,build_text/* printable */.g$)(text, 40)}', and not a number of seconds since 1970 up to the year 9999.`,
        hint: 'Set it to the commit time, such as the output commit-time of version-from-tag.',
    });
}
/** Writes the layout elsewhere, then puts it in its place. */
async function writeAll(inputs, facts, place, host) {
    const { base, plan } = facts;
    const writer = await (0,host_layout/* writeLayout */.w)((0,external_node_path_.join)(await host.temporaryDirectory(), 'layout'));
    const written = await host.log.group('Write layers and manifests', () => writeImage(plan, base, writer, inputs.maxSize, facts.packers));
    const attached = await writeAttachments(inputs, facts, written, writer, host);
    const name = plan.version === '' ? 'latest' : (0,tag_name/* versionTag */.Vm)(plan.version);
    await writer.finish([(0,build_layout/* named */.KT)(written.root.descriptor, name), ...attached.map((one) => one.descriptor)]);
    await (0,release_folder/* replaceFolder */.xn)(writer.folder, place);
    return { written, attached };
}
/** Builds the image into a layout that takes its place as a whole. */
async function runBuild(inputs, host) {
    const { github, log } = host;
    const packers = openLayerPackers(host);
    const place = await writing(inputs.layout, () => (0,release_folder/* folderUnder */.Jc)(host.workspace, inputs.layout, 'layout'));
    await refuseForeign(place, inputs.layout);
    const found = await findPrograms(inputs, host);
    const base = await openBase(inputs, host);
    const plan = planImage(inputs, {
        version: buildVersion(inputs.version, found.release?.content.version ?? ''),
        commit: found.release?.content.commit ?? github?.sha ?? '',
        epoch: epochOf(found, host),
        source: github === undefined ? '' : `${github.serverUrl}/${github.repository}`,
        platforms: found.platforms,
        foundation: base === undefined ? await readFoundation(inputs, host) : undefined,
        files: await (0,files/* readExtraFiles */.gj)(host.workspace, inputs.files),
    });
    const { written, attached } = await writing(inputs.layout, () => writeAll(inputs, { found, base, plan, packers }, place, host));
    host.report((0,render_build/* renderBuild */.N$)(inputs.layout, plan, written, attached, base));
    const { descriptor } = written.root;
    log.info(`${descriptor.digest} in ${(0,build_text/* printable */.g$)(inputs.layout)}`);
    return {
        ...answer/* NOTHING */.K,
        digest: descriptor.digest,
        version: plan.version.replace(/^v/, ''),
        layout: inputs.layout,
        platforms: (0,render_build/* platformsOutput */.EQ)(written.images),
        attached: (0,render_build/* attachedOutput */.gz)(attached),
    };
}


/***/ }),

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ platformsOutput),
/* harmony export */   N$: () => (/* binding */ renderBuild),
/* harmony export */   gz: () => (/* binding */ attachedOutput),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4585);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9155);
/* harmony import */ var _slipway_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1805);


/** Bytes for people. */
function sizeText(bytes) {
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** The output `platforms`. */
function platformsOutput(images) {
    return images.map(({ platform, manifest, size }) => ({
        platform: (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform),
        digest: manifest.descriptor.digest,
        size,
    }));
}
/** The output `attached`. */
function attachedOutput(attached) {
    return attached.map(({ descriptor, subject }) => ({
        type: descriptor.artifactType ?? '',
        digest: descriptor.digest,
        subject: subject.digest,
    }));
}
/** What was built, of what, and why it is that. */
function renderBuild(layout, plan, { root, images }, attached, base) {
    const rows = images.map(({ platform, manifest, size }) => [
        (0,_slipway_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform),
        (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.descriptor.digest),
        sizeText(size),
    ]);
    const { entrypoint = [], user = 'the base says' } = plan.settings;
    return [
        { heading: `Image for ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(images.length, 'platform')}${plan.version === '' ? '' : `, ${plan.version}`}` },
        { text: ['Digest ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(root.descriptor.digest), ' in ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(layout)] },
        { table: { head: ['platform', 'digest', 'layers'], rows } },
        {
            list: [
                base === undefined ? 'on scratch' : ['on ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${base.name}@${base.digest}`)],
                ['starts ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entrypoint.join(' ')), ' as ', (0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(user)],
                `dated ${plan.created}`,
                `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(attached.length, 'artifact')} attached: ${[...new Set(attached.map(({ descriptor }) => descriptor.artifactType))].join(', ') || 'none'}`,
            ],
        },
    ];
}


/***/ }),

/***/ 6795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aP: () => (/* binding */ CHECKSUMS_FILE),
/* harmony export */   ss: () => (/* binding */ formatChecksums),
/* harmony export */   x7: () => (/* binding */ formatDigests),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9155);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6924);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4839);



const CHECKSUMS_FILE = 'SHA256SUMS';
function twice(name, place = {}) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'checksums-duplicate',
        message: `'${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name)}' is listed twice.`,
        hint: 'A checksum file names every file once; write it again.',
        ...place,
    });
}
/**
 * The text of a checksum file as `sha256sum` and its like write it, sorted by the bytes of the names. A name that they would
 * escape (line feed, backslash) is refused, so that there is one way to read a line. Throws `UserError`.
 */
function formatDigests(digests) {
    const sorted = [...digests].sort((a, b) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a.name, b.name));
    for (const [index, { name }] of sorted.entries()) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .refusePath */ .kK)(name);
        if (sorted[index - 1]?.name === name)
            throw twice(name);
    }
    return sorted.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
}
/** The text of SHA256SUMS. Throws `UserError` as `formatDigests` does. */
function formatChecksums(checksums) {
    return formatDigests(checksums.map(({ name, sha256: digest }) => ({ name, digest })));
}
/** Column of the name: behind 64 digits and two more characters. */
const NAME_AT = 66;
function lineFault(text) {
    if (text.endsWith('\r'))
        return 'ends with a carriage return';
    if (!/^[0-9a-f]{64} [ *]./s.test(text))
        return 'is not a SHA-256 in lower-case hex, two spaces and a name';
    const fault = (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFault */ .a9)(text.slice(NAME_AT));
    return fault === undefined ? undefined : `names a path that ${fault}`;
}
/**
 * Reads a checksum file strictly: every line ends with a line feed and holds 64 hex digits, two spaces (or a space and
 * the `*` of `sha256sum --binary`) and a relative path, each path once. Throws `UserError` with file and line.
 */
function parseChecksums(text, file) {
    const lines = text.split('\n');
    if (lines.pop() !== '') {
        throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'checksums-truncated',
            message: `The last line of ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)} has no line feed.`,
            hint: 'The file may have been cut off on its way; write or fetch it again.',
            file,
            line: lines.length + 1,
        });
    }
    const seen = new Set();
    return lines.map((content, index) => {
        const fault = lineFault(content);
        if (fault !== undefined) {
            throw new _slipway_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'checksums-line',
                message: `Line ${index + 1} of ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(file)} ${fault}: '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(content, 100)}'.`,
                hint: "Write it as sha256sum does: '<64 hex digits>  <name>'.",
                file,
                line: index + 1,
            });
        }
        const name = content.slice(NAME_AT);
        if (seen.has(name))
            throw twice(name, { file, line: index + 1 });
        seen.add(name);
        return { name, sha256: content.slice(0, 64) };
    });
}


/***/ }),

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openPackers)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9106);
/* harmony import */ var _packing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6597);



function resultOf(answer) {
    if (answer.kind === 'written')
        return answer.file;
    if (answer.kind === 'broken')
        throw Object.assign(new Error(answer.message), answer.system);
    const { outcome, fault, more } = answer;
    throw outcome === 'refused' ? new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(fault, more) : new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheckError */ .Rq(fault, more);
}
/** A thread takes one task after another. One that ends without an answer is a fault of ours. */
function startPacker(module) {
    const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(module);
    let settle;
    let ended;
    const end = (error) => {
        ended ??= error;
        settle?.reject(ended);
    };
    thread.on('message', (answer) => {
        try {
            settle?.resolve(resultOf(answer));
        }
        catch (error) {
            settle?.reject(error);
        }
    });
    thread.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', (code) => end(new Error(`a packing thread ended with ${code}`)));
    return {
        ask: (task) => new Promise((resolve, reject) => {
            settle = { resolve, reject };
            if (ended === undefined)
                thread.postMessage(task);
            else
                reject(ended);
        }),
        close: () => thread.terminate(),
    };
}
/**
 * Opens packers: `count` threads that start from the module `worker`, at once, so that they are there when the first program
 * is. Without such a module everything is done on this thread.
 */
function openPackers(worker, count, signal) {
    if (worker === undefined)
        return { pack: (task) => (0,_packing_js__WEBPACK_IMPORTED_MODULE_2__/* .pack */ .q)(task, { signal }), close: async () => undefined };
    const all = Array.from({ length: count }, () => startPacker(worker));
    const packers = (0,_slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .pool */ .d)(all);
    return {
        pack: (task) => packers.use((packer) => packer.ask(task)),
        close: async () => {
            await Promise.all(all.map((packer) => packer.close()));
        },
    };
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jc: () => (/* binding */ folderUnder),
  j1: () => (/* binding */ readFolder),
  xn: () => (/* binding */ replaceFolder),
  gD: () => (/* binding */ writeChecksums)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/error.js
var error = __webpack_require__(7448);
// EXTERNAL MODULE: ./packages/core/build/text.js
var build_text = __webpack_require__(9155);
// EXTERNAL MODULE: ./packages/core/build/host/errno.js
var errno = __webpack_require__(3305);
// EXTERNAL MODULE: ./packages/core/build/host/workspace.js
var host_workspace = __webpack_require__(1060);
// EXTERNAL MODULE: ./packages/archive/build/checksums.js
var build_checksums = __webpack_require__(6795);
;// CONCATENATED MODULE: ./packages/archive/build/folder.js


function listedNames(checksums) {
    try {
        return (0,build_checksums/* parseChecksums */.yk)(checksums, build_checksums/* CHECKSUMS_FILE */.aP).map(({ name }) => name);
    }
    catch {
        return undefined;
    }
}
/** SHA256SUMS itself and its signatures, such as SHA256SUMS.minisig, which it cannot list. */
function isOfList(name) {
    return name === build_checksums/* CHECKSUMS_FILE */.aP || name.startsWith(`${build_checksums/* CHECKSUMS_FILE */.aP}.`);
}
/** Tells a release folder from one that somebody else filled, by the names in it and the text of its SHA256SUMS. */
function judgeFolder(names, checksums) {
    if (names.length === 0)
        return { kind: 'absent' };
    if (checksums === undefined)
        return { kind: 'foreign', why: `it holds no ${build_checksums/* CHECKSUMS_FILE */.aP}` };
    const listed = listedNames(checksums);
    if (listed === undefined)
        return { kind: 'foreign', why: `its ${build_checksums/* CHECKSUMS_FILE */.aP} is damaged` };
    const [strange, ...more] = names.filter((name) => !isOfList(name) && !listed.includes(name)).sort();
    if (strange === undefined)
        return { kind: 'ours' };
    const others = more.length === 0 ? '' : ` and ${(0,build_text/* counted */.hS)(more.length, 'more file')}`;
    return { kind: 'foreign', why: `its ${build_checksums/* CHECKSUMS_FILE */.aP} does not list '${(0,build_text/* printable */.g$)(strange, 80)}'${others}` };
}

// EXTERNAL MODULE: ./packages/archive/build/host/write.js
var write = __webpack_require__(6377);
;// CONCATENATED MODULE: ./packages/archive/build/host/release-folder.js








async function nearestExisting(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if ((0,errno/* errorCode */.C)(error) !== 'ENOENT')
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
    if (path !== root && (0,host_workspace/* isUnder */.Jo)(root, path) && !(0,host_workspace/* isUnder */.Jo)((0,external_node_path_.join)(root, '.git'), path))
        return path;
    throw new error/* UserError */.yo({
        code: 'output-outside',
        message: `Input '${input}': '${(0,build_text/* printable */.g$)(folder)}' is no folder below the workspace.`,
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
        if ((0,errno/* errorCode */.C)(error) === 'ENOENT')
            return { kind: 'absent' };
        if ((0,errno/* errorCode */.C)(error) === 'ENOTDIR')
            return { kind: 'foreign', why: 'it is a file' };
        throw error;
    }
    const checksums = names.includes(build_checksums/* CHECKSUMS_FILE */.aP) ? await (0,promises_.readFile)((0,external_node_path_.join)(folder, build_checksums/* CHECKSUMS_FILE */.aP), 'utf8') : undefined;
    return judgeFolder(names, checksums);
}
/** Writes SHA256SUMS beside the files that it lists. */
function writeChecksums(folder, files) {
    const text = (0,build_checksums/* formatChecksums */.ss)(files.map(({ path, sha256 }) => ({ name: (0,external_node_path_.basename)(path), sha256 })));
    return (0,write/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, build_checksums/* CHECKSUMS_FILE */.aP), [Buffer.from(text)]);
}
/** Renames, or copies where the two are on different file systems. */
async function move(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if ((0,errno/* errorCode */.C)(error) !== 'EXDEV')
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
            if ((0,errno/* errorCode */.C)(error) !== 'ENOENT')
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


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
function pool(items) {
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


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   w: () => (/* binding */ writeLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9155);
/* harmony import */ var _slipway_core_host__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3305);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1566);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7171);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4444);









function broken(folder, why, cause) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheckError */ .Rq({
        code: 'layout',
        message: `The layout '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(folder)}' ${why}.`,
        hint: 'Give the folder that push-image or another tool wrote as an OCI image layout; it holds oci-layout, index.json and blobs.',
        cause,
    });
}
const ABSENT = ['ENOENT', 'ENOTDIR'];
/** A document of the layout: its index, a manifest. No larger one is read, and nothing that is no file. */
async function read(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        if (found.isFile() && found.size <= _document_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_MANIFEST */ .$D)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    }
    catch (error) {
        throw broken(folder, ABSENT.includes((0,_slipway_core_host__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error)) ? `has no ${name}` : `has a ${name} that cannot be read`, error);
    }
    throw broken(folder, `has a ${name} that is no file of at most ${_document_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_MANIFEST */ .$D} bytes`);
}
function damaged(folder, { digest }) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'layout-damaged',
        message: `The layout '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(folder)}' is damaged: the bytes of ${digest} are others.`,
        hint: 'Build the layout again, or fetch it again from where it was built.',
    });
}
async function* readBlob(folder, descriptor, from = 0) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(descriptor.digest));
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch((error) => {
        throw broken(folder, `lacks ${descriptor.digest}`, error);
    });
    if (!found.isFile() || found.size !== descriptor.size)
        throw damaged(folder, descriptor);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let at = 0;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 256 * 1024 })) {
        const bytes = piece;
        hash.update(bytes);
        const skip = Math.min(Math.max(from - at, 0), bytes.length);
        at += bytes.length;
        if (skip < bytes.length)
            yield bytes.subarray(skip);
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw damaged(folder, descriptor);
}
/** Opens a layout. Throws `CouldNotCheckError` when the folder holds none or one of a version that is not known. */
async function openLayout(folder) {
    if (!(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .isLayoutFile */ .Vo)((await read(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_FILE */ .gI)).toString('utf8')))
        throw broken(folder, `has an ${_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_FILE */ .gI} of a version that is not known here`);
    const index = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .parseLayoutIndex */ .SP)(await read(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_INDEX */ .gD), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_INDEX */ .gD));
    return {
        name: folder,
        index,
        manifest: async (descriptor) => {
            const bytes = await read(folder, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(descriptor.digest));
            if (bytes.length !== descriptor.size || (0,_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(bytes) !== descriptor.digest)
                throw damaged(folder, descriptor);
            return { descriptor, bytes };
        },
        blob: (descriptor, from) => readBlob(folder, descriptor, from),
    };
}
/** Begins a layout in a folder that does not exist yet or is empty. */
async function writeLayout(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'blobs/sha256'), { recursive: true });
    const place = ({ digest }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(digest));
    return {
        folder,
        add: ({ descriptor, bytes }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(place(descriptor), bytes, { mode: 0o644 }),
        adopt: (file, descriptor) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file, place(descriptor)),
        copy: async (descriptor, source) => {
            const temporary = `${place(descriptor)}.part`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, source.blob(descriptor), { mode: 0o644 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, place(descriptor));
        },
        finish: async (entries) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_INDEX */ .gD), (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .layoutIndex */ .vh)(entries));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_FILE */ .gI), (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .layoutFile */ .NI)());
        },
    };
}


/***/ }),

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ diffIdOf),
/* harmony export */   h_: () => (/* binding */ layerMembers),
/* harmony export */   xW: () => (/* binding */ layerDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _slipway_archive__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4839);
/* harmony import */ var _slipway_archive__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2243);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9155);



const NOTHING = new Uint8Array(0);
/** A directory of a layer. */
function layerDirectory(path, mode) {
    return { path: `${path}/`, mode, content: NOTHING };
}
/** Names that mean "remove this" in a layer. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
const WHITEOUT = /(?:^|\/)\.wh\./;
function refused(path, why, hint) {
    return new _slipway_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: 'image-path', message: `The path '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)}' of the image ${why}.`, hint });
}
/** The path as tar has it: without its leading `/`. Throws `UserError`. */
function memberName(path) {
    const name = path.startsWith('/') ? path.slice(1) : undefined;
    const hint = 'Write an absolute path, such as /etc/app/config.yaml.';
    if (name === undefined)
        throw refused(path, 'is not absolute', hint);
    const fault = (0,_slipway_archive__WEBPACK_IMPORTED_MODULE_3__/* .pathFault */ .a9)(name.endsWith('/') ? name.slice(0, -1) : name);
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
 * Directories that are not given have mode 0755. Throws `UserError` for paths that are hostile or stand twice.
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of (0,_slipway_archive__WEBPACK_IMPORTED_MODULE_4__/* .memberArchive */ .Pm)(members, { epoch }))
        hash.update(piece);
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 4444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   NI: () => (/* binding */ layoutFile),
/* harmony export */   SP: () => (/* binding */ parseLayoutIndex),
/* harmony export */   VI: () => (/* binding */ splitLayout),
/* harmony export */   Vo: () => (/* binding */ isLayoutFile),
/* harmony export */   gD: () => (/* binding */ LAYOUT_INDEX),
/* harmony export */   gI: () => (/* binding */ LAYOUT_FILE),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   rR: () => (/* binding */ imageOfLayout),
/* harmony export */   vh: () => (/* binding */ layoutIndex)
/* harmony export */ });
/* unused harmony export LAYOUT_VERSION */
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7448);
/* harmony import */ var _slipway_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9155);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1566);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);




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
    const json = { schemaVersion: 2, mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .OCI */ .s6.index, manifests: entries.map(_document_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorJson */ .mh) };
    return Buffer.from((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonContent */ .c3)(json, _media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .OCI */ .s6.index).bytes).toString('utf8');
}
/** Where a layout keeps content, relative to its folder. */
function blobPath(digest) {
    return `blobs/sha256/${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(digest)}`;
}
const REF_NAME = 'org.opencontainers.image.ref.name';
/** The descriptor with the name by which tools find it in a layout. */
function named(descriptor, name) {
    return { ...descriptor, annotations: { ...descriptor.annotations, [REF_NAME]: name } };
}
/** Reads the index of a layout. Throws `CouldNotCheckError`. */
function parseLayoutIndex(bytes, where) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIndex */ .A1)(bytes, _media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .OCI */ .s6.index, where);
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
    throw new _slipway_core__WEBPACK_IMPORTED_MODULE_3__/* .CouldNotCheckError */ .Rq({
        code: 'layout-image',
        message: `${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(where, 300)} holds ${chosen.length} images${name === '' ? '' : ` named '${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 100)}'`}: ${(0,_slipway_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(names.join(', ') || 'none', 200)}.`,
        hint: 'Give the folder of a layout that holds one image, or FOLDER:NAME for one of several.',
    });
}


/***/ })

};
