import type { Language } from "../text/language.ts";
import type { Answer, Citation, Claim } from "./answer.ts";

/** One question and its answer, as a later question needs them: what it continues, and what was quoted. */
export interface Turn {
  /** As the reader wrote it, in plain text and bounded (see `prepareMessage`). */
  readonly asked: string;
  /** The stand-alone question that was answered. */
  readonly question: string;
  /** True when `question` was joined to the one before. */
  readonly completed: boolean;
  readonly language: Language;
  readonly outcome: Answer["outcome"];
  readonly reason: Answer["reason"];
  /** What the source does not mention, as the reader wrote it. */
  readonly missing: readonly string[];
  /** Empty when declined. */
  readonly claims: readonly Claim[];
  /** Empty when declined. */
  readonly citations: readonly Citation[];
}

/** A number given to a quote earlier in the conversation. */
export interface NumberedQuote {
  readonly number: number;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** What came before a question in its conversation. */
export interface History {
  /** The latest turns, oldest first. */
  readonly turns: readonly Turn[];
  /** Every number given so far in the conversation, whichever turn gave it. */
  readonly numbered: readonly NumberedQuote[];
}

export const NO_HISTORY: History = { turns: [], numbered: [] };

/** A turn that has not been asked, but is to be gone on from: as if it had been, and answered. */
export function answeredTurn(asked: string, language: Language): Turn {
  return {
    asked,
    question: asked,
    completed: false,
    language,
    outcome: "answered",
    reason: null,
    missing: [],
    claims: [],
    citations: [],
  };
}
