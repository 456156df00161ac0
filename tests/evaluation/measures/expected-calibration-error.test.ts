import { expect, test } from "vitest";
import {
  calibrationBins,
  expectedCalibrationError,
} from "../../../src/evaluation/measures/expected-calibration-error.ts";

const said = (confidence: number, ...outcomes: boolean[]) => outcomes.map((isTrue) => ({ confidence, isTrue }));

test("a bin has its lower bound, and the last one also 1", () => {
  const bins = calibrationBins([...said(0, false), ...said(0.5, true), ...said(1, true)], 2);
  expect(bins).toMatchObject([
    { low: 0, high: 0.5, meanConfidence: 0, cameTrue: { part: 0, whole: 1 } },
    { low: 0.5, high: 1, meanConfidence: 0.75, cameTrue: { part: 2, whole: 2 } },
  ]);
});

test("the error is the gap between confidence and truth, each prediction counting the same", () => {
  const predictions = [...said(0.9, true, true, true, false), ...said(0.2, false)];
  // 4/5 of |0.75 − 0.9| and 1/5 of |0 − 0.2|.
  expect(expectedCalibrationError(calibrationBins(predictions))).toBeCloseTo(0.8 * 0.15 + 0.2 * 0.2, 12);
});

test("predictions that come true as often as they say have no error", () => {
  const predictions = [...said(0.75, true, true, true, false), ...said(0, false), ...said(1, true)];
  expect(expectedCalibrationError(calibrationBins(predictions))).toBe(0);
});

test("without predictions there is no error to tell", () => {
  const bins = calibrationBins([]);
  expect(bins).toHaveLength(10);
  expect(bins[0]).toMatchObject({ meanConfidence: null, cameTrue: null });
  expect(expectedCalibrationError(bins)).toBeNull();
});
