import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { architectureName } from '../../src/package/architecture.ts';
import type { PackageDescription } from '../../src/package/description.ts';
import { PACKAGE_FORMATS, type PackageFormat } from '../../src/package/format.ts';
import { packageFileName, packagePieces } from '../../src/package/write.ts';
import { SAMPLE, whole } from './sample.ts';

const refusal = (format: PackageFormat, more: Partial<PackageDescription>) =>
  refused(whole(packagePieces(format, { ...SAMPLE, ...more })));
const file = (path: string, mode = 0o644) => ({ path, mode, content: Buffer.from('x'), config: false });

describe.each(PACKAGE_FORMATS)('in a package of the format %s', (format) => {
  test.each([
    ['a name with a blank', { name: 'hello world' }, 'package-name'],
    ['a name that begins with a hyphen', { name: '-hello' }, 'package-name'],
    ['a name that leaves its folder', { name: '../hello' }, 'package-name'],
    ['no name', { name: '' }, 'package-name'],
    ['a name of two lines', { name: 'hello\n' }, 'package-name'],
    ['a summary of two lines', { summary: 'Hello\nEssential: yes' }, 'package-summary'],
    ['an empty summary', { summary: '' }, 'package-summary'],
    ['a summary that begins with a blank', { summary: ' Hello' }, 'package-summary'],
    ['half a character in the summary', { summary: 'Hello \ud800' }, 'package-summary'],
    ['a maintainer without address', { maintainer: 'Jane Doe' }, 'package-maintainer'],
    ['a maintainer without name', { maintainer: '<jane@example.com>' }, 'package-maintainer'],
    ['a maintainer with two addresses', { maintainer: 'Jane <a@b> <c@d>' }, 'package-maintainer'],
    ['a maintainer of two lines', { maintainer: 'Jane <a@b>\nEssential: yes' }, 'package-maintainer'],
    ['a homepage that is no address', { homepage: 'example' }, 'package-homepage'],
    ['a homepage of two lines', { homepage: 'https://example.com\rX: y' }, 'package-homepage'],
    ['a licence of two lines', { license: 'MIT\nX: y' }, 'package-license'],
    ['a carriage return in the description', { description: 'a\r\nb' }, 'package-description'],
    [
      'a carriage return in a script',
      { scripts: { ...SAMPLE.scripts, preInstall: '#!/bin/sh\r\n' } },
      'package-script',
    ],
    ['the release 0', { release: 0 }, 'package-release'],
    ['half a release', { release: 1.5 }, 'package-release'],
    ['an epoch below 0', { epoch: -1 }, 'package-epoch'],
    ['a time beyond 2106', { time: 2 ** 32 }, 'package-time'],
    ['a version without v', { version: '1.2.3' }, 'package-version'],
    ['a machine without name', { arch: 'wasm', variant: '' }, 'package-architecture'],
    ['a relative path', { files: [file('usr/bin/hello')] }, 'package-path'],
    ['a path that climbs', { files: [file('/usr/../etc/passwd')] }, 'package-path'],
    ['a path with a line break', { files: [file('/usr/bin/he\nllo')] }, 'package-path'],
    ['a path of a directory', { files: [file('/usr/bin/')] }, 'package-path'],
    ['a hidden path in the root', { files: [file('/.PKGINFO')] }, 'package-path'],
    ['a mode with a kind', { files: [file('/usr/bin/hello', 0o100644)] }, 'package-mode'],
    ['a mode below 0', { files: [file('/usr/bin/hello', -1)] }, 'package-mode'],
    ['half a mode', { files: [file('/usr/bin/hello', 0.5)] }, 'package-mode'],
    ['a path that stands twice', { files: [file('/usr/bin/hello'), file('/usr/bin/hello')] }, 'archive-path'],
    ['a file below a file', { files: [file('/usr/bin'), file('/usr/bin/hello')] }, 'archive-path'],
    [
      'a relation of two lines',
      { relations: { ...SAMPLE.relations, depends: ['a1\nEssential: yes'] } },
      'package-relation',
    ],
    ['two relations in one', { relations: { ...SAMPLE.relations, conflicts: ['a1, b1'] } }, 'package-relation'],
    ['an empty relation', { relations: { ...SAMPLE.relations, replaces: [''] } }, 'package-relation'],
    ['a relation without number', { relations: { ...SAMPLE.relations, provides: ['a1 (>= )'] } }, 'package-relation'],
  ] satisfies [string, Partial<PackageDescription>, string][])('%s is refused', async (_, more, code) => {
    expect((await refusal(format, more)).code).toBe(code);
  });
});

