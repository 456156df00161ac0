import { setTimeout as sleep } from "node:timers/promises";
import type { LanguageModel } from "../answering/model/language-model.ts";
import { ModelError, type ModelFailure } from "../answering/model/model-error.ts";
import { toModelError } from "./to-model-error.ts";

/** How failed calls are tried again. */
export interface RetryPolicy {
  /** After the first try. */
  readonly retries: number;
  /** Before the first retry, in milliseconds; twice as long before each further one. */
  readonly firstDelay: number;
  /** A provider that wants to wait longer is not waited for. */
  readonly longestDelay: number;
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = { retries: 2, firstDelay: 400, longestDelay: 5_000 };

const WORTH_RETRYING: ReadonlySet<ModelFailure> = new Set(["rate-limited", "unavailable"]);

/** A model asked again when it is busy or down and has said nothing yet: a stream that has begun is not begun anew. */
export function withRetries(model: LanguageModel, policy: RetryPolicy = DEFAULT_RETRY_POLICY): LanguageModel {
  return {
    countTokens: (text) => model.countTokens(text),
    async *stream(prompt, signal) {
      for (let tried = 0; ; tried += 1) {
        let hasBegun = false;
        try {
          for await (const piece of model.stream(prompt, signal)) {
            hasBegun = true;
            yield piece;
          }
          return;
        } catch (error) {
          const delay = delayOf(error, tried, policy);
          if (hasBegun || tried >= policy.retries || delay === null) throw error;
          await sleep(delay, undefined, { signal }).catch((cause: unknown) => {
            throw toModelError(cause, signal);
          });
        }
      }
    },
  };
}

/** How long to wait before the next try; null where there is no sense in one. */
function delayOf(error: unknown, tried: number, { firstDelay, longestDelay }: RetryPolicy): number | null {
  if (!(error instanceof ModelError) || !WORTH_RETRYING.has(error.reason)) return null;
  const delay = error.retryAfter ?? firstDelay * 2 ** tried * (0.5 + Math.random());
  return delay <= longestDelay ? delay : null;
}
