import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Files, temporaryDirectory } from '@slipway/testkit';
import { passing, project, refusal, releaseNames, unpack } from './release.ts';

const mainOf = (text: string) => `package main\n\nvar version string\n\nfunc main() { println("${text}", version) }\n`;

/** Three modules of one repository: a server at the top, a tool with a local replacement, and an agent. */
const THREE: Files = {
  'go.mod': 'module example.com/hello\n\ngo 1.24\n',
  'main.go': null,
  'server/main.go': mainOf('server'),
  'lib/lib.go': 'package lib\n\nfunc Name() string { return "lib" }\n',
  'ctl/go.mod':
    'module example.com/hello/ctl\n\ngo 1.24\n\nrequire example.com/hello v0.0.0\n\nreplace example.com/hello => ../\n',
  'ctl/main.go':
    'package main\n\nimport "example.com/hello/lib"\n\nvar version string\n\nfunc main() { println(lib.Name(), version) }\n',
  'agent/go.mod': 'module example.com/hello/agent\n\ngo 1.24\n',
  'agent/main.go': mainOf('agent'),
};

function threeModules(files: Files = {}) {
  const repository = project({ ...THREE, ...files }, 'v1.2.3');
  repository.tag('ctl/v1.2.3');
  repository.tag('agent/v1.2.3');
  return repository;
}

const INPUTS = { module: '.\nctl\nagent', main: './server\nhelloctl=./ctl\n./agent/...' };

describe('several modules of one repository', () => {
  test('make one release, with one program called as main says and one through a local replacement', async () => {
    await using repository = threeModules();
    await using out = temporaryDirectory();
    const ldflags = '-s -w -X main.version={bare-version}';
    const result = await passing(repository.path, { ...INPUTS, ldflags, formats: 'tar.gz\nbinary', sbom: 'spdx' });
    const programs = ['agent', 'helloctl', 'server'].flatMap((name) => [
      `${name}_v1.2.3_linux_amd64`,
      `${name}_v1.2.3_linux_amd64.spdx.json`,
    ]);
    expect(releaseNames(repository.path)).toEqual([...programs, 'hello_v1.2.3_linux_amd64.tar.gz'].sort());
    expect(unpack(join(repository.path, 'release/hello_v1.2.3_linux_amd64.tar.gz'), out.path)).toEqual([
      ...['LICENSE', 'README.md', 'agent', 'helloctl', 'server'],
    ]);
    const said = (name: string) => execFileSync('sh', ['-c', `./${name} 2>&1`], { cwd: out.path, encoding: 'utf8' });
    expect(['agent', 'helloctl', 'server'].map(said)).toEqual(['agent 1.2.3\n', 'lib 1.2.3\n', 'server 1.2.3\n']);
    const manifest = JSON.parse(readFileSync(join(repository.path, 'release/release.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name: 'hello',
      modules: [
        { directory: '.', path: 'example.com/hello', version: 'v1.2.3' },
        { directory: 'ctl', path: 'example.com/hello/ctl', version: 'v1.2.3' },
        { directory: 'agent', path: 'example.com/hello/agent', version: 'v1.2.3' },
      ],
    });
    expect(result.outputs?.['version']).toBe('v1.2.3');
  });

  test('of which one has no tag are refused', async () => {
    await using repository = threeModules();
    repository.git('tag', '-d', 'agent/v1.2.3');
    expect(await refusal(repository.path, INPUTS)).toMatchObject({
      code: 'version-mismatch',
      message: expect.stringContaining('in agent is v'),
    });
  });

  test('are each named by some line of main', async () => {
    await using repository = threeModules();
    expect(await refusal(repository.path, { ...INPUTS, main: './server\n./ctl' })).toMatchObject({
      code: 'module-unused',
      message: expect.stringContaining("'agent'"),
    });
  });

  test('of two repositories are refused', async () => {
    await using repository = threeModules();
    await using other = project({}, 'v1.2.3');
    other.commit('Another commit');
    other.tag('v1.2.4');
    repository.git('clone', '-q', other.path, join(repository.path, 'vendored'));
    repository.write('.git/info/exclude', '/vendored/\n');
    const fault = await refusal(repository.path, { module: '.\nvendored', main: './server\n./vendored' });
    expect(fault).toMatchObject({ code: 'nested-repository', message: expect.stringContaining('vendored') });
  });

  test('share a failure: the place is in the module that it is in', async () => {
    await using repository = threeModules({ 'agent/main.go': 'package main\n\nfunc main() { foo() }\n' });
    expect(await refusal(repository.path, INPUTS)).toMatchObject({
      ...{ code: 'build-failed', message: expect.stringContaining('undefined: foo') },
      ...{ file: 'agent/main.go', line: 3, column: 15 },
    });
  });
});

describe('a replacement by a directory', () => {
  test.each([
    [
      '../outside',
      'go.mod',
      { 'go.mod': 'module example.com/hello\n\ngo 1.24\n\nreplace example.com/x => ../outside\n' },
      '.',
      5,
    ],
    [
      '/somewhere/x',
      'sub/go.mod',
      {
        'sub/go.mod':
          'module example.com/hello/sub\n\ngo 1.24\n\nreplace (\n\texample.com/y => ../y\n\texample.com/x v1.0.0 => /somewhere/x\n)\n',
        'sub/main.go': mainOf('x'),
        'y/go.mod': 'module example.com/y\n',
      },
      'sub',
      7,
    ],
  ])('outside of the repository (%s) is refused at its line', async (directory, file, files, module, line) => {
    await using repository = project(files, module === '.' ? 'v1.2.3' : 'sub/v1.2.3');
    expect(await refusal(repository.path, { module })).toMatchObject({
      code: 'replace-outside',
      message: expect.stringContaining(`'${directory}'`),
      ...{ file, line },
    });
  });
});
