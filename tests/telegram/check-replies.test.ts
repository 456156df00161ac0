import type { Transformer } from "grammy";
import { expect, test } from "vitest";
import { createLogger } from "../../src/logging/create-logger.ts";
import { checkReplies } from "../../src/telegram/check-replies.ts";
import { createLogLines } from "../support/log-lines.ts";

type Call = Parameters<Transformer>[0];

/** What passes of a reply, and what was logged of it. */
async function check(reply: unknown) {
  const { destination, lines } = createLogLines();
  const transform = checkReplies({ logger: createLogger({ level: "trace", destination }) });
  const prev = (async () => reply) as unknown as Call;
  return { passed: await transform(prev, "sendMessage", {} as never, undefined), lines: lines() };
}

const refusal = (retry_after: unknown) => ({
  ok: false,
  error_code: 429,
  description: "Too Many Requests",
  parameters: { retry_after },
});

test.each([
  { ok: true, result: [] },
  { ok: true, result: null },
  { ok: false, error_code: 400, description: "Bad Request" },
  { ok: false, error_code: 400, parameters: { migrate_to_chat_id: -5 } },
  { ok: false, error_code: 400, parameters: null },
  refusal(60),
  refusal(0.5),
])("checkReplies lets %j pass as it is", async (reply) => {
  expect(await check(reply)).toEqual({ passed: reply, lines: [] });
});

test.each([
  null,
  5,
  "ok",
  [],
  {},
  { ok: "true", result: 1 },
  { ok: true },
  { ok: false },
  { ok: false, error_code: 200 },
])("checkReplies rejects %j, which is no reply of the Bot API", async (reply) => {
  await expect(check(reply)).rejects.toMatchObject({
    name: "TelegramError",
    reason: "unintelligible",
    method: "sendMessage",
  });
});

test.each([-5, 0, null, "60", "NaN", {}, Number.NaN, Number.NEGATIVE_INFINITY])(
  "checkReplies makes a second of a wait of %j, and says so",
  async (seconds) => {
    expect(await check(refusal(seconds))).toMatchObject({
      passed: { error_code: 429, parameters: { retry_after: 1 } },
      lines: [{ level: "warn", event: "unreasonable-wait", method: "sendMessage", seconds: 1 }],
    });
  },
);

test("checkReplies leaves a wait that is too long to those who call, and says so", async () => {
  expect(await check(refusal(1e9))).toMatchObject({
    passed: { parameters: { retry_after: 1e9 } },
    lines: [{ level: "warn", event: "unreasonable-wait", seconds: 1e9 }],
  });
});
