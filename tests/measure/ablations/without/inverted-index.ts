import { ordinalOf } from "../../../../src/retrieval/passage-index.ts";
import * as original from "../../../../src/retrieval/ranking/choose-candidates.ts";

export const { REACH, candidateAt } = original;

/** Candidates of the vector index alone, which BM25 still ranks. */
export const chooseCandidates: typeof original.chooseCandidates = (index, query, nearest) => {
  const ordinals = new Set(nearest.map((passage) => ordinalOf(index, passage)));
  const candidates = [...ordinals].flatMap((ordinal) => candidateAt(index, query, ordinal) ?? []);
  return candidates.sort((a, b) => b.bm25 - a.bm25);
};
