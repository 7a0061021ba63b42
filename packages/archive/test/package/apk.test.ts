import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readApk, refused, temporaryDirectory } from '@slipway/testkit';
import { apkPieces } from '../../src/package/apk.ts';
import { type ApkSigner, rsaSigner } from '../../src/package/apk-signer.ts';
import type { PackageDescription } from '../../src/package/description.ts';
import { gzip } from '../../src/write.ts';
import { run, SAMPLE, SCRIPTS, whole } from './sample.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const apk = (description: PackageDescription, signer?: ApkSigner) => whole(apkPieces(description, { signer }));
const read = async (description: PackageDescription) => readApk(await apk(description));

const KEY_NAME = 'release@example.com-5f3e1a2b.rsa.pub';
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

describe('an apk', () => {
  test('says who it is', async () => {
    const { info } = await read(SAMPLE);
    expect([...info].map(([key, values]) => `${key} = ${values.join()}`)).toEqual([
      'pkgname = hello-tools',
      'pkgver = 1.4.0_rc1-r1',
      'pkgdesc = Friendly greeter for the terminal',
      'url = https://example.com/hello',
      'builddate = 1700000000',
      'packager = Jane Doe <jane@example.com>',
      'size = 69',
      'arch = x86_64',
      'origin = hello-tools',
      'maintainer = Jane Doe <jane@example.com>',
      'license = MIT',
      expect.stringMatching(/^datahash = [0-9a-f]{64}$/),
    ]);
  });

  test('says what it has to do with others, and leaves out what is empty', async () => {
    const relations = {
      ...SAMPLE.relations,
      depends: ['musl>=1.2', 'so:libc.musl-x86_64.so.1', 'ca-certificates', 'ca-certificates'],
      conflicts: ['hallo<2'],
      provides: ['greeter=1.0', 'cmd:hello'],
      replaces: ['hallo'],
    };
    const { info } = await read({ ...SAMPLE, relations, homepage: '', license: '' });
    expect(info.get('depend')).toEqual(['ca-certificates', 'musl>=1.2', 'so:libc.musl-x86_64.so.1', '!hallo<2']);
    expect(info.get('provides')).toEqual(['cmd:hello', 'greeter=1.0']);
    expect(info.get('replaces')).toEqual(['hallo']);
    expect(info.has('url') || info.has('license')).toBe(false);
  });

  test('holds every file and directory with its mode, time and SHA-1, parents first', async () => {
    const { files } = await read(SAMPLE);
    expect(files.map(({ name, mode, time }) => [name, mode, time])).toEqual(
      [
        ['etc/', 0o755],
        ['etc/hello-tools/', 0o755],
        ['etc/hello-tools/hello.conf', 0o640],
        ['usr/', 0o755],
        ['usr/bin/', 0o755],
        ['usr/bin/hello', 0o755],
        ['usr/lib/', 0o755],
        ['usr/lib/systemd/', 0o755],
        ['usr/lib/systemd/system/', 0o755],
        ['usr/lib/systemd/system/hello.service', 0o644],
        ['usr/share/', 0o755],
        ['usr/share/doc/', 0o755],
        ['usr/share/doc/hello-tools/', 0o755],
        ['usr/share/doc/hello-tools/copyright', 0o644],
      ].map((row) => [...row, SAMPLE.time]),
    );
  });

  test('holds paths that are long or not ASCII', async () => {
    const paths = ['/usr/share/hällo', `/opt/${'n'.repeat(120)}`, `/opt/${'d'.repeat(101)}/file`];
    const files = paths.map((path) => ({ path, mode: 0o644, content: Buffer.from(path), config: false }));
    const found = (await read({ ...SAMPLE, files })).files.map(({ name }) => `/${name}`);
    expect(found).toEqual(expect.arrayContaining(paths));
  });

  test('has its scripts under the names of apk, for upgrades too, and depends on what runs them', async () => {
    const { scripts, info } = await read({ ...SAMPLE, scripts: SCRIPTS });
    const before = '#!/bin/sh\nset -e\necho before\n';
    expect([...scripts]).toEqual([
      ['.post-deinstall', '#!/bin/sh\nset -e\necho gone\n'],
      ['.post-install', SCRIPTS.postInstall],
      ['.post-upgrade', SCRIPTS.postInstall],
      ['.pre-deinstall', SCRIPTS.preRemove],
      ['.pre-install', before],
      ['.pre-upgrade', before],
    ]);
    expect(info.get('depend')).toEqual(['/bin/sh', '/usr/bin/perl']);
  });

  test.each(['tar', 'bsdtar'])('is one archive of tar for %s', async (tool) => {
    await using directory = temporaryDirectory();
    const path = join(directory.path, 'hello.apk');
    writeFileSync(path, await apk(SAMPLE, rsaSigner(privateKey, KEY_NAME)));
    run(tool, '-xzf', path, '-C', directory.path);
    expect(run('sh', join(directory.path, 'usr/bin/hello'))).toBe('hello\n');
    expect(run(tool, '-tzf', path).split('\n').slice(0, 2)).toEqual([`.SIGN.RSA256.${KEY_NAME}`, '.PKGINFO']);
  });
});

