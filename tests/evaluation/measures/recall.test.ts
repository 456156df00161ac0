import { expect, test } from "vitest";
import { meanReciprocalRank, recallAt } from "../../../src/evaluation/measures/recall.ts";

const RANKS = [1, 2, null, 6];

test.each([
  [1, 1],
  [2, 2],
  [5, 2],
  [6, 3],
  [20, 3],
])("R@%d counts %d of four", (k, found) => {
  expect(recallAt(RANKS, k)).toMatchObject({ part: found, whole: 4, share: found / 4 });
});

test("the mean reciprocal rank gives nothing for what was not found", () => {
  expect(meanReciprocalRank(RANKS)).toBeCloseTo((1 + 1 / 2 + 0 + 1 / 6) / 4, 12);
});

test("without questions there is nothing to tell", () => {
  expect(recallAt([], 1)).toBeNull();
  expect(meanReciprocalRank([])).toBeNull();
});
