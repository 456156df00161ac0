import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createTurnstile } from "../../src/telegram/turnstile.ts";

test("tasks pass one after the other, in order, also where one fails", async () => {
  const turnstile = createTurnstile();
  const done: string[] = [];
  const task = (name: string, fails = false) =>
    turnstile.pass(async () => {
      done.push(`${name} begins`);
      await Promise.resolve();
      done.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  const [first, second] = [task("first", true), task("second")];
  await expect(first).rejects.toThrow("first");
  await second;
  expect(done).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("one that waits for somebody else holds up nobody", async () => {
  const turnstile = createTurnstile();
  const waiting = turnstile.pass(() => sleep(5_000, "late", { ref: false }));
  const begun = performance.now();
  expect(await turnstile.pass(async () => "at once")).toBe("at once");
  expect(performance.now() - begun).toBeLessThan(4_000);
  void waiting;
});

test("one that keeps the process busy is not taken to wait", async () => {
  const turnstile = createTurnstile();
  const order: string[] = [];
  const busy = turnstile.pass(async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const until = performance.now() + 20;
      while (performance.now() < until);
      await new Promise((resolve) => setImmediate(resolve));
    }
    order.push("busy");
  });
  const next = turnstile.pass(async () => void order.push("next"));
  await Promise.all([busy, next]);
  expect(order).toEqual(["busy", "next"]);
});
