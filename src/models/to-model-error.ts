import { ModelError, type ModelFailure } from "../answering/model/model-error.ts";

/**
 * A failure of the provider's library as ours. Nothing that the provider wrote is kept, not even as the `cause`: its text may
 * quote the key or what the reader said, and the cause is logged.
 */
export function toModelError(error: unknown, signal?: AbortSignal): ModelError {
  if (error instanceof ModelError) return error;
  if (signal?.aborted === true) {
    return modelError((signal.reason as Error | undefined)?.name === "TimeoutError" ? "timeout" : "aborted");
  }
  const status = statusOf(error);
  const reason = status === null ? reasonWithoutStatus(error) : reasonOf(status);
  return modelError(reason, status ?? networkCodeOf(error), retryAfterOf(error));
}

/** An error in our own words, with the provider's status or the network's code where there is one. */
export function modelError(
  reason: ModelFailure,
  code: number | string | null = null,
  retryAfter: number | null = null,
): ModelError {
  return new ModelError(reason, code === null ? MESSAGES[reason] : `${MESSAGES[reason]} (${code})`, { retryAfter });
}

const MESSAGES: Readonly<Record<ModelFailure, string>> = {
  "refused-key": "the model's provider refuses the key",
  "rate-limited": "the model's provider wants fewer requests",
  unavailable: "the model's provider cannot be reached or has failed",
  resting: "the model's provider has failed, and is left alone for a while",
  timeout: "the model took too long",
  aborted: "the answer was stopped",
  "allowance-spent": "the reader's calls for today are spent",
  "too-long": "the request was too long for the model",
  "cut-short": "the model's answer was longer than it may be",
  "bad-request": "the model's provider refuses the request: check the model's name and address",
  "bad-response": "the model's provider sent something that is no answer",
};

function reasonOf(status: number): ModelFailure {
  if (status === 401 || status === 403) return "refused-key";
  if (status === 429) return "rate-limited";
  if (status === 413) return "too-long";
  if (status === 408 || status >= 500) return "unavailable";
  return status >= 400 ? "bad-request" : "bad-response";
}

/** What undici says where a connection was cut or not made. */
const NETWORK = /^(terminated|fetch failed)$/;

/** A connection that was not made or was cut is the network's; a body that the library cannot read the provider's. */
function reasonWithoutStatus(error: unknown): ModelFailure {
  const isUnreadable = error instanceof SyntaxError || (error instanceof TypeError && !NETWORK.test(error.message));
  return isUnreadable ? "bad-response" : "unavailable";
}

/** What Node and undici call a failure of the network (`ECONNREFUSED`), on the error or on what caused it. */
function networkCodeOf(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const { code } = at as { readonly code?: unknown };
    if (typeof code === "string" && /^(E[A-Z]+|UND_ERR_[A-Z_]+|[A-Z_]*CERT[A-Z_]*)$/.test(code)) return code;
  }
  return null;
}

function statusOf(error: unknown): number | null {
  const status = (error as { readonly status?: unknown } | null)?.status;
  return typeof status === "number" ? status : null;
}

/** Of the `retry-after` header, in seconds or as a date; in milliseconds. */
function retryAfterOf(error: unknown): number | null {
  const { headers } = (error ?? {}) as { readonly headers?: unknown };
  const value = headers instanceof Headers ? headers.get("retry-after") : null;
  if (value === null) return null;
  const seconds = Number(value);
  const milliseconds = Number.isFinite(seconds) ? 1_000 * seconds : Date.parse(value) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
}
