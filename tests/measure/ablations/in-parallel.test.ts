import { expect, test } from "vitest";
import { inParallel } from "./in-parallel.ts";

test("results stand in the items' order, and no more work runs at a time than allowed", async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel([3, 1, 2], 2, async (item, position) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
    running -= 1;
    return `${position}: ${item}`;
  });
  expect(results).toEqual(["0: 3", "1: 1", "2: 2"]);
  expect(most).toBe(2);
});

test("after a failure nothing new is taken on, and what runs is waited for", async () => {
  const done: number[] = [];
  const work = async (item: number) => {
    if (item === 1) throw new Error("no 1");
    await new Promise((resume) => setTimeout(resume, 5));
    done.push(item);
  };
  await expect(inParallel([0, 1, 2, 3], 2, work)).rejects.toThrow("no 1");
  expect(done).toEqual([0]);
});

test("work that fails fails all", async () => {
  const work = async (item: number) => Promise.reject(new Error(`no ${item}`));
  await expect(inParallel([1, 2], 2, work)).rejects.toThrow("no 1");
});
