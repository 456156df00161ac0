import type { CoverageFeature } from "./coverage-features.ts";

/**
 * Weights of the evidence that the source covers a question, as a logistic regression: their sum is the log-odds.
 *
 * Fitted on five public sets in four languages (PoQuAD, XQuAD ru and en, SQuAD 2, KazQAD): folders of 7 to 650 paragraphs
 * drawn from each, answerable questions of articles in the folder against those of articles left out, each set weighing
 * the same. Those of the glossary were fitted, the others held fixed, on the development half of the project's own
 * questions and, as questions off the topic, 400 of the public sets' asked of the shipped article.
 */
export const COVERAGE_WEIGHTS: Readonly<Record<CoverageFeature, number>> = {
  bias: -4.56,
  terms: 1.88,
  heading: 4.83,
  neighbours: 0.12,
  features: 2.33,
  absentNames: -5.71,
  absentNumber: -1.09,
  bm25: 9.14,
  logParagraphs: -1.55,
  logTerms: 1.33,
  // Set by hand.
  asksAboutAnother: -8,
  ownTermsAbsent: -3,
  lacksNumber: -1.42,
  lacksMoney: -1.42,
  lacksPercentage: -1.42,
  lacksAge: -1.42,
  lacksTime: -0.23,
  lacksPlace: -0.31,
  lacksPerson: 0,
  lacksOffice: 0,
  glossary: -1.16,
  glossaryAbsentConcepts: -1.19,
  glossaryAbsentConceptCount: 0.4,
  glossaryAbsentOthers: 2.11,
  glossaryLacksNumber: -3,
};
