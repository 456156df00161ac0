/**
 * Weights of the evidence that the source covers a question, as a logistic regression: the sum is the log-odds.
 * Fitted on five public sets in four languages (PoQuAD, XQuAD ru and en, SQuAD 2, KazQAD): folders of 7 to 650 paragraphs
 * drawn from each, answerable questions of articles in the folder against those of articles left out, each set weighing
 * the same. `absentConcepts` was set on the development half of the project's own questions: public sets have no glossary.
 */
export const COVERAGE_WEIGHTS = {
  bias: -4.2,
  terms: 2.2,
  heading: 4.53,
  neighbours: 1.07,
  features: 3.16,
  absentNames: -5.68,
  absentNumber: -1.07,
  absentConcepts: -4,
  bm25: 9.15,
  logParagraphs: -1.63,
  logTerms: 1.12,
  /** The sentence has nothing of the kind that is asked for. */
  lacks: { number: -1.34, percentage: -1.34, person: -0.8, place: -0.86, time: -0.1, office: 0 },
} as const;
