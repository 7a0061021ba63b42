// The whole action in a large clone, beside Git itself and the peers.
import { join } from 'node:path';
import { createLargeRepository } from '../../packages/testkit/src/host/large-repository.ts';
import { temporaryDirectory } from '../../packages/testkit/src/host/temporary-directory.ts';
import { interleave, summed } from '../measure.mjs';
import { findProgram, gitPeers, semanticReleasePeer, svuPeers } from '../peers.mjs';
import { recordGit, shownGit } from '../record-git.mjs';
import { emptyNode, stepCommand } from '../step.mjs';
import { table } from '../table.mjs';

const NODE = '`node -e 0`';

/** The Git processes of one run of the action, each as an entry; equal names are told apart. */
async function gitEntries(step, folder) {
  const commands = await recordGit(stepCommand(step), folder);
  return commands.map((command, i) => ({
    name: `${i + 1}. ${shownGit(command.args)}`,
    prepare: () => command,
  }));
}

function peers(path, settings, folder) {
  const svu = findProgram('svu', settings.svu);
  const clone = join(folder, 'clone');
  return [
    ...gitPeers(path, folder),
    ...(svu === undefined ? [] : svuPeers(svu, path, folder)),
    ...(settings.semanticRelease ? [semanticReleasePeer(path, settings.build, folder, clone)] : []),
  ];
}

function absent(settings) {
  const rows = [];
  if (findProgram('svu', settings.svu) === undefined)
    rows.push({ role: 'peer', name: '`svu`', samples: 'not installed' });
  if (!settings.semanticRelease)
    rows.push({ role: 'peer', name: '`semantic-release`', samples: 'only with --semantic-release' });
  return rows;
}

/** @param {'etcd' | 'kubernetes'} shape */
export const versionFromTag = (shape) => async (/** @type {import('../run.mjs').Settings} */ settings) => {
  const { path, head } = await createLargeRepository({ shape, directory: settings.large });
  await using directory = temporaryDirectory('slipway-bench-');
  const step = { action: 'version-from-tag', dist: settings.dist, workspace: path, sha: head };
  const runnerTemp = join(directory.path, '_temp');
  const ours = [
    { name: 'later step', prepare: () => stepCommand({ ...step, runnerTemp }) },
    { name: 'first step of a job', prepare: () => stepCommand(step) },
  ];
  const node = { name: NODE, prepare: () => emptyNode(path) };
  const git = await gitEntries({ ...step, runnerTemp }, directory.path);
  const others = peers(path, settings, directory.path);
  const samples = await interleave([...ours, node, ...git, ...others], settings.rounds);

  const of = (role, entries) => entries.map(({ name }) => ({ role, name, samples: samples.get(name) ?? [] }));
  const parts = [node, ...git];
  const floor = summed(
    samples,
    parts.map(({ name }) => name),
  );
  return table([
    ...of('ours', ours),
    { role: 'floor', name: `${NODE} + the Git processes, one after the other`, samples: floor },
    ...of('part', parts),
    ...of('peer', others),
    ...absent(settings),
  ]);
};
