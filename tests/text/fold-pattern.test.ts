import { expect, test } from "vitest";
import { foldedPattern, foldedWord } from "../../src/text/fold-pattern.ts";

test("foldedPattern matches whole folded words", () => {
  const pattern = foldedPattern("to samo|też|w którym roku");
  expect(["i to samo", "tez", "w ktorym roku to"].map((text) => pattern.test(text))).toEqual([true, true, true]);
  expect(["to", "tezy", "nieto samo"].map((text) => pattern.test(text))).toEqual([false, false, false]);
});

test("foldedPattern at the start matches there only", () => {
  expect(foldedPattern("а|и", "start").test("i kogda")).toBe(true);
  expect(foldedPattern("а|и", "start").test("kogda i")).toBe(false);
});

test("foldedWord matches one word of the list, a star any ending", () => {
  const pattern = foldedWord("қаңтар* мая");
  expect(["kantar", "kantarda", "maia", "mai"].map((word) => pattern.test(word))).toEqual([true, true, true, false]);
});
