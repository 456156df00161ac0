import { quoteSentences } from "../../answering/quote-sentences.ts";
import type { CitedPlace } from "../../knowledge/source-address.ts";
import type { SourceDocument, SourceText, Span, Translation } from "../../knowledge/source-document.ts";

/** What is marked in the original, and in the translation the sentences that say the same. */
export function citedSpans(
  document: SourceDocument,
  translation: Translation | null,
  { paragraph, span }: CitedPlace,
): ReadonlyMap<SourceText, Span> {
  const marks = new Map<SourceText, Span>([[document, span]]);
  if (translation === null) return marks;
  const sentences = document.paragraphs[paragraph - 1]?.sentences ?? [];
  const hits = sentences.flatMap(({ start, end }, index) => (start < span.end && end > span.start ? [index] : []));
  const { language } = document;
  const quote = quoteSentences(document, language, paragraph - 1, hits, translation.language);
  if (quote.translation !== null) marks.set(translation, quote.translation);
  return marks;
}
