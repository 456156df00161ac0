import type { BilingualQuote } from "./quote-sentences.ts";

/** A sentence that may become part of the answer. Nothing downstream knows who drafted it, and none of it is believed. */
export interface DraftClaim {
  readonly text: string;
  readonly quotes: readonly DraftQuote[];
}

/** Words that a draft claims to find in a paragraph. */
export interface DraftQuote {
  readonly document: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** Of the original or of one of its translations. */
  readonly quote: string;
}

/** A claim that the gate let through, and the source's sentences that bear it. */
export interface VerifiedClaim {
  readonly text: string;
  /** At least one. */
  readonly support: readonly LocatedQuote[];
}

export interface LocatedQuote extends BilingualQuote {
  readonly document: string;
  /** Counted from 1. */
  readonly paragraph: number;
}
