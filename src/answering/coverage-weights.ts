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
    bias: -5.15,
    terms: 3.65,
    heading: 2.19,
    neighbours: 1.82,
    features: 1.78,
    absentNames: -4.63,
    absentNumber: -0.86,
    bm25: 6.73,
    logParagraphs: -1.48,
    logTerms: 1.61,
    relationsAbsent: 0.12,
    namesElsewhere: 0.44,
    ownTermsAbsent: -0.61,
    lacksDuration: -0.13,
    lacksNumber: -2.15,
    lacksMoney: -1.86,
    lacksPercentage: -0.12,
    lacksAge: -1.32,
    lacksTime: -0.8,
    lacksPlace: -0.34,
    lacksPerson: -0.77,
    lacksOffice: -0.33,
    lacksName: -0.3,
    lacksStatement: 0,
    numberElsewhere: -0.32,
    absentConcepts: 0.08,
    absentConceptCount: 0.25,
    absentOthers: 0.66,
  },
  withGlossary: {
    bias: -4.34,
    terms: 4.24,
    heading: 2.19,
    neighbours: 2.33,
    features: -0.17,
    absentNames: -6.66,
    absentNumber: -0.59,
    bm25: 2.78,
    logParagraphs: -1.48,
    logTerms: 1.69,
    relationsAbsent: -0.89,
    namesElsewhere: -0.02,
    ownTermsAbsent: -0.12,
    lacksDuration: 0.9,
    lacksNumber: -4.59,
    lacksMoney: -3.69,
    lacksPercentage: -0.12,
    lacksAge: -3.11,
    lacksTime: -2.25,
    lacksPlace: -3.78,
    lacksPerson: -0.71,
    lacksOffice: -0.33,
    lacksName: -2.65,
    lacksStatement: 0.01,
    numberElsewhere: -1.19,
    absentConcepts: 0.15,
    absentConceptCount: 0.49,
    absentOthers: 1.34,
  },
};
