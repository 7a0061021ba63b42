import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readExecutable } from '@slipway/executable';
import { readApk, temporaryDirectory } from '@slipway/testkit';
import { buildSettings, passing, project, refusal, releaseNames, run, unpack } from './release.ts';

const shell = (command: string, cwd: string): string => execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8' });

describe('the formats of a release', () => {
  test('come from one run: archives, packages and the program itself', async () => {
    const files = {
      'init/hello.service': '[Service]\nExecStart=/usr/bin/hello\n',
      'conf/hello.conf': 'greeting = hello\n',
      'scripts/post.sh': 'echo installed\n',
    };
    await using repository = project(files);
    await using out = temporaryDirectory();
    await passing(repository.path, {
      formats: 'tar.gz\ntar\nzip\ndeb\nrpm\napk\nbinary',
      'wrap-in-directory': 'true',
      files:
        'LICENSE*\nREADME*\nconf/*.conf => /etc/ mode=0640 config\ninit/hello.service => /usr/lib/systemd/system/\nscripts/post.sh => bin/setup mode=0755',
      package:
        'maintainer=Jo <jo@example.com>\nsummary=Says hello\ndeb.depends=git\npost-install=scripts/post.sh\nlicense=MIT',
      ldflags: '-s -w -X main.version={version}',
    });
    const base = 'hello_v1.2.3_linux_amd64';
    const release = join(repository.path, 'release');
    expect(releaseNames(repository.path)).toEqual(
      ['', '.apk', '.deb', '.rpm', '.tar', '.tar.gz', '.zip'].map((ending) => base + ending),
    );

    for (const ending of ['tar', 'tar.gz', 'zip']) {
      const folder = join(out.path, ending);
      expect(unpack(join(release, `${base}.${ending}`), folder)).toEqual([base]);
      expect(shell(`cd ${base} && find . -type f | sort`, folder)).toBe(
        './LICENSE\n./README.md\n./bin/setup\n./hello\n',
      );
      expect(shell(`./${base}/hello 2>&1; ./${base}/bin/setup`, folder)).toBe('hello v1.2.3\ninstalled\n');
    }
    const deb = shell(
      `dpkg-deb -c ${base}.deb; dpkg-deb -I ${base}.deb; dpkg-deb -e ${base}.deb ${out.path}/control`,
      release,
    );
    expect(deb).toMatch(/^-rwxr-xr-x 0\/0 .* \.\/usr\/bin\/hello$/m);
    expect(deb).toMatch(/^-rw-r----- 0\/0 .* \.\/etc\/hello\.conf$/m);
    expect(deb).toMatch(/\.\/usr\/share\/doc\/hello\/copyright$/m);
    expect(deb).toMatch(/^ Depends: git$/m);
    expect(shell('cat conffiles postinst', join(out.path, 'control'))).toMatch(
      /^\/etc\/hello\.conf\n[\s\S]*echo installed\n$/,
    );
    const rpm = shell(
      `rpm -qplv ${base}.rpm; rpm -qp --qf '%{NAME} %{VERSION} %{ARCH} %{LICENSE} %{BUILDTIME}\\n' ${base}.rpm; rpm -qpc ${base}.rpm`,
      release,
    );
    expect(rpm).toMatch(/^-rwxr-xr-x .* \/usr\/bin\/hello$/m);
    expect(rpm).toMatch(/^hello 1\.2\.3 x86_64 MIT 1704067200$/m);
    expect(rpm).toMatch(/^\/etc\/hello\.conf$/m);
    const apk = readApk(readFileSync(join(release, `${base}.apk`)));
    expect(JSON.stringify(apk)).toContain('usr/lib/systemd/system/hello.service');
    expect(statSync(join(release, base)).mode & 0o777).toBe(0o755);
  });

  test('without what packages need are refused before anything is built', async () => {
    await using repository = project();
    const phases: string[] = [];
    const before = (phase: string): void => void phases.push(phase);
    const fault = await refusal(repository.path, { formats: 'deb', package: 'summary=x' }, { before });
    expect(fault).toMatchObject({ code: 'package-input', message: expect.stringContaining('maintainer is missing') });
    expect((await refusal(repository.path, { formats: 'deb', package: 'nmae=x' })).message).toContain(
      "Did you mean 'name'?",
    );
    expect(phases).not.toContain('Build');
  });

  test('may be limited in size: more is refused, or told', async () => {
    await using repository = project();
    const result = await run(repository.path, {
      formats: 'zip\ntar.gz',
      'max-size': '1GB\n*.zip=1kB\n*.tar.gz=1kB warn',
    });
    expect(result).toMatchObject({ exitCode: 1, codes: ['too-large'] });
    expect(result.faults[0]?.message).toMatch(
      /^hello_v1\.2\.3_linux_amd64\.zip has \d+ bytes, \d+ more than '\*\.zip=1kB' allows\.$/,
    );
    expect(repository.git('status', '--porcelain', '--ignored')).toBe('');
    const told = await passing(repository.path, { formats: 'zip', 'max-size': '1kB warn' });
    expect(told.warnings).toEqual([expect.stringContaining('more than')]);
  });
});

