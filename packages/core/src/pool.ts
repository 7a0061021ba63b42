/** Things that one piece of work at a time may have. */
export interface Pool<T> {
  /** Works with one of them as soon as one is free; whoever came first has it first. */
  readonly use: <R>(work: (item: T) => Promise<R>) => Promise<R>;
}

/** A pool of these things. One of nothing would let all work wait for ever: it throws. */
export function pool<T extends NonNullable<unknown>>(items: readonly T[]): Pool<T> {
  if (items.length === 0) throw new Error('a pool of nothing');
  const free = [...items];
  const waiting: ((item: T) => void)[] = [];
  const take = async (): Promise<T> => {
    const item = free.pop();
    return item ?? (await new Promise((resolve) => waiting.push(resolve)));
  };
  const give = (item: T): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(item);
    else next(item);
  };
  return {
    use: async (work) => {
      const item = await take();
      try {
        return await work(item);
      } finally {
        give(item);
      }
    },
  };
}
