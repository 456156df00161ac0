import { expect, test } from "vitest";
import { quoteHoldsAnswer } from "../../src/evaluation/quote-holds-answer.ts";

test.each([
  ["whatever the case", "In PARIS it rains.", "Paris", true],
  ["whatever the white space", "the  10th\nand 11th centuries", "10th and 11th centuries", true],
  ["whatever the punctuation", "“Rollo”, the Viking", "Rollo the viking", true],
  ["a number with its mark", "about 38,9 кДж of energy", "38,9 кДж", true],
  ["a word with an ending", "Абайдың өлеңі", "Абай", true],
  ["not a number within another", "in 2011", "11", false],
  ["not a number that goes on", "in 1105", "11", false],
  ["not the end of a word", "the unhappy", "happy", false],
  ["not other words", "In Lyon it rains.", "Paris", false],
])("a quote holds an answer %s", (_, quote, answer, holds) => {
  expect(quoteHoldsAnswer([quote], [answer])).toBe(holds);
});

test("any quote may hold any answer; one without letters and digits is none", () => {
  expect(quoteHoldsAnswer(["Lyon", "Paris"], ["Rome", "Paris"])).toBe(true);
  expect(quoteHoldsAnswer(["Paris!"], ["!"])).toBe(false);
  expect(quoteHoldsAnswer([], ["Paris"])).toBe(false);
});
