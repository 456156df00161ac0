import { ExactVectorStore } from "../../../src/retrieval/vectors/exact-vector-store.ts";
import { vectorStoreContract } from "./vector-store-contract.ts";

vectorStoreContract("an exact vector store", {
  file: ExactVectorStore.FILE,
  create: async (embeddings, dimensions) => new ExactVectorStore(embeddings, dimensions),
  open: ExactVectorStore.open,
});
