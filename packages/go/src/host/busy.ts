/** Measures the time in which at least one of the tracked things was under way. */
export interface BusyClock {
  readonly track: <T>(work: Promise<T>) => Promise<T>;
  /** Seconds so far. */
  readonly seconds: () => number;
}

/** A clock that runs while at least one of the tracked things is under way. */
export function busyClock(): BusyClock {
  let active = 0;
  let since = 0;
  let sum = 0;
  return {
    track: async (work) => {
      if (active === 0) since = performance.now();
      active += 1;
      try {
        return await work;
      } finally {
        active -= 1;
        if (active === 0) sum += performance.now() - since;
      }
    },
    seconds: () => (sum + (active === 0 ? 0 : performance.now() - since)) / 1000,
  };
}
