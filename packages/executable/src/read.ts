import { readElf } from './elf.ts';
import { isElf } from './elf-head.ts';
import { type Executable, UNKNOWN } from './executable.ts';
import { FAT_MAGIC, FAT_MAGIC_64, MACH_O_MAGIC, readFat } from './fat.ts';
import { readMachO } from './mach-o.ts';
import { readPe } from './pe.ts';
import { viewOf } from './view.ts';
import { readWasm } from './wasm.ts';

/**
 * Reads the headers of an executable file. What has another format (Plan 9, AIX, an archive, a script) is `unknown`. Throws
 * `RefusedError` (`broken-executable`) for a file of a known format that is cut off or whose headers contradict it.
 */
export function readExecutable(bytes: Uint8Array): Executable {
  if (bytes.length < 8) return UNKNOWN;
  const big = viewOf(bytes, false);
  const magic = big.u32(0);
  if (isElf(bytes)) return readElf(bytes);
  if (magic === FAT_MAGIC || magic === FAT_MAGIC_64) return readFat(bytes);
  if (magic === 0x0061736d) return readWasm(bytes);
  if (viewOf(bytes, true).u32(0) === MACH_O_MAGIC) return readMachO(bytes);
  if (big.u16(0) === 0x4d5a) return readPe(bytes);
  return UNKNOWN;
}
