import type { SentenceAlignment, SourceDocument, Span, Translation } from "../knowledge/source-document.ts";
import type { Language } from "../text/language.ts";
import type { Quotation } from "./answer.ts";

/** A stretch of an original, and what translates it in the reader's language where there is such a translation. */
export interface BilingualQuote {
  readonly original: Quotation;
  readonly translation: (Quotation & { readonly language: Language }) | null;
}

/**
 * The original's sentences that a hit stands for, with their translation into the answer's language. `paragraph` and
 * `hits` count from 0; the hits may be in the original or in any translation. Both sides are widened until they say the
 * same: to the sentences that translate each other, or to the whole paragraph where they are not aligned.
 */
export function quoteSentences(
  document: SourceDocument,
  language: Language,
  paragraph: number,
  hits: readonly number[],
  reader: Language,
): BilingualQuote {
  const read = document.translations.find((translation) => translation.language === language);
  const shown = document.translations.find((translation) => translation.language === reader);
  const found =
    read === undefined
      ? hits
      : original(read, paragraph, (group) => group.translated.some((index) => hits.includes(index)));
  const sentences =
    shown === undefined || found === null
      ? found
      : original(shown, paragraph, (group) => group.original.some((index) => found.includes(index)));
  const inShown =
    shown === undefined || sentences === null
      ? null
      : (shown.alignments[paragraph] ?? [])
          .filter((group) => group.original.some((index) => sentences.includes(index)))
          .flatMap((group) => group.translated);
  return {
    original: cut(document, document.paragraphs[paragraph], sentences),
    translation: shown === undefined ? null : { ...cut(shown, shown.paragraphs[paragraph], inShown), language: reader },
  };
}

/** Indices of the original's sentences in the groups of a translation that are chosen; null where nothing is aligned. */
function original(
  { alignments }: Translation,
  paragraph: number,
  isChosen: (group: SentenceAlignment) => boolean,
): readonly number[] | null {
  const groups = alignments[paragraph]?.filter(isChosen) ?? [];
  return groups.length === 0 ? null : groups.flatMap((group) => group.original);
}

function cut(
  { file, text }: { readonly file: string; readonly text: string },
  paragraph: (Span & { readonly sentences: readonly Span[] }) | undefined,
  sentences: readonly number[] | null,
): Quotation {
  if (paragraph === undefined) throw new RangeError(`${file} has no such paragraph`);
  const chosen = (sentences ?? []).flatMap((index) => paragraph.sentences[index] ?? []);
  const start = chosen[0]?.start ?? paragraph.start;
  const end = chosen.at(-1)?.end ?? paragraph.end;
  return { file, start, end, quote: text.slice(start, end) };
}
