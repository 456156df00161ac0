import { type Api, type Bot, BotError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Inbox } from "../intake/inbox.ts";
import type { SentJournal } from "../intake/sent-journal.ts";
import type { Logger } from "../logging/logger.ts";
import { abortCalls } from "./abort-calls.ts";
import { finishUpdates } from "./finish-updates.ts";
import { ALLOWED_UPDATES, pollUpdates } from "./poll-updates.ts";
import { publishProfile } from "./publish-profile.ts";
import { readMe } from "./read-me.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import type { UpdateAttempts } from "./update-attempts.ts";
import { createUpdateIntake } from "./update-intake.ts";
import type { WebhookGate } from "./webhook-gate.ts";
import { type BackOff, DEFAULT_BACK_OFF, withBackOff } from "./with-back-off.ts";

export interface RunBotOptions {
  readonly bot: Bot;
  readonly inbox: Inbox;
  readonly journal: SentJournal;
  readonly attempts: UpdateAttempts;
  /** Where Telegram posts updates; null: they are polled for. */
  readonly webhook: WebhookOptions | null;
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

interface WebhookOptions {
  readonly gate: WebhookGate;
  readonly url: string;
  readonly secret: string;
}

/** What stops a process kills it after ten seconds as a rule: `docker stop` does. */
const DEFAULT_GRACE = 8000;

/**
 * Runs the bot, by long polling or by a webhook. Resolves after the signal is aborted and what was taken is done or given up. Rejects
 * with a `TelegramError`: `unauthorized` for a wrong token, `conflict` when another process polls with the same one.
 * While Telegram cannot be reached it logs so and goes on trying.
 */
export async function runBot(options: RunBotOptions): Promise<void> {
  const {
    bot,
    inbox,
    journal,
    attempts,
    webhook,
    logger,
    signal,
    onReady,
    backOff = DEFAULT_BACK_OFF,
    grace = DEFAULT_GRACE,
  } = options;
  const { api } = bot;
  const trying = { signal, logger, backOff };

  const me = await withBackOff(async () => readMe(await api.getMe(toGrammySignal(signal))), trying);
  if (me === null) return;
  bot.botInfo = me;
  if ((await withBackOff(() => announce(api, webhook, signal), trying)) === null) return;

  const stopping = new AbortController();
  const published = publishProfile({ api, logger, signal: AbortSignal.any([signal, stopping.signal]) });
  const giveUp = new AbortController();
  api.config.use(abortCalls(giveUp.signal));
  const intake = createUpdateIntake({
    inbox,
    journal,
    handle: (update, attempt, onDelivered) =>
      attempts.run(update, { attempt, onDelivered }, () => handleUpdate(bot, update)),
    signal: AbortSignal.any([signal, stopping.signal]),
    giveUp: giveUp.signal,
    logger,
  });
  try {
    await intake.recover();
    webhook?.gate.open(intake.keep);
    onReady?.(me);
    await (webhook === null ? pollUpdates({ api, intake, ...trying }) : aborted(signal));
  } finally {
    webhook?.gate.close();
    stopping.abort();
    await Promise.all([published, finishUpdates({ intake, giveUp, grace, logger })]);
  }
}

/** Tells Telegram how updates are received: those that it posts come again until they are taken. */
function announce(api: Api, webhook: WebhookOptions | null, signal: AbortSignal): Promise<true> {
  if (webhook === null) return api.deleteWebhook({}, toGrammySignal(signal));
  const { url, secret } = webhook;
  return api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES }, toGrammySignal(signal));
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
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
