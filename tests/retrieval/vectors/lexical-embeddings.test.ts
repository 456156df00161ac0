import fc from "fast-check";
import { expect, test } from "vitest";
import { countFeatures } from "../../../src/retrieval/lexical/lexical-features.ts";
import { countFrequencies, LexicalEmbeddings } from "../../../src/retrieval/vectors/lexical-embeddings.ts";
import { splitWords } from "../../../src/text/split-words.ts";
import { anyText } from "../../text/any-text.ts";
import { naiveBm25 } from "../lexical/naive-bm25.ts";

const TEXTS = [
  "Szczyt odbył się w Samarkandzie.",
  "Kazachscy geolodzy ogłosili odkrycie złoża.",
  "Сауда айналымы өсті, сауда жалғасады.",
  "Handel wzrósł o 18 procent; handel rośnie.",
];

test("any text is embedded as so many finite numbers, the same each time", async () => {
  const embeddings = new LexicalEmbeddings(countFrequencies(TEXTS), 64);
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { maxLength: 4 }), async (texts) => {
      const vectors = await embeddings.embedDocuments(texts);
      expect(vectors).toHaveLength(texts.length);
      for (const vector of vectors) {
        expect(vector).toHaveLength(64);
        expect(vector.every(Number.isFinite)).toBe(true);
      }
      expect(await embeddings.embedDocuments(texts)).toEqual(vectors);
    }),
    { numRuns: 50 },
  );
});

test("with room for all features, the inner product is BM25", async () => {
  const embeddings = new LexicalEmbeddings(countFrequencies(TEXTS), 1 << 20);
  const vectors = await embeddings.embedDocuments(TEXTS);
  const featuresOf = (text: string) => countFeatures(splitWords(text).map(({ folded }) => folded));
  for (const question of ["handel", "Kto ogłosił odkrycie w Samarkandzie?", "сауда", "nic takiego"]) {
    const query = await embeddings.embedQuery(question);
    const products = vectors.map((vector) => query.reduce((sum, value, slot) => sum + value * (vector[slot] ?? 0), 0));
    naiveBm25(TEXTS.map(featuresOf), featuresOf(question)).forEach((score, position) => {
      expect(products[position]).toBeCloseTo(score, 6);
    });
  }
});

test("a text without words is a vector of zeros, of a collection of none too", async () => {
  const embeddings = new LexicalEmbeddings(countFrequencies([]), 8);
  expect(await embeddings.embedDocuments(["", "?! 😀"])).toEqual([Array(8).fill(0), Array(8).fill(0)]);
  expect((await embeddings.embedQuery("szczyt")).some((value) => value !== 0)).toBe(true);
});
