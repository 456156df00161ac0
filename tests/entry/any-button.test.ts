import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { phrase } from "../../src/phrases/phrase.ts";
import type { Person } from "../support/bot-api/person.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { buttonsOf } from "../telegram/buttons-of.ts";
import { KNOWLEDGE } from "./entry-point.ts";
import { startTelegramBot } from "./telegram-bot.ts";

const SAID = {
  pl: { who: "Z kim Kaja Kallas spotkała się w Astanie?", follow: "A kiedy?" },
  en: { who: "Who did Kaja Kallas meet in Astana?", follow: "And when?" },
} as const;
const LANGUAGES = ["pl", "en"] as const;

type Bot = Awaited<ReturnType<typeof startTelegramBot>>;

/** A message of every kind that has buttons. */
async function everyKind(
  { server, pressForMessage }: Bot,
  reader: Person,
  language: keyof typeof SAID,
): Promise<Message[]> {
  const greeting = await server.exchange(reader, "/start");
  const briefing = await server.exchange(reader, "/briefing");
  const offer = await server.exchange(reader, "/language");
  const answer = await server.exchange(reader, SAID[language].who);
  const follow = await server.exchange(reader, SAID[language].follow);
  const passage = await pressForMessage(reader, answer, buttonsOf(answer)[0]?.data ?? "");
  return [greeting, briefing, offer, answer, follow, passage];
}

const kindOf = (data: string): string => data.split(":")[0] ?? "";
/** One button of each kind; the choice of a language last, for the others are answered in it. */
function oneOfEachKind(messages: readonly Message[]): { message: Message; data: string }[] {
  const all = messages.flatMap((message) => buttonsOf(message).map(({ data }) => ({ message, data })));
  const first = all.filter(({ data }, at) => all.findIndex((other) => kindOf(other.data) === kindOf(data)) === at);
  const isChoice = ({ data }: { readonly data: string }) => kindOf(data) === "language";
  return [...first.filter((button) => !isChoice(button)), ...first.filter(isChoice)];
}

/** A page that is turned to twice at once is there already: Telegram says so, and nobody is the worse for it. */
const refused = ({ refusals }: Bot) =>
  refusals().filter(({ problem }) => !problem?.includes("message is not modified"));

test.each(LANGUAGES)(
  "every button works after a restart, twice at once, and for another person: %s",
  async (language) => {
    const bot = await startTelegramBot();
    const { server, press, restart, stop } = bot;
    const reader = server.person({ languageCode: language });
    const buttons = oneOfEachKind(await everyKind(bot, reader, language));
    expect(buttons.map(({ data }) => kindOf(data)).toSorted()).toEqual([
      "alone",
      "ask",
      "briefing",
      "feedback",
      "language",
      "more",
      "open",
      "turn",
    ]);
    await restart();
    const other = server.person({ languageCode: language });
    for (const { message, data } of buttons) {
      const presses = [press(reader, message, data), press(reader, message, data), press(other, message, data)];
      const answered = await Promise.all(presses);
      // A choice is confirmed and a verdict thanked for; the others do what they say.
      const isTold = ["feedback", "language"].includes(kindOf(data));
      expect({ data, told: answered.map((text) => text !== null) }).toEqual({ data, told: [isTold, isTold, isTold] });
    }
    const log = await stop();
    expect(log).not.toMatch(/"level":"error"/);
    expect(refused(bot)).toEqual([]);
  },
);

test.each(LANGUAGES)("forged data is told to be of no use, and does nothing: %s", async (language) => {
  const bot = await startTelegramBot();
  const { server, press, stop } = bot;
  const reader = server.person({ languageCode: language });
  const answer = await server.exchange(reader, SAID[language].who);
  const forged = [
    "",
    "ask:",
    "ask:AAAAAAAAAAAAAAAA",
    "alone:AAAAAAAAAAAAAAAA",
    "language:de",
    "briefing:AAAAAAAA",
    "open:1",
    "x".repeat(64),
  ];
  const before = server.sent(answer.chat.id).length;
  for (const data of forged) expect(await press(reader, answer, data)).toBe(phrase(language, "button-outdated"));
  const [citation] = buttonsOf(answer);
  const elsewhere = (citation?.data ?? "").replace(/:\d+:\d+-\d+$/, ":999999:1-2");
  for (const data of [elsewhere, "open:AAAAAAAABBBBBBBB:1:0-9", "more:AAAAAAAABBBBBBBB:1"]) {
    expect(await press(reader, answer, data)).toBe(phrase(language, "passage-changed"));
  }
  expect(server.sent(answer.chat.id)).toHaveLength(before);
  await stop();
  expect(refused(bot)).toEqual([]);
});

test.each(LANGUAGES)(
  "after the source has changed its older buttons say so, and the others work: %s",
  async (language) => {
    const knowledge = join(temporaryFolder(), "knowledge");
    cpSync(KNOWLEDGE, knowledge, { recursive: true });
    const bot = await startTelegramBot({ knowledge });
    const { server, press, restart, stop } = bot;
    const reader = server.person({ languageCode: language });
    const buttons = oneOfEachKind(await everyKind(bot, reader, language));
    const file = join(knowledge, "kazakhstan-eu.md");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("Kilka dni po wizycie Kallas", "Parę dni po wizycie Kallas"),
    );
    await restart();
    for (const { message, data } of buttons) {
      const told = await press(reader, message, data);
      const isOfVersion = ["open", "turn", "more"].includes(kindOf(data));
      expect({ data, isOld: told === phrase(language, "passage-changed") }).toEqual({ data, isOld: isOfVersion });
    }
    const log = await stop();
    expect(log).not.toMatch(/"level":"error"/);
    expect(refused(bot)).toEqual([]);
  },
);
