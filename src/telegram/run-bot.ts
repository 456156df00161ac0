import { type Bot, BotError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Inbox } from "../intake/inbox.ts";
import type { Logger } from "../logging/logger.ts";
import { abortCalls } from "./abort-calls.ts";
import { finishUpdates } from "./finish-updates.ts";
import { pollUpdates } from "./poll-updates.ts";
import { publishProfile } from "./publish-profile.ts";
import { readMe } from "./read-me.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import type { UpdateAttempts } from "./update-attempts.ts";
import { createUpdateIntake } from "./update-intake.ts";
import { type BackOff, DEFAULT_BACK_OFF, withBackOff } from "./with-back-off.ts";

export interface RunBotOptions {
  readonly bot: Bot;
  readonly inbox: Inbox;
  readonly attempts: UpdateAttempts;
  readonly logger: Logger;
  /** Aborted to stop: no more updates are taken, those taken are handled as far as `grace` goes. */
  readonly signal: AbortSignal;
  /** Told once Telegram knows the bot, before the first update. */
  readonly onReady?: (me: UserFromGetMe) => void;
  /** How long to wait when Telegram cannot be reached. */
  readonly backOff?: BackOff;
  /** Milliseconds that what was taken has to be done after a stop; then its calls are aborted. */
  readonly grace?: number;
}

/** What stops a process kills it after ten seconds as a rule: `docker stop` does. */
const DEFAULT_GRACE = 8000;

/**
 * Runs the bot by long polling. Resolves after the signal is aborted and what was taken is done or given up. Rejects
 * with a `TelegramError`: `unauthorized` for a wrong token, `conflict` when another process polls with the same one.
 * While Telegram cannot be reached it logs so and goes on trying.
 */
export async function runBot(options: RunBotOptions): Promise<void> {
  const { bot, inbox, attempts, logger, signal, onReady, backOff = DEFAULT_BACK_OFF, grace = DEFAULT_GRACE } = options;
  const { api } = bot;
  const trying = { signal, logger, backOff };

  const me = await withBackOff(async () => readMe(await api.getMe(toGrammySignal(signal))), trying);
  if (me === null) return;
  bot.botInfo = me;
  if ((await withBackOff(() => api.deleteWebhook({}, toGrammySignal(signal)), trying)) === null) return;
  onReady?.(me);

  const stopping = new AbortController();
  const published = publishProfile({ api, logger, signal: AbortSignal.any([signal, stopping.signal]) });
  const giveUp = new AbortController();
  api.config.use(abortCalls(giveUp.signal));
  const intake = createUpdateIntake({
    inbox,
    handle: (update, attempt) => attempts.run(update, attempt, () => handleUpdate(bot, update)),
    signal: AbortSignal.any([signal, stopping.signal]),
    giveUp: giveUp.signal,
    logger,
  });
  try {
    await intake.recover();
    await pollUpdates({ api, intake, ...trying });
  } finally {
    stopping.abort();
    await Promise.all([published, finishUpdates({ intake, giveUp, grace, logger })]);
  }
}

type Update = Parameters<Bot["handleUpdate"]>[0];

/** grammY wraps what a middleware rejects with. */
async function handleUpdate(bot: Bot, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    throw error instanceof BotError ? error.error : error;
  }
}
