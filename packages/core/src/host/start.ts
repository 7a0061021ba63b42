import module from 'node:module';
import { join } from 'node:path';

/**
 * The start of every bundle: compiled code is kept in the runner's temporary folder, which all steps of a job share and
 * the runner empties, so that later steps of the job start faster. Node 22.8 and newer; older ones do without.
 */
export async function start(action: string): Promise<void> {
  const folder = process.env['RUNNER_TEMP'];
  if (folder !== undefined && folder !== '') module.enableCompileCache?.(join(folder, 'node-compile-cache'));
  // The bundle stands beside this file in dist, where tsc cannot see it.
  const bundle: string = './index.js';
  const { run } = await import(bundle);
  await run(action, new URL('./worker.js', import.meta.url));
}
