import { expect, test } from "vitest";
import type { VerifiedClaim } from "../../src/answering/draft.ts";
import { numberCitations } from "../../src/answering/number-citations.ts";

function draft(start: number): VerifiedClaim {
  const original = { file: "a.md", start, end: start + 5, quote: "quote" };
  return { text: "quote", support: [{ original, translation: null, document: "a", paragraph: 1 }] };
}
const numbersOf = (starts: readonly number[], numbered: Parameters<typeof numberCitations>[1]) =>
  numberCitations(starts.map(draft), numbered, "en", () => undefined);

test("numberCitations counts from one in a fresh conversation", () => {
  expect(numbersOf([10, 20], []).citations.map(({ number }) => number)).toEqual([1, 2]);
});

test("numberCitations keeps the number of a quote and goes on from the highest", () => {
  const numbered = [{ number: 4, document: "a", start: 20, end: 25 }];
  const { claims, citations } = numbersOf([10, 20], numbered);
  expect(claims.map((claim) => claim.citations)).toEqual([[5], [4]]);
  expect(citations.map(({ number }) => number)).toEqual([5, 4]);
});

test("numberCitations lists a quote once though two claims cite it", () => {
  const { claims, citations } = numbersOf([10, 10], []);
  expect(claims.map((claim) => claim.citations)).toEqual([[1], [1]]);
  expect(citations).toHaveLength(1);
});
