import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWord } from "../../src/text/fold-text.ts";
import { anyWord } from "./any-text.ts";

test("foldWord is idempotent on any word", () => {
  fc.assert(
    fc.property(anyWord, (word) => {
      expect(foldWord(foldWord(word))).toBe(foldWord(word));
    }),
    { numRuns: 2_000 },
  );
});

test("foldWord leaves a–z and digits of the four alphabets", () => {
  const letters = fc.constantFrom(..."aąćęłńóśźżAŁŻабвгдеёжзийклмнопрстуфхцчшщъыьэюяЯәғқңөұүһіӘ0129");
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1 }), (word) => {
      expect(foldWord(word.join(""))).toMatch(/^[a-z0-9]*$/);
    }),
  );
});

test("foldWord leaves no letter doubled, and digits as they are", () => {
  const word = fc.oneof(anyWord, fc.string({ unit: fc.constantFrom(..."aabłż11𝔸𐐨") }));
  fc.assert(
    fc.property(word, (text) => !/(\p{L})\1/u.test(foldWord(text))),
    { numRuns: 1_000 },
  );
  expect(foldWord("Anna1122")).toBe("ana1122");
  expect(foldWord("𐐨𐐨𐐨")).toBe("𐐨");
});

test("foldWord folds a word of four million letters", () => {
  expect(foldWord("x".repeat(4_000_000))).toBe("x");
  expect(foldWord("ab".repeat(2_000_000))).toHaveLength(4_000_000);
});

/** Spellings of one word. */
const ALIKE: readonly (readonly [string, ...string[]])[] = [
  ["Łódź", "lodz", "ŁÓDŹ", "Lo\u0301dz\u0301"],
  ["ёлка", "елка", "ЁЛКА", "е\u0308лка"],
  ["Қазақстан", "Казакстан", "қазақстан"],
  ["үлгі", "улги", "ұлги"],
  ["өңір", "онир"],
  ["әһ", "ах"],
  ["Казахстан", "Кaзaхстaн", "Kазаxстан"],
  ["Kazakhstan", "Kаzаkhstаn", "Kazakhstаn", "Kazakhstan".toUpperCase()],
  ["Астана", "Astana"],
  ["ﬁrma", "firma"],
  ["2025", "２０２５"],
];

test.each(ALIKE)("foldWord brings the spellings of %s together", (word, ...spellings) => {
  expect(new Set(spellings.map(foldWord))).toEqual(new Set([foldWord(word)]));
});

test("foldWord keeps different words apart", () => {
  const words = ["sankcje", "sankcji", "санкция", "kot", "кит", "kit"];
  expect(new Set(words.map(foldWord)).size).toBe(words.length - 1);
});
