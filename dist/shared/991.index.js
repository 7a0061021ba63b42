export const id = 991;
export const ids = [991];
export const modules = {

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* reexport */ findFiles),
  vN: () => (/* reexport */ findLicense),
  Jc: () => (/* reexport */ folderUnder),
  Cw: () => (/* reexport */ openPackers),
  qq: () => (/* reexport */ pack),
  hB: () => (/* reexport */ readEntry),
  j1: () => (/* reexport */ readFolder),
  xn: () => (/* reexport */ replaceFolder),
  servePacking: () => (/* reexport */ servePacking),
  gD: () => (/* reexport */ writeChecksums),
  lo: () => (/* reexport */ writeFileAtomically),
  fY: () => (/* reexport */ writeMsi)
});

// UNUSED EXPORTS: writeArchive

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/index.js + 3 modules
var build = __webpack_require__(9363);
// EXTERNAL MODULE: ./packages/core/build/host/index.js + 17 modules
var host = __webpack_require__(4253);
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
        else if ((0,glob/* matchesName */.Hj)(part, item.name)) {
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
    if (!(0,host/* isUnder */.Jo)(root, real)) {
        throw new build/* UserError */.yo({
            code: 'file-outside',
            message: `The file '${(0,build/* printable */.g$)(path)}' is a symbolic link to a place outside the workspace.`,
            hint: 'Replace the link by the file itself, or leave it out of the input files.',
        });
    }
    const [{ mode }, content] = await Promise.all([(0,promises_.stat)(real), (0,promises_.readFile)(real)]);
    return { path, mode: (mode & OWNER_MAY_EXECUTE) === 0 ? 0o644 : 0o755, content };
}

// EXTERNAL MODULE: ./packages/archive/build/license.js + 1 modules
var license = __webpack_require__(2482);
;// CONCATENATED MODULE: ./packages/archive/build/host/license.js



/** The longest text of a licence has a twentieth of it. */
const LARGEST = 2 ** 20;
const strict = new TextDecoder('utf-8', { fatal: true });
/** Paths of the licence files in a directory, symbolic links followed; none where there is no such directory. */
async function licenseFiles(directory) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const paths = names.filter(license/* isLicenseFile */.E0).map((name) => (0,external_node_path_.join)(directory, name));
    const kinds = await Promise.all(paths.map((path) => (0,promises_.stat)(path).catch(() => undefined)));
    return paths.filter((_, index) => kinds[index]?.isFile() === true);
}
/** The text of a file, or undefined for what is none. */
async function textOf(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        return size > LARGEST ? undefined : strict.decode(await (0,promises_.readFile)(path));
    }
    catch {
        return undefined;
    }
}
/**
 * The licence of the first directory that has one, as an SPDX identifier; empty where it is not certain, which is also so
 * for a file that cannot be read. Never throws.
 */
