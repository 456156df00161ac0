/** Runs tasks of one key strictly one after another, in the order given; tasks of other keys run at the same time. */
export type KeyedQueue = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/** A task that fails rejects its own promise only. A key with nothing to do takes no memory. */
export function createKeyedQueue(): KeyedQueue {
  const latest = new Map<string, Promise<unknown>>();

  return async (key, task) => {
    const previous = latest.get(key) ?? Promise.resolve();
    const current = previous.then(
      () => task(),
      () => task(), // the failure before it has been told to its own caller
    );
    latest.set(key, current);
    try {
      return await current;
    } finally {
      if (latest.get(key) === current) latest.delete(key);
    }
  };
}
