import type { SentenceEvidence } from "./sentence-evidence.ts";

/**
 * How much each kind of evidence says that a sentence holds the answer. Fitted as a listwise softmax over the sentences of
 * the gold paragraphs of five public question sets in four languages, each set weighing the same (docs/decisions).
 */
const WEIGHTS = {
  terms: 4.64,
  features: 4.35,
  heading: 5.52,
  neighbours: 2.57,
  answerType: 0.83,
  opening: 0.22,
} as const;

/** A score without unit; differences between the sentences of one question are what counts. */
export function scoreSentence(evidence: SentenceEvidence): number {
  return (
    WEIGHTS.terms * evidence.terms +
    WEIGHTS.features * evidence.features +
    WEIGHTS.heading * evidence.heading +
    WEIGHTS.neighbours * evidence.neighbours +
    WEIGHTS.answerType * evidence.answerType +
    (evidence.sentence === 0 ? WEIGHTS.opening : 0)
  );
}
