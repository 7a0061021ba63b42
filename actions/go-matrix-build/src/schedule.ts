/** Works on all items, so many at once and in their order. Nothing new begins after one has failed. */
export async function atMost<T>(
  limit: number,
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const index = next++;
      const item = items[index];
      try {
        if (item !== undefined) await work(item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: limit }, worker));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}

export interface Queue {
  readonly add: (task: () => Promise<void>) => void;
  /** When nothing is left to do. Rejects with the first failure; tasks after it were left out. */
  readonly done: () => Promise<void>;
}

/** A queue whose tasks run one after another, while the one who adds them goes on. */
export function oneByOne(): Queue {
  let last: Promise<void> = Promise.resolve();
  return {
    add: (task) => {
      last = last.then(task);
      last.catch(() => undefined); // told by done
    },
    done: () => last,
  };
}
