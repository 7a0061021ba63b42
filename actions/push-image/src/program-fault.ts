import { printable } from '@slipway/core';
import type { ElfHead } from '@slipway/executable';
import type { Platform } from '@slipway/oci';

/**
 * Why a program would not start in an image of a platform, or undefined when nothing speaks against it.
 *
 * @param head undefined for what is no ELF file
 */
export function programFault(head: ElfHead | undefined, platform: Platform, scratch: boolean): string | undefined {
  // Programs of other systems have this format too, and images of other systems another one.
  if (platform.os !== 'linux') return `is for ${platform.os}, and images run nothing but Linux here`;
  if (head === undefined) return 'is no program for Linux (no ELF file)';
  const { architecture, interpreter } = head;
  if (architecture !== platform.architecture)
    return `is a program for ${architecture === '' ? 'a machine that is not known here' : architecture}, not for ${platform.architecture}`;
  if (scratch && interpreter !== undefined)
    return `needs the loader ${printable(interpreter, 80)} and a C library, and scratch has neither`;
  return undefined;
}
