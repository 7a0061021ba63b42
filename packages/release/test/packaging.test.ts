import { describe, expect, test } from '@jest/globals';
import { parseTarget } from '@slipway/go';
import { refused } from '@slipway/testkit';
import { parseFileLine } from '../src/plan/files.ts';
import { parseFormat } from '../src/plan/names.ts';
import { checkPackages } from '../src/plan/package-check.ts';
import { describePackage, type LoadedFile, packageFiles } from '../src/plan/package-files.ts';
import { checkPackageKeys, metadataOf, type PackagingFormat, scriptPaths } from '../src/plan/packaging.ts';
import { decided, METADATA, planOf } from './planning.ts';

const USUAL = { name: 'hello', license: 'MIT', description: 'Built.' };
const metadata = (
  pairs: Readonly<Record<string, string>>,
  format: PackagingFormat = 'deb',
  scripts = new Map<string, string>(),
) =>
  metadataOf(
    format,
    new Map(Object.entries({ maintainer: 'Jo <jo@example.com>', summary: 'Says hello', ...pairs })),
    USUAL,
    scripts,
  );

describe('what packages say', () => {
  test('is the usual where nothing is said', () => {
    expect(metadata({})).toEqual({
      ...{ name: 'hello', release: 1, epoch: 0, maintainer: 'Jo <jo@example.com>', summary: 'Says hello' },
      ...{ description: 'Built.', homepage: '', license: 'MIT' },
      relations: { depends: [], recommends: [], suggests: [], conflicts: [], provides: [], replaces: [] },
      scripts: { preInstall: '', postInstall: '', preRemove: '', postRemove: '' },
    });
  });

  test('is what is said, with lists split and scripts read', () => {
    const pairs = {
      ...{ name: 'hello-tool', release: '3', epoch: '2', description: 'One.\\nTwo.', homepage: 'https://example.com' },
      ...{ license: 'Apache-2.0', depends: 'libc6 (>= 2.36), git ,', 'post-install': 'scripts/post.sh' },
    };
    expect(metadata(pairs, 'deb', new Map([['scripts/post.sh', 'echo done\n']]))).toMatchObject({
      ...{ name: 'hello-tool', release: 3, epoch: 2, description: 'One.\nTwo.', license: 'Apache-2.0' },
      relations: { depends: ['libc6 (>= 2.36)', 'git'] },
      scripts: { postInstall: 'echo done\n', preInstall: '' },
    });
  });

  test('of one format is for that only, and wins', () => {
    const pairs = { depends: 'git', 'rpm.depends': 'git-core', 'deb.release': '7' };
    expect(metadata(pairs, 'rpm')).toMatchObject({ release: 1, relations: { depends: ['git-core'] } });
    expect(metadata(pairs, 'deb')).toMatchObject({ release: 7, relations: { depends: ['git'] } });
  });

  test.each([
    [{ maintainer: '' }, 'maintainer is missing'],
    [{ summary: '' }, 'summary is missing'],
    [{ 'deb.summary': '' }, 'summary is missing'],
    [{ release: '0' }, "release is '0'"],
    [{ epoch: '-1' }, "epoch is '-1'"],
    [{ release: '1.2' }, "release is '1.2'"],
  ])('%j is refused: %s', (pairs, message) => {
    expect(refused(() => metadata(pairs))).toMatchObject({
      code: 'package-input',
      message: expect.stringContaining(message),
    });
  });

  test.each([
    ['sumary', "there is no 'sumary'. Did you mean 'summary'?"],
    ['deb.sumary', "there is no 'sumary'. Did you mean 'summary'?"],
    ['zip.name', "'zip.name' is for no format"],
    ['', "there is no ''"],
    ['deb.', "there is no ''"],
  ])('under the name %j is refused', (key, message) => {
    expect(refused(() => checkPackageKeys(new Map([[key, 'x']]))).message).toContain(message);
  });

  test('names scripts, each once, also those of one format', () => {
    const input = new Map([
      ['post-install', 'a.sh'],
      ['deb.pre-remove', 'b.sh'],
      ['rpm.pre-remove', 'a.sh'],
      ['pre-install', ''],
      ['name', 'c.sh'],
    ]);
    checkPackageKeys(input);
    expect(scriptPaths(input)).toEqual(['a.sh', 'b.sh']);
  });
});

