import { beforeAll, expect, test } from "vitest";
import type { DraftClaim } from "../../../src/answering/draft.ts";
import { createClaimJudge } from "../../../src/answering/gate/judge-claim.ts";
import { namesOf } from "../../../src/answering/gate/source-names.ts";
import { verifyClaim } from "../../../src/answering/gate/verify-claim.ts";
import { quoteSentences } from "../../../src/answering/quote-sentences.ts";
import { readGlossary } from "../../../src/knowledge/read-glossary.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import { Glossary } from "../../../src/retrieval/question/glossary.ts";
import type { Language } from "../../../src/text/language.ts";
import { SHIPPED_KNOWLEDGE } from "../../support/shipped-answering.ts";

let article: SourceDocument;
let verify: (claim: DraftClaim, language: Language) => ReturnType<typeof verifyClaim>;

beforeAll(async () => {
  const { documents } = await readKnowledge(SHIPPED_KNOWLEDGE);
  const { concepts } = await readGlossary(SHIPPED_KNOWLEDGE);
  article = documents[0] as SourceDocument;
  const find = (id: string) => (id === article.id ? article : undefined);
  const judge = createClaimJudge({ glossary: new Glossary(concepts), isName: namesOf(documents) });
  verify = (claim, language) => verifyClaim(claim, language, { find, judge, isDictated: () => false });
});

const sentence = () => quoteSentences(article, "pl", 3, [1], "en");

function claimOf(change: Partial<DraftClaim["quotes"][number]> = {}, text?: string): DraftClaim {
  const { original, translation } = sentence();
  const quotes = [{ document: article.id, paragraph: 4, quote: original.quote, ...change }];
  return { text: text ?? translation?.quote ?? "", quotes };
}

test("verifyClaim passes a quoted sentence and cites it with its aligned translation", () => {
  const verdict = verify(claimOf(), "en");
  expect(verdict).toEqual({
    passed: true,
    claim: { text: sentence().translation?.quote, support: [{ ...sentence(), document: article.id, paragraph: 4 }] },
  });
});

test("verifyClaim cites the whole sentence that a few words stand in", () => {
  const { original } = sentence();
  const words = original.quote.split(" ").slice(2, 7).join(" ");
  const verdict = verify(claimOf({ quote: words }, original.quote), "pl");
  expect(verdict.passed && verdict.claim.support[0]?.original).toEqual(original);
});

test("verifyClaim finds words of a translation and cites the original", () => {
  const { original, translation } = sentence();
  const verdict = verify(claimOf({ quote: translation?.quote ?? "" }), "en");
  expect(verdict.passed && verdict.claim.support[0]).toMatchObject({ original, translation });
});

test("verifyClaim drops a claim without a quote", () => {
  expect(verify({ text: "Anything.", quotes: [] }, "en")).toEqual({ passed: false, fault: "no-quote" });
});

test.each([
  ["of another document", () => claimOf({ document: "elsewhere" })],
  ["of another paragraph", () => claimOf({ paragraph: 5 })],
  ["of a paragraph that there is none of", () => claimOf({ paragraph: 0 })],
  ["with a digit changed", () => claimOf({ quote: sentence().original.quote.replace("20 mln", "30 mln") })],
  ["with a word left out", () => claimOf({ quote: sentence().original.quote.replace(" złoża ", " ") })],
  ["from the front matter", () => claimOf({ quote: article.text.slice(0, 40) })],
  ["that is empty", () => claimOf({ quote: "" })],
  ["of two words", () => claimOf({ quote: sentence().original.quote.split(" ").slice(1, 3).join(" ") })],
  ["of half a word", () => claimOf({ quote: sentence().original.quote.slice(4, 20) })],
])("verifyClaim drops a quote %s", (_, claim) => {
  expect(verify(claim(), "en")).toEqual({ passed: false, fault: "quote-not-in-source" });
});

test("verifyClaim drops a claim with one good quote and one that stands nowhere", () => {
  const claim = claimOf();
  const quotes = [
    ...claim.quotes,
    { document: article.id, paragraph: 4, quote: "Kazachstan wprowadził własne sankcje" },
  ];
  expect(verify({ ...claim, quotes }, "en")).toEqual({ passed: false, fault: "quote-not-in-source" });
});

test("verifyClaim drops a claim that says something else than its quotes", () => {
  expect(verify(claimOf({}, "Cheap bicycles were sold in large shops."), "en")).toEqual({
    passed: false,
    fault: "content",
  });
});
