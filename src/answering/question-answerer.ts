import type { Language } from "../text/language.ts";
import type { Answer } from "./answer.ts";
import type { Evidence } from "./find-evidence.ts";
import type { History } from "./turn.ts";

export interface QuestionOptions {
  /** The language to answer in; the question's own where it is left out. */
  readonly language?: Language;
  readonly signal?: AbortSignal;
  /** Told what was found for each question of the message, before anything is drafted: for whoever measures. */
  readonly onEvidence?: (evidence: readonly Evidence[]) => void;
}

/** A function of a question and what came before it. Never throws for anything a reader can type. */
export type QuestionAnswerer = (question: string, history: History, options?: QuestionOptions) => Promise<Answer>;
