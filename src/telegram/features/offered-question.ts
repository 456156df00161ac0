import { Composer, type Context } from "grammy";
import { answerButton } from "../answer-button.ts";
import type { AnswerReader } from "../answer-reader.ts";
import { pressedLabel } from "../pressed-label.ts";
import { type OfferedQuestions, QUESTION_BUTTON, questionId } from "../question-buttons.ts";

export interface OfferedQuestionDependencies {
  readonly answerReader: AnswerReader;
  readonly offered: OfferedQuestions;
}

/** A button with a question asks it, as the next one of the conversation of whoever presses. */
export function offeredQuestion({ answerReader, offered }: OfferedQuestionDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.callbackQuery(QUESTION_BUTTON, async (ctx, next) => {
    const id = QUESTION_BUTTON.exec(ctx.callbackQuery.data)?.[1] ?? "";
    // What a model has proposed stands nowhere but on its button.
    const label = pressedLabel(ctx.callbackQuery) ?? "";
    const question = offered.find(id) ?? (questionId(label) === id ? label : null);
    if (question === null) return next();
    // First, so that no spinner stays while the answer is looked for.
    await answerButton(ctx);
    return answerReader(ctx, question, { heading: question });
  });
  return feature;
}
