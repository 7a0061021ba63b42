import { describe, expect, test } from '@jest/globals';
import type { ElfHead } from '@slipway/executable';
import { parsePlatform } from '@slipway/oci';
import { programFault } from '../src/program-fault.ts';

const head = (more: Partial<ElfHead> = {}): ElfHead => ({
  bits: 64,
  byteOrder: 'little',
  architecture: 'amd64',
  interpreter: undefined,
  ...more,
});
const loader = head({ interpreter: '/lib/\u001b[31m' });

describe('a program would not start', () => {
  test.each<readonly [string, ElfHead | undefined, string, string]>([
    ['what is none', undefined, 'linux/amd64', 'is no program for Linux (no ELF file)'],
    ['of another machine', head({ architecture: 'arm64' }), 'linux/amd64', 'is a program for arm64, not for amd64'],
    [
      'of a machine that nobody knows',
      head({ architecture: '' }),
      'linux/amd64',
      'is a program for a machine that is not known here, not for amd64',
    ],
    [
      'with a loader whose name is no text',
      loader,
      'linux/amd64',
      'needs the loader /lib/\\u{1b}[31m and a C library, and scratch has neither',
    ],
    ['of another system', head(), 'freebsd/amd64', 'is for freebsd, and images run nothing but Linux here'],
  ])('%s', (_, given, platform, fault) => {
    expect(programFault(given, parsePlatform(platform), true)).toBe(fault);
  });

  test('but with its loader it starts upon a base that has one, and without one upon scratch', () => {
    expect(programFault(loader, parsePlatform('linux/amd64'), false)).toBeUndefined();
    expect(programFault(head(), parsePlatform('linux/amd64'), true)).toBeUndefined();
  });
});
