import type { Context, MiddlewareFn } from "grammy";
import type { Logger } from "../logging/logger.ts";
import { phrase } from "../phrases/phrase.ts";
import { say } from "./deliver-messages.ts";
import type { ReaderLanguage } from "./reader-language.ts";
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
    if (ctx.chat !== undefined) await say(ctx, phrase(await readerLanguage(ctx), "internal-error"));
  }

  function logApologyFailed(failure: unknown, ctx: Context): void {
    logger.error("apology-failed", toTelegramError(failure), { update: ctx.update.update_id });
  }
}

/** One who has blocked the bot cannot be told, and one more message does not help where there are too many. */
function canBeTold(error: unknown): boolean {
  return !(isTelegramError(error) && (error.reason === "blocked" || error.reason === "rate-limited"));
}
