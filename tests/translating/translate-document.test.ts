import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { readPrompts } from "../../src/prompts/read-prompts.ts";
import { translateDocument } from "../../src/translating/translate-document.ts";
import { formatTranslation, writeTranslation } from "../../src/translating/translation-file.ts";
import { openTranslationMemory } from "../../src/translating/translation-memory.ts";
import { type Scripted, scriptedModel } from "../answering/model/scripted-model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ORIGINAL = `---
title: Rynek
language: pl
reference_year: 2025
questions:
  - "Co sprzedaje rynek?"
---

# Początek

Rynek w Gori sprzedaje zegary od 1984 roku.
Otwarto go we wtorek.

## Ceny

Zegar kosztuje 30 lari, a rynek jest zamknięty w niedzielę.
`;
const REPLIES = [
  "The market",
  "What does the market sell?",
  "The beginning",
  "The market of Gori has sold clocks since 1984.\n\nIt was opened on a Tuesday.",
  "Prices",
  "A clock costs 30 lari, and the market is closed on Sunday.",
];

async function setUp(...script: readonly Scripted[]) {
  const folder = join(temporaryFolder(), "knowledge");
  mkdirSync(folder);
  writeFileSync(join(folder, "market.md"), ORIGINAL);
  const [document] = (await readKnowledge(folder)).documents;
  if (document === undefined) throw new Error("no document");
  const { translating: template } = await readPrompts(fileURLToPath(new URL("../../prompts", import.meta.url)));
  const { model, asked } = scriptedModel(...script);
  const memoryFile = join(folder, "..", "memory.jsonl");
  const progress: string[] = [];
  const translate = async () =>
    translateDocument(document, "en", {
      model,
      template,
      signal: new AbortController().signal,
      memory: await openTranslationMemory(memoryFile),
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
  return { folder, document, asked, progress, translate };
}

const fileOf = (document: SourceDocument, translated: Awaited<ReturnType<typeof translateDocument>>) =>
  formatTranslation({
    language: "en",
    translated,
    referenceYear: document.referenceYear,
    rights: "Made by a machine.",
    model: "small",
  });

test("a document is translated paragraph for paragraph, with its headings, title and questions", async () => {
  const { folder, document, translate, progress } = await setUp(...REPLIES);
  const translated = await translate();
  await writeTranslation(join(folder, "market.en.md"), fileOf(document, translated));
  expect(translated.doubtful).toEqual([]);
  expect(progress).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
  const { documents, problems } = await readKnowledge(folder);
  expect(problems).toEqual([]);
  const [translation] = documents[0]?.translations ?? [];
  expect(translation).toMatchObject({
    title: "The market",
    language: "en",
    referenceYear: 2025,
    rights: "Made by a machine.",
    questions: ["What does the market sell?"],
    paragraphs: [{ section: "The beginning" }, { section: "Prices" }],
  });
  expect(translation?.text).toContain(
    "\n# The beginning\n\nThe market of Gori has sold clocks since 1984. It was opened on a Tuesday.\n\n## Prices\n\n",
  );
});

test.each([
  ["empty", ""],
  ["a heading", "# The market of Gori has sold clocks since 1984."],
  ["another language", "Базар в Гори продаёт часы с 1984 года, а открыли его во вторник."],
  ["a few letters", "Clocks."],
  ["pages", "The market sells clocks. ".repeat(30)],
])("a reply that is no translation is asked for once more: %s", async (_, reply) => {
  const { translate, asked } = await setUp(...REPLIES.slice(0, 3), reply, ...REPLIES.slice(3));
  expect((await translate()).body).toContain("since 1984");
  expect(asked).toHaveLength(7);
});

test("two replies that are no translation name the paragraph, and a new run goes on from there", async () => {
  const { translate, asked } = await setUp(...REPLIES.slice(0, 3), "", "", ...REPLIES.slice(3));
  await expect(translate()).rejects.toThrow(/^paragraph 1: the model gave no translation of it, twice\./);
  expect(asked).toHaveLength(5);
  expect((await translate()).body).toContain("since 1984");
  expect(asked).toHaveLength(8);
});

test("a paragraph whose numbers are not the original's is asked for again, kept and named", async () => {
  const wrong = "A clock costs 80 lari, and the market is closed on Sunday.";
  const { translate, asked } = await setUp(...REPLIES.slice(0, 5), wrong, wrong);
  expect((await translate()).doubtful).toEqual([2]);
  expect(asked).toHaveLength(7);
});

test("a machine's file is replaced, one that a person has made or changed is not", async () => {
  const { folder, document, translate } = await setUp(...REPLIES);
  const file = join(folder, "market.en.md");
  const text = fileOf(document, await translate());
  await writeTranslation(file, text);
  await writeTranslation(file, text);
  writeFileSync(file, text.replace("clocks", "watches"));
  await expect(writeTranslation(file, text)).rejects.toThrow(/^market\.en\.md was made or changed by a person/);
  writeFileSync(file, "---\ntitle: The market\nlanguage: en\n---\n\nBy hand.\n\nAll of it.\n");
  await expect(writeTranslation(file, text)).rejects.toMatchObject({ name: "TranslationError" });
  writeFileSync(file, "---\ntitle: [\n---\n");
  await expect(writeTranslation(file, text)).rejects.toMatchObject({ name: "TranslationError" });
  expect(readFileSync(file, "utf8")).toBe("---\ntitle: [\n---\n");
});
