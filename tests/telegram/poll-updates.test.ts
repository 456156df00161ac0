import type { Update } from "grammy/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Inbox } from "../../src/intake/inbox.ts";
import { StorageError } from "../../src/storage/storage-error.ts";
import { type BotApiServer, startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { badGateway, type Fault, refusal, tooManyRequests } from "../support/bot-api/faults.ts";
import { createInMemoryInbox } from "../support/in-memory-inbox.ts";
import { sampleAnswered } from "../support/sample-answers.ts";
import { createGate, type LaunchOptions, launchBot } from "./launch-bot.ts";

let server: BotApiServer;
let stop: AbortController;

beforeEach(async () => {
  server = await startBotApiServer();
  stop = new AbortController();
});

afterEach(async () => {
  stop.abort();
  await server.close();
});

const launch = (options: LaunchOptions = {}) => launchBot(server, stop.signal, { grace: 20, ...options });

const chatsWaiting = async ({ inbox }: { readonly inbox: Inbox }) =>
  (await inbox.waiting(10)).map(({ chat }) => Number(chat));
const eventsIn = (lines: readonly string[]) => lines.map((line) => JSON.parse(line).event);

const HELD_UP: readonly (readonly [string, Fault])[] = [
  ["must wait a minute", tooManyRequests(60)],
  ["gets no answer", { kind: "hang" }],
];

test.each(HELD_UP)("a chat whose message %s holds up no other, however late that comes", async (_, fault) => {
  launch();
  const [held, other] = [server.person(), server.person()];
  server.failNext("sendMessage", fault);
  held.say("Who came?");
  await server.waitForCall("sendMessage");
  for (const question of ["Who came?", "And when?", "And why?"]) {
    await expect(server.exchange(other, question)).resolves.toBeDefined();
  }
  expect(server.sent(held.user.id)).toEqual([]);
});

test.each(HELD_UP)(
  "a stop does not wait for a message that %s, which is answered after a restart",
  async (_, fault) => {
    const first = launch();
    const reader = server.person();
    server.failNext("sendMessage", fault);
    reader.say("Who came?");
    await server.waitForCall("sendMessage");
    stop.abort();
    await first.running;
    expect(await chatsWaiting(first)).toEqual([reader.user.id]);
    expect(server.pendingUpdates()).toEqual([]);
    const given = first.lines.map((line) => JSON.parse(line)).filter(({ level }) => level === "error");
    expect(given).toMatchObject([{ event: "update-failed", error: { reason: "given-up" } }]);

    stop = new AbortController();
    const { inbox } = launch({ inbox: first.inbox });
    const { message_id } = await server.waitForMessage(reader.user.id);
    await expect.poll(() => [...inbox.answered.values()]).toEqual([String(message_id)]);
  },
);

test("what waits for its turn behind work that is given up is not begun", async () => {
  const bot = launch();
  const { running, lines } = bot;
  const reader = server.person();
  server.failNext("sendMessage", { kind: "hang" });
  reader.say("Who came?");
  reader.say("And when?");
  await server.waitForCall("sendMessage");
  stop.abort();
  await running;
  expect(server.calls("sendMessage")).toHaveLength(1);
  expect(await chatsWaiting(bot)).toEqual([reader.user.id, reader.user.id]);
  expect(eventsIn(lines)).toContain("updates-given-up");
});

test("what has been taken is confirmed though it is not done, and what comes once more is not done again", async () => {
  const { release, finish } = createGate();
  const answer = async (question: string) => {
    if (question === "slow") await release;
    return sampleAnswered();
  };
  launch({ answer });
  const [slow, quick] = [server.person(), server.person()];
  slow.say("slow");
  await server.exchange(quick, "Who came?");
  await expect.poll(() => server.pendingUpdates()).toEqual([]);
  const again = server.calls("getUpdates").flatMap(({ result }) => (result ?? []) as Update[]);
  expect(again).toHaveLength(2);
  for (const update of again) server.repeat(update);
  await server.exchange(quick, "And when?");
  finish();
  await server.waitForMessage(slow.user.id);
  await server.exchange(quick, "And why?");
  expect([slow, quick].map(({ user }) => server.sent(user.id).length)).toEqual([1, 3]);
});

test("updates that cannot be kept are answered all the same, and not confirmed before", async () => {
  const inbox = createInMemoryInbox();
  let isBroken = true;
  const store: typeof inbox.store = async (updates) => {
    if (isBroken) throw new StorageError("keep what Telegram delivered", "full");
    return inbox.store(updates);
  };
  const { release, finish } = createGate();
  const { lines } = launch({ inbox: { ...inbox, store }, answer: () => release.then(() => sampleAnswered()) });
  const reader = server.person();
  reader.say("Who came?");
  await server.waitForCall("sendChatAction");
  expect(server.pendingUpdates()).toHaveLength(1);
  finish();
  await expect(server.waitForMessage(reader.user.id)).resolves.toBeDefined();
  isBroken = false;
  await expect(server.exchange(reader, "And when?")).resolves.toBeDefined();
  expect(eventsIn(lines)).toContain("updates-not-kept");
  expect(server.sent(reader.user.id)).toHaveLength(2);
});

test("an update that fails is tried three times, then set aside, and the reader is told", async () => {
  let tries = 0;
  const answer = () => {
    tries += 1;
    throw new TypeError("a defect");
  };
  const { inbox, lines } = launch({ answer });
  const reader = server.person({ languageCode: "en" });
  const told = await server.exchange(reader, "Who came?");
  expect(told.text).toContain("Something went wrong");
  await expect.poll(() => [...inbox.setAsides.values()]).toEqual(["TypeError"]);
  expect(tries).toBe(3);
  expect(server.sent(reader.user.id)).toHaveLength(1);
  expect(eventsIn(lines)).toContain("update-set-aside");
});

test("an update that succeeds at the second try is answered once", async () => {
  let tries = 0;
  const answer = () => {
    tries += 1;
    if (tries === 1) throw new TypeError("a defect");
    return sampleAnswered();
  };
  const { inbox } = launch({ answer });
  const reader = server.person();
  const { message_id } = await server.exchange(reader, "Who came?");
  await expect.poll(() => [...inbox.answered.values()]).toEqual([String(message_id)]);
  expect(server.sent(reader.user.id)).toHaveLength(1);
});

test("an update at which the process has died three times is not tried a fourth time, and the reader is told", async () => {
  const first = launch({ answer: () => new Promise(() => undefined) });
  const reader = server.person({ languageCode: "pl" });
  reader.say("Kto?");
  await server.waitForCall("sendChatAction");
  const [update] = await first.inbox.waiting(1);
  stop.abort();
  await first.running;
  for (let death = 0; death < 3; death += 1) await first.inbox.begin(update?.id ?? 0);
  stop = new AbortController();
  launch({ inbox: first.inbox, answer: () => expect.unreachable() });
  expect((await server.waitForMessage(reader.user.id)).text).toContain("Coś poszło nie tak");
  await expect.poll(() => [...first.inbox.setAsides.keys()]).toEqual([update?.id]);
});

test("what was left comes before what is new in the same chat", async () => {
  const inbox = createInMemoryInbox();
  const reader = server.person();
  reader.say("first");
  reader.say("second");
  const [old] = server.pendingUpdates();
  if (old === undefined) throw new Error("nothing was said");
  await inbox.store([{ id: old.update_id, chat: "", person: "", content: JSON.stringify(old) }]);
  launch({ inbox, answer: (question) => sampleAnswered({ claims: [{ text: question, citations: [1] }] }) });
  await expect
    .poll(() => server.sent(reader.user.id).map(({ text }) => text?.split(" ")[0]))
    .toEqual(["first", "second"]);
});

test("a chat's messages are answered in order also when they come in different batches", async () => {
  const { release, finish } = createGate();
  const answer = async (question: string) => {
    if (question === "first") await release;
    return sampleAnswered({ claims: [{ text: question, citations: [1] }] });
  };
  launch({ answer });
  const [reader, other] = [server.person(), server.person()];
  reader.say("first");
  await server.waitForCall("sendChatAction");
  reader.say("second");
  await server.exchange(other, "other");
  expect(server.sent(reader.user.id)).toEqual([]);
  finish();
  await expect
    .poll(() => server.sent(reader.user.id).map(({ text }) => text?.split(" ")[0]))
    .toEqual(["first", "second"]);
});

const json = (body: string): Fault => ({ kind: "body", status: 200, contentType: "application/json", body });
const updates = (list: string): Fault => json(`{"ok":true,"result":${list}}`);

test.each([
  ["an object for a list", updates("{}")],
  ["null for a list", updates("null")],
  ["no result", json('{"ok":true}')],
  ["a list for a reply", json("[]")],
  ["null for a reply", json("null")],
  ["a text for a reply", json('"ok"')],
  ["a refusal without a code", json('{"ok":false,"description":"zxqsecret"}')],
  ["a refusal whose code is a text", json('{"ok":false,"error_code":"zxqsecret","description":"zxqsecret"}')],
  ["an update without an id", updates('[{"message":{"text":"zxqsecret"}}]')],
  ["updates that are none", updates('[null,5,"zxqsecret",[]]')],
  ["an id that is a text", updates('[{"update_id":"zxqsecret"}]')],
  ["an id that is no integer", updates('[{"update_id":1.5}]')],
  ["an id below zero", updates('[{"update_id":-1}]')],
  ["an id that no number holds", updates('[{"update_id":9007199254740993}]')],
  ["an infinite id", updates('[{"update_id":1e999}]')],
  ["a page of HTML", badGateway()],
  ["HTML that says 200", { kind: "body", status: 200, contentType: "text/html", body: "<html>zxqsecret</html>" }],
  ["JSON that is cut off", json('{"ok":true,"result":[{"update_id":5,"message":{"text":"zxqsecret')],
  ["nothing", json("")],
] as const)("polling outlasts %s, says so and goes on", async (_, fault) => {
  const { lines } = launch();
  const reader = server.person();
  await server.exchange(reader, "/help");
  server.failNext("getUpdates", fault);
  await expect(server.exchange(reader, "/help")).resolves.toBeDefined();
  await expect(server.exchange(reader, "/help")).resolves.toBeDefined();
  expect(lines.map((line) => JSON.parse(line)).filter(({ level }) => level !== "debug")).toMatchObject([
    {
      level: "warn",
      event: "telegram-unavailable",
      reason: "unintelligible",
      explanation: expect.stringContaining("Check TELEGRAM_API_ROOT"),
    },
  ]);
  expect(lines.join("")).not.toContain("zxqsecret");
});

const message = (chat: string, from = chat) =>
  `{"message_id":1,"date":1,"chat":{"id":${chat},"type":"private"},"from":{"id":${from},"is_bot":false,"first_name":"A"},"text":"/help"}`;

test.each([
  ["whose chat has an id that no number holds", `{"update_id":7,"message":${message("9007199254740993", "5")}}`],
  ["whose writer has an id that no number holds", `{"update_id":7,"message":${message("5", "9007199254740993")}}`],
  ["whose correction has such an id", `{"update_id":7,"edited_message":${message("-9007199254740993", "5")}}`],
  ["whose chat is null", '{"update_id":7,"message":{"message_id":1,"chat":null}}'],
  ["whose message is a text", '{"update_id":7,"message":"zxqsecret"}'],
])("an update %s is left out, told and confirmed; others are handled", async (_, odd) => {
  const { lines } = launch();
  const reader = server.person();
  await server.exchange(reader, "/help");
  server.failNext("getUpdates", updates(`[${odd}]`));
  reader.say("/help");
  await server.waitForCall("getUpdates", ({ params }) => params["offset"] === 8);
  await expect(server.exchange(reader, "/help")).resolves.toBeDefined();
  expect(lines.map((line) => JSON.parse(line)).filter(({ level }) => level !== "debug")).toMatchObject([
    { level: "warn", event: "update-left-out", update: 7 },
  ]);
  expect(new Set(server.calls("sendMessage").map(({ params }) => params["chat_id"]))).toEqual(
    new Set([reader.user.id]),
  );
  expect(lines.join("")).not.toContain("zxqsecret");
});

test("what has no id among updates is told, and the others are handled", async () => {
  const { lines } = launch();
  const reader = server.person();
  await server.exchange(reader, "/help");
  const handled = server.sent(reader.user.id).length;
  server.failNext(
    "getUpdates",
    updates(`[{"update_id":"x"},{"update_id":7,"message":${message(`${reader.user.id}`)}},5]`),
  );
  reader.say("/help");
  await expect.poll(() => server.sent(reader.user.id).length).toBe(handled + 2);
  expect(lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "updates-without-id")).toMatchObject([
    { level: "warn", count: 2 },
  ]);
});

test.each([401, 404])("polling ends with a clear error where Telegram answers %i", async (code) => {
  const { running } = launch();
  await server.exchange(server.person(), "/help");
  server.failNext("getUpdates", refusal(code, code === 401 ? "Unauthorized" : "Not Found"));
  server.person().say("/help");
  await expect(running).rejects.toMatchObject({ reason: "unauthorized" });
  await expect(running).rejects.toThrow("Check TELEGRAM_BOT_TOKEN");
});

test("an error that ends polling waits for what was taken", async () => {
  const { release, finish } = createGate();
  const answer = () => release.then(() => sampleAnswered());
  const { running } = launch({ answer, grace: 10_000 });
  const reader = server.person();
  reader.say("Who came?");
  await server.waitForCall("sendChatAction");
  server.failNext("getUpdates", refusal(401, "Unauthorized"));
  server.person().say("/help");
  await server.waitForCall("getUpdates", ({ outcome }) => outcome === "failed");
  finish();
  await expect(running).rejects.toMatchObject({ reason: "unauthorized" });
  expect(server.sent(reader.user.id)).toHaveLength(1);
});
