import { expect, test } from "vitest";
import { parseSource } from "../../../src/knowledge/parse-source.ts";
import { recombineArticles } from "./recombine-articles.ts";

const text = "---\ntitle: One\nlanguage: en\n---\n\nFirst here. Second\nthere. Third.\n\nAlone it stands.\n";
const documents = [{ ...parseSource("one.md", text), id: "one", translations: [] }];

test("recombined articles have the paragraphs asked for, of the documents' own sentences", () => {
  const paragraphs = [...recombineArticles(documents, 50, 1)].flatMap((article) => article.paragraphs);
  expect(paragraphs).toHaveLength(50);
  const known = ["First here.", "Second there.", "Third.", "Alone it stands."];
  for (const paragraph of paragraphs) {
    const rest = known.reduce((left, sentence) => left.replaceAll(sentence, ""), paragraph);
    expect(rest.trim()).toBe("");
  }
  expect(paragraphs.some((paragraph) => paragraph.includes("Second there. "))).toBe(true);
});

test("recombined articles are the same for the same seed, and others for another", () => {
  const made = (seed: number) => JSON.stringify([...recombineArticles(documents, 20, seed)]);
  expect(made(1)).toBe(made(1));
  expect(made(1)).not.toBe(made(2));
});

test("recombined articles need sentences, unless none are asked for", () => {
  expect([...recombineArticles([], 0, 1)]).toEqual([]);
  expect(() => [...recombineArticles([], 1, 1)]).toThrow(RangeError);
});
