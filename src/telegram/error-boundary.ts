import type { Context, MiddlewareFn } from "grammy";
import type { Logger } from "../logging/logger.ts";
import { phrase } from "../phrases/phrase.ts";
import { answerButton } from "./answer-button.ts";
import { say } from "./deliver-messages.ts";
import type { ReaderLanguage } from "./reader-language.ts";
import type { TelegramErrorReason } from "./telegram-error.ts";
import { isTelegramError, toTelegramError } from "./to-telegram-error.ts";

export interface ErrorBoundaryDependencies {
  readonly logger: Logger;
  readonly readerLanguage: ReaderLanguage;
}

/** What fails while an update is handled ends here: it is logged, and the reader is told politely. Never rejects. */
export function errorBoundary({ logger, readerLanguage }: ErrorBoundaryDependencies): MiddlewareFn<Context> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (thrown) {
      const error = toTelegramError(thrown);
      logger.error("update-failed", error, { update: ctx.update.update_id });
      if (canBeTold(error)) await apologize(ctx).catch((failure: unknown) => logApologyFailed(failure, ctx));
    }
  };

  async function apologize(ctx: Context): Promise<void> {
    const apology = phrase(await readerLanguage(ctx), "internal-error");
    // Where the button had been answered before it failed, only a message is seen.
    if (ctx.callbackQuery !== undefined) await answerButton(ctx, apology);
    if (ctx.chat !== undefined) await say(ctx, apology);
  }

  function logApologyFailed(failure: unknown, ctx: Context): void {
    logger.error("apology-failed", toTelegramError(failure), { update: ctx.update.update_id });
  }
}

/** One who has blocked the bot cannot be told, nor anybody by a bot that stops; one more does not help a full queue. */
const CANNOT_BE_TOLD: ReadonlySet<TelegramErrorReason> = new Set(["blocked", "given-up", "rate-limited"]);

const canBeTold = (error: unknown): boolean => !(isTelegramError(error) && CANNOT_BE_TOLD.has(error.reason));
