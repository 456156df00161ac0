import type { BilingualQuote } from "./quote-sentence.ts";

/** A sentence that may become part of the answer, and what it rests on. Nothing downstream knows who drafted it. */
export interface DraftClaim {
  readonly text: string;
  readonly support: readonly DraftSupport[];
}

/** A quotation that a draft claims to find in a document; not believed until `verifyClaim` has looked. */
export interface DraftSupport extends BilingualQuote {
  readonly document: string;
  /** Counted from 1. */
  readonly paragraph: number;
}
