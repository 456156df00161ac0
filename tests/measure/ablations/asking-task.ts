import type { AnsweringConfig } from "../../../src/compose.ts";
import type { QuestionRecord } from "../../../src/evaluation/question-record.ts";
import type { EvaluationQuestion } from "../../../src/evaluation/question-set.ts";
import type { ScopedQuestion } from "../../../src/evaluation/scope-questions.ts";

/** What a process of its own is to ask of a pipeline that it composes. */
export interface AskingTask {
  /** URL of a module → URL of the one that replaces it. */
  readonly replacements: ReadonlyMap<string, string>;
  readonly config: AnsweringConfig;
  readonly questions:
    | { readonly of: "set"; readonly questions: readonly ScopedQuestion[] }
    | { readonly of: "project"; readonly questions: readonly EvaluationQuestion[] };
}

/** What came of one of the project's own questions. */
export interface OwnRecord extends Pick<EvaluationQuestion, "kind" | "answerable"> {
  readonly passed: boolean;
}

/** In the order of the questions. */
export type AskingResult =
  | { readonly of: "set"; readonly records: readonly QuestionRecord[] }
  | { readonly of: "project"; readonly records: readonly OwnRecord[] };
