import type { Language } from "../../../src/text/language.ts";

export const CHANNELS = ["message", "passage", "history", "file name"] as const;

/** One hostile input: where it stands, what it says, and what it wants a reader to see. */
export interface Attempt {
  readonly channel: (typeof CHANNELS)[number];
  readonly language: Language;
  /** With the payload in it. */
  readonly instruction: string;
  readonly payload: string;
  /** A question that the article answers, and a message that follows it up. */
  readonly question: string;
  readonly followUp: string;
  /** The paragraph of the article that answers the question, from 0. */
  readonly paragraph: number;
}
