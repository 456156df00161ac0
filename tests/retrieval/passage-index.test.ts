import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { lexicalEmbedder } from "../../src/indexing/embedder.ts";
import { parseSource } from "../../src/knowledge/parse-source.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import type { Passage } from "../../src/retrieval/passage.ts";
import { locate, ordinalOf, type PassageIndex, unitOf, versionIn } from "../../src/retrieval/passage-index.ts";
import { documentText } from "../support/knowledge-folder.ts";

/** An index of documents of so many paragraphs each, every second one with a Russian translation. */
async function indexOf(sizes: readonly number[]): Promise<PassageIndex> {
  const documents = sizes.map((size, position): SourceDocument => {
    const source = (language: string) =>
      parseSource(`${position}.md`, documentText(language, ...Array<string>(size).fill("Słowo.")));
    const translations = position % 2 === 0 ? [] : [{ ...source("ru"), alignments: [] }];
    return { ...source("pl"), id: String(position), translations };
  });
  return (await buildIndex(documents, { embedder: lexicalEmbedder, hnswlib: null, earlier: null, onProgress })).index;
}
const onProgress = (): void => undefined;

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });

test("paragraphs are numbered through all documents, and each number leads back", async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async (counts) => {
      const index = await indexOf(counts);
      const numbered = counts.flatMap((size, position) =>
        Array.from({ length: size }, (_, paragraph) => ({ document: index.documents[position], paragraph })),
      );
      expect(index.size).toBe(numbered.length);
      expect(numbered.map((_, ordinal) => locate(index, ordinal))).toEqual(numbered);
    }),
    { numRuns: 20 },
  );
});

test("a unit of a language is found by the number of its original paragraph", async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async (counts) => {
      const index = await indexOf(counts);
      for (const language of index.languages.values()) {
        for (let ordinal = 0; ordinal < index.size; ordinal += 1) {
          expect(unitOf(language, ordinal)).toBe(language.ordinals.indexOf(ordinal));
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("a passage of a translation counts for the original paragraph", async () => {
  const index = await indexOf([2, 3]);
  const found = (await index.vectors.similaritySearch("слово", 100)) as Passage[];
  const russian = found.filter(({ metadata }) => metadata.language === "ru");
  expect(russian.map((passage) => ordinalOf(index, passage)).sort()).toEqual([2, 3, 4]);
});

test("a document has a version in each of its languages and no other", async () => {
  const [, document] = (await indexOf([1, 1])).documents as readonly [SourceDocument, SourceDocument];
  expect(versionIn(document, "pl")).toBe(document);
  expect(versionIn(document, "ru")).toBe(document.translations[0]);
  expect(versionIn(document, "kk")).toBeUndefined();
});
