import type { Context, MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logging/logger.ts";
import { phrase } from "../phrases/phrase.ts";
import { answerButton } from "./answer-button.ts";
import { say } from "./deliver-messages.ts";
import { whenDelivered } from "./mark-delivered.ts";
import type { ReaderLanguage } from "./reader-language.ts";
import type { TelegramErrorReason } from "./telegram-error.ts";
import { isTelegramError, toTelegramError } from "./to-telegram-error.ts";
import type { Attempt } from "./update-intake.ts";

export interface ErrorBoundaryDependencies {
  /** How an update is tried; null where it is neither tried again nor set aside. */
  readonly attemptOf: (update: Update) => Attempt | null;
  readonly logger: Logger;
  readonly readerLanguage: ReaderLanguage;
}

/**
 * What fails while an update is handled is logged here, and the reader is told politely, once it is not tried again. Rejects with what may
 * succeed another time, or has failed at the last.
 */
export function errorBoundary({ attemptOf, logger, readerLanguage }: ErrorBoundaryDependencies): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const attempt = attemptOf(ctx.update);
    if (attempt === "given-up") return apologize(ctx);
    try {
      await next();
    } catch (thrown) {
      const error = toTelegramError(thrown);
      logger.error("update-failed", error, { update: ctx.update.update_id });
      const mayPass = !isTelegramError(error) || PASSING.has(error.reason);
      if (mayPass && attempt === "repeatable") throw error;
      // What is set aside is kept whole, though the apology has been delivered.
      if (mayPass && attempt === "last") whenDelivered(ctx, async () => undefined);
      if (canBeTold(error)) await apologize(ctx).catch((failure: unknown) => logApologyFailed(failure, ctx));
      if (mayPass && attempt === "last") throw error;
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

/** Telegram has surely not done what it was asked, and may do it another time. Of a broken connection nobody knows. */
const PASSING: ReadonlySet<TelegramErrorReason> = new Set(["unavailable", "rate-limited"]);

/** One who has blocked the bot cannot be told, nor anybody by a bot that stops; one more does not help a full queue. */
const CANNOT_BE_TOLD: ReadonlySet<TelegramErrorReason> = new Set(["blocked", "given-up", "rate-limited"]);

const canBeTold = (error: unknown): boolean => !(isTelegramError(error) && CANNOT_BE_TOLD.has(error.reason));
