import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Language } from "../text/language.ts";
import type { Citation, Claim } from "./answer.ts";
import type { LocatedQuote, VerifiedClaim } from "./draft.ts";
import type { NumberedQuote } from "./turn.ts";

/**
 * Verified claims with numbered citations. A quote that the conversation has numbered keeps its number; a new
 * one gets the next.
 */
export function numberCitations(
  verified: readonly VerifiedClaim[],
  numbered: readonly NumberedQuote[],
  reader: Language,
  find: (id: string) => SourceDocument | undefined,
): { readonly claims: Claim[]; readonly citations: Citation[] } {
  const citations: Citation[] = [];
  const known: NumberedQuote[] = [...numbered];
  const cite = (support: LocatedQuote): number => {
    const { file, start, end, quote } = support.original;
    const same = known.find((one) => one.document === support.document && one.start === start && one.end === end);
    const number = same?.number ?? Math.max(0, ...known.map((one) => one.number)) + 1;
    if (same === undefined) known.push({ number, document: support.document, start, end });
    if (!citations.some((citation) => citation.number === number)) {
      const { document, paragraph, translation } = support;
      const title = titleOf(find(document), reader);
      const base = { number, document, title, paragraph, file, start, end, quote };
      citations.push(translation === null ? base : { ...base, translation });
    }
    return number;
  };
  const claims = verified.map(({ text, support }) => ({ text, citations: [...new Set(support.map(cite))] }));
  return { claims, citations };
}

/** A document's title in the reader's language, or as the original has it. */
export function titleOf(document: SourceDocument | undefined, reader: Language): string {
  return document?.translations.find(({ language }) => language === reader)?.title ?? document?.title ?? "";
}
