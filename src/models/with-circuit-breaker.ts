import type { LanguageModel } from "../answering/model/language-model.ts";
import { ModelError, type ModelFailure } from "../answering/model/model-error.ts";
import { modelError } from "./to-model-error.ts";

export interface CircuitBreakerOptions {
  /** So many calls in a row have to fail before the provider is left alone. */
  readonly failures: number;
  /** For how long, in milliseconds; then one call tries it. */
  readonly rest: number;
  /** Told once when the provider is given up, and once when it is back. */
  readonly onChange: (state: "open" | "closed", reason: ModelFailure | null) => void;
}

/** Failures that say nothing about the provider. */
const OUR_OWN: ReadonlySet<ModelFailure> = new Set(["aborted", "allowance-spent", "too-long"]);

/** A model that is not asked while its provider is down: the call fails at once, as `resting`. */
export function withCircuitBreaker(
  model: LanguageModel,
  { failures, rest, onChange }: CircuitBreakerOptions,
): LanguageModel {
  let inARow = 0;
  let isOpen = false;
  let restsUntil = 0;

  const fail = (reason: ModelFailure): void => {
    inARow += 1;
    if (inARow < failures) return;
    restsUntil = Date.now() + rest;
    if (!isOpen) onChange("open", reason);
    isOpen = true;
  };
  const succeed = (): void => {
    inARow = 0;
    if (isOpen) onChange("closed", null);
    isOpen = false;
  };

  return {
    countTokens: (text) => model.countTokens(text),
    async *stream(prompt, signal) {
      if (isOpen && Date.now() < restsUntil) throw modelError("resting");
      // Others wait for what becomes of this try.
      if (isOpen) restsUntil = Date.now() + rest;
      try {
        yield* model.stream(prompt, signal);
        succeed();
      } catch (error) {
        if (error instanceof ModelError && !OUR_OWN.has(error.reason)) fail(error.reason);
        throw error;
      }
    },
  };
}
