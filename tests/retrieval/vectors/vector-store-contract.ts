import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { describe, expect, test } from "vitest";
import { indexedText, type Passage } from "../../../src/retrieval/passage.ts";
import { countFrequencies, LexicalEmbeddings } from "../../../src/retrieval/vectors/lexical-embeddings.ts";
import type { PassageVectorStore } from "../../../src/retrieval/vectors/passage-vector-store.ts";
import { VectorStoreError } from "../../../src/retrieval/vectors/vector-store-error.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { samplePassages } from "../sample-passages.ts";

export interface VectorStoreKind {
  readonly file: string;
  create(embeddings: EmbeddingsInterface, dimensions: number): Promise<PassageVectorStore>;
  open(
    embeddings: EmbeddingsInterface,
    dimensions: number,
    folder: string,
    passages: readonly Passage[],
  ): Promise<PassageVectorStore>;
}

const DIMENSIONS = 64;
const PASSAGES = samplePassages([
  "The summit was held in Samarkand.",
  "Geologists discovered rare earth metals.",
  "Trade with the union grew by 18 percent.",
  "Two companies were put under sanctions.",
]);
const EMBEDDINGS = new LexicalEmbeddings(countFrequencies(PASSAGES.map(indexedText)), DIMENSIONS);

const isBadVector = expect.objectContaining({ name: "VectorStoreError", fault: "bad-vector" });
const isBadFile = expect.objectContaining({ name: "VectorStoreError", fault: "bad-file" });

