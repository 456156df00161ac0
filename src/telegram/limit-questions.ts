import type { Context, MiddlewareFn } from "grammy";
import type { QuestionLimits, Verdict } from "../intake/question-limits.ts";
import type { Logger } from "../logging/logger.ts";
import { phrase } from "../phrases/phrase.ts";
import { isAddressed, isCommand } from "./addressing.ts";
import { answerButton } from "./answer-button.ts";
import { say } from "./deliver-messages.ts";
import type { ReaderLanguage } from "./reader-language.ts";

export interface LimitQuestionsDependencies {
  readonly limits: QuestionLimits;
  readonly readerLanguage: ReaderLanguage;
  readonly logger: Logger;
}

/** Messages for the bot and buttons count as questions. Who asks too many a minute is told so once, and then not heard until it is over. */
export function limitQuestions({ limits, readerLanguage, logger }: LimitQuestionsDependencies): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const verdict = await judge(ctx);
    if (verdict === "allowed") return next();
    logger.info("question-refused", { verdict });
    const isButton = ctx.callbackQuery !== undefined;
    // A button that is not answered goes on turning.
    if (verdict === "ignored") return isButton ? answerButton(ctx) : undefined;
    const told = phrase(await readerLanguage(ctx), "too-many-questions");
    return isButton ? answerButton(ctx, told, true) : say(ctx, told);
  };

  async function judge(ctx: Context): Promise<Verdict> {
    const { from, chat, msg, callbackQuery } = ctx;
    if (from === undefined || chat === undefined) return "allowed";
    const isQuestion = callbackQuery !== undefined || (msg !== undefined && (isAddressed(ctx) || isCommand(msg)));
    if (!isQuestion) return "allowed";
    // A button says nothing of when it was pressed; a message does.
    const sent = callbackQuery === undefined && msg !== undefined ? new Date(msg.date * 1_000) : new Date();
    try {
      return await limits.take({ person: String(from.id), chat: String(chat.id), sent });
    } catch (error) {
      // What cannot be counted is answered.
      logger.error("question-not-counted", error);
      return "allowed";
    }
  }
}
