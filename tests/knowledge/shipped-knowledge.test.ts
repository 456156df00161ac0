import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import type { SourceText } from "../../src/knowledge/source-document.ts";

const FOLDER = fileURLToPath(new URL("../../knowledge", import.meta.url));
/** SHA-256 of the article as it was given: one paragraph a line. */
const GIVEN = "fee2f7549a0049fe2476768432b822208356193b09c017d40e12b54da0670f40";
const SENTENCES = [3, 2, 5, 4, 5, 3, 6];

async function article() {
  const { documents, problems } = await readKnowledge(FOLDER);
  expect(problems).toEqual([]);
  const [document, ...others] = documents;
  expect(others).toEqual([]);
  if (document === undefined) throw new Error("the knowledge folder holds no document");
  return document;
}

const textsOf = ({ text, paragraphs }: SourceText): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

test("the article is word for word what was given", async () => {
  const document = await article();
  expect(document).toMatchObject({ id: "kazakhstan-eu", language: "pl", referenceYear: 2025 });
  const body = textsOf(document).join("\n");
  expect(createHash("sha256").update(body).digest("hex")).toBe(GIVEN);
});

test("nothing of the article's file is left out of its paragraphs but the front matter", async () => {
  const document = await article();
  const body = document.text.slice(document.paragraphs[0]?.start);
  expect(body).toBe(`${textsOf(document).join("\n\n")}\n`);
});

test("the article and its three translations have the same sentences, one to one", async () => {
  const document = await article();
  expect(document.translations.map(({ language }) => language)).toEqual(["en", "kk", "ru"]);
  for (const { paragraphs } of [document, ...document.translations]) {
    expect(paragraphs.map(({ sentences }) => sentences.length)).toEqual(SENTENCES);
  }
  const oneToOne = SENTENCES.map((count) =>
    Array.from({ length: count }, (_, sentence) => ({ original: [sentence], translated: [sentence] })),
  );
  for (const { alignments } of document.translations) expect(alignments).toEqual(oneToOne);
});

test("each language offers questions of its own", async () => {
  const document = await article();
  const offered = [document, ...document.translations].map(({ questions }) => questions);
  for (const questions of offered) {
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question).toMatch(/\?$/);
  }
  expect(new Set(offered.flat()).size).toBe(offered.flat().length);
});
