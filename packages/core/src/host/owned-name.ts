import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './errno.ts';

/** Eight hexadecimal digits by chance, for a name that nothing has. It need not be secret; `node:crypto` takes 10 ms to load. */
export function chanceDigits(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

/**
 * Names of what a run removes when it ends, and which tell, when a run was killed, that nobody will: `PREFIX.MACHINE-PROCESS-DIGITS`. The
 * machine is part of it since containers may share a folder, and each counts its processes anew.
 */
const machine = (): string =>
  hostname()
    .replace(/[^A-Za-z0-9]/g, '_')
    .slice(0, 32);

/** A name of that kind that nothing has. */
export function ownedName(prefix: string): string {
  return `${prefix}.${machine()}-${process.pid}-${chanceDigits()}`;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Only ESRCH says that there is no such process; EPERM is one of somebody else.
    return errorCode(error) !== 'ESRCH';
  }
}

/** Names in a folder that runs on this machine gave and did not live to remove. A folder that cannot be read has none to offer. */
export function orphans(folder: string, prefix: string): readonly string[] {
  const start = `${prefix}.${machine()}-`;
  const ownedBy = (name: string): number => Number(/^(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length))?.[1]);
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
  return names.filter((name) => name.startsWith(start) && ownedBy(name) > 0 && !lives(ownedBy(name)));
}

/**
 * Removes what killed runs left in a folder. What cannot be removed stays: this run has other work, and the next one tries again. The agent
 * of gpg ends when its folder goes.
 */
export function removeOrphans(folder: string, prefix: string): void {
  for (const name of orphans(folder, prefix)) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
    }
  }
}
