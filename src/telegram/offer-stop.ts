import { type Context, InlineKeyboard } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logging/logger.ts";
import { phrase } from "../phrases/phrase.ts";
import { topicOf } from "./conversation-key.ts";
import type { ReaderLanguage } from "./reader-language.ts";
import { isTelegramError, toTelegramError } from "./to-telegram-error.ts";

/** An answer that takes no longer needs no button. */
const PATIENCE_MILLISECONDS = 2_000;

/** Of the stop button's data. */
export const STOP_BUTTON = "stop";

/** The command and the button, which must not wait their turn behind what they are to stop. */
export function isStop({ message, callback_query }: Update): boolean {
  return callback_query?.data === STOP_BUTTON || /^\/stop(@\w+)?$/i.test(message?.text?.trim() ?? "");
}

/**
 * Does the work; in a private chat, where that takes long, a message says so and has a button to stop it, and goes when the work is
 * done. Best effort: what becomes of that message never harms the work.
 */
export async function offerStop<T>(
  ctx: Context,
  { readerLanguage, logger }: { readonly readerLanguage: ReaderLanguage; readonly logger: Logger },
  work: () => Promise<T>,
): Promise<T> {
  const { chat } = ctx;
  if (chat?.type !== "private") return work();
  const topic = topicOf(ctx);

  const offer = async (): Promise<number> => {
    const language = await readerLanguage(ctx);
    const button = InlineKeyboard.text(phrase(language, "stop"), STOP_BUTTON);
    const { message_id } = await ctx.api.sendMessage(chat.id, phrase(language, "writing"), {
      reply_markup: InlineKeyboard.from([[button]]),
      disable_notification: true,
      ...(topic === null ? {} : { message_thread_id: topic }),
    });
    return message_id;
  };
  const tell = (error: unknown): null => {
    const failure = toTelegramError(error);
    logger.debug("stop-not-offered", { reason: isTelegramError(failure) ? failure.reason : "unknown" });
    return null;
  };

  let offered: Promise<number | null> = Promise.resolve(null);
  const timer = setTimeout(() => {
    offered = offer().catch(tell);
  }, PATIENCE_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    const message = await offered;
    if (message !== null) await ctx.api.deleteMessage(chat.id, message).catch(tell);
  }
}
