import type { Answer, Declined } from "../answering/answer.ts";
import { phrase } from "../phrases/phrase.ts";
import { wordQuotedList } from "../phrases/word-list.ts";

/** A sentence the reader is shown and the numbers of the citations that stand after it. */
interface WordedSentence {
  readonly text: string;
  readonly markers: readonly number[];
}

/** An answer in the reader's words; how it is set out is the business of the terminal and of Telegram. */
export interface WordedAnswer {
  /** How a question that continues another was understood; null where it stood alone. */
  readonly understoodAs: string | null;
  /** The answer's sentences; of a refusal, its reason alone, without markers. */
  readonly sentences: readonly WordedSentence[];
  /** What the source leaves out and what was dropped, one sentence each. */
  readonly notes: readonly string[];
  /** Of a refusal: the nearest thing that the source does cover. */
  readonly nearest: string | null;
  /** Questions that the source answers; null where there are none to offer. */
  readonly suggestions: { readonly heading: string; readonly questions: readonly string[] } | null;
}

export function wordAnswer(answer: Answer): WordedAnswer {
  const { language, question, completed, suggestions } = answer;
  return {
    understoodAs: completed ? phrase(language, "understood-as", { question }) : null,
    sentences: wordSentences(answer),
    notes: wordNotes(answer),
    nearest: answer.outcome === "declined" ? wordNearest(answer) : null,
    suggestions: suggestions.length > 0 ? { heading: phrase(language, "suggestions"), questions: suggestions } : null,
  };
}

/** The answer as one text: sentences with their markers, then notes, or a refusal's reason and what the source covers. */
export function answerText(answer: Answer): string {
  const { sentences, notes, nearest } = wordAnswer(answer);
  const body = sentences.map(({ text, markers }) => [text, formatMarkers(markers)].filter(Boolean).join(" ")).join(" ");
  return [body, ...notes, nearest].filter(Boolean).join("\n");
}

/** `[1][2]`; empty for no markers. */
export function formatMarkers(markers: readonly number[]): string {
  return markers.map((marker) => `[${marker}]`).join("");
}

function wordSentences(answer: Answer): readonly WordedSentence[] {
  if (answer.outcome === "declined") return [{ text: wordReason(answer), markers: [] }];
  return answer.claims.map(({ text, citations }) => ({ text, markers: citations }));
}

function wordReason({ reason, language, missing }: Declined): string {
  if (reason !== "not-in-source" || missing.length === 0) return phrase(language, `declined-${reason}`);
  return phrase(language, "declined-not-mentioned", { missing: wordQuotedList(language, missing) });
}

function wordNotes(answer: Answer): readonly string[] {
  if (answer.outcome === "declined") return [];
  const { language, reason, missing, dropped } = answer;
  const notes: string[] = [];
  if (reason === "partly-covered" && missing.length > 0) {
    notes.push(phrase(language, "partly-covered", { missing: wordQuotedList(language, missing) }));
  }
  if (dropped > 0) notes.push(phrase(language, "dropped", { count: dropped }));
  return notes;
}

function wordNearest({ language, nearest }: Declined): string | null {
  return nearest && phrase(language, "nearest", nearest);
}
