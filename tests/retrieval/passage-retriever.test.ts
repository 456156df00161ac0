import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { versionsOf } from "../../src/retrieval/passage-index.ts";
import type { PassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { anyText } from "../text/any-text.ts";
import { createShippedRetriever } from "./shipped-retriever.ts";

let retriever: PassageRetriever;
beforeAll(async () => {
  retriever = await createShippedRetriever();
});

test("each sentence of the source, asked as a question, finds its own paragraph first", async () => {
  for (const source of retriever.index.documents.flatMap(versionsOf)) {
    for (const [paragraph, { sentences }] of source.paragraphs.entries()) {
      for (const { start, end } of sentences) {
        const sentence = source.text.slice(start, end);
        const [best] = await retriever.retrieve(retriever.parse(sentence, source.language));
        expect([sentence, best?.paragraph]).toEqual([sentence, paragraph]);
      }
    }
  }
});

test("any question finds distinct paragraphs, best first, with its terms in shares", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom(...LANGUAGES), async (question, language) => {
      const ranked = await retriever.retrieve(retriever.parse(question, language));
      const places = ranked.map(({ document, paragraph }) => `${document.id} ${paragraph}`);
      expect(new Set(places).size).toBe(places.length);
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { sentences, words, score } of ranked) {
        expect(sentences).toHaveLength(words.paragraph.sentences.length);
        expect(Math.max(...sentences.map((sentence) => sentence.score))).toBe(score);
        for (const { terms, heading, before, after } of sentences) {
          for (const share of [terms, heading, before, after, terms + heading + before + after]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("a paragraph ranked alone has the evidence that it has among others", async () => {
  for (const [question, spoken] of [
    ["Where did the summit take place?", "en"],
    ["Kto przyjechał do Astany?", "pl"],
  ] as const) {
    const query = retriever.parse(question, spoken);
    for (const { paragraph, language, bm25, score, sentences } of await retriever.retrieve(query)) {
      const alone = retriever.rankAlone(query, paragraph);
      expect(alone).toHaveLength(1);
      expect(alone[0]).toMatchObject({ paragraph, language, bm25, score, sentences });
    }
  }
  expect(retriever.rankAlone(retriever.parse("Where?", "en"), retriever.index.size)).toEqual([]);
});

test("a question without words finds nothing", async () => {
  for (const question of ["", "?!", "😀 —"]) {
    expect(await retriever.retrieve(retriever.parse(question, "pl"))).toHaveLength(0);
  }
});

test("as a LangChain retriever it gives paragraphs word for word", async () => {
  const found = await retriever.invoke("Kto przyjechał do Astany?");
  expect(found.length).toBeGreaterThan(0);
  const texts = new Map(retriever.index.documents.flatMap(versionsOf).map(({ file, text }) => [file, text]));
  for (const { pageContent, metadata } of found) {
    expect(texts.get(metadata["file"])?.slice(metadata["start"], metadata["end"])).toBe(pageContent);
  }
});

test("it knows the words of the source and no others", () => {
  const known = (word: string) => retriever.parse(word, "pl").terms.map((term) => retriever.knows(term));
  expect(known("geolodzy")).toEqual([true]);
  expect(known("hipopotam")).toEqual([false]);
});
