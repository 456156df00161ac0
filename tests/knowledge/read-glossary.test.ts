import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MAX_FORMS, parseGlossary, readGlossary } from "../../src/knowledge/read-glossary.ts";
import { knowledgeFolder } from "../support/knowledge-folder.ts";

test("each line with a comma is a concept of its forms", () => {
  expect(parseGlossary("\ufeffhandel, trade ,торговля,\r\n- szczyt, summit\r\n\r\nsam\n")).toEqual([
    ["handel", "trade", "торговля"],
    ["szczyt", "summit"],
  ]);
});

test.each([
  "# Słownik, część pierwsza",
  "To jest zdanie, a nie pojęcie.",
  "Uwaga: handel, trade",
  "jeden, forma o sześciu słowach to już zdanie",
  ",",
])("“%s” is not a concept", (line) => {
  expect(parseGlossary(line)).toEqual([]);
});

test("a folder's glossary is read, and none is no concept", async () => {
  const { folder, write } = knowledgeFolder();
  expect(await readGlossary(folder)).toEqual({ concepts: [], problems: [] });
  write("glossary.md", "handel, trade\n");
  expect(await readGlossary(folder)).toEqual({ concepts: [["handel", "trade"]], problems: [] });
});

test.each<[string, (path: string) => void, string]>([
  ["a folder", (path) => mkdirSync(path), "it is a folder, a pipe or a device by a file's name: rename or remove it"],
  ["a link to nowhere", (path) => symlinkSync("nowhere", path), "the file cannot be read: check that it is there"],
  [
    "a link to a device",
    (path) => symlinkSync("/dev/zero", path),
    "it is a link that leads out of the knowledge folder",
  ],
  ["not UTF-8", (path) => writeFileSync(path, Buffer.from("szczyt, zażółć", "latin1")), "the file is not UTF-8"],
  ["too large", (path) => writeFileSync(path, "a, b\n".repeat(1_200_000)), "the file is larger than 5 MB"],
  [
    "of too many forms",
    (path) => writeFileSync(path, "trade, handel\n".repeat(MAX_FORMS / 2 + 1)),
    `it has ${MAX_FORMS + 2} words and phrases, and ${MAX_FORMS} is the most: keep those of the topic`,
  ],
])("a glossary that is %s is named with the mend, and there is none", async (_, put, mend) => {
  const { folder } = knowledgeFolder();
  put(join(folder, "glossary.md"));
  expect(await readGlossary(folder)).toEqual({
    concepts: [],
    problems: [{ file: "glossary.md", message: expect.stringContaining(mend) }],
  });
});
