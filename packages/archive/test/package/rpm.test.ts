import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TemporaryDirectory, temporaryDirectory } from '@slipway/testkit';
import type { PackageDescription } from '../../src/package/description.ts';
import type { RpmSigner } from '../../src/package/rpm/signature.ts';
import { rpmPieces } from '../../src/package/rpm.ts';
import { realSample, run, SAMPLE, SCRIPTS, whole } from './sample.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function withRpm<T>(
  description: PackageDescription,
  look: (path: string, folder: string) => T,
  signer?: RpmSigner,
): Promise<T> {
  await using directory = temporaryDirectory();
  const path = join(directory.path, 'hello-tools-1.4.0~rc.1-1.x86_64.rpm');
  writeFileSync(path, await whole(rpmPieces(description, { signer })));
  return await look(path, directory.path);
}

const query = (description: PackageDescription, ...args: string[]) =>
  withRpm(description, (path) => run('rpm', '-qp', '--nosignature', ...args, path).trimEnd());

describe('an rpm', () => {
  test('says who it is, by rpm', async () => {
    expect((await query(SAMPLE, '--info')).split('\n')).toEqual([
      'Name        : hello-tools',
      'Version     : 1.4.0~rc.1',
      'Release     : 1',
      'Architecture: x86_64',
      'Install Date: (not installed)',
      'Group       : Applications/System',
      expect.stringMatching(/^Size {8}: \d+$/),
      'License     : MIT',
      'Signature   : (none)',
      'Source RPM  : hello-tools-1.4.0~rc.1-1.src.rpm',
      'Build Date  : Tue Nov 14 22:13:20 2023',
      'Build Host  : slipway',
      'Packager    : Jane Doe <jane@example.com>',
      'URL         : https://example.com/hello',
      'Summary     : Friendly greeter for the terminal',
      'Description :',
      'Prints a greeting and nothing else, which is what a program of an example',
      'should do for its readers.',
      '',
      '  hello --name Jane',
      '',
      '.hidden words',
    ]);
  });

  test('may have an epoch, and say no more than it must', async () => {
    const bare = { ...SAMPLE, epoch: 3, version: 'v1.4.0', description: '', homepage: '' };
    expect(await query(bare, '--qf', '%{EPOCH}|%{EVR}|%{URL}|%{DESCRIPTION}')).toBe(
      '3|3:1.4.0-1|(none)|Friendly greeter for the terminal.',
    );
    expect(await query(bare, '--requires')).not.toContain('Tilde');
  });

  test('holds its files, and of the directories those that bear its name', async () => {
    expect((await query(SAMPLE, '--list', '--verbose')).split('\n').map((line) => line.split(/ +/))).toEqual(
      [
        ['drwxr-xr-x', '/etc/hello-tools'],
        ['-rw-r-----', '/etc/hello-tools/hello.conf'],
        ['-rwxr-xr-x', '/usr/bin/hello'],
        ['-rw-r--r--', '/usr/lib/systemd/system/hello.service'],
        ['drwxr-xr-x', '/usr/share/doc/hello-tools'],
        ['-rw-r--r--', '/usr/share/doc/hello-tools/copyright'],
      ].map((parts) => expect.arrayContaining([...parts, 'root', 'Nov', '14', '2023'])),
    );
    expect(await query({ ...SAMPLE, name: 'usr' }, '--list')).not.toMatch(/^\/usr$/m);
    expect(await query(SAMPLE, '--configfiles')).toBe('/etc/hello-tools/hello.conf');
    expect(await query(SAMPLE, '--docfiles')).toBe('/usr/share/doc/hello-tools/copyright');
    expect(await query(SAMPLE, '--qf', '[%{FILEFLAGS:fflags} ]')).toBe(' cn    d');
  });

  test('needs of rpm what it is written with, and provides its own name', async () => {
    expect((await query(SAMPLE, '--requires')).split('\n')).toEqual([
      'config(hello-tools) = 1.4.0~rc.1-1',
      'rpmlib(CompressedFileNames) <= 3.0.4-1',
      'rpmlib(FileDigests) <= 4.6.0-1',
      'rpmlib(PayloadFilesHavePrefix) <= 4.0-1',
      'rpmlib(TildeInVersions) <= 4.10.0-1',
    ]);
    expect((await query(SAMPLE, '--provides')).split('\n')).toEqual([
      'config(hello-tools) = 1.4.0~rc.1-1',
      'hello-tools = 1.4.0~rc.1-1',
      'hello-tools(x86-64) = 1.4.0~rc.1-1',
    ]);
  });

  test('says what it has to do with others', async () => {
    const relations = {
      depends: ['libc.so.6()(64bit)', 'glibc >= 2.34', '/usr/bin/env', 'glibc < 3'],
      recommends: ['bash'],
      suggests: ['python3 > 3'],
      conflicts: ['hallo <= 2:1.0-1'],
      provides: ['greeter = 1.0'],
      replaces: ['hallo < 2'],
    };
    const description = { ...SAMPLE, relations };
    const kinds = ['requires', 'recommends', 'suggests', 'conflicts', 'provides', 'obsoletes'];
    const said = await Promise.all(kinds.map((kind) => query(description, `--${kind}`)));
    const own = /^(?:rpmlib|config|hello)/;
    expect(said.map((lines) => lines.split('\n').filter((line) => !own.test(line)))).toEqual([
      ['/usr/bin/env', 'glibc >= 2.34', 'glibc < 3', 'libc.so.6()(64bit)'],
      ['bash'],
      ['python3 > 3'],
      ['hallo <= 2:1.0-1'],
      ['greeter = 1.0'],
      ['hallo < 2'],
    ]);
  });

  test('has the scripts that it is given, with what runs them', async () => {
    const description = { ...SAMPLE, scripts: SCRIPTS };
    expect(await query(description, '--scripts')).toBe(
      [
        'preinstall scriptlet (using /bin/sh):\n#!/bin/sh\nset -e\necho before\n',
        'postinstall scriptlet (using /bin/sh -e):\n#!/bin/sh -e\necho after\n',
        'preuninstall scriptlet (using /usr/bin/perl):\n#!/usr/bin/perl\nprint "going";\n',
        'postuninstall scriptlet (using /bin/sh):\n#!/bin/sh\nset -e\necho gone',
      ].join('\n'),
    );
    expect(await query(description, '--qf', '[%{REQUIRENAME} %{REQUIREFLAGS:deptype}\n]')).toMatch(
      /^\/bin\/sh pre,interp\n\/bin\/sh post,interp\n\/bin\/sh postun,interp\n\/usr\/bin\/perl preun,interp\n/,
    );
    expect(await query(description, '--requires')).toContain('rpmlib(ScriptletInterpreterArgs) <= 4.0.3-1');
    expect(await query({ ...SAMPLE, scripts: { ...SCRIPTS, postInstall: '' } }, '--requires')).not.toContain('Args');
  });

  test('has a payload that rpm2cpio and cpio unpack', async () => {
    const unpacked = await withRpm(SAMPLE, (path, folder) => {
      run('sh', '-c', 'rpm2cpio "$1" | cpio --extract --make-directories --quiet -D "$2"', 'sh', path, folder);
      return ['usr/bin/hello', 'etc/hello-tools/hello.conf'].map((name) => readFileSync(join(folder, name), 'utf8'));
    });
    expect(unpacked).toEqual(['#!/bin/sh\necho hello\n', 'name = "Jane"\n']);
  });

  test('without files is one still', async () => {
    expect(await query({ ...SAMPLE, files: [] }, '--list')).toBe('(contains no files)');
  });

  test('names the machine in its lead and in its provides', async () => {
    const machine = (arch: string, variant: string) =>
      withRpm({ ...SAMPLE, arch, variant }, (path) => [
        run('file', '--brief', path).trim(),
        run('rpm', '-qp', '--nosignature', '--provides', path).split('\n').at(-2),
      ]);
    expect(await machine('arm', '7')).toEqual([
      expect.stringContaining('RPM v3.0 bin ARM'),
      'hello-tools(armv7hl-32) = 1.4.0~rc.1-1',
    ]);
    expect(await machine('s390x', '')).toEqual([
      expect.stringContaining('RPM v3.0 bin S/390x'),
      'hello-tools(s390-64) = 1.4.0~rc.1-1',
    ]);
  });
});