test('programs may be given each other\u2019s names', async () => {
  const says = (text: string) => `package main\n\nfunc main() { println("${text}") }\n`;
  await using repository = project({ 'main.go': null, 'cmd/a/a.go': says('I was a'), 'cmd/b/b.go': says('I was b') });
  await passing(repository.path, { main: 'b=./cmd/a\na=./cmd/b', formats: 'binary' });
  const said = './a_v1.2.3_linux_amd64 2>&1; ./b_v1.2.3_linux_amd64 2>&1';
  expect(shell(said, join(repository.path, 'release'))).toBe('I was b\nI was a\n');
});

describe('flags', () => {
  test('and tags of one program replace those of the others', async () => {
    const program = (name: string) => ({
      [`cmd/${name}/main.go`]: 'package main\n\nvar version string\n\nfunc main() { println(version, tagged) }\n',
      [`cmd/${name}/off.go`]: '//go:build !special\n\npackage main\n\nconst tagged = false\n',
      [`cmd/${name}/on.go`]: '//go:build special\n\npackage main\n\nconst tagged = true\n',
    });
    await using repository = project({ 'main.go': null, ...program('a'), ...program('b') });
    const raw = {
      ldflags: '-X main.version=usual\nb=-s -X main.version=own',
      tags: 'netgo\nb=special',
      formats: 'binary',
    };
    await passing(repository.path, raw);
    const release = join(repository.path, 'release');
    expect(shell('./a_v1.2.3_linux_amd64 2>&1; ./b_v1.2.3_linux_amd64 2>&1', release)).toBe('usual false\nown true\n');
    expect(buildSettings(join(release, 'a_v1.2.3_linux_amd64'))).toMatch(/^ build -tags=netgo$/m);
    expect(buildSettings(join(release, 'b_v1.2.3_linux_amd64'))).toMatch(/^ build -tags=special$/m);
  });

  test('-trimpath=false and -buildvcs=false build as releases were built before', async () => {
    await using repository = project();
    const result = await passing(repository.path, { flags: '-trimpath=false -buildvcs=false', formats: 'binary' });
    const said = buildSettings(join(repository.path, 'release/hello_v1.2.3_linux_amd64'));
    expect(said).not.toMatch(/-trimpath|vcs\./);
    expect(said).toMatch(/^ build -ldflags="-s -w"$/m);
    expect(result.outputs?.['version']).toBe('v1.2.3');
    expect(JSON.stringify(result.report)).toContain('commit only');
    expect(result.log).toContain('the programs say neither version nor commit');
  });

  test('of the linker that no toolchain knows are told by the linker', async () => {
    await using repository = project();
    expect((await refusal(repository.path, { ldflags: '-nonsense' })).message).toContain('nonsense');
  });
});

describe('cgo', () => {
  const files = {
    'main.go': 'package main\n\nimport "example.com/hello/c"\n\nfunc main() { println(c.One()) }\n',
    'c/c.go': 'package c\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc One() int { return int(C.one()) }\n',
  };

  test('is on when the input env says so', async () => {
    await using repository = project(files);
    await passing(repository.path, { env: 'CGO_ENABLED=1', formats: 'binary' });
    const program = 'hello_v1.2.3_linux_amd64';
    expect(shell(`./${program} 2>&1`, join(repository.path, 'release'))).toBe('1\n');
    expect(buildSettings(join(repository.path, 'release', program))).toMatch(/^ build CGO_ENABLED=1$/m);
  });

  test('is off otherwise, and the package that needs it is named', async () => {
    await using repository = project(files);
    expect(await refusal(repository.path)).toMatchObject({
      code: 'cgo-needed',
      message: 'example.com/hello/c needs cgo, which is off (linux/amd64).',
    });
  });
});

