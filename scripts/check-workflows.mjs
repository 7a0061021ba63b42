// The repository's own workflows under actionlint and zizmor (pedantic): no finding. One exception: actionlint knows
// neither `$/` nor `queue` yet.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

const folder = '.github/workflows';
const files = readdirSync(join(root, folder))
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => `${folder}/${name}`);
const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) console.error(`${command} could not be started: ${error.message}`);
  return error === undefined && status === 0;
};
const unknown = ['unexpected key "queue" for "concurrency"', 'specifying action "\\$/'];
const linted = run('actionlint', ['-no-color', ...unknown.flatMap((message) => ['-ignore', message]), ...files]);
const audited = run('zizmor', [
  '--offline',
  '--persona=pedantic',
  '--no-progress',
  '--quiet',
  ...files,
  '.github/dependabot.yml',
]);
process.exitCode = linted && audited ? 0 : 1;
