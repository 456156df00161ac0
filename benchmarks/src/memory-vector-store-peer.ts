import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Document } from "@langchain/core/documents";
import { DEEPEST, type Peer, type SearchPassage, type Variant } from "../../tests/measure/peers/search-engine.ts";

/** What one vector stands for. */
const UNITS: Readonly<Record<"paragraphs" | "windows", (passage: SearchPassage) => readonly string[]>> = {
  paragraphs: ({ title, text }) => [`${title}\n${text}`],
  windows: ({ windows }) => windows,
};
type Unit = keyof typeof UNITS;
type Similarity = (query: number[], document: number[]) => number;

/** So many windows that there are `DEEPEST` paragraphs among them. */
const NEAREST = 4 * DEEPEST;

export const memoryVectorStorePeer: Peer = {
  name: "MemoryVectorStore",
  asItComes: () => variant("as it comes", "paragraphs"),
  candidates: () =>
    (["paragraphs", "windows"] as const).flatMap((unit) => [
      variant(`${unit}, cosine`, unit),
      variant(`${unit}, inner product`, unit, innerProduct),
    ]),
};

function innerProduct(query: number[], document: number[]): number {
  let product = 0;
  for (let index = 0; index < query.length; index += 1) product += (query[index] ?? 0) * (document[index] ?? 0);
  return product;
}

function variant(setup: string, unit: Unit, similarity?: Similarity): Variant {
  return {
    setup,
    build: async ({ passages, embeddings }) => {
      const store = new MemoryVectorStore(embeddings, similarity === undefined ? {} : { similarity });
      const documents = passages.flatMap((passage) =>
        UNITS[unit](passage).map((pageContent) => new Document({ pageContent, metadata: { passage: passage.id } })),
      );
      await store.addDocuments(documents);
      return async (question) => {
        const found = await store.similaritySearch(question, unit === "windows" ? NEAREST : DEEPEST);
        return [...new Set(found.map(({ metadata }) => String(metadata["passage"])))].slice(0, DEEPEST);
      };
    },
  };
}
