/** What a machine has left for builds. Sizes in bytes; undefined where the system does not say. */
export interface Machine {
  readonly cores: number;
  readonly freeMemory: number;
  readonly freeDisk: number | undefined;
}

/** Memory that can be had without swapping, in bytes, from /proc/meminfo (proc_meminfo(5)); undefined elsewhere. */
export function parseMemInfo(text: string): number | undefined {
  const match = /^MemAvailable:\s+(\d+) kB$/m.exec(text);
  return match === null ? undefined : Number(match[1]) * 1024;
}

/** The control group of a process for memory, from /proc/self/cgroup (cgroups(7)). */
export function parseCgroup(text: string): { readonly version: 1 | 2; readonly path: string } {
  const old = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(.*)$/m.exec(text);
  if (old?.[1] !== undefined) return { version: 1, path: old[1] };
  return { version: 2, path: /^0::(.*)$/m.exec(text)?.[1] ?? '/' };
}
