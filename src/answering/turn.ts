import type { Language } from "../text/language.ts";
import type { Citation } from "./answer.ts";

/** One question and its answer, as a later question needs them: what it continues, and what was quoted. */
export interface Turn {
  /** As the reader wrote it, in plain text and bounded (see `prepareMessage`). */
  readonly asked: string;
  /** The stand-alone question that was answered. */
  readonly question: string;
  /** True when `question` was joined to the one before. */
  readonly completed: boolean;
  readonly language: Language;
  readonly outcome: "answered" | "declined";
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
