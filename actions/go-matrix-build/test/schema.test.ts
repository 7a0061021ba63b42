import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Repository } from '@slipway/testkit';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { passing, project } from './release.ts';

/** The check of a schema, in the strict mode that refuses words no reader knows. */
function schema(name: string): ValidateFunction {
  const path = fileURLToPath(new URL(`../../../packages/release/${name}.schema.json`, import.meta.url));
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(path, 'utf8')));
}

const RELEASE = schema('release');
const DEPENDENCIES = schema('dependencies');

const documentOf = (repository: Repository, name: string) =>
  JSON.parse(readFileSync(join(repository.path, 'release', name), 'utf8'));

function errorsOf(validate: ValidateFunction, document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Both documents of a release, checked. */
function checked(repository: Repository) {
  const [release, dependencies] = [documentOf(repository, 'release.json'), documentOf(repository, 'dependencies.json')];
  expect(errorsOf(RELEASE, release)).toEqual([]);
  expect(errorsOf(DEPENDENCIES, dependencies)).toEqual([]);
  return { release, dependencies };
}

describe('the documents of a release are as their schemas say', () => {
  test('for many targets and formats, with dependencies of every sort', async () => {
    const files = {
      'go.mod':
        'module example.com/hello\n\ngo 1.24\n\nrequire (\n\texample.com/dep v1.0.0\n\texample.com/local v0.0.0\n)\n\nreplace example.com/local => ./local\n',
      'go.sum': `example.com/dep v1.0.0 h1:${'A'.repeat(43)}=\nexample.com/dep v1.0.0/go.mod h1:${'A'.repeat(43)}=\n`,
      'main.go': 'package main\n\nimport (\n\t_ "example.com/dep"\n\t_ "example.com/local"\n)\n\nfunc main() {}\n',
      'local/go.mod': 'module example.com/local\n\ngo 1.24\n',
      'local/local.go': 'package local\n',
      'vendor/modules.txt':
        '# example.com/dep v1.0.0\n## explicit; go 1.24\nexample.com/dep\n# example.com/local v0.0.0 => ./local\n## explicit; go 1.24\nexample.com/local\n# example.com/local => ./local\n',
      'vendor/example.com/dep/dep.go': 'package dep\n',
      'vendor/example.com/local/local.go': 'package local\n',
    };
    await using repository = project(files);
    await passing(repository.path, {
      targets: 'linux/amd64\nlinux/arm/v6\ndarwin/universal\njs/wasm',
      formats: 'tar.gz\nbinary\nlinux=deb\nlinux=rpm\nlinux=apk\nlinux=zip\nlinux=tar',
      package: 'maintainer=Jo <jo@example.com>\nsummary=Says hello\nlicense=MIT',
      sbom: 'spdx\ncyclonedx',
      checksums: 'sha512',
      tags: 'netgo',
      env: 'linux/*:GOAUTHOR=x',
    });
    const { release, dependencies } = checked(repository);
    expect(new Set(release.artifacts.map(({ format }: { format: string }) => format))).toEqual(
      new Set(['tar.gz', 'zip', 'tar', 'binary', 'deb', 'rpm', 'apk', 'spdx', 'cyclonedx']),
    );
    expect(dependencies.dependencies.map(({ module }: { module: string }) => module)).toEqual([
      'example.com/dep',
      'example.com/local',
    ]);
  });

  test('for a library with its header, and for a program without version', async () => {
    const library = 'package main\n\nimport "C"\n\n//export F\nfunc F() {}\n\nfunc main() {}\n';
    await using repository = project({ 'main.go': library });
    await passing(repository.path, { 'build-mode': 'c-shared', env: 'CGO_ENABLED=1', formats: 'binary' });
    expect(checked(repository).release.artifacts).toMatchObject([{ kind: 'header' }, { kind: 'binary' }]);
    await using plain = project({});
    await passing(plain.path, { flags: '-buildvcs=false -trimpath=false -gcflags=all=-l', formats: 'zip' });
    expect(checked(plain).release.build).toEqual({
      mode: 'exe',
      trimpath: false,
      vcs: false,
      flags: ['-gcflags=all=-l'],
    });
  });

  test('and what is not as they say is refused', async () => {
    await using repository = project();
    await passing(repository.path);
    const { release, dependencies } = checked(repository);
    for (const broken of [
      { ...release, schema: 2 },
      { ...release, more: 1 },
      { ...release, commit: 'abc' },
      { ...release, artifacts: [{ name: 'x' }] },
      { ...release, artifacts: undefined },
    ])
      expect(errorsOf(RELEASE, JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
    for (const broken of [
      { ...dependencies, schema: 2 },
      { ...dependencies, dependencies: [{ module: 'x' }] },
    ])
      expect(errorsOf(DEPENDENCIES, broken)).not.toEqual([]);
  });
});
