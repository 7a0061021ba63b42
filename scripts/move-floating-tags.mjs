// Moves the floating tags (v1, v1.2) that version-from-tag lets move to a commit, by the GitHub CLI.
// Reads GITHUB_REPOSITORY, COMMIT and FLOATING_TAGS (the action's output) from the environment.
import { spawnSync } from 'node:child_process';

const { GITHUB_REPOSITORY: repository, COMMIT: commit, FLOATING_TAGS: floating = '[]' } = process.env;

function api(method, path, fields) {
  const args = ['api', '--silent', '--method', method, `repos/${repository}/${path}`, ...fields];
  return spawnSync('gh', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

for (const { tag, move, why } of JSON.parse(floating)) {
  console.log(`${tag}: ${move ? 'moves' : 'stays'}: ${why}`);
  if (!move) continue;
  const moved = api('PATCH', `git/refs/tags/${tag}`, ['-f', `sha=${commit}`, '-F', 'force=true']);
  if (!moved && !api('POST', 'git/refs', ['-f', `ref=refs/tags/${tag}`, '-f', `sha=${commit}`])) process.exitCode = 1;
}
