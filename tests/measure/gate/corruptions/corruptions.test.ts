import { expect, test } from "vitest";
import { Glossary } from "../../../../src/retrieval/question/glossary.ts";
import type { Language } from "../../../../src/text/language.ts";
import type { ClaimRow } from "../claim-row.ts";
import { CORRUPTIONS } from "./corruptions.ts";
import { affirmedVerb, negatedVerb } from "./kazakh-verb.ts";

const source = { documents: new Map(), glossary: new Glossary([]) };
const sentences = [
  { document: "a", paragraph: 1, position: 0, text: "In Astana Kallas met Tokayev about trade in 2024." },
  { document: "a", paragraph: 1, position: 1, text: "The road to Almaty was not open for long." },
  { document: "b", paragraph: 2, position: 0, text: "There is a mine near Wieliczka with much salt." },
] as const;

function rowOf(text: string, at = 0, language: Language = "en"): ClaimRow {
  const { document, paragraph, text: quote } = sentences[at] ?? sentences[0];
  return { kind: "extract", isTrue: true, language, source, claim: { text, quotes: [{ document, paragraph, quote }] } };
}

const others = [rowOf(sentences[2].text, 2)];
const corrupted = (kind: keyof typeof CORRUPTIONS, row: ClaimRow) =>
  CORRUPTIONS[kind](row, { random: () => 0.4, others, sentences });
const claimed = rowOf(sentences[0].text);

test("a changed year differs in one digit, and its quotes do not have it", () => {
  const text = corrupted("year", claimed)?.claim.text ?? "";
  expect(text).toMatch(/^In Astana Kallas met Tokayev about trade in 20\d\d\.$/);
  expect(text).not.toContain("2024");
  expect(corrupted("digit", claimed)).toBeNull();
});

test("another name is one that neither the claim nor its quotes have", () => {
  expect(corrupted("name", claimed)?.claim.text).toContain("Wieliczka");
  expect(corrupted("subject", claimed)).toBeNull();
});

test("exchanged names stand in each other's place", () => {
  expect(corrupted("exchanged", claimed)?.claim.text).toBe("In Tokayev Kallas met Astana about trade in 2024.");
});

test.each([
  ["negation-dropped", "The road was not open.", "en", "The road was open."],
  ["negation-dropped", "Astana nie nałożyła sankcji.", "pl", "Astana nałożyła sankcji."],
  ["negation-dropped", "Астана не ввела санкции.", "ru", "Астана ввела санкции."],
  ["negation-dropped", "Астана санкция енгізбейді.", "kk", "Астана санкция енгізеді."],
  ["negation-dropped", "It is not only salt.", "en", null],
  ["negation-dropped", "The road was open.", "en", null],
  ["negation-added", "The road was open.", "en", "The road was not open."],
  ["negation-added", "Wczoraj droga była otwarta.", "pl", "Wczoraj droga nie była otwarta."],
  ["negation-added", "Вчера дорога была открыта.", "ru", "Вчера дорога не была открыта."],
  ["negation-added", "Астана санкция енгізеді.", "kk", "Астана санкция енгізбейді."],
  ["negation-added", "The road was never open.", "en", null],
] as const)("%s of %j (%s) gives %j", (kind, text, language, expected) => {
  expect(corrupted(kind, rowOf(text, 0, language))?.claim.text ?? null).toBe(expected);
});

test("a foreign quote is another passage's, a stitched one of two sentences, and an altered one has a word of its own", () => {
  const quoteOf = (kind: keyof typeof CORRUPTIONS) => corrupted(kind, claimed)?.claim.quotes[0]?.quote ?? null;
  const stitched = CORRUPTIONS["stitched-quote"](claimed, { random: () => 0, others, sentences });
  expect(stitched?.claim.quotes[0]?.quote).toBe("In Astana Kallas met was not open for long.");
  expect(quoteOf("altered-quote")).not.toBe(sentences[0].text);
  const foreign = CORRUPTIONS["foreign-quote"](claimed, { random: () => 0.9, others, sentences });
  expect(foreign?.claim.quotes).toEqual([{ document: "a", paragraph: 1, quote: sentences[2].text }]);
  const unrelated = CORRUPTIONS["unrelated-quote"](claimed, { random: () => 0.9, others, sentences });
  expect(unrelated?.claim.quotes).toEqual([{ document: "b", paragraph: 2, quote: sentences[2].text }]);
});

test.each([
  ["енгізеді", "енгізбейді"],
  ["барады", "бармайды"],
  ["алды", "алмады"],
  ["болған", "болмаған"],
])("the Kazakh verb %s is %s negated, and back", (affirmed, negated) => {
  expect(negatedVerb(affirmed)).toBe(negated);
  expect(affirmedVerb(negated)).toBe(affirmed);
});

test.each(["жабады", "алма", "қала"])("%s negates nothing", (word) => {
  expect(affirmedVerb(word)).toBeNull();
});
