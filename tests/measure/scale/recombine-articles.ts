import { seededRandom } from "../../../src/evaluation/seeded-random.ts";
import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import type { Language } from "../../../src/text/language.ts";

export interface RecombinedArticle {
  readonly title: string;
  readonly language: Language;
  readonly paragraphs: readonly string[];
}

/** Paragraphs of an article: about as many as a short encyclopaedia article has. */
const FEWEST = 2;
const MOST = 4;
const TITLE_WORDS = 3;

/**
 * Articles until there are so many paragraphs, of the documents' own sentences in another order: each paragraph has as many
 * sentences as one of theirs, of any articles. Titles are the opening words of other sentences. The seed alone decides.
 *
 * @throws RangeError when there are no documents to take sentences of.
 */
export function* recombineArticles(
  documents: readonly SourceDocument[],
  paragraphs: number,
  seed: number,
): Generator<RecombinedArticle> {
  const random = seededRandom(seed);
  const oneOf = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError("there are no sentences to recombine");
    return item;
  };
  const sentences = documents.flatMap((document) =>
    document.paragraphs.flatMap((paragraph) =>
      // A line end within a sentence could become a paragraph's end or a heading.
      paragraph.sentences.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, " ")),
    ),
  );
  const lengths = documents.flatMap((document) => document.paragraphs.map((paragraph) => paragraph.sentences.length));
  for (let left = paragraphs; left > 0; ) {
    const count = Math.min(left, FEWEST + Math.floor(random() * (MOST - FEWEST + 1)));
    left -= count;
    yield {
      title: oneOf(sentences).split(" ").slice(0, TITLE_WORDS).join(" "),
      language: oneOf(documents).language,
      paragraphs: Array.from({ length: count }, () =>
        Array.from({ length: oneOf(lengths) }, () => oneOf(sentences)).join(" "),
      ),
    };
  }
}
