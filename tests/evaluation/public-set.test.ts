import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkReferences } from "../../src/evaluation/check-references.ts";
import { documentsOf, readPublicSet } from "../../src/evaluation/public-set.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { documentText, knowledgeFolder } from "../support/knowledge-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ROW = { id: "1", lang: "en", turns: ["Who?"], answerable: true };

function setOf(...rows: readonly object[]): string {
  const folder = join(temporaryFolder(), "tiny");
  mkdirSync(folder);
  writeFileSync(join(folder, "questions.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
  return folder;
}

test("a set is named after its folder, and what a row leaves out is nothing", async () => {
  const folder = setOf({ ...ROW, kind: "ANSWERABLE" });
  expect(await readPublicSet(folder)).toEqual({
    name: "tiny",
    articles: join(folder, "articles"),
    questions: [{ ...ROW, answers: [], about: null, gold: null, gold_documents: [] }],
  });
});

test("a set without questions.jsonl is an error that names the file", async () => {
  const file = join(temporaryFolder(), "questions.jsonl");
  await expect(readPublicSet(temporaryFolder())).rejects.toThrow("questions.jsonl cannot be read");
  await expect(readPublicSet(join(file, ".."))).rejects.toMatchObject({ name: "QuestionSetError" });
});

test("a question is about what answers it, else about what it was written for", async () => {
  const place = (document: string) => ({ document, paragraph: 1 });
  const { questions } = await readPublicSet(
    setOf(
      { ...ROW, gold: place("a"), about: place("b") },
      { ...ROW, answerable: false, gold: null, about: place("b") },
      { ...ROW, gold_documents: ["c", "d"] },
      { ...ROW, answerable: false },
    ),
  );
  expect(questions.map(documentsOf)).toEqual([["a"], ["b"], ["c", "d"], []]);
});

test.each([
  ["a document", { gold: { document: "nowhere", paragraph: 1 } }, "1: there is no article nowhere"],
  ["a paragraph", { gold: { document: "a", paragraph: 3 } }, "1: a has no paragraph 3"],
  ["one of several documents", { gold_documents: ["a", "nowhere"] }, "1: there is no article nowhere"],
])("%s that is not there is an error that names the question", async (_, named, message) => {
  const { documents } = await readKnowledge(knowledgeFolder({ "a.md": documentText("en", "One.", "Two.") }).folder);
  const { questions } = await readPublicSet(setOf({ ...ROW, ...named }));
  expect(() => checkReferences(questions, documents)).toThrow(message);
});
