import { type Bot, BotError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Logger } from "../logging/logger.ts";
import { pollUpdates } from "./poll-updates.ts";
import { publishCommands } from "./publish-commands.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import { type BackOff, DEFAULT_BACK_OFF, withBackOff } from "./with-back-off.ts";

export interface RunBotOptions {
  readonly bot: Bot;
  readonly logger: Logger;
  /** Aborted to stop: no more updates are taken, those taken are handled. */
  readonly signal: AbortSignal;
  /** Told once Telegram knows the bot, before the first update. */
  readonly onReady?: (me: UserFromGetMe) => void;
  /** How long to wait when Telegram cannot be reached. */
  readonly backOff?: BackOff;
}

/**
 * Runs the bot by long polling. Resolves after the signal is aborted and what was taken is done. Rejects with a
 * `TelegramError`: `unauthorized` for a wrong token, `conflict` when another process polls with the same one. While
 * Telegram cannot be reached it logs so and goes on trying.
 */
export async function runBot(options: RunBotOptions): Promise<void> {
  const { bot, logger, signal, onReady, backOff = DEFAULT_BACK_OFF } = options;
  const { api } = bot;
  const trying = { signal, logger, backOff };

  const me = await withBackOff(() => api.getMe(toGrammySignal(signal)), trying);
  if (me === null) return;
  bot.botInfo = me;
  if ((await withBackOff(() => api.deleteWebhook({}, toGrammySignal(signal)), trying)) === null) return;
  onReady?.(me);

  const stopping = new AbortController();
  const published = publishCommands({ api, logger, signal: AbortSignal.any([signal, stopping.signal]) });
  try {
    await pollUpdates({ api, handle: (update) => handleUpdate(bot, update), ...trying });
  } finally {
    stopping.abort();
    await published;
  }
}

type Update = Parameters<Bot["handleUpdate"]>[0];

async function handleUpdate(bot: Bot, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    await bot.errorHandler(error);
  }
}
