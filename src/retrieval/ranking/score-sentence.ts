import type { SentenceEvidence } from "./sentence-evidence.ts";

/**
 * How much each kind of evidence says that a sentence holds the answer. Fitted as a listwise softmax over the sentences of
 * the gold paragraphs of five public question sets in four languages, each set weighing the same.
 */
const WEIGHTS = {
  terms: 5.69,
  features: 2.96,
  heading: 5.4,
  before: 3.06,
  /** Added to `before` where the sentence leans back. */
  beforeLeaning: 1.7,
  after: 1.5,
  answerType: 0.81,
  opening: 0.42,
} as const;

/** A score without unit; differences between the sentences of one question are what counts. */
export function scoreSentence(evidence: SentenceEvidence): number {
  return (
    WEIGHTS.terms * evidence.terms +
    WEIGHTS.features * evidence.features +
    WEIGHTS.heading * evidence.heading +
    (WEIGHTS.before + (evidence.leansBack ? WEIGHTS.beforeLeaning : 0)) * evidence.before +
    WEIGHTS.after * evidence.after +
    WEIGHTS.answerType * evidence.answerType +
    (evidence.sentence === 0 ? WEIGHTS.opening : 0)
  );
}
