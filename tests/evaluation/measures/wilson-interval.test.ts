import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "../../../src/evaluation/measures/wilson-interval.ts";

test.each([
  [8, 10, 0.4902, 0.9433],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [1, 1000, 0.0002, 0.0056],
  [0, 0, 0, 1],
])("the interval of %d in %d is %f to %f", (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

test("the interval holds the share, mirrors its counterpart and narrows with more trials", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (good, bad) => {
      fc.pre(good + bad > 0);
      const trials = good + bad;
      const [low, high] = wilsonInterval(good, trials);
      expect(low).toBeLessThanOrEqual(good / trials + 1e-12);
      expect(high).toBeGreaterThanOrEqual(good / trials - 1e-12);
      expect(1 - wilsonInterval(bad, trials)[1]).toBeCloseTo(low, 10);
      const [narrowLow, narrowHigh] = wilsonInterval(4 * good, 4 * trials);
      expect(narrowHigh - narrowLow).toBeLessThan(high - low);
    }),
  );
});
