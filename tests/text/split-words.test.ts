import fc from "fast-check";
import { expect, test } from "vitest";
import { isCapitalised, isNumber, splitWords } from "../../src/text/split-words.ts";
import { anyText } from "./any-text.ts";

const surfaces = (text: string): string[] => splitWords(text).map(({ surface }) => surface);
const folded = (text: string): string[] => splitWords(text).map((word) => word.folded);

test("words of any text stand where they say, in order, and fold to something", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0;
      for (const { start, end, surface, folded } of splitWords(text)) {
        expect(text.slice(start, end)).toBe(surface);
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(folded).not.toBe("");
        from = end;
      }
    }),
    { numRuns: 500 },
  );
});

test("splitWords keeps an apostrophe in a name and leaves the possessive out of the folded word", () => {
  expect(surfaces("David O’Sullivan’s visit")).toEqual(["David", "O’Sullivan’s", "visit"]);
  expect(folded("O’Sullivan’s")).toEqual(folded("O'Sullivan"));
  expect(folded("EU's")).toEqual(["eu"]);
});

test("splitWords parts words at hyphens and dashes", () => {
  expect(surfaces("Kasym-Żomart, UE–Azja")).toEqual(["Kasym", "Żomart", "UE", "Azja"]);
});

test("splitWords keeps a number whole", () => {
  expect(surfaces("o 1.5 proc., 20,000 km; 3.04.2025.")).toEqual(["o", "1.5", "proc", "20,000", "km", "3.04.2025"]);
});

test("splitWords takes composed and decomposed letters for one", () => {
  expect(folded("Si\u0301kela")).toEqual(folded("Síkela"));
});

test("isCapitalised and isNumber look at the first character", () => {
  expect(["Żaba", "Қала", "UE", "żaba", "2Pac", ""].map(isCapitalised)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(["2025", "20,5", "٣", "rok", "G20", ""].map(isNumber)).toEqual([true, true, true, false, false, false]);
});
