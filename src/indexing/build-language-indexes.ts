import type { SourceDocument } from "../knowledge/source-document.ts";
import { InvertedIndex } from "../retrieval/lexical/inverted-index.ts";
import { countFeatures } from "../retrieval/lexical/lexical-features.ts";
import { indexedText, passageOf } from "../retrieval/passage.ts";
import { type LanguageIndex, numberParagraphs, versionsOf } from "../retrieval/passage-index.ts";
import type { Language } from "../text/language.ts";
import { splitWords } from "../text/split-words.ts";
import { InvertedIndexBuilder } from "./inverted-index-builder.ts";

/** A title over more of the folder than this tells no paragraph from another, and would only make its words look common. */
const MOST_UNDER_A_TITLE = 0.5;

/**
 * An inverted index for each language. Paragraph counts, document frequencies and lengths are kept per language: in one
 * mixed table the function words of the other languages would look rare.
 */
export function buildLanguageIndexes(documents: readonly SourceDocument[]): Map<Language, LanguageIndex> {
  const { firstOrdinals, size } = numberParagraphs(documents);
  const builders = new Map<Language, { builder: InvertedIndexBuilder; ordinals: number[] }>();
  documents.forEach((document, position) => {
    for (const source of versionsOf(document)) {
      const { builder, ordinals } = builders.get(source.language) ?? {
        builder: new InvertedIndexBuilder(),
        ordinals: [],
      };
      builders.set(source.language, { builder, ordinals });
      for (const paragraph of source.paragraphs) {
        const passage = passageOf(document.id, source, paragraph, paragraph.start, paragraph.end);
        const indexed =
          document.paragraphs.length > MOST_UNDER_A_TITLE * size ? passage.pageContent : indexedText(passage);
        builder.add(countFeatures(splitWords(indexed).map(({ folded }) => folded)));
        ordinals.push((firstOrdinals[position] ?? 0) + paragraph.number - 1);
      }
    }
  });
  return new Map(
    [...builders].map(([language, { builder, ordinals }]) => [
      language,
      {
        inverted: new InvertedIndex(builder.finish()),
        ordinals: Uint32Array.from(ordinals),
      },
    ]),
  );
}
