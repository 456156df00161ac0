import fc from "fast-check";
import { expect, test } from "vitest";
import { thresholdRefusing } from "../../../src/evaluation/measures/threshold-refusing.ts";

test("a threshold refuses no more than the share, and the next confidence above it would", () => {
  const confidence = fc.double({ min: 0, max: 1, noNaN: true });
  const confidences = fc.array(confidence, { minLength: 1 });
  fc.assert(
    fc.property(confidences, fc.double({ min: 0, max: 0.99, noNaN: true }), (some, share) => {
      const threshold = thresholdRefusing(share, some);
      const below = (limit: number): number => some.filter((one) => one < limit).length;
      expect(below(threshold)).toBeLessThanOrEqual(share * some.length);
      expect(below(threshold + Number.EPSILON)).toBeGreaterThan(share * some.length);
    }),
  );
});

test("five in a hundred of distinct confidences lie below", () => {
  const confidences = Array.from({ length: 100 }, (_, position) => position / 100);
  expect(thresholdRefusing(0.05, confidences)).toBe(0.05);
  expect(thresholdRefusing(0.05, [])).toBe(Number.NEGATIVE_INFINITY);
});