describe('the signature of an apk', () => {
  test.each([
    ['sha256', 'RSA256'],
    ['sha1', 'RSA'],
  ] as const)('over %s is checked by openssl and named %s', async (digest, algorithm) => {
    await using directory = temporaryDirectory();
    const at = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(directory.path, name), content);
      return join(directory.path, name);
    };
    const { signatures, control } = readApk(await apk(SAMPLE, rsaSigner(privateKey, KEY_NAME, digest)));
    expect([...signatures.keys()]).toEqual([`${algorithm}.${KEY_NAME}`]);
    const [signature = Buffer.alloc(0)] = signatures.values();
    const said = execFileSync(
      'openssl',
      [
        'dgst',
        `-${digest}`,
        '-verify',
        at('key', publicKey),
        '-signature',
        at('signature', signature),
        at('control', control),
      ],
      { encoding: 'utf8' },
    );
    expect(said).toBe('Verified OK\n');
  });

  test('may be made by somebody else, who takes a while', async () => {
    const signer: ApkSigner = { keyName: KEY_NAME, digest: 'sha256', sign: async () => Buffer.from('signature') };
    expect([...readApk(await apk(SAMPLE, signer)).signatures.values()]).toEqual([Buffer.from('signature')]);
  });

  test.each(['release', '../release.rsa.pub', 'a b.rsa.pub', '.rsa.pub', 'x\n.rsa.pub'])(
    'is refused under the name %j',
    async (keyName) => {
      expect(refused(() => rsaSigner(privateKey, keyName)).code).toBe('package-key');
      const signer: ApkSigner = { keyName, digest: 'sha1', sign: () => Buffer.alloc(1) };
      expect((await refused(apk(SAMPLE, signer))).code).toBe('package-key');
    },
  );

  test.each([
    ['no key', 'secret words'],
    [
      'a key of another kind',
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
  ])('is refused with %s, which no message shows', (_, pem) => {
    const fault = refused(() => rsaSigner(pem, KEY_NAME));
    expect(fault.code).toBe('package-key');
    expect(JSON.stringify(fault)).not.toContain(pem.slice(0, 10));
  });
});

describe('what apk has no way to say is refused', () => {
  test.each([
    ['an epoch', { epoch: 1 }, 'package-epoch'],
    ['weak dependencies', { relations: { ...SAMPLE.relations, recommends: ['bash'] } }, 'package-relation'],
    ['suggestions', { relations: { ...SAMPLE.relations, suggests: ['bash'] } }, 'package-relation'],
    [
      'configuration elsewhere than in /etc',
      { files: [{ path: '/opt/x.conf', mode: 0o644, content: Buffer.alloc(0), config: true }] },
      'package-config',
    ],
  ])('%s', async (_, more, code) => {
    expect((await refused(apk({ ...SAMPLE, ...more }))).code).toBe(code);
  });
});

describe('the bytes of an apk', () => {
  test('do not depend on the order of files, and are the same when signed again', async () => {
    const signer = rsaSigner(privateKey, KEY_NAME);
    const turned = { ...SAMPLE, files: [...SAMPLE.files].reverse() };
    expect(sha256(await apk(turned, signer))).toBe(sha256(await apk(SAMPLE, signer)));
  });

  test('are these, on every machine and version of Node', async () => {
    expect(sha256(await apk(SAMPLE))).toMatchInlineSnapshot(
      `"83b83a6aa5398e612ab7fc0f43be6d7892b5403ecc0bab07624a7baf042ce506"`,
    );
  });
});

describe('the reader of the tests', () => {
  test('refuses an apk whose parts do not belong together', async () => {
    const bytes = await apk(SAMPLE);
    const other = await apk({ ...SAMPLE, files: SAMPLE.files.slice(1) });
    const { control } = readApk(bytes);
    const data = bytes.subarray(control.length);
    const otherControl = readApk(other).control;
    const tampered = gunzipSync(data);
    tampered.write('HELLO', tampered.indexOf('echo hello') + 5);
    const broken: readonly (readonly [Uint8Array, string])[] = [
      [Buffer.concat([otherControl, data]), 'datahash'],
      [Buffer.concat([control, gzip(tampered)]), 'datahash'],
      [data, '1 gzip streams'],
      [bytes.subarray(0, -1), 'no whole gzip stream'],
      [Buffer.concat([control, bytes]), 'signature'],
      [Buffer.concat([gzipSync(''), bytes]), 'without signature'],
    ];
    for (const [package_, message] of broken) expect(() => readApk(package_)).toThrow(message);
  });
});
