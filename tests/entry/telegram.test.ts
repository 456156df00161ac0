import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "grammy/types";
import { expect, onTestFinished, test } from "vitest";
import { type BotApiServer, startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { closedAddress } from "../support/closed-address.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { KNOWLEDGE, start } from "./entry-point.ts";
import { markersIn } from "./markers.ts";

const READY =
  "@cited_answers_bot answers from 1 document: “Kazachstan i Unia Europejska po szczycie w Samarkandzie”. Ctrl-C stops it.\n";

async function startServer(): Promise<BotApiServer> {
  const server = await startBotApiServer();
  onTestFinished(() => server.close());
  return server;
}

/** `npm start` with a token, against the loopback server. */
function startBot({ token, apiRoot }: Pick<BotApiServer, "token" | "apiRoot">, data: string, logLevel = "trace") {
  const env = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DATA_DIR: data, LOG_LEVEL: logLevel };
  return start([], { env });
}

/** The folded part of an answer. */
function citationsOf({ text = "", entities = [] }: Message): string {
  const folded = entities.find(({ type }) => type === "expandable_blockquote");
  return folded === undefined ? "" : text.slice(folded.offset, folded.offset + folded.length);
}

/** The longest line of a message's citations that stands in a file of the knowledge folder. */
function quoteFrom(file: string, message: Message): string {
  const source = readFileSync(join(KNOWLEDGE, file), "utf8");
  const lines = citationsOf(message)
    .split("\n")
    .map((line) => line.replace(/^[^:]{1,14}: /, ""));
  return lines.filter((line) => source.includes(line)).sort((a, b) => b.length - a.length)[0] ?? "";
}

test("the bot says one line, answers with citations in two languages, and SIGTERM ends it", async () => {
  const server = await startServer();
  const bot = startBot(server, temporaryFolder(), "warn");
  await bot.heard("notices", READY);
  const pole = server.person({ languageCode: "pl" });
  const reader = server.person({ languageCode: "en" });

  const polish = await server.exchange(pole, "Kiedy i gdzie odbył się szczyt UE-Azja Centralna?");
  expect(polish.text).toMatch(/^Szczyt .* \[1\]/);
  expect(quoteFrom("kazakhstan-eu.md", polish)).toContain("Samarkandzie w dniach 3–4 kwietnia");

  const english = await server.exchange(reader, "Who did Kaja Kallas meet in Astana?");
  expect(english.text).toMatch(/ \[1\]/);
  expect(quoteFrom("kazakhstan-eu.md", english).length).toBeGreaterThan(40);
  expect(quoteFrom("kazakhstan-eu.en.md", english).length).toBeGreaterThan(40);

  const refusal = await server.exchange(reader, "What is the capital of Australia?");
  expect(refusal.text).not.toContain("[");
  expect(citationsOf(refusal)).toBe("");

  expect(server.refusals()).toEqual([]);
  bot.kill("SIGTERM");
  const { status, output, notices } = await bot.ended;
  expect({ status, output }).toEqual({ status: 0, output: "" });
  expect(notices).toMatch(/^Indexed 1 document, 7 paragraphs\.$/m);
  expect(notices.endsWith(`\n${READY}`)).toBe(true);
  expect(server.pendingUpdates()).toEqual([]);
});

test("a conversation goes on after a restart, until /new", async () => {
  const server = await startServer();
  const data = temporaryFolder();
  const reader = server.person({ languageCode: "en" });
  const first = startBot(server, data);
  await first.heard("notices", READY);
  const before = await server.exchange(reader, "Z kim Kaja Kallas spotkała się w Astanie?");
  first.kill("SIGINT");
  expect((await first.ended).status).toBe(0);

  const second = startBot(server, data);
  await second.heard("notices", READY);
  const more = await server.exchange(reader, "Powiedz więcej");
  expect(Math.min(...markersIn(more.text))).toBe(Math.max(...markersIn(before.text)) + 1);
  expect(quoteFrom("kazakhstan-eu.md", more).length).toBeGreaterThan(40);
  expect((await server.exchange(reader, "/new")).text).toBe("Zaczynamy od nowa. O co chcesz zapytać?");
  const afresh = await server.exchange(reader, "Kiedy i gdzie odbył się szczyt UE-Azja Centralna?");
  expect(Math.min(...markersIn(afresh.text))).toBe(1);
  second.kill("SIGTERM");
  expect((await second.ended).status).toBe(0);
});

