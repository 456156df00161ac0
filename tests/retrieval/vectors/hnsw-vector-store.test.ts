import { expect, test } from "vitest";
import { ExactVectorStore } from "../../../src/retrieval/vectors/exact-vector-store.ts";
import { HnswVectorStore } from "../../../src/retrieval/vectors/hnsw-vector-store.ts";
import { countFrequencies, LexicalEmbeddings } from "../../../src/retrieval/vectors/lexical-embeddings.ts";
import { requireHnswlib } from "../require-hnswlib.ts";
import { samplePassages } from "../sample-passages.ts";
import { vectorStoreContract } from "./vector-store-contract.ts";

vectorStoreContract("an HNSW vector store", {
  file: HnswVectorStore.FILE,
  create: async (embeddings, dimensions) => HnswVectorStore.create(await requireHnswlib(), embeddings, dimensions, 2),
  open: async (...args) => await HnswVectorStore.open(await requireHnswlib(), ...args),
});

/** Numbers from −1 to 1, the same for the same seed (a linear congruential generator). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

test("an HNSW vector store finds what the exact scan finds", async () => {
  const [count, dimensions, asked, k] = [2_000, 48, 50, 10];
  const random = createRandom(7);
  const vector = (): number[] => Array.from({ length: dimensions }, random);
  const passages = samplePassages(Array.from({ length: count }, (_, index) => `Passage ${index}.`));
  const vectors = passages.map(vector);
  const embeddings = new LexicalEmbeddings(countFrequencies([]), dimensions);
  const exact = new ExactVectorStore(embeddings, dimensions);
  const hnsw = HnswVectorStore.create(await requireHnswlib(), embeddings, dimensions, count);
  await Promise.all([exact.addVectors(vectors, passages), hnsw.addVectors(vectors, passages)]);
  let found = 0;
  for (let question = 0; question < asked; question += 1) {
    const query = vector();
    const truth = await exact.similaritySearchVectorWithScore(query, k);
    const near = await hnsw.similaritySearchVectorWithScore(query, k);
    found += near.filter(([passage]) => truth.some(([other]) => other === passage)).length;
  }
  expect(found / (asked * k)).toBeGreaterThan(0.98);
});
