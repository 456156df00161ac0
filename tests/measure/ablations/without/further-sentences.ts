import * as original from "../../../../src/answering/draft-extractively.ts";

export const { claimOf, draftExtractively, rankSentences } = original;

/** The best sentence alone. */
export const chooseSentences: typeof original.chooseSentences = (_, hits) => hits.slice(0, 1);
