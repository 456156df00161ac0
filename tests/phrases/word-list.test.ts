import { expect, test } from "vitest";
import { wordQuotedList } from "../../src/phrases/word-list.ts";

test.each([
  ["pl", "„PKB” i „kurs tenge”"],
  ["en", "“PKB” and “kurs tenge”"],
  ["ru", "«PKB» и «kurs tenge»"],
  ["kk", "«PKB» және «kurs tenge»"],
] as const)("wordQuotedList quotes and joins as in %s", (language, expected) => {
  expect(wordQuotedList(language, ["PKB", "kurs tenge"])).toBe(expected);
});

test("wordQuotedList leaves a single text alone but for its quotation marks", () => {
  expect(wordQuotedList("kk", ["ЖІӨ"])).toBe("«ЖІӨ»");
});
