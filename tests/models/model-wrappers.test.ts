import { expect, test, vi } from "vitest";
import { boundSignal } from "../../src/answering/model/bound-signal.ts";
import type { LanguageModel } from "../../src/answering/model/language-model.ts";
import type { ModelFailure } from "../../src/answering/model/model-error.ts";
import { createCircuitBreaker } from "../../src/models/circuit-breaker.ts";
import { modelError, toModelError } from "../../src/models/to-model-error.ts";
import { withCircuitBreaker } from "../../src/models/with-circuit-breaker.ts";
import { withRetries } from "../../src/models/with-retries.ts";
import { withTimeLimit } from "../../src/models/with-time-limit.ts";

const PROMPT = { system: "s", user: "u" };
const QUICK = { retries: 2, firstDelay: 1, longestDelay: 100 };

/** A model that fails so many times, then gives two pieces. */
function failing(times: number, reason: ModelFailure = "unavailable", after = "") {
  let calls = 0;
  const model: LanguageModel = {
    countTokens: () => 1,
    async *stream() {
      calls += 1;
      if (after !== "") yield after;
      if (calls <= times) throw modelError(reason);
      yield "whole";
    },
  };
  return { model, calls: () => calls };
}

async function textOf(model: LanguageModel, signal = new AbortController().signal): Promise<string> {
  let text = "";
  for await (const piece of model.stream(PROMPT, signal)) text += piece;
  return text;
}

test("a busy provider is asked again, up to the policy's retries", async () => {
  const twice = failing(2, "rate-limited");
  expect(await textOf(withRetries(twice.model, QUICK))).toBe("whole");
  expect(twice.calls()).toBe(3);
  const always = failing(99);
  await expect(textOf(withRetries(always.model, QUICK))).rejects.toMatchObject({ reason: "unavailable" });
  expect(always.calls()).toBe(3);
});

test.each(["refused-key", "bad-request", "timeout", "aborted", "bad-response"] as const)(
  "what asking again would not mend is not asked again: %s",
  async (reason) => {
    const { model, calls } = failing(1, reason);
    await expect(textOf(withRetries(model, QUICK))).rejects.toMatchObject({ reason });
    expect(calls()).toBe(1);
  },
);

test("a stream that has begun is not begun anew", async () => {
  const { model, calls } = failing(1, "unavailable", "half");
  await expect(textOf(withRetries(model, QUICK))).rejects.toMatchObject({ reason: "unavailable" });
  expect(calls()).toBe(1);
});

test("a provider that wants a longer wait than a reader would is not waited for", async () => {
  let calls = 0;
  const model: LanguageModel = {
    countTokens: () => 1,
    // biome-ignore lint/correctness/useYield: it fails before it has anything to give.
    async *stream() {
      calls += 1;
      throw modelError("rate-limited", 429, 3_600_000);
    },
  };
  await expect(textOf(withRetries(model, QUICK))).rejects.toMatchObject({ retryAfter: 3_600_000 });
  expect(calls).toBe(1);
});

test("a wait before a retry ends when it is aborted", async () => {
  const stop = new AbortController();
  const { model } = failing(9);
  const asked = textOf(withRetries(model, { retries: 2, firstDelay: 60_000, longestDelay: 120_000 }), stop.signal);
  setTimeout(() => stop.abort(), 5);
  await expect(asked).rejects.toMatchObject({ reason: "aborted" });
});

test("a circuit breaker leaves a provider alone after so many failures, tries it once, and says both once", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const changes: string[] = [];
  const { model, calls } = failing(4);
  const breaker = createCircuitBreaker({
    failures: 3,
    rest: 1_000,
    onChange: (state, reason) => changes.push(`${state} ${reason}`),
  });
  const guarded = withCircuitBreaker(model, breaker);
  for (let call = 0; call < 3; call += 1)
    await expect(textOf(guarded)).rejects.toMatchObject({ reason: "unavailable" });
  await expect(textOf(guarded)).rejects.toMatchObject({ reason: "resting" });
  expect(calls()).toBe(3);
  vi.setSystemTime(Date.now() + 1_001);
  await expect(textOf(guarded)).rejects.toMatchObject({ reason: "unavailable" });
  await expect(textOf(guarded)).rejects.toMatchObject({ reason: "resting" });
  vi.setSystemTime(Date.now() + 1_001);
  expect(await textOf(guarded)).toBe("whole");
  expect(changes).toEqual(["open unavailable", "closed null"]);
  vi.useRealTimers();
});

