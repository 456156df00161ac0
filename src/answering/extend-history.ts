import type { Answer } from "./answer.ts";
import { prepareMessage } from "./prepare-message.ts";
import type { History, NumberedQuote, Turn } from "./turn.ts";

/** What a conversation keeps of a question and its answer. Bounded: every later question reads it. */
export function turnOf(asked: string, answer: Answer): Turn {
  const { question, completed, language, outcome, reason, missing } = answer;
  const { claims, citations } = answer.outcome === "answered" ? answer : { claims: [], citations: [] };
  return {
    asked: prepareMessage(asked),
    question,
    completed,
    language,
    outcome,
    reason,
    missing,
    claims,
    citations,
  };
}

/**
 * The history with one turn more: the latest `maxTurns` turns, and every number given so far, also by turns that are
 * no longer kept. The history given is left as it was.
 */
export function extendHistory(history: History, turn: Turn, maxTurns: number): History {
  const numbered = [...history.numbered];
  for (const { number, document, start, end } of turn.citations) {
    const quote = { number, document, start, end };
    if (!numbered.some((known) => isSameQuote(known, quote))) numbered.push(quote);
  }
  return { turns: [...history.turns, turn].slice(-maxTurns), numbered };
}

function isSameQuote(one: NumberedQuote, other: NumberedQuote): boolean {
  return one.document === other.document && one.start === other.start && one.end === other.end;
}
