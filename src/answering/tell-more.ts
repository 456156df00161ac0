import type { PassageIndex } from "../retrieval/passage-index.ts";
import type { Language } from "../text/language.ts";
import type { DraftClaim } from "./draft.ts";
import { claimOf } from "./draft-extractively.ts";
import { quoteSentences } from "./quote-sentences.ts";
import type { History } from "./turn.ts";

const SENTENCES = 2;

/**
 * What the source says on from the last answer: the next sentences of the paragraph cited last that the conversation has
 * not quoted yet, then its earlier ones, then the next paragraph's. Empty where the document has no more.
 */
export function tellMore({ turns, numbered }: History, index: PassageIndex, reader: Language): DraftClaim[] {
  const last = turns.at(-1)?.citations.at(-1);
  const document = index.documents[index.positions.get(last?.document ?? "") ?? -1];
  if (last === undefined || document === undefined) return [];
  for (let paragraph = last.paragraph - 1; paragraph < document.paragraphs.length; paragraph += 1) {
    const sentences = document.paragraphs[paragraph]?.sentences ?? [];
    const after = sentences.findIndex(({ start }) => start >= last.end);
    const order = sentences.map((_, offset) => (Math.max(0, after) + offset) % sentences.length);
    const fresh = order.filter((position) => {
      const { start = 0, end = 0 } = sentences[position] ?? {};
      return !numbered.some((quote) => quote.document === document.id && quote.start < end && start < quote.end);
    });
    if (fresh.length > 0) {
      const claims = fresh
        .slice(0, SENTENCES)
        .sort((a, b) => a - b)
        .map((position) => {
          const quote = quoteSentences(document, document.language, paragraph, [position], reader);
          return claimOf(quote, document.id, paragraph + 1);
        });
      // Two sentences that one of the translation renders are one claim.
      return claims.filter(({ text }, position) => claims.findIndex((claim) => claim.text === text) === position);
    }
  }
  return [];
}
