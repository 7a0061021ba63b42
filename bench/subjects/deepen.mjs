// A clone of depth 1 made whole over HTTP: the whole action beside `git fetch --unshallow`.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gitEnvironment, runGit } from '../../packages/testkit/src/host/git.ts';
import { startGitServer } from '../../packages/testkit/src/host/git-server.ts';
import { createLargeRepository } from '../../packages/testkit/src/host/large-repository.ts';
import { temporaryDirectory } from '../../packages/testkit/src/host/temporary-directory.ts';
import { interleave, summed } from '../measure.mjs';
import { emptyNode, stepCommand } from '../step.mjs';
import { table } from '../table.mjs';

const MOST_ROUNDS = 5;
const NODE = '`node -e 0`';
const FETCHES = {
  whole: ['fetch', '--quiet', '--unshallow', '--tags', 'origin'],
  commits: ['fetch', '--quiet', '--unshallow', '--tags', '--filter=tree:0', 'origin'],
};
const shown = (args) => `\`git ${args.filter((arg) => arg !== '--quiet' && arg !== 'origin').join(' ')}\``;

/** What actions/checkout does by default: one commit, no tags. */
async function checkout(url, head, path, home) {
  const steps = [
    ['init', '--quiet', '--initial-branch=main', path],
    ['-C', path, 'remote', 'add', 'origin', url],
    ['-C', path, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${head}:refs/remotes/origin/main`],
    ['-C', path, 'checkout', '--quiet', '-B', 'main', 'refs/remotes/origin/main'],
  ];
  for (const args of steps) {
    const { exitCode, stderr } = await runGit(args, { cwd: home });
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')} ended with ${exitCode}: ${stderr}`);
  }
}

/** @param {import('../run.mjs').Settings} settings */
export async function deepen(settings) {
  const { path, head } = await createLargeRepository({ shape: 'etcd', directory: settings.large });
  await using server = await startGitServer(path);
  await using directory = temporaryDirectory('slipway-bench-');
  const home = directory.path;
  let clones = 0;
  /** The command in a fresh clone, with the bytes that the server sent to it. */
  const inClone = async (command) => {
    clones += 1;
    const clone = join(home, `clone-${clones}`);
    await checkout(server.url, head, clone, home);
    server.reset();
    const made = command(clone);
    const after = async () => {
      const bytes = server.bytesSent;
      await made.after?.();
      rmSync(clone, { recursive: true, force: true });
      return { bytes };
    };
    return { ...made, after };
  };
  const step = { action: 'version-from-tag', dist: settings.dist, sha: head, runnerTemp: join(home, '_temp') };
  const fetching = (args) => inClone((clone) => ({ file: 'git', args, cwd: clone, env: gitEnvironment(home) }));
  const ours = {
    name: 'the whole action, later step',
    prepare: () => inClone((workspace) => stepCommand({ ...step, workspace })),
  };
  const node = { name: NODE, prepare: () => emptyNode(home) };
  const [whole, commits] = [FETCHES.whole, FETCHES.commits].map((args) => ({
    name: shown(args),
    prepare: () => fetching(args),
  }));
  const samples = await interleave([ours, node, commits, whole], Math.min(settings.rounds, MOST_ROUNDS));

  const row = (role, { name }) => ({ role, name, samples: samples.get(name) ?? [] });
  const floor = { role: 'floor', name: `${commits.name} + ${NODE}`, samples: summed(samples, [commits.name, NODE]) };
  return table([row('ours', ours), floor, row('peer', commits), row('peer', whole), row('part', node)], {
    bytes: true,
  });
}
