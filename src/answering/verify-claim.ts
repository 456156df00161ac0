import type { SourceDocument } from "../knowledge/source-document.ts";
import { versionsOf } from "../retrieval/passage-index.ts";
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
    const index = support.paragraph - 1;
    if (!stands(support.original, document, index)) return { passed: false, fault: "quote-not-in-source" };
    if (support.translation !== null && !stands(support.translation, document, index)) {
      return { passed: false, fault: "quote-not-in-source" };
    }
  }
  const quoted = claim.support.flatMap(({ original, translation }) => [original.quote, translation?.quote ?? ""]);
  const borne = quoted.some((quote) => quote !== "" && sameWords(quote, claim.text));
  return borne ? { passed: true } : { passed: false, fault: "not-borne-out" };
}

function stands(quotation: Quotation, document: SourceDocument, paragraph: number): boolean {
  const version = versionsOf(document).find(({ file }) => file === quotation.file);
  const within = version?.paragraphs[paragraph];
  if (version === undefined || within === undefined) return false;
  if (quotation.quote === "" || quotation.start < within.start || quotation.end > within.end) return false;
  return version.text.slice(quotation.start, quotation.end) === quotation.quote;
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}
