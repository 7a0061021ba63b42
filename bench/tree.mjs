// A whole tree of processes: how long it takes and how much memory all of it has at once.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** @typedef {import('./measure.mjs').Command} Command */

const EVERY_MS = 50;
const PAGE = 4096;

/** Parent and resident bytes of every process, from /proc (proc_pid_stat(5)). */
function processes() {
  const found = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      found.push({ pid: Number(name), parent: Number(fields[1]), resident: Number(fields[21]) * PAGE });
    } catch {
      // It ended in between.
    }
  }
  return found;
}

/** Resident bytes of a process and everything below it. Pages that several of them share are counted for each. */
function residentBelow(root) {
  const all = processes();
  const children = Map.groupBy(all, ({ parent }) => parent);
  const sum = (pid) => (children.get(pid) ?? []).reduce((total, child) => total + child.resident + sum(child.pid), 0);
  return (all.find(({ pid }) => pid === root)?.resident ?? 0) + sum(root);
}

/**
 * Runs a command to its end.
 * @param {Command} command
 * @returns {Promise<{ seconds: number, peak: number, stdout: string }>} `peak` in bytes, 0 where there is no /proc.
 */
export async function measureTree({ file, args, cwd, env }) {
  const begun = performance.now();
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr, peak] = ['', '', 0];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const timer = setInterval(() => {
    if (process.platform === 'linux') peak = Math.max(peak, residentBelow(child.pid));
  }, EVERY_MS);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - begun) / 1000;
  if (code === 0) return { seconds, peak, stdout };
  throw new Error(`'${[file, ...args].join(' ').slice(0, 200)}' ended with ${code}: ${stderr.slice(-600)}`);
}
