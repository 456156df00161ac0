import type { CoverageFeatures } from "./coverage-features.ts";

/**
 * Weights of the evidence that the source covers a question, as a logistic regression: their sum is the log-odds.
 *
 * Fitted on five public sets in four languages (PoQuAD, XQuAD ru and en, SQuAD 2, KazQAD): folders of 7 to 650 paragraphs
 * drawn from each, answerable questions of articles in the folder against those of articles left out, each set and size
 * weighing the same; and, for a folder with a glossary, as deviations from these on the development half of the project's
 * own questions.
 */
export const COVERAGE_WEIGHTS: Readonly<Record<"withGlossary" | "withoutGlossary", CoverageFeatures>> = {
  withoutGlossary: {
    bias: -1.76,
    terms: 1.01,
    heading: 1.31,
    neighbours: 0.43,
    features: 2.45,
    absentNames: -5.73,
    absentNumber: -1.25,
    bm25: 5.34,
    logParagraphs: -1.62,
    logTerms: 1.82,
    namesElsewhere: -1.71,
    nameless: -1.21,
    namelessTerms: 0.12,
    namelessWords: -0.03,
    continues: 0.56,
    ownTermsAbsent: -0.83,
    lacksDuration: -0.66,
    lacksNumber: -2.18,
    lacksMoney: -2.38,
    lacksPercentage: -1.51,
    lacksAge: -1.68,
    lacksTime: -0.55,
    lacksPlace: -0.35,
    lacksPerson: -0.57,
    lacksOffice: -0.39,
    lacksName: -0.37,
    lacksStatement: 0,
    numberElsewhere: -0.32,
    absentConcepts: -0.26,
  },
  withGlossary: {
    bias: 0.4,
    terms: 0.25,
    heading: 1.31,
    neighbours: 1.08,
    features: 0.44,
    absentNames: -7.24,
    absentNumber: -1.57,
    bm25: 0.56,
    logParagraphs: -1.62,
    logTerms: 1.26,
    namesElsewhere: -2.78,
    nameless: -1.25,
    namelessTerms: 1.58,
    namelessWords: 1.28,
    continues: 1.11,
    ownTermsAbsent: -1.65,
    lacksDuration: -0.1,
    lacksNumber: -4.33,
    lacksMoney: -4.74,
    lacksPercentage: -3,
    lacksAge: -3.79,
    lacksTime: -2.03,
    lacksPlace: -3.34,
    lacksPerson: -0.92,
    lacksOffice: -0.39,
    lacksName: -4.03,
    lacksStatement: 0,
    numberElsewhere: -1.41,
    absentConcepts: -0.52,
  },
};
