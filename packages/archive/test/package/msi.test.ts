import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { couldNotCheck, refused, temporaryDirectory } from '@slipway/testkit';
import { writeMsi } from '../../src/host/msi.ts';
import type { PackageDescription } from '../../src/package/description.ts';
import { msiSource } from '../../src/package/msi.ts';
import { withSummary } from '../../src/package/msi-summary.ts';
import { run, SAMPLE } from './sample.ts';

const file = (path: string, text = path) => ({ path, mode: 0o644, content: Buffer.from(text), config: false });

/** The package of the other formats, with what Windows adds and what it cannot take. */
const WINDOWS: PackageDescription = {
  ...SAMPLE,
  version: 'v1.4.0',
  variant: 'v1',
  maintainer: 'Jane "J" Döe & Sons <jane@example.com>',
  summary: 'Friendly <greeter> for the "terminal": 100 $ & $(env.HOME) it\'s',
  files: [
    file('/usr/bin/hello.exe', 'MZ'),
    file('/usr/bin/hello-with-a-long-name.exe', 'MZ long'),
    file('/usr/share/doc/hello-tools/README.md'),
    file('/usr/share/doc/hello-tools/guide/Grüße $(env.HOME).txt'),
    file('/usr/share/doc/hello-tools/guide/more/deep.txt'),
    file('/usr/share/doc/hello-tools/guide/second.txt'),
    file('/usr/lib/systemd/system/hello.service'),
  ],
};

async function bytesOf(description: PackageDescription): Promise<Buffer> {
  await using directory = temporaryDirectory();
  await writeMsi(join(directory.path, 'package.msi'), description);
  return readFileSync(join(directory.path, 'package.msi'));
}

async function withMsi<T>(bytes: Uint8Array, look: (path: string, folder: string) => T): Promise<T> {
  await using directory = temporaryDirectory();
  const path = join(directory.path, 'package.msi');
  writeFileSync(path, bytes);
  return look(path, directory.path);
}

/** Rows of a table, without the three lines that describe it. */
const table = (bytes: Uint8Array, name: string) =>
  withMsi(bytes, (path) =>
    run('msiinfo', 'export', path, name)
      .split(/\r?\n/)
      .slice(3)
      .filter((line) => line !== '')
      .map((line) => line.split('\t')),
  );

