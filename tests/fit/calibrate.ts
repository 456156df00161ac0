import type { CoverageFeature, CoverageFeatures } from "../../src/answering/coverage-features.ts";
import { fitLogisticRegression } from "./logistic-regression.ts";
import type { Observation } from "./observation.ts";
import { weighAlike } from "./weigh-observations.ts";

/** An observation with the log-odds that weights fitted on others give it. */
export interface Scored extends Observation {
  readonly score: number;
}

/** A line through log-odds: what they come to where they are true. */
export interface Calibration {
  readonly shift: number;
  readonly slope: number;
}

const OUT_OF_SCOPE = ["out", "off-topic", "public"];

/** Whether calibration is about it: questions that the folder answers, and as many that it has nothing for. */
export function isInCalibration({ covered, kind }: Observation): boolean {
  return covered || OUT_OF_SCOPE.includes(kind);
}

/**
 * Platt's scaling: the fit weighs near misses as much as the answerable, which makes all confidences too timid towards
 * what is out of scope. A line changes no order; and of a sum of weighted features it makes another one.
 */
export function calibrate(observations: readonly Scored[]): Calibration {
  const some = observations.filter(isInCalibration);
  const alike = weighAlike(some, ({ folder, language, covered }) => `${folder} ${language} ${covered}`);
  const [shift = 0, slope = 1] = fitLogisticRegression({
    rows: some.map(({ score }) => Float64Array.of(1, score)),
    isTrue: some.map(({ covered }) => covered),
    weights: some.map((one) => some.length * (alike.get(one) ?? 0)),
    penalties: [0, 0],
  });
  return { shift, slope };
}

export function calibrated({ shift, slope }: Calibration, score: number): number {
  return shift + slope * score;
}

/** The weights whose sum is the calibrated one. */
export function calibrateWeights({ shift, slope }: Calibration, weights: CoverageFeatures): CoverageFeatures {
  const entries = Object.entries(weights) as [CoverageFeature, number][];
  const scaled = entries.map(([name, weight]) => [name, slope * weight + (name === "bias" ? shift : 0)]);
  return Object.fromEntries(scaled) as CoverageFeatures;
}
