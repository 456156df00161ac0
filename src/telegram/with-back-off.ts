import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "../logging/logger.ts";
import { LONGEST_WAIT } from "./longest-wait.ts";
import type { TelegramError, TelegramErrorReason } from "./telegram-error.ts";
import { isTelegramError, toTelegramError } from "./to-telegram-error.ts";

export interface BackOff {
  /** Milliseconds before the first repetition; each next one waits twice as long. */
  readonly first: number;
  readonly most: number;
}

export const DEFAULT_BACK_OFF: BackOff = { first: 1000, most: 30_000 };

/**
 * A bot that was just restarted may meet its predecessor's last poll, which Telegram holds open for 30 seconds: the five
 * waits between six conflicts take 31. More conflicts in a row are another bot.
 */
const MAX_CONFLICTS = 6;

const PASSING: ReadonlySet<TelegramErrorReason> = new Set([
  "unreachable",
  "unintelligible",
  "unavailable",
  "rate-limited",
]);

export interface BackOffOptions {
  readonly signal: AbortSignal;
  readonly logger: Logger;
  readonly backOff: BackOff;
}

/**
 * Repeats a call of Telegram until it succeeds, at growing intervals, or longer where Telegram asks for that, up to a
 * minute, and logs why each time, in one sentence. Resolves with
 * null when the signal is aborted. Rejects with what cannot pass: a wrong token, another bot at the same one.
 */
export async function withBackOff<T>(call: () => Promise<T>, options: BackOffOptions): Promise<T | null> {
  const { signal, logger, backOff } = options;
  let conflicts = 0;
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      return await call();
    } catch (thrown) {
      if (signal.aborted) return null;
      const error = toTelegramError(thrown);
      if (!isTelegramError(error)) throw error;
      conflicts = error.reason === "conflict" ? conflicts + 1 : 0;
      if (!mayPass(error, conflicts)) throw error;
      const growing = Math.min(backOff.first * 2 ** failures, backOff.most);
      const milliseconds = Math.max(growing, Math.min(error.retryAfter || 0, LONGEST_WAIT) * 1000);
      const { reason, message: explanation } = error;
      logger.warn("telegram-unavailable", { reason, explanation, milliseconds });
      await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}

const mayPass = ({ reason }: TelegramError, conflicts: number): boolean =>
  PASSING.has(reason) || (reason === "conflict" && conflicts < MAX_CONFLICTS);
