import type { SourceDocument, SourceText, Translation } from "../../../../src/knowledge/source-document.ts";
import type { Language } from "../../../../src/text/language.ts";
import type { CitedSource } from "../cited-source.ts";
import type { ClaimRow, TrueKind } from "../claim-row.ts";
import { clauseOf } from "./clause-of.ts";
import { respelledText } from "./respelled.ts";

/**
 * What a model says in the language of a translation and rests on the original's sentences, in other forms than the
 * translation's own ("translated"); and the same sentences as they are where the folder has no translation that would
 * help ("unaided"), both ways. Only sentences that are aligned one to one.
 */
export function translatedClaims(source: CitedSource): ClaimRow[] {
  return [...source.documents.values()].flatMap((document) =>
    document.translations.flatMap((translation) => {
      const only = (text: SourceDocument): CitedSource => ({ ...source, documents: new Map([[text.id, text]]) });
      const alone = only({ ...document, translations: [] });
      const turned = only({ ...document, ...translation, translations: [] });
      return pairsOf(document, translation).flatMap(({ paragraph, original, translated }) => {
        const row = (kind: TrueKind, text: string, language: Language, quote: string, of: CitedSource): ClaimRow => ({
          kind,
          isTrue: true,
          language,
          source: of,
          claim: { text, quotes: [{ document: document.id, paragraph, quote }] },
        });
        const { language } = translation;
        const forms = [clauseOf(translated, language) ?? translated, respelledText(translated, language)];
        return [
          ...forms
            .filter((form) => form !== translated)
            .map((form) => row("translated", form, language, original, source)),
          row("unaided", translated, language, original, alone),
          row("unaided", original, document.language, translated, turned),
        ];
      });
    }),
  );
}

interface SentencePair {
  /** Counted from 1. */
  readonly paragraph: number;
  readonly original: string;
  readonly translated: string;
}

function pairsOf(document: SourceDocument, translation: Translation): SentencePair[] {
  return translation.alignments.flatMap((groups, at) =>
    (groups ?? []).flatMap((group) => {
      if (group.original.length > 1 || group.translated.length > 1) return [];
      const original = sentenceAt(document, at, group.original[0]);
      const translated = sentenceAt(translation, at, group.translated[0]);
      return original === null || translated === null ? [] : [{ paragraph: at + 1, original, translated }];
    }),
  );
}

function sentenceAt({ text, paragraphs }: SourceText, paragraph: number, position: number | undefined): string | null {
  const span = position === undefined ? undefined : paragraphs[paragraph]?.sentences[position];
  return span === undefined ? null : text.slice(span.start, span.end);
}
