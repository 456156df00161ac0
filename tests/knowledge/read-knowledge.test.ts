import { expect, test } from "vitest";
import { KnowledgeError } from "../../src/knowledge/knowledge-problem.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { documentText, knowledgeFolder } from "../support/knowledge-folder.ts";

test("documents are Markdown and text files of all folders, by their path without the ending", async () => {
  const { folder } = knowledgeFolder({
    "b.md": documentText("pl", "Zdanie."),
    "2025/rare-earths.md": documentText("en", "A sentence."),
    "2025/q.1.TXT": documentText("en", "A sentence."),
    "a.txt": "This is the text of a file without front matter.",
  });
  const { documents, problems } = await readKnowledge(folder);
  expect(documents.map(({ id, file }) => [id, file])).toEqual([
    ["2025/q.1", "2025/q.1.TXT"],
    ["2025/rare-earths", "2025/rare-earths.md"],
    ["a", "a.txt"],
    ["b", "b.md"],
  ]);
  expect(problems).toEqual([]);
});

test("README, glossary, hidden files and other files are not documents", async () => {
  const text = documentText("en", "A sentence.");
  const { folder } = knowledgeFolder({
    "README.md": text,
    "readme.md": text,
    "glossary.md": text,
    "2025/README.md": text,
    ".hidden.md": text,
    ".git/a.md": text,
    "picture.png": text,
    "notes.md~": text,
  });
  expect(await readKnowledge(folder)).toEqual({ documents: [], problems: [] });
});

test("a translation stands with its original and is no document of its own", async () => {
  const { folder } = knowledgeFolder({
    "a.md": documentText("pl", "Pierwsze zdanie. Drugie.", "Trzecie."),
    "a.en.md": documentText("en", "The first sentence. The second.", "The third."),
    "a.kk.txt": documentText("kk", "Бірінші сөйлем. Екінші.", "Үшінші."),
  });
  const { documents, problems } = await readKnowledge(folder);
  expect(problems).toEqual([]);
  expect(documents.map(({ id }) => id)).toEqual(["a"]);
  const translations = documents[0]?.translations ?? [];
  expect(translations.map(({ file, language }) => [file, language])).toEqual([
    ["a.en.md", "en"],
    ["a.kk.txt", "kk"],
  ]);
  const oneToOne = (sentence: number) => ({ original: [sentence], translated: [sentence] });
  expect(translations[0]?.alignments).toEqual([[oneToOne(0), oneToOne(1)], [oneToOne(0)]]);
});

test("a paragraph whose sentences cannot be aligned has no alignment", async () => {
  const { folder } = knowledgeFolder({
    "a.md": documentText("pl", "Jedno zdanie na wszystko.", "Drugie."),
    "a.en.md": documentText("en", "One. Two. Three. Four.", "The second."),
  });
  const { documents } = await readKnowledge(folder);
  expect(documents[0]?.translations[0]?.alignments.map((groups) => groups === null)).toEqual([true, false]);
});

test("offsets are of the text as read, BOM and CRLF kept", async () => {
  const text = "\ufeff---\r\ntitle: x\r\nlanguage: pl\r\n---\r\n\r\nPierwsze. Drugie.\r\n\r\nTrzecie.\r\n";
  const { folder } = knowledgeFolder({ "a.md": text });
  const [document] = (await readKnowledge(folder)).documents;
  expect(document?.text).toBe(text);
  const sentences = document?.paragraphs.map((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  );
  expect(sentences).toEqual([["Pierwsze.", "Drugie."], ["Trzecie."]]);
});

test("a knowledge folder that is not there is an error that names it", async () => {
  const { folder } = knowledgeFolder();
  await expect(readKnowledge(`${folder}/nowhere`)).rejects.toThrow(KnowledgeError);
  await expect(readKnowledge(`${folder}/nowhere`)).rejects.toThrow(`${folder}/nowhere cannot be read`);
});