describe('what one format alone cannot hold is refused', () => {
  test.each([
    ['deb', 'a name in capitals', { name: 'Hello' }, 'package-name'],
    ['deb', 'a name of one letter', { name: 'h' }, 'package-name'],
    ['deb', 'a path that is not ASCII', { files: [file('/usr/bin/hällo')] }, 'package-path'],
    ['deb', 'a path that ustar cannot cut', { files: [file(`/opt/${'n'.repeat(101)}`)] }, 'package-path'],
    ['deb', 'a directory that ustar cannot cut', { files: [file(`/${'d'.repeat(104)}/x`)] }, 'package-path'],
    ['rpm', 'no licence', { license: '' }, 'package-license'],
    ['rpm', 'a boolean relation', { relations: { ...SAMPLE.relations, depends: ['(a or b)'] } }, 'package-relation'],
    [
      'rpm',
      'a relation to rpm itself',
      { relations: { ...SAMPLE.relations, depends: ['rpmlib(X) <= 1'] } },
      'package-relation',
    ],
    [
      'apk',
      'a conflict among what it depends on',
      { relations: { ...SAMPLE.relations, depends: ['!a'] } },
      'package-relation',
    ],
  ] satisfies [PackageFormat, string, Partial<PackageDescription>, string][])(
    '%s: %s',
    async (format, _, more, code) => {
      const fault = await refusal(format, more);
      expect(fault.code).toBe(code);
      expect(fault.hint).not.toBe('');
    },
  );

  test('an rpm of more than 4 GiB', async () => {
    // Five views of the same memory: only their lengths are added up before it is refused.
    const content = new Uint8Array(2 ** 30);
    const files = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...file(`/opt/${name}`), content }));
    expect((await refusal('rpm', { files })).code).toBe('archive-too-large');
  });
});

describe('the name of a machine', () => {
  test.each([
    ['386', 'sse2', 'i386', 'i386', 'x86'],
    ['amd64', '', 'amd64', 'x86_64', 'x86_64'],
    ['amd64', 'v1', 'amd64', 'x86_64', 'x86_64'],
    ['amd64', 'v3', '', 'x86_64_v3', ''],
    ['arm', '5', 'armel', 'armv5tel', ''],
    ['arm', '6', 'armhf', 'armv6hl', 'armhf'],
    ['arm', '7,softfloat', 'armhf', 'armv7hl', 'armv7'],
    ['arm', '', '', '', ''],
    ['arm64', 'v8.0', 'arm64', 'aarch64', 'aarch64'],
    ['arm64', 'v9.0', '', '', ''],
    ['loong64', '', 'loong64', 'loongarch64', 'loongarch64'],
    ['mips64le', 'softfloat', 'mips64el', 'mips64el', ''],
    ['mipsle', 'hardfloat', 'mipsel', 'mipsel', ''],
    ['ppc64le', 'power8', 'ppc64el', 'ppc64le', 'ppc64le'],
    ['riscv64', 'rva20u64', 'riscv64', 'riscv64', 'riscv64'],
    ['s390x', '', 's390x', 's390x', 's390x'],
    ['wasm', '', '', '', ''],
  ])('%s %s', (arch, variant, ...names) => {
    for (const [index, format] of PACKAGE_FORMATS.entries()) {
      const call = () => architectureName(format, { arch, variant });
      if (names[index] !== '') expect(call()).toBe(names[index]);
      else expect(refused(call)).toMatchObject({ code: 'package-architecture', hint: expect.stringContaining('386') });
    }
  });
});

test('a package is named as the tools of its format name it', () => {
  const description = { ...SAMPLE, epoch: 1 };
  expect(packageFileName('deb', description)).toBe('hello-tools_1.4.0~rc.1-1_amd64.deb');
  expect(packageFileName('rpm', description)).toBe('hello-tools-1.4.0~rc.1-1.x86_64.rpm');
  expect(packageFileName('apk', SAMPLE)).toBe('hello-tools-1.4.0_rc1-r1.apk');
});

test('who signs is handed on to the format', async () => {
  const mark = Buffer.from([0xc2, 20, 4, 0, 1, 8, ...Buffer.from('marked as signed')]);
  const apk = { keyName: 'release.rsa.pub', digest: 'sha256' as const, sign: () => mark };
  const signed = (format: PackageFormat) => whole(packagePieces(format, SAMPLE, { apk, rpm: { sign: () => mark } }));
  expect((await signed('rpm')).includes(mark)).toBe(true);
  expect((await signed('apk')).equals(await whole(packagePieces('apk', SAMPLE)))).toBe(false);
  expect((await signed('deb')).equals(await whole(packagePieces('deb', SAMPLE)))).toBe(true);
});