const file = (to: string, rest: Partial<LoadedFile['planned']> = {}, mode: LoadedFile['mode'] = 0o644): LoadedFile => {
  return { planned: { from: to, to, config: false, ...rest }, mode, content: Buffer.from(to) };
};
const PROGRAM = { file: 'hello', content: Buffer.from('program') };
const places = (format: PackagingFormat, usual: readonly LoadedFile[], own: readonly LoadedFile[] = []) =>
  packageFiles(format, 'hello', { programs: [PROGRAM], archive: usual, package: own }).map(({ path, mode, config }) => [
    path,
    mode.toString(8),
    config,
  ]);

describe('what a package holds', () => {
  test('are the programs, and licence and readme with the documentation', () => {
    const usual = [file('LICENSE'), file('README.md'), file('docs/x.md'), file('notice')];
    const rest = [
      ['/usr/share/doc/hello/README.md', '644', false],
      ['/usr/share/doc/hello/notice', '644', false],
    ];
    expect(places('rpm', usual)).toEqual([
      ['/usr/bin/hello', '755', false],
      ['/usr/share/doc/hello/LICENSE', '644', false],
      ...rest,
    ]);
    expect(places('deb', usual)).toEqual([
      ['/usr/bin/hello', '755', false],
      ...rest,
      ['/usr/share/doc/hello/copyright', '644', false],
    ]);
  });

  test('is what the user puts somewhere, also in the place of a document', () => {
    const own = [
      file('/etc/hello.conf', { config: true }),
      file('/usr/share/doc/hello/README.md', { mode: 0o600 }),
      file('/usr/bin/x', {}, 0o755),
    ];
    expect(places('deb', [file('README.md')], own)).toEqual([
      ['/usr/bin/hello', '755', false],
      ['/etc/hello.conf', '644', true],
      ['/usr/share/doc/hello/README.md', '600', false],
      ['/usr/bin/x', '755', false],
    ]);
  });

  test('is described for its architecture, version and time', () => {
    const plan = planOf({
      targets: ['linux/arm/v6'],
      settings: { formats: ['rpm'].map(parseFormat), metadata: METADATA },
    });
    const described = describePackage(plan, 'rpm', parseTarget('linux/arm/v6'), {
      programs: [PROGRAM],
      archive: [],
      package: [],
    });
    expect(described).toMatchObject({
      version: 'v2.1.0',
      arch: 'arm',
      variant: '6',
      time: 1_700_000_000,
      name: 'hello',
    });
    const nothing = { programs: [], archive: [], package: [] };
    const broken = () => describePackage(plan, 'deb', parseTarget('linux/arm/v6'), nothing);
    expect(broken).toThrow('the plan says what packages of the format deb say');
  });
});

describe('a package that cannot be made is refused before anything is built', () => {
  const of = (pairs: Readonly<Record<string, string>>, targets = ['linux/amd64'], formats = ['deb', 'rpm', 'apk']) => {
    const metadata = new Map([...METADATA, ...Object.entries(pairs)]);
    return checkPackages(planOf({ targets, settings: { formats: formats.map(parseFormat), metadata } }));
  };

  test('when all is well it is taken', async () => {
    await of({ depends: 'git' });
    await of({}, ['linux/amd64', 'windows/amd64'], ['deb', 'windows=zip']);
    await of({}, ['windows/amd64'], ['msi']);
  });

  test.each([
    [{ 'deb.name': 'Not A Name' }],
    [{ 'deb.depends': 'git (>> not a version!)' }],
    [{ 'deb.maintainer': 'no address' }],
  ])('%j', async (pairs) => {
    expect((await refused(of(pairs))).hint).not.toBe('');
  });
});

