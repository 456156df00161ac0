import type { SourceDocument } from "../../knowledge/source-document.ts";
import { versionIn } from "../../retrieval/passage-index.ts";
import type { Language } from "../../text/language.ts";
import { instructsModel } from "../gate/instructs-model.ts";
import type { GivenPassage } from "../model/choose-passages.ts";
import { quoteSentences } from "../quote-sentences.ts";
import type { SalientSentence } from "./rank-by-salience.ts";

/** Sentences of a paragraph: a whole document is more than a model's budget holds. */
const SENTENCES = 2;

/**
 * The most salient sentences of each paragraph, in the reader's language where there is a translation; the paragraph with the
 * most salient one first. Nothing that means to steer a model is among them.
 */
export function digestForModel(
  document: SourceDocument,
  ranked: readonly SalientSentence[],
  reader: Language,
): GivenPassage[] {
  const title = (versionIn(document, reader) ?? document).title;
  const paragraphs = [...new Set(ranked.map(({ paragraph }) => paragraph))];
  const passages = paragraphs.map((paragraph) => {
    const sentences = ranked.filter((one) => one.paragraph === paragraph).slice(0, SENTENCES);
    const texts = sentences
      .toSorted((a, b) => a.sentence - b.sentence)
      .map(({ sentence }) => quoteSentences(document, document.language, paragraph, [sentence], reader))
      .map(({ original, translation }) => (translation ?? original).quote)
      .filter((text, index, all) => all.indexOf(text) === index && !instructsModel(text));
    return { paragraph: paragraph + 1, text: texts.join(" ") };
  });
  return passages
    .filter(({ text }) => text !== "")
    .map(({ paragraph, text }, index) => ({
      id: index + 1,
      document: document.id,
      paragraph,
      title: instructsModel(title) ? "" : title,
      text,
    }));
}
