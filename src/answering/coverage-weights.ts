import type { CoverageFeatures } from "./coverage-features.ts";

/**
 * Weights of the evidence that the source covers a question, as a logistic regression: their sum is the log-odds.
 *
 * Written by `npm run fit` on 2026-11-26. Fitted on folders of 7 to 650 paragraphs drawn from five public sets in four
 * languages (PoQuAD, SQuAD 2, XQuAD en and ru, KazQAD), answerable questions of articles in the folder against those of
 * articles left out, each set and size weighing the same; and, for a folder with a glossary, as deviations from these on
 * the development half of the project's own questions. Then calibrated (docs/decisions/2026-11-25-calibration.md).
 */
export const COVERAGE_WEIGHTS: Readonly<Record<"withGlossary" | "withoutGlossary", CoverageFeatures>> = {
  withoutGlossary: {
    bias: -2.27,
    terms: 0.3,
    heading: 1.52,
    neighbours: -0.2,
    features: 2.81,
    absentNames: -6.47,
    absentNumber: -1.63,
    bm25: 7.01,
    logParagraphs: -1.63,
    logTerms: 2.16,
    namesElsewhere: -1.84,
    nameless: -1.57,
    namelessTerms: 0.65,
    namelessWords: 0.37,
    continues: 0.79,
    ownTermsAbsent: -1.05,
    lacksDuration: -0.63,
    lacksNumber: -2.22,
    lacksMoney: -2.97,
    lacksPercentage: -1.96,
    lacksAge: -2.34,
    lacksTime: -0.58,
    lacksPlace: -0.97,
    lacksPerson: -1.21,
    lacksOffice: -0.9,
    lacksName: -1.16,
    numberElsewhere: -0.21,
    absentConcepts: -0.32,
  },
  withGlossary: {
    bias: -0.76,
    terms: -0.08,
    heading: -0.41,
    neighbours: 0.82,
    features: 0.5,
    absentNames: -10.86,
    absentNumber: -2.36,
    bm25: 1.61,
    logParagraphs: -0.94,
    logTerms: 2.35,
    namesElsewhere: -3.93,
    nameless: -1.97,
    namelessTerms: 2.31,
    namelessWords: 1.54,
    continues: 2.2,
    ownTermsAbsent: -2.92,
    lacksDuration: -0.45,
    lacksNumber: -7.39,
    lacksMoney: -8.31,
    lacksPercentage: -5.3,
    lacksAge: -6.51,
    lacksTime: -3.15,
    lacksPlace: -5.11,
    lacksPerson: -1.42,
    lacksOffice: -1.32,
    lacksName: -6.5,
    numberElsewhere: -2.28,
    absentConcepts: -0.89,
  },
};
