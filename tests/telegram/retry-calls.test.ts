import { HttpError, type Transformer } from "grammy";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { retryCalls } from "../../src/telegram/retry-calls.ts";
import { toGrammySignal } from "../../src/telegram/to-grammy-signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

type Method = Parameters<Transformer>[1];
type Call = Parameters<Transformer>[0];

const refusal = (error_code: number, retry_after?: number) =>
  ({
    ok: false,
    error_code,
    description: "no",
    ...(retry_after === undefined ? {} : { parameters: { retry_after } }),
  }) as const;

/** How often a method is called when every call ends like this, however long it takes. */
async function timesCalled(method: Method, ending: () => ReturnType<typeof refusal>): Promise<number> {
  const prev = vi.fn(async () => ending());
  const result = retryCalls()(prev as unknown as Call, method, {} as never, undefined);
  result.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(600_000);
  return prev.mock.calls.length;
}

test("a message that Telegram cannot take yet is sent at most three times more", async () => {
  await expect(timesCalled("sendMessage", () => refusal(429, 60))).resolves.toBe(4);
  await expect(timesCalled("sendMessage", () => refusal(502))).resolves.toBe(4);
});

test("a message that would have to wait more than a minute is given up", async () => {
  await expect(timesCalled("sendMessage", () => refusal(429, 61))).resolves.toBe(1);
});

test("a message on a broken connection is not sent again: it may have arrived", async () => {
  const broken = () => {
    throw new HttpError("Network request for 'sendMessage' failed!", new Error("ECONNRESET"));
  };
  await expect(timesCalled("sendMessage", broken)).resolves.toBe(1);
});

test.each(["sendChatAction", "getMe", "getUpdates"] as const)("%s is not repeated", async (method) => {
  await expect(timesCalled(method, () => refusal(429, 1))).resolves.toBe(1);
});

test("a wait that is cut off is no failure of the bot's own", async () => {
  const stop = new AbortController();
  const prev = vi.fn(async () => refusal(429, 60));
  const signal = toGrammySignal(stop.signal);
  const result = retryCalls()(prev as unknown as Call, "sendMessage", {} as never, signal);
  const cutOff = expect(result).rejects.toMatchObject({ name: "TelegramError", reason: "given-up" });
  await vi.advanceTimersByTimeAsync(1000);
  stop.abort();
  await cutOff;
  expect(prev).toHaveBeenCalledTimes(1);
});
