import { expect, test } from "vitest";
import { logOdds } from "../../src/answering/assess-coverage.ts";
import { COVERAGE_WEIGHTS } from "../../src/answering/coverage-weights.ts";
import { calibrate, calibrated, calibrateWeights } from "./calibrate.ts";
import { logistic } from "./logistic-regression.ts";
import { sampleFeatures, sampleScored } from "./sample-observations.ts";

/** Scores of which so many of a hundred are covered. */
function scoredAs(score: number, covered: number) {
  return [
    ...Array.from({ length: covered }, () => sampleScored({ score })),
    ...Array.from({ length: 100 - covered }, () => sampleScored({ score, covered: false, kind: "out" })),
  ];
}

test("calibration makes of scores what came true of them", () => {
  const line = calibrate([...scoredAs(-0.3, 10), ...scoredAs(1.3, 90)]);
  expect(logistic(calibrated(line, -0.3))).toBeCloseTo(0.1, 6);
  expect(logistic(calibrated(line, 1.3))).toBeCloseTo(0.9, 6);
});

test("near misses have no part in the calibration", () => {
  const others = [...scoredAs(-1, 20), ...scoredAs(1, 80)];
  const nearMisses = Array.from({ length: 50 }, () => sampleScored({ score: 1, covered: false, kind: "near-miss" }));
  expect(calibrate([...others, ...nearMisses])).toEqual(calibrate(others));
});

test("calibrated weights sum to the calibrated score", () => {
  const line = { shift: 0.7, slope: 1.9 };
  const weights = COVERAGE_WEIGHTS.withGlossary;
  const features = sampleFeatures({ terms: 0.4, absentNames: 0.2, logParagraphs: 1.3 });
  const expected = calibrated(line, logOdds(features, weights));
  expect(logOdds(features, calibrateWeights(line, weights))).toBeCloseTo(expected, 9);
});
