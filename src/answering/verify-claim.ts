import type { SourceDocument, SourceText } from "../knowledge/source-document.ts";
import type { Quotation } from "./answer.ts";
import type { DraftClaim } from "./draft.ts";

/** Why a claim was dropped. */
type ClaimFault = "no-quote" | "quote-not-in-source" | "not-borne-out";

export type Verdict = { readonly passed: true } | { readonly passed: false; readonly fault: ClaimFault };

/**
 * The gate, the same for every drafter: a claim passes only when each quotation stands word for word in the paragraph it
 * names, at its offsets, and the claim says no more than what is quoted.
 */
export function verifyClaim(claim: DraftClaim, find: (id: string) => SourceDocument | undefined): Verdict {
  if (claim.support.length === 0) return { passed: false, fault: "no-quote" };
  for (const support of claim.support) {
    const document = find(support.document);
    if (document === undefined) return { passed: false, fault: "quote-not-in-source" };
    const { original, translation, paragraph } = support;
    const translated = document.translations.find(({ language }) => language === translation?.language);
    const stands =
      standsIn(document, original, paragraph) &&
      (translation === null || (translated !== undefined && standsIn(translated, translation, paragraph)));
    if (!stands) return { passed: false, fault: "quote-not-in-source" };
  }
  const quoted = claim.support.flatMap(({ original, translation }) => [original.quote, translation?.quote ?? ""]);
  const borne = quoted.some((quote) => quote !== "" && sameWords(quote, claim.text));
  return borne ? { passed: true } : { passed: false, fault: "not-borne-out" };
}

/** Whether a quotation is of this text, and stands word for word in the paragraph (counted from 1). */
function standsIn({ file, text, paragraphs }: SourceText, quotation: Quotation, paragraph: number): boolean {
  const within = paragraphs[paragraph - 1];
  const { start, end, quote } = quotation;
  if (quotation.file !== file || within === undefined || quote === "") return false;
  return start >= within.start && end <= within.end && text.slice(start, end) === quote;
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}
