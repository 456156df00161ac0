import * as original from "../../../../src/retrieval/question/query.ts";

export const { parseQuery, withContext } = original;

/** A question that stands alone finds paragraphs as if nothing had been said before. */
export const inLightOf: typeof original.inLightOf = (query) => query;