test.each([
  ["pl", "Odpowiadam na pytania", "Kazachstan i Unia Europejska po szczycie w Samarkandzie"],
  ["en", "I answer questions", "Kazakhstan and the European Union after the Samarkand summit"],
])("/start, /help and /sources speak the reader's language: %s", async (languageCode, greeting, title) => {
  const server = await startServer();
  const bot = startBot(server, temporaryFolder());
  await bot.heard("notices", READY);
  const reader = server.person({ languageCode });
  const welcome = await server.exchange(reader, "/start");
  expect(welcome.text?.startsWith(greeting)).toBe(true);
  expect(welcome.text).toContain(title);
  const help = await server.exchange(reader, "/help");
  for (const command of ["/start", "/help", "/sources", "/new"]) expect(help.text).toContain(command);
  const sources = await server.exchange(reader, "/sources");
  expect(sources.text).toContain(title);
  expect(sources.text).toContain("https://kierunekkaukaz.pl/?p=13323");
  expect(server.refusals()).toEqual([]);
});

test.each([
  ["pl", "Z kim Kaja Kallas spotkała się w Astanie?"],
  ["en", "Who did Kaja Kallas meet in Astana?"],
])(
  "buttons under an answer open its passage and ask what is offered, after a restart too: %s",
  async (languageCode, question) => {
    const server = await startServer();
    const data = temporaryFolder();
    const reader = server.person({ languageCode });
    const first = startBot(server, data);
    await first.heard("notices", READY);
    const answer = await server.exchange(reader, question);
    first.kill("SIGTERM");
    await first.ended;

    const second = startBot(server, data);
    await second.heard("notices", READY);
    const buttons = answer.reply_markup?.inline_keyboard.flat() ?? [];
    const sent = () => server.sent(answer.chat.id);
    for (const button of buttons.filter(({ text }) => /^\[|\?$/.test(text))) {
      const before = sent().length;
      reader.press(answer, "callback_data" in button ? button.callback_data : "");
      await expect.poll(() => sent().length, { timeout: 10_000 }).toBe(before + 1);
      const shown = sent().at(-1);
      if (button.text.startsWith("[")) expect(shown?.text).toContain(`¶ ${button.text.split("¶")[1]}`);
      else expect(shown?.text?.startsWith(`${button.text}\n\n`)).toBe(true);
    }
    reader.press(answer, "feedback:good");
    await server.waitForCall("answerCallbackQuery", ({ params }) => params["text"] !== undefined);
    expect(buttons.filter(({ text }) => text.startsWith("[")).length).toBeGreaterThanOrEqual(1);
    expect(buttons.filter(({ text }) => text.endsWith("?")).length).toBe(3);
    // The first process's last poll may still be held when the second begins.
    expect(server.refusals().filter(({ method }) => method !== "getUpdates")).toEqual([]);
  },
);

test("no level of the log holds the token or what was said", async () => {
  const server = await startServer();
  const bot = startBot(server, temporaryFolder(), "trace");
  await bot.heard("notices", READY);
  await server.exchange(server.person(), "Who did Kaja Kallas meet in Astana, marmalade?");
  bot.kill("SIGTERM");
  const { notices } = await bot.ended;
  const logged = notices.split("\n").filter((line) => line.startsWith("{"));
  expect(logged.map((line) => JSON.parse(line).event)).toContain("answered");
  const [, secret = ""] = server.token.split(":");
  for (const part of [secret, "marmalade", "Kallas"]) expect(notices).not.toContain(part);
});

test("a wrong token ends it with one clear line and status 1", async () => {
  const { apiRoot } = await startServer();
  const token = "4815162342:not_the-token-of-this-bot_at-all-xx";
  const { status, output, notices } = await startBot({ token, apiRoot }, temporaryFolder()).ended;
  expect({ status, output }).toEqual({ status: 1, output: "" });
  expect(notices.trimEnd().split("\n").at(-1)).toMatch(
    /^Telegram does not know this token\. Check TELEGRAM_BOT_TOKEN: @BotFather shows the one in force\. \(getMe: 401/,
  );
  expect(notices).not.toMatch(/^ {4}at /m);
  expect(notices).not.toContain("not_the-token");
});

test("while Telegram cannot be reached it says so and goes on trying, until it is stopped", async () => {
  const token = "4815162342:loopback-token_of-the-tests";
  const bot = startBot({ token, apiRoot: await closedAddress() }, temporaryFolder());
  await bot.heard("notices", "Telegram cannot be reached. Check the network and TELEGRAM_API_ROOT.");
  bot.kill("SIGTERM");
  const { status, notices } = await bot.ended;
  expect(status).toBe(0);
  expect(notices).not.toContain("loopback-token");
});
