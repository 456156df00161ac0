import { autoRetry } from "@grammyjs/auto-retry";
import type { Transformer } from "grammy";
import { LONGEST_WAIT } from "./longest-wait.ts";
import { TelegramError } from "./telegram-error.ts";

/** Not worth repeating (a "typing" or a draft that comes late), or repeated by those who call them. */
const NOT_REPEATED: ReadonlySet<string> = new Set([
  "sendChatAction",
  "sendMessageDraft",
  "getMe",
  "deleteWebhook",
  "setWebhook",
  "getUpdates",
]);

/**
 * Repeats a call at most three times when Telegram asks to wait (up to a minute) or has a fault of its own. A call that
 * met a broken connection is not repeated: it may have been carried out, and the reader would get the message twice.
 */
export function retryCalls(): Transformer {
  const retry = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: LONGEST_WAIT, rethrowHttpErrors: true });
  return async (prev, method, payload, signal) => {
    if (NOT_REPEATED.has(method)) return await prev(method, payload, signal);
    try {
      return await retry(prev, method, payload, signal);
    } catch (error) {
      // The package's own error for a wait that was cut off looks like any other.
      if (signal?.aborted) throw new TelegramError("given-up", { method, code: null, detail: "aborted" });
      throw error;
    }
  };
}
