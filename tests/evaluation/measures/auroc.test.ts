import fc from "fast-check";
import { expect, test } from "vitest";
import { auroc } from "../../../src/evaluation/measures/auroc.ts";

test.each([
  ["apart", [0.8, 0.9], [0.1, 0.2], 1],
  ["the wrong way round", [0.1, 0.2], [0.8, 0.9], 0],
  ["all the same", [0.5, 0.5], [0.5], 0.5],
  ["one pair in four wrong", [0.9, 0.4], [0.5, 0.1], 0.75],
  ["a tie", [0.9, 0.5], [0.5, 0.1], 0.875],
])("the area under the curve of scores that are %s", (_, positives, negatives, area) => {
  expect(auroc(positives, negatives)).toBe(area);
});

test("the area is null where a kind is missing", () => {
  expect(auroc([], [1])).toBeNull();
  expect(auroc([1], [])).toBeNull();
});

const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });

test("the area is the share of pairs in the right order, ties counting half", () => {
  fc.assert(
    fc.property(scores, scores, (positives, negatives) => {
      const pairs = positives.flatMap((a) => negatives.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
      const share = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
      expect(auroc(positives, negatives)).toBeCloseTo(share, 12);
    }),
  );
});
