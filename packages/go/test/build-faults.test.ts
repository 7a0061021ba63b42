import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import { couldNotCheck, createRepository, refused, temporaryDirectory } from '@slipway/testkit';
import { buildTarget } from '../src/host/build.ts';
import { downloadModules, verifyModules } from '../src/host/toolchain.ts';
import { parseTarget } from '../src/target.ts';
import { building, FILES, LINUX, open } from './checkout.ts';

function script(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${text}`);
  chmodSync(path, 0o755);
}

/** The real go command, but for builds, which `before` is run in front of. */
async function goWith(before: string, folder: string) {
  const goRoot = (await execOk('go', ['env', 'GOROOT'])).stdout.toString('utf8').trim();
  const root = join(folder, 'root');
  script(join(root, 'bin/go'), `if [ "$1" = build ]; then ${before}; fi\nexec '${goRoot}/bin/go' "$@"\n`);
  script(join(folder, 'bin/go'), `'${goRoot}/bin/go' "$@" | sed 's#"GOROOT": ".*"#"GOROOT": "${root}"#'\n`);
  return { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, GOCACHE: join(folder, 'cache') };
}

describe('a build that the system ends', () => {
  // A limit of CPU time kills as the lack of memory does: by SIGKILL. Compiling package runtime takes longer than a second.
  test('is told apart from one that fails, when a compiler is killed', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const env = await goWith('ulimit -t 1', scratch.path);
    const toolchain = await open(repository.path, scratch.path, { env });
    const options = building(`${scratch.path}/out/`, { processes: 1 });
    expect(await buildTarget(toolchain, LINUX, options)).toEqual({ kind: 'killed', seconds: expect.any(Number) });
    expect(readdirSync(join(scratch.path, 'out'))).toEqual([]);
  });

  test('is told apart when the go command itself is killed', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path, { env: await goWith('kill -9 $$', scratch.path) });
    expect(await buildTarget(toolchain, LINUX, building(`${scratch.path}/out/`))).toMatchObject({ kind: 'killed' });
  });

  test('because the disk is full says what to do', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const full = `echo 'link: mapping output file failed: no space left on device' >&2; exit 1`;
    const toolchain = await open(repository.path, scratch.path, { env: await goWith(full, scratch.path) });
    const building_ = buildTarget(toolchain, LINUX, building(`${scratch.path}/out/`));
    expect(await couldNotCheck(building_)).toMatchObject({
      code: 'disk-full',
      hint: expect.stringContaining('parallelism: 1'),
    });
  });
});

describe('a package that has nothing but cgo', () => {
  test('is built when the user asks for cgo', async () => {
    const program = 'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n';
    await using repository = createRepository({ files: { ...FILES, 'main.go': program } });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path);
    const options = building(`${scratch.path}/out/`);
    expect(await buildTarget(toolchain, LINUX, options, { CGO_ENABLED: '1' })).toMatchObject({ kind: 'built' });
    expect((await execOk(join(scratch.path, 'out/hello'), [])).stderr).toBe('1\n');
  });
});

describe('modules', () => {
  test('that were changed after they were downloaded are refused', async () => {
    await using dependency = createRepository({
      files: { 'go.mod': 'module example.com/dep.git\n', 'dep.go': 'package dep\n' },
    });
    await using folder = temporaryDirectory();
    dependency.tag('v1.0.0');
    const env = {
      ...process.env,
      ...{ GOPROXY: 'direct', GOSUMDB: 'off', GOFLAGS: '-modcacherw', GOMODCACHE: join(folder.path, 'modules') },
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${dependency.path}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://example.com/dep',
    };
    const goMod = 'module example.com/hello\n\ngo 1.24\n\nrequire example.com/dep.git v1.0.0\n';
    const main = 'package main\n\nimport _ "example.com/dep.git"\n\nfunc main() {}\n';
    await using repository = createRepository({ files: { 'go.mod': goMod, 'main.go': main } });
    await execOk('go', ['mod', 'tidy'], { cwd: repository.path, env });

    const toolchain = await open(repository.path, join(folder.path, 'scratch'), { env });
    await downloadModules(toolchain);
    await verifyModules(toolchain);
    const changed = join(toolchain.moduleCache, 'example.com/dep.git@v1.0.0/dep.go');
    expect(existsSync(changed)).toBe(true);
    writeFileSync(changed, 'package dep\n\nvar Evil = 1\n');
    expect(await refused(verifyModules(toolchain))).toMatchObject({
      code: 'modules-changed',
      message: expect.stringContaining('example.com/dep.git v1.0.0'),
      hint: expect.stringContaining('go clean -modcache'),
    });
  });
});

test('a build of another system makes a program with its ending', async () => {
  await using repository = createRepository({ files: FILES });
  await using scratch = temporaryDirectory();
  const toolchain = await open(repository.path, scratch.path);
  const target = parseTarget('js/wasm');
  const options = building(`${scratch.path}/out/`);
  expect(await buildTarget(toolchain, target, options)).toMatchObject({ kind: 'built', files: ['hello'] });
});
