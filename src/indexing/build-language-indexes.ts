import type { SourceDocument } from "../knowledge/source-document.ts";
import { InvertedIndex } from "../retrieval/lexical/inverted-index.ts";
import { countFeatures } from "../retrieval/lexical/lexical-features.ts";
import { Vocabulary } from "../retrieval/lexical/vocabulary.ts";
import { indexedText, passageOf } from "../retrieval/passage.ts";
import { type LanguageIndex, versionsOf } from "../retrieval/passage-index.ts";
import type { Language } from "../text/language.ts";
import { splitWords } from "../text/split-words.ts";
import { InvertedIndexBuilder } from "./inverted-index-builder.ts";

/**
 * An inverted index for each language. Paragraph counts, document frequencies and lengths are kept per language: in one
 * mixed table the function words of the other languages would look rare.
 */
export function buildLanguageIndexes(
  documents: readonly SourceDocument[],
  firstOrdinals: readonly number[],
): Map<Language, LanguageIndex> {
  const builders = new Map<Language, { builder: InvertedIndexBuilder; ordinals: number[]; vocabulary: Set<string> }>();
  documents.forEach((document, position) => {
    for (const source of versionsOf(document)) {
      const { builder, ordinals, vocabulary } = builders.get(source.language) ?? {
        builder: new InvertedIndexBuilder(),
        ordinals: [],
        vocabulary: new Set(),
      };
      builders.set(source.language, { builder, ordinals, vocabulary });
      for (const paragraph of source.paragraphs) {
        const passage = passageOf(document.id, source, paragraph, paragraph.start, paragraph.end);
        const words = splitWords(indexedText(passage)).map(({ folded }) => folded);
        builder.add(countFeatures(words));
        for (const word of words) vocabulary.add(word);
        ordinals.push((firstOrdinals[position] ?? 0) + paragraph.number - 1);
      }
    }
  });
  return new Map(
    [...builders].map(([language, { builder, ordinals, vocabulary }]) => [
      language,
      {
        inverted: new InvertedIndex(builder.finish()),
        ordinals: Uint32Array.from(ordinals),
        vocabulary: new Vocabulary(vocabulary),
      },
    ]),
  );
}
