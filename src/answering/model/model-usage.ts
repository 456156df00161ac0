import type { ClaimFault } from "../gate/verify-claim.ts";
import type { ModelError } from "./model-error.ts";

/** What a model was asked for one answer and what came of it: facts for the log, none of anyone's words. */
export interface ModelUsage {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Claims that passed the gate. */
  readonly passed: number;
  /** Lines that were no claim. */
  readonly malformed: number;
  /** Claims that the gate dropped, by reason. */
  readonly dropped: Readonly<Partial<Record<ClaimFault, number>>>;
  /** Why the model gave less than it was asked for; null where it did not fail. */
  readonly failure: ModelError | null;
  readonly milliseconds: number;
}

/** Counts what happens while an answer is written. */
export class UsageCount {
  calls = 0;
  inputTokens = 0;
  outputTokens = 0;
  passed = 0;
  malformed = 0;
  failure: ModelError | null = null;
  readonly #dropped = new Map<ClaimFault, number>();
  readonly #started = performance.now();

  drop(fault: ClaimFault): void {
    this.#dropped.set(fault, (this.#dropped.get(fault) ?? 0) + 1);
  }

  /** How many claims were dropped. */
  get dropped(): number {
    return [...this.#dropped.values()].reduce((sum, count) => sum + count, 0);
  }

  usage(): ModelUsage {
    const { calls, inputTokens, outputTokens, passed, malformed, failure } = this;
    const dropped = Object.fromEntries(this.#dropped);
    const milliseconds = Math.round(performance.now() - this.#started);
    return { calls, inputTokens, outputTokens, passed, malformed, dropped, failure, milliseconds };
  }
}
