import { expect, test } from "vitest";
import { pairedDifference } from "./paired-difference.ts";

test("a paired difference counts what only one of both does, of what both were asked", () => {
  const first = [true, true, false, null, true];
  const second = [true, false, false, true, null];
  expect(pairedDifference(first, second)).toMatchObject({ difference: 1 / 3, whole: 3 });
  expect(pairedDifference(second, first)).toMatchObject({ difference: -1 / 3, whole: 3 });
  expect(pairedDifference([null], [true])).toBeNull();
});

test("noise is of the questions on which both differ, not of all", () => {
  const some = (right: number) => Array.from({ length: 100 }, (_, position) => position < right);
  expect(pairedDifference(some(50), some(50))).toEqual({ difference: 0, noise: 0, whole: 100 });
  // 10 of 100, all one way: 2.576 · √((0.10 − 0.01) / 100).
  expect(pairedDifference(some(60), some(50))?.noise).toBeCloseTo(0.0773, 4);
});
