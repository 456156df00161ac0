import { lexicalEmbedder } from "../../../src/indexing/embedder.ts";
import type { Collection } from "./search-engine.ts";

/** Nothing to search, for engines that only pretend to. */
export const sampleCollection: Collection = {
  language: "en",
  documents: [],
  passages: [],
  embeddings: lexicalEmbedder.open([], null).embeddings,
};
