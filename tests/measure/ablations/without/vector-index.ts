import * as original from "../../../../src/retrieval/ranking/choose-candidates.ts";

export const { REACH, candidateAt } = original;

/** Candidates of the inverted index alone. */
export const chooseCandidates: typeof original.chooseCandidates = (index, query) =>
  original.chooseCandidates(index, query, []);
