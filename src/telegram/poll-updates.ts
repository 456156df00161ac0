import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { createKeyedQueue } from "../conversation/keyed-queue.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import { type BackOffOptions, withBackOff } from "./with-back-off.ts";

/** What the bot wants to be told of. */
const ALLOWED_UPDATES = ["message", "edited_message"] as const satisfies readonly (keyof Update)[];

/** Seconds for which Telegram holds a poll open. */
const POLL_SECONDS = 30;
/** Milliseconds for telling Telegram, at the end, what has been handled. */
const FAREWELL_MILLISECONDS = 3000;

export interface PollingOptions extends BackOffOptions {
  readonly api: Api;
  /** Must not reject. */
  readonly handle: (update: Update) => Promise<void>;
}

/**
 * Receives updates until the signal is aborted, and then resolves when those received have been handled. At least once:
 * a batch is confirmed by asking for the next one, after all of it has been handled, at the same time for different
 * chats and in order within one. Rejects with a `TelegramError` that cannot pass.
 */
export async function pollUpdates({ api, handle, ...options }: PollingOptions): Promise<void> {
  const { signal } = options;
  const inOrder = createKeyedQueue();
  const poll = (offset: number) =>
    api.getUpdates({ offset, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES }, toGrammySignal(signal));

  let offset = 0;
  while (!signal.aborted) {
    const updates = await withBackOff(() => poll(offset), options);
    if (updates === null) break;
    await Promise.all(updates.map((update) => inOrder(chatOf(update), () => handle(update))));
    offset = updates.reduce((next, { update_id }) => Math.max(next, update_id + 1), offset);
  }
  if (offset > 0) await confirm(api, offset, options);
}

/** Unless this reaches Telegram the last batch comes once more at the next start. */
async function confirm(api: Api, offset: number, { logger }: BackOffOptions): Promise<void> {
  try {
    await api.getUpdates({ offset, limit: 1, timeout: 0 }, toGrammySignal(AbortSignal.timeout(FAREWELL_MILLISECONDS)));
  } catch {
    logger.warn("last-updates-not-confirmed");
  }
}

const chatOf = ({ message, edited_message }: Update): string => String((message ?? edited_message)?.chat.id ?? "");
