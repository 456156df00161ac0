import { afterEach, beforeEach, expect, test } from "vitest";
import { type BotApiServer, startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { badGateway, type Fault, refusal, tooManyRequests } from "../support/bot-api/faults.ts";
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

const chatsPending = () => server.pendingUpdates().map(({ message }) => message?.chat.id);
const eventsIn = (lines: readonly string[]) => lines.map((line) => JSON.parse(line).event);

/** Resolves when Telegram has been asked so many times more. */
async function morePolls(count: number): Promise<void> {
  const before = server.calls("getUpdates").length;
  await expect.poll(() => server.calls("getUpdates").length, { timeout: 10_000 }).toBeGreaterThan(before + count);
}

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
    expect(chatsPending()).toEqual([reader.user.id]);
    const given = first.lines.map((line) => JSON.parse(line)).filter(({ level }) => level === "error");
    expect(given).toMatchObject([{ event: "update-failed", error: { reason: "given-up" } }]);

    stop = new AbortController();
    launch();
    await expect(server.waitForMessage(reader.user.id)).resolves.toBeDefined();
  },
);

test("what waits for its turn behind work that is given up is not begun", async () => {
  const { running, lines } = launch();
  const reader = server.person();
  server.failNext("sendMessage", { kind: "hang" });
  reader.say("Who came?");
  reader.say("And when?");
  await server.waitForCall("sendMessage");
  stop.abort();
  await running;
  expect(server.calls("sendMessage")).toHaveLength(1);
  expect(chatsPending()).toEqual([reader.user.id, reader.user.id]);
  expect(eventsIn(lines)).toContain("updates-given-up");
});

test("what is done above a held-up update is not done again, and is confirmed with it", async () => {
  const { release, finish } = createGate();
  const answer = async (question: string) => {
    if (question === "slow") await release;
    return sampleAnswered();
  };
  launch({ answer });
  const [slow, quick] = [server.person(), server.person()];
  slow.say("slow");
  await server.exchange(quick, "Who came?");
  await morePolls(3);
  expect(chatsPending()).toEqual([slow.user.id, quick.user.id]);
  expect(server.sent(quick.user.id)).toHaveLength(1);
  finish();
  await server.waitForMessage(slow.user.id);
  await expect.poll(chatsPending).toEqual([]);
  expect([slow, quick].map(({ user }) => server.sent(user.id).length)).toEqual([1, 1]);
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

test("while a chat is held up Telegram is asked with a pause between", async () => {
  launch();
  const [held, other] = [server.person(), server.person()];
  server.failNext("sendMessage", { kind: "hang" });
  held.say("Who came?");
  await server.exchange(other, "Who came?");
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 5);
  await morePolls(2);
  clearInterval(clock);
  // Without a pause one poll follows the other in a tick or two.
  expect(ticks).toBeGreaterThan(20);
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
  await server.waitForCall("getUpdates", ({ outcome }) => outcome === "failed");
  finish();
  await expect(running).rejects.toMatchObject({ reason: "unauthorized" });
  expect(server.sent(reader.user.id)).toHaveLength(1);
});
