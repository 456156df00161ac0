import { Composer, type Context, InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Feedback } from "../../conversation/feedback.ts";
import { phrase } from "../../phrases/phrase.ts";
import { answerButton } from "../answer-button.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface FeedbackDependencies {
  readonly feedback: Feedback;
  readonly readerLanguage: ReaderLanguage;
}

const BUTTON = /^feedback:(good|bad)$/;

/** Under an answer. */
export function feedbackButtons(): InlineKeyboardButton[] {
  return [InlineKeyboard.text("👍", "feedback:good"), InlineKeyboard.text("👎", "feedback:bad")];
}

/** 👍 and 👎: one verdict a person on each answer, the last. */
export function feedback({ feedback: kept, readerLanguage }: FeedbackDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.callbackQuery(BUTTON, async (ctx) => {
    const { message, from, data } = ctx.callbackQuery;
    const language = await readerLanguage(ctx);
    if (message === undefined) return answerButton(ctx, phrase(language, "button-outdated"));
    await kept.give({
      chat: String(message.chat.id),
      message: String(message.message_id),
      person: String(from.id),
      isGood: BUTTON.exec(data)?.[1] === "good",
    });
    return answerButton(ctx, phrase(language, "feedback-thanks"));
  });
  return feature;
}
