import type { Language } from "../text/language.ts";
import type { Answer, Answered } from "./answer.ts";
import type { Evidence } from "./find-evidence.ts";
import type { History } from "./turn.ts";

export interface QuestionOptions {
  /** The language to answer in; the question's own where it is left out. */
  readonly language?: Language;
  /** Ends a model's work on the answer; what it gave till then stands. */
  readonly signal?: AbortSignal;
  /** Takes one model call of the reader's allowance, false where it is spent; left out, there is no limit. */
  readonly takeCall?: () => Promise<boolean>;
  /** Told of the answer as far as it is verified, each time that a model's claim has passed. */
  readonly onPartial?: (answer: Answered) => void;
  /** Told what was found for each question of the message, before anything is drafted: for whoever measures. */
  readonly onEvidence?: (evidence: readonly Evidence[]) => void;
}

/** A function of a question and what came before it. Never throws for anything a reader can type. */
export type QuestionAnswerer = (question: string, history: History, options?: QuestionOptions) => Promise<Answer>;
