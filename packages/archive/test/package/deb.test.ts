import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { debPieces } from '../../src/package/deb.ts';
import type { PackageDescription } from '../../src/package/description.ts';
import { NO_SCRIPTS, realSample, run, SAMPLE, SCRIPTS, whole } from './sample.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function withDeb<T>(description: PackageDescription, look: (path: string, folder: string) => T): Promise<T> {
  await using directory = temporaryDirectory();
  const path = join(directory.path, 'package.deb');
  writeFileSync(path, await whole(debPieces(description)));
  return await look(path, directory.path);
}

const control = (description: PackageDescription, name: string) =>
  withDeb(description, (path, folder) => {
    run('dpkg-deb', '--control', path, join(folder, 'control'));
    return readFileSync(join(folder, 'control', name), 'utf8');
  });

describe('a deb', () => {
  test('is an ar archive of three members, dated and owned by nobody in particular', async () => {
    const listing = await withDeb(SAMPLE, (path) => run('bsdtar', '-tvf', path).trim().split('\n'));
    expect(listing.map((line) => line.split(/ +/))).toEqual(
      ['debian-binary', 'control.tar.gz', 'data.tar.gz'].map((name) =>
        expect.arrayContaining(['-rw-r--r--', '0', '2023', name]),
      ),
    );
  });

  test('says who it is, by dpkg-deb', async () => {
    expect(await control(SAMPLE, 'control')).toBe(
      [
        'Package: hello-tools',
        'Version: 1.4.0~rc.1-1',
        'Section: utils',
        'Priority: optional',
        'Architecture: amd64',
        'Maintainer: Jane Doe <jane@example.com>',
        'Installed-Size: 15',
        'Homepage: https://example.com/hello',
        'Description: Friendly greeter for the terminal',
        ' Prints a greeting and nothing else, which is what a program of an example',
        ' should do for its readers.',
        ' .',
        '   hello --name Jane',
        ' .',
        '  .hidden words',
        '',
      ].join('\n'),
    );
  });

  test('says what it has to do with others, each relation once and sorted', async () => {
    const relations = {
      depends: ['libc6 (>= 2.36)', 'adduser', 'adduser', 'mawk | gawk (<< 2:5.0-1)'],
      recommends: ['bash'],
      suggests: ['python3:any'],
      conflicts: ['hallo'],
      provides: ['greeter (= 1.0)'],
      replaces: ['hallo (<< 2)'],
    };
    const fields = await withDeb({ ...SAMPLE, epoch: 2, homepage: '', description: ' \n', relations }, (path) =>
      run('dpkg-deb', '--field', path),
    );
    for (const line of [
      'Version: 2:1.4.0~rc.1-1',
      'Depends: adduser, libc6 (>= 2.36), mawk | gawk (<< 2:5.0-1)',
      'Recommends: bash',
      'Suggests: python3:any',
      'Conflicts: hallo',
      'Provides: greeter (= 1.0)',
      'Replaces: hallo (<< 2)',
      'Description: Friendly greeter for the terminal\n Friendly greeter for the terminal.',
    ]) {
      expect(fields).toContain(`${line}\n`);
    }
    expect(fields).not.toContain('Homepage');
  });

  test('holds every file and directory with its mode, owned by root, in the order of their bytes', async () => {
    const listing = await withDeb(SAMPLE, (path) => run('dpkg-deb', '--contents', path));
    expect(listing.trimEnd().split('\n')).toEqual(
      [
        ['drwxr-xr-x', './'],
        ['drwxr-xr-x', './etc/'],
        ['drwxr-xr-x', './etc/hello-tools/'],
        ['-rw-r-----', './etc/hello-tools/hello.conf'],
        ['drwxr-xr-x', './usr/'],
        ['drwxr-xr-x', './usr/bin/'],
        ['-rwxr-xr-x', './usr/bin/hello'],
        ['drwxr-xr-x', './usr/lib/'],
        ['drwxr-xr-x', './usr/lib/systemd/'],
        ['drwxr-xr-x', './usr/lib/systemd/system/'],
        ['-rw-r--r--', './usr/lib/systemd/system/hello.service'],
        ['drwxr-xr-x', './usr/share/'],
        ['drwxr-xr-x', './usr/share/doc/'],
        ['drwxr-xr-x', './usr/share/doc/hello-tools/'],
        ['-rw-r--r--', './usr/share/doc/hello-tools/changelog.Debian.gz'],
        ['-rw-r--r--', './usr/share/doc/hello-tools/copyright'],
      ].map(([mode, path]) => expect.stringMatching(`^${mode} 0/0 +\\d+ 2023-11-14 22:13 ${path}$`)),
    );
  });

  test('lists the digests of its files without its configuration, which it lists as such', async () => {
    expect(await control(SAMPLE, 'conffiles')).toBe('/etc/hello-tools/hello.conf\n');
    const sums = await withDeb(SAMPLE, (path, folder) => {
      run('dpkg-deb', '--raw-extract', path, join(folder, 'out'));
      return run('sh', '-c', 'cd "$1" && md5sum --check DEBIAN/md5sums', 'sh', join(folder, 'out'));
    });
    expect(sums.trimEnd().split('\n')).toEqual([
      'usr/bin/hello: OK',
      'usr/lib/systemd/system/hello.service: OK',
      'usr/share/doc/hello-tools/changelog.Debian.gz: OK',
      'usr/share/doc/hello-tools/copyright: OK',
    ]);
  });

  test('has a change log that dpkg-parsechangelog would read, unless it brings its own', async () => {
    const changelog = (description: PackageDescription) =>
      withDeb(description, (path, folder) => {
        run('dpkg-deb', '-x', path, folder);
        return gunzipSync(readFileSync(join(folder, 'usr/share/doc/hello-tools/changelog.Debian.gz'))).toString();
      });
    expect(await changelog(SAMPLE)).toBe(
      'hello-tools (1.4.0~rc.1-1) unstable; urgency=medium\n\n  * Release v1.4.0-rc.1.\n\n' +
        ' -- Jane Doe <jane@example.com>  Tue, 14 Nov 2023 22:13:20 +0000\n',
    );
    for (const name of ['changelog.gz', 'changelog.Debian.gz']) {
      const path = `/usr/share/doc/hello-tools/${name}`;
      const own = { path, mode: 0o644, content: Buffer.from('own'), config: false };
      const listing = await withDeb({ ...SAMPLE, files: [...SAMPLE.files, own] }, (deb) =>
        run('dpkg-deb', '--contents', deb),
      );
      expect(listing.match(/changelog.*/g)).toEqual([name]);
    }
  });

  test('tells systemd of a new unit when it has no scripts of its own', async () => {
    const reload = '#!/bin/sh\nset -e\nif [ -d /run/systemd/system ]; then\n  systemctl --system daemon-reload\nfi\n';
    expect(await control(SAMPLE, 'postinst')).toBe(reload);
    expect(await control(SAMPLE, 'postrm')).toBe(reload);
    await expect(control(SAMPLE, 'prerm')).rejects.toThrow('ENOENT');
    const files = SAMPLE.files.filter(({ path }) => !path.includes('systemd'));
    await expect(control({ ...SAMPLE, files }, 'postinst')).rejects.toThrow('ENOENT');
  });

  test('has the scripts that it is given, executable, for the shell when they do not say', async () => {
    const description = { ...SAMPLE, scripts: SCRIPTS };
    expect(await control(description, 'preinst')).toBe('#!/bin/sh\nset -e\necho before\n');
    expect(await control(description, 'postinst')).toBe(SCRIPTS.postInstall);
    expect(await control(description, 'prerm')).toBe(SCRIPTS.preRemove);
    const modes = await withDeb(description, (path, folder) => {
      run('dpkg-deb', '--control', path, folder);
      return ['preinst', 'postinst', 'prerm', 'postrm', 'control'].map(
        (name) => statSync(join(folder, name)).mode & 0o777,
      );
    });
    expect(modes).toEqual([0o755, 0o755, 0o755, 0o755, 0o644]);
  });

  test('without any file but its change log is one still', async () => {
    const listing = await withDeb({ ...SAMPLE, files: [] }, (path) => run('dpkg-deb', '--contents', path));
    expect(listing.trimEnd().split('\n')).toHaveLength(6);
  });
});

