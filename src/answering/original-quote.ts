import type { SourceDocument, Span, Translation } from "../knowledge/source-document.ts";
import type { Language } from "../text/language.ts";
import type { Quotation } from "./answer.ts";

/** A stretch of an original, and what translates it in the reader's language where there is such a translation. */
export interface BilingualQuote {
  readonly original: Quotation;
  readonly translation: (Quotation & { readonly language: Language }) | null;
}

/**
 * The original's sentence that a hit stands for, with its translation into the answer's language. `paragraph` and
 * `sentence` count from 0; the hit may be in the original or in any translation. Where sentences are not aligned the
 * whole paragraph stands for the sentence.
 */
export function quoteSentence(
  document: SourceDocument,
  hit: Language,
  paragraph: number,
  sentence: number,
  reader: Language,
): BilingualQuote {
  const sentences = originalSentences(document, hit, paragraph, sentence);
  const translation = document.translations.find(({ language }) => language === reader);
  return {
    original: cut(document, document.paragraphs[paragraph], sentences),
    translation:
      translation === undefined
        ? null
        : {
            ...cut(translation, translation.paragraphs[paragraph], translated(translation, paragraph, sentences)),
            language: reader,
          },
  };
}

/** Indices of the original's sentences; null for the whole paragraph. */
function originalSentences(
  document: SourceDocument,
  hit: Language,
  paragraph: number,
  sentence: number,
): readonly number[] | null {
  if (hit === document.language) return [sentence];
  const version = document.translations.find(({ language }) => language === hit);
  const group = version?.alignments[paragraph]?.find(({ translated }) => translated.includes(sentence));
  return group?.original ?? null;
}

function translated(
  translation: Translation,
  paragraph: number,
  sentences: readonly number[] | null,
): readonly number[] | null {
  const alignment = translation.alignments[paragraph];
  if (sentences === null || alignment === undefined || alignment === null) return null;
  return alignment
    .filter(({ original }) => original.some((index) => sentences.includes(index)))
    .flatMap((group) => group.translated);
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
