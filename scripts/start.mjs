// `npm start -- ACTION --flag value`: the command `slipway` from the sources, neither compiled nor bundled. Node blanks the types, and the
// condition `source` leads the names of our packages to src.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runBundledCommand } from '@slipway/core/host';
import { actions, repository, root } from './repository.mjs';

const load = async (folder) => (await import(pathToFileURL(join(root, folder, 'src/main.ts')).href)).definition;

// npm goes to the root of the repository, and says where its user was.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await runBundledCommand(Object.fromEntries(actions().map(({ name, folder }) => [name, () => load(folder)])), {
  repository: `https://github.com/${repository()}`,
  worker: new URL('start-worker.mjs', import.meta.url),
});
