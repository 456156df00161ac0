import { createDictationCheck } from "../../../src/answering/gate/is-dictated.ts";
import { createClaimJudge } from "../../../src/answering/gate/judge-claim.ts";
import { namesOf } from "../../../src/answering/gate/source-names.ts";
import { verifyClaim } from "../../../src/answering/gate/verify-claim.ts";
import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import { versionsOf } from "../../../src/retrieval/passage-index.ts";
import { splitWords } from "../../../src/text/split-words.ts";
import type { ClaimRow } from "./claim-row.ts";

/** Null: it lets the claim through. */
export type ClaimCheck = (row: ClaimRow) => string | null;

/** Of a sentence's words, so many have to stand in the passage that it cites. */
const FUZZY_SHARE = 0.35;

/** Ours, and what other systems check, on the same claims. */
export const CHECKS_COMPARED = {
  gate: ({ claim, language, source }) => {
    const find = (id: string) => source.documents.get(id);
    const cited = claim.quotes.flatMap(({ document }) => find(document) ?? []);
    const judge = createClaimJudge({ glossary: source.glossary, isName: namesOf(new Set(cited)) });
    // As in an answer, the drafter has read the whole passages.
    const told = claim.quotes.flatMap(({ document, paragraph }) => versionsOfParagraph(find(document), paragraph));
    const verdict = verifyClaim(claim, language, { find, judge, isDictated: createDictationCheck(told) });
    return verdict.passed ? null : verdict.fault;
  },
  "citation in range": (row) =>
    row.claim.quotes.every((_, at) => passageOf(row, at) !== null) ? null : "out of range",
  "fuzzy match": (row) => {
    const passages = row.claim.quotes.map((_, at) => passageOf(row, at) ?? "").join(" ");
    const has = new Set(splitWords(passages).map(({ folded }) => folded));
    const words = splitWords(row.claim.text);
    const found = words.filter(({ folded }) => has.has(folded)).length;
    return found >= FUZZY_SHARE * words.length ? null : "too little in common";
  },
} as const satisfies Readonly<Record<string, ClaimCheck>>;

function versionsOfParagraph(document: SourceDocument | undefined, paragraph: number): string[] {
  if (document === undefined) return [];
  return versionsOf(document).flatMap(({ text, paragraphs }) => {
    const span = paragraphs[paragraph - 1];
    return span === undefined ? [] : [text.slice(span.start, span.end)];
  });
}

/** The passage that a claim cites; null where there is none. */
function passageOf({ claim, source }: ClaimRow, at: number): string | null {
  const { document = "", paragraph = 0 } = claim.quotes[at] ?? {};
  const cited = source.documents.get(document);
  const span = cited?.paragraphs[paragraph - 1];
  return cited === undefined || span === undefined ? null : cited.text.slice(span.start, span.end);
}