/** What every store of passages' vectors keeps. */
export function vectorStoreContract(name: string, { file, create, open }: VectorStoreKind): void {
  const filled = async (): Promise<PassageVectorStore> => {
    const store = await create(EMBEDDINGS, DIMENSIONS);
    await store.addDocuments(PASSAGES);
    return store;
  };
  const saved = async (): Promise<string> => {
    const folder = temporaryFolder();
    await (await filled()).save(folder);
    return folder;
  };

  describe(name, () => {
    test("finds the passage that a question is about", async () => {
      const found = await (await filled()).similaritySearch("What did the geologists discover?", 1);
      expect(found).toEqual([PASSAGES[1]]);
    });

    test("scores by inner product, best first", async () => {
      const store = await filled();
      const query = await EMBEDDINGS.embedQuery("summit in Samarkand");
      const vectors = await EMBEDDINGS.embedDocuments(PASSAGES.map(indexedText));
      const products = vectors.map((vector) =>
        vector.reduce((sum, value, slot) => sum + value * (query[slot] ?? 0), 0),
      );
      const found = await store.similaritySearchWithScore("summit in Samarkand", 4);
      expect(found.map(([, score]) => score)).toEqual(
        products.toSorted((a, b) => b - a).map((product) => expect.closeTo(product, 4)),
      );
      expect(found[0]?.[0]).toBe(PASSAGES[0]);
    });

    test("gives as many as are asked for, and all where there are fewer", async () => {
      const store = await filled();
      const counts = await Promise.all(
        [-1, 0, 1, 3, 100].map(async (k) => (await store.similaritySearch("x", k)).length),
      );
      expect(counts).toEqual([0, 0, 1, 3, 4]);
    });

    test("gives the best of those that a filter lets through", async () => {
      const store = await filled();
      const found = await store.similaritySearch("summit in Samarkand", 2, (passage) => passage !== PASSAGES[0]);
      expect(found).toHaveLength(2);
      expect(found).not.toContain(PASSAGES[0]);
    });

    test("serves as a retriever", async () => {
      const retriever = (await filled()).asRetriever(1);
      expect(await retriever.invoke("How much did trade grow?")).toEqual([PASSAGES[2]]);
    });

    test("finds nothing while it is empty", async () => {
      const store = await create(EMBEDDINGS, DIMENSIONS);
      await store.addDocuments([]);
      expect(await store.similaritySearch("summit", 3)).toEqual([]);
    });

    test("takes documents one after another and keeps their vectors", async () => {
      const store = await create(EMBEDDINGS, DIMENSIONS);
      for (const passage of PASSAGES) await store.addDocuments([passage]);
      expect(store.size).toBe(4);
      const [vector] = await EMBEDDINGS.embedDocuments([indexedText(PASSAGES[3] as Passage)]);
      expect(store.vectorOf(3)).toEqual(vector?.map(Math.fround));
    });

    const good = Array<number>(DIMENSIONS).fill(0.5);
    const withComponent = (value: unknown): number[] => good.map((one, slot) => (slot === 5 ? (value as number) : one));
    test.each([
      ["is too short", good.slice(1)],
      ["is too long", [...good, 0.5]],
      ["is empty, as of a server that ignores base64", []],
      ["holds NaN", withComponent(Number.NaN)],
      ["holds Infinity", withComponent(Number.NEGATIVE_INFINITY)],
      ["holds what is Infinity in 32 bits", withComponent(1e300)],
      ["holds text", withComponent("0.5")],
      ["holds null", withComponent(null)],
      ["has a hole", Object.assign(new Array<number>(DIMENSIONS), { 0: 1 })],
    ])("refuses a vector that %s before any is added", async (_, bad) => {
      const store = await create(EMBEDDINGS, DIMENSIONS);
      await expect(store.addVectors([good, bad], PASSAGES.slice(0, 2))).rejects.toEqual(isBadVector);
      await expect(store.similaritySearchVectorWithScore(bad, 1)).rejects.toEqual(isBadVector);
      expect(store.size).toBe(0);
      await store.addVectors([good], PASSAGES.slice(0, 1));
      expect(await store.similaritySearch("x", 2)).toEqual(PASSAGES.slice(0, 1));
    });

    test("refuses more or fewer vectors than passages", async () => {
      const store = await create(EMBEDDINGS, DIMENSIONS);
      await expect(store.addVectors([good], PASSAGES)).rejects.toThrow("4 passages need as many vectors, not 1");
      await expect(store.addVectors([good, good], PASSAGES.slice(0, 1))).rejects.toThrow(VectorStoreError);
      expect(store.size).toBe(0);
    });

    test("answers the same after it was saved and opened, and takes more", async () => {
      const before = await filled();
      const after = await open(EMBEDDINGS, DIMENSIONS, await saved(), PASSAGES);
      expect(after.size).toBe(4);
      for (const question of ["summit", "rare metals", "sanctions on companies"]) {
        expect(await after.similaritySearchWithScore(question, 4)).toEqual(
          await before.similaritySearchWithScore(question, 4),
        );
      }
      PASSAGES.forEach((_, label) => {
        expect(after.vectorOf(label)).toEqual(before.vectorOf(label));
      });
      const more = samplePassages(["Giraffes graze near the zoo."]);
      await after.addDocuments(more);
      expect(await after.similaritySearch("giraffes", 1)).toEqual(more);
    });

    test("is saved and opened empty", async () => {
      const folder = temporaryFolder();
      await (await create(EMBEDDINGS, DIMENSIONS)).save(folder);
      const store = await open(EMBEDDINGS, DIMENSIONS, folder, []);
      await store.addDocuments(PASSAGES);
      expect(store.size).toBe(4);
    });

    test("is saved byte for byte the same", async () => {
      const passages = samplePassages(Array.from({ length: 300 }, (_, index) => `Passage ${index * 7919}.`));
      const files = await Promise.all(
        [temporaryFolder(), temporaryFolder()].map(async (folder) => {
          const store = await create(EMBEDDINGS, DIMENSIONS);
          await store.addDocuments(passages);
          await store.save(folder);
          return readFileSync(join(folder, file), "base64");
        }),
      );
      expect(files[0] === files[1]).toBe(true);
    });

    test("does not open for another number of passages or dimensions", async () => {
      const folder = await saved();
      await expect(open(EMBEDDINGS, DIMENSIONS, folder, PASSAGES.slice(1))).rejects.toEqual(isBadFile);
      await expect(open(EMBEDDINGS, DIMENSIONS * 2, folder, PASSAGES)).rejects.toEqual(isBadFile);
      await expect(open(EMBEDDINGS, DIMENSIONS / 2, folder, PASSAGES)).rejects.toEqual(isBadFile);
    });

    test("does not open from a file cut short anywhere", async () => {
      const folder = await saved();
      const whole = readFileSync(join(folder, file));
      for (const length of [0, 1, 40, 95, 96, 97, whole.length / 2, whole.length - 1]) {
        writeFileSync(join(folder, file), whole.subarray(0, length));
        await expect(open(EMBEDDINGS, DIMENSIONS, folder, PASSAGES)).rejects.toEqual(isBadFile);
      }
    });

    test("does not open from a folder without its file, nor save to one that is not there", async () => {
      const folder = temporaryFolder();
      await expect(open(EMBEDDINGS, DIMENSIONS, folder, PASSAGES)).rejects.toEqual(isBadFile);
      await expect((await filled()).save(join(folder, "nowhere"))).rejects.toThrow();
    });
  });
}
