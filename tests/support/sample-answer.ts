import type { Answered, Citation, Declined } from "../../src/answering/answer.ts";

const OUTCOME = {
  language: "pl",
  completed: false,
  confidence: 0.9,
  missing: [],
  suggestions: [],
  retrieved: [],
} as const;

/** An answer of one claim that rests on the citations given. */
export function sampleAnswer(question: string, citations: readonly Citation[]): Answered {
  const claim = { text: "Kassym-Żomart Tokajew.", citations: citations.map((citation) => citation.number) };
  return { ...OUTCOME, question, outcome: "answered", reason: null, claims: [claim], citations, dropped: 0 };
}

export function sampleRefusal(question: string): Declined {
  return {
    ...OUTCOME,
    question,
    confidence: 0.1,
    outcome: "declined",
    reason: "off-topic",
    lacking: [],
    nearest: null,
  };
}
