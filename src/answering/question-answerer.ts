import type { Language } from "../text/language.ts";
import type { Answer } from "./answer.ts";
import type { History } from "./turn.ts";

export interface QuestionOptions {
  /** The language to answer in; the question's own where it is left out. */
  readonly language?: Language;
  readonly signal?: AbortSignal;
}

/** A function of a question and what came before it. Never throws for anything a reader can type. */
export type QuestionAnswerer = (question: string, history: History, options?: QuestionOptions) => Promise<Answer>;