describe('build modes', () => {
  test('pie makes a program that can lie anywhere', async () => {
    await using repository = project();
    await passing(repository.path, { 'build-mode': 'pie', formats: 'binary' });
    const file = join(repository.path, 'release/hello_v1.2.3_linux_amd64');
    expect(buildSettings(file)).toMatch(/^ build -buildmode=pie$/m);
    expect(readFileSync(file).readUInt16LE(16)).toBe(3); // ET_DYN of elf(5)
  });

  test('c-shared makes libraries with headers, each under the name of its program', async () => {
    const library = (name: string) =>
      `package main\n\nimport "C"\n\n//export ${name}\nfunc ${name}() int32 { return 7 }\n\nfunc main() {}\n`;
    await using repository = project({
      'main.go': null,
      'cmd/a/a.go': library('Alpha'),
      'cmd/b/b.go': library('Beta'),
    });
    await using out = temporaryDirectory();
    await passing(repository.path, {
      'build-mode': 'c-shared',
      env: 'CGO_ENABLED=1',
      formats: 'tar.gz\nbinary',
      main: 'lib=./cmd/a\n./cmd/b',
    });
    expect(releaseNames(repository.path)).toEqual([
      ...['b_v1.2.3_linux_amd64.h', 'b_v1.2.3_linux_amd64.so', 'hello_v1.2.3_linux_amd64.tar.gz'],
      ...['lib_v1.2.3_linux_amd64.h', 'lib_v1.2.3_linux_amd64.so'],
    ]);
    expect(unpack(join(repository.path, 'release/hello_v1.2.3_linux_amd64.tar.gz'), out.path)).toEqual([
      ...['LICENSE', 'README.md', 'b.h', 'b.so', 'lib.h', 'lib.so'],
    ]);
    const source = '#include <stdio.h>\n#include "lib.h"\nint main(void) { printf("%d\\n", Alpha()); }\n';
    const build = `cat > main.c && gcc -o main main.c ./lib.so && ./main`;
    expect(execFileSync('sh', ['-c', build], { cwd: out.path, input: source, encoding: 'utf8' })).toBe('7\n');
  });

  test('of a target that has it not, or without a C toolchain, are refused', async () => {
    await using repository = project();
    expect((await refusal(repository.path, { 'build-mode': 'pie', targets: 'js/wasm' })).code).toBe('build-mode');
    expect((await refusal(repository.path, { 'build-mode': 'c-archive' })).code).toBe('needs-c-toolchain');
  });
});

describe('targets', () => {
  test('that are wasm have its ending, and their own readers', async () => {
    await using repository = project();
    await passing(repository.path, { targets: 'js/wasm', formats: 'binary\ntar.gz' });
    const file = readFileSync(join(repository.path, 'release/hello_v1.2.3_js_wasm.wasm'));
    expect(file.subarray(0, 4).toString('latin1')).toBe('\0asm');
  });

  test('that are universal are one file with both programs, and each has a bill of materials', async () => {
    await using repository = project();
    await using out = temporaryDirectory();
    const raw = { targets: 'darwin/universal\ndarwin/arm64', formats: 'binary\nzip', sbom: 'spdx' };
    const result = await passing(repository.path, raw);
    expect(releaseNames(repository.path)).toEqual([
      ...['hello_v1.2.3_darwin_amd64.spdx.json', 'hello_v1.2.3_darwin_arm64', 'hello_v1.2.3_darwin_arm64.spdx.json'],
      ...['hello_v1.2.3_darwin_arm64.zip', 'hello_v1.2.3_darwin_universal', 'hello_v1.2.3_darwin_universal.zip'],
    ]);
    const release = join(repository.path, 'release');
    const { slices } = readExecutable(readFileSync(join(release, 'hello_v1.2.3_darwin_universal')));
    expect(slices).toHaveLength(2);
    expect(shell('file hello_v1.2.3_darwin_universal', release)).toMatch(
      /universal binary with 2 architectures.*x86_64.*arm64/s,
    );
    expect(buildSettings(join(release, 'hello_v1.2.3_darwin_universal'))).toMatch(
      /^ mod example\.com\/hello v1\.2\.3/m,
    );
    expect(unpack(join(release, 'hello_v1.2.3_darwin_universal.zip'), out.path)).toEqual([
      'LICENSE',
      'README.md',
      'hello',
    ]);
    expect(Object.keys(JSON.parse(JSON.stringify(result.outputs?.['timings'])).targets).sort()).toEqual([
      'darwin/amd64',
      'darwin/arm64',
    ]);
  });
});
