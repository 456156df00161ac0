import * as original from "../../../../src/retrieval/question/query.ts";

export const { inLightOf, withContext } = original;

/** Whatever is asked for, a sentence need not have anything of that kind. */
export const parseQuery: typeof original.parseQuery = (...given) => ({
  ...original.parseQuery(...given),
  expects: null,
  subject: null,
});
