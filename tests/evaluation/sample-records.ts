import type { QuestionRecord } from "../../src/evaluation/question-record.ts";

/** What came of a question that was answered well, but for what is told. */
export function sampleRecord(changes: Partial<QuestionRecord> = {}): QuestionRecord {
  return {
    id: "1",
    lang: "en",
    scope: "in",
    outcome: "answered",
    reason: null,
    confidence: 0.9,
    givenConfidence: 0.9,
    rank: 1,
    rankAlone: undefined,
    quotes: { given: true, givenBest: true, undeclined: true, undeclinedBest: true },
    correct: true,
    features: null,
    milliseconds: 2,
    ...changes,
  };
}

const DECLINED = { outcome: "declined", reason: "not-in-source" } as const;
const MISSED = { given: false, givenBest: false, undeclined: true, undeclinedBest: false } as const;
const UNANSWERABLE = { rank: null, quotes: null, correct: false } as const;

/** A few questions of every kind. */
export const SAMPLE_RECORDS: readonly QuestionRecord[] = [
  sampleRecord({ id: "1", milliseconds: 1 }),
  sampleRecord({ id: "2", rank: 2, rankAlone: 7, correct: false }),
  sampleRecord({
    id: "3",
    ...DECLINED,
    quotes: MISSED,
    confidence: 0.2,
    givenConfidence: 0.1,
    rank: null,
    milliseconds: 4,
  }),
  sampleRecord({ id: "4", ...UNANSWERABLE, ...DECLINED, scope: "out", confidence: 0.1, givenConfidence: null }),
  sampleRecord({ id: "5", ...UNANSWERABLE, scope: "near-miss", confidence: 0.8, givenConfidence: 0.05 }),
  sampleRecord({ id: "6", ...UNANSWERABLE, scope: "unanswerable", confidence: 0.5, givenConfidence: null }),
];
