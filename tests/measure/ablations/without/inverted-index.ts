import type * as original from "../../../../src/retrieval/lexical/highest.ts";

/** The inverted index brings no candidate: they are those of the vector index alone, which BM25 still ranks. */
export const highest: typeof original.highest = () => [];
