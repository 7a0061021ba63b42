import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createRepository, runInProcess, temporaryDirectory } from '@slipway/testkit';
import { definition } from '../src/main.ts';

test('no program runs because the repository of the source says so', async () => {
  await using place = temporaryDirectory();
  const mark = join(place.path, 'ran');
  const script = join(place.path, 'script');
  writeFileSync(script, `#!/bin/sh\ntouch ${mark}\nexec "$@"\n`, { mode: 0o755 });
  await using repository = createRepository({
    files: {
      'go.mod': 'module example.com/hello\n\ngo 1.24\n',
      'main.go': 'package main\n\nfunc main() { println("hello") }\n',
      '.gitattributes': '* filter=x\n',
    },
  });
  repository.tag('v1.0.0');
  const program = join(place.path, 'hello');
  execFileSync('go', ['build', '-buildvcs=true', '-trimpath', '-o', program, '.'], {
    cwd: repository.path,
    env: { ...process.env, CGO_ENABLED: '0', GOENV: 'off', GOFLAGS: '' },
  });
  for (const key of ['filter.x.clean', 'filter.x.smudge']) repository.git('config', key, `${script} cat`);
  for (const key of ['core.fsmonitor', 'uploadpack.packObjectsHook', 'core.sshCommand', 'core.alternateRefsCommand'])
    repository.git('config', key, script);
  repository.git('config', 'core.hooksPath', place.path);
  writeFileSync(join(place.path, 'reference-transaction'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
  repository.git('status');
  expect(existsSync(mark)).toBe(true);
  rmSync(mark);
  const run = await runInProcess(definition, place, { file: program, source: repository.path }, { env: process.env });
  expect(run.exitCode).toBe(0);
  expect(existsSync(mark)).toBe(false);
});
