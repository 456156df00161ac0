import { expect, test } from "vitest";
import { ExactVectorStore } from "../../../src/retrieval/vectors/exact-vector-store.ts";
import { countFrequencies, LexicalEmbeddings } from "../../../src/retrieval/vectors/lexical-embeddings.ts";
import { BLOCK } from "../../../src/retrieval/vectors/vector-block.ts";
import { samplePassages } from "../sample-passages.ts";
import { vectorStoreContract } from "./vector-store-contract.ts";

vectorStoreContract("an exact vector store", {
  file: ExactVectorStore.FILE,
  create: async (embeddings, dimensions) => new ExactVectorStore(embeddings, dimensions),
  open: ExactVectorStore.open,
});

test("an exact vector store of several blocks, some of them not full, gives each vector and finds the nearest", async () => {
  const dimensions = 4;
  const passages = samplePassages(Array.from({ length: 2 * BLOCK + 9 }, (_, index) => `Passage ${index}.`));
  const vectors = passages.map((_, index) => [index % 7, 0, (index * 31) % 1_009, -(index % 3)]);
  const store = new ExactVectorStore(new LexicalEmbeddings(countFrequencies([]), dimensions), dimensions);
  const query = [1, 5, 0, 2];
  for (const [first, end] of [
    [0, 5],
    [5, BLOCK + 6],
    [BLOCK + 6, passages.length],
  ] as const) {
    await store.addVectors(vectors.slice(first, end), passages.slice(first, end));
    const products = vectors.slice(0, end).map(([a = 0, , , d = 0]) => a + 2 * d);
    const labels = [...products.keys()].sort((a, b) => (products[b] ?? 0) - (products[a] ?? 0)).slice(0, 20);
    const found = await store.similaritySearchVectorWithScore(query, 20);
    expect(found).toEqual(labels.map((label) => [passages[label], products[label]]));
  }
  for (const label of [0, 4, 5, BLOCK + 5, BLOCK + 6, passages.length - 1]) {
    expect(store.vectorOf(label).map((component) => component + 0)).toEqual(
      vectors[label]?.map((component) => component + 0),
    );
  }
});
