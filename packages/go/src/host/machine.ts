import { readFile, statfs } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { dirname, join } from 'node:path';
import { type Machine, parseCgroup, parseMemInfo } from '../machine.ts';

const text = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const CGROUPS = '/sys/fs/cgroup';

/** What the control groups of this process (and those above) leave, in bytes; undefined where none has a limit. */
async function cgroupFree(): Promise<number | undefined> {
  const { path, version } = parseCgroup(await text('/proc/self/cgroup'));
  const [limit, used] =
    version === 2 ? ['memory.max', 'memory.current'] : ['memory.limit_in_bytes', 'memory.usage_in_bytes'];
  const root = version === 2 ? CGROUPS : join(CGROUPS, 'memory');
  const left: number[] = [];
  for (let group = join(root, path); group.startsWith(root); group = dirname(group)) {
    const [most, now] = await Promise.all([text(join(group, limit)), text(join(group, used))]);
    if (/^\d+$/.test(most.trim()) && /^\d+$/.test(now.trim())) left.push(Number(most) - Number(now));
  }
  return left.length === 0 ? undefined : Math.max(0, Math.min(...left));
}

async function freeMemory(): Promise<number> {
  const available = parseMemInfo(await text('/proc/meminfo')) ?? freemem();
  const { 0: limited = available } = [await cgroupFree()];
  return Math.min(available, limited);
}

/** What this machine has left for builds; `folder` is on the disk that caches and results go to. */
export async function readMachine(folder: string): Promise<Machine> {
  const [memory, disk] = await Promise.all([freeMemory(), statfs(folder).catch(() => undefined)]);
  return {
    cores: availableParallelism(),
    freeMemory: memory,
    freeDisk: disk === undefined ? undefined : disk.bavail * disk.bsize,
  };
}
