import { expect, test } from "vitest";
import { otherLayouts } from "../../src/text/keyboard-layouts.ts";

test.each([
  ["cfvvbn", "саммит"],
  ["ult ,sk cfvvbn", "где был саммит"],
  ["0fqlf -nn3", "қайда өтті"],
  ["rnj ghbt[fk&", "кто приехал?"],
  ["црщ ьуе", "who met"],
])("%s was meant to be %s", (typed, meant) => {
  expect(otherLayouts(typed)).toContain(meant);
});

test("a text that has no keys of another layout has no other reading", () => {
  expect(otherLayouts("")).toEqual([]);
  expect(otherLayouts("😀 —")).toEqual([]);
});
