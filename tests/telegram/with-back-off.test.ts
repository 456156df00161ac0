import { GrammyError } from "grammy";
import { expect, test } from "vitest";
import { createLogger } from "../../src/logging/create-logger.ts";
import { withBackOff } from "../../src/telegram/with-back-off.ts";

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
  const write = (line: string) => waits.push(JSON.parse(line).milliseconds);
  const logger = createLogger({ level: "info", destination: { write } });
  const call = async () => {
    const next = left.shift();
    if (next !== undefined) throw next;
    return "done";
  };
  const run = (signal = stop.signal) => withBackOff(call, { signal, logger, backOff: { first: 1, most: 4 } });
  return { run, waits, stop, left };
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

test.each([401, 400])("withBackOff does not repeat what answers %i", async (code) => {
  const { run, waits } = prepare([failure(code)]);
  await expect(run()).rejects.toMatchObject({ name: "TelegramError", code });
  expect(waits).toEqual([]);
});

test("withBackOff outlasts a conflict that passes, and rejects one that stays", async () => {
  await expect(prepare([409, 409, 409].map((code) => failure(code))).run()).resolves.toBe("done");
  const lasting = prepare([409, 409, 409, 409].map((code) => failure(code)));
  await expect(lasting.run()).rejects.toMatchObject({ reason: "conflict" });
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
