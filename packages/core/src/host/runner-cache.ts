import { printable } from '../text.ts';

/** The runner's cache of files between runs (https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching). */
export interface RunnerCache {
  /** Fills the folder. Answers the key that was found, undefined for none. */
  readonly restore: (folder: string, key: string, prefixes: readonly string[]) => Promise<string | undefined>;
  /** Keeps the folder under the key, unless there is one already. */
  readonly save: (folder: string, key: string) => Promise<void>;
}

/**
 * Opens the cache by `@actions/cache`, which is loaded at this call; undefined where there is no cache service, as outside of
 * a runner. A cache is a help and never a need: what goes wrong with it is told by `warn`, and the run goes on.
 */
export async function openRunnerCache(warn: (text: string) => void): Promise<RunnerCache | undefined> {
  const cache = await import('@actions/cache');
  if (!cache.isFeatureAvailable()) return undefined;
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      warn(`${what}: ${printable(error instanceof Error ? error.message : String(error), 300)}`);
      return undefined;
    }
  };
  return {
    restore: (folder, key, prefixes) =>
      attempt('The cache could not be restored', () => cache.restoreCache([folder], key, [...prefixes])),
    save: async (folder, key) => {
      await attempt('The cache could not be saved', () => cache.saveCache([folder], key));
    },
  };
}
