import type { Answer, Citation } from "../answering/answer.ts";
import { answerText } from "../conversation/word-answer.ts";

/** What names an answer in the output and how long it took. */
export interface AnswerJsonContext {
  /** The row's own; null for a question that came without one. */
  readonly id: string | number | null;
  readonly milliseconds: number;
}

/** An answer as `ask --json` and `ask --jsonl` print it: exactly the contract's keys, in its order. */
export function toJson(answer: Answer, { id, milliseconds }: AnswerJsonContext) {
  const answered = answer.outcome === "answered";
  return {
    id,
    outcome: answer.outcome,
    reason: answer.reason,
    confidence: answer.confidence,
    language: answer.language,
    question: answer.question,
    text: answerText(answer),
    claims: answered ? answer.claims.map(({ text, citations }) => ({ text, citations })) : [],
    citations: answered ? answer.citations.map(citationJson) : [],
    suggestions: answer.suggestions,
    retrieved: answer.retrieved.slice(0, 10).map(({ document, paragraph, score }) => ({ document, paragraph, score })),
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}

function citationJson({ number, document, paragraph, file, start, end, quote, translation }: Citation) {
  const cited = { number, document, paragraph, file, start, end, quote };
  if (!translation) return cited;
  const { file: translated, start: from, end: to, quote: shown } = translation;
  return { ...cited, translation: { file: translated, start: from, end: to, quote: shown } };
}