describe('an rpm of a real program', () => {
  let description: PackageDescription;
  beforeAll(async () => {
    description = await realSample();
  });

  test('holds digests of header, payload and files, which rpm checks', async () => {
    const said = await withRpm(description, (path) =>
      run('rpmkeys', '--checksig', '--verbose', path).split('\n').slice(1, -1),
    );
    expect(said.map((line) => line.trim())).toEqual([
      'Header SHA256 digest: OK',
      'Header SHA1 digest: OK',
      'Payload SHA256 digest: OK',
    ]);
  });

  test('is faulted by rpmlint for nothing but what every static, unsigned program is faulted for', async () => {
    const said = await withRpm(description, (path) => {
      const { stdout, error } = spawnSync('rpmlint', [path], { encoding: 'utf8' });
      if (error !== undefined) throw error;
      return stdout.match(/(?<=^hello-tools\.x86_64: )[EW]: \S+/gm);
    });
    const warnings = [
      // Debian's rpmlint knows no licence at all: the list is a matter of each distribution.
      'W: invalid-license',
      'W: no-manual-page-for-binary',
      'W: only-non-binary-in-usr-lib',
      'W: position-independent-executable-suggested',
    ];
    // Which of them an rpmlint mentions depends on its version.
    const errors = said?.filter((line) => !warnings.includes(line)).sort();
    expect(errors).toEqual(['E: no-signature', 'E: statically-linked-binary']);
  });

  test('is installed, verified, upgraded and removed by rpm in a root of its own', async () => {
    const next = await whole(rpmPieces({ ...description, version: 'v1.4.0' }));
    const said = await withRpm(description, (path, folder) => {
      const root = join(folder, 'root');
      mkdirSync(root);
      const rpm = (...args: string[]) => run('rpm', '--root', root, ...args).trim();
      writeFileSync(join(folder, 'next.rpm'), next);
      rpm('--initdb');
      rpm('--install', '--nodeps', path);
      const verified = rpm('--verify', 'hello-tools');
      const hello = run(join(root, 'usr/bin/hello'));
      writeFileSync(join(root, 'etc/hello-tools/hello.conf'), 'mine\n');
      const changed = spawnSync('rpm', ['--root', root, '--verify', 'hello-tools'], { encoding: 'utf8' }).stdout.trim();
      rpm('--upgrade', '--nodeps', join(folder, 'next.rpm'));
      const upgraded = rpm('--query', 'hello-tools');
      const kept = readFileSync(join(root, 'etc/hello-tools/hello.conf'), 'utf8');
      rpm('--erase', 'hello-tools');
      return { verified, hello, changed, upgraded, kept, left: run('find', root, '-name', '*hello') };
    });
    expect(said).toEqual({
      verified: '',
      hello: 'hello\n',
      changed: expect.stringMatching(/^S\.5\.+T\. +c \/etc\/hello-tools\/hello\.conf$/),
      upgraded: 'hello-tools-1.4.0-1.x86_64',
      kept: 'mine\n',
      left: '',
    });
  });
});

