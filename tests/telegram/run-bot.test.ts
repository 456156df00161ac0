import { afterEach, beforeEach, expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { type BotApiServer, startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { badGateway, internalServerError, refusal, tooManyRequests } from "../support/bot-api/faults.ts";
import { sampleAnswered, sampleDeclined } from "../support/sample-answers.ts";
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

const launch = (options: LaunchOptions = {}) => launchBot(server, stop.signal, options);

test.each(["pl", "ru"] as const)("a conversation runs end to end, in %s", async (language) => {
  const { running, lines } = launch({ answer: () => sampleAnswered({ language }) });
  const reader = server.person({ languageCode: language });
  const greeting = await server.exchange(reader, "/start");
  const answer = await server.exchange(reader, "Кто? / Kto?");
  expect(greeting.text).toContain("• Kazachstan i Unia");
  expect(answer.text).toMatch(/^Kallas travelled to Astana\. \[1\]/);
  expect(answer.entities?.map(({ type }) => type)).toContain("expandable_blockquote");
  stop.abort();
  await running;
  expect(server.pendingUpdates()).toEqual([]);
  expect(server.refusals()).toEqual([]);
  expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});

test("a refusal comes end to end without sources", async () => {
  launch({ answer: () => sampleDeclined({ language: "kk", reason: "off-topic" }) });
  const answer = await server.exchange(server.person(), "Ауа райы қандай?");
  expect(answer.text).toBe("Бұл сұрақ дереккөздің тақырыбына жатпайды.");
});

test("in a forum the answer comes into the topic, replying to the question", async () => {
  launch();
  const group = server.group({ forum: true });
  const thread = group.addThread("Trade");
  const answer = await server.exchange(server.person(), "/ask Who came?", { group, thread });
  expect(answer.message_thread_id).toBe(thread);
  expect(answer.reply_to_message?.text).toBe("/ask Who came?");
  expect(server.refusals()).toEqual([]);
});

test("the bot says when it is ready, and who it is", async () => {
  const { ready } = launch();
  await server.exchange(server.person(), "/help");
  expect(ready).toEqual([server.me]);
});

test("the commands are set in every language", async () => {
  launch();
  await server.waitForCall("setMyCommands", ({ params }) => params["language_code"] === LANGUAGES.at(-1));
  expect(server.commands("pl")?.map(({ command }) => command)).toEqual([
    "start",
    "briefing",
    "help",
    "sources",
    "new",
    "stop",
    "language",
    "privacy",
    "export",
    "delete",
    "ask",
  ]);
  expect(server.commands("")).toEqual(server.commands("en"));
  expect(new Set(LANGUAGES.map((language) => server.commands(language)?.[1]?.description)).size).toBe(LANGUAGES.length);
  expect(server.refusals()).toEqual([]);
});

test("commands that cannot be set do no harm", async () => {
  server.failNext("setMyCommands", refusal(400, "Bad Request: no"));
  const { lines } = launch();
  await expect(server.exchange(server.person(), "/help")).resolves.toBeDefined();
  await server.waitForCall("setMyCommands");
  expect(lines.join("")).toContain("profile-not-published");
});

test.each(["4815162342:wrong", "999"])("a wrong token (%s) is a clear error that does not show it", async (token) => {
  const { running, lines } = launch({ token });
  await expect(running).rejects.toMatchObject({ name: "TelegramError", reason: "unauthorized" });
  await expect(running).rejects.toThrow("TELEGRAM_BOT_TOKEN");
  expect(lines.join("")).not.toContain(token);
});

test("a token that is revoked while the bot runs ends it", async () => {
  const { running } = launch();
  await server.exchange(server.person(), "/help");
  server.failNext("getUpdates", refusal(401, "Unauthorized"));
  server.person().say("/help");
  await expect(running).rejects.toMatchObject({ reason: "unauthorized" });
});

test("a network that is down at start is told in the log, and waited for", async () => {
  server.failNext("getMe", { kind: "reset" }, 2);
  server.failNext("getMe", badGateway());
  const { lines } = launch();
  await expect(server.exchange(server.person(), "/help")).resolves.toBeDefined();
  const told = lines.filter((line) => line.includes("telegram-unavailable"));
  expect(told).toHaveLength(3);
  expect(told[0]).toContain("Telegram cannot be reached. Check the network and TELEGRAM_API_ROOT.");
  expect(lines.join("")).not.toContain(server.token);
});

test.each(["[]", "null", "{}", '{"id":5,"is_bot":true}'])(
  "an answer of %s to who the bot is is asked for again",
  async (me) => {
    const body = `{"ok":true,"result":${me}}`;
    server.failNext("getMe", { kind: "body", status: 200, contentType: "application/json", body });
    const { ready, lines } = launch();
    await expect(server.exchange(server.person(), "/help")).resolves.toBeDefined();
    expect(ready).toEqual([server.me]);
    expect(lines.join("")).toContain('"reason":"unintelligible"');
  },
);

test("a bot that never reaches Telegram can be stopped", async () => {
  const { running } = launch({ apiRoot: "http://127.0.0.1:9" });
  setTimeout(() => stop.abort(), 30);
  await expect(running).resolves.toBeUndefined();
});

test("polling goes on after Telegram's faults, and loses nothing", async () => {
  const { lines } = launch();
  const reader = server.person();
  await server.exchange(reader, "/help");
  server.failNext("getUpdates", internalServerError());
  server.failNext("getUpdates", { kind: "reset-after" });
  server.failNext("getUpdates", { kind: "body", status: 200, contentType: "application/json", body: '{"ok":tr' });
  await expect(server.exchange(reader, "Who came?")).resolves.toBeDefined();
  await expect(server.exchange(reader, "And when?")).resolves.toBeDefined();
  expect(lines.join("")).toContain("telegram-unavailable");
  expect(server.sent(reader.user.id)).toHaveLength(3);
});

test("of two bots with the same token one ends with a clear error, and the other goes on", async () => {
  const [first, second] = [launch(), launch()];
  const conflict = Promise.race([first.running, second.running]);
  await expect(conflict).rejects.toMatchObject({ reason: "conflict" });
  await expect(conflict).rejects.toThrow("Another process receives this bot's messages.");
  await expect(server.exchange(server.person(), "/help")).resolves.toBeDefined();
});

test("a message that Telegram asks to send later is sent then, once", async () => {
  launch();
  server.failNext("sendMessage", tooManyRequests(1));
  const reader = server.person();
  await expect(server.exchange(reader, "Who came?")).resolves.toBeDefined();
  expect(server.sent(reader.user.id)).toHaveLength(1);
  expect(server.calls("sendMessage")).toHaveLength(2);
});

test("a message on a broken connection is not sent twice", async () => {
  launch();
  server.failNext("sendMessage", { kind: "reset-after" });
  const reader = server.person({ languageCode: "en" });
  reader.say("Who came?");
  await server.waitForCall("sendMessage", ({ params }) => String(params["text"]).startsWith("Something went wrong"));
  expect(server.sent(reader.user.id).map(({ text }) => text?.slice(0, 20))).toEqual([
    "Kallas travelled to ",
    "Something went wrong",
  ]);
});

test("a stop takes no more updates, waits for those taken, and confirms them", async () => {
  const { release, finish } = createGate();
  const { running } = launch({ answer: () => release.then(() => sampleAnswered()) });
  const reader = server.person();
  reader.say("Who came?");
  await server.waitForCall("sendChatAction");
  stop.abort();
  const late = server.person();
  late.say("And when?");
  finish();
  await running;
  expect(server.sent(reader.user.id)).toHaveLength(1);
  expect(server.pendingUpdates().map(({ message }) => message?.chat.id)).toEqual([late.user.id]);
});

test("a stop ends a poll that waits, and is no error", async () => {
  const { running, lines } = launch();
  await server.exchange(server.person(), "/help");
  while (server.calls("getUpdates").at(-1)?.outcome !== "pending")
    await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  await running;
  expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});

test("readers do not wait for one another, and each is answered in order", async () => {
  const { release, finish } = createGate();
  const [slow, quick] = [server.person(), server.person()];
  const said = ["slow", "quick one", "quick two"] as const;
  slow.say(said[0]);
  slow.say("/help");
  quick.say(said[1]);
  quick.say(said[2]);
  launch({
    answer: async (question) => {
      if (question === said[0]) await release;
      return sampleAnswered({ claims: [{ text: question, citations: [1] }] });
    },
  });
  await server.waitForCall("sendMessage", ({ params }) => String(params["text"]).startsWith(said[2]));
  expect(server.sent(quick.user.id).map(({ text }) => text?.split(" [")[0])).toEqual([said[1], said[2]]);
  expect(server.sent(slow.user.id)).toEqual([]);
  finish();
  await server.waitForCall("sendMessage", ({ params }) => String(params["text"]).includes("/sources"));
  expect(server.sent(slow.user.id).map(({ text }) => text?.split(" [")[0])).toEqual([said[0], expect.any(String)]);
});
