import fc from "fast-check";
import { expect, test } from "vitest";
import { bestF1Below, f1Below } from "../../../src/evaluation/measures/f1-score.ts";

test.each([
  [0.5, [0.1, 0.2], [0.8], 1],
  [0.5, [0.1, 0.6], [0.2, 0.9], 0.5],
  [0.5, [0.5], [0.9], 0],
  [0.1, [0.5], [0.9], 0],
  [1, [0.5], [0.9], 2 / 3],
])("F1 below %f of %j against %j is %f", (threshold, below, notBelow, f1) => {
  expect(f1Below(threshold, below, notBelow)).toBeCloseTo(f1, 12);
});

const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });

test("the best F1 is that of the best threshold", () => {
  fc.assert(
    fc.property(scores, scores, (below, notBelow) => {
      const thresholds = Array.from({ length: 11 }, (_, threshold) => threshold);
      const best = Math.max(...thresholds.map((threshold) => f1Below(threshold, below, notBelow)));
      expect(bestF1Below(below, notBelow)).toBeCloseTo(best, 12);
    }),
  );
});
