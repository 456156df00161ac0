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

/** Keeps calls from a provider that is down. */
export interface CircuitBreaker {
  /** Before a call. Throws a `ModelError` (`resting`) while the provider is left alone. */
  enter(): void;
  /** After a call that was answered. */
  succeeded(): void;
  /** After a call that failed. */
  failed(error: unknown): void;
}

export const THREE_STRIKES = { failures: 3, rest: 60_000 } as const;

/** Failures that say nothing about the provider. */
const OUR_OWN: ReadonlySet<ModelFailure> = new Set(["aborted", "allowance-spent", "too-long", "cut-short"]);

export function createCircuitBreaker({ failures, rest, onChange }: CircuitBreakerOptions): CircuitBreaker {
  let inARow = 0;
  let isOpen = false;
  let restsUntil = 0;
  return {
    enter() {
      if (!isOpen) return;
      if (Date.now() < restsUntil) throw modelError("resting");
      // Others wait for what becomes of this try.
      restsUntil = Date.now() + rest;
    },
    succeeded() {
      inARow = 0;
      if (isOpen) onChange("closed", null);
      isOpen = false;
    },
    failed(error) {
      if (!(error instanceof ModelError) || OUR_OWN.has(error.reason)) return;
      inARow += 1;
      if (inARow < failures) return;
      restsUntil = Date.now() + rest;
      if (!isOpen) onChange("open", error.reason);
      isOpen = true;
    },
  };
}