const GUID = /^\{[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}$/;

describe('an msi', () => {
  let made: Buffer = Buffer.alloc(0);
  beforeAll(async () => {
    made = await bytesOf(WINDOWS);
  });

  test('says who it is, by msiinfo', async () => {
    const lines = await withMsi(made, (path) => run('msiinfo', 'suminfo', path).trimEnd().split('\n'));
    expect(lines).toEqual([
      'Title: Installation Database',
      'Subject: hello-tools v1.4.0',
      'Author: Jane "J" Döe & Sons',
      'Keywords: Installer',
      `Comments: ${WINDOWS.summary}`,
      'Template: x64;1033',
      expect.stringMatching(/^Revision number \(UUID\): \{[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[0-9A-F-]+\}$/),
      'Created: Tue Nov 14 22:13:20 2023',
      'Last saved: Tue Nov 14 22:13:20 2023',
      'Version: 200 (c8)',
      'Source: 2 (2)',
      expect.stringMatching(/^Application: msitools /),
      'Security: 2 (2)',
    ]);
  });

  test('has the properties of the product, with every character as it was', async () => {
    expect(Object.fromEntries(await table(made, 'Property'))).toEqual({
      ALLUSERS: '1',
      ARPCOMMENTS: `${WINDOWS.summary} (v1.4.0)`,
      ARPNOMODIFY: '1',
      ARPURLINFOABOUT: 'https://example.com/hello',
      Manufacturer: 'Jane "J" Döe & Sons',
      ProductCode: expect.stringMatching(GUID),
      ProductLanguage: '1033',
      ProductName: 'hello-tools',
      ProductVersion: '1.4.0',
      SecureCustomProperties: 'OLDER;NEWER',
      // Never changes: installed programs are found by it.
      UpgradeCode: '{E101B364-B440-54B8-8758-19A60E32664F}',
    });
  });

  test('holds programs and documents side by side, and nothing that has no place on Windows', async () => {
    const files = await withMsi(made, (path, folder) => {
      run('msiextract', '--directory', folder, path);
      const found = execFileSync('find', ['.', '-type', 'f', '-not', '-name', '*.msi'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const paths = found.trimEnd().split('\n').sort();
      // Some versions of msiextract leave out the folder of all programs.
      return paths.map((each) => [
        each.replace(/^\.\/(?:Program Files\/)?/, ''),
        readFileSync(join(folder, each), 'utf8'),
      ]);
    });
    const root = 'hello-tools';
    expect(files).toEqual([
      [`${root}/README.md`, '/usr/share/doc/hello-tools/README.md'],
      [`${root}/guide/Grüße $(env.HOME).txt`, '/usr/share/doc/hello-tools/guide/Grüße $(env.HOME).txt'],
      [`${root}/guide/more/deep.txt`, '/usr/share/doc/hello-tools/guide/more/deep.txt'],
      [`${root}/guide/second.txt`, '/usr/share/doc/hello-tools/guide/second.txt'],
      [`${root}/hello-with-a-long-name.exe`, 'MZ long'],
      [`${root}/hello.exe`, 'MZ'],
    ]);
  });

  test('puts its folder into PATH, and takes it out with the program', async () => {
    const [first = []] = await table(made, 'Component');
    expect(await table(made, 'Environment')).toEqual([['Path', '=-*PATH', '[~];[INSTALLDIR]', first[0]]]);
    const actions = (await table(made, 'InstallExecuteSequence')).map(([action]) => action);
    expect(actions.indexOf('RemoveEnvironmentStrings')).toBeLessThan(actions.indexOf('WriteEnvironmentStrings'));
    expect(actions.indexOf('InstallInitialize')).toBe(actions.indexOf('RemoveExistingProducts') - 1);
  });

  test('takes the place of older and equal versions, and not of newer ones', async () => {
    const code = (await table(made, 'Property')).find(([name]) => name === 'UpgradeCode')?.[1];
    expect((await table(made, 'Upgrade')).sort()).toEqual([
      [code, '0.0.0', '1.4.0', '', '769', '', 'OLDER'],
      [code, '1.4.0', '', '', '2', '', 'NEWER'],
    ]);
    expect(await table(made, 'LaunchCondition')).toEqual([
      ['NOT NEWER', 'A newer version of hello-tools is installed.'],
    ]);
  });

  test('is for 32 bits where the program is', async () => {
    const narrow = await bytesOf({ ...WINDOWS, arch: '386', variant: 'sse2', homepage: '' });
    expect(await withMsi(narrow, (path) => run('msiinfo', 'suminfo', path))).toContain('Template: Intel;1033');
    expect((await table(narrow, 'Directory')).map(([id]) => id)).toContain('ProgramFilesFolder');
    expect((await table(narrow, 'Component')).map((row) => row[3])).toEqual(Array(6).fill('0'));
    expect((await table(made, 'Component')).map((row) => row[3])).toEqual(Array(6).fill('256'));
  });

  test('may be larger than the first table of its container', async () => {
    const content = Buffer.alloc(20 * 1024 * 1024);
    for (let index = 0, state = 1; index < content.length; index += 4) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      content.writeUInt32LE(state, index);
    }
    const large = { ...WINDOWS, files: [{ ...file('/usr/bin/hello.exe'), content }] };
    const [one, two] = [await bytesOf(large), await bytesOf(large)];
    expect(one.length).toBeGreaterThan(10 * 1024 * 1024);
    expect(one.equals(two)).toBe(true);
    expect(await withMsi(one, (path) => run('msiinfo', 'suminfo', path))).toContain(
      'Created: Tue Nov 14 22:13:20 2023',
    );
  }, 120_000);

  test.each([
    ['in another time zone', { TZ: 'Pacific/Kiritimati' }],
    ['under another locale', { LC_ALL: 'C' }],
    ['with another SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '1' }],
  ])('has the same bytes %s, umask and directory, a second later', async (_, variables) => {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const saved = { ...process.env };
    const mask = process.umask(0o077);
    await using directory = temporaryDirectory();
    try {
      Object.assign(process.env, variables, { TMPDIR: directory.path });
      expect((await bytesOf({ ...WINDOWS, files: WINDOWS.files.toReversed() })).equals(made)).toBe(true);
    } finally {
      process.umask(mask);
      for (const name of [...Object.keys(variables), 'TMPDIR']) {
        if (saved[name] === undefined) delete process.env[name];
        else process.env[name] = saved[name];
      }
    }
  });

  test('without its tools is not refused but could not be made, and nothing is left behind', async () => {
    await using directory = temporaryDirectory();
    const path = process.env['PATH'];
    try {
      process.env['PATH'] = directory.path;
      const fault = await couldNotCheck(writeMsi(join(directory.path, 'package.msi'), WINDOWS));
      expect(fault.code).toBe('msi-tool-missing');
      expect(fault.hint).toContain('apt-get install --yes wixl msitools');
    } finally {
      process.env['PATH'] = path;
    }
    expect(execFileSync('ls', ['-A', directory.path], { encoding: 'utf8' })).toBe('');
  });
});

describe('the codes of an msi', () => {
  const codes = (more: Partial<PackageDescription> = {}) => {
    const { wxs, packageCode } = msiSource({ ...WINDOWS, ...more });
    const [, product] = /<Product Id="([^"]*)"/.exec(wxs) ?? [];
    const [, upgrade] = /UpgradeCode="([^"]*)"/.exec(wxs) ?? [];
    return {
      product,
      upgrade,
      package: packageCode,
      components: [...wxs.matchAll(/Guid="([^"]*)"/g)].map(([, id]) => id),
    };
  };
  const same = codes();

  test('are the same for the same package', () => {
    expect(codes({ files: WINDOWS.files.toReversed() })).toEqual(same);
  });

  test.each<readonly [string, Partial<PackageDescription>, readonly (keyof typeof same)[]]>([
    ['another version', { version: 'v1.4.1' }, ['product', 'package']],
    ['another content', { files: [file('/usr/bin/hello.exe', 'other')] }, ['product', 'package', 'components']],
    ['another summary', { summary: 'Other' }, ['package']],
    ['another time', { time: 1 }, ['package']],
    ['another machine', { arch: '386', variant: '' }, ['product', 'package', 'components']],
    ['another name', { name: 'hallo' }, ['product', 'package', 'components', 'upgrade']],
  ])('with %s are others where they must be', (_, more, changed) => {
    const others = codes(more);
    const names = ['product', 'package', 'components', 'upgrade'] as const;
    expect(names.filter((name) => JSON.stringify(others[name]) !== JSON.stringify(same[name]))).toEqual(changed);
  });
});