async function findLicense(directories) {
    for (const directory of directories) {
        const files = await licenseFiles(directory);
        if (files.length > 0)
            return (0,license/* agreedLicense */.my)(await Promise.all(files.map(textOf)));
    }
    return '';
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/archive/build/bytes.js
var bytes = __webpack_require__(6924);
// EXTERNAL MODULE: ./packages/archive/build/package/msi.js + 2 modules
var msi = __webpack_require__(5093);
;// CONCATENATED MODULE: ./packages/archive/build/package/msi-compound.js
/** Above this are marks: the end of a chain, a sector that is free or belongs to a table. */
const LAST_SECTOR = 0xffff_fff9;
const ENTRY = 128;
const ROOT = 5;
/** The sectors of a stream, from the first on. */
function chain(table, first) {
    const found = [];
    for (let sector = first; sector <= LAST_SECTOR;) {
        const { [sector]: next } = table;
        if (next === undefined || found.length > table.length)
            throw new Error('the compound file has a broken chain');
        found.push(sector);
        sector = next;
    }
    return found;
}
function numbers(file, { offset, length }) {
    return Array.from({ length: length / 4 }, (_, index) => file.readUInt32LE(offset + 4 * index));
}
/** Sectors that hold the table of sectors: 109 of them in the header, the others in a chain of their own. */
function tableSectors(file, extent) {
    const found = [...numbers(file, { offset: 76, length: 4 * 109 })];
    for (let sector = file.readUInt32LE(68); sector <= LAST_SECTOR;) {
        const part = [...numbers(file, extent(sector))];
        const [next = LAST_SECTOR + 1] = part.splice(-1);
        found.push(...part);
        sector = next;
    }
    return found.filter((sector) => sector <= LAST_SECTOR);
}
/**
 * Where the bytes of a short stream stand in a compound file. Throws for what is no such file or has no such stream.
 * https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-cfb/
 */
function streamExtents(file, name) {
    if (file.toString('latin1', 0, 8) !== '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
        throw new Error('not a compound file');
    const size = 1 << file.readUInt16LE(30);
    const small = 1 << file.readUInt16LE(32);
    const extent = (sector) => ({ offset: (sector + 1) * size, length: size });
    const table = tableSectors(file, extent).flatMap((sector) => numbers(file, extent(sector)));
    const extents = (first) => chain(table, first).map(extent);
    const entries = extents(file.readUInt32LE(48)).flatMap(({ offset, length }) => Array.from({ length: length / ENTRY }, (_, index) => file.subarray(offset + index * ENTRY, offset + (index + 1) * ENTRY)));
    const nameOf = (entry) => entry.toString('utf16le', 0, Math.max(entry.readUInt16LE(64) - 2, 0));
    const found = entries.find((entry) => nameOf(entry) === name);
    const root = entries.find((entry) => entry.readUInt8(66) === ROOT);
    if (found === undefined || root === undefined)
        throw new Error('the compound file lacks a stream');
    // Streams below 4096 bytes stand in a stream of their own, in small sectors.
    const container = extents(root.readUInt32LE(116));
    const smallTable = extents(file.readUInt32LE(60)).flatMap((each) => numbers(file, each));
    return chain(smallTable, found.readUInt32LE(116)).map((sector) => {
        const [{ offset } = extent(0)] = container.slice(Math.floor((sector * small) / size));
        return { offset: offset + ((sector * small) % size), length: small };
    });
}

;// CONCATENATED MODULE: ./packages/archive/build/package/msi-summary.js


/** https://learn.microsoft.com/en-us/windows/win32/msi/summary-property-descriptions */
const STREAM = '\x05SummaryInformation';
const REVISION = 9;
const CREATED = 12;
const SAVED = 13;
const TEXT = 0x1e;
const TIME = 0x40;
/** The time of Windows begins in 1601 and counts tenths of microseconds. */
const windowsTime = (time) => (BigInt(time) + 11644473600n) * 10000000n;
/** Where the value of each property of the one section begins, with its type: [MS-OLEPS] 2.20, 2.21. */
function properties(stream) {
    const section = stream.readUInt32LE(44);
    const count = stream.readUInt32LE(section + 4);
    return new Map(Array.from({ length: count }, (_, index) => {
        const row = section + 8 + 8 * index;
        return [stream.readUInt32LE(row), section + stream.readUInt32LE(row + 4)];
    }));
}
function placeOf(stream, table, property, type) {
    const at = table.get(property);
    if (at === undefined || stream.readUInt32LE(at) !== type)
        throw new Error(`the msi has no property ${property} as expected`);
    return at + 4;
}
/**
 * The package with its own code and time in the summary, where wixl writes a random number and the hour: nothing else in it
 * changes from run to run. Throws for what wixl does not write.
 */
function withSummary(file, code, time) {
    const changed = Buffer.from(file);
    const extents = streamExtents(changed, STREAM);
    const stream = Buffer.from((0,bytes/* concat */.xW)(extents.map(({ offset, length }) => changed.subarray(offset, offset + length))));
    const table = properties(stream);
    const text = placeOf(stream, table, REVISION, TEXT);
    if (stream.readUInt32LE(text) !== code.length + 1)
        throw new Error('the msi has a package code of another length');
    stream.write(code, text + 4, 'latin1');
    for (const property of [CREATED, SAVED]) {
        stream.writeBigUInt64LE(windowsTime(time), placeOf(stream, table, property, TIME));
    }
    let taken = 0;
    for (const { offset, length } of extents) {
        stream.copy(changed, offset, taken, taken + length);
        taken += length;
    }
    return changed;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/archive/build/write.js + 1 modules
var write = __webpack_require__(2243);
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
            for await (const piece of pieces) {
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

;// CONCATENATED MODULE: ./packages/archive/build/host/msi.js









/** First and last moment of a date in a cabinet, in Unix seconds. */
const DOS_FIRST = Date.UTC(1980, 0, 1) / 1000;
const DOS_LAST = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;
const PACKAGES = { wixl: 'wixl', msibuild: 'msitools' };
async function run(tool, args, folder, { signal }) {
    // Cabinets hold local time. The tools print with the locale, and read files by it.
    const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8', LANGUAGE: '' };
    try {
        await (0,host/* execOk */.Oh)(tool, args, { cwd: folder, env, ...(signal === undefined ? {} : { signal }) });
    }
    catch (error) {
        if (!(error instanceof build/* CouldNotCheckError */.Rq) || error.fault.code !== 'tool-missing')
            throw error;
        throw new build/* CouldNotCheckError */.Rq({
            code: 'msi-tool-missing',
            message: `The command '${tool}', which writes packages for Windows, is not installed.`,
            hint: `Run \`sudo apt-get install --yes wixl msitools\` before this step, on a Linux runner, or leave out the format msi.`,
            cause: error,
        });
    }
}
async function writeSource({ wxs, tables, files, time }, folder) {
    const at = (0,bytes/* clamp */.qE)(time, DOS_FIRST, DOS_LAST);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.wxs'), wxs);
    for (const [name, text] of tables)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.idt`), text);
    for (const [name, content] of files) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content, { mode: 0o644 });
        await (0,promises_.utimes)((0,external_node_path_.join)(folder, name), at, at);
    }
}
/**
 * Writes a package for Windows with `wixl` and `msibuild` of msitools, whole or not at all. The same description gives the
 * same bytes with the same version of the tools. Throws `UserError` for a description that cannot be an msi, and
 * `CouldNotCheckError` when a tool is missing or fails.
 */
async function writeMsi(path, description, options = {}) {
    const source = (0,msi/* msiSource */.r)(description);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'slipway-msi-'));
    try {
        await writeSource(source, folder);
        await run('wixl', ['--arch', source.architecture, '--output', 'package.msi', 'package.wxs'], folder, options);
        const imports = source.tables.flatMap(([name]) => ['-i', `${name}.idt`]);
        await run('msibuild', ['package.msi', ...imports], folder, options);
        const made = withSummary(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'package.msi')), source.packageCode, source.time);
        return await writeFileAtomically(path, [made], options);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./packages/archive/build/package/write.js
var package_write = __webpack_require__(8359);
;// CONCATENATED MODULE: ./packages/archive/build/host/packing.js


/** Writes the file of a task, on this thread. Throws `UserError`. */
async function pack(task, options = {}, signers = {}) {
    if (task.kind === 'archive')
        return await writeArchive(task.path, task.format, task.entries, { epoch: task.epoch, ...options });
    return await writeFileAtomically(task.path, (0,package_write/* packagePieces */.e)(task.format, task.description, signers), options);
}

;// CONCATENATED MODULE: ./packages/archive/build/host/packers.js



function resultOf(answer) {
    if (answer.kind === 'written')
        return answer.file;
    if (answer.kind === 'broken')
        throw new Error(answer.message);
    const { outcome, fault, more } = answer;
    throw outcome === 'refused' ? new build/* UserError */.yo(fault, more) : new build/* CouldNotCheckError */.Rq(fault, more);
}
/** A thread takes one task after another. One that ends without an answer is a fault of ours. */
function startPacker(module) {
    const thread = new external_node_worker_threads_.Worker(module);
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
        return { pack: (task) => pack(task, { signal }), close: async () => undefined };
    const all = Array.from({ length: count }, () => startPacker(worker));
    const packers = (0,build/* pool */.dz)(all);
    return {
        pack: (task) => packers.use((packer) => packer.ask(task)),
        close: async () => {
            await Promise.all(all.map((packer) => packer.close()));
        },
    };
}

// EXTERNAL MODULE: ./packages/archive/build/checksums.js
var build_checksums = __webpack_require__(6795);
// EXTERNAL MODULE: ./packages/archive/build/folder.js
var build_folder = __webpack_require__(4391);
;// CONCATENATED MODULE: ./packages/archive/build/host/release-folder.js








async function nearestExisting(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if ((0,host/* errorCode */.CA)(error) !== 'ENOENT')
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
    if (path !== root && (0,host/* isUnder */.Jo)(root, path) && !(0,host/* isUnder */.Jo)((0,external_node_path_.join)(root, '.git'), path))
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
        if ((0,host/* errorCode */.CA)(error) === 'ENOENT')
            return { kind: 'absent' };
        if ((0,host/* errorCode */.CA)(error) === 'ENOTDIR')
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
        if ((0,host/* errorCode */.CA)(error) !== 'EXDEV')
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
            if ((0,host/* errorCode */.CA)(error) !== 'ENOENT')
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

;// CONCATENATED MODULE: ./packages/archive/build/host/worker.js



async function answerTo(task) {
    try {
        return { kind: 'written', file: await pack(task) };
    }
    catch (error) {
        if (!(error instanceof build/* UserError */.yo))
            return { kind: 'broken', message: String(error) };
        const { outcome, more } = error;
        // A cause may hold what cannot be handed to another thread; the fault says all there is to say.
        const { cause: _, ...fault } = error.fault;
        return { kind: 'refused', outcome, fault, more };
    }
}
/** The life of a packing thread: one task after another, each with one answer. */
function servePacking() {
    external_node_worker_threads_.parentPort?.on('message', async (task) => external_node_worker_threads_.parentPort?.postMessage(await answerTo(task)));
}

;// CONCATENATED MODULE: ./packages/archive/build/host/index.js










/***/ })

};
