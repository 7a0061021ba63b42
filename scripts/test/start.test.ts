import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createRepository } from '@slipway/testkit';
import { root } from '../repository.mjs';

/** What `npm start` runs, as it runs it: at the root, with its user's folder in INIT_CWD. */
function start(from: string, ...args: string[]) {
  const command = ['--conditions=source', '--no-warnings', join(root, 'scripts/start.mjs'), ...args];
  return spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: from },
  });
}

test('npm start runs the sources where its user is, without compiling or bundling them', async () => {
  await using repository = createRepository({ files: { 'go.mod': 'module example.com/m\n\ngo 1.24\n' } });
  repository.tag('v1.2.3', { annotated: true });
  expect(start(repository.path, 'version-from-tag', '--print', 'version')).toMatchObject({
    stdout: 'v1.2.3\n',
    stderr: '',
    status: 0,
  });
  expect(start(repository.path, 'version-from-tag', '--help').stdout).toMatch(/^slipway version-from-tag\n/);
});
