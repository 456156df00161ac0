import { afterEach, beforeEach, expect, test } from "vitest";
import { type BotApiServer, startBotApiServer } from "./bot-api-server.ts";
import { callMethod } from "./call-method.ts";
import { ANY_METHOD, badGateway, internalServerError, tooManyRequests } from "./faults.ts";
import type { Person } from "./person.ts";

let server: BotApiServer;
let reader: Person;

beforeEach(async () => {
  server = await startBotApiServer();
  reader = server.person({ firstName: "Ala", languageCode: "pl" });
});

afterEach(async () => {
  await server.close();
});

const call = (method: string, params: object = {}, token = server.token) =>
  callMethod({ apiRoot: server.apiRoot, token }, method, params);

const updates = async (params: object = {}) => (await call("getUpdates", params)).result as { update_id: number }[];

test("the server knows the bot by its token alone", async () => {
  await expect(call("getMe")).resolves.toMatchObject({ ok: true, result: { username: "cited_answers_bot" } });
  await expect(call("getMe", {}, "1:wrong")).resolves.toEqual({
    ok: false,
    error_code: 401,
    description: "Unauthorized",
  });
  await expect(call("getMe", {}, "wrong")).resolves.toEqual({ ok: false, error_code: 404, description: "Not Found" });
  await expect(call("getYou")).resolves.toEqual({ ok: false, error_code: 404, description: "Not Found" });
});

test("the server takes parameters from a query, a form and JSON", async () => {
  const { chat } = reader.say("?");
  const url = `${server.apiRoot}/bot${server.token}/sendMessage`;
  const query = await fetch(`${url}?chat_id=${chat.id}&text=one`);
  const form = await fetch(url, {
    method: "POST",
    body: new URLSearchParams({ chat_id: String(chat.id), text: "two" }),
  });
  const json = await call("sendMessage", { chat_id: chat.id, text: "three" });
  expect([query.status, form.status, json.ok]).toEqual([200, 200, true]);
  expect(server.sent(chat.id).map(({ text }) => text)).toEqual(["one", "two", "three"]);
});

test("updates come again until an offset confirms them, in order and no more than asked for", async () => {
  ["one", "two", "three"].forEach((text) => void reader.say(text));
  const first = await updates({ limit: 2 });
  expect(first).toHaveLength(2);
  await expect(updates({ limit: 2 })).resolves.toEqual(first);
  const rest = await updates({ offset: (first[1]?.update_id ?? 0) + 1 });
  expect(rest).toHaveLength(1);
  expect(server.pendingUpdates()).toEqual(rest);
  await expect(updates({ offset: (rest[0]?.update_id ?? 0) + 1 })).resolves.toEqual([]);
});

test("a poll waits for an update, and not longer than asked", async () => {
  await expect(updates({ timeout: 0 })).resolves.toEqual([]);
  const waiting = updates({ timeout: 50 });
  reader.say("/start now @somebody");
  await expect(waiting).resolves.toMatchObject([
    {
      message: {
        from: { language_code: "pl" },
        chat: { type: "private" },
        entities: [
          { type: "bot_command", offset: 0, length: 6 },
          { type: "mention", offset: 11, length: 9 },
        ],
      },
    },
  ]);
});

test("a second poll ends the first with a conflict", async () => {
  const first = call("getUpdates", { timeout: 50 });
  await waitUntilPolled();
  const second = updates({ timeout: 50 });
  await expect(first).resolves.toMatchObject({
    error_code: 409,
    description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  });
  reader.say("?");
  await expect(second).resolves.toHaveLength(1);
});

test("a poll whose caller hangs up ends", async () => {
  const hangUp = new AbortController();
  const url = `${server.apiRoot}/bot${server.token}/getUpdates?timeout=50`;
  const poll = fetch(url, { signal: hangUp.signal });
  await waitUntilPolled();
  hangUp.abort();
  await expect(poll).rejects.toThrow();
  await server.waitForCall("getUpdates");
});

test("only updates of the kinds asked for are kept", async () => {
  await updates({ allowed_updates: ["message"] });
  const message = reader.say("?");
  reader.edit(message, "??");
  expect(server.pendingUpdates()).toHaveLength(1);
});

test("planned faults are met in order and are no refusals", async () => {
  const { chat } = reader.say("?");
  server.failNext("sendMessage", tooManyRequests(7), 2);
  server.failNext(ANY_METHOD, internalServerError());
  const message = { chat_id: chat.id, text: "a" };
  for (const _time of [1, 2]) {
    await expect(call("sendMessage", message)).resolves.toMatchObject({
      error_code: 429,
      parameters: { retry_after: 7 },
    });
  }
  await expect(call("getMe")).resolves.toMatchObject({ error_code: 500 });
  await expect(call("sendMessage", message)).resolves.toMatchObject({ ok: true });
  expect(server.refusals()).toEqual([]);
  expect(server.sent(chat.id)).toHaveLength(1);
});

test("a connection breaks before a call is carried out, or after", async () => {
  const { chat } = reader.say("?");
  const message = { chat_id: chat.id, text: "a" };
  server.failNext("sendMessage", { kind: "reset" });
  server.failNext("sendMessage", { kind: "reset-after" });
  await expect(call("sendMessage", message)).rejects.toThrow();
  expect(server.sent(chat.id)).toHaveLength(0);
  await expect(call("sendMessage", message)).rejects.toThrow();
  expect(server.sent(chat.id)).toHaveLength(1);
});

test("an answer can be what no Bot API says, or never come", async () => {
  server.failNext("getMe", badGateway());
  await expect(call("getMe")).rejects.toThrow(SyntaxError);
  server.failNext("getMe", { kind: "hang" });
  const hanging = call("getMe");
  await server.waitForCall("getMe", ({ problem }) => problem === "hang");
  await server.close();
  await expect(hanging).rejects.toThrow();
});

test("waitForCall says what was called instead", async () => {
  await call("getMe");
  await expect(server.waitForCall("sendMessage", undefined, { timeout: 1 })).rejects.toThrow("calls: getMe accepted");
});

/** Until a poll is under way: its call is recorded when it arrives. */
async function waitUntilPolled(): Promise<void> {
  while (server.calls("getUpdates").length === 0) await new Promise((resolve) => setImmediate(resolve));
}
