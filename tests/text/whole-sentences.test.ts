import { expect, test } from "vitest";
import { wholeSentences } from "../../src/text/whole-sentences.ts";

test("a very long sentence is one", () => {
  const long = `Słowo ${"dalej ".repeat(5_000)}koniec.`;
  const text = `Raz. ${long} Trzy.`;
  expect(wholeSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Raz.", long, "Trzy."]);
});

test("a text of a hundred thousand lines with no stop is one sentence, without taking for ever", () => {
  expect(wholeSentences("słowo dalej\n".repeat(100_000))).toEqual([{ start: 0, end: 1_199_999 }]);
});

test.each(["\r", "\n", " \u2028"])(
  "millions of %j between two sentences are no sentences, without taking for ever",
  (space) => {
    const gap = space.repeat(4_000_000 / space.length);
    expect(wholeSentences(`Raz.${gap}Dwa.`)).toEqual([
      { start: 0, end: 4 },
      { start: 4_000_004, end: 4_000_008 },
    ]);
  },
);
