import type { SourceDocument } from "../../knowledge/source-document.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import type { Language } from "../../text/language.ts";
import type { DraftClaim, DraftQuote, LocatedQuote, VerifiedClaim } from "../draft.ts";
import { quoteSentences } from "../quote-sentences.ts";
import { instructsModel } from "./instructs-model.ts";
import type { DictationCheck } from "./is-dictated.ts";
import { isOthersWords } from "./is-others-words.ts";
import type { ClaimJudge, GateFault } from "./judge-claim.ts";
import { locateQuote } from "./locate-quote.ts";

/** Why a claim was dropped. */
export type ClaimFault = "no-quote" | "quote-not-in-source" | "instruction" | "dictated" | "language" | GateFault;

export type Verdict =
  | { readonly passed: true; readonly claim: VerifiedClaim }
  | { readonly passed: false; readonly fault: ClaimFault };

interface GateDependencies {
  readonly find: (id: string) => SourceDocument | undefined;
  readonly judge: ClaimJudge;
  readonly isDictated: DictationCheck;
}

/**
 * The gate, the same for every drafter: a claim passes only when each quotation stands word for word in the paragraph that
 * it names, and the sentences it stands in bear the claim. Quotes are cited as whole sentences, so that none can be cut
 * out of a "not".
 */
export function verifyClaim({ text, quotes }: DraftClaim, language: Language, gate: GateDependencies): Verdict {
  if (quotes.length === 0) return { passed: false, fault: "no-quote" };
  const support: LocatedQuote[] = [];
  for (const quote of quotes) {
    const located = locateInFull(quote, language, gate.find(quote.document));
    if (located === null) return { passed: false, fault: "quote-not-in-source" };
    // What is written to steer a model is no evidence, whoever quotes it.
    if (instructsModel(located.original.quote) || instructsModel(located.translation?.quote ?? "")) {
      return { passed: false, fault: "instruction" };
    }
    support.push(located);
  }
  const says = (quote: string): boolean => sameWords(quote, text);
  if (support.some(({ original, translation }) => says(original.quote) || says(translation?.quote ?? ""))) {
    return { passed: true, claim: { text, support } };
  }
  if ((detectLanguage(text) ?? language) !== language) return { passed: false, fault: "language" };
  const quoted = support.flatMap(({ original, translation }) => [original.quote, translation?.quote ?? ""]);
  if (gate.isDictated(text, quoted) || quoted.some((quote) => isOthersWords(text, quote))) {
    return { passed: false, fault: "dictated" };
  }
  const grounds = support.map(({ document, original, translation }) => {
    const source = gate.find(document);
    const referenceYear = source?.referenceYear ?? null;
    const versions = [{ text: original.quote, language: source?.language ?? language, referenceYear }];
    return translation === null ? versions : [...versions, { ...translation, text: translation.quote, referenceYear }];
  });
  const fault = gate.judge({ text, language }, grounds);
  return fault === null ? { passed: true, claim: { text, support } } : { passed: false, fault };
}

/** The sentences that a quote stands in, with their translation; null where it stands nowhere. */
function locateInFull(
  { document: id, paragraph, quote }: DraftQuote,
  reader: Language,
  document: SourceDocument | undefined,
): LocatedQuote | null {
  if (document === undefined) return null;
  for (const source of [document, ...document.translations]) {
    const span = locateQuote(source, paragraph, quote);
    const sentences = source.paragraphs[paragraph - 1]?.sentences ?? [];
    const hits = [...sentences.keys()].filter((position) => {
      const { start = 0, end = 0 } = sentences[position] ?? {};
      return span !== null && start < span.end && span.start < end;
    });
    if (hits.length > 0) {
      return { ...quoteSentences(document, source.language, paragraph - 1, hits, reader), document: id, paragraph };
    }
  }
  return null;
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}
