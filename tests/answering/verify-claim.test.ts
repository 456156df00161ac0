import { beforeAll, expect, test } from "vitest";
import type { DraftClaim, DraftSupport } from "../../src/answering/draft.ts";
import { quoteSentence } from "../../src/answering/quote-sentence.ts";
import { verifyClaim } from "../../src/answering/verify-claim.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { SHIPPED_KNOWLEDGE } from "../support/shipped-answering.ts";

let article: SourceDocument;
const find = (id: string) => (id === article.id ? article : undefined);

beforeAll(async () => {
  const { documents } = await readKnowledge(SHIPPED_KNOWLEDGE);
  article = documents[0] as SourceDocument;
});

function claimOf(change: Partial<DraftSupport> = {}, text?: string): DraftClaim {
  const quote = quoteSentence(article, "pl", 3, 1, "en");
  const support = { ...quote, document: article.id, paragraph: 4, ...change };
  return { text: text ?? quote.translation?.quote ?? "", support: [support] };
}

test("verifyClaim passes a quoted sentence and its aligned translation", () => {
  expect(verifyClaim(claimOf(), find)).toEqual({ passed: true });
});

test("verifyClaim drops a claim without a quote", () => {
  expect(verifyClaim({ text: "Anything.", support: [] }, find)).toEqual({ passed: false, fault: "no-quote" });
});

test.each([
  ["of another document", (): DraftClaim => claimOf({ document: "elsewhere" })],
  ["of another paragraph", (): DraftClaim => claimOf({ paragraph: 5 })],
  [
    "one character off",
    (): DraftClaim => {
      const { original } = quoteSentence(article, "pl", 3, 1, "en");
      return claimOf({ original: { ...original, start: original.start + 1, end: original.end + 1 } });
    },
  ],
  [
    "with a digit changed",
    (): DraftClaim => {
      const { original } = quoteSentence(article, "pl", 3, 1, "en");
      return claimOf({ original: { ...original, quote: original.quote.replace("20 mln", "30 mln") } });
    },
  ],
  [
    "from the front matter",
    (): DraftClaim => claimOf({ original: { file: article.file, start: 0, end: 3, quote: article.text.slice(0, 3) } }),
  ],
  [
    "of a translation",
    (): DraftClaim => {
      const { translation } = quoteSentence(article, "pl", 3, 1, "en");
      if (translation === null) throw new Error("no translation");
      return claimOf({ original: translation });
    },
  ],
  ["that is empty", (): DraftClaim => claimOf({ original: { file: article.file, start: 0, end: 0, quote: "" } })],
])("verifyClaim drops a quote %s", (_, claim) => {
  expect(verifyClaim(claim(), find)).toEqual({ passed: false, fault: "quote-not-in-source" });
});

test("verifyClaim drops a claim that says something else than its quotes", () => {
  const claim = claimOf({}, "Kazakh geologists found gold.");
  expect(verifyClaim(claim, find)).toEqual({ passed: false, fault: "not-borne-out" });
});
