import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { readUpdates } from "./read-updates.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import type { UpdateIntake } from "./update-intake.ts";
import { type BackOffOptions, withBackOff } from "./with-back-off.ts";

/** What the bot wants to be told of. */
const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "callback_query",
  "inline_query",
] as const satisfies readonly (keyof Update)[];

/** Seconds for which Telegram holds a poll open. */
const POLL_SECONDS = 30;
/** Milliseconds for telling Telegram, at the end, what has been handled. */
const FAREWELL_MILLISECONDS = 1000;

export interface PollingOptions extends BackOffOptions {
  readonly api: Api;
  readonly intake: UpdateIntake;
}

/**
 * Receives updates until the signal is aborted. At least once: a poll confirms only what the intake has done with.
 * Rejects with a `TelegramError` that cannot pass.
 */
export async function pollUpdates({ api, intake, ...options }: PollingOptions): Promise<void> {
  const { signal, logger } = options;
  const poll = async () => {
    const asked = { offset: intake.offset(), timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES };
    return readUpdates(await api.getUpdates(asked, toGrammySignal(signal)));
  };
  while (!signal.aborted) {
    const updates = await withBackOff(poll, options);
    if (updates === null) return;
    const { received, withoutId: count } = updates;
    if (count > 0) logger.warn("updates-without-id", { count });
    await intake.take(received);
  }
}

/** Tells Telegram what is done, which would otherwise come once more at the next start. */
export async function confirmUpdates({
  api,
  intake,
  logger,
}: Omit<PollingOptions, "signal" | "backOff">): Promise<void> {
  const offset = intake.offset();
  if (offset === 0) return;
  try {
    await api.getUpdates({ offset, limit: 1, timeout: 0 }, toGrammySignal(AbortSignal.timeout(FAREWELL_MILLISECONDS)));
  } catch {
    logger.warn("last-updates-not-confirmed");
  }
}
