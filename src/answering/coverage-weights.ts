import type { Language } from "../text/language.ts";
import type { CoverageFeatures } from "./coverage-features.ts";

/**
 * Weights of the evidence that the source covers a question, as a logistic regression.
 *
 * Written by `npm run fit` on 2026-11-26. Fitted on folders of 7 to 650 paragraphs drawn from five public sets in four
 * languages (PoQuAD, SQuAD 2, XQuAD en and ru, KazQAD), answerable questions of articles in the folder against those of
 * articles left out, each set and size weighing the same; and, for a folder with a glossary, as deviations from these on
 * the development half of the project's own questions.
 */
export const COVERAGE_WEIGHTS: Readonly<Record<"withGlossary" | "withoutGlossary", CoverageFeatures>> = {
  withoutGlossary: {
    bias: -1.98,
    terms: 0.18,
    heading: 1.2,
    neighbours: -0.3,
    features: 2.56,
    absentNames: -5.74,
    absentNumber: -1.45,
    bm25: 6.17,
    logParagraphs: -1.46,
    logTerms: 1.92,
    namesElsewhere: -1.57,
    nameless: -1.42,
    namelessTerms: 0.64,
    namelessWords: 0.36,
    continues: 0.68,
    ownTermsAbsent: -0.92,
    lacksDuration: -0.55,
    lacksNumber: -1.95,
    lacksMoney: -2.62,
    lacksPercentage: -1.73,
    lacksAge: -2.07,
    lacksTime: -0.52,
    lacksPlace: -0.87,
    lacksPerson: -0.95,
    lacksOffice: -0.78,
    lacksName: -1.01,
    numberElsewhere: -0.19,
    absentConcepts: -0.42,
  },
  withGlossary: {
    bias: -0.47,
    terms: -0.36,
    heading: -0.6,
    neighbours: 0.14,
    features: 0.37,
    absentNames: -7.04,
    absentNumber: -1.53,
    bm25: 1.02,
    logParagraphs: -0.57,
    logTerms: 1.45,
    namesElsewhere: -2.44,
    nameless: -1.26,
    namelessTerms: 1.48,
    namelessWords: 0.9,
    continues: 1.35,
    ownTermsAbsent: -1.83,
    lacksDuration: -0.28,
    lacksNumber: -4.52,
    lacksMoney: -5.25,
    lacksPercentage: -3.35,
    lacksAge: -4.13,
    lacksTime: -1.98,
    lacksPlace: -3.23,
    lacksPerson: -0.88,
    lacksOffice: -0.83,
    lacksName: -4.12,
    numberElsewhere: -1.48,
    absentConcepts: -0.84,
  },
};

/**
 * What makes a probability of their sum: `shift + slope · sum` is the log-odds, by the passage's language. Fitted on the
 * same by cross-validation, near misses apart (docs/decisions/2026-11-25-calibration.md).
 */
export const COVERAGE_CALIBRATION: Readonly<
  Record<
    "withGlossary" | "withoutGlossary",
    Readonly<Record<Language, { readonly shift: number; readonly slope: number }>>
  >
> = {
  withoutGlossary: {
    pl: { shift: 0.74, slope: 1.11 },
    en: { shift: -0.17, slope: 1.41 },
    ru: { shift: 0.13, slope: 1.61 },
    kk: { shift: -0.48, slope: 0.94 },
  },
  withGlossary: {
    pl: { shift: 0.81, slope: 1.83 },
    en: { shift: 0.5, slope: 1.43 },
    ru: { shift: 0.51, slope: 1.8 },
    kk: { shift: -0.09, slope: 1.46 },
  },
};
