import { inspect } from "node:util";
import { BotError, type Context, GrammyError, HttpError } from "grammy";
import { expect, test } from "vitest";
import { TelegramError } from "../../src/telegram/telegram-error.ts";
import { toTelegramError } from "../../src/telegram/to-telegram-error.ts";

const TOKEN = "123456:secret-token_with-letters";

const refused = (code: number, description: string, method = "sendMessage", retryAfter?: number) =>
  new GrammyError(
    `Call to '${method}' failed!`,
    {
      ok: false,
      error_code: code,
      description,
      ...(retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }),
    },
    method,
    { chat_id: 5, text: "what the reader wrote" },
  );

test.each([
  [401, "Unauthorized", "getMe", "unauthorized"],
  [404, "Not Found", "getMe", "unauthorized"],
  [404, "Not Found", "getUpdates", "unauthorized"],
  [404, "Not Found", "sendMessage", "refused"],
  [409, "Conflict: terminated by other getUpdates request", "getUpdates", "conflict"],
  [403, "Forbidden: bot was blocked by the user", "sendMessage", "blocked"],
  [429, "Too Many Requests", "sendMessage", "rate-limited"],
  [400, "Bad Request: message is too long", "sendMessage", "refused"],
  [502, "Bad Gateway", "sendMessage", "unavailable"],
] as const)("toTelegramError reads %i %s of %s as %s", (code, description, method, reason) => {
  const error = toTelegramError(refused(code, description, method));
  expect(error).toMatchObject({ name: "TelegramError", reason, method, code });
  expect((error as Error).message).toContain(`${code} ${description}`);
});

test("toTelegramError keeps how long Telegram asks to wait", () => {
  expect(toTelegramError(refused(429, "Too Many Requests", "sendMessage", 7))).toMatchObject({ retryAfter: 7 });
});

test("toTelegramError names the method and the network's code of a broken connection", () => {
  const network = Object.assign(new Error(`connect to /bot${TOKEN}/getMe`), { code: "ECONNREFUSED" });
  const error = toTelegramError(new HttpError("Network request for 'getMe' failed!", network));
  expect(error).toMatchObject({ reason: "unreachable", method: "getMe", code: null });
  expect((error as Error).message).toContain("ECONNREFUSED");
});

test.each([
  [Object.assign(new Error("<html>"), { type: "invalid-json" }), "unintelligible", "invalid-json"],
  [Object.assign(new Error("aborted"), { type: "aborted" }), "given-up", "aborted"],
  [new Error("Request to 'getMe' timed out after 45 seconds"), "unreachable", "timed out"],
])("toTelegramError reads the network's %s as %s", (network, reason, detail) => {
  const error = toTelegramError(new HttpError("Network request for 'getMe' failed!", network));
  expect(error).toMatchObject({ reason, method: "getMe", code: null });
  expect((error as Error).message).toMatch(new RegExp(`\\(getMe: ${detail}\\)$`));
});

test.each([
  refused(400, "Bad Request: cannot send 'what the reader wrote'"),
  refused(502, "what the reader wrote"),
  new HttpError("Network request for 'getMe' failed!", new Error(`request to https://host/bot${TOKEN}/getMe failed`)),
  refused(400, "Bad Request: message is too long"),
  new BotError(refused(400, "Bad Request: x"), { token: TOKEN, text: "what the reader wrote" } as unknown as Context),
])("toTelegramError leaves token and text behind: %#", (thrown) => {
  const shown = inspect(toTelegramError(thrown), { depth: 10, showHidden: true });
  expect(shown).not.toContain(TOKEN);
  expect(shown).not.toContain("what the reader wrote");
});

test("toTelegramError hands back what is no error of Telegram, out of grammY's wrapping", () => {
  const error = new RangeError("ours");
  expect(toTelegramError(error)).toBe(error);
  expect(toTelegramError(new BotError(error, {} as Context))).toBe(error);
  const telegram = new TelegramError("blocked", { method: null, code: 403, detail: "x" });
  expect(toTelegramError(telegram)).toBe(telegram);
});
