import { expect, test } from "vitest";
import { calibrate, calibrateByLanguage, calibrated, type Scored } from "./calibrate.ts";
import { logistic } from "./logistic-regression.ts";
import { sampleScored } from "./sample-observations.ts";

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

test("each language in each kind of folder has its own line", () => {
  const of = (share: number, changes: Partial<Scored>) =>
    [...scoredAs(-1, 100 - share), ...scoredAs(1, share)].map((one) => ({ ...one, ...changes }));
  const kazakh = { language: "kk" } as const;
  const lines = calibrateByLanguage([...of(90, {}), ...of(70, kazakh), ...of(80, { ...kazakh, hasGlossary: true })]);
  expect(logistic(calibrated(lines.withoutGlossary.en, 1))).toBeCloseTo(0.9, 6);
  expect(logistic(calibrated(lines.withoutGlossary.kk, 1))).toBeCloseTo(0.7, 6);
  expect(logistic(calibrated(lines.withGlossary.kk, 1))).toBeCloseTo(0.8, 6);
});
