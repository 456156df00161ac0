import type { Answered, Citation, Declined } from "../../src/answering/answer.ts";

const outcome = {
  language: "en",
  question: "Who came to Astana?",
  completed: false,
  confidence: 0.93,
  missing: [],
  suggestions: [],
  retrieved: [{ document: "relations", paragraph: 3, score: 1.7 }],
} as const;

export function sampleCitation(changes: Partial<Citation> = {}): Citation {
  return {
    number: 1,
    document: "relations",
    title: "Kazachstan i Unia",
    paragraph: 3,
    file: "relations.md",
    start: 812,
    end: 839,
    quote: "Kallas udała się do Astany.",
    ...changes,
  };
}

/** The citation above with the translation that the reader was shown. */
export function translatedCitation(changes: Partial<Citation> = {}): Citation {
  const quote = "Kallas travelled to Astana.";
  const translation = { file: "relations.en.md", language: "en", start: 790, end: 817, quote } as const;
  return sampleCitation({ translation, ...changes });
}

export function sampleAnswered(changes: Partial<Answered> = {}): Answered {
  return {
    ...outcome,
    outcome: "answered",
    reason: null,
    claims: [{ text: "Kallas travelled to Astana.", citations: [1] }],
    citations: [translatedCitation()],
    dropped: 0,
    ...changes,
  };
}

export function sampleDeclined(changes: Partial<Declined> = {}): Declined {
  return { ...outcome, outcome: "declined", reason: "not-in-source", lacking: [], nearest: null, ...changes };
}