describe('two files at one place of a package', () => {
  const of = (format: string, lines: readonly string[]) => {
    const files = lines.map((line) => {
      const path = line.split(' ')[0] ?? '';
      return { base: '.', files: [{ path, kind: 'file', ignored: false }] } as const;
    });
    const settings = { formats: [parseFormat(format)], metadata: METADATA, files: lines.map(parseFileLine) };
    const targets = [format === 'msi' ? 'windows/amd64' : 'linux/amd64'];
    return checkPackages(planOf({ targets, settings, facts: { files } }));
  };

  const program = (format: string): string => (format === 'msi' ? '/usr/bin/hello.exe' : '/usr/bin/hello');

  test.each(['deb', 'rpm', 'apk', 'msi'])('are refused in %s: in place of the program', async (format) => {
    expect((await refused(of(format, [`wrap.sh => ${program(format)}`]))).code).toBe('archive-path');
  });

  test.each(['deb', 'rpm', 'apk', 'msi'])('are refused in %s: in other letters', async (format) => {
    expect(
      (await refused(of(format, [`wrap.sh => ${program(format).toUpperCase().replace('/USR/BIN', '/usr/bin')}`]))).code,
    ).toBe('archive-path');
    const twice = of(format, ['a => /usr/bin/Tool', 'b => /usr/bin/tool']);
    expect((await refused(twice)).message).toContain('differ only in case');
  });

  test.each(['deb', 'rpm', 'apk', 'msi'])('are refused in %s: a file where others need a directory', async (format) => {
    const below = of(format, ['a => /usr/bin/lib', 'b => /usr/bin/lib/x']);
    expect((await refused(below)).message).toContain('is a file and also the directory');
    expect((await refused(of(format, [`a => ${program(format)}/x`]))).code).toBe('archive-path');
  });

  test('are refused in msi: programs and documents that stand side by side there', async () => {
    const lines = ['a => /usr/bin/notes', 'b => /usr/share/doc/hello/notes'];
    expect((await refused(of('msi', lines))).code).toBe('archive-path');
    await of('deb', lines);
  });

  test.each(['/usr//bin/hello', '/usr/./bin/hello', '/usr/bin/../bin/hello'])('are not hidden by %s', async (path) => {
    expect(refused(() => of('deb', [`a => ${path}`])).code).toBe('archive-path');
  });

  test('are refused, whatever the format is, and one file may be found twice', async () => {
    expect(refused(() => of('deb', ['a => /etc/h.conf', 'b => /etc/h.conf']))).toMatchObject({
      code: 'archive-path',
      message: "'a' and 'b' would both be '/etc/h.conf'",
    });
    expect(refused(() => of('tar.gz', ['x/b => b', 'y/b => b'])).code).toBe('archive-path');
    await of('zip', ['a => share/', 'a => share/a']);
  });
});

describe('what was asked for and comes to nothing is told', () => {
  test('a package for a system that no target has', () => {
    const formats = ['tar.gz', 'msi', 'deb'].map(parseFormat);
    const change = { settings: { formats, metadata: METADATA }, targets: ['linux/amd64'] };
    expect(decided(change).notices).toEqual(['No msi is made: none of the targets is for a system that installs it']);
    expect(decided({ ...change, targets: ['linux/amd64', 'windows/amd64'] }).notices).toEqual([]);
  });

  test('a file for packages where none is made', () => {
    const path = 'a.service';
    const facts = { files: [{ base: '.', files: [{ path, kind: 'file', ignored: false }] }] } as const;
    const settings = { files: [parseFileLine(`${path} => /usr/lib/a.service`)] };
    expect(decided({ settings, facts, targets: ['linux/amd64'] }).notices).toEqual([
      '/usr/lib/a.service would stand in packages, and no package is made',
    ]);
    const packaged = { ...settings, formats: [parseFormat('deb')], metadata: METADATA };
    expect(decided({ settings: packaged, facts, targets: ['linux/amd64'] }).notices).toEqual([]);
  });
});
