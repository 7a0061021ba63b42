// What every step pays before its action does anything.
import { join } from 'node:path';
import { temporaryDirectory } from '../../packages/testkit/src/host/temporary-directory.ts';
import { interleave } from '../measure.mjs';
import { emptyNode, stepCommand } from '../step.mjs';
import { table } from '../table.mjs';

/** EXIT_CODES.refused of packages/core/src/error.ts: the input below is no number, so nothing is done. */
const REFUSED = 1;

/** @param {import('../run.mjs').Settings} settings */
export async function start({ dist, rounds }) {
  await using directory = temporaryDirectory('slipway-bench-');
  const workspace = directory.path;
  const step = { action: 'version-from-tag', dist, workspace, inputs: { 'build-number': 'none' }, exitCode: REFUSED };
  const runnerTemp = join(directory.path, '_temp');
  const env = { NODE_COMPILE_CACHE: join(directory.path, 'whole-cache') };
  const rows = [
    { role: 'ours', name: 'first step of a job', prepare: () => stepCommand(step) },
    { role: 'ours', name: 'later step', prepare: () => stepCommand({ ...step, runnerTemp }) },
    {
      role: 'ours',
      name: 'without a compile cache',
      prepare: () => stepCommand({ ...step, env: { RUNNER_TEMP: undefined } }),
    },
    { role: 'ours', name: 'later step, NODE_COMPILE_CACHE set', prepare: () => stepCommand({ ...step, env }) },
    { role: 'floor', name: '`node -e 0`', prepare: () => emptyNode(workspace) },
  ];
  const samples = await interleave(rows, rounds);
  return table(rows.map(({ role, name }) => ({ role, name, samples: samples.get(name) ?? [] })));
}
