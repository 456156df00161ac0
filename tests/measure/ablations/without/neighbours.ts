import * as original from "../../../../src/retrieval/ranking/sentence-evidence.ts";

export const { CONCEPT_SHARE, misleadingFeatures, weighTerms } = original;

/** The sentences before and after one are no evidence for it. */
export const weighSentences: typeof original.weighSentences = (...given) =>
  original.weighSentences(...given).map((sentence) => ({ ...sentence, before: 0, after: 0 }));
