import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { KnowledgeError } from "../../src/knowledge/knowledge-problem.ts";
import { decodeSource, MAX_FILE_BYTES, parseSource } from "../../src/knowledge/parse-source.ts";

test("a text is read with its BOM and its line ends", () => {
  const text = "\ufeffRaz.\r\n\r\nDwa 😀.\n";
  expect(decodeSource(Buffer.from(text))).toBe(text);
});

test("the hash is that of the file's bytes", () => {
  const bytes = Buffer.from("\ufeff---\r\ntitle: x\r\nlanguage: pl\r\n---\r\nZażółć 😀.\r\n");
  expect(parseSource("a.md", decodeSource(bytes)).hash).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("bytes that are not UTF-8 are refused with the mend", () => {
  expect(() => decodeSource(Buffer.from("Zażółć", "latin1"))).toThrow(
    new KnowledgeError("the file is not UTF-8: save it with that encoding"),
  );
});

test("a file is refused above the limit and not at it", () => {
  expect(decodeSource(Buffer.alloc(MAX_FILE_BYTES, "a"))).toHaveLength(MAX_FILE_BYTES);
  expect(() => decodeSource(Buffer.alloc(MAX_FILE_BYTES + 1, "a"))).toThrow("larger than 5 MB: split it");
});

test("a file with no front matter has its file name as title and a detected language", () => {
  const source = parseSource("2025/rare-earths.md", "Геологи объявили об открытии месторождения.");
  expect(source).toMatchObject({ title: "rare-earths", language: "ru", questions: [], url: null, referenceYear: null });
});

test("a file whose language cannot be told is refused with the mend", () => {
  expect(() => parseSource("a.md", "2025")).toThrow("name it in the front matter (language: pl)");
});

test.each(["", " \n\n", "\ufeff", "---\ntitle: x\nlanguage: pl\n---\n\n# Nagłówek\n"])(
  "a file with no paragraph is refused: %j",
  (text) => {
    expect(() => parseSource("a.md", text)).toThrow("the file has no paragraph: write some text or remove it");
  },
);
