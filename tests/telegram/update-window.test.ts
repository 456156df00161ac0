import fc from "fast-check";
import { expect, test } from "vitest";
import { createUpdateWindow, MOST_OPEN } from "../../src/telegram/update-window.ts";

const batch = (...ids: readonly number[]) => ids.map((id) => ({ id }));
const ids = (of: readonly { readonly id: number }[]) => of.map(({ id }) => id);

test("createUpdateWindow confirms nothing at first", () => {
  expect(createUpdateWindow().offset()).toBe(0);
});

test("createUpdateWindow confirms up to the lowest that is not done", () => {
  const window = createUpdateWindow();
  expect(ids(window.open(batch(5, 6, 8)))).toEqual([5, 6, 8]);
  window.close(6);
  expect(window.offset()).toBe(5);
  window.close(5);
  expect(window.offset()).toBe(8);
  window.close(8);
  expect(window.offset()).toBe(9);
});

test("createUpdateWindow knows what comes again, done or not, also when it has been confirmed", () => {
  const window = createUpdateWindow();
  window.open(batch(5, 6));
  window.close(6);
  expect(ids(window.open(batch(5, 6, 7)))).toEqual([7]);
  for (const id of [5, 7]) window.close(id);
  expect(window.open(batch(5, 6, 7))).toEqual([]);
});

test("createUpdateWindow follows Telegram to lower numbers", () => {
  const window = createUpdateWindow();
  window.open(batch(900));
  window.close(900);
  expect(ids(window.open(batch(3)))).toEqual([3]);
  window.close(3);
  expect(window.offset()).toBe(4);
});

/** Telegram's side: what is below the offset is forgotten, and at most a hundred of the others are given. */
function createQueue(count: number) {
  let waiting = Array.from({ length: count }, (_, index) => ({ id: index * 3 + 1 }));
  return {
    poll: (offset: number) => {
      waiting = waiting.filter(({ id }) => id >= offset);
      return waiting.slice(0, 100);
    },
    holds: (id: number) => waiting.some((one) => one.id === id),
  };
}

test("createUpdateWindow opens each once and loses none, in whatever order they are done", () => {
  const plan = fc.record({
    count: fc.nat(300),
    picks: fc.infiniteStream(fc.nat()),
    polls: fc.infiniteStream(fc.boolean()),
  });
  fc.assert(
    fc.property(plan, ({ count, picks, polls }) => {
      const queue = createQueue(count);
      const window = createUpdateWindow();
      const open: number[] = [];
      const begun: number[] = [];
      while (begun.length < count || open.length > 0) {
        if (polls.next().value || open.length === 0) {
          const fresh = ids(window.open(queue.poll(window.offset())));
          begun.push(...fresh);
          open.push(...fresh);
          expect(open.length).toBeLessThanOrEqual(MOST_OPEN);
          // A crash now loses nothing: all that is not done still waits at Telegram.
          expect(open.every(queue.holds)).toBe(true);
        } else {
          const [id = 0] = open.splice(Number(picks.next().value) % open.length, 1);
          window.close(id);
        }
      }
      expect(begun).toEqual(Array.from({ length: count }, (_, index) => index * 3 + 1));
      expect(queue.poll(window.offset())).toEqual([]);
    }),
  );
});

test("createUpdateWindow takes no more than it has room for, and the others when they come again", () => {
  const window = createUpdateWindow();
  const all = batch(...Array.from({ length: MOST_OPEN * 2 }, (_, id) => id));
  expect(window.open(all)).toHaveLength(MOST_OPEN);
  expect(window.open(all)).toEqual([]);
  for (let id = 0; id < MOST_OPEN; id++) window.close(id);
  expect(window.offset()).toBe(MOST_OPEN);
  expect(ids(window.open(all))[0]).toBe(MOST_OPEN);
});
