import { ApiError } from "./api-error.ts";

/** How a call can go wrong before, instead of or after being carried out. */
export type Fault =
  | { readonly kind: "refusal"; readonly error: ApiError }
  /** The connection breaks before anything happens. */
  | { readonly kind: "reset" }
  /** The call is carried out, then the connection breaks: the bot cannot know. */
  | { readonly kind: "reset-after" }
  /** No answer until the caller hangs up or the server closes. */
  | { readonly kind: "hang" }
  /** An answer that is not the Bot API's: HTML from a proxy, JSON cut short. */
  | { readonly kind: "body"; readonly status: number; readonly contentType: string; readonly body: string };

export const tooManyRequests = (seconds: number): Fault =>
  refusal(429, `Too Many Requests: retry after ${seconds}`, seconds);

export const internalServerError = (): Fault => refusal(500, "Internal Server Error");

export const botBlocked = (): Fault => refusal(403, "Forbidden: bot was blocked by the user");

export const badGateway = (): Fault => ({
  kind: "body",
  status: 502,
  contentType: "text/html",
  body: "<html><head><title>502 Bad Gateway</title></head></html>",
});

export function refusal(code: number, description: string, retryAfter?: number): Fault {
  const parameters = retryAfter === undefined ? undefined : { retry_after: retryAfter };
  return { kind: "refusal", error: new ApiError(code, description, parameters) };
}

/** Matches every method. */
export const ANY_METHOD = "*";

export type FaultPlan = ReturnType<typeof createFaultPlan>;

/** The faults to come, first planned first met. */
export function createFaultPlan() {
  let planned: { method: string; fault: Fault; left: number }[] = [];

  /** Makes the next `times` calls of a method (or of any, by `ANY_METHOD`) fail. */
  const failNext = (method: string, fault: Fault, times = 1): void => {
    planned.push({ method, fault, left: times });
  };

  const take = (method: string): Fault | null => {
    const entry = planned.find((plan) => plan.method === ANY_METHOD || plan.method === method);
    if (!entry) return null;
    entry.left -= 1;
    planned = planned.filter((plan) => plan.left > 0);
    return entry.fault;
  };

  const clear = (): void => {
    planned = [];
  };

  return { failNext, take, clear };
}
