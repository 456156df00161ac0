import { autoRetry } from "@grammyjs/auto-retry";
import type { Transformer } from "grammy";

/** Not worth repeating (a "typing" that comes late), or repeated by those who call them. */
const NOT_REPEATED: ReadonlySet<string> = new Set(["sendChatAction", "getMe", "deleteWebhook", "getUpdates"]);

/**
 * Repeats a call at most three times when Telegram asks to wait (up to a minute) or has a fault of its own. A call that
 * met a broken connection is not repeated: it may have been carried out, and the reader would get the message twice.
 */
export function retryCalls(): Transformer {
  const retry = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 60, rethrowHttpErrors: true });
  return (prev, method, payload, signal) =>
    NOT_REPEATED.has(method) ? prev(method, payload, signal) : retry(prev, method, payload, signal);
}
