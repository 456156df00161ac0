import { expect, test } from "vitest";
import { quantile } from "../../../src/evaluation/measures/quantile.ts";

test.each([
  [0, 1],
  [0.5, 3],
  [0.8, 4],
  [0.81, 5],
  [1, 5],
])("the quantile %f of one to five is %d", (q, value) => {
  expect(quantile([5, 3, 1, 4, 2], q)).toBe(value);
});

test("nothing has no quantile", () => {
  expect(quantile([], 0.5)).toBeNaN();
});