describe('a deb of a real program', () => {
  let description: PackageDescription;
  beforeAll(async () => {
    description = await realSample();
  });

  test('is faulted by lintian for nothing but what every static program of Go is faulted for', async () => {
    const said = await withDeb(description, (path) => {
      const { stdout, error } = spawnSync('lintian', ['--allow-root', '--tag-display-limit', '0', path], {
        encoding: 'utf8',
      });
      if (error !== undefined) throw error;
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/ \[.*/, ''));
    });
    const warnings = [
      // zlib says in the header of gzip how hard it tried; ours says nothing.
      'W: hello-tools: changelog-not-compressed-with-max-compression',
      // Is for uploads to Debian, which close a bug of theirs.
      'W: hello-tools: initial-upload-closes-no-bugs',
      'W: hello-tools: no-manual-page',
    ];
    // Which of them a lintian mentions depends on its version.
    expect(said.filter((line) => !warnings.includes(line))).toEqual(['E: hello-tools: statically-linked-binary']);
  });

  test('is installed, verified and removed by dpkg in a root of its own', async () => {
    const said = await withDeb(
      { ...description, scripts: { ...NO_SCRIPTS, preInstall: '#!/bin/true\n' } },
      (path, folder) => {
        const root = join(folder, 'root');
        for (const each of ['info', 'updates', 'triggers'])
          mkdirSync(join(root, 'var/lib/dpkg', each), { recursive: true });
        writeFileSync(join(root, 'var/lib/dpkg/status'), '');
        const dpkg = (...args: string[]) =>
          run('dpkg', `--root=${root}`, '--force-not-root', '--force-script-chrootless', '--log=/dev/null', ...args);
        dpkg('--install', path);
        const status = run('dpkg-query', `--admindir=${root}/var/lib/dpkg`, '-W', '-f', '${Status} ${Version}');
        const verified = dpkg('--verify', 'hello-tools');
        const hello = run(join(root, 'usr/bin/hello'));
        dpkg('--purge', 'hello-tools');
        return { status, verified, hello, left: run('find', join(root), '-name', '*hello*') };
      },
    );
    expect(said).toEqual({
      status: 'install ok installed 1.4.0~rc.1-1',
      verified: '',
      hello: 'hello\n',
      left: '',
    });
  });

  test('is what apt would install from a folder of packages', async () => {
    const plan = await withDeb({ ...description, name: 'slipway-hello' }, (path) =>
      run('apt-get', '--simulate', 'install', path),
    );
    expect(plan).toContain('Inst slipway-hello (1.4.0~rc.1-1 local-deb [amd64])');
  });
});

describe('the bytes of a deb', () => {
  test('do not depend on the order of files and relations', async () => {
    const relations = { ...SAMPLE.relations, depends: ['b1', 'a1'] };
    const turned = { ...relations, depends: ['a1', 'b1'] };
    expect(sha256(await whole(debPieces({ ...SAMPLE, relations: turned, files: [...SAMPLE.files].reverse() })))).toBe(
      sha256(await whole(debPieces({ ...SAMPLE, relations }))),
    );
  });

  test('are these, on every machine and version of Node', async () => {
    expect(sha256(await whole(debPieces(SAMPLE)))).toMatchInlineSnapshot(
      `"38e98416d2f3f25db19ff6e4e4e963ba3c2ff0b7dd74e78696eabc9cda7246d8"`,
    );
  });

  test('come with pauses, so that a large program holds up nothing else', () => {
    const content = Buffer.alloc(5 * 1024 * 1024);
    const pieces = [
      ...debPieces({ ...SAMPLE, files: [{ path: '/usr/bin/hello', mode: 0o755, content, config: false }] }),
    ];
    expect(pieces.filter(({ length }) => length === 0).length).toBeGreaterThan(5);
  });
});
