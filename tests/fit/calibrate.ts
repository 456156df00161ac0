import type { Language } from "../../src/text/language.ts";
import { fitLogisticRegression } from "./logistic-regression.ts";
import type { Observation } from "./observation.ts";
import { weighAlike } from "./weigh-observations.ts";

/** An observation with the log-odds that weights fitted on others give it. */
export interface Scored extends Observation {
  readonly score: number;
}

export type CoverageCalibration = Readonly<
  Record<"withoutGlossary" | "withGlossary", Readonly<Record<Language, Calibration>>>
>;

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
 * what is out of scope. A line changes no order. It is level where nothing was observed.
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

/**
 * A line for each language in both kinds of folder. How far from the text people ask differs by language, and so does what
 * folding leaves of its words: a score that is nine in ten for Russian is seven in ten for Kazakh.
 */
export function calibrateByLanguage(observations: readonly Scored[]): CoverageCalibration {
  const ofFolder = (hasGlossary: boolean): CoverageCalibration[keyof CoverageCalibration] => {
    const lineOf = (language: Language): Calibration =>
      calibrate(observations.filter((one) => one.hasGlossary === hasGlossary && one.language === language));
    return { pl: lineOf("pl"), en: lineOf("en"), ru: lineOf("ru"), kk: lineOf("kk") };
  };
  return { withoutGlossary: ofFolder(false), withGlossary: ofFolder(true) };
}
