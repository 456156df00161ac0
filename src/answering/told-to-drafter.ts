import { versionIn } from "../retrieval/passage-index.ts";
import type { Language } from "../text/language.ts";
import type { Evidence } from "./find-evidence.ts";
import type { History } from "./turn.ts";
import type { Understanding } from "./understand-question.ts";

/** What a drafter may have before it: so many turns, and so many passages a question. */
const TURNS_TOLD = 2;
const PASSAGES_TOLD = 6;

/** The words of the reader and of the passages found that a drafter may have had before it when it answered. */
export function toldToDrafter(
  { language, message }: Pick<Understanding, "language" | "message">,
  { turns }: Pick<History, "turns">,
  evidence: readonly Evidence[],
): string[] {
  const asked = turns.slice(-TURNS_TOLD).map(({ question }) => question);
  return [message, ...asked, ...textsOf(evidence, language)];
}

/** Titles and texts of the paragraphs found, as the drafter may have read them. */
function textsOf(evidence: readonly Evidence[], reader: Language): string[] {
  const read = evidence.flatMap(({ ranked }) => ranked.slice(0, PASSAGES_TOLD));
  const texts = read.flatMap(({ document, paragraph }) =>
    [document, versionIn(document, reader) ?? document].flatMap(({ title, text, paragraphs }) => {
      const { start, end } = paragraphs[paragraph] ?? { start: 0, end: 0 };
      return [title, text.slice(start, end)];
    }),
  );
  return [...new Set(texts)];
}
