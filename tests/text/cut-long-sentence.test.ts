import fc from "fast-check";
import { expect, test } from "vitest";
import { cutLongSentence, LONGEST_SENTENCE } from "../../src/text/cut-long-sentence.ts";
import { anyLongText } from "./any-text.ts";

const piecesOf = (text: string): string[] =>
  cutLongSentence(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Words, the last of them without a space after it. */
const words = (count: number): string => "słowo ".repeat(count).trim();

test("a sentence of the most units is not cut", () => {
  const text = words(200)
    .slice(0, LONGEST_SENTENCE - 1)
    .padEnd(LONGEST_SENTENCE, "x");
  expect(piecesOf(text)).toEqual([text]);
  expect(piecesOf(`${text}y`)).toHaveLength(2);
});

test("a sentence in the middle of a text is cut at offsets of the text", () => {
  const text = `Przed. ${words(150)}. Po.`;
  const pieces = cutLongSentence(text, { start: 7, end: text.length - 4 });
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(`${words(150)}.`);
  expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([7, text.length - 4]);
});

test.each<[string, string, string]>([
  ["at a line's end before a semicolon", `${words(60)}; ${words(3)}\n`, words(63)],
  ["at a line's end of two characters", `${words(60)},\r\n`, words(60)],
  ["at a semicolon before a comma", `${words(50)}; `, `${words(10)}, ${words(50)}`],
  ["at a cell's end before a comma", `| ${words(55)} | `, `${words(5)}, ${words(50)}`],
  ["at a comma before a space", `${words(70)}, `, words(50)],
])("a long sentence is cut %s", (_, first, second) => {
  expect(piecesOf(first + second)).toEqual([first.trim(), second]);
});

test("a long sentence is cut into pieces about alike where all places are", () => {
  const lengths = piecesOf(words(210)).map(({ length }) => length);
  expect(lengths).toHaveLength(3);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(12);
});

test("a number is not cut at its comma", () => {
  const pieces = piecesOf("1,000,000 ".repeat(100).trim());
  for (const piece of pieces) expect(piece).toMatch(/^1,000,000.*1,000,000$/);
});

test("a better place is not taken for a scrap", () => {
  expect(piecesOf(`Ach; ${words(110)}`)[0]?.length).toBeGreaterThan(LONGEST_SENTENCE / 4);
});

test.each(["x", "👩‍🔬", "e\u0301", "😀"])("a word of many “%s” is cut between them", (letter) => {
  const pieces = piecesOf(letter.repeat(1_000));
  expect(pieces.join("")).toBe(letter.repeat(1_000));
  for (const piece of pieces) expect(piece).toMatch(new RegExp(`^(?:${letter})+$`, "u"));
});

test("a grapheme longer than a sentence is cut between code points", () => {
  const pieces = piecesOf(`a${"\u{1e000}".repeat(2_000)}`);
  for (const piece of pieces) expect(piece).not.toMatch(/\p{Cs}/u);
  expect(pieces.length).toBeGreaterThan(6);
});

test("the pieces of any sentence are short, in order, trimmed, and hold all that is not white space", () => {
  fc.assert(
    fc.property(anyLongText, (text) => {
      const sentence = text.trim();
      fc.pre(sentence !== "");
      const pieces = piecesOf(sentence);
      for (const piece of pieces) {
        expect(piece).not.toBe("");
        expect(piece.trim()).toBe(piece);
        expect(piece.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      }
      expect(pieces.join("").replace(/\s+/g, "")).toBe(sentence.replace(/\s+/g, ""));
    }),
    { numRuns: 300 },
  );
});