describe('the signature of an rpm', () => {
  let home: TemporaryDirectory;
  beforeAll(() => {
    home = temporaryDirectory();
  });
  afterAll(async () => {
    execFileSync('gpgconf', ['--homedir', home.path, '--kill', 'all']);
    await home[Symbol.asyncDispose]();
  });

  const gpg = (input: Uint8Array | string, ...args: readonly string[]) =>
    execFileSync(
      'gpg',
      ['--homedir', home.path, '--batch', '--quiet', '--passphrase', '', '--pinentry-mode', 'loopback', ...args],
      {
        input,
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );

  const signerOf = (algorithm: string): RpmSigner => {
    const user = `${algorithm}@example.com`;
    gpg('', '--quick-generate-key', user, algorithm, 'sign', 'never');
    return { sign: (header) => gpg(header, '--local-user', user, '--digest-algo', 'SHA256', '--detach-sign') };
  };

  test.each([
    ['rsa3072', 'RSA'],
    ['ed25519', 'EdDSA'],
  ])('by %s is checked by rpm, and a tampered package is refused', async (algorithm, name) => {
    const signer = signerOf(algorithm);
    const said = await withRpm(
      SAMPLE,
      (path, folder) => {
        const [database, key] = [join(folder, 'db'), join(folder, 'key.asc')];
        writeFileSync(key, gpg('', '--armor', '--export', `${algorithm}@example.com`));
        run('rpmkeys', '--dbpath', database, '--import', key);
        const good = run('rpmkeys', '--dbpath', database, '--checksig', '--verbose', path);
        const bytes = readFileSync(path);
        const broken = bytes.indexOf('Friendly greeter');
        bytes.write('Hostile', broken, 'latin1');
        writeFileSync(path, bytes);
        const { stdout, status } = spawnSync('rpmkeys', ['--dbpath', database, '--checksig', path], {
          encoding: 'utf8',
        });
        return { good, bad: stdout, status };
      },
      signer,
    );
    expect(said.good).toMatch(new RegExp(`Header V4 ${name}/SHA256 Signature, key .+: OK`));
    expect(said).toMatchObject({ bad: expect.stringContaining('SIGNATURES NOT OK'), status: 1 });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('-----BEGIN PGP SIGNATURE-----')],
    ['another packet of the old form', Buffer.of(0x98, 8, 4, 0, 1, 8, 0, 0, 0, 0)],
    ['another packet of the new form', Buffer.of(0xc6, 8, 4, 0, 1, 8, 0, 0, 0, 0)],
    ['version 3', Buffer.of(0x88, 8, 3, 0, 1, 8, 0, 0, 0, 0)],
    ['a signature of text', Buffer.of(0x88, 8, 4, 1, 1, 8, 0, 0, 0, 0)],
    ['less than it says', Buffer.of(0x88, 9, 4, 0, 1, 8, 0, 0, 0, 0)],
    ['two packets', Buffer.of(0x88, 3, 4, 0, 1, 0x88, 3, 4, 0, 1)],
  ])('is refused when the signer makes %s', async (_, signature) => {
    await expect(whole(rpmPieces(SAMPLE, { signer: { sign: () => signature } }))).rejects.toThrow('OpenPGP signature');
  });

  test.each([
    ['old form, one byte of length', [0x88, 11, 4, 0, 1], 268],
    ['old form, two bytes', [0x89, 0, 11, 4, 0, 1], 268],
    ['old form, four bytes', [0x8a, 0, 0, 0, 11, 4, 0, 17], 267],
    ['old form, to the end', [0x8b, 4, 0, 3], 268],
    ['new form, one byte', [0xc2, 11, 4, 0, 22], 267],
    ['new form, two bytes', [0xc2, 192, 8, 4, 0, 1, ...Array<number>(189).fill(0)], 268],
    ['new form, five bytes', [0xc2, 255, 0, 0, 0, 11, 4, 0, 22], 267],
  ])('goes under the tag of its algorithm: %s', async (_, start, tag) => {
    const signature = Buffer.concat([Buffer.from(start), Buffer.alloc(8)]);
    const bytes = await whole(rpmPieces(SAMPLE, { signer: { sign: async () => signature } }));
    // Lead of 96 bytes, start of the header of 16, entry of the region of 16: then the first tag.
    expect(bytes.readUInt32BE(96 + 16 + 16)).toBe(tag);
    expect(bytes.includes(signature)).toBe(true);
  });
});

describe('the bytes of an rpm', () => {
  test('do not depend on the order of files and relations', async () => {
    const relations = { ...SAMPLE.relations, depends: ['b > 1', 'a', 'b > 1'] };
    const turned = { ...relations, depends: ['a', 'b > 1'] };
    expect(sha256(await whole(rpmPieces({ ...SAMPLE, relations: turned, files: [...SAMPLE.files].reverse() })))).toBe(
      sha256(await whole(rpmPieces({ ...SAMPLE, relations }))),
    );
  });

  test('are these, on every machine and version of Node', async () => {
    expect(sha256(await whole(rpmPieces(SAMPLE)))).toMatchInlineSnapshot(
      `"2324d86c7cb61a1c2afe8a3d7b4b3629cf6162e2df29b103d61ad197c514e90f"`,
    );
  });
});
