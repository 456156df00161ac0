import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logging/logger.ts";
import { readUpdates } from "./read-updates.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import type { UpdateIntake } from "./update-intake.ts";
import { type BackOffOptions, withBackOff } from "./with-back-off.ts";

/** What the bot wants to be told of. */
export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "callback_query",
  "inline_query",
] as const satisfies readonly (keyof Update)[];

/** Seconds for which Telegram holds a poll open. */
const POLL_SECONDS = 30;
/** Milliseconds for telling Telegram, at the end, what has been taken. */
const FAREWELL_MILLISECONDS = 1000;

export interface PollingOptions extends BackOffOptions {
  readonly api: Api;
  readonly intake: UpdateIntake;
}

/**
 * Receives updates until the signal is aborted, and then tells Telegram what has been taken, which would otherwise come once more. A poll
 * confirms what was received before it, and that has been kept by then. Rejects with a `TelegramError` that cannot pass.
 */
export async function pollUpdates({ api, intake, ...options }: PollingOptions): Promise<void> {
  const { signal, logger } = options;
  // Not the highest id so far: after a week without updates Telegram counts on from another number, maybe a lower one.
  let offset = 0;
  const poll = async () =>
    readUpdates(
      await api.getUpdates({ offset, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES }, toGrammySignal(signal)),
    );
  while (!signal.aborted) {
    const updates = await withBackOff(poll, options);
    if (updates === null) break;
    const { received, withoutId: count } = updates;
    if (count > 0) logger.warn("updates-without-id", { count });
    await intake.take(received);
    offset = (received.at(-1)?.id ?? offset - 1) + 1;
  }
  if (offset > 0) await confirm(api, offset, logger);
}

async function confirm(api: Api, offset: number, logger: Logger): Promise<void> {
  try {
    await api.getUpdates({ offset, limit: 1, timeout: 0 }, toGrammySignal(AbortSignal.timeout(FAREWELL_MILLISECONDS)));
  } catch {
    logger.warn("last-updates-not-confirmed");
  }
}
