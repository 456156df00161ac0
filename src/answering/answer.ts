import type { Language } from "../text/language.ts";

/** A stretch quoted word for word: `text.slice(start, end) === quote` for the named file's text as read. */
export interface Quotation {
  /** Path from the knowledge folder, with `/`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A numbered quotation of an original. The number names one quote and stays with it within a conversation. */
export interface Citation extends Quotation {
  readonly number: number;
  readonly document: string;
  /** The document's title, in the answer's language where a translation carries one. */
  readonly title: string;
  /** The paragraph quoted, counted from 1. */
  readonly paragraph: number;
  /** Present where the reader was shown a translation of the quote. */
  readonly translation?: Quotation & { readonly language: Language };
}

/** A sentence of the answer and the numbers of the citations that bear it (at least one). */
export interface Claim {
  readonly text: string;
  readonly citations: readonly number[];
}

/** A paragraph that retrieval found; `score` has no unit, higher is better. */
export interface RetrievedParagraph {
  readonly document: string;
  readonly paragraph: number;
  readonly score: number;
}

export type RefusalReason = "off-topic" | "not-in-source" | "unverified" | "too-vague";

interface Outcome {
  /** The language of the answer. */
  readonly language: Language;
  /** The stand-alone question that was answered: a follow-up is joined to the question it continues. */
  readonly question: string;
  /** True when the conversation was needed to understand the question, so that the reader is shown `question`. */
  readonly completed: boolean;
  /** Probability that the source covers the question, 0 to 1. */
  readonly confidence: number;
  /** Words or parts of the question that the source does not mention, as the reader wrote them. */
  readonly missing: readonly string[];
  /** Questions that the source does answer, in the answer's language. */
  readonly suggestions: readonly string[];
  /** Best first, at most 10; there also when the question was declined. */
  readonly retrieved: readonly RetrievedParagraph[];
}

/** At least one claim, each cited. `partly-covered` names in `missing` what the source leaves out. */
export interface Answered extends Outcome {
  readonly outcome: "answered";
  readonly reason: null | "partly-covered";
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  /** How many statements were dropped because no quote bears them. */
  readonly dropped: number;
}

/** A refusal: a value with a reason, never an exception. It cites nothing. */
export interface Declined extends Outcome {
  readonly outcome: "declined";
  readonly reason: RefusalReason;
  /** Every word of the question that the source lacks, those too that the reader is not told of: for the owner. */
  readonly lacking: readonly string[];
  /** The nearest thing that the source does cover: a document's title in the answer's language; null off the topic. */
  readonly nearest: { readonly title: string; readonly paragraph: number } | null;
}

export type Answer = Answered | Declined;
