import { expect, test } from "vitest";
import { shareOut } from "../../src/evaluation/share-out.ts";

/** A worker that speaks the protocol of `takeTasks`, which tests of the compiled program cover. */
function workerThat(work: string): URL {
  return new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort, workerData } from "node:worker_threads";
      const work = ${work};
      parentPort.on("message", ({ first, items }) => parentPort.postMessage({ first, items: items.map(work) }));
      parentPort.postMessage("ready");
    `)}`,
  );
}

const TASKS = Array.from({ length: 50 }, (_, task) => task);

test("the results stand in the tasks' order, whichever thread did them", async () => {
  const progress: number[] = [];
  const results = await shareOut<number, number>(TASKS, {
    script: workerThat("(task) => task * workerData"),
    workerData: 3,
    workers: 3,
    onProgress: (done, total) => progress.push(done / total),
  });
  expect(results).toEqual(TASKS.map((task) => task * 3));
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});

test("no task takes no thread", async () => {
  const script = workerThat("() => { throw new Error('asked') }");
  expect(await shareOut([], { script, workerData: null, workers: 2, onProgress: () => undefined })).toEqual([]);
});

test.each([
  ["throws", "() => { throw new Error('no') }", "no"],
  ["ends", "() => process.exit(3)", "a worker thread ended early (3)"],
])("a thread that %s fails the run", async (_, work, message) => {
  const sharing = { script: workerThat(work), workerData: null, workers: 2, onProgress: () => undefined };
  await expect(shareOut(TASKS, sharing)).rejects.toThrow(message);
});
