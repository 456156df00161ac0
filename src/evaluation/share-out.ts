import { parentPort, Worker } from "node:worker_threads";

export interface ShareOutOptions {
  /** A script that calls `takeTasks`. */
  readonly script: URL;
  /** Handed to each worker as its `workerData`. */
  readonly workerData: unknown;
  /** Number of threads. */
  readonly workers: number;
  readonly onProgress: (done: number, total: number) => void;
}

interface Batch<T> {
  readonly first: number;
  readonly items: readonly T[];
}

/** Large enough that no thread waits for its next task, small enough that none works long alone at the end. */
const BATCH = 8;

/** Has worker threads do tasks, and gives the results in the tasks' order. Rejects as soon as one fails. */
export async function shareOut<Task, Result>(
  tasks: readonly Task[],
  { script, workerData, workers, onProgress }: ShareOutOptions,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const threads = Array.from({ length: Math.min(workers, Math.ceil(tasks.length / BATCH)) }, () => {
    return new Worker(script, { workerData });
  });
  const serve = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const hand = (): void => {
        if (next >= tasks.length) {
          resolve();
          return;
        }
        const batch: Batch<Task> = { first: next, items: tasks.slice(next, next + BATCH) };
        next += batch.items.length;
        thread.postMessage(batch);
      };
      thread.on("error", reject);
      thread.on("exit", (code) => reject(new Error(`a worker thread ended early (${code})`)));
      thread.on("message", (batch: Batch<Result> | "ready") => {
        if (batch !== "ready") {
          batch.items.forEach((item, offset) => {
            results[batch.first + offset] = item;
          });
          done += batch.items.length;
          onProgress(done, tasks.length);
        }
        hand();
      });
    });
  try {
    await Promise.all(threads.map(serve));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return results;
}

/** The worker's side: does the tasks that come, one after the other. A failed one ends the thread, and with it the run. */
export function takeTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  if (parentPort === null) throw new Error("only a worker thread takes tasks");
  const port = parentPort;
  port.on("message", async ({ first, items }: Batch<Task>) => {
    const results: Result[] = [];
    for (const item of items) results.push(await work(item));
    port.postMessage({ first, items: results } satisfies Batch<Result>);
  });
  port.postMessage("ready");
}
