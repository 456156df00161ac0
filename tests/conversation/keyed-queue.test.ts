import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyedQueue } from "../../src/conversation/keyed-queue.ts";

test("createKeyedQueue gives one key's tasks one at a time, in order, with their own results", async () => {
  const tasks = fc.array(fc.record({ key: fc.constantFrom("a", "b", "c"), fails: fc.boolean() }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(tasks, fc.scheduler(), async (planned, scheduler) => {
      const inOrder = createKeyedQueue();
      const running = new Set<string>();
      const begun: number[] = [];
      const results = planned.map(({ key, fails }, index) =>
        inOrder(key, async () => {
          expect(running.has(key)).toBe(false);
          running.add(key);
          begun.push(index);
          await scheduler.schedule(Promise.resolve());
          running.delete(key);
          if (fails) throw new Error(`${index}`);
          return index;
        }),
      );
      const settled = await scheduler.waitFor(Promise.allSettled(results));

      const outcomes = settled.map((one) => (one.status === "fulfilled" ? one.value : Number(one.reason.message)));
      expect(outcomes).toEqual(planned.map((_, index) => index));
      expect(settled.map((one) => one.status === "rejected")).toEqual(planned.map((task) => task.fails));
      for (const key of ["a", "b", "c"]) {
        const mine = (index: number) => planned[index]?.key === key;
        expect(begun.filter(mine)).toEqual(planned.map((_, index) => index).filter(mine));
      }
    }),
  );
});

test("createKeyedQueue goes on after a task that throws at once", async () => {
  const inOrder = createKeyedQueue();
  const failing = inOrder("a", () => {
    throw new Error("at once");
  });
  await expect(failing).rejects.toThrow("at once");
  expect(await inOrder("a", async () => "next")).toBe("next");
});
