/**
 * Works on all items, so many at once, and answers in their order. Nothing new begins after one has failed; the first failure
 * is thrown when nothing runs any more.
 */
export async function inParallel<T, R>(
  limit: number,
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  if (items.length > 0 && !(limit >= 1)) throw new Error('work without anybody to do it');
  const results = new Map<number, R>();
  const waiting = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, item] = next;
      try {
        results.set(index, await work(item, index));
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
