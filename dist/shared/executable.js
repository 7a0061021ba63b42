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
  findBuildInfo: () => (/* reexport */ findBuildInfo),
  firstDifference: () => (/* reexport */ firstDifference),
  inferLinkerFlags: () => (/* reexport */ inferLinkerFlags),
  parseBuildId: () => (/* reexport */ parseBuildId),
  parseModuleInfo: () => (/* reexport */ parseModuleInfo),
  readBuildInfoOf: () => (/* reexport */ readBuildInfoOf),
  readElfHead: () => (/* reexport */ readElfHead),
  readExecutable: () => (/* reexport */ readExecutable),
  replacedBy: () => (/* reexport */ replacedBy),
  writeUniversal: () => (/* reexport */ writeUniversal)
});

;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = __lazy_require__("./core.js");
;// CONCATENATED MODULE: ./build/bundle/packages/executable/view.js

/** The headers of a file contradict the file. */
function broken(what) {
    return new external_core_js_namespaceObject.RefusedError({
        code: 'broken-executable',
        message: `The executable is damaged: ${what}.`,
        hint: 'Download or build the file again; a copy that was cut off looks like this.',
    });
}
/** Throws `RefusedError` from any reading that leaves the file. */
function viewOf(bytes, littleEndian) {
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const inside = (at, size) => {
        if (at + size > bytes.length)
            throw broken(`its headers name byte ${at + size} of ${bytes.length}`);
        return at;
    };
    return {
        length: bytes.length,
        u8: (at) => data.getUint8(inside(at, 1)),
        u16: (at) => data.getUint16(inside(at, 2), littleEndian),
        u32: (at) => data.getUint32(inside(at, 4), littleEndian),
        u64: (at) => {
            const value = data.getBigUint64(inside(at, 8), littleEndian);
            // No file is that long, so it cannot be inside of this one.
            return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
        },
        text: (at, most) => {
            const part = buffer.subarray(inside(at, 0), Math.min(at + most, bytes.length));
            const end = part.indexOf(0);
            return part.toString('utf8', 0, end < 0 ? part.length : end);
        },
        bytes: (at, size) => buffer.subarray(inside(at, size), at + size),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/executable.js

/** More than any linker writes; keeps a hostile file from costing memory. */
const MOST_SECTIONS = 65_536;
const UNKNOWN = {
    format: 'unknown',
    architecture: '',
    sections: [],
    symbols: false,
    dwarf: false,
    slices: [],
};
/** The sections that have contents. Throws `RefusedError` when one lies outside of the file. */
function checkedSections(sections, length) {
    if (sections.length > MOST_SECTIONS)
        throw broken(`it has ${sections.length} sections`);
    const filled = sections.filter(({ size }) => size > 0);
    const outside = filled.find(({ offset, size }) => offset + size > length);
    if (outside !== undefined)
        throw broken(`a section ends at byte ${outside.offset + outside.size} of ${length}`);
    return filled;
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/build-id.js

const MARK = Buffer.from('\xff Go build ID: "', 'latin1');
const END = Buffer.from('"\n \xff', 'latin1');
/** The go command itself looks no further (cmd/internal/buildid, `readSize`). */
const SEARCHED = 32 * 1024;
const bufferOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Where the text with the build ID stands in a file whose format has no section for it. */
function buildIdText(bytes) {
    const start = bufferOf(bytes).subarray(0, SEARCHED).indexOf(MARK);
    if (start < 0)
        return undefined;
    const end = bufferOf(bytes)
        .subarray(0, SEARCHED + 1024)
        .indexOf(END, start);
    return end < 0 ? undefined : { offset: start, size: end + END.length - start };
}
/** Length of name, length of contents, type (12 bytes), and the name `Go` (4 bytes). */
const NOTE_HEADER = 16;
/**
 * The build ID of the go command: `LINK/MAIN/MAIN CONTENT/CONTENT`, where each part is a hash: of what was linked with which
 * flags, of what the main package was compiled from with which flags, of the compiled main package, and of the program
 * (https://go.dev/src/cmd/go/internal/work/buildid.go). Undefined where there is none.
 */
function readBuildId(bytes, { sections } = UNKNOWN) {
    const note = sections.find(({ name }) => name === '.note.go.buildid');
    if (note !== undefined) {
        const text = bufferOf(bytes).toString('latin1', note.offset + NOTE_HEADER, note.offset + note.size);
        return text.replace(/\0+$/, '');
    }
    const range = buildIdText(bytes);
    if (range === undefined)
        return undefined;
    const { offset, size } = range;
    return bufferOf(bytes).toString('latin1', offset + MARK.length, offset + size - END.length);
}
/** Undefined for a build ID that was set by hand (`-buildid=`). */
function parseBuildId(text) {
    const [link, main, mainContent, content] = text.split('/');
    if (link === undefined || main === undefined || mainContent === undefined || content === undefined)
        return undefined;
    return { link, main, mainContent };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/build-info.js
/** A module that a replace directive put into the place of another. */
function replacedBy(real, { path, version }) {
    return { ...real, replaced: { path, version } };
}
/** A value of the text form is quoted as a Go string when it holds a blank or a quote. */
function unquoted(text) {
    if (!text.startsWith('"'))
        return text.startsWith('`') ? text.slice(1, -1) : text;
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text;
    }
}
/** Lines `KIND\tFIELDS` without the tab in front, as they stand in the program itself. */
function parseModuleInfo(goVersion, lines) {
    const found = new Map();
    const modules = [];
    let main = { path: '', version: '', sum: '' };
    let path = '';
    for (const line of lines) {
        const [kind, ...fields] = line.split('\t');
        const first = fields[0] ?? '';
        const module = { path: first, version: fields[1] ?? '', sum: fields[2] ?? '' };
        if (kind === 'path')
            path = first;
        else if (kind === 'mod')
            main = module;
        else if (kind === 'dep')
            modules.push(module);
        else if (kind === '=>') {
            const required = modules.pop();
            if (required === undefined)
                main = replacedBy(module, main);
            else
                modules.push(replacedBy(module, required));
        }
        else if (kind === 'build') {
            const equals = first.indexOf('=', 1);
            found.set(unquoted(first.slice(0, equals)), unquoted(first.slice(equals + 1)));
        }
    }
    return { goVersion, path, main, dependencies: modules, settings: found };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/elf-head.js

/**
 * GOARCH by e_machine, class and byte order: several are one machine in Go's eyes only with the other two.
 * https://www.sco.com/developers/gabi/latest/ch4.eheader.html#e_machine
 */
const MACHINES = new Map([
    ['3/32/little', '386'],
    ['8/32/big', 'mips'],
    ['8/32/little', 'mipsle'],
    ['8/64/big', 'mips64'],
    ['8/64/little', 'mips64le'],
    ['21/64/big', 'ppc64'],
    ['21/64/little', 'ppc64le'],
    ['22/64/big', 's390x'],
    ['40/32/little', 'arm'],
    ['62/64/little', 'amd64'],
    ['183/64/little', 'arm64'],
    ['243/64/little', 'riscv64'],
    ['258/64/little', 'loong64'],
]);
const MAGIC = 0x7f454c46;
const PT_INTERP = 3;
/** PATH_MAX: Linux starts no program with a longer one (fs/binfmt_elf.c). */
const LONGEST_INTERPRETER = 4096;
/** Whether a file begins as an ELF file does. */
function isElf(bytes) {
    return bytes.length >= 4 && viewOf(bytes, false).u32(0) === MAGIC;
}
/** Class, byte order and machine. Throws `RefusedError` for a file that ends before them or says something else. */
function openElf(bytes) {
    const { u8 } = viewOf(bytes, true);
    const [width, order] = [u8(4), u8(5)];
    if (![1, 2].includes(width) || ![1, 2].includes(order))
        throw broken('it has no class and byte order of ELF');
    const bits = width === 2 ? 64 : 32;
    const byteOrder = order === 1 ? 'little' : 'big';
    const view = viewOf(bytes, order === 1);
    return { head: { bits, byteOrder, architecture: MACHINES.get(`${view.u16(18)}/${bits}/${byteOrder}`) ?? '' }, view };
}
/** The text of the segment that names the loader. */
function interpreterOf(view, wide) {
    const start = wide ? view.u64(32) : view.u32(28);
    if (start === 0)
        return undefined;
    const [entry, count] = wide ? [view.u16(54), view.u16(56)] : [view.u16(42), view.u16(44)];
    if (count > 0 && entry < (wide ? 56 : 32))
        throw broken('its program headers are too small');
    for (let at = start; at < start + count * entry; at += entry) {
        if (view.u32(at) !== PT_INTERP)
            continue;
        const [offset, size] = wide ? [view.u64(at + 8), view.u64(at + 32)] : [view.u32(at + 4), view.u32(at + 16)];
        if (size > LONGEST_INTERPRETER)
            throw broken('the name of its loader is longer than any path');
        return view.text(offset, view.bytes(offset, size).length);
    }
    return undefined;
}
/**
 * Reads the head of a file; undefined for what is no ELF file. The rest of the file is not looked at. Throws `RefusedError`
 * (`broken-executable`) when the head contradicts the file: no system starts such a program.
 */
function readElfHead(bytes) {
    if (!isElf(bytes))
        return undefined;
    const { head, view } = openElf(bytes);
    return { ...head, interpreter: interpreterOf(view, head.bits === 64) };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/elf.js



const SYMTAB = 2;
const NOBITS = 8;
function headerAt(view, at, wide) {
    const [offset, size] = wide ? [view.u64(at + 24), view.u64(at + 32)] : [view.u32(at + 16), view.u32(at + 20)];
    return { name: view.u32(at), type: view.u32(at + 4), offset, size };
}
function headersOf(view, wide) {
    const start = wide ? view.u64(40) : view.u32(32);
    if (start === 0)
        return [];
    const [entry, count] = wide ? [view.u16(58), view.u16(60)] : [view.u16(46), view.u16(48)];
    if (entry < (wide ? 64 : 40))
        throw broken('its section headers are too small');
    return Array.from({ length: count }, (_, index) => headerAt(view, start + index * entry, wide));
}
/** ELF, as Linux and the BSDs have it. Throws `RefusedError` when headers contradict the file. */
function readElf(bytes) {
    const { head, view } = openElf(bytes);
    const wide = head.bits === 64;
    const headers = headersOf(view, wide);
    const names = headers[view.u16(wide ? 62 : 50)];
    const sections = headers.map((header) => ({
        name: names === undefined ? '' : view.text(names.offset + header.name, 256),
        offset: header.offset,
        // The first header is empty (SHT_NULL, 0) and may hold a count in its size.
        size: header.type === NOBITS || header.type === 0 ? 0 : header.size,
    }));
    return {
        format: 'elf',
        architecture: head.architecture,
        sections: checkedSections(sections, bytes.length),
        symbols: headers.some(({ type }) => type === SYMTAB),
        dwarf: sections.some(({ name }) => /^\.z?debug_/.test(name)),
        slices: [],
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/mach-o.js


/** Numbers of <mach/machine.h>; 64 bits are 0x01000000. */
const CPUS = new Map([
    [0x01000007, 'amd64'],
    [0x0100000c, 'arm64'],
]);
/** GOARCH of a CPU type; empty for one that Go does not build for. */
const architectureOfCpu = (type) => CPUS.get(type) ?? '';
/** Load commands of <mach-o/loader.h>. */
const mach_o_SYMTAB = 0x02;
const SEGMENT_64 = 0x19;
const UUID = 0x1b;
const CODE_SIGNATURE = 0x1d;
const HEADER = 32;
/** Programs have some twenty. */
const MOST_COMMANDS = 10_000;
function commandsOf(view) {
    const commands = [];
    const end = HEADER + view.u32(20);
    const count = view.u32(16);
    if (count > MOST_COMMANDS)
        throw broken(`it has ${count} load commands`);
    let at = HEADER;
    for (let left = count; left > 0; left--) {
        const size = view.u32(at + 4);
        if (size < 8 || at + size > end)
            throw broken('a load command is longer than all of them');
        commands.push({ type: view.u32(at), at, size });
        at += size;
    }
    return commands;
}
/** Sections whose contents are not in the file: S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL. */
const ZERO_FILLED = new Set([0x01, 0x0c, 0x12]);
function sectionsOfSegment(view, { at, size }) {
    const count = view.u32(at + 64);
    if (72 + count * 80 > size)
        throw broken('a segment has more sections than fit into it');
    return Array.from({ length: count }, (_, index) => {
        const section = at + 72 + index * 80;
        return {
            name: `${view.text(section + 16, 16)},${view.text(section, 16)}`,
            offset: view.u32(section + 48),
            size: ZERO_FILLED.has(view.u32(section + 64) & 0xff) ? 0 : view.u64(section + 40),
        };
    });
}
/** Sections of a command, and what the linker keeps without a section. */
function sectionsOf(view, command) {
    const { type, at } = command;
    if (type === SEGMENT_64)
        return sectionsOfSegment(view, command);
    if (type === UUID)
        return [{ name: '(UUID)', offset: at + 8, size: 16 }];
    if (type === CODE_SIGNATURE)
        return [{ name: '(signature)', offset: view.u32(at + 8), size: view.u32(at + 12) }];
    if (type !== mach_o_SYMTAB)
        return [];
    return [
        { name: '(symbols)', offset: view.u32(at + 8), size: view.u32(at + 12) * 16 },
        { name: '(strings)', offset: view.u32(at + 16), size: view.u32(at + 20) },
    ];
}
/**
 * Go's own symbols are local ones in a section (N_SECT without N_EXT). With -s they are left out, while the undefined ones,
 * by which the system's libraries are bound, have to stay (cmd/link/internal/ld, `machosymtab`).
 */
function hasLocalSymbols(view, command) {
    if (command === undefined)
        return false;
    const { at } = command;
    const start = view.u32(at + 8);
    const count = view.u32(at + 12);
    for (let index = 0; index < count; index++)
        if (view.u8(start + index * 16 + 4) === 0x0e)
            return true;
    return false;
}
/** Mach-O of 64 bits, as macOS has it. Throws `RefusedError` when headers contradict the file. */
function readMachO(bytes) {
    const view = viewOf(bytes, true);
    const commands = commandsOf(view);
    const sections = commands.flatMap((command) => sectionsOf(view, command));
    return {
        format: 'mach-o',
        architecture: architectureOfCpu(view.u32(4)),
        sections: checkedSections(sections, bytes.length),
        symbols: hasLocalSymbols(view, commands.find(({ type }) => type === mach_o_SYMTAB)),
        dwarf: sections.some(({ name }) => name.startsWith('__DWARF,')),
        slices: [],
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/fat.js



/** <mach-o/fat.h>. The second one has 64 bits for places and sizes. */
const FAT_MAGIC = 0xcafebabe;
const FAT_MAGIC_64 = 0xcafebabf;
/** What a thin file of 64 bits begins with, read with its lowest byte first. */
const MACH_O_MAGIC = 0xfeedfacf;
/** The number that Java's class files have there instead, their version, begins at 45. */
const MOST_SLICES = 42;
function sliceAt(view, index, wide) {
    const at = 8 + index * (wide ? 32 : 20);
    return {
        architecture: architectureOfCpu(view.u32(at)),
        offset: wide ? view.u64(at + 8) : view.u32(at + 8),
        size: wide ? view.u64(at + 16) : view.u32(at + 12),
    };
}
function isMachO(bytes) {
    return bytes.length >= 32 && viewOf(bytes, true).u32(0) === MACH_O_MAGIC;
}
/** macOS's universal files: several programs, one for each architecture. Throws `RefusedError`. */
function readFat(bytes) {
    const view = viewOf(bytes, false);
    const count = view.u32(4);
    if (count === 0 || count > MOST_SLICES)
        return UNKNOWN;
    const slices = Array.from({ length: count }, (_, index) => sliceAt(view, index, view.u32(0) === FAT_MAGIC_64));
    const programs = slices.map(({ architecture, offset, size }) => {
        const program = view.bytes(offset, size);
        if (!isMachO(program))
            throw broken('a part of the universal file is no program for macOS');
        return { architecture, offset, program: readMachO(program) };
    });
    const sections = programs.flatMap(({ architecture, offset, program }) => program.sections.map((part) => ({
        name: `${architecture}:${part.name}`,
        offset: offset + part.offset,
        size: part.size,
    })));
    return {
        format: 'fat',
        architecture: slices.map(({ architecture }) => architecture).join(','),
        sections: checkedSections(sections, bytes.length),
        symbols: programs.some(({ program }) => program.symbols),
        dwarf: programs.some(({ program }) => program.dwarf),
        slices,
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/pe.js


/** https://learn.microsoft.com/windows/win32/debug/pe-format#machine-types */
const pe_MACHINES = new Map([
    [0x14c, '386'],
    [0x8664, 'amd64'],
    [0x1c4, 'arm'],
    [0xaa64, 'arm64'],
]);
const SECTION = 40;
const SYMBOL = 18;
/** A name of more than eight bytes is `/` and its place in the table behind the symbols. */
function nameAt(view, at, strings) {
    const name = view.text(at, 8);
    return /^\/\d+$/.test(name) ? view.text(strings + Number(name.slice(1)), 256) : name;
}
/** The Authenticode signature stands behind everything else, named only by an entry of the optional header. */
function certificates(view, optional) {
    const directories = optional + (view.u16(optional) === 0x20b ? 112 : 96);
    if (view.u32(directories - 4) <= 4)
        return [];
    return [{ name: '(signature)', offset: view.u32(directories + 32), size: view.u32(directories + 36) }];
}
/** PE, as Windows has it. Throws `RefusedError` when headers contradict the file; a DOS program is unknown. */
function readPe(bytes) {
    const view = viewOf(bytes, true);
    const header = view.u32(0x3c);
    if (view.text(header, 4) !== 'PE')
        return UNKNOWN;
    const coff = header + 4;
    const [symbolTable, symbols, optionalSize] = [view.u32(coff + 8), view.u32(coff + 12), view.u16(coff + 16)];
    const table = coff + 20 + optionalSize;
    const strings = symbolTable + symbols * SYMBOL;
    const sections = Array.from({ length: view.u16(coff + 2) }, (_, index) => {
        const at = table + index * SECTION;
        return { name: nameAt(view, at, strings), offset: view.u32(at + 20), size: view.u32(at + 16) };
    });
    return {
        format: 'pe',
        architecture: pe_MACHINES.get(view.u16(coff)) ?? '',
        sections: checkedSections([...sections, ...(optionalSize === 0 ? [] : certificates(view, coff + 20))], bytes.length),
        symbols: symbols > 0,
        dwarf: sections.some(({ name }) => /^\.z?debug_/.test(name)),
        slices: [],
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/wasm.js


/** https://webassembly.github.io/spec/core/binary/modules.html#sections */
const NAMES = [
    ...[
        'custom',
        'type',
        'import',
        'function',
        'table',
        'memory',
        'global',
        'export',
        'start',
        'element',
        'code',
        'data',
    ],
    ...['data count', 'tag'],
];
/** A number of up to 32 bits, seven to a byte, the lowest first (LEB128). Throws `RefusedError`. */
function readLeb128(view, at) {
    let value = 0;
    for (let index = 0; index < 5; index++) {
        const byte = view.u8(at + index);
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, end: at + index + 1 };
    }
    throw broken('a number has no end');
}
function sectionAt(view, at) {
    const { value: size, end: start } = readLeb128(view, at + 1);
    const id = view.u8(at);
    if (id !== 0)
        return { name: NAMES[id] ?? `section ${id}`, offset: start, size };
    const name = readLeb128(view, start);
    const contents = name.end + name.value;
    if (contents > start + size)
        throw broken('the name of a section is longer than the section');
    return {
        name: view.bytes(name.end, name.value).toString('utf8'),
        offset: contents,
        size: start + size - contents,
    };
}
/** WebAssembly modules. Throws `RefusedError` when a section lies outside of the file. */
function readWasm(bytes) {
    const view = viewOf(bytes, true);
    if (view.u32(4) !== 1)
        return UNKNOWN;
    const sections = [];
    for (let at = 8; at < bytes.length;) {
        const section = sectionAt(view, at);
        sections.push(section);
        at = section.offset + section.size;
        // Here and not at the end: a file of empty sections is to cost no memory.
        checkedSections([section], bytes.length);
        if (sections.length > 10_000)
            throw broken('it has too many sections');
    }
    return {
        format: 'wasm',
        architecture: 'wasm',
        sections: checkedSections(sections, bytes.length),
        symbols: sections.some(({ name }) => name === 'name'),
        dwarf: sections.some(({ name }) => name.startsWith('.debug_')),
        slices: [],
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/read.js








/**
 * Reads the headers of an executable file. What has another format (Plan 9, AIX, an archive, a script) is `unknown`. Throws
 * `RefusedError` (`broken-executable`) for a file of a known format that is cut off or whose headers contradict it.
 */
function readExecutable(bytes) {
    if (bytes.length < 8)
        return UNKNOWN;
    const big = viewOf(bytes, false);
    const magic = big.u32(0);
    if (isElf(bytes))
        return readElf(bytes);
    if (magic === FAT_MAGIC || magic === FAT_MAGIC_64)
        return readFat(bytes);
    if (magic === 0x0061736d)
        return readWasm(bytes);
    if (viewOf(bytes, true).u32(0) === MACH_O_MAGIC)
        return readMachO(bytes);
    if (big.u16(0) === 0x4d5a)
        return readPe(bytes);
    return UNKNOWN;
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/embedded.js




/** Layout of https://go.dev/src/debug/buildinfo/buildinfo.go */
const embedded_MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const embedded_HEADER = 32;
const ALIGNMENT = 16;
const INLINE = 2;
/** A file may lie about the length. */
const LONGEST_VERSION = 256;
/** A file may be full of things that look like it. */
const MOST_PLACES = 1000;
/** Sixteen bytes before and after the modules (cmd/go/internal/modload, `infoStart` and `infoEnd`). */
const SENTINEL = 16;
const START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const embedded_END = Buffer.from('f932433186182072008242104116d8f2', 'hex');
/** Sections that the linker puts it into; Windows has none of its own for it. */
const SECTIONS = ['.go.buildinfo', '__DATA,__go_buildinfo', '.data'];
function textAt(bytes, at) {
    const view = viewOf(bytes, true);
    const { value, end } = readLeb128(view, at);
    return { text: view.bytes(end, value), end: end + value };
}
/** As Go does it: text without the frame is taken for none, as programs built without modules have it. */
function modulesOf(framed) {
    const isFramed = framed.length > 2 * SENTINEL && framed[framed.length - SENTINEL - 1] === 0x0a;
    return isFramed ? framed.toString('utf8', SENTINEL, framed.length - SENTINEL) : '';
}
function embeddedAt(bytes, at) {
    // Before Go 1.18 there were pointers instead, which lead anywhere into the memory of the program.
    const flags = bytes[at + embedded_MAGIC.length + 1] ?? 0;
    if ((flags & INLINE) === 0)
        return undefined;
    try {
        const version = textAt(bytes, at + embedded_HEADER);
        const name = version.text.toString('utf8', 0, LONGEST_VERSION);
        if (!/^(?:go|devel)/.test(name))
            return undefined;
        const modules = textAt(bytes, version.end);
        const info = parseModuleInfo(name, modulesOf(modules.text).split('\n'));
        return { range: { offset: at, size: modules.end - at }, info };
    }
    catch {
        return undefined;
    }
}
/** The first place that holds it; a program may hold the magic as data too, as the go command does. */
function searched(bytes, alignment) {
    let at = -1;
    for (let left = MOST_PLACES; left > 0; left--) {
        at = bytes.indexOf(embedded_MAGIC, at + 1);
        if (at < 0)
            return undefined;
        const found = at % alignment === 0 ? embeddedAt(bytes, at) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * For WebAssembly the linker leaves out the record that the others have. The text of the modules is there, as the program
 * itself needs it, and the toolchain stands in https://github.com/WebAssembly/tool-conventions/blob/main/ProducersSection.md
 */
function embeddedInWasm(bytes, { sections }) {
    const start = bytes.indexOf(START);
    const end = start < 0 ? -1 : bytes.indexOf(embedded_END, start);
    if (end < 0)
        return undefined;
    const producers = sections.find(({ name }) => name === 'producers');
    const made = producers === undefined ? '' : bytes.toString('latin1', producers.offset, producers.offset + producers.size);
    const version = /\x02Go[\s\S](go1\.[\w.+-]*(?: X:[\w,]+)?|devel [ -~]*)/.exec(made)?.[1] ?? '';
    const text = bytes.toString('utf8', start + SENTINEL, end);
    const info = parseModuleInfo(version, text.split('\n'));
    return { range: { offset: start, size: end + SENTINEL - start }, info };
}
function moved({ range, info }, by) {
    return { range: { offset: range.offset + by, size: range.size }, info };
}
/** Go's build information with its place; undefined where there is none. Throws `RefusedError` as `readExecutable` does. */
function findBuildInfo(bytes, executable = readExecutable(bytes)) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [slice] = executable.slices;
    if (slice !== undefined) {
        const found = findBuildInfo(all.subarray(slice.offset, slice.offset + slice.size));
        return found === undefined ? undefined : moved(found, slice.offset);
    }
    if (executable.format === 'wasm')
        return embeddedInWasm(all, executable);
    // In this order: a C linker leaves a .data of its own in front of the section that Go made.
    const [section] = SECTIONS.flatMap((wanted) => executable.sections.filter(({ name }) => name === wanted));
    if (section === undefined)
        return searched(all, 1);
    const found = searched(all.subarray(section.offset, section.offset + section.size), ALIGNMENT);
    return found === undefined ? undefined : moved(found, section.offset);
}
/**
 * What a program says of itself, as `go version -m` reads it, without running anything; also for WebAssembly and AIX, which
 * the go command cannot read. Of a universal file it is the first program. Undefined for what Go did not build, and for Go
 * before 1.18. Throws `RefusedError` for a damaged file.
 */
function readBuildInfoOf(bytes) {
    return findBuildInfo(bytes)?.info;
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/meaning.js
const KINDS = new Map([
    ['.note.go.buildid', 'build-id'],
    ['.note.gnu.build-id', 'build-id'],
    ['go:buildid', 'build-id'],
    ['(build ID)', 'build-id'],
    // Made from the build ID by Go's linker, since Go 1.24.
    ['(UUID)', 'build-id'],
    ['(signature)', 'signature'],
    ['.go.buildinfo', 'record'],
    ['__DATA,__go_buildinfo', 'record'],
    ['(build information)', 'record'],
    ['.symtab', 'symbols'],
    ['.strtab', 'symbols'],
    ['.shstrtab', 'symbols'],
    ['(symbols)', 'symbols'],
    ['(strings)', 'symbols'],
    ['name', 'symbols'],
    ['.gopclntab', 'functions'],
    ['__TEXT,__gopclntab', 'functions'],
    ['(headers)', 'headers'],
]);
/** Of a universal file the architecture stands in front. */
function kindOf(name) {
    const plain = name.replace(/^\w+:(?=[_(])/, '');
    if (/^(?:\.z?debug_|__DWARF,)/.test(plain))
        return 'symbols';
    return KINDS.get(plain) ?? 'contents';
}
/** Addresses move with what is stripped, but not the code; Windows keeps these tables behind the debugging information. */
const MOVED = new Set(['.idata', '.reloc']);
const stripped = ({ symbols, dwarf }) => `${symbols ? 'symbols' : 'no symbols'} and ${dwarf ? 'debugging information' : 'no debugging information'}`;
/** From the least to the most; the first that holds is the answer. */
const RULES = [
    {
        kinds: ['build-id', 'signature'],
        says: 'Only the build ID differs, not the program: the linker flags were written differently (such as -s -w and -s), or the main package or a dependency was compiled from other files with the same result.',
    },
    {
        kinds: ['signature', 'headers'],
        says: 'Only the code signature differs: one of the files was signed after it was built. Compare the file from before the signature.',
    },
    {
        kinds: ['record', 'signature'],
        says: 'Only the record of the build information differs, while the copy in the program itself does not: one of the files was edited after it was built.',
    },
    {
        kinds: ['functions', 'build-id', 'signature'],
        says: 'Only the table of functions and file names differs: one was built in another directory without -trimpath, or lines of the source moved.',
    },
    {
        kinds: ['symbols', 'headers', 'build-id', 'signature'],
        says: 'Only symbols or debugging information differ, not the program: the linker flags -s and -w, or the directory of a build without -trimpath, were different.',
    },
];
function holds({ kinds: [first, ...others] }, found) {
    return found.some((kind) => kind === first) && found.every((kind) => kind === first || others.includes(kind));
}
/** What is different as a whole, before any section is looked at. */
function differentFiles(a, b) {
    if (a.format !== b.format)
        return { kind: 'format', what: `The files have different formats: ${a.format} and ${b.format}.` };
    if (a.architecture !== b.architecture) {
        const [first, second] = [a.architecture || 'unknown', b.architecture || 'unknown'];
        return { kind: 'format', what: `The files are for different architectures: ${first} and ${second}.` };
    }
    if (stripped(a) === stripped(b))
        return undefined;
    const what = `The linker flags differ: the first file has ${stripped(a)}, the second ${stripped(b)}.`;
    return { kind: 'stripped', what };
}
/** What the differences of two files mean; undefined stands for a file that is damaged. */
function whatDiffers(a, b, differences) {
    if (a === undefined || b === undefined) {
        const which = a === undefined ? 'first' : 'second';
        return {
            kind: 'damaged',
            what: `The ${which} file is damaged: its headers contradict it. It was cut off or edited.`,
        };
    }
    const whole = differentFiles(a, b);
    if (whole !== undefined)
        return whole;
    const telling = differences.filter(({ name }) => !MOVED.has(name));
    const kinds = telling.map(({ name }) => kindOf(name));
    const rule = RULES.find((candidate) => holds(candidate, kinds));
    if (rule !== undefined)
        return { kind: rule.kinds[0], what: rule.says };
    if (kinds.includes('record')) {
        const what = 'The build information differs, and with it what was built: compare the settings of both.';
        return { kind: 'build-info', what };
    }
    const { name, firstOffset } = telling.find((_, index) => kinds[index] === 'contents') ?? {
        name: 'the headers',
        firstOffset: 0,
        ...differences[0],
    };
    return {
        kind: 'program',
        what: `The program itself differs, first in ${name} at byte ${firstOffset}: other source, dependencies, flags or toolchain, or the file was edited.`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/difference.js






/** What no section holds: headers, tables and filling; all of a file of unknown format. */
const REST = '(headers)';
const ALL = '(file)';
function readable(bytes) {
    try {
        return readExecutable(bytes);
    }
    catch {
        return undefined;
    }
}
/** What Go puts into a section where other things stand too. */
function embeddedParts(bytes, executable) {
    if (executable.slices.length > 0)
        return executable.slices.flatMap((slice) => partsOfSlice(bytes, slice));
    const named = (name, range) => range === undefined ? [] : [{ name, ...range }];
    const has = (name) => executable.sections.some((section) => section.name.endsWith(name));
    return [
        ...(has('buildid') ? [] : named('(build ID)', buildIdText(bytes))),
        ...(has('go.buildinfo') || has('__go_buildinfo')
            ? []
            : named('(build information)', findBuildInfo(bytes, executable)?.range)),
    ];
}
function partsOfSlice(bytes, { architecture, offset, size }) {
    const program = bytes.subarray(offset, offset + size);
    return embeddedParts(program, readExecutable(program)).map((part) => ({
        name: `${architecture}:${part.name}`,
        offset: offset + part.offset,
        size: part.size,
    }));
}
/** A section without the parts that have a name of their own. */
function without(section, parts) {
    const end = section.offset + section.size;
    const inside = parts
        .filter(({ offset, size }) => offset >= section.offset && offset + size <= end)
        .sort((a, b) => a.offset - b.offset);
    const starts = [section.offset, ...inside.map(({ offset, size }) => offset + size)];
    const ends = [...inside.map(({ offset }) => offset), end];
    return starts.map((start, index) => {
        const stop = (0,external_core_js_namespaceObject.invariant)(ends[index], 'there is an end for every start');
        return { name: section.name, offset: start, size: stop - start };
    });
}
/** Every byte of the file under one name, also where sections overlap: the one that begins first has it. */
function regionsOf(bytes, executable) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const embedded = embeddedParts(bytes, executable);
    const parts = [...executable.sections.flatMap((section) => without(section, embedded)), ...embedded];
    const found = new Map();
    const add = (name, from, to) => {
        if (to <= from)
            return;
        const region = found.get(name) ?? { at: from, pieces: [] };
        region.pieces.push(all.subarray(from, to));
        found.set(name, region);
    };
    const rest = executable.sections.length === 0 ? ALL : REST;
    let done = 0;
    for (const { name, offset, size } of parts.sort((a, b) => a.offset - b.offset)) {
        add(rest, done, offset);
        add(name, Math.max(done, offset), offset + size);
        done = Math.max(done, offset + size);
    }
    add(rest, done, bytes.length);
    return new Map([...found].map(([name, { at, pieces }]) => [name, { at, bytes: Buffer.concat(pieces) }]));
}
function compared(a, b) {
    if (a.equals(b))
        return undefined;
    const common = Math.min(a.length, b.length);
    let differingBytes = Math.max(a.length, b.length) - common;
    let firstOffset = common;
    for (let index = common - 1; index >= 0; index--) {
        if (a[index] === b[index])
            continue;
        differingBytes++;
        firstOffset = index;
    }
    return { differingBytes, firstOffset };
}
/** A part that a file does not have. */
const NOWHERE = { at: Number.POSITIVE_INFINITY, bytes: Buffer.alloc(0) };
function differencesOf(a, b) {
    const found = [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
        const [left, right] = [a.get(name) ?? NOWHERE, b.get(name) ?? NOWHERE];
        const result = compared(left.bytes, right.bytes);
        if (result === undefined)
            return [];
        const onlyIn = a.has(name) ? (b.has(name) ? {} : { onlyIn: 'a' }) : { onlyIn: 'b' };
        return [{ at: Math.min(left.at, right.at) + result.firstOffset, difference: { name, ...result, ...onlyIn } }];
    });
    return found.sort((x, y) => x.at - y.at).map(({ difference }) => difference);
}
/**
 * Where two executable files differ, section by section, and what that means. Files that are damaged or of an unknown format
 * are compared as a whole.
 */
function firstDifference(a, b) {
    if (Buffer.compare(a, b) === 0)
        return { identical: true };
    const [left, right] = [readable(a), readable(b)];
    const known = left !== undefined && right !== undefined && left.format === right.format;
    const sections = differencesOf(regionsOf(a, known ? left : UNKNOWN), regionsOf(b, known ? right : UNKNOWN));
    return {
        identical: false,
        sizes: { a: a.length, b: b.length },
        sections,
        buildIds: { a: readBuildId(a, left), b: readBuildId(b, right) },
        ...whatDiffers(left, right, sections),
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/linker-flags.js
/**
 * Which of -s and -w a program was linked with. Since Go 1.22 -s implies -w, but for an explicit -w=0
 * (https://go.dev/doc/go1.22#linker). Nothing of -X, -extldflags and others can be seen.
 */
function inferLinkerFlags({ format, symbols, dwarf }) {
    if (format === 'unknown')
        return {
            flags: [],
            alternatives: [],
            why: 'The format of the file is not known, so neither -s nor -w can be seen.',
        };
    if (format === 'wasm' && symbols)
        return {
            flags: [],
            alternatives: [['-w']],
            why: 'It has names of functions, so it was linked without -s; for WebAssembly -w has no effect.',
        };
    if (symbols && dwarf)
        return { flags: [], alternatives: [], why: 'It has symbols and debugging information: neither -s nor -w.' };
    if (symbols)
        return { flags: ['-w'], alternatives: [], why: 'It has symbols, but no debugging information: -w without -s.' };
    if (dwarf)
        return {
            flags: ['-s', '-w=0'],
            alternatives: [['-s']],
            why: 'It has debugging information, but no symbols: -s with -w=0, or -s of a Go before 1.22 for macOS.',
        };
    return {
        flags: ['-s', '-w'],
        alternatives: [['-w', '-s'], ['-s']],
        why: 'It has neither symbols nor debugging information: -s, which implies -w since Go 1.22.',
    };
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/universal.js





/** Places in the header have 32 bits. */
const LARGEST = 2 ** 32 - 1;
/** log2 of the page size, as lipo has it (llvm/lib/Object/MachOUniversalWriter.cpp, `calculateAlignment`). */
const alignmentOf = (cpu) => (architectureOfCpu(cpu) === 'amd64' ? 12 : 14);
function refused(message, hint) {
    return new external_core_js_namespaceObject.RefusedError({ code: 'universal-binary', message, hint });
}
function partOf(bytes, index) {
    const { format, architecture } = readExecutable(bytes);
    if (format !== 'mach-o' || architecture === '') {
        throw refused(`Program ${index + 1} of the universal binary is no program for one architecture of macOS, but ${(0,external_core_js_namespaceObject.printable)(format)}.`, 'Give programs built for darwin/amd64 and darwin/arm64.');
    }
    const view = viewOf(bytes, true);
    // The upper byte holds capabilities, not the model; lipo leaves it out of the header.
    return { bytes, cpu: view.u32(4), subtype: view.u32(8) & 0x00ffffff };
}
const roundedUp = (value, alignment) => Math.ceil(value / 2 ** alignment) * 2 ** alignment;
function refuseDuplicates(parts) {
    const names = parts.map(({ cpu, subtype }) => `${architectureOfCpu(cpu)} (${subtype})`);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice === undefined)
        return;
    throw refused(`Two programs of the universal binary are for ${twice}.`, `Give one for each of ${(0,external_core_js_namespaceObject.listed)([...new Set(names)])}.`);
}
/**
 * A universal binary for macOS of programs for one architecture each. The order in which they are given does not matter.
 * Throws `RefusedError` for anything but Mach-O, for two of one architecture, and for more than 4 GiB.
 */
function writeUniversal(programs) {
    const parts = programs.map(partOf).sort((a, b) => a.cpu - b.cpu || a.subtype - b.subtype);
    if (parts.length === 0)
        throw refused('A universal binary of no program was asked for.', 'Give at least one program.');
    refuseDuplicates(parts);
    let end = 8 + parts.length * 20;
    const placed = parts.map((part) => {
        const offset = roundedUp(end, alignmentOf(part.cpu));
        end = offset + part.bytes.length;
        return { ...part, offset };
    });
    if (end > LARGEST)
        throw refused('The universal binary would be larger than 4 GiB.', 'Ship one program for each architecture instead.');
    const file = new Uint8Array(end);
    const header = new DataView(file.buffer);
    header.setUint32(0, FAT_MAGIC);
    header.setUint32(4, placed.length);
    for (const [index, { bytes, cpu, subtype, offset }] of placed.entries()) {
        const fields = [cpu, subtype, offset, bytes.length, alignmentOf(cpu)];
        for (const [field, value] of fields.entries())
            header.setUint32(8 + index * 20 + field * 4, value);
        file.set(bytes, offset);
    }
    return file;
}

;// CONCATENATED MODULE: ./build/bundle/packages/executable/index.js









;// CONCATENATED MODULE: ./build/bundle/packages/executable/executable.chunk.js


module.exports = __webpack_exports__;
/******/ })()
;