test("a stream that was left early counts as answered", async () => {
  const changes: string[] = [];
  const { model } = failing(0, "unavailable", "piece");
  const breaker = createCircuitBreaker({ failures: 1, rest: 0, onChange: (state) => changes.push(state) });
  breaker.failed(modelError("unavailable"));
  for await (const _ of withCircuitBreaker(model, breaker).stream(PROMPT, new AbortController().signal)) break;
  expect(changes).toEqual(["open", "closed"]);
});

test("readers who stop and requests that are too long do not open the breaker", async () => {
  const { model } = failing(99, "aborted");
  const guarded = withCircuitBreaker(
    model,
    createCircuitBreaker({ failures: 1, rest: 1_000, onChange: () => undefined }),
  );
  for (let call = 0; call < 3; call += 1) await expect(textOf(guarded)).rejects.toMatchObject({ reason: "aborted" });
});

test("a call ends when its time is up", async () => {
  const model: LanguageModel = {
    countTokens: () => 1,
    async *stream(_, signal) {
      await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
      throw toModelError(signal.reason, signal);
    },
  };
  await expect(textOf(withTimeLimit(model, 10))).rejects.toMatchObject({ reason: "timeout" });
});

test("a bound signal follows the outer one, keeps time, and lets go of both", () => {
  vi.useFakeTimers();
  const outer = new AbortController();
  const first = boundSignal(outer.signal, 1_000);
  const released = boundSignal(outer.signal, 1_000);
  released.release();
  expect([first.signal.aborted, released.signal.aborted]).toEqual([false, true]);
  outer.abort();
  expect(first.signal.aborted).toBe(true);
  const timed = boundSignal(undefined, 1_000);
  vi.advanceTimersByTime(1_001);
  expect(timed.signal.reason).toMatchObject({ name: "TimeoutError" });
  expect(vi.getTimerCount()).toBe(0);
  expect(boundSignal(outer.signal, 1_000).signal.aborted).toBe(true);
  vi.useRealTimers();
});

const httpError = (status: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error("you said: secret"), { status, headers: new Headers(headers) });

test.each([
  [httpError(401), "refused-key", " (401)"],
  [httpError(403), "refused-key", " (403)"],
  [httpError(404), "bad-request", " (404)"],
  [httpError(413), "too-long", " (413)"],
  [httpError(429), "rate-limited", " (429)"],
  [httpError(503), "unavailable", " (503)"],
  [
    Object.assign(new Error("secret"), { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) }),
    "unavailable",
    " (ECONNREFUSED)",
  ],
  [new TypeError("terminated"), "unavailable", ""],
  [new SyntaxError("secret"), "bad-response", ""],
  [new TypeError("secret is undefined"), "bad-response", ""],
  ["secret", "unavailable", ""],
  [null, "unavailable", ""],
])("a provider's error is said in our own words: %s", (error, reason, ending) => {
  const told = toModelError(error);
  expect(told).toMatchObject({ name: "ModelError", reason });
  expect(told.cause).toBeUndefined();
  expect(told.message.endsWith(ending)).toBe(true);
  expect(`${told.message}${told.stack}`).not.toContain("secret");
});

test.each([
  ["7", 7_000],
  ["0.5", 500],
  ["soon", null],
])("the provider's wait is read from its header: %s", (header, milliseconds) => {
  expect(toModelError(httpError(429, { "retry-after": header })).retryAfter).toBe(milliseconds);
});
