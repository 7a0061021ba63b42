import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '@slipway/testkit';
import type { PackageDescription, PackageRelations, PackageScripts } from '../../src/package/description.ts';

const text = (value: string) => new TextEncoder().encode(value);

export const NO_RELATIONS: PackageRelations = {
  depends: [],
  recommends: [],
  suggests: [],
  conflicts: [],
  provides: [],
  replaces: [],
};
export const NO_SCRIPTS: PackageScripts = { preInstall: '', postInstall: '', preRemove: '', postRemove: '' };

/** A package as a small project would make it; the program is a script, so that it needs no compiler. */
export const SAMPLE: PackageDescription = {
  name: 'hello-tools',
  version: 'v1.4.0-rc.1',
  release: 1,
  epoch: 0,
  arch: 'amd64',
  variant: 'v1',
  maintainer: 'Jane Doe <jane@example.com>',
  summary: 'Friendly greeter for the terminal',
  description:
    '\nPrints a greeting and nothing else, which is what a program of an example should do for its readers.\n' +
    '\n  hello --name Jane\n\n.hidden words',
  homepage: 'https://example.com/hello',
  license: 'MIT',
  relations: NO_RELATIONS,
  scripts: NO_SCRIPTS,
  files: [
    {
      path: '/usr/share/doc/hello-tools/copyright',
      mode: 0o644,
      content: text('Copyright 2023 Jane Doe\n'),
      config: false,
    },
    { path: '/etc/hello-tools/hello.conf', mode: 0o640, content: text('name = "Jane"\n'), config: true },
    { path: '/usr/bin/hello', mode: 0o755, content: text('#!/bin/sh\necho hello\n'), config: false },
    { path: '/usr/lib/systemd/system/hello.service', mode: 0o644, content: text('[Service]\n'), config: false },
  ],
  time: 1_700_000_000, // 2023-11-14T22:13:20Z
};

export const SCRIPTS: PackageScripts = {
  preInstall: 'echo before',
  postInstall: '#!/bin/sh -e\necho after\n',
  preRemove: '#!/usr/bin/perl\nprint "going";\n',
  postRemove: 'echo gone',
};

/** A program of Go as a release has it: static, stripped, without paths of the machine. */
export async function goProgram(): Promise<Uint8Array> {
  await using directory = temporaryDirectory();
  const [source, program] = [join(directory.path, 'hello.go'), join(directory.path, 'hello')];
  writeFileSync(source, 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n');
  execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', program, source], {
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '', GOOS: 'linux', GOARCH: 'amd64' },
  });
  return readFileSync(program);
}

/** The sample with a real program in the place of the script, and nothing that a judge of packages would wonder at. */
export async function realSample(): Promise<PackageDescription> {
  const content = await goProgram();
  const unit =
    '[Unit]\nDescription=Hello\n\n[Service]\nExecStart=/usr/bin/hello\n\n[Install]\nWantedBy=multi-user.target\n';
  const contents = new Map([
    ['/usr/bin/hello', content],
    ['/usr/lib/systemd/system/hello.service', text(unit)],
  ]);
  return {
    ...SAMPLE,
    files: SAMPLE.files.map((file) => ({
      ...file,
      mode: file.config ? 0o644 : file.mode,
      content: contents.get(file.path) ?? file.content,
    })),
  };
}

export async function whole(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** What a program prints. Throws when it is missing or fails. */
export function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', LANGUAGE: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
