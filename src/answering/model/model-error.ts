/** Why a model gave nothing, or stopped. */
export type ModelFailure =
  | "refused-key"
  | "rate-limited"
  | "unavailable"
  | "resting"
  | "timeout"
  | "aborted"
  | "allowance-spent"
  | "too-long"
  | "cut-short"
  | "bad-request"
  | "bad-response";

/** A failure of a model, in our own words: a provider's text may hold anything. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly reason: ModelFailure;
  /** Milliseconds after which the provider wants to be asked again; null where it said nothing. */
  readonly retryAfter: number | null;

  constructor(reason: ModelFailure, message: string, options: { readonly retryAfter?: number | null } = {}) {
    super(message);
    this.reason = reason;
    this.retryAfter = options.retryAfter ?? null;
  }
}
