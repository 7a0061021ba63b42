import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Files, temporaryDirectory } from '@slipway/testkit';
import { passing, project, refusal, run } from './release.ts';

const QUOTE = 'package main\n\nimport "rsc.io/quote"\n\nfunc main() { println(quote.Hello()) }\n';
const REQUIRE = 'module example.com/hello\n\ngo 1.24\n\nrequire rsc.io/quote v1.5.2\n';
const WITH_DEP = 'package main\n\nimport "example.com/dep"\n\nfunc main() { println(dep.V) }\n';
const DEP: Files = { 'vendor/example.com/dep/dep.go': 'package dep\n\nconst V = 1\n' };
const requiring = (go: string): string => `module example.com/hello\n\ngo ${go}\n\nrequire example.com/dep v1.0.0\n`;
const LISTED = '# example.com/dep v1.0.0\n## explicit\nexample.com/dep\n';
const DRY = { 'dry-run': 'true' };

describe('go.sum and go.mod', () => {
  test.each<readonly [string, Files]>([
    ['lack a sum', { 'go.mod': REQUIRE, 'main.go': QUOTE }],
    ['lack the module', { 'main.go': QUOTE }],
    [
      'lack what a package below the program needs',
      {
        'go.mod': REQUIRE,
        'main.go': 'package main\n\nimport "example.com/hello/lib"\n\nfunc main() { lib.F() }\n',
        'lib/lib.go': 'package lib\n\nimport "rsc.io/quote"\n\nfunc F() { println(quote.Hello()) }\n',
      },
    ],
  ])('are never written: that they %s is said in a dry run, and twice', async (_, files) => {
    await using repository = project({ '.gitignore': '/release/\n', ...files });
    for (const inputs of [DRY, {}, {}]) {
      const fault = await refusal(repository.path, inputs);
      expect(fault).toMatchObject({ code: 'go-mod-untidy', exitCode: 1, hint: expect.stringContaining('go mod tidy') });
      expect(fault.file).toMatch(/\.go$/);
    }
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

describe('the vendor folder', () => {
  test('is used from the go line 1.14 on, and has to be what go.mod asks for', async () => {
    const of = (go: string, list: string): Files => ({
      'go.mod': requiring(go),
      'main.go': WITH_DEP,
      'vendor/modules.txt': list,
      ...DEP,
    });
    await using vendored = project(of('1.24', LISTED));
    await passing(vendored.path);
    await using other = project(of('1.24', LISTED.replace('v1.0.0', 'v1.0.1')));
    const fault = await refusal(other.path);
    expect(fault).toMatchObject({ code: 'vendor-inconsistent', exitCode: 1 });
    expect(fault.message).not.toMatch(/\\[nt]/);
  });

  test.each([
    ['of an older go line', 'module example.com/hello\n\ngo 1.13\n', '# example.com/dep v1.0.0\n## explicit\n'],
    ['of a workspace', 'module example.com/hello\n\ngo 1.24\n', '## workspace\n# example.com/dep v1.0.0\n'],
  ])('is passed over, as Go does it: one %s', async (_, goMod, list) => {
    await using repository = project({ 'go.mod': goMod, 'vendor/modules.txt': list });
    await passing(repository.path);
  });
});

describe('a workspace of Go', () => {
  const LIB: Files = {
    'lib/go.mod': 'module example.com/lib\n\ngo 1.24\n',
    'lib/lib.go': 'package lib\n\nfunc X() {}\n',
    'go.work': 'go 1.24\n\nuse (\n\t.\n\t./lib\n)\n',
  };

  test('is off, and what is found only through it is named with its place', async () => {
    await using repository = project({
      ...LIB,
      'main.go': 'package main\n\nimport "example.com/lib"\n\nfunc main() { lib.X() }\n',
    });
    for (const inputs of [DRY, {}])
      expect(await refusal(repository.path, inputs)).toMatchObject({
        code: 'workspace-off',
        file: 'main.go',
        line: 3,
        exitCode: 1,
      });
  });

  test('is off, and that is said where the program is built all the same', async () => {
    await using repository = project(LIB);
    expect((await passing(repository.path, DRY)).log).toContain('go.work is off');
    expect((await passing(repository.path, DRY, { env: { GOWORK: 'off' } })).log).not.toContain('go.work');
  });
});

describe('cgo that is off', () => {
  const C = 'package main\n\n// int f() { return 3; }\nimport "C"\n\nfunc main() { println(C.f()) }\n';

  test('is named where the only program needs it, and where one is named by itself', async () => {
    await using repository = project({ 'main.go': C });
    expect((await refusal(repository.path, DRY)).code).toBe('cgo-needed');
    expect((await refusal(repository.path, { ...DRY, main: '.' })).code).toBe('cgo-needed');
    await passing(repository.path, { ...DRY, env: 'CGO_ENABLED=1' });
  });

  test('leaves a program out beside others, and a package without its files', async () => {
    const files: Files = {
      'gui/gui.go': C,
      'db/c.go': 'package db\n\nimport "C"\n\nconst Works = true\n',
      'db/stub.go': '//go:build !cgo\n\npackage db\n\nconst Works = false\n',
      'main.go':
        'package main\n\nimport "example.com/hello/db"\n\nvar version string\n\nfunc main() { println(db.Works) }\n',
    };
    await using repository = project(files);
    const { log } = await passing(repository.path, { ...DRY, targets: 'linux/amd64\nlinux/arm64' });
    expect(log).toContain('example.com/hello/gui is not built for linux: it needs cgo, which is off.');
    expect(log).toContain('example.com/hello/db is compiled without its cgo files');
  });
});

describe('what is embedded', () => {
  const embedding =
    'package main\n\nimport _ "embed"\n\n//go:embed dist/x.txt\nvar x string\n\nfunc main() { println(x) }\n';

  test('has to be there, which a dry run finds at its place', async () => {
    await using repository = project({ 'main.go': embedding });
    expect(await refusal(repository.path, DRY)).toMatchObject({
      code: 'package-error',
      file: 'main.go',
      line: 5,
      exitCode: 1,
    });
  });

  test('may be ignored by Git, which is said, and which a proof refuses', async () => {
    await using repository = project({ 'main.go': embedding, '.gitignore': '/dist/\n/gen_x.go\n/release/\n' });
    mkdirSync(join(repository.path, 'dist'));
    writeFileSync(join(repository.path, 'dist/x.txt'), 'hello');
    writeFileSync(join(repository.path, 'gen_x.go'), 'package main\n');
    expect((await passing(repository.path, DRY)).log).toContain('Git ignores dist/x.txt and gen_x.go,');
    for (const inputs of [{ prove: 'all', ...DRY }, { prove: 'sample' }])
      expect((await refusal(repository.path, inputs)).code).toBe('source-ignored');
  });
});

test('a go.mod that cannot be read has its place in the workspace', async () => {
  await using repository = project({
    'sub/go.mod': 'module example.com/hello/sub\n\nnonsense here\n',
    'sub/main.go': 'package main\n',
  });
  expect(await refusal(repository.path, { module: 'sub', ...DRY })).toMatchObject({
    ...{ code: 'bad-go-mod', file: 'sub/go.mod', line: 3, exitCode: 1 },
    message: expect.not.stringContaining('\\n'),
  });
});

test('a dry run says that wixl is missing, as the build would', async () => {
  await using repository = project();
  await using tools = temporaryDirectory();
  for (const tool of ['go', 'git']) {
    const place = execFileSync('sh', ['-c', `readlink -f "$(command -v ${tool})"`], { encoding: 'utf8' }).trim();
    symlinkSync(place, join(tools.path, tool));
  }
  const inputs = {
    targets: 'windows/amd64',
    formats: 'msi',
    package: 'maintainer=Jo <jo@example.com>\nsummary=x\nlicense=MIT',
  };
  await passing(repository.path, { ...inputs, ...DRY });
  const result = await run(repository.path, { ...inputs, ...DRY }, { env: { PATH: tools.path } });
  expect(result).toMatchObject({ exitCode: 2, codes: ['msi-tool-missing'] });
});

test('an image of an earlier build does not make the tree dirty, another folder does', async () => {
  await using repository = project({ '.gitignore': '/release/\n' });
  const at = (name: string) => join(repository.path, name);
  mkdirSync(at('image/blobs/sha256'), { recursive: true });
  for (const name of ['image/oci-layout', 'image/index.json', 'image/blobs/sha256/x']) writeFileSync(at(name), '{}');
  await passing(repository.path);
  writeFileSync(at('image/notes.txt'), '');
  expect((await refusal(repository.path)).code).toBe('dirty-tree');
});
