import type { Citation } from "../../src/answering/answer.ts";
import type { Turn } from "../../src/answering/turn.ts";

/** A citation of the stretch from `start`, ten units long. */
export function sampleCitation(number: number, start: number): Citation {
  return {
    number,
    document: "kazakhstan-eu",
    title: "Kazachstan i Unia Europejska",
    paragraph: 2,
    file: "kazakhstan-eu.md",
    start,
    end: start + 10,
    quote: "dziesięć.!",
  };
}

/** An answered turn with the citations given. */
export function sampleTurn(asked: string, citations: readonly Citation[] = []): Turn {
  return {
    asked,
    question: `${asked} (in full)`,
    completed: true,
    language: "pl",
    outcome: "answered",
    reason: null,
    missing: [],
    claims: citations.map(({ number, quote }) => ({ text: quote, citations: [number] })),
    citations,
  };
}
