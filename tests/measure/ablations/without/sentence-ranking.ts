import * as original from "../../../../src/retrieval/ranking/rank-passages.ts";
import { scoreSentence } from "../../../../src/retrieval/ranking/score-sentence.ts";

/** More than sentences differ by: they decide only within a paragraph. */
const FAR = 1_000;

/** Paragraphs ranked by BM25 alone. */
export const rankPassages: typeof original.rankPassages = (...given) =>
  original
    .rankPassages(...given)
    .map((paragraph) => {
      const score = FAR * paragraph.bm25;
      const sentences = paragraph.sentences.map((sentence) => ({
        ...sentence,
        score: score + scoreSentence(sentence),
      }));
      return { ...paragraph, sentences, score };
    })
    .sort((a, b) => b.score - a.score);
