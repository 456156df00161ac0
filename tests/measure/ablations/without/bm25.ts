import * as original from "../../../../src/retrieval/ranking/rank-passages.ts";

/** Ranked as if no paragraph had any BM25; how far the best one is covered is judged with it, as ever. */
export const rankPassages: typeof original.rankPassages = (index, read, query, candidates) => {
  const keyOf = ({ document, paragraph }: original.RankedParagraph): string => `${document.id} ${paragraph}`;
  const whole = original.rankPassages(index, read, query, candidates);
  const bm25 = new Map(whole.map((paragraph) => [keyOf(paragraph), paragraph.bm25]));
  const unweighed = candidates.map((candidate) => ({ ...candidate, bm25: 0 }));
  return original
    .rankPassages(index, read, query, unweighed)
    .map((paragraph) => ({ ...paragraph, bm25: bm25.get(keyOf(paragraph)) ?? 0 }));
};