test.each([
  ['v1.4.0', '1.4.0'],
  ['v255.255.65535+incompatible', '255.255.65535'],
])('the version %s is %s for Windows Installer', (version, number) => {
  expect(msiSource({ ...WINDOWS, version }).wxs).toContain(` Version="${number}"`);
});

test.each<readonly [string, Partial<PackageDescription>, string]>([
  ['a major number above 255', { version: 'v256.0.0' }, 'package-version'],
  ['a minor number above 255', { version: 'v1.256.0' }, 'package-version'],
  ['a patch number above 65535', { version: 'v1.0.65536' }, 'package-version'],
  ['a pre-release, which would be its release', { version: 'v1.4.0-rc.1' }, 'package-version'],
  ['a pseudo-version', { version: 'v0.0.0-20240102030405-abcdef123456' }, 'package-version'],
  ['a version without v', { version: '1.0.0' }, 'package-version'],
  ['the machine arm64', { arch: 'arm64', variant: 'v8.0' }, 'package-architecture'],
  ['a program for newer machines', { variant: 'v3' }, 'package-architecture'],
  ['a name with a blank', { name: 'hello tools' }, 'package-name'],
  ['the name of a device', { name: 'Aux' }, 'package-name'],
  ['a name that ends with a dot', { name: 'hello.' }, 'package-name'],
  ['a summary of two lines', { summary: 'a\nb' }, 'package-summary'],
  ['no program', { files: [file('/usr/share/doc/hello-tools/README.md')] }, 'package-path'],
  ['a file with a colon', { files: [file('/usr/bin/hello:1.exe')] }, 'package-path'],
  ['a file named like a device', { files: [file('/usr/bin/con.exe')] }, 'package-path'],
  ['a folder that ends with a blank', { files: [file('/usr/bin/a /b.exe')] }, 'package-path'],
  ['a path that climbs', { files: [file('/usr/bin/../hello.exe')] }, 'package-path'],
  [
    'a program and a document of one name',
    { files: [file('/usr/bin/README'), file('/usr/share/doc/hello-tools/readme')] },
    'archive-path',
  ],
])('an msi with %s is refused', (_, more, code) => {
  expect(refused(() => msiSource({ ...WINDOWS, ...more })).code).toBe(code);
});

describe('a file that wixl would not write', () => {
  let made: Buffer = Buffer.alloc(0);
  beforeAll(async () => {
    made = await bytesOf(WINDOWS);
  });
  const CODE = '{00000000-0000-0000-0000-000000000000}';
  const FORMAT = Buffer.from('e0859ff2f94f6810ab9108002b27b3d9', 'hex');
  /** The file with a change; `summary` is where the stream of the summary begins. */
  const changed = (change: (file: Buffer, summary: number) => void) => {
    const copy = Buffer.from(made);
    change(copy, copy.indexOf(FORMAT) - 28);
    return () => withSummary(copy, CODE, 0);
  };

  test('is not touched', () => {
    expect(changed(() => undefined)()).toHaveLength(made.length);
    expect(() => withSummary(Buffer.from('MZ'), CODE, 0)).toThrow('not a compound file');
    expect(() => withSummary(made, '{short}', 0)).toThrow('of another length');
    expect(changed((copy) => copy.writeUInt32LE(1_000_000, 48))).toThrow('broken chain');
    expect(changed((copy) => copy.fill(0, copy.indexOf('\x05Summary', 0, 'utf16le')).fill(0))).toThrow(
      'not a compound file',
    );
    expect(changed((copy) => copy.write('\x06', copy.indexOf('\x05Summary', 0, 'utf16le'), 'utf16le'))).toThrow(
      'lacks a stream',
    );
    expect(changed((copy, summary) => copy.writeUInt32LE(99, summary + 48 + 8 + 8 * 7))).toThrow('no property 9');
    expect(
      changed((copy, summary) => copy.writeUInt32LE(2, summary + 48 + copy.readUInt32LE(summary + 48 + 12 + 8 * 7))),
    ).toThrow('no property 9');
  });
});
