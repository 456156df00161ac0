import { GrammyError, HttpError } from "grammy";
import { expect, test } from "vitest";
import { createLogger } from "../../src/logging/create-logger.ts";
import { DEFAULT_BACK_OFF, withBackOff } from "../../src/telegram/with-back-off.ts";

const failure = (code: number, retryAfter?: number) =>
  new GrammyError(
    "Call failed!",
    {
      ok: false,
      error_code: code,
      description: `Code ${code}`,
      ...(retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }),
    },
    "getUpdates",
    {},
  );

/** Fails as told, one failure a call, then returns "done". */
function prepare(failures: readonly Error[]) {
  const waits: number[] = [];
  const left = [...failures];
  const stop = new AbortController();
  const lines: string[] = [];
  const write = (line: string) => {
    lines.push(line);
    waits.push(JSON.parse(line).milliseconds);
  };
  const logger = createLogger({ level: "info", destination: { write } });
  const call = async () => {
    const next = left.shift();
    if (next !== undefined) throw next;
    return "done";
  };
  const run = (signal = stop.signal) => withBackOff(call, { signal, logger, backOff: { first: 1, most: 4 } });
  return { run, waits, lines, stop, left };
}

test("withBackOff repeats at growing intervals, logs each failure, and returns the result", async () => {
  const { run, waits } = prepare([502, 502, 502, 502].map((code) => failure(code)));
  await expect(run()).resolves.toBe("done");
  expect(waits).toEqual([1, 2, 4, 4]);
});

test("withBackOff waits as long as Telegram asks", async () => {
  const { run, waits } = prepare([failure(429, 0.02)]);
  await expect(run()).resolves.toBe("done");
  expect(waits).toEqual([20]);
});

test("withBackOff waits a minute at most, and not less than it would by itself", async () => {
  const { run, waits, stop } = prepare([-5, 0, Number.NaN, 0.001, 1e9].map((seconds) => failure(429, seconds)));
  const result = run();
  await expect.poll(() => waits.length).toBe(5);
  stop.abort();
  await expect(result).resolves.toBeNull();
  expect(waits).toEqual([1, 2, 4, 4, 60_000]);
});

test.each([401, 400])("withBackOff does not repeat what answers %i", async (code) => {
  const { run, waits } = prepare([failure(code)]);
  await expect(run()).rejects.toMatchObject({ name: "TelegramError", code });
  expect(waits).toEqual([]);
});

test("withBackOff outlasts a conflict that passes, and rejects one that stays", async () => {
  await expect(prepare(Array.from({ length: 5 }, () => failure(409))).run()).resolves.toBe("done");
  const lasting = prepare(Array.from({ length: 6 }, () => failure(409)));
  await expect(lasting.run()).rejects.toMatchObject({ reason: "conflict" });
});

test("withBackOff outlasts a predecessor's poll of 30 seconds", async () => {
  const { first, most } = DEFAULT_BACK_OFF;
  const { run, waits } = prepare(Array.from({ length: 9 }, () => failure(409)));
  await expect(run()).rejects.toMatchObject({ reason: "conflict" });
  const waited = waits.map((_, index) => Math.min(first * 2 ** index, most));
  expect(waited.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(30_000);
});

const broken = () => new HttpError("Network request for 'getUpdates' failed!", new Error("ECONNRESET"));

test("withBackOff counts conflicts in a row, and no other failures", async () => {
  const others = Array.from({ length: 8 }, broken);
  await expect(prepare([...others, failure(409), ...others, failure(409)]).run()).resolves.toBe("done");
  const conflicts = Array.from({ length: 5 }, () => failure(409));
  await expect(prepare([...conflicts, broken(), ...conflicts]).run()).resolves.toBe("done");
});

test("withBackOff logs why in a sentence, without a stack", async () => {
  const { run, lines } = prepare([broken()]);
  await run();
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "warn",
    event: "telegram-unavailable",
    reason: "unreachable",
    explanation: expect.stringContaining("Telegram cannot be reached."),
  });
  expect(lines.join("")).not.toMatch(/stack|\bat /);
});

test("withBackOff hands on what is not Telegram's", async () => {
  await expect(prepare([new RangeError("ours")]).run()).rejects.toThrow(RangeError);
});

test("withBackOff resolves with null when it is stopped, also while it waits", async () => {
  const waiting = prepare([failure(429, 60)]);
  const result = waiting.run();
  setImmediate(() => waiting.stop.abort());
  await expect(result).resolves.toBeNull();
  await expect(prepare([]).run(AbortSignal.abort())).resolves.toBeNull();
});
