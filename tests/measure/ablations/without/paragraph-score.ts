import type * as original from "../../../../src/retrieval/ranking/score-paragraph.ts";

/** A paragraph's names, numbers and heading count for no more than its BM25 and its best sentence make of them. */
export const scoreParagraph: typeof original.scoreParagraph = () => 0;
