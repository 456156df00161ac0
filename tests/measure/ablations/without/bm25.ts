import * as original from "../../../../src/retrieval/ranking/rank-passages.ts";
import { scoreSentence } from "../../../../src/retrieval/ranking/score-sentence.ts";

/** Paragraphs and sentences ranked by what the sentences have. */
export const rankPassages: typeof original.rankPassages = (...given) =>
  original
    .rankPassages(...given)
    .map((paragraph) => {
      const sentences = paragraph.sentences.map((sentence) => ({ ...sentence, score: scoreSentence(sentence) }));
      return { ...paragraph, sentences, score: Math.max(...sentences.map(({ score }) => score)) };
    })
    .sort((a, b) => b.score - a.score);
