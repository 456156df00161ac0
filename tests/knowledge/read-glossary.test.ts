import { expect, test } from "vitest";
import { parseGlossary, readGlossary } from "../../src/knowledge/read-glossary.ts";
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
  expect(await readGlossary(folder)).toEqual([]);
  write("glossary.md", "handel, trade\n");
  expect(await readGlossary(folder)).toEqual([["handel", "trade"]]);
});
