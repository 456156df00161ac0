import type { Context } from "grammy";
import type { Logger } from "../logging/logger.ts";
import { topicOf } from "./conversation-key.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import { isTelegramError, toTelegramError } from "./to-telegram-error.ts";

/** An answer that comes sooner needs no announcement, and no call. */
const FIRST_MILLISECONDS = 300;
/** Telegram shows "typing" for five seconds. */
const REPEAT_MILLISECONDS = 4500;
/** How long the work's result waits for a call under way, which would otherwise show "typing" after the answer. */
const PATIENCE_MILLISECONDS = 500;

/** Does the work, and where that takes a moment the chat shows "typing" meanwhile. Best effort: what becomes of that never harms the work. */
export async function keepTyping<T>(ctx: Context, logger: Logger, work: () => Promise<T>): Promise<T> {
  const giveUp = new AbortController();
  const type = async (): Promise<void> => {
    try {
      await sendTyping(ctx, giveUp.signal);
    } catch (error) {
      const failure = toTelegramError(error);
      logger.debug("typing-failed", { reason: isTelegramError(failure) ? failure.reason : "unknown" });
    }
  };
  let latest: Promise<void> = Promise.resolve();
  let timer = setTimeout(function again() {
    latest = type();
    timer = setTimeout(again, REPEAT_MILLISECONDS);
  }, FIRST_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    const impatience = setTimeout(() => giveUp.abort(), PATIENCE_MILLISECONDS);
    await latest;
    clearTimeout(impatience);
  }
}

/** Not by `ctx.replyWithChatAction`: it takes the id of a chain of replies for a topic. */
async function sendTyping(ctx: Context, signal: AbortSignal): Promise<void> {
  if (ctx.chatId === undefined) return;
  const topic = topicOf(ctx);
  await ctx.api.sendChatAction(
    ctx.chatId,
    "typing",
    topic === null ? {} : { message_thread_id: topic },
    toGrammySignal(signal),
  );
}
