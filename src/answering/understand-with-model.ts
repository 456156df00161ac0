import type { Glossary } from "../retrieval/question/glossary.ts";
import type { IsName } from "./gate/bears-names.ts";
import { completeQuestion } from "./model/complete-question.ts";
import type { ModelSession } from "./model/model-session.ts";
import { type History, NO_HISTORY } from "./turn.ts";
import { type Understanding, type UnderstandingDependencies, understandQuestion } from "./understand-question.ts";

/** Share of the tokens for a question that may go into understanding it. */
const SHARE = 0.35;

export interface CompletionContext {
  readonly session: ModelSession;
  readonly glossary: Glossary;
  readonly isName: IsName;
}

/**
 * A message that leans on its conversation, understood anew by the model's proposal; what was understood without it stays
 * as further readings, and alone where there is no proposal to be taken.
 */
export async function understandWithModel(
  understood: Understanding,
  history: History,
  dependencies: UnderstandingDependencies,
  { session, glossary, isName }: CompletionContext,
): Promise<Understanding> {
  const { message, language, questions } = understood;
  const [only, ...others] = questions;
  const leans = only?.readings.some(({ completed }) => completed) === true;
  if (only === undefined || others.length > 0 || understood.wantsMore || !leans) return understood;
  const inputTokens = SHARE * session.inputTokens;
  const task = { message, language, turns: history.turns };
  const proposed = await completeQuestion(task, { ...session, inputTokens, glossary, isName });
  if (proposed === null || proposed === message) return understood;
  const { questions: anew } = understandQuestion(proposed, NO_HISTORY, language, dependencies);
  const readings = anew.flatMap((question) =>
    question.readings.map((reading) => ({ ...reading, question: proposed, completed: true, leans: true })),
  );
  return { ...understood, questions: [{ text: only.text, readings: [...readings.slice(0, 1), ...only.readings] }] };
}
