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
    bias: -1.63,
    terms: 1.04,
    heading: 1.29,
    neighbours: 0.34,
    features: 2.26,
    absentNames: -4.85,
    absentNumber: -0.89,
    bm25: 5.29,
    logParagraphs: -1.58,
    logTerms: 1.75,
    namesElsewhere: -1.38,
    nameless: -1.27,
    namelessTerms: -0.19,
    namelessWords: 0.4,
    continues: 0.28,
    ownTermsAbsent: -0.72,
    lacksDuration: -0.86,
    lacksNumber: -2.18,
    lacksMoney: -2.37,
    lacksPercentage: -1.52,
    lacksAge: -1.67,
    lacksTime: -0.96,
    lacksPlace: -0.35,
    lacksPerson: -0.49,
    lacksOffice: -0.41,
    lacksName: -0.45,
    lacksStatement: 0,
    numberElsewhere: -0.36,
    absentConcepts: -0.17,
  },
  withGlossary: {
    bias: 0.15,
    terms: 0.48,
    heading: 1.29,
    neighbours: 1.15,
    features: 0.28,
    absentNames: -6.46,
    absentNumber: -1.52,
    bm25: 0.75,
    logParagraphs: -1.58,
    logTerms: 1.27,
    namesElsewhere: -1.79,
    nameless: -0.97,
    namelessTerms: 0.8,
    namelessWords: 1.97,
    continues: 0.93,
    ownTermsAbsent: -1.04,
    lacksDuration: -0.86,
    lacksNumber: -4.28,
    lacksMoney: -4.71,
    lacksPercentage: -3.02,
    lacksAge: -3.74,
    lacksTime: -2.53,
    lacksPlace: -3.55,
    lacksPerson: -0.28,
    lacksOffice: -0.41,
    lacksName: -4.19,
    lacksStatement: 0,
    numberElsewhere: -1.39,
    absentConcepts: -0.34,
  },
};
