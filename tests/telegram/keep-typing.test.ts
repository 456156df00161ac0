import { Api, Context } from "grammy";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLogger } from "../../src/logging/create-logger.ts";
import { keepTyping } from "../../src/telegram/keep-typing.ts";
import { createBotApi } from "../support/bot-api/bot-api.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const silent = createLogger({ level: "silent", destination: { write: () => undefined } });

/** A context whose calls are noted and answered as told. */
function typingContext(answer: (signal: AbortSignal | undefined) => Promise<void>) {
  const { me, token } = createBotApi();
  const api = new Api(token);
  const actions: unknown[] = [];
  api.config.use(async (_prev, _method, payload, signal) => {
    actions.push(payload);
    await answer(signal as AbortSignal | undefined);
    return { ok: true, result: true as never };
  });
  const from = { id: 5, is_bot: false, first_name: "A" };
  const message = {
    message_id: 1,
    date: 1,
    chat: { id: 5, type: "private", first_name: "A" },
    from,
    text: "?",
  } as const;
  return { ctx: new Context({ update_id: 1, message }, api, me), actions };
}

const workOf = (milliseconds: number) => () =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve("done"), milliseconds);
  });

test("keepTyping shows it again for as long as the work takes, and no longer", async () => {
  const { ctx, actions } = typingContext(async () => undefined);
  const result = keepTyping(ctx, silent, workOf(10_000));
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(result).resolves.toBe("done");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(actions).toEqual(Array.from({ length: 3 }, () => ({ chat_id: 5, action: "typing" })));
});

test("keepTyping gives up a call that hangs, half a second after the work is done", async () => {
  const hang = (signal: AbortSignal | undefined) =>
    new Promise<void>((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new Error("aborted")));
    });
  const { ctx } = typingContext(hang);
  const settled = vi.fn();
  const result = keepTyping(ctx, silent, workOf(400)).then(settled);
  await vi.advanceTimersByTimeAsync(899);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await result;
  expect(settled).toHaveBeenCalledWith("done");
});

test("keepTyping stops when the work fails, and fails with it", async () => {
  const { ctx, actions } = typingContext(async () => undefined);
  const failing = keepTyping(ctx, silent, () => workOf(1_000)().then(() => Promise.reject(new Error("no"))));
  const failed = expect(failing).rejects.toThrow("no");
  await vi.advanceTimersByTimeAsync(20_000);
  await failed;
  expect(actions).toHaveLength(1);
});

test("keepTyping says nothing of work that is done at once", async () => {
  const { ctx, actions } = typingContext(async () => undefined);
  const result = keepTyping(ctx, silent, workOf(250));
  await vi.advanceTimersByTimeAsync(20_000);
  await expect(result).resolves.toBe("done");
  expect(actions).toEqual([]);
});
