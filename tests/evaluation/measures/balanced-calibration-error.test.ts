import { expect, test } from "vitest";
import { balancedCalibrationError } from "../../../src/evaluation/measures/balanced-calibration-error.ts";

test("the balanced error is the gap in each bin, each side weighing half", () => {
  // One bin holds 3/4 of the positives' half and all of the negatives' half at 0.55; the other a quarter at 1.
  const error = balancedCalibrationError([0.55, 0.55, 0.55, 1], [0.55]);
  expect(error).toBeCloseTo(Math.abs(0.375 * 0.45 - 0.5 * 0.55), 12);
});

test("the balanced error stays the same when one side is asked ten times over", () => {
  const [positives, negatives] = [
    [0.9, 0.4, 0.7],
    [0.1, 0.6],
  ];
  const repeated = Array.from({ length: 10 }, () => negatives).flat();
  const error = balancedCalibrationError(positives, negatives) ?? Number.NaN;
  expect(balancedCalibrationError(positives, repeated)).toBeCloseTo(error, 12);
});

test("without positives or negatives there is no balanced error", () => {
  expect([balancedCalibrationError([], [0.1]), balancedCalibrationError([0.1], [])]).toEqual([null, null]);
});
