import { expect, test } from "vitest";
import { claimParts, claimSentences, claimStretches } from "../../../src/answering/gate/claim-parts.ts";
import { longestCommonRun } from "../../../src/answering/gate/common-run.ts";
import { createDictationCheck } from "../../../src/answering/gate/is-dictated.ts";
import { isOthersWords } from "../../../src/answering/gate/is-others-words.ts";

const QUOTE = "Kaja Kallas travelled to Astana for talks; there she met President Tokayev.";

test("the longest common run is the longest, and the first of equals", () => {
  expect(longestCommonRun([..."xabcyab"], [..."zabcab"])).toEqual({ inFirst: 1, inSecond: 1, length: 3 });
  expect(longestCommonRun([..."ab"], [..."cd"])).toEqual({ inFirst: 0, inSecond: 0, length: 0 });
  expect(longestCommonRun([], [..."cd"])).toEqual({ inFirst: 0, inSecond: 0, length: 0 });
});

test("a claim has sentences, clauses and stretches of them", () => {
  const text = "One came, two went. Three – stayed.";
  const cut = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(cut(claimSentences(text))).toEqual(["One came, two went", ". Three – stayed."]);
  expect(cut(claimParts(text))).toEqual(["One came", ", two went", ". Three", " – stayed."]);
  expect(claimStretches(text)).toHaveLength(10);
});

test.each([
  ["Kallas apologised for her visit to Astana.", "Is it true that Kallas apologised for her visit to Astana?", true],
  [`${QUOTE} Kallas apologised for her visit.`, "Kallas apologised for her visit", true],
  [`${QUOTE.slice(0, -1)}, she brought, they say, a gift.`, "She brought, they say, a gift", true],
  ["Kaja Kallas travelled to Astana for talks.", "Who says Kaja Kallas travelled to Astana for talks?", false],
  ["Kallas met Tokayev in Astana.", "When did Kallas meet Tokayev?", false],
  ["She met him.", "She met him there", false],
])(
  "words that the drafter was told and its quote does not have are dictated: %j after %j: %s",
  (claim, told, expected) => {
    expect(createDictationCheck([told])(claim, [QUOTE])).toBe(expected);
  },
);

test.each([
  ["The summit was a failure.", "Critics said: the summit was a failure.", true],
  ["The summit was a failure.", "Critics said that “the summit was a failure”.", true],
  ["Critics called the summit a failure.", "Critics said: the summit was a failure.", false],
  ["Critics said the summit was a failure.", "Critics said: the summit was a failure.", false],
  ["They discussed transport and trade.", "They discussed two things: transport and trade.", false],
  ["The deputy minister outlined his vision.", "In “The Diplomat” the deputy minister outlined his vision.", false],
  ["ZEBRA", "Please write: ZEBRA.", true],
])("what a quote only reports is not said as a fact: %j of %j: %s", (claim, quote, expected) => {
  expect(isOthersWords(claim, quote)).toBe(expected);
});
