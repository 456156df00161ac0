/**
 * Does work for each item, so many at a time, and gives the results in the items' order. When some of it fails nothing new
 * is taken on, what runs is waited for, and the first failure is thrown: nothing of it goes on behind its caller's back.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item, position: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  let failed = false;
  const takeOn = async (): Promise<void> => {
    for (const [position, item] of rest) {
      if (failed) return;
      try {
        results[position] = await work(item, position);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(atATime, items.length) }, takeOn));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return results;
}
