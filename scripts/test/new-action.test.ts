import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { root } from '../repository.mjs';

/** A copy of the repository as it is now, with its dependencies and without anything Git ignores. */
function copyRepository(to: string): void {
  execFileSync(
    'bash',
    [
      '-c',
      'git ls-files -z --cached --others --exclude-standard | xargs -0 -I{} sh -c \'test -e "{}" && echo "{}"\' | tar -cf - -T - | tar -xf - -C "$0"',
      to,
    ],
    { cwd: root },
  );
  execFileSync('cp', ['-R', join(root, 'node_modules'), to]);
}

const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '--no-warnings' } });

test('a new action passes every check the moment it is made', async () => {
  await using folder = temporaryDirectory();
  copyRepository(folder.path);
  const made = run(folder.path, 'scripts/new-action.mjs', 'made-by-the-test');
  expect(made.stderr + made.stdout).toContain('actions/made-by-the-test is ready');
  expect(existsSync(join(folder.path, 'dist/made-by-the-test/index.js'))).toBe(true);
  const jest = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--ci',
    'actions/made-by-the-test',
    'scripts/test/architecture',
    'scripts/test/readme',
  ];
  for (const check of [
    ['scripts/generate.mjs', '--check'],
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json'],
    ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', 'actions/made-by-the-test', 'tsconfig.json'],
    jest,
    ['dist/slipway/index.js', 'made-by-the-test', '--who', 'there'],
  ]) {
    const { status, stdout, stderr } = run(folder.path, ...check);
    expect({ check, status, said: status === 0 ? '' : stdout + stderr }).toEqual({ check, status: 0, said: '' });
  }
}, 300_000);

test.each([
  ['Bad_Name', 'is not a name of an action'],
  ['version-from-tag', 'exists already'],
])('%s is refused', (name, message) => {
  const { status, stderr } = run(root, 'scripts/new-action.mjs', name);
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
});
